"""Quotations set in other marks than a pair of one kind, or followed by a dash."""

from __future__ import annotations

import pytest

from dragoman.text.quotes import quotations, with_commas, with_round_brackets
from sayings import said

LED = "President Anna Berg of Latvia met President Peter Kowal of Poland. "


@pytest.mark.parametrize(
    "text",
    [
        "“We find a common language because of our past” – said President Anna Berg of Latvia after the talks.",
        '"We find a common language because of our past" - said President Anna Berg of Latvia.',
        '"We find a common language because of our past," - said President Anna Berg of Latvia.',
        "“We find a common language because of our past” – President Anna Berg of Latvia said.",
        "„We find a common language because of our past“, said President Anna Berg of Latvia.",
        "“We find a common language because of our past“, President Anna Berg of Latvia said.",
    ],
)
def test_a_dash_or_an_odd_mark_leads_to_who_said_it(text: str) -> None:
    assert said(text, "en") == [("assert", "single", ["Berg"], "We find a common language because of our past")]


def test_a_stop_before_the_dash() -> None:
    text = "“We find a common language.” – President Anna Berg of Latvia stressed."
    assert said(text, "en") == [("assert", "single", ["Berg"], "We find a common language.")]


def test_the_same_in_french() -> None:
    text = "« Nos relations sont excellentes » – a déclaré la ministre lettone des Affaires étrangères, Anna Berg."
    assert said(text, "fr") == [("assess", "single", ["Berg"], "Nos relations sont excellentes")]


@pytest.mark.parametrize("marks", ["“”", '“"', '"”'])
def test_we_in_a_quotation_of_several_sentences_is_the_one_who_speaks(marks: str) -> None:
    text = f"{LED}{marks[0]}We appreciate Poland’s contribution. We must spare no effort,{marks[1]} Anna Berg said."
    assert said(text, "en") == [
        ("thank", "single", ["Berg"], "We appreciate Poland’s contribution."),
        ("assert", "single", ["Berg"], "We must spare no effort"),
    ]


def test_marks_of_another_kind_within_a_quotation_do_not_close_it() -> None:
    text = '“The "Belt" plan is good for all of us here,” said President Anna Berg of Latvia.'
    assert said(text, "en") == [("assess", "single", ["Berg"], 'The "Belt" plan is good for all of us here')]


def test_a_dash_behind_a_title_is_no_comma() -> None:
    assert with_commas("The “Blue Sky” – a ship – sailed.") == "The “Blue Sky” – a ship – sailed."


def test_nothing_grows_or_shrinks() -> None:
    text = "“We find a common language because of our past” – said X [4 May 2021] [1]. “Open"
    plain = with_round_brackets(with_commas(text))
    assert len(plain) == len(text)
    assert "(4 May 2021) [1]" in plain
    assert quotations(plain, [(0, len(plain))]) == [(1, 46)]


def test_a_text_that_is_cut_off_within_a_quotation() -> None:
    text = (
        "Foreign Minister Anna Berg of Latvia met the envoys. “We have talked of the port,” Berg said. "
        "“We are ready for all that comes and we will work on the"
    )
    assert said(text, "en")[-1] == (
        "pledge",
        "single",
        ["Berg"],
        "We are ready for all that comes and we will work on the",
    )


@pytest.mark.parametrize(
    "led", ["said that, “{}”", "said that: “{}”", "said; “{}”", "said that “{}”", "said: “{}”", 'said that, "{}"']
)
def test_marks_before_a_quotation(led: str) -> None:
    text = f"{LED}She {led.format('This meeting underscores our shared will to trade.')}"
    told = [(act, voice, who, words.strip('“”"')) for act, voice, who, words in said(text, "en")]
    assert told == [("assert", "single", ["Berg"], "This meeting underscores our shared will to trade.")]


def test_marks_before_a_quotation_in_french() -> None:
    text = "La ministre norvégienne, Anna Berg, a reçu le ministre polonais, Jan Kowal. Elle a affirmé que, « la pêche unit nos pays »."
    assert [s[2:] for s in said(text, "fr")] == [(["Berg"], "« la pêche unit nos pays »")]
