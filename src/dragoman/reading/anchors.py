"""A text to the day it speaks from: its head, its dateline, the masthead's day of publication, a caption's stamp."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from dragoman.grammar import Entry
from dragoman.model import Place, SourceText
from dragoman.reading.dates import DateMention, DateReader, dates_in, parse_day
from dragoman.reading.lines import Line
from dragoman.reading.pack import Pack
from dragoman.reading.units import Sentence
from dragoman.reading.when import Anchor, when
from dragoman.text.tokens import fold
from dragoman.text.zones import Block

_ABOVE = 8  # sentences that stand above a dateline at most
DATELINE = 60  # characters; a dateline's day stands within them
_OWN = dt.timedelta(days=7)  # a text's own head is trusted before a masthead that is so many days off: put online later
_TOWN = re.compile(r"[A-ZÀ-Þ][\w .,'’/-]{1,58}[,(–—:/-]\s*(?:le\s+)?")
# Characters a line of the day may hold besides: any, behind a leading day's dash, beside what says it is that day.
_BESIDE, _BESIDE_LEADING, _BESIDE_PUBLISHED = 32, 52, 72
_LEADING = frozenset({"", "le", "on"})  # before a day that leads its line
_PUBLISHED = re.compile(
    r"(?:\b(?:published|posted|released|issued|created|updated)(?: (?:on|at|by [\w .]{2,30}? on)|:)*"
    r"|\b(?:publi|post|cré|diffus)ée?s?(?: (?:le|par [\w .]{2,30}? le)|\s?:)*"
    r"|\bdate ?:"
    r"|\bmis(?:e à jour| en ligne| à jour)(?: le|\s?:)*)"
    r"\s*(?:[^\W\d_]{3,10}\.?,?\s)?\s*$",
    re.IGNORECASE,
)
CHANGED = 40  # characters before a day in which the word stands that it is the day of a change
_CHANGED = re.compile(r"\b(?:updated?|modified|mise? à jour|modifiée?)[^\d\n]*$", re.IGNORECASE)
_CLOCK = re.compile(r"\b\d{1,2}[:h]\d{2}(?: ?[ap]\.?m\b\.?)?|\(?\b(?:utc|gmt)\b ?[+-]?[\d:]*\)?", re.IGNORECASE)
_BESIDE_HOUR = 12  # characters between a date and its hour
_LABEL = re.compile(
    r"\s*date ?:? ?(?P<month>(?:19|20)\d\d-(?:0[1-9]|1[0-2]))(?P<day>-(?:0[1-9]|[12]\d|3[01]))?(?![-\d])", re.IGNORECASE
)
_CLOSED = re.compile(r"\s*\)[\s.]*")
_BRACKETED = re.compile(r"\((?:[A-ZÀ-Þ][\w .'’/-]{1,40},\s*)?(?:le\s+)?")
_DASH = re.compile(r"\)?\s*(?:\([^()]{1,40}\)|/[^/]{1,30}/)?\s*\.?\s*[-–—:]")


def anchor_of(
    source: SourceText, blocks: Sequence[Block], dates: Sequence[DateMention], sentences: Sequence[Sentence]
) -> tuple[Anchor, list[DateMention]]:
    """The day 'today' means, with its ground, and the dates that state a year."""
    years = [date for date in dates if date.full]
    label = _LABEL.match(source.text)
    labelled = label["month"] + label["day"] if label and label["day"] else None
    published = parse_day(source.published or labelled)
    own = _head(source.text, blocks, years) or _dateline(sentences, years) or _titled(source.text, blocks, years)
    if published is not None:
        near = own is not None and own.day is not None and abs(own.day - published) <= _OWN
        return (own if near and own is not None else Anchor(published, "metadata")), years
    if own is not None:
        return own, years
    if any(date.offset == 0 for date in dates):
        for date in years:
            if _caption_like(sentences, date):
                return Anchor(full_day(date), "caption", date), years
    month = source.published if source.published and len(source.published) == 7 else label and label["month"]
    around = parse_day(f"{month}-28") if month else None
    told = [date for date in years if not _of_long_ago(source.text, date)]
    return _undated(sentences, dates, Anchor(None, "metadata" if around else None, around=around)), told


_LONG_AGO = re.compile(
    r"\b(?:diplomatic (?:relations|ties)|relations diplomatiques|independence|indépendance|anniversar(?:y|ies)"
    r"|anniversaires?|founded|fondée?|born|née?|since|depuis)\b[^.\n]{0,60}$",
    re.IGNORECASE,
)
_BACK = 160  # characters before a day in which it is said what it was the day of


def _of_long_ago(text: str, date: DateMention) -> bool:
    """'established diplomatic relations on | 4 May 1993': whether a day is of the past that no later day shares."""
    return _LONG_AGO.search(text, max(0, date.start - _BACK), date.start) is not None


def without_label(text: str) -> str:
    """The text with the label of its month blanked: 'date 2021-05 Le ministre …', as some collections hold texts."""
    label = _LABEL.match(text)
    return " " * label.end() + text[label.end() :] if label else text


def is_date_line(reader: DateReader, piece: str) -> bool:
    """Whether a line says when the text was put out, and little besides: 'Oslo, 4 May 2021', 'Published on: 4 May 2021
    • 8:11 PM Author: Press office', 'November 19, 2021 – Ottawa, Ontario – Global Affairs'.
    """
    if not any(c.isdigit() for c in piece):
        return False
    found = [date for date in dates_in(reader, fold(piece), piece) if date.full]
    if not found:
        return False
    before, behind = piece[: found[0].start], piece[found[0].end :]
    beside = len(_CLOCK.sub("", piece)) - sum(date.end - date.start for date in found)
    if beside < _BESIDE:
        return True
    if beside < _BESIDE_LEADING and before.strip().casefold() in _LEADING and behind.lstrip()[:1] in "–—|":
        return True
    return beside < _BESIDE_PUBLISHED and _PUBLISHED.search(before) is not None


def renewed(anchor: Anchor, line: Line, zone: str) -> Anchor:
    """The anchor behind a head line with a date of its own: some pages hold several releases."""
    if zone != "header" or anchor.basis != "header":
        return anchor
    days = [found for found in line.found if isinstance(found, DateMention) and found.full]
    if not days or anchor.mention in days:
        return anchor
    return Anchor(full_day(days[0]), "header", days[0])


def dateline_state(sentences: Sequence[Sentence]) -> str | None:
    """The state of the city a text is dated from: 'BELGRADE, 4 May –', 'Dakar — …', 'Rabat - …'."""
    entry = dateline_town(sentences)
    if entry is not None:
        town, state = entry.values["city"]
        return None if fold(town) in _SEATS_OF_ALL else str(state)
    for sentence in sentences[:6]:
        first = sentence.entries[0]
        if (
            sentence.zone in ("body", "dateline")
            and first is not None
            and "state" in first.tags
            and len(sentence.entries) > 1
            and sentence.word(1) in (":", "-", "–", "—", "(")
            and sentence.quote(0, 0).isupper()
        ):
            return str(first.values["iso"]).split("|")[0]  # 'KUWAIT: His Highness the Amir …'
    return None


_SEATS_OF_ALL = frozenset({"new york", "geneva", "genève"})  # where the envoys of all states are: of no state's house


def dateline_town(sentences: Sequence[Sentence]) -> Entry | None:
    """The city a text is dated from, as the lexicon has it."""
    for sentence in sentences[:6]:
        behind = _behind_day(sentence) if sentence.zone in _BEFORE_TEXT else None
        if behind is not None:
            return behind
        labelled = sentence.zone == "headline" and len(sentence.entries) > 2 and sentence.word(1) == ":"
        if sentence.zone not in ("body", "dateline") and not labelled:
            continue  # but 'BANGUI : audiences au palais'
        for k in (0, 1):  # 'AKP Phnom Penh, 22 février': an agency's capitals before the town
            entry = sentence.entries[k] if len(sentence.entries) > k + 1 else None
            if (
                entry is not None
                and "city" in entry.values
                and (k == 0 or (sentence.quote(0, 0).isupper() and sentence.quote(0, 0).isalpha()))
                and sentence.word(k + 1) in (",", "-", "–", "—", "(", ":", "/", ".")
                and not _two_towns(sentence, k)
            ):
                return entry
    return None


def dated_from(sentences: Sequence[Sentence], pack: Pack) -> Place | None:
    """The town a text is dated from, which 'here' means."""
    entry = dateline_town(sentences)
    if entry is None:
        return None
    form, state = entry.values["city"]
    return Place(pack.city_english.get(fold(form)) or form, state)


def told_from(sentences: Sequence[Sentence]) -> str | None:
    """The state of the city a text is dated from, above it or below it."""
    return dateline_state(sentences) or _foot_state(sentences)


_FOOT = 4  # lines at the end of a text that may say where and when it was signed
_FOOT_UNITS = 9  # units of such a line at most
_OF_A_POST = frozenset({"embassy", "ambassade", "commission", "consulate", "consulat", "mission", "représentation"})


def _foot_state(sentences: Sequence[Sentence]) -> str | None:
    """The state of the city a text is signed from below: 'Ministry of Foreign Affairs', 'Colombo', '4 May 2021'."""
    states: list[str] = []
    dated = False
    for sentence in reversed(sentences[-_FOOT:]):
        words = {sentence.word(k) for k in range(len(sentence.entries))}
        if words & _OF_A_POST:
            return None  # 'Embassy of Norway', 'Colombo'
        if len(words) > _FOOT_UNITS:
            break
        dated = dated or sentence.zone == "header"
        towns = [entry.values["city"] for entry in sentence.entries if entry is not None and "city" in entry.values]
        states += [str(state) for town, state in towns if fold(town) not in _SEATS_OF_ALL]
    return states[0] if dated and len(set(states)) == 1 else None


def _two_towns(sentence: Sentence, k: int) -> bool:
    """'Paris / Varsovie, le 4 mai': dated from both, from neither alone."""
    other = sentence.entries[k + 2] if len(sentence.entries) > k + 2 else None
    return sentence.word(k + 1) == "/" and other is not None and "city" in other.values


_BEFORE_TEXT = frozenset({"body", "dateline", "header"})
_DASHES = frozenset({"-", "–", "—"})
_A_DAY = re.compile(
    r"(?:\w+,? ){0,2}(?:\d{1,2}(?:er|st|nd|rd|th)?|\w+)[ ./-]{1,2}\w+[ ,./-]{1,3}(?:19|20)\d\d ?$", re.IGNORECASE
)
_DAY_AT_MOST = 10  # units


def _behind_day(sentence: Sentence) -> Entry | None:
    """'Le 4 mai 2021 – Varsovie (Mazovie) –', 'May 4, 2021 - Warsaw -': the city behind the day that opens a text."""
    n = min(len(sentence.entries) - 1, _DAY_AT_MOST)
    if sentence.zone == "dateline":  # '4 May 2021, Warsaw –'
        town = next((i for i in range(2, n) if (e := sentence.entries[i]) is not None and "city" in e.values), 0)
        if town and _A_DAY.match(sentence.quote(0, town - 1).rstrip(" ,–—-")):
            return sentence.entries[town]
    k = next((i for i in range(1, n) if sentence.word(i) in _DASHES), 0)
    entry = sentence.entries[k + 1] if k else None
    if entry is None or "city" not in entry.values or sentence.word(k + 2) not in _DASHES | {"(", ","}:
        return None
    return entry if _A_DAY.match(sentence.quote(0, k - 1)) else None


def full_day(date: DateMention) -> dt.date | None:
    """The day of a date that states day, month and year; a period's first."""
    found = when(date, Anchor(None, None), [])
    return parse_day(found.edtf.split("/")[0]) if found.edtf else None


def _head(text: str, blocks: Sequence[Block], years: Sequence[DateMention]) -> Anchor | None:
    """The first full date on a line of its own; the day a page was changed only where no other stands so."""
    heads = [(block.start, block.end) for block in blocks if block.kind == "header"]
    dates = [date for date in years if any(a <= date.start < b for a, b in heads)]
    first = [date for date in dates if not _CHANGED.search(text, max(0, date.start - CHANGED), date.start)]
    date = next(iter(first or dates), None)
    return Anchor(full_day(date), "header", date, stamped=_stamped(text, date)) if date is not None else None


def _stamped(text: str, date: DateMention) -> str | None:
    """Where the hour stands beside a date: 'first' in '09:30 / 4 May 2021', 'behind' in '4 May 2021 14:05'."""
    before, after = text[max(0, date.start - _BESIDE_HOUR) : date.start], text[date.end : date.end + _BESIDE_HOUR]
    if _CLOCK.search(before.rpartition("\n")[2]):
        return "first"
    return "behind" if _CLOCK.search(after.partition("\n")[0]) else None


def _titled(text: str, blocks: Sequence[Block], years: Sequence[DateMention]) -> Anchor | None:
    """The full date in brackets that ends a headline: 'Entretien avec le ministre polonais (16 mai 2023)'."""
    titles = [block for block in blocks if block.kind == "headline"]
    for date in years:
        title = next((b for b in titles if b.start <= date.start < b.end), None)
        if title is None or date.last_day is not None or not _CLOSED.fullmatch(text, date.end, title.end):
            continue
        opening = text.rfind("(", title.start, date.start)
        if opening >= 0 and ")" not in text[opening : date.start]:
            return Anchor(full_day(date), "header", date)
    return None


def _dateline(sentences: Sequence[Sentence], years: Sequence[DateMention]) -> Anchor | None:
    """The full date of 'OSLO, 4 May 2021 –'."""
    first = _first(sentences)
    if first is None:
        return None
    return _dated_first(first, years) or _dated_below(sentences, years)


def _dated_below(sentences: Sequence[Sentence], years: Sequence[DateMention]) -> Anchor | None:
    """The dateline below what an agency puts above it: a source, a headline, what it is about."""
    for sentence in sentences[1:_ABOVE]:
        end = min(sentence.end, sentence.start + DATELINE)
        date = next((d for d in years if sentence.start <= d.start < end), None)
        if sentence.zone in ("dateline", "body") and date is not None and _in_dateline(sentence, date):
            return Anchor(full_day(date), "dateline", date)
    return None


def _dated_first(first: Sentence, years: Sequence[DateMention]) -> Anchor | None:
    for date in years:
        if date.start >= first.start + DATELINE:
            return None
        if first.start <= date.start and (dateline_state([first]) or _in_dateline(first, date)):
            return Anchor(full_day(date), "dateline", date)
    return None


def _undated(sentences: Sequence[Sentence], dates: Sequence[DateMention], anchor: Anchor) -> Anchor:
    """The anchor with the dateline's day: a whole day where the masthead gives its year, else day and month.

    Other years of the text give none: they may belong to events long past.
    """
    first = _first(sentences)
    if first is None or first.zone != "dateline":
        return anchor
    for date in dates:
        if first.start <= date.start < first.end and date.month and date.day and date.last_day is None:
            day = parse_day(when(date, anchor, []).edtf)
            named = {d.weekday for d in dates if d.weekday is not None}
            return Anchor(day, "dateline", date) if day else replace(anchor, undated=date, weekdays=len(named))
    return anchor


def _first(sentences: Sequence[Sentence]) -> Sentence | None:
    return next((sentence for sentence in sentences if sentence.zone in ("dateline", "body")), None)


def _in_dateline(first: Sentence, date: DateMention) -> bool:
    """Whether a date stands in 'PSARADES, 17 June 2018 (agency) –', whatever the town, or before the dash alone."""
    before, after = first.text[first.start : date.start], first.text[date.end : date.end + DATELINE]
    if _BRACKETED.fullmatch(before) and after.startswith(")"):
        return True  # '(Oslo, 4 May 2021) The minister …'
    return bool((not before or _TOWN.fullmatch(before)) and _DASH.match(after))


def _caption_like(sentences: Sequence[Sentence], date: DateMention) -> bool:
    """A date that ends a line of its own without a verb of telling: a caption or a stamp."""
    for sentence in sentences:
        if sentence.start <= date.start < sentence.end:
            before = sentence.text[sentence.start : date.start].rstrip()
            return sentence.end - date.end <= 2 and (not before or before[-1] in ",(–—:|")
    return False
