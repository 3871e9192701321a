"""What the ledger answers with: one struct a kind of row, each with its documents and its citations."""

from __future__ import annotations

from msgspec import Struct


class Citation(Struct, frozen=True):
    """The words a row stands on, e.g. characters 0–58 of document `belgrade`: 'consultations were held …'."""

    document: str  # the id as given
    start: int
    end: int
    quote: str
    url: str | None
    rule: str | None


class Who(Struct, frozen=True):
    """A person as one account names them, e.g. `belgrade#p1`, Dragan Momcilovic."""

    id: str
    name: str
    state: str | None


class Part(Struct, frozen=True):
    """A person's part in a contact, e.g. `head_of_delegation` for `SRB`."""

    id: str
    name: str
    side: str | None
    role: str


class ContactRow(Struct, frozen=True):
    """A contact in one account, e.g. consultations held on 2016-10-06 in Belgrade."""

    id: str
    kind: str
    status: str
    date: str | None
    date_basis: str | None
    place: str | None
    country: str | None
    format: str
    on_margins_of: str | None
    parties: list[str]
    level: str | None
    stated_level: str | None
    series: str | None
    round: int | None
    participants: list[Part]
    topics: list[str]
    documents: list[str]
    citations: list[Citation]


class StatementRow(Struct, frozen=True):
    """Who said what in one account; `date` is the contact's (`date_of: contact`), else the text's (`publication`)."""

    id: str
    act: str
    voice: str
    speakers: list[Who]
    on_behalf_of: list[str]
    addressees: list[str]
    targets: list[str]
    reported_by: list[str]
    content: str | None
    reiterated: bool
    polarity: str
    strength: int
    hedge: str | None
    direct: bool
    topics: list[str]
    instruments: list[str]
    contact: str | None
    date: str | None
    date_of: str | None
    documents: list[str]
    citations: list[Citation]


class CommitmentRow(Struct, frozen=True):
    """Something promised in one account, e.g. the next round, due 2017, in Minsk; `date` is when it
    was promised: the day of the contact (`date_of: contact`), else of the text (`publication`).
    """

    id: str
    kind: str
    force: str
    status: str
    by: list[str]
    to: list[str]
    what: str
    due: str | None
    due_basis: str | None
    place: str | None
    country: str | None
    contact: str | None
    date: str | None
    date_of: str | None
    documents: list[str]
    citations: list[Citation]


class OfficeRow(Struct, frozen=True):
    """An office as one account gives it; `as_of` is the day it is known to have been held."""

    title: str
    rank: str
    acting: bool
    organisation: str | None
    state: str | None
    as_of: str | None
    document: str


class PersonRow(Struct, frozen=True):
    """A name with a state, over all accounts that write it alike; two spellings of one person are two rows."""

    id: str  # the first of ids
    ids: list[str]
    name: str
    state: str | None
    written: list[str]
    offices: list[OfficeRow]
    documents: list[str]
    citations: list[Citation]


class PassageRow(Struct, frozen=True):
    """A passage that holds the words searched for; `extract` marks them with [brackets]."""

    id: str
    extract: str
    title: str | None
    published: str | None
    source: str | None
    documents: list[str]
    citations: list[Citation]


class CiteRow(Struct, frozen=True):
    """Any row as a reference to its words, e.g. `belgrade#c1`, 'consultations, held, 2016-10-06'."""

    id: str
    noun: str
    says: str
    title: str | None
    published: str | None
    source: str | None
    documents: list[str]
    citations: list[Citation]


class DifferenceRow(Struct, frozen=True):
    """What a reading says otherwise than the one before it, e.g. the `date` of contact `belgrade#c1`, changed."""

    id: str
    noun: str  # 'unread': a sentence that no rule could use
    change: str  # gone | new | changed
    field: str | None  # null: the whole
    before: str | None
    after: str | None
    editions: list[int]  # the earlier and the later
    read_by: list[str]  # the program's version, or the person who amended
    documents: list[str]
    citations: list[Citation]


class FaultRow(Struct, frozen=True):
    """Something in a ledger that is not whole, e.g. at `belgrade#c1`: 'the words at 0–58 are not those of the text'."""

    where: str
    what: str


class Filters(Struct, frozen=True):
    """What to ask for; every condition given must hold, and several states must all be involved.

    `states` are codes; `date` is a day, month, year, season or interval in EDTF; `topic` is part of a topic's name;
    `documents` are ids; `limit` is how many rows of the answer are wanted, the first ones; `originals` leaves out texts
    that were made from others.
    """

    states: tuple[str, ...] = ()
    person: str | None = None
    date: str | None = None
    kind: str | None = None
    topic: str | None = None
    act: str | None = None
    documents: tuple[str, ...] = ()
    limit: int | None = None
    originals: bool = False
