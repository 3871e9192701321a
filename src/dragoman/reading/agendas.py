"""Sentences of a programme to the day that each of its items is on: '10.30 Meeting of President X with President Y'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dragoman.reading.dates import DateMention
from dragoman.reading.discourse import Discourse
from dragoman.reading.lines import Line
from dragoman.reading.units import Sentence

_HALF = r"(?:[ap]\.m\.|[ap]m\b|hrs?\b|hours\b)"
_CLOCK = rf"(?:\d{{1,2}}\s?(?:[h:.]\s?\d{{2}}(?:\s?{_HALF})?|{_HALF}|h(?:eures)?)(?!\d))"
_ITEM = re.compile(
    rf"[\s\-–—•*·]*(?:(?:de|from|at|à)\s)?{_CLOCK}(?:\s?(?:[-–—]|à|to|until)\s?{_CLOCK})?(?:\s?[-–—:,]|(?=\s))", re.I
)
# '1.10 The Parties' counts a paragraph, and 'At 10.30 the President met' tells what was done: so only under a heading
_UNDER_HEADING = re.compile(r"[\s\-–—•*·]*(?:\d{1,2}\.\s?\d|(?:de|from|at|à|a)\s)", re.I)
_HEADING = re.compile(r"\b(?:program(?:me)?|agenda|schedule|itinerary|timetable|calendrier|emploi du temps)\b", re.I)
_BESIDE = 4  # letters and figures that may stand beside the day in a line that tells a day alone: 'Jour'
_SEVERAL = 2  # items that make a programme without a heading


def agenda_of(sentences: Sequence[Sentence], dates: Sequence[DateMention]) -> dict[int, DateMention | None]:
    """The numbers of the sentences that tell what is on a programme, each with the day its heading gives. What a
    programme tells is text, wherever on the page it stands."""
    items = {s.number for s in sentences if _ITEM.match(s.text, s.start, s.end)}
    if not items:
        return {}
    headed = any(_heads(s) for s in sentences if s.number < max(items))
    if not headed:
        items = {s.number for s in sentences if s.number in items and not _UNDER_HEADING.match(s.text, s.start, s.end)}
        if len(items) < _SEVERAL:
            return {}
    found: dict[int, DateMention | None] = {}
    day: DateMention | None = None
    last = -1  # where the item before ends, while its paragraph goes on
    for sentence, told in _with_dates(sentences, dates):
        goes_on = last >= 0 and "\n" not in sentence.text[last : sentence.start]
        if sentence.number in items or goes_on:
            found[sentence.number], last = day, sentence.end
            sentence.zone = "body"
            continue
        last = -1
        if told and told[0].is_day and _only_day(sentence, told[0]):
            day = told[0]
    return found


def follow_agenda(line: Line, discourse: Discourse) -> None:
    """Let an item of a programme be of the one whose programme its heading calls it: 'Schedule of Minister X'."""
    sentence = line.sentence
    if sentence.number not in discourse.agenda:
        return
    if not _ITEM.match(sentence.text, sentence.start, sentence.end):  # a second sentence on the item
        told = {p for mention in discourse.line_names for p in mention.persons}
        discourse.subject = sorted(told) if len(told) == 1 and not discourse.subject else discourse.subject
        return
    owners = {
        entry.id
        for entry in discourse.table.persons
        for mention in entry.mentions
        if mention.sentence.number < min(discourse.agenda) and mention.kind == "person" and _heads(mention.sentence)
    }
    discourse.subject = sorted(owners) if len(owners) == 1 else []
    discourse.current = None  # nobody of the item before takes part unless he is named


def _heads(sentence: Sentence) -> bool:
    """'Programme of the visit', 'Agenda du ministre.': a line that names a programme and ends in no verb's clause."""
    return _HEADING.search(sentence.text, sentence.start, sentence.end) is not None and (
        sentence.zone != "body" or sentence.text[sentence.start : sentence.end].rstrip()[-1:] not in ".;"
    )


def _with_dates(
    sentences: Sequence[Sentence], dates: Sequence[DateMention]
) -> Iterator[tuple[Sentence, list[DateMention]]]:
    """The sentences in order, each with the dates that stand in it."""
    d = 0
    for sentence in sentences:
        told = []
        while d < len(dates) and dates[d].start < sentence.end:
            if dates[d].start >= sentence.start:
                told.append(dates[d])
            d += 1
        yield sentence, told


def _only_day(sentence: Sentence, date: DateMention) -> bool:
    """'- Friday 10 April', 'Mardi 14 mai :': whether a line tells a day and nothing else."""
    beside = sentence.text[sentence.start : date.start] + sentence.text[date.end : sentence.end]
    return sum(map(str.isalnum, beside)) <= _BESIDE
