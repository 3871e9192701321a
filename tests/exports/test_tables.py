"""CSV, workbook and Parquet: the same tables, read back by other programs."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from dragoman.exports import parquet, table, xlsx
from dragoman.exports.account import Account
from dragoman.exports.tables import TABLES

COUNTS = {
    "documents": 1,
    "people": 2,
    "offices": 2,
    "contacts": 2,
    "participants": 2,
    "statements": 1,
    "commitments": 2,
    "instruments": 0,
    "figures": 0,
    "evidence": 14,
}
THANKS = {
    "id": "belgrade#s1",
    "act": "thank",
    "voice": "single",
    "speakers": ["Jan Kowal"],
    "on_behalf_of": ["BLR"],
    "reported_by": [],
    "reiterated": False,
    "polarity": "neutral",
    "strength": 1,
    "hedge": None,
    "direct": False,
    "addressees": [],
    "targets": [],
    "topics": ["trade and investment"],
    "instruments": [],
    "content": "Serbia for its help",
    "contact": "belgrade#c1",
    "document": "belgrade",
    "start": 107,
    "end": 149,
    "quote": "Minister Kowal thanked Serbia for its help",
    "url": "https://example.org/b",
}


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_a_folder_of_csv_holds_every_table_even_an_empty_one(belgrade: Account, tmp_path: Path) -> None:
    assert table.write([belgrade], tmp_path, "strict") == sum(COUNTS.values()) - 1
    assert {path.stem: len(rows(path)) for path in tmp_path.iterdir()} == COUNTS


def test_a_csv_line_says_what_and_then_by_which_words(belgrade: Account, tmp_path: Path) -> None:
    table.write([belgrade], tmp_path, "strict")
    expected = {
        name: "; ".join(value) if isinstance(value, list) else "no" if value is False else str(value or "")
        for name, value in THANKS.items()
    }
    assert rows(tmp_path / "statements.csv") == [expected]
    assert list(expected) == list(rows(tmp_path / "statements.csv")[0])


def test_a_csv_cell_is_not_run_as_a_formula(belgrade: Account, tmp_path: Path) -> None:
    table.write([belgrade], tmp_path, "strict")
    assert rows(tmp_path / "documents.csv")[0]["title"] == "'=Talks, in Belgrade"


def test_a_workbook_has_a_sheet_a_table_and_its_cells_are_text_or_numbers(belgrade: Account, tmp_path: Path) -> None:
    reader = pytest.importorskip("openpyxl")
    xlsx.write([belgrade], tmp_path / "book.xlsx", "strict")
    book = reader.load_workbook(tmp_path / "book.xlsx")
    assert {sheet.title: sheet.max_row - 1 for sheet in book} == COUNTS
    names, thanks = (list(row) for row in book["statements"].iter_rows(values_only=True))
    expected = {name: "; ".join(value) or None if isinstance(value, list) else value for name, value in THANKS.items()}
    assert dict(zip(names, thanks, strict=True)) == expected
    title = book["documents"].cell(2, list(TABLES["documents"].__struct_fields__).index("title") + 1)
    assert (title.value, title.data_type) == ("=Talks, in Belgrade", "s")


def test_a_full_sheet_is_followed_by_another(
    belgrade: Account, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = pytest.importorskip("openpyxl")
    monkeypatch.setattr(xlsx, "MOST_ROWS", 9)
    xlsx.write([belgrade], tmp_path / "book.xlsx", "strict")
    book = reader.load_workbook(tmp_path / "book.xlsx")
    assert {sheet.title: sheet.max_row for sheet in book if sheet.title.startswith("evidence")} == {
        "evidence": 9,
        "evidence 2": 7,
    }


def test_the_same_account_gives_the_same_workbook(belgrade: Account, tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        xlsx.write([belgrade], tmp_path / name, "strict")
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_a_cell_holds_no_more_than_a_spreadsheet_takes_and_nothing_xml_forbids() -> None:
    assert xlsx._cell("a\x00<") == '<c t="inlineStr"><is><t xml:space="preserve">a\ufffd&lt;</t></is></c>'
    assert len(xlsx._cell("a" * 40_000)) < 33_000


def test_duckdb_reads_the_parquet_files(belgrade: Account, tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    pytest.importorskip("pyarrow")
    parquet.write([belgrade], tmp_path, "strict")
    assert {name: _count(duckdb, tmp_path / f"{name}.parquet") for name in TABLES} == COUNTS
    found = duckdb.sql(f"SELECT * FROM '{tmp_path}/statements.parquet'")
    assert [dict(zip(found.columns, row, strict=True)) for row in found.fetchall()] == [THANKS]


def _count(duckdb: object, path: Path) -> int:
    return int(duckdb.sql(f"SELECT count(*) FROM '{path}'").fetchall()[0][0])  # type: ignore[attr-defined]
