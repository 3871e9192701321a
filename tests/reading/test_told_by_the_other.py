"""What the other one did in the same sentence, who invited, and talks that only 'the two sides' tell of."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import met, said

BOTH = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Lima. "


def test_while_another_does_something_begins_a_clause_of_its_own() -> None:
    text = f"{BOTH}Minister Berg invited Minister Kowal to visit Oslo while Minister Kowal also extended an invitation to her."
    assert said(text, "en") == [
        ("invite", "single", ["Berg"], "to visit Oslo"),
        ("invite", "single", ["Kowal"], "an invitation to her"),
    ]


@pytest.mark.parametrize(
    ("text", "language", "what"),
    [
        (
            "Minister Jan Kowal of Poland was invited by Minister Eva Dahl of Mongolia to visit her.",
            "en",
            "to visit her",
        ),
        (
            "Minister Jan Kowal of Poland was invited to visit Mongolia by the country's foreign minister, Eva Dahl.",
            "en",
            "to visit Mongolia",
        ),
        (
            "Le ministre Jan Kowal de Pologne a été invité par la ministre mongole Eva Dahl à se rendre à Lima.",
            "fr",
            "à se rendre à Lima",
        ),
        (
            "Le ministre Jan Kowal de Pologne a été invité à se rendre à Lima par la ministre mongole Eva Dahl.",
            "fr",
            "à se rendre à Lima",
        ),
    ],
)
def test_who_invited_is_named_behind_by(text: str, language: str, what: str) -> None:
    assert said(text, language) == [("invite", "single", ["Dahl"], what)]


def test_the_two_sides_who_discussed_have_met() -> None:
    text = (
        "Foreign Minister Anna Berg of Norway and Polish Ambassador Jan Kowal stressed the importance of trade. "
        "The two sides discussed ways to improve it."
    )
    assert met(text, "side") == [("meeting", ["Berg NOR", "Kowal POL"])]


def test_who_reported_the_talks_is_an_insert() -> None:
    text = f"{BOTH}The meeting, as reported by the ministry's media office, focused on trade."
    assert said(text, "en") == [("discuss", "joint", ["Berg", "Kowal"], "trade")]


def test_where_talks_were_held_may_stand_between_dashes() -> None:
    text = (
        "Foreign Minister Anna Berg of Norway received General Jan Kowal of Poland. During the meeting - which was held at "
        "the Foreign Ministry headquarters in Oslo - the two sides discussed trade."
    )
    places = [contact.place and contact.place.name for contact in read_document(SourceText("x", text)).contacts]
    assert places == ["Oslo"]
