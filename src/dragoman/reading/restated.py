"""Words behind a verb of saying that only point back at what was said before: 'said this in Oslo', 'these views'."""

from __future__ import annotations

from dragoman.reading.lines import Line
from dragoman.reading.words import ClauseWords

_THIS = frozenset({"this", "so", "the same", "cela", "ceci"})
_THESE = frozenset({"this", "these", "such", "ces", "cette", "ce"})
_SAYINGS = frozenset(
    {
        *("views", "remarks", "comments", "sentiments", "thoughts", "observations", "words", "statement", "statements"),
        *("view", "remark", "comment", "propos", "mots", "vœux", "observation", "declaration", "déclaration"),
    }
)


def points_back(sets: ClauseWords, line: Line, first: int, end: int) -> bool:
    """Whether items `first` to `end` name no more than what was said before, with where and when behind it."""
    words = line.word(first).split()
    k = first + 1
    if words[0] in _THESE and len(words) > 1 and words[-1] in _SAYINGS:
        pass  # one phrase of the lists
    elif words[0] in _THESE and k < end and line.word(k) in _SAYINGS:
        k += 1
    elif line.word(first) not in _THIS:
        return False
    return k >= end or _is_setting(sets, line, k)


def _is_setting(sets: ClauseWords, line: Line, k: int) -> bool:
    """Whether item `k` leads to where, when or on what occasion something was said, or ends the sentence."""
    symbol = line.symbols[k]
    led = symbol in sets.prep and symbol not in sets.of
    opens = symbol in sets.subord or symbol in sets.comma or symbol in sets.date or symbol in sets.punct
    return led or opens or symbol in sets.plain_adv
