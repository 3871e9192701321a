"""Entries to what identity compares: each person, contact and text as its account tells it, a few queries a batch."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from itertools import chain
from typing import Any

from sqlalchemy import Connection, Row, Table, nulls_last, select

from dragoman.ledger import schema
from dragoman.ledger.filtering import current
from dragoman.ledger.gathering import chunks
from dragoman.model.identity import (
    CONTACT,
    PERSON,
    Anchor,
    Attendance,
    ContactAccount,
    DocumentText,
    OfficeHeld,
    OfficeUsage,
    PersonMention,
    Ref,
)
from dragoman.model.vocabulary import RANKS

Key = tuple[int, int]
entry, link = schema.entry, schema.link


def person_mentions(connection: Connection, entry_ids: Iterable[int]) -> list[PersonMention]:
    """Everyone these entries name, by entry and number."""
    batches = chunks(iter(sorted(set(entry_ids))))
    return list(chain.from_iterable(_Around(connection, batch).mentions() for batch in batches))


def contact_accounts(connection: Connection, entry_ids: Iterable[int]) -> list[ContactAccount]:
    """Every contact these entries tell of, by entry and number."""
    batches = chunks(iter(sorted(set(entry_ids))))
    return list(chain.from_iterable(_Around(connection, batch).accounts() for batch in batches))


def mentions_at(connection: Connection, refs: Collection[Ref]) -> list[PersonMention]:
    """Only those at these places."""
    wanted = set(refs)
    return [mention for mention in person_mentions(connection, {ref[0] for ref in wanted}) if mention.ref in wanted]


def accounts_at(connection: Connection, refs: Collection[Ref]) -> list[ContactAccount]:
    """Only those at these places."""
    wanted = set(refs)
    return [account for account in contact_accounts(connection, {ref[0] for ref in wanted}) if account.ref in wanted]


def document_texts(connection: Connection, entry_ids: Iterable[int]) -> list[DocumentText]:
    """The texts of these entries, by entry."""
    texts = []
    for batch in chunks(iter(sorted(set(entry_ids)))):
        relays = _owned(connection, schema.relay, batch)
        for row in connection.execute(select(entry).where(entry.c.id.in_(batch)).order_by(entry.c.id)):
            texts.append(
                DocumentText(
                    entry_id=row.id,
                    key=row.key,
                    document_id=row.document_id,
                    sha256=row.sha256,
                    title=row.title,
                    language=row.language,
                    text=row.text,
                    published=row.published,
                    published_first=row.published_first,
                    url=row.url,
                    source=row.source,
                    source_class=row.source_class,
                    issuer_state=row.issuer_state,
                    relays=[relay.name for relay in relays.get(row.id, ())],
                )
            )
    return texts


def office_usages(connection: Connection, state: str | None = None, rank: str | None = None) -> list[OfficeUsage]:
    """Each time a current account gives someone such an office, by the day of the text."""
    office, person = schema.office, schema.person
    query = (
        select(office, person.c.name, entry.c.key, entry.c.published)
        .join_from(office, entry, entry.c.id == office.c.entry_id)
        .outerjoin(person, (person.c.entry_id == office.c.entry_id) & (person.c.number == office.c.person_number))
        .where(current)
        .order_by(nulls_last(entry.c.published_first), office.c.entry_id, office.c.number)
    )
    for column, value in ((office.c.state, state), (office.c.rank, rank)):
        query = query if value is None else query.where(column == value)
    usages = []
    for batch in chunks(iter(connection.execute(query))):
        known = identities_of(connection, PERSON, [row.entry_id for row in batch])
        for row in batch:
            held = OfficeHeld(row.title, row.rank, row.acting, row.organisation, row.state, row.as_of)
            identity = known.get((row.entry_id, row.person_number))
            name = row.name or row.person
            usages.append(OfficeUsage(row.entry_id, row.person_number, row.key, name, held, row.published, identity))
    return usages


def identities_of(connection: Connection, noun: str, entry_ids: Collection[int]) -> dict[Ref, int]:
    """Who or what the newest links say the people or contacts of these entries are."""
    query = select(link.c.entry_id, link.c.number, link.c.identity_id)
    found = connection.execute(
        query.where(link.c.noun == noun, link.c.entry_id.in_(set(entry_ids))).order_by(link.c.id)
    )
    return {(row.entry_id, row.number): row.identity_id for row in found}


def _rows(connection: Connection, table: Table, entry_ids: Collection[int], *conditions: Any) -> Iterator[Row[Any]]:
    query = select(table).where(table.c.entry_id.in_(entry_ids), *conditions).order_by(*table.primary_key.columns)
    yield from connection.execute(query)


def _owned(connection: Connection, table: Table, entry_ids: Collection[int]) -> dict[int, list[Row[Any]]]:
    owned: dict[int, list[Row[Any]]] = defaultdict(list)
    for row in _rows(connection, table, entry_ids):
        owned[row.entry_id].append(row)
    return owned


class _Around:
    """The rows of a few entries that mentions and accounts are made of."""

    def __init__(self, connection: Connection, entry_ids: Collection[int]) -> None:
        self.connection = connection
        self.ids = list(entry_ids)
        columns = [column for column in entry.c if column is not entry.c.text]
        found = connection.execute(select(*columns).where(entry.c.id.in_(self.ids)))
        self.entries = {row.id: row for row in found}
        self.people = {(row.entry_id, row.number): row for row in _rows(connection, schema.person, self.ids)}
        self.contacts = {(row.entry_id, row.number): row for row in _rows(connection, schema.contact, self.ids)}
        self.offices: dict[Key, list[OfficeHeld]] = defaultdict(list)
        for row in _rows(connection, schema.office, self.ids):
            held = OfficeHeld(row.title, row.rank, row.acting, row.organisation, row.state, row.as_of)
            self.offices[row.entry_id, row.person_number].append(held)
        self.participants: dict[Key, list[Row[Any]]] = defaultdict(list)
        for row in _rows(connection, schema.participant, self.ids):
            self.participants[row.entry_id, row.contact_number].append(row)
        self.anchors = self._anchors()
        self.known = identities_of(connection, PERSON, self.ids)

    def _anchors(self) -> dict[tuple[str, int, int], Anchor]:
        evidence = schema.evidence
        first = (evidence.c.noun.in_((PERSON, CONTACT)), evidence.c.part == "evidence", evidence.c.number == 0)
        return {
            (row.noun, row.entry_id, row.noun_number): Anchor(
                row.noun, self.entries[row.entry_id].key, row.start, row.end
            )
            for row in _rows(self.connection, evidence, self.ids, *first)
        }

    def _anchor(self, noun: str, key: Key) -> Anchor:
        return self.anchors.get((noun, *key)) or Anchor(noun, self.entries[key[0]].key, 0, 0)

    def mentions(self) -> Iterator[PersonMention]:
        for key, row in self.people.items():
            its = self.entries[row.entry_id]
            met = [number for (entry_id, number), who in self.participants.items() if self._present(key, entry_id, who)]
            days = [self.contacts[row.entry_id, number] for number in met]
            firsts = [day.date_first for day in days if day.date_first] or [its.published_first]
            lasts = [day.date_last for day in days if day.date_last] or [its.published_last]
            yield PersonMention(
                entry_id=row.entry_id,
                number=row.number,
                id=f"{its.key}#{row.local_id}",
                anchor=self._anchor(PERSON, key),
                key=its.key,
                name=row.name,
                written=row.written,
                state=row.state,
                offices=self.offices.get(key, []),
                language=its.language,
                published=its.published,
                source_class=its.source_class,
                first=min((day for day in firsts if day), default=None),
                last=max((day for day in lasts if day), default=None),
                beside=self._beside(key, met),
                contacts=met,
                identity=self.known.get(key),
            )

    def _present(self, key: Key, entry_id: int, who: list[Row[Any]]) -> bool:
        return entry_id == key[0] and any(row.person_number == key[1] for row in who)

    def _beside(self, key: Key, met: list[int]) -> list[str]:
        others = chain.from_iterable(self.participants[key[0], number] for number in met)
        return list(dict.fromkeys(self._name(row) for row in others if row.person_number != key[1]))

    def _name(self, row: Row[Any]) -> str:
        person = self.people.get((row.entry_id, row.person_number))
        return str(person.name if person else row.person)

    def accounts(self) -> Iterator[ContactAccount]:
        terms: dict[tuple[Key, str], list[str]] = defaultdict(list)
        for term in _rows(self.connection, schema.term, self.ids, schema.term.c.noun == CONTACT):
            terms[(term.entry_id, term.noun_number), term.role].append(term.value)
        relays = _owned(self.connection, schema.relay, self.ids)
        known = identities_of(self.connection, CONTACT, self.ids)
        for key, row in self.contacts.items():
            its = self.entries[row.entry_id]
            yield ContactAccount(
                entry_id=row.entry_id,
                number=row.number,
                id=f"{its.key}#{row.local_id}",
                anchor=self._anchor(CONTACT, key),
                key=its.key,
                kind=row.kind,
                status=row.status,
                date=row.date,
                first=row.date_first,
                last=row.date_last,
                date_basis=row.date_basis,
                place=row.place,
                country=row.country,
                format=row.format,
                on_margins_of=row.on_margins_of,
                level=row.level,
                stated_level=row.stated_level,
                series=row.series,
                round=row.round,
                parties=terms[key, "parties"],
                topics=terms[key, "topics"],
                participants=[self._attendance(who) for who in self.participants.get(key, ())],
                language=its.language,
                published=its.published,
                url=its.url,
                source=its.source,
                source_class=its.source_class,
                issuer_state=its.issuer_state,
                relays=[relay.name for relay in relays.get(row.entry_id, ())],
                identity=known.get(key),
            )

    def _attendance(self, row: Row[Any]) -> Attendance:
        key = (row.entry_id, row.person_number)
        ranks = [office.rank for office in self.offices.get(key, ())]
        highest = min(ranks, key=lambda rank: RANKS.index(rank) if rank in RANKS else len(RANKS), default=None)
        number = row.person_number if key in self.people else None
        return Attendance(number, self._name(row), row.side, row.role, highest, self.known.get(key))
