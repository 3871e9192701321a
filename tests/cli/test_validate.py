from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import Run


@pytest.fixture
def read(run: Run, texts: Path, tmp_path: Path) -> str:
    (tmp_path / "read.jsonl").write_text(run("read", str(texts), "--format", "jsonl").stdout, encoding="utf-8")
    return "read.jsonl"


@pytest.mark.parametrize("tool", ["brat", "inception"])
def test_what_a_tool_gives_back_is_a_gold_to_score_against(run: Run, read: str, tool: str) -> None:
    done = run("annotations", "export", read, "--to", tool, "--out", "folder")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"folder: 2 texts for {tool}\n", "")
    done = run("annotations", "import", "folder", "--from", tool, "--out", "gold.jsonl")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"gold.jsonl: 2 records from {tool}\n", "")
    done = run("score", "gold.jsonl", read, "--format", "json")
    rows = [row for row in json.loads(done.stdout) if row["language"] == "all" and row["gold"]]
    assert [(row["noun"], row["gold"], row["precision"], row["recall"], row["exact_f1"]) for row in rows] == [
        ("persons", 4, 1.0, 1.0, 1.0),
        ("offices", 4, 1.0, 1.0, 1.0),
        ("contacts", 2, 1.0, 1.0, 1.0),
        ("statements", 2, 1.0, 1.0, 1.0),
        ("commitments", 1, 1.0, 1.0, 1.0),
        ("facts", 13, 1.0, 1.0, 1.0),
    ]


def test_records_taken_back_go_to_standard_output(run: Run, read: str) -> None:
    run("annotations", "export", read, "--to", "brat", "--out", "folder")
    done = run("annotations", "import", "folder", "--from", "brat")
    assert [json.loads(line)["document"]["id"] for line in done.stdout.splitlines()] == ["belgrade", "moscow"]


def test_a_score_is_a_table_and_says_which_texts_were_not_read(run: Run, read: str, tmp_path: Path) -> None:
    lines = (tmp_path / read).read_text(encoding="utf-8").splitlines()
    (tmp_path / "some.jsonl").write_text(lines[0] + "\n", encoding="utf-8")
    done = run("score", read, "some.jsonl")
    assert done.stderr == "dragoman: no record of moscow: all of the gold there counts as missed\n"
    assert [line.split() for line in done.stdout.splitlines() if line.startswith("all       contacts")] == [
        ["all", "contacts", "2", "1", "1.0", "0.5", "0.6667", "0.6667", "kind", "1.0;", "status", "1.0;", "date",
         "1.0;", "place", "1.0;", "format", "1.0;", "parties", "1.0;", "level", "1.0;", "participants", "1.0"]
    ]  # fmt: skip


def test_agreement_of_a_coder_with_themselves_is_whole(run: Run, read: str) -> None:
    rows = json.loads(run("agreement", read, read, "--format", "json").stdout)
    assert {row["percent"] for row in rows} == {1.0}
    assert [(row["of"], row["variable"], row["units"], row["alpha"]) for row in rows if row["of"] == "commitments"] == [
        ("commitments", "found", 6, 1.0),
        ("commitments", "kind", 1, None),
        ("commitments", "force", 1, None),
        ("commitments", "by", 1, None),
        ("commitments", "to", 1, None),
        ("commitments", "due", 1, None),
        ("commitments", "place", 1, None),
    ]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["annotations", "export", "read.jsonl"], "export where? Give --to brat or --to inception, and --out FOLDER."),
        (["annotations", "import", "folder"], "import from what? Give --from brat or --from inception."),
        (["agreement", "read.jsonl"], "agreement is of two coders or more. Give a file for each."),
    ],
)
def test_what_is_asked_wrongly_is_told(run: Run, read: str, arguments: list[str], told: str) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"dragoman: {told}\n")
