from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from dragoman.errors import LedgerError
from dragoman.ledger import opening, postgresql
from dragoman.ledger.opening import MIGRATIONS, REVISION, Ledger, open_ledger
from dragoman.ledger.schema import metadata
from dragoman.ledger.verifying import Checked, faults


def test_the_migrations_make_the_tables_of_the_schema(empty: Ledger) -> None:
    with empty.asking() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        ours = [
            change
            for change in compare_metadata(context, metadata)
            # The tables of the full-text index are each database's own.
            if "passage_words" not in str(change)
        ]
    assert ours == []


def test_the_newest_migration_is_the_form_this_program_asks_for() -> None:
    assert max(path.name[:4] for path in (MIGRATIONS / "versions").glob("*.py")) == REVISION


def test_a_ledger_is_opened_again_without_alembic(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_upgrade", lambda *_: pytest.fail("it was of the newest form"))
    with open_ledger(ledger.path) as again, again.asking() as connection:
        assert connection.execute(text("SELECT count(*) FROM entry")).scalar() == 2


def test_rows_can_be_neither_changed_nor_removed(ledger: Ledger) -> None:
    for change in ("UPDATE entry SET title = 'x'", "DELETE FROM evidence"):
        with pytest.raises(LedgerError, match="append-only"), ledger.writing() as connection:
            connection.execute(text(change))


def missing(folder: Path) -> Path:
    return folder / "none.db"


def not_sqlite(folder: Path) -> Path:
    (folder / "a.txt").write_text("this is no database, but it is long enough to be one")
    return folder / "a.txt"


def damaged(folder: Path) -> Path:
    (folder / "a.db").write_bytes(b"SQLite format 3\x00" + b"\xff" * 5000)
    return folder / "a.db"


def of_another_program(folder: Path) -> Path:
    with sqlite3.connect(folder / "a.db") as connection:
        connection.execute("CREATE TABLE stamps (id)")
    connection.close()
    return folder / "a.db"


def of_a_newer_program(folder: Path) -> Path:
    with sqlite3.connect(folder / "a.db") as connection:
        connection.execute("CREATE TABLE alembic_version (version_num)")
        connection.execute("INSERT INTO alembic_version VALUES ('9999')")
    connection.close()
    return folder / "a.db"


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (missing, "no such ledger. Make one with: dragoman read PATH --ledger"),
        (lambda folder: folder, "this is a folder. Name a file"),
        (not_sqlite, r"not a ledger \(no SQLite file\)"),
        (damaged, "damaged, or not a ledger"),
        (of_another_program, "an SQLite file of another program, not a ledger"),
        (of_a_newer_program, "written by a newer dragoman"),
    ],
)
def test_what_is_no_ledger_is_refused_with_what_to_do(make, why: str, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    path = make(tmp_path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(LedgerError, match=why):
        open_ledger(str(path))
    assert before == (path.read_bytes() if path.is_file() else None)


def test_a_ledger_in_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match=r"does not exist\. Make it first\."):
        open_ledger(str(tmp_path / "none" / "a.db"), create=True)


def no_server(_: Callable[[str], str]) -> str:
    return "postgresql://clerk:secret@127.0.0.1:1/ledger"


def no_database(nothing: Callable[[str], str]) -> str:
    return nothing("postgresql").replace("///", "///none")


def nothing_in_it(nothing: Callable[[str], str]) -> str:
    return nothing("postgresql")


def stamps_in_it(nothing: Callable[[str], str]) -> str:
    return made_with(nothing("postgresql"), "CREATE TABLE stamps (id INTEGER)")


def newer(nothing: Callable[[str], str]) -> str:
    address = made_with(nothing("postgresql"), "CREATE TABLE alembic_version (version_num TEXT)")
    return made_with(address, "INSERT INTO alembic_version VALUES ('9999')")


def made_with(address: str, statement: str) -> str:
    engine = postgresql.engine_for(address)
    with engine.begin() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()
    return address


@pytest.mark.usefixtures("server")
@pytest.mark.parametrize(
    ("make", "why"),
    [
        (no_server, r"clerk:\*\*\*@127.0.0.1:1/ledger: the connection failed"),
        (no_database, "the connection failed .*does not exist"),
        (nothing_in_it, "no ledger in this database. Make one with: dragoman read PATH --ledger postgresql:"),
        (stamps_in_it, "a database of another program, not a ledger"),
        (newer, "written by a newer dragoman"),
        (lambda _: "postgresql://clerk@host", "names no database"),
        (lambda _: "mysql://clerk@host/ledger", "a ledger is a file, or a PostgreSQL database"),
    ],
)
def test_what_is_no_ledger_in_postgresql_is_refused_with_what_to_do(
    make: Callable[[Callable[[str], str]], str], why: str, nothing: Callable[[str], str]
) -> None:
    with pytest.raises(LedgerError, match=why):
        open_ledger(make(nothing))


def test_a_server_without_room_is_told_so() -> None:
    class DiskFull(Exception):
        sqlstate = "53100"

    err = OperationalError("INSERT", {}, DiskFull("no space left on device"))
    assert "the server has no room (no space left on device)" in str(postgresql.told("postgresql://h/d", err))


def test_a_ledger_damaged_in_the_middle_is_told_so(ledger: Ledger) -> None:
    if ledger.engine.dialect.name != "sqlite":
        pytest.skip("the server looks after its own files")
    ledger.close()
    with sqlite3.connect(ledger.path) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    path = Path(ledger.path)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 8] + b"\xff" * (len(content) - len(content) // 8))
    with pytest.raises(LedgerError, match="damaged, or not a ledger"):
        everything(ledger.path)


def everything(path: str) -> None:
    with open_ledger(path) as opened, opened.asking() as connection:
        list(faults(connection, Checked()))
