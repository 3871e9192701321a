"""Who is whom, across documents: the nouns that identity works on and the ledger keeps, each with its reasons."""

from __future__ import annotations

import datetime

from msgspec import Struct, field

from dragoman.errors import UsageError

PERSON, CONTACT, DOCUMENT = "person", "contact", "document"
VERDICTS = ("same", "not_same", "withdrawn")  # 'withdrawn': a judgement taken back, so that the score counts again
DERIVATIONS = ("copy_of", "translation_of", "excerpt_of", "rewrite_of")
Ref = tuple[int, int]  # entry_id and number: one person or contact of one reading in one ledger


class Anchor(Struct, frozen=True, order=True):
    """The words by which a text tells of someone or something, e.g. `belgrade#0-9`, 'Anna Able'.

    The text under a `key` never changes, so an anchor outlives every re-reading; `p1` and `c1` do not.
    """

    noun: str
    key: str
    start: int
    end: int

    def __str__(self) -> str:
        return f"{self.key}#{self.start}-{self.end}"


def anchor_from(noun: str, written: str) -> Anchor:
    """`belgrade#0-9` read back. `UsageError`: it is written otherwise."""
    key, _, place = written.rpartition("#")
    start, _, end = place.partition("-")
    if not (key and start.isdecimal() and end.isdecimal()):
        raise UsageError(f"{written!r} names no place in a text. Write it like belgrade#0-9.")
    return Anchor(noun, key, int(start), int(end))


class Reason(Struct, frozen=True):
    """One point of a score, e.g. 'same office', 0.3, 'foreign_minister of RUS in both'."""

    what: str
    points: float
    told: str = ""


class OfficeHeld(Struct, frozen=True):
    """An office as one account gives it, e.g. 'Acting Assistant Minister'; `as_of` is a day it was held."""

    title: str
    rank: str
    acting: bool = False
    organisation: str | None = None
    state: str | None = None
    as_of: str | None = None


class PersonMention(Struct, frozen=True):
    """Someone as one account tells of them, e.g. `belgrade#p1`, Anna Able, with those met beside them."""

    entry_id: int
    number: int
    id: str
    anchor: Anchor
    key: str
    name: str
    written: list[str]
    state: str | None
    offices: list[OfficeHeld]
    language: str | None
    published: str | None
    source_class: str
    first: datetime.date | None  # of the contacts they took part in, else of the publication
    last: datetime.date | None
    beside: list[str]  # names of the others in those contacts
    contacts: list[int]  # their numbers
    identity: int | None = None

    @property
    def ref(self) -> Ref:
        return self.entry_id, self.number


class Attendance(Struct, frozen=True):
    """Someone's part in a contact, e.g. head of delegation for `SRB`; `rank` is of their highest office there."""

    number: int | None  # among the record's persons; None: the account has no such person
    name: str
    side: str | None
    role: str
    rank: str | None = None
    identity: int | None = None


class ContactAccount(Struct, frozen=True):
    """A contact as one account tells it, e.g. `belgrade#c1`: consultations on 2016-10-06 in Belgrade."""

    entry_id: int
    number: int
    id: str
    anchor: Anchor
    key: str
    kind: str
    status: str
    date: str | None
    first: datetime.date | None
    last: datetime.date | None
    date_basis: str | None
    place: str | None
    country: str | None
    format: str
    on_margins_of: str | None
    level: str | None
    stated_level: str | None
    series: str | None
    round: int | None
    parties: list[str]
    topics: list[str]
    participants: list[Attendance]
    language: str | None
    published: str | None
    url: str | None
    source: str | None
    source_class: str
    issuer_state: str | None
    relays: list[str]
    identity: int | None = None

    @property
    def ref(self) -> Ref:
        return self.entry_id, self.number


class DocumentText(Struct, frozen=True):
    """A text with its masthead, e.g. the agency's relay of a ministry's release."""

    entry_id: int
    key: str
    document_id: str
    sha256: str
    title: str | None
    language: str | None
    text: str
    published: str | None
    published_first: datetime.date | None
    url: str | None
    source: str | None
    source_class: str
    issuer_state: str | None
    relays: list[str]


class OfficeUsage(Struct, frozen=True):
    """That an account gives someone an office, e.g. Anna Able, minister of `SRB`, in a text of 2016-10-06."""

    entry_id: int
    number: int | None
    key: str
    name: str
    office: OfficeHeld
    published: str | None
    identity: int | None = None


class Run(Struct, frozen=True):
    """One run of `dragoman link`; it saw the entries up to `through_entry`."""

    id: int
    what: str
    at: str
    by: str
    version: str
    through_entry: int


class Link(Struct, frozen=True):
    """That a mention is someone, or an account tells of a contact, known by the number `identity`."""

    noun: str
    entry_id: int
    number: int
    identity: int
    score: float
    reasons: list[Reason] = field(default_factory=list)

    @property
    def ref(self) -> Ref:
        return self.entry_id, self.number


class Doubt(Struct, frozen=True):
    """Two that may be the same, for a person to say."""

    noun: str
    one: Anchor
    other: Anchor
    score: float
    reasons: list[Reason] = field(default_factory=list)


class Judgement(Struct, frozen=True):
    """What a person said of two: `same`, `not_same`, or `withdrawn`; it wins over any score."""

    noun: str
    one: Anchor
    other: Anchor
    verdict: str
    by: str
    at: str
    why: str | None = None


class Derivation(Struct, frozen=True):
    """That one text was made from another, e.g. `excerpt_of` a ministry's release; `kind` None: taken back."""

    key: str
    origin_key: str
    kind: str | None
    score: float
    reasons: list[Reason] = field(default_factory=list)


class Holder(Struct, frozen=True):
    """A row of an imported list of office-holders, e.g. Anna Able, foreign minister of `SRB`, 2014-04/2017-06."""

    list_name: str
    row: int
    person: str
    person_qid: str | None
    office: str
    office_qid: str | None
    rank: str | None
    organisation: str | None
    state: str | None
    first: str | None  # EDTF
    last: str | None
    acting: bool = False
