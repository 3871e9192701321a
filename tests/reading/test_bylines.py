"""Quotations that stand alone above a line with a name: whole values."""

import pytest

from sayings import said

OPENING = {
    "en": "Prime Minister Anna Berg of Norway met Prime Minister Jan Kowal of Poland in Oslo.",
    "fr": "La première ministre de la Norvège, Anna Berg, a rencontré le premier ministre de la Pologne, Jan Kowal.",
}
BYLINES = [
    ("en", "“Poland is our first partner at sea.”\n\nAnna Berg, Prime Minister of Norway", [("assert", "single", ["Berg"], "Poland is our first partner at sea.")]),
    ("en", "“We thank Norway for its help.”\n– The Honourable Jan Kowal, Prime Minister of Poland", [("thank", "single", ["Kowal"], "We thank Norway for its help.")]),
    ("en", "“I welcome the new rules.”\n\nAnna Berg\nPrime Minister of Norway", [("welcome", "single", ["Berg"], "I welcome the new rules.")]),
    ("fr", "« Nous remercions la Norvège de son aide. »\n\n- Jan Kowal, premier ministre de la Pologne", [("thank", "single", ["Kowal"], "Nous remercions la Norvège de son aide.")]),
    ("en", "“Poland is our first partner at sea.”\n\nAnna Berg met the press in Oslo.", []),
    ("en", "The hall bears the words “Poland is our first partner at sea.”\n\nAnna Berg, Prime Minister of Norway", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "lines", "told"), BYLINES)
def test_whoever_is_named_below_a_quotation_says_it(
    language: str, lines: str, told: list[tuple[str, str, list[str], str]]
) -> None:
    assert said(f"{OPENING[language]}\n\n{lines}", language) == told


def test_each_of_several_quotations_has_its_own_byline() -> None:
    text = "“The ties are unique.”\n\nAnna Berg, Prime Minister of Norway\n\n“We thank Norway for its help.”\n\nJan Kowal, Prime Minister of Poland"
    told = [("assess", "single", ["Berg"], "The ties are unique."), ("thank", "single", ["Kowal"], "We thank Norway for its help.")]  # fmt: skip
    assert said(f"{OPENING['en']}\n\n{text}", "en") == told
