"""Structs to Arrow tables: a column a field, lists and structs as Arrow has them. Needs the extra `analytics`."""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin, get_type_hints

import msgspec
from msgspec import Struct

from dragoman.errors import ExportError

if TYPE_CHECKING:
    import pyarrow


def arrow() -> Any:
    """The package pyarrow. `ExportError`: it is not installed."""
    try:
        import pyarrow
    except ImportError as err:
        raise ExportError("this needs pyarrow. Install it with: pip install 'dragoman[analytics]'") from err
    return pyarrow


def schema_of(kind: type[Struct], names: Sequence[str] = ()) -> pyarrow.Schema:
    """The columns of a struct, all in its order or those named; a field that may be None may be null."""
    hints = get_type_hints(kind)
    return arrow().schema([_field(name, hints[name]) for name in names or kind.__struct_fields__])


def table_of(rows: Sequence[Struct], schema: pyarrow.Schema) -> pyarrow.Table:
    """The rows as an Arrow table with these columns."""
    columns = {name: [msgspec.to_builtins(getattr(row, name)) for row in rows] for name in schema.names}
    return arrow().table(columns, schema=schema)


def _field(name: str, hint: Any) -> Any:
    bare, nullable = _bare(hint)
    return arrow().field(name, _type(bare), nullable=nullable)


def _bare(hint: Any) -> tuple[Any, bool]:
    if get_origin(hint) in (Union, UnionType):
        others = [part for part in get_args(hint) if part is not NoneType]
        return others[0], len(others) < len(get_args(hint))
    return hint, False


def _type(hint: Any) -> Any:
    pa = arrow()
    plain = {str: pa.string(), int: pa.int64(), float: pa.float64(), bool: pa.bool_()}
    if hint in plain:
        return plain[hint]
    if get_origin(hint) is list:
        return pa.list_(_type(get_args(hint)[0]))
    hints = get_type_hints(hint)
    return pa.struct([_field(name, hints[name]) for name in hint.__struct_fields__])
