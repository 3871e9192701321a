"""Many phrases found in one pass over a text: by first word, then longest match at word boundaries."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

_WORD = re.compile(r"\w+")


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

    def find(self, folded: str, start: int, end: int) -> Iterator[tuple[int, int, object]]:
        """Matches `(start, end, value)` in `[start, end)`, in order, longest first, none overlapping."""
        after = start
        by_first = self._by_first
        for m in _WORD.finditer(folded, start, end):
            choices = by_first.get(m[0])
            if choices is None:
                continue
            at = m.start()
            if at < after:
                continue
            for phrase, value in choices:
                stop = at + len(phrase)
                if folded.startswith(phrase, at) and (stop >= len(folded) or not folded[stop].isalnum()):
                    yield at, stop, value
                    after = stop
                    break
