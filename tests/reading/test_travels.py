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
            "La ministre des Affaires étrangères, francophonie et intégration régionale de la RDC, Anna Berg, a "
            "reçu le ministre vénézuélien du Pouvoir populaire pour les Relations extérieures, Jan Kowal.",
            {"Anna Berg": "COD", "Jan Kowal": "VEN"},
        ),
        ("The Sultan Karim bin Said bin Rashid of Oman received him.", {"Karim bin Said bin Rashid": "OMN"}),
    ],
)
def test_an_office_tells_its_state_however_it_is_written(text: str, expected: dict[str, str | None]) -> None:
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Prime Minister Anna Berg arrived in Nairobi on Monday. At the airport, she was welcomed by Foreign Minister "
            "Jan Kowal.",
            {"Anna Berg": None, "Jan Kowal": "KEN"},
        ),
        (
            "Le président Jean Berg est arrivé au Koweït. À son arrivée, il a été accueilli par le Premier ministre, Karim "
            "Saleh.",
            {"Jean Berg": None, "Karim Saleh": "KWT"},
        ),
        (
            "Prime Minister Anna Berg left for Nairobi. At the airport, she was seen off by Foreign Minister Jan Kowal.",
            {"Anna Berg": None, "Jan Kowal": None},
        ),
    ],
)
def test_who_welcomes_a_guest_is_of_the_land(text: str, expected: dict[str, str | None]) -> None:
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Foreign Minister of Norway, Anna Berg, received the Ambassador of Poland, Ole Moen. Ambassador Moen "
            "conveyed the greetings of President Jan Kowal.",
            {"Anna Berg": "NOR", "Ole Moen": "POL", "Jan Kowal": "POL"},
        ),
        (
            "The Foreign Minister of Norway, Anna Berg, received the Ambassador of Poland, Ole Moen, who delivered a "
            "message from President Jan Kowal.",
            {"Anna Berg": "NOR", "Ole Moen": "POL", "Jan Kowal": "POL"},
        ),
        (
            "The Ambassador of Poland, Ole Moen, extended on behalf of President Jan Kowal an invitation to Prime Minister "
            "Anna Berg of Norway.",
            {"Ole Moen": "POL", "Jan Kowal": "POL", "Anna Berg": "NOR"},
        ),
        (
            "L'ambassadeur de Pologne, Ole Moen, a transmis au Président norvégien, Anna Berg, les salutations du "
            "Président Jan Kowal.",
            {"Ole Moen": "POL", "Anna Berg": "NOR", "Jan Kowal": "POL"},
        ),
    ],
)
def test_greetings_are_of_the_side_of_who_conveys_them(text: str, expected: dict[str, str | None]) -> None:
    assert sides(text) == expected


def offices(text: str) -> dict[str, list[tuple[str, str, str | None]]]:
    record = read_document(SourceText("text", text, published="2019-03-05"), office_holders=False)
    names = {person.id: person.name for person in record.persons}
    found: dict[str, list[tuple[str, str, str | None]]] = {}
    for office in record.offices:
        found.setdefault(names[office.person], []).append((office.title, office.rank, office.state))
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Anna Berg, who is also the Minister of Trade of Norway, met Jan Kowal, who is Poland's Ambassador to Kenya.",
            {
                "Anna Berg": [("the Minister of Trade of Norway", "minister", "NOR")],
                "Jan Kowal": [("Poland's Ambassador to Kenya", "ambassador", "POL")],
            },
        ),
        (
            "Le président norvégien Ole Moen était accompagné de ses ministres de la Santé Anna Berg et des Affaires "
            "étrangères Jan Kowal.",
            {
                "Ole Moen": [("Le président norvégien", "head_of_state", "NOR")],
                "Anna Berg": [("ses ministres de la Santé", "minister", "NOR")],
                "Jan Kowal": [("des Affaires étrangères", "foreign_minister", "NOR")],
            },
        ),
        (
            "Anna Berg ambassadeur du Royaume de Norvège au Bénin, Jan Kowal, Ambassadeur de Pologne, étaient présents.",
            {
                "Anna Berg": [("ambassadeur du Royaume de Norvège au Bénin", "ambassador", "NOR")],
                "Jan Kowal": [("Ambassadeur de Pologne", "ambassador", "POL")],
            },
        ),
        (
            "Le premier ambassadeur reçu est celui de la Norvège Jan Kowal.",
            {"Jan Kowal": [("Le premier ambassadeur", "ambassador", "NOR")]},
        ),
        (
            "Le ministre norvégien, Ole Moen, a rencontré Anna Berg, son homologue pour le Mexique.",
            {
                "Ole Moen": [("Le ministre norvégien", "minister", "NOR")],
                "Anna Berg": [("minister", "minister", "MEX")],
            },
        ),
        (
            "Il a rencontré le cardinal Jan Kowal, Secrétaire d'État de Sa Sainteté, et la cheffe de la diplomatie "
            "européenne Anna Berg.",
            {
                "Jan Kowal": [
                    ("Secrétaire d'État de Sa Sainteté", "foreign_minister", "VAT"),
                    ("le cardinal", "monarch_or_religious", "VAT"),
                ],
                "Anna Berg": [("la cheffe de la diplomatie européenne", "io_head", "EU")],
            },
        ),
        (
            "Le ministre a reçu le Conseiller spécial de l'OIF. L'Ambassadeur Jan Kowal est en visite au Tchad.",
            {
                "Jan Kowal": [
                    ("le Conseiller spécial de l'OIF", "other", "OIF"),
                    ("L'Ambassadeur", "ambassador", "OIF"),
                ]
            },
        ),
    ],
)
def test_offices_are_found_wherever_they_stand(
    text: str, expected: dict[str, list[tuple[str, str, str | None]]]
) -> None:
    assert offices(text) == expected


def test_a_storm_is_no_person() -> None:
    assert sides("Minister Anna Berg of Norway spoke of Hurricane Melissa and of Typhoon Haiyan.") == {
        "Anna Berg": "NOR"
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On Monday, the Minister of Foreign Affairs, Anna Berg, will travel to Poland for a working visit. In Warsaw, the "
            "Latvian Foreign Minister will meet with Jan Kowal, Minister of Foreign Affairs of Poland.",
            {"Anna Berg": "LVA", "Jan Kowal": "POL"},
        ),
        (
            "The Foreign Minister, Anna Berg, visited Poland. The Latvian Foreign Minister will visit Oslo in May, said "
            "Minister Jan Kowal of Norway.",
            {"Anna Berg": "NOR", "Jan Kowal": "NOR"},  # another minister, who meets nobody of the land visited
        ),
    ],
)
def test_the_guest_named_again_by_office_and_state_is_of_that_state(text: str, expected: dict[str, str | None]) -> None:
    assert sides(text) == expected


CAME_HOME = "Le ministre togolais des Affaires étrangères, M. Koffi Amani, "


@pytest.mark.parametrize(
    ("text", "kind", "place"),
    [
        (CAME_HOME + "est rentré lundi à Lomé en provenance d'Abuja, où il a participé au sommet de la CEDEAO.", "session", "Abuja"),
        (CAME_HOME + "est rentré lundi à Lomé, en provenance de Dakar, après avoir participé à la cérémonie de clôture.", "ceremony", "Dakar"),
        (CAME_HOME + "a regagné Lomé vendredi, au terme d'une visite officielle au Maroc.", "visit", "Morocco"),
        (CAME_HOME + "est rentré à Lomé dimanche, après avoir rencontré le Président tunisien, M. Hedi Zouari.", "meeting", None),
        ("Togolese Foreign Minister Koffi Amani returned to Lomé on Monday after meeting Belgian Foreign Minister Jan Peeters.", "meeting", None),
    ],
)  # fmt: skip
def test_the_day_and_town_of_a_return_are_not_those_of_what_was_done_abroad(
    text: str, kind: str, place: str | None
) -> None:
    record = read_document(SourceText("x", text, published="2020-05-05"))
    assert [(c.kind, c.place and c.place.name, c.date) for c in record.contacts] == [(kind, place, None)]


def test_what_is_done_at_home_after_a_return_is_of_its_day_and_town() -> None:
    text = "Le Premier ministre algérien, M. Ali Mansar, est rentré dimanche à Alger et a reçu le ministre tunisien, M. Hedi Zouari."
    record = read_document(SourceText("x", text, published="2020-05-05"))
    assert [(c.place and c.place.name, c.date) for c in record.contacts] == [("Algiers", "2020-05-03")]


MET_THERE = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Warsaw on Monday. "
PARLE_LA = (
    "La ministre norvégienne des Affaires étrangères, Anna Berg, s'est entretenue lundi à Varsovie avec son homologue "
    "polonais, Jan Kowal. "
)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "It was Berg's first official visit to Poland since taking office."),
        ("en", "It was Berg’s second visit to Poland."),
        ("en", "This is her first visit to Poland as Foreign Minister."),
        ("en", "This was the minister's first trip to Poland."),
        ("en", "It marked Berg's first visit to Poland."),
        ("en", "It is the Norwegian foreign minister's first visit to Poland."),
        ("en", "The visit to Warsaw is Ms Berg's first in her capacity as Foreign Minister."),
        ("en", "The visit to Poland was Berg’s second since taking office."),
        ("fr", "Il s'agit de sa première visite en Pologne."),
        ("fr", "C'est la première visite de Mme Berg en Pologne."),
        ("fr", "Cette visite à Varsovie est la première de Mme Berg depuis sa nomination."),
    ],
)
def test_a_first_visit_is_the_journey_that_the_text_tells_of(language: str, words: str) -> None:
    text = (MET_THERE if language == "en" else PARLE_LA) + words
    record = read_document(SourceText("x", text, language=language, published="2020-05-05"))
    names = {p.id: p.name for p in record.persons}
    told = [(c.kind, c.status, c.date, [names[x.person] for x in c.participants]) for c in record.contacts]
    assert told == [
        ("meeting", "held", "2020-05-04", ["Anna Berg", "Jan Kowal"]),
        ("visit", "held", "2020-05-04", ["Anna Berg"]),
    ]


def test_a_first_visit_to_come_is_announced_and_one_told_already_is_told_once() -> None:
    text = "Foreign Minister Anna Berg of Norway arrived in Warsaw on Monday. It was Berg's first visit to Poland."
    record = read_document(SourceText("x", text, language="en", published="2020-05-05"))
    assert [(c.kind, c.status, c.date) for c in record.contacts] == [("visit", "held", "2020-05-04")]
    record = read_document(SourceText("x", MET_THERE + "It will be her first visit to Austria.", language="en"))
    assert [(c.kind, c.status) for c in record.contacts] == [("meeting", "held"), ("visit", "announced")]
