"""Offices over parts of a state, heads of bodies that are no state, and nationals named by what they are."""

import pytest

from dragoman import read
from dragoman.model import SourceText
from dragoman.reading import read_document

OFFICES = [
    ("en", "Ohio Governor John Berg met the ambassador of Poland.", "other", "USA"),
    ("en", "The Governor of New South Wales, John Berg, met the ambassador of Poland.", "other", "AUS"),
    ("en", "North Carolina Senator John Berg met the ambassador of Poland.", "other", "USA"),
    ("fr", "Le député du Haut-Rhin, Jean Martin, a reçu l'ambassadeur de Pologne.", "other", "FRA"),
    ("fr", "Le gouverneur du Kasaï central, Jean Martin, a reçu l'ambassadeur de Pologne.", "other", "COD"),
    ("fr", "La sénatrice de La Réunion, Anne Martin, a reçu l'ambassadeur de Pologne.", "other", "FRA"),
    ("fr", "Le président des Hauts-de-France, Jean Martin, a reçu l'ambassadeur de Pologne.", "other", "FRA"),
    ("fr", "Jean Martin, président de la Normandie, a reçu l'ambassadeur de Pologne.", "other", "FRA"),
    ("en", "John Otieno, president of the Kenya Journalists Association, met the minister.", "other", "KEN"),
    ("en", "The President of the Norwegian Refugee Council, Jan Berg, met the minister.", "other", "NOR"),
    ("en", "Mr Paul Silva, International President of Rotary International, met the minister.", "other", None),
    ("en", "Jan Berg, president of Larsenoil, met the minister.", "other", None),
    ("en", "Jan Berg, President of Puntland, met the minister.", "other", "SOM"),
    ("en", "Maria Lopez, President of the National Commission Against Drugs, met the minister.", "other", None),
    ("en", "Kofi Mensah, Vice-Chancellor of the University of Ghana, met the minister.", "other", "GHA"),
    ("fr", "Jean Martin, président de l'Uccia, a reçu la délégation.", "other", None),
    ("fr", "Jean Martin, président du musée Larsen, a reçu la délégation.", "other", None),
    ("en", "Jan Kowal, President of Georgia, met the minister.", "head_of_state", "GEO"),
    ("en", "Jan Kowal, President of the Sovereign Council, met the minister.", "head_of_state", None),
    ("en", "Jan Kowal, President of the Swiss Confederation, met the minister.", "head_of_state", "CHE"),
    ("fr", "Jean Martin, président de la Transition, a reçu la délégation.", "head_of_state", None),
    ("fr", "Jean Martin, président de l'Union des Comores, a reçu la délégation.", "head_of_state", "COM"),
    ("fr", "Jean Martin, président du Conseil présidentiel libyen, a reçu la délégation.", "head_of_state", "LBY"),
]


@pytest.mark.parametrize(("language", "text", "rank", "state"), OFFICES)
def test_who_heads_a_part_of_a_state_or_a_body_heads_no_state(
    language: str, text: str, rank: str, state: str | None
) -> None:
    record = read(text, language=language)
    first = record.persons[0]
    assert [(o.rank, first.state) for o in record.offices if o.person == first.id] == [(rank, state)]


CALLED = [
    ("fr", "Le ministre a reçu l'écrivain norvégien Jan Berg.", "NOR"),
    ("fr", "Le réalisateur mauricien Karl Dahl a présenté son film.", "MUS"),
    ("en", "The minister met Norwegian businessman Jan Berg.", "NOR"),
    ("en", "Australian aid worker Jan Berg was released.", "AUS"),
    ("en", "Filipino nurse Maria Cruz was released.", "PHL"),
    ("fr", "La chanteuse d'origine polonaise Anna Kowal viendra.", None),
    ("fr", "Le lycée norvégien Jan Berg a été inauguré.", None),
    ("fr", "En terre norvégienne, Jan Berg viendra.", None),
    ("en", "The Norwegian said Jan Berg was right.", None),
]


@pytest.mark.parametrize(("language", "text", "state"), CALLED)
def test_a_national_by_what_he_is(language: str, text: str, state: str | None) -> None:
    assert [p.state for p in read(text, language=language).persons] == [state]


def test_a_governor_of_the_house_s_own_state_does_not_make_it_another_s() -> None:
    record = read(
        "Le ministre de l'Intérieur, Ali Dahl, a reçu son homologue français, Jean Martin. Le gouverneur de Ndzuani,"
        " Omar Berg, était présent. Les Comores saluent cette visite.",
        language="fr",
    )
    assert {p.name: p.state for p in record.persons} == {"Ali Dahl": "COM", "Jean Martin": "FRA", "Omar Berg": "COM"}


def test_filipino_is_of_the_philippines() -> None:
    (person, *_) = read("Filipino President Jan Cruz arrived in Oslo.", language="en").persons
    assert person.state == "PHL"


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Gérald Darmanin arrivera en Norvège avec une délégation de la France.", "FRA"),
        ("Gérald Darmanin arrivera en Norvège.", None),
        ("Le ministre Gérald Darmanin arrivera en Norvège.", "FRA"),
    ],
)
def test_ministers_of_note_are_of_their_state_where_it_is_named_or_they_bear_a_title(
    text: str, state: str | None
) -> None:
    record = read_document(SourceText("x", text, published="2023-05-17", language="fr"))
    assert [p.state for p in record.persons] == [state]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Defence Ministers of the Joint Expeditionary Force met virtually on 5 May 2023.", "en"),
        ("The GPH-MILF Implementing Panels agreed on a plan. The Drafting Subgroup met in Manila.", "en"),
        ("La Task Force Takuba quitte le Mali, selon l'état-major.", "fr"),
        ("L'Agence nationale de la Grande Muraille Verte a reçu une aide du Fonds Vardo.", "fr"),
    ],
)
def test_bodies_and_their_parts_are_nobody(text: str, language: str) -> None:
    assert read(text, language=language).persons == []


def test_a_surname_that_is_such_a_word_stays_one() -> None:
    text = "Norwegian Foreign Minister Anna Reef met Jan Kowal of Poland in Oslo on 5 May 2023. Reef thanked Poland."
    assert [p.name for p in read(text, language="en").persons] == ["Anna Reef", "Jan Kowal"]
