"""All that is SQLite's own: opening a file, full-text search, and the guard that rows are only added."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, bindparam, create_engine, event, text
from sqlalchemy.exc import DatabaseError, DBAPIError

from dragoman.errors import LedgerError
from dragoman.ledger.words import Term

PAUSE = 0.01  # seconds between two attempts at what SQLite does not wait for
BUSY_MS = 30_000  # another process may be entering a document; one takes milliseconds
CACHE_KB = 64_000  # pages kept by each connection; SQLite's own 2 MB holds not even the tops of a large ledger's trees
CHECKPOINT_PAGES = 8_000  # 32 MB of log before it is worked into the file; at SQLite's 4 MB a bulk reading waits often
# Ranking weighs every passage that matches, some 20 µs each; beyond so many it takes long and tells little.
MOST_RANKED = 1_000
FETCHED = 200  # passages at a time: one by one takes three times as long

# The index is merged 8 pieces at a time, not 4: entering a document in a ledger of a million took 1.3 ms for its words,
# and 0.5 ms so (bench/ledger.py), while questions take no longer.
MERGE_LESS = "INSERT INTO passage_words(passage_words, rank) VALUES ('automerge', 8)"
SEARCH_DDL = (
    "CREATE VIRTUAL TABLE passage_words USING fts5(text, content='passage', content_rowid='id', "
    "tokenize='unicode61 remove_diacritics 2')",
    "CREATE TRIGGER passage_indexed AFTER INSERT ON passage BEGIN "
    "INSERT INTO passage_words(rowid, text) VALUES (new.id, new.text); END",
)


def engine_for(path: str) -> Engine:
    """An engine on one file. `immediate` transactions: two writers wait for each other instead of failing midway."""
    engine = create_engine(f"sqlite:///{Path(path).absolute()}", connect_args={"timeout": BUSY_MS / 1000})

    @event.listens_for(engine, "connect")
    def configure(connection: Any, _: object) -> None:
        connection.isolation_level = None  # SQLAlchemy says BEGIN itself, below
        connection.execute("PRAGMA foreign_keys=ON")
        connection.execute("PRAGMA synchronous=NORMAL")  # safe with WAL: a crash loses no finished file
        connection.execute(f"PRAGMA cache_size=-{CACHE_KB}")
        connection.execute(f"PRAGMA wal_autocheckpoint={CHECKPOINT_PAGES}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get("writing", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


def asking(engine: Engine) -> Connection:
    return engine.connect()


def writing(engine: Engine) -> Connection:
    return engine.connect().execution_options(writing=True)


def upgrading(connection: Connection) -> None:
    """Nothing to wait for: BEGIN IMMEDIATE has waited."""


def made(path: str) -> None:
    """Readers do not wait for a writer; kept in the file once set."""
    # Past the engine: SQLite refuses this inside a transaction, and the engine opens one for every statement. It does
    # not wait here for another program that makes the same ledger, whatever the timeout.
    last = time.monotonic() + BUSY_MS / 1000
    with closing(sqlite3.connect(path, timeout=BUSY_MS / 1000)) as connection:
        while True:
            try:
                connection.execute("PRAGMA journal_mode=WAL")
                return
            except sqlite3.OperationalError as err:
                if "locked" not in str(err) or time.monotonic() > last:
                    raise
            time.sleep(PAUSE)


def snapshot(path: str, target: str) -> None:
    """The ledger as it is at one moment, in a new file; others may write meanwhile. `LedgerError`: it cannot be."""
    try:
        with closing(sqlite3.connect(path, timeout=BUSY_MS / 1000)) as connection:
            connection.execute("VACUUM INTO ?", (target,))
        made(target)
    except sqlite3.Error as err:
        raise _told(path if "malformed" in str(err) else target, str(err)) from err


def shown(path: str) -> str:
    return path


def check(path: str, *, create: bool) -> None:
    """`LedgerError` when the file is missing (unless it may be made), is a folder, or is no SQLite file."""
    file = Path(path)
    if file.is_dir():
        raise LedgerError(f"{path}: this is a folder. Name a file, e.g. {file / 'ledger.db'}.")
    if not file.exists():
        if not create:
            raise LedgerError(f"{path}: no such ledger. Make one with: dragoman read PATH --ledger {path}")
        if not file.absolute().parent.is_dir():
            raise LedgerError(f"{path}: the folder {file.parent} does not exist. Make it first.")
        return
    try:
        with file.open("rb") as stream:
            head = stream.read(16)
    except OSError as err:
        raise LedgerError(f"{path}: cannot be opened ({err.strerror}).") from err
    if head and head != b"SQLite format 3\x00":
        raise LedgerError(f"{path}: not a ledger (no SQLite file). Name another file.")


def told(path: str, err: DBAPIError) -> LedgerError:
    return _told(path, str(err.orig))


def _told(path: str, said: str) -> LedgerError:
    if "locked" in said:
        return LedgerError(f"{path}: another program has been writing to it for {BUSY_MS // 1000} s. Try again later.")
    if "append-only" in said:
        return LedgerError(f"{path}: the ledger is append-only: rows are neither changed nor removed.")
    if "full" in said or "disk I/O" in said:
        return LedgerError(
            f"{path}: cannot be written further ({said}): is the disk full? What was entered before is kept; make room "
            f"and read the rest again."
        )
    if "readonly" in said or "unable to open" in said:
        return LedgerError(f"{path}: cannot be written ({said}). Check the permissions of the file and its folder.")
    return LedgerError(
        f"{path}: damaged, or not a ledger ({said}). Restore it from a backup, or read the documents into a new one."
    )


def guard_ddl(table: str) -> list[str]:
    """Triggers that refuse to change or remove a row, whichever program tries."""
    return [
        f'CREATE TRIGGER {table}_never_{verb} BEFORE {verb.upper()} ON "{table}" '
        f"BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END"
        for verb in ("update", "delete")
    ]


def hold_document(connection: Connection, document_id: str) -> None:
    """Nothing to hold: SQLite lets in one writer at a time."""


def hold_links(connection: Connection) -> None:
    """Nothing to hold: SQLite lets in one writer at a time."""


def last_entry(connection: Connection) -> int:
    return int(connection.execute(text("SELECT coalesce(max(id), 0) FROM entry")).scalar_one())


def index_passages(connection: Connection, entry_id: int) -> None:
    """Nothing to do: a trigger has done it."""


def count_on(connection: Connection, table: str) -> None:
    """Nothing to do: SQLite gives the next id after the highest."""


def matches_many(connection: Connection, terms: Sequence[Term]) -> bool:
    asked = {"terms": _fts5(terms), "most": MOST_RANKED + 1}
    bounded = "SELECT count(*) FROM (SELECT 1 FROM passage_words WHERE passage_words MATCH :terms LIMIT :most)"
    return int(connection.execute(text(bounded), asked).scalar_one()) > MOST_RANKED


def matching_passages(
    connection: Connection, terms: Sequence[Term], *, ranked: bool, among: Sequence[int] | None = None
) -> Iterator[int]:
    within = "" if among is None else "AND rowid IN :among "
    order = "rank, rowid" if ranked else "rowid DESC"
    query = text(f"SELECT rowid FROM passage_words WHERE passage_words MATCH :terms {within}ORDER BY {order}")
    given: dict[str, Any] = {"terms": _fts5(terms)}
    if among is not None:
        query, given["among"] = query.bindparams(bindparam("among", expanding=True)), among
    for some in connection.execute(query, given).scalars().partitions(FETCHED):
        yield from some


def _fts5(terms: Sequence[Term]) -> str:
    """FTS5's own syntax is quoted away, so that any text can be asked for."""
    return " ".join(f'"{term.written}"' + ("*" if term.beginning else "") for term in terms)


def index_faults(connection: Connection) -> Iterator[str]:
    try:
        for row in connection.exec_driver_sql("PRAGMA quick_check(20)"):
            if row[0] != "ok":
                yield str(row[0])
        connection.exec_driver_sql("INSERT INTO passage_words(passage_words, rank) VALUES ('integrity-check', 1)")
    except DatabaseError as err:
        yield f"full-text index: {err.orig}"
