"""A person and the words behind him to the state he is of: his house, what he is, the entry of a list."""

from __future__ import annotations

from dragoman.reading.groups import _states_at
from dragoman.reading.offices import OfficePhrase
from dragoman.reading.officespans import OfficeSpanReader
from dragoman.reading.owners import named_in
from dragoman.reading.units import Sentence

_CHAIN = 12  # units of the nouns that tell what somebody is
_A = frozenset({"a", "an", "the", "un", "une"})
_FROM_SIDE = 6  # units of 'from the side of the Republic of'
_SIDE_OF = frozenset({"the", "side", "of", "the side of", "side of", "the side"})
_CLOSED = frozenset({",", ".", ";", ")", "and", "et"})


class HomeReader(OfficeSpanReader):
    """Finds the state told of a person by no office and no name of a state beside him."""

    def _home(
        self, sentence: Sentence, offices: list[OfficePhrase], states: list[str], last: int, in_office: bool
    ) -> list[str]:
        """The `states` told of a person that ends at unit `last`, else the one that the words behind tell; `in_office`
        when an office of his own ends there.
        """
        if not states:
            states = self._house_behind(sentence, last) or self._listed_under(sentence, offices, last)
        if not states and offices:
            states = self._from_behind(sentence, last)
        if not states and not any(p.organisation for p in offices):
            states = self._described_behind(sentence, last, in_office)
        return states

    def _house_behind(self, sentence: Sentence, last: int) -> list[str]:
        """'X, Slovenian Ministry of Foreign Affairs', 'Y, representing the Government of Angola':
        the state of the house a person is of.
        """
        n = len(sentence.symbols)
        i = last + 1
        if i >= n or sentence.word(i) != ",":
            return []
        i += 1
        represents = i < n and sentence.symbols[i] in self.represents
        states: list[str] = []
        house = represents
        for k in range(i + represents, min(i + 16, n)):
            symbol = sentence.symbols[k]
            if symbol in self.nation and not states:
                states = _states_at(sentence, k)[:1]
            house = house or symbol in self.institution
            entry = sentence.entries[k]
            if symbol in self.institution and not states and entry is not None and " " in sentence.word(k):
                inside = named_in(self.pack, sentence.quote(k, k), entry.values)[0]
                states = [inside] if inside else []  # 'de l'ambassade de France', one phrase of the lists
            if states and house:
                return states
            if symbol in self.is_office and not represents:
                break
            if not (
                symbol in self.in_house or sentence.word(k) in (",", "'s", "’s") or sentence.symbols[k] in self.capital
            ):
                break
        return []

    def _from_behind(self, sentence: Sentence, last: int) -> list[str]:
        """'X, Director of the Ministry, from the Republic of Ghana', 'Y, from the side of Georgia'."""
        i, n = last + 1, len(sentence.symbols)
        i += i < n and sentence.word(i) == ","
        if i >= n or sentence.word(i) != "from":
            return []
        for k in range(i + 1, min(i + _FROM_SIDE, n)):
            if sentence.symbols[k] in self.nation:
                behind = k + 1 + (sentence.word(k + 1) == "side")
                closed = behind >= n or sentence.word(behind) in _CLOSED
                return _states_at(sentence, k)[:1] if closed else []  # not 'from the Polish side by Minister Y'
            if sentence.word(k) not in _SIDE_OF:
                break
        return []

    def _described_behind(self, sentence: Sentence, last: int, in_office: bool) -> list[str]:
        """'X, member | of the Upper House of the Parliament of Norway', 'Y, a lawyer of the Kenyan
        bar,': the state at the end of a chain of nouns that tells what somebody is; words that no
        list knows may stand in it.
        """
        n, symbols = len(sentence.symbols), sentence.symbols
        i = last + 1
        if not in_office:
            if i + 2 >= n or sentence.word(i) != ",":
                return []
            i += 1 + (sentence.word(i + 1) in _A)
            led = sentence.word(i - 1) in _A and i + 1 < n and symbols[i + 1] in self.describing - self.side_words
            if led and symbols[i] in self.adj:
                return _states_at(sentence, i)[:1]  # 'X, a Canadian businessman'
            if symbols[i] not in self.describing:
                return []
            i += 1
        elif i >= n or symbols[i] not in self.genitive:
            return []
        for k in range(i, min(i + _CHAIN, n)):
            symbol = symbols[k]
            if symbol in self.nation:
                behind = k + 1
                while symbol not in self.state and behind < n and symbols[behind] in self.chained:
                    behind += 1
                closed = behind >= n or sentence.word(behind) in _CLOSED
                led = symbols[k - 1] in self.genitive or symbols[k - 1] in self.det or sentence.word(k - 1) == "from"
                if symbols[k] in self.adj and symbols[k] not in self.state:
                    joined = behind < n and sentence.word(behind) in ("et", "and")
                    led = led or not joined  # 'X, homme d'affaires français'
                return _states_at(sentence, k)[:1] if closed and led else []
            if symbol not in self.chained and sentence.word(k) != "from":
                return []
        return []

    def _listed_under(self, sentence: Sentence, offices: list[OfficePhrase], last: int) -> list[str]:
        """'X, Minister of Finance, Belize; Y, …': the state behind the comma that closes an entry of a list."""
        symbols, n = sentence.symbols, len(sentence.symbols)
        if not offices or last + 2 >= n or sentence.word(last + 1) != "," or symbols[last + 2] not in self.state:
            return []
        closes = last + 3 >= n or sentence.word(last + 3) in (";", ".", ")")
        return _states_at(sentence, last + 2)[:1] if closes else []

    def _from_state(self, sentence: Sentence, left: int, right: int) -> list[str]:
        """The state between a counterpart and his name: 'her counterpart from Laos, X'."""
        if right - left < 4 or sentence.word(left + 1) not in ("from", "de", "du", "d'"):
            return []
        return _states_at(sentence, right - 2)
