"""Whoever met is told of only as theirs: 'the two countries' leaders', 'their presidents', 'des représentants des deux pays'."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document
from sayings import contacts_told

_MET = "meeting held | 2021-05-04 | Oslo | NOR POL | -"


@pytest.mark.parametrize(
    "whoever",
    [
        "the two countries' leaders",
        "the countries' presidents",
        "both sides' top negotiators",
        "their foreign ministers",
        "the two presidents",
        "the foreign ministers of the two countries",
        "representatives from both countries",
        "officials of the two governments",
    ],
)
@pytest.mark.parametrize(
    "told",
    [
        "Relations between Norway and Poland have improved. {} met in Oslo on 4 May.",
        "Norway has restored its relations with Poland. {} held talks in Oslo on 4 May.",
        "{} met in Oslo on 4 May to discuss relations between Norway and Poland.",
    ],
)
def test_of_the_two_states_that_a_text_tells_of(whoever: str, told: str) -> None:
    assert contacts_told(told.format(whoever[0].upper() + whoever[1:]), "2021-05-17") == [_MET]


@pytest.mark.parametrize("whoever", ["the two countries' leaders", "their presidents", "officials from both countries"])
@pytest.mark.parametrize("when", ["after", "when", "once"])
def test_in_a_clause_of_time_behind_what_they_agreed(whoever: str, when: str) -> None:
    text = f"Norway and Poland agreed to open a port {when} {whoever} met in Oslo on 4 May."
    assert contacts_told(text, "2021-05-17") == [_MET]


@pytest.mark.parametrize(
    "text",
    [
        "Norway, Poland and Austria disagree. Their leaders met in Oslo on 4 May.",
        "Norway has many friends. Their presidents met in Oslo on 4 May.",
        "Norway and Poland agreed to open a port before their leaders met the press.",
    ],
)
def test_of_nobody_where_the_text_leaves_open_who_they_are(text: str) -> None:
    assert contacts_told(text, "2021-05-17") == []


@pytest.mark.parametrize(
    "whoever", ["les présidents des deux pays", "leurs ministres", "des responsables des deux pays"]
)
def test_french(whoever: str) -> None:
    text = f"Les relations entre la Norvège et la Pologne sont bonnes. Le 4 mai, {whoever} se sont réunis à Oslo."
    record = read_document(SourceText("x", text, published="2021-05-17", language="fr"))
    assert [(c.kind, c.date, c.place and c.place.name, c.parties) for c in record.contacts] == [
        ("meeting", "2021-05-04", "Oslo", ["NOR", "POL"])
    ]
