"""Who held which office when: from what texts say, from imported lists, and from the list that is shipped."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from dragoman.desk.identifying import now
from dragoman.errors import IntakeError, UsageError
from dragoman.model.identity import PERSON

if TYPE_CHECKING:
    from dragoman.identity.persons import Holder
    from dragoman.identity.tenures import Tenure
    from dragoman.ledger.linked import Handle


class OfficeHeldRow(Struct, frozen=True):
    """Someone in an office, e.g. Anna Able, foreign_minister of `SRB`, seen 2014-05-02 to 2016-10-06.

    `basis`: seen (in texts) or listed; `sure`: no when nobody is known on the day asked for, but one was before.
    """

    person: str
    state: str | None
    organisation: str | None
    office: str
    rank: str
    first: str | None
    last: str | None
    acting: bool
    basis: str
    source: str
    sure: bool
    why: str | None
    successor: str | None
    contradictions: list[str]
    identity: int | None
    qid: str | None
    documents: list[str]


def offices(
    ledger: str, *, office: str | None, states: Iterable[str] = (), on: str | None = None
) -> list[OfficeHeldRow]:
    """Tenures of an office (all offices of a state without one), or those who held it `on` a day.

    `UsageError`: no such office or state, or the day is none.
    """
    from dragoman.identity.ranks import rank_asked
    from dragoman.identity.tenures import checked, holders_on
    from dragoman.ledger.opening import open_ledger
    from dragoman.reference.states import state_code

    codes: list[str | None] = [state_code(state) for state in states]
    rank = rank_asked(office) if office else None
    if not codes and rank is None:
        raise UsageError("which office? Give --office 'foreign minister', --state SRB, or both.")
    day = _day(on) if on else None
    rows: list[OfficeHeldRow] = []
    with open_ledger(ledger) as opened, opened.asking() as connection:
        for code in codes or [None]:
            found = checked([*_seen(connection, code, rank), *_listed(connection, code, rank, seen_only=day is None)])
            if day is None:
                rows += [_row(tenure, sure=True, why=None) for tenure in found]
            else:
                rows += [_row(answer.tenure, sure=answer.surely, why=answer.why) for answer in holders_on(found, day)]
    return rows


def import_list(ledger: str, path: str, *, name: str | None, by: str) -> int | None:
    """How many office-holders the list at `path` has, now in the ledger; None when this very list was there already.

    `IntakeError`: the file cannot be read, or a row of it; then nothing is imported.
    """
    from dragoman.identity.officelists import holders_in
    from dragoman.ledger.judgements import add_office_list
    from dragoman.ledger.opening import open_ledger

    try:
        content = Path(path).read_bytes()
        text = content.decode("utf-8")
    except OSError as err:
        raise IntakeError(path, f"cannot be read ({err.strerror}).") from err
    except UnicodeDecodeError as err:
        raise IntakeError(path, "not UTF-8. Save it as UTF-8 first.") from err
    title = name or Path(path).name
    holders = holders_in(text, title)
    with open_ledger(ledger, create=True) as opened, opened.writing() as connection:
        new = add_office_list(connection, title, hashlib.sha256(content).hexdigest(), holders, by=by, at=now())
    return len(holders) if new else None


def known_holders(connection: Handle) -> Holder:
    """Whom imported lists and the shipped one know by a name in an office at a time."""
    from dragoman.identity.holders import HolderBook, shipped_book
    from dragoman.ledger.judgements import office_holders

    # An imported list is the desk's own word on an office: where there is one, the shipped list is not asked.
    return HolderBook(office_holders(connection), otherwise=shipped_book())


def _seen(connection: Handle, state: str | None, rank: str | None) -> list[Tenure]:
    from dragoman.desk.united import best_names
    from dragoman.identity.tenures import seen_in_office
    from dragoman.ledger.accounts import office_usages

    usages = office_usages(connection, state, rank)
    known = {usage.identity for usage in usages if usage.identity is not None}
    return seen_in_office(usages, best_names(connection, PERSON, known))


def _listed(connection: Handle, state: str | None, rank: str | None, *, seen_only: bool) -> list[Tenure]:
    """Imported lists; the shipped one only answers for a day, it would swamp a timeline."""
    from dragoman.identity.holders import shipped
    from dragoman.identity.tenures import listed_in_office
    from dragoman.ledger.judgements import office_holders

    imported = office_holders(connection, state, rank)
    if seen_only or imported:
        return listed_in_office(imported)
    return listed_in_office(
        holder for holder in shipped()[0] if holder.state == state and (rank is None or holder.rank == rank)
    )


def _row(tenure: Tenure, *, sure: bool, why: str | None) -> OfficeHeldRow:
    return OfficeHeldRow(
        person=tenure.person,
        state=tenure.state,
        organisation=tenure.organisation,
        office=tenure.office,
        rank=tenure.rank,
        first=tenure.first,
        last=tenure.last,
        acting=tenure.acting,
        basis=tenure.basis,
        source=tenure.source,
        sure=sure,
        why=why,
        successor=tenure.successor,
        contradictions=tenure.contradictions,
        identity=tenure.identity,
        qid=tenure.qid,
        documents=tenure.texts,
    )


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError as err:
        raise UsageError(f"--on {written!r} is not a day. Write it like 2018-09-21.") from err
