from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from coded import contact, record, statement
from dragoman.desk.validating import agreement, score
from dragoman.errors import DragomanError, IntakeError, UsageError
from dragoman.model import Record

THANKS = statement("s1", "thank", "Minister Kowal thanked Norway")


def file(tmp_path: Path, name: str, *records: Record) -> str:
    path = tmp_path / name
    path.write_bytes(b"".join(msgspec.json.encode(item) + b"\n" for item in records))
    return str(path)


def table(tmp_path: Path, name: str, *lines: str) -> str:
    (tmp_path / name).write_text("\n".join(lines), encoding="utf-8")
    return str(tmp_path / name)


def test_texts_are_known_by_their_ids_and_those_without_a_record_are_named(tmp_path: Path) -> None:
    gold = file(tmp_path, "gold.jsonl", record(THANKS, id="a"), record(THANKS, id="b"))
    read = file(tmp_path, "read.jsonl", record(THANKS, id="c"), record(THANKS, id="a"))
    rows, unread = score(gold, read)
    assert unread == ["b"]
    assert [(row.noun, row.gold, row.recorded, row.found) for row in rows if row.language == "all" and row.gold] == [
        ("statements", 2, 1, 1),
        ("facts", 2, 1, 1),
    ]


def test_coders_are_compared_on_the_texts_that_two_of_them_read(tmp_path: Path) -> None:
    one = file(tmp_path, "one.jsonl", record(contact(), id="a"), record(contact(), id="alone"))
    other = file(tmp_path, "other.jsonl", record(contact("c1", "call"), id="a"))
    third = file(tmp_path, "third.jsonl", record(contact(), id="a"))
    rows = {(row.of, row.variable): row for row in agreement([one, other, third])}
    assert (rows["contacts", "kind"].units, rows["contacts", "kind"].percent) == (1, round(1 / 3, 4))


def test_tables_are_compared_column_by_column_with_missing_values(tmp_path: Path) -> None:
    one = table(tmp_path, "one.csv", "unit,tone,kind", "1,1,a", "2,2,", "3,3,b")
    other = table(tmp_path, "other.csv", "unit,tone,kind", "1,1,a", "2,2,a", "4,5,b")
    rows = agreement([one, other])
    assert [(row.of, row.variable, row.level, row.units, row.percent) for row in rows] == [
        ("units", "tone", "nominal", 2, 1.0),
        ("units", "kind", "nominal", 1, 1.0),
    ]


def test_a_level_makes_numbers_of_the_values(tmp_path: Path) -> None:
    # Of 'Computing Krippendorff's Alpha-Reliability' (2011), section C, as four files; .849 is published there.
    coders = [
        "1 2 3 3 2 1 4 1 2 . . .",
        "1 2 3 3 2 2 4 1 2 5 . 3",
        ". 3 3 3 2 3 4 2 2 5 1 .",
        "1 2 3 3 2 4 4 1 2 5 1 .",
    ]
    files = [
        table(tmp_path, f"{at}.csv", "unit,value", *(f"{n},{v.strip('.')}" for n, v in enumerate(row.split())))
        for at, row in enumerate(coders)
    ]
    (row,) = agreement(files, "interval")
    assert (row.level, row.units, row.values, row.alpha) == ("interval", 11, 40, 0.8491)


@pytest.mark.parametrize(
    ("files", "level", "told"),
    [
        (["one.jsonl"], None, "agreement is of two coders or more. Give a file for each."),
        (["one.jsonl", "t.csv"], None, "one file is CSV and another is not. Give all coders' values in one form."),
        (["one.jsonl", "one.jsonl"], "ordinal", "--level is for CSV: each value of a record has its own level."),
        (["one.jsonl", "far.jsonl"], None, "no two of these files hold a record of the same text: nothing to compare."),
        (["one.jsonl", "other.jsonl"], None, "a: its text in one.jsonl is not its text in other.jsonl: places in them"),
        (["t.csv", "t.csv"], "ordinal", "t.csv:2: 'x' is no number, and the level is ordinal. Give --level nominal."),
        (["t.csv", "bare.csv"], None, "bare.csv: no head line 'unit,…'."),
        (["one.jsonl", "broken.jsonl"], None, "broken.jsonl:1: no record: "),
        (["one.jsonl", "none.jsonl"], None, "none.jsonl: cannot be read: No such file or directory"),
    ],
)
def test_files_that_do_not_go_together_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, files: list[str], level: str | None, told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    here = Path()
    file(here, "one.jsonl", record(THANKS, id="a"))
    file(here, "far.jsonl", record(THANKS, id="b"))
    other = record(id="a")
    file(here, "other.jsonl", replace(other, document=replace(other.document, text="Another text.")))
    table(here, "t.csv", "unit,value", "1,x")
    table(here, "bare.csv", "unit")
    table(here, "broken.jsonl", '{"document": 1}')
    with pytest.raises(DragomanError) as said:
        agreement(files, level)
    assert told in str(said.value)


def test_a_gold_without_a_record_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"no record in it: nothing to score against\."):
        score(file(tmp_path, "gold.jsonl"), file(tmp_path, "read.jsonl", record()))
    (tmp_path / "t.csv").write_bytes(b"unit,\xff")
    with pytest.raises(IntakeError, match="no CSV in UTF-8"):
        agreement([str(tmp_path / "t.csv")] * 2)
