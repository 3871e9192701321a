"""Days and towns that a sentence tells of something else, and the diplomatic corps received as one."""

from __future__ import annotations

import pytest

import dragoman
from dragoman.model import Record


def told(record: Record) -> list[str]:
    return [
        f"{c.kind} {c.status} | {c.date or '-'} | {c.place.name if c.place else '-'} | {' '.join(c.parties)}"
        for c in record.contacts
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "La guerre en Syrie et les efforts déployés à Genève seront au centre des entretiens entre le ministre "
            "polonais Jan Kowal et la ministre norvégienne Anna Berg.",
            ["meeting announced | - | - | NOR POL"],
        ),
        (
            "À Genève, la paix a été au centre des entretiens entre le ministre polonais Jan Kowal et la ministre "
            "norvégienne Anna Berg.",
            ["meeting held | - | Geneva | NOR POL"],
        ),
        (
            "Le président polonais Jan Kowal, réélu en avril 2020, est en visite de travail au Mali.",
            ["visit held | - | Mali | MLI POL"],
        ),
        (
            "Lors de son séjour qui s'achèvera le 30 octobre 2019, le président polonais Jan Kowal aura une audience avec "
            "le roi du Cambodge, Norodom Vann.",
            ["reception announced | - | - | KHM POL"],
        ),
        (
            "La visite du ministre polonais Jan Kowal au Mali s'est achevée le 5 mai 2023.",
            ["visit held | - | Mali | MLI POL"],
        ),
        (
            "La visite du ministre polonais Jan Kowal au Mali a eu lieu le 5 mai 2023.",
            ["visit held | 2023-05-05 | Mali | MLI POL"],
        ),
    ],
)
def test_the_day_and_town_of_something_else_are_not_those_of_the_contact(text: str, expected: list[str]) -> None:
    assert told(dragoman.read(text)) == expected


def test_what_the_french_press_puts_in_the_present_with_a_bare_weekday_is_to_come() -> None:
    text = "Le ministre polonais Jan Kowal rencontre jeudi à Bamako son homologue malien Omar Keita."
    assert told(dragoman.read(text)) == ["meeting announced | - | Bamako | MLI POL"]


def test_a_weekday_of_no_known_week_is_not_the_day_told_before_it() -> None:
    text = (
        "Le ministre malien Omar Keita a reçu le mardi 26 novembre 2024 l'ambassadeur de Pologne, Jan Kowal. Jeudi, il a "
        "reçu l'ambassadrice de Norvège, Anna Berg. Il a aussi reçu l'ambassadeur d'Autriche, Paul Lang."
    )
    assert [c.date for c in dragoman.read(text).contacts] == ["2024-11-26", None, None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Le président malien Omar Keita a reçu le 10 janvier 2023 les vœux du corps diplomatique.",
            ["reception held | 2023-01-10 | - | MLI"],
        ),
        (
            "Le 5 janvier 2024, 76 membres du corps diplomatique ont présenté leurs vœux au président malien Omar Keita.",
            ["reception held | 2024-01-05 | - | MLI"],
        ),
        (
            "Les membres du corps diplomatique ont été reçus le 5 janvier 2024 par le président malien Omar Keita.",
            ["reception held | 2024-01-05 | - | MLI"],
        ),
        (
            "Le ministre malien Omar Keita a présidé le 5 janvier 2024 une réunion avec les membres du corps diplomatique.",
            ["meeting held | 2024-01-05 | - | MLI"],
        ),
        (
            "Le président malien Omar Keita a reçu son homologue polonais Jan Kowal en présence des membres du corps "
            "diplomatique.",
            ["reception held | - | - | MLI POL"],
        ),
        ("Le doyen Jan Kowal a, au nom du corps diplomatique, félicité le président malien Omar Keita.", []),
    ],
)
def test_the_diplomatic_corps_is_received_as_one(text: str, expected: list[str]) -> None:
    assert told(dragoman.read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Le président polonais Jan Kowal s'est entretenu dimanche au téléphone avec le président malien Omar Keita. "
            "Les deux présidents ont eu une conversation cordiale et approfondie.",
            ["call held | - | - | MLI POL"],
        ),
        (
            "Le président malien, Omar Keita, et le président polonais, Jan Kowal, ont exprimé mercredi leur soutien à la "
            "paix, lors de leur premier échange téléphonique.",
            ["call held | - | - | MLI POL"],
        ),
        (
            "L'Élysée a indiqué que le président Omar Keita du Mali a reçu le président polonais Jan Kowal.",
            ["reception held | - | - | MLI POL"],
        ),
        (
            "Un accord de siège a été signé le 5 mai 2023 entre le gouvernement malien et l'Organisation internationale de "
            "la Francophonie.",
            ["signing held | 2023-05-05 | - | MLI OIF"],
        ),
        (
            "L'ambassadeur de Pologne, Jan Kowal, est venu s'entretenir avec le président malien Omar Keita.",
            ["meeting held | - | - | MLI POL"],
        ),
        (
            "L'ambassadeur de Pologne, Jan Kowal, s'est rendu au palais présidentiel pour y rencontrer le président malien "
            "Omar Keita.",
            ["meeting held | - | - | MLI POL"],
        ),
        (
            "Le conseiller fédéral Paul Lang s'est entretenu avec son homologue polonaise, Anna Berg.",
            ["meeting held | - | - | CHE POL"],
        ),
    ],
)
def test_talks_are_told_in_more_ways_than_one(text: str, expected: list[str]) -> None:
    assert told(dragoman.read(text)) == expected


def test_a_journey_told_by_the_way_is_not_where_others_were_received() -> None:
    text = (
        "L'ambassadeur de Pologne au Mali, Jan Kowal, a présenté le 27 septembre 2016 ses lettres de créance au ministre "
        "malien Omar Keita. La coopération va bon train. Le commerce a doublé. Le président malien Ali Souley s'est "
        "souvent rendu en Pologne."
    )
    assert dragoman.read(text).contacts[0].place is None


@pytest.mark.parametrize(
    ("head", "day"), [("4 May 2021", "2021-05-04"), ("09:30 / 4 May 2021", None), ("4 May 2021 14:05", "2021-05-04")]
)
def test_the_hour_before_a_date_says_when_a_page_was_put_up(head: str, day: str | None) -> None:
    text = (
        f"Talks in Warsaw\n\n{head}\n\nForeign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland."
    )
    assert [c.date for c in dragoman.read(text).contacts] == [day]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "L'ambassadrice de Norvège, Anna Berg, a rencontré mardi 18 avril le ministre polonais Jan Kowal. Elle avait "
            "rencontré la veille le Premier ministre Adam Nowak.",
            ["meeting held | XXXX-04-18 | - | NOR POL", "meeting held | XXXX-04-17 | - | NOR POL"],
        ),
        ("Le ministre norvégien Lars Vik a quitté New York pour Oslo.", []),
        (
            "L'ambassadeur de Pologne au Mali, Jan Kowal, a remis jeudi (20 avril) ses lettres de créance au président "
            "malien Omar Keita.",
            ["reception held | XXXX-04-20 | - | MLI POL"],
        ),
        (
            "Le ministre malien Omar Keita et le ministre polonais Jan Kowal ont procédé, ce mercredi 13 novembre 2019 à "
            "Varsovie en Pologne, à la signature d'un mémorandum.",
            ["signing held | 2019-11-13 | Warsaw | MLI POL"],
        ),
        (
            "L'entretien de mardi entre le ministre malien Omar Keita et le ministre polonais Jan Kowal sur les "
            "négociations avec Washington a duré une heure.",
            ["meeting held | - | - | MLI POL"],
        ),
        (
            "Le président malien Omar Keita a été accueilli à l'aéroport de Varsovie-Chopin par son homologue polonais Jan "
            "Kowal.",
            ["reception held | - | Warsaw | MLI POL"],
        ),
    ],
)
def test_the_day_before_a_way_home_and_what_stands_between(text: str, expected: list[str]) -> None:
    assert told(dragoman.read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Le dernier diplomate à être reçu par le ministre malien Omar Keita est l'ambassadeur de Pologne, Jan Kowal.",
            ["reception held | - | - | MLI POL"],
        ),
        (
            "La vice-ministre grecque Anna Berg et la secrétaire générale française, Jeanne Lang, ont tenu à Athènes des "
            "consultations politiques. Au cours de leur entretien, elles ont réaffirmé l'importance des relations pour les "
            "deux pays.",
            ["consultations held | - | Athens | FRA GRC"],
        ),
        (
            "Le ministre malien Omar Keita a inauguré à Bamako, avec son homologue polonais Jan Kowal, l'ambassade.",
            ["ceremony held | - | Bamako | MLI POL"],
        ),
        (
            "Le ministre polonais Jan Kowal a quitté Varsovie pour une visite officielle au Mali et une visite de travail "
            "au Niger.",
            ["visit held | - | Mali | MLI POL", "visit held | - | Niger | NER POL"],
        ),
        (
            "À l'issue d'un entretien en tête-à-tête, qui a duré plus d'une heure, ce lundi 26 février 2024 à Rabat, les "
            "ministres marocain et polonais des Affaires étrangères, Omar Alami et Jan Kowal, ont parlé de la paix.",
            ["meeting held | 2024-02-26 | Rabat | MAR POL"],
        ),
    ],
)
def test_what_is_told_with_company_or_by_the_way_is_told(text: str, expected: list[str]) -> None:
    assert told(dragoman.read(text)) == expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ("du lundi 30 janvier au vendredi 3 février 2023", "2023-01-30/2023-02-03"),
        ("du 30 janvier au 3 février 2023", "2023-01-30/2023-02-03"),
        ("du lundi 30 janvier au vendredi 3 février", "XXXX-01-30/XXXX-02-03"),
        ("du lundi 2 au mercredi 4 mai 2023", "2023-05-02/2023-05-04"),
        ("le lundi 30 janvier 2023", "2023-01-30"),
    ],
)
def test_a_visit_lasts_from_one_day_of_the_week_to_another_month(days: str, expected: str) -> None:
    text = f"Le ministre malien Omar Keita a effectué une visite en Pologne {days}."
    assert [c.date for c in dragoman.read(text).contacts] == [expected]
