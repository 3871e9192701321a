"""Rows to reference TSV files, and the pipe-separated curated tables to rows."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

HERE = Path(__file__).parent
REFERENCE = HERE.parents[1] / "src" / "dragoman" / "reference"
# Elided French words; `N'Djamena`, `Nuku'alofa`, `Mouqata'a` are not among them.
ELISION = re.compile(r"\b([dDlLsSjJmMtTcC]|[qQ]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)'(?=\w)")


def curated(name: str, columns: int) -> list[list[str]]:
    """Rows of `curated/<name>.psv` without comments; `ValueError` names the line with a wrong number of columns."""
    rows: list[list[str]] = []
    for number, line in enumerate((HERE / "curated" / f"{name}.psv").read_text("utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        row = [cell.strip() for cell in line.split("|")]
        if len(row) != columns:
            raise ValueError(f"{name}.psv:{number}: {len(row)} columns, not {columns}: {line}")
        rows.append(row)
    return rows


def write(name: str, header: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Number of rows written to `reference/<name>.tsv`; `'` replaces every typographic apostrophe."""
    lines = ["# " + "\t".join(header)]
    for row in rows:
        if len(row) != len(header) or any("\t" in cell or "\n" in cell for cell in row):
            raise ValueError(f"{name}: bad row {row!r}")
        lines.append("\t".join(plain(cell) for cell in row))
    (REFERENCE / f"{name}.tsv").write_text("\n".join(lines) + "\n", "utf-8")
    return len(lines) - 1


def plain(text: str) -> str:
    """`text` with typewriter apostrophes and single spaces."""
    return " ".join(re.sub("[\u2019\u2018\u02bb\u02bc]", "'", text).split())


def elided(text: str) -> str:
    """French `text` with each elided word a token of its own: `Côte d'Ivoire` -> `Côte d' Ivoire`."""
    return ELISION.sub(r"\1' ", plain(text))


def cells(cell: str) -> list[str]:
    """The `;`-separated values of a cell, empty ones dropped."""
    return [value.strip() for value in cell.split(";") if value.strip()]
