"""Whom a name or an office beside another name means: nobody, the author, the one not named before."""

from __future__ import annotations

import pytest

from sayings import met, named


def test_the_office_that_ends_an_opening_is_not_of_the_name_behind_it() -> None:
    told = named(
        "Ambassador Anna Berg of Norway presented her letters to the Director General of the OECS, Jan Kowal. "
        "In presenting her letters to the Director General, Ambassador Berg said that trade grows. "
        "After meeting the Prime Minister, Ambassador Berg said that she would return."
    )
    assert told == [("Anna Berg", "NOR", "ambassador"), ("Jan Kowal", "OECS", "io_head")]


@pytest.mark.parametrize(
    "text",
    [
        "President Anna Berg of Norway met President Jan Kowal of Poland in Oslo on Friday.\n\nPeter Holm",
        "La présidente norvégienne Anna Berg a reçu vendredi à Oslo le président polonais Jan Kowal.\n\nPierre Martin\n",
    ],
)
def test_a_name_alone_that_ends_a_text_is_its_author(text: str) -> None:
    language = "fr" if "Pierre" in text else "en"
    assert [name for name, _, _ in named(text, language)] == ["Anna Berg", "Jan Kowal"]


def test_a_womans_colleague_is_she_who_went_with_her() -> None:
    text = (
        "La ministre norvégienne des Affaires étrangères, Anna Berg, et son homologue finlandaise, Olga Dahl, se sont "
        "entretenues à Varsovie avec le Premier ministre polonais, Piotr Nowak. Elles ont salué la réforme. Le lendemain, la "
        "cheffe de la diplomatie norvégienne et sa collègue ont rencontré le président de la Commission de l'Union "
        "africaine, Paul Nkosi."
    )
    assert met(text, "side")[1] == ("meeting", ["Berg NOR", "Dahl FIN", "Nkosi AU"])


def test_an_english_pronoun_in_a_french_name_is_a_name() -> None:
    text = "Le ministre norvégien des Affaires étrangères, Léonard She Kowal, a reçu le ministre polonais He Nowak."
    assert [name for name, _, _ in named(text, "fr")] == ["Léonard She Kowal", "He Nowak"]


@pytest.mark.parametrize(
    ("others", "language"),
    [
        ("avec les chefs des délégations polonaise et autrichienne, respectivement MM. Jan Kowal et Adam Lang", "fr"),
        ("avec ses homologues polonais et autrichien, Jan Kowal et Adam Lang", "fr"),
        ("avec les représentants de la Pologne et de l'Autriche, Jan Kowal et Adam Lang", "fr"),
        ("with the heads of the Polish and Austrian delegations, Jan Kowal and Adam Lang", "en"),
    ],
)
def test_as_many_names_as_states_are_of_them_in_their_order(others: str, language: str) -> None:
    lead = {"fr": "La ministre norvégienne, Anna Berg, s'est entretenue ", "en": "Minister Anna Berg of Norway met "}
    told = [(name, state) for name, state, _ in named(f"{lead[language]}{others}.", language)]
    assert told == [("Anna Berg", "NOR"), ("Jan Kowal", "POL"), ("Adam Lang", "AUT")]


def test_a_friendly_country_stands_between_office_and_name() -> None:
    text = "La ministre norvégienne, Anna Berg, a reçu le ministre des Affaires étrangères de Pologne, pays ami, Jan Kowal."
    assert named(text, "fr")[1:] == [("Jan Kowal", "POL", "foreign_minister")]
