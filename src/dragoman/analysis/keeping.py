"""A promise and contacts to the contact that keeps it, moves it or calls it off: kind, parties,
place, rank, body, day.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import combinations
from typing import TypeVar

from dragoman.analysis.once import Account, Once, of_side, rank_place
from dragoman.analysis.promises import ROUND, SIGNING, VISIT, Promise, body_of, days, last_day
from dragoman.reference.bodies import agree, paper_in

T = TypeVar("T")
PUT_OFF = frozenset({"rescheduled", "cancelled"})
# The contacts that may keep a promise, the nearest to its words first. A session of a body is also told as a
# commission's;
# a round of consultations also as a meeting of those who lead it; a visit is known by the talks of the guest at his
# host's.
KEEPS = {
    ROUND: ("consultations", "commission", "session", "meeting", "reception"),
    VISIT: ("visit", "reception", "meeting", "consultations", "commission", "session", "ceremony", "signing"),
    SIGNING: ("signing",),
}


class Evidence:
    """Contacts that were held, by pairs of the states that took part, so that a promise is held against few of them."""

    def __init__(self, contacts: Iterable[Once], as_of: date) -> None:
        self.held: dict[str, dict[tuple[str, str], list[Once]]] = {}  # by kind, then by pair
        self.unsure: dict[tuple[str, str], list[tuple[Once, Account]]] = {}
        # A promise is asked about again for each later one that may take it up.
        self.asked: dict[int, tuple[Promise, list[Once]]] = {}
        for contact in sorted(contacts, key=lambda c: (c.last or date.max, c.id)):
            pairs = list(combinations(sorted(contact.parties), 2))
            if contact.status == "held" and contact.last is not None and (contact.first or date.min) <= as_of:
                for pair in pairs:
                    self.held.setdefault(contact.kind, {}).setdefault(pair, []).append(contact)
            for account in contact.accounts:
                if account.status in PUT_OFF and _told_by(account, as_of):
                    for pair in pairs:
                        self.unsure.setdefault(pair, []).append((contact, account))

    def keeping(self, promise: Promise) -> list[Once]:
        """What may keep the promise: the first day first, of one day the nearest kind."""
        if promise.family is None or len(promise.sides) < 2:
            return []
        if id(promise) not in self.asked:
            self.asked[id(promise)] = (promise, self._keeping(promise, KEEPS[promise.family]))
        return self.asked[id(promise)][1]

    def _keeping(self, promise: Promise, kinds: Sequence[str]) -> list[Once]:
        made = last_day(promise.made) or date.min
        found = []
        for kind in kinds:
            among = _rarest(self.held.get(kind, {}), promise.sides)
            begin = bisect_right(among, made, key=lambda contact: contact.last or date.max)
            found += [contact for contact in among[begin:] if keeps(contact, promise)]
        return sorted(found, key=lambda c: (c.last or date.max, kinds.index(c.kind), c.id))

    def unsettling(self, promise: Promise) -> list[tuple[Once, Account]]:
        """Accounts that tell of the promised contact as put off or called off, in the order they were told."""
        if promise.family is None or len(promise.sides) < 2:
            return []
        found = [
            (contact, account)
            for contact, account in _rarest(self.unsure, promise.sides)
            if contact.kind in KEEPS[promise.family or ""]
            and promise.sides <= set(contact.parties)
            and account.id != promise.contact
            and _overlaps(account.date, promise.due)
            and agree(promise.body, body_of(contact))
            and not (promise.visitors and _visitors(contact) and promise.visitors != _visitors(contact))
        ]
        return sorted(found, key=lambda pair: (pair[1].published or "", pair[1].id))


def _rarest(by_pair: Mapping[tuple[str, str], list[T]], sides: frozenset[str]) -> list[T]:
    """What is known of the two of these states of which least is known."""
    return min((by_pair.get(pair, []) for pair in combinations(sorted(sides), 2)), key=len)


def keeps(contact: Once, promise: Promise) -> bool:
    """Whether a contact that was held keeps a promise."""
    return (
        contact.kind in KEEPS.get(promise.family or "", ())
        and promise.sides <= set(contact.parties)
        and (contact.id != promise.meeting or promise.announced)
        and _after(contact, promise)
        and _there(contact, promise)
        and (_right_guest(contact, promise) if promise.family == VISIT else _right_round(contact, promise))
    )


def _after(contact: Once, promise: Promise) -> bool:
    """Whether a contact came after the promise; where the promise has no day, at least another text tells of it."""
    made = last_day(promise.made)
    if made is None:
        return set(contact.documents).isdisjoint(promise.documents)
    return contact.last is None or contact.last > made


def _there(contact: Once, promise: Promise) -> bool:
    """Whether it took place where it was to; a visit at the host's, known by the place unless it is told as a visit."""
    wanted = {promise.country} if promise.country else set(promise.hosts)
    if promise.family == VISIT and contact.country is None:
        return contact.kind == "visit" and bool(_visitors(contact) & promise.visitors)
    return not wanted or contact.country is None or contact.country in wanted


def _right_guest(contact: Once, promise: Promise) -> bool:
    """Whether one of the visitor's side, of the rank that was promised or a higher one, was there."""
    if contact.kind == "visit" and promise.visitors and _visitors(contact) and _visitors(contact) != promise.visitors:
        return False
    place = rank_place(promise.rank)
    guests = [person for side in sorted(promise.visitors) for person in of_side(contact, side)]
    if promise.rank is None:
        return True
    if not guests:
        level = rank_place(contact.level)
        return level is not None and place is not None and level <= place
    if place is None:
        return any(person.rank == promise.rank for person in guests)
    return any((found := rank_place(person.rank)) is not None and found <= place for person in guests)


def _right_round(contact: Once, promise: Promise) -> bool:
    """Whether the same body met, and those of the rank that was to gather."""
    if promise.family == SIGNING:
        return _right_paper(contact, promise)
    body = body_of(contact)
    if not agree(promise.body, body):
        return False
    place, level = rank_place(promise.rank), rank_place(contact.level)
    if place is not None and contact.level is not None:
        return level == place
    # A meeting of two is the round that was promised only where the words or the rank say so.
    return contact.kind not in ("meeting", "reception") or bool(promise.body.cores & body.cores)


def _right_paper(contact: Once, promise: Promise) -> bool:
    """Whether what was signed is what was to be: by a word of its name, or because it was signed when it was to be."""
    wanted = paper_in(promise.what)
    signed = {word for citation in contact.words_of("held") for word in paper_in(citation.quote)}
    return (
        not wanted
        or not wanted.isdisjoint(signed)
        or (promise.due is not None and _overlaps(contact.date, promise.due))
    )


def _visitors(contact: Once) -> frozenset[str]:
    return frozenset(person.side for person in contact.present if person.role == "visitor" and person.side)


def _overlaps(one: str | None, other: str | None) -> bool:
    first, second = days(one), days(other)
    if first is None or second is None:
        return True
    begin = max(first.first or date.min, second.first or date.min)
    return begin <= min(first.last or date.max, second.last or date.max)


def _told_by(account: Account, as_of: date) -> bool:
    told = days(account.published)
    return told is None or told.first is None or told.first <= as_of


def first_within(contacts: Sequence[Once], limit: date | None) -> Once | None:
    """The first that began by a day; without one, the first."""
    return next((c for c in contacts if limit is None or (c.first or date.min) <= limit), None)
