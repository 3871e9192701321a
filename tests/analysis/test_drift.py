"""Whether a formula is said more strongly, more weakly, or otherwise than in the comparable text before."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from dragoman.analysis.drift import changes_of, compared
from dragoman.analysis.occasions import Occasion, Use
from dragoman.ledger.rows import Citation
from dragoman.reference.formulas import FULLER, SHORTER, USUAL

USE: dict[str, Any] = {
    "formula": "peace", "written": "lasting peace", "degree": USUAL, "language": "en", "document": "a",
    "date": "2019-03-01", "day": datetime.date(2019, 3, 1), "sides": ["NOR"], "speakers": ["Anna Berg"],
    "issuer": "state NOR", "parties": ["NOR", "POL"], "kind": "meeting", "act": "support", "stance": "supports", "strength": 1, "hedge": None,
    "statement": "a#s1", "citation": Citation("a", 0, 13, "lasting peace", None, None),
}  # fmt: skip


def use(**changed: Any) -> Use:
    return Use(**{**USE, **changed})


def occasion(document: str, year: int, *uses: Use, **changed: Any) -> Occasion:
    told: dict[str, Any] = {
        "document": document, "entry_id": year, "issuer": "state NOR", "parties": ["NOR", "POL"], "kind": "meeting",
        "date": f"{year}-03-01", "day": datetime.date(year, 3, 1), "citation": Citation(document, 20, 30, "a meeting", None, None),
        "uses": list(uses), "holds": frozenset(one.formula for one in uses),
    }  # fmt: skip
    return Occasion(**{**told, **changed})


def told(*occasions: Occasion) -> list[tuple[str, list[str], str | None]]:
    return [(row.change, row.sides, row.against) for row in changes_of("peace", occasions, datetime.date(2024, 1, 1))]


@pytest.mark.parametrize(
    ("later", "change", "why"),
    [
        ({}, "kept", "as in a of 2019-03-01"),
        ({"strength": 2}, "strengthened", "strength 2 against 1"),
        ({"strength": 0}, "weakened", "strength 0 against 1"),
        (
            {"degree": SHORTER, "written": "peace"},
            "weakened",
            "a shorter form ('peace') against its usual form ('lasting peace')",
        ),
        (
            {"degree": FULLER},
            "strengthened",
            "a fuller form ('lasting peace') against its usual form ('lasting peace')",
        ),
        ({"hedge": "might"}, "weakened", "hedged (might)"),
        ({"strength": 2, "hedge": "might"}, "reworded", "strength 2 against 1; hedged (might)"),
        ({"act": "assert", "strength": 2}, "weakened", "assert against support"),
        ({"act": "agree", "strength": 0}, "reworded", "agree against support"),
        (
            {"act": "oppose", "stance": "opposes"},
            "reversed",
            "opposes it, and supports it in a of 2019-03-01",
        ),
        ({"act": "oppose", "stance": None}, "reworded", "oppose against support"),
        ({"act": None, "strength": None}, "kept", "as in a of 2019-03-01"),
    ],
)
def test_a_use_is_judged_by_act_strength_form_and_hedge(later: dict[str, Any], change: str, why: str) -> None:
    assert compared(use(**later), use()) == (change, why)


def test_a_drop_is_told_once_and_what_comes_back_is_gained() -> None:
    assert told(occasion("a", 2019, use()), occasion("b", 2020), occasion("c", 2021), occasion("d", 2022, use())) == [
        ("first", ["NOR"], None),
        ("dropped", ["NOR"], "a"),
        ("gained", ["NOR"], "c"),
    ]


@pytest.mark.parametrize(
    "other",
    [
        {"issuer": "state POL"},
        {"issuer": None},
        {"parties": ["FRA", "NOR"]},
        {"parties": []},
        {"kind": "call"},
        {"day": None},
    ],
)
def test_only_a_text_of_the_same_issuer_pair_and_kind_can_drop_it(other: dict[str, Any]) -> None:
    assert told(occasion("a", 2019, use()), occasion("b", 2020, **other)) == [("first", ["NOR"], None)]


def test_talks_of_another_kind_are_comparable() -> None:
    assert told(occasion("a", 2019, use()), occasion("b", 2020, kind="consultations")) == [
        ("first", ["NOR"], None),
        ("dropped", ["NOR"], "a"),
    ]


def test_a_text_in_which_the_other_side_says_it_drops_nothing() -> None:
    assert told(occasion("a", 2019, use()), occasion("b", 2020, use(sides=["POL"])), occasion("c", 2021, use())) == [
        ("first", ["NOR"], None),
        ("first", ["POL"], "a"),
        ("kept", ["NOR"], "a"),
    ]


def test_sides_that_speak_together_are_told_together() -> None:
    assert told(occasion("a", 2019, use(sides=["NOR", "POL"])), occasion("b", 2020)) == [
        ("first", ["NOR", "POL"], None),
        ("dropped", ["NOR", "POL"], "a"),
    ]


def test_nothing_said_is_nothing_told() -> None:
    assert told() == []
    assert told(occasion("a", 2019), occasion("b", 2020)) == []
