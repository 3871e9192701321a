"""Who is whom, withdrawals and amendments; states and names to what they stand in; PostgreSQL's full-text index.

On SQLite `term` and `evidence`, which hold the most rows, are laid anew in the order of their keys: half the space.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

import sqlalchemy as sa
from alembic import op

from dragoman.ledger import postgresql, sqlite

revision = "0002"
down_revision = "0001"

ADDED = (
    "involved",
    "name_word",
    "withdrawal",
    "run",
    "identity",
    "link",
    "blocking",
    "judgement",
    "doubt",
    "derivation",
    "office_list",
    "office_holder",
)
BATCH = 1000
MOST_YEARS = 12
TO_CONTACT = "c.entry_id = x.entry_id AND c.number = x.contact_number"
STATEMENT_DAYS = (
    "CASE WHEN c.date IS NULL THEN e.published_first ELSE c.date_first END, "
    "CASE WHEN c.date IS NULL THEN e.published_last ELSE c.date_last END"
)
OF_STATEMENT = f"JOIN entry e ON e.id = x.entry_id LEFT JOIN contact c ON {TO_CONTACT}"
# noun, state, entry, number, first and last day of everything a state is involved in
INVOLVED = (
    "SELECT 'person', state, entry_id, number, NULL, NULL FROM person WHERE state IS NOT NULL",
    "SELECT 'person', state, entry_id, person_number, NULL, NULL FROM office "
    "WHERE state IS NOT NULL AND person_number IS NOT NULL",
    "SELECT 'contact', t.value, x.entry_id, x.number, x.date_first, x.date_last FROM term t JOIN contact x "
    "ON x.entry_id = t.entry_id AND x.number = t.noun_number WHERE t.noun = 'contact' AND t.role = 'parties'",
    "SELECT 'contact', p.side, x.entry_id, x.number, x.date_first, x.date_last FROM participant p JOIN contact x "
    "ON x.entry_id = p.entry_id AND x.number = p.contact_number WHERE p.side IS NOT NULL",
    f"SELECT 'statement', t.value, x.entry_id, x.number, {STATEMENT_DAYS} FROM term t JOIN statement x "
    f"ON x.entry_id = t.entry_id AND x.number = t.noun_number {OF_STATEMENT} "
    "WHERE t.noun = 'statement' AND t.role IN ('on_behalf_of', 'addressees', 'targets')",
    f"SELECT 'statement', p.state, x.entry_id, x.number, {STATEMENT_DAYS} FROM speaker s "
    "JOIN person p ON p.entry_id = s.entry_id AND p.number = s.person_number JOIN statement x "
    f"ON x.entry_id = s.entry_id AND x.number = s.statement_number {OF_STATEMENT} WHERE p.state IS NOT NULL",
    "SELECT 'commitment', t.value, x.entry_id, x.number, x.due_first, x.due_last FROM term t JOIN commitment x "
    "ON x.entry_id = t.entry_id AND x.number = t.noun_number WHERE t.noun = 'commitment'",
    f"SELECT 'commitment', t.value, x.entry_id, x.number, x.due_first, x.due_last FROM commitment x "
    f"JOIN contact c ON {TO_CONTACT} JOIN term t ON t.entry_id = c.entry_id AND t.noun_number = c.number "
    "WHERE t.noun = 'contact' AND t.role = 'parties'",
)


def upgrade() -> None:
    on_sqlite = op.get_bind().dialect.name == "sqlite"
    _make_tables()
    if on_sqlite:
        _lay_in_order_of_key("term")
        _lay_in_order_of_key("evidence")
        op.execute(sqlite.MERGE_LESS)
    else:
        for statement in postgresql.SEARCH_DDL:
            op.execute(statement)
    _fill("involved", ("noun", "state", "year", "entry_id", "number"), _involved())
    _fill("name_word", ("word", "entry_id", "number"), _name_words())
    if not on_sqlite:
        for entry_id in _rows("SELECT id FROM entry ORDER BY id"):
            postgresql.index_passages(op.get_bind(), entry_id[0])
    backend = sqlite if on_sqlite else postgresql
    for table in (*ADDED, *(("term", "evidence") if on_sqlite else ("passage_words",))):
        for statement in backend.guard_ddl(table):
            op.execute(statement)


def _rows(query: str) -> list[Any]:
    return list(op.get_bind().execute(sa.text(query)))


def _involved() -> Iterator[tuple[Any, ...]]:
    for query in INVOLVED:
        for noun, state, entry_id, number, first, last in op.get_bind().execute(sa.text(query)):
            for year in _years(first, last):
                yield noun, state, year, entry_id, number


def _years(first: Any, last: Any) -> list[int]:
    """SQLite gives a day as text, PostgreSQL as a date: the year is the first four characters of both."""
    if first is None or last is None:
        return [0]
    years = list(range(int(str(first)[:4]), int(str(last)[:4]) + 1))
    return years if len(years) <= MOST_YEARS else [0]


def _name_words() -> Iterator[tuple[Any, ...]]:
    for name, entry_id, number in op.get_bind().execute(sa.text("SELECT name_folded, entry_id, number FROM person")):
        for word in set(name.split()):
            yield word, entry_id, number


def _fill(table: str, columns: tuple[str, ...], rows: Iterator[tuple[Any, ...]]) -> None:
    """Two accounts of one state in one contact are one row."""
    insert = sa.text(
        f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join(':' + name for name in columns)}) "
        "ON CONFLICT DO NOTHING"
    )
    while batch := list(islice(rows, BATCH)):
        op.get_bind().execute(insert, [dict(zip(columns, row, strict=True)) for row in batch])


def _lay_in_order_of_key(table: str) -> None:
    made = (
        op.get_bind().execute(sa.text("SELECT sql FROM sqlite_master WHERE name = :name"), {"name": table}).scalar_one()
    )
    op.execute(f"ALTER TABLE {table} RENAME TO {table}_before")
    op.execute(sa.text(f"{made} WITHOUT ROWID".replace(":", "\\:")))
    op.execute(f"INSERT INTO {table} SELECT * FROM {table}_before ORDER BY 1, 2, 3, 4, 5")
    op.execute(f"DROP TABLE {table}_before")


def _make_tables() -> None:
    op.create_table(
        "judgement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("noun", sa.String(length=40), nullable=False),
        sa.Column("one", sa.Text(), nullable=False),
        sa.Column("other", sa.Text(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.Column("why", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_judgement")),
    )
    op.create_index(op.f("ix_judgement_noun_one_other"), "judgement", ["noun", "one", "other"], unique=False)
    op.create_table(
        "office_list",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office_list")),
        sa.UniqueConstraint("name", "sha256", name=op.f("uq_office_list_name_sha256")),
    )
    op.create_table(
        "run",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("through_entry", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_run")),
    )
    op.create_table(
        "withdrawal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.String(length=32), nullable=False),
        sa.Column("why", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_withdrawal")),
    )
    op.create_index(op.f("ix_withdrawal_key"), "withdrawal", ["key"], unique=False)
    op.create_table(
        "blocking",
        sa.Column("noun", sa.String(length=40), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_blocking_entry_id")),
        sa.PrimaryKeyConstraint("noun", "key", "entry_id", "number", name=op.f("pk_blocking")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "derivation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("origin_key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_derivation_run_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_derivation")),
    )
    op.create_index(op.f("ix_derivation_key_origin_key"), "derivation", ["key", "origin_key"], unique=False)
    op.create_index(op.f("ix_derivation_origin_key"), "derivation", ["origin_key"], unique=False)
    op.create_table(
        "doubt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("noun", sa.String(length=40), nullable=False),
        sa.Column("one", sa.Text(), nullable=False),
        sa.Column("other", sa.Text(), nullable=False),
        sa.Column("score", sa.Float(), nullable=True),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_doubt_run_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_doubt")),
    )
    op.create_index(op.f("ix_doubt_noun_one_other"), "doubt", ["noun", "one", "other"], unique=False)
    op.create_table(
        "identity",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("noun", sa.String(length=40), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_identity_run_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_identity")),
    )
    op.create_table(
        "involved",
        sa.Column("noun", sa.String(length=40), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_involved_entry_id")),
        sa.PrimaryKeyConstraint("noun", "state", "year", "entry_id", "number", name=op.f("pk_involved")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "name_word",
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_name_word_entry_id")),
        sa.PrimaryKeyConstraint("word", "entry_id", "number", name=op.f("pk_name_word")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "office_holder",
        sa.Column("list_id", sa.Integer(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("name_folded", sa.Text(), nullable=False),
        sa.Column("person_qid", sa.Text(), nullable=True),
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("office_qid", sa.Text(), nullable=True),
        sa.Column("rank", sa.Text(), nullable=True),
        sa.Column("organisation", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("first", sa.Text(), nullable=True),
        sa.Column("last", sa.Text(), nullable=True),
        sa.Column("acting", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["list_id"], ["office_list.id"], name=op.f("fk_office_holder_list_id")),
        sa.PrimaryKeyConstraint("list_id", "row", name=op.f("pk_office_holder")),
    )
    op.create_index(op.f("ix_office_holder_state_rank"), "office_holder", ["state", "rank"], unique=False)
    op.create_table(
        "link",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("noun", sa.String(length=40), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("identity_id", sa.Integer(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("reasons", sa.JSON(), nullable=False),
        sa.Column("run_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_link_entry_id")),
        sa.ForeignKeyConstraint(["identity_id"], ["identity.id"], name=op.f("fk_link_identity_id")),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_link_run_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_link")),
    )
    op.create_index(op.f("ix_link_identity_id"), "link", ["identity_id"], unique=False)
    op.create_index(op.f("ix_link_noun_entry_id_number_id"), "link", ["noun", "entry_id", "number", "id"], unique=False)
    op.add_column("entry", sa.Column("amended", sa.Integer(), server_default="0", nullable=False))
    op.add_column("entry", sa.Column("entered_by", sa.Text(), nullable=True))
    op.add_column("entry", sa.Column("why", sa.Text(), nullable=True))
    op.create_index(op.f("ix_office_state_rank"), "office", ["state", "rank"], unique=False)
    op.drop_index(op.f("ix_statement_act"), table_name="statement")
    op.drop_index(op.f("ix_term_value"), table_name="term")
