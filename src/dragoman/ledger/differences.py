"""Two readings of one text to what they read differently: gone, new, or changed in which field."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, or_, select

from dragoman.errors import UsageError
from dragoman.ledger.filtering import is_withdrawn
from dragoman.ledger.records import record_of
from dragoman.ledger.rows import Citation, DifferenceRow
from dragoman.ledger.schema import entry
from dragoman.model import Place, Record, Span

Fields = dict[str, str | None]


class Item(Struct, frozen=True):
    """One value of a record as it can be compared: what it says, without the ids that each reading gives anew."""

    noun: str
    id: str
    fields: Fields
    evidence: list[Span]

    @property
    def told(self) -> tuple[Any, ...]:
        return self.noun, tuple(self.fields.items()), tuple((span.start, span.end) for span in self.evidence)


def differences(
    connection: Connection, documents: Sequence[str] = (), *, every: bool = False
) -> Iterator[DifferenceRow]:
    """What the standing reading of each text says otherwise than the one it took the place of.

    `every`: each reading against the one before it, from the first on. `UsageError`: no such document.
    """
    known = set()
    for editions in _with_editions(connection, documents):
        known |= {editions[0].key, editions[0].document_id}
        for before, after in pairwise(editions if every else editions[-2:]):
            yield from _between(connection, before, after)
    if unknown := [document for document in documents if document not in known]:
        raise UsageError(f"no document called {', '.join(unknown)} in this ledger.")


def _with_editions(connection: Connection, documents: Sequence[str]) -> Iterator[list[Any]]:
    """Each text's editions that are not withdrawn, the standing one last."""
    columns = (entry.c.id, entry.c.key, entry.c.document_id, entry.c.edition, entry.c.amended, entry.c.reader_version)
    keys = select(entry.c.key).where(entry.c.edition > 1).distinct()
    if documents:
        keys = select(entry.c.key).where(or_(entry.c.key.in_(documents), entry.c.document_id.in_(documents))).distinct()
    for key in sorted(connection.execute(keys).scalars()):
        query = select(*columns, entry.c.entered_by, entry.c.url).where(entry.c.key == key, ~is_withdrawn(entry))
        if found := list(connection.execute(query.order_by(entry.c.amended, entry.c.edition))):
            yield found


def _between(connection: Connection, before: Any, after: Any) -> Iterator[DifferenceRow]:
    old, new = record_of(connection, before.id), record_of(connection, after.id)
    for gone, came in compared(old, new):
        for field, was, now in _changes(gone, came):
            item = came or gone
            assert item is not None
            yield DifferenceRow(
                id=f"{after.key}#{item.id}" if item.id else after.key,
                noun=item.noun,
                change="changed" if gone and came else "new" if came else "gone",
                field=field,
                before=was,
                after=now,
                editions=[before.edition, after.edition],
                read_by=[_reader(before), _reader(after)],
                documents=[after.document_id],
                citations=[_cited(after, span) for span in item.evidence],
            )


def _reader(row: Any) -> str:
    return str(row.entered_by or f"dragoman {row.reader_version}")


def _cited(row: Any, span: Span) -> Citation:
    return Citation(row.document_id, span.start, span.end, span.quote, row.url, span.rule or None)


def _changes(gone: Item | None, came: Item | None) -> Iterator[tuple[str | None, str | None, str | None]]:
    """A value that is gone or new is told once, by what names it; a changed one field by field."""
    if gone is None or came is None:
        told = "; ".join(value for value in (gone or came).fields.values() if value)  # type: ignore[union-attr]
        yield None, told if gone else None, told if came else None
        return
    for field, was in gone.fields.items():
        if was != came.fields[field]:
            yield field, was, came.fields[field]
    if gone.fields == came.fields:
        yield "evidence", _quotes(gone), _quotes(came)


def _quotes(item: Item) -> str:
    return " … ".join(span.quote for span in item.evidence)


def compared(before: Record, after: Record) -> list[tuple[Item | None, Item | None]]:
    """Items that differ, side by side where they stand on the same words; in the order of the text."""
    old, new = list(_items(before)), list(_items(after))
    same = {item.told for item in old} & {item.told for item in new}
    old, new = [item for item in old if item.told not in same], [item for item in new if item.told not in same]
    pairs: list[tuple[Item | None, Item | None]] = []
    for item in old:
        twin = max(new, key=lambda other: _likeness(item, other), default=None)
        if twin is not None and _likeness(item, twin) > 0:
            new.remove(twin)
            pairs.append((item, twin))
        else:
            pairs.append((item, None))
    pairs += [(None, item) for item in new]
    return sorted(pairs, key=lambda pair: _place(pair[1] or pair[0]))


def _likeness(one: Item, other: Item) -> float:
    """Characters both stand on, and a little for what they say alike; 0 when they share no words."""
    if one.noun != other.noun:
        return 0.0
    if one.noun == "document":
        return 1.0
    shared = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one.evidence for b in other.evidence)
    return shared and shared + sum(other.fields[field] == value for field, value in one.fields.items()) / 100


def _place(item: Item | None) -> tuple[int, str]:
    assert item is not None
    return (item.evidence[0].start if item.evidence else -1), item.noun


def _items(record: Record) -> Iterator[Item]:
    """All that a record says, its ids resolved to names and kinds."""
    names = {person.id: person.name for person in record.persons}
    contacts = {contact.id: f"{contact.kind} {contact.date or ''}".strip() for contact in record.contacts}
    name: Callable[[str], str] = lambda id: names.get(id, id)  # noqa: E731
    document = record.document
    issuer = document.issuer
    masthead = {
        "title": document.title,
        "language": document.language,
        "published": document.published,
        "url": document.url,
        "source": document.source,
        "source_class": document.source_class,
        "issuer": ", ".join(filter(None, [issuer.organisation, issuer.state])) if issuer else None,
        "relayed_through": ", ".join(relay.name for relay in document.relayed_through),
    }
    yield Item("document", "", masthead, [])
    for person in record.persons:
        fields = {"name": person.name, "state": person.state, "written": "; ".join(person.written)}
        yield Item("person", person.id, fields, person.evidence)
    for office in record.offices:
        fields = _plain(office, "title", "rank", "acting", "organisation", "state", "as_of")
        yield Item("office", office.person, {"person": name(office.person), **fields}, office.evidence)
    for contact in record.contacts:
        fields = _plain(
            contact, "kind", "status", "date", "date_basis", "format", "on_margins_of", "level", "stated_level",
            "series", "round", "parties", "topics",
        )  # fmt: skip
        parts = [f"{name(part.person)} ({part.side or '?'}, {part.role})" for part in contact.participants]
        fields |= {"place": _where(contact.place), "participants": "; ".join(parts)}
        yield Item("contact", contact.id, fields, contact.evidence)
    for said in record.statements:
        fields = _plain(
            said, "voice", "on_behalf_of", "reported_by", "act", "reiterated", "polarity", "strength", "hedge",
            "direct", "addressees", "targets", "topics", "instruments",
        )  # fmt: skip
        fields |= {
            "speakers": "; ".join(map(name, said.speakers)),
            "content": said.content.quote if said.content else None,
            "contact": contacts.get(said.contact or ""),
        }
        yield Item("statement", said.id, fields, said.evidence)
    for made in record.commitments:
        fields = _plain(made, "kind", "force", "status", "by", "to", "what", "due", "due_basis")
        fields |= {"place": _where(made.place), "contact": contacts.get(made.contact or "")}
        yield Item("commitment", made.id, fields, made.evidence)
    yield from _others(record)


def _others(record: Record) -> Iterator[Item]:
    for instrument in record.instruments:
        yield Item("instrument", "", _plain(instrument, "name", "kind", "written"), instrument.evidence)
    for process in record.processes:
        yield Item("process", "", _plain(process, "name"), process.evidence)
    for figure in record.figures:
        yield Item("figure", "", _plain(figure, "value", "unit", "what", "claimed_by"), figure.evidence)
    for warning in record.warnings:
        yield Item("warning", "", _plain(warning, "code", "message"), warning.evidence)
    for sentence in record.unread:
        yield Item("unread", "", {"sentence": sentence.quote}, [sentence])


def _plain(item: Struct, *names: str) -> Fields:
    """The fields as words: lists joined, yes and no, null where nothing is said."""
    fields: Fields = {}
    for name in names:
        value = getattr(item, name)
        if isinstance(value, bool):
            fields[name] = "yes" if value else "no"
        elif isinstance(value, list):
            fields[name] = "; ".join(value) or None
        else:
            fields[name] = None if value is None else str(value)
    return fields


def _where(place: Place | None) -> str | None:
    return (place and ", ".join(filter(None, [place.name, place.country]))) or None
