from __future__ import annotations

from dragoman.charts.topics import MOST_TOPICS, Spoken, topics
from drawn import cited, words


def said(side: str, topic: str, year: int, occasion: int, statement: int) -> Spoken:
    text = f"t{statement}"
    return Spoken(side, topic, year, f"contact:{occasion}", f"{text}#s1", words(text))


def test_a_cell_counts_occasions_and_keeps_every_statement() -> None:
    spoken = [
        said("Serbia", "energy", 2017, 1, 1),
        said("Serbia", "energy", 2017, 1, 2),
        said("Serbia", "energy", 2017, 2, 3),
    ]
    assert topics(spoken, ["Serbia"], title="", notes=[]).listed == [
        {
            "side": "Serbia",
            "topic": "energy",
            "year": "2017",
            "occasions": 2,
            "says": "Serbia on energy in 2017: 2 occasions",
            "ids": ["t1#s1", "t2#s1", "t3#s1"],
            "citations": [cited("t1"), cited("t2"), cited("t3")],
        }
    ]


def test_panels_follow_the_sides_and_rows_the_topics_most_spoken_of() -> None:
    spoken = [
        said("jointly", "transit", 2016, 1, 1),
        said("Belarus", "energy", 2018, 2, 2),
        said("jointly", "energy", 2018, 2, 3),
    ]
    drawn = topics(spoken, ["Serbia", "Belarus", "jointly"], title="", notes=[])
    panels = drawn.spec["hconcat"]
    assert [panel["title"]["text"] for panel in panels] == ["Belarus", "jointly"]
    assert panels[0]["encoding"]["y"]["scale"]["domain"] == ["energy", "transit"]
    assert panels[0]["encoding"]["x"]["scale"]["domain"] == ["2016", "2017", "2018"]
    assert [(cell["side"], cell["topic"], cell["year"]) for cell in drawn.listed] == [
        ("Belarus", "energy", "2018"),
        ("jointly", "energy", "2018"),
        ("jointly", "transit", "2016"),
    ]


def test_of_many_topics_the_most_spoken_of_are_drawn_and_it_is_said() -> None:
    spoken = [said("Serbia", f"topic {at:02}", 2017, at, at) for at in range(MOST_TOPICS + 3)]
    drawn = topics([*spoken, said("Serbia", "topic 26", 2018, 99, 99)], ["Serbia"], title="", notes=[])
    assert {cell["topic"] for cell in drawn.listed} == {
        "topic 26",
        *(f"topic {at:02}" for at in range(MOST_TOPICS - 1)),
    }
    assert drawn.notes == ["The 24 topics most spoken of, of 27."]


def test_years_long_before_the_last_are_left_out_and_it_is_said() -> None:
    spoken = [said("Serbia", "energy", 1804, 1, 1), said("Serbia", "energy", 2017, 2, 2)]
    drawn = topics(spoken, ["Serbia"], title="", notes=[])
    assert ([cell["year"] for cell in drawn.listed], drawn.notes) == (["2017"], ["The last 60 years."])
