"""Words of time to what is written of a day, a month or a span."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace

from dragoman.reading.tables import rows
from dragoman.text.phrases import WORD
from dragoman.text.tokens import fold

LEAD = 40  # characters of a date before its first number or word of time: "by the end of this | year"
DECEMBER = 12


class DateMention(Struct, frozen=True):
    """A date as written, `[start, end)`; unknown parts are None. `offset`: days from the day of publication."""

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None
    last_month: int | None = None
    weekday: int | None = None
    last_weekday: int | None = None  # of 'on Tuesday and Wednesday'
    offset: int | None = None
    after: int | None = None  # days from the day the text told of last: 'the next day' 1, 'the same day' 0
    season: int | None = None
    length: int | None = None  # of 'within two weeks', from the day of the text: days, or months below zero
    running: bool = False  # a day of the month the text is of: 'le 9 du mois courant', 'the 9th instant'
    # 1 'next', -1 'last' before a weekday, month or year; 2 and -2: 'in March next year', 'last year', 'on Friday
    # last week'
    next: int = 0

    @property
    def full(self) -> bool:
        return self.year is not None and self.month is not None and self.day is not None

    @property
    def is_day(self) -> bool:
        """Whether a day is meant, not a month, season or year."""
        return bool(self.day or self.weekday) or self.offset is not None or self.after is not None


@dataclass(frozen=True)
class DateReader:
    """The patterns of one language's dates and the values of its words."""

    pattern: re.Pattern[str]
    months: dict[str, int]
    weekdays: dict[str, int]
    relative: dict[str, int]
    following: dict[str, int]
    seasons: dict[str, int]
    counts: dict[str, int]
    units: dict[str, int]
    capital_months: bool
    foreign: frozenset[str] = frozenset()  # months of English mastheads, read in whole dates only


def _alternatives(words: dict[str, int]) -> str:
    return "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in sorted(words, key=lambda w: (-len(w), w))) or r"(?!)"


@lru_cache(maxsize=8)
def date_reader(language: str) -> DateReader:
    """Built from the pack's calendar.tsv."""
    tables: dict[str, dict[str, int]] = {
        "month": {},
        "weekday": {},
        "relative": {},
        "following": {},
        "season": {},
        "count": {},
        "unit": {},
        "window": {},
    }
    home = ("languages", language, "lexicon")
    words = chain(rows("dragoman", *home, "calendar.tsv"), rows("dragoman", *home, "windows.tsv"))
    for form, kind, value, *_ in words:
        if kind in tables and re.fullmatch(r"[+-]?\d+", value):
            tables[kind][fold(form).replace("' ", "'")] = int(value)
    for n, form in enumerate(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1):
        tables["month"].setdefault(form, n)  # mastheads of any language use them: '25. sep 2021.'
        tables["month"].setdefault(form + ".", n)
    english = _english_months()
    foreign = frozenset(english) - tables["month"].keys()
    tables["month"] |= {form: n for form, n in english.items() if form in foreign}
    month = f"(?:{_alternatives(tables['month'])})"
    day = r"\d{1,2}(?!\d)(?:st|nd|rd|th|\s?er\b|e\b|ᵉʳ|\.)?"
    year = r"(?:19|20)\d\d(?!\d)"
    week = rf"(?:(?:{_alternatives(tables['weekday'])})\s*,?\s+)?"
    till = rf"\s*(?:-|–|to|through|till|and|until|au|et|jusqu'au)\s*(?:le\s+|the\s+|du\s+)?{week}"
    lead = r"(?:le\s+|the\s+)?"
    gone = r"(?:\s+(?P<z1>dernier|passé|prochain|last|next)(?!\w))?"
    weekday = _alternatives(tables["weekday"])
    running = r"(?:instant|inst\.|of\s+th(?:is|e\s+current)\s+month|courant|(?:du|de\s+ce)\s+mois(?:\s+(?:courant|en\s+cours))?)"  # noqa: E501
    part = r"morning|afternoon|evening|night|matin|soir|après-midi"
    gone_by = r"(?:of\s+)?(?:the\s+)?(?:last|previous)\s+week|de\s+la\s+semaine\s+(?:dernière|passée|écoulée)"
    pattern = rf"""(?<![\w\d])(?:
      {week}(?P<d5>{day})\s+(?P<m5>{month})\s*(?:-|–|to|until|and|au|et|jusqu'au)\s*(?:le\s+)?{week}(?P<e5>{day})\s+(?P<n5>{month})(?!\w)(?:\s*,?\s*(?P<y5>{year}))?
     |(?:(?P<w1>{_alternatives(tables["weekday"])})(?:\s+(?:{part}))?(?:\s*,?\s+|\s*\(){lead})?(?:
        (?P<d1>{day})(?:(?:\s*,\s*{week}{day}){{0,3}}{till}(?P<e1>{day}))?\s*(?:of\s+|de\s+|-(?={month}-\d))?(?P<m1>{month})(?!\w)(?:(?:\s*[,/]?\s*(?:de\s+|of\s+)?|-)(?P<y1>{year})|{gone})
       |(?P<m2>{month})\s+(?P<d2>{day})(?!\s*(?:-|–)?\s*(?!{year})\d{{3}})(?:{till}(?:(?P<n2>{month})\s+)?(?P<e2>{day})(?!\w))?(?:\s*[,/]?\s*(?P<y2>{year}))?
      )
     |(?P<y3>{year})(?:-|/|\.\s?)(?P<m3>\d\d)(?:-|/|\.\s?)(?P<d3>\d\d)(?!\d)
     |(?P<d4>\d{{1,2}})(?:[./-]|\.\s|\s/\s)(?P<m4>\d{{1,2}})(?:[./-]|\.\s|\s/\s)(?P<y4>{year if language == "en" else year + "|[0-4][0-9](?![0-9./-])"})
     |(?:(?P<w23>{weekday})\s*\(|(?<=\())(?P<d23>\d{{1,2}})/(?P<m23>\d{{1,2}})(?=\))
     |(?:{lead})(?P<d19>{day})\s+(?:{running})(?!\w)
     |(?:(?<=\son\s)(?:the\s)?(?P<d22>[1-3]?\d\s?(?:st|nd|rd|th))(?=\s*(?:[.;)]|,\s|$)))
     |(?P<m6>{month})\s*,?\s+(?:of\s+|de\s+)?(?P<y6>{year})
     |(?:{lead})(?P<s7>{_alternatives(tables["season"])})\s+(?:of\s+|de\s+)?(?P<y7>{year})
     |(?:{_alternatives(tables["window"])})\s+(?:(?P<c16>\d{{1,3}}|{_alternatives(tables["count"])})\s+(?:prochains\s+|prochaines\s+)?)(?P<u16>{_alternatives(tables["unit"])})(?!\w)
     |(?P<r8>{_alternatives(tables["relative"] | tables["following"])})(?!\w)(?:\s+(?:to|until|through|till|au|jusqu'au)\s+(?:the\s+)?(?:(?P<e20>{day})\s+(?P<n20>{month})|(?P<n21>{month})\s+(?P<e21>{day}))(?!\w)|\s*[(,]?\s*(?:du\s+|of\s+|on\s+|de\s+ce\s+|ce\s+)?{week}(?:the\s+|le\s+)?(?:(?P<d8>{day})\s+(?P<m8>{month})|(?P<m18>{month})\s+(?P<d18>{day}))(?!\w)\s*\)?(?:\s*,?\s*(?P<y8>{year}))?|\s*[(,]?\s*(?:du\s+|of\s+|on\s+|de\s+ce\s+|de\s+|ce\s+)?(?P<w8>{weekday})(?!\w))?
     |(?P<x9>(?:next|last|this|ce|cette)\s+)?(?P<w9>{weekday})(?!\w)(?:\s*(?:and|et|to|au|through|–|-)\s*(?P<v9>{weekday})(?!\w)(?!\s+(?:prochain|next)))?(?P<z9>\s+(?:dernier|prochain|{gone_by}|last|next))?
     |(?:early|mid|late|last|in|for|during|this|en|pour|début|fin|mi|courant|for\s+next|since|until|by|depuis|mois\s+de|mois\s+d'|month\s+of)[\s-]*(?P<m10>{month})(?!\w)(?!\s*,?\s+(?:of\s+|de\s+)?(?:\d{{1,2}}(?!\d)|(?:19|20)\d\d))(?P<z10>\s+(?:dernier|prochain|(?:of\s+)?(?:last|next)\s+year|last|next|de\s+l'an(?:née)?\s+derni(?:er|ère)))?
     |(?P<y15>(?:with)?in\s+(?:the|this)\s+year(?!\s+\d|s)|(?:by|before)\s+the\s+end\s+of\s+(?:the|this)\s+year|later\s+this\s+year|(?:d'ici\s+(?:à\s+)?|avant\s+)la\s+fin\s+de\s+l'année(?!\s+\d))
     |(?P<x11>(?:next|last)\s+|(?:le\s+)?mois\s+prochain\b|l'année\s+prochaine\b|l'an\s+prochain\b)(?P<u11>month|year|week)?
     |(?<=in\s)(?P<y12>{year})(?!\w)|(?<=en\s)(?P<y13>{year})(?!\w)|(?<=for\s)(?P<y14>{year})(?!\w)|(?<=pour\s)(?P<y17>{year})(?!\w)
    )"""  # noqa: E501
    compiled = re.compile(pattern, re.VERBOSE)
    return DateReader(
        compiled,
        tables["month"],
        tables["weekday"],
        tables["relative"],
        tables["following"],
        tables["season"],
        tables["count"],
        tables["unit"],
        language == "en",
        foreign,
    )


def _english_months() -> dict[str, int]:
    """The full names of the months in English: papers of any language are kept under English heads, 'May 27, 2022'."""
    names: dict[int, str] = {}
    for form, kind, value, *_ in rows("dragoman", "languages", "en", "lexicon", "calendar.tsv"):
        if kind == "month":
            names.setdefault(int(value), fold(form))
    return {form: n for n, form in names.items()}


_DIGIT = re.compile(r"\d+")

_FROM = re.compile(r"\s+(?:of|de|du|des)(?!\w)|\s+d['’]")
_NOUN = re.compile(r"\s+(?:the|a|an|his|her|their|its|this)(?!\w)")
_FROM_NOUN = ("before", "after")

_GIVEN = frozenset({"jan", "may", "april", "june", "august"})  # months that people are called by too
_NAMED = re.compile(
    r"\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|President|Prime|Foreign|Minister|Secretary|Deputy|Vice|Ambassador)"
    r"[A-Z][^\W\d_]+"
)  # a name that goes on behind one


_PART_BEHIND = re.compile(
    r"\s+(?:(?:early\s+|late\s+)?(?:morning|afternoon|evening|night|noon|midday)|matin|soir|après-midi|midi)(?!\w|['’])"
)  # the part of a day, behind it: 'Monday | evening'
_OF_THIS_YEAR = re.compile(r"\s+(?:of\s+)?this\s+year(?!\w|['’])|\s+de\s+cette\s+année(?!\w)")
_PART_BEFORE = re.compile(
    r"(?<!\w)(?:(?:in|during)\s+the\s+(?:early\s+|late\s+)?(?:morning|afternoon|evening)(?:\s+hours)?\s+(?:of|on)"
    r"|(?<=\bon\s)the\s+(?:early\s+|late\s+)?(?:morning|afternoon|evening|night)\s+of|(?:late|early)(?:\s+on)?)"
    r"\s+(?:the\s+)?$"
)  # the same before it: 'in the afternoon of | 13 May', 'late on | Monday'
_PART_REACH = 40  # characters of what stands before a day and tells its part


def _whole_day(mention: DateMention, folded: str, start: int, stop: int) -> DateMention:
    """A day with its part: 'in the afternoon of 13 May', 'Monday evening', 'late on Tuesday' are the day itself."""
    if not (mention.day or mention.weekday is not None):
        return mention
    begin, end = mention.start, mention.end
    behind = _PART_BEHIND.match(folded, end, stop)
    if behind is None and mention.day and mention.year is None:
        behind = _OF_THIS_YEAR.match(folded, end, stop)
    before = _PART_BEFORE.search(folded, max(start, begin - _PART_REACH), begin)
    if behind is None and before is None:
        return mention
    return replace(mention, start=before.start() if before else begin, end=behind.end() if behind else end)


def _is_given(month: str, text: str, end: int) -> bool:
    """Whether the name of a month that ends at `end` is somebody's first name."""
    return month in _GIVEN and _NAMED.match(text, end) is not None


def dates_in(
    reader: DateReader,
    folded: str,
    text: str,
    start: int = 0,
    end: int | None = None,
    spots: Sequence[tuple[int, int]] | None = None,
) -> list[DateMention]:
    """Every date in `[start, end)` of a text, in order; with `spots`, those that take in one of
    these numbers and words.
    """
    out = []
    stop = len(folded) if end is None else end
    for m in (
        reader.pattern.finditer(folded, start, stop) if spots is None else _round(reader, folded, spots, start, stop)
    ):
        mention = _mention(reader, m)
        if mention is None or (mention.month and not mention.full and reader.foreign & set(m.groups())):
            continue
        if reader.capital_months and mention.month and not mention.day and not mention.year:
            word = next((k for k in ("m10",) if m.group(k)), None)
            if word and (not text[m.start(word)].isupper() or _is_given(m.group(word), text, m.end(word))):
                continue  # 'may'; 'led by Jan Kowal'
        if reader.capital_months and mention.month and (m.group("m1") or m.group("m2")):
            at = m.start("m1") if m.group("m1") else m.start("m2")
            if not text[at].isupper():
                continue
        out.append(_whole_day(mention, folded, start, stop))
    return out


def _round(
    reader: DateReader, folded: str, spots: Sequence[tuple[int, int]], start: int, end: int
) -> Iterator[re.Match[str]]:
    """What the pattern matches round the spots: it is tried only at the words of each and a little before."""
    for first, last in spots:
        for word in WORD.finditer(folded, max(start, first - LEAD), last):
            found = reader.pattern.match(folded, word.start(), end) if word.start() >= start else None
            if found is not None:
                yield found
                start = found.end()
        start = max(start, last)


def _number(text: str | None) -> int | None:
    found = _DIGIT.match(text) if text else None
    return int(found[0]) if found else None


def _step(word: str | None) -> int:
    """1 for 'next', -1 for 'last', 0 without either."""
    return 0 if word is None else 1 if word in ("prochain", "next") else -1


def _space(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def _mention(reader: DateReader, m: re.Match[str]) -> DateMention | None:
    month_of = reader.months.get
    g = m.group
    span = (m.start(), m.end())
    for k, mk in (("1", "m1"), ("2", "m2"), ("5", "m5")):
        if g(mk):
            day, last = _number(g(f"d{k}")), _number(g(f"e{k}"))
            month = month_of(_space(g(mk)))
            later = g("n2") if k == "2" else g("n5") if k == "5" else None
            if not day or day > 31 or month is None or (last is not None and last > 31):
                return None
            if k == "1" and last is not None and last <= day:
                day, last = last, None  # 'Communiqué n° 15 – 2 février'
            weekday = reader.weekdays.get(_space(g("w1"))) if g("w1") else None
            return DateMention(
                *span, year=_number(g(f"y{k}")), month=month, day=day, last_day=last,
                last_month=month_of(later) if later else None, weekday=weekday, next=_step(g("z1")),
            )  # fmt: skip
    if g("y3"):
        return _checked(DateMention(*span, year=_number(g("y3")), month=_number(g("m3")), day=_number(g("d3"))))
    if g("y4"):
        a, b, written = _number(g("d4")) or 0, _number(g("m4")) or 0, _number(g("y4")) or 0
        if b > DECEMBER:
            a, b = b, a  # '05/23/2022' can be one day only
        return _checked(DateMention(*span, year=written if written > 99 else 2000 + written, month=b, day=a))
    if g("d23"):  # 'met in Oslo (16/2)', 'on Thursday (6/2)', but 'by a vote (12/3)'
        day, month = _number(g("d23")) or 0, _number(g("m23")) or 0
        told = g("w23") is not None or day > DECEMBER
        return _checked(DateMention(*span, month=month, day=day)) if told else None
    if g("d19") or g("d22"):  # 'on the 4th of this month', 'met at the ministry on 4th.'
        return DateMention(*span, day=_number(g("d19") or g("d22")), running=True)
    if g("y6"):
        return DateMention(*span, year=_number(g("y6")), month=month_of(_space(g("m6"))))
    if g("y7"):
        return DateMention(*span, year=_number(g("y7")), season=reader.seasons.get(g("s7")))
    if g("r8"):
        words = _space(g("r8"))
        if g("e20") or g("e21"):  # 'from today to 21 February'
            last, last_month = _number(g("e20") or g("e21")), month_of(_space(g("n20") or g("n21")))
            return DateMention(*span, offset=reader.relative.get(words), last_day=last, last_month=last_month)
        weekday = reader.weekdays.get(_space(g("w8"))) if g("w8") else None
        if words in reader.following and not g("w8") and not g("m8") and not g("m18") and _counts_from(m, words):
            return None
        if weekday is not None and words in reader.following:
            return DateMention(*span, weekday=weekday)  # 'dans la matinée de lundi'
        return DateMention(
            *span,
            offset=reader.relative.get(words),
            after=reader.following.get(words),
            day=_number(g("d8") or g("d18")),
            month=month_of(_space(g("m8") or g("m18"))) if g("m8") or g("m18") else None,
            year=_number(g("y8")),
            weekday=weekday,
        )
    if g("u16"):
        count = _number(g("c16")) or reader.counts.get(_space(g("c16")), 0)
        return DateMention(*span, length=count * reader.units[_space(g("u16"))])
    if g("w9"):
        near = m.group(0)
        step = 1 if "next" in near or "prochain" in near else -1 if "last" in near or "dernier" in near else 0
        if g("z9") and ("week" in near or "semaine" in near):
            step = -2
        last = reader.weekdays.get(_space(g("v9"))) if g("v9") else None
        return DateMention(*span, weekday=reader.weekdays.get(_space(g("w9"))), last_weekday=last, next=step)
    if g("m10"):
        near = g("z10") or m.group(0)
        step = 1 if "next" in near or "prochain" in near else -1 if "last" in near or "dernier" in near else 0
        if g("z10") and ("year" in near or "l'an" in near):
            step *= 2
        return DateMention(*span, month=month_of(_space(g("m10"))), next=step)
    if g("y15"):
        return DateMention(*span, season=-1)
    if g("x11"):
        step = -1 if "last" in g("x11") else 1
        what = g("u11") or ("month" if "mois" in g("x11") else "year")
        if g("u11") is None and g("x11").strip() in ("next", "last"):
            return None
        return DateMention(*span, season=-1 if what == "year" else -2 if what == "month" else -3, next=step)
    year = g("y12") or g("y13") or g("y14") or g("y17")
    return DateMention(*span, year=_number(year)) if year else None


def _counts_from(m: re.Match[str], words: str) -> bool:
    """'On the eve | of the summit', 'the day before | his visit': counted from an event and from no day of the text."""
    return bool(_FROM.match(m.string, m.end())) or (words.endswith(_FROM_NOUN) and bool(_NOUN.match(m.string, m.end())))


def _checked(mention: DateMention) -> DateMention | None:
    try:
        dt.date(mention.year or 2000, mention.month or 1, mention.day or 1)
    except ValueError:
        return None
    return mention


def parse_day(value: str | None) -> dt.date | None:
    """An ISO date (a time behind it is dropped), or None."""
    if not value:
        return None
    try:
        return dt.date.fromisoformat(value[:10])
    except ValueError:
        return None
