"""Programmes of visits and a minister's agenda: each item to come, by itself, on the day its heading tells."""

from __future__ import annotations

import pytest

import dragoman


def _items(text: str, language: str = "en") -> list[tuple[str, str, str | None, list[str]]]:
    record = dragoman.read(text, language=language, published="2024-05-10")
    return [(c.kind, c.status, c.date, c.parties) for c in record.contacts]


def test_a_programme_tells_what_is_to_come_on_the_day_of_its_heading() -> None:
    text = (
        "PROGRAMME OF THE OFFICIAL VISIT OF THE PRESIDENT OF POLAND TO ESTONIA\n\nMonday, 13 May\n"
        "10.00 Welcome ceremony at Kadriorg\n10.30 Meeting of President Alar Karis with President Andrzej Duda\n"
        "12.00 Joint press conference\n"
    )
    assert _items(text) == [("meeting", "announced", "2024-05-13", ["EST", "POL"])]


def test_each_day_and_each_item_by_itself() -> None:
    text = (
        "Programme of the working visit of Prime Minister Evika Siliņa to Norway\n\nWednesday 15 May\n\n"
        "10.00 a.m. Talks between Prime Minister Jonas Gahr Støre and Prime Minister Evika Siliņa\n\n"
        "1 p.m. Working lunch hosted by Prime Minister Jonas Gahr Støre\n\nThursday 16 May\n\n"
        "10 a.m. Audience with King Harald V"
    )
    assert _items(text) == [
        ("meeting", "announced", "2024-05-15", ["LVA", "NOR"]),
        ("meeting", "announced", "2024-05-15", ["LVA", "NOR"]),
        ("reception", "announced", "2024-05-16", ["LVA", "NOR"]),
    ]


def test_whose_schedule_it_is_meets_those_named_in_it() -> None:
    text = (
        "Weekly schedule of the Foreign Minister of Norway, Espen Barth Eide\nMonday 13 May\n"
        "11:00 Meeting with the Ambassador of Japan, Keiko Sato\n"
        "13:30 Espen Barth Eide receives the Foreign Minister of Chad, Abderaman Koulamallah\nWednesday 15 May\n"
        "All day: Visit to Brussels"
    )
    assert _items(text) == [
        ("meeting", "announced", "2024-05-13", ["JPN", "NOR"]),
        ("reception", "announced", "2024-05-13", ["NOR", "TCD"]),
    ]
    assert [c.place for c in dragoman.read(text, published="2024-05-10").contacts] == [None, None]


def test_a_french_agenda_of_a_minister_who_is_not_named() -> None:
    text = (
        "Agenda du ministre. Mardi 14 mai : 10h00 entretien avec M. José Manuel Albares, ministre espagnol des Affaires "
        "étrangères."
    )
    assert _items(text, "fr") == [("meeting", "announced", "2024-05-14", ["ESP"])]


def test_a_french_programme() -> None:
    text = (
        "Programme de la visite officielle au Kenya\n\n- Lundi 13 mai 2024\n\n"
        "10h30 : Entretien de la Première ministre danoise Mette Frederiksen avec le Président William Ruto, à Nairobi\n\n"
        "12h – Déjeuner de travail offert par le Président William Ruto en l'honneur de la Première ministre Mette "
        "Frederiksen"
    )
    assert _items(text, "fr") == [
        ("meeting", "announced", "2024-05-13", ["DNK", "KEN"]),
        ("meeting", "announced", "2024-05-13", ["DNK", "KEN"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Joint communique\n\n1.10 The Ministers met in Oslo on 3 May 2024.\n"
        "1.11 Minister Jan Kowal of Poland met Minister Anna Berg of Norway.",
        "Minister Jan Kowal of Poland met Minister Anna Berg of Norway in Oslo on 3 May 2024.\n\n"
        "10:30 was the hour at which they parted.",
    ],
)
def test_numbered_paragraphs_and_one_hour_are_no_programme(text: str) -> None:
    assert _items(text) == [("meeting", "held", "2024-05-03", ["NOR", "POL"])]


@pytest.mark.parametrize(
    ("text", "language", "contacts"),
    [
        (
            "At 10:30 President Alar Karis met with President Andrzej Duda.\nAt 15:00 he met the Ambassador of Japan.",
            "en",
            [("meeting", "held", ["EST", "POL"]), ("meeting", "held", ["EST", "JPN"])],
        ),
        (
            "A 10h, le président Alar Karis a reçu le ministre polonais Jan Kowal.\nA 15h, il a rencontré l'ambassadeur du Japon.",
            "fr",
            [("reception", "held", ["EST", "POL"]), ("meeting", "held", ["EST", "JPN"])],
        ),
    ],
)
def test_an_account_by_the_clock_is_no_programme(
    text: str, language: str, contacts: list[tuple[str, str, list[str]]]
) -> None:
    assert [(kind, status, parties) for kind, status, _, parties in _items(text, language)] == contacts
