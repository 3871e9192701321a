"""Contacts to draw, each told by one text."""

from __future__ import annotations

from dragoman.charts.contact import Counted
from dragoman.ledger.rows import Citation


def words(document: str, quote: str = "they met") -> list[Citation]:
    return [Citation(document, 0, len(quote), quote, None, None)]


def met(
    number: int,
    date: str | None = "2017-03-20",
    *,
    kind: str = "meeting",
    level: str | None = "minister",
    parties: tuple[str, ...] = ("RUS", "SRB"),
    place: str | None = None,
) -> Counted:
    """The contact `contact:N`, told by the text `tN`."""
    told = f"t{number}"
    return Counted(
        id=f"contact:{number}",
        kind=kind,
        status="held",
        date=date,
        level=level,
        parties=list(parties),
        place=place,
        accounts=[f"{told}#c1"],
        citations=words(told),
    )


def cited(document: str, quote: str = "they met") -> dict[str, object]:
    """The words of `words`, as they stand in a datum."""
    return {"document": document, "start": 0, "end": len(quote), "quote": quote, "url": None, "rule": None}
