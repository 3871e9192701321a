#!/usr/bin/env python3
"""How long a briefing pack takes over a ledger of made-up documents. Never part of the tests.

    bench/brief.py                                       # 5,000 documents, some twenty seconds
    bench/brief.py --documents 100000 --keep big.db      # some eight minutes to make, then kept
    bench/brief.py --ask big.db                          # only the packs, of a ledger kept before

The documents are those of bench/ledger.py under real names of states, met as unevenly as in life: the first two states
meet most often, in one document of 160. A pack is asked for the two that meet most and for pairs drawn as the documents
were; each is timed whole, from the address of the ledger to the document, then as each format.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from dragoman.briefing.formats import FORMATS, rendered
from dragoman.desk.briefing import Asked, brief
from dragoman.errors import BriefError
from dragoman.ledger.opening import open_ledger
from dragoman.reference.states import every_code
from ledger import World, fill

BEFORE = "2020-01-01"
PACKS = 20  # pairs drawn
TIMES = 5  # of the two that meet most


def world(seed: int) -> World:
    made = World(seed=seed)
    first = ["SRB", "BLR"]
    made.states = [*first, *(code for code in every_code() if code not in first)][: len(made.states)]
    return made


def timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def ask(address: str) -> None:
    made = world(8)
    ours, theirs = made.states[:2]
    often = [timed(lambda: brief(address, Asked(ours, theirs, BEFORE))) for _ in range(TIMES)]
    pack = brief(address, Asked(ours, theirs, BEFORE))
    print(f"{ours}–{theirs}, who meet most: {statistics.median(often):.2f} s, {len(pack.notes)} footnotes")
    for ending in FORMATS:
        print(f"  as {ending}: {timed(lambda e=ending: rendered(pack, e)):.2f} s")
    drawn = []
    for _ in range(PACKS):
        pair = made.pair()
        try:
            drawn.append(timed(lambda p=pair: brief(address, Asked(p[0], p[1], BEFORE))))
        except BriefError:
            continue  # two that never met in those years
    print(f"{len(drawn)} pairs drawn: {statistics.median(drawn):.2f} s in the median, {max(drawn):.2f} s at most")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=5_000)
    parser.add_argument("--keep", metavar="LEDGER", help="where to make the ledger; kept")
    parser.add_argument("--ask", metavar="LEDGER", help="only ask a ledger made before")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        address = given.ask or given.keep or str(Path(folder) / "ledger.db")
        if not given.ask:
            with open_ledger(address, create=True) as ledger:
                fill(ledger, world(7), given.documents, lambda line: print(line, file=sys.stderr), float("inf"))
        ask(address)


if __name__ == "__main__":
    main()
