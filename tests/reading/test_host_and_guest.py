"""Who the host, the guest, 'his counterpart' and 'she' are, after two have met."""

from __future__ import annotations

import pytest

from sayings import said

IN_OSLO = "Polish Foreign Minister Jan Kowal met Norwegian Foreign Minister Anna Berg in Oslo on Monday. "
IN_WARSAW = "Polish Foreign Minister Jan Kowal met Norwegian Foreign Minister Anna Berg in Warsaw on Monday. "
IN_GENEVA = "Norwegian Foreign Minister Anna Berg met Swiss Foreign Minister Jan Kowal in Geneva on Monday. "
TRADE = " stressed the importance of trade."
GUESTS = ["The guest", "The visitor", "The visiting minister", "The visiting foreign minister", "The visiting official"]


def who(text: str) -> list[str]:
    """The surnames of those who speak last in a text."""
    return said(text, "en")[-1][2]


@pytest.mark.parametrize("subject", GUESTS)
def test_the_guest_is_who_came_to_the_land(subject: str) -> None:
    assert who(IN_OSLO + subject + TRADE) == ["Kowal"]
    assert who(IN_WARSAW + subject + TRADE) == ["Berg"]


@pytest.mark.parametrize("subject", ["The host", "The host minister"])
def test_the_host_is_at_home(subject: str) -> None:
    assert who(IN_OSLO + subject + TRADE) == ["Berg"]
    assert who(IN_WARSAW + subject + TRADE) == ["Kowal"]


def test_in_a_town_of_all_the_world_the_land_hosts_nobody() -> None:
    assert who(IN_GENEVA + "The host" + TRADE) == ["Berg"]


@pytest.mark.parametrize("word", ["counterpart", "colleague", "opposite number", "interlocutor"])
@pytest.mark.parametrize("met", [IN_OSLO, IN_WARSAW])
def test_his_counterpart_is_no_mans(word: str, met: str) -> None:
    assert who(f"{met}Her {word}{TRADE}") == ["Kowal"]
    assert who(f"{met}His {word}{TRADE}") == ["Berg"]


@pytest.mark.parametrize("between", ["", "Berg and Kowal discussed fisheries. ", "Kowal thanked Norway for the aid. "])
def test_she_is_the_woman_of_two(between: str) -> None:
    assert who(f"{IN_OSLO}{between}She{TRADE}") == ["Berg"]
    assert who(f"{IN_OSLO}{between}He{TRADE}") == ["Kowal"]


def test_who_has_been_she_stays_so() -> None:
    text = "Polish Foreign Minister Kim Kowal spoke on Monday. She welcomed the treaty. "
    met = "Kowal met Norwegian Foreign Minister Anna Berg. Kowal thanked Norway for the aid. "
    assert who(f"{text}{met}She{TRADE}") == ["Kowal"]


@pytest.mark.parametrize("next_one", ["The minister", "The official", "The diplomat", "He"])
def test_after_the_polish_official_he_is_told_of(next_one: str) -> None:
    assert who(f"{IN_OSLO}The Polish official praised the mission. {next_one}{TRADE}") == ["Kowal"]


@pytest.mark.parametrize("subject", ["Each side", "Each of them", "Each country", "Each party", "Each minister"])
def test_each_of_the_two_is_both(subject: str) -> None:
    found = said(IN_OSLO + subject + TRADE, "en")
    assert found == [("assert", "joint", ["Kowal", "Berg"], "the importance of trade")]


def test_the_former_and_the_latter() -> None:
    assert who(f"{IN_OSLO}The former{TRADE}") == ["Kowal"]
    assert who(f"{IN_OSLO}The latter{TRADE}") == ["Berg"]


def test_all_three_countries_speak_for_three() -> None:
    met = (
        "Polish Foreign Minister Jan Kowal, Norwegian Foreign Minister Anna Berg and Slovak Foreign Minister Olga Dahl "
    )
    found = said(f"{met}met in Oslo on Monday. All three countries{TRADE}", "en")
    assert found == [("assert", "joint", ["Kowal", "Berg", "Dahl"], "the importance of trade")]
