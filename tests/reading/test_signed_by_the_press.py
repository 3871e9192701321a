"""What only the press signs is no part of what was said, and what opens a sentence ends where its clause begins."""

from __future__ import annotations

import pytest

from sayings import met, named, said

BOTH = "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland in Oslo. "


@pytest.mark.parametrize(
    "signed",
    [
        "the Foreign Ministry's website reported",
        "the Jordan News Agency, Petra, reported",
        "the state news agency SPA reported",
        "IRNA reports",
        "Trend reports citing the ministry",
        "the press service of the ministry told Interfax",
        "a statement on the ministry's website read",
        "official media reported on Monday",
        "according to the state news agency",
        "as reported by the Qatar News Agency",
        "SPA added",
    ],
)
def test_who_reports_it_ends_what_was_said(signed: str) -> None:
    text = f"{BOTH}Berg stressed the importance of trade, {signed}."
    assert said(text, "en") == [("assert", "single", ["Berg"], "the importance of trade")]


def test_a_relative_clause_about_the_press_is_part_of_what_was_said() -> None:
    text = f"{BOTH}Berg welcomed the accord, which the media reported on Monday."
    assert said(text, "en") == [("welcome", "single", ["Berg"], "the accord, which the media reported on Monday")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Underlining the importance of trade, Foreign Minister Jan Kowal of Poland met Minister Anna Berg of Norway.", "en"),
        ("Soulignant l'importance du commerce, le ministre polonais Jan Kowal a rencontré à Oslo la ministre norvégienne Anna Berg.", "fr"),
    ],
)  # fmt: skip
def test_a_contact_behind_an_opening_participle_is_told_in_its_own_right(text: str, language: str) -> None:
    assert met(text, "side") == [("meeting", ["Kowal POL", "Berg NOR"])]
    assert [what.split()[-1] for *_, what in said(text, language)] == ["trade" if language == "en" else "commerce"]


def test_an_office_behind_a_name_and_before_a_verb_is_another_persons() -> None:
    text = (
        f"{BOTH}In her talks with Deputy Minister Eva Dahl of Poland the Foreign Minister stressed the need for trade."
    )
    assert said(text, "en") == [("assert", "single", ["Berg"], "the need for trade")]


def test_each_of_two_people_joined_by_and_has_the_office_beside_him() -> None:
    text = (
        "Jan Kowal, Additional Secretary (Europe), Ministry of Foreign Affairs of Poland and Ambassador Anna Berg, "
        "Director General of the Ministry of Trade of Norway, led the consultations in Oslo."
    )
    assert named(text) == [
        ("Jan Kowal", "POL", "assistant_minister"),
        ("Anna Berg", "NOR", "assistant_minister"),
    ]


def test_things_to_come_in_a_list_are_no_promise() -> None:
    assert said(f"{BOTH}The ministers discussed current projects and planned visits.", "en") == [
        ("discuss", "joint", ["Berg", "Kowal"], "current projects and planned visits")
    ]
    assert said(f"{BOTH}The ministers discussed trade and proposed new visits.", "en") == [
        ("discuss", "joint", ["Berg", "Kowal"], "trade"),
        ("propose", "joint", ["Berg", "Kowal"], "new visits"),
    ]


def test_a_deed_added_to_those_told_of_is_no_statement_of_its_own() -> None:
    text = f"{BOTH}Berg said that all should carry out the plans, along with reviewing and evaluating them."
    assert said(text, "en") == [
        ("request", "single", ["Berg"], "all should carry out the plans, along with reviewing and evaluating them")
    ]


def test_what_another_looks_forward_to_is_told_by_who_says_so() -> None:
    text = f"{BOTH}Berg informed Kowal that President Eva Dahl is looking forward to visiting Poland."
    assert [(speakers, what) for _, _, speakers, what in said(text, "en")] == [
        (["Berg"], "President Eva Dahl is looking forward to visiting Poland")
    ]


def test_us_without_its_last_full_stop_is_a_state() -> None:
    assert named("The U.S Secretary of State John Kowal met Foreign Minister Anna Berg of Norway in Oslo.") == [
        ("John Kowal", "USA", "foreign_minister"),
        ("Anna Berg", "NOR", "foreign_minister"),
    ]


def test_a_states_chairmanship_is_no_office_of_the_speaker() -> None:
    text = f"{BOTH}Berg said that Chile, as the host of APEC, has done a lot."
    assert named(text) == [("Anna Berg", "NOR", "foreign_minister"), ("Jan Kowal", "POL", "foreign_minister")]


def test_a_national_security_council_has_a_secretary() -> None:
    text = "Secretary of the Security Council Jan Kowal received the Ambassador of Norway to Poland, Anna Berg."
    assert named(text)[0] == ("Jan Kowal", "POL", "other")


def test_a_one_word_name_of_the_table_does_not_side_a_longer_one() -> None:
    text = "Foreign Minister Jan bin Abdullah met Foreign Minister Anna Berg of Norway in Oslo."
    assert named(text)[0] == ("Jan bin Abdullah", None, "foreign_minister")
