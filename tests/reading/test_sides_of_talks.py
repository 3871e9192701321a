"""Who led and who attended the talks of two sides: told by the side, by a title, by one verb for both."""

from __future__ import annotations

import pytest

from dragoman.model import SourceText
from dragoman.reading import read_document

ROUND = "The fifth session of the Norway-Poland Joint Commission was held in Oslo on 3 May. "
ROUND_FR = "La 5e session de la commission mixte Pologne-Norvège s'est tenue le 3 mai à Varsovie. "
RECEIVED = "President Jan Kowal of Poland received Foreign Minister Anna Berg of Norway. "


def took_part(text: str, language: str) -> list[str]:
    """Surname, side and role of whoever took part in the only contact told of, and its level."""
    record = read_document(SourceText("x", text, published="2021-05-17", language=language))
    assert len(record.contacts) == 1
    people = {p.id: (p.name.split()[-1], p.state) for p in record.persons}
    told = [(*people[p.person], p.role) for p in record.contacts[0].participants]
    return [f"{name} {side} {role}" for name, side, role in told] + [record.contacts[0].level or "-"]


HEADS = ["Berg NOR head_of_delegation", "Kowal POL head_of_delegation", "deputy_minister"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ROUND + "The Norwegian side was headed by Deputy Minister Anna Berg, the Polish side by Deputy Minister Jan Kowal.", "en"),
        (ROUND + "Deputy Minister Anna Berg headed the Norwegian side and Deputy Minister Jan Kowal the Polish one.", "en"),
        (ROUND + "Deputy Minister Anna Berg said ties would deepen. Co-chair of the Polish delegation, Jan Kowal said that they had grown.", "en"),
        (ROUND_FR + "La vice-ministre Anna Berg conduisait la délégation norvégienne, le vice-ministre Jan Kowal la délégation polonaise.", "fr"),
    ],
)  # fmt: skip
def test_each_side_is_led_by_its_own(text: str, language: str) -> None:
    assert took_part(text, language) == HEADS


@pytest.mark.parametrize(
    ("told", "beside"),
    [
        ("Present on the Polish side were Prime Minister Piotr Nowak and Minister Ewa Lis.", ["Nowak POL", "Lis POL"]),
        ("Attending on the Polish side were Prime Minister Piotr Nowak and Minister Ewa Lis.", ["Nowak POL", "Lis POL"]),
        ("On the Norwegian side, Ambassador Nils Dahl also took part.", ["Dahl NOR"]),
        ("On the Norwegian side, Ambassador Nils Dahl took part in a fair in Turin last year.", []),
    ],
)  # fmt: skip
def test_who_was_there_is_told_by_the_side(told: str, beside: list[str]) -> None:
    attendees = [f"{one} attendee" for one in beside]
    assert took_part(RECEIVED + told, "en") == [
        "Kowal POL receiving",
        "Berg NOR received",
        *attendees,
        "foreign_minister",
    ]


def test_who_attended_does_not_talk() -> None:
    text = RECEIVED + (
        "During the meeting, which was attended by Deputy Minister Piotr Nowak and Minister Ewa Lis, the President also"
        " reviewed with the Foreign Minister bilateral cooperation."
    )
    told = took_part(text, "en")
    assert [one.rsplit(" ", 1)[-1] for one in told] == [
        "receiving",
        "received",
        "attendee",
        "attendee",
        "foreign_minister",
    ]
