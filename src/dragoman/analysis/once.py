"""A contact once, from all its accounts: what the questions over years ask of, since two readouts
are one piece of evidence.
"""

from __future__ import annotations

import datetime

from msgspec import Struct
from msgspec.structs import replace

from dragoman.ledger.rows import Citation, ContactRow
from dragoman.model.vocabulary import RANKS
from dragoman.model.when import days_of


class Present(Struct, frozen=True):
    """Someone who took part, e.g. the visitor Jan Kowal for `POL`; `who` is the person over all
    accounts, where linked.
    """

    who: str
    name: str
    side: str | None
    role: str
    rank: str | None


class Account(Struct, frozen=True):
    """One account of the contact, e.g. Serbia's release; `side` is the state whose own voice it is, else null."""

    id: str
    document: str
    status: str
    date: str | None
    published: str | None
    house: str | None
    side: str | None


class Once(Struct, frozen=True):
    """A contact, e.g. talks in Ankara told by both sides: kinds, day and place are those of the fullest account."""

    id: str
    kind: str
    kinds: list[str]
    status: str
    date: str | None
    first: datetime.date | None
    last: datetime.date | None
    place: str | None
    country: str | None
    on_margins_of: str | None
    parties: list[str]
    level: str | None
    series: str | None
    round: int | None
    present: list[Present]
    accounts: list[Account]
    documents: list[str]
    citations: list[Citation]

    @property
    def held_ids(self) -> list[str]:
        """Its accounts that tell it as held."""
        return [account.id for account in self.accounts if account.status == "held"]

    def words_of(self, status: str) -> list[Citation]:
        """The words of the accounts that tell it so: as held, announced, put off."""
        told = {account.document for account in self.accounts if account.status == status}
        return [citation for citation in self.citations if citation.document in told]

    def told_by(self, side: str) -> bool:
        """Whether this side's own account is among them."""
        return any(account.side == side for account in self.accounts)


def alone(row: ContactRow) -> Once:
    """A contact of which one account is known, and nothing of who tells it."""
    days = days_of(row.date) if row.date else None
    account = Account(row.id, row.documents[0] if row.documents else row.id, row.status, row.date, None, None, None)
    present = [Present(part.id, part.name, part.side, part.role, None) for part in row.participants]
    return Once(
        row.id, row.kind, [row.kind], row.status, row.date, days.first if days else None, days.last if days else None,
        row.place, row.country, row.on_margins_of, row.parties, row.level, row.series, row.round, present, [account],
        row.documents, row.citations,
    )  # fmt: skip


def rank_place(rank: str | None) -> int | None:
    """The place of a rank, 0 the highest; None for those that compare only with themselves."""
    if rank is None or rank not in RANKS[: RANKS.index("diplomat") + 1]:
        return None
    return RANKS.index(rank)


def highest(ranks: list[str]) -> str | None:
    """The highest of several ranks; one that compares only with itself where there is no other."""
    ordered = [rank for rank in ranks if rank_place(rank) is not None]
    return min(ordered, key=RANKS.index) if ordered else ranks[0] if ranks else None


def of_side(contact: Once, side: str) -> list[Present]:
    """Those who took part for one side."""
    return [person for person in contact.present if person.side == side]


def told(contact: Once) -> str:
    """A contact in a few words, e.g. 'visit of 2023-09-20, Paris'."""
    where = f", {contact.place}" if contact.place else ""
    return f"{contact.kind} of {contact.date or 'an unknown day'}{where}"


def known_by(contact: Once, day: datetime.date) -> Once | None:
    """The contact with the accounts that were published by a day; None where there was none, or it
    was still to come.
    """
    if contact.first is not None and contact.first > day:
        return None
    accounts = [account for account in contact.accounts if not _later(account.published, day)]
    if len(accounts) == len(contact.accounts):
        return contact
    documents = [account.document for account in accounts]
    cited = [citation for citation in contact.citations if citation.document in documents]
    return replace(contact, accounts=accounts, documents=documents, citations=cited) if accounts else None


def _later(written: str | None, day: datetime.date) -> bool:
    days = days_of(written) if written else None
    return days is not None and days.first is not None and days.first > day
