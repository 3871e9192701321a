"""Statements and lines to commitments: what is to be followed up, by whom, until when."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from dragoman.model import Place
from dragoman.reading.ahead import EVENT_TAIL, AheadReader, Scene, after_to
from dragoman.reading.dates import Anchor, DateMention, When
from dragoman.reading.discourse import ContactDraft, Discourse
from dragoman.reading.lines import Line
from dragoman.reading.periods import period_in
from dragoman.reading.statements import StatementDraft

KINDS = ("next_round", "session", "visit", "signing", "delivery", "support")
VENUES = frozenset(
    {"next_round", "session", "visit", "invitation", "signing"}
)  # kinds whose place is where it is to happen
HEAD_AFTER = 75  # characters after 'upcoming' within which the event it announces is named
HEAD_BEFORE = 130  # characters before 'is scheduled for' within which its event is named
GIVEN_BEFORE = 110  # characters before a sum within which 'will provide', 'announced' stand
GIVEN_AFTER = 70  # characters after a sum within which 'in assistance' stands
_DEEDS = ("signing", "visit", "delivery", "next_round", "session")
_SUM = re.compile(r"(?:[$€£]\s?\d[\d.,\s]*\d?|\d[\d.,\s]*\d?)(?:\s?(?:million|billion|milliard|thousand|mille)s?)?")
_LISTED = re.compile(
    r"(?:[,;]?\s(?:and|as well as|et|ainsi que),?\s(?:also\s|également\s)?|[,;]\s)(?=(?:to\s|de\s|d'|à\s)\w)"
)
_NEXT_DEED = re.compile(r"(?:de\s|d'|à\s)(?:se\s|s')?\w+(?:er|ir|re)\b")  # 'convenu de rouvrir …, de renforcer …'
_INFINITIVE = re.compile(r"(?:^|[\s,])(?:à\s+(?=(?:se\s|s'|y\s|en\s)?\w+(?:er|ir|re)\b)|to\s+)")
_CLAUSE = {
    "en": re.compile(r"[,;:.]\s|\b(?:will|is|are|was|were|be)\b"),
    "fr": re.compile(r"[,;:.]\s|\b(?:sera|est|sont|ont|a)\b"),
}
_NEXT = re.compile(
    r"next|following|prochaine?s?|suivante?s?|\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th|e|ème)|deuxième|troisième"
    r"|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième)\b"
)
_LEAD = re.compile(r"\s*(?:(?:on|sur|de|pour|to|à)\s+)?(?:the|a|an|la|le|les|l'|une?|d'|du|des)?\s*")
_ASSURES = ("assure", "reassure", "assurer", "rassurer")  # of support, of friendship
_COUNTED = re.compile(r"(?:next|this|la semaine|le mois|l'année|l'an|ce) ")
RIGHT_BEHIND = 5  # characters behind 'slated for' within which the place it names begins
_ADVERBIAL = re.compile(
    r"(?:(?:on|in|at|à|au|en)\s[A-ZÀ-Þ][\w'’-]*(?:\s[A-ZÀ-Þ][\w'’-]*){0,2},?\s)+(?=(?:to\s|de\s|d['’])[a-zà-ÿ])"
)
_ABSTRACT = re.compile(r"\b(?:à l'|à la |à plus |à une? |au )[a-zà-ÿ]+")  # 'invité à l'unité': asked for, not bidden
_UNFINISHED = re.compile(r"\b(?:entend|entendent|va|vont)$")
_INFINITIVE_NEXT = re.compile(r"(?:(?:se|s'|y|en|aussi|également|bientôt|ainsi)\s?)*\w+(?:er|ir|re)\b")
_RECEIVES = re.compile(r"(?:host|hold|organi[sz]e|accueillir|abriter|organiser|tenir)\b")
_WAS_HELD = re.compile(
    r"[^,;.]*?\b(?:was held|were held|took place|was convened|s'est tenue?|a eu lieu|ont eu lieu|se sont tenue?s)\b"
)
_DEVOTED = "committed to"
_GERUND = re.compile(r"\w+ing\b")
_OFFERS = ("offer", "offrir")
_OCCASION = re.compile(r"\s*(?:(?:an?|the|une?|l'|la)\s?)?(?:occasion|opportunit|possibilit|chance)")
_NEEDED = re.compile(
    r"\s*(?:it (?:is|was)|il (?:est|était)) (?:[\w']+ ){0,3}"
    r"(?:necessary|important|essential|nécessaire|importante?|essentiel)"
)
_DEPARTS = re.compile(r"\b(?:left|leaves|departed|departs|arrived|arrives|flew|a quitté|s'est envolée?|est arrivée?)\b")
DEPARTURE = 60  # characters before 'to pay an official visit' within which the traveller is told to have left for it
BEHIND = 30  # characters behind an event within which its time may stand
SAME_CLAUSE = 30  # characters from the beginning of a content within which its own verb of doing stands
HOPED = 30  # characters from the beginning of a hope within which what is hoped for is named
_THAT = re.compile(r"\b(?:that|which)\s+(?:\w+\s+){1,5}$|\bqu(?:e|')\s?[^,.;]{2,40}$")
_WHICH = re.compile(r"(?:[\w'’-]+\s){1,3}(?:qui|which|that) $")
_VISIT_THAT = re.compile(r"\b(?:visite|déplacement|voyage)\s+(?:[\w'’-]+\s){0,3}qu(?:e|')\s?[^,.;]{2,50}$")
_DECLINED = re.compile(
    r"declin|décliné|thank|remerci|at the invitation|à l'invitation|sur invitation|in response to|en réponse"
)


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


class CommitmentReader(AheadReader):
    """Finds what is promised, planned, proposed or invited to."""

    def read(
        self,
        line: Line,
        statements: list[StatementDraft],
        discourse: Discourse,
        anchor: Anchor,
        years: list[DateMention],
        announced: list[ContactDraft],
    ) -> list[CommitmentDraft]:
        """Commitments of a line, in order, at most one for each stretch of text."""
        scene = Scene(line, discourse, anchor, years)
        out = [draft for statement in statements for draft in self._from_statement(scene, statement)]
        _take_up(out, statements)
        hopes = [s.content for s in statements if s.act == "hope" and not self._awaits(line, s)]
        closed = [span for contact in announced for span in contact.spans]
        sentence = line.sentence
        end = sentence.end
        found = self.planning.find(sentence.flat, sentence.places, sentence.start, end, limit=end)
        cues = [(a, b, str(cls)) for a, b, cls in found]
        if not cues or all(cls == "off" for _, _, cls in cues):
            return out
        for draft in self._planned(scene, cues):
            if draft.rule.endswith("intends"):
                if any(0 <= draft.span[0] - d.what[0] < SAME_CLAUSE for d in out):
                    continue  # 'assured that Poland will send …' is told already
                _make_room(out, draft.span[0])
            if (
                any(a <= draft.span[0] < b for a, b in hopes)
                and not (draft.due and draft.due.edtf)
                and not self._has("within", sentence.folded[max(sentence.start, draft.span[0] - 26) : draft.span[0]])
            ):
                continue
            if any(0 <= draft.span[0] - a < HOPED for a, _ in hopes) and draft.rule.endswith("planned"):
                continue  # 'hoped that the next round would be held in June': nothing is settled
            taken = closed + [d.span for d in out]
            if not any(a < draft.span[1] and draft.span[0] < b for a, b in taken):
                out.append(draft)
        return sorted(out, key=lambda d: d.span)

    def _awaits(self, line: Line, statement: StatementDraft) -> bool:
        """'look forward to the meeting in Rome': the event is settled, only its coming is awaited."""
        return self._has("awaits", line.sentence.folded[statement.evidence[0] : statement.content[1]]) is not None

    # -- what statements promise -------------------------------------------------------------------------------------

    def _from_statement(self, scene: Scene, statement: StatementDraft) -> Iterator[CommitmentDraft]:
        start, end = statement.content
        folded = scene.line.sentence.folded
        lead = _ADVERBIAL.match(
            scene.line.sentence.text, start, end
        )  # 'agreed on Friday in Dakar to convene …': where it was agreed
        start = lead.end() if lead is not None else start
        words = folded[start:end]
        whole = folded[statement.evidence[0] : end]
        force = self._force(statement, words, whole)
        if force is None:
            return
        settled = force != "foreseen"  # what is only announced or expected needs a day or a place
        force = force if settled else "planned"
        by = statement.on_behalf_of or sorted(statement.contact.parties if statement.contact else [])
        to = [s for s in statement.addressees if s not in by]
        if force == "invited" and not to and statement.contact:
            to = sorted(p for p in statement.contact.parties if p not in by)
        for first, last in self._parts(statement, words, start):
            kind = self._kind(statement, force, words[first - start : last - start])
            due = self._due(scene, first, last)
            place = self._place(scene.line, first, last) if self._has_venue(kind, words[first - start :]) else None
            if (force == "readiness" or (not settled and place is None)) and not (due and due.edtf):
                continue
            begin = statement.evidence[0] if first == start else first
            yield CommitmentDraft(
                kind, force, (begin, last), (first, last), by, to, due, place,
                f"{self.pack.language}/commitments/{force}", statement.contact, statement,
            )  # fmt: skip

    def _parts(self, statement: StatementDraft, words: str, begin: int) -> list[tuple[int, int]]:
        """'to develop a roadmap, and to set the stage for a meeting' is two commitments; `words` begin at `begin`."""
        start, end = begin, statement.content[1]
        if statement.act != "agree" or after_to(words) == 0:
            return [(start, end)]
        out = []
        for m in _LISTED.finditer(words):
            rest = words[m.end() :]
            told_apart = m[0][0] in ",;" or any(
                self._has(cls, rest[:80]) for cls in ("next_round", "session", "visit", "signing")
            )
            if told_apart and (self._starts("act", rest) or self._starts("todo", rest) or _NEXT_DEED.match(rest)):
                out.append((start, begin + m.start()))
                start = begin + m.end()
        return [*out, (start, end)]

    def _force(self, statement: StatementDraft, words: str, whole: str) -> str | None:
        if statement.negated:
            return None
        act = statement.act
        if act == "invite":
            return "invited" if self._invites(statement, words) else None
        if self._has("invitation", whole) and self._has("accept", whole):
            return "accepted"
        if self._foretold(statement, words):
            return "foreseen"
        if (
            act == "agree"
            and not self._starts("merely", _noun(words))
            and (
                statement.construction == "inf"
                or self._behind_place(statement, words)
                or self._starts("deed", _noun(words))
                or self._has("todo", words[:80])
                or self._starts("todo", words)
            )
        ):
            return (
                "agreed_in_principle"
                if self._has("principle", whole)
                else "planned"
                if self._has("foresees", whole)
                else "agreed"
            )
        if act == "propose":
            return "proposed" if self._proposes(statement, words) else None
        if act == "pledge":
            return self._pledged(statement, words, whole)
        return None

    def _foretold(self, statement: StatementDraft, words: str) -> bool:
        """'Announced the opening of an embassy in 2025', 'expects to sign in June'."""
        if statement.lemma.startswith(("announce", "annoncer")):
            return statement.construction == "np" and self._starts("deed", _noun(words))
        return statement.lemma.startswith("expect") and statement.construction == "inf" and self._starts("act", words)

    def _pledged(self, statement: StatementDraft, words: str, whole: str) -> str | None:
        promise = self._has("promise", whole[: len(whole) - len(words)])
        if statement.lemma in _OFFERS:
            return "proposed" if self._proposes(statement, words) else None
        if self._has("ready", whole):
            return "readiness"
        if self._has("commitment", words[:45]) or (self._continues(words) and not promise):
            return None
        if statement.construction == "inf" or self._has("todo", words[:80]):
            return None if self._thing(words) else "agreed" if promise else "planned"
        vague = statement.lemma in _ASSURES and statement.construction == "np"
        return "agreed" if promise and not vague and not self._thing(words) else None

    @staticmethod
    def _behind_place(statement: StatementDraft, words: str) -> bool:
        """'agreed in Dakar to waive visas': what was agreed begins behind where it was."""
        start, end = statement.content
        return len(words) < end - start and after_to(words) > 0

    def _proposes(self, statement: StatementDraft, words: str) -> bool:
        """'offered to open an office'; gifts are offered too, and 'suggested that it is necessary' proposes nothing."""
        if statement.lemma in _OFFERS:
            deed = (
                statement.construction == "inf" or self._starts("deed", _noun(words)) or self._has("todo", words[:80])
            )
            return bool(deed) and not _OCCASION.match(words)
        return not _NEEDED.match(words)

    def _has_venue(self, kind: str, words: str) -> bool:
        """Embassies are opened and groups hosted somewhere; 'to work in Haiti' has no venue."""
        return kind in VENUES or self._has("venue", words[:70]) is not None

    def _thing(self, words: str) -> bool:
        """'committed to a diplomatic approach': what follows is a noun, not a deed."""
        at = after_to(words)
        return (
            at > 0
            and re.match(r"(?:an?|the|its|their|our|une?|la|le|les|l'|leurs?|sa|son)(?!\w)", words[at:]) is not None
        )

    def _continues(self, words: str) -> bool:
        """'will continue to support': a statement, and no more."""
        will = self._has("will", words[:80]) or self._has("would", words[:80])
        return will is not None and self._starts("ongoing", words[will.end() :].lstrip())

    def _invites(self, statement: StatementDraft, words: str) -> bool:
        """An invitation asks to come; 'a invité la communauté à faire de cette maison la sienne' is a request."""
        if statement.construction == "inf" and after_to(words):
            return self._has("come", words[:40]) is not None
        at = _INFINITIVE.search(words)
        if at is None:
            return _ABSTRACT.search(words) is None or any(
                self._has(cls, words) for cls in ("visit", "session", "next_round", "come")
            )
        return self._has("come", words[at.end() : at.end() + 40]) is not None

    def _kind(self, statement: StatementDraft, force: str, words: str) -> str:
        if statement.act == "invite":
            return "invitation"
        if force == "accepted":
            return "visit"
        if self._starts("ongoing", words) or self._starts("founds", _noun(words)):
            return "other_action"
        if self._sum_given(words[:110]):
            return "delivery"
        return next((cls for cls in KINDS if self._has(cls, words)), "other_action")

    def _sum_given(self, words: str) -> bool:
        return any(m.end() - m.start() > 6 for m in _SUM.finditer(words)) and self._has("aid", words) is not None

    # -- what lines plan ---------------------------------------------------------------------------------------------

    def _planned(self, scene: Scene, cues: list[tuple[int, int, str]]) -> Iterator[CommitmentDraft]:
        sentence = scene.line.sentence
        heads: list[tuple[int, int, str]] | None = None
        for n, (start, end, cls) in enumerate(cues):
            if cls == "off" or any(c == "off" and 0 <= start - b < 40 for _, b, c in cues[:n]):
                continue
            if heads is None and cls in ("ahead", "held", "nears", "hosts", "soon"):
                heads = [
                    (a, b, str(k))
                    for a, b, k in self.heads.find(sentence.folded, sentence.places, sentence.start, sentence.end)
                ]
            draft = None
            if cls == "ahead":
                draft = self._ahead(scene, start, end, heads or [])
            elif cls == "nears":
                draft = self._nears(scene, start, end, heads or [])
            elif cls == "held":
                draft = self._held(scene, start, end, heads or [])
            elif cls == "hosts":
                draft = self._hosts(scene, start, end, heads or [])
            elif cls == "soon":
                draft = self._soon(scene, start, end, heads or [])
            elif cls == "meets":
                draft = self._goes(scene, start, end, "next_round")
            elif cls == "goes":
                draft = self._goes(scene, start, end, "visit")
            elif cls == "directs":
                draft = self._directs(scene, start, end)
            elif cls in ("bids", "taken"):
                draft = self._invitation(scene, start, end, cls)
            elif cls == "signed":
                draft = self._signed(scene, start, end)
            elif cls == "does":
                draft = self._intends(scene, start, start, cls)
            elif cls in ("intends", "will", "would", "pledges"):
                draft = self._intends(scene, start, end, cls)
            elif cls == "gives":
                draft = self._gives(scene, start)
            if draft is not None:
                yield draft

    def _ahead(self, scene: Scene, start: int, end: int, heads: list[tuple[int, int, str]]) -> CommitmentDraft | None:
        """'the upcoming visit to Washington by …', 'the next high-level meeting will take place in …'."""
        folded = scene.line.sentence.folded
        head = next((h for h in heads if h[1] > end and h[0] - end < HEAD_AFTER), None)
        if head is None or _CLAUSE[self.pack.language].search(folded, end, head[0]):
            return None
        if _WAS_HELD.match(folded, head[1], min(scene.line.sentence.end, head[1] + HEAD_BEFORE)):
            return None  # 'the next round of consultations was held in Oslo'
        kind = self._head_kind(head[2], folded[start : head[1]])
        return self._event(scene, kind, start, max(head[1], end), end)

    def _held(self, scene: Scene, start: int, end: int, heads: list[tuple[int, int, str]]) -> CommitmentDraft | None:
        """'the trilateral meeting, which is scheduled to be held in Avaza', 'la COP30 se tiendra … à Belém'."""
        folded = scene.line.sentence.folded
        before = [h for h in heads if h[1] <= start and start - h[1] < HEAD_BEFORE and ";" not in folded[h[1] : start]]
        if not before:
            that = _WHICH.search(folded, max(scene.line.sentence.start, start - 60), start)
            return self._event(scene, "session", that.start(), end, end) if that is not None else None
        head = before[-1]
        return self._event(scene, self._head_kind(head[2], folded[max(0, head[0] - 40) : head[0]]), head[0], end, end)

    def _soon(self, scene: Scene, start: int, end: int, heads: list[tuple[int, int, str]]) -> CommitmentDraft | None:
        """'the President's visit to Norway next week': an event whose time is told behind it, with a place."""
        folded = scene.line.sentence.folded
        before = [h for h in heads if h[1] <= start and start - h[1] < HEAD_AFTER]
        if not before or _CLAUSE[self.pack.language].search(folded, before[-1][1], start):
            return None
        head = before[-1]
        kind = self._head_kind(head[2], folded[max(0, head[0] - 40) : head[0]])
        return self._event(scene, kind, head[0], end, head[1], timed=_COUNTED.match(folded, start) is not None)

    def _nears(self, scene: Scene, start: int, end: int, heads: list[tuple[int, int, str]]) -> CommitmentDraft | None:
        """'preparations for the Summit in Kigali in October', 'look forward to a meeting later in
        the year': an event with a day to come.
        """
        draft = self._ahead(scene, start, end, heads)
        return (
            draft
            if draft is not None
            and draft.due is not None
            and draft.due.edtf
            and not self._past(draft.due, scene.anchor)
            else None
        )

    def _hosts(self, scene: Scene, start: int, end: int, heads: list[tuple[int, int, str]]) -> CommitmentDraft | None:
        """'the summit that NATO will hold in July', 'Warsaw will host the next meeting of …'."""
        line = scene.line
        folded = line.sentence.folded
        before = [h for h in heads if h[1] <= start and start - h[1] < HEAD_BEFORE]
        if before and _THAT.search(folded, before[-1][1], start):
            return self._event(
                scene,
                self._head_kind(before[-1][2], folded[max(0, before[-1][0] - 40) : before[-1][0]]),
                before[-1][0],
                end,
                end,
            )
        head = next((h for h in heads if h[0] >= end and h[0] - end < HEAD_AFTER), None)
        if head is None or head[2] == "head_visit" or _CLAUSE[self.pack.language].search(folded, end, head[0]):
            return None
        i = line.item_at(start) - 1
        while i > 0 and line.symbols[i] in self.clauses.skip:
            i -= 1
        stop = self._stretch(line, head[1])
        due = self._due(scene, start, stop)
        place = (
            self.contacts.place_of(line, i)
            if i >= 0 and line.symbols[i] in self.place
            else self._place(line, start, stop)
        )
        if place is None and not (due and due.edtf):
            return None
        kind = self._head_kind(head[2], folded[end : head[0]])
        return self._draft(scene, kind, "planned", (line.start(max(i, 0)), stop), due, place)

    def _directs(self, scene: Scene, start: int, end: int) -> CommitmentDraft | None:
        """'The Ministers directed their officials to convene before the end of August': agreed
        between those who order it.
        """
        stop = self._stretch(scene.line, end)
        words = scene.line.sentence.folded[end : min(scene.line.sentence.end, end + 90)]
        kind = next((c for c in KINDS if self._has(c, words)), "other_action")
        due = self._due(scene, start, min(scene.line.sentence.end, end + EVENT_TAIL))
        return self._draft(scene, kind, "agreed", (start, max(stop, end)), due, None)

    def _invitation(self, scene: Scene, start: int, end: int, cls: str) -> CommitmentDraft | None:
        """'handed over a letter of invitation to attend the summit in Rome', 'the invitation was accepted'."""
        line = scene.line
        folded = line.sentence.folded
        if cls == "taken":
            return self._draft(scene, "visit", "accepted", (start, self._stretch(line, end)), None, None)
        if self._has("accept", folded[line.sentence.start : start]) or _DECLINED.search(
            folded, line.sentence.start, start
        ):
            return None
        stop = self._stretch(line, end)
        return self._draft(
            scene, "invitation", "invited", (start, stop), self._due(scene, end, stop), self._place(line, start, stop)
        )

    def _head_kind(self, head: str, words: str) -> str:
        if head == "head_round":
            return "next_round" if _NEXT.search(words) else "session"
        return head.removeprefix("head_")

    def _signed(self, scene: Scene, start: int, end: int) -> CommitmentDraft | None:
        """'A memorandum is expected to be signed in June': an instrument with a day or a place."""
        line = scene.line
        i = line.item_at(start) - 1
        while i > 0 and (line.symbols[i] in self.clauses.skip or line.symbols[i] in self.clauses.noun):
            i -= 1
        return self._event(scene, "signing", line.start(max(i, 0)), end, end)

    def _event(
        self, scene: Scene, kind: str, start: int, end: int, named: int, *, timed: bool = False
    ) -> CommitmentDraft | None:
        """An event with a day or a place; 'the upcoming Brussels 6 Conference' has its place in its
        name, from `named` on. `timed`: its time is told, if only by a day that is not known ('next month').
        """
        stop = self._stretch(scene.line, end)
        if self._today(scene, start, scene.line.sentence.end if stop - end < 3 else stop):
            return None
        due = self._due(scene, start, stop) or self._behind(scene, stop)
        place = self._place(scene.line, start, stop) or self._city(scene.line, named, end)
        place = place or self._any_place(scene.line, end, min(stop, end + RIGHT_BEHIND))
        if ((due is None or due.edtf is None) and place is None and not timed) or (
            due is not None and self._past(due, scene.anchor)
        ):
            return None
        return self._draft(scene, kind, "planned", (start, stop), due, place)

    @staticmethod
    def _today(scene: Scene, start: int, end: int) -> bool:
        """Whether the event is one of the text's own day, 'to be held today': nothing to be followed up."""
        dates = (d for d in scene.line.found if isinstance(d, DateMention) and start <= d.start < end)
        return any(d.offset == 0 for d in dates)

    def _behind(self, scene: Scene, stop: int) -> When | None:
        """'…, prévu à Riyad, au printemps prochain': a stretch of time behind a comma."""
        sentence = scene.line.sentence
        found = period_in(self.pack.language, sentence.folded, stop, min(sentence.end, stop + BEHIND), scene.anchor)
        close = found is not None and found.mention is not None and found.mention.start - stop <= len(", in ")
        return found if close else None

    def _goes(self, scene: Scene, start: int, end: int, kind: str) -> CommitmentDraft | None:
        """'will pay an official visit to …', 'se rendra à …': by whoever stands before."""
        that = _VISIT_THAT.search(scene.line.sentence.folded, max(scene.line.sentence.start, start - 80), start)
        start = that.start() if that is not None else start
        if kind == "visit" and _DEPARTS.search(
            scene.line.sentence.folded, max(scene.line.sentence.start, start - DEPARTURE), start
        ):
            return None  # 'left last night to pay an official visit': under way, nothing promised
        stop = self._stretch(scene.line, end)
        place = self._place(scene.line, start, stop) or self._any_place(scene.line, end, min(stop, end + 40))
        due = self._due(scene, start, stop)
        if (place is None and due is None) or (kind == "visit" and self._told(scene)):
            return None
        return self._draft(scene, kind, "planned", (start, stop), due, place)

    @staticmethod
    def _told(scene: Scene) -> bool:
        """Whether the text is the announcement of a visit: its stages are told, not promised."""
        contacts = scene.discourse.contacts
        return any(c.kind == "visit" and c.status == "announced" for c in contacts) and not any(
            c.status == "held" for c in contacts
        )

    def _intends(self, scene: Scene, start: int, end: int, cls: str) -> CommitmentDraft | None:
        """'Germany intends to provide …', 'will join … in supplying …': a party's deed, not a hope or a topic."""
        line = scene.line
        folded = line.sentence.folded
        i = line.item_at(start) - 1
        while i > 0 and (line.symbols[i] in self.clauses.skip or line.symbols[i] in self.clauses.it):
            i -= 1
        impersonal = folded.startswith(("it ", "il "), start)
        if not impersonal and not self._acts(line, i):
            return None
        words = folded[end : end + 90].lstrip()
        if folded.startswith(_DEVOTED, start) and not self._is_deed(words):
            return None
        if (cls == "will" and not self._starts("act", words)) or (cls == "would" and not self._starts("gift", words)):
            return None
        if (
            self._starts("talks", words)
            or (cls in ("intends", "will", "would") and self._starts("ongoing", words))
            or self._thing(f"to {words}")
        ):
            return None
        if _UNFINISHED.search(folded, start, end) and not _INFINITIVE_NEXT.match(words):
            return None
        stop = self._stretch(line, end)
        near = folded[start : min(stop, end + 60)]
        kind = (
            "other_action"
            if self._starts("ongoing", words)
            else "delivery"
            if self._sum_given(near)
            else next((c for c in _DEEDS if self._has(c, near)), "other_action")
        )
        place = self._place(line, start, stop) if self._has_venue(kind, words) else None
        if kind in VENUES and place is None and _RECEIVES.match(words) and line.symbols[i] in self.place:
            place = self.contacts.place_of(line, i)  # 'Sweden is preparing to host the summit'
        draft = self._draft(
            scene,
            kind,
            "agreed" if cls == "pledges" else "planned",
            (start if impersonal else line.start(i), stop),
            self._due(scene, start, stop),
            place,
        )
        draft.rule = f"{self.pack.language}/commitments/intends"
        party = self._party_at(line, i) if not impersonal else None
        if party is not None:
            beside = self._party_at(line, i - 2) if i > 1 and line.symbols[i - 1] in self.clauses.conj else None
            draft.by = sorted({side for side in (party, beside) if side is not None})
        return draft

    def _is_deed(self, words: str) -> bool:
        """Whether what someone is 'committed to' is a deed; in 'committed to peace' it is none."""
        return _GERUND.match(words) is not None or any(
            self._starts(cls, words) for cls in ("act", "ongoing", "talks", "gift")
        )

    def _party_at(self, line: Line, i: int) -> str | None:
        """The state or organisation that item i names as the one who acts."""
        return self.clauses.state_value(line, i) if line.symbols[i] in self.clauses.party else None

    def _acts(self, line: Line, i: int) -> bool:
        """Whether item i is a party that can act; in 'on U.S. plans to support' it is none."""
        if i < 0:
            return False
        if line.symbols[i] in self.actor:
            return i == 0 or (
                line.symbols[i - 1] not in self.clauses.prep and self.governed.isdisjoint(line.word(i - 1).split()[-1:])
            )
        return self._has("party", line.word(i)) is not None

    def _gives(self, scene: Scene, start: int) -> CommitmentDraft | None:
        """A sum announced: 'will provide an additional $2 million to help …', '$55 million in new assistance'."""
        sentence = scene.line.sentence
        folded = sentence.folded
        begin = max(sentence.start, start - 30)
        sums = [
            m
            for m in _SUM.finditer(folded, begin, min(sentence.end, start + 25))
            if m.end() > start - 1 and m.end() - m.start() > 2
        ]
        if not sums:
            return None
        a, b = sums[-1].span()
        b = max(b, start)
        before = folded[max(sentence.start, a - GIVEN_BEFORE) : a]
        after = folded[b : min(sentence.end, b + GIVEN_AFTER)]
        if (
            self._has("given", before)
            or self._has("given", after)
            or not (self._has("aid", after) or self._has("aid", before[-40:]))
        ):
            return None
        if not (self._has("giving", before) or self._has("fresh", before[-25:]) or self._has("fresh", after[:20])):
            return None
        stop = self._stretch(scene.line, b)
        draft = self._draft(scene, "delivery", "planned", (a, stop), self._due(scene, a, stop), None)
        will = self._has("giving", before)
        giver = self._giver(scene.line, max(sentence.start, a - GIVEN_BEFORE) + will.start()) if will else None
        if giver is not None:
            draft.by, draft.span = [giver[0]], (giver[1], stop)
            draft.what = (giver[2], stop)
        return draft

    def _giver(self, line: Line, verb: int) -> tuple[str, int, int] | None:
        """Who 'will provide' a sum: the party before the verb, where it begins and where its deed does."""
        i = line.item_at(verb) - 1
        while i > 0 and line.symbols[i] in self.clauses.skip:
            i -= 1
        party = self._party_at(line, i) if i >= 0 and self._acts(line, i) else None
        return (party, line.start(i), line.start(i + 1)) if party is not None else None

    def _draft(
        self, scene: Scene, kind: str, force: str, span: tuple[int, int], due: When | None, place: Place | None
    ) -> CommitmentDraft:
        current = scene.discourse.current
        parties = sorted(current.parties) if current else []
        return CommitmentDraft(
            kind, force, span, span, parties, [], due, place, f"{self.pack.language}/commitments/{force}", current
        )


def _noun(words: str) -> str:
    """Words without the preposition and the article before their noun: 'on the establishment of …'."""
    return _LEAD.sub("", words, count=1)


def _take_up(out: list[CommitmentDraft], statements: list[StatementDraft]) -> None:
    """An invitation that was accepted is a visit of the one invited."""
    taken = next((s for s in statements if s.accepts), None)
    invitation = next((d for d in reversed(out) if d.force == "invited"), None) if taken is not None else None
    if taken is None or invitation is None or invitation.span[0] > taken.evidence[0]:
        return
    invitation.kind, invitation.force = "visit", "accepted"
    invitation.by, invitation.to = taken.on_behalf_of, invitation.by
    invitation.said = None
    invitation.span = (invitation.span[0], taken.evidence[1])
    invitation.rule = invitation.rule.replace("invited", "accepted")


def _make_room(out: list[CommitmentDraft], start: int) -> None:
    """End an earlier commitment where another party's begins: '…, and Germany intends to provide'."""
    for draft in out:
        if draft.span[0] + 30 < start < draft.span[1]:
            draft.span = (draft.span[0], start)
            draft.what = (draft.what[0], max(draft.what[0] + 1, min(draft.what[1], start)))
