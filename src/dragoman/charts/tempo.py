"""Contacts of a pair to its tempo: how many a year of which kind, and each one on its day at its level."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from dragoman.analysis.once import Once
from dragoman.charts.chart import FAINT, SAID, WIDTH, Chart, Datum, Spec, chart, count_of, datum, words_of
from dragoman.charts.contact import LOOKS, kinds_of, levels_of
from dragoman.model.when import days_of

BARS_HEIGHT, LEVEL_HEIGHT = 130, 46
FEW_YEARS = 2  # up to these, bars are of quarters


def tempo(contacts: Sequence[Once], *, title: str, notes: Sequence[str]) -> Chart:
    """Bars of years (quarters, in two years or fewer) by kind above; below, each contact on its day, by level.

    A contact dated by month or year is drawn in the middle of it, with a line as long as what is not known.
    """
    dated = [(contact, days) for contact in contacts if (days := _days(contact))]
    marks = [_mark(contact, first, last) for contact, (first, last) in dated]
    first, last = min(days[0] for _, days in dated), max(days[1] for _, days in dated)
    quarters = last.year - first.year < FEW_YEARS
    bars = _bars(dated, quarters)
    left_out = len(contacts) - len(dated)
    more = [f"{count_of(left_out, 'contact')} without a day or year told, not drawn."] if left_out else []
    domain = [_begin(first, quarters).isoformat(), _after(last, quarters).isoformat()]
    kinds = kinds_of([contact for contact, _ in dated])
    body = {
        "vconcat": [
            _counts(domain, kinds, max(bar["high"] for bar in bars), "quarter" if quarters else "year"),
            _strip(domain, kinds, [words_of(level, "level not told") for level in levels_of(c for c, _ in dated)]),
        ],
        "spacing": 12,
        "resolve": {"scale": {"color": "independent", "shape": "independent"}},
    }
    return chart(title, [*notes, *more], {"bars": bars, "contacts": marks}, body, marks)


def _days(contact: Once) -> tuple[date, date] | None:
    days = days_of(contact.date) if contact.date else None
    return (days.first, days.last) if days and days.first and days.last else None


def _mark(contact: Once, first: date, last: date) -> Datum:
    level = words_of(contact.level, "level not told")
    where = f", {contact.place}" if contact.place else ""
    middle = first + (last - first) / 2
    return datum(
        f"{contact.date}: {words_of(contact.kind)}{where}, {level}", contact.held_ids, contact.words_of("held"),
        contact=contact.id, kind=contact.kind, level=level, date=contact.date, first=first.isoformat(),
        middle=middle.isoformat(), last=last.isoformat(),
    )  # fmt: skip


def _bars(dated: Sequence[tuple[Once, tuple[date, date]]], quarters: bool) -> list[Datum]:
    """One a period and kind; a contact counts in the period its middle falls in."""
    grouped: dict[tuple[date, str], list[Once]] = {}
    for contact, (first, last) in dated:
        grouped.setdefault((_begin(first + (last - first) / 2, quarters), contact.kind), []).append(contact)
    order = list(LOOKS)
    out: list[Datum] = []
    stacked: dict[date, int] = {}
    for begin, kind in sorted(grouped, key=lambda key: (key[0], order.index(key[1]))):
        told = grouped[begin, kind]
        period = f"{begin.year} quarter {begin.month // 3 + 1}" if quarters else str(begin.year)
        says = f"{period}: {count_of(len(told), 'contact')} of the kind {words_of(kind)}"
        ids, cited = [id for c in told for id in c.held_ids], [c for item in told for c in item.words_of("held")]
        after = _after(begin, quarters)
        low = stacked.get(begin, 0)
        stacked[begin] = low + len(told)
        out.append(
            datum(
                says, ids, cited, period=period, kind=kind, contacts=len(told), low=low, high=stacked[begin],
                begin=_inside(begin, after, 0.1), end=_inside(begin, after, 0.9),
            )
        )  # fmt: skip
    return out


def _inside(begin: date, after: date, share: float) -> str:
    return (begin + timedelta(days=round((after - begin).days * share))).isoformat()


def _begin(day: date, quarters: bool) -> date:
    return date(day.year, (day.month - 1) // 3 * 3 + 1 if quarters else 1, 1)


def _after(day: date, quarters: bool) -> date:
    begin = _begin(day, quarters)
    if begin.year >= date.max.year:
        return date.max
    return (
        date(begin.year + (begin.month + 3) // 12, (begin.month + 2) % 12 + 1, 1)
        if quarters
        else date(begin.year + 1, 1, 1)
    )


def _time(field: str, domain: list[str], *, labels: bool) -> Spec:
    axis = {"title": None, "grid": True, "labels": labels, "ticks": labels, "tickCount": 10, "labelOverlap": True}
    return {"field": field, "type": "temporal", "scale": {"type": "utc", "domain": domain, "nice": False}, "axis": axis}


def _looks(kinds: list[str], of: int) -> Spec:
    return {"domain": kinds, "range": [LOOKS[kind][of] for kind in kinds]}


def _counts(domain: list[str], kinds: list[str], highest: int, period: str) -> Spec:
    axis = {"title": f"contacts a {period}", "tickMinStep": 1, "format": "d", "tickCount": min(highest, 5)}
    return {
        "width": WIDTH,
        "height": BARS_HEIGHT,
        "data": {"name": "bars"},
        "mark": {"type": "rect", "stroke": "white", "strokeWidth": 0.5},
        "encoding": {
            "x": _time("begin", domain, labels=False),
            "x2": {"field": "end"},
            "y": {"field": "low", "type": "quantitative", "axis": axis},
            "y2": {"field": "high"},
            "color": {"field": "kind", "type": "nominal", "scale": _looks(kinds, 0), "legend": None},
            **SAID,
        },
    }


def _strip(domain: list[str], kinds: list[str], levels: list[str]) -> Spec:
    by_level = {
        "field": "level",
        "type": "nominal",
        "scale": {"domain": levels, "padding": 0.5},
        "axis": {"title": None, "grid": True, "ticks": False, "labelPadding": 8},
    }
    legend = {"title": "kind", "symbolSize": 110, "labelExpr": "replace(datum.label, /_/g, ' ')"}
    color = {"field": "kind", "type": "nominal", "scale": _looks(kinds, 0), "legend": legend}
    shape = {"field": "kind", "type": "nominal", "scale": _looks(kinds, 1), "legend": legend}
    points = {
        "mark": {"type": "point", "filled": True, "size": 110, "opacity": 0.85, "stroke": "white", "strokeWidth": 0.7},
        "encoding": {"x": _time("middle", domain, labels=True), "y": by_level, "color": color, "shape": shape, **SAID},
    }
    unsure = {
        "transform": [{"filter": "datum.first != datum.last"}],
        "mark": {"type": "rule", "color": FAINT, "opacity": 0.6, "strokeWidth": 1.2},
        "encoding": {"x": _time("first", domain, labels=True), "x2": {"field": "last"}, "y": by_level},
    }
    return {
        "width": WIDTH,
        "height": LEVEL_HEIGHT * max(len(levels), 1),
        "data": {"name": "contacts"},
        "layer": [unsure, points],
    }
