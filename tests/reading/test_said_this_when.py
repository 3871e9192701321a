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
    "text",
    [
        "President Maria Lind of Norway welcomed 11 envoys at the palace in Oslo. The three envoys were "
        "Jan Kowal from Poland, Eva Lang from Austria, and Otto Frei from Chile.",
        "On Monday the Ambassadors of Poland, Austria and Chile to Norway were accredited by President Maria Lind in Oslo. She "
        "congratulated the Ambassador of Poland, Jan Kowal, the Ambassador of Austria, Eva Lang, and the Ambassador of Chile, "
        "Otto Frei.",
    ],
)
def test_each_of_several_envoys_is_received(text: str) -> None:
    each = [("Kowal", "POL"), ("Lang", "AUT"), ("Frei", "CHL")]
    assert told(text) == [("reception", "Oslo", [LIND, (*guest, "received")]) for guest in each]
