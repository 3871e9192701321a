"""A gold and records of the same texts to what was found, missed and invented, by kind, value and language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from dragoman.model import Record
from dragoman.validation.aligning import Unit, aligned
from dragoman.validation.facts import NOUNS, VALUES

ALL = "all"
RECALLED = "back_reference"


class Counts(Struct):
    """What came out for one noun: found, missed, spare, found with every value right, and single values right."""

    found: int = 0
    missed: int = 0
    spare: int = 0
    exact: int = 0
    right: dict[str, int] = {}


class ScoreRow(Struct, frozen=True):
    """Precision, recall and F1 of one noun in one language; `values` are shares of the found ones that have them right.

    None where nothing was there to be found or nothing was recorded. `exact` counts an item only with every value
    right.
    """

    language: str
    noun: str
    gold: int
    recorded: int
    found: int
    precision: float | None
    recall: float | None
    f1: float | None
    exact_f1: float | None
    values: dict[str, float]


def score(pairs: Iterable[tuple[Record, Record | None]]) -> list[ScoreRow]:
    """Rows by language, 'all' last, nouns in the codebook's order, then 'facts' for all of them together.

    Each pair is a gold record and the record of the same text, None where it was not read: then all of the gold is
    missed. Contacts only recalled (`back_reference`) are counted on neither side.
    """
    counted: dict[str, dict[str, Counts]] = {}
    for gold, record in pairs:
        sides = [_without_recalled(gold), _without_recalled(record) if record else _empty(gold)]
        units = aligned(sides)
        for language in (gold.document.language or "unknown", ALL):
            for noun in NOUNS:
                _count(counted.setdefault(language, {}).setdefault(noun, Counts(right={})), noun, units[noun])
    rows = []
    for language in sorted(counted, key=lambda language: (language == ALL, language)):
        rows += [_row(language, noun, counted[language][noun]) for noun in NOUNS]
        rows.append(_row(language, "facts", _sum(counted[language].values())))
    return rows


def _count(counts: Counts, noun: str, units: Sequence[Unit]) -> None:
    for gold, record in units:
        if gold is None:
            counts.spare += 1
        elif record is None:
            counts.missed += 1
        else:
            counts.found += 1
            right = [name for name in VALUES[noun] if gold.values[name] == record.values[name]]
            counts.exact += len(right) == len(VALUES[noun])
            for name in right:
                counts.right[name] = counts.right.get(name, 0) + 1


def _sum(all_counts: Iterable[Counts]) -> Counts:
    total = Counts(right={})
    for counts in all_counts:
        total.found += counts.found
        total.missed += counts.missed
        total.spare += counts.spare
        total.exact += counts.exact
    return total


def _row(language: str, noun: str, counts: Counts) -> ScoreRow:
    gold, recorded = counts.found + counts.missed, counts.found + counts.spare
    both = gold + recorded
    values = {name: _share(counts.right.get(name, 0), counts.found) for name in VALUES.get(noun, {})}
    return ScoreRow(
        language=language,
        noun=noun,
        gold=gold,
        recorded=recorded,
        found=counts.found,
        precision=_share(counts.found, recorded),
        recall=_share(counts.found, gold),
        f1=_share(2 * counts.found, both),
        exact_f1=_share(2 * counts.exact, both),
        values={name: value for name, value in values.items() if value is not None},
    )


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


def _without_recalled(record: Record) -> Record:
    return replace(record, contacts=[contact for contact in record.contacts if contact.status != RECALLED])


def _empty(gold: Record) -> Record:
    return Record(gold.document, [], [], [], [], [], [], [], [], [], [])
