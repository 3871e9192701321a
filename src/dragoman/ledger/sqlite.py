"""All that is SQLite's own: opening a file, full-text search, and the guard that rows are only added.

Another database needs the same functions here and nothing else.
"""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DatabaseError

from dragoman.errors import LedgerError, UsageError

BUSY_MS = 30_000  # another process may be entering a document; one takes milliseconds
TERM = re.compile(r'"([^"]*)"|(\S+)')

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

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get("writing", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


def use_wal(path: str) -> None:
    """Readers do not wait for a writer; kept in the file once set."""
    # Past the engine: SQLite refuses this inside a transaction, and the engine opens one for every statement.
    with closing(sqlite3.connect(path, timeout=BUSY_MS / 1000)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")


def check_file(path: str, *, create: bool) -> None:
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


def database_error(path: str, err: DatabaseError) -> LedgerError:
    """SQLite's complaint as one that says what to do."""
    said = str(err.orig)
    if "locked" in said:
        return LedgerError(f"{path}: another program has been writing to it for {BUSY_MS // 1000} s. Try again later.")
    if "readonly" in said or "unable to open" in said:
        return LedgerError(f"{path}: cannot be written ({said}). Check the permissions of the file and its folder.")
    return LedgerError(f"{path}: damaged, or not a ledger ({said}). Restore it, or read the documents into a new one.")


def guard_ddl(table: str) -> list[str]:
    """Triggers that refuse to change or remove a row, whichever program tries."""
    return [
        f'CREATE TRIGGER {table}_never_{verb} BEFORE {verb.upper()} ON "{table}" '
        f"BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END"
        for verb in ("update", "delete")
    ]


def matching_passages(connection: Connection, words: str) -> list[tuple[int, str]]:
    """Passages (id, extract with the words in [brackets]) that hold all the words or "phrases"; best first."""
    found = connection.execute(
        text(
            "SELECT rowid, snippet(passage_words, 0, '[', ']', '…', 24) FROM passage_words "
            "WHERE passage_words MATCH :terms ORDER BY rank, rowid"
        ),
        {"terms": _terms(words)},
    )
    return [(row[0], row[1]) for row in found]


def _terms(words: str) -> str:
    """FTS5's own syntax is quoted away, so that any text can be asked for; `word*` asks for a beginning."""
    terms = []
    for phrase, word in TERM.findall(words):
        bare = (phrase or word).translate({ord('"'): " ", 0: " "})
        if re.search(r"\w", bare):
            terms.append(f'"{bare.rstrip("*")}"' + ("*" if word.endswith("*") else ""))
    if not terms:
        raise UsageError(f"nothing to search for in {words!r}. Give a word, or a phrase in quotation marks.")
    return " ".join(terms)
