"""Contacts of two states as the desk gives them, each once, for tests of what is asked over years."""

from __future__ import annotations

from typing import Any

from dragoman.analysis.once import Account, Once, Present
from dragoman.ledger.rows import Citation
from dragoman.model.when import days_of

NOR, POL = "NOR", "POL"


def met(id: str, when: str | None, **changed: Any) -> Once:
    """Talks of Anna Berg of `NOR` and Jan Kowal of `POL`, foreign ministers, in Oslo."""
    days = days_of(when) if when else None
    key = changed.pop("key", id)
    values: dict[str, Any] = {
        "id": id, "kind": "meeting", "kinds": ["meeting"], "status": "held", "date": when, "first": days.first if days else None,
        "last": days.last if days else None, "place": "Oslo", "country": NOR, "on_margins_of": None, "parties": [NOR, POL],
        "level": "foreign_minister", "series": None, "round": None, "present": present(), "documents": [key],
        "accounts": [Account(f"{key}#c1", key, "held", when, when, None, None)],
        "citations": [Citation(key, 0, 3, "met", None, None), Citation(key, 9, 13, "Oslo", None, None)],
    }  # fmt: skip
    return Once(**{**values, **changed})


def present(berg: str = "foreign_minister", kowal: str = "foreign_minister") -> list[Present]:
    return [
        Present("person:1", "Anna Berg", NOR, "principal", berg),
        Present("person:2", "Jan Kowal", POL, "principal", kowal),
    ]
