"""A source text to a record: the reader, its phases joined."""

from __future__ import annotations

from dragoman.model import Record, SourceText


def read_document(source: SourceText, *, office_holders: bool = True) -> Record:
    """The record of one text. Any Unicode text gives one; `UnknownLanguage` only when `source.language` has no pack.

    `office_holders`: use the shipped table of heads of state and government and foreign ministers for what the text
    leaves out; without it the reader stands on the text alone.
    """
    from dragoman.reading.by_grammar import read

    return read(source, office_holders=office_holders)
