"""Contacts whose two sides are told by their office alone, or are a government."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import contacts_told


@pytest.mark.parametrize(
    "whoever", ["Norway's president", "The Norwegian president", "The President of Norway", "Norway's foreign minister"]
)
@pytest.mark.parametrize(
    "guest", ["Poland's prime minister", "the Polish prime minister", "the Prime Minister of Poland"]
)
@pytest.mark.parametrize("will", ["will receive", "will host", "is to receive"])
def test_will_receive(whoever: str, guest: str, will: str) -> None:
    told = contacts_told(f"{whoever} {will} {guest} in Oslo on 24 May.", "2021-05-17")
    assert told == ["meeting announced | 2021-05-24 | Oslo | NOR POL | -"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Le Président de la République recevra le Premier ministre de Norvège le 24 mai au Palais de l'Elysée.",
            ("meeting", "announced", "Paris", ["FRA", "NOR"]),
        ),
        (
            "La ministre norvégienne recevra l'ambassadeur de Pologne le 24 mai à Oslo.",
            ("meeting", "announced", "Oslo", ["NOR", "POL"]),
        ),
        (
            "Le président norvégien s'est entretenu le 4 mai à Oslo avec le gouvernement polonais.",
            ("meeting", "held", "Oslo", ["NOR", "POL"]),
        ),
    ],
)
def test_french(text: str, told: tuple[str, str, str, list[str]]) -> None:
    record = read_document(SourceText("x", text, published="2021-05-17", language="fr"))
    assert [(c.kind, c.status, c.place and c.place.name, c.parties) for c in record.contacts] == [told]


@pytest.mark.parametrize(
    "whoever", ["Norway's president", "Norwegian diplomats", "Foreign Minister Anna Berg of Norway"]
)
@pytest.mark.parametrize("others", ["the Polish government", "the government of Poland"])
def test_talks_with_a_government(whoever: str, others: str) -> None:
    record = read_document(SourceText("x", f"{whoever} held talks with {others} in Oslo on 4 May 2021.", language="en"))
    assert [(c.kind, c.date, c.parties) for c in record.contacts] == [("meeting", "2021-05-04", ["NOR", "POL"])]


def test_a_talk_about_a_government_is_of_others() -> None:
    text = "Norway's president held talks with the Austrian chancellor about the Polish government in Oslo on 4 May."
    assert contacts_told(text, "2021-05-17") == ["meeting held | 2021-05-04 | Oslo | AUT NOR | -"]


@pytest.mark.parametrize(
    "whoever", ["Norway's foreign minister", "The Norwegian foreign minister", "The President of Norway"]
)
@pytest.mark.parametrize("went", ["paid a visit to", "began a visit to", "visited", "travelled to"])
def test_a_visit(whoever: str, went: str) -> None:
    told = contacts_told(f"{whoever} {went} Poland on 4 May.", "2021-05-17")
    assert told == ["visit held | 2021-05-04 | Poland | NOR POL | -"]


@pytest.mark.parametrize("went", ["a entamé", "a effectué"])
def test_a_visit_in_french(went: str) -> None:
    text = f"Le ministre norvégien des Affaires étrangères {went} le 4 mai une visite en Pologne."
    record = read_document(SourceText("x", text, published="2021-05-17", language="fr"))
    assert [(c.kind, c.date, c.parties) for c in record.contacts] == [("visit", "2021-05-04", ["NOR", "POL"])]


@pytest.mark.parametrize("other", ["Poland's ambassador", "the Polish ambassador", "the ambassador of Poland"])
def test_two_joined_by_and(other: str) -> None:
    told = contacts_told(f"Norway's foreign minister and {other} signed an agreement in Oslo on 4 May.", "2021-05-17")
    assert told == ["signing held | 2021-05-04 | Oslo | NOR POL | -"]
