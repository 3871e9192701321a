"""What a headline and its text tell together; who is met late in a sentence; whom nobody summons."""

from __future__ import annotations

import pytest

from sayings import contacts_told, named, said

DAY = "2021-05-17"


def test_a_headline_and_the_announcement_below_it_are_one_contact() -> None:
    text = (
        "Statement from Press Secretary Olga Dahl on the Meeting Between President Anna Berg of Norway and President "
        "Jan Kowal of Poland\n\n"
        "On Thursday, June 3, President Anna Berg will host President Jan Kowal for a bilateral meeting in Oslo."
    )
    assert contacts_told(text, DAY) == [
        "meeting announced | 2021-06-03 | Oslo | NOR POL | Berg:receiving Kowal:received"
    ]


def test_a_headline_that_says_today_is_of_the_day_that_the_text_tells() -> None:
    text = (
        "Après son entretien avec Lars Vik, Jan Kowal : « Il faut agir aujourd'hui »\nLa Tribune\n20 mai 2021\n\n"
        "Le président du Parlement norvégien, Lars Vik, s'est entretenu, ce mardi 18 mai 2021, avec Jan Kowal, ancien "
        "Premier ministre de la Pologne."
    )
    assert contacts_told(text, DAY, "fr") == ["meeting held | 2021-05-18 | - | NOR POL | Vik:principal Kowal:principal"]


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (
            "Le président norvégien, Lars Vik, a rencontré en tête à tête en marge de la deuxième édition du Sommet de "
            "la mer son homologue polonais Jan Kowal.",
            "fr",
            ["meeting held | - | - | NOR POL | Vik:principal Kowal:principal"],
        ),
        (
            "Foreign Minister Anna Berg of Norway met on the sidelines of the conference the Foreign Minister of Poland, "
            "Jan Kowal.",
            "en",
            ["meeting held | - | - | NOR POL | Berg:principal Kowal:principal"],
        ),
        (
            "Foreign Minister Anna Berg of Norway met journalists on the sidelines of the conference President Jan Kowal "
            "of Poland hosted.",
            "en",
            [],
        ),
    ],
)
def test_who_is_met_may_be_named_behind_the_summit(text: str, language: str, told: list[str]) -> None:
    assert contacts_told(text, DAY, language) == told


@pytest.mark.parametrize(
    "welcomed",
    ["the Prime Minister of Poland to Oslo", "the visiting Prime Minister of Poland to the Presidency on Friday"],
)
def test_whoever_is_welcomed_somewhere_is_met(welcomed: str) -> None:
    text = f"President Anna Berg of Norway welcomed {welcomed}."
    place = "Oslo" if "Oslo" in welcomed else "-"
    told = [line.split(" | ")[0::2] for line in contacts_told(text, DAY)]
    assert told == [["meeting held", place, "Berg:receiving"]]
    assert said(text, "en") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Foreign Minister Anna Berg of Norway welcomed the Prime Minister of Poland's offer.", []),
        ("Foreign Minister Anna Berg of Norway welcomed Polish Prime Minister Kowal's visit to Chad.", ["visit"]),
    ],
)
def test_a_deed_that_is_welcomed_is_no_guest(text: str, told: list[str]) -> None:
    assert [line.split()[0] for line in contacts_told(text, DAY) if "back_reference" not in line] == []
    assert [line.split()[0] for line in contacts_told(text, DAY)] == told
    assert [act for act, *_ in said(text, "en")] == ["welcome"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Le président norvégien, Lars Vik, a convoqué jeudi un conseil des ministres.", []),
        ("Le président norvégien, Lars Vik, a convoqué le Parlement en session extraordinaire.", []),
        (
            "Le ministre norvégien, Lars Vik, a participé à une réunion extraordinaire convoquée par le ministre "
            "polonais, Jan Kowal.",
            ["session"],
        ),
        ("Le ministre norvégien, Lars Vik, a convoqué jeudi l'ambassadeur de Pologne, Jan Kowal.", ["summons"]),
        ("La Norvège a convoqué le chargé d'affaires polonais.", ["summons"]),
    ],
)
def test_what_is_called_together_is_not_summoned(text: str, kinds: list[str]) -> None:
    assert [line.split()[0] for line in contacts_told(text, DAY, "fr")] == kinds


def test_what_talks_are_on_takes_no_part_in_them() -> None:
    text = "Foreign Minister Anna Berg of Norway held talks with Polish officials on Chad and Libya in Warsaw."
    assert [line.split(" | ")[3] for line in contacts_told(text, DAY)] == ["NOR POL"]


def test_a_region_and_a_court_are_nobody() -> None:
    text = (
        "Le Premier ministre de Norvège, M. Lars Vik, a reçu une délégation conduite par la présidente du département "
        "Val-Vert, Mme Anna Berg. Il a été reçu par le Président du Tribunal Suprême de Pologne, Jan Kowal."
    )
    assert named(text, "fr") == [
        ("Lars Vik", "NOR", "head_of_government"),
        ("Anna Berg", "POL", "other"),
        ("Jan Kowal", "POL", "other"),
    ]
