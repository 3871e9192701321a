"""Sons called after their fathers, second chairs of a parliament, talks with a delegation, texts without stops."""

from __future__ import annotations

import pytest

from sayings import contacts_told, met, named, said


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "His Majesty King Faisal of Jordan, accompanied by His Royal Highness Crown Prince Hashim bin Faisal, met with "
            "Foreign Minister Anna Berg of Norway.",
            ["Faisal", "Hashim bin Faisal", "Anna Berg"],
        ),
        ("Sheikh Mohammed received Sheikh Hamdan bin Mohammed.", ["Mohammed", "Hamdan bin Mohammed"]),
        (
            "Sheikh Hamdan bin Mohammed of Oman met Minister Anna Berg of Norway. Sheikh Hamdan thanked her.",
            ["Hamdan bin Mohammed", "Anna Berg"],
        ),
    ],
)
def test_a_son_is_not_the_father_after_whom_he_is_called(text: str, names: list[str]) -> None:
    assert [name for name, _, _ in named(text)] == names


@pytest.mark.parametrize(
    ("office", "rank"),
    [
        ("Vice President of the Assembly", "other"),
        ("First Vice President of the Chamber of Deputies", "other"),
        ("Vice President of the Republic", "deputy_head_of_government"),
    ],
)
def test_who_seconds_a_speaker_seconds_no_president(office: str, rank: str) -> None:
    assert named(f"The {office}, Anna Berg, met Minister Jan Kowal of Poland.")[0][2] == rank


def test_talks_with_a_delegation_are_those_of_who_leads_it() -> None:
    text = (
        "President Anna Berg of Norway held talks with President Jan Kowal of Poland. President Berg also held talks with "
        "the Chilean delegation led by Foreign Minister Luis Prado."
    )
    assert met(text, "side") == [("meeting", ["Berg NOR", "Kowal POL"]), ("meeting", ["Berg NOR", "Prado CHL"])]


def test_a_visit_answered_is_not_where_he_meets() -> None:
    text = (
        "Speaker Jan Kowal of Poland arrived in Oslo on an official visit in response to a visit to Warsaw of the deputy "
        "speaker. He is scheduled to meet with his Norwegian counterpart."
    )
    assert contacts_told(text, "2021-05-17")[1].split(" | ")[2] == "Oslo"


def test_paragraphs_without_a_stop_are_no_titles() -> None:
    text = "\n\n".join(
        [
            "Foreign Minister Anna Berg of Norway discussed on Sunday with Foreign Minister Jan Kowal of Poland efforts to "
            "widen ties between both countries",
            "During the meeting, the two sides discussed the latest developments in fishing and the means of boosting "
            "cooperation in all fields of the sea",
            "Kowal, for his part, expressed Poland's appreciation for the deep relations with Norway, stressing that Norway "
            "will overcome the crisis of its ports",
        ]
    )
    assert [act for act, *_ in said(text, "en")] == ["discuss", "discuss", "thank", "assert"]
