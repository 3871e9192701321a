from __future__ import annotations

import logging
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.errors import IntakeError
from dragoman.intake.decode import decode, legacy_encoding

FRENCH = "Le ministre s'est entretenu à Genève avec son homologue étranger."
RUSSIAN = "Министр иностранных дел встретился с послом в Белграде."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_is_read_as_it_is_marked(encoding: str) -> None:
    assert decode(FRENCH.encode(encoding), "a.txt") == FRENCH


@pytest.mark.parametrize(("text", "encoding"), [(FRENCH, "cp1252"), (RUSSIAN, "cp1251"), ("“Genève” – 10 €", "cp1252")])
def test_a_legacy_code_page_is_chosen_by_its_bytes_with_a_warning(
    text: str, encoding: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        assert decode(text.encode(encoding), "a.txt") == text
    assert f"read as {encoding}" in caplog.text


def test_bytes_cp1252_lacks_are_read_as_latin_1() -> None:
    assert legacy_encoding(b"caf\xe9 \x81") == "latin-1"


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"%PDF-1.7 ...", "this is a PDF, not text."),
        (b"PK\x03\x04rest", "this is a zip archive or an Office document, not text."),
        (b"abc\x00def", "binary, not text (it holds NUL bytes)."),
        (b"\x01\x02\x03\x04ab", "binary, not text (full of control characters)."),
    ],
)
def test_what_is_no_text_is_refused_with_what_it_is(content: bytes, why: str) -> None:
    with pytest.raises(IntakeError) as refused:
        decode(content, "a.txt")
    assert refused.value.where == "a.txt"
    assert refused.value.why.startswith(why)


def test_a_broken_utf_16_file_is_refused() -> None:
    with pytest.raises(IntakeError, match="UTF-16 mark but is broken"):
        decode(b"\xff\xfea\x00b", "a.txt")


@given(st.binary(max_size=200))
def test_any_bytes_give_a_text_or_an_intake_error(content: bytes) -> None:
    with suppress(IntakeError):
        assert isinstance(decode(content, "a.txt"), str)
