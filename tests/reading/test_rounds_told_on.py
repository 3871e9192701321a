"""What a text says further of a round of talks: its days, who led the sides, how often it meets; what opens a pledge."""

from __future__ import annotations

from sayings import contacts_told, said

HELD = "Norway and Poland have held the second session of their Joint Commission in Oslo. "
LED = (
    "Foreign Minister Anna Berg led the Norwegian side. Foreign Minister Jan Kowal of Poland led the Polish side which also "
    "included the Minister of Mines."
)


def test_the_same_number_tells_of_the_same_round() -> None:
    further = "The Second Session took place at the Foreign Ministry from 14 to 16 October 2019."
    assert contacts_told(HELD + further, "2021-05-17") == [
        "commission held | 2019-10-14/2019-10-16 | Oslo | NOR POL | -"
    ]


def test_another_number_is_another_round() -> None:
    told = contacts_told(HELD + "The First Session took place from 14 to 16 October 2009.", "2021-05-17")
    assert told[0] == "commission held | - | Oslo | NOR POL | -"


def test_who_led_a_side_led_it_in_the_round_and_not_in_what_was_signed() -> None:
    told = contacts_told(HELD + "The Agreed Minutes were signed. " + LED, "2021-05-17")
    assert [line.split(" | ")[0::4] for line in told] == [
        ["commission held", "Berg:head_of_delegation Kowal:head_of_delegation"],
        ["signing held", "-"],
    ]


def test_a_habit_is_no_contact_to_come() -> None:
    assert contacts_told("The commission will meet annually, alternating between Oslo and Warsaw.", "2021-05-17") == []


def test_the_last_day_is_no_topic() -> None:
    assert said(HELD + "The Ministerial Meeting took place on the last day of the session.", "en") == []


def test_talks_with_a_band_are_not_those_of_who_speaks_of_them() -> None:
    text = "Minister Anna Berg of Norway praised the talks between President Jan Kowal of Poland and the rebels."
    assert contacts_told(text, "2021-05-17") == []


def test_a_participle_that_opens_a_sentence_is_not_what_is_pledged() -> None:
    text = "Speaking to reporters, Minister Anna Berg of Norway pledged to work towards improving ties."
    assert said(text, "en") == [("pledge", "single", ["Berg"], "to work towards improving ties")]


def test_an_opportunity_for_discussing_is_one_to_discuss() -> None:
    text = (
        "Minister Anna Berg of Norway met Minister Jan Kowal of Poland. The meeting provided a framework for exchanging "
        "views on fisheries."
    )
    assert said(text, "en") == [("discuss", "joint", ["Berg", "Kowal"], "fisheries")]
