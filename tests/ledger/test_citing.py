from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conftest import MOSCOW
from dragoman.errors import UsageError
from dragoman.ledger import citing, postgresql, sqlite
from dragoman.ledger.citing import cite, search
from dragoman.ledger.opening import Ledger
from dragoman.ledger.rows import Citation, CiteRow, Filters, PassageRow
from ledgers import entered, record


def test_an_id_gives_its_words_and_where_they_stand(ledger: Ledger) -> None:
    with ledger.asking() as connection:
        rows = cite(connection, ("belgrade#k1",), Filters())
    words = "They agreed to meet again in 2017."
    assert rows == [
        CiteRow(
            "belgrade#k1",
            "commitment",
            "meet again, agreed, 2017",
            None,
            None,
            "A ministry",
            ["belgrade"],
            [Citation("belgrade", 98, 132, words, "https://example.org/b", "toy/again")],
        )
    ]


def test_ids_are_cited_in_the_order_asked_and_filters_without_ids_cite_all_they_meet(ledger: Ledger) -> None:
    with ledger.asking() as connection:
        asked = [row.id for row in cite(connection, ("moscow#p2", "belgrade#c1"), Filters())]
        met = [(row.id, row.says) for row in cite(connection, (), Filters(states=("RUS",)))]
    assert asked == ["moscow#p2", "belgrade#c1"]
    assert met == [
        ("moscow#c1", "meeting, held, 2017-03, RUS–SRB"),
        ("moscow#s1", "Carl Cook, thank, 2017-03"),
        ("moscow#p2", "Carl Cook, Minister, RUS"),
    ]


def test_an_unknown_id_is_refused(ledger: Ledger) -> None:
    with pytest.raises(UsageError, match="nothing in this ledger is called moscow#c9"), ledger.asking() as connection:
        cite(connection, ("belgrade#c1", "moscow#c9"), Filters())


def found(ledger: Ledger, words: str, filters: Filters | None = None) -> list[str]:
    with ledger.asking() as connection:
        return [row.id for row in search(connection, words, filters or Filters())]


def test_a_passage_is_found_with_its_words_marked(ledger: Ledger) -> None:
    with ledger.asking() as connection:
        rows = list(search(connection, "WHEAT cook", Filters()))
    assert rows == [
        PassageRow(
            "moscow#0-80",
            "Anna Able (SRB) met Carl [Cook] (RUS) on 2017-03. Carl [Cook] thanked SRB for [wheat].",
            None,
            "2017-03-20",
            None,
            ["moscow"],
            [Citation("moscow", 0, 80, MOSCOW, None, None)],
        )
    ]


@pytest.mark.parametrize(
    ("words", "filters", "ids"),
    [
        ("able", Filters(), ["belgrade#0-97", "moscow#0-80"]),
        ('"anna able" minsk', Filters(), ["belgrade#0-97"]),
        ('"able anna"', Filters(), []),
        ("whe*", Filters(), ["moscow#0-80"]),
        ("able", Filters(states=("RUS",)), ["moscow#0-80"]),
        ("able", Filters(person="baker", date="2016", kind="meeting", topic="aid", act="thank"), ["belgrade#0-97"]),
        ("able", Filters(kind="call"), []),
        ("able OR NOT (wheat", Filters(), []),
    ],
)
def test_words_phrases_beginnings_and_filters_find_passages(
    ledger: Ledger, words: str, filters: Filters, ids: list[str]
) -> None:
    assert sorted(found(ledger, words, filters)) == ids


@pytest.mark.parametrize(("most_texts", "few", "most_ranked"), [(0, 9, 9), (1, 9, 1), (9, 9, 9), (9, 9, 1), (9, 0, 1)])
@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        (Filters(), ["belgrade#0-97", "moscow#0-80"]),
        (Filters(states=("SRB",)), ["belgrade#0-97", "moscow#0-80"]),
        (Filters(states=("SRB", "RUS")), ["moscow#0-80"]),
        (Filters(states=("SRB", "RUS"), date="2017-03"), ["moscow#0-80"]),
        (Filters(states=("SRB", "RUS"), date="2016"), []),
        (Filters(states=("SRB",), person="baker", date="1900/2100"), ["belgrade#0-97"]),
        (Filters(documents=("moscow",)), ["moscow#0-80"]),
        (Filters(date="2016"), ["belgrade#0-97"]),
    ],
)
def test_when_the_first_passages_found_are_not_enough_the_texts_asked_for_are_found_first(
    ledger: Ledger,
    monkeypatch: pytest.MonkeyPatch,
    most_texts: int,
    few: int,
    most_ranked: int,
    filters: Filters,
    ids: list[str],
) -> None:
    monkeypatch.setattr(citing, "LOOKED_AT", 0)
    monkeypatch.setattr(citing, "MOST_TEXTS", most_texts)
    monkeypatch.setattr(citing, "FEW", few)
    for backend in (sqlite, postgresql):
        monkeypatch.setattr(backend, "MOST_RANKED", most_ranked)
    assert sorted(found(ledger, "able", filters)) == ids


def test_only_the_newest_edition_is_searched(ledger: Ledger) -> None:
    entered(ledger, record("moscow", MOSCOW, published="2017-03-20"), "2")
    assert found(ledger, "wheat") == ["moscow#0-80"]


def test_of_very_many_passages_those_entered_last_come_first(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    entered(ledger, record("able", "Able, able, able."))
    ranked = found(ledger, "able")
    for backend in (sqlite, postgresql):
        monkeypatch.setattr(backend, "MOST_RANKED", 2)
    assert (ranked[0], found(ledger, "able")) == ("able#0-17", ["able#0-17", "moscow#0-80", "belgrade#0-97"])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(words=st.text(max_size=30))
def test_any_words_are_searched_for_or_refused(ledger: Ledger, words: str) -> None:
    try:
        found(ledger, words)
    except UsageError as err:
        assert "nothing to search for" in str(err)  # noqa: PT017
