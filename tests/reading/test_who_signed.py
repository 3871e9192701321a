"""Who signed, where a text leaves open of which state one of the two is; whom a visit told at the beginning is of."""

from __future__ import annotations

import pytest

import dragoman

SIGNED = {
    "President Kowal signed an agreement with Norwegian Minister Lars Vik.": [("signing", ["NOR"], 2)],
    "Le président Kowal et le ministre norvégien Lars Vik ont signé un accord.": [("signing", ["NOR"], 2)],
    # of a firm, or of no state at all: no contact of two sides
    "Director Jan Kowal of Acme signed an agreement with Norwegian Minister Lars Vik.": [],
    "President Kowal signed an agreement.": [],
}
DAYS = "2023-05-03/2023-05-05"
VISITS = {
    "On an official visit to Poland from 3 to 5 May 2023, Foreign Minister Anna Berg of Norway praised the accord.": [
        ("visit", ["NOR", "POL"], DAYS)
    ],
    "En visite officielle en Pologne du 3 au 5 mai 2023, la ministre norvégienne, Anna Berg, a salué l'accord.": [
        ("visit", ["NOR", "POL"], DAYS)
    ],
    "On an official visit to Poland, Foreign Minister Anna Berg of Norway praised the accord.": [
        ("visit", ["NOR", "POL"], None)
    ],
}


@pytest.mark.parametrize(("text", "contacts"), SIGNED.items())
def test_one_of_two_who_sign_may_be_of_a_state_untold(text: str, contacts: list[tuple[str, list[str], int]]) -> None:
    record = dragoman.read(text)
    assert [(c.kind, list(c.parties), len(c.participants)) for c in record.contacts] == contacts


@pytest.mark.parametrize(("text", "contacts"), VISITS.items())
def test_a_visit_with_its_days_is_told_in_the_opening(
    text: str, contacts: list[tuple[str, list[str], str | None]]
) -> None:
    assert [(c.kind, list(c.parties), c.date) for c in dragoman.read(text).contacts] == contacts
