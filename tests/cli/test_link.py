"""Linking, judging and showing from the command line, with the toy reader."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import Run

ACCOUNTS = {
    "belgrade": "Anna Able (SRB) met Boris Baker (BLR) in Minsk on 2016-10-06.",
    "minsk": "Boris Baker (BLR) met Able Anna (SRB) in Minsk on 2016-10.",
    "moscow": "Anna Able (SRB) met Carl Cook (RUS) on 2017-03.",
    "vilnius": "Boris Baker (BLR) met Anna Abel (SRB) in Minsk on 2016-10-06.",
}


@pytest.fixture
def linked(run: Run, tmp_path: Path) -> Run:
    """A ledger `ledger.db` with accounts of two contacts, and one of which it is not sure, linked."""
    for id, text in ACCOUNTS.items():
        (tmp_path / f"{id}.txt").write_text(text, encoding="utf-8")
    run("read", *(f"{id}.txt" for id in ACCOUNTS), "--ledger", "ledger.db")
    run("link", "--ledger", "ledger.db")
    return run


def test_link_tells_what_it_found(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ACCOUNTS["belgrade"], encoding="utf-8")
    run("read", "a.txt", "--ledger", "ledger.db")
    done = run("link", "--ledger", "ledger.db")
    told = (
        "1 texts: 1 contacts and 2 persons not known before, 3 links new or changed, 0 texts made from others, "
        "0 pairs new to judge.\n"
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, told, "")


def test_a_contact_is_listed_once_with_its_accounts(linked: Run) -> None:
    rows = json.loads(linked("contacts", "--united", "--ledger", "ledger.db", "--format", "json").stdout)
    assert [(row["date"], row["accounts"]) for row in rows] == [
        ("2016-10-06", ["belgrade#c1", "minsk#c1"]),
        ("2016-10-06", ["vilnius#c1"]),
        ("2017-03", ["moscow#c1"]),
    ]


def test_a_contact_is_shown_with_its_accounts_side_by_side(linked: Run) -> None:
    shown = linked("contacts", "show", "minsk#c1", "--ledger", "ledger.db")
    assert shown.stdout.splitlines()[:8] == [
        "contact:1: meeting, 2016-10-06, Minsk, BLR–SRB",
        "  2 independent witnesses:",
        "    text belgrade: belgrade",
        "    text minsk: minsk",
        "  Fields",
        "    kind: agreed",
        "      meeting — belgrade#c1, minsk#c1",
        "    status: agreed",
    ]
    assert "    date: compatible" in shown.stdout.splitlines()


def test_a_question_is_listed_judged_exported_and_imported(linked: Run, tmp_path: Path) -> None:
    asked = json.loads(linked("review", "--ledger", "ledger.db", "--format", "json").stdout)
    assert [(row["noun"], row["one"], row["other"]) for row in asked] == [
        ("contact", "belgrade#c1", "vilnius#c1"),
        ("person", "belgrade#p1", "vilnius#p2"),
    ]
    for row in asked:
        judged = linked("review", "same", str(row["id"]), "--by", "A. Berg", "--ledger", "ledger.db")
        assert (judged.returncode, judged.stderr) == (0, "")
    assert linked("review", "--ledger", "ledger.db").stderr == "nothing found\n"
    (tmp_path / "j.jsonl").write_text(linked("review", "export", "--ledger", "ledger.db").stdout, encoding="utf-8")
    again = linked("review", "import", "j.jsonl", "--ledger", "ledger.db")
    assert again.stdout == "0 judgements imported; 2 were here already.\n"
    spelled = json.loads(linked("people", "show", "vilnius#p2", "--ledger", "ledger.db", "--format", "json").stdout)
    assert [person["spellings"] for person in spelled] == [["Anna Able", "Able Anna", "Anna Abel"]]
    shown = linked("contacts", "show", "vilnius#c1", "--ledger", "ledger.db").stdout
    assert "    head SRB: in conflict" in shown.splitlines()


def test_a_judgement_that_contradicts_another_ends_with_2_and_names_it(linked: Run) -> None:
    linked("review", "same", "belgrade#p1", "minsk#p2", "--by", "A. Berg", "--ledger", "ledger.db")
    refused = linked("review", "not-same", "belgrade#p1", "minsk#p2", "--by", "J. Kowal", "--ledger", "ledger.db")
    assert refused.returncode == 2
    assert "A. Berg said on" in refused.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["review", "same", "belgrade#p1", "minsk#p2"], "say who judges: --by NAME"),
        (["review", "perhaps"], "review cannot 'perhaps'"),
        (["contacts", "hide", "belgrade#c1"], "contacts cannot 'hide'"),
        (["people", "show"], "which people? Give ids"),
        (["people", "show", "belgrade#c1"], "no person in this ledger is called 'belgrade#c1'"),
        (["contacts", "show", "contact:99"], "no contact of this ledger has the number contact:99"),
        (["offices"], "which office?"),
        (["offices", "--office", "gardener"], "no office called 'gardener'"),
        (["offices", "--state", "SRB", "--on", "soon"], "--on 'soon' is not a day"),
        (["origins", "--document", "nowhere"], "no text in this ledger is called nowhere"),
    ],
)
def test_what_cannot_be_asked_is_told_and_ends_with_2(linked: Run, arguments: list[str], told: str) -> None:
    done = linked(*arguments, "--ledger", "ledger.db")
    assert (done.returncode, told in done.stderr) == (2, True)


def test_an_office_is_asked_for_by_its_title_and_a_list_can_be_brought(linked: Run, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text(
        "person,office,state,from\nAnna Berg,Foreign Minister,SRB,2014\n", encoding="utf-8"
    )
    assert linked("offices", "import", "list.csv", "--ledger", "ledger.db").stdout == "1 office-holders imported.\n"
    question = [
        "people",
        "--office",
        "foreign minister",
        "--state",
        "SRB",
        "--on",
        "2018-09-21",
        "--ledger",
        "ledger.db",
    ]
    answer = linked(*question, "--format", "jsonl").stdout
    assert [json.loads(line)["person"] for line in answer.splitlines()] == ["Anna Berg"]
