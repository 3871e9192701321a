"""Records into a ledger, one transaction a document: what is entered stays though the next one fails."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from msgspec import Struct

from dragoman import __version__
from dragoman.desk.reading import Outcome
from dragoman.model import Record


class Tally(Struct, frozen=True):
    """How a reading into a ledger went, in documents."""

    entered: int = 0
    unchanged: int = 0
    failed: int = 0


def enter_all(path: str, outcomes: Iterable[Outcome], shown: Callable[[Record], None] = lambda _: None) -> Tally:
    """Enter every record in the ledger at `path`, which is made when missing; each is shown once it is entered.

    `LedgerError`: the ledger cannot be opened or written; what was entered before stays.
    """
    from dragoman.ledger.entering import enter
    from dragoman.ledger.opening import open_ledger

    entered = unchanged = failed = 0
    with open_ledger(path, create=True) as ledger:
        for outcome in outcomes:
            if not isinstance(outcome, Record):
                failed += 1
                continue
            with ledger.writing() as connection:
                now = datetime.now(UTC).isoformat(timespec="seconds")
                added = enter(connection, outcome, reader_version=__version__, entered_at=now)
            entered += added
            unchanged += not added
            shown(outcome)
    return Tally(entered=entered, unchanged=unchanged, failed=failed)


def shown(path: str) -> str:
    """A ledger's address as it may be told: without a password."""
    from dragoman.ledger.backends import backend_for

    return backend_for(path).shown(path)
