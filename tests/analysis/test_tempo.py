"""How two states keep in touch: each contact once, by period and level, unusual silences, and who goes to whom."""

from __future__ import annotations

from datetime import date

import pytest

from dragoman.analysis.once import Once
from dragoman.analysis.tempo import TempoRow, tempo
from dragoman.ledger.rows import Citation
from met_contacts import NOR, POL, met, present


def rows(contacts: list[Once], part: str, *, by: str = "year", as_of: str = "2021-12-31") -> list[TempoRow]:
    found = tempo(contacts, one=NOR, other=POL, by=by, as_of=date.fromisoformat(as_of))
    return [row for row in found if row.part == part]


def test_a_period_counts_each_contact_once_and_contacts_of_the_same_days_as_one_occasion() -> None:
    signing = met("b", "2020-03-03", kind="signing", level="head_of_government")
    (row,) = rows([met("a", "2020-03-02"), signing], "period", as_of="2020-12-31")
    assert row == TempoRow(
        "period", "2020", 2, 1, ["1 meeting", "1 signing"], ["1 head_of_government", "1 foreign_minister"], None, None,
        "2 contacts on 1 occasion", ["a#c1", "b#c1"], ["a", "b"],
        [Citation("a", 0, 3, "met", None, None), Citation("b", 0, 3, "met", None, None)],
    )  # fmt: skip


def test_periods_run_to_the_day_asked_for_and_an_empty_one_is_told_as_no_evidence() -> None:
    assert [
        (row.when, row.contacts, row.told) for row in rows([met("a", "2019-11-02")], "period", as_of="2021-02-01")
    ] == [
        ("2019", 1, "1 contact on 1 occasion"),
        ("2020", 0, "no evidence in this ledger as of 2021-02-01 of a contact"),
        ("2021", 0, "no evidence in this ledger as of 2021-02-01 of a contact"),
    ]


@pytest.mark.parametrize(
    ("by", "expected"),
    [
        ("quarter", [("2020-10/2020-12", 1), ("2021-01/2021-03", 1)]),
        ("month", [("2020-11", 1), ("2020-12", 0), ("2021-01", 1)]),
    ],
)
def test_periods_may_be_quarters_or_months(by: str, expected: list[tuple[str, int]]) -> None:
    found = rows([met("a", "2020-11-02"), met("b", "2021-01-31")], "period", by=by, as_of="2021-01-31")
    assert [(row.when, row.contacts) for row in found] == expected


def test_what_has_no_day_is_told_apart_and_what_was_only_announced_not_at_all() -> None:
    announced = met("c", "2020-05-05", status="announced")
    found = [met("a", None), met("b", "2019"), announced, met("d", "2020-02-02")]
    assert [(row.when, row.told) for row in rows(found, "undated")] == [
        (None, "meeting: no day is told"),
        ("2019", "meeting: told to be 2019; no closer day"),
    ]
    assert [row.contacts for row in rows(found, "period", as_of="2020-12-31")] == [1]


MONTHLY = ["2020-01-10", "2020-02-10", "2020-03-10", "2020-04-10", "2020-05-10"]


def test_a_silence_is_told_when_it_is_longer_than_twice_the_usual() -> None:
    contacts = [met(day, day) for day in [*MONTHLY, "2020-10-10"]]
    (row,) = rows(contacts, "silence", as_of="2020-11-01")
    assert (row.when, row.days, row.usual_days, row.contacts) == ("2020-05-10/2020-10-10", 153, 31.0, 0)
    assert row.told == (
        "no evidence in this ledger as of 2020-11-01 of a contact for 153 days, after meeting, 2020-05-10, Oslo; usual are 31 "
        "days, the median of 5 gaps"
    )
    assert row.documents == ["2020-05-10", "2020-10-10"]


def test_the_silence_that_still_lasts_is_told_up_to_the_day_asked_for() -> None:
    contacts = [met(day, day) for day in MONTHLY]
    assert [(row.when, row.days) for row in rows(contacts, "silence", as_of="2020-08-01")] == [
        ("2020-05-10/2020-08-01", 83)
    ]
    assert rows(contacts, "silence", as_of="2020-06-01") == []


def test_of_few_contacts_no_silence_is_unusual() -> None:
    assert rows([met(day, day) for day in MONTHLY[:4]], "silence", as_of="2025-01-01") == []


def test_leaders_are_silent_on_their_own_where_ministers_go_on_meeting() -> None:
    leaders = [met(day, day, level="head_of_government") for day in MONTHLY]
    ministers = [met(f"2020-{month:02d}-11", f"2020-{month:02d}-11") for month in range(6, 13)]
    (row,) = rows([*leaders, *ministers], "silence", as_of="2020-12-31")
    assert (row.when, "of a meeting of leaders for 235 days" in row.told) == ("2020-05-10/2020-12-31", True)


def test_who_goes_to_whom_and_by_whom_they_are_received() -> None:
    contacts = [
        met("a", "2020-01-10", present=present(berg="head_of_state")),
        met("b", "2020-03-10", present=present(berg="deputy_minister")),
        met("c", "2020-05-10", country=POL, place="Warsaw"),
        met("d", "2020-07-10", country="AUT", place="Vienna"),
        met("e", "2020-09-10", country=POL, on_margins_of="a summit"),
    ]
    assert [(row.occasions, row.levels, row.told) for row in rows(contacts, "journeys")] == [
        (1, ["1 foreign_minister"], "NOR to POL: 1 time (1 foreign_minister)"),
        (
            2,
            ["2 foreign_minister"],
            "POL to NOR: 2 times (2 foreign_minister); received by a higher rank 1 time, by a lower one 1 time",
        ),
        (2, ["2 foreign_minister"], "met elsewhere, or on the margins of something else: 2 times"),
    ]


def test_a_way_nobody_went_is_told_and_of_no_contacts_nothing_is_told() -> None:
    assert [row.told for row in rows([met("a", "2020-01-10")], "journeys")] == [
        "no evidence in this ledger as of 2021-12-31 of a journey of NOR to POL",
        "POL to NOR: 1 time (1 foreign_minister)",
    ]
    others = [met("a", "2020-01-10", parties=[NOR, "DNK"])]
    assert tempo(others, one=NOR, other=POL, by="year", as_of=date(2021, 1, 1)) == []
