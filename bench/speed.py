#!/usr/bin/env python3
"""How fast, how large, how linear: one table. Never part of the tests; a figure holds for the machine it was taken on.

    bench/speed.py            # everything
    bench/speed.py --quick    # without the long texts
    bench/speed.py --long     # the line of prose at its full 10 MB; takes minutes

Reading is the whole path, raw text to JSON bytes, in one process; splitting is the same texts cut into tokens by `re`.
The two alternate within one run, so that a busy machine slows both.
"""

from __future__ import annotations

import json
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from dragoman.desk.reading import read_text
from dragoman.intake import source_text

ROOT = Path(__file__).parents[1]
READOUTS = ROOT.parent / "shared" / "corpora" / "us_readouts_2021_2022.jsonl"
ROUNDS = 7  # the median of seven is not moved by three disturbed rounds
EXAMPLES_REPEATED = 30  # where the readouts are not at hand: some 600 short texts
SPLIT = re.compile(r"\w+|[^\w\s]")
SENTENCE_END = re.compile(r"[.!?][\"”»’)]*(?:\s|$)|\n\s*\n")
PATIENCE_SECONDS = 90  # a half that takes longer is told, and its double left out
STRETCH = 2  # a linear reader takes twice as long for twice the text
Text = tuple[str, str | None]  # words, publication date


def texts() -> tuple[str, list[Text]]:
    """What is read, and its name: the 331 readouts, else the examples over and over."""
    if READOUTS.exists():
        lines = [json.loads(line) for line in READOUTS.read_text(encoding="utf-8").splitlines()]
        return f"{len(lines)} readouts", [(line["text"], line["published"]) for line in lines]
    own = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "examples").glob("*.txt"))]
    return f"{len(own)} examples, {EXAMPLES_REPEATED} times", [(text, None) for text in own] * EXAMPLES_REPEATED


def read_all(chosen: Sequence[Text]) -> int:
    """Bytes of JSON written."""
    size = 0
    for number, (text, published) in enumerate(chosen):
        size += len(msgspec.json.encode(read_text(source_text(text, id=str(number), published=published))))
    return size


def split_all(chosen: Sequence[Text]) -> int:
    """Tokens found."""
    return sum(len(SPLIT.findall(text)) for text, _ in chosen)


def seconds(act: Callable[[], object], clock: Callable[[], float] = time.process_time) -> float:
    """Time of one go: of this process's own work, which other programs on the machine hardly disturb."""
    start = clock()
    act()
    return clock() - start


def speed() -> None:
    """Sentences a second, and the ratio to splitting."""
    name, chosen = texts()
    sentences = sum(len(SENTENCE_END.findall(text)) for text, _ in chosen)
    characters = sum(len(text) for text, _ in chosen)
    read_all(chosen[:20])  # language packs load once
    rounds = [(seconds(lambda: read_all(chosen)), seconds(lambda: split_all(chosen))) for _ in range(ROUNDS)]
    reading = statistics.median(read for read, _ in rounds)
    splitting = statistics.median(split for _, split in rounds)
    ratio = statistics.median(read / split for read, split in rounds)
    print(f"\n{name}: {sentences:,} sentences, {characters:,} characters; median of {ROUNDS}, one process")
    row("text to JSON", f"{sentences / reading:,.0f} sentences a second", f"{reading:.2f} s")
    row("re.findall into tokens", f"{sentences / splitting:,.0f} sentences a second", f"{splitting:.3f} s")
    row("reading costs", f"{ratio:.1f} times splitting", f"{reading / characters * 1e6:.2f} s a million characters")


def start_up() -> None:
    """`dragoman --help` and `dragoman read` as a user runs them."""
    command = [sys.executable, "-m", "dragoman"]

    def run(*arguments: str) -> float:
        return seconds(
            lambda: subprocess.run([*command, *arguments], check=True, capture_output=True), time.perf_counter
        )

    print("\nas a command")
    row("dragoman --help", f"{statistics.median(run('--help') for _ in range(ROUNDS)):.2f} s")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "many.jsonl"
        path.write_text("".join(json.dumps({"text": text}) + "\n" for text, _ in texts()[1]), encoding="utf-8")
        first = Path(folder) / "one.txt"
        first.write_text(texts()[1][0][0], encoding="utf-8")
        row("dragoman read, one text", f"{statistics.median(run('read', str(first)) for _ in range(3)):.2f} s")
        taken = run("read", str(path), "--format", "jsonl")
    # Linux tells kilobytes. The largest of all commands run so far, which is the last.
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    row("dragoman read, all of them", f"{taken:.2f} s", f"{peak:.0f} MB at the peak")


def linearity() -> None:
    """Time for a size against twice the size; 2.0 is linear, 4.0 quadratic."""
    prose = re.sub(r"\s+", " ", " ".join(text for text, _ in texts()[1]))
    opening = "The Minister of Foreign Affairs of Norway, Anna Berg, said today "  # or it is no text, and passed over
    megabytes = 10 if "--long" in sys.argv else 1
    cases: list[tuple[str, int, Callable[[int], str]]] = [
        (
            f"one line of prose, {megabytes} MB",
            megabytes * 1_000_000,
            lambda size: (prose * (size // len(prose) + 1))[:size],
        ),
        ("a million brackets", 1_000_000, lambda size: opening + "[" * size),
        ("100,000 quotation marks", 100_000, lambda size: opening + '"' * size),
        ("100,000 opening guillemets", 100_000, lambda size: opening + "«" * size),
        ("200,000 capital words", 200_000, lambda size: "Minister Anna " * (size // 2)),
        ("200,000 commas and words", 200_000, lambda size: "and, " * (size // 2)),
        ("10,000 short lines", 10_000, lambda size: "He met\n" * size),
    ]
    print("\nstrange and long texts")
    row("", "half the size", "the size", "ratio")
    for name, size, make in cases:
        half, whole = make(size // STRETCH), make(size)
        short = seconds(lambda text=half: read_all([(text, None)]))  # type: ignore[misc]
        if short > PATIENCE_SECONDS and "--long" not in sys.argv:
            row(name, f"{short:.2f} s", "not tried", "-")
            continue
        long = seconds(lambda text=whole: read_all([(text, None)]))  # type: ignore[misc]
        row(name, f"{short:.2f} s", f"{long:.2f} s", f"{long / short:.1f}" if short > 0 else "-")
    here = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    row("this process at its peak", f"{here:.0f} MB")


def row(name: str, *values: str) -> None:
    """A line of the table, told at once: the next may take its time."""
    print(f"  {name:<30}" + "".join(f"{value:>36}" for value in values), flush=True)


def main() -> None:
    speed()
    start_up()
    if "--quick" not in sys.argv:
        linearity()


if __name__ == "__main__":
    main()
