from __future__ import annotations

from datetime import date

from msgspec.structs import replace

from dragoman.analysis.tempo import tempo as counted
from dragoman.charts.tempo import tempo
from drawn import cited, met

KEPT = ("says", "ids", "kind", "contacts", "low", "high", "period")


def test_contacts_are_counted_by_year_and_kind_one_upon_the_other() -> None:
    contacts = [met(1, "2014-05-02"), met(2, "2017-03"), met(3, "2017-03-20", kind="call"), met(4, "2017-08-01")]
    bars = tempo(contacts, [], title="", notes=[]).spec["datasets"]["bars"]
    assert [tuple(bar[key] for key in KEPT) for bar in bars] == [
        ("2014: 1 contact of the kind meeting", ["t1#c1"], "meeting", 1, 0, 1, "2014"),
        ("2017: 2 contacts of the kind meeting", ["t2#c1", "t4#c1"], "meeting", 2, 0, 2, "2017"),
        ("2017: 1 contact of the kind call", ["t3#c1"], "call", 1, 2, 3, "2017"),
    ]


def test_within_two_years_bars_are_of_quarters() -> None:
    bars = tempo([met(1, "2017-03-20"), met(2, "2017-12-31")], [], title="", notes=[]).spec["datasets"]["bars"]
    assert [(bar["period"], bar["begin"], bar["end"]) for bar in bars] == [
        ("2017 quarter 1", "2017-01-10", "2017-03-23"),
        ("2017 quarter 4", "2017-10-10", "2017-12-23"),
    ]


def test_a_contact_is_drawn_on_its_day_and_level_with_its_words() -> None:
    drawn = tempo([met(1, "2017-03-20", level="head_of_state", place="Белград")], [], title="", notes=[])
    assert drawn.listed == [
        {
            "contact": "contact:1",
            "kind": "meeting",
            "level": "head of state",
            "date": "2017-03-20",
            "first": "2017-03-20",
            "middle": "2017-03-20",
            "last": "2017-03-20",
            "height": 0.0,
            "says": "2017-03-20: meeting, Белград, head of state",
            "ids": ["t1#c1"],
            "citations": [cited("t1")],
        }
    ]
    assert drawn.spec["datasets"]["contacts"] == drawn.listed


def test_a_contact_dated_by_month_stands_in_its_middle_with_a_line_as_long() -> None:
    (mark,) = tempo([met(1, "2017-03", level=None)], [], title="", notes=[]).listed
    assert (mark["first"], mark["middle"], mark["last"], mark["level"]) == (
        "2017-03-01",
        "2017-03-16",
        "2017-03-31",
        "level not told",
    )


def test_contacts_without_a_date_are_said_not_to_be_drawn() -> None:
    drawn = tempo([met(1), met(2, None), met(3, "XXXX-03-20")], [], title="A and B", notes=["Each once."])
    assert [mark["ids"] for mark in drawn.listed] == [["t1#c1"]]
    assert drawn.spec["title"]["text"] == "A and B"
    assert drawn.notes == ["Each once.", "2 contacts without a day or year told, not drawn."]


def test_a_contact_told_to_be_of_a_year_is_drawn_but_in_no_bar_and_it_is_said() -> None:
    drawn = tempo([met(1), met(2, "2017")], [], title="", notes=[])
    assert [(bar["period"], bar["contacts"]) for bar in drawn.spec["datasets"]["bars"]] == [("2017 quarter 1", 1)]
    assert [mark["ids"] for mark in drawn.spec["datasets"]["contacts"]] == [["t1#c1"], ["t2#c1"]]
    assert drawn.notes == ["1 contact told to be of no closer day than the line, in no bar."]


def test_the_talks_of_a_visit_over_the_turn_of_the_year_count_where_it_began() -> None:
    contacts = [met(1, "2016-12-31", kind="visit"), met(2, "2017-01-01")]
    bars = tempo(contacts, [], title="", notes=[]).spec["datasets"]["bars"]
    assert [(bar["period"], bar["kind"], bar["contacts"]) for bar in bars] == [
        ("2016 quarter 4", "meeting", 1),
        ("2016 quarter 4", "visit", 1),
    ]


def test_a_silence_is_a_band_that_says_how_long_it_was_and_cites_both_its_ends() -> None:
    contacts = [
        met(at, date) for at, date in enumerate(["2010-01-01", "2010-03-01", "2010-05-01", "2010-07-01", "2012-07-01"])
    ]
    rows = counted(contacts, one="RUS", other="SRB", by="year", as_of=date(2012, 8, 1))
    drawn = tempo(contacts, [row for row in rows if row.part == "silence"], title="", notes=[])
    assert drawn.spec["datasets"]["silences"] == [
        {
            "first": "2010-07-01",
            "last": "2012-07-01",
            "middle": "2011-07-01",
            "label": "731 days",
            "says": rows[3].told,
            "ids": ["t3#c1", "t4#c1"],
            "citations": [cited("t3"), cited("t4")],
        }
    ]
    assert "no evidence in this ledger as of 2012-08-01 of a contact for 731 days" in rows[3].told
    assert drawn.listed[-1] == drawn.spec["datasets"]["silences"][0]
    assert drawn.notes == [
        "A band is a silence longer than usual: no contact in this ledger, which is not to say that there was none."
    ]


def test_levels_stand_by_rank_and_kinds_in_the_order_of_the_codebook() -> None:
    contacts = [
        met(1, kind="call", level=None),
        met(2, kind="meeting", level="ambassador"),
        met(3, level="head_of_state"),
    ]
    drawn = tempo(contacts, [], title="", notes=[])
    strip = drawn.spec["vconcat"][1]["layer"][2]["encoding"]
    assert strip["y"]["axis"]["labelExpr"] == '(["head of state", "ambassador", "level not told"])[datum.value]'
    assert [(mark["ids"], mark["height"]) for mark in drawn.listed] == [
        (["t1#c1"], 2.0),
        (["t2#c1"], 1.0),
        (["t3#c1"], 0.0),
    ]
    assert strip["color"]["scale"]["domain"] == ["meeting", "call"]


def test_contacts_of_one_day_and_level_stand_beside_one_another() -> None:
    contacts = [met(1, kind="visit"), met(2), met(3, kind="signing"), met(4, "2017-06-01")]
    drawn = tempo(contacts, [], title="", notes=[])
    assert [mark["height"] for mark in drawn.listed] == [0.27, 0.0, -0.27, 0.0]


def test_a_band_too_narrow_for_its_label_has_none() -> None:
    contacts = [met(1, "1990-01-01"), met(2, "2010-01-01"), met(3, "2010-07-01"), met(4, "2026-01-01")]
    silence = counted(contacts, one="RUS", other="SRB", by="year", as_of=date(2026, 8, 1))[0]
    rows = [
        replace(silence, part="silence", when=when, days=days)
        for when, days in (("1990-01-01/2010-01-01", 7305), ("2010-01-01/2010-07-01", 181))
    ]
    drawn = tempo(contacts, rows, title="", notes=[])
    assert [band["label"] for band in drawn.spec["datasets"]["silences"]] == ["7305 days", ""]


def test_a_silence_of_leaders_in_which_others_met_is_no_band() -> None:
    contacts = [met(1, "2010-01-01"), met(2, "2011-01-01"), met(3, "2012-01-01")]
    silence = counted(contacts, one="RUS", other="SRB", by="year", as_of=date(2012, 8, 1))[0]
    row = replace(silence, part="silence", when="2010-01-01/2012-01-01", days=730)
    assert tempo(contacts, [row], title="", notes=[]).spec["datasets"]["silences"] == []


def test_the_last_year_there_is_can_be_drawn() -> None:
    bars = tempo([met(1, "9999-12-31"), met(2, "9998-01-01")], [], title="", notes=[]).spec["datasets"]["bars"]
    assert [bar["period"] for bar in bars] == ["9998 quarter 1", "9999 quarter 4"]
