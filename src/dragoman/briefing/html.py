"""The pack as one HTML file that needs nothing else: no script, no address fetched; it prints as it is read."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from importlib import resources

from dragoman.briefing.document import NOTE, QUOTE, Block, Brief, Footnote, Line, Paragraph, Piece, Points, Section
from dragoman.briefing.fitting import page_size
from dragoman.briefing.footnotes import BEHIND, tail
from dragoman.model.digest import one_line

BROWSER = 1.0  # points by which a browser's page is set smaller: it has wider margins and headings
LINKED = ("http://", "https://")


def write(brief: Brief) -> bytes:
    return ("\n".join(_lines(brief)) + "\n").encode("utf-8", "replace")


def _lines(brief: Brief) -> Iterator[str]:
    style = resources.files("dragoman.briefing").joinpath("page.css").read_text(encoding="utf-8")
    yield "<!DOCTYPE html>"
    yield f'<html lang="{brief.language}">'
    yield '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{escape(brief.running)}</title>"
    yield f"<style>\n{style}</style></head>"
    yield "<body><main>"
    cited: set[str] = set()
    yield f'<section class="page" style="--print-size: {page_size(brief) - BROWSER:g}pt">'
    yield f"<header><h1>{escape(brief.title)}</h1>"
    yield from (f"<p>{_line(line, cited)}</p>" for line in brief.lead)
    yield "</header>"
    for section in brief.page:
        yield from _section(section, 2, cited)
    yield "</section>"
    yield from _contents(brief)
    for annex in brief.annexes:
        yield f'<section class="annex" id="annex-{annex.letter.lower()}">'
        yield from _section(annex, 2, cited, brief.labels["annex"].format(letter=annex.letter) + ". ")
        yield "</section>"
    letter = brief.notes_letter
    title = f"{brief.labels['annex'].format(letter=letter)}. {brief.notes_title}"
    yield f'<section class="annex notes" id="annex-{letter.lower()}" role="doc-endnotes"><h2>{escape(title)}</h2><ol>'
    yield from (f'<li id="note-{note.number}" value="{note.number}">{_note(brief, note)}</li>' for note in brief.notes)
    yield "</ol></section></main></body></html>"


def _contents(brief: Brief) -> Iterator[str]:
    titles = [(annex.letter, annex.title) for annex in brief.annexes] + [(brief.notes_letter, brief.notes_title)]
    label = escape(brief.labels["contents"])
    yield f'<nav aria-label="{label}"><ul>'
    for letter, title in titles:
        name = escape(f"{brief.labels['annex'].format(letter=letter)}. {title}")
        yield f'<li><a href="#annex-{letter.lower()}">{name}</a></li>'
    yield "</ul></nav>"


def _section(section: Section, level: int, cited: set[str], before: str = "") -> Iterator[str]:
    if section.title:
        yield f"<h{level}>{escape(before + section.title)}</h{level}>"
    for block in section.blocks:
        yield from _block(block, cited)
    for part in section.parts:
        yield from _section(part, level + 1, cited)


def _block(block: Block, cited: set[str]) -> Iterator[str]:
    if isinstance(block, Paragraph):
        yield f"<p{' class=faint' if block.faint else ''}>{_line(block.line, cited)}</p>"
    elif isinstance(block, Points):
        yield "<ul>"
        yield from (f"<li>{_line(line, cited)}</li>" for line in block.lines)
        yield "</ul>"
    else:
        shares = sum(block.widths)
        yield "<table><colgroup>"
        yield "".join(f'<col style="width: {100 * width / shares:.0f}%">' for width in block.widths)
        yield "</colgroup><thead><tr>"
        yield "".join(f'<th scope="col">{escape(name)}</th>' for name in block.columns)
        yield "</tr></thead><tbody>"
        yield from (f"<tr>{''.join(f'<td>{_line(cell, cited)}</td>' for cell in row)}</tr>" for row in block.rows)
        yield "</tbody></table>"


def _line(line: Line, cited: set[str]) -> str:
    out = []
    for at, piece in enumerate(line.pieces):
        if piece.kind == NOTE:
            comma = "," if at and line.pieces[at - 1].kind == NOTE else ""
            # The place a footnote leads back to is where it stands first.
            first = f' id="cited-{piece.text}"' if piece.text not in cited else ""
            cited.add(piece.text)
            out.append(f'<sup>{comma}<a href="#note-{piece.text}" role="doc-noteref"{first}>{piece.text}</a></sup>')
        else:
            out.append(_piece(piece))
    return "".join(out)


def _piece(piece: Piece) -> str:
    text = escape(piece.text)
    if piece.strong:
        return f"<strong>{text}</strong>"
    if piece.kind == QUOTE:
        language = f' lang="{escape(piece.language)}"' if piece.language else ""
        return f'<span class="quote"{language} dir="auto">{text}</span>'
    return f"<bdi>{text}</bdi>" if piece.kind != "fixed" and not text.isascii() else text


def _note(brief: Brief, note: Footnote) -> str:
    language = f' lang="{escape(note.language)}"' if note.language else ""
    before, after = brief.labels["open"], brief.labels["close"]
    quotes = " ".join(
        f'{before}<span{language} dir="auto">{escape(one_line(words.quote))}</span>{after}' for words in note.words
    )
    told = []
    for part in tail(brief, note):
        linked = part == note.url and part.startswith(LINKED)
        told.append(f'<a href="{escape(part)}">{escape(part)}</a>' if linked else escape(part))
    told[-1] = f'<span class="place">{told[-1]}</span>'
    back = f'<a href="#cited-{note.number}" role="doc-backlink" aria-label="{note.number}">↩</a>'
    return f"{quotes}{BEHIND}{', '.join(told)} {back}"
