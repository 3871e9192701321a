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


def _of_entry(
    name: str, *columns: Column[Any] | Index, key: tuple[str, ...] = ("number",), with_rowid: bool = True
) -> Table:
    """A table whose rows belong to an entry; `key` names what tells its rows apart within the entry.

    `with_rowid=False`: SQLite keeps the rows in the order of their key, and no second copy of the key.
    """
    keys = [Column(part, String(40) if part in ("noun", "part", "role") else Integer, primary_key=True) for part in key]
    entry_id = Column("entry_id", Integer, ForeignKey("entry.id"), primary_key=True)
    return Table(name, metadata, entry_id, *keys, *columns, sqlite_with_rowid=with_rowid)


def _look_up(name: str, *columns: Column[Any]) -> Table:
    """A table that leads from a word to the rows it stands in; its rows say nothing that the record does not."""
    entry_id = Column("entry_id", Integer, ForeignKey("entry.id"), primary_key=True)
    number = Column("number", Integer, primary_key=True)
    return Table(name, metadata, *columns, entry_id, number, sqlite_with_rowid=False)


def _signed() -> list[Column[Any]]:
    """Who said so, and when (UTC, ISO 8601)."""
    return [_text("by", nullable=False), Column("at", String(32), nullable=False)]


def _pair() -> list[Column[Any]]:
    """Two anchors as written, the lesser first."""
    return [Column("noun", String(40), nullable=False), _text("one", nullable=False), _text("other", nullable=False)]


def _run_id() -> Column[Any]:
    return Column("run_id", Integer, ForeignKey("run.id"), nullable=False)


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
    # A person's amendment is an edition too; it stands above every reading, of whatever version.
    Column("amended", Integer, nullable=False, server_default="0"),
    _text("entered_by"),
    _text("why"),
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
    Index(None, "state", "rank"),
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
    "term", _text("value", nullable=False), key=("noun", "noun_number", "role", "number"), with_rowid=False
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
    with_rowid=False,
)
# A state to what it is involved in, by the years its date may mean (0: no year is known, or too many).
involved = _look_up(
    "involved",
    Column("noun", String(40), primary_key=True),
    Column("state", Text, primary_key=True),
    Column("year", Integer, primary_key=True, autoincrement=False),
)
# A word of a folded name to the people who bear it.
name_word = _look_up("name_word", Column("word", Text, primary_key=True))

# A text, or one edition of it (0: all), that a person took out of every answer, or put back (`withdrawn` false).
withdrawal = Table(
    "withdrawal",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("key", nullable=False),
    Column("edition", Integer, nullable=False),
    Column("withdrawn", Boolean, nullable=False),
    *_signed(),
    _text("why"),
    Index(None, "key"),
)

# Who is whom. Of several rows on the same thing the newest holds; the older ones tell what was thought before.
run = Table(
    "run",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("what", nullable=False),
    *_signed(),
    _text("version", nullable=False),
    Column("through_entry", Integer, nullable=False),
)
identity = Table(
    "identity",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("noun", String(40), nullable=False),
    _run_id(),
)
link = Table(
    "link",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("noun", String(40), nullable=False),
    Column("entry_id", Integer, ForeignKey("entry.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("identity_id", Integer, ForeignKey("identity.id"), nullable=False, index=True),
    Column("score", Float, nullable=False),
    Column("reasons", JSON, nullable=False),
    _run_id(),
    Index(None, "noun", "entry_id", "number", "id"),
)
# A key under which identity looks for others like this one, to the rows that have it.
blocking = _look_up("blocking", Column("noun", String(40), primary_key=True), Column("key", Text, primary_key=True))
judgement = Table(
    "judgement",
    metadata,
    Column("id", Integer, primary_key=True),
    *_pair(),
    _text("verdict", nullable=False),
    *_signed(),
    _text("why"),
    Index(None, "noun", "one", "other"),
)
doubt = Table(
    "doubt",
    metadata,
    Column("id", Integer, primary_key=True),
    *_pair(),
    Column("score", Float),  # null: a later run no longer doubts
    Column("reasons", JSON, nullable=False),
    _run_id(),
    Index(None, "noun", "one", "other"),
)
derivation = Table(
    "derivation",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("key", nullable=False),
    _text("origin_key", nullable=False),
    _text("kind"),  # null: a later run no longer thinks so
    Column("score", Float, nullable=False),
    Column("reasons", JSON, nullable=False),
    _run_id(),
    Index(None, "key", "origin_key"),
    Index(None, "origin_key"),
)
office_list = Table(
    "office_list",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("name", nullable=False),
    Column("sha256", String(64), nullable=False),
    *_signed(),
    UniqueConstraint("name", "sha256"),
)
office_holder = Table(
    "office_holder",
    metadata,
    Column("list_id", Integer, ForeignKey("office_list.id"), primary_key=True),
    Column("row", Integer, primary_key=True),
    _text("person", nullable=False),
    _text("name_folded", nullable=False),
    _text("person_qid"),
    _text("office", nullable=False),
    _text("office_qid"),
    _text("rank"),
    _text("organisation"),
    _text("state"),
    _text("first"),
    _text("last"),
    Column("acting", Boolean, nullable=False),
    Index(None, "state", "rank"),
)
