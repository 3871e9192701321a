"""Blocks to sentences of units: each token or known phrase with its lexicon entry and its symbol."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from dragoman.grammar import Entry
from dragoman.grammar.lexicon import Node
from dragoman.reading.pack import Pack
from dragoman.text.tokens import Tokenizer, fold

_YEAR = re.compile(r"(?:19|20)\d\d$")
_ORDINAL_TAIL = re.compile(r"[-‐‑–]$")
_DASHES = re.compile("[-‐‑–]")
_INNER_CAPITAL = re.compile(r"[a-z]{1,4}[-‐‑'’][A-Z]")  # al-Miqdad, el-Sisi
MAX_SENTENCE_UNITS = 400  # a longer run without a full stop is cut here, so that the cost stays linear


class Sentence:
    """Units of one sentence: `symbols[i]`, `starts[i]`, `ends[i]`, `entries[i]` describe unit i; zones as in text.zones."""

    __slots__ = ("block", "chunks", "ends", "entries", "folded", "number", "starts", "symbols", "text", "zone")

    def __init__(self, text: str, folded: str, zone: str, block: int) -> None:
        self.text = text
        self.folded = folded
        self.zone = zone
        self.block = block
        self.number = 0
        self.symbols: str = ""
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.entries: list[Entry | None] = []
        self.chunks: list[object] = []

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
    pack: Pack, text: str, spans: Sequence[tuple[int, int, str]], folded: str | None = None
) -> list[Sentence]:
    """Sentences of the blocks `(start, end, zone)` in order; `folded` is the text folded, if that has been done."""
    folded = fold(text) if folded is None else folded
    out: list[Sentence] = []
    for index, (start, end, zone) in enumerate(spans):
        units = _Units(pack, text, start, end)
        for first, last in units.cuts():
            sentence = Sentence(text, folded, zone, index)
            units.fill(sentence, first, last)
            sentence.number = len(out)
            out.append(sentence)
    return out


class _Units:
    """The tokens of one block with the form of each, and what they are as units of sentences."""

    def __init__(self, pack: Pack, text: str, start: int, end: int) -> None:
        self.pack = pack
        self.text = text
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.forms: list[_Form] = []
        self._cut(start, end)
        self.entries = [form[0] for form in self.forms]
        self.symbols = "".join([form[1] for form in self.forms])
        self.joins = self._joins()
        self.join = 0  # the first of `joins` not yet behind

    def _cut(self, start: int, end: int) -> None:
        """Find the tokens of `[start, end)`: most stand between white space, and most of those have been met before."""
        chunks, forms = _known(self.pack)
        spans = self.pack.tokens.spans
        starts, ends, text = self.starts, self.ends, self.text
        for match in _CHUNK.finditer(text, start, end):
            at, stop = match.span()
            pieces = chunks[match[0]] if stop - at <= LONGEST_CHUNK else None
            if pieces is None:
                pieces = [(a - at, b - at, forms[text[a:b]]) for a, b in spans(text, at, end, until=stop)]
            for a, b, form in pieces:
                starts.append(at + a)
                ends.append(at + b)
                self.forms.append(form)

    def _joins(self) -> list[int]:
        """The tokens that may begin a form of several words, because their follower may go on with it."""
        forms = self.forms
        return [k for k, (form, follow) in enumerate(pairwise(forms)) if form[2] is not None and follow[3] in form[2]]

    def cuts(self) -> list[tuple[int, int]]:
        """Token ranges of the sentences."""
        out: list[tuple[int, int]] = []
        text, starts, ends = self.text, self.starts, self.ends
        begin, free, count = 0, 0, len(starts)  # `free`: the token behind the last mark and what closes behind it
        for i in [k for k, form in enumerate(self.forms) if form[3] in _FINAL]:
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


# What a token is on its own: entry, symbol, the words that may go on with it, itself folded, whether it begins with a capital.
_Form = tuple[Entry | None, str, dict[str, Node] | None, str, bool]
MOST_FORMS = 30_000  # distinct tokens kept for each language, some 10 MB; more are forgotten and looked up again
LONGEST_CHUNK = 40  # characters between white space; longer ones are seldom met again
_CHUNK = re.compile(r"\S+")


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


class _Chunks(dict[str, "list[tuple[int, int, _Form]] | None"]):
    """What stands between white space, with its tokens; None where they depend on what follows."""

    def __init__(self, tokenizer: Tokenizer, forms: _Forms) -> None:
        super().__init__()
        self.tokenizer = tokenizer
        self.forms = forms

    def __missing__(self, chunk: str) -> list[tuple[int, int, _Form]] | None:
        if len(self) >= MOST_FORMS:
            self.clear()
        pieces = None
        if not self.tokenizer.leans_on(chunk):
            pieces = [(a, b, self.forms[chunk[a:b]]) for a, b in self.tokenizer.spans(chunk)]
        self[chunk] = pieces
        return pieces


def _known(pack: Pack) -> tuple[_Chunks, _Forms]:
    """What a pack's language has met, kept with the pack."""
    if pack.met is None:
        forms = _Forms(pack)
        pack.met = _Chunks(pack.tokens, forms), forms
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
