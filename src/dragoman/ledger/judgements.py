"""What people judge, what is left to them, and lists from elsewhere, into the ledger and back; the newest holds."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, insert, select

from dragoman.ledger import schema
from dragoman.ledger.columns import letter_by_letter
from dragoman.ledger.identities import added, reasons_of
from dragoman.model.identity import Anchor, Derivation, Doubt, Holder, Judgement, anchor_from
from dragoman.model.names import folded

judgement, doubt, derivation = schema.judgement, schema.doubt, schema.derivation


def add_judgement(connection: Connection, said: Judgement) -> None:
    """From now on it holds for these two; an earlier one stays on record."""
    connection.execute(
        insert(judgement).values(
            noun=said.noun, **_pair(said.one, said.other), verdict=said.verdict, by=said.by, at=said.at, why=said.why
        )
    )


def judgements(connection: Connection, noun: str | None = None) -> list[Judgement]:
    """Those in force, the oldest first."""
    newest = {(said.noun, said.one, said.other): said for said in judgements_told(connection, noun)}
    return [said for said in newest.values() if said.verdict != "withdrawn"]


def judgements_told(connection: Connection, noun: str | None = None) -> list[Judgement]:
    """All that was ever said, in order."""
    query = select(judgement).order_by(judgement.c.id)
    rows = connection.execute(query if noun is None else query.where(judgement.c.noun == noun))
    return [Judgement(row.noun, *_anchors(row), row.verdict, row.by, row.at, row.why) for row in rows]


def add_doubts(connection: Connection, run_id: int, doubts: Iterable[Doubt]) -> None:
    """Into the queue for a person to look at."""
    rows = [
        {
            "noun": found.noun,
            **_pair(found.one, found.other),
            "score": found.score,
            "reasons": msgspec.to_builtins(found.reasons),
            "run_id": run_id,
        }
        for found in doubts
    ]
    if rows:
        connection.execute(insert(doubt), rows)


def settle_doubts(connection: Connection, run_id: int, pairs: Iterable[tuple[Anchor, Anchor]]) -> None:
    """A later run doubts these no longer."""
    rows: list[dict[str, Any]] = [
        {"noun": one.noun, **_pair(one, other), "score": None, "reasons": [], "run_id": run_id} for one, other in pairs
    ]
    if rows:
        connection.execute(insert(doubt), rows)


def open_doubts(connection: Connection, noun: str | None = None, limit: int | None = None) -> list[tuple[int, Doubt]]:
    """What no run has settled and no judgement answers, with the number to name it by: the likeliest first."""
    query = select(doubt).order_by(doubt.c.id)
    rows = connection.execute(query if noun is None else query.where(doubt.c.noun == noun))
    newest = {(row.noun, row.one, row.other): row for row in rows}
    for said in judgements(connection, noun):
        newest.pop((said.noun, str(said.one), str(said.other)), None)
    waiting = sorted((row for row in newest.values() if row.score is not None), key=lambda row: (-row.score, row.id))
    return [(row.id, Doubt(row.noun, *_anchors(row), row.score, reasons_of(row.reasons))) for row in waiting[:limit]]


# Which text was made from which


def add_derivations(connection: Connection, run_id: int, derivations: Iterable[Derivation]) -> None:
    """From now on these hold."""
    rows = [
        {
            "key": found.key,
            "origin_key": found.origin_key,
            "kind": found.kind,
            "score": found.score,
            "reasons": msgspec.to_builtins(found.reasons),
            "run_id": run_id,
        }
        for found in derivations
    ]
    if rows:
        connection.execute(insert(derivation), rows)


def derivations(connection: Connection, keys: Collection[str] | None = None) -> list[Derivation]:
    """Those that hold, of or from these texts if any are named, by key."""
    query = select(derivation).order_by(derivation.c.id)
    if keys is not None:
        query = query.where(derivation.c.key.in_(keys) | derivation.c.origin_key.in_(keys))
    newest = {(row.key, row.origin_key): row for row in connection.execute(query)}
    return [
        Derivation(row.key, row.origin_key, row.kind, row.score, reasons_of(row.reasons))
        for _, row in sorted(newest.items())
        if row.kind is not None
    ]


# Imported lists of office-holders


def add_office_list(
    connection: Connection, name: str, sha256: str, holders: Iterable[Holder], *, by: str, at: str
) -> bool:
    """Whether the list was added: the same list under the same name is there only once."""
    table = schema.office_list
    here = select(table.c.id).where(table.c.name == name, table.c.sha256 == sha256)
    if connection.execute(here).first():
        return False
    list_id = added(connection, table, {"name": name, "sha256": sha256, "by": by, "at": at})
    rows = [
        {"list_id": list_id, "name_folded": f" {folded(holder.person)} ", **_holder_values(holder)}
        for holder in holders
    ]
    if rows:
        connection.execute(insert(schema.office_holder), rows)
    return True


def _holder_values(holder: Holder) -> dict[str, Any]:
    values = msgspec.structs.asdict(holder)
    del values["list_name"]
    return values


def office_holders(
    connection: Connection, state: str | None = None, rank: str | None = None, name: str | None = None
) -> list[Holder]:
    """Rows of the newest list of each name; `name` asks for each of its words."""
    lists, holder = schema.office_list, schema.office_holder
    newer = lists.alias()
    outdated = select(newer.c.id).where(newer.c.name == lists.c.name, newer.c.id > lists.c.id)
    query = (
        select(holder, lists.c.name.label("list_name"))
        .join(lists, lists.c.id == holder.c.list_id)
        .where(~outdated.exists())
        .order_by(letter_by_letter(lists.c.name), holder.c.row)
    )
    for column, value in ((holder.c.state, state), (holder.c.rank, rank)):
        query = query if value is None else query.where(column == value)
    for word in folded(name or "").split():
        query = query.where(holder.c.name_folded.contains(f" {word} ", autoescape=True))
    rows = connection.execute(query)
    return [Holder(**{field: getattr(row, field) for field in Holder.__struct_fields__}) for row in rows]


def _pair(one: Anchor, other: Anchor) -> dict[str, str]:
    first, second = sorted((one, other))
    return {"one": str(first), "other": str(second)}


def _anchors(row: Row[Any]) -> tuple[Anchor, Anchor]:
    return anchor_from(row.noun, row.one), anchor_from(row.noun, row.other)
