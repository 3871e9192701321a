"""French: who speaks behind 'selon', 'quant à' and 'chacun', and who 'son invité' and 'l'envoyé' are."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import said

BOTH = "La ministre norvégienne des Affaires étrangères, Anna Berg, a reçu à Oslo son homologue polonais, Jan Kowal. "
SENT = "Le ministre norvégien des Affaires étrangères, Karl Dahl, a reçu l'envoyé spécial polonais, Jan Kowal. "
BAND = "La ministre norvégienne des Affaires étrangères, Anna Berg, a reçu une délégation polonaise. "


def sides(text: str) -> list[tuple[str, str, list[str]]]:
    """Act, voice and sides of each statement."""
    record = read_document(SourceText("x", text, published="2021-05-17", language="fr"))
    return [(s.act, s.voice, s.on_behalf_of) for s in record.statements]


@pytest.mark.parametrize(
    "by",
    ["les deux ministres", "les deux parties", "les deux pays", "les chefs de la diplomatie norvégienne et polonaise"],
)
def test_according_to_both(by: str) -> None:
    expected = [("assert", "joint", ["Berg", "Kowal"], "le port ouvrirait en mai")]
    assert said(f"{BOTH}Selon {by}, le port ouvrirait en mai.", "fr") == expected


def test_experts_are_not_those_who_met() -> None:
    assert said(BOTH + "Selon les experts, le port ouvrirait en mai.", "fr") == []


@pytest.mark.parametrize(
    "each",
    ["Chacun a", "Pour sa part, chacun a", "Chacun d'eux a", "Chacun des deux ministres a", "Chacune des parties a"],
)
def test_each_of_them_as_a_subject(each: str) -> None:
    found = said(f"{BOTH}{each} souligné l'importance du dialogue.", "fr")
    assert found == [("assert", "joint", ["Berg", "Kowal"], "l'importance du dialogue")]


@pytest.mark.parametrize(
    ("by", "voice", "states"),
    [
        ("a déclaré Varsovie", "side", ["POL"]),
        ("a indiqué la Pologne", "side", ["POL"]),
        ("estime Varsovie", "side", ["POL"]),
        ("ont déclaré la Norvège et la Pologne", "joint", ["NOR", "POL"]),
        ("ont indiqué Oslo et Varsovie", "joint", ["NOR", "POL"]),
    ],
)
def test_a_state_behind_what_it_said(by: str, voice: str, states: list[str]) -> None:
    assert sides(f"{BOTH}« Le port ouvrira en mai », {by}.") == [("assert", voice, states)]


@pytest.mark.parametrize(
    "told",
    [
        "Le gouvernement polonais, pour sa part, a",
        "Quant au gouvernement polonais, il a",
        "Quant à la Pologne, elle a",
    ],
)
def test_a_government_for_its_part(told: str) -> None:
    assert sides(f"{BOTH}{told} condamné l'attaque.") == [("accuse", "side", ["POL"])]


@pytest.mark.parametrize("told", ["La délégation, pour sa part, a", "Quant à la délégation, elle a", "La délégation a"])
def test_the_delegation_for_its_part(told: str) -> None:
    assert sides(f"{BAND}{told} condamné l'attaque.") == [("accuse", "side", ["POL"])]


def test_the_delegation_behind_what_it_said() -> None:
    assert sides(BAND + "« Le port ouvrira en mai », a déclaré la délégation.") == [("assert", "side", ["POL"])]


@pytest.mark.parametrize("topic", ["Quant au Soudan, il", "Quant à la Suède, elle", "Quant à la Pologne, il"])
def test_what_is_spoken_of_does_not_speak(topic: str) -> None:
    who = "Kowal" if topic.endswith("il") else "Berg"
    assert said(f"{BOTH}{topic} a condamné l'attaque.", "fr") == [("accuse", "single", [who], "l'attaque")]


@pytest.mark.parametrize(
    "guest",
    [
        "Son invité a",
        "De son côté, son invité a",
        "Son vis-à-vis a",
        "Son vis-à-vis polonais a",
        "Quant à ce dernier, il a",
        "L'officiel polonais a",
    ],
)
def test_the_other_one(guest: str) -> None:
    found = said(f"{BOTH}{guest} condamné l'attaque.", "fr")
    assert found == [("accuse", "single", ["Kowal"], "l'attaque")]


@pytest.mark.parametrize("told", ["L'envoyé", "L'envoyé polonais", "Pour sa part, l'envoyé"])
def test_the_envoy(told: str) -> None:
    assert said(f"{SENT}{told} a condamné l'attaque.", "fr") == [("accuse", "single", ["Kowal"], "l'attaque")]


def test_the_hostess() -> None:
    text = (
        BOTH + "M. Kowal a salué le traité. Son hôtesse a condamné l'attaque. L'hôtesse norvégienne a salué l'accord."
    )
    found = [speakers for _, _, speakers, _ in said(text, "fr")]
    assert found == [["Kowal"], ["Berg"], ["Berg"]]


MIXED = "Le ministre norvégien des Affaires étrangères, Karl Dahl, a reçu son homologue polonaise, Maria Kowal. "


@pytest.mark.parametrize(("told", "who"), [("la ministre", "Kowal"), ("le ministre", "Dahl")])
def test_the_minister_for_her_part_is_a_woman(told: str, who: str) -> None:
    text = f"{MIXED}Mme Kowal a salué l'accord. Pour sa part, {told} a condamné l'attaque."
    assert said(text, "fr")[1:] == [("accuse", "single", [who], "l'attaque")]


def test_she_for_her_part_is_the_one_told_of_as_a_woman() -> None:
    text = f"{BOTH}Mme Berg a salué l'accord. Elle a pour sa part condamné l'attaque."
    assert said(text, "fr")[1:] == [("accuse", "single", ["Berg"], "l'attaque")]


def test_an_office_joined_to_the_envoy_is_anothers() -> None:
    text = "Les entretiens entre le président norvégien Karl Dahl et l'envoyé spécial polonais ont porté sur la pêche."
    record = read_document(SourceText("x", text, published="2021-05-17", language="fr"))
    assert [(c.kind, c.parties) for c in record.contacts] == [("meeting", ["NOR", "POL"])]


def test_what_a_state_recognised_is_not_what_it_said() -> None:
    text = "La Suède, membre de la Ligue, a reconnu la Norvège en 1999."
    assert sides(text) == [("support", "side", ["SWE"])]
