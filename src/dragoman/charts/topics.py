"""Occasions on which somebody spoke to a heat map: who speaks of what, by year."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from dragoman.charts.chart import INK, SAID, Chart, Datum, Spec, chart, count_of, datum, shortened
from dragoman.ledger.rows import Citation

MOST_TOPICS = 24
MOST_YEARS = 60
CELL, NARROW, ROW = 46, 26, 26  # pixels
BLUES = ("#e3eef7", "#08519c")  # one hue from pale to dark, so that it can be read without colours


class Spoken(Struct, frozen=True):
    """That a side spoke of a topic on one occasion, e.g. Serbia of energy at contact:7, by `belgrade#s2`."""

    side: str
    topic: str
    year: int
    occasion: str  # a contact, else a document
    statement: str
    citations: list[Citation]


def topics(spoken: Sequence[Spoken], sides: Sequence[str], *, title: str, notes: Sequence[str]) -> Chart:
    """A panel a side, a row a topic, a column a year; each cell counts occasions, the topics most spoken of first.

    `sides` are those of `spoken`, in the order of the panels.
    """
    last = max(item.year for item in spoken)
    within = [item for item in spoken if item.year > last - MOST_YEARS]
    counted: dict[str, set[tuple[str, str]]] = {}
    for item in within:
        counted.setdefault(item.topic, set()).add((item.side, item.occasion))
    names = sorted(counted, key=lambda topic: (-len(counted[topic]), topic))
    kept = names[:MOST_TOPICS]
    cells = _cells([item for item in within if item.topic in set(kept)], sides, kept)
    more = [f"The {MOST_TOPICS} topics most spoken of, of {len(names)}."] if len(names) > len(kept) else []
    if len(within) < len(spoken):
        more.append(f"The last {MOST_YEARS} years.")
    years = list(range(min(item.year for item in within), last + 1))
    body = _panels([side for side in sides if any(cell["side"] == side for cell in cells)], kept, years, cells)
    return chart(title, [*notes, *more], {"cells": cells}, body, cells)


def _cells(spoken: Sequence[Spoken], sides: Sequence[str], order: Sequence[str]) -> list[Datum]:
    grouped: dict[tuple[str, str, int], list[Spoken]] = {}
    for item in spoken:
        grouped.setdefault((item.side, item.topic, item.year), []).append(item)
    cells = []
    for side, topic, year in sorted(grouped, key=lambda key: (sides.index(key[0]), order.index(key[1]), key[2])):
        told = grouped[side, topic, year]
        occasions = len({item.occasion for item in told})
        says = f"{side} on {topic} in {year}: {count_of(occasions, 'occasion')}"
        cited = [c for item in told for c in item.citations]
        cells.append(
            datum(
                says, [item.statement for item in told], cited, side=side, topic=topic, year=str(year),
                occasions=occasions,
            )
        )  # fmt: skip
    return cells


def _panels(sides: Sequence[str], order: Sequence[str], years: Sequence[int], cells: Sequence[Datum]) -> Spec:
    return {
        "hconcat": [_panel(side, order, years, cells, labelled=at == 0) for at, side in enumerate(sides)],
        "spacing": 24,
        "resolve": {"scale": {"color": "shared"}},
    }


def _panel(side: str, order: Sequence[str], years: Sequence[int], cells: Sequence[Datum], *, labelled: bool) -> Spec:
    most = max(cell["occasions"] for cell in cells)
    step = CELL if len(years) <= 10 else NARROW
    x = {
        "field": "year",
        "type": "ordinal",
        "scale": {"domain": [str(year) for year in years]},
        "axis": {"title": None, "labelAngle": 0 if step == CELL else -90, "ticks": False, "domain": False},
    }
    names = {topic: shortened(topic, 46) for topic in order}
    y = {
        "field": "topic",
        "type": "nominal",
        "scale": {"domain": list(order)},
        "axis": {
            "title": None,
            "labels": labelled,
            "labelExpr": f"({_literal(names)})[datum.value]",
            "ticks": False,
            "domain": False,
        },
    }
    legend = {"title": "occasions", "tickMinStep": 1, "format": "d", "tickCount": min(most, 4), "gradientLength": 90}
    color = {
        "field": "occasions",
        "type": "quantitative",
        "scale": {"domain": [0, max(most, 4)], "range": list(BLUES)},
        "legend": legend if most > 1 else None,
    }
    number_color = {"condition": {"test": f"datum.occasions > {max(most, 4) * 0.55}", "value": "white"}, "value": INK}
    text = {"field": "occasions", "type": "quantitative", "format": "d"}
    return {
        "title": {"text": side, "anchor": "start", "fontSize": 13, "offset": 8, "frame": "group"},
        "width": {"step": step},
        "view": {"fill": "#f4f5f6"},
        "height": {"step": ROW},
        "data": {"name": "cells"},
        "transform": [{"filter": {"field": "side", "equal": side}}],
        "encoding": {"x": x, "y": y},
        "layer": [
            {"mark": {"type": "rect", "stroke": "white", "strokeWidth": 2}, "encoding": {"color": color, **SAID}},
            {"mark": {"type": "text", "fontSize": 11}, "encoding": {"text": text, "color": number_color}},
        ],
    }


def _literal(names: dict[str, str]) -> str:
    """As a literal of Vega's expressions, which are JSON's."""
    import json

    return json.dumps(names)
