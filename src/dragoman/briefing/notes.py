"""Footnotes, numbered in the order in which the pack first rests on them; one row has one number throughout."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from dragoman.briefing.document import NOTE, Footnote, Piece, Words
from dragoman.briefing.phrases import Phrases, shortened
from dragoman.ledger.mastheads import Masthead
from dragoman.ledger.rows import Citation
from dragoman.model.digest import one_line

LONGEST = 280  # characters of a quotation in a footnote: a clause with its verb is seldom longer
LONGEST_NAME = 120  # characters of a title, or of a name of a house or an occasion
MOST_WORDS = 3  # quotations in a footnote: a date, a place, the clause


class Cited(Protocol):
    """Any row of the ledger: its id begins with the key of its text."""

    @property
    def id(self) -> str: ...

    @property
    def citations(self) -> list[Citation]: ...


class Notes:
    """The footnotes of one pack in the making."""

    def __init__(self, phrases: Phrases, mastheads: Mapping[str, Masthead]) -> None:
        self.phrases = phrases
        self.mastheads = mastheads
        self.numbers: dict[tuple[str, tuple[Words, ...]], int] = {}
        self.made: list[Footnote] = []

    def row(self, row: Cited) -> list[Piece]:
        """The number of the footnote to a row's own words."""
        key = key_of(row.id)
        words = (Words(key, cited.start, cited.end, cited.quote) for cited in row.citations)
        return self.words(row.id, words)

    def words(self, row: str, words: Iterable[Words]) -> list[Piece]:
        """The number of the footnote to these words, which stand behind a row."""
        kept = tuple(shortened(one, LONGEST) for one in _widest(words))
        if not kept:
            return []
        number = self.numbers.setdefault((row, kept), len(self.made) + 1)
        if number > len(self.made):
            self.made.append(self._note(number, row, list(kept)))
        return [Piece(str(number), NOTE)]

    def house(self, key: str) -> str:
        """Who tells it: 'Ministry of Foreign Affairs (Serbia)', else the source, the title or the id as given."""
        masthead = self.mastheads[key]
        state = masthead.issuer_state and self.phrases.name_of(masthead.issuer_state)
        if masthead.source:
            return clipped(masthead.source)
        if masthead.issuer_organisation:
            return clipped(masthead.issuer_organisation) + (f" ({state})" if state else "")
        return clipped(masthead.title or masthead.document_id)

    def _note(self, number: int, row: str, words: list[Words]) -> Footnote:
        masthead = self.mastheads[words[0].key]
        house = self.house(masthead.key)
        return Footnote(
            number=number,
            row=row,
            words=words,
            document=masthead.document_id,
            house=house if house not in (masthead.document_id, masthead.title) else None,
            title=masthead.title and clipped(masthead.title),
            published=self.phrases.date(masthead.published) if masthead.published else None,
            url=masthead.url,
            language=masthead.language,
        )


def clipped(name: str) -> str:
    """A name on one line, cut where it runs over two."""
    told = one_line(name)
    return told if len(told) <= LONGEST_NAME else told[: LONGEST_NAME - 1].rsplit(" ", 1)[0] + "…"


def key_of(row: str) -> str:
    """The text a row is of, e.g. `belgrade` for `belgrade#c1`."""
    return row.rpartition("#")[0]


def _widest(words: Iterable[Words]) -> list[Words]:
    """Those that lie in no other, by their place, the longest few."""
    told = sorted(set(words), key=lambda one: (one.key, one.start, -one.end))
    out: list[Words] = []
    for one in told:
        if not out or out[-1].key != one.key or one.end > out[-1].end:
            out.append(one)
    kept = sorted(out, key=lambda one: -len(one.quote))[:MOST_WORDS]
    return [one for one in out if one in kept]
