"""Lines to the events they tell to come: rounds, sessions, visits, signings, with day and place."""

from __future__ import annotations

import re

from dragoman.model import Place
from dragoman.reading.ahead import EVENT_TAIL, CommitmentDraft, Scene
from dragoman.reading.dates import DateMention
from dragoman.reading.deeds import DeedReader
from dragoman.reading.lines import Line
from dragoman.reading.periods import period_in
from dragoman.reading.promises import KINDS
from dragoman.reading.when import When

# 'will be held | in Oslo soon': a time that is told, though no day
_SOON = re.compile(
    r"[^.;:]{0,40}?\b(?:shortly|soon|in the (?:near|foreseeable) future|in the coming (?:days|weeks|months)"
    r"|at (?:the earliest|an early|a mutually|a later)|at a (?:date|time)|on a date|as soon as possible|in due course"
    r"|prochainement|bientôt|sous peu|dans (?:un (?:proche )?avenir|les (?:jours|semaines|mois|meilleurs|prochaine?s))"
    r"|à une date|dès que possible|incessamment)(?!\w)"
)
HEAD_AFTER = 75  # characters after 'upcoming' within which the event it announces is named
HEAD_BEFORE = 130  # characters before 'is scheduled for' within which its event is named
_CLAUSE = {
    "en": re.compile(r"[,;:.]\s|\b(?:will|is|are|was|were|be)\b"),
    "fr": re.compile(r"[,;:.]\s|\b(?:sera|est|sont|ont|a)\b"),
}
_NEXT = re.compile(
    r"next|following|prochaine?s?|suivante?s?|\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th|e|ème)|deuxième|troisième"
    r"|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième)\b"
)
_HOLDING = re.compile(r"la tenue|the holding|the convening")
_BEHIND_HEAD = re.compile(r"(?:prochaine?|envisagée?|future?)s?(?!\w)")
_COUNTED = re.compile(r"(?:next|this|la semaine|le mois|l'année|l'an|ce) ")
RIGHT_BEHIND = 5  # characters behind 'slated for' within which the place it names begins
_WAS_HELD = re.compile(
    r"[^,;.]*?\b(?:was held|were held|took place|was convened|s'est tenue?|a eu lieu|ont eu lieu|se sont tenue?s)\b"
)
_DEPARTS = re.compile(r"\b(?:left|leaves|departed|departs|arrived|arrives|flew|a quitté|s'est envolée?|est arrivée?)\b")
DEPARTURE = 60  # characters before 'to pay an official visit' within which the traveller is told to have left for it
BEHIND = 30  # characters behind an event within which its time may stand
_THAT = re.compile(r"\b(?:that|which)\s+(?:\w+\s+){1,5}$|\bqu(?:e|')\s?[^,.;]{2,40}$")
_WHICH = re.compile(r"(?:[\w'’-]+\s){1,3}(?:qui|which|that) $")
_VISIT_THAT = re.compile(r"\b(?:visite|déplacement|voyage)\s+(?:[\w'’-]+\s){0,3}qu(?:e|')\s?[^,.;]{2,50}$")
_OF = re.compile(r"\s(?:of|de|du|des)\s[^,;.:]{0,60}$")
_DURING = re.compile(r"\b(?:during|in the course of|at|within the framework of|as part of) which [^,;.]{0,120}$")
_TALKS_WITH = re.compile(r"(?:talks|negotiations|consultations)\b|meetings? with\b")
_BESIDE = re.compile(r"\b(?:margins?|sidelines?|fringes?) of\b[^,.;]*$")
_WAS_TAKEN = re.compile(
    r"[^.;]{0,70}?\b(?:was|were|has been|a été|ont été)\s(?:\w+(?:ly|ment)\s)?(?:accepted|taken up|acceptée?s?)(?!\w)"
)
# '…, à laquelle Madagascar participera': who is to be there
_ATTENDED = re.compile(
    r",?\s(?:et\s)?(?:à laquelle|auquel|auxquel(?:le)?s)\s[\w'’ -]{2,40}?\s(?P<deed>(?:participe|prend|assiste)r\w+)"
)
_QUOTED_TIME = re.compile(r"\s[«“\"]\s?[^»”\"]{3,30}[»”\"]")  # 'se rendra « très prochainement » à …'
_DECLINED = re.compile(
    r"declin|décliné|thank|remerci|at the invitation|à l'invitation|sur invitation|in response to|en réponse"
)


class EventReader(DeedReader):
    """Finds the events that are planned, asked for or bidden to."""

    def _ahead(self, scene: Scene, start: int, end: int, heads: list[tuple[int, int, str]]) -> CommitmentDraft | None:
        """'the upcoming visit to Washington by …', 'the next high-level meeting will take place in …'."""
        folded = scene.line.sentence.folded
        held = _HOLDING.match(folded, start) is not None
        last = next((h for h in reversed(heads) if h[1] + 1 == start), None) if not held else None
        if last is not None and _BEHIND_HEAD.match(folded, start):  # 'la visite prochaine de la ministre'
            return self._event(scene, self._head_kind(last[2], ""), last[0], end, end)
        head = next((h for h in heads if h[1] > end and h[0] - end < HEAD_AFTER), None)
        aside = held and folded.startswith(",", end)  # 'the holding, in May in Abuja, of the summit'
        if head is None or (not aside and _CLAUSE[self.pack.language].search(folded, end, head[0])):
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
        while len(before) > 1 and _OF.match(folded, before[-2][1], head[0]):
            before.pop()
            head = (before[-1][0], head[1], before[-1][2])  # 'the third meeting | of the Council'
        if folded.startswith("taking place in order", start):
            return None
        if folded.startswith("taking place", start) and _BESIDE.search(folded, max(0, head[0] - HEAD_AFTER), head[0]):
            return None  # 'met on the margins of the summit taking place in Oslo': under way
        kind = self._head_kind(head[2], folded[max(0, head[0] - 40) : head[0]])
        soon = _SOON.match(folded, end, scene.line.sentence.end) is not None
        return self._event(scene, kind, head[0], end, end, timed=soon)

    def _soon(self, scene: Scene, start: int, end: int, heads: list[tuple[int, int, str]]) -> CommitmentDraft | None:
        """'the President's visit to Norway next week': an event whose time is told behind it, with a place."""
        folded = scene.line.sentence.folded
        before = [h for h in heads if h[1] <= start and start - h[1] < HEAD_AFTER]
        if not before or _CLAUSE[self.pack.language].search(folded, before[-1][1], start):
            return None
        head = before[-1]
        kind = self._head_kind(head[2], folded[max(0, head[0] - 40) : head[0]])
        return self._event(scene, kind, head[0], end, head[1], timed=_COUNTED.match(folded, start) is not None)

    def _nears(
        self, scene: Scene, start: int, end: int, heads: list[tuple[int, int, str]], *, eve: bool
    ) -> CommitmentDraft | None:
        """'preparations for the Summit in Kigali in October', 'look forward to a meeting later in
        the year': an event with a day to come. `eve`: the words themselves put it ahead ('on the eve of
        her visit to Oslo'), so that a visit needs no day.
        """
        draft = self._ahead(scene, start, end, heads)
        if draft is None:
            return None
        if draft.due is None or not draft.due.edtf:
            return draft if eve and draft.kind == "visit" and draft.place is not None else None
        return None if self._past(draft.due, scene.anchor) else draft

    def _hosts(self, scene: Scene, start: int, end: int, heads: list[tuple[int, int, str]]) -> CommitmentDraft | None:
        """'the summit that NATO will hold in July', 'Warsaw will host the next meeting of …'."""
        line = scene.line
        folded = line.sentence.folded
        before = [h for h in heads if h[1] <= start and start - h[1] < HEAD_BEFORE]
        if before and _THAT.search(folded, before[-1][1], start):
            first, behind, head_kind = before[-1]
            kind = self._head_kind(head_kind, folded[max(0, first - 40) : first])
            event = self._event(scene, kind, first, end, end)
            if event is not None and event.place is None:
                event.place = self._any_place(line, behind, start)  # 'le sommet que Libreville abritera'
            return event
        head = next((h for h in heads if h[0] >= end and h[0] - end < HEAD_AFTER), None)
        if head is None or head[2] == "head_visit" or _CLAUSE[self.pack.language].search(folded, end, head[0]):
            return None
        i = line.item_at(start) - 1
        while i > 0 and line.symbols[i] in self.clauses.skip:
            i -= 1
        stop = self._stretch(line, head[1])
        due = self._due(scene, start, stop)
        host = self.contacts.place_of(line, i) if i >= 0 and line.symbols[i] in self.place else None
        town = self._place(line, start, stop)  # 'Lithuania will host the summit in Vilnius'
        place = town if host is None or (town is not None and town.country == host.country) else host
        dated = due is not None and due.edtf is not None
        told = folded.startswith("to ", start)  # 'to work together to hold the third session this year'
        if told and (
            due is None or (dated and self._past(due, scene.anchor)) or not _NEXT.search(folded, end, head[1])
        ):
            return None
        if place is None and not dated and not told:
            place = self._place_in_front(line, line.start(max(i, 0)))  # 'During her stay in Oslo, she will hold talks'
        if place is None and not dated and not told and not _NEXT.search(folded, end, head[1]):
            return None
        talks = _TALKS_WITH.match(folded, head[0]) is not None
        kind = "next_round" if talks else self._head_kind(head[2], folded[end : head[0]])
        return self._draft(scene, kind, "planned", (line.start(max(i, 0)), stop), due, place)

    def _place_in_front(self, line: Line, start: int) -> Place | None:
        """The place that opens a sentence before whoever acts at character `start`: 'During her stay in Oslo, …'."""
        opens = line.symbols[0] in self.clauses.leads_setting or line.symbols[0] in self.clauses.setting
        comma = next((k for k in range(line.item_at(start)) if line.symbols[k] in self.clauses.comma), -1)
        return self._place(line, line.sentence.start, line.start(comma)) if opens and comma > 0 else None

    def _directs(self, scene: Scene, start: int, end: int) -> CommitmentDraft | None:
        """'The Ministers directed their officials to convene before the end of August': agreed
        between those who order it.
        """
        stop = self._stretch(scene.line, end)
        words = scene.line.sentence.folded[end : min(scene.line.sentence.end, end + 90)]
        kind = next((c for c in KINDS if self._has(c, words)), "other_action")
        due = self._due(scene, start, min(scene.line.sentence.end, end + EVENT_TAIL))
        place = self._place(scene.line, end, max(stop, end)) if self._has_venue(kind, words) else None
        return self._draft(scene, kind, "agreed", (start, max(stop, end)), due, place)

    def _invitation(self, scene: Scene, start: int, end: int, cls: str) -> CommitmentDraft | None:
        """'handed over a letter of invitation to attend the summit in Rome', 'the invitation was accepted'."""
        line = scene.line
        folded = line.sentence.folded
        if cls == "taken":
            return self._draft(scene, "visit", "accepted", (start, self._stretch(line, end)), None, None)
        if _WAS_TAKEN.match(folded, end, line.sentence.end):
            draft = self._draft(
                scene,
                "visit",
                "accepted",
                (start, self._stretch(line, end)),
                self._due(scene, end, line.sentence.end),
                None,
            )
            draft.place = self._place(line, start, draft.span[1])
            return draft
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
        soon = scene.line.sentence.folded.startswith(("va ", "vont "), start)  # 'vont être signés': at hand
        return self._event(scene, "signing", line.start(max(i, 0)), end, end, timed=soon)

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
        if place is None and kind != "visit":
            town = self._city(scene.line, scene.line.start(max(0, scene.line.item_at(start) - 1)), start)
            place = town or self._called_after(scene.line, start, named)  # 'the Vilnius Summit'
        first = scene.line.sentence.start
        within = _DURING.search(scene.line.sentence.folded, max(first, start - HEAD_BEFORE), start)
        if within is not None and due is None and place is None:
            due = self._due(
                scene, first, within.start()
            )  # 'will visit Oslo in May, during which the session will be held'
            place = self._place(scene.line, first, within.start()) or self._any_place(scene.line, first, within.start())
        if ((due is None or due.edtf is None) and place is None and not timed) or (
            due is not None and self._past(due, scene.anchor)
        ):
            return None
        draft = self._draft(scene, kind, "planned", (start, stop), due, place)
        attended = _ATTENDED.match(scene.line.sentence.folded, stop, scene.line.sentence.end)
        if attended is not None:
            self._by_whom(draft, scene, scene.line.item_at(attended.start("deed")) - 1)
            draft.span = (start, self._stretch(scene.line, attended.end()))
        return draft

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
        soon = _QUOTED_TIME.match(scene.line.sentence.folded, end)
        stop = self._stretch(scene.line, soon.end() if soon is not None else end)
        place = self._place(scene.line, start, stop) or self._any_place(scene.line, end, min(stop, end + 40))
        due = self._due(scene, start, stop)
        if kind == "visit" and ((place is None and due is None) or self._told(scene)):
            return None
        if place is None and due is None and scene.line.sentence.folded.startswith("to ", start):
            return None  # 'welcomed the opportunity to meet again'
        draft = self._draft(scene, kind, "planned", (start, stop), due, place)
        self._by_whom(draft, scene, scene.line.item_at(start) - 1)
        return draft
