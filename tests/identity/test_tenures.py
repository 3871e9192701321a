"""Who held which office when, from what texts say and from lists."""

from __future__ import annotations

from datetime import date

from dragoman.identity.tenures import Tenure, checked, holders_on, listed_in_office, seen_in_office
from dragoman.model.identity import Holder, OfficeHeld, OfficeUsage

NAMES = {1: "Anna Berg", 2: "Jan Kowal", 3: "Mira Petrov"}


def usage(
    identity: int, day: str, *, acting: bool = False, rank: str = "foreign_minister", title: str = ""
) -> OfficeUsage:
    held = OfficeHeld(title or "Foreign Minister", rank, acting, None, "NOR", day)
    return OfficeUsage(int(day.replace("-", "")), 0, f"text-{day}", NAMES[identity], held, day, identity)


def seen(*usages: OfficeUsage) -> list[Tenure]:
    return seen_in_office(usages, NAMES)


def told(tenure: Tenure) -> tuple[str, str | None, str | None, bool, str | None, list[str]]:
    return tenure.person, tenure.first, tenure.last, tenure.acting, tenure.successor, tenure.contradictions


def test_an_office_is_held_from_the_first_to_the_last_text_and_the_successor_is_named() -> None:
    found = seen(usage(1, "2014-02-01"), usage(2, "2016-05-01"), usage(1, "2015-10-06"), usage(2, "2018-01-01"))
    assert [told(tenure) for tenure in found] == [
        ("Anna Berg", "2014-02-01", "2015-10-06", False, "Jan Kowal, first seen 2016-05-01", []),
        ("Jan Kowal", "2016-05-01", "2018-01-01", False, None, []),
    ]
    assert found[0].texts == ["text-2014-02-01", "text-2015-10-06"]


def test_two_in_one_office_at_a_time_are_told_against_each_other() -> None:
    found = seen(usage(1, "2014-02-01"), usage(2, "2014-05-01"), usage(1, "2014-10-06"))
    assert [told(tenure) for tenure in found] == [
        (
            "Anna Berg",
            "2014-02-01",
            "2014-10-06",
            False,
            None,
            ["Jan Kowal is seen in this office between 2014-02-01 and 2014-10-06"],
        ),
        ("Jan Kowal", "2014-05-01", "2014-05-01", False, None, ["Anna Berg is seen in this office before and after"]),
    ]


def test_one_who_acts_for_another_contradicts_nothing() -> None:
    found = seen(usage(1, "2014-02-01"), usage(2, "2014-05-01", acting=True), usage(1, "2014-10-06"))
    assert [tenure.contradictions for tenure in found] == [[], [], []]
    assert [(tenure.person, tenure.acting) for tenure in found] == [
        ("Anna Berg", False),
        ("Jan Kowal", True),
        ("Anna Berg", False),
    ]


def test_a_return_to_office_after_years_is_a_second_tenure() -> None:
    found = seen(usage(1, "2010-02-01"), usage(2, "2013-05-01"), usage(1, "2017-10-06"))
    assert [(tenure.person, tenure.first) for tenure in found] == [
        ("Anna Berg", "2010-02-01"),
        ("Jan Kowal", "2013-05-01"),
        ("Anna Berg", "2017-10-06"),
    ]


def test_an_office_that_many_hold_has_no_successor() -> None:
    ambassadors = [usage(1, "2014-02-01", rank="ambassador"), usage(2, "2014-05-01", rank="ambassador")]
    assert [(tenure.person, tenure.successor) for tenure in seen(*ambassadors)] == [
        ("Anna Berg", None),
        ("Jan Kowal", None),
    ]


def test_who_held_it_on_a_day_is_sure_within_and_likely_after() -> None:
    tenures = seen(usage(1, "2014-02-01"), usage(1, "2015-10-06"), usage(2, "2018-01-01"))
    on = {
        day: [(a.tenure.person, a.surely, a.why) for a in holders_on(tenures, date.fromisoformat(day))]
        for day in ("2013-01-01", "2015-01-01", "2016-06-01", "2019-01-01")
    }
    assert on == {
        "2013-01-01": [],
        "2015-01-01": [("Anna Berg", True, "seen in office 2014-02-01 to 2015-10-06")],
        "2016-06-01": [("Anna Berg", False, "last seen 2015-10-06, no successor seen until 2016-06-01")],
        "2019-01-01": [("Jan Kowal", False, "last seen 2018-01-01, no successor seen until 2019-01-01")],
    }


def test_a_list_covers_its_days_and_contradicts_what_texts_say() -> None:
    listed = listed_in_office(
        [
            Holder(
                "ministers.csv",
                2,
                "Mira Petrov",
                "Q1",
                "Foreign Minister",
                None,
                "foreign_minister",
                None,
                "NOR",
                "2014",
                "2016-03",
            )
        ]
    )
    both = checked([*seen(usage(1, "2015-10-06")), *listed])
    assert both[0].contradictions == ["ministers.csv gives the office to Mira Petrov (2014 to 2016-03)"]
    answers = holders_on(both, date(2015, 10, 6))
    assert [(answer.tenure.person, answer.tenure.qid) for answer in answers] == [
        ("Anna Berg", None),
        ("Mira Petrov", "Q1"),
    ]
