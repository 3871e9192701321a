"""What a minister is minister of, where it is a list of fields that no word list knows whole."""

from __future__ import annotations

from dragoman.reading.ordered import OrderedReader
from dragoman.reading.units import Sentence

_LONGEST = 26  # units of the list
_AND = frozenset({"and", "et", "&", "ainsi que", "as well as"})
_FOR = frozenset({"for", "chargé de", "chargée de", "chargé des", "chargée des", "chargé du", "chargée du"})
_HEADS = ("minist", "secretar", "secrétair")


class FieldListReader(OrderedReader):
    """Finds the last unit of an office over several fields."""

    def _over_fields(self, sentence: Sentence, first: int, last: int) -> int:
        """'Minister of Youth | , Gender, Entertainment and Culture, X': the last unit of an office over a list of
        fields, if a name follows behind the last of them; else `last`."""
        if not any(word.startswith(_HEADS) for words in sentence.words[first : last + 1] for word in words.split()):
            return last
        n = min(len(sentence.symbols), last + _LONGEST)
        k, joined, begun = last + 1, False, True
        while k < n:
            word = sentence.word(k)
            if k == last + 1 and word in _FOR:
                begun = False
            elif word in _AND and (begun or sentence.word(k - 1) == ","):
                joined, begun = True, False
            elif word == ",":
                if k + 1 < len(sentence.symbols) and self._name_follows(sentence, first, k + 1):
                    return k - 1 if joined and begun else last
                joined = begun = False  # 'Small and Medium-sized Enterprises, …': the list goes on
            elif joined and begun and self._named_from(sentence, first, k):
                return last if self._is_initial(sentence, k) else k - 1
            elif not begun and sentence.symbols[k] in self.is_hon and self._name_follows(sentence, first, k):
                return last  # 'ministre du Commerce de Pologne, et | l'honorable X'
            elif self._of_field(sentence, k):
                begun = begun or sentence.symbols[k] not in self.genitive | self.det
            else:
                return last
            k += 1
        return last

    def _is_initial(self, sentence: Sentence, k: int) -> bool:
        """'et Thabo | M. | Dube': whether what stands at unit `k` is no title, but within a name."""
        begins = sentence.word(k - 2) in _AND or sentence.word(k - 2) == ","
        return sentence.word(k) == "m." and sentence.symbols[k - 1] in self.is_name and begins

    def _named_from(self, sentence: Sentence, first: int, k: int) -> bool:
        """Whether unit `k`, with no comma before it, begins somebody's title or name: '… and Tourism | Dr X'."""
        titled = sentence.symbols[k] in self.is_hon and sentence.symbols[k] not in self.is_office
        if titled or k + 1 >= len(sentence.symbols):
            return titled and self._name_follows(sentence, first, k)
        return self._is_given(sentence, k) and sentence.symbols[k + 1] in self.more_name

    def _of_field(self, sentence: Sentence, k: int) -> bool:
        """Whether unit `k` may be of the name of a field: a capital, an adjective behind one, 'of', 'the', or the land
        behind the last."""
        symbol = sentence.symbols[k]
        if symbol in self.genitive or symbol in self.det:
            return True
        entry = sentence.entries[k]
        if symbol in self.is_office or (entry is not None and "who" in entry.tags):
            return False
        if symbol in self.nation:
            return any(s in self.genitive for s in sentence.symbols[k - 2 : k])  # '… and Tourism of Poland'
        if sentence.text[sentence.starts[k]].isupper():
            titled = symbol in self.is_hon and symbol not in self.port  # 'Minister of Defence and | Ms X, her deputy'
            return not titled and not self._is_given(sentence, k)
        lower_behind = sentence.symbols[k - 1] not in self.genitive | self.det and sentence.word(k - 1) != ","
        return lower_behind and symbol in self.low_or_adj | self.is_hon | self.port and symbol not in self.verbal

    def _name_follows(self, sentence: Sentence, office: int, i: int) -> bool:
        raise NotImplementedError
