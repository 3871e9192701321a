"""Phrases that come back, found by themselves."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dragoman.analysis.setphrases import SetPhrase, set_phrases
from dragoman.model.names import folded

HERRING = "fair prices for the herring fleet"


def test_a_phrase_of_enough_texts_is_found_as_long_as_it_comes_back_with_its_measure() -> None:
    said = [(1, f"that {HERRING} mattered"), (2, f"their wish for {HERRING}"), (3, f"{HERRING} and of the seals")]
    # log2 of six words, times three texts
    assert set_phrases(said) == [SetPhrase("fair prices for the herring fleet", 3, 7.75)]


def test_a_phrase_of_one_text_is_none_however_often_it_is_said_there() -> None:
    assert set_phrases([(1, HERRING)] * 5) == []


def test_a_phrase_that_a_longer_one_takes_along_in_few_of_its_texts_stands_beside_it() -> None:
    said = [(n, "the safety of the northern sea") for n in range(7)]
    said += [(n, "the safety of the northern sea routes") for n in range(7, 10)]
    assert set_phrases(said) == [
        SetPhrase("safety of the northern sea", 10, 16.25),
        SetPhrase("safety of the northern sea routes", 3, 7.75),
    ]


def test_a_phrase_may_be_broken_over_two_lines() -> None:
    said = [(1, "fair prices for\nthe herring fleet"), (2, HERRING), (3, HERRING)]
    assert [phrase.written for phrase in set_phrases(said)] == [HERRING]


def test_names_and_numbers_carry_no_meaning() -> None:
    said = [(n, "Norway and Poland in 2017 praised Anna Berg") for n in range(4)]
    assert set_phrases(said, {"norway", "poland", "anna", "berg"}) == []


def test_a_phrase_ends_with_its_sentence_part() -> None:
    assert set_phrases([(n, "a long winter. Cold water flows") for n in range(3)]) == [
        SetPhrase("Cold water flows", 3, 4.75)
    ]


@given(st.lists(st.tuples(st.integers(0, 5), st.text(alphabet="ab c.é’", max_size=30))))
def test_a_phrase_is_in_as_many_texts_as_it_says(said: list[tuple[int, str]]) -> None:
    for phrase in set_phrases(said):
        words = f" {folded(phrase.written)} "
        assert len({number for number, told in said if words in f" {folded(told)} "}) >= phrase.texts >= 3
