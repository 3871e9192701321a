"""What became of what was promised: a ledger and a day in, the promises with their evidence out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from msgspec.structs import replace

from dragoman.errors import UsageError
from dragoman.model.when import days_of

if TYPE_CHECKING:
    from dragoman.analysis.once import Once
    from dragoman.analysis.pending import Followed
    from dragoman.ledger.linked import Handle
    from dragoman.ledger.rows import CommitmentRow, Filters, StatementRow

DOCUMENTS_AT_ONCE = 200


def pending(ledger: str, filters: Filters, *, as_of: str, grace_days: int, every: bool = False) -> list[Followed]:
    """Promises still to be seen to as of a day (`YYYY-MM-DD`), or with `every` all of them, by the day they are due.

    A promise is followed through all that these states said of it, whichever of its accounts meets the filters.
    `UsageError`: `as_of` is no day, or `grace_days` is negative.
    """
    from dragoman.analysis import pending as following
    from dragoman.desk.once import contacts_once, named_in
    from dragoman.ledger.opening import open_ledger
    from dragoman.ledger.rows import Filters

    day = day_of(as_of)
    if grace_days < 0:
        raise UsageError(f"{grace_days} days of grace: give 0 or more.")
    between = Filters(filters.states, originals=True)
    with open_ledger(ledger) as opened, opened.asking() as connection:
        contacts = contacts_once(connection, between)
        promised = commitments_between(connection, between, contacts)
        named = named_in(connection, promised)
        refusals = refusals_in(connection, between) if any(row.kind == "invitation" for row in promised) else []
        wanted = _wanted(connection, filters, between, promised)
    followed = following.follow(
        promised, contacts, as_of=day, grace_days=grace_days, named=named, refusals=refusals
    )  # fmt: skip
    if wanted is not None:
        followed = [item for item in followed if not wanted.isdisjoint(item.promised_in)]
    return followed if every else following.pending(followed)


def day_of(written: str) -> date:
    """A day as `2017-03-21`. `UsageError`: it is none."""
    try:
        return date.fromisoformat(written)
    except ValueError as err:
        raise UsageError(f"{written!r} is no day. Write it as 2017-03-21.") from err


def refusals_in(connection: Handle, between: Filters) -> list[StatementRow]:
    """Statements against an invitation: the word is the same in the languages that are read."""
    from dragoman.ledger import asking

    return [
        row
        for row in asking.statements(connection, replace(between, act="oppose"))
        if any("invitation" in citation.quote.casefold() for citation in row.citations)
    ]


def commitments_between(connection: Handle, between: Filters, contacts: Sequence[Once]) -> list[CommitmentRow]:
    """Commitments in which all of these states are told to take part, also as the place, or made in
    a contact of theirs.

    'President Berg accepted the invitation' names one state; the contact in which it was said knows the other.
    """
    from dragoman.ledger import asking

    found = {row.id: row for row in asking.commitments(connection, between)}
    if between.states:
        accounts = {account.id for contact in contacts for account in contact.accounts}
        names = sorted({name for contact in contacts for name in contact.documents})
        for at in range(0, len(names), DOCUMENTS_AT_ONCE):
            some = replace(between, states=(), documents=tuple(names[at : at + DOCUMENTS_AT_ONCE]))
            for row in asking.commitments(connection, some):
                if row.contact in accounts or {*row.by, *row.to, row.country or ""} >= set(between.states):
                    found.setdefault(row.id, row)
    return list(found.values())


def _wanted(
    connection: Handle, filters: Filters, between: Filters, promised: Sequence[CommitmentRow]
) -> set[str] | None:
    """The commitments and announcements that meet the filters; None where only states are asked for."""
    from dragoman.ledger import asking

    if replace(filters, originals=True) == between:
        return None
    kept = replace(filters, originals=True)
    found = {row.id for row in asking.commitments(connection, kept)}
    found |= {row.id for row in asking.contacts(connection, kept) if row.status == "announced"}
    if not (filters.person or filters.topic or filters.act):
        found |= {row.id for row in promised if _meets(row, filters)}
    return found


def _meets(row: CommitmentRow, filters: Filters) -> bool:
    """Whether a commitment is of the kind, the days and the texts asked for, whichever states it names."""
    if filters.kind is not None and row.kind != filters.kind:
        return False
    if filters.documents and set(filters.documents).isdisjoint(row.documents):
        return False
    if filters.date is None:
        return True
    asked, due = days_of(filters.date), days_of(row.due) if row.due else None
    if asked is None or due is None:
        return False
    begin = max(asked.first or date.min, due.first or date.min)
    return begin <= min(asked.last or date.max, due.last or date.max)
