from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from conftest import Run


@pytest.fixture
def ledger(run: Run, texts: Path) -> str:
    assert run("read", str(texts), "--ledger", "l.db").returncode == 0
    return "l.db"


def test_a_whole_ledger_is_told_so(run: Run, ledger: str) -> None:
    done = run("verify", "--ledger", ledger)
    assert (done.returncode, done.stdout, done.stderr) == (0, "2 entries, 17 spans: whole\n", "")


def test_a_spoiled_ledger_is_told_where_and_leaves_with_1(run: Run, ledger: str, tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / ledger) as connection:
        connection.execute("DROP TRIGGER evidence_never_update")
        connection.execute("UPDATE evidence SET quote = 'x' WHERE part = 'place'")
    connection.close()
    done = run("verify", "--ledger", ledger, "--format", "jsonl")
    assert done.returncode == 1
    assert [json.loads(line) for line in done.stdout.splitlines()] == [
        {"where": "belgrade#c1", "what": "its words at 41–46 are not those of the text"},
        {"where": "belgrade#c1", "what": "the contact kept ready does not say what the record says"},
    ]
    assert done.stderr == "2 entries, 17 spans: 2 faults\n"


def test_a_backup_is_restored(run: Run, ledger: str) -> None:
    assert run("backup", "b.db", "--ledger", ledger).stdout == "b.db: 2 entries\n"
    again = run("backup", "b.db", "--ledger", ledger)
    assert (again.returncode, "is there already" in again.stderr) == (1, True)
    assert run("restore", "b.db", "--ledger", "new.db").stdout == "2 entries restored from b.db\n"
    asked = [run("contacts", "--ledger", path, "--format", "json").stdout for path in (ledger, "new.db")]
    assert asked[0] == asked[1]


def test_what_a_person_says_is_shown_beside_what_was_read(run: Run, ledger: str) -> None:
    done = run("amend", "moscow#c1", "date=2017-03-21", "--by", "A. Clerk", "--why", "I was there", "--ledger", ledger)
    assert done.stdout == "moscow#c1: amended by A. Clerk\n"
    shown = run("diff-readings", "--ledger", ledger).stdout.splitlines()
    assert [line.split() for line in shown] == [
        ["id", "change", "noun", "field", "before", "after"],
        ["moscow#c1", "changed", "contact", "date", "2017-03", "2017-03-21"],
        ["moscow#c1", "changed", "contact", "date_basis", "stated"],
        ["moscow#s1", "changed", "statement", "contact", "meeting", "2017-03", "meeting", "2017-03-21"],
    ]
    assert run("withdraw", "moscow", "--by", "A. Clerk", "--ledger", ledger).stdout == "moscow: withdrawn by A. Clerk\n"
    assert run("contacts", "--ledger", ledger, "--state", "RUS").stderr == "nothing found\n"
    assert run("withdraw", "moscow", "--undo", "--by", "A. Clerk", "--ledger", ledger).returncode == 0
    assert "2017-03-21" in run("contacts", "--ledger", ledger, "--state", "RUS").stdout


def test_what_cannot_be_amended_is_asked_wrongly(run: Run, ledger: str) -> None:
    for change in ("date", "date=soon"):
        done = run("amend", "moscow#c1", change, "--by", "A. Clerk", "--ledger", ledger)
        assert (done.returncode, done.stdout) == (2, "")


def test_only_the_first_rows_are_shown_when_so_asked(run: Run, ledger: str) -> None:
    done = run("contacts", "--ledger", ledger, "--limit", "1", "--format", "jsonl")
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["belgrade#c1"]


def test_a_ledger_at_a_url_of_no_known_database_is_refused(run: Run) -> None:
    done = run("contacts", "--ledger", "mysql://u:secret@h/d")
    assert (done.returncode, "secret" in done.stderr) == (1, False)
    assert "a ledger is a file, or a PostgreSQL database" in done.stderr
