"""Which accounts tell of one contact: days, places, heads, rounds and shapes, each with its reason."""

from __future__ import annotations

from msgspec.structs import replace

from contact_accounts import account, heads
from dragoman.identity.contacts import compare_contacts, contact_keys
from dragoman.identity.linking import link_contacts
from dragoman.identity.scoring import APART, DOUBTFUL, LINKED
from dragoman.model.identity import Attendance, ContactAccount


def verdict(one: ContactAccount, other: ContactAccount) -> str:
    assert compare_contacts(one, other).verdict == compare_contacts(other, one).verdict
    return compare_contacts(one, other).verdict


def test_each_point_of_a_score_has_its_reason() -> None:
    score = compare_contacts(account("one"), account("other", participants=heads("Ивица Дачић", "Lavrov")))
    assert [(reason.what, reason.points, reason.told) for reason in score.reasons] == [
        ("same parties", 2.0, "RUS–SRB"),
        ("same day", 3.0, "2018-09-21"),
        ("same kind", 1.0, "meeting"),
        ("same place", 2.0, "Banja Luka"),
        ("same head", 2.0, "RUS: Sergey Lavrov, Lavrov"),
        ("same head", 2.0, "SRB: Ivica Dačić, Ивица Дачић"),
        ("same level", 0.5, "foreign_minister"),
    ]
    assert (score.points, score.verdict) == (12.5, LINKED)


def test_a_month_and_a_day_in_it_may_be_one_contact() -> None:
    assert verdict(account("one"), account("other", "2018-09", "inferred")) == LINKED


def test_a_day_off_by_a_dateline_is_not_a_second_meeting() -> None:
    assert verdict(account("one"), account("other", "2018-09-22", "dateline")) == LINKED


def test_a_day_off_that_both_texts_state_is_a_second_meeting() -> None:
    assert verdict(account("one"), account("other", "2018-09-22")) == APART


def test_one_house_that_tells_of_two_days_tells_of_two_meetings() -> None:
    one = account("one", "2018-09-21", "metadata", source="Agency")
    assert verdict(one, account("other", "2018-09-22", "metadata", source="Agency")) == APART


def test_a_day_off_between_today_and_today_is_for_a_person_to_judge() -> None:
    one, other = account("one", "2018-09-21", "relative"), account("other", "2018-09-22", "relative")
    assert verdict(one, other) == DOUBTFUL


def test_three_days_of_talks_are_three_contacts_and_each_finds_its_accounts() -> None:
    days = [account(f"{house}{day}", f"2018-09-{day}", source=house) for day in (12, 13, 14) for house in ("x", "y")]
    groups = link_contacts(days).groups
    by_ref = {day.ref: day.date for day in days}
    assert sorted(sorted(str(by_ref[ref]) for ref in group) for group in groups) == [
        ["2018-09-12", "2018-09-12"],
        ["2018-09-13", "2018-09-13"],
        ["2018-09-14", "2018-09-14"],
    ]


def test_two_rounds_on_one_day_are_two() -> None:
    one, other = account("one", series="political consultations", round=6), account("other", series="consular", round=2)
    assert verdict(one, other) == APART


def test_two_contacts_of_one_text_are_two_whatever_is_alike() -> None:
    text = [account("one"), replace(account("one"), number=1, id="one#c2")]
    assert [len(group) for group in link_contacts(text).groups] == [1, 1]


def test_two_contacts_in_each_of_two_texts_find_their_like() -> None:
    director = [
        Attendance(None, "Mira Petrov", "SRB", "principal"),
        Attendance(None, "Oleg Sokol", "RUS", "principal"),
    ]
    one, other = account("one"), account("other")
    second = [replace(told, number=1, participants=director, level="director") for told in (one, other)]
    groups = link_contacts([one, other, *second]).groups
    assert sorted(sorted(number for _, number in group) for group in groups) == [[0, 0], [1, 1]]


def test_other_heads_of_the_same_sides_on_one_day_are_another_contact() -> None:
    assert verdict(account("one"), account("other", participants=heads("Mira Petrov", "Oleg Sokol"))) == APART


def test_talks_of_three_are_not_talks_of_two_of_them() -> None:
    three = account("other", format="trilateral", parties=["BIH", "RUS", "SRB"])
    assert verdict(account("one"), three) == DOUBTFUL


def test_one_who_meets_several_on_a_day_has_met_them_one_by_one() -> None:
    day = {
        key: account(key, parties=[state, "USA"], participants=[Attendance(None, "Anna Berg", "USA", "principal")])
        for key, state in (("one", "FRA"), ("two", "KOR"), ("three", "JPN"))
    }
    lost = account("lost", parties=["USA"], participants=[Attendance(None, "Anna Berg", "USA", "principal")])
    found = link_contacts([*day.values(), lost])
    assert [len(group) for group in found.groups] == [1, 1, 1, 1]
    asked = {frozenset(pair) for pair in found.doubts}
    assert asked == {frozenset((lost.ref, told.ref)) for told in day.values()}
    assert verdict(day["one"], day["two"]) == APART


def test_a_president_and_his_deputy_received_on_one_day_are_two_contacts() -> None:
    assert verdict(account("one"), account("other", participants=heads("Mira Petrov", "Sergey Lavrov"))) == APART


def test_a_call_is_no_meeting() -> None:
    assert verdict(account("one"), account("other", kind="call", place=None, country=None)) != LINKED


def test_same_parties_and_day_alone_are_for_a_person_to_judge() -> None:
    bare: dict[str, object] = {"place": None, "country": None, "participants": [], "level": None}
    assert verdict(replace(account("one"), **bare), replace(account("other"), **bare)) == DOUBTFUL


def test_another_city_the_same_day_is_another_contact() -> None:
    sarajevo = account("other", place="Sarajevo", participants=heads(None, "Sergey Lavrov"))
    assert verdict(account("one"), sarajevo) != LINKED


def test_a_text_without_a_date_tells_of_its_last_days() -> None:
    assert verdict(account("one"), account("other", None, None)) == LINKED
    assert verdict(account("one"), account("other", None, None, published="2018-11-22")) != LINKED


def test_a_contact_only_recalled_and_not_dated_is_never_linked_by_itself() -> None:
    assert verdict(account("one"), account("other", None, None, status="back_reference")) != LINKED


def test_an_account_that_fits_two_contacts_alike_is_left_to_a_person() -> None:
    morning, evening = account("one"), replace(account("one"), number=1, id="one#c2")
    grouped = link_contacts([morning, evening, account("other")])
    assert [len(group) for group in grouped.groups] == [1, 1, 1]
    assert sorted(
        reason.what for score in grouped.doubts.values() for reason in score.reasons if not reason.points
    ) == [
        "two could be meant",
        "two could be meant",
    ]


def test_a_contact_announced_held_and_recalled_is_one() -> None:
    told = [
        account("before", status="announced", published="2018-09-10"),
        account("held"),
        account("after", status="back_reference", published="2019-03-01"),
    ]
    assert [len(group) for group in link_contacts(told).groups] == [3]


def test_a_plan_for_another_day_may_be_the_contact_put_off() -> None:
    assert verdict(account("one"), account("other", "2018-09-14", status="announced")) == DOUBTFUL
    assert verdict(account("one"), account("other", "2018-09-14")) == APART


def test_accounts_are_looked_up_by_parties_and_month_never_all_of_them() -> None:
    entered, asked = contact_keys(account("one"))
    assert "RUS-SRB|2018-09" in entered & asked
    assert not contact_keys(account("other", "2021-03-02"))[1] & entered
    assert contact_keys(account("other", "2018-10-01", "dateline"))[1] >= {"RUS-SRB|2018-09", "RUS-SRB|2018-10"}
    assert "RUS-SRB|2018" in contact_keys(account("other", "2018"))[1] & entered
