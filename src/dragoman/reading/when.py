"""A date as a text tells it to the day that it means, by the day the text speaks from."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass

from msgspec import Struct
from msgspec.structs import replace

from dragoman.reading.dates import DateMention, parse_day

LONGEST_WINDOW = 3700  # days; 'within ten years' is due, 'within a century' is not
_COMMON_YEAR = 2001
_LONG_JOURNEY = dt.timedelta(days=92)
FIRST_YEAR = 1990  # a text without a date of its own may name older years only as history, never as its own


class When(Struct, frozen=True):
    """An EDTF value and how it was found; `mention` is the words."""

    edtf: str | None
    basis: str | None
    mention: DateMention | None = None
    anchor: DateMention | None = None  # the other date of the document that gave the year


@dataclass(frozen=True)
class Anchor:
    """The day the text speaks from, and where that is known from."""

    day: dt.date | None
    basis: str | None  # metadata · header · dateline · caption
    mention: DateMention | None = None
    around: dt.date | None = None  # a day of the right month, when only the month of publication is known
    undated: DateMention | None = None  # the dateline's day and month, when nothing gives their year
    stamped: str | None = None  # the head gives the hour too, 'first' or behind: when a page was put up
    weekdays: int = 0  # how many days of the week the text names then; of several, none need be the dateline's


def when(
    mention: DateMention,
    anchor: Anchor,
    years: list[DateMention],
    *,
    future: bool = False,
    last: When | None = None,
) -> When:
    """The day a mention means.

    `years` are the dates of the document that state a year, for those that do not; `last` is the day the text told of
    before, from which 'the next day' is counted.
    """
    if mention.after is not None and mention.month is None:
        return _after(mention, mention.after, anchor, last)
    if mention.offset is not None and mention.day is None:
        if anchor.day is None:
            return _on_dateline(mention, anchor)
        day = anchor.day + dt.timedelta(days=mention.offset)
        if mention.last_day is not None:
            return _until(mention, day, anchor)
        if mention.weekday is not None and mention.offset <= 0:
            day -= dt.timedelta(days=(day.isoweekday() - mention.weekday) % 7)  # 'today, Monday', put online on Tuesday
        return When(day.isoformat(), "relative", mention, anchor.mention)
    if mention.length is not None:
        return _within(mention, mention.length, anchor) if future else When(None, None, mention)
    if mention.season is not None:
        return _season(mention, anchor)
    if mention.month is not None:
        return _with_month(mention, anchor, years, future)
    if mention.year is not None:
        return When(str(mention.year), "stated", mention)
    if mention.weekday is not None and anchor.day is not None:
        return _on_weekday(mention, mention.weekday, anchor.day, anchor, future)
    if mention.running:
        return _this_month(mention, anchor)
    if mention.weekday is not None and not future and mention.next == 0:
        return _on_dateline(mention, anchor)
    return When(None, None, mention)


def _on_weekday(mention: DateMention, weekday: int, today: dt.date, anchor: Anchor, future: bool) -> When:
    """The nearest such weekday before, or ahead; 'on Tuesday and Wednesday' are two days."""
    ahead = (weekday - today.isoweekday()) % 7
    if future or mention.next > 0:
        day = today + dt.timedelta(
            days=ahead or (7 if mention.next > 0 else 0)
        )  # 'will arrive on Wednesday', of that day
    elif mention.next == -2:
        day = today - dt.timedelta(days=today.isoweekday() - weekday + 7)
    else:
        end = mention.last_weekday or weekday
        back = (today.isoweekday() - end) % 7 or (7 if mention.next < 0 else 0)
        day = today - dt.timedelta(days=back + (end - weekday) % 7)
    if mention.last_weekday is None:
        return When(day.isoformat(), "relative", mention, anchor.mention)
    last = day + dt.timedelta(days=(mention.last_weekday - weekday) % 7)
    return When(f"{day.isoformat()}/{last.isoformat()}", "relative", mention, anchor.mention)


def still_running(told: When, anchor: Anchor) -> When:
    """Days of the week that run into the day the text speaks from, where they were taken as those of a week before."""
    first, _, last = (told.edtf or "").partition("/")
    begun, ends = parse_day(first), parse_day(last)
    if begun is None or ends is None or anchor.day is None:
        return told
    week = dt.timedelta(days=7)
    if not begun + week <= anchor.day <= ends + week:
        return told
    return replace(told, edtf=f"{(begun + week).isoformat()}/{(ends + week).isoformat()}")


def _this_month(mention: DateMention, anchor: Anchor) -> When:
    """'Le 9 du mois courant': of the month the text is of."""
    month = anchor.day or anchor.around
    found = f"{month.year}-{month.month:02d}-{mention.day:02d}" if month is not None else None
    return When(found, "inferred", mention, anchor.mention) if found and _real(found) else When(None, None, mention)


def _within(mention: DateMention, length: int, anchor: Anchor) -> When:
    """'Within two months': from the day the text speaks from to the same day two months on."""
    first = anchor.day
    if first is None or not 0 < (length if length > 0 else -30 * length) < LONGEST_WINDOW:
        return When(None, None, mention)
    if length > 0:
        last = first + dt.timedelta(days=length)
    else:
        year, month = divmod(first.year * 12 + first.month - 1 - length, 12)
        last = dt.date(year, month + 1, min(first.day, calendar.monthrange(year, month + 1)[1]))
    return When(f"{first.isoformat()}/{last.isoformat()}", "relative", mention, anchor.mention)


def _after(mention: DateMention, days: int, anchor: Anchor, last: When | None) -> When:
    """'The next day': counted from the day told of last; without one 'in the evening' and 'a day earlier' are
    told from the text's day.
    """
    if last is not None and last.mention == mention:
        return last
    told = parse_day(last.edtf.split("/")[0] if days < 0 else last.edtf.split("/")[-1]) if last and last.edtf else None
    if told is not None and last is not None:
        return When((told + dt.timedelta(days=days)).isoformat(), "relative", mention, last.mention)
    if last is not None and last.edtf and last.edtf.startswith("XXXX-") and last.mention is not None:
        return _of_unknown_year(last.edtf, days, mention, last.mention)
    if days > 0 or anchor.day is None:
        return When(None, None, mention)
    return When((anchor.day + dt.timedelta(days=days)).isoformat(), "relative", mention, anchor.mention)


def _on_dateline(mention: DateMention, anchor: Anchor) -> When:
    """'Oslo, 18 May (Agency) – … this Friday': the dateline's day, of an unknown year."""
    written = anchor.undated
    if written is None or anchor.weekdays > 1 or not written.month or not written.day:
        return When(None, None, mention)
    return _of_unknown_year(f"XXXX-{written.month:02d}-{written.day:02d}", mention.offset or 0, mention, written)


def _of_unknown_year(from_day: str, days: int, mention: DateMention, anchor: DateMention) -> When:
    """So many days from 'XXXX-05-18', in a common year: the day before 1 March is 28 February."""
    told = parse_day(f"{_COMMON_YEAR}{from_day[4:]}")
    if told is None:
        return When(None, None, mention)
    day = told + dt.timedelta(days=days)
    return When(f"XXXX-{day.month:02d}-{day.day:02d}", "relative", mention, anchor)


def _until(mention: DateMention, first: dt.date, anchor: Anchor) -> When:
    """'From today to 21 February': the days from one to the other."""
    for year in (first.year, first.year + 1):
        last = parse_day(f"{year}-{mention.last_month or first.month:02d}-{mention.last_day or 0:02d}")
        if last is not None and first <= last <= first + _LONG_JOURNEY:
            return When(f"{first.isoformat()}/{last.isoformat()}", "relative", mention, anchor.mention)
    return When(first.isoformat(), "relative", mention, anchor.mention)


def _season(mention: DateMention, anchor: Anchor) -> When:
    if mention.season and mention.season > 0:
        return When(f"{mention.year}-{mention.season}", "stated", mention)
    if anchor.day is None:
        return When(None, None, mention)
    if mention.season == -1:
        return When(str(anchor.day.year + mention.next), "relative", mention)
    if mention.season == -2:
        month = anchor.day.month - 1 + mention.next
        return When(f"{anchor.day.year + month // 12}-{month % 12 + 1:02d}", "relative", mention)
    return When(None, None, mention)


def _with_month(mention: DateMention, anchor: Anchor, years: list[DateMention], future: bool) -> When:
    year, basis = mention.year, "stated"
    source: DateMention | None = None
    assert mention.month is not None
    if year is None:
        basis = "inferred"
        if anchor.day is not None and abs(mention.next) == 2:
            year, source = anchor.day.year + mention.next // 2, anchor.mention
        elif anchor.day is not None:
            year = _nearest_year(
                mention.month, mention.day or 15, anchor.day, future or mention.next > 0, gone=mention.next < 0
            )
            source = anchor.mention
            if mention.day is not None and anchor.basis == "metadata" and not future:
                basis = "stated"
        elif anchor.around is not None:
            year = _nearest_year(mention.month, mention.day or 15, anchor.around, future or mention.next > 0)
        else:
            recent = [d for d in years if d.year is not None and d.year >= FIRST_YEAR]
            if len({d.year for d in recent}) == 1:  # where a text names several years, which of them is not said
                source = recent[0]
                year = source.year
    head = f"{year}" if year is not None else "XXXX"
    if mention.day is None:
        known = year is not None or (future and mention.next >= 0)  # 'in December': of a year nobody tells
        return When(f"{head}-{mention.month:02d}" if known else None, basis, mention, source)
    first = f"{head}-{mention.month:02d}-{mention.day:02d}"
    if year is not None and not _real(first):
        return When(None, None, mention)
    if mention.last_day is not None:
        last = f"{head}-{mention.last_month or mention.month:02d}-{mention.last_day:02d}"
        return When(f"{first}/{last}", basis, mention, source)
    return When(first, basis, mention, source)


def _real(day: str) -> bool:
    try:
        dt.date.fromisoformat(day)
    except ValueError:
        return False
    return True


def _nearest_year(month: int, day: int, anchor: dt.date, future: bool, *, gone: bool = False) -> int:
    """The year that puts month and day nearest before the anchor (a fortnight's notice allowed), or after it; `gone`:
    the text itself calls the day past."""
    for year in (anchor.year, anchor.year - 1, anchor.year + 1) if not future else (anchor.year, anchor.year + 1):
        try:
            candidate = dt.date(year, month, min(day, 28))
        except ValueError:
            continue
        gap = (candidate - anchor).days
        if (not future and (-366 if gone else -330) < gap <= (0 if gone else 45)) or (future and gap >= -31):
            return year
    return anchor.year
