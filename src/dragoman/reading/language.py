"""A text to the language it is in, among those with a pack, by its small words."""

from __future__ import annotations

import re
from functools import lru_cache

from dragoman.reading.pack import LANGUAGES, rows
from dragoman.text.tokens import fold

_WORD = re.compile(r"[^\W\d_]+")
SAMPLE = 6000  # characters; the small words of a page tell its language many times over
GLANCE = 1500  # characters; enough where the small words are many and all of one language
CLEAR_SHARE = (
    0.25  # of the words of a glance; below it, or beside a tenth as many of another language, the sample is asked
)
LEAST_SHARE = 0.12  # of the words; texts of either language have 0.3 and more, lists of names and other languages less


@lru_cache(maxsize=1)
def _small_words() -> dict[str, frozenset[str]]:
    out = {}
    for language in LANGUAGES:
        words = {
            fold(r[0]) for r in rows("dragoman", "languages", language, "lexicon", "function.tsv") if " " not in r[0]
        }
        out[language] = frozenset(w.rstrip("'") for w in words)
    return {k: v - frozenset().union(*(o for j, o in out.items() if j != k)) for k, v in out.items()}


def language_of(text: str) -> str | None:
    """The language of a text, or None when no pack's small words are frequent enough in it."""
    if len(text) > GLANCE:
        glance = sorted(_shares(text[:GLANCE]), reverse=True)
        if glance and glance[0][0] >= CLEAR_SHARE and glance[1][0] * 10 <= glance[0][0]:
            return glance[0][1]
    shares = _shares(text[:SAMPLE])
    if not shares:
        return None
    share, language = max(shares)
    return language if share >= LEAST_SHARE else None


def _shares(text: str) -> list[tuple[float, str]]:
    """Which share of a text's words are small words of each language; nothing where there are no words."""
    words = _WORD.findall(fold(text))
    if not words:
        return []
    return [(sum(map(small.__contains__, words)) / len(words), language) for language, small in _small_words().items()]
