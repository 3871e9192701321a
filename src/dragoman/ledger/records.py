"""Entries back to the records they were made from, whole or only what meets the filters, a batch of texts at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import Any, TypeVar

from msgspec import UNSET, Struct, structs
from sqlalchemy import Connection, Row, Table, and_, select

from dragoman.ledger import schema
from dragoman.ledger.filing import TERM_FIELDS
from dragoman.ledger.filtering import (
    Condition,
    commitment_conditions,
    contact_conditions,
    newest_of,
    statement_conditions,
)
from dragoman.ledger.rows import Filters
from dragoman.model import (
    Commitment,
    Contact,
    Document,
    Figure,
    Instrument,
    Issuer,
    Office,
    Participant,
    Person,
    Place,
    Process,
    Record,
    Relay,
    Span,
    Statement,
    Warning,
)

Noun = TypeVar("Noun")
AT_ONCE = 50  # texts in memory; a batch of communiqués is some hundred kilobytes
Key = tuple[int, int]  # entry_id, number
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
        batch = _Batch(connection, ids[at : at + AT_ONCE])
        for row in batch.entries:
            record = batch.record(row)
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


class _Batch:
    """The rows of some entries, one query a table, and the records they make."""

    def __init__(self, connection: Connection, ids: list[int]) -> None:
        self.connection = connection
        self.ids = ids
        self.entries = list(connection.execute(select(entry).where(entry.c.id.in_(ids)).order_by(entry.c.id)))
        self.owned: dict[str, dict[int, list[Row[Any]]]] = {}
        self.terms: dict[tuple[str, Key, str], list[str]] = defaultdict(list)
        for row in self._all(schema.term):
            self.terms[row.noun, (row.entry_id, row.noun_number), row.role].append(row.value)
        self.spans: dict[tuple[str, Key, str], list[Span]] = defaultdict(list)
        for row in self._all(schema.evidence):
            span = Span(row.start, row.end, row.quote, row.rule or UNSET)
            self.spans[row.noun, (row.entry_id, row.noun_number), row.part].append(span)

    def _all(self, table: Table) -> Iterator[Row[Any]]:
        query = select(table).where(table.c.entry_id.in_(self.ids)).order_by(*table.primary_key.columns)
        yield from self.connection.execute(query)

    def _of(self, table: Table, entry_id: int) -> list[Row[Any]]:
        if table.name not in self.owned:
            rows: dict[int, list[Row[Any]]] = defaultdict(list)
            for row in self._all(table):
                rows[row.entry_id].append(row)
            self.owned[table.name] = rows
        return self.owned[table.name].get(entry_id, [])

    def _evidence(self, noun: str, row: Row[Any], part: str = "evidence") -> list[Span]:
        return self.spans.get((noun, (row.entry_id, row.number), part), [])

    def _lists(self, noun: str, row: Row[Any]) -> dict[str, Any]:
        key = (row.entry_id, row.number)
        return {role: self.terms.get((noun, key, role), []) for role in TERM_FIELDS[noun]}

    def record(self, row: Row[Any]) -> Record:
        contacts = [self._contact(met, row.id) for met in self._of(contact, row.id)]
        within = [met.id for met in contacts]
        return Record(
            document=self._document(row),
            persons=[self._person(person) for person in self._of(schema.person, row.id)],
            offices=[self._office(office) for office in self._of(schema.office, row.id)],
            contacts=contacts,
            statements=[self._statement(said, within) for said in self._of(statement, row.id)],
            commitments=[self._commitment(made, within) for made in self._of(commitment, row.id)],
            instruments=[
                Instrument(item.name, item.kind, self._evidence("instrument", item), item.written)
                for item in self._of(schema.instrument, row.id)
            ],
            processes=[
                Process(item.name, self._evidence("process", item)) for item in self._of(schema.process, row.id)
            ],
            figures=[self._figure(item) for item in self._of(schema.figure, row.id)],
            warnings=[
                Warning(item.code, item.message, self._evidence("warning", item))
                for item in self._of(schema.warning, row.id)
            ],
            unread=self.spans.get(("unread", (row.id, 0), "evidence"), []),
        )

    def _document(self, row: Row[Any]) -> Document:
        issued = row.issuer_organisation is not None or row.issuer_state is not None
        return Document(
            id=row.document_id,
            sha256=row.sha256,
            title=row.title,
            language=row.language,
            text=row.text,
            published=row.published,
            published_basis=row.published_basis,
            url=row.url,
            source=row.source,
            source_class=row.source_class,
            issuer=Issuer(row.issuer_organisation, row.issuer_state) if issued else None,
            relayed_through=[
                Relay(relay.name, self._evidence("relay", relay)) for relay in self._of(schema.relay, row.id)
            ],
        )

    def _person(self, row: Row[Any]) -> Person:
        return Person(row.local_id, row.name, row.written, row.state, self._evidence("person", row))

    def _office(self, row: Row[Any]) -> Office:
        return Office(
            person=row.person,
            title=row.title,
            rank=row.rank,
            acting=row.acting,
            organisation=row.organisation,
            state=row.state,
            as_of=row.as_of,
            evidence=self._evidence("office", row),
        )

    def _place(self, noun: str, row: Row[Any]) -> Place | None:
        evidence = self._evidence(noun, row, "place")
        return Place(row.place, row.country, evidence) if row.place or row.country or evidence else None

    def _contact(self, row: Row[Any], entry_id: int) -> Contact:
        parts = (part for part in self._of(schema.participant, entry_id) if part.contact_number == row.number)
        return Contact(
            id=row.local_id,
            kind=row.kind,
            status=row.status,
            date=row.date,
            date_basis=row.date_basis,
            place=self._place("contact", row),
            format=row.format,
            on_margins_of=row.on_margins_of,
            level=row.level,
            stated_level=row.stated_level,
            series=row.series,
            round=row.round,
            participants=[Participant(part.person, part.side, part.role) for part in parts],
            evidence=self._evidence("contact", row),
            **self._lists("contact", row),
        )

    def _statement(self, row: Row[Any], contacts: list[str]) -> Statement:
        speakers = (said for said in self._of(schema.speaker, row.entry_id) if said.statement_number == row.number)
        content = self._evidence("statement", row, "content")
        return Statement(
            id=row.local_id,
            speakers=[speaker.person for speaker in speakers],
            voice=row.voice,
            act=row.act,
            reiterated=row.reiterated,
            polarity=row.polarity,
            strength=row.strength,
            hedge=row.hedge,
            direct=row.direct,
            content=content[0] if content else None,
            contact=_id_at(contacts, row.contact_number),
            evidence=self._evidence("statement", row),
            **self._lists("statement", row),
        )

    def _commitment(self, row: Row[Any], contacts: list[str]) -> Commitment:
        return Commitment(
            id=row.local_id,
            kind=row.kind,
            force=row.force,
            status=row.status,
            what=row.what,
            due=row.due,
            due_basis=row.due_basis,
            place=self._place("commitment", row),
            contact=_id_at(contacts, row.contact_number),
            evidence=self._evidence("commitment", row),
            **self._lists("commitment", row),
        )

    def _figure(self, row: Row[Any]) -> Figure:
        # The ledger keeps every figure as a float: 22.0 was written '22'.
        value = int(row.value) if float(row.value).is_integer() else row.value
        return Figure(value, row.unit, row.what, row.claimed_by, self._evidence("figure", row))


def _id_at(ids: list[str], number: int | None) -> str | None:
    return None if number is None else ids[number]
