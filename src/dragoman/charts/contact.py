"""Contacts as charts count them: each once, with the accounts and words that tell of it; and how kinds look."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from dragoman.charts.chart import BLUE, GREEN, GREY, INK, ORANGE, PURPLE, RED, SKY
from dragoman.ledger.rows import Citation
from dragoman.model.vocabulary import RANKS

HELD = "held"


class Counted(Struct, frozen=True):
    """A contact that is counted once, e.g. the consultations of 2016-10-06, told by `belgrade#c1` and `minsk#c1`."""

    id: str
    kind: str
    status: str
    date: str | None
    level: str | None
    parties: list[str]
    place: str | None
    accounts: list[str]
    citations: list[Citation]


# One look a kind in every chart, so that two charts can be held beside each other. Kinds that are alike have one hue,
# and differ in how dark they are, and in shape.
LOOKS: dict[str, tuple[str, str]] = {
    "meeting": (BLUE, "circle"),
    "consultations": (GREEN, "square"),
    "commission": (SKY, "diamond"),
    "call": (ORANGE, "triangle-up"),
    "message": ("#F3CE80", "triangle-down"),
    "reception": (PURPLE, "circle"),
    "visit": (RED, "triangle-right"),
    "ceremony": (GREY, "cross"),
    "signing": (INK, "square"),
    "session": ("#00405F", "diamond"),
    "summons": ("#8C3B00", "cross"),
    "internal": ("#B8B8B8", "circle"),
}


def levels_of(contacts: Iterable[Counted]) -> list[str | None]:
    """The levels that occur, the highest first, those not told last."""
    found = {contact.level for contact in contacts}
    known: list[str | None] = [rank for rank in RANKS if rank in found]
    return known + ([None] if None in found or found - {*RANKS, None} else [])


def kinds_of(contacts: Sequence[Counted]) -> list[str]:
    """The kinds that occur, in the codebook's order."""
    found = {contact.kind for contact in contacts}
    return [kind for kind in LOOKS if kind in found]
