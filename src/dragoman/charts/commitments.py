"""Promises and what became of them to life lines: made, due, and kept, moved, overdue or still open as of a day."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from dragoman.analysis.pending import MOVED, SETTLED, Followed
from dragoman.charts.chart import (
    BLUE,
    FAINT,
    GREY,
    INK,
    ORANGE,
    RED,
    SAID,
    SKY,
    WIDTH,
    Chart,
    Datum,
    Spec,
    chart,
    datum,
    shortened,
    words_of,
)
from dragoman.model.when import days_of
from dragoman.reference.states import state_name

ROW = 40  # pixels a promise, for two lines of label
MOST_DRAWN = 40
NARROWEST = 0.004  # of the whole time: a window of one day is still seen
# How each end looks; every two differ in shape as well as in colour.
ENDS: dict[str, tuple[str, str]] = {
    "kept": (BLUE, "circle"),
    "partly_kept": (SKY, "circle"),
    "kept_late": (SKY, "diamond"),
    "open": (GREY, "triangle-right"),
    "date_set": (GREY, "square"),
    "rescheduled": (ORANGE, "square"),
    "superseded": (ORANGE, "triangle-right"),
    "overdue": (RED, "triangle-up"),
    "cancelled": (INK, "cross"),
    "declined": (INK, "cross"),
    "untestable": ("#BDBDBD", "stroke"),
}
BETWEEN = (*MOVED, "accepted", "renewed")
SAYS = {"overdue": "overdue: no evidence in this ledger"}


def commitments(followed: Sequence[Followed], *, as_of: date, title: str, notes: Sequence[str]) -> Chart:
    """A line a promise from the day it was made to the day it was settled, or to `as_of`; the band is when it is due.

    A dashed band is when it was due at first; small squares are what was said of it between. Those without a day of
    making begin where their window does.
    """
    drawn = [item for item in followed if _made(item)]
    undated = len(followed) - len(drawn)
    kept = sorted(drawn, key=lambda item: (_made(item), item.due or "", item.id))[-MOST_DRAWN:]
    more = [f"The latest {MOST_DRAWN} of {len(drawn)} are drawn."] if len(drawn) > len(kept) else []
    if undated:
        more.append(f"{undated} without a day of making or a window, not drawn.")
    lines = [_line(number, item, as_of) for number, item in enumerate(kept)]
    bands = [band for number, item in enumerate(kept) for band in _bands(number, item)]
    steps = [step for line, item in zip(lines, kept, strict=True) for step in _steps(line, item)]
    domain = _domain([*lines, *bands], as_of)
    _widen(bands, domain)
    now = [datum(f"as of {as_of.isoformat()}", [], [], day=as_of.isoformat())]
    statuses = [status for status in ENDS if any(line["status"] == status for line in lines)]
    body = {
        "width": WIDTH - 120,
        "height": ROW * max(len(lines), 1),
        "layer": _layers(domain, [[line["what"], line["whom"]] for line in lines], statuses),
    }
    datasets = {"promises": lines, "windows": bands, "steps": steps, "as_of": now}
    return chart(title, [*notes, *more], datasets, body, lines)


def _made(item: Followed) -> date | None:
    """The day a promise was made as far as it is told, else the first of its window."""
    for written in (item.made, item.due):
        days = days_of(written) if written else None
        if days and (days.last if written is item.made else days.first):
            return days.last if written is item.made else days.first
    return None


def _line(number: int, item: Followed, as_of: date) -> Datum:
    made = _made(item)
    assert made is not None
    due = f", due {item.due}" if item.due else ", without a window"
    whom = " → ".join(part for part in (_states(item.by), _states(item.to)) if part)
    says = f"{words_of(item.kind)}: {item.what} ({whom}){due}, made {item.made or 'on an unknown day'}: "
    says += f"{words_of(item.status)}, {item.told}"
    hedge = f", {item.hedge}" if item.hedge else ""
    cited = [*item.citations, *(words for step in item.life for words in step.citations)]
    return datum(
        says, [item.id, *item.promised_in, *item.kept_by, *item.moved_by], cited, row=number, kind=item.kind,
        status=item.status, made=made.isoformat(), end=max(_end(item, as_of), made).isoformat(),
        what=shortened(item.what, 58), whom=shortened(f"{words_of(item.kind)}{hedge} · {whom}", 60), due=item.due,
    )  # fmt: skip


def _end(item: Followed, as_of: date) -> date:
    """The day of what settled it; for those still to be seen to, the day looked from."""
    day = _day(item.life[-1].day) if item.life and item.status in SETTLED else None
    return min(day, as_of) if day else as_of


def _day(written: str | None) -> date | None:
    days = days_of(written) if written else None
    return days.last if days else None


def _steps(line: Datum, item: Followed) -> list[Datum]:
    """What was said of it between its making and its end."""
    return [
        datum(
            f"{words_of(step.what)}: {step.told}", [step.id or item.id], step.citations or item.citations,
            row=line["row"], what=step.what, day=day.isoformat(),
        )
        for step in item.life
        if step.what in BETWEEN and (day := _day(step.day))
    ]  # fmt: skip


def _states(codes: Sequence[str]) -> str:
    return ", ".join(state_name(code) for code in codes)


def _bands(number: int, item: Followed) -> list[Datum]:
    """The window as it stands now, and the one it had at first where that was another."""
    bands = []
    for due, first in ((item.due, False), (item.first_due if item.first_due != item.due else None, True)):
        days = days_of(due) if due else None
        if days is None or not (days.first or days.last):
            continue
        begin, end = days.first or days.last, days.last or days.first
        assert begin is not None
        assert end is not None
        says = f"due {'at first ' if first else ''}{due}: {item.what}"
        ids, cited = [item.id, *item.promised_in, *item.moved_by], item.citations
        bands.append(
            datum(says, ids, cited, row=number, at_first=first, first=begin.isoformat(), last=end.isoformat())
        )  # fmt: skip
    return bands


def _domain(data: Sequence[Datum], as_of: date) -> list[str]:
    days = [row[key] for row in data for key in ("made", "end", "first", "last") if key in row]
    first, last = min([*days, as_of.isoformat()]), max([*days, as_of.isoformat()])
    return [first, last] if first < last else [f"{as_of.year}-01-01", f"{as_of.year}-12-31"]


def _widen(bands: Sequence[Datum], domain: list[str]) -> None:
    """A window of few days in a time of many years is drawn as wide as can be seen."""
    begin, end = (date.fromisoformat(day) for day in domain)
    least = (end - begin) * NARROWEST
    for band in bands:
        first, last = date.fromisoformat(band["first"]), date.fromisoformat(band["last"])
        if last - first < least:
            band["last"] = min(first + least, date.max).isoformat()


def _layers(domain: list[str], labels: list[list[str]], statuses: list[str]) -> list[Spec]:
    y = {
        "field": "row",
        "type": "ordinal",
        "scale": {"domain": list(range(len(labels)))},
        "axis": {
            "title": None,
            "ticks": False,
            "domain": False,
            "labelExpr": f"({json.dumps(labels)})[datum.value]",
            "labelLineHeight": 15,
            "labelFontSize": 11.5,
            "labelPadding": 12,
            "labelOffset": -7,
            "grid": True,
        },
    }
    at = {"y": y, **SAID}
    colors = {"domain": [_told(status) for status in statuses], "range": [ENDS[status][0] for status in statuses]}
    shapes = {"domain": [_told(status) for status in statuses], "range": [ENDS[status][1] for status in statuses]}
    legend = {"title": "what became of it", "symbolSize": 120, "orient": "bottom", "columns": 4}
    told = [
        {"calculate": f"({json.dumps({status: _told(status) for status in statuses})})[datum.status]", "as": "told"}
    ]
    color = {"field": "told", "type": "nominal", "scale": colors, "legend": legend}
    shape = {"field": "told", "type": "nominal", "scale": shapes, "legend": legend}
    bands = {
        "data": {"name": "windows"},
        "transform": [{"filter": "!datum.at_first"}],
        "mark": {"type": "bar", "height": 14, "color": "#aeb7c0", "opacity": 0.75},
        "encoding": {"x": _time("first", domain), "x2": {"field": "last"}, **at},
    }
    at_first = {
        "data": {"name": "windows"},
        "transform": [{"filter": "datum.at_first"}],
        "mark": {"type": "bar", "height": 14, "color": "white", "stroke": "#8d98a3", "strokeDash": [3, 2]},
        "encoding": {"x": _time("first", domain), "x2": {"field": "last"}, **at},
    }
    steps = {
        "data": {"name": "steps"},
        "mark": {"type": "point", "shape": "square", "filled": True, "size": 42, "color": INK, "opacity": 1},
        "encoding": {"x": _time("day", domain), **at},
    }
    lives = {
        "data": {"name": "promises"},
        "transform": told,
        "mark": {"type": "rule", "strokeWidth": 2},
        "encoding": {"x": _time("made", domain), "x2": {"field": "end"}, "color": color, **at},
    }
    made = {
        "data": {"name": "promises"},
        "mark": {
            "type": "point",
            "shape": "circle",
            "filled": True,
            "size": 46,
            "color": "white",
            "stroke": INK,
            "opacity": 1,
        },
        "encoding": {"x": _time("made", domain), **at},
    }
    ends = {
        "data": {"name": "promises"},
        "transform": told,
        "mark": {"type": "point", "filled": True, "size": 130, "opacity": 1},
        "encoding": {"x": _time("end", domain), "color": color, "shape": shape, **at},
    }
    today = {
        "data": {"name": "as_of"},
        "mark": {"type": "rule", "color": FAINT, "strokeDash": [4, 3]},
        "encoding": {"x": _time("day", domain), "description": {"field": "says"}},
    }
    return [at_first, bands, today, lives, steps, made, ends]


def _told(status: str) -> str:
    return SAYS.get(status, words_of(status))


def _time(field: str, domain: list[str]) -> Spec:
    axis = {"title": None, "orient": "top", "tickCount": 8, "labelOverlap": True, "grid": True}
    return {"field": field, "type": "temporal", "scale": {"type": "utc", "domain": domain}, "axis": axis}
