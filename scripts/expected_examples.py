#!/usr/bin/env python3
"""examples/*.txt and *.jsonl read into tests/examples/expected/NAME.json, compact, one a text; prints where they miss the truth.

    scripts/expected_examples.py              # write what the reader gives, then print the differences
    scripts/expected_examples.py --differences    # only print

The truth (tests/examples/truth.json) is written by hand after the codebook: what should be read. A value that is a list
there holds acceptable values, best first; a field left out is not judged; an item with `optional` need not be read and
does no harm when it is; an instrument that begins with '?' is optional. `content` and `what` are the words a claim
begins with.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from dragoman.desk.reading import read_paths
from dragoman.model import Record
from dragoman.model.record import Place, Span

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples"
EXPECTED = ROOT / "tests" / "examples" / "expected"
TRUTH = ROOT / "tests" / "examples" / "truth.json"
BEGINNING_WORDS = 8  # enough to tell one claim of a text from the others
Item = dict[str, Any]
Compact = dict[str, Any]
SENTENCE_END = re.compile(r"(?<=[.!?»\"])\s+(?=[A-ZÀ-Ý«\"])|\n\s*\n")


def records() -> list[Record]:
    """Every example as the reader gives it, in the order of the folder."""
    paths = sorted(str(path) for path in EXAMPLES.iterdir() if path.suffix in (".txt", ".jsonl"))
    found = list(read_paths(paths))
    return [record for record in found if isinstance(record, Record)]


def compact(record: Record) -> Compact:
    """The record's values without their spans, small enough to be read by eye: names for ids, ISO codes as written."""
    names = {person.id: person.name for person in record.persons}
    document = record.document
    return {
        "document": {
            "language": document.language,
            "published": document.published,
            "published_basis": document.published_basis,
            "source_class": document.source_class,
            "issuer": document.issuer.state if document.issuer else None,
            "relayed_through": ", ".join(relay.name for relay in document.relayed_through),
        },
        "persons": [
            {"name": person.name, "state": person.state, "ranks": _ranks(record, person.id)}
            for person in record.persons
        ],
        "contacts": [
            {
                "kind": contact.kind,
                "status": contact.status,
                "date": contact.date,
                "date_basis": contact.date_basis,
                "place": _place(contact.place),
                "format": contact.format,
                "on_margins_of": contact.on_margins_of,
                "parties": " ".join(contact.parties),
                "level": contact.level,
                "round": contact.round,
                "participants": "; ".join(sorted(f"{names[p.person]}: {p.role}" for p in contact.participants)),
            }
            for contact in record.contacts
        ],
        "statements": [
            {
                "act": said.act,
                "voice": said.voice,
                "speakers": ", ".join(sorted(names[person] for person in said.speakers)) or " ".join(said.on_behalf_of)
                if said.voice != "unattributed"
                else "",
                "reported_by": ", ".join(said.reported_by),
                "direct": said.direct,
                "content": _beginning(said.content.quote if said.content else said.evidence[0].quote),
            }
            for said in record.statements
        ],
        "commitments": [
            {
                "kind": made.kind,
                "force": made.force,
                "by": " ".join(made.by),
                "due": made.due,
                "place": _place(made.place),
                "what": _beginning(made.what),
            }
            for made in record.commitments
        ],
        "instruments": [instrument.name for instrument in record.instruments],
        "warnings": [warning.code for warning in record.warnings],
        "unread": [_beginning(span.quote) for span in record.unread],
    }


def written(value: Compact) -> str:
    """JSON with one item a line, so that a change shows as the line it is."""
    lines = []
    for key, items in value.items():
        if isinstance(items, list) and items:
            rows = ",\n".join("  " + json.dumps(item, ensure_ascii=False) for item in items)
            lines.append(f" {json.dumps(key)}: [\n{rows}\n ]")
        else:
            lines.append(f" {json.dumps(key)}: {json.dumps(items, ensure_ascii=False)}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def differences(truth: Compact, record: Record) -> list[str]:
    """Where the reader and the truth differ, each with the sentence it is about; empty when all is as it should be."""
    given = compact(record)
    text = record.document.text
    said = [[span for span in (s.content, *s.evidence) if span] for s in record.statements]
    made = [k.evidence for k in record.commitments]
    met = [c.evidence for c in record.contacts]
    claim = _claim_score(text)
    told = [f"document: {gap}" for gap in _gaps(truth["document"], given["document"])]
    told += _compared("person", truth["persons"], given["persons"], None, _person_score, text)
    told += _compared("contact", truth["contacts"], given["contacts"], met, _contact_score, text)
    told += _compared("statement", truth["statements"], given["statements"], said, claim("content", "act"), text)
    told += _compared("commitment", truth["commitments"], given["commitments"], made, claim("what", "kind"), text)
    told += _named("instrument", truth["instruments"], given["instruments"])
    return told + _named("warning", truth["warnings"], given["warnings"])


Score = Callable[[Item, Item, Sequence[Span]], float]


def _compared(
    what: str, truths: list[Item], givens: list[Item], spans: Sequence[Sequence[Span]] | None, score: Score, text: str
) -> list[str]:
    at = spans or [()] * len(givens)
    pairs = _paired(truths, givens, at, score)
    told = []
    for i, truth in enumerate(truths):
        if i in pairs:
            if truth.get("optional"):
                continue
            told += [
                f"{what} “{_label(truth)}”: {gap}  |  {_sentence(text, truth, at[pairs[i]])}"
                for gap in _gaps(truth, givens[pairs[i]])
            ]
        elif not truth.get("optional"):
            told.append(f"{what} missing: {_shown(truth)}  |  {_sentence(text, truth, ())}")
    for j, given in enumerate(givens):
        if j not in pairs.values():
            told.append(f"{what} not there: {_shown(given)}  |  {_sentence(text, given, at[j])}")
    return told


def _paired(truths: list[Item], givens: list[Item], spans: Sequence[Sequence[Span]], score: Score) -> dict[int, int]:
    """Truth to given, the likest first, each used once."""
    scored = [(score(t, g, spans[j]), -i, -j) for i, t in enumerate(truths) for j, g in enumerate(givens)]
    pairs: dict[int, int] = {}
    for points, i, j in sorted(scored, reverse=True):
        if points > 0 and -i not in pairs and -j not in pairs.values():
            pairs[-i] = -j
    return pairs


def _person_score(truth: Item, given: Item, _: Sequence[Span]) -> float:
    ours, theirs = set(truth["name"].casefold().split()), set(given["name"].casefold().split())
    return len(ours & theirs) / len(ours | theirs)


def _contact_score(truth: Item, given: Item, _: Sequence[Span]) -> float:
    ours = _names(_choices(truth.get("participants", ""))[0])
    theirs = _names(given["participants"])
    shared = len(ours & theirs) / len(ours | theirs) if ours | theirs else 0.5
    same = [key for key in ("kind", "status", "date", "place") if key in truth and given[key] in _choices(truth[key])]
    points = shared * 2 + len(same)
    return points if points >= 2 and ("kind" in same or shared >= 0.5) else 0


def _claim_score(text: str) -> Callable[[str, str], Score]:
    flat = _flat(text)

    def scored_by(key: str, sort: str) -> Score:
        def score(truth: Item, given: Item, spans: Sequence[Span]) -> float:
            points = 0.0
            for anchor in _choices(truth[key]):
                places = [found.start() for found in re.finditer(re.escape(_flat(anchor)), flat)]
                if not places:
                    raise SystemExit(f"truth.json: “{anchor}” does not stand in the text")
                for n, span in enumerate(spans):
                    if span.start in places:
                        points = max(points, 3.0)
                    elif any(span.start <= at < span.end for at in places):
                        points = max(points, 2.0 if n == 0 else 1.0)
            return points + 0.5 * (given[sort] in _choices(truth.get(sort))) if points else 0

        return score

    return scored_by


def _gaps(truth: Item, given: Item) -> list[str]:
    """Fields whose value is none of the acceptable ones, e.g. 'date should be 2016-10-06, is 2016'."""
    told = []
    for key, value in truth.items():
        if key == "optional":
            continue
        choices = _choices(value)
        begins = key in ("content", "what") and any(_begins(words, given[key]) for words in choices)
        if not begins and given[key] not in choices:
            told.append(f"{key} should be {_value(choices[0])}, is {_value(given[key])}")
    return told


def _named(what: str, truths: list[str], givens: list[str]) -> list[str]:
    names = {name.removeprefix("?") for name in truths}
    missing = [name for name in truths if not name.startswith("?") and name not in givens]
    return [f"{what} missing: {name}" for name in missing] + [
        f"{what} not there: {name}" for name in givens if name not in names
    ]


def _ranks(record: Record, person: str) -> str:
    held = [("acting " if office.acting else "") + office.rank for office in record.offices if office.person == person]
    return " ".join(dict.fromkeys(held))


def _place(place: Place | None) -> str | None:
    return ", ".join(part for part in (place.name, place.country) if part) if place else None


def _beginning(quote: str) -> str:
    return " ".join(quote.split()[:BEGINNING_WORDS])


def _choices(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _names(participants: str) -> set[str]:
    return {part.partition(":")[0].split()[-1] for part in participants.split("; ") if part.strip()}


def _flat(words: str) -> str:
    return re.sub(r"\s", " ", words)  # one character for one: offsets hold


def _begins(words: str, given: str) -> bool:
    """Whether one is the beginning of the other; a quotation mark before the words is no difference."""
    ours, theirs = (_flat(side).lstrip('"“« ') for side in (words, given))
    return ours.startswith(theirs) or theirs.startswith(ours)


def _value(value: Any) -> str:
    return "nothing" if value in (None, "") else str(value)


def _label(item: Item) -> str:
    named = item.get("content") or item.get("what") or item.get("name")
    return str(_choices(named)[0]) if named else f"{_choices(item['kind'])[0]} {_choices(item['status'])[0]}"


def _shown(item: Item) -> str:
    parts = [
        str(_value(_choices(value)[0])) for key, value in item.items() if key != "optional" and value not in ("", False)
    ]
    return " · ".join(parts)


def _sentence(text: str, item: Item, spans: Iterable[Span]) -> str:
    """The sentence the item stands in, on one line."""
    at = next((span.start for span in spans), -1)
    for words in [*_choices(item.get("content") or item.get("what") or item.get("name") or "")]:
        if at < 0:
            at = _flat(text).find(_flat(words or "\0"))
    if at < 0:
        return ""
    start = max((end.end() for end in SENTENCE_END.finditer(text) if end.end() <= at), default=0)
    end = min((end.start() for end in SENTENCE_END.finditer(text) if end.start() > at), default=len(text))
    return " ".join(text[start:end].split())


def main() -> None:
    read = records()
    truths = json.loads(TRUTH.read_text(encoding="utf-8"))
    if "--differences" not in sys.argv:
        EXPECTED.mkdir(exist_ok=True)
        for stale in EXPECTED.glob("*.json"):
            stale.unlink()
        for record in read:
            (EXPECTED / f"{record.document.id}.json").write_text(written(compact(record)), encoding="utf-8")
    count = 0
    for record in read:
        told = differences(truths[record.document.id], record)
        count += len(told)
        print(f"\n{record.document.id}: " + ("as it should be" if not told else str(len(told))))
        for line in told:
            print("  - " + line)
    print(f"\n{count} differences from the truth in {len(read)} texts")


if __name__ == "__main__":
    main()
