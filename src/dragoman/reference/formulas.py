"""Formulas of diplomacy as data: a set phrase with its variants and translations, and how much each of them says."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources

from msgspec import Struct

from dragoman.model.names import folded

LANGUAGES = ("en", "fr")
SHORTER, USUAL, FULLER = 0, 1, 2
# How a form of formulas.tsv is marked: '~' says less than the formula, '+' says more; '!' behind them: the contrary.
DEGREES = {"~": SHORTER, "": USUAL, "+": FULLER}
STAND, ILL, TONE = "stand", "ill", "tone"


class Form(Struct, frozen=True):
    """One wording of a formula, e.g. 'intégrité territoriale', which says less (`degree` 0) than with sovereignty."""

    written: str
    language: str
    degree: int
    against: bool = False  # it says the contrary: who opposes 'interference' supports 'non-interference'


class Formula(Struct, frozen=True):
    """A set phrase in all its forms, e.g. 'two-state solution', 'solution à deux États'."""

    name: str
    topic: str | None
    kind: str  # 'stand': an aim, to be for or against; 'ill': what is blamed or fought; 'tone': a way of speaking
    forms: tuple[Form, ...]
    near: frozenset[str]  # folded words, of which one must stand in the same sentence; empty: nothing need be near
    meaning: str | None
    source: str | None  # where the formula is from; None: it was found in the texts, or asked for by its words


@lru_cache(maxsize=1)
def formulas() -> dict[str, Formula]:
    """The listed formulas by name."""
    table = resources.files("dragoman.reference").joinpath("formulas.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines() if line and not line.startswith("#"))
    return {row[0]: _formula(*row) for row in rows}


def _formula(name: str, topic: str, kind: str, en: str, fr: str, near: str, meaning: str, source: str) -> Formula:
    forms = [
        _form(written, language)
        for language, cell in zip(LANGUAGES, (en, fr), strict=True)
        for written in cell.split("; ")
    ]
    return Formula(name, topic, kind, tuple(forms), frozenset(folded(near).split()), meaning, source)


def _form(written: str, language: str) -> Form:
    bare = written.lstrip("~+!")
    marks = written[: len(written) - len(bare)]
    return Form(bare, language, DEGREES[marks.rstrip("!")], marks.endswith("!"))
