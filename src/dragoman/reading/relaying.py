"""Statements to whether they only pass a whole sentence on: 'the ministry said that', 'L'Élysée a indiqué que'."""

from __future__ import annotations

from dragoman.reading.lemmas import lemmas
from dragoman.reading.lines import Line
from dragoman.reading.rounds import RoundReader
from dragoman.reading.words import Predicate

_GIVING_NOTICE = ("inform", "announc", "annonc")  # the beginnings of the verbs, in any language
_FORESEEN = lemmas("foreseen")
_ITS_OWN = ("son ", "sa ", "its ")  # whoever speaks for a state or an organisation


class RelayingReader(RoundReader):
    """Tells who reports for a house from who says something of his own."""

    def _relays(self, line: Line, predicate: Predicate) -> bool:
        """'…, a statement said', 'the ministry said that …': the whole sentence is only relayed."""
        if "announced" in predicate.flags:
            return True  # 'said that the President will visit Oslo'
        if predicate.subject.kind == "institution" and predicate.construction in ("that", "quote"):
            return True
        if predicate.passive and predicate.subject.kind == "it" and predicate.lemma in _FORESEEN:
            return True  # 'It is expected that she will meet X'
        if self._speaks_for_house(predicate) or self._spokesperson_goes_on(line, predicate):
            return True
        first = line.item_at(predicate.content[0])
        own = line.words[first : first + 1] or [""]
        if predicate.subject.kind == "state" and predicate.construction == "that" and own[0].startswith(_ITS_OWN):
            return True  # 'the Union said that its president met'
        if predicate.subject.kind == "state" and predicate.construction == "that" and predicate.subject.item >= 0:
            houses = self.known_venue | self.clauses.institution
            if line.symbols[predicate.subject.item] in houses:
                return True  # 'L'Élysée a indiqué que le président avait reçu'
        behind = predicate.inverted or predicate.content[1] <= line.start(predicate.item)
        return behind and line.sentence.text[predicate.content[0]] not in '"“«'

    def _speaks_for_house(self, predicate: Predicate) -> bool:
        """Whether a spokesperson, or the government itself, announces it: a report, and no one's view."""
        if predicate.subject.kind in ("state", "institution") and predicate.lemma.startswith(_GIVING_NOTICE):
            return True
        return predicate.construction == "that" and any(
            m.sentence.symbols[k] in self.spokesperson
            for m in predicate.subject.mentions or []
            for k in range(m.first, m.last + 1)
        )

    def _spokesperson_goes_on(self, line: Line, predicate: Predicate) -> bool:
        """'The spokesperson held a briefing and stated that': the second verb of whoever speaks for a house."""
        k = predicate.item - 1
        while k > 0 and line.symbols[k] in self.clauses.skip:
            k -= 1
        if predicate.construction != "that" or k <= 0 or line.symbols[k] not in self.clauses.conj:
            return False
        first = line.mentions(0)[:1]
        return any(m.sentence.symbols[j] in self.spokesperson for m in first for j in range(m.first, m.last + 1))
