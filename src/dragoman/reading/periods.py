"""Words of a stretch of time ahead to EDTF: halves and quarters of a year, seasons, weeks, the end of a month."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache

from dragoman.reading.dates import DateMention, date_reader
from dragoman.reading.when import Anchor, When

_NTH = {
    "first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "last": 0,
    "former": 1, "latter": 2,
    "premier": 1, "1er": 1, "deuxième": 2, "2e": 2, "2ème": 2, "troisième": 3, "quatrième": 4, "dernier": 0,
    "première": 1, "seconde": 2,
}  # fmt: skip
_SEASONS = {
    "spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24,
    "printemps": 21, "été": 22, "automne": 23, "hiver": 24,
}  # fmt: skip
_LAST_MONTH = {21: 5, 22: 8, 23: 11, 24: 14}  # of a season, in the northern year; winter ends in the next
_YEAR = r"(?P<{0}>(?:19|20)\d\d(?!\d))"
_PATTERNS = {
    "en": r"""(?<!\w)(?:
      (?P<n1>first|1st|second|2nd|third|3rd|fourth|4th|last|latter|former)\s+(?P<of1>half|quarter)(?!\s+of\s+(?:{months})(?!\w))(?:\s+of\s+(?:the\s+(?:coming\s+|next\s+)?year|(?P<next1>next\s+year)|{y1}))?
     |(?P<x2>this|next|the\s+coming|in\s+the|by\s+the|before\s+the|in|by)\s+(?P<s2>spring|summer|autumn|fall|winter)(?!\w)(?:\s+of\s+(?P<next2>next\s+year))?
     |(?:early|late|mid|beginning\s+of|end\s+of)[\s-]+(?:the\s+year\s+)?{y3}
     |(?:the\s+)?(?:end|beginning|start|middle|course|(?:first|second|third|last)\s+(?:week|weeks|half|days))\s+of\s+(?:the\s+month\s+of\s+)?(?P<m4>{months})(?!\w)(?!\s+\d)
     |(?P<week>next\s+week)
     |(?P<month>(?:later|before\s+the\s+end\s+of|by\s+the\s+end\s+of|end\s+of|in\s+the\s+course\s+of)\s+(?:this|the)\s+month)
     |(?P<year>(?:during|in\s+the\s+course\s+of|over|in)\s+(?:this|the\s+current|the)\s+year(?!s)|by\s+(?:the\s+)?year[\s-]?end|before\s+year[\s-]?end|this\s+year)
    )""",
    "fr": r"""(?<!\w)(?:
      (?P<n1>premier|première|1er|second|seconde|deuxième|2e|2ème|troisième|quatrième|dernier)\s+(?P<of1>semestre|trimestre|moitié)(?:\s+(?:de\s+)?(?:l'année\s+)?(?:(?P<next1>prochaine?)|en\s+cours|{y1}))?
     |(?P<x2>l'|cet\s+|cette\s+|le\s+|ce\s+|au\s+|à\s+l'|d'ici\s+l'|d'ici\s+le\s+|en\s+)\s*(?P<s2>printemps|été|automne|hiver)(?!\w)(?:\s+(?P<next2>prochain))?
     |(?:début|fin|courant|milieu|mi)(?:[\s-]+|\s+de\s+(?:l'année\s+)?){y3}
     |(?:d'ici\s+(?:à\s+)?|avant\s+)(?:la\s+)?(?:fin\s+)?(?:(?:du\s+mois\s+)?(?:de\s+|d'))?(?P<m4>{months})(?!\w)(?!\s+\d)
     |(?P<week>la\s+semaine\s+prochaine)
     |(?P<month>(?:avant|d'ici)\s+(?:à\s+)?la\s+fin\s+du\s+mois|ce\s+mois-ci|dans\s+le\s+courant\s+du\s+mois|courant\s+du\s+mois)
     |(?P<year>(?:au\s+cours|dans\s+le\s+courant|au\s+courant)\s+de\s+(?:cette|l')\s*année|cette\s+année|en\s+fin\s+d'année|dans\s+l'année)
    )""",
}


@lru_cache(maxsize=4)
def _pattern(language: str) -> re.Pattern[str]:
    months = "|".join(sorted(map(re.escape, date_reader(language).months), key=lambda m: (-len(m), m)))
    source = _PATTERNS[language].replace("{months}", months)
    for name in ("y1", "y3"):
        source = source.replace(f"{{{name}}}", _YEAR.format(name))
    return re.compile(source, re.VERBOSE)


def period_in(language: str, folded: str, start: int, end: int, anchor: Anchor) -> When | None:
    """The first such stretch told in `[start, end)` of a folded text, counted from the day the text speaks from; None
    without one, or when it is counted from a day that the text does not give."""
    m = _pattern(language).search(folded, start, end)
    if m is None:
        return None
    g = m.group
    today, mention = anchor.day, DateMention(m.start(), m.end())
    written = g("y1") or g("y3")
    if g("y3"):
        return When(written, "stated", mention)
    year = int(written) if written else today.year if today is not None else None
    if year is None or (today is None and not written):
        return None
    basis = "stated" if written else "relative"
    if g("of1"):
        found = _part(g("n1"), g("of1"), year + bool(g("next1")))
    elif g("s2"):
        found = _season(
            _SEASONS[g("s2")], today, ahead=bool(g("next2")) or "next" in g("x2"), later="year" in (g("next2") or "")
        )
    elif g("m4"):
        found = _month(date_reader(language).months[re.sub(r"\s+", " ", g("m4"))], today)
    elif g("week"):
        found = _next_week(today)
    else:
        found = f"{year}-{today.month:02d}" if g("month") and today is not None else str(year)
    return When(found, basis, mention, None if written else anchor.mention) if found else None


def _part(nth: str, of: str, year: int) -> str | None:
    """'The second half of 2025' is 2025-07/2025-12."""
    parts = 2 if of in ("half", "semestre", "moitié") else 4
    number = _NTH[nth] or parts
    if nth in ("second", "seconde"):
        number = 2
    if number > parts:
        return None
    months = 12 // parts
    first = (number - 1) * months + 1
    return f"{year}-{first:02d}/{year}-{first + months - 1:02d}"


def _season(season: int, today: dt.date | None, *, ahead: bool, later: bool) -> str | None:
    """The season that is not over yet, or with 'next' the first that has not begun."""
    if today is None:
        return None
    last = _LAST_MONTH[season] - (3 if ahead else 0)
    year = today.year + (today.month > last)
    return f"{today.year + 1 if later else year}-{season}"


def _month(month: int, today: dt.date | None) -> str | None:
    if today is None:
        return None
    return f"{today.year + (month < today.month)}-{month:02d}"


def _next_week(today: dt.date | None) -> str | None:
    if today is None:
        return None
    monday = today + dt.timedelta(days=8 - today.isoweekday())
    return f"{monday.isoformat()}/{(monday + dt.timedelta(days=6)).isoformat()}"
