"""Ambassadors summoned: who protests, and what is asked: act, voice, surnames, the words claimed."""

from __future__ import annotations

import pytest

from sayings import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Norwegian Foreign Ministry summoned Ambassador Jan Kowal of Poland and expressed its concern over the port.",
            [("accuse", "side", [], "its concern over the port")],
        ),
        (
            "The Norwegian Foreign Ministry today summoned the Polish ambassador, Jan Kowal, to protest the closing of the port.",
            [("accuse", "side", [], "the closing of the port")],
        ),
        (
            "Norway summoned the Polish ambassador, Jan Kowal, to protest the closing of the port.",
            [("accuse", "side", [], "the closing of the port")],
        ),
        (
            "Norway on Monday summoned the Polish ambassador, Jan Kowal, to protest the closing of the port, the foreign ministry said.",
            [("accuse", "side", [], "the closing of the port")],
        ),
        ("Norway on Monday summoned the Polish ambassador, Jan Kowal, the foreign ministry said.", []),
    ],
)
def test_what_a_summoned_ambassador_is_told_in_english(
    text: str, expected: list[tuple[str, str, list[str], str]]
) -> None:
    assert said(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Le ministère norvégien des Affaires étrangères a convoqué l'ambassadeur de Pologne, Jan Kowal, pour lui notifier sa décision de fermer le port.",
            [("inform", "side", [], "sa décision de fermer le port")],
        ),
        (
            "Le ministère norvégien des Affaires étrangères a convoqué l'ambassadeur de Pologne, Jan Kowal, et a exigé des explications.",
            [("request", "side", [], "des explications")],
        ),
    ],
)
def test_what_a_summoned_ambassador_is_told_in_french(
    text: str, expected: list[tuple[str, str, list[str], str]]
) -> None:
    assert said(text, "fr") == expected
