"""Accounts to coded events: one for each contact, statement and promise that the policy codes, with
actor and recipient.

The tables are data (`reference/event_codes.tsv`); here is only what they ask: whether one side hosted, whether an envoy
is resident, whether a warning names a measure. Each event stands on words of its text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from dragoman.exports.account import Account, told_by
from dragoman.exports.naming import Named, parties_named
from dragoman.model import Commitment, Contact, Record, Span, Statement
from dragoman.model.when import days_of
from dragoman.reference.events import EventCode, announced, event_code, event_words, scale_of
from dragoman.reference.states import is_state, state_name

TO_COME = frozenset({"announced", "rescheduled"})
NOT_CODED = frozenset({"back_reference", "cancelled"})
RESIDENT = frozenset({"ambassador", "diplomat"})
HOSTS = frozenset({"host", "receiving"})
GUESTS = frozenset({"visitor", "received"})
# Sectors of the PLOVER manual by the codebook's ranks; every other office held for a side is its government's.
SECTORS = {"speaker_of_parliament": "LEG", "monarch_or_religious": "ELI", "io_head": ""}
GOVERNMENT, REBELS = "GOV", "REB"
VERBAL_CONFLICT = 3  # of the quads: requests, accusations, rejections, threats
SHORTEST_STEM = 3  # of a verb, by which its forms are known: 'urg' of 'urged', 'menac' of 'menaçait' is longer
IRREGULAR = {"tell": "told", "say": "said"}
WORD = re.compile(r"[^\W\d_]+")
PUBLISHED_ONLY = "dated by the publication of the text"


class Actor(Struct, frozen=True):
    """Who did it or to whom, e.g. `SRB`, GOV, 'Anna Berg', Foreign Minister; `raw` as it stands in the text."""

    side: str
    sector: str
    name: str
    office: str | None
    raw: str


class CodedEvent(Struct, frozen=True):
    """One event as event data has it, e.g. CONSULT (visit) of 2016-10-06, `BLR` to `SRB`, on characters 0–58."""

    id: str
    account: Account
    code: EventCode
    date: str | None
    end: str | None
    actors: list[Actor]
    recipients: list[Actor]
    place: str | None
    country: str | None
    contexts: list[str]
    span: Span
    spans: list[Span]
    comment: str | None


def coded_events(account: Account, policy: str = "strict") -> Iterator[CodedEvent]:
    """Events of one account in the order contacts, statements, promises; with `strict` plain comments are none."""
    coder = _Coder(account, policy)
    taken: list[tuple[int, int]] = []
    for contact in account.record.contacts:
        if event := coder.contact(contact):
            taken.append((event.span.start, event.span.end))
            yield event
    for statement in account.record.statements:
        if event := coder.statement(statement):
            taken.append((event.span.start, event.span.end))
            yield event
    for commitment in account.record.commitments:
        # 'agreed to meet' is one event, though a statement and a promise are read in it.
        span = told_by(commitment.evidence)
        if not any(span.start < end and start < span.end for start, end in taken) and (
            event := coder.commitment(commitment)
        ):
            yield event


class _Coder:
    """Codes the nouns of one record."""

    def __init__(self, account: Account, policy: str) -> None:
        self.account = account
        self.record: Record = account.record
        self.policy = policy
        self.people = {person.id: person for person in self.record.persons}
        self.contacts = {contact.id: contact for contact in self.record.contacts}
        self.offices: dict[str, tuple[str, str]] = {}
        for office in self.record.offices:
            self.offices.setdefault(office.person, (office.rank, office.title))

    def contact(self, contact: Contact) -> CodedEvent | None:
        if contact.status in NOT_CODED:
            return None
        guests, hosts = self._sides(contact)
        if contact.status in TO_COME:
            code: EventCode | None = announced()
        else:
            code = event_code("contact", contact.kind, self._situations(contact, bool(hosts)))
        if code is None or not self._wanted(code):
            return None
        if contact.kind == "summons" and hosts:
            guests, hosts = hosts, guests  # who summons acts on who is summoned
        elif contact.kind == "signing" or (code.mode != "visit" and code.type == "CONSULT"):
            guests, hosts = [*hosts, *guests], []
        actors = self._taking_part(contact, guests or hosts)
        recipients = self._taking_part(contact, hosts) if guests and hosts else []
        return self._event(
            contact.id, code, contact.date, actors, recipients, contact.evidence, contact.topics, contact
        )

    def statement(self, said: Statement) -> CodedEvent | None:
        code = event_code("statement", said.act, self._manners(said))
        if code is None or not self._wanted(code):
            return None
        if code.type == "REQUEST":
            code = _in_mode(code, said)
        actors = self._speakers(said)
        contact = self.contacts.get(said.contact or "")
        recipients = self._told(said, {actor.side for actor in actors}, contact, code)
        date = contact.date if contact else None
        return self._event(said.id, code, date, actors, recipients, said.evidence, said.topics, contact)

    def commitment(self, made: Commitment) -> CodedEvent | None:
        code = event_code("commitment", made.kind, frozenset())
        if code is None or not self._wanted(code) or not made.by:
            return None
        actors = [_state(side, made.evidence[0].quote) for side in made.by]
        recipients = [_state(side, made.evidence[0].quote) for side in made.to if side not in made.by]
        span = told_by(made.evidence)
        if not recipients and len(made.by) == 1:
            recipients = self._named(span.start, span.end, set(made.by))[:1]
        contact = self.contacts.get(made.contact or "")
        date = contact.date if contact else None
        return self._event(made.id, code, date, actors, recipients, made.evidence, [], contact)

    def _wanted(self, code: EventCode) -> bool:
        return self.policy == "extended" or code.policy == "strict"

    def _situations(self, contact: Contact, hosted: bool) -> frozenset[str]:
        found = set()
        country = contact.place.country if contact.place else None
        if contact.on_margins_of or contact.format in ("margins", "multilateral"):
            found.add("multilateral")
        if country and country not in contact.parties:
            found.add("third")
        if hosted:
            found.add("hosted")
        if self._with_resident(contact):
            found.add("resident")
        return frozenset(found)

    def _with_resident(self, contact: Contact) -> bool:
        """All who came for one side are its envoys."""
        ranks: dict[str, set[str]] = {}
        for part in contact.participants:
            if part.side:
                ranks.setdefault(part.side, set()).add(self.offices.get(part.person, ("", ""))[0])
        return len(ranks) > 1 and any(held <= RESIDENT for held in ranks.values())

    def _sides(self, contact: Contact) -> tuple[list[str], list[str]]:
        """Sides that came and sides that received them; all came where nobody is known to have received."""
        sides = list(dict.fromkeys([*contact.parties, *(part.side for part in contact.participants if part.side)]))
        hosts = {part.side for part in contact.participants if part.role in HOSTS and part.side}
        guests = {part.side for part in contact.participants if part.role in GUESTS and part.side}
        country = contact.place.country if contact.place else None
        if not hosts and guests and len(sides) > len(guests):
            hosts = set(sides) - guests
        if not hosts and country in sides and len(sides) > 1:
            hosts = {country}
        if hosts >= set(sides):
            hosts = set()
        return [side for side in sides if side not in hosts], [side for side in sides if side in hosts]

    def _taking_part(self, contact: Contact, sides: Iterable[str]) -> list[Actor]:
        """Those named for these sides; a side for which nobody is named stands itself."""
        actors = []
        for side in sides:
            people = [part.person for part in contact.participants if part.side == side]
            named = [self._person(person, side) for person in people if person in self.people]
            actors += named or [_state(side, told_by(contact.evidence).quote)]
        return actors

    def _person(self, id: str, side: str) -> Actor:
        person = self.people[id]
        rank, title = self.offices.get(id, ("", ""))
        sector = SECTORS.get(rank, GOVERNMENT) if rank else ""
        return Actor(side, sector, person.name, title or None, person.written[0] if person.written else person.name)

    def _manners(self, said: Statement) -> frozenset[str]:
        """How it was said: by the verb of the rule that read it, and by the words said."""
        verb = _verb(said)
        words, content = event_words(), said.content.quote if said.content else ""
        found = {name.partition(".")[2] for name, verbs in words.items() if name.startswith("verb.") and verb in verbs}
        found |= {name for name in ("protest", "cost") if _holds(content, words[f"content.{name}"])}
        if said.polarity == "negative":
            found.add("negative")
        return frozenset(found)

    def _speakers(self, said: Statement) -> list[Actor]:
        behalf = said.on_behalf_of
        actors = []
        for speaker in said.speakers:
            if person := self.people.get(speaker):
                side = person.state or (behalf[0] if len(behalf) == 1 else "")
                actors.append(self._person(speaker, side))
        spoken = {actor.side for actor in actors}
        quote = told_by(said.evidence).quote
        actors += [_state(side, quote) for side in behalf if side not in spoken]
        return actors or self._unnamed(said)

    def _unnamed(self, said: Statement) -> list[Actor]:
        """'Rebels in Sudan demanded': nobody the record knows speaks; event data has them by the
        country they are of.
        """
        start = told_by(said.evidence).start
        if said.voice == "unattributed" or said.content is None:
            return []
        found = parties_named(self.record.document.text, start, said.content.start)
        return [Actor(party.code, "", state_name(party.code), None, party.written) for party in found[:1]]

    def _told(self, said: Statement, own: set[str], contact: Contact | None, code: EventCode) -> list[Actor]:
        """Whom it is directed at: the targets, else the first other party its words name, else the addressees.

        The words said go before those that say who said it. A promise is made to whom one talks with, whomever it
        names. What several say together of nobody is theirs alone. A demand or threat whose words name the speaker's
        own country alone, and what rebels or parties say of nobody, is directed at somebody at home.
        """
        quote = told_by(said.evidence).quote
        if targets := [side for side in said.targets if side not in own]:
            return [_state(side, quote) for side in targets]
        hostile = scale_of(code.type, code.mode).quad == VERBAL_CONFLICT
        if len(own) > 1 and not hostile:
            return []
        across = [side for side in said.addressees or (contact.parties if contact else []) if side not in own]
        if code.type == "AGREE" and across:
            return [_state(side, quote) for side in across]
        span, content = told_by(said.evidence), said.content
        said_at = self._behind_verb(said)
        if content and said.voice != "unattributed" and not (said.speakers or said.on_behalf_of) and any(own):
            return _at_home(self._named(said_at, content.end, set()), own)
        if content and (named := self._named(said_at, content.end, own)):
            return named[:1]
        end = max(span.end, content.end if content else span.end)
        if named := self._named(span.start, end, own):
            return named[:1]
        if len(own) > 1:
            return []
        if hostile and content and (at_home := self._named(content.start, content.end, set())):
            return [Actor(party.side, "", party.name, None, party.raw) for party in at_home[:1]]
        return [_state(side, quote) for side in across]

    def _behind_verb(self, said: Statement) -> int:
        """Where the words begin that say what is said to whom: behind the verb of the rule, else with the content."""
        start, end = told_by(said.evidence).start, said.content.start if said.content else 0
        verb = _verb(said)
        stem = IRREGULAR.get(verb, verb[: max(SHORTEST_STEM, len(verb) - 2)])
        text = self.record.document.text
        found = [
            word.end()
            for word in WORD.finditer(text, start, max(start, end))
            if word.group().casefold().startswith(stem)
        ]
        return found[-1] if found and stem else end

    def _named(self, start: int, end: int, own: set[str]) -> list[Actor]:
        found = parties_named(self.record.document.text, start, end)
        return [_party(party) for party in found if party.code not in own]

    def _event(
        self,
        id: str,
        code: EventCode,
        edtf: str | None,
        actors: list[Actor],
        recipients: list[Actor],
        evidence: list[Span],
        topics: list[str],
        contact: Contact | None,
    ) -> CodedEvent:
        first, last = _days(edtf)
        notes = [code.note] if code.note and code.policy == "extended" else []
        if first is None:
            first, last = _days(self.record.document.published)
            if first:
                notes.append(PUBLISHED_ONLY)
        place = contact.place if contact else None
        words = event_words()
        contexts = [
            name.partition(".")[2]
            for name, told in words.items()
            if name.startswith("context.") and {*told} & {*topics}
        ]
        return CodedEvent(
            id=self.account.id(id),
            account=self.account,
            code=code,
            date=first,
            end=None if last == first else last,
            actors=actors,
            recipients=recipients,
            place=place.name if place else None,
            country=place.country if place else None,
            contexts=["diplomatic", *contexts],
            span=told_by(evidence),
            spans=evidence,
            comment="; ".join(notes) or None,
        )


def _verb(said: Statement) -> str:
    """The verb of the rule that read it, e.g. 'urge' of 'en/statements/urge.inf'."""
    rule = next((span.rule for span in said.evidence if isinstance(span.rule, str)), "")
    return rule.rpartition("/")[2].partition(".")[0].partition("_")[0]


def _at_home(named: list[Actor], own: set[str]) -> list[Actor]:
    """Whom those who speak for no state mean: who is named first, be it at home, else somebody of their own country."""
    home = min(own)
    party = named[0] if named else _state(home, state_name(home))
    return [Actor(party.side, "", party.name, None, party.raw) if party.side in own else party]


def _in_mode(code: EventCode, said: Statement) -> EventCode:
    content = said.content.quote if said.content else ""
    for mode in ("meet", "assist"):
        if _holds(content, event_words()[f"mode.{mode}"]):
            return EventCode(code.type, mode, code.cameo, code.policy, code.note)
    return code


def _holds(content: str, beginnings: tuple[str, ...]) -> bool:
    return any(word.startswith(beginnings) for word in re.findall(r"[\w-]+", content.casefold()))


def _state(side: str, raw: str) -> Actor:
    """A state or organisation that acts itself, by whichever of its officials."""
    return Actor(side, GOVERNMENT if is_state(side) else "", state_name(side), None, raw)


def _party(named: Named) -> Actor:
    """A party that words name; a movement is named itself, and of the state's rebels."""
    if named.movement:
        return Actor(named.code, REBELS, named.written, None, named.written)
    return _state(named.code, named.written)


def actor_code(actor: Actor) -> str:
    """`SRBGOV`; `IGO` for an organisation, nothing where the side is not known."""
    if not actor.side:
        return ""
    return actor.side + actor.sector if is_state(actor.side) else "IGO" + actor.sector


def _days(edtf: str | None) -> tuple[str | None, str | None]:
    days = days_of(edtf) if edtf else None
    if days is None or days.first is None:
        return None, None
    return days.first.isoformat(), (days.last or days.first).isoformat()
