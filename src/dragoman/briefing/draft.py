"""The pack in the making: material, words, footnotes; and how one contact or person is put."""

from __future__ import annotations

from collections.abc import Iterable

from dragoman.briefing.document import VALUE, Line, Piece, Words
from dragoman.briefing.material import Known, Material, Met, Seat
from dragoman.briefing.notes import Notes, clipped, key_of
from dragoman.briefing.phrases import Phrases
from dragoman.identity.profiles import SINGLE
from dragoman.ledger.rows import Citation, ContactRow, Part

# The parts in a contact, those who speak for their side first.
SPEAKING = (
    "head_of_delegation",
    "principal",
    "co_chair",
    "host",
    "visitor",
    "receiving",
    "received",
    "sender",
    "addressee",
)
ARTICLES = ("the ", "le ", "la ", "l'", "l’")


class Draft:
    """What every part of the pack is written with."""

    def __init__(self, material: Material, phrases: Phrases) -> None:
        self.material = material
        self.phrases = phrases
        self.notes = Notes(phrases, material.mastheads)
        self.rows = {row.id: row for row in material.accounts}
        self.said = {row.id: row for row in material.statements}
        self.rows |= {account.id: account for met in material.met for account in met.accounts}

    @property
    def before(self) -> Piece:
        """The day asked about, as the language writes it."""
        return self.phrases.asked(self.phrases.date(self.material.question.before.isoformat()))

    def silence(self) -> Line:
        return Line(self.phrases.say("frame.silence", before=self.before))

    def language_of(self, row: str) -> str | None:
        return self.material.mastheads[key_of(row)].language

    def key_of(self, cited: Citation) -> str:
        """The text a citation is of; two texts may have been given one id."""
        return self.material.places[cited.document, cited.start, cited.end]

    def cited(self, citations: Iterable[Citation]) -> list[Piece]:
        """The number of the footnote to these words, which stand behind no single row."""
        words = [Words(self.key_of(cited), cited.start, cited.end, cited.quote) for cited in citations]
        return self.notes.words(words[0].key, words) if words else []

    # Contacts

    def contact(self, met: Met) -> list[Piece]:
        """'consultations, Minsk, on the margins of …'."""
        best = met.best
        kind = [self.phrases.of("kinds", best.kind, best.id)]
        if not met.held:
            kind += self.phrases.say("marks.status", status=self.phrases.of("statuses", best.status, best.id))
        told: list[list[Piece]] = [kind]
        if place := self.place(best):
            told.append([place])
        if best.on_margins_of:
            event = Piece(clipped(best.on_margins_of), VALUE, raw=best.on_margins_of, rows=[best.id])
            told.append(self.phrases.say("contact.margins", event=event))
        return self.phrases.joined(told)

    def place(self, row: ContactRow) -> Piece | None:
        if row.place:
            return Piece(row.place, VALUE, raw=row.place, rows=[row.id])
        return self.phrases.state(row.country, row.id) if row.country else None

    def heads(self, met: Met) -> list[Piece]:
        """'Anna Berg – Jan Kowal': who spoke for each side, as far as the account tells it; ours first."""
        question = self.material.question
        names = []
        for side in (question.ours, question.theirs):
            parts = speaking(met.best, side)
            if parts:
                names.append(self.name(parts[0]))
        return self.phrases.joined(names, "dash")

    def name(self, part: Part) -> Piece:
        return Piece(part.name, VALUE, raw=part.name, rows=[part.id])

    def accounts(self, met: Met) -> list[Piece]:
        """The houses that tell of it, each with its footnote; what only repeats another is told to."""
        copies = {key for witness in met.witnesses for key in witness.copies}
        told = []
        for account in met.accounts:
            key = key_of(account.id)
            house = Piece(self.notes.house(key), VALUE, raw=key, rows=[account.id])
            copy = [Piece(self.phrases.word("contact.copy"))] if key in copies and key in self.material.copies else []
            told.append([house, *copy, *self.notes.row(account)])
        return self.phrases.joined(told, "semicolon")

    # People

    def person(self, known: Known) -> list[Piece]:
        """Name, office, since when texts tell it, with footnotes to the first and the last of them."""
        name = Piece(known.name, VALUE, raw=known.name, rows=_tellers(known), strong=True)
        if not known.seats:
            return self.phrases.say("who.nameless", name=name)
        seat = known.seats[-1]
        pieces = self.phrases.say("who.person", name=name, office=self.office(seat))
        return pieces + self.seen(seat) + self.succeeded(known)

    def succeeded(self, known: Known) -> list[Piece]:
        """Who is seen in the office since, where it is a chief one of the other side and a later text says so."""
        newer = self.successor(known)
        if newer is None:
            return []
        first = newer.seats[-1].first
        name = Piece(newer.name, VALUE, raw=newer.name, rows=[first.id])
        told = self.phrases.say("who.succeeded", name=name, first=self.phrases.day(first.day, first.id))
        return [*told, *self.notes.words(first.id, [first.words])]

    def successor(self, known: Known) -> Known | None:
        seat = known.seats[-1] if known.seats else None
        for chief in self.material.chiefs:
            if seat is None or chief.side != known.side or chief.rank != seat.tenure.rank:
                continue
            other = (chief.identity or chief.name) != (known.identity or known.name)
            if other and chief.seats[-1].first.day > seat.last.day:
                return chief
        return None

    def seen(self, seat: Seat) -> list[Piece]:
        last = self.phrases.day(seat.last.day, seat.last.id)
        if seat.first.day == seat.last.day:
            return [*self.phrases.say("who.seen_once", last=last), *self.notes.words(seat.last.id, [seat.last.words])]
        first = self.phrases.day(seat.first.day, seat.first.id)
        notes = [
            *self.notes.words(seat.first.id, [seat.first.words]),
            *self.notes.words(seat.last.id, [seat.last.words]),
        ]
        return [*self.phrases.say("who.seen", first=first, last=last), *notes]

    def office(self, seat: Seat) -> list[Piece]:
        """The title as its text has it; of the chief offices, in a pack of another language, the rank's own word."""
        tenure = seat.tenure
        pieces = [Piece(self.phrases.word("marks.acting"))] if tenure.acting else []
        foreign = self.language_of(seat.last.id) != self.phrases.language
        if foreign and tenure.rank in SINGLE:
            return [*pieces, self.phrases.of("ranks", tenure.rank, seat.first.id, seat.last.id)]
        title = clipped(_bare(tenure.office))
        return [*pieces, Piece(title, VALUE, raw=tenure.office, rows=[seat.first.id, seat.last.id])]

    def last_met(self, known: Known) -> list[Piece]:
        if not known.met:
            return self.phrases.say("who.not_met", before=self.before)
        met, part = known.met[-1]
        account = next((row for row in met.accounts if part in row.participants), met.best)
        day, kind = self.phrases.day(account.date, account.id), self.phrases.of("kinds", account.kind, account.id)
        return [*self.phrases.say("who.met", date=day, kind=kind), *self.notes.row(account)]


def speaking(row: ContactRow, side: str) -> list[Part]:
    """Those of a side, who speaks for it first."""
    parts = [part for part in row.participants if part.side == side]
    order = {role: at for at, role in enumerate(SPEAKING)}
    return sorted(parts, key=lambda part: order.get(part.role, len(order)))


def _tellers(known: Known) -> list[str]:
    return [part.id for _, part in known.met] + [told.id for seat in known.seats for told in (seat.first, seat.last)]


def _bare(title: str) -> str:
    """A title without its article: texts write 'le ministre', a list of people has no use for it."""
    return next((title[len(article) :] for article in ARTICLES if title.lower().startswith(article)), title)
