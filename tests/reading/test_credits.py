"""Who only wrote a text or took its picture has no part in it."""

from __future__ import annotations

import pytest

from sayings import named

TALKS = "Foreign Minister of Norway Ida Lindqvist met the Foreign Minister of Poland, Leszek Kowalik, in Oslo."


@pytest.mark.parametrize(
    "text",
    [
        f"By Olav Bergstad\n\n{TALKS}",
        f"By Olav Bergstad in Oslo, Norway\n\n{TALKS}",
        f"Ministers meet in Oslo\n\nOlav Bergstad Published May 17, 2021 | 08:32 PM\n\n{TALKS}",
        f"{TALKS} (Olav Bergstad and Karin Dahlberg)\n",
        f"{TALKS}\n\nThe ministers in Oslo, © Olav Bergstad/AFP\n",
        f"{TALKS}\n\nPhoto: AP/Olav Bergstad\n",
    ],
)
def test_an_author_or_photographer_is_no_person_of_the_text(text: str) -> None:
    assert [name for name, _, _ in named(text)] == ["Ida Lindqvist", "Leszek Kowalik"]


@pytest.mark.parametrize(
    "text",
    [
        f"{TALKS} She was joined\nby Olav Bergstad.",
        f"{TALKS} They spoke to Karin Dahlberg and Olav Bergstad.",
        f"Statement by Minister Olav Bergstad\n\n{TALKS}",
    ],
)
def test_who_is_named_within_the_text_stays(text: str) -> None:
    assert "Olav Bergstad" in [name for name, _, _ in named(text)]
