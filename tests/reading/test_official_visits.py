"""Visits told by their end or by who came along; bodies that an office is over; envoys told of twice."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import met, named


def _visits(text: str, language: str) -> list[tuple[str, str, str | None, list[str]]]:
    record = read_document(SourceText("x", text, language=language))
    return [(c.kind, c.status, c.place.name if c.place else None, c.parties) for c in record.contacts]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("President Anna Berg of Norway returned home after successfully concluding her visit to Poland.", "en"),
        ("President Anna Berg of Norway returned to the country last night, concluding her visit to Poland.", "en"),
        ("President Anna Berg of Norway flew home on Friday, wrapping up a three-day visit to Poland.", "en"),
        ("President Anna Berg of Norway concluded her visit to Poland and returned to Oslo on Friday.", "en"),
        ("President Anna Berg of Norway visited Poland and returned to Oslo on Friday.", "en"),
        ("La présidente norvégienne Anna Berg est rentrée à Oslo après une visite de deux jours en Pologne.", "fr"),
        ("La présidente norvégienne Anna Berg a regagné Oslo au terme de sa visite officielle en Pologne.", "fr"),
        ("La présidente norvégienne Anna Berg a mis fin à sa visite en Pologne et est rentrée à Oslo.", "fr"),
    ],
)
def test_a_visit_is_told_by_its_end(text: str, language: str) -> None:
    assert _visits(text, language) == [("visit", "held", "Poland", ["NOR", "POL"])]


def test_a_return_is_no_visit() -> None:
    assert _visits("President Anna Berg of Norway returned to Oslo on Friday.", "en") == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "President Anna Berg of Norway departed for Poland on a state visit. Foreign Minister Per Lund, along with "
            "a delegation of senior officials, is accompanying the President on this visit.",
            "visit",
        ),
        (
            "President Anna Berg of Norway will undertake a state visit to Poland. Foreign Minister Per Lund will "
            "accompany President Berg on this visit.",
            "visit",
        ),
        (
            "President Anna Berg of Norway met President Jan Kowal of Poland in Warsaw. Foreign Minister Per Lund was "
            "also part of the delegation accompanying President Berg.",
            "meeting",
        ),
        (
            "La présidente norvégienne Anna Berg se rendra en Pologne lundi. Le ministre des Affaires étrangères "
            "Per Lund accompagnera la présidente lors de cette visite.",
            "visit",
        ),
    ],
)
def test_whoever_accompanies_is_of_that_side(text: str, kind: str) -> None:
    assert ("Per Lund", "NOR", "foreign_minister") in named(text, "fr" if text.startswith("La ") else "en")
    ((told, people),) = met(text, "role")
    assert (told, people[-1]) == (kind, "Lund member")


def test_the_host_of_a_visit_told_of_before() -> None:
    text = (
        "President Anna Berg of Norway returned home on Friday after a visit to Poland.\n\n"
        "President Berg undertook this visit at the invitation of the Polish President Jan Kowal."
    )
    assert met(text, "role") == [("visit", ["Berg visitor", "Kowal host"])]


@pytest.mark.parametrize(
    ("office", "rank"),
    [
        ("President of the Norwegian Shipowners' Federation", "other"),
        ("President of the Norwegian SME Association", "other"),
        ("President of the Norwegian Farmers Union", "other"),
        ("Chair of the Norwegian Tatar Council", "other"),
        ("Head of the Norwegian Embassy", "ambassador"),
        ("Deputy Head of the Norwegian Embassy", "diplomat"),
        ("head of the Norwegian Embassy's political section", "diplomat"),
        ("President of the Kingdom of Norway", "head_of_state"),
        ("Executive Vice President of Norway", "deputy_head_of_government"),
    ],
)
def test_what_an_office_is_over(office: str, rank: str) -> None:
    text = f"The {office}, Anna Berg, met the Polish Minister of Trade Jan Kowal in Warsaw."
    assert named(text)[0] == ("Anna Berg", "NOR", rank)


@pytest.mark.parametrize(
    "office",
    ["Senior Vice President – Crude at Statkraft", "Vice President for Global Affairs at Statkraft"],
)
def test_a_firms_vice_president_governs_nothing(office: str) -> None:
    text = f"Anna Berg, {office}, met the Polish Minister of Trade Jan Kowal in Warsaw."
    assert named(text) == [("Anna Berg", None, "other"), ("Jan Kowal", "POL", "minister")]


def test_two_federal_states_have_heads() -> None:
    text = "Anna Berg, President of the Swiss Confederation, met Jan Kowal, President of the Russian Federation."
    assert named(text) == [("Anna Berg", "CHE", "head_of_state"), ("Jan Kowal", "RUS", "head_of_state")]


def test_a_mayor_is_of_the_land_of_his_town() -> None:
    text = "Warsaw Mayor Jan Kowal met the Norwegian ambassador Anna Berg and spoke of Sri Lanka-EU ties."
    assert named(text) == [("Jan Kowal", "POL", "other"), ("Anna Berg", "NOR", "ambassador")]


def test_envoys_told_by_state_and_then_by_name() -> None:
    text = (
        "Two new ambassadors to Norway presented their credentials to King Olav Dahl today at the Palace in Oslo.\n\n"
        "The new ambassadors represent Poland and the Republic of Kenya.\n\n"
        "* Mr. Jan Kowal has been appointed as the Ambassador-designate of the Republic of Poland.\n"
        "* Ms. Grace Wanjiru has been appointed as the Ambassador-designate of the Republic of Kenya.\n"
    )
    assert met(text, "role") == [("reception", ["Dahl receiving", "Kowal received", "Wanjiru received"])]


def test_a_headline_of_a_visit_and_whom_she_met() -> None:
    text = (
        "Minister Berg concludes visit to Poland\n\n"
        "Minister Anna Berg of Norway met the Polish Minister Jan Kowal in Warsaw."
    )
    assert met(text, "role") == [("meeting", ["Berg principal", "Kowal principal"])]
