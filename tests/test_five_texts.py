"""docs/five-texts.md is what its script makes of the records, and holds no more than a few words of any text."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import project_scripts
from dragoman.model.vocabulary import ACTS

ROOT = Path(__file__).parents[1]
QUOTED = re.compile(r"“([^”]*)”")


FIVE = project_scripts.load("five_texts")


@pytest.mark.skipif(not FIVE.present(), reason="the five texts are not part of the project")
def test_the_page_is_what_the_script_makes_of_the_records() -> None:
    page = FIVE.PAGE.read_text(encoding="utf-8")
    assert page == FIVE.page(), "run scripts/five_texts.py and look at what changed"


def test_the_page_tells_of_each_text_and_what_was_hard_in_it() -> None:
    page = FIVE.PAGE.read_text(encoding="utf-8")
    assert [
        name for name, (title, hard) in FIVE.ABOUT.items() if f"## {name}: {title}" not in page or hard not in page
    ] == []


def test_the_page_quotes_no_more_than_a_few_words_at_a_time() -> None:
    quotes = QUOTED.findall(FIVE.PAGE.read_text(encoding="utf-8"))
    assert quotes
    assert [quote for quote in quotes if len(quote.removesuffix(" …").split()) > FIVE.MARK_WORDS] == []


def test_the_page_has_words_for_every_act() -> None:
    assert sorted(FIVE.DOES) == sorted(ACTS)


def test_the_readme_leads_to_the_page() -> None:
    assert "(docs/five-texts.md)" in (ROOT / "README.md").read_text(encoding="utf-8")
