"""Cells to lines of a delimited file: no cell breaks its line, none is run as a formula by a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable

FORMULA = ("=", "+", "-", "@", "\t", "\r")


def harmless(cell: object) -> str:
    """A cell as text; one that a spreadsheet would run gets the mark that makes it text. Numbers stay numbers."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, int | float):
        return str(cell)
    written = str(cell)
    return "'" + written if written.startswith(FORMULA) else written


def tabbed(cells: Iterable[object]) -> bytes:
    """A line of a TSV file, which knows no quotation marks: tabs and line breaks in a cell become blanks."""
    return ("\t".join(" ".join(harmless(cell).split()) for cell in cells) + "\n").encode()
