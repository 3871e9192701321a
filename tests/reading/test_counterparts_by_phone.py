"""Several counterparts talked with, by telephone or one by one."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

MINISTER = "Foreign Minister Peter Kowal of Poland "


def told(text: str) -> list[tuple[str, list[str]]]:
    return [(c.kind, c.parties) for c in read_document(SourceText("x", text)).contacts]


@pytest.mark.parametrize(
    "words",
    [
        "discussed energy with his Italian and Canadian counterparts during separate phone conversations.",
        "discussed energy in separate phone calls with his Italian and Canadian counterparts.",
        "discussed energy over the phone with his Italian and Canadian counterparts.",
    ],
)
def test_a_call_with_each(words: str) -> None:
    assert told(MINISTER + words) == [("call", ["ITA", "POL"]), ("call", ["CAN", "POL"])]


def test_a_meeting_with_each() -> None:
    text = MINISTER + "discussed energy with his Italian and Canadian counterparts in separate meetings on Monday."
    assert told(text) == [("meeting", ["ITA", "POL"]), ("meeting", ["CAN", "POL"])]


def test_one_who_is_not_named() -> None:
    assert told(MINISTER + "discussed energy with his Italian counterpart in a phone call.") == [
        ("call", ["ITA", "POL"])
    ]


def test_each_whom_a_word_of_his_own_leads_to() -> None:
    text = (
        "President Peter Kowal of Poland spoke by phone with President Anna Berg of Latvia "
        "and with Prime Minister Antonio Rossi of Italy."
    )
    assert told(text) == [("call", ["LVA", "POL"]), ("call", ["ITA", "POL"])]


def test_the_call_that_a_meeting_follows_is_one_before() -> None:
    text = (
        "Turkey's Foreign Minister Ali Demir met with Danish Foreign Minister Lars Vik in Oslo. "
        "The meeting follows a phone conversation on 15 February 2021 where the two discussed trade."
    )
    record = read_document(SourceText("x", text))
    assert [(c.kind, c.status, c.date) for c in record.contacts] == [
        ("meeting", "held", None),
        ("call", "back_reference", "2021-02-15"),
    ]
