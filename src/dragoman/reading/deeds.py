"""Lines to the deeds a party intends and the sums it gives: who, what, until when."""

from __future__ import annotations

import re

from dragoman.reading.ahead import CommitmentDraft, Scene
from dragoman.reading.lines import Line
from dragoman.reading.promises import BELIEFS, SENT, SUM, VENUES, PromiseReader

GIVEN_BEFORE = 110  # characters before a sum within which 'will provide', 'announced' stand
FOUNDED_BEFORE = 110  # characters before 'will be set up' within which what is founded is named
_OWN_LAND = frozenset({"country", "government", "ministry", "pays", "gouvernement", "ministère"})
_OWNED = frozenset({"his", "her", "its", "son"})
INSERTED = 9  # items of what is put in between who acts and the verb
ABSTRACT = 45  # characters from 'provide' within which 'guidance' stands
GIVEN_AFTER = 70  # characters after a sum within which 'in assistance' stands
_RETURN = "return to "
_DEEDS = ("signing", "visit", "delivery", "next_round", "session")
_NEGATED = re.compile(r"(?<!\w)n(?:'|e )$")
_IMPERSONAL = ("it ", "il ", "décision ", "decision ")
_AIM_IS = ("intention is to", "intention was to", "plan is to", "intention est de", "intention est d'")
_RELATIVE = re.compile(r"\w+\s(?:is|are|was|were|est|sont|était|étaient)(?!\w)")
_NONE = frozenset({"no", "neither", "aucun", "aucune", "nul", "nulle"})
_REALMS = frozenset({"république", "royaume", "état", "sultanat", "principauté", "fédération", "republic", "kingdom"})
_UNFINISHED = re.compile(r"\b(?:entend|entendent|compte|comptent|comptons|va|vont|allait|allaient)$")
_INFINITIVE_NEXT = re.compile(r"(?:(?:se|s'|y|en|aussi|également|bientôt|ainsi)\s?)*\w+(?:er|ir|re)\b")
_RECEIVES = re.compile(r"(?:host|hold|organi[sz]e|accueillir|abriter|organiser|tenir)\b")
_BREAK = re.compile(r"[,;:.]\s|\b(?:that|which|who|qui)\s|\bqu(?:e\s|')|\b(?:and|et)\s(?=\w+\s\w+\s\w)")
_ADVERBS = re.compile(
    r"(?:(?:also|soon|shortly|therefore|further|now|thus|next|in turn|then|aussi|également|donc|ainsi|bientôt"
    r"|\w{4,}ly|\w{4,}ment)\s)+"
)
_GLOOM = ("warn", "accuse", "oppose")
_TELLING = ("inform", "assert", "pledge", "agree")
_IF = re.compile(r"(?<!\w)(?:if|unless|si|s'il|s'ils|à condition)(?!\w)")
# what is held for journalists, and is no event to be followed up: 'will host a press conference on Friday'
FOR_PRESS = re.compile(r"(?<!\w)(?:press|news|media) (?:conferences?|forum|availability|briefing)|conférence de presse")
# nothing but who acts stands between 'whether' and the deed
_WHETHER = re.compile(
    r"(?<!\w)(?:whether|si|if)\s(?:(?:the|le|la|les|l'|its|their|son|sa|leur)\s?)?(?:[\w'-]+\s){0,3}$"
)
BEFORE_DEED = 60  # characters before a deed within which 'whether' stands
_DEVOTED = "committed to"
_GERUND = re.compile(r"\w+ing\b")


class DeedReader(PromiseReader):
    """Finds what a party is told to be about to do or to give."""

    def _intends(self, scene: Scene, start: int, end: int, cls: str) -> CommitmentDraft | None:
        """'Germany intends to provide …', 'will join … in supplying …': a party's deed, not a hope or a topic."""
        line = scene.line
        folded = line.sentence.folded
        i = line.item_at(start) - 1
        while i > 0 and (line.symbols[i] in self.clauses.skip or line.symbols[i] in self.clauses.it):
            i -= 1
        impersonal = folded.startswith(_IMPERSONAL, start)
        owned = i > 0 and line.symbols[i] in self.clauses.adj and line.symbols[i - 1] in self.clauses.institution
        if owned and self._does(folded[end : end + 90].lstrip()):
            i -= 1  # 'le gouvernement norvégien | prévoit d'ouvrir'
        i = self._before_aside(line, i)
        if i > 0 and line.symbols[i] in self.clauses.comma and line.symbols[i - 1] in self.clauses.who:
            i -= 1  # 'Mr Berg and his counterpart, X, are expected to sign'
        verb = i
        if i > 0 and (line.symbols[i] in self.clauses.conj or line.symbols[i] in self.clauses.rel):
            i = self._first_subject(line, line.item_at(start))
        if cls in ("does", "told") and _NEGATED.search(folded, max(0, start - 4), start):
            return None  # 'n'enverra pas'
        aim = folded.startswith(_AIM_IS, start) and i > 0 and line.symbols[i] in self.clauses.det
        if not impersonal and not aim and not self._acts(line, i):
            return None
        words = _ADVERBS.sub("", folded[end : end + 90].lstrip(), count=1) if end > start else folded[end : end + 90]
        moves = self._starts("moves", words) or FOR_PRESS.search(words)
        if moves or (words.startswith(_RETURN) and self._town_at(line, end, words)):
            return None  # 'will return home', 'will deliver the keynote address': nothing to be followed up
        if folded.startswith(_DEVOTED, start) and not self._is_deed(words):
            return None
        if cls == "will" and not self._does(words):
            return None
        if self._judged(scene, start) or (self._starts("brings", words) and self._has("abstract", words[:ABSTRACT])):
            return None  # 'will provide strategic guidance'
        if _WHETHER.search(folded, max(line.sentence.start, start - BEFORE_DEED), start):
            return None  # 'did not say whether Norway would send', 'n'a pas précisé si la Pologne allait adhérer'
        if cls == "does" and _IF.search(folded, start, line.sentence.end):
            return None  # 'offrira l'asile s'il vient'
        if cls in ("would", "told") and not self._told_to_come(scene, start, words, cls):
            return None
        travels = cls in ("intends", "pledges") and self._starts("visit", words) and not self._told(scene)
        trades = self._starts("trades", words)  # 'échanger des visites', where 'échanger sur' is talk
        if (
            (self._starts("talks", words) and not travels and not trades)
            or (cls in ("intends", "will", "would") and self._starts("ongoing", words) and not trades)
            or self._thing(f"to {words}")
        ):
            return None
        if _RELATIVE.match(words):
            return None  # 'one that we have decided to accept is …'
        if _UNFINISHED.search(folded, start, end) and not _INFINITIVE_NEXT.match(words):
            return None
        stop = self._stretch(line, end)
        near = folded[start : min(stop, end + 60)]
        kind = (
            "other_action"
            if self._starts("ongoing", words)
            else "support"
            if self._starts("backs", words)
            else "delivery"
            if self._sum_given(near)
            else "visit"
            if travels
            else "other_action"
            if self._starts("sends", words) and self._has("sent", words[:SENT])
            else next((c for c in _DEEDS if self._has(c, near)), "other_action")
        )
        place = self._venue(line, kind, start, stop) if self._has_venue(kind, words) else None
        if kind in VENUES and place is None and _RECEIVES.match(words) and line.symbols[i] in self.place:
            place = self.contacts.place_of(line, i)  # 'Sweden is preparing to host the summit'
        draft = self._draft(
            scene,
            kind,
            "agreed" if cls == "pledges" else "planned",
            (start if impersonal or verb != i else line.start(i), stop),
            self._due(scene, start, stop),
            place,
        )
        draft.rule = f"{self.pack.language}/commitments/intends"
        if not impersonal:
            self._by_whom(draft, scene, i)
        return draft

    @staticmethod
    def _told(scene: Scene) -> bool:
        """Whether the text is the announcement of a visit: its stages are told, not promised."""
        contacts = scene.discourse.contacts
        return any(c.kind == "visit" and c.status == "announced" for c in contacts) and not any(
            c.status == "held" for c in contacts
        )

    def _before_aside(self, line: Line, i: int) -> int:
        """'the minister, | during the talks, | intends to': who stands before an insert that ends at the comma at item
        i; else i."""
        if i < 1 or line.symbols[i] not in self.clauses.comma:
            return i
        for k in range(i - 1, max(0, i - INSERTED), -1):
            if line.symbols[k] in self.clauses.comma:
                first = line.symbols[k + 1]
                put_in = first in self.clauses.prep or first in self.clauses.plain_adv
                return k - 1 if put_in and self._acts(line, k - 1) else i
            told = line.symbols[k] in self.clauses.verb and line.symbols[k] not in self.clauses.event
            if told or line.symbols[k] in self.clauses.rel:
                return i
        return i

    def _town_at(self, line: Line, end: int, words: str) -> bool:
        """'will return to | Oslo': whether a land or town follows."""
        at = line.sentence.folded.find(words[: len(_RETURN)], end) + len(_RETURN)
        k = line.item_at(at)
        return k < len(line.symbols) and line.symbols[k] in self.place

    def _first_subject(self, line: Line, v: int) -> int:
        """Whose verb item `v` is besides an earlier one: 'Poland condemned the attack and will summon the envoy'."""
        subject = self.clauses.subject(line, v)
        if subject.kind != "same":
            return subject.item
        return next((k for k in range(v) if self._acts(line, k)), -1)

    def _by_whom(self, draft: CommitmentDraft, scene: Scene, i: int) -> None:
        """Give a commitment to the one who stands before its verb, where it is a named person or a party."""
        line = scene.line
        while i > 0 and (line.symbols[i] in self.clauses.skip or line.symbols[i] in self.clauses.comma):
            i -= 1
        if i < 0:
            return
        party = self._party_at(line, i)
        named = [p for m in line.mentions(i) if m.kind in ("person", "alias") for p in m.persons]
        sides = {s for m in line.mentions(i) if m.kind in ("side", "counterpart") for s in m.states or []}
        if line.symbols[i] in self.clauses.institution:
            sides |= set(self.clauses._institution(line, i).states or [])
        if party is not None:
            k = i - 1 - (i > 1 and line.symbols[i - 1] in self.clauses.det)  # 'la Norvège et | la Pologne'
            beside = self._party_at(line, k - 1) if k > 0 and line.symbols[k] in self.clauses.conj else None
            draft.by = sorted({side for side in (party, beside) if side is not None})
        elif named and line.symbols[i] in self.clauses.who:
            draft.by, draft.people = [], named
        elif sides:
            draft.by = sorted(sides)
        elif line.word(i) in _OWN_LAND and i > 0 and line.word(i - 1) in _OWNED:
            said = next((s for s in scene.said if s.content[0] <= draft.span[0] < s.content[1]), None)
            if said is not None and len(said.on_behalf_of) == 1:
                draft.by = list(said.on_behalf_of)  # 'announced that her country | would send'

    @staticmethod
    def _judged(scene: Scene, start: int) -> bool:
        """Whether a deed only is what someone believes: 'was confident that the ambassador will contribute'."""
        return any(
            (
                s.act in ("assess", "hope")
                or s.lemma.startswith(BELIEFS)
                or (s.act in _GLOOM and s.construction == "that")
            )
            and s.construction != "quote"
            and s.content[0] <= start < s.content[1]
            for s in scene.said
        )

    def _founded(self, scene: Scene, start: int, end: int, *, begun: bool = False) -> CommitmentDraft | None:
        """'A joint commission will be set up', 'un consulat sera ouvert à …': what is founded stands before; whatever
        is `begun`, by a day that is told: 'the work on the bridge would start in May 2021'."""
        line = scene.line
        folded = line.sentence.folded
        begin = max(line.sentence.start, start - FOUNDED_BEFORE)
        begin = max([begin, *(m.end() for m in _BREAK.finditer(folded, begin, start))])
        what = line.item_at(begin), line.item_at(start)
        told = self.clauses.event | self.clauses.named  # 'the session will begin', 'Poland will start deliveries'
        if begun and start - begin > 1 and told.isdisjoint(line.symbols[what[0] : what[1]]):
            head = re.compile(r"\S").search(folded[begin:start])
        else:
            head = None if begun else self._has("body", folded[begin:start])
        conditional = folded.startswith(("would", "serai"), start)
        advised = folded.startswith("devrai", start)  # 'devrait être créée': planned only with a day
        if head is None or (conditional and not self._told_to_come(scene, start, "", "told")):
            return None
        stop = self._stretch(line, end)
        i = line.item_at(begin + head.start())
        while i > 0 and line.start(i - 1) >= begin and line.symbols[i - 1] not in self.close:
            i -= 1
        place = self._place(line, line.start(i), stop)
        due = self._due(scene, line.start(i), stop)
        if (advised or begun) and (due is None or due.edtf is None):
            return None
        return self._draft(scene, "other_action", "planned", (line.start(i), stop), due, place)

    def _told_to_come(self, scene: Scene, start: int, words: str, cls: str) -> bool:
        """Whether 'would provide', 'ouvrirait' is what someone said will be done, with no 'if' beside it."""
        if _IF.search(scene.line.sentence.folded, scene.line.sentence.start, scene.line.sentence.end):
            return False
        if cls == "would" and self._starts("gift", words):
            return True
        said = any(
            s.act in _TELLING and s.construction in ("that", "quote") and s.content[0] <= start < s.content[1]
            for s in scene.said
        )
        return said and (cls == "told" or self._starts("act", _ADVERBS.sub("", words, count=1)))

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
        if i < 0 or (i > 0 and line.word(i - 1) in _NONE):
            return False
        if line.symbols[i] in self.actor:
            return (
                i == 0
                or self._realm(line, i)
                or (
                    line.symbols[i - 1] not in self.clauses.prep
                    and self.governed.isdisjoint(line.word(i - 1).split()[-1:])
                )
            )
        return self._has("party", line.word(i)) is not None

    def _realm(self, line: Line, i: int) -> bool:
        """Whether item i is the name of a realm: 'la République du Timor oriental'."""
        k = i - 1
        while k > 0 and (line.symbols[k] in self.clauses.det or line.symbols[k] in self.clauses.prep):
            k -= 1
        return 0 <= k < i - 1 and not _REALMS.isdisjoint(line.word(k).split()[-1:])

    def _gives(self, scene: Scene, start: int) -> CommitmentDraft | None:
        """A sum announced: 'will provide an additional $2 million to help …', '$55 million in new assistance'."""
        sentence = scene.line.sentence
        folded = sentence.folded
        begin = max(sentence.start, start - 30)
        sums = [
            m
            for m in SUM.finditer(folded, begin, min(sentence.end, start + 25))
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
