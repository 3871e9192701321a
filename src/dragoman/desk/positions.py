"""Who holds which position: a ledger, sides and a thing in; the positions with their words out. Copies are left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from msgspec import Struct, field

from dragoman.desk.windows import Window, refuse_empty, window
from dragoman.errors import UsageError

if TYPE_CHECKING:
    from dragoman.analysis.positions import PositionRow
    from dragoman.analysis.stances import Thing
    from dragoman.ledger.linked import Handle
    from dragoman.ledger.rows import Filters


class Positions(Struct, frozen=True):
    """Positions, each with its words; `silence` says what is not in the ledger when there are none."""

    rows: list[PositionRow] = field(default_factory=list)
    silence: str | None = None


def positions(
    ledger: str,
    *,
    states: Iterable[str] = (),
    on: str | None = None,
    partners: Iterable[str] = (),
    since: str | None = None,
    until: str | None = None,
    as_of: str,
) -> Positions:
    """The positions of any of the `states` (of everybody where none is named), on a formula, instrument or topic, or on
    any words, if given; with `partners` only what was said in contacts with all of these.

    `UsageError`: a state, day or date that is none, or no word in `on`. `LedgerError`: the ledger holds nothing.
    """
    from dragoman.analysis.wordings import formula_called
    from dragoman.ledger.opening import open_ledger

    if on is not None and formula_called(on) is None:
        raise UsageError(f"no word to look for in {on!r}. Give a formula, an instrument, a topic, or other words.")
    asked = window(states, since, until, as_of)
    others = window(partners, since, until, as_of).states
    with open_ledger(ledger) as opened, opened.asking() as connection:
        refuse_empty(connection, ledger)
        for thing in _things(on):
            rows = _positions(connection, asked, others, thing)
            if rows:
                return Positions(rows)
    return Positions(silence=_silence(asked, others, on))


def _things(on: str | None) -> Iterator[Thing | None]:
    """What the words asked for may mean, in the order they are tried: formula, instrument, topic,
    the words themselves.
    """
    from dragoman.analysis.stances import FORMULA, INSTRUMENT, TOPIC, WORDS
    from dragoman.analysis.wordings import formula_called
    from dragoman.reference.formulas import TONE
    from dragoman.reference.instruments import instrument_called

    if on is None:
        yield None
        return
    formula = formula_called(on)
    if formula is not None and formula.source is not None and formula.kind != TONE:
        yield FORMULA, formula.name, ()
    instrument = instrument_called(on)
    if instrument is not None:
        yield INSTRUMENT, instrument, ()
    yield TOPIC, on, ()
    yield WORDS, on, ()


def _positions(connection: Handle, asked: Window, partners: tuple[str, ...], thing: Thing | None) -> list[PositionRow]:
    from dragoman.analysis.positions import positions_of
    from dragoman.analysis.stances import ACTS
    from dragoman.ledger.readouts import tellings

    entries = _entries(connection, asked, thing) if not partners else _entries_with(connection, asked, partners)
    told = tellings(connection, entries, acts=ACTS)
    return positions_of(
        told, asked.as_of, sides=asked.states, partners=partners, on=thing, scope=_scope(asked, partners)
    )


def _entries_with(connection: Handle, asked: Window, partners: tuple[str, ...]) -> set[int]:
    """The texts on contacts with these partners, of one of the states after another."""
    from dragoman.ledger.readouts import entries_of_contacts

    each = [(code, *partners) for code in asked.states] or [partners]
    return {id for states in each for id in entries_of_contacts(connection, asked.filters(states))}


def _entries(connection: Handle, asked: Window, thing: Thing | None) -> set[int]:
    """The texts to be read: those the full-text index has the words in, else those in which a side
    said such a thing.
    """
    from msgspec.structs import replace

    from dragoman.analysis.stances import ACTS, TOPIC
    from dragoman.analysis.wordings import cores
    from dragoman.ledger.readouts import entries_saying, entries_with

    searches = cores(_phrases(thing))
    if searches:
        return set(entries_with(connection, searches, asked.filters(())))
    topic = thing[1] if thing is not None and thing[0] == TOPIC else None
    each: list[Filters] = [asked.filters((code,)) for code in asked.states] or [asked.filters()]
    return {id for one in each for id in entries_saying(connection, replace(one, topic=topic), ACTS)}


def _phrases(thing: Thing | None) -> list[str]:
    """What to look for in the full-text index; nothing where the thing is a topic, which many words may stand for."""
    from dragoman.analysis.stances import FORMULA, INSTRUMENT, WORDS
    from dragoman.analysis.wordings import formula_called
    from dragoman.reference.instruments import forms_of_instrument

    kind, name, _ = thing or ("", "", ())
    formula = formula_called(name) if kind == FORMULA else None
    if formula is not None:
        return [form.written for form in formula.forms]
    if kind == INSTRUMENT:
        return forms_of_instrument(name)
    return [name] if kind == WORDS else []


def _silence(asked: Window, partners: tuple[str, ...], on: str | None) -> str:
    from dragoman.analysis.wordings import formula_called, nearest_formulas
    from dragoman.reference.states import state_name

    whose = " or ".join(state_name(code) for code in asked.states) or "anybody"
    what = f" on {on!r}" if on is not None else ""
    formula = formula_called(on) if on is not None else None
    near = nearest_formulas(formula.name) if formula is not None and formula.source is None else []
    hint = f" Formulas near it: {'; '.join(near)}." if near else ""
    return f"{asked.silent} of a position of {whose}{what}{_scope(asked, partners)}.{hint}"


def _scope(asked: Window, partners: tuple[str, ...]) -> str:
    """' in contacts with Ukraine since 2020': what was looked through; '' where all was."""
    from dragoman.reference.states import state_name

    return (f" in contacts with {' and '.join(map(state_name, partners))}" if partners else "") + asked.days
