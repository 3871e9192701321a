"""Two texts to which was made from which, and how: copied, cut, rewritten, translated; by words
first, then by facts.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from msgspec import Struct

from dragoman.identity.houses import cited_state, house_of
from dragoman.identity.likeness import Shape, in_order, shape_of, shared
from dragoman.model.identity import Derivation, DocumentText, Reason

# Set on the texts of tests/identity/accounts (copies, excerpts, spun and free rewrites, translations, and independent
# accounts of the same meetings); re-run tests/identity/test_origins.py after a change.
COPY = 0.7  # of the shingles of both
EXCERPT = 0.7  # of the shorter text's shingles; the longer one has more
FEWEST_SHINGLES = 24  # a text of some thirty words; what is shorter is a formula
REPEATED = 0.9  # of the shingles of both, where one house published both: a ministry uses its words again and again
SPUN = 0.3  # of the bones of the shorter text; independent accounts of one meeting share under 0.1
SAME_FACTS = 0.7  # of the facts, in order
FEWEST_FACTS = 6
REWRITTEN_FACTS = 0.5  # of the facts, where the later text also cites the earlier one's house


class Told(Struct, frozen=True):
    """A text with the facts read in it, in the text's order, each in a form that is the same in every language.

    `contacts`: the identities of what it tells of; only texts that tell of the same are compared by their facts.
    """

    text: DocumentText
    facts: tuple[str, ...] = ()
    contacts: frozenset[int] = frozenset()

    @property
    def shape(self) -> Shape:
        return shape_of(self.text.text)


def derive(one: Told, other: Told) -> Derivation | None:
    """Which of the two was made from the other, with the reasons; None when they bear witness independently."""
    likeness = _by_words(one, other) or _by_facts(one, other)
    if likeness is None or (_one_house(one, other) and not _repeated(one, other)):
        return None
    kind, reasons = likeness
    made, origin, why = _direction(one, other, kind)
    score = round(max(0.0, min(1.0, reasons[0].points)), 2)
    return Derivation(made.text.key, origin.text.key, kind, score, [*reasons, *why])


def _one_house(one: Told, other: Told) -> bool:
    house = house_of(one.text)
    return house is not None and house == house_of(other.text) and one.text.source_class == other.text.source_class


def _repeated(one: Told, other: Told) -> bool:
    """Whether one house published a text twice, on the same day or the next."""
    close = _day(one) == _day(other) or abs(_day(one) - _day(other)) <= timedelta(days=1)
    return close and min(shared(one.shape.words, other.shape.words)) >= REPEATED


def _by_words(one: Told, other: Told) -> tuple[str, list[Reason]] | None:
    fewest = min(len(one.shape.words), len(other.shape.words))
    if fewest >= FEWEST_SHINGLES:
        ours, theirs = shared(one.shape.words, other.shape.words)
        if min(ours, theirs) >= COPY:
            return "copy_of", [
                Reason("same words", round(min(ours, theirs), 2), f"{min(ours, theirs):.0%} of both texts")
            ]
        if max(ours, theirs) >= EXCERPT:
            return "excerpt_of", [
                Reason("same words", round(max(ours, theirs), 2), f"{max(ours, theirs):.0%} of the shorter text")
            ]
    if _one_language(one, other) and min(len(one.shape.bones), len(other.shape.bones)) >= FEWEST_SHINGLES:
        bones = max(shared(one.shape.bones, other.shape.bones))
        if bones >= SPUN:
            told = f"{bones:.0%} of names, figures and small words in the same order; other words between them"
            return "rewrite_of", [Reason("same bones", round(bones, 2), told)]
    return None


def _by_facts(one: Told, other: Told) -> tuple[str, list[Reason]] | None:
    if not one.contacts & other.contacts or min(len(one.facts), len(other.facts)) < FEWEST_FACTS:
        return None
    if _of_two_governments(one, other):
        return None
    alike = in_order(one.facts, other.facts)
    told = f"{alike:.0%} of {max(len(one.facts), len(other.facts))} facts, in the same order"
    cites = _cites(one, other) or _cites(other, one)
    if alike < (REWRITTEN_FACTS if cites else SAME_FACTS):
        return None
    kind = "rewrite_of" if _one_language(one, other) else "translation_of"
    return kind, [Reason("same facts", round(alike, 2), told)]


def _of_two_governments(one: Told, other: Told) -> bool:
    """Each side's own text of one meeting: short accounts of both may tell the same in the same order."""
    issuers = {one.text.issuer_state, other.text.issuer_state}
    return one.text.source_class == other.text.source_class == "official" and len(issuers) == 2 and None not in issuers


def _direction(one: Told, other: Told, kind: str) -> tuple[Told, Told, list[Reason]]:
    """The text made, the text it was made from, and why: who cites whom, an excerpt is the shorter, then the dates."""
    if _cites(one, other) != _cites(other, one):
        made, origin = (one, other) if _cites(one, other) else (other, one)
        return made, origin, [Reason("cites", 0.0, f"{made.text.key} has its words from {house_of(origin.text)}")]
    if kind == "excerpt_of" and one.shape.length != other.shape.length:
        made, origin = sorted((one, other), key=lambda told: told.shape.length)
        return made, origin, [Reason("shorter", 0.0, f"{made.shape.length} words of {origin.shape.length}")]
    if _official(one) != _official(other):
        made, origin = (other, one) if _official(one) else (one, other)
        return made, origin, [Reason("official", 0.0, f"{origin.text.key} is a ministry's own text")]
    if _day(one) != _day(other):
        origin, made = sorted((one, other), key=_day)
        return (
            made,
            origin,
            [Reason("earlier", 0.0, f"{origin.text.published} before {made.text.published or 'no date'}")],
        )
    origin, made = sorted((one, other), key=lambda told: (told.text.entry_id, told.text.key))
    return made, origin, [Reason("entered first", 0.0, origin.text.key)]


def _cites(made: Told, origin: Told) -> bool:
    """Whether a text says that it has its words from the house of the other."""
    if _official(made):
        return False
    state = cited_state(made.text)
    if state is not None and _official(origin):
        return state == origin.text.issuer_state
    house = house_of(origin.text)
    return house is not None and house_of(made.text) == house and origin.text.source_class != made.text.source_class


def _official(told: Told) -> bool:
    return told.text.source_class in ("official", "joint")


def _one_language(one: Told, other: Told) -> bool:
    return one.text.language == other.text.language or one.text.language is None or other.text.language is None


def _day(told: Told) -> date:
    return told.text.published_first or date.max


def roots(derivations: Sequence[Derivation]) -> dict[str, str]:
    """For each text that was made from another, the text at the beginning of the chain; the surest origin of several.

    A text's own origin is followed to the end; a ring, which judgements or equal dates could make, ends where it began.
    """
    origin: dict[str, Derivation] = {}
    for derivation in sorted(derivations, key=lambda found: (found.key, -found.score, found.origin_key)):
        if derivation.kind is not None:
            origin.setdefault(derivation.key, derivation)
    ends = {key: _root(key, origin) for key in sorted(origin)}
    return {key: root for key, root in ends.items() if root != key}


def _root(key: str, origin: dict[str, Derivation]) -> str:
    seen = [key]
    while seen[-1] in origin and origin[seen[-1]].origin_key not in seen:
        seen.append(origin[seen[-1]].origin_key)
    return min(seen) if seen[-1] in origin else seen[-1]
