"""Talks told together that turn out to be several, and people whose states stand before or behind them in a row."""

from __future__ import annotations

import pytest

import dragoman


def met(text: str) -> list[tuple[str, list[str], list[tuple[str, str | None]]]]:
    """Kind and parties of each contact, with surname and side of those who took part."""
    record = dragoman.read(text)
    names = {person.id: person.name.split()[-1] for person in record.persons}
    return [(c.kind, c.parties, [(names[p.person], p.side) for p in c.participants]) for c in record.contacts]


TOGETHER = "Prime Minister Lars Vik of Norway {} with Prime Minister Jan Kowal of Poland and Prime Minister Eva Lang of Austria. "
VIK, KOWAL, LANG = ("Vik", "NOR"), ("Kowal", "POL"), ("Lang", "AUT")


def test_talks_that_go_on_with_one_of_two_were_held_with_each() -> None:
    text = TOGETHER.format("held bilateral talks") + "In his talks with PM Kowal, PM Vik praised the accord."
    assert met(text) == [
        ("meeting", ["NOR", "POL"], [VIK, KOWAL]),
        ("meeting", ["AUT", "NOR"], [VIK, LANG]),
    ]


def test_a_trilateral_meeting_stays_one() -> None:
    text = TOGETHER.format("held a trilateral meeting") + "In his talks with PM Kowal, PM Vik praised the accord."
    assert met(text) == [("meeting", ["AUT", "NOR", "POL"], [VIK, KOWAL, LANG])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Foreign Minister Lars Vik of Norway met with his counterparts {} Poland and Austria, Jan Kowal and Eva Lang, respectively.",
            [("meeting", ["NOR", "POL"], [VIK, KOWAL]), ("meeting", ["AUT", "NOR"], [VIK, LANG])],
        ),
    ],
)
@pytest.mark.parametrize("preposition", ["from", "of"])
def test_counterparts_are_of_the_states_in_their_order(
    text: str, expected: list[tuple[str, list[str], list[tuple[str, str]]]], preposition: str
) -> None:
    assert met(text.format(preposition)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Together with the Prime Ministers of Iceland and Denmark, Prime Minister Lars Vik of Norway met President Jan Kowal of Poland.",
        "Prime Minister Lars Vik (PhD) of Norway met with President Jan Kowal (Ph.D) of Poland.",
        "The Council praised the talks held in Oslo by Prime Minister Lars Vik of Norway with President Jan Kowal of Poland.",
        "MONROVIA, Liberia – Prime Minister Lars Vik of Norway met President Jan Kowal of Poland.",
    ],
)
def test_what_stands_beside_a_name_leaves_it_whole(text: str) -> None:
    assert met(text) == [("meeting", ["NOR", "POL"], [VIK, KOWAL])]


def test_who_flew_in_is_the_delegation() -> None:
    text = "President Maria Lind of Norway held a meeting with a delegation from Poland that flew into the country to attend the fair."
    assert met(text) == [("meeting", ["NOR", "POL"], [("Lind", "NOR")])]


def test_an_envoy_behind_a_secretary_is_of_his_own_state() -> None:
    text = (
        "Foreign Minister Lars Vik of Norway conferred with Jan Kowal, the Deputy Minister of Foreign Affairs of Poland and "
        "Austrian Government Special Envoy, Eva Lang."
    )
    assert met(text) == [("meeting", ["NOR", "POL"], [VIK, KOWAL]), ("meeting", ["AUT", "NOR"], [VIK, LANG])]


def test_talks_between_others_that_someone_mentions_are_recalled() -> None:
    text = (
        "Foreign Secretary Anna Berg of Norway met Deputy Minister Jan Kowal of Poland. In the meeting, the Foreign Secretary "
        "referenced recent discussions between President Lars Vik of Norway and President Adam Nowak of Poland."
    )
    record = dragoman.read(text)
    assert [(c.status, len(c.participants)) for c in record.contacts] == [("held", 2), ("back_reference", 2)]


@pytest.mark.parametrize("going_on", ["being held", "taking place", "currently under way"])
def test_a_summit_under_way_is_named_and_not_promised(going_on: str) -> None:
    record = dragoman.read(
        "Foreign Minister Anna Berg of Norway met Foreign Minister Jan Kowal of Poland on the margins of the Arctic "
        f"summit {going_on} in Oslo."
    )
    assert ([c.on_margins_of for c in record.contacts], record.commitments) == (["Arctic summit"], [])


MET = "Foreign Minister Lars Vik of Norway met Foreign Minister Jan Kowal of Poland. "


@pytest.mark.parametrize(
    "text",
    [
        "During the discussion, Minister Vik and Minister Kowal spoke on the impact of the floods.",
        "Minister Kowal praised the solidarity of the countries receiving Norwegian migrants.",
        "Minister Vik was accompanied by the Ambassador of Norway, Anna Dahl, who received him in Warsaw; the chief of staff, Eva Lang.",
    ],
)
def test_what_is_told_of_the_talks_is_no_contact_more(text: str) -> None:
    assert next(sides for _, _, sides in met(MET + text))[:2] == [VIK, KOWAL]
    assert [kind for kind, _, _ in met(MET + text)] == ["meeting"]


def test_who_hosts_the_other_in_consultations_receives_nobody_apart() -> None:
    text = (
        "Foreign Minister Lars Vik of Norway said this during political consultations held in Warsaw on Monday, where he was hosted "
        "by Foreign Minister Jan Kowal of Poland."
    )
    assert met(text) == [("consultations", ["NOR", "POL"], [VIK, KOWAL])]


def test_the_day_of_the_talks_may_follow_them() -> None:
    record = dragoman.read(
        "16.10.2019\n\n" + MET + "At the meeting held last Tuesday, Minister Vik informed Minister Kowal about trade."
    )
    assert [c.date for c in record.contacts] == ["2019-10-15"]


def test_to_consult_each_other_is_on_nothing() -> None:
    record = dragoman.read(MET + "The talks allowed both ministers to consult each other and to share views on trade.")
    assert [s.content.quote for s in record.statements if s.content] == ["trade"]


def test_a_visit_before_one_to_come_is_to_come_as_well() -> None:
    record = dragoman.read("Following his visit to Poland, Foreign Minister Lars Vik of Norway will proceed to Vienna.")
    assert [(c.status, c.parties) for c in record.contacts] == [("announced", ["AUT", "NOR"])]


def test_what_precedes_a_meeting_does_not_tell_of_it() -> None:
    text = "Prime Minister Lars Vik of Norway arrived in Warsaw on Monday. President Adam Nowak of Poland will welcome the delegation {}."
    assert [c[0] for c in met(text.format("ahead of a meeting in which both sides will exchange views on trade"))] == [
        "visit"
    ]
    ahead = (
        "Foreign Minister Lars Vik of Norway spoke to reporters ahead of a meeting with Chancellor Eva Lang of Austria."
    )
    assert [c[0] for c in met(ahead)] == ["meeting"]  # no call


def test_an_abbreviated_style_hides_no_envoy() -> None:
    text = "Foreign Minister Lars Vik of Norway received the Ambassador of Poland, S. E. Dr. Jan Kowal, in Oslo."
    assert met(text) == [("reception", ["NOR", "POL"], [VIK, KOWAL])]
