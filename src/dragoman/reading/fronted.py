"""A participle that opens a sentence to the comma behind which the clause it leans on begins."""

from __future__ import annotations

from dragoman.reading.lines import Line
from dragoman.reading.words import ClauseWords, Predicate

_WIDEST = 60  # items a participle's own words run at most before the clause
_SUBJECT = 10  # items: 'the ministers of Norway and Poland | signed'


class FrontedReader(ClauseWords):
    """Finds where the words of an opening participle end: 'Stressing the need for peace, | Minister X met'."""

    def main_clause(self, line: Line, predicate: Predicate, following: Predicate | None) -> int:
        """The item of that comma, or the line's length."""
        symbols, n = line.symbols, len(line.symbols)
        if predicate.subject.relative and predicate.construction != "that":
            return self._behind_relative(line, predicate)
        if not predicate.participle or any(symbols[i] in self.named for i in range(predicate.item)):
            return n
        own = following is not None and following.subject.kind != "same"
        if own and predicate.construction == "that":
            return n  # 'Noting that in May, the ministers signed the accord, the President said …'
        first = line.item_at(predicate.content[0])
        for c in range(first, min(n - 2, first + _WIDEST)):
            if symbols[c] in self.comma and self._clause_at(line, c + 1):
                return c
        return n

    def _behind_relative(self, line: Line, predicate: Predicate) -> int:
        """'Les deux ministres, qui ont salué leurs liens | , ont signé un accord': the comma at which a clause on
        the subject of a sentence closes, or the line's length."""
        symbols, n = line.symbols, len(line.symbols)
        if any("fin" in self.feats(line, i) for i in range(predicate.subject.item)):
            return n  # 'a reçu le ministre, qui a salué': it tells of somebody met
        for c in range(line.item_at(predicate.content[0]), n - 2):
            if symbols[c] in self.comma:
                acts = c + 1
                while acts < n - 1 and symbols[acts] in self.plain_adv:
                    acts += 1
                if symbols[acts] in self.aux or symbols[acts] in self.contact or "fin" in self.feats(line, acts):
                    return c
        return n

    def _clause_at(self, line: Line, i: int) -> bool:
        """Whether somebody and what he did begin at item `i`: 'the Polish minister today | met', or what is his:
        'the minister's visit | marks'."""
        symbols, n = line.symbols, len(line.symbols)
        while i < n - 1 and (symbols[i] in self.det or symbols[i] in self.adj):
            i += 1
        if symbols[i] not in self.who:
            return False
        i += 1
        last = min(n, i + _SUBJECT)
        while i < last and (symbols[i] in self.of_several or symbols[i] in self.plain_adv):
            i += 1
        if i + 2 < n and line.word(i) in ("'s", "’s"):
            return any(symbols[k] in self.event for k in range(i + 1, min(n, i + 4)))
        if i >= n:
            return False
        acts = (
            symbols[i] in self.contacting
            or symbols[i] in self.contact
            or symbols[i] in self.aux
            or "fin" in self.feats(line, i)
        )
        return acts or (self.pack.language == "en" and symbols[i] in self.low and line.word(i).endswith("ed"))
