"""Units behind an office to the end of what it is over, told in words of no list, by the name that follows."""

from __future__ import annotations

from dragoman.reading.fieldlists import FieldListReader
from dragoman.reading.names import GENITIVE_S
from dragoman.reading.presidents import BODIES
from dragoman.reading.units import Sentence

_BRACKETED = 10  # units in brackets
_LONGEST = 18  # units of what an office is over
_OVER = frozenset({
    "for", "pour", "at", "within", "responsible", "responsable", "responsables", "with responsibility", "(",
    "chargé de", "chargée de", "chargé du", "chargée du", "chargé des", "chargée des", "chargé d'", "chargée d'",
    "en charge de", "en charge du", "en charge des", "in charge of", "responsible for", "au sein de", "au sein du",
})  # fmt: skip
_TOWARD = frozenset({"en", "in", "to", "dans"})
_HERE = frozenset({"the country", "our country", "this country", "that country", "his country", "her country"})
_JOINED = frozenset({"and", "et"})
_STOPS = frozenset(
    {".", ";", ":", "who", "qui", "que", "that", "which", "dont", "where", "où", "-", "–", "—", '"', "“", "”", "«", "»"}
)
_CHARGED = frozenset({"chargé", "chargée", "responsible", "responsable"})
_OF_BODY = 6  # units of the name of a body behind whose land it is of
_LIVING = frozenset({"resident", "residing", "based", "résidant", "résident", "résidente"})
_CLOSING = frozenset({",", ")", ";", ".", "and", "et", "ainsi que", "as well as", "along with", "&"})


class OpenOfficeReader(FieldListReader):
    """Finds the last unit of an office whose field or body no list knows."""

    def _over_unknown(self, sentence: Sentence, first: int, last: int) -> int:
        """'le président | de la Conférence des régions, X', 'Minister | of Safety and Security Dr Y': the last unit of
        an office, if a name follows that nothing else claims; else `last`."""
        symbols, n = sentence.symbols, len(sentence.symbols)
        i = last + 1
        listed = self._over_fields(sentence, first, last)
        if listed > last:
            return listed
        of_body = self._over_body(sentence, last)
        if of_body > last:
            return of_body
        if i + 1 >= n or not self._opens(sentence, first, last):
            return last
        if sentence.word(i) in _TOWARD and sentence.word(i + 1) in _HERE and i + 2 < n:
            return i + 1 if self._name_follows(sentence, first, i + 2) else last  # 'ambassador | to the country X'
        asides = 0
        k = last
        while (k := k + 1) < min(i + _LONGEST, n):
            word, symbol = sentence.word(k), symbols[k]
            if word == "(":
                opened = k
                k = next((j for j in range(k + 1, min(k + _BRACKETED, n)) if sentence.word(j) == ")"), n)
                held = any(symbols[j] in self.is_office for j in range(opened + 1, k))
                if k + 1 < n and self._name_follows(sentence, first, k + 1):
                    return k  # 'Foreign Secretary (Senior Secretary) X'
                if held:
                    return last  # 'the Speaker (President), X'
            elif k > i and symbol in self.is_hon and symbol not in self.is_office:
                if self._is_initial(sentence, k):
                    return last  # 'du ministre des Finances, et Thabo | M. | Dube'
                led = symbols[k - 1] in self.opens_phrase or symbols[k - 1] in self.det
                closed = sentence.word(k - 1) in _CLOSING and sentence.word(k - 1) != ")"
                return k - 1 if not led and not closed and self._name_follows(sentence, first, k) else last
            elif word == "," and k + 1 < n:
                if self._name_follows(sentence, first, k + 1):
                    return k - 1
                if asides == 0 and not self._goes_on(sentence, k + 1):
                    return last
                asides += 1
                if asides > 1 + (sentence.word(i + 1) in _LIVING):
                    return last
            elif k > i + 1 and self._is_given(sentence, k) and self._named_behind_field(sentence, first, k):
                return k - 1
            elif word in _STOPS or any(symbol in kind for kind in self.ends_office) or self._acts_here(sentence, k):
                return last
        return last

    def _over_body(self, sentence: Sentence, last: int) -> int:
        """'President of the Norwegian | Shipowners' Association': the last unit of the body of a land that an office is
        over, by the noun its name ends in; else `last`."""
        if sentence.symbols[last] not in self.nation:
            return last
        for k in range(last + 1, min(last + _OF_BODY, len(sentence.symbols))):
            if sentence.word(k).split()[-1] in BODIES and k > last + 1:
                return k
            genitive = sentence.word(k) in GENITIVE_S or sentence.word(k) in ("'", "’")
            if not genitive and (
                not sentence.text[sentence.starts[k]].isupper()
                or sentence.symbols[k] in self.is_hon
                or sentence.symbols[k] in self.is_office
                or self._is_given(sentence, k)
            ):
                return last
        return last

    def _named_behind_field(self, sentence: Sentence, office: int, k: int) -> bool:
        """'the Chairman of the parliamentary friendship group | Anna Berg': a given name, and no comma before it."""
        lower = sentence.text[sentence.starts[k - 1]].islower() and sentence.symbols[k - 1] in self.low_or_adj
        if sentence.symbols[k] in self.nation or sentence.symbols[k - 1] in self.modifier:
            return False  # 'son homologue polonais du sort des deux | Français Jean Roux et …'
        if not (lower or sentence.symbols[k - 1] in self.port) or not self._name_follows(sentence, office, k):
            return False
        end = next((i for i in range(k, len(sentence.symbols)) if sentence.word(i) == ","), -1)
        named_after = 0 < end < len(sentence.symbols) - 1 and self._name_follows(sentence, office, end + 1)
        return not named_after  # 'le chancelier de l'Institut pontifical Jean Paul II, Anna Berg'

    def _opens(self, sentence: Sentence, first: int, last: int) -> bool:
        """Whether what stands behind unit `last` may go on with an office: 'of …', 'in charge of …', '(MFA) …'."""
        i = last + 1
        word, symbol = sentence.word(i), sentence.symbols[i]
        if symbol in self.genitive or word in _OVER:
            return True
        if word in _TOWARD:
            if sentence.word(i + 1) in _HERE:
                return True
            return any(s in self.is_hon for s in sentence.symbols[i + 1 : i + 4])  # '… de la Norvège en Afrique | M. X'
        entry = sentence.entries[last]
        behind_head = last == first or (entry is not None and "office" in entry.tags)
        if word == ",":
            return self._goes_on(sentence, i + 1)
        if word in _JOINED:
            return not behind_head and self._in_field(sentence, i + 1)
        told = not behind_head or " " in sentence.word(last)  # 'directeur de l'agence | centrale de …'
        return told and symbol in self.low_or_adj and symbol not in self.verbal

    def _in_field(self, sentence: Sentence, i: int) -> bool:
        """Whether unit `i`, behind 'and', may be of a field: '… | des biens', '… | Craft Promotion'."""
        symbol = sentence.symbols[i]
        return (
            symbol in self.genitive
            or symbol in self.port
            or (symbol in self.capital and symbol not in self.is_hon and symbol not in self.nation)
        )

    def _acts_here(self, sentence: Sentence, i: int) -> bool:
        """Whether unit `i` is a verb, and not of a field: 'and included', 'et composée de'."""
        lower = sentence.text[sentence.starts[i]].islower()
        return lower and sentence.symbols[i] in self.verbal and sentence.word(i).split()[0] not in _CHARGED

    def _goes_on(self, sentence: Sentence, i: int) -> bool:
        """'resident in Oslo', 'with responsibility for …', 'Department of State', 'and …': more of an office."""
        word, symbol = sentence.word(i), sentence.symbols[i]
        if word in _LIVING or word.split()[0] in _CHARGED:
            return True
        if word in _JOINED:
            return i + 1 < len(sentence.symbols) and self._in_field(sentence, i + 1)
        if word == "with" and i + 1 < len(sentence.symbols):
            return sentence.word(i + 1) == "responsibility"
        listed = i + 1 < len(sentence.symbols) and sentence.word(i + 1) in _JOINED
        if listed and symbol in self.low_or_adj and sentence.text[sentence.starts[i]].islower():
            return True  # 'chargée des affaires maghrébines, | africaines et …'
        k = i + (symbol in self.nation and i + 1 < len(sentence.symbols))
        return sentence.symbols[k] in self.institution

    def _name_follows(self, sentence: Sentence, office: int, i: int) -> bool:
        """Whether somebody is named from unit `i` on, by a title or by two names, and his name ends there."""
        symbols, n = sentence.symbols, len(sentence.symbols)
        i += symbols[i] in self.det
        core = i
        while core < n and symbols[core] in self.is_hon and symbols[core] not in self.is_office:
            core += 1
        known = core < n and self._is_given(sentence, core)
        k = core + known
        while k < n and symbols[k] in self.more_name:
            k += 1
        if k == core or (symbols[core] not in self.begins_name and not known) or (k - core < 2 and core == i):
            return False
        if k >= n or sentence.word(k) in _CLOSING or (core > i and sentence.word(i - 1) != ","):
            return True  # the last: '… of Safety and Security | Dr X led'
        # 'the council of elders, Anna Berg said': she is quoted, unless the office opens the sentence
        return office < 2 and symbols[k] in self.closing
