"""Messages handed on: the one told of before, and no other, whoever brings it."""

from __future__ import annotations

from collections.abc import Set

from dragoman.reading.telling import Telling

_SAID = frozenset({"the", "this", "that", "said", "le", "la", "ce", "cette"})  # before what has been told of
_LATELY = 8  # contacts told of before
_SOON = 2  # sentences from a message to the one who brings it


def message_told_of(telling: Telling, issuing: Set[str]) -> bool:
    """'Deputy Minister A delivered | the letter | to Deputy Minister B': the one told of before, where no word in
    `issuing` tells behind it whose it is."""
    line, e = telling.line, telling.e
    told = [c for c in telling.discourse.contacts[-_LATELY:] if c.kind == "message"]
    if e < 1 or not told or line.word(e - 1) not in _SAID or line.sentence.number - told[-1].sentence > _SOON:
        return False
    return e + 1 >= len(line.symbols) or line.symbols[e + 1] not in issuing
