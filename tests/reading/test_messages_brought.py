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
        "reception held | - | - | ECOWAS NOR POL | Roe:receiving Kowal:received Berg:received"
    ]


def test_what_a_call_focused_on_was_talked_of_by_both() -> None:
    text = "Minister Anna Berg of Norway received a phone call from Polish Minister Jan Kowal, which focused on trade."
    assert said(text, "en") == [("discuss", "joint", ["Berg", "Kowal"], "trade")]


@pytest.mark.parametrize(
    "sent",
    [
        "sent a cable to his Norwegian counterpart, Anna Berg, congratulating her on the national day.",
        "sent a letter to President Anna Berg of Norway, congratulating her on the national day.",
    ],
)
def test_who_writes_congratulates(sent: str) -> None:
    text = "President Jan Kowal of Poland " + sent
    assert said(text, "en") == [("congratulate", "single", ["Kowal"], "on the national day")]


def test_the_rest_of_the_envoys_were_received_too() -> None:
    text = (
        "President Ann Roe of Malawi received letters of credence from four new envoys. They include Poland's Jan Kowal "
        "and Anna Berg of Norway. Others are Chile's Luis Prado and Olga Novak of Slovakia."
    )
    assert [parts.split(" | ")[3] for parts in contacts_told(text, "2021-05-17")] == ["CHL MWI NOR POL SVK"]


def test_copies_of_credentials_given_are_a_reception() -> None:
    text = "Minister Ann Roe of Malawi was handed copies of the credentials of the new Polish ambassador in Malawi, Jan Kowal."
    assert contacts_told(text, "2021-05-17") == ["reception held | - | - | MWI POL | Roe:receiving Kowal:received"]
