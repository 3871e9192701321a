"""Events told with two words on how they were; contacts looked forward to, announced, or told behind day and town."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import met

BOTH = ["Berg NOR", "Kowal POL"]
TWO = "President Anna Berg of Norway and President Jan Kowal of Poland "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TWO + "held a warm and productive meeting in Oslo.", ("meeting", BOTH)),
        (TWO + "had frank and constructive talks in Oslo.", ("meeting", BOTH)),
        (TWO + "held an official and useful meeting in Oslo.", ("meeting", BOTH)),
        (TWO + "held brief talks in Oslo.", ("meeting", BOTH)),
        (TWO + "held a short but substantive meeting in Oslo.", ("meeting", BOTH)),
        ("President Anna Berg of Norway paid a friendly and official visit to Poland.", ("visit", ["Berg NOR"])),
        ("President Anna Berg of Norway made a brief but productive visit to Poland.", ("visit", ["Berg NOR"])),
        (
            "During a warm and productive meeting with President Jan Kowal of Poland, President Anna Berg of Norway "
            "thanked Poland.",
            ("meeting", ["Berg NOR", "Kowal POL"]),
        ),
        (
            "La présidente norvégienne Anna Berg et le président polonais Jan Kowal ont eu un bref et fructueux entretien.",
            ("meeting", BOTH),
        ),
    ],
)
def test_two_words_on_how_an_event_was(text: str, expected: tuple[str, list[str]]) -> None:
    assert [(kind, sorted(people)) for kind, people in met(text, "side")] == [expected]


def test_two_nations_before_an_event_stay_two() -> None:
    text = "The Norwegian and Polish delegations held talks. Foreign Minister Anna Berg of Norway led them."
    record = read_document(SourceText("x", text, language="en"))
    assert [c.parties for c in record.contacts] == [["NOR", "POL"]]


@pytest.mark.parametrize(
    "text",
    [
        "Minister Anna Berg of Norway said that she looked forward to discussing trade with Minister Jan Kowal of Poland.",
        "Minister Anna Berg of Norway looks forward to discussing trade with Minister Jan Kowal of Poland.",
    ],
)
def test_talks_looked_forward_to_are_not_held(text: str) -> None:
    assert met(text, "role") == []


def test_a_text_that_announces_a_visit() -> None:
    text = (
        "Foreign Minister Anna Berg of Norway announced today that the Polish Foreign Minister, Jan Kowal, will visit "
        "Norway from 23 to 27 November."
    )
    record = read_document(SourceText("x", text, language="en"))
    assert [(c.kind, c.status, c.date, c.parties) for c in record.contacts] == [
        ("visit", "announced", "XXXX-11-23/XXXX-11-27", ["NOR", "POL"])
    ]


@pytest.mark.parametrize("when", ["today in Oslo", "in Oslo today", "on Monday in Oslo"])
def test_day_and_town_before_the_verb(when: str) -> None:
    text = f"Minister Anna Berg of Norway {when} met with the Minister for Public Works of Poland, Jan Kowal."
    assert met(text, "side") == [("meeting", BOTH)]


@pytest.mark.parametrize(
    "text",
    [
        TWO + "held a lengthy exchange of views.",
        "There was a frank exchange of views between President Anna Berg of Norway and President Jan Kowal of Poland.",
        "After the ceremony, talks were held between President Anna Berg of Norway and President Jan Kowal of Poland.",
        "On the margins of the summit, a phone call took place between President Anna Berg of Norway and President "
        "Jan Kowal of Poland.",
        "Today, " + TWO + "had the opportunity to hold talks in Warsaw.",
        "Before the session, " + TWO + "had brief but substantive talks.",
    ],
)
def test_talks_of_two_told_by_a_noun(text: str) -> None:
    ((kind, people),) = met(text, "side")
    assert (kind in ("meeting", "call"), people) == (True, BOTH)
