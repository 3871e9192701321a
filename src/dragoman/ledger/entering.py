"""A record to the rows of one entry; nothing that stands in the ledger is changed."""

from __future__ import annotations

import hashlib

import msgspec
from sqlalchemy import Connection, func, insert, select

from dragoman.ledger import schema
from dragoman.ledger.filing import of_document, rows_of
from dragoman.model import Document, Record


def enter(connection: Connection, record: Record, *, reader_version: str, entered_at: str) -> bool:
    """Whether an entry was added: the same text, masthead and reader version as the last entry of this id add nothing.

    A text read anew by another version, or with another masthead, becomes the next edition; questions see the newest.
    """
    document = record.document
    key = _key(connection, document)
    masthead = _masthead_sha256(document)
    last = connection.execute(
        select(schema.entry.c.edition, schema.entry.c.reader_version, schema.entry.c.masthead_sha256)
        .where(schema.entry.c.key == key)
        .order_by(schema.entry.c.edition.desc())
        .limit(1)
    ).first()
    if last is not None and (last.reader_version, last.masthead_sha256) == (reader_version, masthead):
        return False
    added = connection.execute(
        insert(schema.entry).values(
            key=key,
            edition=1 if last is None else last.edition + 1,
            masthead_sha256=masthead,
            reader_version=reader_version,
            entered_at=entered_at,
            **of_document(document),
        )
    )
    assert added.inserted_primary_key is not None
    entry_id = added.inserted_primary_key[0]
    for table, rows in rows_of(record):
        if rows:
            connection.execute(insert(table), [{"entry_id": entry_id, **row} for row in rows])
    return True


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
