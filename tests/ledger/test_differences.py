from __future__ import annotations

import pytest
from msgspec.structs import replace

from conftest import MOSCOW
from dragoman.errors import UsageError
from dragoman.ledger.differences import differences
from dragoman.ledger.entering import Amended, enter
from dragoman.ledger.opening import Ledger
from dragoman.ledger.rows import Citation, DifferenceRow
from dragoman.model import Record
from ledgers import NOW, entered, record

MET = Citation("moscow", 0, 47, MOSCOW[:47], None, "toy/met")


def otherwise() -> Record:
    """The text of Moscow read by a later version: another kind of contact, no speech, one sentence more unread."""
    before = record("moscow", MOSCOW, published="2017-03-20")
    return replace(
        before,
        contacts=[replace(before.contacts[0], kind="call")],
        statements=[],
        unread=[replace(before.statements[0].evidence[0], rule="toy/none")],
    )


def found(ledger: Ledger, *documents: str, every: bool = False) -> list[DifferenceRow]:
    with ledger.asking() as connection:
        return list(differences(connection, documents, every=every))


def brief(rows: list[DifferenceRow]) -> list[tuple[str, str, str | None, str | None, str | None]]:
    return [(row.id, row.change, row.field, row.before, row.after) for row in rows]


def test_a_later_reading_is_told_by_what_it_reads_otherwise(ledger: Ledger) -> None:
    entered(ledger, otherwise(), "2")
    rows = found(ledger)
    assert rows[0] == DifferenceRow(
        "moscow#c1", "contact", "changed", "kind", "meeting", "call", [1, 2], ["dragoman 1", "dragoman 2"], ["moscow"],
        [MET],
    )  # fmt: skip
    assert [(row.noun, row.change) for row in rows[1:]] == [("statement", "gone"), ("unread", "new")]
    assert found(ledger, "belgrade") == []


def test_only_the_last_two_readings_are_compared_unless_all_are_asked_for(ledger: Ledger) -> None:
    entered(ledger, otherwise(), "2")
    entered(ledger, record("moscow", MOSCOW, published="2017-03-20", url="u"), "3")
    changed = [(row.editions, row.field, row.before, row.after) for row in found(ledger, "moscow") if row.field]
    assert changed == [([2, 3], "url", None, "u"), ([2, 3], "kind", "call", "meeting")]
    assert {tuple(row.editions) for row in found(ledger, every=True)} == {(1, 2), (2, 3)}


def test_what_a_person_amended_is_compared_with_the_newest_reading(ledger: Ledger) -> None:
    with ledger.writing() as connection:
        enter(connection, otherwise(), reader_version="1", entered_at=NOW, amended=Amended("A. Clerk", "it was a call"))
    entered(ledger, record("moscow", MOSCOW, published="2017-03-20"), "2")
    rows = found(ledger)
    assert brief(rows)[0] == ("moscow#c1", "changed", "kind", "meeting", "call")
    assert (rows[0].editions, rows[0].read_by) == ([3, 2], ["dragoman 2", "A. Clerk"])


def test_a_document_that_is_not_there_is_told(ledger: Ledger) -> None:
    with pytest.raises(UsageError, match="no document called minsk"):
        found(ledger, "minsk")
