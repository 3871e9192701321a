"""Accounts of one meeting, to change a word in."""

from __future__ import annotations

from msgspec.structs import replace

from dragoman.model.identity import Anchor, Attendance, ContactAccount
from dragoman.model.when import days_of


def account(key: str, day: str | None = "2018-09-21", basis: str | None = "stated", **more: object) -> ContactAccount:
    """A meeting of the ministers of Serbia and Russia in Banja Luka, but for what is said."""
    days = days_of(day) if day else None
    entry = sum(ord(char) * place for place, char in enumerate(key, 1))
    told = ContactAccount(
        entry_id=entry,
        number=0,
        id=f"{key}#c1",
        anchor=Anchor("contact", key, 0, 1),
        key=key,
        kind="meeting",
        status="held",
        date=day,
        first=days.first if days else None,
        last=days.last if days else None,
        date_basis=basis,
        place="Banja Luka",
        country="BIH",
        format="bilateral",
        on_margins_of=None,
        level="foreign_minister",
        stated_level=None,
        series=None,
        round=None,
        parties=["RUS", "SRB"],
        topics=[],
        participants=heads("Ivica Dačić", "Sergey Lavrov"),
        language="en",
        published="2018-09-22",
        url=None,
        source=key,
        source_class="media",
        issuer_state=None,
        relays=[],
    )
    return replace(told, **more)


def heads(serbian: str | None, russian: str | None) -> list[Attendance]:
    named = ((serbian, "SRB"), (russian, "RUS"))
    return [Attendance(None, name, side, "principal", "foreign_minister") for name, side in named if name]
