"""Clauses behind 'said' without 'that': whether one stands there, and where it begins."""

from __future__ import annotations

from dragoman.reading.lines import Line
from dragoman.reading.words import ClauseWords, Subject

_CLAUSE = 3  # items of a clause at least, its end among them: 'ties help both .'
_SAID_OBJECTS = frozenset({
    "this", "so", "as", "goodbye", "nothing", "little", "words", "prayers", "farewell", "late", "early", "earlier",
    "later", "yes", "no", "hello", "a few words",
})  # fmt: skip
# what leads the first of two clauses that are said: 'said if the port opened, trade would grow'
_CONDITIONS = frozenset({"while", "when", "if", "once", "until", "unless", "whereas", "as", "since", "because"})
_REMAINS = frozenset({"remains", "remain", "exists", "exist", "remained", "existed", "needs", "came", "comes"})


class SaidClauseReader(ClauseWords):
    """Knows English clauses that nothing leads."""

    def with_subject(self, line: Line, v: int, start: int) -> int:
        """'said | there | was progress', 'said | next year | would be hard', 'said | much | remains to be done': what
        else stands there for when or how is the subject of a verb right behind it.
        """
        symbols = line.symbols
        if start >= len(symbols):
            return start
        finite = self._acts(line, start) or line.word(start) in _REMAINS
        skipped = symbols[v + 1 : start]
        return v + 1 if finite and skipped and not any(s in self.that | self.punct for s in skipped) else start

    @staticmethod
    def may_say_on(lemma: str, addressee: int) -> bool:
        """'said trade grows', 'told reporters trade grows', but 'told the Gazette on Monday'."""
        return lemma in ("say", "insist") or (lemma == "tell" and addressee >= 0)

    @staticmethod
    def framed(line: Line, v: int) -> bool:
        """'As the minister noted, | the talks touched on trade': a clause that only says who tells the next one."""
        return line.word(0) == "as" and line.word(v + 1) == ","

    def says_on(self, line: Line, v: int, start: int, subject: Subject) -> bool:
        """'Berg said the treaty opens new ways', 'Berg said such ties help both': behind its subject a verb of saying,
        and more than a word or two of its own that no preposition leads.
        """
        symbols = line.symbols
        told = subject.kind in ("who", "state", "institution", "group") and 0 <= subject.item < v
        if not told or start >= len(symbols) - _CLAUSE:
            return False
        if symbols[v - 1] in self.comma and not self._closes_aside(line, start, subject):
            return False
        if line.word(start) in _CONDITIONS:
            return self._conditioned(line, start)
        return symbols[start] not in self.no_clause and line.word(start) not in _SAID_OBJECTS

    def _conditioned(self, line: Line, start: int) -> bool:
        """'said while | trade had grown, more was needed': two clauses, and a comma between them."""
        acts = [i for i in range(start + 1, len(line.symbols)) if self._acts(line, i)]
        commas = (i for i in range(start + 2, len(line.symbols)) if line.symbols[i] in self.comma)
        return bool(acts) and any(acts[0] < comma < acts[-1] for comma in commas)

    def _acts(self, line: Line, i: int) -> bool:
        return line.symbols[i] in self.aux or "fin" in self.feats(line, i)

    def _closes_aside(self, line: Line, start: int, subject: Subject) -> bool:
        """'Jan Kowal, an analyst, | said Berg reached her goal': who opens the sentence and what he is stand before the
        verb, and whoever behind it does something."""
        symbols = line.symbols
        opened = subject.item == 0 and symbols[1] in self.comma
        behind = symbols[start + 1]
        return opened and symbols[start] in self.named and behind not in self.punct | self.prep | self.date | self.conj
