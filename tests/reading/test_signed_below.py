"""Texts dated and signed below; days behind what is told aside; hosts named first; delegations led on a visit."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import met, named, said

TALKS = "Press Release\n\nForeign Minister Devendra Rai met this morning with Foreign Minister Anna Berg of Norway.\n\n"


def day_and_parties(text: str, language: str = "en") -> list[tuple[str, str | None, list[str]]]:
    """Kind, day and parties of each contact of a text whose day of publication nobody told."""
    record = read_document(SourceText("x", text, language=language))
    return [(c.kind, c.date, c.parties) for c in record.contacts]


@pytest.mark.parametrize(
    ("foot", "parties"),
    [
        ("Ministry of Foreign Affairs\nSingha Durbar, Kathmandu\n11 May 2018", ["NOR", "NPL"]),
        ("Ministry of Foreign Affairs\nColombo\n11 May 2018", ["LKA", "NOR"]),
        ("New Delhi\nMay 11, 2018", ["IND", "NOR"]),
        ("Dhaka, 11 May 2018", ["BGD", "NOR"]),
        ("Geneva, 11 May 2018", ["NOR"]),
    ],
)
def test_the_foot_of_a_release_tells_its_day_and_its_house(foot: str, parties: list[str]) -> None:
    assert day_and_parties(TALKS + "They discussed the MoU signed on 3 June 2016.\n\n" + foot) == [
        ("meeting", "2018-05-11", parties)
    ]


def test_an_embassy_is_not_of_the_town_it_is_in() -> None:
    assert day_and_parties(TALKS + "Embassy of Nepal\nColombo\n11 May 2018") == [
        ("meeting", "2018-05-11", ["NOR", "NPL"])
    ]


def test_colombo_is_a_town() -> None:
    assert named("Foreign Minister Devendra Rai of Sri Lanka met in Colombo with Minister Anna Berg of Norway.") == [
        ("Devendra Rai", "LKA", "foreign_minister"),
        ("Anna Berg", "NOR", "minister"),
    ]
    text = "Colombo and Oslo discussed the transit of goods."
    assert read_document(SourceText("x", text)).statements[0].on_behalf_of == ["LKA", "NOR"]


def test_the_year_of_an_anniversary_is_not_the_year_of_talks() -> None:
    text = (
        "President Anna Berg of Norway met President Jan Kowal of Poland on June 10. Norway and Poland restored "
        "diplomatic relations on May 14, 2005."
    )
    assert day_and_parties(text) == [("meeting", "XXXX-06-10", ["NOR", "POL"])]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Minister Anna Berg of Norway received Ambassador Jan Kowal of Poland, who has completed his tour of duty, "
            "at the parlour of the Villa in Oslo in the morning of July 18, 2021.",
            "en",
        ),
        (
            "Minister Anna Berg of Norway received Ambassador Jan Kowal of Poland, whose term has ended, on "
            "July 18, 2021.",
            "en",
        ),
        (
            "Minister Anna Berg of Norway received Ambassador Jan Kowal of Poland, who will leave on 20 July 2021, on "
            "July 18, 2021.",
            "en",
        ),
        (
            "La ministre norvégienne Anna Berg a reçu l'ambassadeur de Pologne, Jan Kowal, qui achève sa mission, "
            "le 18 juillet 2021.",
            "fr",
        ),
    ],
)
def test_a_day_stands_behind_what_is_told_by_the_way(text: str, language: str) -> None:
    assert day_and_parties(text, language) == [("reception", "2021-07-18", ["NOR", "POL"])]


def test_a_day_by_the_way_is_none_of_the_talks() -> None:
    text = (
        "Minister Anna Berg of Norway received Ambassador Jan Kowal of Poland, who will leave his post on "
        "20 July 2021, and wished him well."
    )
    assert day_and_parties(text) == [("reception", None, ["NOR", "POL"])]


@pytest.mark.parametrize(
    "opening",
    [
        "At the invitation of Minister Jan Kowal of Poland and Minister Olga Lind of Poland",
        "At the joint invitation of Minister Jan Kowal of Poland, and Minister Olga Lind of Poland",
    ],
)
def test_who_invited_is_no_visitor(opening: str) -> None:
    text = f"{opening}, Foreign Minister Anna Berg of Norway will lead a delegation on a working visit to Poland."
    assert ("Berg visitor" in met(text, "role")[0][1], "Kowal visitor" in met(text, "role")[0][1]) == (True, False)


def test_a_delegation_led_on_a_visit_makes_one() -> None:
    told = read_document(
        SourceText(
            "x",
            "Foreign Minister Anna Berg of Norway will lead a high-level delegation on an official visit to Poland "
            "from 3 to 7 June 2021.",
            published="2021-05-17",
        )
    )
    assert [(c.kind, c.status, c.date, c.parties) for c in told.contacts] == [
        ("visit", "announced", "2021-06-03/2021-06-07", ["NOR", "POL"])
    ]


@pytest.mark.parametrize(
    ("words", "held"),
    [
        ("expressed their hope for the early holding of", False),
        ("looked forward to holding", False),
        ("will coordinate toward holding", False),
        ("stressed the need for holding", False),
        ("welcomed the holding of", True),
        ("expressed satisfaction at the successful holding of", True),
    ],
)
def test_what_is_looked_forward_to_is_not_held(words: str, held: bool) -> None:
    text = f"The two sides {words} the Norway-Poland Political Consultations in Oslo."
    assert bool(day_and_parties(text)) is held


def test_who_thanks_a_government_is_not_of_it() -> None:
    text = "Foreign Minister Anna Berg took this occasion to thank the Lao Government for its support."
    assert named(text) == [("Anna Berg", None, "foreign_minister")]
    assert said(text, "en") == [("thank", "single", ["Berg"], "for its support")]


def test_a_sultan_and_his_father_are_one_person() -> None:
    text = (
        "His Majesty Sultan Haji Ahmad ibni Al-Marhum Sultan Haji Jamal, Sultan and Yang Di-Pertuan of Brunei "
        "Darussalam, received in audience Minister Anna Berg of Norway."
    )
    assert [(state, rank) for _, state, rank in named(text)] == [("BRN", "head_of_state"), ("NOR", "minister")]


@pytest.mark.parametrize(
    ("office", "rank"),
    [
        ("the President of the Baltic Association", "other"),
        ("the President of Nordic Chamber of Shipping", "other"),
        ("the President of the Republic of Poland", "head_of_state"),
        ("the Secretary of State at the Ministry of Commerce", "deputy_minister"),
    ],
)
def test_what_somebody_presides_over(office: str, rank: str) -> None:
    assert named(f"Minister Anna Berg of Norway met {office}, Jan Kowal.")[1][2] == rank


def test_a_letter_carried_is_a_message() -> None:
    text = "Envoy Jan Kowal of Poland carried a letter from President Olga Lind addressed to King Olav of Norway."
    assert met(text, "role") == [("message", ["Lind sender", "Olav addressee"])]
