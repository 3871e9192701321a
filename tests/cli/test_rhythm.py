from __future__ import annotations

import csv
import io
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


def test_tempo_gives_periods_and_journeys_with_their_words(run: Run, ledger: str) -> None:
    done = run("tempo", "Serbia", "BLR", "--ledger", ledger, "--as-of", "2017-12-31", "--format", "json")
    rows = json.loads(done.stdout)
    assert [(row["part"], row["when"], row["contacts"], row["told"]) for row in rows] == [
        ("period", "2016", 1, "1 contact on 1 occasion"),
        ("period", "2017", 0, "no evidence in this ledger as of 2017-12-31 of a contact"),
        ("journeys", None, 0, "no evidence in this ledger as of 2017-12-31 of a journey of SRB to BLR"),
        ("journeys", None, 0, "no evidence in this ledger as of 2017-12-31 of a journey of BLR to SRB"),
    ]
    assert [citation["document"] for citation in rows[0]["citations"]] == ["belgrade"]


def test_tempo_by_month_fits_a_spreadsheet(run: Run, ledger: str) -> None:
    done = run("tempo", "SRB", "BLR", "--ledger", ledger, "--by", "month", "--as-of", "2016-11-30", "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(done.stdout)))
    assert [(row["part"], row["when"], row["contacts"]) for row in rows][:2] == [
        ("period", "2016-10", "1"),
        ("period", "2016-11", "0"),
    ]


def test_missing_tells_of_the_round_that_is_overdue(run: Run, ledger: str) -> None:
    done = run("missing", "SRB", "BLR", "--ledger", ledger, "--as-of", "2018-03-01", "--format", "jsonl")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(row["what"], row["since"], row["told"], row["ids"]) for row in rows] == [
        (
            "promised",
            "2016-10-06",
            "next round due 2017: window past; no evidence in this ledger as of 2018-03-01",
            ["belgrade#k1"],
        )
    ]


def test_missing_goes_through_all_partners_of_one_state(run: Run, ledger: str) -> None:
    both = run("missing", "--state", "SRB", "--ledger", ledger, "--as-of", "2018-03-01", "--format", "json")
    assert [row["ids"] for row in json.loads(both.stdout)] == [["belgrade#k1"]]


def test_states_that_never_met_are_told_plainly(run: Run, ledger: str) -> None:
    told = "no evidence in this ledger as of 2018-03-01 of"
    day = ("--ledger", ledger, "--as-of", "2018-03-01")
    tempo = run("tempo", "SRB", "KEN", *day)
    assert (tempo.returncode, tempo.stdout, tempo.stderr) == (0, "", f"{told} a contact of SRB and KEN\n")
    assert json.loads(run("tempo", "SRB", "KEN", *day, "--format", "json").stdout) == []
    missing = run("missing", "SRB", "KEN", *day, "--format", "json")
    assert [row["told"] for row in json.loads(missing.stdout)] == [f"{told} any contact of SRB and KEN"]
    alone = run("missing", "--state", "KEN", *day, "--format", "json")
    assert [row["told"] for row in json.loads(alone.stdout)] == [f"{told} any contact of KEN with one other side"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["tempo", "Serbiaa", "BLR"], "no state or organisation called 'Serbiaa'. Did you mean Serbia (SRB)"),
        (["tempo", "SRB", "Serbia"], "SRB and Serbia are one state (SRB). Name two."),
        (["tempo", "SRB", "BLR", "--as-of", "2018"], "'2018' is no day. Write it as 2017-03-21."),
        (["missing"], "between whom? Name two states, or one with --state for all its partners."),
        (["missing", "SRB", "BLR", "RUS"], "between whom?"),
    ],
)
def test_what_cannot_be_asked_is_told(run: Run, ledger: str, arguments: list[str], told: str) -> None:
    done = run(*arguments, "--ledger", ledger)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr


def test_a_ledger_that_is_not_there_is_told(run: Run) -> None:
    for command in (["tempo", "SRB", "BLR"], ["missing", "SRB", "BLR"]):
        done = run(*command, "--ledger", "none.db")
        assert (done.returncode, done.stdout) == (1, "")


def test_accounts_that_are_not_linked_are_told_of_before_they_are_counted(run: Run, tmp_path: Path) -> None:
    again = SourceText(id="minsk", text=BELGRADE.replace("all day", "all night"))
    enter_all(
        str(tmp_path / "two.db"), [read_document(text) for text in (SourceText(id="belgrade", text=BELGRADE), again)]
    )
    asked = ("tempo", "SRB", "BLR", "--ledger", "two.db", "--as-of", "2016-12-31", "--format", "json")
    before = run(*asked)
    assert before.stderr == (
        "dragoman: warning: 2 accounts were entered after the last run of dragoman link: each counts as a contact. Run it first.\n"
    )
    run("link", "--ledger", "two.db")
    after = run(*asked)
    assert (json.loads(after.stdout)[0]["contacts"], after.stderr) == (1, "")
