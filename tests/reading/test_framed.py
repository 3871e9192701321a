"""Verbs of saying in tenses and turns of their own, and what only frames them."""

from __future__ import annotations

import pytest

from sayings import said

EN = "Foreign Minister Anna Berg of Norway met the Polish ambassador, Jan Kowal. "
ATTACK = ("accuse", "single", ["Berg"], "the attack on the port")
MISSION = ("support", "single", ["Berg"], "the work of the mission")


@pytest.mark.parametrize(
    "told",
    [
        "Berg has been condemning the attack on the port.",
        "Berg did condemn the attack on the port.",
        "Berg did not hesitate to condemn the attack on the port.",
        "Berg has never failed to condemn the attack on the port.",
        "Berg continues to condemn the attack on the port.",
        "Berg proceeded to condemn the attack on the port.",
        "Berg has since condemned the attack on the port.",
        "She has since condemned the attack on the port.",
        "Berg concluded her remarks by condemning the attack on the port.",
        "Berg is said to have condemned the attack on the port.",
        "Berg was reported to have strongly condemned the attack on the port.",
        "Berg was quoted as condemning the attack on the port.",
        "Berg was quoted by the agency as condemning the attack on the port.",
        "The agency quoted Berg as condemning the attack on the port.",
        "Berg, when asked about the talks, condemned the attack on the port.",
    ],
)
def test_how_a_verb_of_saying_stands(told: str) -> None:
    assert said(EN + told, "en") == [ATTACK]


@pytest.mark.parametrize(
    "told",
    [
        "Berg was quoted by the agency as saying that the port would open.",
        "Berg was cited by the paper as saying that the port would open.",
        "The agency quoted the minister as saying that the port would open.",
    ],
)
def test_whom_a_paper_quotes(told: str) -> None:
    assert said(EN + told, "en") == [("assert", "single", ["Berg"], "the port would open")]


@pytest.mark.parametrize(
    "told",
    [
        "Berg would praise the work of the mission and condemn the attack on the port.",
        "Berg praised the work of the mission and has condemned the attack on the port.",
        "Berg praised the work of the mission and concluded by condemning the attack on the port.",
        "Berg took the opportunity to praise the work of the mission and to condemn the attack on the port.",
    ],
)
def test_the_second_of_two_is_told(told: str) -> None:
    assert said(EN + told, "en") == [MISSION, ATTACK]


@pytest.mark.parametrize(
    "joined",
    [
        " and concluded by condemning",
        " and went on to condemn",
        " and took the opportunity to condemn",
        ", as well as condemning",
    ],
)
def test_what_follows_a_clause(joined: str) -> None:
    told = f"Berg said that the port would open{joined} the attack on the port."
    assert said(EN + told, "en") == [("assert", "single", ["Berg"], "the port would open"), ATTACK]


def test_a_list_of_infinitives_each_with_to() -> None:
    told = (
        "Berg took the opportunity to praise the work of the mission, to condemn the attack on the port "
        "and to call for an end to the fighting."
    )
    asked = ("request", "single", ["Berg"], "an end to the fighting")
    assert said(EN + told, "en") == [MISSION, ATTACK, asked]


def test_what_is_not_ruled_out() -> None:
    assert said(EN + "Berg did not rule out a visit to Warsaw.", "en") == [
        ("assert", "single", ["Berg"], "a visit to Warsaw")
    ]


@pytest.mark.parametrize(
    "told", ["Berg did not condemn the attack.", "Berg did not say whether the port would open.", "Berg did not speak."]
)
def test_what_is_not_said_is_no_statement(told: str) -> None:
    assert said(EN + told, "en") == []


def test_a_clause_keeps_what_is_joined_inside_it() -> None:
    told = "Berg said that Poland would lift the ban and welcome the mission."
    assert said(EN + told, "en") == [
        ("assert", "single", ["Berg"], "Poland would lift the ban and welcome the mission")
    ]
