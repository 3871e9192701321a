"""The accounts of tests/identity/accounts.jsonl as records, with who and what they truly tell of.

A line is one account of our own making about a public fact: a `text` that the reader reads, or, in languages without
a pack, `contacts` as a reader would give them. `tells` names the true contact of each, in order; `people` gives the true
person for a word of the name, folded.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from dragoman.model import Contact, Document, Issuer, Office, Participant, Person, Place, Record, SourceText, Span
from dragoman.model.names import folded

ACCOUNTS = Path(__file__).parent / "identity" / "accounts.jsonl"
Line = dict[str, Any]


def lines() -> list[Line]:
    return [json.loads(line) for line in ACCOUNTS.read_text(encoding="utf-8").splitlines()]


def record_of(line: Line) -> Record:
    """The account as a record: read, or made from the values given."""
    if "text" in line:
        from dragoman.reading import read_document

        text = SourceText(
            id=line["id"],
            text=line["text"],
            published=line["published"],
            source=line["source"],
            language=line["language"],
        )
        return read_document(text)
    return _made(line)


def true_person(line: Line, name: str) -> str | None:
    """Who the name is, by the line; None when the line does not say."""
    words = folded(name).split()
    return next((who for word, who in line["people"].items() if set(folded(word).split()) <= set(words)), None)


def _made(line: Line) -> Record:
    text, spans = _text(line)
    numbers: dict[str, str] = {}
    people, offices, contacts = [], [], []
    for contact in line["contacts"]:
        for name, side, _, rank, title in contact["participants"]:
            if name in numbers:
                continue
            numbers[name] = f"p{len(numbers) + 1}"
            people.append(Person(numbers[name], name, [name], side, [spans[name]]))
            as_of = contact["date"] if len(contact["date"] or "") == 10 else None
            offices.append(Office(numbers[name], title, rank, False, None, side, as_of, [spans[name]]))
    for number, contact in enumerate(line["contacts"], 1):
        place = Place(contact["place"], contact["country"]) if contact["place"] or contact["country"] else None
        parts = [Participant(numbers[name], side, role) for name, side, role, _, _ in contact["participants"]]
        contacts.append(
            Contact(
                id=f"c{number}",
                kind=contact["kind"],
                status=contact["status"],
                date=contact["date"],
                date_basis=contact["date_basis"],
                place=place,
                format=contact["format"],
                on_margins_of=None,
                parties=contact["parties"],
                level=contact["participants"][-1][3],
                stated_level=None,
                series=contact["series"],
                round=contact["round"],
                participants=parts,
                topics=[],
                evidence=[spans[f"contact {number}"]],
            )
        )
    document = Document(
        id=line["id"],
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        title=None,
        language=line["language"],
        text=text,
        published=line["published"],
        published_basis="metadata",
        source=line["source"],
        source_class=line["source_class"],
        issuer=Issuer(line["source"], line["issuer"]) if "issuer" in line else None,
    )
    return Record(document, people, offices, contacts, [], [], [], [], [], [], [])


def _text(line: Line) -> tuple[str, dict[str, Span]]:
    """A line of words for each contact, so that every value has its place: 'meeting 2018-09-21: Сергей Лавров; …'."""
    text = ""
    spans: dict[str, Span] = {}
    for number, contact in enumerate(line["contacts"], 1):
        start = len(text)
        text += f"{contact['kind']} {contact['date']}: "
        for name, *_ in contact["participants"]:
            spans.setdefault(name, Span(len(text), len(text) + len(name), name))
            text += f"{name}; "
        spans[f"contact {number}"] = Span(start, len(text), text[start:])
        text += "\n"
    return text, spans
