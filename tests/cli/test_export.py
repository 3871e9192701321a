from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import Run

BELGRADE_EVENTS = [("belgrade#c1", ["CONSULT"]), ("belgrade#s1", ["SUPPORT"]), ("belgrade#k1", ["AGREE"])]


@pytest.fixture
def ledger(run: Run, texts: Path) -> str:
    run("read", str(texts), "--ledger", "l.db")
    return "l.db"


def test_an_export_is_at_its_path_and_its_size_is_told(run: Run, ledger: str, tmp_path: Path) -> None:
    done = run("export", "--ledger", ledger, "--to", "plover", "--out", "events.jsonl", "--document", "belgrade")
    assert (done.returncode, done.stdout, done.stderr) == (0, "events.jsonl: 3 lines of plover\n", "")
    written = [json.loads(line) for line in (tmp_path / "events.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [(event["id"], event["event"]) for event in written] == BELGRADE_EVENTS


def test_records_exported_are_the_records_read(run: Run, ledger: str, texts: Path) -> None:
    exported = run("export", "--ledger", ledger, "--to", "jsonl", "--out", "-").stdout
    assert exported == run("read", str(texts), "--format", "jsonl").stdout


def test_filters_choose_what_is_exported(run: Run, ledger: str) -> None:
    done = run("export", "--ledger", ledger, "--to", "plover", "--out", "-", "--state", "Russia", "--date", "2017")
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["moscow#c1", "moscow#s1"]
    assert done.stderr == "-: 2 lines of plover\n"


def test_events_of_texts_just_read_come_without_a_ledger(run: Run, texts: Path) -> None:
    done = run("read", str(texts / "belgrade.txt"), "--format", "plover")
    assert [(event["id"], event["event"]) for event in map(json.loads, done.stdout.splitlines())] == BELGRADE_EVENTS


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["--to", "rdf", "--out", "x"], 2, "'rdf' is not one of"),
        (["--to", "plover"], 2, "Missing option '--out'"),
        (["--to", "xlsx", "--out", "-"], 2, "xlsx is written to a file, not to standard output. Give --out a path."),
        (["--to", "csv", "--out", "x.csv"], 2, "csv is one file a table. Give --out a folder, e.g. x."),
        (["--to", "plover", "--out", "x", "--state", "Nowhere"], 2, "no state or organisation called 'Nowhere'"),
        (["--to", "plover", "--out", "x", "--policy", "lax"], 2, "'lax' is not one of"),
        (["--to", "plover", "--out", "none/x"], 1, "none: no such folder. Make it, or give --out another path."),
        (["--to", "csv", "--out", "l.db"], 1, "l.db: is a file, and csv is one file a table. Give --out a folder."),
        (["--to", "ftm", "--out", "texts"], 1, "texts: is a folder, and ftm is one file. Give --out a file."),
        (
            ["--to", "ftm", "--out", "x", "--state", "France"],
            1,
            "nothing in this ledger meets these filters: no export was made.",
        ),
        (
            ["--to", "plover", "--out", "x", "--kind", "session"],
            1,
            "nothing in this ledger meets these filters: no export was made.",
        ),
        (
            ["--to", "ics", "--out", "x", "--document", "moscow"],
            1,
            "nothing to export as ics: what was asked for holds nothing of the kind.",
        ),
    ],
)
def test_what_cannot_be_exported_is_told_and_leaves_nothing(
    run: Run, ledger: str, tmp_path: Path, arguments: list[str], code: int, told: str
) -> None:
    before = sorted(path.name for path in tmp_path.iterdir())
    done = run("export", "--ledger", ledger, *arguments)
    assert (done.returncode, done.stdout) == (code, "")
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_an_empty_ledger_is_no_export(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.jsonl").write_text("", encoding="utf-8")
    run("read", "empty.jsonl", "--ledger", "l.db")
    done = run("export", "--ledger", "l.db", "--to", "csv", "--out", "tables")
    assert (done.returncode, done.stderr) == (
        1,
        "dragoman: l.db: nothing is entered in this ledger yet. Read texts into it first.\n",
    )
    assert not (tmp_path / "tables").exists()


def test_an_export_over_an_older_one_replaces_it_whole_or_not_at_all(run: Run, ledger: str, tmp_path: Path) -> None:
    (tmp_path / "x").write_text("older", encoding="utf-8")
    run("export", "--ledger", ledger, "--to", "plover", "--out", "x", "--state", "France")
    assert (tmp_path / "x").read_text(encoding="utf-8") == "older"
    run("export", "--ledger", ledger, "--to", "ftm", "--out", "x")
    assert json.loads((tmp_path / "x").read_text(encoding="utf-8").splitlines()[0])["schema"] == "Article"
