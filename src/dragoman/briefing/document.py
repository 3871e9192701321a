"""The pack as a typed document, before it is Markdown, HTML, Word or PDF: every piece knows what it rests on.

A piece of a line is `fixed` (words of the language's template), `asked` (part of the question), a `value` of rows of
the ledger, a `quote` of a stored text, a `count` of rows, or the number of a footnote (`note`). A test walks them all.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

FIXED, ASKED, VALUE, QUOTE, COUNT, NOTE = "fixed", "asked", "value", "quote", "count", "note"


class Words(Struct, frozen=True):
    """Characters `[start, end)` of the stored text under `key`, e.g. 'consultations were held in Minsk'."""

    key: str
    start: int
    end: int
    quote: str


class Piece(Struct, frozen=True, omit_defaults=True):
    """A stretch of a line with what it rests on, e.g. the value '6 October 2016' (raw `2016-10-06`) of a row."""

    text: str
    kind: str = FIXED
    raw: str = ""  # of a value: as the ledger holds it
    rows: list[str] = []  # that tell the value, or that are counted
    words: Words | None = None  # of a quote
    language: str | None = None  # of a quote
    strong: bool = False


class Line(Struct, frozen=True):
    """A sentence, a point of a list or a cell, e.g. 'Last contact held: 6 October 2016' with footnote 3 behind it."""

    pieces: list[Piece]

    @property
    def text(self) -> str:
        """Without the numbers of its footnotes."""
        return "".join(piece.text for piece in self.pieces if piece.kind != NOTE)

    @property
    def notes(self) -> list[int]:
        return [int(piece.text) for piece in self.pieces if piece.kind == NOTE]


class Paragraph(Struct, frozen=True, tag=True):
    """One line set by itself; `faint` where it only tells how the pack is made."""

    line: Line
    faint: bool = False


class Points(Struct, frozen=True, tag=True):
    """Lines set as a list."""

    lines: list[Line]


class Table(Struct, frozen=True, tag=True):
    """Rows of cells under the names of the columns; `widths` are shares of the line."""

    columns: list[str]
    widths: list[int]
    rows: list[list[Line]]


Block = Paragraph | Points | Table


class Section(Struct, frozen=True):
    """A heading with what stands under it, e.g. annex D with a part for each state of a promise."""

    title: str
    blocks: list[Block] = []
    parts: list[Section] = []
    letter: str = ""  # of an annex


class Footnote(Struct, frozen=True):
    """Where a line is from, e.g. 3: the words of `belgrade#c1`, with the text's house, title, date and address."""

    number: int
    row: str  # an id that `dragoman cite` takes
    words: list[Words]
    document: str
    house: str | None
    title: str | None
    published: str | None  # as written in the pack's language
    url: str | None
    language: str | None


class Brief(Struct, frozen=True):
    """A briefing pack, e.g. for Serbia on Belarus before 1 March 2017: one page, annexes, footnotes."""

    language: str
    title: str
    lead: list[Line]
    page: list[Section]
    annexes: list[Section]
    notes_title: str
    notes_letter: str
    notes: list[Footnote]
    running: str  # at the foot of every page
    labels: dict[str, str]  # fixed words the renderers need: marks of quotation, 'page', 'annex'


def lines_of(brief: Brief) -> Iterator[Line]:
    """Every line and cell of the pack, in the order it is read."""
    yield from brief.lead
    for section in (*brief.page, *brief.annexes):
        yield from _lines(section)


def _lines(section: Section) -> Iterator[Line]:
    for block in section.blocks:
        if isinstance(block, Paragraph):
            yield block.line
        elif isinstance(block, Points):
            yield from block.lines
        else:
            for row in block.rows:
                yield from row
    for part in section.parts:
        yield from _lines(part)
