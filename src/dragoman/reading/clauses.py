"""Lines to predicates: which reporting verb is an outer predicate, who its subject is, where its content lies."""

from __future__ import annotations

from dragoman.reading.complements import ComplementReader
from dragoman.reading.lines import Line
from dragoman.reading.mention import Mention
from dragoman.reading.words import Predicate, Subject


class ClauseReader(ComplementReader):
    """Finds the predicates of one language's lines."""

    def predicates(self, line: Line) -> list[Predicate]:
        """The outer predicates of a line, left to right; verbs inside a reported clause are not among them."""
        symbols = line.symbols
        out: list[Predicate] = []
        open_from = -1  # item behind 'that' of the latest predicate, while its clause may still run
        for v in range(len(symbols)):
            if symbols[v] not in self.verb or (v < open_from - 1 and out and out[-1].construction in ("that", "inf")):
                continue
            predicate = self._predicate(line, v, out, open_from)
            if predicate is None:
                continue
            if predicate.inverted and any(p.content[0] < predicate.content[1] for p in out):
                continue  # what is said was read already: 'they praised …, the statement concludes'
            if (
                (
                    out
                    and out[-1].subject.kind == "institution"
                    and out[-1].construction == "that"
                    and predicate.subject.kind == "who"
                )
                and predicate.evidence[0] - out[-1].content[0] < 12
                and not out[-1].inverted
            ):
                out.pop()  # a ministry says that X said: the statement is X's
            out.append(predicate)
            open_from = self._opens(line, predicate)
        self._bound(line, out)
        return out

    def _opens(self, line: Line, predicate: Predicate) -> int:
        if predicate.subject.kind == "institution" and predicate.construction == "that":
            return -1
        if predicate.construction in ("that", "inf"):
            return line.item_at(predicate.content[0])
        for i in range(predicate.item + 1, min(predicate.item + 14, len(line.symbols))):
            if (
                line.symbols[i] in self.verb
                and line.symbols[i] not in self.noun_like
                and self.feats(line, i) & {"fin", "ing"}
            ):
                return -1
            if line.symbols[i] in self.embed:
                return i + 1
        return -1

    def _predicate(self, line: Line, v: int, before: list[Predicate], open_from: int) -> Predicate | None:
        form, reflexive, negated = self._form(line, v, self.feats(line, v))
        own = self.reflexive_of(line, v)
        plain = line.value(v, "verb")
        verb = own if reflexive and own is not None else plain if isinstance(plain, tuple) else None
        if verb is None:
            return None
        lemma, _, that, _, flags, feats = verb
        inverted = self._inverted(line, v, flags)
        if not form and inverted is None:
            return None
        if inverted is not None and form in ("fin", ""):
            return self._inverted_predicate(line, v, lemma, that, flags, inverted)
        subject = Subject("none")
        participle = purpose = passive = False
        if form == "ing":
            if not self._participle_ok(line, v, before):
                return None
            participle, subject = True, Subject("same")
        elif form == "inf":
            kind = self._infinitive(line, v, before, open_from)
            if kind is None:
                return None
            purpose = kind == "purpose"
            subject = Subject("joint") if purpose else self._light_subject(line, v)
        elif form == "pass":
            subject = self.subject(line, v)
            if "weak" in flags and subject.kind not in ("it",):
                return None
            if subject.kind in ("who",) and subject.relative:
                return None
            if self._embedded(line, v, subject, open_from, flags, before):
                return None
            passive = True
        else:
            subject = self.subject(line, v)
            if not self._finite_ok(line, v, subject, flags, feats, before, open_from):
                return None
        return self._complement(line, v, verb, subject, passive, participle, purpose, negated)

    def _inverted(self, line: Line, v: int, flags: frozenset[str]) -> Subject | None:
        """'…", said Minister X': the speaker behind the verb, when comma or quotation mark stands before it."""
        if "quote" not in flags:
            return None
        symbols, n = line.symbols, len(line.symbols)
        j = v - 1
        while j >= 0 and (symbols[j] in self.skip) and symbols[j] not in self.inverted:
            j -= 1
        if j >= 0 and symbols[j] in self.inverted:
            gender = "f.s" if line.word(j).endswith("elle") else "p" if line.word(j).endswith("s") else "m.s"
            sentence = line.sentence
            mention = Mention("pronoun", sentence, line.first[j], line.first[j], gender=gender, plural=gender == "p")
            return Subject("who", j, [mention], [])
        if j < 1 or not (symbols[j] in self.comma or symbols[j] in self.quote):
            return None
        k = v + 1
        while k < n and symbols[k] in self.adv:
            k += 1
        while k < n and (symbols[k] in self.det or symbols[k] in self.adj):
            k += 1
        if k < n and symbols[k] in self.who:
            return Subject("who", k, line.mentions(k), [])
        if k < n and symbols[k] in self.institution:
            return self._institution(line, k)
        return None

    def _inverted_predicate(
        self, line: Line, v: int, lemma: str, that: str, flags: frozenset[str], subject: Subject
    ) -> Predicate | None:
        if that in ("-", ""):
            return None
        j = v - 1
        while j > 0 and (
            line.symbols[j] in self.skip or line.symbols[j] in self.inverted or line.symbols[j] in self.comma
        ):
            j -= 1
        start, end = line.start(0), line.end(j)
        if j <= 0 or end <= start:
            return None
        last = max(v, subject.item)
        return Predicate(
            v, lemma, "quote", that, flags, subject, (start, end), (start, line.end(last)), inverted=True
        )  # fmt: skip

    def _bound(self, line: Line, predicates: list[Predicate]) -> None:
        """End each content where the next predicate's clause begins, and drop what joins them."""
        symbols = line.symbols
        for k, predicate in enumerate(predicates):
            if predicate.inverted or (predicate.passive and predicate.content[1] < line.start(predicate.item)):
                continue
            stop = len(symbols)
            if k + 1 < len(predicates):
                nxt = predicates[k + 1]
                stop = nxt.item if not nxt.inverted else len(symbols)
                if nxt.subject.kind in ("who", "state", "institution") and predicate.item < nxt.subject.item < nxt.item:
                    stop = nxt.subject.item
                if stop <= line.item_at(predicate.content[0]):
                    stop = nxt.item
            j = stop - 1
            first = line.item_at(predicate.content[0])
            while j > first and (
                symbols[j] in (self.skip - self.date if stop < len(symbols) else self.trailing)
                or symbols[j] in self.comma
                or symbols[j] in self.conj
                or symbols[j] in self.det
                or symbols[j] in self.subord
                or (symbols[j] in self.prep and stop < len(symbols))
                or symbols[j] in self._class("w:.")
            ):
                j -= 1
            if j >= first:
                predicate.content = (predicate.content[0], line.end(j))
                predicate.evidence = (predicate.evidence[0], line.end(j))
