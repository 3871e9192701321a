"""The pack as PDF, Word and HTML, read back by other programs."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from html.parser import HTMLParser
from itertools import pairwise
from typing import Any

import pytest

from dragoman.briefing import html
from dragoman.briefing.document import Brief, Section, Table, lines_of
from dragoman.briefing.formats import FORMATS, rendered
from pair_accounts import LONG_NAME


def flat(text: str) -> str:
    """Without blanks, marks of direction and of a line broken in a word: what is printed, however it is set."""
    return re.sub(r"[\s\u2066-\u2069\u200e\u200f\u00ad]", "", text)


# PDF


def pages(brief: Brief) -> list[str]:
    pytest.importorskip("typst")
    reader = pytest.importorskip("pypdf").PdfReader(io.BytesIO(rendered(brief, "pdf")))
    return [page.extract_text() for page in reader.pages]


def test_the_first_page_is_one_page_and_the_annexes_begin_on_the_next(packed: Callable[..., Brief]) -> None:
    first, second, *_ = pages(packed())
    assert flat(first).startswith("Serbia–Belarus")
    assert flat("What may be raised: Belarus") in flat(first)
    assert flat("Page 1 of 3") in flat(first)
    assert flat(second).startswith(flat("Annex A. Contacts"))


def test_a_full_first_page_is_one_page_too(packed: Callable[..., Brief], full_ledger: str) -> None:
    for language, last, annex in (
        ("en", "What may be raised", "Annex A"),
        ("fr", "Ce qui peut être évoqué", "Annexe A"),
    ):
        first, second, *_ = pages(packed(full_ledger, language=language, person="Kowal"))
        assert flat(last) in flat(first)
        assert flat(second).startswith(flat(annex))
        assert flat(LONG_NAME) in flat(first)


def test_every_word_of_the_pack_is_in_the_pdf(packed: Callable[..., Brief], full_ledger: str) -> None:
    brief = packed(full_ledger)
    text = flat(
        "".join(re.sub(r"Serbia – Belarus, as of 1 March 2017\s*Page \d+ of \d+", "", page) for page in pages(brief))
    )
    latin = [line for line in lines_of(brief) if all(char < "\u0590" or char > "\u08ff" for char in line.text)]
    missing = [
        piece.text
        for line in latin
        for piece in line.pieces
        if flat(piece.text.replace("-", "")) not in text.replace("-", "")
    ]
    assert missing == []
    assert "АннаМилановић" in text
    assert "ΝίκοςΠαπαδόπουλος" in text


def test_the_pdf_is_tagged_and_in_the_language_of_the_pack(packed: Callable[..., Brief]) -> None:
    pytest.importorskip("typst")
    reader = pytest.importorskip("pypdf").PdfReader(io.BytesIO(rendered(packed(language="fr"), "pdf")))
    assert reader.metadata.title == "Serbie – Biélorussie"
    assert reader.trailer["/Root"]["/Lang"] == "fr"
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]


# Word


def word(brief: Brief) -> Any:
    return pytest.importorskip("docx").Document(io.BytesIO(rendered(brief, "docx")))


def headings(brief: Brief) -> list[str]:
    def under(section: Section) -> list[str]:
        return [section.title, *(title for part in section.parts for title in under(part))]

    letters = [f"Annex {annex.letter}. " for annex in brief.annexes]
    annexes = [before + title if at == 0 else title for annex, before in zip(brief.annexes, letters, strict=True)
               for at, title in enumerate(under(annex))]  # fmt: skip
    titles = [title for section in brief.page for title in under(section)]
    return [title for title in (*titles, *annexes, f"Annex {brief.notes_letter}. {brief.notes_title}") if title]


def test_the_word_document_has_the_headings_lists_and_tables_of_the_pack(packed: Callable[..., Brief]) -> None:
    brief = packed()
    document = word(brief)
    told = [p.text for p in document.paragraphs if p.style.name.startswith("Heading")]
    assert told == headings(brief)
    assert [p.text for p in document.paragraphs if p.style.name == "Title"] == [brief.title]
    tables = [block for annex in brief.annexes for block in _tables(annex)]
    assert [[cell.text for cell in table.rows[0].cells] for table in document.tables] == [t.columns for t in tables]
    cells = [[_bare(cell) for cell in row.cells] for table in document.tables for row in table.rows[1:]]
    assert cells == [[line.text for line in row] for table in tables for row in table.rows]


def _tables(section: Section) -> list[Table]:
    own = [block for block in section.blocks if isinstance(block, Table)]
    return own + [table for part in section.parts for table in _tables(part)]


def _bare(cell: Any) -> str:
    """A cell's words without its raised numbers."""
    return "".join(run.text for paragraph in cell.paragraphs for run in paragraph.runs)


def test_every_number_in_the_word_document_leads_to_its_footnote(
    packed: Callable[..., Brief], full_ledger: str
) -> None:
    brief = packed(full_ledger)
    document = word(brief)
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    body = document.element.body
    asked = [link.get(f"{space}anchor") for link in body.iter(f"{space}hyperlink")]
    found = [mark.get(f"{space}name") for mark in body.iter(f"{space}bookmarkStart")]
    assert found == [f"note_{note.number}" for note in brief.notes]
    assert asked == [f"note_{number}" for line in lines_of(brief) for number in line.notes]
    notes = [p.text for p in document.paragraphs if re.match(r"\d+\t", p.text)]
    assert [text.partition("\t")[0] for text in notes] == [str(note.number) for note in brief.notes]


def test_characters_that_xml_cannot_hold_do_not_break_the_word_document() -> None:
    pytest.importorskip("docx")
    from dragoman.briefing.word import _clean

    assert _clean("a\x00b\x0bc\ud800d\ne") == "a\ufffdb\ufffdc\ufffdd\ne"


# HTML


class Read(HTMLParser):
    """The tags of a page, and its words as they stand."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_the_html_page_needs_nothing_but_itself(packed: Callable[..., Brief], full_ledger: str) -> None:
    page = Read(html.write(packed(full_ledger)).decode())
    assert {tag for tag, _ in page.tags} & {"script", "link", "img", "iframe", "object", "form"} == set()
    assert [attrs for _, attrs in page.tags if attrs.keys() & {"src", "onclick", "style"} - {"style"}] == []
    assert not re.search(r"url\(|@import|https?://", "".join(page.words[:3]))


def test_every_number_in_the_html_page_leads_to_its_footnote_and_back(
    packed: Callable[..., Brief], full_ledger: str
) -> None:
    brief = packed(full_ledger)
    page = Read(html.write(brief).decode())
    ids = [attrs["id"] for _, attrs in page.tags if "id" in attrs]
    assert len(ids) == len(set(ids))
    led = [str(attrs["href"]) for tag, attrs in page.tags if tag == "a" and str(attrs["href"]).startswith("#")]
    assert {href.removeprefix("#") for href in led} <= set(ids)
    numbers = [attrs["href"] for _, attrs in page.tags if attrs.get("role") == "doc-noteref"]
    assert numbers == [f"#note-{number}" for line in lines_of(brief) for number in line.notes]


def test_the_html_page_can_be_read_aloud(packed: Callable[..., Brief]) -> None:
    page = Read(html.write(packed(language="fr")).decode())
    assert page.tags[0] == ("html", {"lang": "fr"})
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch(r"h\d", tag)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert [attrs for tag, attrs in page.tags if tag == "th" and attrs.get("scope") != "col"] == []
    assert {attrs.get("lang") for tag, attrs in page.tags if "quote" in (attrs.get("class") or "")} == {"en"}


def test_what_a_text_brings_along_is_no_markup_in_html(packed: Callable[..., Brief]) -> None:
    page = html.write(packed()).decode()
    assert "https://example.org/minsk?a=1&amp;b=2" in page
    assert "a=1&b=2" not in page


# All


@pytest.mark.parametrize("ending", FORMATS)
def test_the_same_ledger_gives_the_same_bytes(ending: str, packed: Callable[..., Brief]) -> None:
    pytest.importorskip({"pdf": "typst", "docx": "docx"}.get(ending, "msgspec"))
    assert rendered(packed(), ending) == rendered(packed(), ending)
