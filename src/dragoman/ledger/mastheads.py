"""Texts by key, without their words: house, title, date and address, as a footnote tells them."""

from __future__ import annotations

from collections.abc import Collection
from itertools import chain

from msgspec import Struct
from sqlalchemy import Connection, select

from dragoman.ledger.filtering import current
from dragoman.ledger.gathering import chunks
from dragoman.ledger.schema import entry

FIELDS = (
    "key", "document_id", "title", "language", "published", "url", "source", "source_class", "issuer_organisation",
    "issuer_state",
)  # fmt: skip


class Masthead(Struct, frozen=True):
    """Where a text is from, e.g. `belgrade` of 'A ministry', published 2016-10-06."""

    key: str
    document_id: str
    title: str | None
    language: str | None
    published: str | None
    url: str | None
    source: str | None
    source_class: str
    issuer_organisation: str | None
    issuer_state: str | None


def mastheads(connection: Connection, keys: Collection[str]) -> dict[str, Masthead]:
    """The mastheads of the current editions of these texts, by key."""
    query = select(*(entry.c[field] for field in FIELDS))
    found = (
        connection.execute(query.where(entry.c.key.in_(some), current)) for some in chunks(iter(sorted(set(keys))))
    )
    return {row.key: Masthead(*row) for row in chain.from_iterable(found)}


def keys_of_document(connection: Connection, document: str) -> dict[str, str]:
    """The texts that were given this id, by key, each with its words."""
    query = select(entry.c.key, entry.c.text).where(entry.c.document_id == document, current).order_by(entry.c.key)
    return {row.key: row.text for row in connection.execute(query)}
