"""Accounts to the 40 columns of POLECAT, tab-separated, with their names as the first line."""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO

from dragoman.exports.account import Account
from dragoman.exports.coding import Actor, CodedEvent, coded_events
from dragoman.exports.delimited import tabbed
from dragoman.reference.events import cow_number, scale_of
from dragoman.reference.states import is_state, state_name

COLUMNS = (
    "Event ID",
    "Event Date",
    "Event Type",
    "Event Mode",
    "Intensity",
    "Quad Code",
    "Contexts",
    "Actor Name",
    "Actor Country",
    "Actor COW",
    "Primary Actor Sector",
    "Actor Sectors",
    "Actor Title",
    "Actor Name Raw",
    "Wikipedia Actor ID",
    "Recipient Name",
    "Recipient Country",
    "Recipient COW",
    "Primary Recipient Sector",
    "Recipient Sectors",
    "Recipient Title",
    "Recipient Name Raw",
    "Wikipedia Recipient ID",
    "Placename",
    "City",
    "District",
    "Province",
    "Country",
    "Latitude",
    "Longitude",
    "GeoNames ID",
    "Raw Placename",
    "Feature Type",
    "Source",
    "Publication Date",
    "Story People",
    "Story Organizations",
    "Story Locations",
    "Language",
    "Version",
)


def write(accounts: Iterable[Account], out: BinaryIO, policy: str) -> int:
    """One event a line; several actors stay in one line, joined by '; '. How many events there were."""
    out.write(tabbed(COLUMNS))
    count = 0
    for account in accounts:
        for event in coded_events(account, policy):
            out.write(tabbed(_cells(event)))
            count += 1
    return count


def _cells(event: CodedEvent) -> list[object]:
    record, document = event.account.record, event.account.record.document
    scale = scale_of(event.code.type, event.code.mode)
    mode = f"{event.code.type.lower()}-{event.code.mode}" if event.code.mode else None
    places = {met.place.name for met in record.contacts if met.place and met.place.name}
    organisations = {side for met in record.contacts for side in met.parties if not is_state(side)}
    return [
        event.id,
        event.date,
        event.code.type,
        mode,
        scale.score,
        scale.quad_name,
        _joined(event.contexts),
        *_party(event.actors),
        *_party(event.recipients),
        event.place,
        *(None,) * 3,
        state_name(event.country) if event.country else None,
        *(None,) * 3,
        event.place,
        None,
        document.source,
        document.published,
        _joined(person.name for person in record.persons),
        _joined(sorted(organisations)),
        _joined(sorted(places)),
        document.language,
        f"dragoman {event.account.reader_version}".strip(),
    ]


def _party(actors: list[Actor]) -> list[str | None]:
    """The eight columns of an actor or recipient."""
    sides = list(dict.fromkeys(actor.side for actor in actors if actor.side))
    sectors = list(dict.fromkeys(actor.sector for actor in actors if actor.sector))
    return [
        _joined(actor.name for actor in actors),
        _joined(side if is_state(side) else "IGO" for side in sides),
        _joined(number for side in sides if (number := cow_number(side))),
        sectors[0] if sectors else None,
        _joined(sectors),
        _joined(actor.office for actor in actors if actor.office),
        _joined(actor.raw for actor in actors),
        None,
    ]


def _joined(words: Iterable[str]) -> str:
    return "; ".join(words)
