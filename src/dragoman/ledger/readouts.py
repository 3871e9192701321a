"""Entries to what their texts tell: masthead, contacts and who said what, lighter than the rows of an answer."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection, Row, Table, and_, select, tuple_

from dragoman.ledger import schema
from dragoman.ledger.backends import backend_of
from dragoman.ledger.filtering import (
    contact_conditions,
    newest_of,
    statement_conditions,
)
from dragoman.ledger.gathering import chunks
from dragoman.ledger.rows import Citation, Filters
from dragoman.ledger.texts import entry_conditions
from dragoman.ledger.words import Term
from dragoman.model.names import folded

AT_ONCE = 200  # entries looked up in one query a table
entry, contact, statement, evidence, passage = (
    schema.entry,
    schema.contact,
    schema.statement,
    schema.evidence,
    schema.passage,
)
Key = tuple[int, int]


class Met(Struct, frozen=True):
    """A contact a text tells of, e.g. `belgrade#c1`: consultations of 2016-10-06, with the words that tell it."""

    id: str
    number: int
    kind: str
    status: str
    date: str | None
    first: datetime.date | None
    parties: list[str]
    citation: Citation | None


class Saying(Struct, frozen=True):
    """Who said what, e.g. `belgrade#s1`; `content` is the words claimed, `evidence` all that it stands on."""

    id: str
    act: str
    voice: str
    strength: int
    polarity: str
    reiterated: bool
    hedge: str | None
    sides: list[str]
    speakers: list[str]  # names
    addressees: list[str]
    targets: list[str]
    topics: list[str]
    instruments: list[str]
    contact: str | None
    content: Citation
    evidence: list[Citation]


class Telling(Struct, frozen=True):
    """One text of the ledger: where it is from, the contacts it tells of and what was said by its account."""

    entry_id: int
    key: str
    document: str
    title: str | None
    language: str | None
    published: str | None
    first: datetime.date | None  # of its publication
    source: str | None
    source_class: str
    issuer_state: str | None
    relays: list[str]
    url: str | None
    contacts: list[Met]
    sayings: list[Saying]


class Text(Struct, frozen=True):
    """The whole words of one entry."""

    entry_id: int
    text: str


def entries_of_contacts(connection: Connection, filters: Filters) -> list[int]:
    """The newest editions that tell of a contact which meets the filters, in the order of entry."""
    found = connection.execute(select(contact.c.entry_id).where(*contact_conditions(filters)).distinct()).scalars()
    return _standing(connection, found, filters)


def entries_of_parties(connection: Connection, groups: Iterable[Sequence[str]], filters: Filters) -> list[int]:
    """The same of contacts with all states of one of these groups; each state is looked up once,
    however many groups.
    """
    known: dict[str, set[Key]] = {}
    found: set[int] = set()
    for group in groups:
        for state in group:
            if state not in known:
                conditions = contact_conditions(replace(filters, states=(state,)))
                rows = connection.execute(select(contact.c.entry_id, contact.c.number).where(*conditions))
                known[state] = {(row.entry_id, row.number) for row in rows}
        found |= {ref[0] for ref in set.intersection(*(known[state] for state in group))}
    return _standing(connection, found, filters)


def _standing(connection: Connection, entry_ids: Iterable[int], filters: Filters) -> list[int]:
    """Those that are the newest edition of their text, and of originals alone if so asked, in the order of entry."""
    kept: list[int] = []
    newest = newest_of(filters)
    for some in chunks(iter(sorted(set(entry_ids)))):
        kept += connection.execute(select(entry.c.id).where(entry.c.id.in_(some), newest)).scalars()
    return sorted(kept)


def entries_of_documents(connection: Connection, documents: Sequence[str]) -> list[int]:
    """The newest editions of the texts with these ids or keys, in the order of entry."""
    query = select(entry.c.id).where(newest_of(Filters(documents=tuple(documents)))).order_by(entry.c.id)
    return list(connection.execute(query).scalars())


def entries_with(connection: Connection, searches: Iterable[Sequence[str]], filters: Filters) -> list[int]:
    """The newest editions that meet the filters and may hold one of the searches, all its words or
    phrases in their order.

    The full-text index alone is asked, for passages with all the words, and for two behind each other that have some
    each: a text with hard line ends has a passage a line. Whether the words stand together is for the caller to see.
    """
    found: set[int] = set()
    for search in searches:
        found |= _matching(connection, search)
        words = " ".join(search).split()
        for at in range(1, len(words)):
            behind = _matching(connection, words[at:])
            if behind:
                found.update(id for id in _matching(connection, words[:at]) if id + 1 in behind)
    entries: set[int] = set()
    for some in chunks(iter(sorted(found))):
        entries.update(connection.execute(select(passage.c.entry_id).where(passage.c.id.in_(some))).scalars())
    kept: list[int] = []
    conditions = [newest_of(filters), *entry_conditions(filters)]
    for some in chunks(iter(sorted(entries))):
        kept += connection.execute(select(entry.c.id).where(entry.c.id.in_(some), *conditions)).scalars()
    return sorted(kept)


def _matching(connection: Connection, words: Sequence[str]) -> set[int]:
    """The passages that hold all the words, in any order."""
    terms = [Term(written, folded(written).split(), False) for written in words]
    return set(backend_of(connection).matching_passages(connection, terms, ranked=False))


def texts_of(connection: Connection, entry_ids: Iterable[int]) -> Iterator[Text]:
    """The whole texts of these entries, in order."""
    for some in chunks(iter(sorted(set(entry_ids))), AT_ONCE):
        for row in connection.execute(
            select(entry.c.id, entry.c.text).where(entry.c.id.in_(some)).order_by(entry.c.id)
        ):
            yield Text(row.id, row.text)


def entries_saying(connection: Connection, filters: Filters, acts: Collection[str]) -> list[int]:
    """The newest editions in which something of these acts was said that meets the filters, in the order of entry."""
    source = statement.join(entry, entry.c.id == statement.c.entry_id).outerjoin(contact, _made_in())
    query = select(statement.c.entry_id).select_from(source).where(*statement_conditions(filters))
    found = connection.execute(query.where(statement.c.act.in_(sorted(acts))).distinct()).scalars()
    return _standing(connection, found, filters)


def tellings(
    connection: Connection, entry_ids: Iterable[int], *, acts: Collection[str] | None = None
) -> Iterator[Telling]:
    """What the texts of these entries tell, in the order of entry; with `acts` only what was said
    by these, if by any.
    """
    for some in chunks(iter(sorted(set(entry_ids))), AT_ONCE):
        yield from _Gathered(connection, some, acts).tellings()


def _made_in() -> Any:
    return and_(contact.c.entry_id == statement.c.entry_id, contact.c.number == statement.c.contact_number)


class _Gathered:
    """The rows of a few entries that tellings are made of, one query a table."""

    def __init__(self, connection: Connection, entry_ids: list[int], acts: Collection[str] | None) -> None:
        self.connection = connection
        self.ids = entry_ids
        self.acts = acts
        self.contacts = self._of(contact)
        self.statements = {} if acts is not None and not acts else self._of(statement, *self._done_by(statement))
        self.relays = self._of(schema.relay)
        self.terms: dict[tuple[str, Key, str], list[str]] = defaultdict(list)
        for row in self._of_nouns(schema.term):
            self.terms[row.noun, (row.entry_id, row.noun_number), row.role].append(row.value)
        self.spans: dict[tuple[str, Key], list[Row[Any]]] = defaultdict(list)
        for row in self._of_nouns(evidence):
            self.spans[row.noun, (row.entry_id, row.noun_number)].append(row)
        self.speakers = self._speakers() if self.statements else {}

    def _done_by(self, table: Table) -> list[Any]:
        return [] if self.acts is None else [table.c.act.in_(sorted(self.acts))]

    def _of_nouns(self, table: Table) -> Iterator[Row[Any]]:
        """The table's rows of contacts, and of the statements that are wanted."""
        yield from self._rows(table, table.c.noun == "contact")
        if not self.statements:
            return
        if self.acts is None:
            yield from self._rows(table, table.c.noun == "statement")
            return
        said = select(statement.c.entry_id, statement.c.number).where(statement.c.entry_id.in_(self.ids))
        wanted = said.where(*self._done_by(statement))
        yield from self._rows(
            table, table.c.noun == "statement", tuple_(table.c.entry_id, table.c.noun_number).in_(wanted)
        )

    def _speakers(self) -> dict[Key, list[str]]:
        """The names of those who said a statement."""
        names = {(row.entry_id, row.number): row.name for row in self._rows(schema.person)}
        found: dict[Key, list[str]] = defaultdict(list)
        for row in self._rows(schema.speaker):
            name = names.get((row.entry_id, row.person_number), row.person)
            found[row.entry_id, row.statement_number].append(name)
        return found

    def _of(self, table: Table, *conditions: Any) -> dict[int, list[Row[Any]]]:
        found: dict[int, list[Row[Any]]] = defaultdict(list)
        for row in self._rows(table, *conditions):
            found[row.entry_id].append(row)
        return found

    def _rows(self, table: Table, *conditions: Any) -> Sequence[Row[Any]]:
        query = select(table).where(table.c.entry_id.in_(self.ids), *conditions).order_by(*table.primary_key.columns)
        return self.connection.execute(query).all()

    def tellings(self) -> Iterator[Telling]:
        columns = [column for column in entry.c if column is not entry.c.text]
        for row in self.connection.execute(select(*columns).where(entry.c.id.in_(self.ids)).order_by(entry.c.id)):
            yield Telling(
                row.id,
                row.key,
                row.document_id,
                row.title,
                row.language,
                row.published,
                row.published_first,
                row.source,
                row.source_class,
                row.issuer_state,
                [relay.name for relay in self.relays.get(row.id, ())],
                row.url,
                [self._met(row, told) for told in self.contacts.get(row.id, ())],
                [said for told in self.statements.get(row.id, ()) for said in self._saying(row, told)],
            )

    def _met(self, of: Row[Any], row: Row[Any]) -> Met:
        key = (row.entry_id, row.number)
        words = self._cited("contact", key, of)
        return Met(
            f"{of.key}#{row.local_id}",
            row.number,
            row.kind,
            row.status,
            row.date,
            row.date_first,
            self.terms.get(("contact", key, "parties"), []),
            words[0] if words else None,
        )

    def _saying(self, of: Row[Any], row: Row[Any]) -> Iterator[Saying]:
        """None of them where no words are kept, which no reader leaves out: a saying is nothing without its words."""
        key = (row.entry_id, row.number)
        words = self._cited("statement", key, of)
        content = self._cited("statement", key, of, "content") or words
        if not content:
            return
        yield Saying(
            f"{of.key}#{row.local_id}",
            row.act,
            row.voice,
            row.strength,
            row.polarity,
            row.reiterated,
            row.hedge,
            self.terms.get(("statement", key, "on_behalf_of"), []),
            self.speakers.get(key, []),
            self.terms.get(("statement", key, "addressees"), []),
            self.terms.get(("statement", key, "targets"), []),
            self.terms.get(("statement", key, "topics"), []),
            self.terms.get(("statement", key, "instruments"), []),
            self._contact_id(of, row.contact_number),
            content[0],
            words,
        )

    def _contact_id(self, of: Row[Any], number: int | None) -> str | None:
        return next((f"{of.key}#{row.local_id}" for row in self.contacts.get(of.id, ()) if row.number == number), None)

    def _cited(self, noun: str, key: Key, of: Row[Any], part: str | None = None) -> list[Citation]:
        return [
            Citation(of.document_id, row.start, row.end, row.quote, of.url, row.rule)
            for row in self.spans.get((noun, key), ())
            if part is None or row.part == part
        ]
