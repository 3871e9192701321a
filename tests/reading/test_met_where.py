"""Whom somebody met in a town or a land, and of what state they are by it."""

from __future__ import annotations

import pytest

from sayings import named

BEFORE = "Deputy Minister Lars Vik of Norway met Minister Ignacio Lara of Chile in Santiago. "


@pytest.mark.parametrize(
    "text",
    [
        "In Bogotá, he called on Minister of Foreign Affairs María Restrepo.",
        "In Bogotá, he will call on Minister of Foreign Affairs María Restrepo.",
        "In Bogotá on 17 May, he paid a courtesy call on Minister of Foreign Affairs María Restrepo.",
        "In Colombia, the delegation will call on Minister of Foreign Affairs María Restrepo.",
        "He will stop over in Bogotá on 17 May to pay a courtesy call on Minister of Foreign Affairs María Restrepo.",
        "He will travel to Bogotá on 17 May to meet Minister of Foreign Affairs María Restrepo.",
        "He then went to Bogotá, where he was received by Minister of Foreign Affairs María Restrepo.",
    ],
)
def test_whoever_was_called_on_in_a_town_is_of_its_state(text: str) -> None:
    assert named(BEFORE + text)[2] == ("María Restrepo", "COL", "foreign_minister")


def test_the_second_one_met_there_is_of_it_too() -> None:
    text = "In Colombia, the delegation will call on President Olga Paz, meet Foreign Minister María Restrepo and rest."
    assert [state for _, state, _ in named(BEFORE + text)] == ["NOR", "CHL", "COL", "COL"]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Minister Anna Berg of Norway went to Geneva to meet Foreign Minister Jan Kowal.", None),
        ("In Warsaw, Minister Anna Berg of Norway was received by the Ambassador of Spain, Jan Kowal.", "ESP"),
        ("Minister Anna Berg of Norway flew to Warsaw, where she was received by President Jan Kowal.", "POL"),
    ],
)
def test_a_town_where_those_of_any_state_meet_tells_nothing(text: str, state: str | None) -> None:
    assert named(text)[1][1] == state
