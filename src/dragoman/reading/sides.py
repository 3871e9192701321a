"""People without a stated side to the state they act for: reasons in order, decided late, never the most frequent state."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import lru_cache

from dragoman.reading.pack import rows
from dragoman.reading.persons import PersonEntry, PersonTable, name_words


@dataclass(frozen=True)
class Tenure:
    """A row of the office-holder table."""

    name: str
    state: str
    rank: str
    since: str
    until: str


@lru_cache(maxsize=1)
def _tenures() -> dict[str, list[tuple[frozenset[str], Tenure]]]:
    """By last word of the name."""
    table: dict[str, list[tuple[frozenset[str], Tenure]]] = {}
    for row in rows("dragoman", "reference", "office_holders.tsv"):
        person, state, rank, _, since, until, *more = row + [""] * (8 - len(row))
        tenure = Tenure(person, state, rank, since, until)
        for name in [person, *(more[1].split(";") if len(more) > 1 else [])]:
            words = name_words(name)
            if words:
                table.setdefault(words[-1], []).append((frozenset(words), tenure))
    return table


def known_tenure(entry: PersonEntry, day: dt.date | None) -> Tenure | None:
    """The office-holder of this name in office on `day` (any day when None), if only one state fits."""
    words = name_words(entry.name)
    if len(words) < 2 and not entry.offices:
        return None
    ranks = {o.rank for o in entry.offices}
    fits = []
    for have, tenure in _tenures().get(words[-1], ()):
        if not (set(words) <= have or have <= set(words)):
            continue
        if day is not None and tenure.since and not (tenure.since[:7] <= day.isoformat()[:7] <= (tenure.until[:7] or "9999")[:7]):
            continue
        if len(words) < 2 and tenure.rank not in ranks:
            continue
        fits.append(tenure)
    if not fits or len({t.state for t in fits}) > 1:
        return None
    return next((t for t in fits if t.rank in ranks), fits[-1])


def solve_sides(
    table: PersonTable, *, issuer: str | None, pairs: list[list[str]], dateline: str | None, day: dt.date | None, office_holders: bool
) -> str | None:
    """Give every person a side where reasons allow; returns the home state of the text (the issuer's, or as found).

    `pairs`: states named together as a pair ('Belgrade-Pristina', 'between A and B'), in the order of the text.
    """
    for entry in table.persons:
        if entry.states:
            entry.state = entry.states.most_common(1)[0][0]
            entry.state_reason = "stated"
    if office_holders:
        for entry in table.persons:
            tenure = known_tenure(entry, day)
            if tenure is None:
                continue
            if entry.state is None:
                entry.state, entry.state_reason = tenure.state, "office-holder table"
            if entry.rank is None and entry.state == tenure.state:
                entry.known_rank = tenure.rank
    home = issuer or _home(table, pairs, dateline)
    for entry in table.persons:
        if entry.state is None and home is not None and entry.offices and not any(o.organisation for o in entry.offices):
            if all(o.post != home for o in entry.offices):
                entry.state, entry.state_reason = home, "the house's own"
    return home


def _home(table: PersonTable, pairs: list[list[str]], dateline: str | None) -> str | None:
    """The state of officials named without one: the other half of a pair with a stated side, else the dateline's state."""
    stated = {e.state for e in table.persons if e.state and e.state_reason == "stated"}
    open_persons = [e for e in table.persons if e.state is None and e.offices]
    if not open_persons:
        return dateline
    votes: dict[str, int] = {}
    for pair in pairs:
        others = [s for s in pair if s not in stated]
        if len(pair) == 2 and len(others) == 1:
            votes[others[0]] = votes.get(others[0], 0) + 1
    if votes:
        return max(sorted(votes), key=lambda s: votes[s])
    return dateline
