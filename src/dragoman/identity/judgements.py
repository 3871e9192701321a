"""What persons said of pairs, checked against each other, and to and from JSON Lines for another ledger.

A judgement stands on words of two texts, not on numbers of this ledger: it holds when the texts are read anew, and in
any other ledger that has them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import msgspec
from msgspec import Struct

from dragoman.errors import UsageError
from dragoman.model.identity import CONTACT, DOCUMENT, PERSON, VERDICTS, Anchor, Judgement

SAME, NOT_SAME, WITHDRAWN = VERDICTS
Node = Callable[[Anchor], object]


class Words(Struct, frozen=True, omit_defaults=True):
    """Where an anchor stands, in any ledger: a text by its hash, a span, and what is written there."""

    document: str
    sha256: str
    start: int
    end: int
    quote: str = ""


class JudgementLine(Struct, frozen=True):
    """One line of exported judgements."""

    noun: str
    one: Words
    other: Words
    verdict: str
    by: str
    at: str
    why: str | None = None


def anchor_itself(anchor: Anchor) -> object:
    """What an anchor stands for, where nothing better is known: its own words."""
    return str(anchor)


def check(judgements: Sequence[Judgement], new: Judgement, node: Node = anchor_itself) -> None:
    """Nothing, when the new judgement may stand beside those in force.

    `node` gives what an anchor stands for (someone may be judged by other words of the same text). `UsageError`: it
    says the contrary of another, or of what others say together; names them.
    """
    if new.verdict == WITHDRAWN:
        return
    ours, theirs = node(new.one), node(new.other)
    if ours == theirs:
        raise UsageError(f"{new.one} and {new.other} are the same words: nothing to judge.")
    others = [held for held in judgements if held.noun == new.noun and held.verdict != WITHDRAWN]
    for held in others:
        if {node(held.one), node(held.other)} == {ours, theirs} and held.verdict != new.verdict:
            raise UsageError(_contrary(new, [held]))
    for not_same in [held for held in [*others, new] if held.verdict == NOT_SAME]:
        sames = [held for held in [*others, new] if held.verdict == SAME]
        chain = _chain(node(not_same.one), node(not_same.other), sames, node)
        if chain is not None and (new is not_same or new in chain):
            raise UsageError(_contrary(new, [held for held in [*chain, not_same] if held is not new]))


def check_all(judgements: Iterable[Judgement], node: Node = anchor_itself) -> None:
    """`UsageError`: two of these contradict each other."""
    standing: list[Judgement] = []
    for judgement in judgements:
        check(standing, judgement, node)
        standing.append(judgement)


def to_line(judgement: Judgement, words: Callable[[Anchor], Words]) -> bytes:
    """A judgement as a line of JSON, without the line's end."""
    return msgspec.json.encode(
        JudgementLine(
            judgement.noun,
            words(judgement.one),
            words(judgement.other),
            judgement.verdict,
            judgement.by,
            judgement.at,
            judgement.why,
        )
    )


def from_lines(content: bytes, where: str) -> list[JudgementLine]:
    """Exported judgements read back. `UsageError`: names the line that is none, and why."""
    found = []
    for number, line in enumerate(content.splitlines(), 1):
        if not line.strip():
            continue
        try:
            read = msgspec.json.decode(line, type=JudgementLine)
        except msgspec.DecodeError as err:
            raise UsageError(f"{where}:{number}: no judgement ({err}). Nothing was imported.") from err
        if read.noun not in (PERSON, CONTACT, DOCUMENT) or read.verdict not in VERDICTS:
            raise UsageError(
                f"{where}:{number}: no judgement of {read.noun!r} says {read.verdict!r}. Nothing was imported."
            )
        found.append(read)
    return found


def _chain(start: object, end: object, sames: Sequence[Judgement], node: Node) -> list[Judgement] | None:
    """The judgements that together say the two ends are the same; None when none do."""
    reached: dict[object, list[Judgement]] = {start: []}
    waiting = [start]
    while waiting:
        place = waiting.pop(0)
        for held in sames:
            ends = [node(held.one), node(held.other)]
            if place in ends:
                there = ends[1 - ends.index(place)]
                if there not in reached:
                    reached[there] = [*reached[place], held]
                    waiting.append(there)
    return reached.get(end)


def _contrary(new: Judgement, held: Sequence[Judgement]) -> str:
    said = "; ".join(
        f"{judgement.by} said on {judgement.at[:10]} that {judgement.one} and {judgement.other} are "
        f"{'the same' if judgement.verdict == SAME else 'not the same'}"
        for judgement in held
    )
    verdict = "the same" if new.verdict == SAME else "not the same"
    return (
        f"{new.one} and {new.other} cannot be {verdict}: {said}. Take back what is wrong first: "
        f"dragoman review withdraw {held[0].one} {held[0].other}"
    )
