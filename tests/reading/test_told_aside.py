"""Talks and journeys told beside the main clause, each host for himself, and what is no contact; own sentences."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

Told = tuple[str, str, str, int]

CASES: list[tuple[str, str, list[Told]]] = [
    (
        "en",
        "Following a one-day official visit to Poland, Foreign Minister Anna Berg of Norway praised the accord.",
        [("visit", "held", "NOR POL", 1)],
    ),
    (
        "fr",
        "La ministre norvégienne des Affaires étrangères, Anna Berg, tiendra avec son homologue polonais, Jan Kowal, une "
        "réunion de travail.",
        [("meeting", "announced", "NOR POL", 2)],
    ),
    (
        "fr",
        "À Varsovie, la ministre norvégienne Anna Berg a été reçue par le président polonais, Adam Nowak, ainsi que par la "
        "présidente du Parlement polonais, Ewa Zych.",
        [("reception", "held", "NOR POL", 2), ("reception", "held", "NOR POL", 2)],
    ),
    (
        "fr",
        "La ministre norvégienne Anna Berg a rencontré le ministre polonais Jan Kowal. Elle a parlé de la possibilité "
        "d'organiser une rencontre entre la présidente Maria Lind et le président Adam Nowak.",
        [("meeting", "held", "NOR POL", 2)],
    ),
    (
        "fr",
        "La ministre norvégienne Anna Berg rencontre le ministre polonais Jan Kowal, © Piotr Zima/presse",
        [("meeting", "held", "NOR POL", 2)],
    ),
    (
        "fr",
        "La ministre norvégienne Anna Berg avait par le passé aussi été reçue par le président polonais, Adam Nowak.",
        [("reception", "back_reference", "NOR POL", 2)],
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES, ids=[case[1][:40] for case in CASES])
def test_contacts_of_a_text(language: str, text: str, expected: list[Told]) -> None:
    record = read_document(SourceText("aside", text, language=language))
    told = [(c.kind, c.status, " ".join(c.parties), len(c.participants)) for c in record.contacts]
    assert told == expected


def test_the_first_to_present_credentials_is_received_by_himself() -> None:
    text = (
        "President Jan Nowak of Poland received two ambassadors. The first to present her letters of credence to the "
        "President was the Ambassador of Norway, Anna Berg."
    )
    record = read_document(SourceText("aside", text, language="en"))
    told = [(c.kind, c.level, sorted(p.role for p in c.participants)) for c in record.contacts]
    assert told == [("reception", "ambassador", ["received", "receiving"])]


def test_the_holy_father_receives_for_the_holy_see() -> None:
    text = "Le Saint-Père a reçu ce matin le président polonais, Adam Nowak."
    record = read_document(SourceText("aside", text, language="fr"))
    assert [(c.kind, c.parties) for c in record.contacts] == [("reception", ["POL", "VAT"])]
