"""Several guests in one sentence, each at talks of his own; the talks with one of them that a text goes on with."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

VICE = "Deputy Minister Jan Kowal of Poland "


def talks(text: str, language: str) -> list[tuple[str, list[str]]]:
    """Kind and surnames of each contact."""
    record = read_document(SourceText("x", text, published="2021-05-17", language=language))
    names = {p.id: p.name.split()[-1] for p in record.persons}
    return [(c.kind, [names[p.person] for p in c.participants]) for c in record.contacts]


EACH = [("meeting", ["Kowal", "Berg"]), ("meeting", ["Kowal", "Huber"])]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (VICE + "met the Norwegian Ambassador Anna Berg and the Austrian Ambassador Karl Huber in Warsaw.", "meeting"),
        (VICE + "received the Norwegian Ambassador Anna Berg and the Austrian Ambassador Karl Huber.", "reception"),
        (VICE + "also met the Norwegian Minister Anna Berg and the Austrian Ambassador Karl Huber.", "meeting"),
    ],
)
def test_guests_of_two_states_who_are_no_counterparts_come_alone(text: str, kind: str) -> None:
    assert talks(text, "en") == [(kind, people) for _, people in EACH]


@pytest.mark.parametrize(
    "text",
    [
        VICE + "met jointly with the Norwegian Minister Anna Berg and the Austrian Ambassador Karl Huber.",
        VICE + "held a meeting with the Norwegian Minister Anna Berg and the Austrian Ambassador Karl Huber.",
        "Foreign Minister Jan Kowal of Poland met Foreign Minister Anna Berg of Norway and Foreign Minister Karl Huber of Austria.",
    ],
)  # fmt: skip
def test_counterparts_and_those_of_one_meeting_meet_together(text: str) -> None:
    assert talks(text, "en") == [("meeting", ["Kowal", "Berg", "Huber"])]


def test_a_round_of_visits_is_a_meeting_with_each() -> None:
    text = (
        "Dans le cadre de sa visite à Varsovie, la ministre norvégienne Anna Berg a rencontré M. Jan Kowal, ministre du"
        " Commerce, Mme Ewa Lis, conseillère diplomatique du président et Piotr Nowak, ambassadeur de Pologne."
    )
    assert talks(text, "fr") == [
        ("meeting", ["Berg", "Kowal"]),
        ("meeting", ["Berg", "Lis"]),
        ("meeting", ["Berg", "Nowak"]),
    ]


def test_the_talks_with_one_guest_are_those_told_of() -> None:
    text = VICE + (
        "met the Norwegian Ambassador Anna Berg and the Austrian Ambassador Karl Huber in Warsaw. Ambassador Huber"
        " thanked Poland. Meanwhile, the meeting with Ambassador Berg focused on trade."
    )
    assert talks(text, "en") == EACH


def test_who_brings_a_letter_brings_it_to_his_host() -> None:
    text = VICE + (
        "met the Norwegian Ambassador Anna Berg and the Austrian Ambassador Karl Huber. Ambassador Huber presented a letter."
    )
    assert talks(text, "en") == [*EACH, ("message", ["Huber"])]
