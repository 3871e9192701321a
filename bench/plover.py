#!/usr/bin/env python3
"""Single news sentences read and coded as PLOVER, against the 161 coded by its authors; nothing without the corpus.

    bench/plover.py            # shares by type, and dyads
    bench/plover.py --list     # and every sentence that missed

Types of the older manual are taken for those of 2021 (DEMAND is REQUEST, DISAPPROVE and INVESTIGATE are ACCUSE, FIGHT
is ASSAULT). A sentence counts once for each type; a type read that its coders did not give counts against precision, in
the sentences about strikes and shelling too. A dyad is right when the type is, and one actor and one recipient (or
none, where none is given) are of the state or organisation the coders name.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import dragoman
from dragoman.errors import DragomanError
from dragoman.exports.account import Account
from dragoman.exports.coding import CodedEvent, actor_code, coded_events

SENTENCES = Path(__file__).parents[2] / "shared" / "corpora" / "plover_gsr_even.jsonl"
# What the export can say: it codes talk between parties, not shelling, strikes or arrests.
DIPLOMATIC = ("AGREE", "CONSULT", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN")
NEWER = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT"}
# Codes that no state has: slips of the coders.
MEANT = {"JAP": "JPN", "ITL": "ITA", "VTN": "VNM"}
PUBLISHED = "2001-01-02"  # the corpus dates all alike; it only anchors 'today'
Coded = dict[str, tuple[frozenset[str], frozenset[str]]]  # type to actors and recipients


def main() -> None:
    if not SENTENCES.exists():
        print(f"no sentences at {SENTENCES}: nothing to compare")
        return
    gold: dict[str, Coded] = defaultdict(dict)
    for line in SENTENCES.read_text(encoding="utf-8").splitlines():
        row: dict[str, Any] = json.loads(line)
        type = NEWER.get(row["event"], row["event"])
        gold[row["text"]][type] = (_sides(row.get("source")), _sides(row.get("target")))
    right, missed, wrong, dyads = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    told: list[str] = []
    for text, expected in gold.items():
        read = _read(text)
        for type, parties in expected.items():
            if type in DIPLOMATIC:
                (right if type in read else missed)[type] += 1
                dyads[type] += type in read and any(_same(parties, found) for found in read[type])
        wrong.update(type for type in read if type not in expected)
        if (expected.keys() & {*DIPLOMATIC}) != read.keys():
            told.append(f"{'+'.join(expected)} read as {'+'.join(read) or 'nothing'}: {text}")
    _print(right, missed, wrong, dyads)
    if "--list" in sys.argv:
        print("\n".join(["", *told]))


def _read(text: str) -> dict[str, list[tuple[frozenset[str], frozenset[str]]]]:
    """The types read in a sentence, each with the actors and recipients of its events."""
    found: dict[str, list[tuple[frozenset[str], frozenset[str]]]] = defaultdict(list)
    try:
        record = dragoman.read(text, published=PUBLISHED, language="en", id="sentence")
    except DragomanError:
        return found
    for event in coded_events(Account("sentence", record)):
        found[event.code.type].append(_parties(event))
    return found


def _parties(event: CodedEvent) -> tuple[frozenset[str], frozenset[str]]:
    return (
        frozenset(actor_code(actor)[:3] for actor in event.actors),
        frozenset(actor_code(actor)[:3] for actor in event.recipients),
    )


def _sides(actors: Any) -> frozenset[str]:
    codes = [actor.get("code", "") for actor in actors] if isinstance(actors, list) else []
    return frozenset(MEANT.get(code, code) for code in codes if code)


def _same(gold: tuple[frozenset[str], frozenset[str]], read: tuple[frozenset[str], frozenset[str]]) -> bool:
    return bool(gold[0] & read[0]) and (bool(gold[1] & read[1]) or not gold[1])


def _print(right: Counter[str], missed: Counter[str], wrong: Counter[str], dyads: Counter[str]) -> None:
    print("PLOVER from raw text: 161 news sentences")
    print(f"{'type':<10} recall          precision       dyad")
    for type in (*DIPLOMATIC, "all"):
        of = [type] if type != "all" else list(DIPLOMATIC)
        hits, misses, slips = (sum(counter[one] for one in of) for counter in (right, missed, wrong))
        pairs = sum(dyads[one] for one in of)
        print(
            f"{type:<10} {_share(hits, hits + misses)}   {_share(hits, hits + slips)}   {_share(pairs, hits + misses)}"
        )


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2f} ({part:>2}/{whole:<2})" if whole else "  –         "


if __name__ == "__main__":
    main()
