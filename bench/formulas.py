"""How long formulas and positions take to find in a ledger of made-up communiqués (bench/ledger.py makes it).

python bench/ledger.py --documents 20000 --multiply 5 --keep LEDGER
python bench/formulas.py --ledger LEDGER
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from dragoman.desk.formulas import Drift, drift
from dragoman.desk.positions import Positions, positions
from dragoman.ledger.opening import open_ledger
from dragoman.reference import states
from ledger import World, fill

AS_OF = "2026-01-01"
TIMES = 3
DOCUMENTS = 1_000
Question = Callable[[], Drift | Positions]


def questions(address: str, world: World) -> dict[str, Question]:
    """What is asked of the two states met most often, of the rarest, and of words of one text."""
    often, beside, rare = world.states[0], world.states[1], world.states[-1]
    words = " ".join(world.phrases[0].rstrip(".").split()[:3])
    return {
        "a listed formula that nobody said": lambda: drift(address, phrase="two-state solution", as_of=AS_OF),
        "three words as a formula": lambda: drift(address, phrase=words, as_of=AS_OF),
        "all formulas of two states": lambda: drift(address, states=(often, beside), as_of=AS_OF),
        "the same in five years": lambda: drift(
            address, states=(often, beside), since="2010", until="2014", as_of=AS_OF
        ),
        "positions of a state seldom met": lambda: positions(address, states=(rare,), as_of=AS_OF),
        "positions of one to another": lambda: positions(address, states=(often,), partners=(beside,), as_of=AS_OF),
        "positions on a topic in two months": lambda: positions(
            address, on="energy", since="2010-03", until="2010-04", as_of=AS_OF
        ),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ledger", help=f"a ledger made before; without it one of {DOCUMENTS} documents is made")
    given = parser.parse_args()
    world = World(seed=7)
    # The made-up states are none that a person could name.
    states._codes().update({code.lower(): code for code in world.states})
    with tempfile.TemporaryDirectory() as folder:
        address = given.ledger or str(Path(folder) / "ledger.db")
        if not given.ledger:
            with open_ledger(address, create=True) as ledger:
                fill(ledger, world, DOCUMENTS, lambda _: None, time.monotonic() + 600)
        print(f"{'question':36} {'median s':>9} {'rows':>6}")
        for name, question in questions(address, world).items():
            times, rows = [], 0
            for _ in range(TIMES):
                begun = time.perf_counter()
                answer = question()
                times.append(time.perf_counter() - begun)
                rows = len(answer.changes) if isinstance(answer, Drift) else len(answer.rows)
            print(f"{name:36} {statistics.median(times):9.2f} {rows:6}", flush=True)


if __name__ == "__main__":
    main()
