"""The contacts of two states to their rhythm: how many of what kind and level when, unusual silences, who goes to whom.

A silence is unusual where it is longer than twice the median of the days between encounters (`TIMES_MEDIAN`), of which
there must be some (`FEWEST_GAPS`). That a ledger is silent says what is in it, never that nothing took place.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from statistics import median

from msgspec import Struct

from dragoman.analysis.encounters import (
    Encounter,
    documents_of,
    encounters_of,
    ids_of,
    told,
    words_of,
)  # fmt: skip
from dragoman.analysis.once import Once, rank_place
from dragoman.ledger.rows import Citation
from dragoman.model.vocabulary import CONTACT_KINDS, RANKS

PERIODS = ("year", "quarter", "month")
TIMES_MEDIAN = 2.0  # days between encounters; by which a silence is longer than usual
FEWEST_GAPS = 4  # between encounters: of fewer nothing can be said to be usual
FEWEST_DAYS = 30  # shorter silences are none, however close the contacts are
LEADERS = frozenset({"head_of_state", "head_of_government"})
MONTHS_OF_A_QUARTER = 3


class TempoRow(Struct, frozen=True):
    """A period, a silence or a way of the traffic between two states, e.g. 2023: 4 contacts on 3 occasions."""

    part: str  # period | undated | silence | journeys
    when: str | None  # EDTF
    contacts: int
    occasions: int  # encounters: the contacts of the same days are one
    kinds: list[str]  # '3 meeting'
    levels: list[str]  # '2 head_of_state'
    days: int | None  # of a silence
    usual_days: float | None  # the median of the days between encounters
    told: str
    ids: list[str]
    documents: list[str]
    citations: list[Citation]


def tempo(contacts: Sequence[Once], *, one: str, other: str, by: str, as_of: datetime.date) -> list[TempoRow]:
    """Periods in order, then what has no day, unusual silences, and the journeys of either side;
    empty without contacts.

    `by` is one of `PERIODS`. Texts that only announce or recall a contact do not count.
    """
    held = [c for c in contacts if c.status == "held" and {one, other} <= set(c.parties)]
    held = [c for c in held if c.first is None or c.first <= as_of]
    if not held:
        return []
    met = encounters_of(held)
    dated = {contact.id for encounter in met for contact in encounter.contacts}
    undated = [contact for contact in held if contact.id not in dated]
    silences = _silences(met, as_of, "contact", lambda encounter: True)
    known = {row.when for row in silences}
    silences += [row for row in _silences(met, as_of, "meeting of leaders", _of_leaders) if row.when not in known]
    return [*_periods(met, undated, by, as_of), *silences, *_journeys(met, one, other, as_of)]


def _periods(met: Sequence[Encounter], undated: Sequence[Once], by: str, as_of: datetime.date) -> list[TempoRow]:
    rows = []
    for when, first, last in _spans(met, by, as_of) if met else []:
        here = [e for e in met if first <= e.first <= last]
        found = [c for e in here for c in e.contacts]
        words = f"{_count(len(found), 'contact')} on {_count(len(here), 'occasion')}"
        rows.append(_row("period", when, found, len(here), words if found else _nothing(as_of, "of a contact")))
    for contact in undated:
        days = "no day is told" if contact.date is None else f"told to be {contact.date}; no closer day"
        rows.append(_row("undated", contact.date, [contact], 0, f"{contact.kind}: {days}"))
    return rows


def _spans(
    met: Sequence[Encounter], by: str, as_of: datetime.date
) -> Iterable[tuple[str, datetime.date, datetime.date]]:
    """Every period from that of the first encounter to that of the day asked for, with its first and last day."""
    months = {"year": 12, "quarter": MONTHS_OF_A_QUARTER, "month": 1}[by]
    year, month = met[0].first.year, (met[0].first.month - 1) // months * months + 1
    end = max(as_of, met[-1].first)
    while datetime.date(year, month, 1) <= end:
        after = (year, month + months) if month + months <= 12 else (year + 1, 1)
        first, last = datetime.date(year, month, 1), datetime.date(*after, 1) - datetime.timedelta(days=1)
        yield (
            {
                "year": f"{year}",
                # A quarter is written by its months: EDTF has no word for it that is read everywhere.
                "quarter": f"{year}-{month:02d}/{year}-{last.month:02d}",
                "month": f"{year}-{month:02d}",
            }[by],
            first,
            last,
        )
        year, month = after


def _silences(
    met: Sequence[Encounter], as_of: datetime.date, what: str, counts: Callable[[Encounter], bool]
) -> list[TempoRow]:
    """The silences that are longer than usual, the present one among them, by date."""
    met = [encounter for encounter in met if counts(encounter)]
    gaps = [(after.first - before.last).days for before, after in pairwise(met)]
    if len(gaps) < FEWEST_GAPS:
        return []
    usual = float(median(gaps))
    least = max(usual * TIMES_MEDIAN, FEWEST_DAYS)
    rows = []
    for before, after, days in [*zip(met, met[1:], gaps, strict=False), (met[-1], None, (as_of - met[-1].last).days)]:
        if days <= least:
            continue
        edges = [*before.contacts, *(after.contacts if after else [])]
        until = f"{after.first}" if after else f"{as_of}"
        words = (
            f"no evidence in this ledger as of {as_of} of a {what} for {days} days, after {told(before)}; "
            f"usual are {usual:g} days, the median of {len(gaps)} gaps"
        )
        rows.append(_row("silence", f"{before.last}/{until}", edges, 0, words, days=days, usual=usual))
    return rows


def _journeys(met: Sequence[Encounter], one: str, other: str, as_of: datetime.date) -> list[TempoRow]:
    """Who went to whom, how high those were that were sent, and by whom they were received; then third places."""
    rows = []
    for guest, host in ((one, other), (other, one)):
        here = [encounter for encounter in met if encounter.country == host and not encounter.margins]
        contacts = [c for e in here for c in e.contacts]
        if not here:
            rows.append(_row("journeys", None, [], 0, _nothing(as_of, f"of a journey of {guest} to {host}")))
            continue
        ranks = _counted(Counter(e.rank(guest) or "rank not told" for e in here), RANKS)
        words = f"{guest} to {host}: {_count(len(here), 'time')} ({', '.join(ranks)})" + _received(here, guest, host)
        rows.append(_row("journeys", _reach(here), contacts, len(here), words, levels=ranks))
    elsewhere = [e for e in met if e.margins or (e.country is not None and e.country not in (one, other))]
    if elsewhere:
        contacts = [c for e in elsewhere for c in e.contacts]
        words = f"met elsewhere, or on the margins of something else: {_count(len(elsewhere), 'time')}"
        rows.append(_row("journeys", _reach(elsewhere), contacts, len(elsewhere), words))
    return rows


def _received(here: Sequence[Encounter], guest: str, host: str) -> str:
    """How often the guest was received by one of higher or lower rank."""
    higher = lower = 0
    for encounter in here:
        came, met = rank_place(encounter.rank(guest)), rank_place(encounter.rank(host))
        if came is not None and met is not None:
            higher, lower = higher + (met < came), lower + (met > came)
    parts = [f"by a higher rank {_count(higher, 'time')}"] * bool(higher)
    parts += [f"by a lower one {_count(lower, 'time')}"] * bool(lower)
    return f"; received {', '.join(parts)}" if parts else ""


def _row(
    part: str,
    when: str | None,
    contacts: Sequence[Once],
    occasions: int,
    words: str,
    *,
    days: int | None = None,
    usual: float | None = None,
    levels: list[str] | None = None,
) -> TempoRow:
    silence = part == "silence"
    kinds = [] if silence else _counted(Counter(contact.kind for contact in contacts), CONTACT_KINDS)
    if levels is None:
        levels = [] if silence else _counted(Counter(c.level for c in contacts if c.level), RANKS)
    return TempoRow(
        part, when, 0 if silence else len(contacts), occasions, kinds, levels, days, usual, words, ids_of(contacts),
        documents_of(contacts), words_of(contacts),
    )  # fmt: skip


def _counted(counter: Counter[str], order: Sequence[str]) -> list[str]:
    """'3 meeting', in the codebook's order."""
    known = sorted(counter, key=lambda name: (order.index(name) if name in order else len(order), name))
    return [f"{counter[name]} {name}" for name in known]


def _of_leaders(encounter: Encounter) -> bool:
    return any(contact.level in LEADERS for contact in encounter.contacts)


def _reach(here: Sequence[Encounter]) -> str:
    first, last = here[0].first, here[-1].last
    return f"{first}" if first == last else f"{first}/{last}"


def _count(number: int, what: str) -> str:
    return f"{number} {what}" + ("" if number == 1 else "s")


def _nothing(as_of: datetime.date, what: str) -> str:
    return f"no evidence in this ledger as of {as_of} {what}"
