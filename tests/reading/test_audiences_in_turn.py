"""Audiences one after the other, guests told by the way, and what is said of the guest instead of the talks."""

from __future__ import annotations

import pytest

import dragoman
from dragoman.model import Record
from sayings import said

RECU = "Le président norvégien, Lars Vik, a reçu l'ambassadrice de Pologne, Eva Lang. "
SERIES = "Le président norvégien, Lars Vik, a accordé mardi 5 mai 2020 une série d'audiences. "


def met(record: Record) -> list[tuple[str, str, str | None, list[str]]]:
    """Kind, status, day and parties of each contact."""
    return [(c.kind, c.status, c.date, list(c.parties)) for c in record.contacts]


@pytest.mark.parametrize(
    "text",
    [
        SERIES + "L'ambassadeur de Pologne, Jan Kowal, a ouvert le bal.",
        SERIES + "C'est l'ambassadeur de Pologne, Jan Kowal, qui a ouvert le bal des audiences.",
        SERIES + "L'ambassadeur de Pologne, Jan Kowal, a clos la série.",
        "L'ambassadeur de Pologne, Jan Kowal, était mardi 5 mai 2020 face au président norvégien, Lars Vik.",
        "L'ambassadeur de Pologne, Jan Kowal, était mardi 5 mai 2020 au cabinet de la ministre norvégienne, Anna Berg.",
        "L'ambassadeur de Pologne, Jan Kowal, a été l'hôte, mardi 5 mai 2020, du président norvégien, Lars Vik.",
        "L'ambassadeur de Pologne, Jan Kowal, est allé rendre une visite de courtoisie mardi 5 mai 2020 au président "
        "norvégien, Lars Vik.",
    ],
)
def test_a_guest_is_received_however_it_is_told(text: str) -> None:
    assert met(dragoman.read(text)) == [("reception", "held", "2020-05-05", ["NOR", "POL"])]


def test_who_had_also_come_to_talk_was_there_in_the_same_series() -> None:
    text = SERIES + (
        "L'ambassadeur de Pologne, Jan Kowal, a été reçu le premier. Adam Lang, ancien ministre autrichien, était "
        "aussi venu échanger avec le président."
    )
    assert met(dragoman.read(text)) == [
        ("reception", "held", "2020-05-05", ["NOR", "POL"]),
        ("meeting", "held", "2020-05-05", ["AUT", "NOR"]),
    ]


def test_the_president_of_the_republic_is_the_one_told_without_a_state() -> None:
    text = (
        "Le chef de l'Etat, Lars Vik, a reçu lundi l'émissaire polonais, Jan Kowal, porteur d'un message du président "
        "de la République de Pologne, Adam Nowak. Le président de la République a salué la pêche."
    )
    assert said(text, "fr") == [("support", "single", ["Vik"], "la pêche")]


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("porteur d'un message de son gouvernement.", []),
        ("de passage à Oslo.", []),
        ("venu de Pologne, de la pêche.", [("discuss", "joint", ["Vik", "Kowal"], "de la pêche")]),
        ("accompagné de l'ambassadeur, sur la pêche.", [("discuss", "joint", ["Vik", "Kowal"], "sur la pêche")]),
    ],
)
def test_what_is_told_of_the_guest_is_no_topic(behind: str, expected: list[tuple[str, str, list[str], str]]) -> None:
    text = f"Le président norvégien, Lars Vik, a discuté lundi avec le ministre polonais, Jan Kowal, {behind}"
    assert said(text, "fr") == expected


@pytest.mark.parametrize(
    "text",
    [
        "La pêche a été, par ailleurs, au centre des échanges.",
        "La pêche a fait l'objet d'un entretien de deux heures entre les deux personnalités.",
        "Cette rencontre a permis aux deux pays de passer en revue la pêche.",
        "L'entretien a permis à la Norvège et à la Pologne d'examiner la pêche.",
    ],
)
def test_what_the_talks_were_about_may_be_told_with_an_aside_and_of_states(text: str) -> None:
    assert [(act, voice, who, words.lower()) for act, voice, who, words in said(RECU + text, "fr")] == [
        ("discuss", "joint", ["Vik", "Lang"], "la pêche")
    ]


def test_a_meeting_only_thought_of_and_who_told_it_are_nothing() -> None:
    text = (
        "La ministre norvégienne, Anna Berg, s'est entretenue avec le ministre polonais, Jan Kowal, a-t-on appris de "
        "source officielle. Aucune date n'a été avancée pour une éventuelle rencontre avec le président autrichien."
    )
    record = dragoman.read(text)
    assert (met(record), record.statements) == ([("meeting", "held", None, ["NOR", "POL"])], [])


def test_a_woman_is_known_by_her_title_whatever_her_given_name() -> None:
    text = "Yassine Fall, ministre sénégalaise des Affaires étrangères, a salué la Russie. Mme Fall a salué la Chine."
    assert [p.name for p in dragoman.read(text).persons] == ["Yassine Fall"]
