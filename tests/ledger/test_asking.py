from __future__ import annotations

from collections.abc import Callable

import pytest

from dragoman.errors import UsageError
from dragoman.ledger import asking
from dragoman.ledger.opening import Ledger
from dragoman.ledger.rows import (
    Citation,
    CommitmentRow,
    ContactRow,
    Filters,
    OfficeRow,
    Part,
    PersonRow,
    StatementRow,
    Who,
)
from ledgers import entered, record

URL = "https://example.org/b"
Ids = Callable[[str, Filters], list[str]]


@pytest.fixture
def ids(ledger: Ledger) -> Ids:
    def asked(question: str, filters: Filters) -> list[str]:
        with ledger.asking() as connection:
            return [row.id for row in getattr(asking, question)(connection, filters)]

    return asked


def test_a_contact_carries_its_people_documents_and_citations(ledger: Ledger) -> None:
    with ledger.asking() as connection:
        rows = list(asking.contacts(connection, Filters(states=("BLR",))))
    assert rows == [
        ContactRow(
            id="belgrade#c1",
            kind="meeting",
            status="held",
            date="2016-10-06",
            date_basis="stated",
            place="Minsk",
            country=None,
            format="bilateral",
            on_margins_of=None,
            parties=["BLR", "SRB"],
            level="minister",
            stated_level=None,
            series=None,
            round=None,
            participants=[
                Part("belgrade#p1", "Anna Able", "SRB", "host"),
                Part("belgrade#p2", "Boris Baker", "BLR", "visitor"),
            ],
            topics=["energy"],
            documents=["belgrade"],
            citations=[
                Citation(
                    "belgrade",
                    0,
                    61,
                    "Anna Able (SRB) met Boris Baker (BLR) in Minsk on 2016-10-06.",
                    URL,
                    "toy/met",
                ),
                Citation("belgrade", 41, 46, "Minsk", URL, "toy/place"),
            ],
        )
    ]


def test_a_statement_carries_its_speaker_words_and_the_day_of_its_contact(ledger: Ledger) -> None:
    with ledger.asking() as connection:
        rows = list(asking.statements(connection, Filters(states=("SRB", "BLR"))))
    assert rows == [
        StatementRow(
            id="belgrade#s1",
            act="thank",
            voice="single",
            speakers=[Who("belgrade#p1", "Anna Able", "SRB")],
            on_behalf_of=["SRB"],
            addressees=["BLR"],
            targets=[],
            reported_by=[],
            content="the help",
            reiterated=False,
            polarity="positive",
            strength=1,
            hedge=None,
            direct=False,
            topics=["humanitarian aid"],
            instruments=[],
            contact="belgrade#c1",
            date="2016-10-06",
            date_of="contact",
            documents=["belgrade"],
            citations=[
                Citation("belgrade", 62, 97, "Anna Able thanked BLR for the help.", URL, "toy/thanked"),
                Citation("belgrade", 88, 96, "the help", URL, "toy/content"),
            ],
        )
    ]


def test_a_commitment_carries_who_made_it_and_when_it_is_due(ledger: Ledger) -> None:
    with ledger.asking() as connection:
        rows = list(asking.commitments(connection, Filters()))
    assert rows == [
        CommitmentRow(
            id="belgrade#k1",
            kind="next_round",
            force="agreed",
            status="open",
            by=["BLR", "SRB"],
            to=[],
            what="meet again",
            due="2017",
            due_basis="stated",
            place=None,
            country=None,
            contact="belgrade#c1",
            date="2016-10-06",
            date_of="contact",
            documents=["belgrade"],
            citations=[Citation("belgrade", 98, 132, "They agreed to meet again in 2017.", URL, "toy/again")],
        )
    ]


def test_people_written_alike_for_the_same_state_share_a_row(ledger: Ledger) -> None:
    with ledger.asking() as connection:
        rows = asking.people(connection, Filters(person="ABLE"))
    assert rows == [
        PersonRow(
            id="belgrade#p1",
            ids=["belgrade#p1", "moscow#p1"],
            name="Anna Able",
            state="SRB",
            written=["Anna Able"],
            offices=[
                OfficeRow("Minister", "minister", False, None, "SRB", None, "belgrade"),
                OfficeRow("Minister", "minister", False, None, "SRB", None, "moscow"),
            ],
            documents=["belgrade", "moscow"],
            citations=[
                Citation("belgrade", 0, 9, "Anna Able", URL, "toy/person"),
                Citation("moscow", 0, 9, "Anna Able", None, "toy/person"),
            ],
        )
    ]


BOTH = ["belgrade#c1", "moscow#c1"]


@pytest.mark.parametrize(
    ("question", "filters", "found"),
    [
        ("contacts", Filters(), BOTH),
        ("contacts", Filters(states=("SRB",)), BOTH),
        ("contacts", Filters(states=("SRB", "RUS")), ["moscow#c1"]),
        ("contacts", Filters(states=("BLR", "RUS")), []),
        ("contacts", Filters(person="baker"), ["belgrade#c1"]),
        ("contacts", Filters(person="Bake"), []),
        ("contacts", Filters(person="able", date="2017"), ["moscow#c1"]),
        ("contacts", Filters(person="able", date="2016-10-07/2017-03-15"), ["moscow#c1"]),
        ("contacts", Filters(person="able", date="2017-04/.."), []),
        ("contacts", Filters(person="able", states=("BLR",), date="2016"), ["belgrade#c1"]),
        ("contacts", Filters(person="able", states=("RUS",), date="2016"), []),
        ("contacts", Filters(person="able", kind="meeting", documents=("moscow",)), ["moscow#c1"]),
        ("contacts", Filters(date="2017"), ["moscow#c1"]),
        ("contacts", Filters(date="2017-03-15"), ["moscow#c1"]),
        ("contacts", Filters(date="2016-10-06/2017-03-01"), BOTH),
        ("contacts", Filters(date="../2016"), ["belgrade#c1"]),
        ("contacts", Filters(date="2018/.."), []),
        ("contacts", Filters(kind="meeting"), BOTH),
        ("contacts", Filters(kind="call"), []),
        ("contacts", Filters(topic="ENERG"), BOTH),
        ("contacts", Filters(topic="humanitarian"), BOTH),
        ("contacts", Filters(topic="%"), []),
        ("contacts", Filters(act="thank"), BOTH),
        ("contacts", Filters(act="agree"), []),
        ("contacts", Filters(documents=("moscow",)), ["moscow#c1"]),
        ("statements", Filters(states=("BLR",)), ["belgrade#s1"]),
        ("statements", Filters(states=("RUS",)), ["moscow#s1"]),
        ("statements", Filters(person="cook"), ["moscow#s1"]),
        ("statements", Filters(date="2016"), ["belgrade#s1"]),
        ("statements", Filters(kind="meeting", topic="aid", act="thank"), ["belgrade#s1", "moscow#s1"]),
        ("statements", Filters(act="agree"), []),
        ("commitments", Filters(states=("SRB", "BLR")), ["belgrade#k1"]),
        ("commitments", Filters(states=("RUS",)), []),
        ("commitments", Filters(date="2017-05"), ["belgrade#k1"]),
        ("commitments", Filters(date="2016"), []),
        ("commitments", Filters(kind="next_round", person="able", topic="meet", act="thank"), ["belgrade#k1"]),
        ("people", Filters(states=("BLR", "RUS")), ["belgrade#p2", "moscow#p2"]),
        ("people", Filters(date="2016"), ["belgrade#p1", "belgrade#p2"]),
        ("people", Filters(kind="meeting", topic="aid", act="thank"), ["belgrade#p1", "moscow#p2"]),
    ],
)
def test_every_filter_narrows_the_answer(ids: Ids, question: str, filters: Filters, found: list[str]) -> None:
    assert ids(question, filters) == found


def test_a_date_without_a_year_is_never_within_a_date_asked_for(ledger: Ledger) -> None:
    entered(ledger, record("yearless", "Anna Able (SRB) met Dora Dean (USA) on XXXX-09-21."))
    with ledger.asking() as connection:
        everything = [row.id for row in asking.contacts(connection, Filters())]
        dated = [row.id for row in asking.contacts(connection, Filters(date="1900/2100"))]
        hers = [row.id for row in asking.contacts(connection, Filters(person="Able", date="1900/2100"))]
    assert (everything, dated, hers) == ([*BOTH, "yearless#c1"], BOTH, BOTH)


def test_the_contacts_of_a_name_come_by_date_each_once_those_without_one_last(ledger: Ledger) -> None:
    entered(ledger, record("undated", "Anna Able (SRB) met Dora Dean (USA)."))
    two = "Anna Able (SRB) met Olga Able (USA) on 2001-01-01. Olga Able (USA) met Abel Dean (POL)."
    entered(ledger, record("early", two))
    with ledger.asking() as connection:
        family = [row.id for row in asking.contacts(connection, Filters(person="Able"))]
        whole = [row.id for row in asking.contacts(connection, Filters(person="Olga Able"))]
        first = [row.id for row in asking.contacts(connection, Filters(person="Able", limit=2))]
    assert family == ["early#c1", "belgrade#c1", "moscow#c1", "undated#c1", "early#c2"]
    assert (whole, first) == (["early#c1", "early#c2"], ["early#c1", "belgrade#c1"])


@pytest.mark.parametrize("filters", [Filters(date="soon"), Filters(date="XXXX-09-21"), Filters(person="!")])
def test_a_question_that_means_nothing_is_refused(ids: Ids, filters: Filters) -> None:
    with pytest.raises(UsageError):
        ids("contacts", filters)
