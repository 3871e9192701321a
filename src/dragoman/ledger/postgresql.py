"""All that is PostgreSQL's own: connecting by URL, full-text search, and the guard that rows are only added."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, Engine, create_engine, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError

from dragoman.errors import LedgerError
from dragoman.ledger.words import Term, words_in

CONNECT_SECONDS = 10
MOST_RANKED = 1_000  # as for SQLite
LOCK = 0x64726167  # 'drag': whoever makes or upgrades a ledger holds this advisory lock
ENTERING = LOCK + 1  # whoever enters a document shares this one until it is entered
HOLDS = "words @@ CAST(:terms AS tsquery)"
LAST_POSITION = 16_383  # of a word in a tsvector; a passage has at most 1,000 characters

GUARD_FUNCTION = (
    "CREATE OR REPLACE FUNCTION dragoman_append_only() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN RAISE EXCEPTION 'the ledger is append-only'; END $$"
)
SEARCH_DDL = (
    "CREATE TABLE passage_words (passage_id INTEGER PRIMARY KEY REFERENCES passage (id), words TSVECTOR NOT NULL)",
    "CREATE INDEX ix_passage_words_words ON passage_words USING gin (words)",
)


def engine_for(address: str) -> Engine:
    """`LedgerError`: the driver is not installed."""
    url = make_url(address).set(drivername="postgresql+psycopg")
    try:
        return create_engine(url, connect_args={"connect_timeout": CONNECT_SECONDS}, pool_pre_ping=True)
    except ModuleNotFoundError as err:
        raise LedgerError(
            f"{shown(address)}: PostgreSQL needs its driver. Install it with: pip install 'dragoman[postgres]'"
        ) from err


def asking(engine: Engine) -> Connection:
    return engine.connect().execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


def writing(engine: Engine) -> Connection:
    return engine.connect().execution_options(isolation_level="READ COMMITTED")


def upgrading(connection: Connection) -> None:
    connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})


def made(address: str) -> None:
    """Nothing to set: the server is set up by who keeps it."""


def shown(address: str) -> str:
    return make_url(address).render_as_string(hide_password=True)


def check(address: str, *, create: bool) -> None:
    """`LedgerError`: the URL is broken, or names no database."""
    try:
        named = make_url(address).database
    except (ArgumentError, ValueError) as err:
        raise LedgerError("this is no database's URL. Write it like postgresql://user@host/database.") from err
    if not named:
        raise LedgerError(f"{shown(address)}: names no database. Write it like postgresql://user@host/database.")


def told(address: str, err: DBAPIError) -> LedgerError:
    where = shown(address)
    said = " ".join(str(err.orig).split())
    state = getattr(err.orig, "sqlstate", None) or ""
    if "append-only" in said:
        return LedgerError(f"{where}: the ledger is append-only: rows are neither changed nor removed.")
    if state.startswith("53"):  # insufficient resources: disk full, out of memory, too many connections
        return LedgerError(
            f"{where}: the server has no room ({said}). What was entered before is kept; try again later."
        )
    if state in ("42501", "25006"):
        return LedgerError(f"{where}: not allowed ({said}). Ask whoever keeps the database for the right to write.")
    if err.connection_invalidated or state.startswith(("08", "57P")) or not state:
        return LedgerError(
            f"{where}: the connection failed ({said}). What was entered before is kept; see that the server runs, and "
            f"read the rest again."
        )
    return LedgerError(f"{where}: damaged, or not a ledger ({said}).")


def guard_ddl(table: str) -> list[str]:
    """Triggers that refuse to change or remove a row, whichever program tries."""
    return [
        f'CREATE TRIGGER {table}_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON "{table}" '
        f"FOR EACH STATEMENT EXECUTE FUNCTION dragoman_append_only()"
    ]


def hold_document(connection: Connection, document_id: str) -> None:
    connection.execute(text("SELECT pg_advisory_xact_lock_shared(:lock)"), {"lock": ENTERING})
    connection.execute(text("SELECT pg_advisory_xact_lock(:lock, hashtext(:id))"), {"lock": LOCK, "id": document_id})


def hold_links(connection: Connection) -> None:
    # Two numbers under the lock of the whole ledger: 0 beside those of documents, which begin at the hash of an id.
    connection.execute(text("SELECT pg_advisory_xact_lock(:lock, 0)"), {"lock": LOCK})


def last_entry(connection: Connection) -> int:
    # Ids are given out before they are to be seen: wait a moment until nobody is between the two.
    connection.execute(text("SELECT pg_advisory_lock(:lock)"), {"lock": ENTERING})
    try:
        return int(connection.execute(text("SELECT coalesce(max(id), 0) FROM entry")).scalar_one())
    finally:
        connection.execute(text("SELECT pg_advisory_unlock(:lock)"), {"lock": ENTERING})


def index_passages(connection: Connection, entry_id: int) -> None:
    found = connection.execute(text("SELECT id, text FROM passage WHERE entry_id = :entry_id"), {"entry_id": entry_id})
    rows = [{"id": row.id, "words": _vector(row.text)} for row in found]
    if rows:
        insert = "INSERT INTO passage_words (passage_id, words) VALUES (:id, CAST(:words AS tsvector))"
        connection.execute(text(insert), rows)


def count_on(connection: Connection, table: str) -> None:
    sequence = connection.execute(text("SELECT pg_get_serial_sequence(:table, 'id')"), {"table": f'"{table}"'}).scalar()
    if sequence:
        highest = f'(SELECT coalesce(max(id), 0) + 1 FROM "{table}")'
        connection.execute(text(f"SELECT setval(:sequence, {highest}, false)"), {"sequence": sequence})


def _vector(passage: str) -> str:
    """Words with their places. Folded here: what PostgreSQL does to letters hangs on how it was set up."""
    places: dict[str, list[str]] = {}
    for place, word in enumerate(words_in(passage), 1):
        places.setdefault(word, []).append(str(min(place, LAST_POSITION)))
    return " ".join(f"'{word}':{','.join(at)}" for word, at in places.items())


def matches_many(connection: Connection, terms: Sequence[Term]) -> bool:
    asked = {"terms": _tsquery(terms), "most": MOST_RANKED + 1}
    bounded = f"SELECT count(*) FROM (SELECT 1 FROM passage_words WHERE {HOLDS} LIMIT :most) found"
    return int(connection.execute(text(bounded), asked).scalar_one()) > MOST_RANKED


def matching_passages(
    connection: Connection, terms: Sequence[Term], *, ranked: bool, among: Sequence[int] | None = None
) -> Iterator[int]:
    within = "" if among is None else "AND passage_id = ANY(:among) "
    order = "ts_rank(words, CAST(:terms AS tsquery), 1) DESC, passage_id" if ranked else "passage_id DESC"
    query = text(f"SELECT passage_id FROM passage_words WHERE {HOLDS} {within}ORDER BY {order}")
    given = {"terms": _tsquery(terms), **({} if among is None else {"among": list(among)})}
    yield from connection.execute(query.execution_options(yield_per=200), given).scalars()


def _tsquery(terms: Sequence[Term]) -> str:
    return " & ".join(
        "(" + " <-> ".join(f"'{word}'" for word in term.words) + (":*)" if term.beginning else ")") for term in terms
    )


def index_faults(connection: Connection) -> Iterator[str]:
    found = connection.execute(
        text(
            "SELECT p.entry_id, count(*) AS passages FROM passage p LEFT JOIN passage_words w ON w.passage_id = p.id "
            "WHERE w.passage_id IS NULL GROUP BY p.entry_id ORDER BY p.entry_id"
        )
    )
    for row in found:
        yield f"full-text index: {row.passages} passages of entry {row.entry_id} are not in it"
