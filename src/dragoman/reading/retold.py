"""Commitments of a text, in order, to each of them once: an event told in its head and in its body. A visit accepted
is where and when the invitation asks for it."""

from __future__ import annotations

import re

from dragoman.reading.ahead import CommitmentDraft

NEAR = 40  # commitments back within which one is told again; a bound, so that long texts are read in linear time
_EVENTS = frozenset({"next_round", "session", "visit", "signing"})
_NAME = re.compile(r"(?<!\w)[A-ZÀ-Þ][\w'’-]{2,}")


def told_once(drafts: list[CommitmentDraft], text: str) -> list[CommitmentDraft]:
    """`drafts` in order, without the planned events that are told again; the first telling takes the day or place that
    only a later one gives."""
    out: list[CommitmentDraft] = []
    for draft in drafts:
        if draft.force == "accepted":
            _accept(out, draft)
        first = next((kept for kept in out[-NEAR:] if _same(kept, draft, text)), None)
        if first is None:
            out.append(draft)
            continue
        if _day(first) is None:
            first.due = draft.due
        first.place = first.place or draft.place
        first.again.append(draft.span)
    return out


def _accept(out: list[CommitmentDraft], taken: CommitmentDraft) -> None:
    """Let an accepted visit take the place and day of the invitation told of just before it, which it answers."""
    if not out or out[-1].force != "invited" or out[-1].contact is not taken.contact:
        return
    invitation = out[-1]
    if taken.place is not None and invitation.place is not None and taken.place != invitation.place:
        return
    taken.place = taken.place or invitation.place
    taken.due = taken.due if _day(taken) is not None else invitation.due
    taken.by = [side for side in taken.by if side not in invitation.by] or invitation.to
    taken.to = taken.to or invitation.by


def _same(one: CommitmentDraft, other: CommitmentDraft, text: str) -> bool:
    if one.kind != other.kind or one.kind not in _EVENTS or one.said or other.said or one.force != other.force:
        return False
    days, places = (_day(one), _day(other)), (_where(one), _where(other))
    if (None not in days and days[0] != days[1]) or (None not in places and places[0] != places[1]):
        return False
    agree = (None not in days) or (None not in places)
    return agree and bool(_names(one, text) & _names(other, text))


def _day(draft: CommitmentDraft) -> str | None:
    return draft.due.edtf if draft.due is not None else None


def _where(draft: CommitmentDraft) -> str | None:
    return (draft.place.name or draft.place.country) if draft.place is not None else None


def _names(draft: CommitmentDraft, text: str) -> set[str]:
    """The names in a telling: 'Summit', 'Caribbean', 'Kingston'."""
    return set(_NAME.findall(text[slice(*draft.what)]))
