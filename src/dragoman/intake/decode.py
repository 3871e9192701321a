"""Bytes to text: UTF-8 and byte-order marks first, then the legacy code page that the bytes look like."""

from __future__ import annotations

import codecs
import logging
import re

from dragoman.errors import IntakeError

log = logging.getLogger(__name__)

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive or an Office document"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"SQLite format 3\x00", "an SQLite database, perhaps a ledger"),
)
# Control characters that no text of the genre holds; tab, line and page breaks and escape are left out.
CONTROLS = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
UNDEFINED_IN_CP1252 = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
HIGH_RUN = re.compile(rb"[\x80-\xff]+")
# In Cyrillic nearly every letter is above 0x7F and stands in a run; in French or Czech accents stand one by one.
CYRILLIC_SHARE_IN_RUNS = 0.7
SHORTEST_CYRILLIC_RUN = 3


def decode(content: bytes, where: str) -> str:
    """The text of a file's bytes, without a byte-order mark.

    `IntakeError`: the bytes are no text. A guess (anything that is not UTF-8) is logged as a warning.
    """
    for mark, encoding in BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return _by_mark(content, encoding, where)
    refuse_binary(content, where)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as err:
        encoding = legacy_encoding(content)
        log.warning("%s: not UTF-8 (byte %d); read as %s. Save it as UTF-8 to be sure.", where, err.start, encoding)
        return content.decode(encoding)


def _by_mark(content: bytes, encoding: str, where: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as err:
        why = f"begins with a {encoding.removesuffix('-sig').upper()} mark but is broken at byte {err.start}"
        raise IntakeError(where, f"{why}. Save it again as UTF-8.") from err


def refuse_binary(content: bytes, where: str) -> None:
    """`IntakeError` when the bytes are a known binary format, hold a NUL or are full of control characters."""
    for signature, name in SIGNATURES:
        if content.startswith(signature):
            raise IntakeError(where, f"this is {name}, not text. Convert it to plain text first.")
    if b"\x00" in content:
        raise IntakeError(where, "binary, not text (it holds NUL bytes). Convert it to plain UTF-8 text first.")
    head = content[:65536]
    if len(CONTROLS.findall(head)) * 20 > len(head):
        raise IntakeError(where, "binary, not text (full of control characters). Convert it to plain UTF-8 text first.")


def legacy_encoding(content: bytes) -> str:
    """`cp1251`, `cp1252` or `latin-1`: whichever the bytes above 0x7F look like; each of them decodes anything here."""
    runs = [len(run) for run in HIGH_RUN.findall(content[:65536])]
    in_runs = sum(length for length in runs if length >= SHORTEST_CYRILLIC_RUN)
    if runs and in_runs >= CYRILLIC_SHARE_IN_RUNS * sum(runs) and b"\x98" not in content:
        return "cp1251"
    return "latin-1" if UNDEFINED_IN_CP1252.search(content) else "cp1252"
