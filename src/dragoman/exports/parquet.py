"""Accounts to Parquet files, one a table, in a folder. Needs the extra `analytics`."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path

from msgspec import Struct

from dragoman.exports.account import Account
from dragoman.exports.arrow import arrow, schema_of, table_of
from dragoman.exports.tables import TABLES, columns_of, lines_of

AT_ONCE = 5_000  # lines of a table held before they are written; fewer make larger files of many small groups


def write(accounts: Iterable[Account], folder: Path, policy: str) -> int:
    """Every table, those without a line too, under every policy the same; how many lines but documents."""
    arrow()
    from pyarrow.parquet import ParquetWriter

    count = 0
    schemas = {name: schema_of(kind, columns_of(kind)) for name, kind in TABLES.items()}
    waiting: dict[str, list[Struct]] = {name: [] for name in TABLES}
    with ExitStack() as open_files:
        writers = {
            name: open_files.enter_context(ParquetWriter(folder / f"{name}.parquet", schema))
            for name, schema in schemas.items()
        }
        for account in accounts:
            for name, line in lines_of(account):
                waiting[name].append(line)
                count += name != "documents"
                if len(waiting[name]) >= AT_ONCE:
                    writers[name].write_table(table_of(waiting[name], schemas[name]))
                    waiting[name] = []
        for name, lines in waiting.items():
            if lines:
                writers[name].write_table(table_of(lines, schemas[name]))
    return count
