"""Filters to the texts that meet them: conditions on one, and where to look for them all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Select, or_, select

from dragoman.ledger.filtering import Condition, bearers, involving, like, of_documents, overlaps
from dragoman.ledger.rows import Filters
from dragoman.ledger.schema import commitment, contact, entry, person, statement, term


def entry_conditions(filters: Filters) -> Iterator[Condition]:
    """For a query that has `entry` alone: the text holds a contact, statement or promise that meets the condition."""
    for state in filters.states:
        involving = select(term.c.number).where(
            term.c.entry_id == entry.c.id,
            term.c.role.in_(("parties", "on_behalf_of", "addressees", "targets", "by", "to")),
            term.c.value == state,
        )
        people = select(person.c.number).where(person.c.entry_id == entry.c.id, person.c.state == state)
        yield or_(involving.exists(), people.exists())
    if filters.person:
        yield entry.c.id.in_(select(bearers(filters.person).c.entry_id))
    in_text = select(contact.c.number).where(contact.c.entry_id == entry.c.id)
    if filters.date:
        on_day = in_text.where(overlaps(contact.c.date_first, contact.c.date_last, filters.date))
        yield or_(on_day.exists(), overlaps(entry.c.published_first, entry.c.published_last, filters.date))
    if filters.kind:
        promised = select(commitment.c.number).where(commitment.c.entry_id == entry.c.id)
        yield or_(
            in_text.where(contact.c.kind == filters.kind).exists(),
            promised.where(commitment.c.kind == filters.kind).exists(),
        )
    if filters.topic:
        on_topic = select(term.c.number).where(term.c.entry_id == entry.c.id, term.c.role == "topics")
        yield on_topic.where(like(filters.topic)).exists()
    if filters.act:
        said = select(statement.c.number).where(statement.c.entry_id == entry.c.id, statement.c.act == filters.act)
        yield said.exists()


def texts_about(filters: Filters) -> Select[Any] | None:
    """Entries, by index, among which are all with the documents, states and person asked for; None: none is asked for.

    The years of the date asked for narrow those of states. Each entry once.
    """
    asked: list[Select[Any]] = []
    if filters.documents:
        asked.append(select(entry.c.id).where(*of_documents(filters)))
    if filters.person:
        asked.append(select(bearers(filters.person).c.entry_id))
    if filters.states:
        found = involving("text", filters)
        asked.append(found.with_only_columns(found.selected_columns[0]))
    if not asked:
        return None
    first, *others = asked
    return first.where(*(first.selected_columns[0].in_(other) for other in others)).distinct()
