"""A record to the rows of one entry; nothing that stands in the ledger is changed."""

from __future__ import annotations

import hashlib
from itertools import chain

import msgspec
from sqlalchemy import Connection, bindparam, insert, select

from dragoman.ledger import schema
from dragoman.ledger.backends import backend_of
from dragoman.ledger.bulk import add_rows
from dragoman.ledger.filing import Row, of_document, rows_of
from dragoman.ledger.telling import told_rows
from dragoman.model import Document, Record

entry = schema.entry
# Made once: a bulk reading asks these of every document.
NEW_ENTRY = insert(entry)
KEY_OF_TEXT = (
    select(entry.c.key).where(entry.c.document_id == bindparam("id"), entry.c.sha256 == bindparam("text")).limit(1)
)
EDITIONS = (
    select(entry.c.edition, entry.c.amended, entry.c.reader_version, entry.c.masthead_sha256)
    .where(entry.c.key == bindparam("of"))
    .order_by(entry.c.edition.desc())
)


class Amended(msgspec.Struct, frozen=True):
    """That a person, not the reader, says what the text says, e.g. Anna Berg: 'the dateline is not the day'."""

    by: str
    why: str | None = None


def enter(
    connection: Connection,
    record: Record,
    *,
    reader_version: str,
    entered_at: str,
    amended: Amended | None = None,
) -> bool:
    """Whether an entry was added: the same text, masthead and reader version as the last entry of this id add nothing.

    A text read anew by another version, or with another masthead, becomes the next edition; questions see the newest,
    or the newest that a person `amended` if there is one.
    """
    document = record.document
    backend_of(connection).hold_document(connection, document.id)
    key = _key(connection, document)
    masthead = _masthead_sha256(document)
    editions = connection.execute(EDITIONS, {"of": key}).all()
    read = [(row.reader_version, row.masthead_sha256) for row in editions if not row.amended]
    if amended is None and read[:1] == [(reader_version, masthead)]:
        return False
    values = {
        "key": key,
        "edition": editions[0].edition + 1 if editions else 1,
        "masthead_sha256": masthead,
        "reader_version": reader_version,
        "entered_at": entered_at,
        "amended": int(amended is not None),
        "entered_by": amended and amended.by,
        "why": amended and amended.why,
        **of_document(document),
    }
    _add(connection, values, record)
    return True


def _add(connection: Connection, values: Row, record: Record) -> None:
    added = connection.execute(NEW_ENTRY, values)
    assert added.inserted_primary_key is not None
    entry_id = added.inserted_primary_key[0]
    for table, rows in chain(rows_of(record), told_rows(record, values)):
        for row in rows:
            row["entry_id"] = entry_id
        add_rows(connection, table, rows)
    backend_of(connection).index_passages(connection, entry_id)


def _key(connection: Connection, document: Document) -> str:
    """The document's id, or id@hash when another text was entered under this id before: both are kept apart."""
    known = connection.execute(KEY_OF_TEXT, {"id": document.id, "text": document.sha256}).scalar()
    if known is not None:
        return str(known)
    taken = connection.execute(EDITIONS, {"of": document.id}).first()
    return f"{document.id}@{document.sha256[:8]}" if taken else document.id


def _masthead_sha256(document: Document) -> str:
    told = [document.title, document.language, document.published, document.url, document.source]
    return hashlib.sha256(msgspec.json.encode(told)).hexdigest()
