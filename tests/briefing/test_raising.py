"""What may be raised rests on evidence, and on nothing else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.briefing.document import Brief, lines_of
from dragoman.desk.briefing import Asked, brief
from dragoman.desk.entering import enter_all
from dragoman.model import Record
from pair_accounts import Account


def told(pack: Brief, part: int) -> list[str]:
    return [
        line.text
        for block in pack.page[part].blocks
        for line in getattr(block, "lines", [getattr(block, "line", None)])
    ]


def raised(pack: Brief) -> tuple[list[str], list[str]]:
    """By us, by them: the last two parts of the page."""
    return told(pack, -2), told(pack, -1)


SILENCE = ["No evidence in this ledger as of 1 March 2017."]


def talk(*sentences: str, id: str = "talk", day: str = "2016-05-02") -> Account:
    text = Account(id, day, "Ms Berg and Mr Kowal met. " + " ".join(sentences), source="A ministry", state="SRB")
    us, them = text.person("Berg", "SRB"), text.person("Kowal", "BLR")
    text.contact("met", (us, "SRB", "principal"), (them, "BLR", "principal"))
    return text


def pack_of(tmp_path: object, *records: Record) -> Brief:
    ledger = f"{tmp_path}/ledger.db"
    enter_all(ledger, records)
    return brief(ledger, Asked("SRB", "BLR", "2017-03-01"))


ASKED = "She asked Belarus to open the border crossing."


OVERDUE = "Overdue promise of 2 May 2016: delivery (agreed), due August 2016"  # its words stand among what matters


def asking(*, topics: tuple[str, ...] = ("transport and connectivity",)) -> Account:
    text = talk(ASKED)
    text.said("request", ASKED, "to open the border crossing", "p1", sides=("SRB",), topics=topics, to=("BLR",))
    return text


def test_a_request_without_an_answer_may_be_raised(tmp_path: object) -> None:
    assert raised(pack_of(tmp_path, asking().record())) == (
        ["Request of 2 May 2016, no answer found: Berg, “to open the border crossing”"],
        SILENCE,
    )


@pytest.mark.parametrize(
    ("act", "sides", "topic", "day", "answered"),
    [
        ("pledge", ("BLR",), "transport and connectivity", "2016-06-01", True),
        ("oppose", ("BLR",), "transport and connectivity", "2016-06-01", True),
        ("agree", ("BLR", "SRB"), "transport and connectivity", "2016-06-01", True),
        ("hope", ("BLR",), "transport and connectivity", "2016-06-01", False),
        ("pledge", ("SRB",), "transport and connectivity", "2016-06-01", False),
        ("pledge", ("BLR",), "energy", "2016-06-01", False),
        ("pledge", ("BLR",), "transport and connectivity", "2016-04-01", False),
    ],
)
def test_an_answer_is_the_other_sides_later_word_on_the_subject(
    tmp_path: object, act: str, sides: tuple[str, ...], topic: str, day: str, answered: bool
) -> None:
    answer = talk("He spoke of the crossing.", id="answer", day=day)
    answer.said(act, "He spoke of the crossing", "the crossing", "p2", sides=sides, topics=(topic,))
    ours, _ = raised(pack_of(tmp_path, asking().record(), answer.record()))
    assert (ours == SILENCE) is answered


def test_a_request_on_no_named_subject_is_not_raised_since_no_answer_could_be_told(tmp_path: object) -> None:
    assert raised(pack_of(tmp_path, asking(topics=()).record())) == (SILENCE, SILENCE)


@pytest.mark.parametrize(
    ("by", "to", "ours", "theirs"),
    [
        (("BLR",), ("SRB",), [OVERDUE], SILENCE),
        (("BLR", "SRB"), (), [OVERDUE], SILENCE),
        (("SRB",), ("BLR",), SILENCE, [OVERDUE]),
    ],
)
def test_an_overdue_promise_is_raised_by_whom_it_was_made_to(
    tmp_path: object, by: tuple[str, ...], to: tuple[str, ...], ours: list[str], theirs: list[str]
) -> None:
    text = talk("The tractors would come by August.")
    text.promised("delivery", "The tractors would come by August", "The tractors would come", *by, to=to, due="2016-08")
    assert raised(pack_of(tmp_path, text.record())) == (ours, theirs)


def test_an_invitation_not_yet_made_good_is_raised_by_the_host(tmp_path: object) -> None:
    text = talk("She invited him to visit Niš.")
    text.promised("invitation", "She invited him to visit Niš", "to visit Niš", "SRB", to=("BLR",), force="invited")
    assert raised(pack_of(tmp_path, text.record())) == (
        ["Invitation of 2 May 2016, not yet made good: “to visit Niš”"],
        SILENCE,
    )


def test_nothing_is_called_broken_and_what_belarus_may_raise_serbia_may_not(packed: Callable[..., Brief]) -> None:
    pack = packed()
    both = "Overdue promise of 20 May 2014: next round (agreed): “to hold the next round”, due 2015"
    assert raised(pack) == (
        [both],
        [
            "Overdue promise of 6 October 2016: delivery (planned), due 2016",
            "Request of 20 May 2014, no answer found: Jan Kowal, “to lift the visa fee for students”",
        ],
    )
    assert not any("broken" in line.text for line in lines_of(pack))
