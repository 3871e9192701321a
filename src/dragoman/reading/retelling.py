"""A verb inside what one person says to whether it tells what others said: 'She said the two presidents agreed'.

What the others said is a statement of its own, beside that of the one who tells it.
"""

from __future__ import annotations

from dragoman.reading.lemmas import lemmas
from dragoman.reading.lines import Line
from dragoman.reading.words import ClauseWords, Predicate, Subject

_TOGETHER = frozenset({"they", "both"})
_SETTLING = lemmas("settling")
_CLAUSE_BEGINS = 12  # items behind 'that' within which those who are told of stand


class RetellingReader(ClauseWords):
    """Knows what one tells of others."""

    def retells(self, line: Line, v: int, subject: Subject, said: Predicate, open_from: int) -> bool:
        """Whether verb `v` inside the clause of `said` tells what a group said that the speaker is not."""
        if self.pack.language != "en" or said.construction != "that" or said.retold or said.passes_on:
            return False
        verb = self.verb_of(line, v)
        talks = subject.kind == "event" and verb is not None and verb[0] in _SETTLING  # 'that the meeting agreed to …'
        if not self._by_one(said.subject) or not (talks or self._by_several(line, subject)) or not self._told(line, v):
            return False
        k = subject.item
        while k > open_from and (line.symbols[k - 1] in self.det or line.symbols[k - 1] in self.adj):
            k -= 1
        if not open_from <= k < open_from + _CLAUSE_BEGINS:
            return False
        if k == open_from:
            return talks  # whoever else begins the clause is told of at third hand
        lead = line.symbols[open_from:k]  # 'that during the meeting | they highlighted'
        set_in = lead[0] in self.prep and not self.event.isdisjoint(lead)
        return set_in and not any(s in self.plain_verb or s in self.aux or s in self.relating for s in lead)

    def retold_in(self, line: Line, predicate: Predicate, said: Predicate) -> bool:
        """The same of a predicate inside what is said before its attribution: '… the presidents agreed, said X'."""
        subject = predicate.subject
        return (
            self.pack.language == "en"
            and not predicate.passive
            and not predicate.participle
            and self._by_one(said.subject)
            and self._by_several(line, subject)
            and line.word(subject.item) not in _TOGETHER
            and self._told(line, predicate.item)
        )

    @staticmethod
    def _by_one(subject: Subject) -> bool:
        mentions = subject.mentions or []
        return subject.kind == "who" and len(mentions) == 1 and not mentions[0].plural

    def _by_several(self, line: Line, subject: Subject) -> bool:
        mentions = subject.mentions or []
        several = bool(mentions) and all(
            (m.kind == "group" and m.collective == "human") or (m.kind == "pronoun" and m.plural) for m in mentions
        )
        return subject.kind == "who" and several and line.word(subject.item) not in ("we", "us")

    def _told(self, line: Line, v: int) -> bool:
        """Whether verb `v` tells what was said: not 'should agree', 'want to stress'."""
        near = range(max(0, v - 3), v)
        return not any(line.word(i).split()[0] in self.future_words for i in near if line.symbols[i] in self.aux)
