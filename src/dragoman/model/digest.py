"""A record to lines for eyes: contact first, then who said what, promises, warnings, and how much was left unread."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator

from msgspec import Struct

from dragoman.model.record import Commitment, Contact, Document, Office, Place, Record, Span, Statement

NameOf = Callable[[str], str]
LONGEST_QUOTE = 300  # characters; a digest is read at a glance, the record keeps the whole


class Line(Struct, frozen=True):
    """One line of a digest, e.g. the `head` 'Contact c1: consultations, held'; indent in spaces."""

    style: str  # title | head | fact | quote | warning | faint
    indent: int
    text: str


def digest(record: Record, name_of: NameOf = str) -> list[Line]:
    """The lines of one record; `name_of` turns the code of a state into its name."""
    lines = [*_masthead(record.document, name_of)]
    for contact in record.contacts:
        lines += _contact(contact, record, name_of)
    lines += _section("Said", [line for said in record.statements for line in _statement(said, record, name_of)])
    lines += _section("Promised", [line for made in record.commitments for line in _commitment(made, name_of)])
    lines += _section("Instruments", [Line("fact", 4, one_line(item.name)) for item in record.instruments])
    lines += [Line("warning", 2, f"Warning: {one_line(warning.message)}") for warning in record.warnings]
    if not (record.contacts or record.statements or record.commitments):
        lines.append(Line("warning", 2, "No contact, statement or promise found."))
    if record.unread:
        count = len(record.unread)
        lines.append(Line("faint", 2, f"Unread: {count} sentence{'s' * (count > 1)} (dragoman explain shows why)"))
    return lines


def one_line(text: str) -> str:
    """The text on one line, without characters that would steer a terminal."""
    return " ".join("".join(" " if unicodedata.category(char) == "Cc" else char for char in text).split())


def _masthead(document: Document, name_of: NameOf) -> Iterator[Line]:
    yield Line("title", 0, one_line(document.id + (f": {document.title}" if document.title else "")))
    issuer = document.issuer
    by = issuer and ", ".join(filter(None, [issuer.organisation, issuer.state and name_of(issuer.state)]))
    told = [document.language, document.source_class.replace("_", " "), by or document.source]
    if document.published:
        told.append(f"published {document.published}{_basis(document.published_basis)}")
    told += [f"relayed through {relay.name}" for relay in document.relayed_through]
    yield Line("faint", 2, one_line(" · ".join(part for part in told if part)))


def _contact(contact: Contact, record: Record, name_of: NameOf) -> Iterator[Line]:
    parties = ", ".join(name_of(party) for party in contact.parties)
    yield Line(
        "head", 2, f"Contact {contact.id}: {contact.kind}, {contact.status.replace('_', ' ')} ({parties or '?'})"
    )
    for participant in contact.participants:
        who = _person(participant.person, record, name_of)
        yield Line("fact", 4, f"who    {who} [{participant.role.replace('_', ' ')}]")
    yield Line("fact", 4, f"when   {contact.date or 'not stated'}{_basis(contact.date_basis)}")
    yield Line("fact", 4, f"where  {_where(contact.place, name_of) or 'not stated'}")
    if contact.on_margins_of:
        yield Line("fact", 4, f"on the margins of {one_line(contact.on_margins_of)}")
    if contact.series:
        yield Line(
            "fact", 4, one_line(f"series {contact.series}" + (f", round {contact.round}" if contact.round else ""))
        )
    if contact.level or contact.stated_level:
        stated = f" (the text says: {one_line(contact.stated_level)})" if contact.stated_level else ""
        yield Line("fact", 4, f"level  {(contact.level or 'not stated').replace('_', ' ')}{stated}")
    yield from _quote(contact.evidence[:1], 4)


def _statement(said: Statement, record: Record, name_of: NameOf) -> Iterator[Line]:
    names = ", ".join(_name(speaker, record) for speaker in said.speakers)
    sides = ", ".join(name_of(side) for side in said.on_behalf_of)
    who = names or sides or "not stated who"
    told = [said.act + (", again" if said.reiterated else "")]
    if names and sides:
        who += f" ({sides})"
    if said.voice == "joint":
        who += ", jointly"
    if said.addressees:
        told.append("to " + ", ".join(name_of(side) for side in said.addressees))
    if said.reported_by:
        told.append("as reported by " + " ← ".join(said.reported_by))
    if said.topics:
        told.append("on " + ", ".join(said.topics))
    yield Line("fact", 4, one_line(f"{who}: {'; '.join(told)}"))
    yield from _quote([said.content] if said.content else said.evidence[:1], 6)


def _commitment(made: Commitment, name_of: NameOf) -> Iterator[Line]:
    told = [f"{made.kind.replace('_', ' ')}, {made.force.replace('_', ' ')}"]
    if made.by:
        told.append("by " + ", ".join(name_of(side) for side in made.by))
    if made.to:
        told.append("to " + ", ".join(name_of(side) for side in made.to))
    told.append(f"due {made.due}{_basis(made.due_basis)}" if made.due else "no date")
    if where := _where(made.place, name_of):
        told.append(f"in {where}")
    yield Line("fact", 4, one_line(f"{made.what}: {'; '.join(told)}"))
    yield from _quote(made.evidence[:1], 6)


def _section(head: str, lines: list[Line]) -> list[Line]:
    return [Line("head", 2, head), *lines] if lines else []


def _quote(spans: list[Span], indent: int) -> Iterator[Line]:
    for span in spans:
        words = one_line(span.quote)
        short = words if len(words) <= LONGEST_QUOTE else words[:LONGEST_QUOTE].rsplit(" ", 1)[0] + " …"
        yield Line("quote", indent, f"“{short}”")


def _name(id: str, record: Record) -> str:
    return next((person.name for person in record.persons if person.id == id), id)


def _person(id: str, record: Record, name_of: NameOf) -> str:
    state = next((person.state for person in record.persons if person.id == id), None)
    titles = [_title(office) for office in record.offices if office.person == id]
    told = [_name(id, record), *titles]
    return one_line(", ".join(told) + (f" ({name_of(state)})" if state else ""))


def _title(office: Office) -> str:
    acting = office.acting and "acting" not in office.title.lower()
    return ("acting " if acting else "") + (office.title or office.rank.replace("_", " "))


def _where(place: Place | None, name_of: NameOf) -> str:
    if place is None:
        return ""
    country = name_of(place.country) if place.country else None
    return ", ".join(dict.fromkeys(part for part in (place.name, country) if part))


def _basis(basis: str | None) -> str:
    return f" ({basis})" if basis else ""
