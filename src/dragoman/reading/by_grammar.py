"""The grammar reader: source text in, record out, by the phases in order."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from msgspec.structs import replace

from dragoman.model import Record, SourceText
from dragoman.reading.accented import with_accented_capitals, with_all_accents
from dragoman.reading.agendas import agenda_of, follow_agenda
from dragoman.reading.ahead import CommitmentDraft
from dragoman.reading.anchors import (
    anchor_of,
    dated_from,
    full_day,
    is_date_line,
    renewed,
    told_from,
    without_label,
)
from dragoman.reading.assemble import Assembler
from dragoman.reading.bylines import bylines
from dragoman.reading.clauses import ClauseReader
from dragoman.reading.commitments import CommitmentReader
from dragoman.reading.contacts import ContactReader
from dragoman.reading.correspondence import writer_of
from dragoman.reading.dates import DateMention, date_reader, dates_in
from dragoman.reading.days import ahead, explains
from dragoman.reading.discourse import WRITER, Discourse
from dragoman.reading.embassies import Embassies
from dragoman.reading.gathering import PeopleGatherer
from dragoman.reading.homeland import NO_HINTS, HomelandReader
from dragoman.reading.houses import Houses
from dragoman.reading.lands import LandReader
from dragoman.reading.language import language_of
from dragoman.reading.lines import Line, line_of
from dragoman.reading.memory import ContactDraft
from dragoman.reading.mention import Mention
from dragoman.reading.mentions import MentionReader
from dragoman.reading.pack import load_pack
from dragoman.reading.parted import Parted
from dragoman.reading.quoting import Quoting
from dragoman.reading.relays import RelayReader, in_order
from dragoman.reading.restored import restored
from dragoman.reading.retold import told_once
from dragoman.reading.roundheads import settle_round_heads
from dragoman.reading.shared import settle_shared
from dragoman.reading.sides import solve_sides
from dragoman.reading.signed import CALLED
from dragoman.reading.source import issuer_state, source_class
from dragoman.reading.statements import StatementDraft, StatementReader
from dragoman.reading.subjects import figures_in, instruments_in, known_instruments, processes_in
from dragoman.reading.transcripts import turns_of
from dragoman.reading.travels import TravelReader
from dragoman.reading.units import Sentence, mark, sentences_of
from dragoman.reading.unnamed import join_travellers
from dragoman.reading.voices import authors_of
from dragoman.reading.when import Anchor, When, when
from dragoman.reading.words import Predicate
from dragoman.text.accents import with_accents
from dragoman.text.cleaning import cleaned
from dragoman.text.phrases import Places
from dragoman.text.quotes import quotations, with_plain_marks
from dragoman.text.tokens import fold
from dragoman.text.zones import HEADLINE_LENGTH, Block, blocks_of

SHARED = "congo"  # the one name that two states share
_COUNTED = " 0123456789.,-"  # '2 min read', '1,204 views'
_EDGES = " :|-–•*#\\"  # marks around a heading
_STOPS = (".", "!", "?", "…", "”", "»")
LEADING = 5  # sentences that tell what a text is of
_OBJECT = 4  # units within which the object of a sentence's first word begins
_JOURNEYS = ("visit", "trip", "arrival", "tour", "stay", "journey")  # 'X's visit was to A, where he met Y'
_AS_FOR = frozenset(
    {"quant à", "quant au", "quant", "as for", "s'agissant de", "s'agissant du"}
)  # before whom a sentence is about


class Reader(PeopleGatherer):
    """All phases for one language; made once, then only read from."""

    def __init__(self, language: str) -> None:
        self.pack = load_pack(language)
        self.mentions = MentionReader(self.pack)
        self.clauses = ClauseReader(self.pack)
        self.contacts = ContactReader(self.pack, self.clauses)
        self.statements = StatementReader(self.pack, self.clauses)
        self.commitments = CommitmentReader(self.pack, self.contacts)
        self.relays = RelayReader(self.pack, self.clauses)
        self.dates = date_reader(language)
        self.pack.mark(known_instruments(language))
        self.pack.mark(CALLED)
        have = self.pack.having
        self.embassies = Embassies(self.pack)
        self.travels = TravelReader(self.pack)
        self.homeland = HomelandReader(self.pack)
        self.houses = Houses(self.pack)
        self.lands = LandReader(self.pack)
        self.parted = Parted(self.pack)
        self.prepositions, self.verbal = have("prep"), have("verb") | have("c:contact")
        self.article = have("det")
        self.dated, self.sides = have("num") | have("time"), have("coll.side")
        self.timed = self.pack.symbols.any_of(self.dated)

    def read(self, source: SourceText, language: str | None, *, office_holders: bool) -> Record:
        """The record of a text in this reader's language."""
        # Spans are the same, and their words are taken from the source.
        text = with_plain_marks(without_label(source.text.replace("\u00a0", " ")))
        text = with_accents(with_accented_capitals(with_all_accents(text))) if self.pack.language == "fr" else text
        folded = fold(text)
        blocks = blocks_of(text, is_boilerplate=self._boilerplate, is_date_line=self._date_line, is_town=self._town)
        blocks = [self._captioned(b, text) for b in self._without_teasers(blocks, text)]
        places = Places()
        sentences = sentences_of(
            self.pack, text, [(b.start, b.end, b.kind) for b in blocks if b.kind != "boilerplate"], folded, places
        )
        if SHARED in folded:
            settle_shared(sentences)
        dates = [
            date
            for sentence in sentences
            if not self.dated.isdisjoint(sentence.present)
            for date in dates_in(self.dates, folded, text, sentence.start, sentence.end, self._spots(sentence))
        ]
        found, table = self._people(sentences)
        anchor, years = anchor_of(source, blocks, dates, sentences)
        issuer = issuer_state(self.pack, source)
        house = self.houses.issuing(sentences, alone=not table.persons)
        stated = [self.lands.stated_in(s, mentions) for s, mentions in zip(sentences, found, strict=True)]
        pairs, named_states = self.lands.pairs(sentences, stated), self.lands.named(sentences, stated)
        told_for = self.contacts.of_delegations | self.sides
        led = [k for k, s in enumerate(sentences) if not told_for.isdisjoint(s.present)]
        side: str | None = None
        for line in self._lines([sentences[k] for k in led], [found[k] for k in led], dates):
            side = self.contacts.note_delegations(line, table, side)
            self.contacts.note_sides(line, table)
        self.embassies.settle(sentences, table)
        self.embassies.settle_realms(sentences, table)
        travels = self.travels.read(sentences, found, stated, table, LEADING)
        join_travellers(found, table)
        home = solve_sides(
            table,
            issuer=issuer or house,
            pairs=pairs,
            dateline=told_from(sentences),
            named=named_states,
            bodies=self.lands.bodies(sentences),
            venue=self.lands.first_city(sentences),
            travels=travels,
            hints=self.homeland.read(sentences, stated) if issuer is None else NO_HINTS,
            first_named=self.lands.first_named(sentences, found),
            host=self.lands.host(sentences, found),
            day=anchor.day or next((d for d in map(full_day, years) if d), None),
            office_holders=office_holders,
        )
        relays = list(self.relays.signed(text, folded, fold(f"{source.source or ''} {source.url or ''}")))
        discourse = Discourse(table, home, named=named_states, pairs=pairs, dateline=dated_from(sentences, self.pack))
        discourse.agenda = agenda_of(sentences, dates)
        discourse.issuer, discourse.authors = issuer, authors_of(sentences, found)
        discourse.issuing = house or (issuer if self._own(source, text) else None)
        discourse.home_takes_part = (
            self._own(source, text) or not issuer or home in named_states or self.lands.names(sentences, home)
        )
        statements: list[StatementDraft] = []
        commitments: list[CommitmentDraft] = []
        unread: list[Sentence] = []
        quoted = quotations(text, [(b.start, b.end) for b in blocks])
        signed = bylines(quoted, sentences, found, self.verbal)
        quoting = Quoting(self.statements, quoted, *self._houses(quoted, sentences, found), signed)
        writer = writer_of(sentences, found, quoting.inside, discourse)
        turns = turns_of(sentences, found, self.verbal)
        today, body = anchor, self.lands.first_body(sentences)
        ends = {date.end for date in dates}
        told = [date for date in dates if not explains(date, text, ends, anchor.day)]
        for line in self._lines(sentences, found, told):
            before = len(discourse.contacts)
            discourse.earlier = discourse.current
            entered = discourse.entered
            zone = line.sentence.zone
            if zone in ("header", "dateline", "caption"):
                today = renewed(today, line, zone)
                continue
            self.houses.note(line.sentence, discourse)
            turn = turns[line.sentence.number] if turns else None
            if turn == []:  # a journalist's question says nothing for either side
                unread.append(line.sentence)
                continue
            self.statements.note_body(line, discourse, body)
            line.resolving = discourse.resolving is not None
            discourse.acting = self._acting(line) if not self.mentions.is_pron.isdisjoint(line.present) else None
            predicates = self.clauses.predicates(line)
            relays.extend(self.relays.cited(line, predicates))
            discourse.quoted = quoting.inside(line.sentence) and not quoting.passed_on(line.sentence)
            discourse.writer = (
                quoting.saying(line.sentence)
                if discourse.quoted
                else turn or writer or quoting.dictating(line.sentence)
            )
            if discourse.quoted:
                predicates = self._told_in_quotes(line, predicates, quoting)
            elif quoted:
                predicates = [
                    p for p in predicates if not (self._of_self(p) and not quoting.outside(line.start(p.item)))
                ]
            if discourse.lead_when is None and line.sentence.number <= 3:
                discourse.lead_when = self._lead_when(line, today, years)
            if (
                discourse.lead_place is None
                and line.sentence.number <= 3
                and not self.contacts.receive.isdisjoint(line.present)
            ):
                discourse.lead_place = self.contacts.lead_place(line)
            telling = [p for p in predicates if not p.greets]
            follow_agenda(line, discourse)
            self.contacts.read(line, telling, discourse, today, years)
            self.contacts.note_scenes(line, telling, discourse)
            self.contacts.note_told(line, predicates, discourse, today, years)
            self.contacts.follow_sequel(line, discourse)
            self.contacts.name_guest(line, discourse)
            self.contacts.note_report(line, discourse)
            mentions = line.all_mentions()
            named = [p for m in mentions if m.kind == "person" for p in m.persons]
            for person in named:
                discourse.adopt(person, line.sentence.number)
            discourse.note_named(mentions)
            if zone == "headline" and not any(p.subject.kind == "resolving" for p in predicates):
                continue
            said = self.statements.read(line, predicates, discourse)
            said = quoting.follow(line, said, discourse)
            if said and all(s.voice == "side" and s.construction == "quote" for s in said):
                topics = self.statements.nominal(line, discourse, [])  # a house quoted on what was talked of
                said = said + topics if topics and topics[0].act == "agree" else topics or said
            elif not quoting.inside(line.sentence) or quoting.passed_on(line.sentence):
                cut = len(line.parts) > 1
                for part in [self.clauses.part_of(line, *ends) for ends in line.parts] if cut else [line]:
                    said += self.statements.nominal(part, discourse, said)
            self.contacts.place_speakers(line, said, discourse, today, years)
            statements.extend(said)
            new = discourse.contacts[before:]
            promised = self.commitments.read(line, said, discourse, today, years, self._announced(new, discourse))
            commitments.extend(promised)
            if not said and not promised and discourse.entered == entered:
                unread.append(line.sentence)
        statements.sort(key=lambda s: s.content)
        self.contacts.settle_hosts(discourse)  # before the house takes for its own who received its minister abroad
        discourse.settle_rest()
        self.contacts.settle_sessions(discourse)
        self.contacts.settle_visits(discourse)
        self.contacts.settle_scenes(discourse)
        self.contacts.settle_hosts(discourse)
        self.contacts.settle_receptions(discourse)
        self.contacts.settle_goers(discourse)
        self.contacts.settle_internal(discourse)
        self.contacts.settle_tours(discourse)
        self.contacts.settle_returns(discourse)
        self.contacts.settle_companions(discourse)
        self.contacts.settle_organs(discourse)
        self.contacts.settle_told(discourse, anchor)
        settle_round_heads(discourse, statements)
        taken = [(d.start, d.end) for d in dates]
        instruments = instruments_in(self.pack.language, text, folded, self._everywhere(text, blocks, places))
        taken += [(i.start, i.end) for i in instruments]
        kind = source_class(self.pack, source, text, any(relay.kind == "institution" for relay in relays))
        if kind == "official":
            relays = [relay for relay in relays if relay.kind == "agency"]  # a ministry that cites itself speaks
        del sentences, found  # the record of a long text needs the room that they take
        return Assembler(
            self.pack,
            source,
            source.text,
            folded,
            places,
            language,
            anchor,
            years,
            issuer,
            kind,
            in_order(relays),
            discourse,
            statements,
            told_once(commitments, text),
            instruments,
            processes_in(text),
            figures_in(text, taken),
            unread,
            dates,
        ).record(hashlib.sha256(source.text.encode("utf-8", "surrogatepass")).hexdigest())

    def _own(self, source: SourceText, text: str) -> bool:
        """Whether a house puts out the text itself."""
        return source_class(self.pack, source, text, False) in ("official", "joint")

    @staticmethod
    def _announced(new: list[ContactDraft], discourse: Discourse) -> list[ContactDraft]:
        """The contacts a line announces that are no commitment besides; what follows a contact held
        is a commitment too.
        """
        if not new or any(c.status == "held" for c in discourse.contacts):
            return []
        return [c for c in new if c.status == "announced"]

    # -- phases ------------------------------------------------------------------------------------------------------

    def _everywhere(self, text: str, blocks: list[Block], places: Places) -> Places:
        """The places of a text's sentences together with those of its boilerplate, which names instruments too."""
        boilerplate = [block for block in blocks if block.kind == "boilerplate"]
        if not boilerplate:
            return places
        every = Places(places.at[:], places.words[:])
        for block in boilerplate:
            mark(self.pack, text, block.start, block.end, every)
        every.sort()
        return every

    def _spots(self, sentence: Sentence) -> list[tuple[int, int]]:
        """Where the numbers and words of time of a sentence stand, one of which every date takes in."""
        starts, ends = sentence.starts, sentence.ends
        return [(starts[i], ends[i]) for i in (m.start() for m in self.timed.finditer(sentence.string))]

    def _boilerplate(self, piece: str) -> bool:
        bare = fold(piece).strip(_EDGES)
        return bare in self.pack.boilerplate or (bare[:1].isdigit() and bare.lstrip(_COUNTED) in self.pack.boilerplate)

    def _without_teasers(self, blocks: list[Block], text: str) -> list[Block]:
        """The blocks of a text; the titles of other texts below 'Related posts' are boilerplate."""
        out: list[Block] = []
        told = listing = False
        for block in blocks:
            piece = text[block.start : block.end]
            if block.kind == "boilerplate":
                listing = told and (listing or fold(piece).strip(_EDGES) in self.pack.further)
            elif block.kind == "body":
                listing = listing and len(piece) < HEADLINE_LENGTH and not piece.endswith(_STOPS)
                told = True
            out.append(Block(block.start, block.end, "boilerplate") if listing else block)
        return out

    def _date_line(self, piece: str) -> bool:
        return is_date_line(self.dates, piece)

    def _town(self, piece: str) -> bool:
        """Whether a few words name a city of the tables."""
        found = sentences_of(self.pack, piece, [(0, len(piece), "body")])
        first = found[0].entries[0] if found and found[0].entries else None
        return first is not None and "city" in first.values and len(found[0].entries) == 1

    def _captioned(self, block: Block, text: str) -> Block:
        return block

    def _lines(self, sentences: list[Sentence], found: list[list[Mention]], dates: list[DateMention]) -> Iterator[Line]:
        """The sentences with what was found in each; one at a time, as they take much memory."""
        d = 0
        for sentence, mentions in zip(sentences, found, strict=True):
            here = []
            while d < len(dates) and dates[d].start < sentence.end:
                if dates[d].start >= sentence.start:
                    here.append(dates[d])
                d += 1
            kept = [m for m in mentions if m.kind != "person" or m.persons]
            yield self.parted.joined(line_of(self.pack, sentence, kept, here))

    def _houses(
        self, quoted: list[tuple[int, int]], sentences: list[Sentence], found: list[list[Mention]]
    ) -> tuple[frozenset[int], frozenset[int]]:
        """The numbers of the quotations of several sentences that 'the statement said', at their
        beginning or end; and of those that anybody is told there to have said.
        """
        starts = [s.start for s in sentences]
        houses, attributed = set(), set()
        for n, (start, end) in enumerate(quoted):
            first, last = (bisect_right(starts, offset) - 1 for offset in (start, end - 1))
            if first < 0 or first == last:
                continue
            behind = min(last + 1, len(sentences) - 1)
            begun = n + 1 < len(quoted) and quoted[n + 1][0] <= sentences[behind].start + 2  # whose that one is
            for k in {first, last, last if begun else behind}:
                line = line_of(self.pack, sentences[k], [m for m in found[k] if m.kind != "person" or m.persons], [])
                told = self.clauses.attributions(line).values()
                if told:
                    attributed.add(n)
                if any(self.clauses.passes_on(p.subject) for p in told):
                    houses.add(n)
        return frozenset(houses), frozenset(attributed)

    def _lead_when(self, line: Line, anchor: Anchor, years: list[DateMention]) -> When | None:
        """The day a text's first sentences speak of, when they tell of a contact: held for its later contacts too."""
        stop = 0 if self.contacts.contact_words.isdisjoint(line.present) else self.contacts.told_until(line)
        dated = [(i, found) for i, found in enumerate(line.found) if isinstance(found, DateMention)]
        for i, found in dated:
            if (
                (found.is_day if i < stop else found.full and found.weekday and line.sentence.number <= 1)
                and not self.contacts.dates_another(line, i, found)
                and not self.contacts.dates_plan(line, i)
                and not self.contacts.dates_saying(line, i)
            ) or (found.offset in (0, None) and self._said_first(line, i)):
                resolved = when(found, anchor, years)
                if resolved.edtf and len(resolved.edtf) >= 10 and not ahead(resolved, anchor):
                    return resolved
        return None

    def _said_first(self, line: Line, i: int) -> bool:
        """'The minister today sought …', and then in which talks: the day that a text's first sentence speaks on."""
        first = line.sentence.number <= 1 and line.sentence.zone == "body"
        verb = i + 1 < len(line.symbols) and line.symbols[i + 1] in self.clauses.verb
        found = line.found[i]
        first = first and isinstance(found, DateMention) and found.is_day
        return first and verb and "fin" in self.clauses.feats(line, i + 1)

    def _acting(self, line: Line) -> Mention | None:
        """The first person named in a sentence, unless behind a preposition: whom 'he' means further on."""
        first = next(
            (
                m
                for i, what in enumerate(line.found)
                if what is not None and (not line.owns(i) or self._journey(line, i + 2))
                for m in line.mentions(i)
            ),
            None,
        )
        if first is not None and line.words[0] in _AS_FOR:
            return first if first.kind in ("person", "alias", "counterpart") else None
        if first is None or first.kind not in ("person", "alias"):
            return None
        told = [w for w, s in zip(line.words[: first.first], line.symbols, strict=False) if s not in self.prepositions]
        if first.first <= _OBJECT and any(word.endswith(("ing", "ant")) for word in told):
            return None  # 'Receiving Minister X, he …', 'Tout en invitant son hôte, il …'
        return None if first.first and first.sentence.symbols[first.first - 1] in self.prepositions else first

    @staticmethod
    def _journey(line: Line, i: int) -> bool:
        return i < len(line.words) and line.word(i).startswith(_JOURNEYS)

    @staticmethod
    def _told_in_quotes(line: Line, predicates: list[Predicate], quoting: Quoting) -> list[Predicate]:
        """Of the predicates of a quoted sentence those that are no part of what somebody says: who says it, what a
        house passes on, and what 'the two sides' said, when no person is told to be quoted."""
        saying = [p.subject.kind for p in predicates if p.inverted]
        by_house = "who" not in saying and quoting.unattributed(line.sentence)
        out: list[Predicate] = []
        both = False
        for predicate in predicates:
            mentions = predicate.subject.mentions or []
            group = bool(mentions) and all(m.kind == "group" and m.collective != "state" for m in mentions)
            named = len(mentions) > 1 and all(m.kind in ("person", "alias") for m in mentions)
            both = by_house and (group or named or (both and predicate.subject.kind == "same"))
            if (
                predicate.inverted
                or predicate.relayed
                or predicate.retold
                or quoting.outside(line.start(predicate.item))
                or both
            ):
                out.append(predicate)
            if both:
                start, end = predicate.content
                predicate.content = (start, quoting.closed(start, end))
        return out

    @staticmethod
    def _of_self(predicate: Predicate) -> bool:
        """Whether 'I' or 'we' is the subject: in a quotation that begins within a sentence, the one quoted speaks."""
        return any(m.kind == "pronoun" and m.text.casefold() in WRITER for m in predicate.subject.mentions or [])


@lru_cache(maxsize=8)
def reader_for(language: str) -> Reader:
    """The reader of a language, made once."""
    return Reader(language)


def read(source: SourceText, *, office_holders: bool = True) -> Record:
    """Find the language if it is not given, then read with its pack; a text no pack reads gives an empty record.

    What nobody sees (soft hyphens, accents apart from their letter, `&#8217;`) is read as what it looks like.
    """
    clean = cleaned(source.text)
    if clean is None:
        return _read_plain(source, office_holders=office_holders)
    record = _read_plain(replace(source, text=clean.text), office_holders=office_holders)
    return restored(record, source.text, clean)


def _read_plain(source: SourceText, *, office_holders: bool) -> Record:
    language = source.language or language_of(source.text)
    if language not in ("en", "fr"):
        if source.language:
            load_pack(source.language)
        from dragoman.reading.assemble import empty_record

        return empty_record(source, language)
    return reader_for(language).read(source, language, office_holders=office_holders)
