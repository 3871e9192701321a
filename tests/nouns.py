"""A record's people, contacts and text as identity takes them, without a ledger between."""

from __future__ import annotations

from dragoman.model import Contact, Record, Span
from dragoman.model.identity import Anchor, Attendance, ContactAccount, DocumentText, OfficeHeld, PersonMention
from dragoman.model.when import days_of

RANKS = [
    "head_of_state",
    "head_of_government",
    "deputy_head_of_government",
    "foreign_minister",
    "minister",
    "deputy_minister",
    "assistant_minister",
    "director",
    "ambassador",
    "diplomat",
    "speaker_of_parliament",
    "monarch_or_religious",
    "io_head",
    "other",
]


def mentions_of(record: Record, entry: int) -> list[PersonMention]:
    document = record.document
    names = {person.id: person.name for person in record.persons}
    found = []
    for number, person in enumerate(record.persons):
        met = [
            at
            for at, contact in enumerate(record.contacts)
            if person.id in {part.person for part in contact.participants}
        ]
        days = [days_of(record.contacts[at].date or document.published or "") for at in met]
        days = [day for day in days if day] or [days_of(document.published or "")]
        beside = {
            names[part.person]
            for at in met
            for part in record.contacts[at].participants
            if part.person != person.id and part.person in names
        }
        found.append(
            PersonMention(
                entry_id=entry,
                number=number,
                id=f"{document.id}#{person.id}",
                anchor=_anchor("person", document.id, person.evidence),
                key=document.id,
                name=person.name,
                written=person.written,
                state=person.state,
                offices=[
                    OfficeHeld(
                        office.title, office.rank, office.acting, office.organisation, office.state, office.as_of
                    )
                    for office in record.offices
                    if office.person == person.id
                ],
                language=document.language,
                published=document.published,
                source_class=document.source_class,
                first=min((day.first for day in days if day and day.first), default=None),
                last=max((day.last for day in days if day and day.last), default=None),
                beside=sorted(beside),
                contacts=met,
            )
        )
    return found


def accounts_of(record: Record, entry: int) -> list[ContactAccount]:
    return [_account(record, entry, number, contact) for number, contact in enumerate(record.contacts)]


def text_of(record: Record, entry: int) -> DocumentText:
    document = record.document
    published = days_of(document.published or "")
    return DocumentText(
        entry_id=entry,
        key=document.id,
        document_id=document.id,
        sha256=document.sha256,
        title=document.title,
        language=document.language,
        text=document.text,
        published=document.published,
        published_first=published.first if published else None,
        url=document.url,
        source=document.source,
        source_class=document.source_class,
        issuer_state=document.issuer.state if document.issuer else None,
        relays=[relay.name for relay in document.relayed_through],
    )


def _account(record: Record, entry: int, number: int, contact: Contact) -> ContactAccount:
    document = record.document
    days = days_of(contact.date) if contact.date else None
    numbers = {person.id: at for at, person in enumerate(record.persons)}
    ranks: dict[str, list[str]] = {}
    for office in record.offices:
        ranks.setdefault(office.person, []).append(office.rank)
    return ContactAccount(
        entry_id=entry,
        number=number,
        id=f"{document.id}#{contact.id}",
        anchor=_anchor("contact", document.id, contact.evidence),
        key=document.id,
        kind=contact.kind,
        status=contact.status,
        date=contact.date,
        first=days.first if days else None,
        last=days.last if days else None,
        date_basis=contact.date_basis,
        place=contact.place.name if contact.place else None,
        country=contact.place.country if contact.place else None,
        format=contact.format,
        on_margins_of=contact.on_margins_of,
        level=contact.level,
        stated_level=contact.stated_level,
        series=contact.series,
        round=contact.round,
        parties=contact.parties,
        topics=contact.topics,
        participants=[
            Attendance(
                numbers.get(part.person),
                record.persons[numbers[part.person]].name if part.person in numbers else part.person,
                part.side,
                part.role,
                min(ranks.get(part.person, []), key=RANKS.index, default=None),
            )
            for part in contact.participants
        ],
        language=document.language,
        published=document.published,
        url=document.url,
        source=document.source,
        source_class=document.source_class,
        issuer_state=document.issuer.state if document.issuer else None,
        relays=[relay.name for relay in document.relayed_through],
    )


def _anchor(noun: str, key: str, evidence: list[Span]) -> Anchor:
    first = evidence[0] if evidence else Span(0, 0, "")
    return Anchor(noun, key, first.start, first.end)
