"""Rows into a table by the database's own driver: the statement is made once a table, not once a document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection, Table, insert

Row = dict[str, Any]
Convert = Callable[[Any], Any] | None
# By dialect and table. What SQLAlchemy does to make a statement costs more than what SQLite does to carry it out.
_made: dict[tuple[str, str, bool], _Insert] = {}


class _Insert:
    def __init__(self, connection: Connection, table: Table, with_ids: bool) -> None:
        dialect = connection.dialect
        names = [column.name for column in table.columns if with_ids or column is not table.autoincrement_column]
        compiled = insert(table).compile(dialect=dialect, column_keys=names)
        self.sql = str(compiled)
        self.names: Sequence[str] = compiled.positiontup if compiled.positiontup is not None else names
        self.positional = compiled.positiontup is not None
        self.converts: list[Convert] = [
            table.columns[name].type.dialect_impl(dialect).bind_processor(dialect) for name in self.names
        ]

    def parameters(self, row: Row) -> Any:
        values = [
            value if convert is None or value is None else convert(value)
            for value, convert in zip((row.get(name) for name in self.names), self.converts, strict=True)
        ]
        return tuple(values) if self.positional else dict(zip(self.names, values, strict=True))


def add_rows(connection: Connection, table: Table, rows: Sequence[Row], *, with_ids: bool = False) -> None:
    """Every row as given; a column it does not name is null.

    A key that counts itself is left to the database, unless the rows come `with_ids` from another ledger.
    """
    if not rows:
        return
    key = (connection.dialect.name, table.name, with_ids)
    made = _made.get(key) or _made.setdefault(key, _Insert(connection, table, with_ids))
    connection.exec_driver_sql(made.sql, [made.parameters(row) for row in rows])
