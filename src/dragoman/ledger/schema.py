"""The tables of the ledger: one entry a document read, one row a value, one row of evidence a span.

A row belongs to an entry and bears its place in the record's list (`number`, from 0), so that the same document gives
the same keys on any database. Rows are only ever added. Dates stand twice: as written (EDTF) and as first and last day.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from dragoman.ledger.columns import days, look_up, of_entry, pair, run_id, signed, text
from dragoman.ledger.columns import metadata as metadata

entry = Table(
    "entry",
    metadata,
    Column("id", Integer, primary_key=True),
    text("key", nullable=False),  # document id, made unique among texts that were given the same id
    Column("edition", Integer, nullable=False),  # 1 for the first reading of this text, 2 for the next …
    text("document_id", nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("masthead_sha256", String(64), nullable=False),
    text("reader_version", nullable=False),
    Column("entered_at", String(32), nullable=False),  # UTC, ISO 8601
    text("title"),
    Column("language", String(16)),
    text("text", nullable=False),
    *days("published"),
    text("published_basis"),
    text("url"),
    text("source"),
    text("source_class", nullable=False),
    text("issuer_organisation"),
    text("issuer_state"),
    # A person's amendment is an edition too; it stands above every reading, of whatever version.
    Column("amended", Integer, nullable=False, server_default="0"),
    text("entered_by"),
    text("why"),
    UniqueConstraint("key", "edition"),
    Index(None, "key", "amended", "edition"),  # which edition is current is read here, not in rows that hold a text
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
    text("text", nullable=False),
)
relay = of_entry("relay", text("name", nullable=False))
person = of_entry(
    "person",
    text("local_id", nullable=False),
    text("name", nullable=False),
    text("name_folded", nullable=False),  # ' words between blanks ', to find a whole word by LIKE
    text("state"),
    Column("written", JSON, nullable=False),
)
office = of_entry(
    "office",
    Column("person_number", Integer),
    text("person", nullable=False),
    text("title", nullable=False),
    text("rank", nullable=False),
    Column("acting", Boolean, nullable=False),
    text("organisation"),
    text("state"),
    text("as_of"),
    Index(None, "state", "rank"),
)
contact = of_entry(
    "contact",
    text("local_id", nullable=False),
    text("kind", nullable=False),
    text("status", nullable=False),
    *days("date"),
    text("date_basis"),
    text("place"),
    text("country"),
    text("format", nullable=False),
    text("on_margins_of"),
    text("level"),
    text("stated_level"),
    text("series"),
    Column("round", Integer),
    Index(None, "date_first"),
)
participant = of_entry(
    "participant",
    Column("person_number", Integer),
    text("person", nullable=False),
    text("side"),
    text("role", nullable=False),
    key=("contact_number", "number"),
)
statement = of_entry(
    "statement",
    text("local_id", nullable=False),
    Column("contact_number", Integer),
    text("voice", nullable=False),
    text("act", nullable=False),
    Column("reiterated", Boolean, nullable=False),
    text("polarity", nullable=False),
    Column("strength", Integer, nullable=False),
    text("hedge"),
    Column("direct", Boolean, nullable=False),
)
speaker = of_entry(
    "speaker",
    Column("person_number", Integer),
    text("person", nullable=False),
    key=("statement_number", "number"),
)
commitment = of_entry(
    "commitment",
    text("local_id", nullable=False),
    Column("contact_number", Integer),
    text("kind", nullable=False),
    text("force", nullable=False),
    text("status", nullable=False),
    text("what", nullable=False),
    *days("due"),
    text("due_basis"),
    text("place"),
    text("country"),
    Index(None, "due_first"),
)
# Lists of short values: a contact's parties and topics, a statement's addressees, a commitment's makers …
term = of_entry("term", text("value", nullable=False), key=("noun", "noun_number", "role", "number"), with_rowid=False)
instrument = of_entry("instrument", text("name", nullable=False), text("kind", nullable=False), text("written"))
process = of_entry("process", text("name", nullable=False))
figure = of_entry("figure", Column("value", Float, nullable=False), text("unit"), text("what"), text("claimed_by"))
warning = of_entry("warning", text("code", nullable=False), text("message", nullable=False))
# The words behind each value; `noun` is the table of the value, or 'unread' for a sentence no rule could use.
evidence = of_entry(
    "evidence",
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    text("quote", nullable=False),
    text("rule"),
    key=("noun", "noun_number", "part", "number"),
    with_rowid=False,
)
# A state to what it is involved in, by the years its date may mean (0: no year is known, or too many).
involved = look_up(
    "involved",
    Column("noun", String(40), primary_key=True),
    Column("state", Text, primary_key=True),
    Column("year", Integer, primary_key=True, autoincrement=False),
)
# A word of a folded name to the people who bear it.
name_word = look_up("name_word", Column("word", Text, primary_key=True))
# A word of a folded name to the contacts (`number`) of those who bear it, in the order of answers: by first day. Where
# that is not known it is 9999-12-31; a last day that is not known is null, as in `contact`.
attended = look_up(
    "attended",
    Column("word", Text, primary_key=True),
    Column("day", Date, primary_key=True),
    more=(Column("person_number", Integer, primary_key=True), Column("last_day", Date)),
)
# A contact as it is answered, ready made: a `ContactRow` in JSON, and of which edition of which text it is.
contact_told = of_entry(
    "contact_told",
    text("key", nullable=False),
    Column("edition", Integer, nullable=False),
    Column("amended", Integer, nullable=False),
    text("row", nullable=False),
)

# A text, or one edition of it (0: all), that a person took out of every answer, or put back (`withdrawn` false).
withdrawal = Table(
    "withdrawal",
    metadata,
    Column("id", Integer, primary_key=True),
    text("key", nullable=False),
    Column("edition", Integer, nullable=False),
    Column("withdrawn", Boolean, nullable=False),
    *signed(),
    text("why"),
    Index(None, "key"),
)

# Who is whom. Of several rows on the same thing the newest holds; the older ones tell what was thought before.
run = Table(
    "run",
    metadata,
    Column("id", Integer, primary_key=True),
    text("what", nullable=False),
    *signed(),
    text("version", nullable=False),
    Column("through_entry", Integer, nullable=False),
)
identity = Table(
    "identity",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("noun", String(40), nullable=False),
    run_id(),
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
    run_id(),
    Index(None, "noun", "entry_id", "number", "id"),
)
# A key under which identity looks for others like this one, to the rows that have it.
blocking = look_up("blocking", Column("noun", String(40), primary_key=True), Column("key", Text, primary_key=True))
judgement = Table(
    "judgement",
    metadata,
    Column("id", Integer, primary_key=True),
    *pair(),
    text("verdict", nullable=False),
    *signed(),
    text("why"),
    Index(None, "noun", "one", "other"),
)
doubt = Table(
    "doubt",
    metadata,
    Column("id", Integer, primary_key=True),
    *pair(),
    Column("score", Float),  # null: a later run no longer doubts
    Column("reasons", JSON, nullable=False),
    run_id(),
    Index(None, "noun", "one", "other"),
)
derivation = Table(
    "derivation",
    metadata,
    Column("id", Integer, primary_key=True),
    text("key", nullable=False),
    text("origin_key", nullable=False),
    text("kind"),  # null: a later run no longer thinks so
    Column("score", Float, nullable=False),
    Column("reasons", JSON, nullable=False),
    run_id(),
    Index(None, "key", "origin_key"),
    Index(None, "origin_key"),
)
office_list = Table(
    "office_list",
    metadata,
    Column("id", Integer, primary_key=True),
    text("name", nullable=False),
    Column("sha256", String(64), nullable=False),
    *signed(),
    UniqueConstraint("name", "sha256"),
)
office_holder = Table(
    "office_holder",
    metadata,
    Column("list_id", Integer, ForeignKey("office_list.id"), primary_key=True),
    Column("row", Integer, primary_key=True),
    text("person", nullable=False),
    text("name_folded", nullable=False),
    text("person_qid"),
    text("office", nullable=False),
    text("office_qid"),
    text("rank"),
    text("organisation"),
    text("state"),
    text("first"),
    text("last"),
    Column("acting", Boolean, nullable=False),
    Index(None, "state", "rank"),
)
