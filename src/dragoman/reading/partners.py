"""A verb of talking and its subject to those it was talked with: 'discussed … with X', 'with whom he discussed …'."""

from __future__ import annotations

from dragoman.reading.clauses import ClauseReader
from dragoman.reading.discourse import Discourse
from dragoman.reading.lines import Line
from dragoman.reading.words import Predicate, Subject

_WITH = frozenset({"with", "avec"})
_REACH = 4  # items from 'with' to the head of its noun phrase


class PartnerReader:
    """Finds the other side of an exchange of views told of one side."""

    def __init__(self, clauses: ClauseReader) -> None:
        self.clauses = clauses

    def partners(self, line: Line, subject: Subject, predicate: Predicate, people: list[str], discourse: Discourse) -> list[str]:
        """Those whom `people` talked with by the words around the predicate, as far as they take part in a contact."""
        if _WITH.isdisjoint(line.word(i) for i in range(len(line.symbols))):
            return []
        out: list[str] = []
        for i in range(min(len(line.symbols), line.item_at(predicate.content[1] - 1) + 1)):
            # before the verb only 'With his Turkish counterpart, X, the minister discussed …' and 'with whom she …'
            if line.word(i) in _WITH and (i > predicate.item or i == 0 or self._relative(line, i, subject)):
                out += [p for p in self._behind(line, i, people, discourse) if p not in people and p not in out]
        current = discourse.current
        return [p for p in out if current is not None and p in current.roles]

    def _relative(self, line: Line, i: int, subject: Subject) -> bool:
        return i + 2 == subject.item and line.symbols[i + 1] in self.clauses.rel

    def _behind(self, line: Line, i: int, people: list[str], discourse: Discourse) -> list[str]:
        symbols, n = line.symbols, len(line.symbols)
        for k in range(i + 1, min(i + _REACH, n)):
            if symbols[k] in self.clauses.rel:  # 'X, with whom she discussed': those named before the comma
                return self._antecedent(line, i)
            if symbols[k] in self.clauses.pron:
                mention = next(iter(line.mentions(k)), None)
                return discourse.other_than(people, mention) if mention is not None else []
            if symbols[k] in self.clauses.who:
                return [p for m in line.mentions(k) for p in discourse.resolve(m)]
        return []

    def _antecedent(self, line: Line, i: int) -> list[str]:
        k = i - 1
        while k > 0 and line.symbols[k] in self.clauses.comma:
            k -= 1
        return [p for m in line.mentions(k) for p in m.persons] if k >= 0 else []
