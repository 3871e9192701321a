"""Whom a traveller meets, headlines of two deeds, talks before the talks, short names of instruments, 'told her that'."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import contacts_told, named, said

BOTH = "Foreign Minister Anna Berg of Norway and Foreign Minister Jan Kowal of Poland met in Oslo. "
BERG = "Foreign Minister Anna Berg of Norway "


@pytest.mark.parametrize(
    "text",
    [
        "Abuja, 17 May 2021: The President of the ECOWAS Commission, Lars Vik, visited Warsaw. He was received by the "
        "Foreign Minister, Jan Kowal.",
        "Nairobi, 17 May 2021: Foreign Minister Lars Vik of Norway visited Warsaw. While there, he met Foreign Minister "
        "Jan Kowal.",
    ],
)
def test_whom_a_guest_meets_next_is_of_the_land(text: str) -> None:
    assert ("Jan Kowal", "POL", "foreign_minister") in named(text)


def test_where_all_meet_nobody_is_at_home() -> None:
    text = "Foreign Minister Lars Vik of Norway visited New York. He met the Foreign Minister, Jan Kowal."
    assert ("Jan Kowal", "USA", "foreign_minister") not in named(text)


@pytest.mark.parametrize(
    "headline",
    [
        "Foreign Minister meets Polish counterpart, receives Kenyan Ambassador",
        "Foreign Minister meets Polish counterpart; Kenyan Ambassador pays courtesy call on Minister",
    ],
)
def test_a_headline_of_two_deeds(headline: str) -> None:
    text = f"{headline}\n\n{BERG}met Foreign Minister Jan Kowal of Poland. She also received Ambassador Ali Otieno of Kenya."
    assert sorted((line.split(" | ")[0], line.split(" | ")[3]) for line in contacts_told(text, "2021-05-17")) == [
        ("meeting held", "NOR POL"),
        ("reception held", "KEN NOR"),
    ]


def test_talks_before_the_talks_have_people_and_days_of_their_own() -> None:
    text = BOTH + (
        "The meeting was preceded by consultations, held on 3 and 4 May and led by Deputy Minister Lars Vik of Norway "
        "and Deputy Minister Adam Nowak of Poland."
    )
    assert contacts_told(text, "2021-05-17") == [
        "meeting held | - | Oslo | NOR POL | Berg:principal Kowal:principal",
        "consultations held | 2021-05-03/2021-05-04 | - | NOR POL | Vik:head_of_delegation Nowak:head_of_delegation",
    ]


def test_a_place_to_meet_again_is_not_where_they_met() -> None:
    text = BERG + "and Foreign Minister Jan Kowal of Poland met today. They agreed to meet on the margins of the "
    lines = contacts_told(text + "General Assembly in New York.", "2021-05-17")
    assert lines == ["meeting held | 2021-05-17 | - | NOR POL | Berg:principal Kowal:principal"]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Mr Kowal told her that trade had grown.", "trade had grown"),
        ("Mr Kowal told her counterpart that trade had grown.", "trade had grown"),
        ("Mr Kowal thanked her for the help.", "for the help"),
    ],
)
def test_told_her_or_hers(sentence: str, told: str) -> None:
    assert [words for _, _, _, words in said(BOTH + sentence, "en")] == [told]


def test_an_agreement_recalled_is_not_agreed() -> None:
    assert said(BOTH + "They recalled the Algiers Agreement.", "en") == [
        ("assert", "joint", ["Berg", "Kowal"], "the Algiers Agreement")
    ]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("They praised the Enhanced Trade Agreement (ETA). The ETA is new.", ["Enhanced Trade Agreement"]),
        (
            "They named the African Continental Free Trade Area (AfCFTA) and the Paris Agreement.",
            ["African Continental Free Trade Area", "Paris Agreement"],
        ),
        (
            "They acceded to the 1954 Convention relating to the Status of Stateless Persons.",
            ["Convention relating to the Status of Stateless Persons"],
        ),
    ],
)
def test_an_instrument_and_its_short_name_are_one(sentence: str, names: list[str]) -> None:
    record = read_document(SourceText("x", BOTH + sentence, language="en"))
    assert list(dict.fromkeys(i.name for i in record.instruments)) == names


@pytest.mark.parametrize(
    ("sentence", "promised"),
    [
        ("Mr Kowal said that the work on the bridge would commence in June 2021.", [("other_action", "2021-06")]),
        ("Mr Kowal told her that the port will be completed by May 2022.", [("other_action", "2022-05")]),
        ("Mr Kowal said that the work on the bridge would commence soon.", []),
        ("Mr Kowal said that the session will begin on 3 June 2021.", []),
    ],
)
def test_what_is_to_begin_by_a_day(sentence: str, promised: list[tuple[str, str]]) -> None:
    record = read_document(SourceText("x", BOTH + sentence, published="2021-05-17", language="en"))
    assert [(k.kind, k.due) for k in record.commitments] == promised
