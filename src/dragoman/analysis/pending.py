"""Commitments and contacts, as a ledger's rows, to what became of each promise by a day.

Nothing is ever called broken. Where no contact in the ledger keeps a promise, that is all that is said: 'no evidence in
this ledger as of 2017-03-01'. What keeps which kind of promise is the table `KEEPS`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from msgspec import Struct

from dragoman.ledger.rows import Citation, CommitmentRow, ContactRow
from dragoman.model.when import Days, days_of

# The contacts that may keep a promise. A session of a body is also told as a commission's; a round of consultations also
# as a meeting of those who lead it; a visit is known by the talks of the guest at his host's.
KEEPS = {
    "next_round": frozenset({"consultations", "commission", "session", "meeting"}),
    "session": frozenset({"session", "commission", "consultations"}),
    "visit": frozenset({"visit", "meeting", "reception", "consultations", "commission"}),
    "invitation": frozenset({"visit", "meeting", "reception", "consultations", "commission"}),
    "signing": frozenset({"signing"}),
}
GRACE_DAYS = 30  # how long after its window a promise is still kept on time: 'in March' is often early April
SAME_TELLING_DAYS = 3  # two accounts of one promise are made within these days of one another
OPEN, OVERDUE, UNTESTABLE = "open", "overdue", "untestable"


class Followed(Struct, frozen=True):
    """What became of a promise, e.g. the round due 2017: `kept` by the consultations of 2017-04-06."""

    id: str
    status: str
    kind: str
    force: str
    by: list[str]
    to: list[str]
    what: str
    due: str | None
    made: str | None
    days_overdue: int | None
    kept_by: list[str]  # ids of contacts
    moved_by: list[str]  # ids of the later promises or contacts that gave it a day, moved or called it off
    told: str  # the reason in words
    hedge: str  # the force, for those who read only this row: 'agreed in principle'
    place: str | None
    contact: str | None
    documents: list[str]
    citations: list[Citation]


def follow(
    commitments: Iterable[CommitmentRow], contacts: Sequence[ContactRow], *, as_of: date, grace_days: int = GRACE_DAYS
) -> list[Followed]:
    """What became of each promise made by `as_of`; by the day it is due, those without one last.

    Accounts of one promise are followed as one, with the documents and words of all.
    """
    evidence = [(days, c) for c in contacts if (days := _days(c.date)) is not None and _by(days, as_of)]
    told = [row for row in commitments if _made_by(row, as_of)]
    promises = _joined(told)
    out = [_followed(p, promises, evidence, as_of, grace_days) for p in promises]
    return sorted(out, key=lambda f: (_last(f.due) or date.max, f.made or "", f.id))


def pending(followed: Iterable[Followed]) -> list[Followed]:
    """Those still to be seen to: open, dated, moved or overdue."""
    return [f for f in followed if f.status in ("open", "date_set", "rescheduled", "overdue", "partly_kept")]


def _followed(
    promise: CommitmentRow,
    promises: Sequence[CommitmentRow],
    evidence: Sequence[tuple[Days, ContactRow]],
    as_of: date,
    grace_days: int,
) -> Followed:
    later = [p for p in promises if _renews(p, promise)]
    moved_off = [c for _, c in evidence if _calls_off(c, promise)]
    kept = [(days, c) for days, c in evidence if _keeps(c, days, promise)]
    window = _days(promise.due)
    end = window.last if window else None
    limit = end + timedelta(days=grace_days) if end else None
    on_time = [c for days, c in kept if limit is None or (days.first or date.min) <= limit]
    overdue = None
    if on_time:
        status, told = "kept", f"kept by {on_time[0].kind} of {on_time[0].date}"
        kept = [(days, c) for days, c in kept if c in on_time]
    elif kept:
        status = "kept_late"
        told = f"kept by {kept[0][1].kind} of {kept[0][1].date}, after its window and {grace_days} days of grace"
    elif moved_off and moved_off[-1].status == "cancelled":
        status, told = "cancelled", f"called off: {moved_off[-1].kind} of {moved_off[-1].date or 'an unknown day'}"
    elif later:
        status, told = _renewed(promise, later[-1])
    elif moved_off:
        status, told = "rescheduled", f"moved: {moved_off[-1].kind} of {moved_off[-1].date or 'an unknown day'}"
    elif limit is not None and limit < as_of:
        status = OVERDUE
        overdue = (as_of - end).days if end else None
        told = f"window past; no evidence in this ledger as of {as_of.isoformat()}"
    elif promise.kind not in KEEPS and window is None:
        status, told = UNTESTABLE, "no window, and nothing a contact could show"
    else:
        status, told = OPEN, f"no evidence in this ledger as of {as_of.isoformat()}"
    moved = [p.id for p in later] + [c.id for c in moved_off]
    return Followed(
        promise.id, status, promise.kind, promise.force, promise.by, promise.to, promise.what, promise.due, promise.date,
        overdue, [c.id for _, c in kept], moved if status not in ("kept", "kept_late") else [], told,
        promise.force.replace("_", " "), promise.place or promise.country, promise.contact, promise.documents,
        promise.citations,
    )  # fmt: skip


def _renewed(promise: CommitmentRow, later: CommitmentRow) -> tuple[str, str]:
    """What a later promise of the same thing makes of the first."""
    if promise.due is None and later.due is not None:
        return "date_set", f"dated {later.due} by {later.id}"
    if promise.due != later.due and later.due is not None:
        return "rescheduled", f"moved from {promise.due} to {later.due} by {later.id}"
    return "superseded", f"promised again by {later.id}"


def _keeps(contact: ContactRow, days: Days, promise: CommitmentRow) -> bool:
    """Whether a contact that was held keeps a promise: its kind, its parties, its place, and not before it was made."""
    states = _states(promise)
    return (
        contact.status == "held"
        and contact.kind in KEEPS.get(promise.kind, frozenset())
        and len(states) > 1
        and states <= set(contact.parties)
        and contact.id != promise.contact
        and _after(contact, days, promise)
        and _there(contact, promise)
    )


def _there(contact: ContactRow, promise: CommitmentRow) -> bool:
    """Where the promise is of a place, or of a visit to somebody, the contact took place there as far as it is told."""
    if promise.country is not None:
        return contact.country in (None, promise.country)
    if promise.kind in ("visit", "invitation") and contact.country is not None:
        hosts = promise.by if promise.kind == "invitation" else promise.to
        return not hosts or contact.country in hosts
    return True


def _calls_off(contact: ContactRow, promise: CommitmentRow) -> bool:
    return (
        contact.status in ("rescheduled", "cancelled")
        and contact.kind in KEEPS.get(promise.kind, frozenset())
        and len(_states(promise)) > 1
        and _states(promise) <= set(contact.parties)
        and contact.id != promise.contact
    )


def _renews(later: CommitmentRow, promise: CommitmentRow) -> bool:
    """Whether one promise is of the same thing as another, and made after it."""
    same = {promise.kind, later.kind}
    return (
        later.id != promise.id
        and (len(same) == 1 or same == {"visit", "invitation"})
        and promise.kind in KEEPS
        and _states(later) == _states(promise)
        and (promise.country is None or later.country in (None, promise.country))
        and later.date is not None
        and promise.date is not None
        and (_first(later.date) or date.min) > (_last(promise.date) or date.max)
        and (promise.due is None or (_first(later.date) or date.min) <= (_last(promise.due) or date.max))
    )


def _joined(commitments: Sequence[CommitmentRow]) -> list[CommitmentRow]:
    """Accounts of one promise as one row: kind, sides and window alike, made within a few days of one another."""
    out: list[CommitmentRow] = []
    found: dict[tuple[object, ...], list[int]] = {}
    for row in sorted(commitments, key=lambda r: (r.date or "", r.id)):
        key = (row.kind, frozenset(_states(row)), row.due, row.country, None if row.kind in KEEPS else row.what)
        for at in found.get(key, []):
            if set(out[at].documents).isdisjoint(row.documents) and _near(out[at], row):
                out[at] = _with(out[at], row)
                break
        else:
            found.setdefault(key, []).append(len(out))
            out.append(row)
    return out


def _with(one: CommitmentRow, other: CommitmentRow) -> CommitmentRow:
    from msgspec.structs import replace

    return replace(
        one, documents=[*one.documents, *other.documents], citations=[*one.citations, *other.citations],
        place=one.place or other.place, country=one.country or other.country,
    )  # fmt: skip


def _near(one: CommitmentRow, other: CommitmentRow) -> bool:
    first, second = _first(one.date), _first(other.date)
    return first is not None and second is not None and abs((first - second).days) <= SAME_TELLING_DAYS


def _states(promise: CommitmentRow) -> set[str]:
    return {*promise.by, *promise.to}


def _after(contact: ContactRow, days: Days, promise: CommitmentRow) -> bool:
    """Whether a contact came after the promise; where the promise has no day, at least another text tells of it."""
    made = _last(promise.date)
    if made is None:
        return set(contact.documents).isdisjoint(promise.documents)
    return days.last is None or days.last > made


def _made_by(row: CommitmentRow, as_of: date) -> bool:
    made = _first(row.date)
    return made is None or made <= as_of


def _by(days: Days, as_of: date) -> bool:
    return days.first is None or days.first <= as_of


def _days(written: str | None) -> Days | None:
    return days_of(written) if written else None


def _first(written: str | None) -> date | None:
    days = _days(written)
    return days.first if days else None


def _last(written: str | None) -> date | None:
    days = _days(written)
    return days.last if days else None
