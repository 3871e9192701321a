"""Two accounts' claims to what both say, what only one says, and where they differ.

Claims are held against each other by what does not depend on the language of a text: act, subject, instruments,
formulas, whose words they are, names, numbers and states in them; words themselves count only between texts of one
language. Every alignment carries the reasons it rests on, and a claim is aligned once.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct

from dragoman.model.names import folded
from dragoman.reference.states import states_named

BOTH, ONLY_FIRST, ONLY_SECOND = "both", "only the first", "only the second"
STRENGTH, ACTS_DIFFER, CONTRADICT = "differ in strength", "differ in act", "contradict"
# Acts that are one point told in other words.
FAMILIES = (
    frozenset({"support", "welcome", "thank", "congratulate"}),
    frozenset({"assess", "assert", "inform"}),
    frozenset({"oppose", "accuse", "warn"}),
    frozenset({"agree", "pledge", "propose"}),
    frozenset({"request", "invite", "hope"}),
    frozenset({"discuss", "inform"}),
)
OPPOSED = ((frozenset({"support", "welcome", "agree"}), frozenset({"oppose", "accuse"})),)
# Points of a likeness between 0 and 1; set on the pairs of accounts under test, to be set anew with them.
ACT, FAMILY, SUBJECT, INSTRUMENT, FORMULA, VOICE, SIGNS, WORDS = 0.25, 0.15, 0.25, 0.3, 0.3, 0.15, 0.2, 0.35
ENOUGH = 0.5
SHORT = 4  # letters: shorter words ('with', 'pour') say nothing of what a claim is about
SIGN = re.compile(r"\b(?:[A-ZÀ-Þ][\w'’-]+|\d[\d.,]*)\b")
NOT_SIGNS = frozenset(
    {"the", "le", "la", "les", "un", "une", "in", "on", "he", "she", "they", "il", "elle", "ils", "en"}
)


class Claim(Struct, frozen=True):
    """A statement as one account tells it, e.g. Serbia's release on what Lavrov supported."""

    id: str
    act: str
    voice: str
    sides: list[str]
    speakers: list[str]  # names
    content: str
    topics: list[str]
    instruments: list[str]
    strength: int
    polarity: str
    language: str | None
    document: str
    start: int
    end: int
    quote: str
    formulas: list[str] = []  # of the list, in any of their forms
    url: str | None = None


class Aligned(Struct, frozen=True):
    """One point of two accounts, e.g. both speak of the dialogue, the second more strongly."""

    verdict: str
    act: str
    topics: list[str]
    first: Claim | None
    second: Claim | None
    likeness: float | None
    reasons: list[str]


def compare(first: Sequence[Claim], second: Sequence[Claim]) -> list[Aligned]:
    """The points of two accounts in the order of the first, what only the second says behind them in its own order."""
    pairs = _paired(first, second)
    by_first = {one: (other, score, reasons) for one, other, score, reasons in pairs}
    out = []
    for k, claim in enumerate(first):
        if k not in by_first:
            out.append(Aligned(ONLY_FIRST, claim.act, claim.topics, claim, None, None, []))
            continue
        other, score, reasons = by_first[k]
        against = second[other]
        topics = [t for t in claim.topics if t in against.topics] or claim.topics or against.topics
        out.append(Aligned(verdict_of(claim, against), claim.act, topics, claim, against, round(score, 2), reasons))
    taken = {other for other, _, _ in by_first.values()}
    out += [Aligned(ONLY_SECOND, c.act, c.topics, None, c, None, []) for k, c in enumerate(second) if k not in taken]
    return out


def likeness(one: Claim, other: Claim) -> tuple[float, list[str]]:
    """How like two claims are, 0 to 1, and a reason for each point of it."""
    score, reasons = 0.0, []

    def add(points: float, reason: str) -> None:
        nonlocal score
        score += points
        reasons.append(f"{reason} ({points:.2f})")

    if one.act == other.act:
        add(ACT, f"same act: {one.act}")
    elif any(one.act in family and other.act in family for family in FAMILIES):
        add(FAMILY, f"acts alike: {one.act}, {other.act}")
    shared = [t for t in one.topics if t in other.topics]
    if shared:
        add(SUBJECT * len(shared) / len({*one.topics, *other.topics}), f"same subject: {', '.join(shared)}")
    instruments = [i for i in one.instruments if i in other.instruments]
    if instruments:
        add(INSTRUMENT, f"same instrument: {', '.join(instruments)}")
    formulas = [f for f in one.formulas if f in other.formulas]
    if formulas:
        add(FORMULA, f"same formula: {', '.join(formulas)}")
    if one.sides and one.sides == other.sides:
        add(VOICE, f"said for {', '.join(one.sides)}")
    signs = _signs(one.content) & _signs(other.content)
    if signs:
        add(SIGNS * min(1.0, len(signs) / 2), f"both name {', '.join(sorted(signs))}")
    states = _third(one) & _third(other) if one.language != other.language else frozenset()
    if states:
        # 'Ukrainian' and 'ukrainiens' share no word; who takes part is named in nearly every claim, and says nothing.
        add(SIGNS * min(1.0, len(states) / 2), f"both speak of {', '.join(sorted(states))}")
    if (instruments or formulas or signs or states) and _opposed(one, other):
        # On one subject a side may support this and reject that: only what both name makes it one point.
        add(FAMILY, f"acts opposed: {one.act}, {other.act}")
    if one.language == other.language:
        mine, theirs = _words(one.content), _words(other.content)
        words = mine & theirs
        if words:
            add(WORDS * 2 * len(words) / (len(mine) + len(theirs)), f"{len(words)} words in common")
    return min(1.0, score), reasons


def _paired(first: Sequence[Claim], second: Sequence[Claim]) -> list[tuple[int, int, float, list[str]]]:
    """Each claim with the one most like it, the likest pairs first; ties in the order of the texts."""
    candidates = []
    for i, one in enumerate(first):
        for j, other in enumerate(second):
            score, reasons = likeness(one, other)
            if score >= ENOUGH:
                candidates.append((-score, abs(i - j), i, j, reasons))
    taken_first: set[int] = set()
    taken_second: set[int] = set()
    pairs = []
    for score, _, i, j, reasons in sorted(candidates, key=lambda c: c[:4]):
        if i not in taken_first and j not in taken_second:
            taken_first.add(i)
            taken_second.add(j)
            pairs.append((i, j, -score, reasons))
    return pairs


def verdict_of(one: Claim, other: Claim) -> str:
    """Whether two claims of one point say the same, differ in strength or act, or contradict each other."""
    if _opposed(one, other):
        return CONTRADICT
    if {one.polarity, other.polarity} == {"positive", "negative"}:
        return CONTRADICT
    if one.act == other.act:
        return STRENGTH if one.strength != other.strength else BOTH
    # Strength is of one act: thanks have it where a welcome has none.
    return BOTH if any(one.act in family and other.act in family for family in FAMILIES) else ACTS_DIFFER


def _signs(content: str) -> set[str]:
    """Names and numbers, which are alike in every language, as far as spelling goes."""
    return {f for found in SIGN.findall(content) if (f := folded(found)) and f not in NOT_SIGNS}


def _opposed(one: Claim, other: Claim) -> bool:
    acts = {one.act, other.act}
    return any(acts & these and acts & those for these, those in OPPOSED)


def _third(claim: Claim) -> frozenset[str]:
    """The states a claim names beside those that make it."""
    return _states(claim.content) - set(claim.sides)


@lru_cache(maxsize=4096)
def _states(content: str) -> frozenset[str]:
    return frozenset(states_named(content))


def _words(content: str) -> set[str]:
    return {word for word in folded(content).split() if len(word) > SHORT}
