"""A record to the HTML a notebook shows for it: the digest, with nothing of the text taken as markup."""

from __future__ import annotations

from html import escape

from dragoman.model.digest import Line, digest
from dragoman.model.record import Record

STYLES = {
    "title": "font-weight:bold;font-size:1.1em",
    "head": "font-weight:bold;margin-top:0.4em",
    "fact": "",
    "quote": "font-style:italic",
    "warning": "color:#b35900",
    "faint": "opacity:0.65",
}
EMS_PER_BLANK = 0.5


def html(record: Record) -> str:
    """The digest as a block of HTML without scripts or outside references."""
    return f"<div>{''.join(_block(line) for line in digest(record))}</div>"


def _block(line: Line) -> str:
    style = f"margin-left:{line.indent * EMS_PER_BLANK}em;{STYLES[line.style]}"
    return f'<div style="{style}">{escape(line.text)}</div>'
