"""What a desk officer looks at: a ledger and states in, a chart out, or a plain word on why there is nothing to draw.

`UsageError`: a state or day that is none. `LedgerError`: the ledger cannot be read. `ExportError`: nothing to draw, a
path that cannot be written, or the package that draws is not installed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from dragoman.desk import asking
from dragoman.errors import ExportError, UsageError
from dragoman.model.when import Days, days_of

if TYPE_CHECKING:
    from dragoman.analysis.once import Once
    from dragoman.charts.chart import Chart
    from dragoman.charts.topics import Spoken
    from dragoman.ledger.rows import StatementRow

JOINT = "jointly"
LINKED = "contact:"  # how the ids of contacts begin that dragoman link has put together


class Window(Struct, frozen=True):
    """The days looked at, e.g. from 2012 to 2019, as known on 2020-01-01; None is open."""

    since: date | None
    until: date | None
    as_of: date

    def holds(self, written: str | None) -> bool:
        """Whether a date may lie in the window; one that is not known lies only in a window without bounds."""
        days = days_of(written) if written else None
        if days is None or days == Days(None, None):
            return self.since is None and self.until is None
        last = min(self.until or self.as_of, self.as_of)
        return (days.first is None or days.first <= last) and (
            self.since is None or days.last is None or days.last >= self.since
        )

    def __str__(self) -> str:
        bounds = [f"from {self.since}" if self.since else "", f"until {self.until}" if self.until else ""]
        return "".join(f" {bound}" for bound in bounds if bound)


def window(since: str | None, until: str | None, as_of: str | None, today: date) -> Window:
    """The days as a person writes them: a day, month or year. `UsageError`: one is no date, or they are in no order."""
    first, last = _bound(since), _bound(until)
    try:
        day = date.fromisoformat(as_of) if as_of else today
    except ValueError as err:
        raise UsageError(f"{as_of!r} is no day. Write it as 2017-03-21.") from err
    found = Window(first.first if first else None, last.last if last else None, day)
    if found.since and found.since > min(found.until or day, day):
        raise UsageError(f"nothing lies between {found.since} and {min(found.until or day, day)}.")
    return found


def _bound(written: str | None) -> Days | None:
    if written is None:
        return None
    days = days_of(written)
    if days is None or "/" in written:
        raise UsageError(f"{written!r} is no date. Write 2017, 2017-03 or 2017-03-21.")
    return days


def draw(ledger: str, kind: str, states: Sequence[str], days: Window, out: str) -> Chart:
    """Draw one of `CHARTS` into `out`, whose ending names the form: .svg, .png, .html or .json."""
    from dragoman.charts.render import FORMS, written
    from dragoman.desk.files import put

    form = Path(out).suffix.removeprefix(".").lower()
    if form not in FORMS:
        raise UsageError(f"{out}: the ending says no form. Give a path that ends in {', .'.join(['', *FORMS])[2:]}.")
    chart = charted(ledger, kind, states, days)
    put(out, written(chart, form))
    return chart


def charted(ledger: str, kind: str, states: Sequence[str], days: Window) -> Chart:
    """The chart itself, e.g. the tempo of two states."""
    from dragoman.reference.states import state_code

    codes = list(dict.fromkeys(state_code(state) for state in states))
    if kind in ("tempo", "topics") and len(codes) != 2:
        raise UsageError(f"{kind} is of two states. Give both: dragoman chart {kind} Serbia Belarus.")
    if kind == "commitments" and not codes:
        raise UsageError("whose promises? Give a state or two: dragoman chart commitments Serbia Belarus.")
    return CHARTS[kind](ledger, codes, days)


def tempo(ledger: str, codes: Sequence[str], days: Window) -> Chart:
    """The contacts of two states over time, by kind and level, with the silences between."""
    from dragoman.analysis import tempo as counting
    from dragoman.charts.tempo import tempo as drawn

    held, notes = _held(ledger, codes, days)
    if not any(contact.first and contact.last for contact in held):
        raise ExportError(f"the contacts of {_names(codes)} in this ledger have no date: nothing to draw.")
    rows = counting.tempo(_once(ledger, codes), one=codes[0], other=codes[1], by="year", as_of=days.as_of)
    silences = [row for row in rows if row.part == "silence" and days.holds(row.when)]
    return drawn(held, silences, title=f"{_names(codes)}: {_counted(held)}", notes=notes)


def network(ledger: str, codes: Sequence[str], days: Window) -> Chart:
    """Who met whom: everybody, or those who met one of the states named."""
    from dragoman.charts.network import network as drawn

    met: dict[str, Once] = {}
    notes: list[str] = []
    for some_codes in [[code] for code in codes] or [[]]:
        some, notes = _held(ledger, some_codes, days)
        met.update((contact.id, contact) for contact in some)
    held = list(met.values())
    if not any(len(set(contact.parties)) > 1 for contact in held):
        raise ExportError(f"no contact between two parties in this ledger{days} as of {days.as_of}: nothing to draw.")
    whom = _names(codes) if codes else "whom"
    return drawn(held, title=f"Who met {whom}: {_counted(held)}", notes=notes)


def topics(ledger: str, codes: Sequence[str], days: Window) -> Chart:
    """Which side of a pair spoke of what, by year."""
    from dragoman.charts.topics import topics as drawn
    from dragoman.reference.states import state_name

    spoken, undated = _spoken(ledger, codes, days)
    if not spoken:
        _nothing(ledger, codes, days, "statement")
    notes = [
        "Occasions on which a side spoke of a topic: contacts of the pair, or texts of one side on the other.",
        f"What several texts tell of one contact counts once; copies of a text do not count. As of {days.as_of}.",
    ]
    if undated:
        notes.append(f"{undated} without a date, not counted.")
    years = sorted({item.year for item in spoken})
    sides = [*(state_name(code) for code in codes), JOINT]
    title = f"{_names(codes)}: who spoke of what, {_span(str(years[0]), str(years[-1]))}"
    return drawn(spoken, sides, title=title, notes=notes)


def commitments(ledger: str, codes: Sequence[str], days: Window) -> Chart:
    """What was promised, and what became of it."""
    from dragoman.analysis.pending import GRACE_DAYS
    from dragoman.charts.chart import count_of
    from dragoman.charts.commitments import commitments as drawn
    from dragoman.desk.following import pending

    filters = asking.filters_for(codes, originals=True)
    every = pending(ledger, filters, as_of=days.as_of.isoformat(), grace_days=GRACE_DAYS, every=True)
    followed = [item for item in every if days.holds(item.made)]
    if not followed:
        _nothing(ledger, codes, days, "promise")
    notes = [
        "A ring is the day it was made, the grey band when it is due (dashed: at first), a small square what was "
        "said of it later. Two accounts of one promise are one line; copies do not count.",
        f"Overdue means: no evidence in this ledger that it was kept, as of {days.as_of}.",
    ]
    title = f"{_names(codes)}: {count_of(len(followed), 'promise')} and what became of them{days}"
    return drawn(followed, as_of=days.as_of, title=title, notes=notes)


CHARTS: dict[str, Callable[[str, Sequence[str], Window], Chart]] = {
    "tempo": tempo,
    "network": network,
    "topics": topics,
    "commitments": commitments,
}


def _held(ledger: str, codes: Sequence[str], days: Window) -> tuple[list[Once], list[str]]:
    """Contacts held within the window, each once, and what is to be said of how they were counted."""
    from dragoman.charts.chart import count_of

    every = _once(ledger, codes)
    within = [contact for contact in every if days.holds(contact.date)]
    held = [contact for contact in within if contact.status == "held"]
    if not held:
        _nothing(ledger, codes, days, "contact held", len(within))
    notes = [f"Each contact once, however many texts tell of it; copies of a text are not counted. As of {days.as_of}."]
    if len({name for contact in every if not contact.id.startswith(LINKED) for name in contact.documents}) > 1:
        notes = [f"Accounts not linked yet: a contact that two texts tell of counts twice. As of {days.as_of}."]
    if len(held) < len(within):
        others = count_of(len(within) - len(held), "contact")
        notes.append(f"{others} only recalled, announced, moved or called off, not counted.")
    return held, notes


def _once(ledger: str, codes: Sequence[str]) -> list[Once]:
    """The contacts of all these states, each once; copies are no accounts of them."""
    from dragoman.desk.once import contacts_once
    from dragoman.ledger.opening import open_ledger

    with open_ledger(ledger) as opened, opened.asking() as connection:
        return contacts_once(connection, asking.filters_for(codes, originals=True))


def _spoken(ledger: str, codes: Sequence[str], days: Window) -> tuple[list[Spoken], int]:
    """What each side of a pair said on a topic in the window, and how many statements have no date."""
    from dragoman.charts.topics import Spoken
    from dragoman.reference.states import state_name

    occasion = {account.id: contact.id for contact in _once(ledger, codes) for account in contact.accounts}
    said: dict[str, StatementRow] = {}
    for code in codes:
        said |= {row.id: row for row in asking.statements(ledger, asking.filters_for([code], originals=True))}
    spoken, undated = [], 0
    for row in said.values():
        between = {*row.on_behalf_of, *row.addressees, *row.targets} >= {*codes}
        sides = [code for code in codes if code in row.on_behalf_of]
        if not (sides and row.topics and (between or row.contact in occasion)) or not days.holds(row.date):
            continue
        when = days_of(row.date) if row.date else None
        if when is None or when.first is None or when.last is None or when.first.year != when.last.year:
            undated += 1
            continue
        side = JOINT if len(sides) > 1 else state_name(sides[0])
        where = occasion.get(row.contact or "", row.documents[0])
        spoken += [Spoken(side, topic, when.first.year, where, row.id, row.citations) for topic in row.topics]
    return spoken, undated


def _nothing(ledger: str, codes: Sequence[str], days: Window, noun: str, others: int = 0) -> None:
    """Say why there is nothing to draw, as exactly as the ledger knows."""
    from dragoman.ledger.filed import is_empty
    from dragoman.ledger.opening import open_ledger

    with open_ledger(ledger) as opened, opened.asking() as connection:
        if is_empty(connection):
            raise ExportError(f"{opened.shown}: nothing is entered in this ledger yet. Read texts into it first.")
    of = f" {'between' if len(codes) > 1 else 'of'} {_names(codes)}" if codes else ""
    told = f"no {noun}{of} in this ledger{days} as of {days.as_of}: nothing to draw."
    if others:
        told += f" {others} only recalled, announced, moved or called off."
    raise ExportError(f"{told}{_hint(ledger, codes)}")


def _hint(ledger: str, codes: Sequence[str]) -> str:
    """What the ledger holds instead: when the states met, else whom the first of them met."""
    from dragoman.reference.states import state_name

    if together := asking.contacts(ledger, asking.filters_for(codes)):
        dates = [row.date for row in together if row.date]
        return f" The ledger has contacts of theirs from {_span(min(dates), max(dates))}." if dates else ""
    for code in codes:
        met = Counter(
            party
            for row in asking.contacts(ledger, asking.filters_for([code]))
            for party in row.parties
            if party != code
        )
        if met:
            names = ", ".join(
                state_name(party) for party, _ in sorted(met.items(), key=lambda item: (-item[1], item[0]))[:5]
            )
            return f" {state_name(code)} met {names}."
    return ""


def _names(codes: Sequence[str]) -> str:
    from dragoman.reference.states import state_name

    names = [state_name(code) for code in codes]
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _counted(held: Sequence[Once]) -> str:
    from dragoman.charts.chart import count_of

    years = sorted({days.first.year for contact in held if (days := days_of(contact.date or "")) and days.first})
    when = f", {_span(str(years[0]), str(years[-1]))}" if years else ""
    return f"{count_of(len(held), 'contact')} held{when}"


def _span(first: str, last: str) -> str:
    return first if first == last else f"{first} to {last}"
