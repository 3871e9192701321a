"""What stands in a list below the line that leads to it, or behind words that only announce it; passives of a noun."""

from __future__ import annotations

import pytest

from sayings import Said, said

EN = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland. "
FR = "La ministre norvégienne Anna Berg a rencontré à Oslo le ministre polonais Jan Kowal. "


def told(text: str, language: str) -> list[tuple[str, str]]:
    """Act and words of each statement."""
    return [(act, words) for act, _, _, words in said(text, language)]


@pytest.mark.parametrize("mark", ["- ", "• ", "1. ", ""])
@pytest.mark.parametrize(
    ("lead", "act"),
    [
        ("The talks covered the following topics:", "discuss"),
        ("They agreed on the following points:", "agree"),
        ("The talks focused on:", "discuss"),
    ],
)
def test_each_item_of_a_list_is_said(lead: str, act: str, mark: str) -> None:
    text = f"{EN}{lead}\n{mark}opening a trade office;\n{mark}building a port.\nThe visit ends on Sunday."
    assert told(text, "en") == [(act, "opening a trade office"), (act, "building a port")]


def test_items_in_french() -> None:
    text = FR + "Les échanges ont porté sur :\n• la pêche ;\n• le commerce extérieur.\n\nLa visite s'achève dimanche."
    assert told(text, "fr") == [("discuss", "la pêche"), ("discuss", "le commerce extérieur")]


@pytest.mark.parametrize(
    ("sentence", "language", "words"),
    [
        ("The following issues were discussed: fisheries; trade.", "en", "fisheries; trade"),
        ("Several topics were on the agenda, including fisheries and trade.", "en", "fisheries and trade"),
        (
            "Plusieurs sujets étaient à l'ordre du jour, dont la mise en œuvre de l'accord.",
            "fr",
            "la mise en œuvre de l'accord",
        ),
        ("Plusieurs sujets ont été abordés, notamment la mise en œuvre du plan.", "fr", "la mise en œuvre du plan"),
    ],
)
def test_the_topic_stands_behind_what_announces_it(sentence: str, language: str, words: str) -> None:
    assert told((EN if language == "en" else FR) + sentence, language) == [("discuss", words)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Both sides' interest in opening a port was noted.", [("assert", "Both sides' interest in opening a port")]),
        (
            "Readiness was expressed to hold a fair in Oslo.",
            [("pledge", "Readiness was expressed to hold a fair in Oslo")],
        ),
        ("The topic of fisheries was also raised.", [("discuss", "The topic of fisheries")]),
        ("They considered ways of opening a port.", [("discuss", "ways of opening a port")]),
        ("She took up her duties in 2022.", []),
        ("Poland has supported the programme since 2015.", []),
    ],
)
def test_passives_and_deeds(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert told(EN + sentence, "en") == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Il ressort de l'entretien que la pêche se développe.",
            ("assert", "unattributed", [], "la pêche se développe"),
        ),
        ("Comme l'a rappelé Mme Berg, la pêche se développe.", ("assert", "single", ["Berg"], "la pêche se développe")),
        (
            "Mme Berg s'est engagée à tenir la prochaine session à l'automne.",
            ("pledge", "single", ["Berg"], "à tenir la prochaine session à l'automne"),
        ),
        (
            "Mme Berg a insisté sur le renforcement des échanges.",
            ("assert", "single", ["Berg"], "sur le renforcement des échanges"),
        ),
    ],
)
def test_french_turns(sentence: str, expected: Said) -> None:
    assert said(FR + sentence, "fr") == [expected]


def test_it_is_added_by_whoever_spoke() -> None:
    for turn in ("Avant d'ajouter que le port sera ouvert.", "Et elle d'ajouter que le port sera ouvert."):
        statements = said(FR + "Mme Berg a indiqué que la pêche se développe. " + turn, "fr")
        assert statements[1] == ("assert", "single", ["Berg"], "le port sera ouvert")
