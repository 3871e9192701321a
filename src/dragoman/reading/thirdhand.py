"""A reporting verb to what it passes on of others: 'He said the two presidents had agreed to meet'."""

from __future__ import annotations

from dragoman.reading.attributions import AttributionReader
from dragoman.reading.lines import Line
from dragoman.reading.mention import Mention
from dragoman.reading.words import Predicate, Subject

_SET = 14  # items in which words of setting end: 'that at the summit in June, | the two presidents agreed'
_REACH = 10  # items from those told of to their verb
_TOLD = frozenset({"past", "compound n", "compound p", "imparfait"})  # tenses in which deeds are told
_DONE = frozenset({"compound n", "compound p"})  # and not 'said that Norway | backed the plan', which is told as of now
_STATES_OF_MIND = ("be ", "être ")  # 'said X was in favour': a claim about him
_OF_ALL = ("the ", "both", "the two", "les ", "ces ")


class ThirdHandReader(AttributionReader):
    """Finds what one person tells that others said or did."""

    def at_third_hand(self, line: Line, predicates: list[Predicate]) -> list[Predicate]:
        """The predicates of a line, each with what it only tells of others."""
        out = self._without_names(line, predicates)
        for said in out:
            said.told = self._told_of_others(line, said)
            said.deed = self._deed(line, said)
        return out

    def _deed(self, line: Line, said: Predicate) -> tuple[Subject, str] | None:
        """Who is told, in the clause that `said` leads to, to have said something, and the act of it: 'recalled that
        Norway | had condemned', 'a rappelé que, lors du sommet, A et B | sont convenus'."""
        if said.construction != "that" or said.inverted:
            return None
        symbols = line.symbols
        first, last = line.item_at(said.content[0]), line.item_at(said.content[1] - 1)
        begin = first
        if symbols[first] in self.prep:
            within = range(first, min(first + _SET, last))
            begin = next((i + 1 for i in within if symbols[i] in self.comma), first)
        v = next((i for i in range(begin + 1, min(begin + _REACH, last + 1)) if symbols[i] in self.verb), -1)
        verb = line.value(v, "verb") if v > 0 else None
        if not isinstance(verb, tuple) or self._form(line, v, self.feats(line, v))[0] != "fin":
            return None
        subject = self.subject(line, v)
        if subject.kind not in ("who", "state") or not begin <= subject.item < v or self._tense(line, v) not in _DONE:
            return None
        return subject, str(verb[1] if verb[1] not in ("-", "") else verb[2]).lstrip("~")

    def _told_of_others(self, line: Line, said: Predicate) -> Predicate | None:
        """What others did in the clause that `said` leads to, when it begins with them: the discourse knows whether
        the one who tells it is one of them."""
        if said.construction != "that" or said.inverted or said.subject.kind not in ("who", "same", "state"):
            return None
        if self.passes_on(said.subject) or any(m.plural for m in said.subject.mentions or []):
            return None
        symbols = line.symbols
        first = line.item_at(said.content[0])
        stop = min(first + _REACH, line.item_at(said.content[1] - 1) + 1)
        while first < stop and (symbols[first] in self.det or symbols[first] in self.adj):
            first += 1
        mention = next(iter(line.mentions(first)), None) if first < stop else None
        if mention is None or not self._may_act(mention):
            return None
        v = next((i for i in range(first + 1, stop) if symbols[i] in self.verb), -1)
        return self._done_by(line, v, first, said) if v > 0 else None

    def _without_names(self, line: Line, predicates: list[Predicate]) -> list[Predicate]:
        """'said the Prime Minister, Anna Berg, | thanked …': what leads to nobody but the one who does what comes next
        is left out."""
        out = [p for p in predicates if p.construction != "that" or p.inverted]
        if len(out) == len(predicates) or len(predicates) < 2:
            return predicates
        out = []
        for said, then in zip(predicates, [*predicates[1:], None], strict=True):
            named = self._name_said(line, said, then) if then is not None and said.construction == "that" else -1
            if then is None or named < 0:
                out.append(said)
                continue
            then.subject = Subject("who", named, line.mentions(named), [])
            then.evidence = (line.start(named), then.evidence[1])
        return out

    def _name_said(self, line: Line, said: Predicate, then: Predicate) -> int:
        """The item of the one who is all that `said` leads to, before the verb of `then`; or -1."""
        if said.inverted or then.participle or then.subject.kind != "same" or then.item <= said.item:
            return -1
        first, last = line.item_at(said.content[0]), line.item_at(said.content[1] - 1)
        while first < last and (line.symbols[first] in self.det or line.symbols[first] in self.adj):
            first += 1
        pair = first + 1 == last and line.symbols[last] in self.plain_verb and "fin" in self.feats(line, last)
        mention = next(iter(line.mentions(first)), None) if first == last or pair else None
        between = line.symbols[last + 1 : then.item]
        leads = self.conj if pair else self.comma  # 'said the envoy thanked | and commended Norway': one object of both
        joined = all(s in leads or s in self.skip for s in between) and any(s in leads for s in between)
        return first if mention is not None and self._may_act(mention) and joined else -1

    @staticmethod
    def _may_act(mention: Mention) -> bool:
        """Whether a clause may begin with those named whose words or deeds it tells."""
        if mention.kind == "group":
            return mention.collective != "state" and mention.text.casefold().startswith(_OF_ALL)
        return mention.kind in ("person", "alias", "counterpart")

    def _done_by(self, line: Line, v: int, first: int, said: Predicate) -> Predicate | None:
        """What verb `v` tells of those named at item `first`, as far as the clause goes that `said` leads to."""
        form, reflexive, negated = self._form(line, v, self.feats(line, v))
        own, plain = self.reflexive_of(line, v), line.value(v, "verb")
        verb = own if reflexive and own is not None else plain if isinstance(plain, tuple) else None
        if verb is None or form != "fin" or "ing" in verb[5] or "weak" in verb[4] or self._tense(line, v) not in _TOLD:
            return None
        if verb[0].startswith(_STATES_OF_MIND):
            return None
        subject = self.subject(line, v)
        if subject.kind != "who" or subject.item != first:
            return None
        told = self._complement(line, v, verb, subject, False, False, False, negated)
        if told is None:
            return None
        at = told.addressee
        if told.content[0] >= said.content[1] and at > 0:
            told.content = (line.start(at), line.end(at))  # 'said X had thanked Y | and stressed …'
        if told.content[0] >= said.content[1]:
            return None
        told.content = (told.content[0], min(told.content[1], said.content[1]))
        told.evidence = (line.start(first), told.content[1])
        return told

    def told_before(self, line: Line, v: int) -> bool:
        """Whether verb `v` tells of what had been before: 'X, who had wished for it'."""
        return self._tense(line, v) == "compound p"
