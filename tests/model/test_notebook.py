from __future__ import annotations

from dragoman.model import SourceText
from stub_reader import read_document


def test_a_record_prints_as_its_digest() -> None:
    assert str(read_document(SourceText(id="rain", text="It rained."))).splitlines() == [
        "rain",
        "  en · unknown",
        "  No contact, statement or promise found.",
        "  Unread: 1 sentence (dragoman explain shows why)",
    ]


def test_a_record_shows_itself_in_a_notebook_with_nothing_of_the_text_as_markup() -> None:
    shown = read_document(SourceText(id="<script>", text="It rained."))._repr_html_()
    assert shown.startswith('<div><div style="margin-left:0.0em;font-weight:bold;font-size:1.1em">&lt;script&gt;</div>')
    assert "<script" not in shown
