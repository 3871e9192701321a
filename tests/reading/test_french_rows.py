"""French statements in a row: one auxiliary for several participles, one 'pour' for several infinitives."""

from __future__ import annotations

import pytest

from sayings import said

BERG = "La Première ministre norvégienne Anna Berg "
MET = "La ministre norvégienne des Affaires étrangères, Anna Berg, a rencontré son homologue polonais, Jan Kowal. "
WORK = ("support", "single", ["Berg"], "le travail de la mission")
TRADE = ("assert", "single", ["Berg"], "l'importance des échanges")
PORT = ("assert", "single", ["Berg"], "le port ouvrirait")
ATTACK = ("accuse", "single", ["Berg"], "l'attaque")


@pytest.mark.parametrize(
    "last",
    ["et affirmé que", "et a affirmé que", ", et a également affirmé que", "et a par ailleurs affirmé que"],
)
def test_the_auxiliary_may_come_again_before_the_last(last: str) -> None:
    text = f"{BERG}a salué le travail de la mission, souligné l'importance des échanges {last} le port ouvrirait."
    assert said(text, "fr") == [WORK, TRADE, PORT]


def test_the_last_may_be_reflexive() -> None:
    text = f"{BERG}a condamné l'attaque, souligné l'importance des échanges et s'est félicitée des progrès accomplis."
    assert said(text, "fr") == [ATTACK, TRADE, ("assess", "single", ["Berg"], "des progrès accomplis")]


def test_what_only_describes_is_none_of_the_row() -> None:
    text = f"{BERG}a salué l'accord, proposé à Oslo en mai, et a condamné l'attaque."
    assert said(text, "fr") == [("support", "single", ["Berg"], "l'accord, proposé à Oslo en mai"), ATTACK]


def test_a_call_for_the_end_of_something_in_a_row() -> None:
    text = f"{BERG}a condamné l'attaque, appelé à la fin des combats et souligné l'importance des échanges."
    assert said(text, "fr") == [ATTACK, ("request", "single", ["Berg"], "à la fin des combats"), TRADE]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("appelé à une trêve", ("request", "single", ["Berg"], "à une trêve")),
        ("insisté sur le dialogue", ("assert", "single", ["Berg"], "sur le dialogue")),
        ("souhaité que la paix revienne", ("hope", "single", ["Berg"], "la paix revienne")),
    ],
)
def test_a_clause_ends_before_the_next_participle(words: str, told: tuple[str, str, list[str], str]) -> None:
    assert said(f"{BERG}a affirmé que le port ouvrirait et {words}.", "fr") == [PORT, told]


@pytest.mark.parametrize("lead", ["a profité de l'occasion pour", "a tenu à", "a pris la parole pour"])
def test_infinitives_in_a_row(lead: str) -> None:
    text = f"{BERG}{lead} saluer le travail de la mission, condamner l'attaque et affirmer que le port ouvrirait."
    assert said(text, "fr") == [WORK, ATTACK, PORT]


def test_a_clause_ends_before_the_next_infinitive() -> None:
    text = f"{BERG}a profité de l'occasion pour affirmer que le port ouvrirait et condamner l'attaque."
    assert said(text, "fr") == [PORT, ATTACK]


def test_an_infinitive_inside_a_clause_is_joined_to_the_next() -> None:
    text = f"{BERG}a tenu à affirmer que le port peut ouvrir et accueillir des navires."
    assert said(text, "fr") == [("assert", "single", ["Berg"], "le port peut ouvrir et accueillir des navires")]


def test_a_clause_in_the_conditional_ends_before_what_comes_next() -> None:
    assert said(f"{BERG}a affirmé que le port ouvrirait avant de condamner l'attaque.", "fr") == [PORT, ATTACK]
    assert said(f"{BERG}a affirmé que le port ouvrirait ; elle a dit que la route serait prête.", "fr") == [
        PORT,
        ("assert", "single", ["Berg"], "la route serait prête"),
    ]


def test_the_other_one_speaks_behind_a_clause() -> None:
    text = f"{MET}Mme Berg a affirmé que le port ouvrirait et M. Kowal a condamné l'attaque."
    assert said(text, "fr") == [PORT, ("accuse", "single", ["Kowal"], "l'attaque")]


@pytest.mark.parametrize(
    "first", ["Tout en soulignant l'importance des échanges", "Soulignant l'importance des échanges"]
)
def test_what_one_insists_on_is_not_what_stands_before(first: str) -> None:
    text = f"{first}, la Première ministre norvégienne Anna Berg a insisté sur le dialogue."
    assert said(text, "fr") == [TRADE, ("assert", "single", ["Berg"], "sur le dialogue")]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("rendre hommage à la mission", ("support", "single", ["Berg"], "à la mission")),
        ("se féliciter des progrès", ("assess", "single", ["Berg"], "des progrès")),
        ("mettre l'accent sur la paix", ("assert", "single", ["Berg"], "sur la paix")),
    ],
)
@pytest.mark.parametrize(
    ("lead", "joined"), [("a tenu à", "et à"), ("a profité de l'occasion pour", "et"), ("n'a pas manqué de", "et de")]
)
def test_verbs_of_several_words_in_a_row(
    words: str, told: tuple[str, str, list[str], str], lead: str, joined: str
) -> None:
    assert said(f"{BERG}{lead} {words} {joined} condamner l'attaque.", "fr") == [told, ATTACK]
    assert said(f"{BERG}{lead} condamner l'attaque {joined} {words}.", "fr") == [ATTACK, told]


def test_what_one_pledges_to_do_may_be_two_deeds() -> None:
    text = f"{BERG}a tenu à se dire prête à accueillir une conférence et à soutenir la mission."
    assert said(text, "fr") == [
        ("pledge", "single", ["Berg"], "à accueillir une conférence et à soutenir la mission"),
    ]


def test_what_one_is_ready_for_stands_behind_an_opening() -> None:
    text = "Tout en condamnant l'attaque, la ministre norvégienne Anna Berg s'est dite prête à lever l'interdiction."
    assert said(text, "fr") == [ATTACK, ("pledge", "single", ["Berg"], "à lever l'interdiction")]
