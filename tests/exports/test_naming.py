from __future__ import annotations

import pytest

from dragoman.exports.naming import Named, parties_named


def codes(text: str) -> list[str]:
    return [named.code for named in parties_named(text, 0, len(text))]


def test_a_party_is_named_by_its_longest_name_with_its_place() -> None:
    text = "a letter to the Democratic People's Republic of Korea"
    assert parties_named(text, 0, len(text)) == [
        Named("PRK", 16, 53, "Democratic People's Republic of Korea"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("urged Serbian officials and the European Union", ["SRB", "EU"]),
        ("an appeal of Moscow to Kyiv", ["RUS", "UKR"]),
        ("troops in Moscow", []),
        ("WHO experts", ["WHO"]),
        ("Who are they? It is us.", []),
        ("the US and the U.N.", ["USA", "UN"]),
        ("fighters of the Tamil Tigers in the Gaza Strip", ["LKA", "PSE"]),
        ("Ira Berg", []),
        ("", []),
    ],
)
def test_what_names_a_party_and_what_does_not(text: str, expected: list[str]) -> None:
    assert codes(text) == expected


def test_a_movement_is_told_from_the_state_it_is_of() -> None:
    assert parties_named("Hamas", 0, 5) == [Named("PSE", 0, 5, "Hamas", True)]


def test_only_the_words_between_the_two_places_count() -> None:
    assert [named.code for named in parties_named("France wrote to Spain", 7, 21)] == ["ESP"]
