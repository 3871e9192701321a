"""An address to an open ledger of this program's form; an older one is brought up to it first."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, inspect
from sqlalchemy.exc import DBAPIError

from dragoman.errors import LedgerError
from dragoman.ledger.backends import Backend, backend_for

log = logging.getLogger(__name__)

REVISION = "0003"  # the newest of migrations/versions; a test holds them together
MIGRATIONS = Path(__file__).parent / "migrations"


Answer = TypeVar("Answer")
Question = Callable[[Connection], Iterable[Answer]]


class Ledger:
    """An open ledger; closes its connections when used as a context manager."""

    def __init__(self, path: str, engine: Engine, backend: Backend) -> None:
        self.path = path
        self.engine = engine
        self.backend = backend

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction: all of it is entered or nothing."""
        with _told(self.backend, self.path), self.backend.writing(self.engine) as connection, connection.begin():
            yield connection

    @contextmanager
    def asking(self) -> Iterator[Connection]:
        """A reading connection that sees one state of the ledger."""
        with _told(self.backend, self.path), self.backend.asking(self.engine) as connection, connection.begin():
            yield connection

    @property
    def shown(self) -> str:
        """The address without a password."""
        return self.backend.shown(self.path)

    def close(self) -> None:
        self.engine.dispose()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


@contextmanager
def _told(backend: Backend, path: str) -> Iterator[None]:
    try:
        yield
    except DBAPIError as err:
        raise backend.told(path, err) from err


def open_ledger(path: str, *, create: bool = False) -> Ledger:
    """The ledger in this file, or at this PostgreSQL URL.

    `LedgerError`: missing (unless `create`), no ledger, damaged, not to be reached, or of a newer program.
    """
    backend = backend_for(path)
    backend.check(path, create=create)
    engine = backend.engine_for(path)
    try:
        with _told(backend, path):
            _bring_up(path, engine, backend, create=create)
    except BaseException:
        engine.dispose()
        raise
    return Ledger(path, engine, backend)


def _bring_up(path: str, engine: Engine, backend: Backend, *, create: bool) -> None:
    found = _revision(engine, backend.shown(path))
    if found == REVISION:
        return
    if found is None and engine.dialect.name != "sqlite" and not create:
        shown = backend.shown(path)
        raise LedgerError(f"{shown}: no ledger in this database. Make one with: dragoman read PATH --ledger {shown}")
    _refuse_newer(found, backend.shown(path))
    if found is not None:
        log.warning(
            "%s: of an older form (%s); bringing it up to %s, which may take a while. What is entered stays as it is.",
            backend.shown(path),
            found,
            REVISION,
        )
    _upgrade(engine, backend)
    if found is None:
        backend.made(path)


def _revision(engine: Engine, shown: str) -> str | None:
    """The form the ledger has; None where nothing is. Asked without Alembic, whose import would slow every question."""
    with engine.connect() as connection:
        tables = inspect(connection).get_table_names()
        if "alembic_version" in tables:
            row = connection.exec_driver_sql("SELECT version_num FROM alembic_version").first()
            return None if row is None else str(row[0])
        if tables:
            kind = "an SQLite file" if engine.dialect.name == "sqlite" else "a database"
            raise LedgerError(f"{shown}: {kind} of another program, not a ledger. Name another.")
    return None


def _refuse_newer(found: str | None, shown: str) -> None:
    if found is not None and not list((MIGRATIONS / "versions").glob(f"{found}_*.py")):
        raise LedgerError(
            f"{shown}: written by a newer dragoman (form {found}, this one knows {REVISION}). Update dragoman."
        )


def _upgrade(engine: Engine, backend: Backend, revision: str = "head") -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    with backend.writing(engine) as connection, connection.begin():
        # Two programs may make the same ledger: the second finds the work done and Alembic does nothing.
        backend.upgrading(connection)
        config.attributes["connection"] = connection
        logging.getLogger("alembic").setLevel(logging.WARNING)
        command.upgrade(config, revision)
