"""Several coders' records of the same texts to how far they agree: on what is there, and on what it is."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Hashable, Iterable, Sequence

from msgspec import Struct

from dragoman.model import Record
from dragoman.validation.aligning import aligned
from dragoman.validation.coefficients import NOMINAL, alpha, cohen, percent, scott
from dragoman.validation.facts import NOUNS, VALUES, Fact

FOUND = "found"
# Where a sentence ends: a full stop and what closes it before a blank, or a line of its own.
END = re.compile(r"[.!?…][\"”»’)\]]*\s+|\n+")
Coded = list[list[Hashable | None]]


class AgreementRow(Struct, frozen=True):
    """How far coders agree on one variable, e.g. the `kind` of `contacts`.

    `units` are those that two or more coders have a value for, `values` all their values. `cohen` and `scott` are
    means over pairs of coders where they are more than two. None: it has no meaning, since there is nothing to
    compare, or one value.
    """

    of: str
    variable: str
    level: str
    units: int
    values: int
    percent: float | None
    cohen: float | None
    scott: float | None
    alpha: float | None


def agreement(texts: Iterable[Sequence[Record | None]]) -> list[AgreementRow]:
    """For each noun: whether a sentence holds one (`found`), then the values of those that two or more recorded.

    Each item of `texts` has one record a coder, all of one text; None where a coder did not read it. The unit of
    `found` is the sentence: yes for each coder whose fact begins there. The units of the values are the facts
    themselves, aligned by their words; a coder who did not record one is missing there.
    """
    found: dict[str, Coded] = {noun: [] for noun in NOUNS}
    values: dict[tuple[str, str], Coded] = {(noun, name): [] for noun in NOUNS for name in VALUES[noun]}
    for coders in texts:
        records = [record for record in coders if record is not None]
        for noun, units in aligned(records).items():
            found[noun] += _spread(_sentences(records[0].document.text, units, len(records)), coders)
            for name in VALUES[noun]:
                coded = [[None if fact is None else fact.values[name] for fact in unit] for unit in units]
                values[noun, name] += _spread(coded, coders)
    rows = []
    for noun in NOUNS:
        if any(True in unit for unit in found[noun]):
            rows.append(measured(noun, FOUND, NOMINAL, found[noun]))
            rows += [measured(noun, name, level, values[noun, name]) for name, level in VALUES[noun].items()]
    return rows


def measured(of: str, variable: str, level: str, units: Sequence[Sequence[Hashable | None]]) -> AgreementRow:
    """The coefficients of one variable."""
    compared = [unit for unit in units if sum(value is not None for value in unit) > 1]
    return AgreementRow(
        of=of,
        variable=variable,
        level=level,
        units=len(compared),
        values=sum(value is not None for unit in compared for value in unit),
        percent=_rounded(percent(compared)),
        cohen=_rounded(cohen(compared)),
        scott=_rounded(scott(compared)),
        alpha=_rounded(alpha(compared, level)),
    )


def _spread(coded: Coded, coders: Sequence[Record | None]) -> Coded:
    """With a missing value for each coder who did not read the text."""
    at = [number for number, record in enumerate(coders) if record is not None]
    return [[unit[at.index(number)] if number in at else None for number in range(len(coders))] for unit in coded]


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def _sentences(text: str, units: Sequence[Sequence[Fact | None]], coders: int) -> Coded:
    begins = [0, *(end.end() for end in END.finditer(text))]
    coded: dict[int, list[Hashable | None]] = {
        at: [False] * coders
        for at, (start, end) in enumerate(zip(begins, [*begins[1:], len(text)], strict=True))
        if text[start:end].strip()
    }
    for unit in units:
        for coder, fact in enumerate(unit):
            at = bisect_right(begins, min(fact.places)[0]) - 1 if fact is not None and fact.places else -1
            if at in coded:
                coded[at][coder] = True
    return list(coded.values())
