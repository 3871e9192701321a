"""An entry back to the record it was made from, so that readings can be compared, checked and amended."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import UNSET
from sqlalchemy import Connection, Row, Table, select

from dragoman.ledger import schema
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

Rows = Mapping[str, Sequence[Row[Any]]]
TABLES = (
    "relay", "person", "office", "contact", "participant", "statement", "speaker", "commitment", "term", "instrument",
    "process", "figure", "warning", "evidence",
)  # fmt: skip


def record_of(connection: Connection, entry_id: int) -> Record:
    """The record as it was entered, but that a reference to what the record did not hold is null."""
    rows = {}
    for name in TABLES:
        table = schema.metadata.tables[name]
        query = select(table).where(table.c.entry_id == entry_id).order_by(*table.primary_key.columns)
        rows[name] = list(connection.execute(query))
    return record_from(connection.execute(select(schema.entry).where(schema.entry.c.id == entry_id)).one(), rows)


def record_from(entry: Row[Any], rows: Rows) -> Record:
    """The same from rows at hand, those of each table in the order of its key."""
    return _Entry(entry, rows).record()


class _Entry:
    """All rows of one entry, by table."""

    def __init__(self, entry: Row[Any], rows: Rows) -> None:
        self.entry = entry
        self.rows = rows
        self.terms: dict[tuple[str, int, str], list[str]] = defaultdict(list)
        for term in self._rows(schema.term):
            self.terms[term.noun, term.noun_number, term.role].append(term.value)
        self.spans: dict[tuple[str, int, str], list[Span]] = defaultdict(list)
        for row in self._rows(schema.evidence):
            rule = UNSET if row.rule is None else row.rule
            self.spans[row.noun, row.noun_number, row.part].append(Span(row.start, row.end, row.quote, rule))
        self.contact_ids = {row.number: row.local_id for row in self._rows(schema.contact)}

    def _rows(self, table: Table) -> Sequence[Row[Any]]:
        return self.rows[table.name]

    def _owned(self, table: Table, owner: str) -> dict[int, list[Row[Any]]]:
        owned: dict[int, list[Row[Any]]] = defaultdict(list)
        for row in self._rows(table):
            owned[getattr(row, owner)].append(row)
        return owned

    def _evidence(self, noun: str, number: int, part: str = "evidence") -> list[Span]:
        return self.spans[noun, number, part]

    def _place(self, noun: str, row: Any) -> Place | None:
        evidence = self._evidence(noun, row.number, "place")
        return Place(row.place, row.country, evidence) if row.place or row.country or evidence else None

    def record(self) -> Record:
        return Record(
            document=self._document(),
            persons=[
                Person(row.local_id, row.name, row.written, row.state, self._evidence("person", row.number))
                for row in self._rows(schema.person)
            ],
            offices=[
                Office(
                    row.person,
                    row.title,
                    row.rank,
                    row.acting,
                    row.organisation,
                    row.state,
                    row.as_of,
                    self._evidence("office", row.number),
                )
                for row in self._rows(schema.office)
            ],
            contacts=self._contacts(),
            statements=self._statements(),
            commitments=[self._commitment(row) for row in self._rows(schema.commitment)],
            instruments=[
                Instrument(row.name, row.kind, self._evidence("instrument", row.number), row.written)
                for row in self._rows(schema.instrument)
            ],
            processes=[Process(row.name, self._evidence("process", row.number)) for row in self._rows(schema.process)],
            figures=[self._figure(row) for row in self._rows(schema.figure)],
            warnings=[
                Warning(row.code, row.message, self._evidence("warning", row.number))
                for row in self._rows(schema.warning)
            ],
            unread=self._evidence("unread", 0),
        )

    def _document(self) -> Document:
        row = self.entry
        issuer = Issuer(row.issuer_organisation, row.issuer_state)
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
            issuer=None if issuer == Issuer() else issuer,
            relayed_through=[
                Relay(relay.name, self._evidence("relay", relay.number)) for relay in self._rows(schema.relay)
            ],
        )

    def _contacts(self) -> list[Contact]:
        participants = self._owned(schema.participant, "contact_number")
        return [
            Contact(
                id=row.local_id,
                kind=row.kind,
                status=row.status,
                date=row.date,
                date_basis=row.date_basis,
                place=self._place("contact", row),
                format=row.format,
                on_margins_of=row.on_margins_of,
                parties=self.terms["contact", row.number, "parties"],
                level=row.level,
                stated_level=row.stated_level,
                series=row.series,
                round=row.round,
                participants=[Participant(part.person, part.side, part.role) for part in participants[row.number]],
                topics=self.terms["contact", row.number, "topics"],
                evidence=self._evidence("contact", row.number),
            )
            for row in self._rows(schema.contact)
        ]

    def _statements(self) -> list[Statement]:
        speakers = self._owned(schema.speaker, "statement_number")
        return [
            Statement(
                id=row.local_id,
                speakers=[speaker.person for speaker in speakers[row.number]],
                voice=row.voice,
                on_behalf_of=self.terms["statement", row.number, "on_behalf_of"],
                reported_by=self.terms["statement", row.number, "reported_by"],
                act=row.act,
                reiterated=row.reiterated,
                polarity=row.polarity,
                strength=row.strength,
                hedge=row.hedge,
                direct=row.direct,
                addressees=self.terms["statement", row.number, "addressees"],
                targets=self.terms["statement", row.number, "targets"],
                topics=self.terms["statement", row.number, "topics"],
                instruments=self.terms["statement", row.number, "instruments"],
                content=next(iter(self._evidence("statement", row.number, "content")), None),
                contact=self.contact_ids.get(row.contact_number),
                evidence=self._evidence("statement", row.number),
            )
            for row in self._rows(schema.statement)
        ]

    def _commitment(self, row: Any) -> Commitment:
        return Commitment(
            id=row.local_id,
            kind=row.kind,
            force=row.force,
            by=self.terms["commitment", row.number, "by"],
            to=self.terms["commitment", row.number, "to"],
            what=row.what,
            due=row.due,
            due_basis=row.due_basis,
            place=self._place("commitment", row),
            contact=self.contact_ids.get(row.contact_number),
            evidence=self._evidence("commitment", row.number),
            status=row.status,
        )

    def _figure(self, row: Any) -> Figure:
        value = int(row.value) if float(row.value).is_integer() else row.value
        return Figure(value, row.unit, row.what, row.claimed_by, self._evidence("figure", row.number))
