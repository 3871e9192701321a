"""Who is told to hold an office, newest texts first, each with the words that say so."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Row, Select, select

from dragoman.ledger import schema
from dragoman.ledger.accounts import identities_of
from dragoman.ledger.filtering import current
from dragoman.ledger.gathering import chunks
from dragoman.model.identity import PERSON, OfficeHeld, OfficeUsage

entry, office, person, evidence = schema.entry, schema.office, schema.person, schema.evidence
involved = schema.involved
MOST_YEARS = 30  # that are looked through for a state of which little is told
OFTEN = 20  # usages of a rank: enough to see who holds it, and who held it before


class OfficeTold(Struct, frozen=True):
    """One time an account gives someone an office, e.g. `belgrade#p1`, with the words 'Minister of Foreign Affairs'."""

    id: str
    usage: OfficeUsage
    start: int
    end: int
    quote: str


def newest_in_office(
    connection: Connection, state: str, ranks: Collection[str], since: date, before: date
) -> list[OfficeTold]:
    """The newest usages of these ranks of a state in texts of before a day, as far back as `since`.

    Looked for year by year among the texts in which the state does or says something, until each rank is told of often.
    """
    found: list[OfficeTold] = []
    for year in range(before.year, max(since.year, before.year - MOST_YEARS) - 1, -1):
        told_in = select(involved.c.entry_id).where(
            involved.c.noun.in_(("contact", "statement")), involved.c.state == state, involved.c.year == year
        )
        query = _query().where(
            office.c.entry_id.in_(told_in), office.c.state == state, office.c.rank.in_(sorted(ranks)),
            entry.c.published_last < before, entry.c.published_first >= since,
        )  # fmt: skip
        found += _told(connection, query.order_by(entry.c.published_last.desc(), office.c.entry_id))
        if all(sum(one.usage.office.rank == rank for one in found) >= OFTEN for rank in ranks):
            break
    return found


def offices_in(connection: Connection, entry_ids: Iterable[int]) -> list[OfficeTold]:
    """Every office these entries give somebody, in the order of the entries."""
    found: list[OfficeTold] = []
    for some in chunks(iter(sorted(set(entry_ids)))):
        found += _told(connection, _query().where(office.c.entry_id.in_(some)).order_by(office.c.entry_id))
    return found


def _query() -> Select[Any]:
    return (
        select(
            office, person.c.name, person.c.local_id, entry.c.key, entry.c.published, evidence.c.start, evidence.c.end,
            evidence.c.quote,
        )
        .join_from(office, entry, entry.c.id == office.c.entry_id)
        .join(person, (person.c.entry_id == office.c.entry_id) & (person.c.number == office.c.person_number))
        .join(
            evidence,
            (evidence.c.entry_id == office.c.entry_id)
            & (evidence.c.noun == "office")
            & (evidence.c.noun_number == office.c.number)
            & (evidence.c.part == "evidence")
            & (evidence.c.number == 0),
        )
        .where(current)
    )  # fmt: skip


def _told(connection: Connection, query: Select[Any]) -> Iterator[OfficeTold]:
    for batch in chunks(iter(connection.execute(query))):
        known = identities_of(connection, PERSON, {row.entry_id for row in batch})
        yield from (_one(row, known.get((row.entry_id, row.person_number))) for row in batch)


def _one(row: Row[Any], identity: int | None) -> OfficeTold:
    held = OfficeHeld(row.title, row.rank, row.acting, row.organisation, row.state, row.as_of)
    usage = OfficeUsage(row.entry_id, row.person_number, row.key, row.name, held, row.published, identity)
    return OfficeTold(f"{row.key}#{row.local_id}", usage, row.start, row.end, row.quote)
