"""What became of what was promised: a ledger and a day in, the promises with their evidence out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from dragoman.errors import UsageError

if TYPE_CHECKING:
    from dragoman.analysis.pending import Followed
    from dragoman.ledger.rows import Filters


def pending(ledger: str, filters: Filters, *, as_of: str, grace_days: int, every: bool = False) -> list[Followed]:
    """Promises still to be seen to as of a day (`YYYY-MM-DD`), or with `every` all of them, by the day they are due.

    `UsageError`: `as_of` is no day, or `grace_days` is negative.
    """
    from dragoman.analysis import pending as following
    from dragoman.desk import asking
    from dragoman.ledger.rows import Filters

    try:
        day = date.fromisoformat(as_of)
    except ValueError as err:
        raise UsageError(f"{as_of!r} is no day. Write it as 2017-03-21.") from err
    if grace_days < 0:
        raise UsageError(f"{grace_days} days of grace: give 0 or more.")
    promised = asking.commitments(ledger, filters)
    # A promise may be kept by a contact whose text names no topic and nobody: the evidence is asked for by state alone.
    evidence = asking.contacts(ledger, Filters(filters.states))
    followed = following.follow(promised, evidence, as_of=day, grace_days=grace_days)
    return followed if every else following.pending(followed)
