"""What the phases found to the typed record: spans, identifiers, order, warnings."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field

from msgspec.structs import replace

from dragoman.model import (
    Commitment,
    Contact,
    Document,
    Figure,
    Instrument,
    Issuer,
    Office,
    Participant,
    Person,
    Place,
    Process,
    Record,
    Relay,
    SourceText,
    Span,
    Statement,
    Warning,
)
from dragoman.reading.acts import NEGATIVE, POSITIVE
from dragoman.reading.ahead import CommitmentDraft
from dragoman.reading.bidden import take_up
from dragoman.reading.dates import DateMention
from dragoman.reading.days import Days
from dragoman.reading.discourse import Discourse
from dragoman.reading.doubts import level_in_doubt, offices_in_doubt, rounds_in_doubt, stated_levels, weekdays_in_doubt
from dragoman.reading.memory import ContactDraft
from dragoman.reading.namedafter import speak_for_states
from dragoman.reading.offices import OfficePhrase
from dragoman.reading.pack import Pack
from dragoman.reading.persons import PersonEntry
from dragoman.reading.ranks import rank_order
from dragoman.reading.statements import StatementDraft
from dragoman.reading.subjects import Named, Quantity, topics_in
from dragoman.reading.units import Sentence
from dragoman.reading.when import Anchor
from dragoman.text.phrases import Places

_DAY = len("2016-10-06")


def empty_record(source: SourceText, language: str | None) -> Record:
    """The record of a text that no pack reads: nothing found, the whole text unread."""
    text = source.text
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    document = Document(
        source.id,
        digest,
        source.title,
        language,
        text,
        source.published,
        "metadata" if source.published else None,
        source.url,
        source.source,
    )
    spans = [Span(0, len(text), text)] if text.strip() else []
    note = [Warning("unknown_language", "No language pack reads this text.", [])] if text.strip() else []
    return Record(document, [], [], [], [], [], [], [], [], note, spans)


@dataclass
class Assembler:
    """Everything found in one text, to be put in order."""

    pack: Pack
    source: SourceText
    text: str
    folded: str
    places: Places
    language: str | None
    anchor: Anchor
    years: list[DateMention]
    issuer: str | None
    kind: str
    relays: list[Named]
    discourse: Discourse
    statements: list[StatementDraft]
    commitments: list[CommitmentDraft]
    instruments: list[Named]
    processes: list[Named]
    figures: list[Quantity]
    unread: list[Sentence]
    dates: list[DateMention]
    _days: Days = field(init=False)

    def span(self, start: int, end: int, rule: str) -> Span:
        """The characters `[start, end)` under a rule's name."""
        return Span(start, end, self.text[start:end], rule)

    def record(self, digest: str) -> Record:
        """The record; identifiers number things in the order of the text."""
        drafts = self._ordered_contacts()
        self._state_levels()
        self._days = Days(self.anchor, self.discourse.contacts, self.discourse.lead_when, source=self.kind)
        ids = {id(part): f"c{n}" for n, c in enumerate(drafts, 1) for part in (c, *c.parts)}
        contacts = [self._contact(c, ids[id(c)]) for c in drafts]
        instruments = self._instruments()
        take_up(self.statements, self.folded, self.discourse)
        statements = [self._statement(s, n, ids) for n, s in enumerate(self.statements, 1)]
        commitments = [self._commitment(c, n, ids) for n, c in enumerate(self.commitments, 1)]
        persons = [self._person(p) for p in self.discourse.table.persons]
        offices = [o for p in self.discourse.table.persons for o in self._offices(p)]
        published, basis = self._published()
        document = Document(
            self.source.id,
            digest,
            self.source.title,
            self.language,
            self.text,
            published,
            basis,
            self.source.url,
            self.source.source,
            self.kind,
            Issuer(self.source.source, self.issuer) if self.issuer or self.source.source else None,
            [Relay(r.name, [self.span(r.start, r.end, f"common/source/{r.kind}")]) for r in self.relays],
        )
        return Record(
            document,
            persons,
            offices,
            contacts,
            statements,
            commitments,
            instruments,
            [Process(p.name, [self.span(p.start, p.end, "common/subjects/process")]) for p in self.processes],
            [
                Figure(f.value, f.unit, f.what, None, [self.span(f.start, f.end, "common/subjects/figure")])
                for f in self.figures
            ],
            self._warnings(),
            [Span(s.start, s.end, self.text[s.start : s.end]) for s in self.unread],
        )

    def _published(self) -> tuple[str | None, str | None]:
        """The day of publication and its ground: as told, else the full date of the text's own head or dateline."""
        if self.source.published:
            return self.source.published, "metadata"
        if self.anchor.day is not None and self.anchor.basis in ("header", "dateline"):
            return self.anchor.day.isoformat(), self.anchor.basis
        return None, None

    # -- people ------------------------------------------------------------------------------------------------------

    def _person(self, entry: PersonEntry) -> Person:
        written: list[str] = []
        spans: list[Span] = []
        for mention in sorted(entry.mentions, key=lambda m: m.start):
            words = " ".join(mention.text.split())
            if words not in written:
                written.append(words)
            spans.append(self.span(mention.start, mention.end, "common/mentions/name"))
        return Person(entry.id, entry.name, written, entry.state, spans)

    def _offices(self, entry: PersonEntry) -> list[Office]:
        seen: dict[tuple[str, bool], OfficePhrase] = {}
        for phrase in entry.offices:
            if phrase.former or phrase.counterpart:
                continue
            held = phrase.rank_for(phrase.state or entry.state)
            if held != phrase.rank:
                phrase = replace(phrase, rank=held)
            key = (phrase.rank, phrase.acting)
            if key not in seen or len(phrase.title) > len(seen[key].title):
                seen[key] = phrase
        held_offices = [p for p in seen.values() if not _part_of(p, entry.name, seen.values())]
        ordered = sorted(held_offices, key=lambda p: (p.personal_rank, rank_order(p.rank), p.start))
        as_of = self.anchor.day.isoformat() if self.anchor.day else None
        out = [
            Office(
                entry.id,
                " ".join(p.title.split()),
                p.rank,
                p.acting,
                p.organisation,
                p.state or entry.state,
                as_of,
                [self.span(p.start, p.end, "common/mentions/office")],
            )
            for p in ordered
        ]
        rank = entry.borrowed_rank or entry.known_rank
        if (not out or entry.peer_only or all(p.personal_rank for p in ordered)) and rank and entry.mentions:
            m = entry.mentions[0]
            out.insert(
                0 if entry.peer_only else len(out),
                Office(
                    entry.id,
                    rank.replace("_", " "),
                    rank,
                    False,
                    None,
                    entry.state,
                    as_of,
                    [self.span(m.start, m.end, "reference/office_holders")],
                ),
            )
        return out

    # -- contacts ----------------------------------------------------------------------------------------------------

    def _ordered_contacts(self) -> list[ContactDraft]:
        return sorted(self.discourse.contacts, key=lambda c: min(a for a, _ in c.spans))

    def _contact(self, draft: ContactDraft, number: str) -> Contact:
        found = self._days.of(draft)
        spans = [self.span(a, b, draft.rule) for a, b in dict.fromkeys(draft.spans)]
        for mention in (found.mention, found.anchor) if found else ():
            if mention is not None:
                spans.append(self.span(mention.start, mention.end, f"{self.pack.language}/dates/{found.basis}"))  # type: ignore[union-attr]
        place = draft.place
        if place is not None and draft.place_span is not None:
            place = Place(place.name, place.country, [self.span(*draft.place_span, "common/contacts/place")])
        parties = sorted(draft.parties)
        start, end = draft.spans[0]
        return Contact(
            number,
            draft.kind,
            draft.status,
            found.edtf if found else None,
            found.basis if found else None,
            place,
            "margins"
            if draft.margins
            else ("bilateral" if len(parties) <= 2 else "trilateral" if len(parties) == 3 else "multilateral"),
            draft.margins,
            parties,
            self.discourse.level(draft) or draft.stated_level,
            draft.stated_level,
            draft.series,
            draft.round,
            [Participant(p, side or self.discourse.side_of(p), role) for p, (side, role) in draft.roles.items()],
            topics_in(self.pack, self.folded, self.places, start, end),
            spans,
        )

    # -- statements and commitments ----------------------------------------------------------------------------------

    def _statement(self, draft: StatementDraft, number: int, ids: dict[int, str]) -> Statement:
        self._complete(draft)
        if draft.speakers:  # whose side the text may have told only further on
            sides = {side for p in draft.speakers if (side := self.discourse.side_of(p))}
            draft.on_behalf_of = sorted(sides.union(draft.on_behalf_of))
        start, end = draft.content
        polarity = (
            "negative" if draft.act in NEGATIVE or draft.negated else "positive" if draft.act in POSITIVE else "neutral"
        )
        return Statement(
            f"s{number}",
            draft.speakers,
            draft.voice,
            draft.on_behalf_of,
            [self.issuer] if self.issuer else [],
            draft.act,
            draft.reiterated,
            polarity,
            draft.strength,
            draft.hedge,
            draft.direct,
            draft.addressees,
            [],
            topics_in(self.pack, self.folded, self.places, start, end),
            [i.name for i in self.instruments if start <= i.start < end],
            self.span(start, end, draft.rule),
            ids.get(id(draft.contact)) if draft.contact else None,
            [self.span(*draft.evidence, draft.rule)],
        )

    def _complete(self, draft: StatementDraft) -> None:
        """What 'both ministers' said before the second one was named is said by both, as is what two states said."""
        draft.speakers = draft.speakers or speak_for_states(draft, self.discourse)
        contact = draft.contact or (self.discourse.contacts[0] if self.discourse.contacts else None)
        if not draft.together or contact is None or len(draft.speakers) >= 2:
            return
        people = contact.principals()
        if len(people) >= 2 and set(draft.speakers) <= set(people):
            draft.speakers = people
            draft.voice = "joint"
            draft.on_behalf_of = sorted({s for p in people if (s := self.discourse.side_of(p))})
        elif not draft.speakers and not draft.on_behalf_of:
            draft.on_behalf_of = sorted(contact.parties)

    def _commitment(self, draft: CommitmentDraft, number: int, ids: dict[int, str]) -> Commitment:
        spans = [self.span(*draft.span, draft.rule)]
        due = draft.due
        spans += [self.span(*again, draft.rule) for again in draft.again]
        speakers = [*(draft.said.speakers if draft.said is not None else []), *draft.people]
        handed = draft.contact if draft.force in ("invited", "accepted") else None
        if due is not None and handed is not None and handed.status == "held":
            met = self._days.of(handed)
            if met is not None and met.edtf is not None and len(met.edtf) == _DAY and due.edtf == met.edtf:
                due = None  # 'handed over the invitation at a call on Tuesday': the day is the call's
        by = sorted({side for p in speakers if (side := self.discourse.side_of(p))} | set(draft.by))
        for mention in (due.mention, due.anchor) if due else ():
            if mention is not None and (mention.end > draft.span[1] or mention.start < draft.span[0]):
                spans.append(self.span(mention.start, mention.end, f"{self.pack.language}/dates/due"))
        return Commitment(
            f"k{number}", draft.kind, draft.force, by, draft.to, " ".join(self.text[slice(*draft.what)].split()),
            due.edtf if due else None, due.basis if due and due.edtf else None, draft.place,
            ids.get(id(draft.contact)) if draft.contact else None, spans,
        )  # fmt: skip

    def _instruments(self) -> list[Instrument]:
        merged: dict[str, Instrument] = {}
        for named in self.instruments:
            span = self.span(named.start, named.end, "common/subjects/instrument")
            if named.name in merged:
                merged[named.name].evidence.append(span)
            else:
                merged[named.name] = Instrument(
                    named.name, named.kind, [span], " ".join(self.text[named.start : named.end].split())
                )
        return list(merged.values())

    # -- warnings ----------------------------------------------------------------------------------------------------

    def _warnings(self) -> list[Warning]:
        language = self.pack.language
        found = [*weekdays_in_doubt(self.dates), *offices_in_doubt(language, self.folded, self.discourse.table.persons)]
        held = {
            p.id: {o.rank_for(p.state or o.state) for o in p.offices if not o.former}
            for p in self.discourse.table.persons
        }
        doubts = [level_in_doubt(contact, rank, span, held) for contact, rank, span in self._levels]
        found += [d for d in doubts if d is not None]
        found += rounds_in_doubt(language, self.folded, self.discourse.contacts)
        return [Warning(d.code, d.message, [self.span(*s) for s in d.spans]) for d in found]

    def _state_levels(self) -> None:
        """Give contacts the level their text names."""
        self._levels = stated_levels(self.pack.language, self.folded, self.discourse.contacts)
        for contact, rank, _ in self._levels:
            contact.stated_level = contact.stated_level or rank


def _part_of(phrase: OfficePhrase, name: str, others: Iterable[OfficePhrase]) -> bool:
    """The 'Secretary' of 'Secretary Blinken' whom the text called 'Secretary of State'; the surname 'Bishop'."""
    if phrase.bare and any(o.foreign for o in others if o is not phrase):
        return True  # 'Minister X' whom the text called Foreign Minister
    title = phrase.title.casefold()
    if not title.isalpha():
        return False
    if title == name.casefold().split()[-1]:
        return True
    return any(title in o.title.casefold().split()[:-1] for o in others if o is not phrase and not o.personal_rank)
