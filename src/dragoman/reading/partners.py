"""A verb of talking and its subject to those it was talked with: 'discussed … with X', 'with whom he discussed …'."""

from __future__ import annotations

from dragoman.reading.clauses import ClauseReader
from dragoman.reading.discourse import Discourse
from dragoman.reading.inorder import told_before
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft
from dragoman.reading.words import Predicate, Subject

_WITH = frozenset({"with", "avec"})
_TO_LEADER = 9  # items from a delegation to the word that tells who led it
_REACH = 4  # items from 'with' to the head of its noun phrase


class PartnerReader:
    """Finds the other side of an exchange of views told of one side."""

    def __init__(self, clauses: ClauseReader) -> None:
        self.clauses = clauses

    def partners(
        self, line: Line, subject: Subject, predicate: Predicate, people: list[str], discourse: Discourse
    ) -> list[str]:
        """Those whom `people` talked with by the words around the predicate, as far as they take part in a contact."""
        fronted = fronted_with(self.clauses, line, subject.item)
        others = [p for p in self._behind(line, fronted, people, discourse) if p not in people] if fronted >= 0 else []
        if len(others) == 1:
            return others  # 'With Minister A she discussed trade, while | with Minister B | she discussed energy'
        out = self._antecedent(line, subject.item - 1)
        for i in range(min(len(line.symbols), line.item_at(predicate.content[1] - 1) + 1)):
            # before the verb only 'With his Turkish counterpart, X, the minister discussed …'
            # or 'had a telephone conversation with X and discussed …'
            told = subject.item < i < predicate.item and self._talked(line, subject.item, i)
            if line.word(i) in _WITH and (i > predicate.item or i == 0 or told) and not self._of_their_own(line, i):
                out += self._behind(line, i, people, discourse)
        current = discourse.current
        others = [p for p in dict.fromkeys(out) if p not in people]
        if line.word(0) in _WITH and len(others) == 1 and self._fronted(line, subject):
            return others  # 'With President X, he discussed trade', told of no talks before
        return [p for p in others if current is not None and p in current.roles]

    def met(
        self, line: Line, subject: Subject, predicate: Predicate, people: list[str], discourse: Discourse
    ) -> list[str]:
        """'Minister A met Minister B and discussed …', 'a reçu B, abordant …': B, whom `people` talked with by the
        words between them and the verb."""
        if predicate.act != "discuss" or not people or self._with_somebody(line, predicate):
            return []
        contact = told_before(line, predicate.item, discourse)
        if contact is None or not set(people) <= contact.roles.keys():
            return []
        if all(start < line.start(subject.item) for start, _ in contact.spans):
            return []  # told of others before, or of them in an earlier sentence
        sides = {discourse.side_of(p) for p in people}
        return [p for p in contact.principals() if p not in people and discourse.side_of(p) not in sides]

    @staticmethod
    def _with_somebody(line: Line, predicate: Predicate) -> bool:
        """Whether the words behind the verb tell with whom: 'and then discussed trade with members of the house'."""
        last = line.item_at(predicate.content[1] - 1)
        return any(line.word(i) in _WITH for i in range(predicate.item + 1, min(last + 2, len(line.symbols))))

    def fronted_by(self, line: Line, subject: int, discourse: Discourse) -> list[str]:
        """'With the Polish envoy, | talks centred on': those named with whom, right before talks at item `subject`."""
        k = fronted_with(self.clauses, line, subject)
        return self._behind(line, k, [], discourse) if k >= 0 else []

    def _of_their_own(self, line: Line, i: int) -> bool:
        """'a évoqué sa rencontre avec X': whether 'with' at item `i` belongs to talks that were spoken of."""
        return i > 1 and line.symbols[i - 1] in self.clauses.talks and line.symbols[i - 2] in self.clauses.poss

    def _fronted(self, line: Line, subject: Subject) -> bool:
        """Whether the subject stands right behind the phrase and the comma with which the sentence begins."""
        k = subject.item
        while k > 0 and (line.symbols[k - 1] in self.clauses.det or line.symbols[k - 1] in self.clauses.adj):
            k -= 1
        return k > 1 and line.symbols[k - 1] in self.clauses.comma

    def _talked(self, line: Line, first: int, stop: int) -> bool:
        """Whether a noun of talks stands between items `first` and `stop`, and no clause begins."""
        between = line.symbols[first + 1 : stop]
        return any(s in self.clauses.talks for s in between) and not any(
            s in self.clauses.comma or s in self.clauses.linking for s in between
        )

    def _behind(self, line: Line, i: int, people: list[str], discourse: Discourse) -> list[str]:
        symbols = line.symbols
        for k in range(i + 1, min(i + _REACH, len(symbols))):
            if symbols[k] in self.clauses.pron:
                mention = next(iter(line.mentions(k)), None)
                return discourse.other_than(people, mention) if mention is not None else []
            if symbols[k] in self.clauses.who:
                return [p for m in line.mentions(k) for p in discourse.resolve(m)] or self._leading(line, k, discourse)
        return []

    def _leading(self, line: Line, k: int, discourse: Discourse) -> list[str]:
        """'with a Polish delegation led by Minister X': who leads those named at item `k`."""
        reach = range(k + 1, min(k + _TO_LEADER, len(line.symbols)))
        led = next((i for i in reach if line.symbols[i] in self.clauses.led_by), -1)
        named = (i for i in range(led + 1, min(led + _REACH, len(line.symbols))) if line.symbols[i] in self.clauses.who)
        i = next(named, -1) if led > 0 else -1
        return [p for m in line.mentions(i) for p in discourse.resolve(m)] if i > 0 else []

    def _antecedent(self, line: Line, k: int) -> list[str]:
        """'X, with whom she discussed …', the words 'with whom' at item k: those named before the comma."""
        if k < 1 or line.symbols[k] not in self.clauses.rel or line.word(k).split()[0] not in _WITH:
            return []
        k -= 2 if line.symbols[k - 1] in self.clauses.comma else 1
        return [p for m in line.mentions(k) for p in m.persons] if k >= 0 else []


def other_than(speakers: list[str], people: list[str], current: ContactDraft | None) -> list[str]:
    """Whom "informed his interlocutor" addresses: not the speaker, but the other one of the contact told of."""
    if current is None or not people or not set(people) <= set(speakers):
        return people
    others = [p for p in current.principals() if p not in speakers]
    return others if len(others) == 1 else []


def fronted_with(clauses: ClauseReader, line: Line, subject: int) -> int:
    """The item of 'with' in 'with Minister A | the President', right before a subject at item `subject`; or -1."""
    light, k = clauses.det | clauses.adj | clauses.poss, subject - 1
    while k > 0 and line.symbols[k] in light:
        k -= 1
    k -= k > 0 and line.symbols[k] in clauses.comma
    if k < 1 or line.symbols[k] not in clauses.who:
        return -1
    k -= 1
    while k > 0 and line.symbols[k] in light:
        k -= 1
    return k if line.word(k) in _WITH else -1
