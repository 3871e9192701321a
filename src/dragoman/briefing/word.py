"""The pack as a Word document: real headings, lists, tables; footnotes as an annex that the numbers lead to."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import datetime
from typing import TYPE_CHECKING, Any

from dragoman.briefing.document import NOTE, Block, Brief, Footnote, Line, Paragraph, Piece, Points, Section
from dragoman.briefing.fitting import page_size
from dragoman.briefing.footnotes import BEHIND, tail
from dragoman.model.digest import one_line

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph as WordParagraph

FONT = "Times New Roman"  # every office program has it, or one of the same widths
LATIN, ACCENT, FAINT = 10, (0x1F, 0x3A, 0x5F), (0x55, 0x55, 0x55)
PAGE_LINE_WIDTH = 16.6  # centimetres: A4 without its margins
MADE = datetime(2000, 1, 1)  # one day for all, so that the same ledger gives the same bytes
RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
NOT_XML = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF], "\ufffd")
TAGS = {"en": "en-GB", "fr": "fr-FR"}


def write(brief: Brief) -> bytes:
    from docx import Document

    document = Document()
    _styled(document, brief)
    document.add_heading(_clean(brief.title), level=0)
    for at, line in enumerate(brief.lead):
        paragraph = document.add_paragraph(style="Subtitle" if at else "Normal")
        _fill(paragraph, line)
    for section in brief.page:
        _section(document, section, 1, size=page_size(brief))
    for at, annex in enumerate(brief.annexes):
        before = len(document.paragraphs)
        _section(document, annex, 1, brief.labels["annex"].format(letter=annex.letter) + ". ")
        # The annexes begin on a page of their own; a break of its own would leave an empty page after a full first one.
        document.paragraphs[before].paragraph_format.page_break_before = at == 0
    letter = brief.labels["annex"].format(letter=brief.notes_letter)
    document.add_heading(f"{letter}. {_clean(brief.notes_title)}", level=1)
    for note in brief.notes:
        _note(document, brief, note)
    return _packed(document)


def _styled(document: WordDocument, brief: Brief) -> None:
    """A4, one face, quiet headings, page numbers at the foot."""
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt, RGBColor

    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(2.2)
    page.top_margin = page.bottom_margin = Cm(2)
    for name, size, before, after in (
        ("Normal", LATIN, 0, 3), ("Title", 20, 0, 4), ("Subtitle", 9, 0, 2), ("Heading 1", 11.5, 8, 2),
        ("Heading 2", 10.5, 7, 2), ("Heading 3", 10, 6, 2), ("List Bullet", LATIN, 0, 2),
    ):  # fmt: skip
        style: Any = document.styles[name]
        style.font.name, style.font.size, style.font.italic = FONT, Pt(size), False
        style.font.color.rgb = RGBColor(
            *(ACCENT if "Head" in name or name == "Title" else FAINT if name == "Subtitle" else (0, 0, 0))
        )
        _faces(style.element.get_or_add_rPr())
        for spaced in style.element.rPr.findall(qn("w:spacing")):
            style.element.rPr.remove(spaced)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    document.styles["Title"].font.bold = False
    _language(document, TAGS.get(brief.language, brief.language))
    core = document.core_properties
    core.title, core.author, core.language, core.comments = _clean(brief.running), "", brief.language, ""
    core.created = core.modified = MADE
    _foot(page.footer.paragraphs[0], brief)


def _faces(properties: Any) -> None:
    """The face for every script of the style, which a theme would otherwise name."""
    from docx.oxml.ns import qn

    fonts = properties.get_or_add_rFonts()
    for kind in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{kind}"), None)
    for kind in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{kind}"), FONT)


def _language(document: WordDocument, tag: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    properties = document.styles["Normal"].element.get_or_add_rPr()
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), tag)
    properties.append(language)


def _foot(paragraph: WordParagraph, brief: Brief) -> None:
    """'Serbia – Belarus, as of …' and 'Page 1 of 4', the numbers as fields."""
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Cm

    paragraph.style = "Normal"
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(PAGE_LINE_WIDTH), WD_TAB_ALIGNMENT.RIGHT)
    _small(paragraph.add_run(_clean(brief.running) + "\t"))
    before, _, rest = brief.labels["page"].partition("{page}")
    between, _, after = rest.partition("{pages}")
    for text, field in ((before, "PAGE"), (between, "NUMPAGES")):
        _small(paragraph.add_run(text))
        _field(paragraph, field)
    _small(paragraph.add_run(after))


def _small(run: Any) -> Any:
    from docx.shared import Pt, RGBColor

    run.font.size, run.font.color.rgb = Pt(8), RGBColor(*FAINT)
    return run


def _field(paragraph: WordParagraph, name: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for kind, text in (("begin", None), (None, name), ("separate", None), ("text", "1"), ("end", None)):
        run = _small(paragraph.add_run())
        if kind == "text":
            run.text = text
            continue
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = text
        run._r.append(element)


def _section(
    document: WordDocument, section: Section, level: int, before: str = "", *, size: float | None = None
) -> None:
    if section.title:
        document.add_heading(_clean(before + section.title), level=level)
    for block in section.blocks:
        _block(document, block, size)
    for part in section.parts:
        _section(document, part, min(level + 1, 3))


def _block(document: WordDocument, block: Block, size: float | None) -> None:
    if isinstance(block, Paragraph):
        _fill(document.add_paragraph(style="Subtitle" if block.faint else "Normal"), block.line, size)
    elif isinstance(block, Points):
        for line in block.lines:
            _fill(document.add_paragraph(style="List Bullet"), line, size)
    else:
        _table(document, block.columns, block.widths, block.rows)


def _table(document: WordDocument, columns: list[str], widths: list[int], rows: list[list[Line]]) -> None:
    """The names of the columns are repeated on every page."""
    from docx.oxml import OxmlElement
    from docx.shared import Cm, Pt, RGBColor

    table = document.add_table(rows=1, cols=len(columns), style="Table Grid")
    table.autofit = False
    _hairlines(table)
    for cell, name in zip(table.rows[0].cells, columns, strict=True):
        run = cell.paragraphs[0].add_run(_clean(name))
        run.bold, run.font.size, run.font.color.rgb = True, Pt(9), RGBColor(*ACCENT)
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for row in rows:
        added = table.add_row()
        added._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for cell, line in zip(added.cells, row, strict=True):
            _fill(cell.paragraphs[0], line, size=9)
    for at, share in enumerate(widths):
        width = Cm(PAGE_LINE_WIDTH * share / sum(widths))
        table.columns[at].width = width
        for cell in table.columns[at].cells:
            cell.width = width
    document.add_paragraph(style="Subtitle")


def _hairlines(table: Any) -> None:
    """Fine lines between the rows and none between the columns."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    borders = OxmlElement("w:tblBorders")
    for edge in ("top", "left", "bottom", "right", "insideH", "insideV"):
        line = OxmlElement(f"w:{edge}")
        line.set(qn("w:val"), "nil" if edge in ("left", "right", "insideV") else "single")
        line.set(qn("w:sz"), "4")
        line.set(qn("w:color"), "BBBBBB")
        borders.append(line)
    table._tbl.tblPr.append(borders)


def _fill(paragraph: WordParagraph, line: Line, size: float | None = None) -> None:
    from docx.shared import Pt

    for at, piece in enumerate(line.pieces):
        if piece.kind == NOTE:
            comma = "," if at and line.pieces[at - 1].kind == NOTE else ""
            _reference(paragraph, comma, piece)
            continue
        run = paragraph.add_run(_clean(piece.text))
        run.bold = run.font.cs_bold = piece.strong or None
        run.font.rtl = bool(RIGHT_TO_LEFT.search(piece.text)) or None
        if size:
            run.font.size = Pt(size)


def _reference(paragraph: WordParagraph, comma: str, piece: Piece) -> None:
    """A raised number that leads to its footnote."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import RGBColor

    run = paragraph.add_run(comma + piece.text)
    run.font.superscript, run.font.color.rgb = True, RGBColor(*ACCENT)
    link = OxmlElement("w:hyperlink")
    link.set(qn("w:anchor"), f"note_{piece.text}")
    run._r.addprevious(link)
    link.append(run._r)


def _note(document: WordDocument, brief: Brief, note: Footnote) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt, RGBColor

    paragraph = document.add_paragraph()
    paragraph.paragraph_format.left_indent, paragraph.paragraph_format.first_line_indent = Cm(0.9), Cm(-0.9)
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(0.9))
    begin, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for mark in (begin, end):
        mark.set(qn("w:id"), str(note.number))
    begin.set(qn("w:name"), f"note_{note.number}")
    paragraph._p.append(begin)
    number = paragraph.add_run(f"{note.number}\t")
    number.font.color.rgb, number.font.size = RGBColor(*ACCENT), Pt(8.5)
    paragraph._p.append(end)
    quotes = " ".join(f"{brief.labels['open']}{one_line(words.quote)}{brief.labels['close']}" for words in note.words)
    *told, place = tail(brief, note)
    for text, colour in ((f"{quotes}{BEHIND}{', '.join(told)}, ", (0, 0, 0)), (place, FAINT)):
        run = paragraph.add_run(_clean(text))
        run.font.size, run.font.color.rgb = Pt(8.5), RGBColor(*colour)


def _clean(text: str) -> str:
    """Characters that XML cannot hold give way to the mark of a lost one."""
    return "".join("\ufffd" if 0xD800 <= ord(char) <= 0xDFFF else char for char in text.translate(NOT_XML))


def _packed(document: WordDocument) -> bytes:
    """The file, its parts without the hour they were written at."""
    written, packed = io.BytesIO(), io.BytesIO()
    document.save(written)
    with zipfile.ZipFile(written) as parts, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as out:
        for part in parts.infolist():
            member = zipfile.ZipInfo(part.filename, (1980, 1, 1, 0, 0, 0))
            member.compress_type = zipfile.ZIP_DEFLATED
            out.writestr(member, parts.read(part))
    return packed.getvalue()
