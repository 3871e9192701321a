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


def test_the_life_of_a_promise_is_told_step_by_step(run: Run, ledger: str) -> None:
    done = run("pending", "--ledger", ledger, "--as-of", "2018-03-01", "--life")
    assert done.stdout == (
        "overdue: next round, agreed, BLR–SRB, due 2017\n"
        "  “meet again”\n"
        "  2016-10-06  opened       agreed, due 2017 (belgrade#k1)\n"
        "  2018-03-01  overdue      window past; no evidence in this ledger as of 2018-03-01\n"
    )
    assert json.loads(run("pending", "--ledger", ledger, "--as-of", "2018-03-01", "--life", "--format", "json").stdout)


def test_what_one_promised_in_a_contact_of_two_is_found_by_asking_for_both(run: Run, tmp_path: Path) -> None:
    from dragoman.desk.reading import read_paths

    text = (
        "The Foreign Minister of Norway, Anna Berg, met the Foreign Minister of Poland, Jan Kowal, in Oslo on 3 May 2016. "
        "Minister Berg pledged 20 million euros for a museum in Poland."
    )
    (tmp_path / "oslo.txt").write_text(text, encoding="utf-8")
    enter_all(str(tmp_path / "two.db"), read_paths([str(tmp_path / "oslo.txt")]))
    asked = ("pending", "--ledger", "two.db", "--as-of", "2018-03-01", "--all", "--format", "json")
    assert [row["id"] for row in json.loads(run(*asked, "--state", "NOR", "--state", "POL").stdout)] == ["oslo#k1"]
    assert json.loads(run(*asked, "--state", "NOR", "--state", "DNK").stdout) == []
    assert json.loads(run(*asked, "--state", "NOR", "--state", "POL", "--kind", "visit").stdout) == []
