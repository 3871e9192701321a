"""Reading takes work in proportion to the text: calls are counted, not seconds, so a busy machine cannot fail it."""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

ONE_NAME_AGAIN = (
    "Foreign Minister Anna Berg met Foreign Minister Jan Kowal of Poland in Oslo on 3 May 2021 and thanked him for it, "
)
MANY_SENTENCES = "The ministers said that they would meet again in Paris. Minister Kowal thanked Minister Berg. "
ONE_SURNAME = "President Jon Berg met Foreign Minister Anna Berg. Dr. Berg thanked the President. "
OPEN_QUOTES = "“The minister said, « we agree (and "


def _calls(text: str) -> int:
    """How many calls of Python functions and generators one reading of `text` takes."""
    count = 0

    def seen(frame: FrameType, event: str, arg: object) -> None:
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        read_document(SourceText("x", text, published="2021-05-17", language="en"))
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("piece", [ONE_NAME_AGAIN, MANY_SENTENCES, ONE_SURNAME, OPEN_QUOTES])
def test_four_times_the_text_takes_four_times_the_calls(piece: str) -> None:
    few = 20_000 // len(piece)
    _calls(piece)
    assert _calls(piece * (4 * few)) < 4.6 * _calls(piece * few)
