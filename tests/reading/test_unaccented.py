"""Capitals without their accent, and where a house or a land has the name of a town: what is read of them."""

from __future__ import annotations

import pytest

import dragoman
from dragoman.text.accents import with_accents
from sayings import said

RECU = "La ministre norvégienne des Affaires étrangères, Anna Berg, a reçu l'ambassadeur de Pologne, Jan Kowal. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A l'issue de l'audience, il part.", "À l'issue de l'audience, il part."),
        ("Il part. A Dakar, il reste.", "Il part. À Dakar, il reste."),
        ("(APS) - A Dakar, il reste.", "(APS) - À Dakar, il reste."),
        ("A reçu lundi le ministre.", "A reçu lundi le ministre."),
        ("LE MINISTRE A PARLÉ.\nA OSLO", "LE MINISTRE A PARLÉ.\nA OSLO"),
        ("M. A Diallo parle.", "M. A Diallo parle."),
    ],
)
def test_a_bare_capital_a_is_the_preposition_unless_it_is_the_verb_or_a_name(text: str, expected: str) -> None:
    assert with_accents(text) == expected


@pytest.mark.parametrize("words", ["A l'en croire", "A ses dires", "A en croire le diplomate", "Selon ses dires"])
def test_what_somebody_is_believed_to_say_is_his(words: str) -> None:
    text = RECU + f"« Je suis ravi », a déclaré le diplomate. {words}, la pêche se porte bien."
    assert said(text, "fr")[1:] == [("assess", "single", ["Kowal"], "la pêche se porte bien")]


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("au palais de la Marina", "Cotonou"),
        ("au Palais du Bord de mer", "Libreville"),
        ("au palais des Congrès de Niamey", "Niamey"),
        ("au siège de l'Union africaine", "Addis Ababa"),
        ("à l'aéroport international Blaise Diagne de Dakar", "Dakar"),
        ("au Centre international de conférences d'Alger", "Algiers"),
        ("au Guatemala", "Guatemala"),
        ("à Guatemala", "Guatemala City"),
        ("au Caire", "Cairo"),
        ("au Bristol", None),
    ],
)
def test_a_palace_a_land_and_a_house_called_after_a_town_are_told_apart(where: str, place: str | None) -> None:
    text = f"La ministre norvégienne, Anna Berg, a rencontré le ministre polonais, Jan Kowal, {where}."
    record = dragoman.read(text)
    contact = record.contacts[0]
    assert (contact.place.name if contact.place else None, len(contact.participants)) == (place, 2)
