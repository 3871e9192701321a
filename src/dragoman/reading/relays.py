"""A text to the voices it came through: the agency of its dateline, the press service or ministry it cites."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from dragoman.reading.clauses import ClauseReader
from dragoman.reading.lines import Line
from dragoman.reading.pack import Pack
from dragoman.reading.source import agencies_in
from dragoman.reading.subjects import Named
from dragoman.reading.words import Predicate

_EDGE = 160  # characters; an agency signs in the dateline or at the end
# '(TASS)', '/Xinhua/', '– APS –', 'TASS, 4 May': how a name stands that signs a text.
_SIGNED_BEFORE, _SIGNED_AFTER = re.compile(r"[(/–—:-]\s?$"), re.compile(r"\s?[)/–—:-]")
_REACH = 8  # items; a source is named within so many behind 'according to'


class RelayReader:
    """Finds the relays of one language's texts."""

    def __init__(self, pack: Pack, clauses: ClauseReader) -> None:
        self.clauses = clauses
        self.according = pack.having("c:according")
        self.linked = (
            pack.having("c:gen") | pack.having("port") | clauses.det | clauses.adj | clauses.state | clauses.institution
        )

    def signed(self, text: str, folded: str, own: str) -> Iterator[Named]:
        """Agencies that sign a text at its edges, the one whose text it is (`own`, its masthead folded) left out."""
        edges = {(0, min(_EDGE, len(text))), (max(0, len(text) - _EDGE), len(text))}
        for begin, end in sorted(edges):
            for start, stop in agencies_in(folded, begin, end):
                signs = _SIGNED_BEFORE.search(folded, begin, start) or start == begin
                if signs and _SIGNED_AFTER.match(folded, stop) and folded[start:stop] not in own:
                    yield Named(start, stop, text[start:stop], "agency")

    def cited(self, line: Line, predicates: Iterable[Predicate]) -> Iterator[Named]:
        """'…, the Foreign Ministry said', 'According to the press service, …': institutions that a line relays."""
        for predicate in predicates:
            subject = predicate.subject
            named_so = subject.kind == "institution" and line.symbols[subject.item] not in self.clauses.pron
            if named_so and (predicate.inverted or predicate.construction == "that"):
                yield self._named(line, subject.item)
        for item in line.relaying:
            yield self._named(line, item)
        for i, symbol in enumerate(line.symbols):
            if symbol in self.according:
                following = range(i + 1, min(i + _REACH, len(line.symbols)))
                named = next((k for k in following if self._institution(line, k)), None)
                if named is not None and all(line.symbols[k] in self.linked for k in range(i + 1, named)):
                    yield self._named(line, named)

    def _institution(self, line: Line, item: int) -> bool:
        """Whether an item is a ministry, a press service, or a side named by one: 'le ministère polonais'."""
        side = any(mention.kind == "side" for mention in line.mentions(item))
        units = line.sentence.symbols[line.first[item] : line.last[item] + 1]
        return line.symbols[item] in self.clauses.institution or (
            side and not self.clauses.institution.isdisjoint(units)
        )

    def _after_articles(self, line: Line, item: int) -> Iterator[int]:
        """The units of an item from the first that is no article."""
        units = range(line.first[item], line.last[item] + 1)
        return (k for k in units if line.sentence.symbols[k] not in self.clauses.det)

    def _named(self, line: Line, item: int) -> Named:
        """The institution's name as written: with its adjectives before and what it is 'of' behind."""
        symbols, clauses = line.symbols, self.clauses
        first = last = item
        while first > 0 and (symbols[first - 1] in clauses.adj or symbols[first - 1] in clauses.state):
            first -= 1
        while last + 1 < len(symbols) and symbols[last + 1] in self.linked:
            last += 1
        while last > item and (symbols[last] in clauses.det or symbols[last] in clauses.prep):
            last -= 1
        start, end = line.start(first), line.end(last)
        if line.found[item] is not None and first == item:  # a mention: 'le ministère polonais'
            start = next((line.sentence.starts[k] for k in self._after_articles(line, item)), start)
        return Named(start, end, " ".join(line.sentence.text[start:end].split()), "institution")


def in_order(relays: Iterable[Named]) -> list[Named]:
    """Each voice once, agencies, which stand outermost, before those they cite; 'the ministry' is one named before."""
    kept: list[Named] = []
    for relay in sorted(relays, key=lambda relay: (relay.kind != "agency", relay.start)):
        if not any(relay.name.casefold() in other.name.casefold() for other in kept):
            kept.append(relay)
    return kept
