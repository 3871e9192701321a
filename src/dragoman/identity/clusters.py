"""Scored pairs to groups of the same: surest pairs first, judgements before any score, and nothing
held apart is joined.

Groups are only a way of reading the links: each member keeps the pair that brought it in, and can be taken out again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from msgspec import Struct

from dragoman.identity.scoring import DOUBTFUL, LINKED, Score

Node = TypeVar("Node")
Pair = tuple[int, int]  # places in the list of nodes, the smaller first


class Joined(Struct, frozen=True):
    """Groups of places, each with the score that brought a place in (None for the first), and what is left to judge."""

    groups: list[list[int]]
    by: dict[int, Score]
    doubts: dict[Pair, Score]


def join(
    count: int,
    scores: dict[Pair, Score],
    *,
    same: Iterable[Pair] = (),
    never: Iterable[Pair] = (),
    may_join: Callable[[Sequence[int], Sequence[int]], bool] = lambda ours, theirs: True,
) -> Joined:
    """Groups of `count` nodes.

    `same` are joined whatever the score, `never` are held apart; `may_join` says whether two groups may become one.
    """
    groups = _Groups(count, never)
    for pair in sorted(same):
        groups.unite(*pair)
    doubts = {pair: score for pair, score in scores.items() if score.verdict == DOUBTFUL}
    linked = [pair for pair, score in scores.items() if score.verdict == LINKED]
    by: dict[int, Score] = {}
    for one, other in sorted(linked, key=lambda pair: (-scores[pair].points, pair)):
        ours, theirs = groups.members(one), groups.members(other)
        if ours is theirs or groups.held_apart(ours, theirs) or not may_join(ours, theirs):
            continue
        for place in theirs if min(ours) < min(theirs) else ours:
            by.setdefault(place, scores[one, other])
        groups.unite(one, other)
    return Joined(groups.all(), by, _best_of_each(doubts, groups, may_join))


def _best_of_each(
    doubts: dict[Pair, Score], groups: _Groups, may_join: Callable[[Sequence[int], Sequence[int]], bool]
) -> dict[Pair, Score]:
    """One question for two groups, however many of their members are alike: the pair with the most points."""
    best: dict[tuple[int, int], Pair] = {}
    for pair in sorted(doubts, key=lambda pair: (-doubts[pair].points, pair)):
        one, other = sorted(min(groups.members(place)) for place in pair)
        if (one, other) in best or groups.decided(*pair):
            continue
        if may_join(groups.members(one), groups.members(other)):
            best[one, other] = pair
    return {pair: doubts[pair] for pair in sorted(best.values())}


class _Groups:
    """Disjoint sets with pairs that never meet."""

    def __init__(self, count: int, never: Iterable[Pair]) -> None:
        self._of: list[list[int]] = [[place] for place in range(count)]
        self._never: dict[int, set[int]] = {}
        for one, other in never:
            self._never.setdefault(one, set()).add(other)
            self._never.setdefault(other, set()).add(one)

    def members(self, place: int) -> list[int]:
        return self._of[place]

    def unite(self, one: int, other: int) -> None:
        ours, theirs = self._of[one], self._of[other]
        if ours is theirs:
            return
        small, large = sorted((ours, theirs), key=lambda group: (len(group), -min(group)))
        large.extend(small)
        for place in small:
            self._of[place] = large

    def held_apart(self, ours: Sequence[int], theirs: Sequence[int]) -> bool:
        small, large = sorted((ours, theirs), key=len)
        others = set(large)
        return any(self._never[place] & others for place in small if place in self._never)

    def decided(self, one: int, other: int) -> bool:
        """Whether nothing is left to judge: they are one group, or were held apart."""
        return self._of[one] is self._of[other] or self.held_apart(self._of[one], self._of[other])

    def all(self) -> list[list[int]]:
        seen: dict[int, list[int]] = {}
        for group in self._of:
            seen.setdefault(id(group), group)
        return sorted(sorted(group) for group in seen.values())
