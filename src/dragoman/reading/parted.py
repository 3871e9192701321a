"""Lines to lines in which the words of a contact stand together, what parted them apart: 'is | today | meeting'.

An auxiliary and its verb, or a verb and the words it takes, may be parted by a day, by an adverb or by a short
parenthesis. The last part then stands for the whole form, the words before it are told with it, and the day stays an
item of its own, so that it is read as the day of the contact: 'Berg | today | is meeting | Kowal'. Where a town stands
before the place they tell of, the first part stands for the form: 'Berg | took part in | in Warsaw | in the session'.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from dragoman.grammar import Entry
from dragoman.grammar.lexicon import Node
from dragoman.reading.lines import Line
from dragoman.reading.pack import PARTED, Pack

_NOT_BETWEEN = frozenset({"only", "even", "much", "likely", "unlikely", "in contrast"})  # more or less than an adverb
_LEADS_DATE = frozenset({"on", "for", "le", "les", "ce", "en date du"})
_LEADS_PLACE = {
    "en": frozenset({"in", "at", "from"}),
    "fr": frozenset({"à", "au", "aux", "à la", "à l'", "en", "dans"}),
}
_TRAILING = (" in", " at", " on")  # ends forms, and belongs to what follows: 'were | also | held at the palace'
_OPENS, _CLOSES = frozenset({"(", ","}), frozenset({")", ","})
_MOST_BETWEEN = 10  # items
_MOST_BEFORE = 3  # items of a form before what first parts it
_LONG_ADVERB = 5  # letters of 'fully', the shortest word that its ending alone shows to be an adverb
# A French verb is known by its participle, whatever parts that from its auxiliary, and an errand by its infinitive.
_TOLD_BY_ANOTHER = frozenset({"a", "ont", "avait", "avaient", "venu", "venue", "venus", "venues"})
_LEADS_INFINITIVE = frozenset({"d'", "de"})
_OF_OTHER_RULES = (" venu", "créance", "courtoisie", " pour", " au téléphone")  # what parts them is told in the rules
_LEADING_ON = frozenset({"par", "avec", "chez"})
_ADVERBIAL = {"en": "ly", "fr": "ment"}
_MOST_OF_PLACE = 5  # items behind the preposition: 'dans | les | locaux | du | ministère'


class _Form(Struct):
    """A parted form of a line: 'is | today | meeting'."""

    entry: Entry
    first: int  # its first item
    last: int  # its last item
    aside: list[int]  # items that are told with it: its other words, and the marks around what parts it
    placed: bool  # a town stands in it
    rest: str = ""  # the preposition that the unit of its last words ends with, and that is none of them
    lead: str = ""  # the one that the unit of its first words ends with, and that leads to a place: 'eu à | Varsovie'


class Parted:
    """Finds parted forms in the lines of one language."""

    def __init__(self, pack: Pack) -> None:
        have = pack.having
        self.lexicon = pack.lexicon
        self.opening = frozenset(pack.opening) - _TOLD_BY_ANOTHER
        self.date = have("date")
        self.adverb = have("adv") - have("neg") - have("conj") - have("ordinal")
        self.low = frozenset({pack.shape["low"]})
        self.place = have("city") | have("state") | have("place")
        self.leads_place = _LEADS_PLACE[pack.language]
        self.adverbial = _ADVERBIAL[pack.language]
        self.french = pack.language == "fr"
        self.led = self.leads_place | _LEADING_ON
        # A French house stands between the verb and its object: 'a eu | en son cabinet | l'occasion de rencontrer'.
        house = have("c:institution") | have("c:seat") | have("c:building") | have("venue")
        self.house = house if self.french else frozenset()
        self.of_house = have("det") | have("c:gen") | have("adj") | have("c:locality")
        self.event = have("event")
        self.telling = self.date | self.adverb  # one of these parts a form, or a mark or a word that leads to them
        self.leading = (
            self.low | have("w:,") | have("w:(") | have("prep") | (self.place if self.french else frozenset())
        )

    def joined(self, line: Line) -> Line:
        """The line with each parted form in one piece; the line itself where none is parted."""
        symbols, words, n = line.symbols, line.words, len(line.symbols)
        telling, leading = self.telling, self.leading
        found: list[_Form] = []
        free = 0  # the first item behind the form found last
        for k in range(1, n - 1):
            if k <= free or (symbols[k] not in telling and not (symbols[k] in leading and self._parts(line, k))):
                continue
            for i in range(max(free, k - _MOST_BEFORE), k):
                form = self._form(line, i, k) if words[i].split(" ", 1)[0] in self.opening else None
                if form is not None:
                    found.append(form)
                    free = form.last + 1
                    break
        return self._with_forms(line, found) if found else line

    def _parts(self, line: Line, k: int) -> bool:
        """Whether what may part a form begins with item `k`, which is no day and no known adverb."""
        if self._word_behind(line, k) > k:
            return True
        return line.word(k) in _OPENS and (
            line.symbols[k + 1] in self.telling or self._word_behind(line, k + 1) > k + 1
        )

    def _form(self, line: Line, i: int, k: int) -> _Form | None:
        """The longest form that begins with item `i` and is parted first at item `k`."""
        steps = self.lexicon.root
        node: Node | None = None
        for j in range(i, k):
            # 'is on', before a day, goes on like 'is'
            node = self._further(line, j, steps, cut=self._cut(line, k) if j == k - 1 else "")
            if node is None:
                return None
            steps = node.next
        lead = "à" if self._led_by_form(line, k) else ""
        whole = node.small or node.capital if node is not None else None
        best: _Form | None = None
        taken = list(range(i, k))
        aside: list[int] = []
        placed = False
        j = k
        while steps and j < len(line.symbols):
            node = self._further(line, j, steps) if j > k and not self._tells_place(line, j) else None
            rest = ""
            if node is None and j > k and line.word(j).endswith(_TRAILING):
                rest = line.word(j)[-2:]
                node = self._further(line, j, steps, cut=line.word(j)[-3:])
            if node is None:
                behind = self._behind(line, j, steps, aside)
                if behind == j:
                    break
                placed = placed or any(symbol in self.place for symbol in line.symbols[j:behind])
                j = behind
                continue
            steps = node.next
            entry = node.small or node.capital
            if entry is not None and self._asked(line, entry):
                best = _Form(entry, i, j, [*taken, *aside], placed, rest, lead)
            if rest:
                break
            taken.append(j)
            j += 1
        if best is None or (whole is not None and _classes(best.entry) <= _classes(whole)):
            return None  # 'met | today in Oslo | with': its first words tell all that it tells
        told = whole is not None and not PARTED.isdisjoint(whole.tags) and line.word(best.last) in self.led
        if self.french and (told or self._to_place(line, best.last)):
            return None  # 'arrivée | jeudi | à | Varsovie', 'eu | mardi | à | Oslo': told by the first word
        return best

    def _to_place(self, line: Line, i: int) -> bool:
        """Whether item `i` leads to the place behind it."""
        behind = line.symbols[i + 1] if i + 1 < len(line.symbols) else ""
        return line.word(i) in self.leads_place and behind in self.place

    def _cut(self, line: Line, k: int) -> str:
        """What the unit before item `k`, which parts a form, has of the words that lead to it."""
        return " on" if line.symbols[k] in self.date else " à" if self._led_by_form(line, k) else ""

    def _tells_place(self, line: Line, k: int) -> bool:
        """'a eu | au siège du ministère | l'occasion': whether item `k` leads in French to a place, and not to more of
        a form, as in 'a eu au téléphone'."""
        return self.french and line.word(k) in self.leads_place and self._word_behind(line, k) > k

    def _led_by_form(self, line: Line, k: int) -> bool:
        """'a | eu à | Varsovie': whether item `k` is a place to which the last word of the unit before leads."""
        return self.french and k > 0 and line.symbols[k] in self.place and line.word(k - 1).endswith(" à")

    def _asked(self, line: Line, entry: Entry) -> bool:
        """Whether a form tells of a contact; 'was launched' only beside a noun for one."""
        if PARTED.isdisjoint(entry.tags) or (self.french and any(word in entry.form for word in _OF_OTHER_RULES)):
            return False
        return "c:takeplace" not in entry.tags or not self.event.isdisjoint(line.present)

    def _further(self, line: Line, j: int, steps: dict[str, Node], *, cut: str = "") -> Node | None:
        """Where the words of item `j` lead in the forms of several words, without the last one if it is to be cut."""
        if line.found[j] is not None:
            return None
        node: Node | None = None
        for word in line.word(j).removesuffix(cut).replace("'", "' ").split():  # 'l'occasion' is two words of a form
            node = steps.get(word)
            if node is None:
                return None
            steps = node.next
        return node

    def _behind(self, line: Line, j: int, steps: dict[str, Node], aside: list[int]) -> int:
        """The item behind what may part a form at item `j`, or `j`; commas and brackets are told in `aside`.

        No further than to the first item with which the form goes on, as `steps` tells.
        """
        marks: list[int] = []
        k = j
        if line.word(k) in _OPENS:
            marks.append(k)
            k += 1
        first = k
        while k < len(line.symbols) and k - j < _MOST_BETWEEN:
            behind = self._word_behind(line, k)
            again = behind == k + 2 and line.word(behind) == line.word(k)
            goes_on = line.word(k).split(" ")[0] in steps and not self._tells_place(line, k)
            if k > first and goes_on and not again:
                break  # no 'took part on Friday | in Warsaw | in the session'
            if behind == k:
                break
            if behind == k + 2 and line.symbols[k + 1] in self.date:
                marks.append(k)  # 'on Monday' is as good as 'Monday'
            k = behind
        if k == first:
            return j
        if k < len(line.symbols) and line.word(k) in _CLOSES:
            marks.append(k)
            k += 1
        elif line.word(j) == "(":
            return j
        aside += marks
        return k

    def _word_behind(self, line: Line, k: int) -> int:
        """The item behind one day, adverb or place at item `k`, or `k`."""
        symbol, word = line.symbols[k], line.word(k)
        if symbol in self.date or self._led_by_form(line, k):
            return k + 1
        if symbol in self.adverb or (symbol in self.low and len(word) > _LONG_ADVERB and word.endswith(self.adverbial)):
            return k if word in _NOT_BETWEEN else k + 1
        behind = line.symbols[k + 1] if k + 1 < len(line.symbols) else ""
        if word in _LEADS_DATE and behind in self.date:
            return k + 2
        if word not in self.leads_place:
            return k
        return k + 2 if behind in self.place else self._house_behind(line, k)

    def _house_behind(self, line: Line, k: int) -> int:
        """The item behind the house that the preposition at item `k` leads to, or `k`: 'dans | les | locaux'."""
        found = k
        for i in range(k + 1, min(k + 1 + _MOST_OF_PLACE, len(line.symbols))):
            if line.symbols[i] in self.house or (found > k and line.symbols[i] in self.place):
                found = i + 1
            elif line.symbols[i] not in self.of_house:
                break
        return found

    def _just_before(self, line: Line, i: int) -> bool:
        """'vient | d' | être reçu | lundi | par': whether item `i` leads to the first word of a form in French."""
        return self.french and i >= 0 and line.word(i) in _LEADS_INFINITIVE

    def _with_forms(self, line: Line, found: Sequence[_Form]) -> Line:
        """The line with the forms in the place of one of their items, and without the others."""
        items = list(zip(line.symbols, line.first, line.last, line.found, line.words, strict=True))
        kept: list[tuple[str, int, int, object, str]] = []
        ahead = [
            self._just_before(line, form.first - 1) or (form.placed and line.word(form.last) in self.leads_place)
            for form in found
        ]
        at = {form.first if first else form.last: form for form, first in zip(found, ahead, strict=True)}
        aside = {i for form in found for i in form.aside}
        aside |= {form.last for form, first in zip(found, ahead, strict=True) if first and self.french}
        leads = {form.first: form.lead for form in found if form.lead}
        for i, item in enumerate(items):
            form = at.get(i)
            if i in leads and form is None:
                node = self.lexicon.root.get(leads[i])
                if node is not None and node.small is not None:
                    kept.append((node.small.symbol, item[1], item[2], node.small, leads[i]))
            if form is None:
                if i not in aside:
                    kept.append(item)
                continue
            kept.append((form.entry.symbol, item[1], item[2], form.entry, form.entry.form))
            node = self.lexicon.root.get(form.rest) if form.rest else None
            if node is not None and node.small is not None:
                kept.append((node.small.symbol, item[1], item[2], node.small, form.rest))
        symbols, first, last, what, words = (list(column) for column in zip(*kept, strict=True))
        return Line(line.sentence, symbols, "".join(symbols), frozenset(symbols), first, last, what, words)


def _classes(entry: Entry) -> frozenset[str]:
    return frozenset(tag for tag in entry.tags if tag.startswith("c:"))
