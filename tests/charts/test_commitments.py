from __future__ import annotations

from datetime import date
from typing import Any

from dragoman.analysis.pending import Followed
from dragoman.charts.chart import Chart
from dragoman.charts.commitments import MOST_DRAWN, Ending, commitments
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
    return Followed(**told | values)


def drawn(*followed: Followed, **ended: Ending) -> Chart:
    by_id = {f"{document}#c1": ending for document, ending in ended.items()}
    return commitments(followed, by_id, as_of=AS_OF, title="", notes=[])


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
        "says": "next round: to hold the next round (Belarus, Serbia), due 2017, made 2016-10-06: overdue, no evidence in "
        "this ledger as of 2018-03-01",
        "ids": ["t1#k1"],
        "citations": [cited("t1", "to hold the next round")],
    }


def test_one_that_was_kept_ends_with_the_contact_that_kept_it_and_cites_it() -> None:
    (line,) = drawn(promise(status="kept", kept_by=["t9#c1"]), t9=Ending("2017-04", words("t9"))).listed
    assert (line["end"], line["ids"]) == ("2017-04-30", ["t1#k1", "t9#c1"])
    assert line["citations"] == [cited("t1", "to hold the next round"), cited("t9")]


def test_one_that_was_moved_ends_when_it_was_moved_and_never_after_the_day_looked_from() -> None:
    ended = {
        "t2": Ending("2017-01-01", words("t2")),
        "t3": Ending("2017-12-01", words("t3")),
        "t4": Ending("2019", words("t4")),
    }
    lines = drawn(
        promise(1, "rescheduled", moved_by=["t2#c1", "t3#c1"]), promise(2, "cancelled", moved_by=["t4#c1"]), **ended
    ).listed
    assert [line["end"] for line in lines] == ["2017-12-01", "2018-03-01"]


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
