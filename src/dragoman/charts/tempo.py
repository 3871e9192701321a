"""Contacts of a pair to its tempo: how many a year of which kind, and each one on its day at its level."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, timedelta

from dragoman.analysis.encounters import Encounter, encounters_of, ids_of
from dragoman.analysis.once import Once
from dragoman.analysis.tempo import TempoRow
from dragoman.charts.chart import FAINT, SAID, WIDTH, Chart, Datum, Spec, chart, count_of, datum, words_of
from dragoman.charts.contact import LOOKS, kinds_of, levels_of
from dragoman.model.when import days_of

BARS_HEIGHT, LEVEL_HEIGHT = 130, 46
MARK_WIDTH = 0.014  # of the whole time: marks nearer than this would cover one another
LABEL_WIDTH = 0.075  # of the whole time: a narrower band has no room for its label
LANES = (0.0, -0.27, 0.27, -0.14, 0.14)  # of the height of a level
UNTOLD = "level not told"
FEW_YEARS = 2  # up to these, bars are of quarters


def tempo(contacts: Sequence[Once], silences: Sequence[TempoRow], *, title: str, notes: Sequence[str]) -> Chart:
    """Bars of years (quarters, in two years or fewer) by kind above; below, each contact on its day, by level.

    Bars count as `dragoman tempo` does: contacts that are held and told to be of a day, or of days within a month.
    One told to be of more days is drawn in the middle of them, with a line as long as what is not known. Silences are
    bands.
    """
    met = encounters_of(contacts)
    counted = {contact.id for encounter in met for contact in encounter.contacts}
    dated = [(c, (c.first, c.last)) for c in contacts if c.first and c.last]
    marks = [_mark(contact, first, last) for contact, (first, last) in dated]
    bands = [band for row in silences if (band := _silence(row)) and _silent(band, met)]
    begin = min(first for _, (first, _) in dated)
    end = max([last for _, (_, last) in dated] + [date.fromisoformat(band["last"]) for band in bands])
    quarters = end.year - begin.year < FEW_YEARS
    bars = _bars(met, quarters)
    domain = [_begin(begin, quarters).isoformat(), _after(end, quarters).isoformat()]
    kinds = kinds_of([contact for contact, _ in dated])
    highest = max((bar["high"] for bar in bars), default=1)
    levels = [words_of(level, UNTOLD) for level in levels_of(contact for contact, _ in dated)]
    time = date.fromisoformat(domain[1]) - date.fromisoformat(domain[0])
    _side_by_side(marks, levels, time * MARK_WIDTH)
    for band in bands:
        wide = date.fromisoformat(band["last"]) - date.fromisoformat(band["first"]) >= time * LABEL_WIDTH
        band["label"] = band["label"] if wide else ""
    body = {
        "vconcat": [
            _counts(domain, kinds, highest, "quarter" if quarters else "year"),
            _strip(domain, kinds, levels),
        ],
        "spacing": 12,
        "resolve": {"scale": {"color": "independent", "shape": "independent"}},
    }
    datasets = {"bars": bars, "contacts": marks, "silences": bands}
    said = [*notes, *_left_out(len(dated) - len(counted), len(contacts) - len(dated), bands)]
    return chart(title, said, datasets, body, [*marks, *bands])


def _left_out(vague: int, undated: int, bands: Sequence[Datum]) -> list[str]:
    said = []
    if bands:
        said.append(
            "A band is a silence longer than usual: no contact in this ledger, which is not to say that there was none."
        )
    if vague:
        said.append(f"{count_of(vague, 'contact')} told to be of no closer day than the line, in no bar.")
    if undated:
        said.append(f"{count_of(undated, 'contact')} without a day or year told, not drawn.")
    return said


def _silence(row: TempoRow) -> Datum | None:
    days = days_of(row.when) if row.when else None
    if days is None or days.first is None or days.last is None:
        return None
    return datum(
        row.told, row.ids, row.citations, first=days.first.isoformat(), last=days.last.isoformat(),
        middle=(days.first + (days.last - days.first) / 2).isoformat(), label=f"{row.days} days",
    )  # fmt: skip


def _silent(band: Datum, met: Sequence[Encounter]) -> bool:
    """Whether nothing at all lies in it; a silence of leaders alone is none here."""
    return not any(band["first"] < encounter.first.isoformat() < band["last"] for encounter in met)


def _side_by_side(marks: Sequence[Datum], levels: Sequence[str], width: timedelta) -> None:
    """Each mark's height: that of its level, a little beside it where another mark stands already."""
    taken: dict[tuple[str, int], date] = {}
    for mark in sorted(marks, key=lambda mark: (mark["middle"], mark["kind"])):
        day, level = date.fromisoformat(mark["middle"]), mark["level"]
        free = (lane for lane in range(len(LANES)) if (level, lane) not in taken or day - taken[level, lane] >= width)
        lane = next(free, 0)
        taken[level, lane] = day
        mark["height"] = levels.index(level) + LANES[lane]


def _mark(contact: Once, first: date, last: date) -> Datum:
    level = words_of(contact.level, UNTOLD)
    where = f", {contact.place}" if contact.place else ""
    middle = first + (last - first) / 2
    return datum(
        f"{contact.date}: {words_of(contact.kind)}{where}, {level}", contact.held_ids, contact.words_of("held"),
        contact=contact.id, kind=contact.kind, level=level, date=contact.date, first=first.isoformat(),
        middle=middle.isoformat(), last=last.isoformat(),
    )  # fmt: skip


def _bars(met: Sequence[Encounter], quarters: bool) -> list[Datum]:
    """One a period and kind; the contacts of one encounter count in the period it began in."""
    grouped: dict[tuple[date, str], list[Once]] = {}
    for encounter in met:
        for contact in encounter.contacts:
            grouped.setdefault((_begin(encounter.first, quarters), contact.kind), []).append(contact)
    order = list(LOOKS)
    out: list[Datum] = []
    stacked: dict[date, int] = {}
    for begin, kind in sorted(grouped, key=lambda key: (key[0], order.index(key[1]))):
        told = grouped[begin, kind]
        period = f"{begin.year} quarter {begin.month // 3 + 1}" if quarters else str(begin.year)
        says = f"{period}: {count_of(len(told), 'contact')} of the kind {words_of(kind)}"
        after = _after(begin, quarters)
        low = stacked.get(begin, 0)
        stacked[begin] = low + len(told)
        out.append(
            datum(
                says, ids_of(told), [words for c in told for words in c.words_of("held")], period=period, kind=kind,
                contacts=len(told), low=low, high=stacked[begin], begin=_inside(begin, after, 0.1),
                end=_inside(begin, after, 0.9),
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
        "field": "height",
        "type": "quantitative",
        "scale": {"domain": [len(levels) - 0.4, -0.7], "nice": False, "zero": False},
        "axis": {
            "title": None,
            "grid": True,
            "ticks": False,
            "labelPadding": 8,
            "values": list(range(len(levels))),
            "labelExpr": f"({json.dumps(levels)})[datum.value]",
        },
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
    silent = {
        "data": {"name": "silences"},
        "mark": {"type": "rect", "color": "#f1ede2", "stroke": "white", "strokeWidth": 2, "clip": True},
        "encoding": {"x": _time("first", domain, labels=True), "x2": {"field": "last"}, **SAID},
    }
    named = {
        "data": {"name": "silences"},
        "mark": {"type": "text", "color": FAINT, "fontSize": 11, "y": 9, "clip": True},
        "encoding": {"x": _time("middle", domain, labels=True), "text": {"field": "label"}},
    }
    return {
        "width": WIDTH,
        "height": LEVEL_HEIGHT * max(len(levels), 1),
        "data": {"name": "contacts"},
        "layer": [silent, unsure, points, named],
    }
