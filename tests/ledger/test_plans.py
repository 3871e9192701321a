"""SQLite is asked what it will do for a question: in a large ledger nothing may be read from end to end."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pytest
from sqlalchemy import Connection, event

from dragoman.ledger import asking, citing, identities
from dragoman.ledger.accounts import office_usages
from dragoman.ledger.opening import Ledger
from dragoman.ledger.rows import Filters

Question = Callable[[Connection], Iterable[Any]]
PAIR = Filters(states=("SRB", "RUS"), date="2017")
PERSON = Filters(person="Carl Cook")


def plan(ledger: Ledger, question: Question) -> list[str]:
    """Each step SQLite takes for what is sent to it."""
    sent: list[tuple[str, Any]] = []

    def note(_: Any, __: Any, statement: str, parameters: Any, *___: Any) -> None:
        if not statement.startswith("BEGIN"):
            sent.append((statement, parameters))

    event.listen(ledger.engine, "before_cursor_execute", note)
    with ledger.asking() as connection:
        assert list(question(connection))
    event.remove(ledger.engine, "before_cursor_execute", note)
    with ledger.asking() as connection:
        explained = [connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given) for statement, given in sent]
        return [row[3] for rows in explained for row in rows]


@pytest.mark.parametrize(
    "question",
    [
        lambda connection: asking.contacts(connection, PAIR),
        lambda connection: asking.contacts(connection, Filters(states=("RUS",))),
        lambda connection: asking.contacts(connection, PERSON),
        lambda connection: asking.contacts(connection, Filters(documents=("moscow",))),
        lambda connection: asking.statements(connection, PAIR),
        lambda connection: asking.statements(connection, PERSON),
        lambda connection: asking.commitments(connection, Filters(states=("BLR",))),
        lambda connection: asking.commitments(connection, Filters(person="Baker")),
        lambda connection: asking.people(connection, PERSON),
        lambda connection: asking.people(connection, Filters(states=("RUS",))),
        lambda connection: citing.cite(connection, ("moscow#c1",), Filters()),
        lambda connection: citing.search(connection, "wheat", Filters()),
        lambda connection: citing.search(connection, "wheat", Filters(states=("RUS",), person="Cook", date="2017")),
        lambda connection: office_usages(connection, "RUS", "minister"),
        lambda connection: [identities.anchor_of(connection, "moscow#p2")],
        lambda connection: identities.entries_after(connection, 1),
        lambda connection: [identities.candidates(connection, "person", {"cook"})],
        lambda connection: [identities.members(connection, [1])],
    ],
)
def test_a_question_reads_nothing_from_end_to_end(ledger: Ledger, question: Question) -> None:
    if ledger.engine.dialect.name != "sqlite":
        pytest.skip("PostgreSQL plans by the size of its tables, and these are small")
    # The full-text index is asked for words; what it finds, and the rows of a subquery, are read one after another.
    steps = [
        step for step in plan(ledger, question) if not step.startswith(("SCAN passage_words VIRTUAL", "SCAN (sub"))
    ]
    assert steps
    assert [step for step in steps if step.startswith("SCAN")] == []
