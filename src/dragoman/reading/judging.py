"""A verb of judging to what is judged: 'was felt necessary', 'ont été jugées excellentes par les deux parties'."""

from __future__ import annotations

from dragoman.reading.forms import _NEEDED
from dragoman.reading.lines import Line
from dragoman.reading.nonfinite import TO_JUDGE
from dragoman.reading.thirdhand import ThirdHandReader
from dragoman.reading.words import Predicate, Subject, Verb


class JudgementReader(ThirdHandReader):
    """Reads what is judged, how and by whom."""

    def _judgement(self, line: Line, v: int, verb: Verb, form: str) -> Predicate | None:
        """'was felt necessary', 'ont été qualifiées d'excellentes par les deux parties'; without an auxiliary only when
        it is told whose judgement it is: '…, described as excellent by both sides, …'.
        """
        symbols, n = line.symbols, len(line.symbols)
        k = v + 1
        while k < n and symbols[k] in self.plain_adv:
            k += 1
        if k >= n:
            return None
        needed = line.word(k).startswith(_NEEDED)
        as_what = line.word(k) in ("d'", "de", "as", "comme") or line.word(v).endswith(" as")
        if not (needed or as_what):
            return None
        near = range(k, min(n, k + TO_JUDGE))
        end = next((i for i in near if symbols[i] in self.comma or symbols[i] in self.full_stop), near[-1])
        by = next((i for i in range(k, end) if line.word(i) in ("by", "par")), -1)
        whose = by + 1
        while 0 < whose < n and symbols[whose] in self.det:
            whose += 1
        agent = by > 0 and whose < n and symbols[whose] in self.who
        subject = Subject("who", whose, line.mentions(whose), []) if agent else Subject("it")
        act = "assert" if needed else "assess"
        if form == "pass":
            front = self.fronted_from(line, v)
            last = v - 1
            while last > front and self._skipped(line, last):
                last -= 1
            told = symbols[last] not in self.rel and symbols[last] not in self.pron and symbols[last] not in self.who
            if not told:
                return None
            content = (line.start(front), line.end(last))
            evidence = (content[0], line.end(whose if agent else end - 1 if end > k else end))
        elif agent and v > 1 and symbols[v - 1] in self.comma and symbols[v - 2] not in self.aux:
            content = (line.start(v + 1), line.end(by - 1))
            evidence = (line.start(v), line.end(whose))
        else:
            return None
        judgement = Predicate(v, verb[0], "np", act, verb[4], subject, content, evidence, passive=True)
        judgement.limit = content[1]
        return judgement
