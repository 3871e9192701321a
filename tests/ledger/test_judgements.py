from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection

from dragoman.ledger.identities import new_run
from dragoman.ledger.judgements import (
    add_derivations,
    add_doubts,
    add_judgement,
    add_office_list,
    derivations,
    judgements,
    judgements_told,
    office_holders,
    open_doubts,
    settle_doubts,
)
from dragoman.ledger.opening import Ledger
from dragoman.model.identity import Anchor, Derivation, Doubt, Holder, Judgement, Reason
from ledgers import NOW

ABLE, HERSELF, COOK = (
    Anchor("person", "belgrade", 0, 9),
    Anchor("person", "moscow", 0, 9),
    Anchor("person", "moscow", 20, 29),
)


@pytest.fixture
def writing(ledger: Ledger) -> Iterator[Connection]:
    with ledger.writing() as connection:
        yield connection


@pytest.fixture
def run(writing: Connection) -> int:
    return new_run(writing, "link", by="A. Clerk", at=NOW, version="1")


def said(one: Anchor, other: Anchor, verdict: str, why: str | None = None) -> Judgement:
    return Judgement("person", one, other, verdict, "A. Clerk", NOW, why)


def test_the_newest_judgement_on_two_holds_and_the_earlier_stays_on_record(writing: Connection) -> None:
    first, second = said(ABLE, HERSELF, "not_same"), said(ABLE, HERSELF, "same", "I was there")
    add_judgement(writing, first)
    add_judgement(writing, said(HERSELF, ABLE, "same", "I was there"))
    add_judgement(writing, said(ABLE, COOK, "same"))
    add_judgement(writing, said(COOK, ABLE, "withdrawn"))
    assert judgements(writing, "person") == [second]
    assert [kept.verdict for kept in judgements_told(writing)] == ["not_same", "same", "same", "withdrawn"]
    assert judgements_told(writing)[0] == first
    assert judgements(writing, "contact") == []


def test_a_doubt_waits_until_a_person_answers_or_a_run_settles_it(writing: Connection, run: int) -> None:
    likely = Doubt("person", ABLE, HERSELF, 0.7, [Reason("same name", 0.7)])
    unlikely = Doubt("person", ABLE, COOK, 0.4)
    add_doubts(writing, run, [unlikely, Doubt("person", HERSELF, ABLE, 0.6), likely])
    assert open_doubts(writing) == [(3, likely), (1, unlikely)]
    assert open_doubts(writing, "person", limit=1) == [(3, likely)]
    add_judgement(writing, said(ABLE, HERSELF, "same"))
    assert open_doubts(writing) == [(1, unlikely)]
    settle_doubts(writing, run, [(COOK, ABLE)])
    assert open_doubts(writing) == []


def test_a_derivation_holds_until_a_later_run_takes_it_back(writing: Connection, run: int) -> None:
    relay = Derivation("agency", "ministry", "excerpt_of", 0.9, [Reason("shared words", 0.9, "88 %")])
    add_derivations(writing, run, [Derivation("copy", "agency", "copy_of", 1.0), relay])
    assert derivations(writing) == [relay, Derivation("copy", "agency", "copy_of", 1.0)]
    add_derivations(writing, run, [Derivation("copy", "agency", None, 0.0)])
    assert derivations(writing, ["agency"]) == [relay]
    assert derivations(writing, ["copy"]) == []


def holder(row: int, person: str) -> Holder:
    office = ("Minister of Foreign Affairs", "Q9", "foreign_minister", None, "SRB")
    return Holder("ministers.csv", row, person, f"Q{row}", *office, "2014-04", None)


def test_a_list_is_imported_once_and_its_newest_form_counts(writing: Connection) -> None:
    first = [holder(1, "Anna Able"), holder(2, "Bela Böhm")]
    assert add_office_list(writing, "ministers.csv", "a" * 64, first, by="A. Clerk", at=NOW) is True
    assert add_office_list(writing, "ministers.csv", "a" * 64, first, by="A. Clerk", at=NOW) is False
    assert office_holders(writing, "SRB", "foreign_minister") == first
    assert office_holders(writing, name="bohm") == [holder(2, "Bela Böhm")]
    assert office_holders(writing, "BLR") == []
    assert add_office_list(writing, "ministers.csv", "b" * 64, first[:1], by="A. Clerk", at=NOW) is True
    assert office_holders(writing) == first[:1]
