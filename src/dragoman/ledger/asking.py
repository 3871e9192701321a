"""Questions to rows: contacts, statements, commitments and people of the newest edition of every text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from typing import Any, TypeVar

from msgspec.structs import replace
from sqlalchemy import Connection, FromClause, Row, Select, Table, and_, nulls_first, nulls_last, select

from dragoman.ledger import schema
from dragoman.ledger.columns import letter_by_letter
from dragoman.ledger.filtering import (
    Condition,
    commitment_conditions,
    contact_conditions,
    of_documents,
    person_conditions,
    standing,
    statement_conditions,
    statement_first,
    took_part,
)
from dragoman.ledger.gathering import CHUNK, Gathered, chunks
from dragoman.ledger.rows import CommitmentRow, ContactRow, Filters, OfficeRow, PersonRow, StatementRow
from dragoman.ledger.telling import as_told
from dragoman.model.names import folded

Answer = TypeVar("Answer")
contact, statement, commitment, person, entry = (
    schema.contact,
    schema.statement,
    schema.commitment,
    schema.person,
    schema.entry,
)


def contacts(connection: Connection, filters: Filters) -> Iterator[ContactRow]:
    """Contacts by date, those without one last."""
    return islice(_told(connection, _contacts_found(filters), filters), filters.limit)


def statements(connection: Connection, filters: Filters) -> Iterator[StatementRow]:
    """Statements by date, and in the order of their text."""
    query = _select(statement, filters, statement_conditions(filters), with_contact=True)
    query = query.add_columns(contact.c.date.label("contact_date"))
    order = (nulls_last(statement_first), statement.c.entry_id, statement.c.number)
    return islice(_rows(connection, query.order_by(*order), filters, _statement_rows, "statement"), filters.limit)


def commitments(connection: Connection, filters: Filters) -> Iterator[CommitmentRow]:
    """Commitments by the first day they may be due, those without one last."""
    query = _select(commitment, filters, commitment_conditions(filters), with_contact=True)
    query = query.add_columns(contact.c.date.label("contact_date"))
    order = (nulls_last(commitment.c.due_first), commitment.c.entry_id, commitment.c.number)
    return islice(_rows(connection, query.order_by(*order), filters, _commitment_rows, "commitment"), filters.limit)


def people(connection: Connection, filters: Filters) -> list[PersonRow]:
    """People by name; accounts that write the same name for the same state stand in one row."""
    query = _select(person, filters, person_conditions(filters))
    by_state = nulls_first(letter_by_letter(person.c.state))
    order = (letter_by_letter(person.c.name_folded), by_state, person.c.entry_id, person.c.number)
    accounts: dict[tuple[str, str | None], list[PersonRow]] = {}
    for row in _rows(
        connection, query.order_by(*order), replace(filters, limit=None), _person_rows, "person", "office"
    ):
        accounts.setdefault((folded(row.name), row.state), []).append(row)
    return [_joined(rows) for rows in islice(accounts.values(), filters.limit)]


def _select(
    table: Table, filters: Filters, conditions: Iterable[Condition], *, with_contact: bool = False
) -> Select[Any]:
    # An entry's row holds its text: it is looked at only where the question is about it.
    about_text = filters.documents or table in (statement, person)
    source: FromClause = table.join(entry, entry.c.id == table.c.entry_id) if about_text else table
    if with_contact:
        made_in = and_(contact.c.entry_id == table.c.entry_id, contact.c.number == table.c.contact_number)
        source = source.outerjoin(contact, made_in)
    return select(table).select_from(source).where(*of_documents(filters), *conditions)


def _contacts_found(filters: Filters) -> Select[Any]:
    """Entry and number of each contact that meets the filters, in the order of the answer."""
    source: FromClause = contact.join(entry, entry.c.id == contact.c.entry_id) if filters.documents else contact
    if not filters.person:
        conditions = [*of_documents(filters), *contact_conditions(filters)]
        order = (nulls_last(contact.c.date_first), contact.c.entry_id, contact.c.number)
        return select(contact.c.entry_id, contact.c.number).select_from(source).where(*conditions).order_by(*order)
    # What a person attended stands in the order of the answer already: the first rows are found without the rest.
    met = took_part(filters.person, filters.date)
    found = select(met.c.entry_id, met.c.number, met.c.day)
    # The date is asked for there; once more only where its years narrow what states are involved in.
    rest = replace(filters, person=None, date=filters.date if filters.states else None)
    if conditions := [*of_documents(rest), *contact_conditions(rest)]:
        there = and_(contact.c.entry_id == met.c.entry_id, contact.c.number == met.c.number)
        found = found.select_from(met.join(source, there)).where(*conditions)
    return found.distinct().order_by(met.c.day, met.c.entry_id, met.c.number)


def _told(connection: Connection, found: Select[Any], filters: Filters) -> Iterator[ContactRow]:
    """The contacts found as they are kept ready, of those entries that are current."""
    told = schema.contact_told
    for chunk in chunks(iter(connection.execute(found)), min(CHUNK, filters.limit or CHUNK)):
        query = select(told.c.entry_id, told.c.number, told.c.row)
        query = query.where(told.c.entry_id.in_({row.entry_id for row in chunk}), standing(filters, told))
        kept = {(entry_id, number): row for entry_id, number, row in connection.execute(query)}
        yield from (as_told(kept[row[:2]]) for row in chunk if row[:2] in kept)


def _rows(
    connection: Connection,
    query: Select[Any],
    filters: Filters,
    build: Callable[[list[Row[Any]], Gathered], Iterator[Answer]],
    *nouns: str,
) -> Iterator[Answer]:
    """Whether an entry is current is asked of those that are shown, not of all that are found and put in order."""
    for chunk in chunks(iter(connection.execute(query)), min(CHUNK, filters.limit or CHUNK)):
        found = select(entry.c.id).where(entry.c.id.in_({row.entry_id for row in chunk}), standing(filters))
        kept = set(connection.execute(found).scalars())
        yield from build([row for row in chunk if row.entry_id in kept], Gathered(connection, kept, nouns))


def _statement_rows(rows: list[Row[Any]], around: Gathered) -> Iterator[StatementRow]:
    speakers = around.by_owner(schema.speaker, "statement_number")
    for row in rows:
        key = (row.entry_id, row.number)
        published = around.entries[row.entry_id].published
        date = row.contact_date or published
        yield StatementRow(
            id=around.id(row.entry_id, row.local_id),
            act=row.act,
            voice=row.voice,
            speakers=[around.who(row.entry_id, speaker) for speaker in speakers.get(key, ())],
            on_behalf_of=around.term_list("statement", key, "on_behalf_of"),
            addressees=around.term_list("statement", key, "addressees"),
            targets=around.term_list("statement", key, "targets"),
            reported_by=around.term_list("statement", key, "reported_by"),
            content=around.content(key),
            reiterated=row.reiterated,
            polarity=row.polarity,
            strength=row.strength,
            hedge=row.hedge,
            direct=row.direct,
            topics=around.term_list("statement", key, "topics"),
            instruments=around.term_list("statement", key, "instruments"),
            contact=around.contact_id(row.entry_id, row.contact_number),
            date=date,
            date_of=None if date is None else "contact" if row.contact_date else "publication",
            documents=around.documents(row.entry_id),
            citations=around.citations("statement", key),
        )


def _commitment_rows(rows: list[Row[Any]], around: Gathered) -> Iterator[CommitmentRow]:
    for row in rows:
        key = (row.entry_id, row.number)
        date = row.contact_date or around.entries[row.entry_id].published
        yield CommitmentRow(
            id=around.id(row.entry_id, row.local_id),
            kind=row.kind,
            force=row.force,
            status=row.status,
            by=around.term_list("commitment", key, "by"),
            to=around.term_list("commitment", key, "to"),
            what=row.what,
            due=row.due,
            due_basis=row.due_basis,
            place=row.place,
            country=row.country,
            contact=around.contact_id(row.entry_id, row.contact_number),
            date=date,
            date_of=None if date is None else "contact" if row.contact_date else "publication",
            documents=around.documents(row.entry_id),
            citations=around.citations("commitment", key),
        )


def _person_rows(rows: list[Row[Any]], around: Gathered) -> Iterator[PersonRow]:
    offices = around.by_owner(schema.office, "person_number")
    for row in rows:
        key = (row.entry_id, row.number)
        document = around.entries[row.entry_id].document_id
        id = around.id(row.entry_id, row.local_id)
        held = offices.get(key, ())
        cited = [around.citations("person", key), *(around.citations("office", (row.entry_id, o.number)) for o in held)]
        yield PersonRow(
            id=id,
            ids=[id],
            name=row.name,
            state=row.state,
            written=row.written,
            offices=[OfficeRow(o.title, o.rank, o.acting, o.organisation, o.state, o.as_of, document) for o in held],
            documents=[document],
            citations=list(dict.fromkeys(chain.from_iterable(cited))),
        )


def _joined(rows: list[PersonRow]) -> PersonRow:
    return PersonRow(
        id=rows[0].id,
        ids=[row.id for row in rows],
        name=rows[0].name,
        state=rows[0].state,
        written=list(dict.fromkeys(chain.from_iterable(row.written for row in rows))),
        offices=list(chain.from_iterable(row.offices for row in rows)),
        documents=list(dict.fromkeys(chain.from_iterable(row.documents for row in rows))),
        citations=list(chain.from_iterable(row.citations for row in rows)),
    )
