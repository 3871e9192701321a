"""Statements that a house puts out: whom 'we', 'the Ministry', 'it' and 'il' stand for."""

from __future__ import annotations

import pytest

import dragoman
from dragoman.model import Record


def said(record: Record) -> list[tuple[str, str, list[str]]]:
    return [(s.act, s.voice, s.on_behalf_of) for s in record.statements]


NEAR_GAO = "The attack took place near Gao in Mali. "
A_GAO = "L'attaque a été commise près de Gao, au Mali. "


@pytest.mark.parametrize(
    "text",
    [
        f"Statement by the Ministry of Foreign Affairs of Norway on Mali\n\n{NEAR_GAO}We condemn this attack.",
        f"Press Release\nMinistry of Foreign Affairs of the Kingdom of Norway\n\n{NEAR_GAO}The Ministry condemns it.",
        f"Statement of the Government of Norway on Mali\n\n{NEAR_GAO}The Government condemns this attack.",
        "Attack in Mali\n\nThe Ministry of Foreign Affairs of Norway has learned of the attack. It condemns this act.",
        "Attack in Mali\n\nThe Norwegian Government follows the events in Mali. The Ministry condemns this act.",
        f"Communiqué du Ministère des Affaires étrangères de la Norvège\n\n{A_GAO}Nous condamnons cette attaque.",
        f"COMMUNIQUÉ\nMinistère des Affaires étrangères du Royaume de Norvège\n\n{A_GAO}Le Ministère condamne cet acte.",
        "Attaque au Mali\n\nLe Gouvernement norvégien a appris l'attaque commise au Mali. Il condamne cet acte.",
        "Attaque au Mali\n\nLa Norvège suit les événements au Mali. Elle condamne cet acte.",
    ],
)
def test_a_house_speaks_for_its_state_not_for_the_one_it_tells_of(text: str) -> None:
    assert said(dragoman.read(text)) == [("accuse", "side", ["NOR"])]


def test_those_who_met_are_we_before_the_house_is() -> None:
    record = dragoman.read(
        "Joint statement by the Ministry of Foreign Affairs of Norway and the Ministry of Foreign Affairs of Poland\n\n"
        "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland. We agreed on trade."
    )
    assert said(record) == [("agree", "joint", ["NOR", "POL"])]


def test_a_body_goes_on_as_itself() -> None:
    record = dragoman.read(
        "The Security Council condemned the attack in Mali. It called on all parties to show restraint.",
    )
    assert said(record) == [("accuse", "side", ["UN Security Council"]), ("request", "side", ["UN Security Council"])]


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("We extend our condolences to the victims. We hope that the talks will resume.", ["condole", "hope"]),
        ("The two sides review their relations. They condemn the attack and hope that trade grows.", ["discuss", "accuse", "hope"]),
        ("Foreign Minister Anna Berg of Norway hopes that the ceasefire will hold.", ["hope"]),
        ("Mr Jan Kowal expressed satisfaction that the two sides discuss trade.", ["assess"]),
        ("La ministre norvégienne Anna Berg s'est dit préoccupée par la situation.", ["assess"]),
        ("La ministre norvégienne Anna Berg s'est dite convaincue que la paix tiendra.", ["assert"]),
        ("La Norvège se tient aux côtés du Mali et se tient prête à aider.", ["support", "pledge"]),
    ],
)  # fmt: skip
def test_plain_forms_and_forms_in_one_word_are_verbs(text: str, acts: list[str]) -> None:
    assert [statement.act for statement in dragoman.read(text).statements] == acts


MET = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo. "


@pytest.mark.parametrize(
    ("told", "claimed"),
    [
        ("At the meeting, the state of trade, the growth of it and plans were considered.", "the state of trade, the growth of it and plans"),
        ("At the meeting trade was discussed.", "trade"),
        ("At the meeting views were exchanged on fisheries.", "fisheries"),
    ],
)  # fmt: skip
def test_what_was_discussed_is_the_whole_subject_and_no_more(told: str, claimed: str) -> None:
    statements = dragoman.read(MET + told).statements
    assert [(s.act, s.voice, s.content and s.content.quote) for s in statements] == [("discuss", "joint", claimed)]


@pytest.mark.parametrize(
    "text",
    ["Norway recalled its ambassador to Poland for consultations.", "La Norvège a rappelé son ambassadeur en Pologne."],
)
def test_an_envoy_recalled_is_no_saying(text: str) -> None:
    assert said(dragoman.read(text)) == []


def test_a_meeting_with_several_is_one() -> None:
    record = dragoman.read(
        "Foreign Minister Anna Berg of Norway had a meeting with Ivo Novak (Croatia), Jean Martin (France) and "
        "Richard Hill (the United States of America)."
    )
    assert [(c.kind, c.parties) for c in record.contacts] == [("meeting", ["FRA", "HRV", "NOR", "USA"])]


@pytest.mark.parametrize(
    ("text", "act", "claimed"),
    [
        ("Foreign Minister Anna Berg of Norway was very pleased with the talks.", "assess", "the talks"),
        ("Norway is also deeply concerned about the attack.", "accuse", "the attack"),
        ("Foreign Minister Anna Berg of Norway is fully committed to peace.", "pledge", "to peace"),
        ("La Norvège est profondément attachée à la paix.", "support", "à la paix"),
        ("La ministre norvégienne Anna Berg s'est dite très préoccupée par l'attaque.", "accuse", "par l'attaque"),
        ("La ministre norvégienne Anna Berg a, lundi, condamné l'attaque.", "accuse", "l'attaque"),
    ],
)
def test_an_adverb_may_part_what_is_felt(text: str, act: str, claimed: str) -> None:
    assert [(s.act, s.content and s.content.quote) for s in dragoman.read(text).statements] == [(act, claimed)]


def test_what_is_never_felt_is_not_said() -> None:
    assert said(dragoman.read("Norway was never committed to the plan.")) == []
