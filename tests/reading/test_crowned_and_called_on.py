"""Majesties beside presidents, calls told by a noun, and whom 'the official' and 'the two ministers' mean."""

from __future__ import annotations

import pytest

from sayings import met, said

BOTH = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Lima. "


def test_his_majesty_and_a_president_are_two_people() -> None:
    text = (
        "His Majesty Sultan Haitham bin Tarik received President Anna Berg of Norway. His Majesty and President Berg "
        "discussed trade. His Majesty the Sultan stressed the need for peace."
    )
    assert said(text, "en") == [
        ("discuss", "joint", ["Tarik", "Berg"], "trade"),
        ("assert", "single", ["Tarik"], "the need for peace"),
    ]


def test_no_president_is_his_majesty() -> None:
    text = "The Sultan of Brunei received President Anna Berg of Norway. His Majesty thanked Norway."
    assert [speakers for _, _, speakers, _ in said(text, "en")] == [[]]


@pytest.mark.parametrize(
    "text",
    [
        "During his courtesy call on Foreign Minister Anna Berg of Norway, Ambassador Jan Kowal of Poland thanked her.",
        "Ambassador Jan Kowal of Poland conveyed the invitation at a farewell call on Minister Anna Berg of Norway.",
        "Lors de sa visite d'adieu à la ministre norvégienne Anna Berg, l'ambassadeur de Pologne Jan Kowal l'a remerciée.",
    ],
)
def test_a_call_told_by_a_noun_is_a_reception(text: str) -> None:
    ((kind, people),) = met(text, "role")
    assert (kind, sorted(people)) == ("reception", ["Berg receiving", "Kowal received"])


def test_the_official_is_who_was_told_of_last() -> None:
    text = f"{BOTH}Kowal praised Norway. The official also suggested more visits."
    assert said(text, "en") == [
        ("support", "single", ["Kowal"], "Norway"),
        ("propose", "single", ["Kowal"], "more visits"),
    ]


def test_the_two_ministers_are_no_ambassador() -> None:
    text = f"{BOTH}She also received Ambassador Eva Dahl of Spain. The two ministers discussed trade."
    assert said(text, "en") == [("discuss", "joint", ["Berg", "Kowal"], "trade")]


def test_a_valued_partner_values_nothing() -> None:
    text = f"{BOTH}Berg highlighted the importance of ties with Poland as a friend and valued partner."
    assert said(text, "en") == [
        ("assert", "single", ["Berg"], "the importance of ties with Poland as a friend and valued partner")
    ]


def test_what_an_accord_will_do_is_no_pledge() -> None:
    assert said(f"{BOTH}Berg stressed the accord will guarantee peace.", "en") == [
        ("assert", "single", ["Berg"], "the accord will guarantee peace")
    ]
    assert said(f"{BOTH}Berg said Norway will be pleased to see the accord in force.", "en") == [
        ("hope", "single", ["Berg"], "Norway will be pleased to see the accord in force")
    ]


def test_what_is_urged_may_have_a_clause_of_its_own() -> None:
    assert said(f"{BOTH}Berg urged a solution that protects the people.", "en") == [
        ("request", "single", ["Berg"], "a solution that protects the people")
    ]


def test_working_together_later_is_no_meeting() -> None:
    text = f"{BOTH}Norway will coordinate closely with the Polish ministers, she noted."
    assert met(text, "side") == [("meeting", ["Berg NOR", "Kowal POL"])]
