from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection

from conftest import MOSCOW
from dragoman.errors import UsageError
from dragoman.ledger.identities import (
    add_blocking,
    add_links,
    anchor_of,
    at_anchor,
    candidates,
    entries_after,
    entry_of,
    keys_of_text,
    last_run,
    links_of,
    links_told,
    members,
    new_identity,
    new_run,
)
from dragoman.ledger.opening import Ledger
from dragoman.model.identity import Anchor, Link, Reason, Run, anchor_from
from ledgers import NOW, entered, record

ABLE_IN_BELGRADE, ABLE_IN_MOSCOW, COOK = (1, 0), (2, 0), (2, 1)


@pytest.fixture
def writing(ledger: Ledger) -> Iterator[Connection]:
    with ledger.writing() as connection:
        yield connection


def link(ref: tuple[int, int], identity: int, score: float = 1.0) -> Link:
    return Link("person", *ref, identity, score, [Reason("same name", score, "Anna Able in both")])


def run(connection: Connection) -> int:
    return new_run(connection, "link", by="A. Clerk", at=NOW, version="1")


def test_an_anchor_is_where_a_text_tells_of_someone_and_outlives_re_reading(ledger: Ledger) -> None:
    with ledger.asking() as connection:
        anchors = [anchor_of(connection, id) for id in ("moscow#p2", "moscow#c1", "moscow#p9")]
    assert anchors == [Anchor("person", "moscow", 20, 29), Anchor("contact", "moscow", 0, 47), None]
    entered(ledger, record("moscow", MOSCOW, published="2017-03-20"), "2")
    with ledger.asking() as connection:
        refs = [at_anchor(connection, anchor) for anchor in anchors if anchor]
        nowhere = at_anchor(connection, Anchor("person", "moscow", 70, 75))
    assert (refs, nowhere) == ([(3, 1), (3, 0)], None)


def test_an_anchor_is_written_as_a_place_and_read_back() -> None:
    anchor = Anchor("person", "a#b", 3, 14)
    assert anchor_from("person", str(anchor)) == anchor
    with pytest.raises(UsageError, match="names no place in a text"):
        anchor_from("person", "belgrade#p1")


def test_a_run_sees_the_entries_there_are_and_the_next_one_those_entered_since(ledger: Ledger) -> None:
    with ledger.writing() as connection:
        before = last_run(connection, "link"), entries_after(connection, 0)
        run(connection)
    entered(ledger, record("again", MOSCOW))
    with ledger.asking() as connection:
        last = last_run(connection, "link")
        assert last is not None
        assert (before, last, entries_after(connection, last.through_entry)) == (
            (None, [1, 2]),
            Run(1, "link", NOW, "A. Clerk", "1", 2),
            [3],
        )


def test_only_current_editions_are_to_be_linked(ledger: Ledger) -> None:
    entered(ledger, record("moscow", MOSCOW, published="2017-03-20"), "2")
    with ledger.asking() as connection:
        assert (entries_after(connection, 0), entry_of(connection, "moscow")) == ([1, 3], 3)


def test_those_who_share_keys_are_found_most_keys_first(writing: Connection) -> None:
    add_blocking(writing, "person", 1, {0: ["able", "anna"], 1: ["baker"]})
    add_blocking(writing, "person", 2, {0: ["able", "anna", "anna"], 1: ["anna"]})
    add_blocking(writing, "person", 2, {1: ["anna"]})
    add_blocking(writing, "contact", 2, {0: ["anna"]})
    assert candidates(writing, "person", {"able", "anna"}) == [(1, 0, 2), (2, 0, 2), (2, 1, 1)]
    assert candidates(writing, "person", {"able", "anna"}, limit=1) == [(1, 0, 2)]
    assert candidates(writing, "person", {"nobody"}) == []


def test_what_is_linked_can_be_taken_apart_and_the_old_link_stays_on_record(writing: Connection) -> None:
    one = run(writing)
    able = new_identity(writing, "person", one)
    add_links(writing, one, [link(ABLE_IN_BELGRADE, able), link(ABLE_IN_MOSCOW, able, 0.5)])
    together = members(writing, [able])
    two = run(writing)
    other = new_identity(writing, "person", two)
    add_links(writing, two, [link(ABLE_IN_MOSCOW, other)])
    assert together == {able: [ABLE_IN_BELGRADE, ABLE_IN_MOSCOW]}
    assert members(writing, [able, other]) == {able: [ABLE_IN_BELGRADE], other: [ABLE_IN_MOSCOW]}
    assert links_of(writing, "person", [ABLE_IN_MOSCOW, COOK]) == {ABLE_IN_MOSCOW: link(ABLE_IN_MOSCOW, other)}
    assert links_told(writing, "person", ABLE_IN_MOSCOW) == [
        link(ABLE_IN_MOSCOW, able, 0.5),
        link(ABLE_IN_MOSCOW, other),
    ]


def test_members_are_of_current_readings_and_at_most_so_many(ledger: Ledger) -> None:
    with ledger.writing() as connection:
        first = run(connection)
        able = new_identity(connection, "person", first)
        add_links(connection, first, [link(ABLE_IN_BELGRADE, able), link(ABLE_IN_MOSCOW, able)])
        assert members(connection, [able], limit=1) == {able: [ABLE_IN_BELGRADE]}
    entered(ledger, record("moscow", MOSCOW, published="2017-03-20"), "2")
    with ledger.asking() as connection:
        assert members(connection, [able]) == {able: [ABLE_IN_BELGRADE]}


def test_a_text_is_known_by_its_hash_under_whatever_ids(ledger: Ledger) -> None:
    again = record("again", MOSCOW)
    entered(ledger, again)
    with ledger.asking() as connection:
        assert keys_of_text(connection, again.document.sha256) == ["again", "moscow"]
