"""The first form of the ledger: entries, the values of their records, and the evidence for each."""

import sqlalchemy as sa
from alembic import op

from dragoman.ledger import postgresql, sqlite

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "entry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("masthead_sha256", sa.String(length=64), nullable=False),
        sa.Column("reader_version", sa.Text(), nullable=False),
        sa.Column("entered_at", sa.String(length=32), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("language", sa.String(length=16), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("published_first", sa.Date(), nullable=True),
        sa.Column("published_last", sa.Date(), nullable=True),
        sa.Column("published_basis", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("source_class", sa.Text(), nullable=False),
        sa.Column("issuer_organisation", sa.Text(), nullable=True),
        sa.Column("issuer_state", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entry")),
        sa.UniqueConstraint("key", "edition", name=op.f("uq_entry_key_edition")),
    )
    op.create_index(op.f("ix_entry_document_id"), "entry", ["document_id"], unique=False)
    op.create_index(op.f("ix_entry_sha256"), "entry", ["sha256"], unique=False)
    op.create_table(
        "commitment",
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("local_id", sa.Text(), nullable=False),
        sa.Column("contact_number", sa.Integer(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("force", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("due", sa.Text(), nullable=True),
        sa.Column("due_first", sa.Date(), nullable=True),
        sa.Column("due_last", sa.Date(), nullable=True),
        sa.Column("due_basis", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_commitment_entry_id")),
        sa.PrimaryKeyConstraint("entry_id", "number", name=op.f("pk_commitment")),
    )
    op.create_index(op.f("ix_commitment_due_first"), "commitment", ["due_first"], unique=False)
    op.create_table(
        "contact",
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("local_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("date", sa.Text(), nullable=True),
        sa.Column("date_first", sa.Date(), nullable=True),
        sa.Column("date_last", sa.Date(), nullable=True),
        sa.Column("date_basis", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("format", sa.Text(), nullable=False),
        sa.Column("on_margins_of", sa.Text(), nullable=True),
        sa.Column("level", sa.Text(), nullable=True),
        sa.Column("stated_level", sa.Text(), nullable=True),
        sa.Column("series", sa.Text(), nullable=True),
        sa.Column("round", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_contact_entry_id")),
        sa.PrimaryKeyConstraint("entry_id", "number", name=op.f("pk_contact")),
    )
    op.create_index(op.f("ix_contact_date_first"), "contact", ["date_first"], unique=False)
    op.create_table(
        "evidence",
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("noun", sa.String(length=40), nullable=False),
        sa.Column("noun_number", sa.Integer(), nullable=False),
        sa.Column("part", sa.String(length=40), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_evidence_entry_id")),
        sa.PrimaryKeyConstraint("entry_id", "noun", "noun_number", "part", "number", name=op.f("pk_evidence")),
    )
    op.create_table(
        "figure",
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("value", sa.Float(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("what", sa.Text(), nullable=True),
        sa.Column("claimed_by", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_figure_entry_id")),
        sa.PrimaryKeyConstraint("entry_id", "number", name=op.f("pk_figure")),
    )
    op.create_table(
        "instrument",
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("written", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_instrument_entry_id")),
        sa.PrimaryKeyConstraint("entry_id", "number", name=op.f("pk_instrument")),
    )
    op.create_table(
        "office",
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("person_number", sa.Integer(), nullable=True),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("rank", sa.Text(), nullable=False),
        sa.Column("acting", sa.Boolean(), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("as_of", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_office_entry_id")),
        sa.PrimaryKeyConstraint("entry_id", "number", name=op.f("pk_office")),
    )
    op.create_table(
        "participant",
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("contact_number", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("person_number", sa.Integer(), nullable=True),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("side", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_participant_entry_id")),
        sa.PrimaryKeyConstraint("entry_id", "contact_number", "number", name=op.f("pk_participant")),
    )
    op.create_table(
        "passage",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_passage_entry_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_passage")),
    )
    op.create_index(op.f("ix_passage_entry_id"), "passage", ["entry_id"], unique=False)
    op.create_table(
        "person",
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("local_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_folded", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=True),
        sa.Column("written", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_person_entry_id")),
        sa.PrimaryKeyConstraint("entry_id", "number", name=op.f("pk_person")),
    )
    op.create_table(
        "process",
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_process_entry_id")),
        sa.PrimaryKeyConstraint("entry_id", "number", name=op.f("pk_process")),
    )
    op.create_table(
        "relay",
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_relay_entry_id")),
        sa.PrimaryKeyConstraint("entry_id", "number", name=op.f("pk_relay")),
    )
    op.create_table(
        "speaker",
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("statement_number", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("person_number", sa.Integer(), nullable=True),
        sa.Column("person", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_speaker_entry_id")),
        sa.PrimaryKeyConstraint("entry_id", "statement_number", "number", name=op.f("pk_speaker")),
    )
    op.create_table(
        "statement",
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("local_id", sa.Text(), nullable=False),
        sa.Column("contact_number", sa.Integer(), nullable=True),
        sa.Column("voice", sa.Text(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("reiterated", sa.Boolean(), nullable=False),
        sa.Column("polarity", sa.Text(), nullable=False),
        sa.Column("strength", sa.Integer(), nullable=False),
        sa.Column("hedge", sa.Text(), nullable=True),
        sa.Column("direct", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_statement_entry_id")),
        sa.PrimaryKeyConstraint("entry_id", "number", name=op.f("pk_statement")),
    )
    op.create_index(op.f("ix_statement_act"), "statement", ["act"], unique=False)
    op.create_table(
        "term",
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("noun", sa.String(length=40), nullable=False),
        sa.Column("noun_number", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_term_entry_id")),
        sa.PrimaryKeyConstraint("entry_id", "noun", "noun_number", "role", "number", name=op.f("pk_term")),
    )
    op.create_index(op.f("ix_term_value"), "term", ["value"], unique=False)
    op.create_table(
        "warning",
        sa.Column("entry_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["entry_id"], ["entry.id"], name=op.f("fk_warning_entry_id")),
        sa.PrimaryKeyConstraint("entry_id", "number", name=op.f("pk_warning")),
    )
    tables = [
        "entry",
        "commitment",
        "contact",
        "evidence",
        "figure",
        "instrument",
        "office",
        "participant",
        "passage",
        "person",
        "process",
        "relay",
        "speaker",
        "statement",
        "term",
        "warning",
    ]
    # The form was shipped for SQLite alone; PostgreSQL passes through it on the way to the next.
    if op.get_bind().dialect.name == "sqlite":
        statements = [*sqlite.SEARCH_DDL, *(ddl for table in tables for ddl in sqlite.guard_ddl(table))]
    else:
        statements = [postgresql.GUARD_FUNCTION, *(ddl for table in tables for ddl in postgresql.guard_ddl(table))]
    for statement in statements:
        op.execute(statement)
