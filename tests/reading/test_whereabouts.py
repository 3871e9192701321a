"""Where talks were that the text tells of without a place: left behind, prepared, spoken of, greeted."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

BERG = "Foreign Minister Anna Berg of Norway "
BERG_FR = "La ministre norvégienne des Affaires étrangères Anna Berg "
TALKS = "She held talks with Foreign Minister Jan Kowal of Poland."
TALKS_FR = "Elle s'est entretenue avec le ministre polonais des Affaires étrangères Jan Kowal."


def place(text: str, language: str) -> str | None:
    """The place of the last meeting or reception told of."""
    record = read_document(SourceText("x", text, published="2021-05-17", language=language))
    found = [c for c in record.contacts if c.kind in ("meeting", "reception")]
    return found[-1].place.name if found and found[-1].place else None


@pytest.mark.parametrize(
    ("text", "town"),
    [
        (BERG + "took part in the preparatory ministerial meeting for the upcoming Summit in Kampala. " + TALKS, "Kampala"),
        (BERG + "will travel next month to the upcoming Summit in Kampala. " + TALKS, None),
        (BERG + "left Poland on Sunday after holding talks with President Jan Kowal.", "Poland"),
        (BERG + "departed from Warsaw after a meeting with President Jan Kowal of Poland.", "Warsaw"),
        (BERG + "left Poland as a child. " + TALKS, None),
        (
            BERG + "met Foreign Minister Jan Kowal of Poland. At a joint press conference with Kowal in Warsaw, she"
            " said that trade was growing.",
            "Warsaw",
        ),
        (
            BERG + "met Foreign Minister Jan Kowal of Poland. At a press conference in Turin on Tuesday, Minister Karl"
            " Huber of Austria disagreed.",
            None,
        ),
        (
            "Prime Minister Jan Kowal of Poland received Minister Anna Berg of Norway. Kowal hailed the visit of Anna"
            " Berg to Poland.",
            "Poland",
        ),
        (
            "Prime Minister Jan Kowal of Poland received Minister Anna Berg of Norway. Kowal welcomed the upcoming"
            " visit of the Austrian Chancellor to Poland.",
            None,
        ),
    ],
)  # fmt: skip
def test_where_the_talks_were(text: str, town: str | None) -> None:
    assert place(text, "en") == town


@pytest.mark.parametrize(
    ("text", "town"),
    [
        (BERG_FR + "participe à Addis-Abeba au sommet de l'Union africaine. " + TALKS_FR, "Addis Ababa"),
        (BERG_FR + "a participé à la réunion préparatoire du sommet de l'Union africaine à Niamey. " + TALKS_FR, "Niamey"),
        (BERG_FR + "a quitté Varsovie lundi après un entretien avec le président polonais Jan Kowal.", "Warsaw"),
        (BERG_FR + "a quitté Varsovie il y a vingt ans. " + TALKS_FR, None),
        (
            BERG_FR + "s'est entretenue avec son homologue polonais Jan Kowal. Lors d'une conférence de presse conjointe"
            " avec M. Kowal à Varsovie, elle a salué la coopération.",
            "Warsaw",
        ),
    ],
)  # fmt: skip
def test_where_the_talks_were_in_french(text: str, town: str | None) -> None:
    assert place(text, "fr") == town
