"""Accounts to FollowTheMoney entities, one JSON object a line: `{id, schema, properties}`.

The format has no statement, no promise and no part in an event, and its values carry no spans: what does not fit is
told in `description` with its place and words. The same person or state met in two texts has the same id, so that two
lines about it add up (`ftm aggregate`); who is one person under two spellings is for the ledger to say, not for this.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

import msgspec

from dragoman.exports.account import Account, told_by
from dragoman.exports.coding import HOSTS
from dragoman.model import Commitment, Contact, Document, Office, Person, Span, Statement
from dragoman.model.names import folded
from dragoman.model.when import days_of
from dragoman.reference.states import is_state, iso2, state_name

LANGUAGES = {"en": "eng", "fr": "fra", "ru": "rus", "sr": "srp", "es": "spa", "de": "deu"}
PLAIN = re.compile(r"\d{4}(-(0\d|1[0-2])(-\d\d)?)?")  # '2017-03-21'; a season, decade or interval is none
Properties = dict[str, list[str]]


def write(accounts: Iterable[Account], out: BinaryIO, policy: str) -> int:
    """Entities under every policy the same; how many lines there were."""
    count = 0
    parties: set[str] = set()  # a few hundred at most
    for account in accounts:
        for entity in _Entities(account).all(parties):
            out.write(msgspec.json.encode(entity) + b"\n")
            count += 1
    return count


class _Entities:
    """What one account says, as entities that lead back to its article."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self.record = account.record
        self.article = _id("article", account.key, self.record.document.sha256)
        self.people = {person.id: _person_id(person) for person in self.record.persons}
        self.said: dict[str | None, list[str]] = {}
        nouns: list[Statement | Commitment] = [*self.record.statements, *self.record.commitments]
        for noun in nouns:
            self.said.setdefault(noun.contact, []).append(self._told(noun))

    def all(self, parties: set[str]) -> Iterator[dict[str, Any]]:
        yield _entity(self.article, "Article", self._article(self.record.document))
        for code in sorted({side for contact in self.record.contacts for side in contact.parties} - parties):
            parties.add(code)
            yield _party(code)
        for person in self.record.persons:
            yield _entity(self.people[person.id], "Person", self._person(person))
        for number, office in enumerate(self.record.offices):
            yield from self._office(office, number)
        for contact in self.record.contacts:
            yield _entity(_id("event", self.account.id(contact.id)), "Event", self._contact(contact))

    def _article(self, document: Document) -> Properties:
        return {
            "title": [document.title or document.id],
            "sourceUrl": _one(document.url),
            "date": _one(document.published),
            "publishedAt": _one(document.published),
            "language": _one(LANGUAGES.get(document.language or "")),
            "publisher": _one(document.source),
            "bodyText": [document.text],
            "description": self.said.get(None, []),
            "fileName": [self.account.key],
        }

    def _person(self, person: Person) -> Properties:
        return {
            "name": [person.name],
            "alias": [written for written in person.written if written != person.name],
            "country": _country(person.state),
            "topics": ["role.diplo"],
            "position": [office.title for office in self.record.offices if office.person == person.id],
            "description": [self._quoted(person.id, span) for span in person.evidence[:1]],
            "proof": [self.article],
        }

    def _office(self, office: Office, number: int) -> Iterator[dict[str, Any]]:
        holder = self.people.get(office.person)
        if holder is None:
            return
        post = _id("position", office.state or "", folded(office.title))
        country = _country(office.state)
        quoted = [self._quoted(office.person, span) for span in office.evidence[:1]]
        told = {"name": [office.title], "country": country, "description": quoted, "proof": [self.article]}
        yield _entity(post, "Position", told)
        held: Properties = {
            "holder": [holder],
            "post": [post],
            # The text tells that it was held, not since when; 'acting' is no status this format knows.
            "status": ["unknown"],
            "date": _one(office.as_of if PLAIN.fullmatch(office.as_of or "") else None),
            "description": quoted,
            "proof": [self.article],
        }
        yield _entity(_id("occupancy", self.account.id(str(number)), post), "Occupancy", held)

    def _contact(self, contact: Contact) -> Properties:
        names = " – ".join(state_name(side) for side in contact.parties)
        involved = [self.people[part.person] for part in contact.participants if part.person in self.people]
        hosts = [part.person for part in contact.participants if part.role in HOSTS]
        place = contact.place
        return {
            "name": [f"{contact.kind}: {names}" if names else contact.kind],
            "summary": [f"{contact.kind}, {contact.status}"],
            **_when(contact.date),
            "involved": [*dict.fromkeys(involved), *(_party_id(side) for side in contact.parties)],
            "organizer": [self.people[person] for person in hosts if person in self.people],
            "location": _one(place.name if place else None),
            "country": _country(place.country if place else None),
            "keywords": contact.topics,
            "description": [
                *(self._quoted(contact.id, span) for span in contact.evidence),
                *self.said.get(contact.id, []),
            ],
            "proof": [self.article],
            "recordId": [self.account.id(contact.id)],
            "sourceUrl": _one(self.record.document.url),
        }

    def _told(self, noun: Statement | Commitment) -> str:
        """A statement or promise, for which there is no schema."""
        if isinstance(noun, Statement):
            names = {person.id: person.name for person in self.record.persons}
            who = ", ".join(names[id] for id in noun.speakers if id in names) or ", ".join(noun.on_behalf_of)
            what = noun.act
        else:
            who, what = ", ".join(noun.by), f"{noun.force} {noun.kind}"
        return f"{who or 'unattributed'}, {what}: {self._quoted(noun.id, told_by(noun.evidence))}"

    def _quoted(self, id: str, span: Span) -> str:
        return f"{self.account.id(id)} [{span.start}–{span.end}] “{span.quote}”"


def _entity(id: str, schema: str, properties: Properties) -> dict[str, Any]:
    return {"id": id, "schema": schema, "properties": {name: values for name, values in properties.items() if values}}


def _party(code: str) -> dict[str, Any]:
    """A state stands for its government, an organisation for itself."""
    if is_state(code):
        return _entity(_party_id(code), "PublicBody", {"name": [state_name(code)], "country": _country(code)})
    return _entity(_party_id(code), "Organization", {"name": [code], "topics": ["gov.igo"]})


def _party_id(code: str) -> str:
    return _id("party", code)


def _person_id(person: Person) -> str:
    return _id("person", folded(person.name), person.state or "")


def _id(kind: str, *parts: str) -> str:
    return f"dragoman-{kind}-" + hashlib.sha256("\n".join(parts).encode()).hexdigest()[:24]


def _one(value: str | None) -> list[str]:
    return [value] if value else []


def _country(code: str | None) -> list[str]:
    short = iso2(code) if code else None
    return [short.lower()] if short else []


def _when(edtf: str | None) -> Properties:
    """A plain date as it is; an interval, season or decade by its first and last day."""
    days = days_of(edtf) if edtf else None
    if edtf is None or days is None:
        return {}
    if PLAIN.fullmatch(edtf):
        return {"date": [edtf]}
    ends = {"startDate": days.first, "endDate": days.last}
    return {name: [day.isoformat()] for name, day in ends.items() if day}
