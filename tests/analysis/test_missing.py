"""What one would look for between two states and does not find; worded as no evidence, and cited to what leads to it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from dragoman.analysis.missing import Gap, MissingRow, missing
from dragoman.analysis.once import Account, Once
from dragoman.analysis.pending import follow
from dragoman.ledger.rows import Citation, CommitmentRow, StatementRow
from met_contacts import NOR, POL, met, present

AS_OF = date(2022, 1, 1)
NO_EVIDENCE = "no evidence in this ledger as of 2022-01-01"


def told_by(contact: Once, *sides: str) -> Once:
    """The contact with an account of each of these sides' own."""
    accounts = [
        Account(f"{contact.id}-{side}#c1", f"{contact.id}-{side}", "held", contact.date, None, None, side)
        for side in sides
    ]
    documents = [account.document for account in accounts]
    return replace(
        contact, accounts=accounts, documents=documents,
        citations=[Citation(name, 0, 3, "met", None, None) for name in documents],
    )  # fmt: skip


def said(document: str, side: str, act: str, *topics: str) -> StatementRow:
    return StatementRow(
        f"{document}#s1-{act}", act, "single", [], [side], [], [], [], "…", False, "positive", 1, None, False, list(topics),
        [], None, None, None, [document], [Citation(document, 20, 25, "words", None, None)],
    )  # fmt: skip


def found(
    what: str, contacts: list[Once], statements: list[StatementRow] | None = None, **more: Any
) -> list[MissingRow]:
    values: dict[str, Any] = {"followed": [], "gaps": [], **more}
    rows = missing(contacts, statements or [], one=NOR, other=POL, as_of=AS_OF, **values)
    return [row for row in rows if row.what == what]


def test_the_readout_of_the_other_side_is_told_with_the_account_that_leads_to_it() -> None:
    contacts = [told_by(met("a", "2020-01-10"), NOR, POL), told_by(met("b", "2020-05-10"), NOR)]
    assert found("readout", contacts) == [
        MissingRow(
            "readout", POL, "2020-05-10", f"{NO_EVIDENCE} of a readout by POL of meeting, 2020-05-10, Oslo", ["b-NOR#c1"],
            ["b-NOR"], [Citation("b-NOR", 0, 3, "met", None, None)], [NOR, POL],
        )
    ]  # fmt: skip


def test_a_readout_published_after_the_day_was_not_known_on_it() -> None:
    both = told_by(met("a", "2020-01-10"), NOR, POL)
    talks = told_by(met("b", "2021-12-20"), NOR, POL)
    late = replace(talks, accounts=[talks.accounts[0], replace(talks.accounts[1], published="2022-01-05")])
    assert [(row.side, row.ids, row.documents) for row in found("readout", [both, late])] == [
        (POL, ["b-NOR#c1"], ["b-NOR"])
    ]


def test_an_account_of_the_signing_is_one_of_the_talks_of_that_day() -> None:
    talks, signing = told_by(met("a", "2020-01-10"), NOR), told_by(met("b", "2020-01-11", kind="signing"), POL)
    assert found("readout", [talks, signing]) == []


def test_of_a_side_that_tells_of_nothing_one_row_is_enough() -> None:
    contacts = [told_by(met("a", "2020-01-10"), NOR), told_by(met("b", "2020-05-10"), NOR)]
    assert [(row.side, row.told) for row in found("readout", contacts)] == [
        (POL, f"{NO_EVIDENCE} of any readout by POL: NOR tells of 2 occasions, POL of none")
    ]


@pytest.mark.parametrize("changed", [{"kind": "message"}, {"status": "announced"}, {"parties": [NOR, POL, "DNK"]}])
def test_no_readout_is_looked_for_of_a_message_a_plan_or_what_more_took_part_in(changed: dict[str, Any]) -> None:
    both = told_by(met("a", "2020-01-10"), NOR, POL)
    assert found("readout", [both, told_by(met("b", "2020-05-10", **changed), NOR)]) == []


def test_a_leader_s_visit_is_returned_by_a_leader_s() -> None:
    came = met("a", "2020-01-10", present=present("head_of_state", "head_of_state"))
    minister = met("b", "2020-06-10", country=POL, place="Warsaw")
    president = met(
        "c", "2020-09-10", country=POL, place="Warsaw", present=present("head_of_government", "head_of_state")
    )
    assert [(row.side, row.told) for row in found("return_visit", [came, minister]) if row.side == NOR] == [
        (NOR, f"{NO_EVIDENCE} that the visit of POL (head of state) was returned: meeting, 2020-01-10, Oslo")
    ]
    assert [row.side for row in found("return_visit", [came, minister, president])] == [POL, POL]


def test_a_visit_may_wait_a_year_for_its_return() -> None:
    assert found("return_visit", [met("a", "2021-06-10")]) == []
    assert found("return_visit", [met("a", "2020-01-10", on_margins_of="a summit")]) == []


def test_what_was_promised_for_a_day_that_is_past_is_told_with_its_words() -> None:
    promise = CommitmentRow(
        "a#k1", "next_round", "agreed", "open", [NOR, POL], [], "the next round of consultations", "2021-03", "stated", None, None,
        None, "2020-01-10", "publication", ["a"], [Citation("a", 40, 50, "next round", None, None)],
    )  # fmt: skip
    followed = follow([promise], [], as_of=AS_OF)
    assert found("promised", [met("a", "2020-01-10")], followed=followed) == [
        MissingRow(
            "promised", None, "2020-01-10", f"next round due 2021-03: window past; {NO_EVIDENCE}", ["a#k1"], ["a"],
            [Citation("a", 40, 50, "next round", None, None)], [NOR, POL],
        )
    ]  # fmt: skip


def test_rounds_whose_numbers_show_that_they_were_are_told() -> None:
    contacts = [met("a", "2020-01-10", round=4), met("b", "2021-01-10", round=6)]
    gap = Gap("political dialogue", [5], "4th and 6th are here; 5th is not", contacts)
    assert [(row.since, row.told, row.ids) for row in found("round", contacts, gaps=[gap])] == [
        (
            "2020-01-10",
            f"{NO_EVIDENCE} of rounds that must have been: political dialogue, 4th and 6th are here; 5th is not",
            ["a#c1", "b#c1"],
        )
    ]


DAYS = ["2020-01-10", "2020-04-10", "2020-07-10", "2020-10-10", "2021-02-10"]


def test_the_thanks_a_side_usually_gives_are_told_where_it_spoke_and_did_not_give_them() -> None:
    contacts = [met(day, day) for day in DAYS]
    thanks = [said(day, POL, "thank") for day in DAYS[:4]]
    spoke = said(DAYS[4], POL, "discuss")
    (row,) = found("thanks", contacts, [*thanks, spoke])
    assert (row.side, row.since, row.ids) == (POL, DAYS[4], [f"{DAYS[4]}#c1", f"{DAYS[3]}#s1-thank"])
    assert row.told == (
        f"{NO_EVIDENCE} of thanks by POL in meeting, 2021-02-10, Oslo; on 4 of the 4 occasions before it was said, last on "
        "2020-10-10"
    )
    assert [(cited.document, cited.quote) for cited in row.citations] == [(DAYS[4], "met"), (DAYS[3], "words")]
    assert found("thanks", contacts, thanks) == []  # of a side that is not told to have spoken nothing is expected
    assert (
        found("thanks", contacts, [*thanks[:2], said(DAYS[2], POL, "discuss"), said(DAYS[3], POL, "discuss"), spoke])
        == []
    )


def test_a_position_both_always_took_together_is_left_out_once() -> None:
    contacts = [met(day, day) for day in DAYS]
    together = [replace(said(day, NOR, "support", "fisheries"), on_behalf_of=[NOR, POL]) for day in DAYS[:4]]
    last = replace(said(DAYS[4], NOR, "discuss"), on_behalf_of=[NOR, POL])
    assert [(row.side, row.told.split(";")[0]) for row in found("position", contacts, [*together, last])] == [
        ("NOR; POL", f"{NO_EVIDENCE} of support on fisheries by NOR and POL in meeting, 2021-02-10, Oslo")
    ]


def test_of_two_states_that_never_met_that_is_all_that_is_told() -> None:
    assert missing([], [], [], [], one=NOR, other=POL, as_of=AS_OF) == [
        MissingRow("contact", None, None, f"{NO_EVIDENCE} of any contact of NOR and POL", [], [], [], [NOR, POL])
    ]
