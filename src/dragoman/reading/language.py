"""A text to the language it is in, among those with a pack, by its small words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources
from itertools import chain

from dragoman.reading.kept import kept
from dragoman.reading.pack import LANGUAGES
from dragoman.reading.tables import rows
from dragoman.text.tokens import fold

_WORD = re.compile(r"[^\W\d_]+")
_PLAIN_WORD = re.compile("[a-z]+")  # the same for folded ASCII, twice as fast
_TRADE = ("function", "offices", "portfolios", "collectives", "events", "contacts", "verbs")  # lists of a lexicon
SAMPLE = 6000  # characters; the small words of a page tell its language many times over
GLANCE = 800  # characters; enough where the small words are many and all of one language
# Of the words of a glance; below it, or beside a tenth as many of another pack's language, the sample is asked.
CLEAR_SHARE = 0.25
LEAST_SHARE = 0.12  # of the words; texts of either language have 0.3 and more, lists of names and other languages less
SHORT = 60  # words; a sentence of names and offices may have too few small words, so that its other words are asked
SPOKEN_SHARE = 0.2  # of the words of a short text that must be of a pack's offices, verbs and small words


def language_of(text: str) -> str | None:
    """The language of a text, or None when no pack's small words are frequent enough in it, or
    another language's more.
    """
    if len(text) > GLANCE:
        clear = _clear(_words(text[:GLANCE]))
        if clear:
            return clear
    words = _words(text[:SAMPLE])
    few = len(words) <= SHORT
    own = _counts(words, _own_words() if few else _small_words())
    language = max(LANGUAGES, key=lambda candidate: (own[candidate], candidate))
    enough = own[language] and own[language] >= (SPOKEN_SHARE if few else LEAST_SHARE) * len(words)
    return language if enough and not _foreign(words, language) else None


def _words(text: str) -> list[str]:
    folded = fold(text)
    return (_PLAIN_WORD if folded.isascii() else _WORD).findall(folded)


def _clear(words: list[str]) -> str | None:
    """The language of words that are many of one pack's small words and next to none of another's."""
    counts = _counts(words, _small_words())
    next_most, most = sorted(LANGUAGES, key=lambda candidate: (counts[candidate], candidate))[-2:]
    is_clear = counts[most] >= CLEAR_SHARE * len(words) and counts[next_most] * 10 <= counts[most]
    return most if words and is_clear and not _foreign(words, most) else None


def _foreign(words: list[str], language: str) -> bool:
    """Whether a language without a pack has as many small words here as `language` has words of the trade in all."""
    mine = sum(map(_pack_words()[language].__contains__, words))
    others = list(filter(None, map(_other_words().get, words)))
    if len(others) < mine:
        return False  # not even all of them together
    return max(Counter(chain.from_iterable(others)).values(), default=0) >= mine


def _counts(words: list[str], spoken_in: Mapping[str, str]) -> dict[str, int]:
    """How many of the words each pack's language has."""
    found = list(map(spoken_in.get, words))
    return {language: found.count(language) for language in LANGUAGES}


def _small_words() -> dict[str, str]:
    """The function words that one pack has and no other, each with its language."""
    return _telling_words()[0]


def _own_words() -> dict[str, str]:
    """Every word of the trade that one pack has and no other: minister, met, rencontré."""
    return _telling_words()[1]


def _pack_words() -> dict[str, frozenset[str]]:
    """The words of offices, contacts, verbs and their like with the small words, by language."""
    return _telling_words()[2]


@lru_cache(maxsize=1)
def _telling_words() -> tuple[dict[str, str], dict[str, str], dict[str, frozenset[str]]]:
    home = resources.files("dragoman").joinpath("languages")
    sources = [home.joinpath(language, "lexicon", f"{name}.tsv") for language in LANGUAGES for name in _TRADE]
    words: tuple[dict[str, str], dict[str, str], dict[str, frozenset[str]]] = kept("words", sources, _gathered)
    return words


def _gathered() -> tuple[dict[str, str], dict[str, str], dict[str, frozenset[str]]]:
    small = _apart({language: _forms(language, "function") for language in LANGUAGES})
    of_packs = {language: _forms(language, *_TRADE) for language in LANGUAGES}
    return small, _apart(of_packs) | small, of_packs


@lru_cache(maxsize=1)
def _other_words() -> dict[str, tuple[str, ...]]:
    """The commonest small words of languages without a pack, each with all of them that have it."""
    out: dict[str, tuple[str, ...]] = {}
    for language, words in rows("dragoman", "languages", "others.tsv"):
        for word in words.split():
            if len(word) == 1:
                continue  # initials and the letters of U.S. are words of some language
            out[fold(word)] = (*out.get(fold(word), ()), language)
    return out


def _forms(language: str, *files: str) -> frozenset[str]:
    home = ("languages", language, "lexicon")
    written = (row[0] for file in files for row in rows("dragoman", *home, f"{file}.tsv"))
    single = (form.rstrip("'’") for form in written if files != ("function",) or " " not in form)
    return frozenset(word for form in single for word in fold(form).split() if _WORD.fullmatch(word))


def _apart(words: dict[str, frozenset[str]]) -> dict[str, str]:
    """Each word that only one language has, with that language."""
    shared = frozenset.intersection(*words.values())
    return {word: language for language, own in words.items() for word in own - shared}
