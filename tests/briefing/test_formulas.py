"""Formulas in a pack: who says them since when, who no longer does, and that it may be raised by the other."""

from __future__ import annotations

from pathlib import Path

import pytest

from dragoman.briefing.document import Brief, Table
from dragoman.desk.briefing import Asked, brief
from dragoman.desk.entering import enter_all
from dragoman.desk.identifying import link
from dragoman.model import Record
from pair_accounts import Account

SUPPORTED = "Mr Kowal supported the territorial integrity of Serbia"
SILENCE = "No evidence in this ledger as of 1 March 2017."


def talk(day: str, *, formula: bool) -> Record:
    text = Account(
        f"minsk-{day}",
        day,
        "Minister Jan Kowal met Minister Anna Berg in Minsk. "
        f"{SUPPORTED if formula else 'Mr Kowal spoke of harvests'}. The day was the {day}.",
        source="Ministry of Foreign Affairs of Belarus",
        state="BLR",
    )
    jan, anna = text.person("Jan Kowal", "BLR"), text.person("Anna Berg", "SRB")
    parts = ((jan, "BLR", "principal"), (anna, "SRB", "principal"))
    text.contact("Jan Kowal met Minister Anna Berg in Minsk", *parts, place=("Minsk", "BLR"))
    if formula:
        text.said("support", SUPPORTED, "the territorial integrity of Serbia", jan, sides=("BLR",))
    return text.record()


def pack(tmp_path: Path, *records: Record, language: str = "en") -> Brief:
    ledger = str(tmp_path / "ledger.db")
    enter_all(ledger, records)
    link(ledger, by="test")
    return brief(ledger, Asked("SRB", "BLR", "2017-03-01", language=language))


def rows(brief: Brief) -> list[list[str]]:
    (annex,) = [annex for annex in brief.annexes if annex.letter == "E"]
    tables = [block for block in annex.blocks if isinstance(block, Table)]
    return [[cell.text for cell in row] for table in tables for row in table.rows]


def points(brief: Brief, part: int) -> list[str]:
    blocks = brief.page[part].blocks
    return [line.text for block in blocks for line in getattr(block, "lines", [getattr(block, "line", None)])]


def test_a_formula_no_longer_said_is_told_and_may_be_raised(tmp_path: Path) -> None:
    told = pack(
        tmp_path,
        talk("2015-03-02", formula=True),
        talk("2016-03-02", formula=True),
        talk("2016-11-02", formula=False),
    )
    assert rows(told) == [
        [
            "territorial integrity and sovereignty, “territorial integrity”",
            "Belarus",
            "2 March 2015",
            "2 March 2016",
            "not in the text of 2 November 2016",
        ]
    ]
    lost = "territorial integrity and sovereignty, “territorial integrity”, last said on 2 March 2016"
    assert points(told, -3) == [f"Formula no longer used: {lost}; not in the text of 2 November 2016"]
    assert points(told, -2) == [f"Formula no longer used: {lost}; not in the text of 2 November 2016"]
    assert points(told, -1) == [SILENCE]


def test_what_was_said_once_is_not_missed(tmp_path: Path) -> None:
    told = pack(tmp_path, talk("2016-03-02", formula=True), talk("2016-11-02", formula=False))
    assert rows(told)[0][4] == "not in the text of 2 November 2016"
    assert points(told, -2) == [SILENCE]


def test_a_new_formula_is_told_where_an_earlier_text_lacks_it(tmp_path: Path) -> None:
    told = pack(tmp_path, talk("2016-03-02", formula=False), talk("2016-11-02", formula=True))
    new = "New formula: territorial integrity and sovereignty, “territorial integrity”, said since 2 November 2016"
    assert points(told, -3) == [new]


def test_the_first_text_that_is_known_says_nothing_new(tmp_path: Path) -> None:
    told = pack(tmp_path, talk("2016-11-02", formula=True))
    assert rows(told)[0][4] == "in use"
    assert points(told, -3) == [SILENCE]


def test_in_french_a_formula_stands_as_its_text_writes_it(tmp_path: Path) -> None:
    told = pack(tmp_path, talk("2016-11-02", formula=True), language="fr")
    assert rows(told)[0][0] == "« territorial integrity »"


@pytest.mark.parametrize("before", ["2016-03-02"])
def test_a_text_of_the_day_itself_does_not_count(tmp_path: Path, before: str) -> None:
    ledger = str(tmp_path / "ledger.db")
    enter_all(ledger, [talk("2015-03-02", formula=True), talk("2016-03-02", formula=True)])
    told = brief(ledger, Asked("SRB", "BLR", before))
    assert rows(told)[0][3] == "2 March 2015"
