from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from dragoman.analysis.once import Once, Present
from dragoman.charts.network import MOST_DRAWN, network
from drawn import cited, met


def edges(*contacts: Once) -> list[dict[str, Any]]:
    return network(contacts, title="", notes=[]).listed


def test_a_pair_is_one_line_with_its_count_and_its_highest_level() -> None:
    (edge,) = edges(met(1, level="ambassador"), met(2, level="head_of_state"), met(3, level=None))
    assert edge == {
        "pair": ["RUS", "SRB"],
        "contacts": 3,
        "level": "head_of_state",
        "group": "heads of state or government",
        "x": 0.15,
        "y": 0.5,
        "x2": 0.85,
        "y2": 0.5,
        "says": "Russia and Serbia: 3 contacts, the highest at the level of head of state",
        "ids": ["t1#c1", "t2#c1", "t3#c1"],
        "citations": [cited("t1"), cited("t2"), cited("t3")],
    }


def test_a_level_that_nobody_tells_is_said_not_to_be_told() -> None:
    (edge,) = edges(met(1, level=None, parties=("SRB", "UN")))
    assert (edge["says"], edge["level"], edge["group"]) == (
        "Serbia and UN: 1 contact, no level told",
        None,
        "others, or not told",
    )


def test_three_who_meet_are_three_pairs_and_the_table_begins_with_the_highest() -> None:
    found = edges(met(1, parties=("BLR", "RUS", "SRB")), met(2, parties=("BLR", "SRB"), level="head_of_state"))
    assert [(edge["pair"], edge["contacts"], edge["level"]) for edge in found] == [
        (["BLR", "SRB"], 2, "head_of_state"),
        (["RUS", "SRB"], 1, "minister"),
        (["BLR", "RUS"], 1, "minister"),
    ]


def test_a_large_table_and_an_account_of_one_party_are_not_drawn_and_said() -> None:
    contacts = [met(1), met(2, parties=("SRB",)), met(3, parties=("BLR", "DEU", "FRA", "RUS", "SRB"))]
    drawn = network(contacts, title="", notes=["Each once."])
    assert [edge["pair"] for edge in drawn.listed] == [["RUS", "SRB"]]
    assert drawn.notes == ["Each once.", "2 contacts of one party, or of more than 4, not drawn."]


def test_envoys_received_together_met_their_host_and_not_each_other() -> None:
    parties = ("BLR", "DEU", "FRA", "NOR", "RUS", "SRB")
    present = [
        Present("a", "Jan Dahl", "SRB", "receiving", "head_of_state"),
        Present("b", "Ann Roe", "NOR", "received", "ambassador"),
    ]
    received = replace(met(1, kind="reception", parties=parties), present=present)
    assert sorted(edge["pair"] for edge in edges(received)) == [
        ["BLR", "SRB"],
        ["DEU", "SRB"],
        ["FRA", "SRB"],
        ["NOR", "SRB"],
        ["RUS", "SRB"],
    ]


def test_of_very_many_those_with_the_most_contacts_are_drawn() -> None:
    contacts = [met(at, parties=("SRB", f"A{at:02}")) for at in range(MOST_DRAWN + 5)]
    drawn = network(contacts, title="", notes=[])
    assert [node["code"] for node in drawn.spec["datasets"]["parties"]] == ["SRB", *(f"A{at:02}" for at in range(39))]
    assert drawn.notes == ["The 40 with the most contacts of 46 are drawn."]


def test_a_dot_counts_the_contacts_of_its_state() -> None:
    drawn = network([met(1), met(2), met(3, parties=("BLR", "SRB"))], title="", notes=[])
    assert [
        (node["name"], node["contacts"], node["says"], node["ids"]) for node in drawn.spec["datasets"]["parties"]
    ] == [
        ("Serbia", 3, "Serbia: 3 contacts", ["t1#c1", "t2#c1", "t3#c1"]),
        ("Russia", 2, "Russia: 2 contacts", ["t1#c1", "t2#c1"]),
        ("Belarus", 1, "Belarus: 1 contact", ["t3#c1"]),
    ]
