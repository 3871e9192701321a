"""Visits of delegations of which nobody is named, and visits told in words that frame what else is told."""

from __future__ import annotations

import pytest

from sayings import contacts_told, named

DAY = "2023-05-05"


@pytest.mark.parametrize(
    "text",
    [
        "A delegation from Norway's National Agency for Fisheries travelled to Poland.",
        "A delegation of the Norwegian Fisheries Agency arrived in Poland.",
        "This delegation from Norway has arrived in Poland to study the ports.",
    ],
)
def test_a_delegation_of_an_organ_travels_for_its_state(text: str) -> None:
    assert contacts_told(text, DAY) == ["visit held | - | Poland | NOR POL | -"]


def test_a_team_that_goes_nowhere_visits_nobody() -> None:
    assert contacts_told("A team from Norway's Fisheries Agency beat the Polish team.", DAY) == []


def test_a_house_pleased_to_announce_a_visit_announces_it() -> None:
    text = (
        "The Government of Poland is pleased to announce that the Prime Minister of Norway, Lars Vik, will undertake "
        "a two-day official visit to Poland on 10 May 2023."
    )
    assert contacts_told(text, DAY) == ["visit announced | 2023-05-10 | Poland | NOR POL | Vik:visitor"]


def test_what_is_announced_during_a_visit_does_not_put_it_ahead() -> None:
    text = "Prime Minister Lars Vik of Norway announced a new fund during a trip to Warsaw on Monday."
    assert contacts_told(text, DAY) == ["visit held | 2023-05-01 | Warsaw | NOR POL | Vik:visitor"]


def test_an_office_named_by_as_does_not_hide_who_travels() -> None:
    text = "On his first visit to Poland as Foreign Minister, Lars Vik of Norway praised the accord."
    assert contacts_told(text, DAY) == ["visit held | - | Poland | NOR POL | Vik:visitor"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Minister Anna Berg of Norway toured a shipyard in Gdynia.", ["Gdynia | NOR POL | Berg:visitor"]),
        (
            "Minister Anna Berg of Norway arrived in the Polish port city of Gdynia.",
            ["Gdynia | NOR POL | Berg:visitor"],
        ),
        ("The Norwegian Ambassador to Poland, Anna Berg, toured a shipyard in Gdynia.", []),
        ("Minister Anna Berg of Norway toured a shipyard in Oslo.", []),
    ],
)
def test_a_house_seen_in_another_land_is_a_journey_there(text: str, told: list[str]) -> None:
    assert contacts_told(text, DAY) == [f"visit held | - | {line}" for line in told]


def test_words_quoted_before_a_visit_do_not_put_it_ahead() -> None:
    text = "“We came to learn,” President Lars Vik of Norway said at an event on a three-day state visit to Poland."
    assert contacts_told(text, DAY) == ["visit held | - | Poland | NOR POL | Vik:visitor"]


def test_a_visit_from_which_one_is_to_return_was_held() -> None:
    text = "President Lars Vik of Norway is set to return to Oslo after the conclusion of his state visit to Poland."
    assert contacts_told(text, DAY) == ["visit held | - | Poland | NOR POL | Vik:visitor"]


@pytest.mark.parametrize("ship", ["The frigate HNoMS Nansen", "The USS Otto Frei"])
def test_a_ship_is_nobody(ship: str) -> None:
    assert named(f"{ship} arrived in Gdynia on Tuesday for a port call.") == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A delegation of Norwegian companies visited Poland on 3 May 2023.", "en"),
        ("A delegation of Norwegian students travelled to Poland on 3 May 2023.", "en"),
        ("Une délégation de touristes polonais a effectué un séjour en Norvège du 3 au 4 mai 2023.", "fr"),
    ],
)
def test_a_private_delegation_is_no_states(text: str, language: str) -> None:
    assert contacts_told(text, DAY, language) == []
