"""Agencies that say what was said first, and only then when and where: the contact, its place, who was on which side."""

from __future__ import annotations

import pytest

import dragoman

LED = "President Maria Lind of Norway has pledged support for fishermen. "


def told(text: str) -> list[tuple[str, str | None, list[tuple[str, str | None, str]]]]:
    """Kind and place of each contact, with surname, side and role of those who took part."""
    record = dragoman.read(text)
    names = {person.id: person.name.split()[-1] for person in record.persons}
    return [
        (c.kind, c.place.name if c.place else None, [(names[p.person], p.side, p.role) for p in c.participants])
        for c in record.contacts
    ]


LIND, KOWAL = ("Lind", "NOR", "receiving"), ("Kowal", "POL", "received")
GUEST_FIRST, HOST_FIRST = [KOWAL, LIND], [LIND, KOWAL]


@pytest.mark.parametrize(
    ("text", "kind", "people"),
    [
        ("She disclosed this on Monday in Oslo when the Ambassador of Poland, Jan Kowal, paid a courtesy call on her.", "reception", GUEST_FIRST),
        ("She gave the assurance on Monday in Oslo when the Ambassador of Poland, Jan Kowal, paid her a courtesy visit.", "reception", GUEST_FIRST),
        ("She made the call when the Ambassador of Poland, Jan Kowal, led a delegation on a courtesy visit to her in Oslo.", "reception", GUEST_FIRST),
        ("The pledge was made when the Ambassador of Poland, Jan Kowal, called on the President at State House, Oslo.", "reception", GUEST_FIRST),
        ("She spoke at State House, Oslo, on Tuesday when she received the Ambassador of Poland, Jan Kowal.", "reception", HOST_FIRST),
        ("She said this in Oslo when the Ambassador of Poland, Jan Kowal, visited President Lind.", "reception", GUEST_FIRST),
        ("The President stated this on Monday during a meeting with the Ambassador of Poland, Jan Kowal, in Oslo.", "meeting", [("Lind", "NOR", "principal"), ("Kowal", "POL", "principal")]),
    ],
)  # fmt: skip
def test_the_occasion_is_a_contact_and_no_statement(text: str, kind: str, people: list[tuple[str, str, str]]) -> None:
    assert told(LED + text) == [(kind, "Oslo", people)]
    assert [s.act for s in dragoman.read(LED + text).statements] == ["pledge"]


@pytest.mark.parametrize(
    "text",
    [
        "She made the pledge on Monday that Norway would help.",
        "She reiterated this pledge.",
        "She took exception to the remarks.",
    ],
)
def test_a_remark_with_its_content_is_a_statement(text: str) -> None:
    assert len(dragoman.read(LED + text).statements) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Ambassador Jan Kowal of Poland has paid his final courtesy call to the President of Norway, Maria Lind.",
        "Ambassador Jan Kowal of Poland made a call on President Maria Lind of Norway.",
        "Ambassador Jan Kowal of Poland visited President Maria Lind of Norway at her office.",
    ],
)
def test_a_call_on_somebody_is_a_reception(text: str) -> None:
    assert told(text) == [("reception", None, GUEST_FIRST)]
    assert dragoman.read(text).statements == []


def test_who_visits_a_place_of_worship_is_received_by_nobody() -> None:
    assert told("Foreign Minister Jan Kowal of Poland visited Saint Anna Maria on Monday.") == []


@pytest.mark.parametrize(
    ("text", "town", "host"),
    [
        (
            "President Maria Lind of Norway welcomed 11 envoys at the palace in Oslo. The three envoys were "
            "Jan Kowal from Poland, Eva Lang from Austria, and Otto Frei from Chile.",
            "Oslo",
            "NOR",
        ),
        (
            "On Monday the Ambassadors of Poland, Austria and Chile to Finland were accredited by President Maria Lind in "
            "Helsinki. She congratulated the Ambassador of Poland, Jan Kowal, the Ambassador of Austria, Eva Lang, and the "
            "Ambassador of Chile, Otto Frei.",
            "Helsinki",
            "FIN",
        ),
    ],
)
def test_each_of_several_envoys_is_received(text: str, town: str, host: str) -> None:
    each = [("Kowal", "POL"), ("Lang", "AUT"), ("Frei", "CHL")]
    assert told(text) == [("reception", town, [("Lind", host, "receiving"), (*guest, "received")]) for guest in each]


def received(text: str) -> list[tuple[str, str | None]]:
    """Surname and side of those received, in the order of the contacts."""
    return [(name, side) for _, _, people in told(text) for name, side, role in people if role == "received"]


@pytest.mark.parametrize(
    "row",
    [
        "They are H.E Mr Jan Kowal, Republic of Poland; H.E. Ms. Eva Lang, Republic of Austria; H.E. Mr Otto Frei, Chile.",
        "The ambassadors are Jan Kowal, Poland, Eva Lang, Austria and Otto Frei from Chile.",
    ],
)
def test_an_envoy_is_of_the_state_behind_the_comma(row: str) -> None:
    text = (
        f"President Maria Lind of Norway received on Monday in Oslo letters of credence from three ambassadors. {row}"
    )
    assert received(text) == [("Kowal", "POL"), ("Lang", "AUT"), ("Frei", "CHL")]


@pytest.mark.parametrize(
    "also",
    [
        "Also accredited in a separate ceremony on Tuesday was Eva Lang, the new ambassador of Austria.",
        "Also presenting her credentials was the ambassador of Austria, Eva Lang.",
    ],
)
def test_also_accredited_was_another(also: str) -> None:
    text = f"Ambassador Jan Kowal of Poland presented his credentials to President Maria Lind of Norway. {also}"
    assert received(text) == [("Kowal", "POL"), ("Lang", "AUT")]


def test_the_ceremony_is_that_of_the_letters() -> None:
    text = (
        "President Maria Lind of Norway accepted the credentials of Jan Kowal, the Ambassador of Poland, in Oslo. Ambassador "
        "Kowal paid a courtesy call to Vice President Lars Vik. The ceremony was also attended by Minister Anna Berg of Norway."
    )
    assert [[name for name, _, _ in people] for _, _, people in told(text)] == [
        ["Lind", "Kowal", "Berg"],
        ["Kowal", "Vik"],
    ]


@pytest.mark.parametrize("delegation", ["a high-level delegation from Poland", "a Polish trade delegation"])
def test_a_delegation_hosted_is_received(delegation: str) -> None:
    text = f"Prime Minister Lars Vik of Norway hosted {delegation} in Oslo."
    record = dragoman.read(text)
    assert [(c.kind, c.parties) for c in record.contacts] == [("reception", ["NOR", "POL"])]
    assert record.statements == []


def test_a_delegation_told_of_first_pays_a_visit() -> None:
    record = dragoman.read("A three-member delegation from Poland visited Oslo on Monday.")
    assert [(c.kind, c.parties) for c in record.contacts] == [("visit", ["NOR", "POL"])]


def test_the_message_delivered_is_the_one_told_of() -> None:
    text = (
        "President Maria Lind of Norway received a message from President Adam Nowak of Poland. The message was delivered by "
        "Jan Kowal, the adviser to the Polish President, during a meeting at the palace in Oslo."
    )
    assert [kind for kind, _, _ in told(text)] == ["message"]


def test_a_facilitator_is_not_of_the_state_in_conflict() -> None:
    text = (
        "President Maria Lind of Norway met the former President of Kenya, Jan Otieno, in Oslo. Lind met Otieno in his capacity "
        "as the facilitator of the Somalia Peace Process."
    )
    assert told(text) == [("meeting", "Oslo", [("Lind", "NOR", "principal"), ("Otieno", "KEN", "principal")])]


def test_a_seat_of_power_with_its_town_is_in_the_town() -> None:
    text = "President Lars Vik of Kenya met President Jan Kowal of Poland at State House Nairobi."
    assert [place for _, place, _ in told(text)] == ["Nairobi"]


def test_letters_presented_to_nobody_named_are_taken_by_the_head_of_state() -> None:
    text = LED + (
        "President Lind made the pledge when Eva Lang, Poland's ambassador-designate to Norway, presented her letters of credence "
        "on Tuesday in Oslo."
    )
    assert told(text) == [("reception", "Oslo", [("Lang", "POL", "received"), LIND])]


def test_the_plural_of_envoys_is_of_the_first_and_its_state_too() -> None:
    text = (
        "President Maria Lind of Norway received credentials from the Ambassadors Extraordinary and Plenipotentiary of "
        "Poland to Norway, His Excellency Jan Kowal, and the Ambassador of Austria to Norway, Her Excellency Eva Lang. They also "
        "presented the letters of recall of their predecessors to the President."
    )
    assert told(text) == [("reception", None, [LIND, KOWAL, ("Lang", "AUT", "received")])]


def test_the_republic_of_china_is_taiwan() -> None:
    text = "Foreign Minister Anna Berg of Belize met H.E. Remus Chen, ambassador of the Republic of China (Taiwan)."
    assert told(text) == [("meeting", None, [("Berg", "BLZ", "principal"), ("Chen", "TWN", "principal")])]


def test_each_was_received_on_his_own_of_two_days() -> None:
    record = dragoman.read(
        "Ambassador Anna Berg of Norway, in separate engagements on 28 and 29 December 2017 respectively, received the Ambassadors "
        "of Poland and Austria. Ambassador Berg received her Polish counterpart Jan Kowal on 28 December 2017. On 29 December 2017, "
        "Ambassador Berg received the Ambassador of Austria, Eva Lang."
    )
    assert [(c.parties, c.date) for c in record.contacts] == [
        (["NOR", "POL"], "2017-12-28"),
        (["AUT", "NOR"], "2017-12-29"),
    ]


def test_what_is_welcomed_begins_with_its_day() -> None:
    record = dragoman.read("Foreign Minister Anna Berg of Norway welcomed Sunday's summit between Poland and Austria.")
    assert [s.content.quote for s in record.statements if s.content] == ["Sunday's summit between Poland and Austria"]


def test_the_occasion_of_a_briefing_is_not_its_content() -> None:
    record = dragoman.read(
        "Briefing the media on arrival in Oslo, Foreign Minister Anna Berg of Norway said the visit was successful."
    )
    assert [s.content.quote for s in record.statements if s.content] == ["the visit was successful"]
    record = dragoman.read("Foreign Minister Anna Berg of Norway briefed the media on the accord with Poland.")
    assert [s.act for s in record.statements] == ["inform"]
