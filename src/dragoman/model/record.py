"""The record of one document: every noun dragoman keeps, each value with the characters that justify it."""

from __future__ import annotations

from msgspec import UNSET, Struct, UnsetType, field


class Span(Struct, frozen=True):
    """Characters `[start, end)` of `document.text`, e.g. 'met today in Banja Luka'; `rule` names what fired."""

    start: int
    end: int
    quote: str
    rule: str | UnsetType = UNSET


class SourceText(Struct, frozen=True):
    """A text as it was handed in, with what is known of its masthead, e.g. the file 'belgrade.txt'; not read yet."""

    id: str
    text: str
    title: str | None = None
    published: str | None = None
    url: str | None = None
    source: str | None = None
    language: str | None = None


class Issuer(Struct, frozen=True):
    """Who publishes the text, e.g. the 'Ministry of Foreign Affairs' of `SRB`."""

    organisation: str | None = None
    state: str | None = None


class Relay(Struct, frozen=True):
    """A voice the account came through, e.g. 'TASS' in 'reported by TASS'."""

    name: str
    evidence: list[Span] = field(default_factory=list)


class Document(Struct, frozen=True):
    """A text as stored, with its masthead; spans of the record count code points of `text`."""

    id: str
    sha256: str
    title: str | None
    language: str | None
    text: str
    published: str | None = None
    published_basis: str | None = None
    url: str | None = None
    source: str | None = None
    source_class: str = "unknown"
    issuer: Issuer | None = None
    relayed_through: list[Relay] = field(default_factory=list)


class Person(Struct, frozen=True):
    """Someone named, e.g. 'Ivica Dacic'; `written` keeps each form as it stands."""

    id: str
    name: str
    written: list[str]
    state: str | None
    evidence: list[Span]


class Office(Struct, frozen=True):
    """An office a person holds in this account, e.g. 'Acting Assistant Minister'."""

    person: str
    title: str
    rank: str
    acting: bool
    organisation: str | None
    state: str | None
    as_of: str | None
    evidence: list[Span]


class Place(Struct, frozen=True):
    """Where it took place, e.g. 'Banja Luka' (`BIH`); never a dateline or a post."""

    name: str | None
    country: str | None
    evidence: list[Span] = field(default_factory=list)


class Participant(Struct, frozen=True):
    """A person's part in a contact, e.g. head of the Serbian delegation."""

    person: str
    side: str | None
    role: str


class Contact(Struct, frozen=True):
    """Something that took place, or is to, between parties, e.g. 'a round of consultations … was held in Moscow'."""

    id: str
    kind: str
    status: str
    date: str | None
    date_basis: str | None
    place: Place | None
    format: str
    on_margins_of: str | None
    parties: list[str]
    level: str | None
    stated_level: str | None
    series: str | None
    round: int | None
    participants: list[Participant]
    topics: list[str]
    evidence: list[Span]


class Statement(Struct, frozen=True):
    """Who said what, e.g. 'Minister Lavrov underlined that Russia supported the … dialogue'."""

    id: str
    speakers: list[str]
    voice: str
    on_behalf_of: list[str]
    reported_by: list[str]
    act: str
    reiterated: bool
    polarity: str
    strength: int
    hedge: str | None
    direct: bool
    addressees: list[str]
    targets: list[str]
    topics: list[str]
    instruments: list[str]
    content: Span | None
    contact: str | None
    evidence: list[Span]


class Commitment(Struct, frozen=True):
    """Something promised or scheduled, e.g. 'the next round … in Minsk in 2017'."""

    id: str
    kind: str
    force: str
    by: list[str]
    to: list[str]
    what: str
    due: str | None
    due_basis: str | None
    place: Place | None
    contact: str | None
    evidence: list[Span]
    status: str = "open"


class Instrument(Struct, frozen=True):
    """An act of international standing, e.g. 'UN Security Council Resolution 1244'."""

    name: str
    kind: str
    evidence: list[Span]
    written: str | None = None


class Process(Struct, frozen=True):
    """A named process, e.g. 'Belgrade–Pristina dialogue'."""

    name: str
    evidence: list[Span]


class Figure(Struct, frozen=True):
    """A quantity with its claimant, e.g. '22 cities and municipalities'."""

    value: float | int
    unit: str | None
    what: str | None
    claimed_by: str | None
    evidence: list[Span]


class Warning(Struct, frozen=True):
    """A contradiction or doubt a reader should see, e.g. a weekday that does not fit its date."""

    code: str
    message: str
    evidence: list[Span]


class Record(Struct, frozen=True):
    """One account: what this text says happened."""

    document: Document
    persons: list[Person]
    offices: list[Office]
    contacts: list[Contact]
    statements: list[Statement]
    commitments: list[Commitment]
    instruments: list[Instrument]
    processes: list[Process]
    figures: list[Figure]
    warnings: list[Warning]
    unread: list[Span]

    def __str__(self) -> str:
        from dragoman.model.digest import digest

        return "\n".join(" " * line.indent + line.text for line in digest(self))

    def _repr_html_(self) -> str:
        from dragoman.model.notebook import html

        return html(self)
