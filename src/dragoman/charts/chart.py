"""What every chart is made of: its title, its look, and data that say what they show and on which words they stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from textwrap import wrap
from typing import Any

from msgspec import Struct, to_builtins

from dragoman.ledger.rows import Citation

Datum = dict[str, Any]
Spec = dict[str, Any]

SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json"  # a name, never fetched
FONT = "Arial, Helvetica, 'Liberation Sans', sans-serif"
INK, FAINT, GRID = "#222222", "#5f6368", "#e4e4e4"
WIDTH = 780  # of the plot, in pixels
LONGEST_NOTE = 112  # characters a line under the title
LONGEST_LABEL = 64  # characters of a label; the table beside a chart has the whole
# Okabe and Ito's colours, told apart by those who do not see red or green; yellow is too pale on white.
BLUE, ORANGE, GREEN, PURPLE, SKY, RED, GREY = (
    "#0072B2",
    "#E69F00",
    "#009E73",
    "#CC79A7",
    "#56B4E9",
    "#D55E00",
    "#767676",
)


class Chart(Struct, frozen=True):
    """A drawing, e.g. the contacts of a pair over the years, with the rows that its table lists."""

    spec: Spec
    title: str
    notes: list[str]
    listed: list[Datum]


def datum(says: str, ids: Iterable[str], citations: Iterable[Citation], **values: Any) -> Datum:
    """One mark's data: what it says to eye and ear, the ids `dragoman cite` takes, the words, and what is drawn."""
    words = [to_builtins(citation) for citation in dict.fromkeys(citations)]
    return {**values, "says": says, "ids": list(dict.fromkeys(ids)), "citations": words}


def chart(title: str, notes: Sequence[str], datasets: dict[str, list[Datum]], body: Spec, listed: list[Datum]) -> Chart:
    """The specification whole; `body` has the marks, which name the datasets."""
    head = {
        "text": title,
        "subtitle": [line for note in notes for line in wrap(note, LONGEST_NOTE)],
        "anchor": "start",
        "frame": "bounds",
        "offset": 14,
    }
    spec = {
        "$schema": SCHEMA,
        "title": head,
        "description": " ".join([title + ".", *notes]),
        "background": "white",
        "padding": {"top": 18, "bottom": 18, "left": 56, "right": 56},  # a viewer without our fonts has wider ones
        "datasets": datasets,
        **body,
        "config": CONFIG,
    }
    return Chart(spec, title, list(notes), listed)


def shortened(label: str, longest: int = LONGEST_LABEL) -> str:
    """A label of at most `longest` characters, cut at a word where one is near."""
    if len(label) <= longest:
        return label
    cut = label[: longest - 1]
    at = cut.rfind(" ")
    return (cut[:at] if at > longest * 2 // 3 else cut).rstrip(" ,;:") + "…"


def words_of(code: str | None, unknown: str = "not told") -> str:
    """A word of the codebook as it is read: 'head_of_state' is 'head of state'."""
    return unknown if code is None else code.replace("_", " ")


def count_of(number: int, noun: str, plural: str | None = None) -> str:
    """'1 contact', '3 contacts'."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


# What a mark says is read aloud by screen readers and shown where a pointer rests; it leads to its row in the table.
SAID = {"description": {"field": "says"}, "tooltip": {"field": "says"}}

CONFIG: Spec = {
    "font": FONT,
    "view": {"stroke": None},
    "title": {
        "fontSize": 17,
        "fontWeight": "bold",
        "color": INK,
        "subtitleFontSize": 12,
        "subtitleColor": FAINT,
        "subtitleLineHeight": 17,
        "subtitlePadding": 6,
    },
    "axis": {
        "labelFontSize": 12,
        "titleFontSize": 12,
        "titleFontWeight": "normal",
        "labelColor": INK,
        "titleColor": FAINT,
        "gridColor": GRID,
        "domainColor": "#b0b0b0",
        "tickColor": "#b0b0b0",
        "labelLimit": 420,
    },
    "legend": {
        "labelFontSize": 12,
        "titleFontSize": 12,
        "titleFontWeight": "normal",
        "titleColor": FAINT,
        "labelColor": INK,
        "symbolStrokeWidth": 1.5,
        "labelLimit": 260,
    },
    "header": {"labelFontSize": 13, "labelFontWeight": "bold", "labelColor": INK, "titleColor": FAINT},
}
