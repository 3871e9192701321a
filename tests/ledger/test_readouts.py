"""Texts of a ledger as what they tell, and the entries to look at for a question."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from sqlalchemy import Connection, event

from dragoman.ledger.opening import Ledger
from dragoman.ledger.readouts import (
    Met,
    Saying,
    Telling,
    entries_of_contacts,
    entries_of_documents,
    entries_saying,
    entries_with,
    tellings,
    texts_of,
)
from dragoman.ledger.rows import Citation, Filters
from ledgers import entered, record

MET = "Anna Able (SRB) met Carl Cook (RUS) on 2017-03."


def test_a_telling_has_masthead_contacts_and_sayings_with_their_words(ledger: Ledger) -> None:
    with ledger.asking() as connection:
        (found,) = tellings(connection, entries_of_documents(connection, ["moscow"]))
    said = Citation("moscow", 48, 79, "Carl Cook thanked SRB for wheat.", None, "toy/thanked")
    content = Citation("moscow", 74, 79, "wheat", None, "toy/content")
    evidence = [found.sayings[0].evidence[0], found.sayings[0].evidence[1]]
    assert found == Telling(
        entry_id=2, key="moscow", document="moscow", title=None, language="en", published="2017-03-20",
        first=datetime.date(2017, 3, 20), source=None, source_class="unknown", issuer_state=None, relays=[], url=None,
        contacts=[
            Met("moscow#c1", 0, "meeting", "held", "2017-03", datetime.date(2017, 3, 1), ["RUS", "SRB"],
                Citation("moscow", 0, 47, MET, None, "toy/met"))
        ],
        sayings=[
            Saying("moscow#s1", "thank", "single", 1, "positive", False, None, ["RUS"], ["Carl Cook"], ["SRB"], [],
                   ["humanitarian aid"], [], "moscow#c1", content, evidence)
        ],
    )  # fmt: skip
    assert [(c.start, c.quote) for c in evidence] == [(content.start, content.quote), (said.start, said.quote)]


def test_only_what_was_said_by_the_acts_asked_for_is_told(ledger: Ledger) -> None:
    with ledger.asking() as connection:
        told = {
            acts: [len(telling.sayings) for telling in tellings(connection, [1, 2], acts=acts)]
            for acts in ((), ("thank",), ("oppose",))
        }
    assert told == {(): [0, 0], ("thank",): [1, 1], ("oppose",): [0, 0]}


@pytest.mark.parametrize(
    ("filters", "entries"),
    [
        (Filters(), [1, 2]),
        (Filters(states=("SRB", "RUS")), [2]),
        (Filters(states=("SRB",), date="2016"), [1]),
        (Filters(states=("BLR", "RUS")), []),
    ],
)
def test_the_texts_on_contacts_that_meet_the_filters_are_found(
    ledger: Ledger, filters: Filters, entries: list[int]
) -> None:
    with ledger.asking() as connection:
        assert entries_of_contacts(connection, filters) == entries


def test_the_texts_in_which_something_of_an_act_was_said_are_found(ledger: Ledger) -> None:
    with ledger.asking() as connection:
        assert entries_saying(connection, Filters(states=("RUS",)), ["thank"]) == [2]
        assert entries_saying(connection, Filters(), ["oppose"]) == []


def test_an_older_edition_tells_nothing(ledger: Ledger) -> None:
    entered(ledger, record("moscow", MET.replace("2017-03", "2018-03")), version="2")
    entered(ledger, record("moscow", MET, published="2017-03-20"), version="2")
    with ledger.asking() as connection:
        ids = entries_of_contacts(connection, Filters(states=("RUS",)))
        assert len(ids) == len(set(ids))
        for telling in tellings(connection, ids):
            assert telling.entry_id in ids


@pytest.mark.parametrize(
    ("searches", "entries"),
    [
        ([("wheat",)], [2]),
        ([("Cook", "thanked", "wheat")], [2]),
        ([("wheat",), ("help",)], [1, 2]),
        ([("wheat", "help")], []),
        ([("thanked SRB",)], [2]),
        ([("SRB thanked",)], []),
        ([("help", "again")], [1]),  # on two lines, one behind the other
        ([("help again",)], [1]),
        ([("again", "help")], []),
        ([], []),
    ],
)
def test_the_texts_that_may_hold_words_in_their_order_are_found(
    ledger: Ledger, searches: list[tuple[str, ...]], entries: list[int]
) -> None:
    with ledger.asking() as connection:
        assert entries_with(connection, searches, Filters()) == entries


def test_of_texts_that_hold_the_words_only_those_that_meet_the_filters_are_found(ledger: Ledger) -> None:
    with ledger.asking() as connection:
        assert entries_with(connection, [("thanked",)], Filters(states=("RUS",))) == [2]
        assert [text.entry_id for text in texts_of(connection, [2, 1])] == [1, 2]


@pytest.mark.parametrize(
    "question",
    [
        lambda connection: entries_of_contacts(connection, Filters(states=("SRB", "RUS"), date="2017", originals=True)),
        lambda connection: entries_of_documents(connection, ["moscow"]),
        lambda connection: entries_saying(connection, Filters(states=("RUS",)), ["thank"]),
        lambda connection: entries_with(connection, [("wheat",)], Filters(states=("RUS",), originals=True)),
        lambda connection: tellings(connection, [2]),
        lambda connection: tellings(connection, [2], acts=("thank",)),
        lambda connection: texts_of(connection, [2]),
    ],
)
def test_a_question_reads_nothing_from_end_to_end(
    ledger: Ledger, question: Callable[[Connection], Iterable[object]]
) -> None:
    if ledger.engine.dialect.name != "sqlite":
        pytest.skip("PostgreSQL plans by the size of its tables, and these are small")
    sent: list[tuple[str, Any]] = []

    def note(_: object, __: object, statement: str, parameters: Any, *___: object) -> None:
        if not statement.startswith("BEGIN"):
            sent.append((statement, parameters))

    event.listen(ledger.engine, "before_cursor_execute", note)
    with ledger.asking() as connection:
        assert list(question(connection))
    event.remove(ledger.engine, "before_cursor_execute", note)
    with ledger.asking() as connection:
        explained = [connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", given) for sql, given in sent]
        steps = [row[3] for rows in explained for row in rows]
    # The full-text index is asked for words; what it finds, and the rows of a subquery, are read one after another.
    assert [
        s for s in steps if s.startswith("SCAN") and not s.startswith(("SCAN passage_words VIRTUAL", "SCAN (sub"))
    ] == []
