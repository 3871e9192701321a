"""Participles in a row behind one auxiliary: 'a salué les progrès, | souligné … et | remercié'."""

from __future__ import annotations

from dragoman.reading.framed import FramedReader
from dragoman.reading.lines import Line

LIST = 80  # items within which a list of deeds is closed by its last one
NEXT = frozenset({"puis", "then"})
_TO_AND_OF = frozenset({"à", "au", "aux", "à la", "à l'", "de", "du", "d'", "de la", "de l'", "sur", "pour"})
_ASIDE = 8  # items of an aside between a conjunction and its participle


class ParticipleReader(FramedReader):
    """Knows which participles the auxiliary of a verb before serves."""

    def _goes_on(self, line: Line, j: int) -> bool:
        """'a présenté ses condoléances et exploré les pistes': the auxiliary of the first verb serves the second."""
        # a clause reported before it is closed
        apart = line.symbols[j] in self.comma or line.symbols[j - 1] in self.comma or line.word(j) in NEXT
        for k in range(j - 1, max(0, j - 2 * LIST), -1):
            helped = line.symbols[k - 1] in self.aux or (
                line.symbols[k - 1] in self.comma and bool(self.parted_aux(line, k - 1))
            )
            if line.symbols[k] in self.contact and helped and line.symbols[k] not in self.aux:
                return True  # 'a reçu ses hôtes et exhorté …'
            if line.symbols[k] in self.verb and self.feats(line, k) & {"pp", "ing"}:
                before = line.symbols[k - 2 if k > 1 and line.symbols[k - 1] in self.quote else k - 1]
                if before in self.aux or before in self.adv:
                    return True  # also 'ont "abordé la pêche et échangé …"'
                if line.symbols[k - 1] in self.comma and self.parted_aux(line, k - 1):
                    return True  # 'a, pour sa part, salué les progrès et réaffirmé …'
                if line.symbols[k - 1] in self.comma and self._in_list(line, k, k - 1):
                    continue
                if line.symbols[k - 1] in self.noun and self.feats(line, k) == {"pp"}:
                    continue  # 'les réformes entreprises': what a noun is said to be
                led = line.symbols[k - 1] in self.det or line.symbols[k - 1] in self.prep
                if led and self.feats(line, k) == {"pp"}:
                    continue  # 'à la retenue': a noun that looks like one
                if line.word(k).split()[0] in self.perfect:
                    return True  # 'après avoir salué …', one phrase of the lists
                if not apart:
                    return False
            if (line.symbols[k] in self.rel or line.symbols[k] in self.that) and not apart:
                if not self._leaves_clause(line, k, j):
                    return False
                apart = True
        return False

    def _leaves_clause(self, line: Line, q: int, j: int) -> bool:
        """'a souligné que le commerce progresse et assuré que …': the conjunction at item `j` leads on from the outer
        verb, since no auxiliary in the clause from 'que' at item `q` on could serve the participle behind it, or nobody
        who says anything stands there: 'a rappelé que le pays a signé l'accord et annoncé que …'.
        """
        v = j + 1
        while v < len(line.symbols) and line.symbols[v] in self.plain_adv:
            v += 1
        told = v + 1 < len(line.symbols) and (line.symbols[v + 1] in self.objects or self._completes(line, v + 1))
        if not told or self.pack.language != "fr" or line.symbols[j] not in self.conj:
            return False
        inside = line.symbols[q:j]
        said = line.symbols[v] in self.quoting and not any(s in self.person for s in inside)
        behind = line.symbols[v + 1 : v + 4]
        said = said and (behind[0] in self.that or any(s in self.attitude for s in behind))
        return said or not any(s in self.aux for s in inside)

    def _in_list(self, line: Line, v: int, j: int) -> bool:
        """'a remercié la Pologne, | salué les progrès et appelé à …': one of several participles behind one auxiliary,
        the last of which follows 'et'."""
        symbols, n = line.symbols, len(line.symbols)
        if self.pack.language != "fr" or symbols[j] not in self.comma or v + 1 >= n:
            return False
        k = v + 1
        while k < n - 1 and (symbols[k] in self.plain_adv or symbols[k] in self.date):
            k += 1
        if k < n - 1 and line.word(k) == "avec" and symbols[k + 1] in self.named | self.determined:
            k += 1  # 'évoqué avec son homologue la situation'
        if symbols[k] not in self.objects and symbols[k] not in self.named and not self._completes(line, k):
            return False
        told = symbols[k] in self.objects
        for k in range(v + 2, min(n - 1, v + LIST)):
            if symbols[k] in self.conj:
                last = k + 1
                while last < n - 1 and (symbols[last] in self.plain_adv or self._helps(line, last)):
                    last += 1
                with_aux = line.word(last).split()[0] in self.be_words  # 's'est engagée', one phrase of the lists
                if symbols[last] in self.plain_verb and ("pp" in self.feats(line, last) or with_aux):
                    again = with_aux or any(self._helps(line, i) for i in range(k + 1, last))
                    return told or not again or symbols[k - 1] not in self.comma
        return False

    def _helps(self, line: Line, i: int) -> bool:
        """'et | a remercié', 'et | s'est félicité': an auxiliary or what stands before it."""
        return line.symbols[i] in self.aux or line.word(i) in self.reflexive

    def _completes(self, line: Line, k: int) -> bool:
        """'appelé | à la fin des combats', 'noté | que …': whether item `k` leads to what a participle is on."""
        return line.word(k) in _TO_AND_OF or line.word(k).startswith("à la fin d") or line.symbols[k] in self.that

    def _over_aside(self, line: Line, j: int) -> int:
        """'a salué les progrès et, d'autre part, | exprimé …': the conjunction before the aside that the comma at item
        `j` closes, else `j`.
        """
        for k in range(j - 1, max(1, j - _ASIDE), -1):
            if line.symbols[k] in self.plain_verb or line.symbols[k] in self.aux or line.symbols[k] in self.full_stop:
                return j
            if line.symbols[k] in self.comma:
                return k - 1 if line.symbols[k - 1] in self.conj else j
        return j
