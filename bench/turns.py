#!/usr/bin/env python3
"""One known fact in all the ways the genre has of telling it: which of them are read wrong.

    bench/turns.py            # every cell that is read wrong, and how many are right
    bench/turns.py --lang fr

The turns are our own sentences (`bench/turns/`), so that they may be looked at and mended freely: a real text is
spent once it has been looked at, a turn is not. Never part of the tests; mended cells go there one by one.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from dragoman.model import SourceText
from dragoman.reading import read_document

TURNS = Path(__file__).parent / "turns"
WORDS = {
    "en": {
        "A": "Swedish Foreign Minister Anna Berg",
        "B": "Polish Foreign Minister Jan Kowal",
        "TOWN": "Warsaw",
        "DAY": "16 May 2023",
        "WHEN_WHERE": "in Warsaw on 16 May 2023",
    },
    "fr": {
        "A": "la ministre suédoise des Affaires étrangères, Anna Berg,",
        "B": "le ministre polonais des Affaires étrangères, Jan Kowal,",
        "TOWN": "Varsovie",
        "DAY": "16 mai 2023",
        "WHEN_WHERE": "à Varsovie le 16 mai 2023",
    },
}
JOINED = (("à le ", "au "), ("de le ", "du "), (",.", "."), (",,", ","))  # what French does where words meet
DAY, TOWN, SIDES, LEVEL = "2023-05-16", "Warsaw", ["POL", "SWE"], "foreign_minister"


def sentence(turn: str, language: str) -> str:
    """A turn with its people, town and day."""
    told = turn.format(**WORDS[language])
    for apart, together in JOINED if language == "fr" else ():
        told = told.replace(apart, together)
    return told[0].upper() + told[1:]


def misread(text: str, language: str) -> list[str]:
    """What a record has otherwise than the fact; empty when it is read right."""
    record = read_document(SourceText("turn", text, language=language, published="2023-05-17"))
    contacts = [c for c in record.contacts if c.status in ("held", "announced")]
    met = next((c for c in contacts if c.kind in ("meeting", "reception")), None)
    if met is None:
        return ["no meeting"]
    place = met.place.name if met.place else None
    found = {"day": met.date, "town": place, "parties": met.parties, "level": met.level, "contacts": len(contacts)}
    right = {"day": DAY, "town": TOWN, "parties": SIDES, "level": LEVEL, "contacts": 1}
    return [f"{name} {found[name]}" for name in right if found[name] != right[name]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lang", choices=sorted(WORDS))
    chosen = parser.parse_args().lang
    for language in [chosen] if chosen else sorted(WORDS):
        lines = (TURNS / f"meetings.{language}.txt").read_text(encoding="utf-8").splitlines()
        turns = [line for line in lines if line and not line.startswith("#")]
        wrong = 0
        for turn in turns:
            text = sentence(turn, language)
            faults = misread(text, language)
            wrong += bool(faults)
            if faults:
                print(f"{'; '.join(faults)} | {text}")
        print(f"{language}: {len(turns) - wrong} of {len(turns)} turns are read right")


if __name__ == "__main__":
    main()
