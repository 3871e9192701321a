"""Two texts to how much of the one stands in the other: word for word, or in its bones only (a word-spun copy).

A shingle is a run of words, kept as a number that is the same on every machine. The bones of a text are its names,
figures and small words; a word spinner changes the rest and leaves these, in their order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from zlib import crc32

from msgspec import Struct

from dragoman.model.names import folded

WORDS = 5  # of a shingle; shorter runs are formulas of the genre ('the two sides exchanged views on')
BONES = 8  # words of a shingle of bones, of which some are blank
SMALL = 3  # letters; a shorter word is kept in the bones, whatever the language
FEWEST_KEPT = 4  # of the words of a shingle of bones
SAMPLED = 8  # one shingle in so many is a key; a text of 150 words has some twenty
MOST_KEYS = 32  # a document; a long text is found by its first ones just as well
MOST_FACTS = 400  # of a text; two long reports are told apart by their beginnings
_WORD = re.compile(r"[^\W_]+")
_BLANK = "_"


class Shape(Struct, frozen=True):
    """What is compared of a text: its shingles of words and of bones, each once, and how many words it has."""

    words: frozenset[int]
    bones: frozenset[int]
    length: int


@lru_cache(maxsize=1024)  # some 50 kB each
def shape_of(text: str) -> Shape:
    """The shape of a text, in time proportional to it."""
    written = _WORD.findall(text)
    plain = [folded(word) for word in written]
    return Shape(frozenset(_shingles(plain, WORDS)), frozenset(_bones(written, plain)), len(written))


def text_keys(shape: Shape) -> set[str]:
    """Keys under which copies and excerpts of a text are looked up."""
    words = sorted(number for number in shape.words if number % SAMPLED == 0)[:MOST_KEYS]
    bones = sorted(number for number in shape.bones if number % SAMPLED == 0)[:MOST_KEYS]
    return {f"w{number:x}" for number in words} | {f"b{number:x}" for number in bones}


def shared(ours: frozenset[int], theirs: frozenset[int]) -> tuple[float, float]:
    """How much of the first stands in the second, and of the second in the first: 0 to 1 each."""
    both = len(ours & theirs)
    return (both / len(ours) if ours else 0.0), (both / len(theirs) if theirs else 0.0)


def in_order(ours: Sequence[str], theirs: Sequence[str]) -> float:
    """The longest common row of facts, by the longer list: 1 when both tell the same in the same order."""
    ours, theirs = ours[:MOST_FACTS], theirs[:MOST_FACTS]
    longest = max(len(ours), len(theirs))
    return _longest_row(ours, theirs) / longest if longest else 0.0


def _longest_row(ours: Sequence[str], theirs: Sequence[str]) -> int:
    row = [0] * (len(theirs) + 1)
    for fact in ours:
        before = 0
        for at, other in enumerate(theirs, 1):
            before, row[at] = row[at], before + 1 if fact == other else max(row[at], row[at - 1])
    return row[-1]


def _shingles(words: Sequence[str], size: int) -> Iterable[int]:
    for start in range(len(words) - size + 1):
        yield crc32(" ".join(words[start : start + size]).encode())


def _bones(written: Sequence[str], plain: Sequence[str]) -> Iterable[int]:
    kept = [
        low if len(low) <= SMALL or word[:1].isupper() or word[:1].isdigit() else _BLANK
        for word, low in zip(written, plain, strict=True)
    ]
    for start in range(len(kept) - BONES + 1):
        run = kept[start : start + BONES]
        if BONES - run.count(_BLANK) >= FEWEST_KEPT:
            yield crc32(" ".join(run).encode())
