"""Accounts made by hand, so that what an exporter says of them can be asserted whole."""

from __future__ import annotations

import hashlib

from dragoman.exports.account import Account
from dragoman.model import (
    Commitment,
    Contact,
    Document,
    Office,
    Participant,
    Person,
    Place,
    Record,
    Span,
    Statement,
)

TEXT = (
    "Foreign Minister Anna Berg of Serbia received Minister Jan Kowal of Belarus in Belgrade on 6 October 2016.\n"
    "Minister Kowal thanked Serbia for its help. He warned that Minsk would suspend trade.\n"
    "They agreed to hold the next round in Minsk in 2017; a visit to Oslo is announced for March 2017."
)


def span(quote: str, rule: str, text: str = TEXT) -> Span:
    start = text.index(quote)
    return Span(start, start + len(quote), quote, rule)


def person(id: str, name: str, state: str, written: str) -> Person:
    return Person(id, name, [written], state, [span(written, "common/mentions/name")])


def office(person: str, title: str, rank: str, state: str) -> Office:
    return Office(person, title, rank, False, None, state, None, [span(title, "common/mentions/office")])


def contact(
    id: str = "c1",
    kind: str = "meeting",
    *,
    status: str = "held",
    date: str | None = "2016-10-06",
    place: Place | None = None,
    parties: tuple[str, ...] = ("BLR", "SRB"),
    participants: tuple[Participant, ...] = (Participant("p1", "SRB", "host"), Participant("p2", "BLR", "visitor")),
    format: str = "bilateral",
    on_margins_of: str | None = None,
    topics: tuple[str, ...] = (),
    quote: str = "Anna Berg of Serbia received Minister Jan Kowal of Belarus",
) -> Contact:
    return Contact(
        id=id,
        kind=kind,
        status=status,
        date=date,
        date_basis="stated" if date else None,
        place=place,
        format=format,
        on_margins_of=on_margins_of,
        parties=list(parties),
        level=None,
        stated_level=None,
        series=None,
        round=None,
        participants=list(participants),
        topics=list(topics),
        evidence=[span("6 October 2016", "en/dates/stated"), span(quote, "common/contacts/met")],
    )


def statement(
    act: str,
    *,
    id: str = "s1",
    speakers: tuple[str, ...] = ("p2",),
    on_behalf_of: tuple[str, ...] = ("BLR",),
    polarity: str = "neutral",
    addressees: tuple[str, ...] = (),
    quote: str = "Minister Kowal thanked Serbia for its help",
    content: str = "Serbia for its help",
    rule: str = "en/statements/thank.np",
    made_in: str | None = "c1",
) -> Statement:
    return Statement(
        id=id,
        speakers=list(speakers),
        voice="single",
        on_behalf_of=list(on_behalf_of),
        reported_by=[],
        act=act,
        reiterated=False,
        polarity=polarity,
        strength=1,
        hedge=None,
        direct=False,
        addressees=list(addressees),
        targets=[],
        topics=["trade and investment"],
        instruments=[],
        content=span(content, rule),
        contact=made_in,
        evidence=[span(quote, rule)],
    )


def commitment(
    id: str = "k1",
    *,
    kind: str = "next_round",
    due: str | None = "2017",
    status: str = "open",
    quote: str = "They agreed to hold the next round in Minsk in 2017",
) -> Commitment:
    return Commitment(
        id=id,
        kind=kind,
        force="agreed",
        by=["BLR", "SRB"],
        to=[],
        what="to hold the next round",
        due=due,
        due_basis="stated" if due else None,
        place=Place("Minsk", "BLR", [span("Minsk in 2017", "common/commitments/place")]),
        contact="c1",
        evidence=[span(quote, "en/commitments/agreed")],
        status=status,
    )


def account(
    contacts: tuple[Contact, ...] = (),
    statements: tuple[Statement, ...] = (),
    commitments: tuple[Commitment, ...] = (),
    *,
    ranks: tuple[str, str] = ("foreign_minister", "minister"),
    text: str = TEXT,
    published: str | None = "2016-10-07",
    title: str | None = None,
) -> Account:
    document = Document(
        id="belgrade",
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        title=title,
        language="en",
        text=text,
        published=published,
        url="https://example.org/b",
        source="A ministry",
    )
    record = Record(
        document=document,
        persons=[
            person("p1", "Anna Berg", "SRB", "Foreign Minister Anna Berg"),
            person("p2", "Jan Kowal", "BLR", "Minister Jan Kowal"),
        ],
        offices=[
            office("p1", "Foreign Minister", ranks[0], "SRB"),
            office("p2", "Minister", ranks[1], "BLR"),
        ],
        contacts=list(contacts),
        statements=list(statements),
        commitments=list(commitments),
        instruments=[],
        processes=[],
        figures=[],
        warnings=[],
        unread=[],
    )
    return Account("belgrade", record, "0.1.0")
