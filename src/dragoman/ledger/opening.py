"""A path to an open ledger of this program's form; an older one is brought up to it first."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, inspect
from sqlalchemy.exc import DatabaseError

from dragoman.errors import LedgerError
from dragoman.ledger import sqlite

log = logging.getLogger(__name__)

REVISION = "0001"  # the newest of migrations/versions; a test holds them together
MIGRATIONS = Path(__file__).parent / "migrations"


Answer = TypeVar("Answer")
Question = Callable[[Connection], Iterable[Answer]]


class Ledger:
    """An open ledger; closes its connections when used as a context manager."""

    def __init__(self, path: str, engine: Engine) -> None:
        self.path = path
        self.engine = engine

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction: all of it is entered or nothing."""
        with self._told(), self.engine.connect().execution_options(writing=True) as connection, connection.begin():
            yield connection

    @contextmanager
    def asking(self) -> Iterator[Connection]:
        """A reading connection that sees one state of the ledger."""
        with self._told(), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except DatabaseError as err:
            raise sqlite.database_error(self.path, err) from err

    def close(self) -> None:
        self.engine.dispose()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_ledger(path: str, *, create: bool = False) -> Ledger:
    """The ledger in this file. `LedgerError`: missing (unless `create`), no ledger, damaged, or of a newer program."""
    sqlite.check_file(path, create=create)
    engine = sqlite.engine_for(path)
    try:
        found = _revision(engine, path)
        if found != REVISION:
            _refuse_newer(found, path)
            _upgrade(engine)
            if found is None:
                sqlite.use_wal(path)
    except DatabaseError as err:
        engine.dispose()
        raise sqlite.database_error(path, err) from err
    except LedgerError:
        engine.dispose()
        raise
    return Ledger(path, engine)


def _revision(engine: Engine, path: str) -> str | None:
    """The form the file has; None for an empty file. Asked without Alembic, whose import would slow every question."""
    with engine.connect() as connection:
        tables = inspect(connection).get_table_names()
        if "alembic_version" in tables:
            row = connection.exec_driver_sql("SELECT version_num FROM alembic_version").first()
            return None if row is None else str(row[0])
        if tables:
            raise LedgerError(f"{path}: an SQLite file of another program, not a ledger. Name another file.")
    return None


def _refuse_newer(found: str | None, path: str) -> None:
    if found is not None and not list((MIGRATIONS / "versions").glob(f"{found}_*.py")):
        raise LedgerError(
            f"{path}: written by a newer dragoman (form {found}, this one knows {REVISION}). Update dragoman."
        )


def _upgrade(engine: Engine) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    with engine.connect().execution_options(writing=True) as connection, connection.begin():
        # Two programs may make the same ledger: the second finds the work done and Alembic does nothing.
        config.attributes["connection"] = connection
        logging.getLogger("alembic").setLevel(logging.WARNING)
        command.upgrade(config, "head")
