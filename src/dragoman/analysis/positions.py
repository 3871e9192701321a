"""What was said to positions: who supports, opposes, affirms, requests or pledges what, since when, in which words.

A position is a side's stance on one thing: the formula in its words, else the instrument named, else the topic, else
the
words themselves (`stances`); and on the states these are about ('the sovereignty of Ukraine' is not 'the sovereignty of
Serbia'). Supporting and opposing one thing exclude each other: from the day a
side says the other, there are two rows, the second telling what it changed from.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from dragoman.analysis.stances import (
    AFFIRMS,
    FORMULA,
    INSTRUMENT,
    OPPOSES,
    PLEDGES,
    REQUESTS,
    SUPPORTS,
    TOPIC,
    WORDS,
    Thing,
    stances_in,
)
from dragoman.identity.houses import house_of
from dragoman.ledger.readouts import Saying, Telling
from dragoman.ledger.rows import Citation

TRACKS = {SUPPORTS: "for", AFFIRMS: "for", OPPOSES: "against", REQUESTS: "request", PLEDGES: "pledge"}
EXCLUDING = frozenset({"for", "against"})


class PositionRow(Struct, frozen=True):
    """A side's stance, e.g. Russia opposes the open door policy since 2008, last confirmed 2021, by 3 witnesses."""

    side: str
    stance: str
    on: str
    kind: str
    about: list[str]
    since: str | None  # the first day it is on record here
    last_confirmed: str | None
    until: str | None  # the day the side said the contrary
    changed_from: str | None
    strength: int  # 0 to 3, the most it was said with
    words: str  # in which it was said so
    speakers: list[str]  # of the last time
    times: int
    witnesses: int  # independent houses
    told: str
    documents: list[str]
    citations: list[Citation]


class Taken(Struct, frozen=True):
    """One saying as a stance of one side on one thing."""

    side: str
    stance: str
    thing: Thing
    saying: Saying
    date: str | None
    day: datetime.date | None
    house: str


def positions_of(
    tellings: Iterable[Telling],
    as_of: datetime.date,
    *,
    sides: Sequence[str] = (),
    partners: Sequence[str] = (),
    on: Thing | None = None,
    scope: str = "",
) -> list[PositionRow]:
    """The positions of these texts by thing, then side, then day; of some `sides` or on one thing alone if given.

    With `partners` only what was said in contacts with all of these. The states of `on` are not looked at.
    `scope` tells what was looked through, to stand behind 'in this ledger'. What is dated after `as_of` is left out.
    """
    told: dict[tuple[str, Thing, bool, str], list[Taken]] = {}
    for telling in tellings:
        for taken in _taken(telling, partners, on):
            track = TRACKS[taken.stance]
            if (not sides or taken.side in sides) and (taken.day is None or taken.day <= as_of):
                key = (taken.side, taken.thing, track in EXCLUDING, "" if track in EXCLUDING else track)
                told.setdefault(key, []).append(taken)
    silent = f"no evidence in this ledger as of {as_of.isoformat()} of another position since{scope}"
    rows = [row for its in told.values() for row in _rows(its, silent)]
    return sorted(
        rows, key=lambda row: (_order(row.kind), row.on, row.about, row.side, row.since or "9999", row.stance)
    )


def _order(kind: str) -> int:
    return (FORMULA, INSTRUMENT, TOPIC, WORDS).index(kind)


def _taken(telling: Telling, partners: Sequence[str], on: Thing | None) -> Iterator[Taken]:
    met = {met.id for met in telling.contacts if set(partners) <= set(met.parties)}
    dates = {met.id: (met.date, met.first) for met in telling.contacts if met.date}
    house = house_of(telling) or f"text {telling.key}"
    for saying in telling.sayings:
        if partners and saying.contact not in met:
            continue
        date, day = dates.get(saying.contact or "", (telling.published, telling.first))
        for thing, stance in stances_in(saying, on):
            for side in saying.sides:
                yield Taken(side, stance, thing, saying, date, day, house)


def _rows(taken: Sequence[Taken], silent: str) -> Iterator[PositionRow]:
    """One row for each stretch in which the side kept to one stance."""
    dated = sorted((one for one in taken if one.day is not None), key=lambda one: (one.day, one.saying.id))
    stretches: list[list[Taken]] = []
    for one in dated:
        if not stretches or TRACKS[stretches[-1][-1].stance] != TRACKS[one.stance]:
            stretches.append([])
        stretches[-1].append(one)
    for one in taken:
        if one.day is None:
            like = [its for its in stretches if TRACKS[its[0].stance] == TRACKS[one.stance]]
            if like:
                like[-1].append(one)
            else:
                stretches.append([one])
    for at, its in enumerate(stretches):
        yield _row(
            its, stretches[at - 1] if at else None, stretches[at + 1] if at + 1 < len(stretches) else None, silent
        )


def _row(
    its: Sequence[Taken], before: Sequence[Taken] | None, after: Sequence[Taken] | None, silent: str
) -> PositionRow:
    dated = [one for one in its if one.day is not None]
    first, last = (dated[0], dated[-1]) if dated else (its[0], its[-1])
    strongest = max(its, key=lambda one: one.saying.strength)
    changed = _changed(before, its)
    ended = after is not None and _changed(its, after)
    stance = _stance(its)
    if changed and before is not None:
        told = f"{_stance(before)} it before, last on {_last(before).date}"
    elif before is not None and dated:
        told = "another account of that day has it otherwise"
    else:
        told = "first on record here"
    if ended and after is not None:
        told += f"; {_stance(after)} it from {after[0].date}"
    elif after is not None and after[0].day is not None:
        told += "; another account of the last day has it otherwise"
    else:
        told += f"; {silent}"
    cited = dict.fromkeys(one.saying.content for one in (first, strongest, last))
    return PositionRow(
        side=first.side,
        stance=stance,
        on=first.thing[1],
        kind=first.thing[0],
        about=list(first.thing[2]),
        since=first.date,
        last_confirmed=last.date,
        until=after[0].date if ended and after is not None else None,
        changed_from=_stance(before) if changed and before is not None else None,
        strength=strongest.saying.strength,
        words=strongest.saying.content.quote,
        speakers=last.saying.speakers,
        times=len(its),
        witnesses=len({one.house for one in its}),
        told=told,
        documents=list(dict.fromkeys(one.saying.content.document for one in its)),
        citations=list(cited),
    )


def _stance(its: Sequence[Taken]) -> str:
    return SUPPORTS if any(one.stance == SUPPORTS for one in its) else its[0].stance


def _last(its: Sequence[Taken]) -> Taken:
    return [one for one in its if one.day is not None][-1]


def _changed(before: Sequence[Taken] | None, its: Sequence[Taken]) -> bool:
    """Whether the later stance was taken on a later day: two accounts of one day that differ are no change."""
    if before is None or its[0].day is None:
        return False
    days = [one.day for one in before if one.day is not None]
    return bool(days) and days[-1] < its[0].day
