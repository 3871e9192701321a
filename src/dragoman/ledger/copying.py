"""A ledger to a backup, itself a ledger in one SQLite file; and a backup into a new ledger of either kind."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, func, select

from dragoman.errors import LedgerError
from dragoman.ledger import schema, sqlite
from dragoman.ledger.backends import backend_of
from dragoman.ledger.bulk import add_rows
from dragoman.ledger.gathering import chunks
from dragoman.ledger.opening import Ledger, open_ledger


def back_up(ledger: Ledger, file: str) -> int:
    """Entries in the backup: the ledger as it is at one moment, whole or not there at all; others may write meanwhile.

    `LedgerError`: the file is there already, or cannot be written.
    """
    with _whole(file) as part:
        if ledger.engine.dialect.name == "sqlite":
            sqlite.snapshot(ledger.path, part)
        else:
            with open_ledger(part, create=True) as target:
                _copy(ledger, target)
        with open_ledger(part) as made, made.asking() as connection:
            return _entries(connection)


def restore(file: str, address: str) -> int:
    """Entries restored from a backup into a ledger that is not there yet, or has nothing in it.

    `LedgerError`: the backup is none, or the ledger holds something; then nothing is changed.
    """
    with open_ledger(file) as source, open_ledger(address, create=True) as target:
        _copy(source, target)
        with target.asking() as connection:
            return _entries(connection)


def _entries(connection: Connection) -> int:
    return int(connection.execute(select(func.count()).select_from(schema.entry)).scalar_one())


def _copy(source: Ledger, target: Ledger) -> None:
    """Every row with its keys, from one moment of the source, in one transaction of the target."""
    with source.asking() as read, target.writing() as write:
        backend = backend_of(write)
        if _entries(write):
            raise LedgerError(f"{target.shown}: holds documents already. Restore into a new ledger.")
        for table in schema.metadata.sorted_tables:
            rows = read.execute(select(table).order_by(*table.primary_key.columns).execution_options(yield_per=1000))
            for batch in chunks(rows.mappings()):
                add_rows(write, table, [dict(row) for row in batch], with_ids=True)
            if "id" in table.columns:
                backend.count_on(write, table.name)
        for entry_id in read.execute(select(schema.entry.c.id)).scalars():
            backend.index_passages(write, entry_id)


@contextmanager
def _whole(file: str) -> Iterator[str]:
    """A file beside the one asked for, which takes its name when all is done."""
    target, part = Path(file), Path(f"{file}.part")
    if "://" in file:
        raise LedgerError(f"{file}: a backup is a file. Name one, e.g. ledger-backup.db.")
    if target.exists():
        raise LedgerError(f"{file}: is there already. Name a new file; a backup never takes the place of another.")
    if not target.absolute().parent.is_dir():
        raise LedgerError(f"{file}: the folder {target.parent} does not exist. Make it first.")
    part.unlink(missing_ok=True)
    try:
        yield str(part)
        # The log's rows are in the file once its last connection is closed; the disk must hold it before it is named.
        with part.open("rb+") as stream:
            os.fsync(stream.fileno())
        part.rename(target)
    except OSError as err:
        raise LedgerError(f"{file}: cannot be written ({err.strerror}).") from err
    finally:
        for left in (part, Path(f"{part}-wal"), Path(f"{part}-shm")):
            left.unlink(missing_ok=True)
