"""Blocks to sentences of units: each token or known phrase with its lexicon entry and its symbol."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dragoman.grammar import Entry
from dragoman.reading.pack import Pack
from dragoman.text.tokens import fold

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


def sentences_of(pack: Pack, text: str, spans: Sequence[tuple[int, int, str]]) -> list[Sentence]:
    """Sentences of the blocks `(start, end, zone)` in order."""
    folded = fold(text)
    out: list[Sentence] = []
    for index, (start, end, zone) in enumerate(spans):
        tokens = pack.tokens.spans(text, start, end)
        for first, last in _cuts(text, tokens):
            sentence = Sentence(text, folded, zone, index)
            _fill(pack, sentence, tokens, first, last)
            sentence.number = len(out)
            out.append(sentence)
    return out


def _cuts(text: str, tokens: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Token ranges of the sentences in one block."""
    out: list[tuple[int, int]] = []
    begin, i, count = 0, 0, len(tokens)
    while i < count:
        start, end = tokens[i]
        if end - start == 1 and text[start] in _FINAL:
            j = i + 1
            while j < count and text[tokens[j][0]] in _CLOSING and tokens[j][0] == tokens[j - 1][1]:
                j += 1
            if j >= count or _begins_sentence(text, tokens, j):
                out.append((begin, j))
                begin = j
            i = j
            continue
        i += 1
        if i - begin >= MAX_SENTENCE_UNITS:
            out.append((begin, i))
            begin = i
    if begin < count:
        out.append((begin, count))
    return out


def _begins_sentence(text: str, tokens: list[tuple[int, int]], j: int) -> bool:
    first = text[tokens[j][0]]
    if first in "\"“«(‘[–—-•":
        return tokens[j][0] > tokens[j - 1][1]
    return first.isupper() or (first.isdigit() and tokens[j][0] > tokens[j - 1][1])


def _fill(pack: Pack, sentence: Sentence, tokens: list[tuple[int, int]], i: int, last: int) -> None:
    text, folded = sentence.text, sentence.folded
    root, exact, shape = pack.lexicon.root, pack.lexicon.exact, pack.shape
    starts, ends, entries = sentence.starts, sentence.ends, sentence.entries
    symbols: list[str] = []
    while i < last:
        start, end = tokens[i]
        word = folded[start:end]
        first = text[start]
        capital = first.isupper()
        if capital and (text[start:end]) in exact:
            entry: Entry | None = exact[text[start:end]]
            if entry is not None and not (end - start > 1 or last - i < 2):
                entry = None
            if entry is not None:
                starts.append(start)
                ends.append(end)
                entries.append(entry)
                symbols.append(entry.symbol_capital)
                i += 1
                continue
        node = root.get(word)
        if node is not None:
            entry = node.capital if capital else node.small
            stop = i + 1
            if node.next:
                j, step, caps = i + 1, node, capital
                while j < last:
                    follow = step.next.get(folded[tokens[j][0] : tokens[j][1]])
                    if follow is None:
                        break
                    caps = caps or text[tokens[j][0]].isupper()
                    step = follow
                    j += 1
                    found = step.capital if caps else step.small
                    if found is not None:
                        entry, stop = found, j
            if entry is not None:
                starts.append(start)
                ends.append(tokens[stop - 1][1])
                entries.append(entry)
                symbols.append(entry.symbol_capital if capital else entry.symbol)
                i = stop
                continue
        starts.append(start)
        ends.append(end)
        if first.isalpha():
            if not capital and end - start > 3 and _INNER_CAPITAL.match(text, start, end):
                capital = True
            compound = _compound(pack, word) if len(word) > 5 and _DASHES.search(word) else None
            entries.append(compound)
            if compound is not None:
                symbols.append(compound.symbol)
            elif end - start == 2 and text[start + 1] == "." and capital:
                symbols.append(shape["initial"])
            elif capital:
                symbols.append(shape["caps"] if end - start > 1 and text[start:end].isupper() else shape["cap"])
            else:
                symbols.append(shape["low"])
        elif first.isdigit():
            entries.append(None)
            symbols.append(shape["year"] if _YEAR.match(word) else shape["num"])
        else:
            entries.append(None)
            symbols.append(shape["punct"])
        i += 1
    sentence.symbols = "".join(symbols)


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
