"""Where a ledger is kept, an SQLite file or a PostgreSQL database by its URL: one interface to what only one knows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from dragoman.errors import LedgerError
from dragoman.ledger.words import Term


class Backend(Protocol):
    """What `sqlite` and `postgresql` each do in their own way."""

    def check(self, address: str, *, create: bool) -> None:
        """`LedgerError` when nothing there could be a ledger, or it is missing and may not be made."""

    def engine_for(self, address: str) -> Engine:
        """An engine whose connections know how to ask and how to write."""

    def asking(self, engine: Engine) -> Connection:
        """A connection that sees one state of the ledger and writes nothing."""

    def writing(self, engine: Engine) -> Connection:
        """A connection to write: what else is written meanwhile is waited for, or kept apart."""

    def upgrading(self, connection: Connection) -> None:
        """Wait until no other program is making or upgrading this ledger."""

    def made(self, address: str) -> None:
        """What is set once, after a ledger was made."""

    def shown(self, address: str) -> str:
        """The address as it may be told: without a password."""

    def told(self, address: str, err: DBAPIError) -> LedgerError:
        """The database's complaint as one that says what to do."""

    def hold_document(self, connection: Connection, document_id: str) -> None:
        """Until the transaction ends, nobody else enters a text under this id."""

    def hold_links(self, connection: Connection) -> None:
        """Until the transaction ends, nobody else links or judges."""

    def last_entry(self, connection: Connection) -> int:
        """The highest id of an entry, below which none is still being entered; 0 when there is none."""

    def index_passages(self, connection: Connection, entry_id: int) -> None:
        """Make the entry's passages findable by their words."""

    def count_on(self, connection: Connection, table: str) -> None:
        """Give new rows ids after the highest that came from another ledger."""

    def matches_many(self, connection: Connection, terms: Sequence[Term]) -> bool:
        """Whether more passages hold all the terms than it is worth ranking."""

    def matching_passages(
        self, connection: Connection, terms: Sequence[Term], *, ranked: bool, among: Sequence[int] | None = None
    ) -> Iterator[int]:
        """Ids of passages that hold all the terms, of these passages alone if given: the best first, or the newest."""

    def index_faults(self, connection: Connection) -> Iterator[str]:
        """What is wrong with the database's own structures and with the full-text index."""


def backend_for(address: str) -> Backend:
    """The one that keeps ledgers at such an address. `LedgerError`: a URL of neither."""
    from dragoman.ledger import postgresql, sqlite

    scheme, mark, _ = address.partition("://")
    if not mark:
        return sqlite
    if scheme in ("postgresql", "postgres", "postgresql+psycopg"):
        return postgresql
    raise LedgerError(
        f"{scheme}://…: a ledger is a file, or a PostgreSQL database named as postgresql://user@host/database."
    )


def backend_of(connection: Connection) -> Backend:
    """The one this connection belongs to."""
    from dragoman.ledger import postgresql, sqlite

    return sqlite if connection.dialect.name == "sqlite" else postgresql
