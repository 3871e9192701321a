from __future__ import annotations

import math
from itertools import combinations

from dragoman.charts.layout import NAME_HEIGHT, NAME_WIDTH, places


def test_two_stand_beside_each_other() -> None:
    assert places(["A", "B"], {("A", "B"): 1}) == {"A": (0.15, 0.5), "B": (0.85, 0.5)}


def test_nobody_and_one_alone_have_their_place() -> None:
    assert places([], {}) == {}
    assert places(["A"], {}) == {"A": (0.15, 0.5)}


def test_the_same_graph_has_the_same_places() -> None:
    names = [f"n{at}" for at in range(12)]
    weights = {("n0", name): 1.0 for name in names[1:]}
    assert places(names, weights) == places(names, dict(reversed(weights.items())))


def test_what_is_joined_lies_closer_than_what_is_not() -> None:
    one, other = [f"a{at}" for at in range(4)], [f"b{at}" for at in range(4)]
    at = places([*one, *other], {pair: 1.0 for side in (one, other) for pair in combinations(side, 2)})
    within = [math.dist(at[a], at[b]) for side in (one, other) for a, b in combinations(side, 2)]
    between = [math.dist(at[a], at[b]) for a in one for b in other]
    assert sum(within) / len(within) < 0.7 * sum(between) / len(between)


def test_no_name_of_twenty_covers_another() -> None:
    names = [f"n{at}" for at in range(20)]
    at = places(names, dict.fromkeys(combinations(names, 2), 1.0))
    assert [
        (a, b)
        for a, b in combinations(names, 2)
        if abs(at[a][0] - at[b][0]) < 0.9 * NAME_WIDTH and abs(at[a][1] - at[b][1]) < 0.9 * NAME_HEIGHT
    ] == []


def test_all_places_lie_in_the_square() -> None:
    names = [f"n{at}" for at in range(40)]
    found = places(names, {(names[at], names[at + 1]): float(at + 1) for at in range(39)})
    assert [name for name, (x, y) in found.items() if not (0 <= x <= 1 and 0 <= y <= 1)] == []
