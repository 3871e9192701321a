"""What became of what was promised: a ledger and a day in, the promises with their evidence out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from msgspec.structs import replace

from dragoman.errors import UsageError

if TYPE_CHECKING:
    from dragoman.analysis.pending import Followed
    from dragoman.ledger.linked import Handle
    from dragoman.ledger.rows import Filters, StatementRow


def pending(ledger: str, filters: Filters, *, as_of: str, grace_days: int, every: bool = False) -> list[Followed]:
    """Promises still to be seen to as of a day (`YYYY-MM-DD`), or with `every` all of them, by the day they are due.

    A promise is followed through all that these states said of it, whichever of its accounts meets the filters.
    `UsageError`: `as_of` is no day, or `grace_days` is negative.
    """
    from dragoman.analysis import pending as following
    from dragoman.desk.once import contacts_once, named_in
    from dragoman.ledger import asking
    from dragoman.ledger.opening import open_ledger
    from dragoman.ledger.rows import Filters

    day = day_of(as_of)
    if grace_days < 0:
        raise UsageError(f"{grace_days} days of grace: give 0 or more.")
    between = Filters(filters.states, originals=True)
    with open_ledger(ledger) as opened, opened.asking() as connection:
        promised = list(asking.commitments(connection, between))
        contacts = contacts_once(connection, between)
        named = named_in(connection, promised)
        refusals = refusals_in(connection, between)
        wanted = _wanted(connection, filters, between)
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


def _wanted(connection: Handle, filters: Filters, between: Filters) -> set[str] | None:
    """The commitments and announcements that meet the filters; None where only states are asked for."""
    from dragoman.ledger import asking

    if replace(filters, originals=True) == between:
        return None
    kept = replace(filters, originals=True)
    found = {row.id for row in asking.commitments(connection, kept)}
    return found | {row.id for row in asking.contacts(connection, kept) if row.status == "announced"}
