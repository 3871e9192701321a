"""Whatever characters a text brings along, every format can be written, and none of them is taken for markup."""

from __future__ import annotations

import io
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dragoman.briefing.document import (
    NOTE,
    QUOTE,
    VALUE,
    Block,
    Brief,
    Footnote,
    Line,
    Paragraph,
    Piece,
    Points,
    Section,
    Table,
    Words,
)
from dragoman.briefing.formats import rendered

ANY = st.text(min_size=1, max_size=60)
NASTY = st.sampled_from(
    [
        "#set text(red)",
        "<script>x</script>",
        "[a](b)",
        "| x |",
        "*b*",
        "$x$",
        "@x",
        "\\",
        '"',
        "{",
        "\x00",
        "\u202e",
        "مرحبا",
        "‎",
    ]
)
LABELS = {
    "open": "“", "close": "”", "page": "Page {page} of {pages}", "annex": "Annex {letter}", "contents": "Annexes",
    "characters": "characters {start}–{end}", "undated": "undated",
}  # fmt: skip


def pack(text: str) -> Brief:
    """A small pack in which every value is this text."""
    words = Words("a", 0, len(text), text)
    line = Line([Piece("By "), Piece(text, VALUE, raw=text, rows=["a#c1"], strong=True), Piece("1", NOTE)])
    quote = Line([Piece("“"), Piece(text, QUOTE, words=words, language="en"), Piece("”"), Piece("1", NOTE)])
    blocks: list[Block] = [Paragraph(quote), Points([line, quote]), Table([text, "By"], [1, 2], [[line, quote]])]
    note = Footnote(1, "a#c1", [words], "a", text, text, "2017", text, "en")
    annex = Section(text, list(blocks), [Section(text, list(blocks))], "A")
    return Brief("en", text, [line], [Section(text, list(blocks))], [annex], "Sources", "G", [note], text, LABELS)


@given(st.one_of(ANY, NASTY, st.builds(str.__add__, NASTY, ANY)))
@settings(max_examples=150, deadline=None)
def test_no_text_is_markup_in_html(text: str) -> None:
    page = rendered(pack(text), "html").decode()
    body = page[page.index("<body>") :]
    known = {"main", "section", "header", "h1", "h2", "h3", "p", "ul", "ol", "li", "strong", "span", "bdi", "sup", "a",
             "nav", "table", "colgroup", "col", "thead", "tbody", "tr", "th", "td", "body", "html"}  # fmt: skip
    assert set(re.findall(r"</?([a-z0-9]+)", body)) <= known


@given(st.one_of(ANY, NASTY, st.builds(str.__add__, NASTY, ANY)))
@settings(max_examples=150, deadline=None)
def test_no_text_breaks_a_table_or_a_link_in_markdown(text: str) -> None:
    for line in rendered(pack(text), "md").decode().split("\n"):
        if line.startswith("|"):
            assert len(re.findall(r"(?<!\\)\|", line.replace("\\\\", ""))) == 3
        assert not re.search(r"(?<!\\)\]\(", line.replace("\\\\", ""))


@given(st.one_of(ANY, NASTY, st.builds(str.__add__, NASTY, ANY)))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_can_be_set_in_word_and_pdf(text: str) -> None:
    reader, _ = pytest.importorskip("pypdf"), pytest.importorskip("typst")
    assert len(reader.PdfReader(io.BytesIO(rendered(pack(text), "pdf"))).pages) >= 2
    docx = pytest.importorskip("docx")
    document = docx.Document(io.BytesIO(rendered(pack(text), "docx")))
    assert len(document.tables) == 3
