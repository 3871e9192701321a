"""Classes of verbs, of both languages together, as the word lists name them, and the words that make deeds of verbs."""

from __future__ import annotations

import re
from functools import lru_cache

from dragoman.errors import PackError
from dragoman.reading.tables import rows

_LANGUAGES = ("en", "fr")


@lru_cache(maxsize=1)
def _classes() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for language in _LANGUAGES:
        for lemma, name in rows("dragoman", "languages", language, "lexicon", "lemmas.tsv"):
            found.setdefault(name, set()).add(lemma)
    return {name: frozenset(lemmas) for name, lemmas in found.items()}


def lemmas(name: str) -> frozenset[str]:
    """The verbs that the lists put into class `name`; `PackError` when there is none.

    A verb of one language never stands for one of another, so that one set serves both.
    """
    found = _classes().get(name)
    if found is None:
        raise PackError(f"lexicon/lemmas.tsv: no verb is of the class {name}. Add a row that names it.")
    return found


@lru_cache(maxsize=1)
def deeds() -> dict[tuple[str, str], re.Pattern[str]]:
    """For a verb and its act (`done`: any) the words behind it by which it tells of a deed, as lexicon/deeds.tsv names
    them: 'share | a border'.
    """
    found: dict[tuple[str, str], re.Pattern[str]] = {}
    for language in _LANGUAGES:
        for lemma, act, words in rows("dragoman", "languages", language, "lexicon", "deeds.tsv"):
            found[lemma, act] = re.compile(rf"\W*(?:{words})" if act == "done" else words)
    return found
