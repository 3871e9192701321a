"""Which of several verbs in a row tells something, by whom; what behind the last comma only signs."""

from __future__ import annotations

import pytest

from sayings import said

EN = "Foreign Minister Anna Berg of Norway met the Polish ambassador, Jan Kowal. "


@pytest.mark.parametrize(
    "signed",
    ["a annoncé le palais", "a fait savoir le cabinet", "a indiqué la présidence", "a annoncé le ministère"],
)
def test_a_house_that_signs_is_not_what_was_talked_of(signed: str) -> None:
    text = "La présidente norvégienne Anna Berg s'est entretenue dimanche avec le président polonais Jan Kowal, "
    assert said(f"{text}{signed}.", "fr") == []


def test_what_somebody_announced_behind_a_comma_is_said() -> None:
    text = "La présidente norvégienne, Anna Berg, en visite à Varsovie, a annoncé la fin de la mission."
    assert said(text, "fr") == [("inform", "single", ["Berg"], "la fin de la mission")]


@pytest.mark.parametrize(
    "told",
    [
        "They each stressed the importance of trade.",
        "The ministers each stressed the importance of trade.",
        "Berg and Kowal each stressed the importance of trade.",
        "The two ministers both stressed the importance of trade.",
    ],
)
def test_each_of_them_says_it(told: str) -> None:
    assert said(EN + told, "en") == [("assert", "joint", ["Berg", "Kowal"], "the importance of trade")]


@pytest.mark.parametrize("told", ["Ils ont chacun souligné", "Les deux ministres ont tous deux souligné"])
def test_each_of_them_says_it_in_french(told: str) -> None:
    text = "La ministre norvégienne des Affaires étrangères, Anna Berg, a rencontré son homologue polonais, Jan Kowal. "
    found = said(f"{text}{told} la nécessité du dialogue.", "fr")
    assert found == [("assert", "joint", ["Berg", "Kowal"], "la nécessité du dialogue")]


@pytest.mark.parametrize("by", ["jeudi avec son homologue polonais, Jan Kowal,", "par téléphone avec Jan Kowal"])
def test_for_what_they_talked(by: str) -> None:
    found = said(f"La ministre norvégienne Anna Berg s'est entretenue {by} pour évoquer la situation régionale.", "fr")
    assert found == [("discuss", "joint", ["Berg", "Kowal"], "la situation régionale")]


def test_what_follows_has_is_told_of_each_verb() -> None:
    found = said(EN + "Berg has condemned the attack, called for calm and thanked Poland for its help.", "en")
    assert found == [
        ("accuse", "single", ["Berg"], "the attack"),
        ("request", "single", ["Berg"], "calm"),
        ("thank", "single", ["Berg"], "for its help"),
    ]


def test_a_clause_behind_has_said_ends_before_the_next_verb() -> None:
    found = said(EN + "Berg has said that the port would open and praised the work of the mission.", "en")
    assert found == [
        ("assert", "single", ["Berg"], "the port would open"),
        ("support", "single", ["Berg"], "the work of the mission"),
    ]


@pytest.mark.parametrize("words", ["Norway's violations of the truce", "the illegal occupation of the islands"])
def test_what_is_blamed_as_a_fact(words: str) -> None:
    assert said(f"{EN}Kowal underlined {words}.", "en") == [("accuse", "single", ["Kowal"], words)]
