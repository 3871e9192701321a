"""More of what houses write: who is quoted with his office behind, whose talks are only to come, who led which side,
what one is received with, and the words 'as noted by'."""

from __future__ import annotations

import pytest

from sayings import contacts_told, met, named, said

EN = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland. "


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "“Poland has called for calm,” Jan Kowal, Foreign Minister of Poland, told reporters.",
            ("request", "single", ["Kowal"], "Poland has called for calm"),
        ),
        ("“The talks were long and frank,” Kowal told Radio Oslo.", ("assess", "single", ["Kowal"], "The talks were long and frank")),
        ("As stressed by Minister Kowal, trade has grown.", ("assert", "single", ["Kowal"], "trade has grown")),
        (
            "As the Polish minister noted, the talks touched on fisheries.",
            ("discuss", "single", ["Kowal"], "the talks touched on fisheries"),
        ),
        (
            "She stressed that the changes, which have been debated and explained, are a firm ground.",
            ("assert", "single", ["Berg"], "the changes, which have been debated and explained, are a firm ground"),
        ),
        ("They spent an hour discussing fisheries.", ("discuss", "joint", ["Berg", "Kowal"], "fisheries")),
    ],
)  # fmt: skip
def test_whose_words_they_are(sentence: str, expected: tuple[str, str, list[str], str]) -> None:
    assert said(EN + sentence, "en") == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "President Jan Kowal of Poland was received with military honours by President Anna Berg of Norway in Oslo.",
            [("reception", ["Kowal POL", "Berg NOR"])],
        ),
        (
            "Minister Jan Kowal of Poland met Minister Anna Berg of Norway ahead of her talks with Minister Lars Vik of Denmark.",
            [("meeting", ["Kowal POL", "Berg NOR"])],
        ),
        (
            "The consultations were led by Deputy Minister Jan Kowal, from the side of Poland, and by Anna Berg, Director "
            "of the Ministry, from the Kingdom of Norway.",
            [("consultations", ["Kowal POL", "Berg NOR"])],
        ),
        (
            "The consultations were headed on the Polish side by Deputy Minister Jan Kowal and on the Norwegian side by "
            "State Secretary Anna Berg.",
            [("consultations", ["Kowal POL", "Berg NOR"])],
        ),
        (
            "President Anna Berg of Norway received congratulations from President Jan Kowal of Poland.",
            [("message", ["Berg NOR", "Kowal POL"])],
        ),
    ],
)
def test_who_met_whom(sentence: str, expected: list[tuple[str, list[str]]]) -> None:
    assert met(sentence, "side") == expected


def test_a_group_in_a_parliament_is_no_venue() -> None:
    text = "Speaker Anna Berg of the Norwegian Parliament met the group in the Polish parliament, led by deputy Jan Kowal, on 3 May 2021."
    assert [told.split(" | ")[2] for told in contacts_told(text, "2021-05-17")] == ["-"]


def test_members_of_a_parliament_are_of_its_state() -> None:
    assert named("Minister Anna Berg of Norway met with members of the Sejm Jan Kowal and Ewa Lis.") == [
        ("Anna Berg", "NOR", "minister"),
        ("Jan Kowal", "POL", "other"),
        ("Ewa Lis", "POL", "other"),
    ]
