"""People told by what else names them: a surname that is an office, members of a body, what somebody is."""

from __future__ import annotations

import pytest

from sayings import met, named, said


def test_a_surname_that_is_an_office_elsewhere() -> None:
    text = "Foreign Minister Anna Berg of Sweden met Australian counterpart Julia Bishop in Perth. Bishop said that trade grew."
    assert said(text, "en") == [("assert", "single", ["Bishop"], "trade grew")]


def test_an_office_stays_an_office() -> None:
    text = "King Philip of Belgium met President Anna Berg of Latvia. The King said that ties were close."
    assert said(text, "en") == [("assess", "single", ["Philip"], "ties were close")]


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "Members of the Joint Board of both Houses of the Parliament of Norway received Ambassador Anna Berg of Sweden.",
            "reception",
        ),
        ("Members of the Foreign Affairs Committee of the Sejm met Ambassador Anna Berg of Sweden.", "meeting"),
        ("The Foreign Affairs Committee of the Norwegian Parliament met Ambassador Anna Berg of Sweden.", "meeting"),
    ],
)
def test_members_of_a_body_act_for_its_state(text: str, sides: str) -> None:
    assert met(text, "side") == [(sides, ["Berg SWE"])]


@pytest.mark.parametrize(
    "text",
    [
        "Peter Kowal is the Ambassador of Austria to Serbia. Mr. Kowal thanked the city.",
        "It was said that Mr. Peter Kowal has not only been the Ambassador of Austria to Serbia but a friend.",
        "Ambassador Peter Kowal gave thanks for the support during his tenure as Ambassador of Austria to Serbia.",
    ],
)
def test_what_somebody_is_said_to_be(text: str) -> None:
    assert named(text) == [("Peter Kowal", "AUT", "ambassador")]


def test_letters_behind_a_name() -> None:
    text = "Secretary of State for Northern Ireland Mary Vik MP met Foreign Minister Peter Kowal TD and Anna Berg MSP in Dublin."
    assert [name for name, _, _ in named(text)] == ["Mary Vik", "Peter Kowal", "Anna Berg"]


def test_a_british_secretary_of_state_is_a_minister() -> None:
    text = "The Secretary of State for Northern Ireland, Mary Vik, met Irish Foreign Minister Peter Kowal."
    assert named(text)[0] == ("Mary Vik", "GBR", "minister")


def test_speakers_of_parliaments_with_names_of_their_own() -> None:
    text = "Saeima Speaker Anna Berg met with the Chairwoman of the Federation Council, Maria Lind."
    assert [(name, state) for name, state, _ in named(text)] == [("Anna Berg", "LVA"), ("Maria Lind", "RUS")]


def test_each_state_by_its_own() -> None:
    text = (
        "A meeting between Latvia, Poland and Chad took place in Riga. "
        "Latvia and Poland were represented by Anna Berg and Peter Kowal."
    )
    assert [(name, state) for name, state, _ in named(text)] == [("Anna Berg", "LVA"), ("Peter Kowal", "POL")]


def test_whoever_is_pictured_is_no_photographer() -> None:
    text = "Kowal noted that trade grew.\nPhoto: Peter Kowal, Poland's Minister of Foreign Affairs."
    assert said(text, "en") == [("assert", "single", ["Kowal"], "trade grew")]
