from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import BELGRADE, MOSCOW, Run
from dragoman.desk.entering import enter_all
from dragoman.model import SourceText
from stub_reader import read_document


@pytest.fixture
def ledger(tmp_path: Path) -> str:
    texts = [SourceText(id="belgrade", text=BELGRADE), SourceText(id="moscow", text=MOSCOW)]
    enter_all(str(tmp_path / "ledger.db"), [read_document(text) for text in texts])
    return "ledger.db"


def test_a_promise_past_its_window_is_overdue_and_never_broken(run: Run, ledger: str) -> None:
    done = run("pending", "--ledger", ledger, "--as-of", "2018-03-01", "--format", "json")
    rows = json.loads(done.stdout)
    assert [(r["id"], r["status"], r["due"], r["days_overdue"], r["told"]) for r in rows] == [
        ("belgrade#k1", "overdue", "2017", 60, "window past; no evidence in this ledger as of 2018-03-01")
    ]
    assert rows[0]["citations"]


def test_grace_can_be_longer(run: Run, ledger: str) -> None:
    done = run("pending", "--ledger", ledger, "--as-of", "2018-03-01", "--grace", "90", "--format", "json")
    assert [(r["id"], r["status"]) for r in json.loads(done.stdout)] == [("belgrade#k1", "open")]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--as-of", "2018"], "dragoman: '2018' is no day. Write it as 2017-03-21.\n"),
        (["--as-of", "2018-03-01", "--grace", "-1"], "dragoman: -1 days of grace: give 0 or more.\n"),
    ],
)
def test_a_day_that_is_none_is_told(run: Run, ledger: str, arguments: list[str], told: str) -> None:
    done = run("pending", "--ledger", ledger, *arguments)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", told)
