"""Accounts side by side: what agrees, what is compatible, what is in conflict; and how many bear witness."""

from __future__ import annotations

import pytest

from contact_accounts import account, heads
from dragoman.identity.fields import same_date, same_venue, side_by_side
from dragoman.identity.witnesses import Witness, witnesses_of


def test_each_field_keeps_every_value_with_its_source() -> None:
    told = [account("one"), account("other", "2018-09", "inferred", place=None, country=None)]
    date = next(field for field in side_by_side(told) if field.name == "date")
    assert (date.says, [(value.value, value.account, value.basis) for value in date.values]) == (
        "compatible",
        [("2018-09-21", "one#c1", "stated"), ("2018-09", "other#c1", "inferred")],
    )


def test_fields_agree_are_compatible_or_in_conflict() -> None:
    told = [
        account("one"),
        account("other", kind="reception", place="Sarajevo", participants=heads("Dacic", "Сергей Лавров")),
    ]
    assert {field.name: field.says for field in side_by_side(told)} == {
        "kind": "compatible",
        "status": "agreed",
        "date": "agreed",
        "place": "in conflict",
        "country": "agreed",
        "format": "agreed",
        "parties": "agreed",
        "level": "agreed",
        "head RUS": "agreed",
        "head SRB": "compatible",
    }


def test_a_field_that_one_account_fills_says_so() -> None:
    told = [account("one", round=6), account("other")]
    assert [field.says for field in side_by_side(told) if field.name == "round"] == ["one account"]


@pytest.mark.parametrize(
    ("one", "other", "says"),
    [
        ("Warsaw", "Poland", "compatible"),
        ("Pologne", "Varsovie", "compatible"),
        ("Poland", "Serbia", "in conflict"),
        ("Warsaw", "Lublin", "in conflict"),
        ("Beograd", "Београд", "agreed"),
    ],
)
def test_a_country_told_for_its_town_is_no_conflict(one: str, other: str, says: str) -> None:
    assert (same_venue(one, other), same_venue(other, one)) == (says, says)


@pytest.mark.parametrize(
    ("one", "other", "says"),
    [
        ("2018-09", "2018-09-21", "compatible"),
        ("2018", "2018-09-21", "compatible"),
        ("2018-09-21/2018-09-22", "2018-09-22", "compatible"),
        ("2018-09-21", "2018-09-22", "in conflict"),
        ("XXXX-09-21", "2018-09-21", "compatible"),
        ("XXXX-09-21", "2018-09-22", "in conflict"),
        ("2018-09-21", "2018-09-21", "agreed"),
    ],
)
def test_dates_agree_as_far_as_they_may_mean_one_day(one: str, other: str, says: str) -> None:
    assert (same_date(one, other), same_date(other, one)) == (says, says)


def test_five_texts_of_one_meeting_have_two_witnesses() -> None:
    serbian = account("release", source_class="official", issuer_state="SRB", source="Ministry")
    told = [
        serbian,
        account("spun", source_class="media", source="a consulate"),
        account("citing", source_class="agency_relay", source="Agency", relays=["the Serbian Foreign Ministry"]),
        account("moscow", source_class="official", issuer_state="RUS", source="Ministry"),
        account("moscow-too", source_class="agency_relay", source="Agency", relays=["Russian Foreign Ministry"]),
    ]
    assert witnesses_of(told, {"spun": "release"}) == [
        Witness("state RUS", "moscow", ["moscow-too"]),
        Witness("state SRB", "release", ["citing", "spun"]),
    ]


def test_one_who_announces_or_recalls_a_contact_does_not_witness_it() -> None:
    told = [account("before", status="announced"), account("after", status="back_reference"), account("release")]
    assert witnesses_of(told, {}) == [Witness("release", "release", [])]
