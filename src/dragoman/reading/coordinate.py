"""A passive to the clause it tells beside another: 'Trade was discussed, and | the accord was welcomed'."""

from __future__ import annotations

from dragoman.reading.lines import Line
from dragoman.reading.words import ClauseWords

_HEAD = 4  # items within which the noun of a fronted content stands: 'the | high | importance'
_MANY = frozenset({"were", "are", "have", "have been", "ont", "ont été", "sont", "furent", "étaient", "avaient été"})


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
            finite = symbols[j] in self.aux or (symbols[j] in self.plain_verb and "fin" in self.feats(line, j))
            if finite and symbols[j - 1] not in self.det:
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
