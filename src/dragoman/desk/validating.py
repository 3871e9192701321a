"""Records against a gold, and coders against each other: files in, rows of figures out.

`IntakeError`: a file cannot be read, or a line of it is no record. `UsageError`: the files do not go together.
"""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from dragoman.errors import IntakeError, UsageError
from dragoman.model import Record

if TYPE_CHECKING:
    from dragoman.validation.agreement import AgreementRow
    from dragoman.validation.scoring import ScoreRow

STDIN = "-"


def score(gold: str, records: str) -> tuple[list[ScoreRow], list[str]]:
    """Figures by language and noun, and the gold's texts that have no record: their facts count as missed."""
    from dragoman.validation.scoring import score as scored

    expected, read = _by_id(gold), _by_id(records)
    if not expected:
        raise UsageError(f"{gold}: no record in it: nothing to score against.")
    pairs = [(record, read.get(id)) for id, record in expected.items()]
    for id, (one, other) in zip(expected, pairs, strict=True):
        if other is not None:
            _same_text(id, gold, one, records, other)
    return scored(pairs), [id for id, (_, record) in zip(expected, pairs, strict=True) if record is None]


def agreement(files: Sequence[str], level: str | None = None) -> list[AgreementRow]:
    """How far coders agree, a file each: records of the same texts, or CSV with units in its first column.

    `level` is of the values of CSV files; those of records have their own.
    """
    from dragoman.validation.agreement import agreement as measured

    if len(files) < 2:
        raise UsageError("agreement is of two coders or more. Give a file for each.")
    tables = [file for file in files if file.lower().endswith(".csv")]
    if tables and len(tables) < len(files):
        raise UsageError("one file is CSV and another is not. Give all coders' values in one form.")
    if tables:
        return _of_tables(files, level or "nominal")
    if level is not None:
        raise UsageError("--level is for CSV: each value of a record has its own level.")
    coders = [_by_id(file) for file in files]
    ids = list(dict.fromkeys(id for records in coders for id in records))
    texts = [[records.get(id) for records in coders] for id in ids]
    shared = [(id, text) for id, text in zip(ids, texts, strict=True) if sum(record is not None for record in text) > 1]
    if not shared:
        raise UsageError(
            "no two of these files hold a record of the same text: nothing to compare. Texts are known by id."
        )
    for id, text in shared:
        told = [(file, record) for file, record in zip(files, text, strict=True) if record is not None]
        for file, record in told[1:]:
            _same_text(id, *told[0], file, record)
    return measured(text for _, text in shared)


def _same_text(id: str, file: str, record: Record, other_file: str, other: Record) -> None:
    if record.document.text != other.document.text:
        raise UsageError(
            f"{id}: its text in {file} is not its text in {other_file}: places in them cannot be compared."
        )


def _by_id(path: str) -> dict[str, Record]:
    """Records by the id of their document; of several the last."""
    return {record.document.id: record for record in records_in(path)}


def records_in(path: str) -> Iterator[Record]:
    """Records from JSON Lines, or standard input for '-'."""
    decoder = msgspec.json.Decoder(Record)
    for number, line in enumerate(_content(path).split(b"\n"), 1):
        if line.strip():
            try:
                yield decoder.decode(line)
            except (msgspec.DecodeError, RecursionError) as err:
                raise IntakeError(
                    f"{path}:{number}", f"no record: {err}. Give what 'dragoman read --format jsonl' prints."
                ) from err


def _content(path: str) -> bytes:
    if path == STDIN:
        return sys.stdin.buffer.read()
    try:
        return Path(path).read_bytes()
    except OSError as err:
        raise IntakeError(path, f"cannot be read: {err.strerror or err}") from err


def _of_tables(files: Sequence[str], level: str) -> list[AgreementRow]:
    """A row for each column that two or more files have, in the order they are met."""
    from dragoman.validation.agreement import measured

    coders = [_table(file, level) for file in files]
    variables = list(dict.fromkeys(name for table in coders for name in table))
    rows = []
    for name in variables:
        tables = [table.get(name, {}) for table in coders]
        units = list(dict.fromkeys(unit for table in tables for unit in table))
        rows.append(measured("units", name, level, [[table.get(unit) for table in tables] for unit in units]))
    return rows


def _table(path: str, level: str) -> dict[str, dict[str, str | float]]:
    """The values of each column by unit; the first column names the unit, an empty cell is missing."""
    try:
        lines = list(csv.reader(io.StringIO(_content(path).decode("utf-8-sig"))))
    except (UnicodeDecodeError, csv.Error) as err:
        raise IntakeError(path, f"no CSV in UTF-8: {err}") from err
    if not lines or len(lines[0]) < 2:
        raise IntakeError(path, "no head line 'unit,…'. The first column names the unit, each other is a variable.")
    table: dict[str, dict[str, str | float]] = {name: {} for name in lines[0][1:]}
    for number, line in enumerate(lines[1:], 2):
        for name, written in zip(lines[0][1:], line[1:], strict=False):
            if written.strip():
                table[name][line[0]] = _value(written.strip(), level, f"{path}:{number}")
    return table


def _value(written: str, level: str, where: str) -> str | float:
    if level == "nominal":
        return written
    try:
        return float(written)
    except ValueError as err:
        raise IntakeError(where, f"{written!r} is no number, and the level is {level}. Give --level nominal.") from err
