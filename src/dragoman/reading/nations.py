"""A name to the state told beside it: 'of Estonia', '(Mali)', 'from the Embassy of Chad', "Kenya's"."""

from __future__ import annotations

from dragoman.reading.mention import Mention
from dragoman.reading.names import NameReader
from dragoman.reading.owners import acts_for
from dragoman.reading.units import Sentence

_LISTING = frozenset({";", ".", "and", "et", ")"})  # no comma: "of Italy, X, of Ireland, Y"
_LABELS_END = frozenset({":", "-", "–", "—", "|"})
_RUBRIC = frozenset({"/", "|"})  # between a state and what the heading is of
_LABELS_REACH = 4  # units of 'Guinée / Coopération :', 'Diplomatie | Guinée :'
_LABELLED = 4  # sentences of a text, headings and lead, before which a label may stand


class NationReader(NameReader):
    """Finds the state that stands right before or behind a name."""

    def _labelled(self, sentence: Sentence, found: list[Mention]) -> None:
        """'Niger : le président X en visite', 'Ghana/Trade – Minister Y': note the one state that stands as a label
        before whom a heading or a lead begins with."""
        first = found[0] if found and sentence.number < _LABELLED else None
        if first is None or first.kind != "person" or first.states or not 1 < first.first <= _LABELS_REACH + 2:
            return
        if not first.offices or any(o.organisation or o.post or o.counterpart or o.former for o in first.offices):
            return  # 'Soudan : X appelle au calme' may be of anywhere
        end = first.first - 1
        while end > 0 and sentence.symbols[end] in self.det:
            end -= 1
        if sentence.word(end) not in _LABELS_END or not 0 < end <= _LABELS_REACH:
            return
        states = [i for i in range(end) if sentence.symbols[i] in self.state]
        if len(states) != 1 or (end > 1 and _RUBRIC.isdisjoint(sentence.words[:end])):
            return  # 'Guerre au Soudan :', 'Ukraine-Russie :' tell what it is about
        first.label = _iso(sentence, states[0])

    def _of_state(self, sentence: Sentence, last: int) -> tuple[int, str] | None:
        """'Kaja Kallas of Estonia', 'M. Diop (Mali)': the state behind a name, with the last unit it takes."""
        symbols, n = sentence.symbols, len(sentence.symbols)
        i = last + 1
        listed = i + 2 < n and symbols[i] in self.comma and symbols[i + 1] in self.genitive
        i += listed  # 'X, of Chile, and Y, of Chad'
        if i < n and (symbols[i] in self.genitive or sentence.word(i) == "from"):
            i += 1
            while i < n and symbols[i] in self.det:
                i += 1
        elif i < n and sentence.word(i) == "(":
            i += 1
            i += i < n and symbols[i] in self.det  # '(the United States of America)'
        else:
            return None
        entry = sentence.entries[i] if i < n else None
        if entry is not None and (symbols[i] in self.state or symbols[i] in self.org):
            value = str(entry.values.get("iso") or entry.values.get("org")).split("|")[0]
            if sentence.word(last + 1) == "(":
                if i + 1 < n and sentence.word(i + 1) == ")":
                    return i + 1, value
                return None
            if listed and (symbols[i] not in self.state or (i + 1 < n and sentence.word(i + 1) not in _LISTING)):
                return None
            return self._past_house(sentence, i), value
        return None if listed or sentence.word(last + 1) == "(" else self._of_house(sentence, i)

    def _past_house(self, sentence: Sentence, i: int) -> int:
        """'X of the | UK Foreign Office', "Y of | Norway's Ministry of Energy": the last unit of the house behind the
        state at unit `i`, else `i`."""
        symbols, n = sentence.symbols, len(sentence.symbols)
        k = i + 1
        k += k < n and sentence.word(k) in ("'s", "’s")
        if k >= n or symbols[k] not in self.institution:
            return i
        over = k + 2 < n and symbols[k + 1] in self.genitive and symbols[k + 2] in self.port
        return k + 2 if over else k

    def _of_house(self, sentence: Sentence, i: int) -> tuple[int, str] | None:
        """'X of the Russian Foreign Ministry', 'Y du ministère polonais des Affaires étrangères', 'Z from the Embassy
        of Chad': the state of the house at unit `i`, with the last unit it takes."""
        symbols, n = sentence.symbols, len(sentence.symbols)
        k = i
        while k < n and symbols[k] in self.adj:
            k += 1
        if k >= n or symbols[k] not in self.institution:
            return None
        if k > i:
            return k, _iso(sentence, i)
        k += 1
        if k < n and symbols[k] in self.adj:
            return k, _iso(sentence, k)
        if k < n and symbols[k] in self.genitive:
            k += 1
            while k < n and symbols[k] in self.det:
                k += 1
            if k < n and symbols[k] in self.state:
                return k, _iso(sentence, k)
        return None

    def _nation_before(self, sentence: Sentence, first: int) -> tuple[int, str] | None:
        """'le Sénégalais Ali Diop', "Kenya's Jane Wambui": the state right before a name, with the
        first unit it takes.
        """
        i = first - 1
        if i > 0 and sentence.word(i) == "(" and sentence.symbols[i - 1] in self.state:
            i -= 1  # 'Ceux-ci représentent la Mauritanie (X), la Tunisie (Y)'
        elif (
            i > 0
            and sentence.word(i) in ("'s", "’s")
            and (sentence.symbols[i - 1] in self.state or sentence.symbols[i - 1] in self.org)
        ):
            i -= 1  # "Kenya's X", "UNHCR's Y"
        elif i == 0 and sentence.symbols[0] in self.adj and self._is_given(sentence, first) and sentence.zone == "body":
            pass  # 'Kenyan Jane Wambui …'
        elif not (
            i > 0
            and sentence.symbols[i] in self.adj
            and sentence.symbols[i] in self.capital
            and sentence.symbols[i - 1] in self.det
        ):
            return self._calling_before(sentence, first)
        entry = sentence.entries[i]
        iso = entry.values.get("iso") if entry is not None else None
        body = acts_for(entry.values.get("org")) if entry is not None and not iso else None
        return (i, (iso or body or "").split("|")[0]) if iso or body else None

    def _calling_before(self, sentence: Sentence, first: int) -> tuple[int, str] | None:
        """'l'écrivain | norvégien | Jan Berg', 'Norwegian aid worker | Jan Berg': the state in front of a full name,
        told by an adjective and a noun that is no office."""
        n, i = len(sentence.symbols), first - 1
        if first + 1 >= n or not sentence.quote(first + 1, first + 1)[0].isupper():
            return None  # 'le groupe français Larsen'
        if i > 0 and sentence.symbols[i] in self.adj and sentence.quote(i, i)[0].islower():
            called = i - 1  # the noun stands before it
            if not self._is_calling(sentence, called) or sentence.words[called] in _DESCENT:
                return None
        else:
            while i > 0 and first - i <= _CALLING and self._is_calling(sentence, i):
                i -= 1
            if i == first - 1 or i < 0 or sentence.symbols[i] not in self.adj or not sentence.quote(i, i)[0].isupper():
                return None
        entry = sentence.entries[i]
        states = str(entry.values.get("iso", "")).split("|") if entry is not None else []
        return (first, states[0]) if len(states) == 1 and states[0] else None

    def _is_calling(self, sentence: Sentence, i: int) -> bool:
        """Whether item `i` is a common noun that may be what somebody is: 'écrivain', 'aid', 'worker'."""
        entry = sentence.entries[i]
        word = sentence.quote(i, i)
        if not word[0].islower() or len(word) < 3 or word[-1] == "s" or sentence.words[i] in _NAMED_THINGS:
            return False
        return entry is None or all(tag in _CALLED or tag.startswith("w:") for tag in entry.tags)


_CALLING = 2  # words between the adjective and the name: 'Norwegian aid worker X'
_CALLED = frozenset({"port", "low", "c:aidgood"})
_NAMED_THINGS = frozenset({
    "établissement", "scolaire", "lycée", "collège", "école", "institut", "groupe", "navire", "frégate", "paquebot",
    "porte-avions", "hôpital", "musée", "journal", "quotidien", "hebdomadaire", "magazine", "chaîne", "radio",
    "société", "entreprise", "marque", "club", "ville", "capitale", "région", "île", "constructeur", "géant", "hôtel",
    "ship", "vessel", "frigate", "destroyer", "carrier", "school", "company", "newspaper", "daily", "weekly", "firm",
    "bank", "city", "town", "island", "group", "brand", "band", "airline", "hospital", "giant", "prize", "award",
})  # fmt: skip
_DESCENT = frozenset({"origine", "ascendance", "naissance", "langue", "famille"})


def _iso(sentence: Sentence, i: int) -> str:
    """The state that unit `i` names, the first of those it may mean."""
    entry = sentence.entries[i]
    return str(entry.values["iso"]).split("|")[0] if entry is not None and "iso" in entry.values else ""
