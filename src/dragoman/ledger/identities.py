"""Runs, and the links they make between what accounts tell, into the ledger and back; of several the newest holds."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, Table, func, insert, select, text

from dragoman.ledger import schema
from dragoman.ledger.backends import backend_of
from dragoman.ledger.filtering import current
from dragoman.model.identity import (
    CONTACT,
    PERSON,
    Anchor,
    Link,
    Reason,
    Ref,
    Run,
)

entry, link, judgement, doubt, derivation = (
    schema.entry,
    schema.link,
    schema.judgement,
    schema.doubt,
    schema.derivation,
)


# Entries and places in their texts


def entries_after(connection: Connection, entry_id: int, limit: int | None = None) -> list[int]:
    """Current entries with a higher id, in order: those a run has not seen yet; 0 for all."""
    query = select(entry.c.id).where(entry.c.id > entry_id, current).order_by(entry.c.id).limit(limit)
    return list(connection.execute(query).scalars())


def entry_of(connection: Connection, key: str) -> int | None:
    """The current entry of the text under this key."""
    return connection.execute(select(entry.c.id).where(entry.c.key == key, current)).scalar()


def keys_of_text(connection: Connection, sha256: str) -> list[str]:
    """Under which keys this very text stands, whatever ids it was given."""
    query = select(entry.c.key).where(entry.c.sha256 == sha256).distinct()
    return sorted(connection.execute(query).scalars())


def anchor_of(connection: Connection, id: str) -> Anchor | None:
    """Where `belgrade#p1` or `belgrade#c1` stands in its text; None when no current row is called so."""
    key, _, local_id = id.rpartition("#")
    for noun, table in ((PERSON, schema.person), (CONTACT, schema.contact)):
        evidence = schema.evidence
        query = (
            select(evidence.c.start, evidence.c.end)
            .join_from(table, entry, entry.c.id == table.c.entry_id)
            .join(
                evidence,
                (evidence.c.entry_id == table.c.entry_id)
                & (evidence.c.noun == noun)
                & (evidence.c.noun_number == table.c.number)
                & (evidence.c.part == "evidence")
                & (evidence.c.number == 0),
            )
            .where(entry.c.key == key, table.c.local_id == local_id, current)
        )
        if row := connection.execute(query).first():
            return Anchor(noun, key, row.start, row.end)
    return None


def at_anchor(connection: Connection, anchor: Anchor) -> Ref | None:
    """Who or what the current reading tells of there: the one whose words overlap most."""
    evidence = schema.evidence
    query = (
        select(evidence.c.entry_id, evidence.c.noun_number, evidence.c.start, evidence.c.end)
        .join_from(evidence, entry, entry.c.id == evidence.c.entry_id)
        .where(entry.c.key == anchor.key, current, evidence.c.noun == anchor.noun, evidence.c.part == "evidence")
        .where(evidence.c.start < anchor.end, evidence.c.end > anchor.start)
    )
    found = connection.execute(query).all()
    best = min(found, key=lambda row: (-_overlap(row, anchor), row.end - row.start, row.noun_number), default=None)
    return None if best is None else (best.entry_id, best.noun_number)


def _overlap(row: Any, anchor: Anchor) -> int:
    return int(min(row.end, anchor.end) - max(row.start, anchor.start))


# Looking for others like one


def add_blocking(connection: Connection, noun: str, entry_id: int, keys: Mapping[int, Iterable[str]]) -> None:
    """Make rows of an entry findable, each (by number) under its own keys; twice changes nothing."""
    rows = [
        {"noun": noun, "key": key, "entry_id": entry_id, "number": number}
        for number, its in sorted(keys.items())
        for key in sorted(set(its))
    ]
    if rows:
        connection.execute(
            text(
                "INSERT INTO blocking (noun, key, entry_id, number) VALUES (:noun, :key, :entry_id, :number) "
                "ON CONFLICT DO NOTHING"
            ),
            rows,
        )


def candidates(
    connection: Connection, noun: str, keys: Collection[str], limit: int = 200
) -> list[tuple[int, int, int]]:
    """Current rows that share keys, as (entry_id, number, how many keys): most first, then by place in the ledger."""
    blocking = schema.blocking
    shared = func.count().label("shared")
    query = (
        select(blocking.c.entry_id, blocking.c.number, shared)
        .join(entry, entry.c.id == blocking.c.entry_id)
        .where(blocking.c.noun == noun, blocking.c.key.in_(sorted(set(keys))), current)
        .group_by(blocking.c.entry_id, blocking.c.number)
        .order_by(shared.desc(), blocking.c.entry_id, blocking.c.number)
        .limit(limit)
    )
    return [(row.entry_id, row.number, row.shared) for row in connection.execute(query)]


# Runs and links


def new_run(connection: Connection, what: str, *, by: str, at: str, version: str) -> int:
    """A run that will see every entry there is now; the number under which what it finds is kept."""
    through = backend_of(connection).last_entry(connection)
    values = {"what": what, "by": by, "at": at, "version": version, "through_entry": through}
    return added(connection, schema.run, values)


def last_run(connection: Connection, what: str) -> Run | None:
    """The newest run of this kind."""
    run = schema.run
    row = connection.execute(select(run).where(run.c.what == what).order_by(run.c.id.desc()).limit(1)).first()
    return None if row is None else Run(row.id, row.what, row.at, row.by, row.version, row.through_entry)


def new_identity(connection: Connection, noun: str, run_id: int) -> int:
    """A number for a person or contact not met before."""
    return added(connection, schema.identity, {"noun": noun, "run_id": run_id})


def add_links(connection: Connection, run_id: int, links: Iterable[Link]) -> None:
    """From now on these hold; what was linked before stays on record."""
    rows = [
        {
            "noun": found.noun,
            "entry_id": found.entry_id,
            "number": found.number,
            "identity_id": found.identity,
            "score": found.score,
            "reasons": msgspec.to_builtins(found.reasons),
            "run_id": run_id,
        }
        for found in links
    ]
    if rows:
        connection.execute(insert(link), rows)


def links_of(connection: Connection, noun: str, refs: Collection[Ref]) -> dict[Ref, Link]:
    """The newest link of each of these."""
    wanted, found = set(refs), {}
    entry_ids = sorted({ref[0] for ref in wanted})
    for start in range(0, len(entry_ids), 500):
        some = entry_ids[start : start + 500]
        query = select(link).where(link.c.noun == noun, link.c.entry_id.in_(some)).order_by(link.c.id)
        for row in connection.execute(query):
            if (row.entry_id, row.number) in wanted:
                found[row.entry_id, row.number] = _link(row)
    return found


def links_told(connection: Connection, noun: str, ref: Ref) -> list[Link]:
    """Every link this one ever had, the newest last."""
    query = select(link).where(link.c.noun == noun, link.c.entry_id == ref[0], link.c.number == ref[1])
    return [_link(row) for row in connection.execute(query.order_by(link.c.id))]


def members(connection: Connection, identities: Iterable[int], limit: int | None = None) -> dict[int, list[Ref]]:
    """Current rows linked to each of these, by place in the ledger, at most `limit` of each."""
    newer = link.alias()
    outdated = (
        select(newer.c.id)
        .where(newer.c.noun == link.c.noun, newer.c.entry_id == link.c.entry_id)
        .where(newer.c.number == link.c.number, newer.c.id > link.c.id)
    )
    query = (
        select(link.c.entry_id, link.c.number)
        .join(entry, entry.c.id == link.c.entry_id)
        .where(~outdated.exists(), current)
        .order_by(link.c.entry_id, link.c.number)
        .limit(limit)
    )
    return {
        identity: [
            (row.entry_id, row.number) for row in connection.execute(query.where(link.c.identity_id == identity))
        ]
        for identity in sorted(set(identities))
    }


def _link(row: Row[Any]) -> Link:
    return Link(row.noun, row.entry_id, row.number, row.identity_id, row.score, reasons_of(row.reasons))


def added(connection: Connection, table: Table, values: dict[str, Any]) -> int:
    added = connection.execute(insert(table).values(**values))
    assert added.inserted_primary_key is not None
    return int(added.inserted_primary_key[0])


def reasons_of(told: list[dict[str, Any]]) -> list[Reason]:
    return msgspec.convert(told, list[Reason])
