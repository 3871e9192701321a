"""Lists with a line for the name and a line for the office: each name with the office below or above it."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.reading.mention import Mention
from dragoman.reading.units import Sentence


def join_lines(sentences: Sequence[Sentence], found: list[list[Mention]]) -> None:
    """Give an office that is a line of its own to the name that is the line beside it.

    H.E. Anna Berg
    Ambassador of Norway
    """
    k = 0
    while k + 1 < len(found):
        above, below = _whole(sentences[k], found[k]), _whole(sentences[k + 1], found[k + 1])
        if above is None or below is None or {above.kind, below.kind} != {"person", "alias"}:
            k += 1
            continue
        name, office = (above, below) if above.kind == "person" else (below, above)
        if name.offices or not (name.titled or name.given):
            k += 1
            continue
        name.offices, name.titled = office.offices, True
        name.states = name.states or office.states
        found[k + (office is below)] = []
        k += 2


def _whole(sentence: Sentence, mentions: list[Mention]) -> Mention | None:
    """The mention that a line consists of."""
    if len(mentions) != 1 or mentions[0].kind not in ("person", "alias") or mentions[0].first > 0:
        return None
    rest = range(mentions[0].last + 1, len(sentence.symbols))
    return mentions[0] if all(sentence.word(i) in (",", ".", ";", ":") for i in rest) else None
