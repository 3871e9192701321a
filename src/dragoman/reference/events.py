"""Event-data codes as data: which PLOVER type, mode, CAMEO code, score a contact, an act or a promise has."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from importlib import resources

from msgspec import Struct

POLICIES = ("strict", "extended")


class EventCode(Struct, frozen=True):
    """What one row of event_codes.tsv says, e.g. a meeting hosted by one side: CONSULT (visit), CAMEO 042."""

    type: str
    mode: str | None
    cameo: str
    policy: str  # 'strict': coded under both policies; 'extended': only under that
    note: str | None


class Scale(Struct, frozen=True):
    """Where an event stands between cooperation and conflict, e.g. CONSULT by a visit: quad 1, V-COOP, 4."""

    quad: int
    quad_name: str
    score: float | None


def event_code(noun: str, what: str, situations: frozenset[str]) -> EventCode | None:
    """The first row for this noun and kind or act whose condition is among `situations`; None: never coded."""
    codes = _codes()
    for when, code in [*codes.get((noun, what), []), *codes.get((noun, "*"), [])]:
        if when == "any" or when in situations:
            return code
    return None


def announced() -> EventCode:
    """What a contact still to come is, whatever its kind."""
    return _codes()["contact", "*"][0][1]


def scale_of(type: str, mode: str | None) -> Scale:
    """The scale of a type in this mode, else of the type."""
    scales = _scales()
    return scales.get((type, mode or "")) or scales[type, ""]


def goldstein(cameo: str) -> float | None:
    """The Goldstein score of a CAMEO code; None where the table has none."""
    return _goldstein().get(cameo)


def cow_number(state: str) -> str | None:
    """The Correlates of War number of a state, e.g. `345` for `SRB`."""
    return _cow().get(state)


@lru_cache(maxsize=1)
def event_words() -> dict[str, tuple[str, ...]]:
    """Lists of words by name: verbs of rules, beginnings of words of a content, topics of a context."""
    return {row[0]: tuple(row[1].split("|")) for row in _rows("event_words.tsv")}


@lru_cache(maxsize=1)
def _codes() -> dict[tuple[str, str], list[tuple[str, EventCode]]]:
    codes: dict[tuple[str, str], list[tuple[str, EventCode]]] = {}
    for noun, what, when, type, mode, cameo, policy, note in _rows("event_codes.tsv", 8):
        code = EventCode(type, mode or None, cameo, policy, note or None)
        codes.setdefault((noun, what), []).append((when, code))
    return codes


@lru_cache(maxsize=1)
def _scales() -> dict[tuple[str, str], Scale]:
    return {
        (type, mode): Scale(int(quad), name, float(score) if score else None)
        for type, quad, name, score, mode, _ in _rows("plover_types.tsv", 6)
    }


@lru_cache(maxsize=1)
def _goldstein() -> dict[str, float]:
    return {code: float(score) for code, score in _rows("goldstein.tsv")}


@lru_cache(maxsize=1)
def _cow() -> dict[str, str]:
    return {row[0]: row[1] for row in _rows("cow.tsv")}


def _rows(name: str, width: int = 2) -> Iterator[list[str]]:
    written = resources.files("dragoman.reference").joinpath(name).read_text(encoding="utf-8")
    for line in written.splitlines():
        if line and not line.startswith("#"):
            cells = line.split("\t")
            yield (cells + [""] * width)[:width]
