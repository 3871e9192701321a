"""A record to the answers kept ready beside it: its contacts whole, and under each name the contacts it was in.

Both say nothing that the record does not, and never change: what an entry holds does not, and a newer reading, an
amendment, a link or a withdrawal decides which entries are asked, not what one of them tells.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import msgspec
from sqlalchemy import Table

from dragoman.errors import LedgerError
from dragoman.ledger import schema
from dragoman.ledger.rows import Citation, ContactRow, Part
from dragoman.model import Contact, Document, Participant, Person, Record
from dragoman.model.names import folded
from dragoman.model.when import days_of

Row = dict[str, Any]
EDITION = ("key", "edition", "amended")
NO_DAY = date.max  # of a contact whose first day is not known: after all that have one, as answers are ordered
_written = msgspec.json.Encoder()
_read = msgspec.json.Decoder(ContactRow)


def told_rows(record: Record, entry: Row) -> Iterator[tuple[Table, list[Row]]]:
    """The tables of ready answers with the rows of this record, entered with this `key`, `edition` and `amended`."""
    edition = {name: entry[name] for name in EDITION}
    yield (
        schema.contact_told,
        [
            {"number": number, **edition, "row": _written.encode(told).decode()}
            for number, told in enumerate(contacts_told(record, entry["key"]))
        ],
    )
    yield schema.attended, attended_rows(record)


def as_told(row: str) -> ContactRow:
    """The contact kept as this row. `LedgerError`: it is none."""
    try:
        return _read.decode(row)
    except msgspec.DecodeError as err:
        raise LedgerError(f"a contact kept ready is damaged ({err}). What else is: dragoman verify") from err


def contacts_told(record: Record, key: str) -> list[ContactRow]:
    """The contacts in the record's order."""
    people = {person.id: person for person in record.persons}
    return [_contact(contact, people, record.document, key) for contact in record.contacts]


def _contact(contact: Contact, people: dict[str, Person], document: Document, key: str) -> ContactRow:
    return ContactRow(
        id=f"{key}#{contact.id}",
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
        participants=[_part(participant, people, key) for participant in contact.participants],
        topics=contact.topics,
        documents=[document.id],
        citations=_citations(contact, document),
    )


def _part(participant: Participant, people: dict[str, Person], key: str) -> Part:
    """A name the record has no person for stands as it is."""
    person = people.get(participant.person)
    name = person.name if person else participant.person
    return Part(f"{key}#{participant.person}", name, participant.side, participant.role)


def _citations(contact: Contact, document: Document) -> list[Citation]:
    """The contact's spans by their place in the text, each once; the rule of the whole goes before the place's."""
    spans = [*contact.evidence, *(contact.place.evidence if contact.place else ())]
    found = {
        (span.start, span.end): Citation(document.id, span.start, span.end, span.quote, document.url, span.rule or None)
        for span in reversed(spans)
    }
    return [found[place] for place in sorted(found)]


def attended_rows(record: Record) -> list[Row]:
    """Each word of a name with the contacts its bearers took part in, by their first day: what `--person` asks for."""
    numbers = {person.id: number for number, person in enumerate(record.persons)}
    found = {
        (word, *_days(contact), number, numbers[participant.person])
        for number, contact in enumerate(record.contacts)
        for participant in contact.participants
        if participant.person in numbers
        for word in folded(record.persons[numbers[participant.person]].name).split()
    }
    names = ("word", "day", "last_day", "number", "person_number")
    rows = [dict(zip(names, row, strict=True)) for row in found]
    return sorted(rows, key=lambda row: (row["word"], row["day"], row["number"], row["person_number"]))


def _days(contact: Contact) -> tuple[date, date | None]:
    days = days_of(contact.date) if contact.date else None
    return (NO_DAY, None) if days is None else (days.first or NO_DAY, days.last)
