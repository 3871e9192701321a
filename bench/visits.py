#!/usr/bin/env python3
"""Two lists of journeys before 2000, entered as a ledger and linked: who came again, under which spellings, what remains.

    bench/visits.py                 # the whole
    bench/visits.py --ledger FILE   # and keep the ledger

The lists (visits by foreign leaders, travels of the President and the Secretary of State; CC0) stay outside the project.
Travels name the traveller by an id of their own, which is not shown to the linking and tells afterwards how right it is;
visits have none, so what was joined and what was asked is listed to be looked at.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

from dragoman.desk import judging
from dragoman.desk.identifying import link
from dragoman.errors import UsageError
from dragoman.identity.ranks import rank_of
from dragoman.ledger.accounts import mentions_at
from dragoman.ledger.entering import enter
from dragoman.ledger.linked import all_linked
from dragoman.ledger.opening import open_ledger
from dragoman.model import Contact, Document, Office, Participant, Person, Place, Record, Span
from dragoman.model.identity import PERSON
from dragoman.reference.states import state_code

CORPORA = Path(__file__).parents[2] / "shared" / "corpora"
TITLE = re.compile(
    r"(?:(?:acting|former|deputy|vice|prime|first|crown|grand|governor|co|general|minister|minster|president|premier|king|queen|"
    r"emperor|empress|council|ministers|state|chief|lieutenant|military|head|provisional|government|archbishop|shah|sultan|amir|emir|sheikh|prince|princess|duke|duchess|chancellor|chairman|regent|pope|elect|designate|"
    r"captain|colonel|lord|earl|viscount|of|the|and|general|taoiseach|secretary|marshal)\b[\s,&.-]*)+",
    re.IGNORECASE,
)
TOGETHER = re.compile(r"(?: and|,) (?=(?:Vice |Prime )?(?:Minister|President|Premier)\b)")
Line = dict[str, Any]


def main() -> None:
    keep = sys.argv[2] if sys.argv[1:2] == ["--ledger"] else None
    with tempfile.TemporaryDirectory() as folder:
        run(keep or str(Path(folder) / "visits.db"))


def run(path: str) -> None:
    visits, travels = (lines(CORPORA / f"us_{name}_before_2000.jsonl") for name in ("visits", "travels"))
    records = [visit_record(line) for line in visits] + [travel_record(line) for line in travels]
    began = time.perf_counter()
    with open_ledger(path, create=True) as ledger:
        for record in records:
            with ledger.writing() as connection:
                enter(connection, record, reader_version="list", entered_at="2000-01-01T00:00:00+00:00")
    entered = time.perf_counter()
    link(path, by="bench")
    print(f"{len(records)} records entered in {entered - began:.0f} s, linked in {time.perf_counter() - entered:.0f} s")
    with open_ledger(path) as ledger, ledger.asking() as connection:
        groups = [mentions_at(connection, refs) for refs in all_linked(connection, PERSON).values()]
    travellers = {line["id"]: line["who"] for line in travels}
    tell_visitors([group for group in groups if group[0].key not in travellers], visits)
    tell_travellers([group for group in groups if group[0].key in travellers], travellers)
    asked = [doubt for doubt in judging.doubts(path) if doubt.noun == PERSON]
    print(f"\n{len(asked)} pairs left to judge, e.g.")
    for doubt in asked[:15]:
        print(f"  {doubt.score:g}  {doubt.one_says}  |  {doubt.other_says}")


def tell_visitors(groups: list[list[Any]], visits: list[Line]) -> None:
    spelled = Counter((line["visitors"][0], line["countries"][0]["id"]) for line in visits)
    again = [group for group in groups if len(group) > 1]
    varied = [group for group in groups if len({mention.name for mention in group}) > 1]
    print(f"\nvisits: {len(visits)}, of {len(spelled)} spellings with their countries; {len(groups)} persons")
    print(f"  {len(again)} came more than once ({sum(map(len, again))} visits); {len(varied)} under several spellings:")
    for group in sorted(varied, key=lambda group: group[0].name):
        years = f"{min(m.first for m in group):%Y}–{max(m.last for m in group):%Y}"
        print(f"    {'; '.join(dict.fromkeys(mention.name for mention in group))} ({group[0].state}, {years})")
    bearers: dict[tuple[str, str | None], list[list[Any]]] = {}
    for group in groups:
        for name in {mention.name.split()[-1].casefold() for mention in group}:
            bearers.setdefault((name, group[0].state), []).append(group)
    several = {key: found for key, found in bearers.items() if len(found) > 1}
    print(f"  {len(several)} last words of a name with its state are borne by several persons:")
    for (name, state), found in sorted(several.items(), key=str):
        told = " | ".join(
            f"{'; '.join(dict.fromkeys(m.name for m in group))} {min(m.first for m in group):%Y}–{max(m.last for m in group):%Y}"
            for group in found
        )
        print(f"    {name} ({state}): {told}")


def tell_travellers(groups: list[list[Any]], travellers: dict[str, str]) -> None:
    true = Counter(travellers.values())
    mixed = sum(len({travellers[mention.key] for mention in group}) > 1 for group in groups)
    precision = recall = 0.0
    for group in groups:
        whos = Counter(travellers[mention.key] for mention in group)
        for who, count in whos.items():
            precision += count * count / len(group)
            recall += count * count / true[who]
    total = sum(true.values())
    precision, recall = precision / total, recall / total
    f1 = 2 * precision * recall / (precision + recall)
    print(f"\ntravels: {total} of {len(true)} travellers; {len(groups)} persons, {mixed} of them mixed")
    print(f"  B³ precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}")


def lines(path: Path) -> list[Line]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def visit_record(line: Line) -> Record:
    """A foreign leader's visit: the leader's title is an office held on the first day."""
    written, country = line["visitors"][0], line["countries"][0]
    written = TOGETHER.split(written)[0]  # of two leaders on one journey the first
    title = TITLE.match(written)
    name = written[title.end() :] if title else written
    return record(line, name or written, title[0].strip() if title else "", state_of(country), None, None)


def travel_record(line: Line) -> Record:
    """A journey of the President or the Secretary of State."""
    title = "President" if line["role"] == "president" else "Secretary of State"
    return record(line, line["name"], title, "USA", line["locale"], state_of(line["country"]))


def record(line: Line, name: str, title: str, state: str, place: str | None, host: str | None) -> Record:
    head = f"{title} {name}".strip()
    text = f"{head}: {line['text']}"
    span = Span(0, len(head), head)
    date = line["start"] if line["start"] == line["end"] else f"{line['start']}/{line['end']}"
    contact = Contact(
        id="c1",
        kind="visit",
        status="held",
        date=date,
        date_basis="stated",
        place=Place(place, host),
        format="bilateral",
        on_margins_of=None,
        parties=sorted({state, host or "USA"}),
        level=None,
        stated_level=None,
        series=None,
        round=None,
        participants=[Participant("p1", state, "visitor")],
        topics=[],
        evidence=[Span(0, len(text), text)],
    )
    document = Document(
        id=line["id"],
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        title=None,
        language="en",
        text=text,
        published=line["end"],
        source="a list of journeys",
    )
    rank = "foreign_minister" if title == "Secretary of State" else rank_of(title)
    offices = (
        [Office("p1", title, rank, title.startswith("Acting"), None, state, line["start"], [span])] if title else []
    )
    return Record(document, [Person("p1", name, [head], state, [span])], offices, [contact], [], [], [], [], [], [], [])


def state_of(country: Line) -> str:
    """The code of a country, of its name without what stands behind the comma, else its id in the list."""
    plain = re.sub(r"\s*\(.*?\)", "", country["name"])
    for name in (
        country["name"],
        plain,
        plain.replace("St.", "Saint"),
        str(country["id"]).replace("-", " "),
        " ".join(reversed(country["name"].split(", "))),
        country["name"].split(",")[0],
    ):
        try:
            return state_code(name)
        except UsageError:
            continue
    return str(country["id"])


if __name__ == "__main__":
    main()
