from __future__ import annotations

from pathlib import Path

from conftest import BELGRADE
from dragoman.desk.reading import read_paths
from dragoman.ledger.opening import Ledger
from dragoman.ledger.records import record_of
from dragoman.model import Record
from ledgers import entered, record

EXAMPLES = Path(__file__).parents[2] / "examples"


def test_a_record_comes_back_from_the_ledger_as_it_was_entered(ledger: Ledger) -> None:
    with ledger.asking() as connection:
        kept = record_of(connection, 1)
    assert kept == record("belgrade", BELGRADE, url="https://example.org/b", source="A ministry")


def test_the_records_of_the_examples_come_back_whole(empty: Ledger) -> None:
    examples = [outcome for outcome in read_paths([str(EXAMPLES)]) if isinstance(outcome, Record)]
    assert len(examples) == len(list(EXAMPLES.glob("*.txt"))) + sum(
        len(path.read_text("utf-8").splitlines()) for path in EXAMPLES.rglob("*.jsonl")
    )
    for example in examples:
        entered(empty, example)
    with empty.asking() as connection:
        kept = [record_of(connection, number) for number in range(1, len(examples) + 1)]
    assert kept == examples
