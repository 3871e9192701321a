"""The words before a contact to whether it is told as not done: 'may meet', 'was unable to hold', 'has yet to go'."""

from __future__ import annotations

from dragoman.reading.clauses import ClauseReader
from dragoman.reading.lines import Line
from dragoman.reading.pack import Pack

_OBJECT = 8  # items from a verb to the noun for talks that is its object
_NEAR = 3  # items before 'expected' that may deny it
_PERFECT = frozenset({"have", "has", "had"})
_STILL = frozenset({"yet"})  # 'has yet to meet'
_NE = frozenset({"ne", "n'", "n’"})
_ONLY = frozenset({"que", "qu'"})
_GERUNDS = frozenset({"holding", "convening"})
_LEADING = frozenset({"of", "for", "to", "in", "on", "about"})
_AHEAD = frozenset({"hope", "propose", "request", "pledge", "invite", "agree"})  # what is not yet done
_GROUP = 7  # items from 'n'' to the verb: "n'a pas encore pu | rencontrer"
_OF_ONLY = 3  # items from the verb to 'que': "n'a rencontré hier que"


class Undone:
    """Finds what denies a contact, or tells it as possible, wanted or refused, in the lines of one language.

    Words of the class `modal` make what follows only possible, those of `wanting` what is told with 'to'.
    """

    def __init__(self, pack: Pack, clauses: ClauseReader) -> None:
        have = pack.having
        self.clauses = clauses
        self.modal = have("c:modal")
        self.wanting = have("c:wanting") | have("c:shuns")
        self.leading = have("c:wanting") | clauses.aux
        self.managed = have("c:managed")
        self.framing = have("c:staging") | have("c:setting") | have("rel") | have("conj")  # 'lors de', 'à l'issue de'
        self.slated = have("c:slated") | have("c:dueto") | have("c:future") | have("c:managed")
        self.looking_ahead = have("c:looksahead")
        self.carrying = (
            have("c:hold") | have("c:hold_inf") | have("c:tohold") | have("c:receive_inf") | have("c:attend_inf")
        ) - clauses.aux | have("w:have")
        self.comma = clauses.comma
        self.between = (clauses.skip | have("date") | clauses.comma | have("w:on")) - self.modal
        self.described = clauses.det | clauses.adj | have("low") | have("ordinal") | have("poss") | self.between

    def told(self, line: Line, v: int, e: int) -> bool:
        """Whether the contact of verb item `v`, or of noun item `e` alone, is told as not done."""
        if not self.modal:
            # a language whose lists do not say what is possible
            return self._denied(line, v) if v >= 0 else self.missed(line, e)
        verb = v if v >= 0 else self._carrier(line, e)
        if verb <= 0:
            return False
        if v >= 0 and line.symbols[v] in self.leading and self._goes_on(line, v):
            return True  # 'agreed on Monday | to hold talks with', 'has yet | to visit'
        if line.word(verb) in _GERUNDS and self._looked_forward(line, verb):
            return True
        if line.word(verb).startswith("to "):
            return self._governed(line, verb - 1, perfect=False)
        k, perfect = verb - 1, line.word(verb).startswith("have ")
        while k >= 0 and line.symbols[k] in self.between:
            if line.symbols[k] in self.clauses.neg:
                return True
            perfect = perfect or line.word(k) in _PERFECT
            k -= 1
        if k < 0:
            return False
        if line.symbols[k] in self.modal:
            return True
        words = line.word(k).split(" ")
        if words[-1] == "have" and len(words) > 1:
            words, perfect = words[:-1], True  # 'to have | met'
        return words[-1] == "to" and self._governed(line, k - (len(words) == 1), perfect=perfect)

    def _looked_forward(self, line: Line, v: int) -> bool:
        """'expressed her hope for the early | holding of', 'toward | holding': whether the words before item `v` tell
        of what is hoped for, proposed or prepared."""
        k = v - 1
        while k > max(0, v - _OBJECT) and (line.symbols[k] in self.described or line.word(k) in _LEADING):
            k -= 1
        verb, attitude = line.value(k, "verb"), line.value(k, "att")
        acts = {attitude, verb[1].lstrip("~") if isinstance(verb, tuple) else None}
        return line.symbols[k] in self.looking_ahead or not acts.isdisjoint(_AHEAD)

    def _denied(self, line: Line, v: int) -> bool:
        """ "n'a pas encore pu | rencontrer", 'ne | recevra pas': whether 'ne' opens the words of verb item `v`; not in
        "n'a rencontré que"."""
        k = v - 1
        while (
            k > max(0, v - _GROUP)
            and line.word(k) not in _NE
            and (
                line.symbols[k] in self.between
                or line.symbols[k] in self.managed
                or line.symbols[k] in self.clauses.aux
            )
        ):
            k -= 1
        return line.word(k) in _NE and _ONLY.isdisjoint(line.words[v + 1 : v + 1 + _OF_ONLY])

    def missed(self, line: Line, e: int) -> bool:
        """ "n'a pu se rendre à son entretien": whether 'ne' stands before the talks of item `e`, in the same clause."""
        if self.modal:
            return False
        near = range(e - 1, max(-1, e - _OBJECT), -1)
        parting = self.comma | self.framing
        opens = next((k for k in near if line.symbols[k] in parting or line.word(k) in _NE), -1)
        return opens >= 0 and line.word(opens) in _NE

    def _goes_on(self, line: Line, v: int) -> bool:
        """Whether item `v` goes on with 'to', and tells so what is wanted, granted or still to be done."""
        k = v + 1
        while k < len(line.symbols) and (line.symbols[k] in self.between or line.word(k) in _STILL):
            k += 1
        return line.word(k).split(" ")[0] == "to"

    def _carrier(self, line: Line, e: int) -> int:
        """'hold | on 3 May frank talks with': the infinitive whose object noun item `e` is, or -1."""
        for k in range(e - 1, max(-1, e - _OBJECT), -1):
            if line.symbols[k] in self.carrying:
                return k
            if line.symbols[k] not in self.described:
                return -1
        return -1

    def _governed(self, line: Line, k: int, *, perfect: bool) -> bool:
        """Whether the words up to item `k`, before 'to' or with it, tell what follows as not done."""
        denied = False
        while k >= 0 and (line.symbols[k] in self.between or line.word(k) in _STILL):
            if line.word(k) in _STILL:
                return True
            denied = denied or line.symbols[k] in self.clauses.neg
            if line.symbols[k] in self.clauses.aux and line.symbols[k] not in self.slated:
                return perfect  # 'was to have met'
            k -= 1
        if k < 0:
            return False
        if line.symbols[k] in self.wanting or line.symbols[k] in self.modal or denied:
            return True
        if line.symbols[k - 1] in self.clauses.neg:
            return True  # 'was not | able to'
        before = range(max(0, k - _NEAR), k)
        dropped = any(line.symbols[j] in self.clauses.neg or line.word(j) == "had been" for j in before)
        return line.symbols[k] in self.slated and (perfect or dropped)
