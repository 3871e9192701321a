"""A record to facts that can be counted and compared: each with its words, and its values by name."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import TypeAlias

from msgspec import Struct

from dragoman.model import Record, Span
from dragoman.model.names import folded
from dragoman.model.vocabulary import COMMITMENT_FORCES, RANKS
from dragoman.validation.coefficients import NOMINAL, ORDINAL

Place: TypeAlias = tuple[int, int]
People: TypeAlias = Callable[[str], Hashable]
# What is compared of each noun, and at which level of measurement. Sets of states, people and topics are one value
# each: all of it or none. A rank and a force are places in the codebook's order.
VALUES: dict[str, dict[str, str]] = {
    "persons": {"state": NOMINAL},
    "offices": {"person": NOMINAL, "rank": ORDINAL, "acting": NOMINAL, "state": NOMINAL},
    "contacts": {
        "kind": NOMINAL, "status": NOMINAL, "date": NOMINAL, "place": NOMINAL, "format": NOMINAL, "parties": NOMINAL,
        "level": ORDINAL, "participants": NOMINAL,
    },
    "statements": {
        "act": NOMINAL, "voice": NOMINAL, "speakers": NOMINAL, "on_behalf_of": NOMINAL, "polarity": NOMINAL,
        "strength": ORDINAL,
    },
    "commitments": {
        "kind": NOMINAL, "force": ORDINAL, "by": NOMINAL, "to": NOMINAL, "due": NOMINAL, "place": NOMINAL,
    },
    "instruments": {"kind": NOMINAL},
}  # fmt: skip
NOUNS = tuple(VALUES)
NOTHING = "—"  # said to be nothing: a value to agree on, unlike one that is missing because nobody recorded the thing


class Fact(Struct, frozen=True):
    """One thing a coder recorded, e.g. a contact; `name` is folded, for what is known by its name."""

    noun: str
    id: str
    places: list[Place]
    name: str | None
    values: dict[str, Hashable]


def facts_of(record: Record, noun: str, people: People) -> list[Fact]:
    """The facts of one noun in the order of the record; `people` tells which person an id of the record is."""
    return list(_FACTS[noun](record, people))


def _persons(record: Record, people: People) -> Iterator[Fact]:
    for person in record.persons:
        yield Fact("persons", person.id, _places(person.evidence), folded(person.name), {"state": _said(person.state)})


def _offices(record: Record, people: People) -> Iterator[Fact]:
    for number, office in enumerate(record.offices):
        values: dict[str, Hashable] = {
            "person": people(office.person),
            "rank": _order(office.rank, RANKS),
            "acting": office.acting,
            "state": _said(office.state),
        }
        # One person's offices are one for another, the likest first, wherever in the text they stand.
        yield Fact("offices", f"o{number}", _places(office.evidence), f"of {values['person']}", values)


def _contacts(record: Record, people: People) -> Iterator[Fact]:
    for contact in record.contacts:
        place = contact.place
        values: dict[str, Hashable] = {
            "kind": contact.kind,
            "status": contact.status,
            "date": _said(contact.date),
            "place": _said((place.name and folded(place.name)) or place.country if place else None),
            "format": contact.format,
            "parties": _all(contact.parties),
            "level": _order(contact.level, RANKS),
            "participants": _all(people(part.person) for part in contact.participants),
        }
        yield Fact("contacts", contact.id, _places(contact.evidence), None, values)


def _statements(record: Record, people: People) -> Iterator[Fact]:
    for said in record.statements:
        values: dict[str, Hashable] = {
            "act": said.act,
            "voice": said.voice,
            "speakers": _all(people(speaker) for speaker in said.speakers),
            "on_behalf_of": _all(said.on_behalf_of),
            "polarity": said.polarity,
            "strength": said.strength,
        }
        words = [said.content] if said.content else said.evidence
        yield Fact("statements", said.id, _places(words), None, values)


def _commitments(record: Record, people: People) -> Iterator[Fact]:
    for made in record.commitments:
        place = made.place
        values: dict[str, Hashable] = {
            "kind": made.kind,
            "force": _order(made.force, COMMITMENT_FORCES),
            "by": _all(made.by),
            "to": _all(made.to),
            "due": _said(made.due),
            "place": _said((place.name and folded(place.name)) or place.country if place else None),
        }
        yield Fact("commitments", made.id, _places(made.evidence), None, values)


def _instruments(record: Record, people: People) -> Iterator[Fact]:
    for number, named in enumerate(record.instruments):
        yield Fact("instruments", f"i{number}", _places(named.evidence), folded(named.name), {"kind": named.kind})


_FACTS: dict[str, Callable[[Record, People], Iterator[Fact]]] = {
    "persons": _persons,
    "offices": _offices,
    "contacts": _contacts,
    "statements": _statements,
    "commitments": _commitments,
    "instruments": _instruments,
}


def _places(spans: Iterable[Span]) -> list[Place]:
    return [(span.start, span.end) for span in spans]


def _said(value: str | None) -> str:
    return NOTHING if value is None else value


def _all(values: Iterable[Hashable]) -> frozenset[Hashable]:
    return frozenset(values)


def _order(word: str | None, order: tuple[str, ...]) -> int:
    """The place in an order; what is not in it, or nothing, stands behind all."""
    return order.index(word) if word in order else len(order)
