"""An infinitive to those it stands in a row with: 'met to discuss trade, | exchange views on the war and | thank …'."""

from __future__ import annotations

from dragoman.reading.lines import Line
from dragoman.reading.nonfinite import NonFiniteReader
from dragoman.reading.participles import LIST
from dragoman.reading.words import OBJECTS_TO, Predicate

_LEAD = frozenset({"to", "à", "de", "d'", "pour", "in order to", "afin de", "afin d'"})
_ENDINGS = ("er", "ir", "oir", "re")  # of a French infinitive that no list may know
_THEREOF = frozenset({"en", "y"})  # 'en a profité pour'
_OBJECT_BEHIND = 3  # items behind the verb within which its object begins


class InfinitiveReader(NonFiniteReader):
    """Knows which infinitives go on with a list of what somebody did."""

    def goes_on_infinitive(self, line: Line, v: int, said: Predicate, open_from: int) -> bool:
        """Whether verb `v` is an infinitive that a comma or conjunction joins to that of `said`."""
        if not self.told_by_infinitive(line, said) or "inf" not in self.feats(line, v) or line.symbols[v] in self.event:
            return False
        lead, j = self._lead(line, v)
        if j <= said.item or not self._joins_infinitives(line, v, j, lead):
            return False
        first, _ = self._lead(line, said.item)
        if lead and first and lead[0] != first[0]:
            return False
        if lead and j - 1 > said.item and line.symbols[j] in self.conj and self._inner(line, j - 1):
            return False  # 'pour exprimer leur volonté de soutenir et | d'encourager'
        verb = self.verb_of(line, v)
        on_noun = said.construction == "inf" and self._on_noun(line, said, j)
        weak = verb is None or "weak" in verb[4] or (said.construction == "inf" and not on_noun)
        if said.construction == "that" or (0 < open_from <= v and not on_noun):
            return (bool(lead) and not weak) or self._leaves_said(line, said, v, j)
        inner = [i for i in range(said.item + 2, j) if self._inner(line, i)]
        if not inner:
            return bool(lead) or self._has_object(line, v)
        other = all(self._lead(line, i)[0] != lead for i in inner)
        return (bool(lead) and other and self.pack.language == "fr") or (
            not weak and (said.construction != "inf" or on_noun)
        )

    def _on_noun(self, line: Line, said: Predicate, j: int) -> bool:
        """'pour se féliciter des progrès et | saluer': French, what follows 'de' or 'à' is no infinitive."""
        inside = range(said.item + 1, j)
        return self.pack.language == "fr" and not any(self._inner(line, i) for i in inside)

    def _leaves_said(self, line: Line, said: Predicate, v: int, j: int) -> bool:
        """'pour rappeler que le port ouvrira et | remercier …': nothing in what is said takes an infinitive."""
        if self.pack.language != "fr" or said.construction != "that":
            return False
        inside = range(line.item_at(said.content[0]), j)
        bare = any(line.word(i).endswith(_ENDINGS) and not self._is_noun(line, i) for i in inside)
        return not bare and self._has_object(line, v)

    def _is_noun(self, line: Line, i: int) -> bool:
        """Whether what is no name and ends as an infinitive does is a noun: 'la guerre', 'de lumière'."""
        return i > 0 and (line.symbols[i] in self.named or line.symbols[i - 1] in self.det)

    def told_by_infinitive(self, line: Line, said: Predicate) -> bool:
        """Also 'tenu à saluer', 'souhaité remercier', one phrase of the lists."""
        phrase = line.word(said.item)
        french = self.pack.language == "fr" and " " in phrase and not phrase.startswith("avoir")
        would = self.pack.language == "en" and self._tense(line, said.item) == "future" and not said.passive
        return said.infinitive or would or (french and any(part.endswith(_ENDINGS) for part in phrase.split()[1:]))

    def _lead(self, line: Line, v: int) -> tuple[str, int]:
        """What leads infinitive `v` ('' for nothing), and the item before it and its pronouns."""
        j = v - 1
        parts = line.word(v).split()
        verb = len(parts) - 1  # where the infinitive stands in a phrase: 'tenu à | mettre l'accent', 'rendre hommage'
        if self.pack.language == "fr":
            verb = next((i for i, part in enumerate(parts) if part.endswith(_ENDINGS)), verb)
        if verb > 0:
            within = parts[verb - 1]
            if within in _LEAD or self.pack.language == "fr":
                return (within if within in _LEAD else "", j)
        while j > 0 and (line.symbols[j] in self.plain_adv or line.word(j) in OBJECTS_TO | self.reflexive):
            j -= 1
        word = line.word(j).split()[-1]
        return (word, j - 1) if word in _LEAD else ("", j)

    def _joins_infinitives(self, line: Line, v: int, j: int, lead: str) -> bool:
        symbols, n = line.symbols, len(line.symbols)
        if symbols[j] in self.conj:
            return True
        if symbols[j] not in self.comma:
            return False
        for k in range(v + 2, min(n - 1, v + LIST)):
            if symbols[k] in self.conj:
                last = k + 1
                while last < n - 1 and line.word(last) in _LEAD | OBJECTS_TO | self.reflexive:
                    last += 1
                led = last > k + 1 and symbols[last] in self.verb  # 'and to welcome'
                if (led or symbols[last] in self.plain_verb) and "inf" in self.feats(line, last):
                    return True
        return bool(lead) and self.pack.language == "fr"

    def _inner(self, line: Line, i: int) -> bool:
        """Whether an infinitive stands at item `i` with something that leads to it."""
        if self.pack.language == "fr":
            return line.word(i).endswith(_ENDINGS) and line.word(i - 1) in _LEAD
        return line.word(i - 1) == "to" and line.symbols[i] not in self.not_infinitive

    def _has_object(self, line: Line, v: int) -> bool:
        """'and reaffirm the …', and no 'for its aid and support': something is told behind the verb."""
        symbols, n = line.symbols, len(line.symbols)
        if symbols[v] in self.noun_like or symbols[v] in self.noun:
            return v + 1 < n and symbols[v + 1] in self.objects | self.nominal
        if self.pack.language == "fr" and v + 1 < n and symbols[v + 1] in self.that:
            return True  # 'et affirmer que …'
        near = range(v + 1, min(n, v + _OBJECT_BEHIND))
        return any(symbols[k] not in self.punct and symbols[k] not in self.conj for k in near[:1])

    def _leaning_from(self, line: Line, v: int) -> int:
        """Where the verb begins on which infinitive `v` leans: 'ont constitué une occasion | pour examiner'."""
        k = next((i for i in range(v - 1, max(-1, v - 5), -1) if line.symbols[i] in self.light), v)
        k = self._before_mark(line, k)
        while 0 < k < v and (line.symbols[k - 1] in self.aux or line.word(k - 1) in _THEREOF):
            k -= 1
        return k
