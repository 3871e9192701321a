"""What somebody tells of talks of his own informs of them, or of what was talked about."""

from __future__ import annotations

import pytest

from sayings import said

EN = "Norwegian Foreign Minister Anna Berg met with Polish Foreign Minister Jan Kowal in Oslo on 3 May 2024. "
FR = "La ministre norvégienne Anna Berg a rencontré le ministre polonais Jan Kowal à Oslo le 3 mai 2024. "


@pytest.mark.parametrize(
    ("words", "act"),
    [
        ("had met the President", "inform"),
        ("had conveyed the greetings of the King", "inform"),
        ("had delivered a letter from the Prime Minister", "inform"),
        ("had held talks with the President", "inform"),
        ("had discussed trade with the President", "discuss"),
        ("had raised the matter with the President", "discuss"),
        ("had held talks with the President on trade", "discuss"),
        ("had no doubt that trade would grow", "assert"),
    ],
)
@pytest.mark.parametrize("verb", ["said that she", "told reporters that she", "added that she"])
def test_english(verb: str, words: str, act: str) -> None:
    assert [(done, who) for done, _, who, _ in said(f"{EN}Minister Berg {verb} {words}.", "en")] == [(act, ["Berg"])]


@pytest.mark.parametrize(
    ("words", "act"),
    [
        ("qu'elle a rencontré le président", "inform"),
        ("qu'elle a remis une lettre du Roi", "inform"),
        ("qu'elle est venue faire ses adieux au président", "inform"),
        ("qu'elle a fait avec le président un tour d'horizon des relations bilatérales", "discuss"),
        ("qu'elle a échangé avec le président sur le commerce", "discuss"),
        ("avoir effectué une visite de courtoisie", "inform"),
        ("être venue faire ses adieux au président", "inform"),
        ("avoir fait le point avec le président sur la coopération", "discuss"),
        ("avoir présenté ses condoléances au président", "condole"),
        ("qu'elle a deux consulats en Pologne", "assert"),
    ],
)
def test_french(words: str, act: str) -> None:
    assert [(done, who) for done, _, who, _ in said(f"{FR}Mme Berg a dit {words}.", "fr")] == [(act, ["Berg"])]
