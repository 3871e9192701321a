"""Where the words that somebody says begin and end: who told it, inserts, those spoken to."""

from __future__ import annotations

import pytest

from sayings import said

KOWAL = "President Peter Kowal of Poland "


@pytest.mark.parametrize(
    "tail",
    [
        ", Kowal's press service said.",
        " - the Office of the President of Poland said in a statement.",
        " – said the Office of the President of Poland.",
        ", it was said in the press release.",
        ", reported the ABC correspondent from Riga.",
    ],
)
def test_who_told_it_is_no_part_of_it(tail: str) -> None:
    text = f"{KOWAL}said that trade had grown{tail}"
    assert said(text, "en") == [("assert", "single", ["Kowal"], "trade had grown")]


def test_an_insert_behind_that() -> None:
    text = f"{KOWAL}said that, despite the difficulties that may arise, the Government of Poland is ready."
    words = "despite the difficulties that may arise, the Government of Poland is ready"
    assert said(text, "en") == [("assert", "single", ["Kowal"], words)]


def test_where_it_was_said_is_nothing_said() -> None:
    text = (
        "President Peter Kowal of Poland met President Anna Berg of Latvia. "
        "As it was stressed in the palace, the two presidents expressed the desire for peace."
    )
    assert said(text, "en") == [("hope", "joint", ["Kowal", "Berg"], "the desire for peace")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("thanked his Latvian counterpart, Anna Berg, for the aid.", ("thank", "single", ["Kowal"], "for the aid")),
        (
            "informed on Thursday his Latvian counterpart, Anna Berg, about the port.",
            ("inform", "single", ["Kowal"], "about the port"),
        ),
    ],
)
def test_past_the_one_spoken_to(words: str, expected: tuple[str, str, list[str], str]) -> None:
    assert said(f"Foreign Minister Peter Kowal of Poland {words}", "en") == [expected]


def test_a_participle_right_behind_a_name() -> None:
    text = f"{KOWAL}met Minister Anna Berg of Latvia emphasizing that Poland supports her."
    assert said(text, "en") == [("support", "single", ["Kowal"], "Poland supports her")]


def test_whom_one_talked_with_does_not_speak() -> None:
    text = f"In the meeting with Anna Berg and Maria Lind, {KOWAL}said that trade had grown."
    assert said(text, "en") == [("assert", "single", ["Kowal"], "trade had grown")]
