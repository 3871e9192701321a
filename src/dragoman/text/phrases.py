"""Many phrases found in one pass over a text: by first word, then longest match at word boundaries."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

_WORD = re.compile(r"\w+")
_Match = tuple[int, int, object]  # start, end, value


class Phrases:
    """Folded phrases, each with a value; finding costs one look-up a distinct word, however many phrases there are."""

    def __init__(self, values: Mapping[str, object]) -> None:
        self._by_first: dict[str, list[tuple[str, object]]] = {}
        for phrase, value in values.items():
            first = _WORD.match(phrase)
            if first is not None:
                self._by_first.setdefault(first[0], []).append((phrase, value))
        for choices in self._by_first.values():
            choices.sort(key=lambda c: (-len(c[0]), c[0]))

    def find(self, folded: str, start: int, end: int) -> Iterator[_Match]:
        """Matches `(start, end, value)` in `[start, end)`, in order, longest first, none overlapping."""
        words = self._by_first.keys() & set(_WORD.findall(folded, start, end))
        if not words:
            return
        after = start
        for at, word in sorted((at, first) for first in words for at in _standing(folded, first, start, end)):
            match = self._longest(folded, at, word) if at >= after else None
            if match is not None:
                yield match
                after = match[1]

    def _longest(self, folded: str, at: int, word: str) -> _Match | None:
        """The longest match that begins at `at`, where `word` stands."""
        for phrase, value in self._by_first[word]:
            stop = at + len(phrase)
            if folded.startswith(phrase, at) and (stop >= len(folded) or not folded[stop].isalnum()):
                return at, stop, value
        return None


def _standing(folded: str, word: str, start: int, end: int) -> Iterator[int]:
    """Where `word` stands as a whole word of `[start, end)`."""
    size = len(word)
    at = folded.find(word, start, end)
    while at >= 0:
        stop = at + size
        if (at == start or not _is_word(folded[at - 1])) and (stop == end or not _is_word(folded[stop])):
            yield at
        at = folded.find(word, stop, end)


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"
