"""Accounts to PLOVER events as JSON Lines (types and modes of the manual of 2021; its words are not used)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

import msgspec

from dragoman.exports.account import Account
from dragoman.exports.coding import Actor, CodedEvent, actor_code, coded_events
from dragoman.reference.events import scale_of


def write(accounts: Iterable[Account], out: BinaryIO, policy: str) -> int:
    """One event a line; how many there were."""
    count = 0
    for account in accounts:
        for line in lines(account, policy):
            out.write(line)
            count += 1
    return count


def lines(account: Account, policy: str = "strict") -> Iterator[bytes]:
    """The events of one account, each a line of JSON."""
    for event in coded_events(account, policy):
        yield msgspec.json.encode(_event(event)) + b"\n"


def _event(event: CodedEvent) -> dict[str, Any]:
    """`text_info` counts characters of the stored text; `sequence` is the paragraph, from 1."""
    document = event.account.record.document
    scale = scale_of(event.code.type, event.code.mode)
    return {
        "id": event.id,
        "date": event.date,
        "enddate": event.end,
        "actor": [_actor(actor) for actor in event.actors],
        "recipient": [_actor(actor) for actor in event.recipients],
        "event": [event.code.type],
        "event_text": [span.quote for span in event.spans],
        "event_loc": {"name": event.place, "country": event.country} if event.place or event.country else {},
        "quad_code": scale.quad,
        "event_scale": scale.score,
        "mode": [event.code.mode] if event.code.mode else [],
        "context": event.contexts,
        "link": document.url,
        "text": event.span.quote,
        "text_info": {
            "sequence": document.text.count("\n", 0, event.span.start) + 1,
            "start": event.span.start,
            "end": event.span.end,
        },
        "cite_info": {
            "citation": document.id,
            "url": document.url,
            "title": document.title,
            "language": document.language,
            "publication": document.source,
        },
        "comment": event.comment,
    }


def _actor(actor: Actor) -> dict[str, str | None]:
    return {
        "code": actor_code(actor),
        "sector": actor.sector,
        "entity_text": actor.name or actor.raw,
        "identifier_id": None,
        "office": actor.office,
    }
