"""A minister's own release: a line of name and office above what he then tells with 'I'."""

from __future__ import annotations

import pytest

from sayings import met, named, said

OSLO = "Anna Berg MP Minister for Trade of Norway\n\n"


def test_who_stands_over_it_met_and_said_what_i_did() -> None:
    text = (
        "Anna Berg, Minister for Trade of Norway\n\nThis week I visited Poland and met with my counterpart, Trade "
        "Minister Dr Jan Kowal, as well as the Minister for Foreign Affairs, Dr Olga Dahl."
    )
    assert met(text, "side") == [
        ("visit", ["Berg NOR"]),
        ("meeting", ["Berg NOR", "Kowal POL"]),
        ("meeting", ["Berg NOR", "Dahl POL"]),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (OSLO + "I thank the Government of Poland.", [("thank", "single", ["Berg"], "the Government of Poland")]),
        (OSLO + "“I thank Poland,” Minister Berg said.", [("thank", "single", ["Berg"], "I thank Poland")]),
        (
            "Anna Berg, ministre norvégienne du Commerce\n\nJe salue l'action de la Pologne.",
            [("support", "single", ["Berg"], "l'action de la Pologne")],
        ),
        # a reporter writes, and the line is a caption's
        ("Anna Berg met Jan Kowal.\n\nI thank the Government of Poland.", []),
    ],
)
def test_whose_words_they_are(text: str, expected: list[tuple[str, str, list[str], str]]) -> None:
    assert said(text, "fr" if "ministre" in text else "en") == expected


def test_the_abbreviation_of_a_ministry_stands_within_the_office() -> None:
    text = "Department of Foreign Affairs (DFA) Secretary Juan Reyes of the Philippines met Jan Kowal of Poland."
    assert named(text) == [("Juan Reyes", "PHL", "foreign_minister"), ("Jan Kowal", "POL", None)]
