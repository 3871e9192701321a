"""Accounts to the 61 columns of GDELT's event table with CAMEO codes, and five more: the words each line stands on.

GDELT's files have no line of names; this one has. A pair of parties is a line: from actor to recipient, or, where all
are actors, once for each two of them. What a ledger does not know (tone, mentions, coordinates) is left empty.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import BinaryIO

from dragoman.exports.account import Account
from dragoman.exports.coding import Actor, CodedEvent, coded_events
from dragoman.exports.delimited import tabbed
from dragoman.reference.events import goldstein, scale_of
from dragoman.reference.states import is_state, state_name


def _actor_columns(number: int) -> list[str]:
    parts = ("Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code")
    return [f"Actor{number}{part}" for part in (*parts, "Type1Code", "Type2Code", "Type3Code")]


def _place_columns(of: str) -> list[str]:
    parts = ("Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID")
    return [f"{of}Geo_{part}" for part in parts]


GDELT = (
    *("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"),
    *_actor_columns(1),
    *_actor_columns(2),
    *("IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale"),
    *("NumMentions", "NumSources", "NumArticles", "AvgTone"),
    *_place_columns("Actor1"),
    *_place_columns("Actor2"),
    *_place_columns("Action"),
    *("DATEADDED", "SOURCEURL"),
)
WORDS = ("EventID", "Document", "CharStart", "CharEnd", "Quote")
COLUMNS = (*GDELT, *WORDS)
Pair = tuple[list[Actor], list[Actor]]


def write(accounts: Iterable[Account], out: BinaryIO, policy: str) -> int:
    """One pair of parties a line; how many lines there were."""
    out.write(tabbed(COLUMNS))
    count = 0
    for account in accounts:
        for event in coded_events(account, policy):
            for pair in _pairs(event):
                cells = _cells(event, pair)
                out.write(tabbed(cells.get(name) for name in COLUMNS))
                count += 1
    return count


def _pairs(event: CodedEvent) -> Iterator[Pair]:
    """Who acts on whom, each side by its people."""
    actors, recipients = _by_side(event.actors), _by_side(event.recipients)
    if recipients:
        yield from ((actor, recipient) for actor in actors for recipient in recipients)
    elif len(actors) > 1:
        yield from combinations(actors, 2)
    else:
        yield (actors[0] if actors else []), []


def _by_side(actors: list[Actor]) -> list[list[Actor]]:
    sides: dict[str, list[Actor]] = {}
    for actor in actors:
        sides.setdefault(actor.side, []).append(actor)
    return list(sides.values())


def _cells(event: CodedEvent, pair: Pair) -> dict[str, object]:
    document, code = event.account.record.document, event.code
    place = ", ".join(part for part in (event.place, event.country and state_name(event.country)) if part)
    whole_day = event.date if not event.end else None
    return {
        "GLOBALEVENTID": _number(event.id, pair),
        "SQLDATE": whole_day and whole_day.replace("-", ""),
        "MonthYear": _same(event, 7),
        "Year": _same(event, 4),
        **_party(1, pair[0]),
        **_party(2, pair[1]),
        "IsRootEvent": 1 if "\n" not in document.text[: event.span.start].strip() else 0,
        "EventCode": code.cameo,
        "EventBaseCode": code.cameo[:3],
        "EventRootCode": code.cameo[:2],
        "QuadClass": scale_of(code.type, code.mode).quad,
        "GoldsteinScale": goldstein(code.cameo),
        "NumMentions": len(event.spans),
        "NumSources": 1,
        "NumArticles": 1,
        "ActionGeo_FullName": place or None,
        "SOURCEURL": document.url,
        "EventID": event.id,
        "Document": document.id,
        "CharStart": event.span.start,
        "CharEnd": event.span.end,
        "Quote": event.span.quote,
    }


def _same(event: CodedEvent, length: int) -> str | None:
    """The year, or year and month, when all days the event may have taken place on share it."""
    if event.date is None or (event.end or event.date)[:length] != event.date[:length]:
        return None
    return event.date[:length].replace("-", "")


def _party(number: int, actors: list[Actor]) -> dict[str, object]:
    if not actors:
        return {}
    side = actors[0].side
    state = side if is_state(side) else None
    group = None if state or not side else "IGO"
    sectors = list(dict.fromkeys(actor.sector for actor in actors if actor.sector))[:3]
    types = {f"Actor{number}Type{place}Code": sector for place, sector in enumerate(sectors, 1)}
    return {
        f"Actor{number}Code": (state or group or "") + (sectors[0] if sectors else ""),
        f"Actor{number}Name": "; ".join(actor.name for actor in actors),
        f"Actor{number}CountryCode": state,
        f"Actor{number}KnownGroupCode": group and side,
        **types,
    }


def _number(id: str, pair: Pair) -> int:
    """A number that stays the same from export to export."""
    sides = ">".join("+".join(sorted({actor.side for actor in actors})) for actors in pair)
    return int(hashlib.sha256(f"{id} {sides}".encode()).hexdigest()[:15], 16)
