from __future__ import annotations

from pathlib import Path

import pytest

import dragoman
from conftest import BELGRADE, MOSCOW
from dragoman.errors import UsageError
from dragoman.ledger.opening import open_ledger
from ledgers import filled


@pytest.fixture
def path(tmp_path: Path) -> str:
    with open_ledger(str(tmp_path / "l.db"), create=True) as ledger:
        filled(ledger)
    return str(tmp_path / "l.db")


def test_an_answer_is_a_list_of_rows(path: str) -> None:
    contacts = dragoman.open_ledger(path).contacts("Russia", date="2017")
    assert (len(contacts), contacts[0].id, [row.id for row in contacts], repr(contacts)) == (
        1,
        "moscow#c1",
        ["moscow#c1"],
        "1 of ContactRow",
    )


def test_an_answer_becomes_an_arrow_table_with_its_citations(path: str) -> None:
    pytest.importorskip("pyarrow")
    table = dragoman.open_ledger(path).contacts().to_arrow()
    rows = table.select(["id", "date", "parties", "citations"]).to_pylist()
    assert [(row["id"], row["date"], row["parties"]) for row in rows] == [
        ("belgrade#c1", "2016-10-06", ["BLR", "SRB"]),
        ("moscow#c1", "2017-03", ["RUS", "SRB"]),
    ]
    texts = {"belgrade": BELGRADE, "moscow": MOSCOW}
    for row in rows:
        for words in row["citations"]:
            assert texts[words["document"]][words["start"] : words["end"]] == words["quote"]


def test_every_question_becomes_a_table_even_without_an_answer(path: str) -> None:
    pytest.importorskip("pyarrow")
    ledger = dragoman.open_ledger(path)
    answers = (ledger.contacts, ledger.statements, ledger.commitments, ledger.people)
    assert [ask().to_arrow().num_rows for ask in answers] == [2, 2, 1, 3]
    assert [ask("France").to_arrow().num_rows for ask in answers] == [0, 0, 0, 0]


def test_a_condition_that_is_none_is_refused_as_on_the_command_line(path: str) -> None:
    with pytest.raises(UsageError, match="no act called 'shout'"):
        dragoman.open_ledger(path).statements(act="shout")
