"""How two states keep in touch, and what is not here: a ledger and a day in, rows with their evidence out."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from dragoman.errors import UsageError

log = logging.getLogger(__name__)

if TYPE_CHECKING:
    from dragoman.analysis.missing import Gap, MissingRow
    from dragoman.analysis.once import Once
    from dragoman.analysis.tempo import TempoRow
    from dragoman.ledger.linked import Handle
    from dragoman.ledger.rows import StatementRow


def tempo(ledger: str, one: str, other: str, *, by: str, as_of: str) -> list[TempoRow]:
    """The contacts of two states by period, unusual silences, and who went to whom; empty where there are none.

    `UsageError`: a state nobody knows, the same state twice, or `as_of` is no day.
    """
    from dragoman.analysis import tempo as counting
    from dragoman.desk.following import day_of
    from dragoman.desk.once import contacts_once
    from dragoman.ledger.opening import open_ledger
    from dragoman.ledger.rows import Filters

    first, second = pair(one, other)
    day = day_of(as_of)
    with open_ledger(ledger) as opened, opened.asking() as connection:
        contacts = contacts_once(connection, Filters((first, second), originals=True))
    _tell_unlinked(contacts)
    return counting.tempo(contacts, one=first, other=second, by=by, as_of=day)


def missing(ledger: str, states: Sequence[str], *, as_of: str) -> list[MissingRow]:
    """What is not here between two states, or between one and each of its partners, those by their code.

    `UsageError`: a state nobody knows, more than two, or `as_of` is no day.
    """
    from dragoman.analysis import missing as looking
    from dragoman.desk.following import day_of
    from dragoman.desk.once import contacts_once
    from dragoman.ledger.opening import open_ledger
    from dragoman.ledger.rows import Filters
    from dragoman.reference.states import state_code

    day = day_of(as_of)
    if len(states) == 2:
        pairs = [pair(*states)]
    elif len(states) != 1:
        raise UsageError("between whom? Name two states, or one with --state for all its partners.")
    else:
        code = state_code(states[0])
        with open_ledger(ledger) as opened, opened.asking() as connection:
            contacts = contacts_once(connection, Filters((code,), originals=True))
        partners = {party for c in contacts if len(c.parties) == 2 for party in c.parties} - {code}
        if not partners:
            return [looking.nothing_of(code, day)]
        pairs = [(code, partner) for partner in sorted(partners)]
    return [row for one, other in pairs for row in _between(ledger, one, other, as_of)]


def pair(one: str, other: str) -> tuple[str, str]:
    """Two states by their codes. `UsageError`: one is none, or they are one."""
    from dragoman.reference.states import state_code

    codes = state_code(one), state_code(other)
    if codes[0] == codes[1]:
        raise UsageError(f"{one} and {other} are one state ({codes[0]}). Name two.")
    return codes


def _between(ledger: str, one: str, other: str, as_of: str) -> list[MissingRow]:
    from dragoman.analysis import missing as looking
    from dragoman.analysis.pending import GRACE_DAYS
    from dragoman.desk.following import day_of, pending
    from dragoman.desk.once import contacts_once
    from dragoman.ledger.opening import open_ledger
    from dragoman.ledger.rows import Filters

    filters = Filters((one, other), originals=True)
    with open_ledger(ledger) as opened, opened.asking() as connection:
        contacts = contacts_once(connection, filters)
        _tell_unlinked(contacts)
        statements = _said_in(connection, {name for contact in contacts for name in contact.documents})
    day = day_of(as_of)
    followed = pending(ledger, filters, as_of=as_of, grace_days=GRACE_DAYS)
    held = [contact for contact in contacts if contact.first is None or contact.first <= day]
    return looking.missing(contacts, statements, followed, gaps_of(held), one=one, other=other, as_of=day)


def _tell_unlinked(contacts: Sequence[Once]) -> None:
    """Before linking, two accounts of one meeting are two meetings: whoever counts them must know."""
    alone = sum(not contact.id.startswith("contact:") for contact in contacts)
    if alone > 1:
        log.warning(
            "%d accounts were entered after the last run of dragoman link: each counts as a contact. Run it first.",
            alone,
        )


def _said_in(connection: Handle, documents: Iterable[str]) -> list[StatementRow]:
    from dragoman.desk.following import DOCUMENTS_AT_ONCE
    from dragoman.ledger import asking
    from dragoman.ledger.rows import Filters

    names = sorted(documents)
    some = Filters(originals=True)
    return [
        row
        for at in range(0, len(names), DOCUMENTS_AT_ONCE)
        for row in asking.statements(connection, replace(some, documents=tuple(names[at : at + DOCUMENTS_AT_ONCE])))
    ]


def gaps_of(contacts: Sequence[Once]) -> list[Gap]:
    """The series of these contacts in which numbers are missing."""
    from dragoman.analysis.missing import Gap
    from dragoman.identity.series import Round, series_of

    rounds = [
        Round(at, tuple(sorted(c.parties)), c.series, c.round, c.date, c.status)
        for at, c in enumerate(contacts)
        if c.series and c.status == "held"
    ]
    return [
        Gap(found.name, found.missing, found.told, [contacts[item.contact] for item in found.rounds])
        for found in series_of(rounds)
        if found.missing
    ]
