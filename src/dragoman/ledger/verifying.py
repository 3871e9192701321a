"""A ledger to what is not whole in it: spans, references, look-ups, editions, and the database's own structures."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Row, Table, func, select

from dragoman.errors import LedgerError
from dragoman.ledger import schema
from dragoman.ledger.backends import backend_of
from dragoman.ledger.filing import involved_rows, name_words
from dragoman.ledger.gathering import chunks
from dragoman.ledger.records import record_from
from dragoman.ledger.rows import ContactRow, FaultRow
from dragoman.ledger.telling import EDITION, as_told, attended_rows, contacts_told

# Tables whose rows belong to an entry, and what each column that points within the entry points at.
REFERENCES: dict[str, tuple[tuple[str, str], ...]] = {
    "office": (("person_number", "person"),),
    "participant": (("contact_number", "contact"), ("person_number", "person")),
    "statement": (("contact_number", "contact"),),
    "speaker": (("statement_number", "statement"), ("person_number", "person")),
    "commitment": (("contact_number", "contact"),),
}
NOUNS = (
    "relay", "person", "office", "contact", "statement", "commitment", "instrument", "process", "figure", "warning",
)  # fmt: skip
OF_ENTRY = (
    *NOUNS, "participant", "speaker", "term", "evidence", "passage", "involved", "name_word", "attended",
    "contact_told",
)  # fmt: skip


class Checked(Struct):
    """How much was looked at."""

    entries: int = 0
    spans: int = 0


def faults(connection: Connection, checked: Checked) -> Iterator[FaultRow]:
    """Everything that is not as it was entered, by entry; `checked` counts what was looked at."""
    for what in backend_of(connection).index_faults(connection):
        yield FaultRow("the database", what)
    yield from _editions(connection)
    for batch in chunks(connection.execute(select(schema.entry.c.id).order_by(schema.entry.c.id)).scalars()):
        yield from _batch(connection, batch, checked)
    yield from _identities(connection)


def _editions(connection: Connection) -> Iterator[FaultRow]:
    entry = schema.entry
    query = select(entry.c.key, func.count().label("kept"), func.max(entry.c.edition).label("last"))
    for row in connection.execute(query.group_by(entry.c.key).having(func.count() != func.max(entry.c.edition))):
        yield FaultRow(row.key, f"of {row.last} editions {row.kept} are here")


def _batch(connection: Connection, ids: list[int], checked: Checked) -> Iterator[FaultRow]:
    tables: dict[str, dict[int, list[Row[Any]]]] = {}
    for name in OF_ENTRY:
        table = schema.metadata.tables[name]
        owned: dict[int, list[Row[Any]]] = defaultdict(list)
        query = select(table).where(table.c.entry_id.in_(ids)).order_by(*table.primary_key.columns)
        for row in connection.execute(query):
            owned[row.entry_id].append(row)
        tables[name] = owned
    for entry in connection.execute(select(schema.entry).where(schema.entry.c.id.in_(ids)).order_by(schema.entry.c.id)):
        its = {name: owned[entry.id] for name, owned in tables.items()}
        checked.entries += 1
        checked.spans += len(its["evidence"])
        for where, what in _Entry(entry, its).faults():
            yield FaultRow(f"{entry.key}#{where}" if where else entry.key, what)


class _Entry:
    """One entry with its rows, by table."""

    def __init__(self, entry: Row[Any], rows: dict[str, list[Row[Any]]]) -> None:
        self.entry = entry
        self.rows = rows
        self.numbers = {noun: {row.number for row in rows[noun]} for noun in NOUNS}

    def faults(self) -> Iterator[tuple[str, str]]:
        if hashlib.sha256(self.entry.text.encode("utf-8", "surrogatepass")).hexdigest() != self.entry.sha256:
            yield "", "the text is not the one that was entered: its hash is another"
        yield from self._words()
        yield from self._references()
        yield from self._look_ups()

    def _words(self) -> Iterator[tuple[str, str]]:
        text = self.entry.text
        for row in self.rows["evidence"]:
            if not 0 <= row.start <= row.end <= len(text):
                yield self._id(row.noun, row.noun_number), f"its words at {row.start}–{row.end} lie outside the text"
            elif text[row.start : row.end] != row.quote:
                yield (
                    self._id(row.noun, row.noun_number),
                    f"its words at {row.start}–{row.end} are not those of the text",
                )
        for row in self.rows["passage"]:
            if text[row.start : row.end] != row.text:
                yield f"{row.start}-{row.end}", "the passage searched is not that of the text"

    def _references(self) -> Iterator[tuple[str, str]]:
        for name, columns in REFERENCES.items():
            for row in self.rows[name]:
                for column, noun in columns:
                    number = getattr(row, column)
                    if number is not None and number not in self.numbers[noun]:
                        yield self._id(name, row.number), f"{name} {row.number} points at a {noun} that is not here"
        for name in ("term", "evidence"):
            for row in self.rows[name]:
                if row.noun != "unread" and row.noun_number not in self.numbers.get(row.noun, ()):
                    yield "", f"{name} of a {row.noun} that is not here (number {row.noun_number})"

    def _look_ups(self) -> Iterator[tuple[str, str]]:
        record = record_from(self.entry, self.rows)
        looked_up = (
            ("involved", involved_rows(record)),
            ("name_word", name_words(record)),
            ("attended", attended_rows(record)),
        )
        for name, derived in looked_up:
            columns = [column.name for column in schema.metadata.tables[name].columns if column.name != "entry_id"]
            kept = {tuple(getattr(row, column) for column in columns) for row in self.rows[name]}
            due = {tuple(row[column] for column in columns) for row in derived}
            if kept != due:
                told = ", ".join(str(row) for row in sorted(kept ^ due, key=str)[:3])
                yield "", f"the look-up {name!r} does not say what the record says: {told}"
        yield from self._kept_ready(contacts_told(record, self.entry.key))

    def _kept_ready(self, contacts: list[ContactRow]) -> Iterator[tuple[str, str]]:
        edition = tuple(getattr(self.entry, name) for name in EDITION)
        ready = {row.number: row for row in self.rows["contact_told"]}
        for number, contact in enumerate(contacts):
            row = ready.pop(number, None)
            if row is None or tuple(getattr(row, name) for name in EDITION) != edition or not _says(row.row, contact):
                yield self._id("contact", number), "the contact kept ready does not say what the record says"
        for number in ready:
            yield "", f"a contact is kept ready that is not here (number {number})"

    def _id(self, noun: str, number: int) -> str:
        row = next((row for row in self.rows.get(noun, ()) if row.number == number), None)
        return str(getattr(row, "local_id", "") or (noun if noun == "unread" else f"{noun} {number}"))


def _says(row: str, contact: ContactRow) -> bool:
    try:
        return as_told(row) == contact
    except LedgerError:
        return False


def _identities(connection: Connection) -> Iterator[FaultRow]:
    """Links point at people and contacts that are here; what people judged, at texts that are."""
    link = schema.link
    for noun in ("person", "contact"):
        of = schema.metadata.tables[noun]
        here = select(of.c.number).where(of.c.entry_id == link.c.entry_id, of.c.number == link.c.number)
        for row in connection.execute(select(link).where(link.c.noun == noun, ~here.exists())):
            yield FaultRow(
                f"link {row.id}", f"points at a {noun} that is not here (entry {row.entry_id}, number {row.number})"
            )
    mixed = select(link.c.id).join(schema.identity).where(schema.identity.c.noun != link.c.noun)
    for id in connection.execute(mixed).scalars():
        yield FaultRow(f"link {id}", "links a person to a contact")
    for table, columns in ((schema.judgement, ("one", "other")), (schema.doubt, ("one", "other"))):
        for row in connection.execute(select(table)):
            for column in columns:
                key = getattr(row, column).rpartition("#")[0]
                if not _is_key(connection, key):
                    yield FaultRow(f"{table.name} {row.id}", f"is on a text that is not here: {key}")
    yield from _keys(connection, schema.derivation, ("key", "origin_key"))
    yield from _keys(connection, schema.withdrawal, ("key",))


def _keys(connection: Connection, table: Table, columns: tuple[str, ...]) -> Iterator[FaultRow]:
    for row in connection.execute(select(table)):
        for column in columns:
            if not _is_key(connection, getattr(row, column)):
                yield FaultRow(f"{table.name} {row.id}", f"is on a text that is not here: {getattr(row, column)}")


def _is_key(connection: Connection, key: str) -> bool:
    return connection.execute(select(schema.entry.c.id).where(schema.entry.c.key == key).limit(1)).first() is not None
