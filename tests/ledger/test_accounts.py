from __future__ import annotations

from datetime import date

from conftest import MOSCOW
from dragoman.ledger.accounts import (
    accounts_at,
    contact_accounts,
    document_texts,
    mentions_at,
    office_usages,
    person_mentions,
)
from dragoman.ledger.identities import add_links, new_identity, new_run
from dragoman.ledger.opening import Ledger
from dragoman.model.identity import (
    Anchor,
    Attendance,
    ContactAccount,
    DocumentText,
    Link,
    OfficeHeld,
    OfficeUsage,
    PersonMention,
)
from ledgers import NOW, entered, record

MINISTER_OF_RUSSIA = OfficeHeld("Minister", "minister", False, None, "RUS", None)
COOK = PersonMention(
    entry_id=2,
    number=1,
    id="moscow#p2",
    anchor=Anchor("person", "moscow", 20, 29),
    key="moscow",
    name="Carl Cook",
    written=["Carl Cook"],
    state="RUS",
    offices=[MINISTER_OF_RUSSIA],
    language="en",
    published="2017-03-20",
    source_class="unknown",
    first=date(2017, 3, 1),
    last=date(2017, 3, 31),
    beside=["Anna Able"],
    contacts=[0],
    identity=1,
)


def link(ledger: Ledger) -> None:
    with ledger.writing() as connection:
        run = new_run(connection, "link", by="A. Clerk", at=NOW, version="1")
        who, what = new_identity(connection, "person", run), new_identity(connection, "contact", run)
        add_links(connection, run, [Link("person", 2, 1, who, 1.0), Link("contact", 2, 0, what, 1.0)])


def test_a_mention_tells_offices_days_those_beside_and_who_it_is_linked_to(ledger: Ledger) -> None:
    link(ledger)
    with ledger.asking() as connection:
        everyone = person_mentions(connection, [1, 2])
        cook = mentions_at(connection, [(2, 1)])
    assert [(mention.id, mention.identity) for mention in everyone] == [
        ("belgrade#p1", None),
        ("belgrade#p2", None),
        ("moscow#p1", None),
        ("moscow#p2", 1),
    ]
    assert cook == [COOK]


def test_an_account_tells_parties_days_place_and_who_took_part(ledger: Ledger) -> None:
    link(ledger)
    with ledger.asking() as connection:
        assert [account.id for account in contact_accounts(connection, [2, 1])] == ["belgrade#c1", "moscow#c1"]
        assert accounts_at(connection, [(2, 0)]) == [
            ContactAccount(
                entry_id=2,
                number=0,
                id="moscow#c1",
                anchor=Anchor("contact", "moscow", 0, 47),
                key="moscow",
                kind="meeting",
                status="held",
                date="2017-03",
                first=date(2017, 3, 1),
                last=date(2017, 3, 31),
                date_basis="stated",
                place=None,
                country=None,
                format="bilateral",
                on_margins_of=None,
                level="minister",
                stated_level=None,
                series=None,
                round=None,
                parties=["RUS", "SRB"],
                topics=["energy"],
                participants=[
                    Attendance(0, "Anna Able", "SRB", "host", "minister"),
                    Attendance(1, "Carl Cook", "RUS", "visitor", "minister", 1),
                ],
                language="en",
                published="2017-03-20",
                url=None,
                source=None,
                source_class="unknown",
                issuer_state=None,
                relays=[],
                identity=2,
            )
        ]


def test_a_text_comes_with_its_masthead(ledger: Ledger) -> None:
    moscow = record("moscow", MOSCOW).document
    with ledger.asking() as connection:
        assert document_texts(connection, [2]) == [
            DocumentText(
                2, "moscow", "moscow", moscow.sha256, None, "en", MOSCOW, "2017-03-20", date(2017, 3, 20), None, None,
                "unknown", None, [],
            )
        ]  # fmt: skip


def test_the_uses_of_an_office_are_of_current_readings(ledger: Ledger) -> None:
    link(ledger)
    entered(ledger, record("belgrade", "Nobody met.", published="2017-01-01"))
    with ledger.asking() as connection:
        usage = OfficeUsage(2, 1, "moscow", "Carl Cook", MINISTER_OF_RUSSIA, "2017-03-20", 1)
        assert office_usages(connection, "RUS", "minister") == [usage]
        assert office_usages(connection, "RUS", "ambassador") == []
        assert [use.key for use in office_usages(connection, rank="minister")] == [
            "moscow",
            "moscow",
            "belgrade",
            "belgrade",
        ]
