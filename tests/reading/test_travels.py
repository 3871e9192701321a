"""Sides from where people go, and from what a text says of states as only its own house would."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document


def sides(text: str) -> dict[str, str | None]:
    record = read_document(SourceText("text", text, published="2019-03-05"), office_holders=False)
    return {person.name: person.state for person in record.persons}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Foreign Minister Anna Berg on Monday visited Ukraine. She met Ukraine's President Jan Kowal.",
            {"Anna Berg": None, "Jan Kowal": "UKR"},
        ),
        (
            "On Wednesday, Ambassador Anna Berg was in Maputo, Mozambique, where she met President Jan Kowal.",
            {"Anna Berg": None, "Jan Kowal": "MOZ"},
        ),
        (
            "Après une visite au Niger, le ministre des Affaires étrangères Anna Berg s'est rendu au Tchad.",
            {"Anna Berg": None},
        ),
        (
            "The Foreign Ministers of Norway and Poland met in Oslo. It was confirmed that President Jan Kowal will visit "
            "Norway in May.",
            {"Jan Kowal": "POL"},
        ),
    ],
)
def test_nobody_is_of_the_state_that_he_visits(text: str, expected: dict[str, str | None]) -> None:
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Foreign Minister Anna Berg held a telephone conversation with Jan Kowal, Foreign Minister of Poland. Minister "
            "Berg invited Minister Kowal to visit Norway within the year.",
            {"Anna Berg": "NOR", "Jan Kowal": "POL"},
        ),
        (
            "Le ministre des Affaires étrangères, Anna Berg, a été reçu à Mascate, capitale du Sultanat d'Oman, pays "
            "frère, par le Premier ministre Karim Saleh.",
            {"Anna Berg": None, "Karim Saleh": "OMN"},
        ),
        (
            "AMMAN: Foreign Minister Anna Berg received a phone call from her Iranian counterpart Jan Kowal on the "
            "Palestinian question. They spoke of the Gaza Strip and the Palestinian people.",
            {"Anna Berg": "JOR", "Jan Kowal": "IRN"},
        ),
    ],
)
def test_the_house_is_told_by_its_guests_its_friends_and_not_by_what_is_talked_of(
    text: str, expected: dict[str, str | None]
) -> None:
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Karim Saleh, Diplomatic Advisor to the UAE President, met Jan Kowal, spokesperson for the Polish Ministry of "
            "Defence.",
            {"Karim Saleh": "ARE", "Jan Kowal": "POL"},
        ),
        (
            "The talks were led by Anna Berg and Jan Kowal, Deputy Foreign Ministers of Norway and Poland.",
            {"Anna Berg": "NOR", "Jan Kowal": "POL"},
        ),
        (
            "The Hon. Anna Berg, S.C., M.P., Prime Minister of Barbados, received the Minister of State at the Federal "
            "Foreign Office, Jan Kowal.",
            {"Anna Berg": "BRB", "Jan Kowal": "DEU"},
        ),
        (
            "Il a reçu l‘ambassadeur de Norvège auprès de l‘État de Palestine, Jan Kowal.",
            {"Jan Kowal": "NOR"},
        ),
        (
            "La ministre des Affaires étrangères, coopération internationale et francophonie de la RDC, Anna Berg, a "
            "reçu le ministre du Pouvoir populaire pour les Relations extérieures du Venezuela, Jan Kowal.",
            {"Anna Berg": "COD", "Jan Kowal": "VEN"},
        ),
        ("The Sultan Karim bin Said bin Rashid of Oman received him.", {"Karim bin Said bin Rashid": "OMN"}),
    ],
)
def test_an_office_tells_its_state_however_it_is_written(text: str, expected: dict[str, str | None]) -> None:
    assert sides(text) == expected
