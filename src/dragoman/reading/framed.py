"""What only frames a verb of saying, to whose saying it is: 'concluded by | thanking', 'is said to have | urged',
'was quoted by the agency as | saying'."""

from __future__ import annotations

from dragoman.reading.errands import ErrandReader
from dragoman.reading.lines import Line
from dragoman.reading.words import Subject

# what tells when in a speech something was said
_BRACKETING = frozenset({"began", "started", "opened", "continued", "concluded", "ended", "closed", "finished"})
_SPEECH = 5  # items from 'concluded' over 'her opening remarks' to 'by'
_REPUTED = frozenset({"said", "reported", "believed", "understood", "thought", "known", "alleged", "rumoured"})
_CITED = frozenset({"quoted", "cited"})
_CITING = 10  # items from 'was quoted' over the paper that quotes to 'as'
_AS_SAYING = "as "  # 'as saying', one phrase of the lists
_TO_PARTNER = 9  # items from 'communicated' to 'with'
_TOLD_TO = frozenset({"that", "to"})  # 'communicated to him that'
_TURNING = ("took ", "used ", "seized ", "availed ", "went on", "proceeded", "hastened", "did not fail")


class FramedReader(ErrandReader):
    """Looks through verbs that tell only how, when or by hearsay something was said."""

    def bracket(self, line: Line, v: int) -> int:
        """'concluded her remarks by | thanking': of gerund `v`, the item of the verb that frames it, or -1."""
        j = v - 1
        while j > 0 and line.symbols[j] in self.plain_adv:
            j -= 1
        if j < 1 or line.word(j) != "by":
            return -1
        for k in range(j - 1, max(-1, j - 1 - _SPEECH), -1):
            if line.word(k) in _BRACKETING:
                return k
            if line.symbols[k] in self.punct or line.symbols[k] in self.relating or line.symbols[k] in self.conj:
                return -1
        return -1

    def meets_only(self, line: Line, v: int) -> bool:
        """'welcomed and | held talks with', 'communicated | by telephone with': somebody met, and nothing said."""
        k = v + 1
        behind = line.words[k : k + _TO_PARTNER]
        if line.word(v).endswith("communicated") and "with" in behind:
            return not _TOLD_TO.intersection(behind[: behind.index("with")])
        if line.symbols[v] not in self.contact or k >= len(line.symbols) or line.symbols[k] not in self.conj:
            return False
        while k + 1 < len(line.symbols) and (line.symbols[k] in self.conj or line.symbols[k] in self.plain_adv):
            k += 1
        return line.symbols[k] in self.contact and line.symbols[k] not in self.plain_verb

    def brackets(self, line: Line, v: int) -> bool:
        """Whether verb `v` only frames a gerund: 'concluded | her remarks by thanking' concludes nothing."""
        if line.word(v) not in _BRACKETING:
            return False
        near = range(v + 2, min(len(line.symbols), v + 3 + _SPEECH))
        return any("ing" in self.feats(line, k) and self.bracket(line, k) == v for k in near)

    def bracket_joined(self, line: Line, v: int) -> int:
        """'praised the mission and | concluded by thanking': the item of the framing verb of gerund `v`, if it goes on
        with what was told before; else -1."""
        k = self.bracket(line, v)
        while k > 0 and line.symbols[k - 1] in self.plain_adv:
            k -= 1
        return k if k > 0 and line.symbols[k - 1] in self.joining else -1

    def turns_to(self, line: Line, k: int) -> bool:
        """'said that the port would open and | took the opportunity to thank': whether the light verb at item `k` goes
        on with what was done, and not with the clause reported."""
        i = k - 1
        while i > 0 and line.symbols[i] in self.plain_adv:
            i -= 1
        return i > 0 and line.symbols[i] in self.joining and line.word(k).startswith(_TURNING)

    def reputed(self, line: Line, v: int) -> Subject | None:
        """'Berg is said to have | urged': of whom verb `v` is told by hearsay."""
        j = v - 1
        while j > 0 and line.symbols[j] in self.plain_adv:
            j -= 1
        if j < 4 or line.word(j) != "have" or line.word(j - 1) != "to" or line.word(j - 2) not in _REPUTED:
            return None
        k = j - 3
        while k > 0 and line.symbols[k] in self.plain_adv:
            k -= 1
        return self.subject(line, j - 2) if line.word(k) in self.be_words else None

    def quoted_as(self, line: Line, v: int) -> Subject | None:
        """'Berg was quoted by the agency as | saying', 'the agency quoted Berg as | urging': whose words verb `v`
        tells."""
        j = v if line.word(v).startswith(_AS_SAYING) else v - 1
        if j < 2 or not line.word(j).startswith("as"):
            return None
        for k in range(j - 1, max(0, j - _CITING), -1):
            if line.word(k) in _CITED:
                near = k - 1
                while near > 0 and line.symbols[near] in self.plain_adv:
                    near -= 1
                if line.word(near) in self.be_words:
                    found = self.subject(line, k)
                    return found if found.kind != "same" else None
                told = line.symbols[k + 1 : j]
                who = next((i for i in range(k + 1, j) if line.symbols[i] in self.who), -1)
                one = who > 0 and not any(s in self.punct or s in self.conj for s in told)
                return Subject("who", who, line.mentions(who), []) if one else None
            if line.symbols[k] in self.plain_verb or line.symbols[k] in self.relating:
                return None
        return None

    def clause_between(self, line: Line, first: int, v: int) -> bool:
        """Whether a clause of its own begins between verbs `first` and `v`, which may then be that clause's verb."""
        return any(s in self.relating or s in self.embed or s in self.subord for s in line.symbols[first + 1 : v])

    def _narrated(self, line: Line, v: int) -> bool:
        """'Et le ministre d'ajouter que …', 'Jan Kowal de préciser …': a French infinitive that tells the story."""
        if v < 2 or line.word(v - 1) not in ("de", "d'") or line.symbols[v] not in self.quoting:
            return False
        k = v - 2
        if line.symbols[k] in self.conj:
            told = k > 1 and line.symbols[k - 1] in self.comma and v + 1 < len(line.symbols)
            return k == 0 or (told and line.word(k) == "et" and line.symbols[v + 1] in self.that)
        if line.symbols[k] not in self.who and line.word(k) not in ("il", "elle"):
            return False
        while k > 0 and (line.symbols[k - 1] in self.det or line.symbols[k - 1] in self.adj):
            k -= 1
        return k == 0 or (k == 1 and line.symbols[0] in self.conj)
