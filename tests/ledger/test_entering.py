from __future__ import annotations

import pytest
from sqlalchemy import text

from conftest import BELGRADE, MOSCOW
from dragoman.ledger import entering
from dragoman.ledger.asking import contacts
from dragoman.ledger.opening import Ledger
from dragoman.ledger.rows import Filters
from dragoman.ledger.schema import metadata
from dragoman.model.evidence import evidence_of
from ledgers import entered, record


def counts(ledger: Ledger) -> dict[str, int]:
    with ledger.asking() as connection:
        tables = metadata.sorted_tables
        return {t.name: int(connection.execute(text(f"SELECT count(*) FROM {t.name}")).scalar_one()) for t in tables}


def contact_ids(ledger: Ledger) -> list[str]:
    with ledger.asking() as connection:
        return [row.id for row in contacts(connection, Filters())]


def test_the_same_document_twice_changes_nothing(ledger: Ledger) -> None:
    before = counts(ledger)
    assert entered(ledger, record("moscow", MOSCOW, published="2017-03-20")) is False
    assert counts(ledger) == before


@pytest.mark.parametrize(("published", "version"), [("2017-03-20", "2"), ("2017-03-21", "1")])
def test_a_text_read_anew_becomes_the_next_edition_and_only_that_is_seen(
    ledger: Ledger, published: str, version: str
) -> None:
    assert entered(ledger, record("moscow", MOSCOW, published=published), version) is True
    assert counts(ledger)["entry"] == 3
    assert contact_ids(ledger) == ["belgrade#c1", "moscow#c1"]


def test_two_texts_under_one_id_are_kept_apart(ledger: Ledger) -> None:
    other = record("moscow", "Anna Able (SRB) met Dora Dean (USA) on 2018-01-02.")
    assert entered(ledger, other) is True
    assert entered(ledger, other) is False
    assert contact_ids(ledger) == ["belgrade#c1", "moscow#c1", f"moscow@{other.document.sha256[:8]}#c1"]


def test_every_span_of_the_record_is_kept_as_evidence(ledger: Ledger) -> None:
    spans = record("belgrade", BELGRADE)
    with ledger.asking() as connection:
        rows = connection.execute(
            text('SELECT noun, noun_number, part, start, "end", quote, rule FROM evidence WHERE entry_id = 1')
        )
        kept = {tuple(row) for row in rows}
    unread = {("unread", 0, "evidence", span.start, span.end, span.quote, None) for span in spans.unread}
    assert kept == unread | {
        (item.noun, item.number, item.part, item.span.start, item.span.end, item.span.quote, item.span.rule)
        for item in evidence_of(spans)
    }


def test_a_document_is_entered_whole_or_not_at_all(empty: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: object) -> object:
        raise RuntimeError("halfway")

    monkeypatch.setattr(entering, "rows_of", broken)
    with pytest.raises(RuntimeError):
        entered(empty, record("moscow", MOSCOW))
    assert set(counts(empty).values()) == {0}


def test_long_paragraphs_are_cut_into_passages_that_cover_the_text(empty: Ledger) -> None:
    long = "It rained in the hills. " * 200 + "\n" + "x" * 2500
    entered(empty, record("long", long))
    with empty.asking() as connection:
        passages = connection.execute(text('SELECT start, "end", text FROM passage ORDER BY start')).all()
    assert all(long[start:end] == words and len(words) <= 1000 for start, end, words in passages)
    assert "".join(words for _, _, words in passages) == long.replace("\n", "")
