"""Many phrases found in one pass over a text: by first word, then longest match at word boundaries."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Set

WORD = re.compile(r"\w+")
_Match = tuple[int, int, object]  # start, end, value
_Choices = list[tuple[str, object]]  # phrases with their values, the longest first
_FOLLOWING = 2  # characters behind a first word by which phrases are told apart
# Of one first word: its length, the phrases by what follows it, and those too short for that.
_Beginning = tuple[int, dict[str, _Choices], _Choices]


class Places:
    """Where words stand in a text that some phrase begins with, in order; found once for all lists of phrases."""

    __slots__ = ("at", "words")

    def __init__(self, at: list[int] | None = None, words: list[str] | None = None) -> None:
        self.at = at if at is not None else []
        self.words = words if words is not None else []

    def sort(self) -> None:
        """Put them in the order of the text, where parts of it were added out of order."""
        if self.at:
            pairs = sorted(zip(self.at, self.words, strict=True))
            self.at[:], self.words[:] = [at for at, _ in pairs], [word for _, word in pairs]


class Phrases:
    """Folded phrases, each with a value; finding costs one look-up a place, however many phrases there are."""

    def __init__(self, values: Mapping[str, object]) -> None:
        self._by_first: dict[str, _Beginning] = {}
        grouped: dict[str, dict[str, object]] = {}
        for phrase, value in values.items():
            first = WORD.match(phrase)
            if first is not None:
                grouped.setdefault(first[0], {})[phrase] = value
        for word, phrases in grouped.items():
            self._by_first[word] = _beginning(len(word), phrases)

    @property
    def firsts(self) -> Set[str]:
        """The words that phrases begin with."""
        return self._by_first.keys()

    def find(self, folded: str, places: Places, start: int, end: int, *, limit: int | None = None) -> Iterator[_Match]:
        """Matches `(start, end, value)` that begin in `[start, end)`, in order, longest first, none overlapping.

        `places` must hold every place of a word of `firsts`; of other words it may. `limit`: where a match must end.
        """
        by_first, words, at_of = self._by_first, places.words, places.at
        after = start
        last = len(folded) if limit is None else limit
        for k in range(bisect_left(at_of, start), bisect_left(at_of, end)):
            beginning = by_first.get(words[k])
            if beginning is None or at_of[k] < after:
                continue
            at = at_of[k]
            follows, longer, alone = beginning
            following = folded[at + follows : at + follows + _FOLLOWING]
            for phrase, value in longer.get(following, alone):
                stop = at + len(phrase)
                if folded.startswith(phrase, at, last) and (
                    stop == last or not folded[stop].isalnum() or phrase[-1] == "'"  # "prévoit d'" before "ouvrir"
                ):
                    yield at, stop, value
                    after = stop
                    break


def _beginning(length: int, phrases: Mapping[str, object]) -> _Beginning:
    """The phrases that begin with a word of this length, by what may follow it."""
    alone: dict[str, object] = {}
    by_next: dict[str, dict[str, object]] = {}
    for phrase, value in phrases.items():
        following = phrase[length : length + _FOLLOWING]
        group = by_next.setdefault(following, {}) if len(following) == _FOLLOWING else alone
        group[phrase] = value
    return length, {next_: _longest_first(group | alone) for next_, group in by_next.items()}, _longest_first(alone)


def _longest_first(phrases: Mapping[str, object]) -> _Choices:
    return sorted(phrases.items(), key=lambda c: (-len(c[0]), c[0]))
