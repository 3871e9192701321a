"""Who holds an office by the newest texts, and where texts are from; on both databases."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from dragoman.briefing import markdown
from dragoman.desk.briefing import Asked, brief
from dragoman.desk.entering import enter_all
from dragoman.desk.identifying import link
from dragoman.ledger.identities import entries_after
from dragoman.ledger.mastheads import Masthead, keys_of_document, mastheads
from dragoman.ledger.opening import Ledger, open_ledger
from dragoman.ledger.seats import newest_in_office, offices_in
from pair_accounts import accounts

MINISTERS = ["foreign_minister"]
OUR_URL = "https://example.org/round"


@pytest.fixture
def pair(address: str) -> Ledger:
    enter_all(address, accounts())
    return open_ledger(address)


def test_the_newest_in_office_come_first_and_only_texts_of_before_the_day_count(pair: Ledger) -> None:
    def told(since: date, before: date) -> list[tuple[str, str, str]]:
        with pair.asking() as connection:
            found = newest_in_office(connection, "BLR", MINISTERS, since, before)
        return [(one.id, one.usage.name, one.quote) for one in found]

    newest = [
        ("elsewhere#p1", "Łucja Nowik", "Foreign Minister"),
        ("visit-minsk-side#p1", "Jan Kowal", "Minister of Foreign Affairs"),
        ("visit-belgrade#p2", "Jan Kowal", "Minister for Foreign Affairs"),
    ]
    assert told(date(2012, 1, 1), date(2017, 3, 1)) == newest
    assert told(date(2012, 1, 1), date(2017, 1, 15)) == newest[1:]
    assert told(date(2017, 1, 1), date(2017, 3, 1)) == newest[:1]
    assert told(date(2012, 1, 1), date(2016, 1, 1)) == []


def test_every_office_of_some_texts_is_told_with_its_words(pair: Ledger) -> None:
    with pair.asking() as connection:
        first = entries_after(connection, 0)[0]
        told = [
            (one.id, one.usage.office.rank, one.start, one.end, one.quote) for one in offices_in(connection, [first])
        ]
    assert told == [
        ("round#p1", "deputy_minister", 56, 71, "State Secretary"),
        ("round#p2", "deputy_minister", 86, 101, "Deputy Minister"),
    ]


def test_where_a_text_is_from_is_told_without_its_words(pair: Ledger) -> None:
    with pair.asking() as connection:
        assert mastheads(connection, ["round", "none"]) == {
            "round": Masthead(
                "round", "round", None, "en", "2014-05-20", OUR_URL, "Ministry of Foreign Affairs of Serbia",
                "official", "Ministry of Foreign Affairs of Serbia", "SRB",
            )
        }  # fmt: skip
        assert list(keys_of_document(connection, "round")) == ["round"]


def test_a_pack_is_the_same_from_either_database(address: str) -> None:
    enter_all(address, accounts())
    link(address, by="test")
    expected = Path(__file__).parents[1] / "briefing" / "expected" / "serbia-on-belarus.en.md"
    told = markdown.write(brief(address, Asked("SRB", "BLR", "2017-03-01"))).decode()
    assert told == expected.read_text(encoding="utf-8")
