"""A ledger, or a record, to what other programs read; nothing is written to the ledger."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dragoman import __version__
from dragoman.errors import ExportError
from dragoman.model import Record

if TYPE_CHECKING:
    from dragoman.exports.account import Account
    from dragoman.ledger.rows import Filters


def export_ledger(ledger: str, filters: Filters, to: str, out: str, policy: str = "strict") -> int:
    """Write what meets the filters to `out` in a format of `exports.formats.FORMATS`; how many lines or entries.

    `LedgerError`: the ledger cannot be read. `ExportError`: it is empty, nothing meets the filters, or the path cannot
    be written. `UsageError`: the path does not go with the format.
    """
    from dragoman.exports.account import Account
    from dragoman.exports.formats import export
    from dragoman.ledger.filed import is_empty, records
    from dragoman.ledger.opening import open_ledger

    with open_ledger(ledger) as opened, opened.asking() as connection:
        if is_empty(connection):
            raise ExportError(f"{opened.shown}: nothing is entered in this ledger yet. Read texts into it first.")
        accounts = (Account(filed.key, filed.record, filed.reader_version) for filed in records(connection, filters))
        return export(_some(accounts), to, out, policy)


def plover_lines(record: Record) -> Iterator[bytes]:
    """The PLOVER events of one record just read, each a line of JSON, under the strict policy."""
    from dragoman.exports.account import Account
    from dragoman.exports.plover import lines

    yield from lines(Account(record.document.id, record, __version__))


def _some(accounts: Iterator[Account]) -> Iterator[Account]:
    none = True
    for account in accounts:
        none = False
        yield account
    if none:
        raise ExportError("nothing in this ledger meets these filters: no export was made.")
