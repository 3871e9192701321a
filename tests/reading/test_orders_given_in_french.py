"""Presidents who charge their ministers with something, and presidents of an organisation."""

from __future__ import annotations

import pytest

import dragoman


@pytest.mark.parametrize("verb", ["a instruit", "a chargé", "a prié", "charge", "instruisit"])
def test_who_charges_his_ministers_asks(verb: str) -> None:
    text = f"Le président Jan Kowal {verb} les ministres de préparer le projet d'accord."
    (said,) = dragoman.read(text, language="fr").statements
    assert (said.act, said.content.quote if said.content else None) == ("request", "de préparer le projet d'accord")


@pytest.mark.parametrize(
    ("text", "act", "content"),
    [
        ("Le président Jan Kowal dépeint une situation difficile.", "inform", "une situation difficile"),
        ("Le président Jan Kowal dépeignit une situation difficile.", "inform", "une situation difficile"),
    ],
)
def test_irregular_forms(text: str, act: str, content: str) -> None:
    (said,) = dragoman.read(text, language="fr").statements
    assert (said.act, said.content.quote if said.content else None) == (act, content)


def test_taught_by_events_is_no_order() -> None:
    record = dragoman.read("Le ministre Jan Kowal, instruit par les faits, a rencontré Ann Berg.", language="fr")
    assert record.statements == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("President Charles Michel and Prime Minister Fumio Kishida met in Brussels today.", "en"),
        ("European Council President Charles Michel met Prime Minister Fumio Kishida.", "en"),
        ("Le président Charles Michel a rencontré le Premier ministre Fumio Kishida.", "fr"),
    ],
)
def test_a_president_known_to_head_an_organisation_heads_no_state(text: str, language: str) -> None:
    record = dragoman.read(text, language=language, published="2023-07-13")
    assert [(o.rank, o.state) for o in record.offices] == [("io_head", "EU"), ("head_of_government", "JPN")]
    assert record.contacts[0].parties == ["EU", "JPN"]


def test_a_president_of_a_state_is_not_taken_for_one_of_an_organisation() -> None:
    record = dragoman.read("President Emmanuel Macron met Prime Minister Fumio Kishida.", published="2023-07-13")
    assert [(o.rank, o.state) for o in record.offices] == [("head_of_state", "FRA"), ("head_of_government", "JPN")]
