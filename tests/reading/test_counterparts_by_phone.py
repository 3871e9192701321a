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
