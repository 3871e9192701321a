"""Reads diplomatic communiqués into cited records: `dragoman.read(text)` gives the record of one text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dragoman.desk.frames import OpenedLedger
    from dragoman.model import Record

__all__ = ["__version__", "open_ledger", "read"]

__version__ = "0.1.0"


def read(
    text: str,
    *,
    published: str | None = None,
    url: str | None = None,
    source: str | None = None,
    language: str | None = None,
    title: str | None = None,
    id: str | None = None,
) -> Record:
    """The record of one text, each value with the characters that justify it; shows itself as a digest in a notebook.

    >>> dragoman.read("Minister A met today with …", published="2016-10-06").contacts  # doctest: +SKIP

    `published` (an ISO date) anchors 'today'. `IntakeError`: the text is empty or too long; `UnknownLanguage`: no
    language pack reads it.
    """
    # Imported on the call: `import dragoman` must not load language packs.
    from dragoman.desk.reading import read_text
    from dragoman.intake import source_text

    document = source_text(
        text, id=id or "text", title=title, published=published, url=url, source=source, language=language
    )
    return read_text(document)


def open_ledger(path: str) -> OpenedLedger:
    """A ledger to ask from Python, by its file or its PostgreSQL URL; its answers become frames.

    >>> dragoman.open_ledger("ledger.db").contacts("Serbia", date="2017").to_arrow()  # doctest: +SKIP

    `LedgerError`, at the first question: the ledger is missing, damaged or of a newer program.
    """
    from dragoman.desk.frames import OpenedLedger

    return OpenedLedger(path)
