"""Accounts of two states by hand, so that a pack made of them can be asserted whole; all people are made up.

A line of a text is a sentence with what is read in it. `Account` finds the places of the words by itself.
"""

from __future__ import annotations

import hashlib

from dragoman.model import (
    Commitment,
    Contact,
    Document,
    Issuer,
    Office,
    Participant,
    Person,
    Place,
    Record,
    Span,
    Statement,
)


class Account:
    """A text in the making: people, contacts, statements and promises, each with words of it."""

    def __init__(self, id: str, published: str, text: str, *, source: str, state: str | None, url: str | None = None):
        self.id, self.published, self.text = id, published, text
        self.source, self.state, self.url = source, state, url
        self.language = "en"
        self.persons: list[Person] = []
        self.offices: list[Office] = []
        self.contacts: list[Contact] = []
        self.statements: list[Statement] = []
        self.commitments: list[Commitment] = []

    def span(self, quote: str) -> Span:
        start = self.text.index(quote)
        return Span(start, start + len(quote), quote, "test/rule")

    def person(self, name: str, state: str, title: str | None = None, rank: str = "minister") -> str:
        id = f"p{len(self.persons) + 1}"
        self.persons.append(Person(id, name, [name], state, [self.span(name)]))
        if title:
            self.offices.append(Office(id, title, rank, False, None, state, None, [self.span(title)]))
        return id

    def contact(
        self,
        quote: str,
        *people: tuple[str, str, str],
        kind: str = "meeting",
        date: str | None = None,
        place: tuple[str, str] | None = None,
        status: str = "held",
        level: str | None = None,
        parties: tuple[str, ...] = ("BLR", "SRB"),
    ) -> str:
        id = f"c{len(self.contacts) + 1}"
        where = Place(place[0], place[1], [self.span(place[0])]) if place else None
        self.contacts.append(
            Contact(
                id=id,
                kind=kind,
                status=status,
                date=date or self.published,
                date_basis="stated",
                place=where,
                format="bilateral",
                on_margins_of=None,
                parties=list(parties),
                level=level,
                stated_level=None,
                series=None,
                round=None,
                participants=[Participant(person, side, role) for person, side, role in people],
                topics=[],
                evidence=[self.span(quote)],
            )
        )
        return id

    def said(
        self,
        act: str,
        quote: str,
        content: str,
        *speakers: str,
        sides: tuple[str, ...],
        topics: tuple[str, ...] = (),
        to: tuple[str, ...] = (),
        contact: str | None = "c1",
    ) -> None:
        self.statements.append(
            Statement(
                id=f"s{len(self.statements) + 1}",
                speakers=list(speakers),
                voice="joint" if len(sides) > 1 else "single",
                on_behalf_of=list(sides),
                reported_by=[],
                act=act,
                reiterated=False,
                polarity="neutral",
                strength=1,
                hedge=None,
                direct=False,
                addressees=list(to),
                targets=[],
                topics=list(topics),
                instruments=[],
                content=self.span(content),
                contact=contact,
                evidence=[self.span(quote)],
            )
        )

    def promised(
        self,
        kind: str,
        quote: str,
        what: str,
        *by: str,
        to: tuple[str, ...] = (),
        due: str | None = None,
        force: str = "agreed",
        country: str | None = None,
        contact: str | None = "c1",
    ) -> None:
        self.commitments.append(
            Commitment(
                id=f"k{len(self.commitments) + 1}",
                kind=kind,
                force=force,
                by=list(by),
                to=list(to),
                what=what,
                due=due,
                due_basis="stated" if due else None,
                place=Place(None, country) if country else None,
                contact=contact,
                evidence=[self.span(quote)],
            )
        )

    def record(self) -> Record:
        document = Document(
            id=self.id,
            sha256=hashlib.sha256(self.text.encode()).hexdigest(),
            title=None,
            language=self.language,
            text=self.text,
            published=self.published,
            published_basis="stated",
            url=self.url,
            source=self.source,
            source_class="official",
            issuer=Issuer(self.source, self.state) if self.state else None,
        )
        return Record(
            document, self.persons, self.offices, self.contacts, self.statements, self.commitments, [], [], [], [], []
        )


def accounts() -> list[Record]:
    """Serbia and Belarus in three years: two tellings of one meeting, promises of each fate, a request."""
    return [_round(), _visit_ours(), _visit_theirs(), _elsewhere(), _call()]


def _round() -> Record:
    text = Account(
        "round",
        "2014-05-20",
        "Consultations were held in Minsk on 20 May 2014 between State Secretary Anna Berg and Deputy "
        "Minister Jan Kowal.\n"
        "Mr Kowal asked Serbia to lift the visa fee for students. The sides agreed to hold the next round in "
        "Belgrade in 2015.\n"
        "Ms Berg invited Mr Kowal to visit Novi Sad.",
        source="Ministry of Foreign Affairs of Serbia",
        state="SRB",
        url="https://example.org/round",
    )
    anna = text.person("Anna Berg", "SRB", "State Secretary", "deputy_minister")
    jan = text.person("Jan Kowal", "BLR", "Deputy Minister", "deputy_minister")
    text.contact(
        "Consultations were held in Minsk on 20 May 2014",
        (anna, "SRB", "head_of_delegation"),
        (jan, "BLR", "head_of_delegation"),
        kind="consultations",
        place=("Minsk", "BLR"),
        level="deputy_minister",
    )
    text.said(
        "request", "Mr Kowal asked Serbia to lift the visa fee for students", "to lift the visa fee for students", jan,
        sides=("BLR",), topics=("consular and visa matters",), to=("SRB",),
    )  # fmt: skip
    text.promised(
        "next_round", "The sides agreed to hold the next round in Belgrade in 2015", "to hold the next "
        "round", "BLR", "SRB",
        due="2015", country="SRB",
    )  # fmt: skip
    text.promised(
        "invitation",
        "Ms Berg invited Mr Kowal to visit Novi Sad",
        "to visit Novi Sad",
        "SRB",
        to=("BLR",),
        force="invited",
    )
    return text.record()


def _visit_ours() -> Record:
    text = Account(
        "visit-belgrade",
        "2016-10-06",
        "Ms Anna Berg, Foreign Minister, received the Minister for Foreign Affairs of Belarus, Jan Kowal, in "
        "Belgrade.\n"
        "Mr Kowal thanked Serbia for its help in the floods. Ms Berg underlined that trade had grown for three years.\n"
        "They agreed in principle to sign an agreement on transit in 2017. Serbia would deliver the archive "
        "by the end of 2016.",
        source="Ministry of Foreign Affairs of Serbia",
        state="SRB",
    )
    anna = text.person("Anna Berg", "SRB", "Foreign Minister", "foreign_minister")
    jan = text.person("Jan Kowal", "BLR", "Minister for Foreign Affairs", "foreign_minister")
    text.contact(
        "received the Minister for Foreign Affairs of Belarus, Jan Kowal, in Belgrade",
        (anna, "SRB", "receiving"),
        (jan, "BLR", "received"),
        place=("Belgrade", "SRB"),
        level="foreign_minister",
    )
    text.said(
        "thank", "Mr Kowal thanked Serbia for its help in the floods", "its help in the floods", jan, sides=("BLR",),
        topics=("humanitarian aid",), to=("SRB",),
    )  # fmt: skip
    text.said(
        "assess", "Ms Berg underlined that trade had grown for three years", "trade had grown for three years", anna,
        sides=("SRB",), topics=("trade and investment",),
    )  # fmt: skip
    text.promised(
        "signing", "They agreed in principle to sign an agreement on transit in 2017", "to sign an agreement "
        "on transit",
        "BLR", "SRB", due="2017", force="agreed_in_principle",
    )  # fmt: skip
    text.promised(
        "delivery", "Serbia would deliver the archive by the end of 2016", "Serbia would deliver the archive", "SRB",
        to=("BLR",), due="2016", force="planned",
    )  # fmt: skip
    return text.record()


def _visit_theirs() -> Record:
    text = Account(
        "visit-minsk-side",
        "2016-10-07",
        "On 6 October 2016 Minister of Foreign Affairs Jan Kowal met in Niš with his Serbian counterpart Anna Berg.\n"
        "The ministers agreed in principle to sign an agreement on transit in 2017. Mr Kowal proposed a fair "
        "on *tractors*.",
        source="Ministry of Foreign Affairs of Belarus",
        state="BLR",
        url="https://example.org/minsk?a=1&b=2",
    )
    jan = text.person("Jan Kowal", "BLR", "Minister of Foreign Affairs", "foreign_minister")
    anna = text.person("Anna Berg", "SRB")
    text.contact(
        "met in Niš with his Serbian counterpart Anna Berg",
        (jan, "BLR", "principal"),
        (anna, "SRB", "principal"),
        date="2016-10-06",
        place=("Niš", "SRB"),
    )
    text.said(
        "propose", "Mr Kowal proposed a fair on *tractors*", "a fair on *tractors*", jan, sides=("BLR",),
        topics=("trade and investment",),
    )  # fmt: skip
    text.promised(
        "signing", "The ministers agreed in principle to sign an agreement on transit in 2017",
        "to sign an agreement on transit", "BLR", "SRB", due="2017", force="agreed_in_principle",
    )  # fmt: skip
    return text.record()


def _elsewhere() -> Record:
    """Of the other side alone: it has a new minister."""
    text = Account(
        "elsewhere",
        "2017-01-15",
        "Foreign Minister Łucja Nowik of Belarus met in Oslo with Kari Dahl, Minister of Norway.",
        source="Ministry of Foreign Affairs of Norway",
        state="NOR",
    )
    lucja = text.person("Łucja Nowik", "BLR", "Foreign Minister", "foreign_minister")
    kari = text.person("Kari Dahl", "NOR", "Minister of Norway", "foreign_minister")
    text.contact(
        "met in Oslo with Kari Dahl",
        (lucja, "BLR", "principal"),
        (kari, "NOR", "principal"),
        place=("Oslo", "NOR"),
        parties=("BLR", "NOR"),
    )
    return text.record()


def _call() -> Record:
    """After the day that is asked about."""
    text = Account(
        "call",
        "2017-03-20",
        "Minister Anna Berg spoke by phone with Minister Łucja Nowik of Belarus on 20 March 2017.",
        source="Ministry of Foreign Affairs of Serbia",
        state="SRB",
    )
    anna = text.person("Anna Berg", "SRB")
    lucja = text.person("Łucja Nowik", "BLR")
    text.contact("spoke by phone", (anna, "SRB", "principal"), (lucja, "BLR", "principal"), kind="call")
    return text.record()


LONG_NAME = "Maria-Magdalena von Hohenstein-Wittgenstein de la Tour d'Auvergne"
LONG_TITLE = (
    "Minister of Foreign Affairs, European Integration, Diaspora and Regional Development and First "
    "Deputy Chairwoman of "
    "the Council of Ministers"
)
OURS = (
    ("Анна Милановић", "Министар спољних послова", "foreign_minister"),
    ("Νίκος Παπαδόπουλος", "Deputy Prime Minister", "deputy_head_of_government"),
)
THEIRS = (("سارة الكيلاني", "وزيرة الخارجية", "foreign_minister"), (LONG_NAME, LONG_TITLE, "minister"))
TOPICS = (
    "energy", "trade and investment", "transport and connectivity", "security and defence", "culture and education",
    "migration", "health", "sanctions", "water", "tourism", "sport", "rule of law", "human rights", "diaspora",
    "development cooperation", "climate and environment",
)  # fmt: skip
SESSION = (
    "to hold the next session of the commission for trade, economic and scientific cooperation before the year is out"
)
DIPLOMAS = (
    "to ratify the agreement on the mutual recognition of diplomas without further delay, as agreed so many years ago"
)


def many(count: int) -> list[Record]:
    """So many meetings in the five years to the end of 2016, each of another day; people, titles and "
    "addresses are long."""
    return [_one_of_many(number) for number in range(count)]


def _one_of_many(number: int) -> Record:
    ours, theirs = OURS[number % 2], THEIRS[number % 2]
    year, month, day = 2012 + number % 5, 1 + number % 12, 1 + number % 27
    text = Account(
        f"meeting-{number:03}",
        f"{year}-{month:02}-{day:02}",
        f"{theirs[1]} {theirs[0]} and {ours[1]} {ours[0]} met in Minsk. They agreed {SESSION}.\n"
        f"{theirs[0]} asked Serbia {DIPLOMAS}. {ours[0]} said that cooperation had reached a level unseen in decades.\n"
        f"Text {number}.",
        source="Ministry of Foreign Affairs, European Integration and International Cooperation",
        state="SRB",  # one house, which uses its words again and again: none is a copy of another
        url=f"https://www.example.org/en/press/statements/{year}/{month}/a-long-address-that-breaks-nowhere-{number}?lang=en",
    )
    them = text.person(theirs[0], "BLR", theirs[1], theirs[2])
    us = text.person(ours[0], "SRB", ours[1], ours[2])
    kind = ("meeting", "call", "consultations")[number % 3]
    parts = ((us, "SRB", "principal"), (them, "BLR", "principal"))
    text.contact("met in Minsk", *parts, kind=kind, place=("Minsk", "BLR"), level="foreign_minister")
    topics = (TOPICS[number % len(TOPICS)],)
    text.said(
        "request", f"{theirs[0]} asked Serbia {DIPLOMAS}", DIPLOMAS, them, sides=("BLR",), topics=topics, to=("SRB",)
    )
    level = "cooperation had reached a level unseen in decades"
    text.said("assess", f"{ours[0]} said that {level}", level, us, sides=("SRB",), topics=topics)
    due = str(year + 1) if number % 3 else None
    promised = "delivery" if number % 2 else "next_round"
    text.promised(promised, f"They agreed {SESSION}", SESSION, "BLR", "SRB", due=due)
    return text.record()
