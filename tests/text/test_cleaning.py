"""Damaged text to plain text and back: whole values, and the way back for any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.text.cleaning import cleaned

DAMAGED = [
    ("Minister Berg\u200b met\u00ad Minister Kowal.", "Minister Berg met Minister Kowal."),
    ("La ministre\ufeff a reçu M. Dépré", "La ministre a reçu M. Dépré"),
    ("Le pre\u0301sident a rec\u0327u", "Le président a reçu"),
    ("Norway&#8217;s minister &amp; Poland&rsquo;s", "Norway’s minister & Poland’s"),
    ("She wel&shy;comed 3&nbsp;May&#8203;", "She welcomed 3 May"),
    ("Minister  Berg   met\tMinister Kowal", "Minister Berg met Minister Kowal"),
    ("Norway and Po-\nland met, the vice-\nminister said", "Norway and Poland met, the vice-minister said"),
    ("Le prÃ©sident a reÃ§u lâ€™ambassadeur Ã  Oslo", "Le président a reçu l’ambassadeur à Oslo"),
    ("**Minister Berg** met *Minister Kowal*", "Minister Berg met Minister Kowal"),
    ("In [May](https://example.org/a/2021/05/01) the 21<sup>st</sup> round", "In May the 21st round"),
    ("President Kowalu2019s talks with AndrxE9s ArxE9valo", "President Kowal’s talks with Andrés Arévalo"),
    ("They met.\n• Trade grew.\n\u25aa Ships sailed.", "They met.\nTrade grew.\nShips sailed."),
]


@pytest.mark.parametrize(("text", "plain"), DAMAGED)
def test_what_nobody_sees_is_left_out_and_what_stands_for_a_sign_is_the_sign(text: str, plain: str) -> None:
    clean = cleaned(text)
    assert clean is not None
    assert clean.text == plain


@pytest.mark.parametrize(
    "text",
    [
        "Minister Berg met Minister Kowal.",
        "Il a reçu M. X.\n\n– M. Y",
        "A & B",
        "SÃO TOMÉ, Âge d'or, Åland",
        "x  \n  y",
        "BMW xDrive, u2019s",
        "",
    ],
)
def test_plain_text_is_left_alone(text: str) -> None:
    assert cleaned(text) is None


def test_places_lead_back_to_the_words_as_they_stand() -> None:
    text = "Mme Berg a rec\u0327u\u200b l&#8217;ambassadeur  Kowal"
    clean = cleaned(text)
    assert clean is not None
    words = {word: clean.text.index(word) for word in ("reçu", "l’ambassadeur", "Kowal")}
    back = {word: text[clean.start(at) : clean.end(at + len(word))] for word, at in words.items()}
    assert back == {"reçu": "rec\u0327u", "l’ambassadeur": "l&#8217;ambassadeur", "Kowal": "Kowal"}


@given(
    st.lists(st.sampled_from(["a", "é", "e\u0301", "\u200b", "\u00ad", "&amp;", "  ", " ", "\n", "• ", "Berg", "\t"]))
)
def test_every_place_of_the_plain_text_has_its_place_in_order(parts: list[str]) -> None:
    text = "".join(parts)
    clean = cleaned(text)
    if clean is None:
        return
    starts = [clean.start(place) for place in range(len(clean.text))]
    ends = [clean.end(place + 1) for place in range(len(clean.text))]
    assert starts == sorted(starts)
    assert all(0 <= start < end <= len(text) for start, end in zip(starts, ends, strict=True))
    assert all(end <= after for end, after in zip(ends, starts[1:], strict=False))
