"""Blocks to sentences of units: each token or known phrase with its lexicon entry and its symbol."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, compress, count, islice, repeat
from operator import add, contains, itemgetter
from typing import overload

from dragoman.grammar import Entry
from dragoman.grammar.lexicon import Node
from dragoman.reading.chunks import Chunk, Form, chunks_in, met_with
from dragoman.reading.pack import Pack
from dragoman.reading.twosided import mark_common
from dragoman.text.phrases import Places
from dragoman.text.tokens import fold

POSSESSIVE = frozenset({"'s", "’s", "'", "’"})  # the unit behind an owner: 'Norway | 's minister'
_YEAR = re.compile(r"(?:19|20)\d\d$")
# What a form of several words may begin with that an adverb parts: 'was very pleased with', 's'est dit très attaché à'.
_BEING = frozenset({
    "is", "are", "was", "were", "am", "be", "been", "being", "remain", "remains", "remained", "remaining", "feel",
    "feels", "felt", "est", "sont", "était", "étaient", "suis", "sommes", "sera", "seront", "serait", "seraient",
    "soit", "soient", "être", "étant", "été", "fut", "furent", "dit", "dite", "dits", "dites", "disent", "déclare",
    "déclaré", "déclarée", "déclarés", "déclarées", "montré", "montrée", "montrés", "reste", "restent", "demeure",
    "demeurent",
})  # fmt: skip
_HAPPENS = (
    "c:willtakeplace",
    "c:takeplace",
    "c:gather",
    "c:inaugurate",
    "c:proceed",
)  # 'a ensuite réuni', 's'est ensuite tenue'
# What may be parted by an adverb; of English the words on contacts are put together later, once its days are known.
_PARTED = {"en": ("verb",), "fr": ("verb", "c:willtakeplace")}
_HAVING = frozenset({"a", "ont"})  # begins nothing else that may
_SELF = frozenset({"s'", "se"})  # stands before 'est' and 'sont'
_LEADS = _BEING | _HAVING | _SELF
# end forms, and begin what stands apart: 'is | in turn', 's'est | à nouveau'
_OPENS_ADVERB = frozenset({"in", "en", "this", "à", "au"})
_APART = frozenset({"adv", "time"})
_NAMES = frozenset({"org", "state", "city"})
_ARTICLES = frozenset({"the", "a", "an", "le", "la", "les", "l'", "un", "une"})
_DENYING = frozenset({"never", "hardly", "barely", "no longer", "jamais", "guère", "plus", "pas", "only", "not"})
_DEGREES = frozenset({"very", "quite", "most", "truly", "deeply", "très", "fort", "tout", "bien"})
MOST_ADVERBS = 2  # in a row
WINDOW = 100_000  # characters of a block whose tokens are held at a time
_CENTRES = frozenset({"centre", "center"})
MAX_SENTENCE_UNITS = 400  # a longer run without a full stop is cut here, so that the cost stays linear


class Sentence:
    """Units of one sentence: `symbols[i]`, `starts[i]`, `ends[i]`, `entries[i]` describe unit i;
    zones as in text.zones.

    `string` is the symbols as `re` wants them, `present` each of them once. Single symbols are asked for everywhere,
    and
    a list has them at hand where a string would make them anew.
    """

    __slots__ = (
        "_present", "block", "ends", "entries", "flat", "folded", "number", "places", "starts", "string", "symbols",
        "text", "words", "zone",
    )  # fmt: skip

    def __init__(self, text: str, folded: str, flat: str, places: Places, zone: str, block: int) -> None:
        self.text = text
        self.folded = folded
        self.flat = flat  # the folded text on one line
        self.places = places  # where the whole text has words that the pack has marked
        self.zone = zone
        self.block = block
        self.number = 0
        self.symbols: Sequence[str] = ()
        self.string = ""
        self._present: frozenset[str] | None = None
        self.starts: Sequence[int] = ()
        self.ends: Sequence[int] = ()
        self.entries: list[Entry | None] = []
        self.words: Sequence[str] = ()  # folded

    def pack(self) -> None:
        """Hold offsets and symbols in a tenth of the memory; a little slower to ask, so for long texts only."""
        self.starts, self.ends = array("I", self.starts), array("I", self.ends)
        self.symbols, self._present = self.string, None
        self.words = _Words(self.folded, self.starts, self.ends)

    @property
    def present(self) -> frozenset[str]:
        return frozenset(self.symbols) if self._present is None else self._present

    @property
    def start(self) -> int:
        return self.starts[0]

    @property
    def end(self) -> int:
        return self.ends[-1]

    def quote(self, first: int, last: int) -> str:
        """The characters from unit `first` to unit `last`, that one included."""
        return self.text[self.starts[first] : self.ends[last]]

    def word(self, i: int) -> str:
        """The folded word of unit i; nothing stands behind the last one."""
        try:
            return self.words[i]
        except IndexError:
            return ""


class _Words(Sequence[str]):
    """The words of a sentence of a long text, cut out each time they are asked for."""

    def __init__(self, folded: str, starts: Sequence[int], ends: Sequence[int]) -> None:
        self.folded, self.starts, self.ends = folded, starts, ends

    def __len__(self) -> int:
        return len(self.starts)

    @overload
    def __getitem__(self, at: int) -> str: ...

    @overload
    def __getitem__(self, at: slice) -> list[str]: ...

    def __getitem__(self, at: int | slice) -> str | list[str]:
        if isinstance(at, slice):
            return words_at(self.folded, self.starts[at], self.ends[at])
        return self.folded[self.starts[at] : self.ends[at]]


def words_at(folded: str, starts: Iterable[int], ends: Iterable[int]) -> list[str]:
    """The stretches of a text that begin and end there."""
    return list(map(folded.__getitem__, map(slice, starts, ends)))


_OPENING = "“„«"
_CLOSING = {'"', "”", "»", "’", ")", "]"}


def sentences_of(
    pack: Pack,
    text: str,
    spans: Sequence[tuple[int, int, str]],
    folded: str | None = None,
    places: Places | None = None,
) -> list[Sentence]:
    """Sentences of the blocks `(start, end, zone)` in order; `folded` is the text folded, if that has been done.

    To `places` is added where the blocks have words that the pack has marked.
    """
    folded = fold(text) if folded is None else folded
    flat = folded.replace("\n", " ")
    places = Places() if places is None else places
    two = pack.shape["compound"]
    out: list[Sentence] = []
    for index, (start, end, zone) in enumerate(spans):
        units = _Units(pack, text, end)
        for first, last in _windows(text, start, end):
            units.take(first, last, places)
            for cut in units.cuts():
                sentence = Sentence(text, folded, flat, places, zone, index)
                units.fill(sentence, *cut)
                if two in sentence.string and pack.language == "en":
                    units.common(pack, sentence)
                sentence.number = len(out)
                if len(text) > WINDOW:
                    sentence.pack()
                out.append(sentence)
    return out


def mark(pack: Pack, text: str, start: int, end: int, places: Places) -> None:
    """Add to `places` where a stretch that holds no sentences has words that the pack has marked."""
    for first, last in _windows(text, start, end):
        units = _Units(pack, text, end)
        units.note(*units.chunked(first, last), places)


def _windows(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A block in stretches that end at a space."""
    while end - start > WINDOW:
        stop = text.find(" ", start + WINDOW, end)
        if stop < 0:
            break
        yield start, stop
        start = stop + 1
    yield start, end


class _Units:
    """The tokens of one block with the form of each, and what they are as units of sentences: some at a time."""

    def __init__(self, pack: Pack, text: str, end: int) -> None:
        self.lexicon = pack.lexicon
        self.chunks = met_with(pack)
        self.parted = _PARTED[pack.language]
        self.text = text
        self.end = end  # of the block
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.entries: list[Entry | None] = []
        self.forms: list[Form] = []
        self.symbols: list[str] = []
        self.used = 0  # tokens that are in sentences already
        self.complete = False  # no tokens of the block are to come

    def take(self, start: int, stop: int, places: Places) -> None:
        """The tokens of `[start, stop)`, behind those that no sentence has yet."""
        at, cut = self.chunked(start, stop)
        used = self.used
        for units in (self.starts, self.ends, self.entries, self.forms, self.symbols):
            del units[:used]
        if cut:
            starts, ends, symbols, entries, forms, _ = zip(*cut, strict=True)
            begins = list(chain.from_iterable(map(repeat, at, map(len, starts))))
            self.starts += map(add, begins, chain.from_iterable(starts))
            self.ends += map(add, begins, chain.from_iterable(ends))
            self.symbols += chain.from_iterable(symbols)
            self.entries += chain.from_iterable(entries)
            self.forms += chain.from_iterable(forms)
        self.joins = self._joins()
        self.join = 0  # the first of `joins` not yet behind
        self.complete = stop == self.end
        self.note(at, cut, places)

    def chunked(self, start: int, stop: int) -> tuple[list[int], list[Chunk]]:
        """What stands between white space in `[start, stop)`: where each begins, and its tokens."""
        at, words = chunks_in(self.text, start, stop)
        self.chunks.undecided = False
        cut = list(map(self.chunks.__getitem__, words))
        if self.chunks.undecided:
            for k in [k for k, chunk in enumerate(cut) if not chunk[4]]:
                cut[k] = self.chunks.cut(self.text, at[k], at[k] + len(words[k]), self.end)
        return at, cut

    @staticmethod
    def note(at: list[int], cut: list[Chunk], places: Places) -> None:
        """Add to `places` the marked words of the chunks."""
        for begin, marked in [(begin, chunk[5]) for begin, chunk in zip(at, cut, strict=True) if chunk[5]]:
            for offset, word in marked:
                places.at.append(begin + offset)
                places.words.append(word)

    def _joins(self) -> list[int]:
        """The tokens that may begin a form of several words, because their follower may go on with it."""
        longer = map(itemgetter(2), self.forms)
        followers = map(itemgetter(3), islice(self.forms, 1, None))
        joins = list(compress(count(), map(contains, longer, followers)))
        leads = compress(count(), map(_LEADS.__contains__, map(itemgetter(3), self.forms)))
        parted = [k for k in leads if self._behind_adverbs(k)[0] > k + 1]
        return sorted({*joins, *parted}) if parted else joins

    def _behind_adverbs(self, k: int) -> tuple[int, Mapping[str, Node]]:
        """The token behind the adverbs that follow token `k`, when a form of several words can go on there, and how it
        may: 'is deeply | concerned about', 'est profondément | attaché à', 's'est ensuite | tenue'; `k` itself where it
        cannot.
        """
        forms, j, n = self.forms, k + 1, len(self.forms)
        longer: Mapping[str, Node] = forms[k][2]
        if forms[k][3] in _SELF:
            node = longer.get(forms[j][3]) if j < n and forms[j][3] in _BEING else None
            if node is None:
                return k, longer
            longer, j = node.next, j + 1
        first = j
        for _ in range(MOST_ADVERBS):
            if j < n and _is_adverb(forms[j]):
                j += 1
                continue
            phrase, stop = self._going_on(j, j + 1, n) if j < n else (None, j)  # 'est | en effet | préoccupé'
            if phrase is None or stop == j + 1 or "adv" not in phrase.tags or "neg" in phrase.tags:
                break
            j = stop
        return (j if first < j < n and forms[j][3] in longer else k), longer

    def cuts(self) -> list[tuple[int, int]]:
        """Token ranges of the sentences that are known to be whole."""
        out: list[tuple[int, int]] = []
        text, starts, ends = self.text, self.starts, self.ends
        begin, free, n = 0, 0, len(starts)  # `free`: the token behind the last mark and what closes behind it
        for i in [m.start() for m in self.chunks.final.finditer("".join(self.symbols))]:
            begin = _cut_long(out, begin, free, i)
            j = i + 1
            while j < n and text[starts[j]] in _CLOSING and starts[j] == ends[j - 1]:
                j += 1
            if j >= n and not self.complete:
                break  # more may close behind the mark
            if j >= n or (self._begins_sentence(j) and not (begin < i and self._within_date(i, j))):
                out.append((begin, j))
                begin = j
            free = j
        else:
            begin = _cut_long(out, begin, free, n if self.complete else n - 1)
        if begin < n and self.complete:
            out.append((begin, n))
            begin = n
        self.used = begin
        return out

    def _within_date(self, mark: int, j: int) -> bool:
        """'22. April 2014', '22. 04. 2014', '2014. 04. 22.': whether a date's number is behind the stop at `mark`."""
        token = self.forms[mark - 1][3]
        if len(token) not in (1, 2, 4) or not token.isdigit() or self.ends[mark - 1] < self.starts[mark]:
            return False
        entry, following = self.entries[j], self.forms[j][3]
        if entry is not None and "month" in entry.tags:
            return len(token) < 3 and j + 1 < len(self.forms) and _YEAR.match(self.forms[j + 1][3]) is not None
        if len(following) == 4:
            return len(token) < 3 and _YEAR.match(following) is not None
        stopped = following.isdigit() and len(following) < 3 and self.text[self.ends[j] : self.ends[j] + 1] == "."
        return stopped and (len(token) < 3 or _YEAR.match(token) is not None)

    def _begins_sentence(self, j: int) -> bool:
        first = self.text[self.starts[j]]
        if first in '"“„«(‘[–—-•':
            return self.starts[j] > self.ends[j - 1] or (first in _OPENING and self._opens(j))
        return first.isupper() or (first.isdigit() and self.starts[j] > self.ends[j - 1])

    def _opens(self, j: int) -> bool:
        """'… on Friday.“We agree': whether a quotation begins with token `j`, without a space before it."""
        behind = j + 1
        return behind < len(self.starts) and self.starts[behind] == self.ends[j] and self.text[self.ends[j]].isupper()

    def fill(self, sentence: Sentence, first: int, last: int) -> None:
        """Give a sentence the tokens from `first` to before `last`, forms of several words as one
        unit; call in order.
        """
        joins, most = self.joins, len(self.joins)
        while self.join < most and joins[self.join] < first:
            self.join += 1
        begin = first
        starts: list[int] = []
        ends: list[int] = []
        entries: list[Entry | None] = []
        symbols: list[str] = []
        while self.join < most and joins[self.join] < last - 1:
            k = joins[self.join]
            self.join += 1
            if k < begin:
                continue
            entry, stop = self._longest(k, last)
            if entry is None or stop == k + 1 or self._hides_longer(k, stop, last) or self._ends_name(k, begin):
                continue
            starts += self.starts[begin : k + 1]
            ends += self.ends[begin:k]
            ends.append(self.ends[stop - 1])
            entries += self.entries[begin:k]
            entries.append(entry)
            symbols += self.symbols[begin:k]
            symbols.append(entry.symbol_capital if self.forms[k][4] else entry.symbol)
            begin = stop
        starts += self.starts[begin:last]
        ends += self.ends[begin:last]
        entries += self.entries[begin:last]
        symbols += self.symbols[begin:last]
        sentence.starts, sentence.ends, sentence.entries = starts, ends, entries
        if begin < last:
            self._end(sentence, symbols, last - 1)
        sentence.symbols, sentence.string, sentence._present = symbols, "".join(symbols), frozenset(symbols)
        sentence.words = words_at(sentence.folded, starts, ends)

    def common(self, pack: Pack, sentence: Sentence) -> None:
        """Mark in a sentence the commissions that bear the names of two states."""
        symbols = list(sentence.symbols)
        if mark_common(pack, list(sentence.words), sentence.entries, symbols):
            sentence.symbols, sentence.string, sentence._present = symbols, "".join(symbols), frozenset(symbols)

    def _hides_longer(self, k: int, stop: int, last: int) -> bool:
        """'the Commonwealth | of Dominica': whether a form that begins with an article would part a longer name of a
        state, a town or a body that begins behind it."""
        if self.forms[k][3] not in _ARTICLES or self.joins[self.join : self.join + 1] != [k + 1]:
            return False
        name, end = self._longest(k + 1, last)
        return name is not None and end > stop and not name.tags.isdisjoint(_NAMES)

    def _ends_name(self, k: int, begin: int) -> bool:
        """'the Oslo Conference Centre | on Monday': whether token `k`, of a verb too, is the last of a house's name."""
        return self.forms[k][3] in _CENTRES and self.forms[k][4] and k > begin and self.forms[k - 1][4]

    def _end(self, sentence: Sentence, symbols: list[str], last: int) -> None:
        """A single capital letter is an abbreviation ('I') only where it ends the sentence."""
        token = self.text[self.starts[last] : self.ends[last]]
        if len(token) == 1 and token.isupper() and token in self.lexicon.exact:
            entry = self.lexicon.exact[token]
            sentence.entries[-1] = entry
            symbols[-1] = entry.symbol_capital

    def _longest(self, k: int, last: int) -> tuple[Entry | None, int]:
        """The longest form that begins with token `k`, and the token behind it; of one token when
        there is none longer.
        """
        entry, stop = self._going_on(k, k + 1, last)
        if stop > k + 1 and self.forms[stop - 1][3] in _OPENS_ADVERB:
            phrase, end = self._going_on(stop - 1, stop, last)
            if phrase is not None and end > stop and not phrase.tags.isdisjoint(_APART):
                entry, stop = self._going_on(k, k + 1, stop - 1)  # 'est | en effet', 'called | this morning'
        if self.forms[k][3] in _LEADS and (stop == k + 1 or self.forms[k][3] in _SELF):
            behind, longer = self._behind_adverbs(k)
            parted, end = self._going_on(k, behind, last, longer) if behind > k else (entry, stop)
            tags = self.parted if self.forms[k][3] in _BEING else _HAPPENS
            if parted is not None and end > max(behind, stop) and not parted.tags.isdisjoint(tags):
                return parted, end
        return entry, stop

    def _going_on(
        self, k: int, j: int, last: int, longer: Mapping[str, Node] | None = None
    ) -> tuple[Entry | None, int]:
        """The longest form that begins with token `k` and goes on with token `j` (as `longer` tells), and the token
        behind it.
        """
        forms = self.forms
        entry, stop = forms[k][0], k + 1
        caps = forms[k][4]
        longer = forms[k][2] if longer is None else longer
        while j < last and longer:
            node = longer.get(forms[j][3])
            if node is None:
                break
            caps = caps or forms[j][4]
            longer = node.next
            j += 1
            found = node.capital if caps else node.small
            if found is not None:
                entry, stop = found, j
        return entry, stop


def _is_adverb(form: Form) -> bool:
    """Whether a token says how much or how: no verb is denied by it."""
    entry, word = form[0], form[3]
    if word in _DEGREES or (entry is None and len(word) > 5 and word.endswith(("ly", "ment"))):
        return True
    if entry is None:
        return False
    return "adv" in entry.tags and "neg" not in entry.tags and word not in _DENYING


def _cut_long(out: list[tuple[int, int]], begin: int, free: int, end: int) -> int:
    """Add the cuts of a run without a full stop up to token `end`, none before `free`; where the rest begins."""
    at = max(begin + MAX_SENTENCE_UNITS, free + 1)
    while at <= end:
        out.append((begin, at))
        begin, at = at, at + MAX_SENTENCE_UNITS
    return begin
