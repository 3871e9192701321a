"""Charts of the shipped examples and of the toy genre: every mark leads back to words, and silence is said plainly."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from conftest import BELGRADE, MOSCOW
from dragoman.desk.charting import CHARTS, Window, charted, window
from dragoman.desk.entering import enter_all
from dragoman.desk.identifying import link
from dragoman.desk.reading import read_paths
from dragoman.errors import ExportError, UsageError
from dragoman.ledger.filed import records
from dragoman.ledger.opening import open_ledger
from dragoman.ledger.rows import Filters
from dragoman.model import SourceText
from stub_reader import read_document

EXAMPLES = Path(__file__).parents[2] / "examples"
# Long enough to be told for a copy when it is printed again.
LONG = (
    MOSCOW
    + " "
    + " ".join(f"The {word} of the talks was told to the press by the hosts." for word in ["course", "tone", "length"])
)
ALWAYS = Window(None, None, date(2026, 1, 1))


@pytest.fixture(scope="module")
def examples(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = str(tmp_path_factory.mktemp("ledger") / "examples.db")
    enter_all(path, read_paths([str(EXAMPLES)]))
    link(path, by="tests")
    return path


@pytest.fixture
def toys(tmp_path: Path) -> str:
    """Belgrade, and Moscow, which a paper copies."""
    path = str(tmp_path / "toys.db")
    texts = [
        SourceText(id="belgrade", text=BELGRADE),
        SourceText(id="moscow", text=LONG, published="2017-03-20", source="A ministry"),
        SourceText(id="gazette", text=LONG, published="2017-03-21", source="A gazette"),
    ]
    enter_all(path, [read_document(text) for text in texts])
    return path


@pytest.mark.parametrize(
    ("kind", "states"),
    [
        ("tempo", ["Ukraine", "France"]),
        ("network", []),
        ("topics", ["Morocco", "France"]),
        ("commitments", ["Ukraine", "Netherlands"]),
    ],
)
def test_every_mark_leads_back_to_words(examples: str, kind: str, states: list[str]) -> None:
    with open_ledger(examples) as ledger, ledger.asking() as connection:
        texts = {filed.key: filed.record.document.text for filed in records(connection, Filters())}
    chart = charted(examples, kind, states, ALWAYS)
    marks = [mark for name, data in chart.spec["datasets"].items() if name != "as_of" for mark in data]
    assert [mark for mark in marks if not mark["ids"] or not mark["citations"] or not mark["says"]] == []
    cited = [cited for mark in marks for cited in mark["citations"]]
    assert [c for c in cited if texts[c["document"]][c["start"] : c["end"]] != c["quote"]] == []
    assert chart.listed
    assert [row for row in chart.listed if row not in marks] == []


def test_what_is_counted_and_as_of_when_stands_in_the_head(toys: str) -> None:
    link(toys, by="tests")
    chart = charted(toys, "tempo", ["Russia", "Serbia"], ALWAYS)
    assert (chart.title, chart.notes) == (
        "Russia and Serbia: 1 contact held, 2017",
        ["Each contact once, however many texts tell of it; copies of a text are not counted. As of 2026-01-01."],
    )
    assert [mark["ids"] for mark in chart.listed] == [["moscow#c1"]]


def test_accounts_that_are_not_linked_yet_are_said_to_count_twice(toys: str) -> None:
    chart = charted(toys, "tempo", ["Russia", "Serbia"], ALWAYS)
    assert (chart.title, chart.notes) == (
        "Russia and Serbia: 2 contacts held, 2017",
        ["Accounts not linked yet: a contact that two texts tell of counts twice. As of 2026-01-01."],
    )


def test_a_contact_that_several_tell_of_is_counted_once_with_the_words_of_all_but_the_copies(toys: str) -> None:
    enter_all(toys, [read_document(SourceText(id="wire", text=MOSCOW, published="2017-03-20", source="An agency"))])
    link(toys, by="tests")
    chart = charted(toys, "tempo", ["Russia", "Serbia"], ALWAYS)
    assert [(mark["date"], mark["level"], mark["ids"]) for mark in chart.listed] == [
        ("2017-03", "minister", ["moscow#c1", "wire#c1"])
    ]


def test_who_met_one_state_is_drawn_for_that_state(toys: str) -> None:
    link(toys, by="tests")
    chart = charted(toys, "network", ["Belarus"], ALWAYS)
    assert (chart.title, [edge["pair"] for edge in chart.listed]) == (
        "Who met Belarus: 1 contact held, 2016",
        [["BLR", "SRB"]],
    )


def test_a_side_spoke_of_a_topic_once_however_many_texts_tell_of_the_contact(toys: str) -> None:
    link(toys, by="tests")
    chart = charted(toys, "topics", ["Russia", "Serbia"], ALWAYS)
    assert [(cell["says"], cell["ids"]) for cell in chart.listed] == [
        ("Russia on humanitarian aid in 2017: 1 occasion", ["moscow#s1"])
    ]


def test_promises_are_drawn_as_of_a_day(toys: str) -> None:
    chart = charted(toys, "commitments", ["Belarus", "Serbia"], Window(None, None, date(2018, 3, 1)))
    assert [(line["status"], line["made"], line["end"]) for line in chart.listed] == [
        ("overdue", "2016-10-06", "2018-03-01")
    ]
    assert chart.title == "Belarus and Serbia: 1 promise and what became of them"


@pytest.mark.parametrize(
    ("kind", "states", "days", "told"),
    [
        (
            "tempo",
            ["Russia", "Belarus"],
            ALWAYS,
            "no contact held between Russia and Belarus in this ledger as of 2026-01-01: nothing to draw. "
            "Russia met Serbia.",
        ),
        (
            "tempo",
            ["Russia", "Serbia"],
            Window(date(2018, 1, 1), None, date(2026, 1, 1)),
            "no contact held between Russia and Serbia in this ledger from 2018-01-01 as of 2026-01-01: nothing to "
            "draw. The ledger has contacts of theirs from 2017-03.",
        ),
        (
            "network",
            ["Kenya"],
            ALWAYS,
            "no contact held of Kenya in this ledger as of 2026-01-01: nothing to draw.",
        ),
        (
            "topics",
            ["Kenya", "Serbia"],
            ALWAYS,
            "no statement between Kenya and Serbia in this ledger as of 2026-01-01: nothing to draw. "
            "Serbia met Russia, Belarus.",
        ),
        (
            "commitments",
            ["Russia"],
            Window(None, date(2016, 12, 31), date(2026, 1, 1)),
            "no promise of Russia in this ledger until 2016-12-31 as of 2026-01-01: nothing to draw. The ledger has "
            "contacts of theirs from 2017-03.",
        ),
    ],
)
def test_where_there_is_nothing_it_is_said_and_what_there_is(
    toys: str, kind: str, states: list[str], days: Window, told: str
) -> None:
    with pytest.raises(ExportError) as said:
        charted(toys, kind, states, days)
    assert str(said.value) == told


@pytest.mark.parametrize("kind", CHARTS)
def test_an_empty_ledger_is_said_to_be_empty(tmp_path: Path, kind: str) -> None:
    enter_all(str(tmp_path / "l.db"), [])
    with pytest.raises(ExportError, match="nothing is entered in this ledger yet"):
        charted(str(tmp_path / "l.db"), kind, ["Serbia", "Russia"], ALWAYS)


@pytest.mark.parametrize(
    ("kind", "states", "told"),
    [
        ("tempo", ["Serba", "Russia"], "no state or organisation called 'Serba'. Did you mean Serbia (SRB)?"),
        ("tempo", ["Serbia"], "tempo is of two states. Give both: dragoman chart tempo Serbia Belarus."),
        ("topics", ["Serbia", "SRB"], "topics is of two states. Give both: dragoman chart topics Serbia Belarus."),
        ("commitments", [], "whose promises? Give a state or two: dragoman chart commitments Serbia Belarus."),
    ],
)
def test_states_that_do_not_do_are_told(toys: str, kind: str, states: list[str], told: str) -> None:
    with pytest.raises(UsageError) as said:
        charted(toys, kind, states, ALWAYS)
    assert str(said.value) == told


def test_a_window_is_given_by_day_month_or_year() -> None:
    assert window("2012", "2014-02", None, date(2026, 1, 1)) == Window(
        date(2012, 1, 1), date(2014, 2, 28), date(2026, 1, 1)
    )


@pytest.mark.parametrize(
    ("since", "until", "as_of", "told"),
    [
        ("soon", None, None, "'soon' is no date. Write 2017, 2017-03 or 2017-03-21."),
        (None, "2016/2017", None, "'2016/2017' is no date. Write 2017, 2017-03 or 2017-03-21."),
        (None, None, "2017", "'2017' is no day. Write it as 2017-03-21."),
        ("2019", "2018", None, "nothing lies between 2019-01-01 and 2018-12-31."),
        ("2027", None, None, "nothing lies between 2027-01-01 and 2026-01-01."),
    ],
)
def test_a_window_that_is_none_is_told(since: str | None, until: str | None, as_of: str | None, told: str) -> None:
    with pytest.raises(UsageError) as said:
        window(since, until, as_of, date(2026, 1, 1))
    assert str(said.value) == told


def test_what_has_no_date_lies_only_in_a_window_without_bounds() -> None:
    assert ALWAYS.holds(None)
    assert not Window(date(2017, 1, 1), None, date(2026, 1, 1)).holds(None)
    assert Window(date(2017, 1, 1), None, date(2026, 1, 1)).holds("2017-03")
    assert not ALWAYS.holds("2027")
