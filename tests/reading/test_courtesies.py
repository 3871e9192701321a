"""Courtesy calls told by a noun, and who receives an envoy that was summoned."""

from __future__ import annotations

import pytest

from sayings import Met, met, named, said

MINISTER = "Foreign Minister Anna Berg of Norway"
CALL: list[Met] = [("reception", ["Berg receiving", "Kowal received"])]


@pytest.mark.parametrize(
    "text",
    [
        f"{MINISTER} presents a token to the Ambassador of Poland, Jan Kowal, during his farewell call on Monday.",
        f"{MINISTER} praised the Ambassador of Poland, Jan Kowal, during his courtesy call on 8 July.",
        f"Speaking during a courtesy call by the Ambassador of Poland, Jan Kowal, {MINISTER} said that trade had grown.",
        f"{MINISTER} says that the Ambassador of Poland, Jan Kowal, helped the young. Speaking during the Ambassador's "
        "farewell call on Monday, she praised him.",
    ],
)
def test_a_call_is_told_by_its_noun(text: str) -> None:
    assert met(text, "role") == CALL


def test_who_called_at_the_ministry_called_on_the_minister() -> None:
    text = (
        f"{MINISTER} presents a token to the Ambassador of Poland, Jan Kowal, who paid a farewell call at the Ministry."
    )
    assert [(kind, sorted(people)) for kind, people in met(text, "role")] == [
        ("reception", ["Berg receiving", "Kowal received"])
    ]


def test_a_gift_is_not_told() -> None:
    text = f"{MINISTER} met Ambassador Jan Kowal of Poland. She presented him with a book. She presented her plans."
    assert said(text, "en") == [("assert", "single", ["Berg"], "her plans")]


SUMMONED = "Today, the Ambassador of Poland, Jan Kowal, was summoned to the Ministry of Foreign Affairs of Norway"


@pytest.mark.parametrize(
    "text",
    [
        ", where State Secretary Olga Dahl handed him a note of protest.",
        ", where he was received by State Secretary Olga Dahl.",
        ". State Secretary Olga Dahl conveyed to the Ambassador a strong protest over the drone.",
        ". During the meeting, Political Director Olga Dahl informed the Ambassador that two diplomats must leave.",
    ],
)
def test_who_speaks_to_the_envoy_summoned_received_him(text: str) -> None:
    assert met(SUMMONED + text, "side") == [("summons", ["Kowal POL", "Dahl NOR"])]


def test_who_speaks_of_the_matter_did_not_receive_him() -> None:
    text = SUMMONED + ". Foreign Minister Ali Demir of Turkey condemned the attack."
    assert met(text, "side") == [("summons", ["Kowal POL"])]


def test_the_representative_of_the_embassy_is_the_envoy() -> None:
    text = SUMMONED + (
        ", where State Secretary Olga Dahl handed him a note of protest. The representative of the Embassy undertook to "
        "forward the note to Warsaw."
    )
    assert said(text, "en")[-1] == ("pledge", "single", ["Kowal"], "to forward the note to Warsaw")


def test_under_whose_secretary_general_somebody_serves() -> None:
    text = (
        "The Secretary-General of CARICOM, Althea Cumber, met Ambassador Jan Kowal of Poland. Assistant "
        "Secretary-General Desmond Augier attended the meeting."
    )
    assert named(text)[-1] == ("Desmond Augier", "CARICOM", "other")
    assert named(text.replace("The Secretary-General of CARICOM", "Foreign Minister"))[-1][1] == "UN"


def test_a_committee_on_union_affairs_is_of_its_parliament() -> None:
    text = "Ambassador Jan Kowal of Poland met the Chair of the EU Affairs Committee, Mart Tamm."
    assert named(text)[-1] == ("Mart Tamm", None, "other")


def test_a_small_word_before_a_surname_is_its_own() -> None:
    text = (
        "President Anna Berg of Norway met Prime Minister Jan van der Hout of the Netherlands. President Berg thanked him. "
        "“The road is long,” said van der Hout. “We go on,” von Hagen said. He smiled."
    )
    assert [(people, words) for _, _, people, words in said(text, "en")][:2] == [
        (["Berg"], "him"),
        (["Hout"], "The road is long"),
    ]
