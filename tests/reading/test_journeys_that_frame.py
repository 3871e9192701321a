"""A journey that frames what is told: whose it is, where it goes, and where it stands beside talks."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import contacts_told, met

EN = "Foreign Minister Anna Berg of Norway"
FR = "la ministre norvégienne des Affaires étrangères, Anna Berg,"
VISIT = [("visit", ["Berg visitor"])]


@pytest.mark.parametrize(
    "text",
    [
        f"{EN}, visiting Poland, praised the accord.",
        f"{EN} praised the accord during her two-day visit to Poland.",
        f"Speaking during her visit to Poland, {EN} praised the accord.",
        f"Upon arriving in Warsaw on Tuesday, {EN} praised the accord.",
        f"{EN} was in Warsaw on 3 May 2023.",
        f"En visite de travail en Pologne, {FR} a salué l'accord.",
        f"De passage à Varsovie, {FR} a salué l'accord.",
        f"L{FR[1:]} a salué l'accord lors de sa visite officielle de trois jours à Varsovie.",
        f"L{FR[1:]} était à Varsovie le 3 mai 2023.",
    ],
)
def test_a_journey_is_what_took_place_where_no_talks_are_told(text: str) -> None:
    assert met(text, "role") == VISIT


@pytest.mark.parametrize(
    "text",
    [
        f"{EN} praised the accord during her visit to Poland in 2015.",
        f"{EN} recalled her visit to Poland.",
        f"{EN} stressed the importance of high-level visits to Poland.",
        f"{EN} expressed the hope that her counterpart would praise the accord during his visit to Poland.",
    ],
)
def test_a_journey_of_another_time_is_none(text: str) -> None:
    assert [kind for kind, _ in met(text, "role")] == []


def test_a_journey_is_told_beside_the_talks_it_was_made_for() -> None:
    text = f"{EN}, visiting Poland, praised the accord. She met Foreign Minister Jan Kowal of Poland in Warsaw."
    assert [kind for kind, _ in met(text, "role")] == ["visit", "meeting"]


def test_a_journey_told_in_full_is_told_once() -> None:
    text = f"{EN}, visiting Poland, praised the accord. She arrived in Warsaw on Monday."
    assert [kind for kind, _ in met(text, "role")] == ["visit"]


def test_a_journey_told_far_down_frames_nothing_new() -> None:
    told = "Foreign Minister Jan Kowal of Poland met President Maria Lind of Kenya. They discussed fisheries. "
    text = told + f"The quotas were set in May. {EN}, visiting Poland, praised the accord."
    assert [kind for kind, _ in met(text, "role")] == ["meeting"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("L{}, en déplacement mardi à Oslo, a salué l'accord.", "2023-05-02 | Oslo"),
        ("L{}, en déplacement à Oslo pour préparer le sommet, a salué l'accord.", "- | Oslo"),
        ("L{}, en visite cette semaine en Norvège voisine, a salué l'accord.", "- | Norway"),
        ("L{}, se trouve depuis mardi en Norvège dans le cadre d'une visite de travail.", "- | Norway"),
        ("L'accord a été salué par l{}, en séjour à Oslo.", "- | Oslo"),
        ("En visite mardi à Oslo, l{} a salué l'accord.", "2023-05-02 | Oslo"),
        ("Pour sa première visite en Norvège, l{} a salué l'accord.", "- | Norway"),
        ("« L'accord est utile », a déclaré mardi l{}, lors d'une visite à Oslo.", "2023-05-02 | Oslo"),
        ("L{} est revenue sur la visite qu'elle a effectuée en Norvège, le mardi 2 mai.", "2023-05-02 | Norway"),
    ],
)
def test_where_somebody_is_on_a_journey(text: str, told: str) -> None:
    found = contacts_told(text.format("a ministre polonaise de la Pêche, Anna Nowak"), "2023-05-05", "fr")
    assert [line.split(" | ", 1)[1].rsplit(" | ", 2)[0] for line in found] == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("était attendue vendredi à Oslo pour une visite surprise.", ["announced | 2023-05-05 | Oslo"]),
        ("fera le déplacement en Norvège du 17 au 20 mai.", ["announced | 2023-05-17/2023-05-20 | Norway"]),
        ("entreprendra mardi une visite de travail en Norvège.", ["announced | 2023-05-09 | Norway"]),
        ("a consacré à la Norvège son premier voyage à l'étranger.", ["held | - | Norway"]),
        ("était attendue depuis des semaines à Oslo.", []),
    ],
)
def test_journeys_to_come_and_the_first_one(text: str, told: list[str]) -> None:
    found = contacts_told("La ministre polonaise de la Pêche, Anna Nowak, " + text, "2023-05-05", "fr")
    assert [line.removeprefix("visit ").rsplit(" | ", 2)[0] for line in found] == told


def test_an_unnamed_minister_travels_too() -> None:
    text = "La ministre polonaise de la Pêche, en déplacement à Oslo, a annoncé la fin de la crise."
    assert contacts_told(text, "2023-05-05", "fr") == ["visit held | - | Oslo | NOR POL | -"]


@pytest.mark.parametrize(
    "text",
    [
        "La ministre polonaise de la Pêche, Anna Nowak, a salué l'arrivée des touristes en visite à Oslo.",
        "L'ambassadeur de Pologne en Norvège, Jan Kowal, en visite à Bergen, a salué l'accord.",
        "La ministre polonaise, Anna Nowak, a rappelé que le président Jan Kowal avait, lors de sa visite en Norvège, "
        "salué l'accord.",
    ],
)
def test_no_journey_of_tourists_or_of_an_envoy_in_his_land(text: str) -> None:
    assert contacts_told(text, "2023-05-05", "fr") == []


@pytest.mark.parametrize("led", ["At the invitation of the Polish government", "On behalf of the government of Norway"])
def test_a_house_that_only_invites_does_not_travel(led: str) -> None:
    assert met(f"{led}, the Norwegian President, Maria Lind, visited Warsaw on 3 May 2023.", "role") == [
        ("visit", ["Lind visitor"])
    ]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (f"{EN} visited Poland and Kenya.", [["KEN", "NOR", "POL"]]),
        (f"{EN} paid visits to Poland and Kenya.", [["NOR", "POL"], ["KEN", "NOR"]]),
        ("An OSCE delegation visited Warsaw on 3 May 2023.", [["OSCE", "POL"]]),
        (f"{EN} transited through Poland.", [["NOR", "POL"]]),
        (f"{EN}, who visited Poland in 2015, praised the accord.", []),
        (f"{EN} said that the accord would be signed during her visit to Poland.", []),
    ],
)
def test_to_whom_a_journey_goes(text: str, parties: list[list[str]]) -> None:
    record = read_document(SourceText("x", text))
    assert [c.parties for c in record.contacts if c.status == "held"] == parties
