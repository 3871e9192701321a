"""Gatherings that somebody attended, told by their name, and meetings that are nobody's to tell."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import contacts_told

_BERG = "Foreign Minister Anna Berg of Norway"


@pytest.mark.parametrize("did", ["attended", "took part in", "addressed", "led the Norwegian delegation to"])
@pytest.mark.parametrize(
    "gathering",
    [
        "the Ministerial Meeting of the Global Coalition on Fisheries",
        "the third Nordic-African Foreign Ministers' Meeting",
        "the inter-regional meeting in the format of five and one",
    ],
)
def test_meetings_of_many(did: str, gathering: str) -> None:
    told = contacts_told(f"{_BERG} {did} {gathering} in Riga on 3 May.", "2021-05-17")
    assert told == ["session held | 2021-05-03 | Riga | NOR | Berg:attendee"]


@pytest.mark.parametrize(
    "gathering",
    ["the Pacific Islands Forum", "the Conference on Disarmament", "the China-Arab States Cooperation Forum"],
)
def test_bodies_named_after_the_gathering_they_are(gathering: str) -> None:
    told = contacts_told(f"{_BERG} attended {gathering} in Riga on 3 May.", "2021-05-17")
    assert told == ["session held | 2021-05-03 | Riga | NOR | Berg:attendee"]


@pytest.mark.parametrize(
    "text",
    [
        f"{_BERG} attended the meeting in Riga on 3 May.",
        f"{_BERG} attended a meeting with farmers in Riga on 3 May.",
        f"{_BERG} addressed the Secretary-General of the Pacific Islands Forum.",
    ],
)
def test_no_meeting_of_many(text: str) -> None:
    assert contacts_told(text, "2021-05-17") == []


@pytest.mark.parametrize(
    "did",
    [
        "est intervenue lors de la réunion ministérielle du Groupe de contact",
        "a participé à la Conférence de Munich sur la sécurité",
        "a pris part à la rencontre ministérielle du Processus de Rabat",
        "a pris la parole à la Réunion de haut niveau sur la pêche",
    ],
)
def test_french(did: str) -> None:
    text = f"Le 3 mai 2021 à Riga, la ministre norvégienne Anna Berg {did}."
    record = read_document(SourceText("x", text, published="2021-05-17", language="fr"))
    assert [(c.kind, c.date, c.place and c.place.name, "NOR" in c.parties) for c in record.contacts] == [
        ("session", "2021-05-03", "Riga", True)
    ]
