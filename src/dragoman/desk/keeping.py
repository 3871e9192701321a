"""Keeping a ledger: is it whole, what reads otherwise, backups, and what a person says of a reading.

`LedgerError`: the ledger cannot be opened, read or written. `UsageError`: what is named is not there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from dragoman.ledger.rows import DifferenceRow, FaultRow


class Verified(Struct, frozen=True):
    """What a check of a ledger found, and how much it looked at, in readings of texts and in spans."""

    faults: list[FaultRow]
    entries: int
    spans: int


def verify(path: str) -> Verified:
    """Everything in the ledger that is not whole."""
    from dragoman.ledger.opening import open_ledger
    from dragoman.ledger.verifying import Checked, faults

    checked = Checked()
    with open_ledger(path) as ledger, ledger.asking() as connection:
        found = list(faults(connection, checked))
    return Verified(found, checked.entries, checked.spans)


def diff_readings(path: str, documents: Sequence[str], *, every: bool = False) -> list[DifferenceRow]:
    """What the newest reading of each text says otherwise than the one before; `every`: through all its readings."""
    from dragoman.ledger.differences import differences
    from dragoman.ledger.opening import open_ledger

    with open_ledger(path) as ledger, ledger.asking() as connection:
        return list(differences(connection, documents, every=every))


def backup(path: str, file: str) -> int:
    """How many entries the backup holds, a new SQLite ledger in this file."""
    from dragoman.ledger.copying import back_up
    from dragoman.ledger.opening import open_ledger

    with open_ledger(path) as ledger:
        return back_up(ledger, file)


def restore(file: str, path: str) -> int:
    """How many entries were restored into the ledger at `path`, which must be new or empty."""
    from dragoman.ledger.copying import restore

    return restore(file, path)


def amend(path: str, id: str, changes: Mapping[str, str], *, by: str, why: str | None) -> None:
    """A value otherwise than it was read, from now on."""
    from dragoman.ledger.amending import Said, amend
    from dragoman.ledger.opening import open_ledger

    with open_ledger(path) as ledger, ledger.writing() as connection:
        amend(connection, id, changes, Said(by, _now(), why))


def withdraw(path: str, ids: Sequence[str], *, by: str, why: str | None, undo: bool = False) -> None:
    """Texts, editions or values out of all answers from now on; `undo` puts texts and editions back. All or none."""
    from dragoman.ledger.amending import Said, withdraw
    from dragoman.ledger.opening import open_ledger

    with open_ledger(path) as ledger, ledger.writing() as connection:
        for id in ids:
            withdraw(connection, id, Said(by, _now(), why), withdrawn=not undo)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
