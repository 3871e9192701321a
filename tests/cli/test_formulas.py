"""`drift`, `positions` and `compare` of a contact from the command line: rows, silences and exit codes."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from conftest import Run
from dragoman.cli.listing import FORMATS
from readouts import Said, entered, readout

SILENT = "no evidence in this ledger as of 2024-01-01"
ASKED = ("--ledger", "ledger.db", "--as-of", "2024-01-01")


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    say = Said(("NOR",), "support", "the territorial integrity of Ukraine", 2)
    texts = [
        readout("oslo", "2019-03-01", "NOR", [say]),
        readout("warsaw", "2019-03-01", "POL", [Said(("POL",), "request", "more herring")]),
        readout("oslo-2020", "2020-03-02", "NOR"),
    ]
    entered(tmp_path / "ledger.db", texts)
    return tmp_path


def test_a_phrase_gives_a_row_a_text(run: Run, ledger: Path) -> None:
    rows = json.loads(run("drift", "territorial integrity", *ASKED, "--format", "json").stdout)
    assert [(row["date"], row["change"], row["documents"]) for row in rows] == [
        ("2019-03-01", "first", ["oslo"]),
        ("2020-03-02", "dropped", ["oslo-2020", "oslo"]),
    ]


def test_two_states_give_a_row_a_formula_and_either_can_be_asked_the_other_way(run: Run, ledger: Path) -> None:
    rows = json.loads(run("drift", "Norway", "POL", *ASKED, "--format", "json").stdout)
    assert [(row["formula"], row["status"]) for row in rows] == [("territorial integrity and sovereignty", "dropped")]
    rows = json.loads(run("drift", "NOR", "POL", *ASKED, "--view", "changes", "--listed", "--format", "json").stdout)
    assert [row["change"] for row in rows] == ["first", "dropped"]


def test_a_cell_of_uses_a_year_is_written_as_words(run: Run, ledger: Path) -> None:
    done = run("drift", "territorial integrity", *ASKED, "--view", "formulas", "--format", "csv")
    (row,) = csv.DictReader(io.StringIO(done.stdout))
    assert (row["sides"], row["per_year"], row["listed"]) == ("NOR", "2019 1", "yes")


def test_positions_are_listed(run: Run, ledger: Path) -> None:
    rows = json.loads(run("positions", *ASKED, "--format", "json").stdout)
    assert [(row["side"], row["stance"], row["on"], row["citations"][0]["quote"]) for row in rows] == [
        ("NOR", "supports", "territorial integrity and sovereignty", "the territorial integrity of Ukraine"),
        ("POL", "requests", "more herring", "more herring"),
    ]


def test_a_contact_is_compared_and_a_side_that_stands_alone_is_told(run: Run, ledger: Path) -> None:
    done = run("compare", "oslo#c1", *ASKED, "--format", "jsonl")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(row["aspect"], row["verdict"]) for row in rows] == [
        ("account", "account of NOR"),
        ("account", "account of POL"),
        ("point", "only NOR"),
        ("point", "only POL"),
    ]
    alone = run("compare", "oslo-2020#c1", *ASKED)
    assert alone.returncode == 0
    assert alone.stderr == f"{SILENT} of a second side's account: that of NOR stands alone.\n"


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("drift", "snow"), f"{SILENT} that anybody said 'snow'.\n"),
        (("drift", "Norway", "France"), f"{SILENT} of contacts of Norway and France.\n"),
        (("positions", "--state", "France"), f"{SILENT} of a position of France.\n"),
    ],
)
def test_no_answer_is_said_in_words_whatever_the_format(
    run: Run, ledger: Path, arguments: tuple[str, ...], told: str, form: str
) -> None:
    done = run(*arguments, *ASKED, "--format", form)
    assert (done.returncode, done.stderr) == (0, told)
    assert done.stdout == ("[]\n" if form == "json" else "")


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (
            ("positions", "--state", "Norwya"),
            2,
            "dragoman: no state or organisation called 'Norwya'. Did you mean Norway (NOR)",
        ),
        (("drift", "NOR", "NOR"), 2, "dragoman: name a phrase, or two different states"),
        (("drift", "a", "b", "c"), 2, "Usage:"),
        (("compare", "oslo#c1", "--as-of", "2024"), 2, "dragoman: '2024' is no day."),
        (("compare", "contact:99"), 2, "dragoman: no contact of this ledger has the number contact:99."),
    ],
)
def test_what_is_asked_wrongly_is_told(
    run: Run, ledger: Path, arguments: tuple[str, ...], code: int, told: str
) -> None:
    done = run(*arguments, "--ledger", "ledger.db")
    assert (done.returncode, done.stdout) == (code, "")
    assert done.stderr.startswith(told)


def test_one_file_alone_is_nothing_to_compare(run: Run, ledger: Path) -> None:
    done = run("compare", "oslo.txt")
    told = "dragoman: oslo.txt: with what? Give two files, or --ledger LEDGER and a contact of it.\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", told)


@pytest.mark.parametrize("arguments", [("drift", "peace"), ("positions",)])
def test_an_empty_ledger_is_a_failure_and_not_an_answer(run: Run, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    entered(tmp_path / "ledger.db", [], linked=False)
    done = run(*arguments, *ASKED)
    told = "dragoman: ledger.db: this ledger holds no text. Read some into it: dragoman read PATH --ledger ledger.db\n"
    assert (done.returncode, done.stdout, done.stderr) == (1, "", told)
