"""A contact to its day: its own words', else what the text told before it, else the text's own day."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Sequence

from dragoman.model import Place
from dragoman.reading.dates import DateMention, parse_day
from dragoman.reading.memory import DAY_LENGTH, ContactDraft
from dragoman.reading.owners import is_state
from dragoman.reading.when import Anchor, When, when

_Dated = tuple[tuple[int, int], When, Place | None, set[str], str]  # its words, its day, where it was, whose, its kind
_ASIDE = 30  # characters between a date and the brackets it stands in: '(2 September 1945 – 2 September 2025)'
_OWN_WEEK = 7  # days before a text within which it tells what is new
_OWN_HOUSE = frozenset({"official", "joint"})
_ON_VISITS = frozenset({"meeting", "reception", "signing", "ceremony"})
_STOPS = 4  # of one journey that may be told before the talks
_OF_THE_PRESS = frozenset({"agency", "agency_relay", "media"})
_JOURNEY_LASTED = "/mission_took_place"  # 'a mission that was held from 3 to 5 May': where what follows was
_CLOCKS = dt.timedelta(days=1)  # a text may be published on the eve of its day, by another clock


class Days:
    """The days of one text: `told` are its contacts, `lead` is the day of its first sentences."""

    def __init__(self, anchor: Anchor, told: Sequence[ContactDraft], lead: When | None, *, source: str) -> None:
        self.anchor = anchor
        self.lead = lead
        self.official = source in _OWN_HOUSE
        self.relayed = source in _OF_THE_PRESS
        dated = [
            (c.spans[0], c.when, c.place, c.parties, "" if c.coming else c.kind)
            for c in told
            if c.when is not None and ((_has_day(c) and not ahead(c.when, anchor)) or _of_unknown_day(c))
        ]
        self.programme = sorted((c for c in told if _on_one_day_ahead(c)), key=lambda c: c.spans[0])
        self.dated = _without_repeats(sorted(dated, key=lambda entry: entry[0]))
        coming = [c for c in told if c.kind == "visit" and c.status == "announced" and c.when and c.when.edtf]
        self.coming = sorted(((c.spans[0], c.when, c.parties) for c in coming), key=lambda entry: entry[0])
        undated = [c for c in told if _only_vague(c) and not c.nominal]
        self.undated = {c.sentence: min(c.spans) for c in undated}

    def of(self, draft: ContactDraft) -> When | None:
        """The day of a contact with its ground; None when the text does not give it."""
        own = draft.when if draft.when is not None and draft.when.edtf else None
        if draft.status == "announced" and own is None and _later_that_day(draft):
            return self._today()
        if draft.status == "announced" and draft.when is None:
            return self._during_visit(draft) or (None if draft.undated else self._of_programme(draft))
        if draft.status != "held" or (own is None and self._only_vaguely(draft)):
            return own
        return own if own is not None and not ahead(own, self.anchor) else self._default(draft)

    def _during_visit(self, draft: ContactDraft) -> When | None:
        """'will visit Poland on 3 and 4 May. … He will meet …': talks to come on a visit to come are on its days."""
        before = bisect_left(self.coming, draft.spans[0], key=lambda entry: entry[0])
        if draft.kind not in _ON_VISITS or len(draft.parties) < 2:
            return None
        stops = reversed(self.coming[max(0, before - _STOPS) : before])
        return next((days for _, days, states in stops if _on_visit_of(draft, states)), None)

    def _of_programme(self, draft: ContactDraft) -> When | None:
        """'will host Minister B tomorrow. The two will be received by the President': the day of what is announced
        last before it, of the same people and in the same place."""
        before = bisect_left(self.programme, draft.spans[0], key=lambda c: c.spans[0])
        if before == 0 or draft.zone != "body":
            return None
        last = self.programme[before - 1]
        elsewhere = draft.place is not None and last.place is not None and draft.place.name != last.place.name
        if elsewhere or not draft.parties <= last.parties or last.roles.keys().isdisjoint(draft.roles):
            return None
        found = last.when
        return When(found.edtf, found.basis, found.mention, found.anchor) if found is not None else None

    def _only_vaguely(self, draft: ContactDraft) -> bool:
        """'visited Warsaw last month, where she met Minister A': told of a time that is no day, or behind what is."""
        begin = self.undated.get(draft.sentence)
        return draft.undated or (begin is not None and begin < min(draft.spans))

    def _default(self, draft: ContactDraft) -> When | None:
        """For a contact told without a day: that of the one told before it, the header's, an official text's own."""
        found = self._told_before(draft) or self._lead_of(draft)
        named = draft.when.mention if draft.when is not None else None
        if found is not None and found.edtf is None:
            return None
        if named is not None and named.offset is not None and self.anchor.day is None:
            return None  # 'today', in a text of no known day: not the day of what it told before
        if named is not None and named.after:
            return None  # 'the day before', of a day that is not known
        if (
            found is not None
            and named is not None
            and named.weekday is not None
            and not _falls_on(found, named.weekday)
        ):
            return None  # 'on Wednesday', and the only day the text gives in full is another
        if named is not None and named.last_day is not None and draft.margins:
            return self._while(named)
        today = found is not None and found.mention is not None and found.mention.offset == 0
        fits = (today or not draft.nominal or self._on_visit(draft)) and draft.zone == "body"
        if found is not None and fits and len(found.edtf or "") >= DAY_LENGTH:
            return When(found.edtf, found.basis, found.mention, found.anchor)
        if self.anchor.day is None:
            return None
        if self.anchor.stamped == "first" or (self.anchor.stamped and self.relayed):
            return None  # '09:30 / 4 May 2021': the minute at which a newsroom put it on its page
        return self._today()

    def _today(self) -> When | None:
        """The day the text speaks from, as far as it is the day of what it tells."""
        if self.anchor.day is None:
            return None
        if self.anchor.basis in ("header", "dateline", "caption"):
            return When(self.anchor.day.isoformat(), self.anchor.basis, None, self.anchor.mention)
        return When(self.anchor.day.isoformat(), "metadata", None, None) if self.official else None

    def _while(self, gathering: DateMention) -> When | None:
        """On the margins of what lasted from day to day: the text's own day when it is one of them."""
        days = (when(gathering, self.anchor, []).edtf or "").split("/")
        day = self.anchor.day.isoformat() if self.anchor.day is not None else ""
        return When(day, self.anchor.basis, None, self.anchor.mention) if days[0] <= day <= days[-1] else None

    def _on_visit(self, draft: ContactDraft) -> bool:
        """'paid a visit to Poland on 27 October. The talks between A and B': whether talks told by a noun are of those
        whose visit the text has just told."""
        before = bisect_left(self.dated, draft.spans[0], key=lambda entry: entry[0])
        if before == 0:
            return False
        _, day, _, met, kind = self.dated[before - 1]
        return (
            kind == "visit"
            and len(day.edtf or "") == DAY_LENGTH
            and len(draft.parties) > 1
            and draft.parties <= met
            and len(draft.roles) > 1
        )

    def _lead_of(self, draft: ContactDraft) -> When | None:
        """The day the text's first sentences give, for what is told with it or behind it."""
        lead = self.lead
        if lead is None or lead.mention is None:
            return lead
        return lead if lead.mention.start <= max(end for _, end in draft.spans) else None

    def _told_before(self, draft: ContactDraft) -> When | None:
        """The day of the nearest contact before this one that has one of its own, else of the first behind it."""
        if not self.dated:
            return None
        before = bisect_left(self.dated, draft.spans[0], key=lambda entry: entry[0])
        if before == 0:
            return None
        _, day, place, met, _ = self.dated[before - 1]
        lands = {p.country for p in (place, draft.place) if p is not None and p.country}
        elsewhere = (
            place is not None
            and draft.place is None
            and place.country in met - draft.parties
            and draft.kind in ("meeting", "reception")
            and len(draft.parties) == 2
        )
        if (len(lands) > 1 or elsewhere) and not self._on_one_tour(before, day, draft):
            return When(None, None)  # told next, in another country: the day of the journey is not known
        return day

    def _on_one_tour(self, before: int, day: When, draft: ContactDraft) -> bool:
        """'visited Poland and Chad from 3 to 5 May. In Warsaw she met': whether the last of several journeys told with
        one stretch of days is not the one to the land where the talks were, and another of them is."""
        of_tour = [entry for entry in self.dated[max(0, before - _STOPS) : before] if entry[1].edtf == day.edtf]
        there = draft.place.country if draft.place is not None else None
        return len(day.edtf or "") > DAY_LENGTH and there in {entry[2].country for entry in of_tour if entry[2]} - {
            None
        }


def _on_visit_of(contact: ContactDraft, states: set[str]) -> bool:
    """Whether talks to come are between the two states of a visit, or in one of them with an organisation's official
    too."""
    if contact.place is None or contact.parties <= states:
        return contact.parties <= states
    return set(filter(is_state, contact.parties)) <= states and contact.place.country in states


def _later_that_day(contact: ContactDraft) -> bool:
    """'In the afternoon, the Secretary of State will receive …': on the day the text is of."""
    named = contact.when.mention if contact.when is not None else None
    return named is not None and named.after == 0


def _falls_on(found: When, weekday: int) -> bool:
    day = parse_day(found.edtf)
    return day is None or day.isoweekday() == weekday


def ahead(day: When, anchor: Anchor) -> bool:
    """Whether a day lies behind the day the text speaks from: nothing was held then."""
    if day.mention is not None and (day.mention.offset or 0) > 0:
        return True  # 'the summit that begins tomorrow, 19 January'
    if anchor.basis == "header":
        return False  # another release on the same page may have a later head
    first = parse_day(day.edtf.split("/")[0]) if day.edtf else None
    return first is not None and anchor.day is not None and first > anchor.day + _CLOCKS


def explains(date: DateMention, text: str, ends: set[int], near: dt.date | None) -> bool:
    """Whether a date in brackets only says when something named was: 'the National Day (2 September
    1945)'; not 'on Tuesday (2 September 2025)', where the brackets stand behind a word of time, nor a day
    of the week the text was written in, which ended on the day `near`.
    """
    if not date.full or _just_before(date, near):
        return False
    opening = text.rfind("(", max(0, date.start - _ASIDE), date.start)
    closing = text.find(")", date.end, date.end + _ASIDE)
    if opening < 0 or closing < 0 or ")" in text[opening : date.start]:
        return False
    before = text[max(0, opening - 3) : opening]
    return opening - (len(before) - len(before.rstrip())) not in ends


def _just_before(date: DateMention, near: dt.date | None) -> bool:
    day = parse_day((when(date, Anchor(None, None), []).edtf or "").split("/")[0]) if near is not None else None
    return near is not None and day is not None and 0 <= (near - day).days <= _OWN_WEEK


def _only_vague(contact: ContactDraft) -> bool:
    """Whether a contact is told of a time that is no day, and of no day."""
    return contact.undated and (contact.when is None or not contact.when.edtf)


def _without_repeats(dated: list[_Dated]) -> list[_Dated]:
    """Days in the order of the text without those unknown that may be the day told before: 'on Thursday 5 May' and
    then 'on Thursday'.
    """
    out: list[_Dated] = []
    for entry in dated:
        day, before = entry[1], out[-1][1] if out else None
        weekday = day.mention.weekday if day.mention is not None and not day.edtf else None
        if weekday is None or before is None or not _may_fall_on(before, weekday):
            out.append(entry)
    return out


def _may_fall_on(day: When, weekday: int) -> bool:
    named = day.mention.weekday if day.mention is not None else None
    return named == weekday if named is not None else _falls_on(day, weekday)


def _of_unknown_day(contact: ContactDraft) -> bool:
    """Whether a contact is told with a day that the text does not resolve: 'on Thursday', and no day of the text."""
    day = contact.when.mention if contact.when is not None and not contact.when.edtf else None
    return contact.status == "held" and contact.zone == "body" and day is not None and day.weekday is not None


def _on_one_day_ahead(contact: ContactDraft) -> bool:
    """Whether a contact is announced for one day."""
    day = contact.when.edtf if contact.when is not None and contact.status == "announced" else None
    return day is not None and len(day) == DAY_LENGTH


def _has_day(contact: ContactDraft) -> bool:
    told = not contact.nominal or contact.rule.endswith(_JOURNEY_LASTED)
    return contact.status == "held" and told and contact.when is not None and bool(contact.when.edtf)
