"""What the worked ledger tells of formulas, positions and accounts that differ; and every word of it is in its text."""

from __future__ import annotations

from pathlib import Path

import pytest

from dragoman.desk.comparing import compare_contact
from dragoman.desk.entering import enter_all
from dragoman.desk.formulas import drift
from dragoman.desk.identifying import link
from dragoman.desk.positions import positions
from dragoman.desk.reading import read_paths
from dragoman.desk.united import united_contacts
from dragoman.ledger.opening import open_ledger
from dragoman.ledger.readouts import entries_of_contacts, tellings, texts_of
from dragoman.ledger.rows import Filters

WORKED = Path(__file__).parents[2] / "examples" / "worked"
AS_OF = "2025-02-15"
PAIRS = (("FRA", "GBR"), ("FRA", "MAR"), ("GRC", "TUR"), ("IND", "JPN"), ("IND", "RUS"), ("POL", "UKR"))


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = str(tmp_path_factory.mktemp("worked") / "worked.db")
    enter_all(path, read_paths([str(WORKED)]))
    link(path, by="test")
    return path


def test_a_formula_that_france_used_until_2024_is_dropped(ledger: str) -> None:
    found = drift(ledger, phrase="autonomy plan", states=("Morocco",), as_of=AS_OF)
    assert [(row.sides, row.status, row.first, row.last) for row in found.formulas] == [
        (["FRA"], "dropped", "2017-11-16", "2024-02-26")
    ]
    assert [(row.date, row.change) for row in found.changes if row.issuer == "state FRA"][-1] == (
        "2024-10-28",
        "dropped",
    )


def test_a_formula_of_poland_is_weakened_and_then_no_longer_used(ledger: str) -> None:
    found = drift(ledger, phrase="territorial integrity", states=("Poland",), as_of=AS_OF)
    own = [(row.date, row.change, row.told.partition(";")[0]) for row in found.changes if row.issuer == "state POL"]
    assert own[:3] == [
        ("2022-05-22", "first", "first use in this ledger in contacts of Poland"),
        ("2023-04-05", "weakened", "strength 1 against 2"),
        (
            "2023-07-09",
            "dropped",
            "in 2023-04-05-warsaw-by-poland of 2023-04-05, not in 2023-07-09-lutsk-by-poland",
        ),
    ]
    assert own[-1][:2] == ("2024-12-17", "dropped")


def test_accounts_in_english_and_french_are_aligned_and_the_newspaper_s_copy_left_out(ledger: str) -> None:
    found = compare_contact(ledger, "2023-03-10-paris-by-france#c1", as_of=AS_OF)
    assert found.sides == ["FRA", "GBR"]
    assert [claim.content for row in found.rows if row.verdict == "both say" for claim in row.claims][:2] == [
        "l'agression de la Russie contre l'Ukraine",
        "the aggression of Russia against Ukraine",
    ]
    assert all("gazette" not in document for row in found.rows for document in row.documents)


def test_every_answer_stands_on_words_of_its_texts(ledger: str) -> None:
    with open_ledger(ledger) as opened, opened.asking() as connection:
        told = {
            telling.entry_id: telling for telling in tellings(connection, entries_of_contacts(connection, Filters()))
        }
        texts = {told[text.entry_id].document: text.text for text in texts_of(connection, told)}
    cited = [row.citations for pair in PAIRS for row in drift(ledger, states=pair, as_of=AS_OF).formulas]
    cited += [row.citations for pair in PAIRS for row in drift(ledger, states=pair, as_of=AS_OF).changes]
    cited += [row.citations for row in positions(ledger, as_of=AS_OF).rows]
    for contact in united_contacts(ledger, Filters(states=("POL", "UKR"))):
        cited += [row.citations for row in compare_contact(ledger, contact.id, as_of=AS_OF).rows]
    assert len(cited) > 100
    assert [its for its in cited if not its] == []
    assert [
        words for its in cited for words in its if texts[words.document][words.start : words.end] != words.quote
    ] == []
