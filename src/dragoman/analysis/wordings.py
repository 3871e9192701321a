"""A text to the formulas that stand in it, whatever articles are between their words; words asked for to a formula.

Words are folded, so that letters with and without their marks are the same: 'intégrité' is 'integrite'.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct

from dragoman.model.names import folded
from dragoman.reference.formulas import STAND, USUAL, Form, Formula, formulas

WORD = re.compile(r"(?:\b[Dd]e[-‐‑])?\w+")  # 'de-escalation' is one word, and 'de' in it is no preposition
# Articles, possessives and the preposition of the genitive, in English and French: 'the sovereignty and the territorial
# integrity of' and 'its sovereignty and territorial integrity' are one wording. Not 'un', which folds as 'UN' does.
_SLIGHT = "the a an its his her their our your of le la les l une de d du des au aux son sa ses leur leurs notre nos"
SLIGHT = frozenset(_SLIGHT.split())
HYPHENS = {ord(hyphen): None for hyphen in "-‐‑"}
NEAR_CHARACTERS = 300  # about a long sentence: how far from a form its condition may stand
END = re.compile(r"[.!?]\s|\n\s*\n")  # a single line end may be only the typist's
FEWEST_LETTERS = 4  # shorter words ('for', 'aux') make no two phrases alike
FEW_MORE = 2  # words: 'full support for the' before a formula makes no new one
LETTERS_ALIKE = 0.8  # of difflib's ratio: 'teritorial integrity' is near, 'maritime security' is not


class Word(NamedTuple):
    """A folded word and its characters `[start, end)` in the text."""

    folded: str
    start: int
    end: int


class Wording(Struct, frozen=True):
    """A formula as it stands in a text, at characters `[start, end)`; `written` on one line."""

    formula: str
    form: Form
    start: int
    end: int
    written: str


class Finder:
    """Finds formulas in texts; one look-up a word, however many formulas there are."""

    def __init__(self, sought: Iterable[Formula]) -> None:
        self.formulas = {formula.name: formula for formula in sought}
        self._by_first: dict[str, dict[tuple[str, ...], tuple[str, Form]]] = {}
        for formula in self.formulas.values():
            for form in formula.forms:
                words = weighty(form.written)
                if words:
                    self._by_first.setdefault(words[0], {}).setdefault(words, (formula.name, form))
        self._lengths = {
            first: sorted({len(words) for words in its}, reverse=True) for first, its in self._by_first.items()
        }

    def find(self, text: str) -> Iterator[Wording]:
        """The formulas in a text in order, the longest first, none overlapping."""
        kept = [word for word in words_of(text) if word.folded not in SLIGHT]
        at = 0
        while at < len(kept):
            wording = self._at(text, kept, at)
            if wording is None:
                at += 1
                continue
            yield wording[0]
            at += wording[1]

    def _at(self, text: str, words: Sequence[Word], at: int) -> tuple[Wording, int] | None:
        for length in self._lengths.get(words[at].folded, ()):
            told = words[at : at + length]
            found = self._by_first[words[at].folded].get(tuple(word.folded for word in told))
            if found is not None and self._is_near(text, found[0], told[0].start, told[-1].end):
                begin, end = told[0].start, told[-1].end
                return Wording(*found, begin, end, " ".join(text[begin:end].split())), length
        return None

    def _is_near(self, text: str, name: str, start: int, end: int) -> bool:
        near = self.formulas[name].near
        return not near or not near.isdisjoint(_sentence(text, start, end))


def words_of(text: str) -> list[Word]:
    """The words of a text in order; what folds to several words gives them the same place."""
    words = []
    for found in WORD.finditer(text):
        written = found.group()
        if written.isascii():
            words.append(Word(written.lower().replace("-", ""), found.start(), found.end()))
        else:
            bare = written.translate(HYPHENS)
            words += [Word(word, found.start(), found.end()) for word in folded(bare).split()]
    return words


def weighty(phrase: str) -> tuple[str, ...]:
    """The folded words of a phrase but the slight ones."""
    return tuple(word.folded for word in words_of(phrase) if word.folded not in SLIGHT)


@lru_cache(maxsize=1)
def listed() -> Finder:
    """What finds the listed formulas."""
    return Finder(formulas().values())


def formula_called(phrase: str) -> Formula | None:
    """The listed formula of which these words are the name or a form, in any language; else the words themselves.

    None: there is no word in them that could be looked for.
    """
    words = weighty(phrase)
    if not words:
        return None
    return _by_words().get(words) or Formula(phrase, None, STAND, (Form(phrase, "", USUAL),), frozenset(), None, None)


def cores(phrases: Iterable[str]) -> list[tuple[str, ...]]:
    """What to look for in a full-text index to find all these phrases: the words of each in their order, as written, or
    the phrase where it is two words side by side; none for a phrase that holds another one of them.
    """
    kept: dict[tuple[str, ...], tuple[str, ...]] = {}
    for phrase in phrases:
        words = weighty(phrase)
        if words:
            told = [word.group() for word in re.finditer(r"\w+", phrase)]
            whole = len(told) == len(words) == 2
            kept.setdefault(words, (" ".join(told),) if whole else tuple(w for w in told if folded(w) not in SLIGHT))
    return [search for words, search in sorted(kept.items()) if not any(_holds(words, c) for c in kept if c != words)]


def is_listed(phrase: str, names: Collection[str] = ()) -> bool:
    """Whether the words, but for `names`, are a form of a listed formula, part of one, or one with
    a word or two more.
    """
    words = tuple(word for word in weighty(phrase) if word not in names)
    return any(_holds(form, words) for form in _by_words() if words and words[0] in form) or any(
        len(words) - len(weighty(wording.written)) <= FEW_MORE for wording in listed().find(phrase)
    )


def _holds(words: tuple[str, ...], part: tuple[str, ...]) -> bool:
    return any(words[at : at + len(part)] == part for at in range(len(words) - len(part) + 1))


def nearest_formulas(phrase: str, count: int = 3) -> list[str]:
    """Names of the listed formulas most like some words by words and letters they share, the likest first."""
    import difflib

    asked = {word for word in weighty(phrase) if len(word) >= FEWEST_LETTERS}
    likeness: dict[str, float] = {}
    for words, formula in _by_words().items():
        shared = len(asked & set(words)) / max(len(asked | set(words)), 1)
        letters = difflib.SequenceMatcher(None, " ".join(words), folded(phrase)).quick_ratio()
        if shared or letters >= LETTERS_ALIKE:
            likeness[formula.name] = max(likeness.get(formula.name, 0.0), shared + letters)
    return sorted(likeness, key=lambda name: (-likeness[name], name))[:count]


@lru_cache(maxsize=1)
def _by_words() -> dict[tuple[str, ...], Formula]:
    found = {weighty(form.written): formula for formula in formulas().values() for form in formula.forms}
    return {**found, **{weighty(name): formula for name, formula in formulas().items()}}


def _sentence(text: str, start: int, end: int) -> list[str]:
    """The folded words of the sentence around a place, as far as it is near."""
    first = max(0, start - NEAR_CHARACTERS)
    before = [found.end() for found in END.finditer(text, first, start)]
    after = END.search(text, end, end + NEAR_CHARACTERS)
    return folded(text[before[-1] if before else first : after.start() if after else end + NEAR_CHARACTERS]).split()
