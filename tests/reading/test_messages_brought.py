"""Messages that somebody brings: told once, whoever hands them over, and in whose talks."""

from __future__ import annotations

import pytest

from sayings import contacts_told, said

WRITTEN = "President Jan Kowal of Poland received a written message from President Anna Berg of Norway. "
MESSAGE = "message held | - | - | NOR POL | Kowal:addressee Berg:sender"


@pytest.mark.parametrize(
    ("brought", "talks"),
    [
        (
            "The message was delivered by Norwegian Minister Lars Vik during a meeting with Minister Olga Nowak.",
            "meeting held | - | - | NOR POL | Vik:principal Nowak:principal",
        ),
        (
            "The message was handed over by Lars Vik, Norwegian ambassador to Poland, during his meeting with "
            "Foreign Minister Olga Nowak.",
            "meeting held | - | - | NOR POL | Vik:principal Nowak:principal",
        ),
        (
            "Norwegian Deputy Minister Lars Vik delivered the letter during a meeting with Deputy Minister Olga Nowak.",
            "meeting held | - | - | NOR POL | Vik:principal Nowak:principal",
        ),
    ],
)
def test_the_message_told_of_is_no_other_one(brought: str, talks: str) -> None:
    assert contacts_told(WRITTEN + brought, "2021-05-17") == [MESSAGE, talks]


def test_that_a_message_was_conveyed_says_nothing() -> None:
    assert said(WRITTEN + "The message was conveyed by Norwegian Foreign Minister Lars Vik.", "en") == []
    assert [act for act, *_ in said("The concern was conveyed by Norwegian Foreign Minister Lars Vik.", "en")] == [
        "accuse"
    ]


def test_where_envoys_are_accredited_to_is_no_party() -> None:
    text = (
        "The President of the ECOWAS Commission, Ann Roe, received the letters of credence of six ambassadors accredited "
        "to the Government of Nigeria. The envoys were Mr. Jan Kowal of Poland and Mrs. Anna Berg of Norway."
    )
    assert contacts_told(text, "2021-05-17") == [
        "reception held | - | - | ECOWAS POL | Roe:receiving Kowal:received",
        "reception held | - | - | ECOWAS NOR | Roe:receiving Berg:received",
    ]


def test_what_a_call_focused_on_was_talked_of_by_both() -> None:
    text = "Minister Anna Berg of Norway received a phone call from Polish Minister Jan Kowal, which focused on trade."
    assert said(text, "en") == [("discuss", "joint", ["Berg", "Kowal"], "trade")]
