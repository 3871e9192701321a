#!/usr/bin/env python3
"""The 331 United States readouts, read without their titles, against what the titles say; nothing without the corpus.

    bench/readouts.py            # three shares
    bench/readouts.py --list     # and every text that missed

The labels come from the title by rule (`kind_from_title`, `counterpart_from_title`) and are silver: a title that names
a country or a group has no surname to look for, and one that says neither call nor meeting no kind. Some labels say
`call` where the title itself says "Meeting": the last line leaves these out.
"""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from pathlib import Path
from typing import Any

import dragoman
from dragoman.model import Record

ROOT = Path(__file__).parents[1]
READOUTS = ROOT.parent / "shared" / "corpora" / "us_readouts_2021_2022.jsonl"
# A day told in the text: 'today', a weekday or a day of a month.
TELLS_A_DAY = re.compile(
    r"\b(today|yesterday|tonight|this (morning|afternoon|evening)|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2})\b"
)
# What follows the name in a title: the country, a second office, the subject of the talk.
AFTER_THE_NAME = re.compile(
    r"\s(?:from|on|and|with|at|in|to|for|during|ahead|before|regarding|by)\s|[,(;:]|\s[-–—]\s|\s(?=\d)", re.IGNORECASE
)
OFFICES = re.compile(
    r"\b(?:President|Prime Minister|Minister|Secretary|Chancellor|King|Queen|Prince|Emir|Amir|Taoiseach|Pope|Sheikh"
    r"|Sultan|Ambassador|Director|Advis[eo]r|Representative|Envoy|Speaker|Leader|Governor|General|Commissioner"
    r"|Majesty|Highness|Excellency|Holiness|Elect|Dr\.?|Mr\.?|Ms\.?)(?=\s)"
)
GROUP = re.compile(r"\b(?:leaders|allies|members|council|partnership|delegation|senators|presidents|ministers)\b", re.I)
TRUE_KIND = "kind, where the label agrees with its title"
SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))


def surname(counterpart: str) -> str | None:
    """The last word of the name a title gives, folded; None where it names no single person by office and name."""
    name = AFTER_THE_NAME.split(re.sub(r"[’']s\b", "", counterpart).strip() + " ")[0]
    offices = list(OFFICES.finditer(name))
    if not offices or GROUP.search(name):
        return None
    rest = name[offices[-1].end() :].strip()
    # 'President of Finland Sauli Niinistö' has its name behind the country, 'President Yoon of the Republic' before it.
    before, behind = [*re.split(r"\bof ", rest, maxsplit=1, flags=re.IGNORECASE), ""][:2]
    words = [word for word in (before or behind).replace(".", "").split() if fold(word) not in SUFFIXES]
    if not words or (not before and len(words) < 3):
        return None
    return fold(words[-1])


def fold(word: str) -> str:
    """Lower case without accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c))


def kind_of(record: Record) -> str | None:
    """Call or meeting, by the first contact that took place; what is neither is a meeting in a title's words."""
    held = [contact.kind for contact in record.contacts if contact.status == "held"]
    return None if not held else "call" if held[0] == "call" else "meeting"


def main() -> None:
    if not READOUTS.exists():
        print(f"no readouts at {READOUTS}: nothing to compare")
        return
    missed: dict[str, list[str]] = {"counterpart": [], "kind": [], "date": [], TRUE_KIND: []}
    asked = dict.fromkeys(missed, 0)
    for line in READOUTS.read_text(encoding="utf-8").splitlines():
        label: dict[str, Any] = json.loads(line)
        record = dragoman.read(label["text"], published=label["published"], source=label["source"], id=label["id"])
        check(label, record, asked, missed)
    for what, count in asked.items():
        right = count - len(missed[what])
        print(f"{what:<12} {right / max(count, 1):.3f}   {right} of {count}")
    if "--list" in sys.argv:
        for what, lines in missed.items():
            print(f"\n{what}")
            for told in lines:
                print("  " + told)


def check(label: dict[str, Any], record: Record, asked: dict[str, int], missed: dict[str, list[str]]) -> None:
    """Counts one text, and keeps what it missed."""
    name = surname(label["counterpart_from_title"])
    if name and name in fold(label["text"]):  # a text that never writes the name cannot give it
        asked["counterpart"] += 1
        people = {word.strip(".,") for person in record.persons for word in fold(person.name).replace("-", " ").split()}
        if not set(name.split("-")) <= people:
            missed["counterpart"].append(
                f"{label['id'][:70]}  {name} not among {sorted(p.name for p in record.persons)}"
            )
    if label["kind_from_title"]:
        asked["kind"] += 1
        if kind_of(record) != label["kind_from_title"]:
            found = [f"{contact.kind} {contact.status}" for contact in record.contacts]
            missed["kind"].append(f"{label['id'][:70]}  {label['kind_from_title']}, read {found}")
        if label["kind_from_title"] in label["title"].casefold():
            asked[TRUE_KIND] += 1
            missed[TRUE_KIND].extend(missed["kind"][-1:] if kind_of(record) != label["kind_from_title"] else [])
    if TELLS_A_DAY.search(label["text"]):
        asked["date"] += 1
        if not any(contact.date for contact in record.contacts):
            missed["date"].append(f"{label['id'][:70]}  {' '.join(label['text'].split())[:100]}")


if __name__ == "__main__":
    main()
