"""The pack as Markdown: footnotes as `[^1]`, tables with bars; what a text brings along is escaped."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dragoman.briefing.document import NOTE, Block, Brief, Footnote, Line, Paragraph, Points, Section
from dragoman.briefing.footnotes import BEHIND, tail
from dragoman.model.digest import one_line

ADDRESS = re.compile(r"https?://[^\s<>\\]+")
BREAKS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
MARKS = re.compile(r"([\\`*_\[\]<|~])")


def write(brief: Brief) -> bytes:
    return ("\n".join(_lines(brief)).rstrip("\n") + "\n").encode("utf-8", "replace")


def _lines(brief: Brief) -> Iterator[str]:
    yield from (f"# {escaped(brief.title)}", "")
    for line in brief.lead:
        yield from (_line(line), "")
    for section in brief.page:
        yield from _section(section, 2)
    for annex in brief.annexes:
        yield from _section(annex, 2, brief.labels["annex"].format(letter=annex.letter) + ". ")
    yield from (f"## {brief.labels['annex'].format(letter=brief.notes_letter)}. {escaped(brief.notes_title)}", "")
    for note in brief.notes:
        yield from (f"[^{note.number}]: {_note(brief, note)}", "")


def _section(section: Section, level: int, before: str = "") -> Iterator[str]:
    if section.title:
        yield from (f"{'#' * level} {before}{escaped(section.title)}", "")
    for block in section.blocks:
        yield from _block(block)
    for part in section.parts:
        yield from _section(part, level + 1)


def _block(block: Block) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield from (_line(block.line), "")
    elif isinstance(block, Points):
        yield from (f"- {_line(line)}" for line in block.lines)
        yield ""
    else:
        yield "| " + " | ".join(map(escaped, block.columns)) + " |"
        yield "|" + "---|" * len(block.columns)
        yield from ("| " + " | ".join(map(_line, row)) + " |" for row in block.rows)
        yield ""


def _line(line: Line) -> str:
    out = []
    for piece in line.pieces:
        if piece.kind == NOTE:
            out.append(f"[^{piece.text}]")
        elif piece.strong and escaped(piece.text).strip():
            text = escaped(piece.text)
            core = text.strip()
            before, _, after = text.partition(core)
            out.append(f"{before}**{core}**{after}")
        else:
            out.append(escaped(piece.text))
    return "".join(out)


def _note(brief: Brief, note: Footnote) -> str:
    quotes = " ".join(
        f"{brief.labels['open']}{escaped(one_line(words.quote))}{brief.labels['close']}" for words in note.words
    )
    told = [_link(part) if part == note.url else escaped(part) for part in tail(brief, note)]
    return f"{quotes}{BEHIND}{', '.join(told)}"


def _link(address: str) -> str:
    """An address that is one leads there; what else stands for one is words."""
    return f"<{address}>" if ADDRESS.fullmatch(address) else escaped(address)


def escaped(text: str) -> str:
    """The text on one line, its marks of markup as characters."""
    return MARKS.sub(r"\\\1", BREAKS.sub(" ", text))
