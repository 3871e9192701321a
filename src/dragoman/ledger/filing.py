"""A record to the rows of its entry, table by table; pure, the same record gives the same rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Table

from dragoman.ledger import schema
from dragoman.model import Commitment, Contact, Document, Place, Record, Statement
from dragoman.model.evidence import evidence_of
from dragoman.model.names import folded
from dragoman.model.when import Days, days_of

Row = dict[str, Any]
LONGEST_PASSAGE = 1000  # characters; about five sentences, enough to read a find in its place
MOST_YEARS = 12  # a decade ('201X') and what is about as vague is found by year; what is vaguer is looked at each time
NO_YEAR = 0
SENTENCE_END = re.compile(r"(?<=[.!?»”\"])\s+")


def of_document(document: Document) -> Row:
    """What the entry itself says of the text."""
    issuer = document.issuer
    return {
        "document_id": document.id,
        "sha256": document.sha256,
        "title": document.title,
        "language": document.language,
        "text": document.text,
        **_days("published", document.published),
        "published_basis": document.published_basis,
        "url": document.url,
        "source": document.source,
        "source_class": document.source_class,
        "issuer_organisation": issuer and issuer.organisation,
        "issuer_state": issuer and issuer.state,
    }


def rows_of(record: Record) -> Iterator[tuple[Table, list[Row]]]:
    """Every table with the rows of this record, without the id of the entry they will belong to."""
    people = {person.id: number for number, person in enumerate(record.persons)}
    contacts = {contact.id: number for number, contact in enumerate(record.contacts)}
    yield schema.passage, list(_passages(record.document.text))
    yield schema.relay, [{"number": n, "name": relay.name} for n, relay in enumerate(record.document.relayed_through)]
    yield from _people(record, people)
    yield from _contacts(record.contacts, people)
    yield from _statements(record.statements, people, contacts)
    yield schema.commitment, [_commitment(n, made, contacts) for n, made in enumerate(record.commitments)]
    yield schema.term, list(_terms(record))
    for table, items, fields in (
        (schema.instrument, record.instruments, ("name", "kind", "written")),
        (schema.process, record.processes, ("name",)),
        (schema.figure, record.figures, ("value", "unit", "what", "claimed_by")),
        (schema.warning, record.warnings, ("code", "message")),
    ):
        rows: list[Row] = [
            {"number": n, **{field: getattr(item, field) for field in fields}} for n, item in enumerate(items)
        ]
        yield table, rows
    yield schema.evidence, list(_evidence(record))
    yield schema.involved, involved_rows(record)
    yield schema.name_word, name_words(record)


def _passages(text: str) -> Iterator[Row]:
    """The text's paragraphs, those that are long cut where a sentence may end (or, with no end in sight, anywhere)."""
    for line in re.finditer(r"[^\n]+", text):
        start = line.start()
        while line.end() - start > LONGEST_PASSAGE:
            ends = [found.end() for found in SENTENCE_END.finditer(text, start + 1, start + LONGEST_PASSAGE)]
            cut = ends[-1] if ends else start + LONGEST_PASSAGE
            yield {"start": start, "end": cut, "text": text[start:cut]}
            start = cut
        if text[start : line.end()].strip():
            yield {"start": start, "end": line.end(), "text": text[start : line.end()]}


def _people(record: Record, people: dict[str, int]) -> Iterator[tuple[Table, list[Row]]]:
    yield (
        schema.person,
        [
            {
                "number": number,
                "local_id": person.id,
                "name": person.name,
                "name_folded": f" {folded(person.name)} ",
                "state": person.state,
                "written": person.written,
            }
            for number, person in enumerate(record.persons)
        ],
    )
    yield (
        schema.office,
        [
            {
                "number": number,
                "person_number": people.get(office.person),
                "person": office.person,
                "title": office.title,
                "rank": office.rank,
                "acting": office.acting,
                "organisation": office.organisation,
                "state": office.state,
                "as_of": office.as_of,
            }
            for number, office in enumerate(record.offices)
        ],
    )


def _contacts(contacts: list[Contact], people: dict[str, int]) -> Iterator[tuple[Table, list[Row]]]:
    yield (
        schema.contact,
        [
            {
                "number": number,
                "local_id": contact.id,
                "kind": contact.kind,
                "status": contact.status,
                **_days("date", contact.date),
                "date_basis": contact.date_basis,
                **_place(contact.place),
                "format": contact.format,
                "on_margins_of": contact.on_margins_of,
                "level": contact.level,
                "stated_level": contact.stated_level,
                "series": contact.series,
                "round": contact.round,
            }
            for number, contact in enumerate(contacts)
        ],
    )
    yield (
        schema.participant,
        [
            {
                "contact_number": number,
                "number": place,
                "person_number": people.get(participant.person),
                "person": participant.person,
                "side": participant.side,
                "role": participant.role,
            }
            for number, contact in enumerate(contacts)
            for place, participant in enumerate(contact.participants)
        ],
    )


def _statements(
    statements: list[Statement], people: dict[str, int], contacts: dict[str, int]
) -> Iterator[tuple[Table, list[Row]]]:
    yield (
        schema.statement,
        [
            {
                "number": number,
                "local_id": said.id,
                "contact_number": contacts.get(said.contact or ""),
                "voice": said.voice,
                "act": said.act,
                "reiterated": said.reiterated,
                "polarity": said.polarity,
                "strength": said.strength,
                "hedge": said.hedge,
                "direct": said.direct,
            }
            for number, said in enumerate(statements)
        ],
    )
    yield (
        schema.speaker,
        [
            {"statement_number": number, "number": place, "person_number": people.get(speaker), "person": speaker}
            for number, said in enumerate(statements)
            for place, speaker in enumerate(said.speakers)
        ],
    )


def _commitment(number: int, made: Commitment, contacts: dict[str, int]) -> Row:
    return {
        "number": number,
        "local_id": made.id,
        "contact_number": contacts.get(made.contact or ""),
        "kind": made.kind,
        "force": made.force,
        "status": made.status,
        "what": made.what,
        **_days("due", made.due),
        "due_basis": made.due_basis,
        **_place(made.place),
    }


TERM_FIELDS = {
    "contact": ("parties", "topics"),
    "statement": ("on_behalf_of", "reported_by", "addressees", "targets", "topics", "instruments"),
    "commitment": ("by", "to"),
}


def _terms(record: Record) -> Iterator[Row]:
    nouns: dict[str, Sequence[Contact | Statement | Commitment]] = {
        "contact": record.contacts,
        "statement": record.statements,
        "commitment": record.commitments,
    }
    for noun, items in nouns.items():
        for noun_number, item in enumerate(items):
            for role in TERM_FIELDS[noun]:
                for number, value in enumerate(getattr(item, role)):
                    yield {"noun": noun, "noun_number": noun_number, "role": role, "number": number, "value": value}


def _evidence(record: Record) -> Iterator[Row]:
    counts: dict[tuple[str, int, str], int] = {}
    unread = (("unread", 0, "evidence", span) for span in record.unread)
    found = ((item.noun, item.number, item.part, item.span) for item in evidence_of(record))
    for noun, noun_number, part, span in (*found, *unread):
        number = counts.get((noun, noun_number, part), 0)
        counts[noun, noun_number, part] = number + 1
        yield {
            "noun": noun,
            "noun_number": noun_number,
            "part": part,
            "number": number,
            "start": span.start,
            "end": span.end,
            "quote": span.quote,
            "rule": span.rule or None,
        }


def involved_rows(record: Record) -> list[Row]:
    """Each state or organisation with what it is involved in, by year: what `--state` asks for.

    With the text itself (`text`, 0), by the years of its publication and of all its contacts, for searches in texts.
    """
    people = {person.id: person for person in record.persons}
    contacts = {contact.id: contact for contact in record.contacts}
    found: set[tuple[str, str, int, int]] = set()
    for number, person in enumerate(record.persons):
        sides = [person.state, *(office.state for office in record.offices if office.person == person.id)]
        found |= _by_year("person", number, sides, None)
    for number, contact in enumerate(record.contacts):
        sides = [*contact.parties, *(participant.side for participant in contact.participants)]
        found |= _by_year("contact", number, sides, contact.date)
    for number, said in enumerate(record.statements):
        speakers = [people[speaker].state for speaker in said.speakers if speaker in people]
        made_in = contacts.get(said.contact or "")
        date = made_in.date if made_in and made_in.date else record.document.published
        sides = [*said.on_behalf_of, *said.addressees, *said.targets, *speakers]
        found |= _by_year("statement", number, sides, date)
    for number, made in enumerate(record.commitments):
        within = contacts.get(made.contact or "")
        found |= _by_year("commitment", number, [*made.by, *made.to, *(within.parties if within else ())], made.due)
    states = {state for _, state, _, _ in found}
    for date in {record.document.published, *(contact.date for contact in record.contacts)}:
        found |= _by_year("text", 0, list(states), date)
    names = ("noun", "state", "year", "number")
    return [dict(zip(names, row, strict=True)) for row in sorted(found)]


def _by_year(noun: str, number: int, states: Sequence[str | None], date: str | None) -> set[tuple[str, str, int, int]]:
    days = days_of(date) if date else None
    years = years_within(days) if days else [NO_YEAR]
    return {(noun, state, year, number) for state in states if state for year in years}


def years_within(days: Days) -> list[int]:
    """The years these days lie in; where one end is open, or they are very many, `NO_YEAR`."""
    if days.first is None or days.last is None or days.last.year - days.first.year >= MOST_YEARS:
        return [NO_YEAR]
    return list(range(days.first.year, days.last.year + 1))


def name_words(record: Record) -> list[Row]:
    return [
        {"word": word, "number": number}
        for number, person in enumerate(record.persons)
        for word in sorted(set(folded(person.name).split()))
    ]


def _days(name: str, edtf: str | None) -> Row:
    days = days_of(edtf) if edtf else None
    return {name: edtf, f"{name}_first": days and days.first, f"{name}_last": days and days.last}


def _place(place: Place | None) -> Row:
    return {"place": place.name if place else None, "country": place.country if place else None}
