"""Tests of speakers behind the words on whom they told it, and of whom they addressed."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import said


@pytest.mark.parametrize(
    "where",
    [
        "à l'AFP",
        "à l'agence Reuters",
        "à RIA Novosti",
        "sur France Inter",
        "à l'issue de l'entretien",
        "dans un communiqué",
        "devant le Conseil de sécurité",
        "vendredi à Oslo",
    ],
)
def test_whoever_speaks_is_found_behind_where_and_to_whom_he_said_it(where: str) -> None:
    text = f"La visite est utile, a indiqué {where} le ministre polonais Jan Kowal."
    assert said(text, "fr") == [("assess", "single", ["Kowal"], "La visite est utile")]


def test_what_is_announced_to_the_press_has_its_own_subject() -> None:
    text = "Le ministre polonais, Jan Kowal, a annoncé à la presse la nomination de l'ambassadrice Anna Berg."
    assert [(act, names) for act, _, names, _ in said(text, "fr")] == [("inform", ["Kowal"])]


def test_nobody_informs_himself() -> None:
    text = (
        "La ministre polonaise Anna Berg a rencontré à Varsovie le ministre norvégien Jan Dahl. "
        "Anna Berg a informé son interlocuteur des réformes en cours. "
        "Jan Dahl a présenté à son interlocutrice les priorités de la Norvège."
    )
    record = read_document(SourceText("x", text, language="fr"))
    assert [(s.addressees, s.content.quote if s.content else "") for s in record.statements] == [
        (["NOR"], "des réformes en cours"),
        (["POL"], "les priorités de la Norvège"),
    ]


@pytest.mark.parametrize(
    "opening", ["Selon le ministre polonais Jan Kowal", "Or, selon le ministre polonais Jan Kowal"]
)
def test_a_link_before_whose_opinion_it_is_belongs_to_no_content(opening: str) -> None:
    text = f"{opening}, le traité est utile."
    assert said(text, "fr") == [("assess", "single", ["Kowal"], "le traité est utile")]


@pytest.mark.parametrize(
    "talks",
    [
        "eu un échange constructif portant sur la pêche",
        "eu des échanges approfondis sur la pêche",
        "tenu une réunion élargie portant notamment sur la pêche",
        "eu un entretien sur la pêche",
    ],
)
def test_what_talks_were_about_is_a_topic_however_they_are_told(talks: str) -> None:
    text = f"La ministre polonaise Anna Berg et le ministre norvégien Jan Dahl ont {talks}."
    assert said(text, "fr") == [("discuss", "joint", ["Berg", "Dahl"], "la pêche")]


def test_we_shall_is_a_promise_in_quotation_marks_too() -> None:
    text = "« Nous soutiendrons la Norvège », a déclaré la ministre polonaise Anna Berg."
    assert said(text, "fr") == [("pledge", "single", ["Berg"], "Nous soutiendrons la Norvège")]


def test_what_a_place_is_called_to_be_is_asked_of_nobody() -> None:
    assert said("Ce centre est appelé à jouer un rôle en Europe.", "fr") == []


@pytest.mark.parametrize("house", ["le cabinet", "le bureau", "l'équipe", "l'entourage"])
def test_a_leader_s_staff_speaks_for_his_side(house: str) -> None:
    text = f"« Le dialogue est utile », a déclaré {house} du Premier ministre polonais."
    assert said(text, "fr") == [("assess", "side", [], "Le dialogue est utile")]


def test_as_he_did_before_is_nothing_that_is_asked() -> None:
    text = (
        "Comme il l'avait fait à Oslo, le ministre polonais Jan Kowal a demandé à ses interlocuteurs d'ouvrir le port."
    )
    assert said(text, "fr") == [("request", "single", ["Kowal"], "d'ouvrir le port")]


@pytest.mark.parametrize("press", ["selon DPA", "selon la chaîne France 24", "d'après l'agence polonaise"])
def test_what_paper_tells_it_belongs_to_no_content(press: str) -> None:
    text = f"La ministre polonaise Anna Berg a réaffirmé son soutien à la Norvège, {press}."
    assert said(text, "fr") == [("support", "single", ["Berg"], "son soutien à la Norvège")]


def test_whoever_takes_the_floor_to_thank_thanks() -> None:
    text = "La ministre polonaise Anna Berg a pris la parole pour saluer le soutien de la Norvège."
    assert said(text, "fr") == [("support", "single", ["Berg"], "le soutien de la Norvège")]


def test_what_nobody_reacted_to_is_not_said() -> None:
    assert said("Le gouvernement polonais n'a pas réagi à cette déclaration.", "fr") == []
