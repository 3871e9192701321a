"""What the newest links say of the whole ledger, in counts and lists."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any, TypeAlias

from sqlalchemy import Connection, Row, Select, func, select

from dragoman.ledger import schema
from dragoman.ledger.backends import backend_of
from dragoman.ledger.filtering import current
from dragoman.ledger.gathering import chunks
from dragoman.ledger.identities import reasons_of
from dragoman.model.identity import CONTACT, Anchor, Doubt, Ref

Handle: TypeAlias = Connection  # an open ledger, for those who know no database
entry, link = schema.entry, schema.link


def hold_links(connection: Connection) -> None:
    """Until the transaction ends, nobody else links or judges: two runs would each give a new person a number."""
    backend_of(connection).hold_links(connection)


def _newest(noun: str) -> Select[Any]:
    """The newest link of every row of current entries."""
    newest = select(func.max(link.c.id)).where(link.c.noun == noun).group_by(link.c.entry_id, link.c.number)
    return (
        select(link.c.identity_id, link.c.entry_id, link.c.number)
        .join(entry, entry.c.id == link.c.entry_id)
        .where(link.c.id.in_(newest), current)
    )


def doubts_among(connection: Connection, noun: str, anchors: Iterable[Anchor]) -> list[Doubt]:
    """Doubts that no run has settled between any two of these; those that were judged since are among them."""
    doubt = schema.doubt
    wanted = {str(anchor): anchor for anchor in anchors}
    newest: dict[tuple[str, str], Row[Any]] = {}
    for some in chunks(iter(sorted(wanted))):
        query = select(doubt).where(doubt.c.noun == noun, doubt.c.one.in_(some)).order_by(doubt.c.id)
        newest.update({(row.one, row.other): row for row in connection.execute(query) if row.other in wanted})
    return [
        Doubt(noun, wanted[one], wanted[other], row.score, reasons_of(row.reasons))
        for (one, other), row in sorted(newest.items())
        if row.score is not None
    ]


def all_linked(connection: Connection, noun: str) -> dict[int, list[Ref]]:
    """Every person or contact with its rows, by number and by place in the ledger."""
    found: dict[int, list[Ref]] = {}
    order = (link.c.identity_id, link.c.entry_id, link.c.number)
    for row in connection.execute(_newest(noun).order_by(*order)):
        found.setdefault(row.identity_id, []).append((row.entry_id, row.number))
    return found


def refs_of(connection: Connection, noun: str, ids: Iterable[str]) -> list[Ref]:
    """The places of the contacts or persons with these ids (`belgrade#c1`), in order; ids of
    nothing are passed over.
    """
    table = schema.contact if noun == CONTACT else schema.person
    wanted = {tuple(id.rpartition("#")[::2]) for id in ids}
    refs: list[Ref] = []
    for some in chunks(iter(sorted({key for key, _ in wanted}))):
        query = (
            select(entry.c.key, table.c.local_id, table.c.entry_id, table.c.number)
            .join(entry, entry.c.id == table.c.entry_id)
            .where(entry.c.key.in_(some), current)
        )
        rows = connection.execute(query)
        refs += [(row.entry_id, row.number) for row in rows if (row.key, row.local_id) in wanted]
    return sorted(refs)


def rounds_told(connection: Connection) -> list[Ref]:
    """Contacts that are told to be of a series, by place in the ledger."""
    contact = schema.contact
    query = (
        select(contact.c.entry_id, contact.c.number)
        .join(entry, entry.c.id == contact.c.entry_id)
        .where(contact.c.series.is_not(None), current)
        .order_by(contact.c.entry_id, contact.c.number)
    )
    return [(row.entry_id, row.number) for row in connection.execute(query)]


def entries_of_keys(connection: Connection, keys: Collection[str]) -> dict[str, int]:
    """The current entry of each of these texts."""
    query = select(entry.c.key, entry.c.id).where(entry.c.key.in_(sorted(set(keys))), current)
    return {row.key: row.id for row in connection.execute(query)}


def earlier_editions(connection: Connection, entry_ids: Iterable[int]) -> dict[int, list[int]]:
    """For each entry of a text that was entered before, the ids of its earlier editions, newest first."""
    older = entry.alias()
    query = (
        select(entry.c.id, older.c.id.label("older"))
        .join(older, (older.c.key == entry.c.key) & (older.c.id != entry.c.id))
        .where(entry.c.id.in_(sorted(set(entry_ids))))
        .order_by(entry.c.id, older.c.edition.desc())
    )
    found: dict[int, list[int]] = {}
    for row in connection.execute(query):
        found.setdefault(row.id, []).append(row.older)
    return found
