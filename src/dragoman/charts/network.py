"""Contacts to a network: who meets whom, how often, and at what highest level."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from dragoman.analysis.once import Once
from dragoman.charts.chart import GREY, INK, SAID, WIDTH, Chart, Datum, Spec, chart, count_of, datum, words_of
from dragoman.charts.layout import places
from dragoman.ledger.rows import Citation
from dragoman.model.vocabulary import RANKS
from dragoman.reference.states import state_name

MOST_PARTIES = 4  # at a larger table, everybody would be joined to everybody
MOST_DRAWN = 40  # states; with more the names cover one another
LOWEST, HEIGHT = 240, 640  # of the drawing, for two states and for thirty
SMALLEST, LARGEST = 60.0, 520.0  # a dot's area
# Levels in four shades, dark for high: more could not be told apart.
GROUPS: dict[str, tuple[str, ...]] = {
    "heads of state or government": RANKS[:3],
    "ministers": ("foreign_minister", "minister"),
    "deputies, directors": ("deputy_minister", "assistant_minister", "director"),
    "ambassadors, diplomats": ("ambassador", "diplomat"),
    "others, or not told": (),
}
SHADES = ("#08306b", "#2b7bba", "#6aaed6", "#a3cbe3", "#b3b3b3")
Pair = tuple[str, str]


def network(contacts: Sequence[Once], *, title: str, notes: Sequence[str]) -> Chart:
    """A line for each pair that met: the wider, the more contacts, the darker, the higher the highest of them."""
    drawn = [contact for contact in contacts if _pairs(contact)]
    met: dict[Pair, list[Once]] = {}
    for contact in drawn:
        for pair in _pairs(contact):
            met.setdefault(pair, []).append(contact)
    names = _most_met(drawn)
    kept = names[:MOST_DRAWN]
    met = {pair: told for pair, told in met.items() if {*pair} <= {*kept}}
    at = places(kept, {pair: float(len(told)) for pair, told in met.items()})
    edges = [
        _edge(pair, met[pair], at)
        for pair in sorted(met, key=lambda pair: (-_highest(met[pair]), len(met[pair]), pair))
    ]
    height = min(HEIGHT, LOWEST + 16 * max(0, len(kept) - 2))
    met_by = {name: [contact for contact in drawn if name in contact.parties] for name in kept}
    most = max((len(told) for told in met_by.values()), default=1)
    nodes = [_node(name, met_by[name], at[name], most, height) for name in kept]
    left_out = [
        *_large(len(contacts) - len(drawn)),
        *([f"The {MOST_DRAWN} with the most contacts of {len(names)} are drawn."] if len(names) > len(kept) else []),
    ]
    body = {"width": WIDTH, "height": height, "layer": [_lines(len(edges)), *_dots()]}
    return chart(title, [*notes, *left_out], {"pairs": edges, "parties": nodes}, body, edges[::-1])


def _pairs(contact: Once) -> list[Pair]:
    """Who met whom: each of the parties each other one, but envoys received together only their host; none where there
    is one party alone, or more than `MOST_PARTIES`."""
    parties = sorted(set(contact.parties))
    hosts = {one.side for one in contact.present if one.role == "receiving"} if contact.kind == "reception" else set()
    pairs = list(combinations(parties, 2))
    if len(hosts) == 1:
        return [pair for pair in pairs if hosts & {*pair}]
    return pairs if len(parties) <= MOST_PARTIES else []


def _large(count: int) -> list[str]:
    if not count:
        return []
    return [f"{count_of(count, 'contact')} of one party, or of more than {MOST_PARTIES}, not drawn."]


def _most_met(contacts: Iterable[Once]) -> list[str]:
    """Who takes part, those with the most contacts first."""
    counted: dict[str, int] = {}
    for contact in contacts:
        for party in set(contact.parties):
            counted[party] = counted.get(party, 0) + 1
    return sorted(counted, key=lambda name: (-counted[name], name))


def _edge(pair: Pair, told: Sequence[Once], at: Mapping[str, tuple[float, float]]) -> Datum:
    best = _highest(told)
    level = RANKS[best] if best < len(RANKS) else None
    (x, y), (x2, y2) = at[pair[0]], at[pair[1]]
    says = (
        f"{state_name(pair[0])} and {state_name(pair[1])}: {count_of(len(told), 'contact')}, "
        f"the highest at the level of {words_of(level)}"
        if level
        else f"{state_name(pair[0])} and {state_name(pair[1])}: {count_of(len(told), 'contact')}, no level told"
    )
    return datum(
        says, *_sources(told), pair=[*pair], contacts=len(told), level=level, group=_group(level),
        x=x, y=y, x2=x2, y2=y2,
    )  # fmt: skip


def _highest(told: Sequence[Once]) -> int:
    """Its place among the ranks; one behind the last where no level is told."""
    return min((RANKS.index(contact.level) for contact in told if contact.level in RANKS), default=len(RANKS))


def _node(name: str, told: Sequence[Once], at: tuple[float, float], most: int, height: int) -> Datum:
    area = SMALLEST + (LARGEST - SMALLEST) * len(told) / most
    above = (math.sqrt(area / math.pi) + 9) / height
    says = f"{state_name(name)}: {count_of(len(told), 'contact')}"
    return datum(says, *_sources(told), x=at[0], y=at[1], contacts=len(told), code=name, name=state_name(name),
                 area=round(area, 1), name_y=round(at[1] + above, 4))  # fmt: skip


def _sources(told: Sequence[Once]) -> tuple[list[str], list[Citation]]:
    return [id for c in told for id in c.held_ids], [cited for c in told for cited in c.words_of("held")]


def _group(level: str | None) -> str:
    return next((group for group, ranks in GROUPS.items() if level in ranks), "others, or not told")


def _axis(name: str) -> Spec:
    return {"field": name, "type": "quantitative", "axis": None, "scale": {"domain": [-0.04, 1.06], "nice": False}}


def _lines(count: int) -> Spec:
    width = {"type": "sqrt", "range": [1.4, 9]} if count > 1 else {"range": [3, 3]}
    return {
        "data": {"name": "pairs"},
        "mark": {"type": "rule", "strokeCap": "round", "opacity": 0.9},
        "encoding": {
            "x": _axis("x"),
            "y": _axis("y"),
            "x2": {"field": "x2"},
            "y2": {"field": "y2"},
            "strokeWidth": {
                "field": "contacts",
                "type": "quantitative",
                "scale": width,
                "legend": {"title": "contacts", "orient": "right", "values": None, "symbolStrokeColor": GREY},
            },
            "color": {
                "field": "group",
                "type": "nominal",
                "scale": {"domain": list(GROUPS), "range": list(SHADES)},
                "legend": {"title": "highest level", "orient": "right", "symbolType": "stroke", "symbolStrokeWidth": 5},
            },
            **SAID,
        },
    }


def _dots() -> list[Spec]:
    here = {"x": _axis("x"), "y": _axis("y")}
    dot = {
        "data": {"name": "parties"},
        "mark": {"type": "circle", "color": INK, "opacity": 1, "stroke": "white", "strokeWidth": 1.5},
        "encoding": {
            **here,
            "size": {
                "field": "area",
                "type": "quantitative",
                "scale": None,
            },
            **SAID,
        },
    }
    text = {"type": "text", "fontSize": 12.5, "limit": 240}
    halo = {**text, "stroke": "white", "strokeWidth": 4, "strokeJoin": "round", "color": "white"}
    named = {"data": {"name": "parties"}, "encoding": {**here, "y": _axis("name_y"), "text": {"field": "name"}}}
    return [dot, {**named, "mark": halo}, {**named, "mark": {**text, "color": INK}}]
