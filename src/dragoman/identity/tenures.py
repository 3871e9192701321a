"""Offices as texts and lists give them, to who held which when: first and last seen, acting,
successor, contradictions.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby, pairwise

from msgspec import Struct
from msgspec.structs import replace

from dragoman.identity.names import agreement
from dragoman.identity.profiles import SINGLE
from dragoman.model.identity import Holder, OfficeUsage
from dragoman.model.names import folded
from dragoman.model.when import days_of

BETWEEN = timedelta(days=400)  # someone seen in office, then another, then the first again within so long: one is wrong
SEEN, LISTED = "seen", "listed"


class Tenure(Struct, frozen=True):
    """That someone held an office, e.g. Anna Able, foreign_minister of `SRB`, seen 2014-05-02 to 2016-10-06.

    `first` and `last` are days on which they are known to have held it (of a `listed` tenure: EDTF, as the list says);
    `texts` tell of it, oldest first.
    """

    person: str
    identity: int | None
    qid: str | None
    office: str
    rank: str
    state: str | None
    organisation: str | None
    first: str | None
    last: str | None
    acting: bool
    basis: str
    source: str
    successor: str | None = None
    contradictions: list[str] = []
    texts: list[str] = []


class Answer(Struct, frozen=True):
    """Who held an office on a day: `surely` when a text or list covers the day, else why it is only likely."""

    tenure: Tenure
    surely: bool
    why: str


def seen_in_office(usages: Iterable[OfficeUsage], names: Mapping[int, str]) -> list[Tenure]:
    """Tenures derived from what texts say; `names` gives the best name of an identity. By office, then by day."""
    found: list[Tenure] = []
    dated = [(usage, day) for usage in usages if (day := _day(usage)) is not None]
    for _, group in groupby(sorted(dated, key=_office_and_day), key=lambda pair: _office_key(pair[0])):
        found += _of_office(list(group), names)
    return found


def listed_in_office(holders: Iterable[Holder]) -> list[Tenure]:
    """Tenures as an imported list gives them."""
    return [
        Tenure(
            person=holder.person,
            identity=None,
            qid=holder.person_qid,
            office=holder.office,
            rank=holder.rank or "other",
            state=holder.state,
            organisation=holder.organisation,
            first=holder.first,
            last=holder.last,
            acting=holder.acting,
            basis=LISTED,
            source=holder.list_name,
        )
        for holder in holders
    ]


def checked(tenures: Sequence[Tenure]) -> list[Tenure]:
    """The tenures, each with what speaks against it: another seen in a single office while a list
    gives it to someone.
    """
    listed = [tenure for tenure in tenures if tenure.basis == LISTED and tenure.rank in SINGLE]
    return [
        replace(tenure, contradictions=[*tenure.contradictions, *_against(tenure, listed)])
        if tenure.basis == SEEN and tenure.rank in SINGLE
        else tenure
        for tenure in tenures
    ]


def holders_on(tenures: Iterable[Tenure], day: date) -> list[Answer]:
    """Who held the office on a day: those known to, else those last seen before it whose successor is not yet seen."""
    sure, likely = [], []
    for tenure in tenures:
        first, last = _first(tenure), _last(tenure)
        if first and first > day:
            continue
        if last is None or last >= day:
            if first is not None or last is not None:
                sure.append(Answer(tenure, True, _covers(tenure)))
        elif tenure.basis == SEEN:
            likely.append(Answer(tenure, False, f"last seen {tenure.last}, no successor seen until {day}"))
    newest = max((_last(answer.tenure) or date.min for answer in likely), default=None)
    kept = [answer for answer in likely if _last(answer.tenure) == newest]
    return sorted(sure, key=_answer_order) or kept


def _answer_order(answer: Answer) -> tuple[bool, str, str]:
    return answer.tenure.basis != SEEN, answer.tenure.person, answer.tenure.source


def _covers(tenure: Tenure) -> str:
    between = f"{tenure.first or '…'} to {tenure.last or '…'}"
    return f"seen in office {between}" if tenure.basis == SEEN else f"listed from {between} in {tenure.source}"


def _day(usage: OfficeUsage) -> date | None:
    told = days_of(usage.office.as_of or usage.published or "")
    return told.first if told and told.first == told.last else None


def _office_key(usage: OfficeUsage) -> tuple[str, str, str, str]:
    office = usage.office
    title = "" if office.rank in SINGLE else folded(office.title)
    return office.state or "", office.organisation or "" if office.rank == "io_head" else "", office.rank, title


def _office_and_day(pair: tuple[OfficeUsage, date]) -> tuple[object, ...]:
    usage, day = pair
    return *_office_key(usage), day, _who(usage), usage.entry_id, usage.number or 0


def _who(usage: OfficeUsage) -> str:
    return f"{usage.identity:012d}" if usage.identity is not None else folded(usage.name)


def _of_office(dated: Sequence[tuple[OfficeUsage, date]], names: Mapping[int, str]) -> list[Tenure]:
    """Stretches of usage by one person; where an office may have several holders at once, one stretch a person."""
    if dated[0][0].office.rank not in SINGLE:
        dated = sorted(dated, key=lambda pair: (_who(pair[0]), pair[1]))
    runs = [list(run) for _, run in groupby(dated, key=lambda pair: _who(pair[0]))]
    tenures = [_tenure(run, names) for run in runs]
    if dated[0][0].office.rank not in SINGLE:
        return tenures
    return _followed(_merged(tenures))


def _tenure(run: Sequence[tuple[OfficeUsage, date]], names: Mapping[int, str]) -> Tenure:
    usage, first = run[0]
    best = max((usage.name for usage, _ in run), key=lambda name: (len(name.split()), name))
    titles = [usage.office.title for usage, _ in run if usage.office.title]
    return Tenure(
        person=names.get(usage.identity, best) if usage.identity is not None else best,
        identity=usage.identity,
        qid=None,
        office=titles[0] if titles else usage.office.rank.replace("_", " "),
        rank=usage.office.rank,
        state=usage.office.state,
        organisation=usage.office.organisation,
        first=first.isoformat(),
        last=run[-1][1].isoformat(),
        acting=all(usage.office.acting for usage, _ in run),
        basis=SEEN,
        source="texts",
        texts=list(dict.fromkeys(usage.key for usage, _ in run)),
    )


def _merged(tenures: list[Tenure]) -> list[Tenure]:
    """One who is seen before and after another within `BETWEEN` held it all along, and the other is told against it."""
    out: list[Tenure] = []
    for tenure in tenures:
        at = next((at for at in range(len(out) - 1, -1, -1) if _same(out[at], tenure)), None)
        within = at is not None and _gap(out[at], tenure) <= BETWEEN
        if at is None or not within or all(between.acting for between in out[at + 1 :]):
            out.append(tenure)
            continue
        others = [between.person for between in out[at + 1 :] if not between.acting]
        held = replace(out[at], last=tenure.last, texts=list(dict.fromkeys([*out[at].texts, *tenure.texts])))
        told = [f"{other} is seen in this office between {held.first} and {held.last}" for other in others]
        out[at] = replace(held, contradictions=[*held.contradictions, *told])
        for place in range(at + 1, len(out)):
            if not out[place].acting:
                told_of = f"{held.person} is seen in this office before and after"
                out[place] = replace(out[place], contradictions=[*out[place].contradictions, told_of])
    return out


def _same(one: Tenure, other: Tenure) -> bool:
    return one.identity == other.identity if one.identity is not None else one.person == other.person


def _gap(before: Tenure, after: Tenure) -> timedelta:
    return (_first(after) or date.max) - (_last(before) or date.min)


def _followed(tenures: list[Tenure]) -> list[Tenure]:
    ordered = sorted(tenures, key=lambda tenure: (tenure.first or "", tenure.last or "", tenure.person))
    out = []
    for tenure, following in pairwise([*ordered, None]):
        assert tenure is not None
        after = following if following and (following.first or "") > (tenure.last or "") else None
        out.append(replace(tenure, successor=f"{after.person}, first seen {after.first}" if after else None))
    return out


def _against(tenure: Tenure, listed: Sequence[Tenure]) -> list[str]:
    first, last = _first(tenure), _last(tenure)
    if first is None or last is None:
        return []
    told = []
    here = [row for row in listed if row.rank == tenure.rank and row.state == tenure.state]
    covering = [row for row in here if (_first(row) or date.min) <= first and last <= (_last(row) or date.max)]
    if covering and not any(agreement(row.person, tenure.person) for row in here):
        told = [
            f"{row.source} gives the office to {row.person} ({row.first or '…'} to {row.last or '…'})"
            for row in covering
        ]
    return told


def _first(tenure: Tenure) -> date | None:
    told = days_of(tenure.first) if tenure.first else None
    return told.first if told else None


def _last(tenure: Tenure) -> date | None:
    """The last day it may have been held; None: open."""
    told = days_of(tenure.last) if tenure.last else None
    return told.last if told else None
