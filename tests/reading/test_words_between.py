"""A day or an adverb inside the words that tell of a contact, and talks that somebody avoids, wants or calls off."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

A, B = "Foreign Minister Anna Berg of Norway", "Foreign Minister Jan Kowal of Poland"
Contact = tuple[str, str, str | None, list[str]]


def contacts(text: str) -> list[Contact]:
    """Kind, status, day and parties of each contact, told on Monday 17 May 2021."""
    record = read_document(SourceText("x", text, published="2021-05-17", language="en"))
    return [(c.kind, c.status, c.date, sorted(c.parties)) for c in record.contacts]


BOTH = ["NOR", "POL"]


@pytest.mark.parametrize(
    "told",
    [
        "is today meeting",
        "is currently meeting with",
        "did meet today with",
        "sat down today with",
        "has been meeting today with",
    ],
)
def test_a_meeting_told_with_a_word_between(told: str) -> None:
    [(kind, status, _, parties)] = contacts(f"{A} {told} {B}.")
    assert (kind, status, parties) == ("meeting", "held", BOTH)


def test_two_are_meeting() -> None:
    assert contacts(f"{A} and {B} are meeting today in Oslo.") == [("meeting", "held", "2021-05-17", BOTH)]
    assert contacts(f"Meeting in Oslo today, {A} and {B} praised the accord.") == [
        ("meeting", "held", "2021-05-17", BOTH)
    ]


@pytest.mark.parametrize("told", ["is today due to meet", "is today to meet", "is later today scheduled to meet with"])
def test_a_meeting_to_come_told_with_a_word_between(told: str) -> None:
    assert contacts(f"{A} {told} {B}.") == [("meeting", "announced", "2021-05-17", BOTH)]


@pytest.mark.parametrize(
    ("told", "status", "day"),
    [
        ("will today visit", "announced", "2021-05-17"),
        ("will travel on Friday to", "announced", "2021-05-21"),
        ("travelled on Sunday to", "held", "2021-05-16"),
        ("is now on an official visit to", "held", None),
        ("is making a working visit to", "held", None),
        ("is going to visit", "announced", None),
    ],
)
def test_a_visit_told_with_a_word_between(told: str, status: str, day: str | None) -> None:
    assert contacts(f"{A} {told} Poland.") == [("visit", status, day, BOTH)]


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("is speaking by phone with", "held"),
        ("has spoken today by phone with", "held"),
        ("will today speak by phone with", "announced"),
    ],
)
def test_a_call_told_with_a_word_between(told: str, status: str) -> None:
    assert [c[:2] for c in contacts(f"{A} {told} {B}.")] == [("call", status)]


def test_what_is_told_by_phone() -> None:
    assert contacts(f"{A} told {B} by phone on Sunday that trade grew.") == [("call", "held", "2021-05-16", BOTH)]


def test_a_letter_and_a_welcome_with_a_day_between() -> None:
    assert contacts(f"{A} has today written to {B}.") == [("message", "held", "2021-05-17", BOTH)]
    assert contacts(f"{A} was on Sunday welcomed by {B}.") == [("reception", "held", "2021-05-16", BOTH)]
    assert contacts(f"The reform was on Sunday welcomed by {B}.") == []


@pytest.mark.parametrize("told", ["cancelled a meeting with", "called off talks with", "has cancelled talks with"])
def test_talks_called_off_were_not_held(told: str) -> None:
    assert contacts(f"{A} {told} {B}.") == [("meeting", "cancelled", None, BOTH)]


def test_talks_put_off_were_not_held() -> None:
    assert contacts(f"{A} postponed a meeting with {B}.") == [("meeting", "rescheduled", None, BOTH)]


@pytest.mark.parametrize(
    "told",
    ["ruled out talks with", "skipped a meeting with", "is seeking a meeting with", "rejected a meeting with"],
)
def test_talks_avoided_or_wanted_were_not_held(told: str) -> None:
    assert contacts(f"{A} {told} {B}.") == []


def test_no_meeting_is_none() -> None:
    assert contacts(f"{A} arrived in Warsaw today. No meeting with {B} was planned.") == [
        ("visit", "held", "2021-05-17", BOTH)
    ]


def test_what_is_sought_in_talks_leaves_them_held() -> None:
    assert contacts(f"{A} sought support in talks with {B}.") == [("meeting", "held", None, BOTH)]


@pytest.mark.parametrize("who", ["the Norwegian ambassador", "Norwegian Ambassador Anna Berg"])
def test_a_ministry_summons_in_the_present(who: str) -> None:
    assert contacts(f"The Polish Foreign Ministry summons {who}.") == [("summons", "held", None, BOTH)]
    assert contacts("Foreign Ministry summons followed a protest.") == []


@pytest.mark.parametrize("told", ["is today hosting", "has hosted"])
def test_a_guest_hosted(told: str) -> None:
    [(kind, status, _, parties)] = contacts(f"{A} {told} {B}.")
    assert (kind, status, parties) == ("meeting", "held", BOTH)


def test_meeting_in_town_they_talked() -> None:
    assert contacts(f"Meeting in Oslo today, {A} and {B} discussed trade.") == [("meeting", "held", "2021-05-17", BOTH)]
