"""Blocks to sentences of units: each token or known phrase with its lexicon entry and its symbol."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate, chain, pairwise

from dragoman.grammar import Entry
from dragoman.grammar.lexicon import Node
from dragoman.reading.pack import Pack
from dragoman.text.phrases import WORD, Places
from dragoman.text.tokens import fold

_YEAR = re.compile(r"(?:19|20)\d\d$")
_ORDINAL_TAIL = re.compile(r"[-‐‑–]$")
_DASHES = re.compile("[-‐‑–]")
_INNER_CAPITAL = re.compile(r"[a-z]{1,4}[-‐‑'’][A-Z]")  # al-Miqdad, el-Sisi
MAX_SENTENCE_UNITS = 400  # a longer run without a full stop is cut here, so that the cost stays linear


class Sentence:
    """Units of one sentence: `symbols[i]`, `starts[i]`, `ends[i]`, `entries[i]` describe unit i; zones as in text.zones."""

    __slots__ = ("block", "ends", "entries", "flat", "folded", "number", "places", "starts", "symbols", "text", "zone")

    def __init__(self, text: str, folded: str, flat: str, places: Places, zone: str, block: int) -> None:
        self.text = text
        self.folded = folded
        self.flat = flat  # the folded text on one line
        self.places = places  # where the whole text has words that the pack has marked
        self.zone = zone
        self.block = block
        self.number = 0
        self.symbols: str = ""
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.entries: list[Entry | None] = []

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
        return self.folded[self.starts[i] : self.ends[i]]


_CLOSING = {'"', "”", "»", "’", ")", "]"}
_FINAL = {".", "!", "?", "…"}


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
    out: list[Sentence] = []
    for index, (start, end, zone) in enumerate(spans):
        units = _Units(pack, text, start, end, places)
        for first, last in units.cuts():
            sentence = Sentence(text, folded, flat, places, zone, index)
            units.fill(sentence, first, last)
            sentence.number = len(out)
            out.append(sentence)
    return out


def mark(pack: Pack, text: str, start: int, end: int, places: Places) -> None:
    """Add to `places` where a stretch that holds no sentences has words that the pack has marked."""
    _Units(pack, text, start, end, places)


class _Units:
    """The tokens of one block with the form of each, and what they are as units of sentences."""

    def __init__(self, pack: Pack, text: str, start: int, end: int, places: Places) -> None:
        self.pack = pack
        self.text = text
        chunks = _met(pack)
        self.final = chunks.final
        at, words = _chunks_in(text, start, end)
        cut = list(map(chunks.__getitem__, words))
        for k in [k for k, chunk in enumerate(cut) if not chunk[4]]:
            cut[k] = chunks.cut(text, at[k], at[k] + len(words[k]), end)
        self.starts = [begin + offset for begin, chunk in zip(at, cut, strict=True) for offset in chunk[0]]
        self.ends = [begin + offset for begin, chunk in zip(at, cut, strict=True) for offset in chunk[1]]
        self.symbols = "".join([chunk[2] for chunk in cut])
        self.entries = list(chain.from_iterable([chunk[3] for chunk in cut]))
        self.forms = list(chain.from_iterable([chunk[4] for chunk in cut]))
        self.joins = self._joins()
        self.join = 0  # the first of `joins` not yet behind
        for begin, marked in [(begin, chunk[5]) for begin, chunk in zip(at, cut, strict=True) if chunk[5]]:
            for offset, word in marked:
                places.at.append(begin + offset)
                places.words.append(word)

    def _joins(self) -> list[int]:
        """The tokens that may begin a form of several words, because their follower may go on with it."""
        forms = self.forms
        return [k for k, (form, follow) in enumerate(pairwise(forms)) if form[2] is not None and follow[3] in form[2]]

    def cuts(self) -> list[tuple[int, int]]:
        """Token ranges of the sentences."""
        out: list[tuple[int, int]] = []
        text, starts, ends = self.text, self.starts, self.ends
        begin, free, count = 0, 0, len(starts)  # `free`: the token behind the last mark and what closes behind it
        for i in [m.start() for m in self.final.finditer(self.symbols)]:
            begin = _cut_long(out, begin, free, i)
            j = i + 1
            while j < count and text[starts[j]] in _CLOSING and starts[j] == ends[j - 1]:
                j += 1
            if j >= count or self._begins_sentence(j):
                out.append((begin, j))
                begin = j
            free = j
        begin = _cut_long(out, begin, free, count)
        if begin < count:
            out.append((begin, count))
        return out

    def _begins_sentence(self, j: int) -> bool:
        first = self.text[self.starts[j]]
        if first in '"“«(‘[–—-•':
            return self.starts[j] > self.ends[j - 1]
        return first.isupper() or (first.isdigit() and self.starts[j] > self.ends[j - 1])

    def fill(self, sentence: Sentence, first: int, last: int) -> None:
        """Give a sentence the tokens from `first` to before `last`, forms of several words as one unit; call in order."""
        joins, count = self.joins, len(self.joins)
        while self.join < count and joins[self.join] < first:
            self.join += 1
        begin = first
        symbols: list[str] = []
        while self.join < count and joins[self.join] < last - 1:
            k = joins[self.join]
            self.join += 1
            if k < begin:
                continue
            entry, stop = self._longest(k, last)
            if entry is None or stop == k + 1:
                continue
            self._copy(sentence, symbols, begin, k)
            sentence.starts.append(self.starts[k])
            sentence.ends.append(self.ends[stop - 1])
            sentence.entries.append(entry)
            symbols.append(entry.symbol_capital if self.forms[k][4] else entry.symbol)
            begin = stop
        self._copy(sentence, symbols, begin, last)
        if begin < last:
            self._end(sentence, symbols, last - 1)
        sentence.symbols = "".join(symbols)

    def _copy(self, sentence: Sentence, symbols: list[str], begin: int, end: int) -> None:
        """Tokens that are units as they stand."""
        sentence.starts += self.starts[begin:end]
        sentence.ends += self.ends[begin:end]
        sentence.entries += self.entries[begin:end]
        symbols.append(self.symbols[begin:end])

    def _end(self, sentence: Sentence, symbols: list[str], last: int) -> None:
        """A single capital letter is an abbreviation ('I') only where it ends the sentence."""
        token = self.text[self.starts[last] : self.ends[last]]
        if len(token) == 1 and token.isupper() and token in self.pack.lexicon.exact:
            entry = self.pack.lexicon.exact[token]
            sentence.entries[-1] = entry
            symbols[-1] = symbols[-1][:-1] + entry.symbol_capital

    def _longest(self, k: int, last: int) -> tuple[Entry | None, int]:
        """The longest form that begins with token `k`, and the token behind it; of one token when there is none longer."""
        forms = self.forms
        entry, stop = forms[k][0], k + 1
        caps = forms[k][4]
        longer: dict[str, Node] | None = forms[k][2]
        j = k + 1
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


def _cut_long(out: list[tuple[int, int]], begin: int, free: int, end: int) -> int:
    """Add the cuts of a run without a full stop up to token `end`, none before `free`; where the rest begins."""
    at = max(begin + MAX_SENTENCE_UNITS, free + 1)
    while at <= end:
        out.append((begin, at))
        begin, at = at, at + MAX_SENTENCE_UNITS
    return begin


# What a token is on its own: entry, symbol, the words that may go on with it, itself folded, whether it begins with a
# capital.
_Form = tuple[Entry | None, str, dict[str, Node] | None, str, bool]
MOST_FORMS = 30_000  # distinct tokens kept for each language, some 10 MB; more are forgotten and looked up again
LONGEST_CHUNK = 40  # characters between white space; longer ones are seldom met again


def _chunks_in(text: str, start: int, end: int) -> tuple[list[int], list[str]]:
    """What stands between white space in `[start, end)`: where each begins, and itself."""
    block = text[start:end]
    chunks = block.split()
    parts = block.replace("\n", " ").replace("\xa0", " ").split(" ")
    at = accumulate([start, *[len(part) + 1 for part in parts]])
    if len(parts) == len(chunks):
        return list(at)[:-1], chunks
    found = [(begin, part) for begin, part in zip(at, parts, strict=False) if part]
    if len(found) == len(chunks):
        return [begin for begin, _ in found], chunks
    return _sought(text, start, chunks), chunks  # other white space than these three


def _sought(text: str, start: int, chunks: list[str]) -> list[int]:
    """Where chunks with nothing but white space between them stand."""
    at: list[int] = []
    for chunk in chunks:
        begin = text.find(chunk, start)
        at.append(begin)
        start = begin + len(chunk)
    return at


class _Forms(dict[str, _Form]):
    """Every token met so far with its form, so that the cost of looking up is paid once a distinct token."""

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        self.pack = pack

    def __missing__(self, token: str) -> _Form:
        if len(self) >= MOST_FORMS:
            self.clear()
        form = self[token] = _form(self.pack, token)
        return form


# What stands between white space: where its tokens begin and end in it, their symbols, entries and forms, and the words
# marked by the pack with their places.
_Chunk = tuple[
    tuple[int, ...],
    tuple[int, ...],
    str,
    tuple[Entry | None, ...],
    tuple[_Form, ...],
    tuple[tuple[int, str], ...],
]


_NOTHING: _Chunk = ((), (), "", (), (), ())


class _Chunks(dict[str, _Chunk]):
    """What stands between white space, with its tokens; nothing where they depend on what follows."""

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        self.tokenizer = pack.tokens
        self.marked = pack.marked
        self.forms = _Forms(pack)
        self.final = pack.symbols.any_of(symbol for mark in _FINAL for symbol in pack.symbols.having(f"w:{mark}"))

    def __missing__(self, chunk: str) -> _Chunk:
        if len(chunk) > LONGEST_CHUNK or self.tokenizer.leans_on(chunk):
            return _NOTHING
        if len(self) >= MOST_FORMS:
            self.clear()
        found = self[chunk] = self._of(chunk, self.tokenizer.spans(chunk))
        return found

    def cut(self, text: str, at: int, stop: int, end: int) -> _Chunk:
        """The chunk `[at, stop)` of a text, by what follows it up to `end`."""
        spans = self.tokenizer.spans(text, at, end, until=stop)
        return self._of(text[at:stop], [(a - at, b - at) for a, b in spans])

    def _of(self, chunk: str, spans: Sequence[tuple[int, int]]) -> _Chunk:
        forms = tuple(self.forms[chunk[a:b]] for a, b in spans)
        words = ((m.start(), m[0]) for m in WORD.finditer(fold(chunk)))
        return (
            tuple(a for a, _ in spans),
            tuple(b for _, b in spans),
            "".join([form[1] for form in forms]),
            tuple(form[0] for form in forms),
            forms,
            tuple((at, word) for at, word in words if word in self.marked),
        )


def _met(pack: Pack) -> _Chunks:
    """What a pack's language has met, kept with the pack."""
    if pack.met is None:
        pack.met = _Chunks(pack)
    return pack.met  # type: ignore[return-value]


def _form(pack: Pack, token: str) -> _Form:
    word = fold(token)
    capital = token[0].isupper()
    exact = pack.lexicon.exact.get(token) if capital and len(token) > 1 else None
    if exact is not None:
        return exact, exact.symbol_capital, None, word, capital
    node = pack.lexicon.root.get(word)
    longer = (node.next or None) if node is not None else None
    entry = (node.capital if capital else node.small) if node is not None else None
    if entry is not None:
        return entry, entry.symbol_capital if capital else entry.symbol, longer, word, capital
    compound = _compound(pack, word) if token[0].isalpha() and len(word) > 5 and _DASHES.search(word) else None
    symbol = compound.symbol if compound is not None else pack.shape[_shape(token, word, capital)]
    return compound, symbol, longer, word, capital


def _shape(token: str, word: str, capital: bool) -> str:
    """What a word in no lexicon looks like, as `Pack.shape` names it."""
    if token[0].isdigit():
        return "year" if _YEAR.match(word) else "num"
    if not token[0].isalpha():
        return "punct"
    if not capital and len(token) > 3 and _INNER_CAPITAL.match(token):
        capital = True
    if len(token) == 2 and token[1] == "." and capital:
        return "initial"
    if capital:
        return "caps" if len(token) > 1 and token.isupper() else "cap"
    return "low"


def _compound(pack: Pack, word: str) -> Entry | None:
    """'russian-serbian', 'belgrade-pristina', 'franco-tchadienne': the states its parts name, if all do."""
    states: list[str] = []
    for part in _DASHES.split(word):
        node = pack.lexicon.root.get(part)
        entry = node.capital if node else None
        iso = entry and (entry.values.get("iso") or (entry.values.get("city") or ("", None))[1])
        if not iso:
            exact = pack.lexicon.exact.get(part.upper())
            iso = exact.values.get("iso") if exact else None
        if not iso:
            return None
        states.append(iso)
    entry = Entry(word, frozenset({"adj", "geo", "compound", "Cap"}), {"compound": states})
    entry.symbol = entry.symbol_capital = pack.shape["compound"]
    return entry
