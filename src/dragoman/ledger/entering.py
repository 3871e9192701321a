"""A record to the rows of one entry; nothing that stands in the ledger is changed."""

from __future__ import annotations

import hashlib

import msgspec
from sqlalchemy import Connection, func, insert, select

from dragoman.ledger import schema
from dragoman.ledger.backends import backend_of
from dragoman.ledger.filing import Row, of_document, rows_of
from dragoman.model import Document, Record


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
    entry, document = schema.entry, record.document
    backend_of(connection).hold_document(connection, document.id)
    key = _key(connection, document)
    masthead = _masthead_sha256(document)
    editions = connection.execute(
        select(entry.c.edition, entry.c.amended, entry.c.reader_version, entry.c.masthead_sha256)
        .where(entry.c.key == key)
        .order_by(entry.c.edition.desc())
    ).all()
    last = next((row for row in editions if not row.amended), None)
    if (
        amended is None
        and last is not None
        and (last.reader_version, last.masthead_sha256) == (reader_version, masthead)
    ):
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
    added = connection.execute(insert(schema.entry).values(**values))
    assert added.inserted_primary_key is not None
    entry_id = added.inserted_primary_key[0]
    for table, rows in rows_of(record):
        if rows:
            connection.execute(insert(table), [{"entry_id": entry_id, **row} for row in rows])
    backend_of(connection).index_passages(connection, entry_id)


def _key(connection: Connection, document: Document) -> str:
    """The document's id, or id@hash when another text was entered under this id before: both are kept apart."""
    entry = schema.entry
    known = connection.execute(
        select(entry.c.key).where(entry.c.document_id == document.id, entry.c.sha256 == document.sha256).limit(1)
    ).scalar()
    if known is not None:
        return str(known)
    taken = connection.execute(select(func.count()).select_from(entry).where(entry.c.key == document.id)).scalar_one()
    return f"{document.id}@{document.sha256[:8]}" if taken else document.id


def _masthead_sha256(document: Document) -> str:
    told = [document.title, document.language, document.published, document.url, document.source]
    return hashlib.sha256(msgspec.json.encode(told)).hexdigest()
