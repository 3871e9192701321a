"""Contacts to come that a house or its spokesperson tells of; clauses and second verbs that nothing leads."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import said

MET = "Foreign Minister Jan Kowal of Poland met Foreign Minister Anna Berg of Norway in Oslo. "


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "President Anna Berg of Norway will visit Warsaw on May 3, the Polish Foreign Ministry said Tuesday.",
            "en",
            [("inform", "side", [], "President Anna Berg of Norway will visit Warsaw on May 3")],
        ),
        (
            "President Anna Berg of Norway will meet Prime Minister Olga Dahl, Polish Foreign Ministry spokesman Jan "
            "Kowal told a news briefing.",
            "en",
            [("inform", "single", ["Kowal"], "President Anna Berg of Norway will meet Prime Minister Olga Dahl")],
        ),
        (
            "The Polish Foreign Ministry said that President Anna Berg of Norway will hold talks in Warsaw.",
            "en",
            [("inform", "side", [], "President Anna Berg of Norway will hold talks in Warsaw")],
        ),
        (
            "Le ministère polonais des Affaires étrangères a indiqué que la présidente norvégienne Anna Berg "
            "rencontrera le Premier ministre Jan Kowal lundi.",
            "fr",
            [
                (
                    "inform",
                    "side",
                    [],
                    "la présidente norvégienne Anna Berg rencontrera le Premier ministre Jan Kowal lundi",
                )
            ],
        ),
        (
            "The Polish Foreign Ministry said that President Anna Berg of Norway held talks with Prime Minister Olga "
            "Dahl in Warsaw.",
            "en",
            [],
        ),
        ("President Anna Berg of Norway will meet Prime Minister Olga Dahl, the daily Dagbladet reported.", "en", []),
    ],
)
def test_who_tells_of_a_contact_to_come(text: str, language: str, expected: list[object]) -> None:
    assert said(text, language) == expected


def test_the_contact_announced_stays() -> None:
    text = "The Polish Foreign Ministry said that President Anna Berg of Norway will visit Warsaw on 3 June 2021."
    record = read_document(SourceText("x", text, published="2021-05-17"))
    assert [(c.kind, c.status, c.date) for c in record.contacts] == [("visit", "announced", "2021-06-03")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            MET + "The two ministers had a candid, constructive discussion on fisheries.",
            [("discuss", "joint", ["Kowal", "Berg"], "fisheries")],
        ),
        (
            MET + "They toured a museum and discussed fisheries.",
            [("discuss", "joint", ["Kowal", "Berg"], "fisheries")],
        ),
        (MET + "They toured a house of mutual respect and shared hopes.", []),
        (
            "Foreign Minister Jan Kowal of Poland discussed with Foreign Minister Anna Berg of Norway how to make "
            "better use of the port.",
            [("discuss", "joint", ["Kowal", "Berg"], "to make better use of the port")],
        ),
    ],
)
def test_talks_told_behind_another_deed(text: str, expected: list[object]) -> None:
    assert said(text, "en") == expected


@pytest.mark.parametrize(
    ("clause", "act"),
    [
        ("said while trade had grown, there was room to do more", "assert"),
        ("said if sanctions were lifted, exports would double", "assert"),
        ("stressed there has been no strike at the port", "assert"),
        ("noted there must be a price for the attack", "assess"),
        ("said so when he opened the port, and trade grew", None),
    ],
)
def test_a_clause_that_nothing_leads(clause: str, act: str | None) -> None:
    content = clause.split(" ", 1)[1].removeprefix("if ")
    expected = [] if act is None else [(act, "single", ["Kowal"], content)]
    assert said(f"Foreign Minister Jan Kowal of Poland {clause}.", "en") == expected


POLISH = "Foreign Minister Jan Kowal of Poland"


@pytest.mark.parametrize(
    ("text", "act", "content"),
    [
        (f"{POLISH} in an interview with Norwegian media praised the alliance.", "support", "the alliance"),
        (f"{POLISH}, speaking at the event said that trade had grown.", "assert", "trade had grown"),
        (f"{POLISH} addressing the parliament condemned the attack.", "accuse", "the attack"),
        (f"In discussion with farmers, {POLISH} and the delegation thanked Norway for its help.", "thank", None),
        (
            f'"Trade has grown," {POLISH} was quoted as telling reporters before his departure.',
            "assert",
            "Trade has grown",
        ),
        (
            "It serves the interests of the two countries and meets the hopes of the two peoples, Polish Foreign "
            "Ministry spokesman Jan Kowal said.",
            "assess",
            "It serves the interests of the two countries and meets the hopes of the two peoples",
        ),
    ],
)
def test_who_speaks_over_what_stands_between(text: str, act: str, content: str | None) -> None:
    found = said(text, "en")
    assert [row[:3] for row in found] == [(act, "single", ["Kowal"])]
    assert content is None or found[0][3] == content


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("insisted the economy was sound and growing", [("assert", "the economy was sound and growing")]),
        ("insisted the ship be removed from the port", [("request", "the ship be removed from the port")]),
        (
            "discussed a range of issues including assuring stable energy markets",
            [("discuss", "a range of issues including assuring stable energy markets")],
        ),
        (
            "said the port is essential for accurately conveying the facts",
            [("assert", "the port is essential for accurately conveying the facts")],
        ),
        ("agreed to continue to stand with the people", [("agree", "to continue to stand with the people")]),
        ("stressed that the ties were stronger than ever", [("assess", "the ties were stronger than ever")]),
        (
            "discussed the war, including reiterating the need for aid",
            [("discuss", "the war"), ("assert", "the need for aid")],
        ),
    ],
)
def test_verbs_inside_what_is_said_say_nothing(clause: str, expected: list[tuple[str, str]]) -> None:
    assert [(act, content) for act, _, _, content in said(f"{POLISH} {clause}.", "en")] == expected
