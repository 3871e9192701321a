"""A record of the plain form of a text to one that points at the text as it was handed in."""

from __future__ import annotations

import hashlib
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from dragoman.model import Record
from dragoman.model.record import Span
from dragoman.text.cleaning import Cleaned


def restored(record: Record, text: str, clean: Cleaned) -> Record:
    """The same values; every span counts the code points of `text`, and quotes it."""
    moved: Record = _moved(record, text, clean)
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return replace(moved, document=replace(moved.document, text=text, sha256=digest))


def _moved(value: Any, text: str, clean: Cleaned) -> Any:
    if isinstance(value, Span):
        start = clean.start(value.start)
        end = max(start, clean.end(value.end))
        return replace(value, start=start, end=end, quote=text[start:end])
    if isinstance(value, list):
        return [_moved(item, text, clean) for item in value]
    if isinstance(value, Struct):
        fields = {name: getattr(value, name) for name in value.__struct_fields__}
        return replace(
            value, **{name: _moved(v, text, clean) for name, v in fields.items() if isinstance(v, list | Struct)}
        )
    return value
