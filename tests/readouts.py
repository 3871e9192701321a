"""Readouts of our own of talks between Norway and Poland, as records, so that answers can be asserted whole."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from dragoman.ledger.entering import enter
from dragoman.ledger.opening import open_ledger
from dragoman.ledger.rows import Citation
from dragoman.model import (
    Contact,
    Document,
    Issuer,
    Office,
    Participant,
    Person,
    Place,
    Record,
    Span,
    Statement,
)

NOW = "2026-01-01T00:00:00+00:00"
MINISTERS = {"NOR": "Anna Berg", "POL": "Jan Kowal", "FRA": "Luc Morel", "UKR": "Olha Melnyk"}
PLACES = {"NOR": "Oslo", "POL": "Warsaw", "FRA": "Paris", "UKR": "Kyiv"}


class Said(Struct, frozen=True):
    """A sentence to be written into a readout: who, by which act, which words."""

    sides: tuple[str, ...]
    act: str
    content: str
    strength: int = 1
    topics: tuple[str, ...] = ()
    instruments: tuple[str, ...] = ()
    hedge: str | None = None


def readout(
    id: str,
    day: str,
    issuer: str | None,
    said: Sequence[Said] = (),
    *,
    parties: tuple[str, ...] = ("NOR", "POL"),
    kind: str = "meeting",
    language: str = "en",
    source_class: str = "official",
    source: str | None = None,
    host: str = "NOR",
    background: str = "",
) -> Record:
    """One text on one contact of the ministers of `parties`, with a sentence for each thing said."""
    parts: list[str] = []

    def put(words: str) -> Span:
        start = sum(len(part) for part in parts)
        parts.append(words)
        return Span(start, start + len(words), words, "made/readout")

    people, offices = [], []
    for n, side in enumerate(parties, 1):
        span = put(MINISTERS[side])
        put(f" of {side}, ")
        people.append(Person(f"p{n}", MINISTERS[side], [MINISTERS[side]], side, [span]))
        offices.append(Office(f"p{n}", "Foreign Minister", "foreign_minister", False, None, side, day, [span]))
    met = put(f"{kind} of {day} in ")
    place = put(PLACES[host])
    put(f" ({id}).\n")
    statements = []
    for n, one in enumerate(said, 1):
        speakers = [f"p{at}" for at, side in enumerate(parties, 1) if side in one.sides]
        verb = put(f"{' and '.join(one.sides)} {one.act}: ")
        content = put(one.content)
        put(".\n")
        evidence = Span(verb.start, content.end, verb.quote + content.quote, "made/said")
        statements.append(
            Statement(
                f"s{n}", speakers, "joint" if len(speakers) > 1 else "single", sorted(one.sides), [], one.act, False,
                "negative" if one.act in ("oppose", "accuse") else "positive", one.strength, one.hedge, False, [], [],
                list(one.topics), list(one.instruments), content, "c1", [evidence],
            )
        )  # fmt: skip
    if background:
        put(background + "\n")
    contact = Contact(
        "c1", kind, "held", day, "stated", Place(PLACES[host], host, [place]), "bilateral", None, sorted(parties),
        "foreign_minister", None, None, None,
        [Participant(f"p{n}", side, "principal") for n, side in enumerate(parties, 1)], [], [met],
    )  # fmt: skip
    text = "".join(parts)
    document = Document(
        id, hashlib.sha256(text.encode()).hexdigest(), None, language, text, day, "metadata", f"https://example.org/{id}",
        source, source_class, Issuer("Ministry of Foreign Affairs", issuer) if issuer else None,
    )  # fmt: skip
    return Record(document, people, offices, [contact], statements, [], [], [], [], [], [])


def cited(record: Record, words: str) -> Citation:
    """These words of a readout as an answer cites them."""
    start = record.document.text.index(words)
    return Citation(record.document.id, start, start + len(words), words, record.document.url, "made/readout")


def entered(path: Path, records: Sequence[Record], *, linked: bool = True) -> str:
    """A ledger with these texts, entered and linked."""
    from dragoman.desk.identifying import link

    with open_ledger(str(path), create=True) as ledger:
        for record in records:
            with ledger.writing() as connection:
                enter(connection, record, reader_version="1", entered_at=NOW)
    if linked:
        link(str(path), by="test")
    return str(path)
