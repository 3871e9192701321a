"""Whose counterpart somebody is, told before or behind him; who is of no state whose minister he meets."""

from __future__ import annotations

import pytest

from sayings import contacts_told, met, named

OPENED = "In talks with her Slovak counterpart, "


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (OPENED + "Foreign Minister Anna Berg of Norway stressed the need for calm.", "en"),
        (OPENED + "the Foreign Minister of Norway, Anna Berg, stressed the need for calm.", "en"),
        ("In talks with the Slovak President, Foreign Minister Anna Berg of Norway stressed the need for calm.", "en"),
        (
            "Lors d'un entretien avec son homologue slovaque, la ministre norvégienne des Affaires étrangères "
            "Anna Berg a souligné la nécessité du calme.",
            "fr",
        ),
    ],
)
def test_who_goes_on_to_speak_is_no_counterpart_of_his_own(text: str, language: str) -> None:
    assert named(text, language) == [("Anna Berg", "NOR", "foreign_minister")]
    assert met(text, "side") == [("meeting", ["Berg NOR"])]


def test_a_counterpart_named_before_the_comma_is_another() -> None:
    text = "In talks with her Slovak counterpart, Jan Kral, Foreign Minister Anna Berg of Norway stressed the need for calm."
    assert met(text, "side") == [("meeting", ["Berg NOR", "Kral SVK"])]


def test_nobody_is_of_the_state_of_his_counterpart() -> None:
    text = (
        "Lesotho uneasy with Slovak visa rules\n\n"
        "Mr Thabo Molefe, Minister of Foreign Affairs, raised the concern during a meeting he held with his Slovak "
        "counterpart. Minister Molefe also had bilateral meetings with Ireland and Croatia."
    )
    assert named(text) == [("Thabo Molefe", "LSO", "foreign_minister")]
    assert contacts_told(text, "2021-05-17") == [
        "meeting held | - | - | LSO SVK | Molefe:principal",
        "meeting held | - | - | IRL LSO | Molefe:principal",
        "meeting held | - | - | HRV LSO | Molefe:principal",
    ]


def test_a_newcomers_counterpart_has_his_rank() -> None:
    text = (
        "Mozambican President Ana Sitoe arrived in Lilongwe and was received by Foreign Minister Grace Phiri. "
        "President Peter Gondwe of Malawi received his counterpart at State House, where the two leaders met alone."
    )
    assert met(text, "role")[2] == ("reception", ["Gondwe receiving", "Sitoe received"])


def test_a_gathering_called_after_its_matter_names_nobody() -> None:
    text = "Speaking of the Ministerial Meeting on Ocean Plastics, the Prime Minister of Norway, Anna Berg, thanked Poland."
    assert [name for name, _, _ in named(text)] == ["Anna Berg"]


def test_of_whose_government_somebody_is() -> None:
    text = "Minister Anna Berg of Norway praised the Bolivian government of President Hugo Mamani."
    assert named(text)[1] == ("Hugo Mamani", "BOL", "head_of_state")
