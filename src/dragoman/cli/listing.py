"""Rows to standard output: a table for eyes, or JSON, JSON Lines or CSV for programs."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Sequence
from typing import Any

import click
import msgspec
from msgspec import Struct

from dragoman.model.digest import one_line

FORMATS = ["table", "json", "jsonl", "csv"]
# What a table shows of each kind of row: the most telling first, the id, which may be long, last. The other formats
# carry every field.
COLUMNS = {
    "ContactRow": ("date", "kind", "status", "parties", "place", "participants", "id"),
    "StatementRow": ("date", "speakers", "on_behalf_of", "act", "content", "id"),
    "CommitmentRow": ("due", "kind", "force", "by", "what", "id"),
    "Aligned": ("verdict", "act", "topics", "first", "second"),
    "FormulaRow": ("formula", "sides", "status", "first", "last", "texts", "per_year", "forms", "told"),
    "ChangeRow": ("date", "change", "sides", "issuer", "parties", "act", "strength", "written", "told"),
    "PositionRow": (
        "side",
        "stance",
        "on",
        "about",
        "since",
        "last_confirmed",
        "strength",
        "witnesses",
        "words",
        "told",
    ),
    "Contrast": ("aspect", "verdict", "act", "topics", "claims", "told"),
    "Followed": ("due", "status", "kind", "force", "by", "to", "what", "told", "id"),
    "TempoRow": ("part", "when", "contacts", "occasions", "kinds", "levels", "told"),
    "MissingRow": ("what", "between", "side", "since", "told", "ids"),
    "PersonRow": ("name", "state", "offices", "documents", "id"),
    "PassageRow": ("published", "source", "extract", "id"),
    "DifferenceRow": ("id", "change", "noun", "field", "before", "after"),
    "FaultRow": ("where", "what"),
    "CiteRow": ("says", "citations", "id"),
    "UnitedRow": ("date", "kind", "status", "parties", "place", "witnesses", "accounts", "id"),
    "UnitedPersonRow": ("name", "states", "offices", "spellings", "documents", "id"),
    "DoubtRow": ("id", "noun", "score", "one_says", "other_says", "reasons", "one", "other"),
    "JudgementRow": ("verdict", "noun", "one", "other", "by", "at", "why"),
    "OriginRow": ("document", "kind", "origin", "score", "reasons"),
    "SeriesRow": ("series", "parties", "told", "rounds", "contradictions"),
    "ScoreRow": ("language", "noun", "gold", "recorded", "precision", "recall", "f1", "exact_f1", "values"),
    "AgreementRow": ("of", "variable", "level", "units", "values", "percent", "cohen", "scott", "alpha"),
    "OfficeHeldRow": ("person", "office", "state", "first", "last", "basis", "why", "successor", "contradictions"),
}
WIDEST_CELL = 200  # characters in a table written to a pipe, where nothing wraps


def show_rows(rows: Sequence[Struct], form: str) -> None:
    """Print the rows in one of `FORMATS`; an empty answer is an empty list, or a word to the eye."""
    if form == "json":
        _write(msgspec.json.format(msgspec.json.encode(rows), indent=2) + b"\n")
    elif form == "jsonl":
        for row in rows:
            _write(msgspec.json.encode(row) + b"\n")
    elif form == "csv":
        _write(_csv(rows).encode("utf-8"))
    elif not rows:
        click.echo("nothing found", err=True)
    elif sys.stdout.isatty():
        _rich_table(rows)
    else:
        _plain_table(rows)


def show_answer(rows: Sequence[Struct], form: str, silence: str | None) -> None:
    """Print the rows as `show_rows` does; where there are none, what the ledger does not hold is said in words."""
    if rows or form != "table":
        show_rows(rows, form)
    if not rows:
        click.echo(silence or "nothing found", err=True)


def _write(content: bytes) -> None:
    sys.stdout.buffer.write(content)


def _csv(rows: Sequence[Struct]) -> str:
    written = io.StringIO()
    if rows:
        names = rows[0].__struct_fields__
        table = csv.writer(written, lineterminator="\n")
        table.writerow(names)
        table.writerows([_harmless(cell(getattr(row, name))) for name in names] for row in rows)
    return written.getvalue()


def _harmless(written: str) -> str:
    """A cell that a spreadsheet would run as a formula gets the mark that makes it text."""
    return "'" + written if written.startswith(("=", "+", "-", "@", "\t", "\r")) else written


def cell(value: Any) -> str:
    """A value in the space of a cell: lists joined by '; ', a person by name, a citation by its place and words."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return "; ".join(f"{name} {cell(item)}" for name, item in value.items())
    if isinstance(value, list):
        return "; ".join(cell(item) for item in value)
    if isinstance(value, Struct):
        return _brief(msgspec.structs.asdict(value))
    return one_line(str(value))


def _brief(fields: dict[str, Any]) -> str:
    if "points" in fields:
        why = f" ({fields['told']})" if fields["told"] else ""
        return one_line((f"{fields['points']:+g} " if fields["points"] else "") + fields["what"] + why)
    if "quote" in fields:
        return f"{fields['document']}[{fields['start']}:{fields['end']}] “{one_line(fields['quote'])}”"
    named = fields.get("name") or fields.get("title") or ""
    told = [fields.get("side") or fields.get("state"), fields.get("role")]
    return one_line(named + (f" ({', '.join(part for part in told if part)})" if any(told) else ""))


def _plain_table(rows: Sequence[Struct]) -> None:
    """Columns under their names, two blanks apart; long cells are cut, since JSON and CSV carry the whole."""
    names = COLUMNS[type(rows[0]).__name__]
    cells = [[_cut(cell(getattr(row, name))) for name in names] for row in rows]
    widths = [max(len(line[at]) for line in [list(names), *cells]) for at in range(len(names))]
    for line in [list(names), *cells]:
        click.echo("  ".join(part.ljust(width) for part, width in zip(line, widths, strict=True)).rstrip())


def _cut(written: str) -> str:
    return written if len(written) <= WIDEST_CELL else written[: WIDEST_CELL - 1] + "…"


def _rich_table(rows: Sequence[Struct]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    names = COLUMNS[type(rows[0]).__name__]
    table = Table(box=None, header_style="bold", pad_edge=False)
    for name in names:
        table.add_column(name.replace("_", " "), overflow="fold")
    for row in rows:
        # As text, not markup: a quote may hold [brackets].
        table.add_row(*(Text(cell(getattr(row, name))) for name in names))
    Console().print(table)
