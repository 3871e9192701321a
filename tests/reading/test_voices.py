"""Texts told in the first person: who says 'I', whom 'we' means, and the contacts they tell of."""

from __future__ import annotations

import pytest

import dragoman
from dragoman.model import Record


def said(record: Record) -> list[tuple[str, str, list[str]]]:
    names = {person.id: person.name for person in record.persons}
    return [(s.act, s.voice, [names[p] for p in s.speakers]) for s in record.statements]


def contacts(record: Record) -> list[tuple[str, str | None, list[str], list[str]]]:
    names = {person.id: person.name for person in record.persons}
    return [(c.kind, c.date, c.parties, [names[p.person] for p in c.participants]) for c in record.contacts]


@pytest.mark.parametrize(
    "heading",
    [
        "Statement by Foreign Minister Anna Berg of Norway",
        "Press remarks by the Minister of Foreign Affairs of Norway, Anna Berg",
        "Anna Berg, Minister of Foreign Affairs of Norway:",
    ],
)
def test_whom_the_heading_names_says_i(heading: str) -> None:
    record = dragoman.read(
        f"{heading}\nThis morning I met with the Foreign Minister of Poland, Jan Kowal, in Oslo. I conveyed our support "
        "for the security of Poland. We also discussed energy. We condemn the attack on the convoy.",
        published="2023-05-04",
    )
    assert contacts(record) == [("meeting", "2023-05-04", ["NOR", "POL"], ["Anna Berg", "Jan Kowal"])]
    assert said(record) == [
        ("support", "single", ["Anna Berg"]),
        ("discuss", "joint", ["Anna Berg", "Jan Kowal"]),
        ("accuse", "single", ["Anna Berg"]),
    ]


def test_the_first_person_of_french_verbs_is_read() -> None:
    record = dragoman.read(
        "Déclaration de M. Lars Vik, ministre norvégien des Affaires étrangères\n"
        "Hier, je me suis entretenu à Oslo avec mon homologue polonais, Jan Kowal. Nous nous sommes félicités de la "
        "qualité de nos relations. Nous avons évoqué la pêche et je lui ai exprimé notre soutien. Nous sommes convenus "
        "de renforcer la coopération.",
        published="2023-05-04",
    )
    assert contacts(record) == [("meeting", "2023-05-03", ["NOR", "POL"], ["Lars Vik", "Jan Kowal"])]
    assert said(record) == [
        ("assess", "single", ["Lars Vik"]),
        ("discuss", "joint", ["Lars Vik", "Jan Kowal"]),
        ("support", "single", ["Lars Vik"]),
        ("agree", "joint", ["Lars Vik", "Jan Kowal"]),
    ]


def test_a_joint_statement_is_told_by_all_whom_its_heading_names() -> None:
    record = dragoman.read(
        "Joint statement by Foreign Minister Anna Berg of Norway and Foreign Minister Jan Kowal of Poland\n"
        "We met today in Oslo. We condemn the attack on the convoy.",
        published="2023-05-04",
    )
    assert contacts(record) == [("meeting", "2023-05-04", ["NOR", "POL"], ["Anna Berg", "Jan Kowal"])]
    assert said(record) == [("accuse", "joint", ["Anna Berg", "Jan Kowal"])]


def test_an_account_by_others_has_nobody_who_says_i() -> None:
    record = dragoman.read(
        "Statement by Foreign Minister Anna Berg of Norway on trade was welcomed in Warsaw. Foreign Minister Jan Kowal "
        "of Poland said: “We thank Norway.”"
    )
    assert said(record) == [("thank", "single", ["Jan Kowal"])]
