"""Lines to contacts: which words tell of one, by the rules of the pack; who, when and where; joined to those before."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.grammar import Rule
from dragoman.reading.contactwords import PRECEDED
from dragoman.reading.courtesies import CourtesyReader
from dragoman.reading.dates import DateMention
from dragoman.reading.discourse import Discourse
from dragoman.reading.inorder import go_on_with_last
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft
from dragoman.reading.summoners import calls_together, received_as_summoned
from dragoman.reading.telling import telling_of
from dragoman.reading.when import Anchor
from dragoman.reading.words import Predicate

_ANNOUNCING = ("announc", "annonc")
_RECALLING = (
    "recall",
    "rappel",
    "remember",
    "refer",
    "mention",
    "thank",
    "remerci",
    "cite",
    "souvenir",
    "se souvenir",
    "se rappeler",
    "look back",
    "revenir",
    "note",
    "welcome",
)

_OPENING = 8  # items to the noun of what a sentence opens with
_ANEW = frozenset({"un", "une", "des", "la", "le", "l'", "les", "a", "the"})  # before the noun of what took place
_WHERE = frozenset({"où", "where"})


class ContactReader(CourtesyReader):
    """Finds contacts in the lines of one language."""

    def read(
        self, line: Line, predicates: list[Predicate], discourse: Discourse, anchor: Anchor, years: list[DateMention]
    ) -> None:
        """Add the contacts of a line to the discourse, or what it says more of one already there."""
        present = line.present
        entered, before = discourse.entered, len(discourse.contacts)
        discourse.anchor = anchor
        self._note_lead(line, discourse)
        if not present.isdisjoint(self.triggers):
            discourse.line_names = [m for m in line.all_mentions() if m.kind == "person"]
            self._told(line, predicates, discourse, anchor, years)
            self.enlarged_talks.told(line, discourse, before)
        self._attendance(line, discourse, told=discourse.entered > entered)

    def _told(
        self, line: Line, predicates: list[Predicate], discourse: Discourse, anchor: Anchor, years: list[DateMention]
    ) -> None:
        """Enter the contact of each match of a rule, where no contact has its verb or noun yet."""
        done: set[int] = set()
        here, before = self._chaired_here(line), len(discourse.contacts)
        told_before = bool(discourse.contacts) and not here
        if told_before:
            self._heads(line, discourse)
        for rule, v, e in self._matches(line):
            if (e >= 0 and e in done) or (v >= 0 and v in done):
                continue
            frame = rule.makes["frame"]
            if frame == "ref" and v >= 0:
                if rule.id.endswith("/it_took_place"):
                    self._it_took_place(line, v, discourse, anchor, years)
                elif rule.id.endswith("/chairs_it_with"):
                    self._chair_too(line, v, discourse)
                else:
                    self._sign_too(line, v, discourse)
                continue
            if rule.id.endswith("/during_courtesy"):
                self._courtesy_paid(line, e, discourse, anchor, years)
                continue
            if frame == "ref" and (not PRECEDED.isdisjoint(line.words) or self.undone.missed(line, e)):
                continue  # 'The meeting was preceded by consultations on 2 May': nothing of its own
            if frame == "ref":
                count = len(discourse.contacts)
                self._refine(line, e, discourse, anchor, years)
                done.update({e} if len(discourse.contacts) > count else ())  # nor once more by its noun
                continue
            if v >= 0 and (self._supposed(line, v) or calls_together(rule, line, v, self)):
                continue
            if self.undone.told(line, v, e):
                done.update(i for i in (v, e) if i >= 0)  # nor is it told by its noun
                continue
            within = self._told_in(line, v if v >= 0 else e, predicates) if frame != "bring" else None
            if within is not None and self._only_spoken_of(line, v, e, within):
                continue
            alone = rule.makes.get("only") == "alone"
            if alone and self._no_backdrop(line, max(v, e), within, discourse):
                continue
            told = self._told_as(rule, line, v, e, within)
            if told is not None and told.startswith(_ANNOUNCING) and rule.makes.get("status") == "announced":
                # 'the visit which she announced'; and with a verb, where it is what the text is about
                told = None if v < 0 or not discourse.contacts else told
            recalled = told is not None and told.startswith(_RECALLING) and rule.id.endswith("/visit_she_paid")
            if told is not None and v >= 0 and frame != "also" and not recalled:
                continue
            draft = self._draft(telling_of(rule, line, v, e, discourse, anchor, years))
            call = self._of_a_call(draft, discourse) if draft is not None and frame == "with" else None
            if draft is None or call is not None:
                if draft is not None and call is not None and call.zone == "headline":
                    self._merge(call, draft)
                continue
            if alone:
                discourse.backdrops.append(draft)  # nor done: another rule may tell of it in its own right
                continue
            done.update(i for i in (v, e) if i >= 0)
            just = draft.status == "back_reference" and self._had_just(line, v, predicates)
            if just or (draft.status == "back_reference" and self._said_he_had(line, v, within)):
                draft.status = "held"  # 'the ministry said that it had summoned the ambassador'
            if told is not None and self._only_content(draft, told, within, v, discourse):
                continue
            self._called_there(draft, line, v, discourse)
            if draft.kind == "summons" and self._received_as_summoned(draft, line, v, discourse):
                continue
            if received_as_summoned(draft, discourse):
                continue
            if told is not None and told.startswith(_RECALLING):
                draft.status = "back_reference" if draft.status == "held" else draft.status
            self._enter(draft, line, discourse)
        go_on_with_last(discourse, before)
        if discourse.contacts and not told_before:
            new = discourse.contacts[-1] if here and discourse.contacts[-1].sentence == line.sentence.number else None
            self._heads(line, discourse, new)  # 'A led the Norwegian side in the consultations', told of by these words

    def _chaired_here(self, line: Line) -> bool:
        """'The third round was held in Oslo, co-chaired by A and B': those who led what the line itself tells of."""
        if self.led_by.isdisjoint(line.present):
            return False
        if not PRECEDED.isdisjoint(line.words):
            return True  # 'The session was preceded by consultations, chaired by A and B'
        if self.take_place.isdisjoint(line.present):
            return False
        held = next((k for k in range(len(line.symbols)) if line.symbols[k] in self.take_place), -1)
        led = any(line.symbols[k] in self.led_by for k in range(held + 1, len(line.symbols)))
        return held > 0 and led and not self.serial.isdisjoint(line.symbols[:held])

    def _received_as_summoned(self, draft: ContactDraft, line: Line, v: int, discourse: Discourse) -> bool:
        """'received Ambassador A, who had been summoned over the incident', 'was summoned to the ministry, where he was
        received by A': the reception told of was the summons."""
        related = v >= 0 and any(line.symbols[k] in self.clauses.rel for k in range(max(0, v - 4), v))
        there = v >= 0 and any(word in _WHERE for word in line.words[v + 1 :])
        if not related and not there:
            return False
        now = [c for c in discourse.contacts if c.sentence == draft.sentence and c.kind == "reception"]
        if not now or not any(set(draft.roles) & set(c.roles) for c in now):
            return False
        for contact in now:
            contact.kind = "summons"
        return True

    def _matches(self, line: Line) -> Iterator[tuple[Rule, int, int]]:
        """What the rules find in a line, in their order: the rule, the item of the verb and that of the noun, or -1."""
        for rule, pattern in self.rules.asked_by(line.present):
            for match in pattern.finditer(line.string):
                told = pattern.groupindex
                e = match.start("e") if "e" in told else -1
                v = match.start("v") if "v" in told else -1
                if v > e >= 0 and rule.makes["frame"] == "around":
                    e = self._own_event(line, e, v)
                yield rule, v, e

    @staticmethod
    def _only_content(draft: ContactDraft, told: str, within: Predicate | None, v: int, discourse: Discourse) -> bool:
        """Whether a contact inside what somebody says, and does not recall, is too little to stand for itself."""
        if told.startswith(_RECALLING):
            return False
        if draft.kind == "summons" and len(draft.parties) > 1:
            return False  # 'decided to summon the Polish ambassador', of no name
        if len(draft.roles) < 2 or draft.kind == "visit":
            return True  # 'pointed out that he was the first who arrived in'
        # 'said that A and B had described their talks with C as candid'
        that = v < 0 and within is not None and within.construction == "that"
        return that and discourse.current is not None

    def _own_event(self, line: Line, e: int, v: int) -> int:
        """'In the talks he praised the Association, whose summit took place in May': the noun that verb item v is of,
        where a clause with a verb of its own stands between the first noun and it.
        """
        near = next((k for k in range(v - 1, e, -1) if line.symbols[k] in self.event), e)
        told_of = any(line.symbols[k] in self.clauses.rel for k in range(e + 1, min(e + 3, near)))
        clause = any(
            line.symbols[k] in self.clauses.verb and self.clauses.feats(line, k) & {"fin", "pp"}
            for k in range(e + 1, near)
        )
        # 'En marge de la conférence, | un entretien a eu lieu'
        behind = near - 1
        while behind > e and line.symbols[behind] in self.clauses.det | self.clauses.adj | self.clauses.low:
            behind -= 1
        setting = line.symbols[behind] in self.clauses.comma and any(
            line.symbols[k] in self.staging for k in range(max(0, e - 4), e)
        )
        opens = setting and e <= _OPENING and line.word(behind + 1) in _ANEW
        return near if (clause or opens) and not told_of else e
