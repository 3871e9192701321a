"""Spans of offices and names to pieces in order, each of one person: what two people hold is parted."""

from __future__ import annotations

import re

from dragoman.reading.homes import HomeReader
from dragoman.reading.offices import OfficePhrase, Piece
from dragoman.reading.units import Sentence

# Offices that no one holds together, in this order: 'the Secretary-General and President X' are two people.
_SENT = frozenset({"ambassador", "diplomat"})
_MAJESTY = ("majesty", "majesté")
_HEADS = frozenset({"head_of_state", "head_of_government"})
_NEVER_WITH = {
    "io_head": frozenset({"head_of_state", "head_of_government", "deputy_head_of_government", "foreign_minister"}),
    "head_of_state": frozenset({"head_of_government", "foreign_minister"}) | _SENT,
    "head_of_government": frozenset({"head_of_state"}) | _SENT,
    "foreign_minister": frozenset({"head_of_state", "head_of_government", "io_head"}) | _SENT,
    "minister": frozenset({"head_of_state", "head_of_government", "io_head"}) | _SENT,
}


_CROWNED = re.compile(r"\b(?:king|queen|roi|reine|amir|[eé]mir|sultan|prince(?:sse?)?|grand[- ]du(?:ke|c))\b")
_STYLE = re.compile(r"\b(?:majesty|highness|majesté|altesse|hrh|hm|s\.a\.r)\b")
_STYLED = re.compile(
    r"^(?:(?:his|her|sa|son|the|le|la) )?(?:royal )?(?:majesty|highness|majesté|altesse|prince(?:sse?)?)[\w\s'’-]{,20}$"
)


_LEARNED = ("professor", "professeur", "professeure", "senator", "sénateur", "sénatrice")


def styled(between: str, titles: list[OfficePhrase], offices: list[OfficePhrase]) -> bool:
    """'the King of Norway | His Majesty | X', 'the Crown Prince, | HRH Prince | X': whether `titles` only do honour to
    who holds the `offices`, by the words `between` the two."""
    if not all(_STYLED.match(p.title.lower()) and not p.state for p in titles) or not _STYLE.search(between.lower()):
        return False
    return any(_CROWNED.search(p.title.lower()) for p in offices)


def learned(titles: list[OfficePhrase]) -> bool:
    """'the President of Poland, | Professor | X', 'la vice-Première ministre, | la sénatrice | X': whether `titles` are
    a scholar's or a senator's, beside whatever office he holds."""
    return all(p.title.lower().endswith(_LEARNED) for p in titles)


class PieceReader(HomeReader):
    """Puts offices and names in a row, so that each office stands beside the name it is of."""

    def _pieces(
        self,
        sentence: Sentence,
        offices: list[tuple[int, int]],
        names: list[tuple[int, int]],
        masters: dict[tuple[int, int], int],
    ) -> list[Piece]:
        """First and last unit of each office and name in order, with 'office' or 'name'."""
        ends = {b for _, b in offices}
        people = [(a, b) for a, b in names if a != b or a - 1 not in ends or not self._names_corps(sentence, a)]
        pieces = sorted([(a, b, "office") for a, b in offices] + [(a, b, "name") for a, b in people])
        if masters:
            pieces = self._masters_named(sentence, pieces, masters)
        return self._parted(sentence, pieces, masters)

    def _parted(self, sentence: Sentence, pieces: list[Piece], masters: dict[tuple[int, int], int]) -> list[Piece]:
        """'X, Chargé d'affaires of …, | Deputy Secretary Y': offices between two names, one for each of them."""
        out: list[Piece] = []
        for k, (a, b, kind) in enumerate(pieces):
            cut = self._two_people(sentence, a, b) if kind == "office" and (a, b) not in masters else -1
            if cut > 0 and k + 1 < len(pieces) and pieces[k + 1][2] == "name" and pieces[k + 1][0] == b + 1:
                out += [(a, cut - 1, kind), (cut + 1, b, kind)]
                continue
            if (
                kind == "office"
                and (a, b) not in masters
                and 0 < k < len(pieces) - 1
                and pieces[k - 1][2] == pieces[k + 1][2] == "name"
            ):
                between = (
                    self._gap(sentence, pieces[k - 1][1], a) == ","
                    and pieces[k + 1][0] == b + 1
                    and (k < 2 or pieces[k - 2][2] != "office")
                )
                commas = [
                    i
                    for i in range(a + 1, b)
                    if sentence.word(i) == "," and any(s in self.is_office for s in sentence.symbols[a:i])
                ]
                commas = [
                    i
                    for i in commas
                    if sentence.symbols[i + 1] in self.is_office or sentence.symbols[min(i + 2, b)] in self.is_office
                ]
                joined = self._next_title(sentence, a, b) if between and len(commas) != 1 else -1
                cut = commas[0] if between and len(commas) == 1 else joined
                if cut > 0:
                    out += [(a, cut - 1, kind), (cut + 1, b, kind)]
                    continue
            out.append((a, b, kind))
        return out

    def _next_title(self, sentence: Sentence, a: int, b: int) -> int:
        """Where the last 'and' stands in 'X, | Deputy Minister of Trade of Poland and Ambassador | Y': the first holds
        what is told behind his name."""
        for i in range(b - 1, a, -1):
            if sentence.word(i) in ("and", "et") and any(s in self.is_office for s in sentence.symbols[a:i]):
                k = i + 1
                while k < b and (sentence.symbols[k] in self.adj or sentence.symbols[k] in self.det):
                    k += 1
                return i if sentence.symbols[k] in self.is_office else -1
        return -1

    def _two_people(self, sentence: Sentence, a: int, b: int) -> int:
        """Where 'and' stands in 'The Secretary and King', of 'The Secretary and King X': a title
        alone is one known before.
        """
        envoy = self._before_envoy(sentence, a, b)
        if envoy > 0:
            return envoy
        bare = sentence.symbols[a] in self.is_office  # 'Head of Polish diplomacy and Ambassador X'
        k = a if bare else a + 1
        while k < b and sentence.symbols[k] in self.adj:
            k += 1  # 'the | Greek | President and Ambassador X'
        if not (k + 1 < b and (bare or sentence.symbols[a] in self.det) and sentence.symbols[k] in self.is_office):
            return -1
        left, right = sentence.entries[k], sentence.entries[k + 2]
        if sentence.word(k + 1) not in ("and", "et") or left is None or right is None or "office" not in right.values:
            return -1
        first, second = left.values["office"][0], right.values["office"][0]
        one_word = " " not in sentence.word(k) and k == a + 1
        crowned = second in _NEVER_WITH.get(first, ())
        crowned = crowned or (second in _HEADS and sentence.word(k).endswith(_MAJESTY))
        return k + 1 if (one_word and second != "other") or crowned else -1

    def _before_envoy(self, sentence: Sentence, a: int, b: int) -> int:
        """Where 'and' stands in 'The head of Polish diplomacy and Ambassador', of '… and Ambassador X'."""
        joined = b - 1
        if joined <= a or sentence.word(joined) not in ("and", "et") or sentence.symbols[b] not in self.is_office:
            return -1
        heads = (sentence.entries[i] for i in range(a, joined) if sentence.symbols[i] in self.is_office)
        ranks = {entry.values["office"][0] for entry in heads if entry is not None and "office" in entry.values}
        if any("diplom" in sentence.word(i) for i in range(a, joined)):
            ranks.add("foreign_minister")
        sent = sentence.entries[b]
        envoy = sent is not None and "office" in sent.values and sent.values["office"][0] in _SENT
        return joined if envoy and any(_NEVER_WITH.get(rank, frozenset()) >= _SENT for rank in ranks) else -1

    def _names_corps(self, sentence: Sentence, i: int) -> bool:
        """'Head of the Senegalese Gendarmerie': one word behind the adjective that closes an office
        is the body's name.
        """
        return (
            i > 1
            and sentence.symbols[i - 1] in self.adj
            and (sentence.symbols[i - 2] in self.det or sentence.symbols[i - 2] in self.genitive)
            and not self._is_given(sentence, i)
        )
