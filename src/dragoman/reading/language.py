"""A text to the language it is in, among those with a pack, by its small words."""

from __future__ import annotations

import re
from functools import lru_cache

from dragoman.reading.pack import LANGUAGES, rows
from dragoman.text.tokens import fold

_WORD = re.compile(r"[^\W\d_]+")
SAMPLE = 6000  # characters; the small words of a page tell its language many times over
LEAST_SHARE = 0.12  # of the words; texts of either language have 0.3 and more, lists of names and other languages less


@lru_cache(maxsize=1)
def _small_words() -> dict[str, frozenset[str]]:
    out = {}
    for language in LANGUAGES:
        words = {fold(r[0]) for r in rows("dragoman", "languages", language, "lexicon", "function.tsv") if " " not in r[0]}
        out[language] = frozenset(w.rstrip("'") for w in words)
    return {k: v - frozenset().union(*(o for j, o in out.items() if j != k)) for k, v in out.items()}


def language_of(text: str) -> str | None:
    """The language of a text, or None when no pack's small words are frequent enough in it."""
    words = _WORD.findall(fold(text[:SAMPLE]))
    if not words:
        return None
    shares = {language: sum(w in small for w in words) / len(words) for language, small in _small_words().items()}
    best = max(shares, key=lambda language: (shares[language], language))
    return best if shares[best] >= LEAST_SHARE else None
