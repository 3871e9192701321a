"""A record to its text, passage by passage, with every value that stands on it and why the rest was not read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import UNSET, Struct

from dragoman.model.evidence import Evidence, evidence_of
from dragoman.model.record import Record, Span


class Mark(Struct, frozen=True):
    """A value on its words, e.g. 'contact c1: consultations, held' on 'consultations were held' by its rule."""

    start: int
    end: int
    quote: str
    value: str
    part: str
    rule: str | None


class Unread(Struct, frozen=True):
    """A sentence no rule could use, and what is known of why."""

    start: int
    end: int
    quote: str
    why: str


class Passage(Struct, frozen=True):
    """A line of the text with what begins in it, by place, the longer span first."""

    start: int
    end: int
    text: str
    marks: list[Mark]
    unread: list[Unread]


class Explanation(Struct, frozen=True):
    """The whole text of a document, explained; blank lines are left out."""

    document: str
    language: str | None
    passages: list[Passage]


def explain(record: Record) -> Explanation:
    """Every span of the record at its place in the text, and a reason for each sentence that was not read."""
    evidence = list(evidence_of(record))
    marks = sorted((_mark(item, record) for item in evidence), key=lambda mark: (mark.start, -mark.end, mark.value))
    unread = [Unread(span.start, span.end, span.quote, _why(span, evidence, record)) for span in record.unread]
    passages = [
        Passage(
            start,
            end,
            text,
            [mark for mark in marks if start <= mark.start < end],
            [sentence for sentence in unread if start <= sentence.start < end],
        )
        for start, end, text in _lines(record.document.text)
    ]
    return Explanation(record.document.id, record.document.language, passages)


def _lines(text: str) -> Iterator[tuple[int, int, str]]:
    for line in re.finditer(r"[^\n]+", text):
        if line.group().strip():
            yield line.start(), line.end(), line.group()


def _mark(item: Evidence, record: Record) -> Mark:
    span = item.span
    return Mark(span.start, span.end, span.quote, value_of(item, record), item.part, _rule(span))


def value_of(item: Evidence, record: Record) -> str:
    """What the words justify, in a phrase, e.g. 'person p1: Dragan Momcilovic (SRB)'."""
    document = record.document
    match item.noun:
        case "relay":
            return f"relayed through {document.relayed_through[item.number].name}"
        case "person":
            person = record.persons[item.number]
            return f"person {person.id}: {person.name}" + (f" ({person.state})" if person.state else "")
        case "office":
            office = record.offices[item.number]
            return f"office of {office.person}: {office.title}, {office.rank}" + (", acting" if office.acting else "")
        case "contact":
            contact = record.contacts[item.number]
            return f"contact {contact.id}: {contact.kind}, {contact.status}, {contact.date or 'no date'}"
        case "statement":
            said = record.statements[item.number]
            return f"statement {said.id}: {said.act} by {', '.join(said.speakers or said.on_behalf_of) or said.voice}"
        case "commitment":
            made = record.commitments[item.number]
            return f"commitment {made.id}: {made.kind}, {made.force}, due {made.due or 'no date'}"
        case "figure":
            figure = record.figures[item.number]
            return f"figure: {figure.value:g} {figure.unit or ''}".rstrip()
        case "warning":
            return f"warning: {record.warnings[item.number].message}"
        case _:
            named = (record.instruments if item.noun == "instrument" else record.processes)[item.number]
            return f"{item.noun}: {named.name}"


def _why(sentence: Span, evidence: list[Evidence], record: Record) -> str:
    """What the record shows of why a sentence gave nothing."""
    within = [item for item in evidence if item.span.start < sentence.end and item.span.end > sentence.start]
    named = list(dict.fromkeys(value_of(item, record) for item in within if item.noun in ("person", "office")))
    used = list(dict.fromkeys(value_of(item, record) for item in within if item.noun not in ("person", "office")))
    if rule := _rule(sentence):
        return f"set aside by {rule}"
    if used:
        return f"only a part of it was used: {'; '.join(used)}"
    if named:
        return f"people are known in it ({'; '.join(named)}), but no rule finds a contact, statement or promise"
    return "no rule finds a person, contact, statement or promise in it"


def _rule(span: Span) -> str | None:
    return None if span.rule is UNSET else span.rule or None
