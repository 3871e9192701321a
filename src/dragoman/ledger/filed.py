"""Filters to the records of the ledger, whole or only what meets the filters, a batch of texts at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import Any, TypeVar

from msgspec import Struct, structs
from sqlalchemy import Connection, Row, Table, and_, select

from dragoman.ledger import schema
from dragoman.ledger.filtering import (
    Condition,
    commitment_conditions,
    contact_conditions,
    newest_of,
    statement_conditions,
)
from dragoman.ledger.records import TABLES, record_from
from dragoman.ledger.rows import Filters
from dragoman.model import Record

Noun = TypeVar("Noun")
AT_ONCE = 50  # texts in memory; a batch of communiqués is some hundred kilobytes
Kept = dict[str, dict[int, set[int]]]  # noun to entry_id to the numbers that meet the filters
contact, statement, commitment, entry = schema.contact, schema.statement, schema.commitment, schema.entry


class Filed(Struct, frozen=True):
    """A record as it stands in the ledger, e.g. under the key `belgrade`."""

    key: str
    record: Record
    reader_version: str


def records(connection: Connection, filters: Filters) -> Iterator[Filed]:
    """The newest edition of every text, in the order of entry.

    With filters: only texts in which a contact, statement or commitment meets them, and of these only what meets them
    and the people who take part in it.
    """
    all_kept = _kept(connection, filters)
    if all_kept is None:
        found = select(entry.c.id).where(newest_of(filters)).order_by(entry.c.id)
        ids = [row.id for row in connection.execute(found)]
    else:
        ids = sorted({entry_id for numbers in all_kept.values() for entry_id in numbers})
    for at in range(0, len(ids), AT_ONCE):
        batch = ids[at : at + AT_ONCE]
        rows = _rows(connection, batch)
        for row in connection.execute(select(entry).where(entry.c.id.in_(batch)).order_by(entry.c.id)):
            record = record_from(row, rows[row.id])
            if all_kept is not None:
                record = _only(record, row.id, all_kept)
            yield Filed(row.key, record, row.reader_version)


def is_empty(connection: Connection) -> bool:
    """Whether nothing was ever entered."""
    return connection.execute(select(entry.c.id).limit(1)).first() is None


def _kept(connection: Connection, filters: Filters) -> Kept | None:
    """What meets the filters; None when they ask for no more than documents."""
    if structs.replace(filters, documents=()) == Filters():
        return None
    made_in = {
        table: and_(contact.c.entry_id == table.c.entry_id, contact.c.number == table.c.contact_number)
        for table in (statement, commitment)
    }
    asked: tuple[tuple[Table, Iterable[Condition]], ...] = (
        (contact, contact_conditions(filters)),
        (statement, statement_conditions(filters)),
        (commitment, commitment_conditions(filters)),
    )
    kept: Kept = {}
    for table, conditions in asked:
        source: Any = table.join(entry, entry.c.id == table.c.entry_id)
        if table in made_in:
            source = source.outerjoin(contact, made_in[table])
        query = select(table.c.entry_id, table.c.number).select_from(source).where(newest_of(filters), *conditions)
        numbers: dict[int, set[int]] = defaultdict(set)
        for row in connection.execute(query):
            numbers[row.entry_id].add(row.number)
        kept[table.name] = numbers
    return kept


def _only(record: Record, entry_id: int, kept: Kept) -> Record:
    """The record with what meets the filters, and the people who take part in it."""
    contacts = _numbered(record.contacts, kept["contact"].get(entry_id, ()))
    statements = _numbered(record.statements, kept["statement"].get(entry_id, ()))
    people = {part.person for met in contacts for part in met.participants}
    people |= {speaker for said in statements for speaker in said.speakers}
    return structs.replace(
        record,
        persons=[person for person in record.persons if person.id in people],
        offices=[office for office in record.offices if office.person in people],
        contacts=contacts,
        statements=statements,
        commitments=_numbered(record.commitments, kept["commitment"].get(entry_id, ())),
        instruments=[],
        processes=[],
        figures=[],
        warnings=[],
        unread=[],
    )


def _numbered(nouns: list[Noun], numbers: Collection[int]) -> list[Noun]:
    return [noun for number, noun in enumerate(nouns) if number in numbers]


def _rows(connection: Connection, ids: list[int]) -> dict[int, dict[str, list[Row[Any]]]]:
    """The rows of these entries by entry and table, one query a table."""
    rows: dict[int, dict[str, list[Row[Any]]]] = {id: {name: [] for name in TABLES} for id in ids}
    for name in TABLES:
        table = schema.metadata.tables[name]
        query = select(table).where(table.c.entry_id.in_(ids)).order_by(*table.primary_key.columns)
        for row in connection.execute(query):
            rows[row.entry_id][name].append(row)
    return rows
