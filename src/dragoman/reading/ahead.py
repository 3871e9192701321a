"""Lines to the days and places of what is ahead: how far its telling goes, when and where it is to be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from dragoman.model import Place
from dragoman.reading.choices import Choices
from dragoman.reading.contacts import ContactReader
from dragoman.reading.dates import DateMention
from dragoman.reading.discourse import Discourse
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft
from dragoman.reading.pack import Pack
from dragoman.reading.periods import period_in
from dragoman.reading.statements import StatementDraft
from dragoman.reading.tables import rows
from dragoman.reading.when import FIRST_YEAR, Anchor, When, when
from dragoman.text.phrases import Phrases
from dragoman.text.tokens import fold

PLANNING = frozenset(
    {
        "ahead",
        "held",
        "goes",
        "intends",
        "will",
        "would",
        "due",
        "must",
        "pledges",
        "off",
        "gives",
        "nears",
        "eve",
        "meets",
        "directs",
        "hosts",
        "bids",
        "taken",
        "does",
        "told",
        "founded",
        "begun",
        "signed",
        "soon",
    }
)
CONCLUDED = 17  # characters before a day within which 'signed in' stands, and 'be' before it
LEAD, FRONT = 4, 40  # characters before a day that begins a sentence; behind it, to whoever acts
FEW = 6  # words that are sooner looked for one by one than by a pattern of all
LANDS = frozenset({"îles", "île", "islands", "archipel"})  # stand between a preposition and the name of a place
BEFORE, FINAL = (
    frozenset({"before", "avant"}),
    frozenset({"the", "end", "la", "fin", "le", "summer", "winter", "l'été"}),
)
# Of one word with the preposition before a place
HELD_AT = ("due in", "is due in", "tenu à", "tenue à", "tenus à", "tenues à", "tenir à")
_CALLED = frozenset({"de", "d'"})
ASIDE = 3  # items from a comma within which an adverb is put in before a day: ', en principe, en mai'
EVENT_TAIL = 150  # characters after the event's name within which its day and place are told


class Scene(Struct, frozen=True):
    """What a line's commitments are read against."""

    line: Line
    discourse: Discourse
    anchor: Anchor
    years: list[DateMention]
    said: list[StatementDraft] = []


class CommitmentDraft(Struct):
    """A commitment while the text is being read; `span` in characters."""

    kind: str
    force: str
    span: tuple[int, int]
    what: tuple[int, int]
    by: list[str]
    to: list[str]
    due: When | None
    place: Place | None
    rule: str
    contact: ContactDraft | None
    said: StatementDraft | None = None  # the statement that makes it, whose speakers' sides are known late
    people: list[str] = []  # those who are to do it, whose sides are known late
    again: list[tuple[int, int]] = []  # where it is told once more


def _cues(language: str) -> Iterator[tuple[str, str]]:
    """Each cue with its class. A row `@will<TAB>will|is to` names choices that later rows may hold:
    `@will visit` stands for 'will visit' and 'is to visit', `=@will` for the choices alone.
    """
    choices = Choices(f"{language}/commitments.tsv")
    for row in rows("dragoman", "languages", language, "lexicon", "commitments.tsv"):
        if not choices.takes(row):
            yield from ((form, row[1]) for form in choices.spelt(row))


class AheadReader:
    """Reads how far the telling of what is ahead goes, its day and its place. Cues are data:
    lexicon/commitments.tsv.
    """

    def __init__(self, pack: Pack, contacts: ContactReader) -> None:
        self.pack = pack
        self.contacts = contacts
        self.clauses = contacts.clauses
        self._sources: dict[str, str] = {}  # of the classes that are looked for by a pattern
        self._compiled: dict[str, re.Pattern[str]] = {}  # those asked for so far: a text asks for few
        self.needed: dict[str, list[str]] = {}  # of small classes: one of these words stands wherever a cue does
        table: dict[str, list[str]] = {}
        for form, cls in _cues(pack.language):
            table.setdefault(cls, []).append(fold(form).replace("' ", "'"))
        planning: dict[str, object] = {form: cls for cls in sorted(PLANNING) for form in table.get(cls, [])}
        self.planning = pack.mark(Phrases(planning))
        self.heads = pack.mark(
            Phrases(
                {
                    form: kind
                    for kind in ("head_visit", "head_signing", "head_session", "head_round", "head_other_action")
                    for form in table.get(kind, [])
                }
            )
        )
        for cls in (set(table) - PLANNING) | ({"will", "would"} & set(table)):
            forms = sorted((re.escape(f).replace(r"\ ", r"\s+") for f in table[cls]), key=lambda f: (-len(f), f))
            self._sources[cls] = rf"(?<!\w)(?:{'|'.join(forms)})(?!\w)"
            longest = {max(form.split(), key=len) for form in table[cls]}
            if len(longest) <= FEW:
                self.needed[cls] = sorted(longest)
        self.place = (contacts.city | self.clauses.state) - self.clauses.adj
        self.local = contacts.locality
        self.close = self.clauses.comma | self.clauses.conj
        self.toward = frozenset(table.get("toward", []))
        self.governed = frozenset(table.get("governs", []))
        self.actor = (
            self.clauses.pron | self.clauses.who | self.clauses.state | self.clauses.org | self.clauses.institution
        )

    def _pattern(self, cls: str) -> re.Pattern[str] | None:
        found = self._compiled.get(cls)
        if found is None and cls in self._sources:
            found = self._compiled[cls] = re.compile(self._sources[cls])
        return found

    def _has(self, cls: str, words: str) -> re.Match[str] | None:
        pattern = self._pattern(cls)
        needed = self.needed.get(cls)
        if pattern is None:
            return None
        if needed is None:
            return pattern.search(words)
        for part in needed:
            if part in words:
                return pattern.search(words)
        return None

    def _starts(self, cls: str, words: str) -> bool:
        """Whether `words`, after 'to' or 'de', begin with a cue."""
        pattern = self._pattern(cls)
        return pattern is not None and pattern.match(words, after_to(words)) is not None

    def _stretch(self, line: Line, end: int) -> int:
        """Where the telling of one event ends: at a new clause, or a comma with neither day nor place behind it."""
        limit = min(line.sentence.end, end + EVENT_TAIL)
        symbols = line.symbols
        stop = end
        i = line.item_at(end)
        while i < len(symbols) and line.start(i) < limit:
            symbol = symbols[i]
            if (
                (symbol in self.clauses.rel or symbol in self.clauses.embed or symbol in self.clauses.clause_start)
                and (symbol not in self.close or not self._goes_on(line, i))
                and not self._by_when(line, i)
            ):
                break
            if line.start(i) >= end:
                stop = line.end(i)
            i += 1
        while stop > end and not line.sentence.text[stop - 1].isalnum():
            stop -= 1
        return stop

    def _by_when(self, line: Line, i: int) -> bool:
        """Whether 'before' leads to a time, 'before the end of the year', and not to a clause, 'before leaving'."""
        after = line.word(i + 1) if i + 1 < len(line.symbols) else ""
        return line.word(i) in BEFORE and (
            after in FINAL or (i + 1 < len(line.symbols) and line.symbols[i + 1] in self.clauses.date)
        )

    def _goes_on(self, line: Line, i: int) -> bool:
        """Whether a comma or 'and' is followed by a place or a day: 'Avaza, Turkmenbashi city', 'in Doha, on 3 May'."""
        n = len(line.symbols)
        if any(
            line.word(k).split()[-1:] == ["government"] or line.word(k) == "gouvernement"
            for k in range(i + 1, min(i + 3, n))
        ):
            return True  # 'the summit of Heads of State and Government in Lusaka'
        for k in range(i + 1, min(i + 5, n)):
            if line.symbols[k] in self.place or line.symbols[k] in self.clauses.date:
                return True
            if (
                line.symbols[k] not in self.clauses.prep
                and not (k < i + ASIDE and line.symbols[k] in self.clauses.plain_adv | self.close)
                and line.symbols[k] not in self.clauses.det
                and line.word(k) not in LANDS
            ):
                return False
        return False

    def _due(self, scene: Scene, start: int, end: int) -> When | None:
        """When it is due by the words from `start` to `end`: a day, or a stretch of time told before any day."""
        dated = self._dated(scene, start, end)
        stop = dated.mention.start if dated is not None and dated.edtf and dated.mention is not None else end
        period = period_in(self.pack.language, scene.line.sentence.folded, start, stop, scene.anchor)
        return period if period is not None and not self._past(period, scene.anchor) else dated

    def _in_front(self, scene: Scene, start: int) -> When | None:
        """The day at the head of the sentence, right before whoever acts: 'On 12 June, Poland will host …'."""
        sentence = scene.line.sentence
        first = next((d for d in scene.line.found if isinstance(d, DateMention)), None)
        if first is None or first.start - sentence.start > LEAD or not 0 <= start - first.end < FRONT:
            return None
        if not sentence.text.startswith(",", first.end):
            return None
        due = self._dated(scene, first.start, first.end)
        today = (
            due is None
            or due.edtf is None
            or (scene.anchor.day is not None and due.edtf == scene.anchor.day.isoformat())
        )
        return None if due is None or today or self._past(due, scene.anchor) else due

    def _dated(self, scene: Scene, start: int, end: int) -> When | None:
        for found in scene.line.found:
            if isinstance(found, DateMention) and start <= found.start < end:
                if found.offset is not None and found.offset <= 0 and found.day is None:
                    continue
                if found.next < 0 or (found.year is not None and found.year < FIRST_YEAR):
                    continue
                due = when(found, scene.anchor, scene.years, future=True)
                before = scene.line.sentence.folded[max(start, found.start - CONCLUDED) : found.start]
                if self._gone(due, scene.anchor) or (self._has("concluded", before) and "be " not in before):
                    continue  # 'the treaty signed in 2011'; 'will be signed in June' is to come
                return due
        return None

    def _gone(self, due: When, anchor: Anchor) -> bool:
        """Whether a stated year is over before the text was written: history, nothing due."""
        day = anchor.day or anchor.around
        return day is not None and due.edtf is not None and due.edtf[:4].isdigit() and int(due.edtf[:4]) < day.year

    def _past(self, due: When, anchor: Anchor) -> bool:
        """Whether a day, month or year was over when the text was written."""
        day = anchor.day or anchor.around
        if day is None or due.edtf is None or not due.edtf[:4].isdigit():
            return False
        begun = due.edtf.split("/")[-1]
        return begun < day.isoformat()[: len(begun)]

    def _place(self, line: Line, start: int, end: int) -> Place | None:
        best: Place | None = None
        for i in range(line.item_at(start), len(line.symbols)):
            if line.start(i) >= end:
                break
            if line.symbols[i] in self.contacts.capital and line.start(i) >= start:
                capital = self.contacts.capital_at(line, i)
                if capital is not None:
                    return capital
            if line.symbols[i] not in self.place or line.start(i) < start:
                continue
            if not self._leads_to(line, i):
                continue
            city = line.symbols[i] in self.contacts.city
            if best is None or (city and line.symbols[i - 1] in self.close):
                best = self.contacts.place_of(line, i)
                if city:
                    return best
        return best or self._swallowed(line, start, end)

    def _swallowed(self, line: Line, start: int, end: int) -> Place | None:
        """The goal of a visit that stands right behind the visitor's office: 'visit of the Foreign
        Minister to Nairobi'.
        """
        sentence = line.sentence
        for u in range(1, len(sentence.symbols)):
            if sentence.starts[u] >= end:
                return None
            if sentence.starts[u] < start or sentence.symbols[u] not in self.place:
                continue
            before = (
                sentence.word(u - 1)
                if sentence.symbols[u - 1] not in self.clauses.det
                else sentence.word(max(0, u - 2))
            )
            if before in self.toward and self._has(
                "leads", sentence.folded[max(start, sentence.starts[u] - 60) : sentence.starts[u]]
            ):
                return self._place_of_unit(line, u)
        return None

    def _place_of_unit(self, line: Line, u: int) -> Place | None:
        entry = line.sentence.entries[u]
        if entry is None:
            return None
        written = line.sentence.quote(u, u)
        if "city" in entry.values:
            return Place(self.pack.city_english.get(line.sentence.word(u)) or written, entry.values["city"][1])
        iso = str(entry.values.get("iso", "")).split("|")[0]
        return Place(self.pack.state_english.get(iso) or written, iso or None)

    def _leads_to(self, line: Line, i: int) -> bool:
        """Whether 'in', 'at', or the words of a visit ('visit to', 'se rendre à', 'visiter') stand before item i."""
        k = i - 1
        leads = self.contacts.place_prep  # 'aux Comores' and 'au Caire', of which the article is a part
        while k > 0 and line.symbols[k] not in leads and (line.symbols[k] in self.clauses.det or line.word(k) in LANDS):
            k -= 1  # 'aux îles Fidji'
        k = self._before_locality(line, k)
        if k < 0:
            return False
        if line.symbols[k] in leads or line.word(k).startswith(HELD_AT):
            return True
        if self.toward.isdisjoint(line.word(k).split()[-1:]):
            return False
        words = line.sentence.folded[max(line.sentence.start, line.start(i) - 60) : line.start(i)]
        return self._has("leads", words) is not None

    def _before_locality(self, line: Line, k: int) -> int:
        """'in | the city of Bergen', 'dans | la ville portuaire de Bergen': the item before them, where item k is the
        'of' behind 'city'; else k."""
        if k < 1 or line.symbols[k] not in self.contacts.genitive:
            return k
        j = k - 1
        while j > 0 and line.symbols[j] in self.clauses.low | self.clauses.adj and line.symbols[j] not in self.local:
            j -= 1
        if line.symbols[j] not in self.local:
            return k
        j -= 1
        while j > 0 and line.symbols[j] in self.clauses.det | self.clauses.low | self.clauses.adj:
            j -= 1
        return j

    def _city(self, line: Line, start: int, end: int) -> Place | None:
        for i in range(line.item_at(start), len(line.symbols)):
            if line.start(i) >= end:
                return None
            if line.symbols[i] in self.contacts.city:
                return self.contacts.place_of(line, i)
        return None

    def _venue(self, line: Line, kind: str, start: int, end: int) -> Place | None:
        """Where a deed is to be done; a session also in the town that it is called after."""
        gathers = kind in ("session", "next_round")
        return self._place(line, start, end) or (self._called_after(line, start, end) if gathers else None)

    def _called_after(self, line: Line, start: int, end: int) -> Place | None:
        """The town that an event is called after: 'le sommet régional de Tunis'."""
        for i in range(line.item_at(start) + 1, len(line.symbols)):
            if line.start(i) >= end:
                return None
            if line.symbols[i] in self.contacts.city and line.word(i - 1) in _CALLED:
                return self.contacts.place_of(line, i)
        return None

    def _any_place(self, line: Line, start: int, end: int) -> Place | None:
        for i in range(line.item_at(start), len(line.symbols)):
            if line.start(i) >= end:
                return None
            if line.symbols[i] in self.place:
                return self.contacts.place_of(line, i)
        return None

    def _draft(
        self, scene: Scene, kind: str, force: str, span: tuple[int, int], due: When | None, place: Place | None
    ) -> CommitmentDraft:
        """A commitment of the parties to the current contact."""
        if due is None:
            due = self._in_front(scene, span[0])
        current = scene.discourse.current
        parties = sorted(current.parties) if current else []
        return CommitmentDraft(
            kind, force, span, span, parties, [], due, place, f"{self.pack.language}/commitments/{force}", current
        )


def after_to(words: str) -> int:
    """The position after a leading 'to', 'de', 'd'' or 'à', else 0."""
    lead = re.match(r"\s*(?:to\s+|de\s+|d'|à\s+)(?:(?:further|also|jointly|également|jointement)\s+)?", words)
    return lead.end() if lead else 0
