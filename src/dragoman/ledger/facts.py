"""Entries to the facts read in them, in the order of their text, so that two texts can be compared
by what they tell.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, Table, select

from dragoman.ledger import schema
from dragoman.ledger.gathering import chunks


class Fact(Struct, frozen=True, order=True):
    """One thing told, e.g. `said`, 'thank SRB'; `start` is where its words begin."""

    start: int
    what: str
    value: str


# The table of each noun and the columns that are the same in every language.
_COLUMNS: tuple[tuple[str, Table, tuple[ColumnElement[Any], ...]], ...] = (
    ("contact", schema.contact, (schema.contact.c.kind,)),
    ("statement", schema.statement, (schema.statement.c.act,)),
    ("commitment", schema.commitment, (schema.commitment.c.kind, schema.commitment.c.due)),
    ("instrument", schema.instrument, (schema.instrument.c.name,)),
    ("figure", schema.figure, (schema.figure.c.value,)),
    ("person", schema.person, (schema.person.c.state, schema.person.c.name)),
)
# Lists that tell one such fact from another.
_SIDES = frozenset({("contact", "parties"), ("statement", "on_behalf_of"), ("commitment", "by")})


def document_facts(connection: Connection, entry_ids: Iterable[int]) -> dict[int, list[Fact]]:
    """The facts of each entry by their first words; of a `person` the value is state and name, as written."""
    found: dict[int, list[Fact]] = {}
    for batch in chunks(iter(sorted(set(entry_ids)))):
        found.update({entry_id: [] for entry_id in batch})
        sides, starts = _sides(connection, batch), _starts(connection, batch)
        for noun, table, columns in _COLUMNS:
            query = select(table.c.entry_id, table.c.number, *columns).where(table.c.entry_id.in_(batch))
            for entry_id, number, *values in connection.execute(query):
                told = [_plain(value) for value in values if value is not None]
                told += sorted(sides.get((entry_id, noun, number), ()))
                start = starts.get((entry_id, noun, number), 0)
                found[entry_id].append(Fact(start, noun, " ".join(told)))
    return {entry_id: sorted(facts) for entry_id, facts in found.items()}


def _plain(value: Any) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def _sides(connection: Connection, batch: list[int]) -> dict[tuple[int, str, int], list[str]]:
    term = schema.term
    sides: dict[tuple[int, str, int], list[str]] = defaultdict(list)
    for row in connection.execute(select(term).where(term.c.entry_id.in_(batch))):
        if (row.noun, row.role) in _SIDES:
            sides[row.entry_id, row.noun, row.noun_number].append(row.value)
    return sides


def _starts(connection: Connection, batch: list[int]) -> dict[tuple[int, str, int], int]:
    evidence = schema.evidence
    query = select(evidence.c.entry_id, evidence.c.noun, evidence.c.noun_number, evidence.c.start)
    query = query.where(evidence.c.entry_id.in_(batch), evidence.c.part == "evidence")
    starts: dict[tuple[int, str, int], int] = {}
    for entry_id, noun, number, start in connection.execute(query):
        key = (entry_id, noun, number)
        starts[key] = min(start, starts.get(key, start))
    return starts
