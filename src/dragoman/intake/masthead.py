"""What is told about a text beside its words: checked and put in one form, never guessed."""

from __future__ import annotations

import logging
import re
from datetime import date

from msgspec import Struct

from dragoman.errors import IntakeError
from dragoman.intake.walk import MAX_TEXT_BYTES
from dragoman.model import SourceText

log = logging.getLogger(__name__)

ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ].*)?$", re.DOTALL)
COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T.*)?$", re.DOTALL)
# Half a surrogate pair cannot be written as UTF-8, and a NUL not kept by every database.
UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


class Masthead(Struct, frozen=True):
    """What the user told of a text, e.g. `published='2016-10-06'`."""

    published: str | None = None
    url: str | None = None
    source: str | None = None
    language: str | None = None
    title: str | None = None


def source_text(
    text: str,
    *,
    id: str,
    title: str | None = None,
    published: str | None = None,
    url: str | None = None,
    source: str | None = None,
    language: str | None = None,
) -> SourceText:
    """A text ready to be read, under its id.

    `IntakeError`: nothing but white space, or longer than `MAX_TEXT_BYTES`. A `published` that is no date is logged
    and left out: a wrong anchor would date every 'today' wrongly.
    """
    if not text.strip():
        raise IntakeError(id, "empty: there is no text in it.")
    # UTF-8 spends at most four bytes on a character: only long texts need to be counted out.
    if len(text) * 4 > MAX_TEXT_BYTES and len(text.encode("utf-8", "replace")) > MAX_TEXT_BYTES:
        raise IntakeError(id, too_long(MAX_TEXT_BYTES))
    if published is not None and iso_date(published) is None:
        log.warning("%s: published %r is not a date like 2016-10-06; read without it.", id, published)
    return SourceText(
        id=_whole(id),
        text=_whole(text),
        title=_told(title),
        published=iso_date(published) if published else None,
        url=_told(url),
        source=_told(source),
        language=(_told(language) or "").lower().replace("_", "-").split("-")[0] or None,
    )


def too_long(limit_bytes: int) -> str:
    """The message for a text over the bound."""
    return f"longer than {limit_bytes // 1_000_000} MB, the most a single text may have. Split it into documents."


def iso_date(written: str) -> str | None:
    """`2016-10-06`, `2016-10` or `2016` out of an ISO date or time; None when it is none, or no day of the calendar."""
    found = ISO.match(written.strip()) or COMPACT.match(written.strip())
    if found is None:
        return None
    parts = [part for part in found.groups() if part]
    try:
        date(*[int(part) for part in [*parts, "01", "01"][:3]])
    except ValueError:
        return None
    return "-".join(parts)


def _told(value: str | None) -> str | None:
    return _whole(value.strip()) or None if value else None


def _whole(text: str) -> str:
    """One character stands for one, so that offsets hold."""
    return UNSTORABLE.sub("\ufffd", text)
