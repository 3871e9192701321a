"""A ledger to ask from Python: rows as they are, or as an Arrow, Pandas or Polars table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypedDict, TypeVar, overload

from msgspec import Struct

from dragoman.desk import asking

if TYPE_CHECKING:
    from typing import Unpack

    import pyarrow

    from dragoman.ledger.rows import CommitmentRow, ContactRow, PersonRow, StatementRow

Row = TypeVar("Row", bound=Struct)


class Conditions(TypedDict, total=False):
    """What an answer must meet, as the filters of the command line, e.g. `date='2017'`."""

    person: str
    date: str
    kind: str
    topic: str
    act: str
    documents: Sequence[str]


class Rows(Sequence[Row], Generic[Row]):
    """An answer, e.g. the contacts of a pair in 2017: a list of rows that can become a table."""

    def __init__(self, kind: type[Row], rows: list[Row]) -> None:
        self.kind = kind
        self.rows = rows

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[Row]:
        return iter(self.rows)

    @overload
    def __getitem__(self, at: int) -> Row: ...
    @overload
    def __getitem__(self, at: slice) -> list[Row]: ...
    def __getitem__(self, at: int | slice) -> Row | list[Row]:
        return self.rows[at]

    def __repr__(self) -> str:
        return f"{len(self.rows)} of {self.kind.__name__}"

    def to_arrow(self) -> pyarrow.Table:
        """A column a field; participants, offices and citations as lists of structs. `ExportError`: no pyarrow."""
        from dragoman.exports.arrow import schema_of, table_of

        return table_of(self.rows, schema_of(self.kind))

    def to_pandas(self) -> Any:
        """A data frame of pandas, which must be installed."""
        return self.to_arrow().to_pandas()

    def to_polars(self) -> Any:
        """A data frame of polars, which must be installed."""
        import polars

        return polars.from_arrow(self.to_arrow())


class OpenedLedger:
    """A ledger by its path, asked anew at each question, e.g. `open_ledger('l.db').contacts('Serbia', date='2017')`."""

    def __init__(self, path: str) -> None:
        self.path = path

    def contacts(self, *states: str, **conditions: Unpack[Conditions]) -> Rows[ContactRow]:
        """Contacts by date in which each of these states takes part."""
        from dragoman.ledger.rows import ContactRow

        return Rows(ContactRow, asking.contacts(self.path, asking.filters_for(states, **conditions)))

    def statements(self, *states: str, **conditions: Unpack[Conditions]) -> Rows[StatementRow]:
        """Statements by the date of their contact, else of their text."""
        from dragoman.ledger.rows import StatementRow

        return Rows(StatementRow, asking.statements(self.path, asking.filters_for(states, **conditions)))

    def commitments(self, *states: str, **conditions: Unpack[Conditions]) -> Rows[CommitmentRow]:
        """Commitments by the day they are due."""
        from dragoman.ledger.rows import CommitmentRow

        return Rows(CommitmentRow, asking.commitments(self.path, asking.filters_for(states, **conditions)))

    def people(self, *states: str, **conditions: Unpack[Conditions]) -> Rows[PersonRow]:
        """People by name, with the offices each account gives them."""
        from dragoman.ledger.rows import PersonRow

        return Rows(PersonRow, asking.people(self.path, asking.filters_for(states, **conditions)))
