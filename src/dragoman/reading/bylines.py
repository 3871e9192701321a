"""Quotations that stand alone above a line that says whose they are: '"…"', then 'Anna Berg, Minister of Trade'."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence, Set

from dragoman.reading.mention import Mention
from dragoman.reading.units import Sentence

_BETWEEN = '"”“»«.,!?;:-–—―|* \u00a0\n\t\r'  # what may stand between a quotation and its byline
_FOLLOWING = 40  # characters within which the byline begins
_HONOURED = 4  # units at most before the name: 'The Honourable', 'Son Excellence Madame'
_STOPS = (".", "!", "?", ":")


def bylines(
    quoted: Sequence[tuple[int, int]], sentences: Sequence[Sentence], found: Sequence[list[Mention]], verbs: Set[str]
) -> dict[int, Mention]:
    """The person named below each quotation that fills its paragraph; `verbs`: symbols of which a byline holds none."""
    out: dict[int, Mention] = {}
    if not quoted:
        return out
    starts = [s.start for s in sentences]
    for n, (begin, end) in enumerate(quoted):
        first = bisect_right(starts, begin) - 1
        k = bisect_left(starts, end)
        if k >= len(sentences) or not _alone(sentences, max(first, 0), k, begin):
            continue
        line = sentences[k]
        if line.start - end > _FOLLOWING or line.text[end : line.start].strip(_BETWEEN):
            continue
        person = _signing(line, found[k], verbs)
        if person is not None:
            out[n] = person
    return out


def _alone(sentences: Sequence[Sentence], first: int, behind: int, begin: int) -> bool:
    """Whether a paragraph begins where the quotation does, and another one behind it."""
    opens = first == 0 or sentences[first].block != sentences[first - 1].block
    return opens and sentences[first].start >= begin - 2 and sentences[behind].block != sentences[behind - 1].block


def _signing(line: Sentence, mentions: Sequence[Mention], verbs: Set[str]) -> Mention | None:
    """The person with whom a line begins that is no sentence: a name, with the office or without."""
    person = next((m for m in mentions if m.kind == "person" and m.persons), None)
    if person is None or person.name_first > _HONOURED or not verbs.isdisjoint(line.symbols):
        return None
    return None if line.text[line.start : line.end].rstrip().endswith(_STOPS) else person
