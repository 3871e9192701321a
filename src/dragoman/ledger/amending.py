"""What a person says of a reading, into the ledger: a value amended, a value or a text taken out; the old stays."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection, insert, select

from dragoman.errors import UsageError
from dragoman.ledger import schema
from dragoman.ledger.backends import backend_of
from dragoman.ledger.entering import Amended, enter
from dragoman.ledger.filtering import EVERY_EDITION, current
from dragoman.ledger.records import record_of
from dragoman.model import Commitment, Contact, Person, Place, Record, Statement
from dragoman.model.vocabulary import ACTS, COMMITMENT_FORCES, COMMITMENT_KINDS, CONTACT_KINDS, CONTACT_STATUSES, RANKS
from dragoman.model.when import is_edtf

Value = Person | Contact | Statement | Commitment
Read = Callable[[str], Any]


def _words(written: str) -> list[str]:
    return sorted({part.strip() for part in written.split(",") if part.strip()})


def _yes_or_no(written: str) -> bool:
    if written not in ("yes", "no"):
        raise ValueError("yes or no")
    return written == "yes"


def _date(written: str) -> str:
    if not is_edtf(written):
        raise ValueError("a date such as 2017, 2017-03, 2017-03-21 or 2017-03-21/2017-03-22")
    return written


def _one_of(words: tuple[str, ...]) -> Read:
    def read(written: str) -> str:
        if written not in words:
            raise ValueError("one of " + ", ".join(words))
        return written

    return read


# What may be amended, and how it is written; every other value follows from the words of the text.
FIELDS: dict[type[Value], dict[str, Read]] = {
    Person: {"name": str, "state": str},
    Contact: {
        "kind": _one_of(CONTACT_KINDS), "status": _one_of(CONTACT_STATUSES), "date": _date, "place": str,
        "country": str, "on_margins_of": str, "level": _one_of(RANKS), "series": str, "round": int,
        "parties": _words, "topics": _words,
    },
    Statement: {
        "act": _one_of(ACTS), "on_behalf_of": _words, "addressees": _words, "targets": _words, "topics": _words,
        "instruments": _words, "hedge": str, "reiterated": _yes_or_no, "direct": _yes_or_no,
    },
    Commitment: {
        "kind": _one_of(COMMITMENT_KINDS), "force": _one_of(COMMITMENT_FORCES), "by": _words, "to": _words,
        "what": str, "due": _date, "place": str, "country": str,
    },
}  # fmt: skip
NEVER_EMPTY = {"name", "kind", "status", "act", "what", "force", "reiterated", "direct"}


class Said(Struct, frozen=True):
    """Who says so, when and why, e.g. Anna Berg: 'the dateline is not the day of the meeting'."""

    by: str
    at: str
    why: str | None = None


def amend(connection: Connection, id: str, changes: Mapping[str, str], said: Said) -> None:
    """`belgrade#c1` with these fields otherwise, as the text's next edition; an empty value says that nothing is known.

    It stands above every reading, older or newer. `UsageError`: no such value, field or word.
    """
    key, _, local_id = id.rpartition("#")
    record, version = _standing(connection, key or id)
    value = _value(record, local_id) if key else None
    if value is None:
        raise UsageError(
            f"nothing that can be amended is called {id}. Amend a contact, statement, commitment or person."
        )
    amended = _changed(value, changes)
    _enter(connection, _with(record, value, amended), version, said)


def withdraw(connection: Connection, id: str, said: Said, *, withdrawn: bool = True) -> None:
    """Take a text (`belgrade`), an edition of it (`belgrade@edition2`) or a value (`belgrade#c1`) out of all answers.

    `withdrawn=False` puts a text or edition back. `UsageError`: there is no such thing.
    """
    key, _, local_id = id.rpartition("#")
    if key:
        record, version = _standing(connection, key)
        value = _value(record, local_id)
        if value is None:
            raise UsageError(f"nothing that can be withdrawn is called {id}.")
        if not withdrawn:
            raise UsageError(f"{id}: to have a value back, withdraw the edition without it; diff-readings tells which.")
        _enter(connection, _with(record, value, None), version, said)
        return
    key, _, edition = id.rpartition("@edition")
    number = int(edition) if key and edition.isdecimal() else EVERY_EDITION
    key = key if number else id
    _check_known(connection, key, number)
    connection.execute(
        insert(schema.withdrawal).values(
            key=key, edition=number, withdrawn=withdrawn, by=said.by, at=said.at, why=said.why
        )
    )


def _check_known(connection: Connection, key: str, edition: int) -> None:
    entry = schema.entry
    known = select(entry.c.id).where(entry.c.key == key)
    if edition != EVERY_EDITION:
        known = known.where(entry.c.edition == edition)
    if connection.execute(known).first() is None:
        raise UsageError(f"no document called {key}" + (f" has an edition {edition}." if edition else " is here."))


def _standing(connection: Connection, key: str) -> tuple[Record, str]:
    """The record that answers are given from, and the version that read it."""
    entry = schema.entry
    backend_of(connection).hold_document(connection, key.partition("@")[0])
    query = select(entry.c.id, entry.c.reader_version).where(entry.c.key == key, current)
    row = connection.execute(query).first()
    if row is None:
        raise UsageError(f"no document called {key} in this ledger's answers.")
    return record_of(connection, row.id), row.reader_version


def _enter(connection: Connection, record: Record, version: str, said: Said) -> None:
    enter(connection, record, reader_version=version, entered_at=said.at, amended=Amended(said.by, said.why))


def _value(record: Record, local_id: str) -> Value | None:
    values: list[Value] = [*record.persons, *record.contacts, *record.statements, *record.commitments]
    return next((value for value in values if value.id == local_id), None)


def _changed(value: Value, changes: Mapping[str, str]) -> Value:
    fields = FIELDS[type(value)]
    given: dict[str, Any] = {}
    for name, written in changes.items():
        if name not in fields:
            raise UsageError(f"{name!r} of a {_noun(value)} cannot be amended. Choose from {', '.join(fields)}.")
        if not written and name in NEVER_EMPTY:
            raise UsageError(f"the {name} of a {_noun(value)} cannot be empty.")
        try:
            given[name] = fields[name](written) if written else [] if fields[name] is _words else None
        except ValueError as err:
            raise UsageError(f"{name}={written}: not {err}.") from err
    return replace(value, **_consequences(value, given))


def _consequences(value: Value, given: dict[str, Any]) -> dict[str, Any]:
    """What no longer stands on words of the text bears none: the place's evidence, the date's basis."""
    if isinstance(value, Contact | Commitment) and {"place", "country"} & set(given):
        before = value.place or Place(None, None)
        name, country = given.pop("place", before.name), given.pop("country", before.country)
        given["place"] = Place(name, country) if name or country else None
    if "date" in given:
        given["date_basis"] = None
    if "due" in given:
        given["due_basis"] = None
    return given


def _noun(value: Value) -> str:
    return type(value).__name__.lower()


def _with(record: Record, value: Value, instead: Value | None) -> Record:
    """The record with another value in its place; without one, nothing points at it any more."""

    def exchanged(values: list[Any]) -> list[Any]:
        found = [instead if one is value else one for one in values]
        return [one for one in found if one is not None]

    changed = replace(
        record,
        persons=exchanged(record.persons),
        contacts=exchanged(record.contacts),
        statements=exchanged(record.statements),
        commitments=exchanged(record.commitments),
    )
    return changed if instead is not None else _without_references(changed, value)


def _without_references(record: Record, gone: Value) -> Record:
    if isinstance(gone, Contact):
        return replace(
            record,
            statements=[replace(said, contact=None) if said.contact == gone.id else said for said in record.statements],
            commitments=[
                replace(made, contact=None) if made.contact == gone.id else made for made in record.commitments
            ],
        )
    if isinstance(gone, Person):
        return replace(
            record,
            offices=[office for office in record.offices if office.person != gone.id],
            contacts=[
                replace(contact, participants=[part for part in contact.participants if part.person != gone.id])
                for contact in record.contacts
            ],
            statements=[
                replace(said, speakers=[speaker for speaker in said.speakers if speaker != gone.id])
                for said in record.statements
            ],
        )
    return record
