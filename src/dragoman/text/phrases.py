"""Many phrases found in one pass over a text: by first word, then longest match at word boundaries."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Set

WORD = re.compile(r"\w+")
_Match = tuple[int, int, object]  # start, end, value
_Choices = list[tuple[str, object]]  # phrases with their values, the longest first


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


class _ByNext:
    """The phrases that begin with one word, by the two characters behind it; `length` is that word's."""

    __slots__ = ("_alone", "_by_next", "_length")

    def __init__(self, length: int) -> None:
        self._length = length
        self._by_next: dict[str, _Choices] = {}
        self._alone: _Choices = []  # those too short to have two characters behind the word

    def add(self, phrase: str, value: object) -> None:
        """Add a phrase no longer than those before it."""
        following = phrase[self._length : self._length + 2]
        if len(following) == 2:
            self._by_next.setdefault(following, []).append((phrase, value))
            return
        self._alone.append((phrase, value))

    def choices(self, folded: str, at: int) -> _Choices:
        """The phrases that may stand where the word does in a text, the longest first."""
        at += self._length
        longer = self._by_next.get(folded[at : at + 2])
        return self._alone if longer is None else longer + self._alone if self._alone else longer


class Phrases:
    """Folded phrases, each with a value; finding costs one look-up a place, however many phrases there are."""

    def __init__(self, values: Mapping[str, object]) -> None:
        self._by_first: dict[str, _ByNext] = {}
        for phrase, value in sorted(values.items(), key=lambda c: (-len(c[0]), c[0])):
            first = WORD.match(phrase)
            if first is not None:
                self._by_first.setdefault(first[0], _ByNext(len(first[0]))).add(phrase, value)

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
            for phrase, value in beginning.choices(folded, at):
                stop = at + len(phrase)
                if folded.startswith(phrase, at, last) and (stop == last or not folded[stop].isalnum()):
                    yield at, stop, value
                    after = stop
                    break
