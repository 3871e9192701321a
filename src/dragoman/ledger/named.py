"""Words of texts to the persons they name: who is meant where a promise says 'the President'."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select

from dragoman.ledger import schema
from dragoman.ledger.gathering import chunks
from dragoman.model.identity import PERSON


def person_spans(connection: Connection, entry_ids: Iterable[int]) -> dict[int, list[tuple[int, int, int]]]:
    """For each of these entries where its persons are named: begin, end, the person's number; in
    the order of the text.
    """
    evidence = schema.evidence
    found: dict[int, list[tuple[int, int, int]]] = {}
    for some in chunks(iter(sorted(set(entry_ids)))):
        query = (
            select(evidence.c.entry_id, evidence.c.start, evidence.c.end, evidence.c.noun_number)
            .where(evidence.c.entry_id.in_(some), evidence.c.noun == PERSON, evidence.c.part == "evidence")
            .order_by(evidence.c.entry_id, evidence.c.start, evidence.c.end, evidence.c.noun_number)
        )
        for row in connection.execute(query):
            found.setdefault(row.entry_id, []).append((row.start, row.end, row.noun_number))
    return found
