"""Everything that is exported leads back to characters of a text that say so: each line of each format is walked."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dragoman.desk.asking import filters_for
from dragoman.desk.exporting import export_ledger
from dragoman.exports.formats import FORMATS
from dragoman.exports.tables import TABLES
from dragoman.ledger.citing import cite
from dragoman.ledger.filed import records
from dragoman.ledger.opening import open_ledger
from dragoman.ledger.rows import Filters

QUOTED = re.compile(r"(\S+) \[(\d+)–(\d+)\] “(.*)”", re.DOTALL)
PLACED = re.compile(r"“(.*)”\n(\S+)#\S+, characters (\d+)–(\d+) of ", re.DOTALL)


@pytest.fixture(scope="module")
def texts(examples_ledger: str) -> dict[str, str]:
    """The stored text under each key."""
    with open_ledger(examples_ledger) as ledger, ledger.asking() as connection:
        return {filed.key: filed.record.document.text for filed in records(connection, Filters())}


@pytest.fixture
def exported(examples_ledger: str, tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    to, policy = request.param
    assert export_ledger(examples_ledger, filters_for(), to, str(tmp_path / "out"), policy) > 0
    return tmp_path / "out"


def lines(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def tabbed(path: Path) -> Iterator[dict[str, str]]:
    names, *rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    yield from (dict(zip(names, row, strict=True)) for row in rows)


@pytest.mark.parametrize("exported", [("plover", "strict"), ("plover", "extended")], indirect=True)
def test_every_plover_event(exported: Path, texts: dict[str, str]) -> None:
    for event in lines(exported):
        text = texts[event["id"].rpartition("#")[0]]
        assert text[event["text_info"]["start"] : event["text_info"]["end"]] == event["text"]
        assert event["text"] in event["event_text"]
        assert all(quote in text for quote in event["event_text"])


@pytest.mark.parametrize("exported", [("polecat", "extended")], indirect=True)
def test_every_polecat_line_by_what_cite_gives_for_its_id(
    exported: Path, texts: dict[str, str], examples_ledger: str
) -> None:
    with open_ledger(examples_ledger) as ledger, ledger.asking() as connection:
        cited = {row.id: row.citations for row in cite(connection, (), Filters())}
    for row in tabbed(exported):
        text = texts[row["Event ID"].rpartition("#")[0]]
        assert [text[words.start : words.end] for words in cited[row["Event ID"]]] == [
            words.quote for words in cited[row["Event ID"]]
        ]
        flat = " ".join(text.split())
        raw = [*row["Actor Name Raw"].split("; "), *row["Recipient Name Raw"].split("; ")]
        assert [name for name in raw if name not in flat] == []


@pytest.mark.parametrize("exported", [("cameo", "extended")], indirect=True)
def test_every_cameo_line(exported: Path, texts: dict[str, str]) -> None:
    for row in tabbed(exported):
        words = texts[row["EventID"].rpartition("#")[0]][int(row["CharStart"]) : int(row["CharEnd"])]
        assert " ".join(words.split()) == row["Quote"]


@pytest.mark.parametrize("exported", [("ftm", "strict")], indirect=True)
def test_every_ftm_entity_but_a_state_by_its_description(exported: Path, texts: dict[str, str]) -> None:
    articles = {}
    for entity in lines(exported):
        properties = entity["properties"]
        if entity["schema"] == "Article":
            articles[entity["id"]] = properties["bodyText"][0]
            assert properties["bodyText"][0] == texts[properties["fileName"][0]]
        elif entity["schema"] in ("Person", "Position", "Occupancy", "Event"):
            for told in properties["description"]:
                place = QUOTED.search(told)
                assert place is not None
                text = articles[properties["proof"][0]]
                assert text[int(place[2]) : int(place[3])] == place[4]


@pytest.mark.parametrize("exported", [("ics", "strict")], indirect=True)
def test_every_calendar_entry_by_its_description(exported: Path, texts: dict[str, str]) -> None:
    reader = pytest.importorskip("icalendar")
    entries = [part for part in reader.Calendar.from_ical(exported.read_bytes()).walk() if part.name != "VCALENDAR"]
    assert entries
    for entry in entries:
        place = PLACED.search(str(entry["DESCRIPTION"]))
        assert place is not None
        words = texts[place[2]][int(place[3]) : int(place[4])]
        assert " ".join(words.split()) == place[1]


@pytest.mark.parametrize("exported", [("csv", "strict")], indirect=True)
def test_every_line_of_every_csv_table(exported: Path, texts: dict[str, str]) -> None:
    for name in TABLES:
        if name == "documents":
            continue
        with (exported / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
            for row in csv.DictReader(stream):
                assert texts[row["document"]][int(row["start"]) : int(row["end"])] == row["quote"].removeprefix("'")


@pytest.mark.parametrize("exported", [("xlsx", "strict")], indirect=True)
def test_every_row_of_every_sheet(exported: Path, texts: dict[str, str]) -> None:
    reader = pytest.importorskip("openpyxl")
    for sheet in reader.load_workbook(io.BytesIO(exported.read_bytes()), read_only=True):
        names, *rows = sheet.iter_rows(values_only=True)
        for row in () if sheet.title == "documents" else rows:
            cells = dict(zip(names, row, strict=True))
            assert texts[cells["document"]][cells["start"] : cells["end"]] == cells["quote"]


@pytest.mark.parametrize("exported", [("parquet", "strict")], indirect=True)
def test_every_row_of_every_parquet_file(exported: Path, texts: dict[str, str]) -> None:
    reader = pytest.importorskip("pyarrow.parquet")
    for name in TABLES:
        for row in () if name == "documents" else reader.read_table(exported / f"{name}.parquet").to_pylist():
            assert texts[row["document"]][row["start"] : row["end"]] == row["quote"]


@pytest.mark.parametrize("exported", [("jsonl", "strict")], indirect=True)
def test_every_span_of_every_record(exported: Path, texts: dict[str, str]) -> None:
    def spans(value: Any) -> Iterator[dict[str, Any]]:
        if isinstance(value, dict) and {"start", "end", "quote"} <= value.keys():
            yield value
        elif isinstance(value, dict | list):
            for part in value.values() if isinstance(value, dict) else value:
                yield from spans(part)

    for record in lines(exported):
        text = texts[record["document"]["id"]]
        assert [span for span in spans(record) if text[span["start"] : span["end"]] != span["quote"]] == []


def test_every_format_is_walked_above() -> None:
    assert set(FORMATS) == {"plover", "polecat", "cameo", "ftm", "ics", "csv", "xlsx", "parquet", "jsonl"}


@pytest.mark.parametrize("to", FORMATS)
def test_the_same_ledger_gives_the_same_bytes(to: str, examples_ledger: str, tmp_path: Path) -> None:
    if to == "parquet":
        pytest.importorskip("pyarrow")
    for name in ("a", "b"):
        export_ledger(examples_ledger, filters_for(), to, str(tmp_path / name))
    one, other = (
        {file.name: file.read_bytes() for file in (tmp_path / name).iterdir()}
        if (tmp_path / name).is_dir()
        else (tmp_path / name).read_bytes()
        for name in ("a", "b")
    )
    assert one == other
