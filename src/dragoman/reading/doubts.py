"""A text and what was read in it to its contradictions: weekday and date, office and former office,
level and titles.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from dragoman.reading.dates import DateMention
from dragoman.reading.memory import ContactDraft
from dragoman.reading.persons import PersonEntry
from dragoman.reading.tables import rows
from dragoman.text.tokens import fold

HEADS = frozenset({"principal", "head_of_delegation", "co_chair"})
RELATIVE = 70  # characters after a name in which 'who previously served as' stands
OFFICE = 60  # characters behind that cue which name the office
_STOP = frozenset(
    [
        "minister",
        "ministry",
        "ministre",
        "ministère",
        "the",
        "of",
        "and",
        "for",
        "le",
        "la",
        "les",
        "du",
        "des",
        "de",
        "et",
        "à",
    ]
)


@dataclass(frozen=True)
class Doubt:
    """A contradiction with the characters that show it, e.g. 'Monday, 1 March 2024', which was a Friday."""

    code: str
    message: str
    spans: list[tuple[int, int, str]]  # start, end, rule


@dataclass(frozen=True)
class _Cues:
    holds: re.Pattern[str]
    held: re.Pattern[str]
    level: re.Pattern[str]
    ranks: dict[str, str]
    round: re.Pattern[str]


@lru_cache(maxsize=4)
def _cues(language: str) -> _Cues:
    """The words of lexicon/doubts.tsv: `form  class  rank`."""
    table: dict[str, list[str]] = {}
    ranks: dict[str, str] = {}
    for form, cls, *rest in rows("dragoman", "languages", language, "lexicon", "doubts.tsv"):
        words = fold(form).replace("' ", "'")
        table.setdefault(cls, []).append(words)
        if cls == "level":
            ranks[words] = rest[0]

    def any_of(cls: str) -> str:
        forms = sorted(table.get(cls, []), key=lambda f: (-len(f), f))
        return "|".join(re.escape(f).replace(r"\ ", r"\s+") for f in forms) or "(?!)"

    lead, level, who = any_of("at_level"), any_of("level"), any_of("who")
    return _Cues(
        re.compile(rf"\s*,?\s*(?:{who})\s+(?:{any_of('holds')})\s+"),
        re.compile(rf"\s*,?\s*(?:{who})\s+(?:{any_of('held')})\s+"),
        re.compile(
            rf"(?:{lead})\s*(?:the\s+|their\s+|l')?(?P<rank>{level})(?!\w)|at\s+(?:the\s+)?(?P<before>{level})(?:'s?)?\s+level(?!\w)"
        ),
        ranks,
        re.compile(
            rf"(?P<ordinal>\d{{1,3}}(?:st|nd|rd|th|e|er|ère|ème)|[a-zéè-]+)\s+(?:[a-zéè-]+\s+)?(?:{any_of('round')})(?!\w)"
        ),
    )


def weekdays_in_doubt(dates: Iterable[DateMention]) -> Iterator[Doubt]:
    """Full dates whose weekday, as written, is another one."""
    for date in dates:
        if not (date.weekday and date.full):
            continue
        try:
            day = dt.date(date.year or 1, date.month or 1, date.day or 1)
        except ValueError:
            continue
        if day.isoweekday() != date.weekday:
            span = (date.start, date.end, "common/dates/weekday")
            yield Doubt("weekday_mismatch", f"{day.isoformat()} was not the weekday written.", [span])


def offices_in_doubt(language: str, folded: str, persons: Iterable[PersonEntry]) -> Iterator[Doubt]:
    """People who hold an office here and there are said to have held it formerly."""
    for entry in persons:
        held = [o for o in entry.offices if not o.former and " " in o.title]  # 'President Peres' may be a courtesy
        clash = next(
            (
                (o, gone)
                for gone in entry.offices
                if gone.former
                for o in held
                if (o.rank, o.state) == (gone.rank, gone.state)
            ),
            None,
        )
        spans = (
            [(o.start, o.end, "common/mentions/office") for o in clash]
            if clash
            else _told_twice(language, folded, entry)
        )
        if spans:
            yield Doubt("office_contradiction", f"{entry.name} holds and formerly held the same office.", spans)


def _told_twice(language: str, folded: str, entry: PersonEntry) -> list[tuple[int, int, str]]:
    """'X, who leads Serbia's Ministry of Foreign Affairs' and 'X, who previously served as Serbia's
    Foreign Minister'.
    """
    cues = _cues(language)
    now: list[tuple[int, int, frozenset[str]]] = []
    gone: list[tuple[int, int, frozenset[str]]] = []
    for mention in entry.mentions:
        if not folded.startswith((",", " "), mention.end):
            continue
        for pattern, found in ((cues.held, gone), (cues.holds, now)):
            m = pattern.match(folded, mention.end, mention.end + RELATIVE)
            if m is not None:
                end = _clause_end(folded, m.end())
                found.append((m.start(), end, _portfolio(folded[m.end() : end])))
                break
    if not gone:
        return []
    offices = [
        (o.start, o.end, _portfolio(o.title)) for o in entry.offices if not any(a <= o.start < b for a, b, _ in gone)
    ]
    for a, b, former in gone:
        for c, d, present in now + [(s, e, p) for s, e, p in offices if s < a]:
            if former & present:
                return [(c, d, "common/doubts/holds"), (a, b, "common/doubts/held")]
    return []


def _clause_end(folded: str, start: int) -> int:
    stop = re.compile(r"[,.;:\n]").search(folded, start, start + OFFICE)
    return stop.start() if stop else min(len(folded), start + OFFICE)


def _portfolio(words: str) -> frozenset[str]:
    """What an office of a ministry is for: 'foreign affairs'; empty when it is none of a ministry."""
    found = re.findall(r"\w+", fold(words))
    return (
        frozenset(w for w in found if w not in _STOP and len(w) > 3)
        if any(w.startswith("minist") for w in found)
        else frozenset()
    )


def stated_levels(
    language: str, folded: str, contacts: list[ContactDraft]
) -> list[tuple[ContactDraft, str, tuple[int, int]]]:
    """Contacts whose level the text names ('at the level of Assistant Ministers'), that rank, and where."""
    if "level" not in folded and "niveau" not in folded:
        return []
    cues = _cues(language)
    out = []
    for m in cues.level.finditer(folded):
        rank = cues.ranks[re.sub(r"\s+", " ", m["rank"] if m["rank"] else m["before"])]
        near = next(
            (c for c in contacts if c.status == "held" and any(a - 60 <= m.start() < b + 60 for a, b in c.spans[:4])),
            None,
        )
        if near is not None:
            out.append((near, rank, (m.start(), m.end())))
    return out


def level_in_doubt(contact: ContactDraft, rank: str, span: tuple[int, int], held: dict[str, set[str]]) -> Doubt | None:
    """A head of one side whose titles (`held`: person to ranks) do not go with the level the text names."""
    heads = [p for p, (_, role) in contact.roles.items() if role in HEADS and held.get(p)]
    odd = [p for p in heads if rank not in held[p]]
    if not odd or len(heads) < 2:
        return None
    ranks = ", ".join(sorted(min(held[p]) for p in odd))
    return Doubt(
        "level_contradiction",
        f"The text says {rank.replace('_', ' ')} level; a head of delegation is {ranks.replace('_', ' ')}.",
        [(*span, "common/doubts/level")],
    )


def rounds_in_doubt(language: str, folded: str, contacts: Iterable[ContactDraft]) -> Iterator[Doubt]:
    """One contact counted as two rounds: 'the sixth round' here, '7th round' there."""
    cues = _cues(language)
    for contact in contacts:
        if contact.round is None:
            continue
        seen: dict[int, tuple[int, int]] = {}
        for start, end in contact.spans:
            for m in cues.round.finditer(folded, start, end):
                number = _ordinal(language, m["ordinal"])
                if number is not None:
                    seen.setdefault(number, (m.start(), m.end()))
        if len(seen) > 1:
            yield Doubt(
                "round_contradiction",
                f"Counted as round {' and '.join(map(str, sorted(seen)))}.",
                [(*s, "common/doubts/round") for s in seen.values()],
            )


@lru_cache(maxsize=4)
def _ordinals(language: str) -> dict[str, int]:
    return {
        fold(form): int(value)
        for form, kind, value, *_ in rows("dragoman", "languages", language, "lexicon", "calendar.tsv")
        if kind == "ordinal"
    }


def _ordinal(language: str, written: str) -> int | None:
    digits = re.match(r"\d+", written)
    return int(digits[0]) if digits else _ordinals(language).get(written)
