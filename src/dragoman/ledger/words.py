"""Words searched for to terms, and a passage's words to what PostgreSQL can be told of them."""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from dragoman.errors import UsageError
from dragoman.model.names import folded

TERM = re.compile(r'"([^"]*)"|(\S+)')
WORD = re.compile(r"\w+")
AROUND = 12  # words on each side of the first find
LONGEST_WORD = 200  # characters; PostgreSQL takes a lexeme of 2 kB, and nobody looks for a longer word


class Term(Struct, frozen=True):
    """A word, a phrase, or (`beginning`) how a word begins, e.g. 'denuclear*'; `words` are folded."""

    written: str
    words: list[str]
    beginning: bool


def terms_of(asked: str) -> list[Term]:
    """Each of which must be found. `UsageError`: there is none."""
    terms = []
    for phrase, word in TERM.findall(asked):
        bare = (phrase or word).translate({ord('"'): " ", 0: " "}).rstrip("*")
        if words := words_in(bare):
            terms.append(Term(bare, words, word.endswith("*")))
    if not terms:
        raise UsageError(f"nothing to search for in {asked!r}. Give a word, or a phrase in quotation marks.")
    return terms


def words_in(text: str) -> list[str]:
    """The text's words in order, folded: letters with and without their marks are the same."""
    return [word[:LONGEST_WORD] for word in folded(text).split()]


_folded = lru_cache(maxsize=20_000)(folded)  # of single words; most of a language's texts are a few thousand


def extract(text: str, terms: list[Term]) -> str:
    """Some words around the first find, the finds in [brackets]."""
    words = [(found.start(), found.end(), _folded(found.group())) for found in WORD.finditer(text)]
    whole = {word for term in terms for word in term.words}
    beginnings = tuple(term.words[-1] for term in terms if term.beginning)
    hits = [word in whole or word.startswith(beginnings) for _, _, word in words]
    if not any(hits):
        return text
    first = max(0, hits.index(True) - AROUND)
    shown = list(zip(words, hits, strict=True))[first : first + 2 * AROUND]
    start = shown[0][0][0] if first else 0
    end = shown[-1][0][1] if first + len(shown) < len(words) else len(text)
    parts, at = ["…" if start else ""], start
    for (begin, stop, _), hit in shown:
        parts += [text[at:begin], f"[{text[begin:stop]}]" if hit else text[begin:stop]]
        at = stop
    return "".join([*parts, text[at:end], "…" if end < len(text) else ""])
