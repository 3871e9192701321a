from __future__ import annotations

import pytest
from sqlalchemy import text

from conftest import MOSCOW
from dragoman.errors import UsageError
from dragoman.ledger import asking
from dragoman.ledger.amending import Said, amend, withdraw
from dragoman.ledger.opening import Ledger
from dragoman.ledger.rows import ContactRow, Filters
from dragoman.ledger.verifying import Checked, faults
from ledgers import NOW, entered, record

CLERK = Said("A. Clerk", NOW, "I was there")


def contacts(ledger: Ledger, filters: Filters | None = None) -> list[ContactRow]:
    with ledger.asking() as connection:
        assert list(faults(connection, Checked())) == []
        return list(asking.contacts(connection, filters or Filters()))


def said(ledger: Ledger, id: str, **changes: str) -> None:
    with ledger.writing() as connection:
        amend(connection, id, changes, CLERK)


def out(ledger: Ledger, id: str, *, withdrawn: bool = True) -> None:
    with ledger.writing() as connection:
        withdraw(connection, id, CLERK, withdrawn=withdrawn)


def ids(ledger: Ledger) -> list[str]:
    return [row.id for row in contacts(ledger)]


def test_an_amended_value_is_answered_with_and_the_old_entry_is_kept_with_who_and_when(ledger: Ledger) -> None:
    said(ledger, "moscow#c1", date="2017-03-21", place="Sochi", country="RUS", parties="SRB, RUS, BLR", kind="call")
    found = contacts(ledger, Filters(states=("BLR",), date="2017-03-21"))
    assert [(row.id, row.kind, row.date, row.date_basis, row.place, row.country, row.parties) for row in found] == [
        ("moscow#c1", "call", "2017-03-21", None, "Sochi", "RUS", ["BLR", "RUS", "SRB"])
    ]
    with ledger.asking() as connection:
        query = "SELECT edition, amended, entered_by, why, entered_at FROM entry WHERE key = 'moscow' ORDER BY edition"
        kept = [tuple(row) for row in connection.execute(text(query))]
    assert kept == [(1, 0, None, None, NOW), (2, 1, "A. Clerk", "I was there", NOW)]


def test_what_a_person_said_stands_above_a_later_reading(ledger: Ledger) -> None:
    said(ledger, "moscow#c1", kind="call")
    assert entered(ledger, record("moscow", MOSCOW, published="2017-03-20"), "2") is True
    assert entered(ledger, record("moscow", MOSCOW, published="2017-03-20"), "2") is False
    assert [row.kind for row in contacts(ledger)] == ["meeting", "call"]
    out(ledger, "moscow@edition2")
    assert [row.kind for row in contacts(ledger)] == ["meeting", "meeting"]


def test_a_text_withdrawn_answers_nothing_until_it_is_put_back_whatever_is_read_meanwhile(ledger: Ledger) -> None:
    out(ledger, "moscow")
    entered(ledger, record("moscow", MOSCOW, published="2017-03-20"), "2")
    assert ids(ledger) == ["belgrade#c1"]
    out(ledger, "moscow", withdrawn=False)
    assert ids(ledger) == ["belgrade#c1", "moscow#c1"]


def test_a_value_withdrawn_is_pointed_at_by_nothing(ledger: Ledger) -> None:
    out(ledger, "belgrade#c1")
    out(ledger, "moscow#p2")
    assert [(row.id, [part.name for part in row.participants]) for row in contacts(ledger)] == [
        ("moscow#c1", ["Anna Able"])
    ]
    with ledger.asking() as connection:
        spoken = [(row.id, row.contact, row.speakers) for row in asking.statements(connection, Filters(act="thank"))]
        promised = [(row.id, row.contact) for row in asking.commitments(connection, Filters())]
        people = [row.name for row in asking.people(connection, Filters())]
    assert [(id, contact, len(speakers)) for id, contact, speakers in spoken] == [
        ("moscow#s1", "moscow#c1", 0),
        ("belgrade#s1", None, 1),
    ]
    assert (promised, people) == ([("belgrade#k1", None)], ["Anna Able", "Boris Baker"])


@pytest.mark.parametrize(
    ("id", "changes", "why"),
    [
        ("moscow#c1", {"date": "soon"}, "date=soon: not a date such as"),
        ("moscow#c1", {"kind": "party"}, "kind=party: not one of meeting"),
        ("moscow#c1", {"round": "first"}, "round=first: not"),
        ("moscow#c1", {"kind": ""}, "the kind of a contact cannot be empty"),
        ("moscow#c1", {"evidence": "x"}, "'evidence' of a contact cannot be amended. Choose from kind"),
        ("moscow#c9", {"kind": "call"}, "nothing that can be amended is called moscow#c9"),
        ("minsk#c1", {"kind": "call"}, "no document called minsk"),
    ],
)
def test_what_cannot_be_amended_is_refused_and_changes_nothing(
    ledger: Ledger, id: str, changes: dict[str, str], why: str
) -> None:
    before = contacts(ledger)
    with pytest.raises(UsageError, match=why):
        said(ledger, id, **changes)
    assert contacts(ledger) == before


@pytest.mark.parametrize("id", ["minsk", "moscow@edition7", "moscow#c9"])
def test_what_is_not_there_cannot_be_withdrawn(ledger: Ledger, id: str) -> None:
    with pytest.raises(UsageError):
        out(ledger, id)
