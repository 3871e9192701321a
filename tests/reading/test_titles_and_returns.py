"""Titles that a page cuts off, what somebody is briefed on, journeys home, and movements that promise nothing."""

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

BERG = "Foreign Minister Anna Berg of Norway"


def test_a_title_that_a_page_cuts_off_says_nothing() -> None:
    text = (
        "The Norwegian Government Focused on Providing Technical and…\n\nThe Norwegian Government Focused on Providing"
        f" Technical Support to Poland\n\n{BERG} met Polish Ambassador Jan Kowal on Monday."
    )
    record = read_document(SourceText("x", text, language="en"))
    assert [c.kind for c in record.contacts] == ["meeting"]
    assert record.statements == []


@pytest.mark.parametrize("matter", ["Norway's security situation", "the economic policy of Norway"])
def test_what_an_ambassador_is_briefed_on_is_not_his_office(matter: str) -> None:
    text = f"{BERG} met Iranian Ambassador Ali Karimi. Minister Berg briefed the Ambassador on {matter}."
    record = read_document(SourceText("x", text, language="en"))
    assert [(s.act, s.content.quote) for s in record.statements if s.content] == [("inform", f"on {matter}")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"{BERG} returned home on Sunday after concluding her state visit to Poland.", "held"),
        (f"{BERG} returned to Oslo following the successful conclusion of her visit to Poland.", "held"),
        (f"{BERG} is set to depart the country this evening for a state visit to Poland.", "announced"),
    ],
)
def test_a_journey_told_by_its_end_or_its_beginning(text: str, status: str) -> None:
    record = read_document(SourceText("x", text, language="en"))
    assert [(c.kind, c.status, c.parties) for c in record.contacts] == [("visit", status, ["NOR", "POL"])]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (f"{BERG} is set to return to Oslo tonight.", []),
        (f"{BERG} will deliver the keynote address.", []),
        (f"{BERG} will conclude her official visit and depart on 6 April.", []),
        ("Norway will deliver ten trucks to Poland in May.", ["delivery"]),
        ("Norway and Poland will conclude a trade agreement next year.", ["signing"]),
    ],
)
def test_movements_and_speeches_promise_nothing(text: str, kinds: list[str]) -> None:
    record = read_document(SourceText("x", text, language="en"))
    assert [k.kind for k in record.commitments] == kinds
