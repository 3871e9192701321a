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


def test_each_label_of_a_transcript_gives_the_word_to_another() -> None:
    record = dragoman.read(
        "Press conference of Foreign Minister Anna Berg of Norway and Foreign Minister Jan Kowal of Poland\n\n"
        "FOREIGN MINISTER BERG: Good afternoon. We call on all parties to return to the table.\n\n"
        "FOREIGN MINISTER KOWAL: Thank you. I condemn the attack on the convoy.\n\n"
        "QUESTION: Minister Kowal, will you support the new sanctions?\n\n"
        "FOREIGN MINISTER KOWAL: I support them.\n\n"
        "MODERATOR: Thank you. Minister Berg has promised to answer one more question.\n\n"
        "FOREIGN MINISTER BERG (via interpreter): I welcome the ceasefire.",
        published="2023-05-04",
    )
    assert said(record) == [
        ("request", "single", ["Anna Berg"]),
        ("accuse", "single", ["Jan Kowal"]),
        ("support", "single", ["Jan Kowal"]),
        ("welcome", "single", ["Anna Berg"]),
    ]
    assert record.commitments == []


def test_answers_are_those_of_the_only_one_who_is_asked() -> None:
    record = dragoman.read(
        "Entretien de la ministre norvégienne des Affaires étrangères, Anna Berg, avec la radio\n\n"
        "Q – Est-ce que la Norvège enverra des troupes ?\n\n"
        "R – Non. J'appelle les parties à la retenue.\n\n"
        "Q – Le président Kowal condamne-t-il l'attaque ?\n\n"
        "R – Je condamne l'attaque.",
    )
    assert said(record) == [("request", "single", ["Anna Berg"]), ("accuse", "single", ["Anna Berg"])]
    assert record.commitments == []


def test_lines_that_name_who_came_are_no_turns() -> None:
    record = dragoman.read(
        "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland.\n\n"
        "Anna Berg: Minister of Foreign Affairs.\n\nJan Kowal: Minister of Foreign Affairs.\n\n"
        "Minister Kowal said: “I thank Norway.”"
    )
    assert said(record) == [("thank", "single", ["Jan Kowal"])]


@pytest.mark.parametrize(
    "text",
    [
        "Statement by Foreign Minister Anna Berg of Norway\nToday Foreign Minister Jan Kowal of Poland and I discussed trade.",
        "Statement by Foreign Minister Anna Berg of Norway\nMy Polish colleague, Jan Kowal, and I discussed trade.",
        "Déclaration de Mme Anna Berg, ministre norvégienne des Affaires étrangères\n"
        "Le ministre polonais Jan Kowal et moi avons discuté du commerce.",
    ],
)
def test_somebody_and_i_are_two(text: str) -> None:
    assert said(dragoman.read(text)) == [("discuss", "joint", ["Jan Kowal", "Anna Berg"])]


def test_a_name_of_a_heading_ends_before_the_line_that_dates_it() -> None:
    record = dragoman.read(
        "Press Conference by Foreign Minister KIVI Tuomas\nMonday, September 16, 2019, 9:33 p.m.\n\n"
        "Foreign Minister Kivi met Foreign Minister Jan Kowal of Poland."
    )
    assert [person.name for person in record.persons] == ["KIVI Tuomas", "Jan Kowal"]
