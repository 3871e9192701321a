"""A contact's words to its day: stated with it, behind its subject, or told with the saying."""

from __future__ import annotations

from dragoman.reading.dates import DateMention
from dragoman.reading.discourse import Discourse
from dragoman.reading.homeland import ENDED, came_back
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft
from dragoman.reading.seats import SeatReader
from dragoman.reading.units import POSSESSIVE
from dragoman.reading.when import Anchor, When, still_running, when
from dragoman.reading.words import AROUND

_TO_WHAT = frozenset({"on", "about", "for", "and", "sur", "pour", "afin de", "et"})  # lead on to something else
_GENITIVE = frozenset({"de", "d'", "of"})
CARRIED = 4  # items from a verb to the event it carries
JOURNEYS_OVER = ("/back_from_visit", "/spent_days_there")  # rules of journeys whose traveller is home again
_DATED_INSIDE = ("/mission_took_place", "/held_event_on_margins")
_NEXT_OF_TWO = ("will_and_visit", "will_and_meet")  # rules that read the second of two verbs
ABOUT = frozenset({"sur", "on", "over", "about", "regarding", "concerning", "concernant", *AROUND})
_LASTED = frozenset({"duré", "dura", "lasted"})
_TO_RELATIVE = 5  # items from a verb back to its 'who'
_TO_LASTED = 6  # items from the talks to 'qui a duré'
_HOW_LONG = 14  # items of 'qui a duré plus d'une heure et demie'
_TO_ASIDE = 14  # items from the talks to 'who' of one who took part
_ASIDE, _ASIDE_LEAST = 16, 3  # items of what is told of him at most, and at least
_PLACED = 12  # items within which it is said when or where they met
_RETURN = 10  # items from the day of a return to the words around it
_SINCE = ("since", "depuis")
_IS_THERE = ("is ", "are ", "effectue ", "effectuent ")
_TAKEN_OFFICE = 4  # items of 'since taking office in'
_LEADING = frozenset({"on", "for", "le", "les", "du", "in", "en", "from", "pour", "au", "on the", "since"})
_RELATIVES = frozenset({"who", "qui", "dont", "whose"})
_IN_WHICH = frozenset({"which", "laquelle", "lequel"})  # 'during which', 'au cours de laquelle', and no 'where'
ON_ISLAND = frozenset({"on", "sur"})
_MONTH_NEAR, _MONTH_FAR = 4, 14  # items from a contact to its month; where nothing but who and where stands between


class WhenReader(SeatReader):
    """Finds the day that the words on a contact tell, and where those words end."""

    def _when(
        self,
        line: Line,
        trigger: int,
        draft: ContactDraft,
        anchor: Anchor,
        years: list[DateMention],
        discourse: Discourse,
    ) -> When | None:
        best: DateMention | None = None
        around: DateMention | None = None
        distance = 10**6
        # 'a mission that was held from 3 to 5 May', 'held, beside the session, which took place on 5 May, talks'
        told_by_relative = draft.rule.endswith(_DATED_INSIDE)
        limit = len(line.symbols) if told_by_relative else self._limit(line, trigger)
        for i, found in enumerate(line.found):
            if i >= limit:
                break
            if isinstance(found, DateMention):
                if i > 0 and line.word(i - 1) in (*_SINCE, "until"):
                    continue
                if i < trigger and any(line.word(k) in _SINCE for k in range(max(0, i - _TAKEN_OFFICE), i)):
                    continue  # 'On her first trip since taking office in June, she visited Poland'
                if i > trigger and self._counted_from(line, i, trigger):
                    continue  # 'the first meeting with A since B took office on 2 December 2022'
                if draft.rule.endswith("after_visit") and any(s in self.who for s in line.symbols[trigger:i]):
                    continue  # 'Following a visit to Poland, Minister A on Monday signed': the day of what came next
                if i < trigger and draft.rule.endswith(_NEXT_OF_TWO):
                    continue  # 'will attend the session on 20 May and visit Poland': the day of what is told first
                if any(line.symbols[k] in self.before_event for k in range(max(0, i - 7), i)):
                    continue  # 'en amont du Conseil du 23 février'
                if not found.is_day and not self._dates_event(line, i, trigger, found):
                    continue
                if i < trigger and draft.status == "announced" and self._before_relative(line, i, trigger):
                    continue  # 'arrived on Sunday for a visit, during which she will meet A'
                if i < trigger and (self.dates_saying(line, i) or self._in_aside_before(line, i, found, trigger)):
                    continue
                of_guest = self._of_one_named(line, i, trigger, staying=False) and found.offset != 0
                of_insert = told_by_relative and found.last_day is None
                if not of_insert and (
                    of_guest or (draft.status == "held" and self.dates_another(line, i, found, trigger))
                ):
                    around = found if found.last_day is not None else around
                    continue
                if anchor.mention is not None and found.start == anchor.mention.start and anchor.basis == "dateline":
                    continue  # the day of the text: what its words are counted from
                gap = abs(i - trigger) + (0 if found.is_day else 30)
                if gap < distance:
                    best, distance = found, gap
        if best is None and around is None:
            best = self._day_behind_subject(line, trigger, limit)
            if best is None and draft.kind == "visit" and draft.rule.endswith(JOURNEYS_OVER):
                best = self._whole_stay(line, trigger, len(line.symbols))
        if best is None:
            over = draft.rule.endswith(JOURNEYS_OVER) or self._on_journey_over(line, trigger, discourse)
            draft.undated = draft.undated or over or self._told_vaguely(line, trigger, limit)
            return When(None, None, around) if around is not None else None
        if draft.kind == "visit" and best.last_day is None and (stay := self._whole_stay(line, trigger, limit)):
            best = stay
        over = line.symbols[trigger] in self.ends or draft.rule.endswith(JOURNEYS_OVER)
        if draft.kind == "visit" and best.last_day is None and over:
            draft.undated = True
            return None  # 'a achevé vendredi une visite de trois jours': its last day only
        last = discourse.last_day() if best.after is not None else None
        told = when(best, anchor, years, future=draft.status == "announced", last=last)
        if draft.kind == "visit" and best.last_weekday is not None and line.word(trigger).startswith(_IS_THERE):
            told = still_running(told, anchor)  # 'is on a visit from Tuesday to Friday', told on Thursday
        draft.undated = draft.undated or (
            not told.edtf and not best.is_day and self._told_vaguely(line, trigger, limit)
        )
        return told

    def _whole_stay(self, line: Line, trigger: int, limit: int) -> DateMention | None:
        """'left this morning for a visit to Poland | from 11 to 12 March', 'is back from a visit, which took place from
        5 to 7 May': from when to when the visit lasts, told behind its noun and its land."""
        behind = [i for i in range(trigger, limit) if line.symbols[i] in self.visit_noun]
        for i in range(behind[0] + 1, limit) if behind else ():
            found = line.found[i]
            if isinstance(found, DateMention):
                return found if found.last_day is not None else None
            lasts = line.symbols[i] in self.clauses.rel and not self.takes_place.isdisjoint(line.symbols[i + 1 : i + 3])
            told = line.symbols[i] in self.clauses.plain_verb or line.symbols[i] in self.clauses.rel
            if (told and not lasts) or line.symbols[i] in self.gathering:
                return None
        return None

    def _on_journey_over(self, line: Line, trigger: int, discourse: Discourse) -> bool:
        """'has returned from a visit to Poland. During the trip, he | met': not on the day of which the text tells."""
        trip = self.visit_noun | self.journey
        staged = any(
            s in self.staging and not trip.isdisjoint(line.symbols[k + 1 : k + CARRIED])
            for k, s in enumerate(line.symbols[:trigger])
        )
        return staged and any(c.rule.endswith(JOURNEYS_OVER) for c in discourse.contacts)

    def _before_relative(self, line: Line, i: int, trigger: int) -> bool:
        """Whether a clause of its own, about a time or place named before, begins between items `i` and `trigger`."""
        return any(line.word(k).split()[-1] in _IN_WHICH for k in range(i + 1, trigger))

    def _told_vaguely(self, line: Line, trigger: int, limit: int) -> bool:
        """'met last week', 'a récemment rencontré': whether the words on the contact tell a time that is no day, and
        so not the text's own; no 'the recently signed accord', no 'following last month's visit, … met'.
        """
        for i, found in enumerate(line.found[:limit]):
            past = isinstance(found, DateMention) and found.next < 0 and found.month is None and not found.is_day
            if not past and line.symbols[i] not in self.undated:
                continue
            behind = i + 1
            if behind < len(line.symbols) and line.word(behind) in POSSESSIVE:
                if behind < trigger <= behind + CARRIED:
                    return True  # "during last week's talks"
                continue
            led = i > 0 and line.symbols[i - 1] in self.clauses.det  # 'the recently appointed ambassador'
            attribute = led or (behind < len(line.symbols) and not self._verb_behind(line, behind, trigger))
            if attribute and line.symbols[i] in self.clauses.adv:
                continue
            apart = range(min(i, trigger) + 1, max(i, trigger))
            others = self.before_event | self.visit_noun | self.clauses.rel | self.gathering | self.signed_paper
            if any(
                line.symbols[k] in others or line.word(k) in _SINCE
                for k in apart
                if k - trigger > CARRIED or i < trigger
            ):
                continue
            return True
        return False

    def _verb_behind(self, line: Line, k: int, trigger: int) -> bool:
        """Whether item `k`, behind a bare adverb of time, is the contact's own verb, or no participle or adjective."""
        symbol = line.symbols[k]
        modifies = symbol in self.clauses.adj or symbol in self.clauses.low or "pp" in self.clauses.feats(line, k)
        return k == trigger or not modifies

    def _day_behind_subject(self, line: Line, trigger: int, limit: int) -> DateMention | None:
        """'held talks on trade in Oslo on Monday': the day that closes a sentence, behind what was
        talked about, unless something else is named there that has a day of its own.
        """
        if limit >= len(line.symbols) or not self._turns_to_subject(line, limit):
            return None
        for i in range(limit + 1, len(line.symbols)):
            found, symbol = line.found[i], line.symbols[i]
            if isinstance(found, DateMention):
                behind = line.symbols[i + 1 : i + 4]
                closes = not behind or behind[0] in self.punctuation or behind[0] in self.place_prep
                own = found.is_day and closes and not self.dates_another(line, i, found, trigger)
                return found if own and found.offset in (None, 0, -1) else None
            if symbol in self.event or symbol in self.gathering or symbol in self.settled or symbol in self.ahead:
                return None
            if symbol in self.signed_paper or self._boundary(line, i, trigger):
                return None
        return None

    def told_until(self, line: Line) -> int:
        """The item where the words on a line's first contact end."""
        trigger = next((i for i, symbol in enumerate(line.symbols) if symbol in self.contact_words), 0)
        return self._limit(line, trigger)

    def dates_plan(self, line: Line, i: int) -> bool:
        """'le sommet prévu le 4 juin', 'the session due on 4 June', 'le 15 septembre prochain': the
        day of something to come.
        """
        behind = line.symbols[i + 1] if i + 1 < len(line.symbols) else ""
        return behind in self.upcoming or any(line.symbols[k] in self.planned for k in range(max(0, i - 6), i))

    def _of_return(self, line: Line, i: int) -> bool:
        """'est rentré | mardi à Oslo, après avoir participé à': the day of a return, not of what was done abroad."""
        back = any(came_back(line, k) for k in range(max(0, i - _RETURN), i))
        behind = range(i + 1, min(i + _RETURN, len(line.symbols)))
        return back and any(line.word(k).startswith(ENDED) or line.symbols[k] in self.clauses.rel for k in behind)

    def dates_another(self, line: Line, i: int, found: DateMention, trigger: int = -1) -> bool:
        """Whether the date at item i is of something else: 'the summit scheduled for 5 May', 'the
        treaty signed on 5 May', 'on the margins of the meetings held from 5 to 7 May', 'the
        minister, who took office on 5 May'.
        """
        if self._of_return(line, i):
            return True
        if found.offset == 0:
            return False  # 'signed today' is told today
        if self._of_one_named(line, i, trigger, staying=False):
            return True
        k = i - 1
        while k > trigger and (line.symbols[k] in self.clauses.leading or line.word(k) in _LEADING):
            k -= 1
        if k > trigger and (line.symbols[k] in self.ahead or line.symbols[k] in self.settled):
            return True
        if found.last_day is None:
            return False
        return any(line.symbols[k] in self.margins and k != trigger for k in range(i))

    def dates_saying(self, line: Line, i: int) -> bool:
        """'The ministry on Sunday (Nov. 20) said that the visit': the day of the words, not of what they tell."""
        k = i + 1
        while k < len(line.symbols) and (line.word(k) in (")", ",") or line.symbols[k] in self.clauses.adv):
            k += 1
        return (
            k < len(line.symbols)
            and line.symbols[k] in self.clauses.quoting
            and line.symbols[k] not in self.clauses.contact
            and "fin" in self.clauses.feats(line, k)
        )

    def _limit(self, line: Line, trigger: int) -> int:
        """Where the words on the contact end and what was said there begins: a reporting verb, a
        purpose, a relative.
        """
        named = (
            line.symbols[trigger] in self.event or line.symbols[trigger] in self.signing
        )  # 'the Commission on Trade was held in …', 'signed an agreement on trade in …'
        inserted = self._after_how_long(line, trigger)
        for i in range(trigger + 1, len(line.symbols)):
            if i < inserted:
                continue  # 'un entretien, qui a duré plus d'une heure, ce lundi à Oslo'
            about = not named and line.words[i] in ABOUT and self._turns_to_subject(line, i)
            told_after = self._boundary(line, i, trigger) or self._since_something(line, i)
            if told_after or (about and not self._called_on(line, i, trigger)):
                return i
        return len(line.symbols)

    def _after_how_long(self, line: Line, trigger: int) -> int:
        """The item behind a relative clause that only says how long the talks of item `trigger` lasted, or something
        of one who took part in them; 0 without."""
        near = range(trigger + 1, min(trigger + _TO_LASTED, len(line.symbols) - 2))
        at = next((k for k in near if line.symbols[k] in self.clauses.rel), 0)
        if not at or not any(w in _LASTED for w in line.words[at + 1 : at + 4]):
            return self._after_aside(line, trigger)
        behind = range(at + 2, min(at + _HOW_LONG, len(line.symbols)))
        return next((k for k in behind if line.symbols[k] in self.clauses.comma), 0)

    def _after_aside(self, line: Line, trigger: int) -> int:
        """'received Ambassador X, who is leaving his post, | on 5 May', 'in Oslo on 5 May': the item of the comma
        behind what is told by the way, where a day or a place follows."""
        near = range(trigger + 1, min(trigger + _TO_ASIDE, len(line.symbols) - 2))
        at = next((k for k in near if line.symbols[k] in self.clauses.rel or line.word(k) in _RELATIVES), 0)
        if not at or line.word(at) not in _RELATIVES or line.symbols[at - 1] not in self.clauses.comma:
            return 0
        commas = (
            k for k in range(at + 1, min(at + _ASIDE, len(line.symbols) - 1)) if line.symbols[k] in self.clauses.comma
        )
        end = next(commas, 0)
        if end - at < _ASIDE_LEAST:
            return 0
        behind = line.symbols[end + 1 : end + 1 + _PLACED]
        led = behind[0] in self.place_prep or line.word(end + 1) in _LEADING or behind[0] in self.date
        return end if led and any(s in self.date or s in self.city for s in behind) else 0

    def _counted_from(self, line: Line, i: int, trigger: int) -> bool:
        """Whether 'since' leads to the day at item i; not 'X, who has been here since Monday, | on Tuesday'."""
        k = i - 1
        while k >= max(trigger, i - 7) and line.word(k) not in _SINCE and line.symbols[k] not in self.clauses.comma:
            k -= 1
        return k >= max(trigger, i - 7) and line.word(k) in _SINCE

    def _since_something(self, line: Line, i: int) -> bool:
        """'the first meeting since | the minister took office in Oslo': when and where that was."""
        if line.word(i) not in _SINCE or i + 1 >= len(line.symbols):
            return False
        return line.symbols[i + 1] in self.clauses.det or line.symbols[i + 1] in self.who

    def _called_on(self, line: Line, i: int, trigger: int) -> bool:
        """'paid a courtesy call on Monday on | President A': the 'on' at item i leads to whoever was called on."""
        if line.word(i) != "on" or not any("call" in line.word(k) for k in range(trigger, i)):
            return False
        k = i + 1
        while k < len(line.symbols) and (line.symbols[k] in self.clauses.det or line.symbols[k] in self.clauses.adj):
            k += 1
        return k < len(line.symbols) and line.symbols[k] in self.who

    def _turns_to_subject(self, line: Line, i: int) -> bool:
        """Whether item i opens what was talked about: 'about the crisis in Mali', but not 'on Monday', 'on Capri'."""
        if line.word(i) not in ABOUT or i + 1 >= len(line.symbols):
            return False
        following = line.symbols[i + 1 : i + 5]
        spent = self.event | self.time_span | self.date
        if line.word(i) == "over" and not spent.isdisjoint(following[:3]):
            return False  # 'over a working lunch', 'over two days'
        if line.word(i) == "on" and (
            any(s in self.date for s in following[1:])
            or not self.courtesy.isdisjoint(following[1:])
            or (line.word(i + 1) in ("a", "an") and not self.visit_noun.isdisjoint(following[1:]))
        ):
            return False  # 'on the evening of Monday', 'on a courtesy visit', 'on an official visit'
        placed = line.word(i) in ON_ISLAND and not self.locality.isdisjoint(following)
        return not placed and following[0] not in self.date and following[0] not in self.city

    def _dates_event(self, line: Line, i: int, trigger: int, found: DateMention) -> bool:
        """Whether a month stands close enough to date the contact; a bare year dates plans and
        programmes, not a meeting.
        """
        if found.month is None:
            return False
        if i < trigger and self._opens_with(line, i, trigger):
            return True
        return abs(i - trigger) <= _MONTH_NEAR or (0 < i - trigger <= _MONTH_FAR and self._only_where(line, trigger, i))

    def _opens_with(self, line: Line, i: int, trigger: int) -> bool:
        """'En mars 2019, | le président X avait effectué': whether the month at item i opens the trigger's clause."""
        if i > 1 or line.symbols[i + 1] not in self.clauses.comma:
            return False
        return not any(line.symbols[k] in self.clauses.plain_verb | self.clauses.subord for k in range(i + 2, trigger))

    def _only_where(self, line: Line, trigger: int, i: int) -> bool:
        """'paid a visit to Poland | in May 2020', 'effectuée par le président X en Pologne': whether nothing but who
        and where stands between the trigger and item i."""
        between = range(trigger + 1, i)
        others = (
            self.clauses.plain_verb,
            self.clauses.linking,
            self.clauses.subord,
            self.about,
            self.ahead,
            self.settled,
        )
        apart = any(any(line.symbols[k] in kind for kind in others) or line.word(k) in _TO_WHAT for k in between)
        if apart or line.word(i - 1) in _GENITIVE:
            return False
        return all(k - trigger <= CARRIED for k in between if line.symbols[k] in self.event)

    def _in_aside_before(self, line: Line, i: int, found: DateMention, trigger: int) -> bool:
        """'Le président X, réélu en avril, a reçu', 'Lors de sa visite, qui s'achèvera le 5 mai, X a reçu': whether the
        date at item i stands in what is told by the way of someone or something named before the verb.
        """
        k = i - 1
        while k > 0 and line.symbols[k] not in self.clauses.comma | self.clauses.rel and line.word(k) not in _RELATIVES:
            if line.symbols[k] in self.scene | self.take_place | self.will_take_place | self.on_journey:
                # 'X, en visite à Oslo depuis le 5 mai, a été reçu'; but 'X, who arrived on Monday, met Y on Tuesday'
                return self._in_own_relative(line, k) and self._day_behind(line, trigger)
            k -= 1
        if k < 1 or not any(line.symbols[j] in self.clauses.comma for j in range(i + 1, trigger)):
            return False
        if line.symbols[k] in self.clauses.rel or line.word(k) in _RELATIVES:
            between = line.symbols[k + 1 : i]
            own = line.symbols[k - 1] in self.clauses.comma
            return own or any(s in self.ends for s in between)  # 'X, who took office on 2 May, met'
        first = line.symbols[k + 1]
        led = first in self.date or first in self.place_prep or first in self.clauses.prep or first in self.linking
        return line.symbols[k - 1] in self.who and not led and not found.offset

    def _in_own_relative(self, line: Line, k: int) -> bool:
        """'X, who | arrived': whether item k is told of someone by the way, in a clause between commas."""
        opens = next((j for j in range(k - 1, max(0, k - _TO_RELATIVE), -1) if line.word(j) in _RELATIVES), 0)
        return opens > 0 and line.symbols[opens - 1] in self.clauses.comma

    def _day_behind(self, line: Line, trigger: int) -> bool:
        """Whether the words on the contact of item `trigger` tell its day behind it."""
        behind = range(trigger + 1, self._limit(line, trigger))
        return any(isinstance(day := line.found[k], DateMention) and day.is_day for k in behind)

    def _of_one_named(self, line: Line, i: int, trigger: int, *, staying: bool = True) -> bool:
        """'…, who opened a consulate in Turin': what is told of one who took part, unless it is where he stays."""
        k = i - 1
        while k > trigger and line.symbols[k] not in self.clauses.rel:
            if staying and (line.symbols[k] in self.scene or line.symbols[k] in self.takes_place):
                return False
            k -= 1
        if k <= trigger or line.symbols[k - 1] not in self.clauses.comma or line.word(k) not in _RELATIVES:
            return False
        return not k < self._after_how_long(line, trigger) < i
