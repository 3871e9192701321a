from __future__ import annotations

from conftest import BELGRADE, MOSCOW
from dragoman.ledger.filed import is_empty, records
from dragoman.ledger.opening import Ledger
from dragoman.ledger.rows import Filters
from ledgers import entered, record


def test_a_record_comes_back_as_it_was_entered(ledger: Ledger) -> None:
    belgrade = record("belgrade", BELGRADE, url="https://example.org/b", source="A ministry")
    moscow = record("moscow", MOSCOW, published="2017-03-20")
    with ledger.asking() as connection:
        assert [filed.record for filed in records(connection, Filters())] == [belgrade, moscow]


def test_only_the_newest_edition_comes_back_with_the_version_that_read_it(ledger: Ledger) -> None:
    entered(ledger, record("moscow", MOSCOW, published="2017-03-21"), "2")
    with ledger.asking() as connection:
        found = [
            (filed.key, filed.reader_version, filed.record.document.published)
            for filed in records(connection, Filters())
        ]
    assert found == [("belgrade", "1", None), ("moscow", "2", "2017-03-21")]


def test_filters_keep_what_meets_them_and_the_people_in_it(ledger: Ledger) -> None:
    with ledger.asking() as connection:
        found = list(records(connection, Filters(act="thank", states=("BLR",))))
    assert [
        (
            filed.key,
            [contact.id for contact in filed.record.contacts],
            [said.id for said in filed.record.statements],
            [made.id for made in filed.record.commitments],
            [person.name for person in filed.record.persons],
        )
        for filed in found
    ] == [("belgrade", ["c1"], ["s1"], ["k1"], ["Anna Able", "Boris Baker"])]


def test_a_document_asked_for_comes_back_whole(ledger: Ledger) -> None:
    with ledger.asking() as connection:
        found = [filed.record for filed in records(connection, Filters(documents=("moscow",)))]
    assert found == [record("moscow", MOSCOW, published="2017-03-20")]


def test_whether_anything_was_ever_entered(ledger: Ledger) -> None:
    with ledger.asking() as connection:
        assert not is_empty(connection)


def test_a_new_ledger_is_empty(empty: Ledger) -> None:
    with empty.asking() as connection:
        assert is_empty(connection)
        assert list(records(connection, Filters())) == []
