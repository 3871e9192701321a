"""A reporting verb to what it passes on of others: 'He said the two presidents had agreed to meet'."""

from __future__ import annotations

from dragoman.reading.attributions import AttributionReader
from dragoman.reading.lines import Line
from dragoman.reading.mention import Mention
from dragoman.reading.words import Predicate

_REACH = 10  # items from those told of to their verb
_TOLD = frozenset({"past", "compound n", "compound p", "imparfait"})  # tenses in which deeds are told
_STATES_OF_MIND = ("be ", "être ")  # 'said X was in favour': a claim about him
_OF_ALL = ("the ", "both", "the two", "les ", "ces ")


class ThirdHandReader(AttributionReader):
    """Finds what one person tells that others said or did."""

    def told_of_others(self, line: Line, said: Predicate) -> Predicate | None:
        """What others did in the clause that `said` leads to, when it begins with them: the discourse knows whether
        the one who tells it is one of them."""
        if said.construction != "that" or said.inverted or said.subject.kind not in ("who", "same"):
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
        if verb is None or form != "fin" or "weak" in verb[4] or self._tense(line, v) not in _TOLD:
            return None
        if verb[0].startswith(_STATES_OF_MIND):
            return None
        subject = self.subject(line, v)
        if subject.kind != "who" or subject.item != first:
            return None
        told = self._complement(line, v, verb, subject, False, False, False, negated)
        if told is None or told.content[0] >= said.content[1]:
            return None
        told.content = (told.content[0], min(told.content[1], said.content[1]))
        told.evidence = (line.start(first), told.content[1])
        return told

    def told_before(self, line: Line, v: int) -> bool:
        """Whether verb `v` tells of what had been before: 'X, who had wished for it'."""
        return self._tense(line, v) == "compound p"
