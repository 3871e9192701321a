"""How large the first page can be set where nobody measures it: Word and a browser set it with the fonts they have."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from dragoman.briefing.document import Brief, Points

SIZES = (10.0, 9.5, 9.0, 8.5)  # points, the largest first
WIDTH, HEIGHT = 470.0, 725.0  # points of an A4 page within its margins
# Of a face between Times and the wide ones: width of a letter and height of a line, in shares of its size.
LETTER, LINE = 0.5, 1.22
BETWEEN = 2.5  # points between two lines of a list
HEADING, TITLE = 26.0, 60.0  # points that a heading, and the title with its rule, take with the space around


def page_size(brief: Brief) -> float:
    """The largest of `SIZES` at which the first page should be one; the smallest where none does."""
    return next((size for size in SIZES if _height(brief, size) <= HEIGHT), SIZES[-1])


def _height(brief: Brief, size: float) -> float:
    letters = WIDTH / (LETTER * size)
    lines = sum(ceil(len(text) / letters) for text in _texts(brief))
    return TITLE + HEADING * len(brief.page) + lines * LINE * size + BETWEEN * sum(1 for _ in _texts(brief))


def _texts(brief: Brief) -> Iterator[str]:
    yield from (line.text for line in brief.lead)
    for section in brief.page:
        for block in section.blocks:
            if isinstance(block, Points):
                yield from (line.text for line in block.lines)
            else:
                yield "."
