"""Husbands and wives at receptions and on visits, who travels on a visit, and whose land a guest was met in."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document


def took_part(text: str, language: str) -> list[str]:
    """Kind of the first contact told of, and surname, side and role of each who took part in it."""
    record = read_document(SourceText("x", text, published="2021-05-17", language=language))
    people = {p.id: f"{p.name.split()[0]} {p.state}" for p in record.persons}
    return [record.contacts[0].kind, *(f"{people[p.person]} {p.role}" for p in record.contacts[0].participants)]


BOTH = ["reception", "Anna NOR received", "Jan POL receiving", "Nils NOR received", "Ewa POL receiving"]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("President Anna Berg of Norway and her husband, Nils Berg, were received by President Jan Kowal of Poland and his wife Ewa Kowal.", "en", BOTH),
        ("La présidente norvégienne Anna Berg et son époux Nils Berg ont été accueillis par le président polonais Jan Kowal et son épouse, Mme Ewa Kowal.", "fr", BOTH),
        ("President Anna Berg of Norway and her husband Nils Berg arrived in Warsaw on Monday for a state visit.", "en", ["visit", "Anna NOR visitor", "Nils NOR visitor"]),
        ("President Anna Berg of Norway and her husband Nils Berg run a farm. She met President Jan Kowal of Poland.", "en", ["meeting", "Anna NOR principal", "Jan POL principal"]),
    ],
)  # fmt: skip
def test_husbands_and_wives_are_there_as_their_partners_are(text: str, language: str, expected: list[str]) -> None:
    assert took_part(text, language) == expected


@pytest.mark.parametrize(
    ("more", "hosts"),
    [
        ("She was content, alongside her Polish counterpart Jan Kowal, that the visit was a success.", []),
        ("The visit took place at the invitation of the Polish Foreign Minister Jan Kowal.", ["Jan POL host"]),
    ],
)
def test_nobody_of_the_land_visited_travels(more: str, hosts: list[str]) -> None:
    text = "Foreign Minister Anna Berg of Norway concluded her visit to Poland. " + more
    assert took_part(text, "en") == ["visit", "Anna NOR visitor", *hosts]


@pytest.mark.parametrize(
    ("text", "language", "side"),
    [
        ("Foreign Minister Anna Berg of Norway met in Warsaw with Foreign Minister Jan Kowal.", "en", "POL"),
        ("President Anna Berg of Norway held talks in Warsaw with Prime Minister Jan Kowal.", "en", "POL"),
        ("President Anna Berg of Norway held talks in Geneva with Prime Minister Jan Kowal.", "en", None),
        ("Foreign Minister Anna Berg of Norway met in Turin with Foreign Minister Jan Kowal of Poland.", "en", "POL"),
        ("La ministre norvégienne Anna Berg s'est entretenue, ce lundi 4 mai à Varsovie, avec le Premier ministre Jan Kowal.", "fr", "POL"),
    ],
)  # fmt: skip
def test_whoever_is_met_in_a_town_is_of_its_land(text: str, language: str, side: str | None) -> None:
    assert took_part(text, language)[-1] == f"Jan {side} principal"
