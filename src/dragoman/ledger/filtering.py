"""Filters to SQL conditions: what 'with Serbia, in 2017, on energy' means for each kind of row."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, exists, or_, select, tuple_

from dragoman.errors import UsageError
from dragoman.ledger.filing import NO_YEAR
from dragoman.ledger.rows import Filters
from dragoman.ledger.schema import (
    attended,
    commitment,
    contact,
    derivation,
    entry,
    involved,
    name_word,
    participant,
    person,
    speaker,
    statement,
    term,
    withdrawal,
)
from dragoman.ledger.telling import NO_DAY
from dragoman.model.names import folded
from dragoman.model.when import Days, days_of

Condition = ColumnElement[bool]
MOST_YEARS_ASKED = 50


def is_withdrawn(of: Any) -> Condition:
    """That a person took this entry, or its whole text, out of the ledger's answers and did not put it back."""
    said, after = withdrawal.alias(), withdrawal.alias()
    taken_back = exists(
        select(after.c.id).where(after.c.key == said.c.key, after.c.edition == said.c.edition, after.c.id > said.c.id)
    )
    return exists(
        select(said.c.id).where(
            said.c.key == of.c.key,
            or_(said.c.edition == EVERY_EDITION, said.c.edition == of.c.edition),
            said.c.withdrawn,
            ~taken_back,
        )
    )


EVERY_EDITION = 0
# An entry is current when no later edition of its text stands beside it; what a person amended stands above readings.
_later = entry.alias("later")


def is_current(of: Any) -> Condition:
    """For a query that has a table with the key, edition and amended of an entry."""
    newer = and_(_later.c.amended == of.c.amended, _later.c.edition > of.c.edition)
    after = select(_later.c.id).where(_later.c.key == of.c.key, or_(_later.c.amended > of.c.amended, newer))
    return and_(~is_withdrawn(of), ~after.where(~is_withdrawn(_later)).exists())


current = is_current(entry)
# A statement is dated by the contact it was made in, else by the text's publication.
by_contact = contact.c.date.is_not(None)
statement_first = case((by_contact, contact.c.date_first), else_=entry.c.published_first)
statement_last = case((by_contact, contact.c.date_last), else_=entry.c.published_last)


def is_made_from_another(of: Any) -> Condition:
    """That the newest run found the text of this key to be made from one that the ledger still holds."""
    made, after, origin = derivation.alias(), derivation.alias(), entry.alias()
    taken_back = exists(
        select(after.c.id).where(
            after.c.key == made.c.key, after.c.origin_key == made.c.origin_key, after.c.id > made.c.id
        )
    )
    return exists(
        select(made.c.id)
        .join(origin, origin.c.key == made.c.origin_key)
        .where(made.c.key == of.c.key, made.c.kind.is_not(None), ~taken_back, ~is_withdrawn(origin))
    )


def newest_of(filters: Filters) -> Condition:
    """For a query that has `entry`: the newest edition of each text, of the documents asked for if any are."""
    return and_(standing(filters), *of_documents(filters))


def standing(filters: Filters, of: Any = entry) -> Condition:
    """For a query that has `entry`: the newest edition of each text, of originals alone if so asked.

    Or for one that has another table `of` key, edition and amended.
    """
    return and_(is_current(of), ~is_made_from_another(of)) if filters.originals else is_current(of)


def of_documents(filters: Filters) -> Iterator[Condition]:
    """For a query that has `entry`, when documents are asked for."""
    if filters.documents:
        yield or_(entry.c.document_id.in_(filters.documents), entry.c.key.in_(filters.documents))


def contact_conditions(filters: Filters) -> Iterator[Condition]:
    """For a query that has `contact`."""
    here = (contact.c.entry_id, contact.c.number)
    yield from _involved("contact", here, filters)
    if filters.person:
        met = took_part(filters.person)
        yield tuple_(*here).in_(select(met.c.entry_id, met.c.number))
    if filters.date:
        yield overlaps(contact.c.date_first, contact.c.date_last, filters.date)
    if filters.kind:
        yield contact.c.kind == filters.kind
    said = select(statement.c.number).where(statement.c.entry_id == here[0], statement.c.contact_number == here[1])
    if filters.topic:
        told = _has_term("statement", (statement.c.entry_id, statement.c.number), ("topics",), like(filters.topic))
        yield or_(_has_term("contact", here, ("topics",), like(filters.topic)), said.where(told).exists())
    if filters.act:
        yield said.where(statement.c.act == filters.act).exists()


def statement_conditions(filters: Filters) -> Iterator[Condition]:
    """For a query that has `statement`, its `entry` and, outer joined, its `contact`."""
    here = (statement.c.entry_id, statement.c.number)
    yield from _involved("statement", here, filters)
    if filters.person:
        named = bearers(filters.person)
        spoken = and_(speaker.c.entry_id == named.c.entry_id, speaker.c.person_number == named.c.number)
        said = select(speaker.c.entry_id, speaker.c.statement_number).select_from(named.join(speaker, spoken))
        yield tuple_(*here).in_(said)
    if filters.date:
        yield overlaps(statement_first, statement_last, filters.date)
    if filters.kind:
        yield contact.c.kind == filters.kind
    if filters.topic:
        yield _has_term("statement", here, ("topics",), like(filters.topic))
    if filters.act:
        yield statement.c.act == filters.act


def commitment_conditions(filters: Filters) -> Iterator[Condition]:
    """For a query that has `commitment` and, outer joined, its `contact`; `date` is when it is due."""
    here = (commitment.c.entry_id, commitment.c.number)
    there = (contact.c.entry_id, contact.c.number)
    yield from _involved("commitment", here, filters)
    if filters.person:
        met = took_part(filters.person)
        made_in = (commitment.c.entry_id, commitment.c.contact_number)
        yield tuple_(*made_in).in_(select(met.c.entry_id, met.c.number))
    if filters.date:
        yield overlaps(commitment.c.due_first, commitment.c.due_last, filters.date)
    if filters.kind:
        yield commitment.c.kind == filters.kind
    if filters.topic:
        yield or_(
            commitment.c.what.icontains(filters.topic, autoescape=True),
            _has_term("contact", there, ("topics",), like(filters.topic)),
        )
    if filters.act:
        said = select(statement.c.number).where(
            statement.c.entry_id == there[0], statement.c.contact_number == there[1], statement.c.act == filters.act
        )
        yield said.exists()


def person_conditions(filters: Filters) -> Iterator[Condition]:
    """For a query that has `person` and its `entry`; `kind`, `topic` and `act` are of what the person took part in."""
    if filters.states:
        # One person acts for one state: several states ask for the people of any of them.
        found = select(involved.c.entry_id, involved.c.number).where(involved.c.noun == "person")
        yield tuple_(person.c.entry_id, person.c.number).in_(found.where(involved.c.state.in_(filters.states)))
    if filters.person:
        named = bearers(filters.person)
        yield tuple_(person.c.entry_id, person.c.number).in_(select(named.c.entry_id, named.c.number))
    took_part = select(contact.c.number).where(
        participant.c.entry_id == person.c.entry_id,
        participant.c.person_number == person.c.number,
        contact.c.entry_id == participant.c.entry_id,
        contact.c.number == participant.c.contact_number,
    )
    if filters.date:
        on_day = took_part.where(overlaps(contact.c.date_first, contact.c.date_last, filters.date))
        yield or_(on_day.exists(), overlaps(entry.c.published_first, entry.c.published_last, filters.date))
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
        yield spoke.where(_has_term("statement", here, ("topics",), like(filters.topic))).exists()
    if filters.act:
        yield spoke.where(statement.c.act == filters.act).exists()


Place = tuple[ColumnElement[Any], ColumnElement[Any]]


def _has_term(noun: str, here: Place, roles: tuple[str, ...], value: Condition) -> Condition:
    return (
        select(term.c.number)
        .where(term.c.entry_id == here[0], term.c.noun_number == here[1], term.c.noun == noun)
        .where(term.c.role.in_(roles), value)
        .exists()
    )


def _involved(noun: str, here: Place, filters: Filters) -> Iterator[Condition]:
    """Each state takes part; the years of the date asked for narrow it before any day is looked at."""
    if filters.states:
        found = involving(noun, filters)
        yield tuple_(*here).in_(found)


def involving(noun: str, filters: Filters) -> Select[Any]:
    """Entry and number of what all the states asked for are involved in, in the years of the date asked for."""
    years = years_asked(filters.date) if filters.date else []
    first, *others = filters.states
    one = involved.alias()
    found = select(one.c.entry_id, one.c.number).where(one.c.noun == noun, one.c.state == first)
    for state in others:
        # What two states are involved in has the same years under both: the other's row is found without a search.
        other = involved.alias()
        same = (other.c.year == one.c.year, other.c.entry_id == one.c.entry_id, other.c.number == one.c.number)
        found = found.where(select(other.c.number).where(other.c.noun == noun, other.c.state == state, *same).exists())
    return found.where(one.c.year.in_(years)) if years else found


def years_asked(edtf: str) -> list[int]:
    """None of them when they are many or without an end: then the days alone decide."""
    days = days_asked(edtf)
    if days.first is None or days.last is None or days.last.year - days.first.year > MOST_YEARS_ASKED:
        return []
    return [NO_YEAR, *range(days.first.year, days.last.year + 1)]


def took_part(written: str, date: str | None = None) -> Any:
    """Entry, number and day of each contact in which someone of this name took part; twice if two of the name did.

    With a date, only of those that may have been on one of its days.
    """
    first, *others = _words(written)
    query = select(attended.c.entry_id, attended.c.number, attended.c.day).where(attended.c.word == first)
    if date:
        known = case((attended.c.day != NO_DAY, attended.c.day), else_=None)
        query = query.where(overlaps(known, attended.c.last_day, date))
    return query.where(*_bears(attended.c.entry_id, attended.c.person_number, others)).subquery()


def bearers(written: str) -> Any:
    """People, as entry and number, whose name has each word of the one asked for. `UsageError`: it has no word."""
    first, *others = _words(written)
    query = select(name_word.c.entry_id, name_word.c.number).where(name_word.c.word == first)
    return query.where(*_bears(name_word.c.entry_id, name_word.c.number, others)).subquery()


def _words(written: str) -> list[str]:
    """The longest is most often the family name, which fewest people bear: the others are looked up beside it."""
    words = set(folded(written).split())
    if not words:
        raise UsageError(f"no name in {written!r}. Give a family name, e.g. --person Lavrov.")
    return sorted(words, key=lambda word: (-len(word), word))


def _bears(entry_id: ColumnElement[Any], number: ColumnElement[Any], words: list[str]) -> Iterator[Condition]:
    for word in words:
        also = name_word.alias()
        borne = select(also.c.number).where(also.c.word == word, also.c.entry_id == entry_id, also.c.number == number)
        yield borne.exists()


def like(topic: str) -> Condition:
    return term.c.value.icontains(topic, autoescape=True)


def overlaps(first: Any, last: Any, edtf: str) -> Condition:
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
