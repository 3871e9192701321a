"""The columns that many of the ledger's tables share, and how keys and indexes are named."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, MetaData, String, Table, Text
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def text(name: str, *, nullable: bool = True) -> Column[str]:
    return Column(name, Text, nullable=nullable)


def days(name: str) -> list[Column[Any]]:
    """A date as written, and the first and last day it may mean (null: open, or its year is not known)."""
    return [text(name), Column(f"{name}_first", Date), Column(f"{name}_last", Date)]


def of_entry(
    name: str, *columns: Column[Any] | Index, key: tuple[str, ...] = ("number",), with_rowid: bool = True
) -> Table:
    """A table whose rows belong to an entry; `key` names what tells its rows apart within the entry.

    `with_rowid=False`: SQLite keeps the rows in the order of their key, and no second copy of the key.
    """
    keys = [Column(part, String(40) if part in ("noun", "part", "role") else Integer, primary_key=True) for part in key]
    entry_id = Column("entry_id", Integer, ForeignKey("entry.id"), primary_key=True)
    return Table(name, metadata, entry_id, *keys, *columns, sqlite_with_rowid=with_rowid)


def look_up(name: str, *columns: Column[Any], more: tuple[Column[Any], ...] = ()) -> Table:
    """A table that leads from a word to the rows it stands in; its rows say nothing that the record does not."""
    entry_id = Column("entry_id", Integer, ForeignKey("entry.id"), primary_key=True)
    number = Column("number", Integer, primary_key=True)
    return Table(name, metadata, *columns, entry_id, number, *more, sqlite_with_rowid=False)


def signed() -> list[Column[Any]]:
    """Who said so, and when (UTC, ISO 8601)."""
    return [text("by", nullable=False), Column("at", String(32), nullable=False)]


def pair() -> list[Column[Any]]:
    """Two anchors as written, the lesser first."""
    return [Column("noun", String(40), nullable=False), text("one", nullable=False), text("other", nullable=False)]


def run_id() -> Column[Any]:
    return Column("run_id", Integer, ForeignKey("run.id"), nullable=False)


class letter_by_letter(FunctionElement[str]):
    """A column to order by: in the same order in every database, whatever language a server was set up for."""

    inherit_cache = True
    name = "letter_by_letter"


@compiles(letter_by_letter)
def _as_it_is(element: letter_by_letter, compiler: Any, **given: Any) -> str:
    return str(compiler.process(element.clauses, **given))


@compiles(letter_by_letter, "postgresql")
def _in_the_c_locale(element: letter_by_letter, compiler: Any, **given: Any) -> str:
    return f'{compiler.process(element.clauses, **given)} COLLATE "C"'
