"""Plain ways of reporting what somebody said: what stands before the words, pronouns behind 'according to', 'the two'."""

from __future__ import annotations

import pytest

from sayings import named, said

MET = "Norwegian Foreign Minister Anna Berg met with Polish Foreign Minister Jan Kowal in Oslo on 3 May 2024. "
GREW = "Trade had grown by ten per cent"


@pytest.mark.parametrize("verb", ["said", "added", "noted", "observed", "mentioned", "stressed"])
@pytest.mark.parametrize("lead", [", “", ": “", " “", ', "'])
def test_a_whole_sentence_is_quoted_whatever_leads_to_it(verb: str, lead: str) -> None:
    quoted = f"{GREW}.” " if "“" in lead else f'{GREW}." '
    told = said(f"{MET}Minister Berg {verb}{lead}{quoted}", "en")
    assert [(act, who) for act, _, who, _ in told] == [("assert", ["Berg"])]
    assert GREW in told[0][3]


def test_a_noun_that_is_quoted_is_no_sentence() -> None:
    told = said(f"{MET}Minister Berg noted “the Warsaw process” and praised the reforms.", "en")
    assert told[0] == ("assess", "single", ["Berg"], "the Warsaw process”")


@pytest.mark.parametrize(
    "setting",
    [
        "in Oslo",
        "on Monday",
        "in Oslo on Monday",
        "to reporters",
        "at the end of the visit",
        "on her arrival in Oslo",
        "through a spokesperson",
        "in the presence of the ambassador",
        "during the meeting with her Polish counterpart",
    ],
)
@pytest.mark.parametrize("lead", [" that ", ", that ", ": “", ", “"])
def test_when_and_where_it_was_said_stand_before_the_words(setting: str, lead: str) -> None:
    words = f"t{GREW[1:]}." if "that" in lead else f"{GREW}.”"
    told = said(f"{MET}Minister Berg said {setting}{lead}{words}", "en")
    assert [(act, who) for act, _, who, _ in told] == [("assert", ["Berg"])]
    assert GREW[1:] in told[0][3]


def test_what_one_is_congratulated_on_is_no_setting() -> None:
    told = said(f"{MET}Minister Berg congratulated Minister Kowal on his new role and stressed that trade grew.", "en")
    assert [(act, words) for act, _, _, words in told] == [
        ("congratulate", "on his new role"),
        ("assert", "trade grew"),
    ]


@pytest.mark.parametrize(
    ("whom", "speakers"),
    [
        ("her", ["Berg"]),
        ("him", ["Kowal"]),
        ("her Polish counterpart", ["Kowal"]),
        ("the two", ["Berg", "Kowal"]),
        ("Minister Berg", ["Berg"]),
    ],
)
@pytest.mark.parametrize("words", ["trade had grown", "the two countries share a long border"])
def test_according_to_one_meant_by_a_pronoun_or_a_counterpart(whom: str, speakers: list[str], words: str) -> None:
    voice = "joint" if len(speakers) > 1 else "single"
    assert said(f"{MET}According to {whom}, {words}.", "en") == [("assert", voice, speakers, words)]


def test_according_to_her_at_the_end() -> None:
    assert said(f"{MET}{GREW}, according to her.", "en") == [("assert", "single", ["Berg"], GREW)]


def test_selon_lui() -> None:
    text = "Le ministre polonais Jan Kowal a rencontré la ministre norvégienne Anna Berg. Selon lui, le commerce croît."
    assert said(text, "fr") == [("assert", "single", ["Kowal"], "le commerce croît")]


@pytest.mark.parametrize(
    ("who", "speakers", "voice"),
    [("both ministers", ["Berg", "Kowal"], "joint"), ("the Polish side", [], "side"), ("Berg", ["Berg"], "single")],
)
def test_the_next_quotation_is_of_the_same(who: str, speakers: list[str], voice: str) -> None:
    told = said(f"{MET}“The region needs a new approach,” {who} stressed. “The ferry carried many passengers.”", "en")
    assert [(v, s, words) for _, v, s, words in told] == [
        (voice, speakers, "The region needs a new approach"),
        (voice, speakers, "The ferry carried many passengers."),
    ]


@pytest.mark.parametrize(
    ("tail", "words"),
    [
        ("describing the talks as fruitful", "the talks as fruitful"),
        ("characterising ties between the two countries as excellent", "ties between the two countries as excellent"),
        ("calling the talks fruitful", "the talks fruitful"),
    ],
)
def test_how_somebody_calls_the_talks_is_said_beside_the_rest(tail: str, words: str) -> None:
    assert said(f"{MET}Minister Berg agreed to expand trade, {tail}.", "en") == [
        ("agree", "single", ["Berg"], "to expand trade"),
        ("assess", "single", ["Berg"], words),
    ]


def test_a_paper_that_describes_something_says_nothing_of_its_own() -> None:
    told = said(f"{MET}Minister Berg presented a paper describing the situation in Oslo.", "en")
    assert [act for act, *_ in told] == ["inform"]


@pytest.mark.parametrize(
    "text",
    [
        "In this context, the two, meanwhile, agreed to deepen ties.",
        "The two, in turn, agreed to deepen ties.",
        "The two, who talked for an hour, agreed to deepen ties.",
    ],
)
def test_the_two_are_those_who_met(text: str) -> None:
    assert said(MET + text, "en") == [("agree", "joint", ["Berg", "Kowal"], "to deepen ties")]


def test_one_is_invited_to_a_town() -> None:
    told = said(f"{MET}Minister Berg invited Minister Kowal to Bergen.", "en")
    assert told == [("invite", "single", ["Berg"], "to Bergen")]


def test_ministers_are_not_of_the_land_talked_about_before_them() -> None:
    assert named(f"{MET}On Ukraine, Ministers Berg and Kowal said that trade had grown.") == [
        ("Anna Berg", "NOR", "foreign_minister"),
        ("Jan Kowal", "POL", "foreign_minister"),
    ]
