"""Contacts as they are answered, ready made; words of names to the contacts their bearers took part in, by day.

States to the texts that tell of them, by year.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from dragoman.ledger import postgresql, sqlite

revision = "0003"
down_revision = "0002"

AT_ONCE = 500  # entries: what is gathered of them is held in memory
WITHIN = "BETWEEN :first AND :last"
Key = tuple[int, int]  # entry, number of the contact
CONTACTS = (
    "SELECT c.entry_id, c.number, e.key, e.edition, e.amended, e.document_id, e.url, c.local_id, "
    "c.kind, c.status, c.date, c.date_basis, c.place, c.country, c.format, c.on_margins_of, c.level, c.stated_level, "
    "c.series, c.round "
    f"FROM contact c JOIN entry e ON e.id = c.entry_id WHERE c.entry_id {WITHIN} ORDER BY c.entry_id, c.number"
)
PARTICIPANTS = (
    "SELECT t.entry_id, t.contact_number, coalesce(p.local_id, t.person) AS id, coalesce(p.name, t.person) AS name, "
    "t.side, t.role FROM participant t "
    "LEFT JOIN person p ON p.entry_id = t.entry_id AND p.number = t.person_number "
    f"WHERE t.entry_id {WITHIN} ORDER BY t.entry_id, t.contact_number, t.number"
)
TERMS = (
    "SELECT entry_id, noun_number, role, value FROM term "
    f"WHERE entry_id {WITHIN} AND noun = 'contact' ORDER BY entry_id, noun_number, role, number"
)
EVIDENCE = (
    'SELECT entry_id, noun_number, start, "end", quote, rule FROM evidence '
    f"WHERE entry_id {WITHIN} AND noun = 'contact' ORDER BY entry_id, noun_number, part, number"
)
ATTENDED = (
    "INSERT INTO attended (word, day, entry_id, number, person_number, last_day) "
    "SELECT DISTINCT w.word, coalesce(c.date_first, '9999-12-31'), c.entry_id, c.number, w.number, c.date_last "
    "FROM name_word w JOIN participant t ON t.entry_id = w.entry_id AND t.person_number = w.number "
    "JOIN contact c ON c.entry_id = t.entry_id AND c.number = t.contact_number ORDER BY 1, 2, 3, 4, 5"
)
# A state in whatever a text tells; the first and last days that the text and its contacts are dated.
STATES = (
    "SELECT entry_id, state FROM person WHERE {within} UNION SELECT entry_id, state FROM office "
    "WHERE {within} AND person_number IS NOT NULL UNION SELECT entry_id, side FROM participant WHERE {within} "
    "UNION SELECT entry_id, value FROM term WHERE {within} "
    "AND role IN ('parties', 'on_behalf_of', 'addressees', 'targets', 'by', 'to')"
).format(within=f"entry_id {WITHIN}")
DAYS = (
    f"SELECT id, published_first, published_last FROM entry WHERE id {WITHIN} "
    f"UNION SELECT entry_id, date_first, date_last FROM contact WHERE entry_id {WITHIN}"
)
MOST_YEARS = 12


def upgrade() -> None:
    op.create_table(
        "attended",
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("person_number", sa.Integer(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_attended_entry_id")),
        sa.PrimaryKeyConstraint("word", "day", "entry_id", "number", "person_number", name=op.f("pk_attended")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "contact_told",
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column("amended", sa.Integer(), nullable=False),
        sa.Column("row", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_contact_told_entry_id")),
        sa.PrimaryKeyConstraint("entry_id", "number", name=op.f("pk_contact_told")),
    )
    columns = ["key", "amended", "edition"]
    op.create_index(op.f("ix_entry_key_amended_edition"), "entry", columns, unique=False)
    op.execute(ATTENDED)
    last = op.get_bind().execute(sa.text("SELECT coalesce(max(id), 0) FROM entry")).scalar_one()
    for first in range(1, last + 1, AT_ONCE):
        within = {"first": first, "last": first + AT_ONCE - 1}
        _add("contact_told", ("entry_id", "number", "key", "edition", "amended", "row"), _told(within))
        _add("involved", ("noun", "state", "year", "entry_id", "number"), _texts(within))
    backend = sqlite if op.get_bind().dialect.name == "sqlite" else postgresql
    for table in ("attended", "contact_told"):
        for statement in backend.guard_ddl(table):
            op.execute(statement)


def _add(table: str, columns: tuple[str, ...], rows: Iterator[tuple[Any, ...]]) -> None:
    if given := [dict(zip(columns, row, strict=True)) for row in rows]:
        names, values = (", ".join(f"{sign}{name}{end}" for name in columns) for sign, end in (('"', '"'), (":", "")))
        op.get_bind().execute(sa.text(f"INSERT INTO {table} ({names}) VALUES ({values})"), given)


def _texts(within: dict[str, int]) -> Iterator[tuple[Any, ...]]:
    years: dict[int, set[int]] = defaultdict(set)
    for entry_id, first, last in _rows(DAYS, within):
        years[entry_id] |= _years(first, last)
    for entry_id, state in _rows(STATES, within):
        if state:
            yield from (("text", state, year, entry_id, 0) for year in years[entry_id])


def _years(first: Any, last: Any) -> set[int]:
    """SQLite gives a day as text, PostgreSQL as a date: the year is the first four characters of both."""
    if first is None or last is None:
        return {0}
    years = set(range(int(str(first)[:4]), int(str(last)[:4]) + 1))
    return years if len(years) <= MOST_YEARS else {0}


def _told(within: dict[str, int]) -> Iterator[tuple[Any, ...]]:
    participants: dict[Key, list[Any]] = defaultdict(list)
    for row in _rows(PARTICIPANTS, within):
        participants[row[0], row[1]].append(row)
    terms: dict[tuple[Key, str], list[str]] = defaultdict(list)
    for entry_id, number, role, value in _rows(TERMS, within):
        terms[(entry_id, number), role].append(value)
    spans: dict[Key, list[Any]] = defaultdict(list)
    for row in _rows(EVIDENCE, within):
        spans[row[0], row[1]].append(row)
    for row in _rows(CONTACTS, within):
        key = (row.entry_id, row.number)
        told = _contact(row, participants[key], {role: terms[key, role] for role in ("parties", "topics")}, spans[key])
        written = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
        yield row.entry_id, row.number, row.key, row.edition, row.amended, written


def _contact(row: Any, participants: list[Any], terms: dict[str, list[str]], spans: list[Any]) -> dict[str, Any]:
    fields = ("kind", "status", "date", "date_basis", "place", "country", "format", "on_margins_of")
    of_place = {(span.start, span.end): span for span in reversed(spans)}
    return {
        "id": f"{row.key}#{row.local_id}",
        **{field: getattr(row, field) for field in fields},
        "parties": terms["parties"],
        **{field: getattr(row, field) for field in ("level", "stated_level", "series", "round")},
        "participants": [
            {"id": f"{row.key}#{part.id}", "name": part.name, "side": part.side, "role": part.role}
            for part in participants
        ],
        "topics": terms["topics"],
        "documents": [row.document_id],
        "citations": [
            {
                "document": row.document_id,
                "start": start,
                "end": end,
                "quote": of_place[start, end].quote,
                "url": row.url,
                "rule": of_place[start, end].rule,
            }
            for start, end in sorted(of_place)
        ],
    }


def _rows(query: str, within: dict[str, int]) -> list[Any]:
    return list(op.get_bind().execute(sa.text(query), within))
