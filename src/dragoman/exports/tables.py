"""Accounts to tables, one a noun: flat lines whose last columns are the words each stands on.

`evidence` has every span, a line each; the other tables carry the one that tells the thing itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from dragoman.exports.account import Account, told_by
from dragoman.model import Commitment, Contact, Person, Span, Statement
from dragoman.model.evidence import evidence_of


class Words(Struct, frozen=True, kw_only=True):
    """The words a line stands on: characters `start`–`end` of document `document` say `quote`."""

    document: str
    start: int
    end: int
    quote: str
    url: str | None


class DocumentLine(Struct, frozen=True, kw_only=True):
    """A text, e.g. `belgrade`; its own words are the whole of it, kept in the ledger and not repeated here."""

    id: str
    document: str
    sha256: str
    title: str | None
    language: str | None
    published: str | None
    url: str | None
    source: str | None
    source_class: str
    issuer: str | None
    issuer_state: str | None
    characters: int


class PersonLine(Words, frozen=True, kw_only=True):
    """Someone as one text names them, e.g. `belgrade#p1`, Anna Berg."""

    id: str
    name: str
    state: str | None
    written: list[str]


class OfficeLine(Words, frozen=True, kw_only=True):
    """An office one text gives a person."""

    person: str
    name: str | None
    title: str
    rank: str
    acting: bool
    organisation: str | None
    state: str | None
    as_of: str | None


class ContactLine(Words, frozen=True, kw_only=True):
    """A contact as one text tells it, e.g. `belgrade#c1`."""

    id: str
    kind: str
    status: str
    date: str | None
    date_basis: str | None
    place: str | None
    country: str | None
    format: str
    on_margins_of: str | None
    parties: list[str]
    level: str | None
    stated_level: str | None
    series: str | None
    round: int | None
    topics: list[str]


class ParticipantLine(Words, frozen=True, kw_only=True):
    """Someone's part in a contact."""

    contact: str
    person: str
    name: str | None
    side: str | None
    role: str


class StatementLine(Words, frozen=True, kw_only=True):
    """Who said what; `content` are the words claimed."""

    id: str
    act: str
    voice: str
    speakers: list[str]
    on_behalf_of: list[str]
    reported_by: list[str]
    reiterated: bool
    polarity: str
    strength: int
    hedge: str | None
    direct: bool
    addressees: list[str]
    targets: list[str]
    topics: list[str]
    instruments: list[str]
    content: str | None
    contact: str | None


class CommitmentLine(Words, frozen=True, kw_only=True):
    """Something promised or scheduled."""

    id: str
    kind: str
    force: str
    status: str
    by: list[str]
    to: list[str]
    what: str
    due: str | None
    due_basis: str | None
    place: str | None
    country: str | None
    contact: str | None


class InstrumentLine(Words, frozen=True, kw_only=True):
    """A treaty, resolution or declaration named."""

    name: str
    kind: str
    written: str | None


class FigureLine(Words, frozen=True, kw_only=True):
    """A quantity with its claimant."""

    value: float
    unit: str | None
    what: str | None
    claimed_by: str | None


class EvidenceLine(Words, frozen=True, kw_only=True):
    """A span: the words behind the `part` of the noun with this number in its text's record."""

    entry: str
    noun: str
    number: int
    id: str | None
    part: str
    rule: str | None


TABLES: dict[str, type[Struct]] = {
    "documents": DocumentLine,
    "people": PersonLine,
    "offices": OfficeLine,
    "contacts": ContactLine,
    "participants": ParticipantLine,
    "statements": StatementLine,
    "commitments": CommitmentLine,
    "instruments": InstrumentLine,
    "figures": FigureLine,
    "evidence": EvidenceLine,
}
Line = tuple[str, Struct]  # the table's name, and a line of it


def columns_of(kind: type[Struct]) -> tuple[str, ...]:
    """What a line says, then the words it stands on."""
    names = kind.__struct_fields__
    if not issubclass(kind, Words):
        return names
    return tuple(sorted(names, key=lambda name: name in Words.__struct_fields__))


def lines_of(account: Account) -> Iterator[Line]:
    """Every line of every table that one account gives."""
    lines = _Lines(account)
    yield "documents", lines.document()
    yield from lines.people()
    for contact in account.record.contacts:
        yield from lines.contact(contact)
    for statement in account.record.statements:
        yield "statements", lines.statement(statement)
    for commitment in account.record.commitments:
        yield "commitments", lines.commitment(commitment)
    yield from lines.things()
    yield from lines.evidence()


class _Lines:
    def __init__(self, account: Account) -> None:
        self.account = account
        self.record = account.record
        self.names = {person.id: person.name for person in self.record.persons}

    def _words(self, evidence: list[Span]) -> Words:
        span, document = told_by(evidence), self.record.document
        return Words(document=document.id, start=span.start, end=span.end, quote=span.quote, url=document.url)

    def document(self) -> DocumentLine:
        document = self.record.document
        issuer = document.issuer
        return DocumentLine(
            id=self.account.key,
            document=document.id,
            sha256=document.sha256,
            title=document.title,
            language=document.language,
            published=document.published,
            url=document.url,
            source=document.source,
            source_class=document.source_class,
            issuer=issuer.organisation if issuer else None,
            issuer_state=issuer.state if issuer else None,
            characters=len(document.text),
        )

    def people(self) -> Iterator[Line]:
        for person in self.record.persons:
            yield "people", self._person(person)
        for office in self.record.offices:
            yield (
                "offices",
                OfficeLine(
                    person=self.account.id(office.person),
                    name=self.names.get(office.person),
                    title=office.title,
                    rank=office.rank,
                    acting=office.acting,
                    organisation=office.organisation,
                    state=office.state,
                    as_of=office.as_of,
                    **_fields(self._words(office.evidence)),
                ),
            )

    def _person(self, person: Person) -> PersonLine:
        return PersonLine(
            id=self.account.id(person.id),
            name=person.name,
            state=person.state,
            written=person.written,
            **_fields(self._words(person.evidence)),
        )

    def contact(self, contact: Contact) -> Iterator[Line]:
        words = _fields(self._words(contact.evidence))
        yield (
            "contacts",
            ContactLine(
                id=self.account.id(contact.id),
                kind=contact.kind,
                status=contact.status,
                date=contact.date,
                date_basis=contact.date_basis,
                place=contact.place.name if contact.place else None,
                country=contact.place.country if contact.place else None,
                format=contact.format,
                on_margins_of=contact.on_margins_of,
                parties=contact.parties,
                level=contact.level,
                stated_level=contact.stated_level,
                series=contact.series,
                round=contact.round,
                topics=contact.topics,
                **words,
            ),
        )
        for part in contact.participants:
            yield (
                "participants",
                ParticipantLine(
                    contact=self.account.id(contact.id),
                    person=self.account.id(part.person),
                    name=self.names.get(part.person),
                    side=part.side,
                    role=part.role,
                    **words,
                ),
            )

    def statement(self, said: Statement) -> StatementLine:
        return StatementLine(
            id=self.account.id(said.id),
            act=said.act,
            voice=said.voice,
            speakers=[self.names.get(speaker, speaker) for speaker in said.speakers],
            on_behalf_of=said.on_behalf_of,
            reported_by=said.reported_by,
            reiterated=said.reiterated,
            polarity=said.polarity,
            strength=said.strength,
            hedge=said.hedge,
            direct=said.direct,
            addressees=said.addressees,
            targets=said.targets,
            topics=said.topics,
            instruments=said.instruments,
            content=said.content.quote if said.content else None,
            contact=self.account.id(said.contact) if said.contact else None,
            **_fields(self._words(said.evidence)),
        )

    def commitment(self, made: Commitment) -> CommitmentLine:
        return CommitmentLine(
            id=self.account.id(made.id),
            kind=made.kind,
            force=made.force,
            status=made.status,
            by=made.by,
            to=made.to,
            what=made.what,
            due=made.due,
            due_basis=made.due_basis,
            place=made.place.name if made.place else None,
            country=made.place.country if made.place else None,
            contact=self.account.id(made.contact) if made.contact else None,
            **_fields(self._words(made.evidence)),
        )

    def things(self) -> Iterator[Line]:
        for instrument in self.record.instruments:
            words = _fields(self._words(instrument.evidence))
            named = InstrumentLine(name=instrument.name, kind=instrument.kind, written=instrument.written, **words)
            yield "instruments", named
        for figure in self.record.figures:
            yield (
                "figures",
                FigureLine(
                    value=float(figure.value),
                    unit=figure.unit,
                    what=figure.what,
                    claimed_by=figure.claimed_by,
                    **_fields(self._words(figure.evidence)),
                ),
            )

    def evidence(self) -> Iterator[Line]:
        record, document = self.record, self.record.document
        ids: dict[str, list[str]] = {
            "person": [person.id for person in record.persons],
            "contact": [contact.id for contact in record.contacts],
            "statement": [said.id for said in record.statements],
            "commitment": [made.id for made in record.commitments],
        }
        for found in evidence_of(record):
            local = ids.get(found.noun)
            span = found.span
            yield (
                "evidence",
                EvidenceLine(
                    entry=self.account.key,
                    noun=found.noun,
                    number=found.number,
                    id=self.account.id(local[found.number]) if local else None,
                    part=found.part,
                    rule=span.rule if isinstance(span.rule, str) else None,
                    document=document.id,
                    start=span.start,
                    end=span.end,
                    quote=span.quote,
                    url=document.url,
                ),
            )


def _fields(words: Words) -> dict[str, Any]:
    return {name: getattr(words, name) for name in Words.__struct_fields__}
