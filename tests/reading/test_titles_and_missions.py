"""Titles in brackets, ambassadors by rank and by post, counterparts, missions, and what is signed or told beside."""

from __future__ import annotations

import pytest

from sayings import contacts_told, named, said

BOTH = "Foreign Minister Anna Berg of Norway and Foreign Minister Jan Kowal of Poland met in Oslo. "
ENVOY = "State Minister of Norway, Ambassador Anna Berg, received the Ambassador of Poland, Jan Kowal. "


@pytest.mark.parametrize(
    ("holder", "name"),
    [
        ("The Minister of Trade of Norway, Hon. (Dr.) Lars Vik, MP,", "Lars Vik"),
        ("The Minister of Trade of Norway, Rt. Hon. (Amb.) Lars Vik,", "Lars Vik"),
        ("The Minister of Trade of Norway, Gen. (Rtd.) Lars Vik,", "Lars Vik"),
        ("Minister of Trade of Norway Prof. (Eng.) Lars Vik", "Lars Vik"),
    ],
)
def test_a_title_may_hold_another_in_brackets(holder: str, name: str) -> None:
    people = named(f"{holder} met the Ambassador of Poland, Jan Kowal.")
    assert people == [(name, "NOR", "minister"), ("Jan Kowal", "POL", "ambassador")]


def test_brackets_of_other_words_are_no_title() -> None:
    people = named("The Minister of Trade of Norway (right) met the Ambassador of Poland, Jan Kowal.")
    assert people == [("Jan Kowal", "POL", "ambassador")]


@pytest.mark.parametrize(
    ("title", "rank"),
    [
        ("Amb.", "ambassador"),
        ("H.E. Amb.", "ambassador"),
        ("Amb. Dr.", "ambassador"),
        ("Sen.", "other"),
        ("Gov.", "other"),
        ("Pres.", "head_of_state"),
        ("Vice Pres.", "deputy_head_of_government"),
        ("Foreign Sec.", "foreign_minister"),
        ("Lt. Gen.", "other"),
        ("Dr.", None),
    ],
)
def test_an_office_may_be_cut_short(title: str, rank: str | None) -> None:
    people = named(f"Foreign Minister Anna Berg of Norway met with Poland's {title} Jan Kowal in Oslo.")
    assert people == [("Anna Berg", "NOR", "foreign_minister"), ("Jan Kowal", "POL", rank)]


@pytest.mark.parametrize(
    ("title", "rank"), [("l'Amb.", "ambassador"), ("le Gén.", "other"), ("le Lt-Col.", "other"), ("le Dr", None)]
)
def test_a_french_office_may_be_cut_short(title: str, rank: str | None) -> None:
    people = named(f"{title} Jan Kowal de la Pologne a rencontré la ministre norvégienne Anna Berg.", "fr")
    assert people == [("Jan Kowal", "POL", rank), ("Anna Berg", "NOR", "minister")]


def test_the_ambassador_is_the_one_by_post() -> None:
    assert said(ENVOY + "The Ambassador thanked the Government for its help.", "en") == [
        ("thank", "single", ["Kowal"], "for its help")
    ]


def test_the_ambassador_by_rank_where_there_is_no_other() -> None:
    text = "State Minister of Norway, Ambassador Anna Berg, met Foreign Minister Jan Kowal of Poland. "
    assert said(text + "The Ambassador thanked Poland for its help.", "en") == [
        ("thank", "single", ["Berg"], "for its help")
    ]


@pytest.mark.parametrize("master", ["Chairperson of the African Union Commission", "IGAD Executive Secretary"])
def test_the_envoy_of_somebody_is_the_envoy(master: str) -> None:
    text = f"The Special Envoy of the {master} for Chad, Lars Vik, met Foreign Minister Jan Kowal of Poland. "
    assert said(text + "The Special Envoy thanked Poland for its help.", "en") == [
        ("thank", "single", ["Vik"], "for its help")
    ]


def test_a_counterpart_is_of_the_other_state() -> None:
    text = BOTH + "The Deputy Minister, Olga Dahl, and her counterpart, Adam Nowak, were present."
    assert [(name, state) for name, state, _ in named(text)] == [
        ("Anna Berg", "NOR"),
        ("Jan Kowal", "POL"),
        ("Olga Dahl", "NOR"),
        ("Adam Nowak", "POL"),
    ]


@pytest.mark.parametrize(
    ("verb", "told"),
    [
        ("undertook a mission to Chad from 3 to 5 May 2021.", "visit held | 2021-05-03/2021-05-05 | Chad"),
        ("concluded a three-day fact-finding mission to Chad.", "visit held | - | Chad"),
    ],
)
def test_a_mission_may_be_a_journey(verb: str, told: str) -> None:
    lines = contacts_told(f"Foreign Minister Anna Berg of Norway {verb}", "2021-05-17")
    assert lines == [f"{told} | NOR TCD | Berg:visitor"]


def test_a_mission_may_be_an_embassy() -> None:
    assert contacts_told("Norway opened a mission to the European Union.", "2021-05-17") == []


def test_talks_on_a_visit_to_come_are_on_its_days() -> None:
    text = (
        "Foreign Minister Anna Berg of Norway will visit Poland on 3 and 4 June 2021. "
        "The Minister will hold talks with Foreign Minister Jan Kowal."
    )
    assert contacts_told(text, "2021-05-17") == [
        "visit announced | 2021-06-03/2021-06-04 | Poland | NOR POL | Berg:visitor",
        "meeting announced | 2021-06-03/2021-06-04 | Poland | NOR POL | Berg:principal Kowal:principal",
    ]


def test_what_is_signed_at_the_end_of_the_talks() -> None:
    text = BOTH + "They praised the two memoranda, which were signed at the close of the meeting."
    assert [line.split(" | ")[0] for line in contacts_told(text, "2021-05-17")] == ["meeting held", "signing held"]


@pytest.mark.parametrize(
    "told",
    [
        "They praised the memorandum, which was signed at the previous session.",
        "They praised the memorandum, which was signed in Warsaw.",
        "They discussed the convening of consultations.",
        "They signed a memorandum on the holding of political consultations.",
    ],
)
def test_nothing_else_is_signed_or_held(told: str) -> None:
    kinds = [line.split(" | ")[0] for line in contacts_told(BOTH + told, "2021-05-17")]
    assert kinds == ["meeting held"] + ["signing held"] * told.startswith("They signed")


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("He discussed with her ways to boost trade.", ("discuss", "ways to boost trade")),
        ("He reviewed with her bilateral relations.", ("discuss", "bilateral relations")),
        ("He discussed with her team the war in Gaza.", ("discuss", "the war in Gaza")),
    ],
)
def test_with_her_or_with_hers(sentence: str, told: tuple[str, str]) -> None:
    text = "Foreign Minister Jan Kowal of Poland received the Ambassador of Norway, Anna Berg. "
    assert [(act, words) for act, _, _, words in said(text + sentence, "en")] == [told]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "The current state and prospects of the partnership, energy, as well as trade were discussed.",
            ("discuss", "The current state and prospects of the partnership, energy, as well as trade"),
        ),
        (
            "The importance of the work of the Joint Commission was underlined.",
            ("assert", "The importance of the work of the Joint Commission"),
        ),
        (
            "It was noted with satisfaction that Norway supports the accord.",
            ("assess", "Norway supports the accord"),
        ),
        ("They exchanged points of view on the war.", ("discuss", "the war")),
    ],
)
def test_told_without_a_speaker(sentence: str, told: tuple[str, str]) -> None:
    assert [(act, words) for act, _, _, words in said(BOTH + sentence, "en")] == [told]


@pytest.mark.parametrize(
    "sentence",
    ["They signed a grant agreement to support training.", "The talks were prepared by the deputies of both."],
)
def test_a_purpose_and_a_deed_say_nothing(sentence: str) -> None:
    assert said(BOTH + sentence, "en") == []
