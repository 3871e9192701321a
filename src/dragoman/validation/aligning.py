"""Records of one text by several coders to units: the same thing as each of them recorded it, or did not."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from functools import partial
from typing import TypeAlias

from dragoman.model import Record
from dragoman.validation.facts import NOUNS, Fact, Place, facts_of

LEAST_SHARED = 0.3  # of the shorter of two stretches of words, for the two to tell of one thing
STRETCH = 250  # characters, about a long sentence
Unit: TypeAlias = list[Fact | None]  # one a coder


def aligned(records: Sequence[Record]) -> dict[str, list[Unit]]:
    """Units by noun, in the order of the text; the records are of the same text.

    Two facts are one when their words overlap (or, for people and instruments, when their names are the same); where
    one stretch of words tells of several, those with the most values alike are one. A unit has at most one fact a
    coder.
    """
    people: list[dict[str, int]] = [{} for _ in records]
    found: dict[str, list[Unit]] = {}
    for noun in NOUNS:
        told = [facts_of(record, noun, partial(_person, known)) for record, known in zip(records, people, strict=True)]
        units = _units(told)
        if noun == "persons":
            for number, unit in enumerate(units):
                for known, fact in zip(people, unit, strict=True):
                    if fact is not None:
                        known[fact.id] = number
        found[noun] = units
    return found


def _person(known: dict[str, int], id: str) -> Hashable:
    """Who someone is among all coders' people; an id that names nobody stands for itself."""
    return known.get(id, id)


def _units(told: Sequence[Sequence[Fact]]) -> list[Unit]:
    units: list[Unit] = []
    known: dict[Hashable, list[int]] = {}  # what a fact is looked up by to the units it may belong to
    for coder, facts in enumerate(told):
        likeness = sorted(
            (
                (*_likeness(fact, units[number]), -at, -number)
                for at, fact in enumerate(facts)
                for number in sorted({number for key in _keys(fact) for number in known.get(key, ())})
                if _one(fact, units[number])
            ),
            reverse=True,
        )
        taken: dict[int, int] = {}
        for _, _, minus_at, minus_number in likeness:
            if -minus_at not in taken and units[-minus_number][coder] is None:
                taken[-minus_at] = -minus_number
                units[-minus_number][coder] = facts[-minus_at]
        for at, fact in enumerate(facts):
            if at not in taken:
                taken[at] = len(units)
                units.append(_alone(fact, coder, len(told)))
            for key in _keys(fact):
                known.setdefault(key, []).append(taken[at])
    return sorted(units, key=_begin)


def _keys(fact: Fact) -> set[Hashable]:
    """Its name, and the stretches of the text that it touches: two facts that are one share a key."""
    stretches = {at for start, end in fact.places for at in range(start // STRETCH, max(start, end - 1) // STRETCH + 1)}
    return stretches | ({fact.name} if fact.name is not None else set())


def _alone(fact: Fact, coder: int, coders: int) -> Unit:
    unit: Unit = [None] * coders
    unit[coder] = fact
    return unit


def _one(fact: Fact, unit: Unit) -> bool:
    return any(other is not None and _tell_of_one(fact, other) for other in unit)


def _tell_of_one(fact: Fact, other: Fact) -> bool:
    if fact.name is not None and fact.name == other.name:
        return True
    return any(_shared(a, b) >= LEAST_SHARED * _shorter(a, b) for a in fact.places for b in other.places)


def _likeness(fact: Fact, unit: Unit) -> tuple[int, int]:
    """Values that are alike, and characters shared, with the likest of the unit."""
    others = [other for other in unit if other is not None]
    alike = max(sum(fact.values[name] == other.values[name] for name in fact.values) for other in others)
    return alike, max(sum(_shared(a, b) for a in fact.places for b in other.places) for other in others)


def _shared(one: Place, other: Place) -> int:
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def _shorter(one: Place, other: Place) -> int:
    return max(1, min(one[1] - one[0], other[1] - other[0]))


def _begin(unit: Unit) -> tuple[int, int]:
    return min(place for fact in unit if fact is not None for place in fact.places or [(0, 0)])
