"""Predicates to statements: act, voice, speakers, addressees; and what the discourse learns from them."""

from __future__ import annotations

import re

from msgspec import Struct, field
from msgspec.structs import replace

from dragoman.reading.discourse import Discourse
from dragoman.reading.institutions import sides_of
from dragoman.reading.lemmas import lemmas
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft
from dragoman.reading.onlydone import decides_alone
from dragoman.reading.ours import of_both, of_own_side
from dragoman.reading.owners import acts_for
from dragoman.reading.partners import other_than
from dragoman.reading.remembering import RememberingReader, Spoken
from dragoman.reading.words import OBJECTS_TO, Predicate, Subject

_SECOND_THAT = re.compile(r",? (?:et|and|mais|but) (?:aussi |also )?(?:que |qu['’] ?|that )")
_MATTERS = frozenset({"assert", "assess", "inform"})  # what any clause may do
_TOPIC_ONLY = lemmas("topic-only")
_QUOTES = frozenset('"“”«»')
_ACCOUNTING = lemmas("accounting")
_GIVING = lemmas("giving")
_GIVEN = frozenset({"accuse", "request", "oppose", "invite", "condole", "congratulate"})  # by a note or a letter
# what is not told: 'n'a précisé aucune date', 'n'a pas donné de détails'
_UNTOLD = lemmas("untold")
_LENDING = lemmas("lending")
_LENT = frozenset({"support", "assert", "inform", "assess"})
_SPANS = lemmas("spans")
_SETTING = 12  # items within which words of setting end that lead to what was talked of
_BODY = 8  # items of a line that only names a body
_APART = frozenset({"after", "while", "whilst", "having", "upon", "before", "après", "tout en", "avant de", "avant d'"})
_DONE = ("having ", "avoir ", "ayant ")
_ADDING = frozenset({"avant", "avant de", "avant d'"})  # 'Avant d'ajouter que le port serait ouvert.'
_LEADING_IN = 3  # items in which a sentence begins with 'When discussing'


class StatementDraft(Struct):
    """A statement while the text is being read; spans in characters."""

    act: str
    voice: str
    speakers: list[str]
    on_behalf_of: list[str]
    content: tuple[int, int]
    evidence: tuple[int, int]
    rule: str
    reiterated: bool = False
    direct: bool = False
    negated: bool = False
    strength: int = 0
    hedge: str | None = None
    addressees: list[str] = field(default_factory=list)
    contact: ContactDraft | None = None
    lemma: str = ""
    construction: str = ""
    sentence: int = 0
    retold: bool = False  # told by another, whose statement holds it
    accepts: bool = False  # takes up the invitation told of before
    of_states: bool = False  # said by two states, of whose people none is told yet
    together: bool = False  # said by 'the two ministers', 'they', 'the talks': all principals, once all are known


class StatementReader(RememberingReader):
    """Turns the predicates of one language's lines into statements."""

    def read(self, line: Line, predicates: list[Predicate], discourse: Discourse) -> list[StatementDraft]:
        """The statements of a line in order; the discourse's subject and current contact are brought up to date."""
        out: list[StatementDraft] = []
        previous: Subject | None = None
        spoken: Spoken | None = None
        for item in line.relaying:  # 'said a statement of the ministry': whom 'it' means next
            theirs = self.clauses._institution(line, item).states or []
            states = theirs or self._of_department(line, discourse) or ([discourse.home] if discourse.home else [])
            discourse.house = (states, line.sentence.number)
            self._note_department(line, item, theirs, discourse)
        telling = spoken, previous  # of the one whose words retell what others said
        told_with = False  # the last verb told of one person's talk with another
        teller: tuple[Subject, Predicate, Spoken] | None = None  # who tells of others
        for predicate in predicates:
            if predicate.retold and not (out and out[-1].retold):
                telling = spoken, previous
            elif out and out[-1].retold and predicate.participle:
                spoken, previous = telling  # 'He said the two presidents agreed, adding that …'
            subject = self._subject(line, predicate, predicates, previous, discourse, out)
            if subject is None:
                continue
            alone = (
                told_with and predicate.act != "discuss"
            )  # 'examined … with X, assuring that', 'a évoqué avec X la pêche et salué …'
            if predicate.subject.kind != "same" or spoken is None or previous is None or alone:
                spoken = self._spoken(line, subject, predicate, discourse)
            if predicate.accepts and out:
                spoken = self._invited(line, out[-1].speakers, predicate, discourse)
            if spoken is None:
                continue
            if predicate.subject.kind != "same":
                teller = None
            elif teller is not None and predicate.participle:
                subject, _, spoken = teller  # 'said the two presidents had agreed, adding that …'
            told, others = predicate.told, self._of_others(line, predicate.told, spoken, discourse)
            if told is not None and others is not None:
                teller = (subject, predicate, spoken)
                if set(spoken[0]).isdisjoint(others[0]):
                    if discourse.current is not None and set(spoken[0]) & discourse.current.roles.keys():
                        # what one who met says of the other is his as well: 'X said that Y thanked …'
                        outer = self._draft(line, subject, predicate, spoken, discourse)
                        if outer is not None:
                            outer.act = outer.act if outer.act in _MATTERS else "assert"
                            out.append(outer)
                    predicate, subject, spoken = told, told.subject, others
            told_with = predicate.act == "discuss" and subject.kind == "who" and len(subject.mentions or []) == 1
            previous = predicate.subject if predicate.subject.kind != "same" else previous or subject
            felt = predicate.act.startswith("~") and len(spoken[0]) == 1 and predicate.construction == "np"
            if felt and self._told_deed(line, predicate) is None:  # but 'a indiqué compter sur l'appui de la Pologne'
                spoken = self._whose_attitude(line, subject, predicate, spoken, discourse)
            draft = self._draft(line, subject, predicate, spoken, discourse)
            if draft is None:
                continue
            out.append(draft)
            if predicate.construction == "that" and not predicate.inverted:
                out.extend(self._second_clause(line, predicate, draft))
            if predicate.retold:
                continue  # whoever tells it goes on speaking
            if not (out[:-1] and subject.relative and self.clauses.told_before(line, predicate.item)):
                # 'He said the two presidents agreed. He …': who told it
                self._note_speakers(line, *(teller or (subject, predicate, spoken)), discourse)
            self._note_exchange(line, predicate, spoken, discourse)
            if told is not None and others is not None:
                previous, spoken = told.subject, others  # 'said they discussed trade and agreed …'
        if not any(draft.speakers for draft in out):
            self._note_bare_subjects(line, discourse)
        return out

    def _of_others(self, line: Line, told: Predicate | None, spoken: Spoken, discourse: Discourse) -> Spoken | None:
        """Whose a deed is that one person or a state tells of: named people, of whom he may be one."""
        if told is None or len(spoken[0]) > 1 or (not spoken[0] and spoken[1] != "side"):
            return None
        others = self._spoken(line, told.subject, told, discourse)
        if others is None or not others[0] or others[0] == spoken[0]:
            return None
        several = any(m.plural for m in told.subject.mentions or [])
        return None if several and len(others[0]) == 1 else others

    def _subject(
        self,
        line: Line,
        predicate: Predicate,
        predicates: list[Predicate],
        previous: Subject | None,
        discourse: Discourse,
        out: list[StatementDraft],
    ) -> Subject | None:
        """Who is told to speak; None when the predicate makes no statement of its own."""
        subject = predicate.subject
        if self._leads_in(line, predicate, predicates):
            return None
        if predicate.greets and not self._met_before(line, predicate, discourse):
            return None
        if subject.kind == "same":
            default = previous or self._default_subject(line, predicate, predicates)
            led = predicate.item <= _LEADING_IN and line.word(0) in _ADDING and predicate.infinitive
            if default is None and (led or (predicate.participle and predicate.item == 0)) and len(predicates) == 1:
                default = Subject("speaker", 0)  # 'Adding that trade has grown.': the one who spoke last
            if default is None:
                return None
            subject = default
        if predicate.participle and predicate.act == "discuss" and predicate.lemma in _TOPIC_ONLY:
            if out and (out[-1].act == "discuss" or predicate.lemma in _SPANS):
                return None  # 'discussed the Balkans, focusing on …' is one statement
            subject = Subject("joint")  # 'held talks with X, focusing on …'
        return subject

    def _draft(
        self,
        line: Line,
        subject: Subject,
        predicate: Predicate,
        spoken: Spoken,
        discourse: Discourse,
    ) -> StatementDraft | None:
        """The statement of a predicate with its speakers, voice and sides; None when its noun tells of no attitude."""
        speakers, voice, sides = spoken
        draft = StatementDraft(
            self._act(line, predicate), voice, speakers, sides, predicate.content, predicate.evidence,
            f"{self.pack.language}/statements/{predicate.lemma.replace(' ', '_')}.{predicate.construction}",
            lemma=predicate.lemma, construction=predicate.construction, sentence=line.sentence.number,
        )  # fmt: skip
        if draft.act == "request" and sides and of_own_side(self.clauses, line, line.item_at(draft.content[0]), sides):
            draft.act = "assert"  # 'L'Albanie devrait adhérer à l'Union', says its own minister
        deed = predicate.deed if predicate.deed is not None and draft.act == predicate.deed[1] else None
        if deed is not None and draft.act not in _MATTERS and self._others_did(deed[0], spoken, discourse):
            draft.act = "assert"  # 'recalled that Norway had condemned the attack'
        if draft.act == "-" or (predicate.lemma in _GIVING and draft.act not in _GIVEN):
            return None  # 'presented an offering': no noun that tells of an attitude
        teller = line.sentence.folded[predicate.evidence[0] : line.start(predicate.item)]
        if decides_alone(predicate, voice, sides, teller):
            return None
        if predicate.lemma == "remettre" and line.word(predicate.item) == predicate.lemma and draft.act != "invite":
            return None  # 'envoyé pour remettre une lettre de félicitations'
        if predicate.negated and predicate.lemma in _UNTOLD and not predicate.inverted and draft.act in _MATTERS:
            return None
        if predicate.participle and predicate.lemma in _LENDING and draft.act in _LENT:
            return None  # '…, extending mutual support': a deed
        draft.reiterated = "reiterate" in predicate.flags
        draft.negated = predicate.negated
        draft.together = (
            voice == "joint"
            and (bool(speakers) or len(set(sides)) != 1)  # 'Les membres de la délégation polonaise … Ils …'
            and subject.kind in ("joint", "event", "who")
            and all(
                (m.kind == "group" or (m.kind == "pronoun" and m.plural))
                and m.collective != "state"
                and (speakers or not m.states)
                and len(set(m.states)) != 1  # 'the Polish leaders': of one side
                and not m.of_one_side
                for m in subject.mentions or []
            )
        )
        draft.of_states = not speakers and (
            subject.kind == "state" or any(m.collective == "state" for m in subject.mentions or [])
        )
        draft.accepts, draft.retold = predicate.accepts, predicate.retold
        draft.direct = self._direct(line, predicate)
        draft.contact = discourse.current
        if predicate.construction == "quote" and of_both(draft, line.sentence.folded[slice(*draft.content)]):
            draft.together = True
        if predicate.addressee >= 0:
            for mention in line.mentions(predicate.addressee):
                for person in other_than(speakers, discourse.resolve(mention), discourse.current):
                    side = discourse.side_of(person)
                    if side and side not in draft.addressees:
                        draft.addressees.append(side)
                draft.addressees.extend(s for s in mention.states if s not in draft.addressees)
        draft.strength = self._strength(line, predicate, draft.act, draft.content, draft.evidence[0])
        return draft

    @staticmethod
    def _others_did(subject: Subject, spoken: Spoken, discourse: Discourse) -> bool:
        """Whether those who are told of are none of those who speak, nor their state."""
        people, _, sides = spoken
        if subject.kind == "state":
            return bool(sides) and bool(subject.states) and set(subject.states or []).isdisjoint(sides)
        known = [person for m in subject.mentions or [] for person in discourse.resolve(m)]
        theirs = {state for m in subject.mentions or [] for state in m.states}
        theirs.update(filter(None, map(discourse.side_of, known)))
        told = set(known).isdisjoint(people) and bool(known or (theirs and sides))
        return told and not (theirs and theirs <= set(sides))  # one's own president speaks for one's own side

    def _second_clause(self, line: Line, predicate: Predicate, first: StatementDraft) -> list[StatementDraft]:
        """'said that Norway is a friend and that it hoped for …': a second clause that does something else
        is a statement of its own, and the first one ends before it.
        """
        start, end = first.content
        cut = _SECOND_THAT.search(line.sentence.folded, start, end)
        if cut is None:
            return []
        act = self._cued(line.sentence.folded[cut.end() : min(end, cut.end() + 220)])
        if act is None or act == first.act or act in _MATTERS:
            return []
        second = replace(first, act=act, content=(cut.end(), end), addressees=list(first.addressees))
        second.strength = self._strength(line, predicate, second.act, second.content, second.evidence[0])
        first.content = (start, cut.start())
        first.evidence = (first.evidence[0], cut.start())
        return [second]

    def note_body(self, line: Line, discourse: Discourse, body: str | None) -> None:
        """'The Council,' alone on a line, or 'the Council:' at its end: who resolves what the lines behind it
        tell, for `body` when it names no other.
        """
        symbols, first = line.symbols, 0
        if len(symbols) > 1 and symbols[-1] in self.clauses.colon:  # 'Acting under its Protocol, | the Council:'
            first = next((i + 1 for i in range(len(symbols) - 2, -1, -1) if symbols[i] in self.clauses.comma), 0)
        elif len(symbols) < 2 or symbols[-1] not in self.clauses.comma:
            return
        symbols = symbols[first:]
        if not 1 < len(symbols) <= _BODY:
            return
        if any(s in self.clauses.plain_verb or s in self.clauses.aux or s in self.clauses.prep for s in symbols):
            return
        named = next((v for i in range(first, len(line.symbols)) if isinstance(v := line.value(i, "org"), str)), body)
        if any(s in self.body or s in self.clauses.org for s in symbols) and named:
            discourse.resolving = ([], "side", [acts_for(named) or named])
            return
        told = [m for i in range(len(symbols)) for m in line.mentions(i) if m.kind == "group"]
        if any(m.text.casefold().startswith(("the ", "les ", "we", "nous")) for m in told):  # no 'Dear colleagues,'
            people = discourse.talkers()
            discourse.resolving = (people, "joint", sides_of(discourse, people)) if people else None

    @staticmethod
    def _met_before(line: Line, predicate: Predicate, discourse: Discourse) -> bool:
        """Whether those whom a predicate welcomes take part in a contact told of in an earlier sentence."""
        first = line.item_at(predicate.content[0])
        last = min(first + 3, len(line.symbols))
        guests = [p for i in range(first, last) for m in line.mentions(i) for p in m.persons]
        earlier = discourse.earlier
        if any(m.kind == "group" for m in predicate.subject.mentions or []):
            return False  # 'Officials of both sides welcomed the minister at the airport'
        return earlier is not None and bool(guests) and all(p in earlier.roles for p in guests)

    @staticmethod
    def _leads_in(line: Line, predicate: Predicate, predicates: list[Predicate]) -> bool:
        """'Turning to trade, she said …', 'Abordant la pêche, il a relevé …': only what the main verb speaks of; but
        'After discussing trade, they agreed', 'Après avoir évoqué la pêche, …' tells of two things.
        """
        if not _APART.isdisjoint(line.words[: predicate.item + 1]) or line.word(predicate.item).startswith(_DONE):
            return False
        named = any(m.kind == "person" for i in range(predicate.item) for m in line.mentions(i))
        accounts = predicate.lemma in _ACCOUNTING and predicate.construction == "np" and not named
        leads = predicate.act == "discuss" or accounts  # but 'Minister A, explaining her plan, thanked him'
        if not (predicate.participle and leads and predicate.item < _LEADING_IN):
            return False
        return any(p.item > predicate.item and not p.participle and p.subject.kind == "who" for p in predicates)

    def nominal(self, line: Line, discourse: Discourse, said: list[StatementDraft]) -> list[StatementDraft]:
        """Topics told without a verb of telling: 'au menu des échanges, …', '… was high on the agenda'."""
        rules = self.pack.rules.get("statements")
        if rules is None or (discourse.current is not None and discourse.current.status == "announced"):
            return []  # what is on the agenda of talks to come has not been talked of
        for rule, pattern in rules.asked_by(line.present):
            match = pattern.search(line.string)
            if match is None or match.start("c") < 0:
                continue
            first, last = match.start("c"), match.end("c") - 1
            if rule.makes.get("act") == "request" and line.value(first, "att") not in (None, "request"):
                continue  # 'Good progress was made': another noun than of asking
            if line.symbols[first] in self.clauses.leads_setting and rule.makes.get("to") != "end":
                # 'Selon le communiqué, | la pêche était au menu', 'Lors des talks, | les relations ont été …'
                near = range(first, min(last, first + _SETTING))
                first = next((i + 1 for i in near if line.symbols[i] in self.clauses.comma), first)
                if not self.clauses.rel.isdisjoint(line.symbols[first : first + 2]):  # ', in which X took part, | …'
                    rest = range(first + 1, last)
                    first = next((i + 1 for i in rest if line.symbols[i] in self.clauses.comma), first)
            if rule.makes.get("to") == "end":
                last = self.clauses.tail(line) - 1
                last = last if last >= first else len(line.symbols) - 1
                while last > first and line.symbols[last] in self.pack.having("punct"):
                    last -= 1
            named = self.clauses.named_behind(line, first, last, match.end() - 1)
            if named > 0 and rule.makes.get("to") != "end":  # 'Several topics were on the agenda, including | trade'
                first, last = named, max(named, self.clauses.tail(line) - 1)
                while last > first and line.symbols[last] in self.pack.having("punct"):
                    last -= 1
            marks = [i for i in range(first, last + 1) if line.symbols[i] in self.clauses.quote]
            if len(marks) == 1 and marks[0] > first:
                last = marks[0] - 1  # '“… ended with both agreeing to meet,” the ministry said'
            while last > first and line.symbols[last] in self.clauses.comma:
                last -= 1
            content = (line.start(first), line.end(last))
            after = [s.evidence[0] for s in said if s.evidence[0] > content[0]]
            before = next(
                (
                    s
                    for s in said
                    if s.evidence[0] <= content[0] < s.evidence[1] or s.content[0] <= content[0] < s.content[1]
                ),
                None,
            )
            if before is not None and not self._cut_before(line, before, match.start()):
                continue
            if after and min(after) < content[1]:
                cut = line.sentence.text[content[0] : min(after)].rstrip(" ,;")
                content = (content[0], content[0] + len(cut.removesuffix(" and").removesuffix(" et").rstrip(" ,")))
                if content[1] <= content[0]:
                    continue
                last = line.item_at(content[1] - 1)
            people = discourse.talkers()
            people = before.speakers if before is not None and before.voice == "joint" else people
            told = rule.makes.get("voice") != "unattributed"
            people = people if told else []
            return [
                StatementDraft(
                    rule.makes.get("act", "discuss"),
                    "joint" if people or (before is not None and before.voice == "joint") else "unattributed",
                    people,
                    before.on_behalf_of if before is not None and not people else sides_of(discourse, people),
                    content,
                    (line.start(match.start()), line.end(max(last, match.end() - 1))),
                    rule.id,
                    contact=discourse.current,
                    sentence=line.sentence.number,
                    together=told,
                )
            ]
        return []

    def _cut_before(self, line: Line, before: StatementDraft, first: int) -> bool:
        """'ont salué les progrès | et ont procédé à un échange …': end what is said before where talks are
        told from item `first` on, when a conjunction leads to them in the tense of the verb; else False."""
        symbols = line.symbols
        k = first - 1
        while k > 0 and (symbols[k] in self.clauses.aux or symbols[k] in self.clauses.plain_adv):
            k -= 1
        apart = before.construction == "np" and before.content[0] < line.start(k) and k > 0
        if not apart or symbols[k] not in self.clauses.conj:
            return False
        end = line.end(k - 2 if symbols[k - 1] in self.clauses.comma else k - 1)
        before.content = (before.content[0], max(before.content[0] + 1, end))
        before.evidence = (before.evidence[0], max(before.evidence[0] + 1, end))
        return True

    def _default_subject(self, line: Line, predicate: Predicate, predicates: list[Predicate]) -> Subject | None:
        """A participle or a second verb before any reporting verb: the sentence's first person
        speaks, or the one behind the participle who goes on speaking.
        """
        for i in range(predicate.item):
            if predicate.participle and line.word(i) in OBJECTS_TO:
                continue  # 'Tout en lui souhaitant …'
            if line.symbols[i] in self.clauses.summoning and line.symbols[i] not in self.clauses.aux:
                house = self.clauses.subject(line, i)  # 'The ministry summoned the ambassador and expressed …'
                if house.kind in ("institution", "state"):
                    return house
            if (line.symbols[i] in self.clauses.who or line.symbols[i] in self.clauses.pron) and (
                i == 0 or line.symbols[i - 1] not in self.clauses.prep
            ):
                return self._all_named(line, i, predicate) or self.clauses._head(line, i)
            if line.symbols[i] in self.clauses.event and predicate.participle and i < predicate.item:
                continue
        if predicate.participle:
            first = 1 if line.symbols[0] in self.clauses.det else 0
            if line.symbols[first] in self.clauses.talks and first < predicate.item:
                # 'The talks were held in Oslo, examining …'; but ', underlining the ties' is what the narrator sees
                return Subject("joint") if predicate.act == "discuss" else None
            if first < predicate.item and (
                line.symbols[first] in self.clauses.party or line.symbols[first] in self.clauses.institution
            ):
                named = self.clauses.subject(line, first + 1)  # 'Norway joined Poland in condemning …'
                if named.kind in ("state", "institution") and named.item == first:
                    return named
        if predicate.participle:
            for main in predicates:
                if main.item > predicate.item and not main.participle and main.subject.kind == "who":
                    return main.subject  # 'Praising the ties, she said …'
            for i in range(predicate.item + 1, len(line.symbols)):
                if line.symbols[i] in self.clauses.who and line.symbols[i - 1] in self.clauses.comma:
                    return self.clauses._head(line, i)
        return None

    def _all_named(self, line: Line, first: int, predicate: Predicate) -> Subject | None:
        """'Minister X and his Polish colleague Y held talks, discussing …': of item `first` and those beside it, the
        subject of the verb before the participle; None when it has another one."""
        clauses, symbols = self.clauses, line.symbols
        if not predicate.participle:
            return None
        beside = clauses.who | clauses.det | clauses.adj | clauses.conj | clauses.comma | clauses.adv
        told = next((v for v in range(first + 1, predicate.item) if symbols[v] not in beside), first)
        if told == first or not any(symbols[i] in clauses.conj for i in range(first, told)):
            return None
        found = clauses.subject(line, told)
        return found if found.kind == "who" and found.item == first else None

    def _direct(self, line: Line, predicate: Predicate) -> bool:
        start, end = predicate.content
        return not _QUOTES.isdisjoint(line.sentence.text[max(0, start - 2) : min(end + 1, start + 3)])
