"""Where a text names its persons, on both databases."""

from __future__ import annotations

from conftest import BELGRADE
from dragoman.ledger.named import person_spans
from dragoman.ledger.opening import Ledger
from ledgers import record


def test_every_naming_of_a_person_is_found_in_the_order_of_the_text(ledger: Ledger) -> None:
    people = record("belgrade", BELGRADE).persons
    with ledger.asking() as connection:
        spans = person_spans(connection, [1, 999])
        assert person_spans(connection, []) == {}
    assert spans == {
        1: sorted((span.start, span.end, number) for number, person in enumerate(people) for span in person.evidence)
    }
