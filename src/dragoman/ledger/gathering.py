"""For the entries that answer a question: their people, terms and evidence, gathered in one query a table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Column, ColumnElement, Connection, Row, Table, select

from dragoman.ledger import schema
from dragoman.ledger.rows import Citation, Part, Who

T = TypeVar("T")
CHUNK = 200  # rows; under SQLite's bound on parameters, and few enough to stream
Key = tuple[int, int]  # entry_id, number
_entry, _person, _contact = schema.entry.c, schema.person.c, schema.contact.c
# An entry's row holds its text, a contact's much that a statement made in it does not tell.
NEEDED: dict[Table, Sequence[Column[Any]]] = {
    schema.entry: (_entry.id, _entry.key, _entry.document_id, _entry.url, _entry.published),
    schema.person: (_person.entry_id, _person.number, _person.local_id, _person.name, _person.state),
    schema.contact: (_contact.entry_id, _contact.number, _contact.local_id),
}


def chunks(rows: Iterator[T], size: int = CHUNK) -> Iterator[list[T]]:
    """The rows in lists of at most `size`."""
    while chunk := list(islice(rows, size)):
        yield chunk


class Gathered:
    """What stands around the rows of a few entries, by entry and number; terms and evidence of these nouns alone."""

    def __init__(self, connection: Connection, entry_ids: Collection[int], nouns: Collection[str]) -> None:
        self.connection = connection
        self.entry_ids = sorted(set(entry_ids))
        self.entries = {row.id: row for row in self._all(schema.entry)}
        self.people = {(row.entry_id, row.number): row for row in self._all(schema.person)}
        contacts = self._all(schema.contact) if {"statement", "commitment"} & set(nouns) else ()
        self.contacts = {(row.entry_id, row.number): row.local_id for row in contacts}
        self.terms: dict[tuple[str, Key, str], list[str]] = defaultdict(list)
        for entry_id, noun, number, role, _, value in self._all(schema.term, schema.term.c.noun.in_(nouns)):
            self.terms[noun, (entry_id, number), role].append(value)
        self.evidence: dict[tuple[str, Key], list[Row[Any]]] = defaultdict(list)
        for row in self._all(schema.evidence, schema.evidence.c.noun.in_(nouns)):
            entry_id, noun, number, *_ = row
            self.evidence[noun, (entry_id, number)].append(row)

    def _all(self, table: Table, *conditions: ColumnElement[bool]) -> Sequence[Any]:
        """The table's rows of these entries, in the order of its primary key, which is the record's own order."""
        entry_id = table.c.id if table is schema.entry else table.c.entry_id
        columns = NEEDED.get(table, table.c)
        query = select(*columns).where(entry_id.in_(self.entry_ids), *conditions).order_by(*table.primary_key.columns)
        return self.connection.execute(query).all()

    def by_owner(self, table: Table, owner: str) -> dict[Key, list[Row[Any]]]:
        """Rows of a table under the (entry, number) of the noun they belong to."""
        owned: dict[Key, list[Row[Any]]] = defaultdict(list)
        for row in self._all(table):
            owned[row.entry_id, getattr(row, owner)].append(row)
        return owned

    def id(self, entry_id: int, local_id: str) -> str:
        """What names a row in this ledger, e.g. `belgrade#c1`."""
        return f"{self.entries[entry_id].key}#{local_id}"

    def documents(self, entry_id: int) -> list[str]:
        return [self.entries[entry_id].document_id]

    def contact_id(self, entry_id: int, number: int | None) -> str | None:
        return None if number is None else self.id(entry_id, self.contacts[entry_id, number])

    def term_list(self, noun: str, key: Key, role: str) -> list[str]:
        return list(self.terms.get((noun, key, role), ()))

    def who(self, entry_id: int, row: Row[Any]) -> Who:
        """The person a row points at; a name the record has no person for stands as it is."""
        person = self.people.get((entry_id, row.person_number))
        if person is None:
            return Who(self.id(entry_id, row.person), row.person, None)
        return Who(self.id(entry_id, person.local_id), person.name, person.state)

    def part(self, entry_id: int, row: Row[Any]) -> Part:
        who = self.who(entry_id, row)
        return Part(who.id, who.name, row.side, row.role)

    def citations(self, noun: str, key: Key) -> list[Citation]:
        """The row's spans by their place in the text, each once."""
        entry = self.entries[key[0]]
        document, url = entry.document_id, entry.url
        found = {
            (start, end): Citation(document, start, end, quote, url, rule)
            for *_, start, end, quote, rule in reversed(self.evidence.get((noun, key), []))
        }
        return [found[place] for place in sorted(found)]

    def content(self, key: Key) -> str | None:
        """The words a statement claims."""
        rows = self.evidence.get(("statement", key), [])
        return next((row.quote for row in rows if row.part == "content"), None)
