"""Letters of credence handed over by several envoys: one reception, unless host or day differ."""

from __future__ import annotations

import pytest

import dragoman
from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import contacts_told

HOST = "President Olav Dahl of Norway"


def test_envoys_listed_further_on_were_received_together() -> None:
    text = (
        f"{HOST} received letters of credence from three new envoys in Oslo today.\n\nThe new envoys who presented their "
        "credentials are:\n\n– Jan Kowal, Ambassador of Poland.\n\n– Rosa Paz, Ambassador of Bolivia.\n\n– Ali Gok, "
        "Ambassador of Turkey."
    )
    assert contacts_told(text, "2021-05-17") == [
        "reception held | 2021-05-17 | Oslo | BOL NOR POL TUR | Dahl:receiving Kowal:received Paz:received Gok:received"
    ]


def test_letters_handed_over_on_two_days_are_two_receptions() -> None:
    text = (
        f"Ambassador Jan Kowal of Poland presented his credentials to {HOST} on 3 May 2021. Ambassador Rosa Paz of Bolivia "
        f"presented her credentials to President Olav Dahl on 5 May 2021."
    )
    assert contacts_told(text, "2021-05-17") == [
        "reception held | 2021-05-03 | - | NOR POL | Kowal:received Dahl:receiving",
        "reception held | 2021-05-05 | - | BOL NOR | Paz:received Dahl:receiving",
    ]


def test_what_an_envoy_said_was_said_at_the_ceremony() -> None:
    record = dragoman.read(
        f"The ambassadors of Poland, Jan Kowal, and of Bolivia, Rosa Paz, presented their credentials to {HOST} on 3 May "
        "2021. Ambassador Paz said that trade had grown."
    )
    assert [c.id for c in record.contacts] == ["c1"]
    assert [s.contact for s in record.statements] == ["c1"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "President Maria Lind of Norway opened the new school in Bergen on Monday."),
        ("en", "President Maria Lind of Norway handed over twenty ambulances to Health Minister Anna Berg in Oslo."),
        ("fr", "Le président norvégien, Lars Vik, a inauguré lundi une école à Bergen."),
    ],
)
def test_what_one_side_does_in_its_own_land_is_no_contact(language: str, text: str) -> None:
    assert contacts_told(text, "2021-05-17", language) == []


def test_what_an_announcing_text_tells_of_before_is_recalled() -> None:
    text = (
        "Foreign Minister Anna Berg of Norway will call on President Jan Kowal of Poland in Warsaw on Thursday. "
        "Last month, Foreign Minister Omar Sarr of Senegal also paid a courtesy call on President Kowal."
    )
    record = read_document(SourceText("x", text, published="2021-05-17", language="en"))
    assert [(c.status, c.parties) for c in record.contacts] == [
        ("announced", ["NOR", "POL"]),
        ("back_reference", ["POL", "SEN"]),
    ]
