"""Formulas in time: a ledger and a phrase, or two states, in; what became of each formula out. Copies are left out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct, field
from msgspec.structs import replace

from dragoman.desk.windows import Window, refuse_empty, window
from dragoman.errors import UsageError

if TYPE_CHECKING:
    from dragoman.analysis.drift import ChangeRow, FormulaRow
    from dragoman.analysis.occasions import Occasion
    from dragoman.analysis.setphrases import SetPhrase
    from dragoman.analysis.wordings import Wording
    from dragoman.ledger.linked import Handle
    from dragoman.ledger.readouts import Telling
    from dragoman.reference.formulas import Formula

Row = TypeVar("Row", "ChangeRow", "FormulaRow")
MOST_FOUND = 40  # set phrases found by themselves, the highest measure first


class Drift(Struct, frozen=True):
    """Formulas with what became of them, text by text; `silence` says what is not in the ledger when both are empty."""

    formulas: list[FormulaRow] = field(default_factory=list)
    changes: list[ChangeRow] = field(default_factory=list)
    silence: str | None = None


def drift(
    ledger: str,
    *,
    phrase: str | None = None,
    states: Iterable[str] = (),
    since: str | None = None,
    until: str | None = None,
    as_of: str,
    found: bool = True,
) -> Drift:
    """A formula in all its forms, in all texts or those on contacts of all the `states`; or,
    without a phrase, every formula of their texts, those found by themselves too unless `found` is
    false.

    `UsageError`: a state, day or date that is none, a phrase without a word, or neither a phrase nor two states.
    `LedgerError`: the ledger holds nothing.
    """
    from dragoman.analysis.wordings import formula_called
    from dragoman.ledger.opening import open_ledger

    asked = window(states, since, until, as_of)
    formula = formula_called(phrase) if phrase is not None else None
    if phrase is not None and formula is None:
        raise UsageError(f"no word to look for in {phrase!r}. Give a phrase, e.g. 'territorial integrity'.")
    if formula is None and len(asked.states) < 2:
        raise UsageError("name a phrase, or two different states whose texts are to be looked through.")
    with open_ledger(ledger) as opened, opened.asking() as connection:
        refuse_empty(connection, ledger)
        return _between(connection, asked, found) if formula is None else _followed(connection, formula, asked)


def _followed(connection: Handle, formula: Formula, asked: Window) -> Drift:
    """Where the formula stands the full-text index tells; the other texts of those pairs are what
    it may be dropped from.
    """
    from dragoman.analysis.drift import changes_of, summaries
    from dragoman.analysis.occasions import occasions_of
    from dragoman.ledger.readouts import entries_of_parties, tellings

    wordings = _wordings(connection, formula, asked)
    using = list(tellings(connection, wordings))
    pairs = {tuple(met.parties) for telling in using for met in telling.contacts if len(met.parties) > 1}
    beside = set(entries_of_parties(connection, sorted(pairs), asked.filters())) - wordings.keys()
    others = tellings(connection, beside, acts=())
    occasions = _asked_for(occasions_of([*using, *others], wordings, asked.as_of), asked)
    changes = changes_of(formula.name, occasions, asked.as_of, scope=asked.scope)
    if not any(occasion.uses for occasion in occasions):
        return Drift(silence=_unsaid(formula, asked))
    return Drift(summaries(formula, occasions, asked.as_of, scope=asked.scope), changes)


def _asked_for(occasions: Sequence[Occasion], asked: Window) -> list[Occasion]:
    """Those of contacts of all the states asked for; a text of other contacts may have been found beside them."""
    return [occasion for occasion in occasions if set(asked.states) <= {*occasion.parties, *_sides(occasion)}]


def _sides(occasion: Occasion) -> set[str]:
    """Whose words are on record here where the text tells of no contact: they stand for the parties."""
    return set() if occasion.parties else {side for use in occasion.uses for side in use.sides}


def _unsaid(formula: Formula, asked: Window) -> str:
    from dragoman.analysis.wordings import nearest_formulas

    near = nearest_formulas(formula.name) if formula.source is None else []
    hint = f" Formulas near it: {'; '.join(near)}." if near else ""
    return f"{asked.silent} that anybody said {formula.name!r}{asked.scope}.{hint}"


def _wordings(connection: Handle, formula: Formula, asked: Window) -> dict[int, list[Wording]]:
    """Where the formula stands, by entry."""
    from dragoman.analysis.wordings import Finder, cores
    from dragoman.ledger.readouts import entries_with, texts_of

    finder = Finder([formula])
    entries = entries_with(connection, cores(form.written for form in formula.forms), asked.filters())
    found = {text.entry_id: list(finder.find(text.text)) for text in texts_of(connection, entries)}
    return {id: its for id, its in found.items() if its}


def _between(connection: Handle, asked: Window, found: bool) -> Drift:
    from dragoman.analysis.drift import changes_of, summaries
    from dragoman.analysis.occasions import occasions_of
    from dragoman.analysis.wordings import Finder, listed
    from dragoman.ledger.readouts import entries_of_contacts, tellings, texts_of

    ids = entries_of_contacts(connection, asked.filters())
    if not ids:
        return Drift(silence=f"{asked.silent} of{asked.contacts}{asked.days}.")
    told = list(tellings(connection, ids))
    phrases = _phrases(told) if found else {}
    own = Finder([_as_formula(phrase) for phrase in phrases.values()])
    wordings = {text.entry_id: [*listed().find(text.text), *own.find(text.text)] for text in texts_of(connection, ids)}
    occasions = _asked_for(occasions_of(told, wordings, asked.as_of), asked)
    names = dict.fromkeys(use.formula for occasion in occasions for use in occasion.uses)
    known = {**own.formulas, **listed().formulas}
    rows = [
        row
        for name in names
        for row in summaries(
            known[name],
            occasions,
            asked.as_of,
            measure=phrases[name].measure if name in phrases else None,
            scope=asked.scope,
        )
    ]
    rows = [its for row in rows if (its := _of(row, asked.states)) is not None]
    if not rows:
        return Drift(silence=f"{asked.silent} of a formula{asked.scope}; {len(ids)} texts were looked through.")
    rows.sort(key=lambda row: (not row.listed, -row.texts, -row.uses, row.formula, row.sides))
    order = {name: n for n, name in enumerate(dict.fromkeys(row.formula for row in rows))}
    every = (row for name in order for row in changes_of(name, occasions, asked.as_of, scope=asked.scope))
    changes = [change for row in every if (change := _of(row, asked.states)) is not None]
    return Drift(rows, changes)


def _of(row: Row, states: Sequence[str]) -> Row | None:
    """The row as far as it is told of these states; None where it is told of others who took part."""
    sides = [side for side in row.sides if side in states]
    return replace(row, sides=sides) if sides else None


def _phrases(told: Sequence[Telling]) -> dict[str, SetPhrase]:
    """Set phrases of what was said that are not in the list, nor a listed form with a word more."""
    from dragoman.analysis.setphrases import set_phrases
    from dragoman.analysis.wordings import is_listed
    from dragoman.reference.states import forms_of, states_named

    said = [(telling.entry_id, saying.content.quote) for telling in told for saying in telling.sayings]
    phrases = set_phrases(said, _names(told))
    own = (p for p in phrases if not is_listed(p.written, forms_of(states_named(p.written))))
    return {phrase.written: phrase for phrase in islice(own, MOST_FOUND)}


def _names(told: Sequence[Telling]) -> set[str]:
    """Folded words that name those who take part: people as written, parties in English and French."""
    from dragoman.model.names import folded
    from dragoman.reference.states import forms_of

    people = {name for telling in told for saying in telling.sayings for name in saying.speakers}
    states = {code for telling in told for met in telling.contacts for code in met.parties}
    return {word for name in people for word in folded(name).split()} | forms_of(states)


def _as_formula(phrase: SetPhrase) -> Formula:
    from dragoman.reference.formulas import STAND, USUAL, Form, Formula

    return Formula(phrase.written, None, STAND, (Form(phrase.written, "", USUAL),), frozenset(), None, None)
