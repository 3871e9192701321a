"""A journey that frames what is told stands where the text tells of no contact besides."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import met

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


def test_talks_on_the_journey_are_told_alone() -> None:
    text = f"{EN}, visiting Poland, praised the accord. She met Foreign Minister Jan Kowal of Poland in Warsaw."
    assert [kind for kind, _ in met(text, "role")] == ["meeting"]


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
