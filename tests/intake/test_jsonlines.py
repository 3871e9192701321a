from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.errors import IntakeError
from dragoman.intake import jsonlines
from dragoman.intake.jsonlines import read_lines
from dragoman.model import SourceText


def lines(content: bytes) -> list[SourceText | tuple[str, str]]:
    found = read_lines(io.BytesIO(content), "all", "all.jsonl")
    return [(item.where, item.why) if isinstance(item, IntakeError) else item for item in found]


def test_a_line_gives_a_text_and_one_without_id_is_named_by_its_number() -> None:
    assert lines(b'\xef\xbb\xbf{"text": "x", "id": 7, "url": "u"}\n\n{"text": "y", "unknown": 1}') == [
        SourceText(id="7", text="x", url="u"),
        SourceText(id="all:3", text="y"),
    ]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b"{broken", "broken JSON ("),
        (b'{"text": "\xff"}', "broken JSON ("),
        (b'{"text": "\\ud800"}', "broken JSON ("),
        (b'["x"]', "not a document: "),
        (b'{"id": "x"}', "not a document: Object missing required field `text`."),
        (b'{"text": 5}', "not a document: "),
        (b'{"text": " "}', "empty: "),
    ],
)
def test_a_broken_line_is_told_with_its_number_and_the_next_one_read(line: bytes, why: str) -> None:
    found = lines(line + b'\n{"text": "y"}\n')
    assert isinstance(found[0], tuple)
    assert found[0][0] == "all.jsonl:1"
    assert found[0][1].startswith(why)
    assert found[1:] == [SourceText(id="all:2", text="y")]


def test_a_line_over_the_bound_is_skipped_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonlines, "MAX_LINE_BYTES", 20)
    assert lines(b'{"text": "' + b"x" * 90 + b'"}\n{"text": "y"}\n')[1:] == [SourceText(id="all:2", text="y")]


def test_brackets_without_end_do_not_exhaust_the_stack() -> None:
    assert len(lines(b'{"text": ' + b"[" * 1_000_000 + b"\n")) == 1


@given(st.binary(max_size=300))
def test_any_bytes_give_texts_and_errors_but_no_exception(content: bytes) -> None:
    lines(content)
