"""'The delegation', 'the group' of no state named to the side of those who came: whose statement theirs is."""

from __future__ import annotations

from dragoman.reading.discourse import Discourse
from dragoman.reading.memory import ContactDraft

BANDS = frozenset({"délégation", "groupe", "delegation", "group"})
_TWO = 2  # who have met
_LATELY = 3  # sentences within which those who came are 'the delegation'
_CAME = frozenset({"received", "visitor", "head_of_delegation"})
_RECEIVED = frozenset({"receiving", "host"})


def side_of_band(discourse: Discourse, sentence: int) -> list[str]:
    """The side of 'the delegation' in a sentence: of whoever came or was received in the contact told of last; none
    where the text does not tell who came."""
    told = discourse.current
    if told is None or not 0 <= sentence - told.sentence <= _LATELY:
        return []
    return _guests(told)


def _guests(told: ContactDraft) -> list[str]:
    """The sides of a contact that came: those of its guests, else those beside its hosts."""
    came = {side for side, role in told.roles.values() if role in _CAME and side is not None}
    if came:
        return sorted(came)
    hosts = {side for side, role in told.roles.values() if role in _RECEIVED}
    return sorted(told.parties - hosts) if hosts and None not in hosts else []


def whose_we(discourse: Discourse) -> tuple[list[str], str, list[str]] | None:
    """Whom 'we' means that is nobody named: those whose joint text it is, else the house that puts it out, where nobody
    has met. As people, voice and sides."""
    if discourse.authors:
        return [], "joint", discourse.authors
    return ([], "side", [discourse.issuing]) if discourse.issuing and len(discourse.talkers()) < _TWO else None
