"""Talks still to come by the words before them, talks that nobody held, and who went along on a journey."""

from __future__ import annotations

import pytest

from sayings import contacts_told, met, named, said

AT_OSLO = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo on Monday. "
ON_TOUR = "President Jan Kowal of Poland is on a state visit to Norway. "


@pytest.mark.parametrize(
    "words",
    [
        "spoke to the press before her meeting with Polish Foreign Minister Jan Kowal later in the day.",
        "laid a wreath ahead of the planned talks with Polish Foreign Minister Jan Kowal.",
    ],
)
def test_talks_told_ahead_are_to_come(words: str) -> None:
    told = contacts_told(f"Norwegian Foreign Minister Anna Berg {words}", "2021-05-17")
    assert [line.split(" | ")[0] for line in told if line.startswith("meeting")] == ["meeting announced"]


def test_talks_before_which_something_was_done_are_held() -> None:
    told = contacts_told(
        "Before her talks with Polish Foreign Minister Jan Kowal, Norwegian Foreign Minister Anna Berg laid a wreath.",
        "2021-05-17",
    )
    assert told[0].startswith("meeting held")


@pytest.mark.parametrize(
    "words",
    [
        "visited Norway to pave the way for talks with Oslo.",
        "visited Norway to prepare the ground for negotiations with the government in Oslo.",
    ],
)
def test_talks_whose_way_is_paved_were_not_held(words: str) -> None:
    assert [kind for kind, _ in met(f"Polish Foreign Minister Jan Kowal {words}", "role")] == ["visit"]


def test_a_tongue_is_no_partner() -> None:
    text = "Anna Berg, the Norwegian Ambassador to Poland, speaks French and German."
    assert met(text, "role") == []


def test_talks_that_stalled_were_not_held() -> None:
    assert met("Talks between Poland and Norway stalled in 2011.", "role") == []


@pytest.mark.parametrize(
    "words",
    [
        "President Kowal is accompanied on this state visit by Foreign Minister Ewa Nowak.",
        "Accompanying the President on this visit are Foreign Minister Ewa Nowak and a delegation.",
        "Accompanying the President are Foreign Minister Ewa Nowak and a delegation.",
    ],
)
def test_company_on_this_visit_is_of_it(words: str) -> None:
    assert met(ON_TOUR + words, "role") == [("visit", ["Kowal visitor", "Nowak member"])]
    assert named(ON_TOUR + words)[1] == ("Ewa Nowak", "POL", "foreign_minister")


def test_company_on_a_visit_joins_no_talks_to_come() -> None:
    text = ON_TOUR + (
        "He will hold talks with Prime Minister Anna Berg of Norway. "
        "Accompanying the President on this visit are Foreign Minister Ewa Nowak and a delegation."
    )
    assert met(text, "role") == [
        ("visit", ["Kowal visitor", "Nowak member"]),
        ("meeting", ["Kowal principal", "Berg principal"]),
    ]


def test_a_visit_from_day_to_day_runs_into_the_day_it_is_told_on() -> None:
    told = contacts_told(
        "President Jan Kowal of Poland is on a state visit to Norway from Tuesday to Friday.", "2021-05-06"
    )
    assert told == ["visit held | 2021-05-04/2021-05-07 | Norway | NOR POL | Kowal:visitor"]


def test_each_of_two_behind_offices_has_his_own() -> None:
    text = (
        "The talks were attended by Erik Lund, Secretary to the President and Ms. Ola Dahl, Deputy Minister of Defence."
    )
    assert [(name, rank) for name, _, rank in named(text)] == [("Erik Lund", "other"), ("Ola Dahl", "deputy_minister")]


@pytest.mark.parametrize(
    ("text", "rank"),
    [
        (
            "Polish Defence Minister Jan Kowal, who came with President Ewa Nowak, met his Norwegian counterpart Ola Dahl.",
            "minister",
        ),
        (
            "Polish Foreign Minister Jan Kowal met President Ewa Berg of Norway and his Norwegian counterpart Ola Dahl.",
            "foreign_minister",
        ),
        (
            "Polish Foreign Minister Jan Kowal came with President Ewa Nowak, who met her Norwegian counterpart Ola Dahl.",
            "head_of_state",
        ),
    ],
)
def test_whose_counterpart_somebody_is(text: str, rank: str) -> None:
    assert named(text)[-1] == ("Ola Dahl", "NOR", rank)


def test_a_predecessor_is_of_the_same_side() -> None:
    text = "Polish President Jan Kowal visited Norway amid ties strained by a case that his predecessor Ewa Nowak had filed."
    assert named(text)[1][:2] == ("Ewa Nowak", "POL")


def test_whom_to_reach_is_no_part_of_the_text() -> None:
    text = AT_OSLO + "\n\n“The visit shows the strength of our ties.”\n\nMedia contact: Virginia Holm 0407 000 000"
    assert [name for name, _, _ in named(text)] == ["Anna Berg", "Jan Kowal"]


def test_who_says_what_another_did_says_it() -> None:
    text = (
        "Polish President Jan Kowal visited Norway in May. "
        "Erik Lund, director of the Centre for Trade Policy, said Kowal achieved what he came for."
    )
    assert said(text, "en") == [("assert", "single", ["Lund"], "Kowal achieved what he came for")]


def test_he_is_who_told_the_press_and_not_both() -> None:
    text = AT_OSLO + (
        "Kowal told a press conference that Norway is an important partner and the two sides agree to improve ties. "
        "He said that Poland will support the port of Oslo."
    )
    assert [speakers for _, _, speakers, _ in said(text, "en")] == [["Kowal"], ["Berg", "Kowal"], ["Kowal"]]


def test_who_acknowledges_anothers_support_is_not_the_other() -> None:
    text = (
        AT_OSLO
        + "Minister Berg extended her best wishes. She also acknowledged Poland's continued support in the port."
    )
    assert [speakers for _, _, speakers, _ in said(text, "en")][-1] == ["Berg"]


def test_a_state_ceremony_states_nothing() -> None:
    text = "The official state welcome ceremony for President Jan Kowal of Poland was held on Monday in Oslo."
    assert said(text, "en") == []
    assert met(text, "role") == [("ceremony", ["Kowal attendee"])]


def test_a_plan_made_after_one_was_called_off_stands() -> None:
    told = contacts_told(
        "President Jan Kowal of Poland is scheduled to visit Norway from 16 to 18 June after his first trip was cancelled.",
        "2021-05-17",
    )
    assert told[0].startswith("visit announced | 2021-06-16/2021-06-18")


def test_whoever_tells_of_talks_for_his_house_takes_no_part() -> None:
    text = (
        "The President will hold talks with Norwegian Prime Minister Anna Berg in Oslo, "
        "Assistant Secretary Ewa Nowak of the Department of Foreign Affairs told a news conference."
    )
    assert met(text, "role") == [("meeting", ["Berg principal"])]


def test_those_greeted_beside_somebody_are_greeted_too() -> None:
    text = AT_OSLO + "Minister Berg congratulated Minister Kowal and his government on their victory."
    assert said(text, "en")[-1] == ("congratulate", "single", ["Berg"], "on their victory")


def test_militants_called_after_somebody_are_no_person() -> None:
    text = AT_OSLO + "They condemned the attack by the Karim Alami militants."
    assert [name for name, _, _ in named(text)] == ["Anna Berg", "Jan Kowal"]


def test_president_of_a_federation_is_no_head_of_state() -> None:
    text = AT_OSLO + "The Football Federation President, Adam Zych, was present at the meeting."
    assert named(text)[-1][2] == "other"
