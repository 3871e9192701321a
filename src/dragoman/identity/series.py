"""Rounds of one series in their order, with the numbers that are missing between them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from msgspec import Struct

from dragoman.model.names import folded


class Round(Struct, frozen=True):
    """A contact that is a round of a series, e.g. the 6th, held on 2018-10-02."""

    contact: int
    parties: tuple[str, ...]
    series: str
    number: int | None
    date: str | None
    status: str = "held"


class Series(Struct, frozen=True):
    """The rounds of one series of the same parties, by number; `missing` are numbers that must have been."""

    parties: tuple[str, ...]
    name: str
    rounds: list[Round]
    missing: list[int]
    told: str
    contradictions: list[str]


# Words that say nothing of which series it is.
_PLAIN = frozenset(
    [
        "the",
        "of",
        "and",
        "on",
        "for",
        "a",
        "an",
        "regular",
        "bilateral",
        "round",
        "rounds",
        "session",
        "sessions",
        "meeting",
        "th",
        "st",
        "nd",
        "rd",
        "between",
        "de",
        "des",
        "du",
        "la",
        "le",
        "les",
        "et",
        "sur",
        "cycle",
        "tour",
        "session",
        "reunion",
        "joint",
        "mixed",
        "mixte",
        "commission",
        "intergovernmental",
        "intergouvernementale",
        "committee",
        "comite",
        "comité",
        "political",
        "consultations",
        "dialogue",
        "consultation",
        "politiques",
        "politique",
        "annual",
    ]
)


def series_of(rounds: Iterable[Round]) -> list[Series]:
    """Series by parties and name, each with its rounds in order and its gaps."""
    groups: list[list[Round]] = []
    for found in sorted(
        rounds, key=lambda round: (round.parties, round.series, round.number or 0, round.date or "", round.contact)
    ):
        group = next((group for group in groups if _one_series(group[0], found)), None)
        if group is None:
            groups.append([found])
        else:
            group.append(found)
    return [_series(group) for group in groups]


def _one_series(one: Round, other: Round) -> bool:
    if one.parties != other.parties:
        return False
    ours, theirs = set(folded(one.series).split()), set(folded(other.series).split())
    if ours == theirs:
        return True
    # 'political consultations' and 'regular political consultations'; never the trade and the energy committee.
    return bool(ours & theirs) and not (ours ^ theirs) - _PLAIN


def _series(group: Sequence[Round]) -> Series:
    numbered = sorted(
        (found for found in group if found.number), key=lambda found: (found.number or 0, found.date or "")
    )
    unnumbered = sorted((found for found in group if not found.number), key=lambda found: found.date or "")
    here = sorted({found.number for found in numbered if found.number})
    missing = [number for number in range(here[0], here[-1]) if number not in here] if here else []
    return Series(
        parties=group[0].parties,
        name=max((found.series for found in group), key=lambda name: (len(name), name)),
        rounds=[*numbered, *unnumbered],
        missing=missing,
        told=_told(here, missing),
        contradictions=_contradictions(numbered),
    )


def _told(here: Sequence[int], missing: Sequence[int]) -> str:
    """'4th, 6th and 8th are here; 5th and 7th are not'."""
    if not here:
        return "no round is numbered"
    told = f"{_listed(here)} {'is' if len(here) == 1 else 'are'} here"
    return told + (f"; {_listed(missing)} {'is' if len(missing) == 1 else 'are'} not" if missing else "")


def _listed(numbers: Sequence[int]) -> str:
    words = [ordinal(number) for number in numbers]
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def ordinal(number: int) -> str:
    """'1st', '2nd', '11th', '22nd'."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _contradictions(numbered: Sequence[Round]) -> list[str]:
    """Rounds whose days do not follow their numbers, and numbers borne by two contacts."""
    found = []
    for before, after in pairwise(numbered):
        if before.number == after.number and before.contact != after.contact:
            found.append(
                f"two contacts are the {ordinal(before.number or 0)}: {before.date or 'no date'}, {after.date or 'no date'}"  # noqa: E501
            )
        elif before.date and after.date and before.date[:10] > after.date[:10] and before.number != after.number:
            found.append(
                f"the {ordinal(after.number or 0)} ({after.date}) is before the {ordinal(before.number or 0)} ({before.date})"  # noqa: E501
            )
    return found
