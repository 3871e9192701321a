"""A reader of a toy genre for the house's own tests, so that they do not change when the grammar learns.

It reads 'A Able (AAA) met B Baker (BBB) in Town on 2016-10-06.', 'A Able thanked BBB for the help.' and
'They agreed to meet again in 2017.'; all other sentences are unread.
"""

from __future__ import annotations

import hashlib
import re
import sys
import types

from dragoman.errors import UnknownLanguage
from dragoman.model import (
    Commitment,
    Contact,
    Document,
    Office,
    Participant,
    Person,
    Place,
    Record,
    SourceText,
    Span,
    Statement,
)

MET = re.compile(r"(\w+ \w+) \(([A-Z]{3})\) met (\w+ \w+) \(([A-Z]{3})\)(?: in (\w+))?(?: on ([\dX/-]+))?\.")
THANKED = re.compile(r"(\w+ \w+) thanked ([A-Z]{3}) for ([^.]+)\.")
AGAIN = re.compile(r"They agreed to meet again in ([\d-]+)\.")
SENTENCE = re.compile(r"[^.\n]+\.?")


def read_document(source: SourceText) -> Record:
    if source.language == "xx":
        raise UnknownLanguage("xx: no language pack reads it")
    text = source.text
    people: dict[str, Person] = {}
    contacts = [_contact(n, met, people) for n, met in enumerate(MET.finditer(text), 1)]
    first = contacts[0].id if contacts else None
    statements = [_statement(n, said, people, first) for n, said in enumerate(THANKED.finditer(text), 1)]
    commitments = [_commitment(n, made, contacts) for n, made in enumerate(AGAIN.finditer(text), 1)]
    used: list[Contact | Statement | Commitment] = [*contacts, *statements, *commitments]
    read = [span for item in used for span in item.evidence]
    return Record(
        document=Document(
            id=source.id,
            sha256=hashlib.sha256(text.encode()).hexdigest(),
            title=source.title,
            language=source.language or (None if "Ж" in text else "en"),
            text=text,
            published=source.published,
            published_basis="metadata" if source.published else None,
            url=source.url,
            source=source.source,
        ),
        persons=list(people.values()),
        offices=[_office(person) for person in people.values()],
        contacts=contacts,
        statements=statements,
        commitments=commitments,
        instruments=[],
        processes=[],
        figures=[],
        warnings=[],
        unread=[
            Span(found.start(), found.end(), found.group())
            for found in SENTENCE.finditer(text)
            if found.group().strip() and not any(s.start < found.end() and s.end > found.start() for s in read)
        ],
    )


def install() -> None:
    """Stand in for the real reader in this process."""
    module = types.ModuleType("dragoman.reading")
    module.read_document = read_document  # type: ignore[attr-defined]
    sys.modules["dragoman.reading"] = module


def _span(found: re.Match[str], group: int, rule: str) -> Span:
    return Span(found.start(group), found.end(group), found.group(group), rule)


def _person(found: re.Match[str], group: int, state: str | None, people: dict[str, Person]) -> Person:
    name = found.group(group)
    known = people.get(name)
    id = known.id if known else f"p{len(people) + 1}"
    people[name] = known or Person(id, name, [name], state, [_span(found, group, "toy/person")])
    return people[name]


def _office(person: Person) -> Office:
    return Office(person.id, "Minister", "minister", False, None, person.state, None, person.evidence)


def _contact(number: int, met: re.Match[str], people: dict[str, Person]) -> Contact:
    one, other = _person(met, 1, met.group(2), people), _person(met, 3, met.group(4), people)
    place = Place(met.group(5), None, [_span(met, 5, "toy/place")]) if met.group(5) else None
    return Contact(
        id=f"c{number}",
        kind="meeting",
        status="held",
        date=met.group(6),
        date_basis="stated" if met.group(6) else None,
        place=place,
        format="bilateral",
        on_margins_of=None,
        parties=sorted({met.group(2), met.group(4)}),
        level="minister",
        stated_level=None,
        series=None,
        round=None,
        participants=[
            Participant(one.id, one.state, "host"),
            Participant(other.id, other.state, "visitor"),
        ],
        topics=["energy"],
        evidence=[_span(met, 0, "toy/met")],
    )


def _statement(number: int, said: re.Match[str], people: dict[str, Person], contact: str | None) -> Statement:
    speaker = _person(said, 1, None, people)
    return Statement(
        id=f"s{number}",
        speakers=[speaker.id],
        voice="single",
        on_behalf_of=[speaker.state] if speaker.state else [],
        reported_by=[],
        act="thank",
        reiterated=False,
        polarity="positive",
        strength=1,
        hedge=None,
        direct=False,
        addressees=[said.group(2)],
        targets=[],
        topics=["humanitarian aid"],
        instruments=[],
        content=_span(said, 3, "toy/content"),
        contact=contact,
        evidence=[_span(said, 0, "toy/thanked")],
    )


def _commitment(number: int, made: re.Match[str], contacts: list[Contact]) -> Commitment:
    return Commitment(
        id=f"k{number}",
        kind="next_round",
        force="agreed",
        by=contacts[0].parties if contacts else [],
        to=[],
        what="meet again",
        due=made.group(1),
        due_basis="stated",
        place=None,
        contact=contacts[0].id if contacts else None,
        evidence=[_span(made, 0, "toy/again")],
    )
