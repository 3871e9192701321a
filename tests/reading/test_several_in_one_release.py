"""Releases that tell of several talks in turn: whose the next ones are, who spoke in them, and on what day."""

from __future__ import annotations

import pytest

from sayings import Met, contacts_told, met, said

APART = (
    "President Anna Berg of Norway held separate meetings with Prime Minister Jan Kowal of Poland and Prime Minister "
    "Ali Demir of Turkey in Oslo on 3 May 2021. "
)
THREE = (
    "Foreign Minister Anna Berg of Norway met Foreign Ministers Jan Kowal of Poland and Ali Demir of Turkey in Oslo. "
)


@pytest.mark.parametrize(
    "text",
    [
        "During the conversation with the Prime Minister of Turkey, the leaders discussed trade.",
        "At the meeting with Ali Demir, the parties discussed trade.",
        "With the Turkish Prime Minister, talks centred on trade.",
    ],
)
def test_talks_with_one_of_several_are_told_of_the_two(text: str) -> None:
    assert [(act, voice, people) for act, voice, people, _ in said(APART + text, "en")] == [
        ("discuss", "joint", ["Berg", "Demir"])
    ]
    assert [people for _, people in met(APART + text, "side")] == [["Berg NOR", "Kowal POL"], ["Berg NOR", "Demir TUR"]]


def test_a_clause_that_begins_with_whom_is_of_those_two() -> None:
    text = THREE + "With her Polish counterpart she reviewed trade, while with Mr. Demir the Minister discussed visas."
    assert said(text, "en") == [
        ("discuss", "joint", ["Berg", "Kowal"], "trade"),
        ("discuss", "joint", ["Berg", "Demir"], "visas"),
    ]


@pytest.mark.parametrize(
    ("text", "signers"),
    [
        (
            "Foreign Minister Anna Berg of Norway visited Accra. During the meeting with her Ghanaian counterpart, Eben "
            "Darko, the two Ministers signed an agreement on trade. She also met the Vice President of Ghana, Esi Mensah.",
            ["Berg NOR", "Darko GHA"],
        ),
        (
            THREE + "During her meeting with Mr. Demir, the two Ministers signed a memorandum of understanding.",
            ["Berg NOR", "Demir TUR"],
        ),
        (THREE + "With Mr. Demir, she signed a memorandum of understanding.", ["Berg NOR", "Demir TUR"]),
    ],
)
def test_the_two_who_sign_are_those_of_the_talks(text: str, signers: list[str]) -> None:
    assert [people for kind, people in met(text, "side") if kind == "signing"] == [signers]


def test_both_counterparts_are_met_apart() -> None:
    text = THREE + "On the sidelines of the meeting, she held bilateral meetings with her two counterparts."
    assert met(text, "side")[1:] == [
        ("meeting", ["Berg NOR", "Kowal POL"]),
        ("meeting", ["Berg NOR", "Demir TUR"]),
    ]


def test_what_is_announced_beside_a_meeting_is_of_its_day() -> None:
    text = (
        "The Foreign Minister of Norway, Anna Berg, will host on 6 June 2021, in Oslo, the 6th trilateral ministerial "
        "meeting between Norway, Poland and Turkey, with the participation of Foreign Ministers Jan Kowal of Poland and "
        "Ali Demir of Turkey. The ministers will be received by the President of Norway, Olga Dahl. Minister Berg will "
        "visit Warsaw later."
    )
    assert contacts_told(text, "2021-06-05") == [
        "meeting announced | 2021-06-06 | Oslo | NOR POL TUR | Berg:principal Kowal:member Demir:member",
        "reception announced | 2021-06-06 | Oslo | NOR POL TUR | Kowal:received Demir:received Berg:received Dahl:receiving",
        "visit announced | - | Warsaw | NOR POL | Berg:visitor",
    ]


def test_a_heading_told_of_again_takes_in_no_other_contact() -> None:
    text = (
        "Anna Berg held meetings with the Prime Ministers of Poland and Turkey in Oslo\n\n"
        + APART
        + "The day before, the President of Norway had a phone call with NATO Secretary General Pieter Aalst."
    )
    assert contacts_told(text, "2021-05-04") == [
        "meeting held | 2021-05-03 | Oslo | NOR POL | Berg:principal Kowal:principal",
        "meeting held | 2021-05-03 | Oslo | NOR TUR | Berg:principal Demir:principal",
        "call held | 2021-05-02 | - | NATO NOR | Berg:principal Aalst:principal",
    ]


def test_the_eve_of_a_summit_is_no_day_of_the_text() -> None:
    text = (
        "On the eve of the Nordic summit, President Anna Berg of Norway met Prime Minister Jan Kowal of Poland. "
        "President Olga Dahl of Sweden received Minister Ali Demir of Turkey today. On the eve, she had received "
        "Ambassador Piet Vos of Austria."
    )
    assert [told.split(" | ")[1] for told in contacts_told(text, "2021-05-04")] == ["-", "2021-05-04", "2021-05-03"]


def test_the_official_of_a_state_is_the_one_told_of() -> None:
    text = (
        "Deputy Prime Minister Anna Berg of Norway is paying a visit to Warsaw today. The Norwegian official held talks "
        "with the Foreign Minister, Jan Kowal, and was received by the President, Olga Dahl."
    )
    told: list[Met] = [
        ("visit", ["Berg visitor"]),
        ("meeting", ["Berg principal", "Kowal principal"]),
        ("reception", ["Berg received", "Dahl receiving"]),
    ]
    assert met(text, "role") == told
