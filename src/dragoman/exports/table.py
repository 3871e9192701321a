"""Accounts to CSV files, one a table, in a folder; UTF-8, comma, quotation marks where needed."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path

from dragoman.exports.account import Account
from dragoman.exports.delimited import harmless
from dragoman.exports.tables import TABLES, columns_of, lines_of


def write(accounts: Iterable[Account], folder: Path, policy: str) -> int:
    """Every table, those without a line too, under every policy the same; how many lines there were but documents."""
    count = 0
    with ExitStack() as open_files:
        writers = {}
        for name, kind in TABLES.items():
            stream = open_files.enter_context((folder / f"{name}.csv").open("w", encoding="utf-8", newline=""))
            writers[name] = csv.writer(stream, lineterminator="\n")
            writers[name].writerow(columns_of(kind))
        for account in accounts:
            for name, line in lines_of(account):
                writers[name].writerow([cell(getattr(line, field)) for field in columns_of(type(line))])
                count += name != "documents"
    return count


def cell(value: object) -> str:
    """A value in the space of a cell: a list joined by '; '."""
    return harmless("; ".join(map(str, value)) if isinstance(value, list) else value)
