"""Filters to SQL conditions: what 'with Serbia, in 2017, on energy' means for each kind of row."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, FromClause, and_, case, exists, or_, select

from dragoman.errors import UsageError
from dragoman.ledger.rows import Filters
from dragoman.ledger.schema import commitment, contact, entry, office, participant, person, speaker, statement, term
from dragoman.model.names import folded
from dragoman.model.when import Days, days_of

Condition = ColumnElement[bool]

# An entry is current when no later edition of its text stands beside it.
_later = entry.alias("later")
current: Condition = ~exists(select(_later.c.id).where(_later.c.key == entry.c.key, _later.c.edition > entry.c.edition))
# A statement is dated by the contact it was made in, else by the text's publication.
by_contact = contact.c.date.is_not(None)
statement_first = case((by_contact, contact.c.date_first), else_=entry.c.published_first)
statement_last = case((by_contact, contact.c.date_last), else_=entry.c.published_last)


def newest_of(filters: Filters) -> Condition:
    """For every query: the newest edition of each text, of the documents asked for if any are."""
    if not filters.documents:
        return current
    return and_(current, or_(entry.c.document_id.in_(filters.documents), entry.c.key.in_(filters.documents)))


def contact_conditions(filters: Filters) -> Iterator[Condition]:
    """For a query that has `contact` and its `entry`."""
    here = (contact.c.entry_id, contact.c.number)
    for state in filters.states:
        sides = _in_contact(here).where(participant.c.side == state)
        yield or_(_has_term("contact", here, ("parties",), term.c.value == state), sides.exists())
    if filters.person:
        yield _in_contact(here).where(*_named(filters.person)).exists()
    if filters.date:
        yield _overlaps(contact.c.date_first, contact.c.date_last, filters.date)
    if filters.kind:
        yield contact.c.kind == filters.kind
    said = select(statement.c.number).where(statement.c.entry_id == here[0], statement.c.contact_number == here[1])
    if filters.topic:
        told = _has_term("statement", (statement.c.entry_id, statement.c.number), ("topics",), _like(filters.topic))
        yield or_(_has_term("contact", here, ("topics",), _like(filters.topic)), said.where(told).exists())
    if filters.act:
        yield said.where(statement.c.act == filters.act).exists()


def statement_conditions(filters: Filters) -> Iterator[Condition]:
    """For a query that has `statement`, its `entry` and, outer joined, its `contact`."""
    here = (statement.c.entry_id, statement.c.number)
    for state in filters.states:
        sides = ("on_behalf_of", "addressees", "targets")
        spoken = _spoken(here).where(person.c.state == state)
        yield or_(_has_term("statement", here, sides, term.c.value == state), spoken.exists())
    if filters.person:
        yield _spoken(here).where(*_named(filters.person)).exists()
    if filters.date:
        yield _overlaps(statement_first, statement_last, filters.date)
    if filters.kind:
        yield contact.c.kind == filters.kind
    if filters.topic:
        yield _has_term("statement", here, ("topics",), _like(filters.topic))
    if filters.act:
        yield statement.c.act == filters.act


def commitment_conditions(filters: Filters) -> Iterator[Condition]:
    """For a query that has `commitment`, its `entry` and, outer joined, its `contact`; `date` is when it is due."""
    here = (commitment.c.entry_id, commitment.c.number)
    there = (contact.c.entry_id, contact.c.number)
    for state in filters.states:
        in_contact = _has_term("contact", there, ("parties",), term.c.value == state)
        yield or_(_has_term("commitment", here, ("by", "to"), term.c.value == state), in_contact)
    if filters.person:
        yield _in_contact(there).where(*_named(filters.person)).exists()
    if filters.date:
        yield _overlaps(commitment.c.due_first, commitment.c.due_last, filters.date)
    if filters.kind:
        yield commitment.c.kind == filters.kind
    if filters.topic:
        yield or_(
            commitment.c.what.icontains(filters.topic, autoescape=True),
            _has_term("contact", there, ("topics",), _like(filters.topic)),
        )
    if filters.act:
        said = select(statement.c.number).where(
            statement.c.entry_id == there[0], statement.c.contact_number == there[1], statement.c.act == filters.act
        )
        yield said.exists()


def person_conditions(filters: Filters) -> Iterator[Condition]:
    """For a query that has `person` and its `entry`; `kind`, `topic` and `act` are of what the person took part in."""
    if filters.states:
        held = select(office.c.number).where(
            office.c.entry_id == person.c.entry_id, office.c.person_number == person.c.number
        )
        # One person acts for one state: several states ask for the people of any of them.
        yield or_(person.c.state.in_(filters.states), held.where(office.c.state.in_(filters.states)).exists())
    if filters.person:
        yield and_(*_named(filters.person))
    took_part = select(contact.c.number).where(
        participant.c.entry_id == person.c.entry_id,
        participant.c.person_number == person.c.number,
        contact.c.entry_id == participant.c.entry_id,
        contact.c.number == participant.c.contact_number,
    )
    if filters.date:
        on_day = took_part.where(_overlaps(contact.c.date_first, contact.c.date_last, filters.date))
        yield or_(on_day.exists(), _overlaps(entry.c.published_first, entry.c.published_last, filters.date))
    if filters.kind:
        yield took_part.where(contact.c.kind == filters.kind).exists()
    spoke = select(statement.c.number).where(
        speaker.c.entry_id == person.c.entry_id,
        speaker.c.person_number == person.c.number,
        statement.c.entry_id == speaker.c.entry_id,
        statement.c.number == speaker.c.statement_number,
    )
    if filters.topic:
        here = (statement.c.entry_id, statement.c.number)
        yield spoke.where(_has_term("statement", here, ("topics",), _like(filters.topic))).exists()
    if filters.act:
        yield spoke.where(statement.c.act == filters.act).exists()


def entry_conditions(filters: Filters) -> Iterator[Condition]:
    """For a query that has `entry` alone: the text holds a contact, statement or promise that meets the condition."""
    for state in filters.states:
        involved = select(term.c.number).where(
            term.c.entry_id == entry.c.id,
            term.c.role.in_(("parties", "on_behalf_of", "addressees", "targets", "by", "to")),
            term.c.value == state,
        )
        people = select(person.c.number).where(person.c.entry_id == entry.c.id, person.c.state == state)
        yield or_(involved.exists(), people.exists())
    if filters.person:
        yield select(person.c.number).where(person.c.entry_id == entry.c.id, *_named(filters.person)).exists()
    in_text = select(contact.c.number).where(contact.c.entry_id == entry.c.id)
    if filters.date:
        on_day = in_text.where(_overlaps(contact.c.date_first, contact.c.date_last, filters.date))
        yield or_(on_day.exists(), _overlaps(entry.c.published_first, entry.c.published_last, filters.date))
    if filters.kind:
        promised = select(commitment.c.number).where(commitment.c.entry_id == entry.c.id)
        yield or_(
            in_text.where(contact.c.kind == filters.kind).exists(),
            promised.where(commitment.c.kind == filters.kind).exists(),
        )
    if filters.topic:
        on_topic = select(term.c.number).where(term.c.entry_id == entry.c.id, term.c.role == "topics")
        yield on_topic.where(_like(filters.topic)).exists()
    if filters.act:
        said = select(statement.c.number).where(statement.c.entry_id == entry.c.id, statement.c.act == filters.act)
        yield said.exists()


Place = tuple[ColumnElement[Any], ColumnElement[Any]]


def _has_term(noun: str, here: Place, roles: tuple[str, ...], value: Condition) -> Condition:
    return (
        select(term.c.number)
        .where(term.c.entry_id == here[0], term.c.noun_number == here[1], term.c.noun == noun)
        .where(term.c.role.in_(roles), value)
        .exists()
    )


def _in_contact(here: Place) -> Any:
    """Participants of the contact, each with the person."""
    with_person = participant.outerjoin(
        person, and_(person.c.entry_id == participant.c.entry_id, person.c.number == participant.c.person_number)
    )
    return _select_from(with_person, participant.c.number).where(
        participant.c.entry_id == here[0], participant.c.contact_number == here[1]
    )


def _spoken(here: Place) -> Any:
    """Speakers of the statement, each with the person."""
    with_person = speaker.join(
        person, and_(person.c.entry_id == speaker.c.entry_id, person.c.number == speaker.c.person_number)
    )
    return _select_from(with_person, speaker.c.number).where(
        speaker.c.entry_id == here[0], speaker.c.statement_number == here[1]
    )


def _select_from(tables: FromClause, column: ColumnElement[Any]) -> Any:
    return select(column).select_from(tables)


def _named(written: str) -> list[Condition]:
    """Each word of the name asked for is a word of the person's name."""
    words = folded(written).split()
    if not words:
        raise UsageError(f"no name in {written!r}. Give a family name, e.g. --person Lavrov.")
    return [person.c.name_folded.contains(f" {word} ", autoescape=True) for word in words]


def _like(topic: str) -> Condition:
    return term.c.value.icontains(topic, autoescape=True)


def _overlaps(first: Any, last: Any, edtf: str) -> Condition:
    """Some day that the row's date may mean lies within the days asked for; a date without a year never does."""
    asked = days_asked(edtf)
    conditions: list[Condition] = [or_(first.is_not(None), last.is_not(None))]
    if asked.last is not None:
        conditions.append(or_(first.is_(None), first <= asked.last))
    if asked.first is not None:
        conditions.append(or_(last.is_(None), last >= asked.first))
    return and_(*conditions)


def days_asked(edtf: str) -> Days:
    """The days of a date asked for. `UsageError`: it is none, or has no year."""
    days = days_of(edtf)
    if days is None or days == Days(None, None):
        raise UsageError(f"{edtf!r} is not a date. Write 2017, 2017-03, 2017-03-21, or an interval 2017-03/2017-05.")
    return days
