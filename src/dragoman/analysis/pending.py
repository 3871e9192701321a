"""Commitments and contacts, as a ledger's rows, to what became of each promise by a day, step by step.

Nothing is ever called broken. Where no contact in the ledger keeps a promise, that is all that is said: 'no evidence in
this ledger as of 2017-03-01'. Accounts of one promise are one promise, accounts of one contact one piece of evidence,
and a
promise that is given another day is still the same promise.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from msgspec import Struct

from dragoman.analysis import once
from dragoman.analysis.keeping import Evidence, first_within
from dragoman.analysis.once import Account, Once
from dragoman.analysis.promises import (
    ROUND,
    VISIT,
    Named,
    Promise,
    continued,
    days,
    first_day,
    last_day,
    one_journey,
    promises_of,
)
from dragoman.ledger.rows import Citation, CommitmentRow, StatementRow
from dragoman.reference.bodies import agree

GRACE_DAYS = 30  # how long after its window a promise is still kept on time: 'in March' is often early April
OPEN, OVERDUE, UNTESTABLE = "open", "overdue", "untestable"
MOVED = ("date_set", "rescheduled")
SETTLED = ("kept", "kept_late", "declined", "cancelled", "superseded")


class Step(Struct, frozen=True):
    """A day in the life of a promise, e.g. 2024-09-24, `rescheduled` from 2024 to 2025-01, with the
    words it stands on.
    """

    what: str  # opened | accepted | renewed, or a status
    day: str | None
    told: str
    id: str | None  # the promise, contact or statement that shows it
    citations: list[Citation]


class Followed(Struct, frozen=True):
    """What became of a promise, e.g. the round due 2017: `kept` by the consultations of 2017-04-06."""

    id: str
    status: str
    kind: str
    force: str
    by: list[str]
    to: list[str]
    what: str
    due: str | None  # as it stands now
    made: str | None
    days_overdue: int | None
    kept_by: list[str]  # the accounts of the contact that keeps it
    moved_by: list[str]  # ids of the later promises or contacts that gave it a day, moved or called it off
    told: str  # the reason in words
    hedge: str  # the force, for those who read only this row: 'agreed in principle'
    place: str | None
    contact: str | None
    documents: list[str]
    citations: list[Citation]
    first_due: str | None  # as it was promised first
    promised_in: list[str]  # every account of it, by id
    life: list[Step]


class Thread:
    """A promise with what was said of it later: the same thing, dated, moved or promised again."""

    def __init__(self, promise: Promise, evidence: Evidence) -> None:
        self.promises = [promise]
        self.superseded: Promise | None = None
        kept = evidence.keeping(promise)
        self.kept_on = kept[0].last if kept else None

    @property
    def first(self) -> Promise:
        return self.promises[0]

    @property
    def latest(self) -> Promise:
        return self.promises[-1]


def follow(
    commitments: Iterable[CommitmentRow],
    contacts: Sequence[Once],
    *,
    as_of: date,
    grace_days: int = GRACE_DAYS,
    named: Mapping[str, Sequence[Named]] | None = None,
    refusals: Sequence[StatementRow] = (),
) -> list[Followed]:
    """What became of each promise made by `as_of`; by the day it is due, those without one last.

    `named` tells whom the words of a promise name, by its id; `refusals` are statements that turn an invitation down.
    """
    evidence = Evidence(contacts, as_of)
    threads = _threads(promises_of(commitments, contacts, named or {}, as_of), evidence)
    refused = [row for row in refusals if (first_day(row.date) or date.min) <= as_of]
    out = [_followed(thread, evidence, refused, as_of, grace_days) for thread in threads]
    return sorted(out, key=lambda f: (last_day(f.due) or date.max, f.made or "", f.id))


def pending(followed: Iterable[Followed]) -> list[Followed]:
    """Those still to be seen to: open, dated, moved or overdue."""
    return [f for f in followed if f.status in (OPEN, *MOVED, OVERDUE, "partly_kept")]


def _threads(promises: Sequence[Promise], evidence: Evidence) -> list[Thread]:
    """Promises of one thing together, in the order they were made; one that was kept is not taken up again."""
    out: list[Thread] = []
    by_sides: dict[tuple[str, frozenset[str]], list[Thread]] = {}
    for promise in promises:
        alike = by_sides.setdefault((promise.family or "", promise.sides), [])
        thread = next((t for t in reversed(alike) if _takes_up(promise, t)), None) if promise.family else None
        if thread is None:
            thread = Thread(promise, evidence)
            alike.append(thread)
            out.append(thread)
        elif _elsewhere(promise, thread.latest):
            thread.superseded = promise
            thread = Thread(promise, evidence)
            alike.append(thread)
            out.append(thread)
        else:
            thread.promises.append(continued(promise, thread.latest))
    return out


def _takes_up(promise: Promise, thread: Thread) -> bool:
    """Whether a promise is of the same thing as those of a thread that is still open."""
    latest = thread.latest
    if thread.superseded or not agree(latest.body, promise.body):
        return False
    if promise.family == VISIT and not one_journey(latest, promise):
        return False
    if promise.family == ROUND and promise.rank and latest.rank and promise.rank != latest.rank:
        return False
    if promise.force != "accepted" and _in_one_breath(promise, latest):
        return promise.due != latest.due and promise.family == VISIT and promise.documents == latest.documents
    made = first_day(promise.made)
    return thread.kept_on is None or made is None or thread.kept_on > made


def _in_one_breath(promise: Promise, latest: Promise) -> bool:
    """Whether two promises were made in one contact, or stand in one text: they are two unless the
    second gives the day.
    """
    if latest.announced or promise.announced:
        return False
    return promise.documents == latest.documents or (
        promise.meeting is not None and promise.meeting == latest.meeting and promise.made == latest.made
    )


def _elsewhere(promise: Promise, latest: Promise) -> bool:
    """Whether the same round is now to be held in another state."""
    return promise.family == ROUND and bool(
        promise.country and latest.country and promise.country != latest.country and promise.made != latest.made
    )


def _followed(
    thread: Thread, evidence: Evidence, refusals: Sequence[StatementRow], as_of: date, grace_days: int
) -> Followed:
    life = _Life(thread, evidence, refusals, as_of, grace_days)
    first, shown = thread.first, life.shown()
    force = "accepted" if any(p.force == "accepted" for p in thread.promises) else life.dated.force
    documents = [name for p in thread.promises for name in p.documents]
    return Followed(
        first.ids[0],
        life.status,
        first.kind,
        force,
        first.by,
        first.to or life.others(),
        shown.what,
        life.due,
        first.made,
        life.days_overdue,
        life.keeper.held_ids if life.keeper else [],
        life.movers,
        life.told,
        force.replace("_", " "),
        life.dated.place or first.place or life.dated.country,
        first.contact,
        list(dict.fromkeys(documents)),
        [c for p in thread.promises for c in p.citations],
        first.due,
        [id for p in thread.promises for id in p.ids],
        life.steps,
    )


class _Life:
    """A thread told day by day: each promise, whoever moved it, and what keeps it, up to the day asked for."""

    def __init__(
        self, thread: Thread, evidence: Evidence, refusals: Sequence[StatementRow], as_of: date, grace_days: int
    ) -> None:
        self.thread = thread
        self.as_of, self.grace_days = as_of, grace_days
        self.steps: list[Step] = []
        self.movers: list[str] = []
        self.due = thread.first.due
        self.dated = thread.first
        self.put_off: str | None = None  # the window it was moved from while no other day is known
        self.status, self.told = OPEN, f"no evidence in this ledger as of {as_of.isoformat()}"
        self.keeper: Once | None = None
        self.days_overdue: int | None = None
        kept = list({c.id: c for p in thread.promises for c in evidence.keeping(p)}.values())
        self.kept = sorted(kept, key=lambda c: (c.last or date.max, c.id not in {k.id for k in kept[:1]}, c.id))
        self._told_again(evidence)
        self._end(refusals)

    def shown(self) -> Promise:
        """The promise whose words say most: an acceptance only says 'the invitation'."""
        return next((p for p in self.thread.promises if p.force != "accepted" and not p.announced), self.thread.first)

    def others(self) -> list[str]:
        """Whom a visit is to, or an invitation, where the words leave it to the contact or the place to say so."""
        first = self.thread.first
        return sorted((first.visitors | first.hosts) - set(first.by)) if first.family == VISIT else []

    def _told_again(self, evidence: Evidence) -> None:
        """Every promise and every account that put it off, in the order they were told."""
        # Of one day, that it is put off comes before the new day, and after what was promised first.
        promises: list[tuple[str, int, Promise | tuple[Once, Account]]] = [
            (p.made or "", -1 if p is self.thread.first else 1, p) for p in self.thread.promises
        ]
        moved = {account.id: (c, account) for p in self.thread.promises for c, account in evidence.unsettling(p)}
        told = [(account.published or "", 0, (c, account)) for c, account in moved.values()]
        for _, _, item in sorted([*promises, *told], key=lambda i: (i[1] >= 0, i[0], i[1])):
            if isinstance(item, Promise):
                self._promised(item)
            else:
                self._unsettled(*item)

    def _promised(self, promise: Promise) -> None:
        words = promise.force.replace("_", " ")
        if not self.steps:
            self._step("opened", promise.made, _due_in(words, promise.due), promise.ids[0], promise.citations)
        elif promise.force == "accepted":
            told = f"accepted by {', '.join(promise.by)}" if promise.by else "accepted"
            self._step("accepted", promise.made, told, promise.ids[0], promise.citations)
            self._window(promise, quietly=True)
        elif promise.due is not None and (promise.due != self.due or self.put_off is not None):
            self._window(promise)
        else:
            self._step("renewed", promise.made, f"{words} again", promise.ids[0], promise.citations)

    def _window(self, promise: Promise, *, quietly: bool = False) -> None:
        """A new day: it moves the promise, or is the first that is told."""
        if promise.due is None or promise.due == self.due:
            return
        before = self.put_off or self.due
        what, words = ("date_set", f"dated {promise.due}") if before is None else (
            "rescheduled", f"moved from {before} to {promise.due}")  # fmt: skip
        if before is not None and _inside(promise.due, before):
            what, words = "date_set", f"dated {promise.due}, within {before}"
        self.due, self.dated, self.put_off = promise.due, promise, None
        if quietly:
            return
        self.status, self.told = what, f"{words} by {promise.ids[0]}"
        self.movers.append(promise.ids[0])
        self._step(what, promise.made, words, promise.ids[0], promise.citations)

    def _unsettled(self, contact: Once, account: Account) -> None:
        if self.due is not None and account.date is not None and not _meet(account.date, self.due) and not self.put_off:
            return  # of a day that no longer held
        cancelled = account.status == "cancelled"
        what = "cancelled" if cancelled else "rescheduled"
        words = f"{'called off' if cancelled else 'moved'}: {contact.kind} of {account.date or 'an unknown day'}"
        self.status, self.told = what, words
        self.put_off = self.due or account.date
        self.movers.append(account.id)
        self._step(what, account.published, words, account.id, contact.words_of(account.status))

    def _end(self, refusals: Sequence[StatementRow]) -> None:
        window = days(self.put_off or self.due)
        end = window.last if window else None
        limit = end + timedelta(days=self.grace_days) if end else None
        on_time = first_within(self.kept, limit)
        declined = next((row for row in refusals if _refuses(row, self.thread)), None)
        if on_time is not None and not self._late(on_time):
            self._keep(on_time, "kept", f"kept by {once.told(on_time)}")
        elif self.kept:
            late = self.kept[0]
            self._keep(
                late, "kept_late", f"kept by {once.told(late)}, after its window and {self.grace_days} days of grace"
            )
        elif declined is not None:
            self.status, self.told = "declined", f"declined, {declined.date or 'on an unknown day'}"
            self._step("declined", declined.date, "declined", declined.id, declined.citations)
        elif self.status == "cancelled":
            pass
        elif self.thread.superseded is not None:
            later = self.thread.superseded
            self.status, self.told = "superseded", f"to be held elsewhere by {later.ids[0]}"
            self._step("superseded", later.made, "to be held elsewhere", later.ids[0], later.citations)
        elif limit is not None and limit < self.as_of and self.put_off is None:
            self.days_overdue = (self.as_of - end).days if end else None
            self.status, self.told = OVERDUE, f"window past; no evidence in this ledger as of {self.as_of.isoformat()}"
            self._step(OVERDUE, self.as_of.isoformat(), self.told, None, [])
        elif self.thread.first.family is None and window is None:
            self.status, self.told = UNTESTABLE, "no window, and nothing a contact could show"

    def _late(self, keeper: Once) -> bool:
        """Whether it was put off without another day, and held after the first was past."""
        past = last_day(self.put_off) if self.put_off else None
        return past is not None and (keeper.first or date.min) > past + timedelta(days=self.grace_days)

    def _keep(self, keeper: Once, status: str, words: str) -> None:
        self.keeper, self.status, self.told = keeper, status, words
        self._step(status, keeper.date, words, keeper.held_ids[0], keeper.words_of("held"))

    def _step(self, what: str, day: str | None, words: str, id: str | None, citations: list[Citation]) -> None:
        self.steps.append(Step(what, day, words, id, citations))


def _refuses(row: StatementRow, thread: Thread) -> bool:
    """Whether those who were invited turned the invitation down afterwards."""
    first = thread.first
    if first.kind != "invitation" or not set(row.on_behalf_of) & first.visitors:
        return False
    made, said = first_day(first.made), first_day(row.date)
    near = row.contact is not None and row.contact == first.contact
    others = {*row.addressees, *row.targets}
    return near or (made is not None and said is not None and made <= said and bool(others & first.hosts))


def _due_in(words: str, due: str | None) -> str:
    return f"{words}, due {due}" if due else f"{words}, without a day"


def _inside(one: str, other: str) -> bool:
    """Whether the days of one date all lie in the other's: 7 December in 'winter 2023'."""
    inner, outer = days(one), days(other)
    if inner is None or outer is None or inner.first is None or inner.last is None:
        return False
    return (outer.first or date.min) <= inner.first and inner.last <= (outer.last or date.max)


def _meet(one: str, other: str) -> bool:
    first, second = days(one), days(other)
    if first is None or second is None:
        return True
    return max(first.first or date.min, second.first or date.min) <= min(
        first.last or date.max, second.last or date.max
    )
