"""A record to marks, the form between it and a tool: words with a layer, an id and values as text; and back.

Rules are left out, since a person found what a person marks; so are processes, figures, warnings and unread
sentences, which no one is asked to correct. What has no words in the text cannot be marked. The words of a thing come
back in the order of the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct

from dragoman.errors import UsageError
from dragoman.model import (
    Commitment,
    Contact,
    Document,
    Instrument,
    Office,
    Participant,
    Person,
    Place,
    Record,
    Span,
    Statement,
)
from dragoman.validation.annotations.escaping import escaped, listed, parts_of, plain, values_of
from dragoman.validation.annotations.layers import BOOL, LAYERS, LIST, WHOLE, Field

PREFIXES = {"Person": "p", "Office": "o", "Contact": "c", "Statement": "s", "Commitment": "k", "Instrument": "i"}


class Mark(Struct, frozen=True):
    """A thing with its words, e.g. the Contact `c1`, characters 0–58; of a part `of` is the id of the whole.

    `values` hold text as it is typed: lists as `one, another`, yes or no.
    """

    layer: str
    id: str
    spans: list[tuple[int, int]]
    values: dict[str, str] = {}
    of: str | None = None


def marks_of(record: Record) -> list[Mark]:
    """The marks of a record, people first; what has no words is left out."""
    return [mark for mark in _marks(record) if mark.spans]


def _marks(record: Record) -> Iterator[Mark]:
    for person in record.persons:
        yield _mark(
            "Person",
            person.id,
            person.evidence,
            {"name": person.name, "state": person.state, "written": person.written},
        )
    for number, office in enumerate(record.offices, 1):
        values = {
            field: getattr(office, field)
            for field in ("person", "title", "rank", "acting", "organisation", "state", "as_of")
        }
        yield _mark("Office", f"o{number}", office.evidence, values)
    for contact in record.contacts:
        yield _mark("Contact", contact.id, contact.evidence, _contact_values(contact))
        yield from _place(contact.place, contact.id)
    for said in record.statements:
        names = (field.name for field in LAYERS["Statement"].fields)
        yield _mark("Statement", said.id, said.evidence, {name: getattr(said, name) for name in names})
        if said.content:
            yield _mark("Content", f"{said.id}.content", [said.content], {}, said.id)
    for made in record.commitments:
        place = made.place or Place(None, None)
        names = (field.name for field in LAYERS["Commitment"].fields if field.name not in ("place", "country"))
        values = {name: getattr(made, name) for name in names}
        yield _mark("Commitment", made.id, made.evidence, {**values, "place": place.name, "country": place.country})
        yield from _place(made.place, made.id)
    for number, named in enumerate(record.instruments, 1):
        values = {"name": named.name, "kind": named.kind, "written": named.written}
        yield _mark("Instrument", f"i{number}", named.evidence, values)


def _contact_values(contact: Contact) -> dict[str, Any]:
    names = [field.name for field in LAYERS["Contact"].fields if field.name not in ("place", "country", "participants")]
    place = contact.place or Place(None, None)
    return {
        **{name: getattr(contact, name) for name in names},
        "place": place.name,
        "country": place.country,
        "participants": [participation(part) for part in contact.participants],
    }


def participation(part: Participant) -> str:
    """Someone's part as an item of a list: `p1:SRB:host`; each piece is escaped by itself."""
    return ":".join(escaped(piece, ":") for piece in (part.person, part.side or "", part.role))


def participant(written: str) -> Participant:
    """The part back. `UsageError`: it has not three pieces."""
    pieces = [plain(piece) for piece in parts_of(written, ":")]
    if len(pieces) != 3:
        raise UsageError(f"{written!r} is no participant. Write it like p1:SRB:host.")
    return Participant(pieces[0], pieces[1] or None, pieces[2])


def _place(place: Place | None, of: str) -> Iterator[Mark]:
    if place is not None:
        yield _mark("Place", f"{of}.place", place.evidence, {}, of)


def _mark(layer: str, id: str, spans: Iterable[Span], values: Mapping[str, Any], of: str | None = None) -> Mark:
    written = {name: text for name, value in values.items() if (text := _written(value)) is not None}
    return Mark(layer, id, sorted({(span.start, span.end) for span in spans if span.end > span.start}), written, of)


def _written(value: object) -> str | None:
    """A value as it is typed; None for nothing, which an empty field means too."""
    if value is None or value in ("", []):
        return None
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return listed(value)
    return escaped(str(value), ";") if isinstance(value, str) else str(value)


def record_from(document: Document, marks: Sequence[Mark]) -> Record:
    """The record that the marks are of. `UsageError`: a word is not in the codebook's list, or one is missing."""
    by_layer: dict[str, list[Mark]] = {layer: [] for layer in LAYERS}
    for mark in sorted(marks, key=lambda mark: (mark.spans, mark.id)):
        by_layer[mark.layer].append(mark)
    reader = _Reader(document.text, [*by_layer["Place"], *by_layer["Content"]])
    order = {layer: sorted(found, key=_by_number) for layer, found in by_layer.items()}
    return Record(
        document,
        [reader.person(mark) for mark in order["Person"]],
        [reader.office(mark) for mark in order["Office"]],
        [reader.contact(mark) for mark in order["Contact"]],
        [reader.statement(mark) for mark in order["Statement"]],
        [reader.commitment(mark) for mark in order["Commitment"]],
        [reader.instrument(mark) for mark in order["Instrument"]],
        [], [], [], [],
    )  # fmt: skip


def _by_number(mark: Mark) -> int:
    """Ids in the order of their numbers; those of another kind behind them, in the order of the text."""
    digits = mark.id[1:]
    return int(digits) if digits.isdecimal() and digits.isascii() and len(digits) < 10 else 10**10


class _Reader:
    """Marks of one text to nouns."""

    def __init__(self, text: str, parts: Iterable[Mark]) -> None:
        self.text = text
        self.parts: dict[tuple[str, str | None], list[Span]] = {}
        for part in parts:
            self.parts.setdefault((part.layer, part.of), []).extend(self.words(part))

    def words(self, mark: Mark) -> list[Span]:
        return [Span(start, end, self.text[start:end]) for start, end in mark.spans]

    def values(self, mark: Mark) -> dict[str, Any]:
        return {field.name: _value(field, mark) for field in LAYERS[mark.layer].fields}

    def quote(self, mark: Mark) -> str:
        """The words of a mark, the longest: what a thing is called where nobody typed a name."""
        return max((self.text[start:end] for start, end in mark.spans), key=len)

    def place(self, mark: Mark, values: dict[str, Any]) -> Place | None:
        name, country = values.pop("place"), values.pop("country")
        evidence = self.parts.get(("Place", mark.id), [])
        return Place(name, country, evidence) if name is not None or country is not None or evidence else None

    def person(self, mark: Mark) -> Person:
        values = self.values(mark)
        written = values["written"] or list(dict.fromkeys(self.text[start:end] for start, end in mark.spans))
        name = self.quote(mark) if values["name"] is None else values["name"]
        return Person(mark.id, name, written, values["state"], self.words(mark))

    def office(self, mark: Mark) -> Office:
        values = self.values(mark)
        title = self.quote(mark) if values["title"] is None else values["title"]
        return Office(**{**values, "title": title}, evidence=self.words(mark))

    def contact(self, mark: Mark) -> Contact:
        values = self.values(mark)
        place = self.place(mark, values)
        parts = [participant(written) for written in values.pop("participants")]
        return Contact(id=mark.id, place=place, participants=parts, evidence=self.words(mark), **values)

    def statement(self, mark: Mark) -> Statement:
        content = self.parts.get(("Content", mark.id), [])
        return Statement(
            id=mark.id, content=content[0] if content else None, evidence=self.words(mark), **self.values(mark)
        )

    def commitment(self, mark: Mark) -> Commitment:
        values = self.values(mark)
        place = self.place(mark, values)
        what = self.quote(mark) if values["what"] is None else values["what"]
        return Commitment(id=mark.id, place=place, evidence=self.words(mark), **{**values, "what": what})

    def instrument(self, mark: Mark) -> Instrument:
        values = self.values(mark)
        name = self.quote(mark) if values["name"] is None else values["name"]
        return Instrument(name, values["kind"] or "", self.words(mark), values["written"])


def _value(field: Field, mark: Mark) -> Any:
    written = (mark.values.get(field.name) or "").strip(" ") or field.default
    if written is None:
        if field.needed:
            raise UsageError(f"{mark.layer} {mark.id} has no {field.name}. {_choice(field)}")
        return [] if field.holds == LIST else None
    if field.holds == LIST:
        return values_of(written)
    value = plain(written)
    if field.words and value not in field.words:
        raise UsageError(f"{mark.layer} {mark.id}: no {field.name} called {value!r}. {_choice(field)}")
    if field.holds == BOOL:
        return value == "yes"
    if field.holds == WHOLE:
        try:
            return int(value)
        except ValueError as err:
            raise UsageError(f"{mark.layer} {mark.id}: {field.name} {value!r} is no whole number.") from err
    return value


def _choice(field: Field) -> str:
    return f"One of: {', '.join(field.words)}." if field.words else f"Give the id of one, e.g. {field.name}=p1."


class Piece(Struct, frozen=True):
    """One annotation of a tool, e.g. further words of the Contact `c1`; `id` is None where the annotator gave none."""

    layer: str
    id: str | None
    spans: list[tuple[int, int]]
    values: dict[str, str] = {}
    of: str | None = None


def gathered(pieces: Sequence[Piece]) -> list[Mark]:
    """Marks from annotations: those of one layer and id are one thing, and the first value typed for a field counts."""
    taken = {piece.id for piece in pieces if piece.id is not None}
    marks: dict[tuple[str, str], Mark] = {}
    for piece in pieces:
        id = new_id(piece.layer, taken) if piece.id is None else piece.id
        old = marks.get((piece.layer, id), Mark(piece.layer, id, []))
        spans = sorted({*old.spans, *piece.spans})
        marks[piece.layer, id] = Mark(piece.layer, id, spans, {**piece.values, **old.values}, old.of or piece.of)
    return list(marks.values())


def new_id(layer: str, taken: set[str]) -> str:
    """The first free id of a layer, for what a person marked and did not number, e.g. `c4`."""
    prefix, number = PREFIXES.get(layer, layer.lower()), 1
    while f"{prefix}{number}" in taken:
        number += 1
    taken.add(f"{prefix}{number}")
    return f"{prefix}{number}"
