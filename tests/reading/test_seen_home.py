"""English contacts told from their end or by their purpose: journeys told on the way home, papers that people came
together to sign, sessions by who chaired them, and what was only wanted and never held.
"""

import pytest

from sayings import contacts_told

BERG = "Foreign Minister Anna Berg of Norway"
KOWAL = "Foreign Minister Jan Kowal of Poland"
MORO = "President Nico Moro of Venezuela"
DIAZ = "President Luis Diaz of Cuba"


def told(text: str) -> list[str]:
    return contacts_told(text, "2023-05-17")  # a Wednesday


HOME = "visit held | - | Poland | NOR POL | Berg:visitor"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("has returned to Oslo after spending four days in Poland on a state visit.", HOME),
        ("has returned home after a three-day official visit to Poland.", HOME),
        ("is back in Oslo after an official visit to Poland.", HOME),
        ("returned on Monday from a working visit to Poland.", HOME),
        ("spent three days in Poland on a state visit.", HOME),
        ("came to Poland on an official visit.", HOME),
        ("left Poland on Monday after a two-day visit.", "visit held | 2023-05-15 | Poland | NOR POL | Berg:visitor"),
        ("will be in Poland on a state visit on 20 May.", "visit announced | 2023-05-20 | Poland | NOR POL | Berg:visitor"),
    ],
)  # fmt: skip
def test_a_journey_may_be_told_from_its_end(words: str, expected: str) -> None:
    assert told(f"{BERG} {words}") == [expected]


def test_what_was_done_on_a_journey_that_is_over_has_not_the_day_of_the_return() -> None:
    text = f"{BERG} returned home on Monday from a visit to Poland. During the trip, she met {KOWAL}."
    assert told(text) == [HOME, "meeting held | - | Poland | NOR POL | Berg:principal Kowal:principal"]


@pytest.mark.parametrize(
    "words",
    ["came together in Oslo on Monday to sign", "gathered in Oslo on Monday to sign",
     "proceeded to sign in Oslo on Monday"],
)  # fmt: skip
def test_people_come_together_to_sign(words: str) -> None:
    signed = "signing held | 2023-05-15 | Oslo | NOR POL | Berg:principal Kowal:principal"
    assert told(f"{BERG} and {KOWAL} {words} an agreement on fisheries.") == [signed]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("communicated on Monday with", ["call held | 2023-05-15 | - | NOR POL | Berg:principal Kowal:principal"]),
        ("communicated in the last hours with", ["call held | - | - | NOR POL | Berg:principal Kowal:principal"]),
        ("on Monday took a call from", ["call held | 2023-05-15 | - | NOR POL | Berg:principal Kowal:principal"]),
        ("agreed to hold a meeting with", []),
        ("expressed her wish to hold talks with", []),
        ("refused to hold talks with", []),
    ],
)
def test_who_communicated_spoke_and_what_is_wanted_was_not_held(words: str, expected: list[str]) -> None:
    assert told(f"{BERG} {words} {KOWAL}.") == expected


def test_a_commission_that_is_told_to_meet_has_not_met() -> None:
    assert told(f"{BERG} directed the Norwegian-Polish Joint Commission to meet and discuss trade.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The 20th meeting of the Arab Foreign Ministers Council ended in Cairo on Monday, under the chairmanship of Somalia.",
         ["session held | 2023-05-15 | Cairo | LAS SOM | -"]),
        ("The sixth session of the Norwegian-Polish Joint Commission has concluded its work in Oslo.",
         ["commission held | - | Oslo | NOR POL | -"]),
        (f"{BERG} and {KOWAL} held a joint conference to brief the press on trade.", []),
    ],
)  # fmt: skip
def test_a_session_is_of_the_body_and_of_who_chaired_it(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_a_message_from_someone_is_his_whoever_brings_it() -> None:
    text = f"The Vice President of Venezuela, Dora Ruiz, delivered a written message from {MORO}"
    assert told(f"{text} to {DIAZ}.") == ["message held | - | - | CUB VEN | Moro:sender Diaz:addressee"]
    assert told(f"{text}.") == []


def test_company_on_the_way_there_was_not_at_the_talks() -> None:
    text = (
        f"{BERG} met {KOWAL} in Oslo. The minister, along with Deputy Minister Lars Vik, had arrived in Oslo on Sunday."
    )
    assert told(text)[0] == "meeting held | - | Oslo | NOR POL | Berg:principal Kowal:principal"


def test_a_portfolio_of_several_words_is_no_name() -> None:
    text = f"{BERG} met {KOWAL}. Minister of Public Service, Government Efficiency, and Implementation, Lars Vik, was present."
    assert told(text) == ["meeting held | - | - | NOR POL | Berg:principal Kowal:principal Vik:attendee"]
