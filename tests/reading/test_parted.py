"""What stands inside the words of a contact: days, adverbs, short parentheses; and what denies it."""

from __future__ import annotations

import pytest

from sayings import contacts_told

BERG = "Foreign Minister Anna Berg of Norway"
KOWAL = "Foreign Minister Jan Kowal of Poland"
TUESDAY = "2020-05-05"


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("is {} meeting", "2020-05-04"),
        ("is meeting {} with", "2020-05-04"),
        ("has {} met with", "2020-05-04"),
        ("had {} a meeting with", "2020-05-04"),
        ("sat down {} with", "2020-05-04"),
        ("has {} sat down with", "2020-05-04"),
    ],
)
@pytest.mark.parametrize("between", ["on Monday", "also on Monday", ", on Monday,", "(on Monday)", "on Monday, 4 May,"])
def test_a_day_inside_the_words_of_a_meeting_is_its_day(words: str, day: str, between: str) -> None:
    sentence = f"{BERG} {words.format(between)} {KOWAL}.".replace(" ,", ",")
    assert contacts_told(sentence, TUESDAY) == [f"meeting held | {day} | - | NOR POL | Berg:principal Kowal:principal"]


@pytest.mark.parametrize("between", ["today", "also today", "later today", ", today,", "in turn today"])
@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("will {} meet " + KOWAL, "meeting announced | 2020-05-05 | - | NOR POL | Berg:principal Kowal:principal"),
        ("is {} to meet " + KOWAL, "meeting announced | 2020-05-05 | - | NOR POL | Berg:principal Kowal:principal"),
        ("is {} due to meet " + KOWAL, "meeting announced | 2020-05-05 | - | NOR POL | Berg:principal Kowal:principal"),
        ("will {} visit Poland", "visit announced | 2020-05-05 | Poland | NOR POL | Berg:visitor"),
        ("is expected {} to arrive in Warsaw", "visit announced | 2020-05-05 | Warsaw | NOR POL | Berg:visitor"),
        (
            "will be received {} by " + KOWAL,
            "reception announced | 2020-05-05 | - | NOR POL | Berg:received Kowal:receiving",
        ),
    ],
)
def test_a_day_inside_the_words_of_a_plan_is_its_day(words: str, told: str, between: str) -> None:
    assert contacts_told(f"{BERG} {words.format(between)}.".replace(" ,", ","), TUESDAY) == [told]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (f"spoke today by phone with {KOWAL}", "call held | 2020-05-05 | - | NOR POL | Berg:principal Kowal:principal"),
        (
            f"was this morning received by {KOWAL}",
            "reception held | 2020-05-05 | - | NOR POL | Berg:received Kowal:receiving",
        ),
        (
            f"called this morning on {KOWAL}",
            "reception held | 2020-05-05 | - | NOR POL | Berg:received Kowal:receiving",
        ),
        (f"is today hosting {KOWAL}", "meeting held | 2020-05-05 | - | NOR POL | Berg:receiving Kowal:received"),
        ("travelled today to Poland", "visit held | 2020-05-05 | Poland | NOR POL | Berg:visitor"),
        ("arrived this morning in Warsaw", "visit held | 2020-05-05 | Warsaw | NOR POL | Berg:visitor"),
        ("is today on an official visit to Poland", "visit held | 2020-05-05 | Poland | NOR POL | Berg:visitor"),
        ("began today an official visit to Poland", "visit held | 2020-05-05 | Poland | NOR POL | Berg:visitor"),
        (f"has today written to {KOWAL}", "message held | 2020-05-05 | - | NOR POL | Berg:sender Kowal:addressee"),
        ("laid today a wreath at the monument", "ceremony held | 2020-05-05 | - | NOR | Berg:principal"),
    ],
)
def test_verb_and_preposition_may_be_parted(words: str, told: str) -> None:
    assert contacts_told(f"{BERG} {words}.", TUESDAY) == [told]


def test_a_town_inside_the_words_is_the_place() -> None:
    sentence = f"{BERG} was received, in Geneva, by {KOWAL}."
    assert contacts_told(sentence, TUESDAY) == [
        "reception held | - | Geneva | NOR POL | Berg:received Kowal:receiving",
    ]


def test_words_of_different_things_are_not_put_together() -> None:
    text = f"{BERG} met {KOWAL}. An appeal for restraint was also launched."
    assert contacts_told(text, TUESDAY) == ["meeting held | - | - | NOR POL | Berg:principal Kowal:principal"]


@pytest.mark.parametrize(
    "words",
    [
        "did not hold talks with",
        "did not, on 3 May, hold talks with",
        "was unable today to hold talks with",
        "was not able to have a meeting with",
        "may also hold talks with",
        "might be received by",
        "should pay a courtesy call on",
        "failed again to hold talks with",
        "declined on Monday to hold talks with",
        "agreed on Monday to hold talks with",
        "has yet to hold talks with",
        "was to have met",
        "had been due to hold talks with",
        "is no longer expected to hold talks with",
        "has never officially held talks with",
    ],
)
def test_what_was_not_done_is_no_contact_held(words: str) -> None:
    assert contacts_told(f"{BERG} {words} {KOWAL}.", TUESDAY) == []


@pytest.mark.parametrize("words", ["was able to meet", "was able today to meet", "had the honour to meet"])
def test_what_one_was_able_to_do_was_done(words: str) -> None:
    assert [told.split(" |")[0] for told in contacts_told(f"{BERG} {words} {KOWAL}.", TUESDAY)] == ["meeting held"]
