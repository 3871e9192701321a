"""Talks named by a noun ('the meeting') to the contact told of before that they mean, or to none."""

from __future__ import annotations

import re

from dragoman.reading.dates import DateMention
from dragoman.reading.discourse import Discourse
from dragoman.reading.guests import GuestReader
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft
from dragoman.reading.onecontact import PUT_OFF
from dragoman.reading.parties import _TALKS
from dragoman.reading.telling import Telling
from dragoman.reading.when import Anchor

_HANDED_OVER = (
    "presentation",
    "credential",
    "handing",
    "handover",
    "hand-over",
    "cérémonie de présentation",
    "cérémonie de remise",
)
_DEFINITE = frozenset({"the", "this", "that", "le", "la", "l'", "cet", "cette", "ce", "les", "ces", "these", "said"})
_OF_THE = ("de la", "de l'", "du")  # a genitive that has taken the article in
_THESE = frozenset({"these", "ces"})
_AHEAD_OF = frozenset({"ahead of", "before", "prior to", "avant", "en amont de", "en amont du"})
_TO_ARRANGE = frozenset({"organise", "organize", "arrange", "convene", "facilitate", "organiser", "faciliter", "host"})
_PAIR = 2
_TO_BODY = 5  # items from 'session' to the body that it is of
_MEETINGS = frozenset({"meeting", "reception", "call", "visit"})
_JUST_TOLD = frozenset({"this", "these", "cette", "ce", "ces"})
_OPENING = 7  # items in which a sentence says in which talks something was said
_REMOTE = re.compile("phone|téléph|tele|video|vidéo|visio")  # no 'appel', which may be an appeal
_FOLLOWS = frozenset({"follows", "followed", "following", "comes after", "suit", "fait suite", "after", "après"})
_APPEALS = frozenset({"appel", "appels", "call", "calls"})
_MADE_TO = frozenset({"à", "à la", "à l'", "au", "aux", "for", "to", "on"})
_THEIR = frozenset({"their", "leur", "leurs"})
_MOST_SIDES = 6
_SOON = 2  # sentences from a contact to 'It was held in'
_WISHES = ("desire", "wish", "willingness", "readiness", "intention", "interest", "eagerness")
_WANTED = 9  # items from 'a desire to' to the talks
_FORMS, _ONLY_FINITE = frozenset({"fin", "inf"}), frozenset({"fin"})
_NAMED_AFTER = 6  # items behind 'session' that say whose it is
_NEAR_START = 3  # items before a noun for talks that opens a sentence: 'Meanwhile, the | meeting'
_THE = frozenset({"the", "la", "le", "l'"})
_EACH_TALKS = frozenset({"meeting", "reception"})
_TOLD_BEFORE = 600  # characters back to the round that a number means again


class ReferenceReader(GuestReader):
    """Finds what a text says more of a contact it told of already."""

    def _refine(self, line: Line, e: int, discourse: Discourse, anchor: Anchor, years: list[DateMention]) -> None:
        """'During the telephone call …': the contact told of is a call; 'at a meeting held yesterday', where none was
        told of: one of the two officials named."""
        kind = str(line.value(e, "event"))
        current = discourse.current
        if self._on_the_way(line, e) or not self.receive.isdisjoint(line.present):
            return  # 'a reçu le Premier ministre B dans un huis clos': the verb tells who met
        apart = e + 1 < len(line.symbols) and line.symbols[e + 1] in self.meets_with | self.talks_between
        # 'will take part in a video call'
        another = apart or any(line.symbols[k] in self.attends for k in range(max(0, e - 4), e))
        whose = e + 1 < len(line.symbols) and line.symbols[e + 1] in self.genitive  # 'the call of the two presidents'
        appeal = line.word(e) in _APPEALS and e + 1 < len(line.symbols) and line.word(e + 1) in _MADE_TO
        another = another or appeal  # 'laissent un appel à la communauté internationale'
        if current is not None and kind == "call" and current.kind == "meeting" and not another and not whose:
            if any(line.word(k) in _FOLLOWS for k in range(max(0, e - 4), e)):
                self._told_of_earlier(line, e, current, discourse, anchor, years)
                return
            current.kind = "call"
        arranged = any(line.word(k) in _TO_ARRANGE for k in range(max(0, e - 4), e))
        ahead = line.word(self.clauses.before_phrase(line, e)) in _AHEAD_OF
        if self._topic_of_paper(line, e) or arranged or ahead or self._wished(line, e):
            return  # 'offered to organize the meeting', 'will welcome the delegation ahead of a meeting'
        if kind not in ("meeting", "consultations") and not self._had_by_phone(line, e):
            return
        if current is not None and current.kind in _TALKS:
            if current.when is None and current.status == "held" and line.words[e + 1 : e + 2] == ["held"]:
                current.when = self._when(line, e, current, anchor, years, discourse)  # 'at the meeting held on Monday'
            self._of_headline(line, e, current, discourse, anchor, years)
            return
        if any(c.kind in _TALKS and c.status == "held" for c in discourse.contacts):
            return
        here = {p for i in range(len(line.symbols)) for m in line.mentions(i) if m.kind == "person" for p in m.persons}
        letters = [c for c in discourse.contacts if c.kind == "message"]
        wrote = {p for c in letters for p, (_, role) in c.roles.items() if role == "sender"}
        named = set(discourse.recent) | (here if not whose and not discourse.contacts else set())
        if named & wrote and not self.message.isdisjoint(line.present):
            return  # 'The message was handed over by his envoy during a meeting': who wrote is not here
        officials = [
            p for p in map(discourse.table.by_id, sorted(named, key=lambda p: int(p[1:]))) if p.offices and p.state
        ]
        there = [p for p in officials if p.id not in wrote]  # whoever brought a letter, not whoever wrote it
        if apart and len(officials) > _PAIR:
            return  # 'in her meeting with Minister A': not all who are named nearby
        sides = {p.state for p in officials}
        if len(officials) > _PAIR == len(sides) and sides == {p.state for p in there}:
            officials = there
        if not named and not whose:
            sides, officials = self._of_several(line), []
        if (len(sides) != 2 and officials) or not 2 <= len(sides) <= _MOST_SIDES or len(officials) > 4:
            return
        status = "announced" if self._put_ahead(line, e) or self._yet_to_come(line, e) else "held"
        draft = ContactDraft(
            kind,
            status,
            "common/contacts/their_meeting",
            [(line.start(e), line.end(e))],
            sentence=line.sentence.number,
            zone=line.sentence.zone,
        )
        for entry in officials:
            self._join(draft, entry.id, "principal", discourse)
        if not officials:
            draft.parties.update(s for s in sides if s)
        draft.when = self._when(line, e, draft, anchor, years, discourse)
        self._place(draft, line, e, "noun")
        discourse.entered += 1
        discourse.contacts.append(draft)
        discourse.current = draft

    def _wished(self, line: Line, e: int) -> bool:
        """'expressed a desire to engage him in discussions': whether the talks at item e are what somebody wants."""
        for k in range(e - 1, max(0, e - _WANTED), -1):
            if line.word(k).startswith("to ") or line.word(k) == "to":
                return line.symbols[k - 1] in self.wanting
            if line.word(k).endswith(" to") and line.word(k).startswith(_WISHES):
                return True
            finite = self.clauses.feats(line, k) & _FORMS == _ONLY_FINITE
            if line.symbols[k] in self.clauses.comma or finite:
                return False
        return False

    @staticmethod
    def _goes_on_with_guest(telling: Telling) -> bool:
        """'received the envoys A and B. … | The meeting with A dealt with trade': the talks with A told of, whoever
        was spoken of in between."""
        line, e, discourse = telling.line, telling.e, telling.discourse
        guests = [p for i, _ in telling.right for m in line.mentions(i) for p in discourse.resolve(m)]
        opens = 0 < e <= _NEAR_START and line.word(e - 1) in _THE
        if not opens or len(set(guests)) != 1 or any(line.mentions(k) for k in range(e)):
            return False
        told = (c for c in reversed(discourse.contacts) if guests[0] in c.principals() and c.status == "held")
        talks = next((c for c in told if c.kind in _EACH_TALKS), None)
        if talks is None or len(talks.principals()) < 2 or talks is discourse.current:
            return False
        talks.spans.append((line.start(e), line.end(telling.right[0][0])))
        discourse.current = talks
        discourse.entered += 1
        return True

    def _told_of_earlier(
        self,
        line: Line,
        e: int,
        told: ContactDraft,
        discourse: Discourse,
        anchor: Anchor,
        years: list[DateMention],
    ) -> None:
        """'The meeting follows a phone conversation on 15 February': the same people's call before."""
        span = (line.start(0), line.end(e))
        rule = "common/contacts/their_meeting"
        draft = ContactDraft("call", "back_reference", rule, [span], sentence=line.sentence.number)
        draft.roles, draft.parties = dict(told.roles), set(told.parties)
        draft.when = self._when(line, e, draft, anchor, years, discourse)
        discourse.contacts.append(draft)
        discourse.entered += 1

    def _had_by_phone(self, line: Line, e: int) -> bool:
        """'stressed unity in a telephone conversation', 'during their phone call': of those named before, or theirs."""
        theirs = e > 0 and line.word(e - 1) in _THEIR
        return bool(_REMOTE.search(line.word(e))) and (theirs or any(s in self.who for s in line.symbols[:e]))

    @staticmethod
    def _of_several(line: Line) -> set[str | None]:
        """The states of 'the foreign ministers of Norway and Poland', told by office alone."""
        groups = [m for i in range(len(line.symbols)) for m in line.mentions(i) if len(m.states) > 1]
        return set(groups[0].states) if len(groups) == 1 else set()

    def _of_headline(
        self,
        line: Line,
        e: int,
        told: ContactDraft,
        discourse: Discourse,
        anchor: Anchor,
        years: list[DateMention],
    ) -> None:
        """'Minister A, and Minister B, discussed trade at the meeting held yesterday', under a headline that tells of
        it: its day and place."""
        if told.zone != "headline" or told.when is not None or told.place is not None or told.status != "held":
            return
        here = {p for i in range(len(line.symbols)) for m in line.mentions(i) if m.kind == "person" for p in m.persons}
        if len(told.roles) < 2 or not here.issuperset(told.roles):
            return
        told.when = self._when(line, e, told, anchor, years, discourse)
        self._place(told, line, e, "noun")
        told.spans.append((line.start(e), line.end(e)))

    def _goes_on(self, telling: Telling) -> bool:
        """Whether 'the meeting', 'the session' is the contact just told of."""
        current, draft = telling.discourse.current, telling.draft
        return (
            telling.e >= 0
            and telling.frame in ("around", "scene")
            and self._definite(telling.line, telling.e)
            and current is not None
            and (draft.status not in PUT_OFF or draft.kind == current.kind)
        )

    def _past_comma(self, line: Line, e: int, v: int) -> bool:
        """Whether a comma parts the subject of verb item `v` from the noun at item `e` before it."""
        return not self.clauses.comma.isdisjoint(line.symbols[e : max(e, self.clauses.subject(line, v).item)])

    def _further(self, telling: Telling) -> ContactDraft | None:
        """What is added to a contact already told of: its day and place. None where the words are of another."""
        line, v, e, draft = telling.line, telling.v, telling.e, telling.draft
        current = telling.discourse.current
        ahead = current is not None and draft.status == "announced" and current.status == "held" and not current.nominal
        if telling.frame != "around" or ahead:
            return None  # 'the 7th session will be held next year', behind the talks told of
        body = any(line.symbols[k] in self.serial for k in range(e, min(e + _TO_BODY, len(line.symbols))))
        if body and current is not None and current.kind in _MEETINGS and not _JUST_TOLD.intersection(line.words[:2]):
            return None  # 'The last session of the joint commission was held in Oslo', behind a meeting
        draft.nominal = True
        if (
            current is not None
            and current.kind in ("commission", "consultations")
            and current.status == draft.status
            and draft.kind in ("meeting", "session")
        ):
            draft.kind = current.kind  # 'the session was held on Monday': of the commission told of
        calls = draft.kind in ("visit", "call") and v - e <= _OPENING  # 'the visit, which took place on Monday'
        calls = calls or draft.event_word.startswith(_HANDED_OVER)
        if current is not None and current.kind == "reception" and calls:
            draft.kind = "reception"  # 'the presentation ceremony, which was held at': of the credentials told of
        draft.spans.append((line.start(min(e, v)), line.end(max(e, v))))
        draft.when = self._when(line, v, draft, telling.anchor, telling.years, telling.discourse)
        self._place(draft, line, v, telling.frame)
        if current is not None and line.word(e).endswith("s") and line.word(e - 1) in _THESE:
            self._of_each(draft, current, telling.discourse)
        return draft

    @staticmethod
    def _of_each(told: ContactDraft, last: ContactDraft, discourse: Discourse) -> None:
        """'These meetings, held on Monday in Oslo': the day and place of each of those that one sentence told of."""
        for contact in discourse.contacts:
            if contact.sentence == last.sentence and (contact.kind, contact.status) == (last.kind, last.status):
                contact.when = contact.when or told.when
                if contact.place is None:
                    contact.place, contact.place_span = told.place, told.place_span

    def _session_told(self, telling: Telling) -> None:
        """'The fifth session of the Commission was held. A co-chaired the session with B': of the Commission."""
        line, draft, told = telling.line, telling.draft, telling.discourse.current
        chairs = telling.v >= 0 and line.symbols[telling.v] in self.cochair
        if told is None or not chairs or draft.kind not in ("session", "meeting") or told.status != draft.status:
            return
        behind = line.word(telling.e - 1) in _DEFINITE and telling.e > 0
        if behind and told.kind in ("commission", "consultations") and draft.parties <= told.parties:
            draft.kind = telling.kind = told.kind

    def _chair_too(self, line: Line, v: int, discourse: Discourse) -> None:
        """'A will co-chair the commission with B', of the commission told of: both chair it."""
        told = discourse.current
        if told is None or told.kind != "commission" or told.status not in ("held", "announced"):
            return
        left = self.clauses.subject(line, v).mentions or []
        behind = next((k for k in range(v + 1, len(line.symbols)) if line.symbols[k] in self.who), -1)
        named = [m for m in [*left, *line.mentions(behind)] if behind > 0 and m.kind in ("person", "alias")]
        for person in dict.fromkeys(p for m in named for p in discourse.resolve(m)):
            if person not in told.roles:
                self._join(told, person, "co_chair", discourse)
        told.spans.append((line.start(v), line.end(max(v, behind))))

    def _it_took_place(
        self, line: Line, v: int, discourse: Discourse, anchor: Anchor, years: list[DateMention]
    ) -> None:
        """'It was held in Oslo on 5 May': day and place of what was told last, of each that one sentence told of."""
        last = discourse.contacts[-1] if discourse.contacts else None
        if (
            last is None
            or last.status not in ("held", "announced")
            or not 0 < line.sentence.number - last.sentence <= _SOON
        ):
            return
        told = ContactDraft(last.kind, last.status, "common/contacts/it_took_place", [], sentence=line.sentence.number)
        told.when = self._when(line, v, told, anchor, years, discourse)
        self._place(told, line, v, "around")
        last.spans.append((line.start(0), line.end(v)))
        self._of_each(told, last, discourse)

    def _definite(self, line: Line, e: int) -> bool:
        """'The meeting took place …': one told of already, unless it is said between whom."""
        j = e - 1
        while j > 0 and (line.symbols[j] in self.clauses.adj or line.symbols[j] in self.clauses.noun):
            j -= 1
        if j < 0 or (line.word(j) not in _DEFINITE and not self._same_round(line, j, e)):
            return False
        if any(symbol in self.compound for symbol in line.symbols[e + 1 : e + _NAMED_AFTER]):
            return False  # 'the 29th session of the Norwegian-Polish commission'
        behind = line.words[e + 1 : e + 7]
        behind = behind[: behind.index(",")] if "," in behind else behind  # 'In the talks, he recalled those between'
        following, further = behind[:3], behind[3:]  # 'the talks in Oslo on Monday between'
        return not set(following) & {"between", "entre", "with", "avec"} and not set(further) & {"between", "entre"}

    @staticmethod
    def _same_round(line: Line, j: int, e: int) -> bool:
        """'The second session took place …', behind 'held the second session of': the round told of by that number."""
        the, _, ordinal = line.word(j).partition(" ")
        before = line.sentence.folded[max(0, line.sentence.start - _TOLD_BEFORE) : line.sentence.start]
        return bool(ordinal) and the in _DEFINITE and f"{ordinal} {line.word(e)}" in before

    @staticmethod
    def _of_a_call(draft: ContactDraft, discourse: Discourse) -> ContactDraft | None:
        """'With President A he discussed trade', after a call with him was told of: that call."""
        return next(
            (
                c
                for c in discourse.contacts
                if c.kind == "call"
                and c.status == "held"
                and (set(draft.roles) <= set(c.roles) or (c.awaited is not None and c.parties == draft.parties))
            ),
            None,
        )

    def _of_others(self, draft: ContactDraft, line: Line, e: int, discourse: Discourse) -> bool:
        """Whether talks named only by a noun are of other people than those the text told of, who
        act for the same states.
        """
        if (self._staged(line, e) and e < _OPENING) or len(draft.roles) < 2:
            return False
        told = [c for c in discourse.contacts if c.status == "held" and c.parties == draft.parties and c.roles]
        told = [c for c in told if c.kind != "message"]  # who brought one met others than those who write
        return bool(told) and all(set(draft.roles).isdisjoint(c.roles) for c in told)

    def _of_the_talks(self, line: Line, e: int) -> bool:
        """'un communiqué de la rencontre lu par': talks told of, by which something else is named."""
        if not self._definite(line, e) and not line.word(e - 1).startswith(_OF_THE):
            return False
        k = e - 1
        while k > 0 and line.symbols[k] in self.clauses.det | self.clauses.adj and line.symbols[k] not in self.genitive:
            k -= 1
        return (
            k > 0
            and line.symbols[k] in self.genitive
            and line.found[k - 1] is None
            and line.symbols[k - 1] not in self.staging
        )

    def _attended(self, line: Line, e: int) -> bool:
        return any(line.symbols[k] in self.there | self.takes_part for k in range(max(0, e - 4), e))

    def _topic_of_paper(self, line: Line, e: int) -> bool:
        """'a memorandum on political consultations', 'l'accord relatif aux consultations': agreed to, and none held."""
        return any(line.symbols[k] in self.signed_paper for k in range(max(0, e - 5), e)) and any(
            line.symbols[k] in self.about or line.word(k) in ("on", "sur") for k in range(max(0, e - 4), e)
        )
