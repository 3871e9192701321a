"""How kinds of contact look in every chart, and the order of kinds and levels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dragoman.analysis.once import Once
from dragoman.charts.chart import BLUE, GREEN, GREY, INK, ORANGE, PURPLE, RED, SKY
from dragoman.model.vocabulary import RANKS

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


def levels_of(contacts: Iterable[Once]) -> list[str | None]:
    """The levels that occur, the highest first, those not told last."""
    found = {contact.level for contact in contacts}
    known: list[str | None] = [rank for rank in RANKS if rank in found]
    return known + ([None] if None in found or found - {*RANKS, None} else [])


def kinds_of(contacts: Sequence[Once]) -> list[str]:
    """The kinds that occur, in the codebook's order."""
    found = {contact.kind for contact in contacts}
    return [kind for kind in LOOKS if kind in found]
