"""What somebody says he did himself, occasions taken, names with a verb inside, papers in small letters."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import contacts_told, named, said

BERG = "Foreign Minister Anna Berg of Norway "
KOWAL = "Foreign Minister Jan Kowal of Poland"
BOTH = f"{BERG}met {KOWAL}. "


@pytest.mark.parametrize(
    ("verb", "told"),
    [
        ("said that she had spoken by phone on Friday with", "call held | 2021-05-14"),
        ("disclosed that she had met", "meeting held | -"),
        ("told reporters that she had held talks on Friday with", "meeting held | 2021-05-14"),
        ("said she had met in 2016", "meeting back_reference | -"),
    ],
)
def test_what_she_says_she_had_done(verb: str, told: str) -> None:
    lines = contacts_told(f"{BERG}{verb} {KOWAL}.", "2021-05-17")
    assert [" | ".join(line.split(" | ")[:2]) for line in lines] == [told]


@pytest.mark.parametrize("verb", ["denied that she had met", "recalled that she had met", "hoped that she would meet"])
def test_what_she_does_not_say_she_did(verb: str) -> None:
    assert contacts_told(f"{BERG}{verb} {KOWAL}.", "2021-05-17") == []


def test_a_visit_at_which_something_is_to_be_done_is_none_yet() -> None:
    text = BOTH + "They agreed to sign the accord when President Adam Nowak of Poland visits Oslo in June."
    assert [line.split(" | ")[0] for line in contacts_told(text, "2021-05-17")] == ["meeting held"]


@pytest.mark.parametrize(
    "taken",
    [
        "availed herself of the opportunity to meet with",
        "took this opportunity to meet",
        "used the opportunity to meet",
    ],
)
def test_an_occasion_taken_to_meet(taken: str) -> None:
    lines = contacts_told(f"{BERG}{taken} {KOWAL}.", "2021-05-17")
    assert [line.split(" | ")[0] for line in lines] == ["meeting held"]


def test_a_house_that_is_pleased_to_inform() -> None:
    text = "The Embassy of Norway is pleased to inform that " + BOTH
    assert [line.split(" | ")[0] for line in contacts_told(text, "2021-05-17")] == ["meeting held"]
    assert "assess" not in [act for act, *_ in said(text, "en")]


@pytest.mark.parametrize("name", ["Zuhura Said Juma", "Dya-Eddine Said Bamakhrama", "Zuhura Bakari Said"])
def test_a_name_may_hold_a_verb(name: str) -> None:
    people = named(f"The Ambassador of Djibouti, {name}, met {KOWAL}.")
    assert people[0] == (name, "DJI", "ambassador")


def test_what_is_said_is_no_name() -> None:
    assert [names for _, _, names, _ in said("Foreign Minister Anna Berg said Poland would help.", "en")] == [["Berg"]]


def test_an_acting_officer_in_short() -> None:
    record = read_document(SourceText("x", f"The Ag. Permanent Secretary of Uganda, Grace Akello, met {KOWAL}."))
    assert [(o.rank, o.acting) for o in record.offices if o.person == record.persons[0].id] == [
        ("deputy_minister", True)
    ]


def test_papers_inked_in_small_letters() -> None:
    record = read_document(SourceText("x", BOTH + "They inked a memo of understanding on fisheries."))
    assert [i.name for i in record.instruments] == ["memo of understanding on fisheries"]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Ms Berg pointed to Norway's readiness to train pilots.", ["pledge"]),
        ("Ms Berg regretted that Norway supports the accord.", ["assess"]),
        ("Ms Berg presented a parting gift to Mr Kowal.", []),
    ],
)
def test_acts(sentence: str, told: list[str]) -> None:
    assert [act for act, *_ in said(BOTH + sentence, "en")] == told
