"""What is only hoped, supposed or signed by a house, and a comma that parts two people."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import met, named, said

EN = "Foreign Minister Anna Berg of Norway met the Polish ambassador, Jan Kowal. "
FR = "La ministre norvégienne des Affaires étrangères Anna Berg a reçu l'ambassadeur de Pologne, Jan Kowal. "


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (EN + "“We hope President Olga Dahl will pay an official visit to Norway soon,” Berg said.", "en"),
        (EN + "“If President Olga Dahl makes a visit to Norway, we will welcome her,” Berg said.", "en"),
        (FR + "« Nous espérons que la présidente Olga Dahl effectuera une visite en Norvège », a dit Mme Berg.", "fr"),
    ],
)
def test_a_visit_hoped_for_is_none(text: str, language: str) -> None:
    assert [kind for kind, _ in met(text, "role")] == (["meeting"] if language == "en" else ["reception"])


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


def test_the_office_that_ends_an_opening_is_not_of_the_name_behind_it() -> None:
    told = named(
        "Ambassador Anna Berg of Norway presented her letters to the Director General of the OECS, Jan Kowal. "
        "In presenting her letters to the Director General, Ambassador Berg said that trade grows. "
        "After meeting the Prime Minister, Ambassador Berg said that she would return."
    )
    assert told == [("Anna Berg", "NOR", "ambassador"), ("Jan Kowal", "OECS", "io_head")]


def test_talks_in_separate_meetings_are_several() -> None:
    text = (
        "President Anna Berg of Norway met Prime Minister Jan Kowal of Poland and President Olga Novak of Slovakia "
        "in two separate meetings."
    )
    assert met(text, "side") == [("meeting", ["Berg NOR", "Kowal POL"]), ("meeting", ["Berg NOR", "Novak SVK"])]


def test_a_government_that_somebody_leads_takes_no_part() -> None:
    text = (
        "Prime Minister Jan Kowal of Poland received a courtesy call from Norwegian High Commissioner Anna Berg. "
        "The Norwegian government, led by new Prime Minister Olga Dahl, has shown interest in deeper ties."
    )
    assert met(text, "role") == [("reception", ["Kowal receiving", "Berg received"])]


def test_what_they_want_is_no_time_to_come() -> None:
    text = (
        "Presidents Anna Berg of Norway and Jan Kowal of Poland expressed on Wednesday their will to work for peace "
        "during their first telephone exchange."
    )
    record = read_document(SourceText("x", text, published="2021-05-17"))
    assert [(c.kind, c.status, c.date) for c in record.contacts] == [("call", "held", "2021-05-12")]


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
