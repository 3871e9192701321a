"""'…, which she accepted' to a statement of its own: an invitation told just before is taken up."""

from __future__ import annotations

from dragoman.reading.governing import SubjectFinder
from dragoman.reading.lines import Line
from dragoman.reading.words import Predicate, Subject

_INVITATION = frozenset({"invitation"})  # taken up again: '…, an invitation she readily accepted'
_HOW = ("ly", "ment")  # 'gladly', 'readily'
_BE = frozenset({"was", "has been", "is", "been"})


class AcceptanceReader(SubjectFinder):
    """Finds who takes up the invitation that the sentence tells of."""

    def _accepted(self, line: Line, out: list[Predicate]) -> None:
        """'… to visit Lima, which she accepted', '…, an invitation she accepted', '…, which was accepted', '… and the
        minister accepted', '… que celui-ci a acceptée': said of an invitation before, by the other.
        """
        sentence = line.sentence
        if sentence.folded.find("accept", sentence.start, sentence.end) < 0:
            return
        for v in range(2, len(line.symbols)):
            if line.symbols[v] not in self.verb or not line.word(v).startswith("accept"):
                continue
            subject, rel = self._accepting(line, v)
            invited = [p for p in out if p.item < rel]
            if subject is None or rel < 1 or not invited or not self._has_invitation(line, invited[-1], rel):
                continue
            verb = self.verb_of(line, v)
            if verb is None:
                continue
            end = invited[-1].limit if invited[-1].limit > 0 else line.end(v)
            first = rel - 1 if line.symbols[rel - 1] in self.det else rel
            invited[-1].limit = line.end(first - 2 if line.symbols[first - 1] in self.comma else first - 1)
            words = (line.start(v), min(line.end(v), end))
            told_from = line.start(rel + 1 if line.word(rel) in _INVITATION else first)
            out[:] = [p for p in out if p.item != v]
            out.append(
                Predicate(v, verb[0], "np", "agree", verb[4], subject, words, (told_from, line.end(v)), accepts=True)
            )
            out.sort(key=lambda p: p.item)
            return

    def _accepting(self, line: Line, v: int) -> tuple[Subject | None, int]:
        """Who accepts at item `v`, and the item before them that joins it to the invitation; None when nothing does."""
        symbols = line.symbols
        subject = self.subject(line, v)
        rel = subject.item - 1
        if subject.kind == "who" and (symbols[rel] in self.linking or line.word(rel).startswith("ce qu")):
            return subject, rel
        k = v - 1
        while k > 1 and (symbols[k] in self.adv or line.word(k).endswith(_HOW)):
            k -= 1
        if line.word(k) in _BE and k > 1 and line.word(k - 1) == "which":
            return Subject("who", k - 1, [], []), k - 1  # 'which was accepted': by the one invited
        if symbols[k] not in self.who and symbols[k] not in self.pron:
            return None, -1
        again = line.word(k - 1) in _INVITATION and symbols[k - 2] in self.det and symbols[k - 3] in self.comma
        bare = symbols[k - 1] in self.conj and (v + 1 >= len(symbols) or symbols[v + 1] in self.full_stop)
        if k < 4 or not (again or bare):
            return None, -1
        return Subject("who", k, line.mentions(k), []), k - 1

    def _has_invitation(self, line: Line, predicate: Predicate, end: int) -> bool:
        return predicate.act == "invite" or any(
            line.value(i, "att") == "invite" for i in range(predicate.item, min(end, len(line.symbols)))
        )
