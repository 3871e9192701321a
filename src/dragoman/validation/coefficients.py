"""Values that coders gave to units to coefficients of agreement, with or without what chance alone would give.

A unit is a sequence of values, one a coder in the same order; None is missing. The formulas: Cohen 1960, Scott 1955,
and Krippendorff, 'Computing Krippendorff's Alpha-Reliability' (2011), whose coincidences and metrics alpha follows. A
coefficient is None where it has no meaning: without two values to compare, or where all values are one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import combinations, permutations
from typing import TypeAlias, TypeVar, cast

Value = TypeVar("Value", bound=Hashable)
Units: TypeAlias = Sequence[Sequence[Value | None]]
NOMINAL, ORDINAL, INTERVAL, RATIO = "nominal", "ordinal", "interval", "ratio"
LEVELS = (NOMINAL, ORDINAL, INTERVAL, RATIO)
Difference = Callable[[float, float], float]


def percent(units: Units[Value]) -> float | None:
    """The share of pairs of values on one unit that are the same, over all units."""
    pairs = [(a, b) for unit in units for a, b in combinations(_given(unit), 2)]
    return sum(a == b for a, b in pairs) / len(pairs) if pairs else None


def cohen(units: Units[Value]) -> float | None:
    """Cohen's kappa: chance by what each coder gave how often. The mean over pairs of more than two."""
    return _mean(_kappa(pairs, one_distribution=False) for pairs in _by_pair(units))


def scott(units: Units[Value]) -> float | None:
    """Scott's pi: chance by what both coders together gave how often. The mean over pairs of coders, as `cohen`."""
    return _mean(_kappa(pairs, one_distribution=True) for pairs in _by_pair(units))


def alpha(units: Units[Value], level: str = NOMINAL) -> float | None:
    """Krippendorff's alpha for any number of coders, with missing values.

    Values are numbers for every level but the nominal; those of an ordinal scale are places in its order.
    """
    coincidences: dict[tuple[Value, Value], float] = {}
    for unit in units:
        given = _given(unit)
        if len(given) > 1:
            for a, b in permutations(given, 2):
                coincidences[a, b] = coincidences.get((a, b), 0.0) + 1 / (len(given) - 1)
    totals: dict[Value, float] = {}
    for (a, _), count in coincidences.items():
        totals[a] = totals.get(a, 0.0) + count
    count = sum(totals.values())
    far = _differences(totals, level)
    observed = sum(share * far(a, b) for (a, b), share in coincidences.items())
    expected = sum(totals[a] * totals[b] * far(a, b) for a in totals for b in totals)
    return 1 - (count - 1) * observed / expected if expected else None


def _given(unit: Sequence[Value | None]) -> list[Value]:
    return [value for value in unit if value is not None]


def _by_pair(units: Units[Value]) -> list[list[tuple[Value, Value]]]:
    """For each two coders the units that both have values for."""
    coders = max((len(unit) for unit in units), default=0)
    found = []
    for i, j in combinations(range(coders), 2):
        both = [(unit[i], unit[j]) for unit in units if unit[i] is not None and unit[j] is not None]
        if both:
            found.append(cast("list[tuple[Value, Value]]", both))
    return found


def _kappa(pairs: Sequence[tuple[Value, Value]], *, one_distribution: bool) -> float | None:
    count = len(pairs)
    observed = sum(a == b for a, b in pairs) / count
    one, other = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    if one_distribution:
        both = one + other
        expected = sum((both[value] / (2 * count)) ** 2 for value in both)
    else:
        expected = sum(one[value] * other[value] for value in one) / count**2
    return (observed - expected) / (1 - expected) if expected < 1 else None


def _mean(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def _differences(totals: dict[Value, float], level: str) -> Callable[[Value, Value], float]:
    """The squared difference of two values under a metric."""
    if level == NOMINAL:
        return lambda a, b: float(a != b)
    numbers = sorted(cast("dict[float, float]", totals))
    below: dict[float, float] = {}
    seen = 0.0
    for number in numbers:
        below[number] = seen + cast("dict[float, float]", totals)[number] / 2
        seen += cast("dict[float, float]", totals)[number]
    metrics: dict[str, Difference] = {
        ORDINAL: lambda a, b: (below[a] - below[b]) ** 2,
        INTERVAL: lambda a, b: (a - b) ** 2,
        RATIO: lambda a, b: ((a - b) / (a + b)) ** 2 if a + b else 0.0,
    }
    return cast("Callable[[Value, Value], float]", metrics[level])
