"""Many phrases found in one pass over a text: by first word, then longest match at word boundaries."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping

_WORD = re.compile(r"\w+")
_Match = tuple[int, int, int, object]  # start, end, end of the first word, value


class Phrases:
    """Folded phrases, each with a value; finding costs one look-up a word, however many phrases there are."""

    def __init__(self, values: Mapping[str, object]) -> None:
        self._by_first: dict[str, list[tuple[str, object]]] = {}
        for phrase, value in values.items():
            first = _WORD.match(phrase)
            if first is not None:
                self._by_first.setdefault(first[0], []).append((phrase, value))
        for choices in self._by_first.values():
            choices.sort(key=lambda c: (-len(c[0]), c[0]))
        self._last: tuple[str, list[int], list[_Match]] = ("", [], [])  # a text is asked about many times, then no more

    def find(self, folded: str, start: int, end: int) -> Iterator[tuple[int, int, object]]:
        """Matches `(start, end, value)` in `[start, end)`, in order, longest first, none overlapping."""
        text, starts, matches = self._last
        if text is not folded:
            matches = self._all(folded)
            starts = [match[0] for match in matches]
            self._last = (folded, starts, matches)
        after = start
        if 0 < start < len(folded) and _is_word(folded[start - 1]):
            word = _WORD.match(folded, start, end)  # the rest of a word counts as a word
            found = self._at(folded, start, word[0]) if word else None
            if found is not None:
                yield found[0], found[1], found[3]
                after = found[1]
        for k in range(bisect_left(starts, start), len(matches)):
            at, stop, first_stop, value = matches[k]
            if at >= end:
                break
            if at >= after and first_stop <= end:
                yield at, stop, value
                after = stop

    def _all(self, folded: str) -> list[_Match]:
        """The longest match at every word, overlapping ones too, in order."""
        present = self._by_first.keys() & _words_of(folded)
        found = [self._at(folded, at, word) for word in present for at in _words_at(folded, word)]
        return sorted([match for match in found if match is not None], key=lambda match: match[0])

    def _at(self, folded: str, at: int, word: str) -> _Match | None:
        """The longest match that begins at `at`, where `word` stands."""
        for phrase, value in self._by_first.get(word, ()):
            stop = at + len(phrase)
            if folded.startswith(phrase, at) and (stop >= len(folded) or not folded[stop].isalnum()):
                return at, stop, at + len(word), value
        return None


_last_words: list[tuple[str, frozenset[str]]] = []  # of the text looked at last: several sets of phrases ask in turn


def _words_of(folded: str) -> frozenset[str]:
    """The distinct words of a text."""
    if _last_words:
        text, words = _last_words[0]
        if text is folded:
            return words
    words = frozenset(_WORD.findall(folded))
    _last_words[:] = [(folded, words)]
    return words


def _words_at(folded: str, word: str) -> Iterator[int]:
    """Where `word` stands as a whole word."""
    at = folded.find(word)
    length, size = len(folded), len(word)
    while at >= 0:
        stop = at + size
        if not (at and _is_word(folded[at - 1])) and not (stop < length and _is_word(folded[stop])):
            yield at
        at = folded.find(word, stop)


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"
