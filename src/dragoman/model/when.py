"""Partial dates (EDTF, ISO 8601-2) to the days they may mean, so that they can be compared."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from functools import lru_cache

from msgspec import Struct

# '2017', '201X', '2018-10', '2018-09-21', a season '2024-21'; a trailing ?, ~ or % only says how sure the writer is.
PART = re.compile(r"(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?[?~%]?")
# ISO 8601-2, table of sub-year groupings; the months are those of the northern hemisphere.
SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14)}
OPEN = ("", "..")


class Days(Struct, frozen=True):
    """The days from `first` to `last`, both included, e.g. 1 January to 31 December for '2017'; None is open."""

    first: date | None
    last: date | None


@lru_cache(maxsize=8192)  # one date is held against hundreds of others
def days_of(edtf: str) -> Days | None:
    """The days an EDTF date or interval may mean; None when it is no EDTF or its year is not known (`XXXX-09-21`)."""
    first, slash, last = edtf.strip().partition("/")
    begin = Days(None, None) if slash and first in OPEN else _days_of_part(first)
    if not slash or begin is None:
        return begin
    end = Days(None, None) if last in OPEN else _days_of_part(last)
    if end is None or (begin.first and end.last and end.last < begin.first):
        return None
    return Days(begin.first, end.last)


def is_edtf(written: str) -> bool:
    """Whether it is a date or interval, or a month and day whose year is not known (`XXXX-09-21`)."""
    return days_of(written) is not None or days_of(written.replace("XXXX", "2000")) is not None


def _days_of_part(part: str) -> Days | None:
    found = PART.fullmatch(part)
    if found is None:
        return None
    year, month, day = found.groups()
    try:
        if "X" in year or month in (None, "XX"):
            return _years(year)
        if int(month) in SEASONS and day is None:
            begin, end = SEASONS[int(month)]
            return Days(date(int(year), begin, 1), _last_of(int(year) + (end - 1) // 12, (end - 1) % 12 + 1))
        if day in (None, "XX"):
            return Days(date(int(year), int(month), 1), _last_of(int(year), int(month)))
        return Days(date(int(year), int(month), int(day)), date(int(year), int(month), int(day)))
    except ValueError:
        return None


def _years(year: str) -> Days:
    return Days(date(int(year.replace("X", "0")) or 1, 1, 1), date(int(year.replace("X", "9")), 12, 31))


def _last_of(year: int, month: int) -> date:
    return date(year, month, 1) + timedelta(days=calendar.monthrange(year, month)[1] - 1)
