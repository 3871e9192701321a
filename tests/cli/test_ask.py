from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import pytest

from conftest import BELGRADE, MOSCOW, Run
from dragoman.desk.entering import enter_all
from dragoman.model import SourceText
from stub_reader import read_document


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("made") / "ledger.db"
    texts = [SourceText(id="belgrade", text=BELGRADE), SourceText(id="moscow", text=MOSCOW)]
    enter_all(str(path), [read_document(text) for text in texts])
    return path


@pytest.fixture
def ledger(made: Path, tmp_path: Path) -> str:
    shutil.copy(made, tmp_path / "ledger.db")
    return "ledger.db"


@pytest.mark.parametrize(
    ("question", "ids"),
    [
        (["contacts"], ["belgrade#c1", "moscow#c1"]),
        (["statements", "--act", "thank", "--state", "Belarus"], ["belgrade#s1"]),
        (["commitments", "--date", "2017"], ["belgrade#k1"]),
        (["people", "--person", "Able"], ["belgrade#p1"]),
        (["cite", "moscow#c1"], ["moscow#c1"]),
        (["search", "anna able", "minsk"], ["belgrade#0-97"]),
    ],
)
def test_json_jsonl_and_csv_carry_the_same_rows(run: Run, ledger: str, question: list[str], ids: list[str]) -> None:
    asked = [*question, "--ledger", ledger, "--format"]
    rows = json.loads(run(*asked, "json").stdout)
    assert [row["id"] for row in rows] == ids
    assert all(
        row["documents"] and {"document", "start", "end", "quote", "url"} <= set(row["citations"][0]) for row in rows
    )
    assert [json.loads(line) for line in run(*asked, "jsonl").stdout.splitlines()] == rows
    table = list(csv.DictReader(run(*asked, "csv").stdout.splitlines()))
    assert [(row["id"], list(row)) for row in table] == [(row["id"], list(row)) for row in rows]


def test_a_table_is_aligned_in_a_pipe(run: Run, ledger: str) -> None:
    done = run("contacts", "--ledger", ledger, "--state", "Russia")
    assert done.stdout.splitlines() == [
        "date     kind     status  parties   place  participants                                     id",
        "2017-03  meeting  held    RUS; SRB         Anna Able (SRB, host); Carl Cook (RUS, visitor)  moscow#c1",
    ]


@pytest.mark.parametrize(("form", "out"), [("table", ""), ("json", "[]\n"), ("jsonl", ""), ("csv", "")])
def test_an_empty_answer_is_no_failure(run: Run, ledger: str, form: str, out: str) -> None:
    done = run("contacts", "--ledger", ledger, "--kind", "call", "--format", form)
    assert (done.returncode, done.stdout) == (0, out)


@pytest.mark.parametrize(
    ("question", "code", "why"),
    [
        (["contacts"], 2, "Missing option '--ledger'"),
        (["contacts", "--ledger", "none.db"], 1, "none.db: no such ledger. Make one with: dragoman read PATH"),
        (["contacts", "--ledger", "ledger.db", "--state", "Narnia"], 2, "no state or organisation called 'Narnia'"),
        (["contacts", "--ledger", "ledger.db", "--date", "soon"], 2, "'soon' is not a date"),
        (["contacts", "--ledger", "ledger.db", "--kind", "party"], 2, "no kind called 'party'. Contacts: meeting,"),
        (["statements", "--ledger", "ledger.db", "--act", "sing"], 2, "no act called 'sing'. Acts: discuss,"),
        (["cite", "a#c1", "--ledger", "ledger.db"], 2, "nothing in this ledger is called a#c1"),
        (["search", "!", "--ledger", "ledger.db"], 2, "nothing to search for in '!'"),
    ],
)
@pytest.mark.usefixtures("ledger")
def test_a_question_that_cannot_be_answered_says_why(run: Run, question: list[str], code: int, why: str) -> None:
    done = run(*question)
    assert (done.returncode, done.stdout) == (code, "")
    assert why in done.stderr


def test_more_passages_than_asked_for_are_told_of(run: Run, ledger: str) -> None:
    done = run("search", "able", "--limit", "1", "--ledger", ledger, "--format", "jsonl")
    assert len(done.stdout.splitlines()) == 1
    assert done.stderr == "dragoman: more than 1 passages; --limit shows more\n"
