from __future__ import annotations

from dragoman.charts.tempo import tempo
from drawn import cited, met

KEPT = ("says", "ids", "kind", "contacts", "low", "high", "period")


def test_contacts_are_counted_by_year_and_kind_one_upon_the_other() -> None:
    contacts = [met(1, "2014-05-02"), met(2, "2017-03"), met(3, "2017-03-20", kind="call"), met(4, "2017-08-01")]
    bars = tempo(contacts, title="", notes=[]).spec["datasets"]["bars"]
    assert [tuple(bar[key] for key in KEPT) for bar in bars] == [
        ("2014: 1 contact of the kind meeting", ["t1#c1"], "meeting", 1, 0, 1, "2014"),
        ("2017: 2 contacts of the kind meeting", ["t2#c1", "t4#c1"], "meeting", 2, 0, 2, "2017"),
        ("2017: 1 contact of the kind call", ["t3#c1"], "call", 1, 2, 3, "2017"),
    ]


def test_within_two_years_bars_are_of_quarters() -> None:
    bars = tempo([met(1, "2017-03-20"), met(2, "2017-12-31")], title="", notes=[]).spec["datasets"]["bars"]
    assert [(bar["period"], bar["begin"], bar["end"]) for bar in bars] == [
        ("2017 quarter 1", "2017-01-10", "2017-03-23"),
        ("2017 quarter 4", "2017-10-10", "2017-12-23"),
    ]


def test_a_contact_is_drawn_on_its_day_and_level_with_its_words() -> None:
    drawn = tempo([met(1, "2017-03-20", level="head_of_state", place="Белград")], title="", notes=[])
    assert drawn.listed == [
        {
            "contact": "contact:1",
            "kind": "meeting",
            "level": "head of state",
            "date": "2017-03-20",
            "first": "2017-03-20",
            "middle": "2017-03-20",
            "last": "2017-03-20",
            "says": "2017-03-20: meeting, Белград, head of state",
            "ids": ["t1#c1"],
            "citations": [cited("t1")],
        }
    ]
    assert drawn.spec["datasets"]["contacts"] == drawn.listed


def test_a_contact_dated_by_month_stands_in_its_middle_with_a_line_as_long() -> None:
    (mark,) = tempo([met(1, "2017-03", level=None)], title="", notes=[]).listed
    assert (mark["first"], mark["middle"], mark["last"], mark["level"]) == (
        "2017-03-01",
        "2017-03-16",
        "2017-03-31",
        "level not told",
    )


def test_contacts_without_a_date_are_said_not_to_be_drawn() -> None:
    drawn = tempo([met(1), met(2, None), met(3, "XXXX-03-20")], title="A and B", notes=["Each once."])
    assert [mark["ids"] for mark in drawn.listed] == [["t1#c1"]]
    assert drawn.spec["title"]["text"] == "A and B"
    assert drawn.notes == ["Each once.", "2 contacts without a day or year told, not drawn."]


def test_levels_stand_by_rank_and_kinds_in_the_order_of_the_codebook() -> None:
    contacts = [
        met(1, kind="call", level=None),
        met(2, kind="meeting", level="ambassador"),
        met(3, level="head_of_state"),
    ]
    strip = tempo(contacts, title="", notes=[]).spec["vconcat"][1]["layer"][1]["encoding"]
    assert strip["y"]["scale"]["domain"] == ["head of state", "ambassador", "level not told"]
    assert strip["color"]["scale"]["domain"] == ["meeting", "call"]


def test_the_last_year_there_is_can_be_drawn() -> None:
    bars = tempo([met(1, "9999-12-31"), met(2, "9998-01-01")], title="", notes=[]).spec["datasets"]["bars"]
    assert [bar["period"] for bar in bars] == ["9998 quarter 1", "9999 quarter 4"]
