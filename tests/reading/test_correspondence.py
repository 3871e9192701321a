"""Letters given in full, and statements of several who are named together: who writes to whom, whose 'we' it is."""

from __future__ import annotations

import pytest

import dragoman
from dragoman.model import Record


def said(record: Record) -> list[tuple[str, str, list[str]]]:
    names = {person.id: person.name for person in record.persons}
    return [(s.act, s.voice, [names[p] for p in s.speakers]) for s in record.statements]


def messages(record: Record) -> list[tuple[str, list[str], list[tuple[str, str]]]]:
    names = {person.id: person.name for person in record.persons}
    return [(c.kind, c.parties, [(names[p.person], p.role) for p in c.participants]) for c in record.contacts]


LETTER = [("message", ["AUT", "GHA"], [("Jakob Moser", "sender"), ("Kwame Adu", "addressee")])]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Cablegram\n\nMr Jakob Moser, President of Austria, to Mr Kwame Adu, President of Ghana", ""),
        ("President Jakob Moser of Austria to President Kwame Adu of Ghana\n\nYour Excellency,", ""),
        (
            "His Excellency Mr Kwame Adu\nPresident of the Republic of Ghana\n\nYour Excellency,",
            "\n\nJakob Moser\nPresident of the Republic of Austria",
        ),
    ],
)
def test_a_letter_given_in_full_is_a_message_of_whoever_signs_it(above: str, below: str) -> None:
    record = dragoman.read(
        f"{above}\n\nI thank you for your friendship. I hope that our cooperation will deepen further.{below}"
    )
    assert messages(record) == LETTER
    assert said(record) == [("thank", "single", ["Jakob Moser"]), ("hope", "single", ["Jakob Moser"])]


def test_a_headline_with_two_names_is_no_letter() -> None:
    record = dragoman.read(
        "President Jakob Moser of Austria to President Kwame Adu of Ghana\n\nThe two will meet soon."
    )
    assert [c for c in record.contacts if c.kind == "message"] == []


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Statement by the President of Finland Sauli Lehto, the Prime Minister of Norway Kari Solberg and the "
            "Chancellor of Austria Jakob Moser\n\nWe condemn the attack. We stand together with Ukraine.",
            ["Sauli Lehto", "Kari Solberg", "Jakob Moser"],
        ),
        (
            "Joint Statement by the Ministers of Health of the Nordic Council\n\nToday, representatives of the group met "
            "aboard the ferry Queen Margrethe and gave the following statement:\n\nWe condemn the attack. "
            "We stand together with Ukraine.",
            [],
        ),
    ],
)
def test_we_are_all_whom_the_heading_names(text: str, people: list[str]) -> None:
    assert said(dragoman.read(text)) == [("accuse", "joint", people), ("support", "joint", people)]


def test_one_statement_on_a_meeting_with_another_is_of_one() -> None:
    record = dragoman.read(
        "Statement of Minister of Trade Anna Berg on her meeting with Minister Jan Kowal\n\nWe condemn the sanctions."
    )
    assert said(record) == [("accuse", "single", ["Anna Berg"])]


def test_a_french_joint_statement_is_of_all_whom_it_names() -> None:
    record = dragoman.read(
        "Déclaration conjointe du président de la Finlande Sauli Lehto et du chancelier d'Autriche Jakob Moser\n\n"
        "Nous condamnons l'attaque contre le port d'Odessa."
    )
    assert said(record) == [("accuse", "joint", ["Sauli Lehto", "Jakob Moser"])]
