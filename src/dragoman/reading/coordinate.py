"""A passive to the clause it tells beside another: 'Trade was discussed, and | the accord was welcomed'."""

from __future__ import annotations

from dragoman.reading.lines import Line
from dragoman.reading.words import ClauseWords

_HEAD = 4  # items within which the noun of a fronted content stands: 'the | high | importance'
_MANY = frozenset({"were", "are", "have", "have been", "ont", "ont été", "sont", "furent", "étaient", "avaient été"})
_FINITE = ("ait", "aient", "era", "ira", "ront", "ent")  # of a French verb that no list may know


class CoordinateReader(ClauseWords):
    """Knows where the second of two passives begins."""

    def coordinate_from(self, line: Line, v: int, *, felt: bool = False) -> int:
        """The item where the content of passive verb `v` begins, a noun phrase behind a comma, a semicolon or 'and', if
        a verb of another clause stands before it; else -1. With `felt` only a noun of attitude behind a comma counts,
        as inside what somebody says.
        """
        symbols = line.symbols
        found, single, k = -1, True, v - 1
        while k > 0 and self._skipped(line, k):
            single = single and line.word(k) not in _MANY
            k -= 1
        for j in range(k, 0, -1):
            if symbols[j] in self.relating or symbols[j] in self.subord or symbols[j] in self.quote:
                return -1
            parts = symbols[j] in self.comma or line.word(j) == ";"
            first = j + 1 + (parts and symbols[j + 1] in self.conj)
            joined = symbols[j] in self.conj and not felt and (single or line.word(k).endswith(("s", "x")))
            if (parts or joined) and first <= k:
                begins = symbols[first] in self.det or symbols[first] in self.attitude
                found = first if (begins and not felt) or self._felt(line, first, k) else found
            acts = symbols[j] in self.plain_verb and "fin" in self.feats(line, j) and not self._a_noun(line, j)
            if (acts or symbols[j] in self.aux) and symbols[j - 1] not in self.det:
                return found
        return -1

    def _felt(self, line: Line, first: int, last: int) -> bool:
        """'the importance of …', 'satisfaction with …': whether a noun of attitude heads the items from `first` on."""
        for i in range(first, min(first + _HEAD, last + 1)):
            if line.symbols[i] in self.attitude:
                return True
            if line.symbols[i] not in self.det and line.symbols[i] not in self.adj and line.symbols[i] not in self.low:
                return False
        return False

    def fronted_from(self, line: Line, v: int) -> int:
        """The item where the subject of a passive begins, which may be a list with commas of its own."""
        symbols = line.symbols
        beside = self.coordinate_from(line, v)
        if beside > 0:
            return beside
        last = v - 1
        while last > 0 and self._skipped(line, last):
            last -= 1
        lead = next((i for i in range(last) if symbols[i] not in self.quote), 0)
        led = symbols[lead] in self.opening_date or symbols[lead] in self.plain_adv
        if symbols[last] in self.comma:  # 'The importance of trade, which grows, was stressed': over the insert
            last = next(
                (k for k in range(last - 1, 0, -1) if symbols[k] in self.comma and symbols[k + 1] in self.rel), last
            )
        first = 0
        for k in range(last, 0, -1):
            finite = symbols[k] in self.plain_verb and "fin" in self.feats(line, k) and not self._a_noun(line, k)
            told = finite or symbols[k] in self.aux or symbols[k] in self.happens
            if symbols[k] in self.comma and not first:
                first = k + 1 + (symbols[k + 1] in self.conj and k + 1 < last)
            if told:
                return first
        apart = next((k + 1 for k in range(1, last) if symbols[k] in self.comma), 0) if led else 0
        return apart or self._behind_setting(line, last)

    def _a_noun(self, line: Line, k: int) -> bool:
        """'the current state of relations', 'the growth and plans of': behind an article no verb stands."""
        symbols = line.symbols
        before = k - 2 if k > 1 and (symbols[k - 1] in self.adj or symbols[k - 1] in self.low) else k - 1
        return self.pack.language == "en" and symbols[before] in self.det

    def _behind_setting(self, line: Line, last: int) -> int:
        """'At the meeting | trade was discussed': where the subject begins behind talks that no comma parts from it."""
        symbols = line.symbols
        if self.pack.language != "en" or symbols[0] not in self.prep:
            return 0
        talks = next((k for k in range(1, min(4, last)) if symbols[k] in self.talks), 0)
        behind = symbols[talks + 1]
        apart = behind in self.det or behind in self.noun or behind in self.adj
        return talks + 1 if talks and apart else 0

    def may_be_finite(self, line: Line, i: int) -> bool:
        """'le port | ouvrirait', 'les échanges | progressent': French, a verb of no list by its ending."""
        if self.pack.language != "fr" or line.symbols[i] not in self.low or line.symbols[i - 1] in self.below:
            return False
        return line.word(i).endswith(_FINITE) and not line.word(i).endswith("ment")
