"""Ledgers of the toy genre."""

from __future__ import annotations

from conftest import BELGRADE, MOSCOW
from dragoman.ledger.entering import enter
from dragoman.ledger.opening import Ledger
from dragoman.model import Record, SourceText
from stub_reader import read_document

NOW = "2026-01-01T00:00:00+00:00"


def record(id: str, text: str, **masthead: str) -> Record:
    return read_document(SourceText(id=id, text=text, **masthead))


def entered(ledger: Ledger, record: Record, version: str = "1") -> bool:
    with ledger.writing() as connection:
        return enter(connection, record, reader_version=version, entered_at=NOW)


def filled(ledger: Ledger) -> Ledger:
    """The ledger with two accounts entered: belgrade and moscow."""
    entered(ledger, record("belgrade", BELGRADE, url="https://example.org/b", source="A ministry"))
    entered(ledger, record("moscow", MOSCOW, published="2017-03-20"))
    return ledger
