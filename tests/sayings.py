"""What a text is read to say, as tests of the reading compare it."""

from __future__ import annotations

from dragoman.model import Record, SourceText
from dragoman.reading import read_document

Met = tuple[str, list[str]]
Said = tuple[str, str, list[str], str]


def said(text: str, language: str, source: str | None = None) -> list[Said]:
    """Act, voice, surnames of the speakers and the words claimed ('' for none), of each statement of a text."""
    record = read_document(SourceText("x", text, published="2021-05-17", language=language, source=source))
    names = {person.id: person.name.split()[-1] for person in record.persons}
    return [
        (s.act, s.voice, [names[p] for p in s.speakers], s.content.quote if s.content else "")
        for s in record.statements
    ]


def met(text: str, beside: str) -> list[Met]:
    """Kind and participants of each contact: each surname with what stands `beside` it, 'role' or 'side'."""
    record = read_document(SourceText("x", text))
    names = {person.id: person.name.split()[-1] for person in record.persons}
    return [(c.kind, [f"{names[p.person]} {getattr(p, beside)}" for p in c.participants]) for c in record.contacts]


def contacts_told(text: str, published: str, language: str = "en") -> list[str]:
    """Each contact of a text as one line: kind, status, day, place, parties, and who took part, with the role."""
    record = read_document(SourceText("x", text, published=published, language=language))
    names = {person.id: person.name.split()[-1] for person in record.persons}
    return [
        " | ".join(
            [
                f"{c.kind} {c.status}",
                c.date or "-",
                (c.place.name if c.place else None) or "-",
                " ".join(c.parties),
                " ".join(f"{names[p.person]}:{p.role}" for p in c.participants) or "-",
            ]
        )
        for c in record.contacts
    ]


def named(text: str, language: str = "en") -> list[tuple[str, str | None, str | None]]:
    """Each person of a text: the name, the state, and the rank of the first office told."""
    record = read_document(SourceText("x", text, published="2021-05-17", language=language))
    ranks: dict[str, str] = {}
    for office in record.offices:
        ranks.setdefault(office.person, office.rank)
    return [(person.name, person.state, ranks.get(person.id)) for person in record.persons]


def all_told(record: Record) -> tuple[list[tuple[object, ...]], ...]:
    """What a record says, without where: people, contacts, statements, promises."""
    return (
        [(p.name, p.state) for p in record.persons],
        [(c.kind, c.status, c.date, c.place.name if c.place else None, c.parties, c.level) for c in record.contacts],
        [(s.act, s.voice, s.speakers, s.on_behalf_of) for s in record.statements],
        [(c.kind, c.force, c.due, c.by) for c in record.commitments],
    )
