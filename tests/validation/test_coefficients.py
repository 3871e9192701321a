"""Coefficients against examples that others worked through and published; the figures are theirs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.validation.coefficients import LEVELS, alpha, cohen, percent, scott

# Krippendorff, 'Computing Krippendorff's Alpha-Reliability' (2011), sections D and C: four observers, twelve units.
FOUR_OBSERVERS = [
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 .",
]
# The same paper, section A: binary, two observers, ten units; section B: nominal, two observers, twelve units.
BINARY = ["0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"]
CATEGORIES = ["a a b b d c c c e d d a", "b a b b b c c c e d d d"]


def units(rows: list[str]) -> list[tuple[str | None, ...]]:
    coders = [[None if value == "." else value for value in row.split()] for row in rows]
    return list(zip(*coders, strict=True))


def numbers(rows: list[str]) -> list[list[int | None]]:
    return [[None if value is None else int(value) for value in unit] for unit in units(rows)]


def table(cells: list[list[int]]) -> list[tuple[int, int]]:
    """Units from a table of counts: rows are what one coder said, columns what the other did."""
    return [(i, j) for i, row in enumerate(cells) for j, count in enumerate(row) for _ in range(count)]


@pytest.mark.parametrize(
    ("level", "published"), [("nominal", 0.743), ("ordinal", 0.815), ("interval", 0.849), ("ratio", 0.797)]
)
def test_alpha_of_four_observers_with_missing_values_is_the_published_one(level: str, published: float) -> None:
    found = alpha(numbers(FOUR_OBSERVERS), level)
    assert found is not None
    assert round(found, 3) == published


def test_alpha_of_two_observers_is_the_published_one() -> None:
    assert [round(alpha(units(rows)) or 0, 3) for rows in (BINARY, CATEGORIES)] == [0.095, 0.692]


def test_cohens_kappa_takes_out_chance() -> None:
    # By hand: 35 of 50 agree; by chance (25·30 + 25·20) / 2500 = 0.5 would; (0.7 − 0.5) / 0.5.
    assert cohen(table([[20, 5], [10, 15]])) == pytest.approx(0.4)


def test_scotts_pi_takes_what_both_gave_for_chance() -> None:
    # By hand: 15 of 45 agree; of 90 values 18, 30 and 42 are of each kind, so 0.04 + 0.1111 + 0.2178 is chance.
    assert scott(table([[1, 2, 3], [4, 5, 6], [7, 8, 9]])) == pytest.approx(
        (15 / 45 - (18**2 + 30**2 + 42**2) / 90**2) / (1 - (18**2 + 30**2 + 42**2) / 90**2)
    )


def test_percent_counts_pairs_of_values_on_one_unit() -> None:
    assert percent([("a", "a", "b"), ("a", None, None), ("b", "b", None)]) == 0.5


def test_of_three_coders_kappa_is_the_mean_of_the_pairs() -> None:
    first, second = table([[20, 5], [10, 15]]), table([[25, 0], [0, 25]])
    three = [(a, b, c) for (a, b), (_, c) in zip(sorted(first), sorted(second), strict=True)]
    pairs = [cohen([(unit[i], unit[j]) for unit in three]) for i, j in ((0, 1), (0, 2), (1, 2))]
    assert cohen(three) == pytest.approx(sum(pair or 0 for pair in pairs) / 3)


@pytest.mark.parametrize("coefficient", [alpha, cohen, scott])
def test_where_all_values_are_one_a_coefficient_has_no_meaning(coefficient: object) -> None:
    assert callable(coefficient)
    assert coefficient([("a", "a"), ("a", "a")]) is None


def test_without_two_values_on_one_unit_there_is_nothing_to_compare() -> None:
    lonely = [("a", None), (None, "b")]
    assert [measure(lonely) for measure in (percent, cohen, scott, alpha)] == [None, None, None, None]
    assert percent([]) is None


CODED = st.lists(st.lists(st.none() | st.integers(0, 5), min_size=3, max_size=3), max_size=20)


@given(CODED, st.sampled_from(LEVELS))
def test_alpha_is_at_most_one_and_the_order_of_coders_and_units_is_nothing_to_it(
    coded: list[list[int | None]], level: str
) -> None:
    found = alpha(coded, level)
    assert found is None or found <= 1 + 1e-9
    turned = alpha([unit[::-1] for unit in reversed(coded)], level)
    assert found == turned or found == pytest.approx(turned)


@given(CODED)
def test_coders_who_agree_have_an_alpha_of_one(coded: list[list[int | None]]) -> None:
    alike = [[unit[0], unit[0], unit[0]] for unit in coded]
    assert alpha(alike) in (None, 1.0)
