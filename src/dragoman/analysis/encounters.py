"""Contacts of two states to their encounters: a visit, the talks and the signing of the same days are one."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from msgspec import Struct

from dragoman.analysis.once import Once, Present, highest, of_side
from dragoman.ledger.rows import Citation

DAYS_BETWEEN = 2  # that may lie between two contacts of one journey
LONGEST_DAYS = 31  # a date that may mean more days than a month tells of no day


class Encounter(Struct, frozen=True):
    """What two states had to do with one another in the same days, e.g. a visit with talks and a signing on 7–8 May."""

    first: datetime.date
    last: datetime.date
    country: str | None
    contacts: list[Once]

    @property
    def date(self) -> str:
        """As EDTF: a day, or the first and the last."""
        return f"{self.first}" if self.first == self.last else f"{self.first}/{self.last}"

    @property
    def margins(self) -> bool:
        """Whether they only met on the margins of something else: nobody travelled to the other."""
        return all(contact.on_margins_of is not None for contact in self.contacts)

    def present(self, side: str) -> list[Present]:
        """Those who took part for a side in any of its contacts, each once."""
        found = {person.who: person for contact in self.contacts for person in of_side(contact, side)}
        return list(found.values())

    def rank(self, side: str) -> str | None:
        """The highest rank that a side sent."""
        return highest([person.rank for person in self.present(side) if person.rank])

    def told_by(self, side: str) -> bool:
        """Whether this side's own account of any of its contacts is here."""
        return any(contact.told_by(side) for contact in self.contacts)


def encounters_of(contacts: Iterable[Once]) -> list[Encounter]:
    """Contacts that were held on days that are told, those of the same days and state together; by date."""
    out: list[Encounter] = []
    for contact in sorted(contacts, key=lambda c: (c.first or datetime.date.max, c.last or datetime.date.max, c.id)):
        first, last = contact.first, contact.last
        if contact.status != "held" or first is None or last is None or (last - first).days > LONGEST_DAYS:
            continue
        if out and _of_one_journey(out[-1], contact, first):
            before = out.pop()
            out.append(
                Encounter(
                    before.first, max(before.last, last), before.country or contact.country, [*before.contacts, contact]
                )
            )
        else:
            out.append(Encounter(first, last, contact.country, [contact]))
    return out


def told(encounter: Encounter) -> str:
    """An encounter in a few words: 'visit and meeting, 2024-05-13, Ankara'."""
    kinds = list(dict.fromkeys(contact.kind for contact in encounter.contacts))
    place = next((contact.place for contact in encounter.contacts if contact.place), None)
    named = kinds[0] if len(kinds) == 1 else f"{', '.join(kinds[:-1])} and {kinds[-1]}"
    return f"{named}, {encounter.date}" + (f", {place}" if place else "")


def words_of(contacts: Iterable[Once]) -> list[Citation]:
    """The first words of each account that tells the contacts as held: enough to find them."""
    found: dict[str, Citation] = {}
    for contact in contacts:
        for citation in contact.words_of("held"):
            found.setdefault(f"{contact.id} {citation.document}", citation)
    return list(found.values())


def ids_of(contacts: Iterable[Once]) -> list[str]:
    """The accounts that tell them as held."""
    return [id for contact in contacts for id in contact.held_ids]


def documents_of(contacts: Iterable[Once]) -> list[str]:
    """The texts behind them, each once."""
    return list(dict.fromkeys(name for contact in contacts for name in contact.documents))


def _of_one_journey(before: Encounter, contact: Once, first: datetime.date) -> bool:
    near = first <= before.last + datetime.timedelta(days=DAYS_BETWEEN)
    return near and (before.country is None or contact.country is None or before.country == contact.country)
