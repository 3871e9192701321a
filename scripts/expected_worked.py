#!/usr/bin/env python3
"""examples/worked/ as a linked ledger to the answers that tests/examples/test_worked.py holds, one a line.

scripts/expected_worked.py    # write what the desk answers now; then read the diff, line by line, before you keep it
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from dragoman.analysis.pending import GRACE_DAYS, Followed
from dragoman.desk.asking import filters_for
from dragoman.desk.comparing import compare_documents
from dragoman.desk.entering import enter_all
from dragoman.desk.following import pending
from dragoman.desk.identifying import link
from dragoman.desk.reading import read_paths
from dragoman.desk.rhythm import missing, tempo
from dragoman.desk.united import origins, series, united_contacts

ROOT = Path(__file__).parents[1]
WORKED = ROOT / "examples" / "worked"
EXPECTED = ROOT / "tests" / "examples" / "worked"
LAST_DAY = "2026-03-01"
DAYS = ("2020-03-01", "2023-04-15", "2024-12-01", "2025-10-15")
TEMPO = (("France", "United Kingdom", "year"), ("Greece", "Türkiye", "quarter"))
MISSING = (("Poland", "Ukraine"), ("India", "Japan"), ("France", "Morocco"))
COMPARED = ("2024-07-09-moscow-by-india", "2024-07-09-moscow-by-russia")


def build(path: str) -> None:
    """The worked ledger at `path`, read and linked."""
    enter_all(path, read_paths([str(WORKED)]))
    link(path, by="expected_worked")


def answers(ledger: str) -> dict[str, list[str]]:
    """The name of each question to its answer, a row a line."""
    return {
        "contacts": contacts(ledger),
        "series": rounds(ledger),
        "origins": made(ledger),
        "compared": sides(ledger),
        "pending": lives(ledger, LAST_DAY),
        "tempo": rhythm(ledger),
        "missing": not_here(ledger),
        **{f"pending-{day}": open_on(ledger, day) for day in DAYS},
    }


def contacts(ledger: str) -> list[str]:
    """Each contact once: when, what, between whom, where, how many independent witnesses, in which accounts."""
    told = []
    for row in united_contacts(ledger, filters_for()):
        what = [row.date or "no date", row.kind, row.status, "-".join(row.parties), row.place or ""]
        told.append(" | ".join([*what, str(row.witnesses), " ".join(row.accounts)]))
    return told


def rounds(ledger: str) -> list[str]:
    """Each series with its rounds and the numbers that are missing."""
    return [f"{row.series} | {'-'.join(row.parties)} | {row.told}" for row in series(ledger)]


def made(ledger: str) -> list[str]:
    """Each text that was made from another."""
    return [f"{row.document} {row.kind} {row.origin}" for row in origins(ledger)]


def sides(ledger: str) -> list[str]:
    """Both sides' accounts of one contact, point by point."""
    return [
        f"{row.verdict} | {row.act} | "
        + " = ".join(claim.content for claim in (row.first, row.second) if claim is not None)
        for row in compare_documents(ledger, *COMPARED)
    ]


def rhythm(ledger: str) -> list[str]:
    """The tempo of two pairs: periods, silences, journeys."""
    return [
        " | ".join([row.part, row.when or "", str(row.contacts), str(row.occasions), row.told])
        for one, other, by in TEMPO
        for row in tempo(ledger, one, other, by=by, as_of=LAST_DAY)
    ]


def not_here(ledger: str) -> list[str]:
    """What is missing between three pairs."""
    return [
        " | ".join([row.what, row.side or "", row.since or "", row.told, " ".join(row.ids)])
        for one, other in MISSING
        for row in missing(ledger, [one, other], as_of=LAST_DAY)
    ]


def lives(ledger: str, day: str) -> list[str]:
    """What became of every promise that can be tested, by status, with its life."""
    found = sorted(followed(ledger, day, every=True), key=lambda row: row.status)
    return [line for row in found if row.status != "untestable" for line in _life(row)]


def _life(row: Followed) -> list[str]:
    parties = "-".join(sorted({*row.by, *row.to}))
    head = f"{row.status} | {row.kind} | {row.force} | {parties} | {row.due or 'no day'} | {row.what}"
    return [head, *(f"    {step.day} {step.what}: {step.told} <- {step.id}" for step in row.life)]


def open_on(ledger: str, day: str) -> list[str]:
    """What was still to be seen to on a day."""
    return [
        f"{row.status} | {row.due or 'no day'} | {row.id} | {row.told}" for row in followed(ledger, day, every=False)
    ]


def followed(ledger: str, day: str, *, every: bool) -> list[Followed]:
    return pending(ledger, filters_for(), as_of=day, grace_days=GRACE_DAYS, every=every)


def main() -> None:
    EXPECTED.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        ledger = str(Path(folder) / "worked.db")
        build(ledger)
        for name, lines in answers(ledger).items():
            (EXPECTED / f"{name}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
            print(f"{name}: {len(lines)}")


if __name__ == "__main__":
    main()
