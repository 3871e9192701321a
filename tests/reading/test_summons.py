"""Envoys summoned, and protests handed over: told before or behind, by a house's short name, with nobody named."""

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

MINISTRY = "The Ministry of Foreign Affairs of Norway"


def told(text: str) -> list[tuple[str, str, str | None, str, str | None]]:
    record = read_document(SourceText("x", text, published="2023-05-12", language="en"))
    return [(c.kind, c.status, c.date, " ".join(c.parties), c.level) for c in record.contacts]


ANNOUNCED = ("summons", "announced", None, "NOR POL", "ambassador")
HELD = ("summons", "held", None, "NOR POL", "ambassador")


@pytest.mark.parametrize(
    "text",
    [
        f"{MINISTRY} will also summon the Ambassador of Poland to Norway to give an explanation.",
        "Norway is to summon the Polish ambassador over the incident.",
        "Norway to summon Polish ambassador over the incident",
        f"{MINISTRY} will hand a note of protest to the Polish ambassador.",
    ],
)
def test_a_summons_may_be_told_before_it_is_made(text: str) -> None:
    assert told(text) == [ANNOUNCED]


def test_a_minister_may_order_a_summons() -> None:
    text = "Foreign Minister Anna Berg of Norway has instructed the ministry to summon the Ambassador of Poland."
    assert told(text) == [ANNOUNCED]


@pytest.mark.parametrize(
    "text",
    [
        "The Polish Charge d'Affaires was called to the Norwegian Foreign Ministry.",
        f"{MINISTRY} delivered a strong protest to the Polish ambassador.",
        "The Norwegian Foreign Ministry handed the Polish ambassador a note of protest.",
        "A strong demarche was made to the Polish Charge d'Affaires in Oslo.",
        "The Foreign Office (FO) of Norway summoned Polish Charge d Affaires to register a protest.",
    ],
)
def test_a_protest_made_to_an_envoy_is_a_summons(text: str) -> None:
    assert told(text) == [HELD]


def test_the_embassy_that_a_summons_is_about_takes_no_part() -> None:
    text = "Norway summoned the Polish ambassador in Oslo to condemn the attack on the embassy of Austria in Warsaw."
    assert told(text) == [HELD]


def test_a_note_handed_over_in_a_summons_is_of_it() -> None:
    text = f"{MINISTRY} has summoned the Ambassador of Poland, Jan Kowal, to deliver a note of protest."
    assert told(text) == [HELD]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"{MINISTRY} will issue a note of protest against the incident to the Government of Poland.", "announced"),
        (f"{MINISTRY} sent a note verbale to the Embassy of Poland.", "held"),
    ],
)
def test_a_note_to_a_government_is_a_message(text: str, status: str) -> None:
    assert told(text) == [("message", status, None, "NOR POL", None)]


def test_today_in_a_text_of_no_day_is_not_the_day_told_before() -> None:
    text = (
        "Foreign Minister Anna Berg of Norway visited Poland on 5 July. The Norwegian Foreign Ministry has summoned the Polish "
        "ambassador today."
    )
    record = read_document(SourceText("x", text, language="en"))
    assert [(c.kind, c.date) for c in record.contacts] == [("visit", "XXXX-07-05"), ("summons", None)]
