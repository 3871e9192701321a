"""The tables of the ledger: one entry a document read, one row a value, one row of evidence a span.

A row belongs to an entry and bears its place in the record's list (`number`, from 0), so that the same document gives
the same keys on any database. Rows are only ever added. Dates stand twice: as written (EDTF) and as first and last day.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _text(name: str, *, nullable: bool = True) -> Column[str]:
    return Column(name, Text, nullable=nullable)


def _days(name: str) -> list[Column[Any]]:
    """A date as written, and the first and last day it may mean (null: open, or its year is not known)."""
    return [_text(name), Column(f"{name}_first", Date), Column(f"{name}_last", Date)]


def _of_entry(name: str, *columns: Column[Any] | Index, key: tuple[str, ...] = ("number",)) -> Table:
    """A table whose rows belong to an entry; `key` names what tells its rows apart within the entry."""
    keys = [Column(part, String(40) if part in ("noun", "part", "role") else Integer, primary_key=True) for part in key]
    entry_id = Column("entry_id", Integer, ForeignKey("entry.id"), primary_key=True)
    return Table(name, metadata, entry_id, *keys, *columns)


entry = Table(
    "entry",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("key", nullable=False),  # document id, made unique among texts that were given the same id
    Column("edition", Integer, nullable=False),  # 1 for the first reading of this text, 2 for the next …
    _text("document_id", nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("masthead_sha256", String(64), nullable=False),
    _text("reader_version", nullable=False),
    Column("entered_at", String(32), nullable=False),  # UTC, ISO 8601
    _text("title"),
    Column("language", String(16)),
    _text("text", nullable=False),
    *_days("published"),
    _text("published_basis"),
    _text("url"),
    _text("source"),
    _text("source_class", nullable=False),
    _text("issuer_organisation"),
    _text("issuer_state"),
    UniqueConstraint("key", "edition"),
    Index(None, "document_id"),
    Index(None, "sha256"),
)
# Texts as they can be searched: paragraphs, the long ones cut at the end of a sentence.
passage = Table(
    "passage",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("entry_id", Integer, ForeignKey("entry.id"), nullable=False, index=True),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    _text("text", nullable=False),
)
relay = _of_entry("relay", _text("name", nullable=False))
person = _of_entry(
    "person",
    _text("local_id", nullable=False),
    _text("name", nullable=False),
    _text("name_folded", nullable=False),  # ' words between blanks ', to find a whole word by LIKE
    _text("state"),
    Column("written", JSON, nullable=False),
)
office = _of_entry(
    "office",
    Column("person_number", Integer),
    _text("person", nullable=False),
    _text("title", nullable=False),
    _text("rank", nullable=False),
    Column("acting", Boolean, nullable=False),
    _text("organisation"),
    _text("state"),
    _text("as_of"),
)
contact = _of_entry(
    "contact",
    _text("local_id", nullable=False),
    _text("kind", nullable=False),
    _text("status", nullable=False),
    *_days("date"),
    _text("date_basis"),
    _text("place"),
    _text("country"),
    _text("format", nullable=False),
    _text("on_margins_of"),
    _text("level"),
    _text("stated_level"),
    _text("series"),
    Column("round", Integer),
    Index(None, "date_first"),
)
participant = _of_entry(
    "participant",
    Column("person_number", Integer),
    _text("person", nullable=False),
    _text("side"),
    _text("role", nullable=False),
    key=("contact_number", "number"),
)
statement = _of_entry(
    "statement",
    _text("local_id", nullable=False),
    Column("contact_number", Integer),
    _text("voice", nullable=False),
    _text("act", nullable=False),
    Column("reiterated", Boolean, nullable=False),
    _text("polarity", nullable=False),
    Column("strength", Integer, nullable=False),
    _text("hedge"),
    Column("direct", Boolean, nullable=False),
    Index(None, "act"),
)
speaker = _of_entry(
    "speaker",
    Column("person_number", Integer),
    _text("person", nullable=False),
    key=("statement_number", "number"),
)
commitment = _of_entry(
    "commitment",
    _text("local_id", nullable=False),
    Column("contact_number", Integer),
    _text("kind", nullable=False),
    _text("force", nullable=False),
    _text("status", nullable=False),
    _text("what", nullable=False),
    *_days("due"),
    _text("due_basis"),
    _text("place"),
    _text("country"),
    Index(None, "due_first"),
)
# Lists of short values: a contact's parties and topics, a statement's addressees, a commitment's makers …
term = _of_entry(
    "term", _text("value", nullable=False), Index(None, "value"), key=("noun", "noun_number", "role", "number")
)
instrument = _of_entry("instrument", _text("name", nullable=False), _text("kind", nullable=False), _text("written"))
process = _of_entry("process", _text("name", nullable=False))
figure = _of_entry("figure", Column("value", Float, nullable=False), _text("unit"), _text("what"), _text("claimed_by"))
warning = _of_entry("warning", _text("code", nullable=False), _text("message", nullable=False))
# The words behind each value; `noun` is the table of the value, or 'unread' for a sentence no rule could use.
evidence = _of_entry(
    "evidence",
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    _text("quote", nullable=False),
    _text("rule"),
    key=("noun", "noun_number", "part", "number"),
)
