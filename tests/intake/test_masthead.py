from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.errors import IntakeError
from dragoman.intake import masthead, source_text
from dragoman.intake.masthead import iso_date
from dragoman.model import SourceText


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2016-10-06", "2016-10-06"),
        (" 2016-10-06T10:00:00Z", "2016-10-06"),
        ("2016-10-06 10:00", "2016-10-06"),
        ("20161006", "2016-10-06"),
        ("2016-10", "2016-10"),
        ("2016", "2016"),
        ("2016-02-30", None),
        ("2016-13", None),
        ("6 October 2016", None),
        ("0000", None),
        ("", None),
    ],
)
def test_iso_dates_are_known_from_what_is_none(written: str, date: str | None) -> None:
    assert iso_date(written) == date


def test_a_text_keeps_what_is_told_of_it() -> None:
    assert source_text("x", id="a", title=" T ", published="2016-10-06T09:00", url="", language="fr-CA") == SourceText(
        id="a", text="x", title="T", published="2016-10-06", url=None, source=None, language="fr"
    )


def test_a_date_that_is_none_is_left_out_rather_than_guessed() -> None:
    assert source_text("x", id="a", published="yesterday").published is None


def test_a_text_of_blanks_is_empty() -> None:
    with pytest.raises(IntakeError, match="a: empty"):
        source_text(" \n\u00a0", id="a")


def test_a_text_over_the_bound_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(masthead, "MAX_TEXT_BYTES", 10)
    assert source_text("é" * 5, id="a").text == "é" * 5
    with pytest.raises(IntakeError, match="longer than"):
        source_text("é" * 6, id="a")


@given(st.text(st.characters(exclude_categories=[]), min_size=1))
def test_any_string_can_be_written_as_utf_8_with_its_offsets_kept(text: str) -> None:
    try:
        document = source_text(text, id="a")
    except IntakeError:
        assert not text.strip()
    else:
        assert len(document.text) == len(text)
        document.text.encode("utf-8")
