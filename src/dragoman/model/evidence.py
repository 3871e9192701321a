"""A record to all its spans, each with the value it justifies: what the ledger keeps and `explain` shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from dragoman.model.record import Figure, Instrument, Process, Record, Span, Warning


class Evidence(Struct, frozen=True):
    """The words behind one value, e.g. the `place` of contact `c1` behind 'in Banja Luka'."""

    noun: str  # the record's list: 'contact', 'statement', …
    number: int  # place in that list, from 0
    part: str  # 'evidence' for the whole, else the field it stands behind
    span: Span


def evidence_of(record: Record) -> Iterator[Evidence]:
    """Every span of a record but the unread ones, noun by noun in the record's order."""
    for number, relay in enumerate(record.document.relayed_through):
        yield from _each("relay", number, relay.evidence)
    for number, person in enumerate(record.persons):
        yield from _each("person", number, person.evidence)
    for number, office in enumerate(record.offices):
        yield from _each("office", number, office.evidence)
    for number, contact in enumerate(record.contacts):
        yield from _each("contact", number, contact.evidence)
        if contact.place:
            yield from _each("contact", number, contact.place.evidence, "place")
    for number, statement in enumerate(record.statements):
        yield from _each("statement", number, statement.evidence)
        if statement.content:
            yield Evidence("statement", number, "content", statement.content)
    for number, commitment in enumerate(record.commitments):
        yield from _each("commitment", number, commitment.evidence)
        if commitment.place:
            yield from _each("commitment", number, commitment.place.evidence, "place")
    others: dict[str, Sequence[Instrument | Process | Figure | Warning]] = {
        "instrument": record.instruments,
        "process": record.processes,
        "figure": record.figures,
        "warning": record.warnings,
    }
    for noun, found in others.items():
        for number, item in enumerate(found):
            yield from _each(noun, number, item.evidence)


def _each(noun: str, number: int, spans: list[Span], part: str = "evidence") -> Iterator[Evidence]:
    for span in spans:
        yield Evidence(noun, number, part, span)
