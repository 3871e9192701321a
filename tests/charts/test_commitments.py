from __future__ import annotations

from datetime import date
from typing import Any

from dragoman.analysis.pending import Followed, Step
from dragoman.charts.chart import Chart
from dragoman.charts.commitments import MOST_DRAWN, commitments
from drawn import cited, words

AS_OF = date(2018, 3, 1)


def promise(number: int = 1, status: str = "open", **values: Any) -> Followed:
    told: dict[str, Any] = {
        "id": f"t{number}#k1",
        "status": status,
        "kind": "next_round",
        "force": "agreed_in_principle",
        "by": ["BLR", "SRB"],
        "to": [],
        "what": "to hold the next round",
        "due": "2017",
        "made": "2016-10-06",
        "days_overdue": None,
        "kept_by": [],
        "moved_by": [],
        "told": "no evidence in this ledger as of 2018-03-01",
        "hedge": "agreed in principle",
        "place": None,
        "contact": None,
        "documents": [f"t{number}"],
        "citations": words(f"t{number}", "to hold the next round"),
    }
    told |= {"first_due": values.get("due", "2017"), "promised_in": [], "life": []} | values
    return Followed(**told)


def step(what: str, day: str | None, id: str | None = None) -> Step:
    return Step(what, day, f"{what} then", id, words(id.partition("#")[0]) if id else [])


def drawn(*followed: Followed) -> Chart:
    return commitments(followed, as_of=AS_OF, title="", notes=[])


def test_a_promise_lives_from_its_making_to_the_day_looked_from() -> None:
    (line,) = drawn(promise(status="overdue")).listed
    assert line == {
        "row": 0,
        "kind": "next_round",
        "status": "overdue",
        "made": "2016-10-06",
        "end": "2018-03-01",
        "what": "to hold the next round",
        "whom": "next round, agreed in principle · Belarus, Serbia",
        "due": "2017",
        "says": "next round: to hold the next round (Belarus, Serbia), due 2017, made 2016-10-06: "
        "overdue, no evidence in this ledger as of 2018-03-01",
        "ids": ["t1#k1"],
        "citations": [cited("t1", "to hold the next round")],
    }


def test_one_that_is_settled_ends_with_its_last_step_and_cites_it() -> None:
    kept = promise(
        status="kept", kept_by=["t9#c1"], life=[step("opened", "2016-10-06"), step("kept", "2017-04", "t9#c1")]
    )
    (line,) = drawn(kept).listed
    assert (line["end"], line["ids"]) == ("2017-04-30", ["t1#k1", "t9#c1"])
    assert line["citations"] == [cited("t1", "to hold the next round"), cited("t9")]


def test_one_that_is_not_settled_or_settled_later_lives_to_the_day_looked_from() -> None:
    lines = drawn(
        promise(1, "rescheduled", life=[step("opened", "2016-10-06"), step("rescheduled", "2017-01-01", "t2#k1")]),
        promise(2, "cancelled", life=[step("opened", "2016-10-06"), step("cancelled", "2019", "t4#c1")]),
        promise(3, "overdue", life=[step("opened", "2016-10-06"), step("overdue", "2018-03-01")]),
    ).listed
    assert [line["end"] for line in lines] == ["2018-03-01", "2018-03-01", "2018-03-01"]


def test_what_was_said_of_it_between_is_marked_with_its_words() -> None:
    life = [
        step("opened", "2016-10-06"),
        step("accepted", None, "t2#k1"),
        step("rescheduled", "2017-01", "t3#k1"),
        step("kept", "2017-04-06", "t4#c1"),
    ]
    assert drawn(promise(status="kept", life=life)).spec["datasets"]["steps"] == [
        {
            "row": 0,
            "what": "rescheduled",
            "day": "2017-01-31",
            "says": "rescheduled: rescheduled then",
            "ids": ["t3#k1"],
            "citations": [cited("t3")],
        }
    ]


def test_the_window_it_had_at_first_is_drawn_beside_the_one_it_has() -> None:
    bands = drawn(promise(first_due="2016", due="2017-06")).spec["datasets"]["windows"]
    assert [(band["at_first"], band["first"], band["last"], band["says"]) for band in bands] == [
        (False, "2017-06-01", "2017-06-30", "due 2017-06: to hold the next round"),
        (True, "2016-01-01", "2016-12-31", "due at first 2016: to hold the next round"),
    ]


def test_the_band_is_the_window_and_a_day_is_wide_enough_to_see() -> None:
    spec = drawn(promise(1), promise(2, due="2017-03-20"), promise(3, due=None)).spec
    assert [(band["row"], band["first"], band["last"], band["says"]) for band in spec["datasets"]["windows"]] == [
        (1, "2017-01-01", "2017-12-31", "due 2017: to hold the next round"),
        (2, "2017-03-20", "2017-03-22", "due 2017-03-20: to hold the next round"),
    ]


def test_a_promise_without_a_day_of_making_begins_with_its_window_and_one_without_both_is_said_not_to_be_drawn() -> (
    None
):
    chart = drawn(promise(1, made=None), promise(2, made=None, due=None))
    assert [(line["made"], line["ids"]) for line in chart.listed] == [("2017-01-01", ["t1#k1"])]
    assert chart.notes == ["1 without a day of making or a window, not drawn."]


def test_of_very_many_the_latest_are_drawn_and_it_is_said() -> None:
    chart = drawn(*(promise(at, made=f"{1970 + at}") for at in range(MOST_DRAWN + 2)))
    assert [line["ids"] for line in chart.listed] == [[f"t{at}#k1"] for at in range(2, MOST_DRAWN + 2)]
    assert chart.notes == ["The latest 40 of 42 are drawn."]


def test_every_status_has_a_look_of_its_own() -> None:
    from dragoman.charts.commitments import ENDS

    assert len(set(ENDS.values()) | {("cancelled is declined", "too")}) == len(ENDS)
