"""Several contacts of one line, in the order of its words: the one told last, and the one told before a verb."""

from __future__ import annotations

from dragoman.reading.discourse import Discourse
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft

TALKS = frozenset({"meeting", "reception", "call", "consultations", "commission"})
_LATELY = 8  # contacts among which those of one line are sought
_PAIR = 2


def go_on_with_last(discourse: Discourse, before: int) -> None:
    """'She called on President A and held talks with Minister B. The talks …': those with B, whichever of the contacts
    entered from the number `before` on was read last."""
    current = discourse.current
    new = discourse.contacts[before:]
    if current is None or not any(c is current for c in new):
        return
    told = [c for c in new if c.kind in TALKS and _alike(c, current)]
    last = max(told, key=lambda c: max(end for _, end in c.spans), default=current)
    if len(told) > 1 and not _listed(told):
        discourse.current = last


def _alike(contact: ContactDraft, current: ContactDraft) -> bool:
    """Whether a contact may be gone on with instead of `current`: told by a verb, of two who are named."""
    told = contact.status == current.status and not contact.nominal
    return told and len(contact.principals()) >= _PAIR and contact.zone == current.zone


def _listed(contacts: list[ContactDraft]) -> bool:
    """'met A, B and C': one verb for all of them, which are gone on with in their order."""
    return len({min(c.spans) for c in contacts}) < len(contacts)


def told_before(line: Line, item: int, discourse: Discourse) -> ContactDraft | None:
    """'She met Minister A, and the two discussed trade, before she called on President B': the talks with A, for the
    verb at `item`; None where the line tells of none before it."""
    first, verb = line.sentence.start, line.start(item)
    told = [
        (end, contact)
        for contact in discourse.contacts[-_LATELY:]
        if contact.kind in TALKS and contact.status != "back_reference"
        for start, end in contact.spans
        if first <= start and end <= verb
    ]
    return max(told, key=lambda found: found[0])[1] if told else None
