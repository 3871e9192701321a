"""Surnames that are towns, seats behind names, counterparts of whoever acts, titles that stand alone, audiences."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import contacts_told, met, named, said


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Foreign Minister Anna Berg of Norway met Secretary Ramon Medina of the Philippines. Meanwhile, Secretary "
            "Medina thanked Norway for its help.",
            "en",
        ),
        (
            "Foreign Minister Anna Berg of Norway met Minister Pedro Santiago of the Philippines. Santiago thanked "
            "Norway for its help.",
            "en",
        ),
        (
            "Foreign Minister Anna Berg of Norway met Minister Ramon D. Villavicencio, Jr. of the Philippines. "
            "Mr. Villavicencio thanked Norway for its help.",
            "en",
        ),
    ],
)
def test_a_surname_that_is_a_town_is_his(text: str, language: str) -> None:
    speaker = text.split(".")[-2].split(" thanked")[0].split()[-1]
    assert said(text, language) == [("thank", "single", [speaker], "for its help")]


def test_a_surname_that_is_a_town_in_french() -> None:
    text = (
        "La ministre norvégienne Anna Berg a reçu le ministre espagnol Pedro Medina. Le ministre Medina a remercié la "
        "Norvège."
    )
    assert said(text, "fr") == [("thank", "single", ["Medina"], "Norvège")]


def test_a_town_is_a_town_still() -> None:
    text = "Minister Anna Berg of Norway met Minister Pedro Medina of Spain in Oslo. The Minister left for Medina."
    assert [person for person, *_ in named(text)] == ["Anna Berg", "Pedro Medina"]
    assert said(text, "en") == []


def test_a_seat_behind_a_name_is_not_the_office_of_the_next() -> None:
    text = (
        "Foreign Minister of Bangladesh Dr. M. A. Jalil Sarkar MP and Minister of Foreign Affairs of Maldives Ibrahim "
        "Zuhair met on 4 May 2021."
    )
    assert met(text, "side") == [("meeting", ["Sarkar BGD", "Zuhair MDV"])]
    assert named("Jan Kowal, MP and Minister for Trade of Poland, met Minister Anna Berg of Norway.")[0] == (
        "Jan Kowal",
        "POL",
        "minister",
    )


def test_his_counterpart_is_that_of_whoever_goes_on() -> None:
    text = (
        "Foreign Minister Anna Berg of Norway paid a courtesy call on Tunisian President Moncef Slimane and held a "
        "bilateral meeting with her counterpart, Hatem Gharbi, on 4 May 2021."
    )
    assert named(text)[2] == ("Hatem Gharbi", "TUN", "foreign_minister")


def test_visits_that_will_be_made() -> None:
    text = (
        "Foreign Minister Anna Berg of Norway will be making working visits to Poland and Spain from 8 to 11 June 2021."
    )
    assert contacts_told(text, "2021-05-17") == [
        "visit announced | 2021-06-08/2021-06-11 | Poland | NOR POL | Berg:visitor",
        "visit announced | 2021-06-08/2021-06-11 | Spain | ESP NOR | Berg:visitor",
    ]


def test_who_receives_an_audience_is_received() -> None:
    text = "Foreign Minister Anna Berg of Sweden received an audience with King Olav of Norway."
    assert met(text, "role") == [("reception", ["Berg received", "Olav receiving"])]


def test_a_title_that_stands_alone() -> None:
    text = "Foreign minister Dr Kinzang Dorji of Bhutan visited Norway. Lyonpo thanked Norway for its help."
    assert said(text, "en") == [("thank", "single", ["Dorji"], "for its help")]


def test_a_time_of_day_is_no_subject() -> None:
    text = "Minister Anna Berg of Norway held talks with Minister Jan Kowal of Poland on the morning of May 4, 2021."
    assert said(text, "en") == []


def test_what_was_agreed_upon_is_no_agreement() -> None:
    text = "Minister Anna Berg of Norway said that the points agreed upon are carried out."
    assert [act for act, *_ in said(text, "en")] == ["assert"]


def test_a_name_goes_on_behind_mohd() -> None:
    record = read_document(SourceText("x", "Minister Datuk Seri Rosli Mohd Amin met Minister Anna Berg of Norway."))
    assert [person.name for person in record.persons] == ["Rosli Mohd Amin", "Anna Berg"]


@pytest.mark.parametrize("surname", ["Power", "Church", "Hope", "Rice", "Keys", "Ward", "Grant", "Wheat"])
def test_a_surname_may_be_a_word(surname: str) -> None:
    text = (
        f"Kenyan Foreign Minister Omar {surname} met Norwegian Foreign Minister Anna Berg in Oslo. "
        f"{surname} thanked Norway for its help. “Trade is growing,” {surname} said."
    )
    assert named(text) == [(f"Omar {surname}", "KEN", "foreign_minister"), ("Anna Berg", "NOR", "foreign_minister")]
    assert [line[:3] for line in said(text, "en")] == [
        ("thank", "single", [surname]),
        ("assess", "single", [surname]),
    ]


def test_a_surname_that_is_a_word_may_be_one_of_two() -> None:
    text = (
        "Kenyan Foreign Minister Omar Church met Foreign Minister Anna Berg of Norway. Church and Berg discussed trade."
    )
    assert said(text, "en") == [("discuss", "joint", ["Church", "Berg"], "trade")]


def test_a_word_with_a_capital_is_nobody_where_it_does_not_speak() -> None:
    text = "Kenyan Foreign Minister Omar Power met Foreign Minister Anna Berg of Norway. Power stations were on the agenda."
    assert [line[2] for line in said(text, "en") if line[2] == ["Power"]] == []
