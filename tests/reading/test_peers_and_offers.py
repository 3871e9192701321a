"""What a counterpart is called further on, what is offered, and who else took part in talks told in turn."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import contacts_told, met, named, said

MINISTER = "Minister of Foreign Affairs Anna Berg of Norway"
PAIR = "Foreign Minister Anna Berg of Norway and Foreign Minister Jan Kowal of Poland met in Oslo on 3 May 2021. "


def test_a_counterpart_called_minister_further_on_is_a_foreign_minister() -> None:
    text = f"{MINISTER} met her Polish counterpart, Jan Kowal, in Oslo. Minister Kowal announced a visit."
    assert named(text) == [("Anna Berg", "NOR", "foreign_minister"), ("Jan Kowal", "POL", "foreign_minister")]
    assert named(text.replace("Foreign Affairs", "Defence"))[1] == ("Jan Kowal", "POL", "minister")


def test_whose_counterpart_somebody_is_may_be_told_before() -> None:
    text = (
        f"{MINISTER} announced a plan in Warsaw. At a press conference with his Polish counterpart, Jan Kowal, the "
        "Minister stated that trade was growing."
    )
    assert named(text)[1] == ("Jan Kowal", "POL", "foreign_minister")


@pytest.mark.parametrize(
    ("offered", "promised"),
    [
        ("the expertise of her ministry in drafting the law", [("other_action", "proposed")]),
        ("further technical assistance", [("other_action", "proposed")]),
        ("praise for the reforms", []),
        ("her condolences", []),
    ],
)
def test_what_is_offered_may_be_taken_up(offered: str, promised: list[tuple[str, str]]) -> None:
    text = f"{MINISTER} met Minister Jan Kowal of Poland. She offered {offered}."
    record = read_document(SourceText("x", text, language="en"))
    assert [(c.kind, c.force) for c in record.commitments] == promised


def test_practices_are_exchanged_and_outcomes_noted() -> None:
    text = (
        "Norway and Poland reviewed trade, exchanged best practices in fighting fraud, and took note with satisfaction "
        "of the outcome of the seminar."
    )
    assert [(act, voice) for act, voice, _, _ in said(text, "en")] == [
        ("discuss", "joint"),
        ("discuss", "joint"),
        ("assess", "joint"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "During the meeting, in which Undersecretary Ali Demir also participated, the Ministers discussed trade.",
        "Undersecretary Ali Demir also took part.",
    ],
)
def test_who_also_took_part(text: str) -> None:
    assert met(PAIR + text, "role") == [("meeting", ["Berg principal", "Kowal principal", "Demir attendee"])]


def test_a_meeting_chaired_from_afar() -> None:
    text = (
        "Deputy Minister Anna Berg of Norway co-chaired on 3 May 2021, via teleconference, the third meeting of the "
        "working group, together with Deputy Minister Jan Kowal of Poland."
    )
    assert contacts_told(text, "2021-05-04") == [
        "call held | 2021-05-03 | - | NOR POL | Berg:co_chair Kowal:co_chair",
    ]


def test_talks_with_an_organisation_on_a_visit_to_come() -> None:
    text = (
        "Minister Anna Berg of Norway will travel to Malawi on 26–28 August 2021. She will also visit a camp, where she "
        "will hold talks with the UNHCR Representative in Malawi, Olga Dahl. She will meet the NATO Secretary General, "
        "Jan Vik, in Brussels."
    )
    assert contacts_told(text, "2021-08-20") == [
        "visit announced | 2021-08-26/2021-08-28 | Malawi | MWI NOR | Berg:visitor",
        "meeting announced | 2021-08-26/2021-08-28 | Malawi | NOR UNHCR | Berg:principal Dahl:principal",
        "meeting announced | - | Brussels | NATO NOR | Berg:principal Vik:principal",
    ]


def test_a_room_called_after_somebody_is_nobody() -> None:
    text = "Minister Anna Berg of Norway met Minister Jan Kowal of Poland in the Simón Bolívar Room in Washington."
    assert [name for name, _, _ in named(text)] == ["Anna Berg", "Jan Kowal"]


def test_what_is_thanked_for_in_a_clause_of_its_own() -> None:
    text = (
        "Minister Anna Berg of Norway met Minister Jan Kowal of Poland. He announced an aid of 5 million euros, for which "
        "the Norwegian minister expressed her thanks. He said that the port, for which the minister had asked, was ready."
    )
    assert said(text, "en") == [
        ("inform", "single", ["Kowal"], "an aid of 5 million euros"),
        ("thank", "single", ["Berg"], "her thanks"),
        ("assert", "single", ["Kowal"], "the port, for which the minister had asked, was ready"),
    ]


def test_what_will_be_given_is_told_in_the_passive() -> None:
    text = (
        "Minister Anna Berg of Norway met Minister Jan Kowal of Poland. He indicated that 15 scholarships would be made "
        "available in 2027. He said that peace would be provided for."
    )
    record = read_document(SourceText("x", text, language="en"))
    assert [(c.kind, c.force, c.due) for c in record.commitments] == [("other_action", "planned", "2027")]


def test_another_host_receives_in_another_house() -> None:
    text = (
        "President Anna Berg of Norway received Ambassador Jan Kowal of Poland on 3 May 2021. Earlier, the Ambassador "
        "paid a courtesy call on Foreign Minister Ola Vik at Takuba Lodge."
    )
    assert [told.split(" | ")[2] for told in contacts_told(text, "2021-05-04")] == ["-", "Takuba Lodge"]
