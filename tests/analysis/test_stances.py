"""For or against what a saying is, and about which states."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.analysis.stances import ACTS, stances_in
from dragoman.ledger.readouts import Saying
from dragoman.ledger.rows import Citation
from dragoman.model.vocabulary import ACTS as EVERY_ACT

INTEGRITY = "territorial integrity and sovereignty"


def saying(act: str, content: str, **told: Any) -> Saying:
    its: dict[str, Any] = {
        "id": "a#s1", "act": act, "voice": "single", "strength": 1, "polarity": "neutral", "reiterated": False,
        "hedge": None, "sides": ["NOR"], "speakers": [], "addressees": [], "targets": [], "topics": [], "instruments": [],
        "contact": None, "content": Citation("a", 0, len(content), content, None, None), "evidence": [],
    }  # fmt: skip
    return Saying(**{**its, **told})


@pytest.mark.parametrize(
    ("act", "content", "told"),
    [
        ("support", "Ukraine's territorial integrity", [(INTEGRITY, ("UKR",), "supports")]),
        ("support", "l'intégrité territoriale de la Géorgie", [(INTEGRITY, ("GEO",), "supports")]),
        ("support", "the territorial integrity of Norway", [(INTEGRITY, ("NOR",), "supports")]),
        (
            "support",
            "Ukraine's sovereignty and territorial integrity whatever Russia does",
            [(INTEGRITY, ("UKR",), "supports")],
        ),
        ("pledge", "its commitment to a two-state solution", [("two-state solution", (), "pledges")]),
        ("request", "a two-state solution", [("two-state solution", (), "requests")]),
        ("assert", "the value of a two-state solution", [("two-state solution", (), "affirms")]),
        ("welcome", "the two-state solution", [("two-state solution", (), "supports")]),
        ("oppose", "any two-state solution imposed from outside", [("two-state solution", (), "opposes")]),
        ("accuse", "attacks on the territorial integrity of Ukraine", [(INTEGRITY, ("UKR",), "affirms")]),
        ("oppose", "any interference in the internal affairs of states", [("non-interference in internal affairs", (), "supports")]),
        ("accuse", "the illegal annexation of land", [("illegal annexation", (), "opposes")]),
        (
            "support",
            "the fight against terrorism in all its forms",
            [("terrorism in all its forms and manifestations", (), "opposes")],
        ),
    ],
)  # fmt: skip
def test_formulas_are_held_for_or_against(act: str, content: str, told: list[tuple[str, tuple[str, ...], str]]) -> None:
    assert [(name, about, stance) for (_, name, about), stance in stances_in(saying(act, content))] == told


@pytest.mark.parametrize(
    ("act", "content"),
    [
        ("oppose", "the two-state solution was never discussed at the table of the five"),  # nothing is opposed here
        ("support", "a study of terrorism in all its forms"),
        ("accuse", "with grave concern the raising of the dam"),
    ],
)
def test_where_nothing_can_be_read_of_a_formula_the_topic_stands(act: str, content: str) -> None:
    told = stances_in(saying(act, content, topics=["water"]))
    assert [(kind, name) for (kind, name, _), _ in told] == [("topic", "water")]


def test_instruments_come_before_topics_and_the_words_last() -> None:
    words = "the treaty on herring"
    told = saying("support", words, topics=["maritime affairs"], instruments=["Herring Treaty"])
    assert stances_in(told) == [(("instrument", "Herring Treaty", ()), "supports")]
    assert stances_in(told, ("topic", "maritime", ())) == [(("topic", "maritime affairs", ()), "supports")]
    assert stances_in(told, ("words", "Herring", ())) == [(("words", "Herring", ()), "supports")]
    assert stances_in(told, ("words", "cod", ())) == []
    assert stances_in(saying("support", words)) == [(("words", words, ()), "supports")]


def test_to_agree_or_assert_is_no_stance_on_a_topic_or_on_words() -> None:
    assert stances_in(saying("agree", "to meet again", topics=["energy"])) == []
    assert stances_in(saying("discuss", "a two-state solution")) == []


def test_a_topic_is_about_the_states_named_beside_the_side_that_speaks() -> None:
    told = saying("request", "Poland and Norway reopen the border with Belarus", topics=["transport and connectivity"])
    assert [about for (_, _, about), _ in stances_in(told)] == [("BLR", "POL")]


@given(st.sampled_from(EVERY_ACT), st.text(alphabet="aé '’.-,\nterrorisme contre 'Serbia'", max_size=60))
def test_any_words_are_read_and_only_acts_that_take_a_stance_give_one(act: str, content: str) -> None:
    told = stances_in(saying(act, content or "x", topics=["energy"]))
    assert (act in ACTS) or told == []
