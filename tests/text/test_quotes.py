"""Quotations: single marks are read as double ones, apostrophes stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.model import SourceText
from dragoman.reading import read_document
from dragoman.text.quotes import quotations, with_double_marks


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("‘We have met before and it’s good,’ she said.", "“We have met before and it’s good,” she said."),
        ("‘The ministers’ meeting is of great use,’ he said.", "“The ministers’ meeting is of great use,” he said."),
        ("'We have met and it's very good,' she said.", "“We have met and it's very good,” she said."),
        ("It is ‘a sign of how close we all are’.", "It is “a sign of how close we all are”."),
        ("‘One\n\nparagraph and then another one,’ he said.", "‘One\n\nparagraph and then another one,’ he said."),
    ],
)
def test_single_marks_round_what_is_said(written: str, read: str) -> None:
    assert with_double_marks(written) == read


@pytest.mark.parametrize(
    "text",
    [
        "The ‘two plus two’ talks were held.",
        "The ministers' meeting and the delegations' talks were held in Oslo, it's said.",
        "“We call it ‘a sign of how close we are’,” he said.",
    ],
)
def test_other_marks_stay(text: str) -> None:
    assert with_double_marks(text) == text


@given(st.text(alphabet="‘'’“ aAs.,\n", max_size=300))
def test_the_length_and_the_words_stay(text: str) -> None:
    read = with_double_marks(text)
    assert [a for a, b in zip(text, read, strict=True) if a != b and (a not in "‘'’" or b not in "“”")] == []


def test_a_statement_in_single_marks_is_cited_as_written() -> None:
    text = (
        "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo.\n\n"
        "‘It is important that we fish less, and it’s time,’ Berg said."
    )
    record = read_document(SourceText("x", text, language="en"))
    assert [(s.act, s.speakers, s.content and s.content.quote) for s in record.statements] == [
        ("assert", ["p1"], "It is important that we fish less, and it’s time")
    ]
    assert record.document.text == text


def test_a_paragraph_of_a_speech_is_quoted_to_its_end_when_the_next_one_opens_again() -> None:
    first, second = '"We fish less than before.', '"It is time."'
    text = f"{first}\n\n{second}"
    blocks = [(0, len(first)), (len(first) + 2, len(text))]
    assert [text[a:b] for a, b in quotations(text, blocks)] == ["We fish less than before.", "It is time."]


def test_a_mark_apart_from_its_words_opens_before_a_capital() -> None:
    text = 'She spoke. " We fish less ", she said. The ships " and nets " are old.'
    assert [text[a:b].strip() for a, b in quotations(text, [(0, len(text))])] == ["We fish less"]
