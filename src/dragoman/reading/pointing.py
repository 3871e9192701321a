"""Predicates to whether they only take up a remark of the sentence before: 'made the call when'."""

from __future__ import annotations

from dragoman.reading.lemmas import lemmas
from dragoman.reading.lines import Line
from dragoman.reading.words import ClauseWords, Predicate

_THE = frozenset({"the", "this", "these", "those"})
_REMARKS = frozenset(
    {
        *("remark", "remarks", "statement", "statements", "comment", "comments", "disclosure", "observation"),
        *("revelation", "announcement", "assertion", "submission", "commendation", "clarification", "assurance"),
    }
)  # what one is said to have made, beside the nouns of attitude
_GIVES = lemmas("gives")
_SET_IN = frozenset({"when", "while", "during", "at", "in", "as", "after", "following", "through", "upon"})


class PointingReader(ClauseWords):
    """Knows the sentences that say when and where something was said, and not what."""

    def takes_up_remark(self, line: Line, predicate: Predicate) -> bool:
        """'She made the pledge on Monday when she met X', 'It was made when': when a thing was said, not what."""
        if predicate.inverted or predicate.construction not in ("np", "inf", "that"):
            return False
        v = predicate.item
        if predicate.passive:
            k = v - 1
            while k > 1 and (line.symbols[k] in self.aux or line.symbols[k] in self.plain_adv):
                k -= 1
            return k > 0 and line.word(k - 1) in _THE and self._remark(line, k) and self.set_in(line, v + 1)
        if " the " in line.word(v):  # 'gave the assurance', one phrase of the lists
            return self.set_in(line, v + 1)
        noun = v + 3 < len(line.symbols) - 1 and line.word(v + 1) in _THE and self._remark(line, v + 2)
        return noun and predicate.lemma in _GIVES and self.set_in(line, v + 3)

    def _remark(self, line: Line, k: int) -> bool:
        return line.symbols[k] in self.attitude or line.word(k) in _REMARKS

    def set_in(self, line: Line, k: int) -> bool:
        """Whether item k begins the words for when or where, and no 'that' behind them tells what was said."""
        n = len(line.symbols)
        while k < n - 1 and line.symbols[k] in self.plain_adv:
            k += 1
        if k >= n - 1:
            return True
        dated = k + 1 < n and line.word(k) == "on" and line.symbols[k + 1] in self.date
        if line.word(k) not in _SET_IN and line.symbols[k] not in self.date and not dated:
            return False
        when = next((i for i in range(k, n) if line.word(i) in ("when", "while")), n)
        return not any(line.symbols[i] in self.that for i in range(k, when))
