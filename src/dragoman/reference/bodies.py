"""Words for bodies and rounds to what they say in every language: which body is meant, and who gathers in it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from importlib import resources

from msgspec import Struct

from dragoman.model.names import folded

LONG_WORD = 5  # letters; shorter ones tell no agreement from another


class Body(Struct, frozen=True):
    """What words tell of a body, e.g. 'the High-Level Cooperation Council': a council, of high level."""

    cores: frozenset[str] = frozenset()
    qualities: frozenset[str] = frozenset()


@lru_cache(maxsize=4096)
def body_in(words: str | None) -> Body:
    """The body that words name; an empty one where they name none."""
    known = _words()
    found = [known[word] for word in folded(words or "").split() if word in known]
    return Body(
        frozenset(says for says, kind in found if kind == "core"),
        frozenset(says for says, kind in found if kind == "quality"),
    )


def paper_in(words: str) -> frozenset[str]:
    """The words that tell one agreement from another: long ones, and none that only say that it is one."""
    plain = {word for word, (_, kind) in _words().items() if kind == "instrument"}
    return frozenset(word for word in folded(words).split() if len(word) >= LONG_WORD and word not in plain)


def agree(one: Body, other: Body) -> bool:
    """Whether both may be one body: no other core, and no other quality where both tell one."""
    if one.cores and other.cores and not one.cores & other.cores:
        return False
    return not (one.qualities and other.qualities and not one.qualities & other.qualities)


def rank_in(words: str) -> str | None:
    """The rank of those who will gather, where words tell it: 'a meeting of their foreign ministers'."""
    plain = f" {folded(words)} "
    told = [phrase for phrase in _gatherings() if f" {phrase} " in plain]
    return _gatherings()[max(told, key=len)] if told else None


@lru_cache(maxsize=1)
def _words() -> dict[str, tuple[str, str]]:
    return {row[0]: (row[1], row[2]) for row in _rows("bodies.tsv")}


@lru_cache(maxsize=1)
def _gatherings() -> dict[str, str]:
    return {row[0]: row[1] for row in _rows("gatherings_of.tsv")}


def _rows(name: str) -> Iterator[list[str]]:
    file = resources.files("dragoman.reference").joinpath(name)
    for line in file.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")
