"""Whose stance somebody tells, chiefs whom a text does not name, answers told in a relative clause, names with titles
inside, days in brackets."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import contacts_told, met, named, said


def sides(text: str) -> list[tuple[str, str | None]]:
    return [(name.split()[-1], state) for name, state, _ in named(text)]


def test_who_tells_the_stance_of_a_state_is_of_it() -> None:
    text = (
        "Deputy Minister Anna Berg met Director Jan Kowal in Geneva. Berg said that Norway attaches great importance to "
        "relations with Poland. Kowal stressed that Poland is ready to host the talks."
    )
    assert sides(text) == [("Berg", "NOR"), ("Kowal", "POL")]


def test_a_state_told_of_him_holds_against_the_stance() -> None:
    text = "Ambassador Jan Kowal of Poland said that Norway is ready to help."
    assert sides(text) == [("Kowal", "POL")]


def test_a_house_is_keen() -> None:
    text = "Norway is keen to see more students, Foreign Minister Anna Berg says. She met Polish Minister Jan Kowal."
    assert sides(text) == [("Berg", "NOR"), ("Kowal", "POL")]


def test_a_president_without_a_name_is_not_the_minister_met_before() -> None:
    text = (
        "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Warsaw. She also called on the "
        "President of Poland."
    )
    assert contacts_told(text, "2021-05-17") == [
        "meeting held | - | Warsaw | NOR POL | Berg:principal Kowal:principal",
        "reception held | - | Warsaw | NOR POL | Berg:received",
    ]


def test_the_counterpart_of_a_minister_is_no_president() -> None:
    text = (
        "Foreign Minister Lars Berg of Norway paid a visit to Poland at the invitation of Foreign Minister Olga Kowal of "
        "Poland. He called on the President of Poland, Jan Nowak. He also held talks with his Polish counterpart."
    )
    assert met(text, "role")[1:] == [
        ("reception", ["Berg received", "Nowak receiving"]),
        ("meeting", ["Berg principal", "Kowal principal"]),
    ]


@pytest.mark.parametrize(
    ("answer", "act", "who"),
    [
        ("for which the latter expressed profound gratitude", "thank", "Kowal"),
        ("for which the Ambassador thanked Norway", "thank", "Kowal"),
        ("on which the Minister recalled the moratorium in place", "assert", "Berg"),
    ],
)
def test_an_answer_in_a_relative_clause_is_said(answer: str, act: str, who: str) -> None:
    text = f"Minister Anna Berg of Norway briefed Ambassador Jan Kowal of Poland on the aid, {answer}."
    told = said(text, "en")
    assert told[0] == ("inform", "single", ["Berg"], "on the aid")
    assert [(a, w) for a, _, w, _ in told[1:]] == [(act, [who])]


def test_what_the_aid_is_for_is_no_answer() -> None:
    text = (
        "Minister Anna Berg of Norway briefed Ambassador Jan Kowal of Poland on the aid, for which 20 states have paid."
    )
    assert [act for act, *_ in said(text, "en")] == ["inform"]


def test_explaining_between_commas_is_said() -> None:
    text = "Minister Anna Berg of Norway, explaining her plan for reform, thanked Poland."
    assert [act for act, *_ in said(text, "en")] == ["assert", "thank"]


@pytest.mark.parametrize(
    "name",
    [
        "Azlan Hakimi Tengku Yahya",
        "Redzuan bin Pehin Orang Kaya Haji Matassan",
        "Norhayati binti Pengiran Haji Tengah",
    ],
)
def test_titles_of_the_father_stand_inside_a_name(name: str) -> None:
    text = f"The Minister of Poland, Jan Kowal, met Dato' {name}, Permanent Secretary of Brunei."
    assert named(text)[-1] == (name, "BRN", "deputy_minister")


def test_latin_america_is_not_the_united_states() -> None:
    text = "Ambassador Jan Kowal of Poland met Qiu Lan, Director-General for Latin American and Caribbean Affairs of China."
    assert sides(text) == [("Kowal", "POL"), ("Lan", "CHN")]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("in Oslo (16/2)", "2021-02-16"),
        ("on Thursday (6/5)", "2021-05-06"),
        ("after a vote (12/3)", None),
    ],
)
def test_day_and_month_in_brackets(words: str, day: str | None) -> None:
    text = f"Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland {words}."
    record = read_document(SourceText("x", text, published="2021-05-17", language="en"))
    assert [c.date for c in record.contacts] == [day]


def test_the_residence_of_an_envoy_is_no_venue() -> None:
    text = "Minister Anna Berg of Norway received the Ambassador of Bulgaria, Plamen Dobrev (residence in Astana)."
    assert contacts_told(text, "2021-05-17")[0].startswith("reception held | - | - |")


def test_a_call_to_his_office_is_on_him() -> None:
    text = (
        "Foreign Minister Lars Berg of Norway made the remarks when Polish Ambassador Jan Kowal paid a courtesy call to "
        "his office."
    )
    assert met(text, "role") == [("reception", ["Kowal received", "Berg receiving"])]


def test_condolences_and_sympathy_are_a_message() -> None:
    text = (
        "Foreign Minister Anna Berg of Norway has conveyed her condolences and sympathy to Foreign Minister Jan Kowal of "
        "Poland."
    )
    assert met(text, "role") == [("message", ["Berg sender", "Kowal addressee"])]


def test_a_letter_of_appointment_is_handed_over_at_a_reception() -> None:
    text = (
        "The new Representative of WFP, Ida Moe, presented her Letter of Appointment to Foreign Minister Jan Kowal of "
        "Poland."
    )
    assert met(text, "role") == [("reception", ["Moe received", "Kowal receiving"])]
    assert said(text, "en") == []


def test_an_instrument_and_its_abbreviation_are_one() -> None:
    text = (
        "Minister Anna Berg praised the Treaty of Amity and Cooperation in Southeast Asia (TAC). The TAC is in force."
    )
    names = [i.name for i in read_document(SourceText("x", text)).instruments]
    assert names == ["Treaty of Amity and Cooperation in Southeast Asia"]


def test_a_hotel_is_called_after_a_town_and_is_elsewhere() -> None:
    text = "President Anna Berg of Norway received Prime Minister Jan Kowal of Poland at the Hotel Bristol in Geneva."
    assert contacts_told(text, "2021-05-17")[0].startswith("reception held | - | Geneva |")


def test_the_side_of_an_institutes_delegation_is_a_party_of_its_visit() -> None:
    text = (
        "A delegation of the Cuban Institute of Friendship with the Peoples led by its President, Mr. Rolando Matos, paid "
        "a visit to Laos on 5 May 2021."
    )
    assert contacts_told(text, "2021-05-17") == ["visit held | 2021-05-05 | Laos | CUB LAO | Matos:visitor"]
