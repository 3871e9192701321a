"""Who spoke together: those met just before, the last of several met, the two whom two states stand for."""

from __future__ import annotations

import pytest

from sayings import said

BERG = "Foreign Minister Anna Berg of Norway "
RECEIVED = "Le ministre malien, Abdou Traoré, a reçu le représentant de l'UNICEF, Karl Huber. "


def speakers(text: str, language: str = "en") -> list[list[str]]:
    return [people for _, _, people, _ in said(text, language)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (BERG + "met Foreign Minister Jan Kowal of Poland and discussed trade.", "en", [["Berg", "Kowal"]]),
        (BERG + "called on President Jan Kowal of Poland, and reviewed fishing.", "en", [["Berg", "Kowal"]]),
        (BERG + "and State Secretary Olav Lund met Minister Jan Kowal of Poland and discussed trade.", "en", [["Berg", "Lund", "Kowal"]]),
        ("La ministre norvégienne, Anna Berg, a rencontré le ministre polonais, Jan Kowal, abordant la pêche.", "fr", [["Berg", "Kowal"]]),
        # what one alone does is hers
        (BERG + "met Foreign Minister Jan Kowal of Poland and praised the progress.", "en", [["Berg"]]),
        # whom she talked with is told
        (BERG + "met President Jan Kowal of Poland and discussed trade with members of his cabinet.", "en", [["Berg"]]),
    ],
)  # fmt: skip
def test_what_is_discussed_on_meeting_somebody_is_discussed_with_him(
    text: str, language: str, expected: list[list[str]]
) -> None:
    assert speakers(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (BERG + "called on President Jan Kowal of Poland and held talks with Foreign Minister Ewa Lis of Poland. The talks focused on trade.", [["Berg", "Lis"]]),
        (BERG + "was received by President Jan Kowal of Poland and met Foreign Minister Ewa Lis of Poland. They discussed trade.", [["Berg", "Lis"]]),
        (BERG + "met Foreign Minister Ewa Lis of Poland, and the two discussed trade, before she called on President Jan Kowal.", [["Berg", "Lis"]]),
        ("After her talks with Minister Ewa Lis of Poland, Norwegian Minister Anna Berg was received by President Jan Kowal. They discussed trade.", [["Berg", "Kowal"]]),
        (BERG + "held talks with Minister Jan Kowal of Poland. Her meeting with Minister Luis Rojas of Chile was an opportunity for both sides to stress the need for trade.", [["Berg", "Rojas"]]),
    ],
)  # fmt: skip
def test_the_talks_are_the_last_that_a_sentence_tells_of(text: str, expected: list[list[str]]) -> None:
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway and Poland have agreed to expand trade.\n\nThe accord came at a meeting in Oslo between Foreign Minister Anna Berg of Norway and Foreign Minister Jan Kowal of Poland.", [["Berg", "Kowal"]]),
        ("Norwegian Prime Minister Anna Berg met Prime Minister Jan Kowal of Poland and President Luis Rojas of Chile in two separate meetings.\n\nNorway and Poland discussed trade.", [["Berg", "Kowal"]]),
        # nobody has talked for them
        ("Norway and Poland condemned the attack in a joint statement.\n\nMinister Anna Berg of Norway arrived in Oslo.", [[]]),
        ("Norway, Poland and Chile agreed to expand trade.\n\nForeign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland.", [[]]),
    ],
)  # fmt: skip
def test_two_states_speak_by_those_who_talked_for_them(text: str, expected: list[list[str]]) -> None:
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (RECEIVED + "Tout en invitant son interlocuteur à la prudence, il a insisté sur la paix.", [["Traoré"], ["Traoré"]]),
        (RECEIVED + "Après avoir félicité son hôte et lui avoir souhaité plein succès, le ministre a insisté sur la paix.", [["Traoré"]] * 3),
    ],
)  # fmt: skip
def test_whoever_is_addressed_before_the_main_verb_does_not_speak(text: str, expected: list[list[str]]) -> None:
    assert speakers(text, "fr") == expected
