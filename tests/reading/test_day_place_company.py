"""Parts of days, parts of towns, towns that are not of the contact; ceremonies by their guests; visits behind a title."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import contacts_told, met, named

A, B = "Norwegian Foreign Minister Anna Berg", "Polish Foreign Minister Jan Kowal"
ON = "2024-05-16"  # a Thursday


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("late on Monday", "2024-05-13"),
        ("on Tuesday night", "2024-05-14"),
        ("in the afternoon of 13 May 2024", "2024-05-13"),
        ("on the morning of 14 May", "2024-05-14"),
        ("on 13 May of this year", "2024-05-13"),
        ("early on Tuesday morning", "2024-05-14"),
    ],
)
def test_a_part_of_a_day_is_of_the_day(when: str, day: str) -> None:
    text = f"{A} delivered a statement {when} at the conference on fisheries in Valletta."
    assert contacts_told(text, ON) == [f"session held | {day} | Valletta | NOR | Berg:attendee"]


def test_a_part_of_the_day_in_french() -> None:
    text = "La ministre norvégienne Anna Berg a reçu lundi soir à Oslo le ministre polonais Jan Kowal."
    record = read_document(SourceText("x", text, published=ON))
    assert [(c.kind, c.date) for c in record.contacts] == [("reception", "2024-05-13")]


@pytest.mark.parametrize(
    ("tail", "place"),
    [
        ("in central Warsaw", "Warsaw"),
        ("in downtown Warsaw today", "Warsaw"),
        ("on Monday, the ministry's press service in Oslo reported", None),
        ("at the ministry in Oslo", "Oslo"),
    ],
)
def test_which_town_they_met_in(tail: str, place: str | None) -> None:
    record = read_document(SourceText("x", f"{A} met with {B} {tail}.", published=ON))
    assert [c.place.name if c.place else None for c in record.contacts] == [place]


def test_the_town_of_what_they_were_briefed_on() -> None:
    text = f"{A} briefed {B} on the outcome of the summit in Doha at a meeting on Monday."
    assert contacts_told(text, ON) == ["meeting held | 2024-05-13 | - | NOR POL | Berg:principal Kowal:principal"]


@pytest.mark.parametrize(
    "text",
    [
        f"An award ceremony was held in Oslo on Monday. It was attended by {A} and {B}.",
        f"An award ceremony took place in Oslo on Monday with the participation of {A} and {B}.",
        f"An award ceremony, attended by {A} and {B}, took place in Oslo on Monday.",
    ],
)
def test_a_ceremony_is_of_those_who_attended(text: str) -> None:
    assert contacts_told(text, ON) == ["ceremony held | 2024-05-13 | Oslo | NOR POL | Berg:attendee Kowal:attendee"]


def test_talks_with_the_participation_of_three_are_theirs() -> None:
    text = f"A trilateral meeting with the participation of {A}, {B} and Estonian Foreign Minister Olga Dahl was held."
    assert met(text, "role") == [("meeting", ["Berg principal", "Kowal principal", "Dahl principal"])]


def test_where_papers_were_signed_is_told_before() -> None:
    text = (
        "The signing ceremony of an agreement on visas took place at the Ministry of Foreign Affairs in Oslo today. "
        f"The document was signed by {A} and {B}."
    )
    assert contacts_told(text, ON) == [f"signing held | {ON} | Oslo | NOR POL | Berg:principal Kowal:principal"]


def test_who_came_together_with_him_takes_part() -> None:
    text = f"Together with Norwegian Deputy Foreign Minister Lars Vik, {A} met with {B} in Warsaw."
    assert met(text, "role") == [("meeting", ["Berg principal", "Kowal principal", "Vik member"])]


def test_a_visit_goes_on_behind_a_title() -> None:
    text = "The visit of Lars Vik, Prime Minister of Norway, to Poland took place on Monday."
    assert contacts_told(text, ON) == ["visit held | 2024-05-13 | Poland | NOR POL | Vik:visitor"]
    assert named(
        "The envoy brought a letter from Lars Vik, Prime Minister of Norway, to Polish President Jan Kowal."
    ) == [
        ("Lars Vik", "NOR", "head_of_government"),
        ("Jan Kowal", "POL", "head_of_state"),
    ]


def test_a_visit_that_is_expected_is_to_come() -> None:
    text = "A working visit by Lars Vik, Prime Minister of Norway, to Poland is expected on 20 May."
    assert contacts_told(text, ON) == ["visit announced | 2024-05-20 | Poland | NOR POL | Vik:visitor"]


def test_a_counterpart_from_a_land() -> None:
    text = f"{A} held talks with her counterpart from Poland on Monday."
    assert contacts_told(text, ON) == ["meeting held | 2024-05-13 | - | NOR POL | Berg:principal"]


def test_they_sign_in_a_headline_but_not_in_a_plan() -> None:
    assert met(f"{A} and {B} sign agreement on energy in Oslo", "side") == [("signing", ["Berg NOR", "Kowal POL"])]
    assert met(f"{A} and {B} are expected to consider and sign an agreement on energy.", "side") == []


@pytest.mark.parametrize(
    "lead",
    [
        "On behalf of the President, Minister of Trade of Norway, Ms. Anna Berg,",
        "Pursuant to the instructions of the Head of State, Minister of Trade of Norway, H.E. Ms. Anna Berg,",
        "As reported by the ministry, the Minister of Trade of Norway, Anna Berg,",
        "Norwegian Trade Minister Anna Berg on Monday at her office",
    ],
)
def test_what_leads_to_the_minister_is_not_hers(lead: str) -> None:
    assert met(f"{lead} met with {B}.", "side") == [("meeting", ["Berg NOR", "Kowal POL"])]


def test_an_envoy_posted_elsewhere_is_received_here() -> None:
    text = (
        "Norwegian Foreign Minister Anna Berg met with Ms Olga Dahl, Ambassador of Japan to Norway, in Oslo on Monday."
    )
    assert contacts_told(text, ON) == ["meeting held | 2024-05-13 | Oslo | JPN NOR | Berg:principal Dahl:principal"]


def test_no_journey_to_the_ministry_next_door() -> None:
    text = f"Polish Ambassador Jan Kowal visited the Ministry of Foreign Affairs in Oslo on Monday and met with {A}."
    assert [kind for kind, _ in met(text, "role")] == ["meeting"]


@pytest.mark.parametrize(
    "text",
    [
        f"{A} and {B}, meeting in Oslo on Monday, reaffirmed their commitment to peace.",
        f"Speaking in Oslo on Monday after talks with {B}, {A} said that trade had grown.",
        f"Bilateral relations were discussed on Monday in Oslo by {A} and {B}.",
    ],
)
def test_talks_told_in_passing(text: str) -> None:
    record = read_document(SourceText("x", text, published=ON))
    told = [(c.kind, c.date, c.place.name if c.place else None, sorted(c.parties)) for c in record.contacts]
    assert told == [("meeting", "2024-05-13", "Oslo", ["NOR", "POL"])]


def test_who_led_the_other_side_with_the_title_behind() -> None:
    text = (
        "Norway and Poland held consultations in Oslo. Norwegian Deputy Minister Anna Berg led the Norwegian side and "
        "Jan Kowal, Deputy Minister of Trade of Poland, led the Polish side."
    )
    assert met(text, "role") == [("consultations", ["Berg head_of_delegation", "Kowal head_of_delegation"])]


def test_who_the_co_chairs_were() -> None:
    text = f"The third session of the Norway-Poland Joint Commission was held in Oslo. The co-chairs were {A} and {B}."
    assert met(text, "role") == [("commission", ["Berg co_chair", "Kowal co_chair"])]


def test_a_peer_named_first() -> None:
    assert met(f"{A} met with Jan Kowal, her Polish counterpart, on Monday.", "side") == [
        ("meeting", ["Berg NOR", "Kowal POL"])
    ]


def test_a_headline_of_what_is_to_come() -> None:
    assert contacts_told(f"{A} to arrive in Warsaw tonight", ON) == [
        f"visit announced | {ON} | Warsaw | NOR POL | Berg:visitor"
    ]


def test_a_call_at_the_end_of_a_headline() -> None:
    assert met(f"{A} calls on {B} on May 13", "role") == [("reception", ["Berg received", "Kowal receiving"])]
