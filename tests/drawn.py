"""Contacts to draw, each told by one text."""

from __future__ import annotations

from dragoman.analysis.once import Account, Once
from dragoman.ledger.rows import Citation
from dragoman.model.when import days_of


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
) -> Once:
    """The contact `contact:N`, told by the text `tN`."""
    told = f"t{number}"
    days = days_of(date) if date else None
    return Once(
        id=f"contact:{number}",
        kind=kind,
        kinds=[kind],
        status="held",
        date=date,
        first=days.first if days else None,
        last=days.last if days else None,
        place=place,
        country=None,
        on_margins_of=None,
        parties=list(parties),
        level=level,
        series=None,
        round=None,
        present=[],
        accounts=[Account(f"{told}#c1", told, "held", date, None, None, None)],
        documents=[told],
        citations=words(told),
    )


def cited(document: str, quote: str = "they met") -> dict[str, object]:
    """The words of `words`, as they stand in a datum."""
    return {"document": document, "start": 0, "end": len(quote), "quote": quote, "url": None, "rule": None}
