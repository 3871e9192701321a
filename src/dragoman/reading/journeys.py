"""Lines that tell of a visit by a noun ('the visit of X to Y') to who travels, where to and how long ago."""

from __future__ import annotations

import datetime as dt

from dragoman.model import Place
from dragoman.reading.dates import DateMention, parse_day
from dragoman.reading.discourse import Discourse
from dragoman.reading.homeland import ENDED, came_back
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft
from dragoman.reading.sessions import SessionReader
from dragoman.reading.splitting import kinds_agree
from dragoman.reading.units import POSSESSIVE
from dragoman.reading.when import Anchor
from dragoman.reading.words import Subject

_LONG_AGO = dt.timedelta(days=60)  # a text that reports on a contact is published within weeks of it
_NEAR = 7  # items between a contact and the span of time that dates it
_GONE = ("dernier", "dernière", "passé", "passée")
_LANDS = 30  # items of a list of lands: 'Poland, Austria, Chad, Mali, Niger, Togo, Benin and Ghana'
_NAMELY = frozenset({"namely", "à savoir", "notamment", "including"})
_COUNTRIES = ("countries", "nations", "states", "pays")
_DATED = 14  # items from a contact to the month or year that dates it
_ON_IT = frozenset({"on", "en"})
_IN_MONTH = frozenset({"in", "en", "back in", "during"})
_THEN = 12  # items from the town that was left to the visit behind which it was left
_STAY = 10  # items from 'who is in' to 'visit'
_WHICH = frozenset({"que", "qu'"})
_PAID = frozenset({"effectuée", "effectuées", "entamée", "achevée", "conclue"})
_LASTING = 4  # items from 'visit' to 'days', in 'visite officielle de trois jours'
_FIRST_OF = 6  # items from 'visit' to 'is', in 'the visit to the Norwegian capital is'
_OWNERS = 4  # items between 'visit' and whose it is: 'the official visit to Norway of', 'la visite de Son Excellence'


class JourneyReader(SessionReader):
    """Reads visits and arrivals that are no verb's, and tells a contact from one of long ago."""

    def _traveller(self, line: Line, e: int, discourse: Discourse) -> Subject:
        """Whose visit it is: 'her visit', 'Minister X's visit', 'the visit of President X', 'la
        visite du ministre X'.
        """
        symbols = line.symbols
        ahead = max(self._before_stay(line, e), self._right_before_stay(line, e))
        if ahead >= 0:
            return Subject("who", ahead, line.mentions(ahead), [])
        whose = self._whose_first(line, e)
        if whose >= 0:
            return Subject("who", whose, line.mentions(whose), [])
        k = e - 1
        while k >= 0 and (
            symbols[k] in self.clauses.adj or symbols[k] in self.clauses.noun or line.word(k) in POSSESSIVE
        ):
            k -= 1
        if k >= 0 and symbols[k] in self.who and line.word(k + 1) in POSSESSIVE:
            return Subject("who", k, line.mentions(k), [])
        for k in range(e + 1, min(len(symbols), e + 3 + _OWNERS + self._length(line, e))):
            if symbols[k] in self.who:
                led = line.word(k).split()[0] in self.of_words or symbols[k - 1] in self.genitive | self.by
                led = led or symbols[k - 1] in self.clauses.det or line.word(k - 1) in _WHICH | _PAID
                if led:
                    return Subject("who", k, line.mentions(k), [])
                return (
                    self._subject_behind(line, e, self.before_talks) or self._guest_behind(line, e) or Subject("none")
                )
            if line.word(k) in _PAID:
                continue  # 'la visite qu'a | effectuée | la présidente A'
            if symbols[k] in self.clauses.verb or (symbols[k] in self.clauses.embed and line.word(k) not in _WHICH):
                break
        found = self._owner(line, e, discourse)
        said = self._speaker_ahead(line, e) if found.kind in ("same", "none", "state") else -1
        if said >= 0:
            return Subject("who", said, line.mentions(said), [])
        return (self._guest_behind(line, e) if found.kind in ("same", "none") else None) or found

    def _length(self, line: Line, e: int) -> int:
        """'la visite | de trois jours | à Oslo de Mme A': how many items tell how long a visit was."""
        behind = range(e + 1, min(len(line.symbols), e + 1 + _LASTING))
        return max((k - e for k in behind if line.symbols[k] in self.time_unit), default=0)

    def _guest_behind(self, line: Line, e: int) -> Subject | None:
        """'Concluding her visit to Oslo, | Minister A', 'Au deuxième jour de sa visite à Oslo, | la ministre A': who
        acts next, where nobody acts before item e."""
        acts = (line.symbols[k] in self.clauses.person or "fin" in self.clauses.feats(line, k) for k in range(e))
        return None if any(acts) else self._subject_behind(line, e, frozenset(line.symbols[:e]))

    def _whose_first(self, line: Line, e: int) -> int:
        """'The visit to Warsaw is | Minister A's first', 'Cette visite à Oslo est la première | de Mme A': the item
        of whose it is, or -1."""
        near = range(e + 1, min(len(line.symbols), e + 1 + _FIRST_OF))
        been = next(
            (k for k in near if line.symbols[k] in self.clauses.aux or line.symbols[k] in self.clauses.verb), -1
        )
        behind = range(been + 1, min(len(line.symbols), been + 1 + _OWNERS)) if been > e else ()
        for k in behind:
            if line.symbols[k] in self.who:
                return k if line.word(k + 1) in POSSESSIVE or line.symbols[k - 1] in self.genitive else -1
        return -1

    def _before_stay(self, line: Line, e: int) -> int:
        """'Minister A, who is in Warsaw on a visit', 'Minister A, currently on a visit to Poland': the item before the
        words that say where he stays, or -1."""
        if self.stays_on.isdisjoint(line.symbols[:e]):
            return -1
        k = e - 1
        while k > max(0, e - _STAY) and line.symbols[k] not in self.stays_on:
            k -= 1
        if line.symbols[k] not in self.stays_on:
            return -1
        k -= 1
        while k > 0 and line.symbols[k] in self.clauses.comma:
            k -= 1
        return k if k >= 0 and line.symbols[k] in self.who else -1

    def _right_before_stay(self, line: Line, e: int) -> int:
        """'Minister A, currently on a visit to', 'la ministre A | en déplacement à': the item right before the
        words that say where he stays, or -1."""
        k = e - 1
        if line.symbols[e] not in self.clauses.on_visit:
            while k > 0 and (line.symbols[k] in self.clauses.adj | self.clauses.low | self.clauses.det):
                k -= 1
            if k <= 0 or line.word(k) not in _ON_IT:
                return -1
            k -= 1
        while k > 0 and (line.symbols[k] in self.clauses.comma or line.symbols[k] in self.clauses.plain_adv):
            k -= 1
        return k if k >= 0 and line.symbols[k] in self.who else -1

    def _speaker_ahead(self, line: Line, e: int) -> int:
        """'« … », a déclaré mardi | la ministre A, | lors d'une visite à Oslo': the item right before what leads to the
        visit at item `e`, where nobody else is named before; -1 for none."""
        k = e - 1
        before = self.clauses.det | self.clauses.poss | self.clauses.adj | self.clauses.low
        while k > 0 and line.symbols[k] in before:
            k -= 1
        if k <= 0 or line.symbols[k] not in self.staging:
            return -1
        k -= 2 if line.symbols[k - 1] in self.clauses.comma else 1
        alone = k > 0 and not any(line.symbols[j] in self.who for j in range(k))
        return k if alone and line.symbols[k] in self.clauses.person else -1

    def _talks_of_visit(self, line: Line, e: int) -> bool:
        """'sa visite de travail à l'Élysée avec son homologue': talks, of whoever is spoken of."""
        if not any(s in self.clauses.poss for s in line.symbols[max(0, e - 3) : e]):
            return False
        near = range(e + 1, min(len(line.symbols), e + 3 + _OWNERS))
        met = next((k for k in near if line.symbols[k] in self.who), -1)
        return met >= 0 and self._with_before(line, met)

    def _capital_visited(self, draft: ContactDraft, line: Line, v: int) -> None:
        """'s'est rendu dans la capitale congolaise', 'flew to the Congolese capital': the state whose town it is."""
        if draft.kind != "visit" or draft.place is not None:
            return
        if line.symbols[v] in self.leaving:
            self._town_left(draft, line, v)
            return
        self._goal_right_behind(draft, line, v)
        if draft.place is not None:
            return
        for k in range(v, min(len(line.symbols), v + 6)):
            if line.symbols[k] not in self.locality and line.symbols[k] not in self.soil:
                continue
            near = [
                line.value(j, "iso") for j in (k + 1, k - 1) if 0 <= j < len(line.symbols) and line.found[j] is None
            ]
            state = next((s for s in near if isinstance(s, str) and "|" not in s), None)
            if state is not None and line.symbols[k] in self.soil:  # 'a foulé le sol polonais'
                draft.place = Place(self.pack.state_english.get(state), state)
                draft.place_span = (line.start(k), line.end(k))
            elif state is not None:
                draft.place, draft.place_span = Place(None, state), (line.start(k), line.end(k))
            return

    def _goal_right_behind(self, draft: ContactDraft, line: Line, v: int) -> None:
        """'went to | Oslo', 'transited through | Poland', 'stopped over on Monday in | Oslo'."""
        between = self.clauses.det | self.clauses.prep | self.clauses.adv | self.clauses.low | self.place_prep | self.by
        k = v + 1
        while k < len(line.symbols) - 1 and (line.symbols[k] in between or line.found[k] is not None):
            k += 1
        of = k  # 'in the | Polish city | of | Gdynia'
        while of < len(line.symbols) - 2 and line.symbols[of] in self.clauses.adj | self.locality:
            of += 1
        if k < of and line.symbols[of] in self.genitive and line.symbols[of + 1] in self.city:
            k = of + 1
        named = k < len(line.symbols) and line.symbols[k] in self.city | self.clauses.state - self.clauses.adj
        if named and line.found[k] is None:
            draft.place, draft.place_span = self.place_of(line, k), (line.start(k), line.end(k))

    def _town_left(self, draft: ContactDraft, line: Line, v: int) -> None:
        """'left | Turin on Monday after a two-day visit': a journey that ends where it is left."""
        at = v + 1
        while at < len(line.symbols) - 1 and line.symbols[at] in self.clauses.det:
            at += 1
        named = at < len(line.symbols) and line.symbols[at] in self.city | self.clauses.state - self.clauses.adj
        after = range(at + 1, min(len(line.symbols), at + _THEN))
        visit = next((k for k in after if line.symbols[k] in self.visit_noun), 0)
        ended = any(line.word(k).startswith(ENDED) for k in range(at + 1, visit))
        if named and ended and line.found[at] is None:
            draft.place, draft.place_span = self.place_of(line, at), (line.start(at), line.end(at))

    def _back_home(self, draft: ContactDraft, line: Line, trigger: int) -> None:
        """'est rentré à Oslo, en provenance de Paris, après avoir participé à': what was done abroad was not done
        in the town come back to, but where the way back began."""
        back = next((k for k in range(trigger) if came_back(line, k)), -1)
        if back < 0:
            return
        behind = range(back + 1, trigger)
        turns = next((k for k in behind if line.word(k).startswith(ENDED) or line.symbols[k] in self.clauses.rel), -1)
        if turns < 0:
            return
        span = draft.place_span
        if draft.place is None or span is None or not back < line.item_at(span[0]) < turns:
            return
        at = line.item_at(span[0])
        whence = next((k for k in range(back + 1, turns - 1) if line.symbols[k] in self.come_from), turns)
        if not whence < at:
            draft.place, draft.place_span = None, None
            if whence < turns and line.symbols[whence + 1] in self.city | self.clauses.state:
                start, end = line.start(whence + 1), line.end(whence + 1)
                draft.place, draft.place_span = self.place_of(line, whence + 1), (start, end)

    def _further_lands(self, draft: ContactDraft, line: Line) -> None:
        """'a visit to Brazil, Chile and Peru': one journey, to each of them."""
        if draft.kind == "visit" and draft.place is None:
            self._listed_lands(draft, line)
        if draft.kind != "visit" or draft.place_span is None:
            return
        at = next((i for i in range(len(line.symbols)) if line.start(i) == draft.place_span[0]), len(line.symbols))
        joined = False
        inside = False  # brackets: 'to Poland (3-5 May) and Austria (6 May)'
        for k in range(at + 1, min(len(line.symbols), at + _LANDS)):
            symbol = line.symbols[k]
            if inside or line.word(k) == "(":
                inside = line.word(k) != ")"
                continue
            if symbol in self.clauses.comma or symbol in self.clauses.conj:
                joined = True
            elif symbol in self.clauses.state and symbol not in self.clauses.adj and joined:
                draft.parties.add(self.clauses.state_value(line, k) or "")
                draft.parties.discard("")
                joined = False
            elif symbol not in self.clauses.det and symbol not in self.place_prep and symbol not in self.city:
                return

    def _listed_lands(self, draft: ContactDraft, line: Line) -> None:
        """'will visit three countries, namely Poland, Austria and Chad', 'a tour of Poland and Chad': the first, and
        then the others."""
        for k in range(1, len(line.symbols) - 1):
            told = line.word(k) == ":" or line.symbols[k] in self.including or line.word(k) in _NAMELY
            told = told and any(line.word(j).endswith(_COUNTRIES) for j in range(max(0, k - 3), k))
            if told or (line.word(k) == "of" and line.word(k - 1).endswith("tour")):
                at = k + 2 if line.symbols[k + 1] in self.clauses.det and k + 2 < len(line.symbols) else k + 1
                if line.symbols[at] in self.clauses.state and line.found[at] is None:
                    draft.place, draft.place_span = self.place_of(line, at), (line.start(at), line.end(at))
                    draft.parties.update(state for state in [draft.place.country] if state)
                return

    def _for_a_visit(self, line: Line, v: int) -> bool:
        """'for an official visit', 'pour une visite', behind whoever is received."""
        for k in range(v + 2, min(len(line.symbols), v + 12)):
            if line.symbols[k] in self.clauses.verb and line.symbols[k] not in self.event:
                return False  # 'welcomed the High Commissioner and thanked him for his visit'
            if line.symbols[k] in self.visit_noun:
                return any(line.word(j) in ("for", "pour") for j in range(max(v, k - 4), k))
        return False

    def _for_talks(self, line: Line, v: int) -> str | None:
        """'hosted Minister X for the second strategic dialogue': the kind of talks that the guest came for."""
        for k in range(v + 2, min(len(line.symbols), v + 16)):
            if line.symbols[k] in self.clauses.verb and line.symbols[k] not in self.event:
                return None
            if line.symbols[k] in self.serial:
                led = any(line.word(j) in ("for", "pour") for j in range(max(v, k - 4), k))
                return str(line.value(k, "event")) if led else None
        return None

    def _visits_land(self, line: Line, v: int) -> bool:
        """Whether what is visited is a state or a town, and no 'air base' or 'the Oslo Opera'."""
        for k in range(v + 1, min(len(line.symbols), v + 7)):
            symbol = line.symbols[k]
            if symbol in self.city or symbol in self.clauses.state or symbol in self.locality or symbol in self.coming:
                return k + 1 >= len(line.symbols) or line.symbols[k + 1] not in self.naming
            if symbol in self.clauses.verb or symbol in self.clauses.low or symbol in self.clauses.org:
                break
            if symbol in self.unknown or symbol in self.building:
                break
        return False

    def _on_the_way(self, line: Line, e: int) -> bool:
        """'to take part in a meeting between': talks that somebody only goes to."""
        k = self.clauses.before_phrase(line, e)
        return line.symbols[k] in self.place_prep and line.symbols[k - 1] in self.clauses.inf_form

    def _just_before(self, line: Line, draft: ContactDraft, anchor: Anchor) -> bool:
        """'Un peu plus tôt dans la journée, il avait rencontré': had met on the day the text speaks
        from, or the eve.
        """
        when = draft.when
        if when is not None and when.mention is not None and when.mention.after in (0, -1):
            return True  # 'Earlier in the day she had met', 'la veille, il avait rencontré'
        if when is not None and when.mention is not None and anchor.day is None:
            return when.mention.offset in (0, -1)
        if when is None or when.edtf is None or when.mention is None or anchor.day is None:
            return False
        day = parse_day(when.edtf)
        relative = when.mention.offset is not None or when.mention.day is not None
        return relative and day is not None and dt.timedelta() <= anchor.day - day <= dt.timedelta(days=1)

    def _of_speaker(self, line: Line, left: Subject) -> bool:
        return left.kind == "who" and line.word(left.item) in self.first_person

    def _recalls(self, draft: ContactDraft, line: Line, trigger: int, discourse: Discourse) -> bool:
        """'whom he met last week', in a text that tells of something newer."""
        if not self.whose.isdisjoint(line.present):
            return False  # 'the two, whose last talks were in June last year, met'
        mention = draft.when.mention if draft.when is not None else None
        last = mention is not None and mention.next < 0 and mention.weekday is None and mention.day is None
        near = range(max(0, trigger - _NEAR), min(len(line.symbols), trigger + _NEAR))
        last = last or any(self._long_span(line, k) for k in (0, *near))  # 'Last month, the third session was held'
        last = last or (
            not draft.nominal and line.symbols[0] in self.past & self.undated
        )  # 'Earlier this year, they met'
        if self._earlier(line, trigger):
            draft.when = None  # the day of what the sentence goes on to tell
            return True
        return last and any(c.status == "held" and not self._heads_it(c, draft) for c in discourse.contacts)

    def _earlier(self, line: Line, trigger: int) -> bool:
        """'who presented his credentials earlier this month'."""
        near = line.symbols[trigger + 1 : trigger + _NEAR]
        return self._in_relative(line, trigger) and not self.past.isdisjoint(near)

    def _in_relative(self, line: Line, v: int) -> bool:
        """'the conference, which will be held in May'."""
        k = v - 1
        while k > 0 and line.symbols[k] in self.clauses.skip:
            k -= 1
        return k >= 0 and line.symbols[k] in self.clauses.rel

    @staticmethod
    def _heads_it(old: ContactDraft, draft: ContactDraft) -> bool:
        """Whether a headline told of the very contact before: what is 'last week' is then nothing older."""
        return old.zone == "headline" and kinds_agree(old, draft) and set(old.roles) <= set(draft.roles)

    def _long_span(self, line: Line, k: int) -> bool:
        """'last week', 'l'année dernière', but not 'last Friday'."""
        found = line.found[k]
        # not 'le 9 juin dernier'
        dated = isinstance(found, DateMention) and found.weekday is None and found.day is None
        if not (line.symbols[k] in self.time_span or dated):
            return False
        return line.word(k).endswith(_GONE) or line.word(k).startswith("last ")

    def _in_a_year_past(self, line: Line, v: int, anchor: Anchor) -> bool:
        for found in line.found[v + 1 : v + 6]:
            if isinstance(found, DateMention) and found.year is not None and found.month is None:
                return anchor.day is None or found.year < anchor.day.year
        return False

    def _in_month_past(self, line: Line, trigger: int, anchor: Anchor) -> bool:
        """'there was a summit between the two in December 2020', 'had visited Poland in 2016': months before the text's
        own day."""
        if anchor.day is None:
            return False
        for k in range(trigger + 2, min(self._limit(line, trigger), trigger + _DATED)):
            found = line.found[k]
            if isinstance(found, DateMention) and found.year is not None and found.day is None:
                month = f"{found.year}-{found.month:02}" if found.month else str(found.year)
                day = _last_day(month)
                return line.word(k - 1) in _IN_MONTH and day is not None and day < anchor.day - _LONG_AGO
        return self._opened_by_year(line, trigger, anchor.day)

    def _opened_by_year(self, line: Line, trigger: int, today: dt.date) -> bool:
        """'and in 2020, the President, invited by him, | went to Oslo': a year past, with which the clause
        begins."""
        for k in range(max(1, trigger - _DATED), trigger):
            found = line.found[k]
            opens = k == 1 or line.symbols[k - 2] in self.clauses.conj or line.symbols[k - 2] in self.clauses.comma
            if opens and isinstance(found, DateMention) and found.year is not None and found.month is None:
                return line.word(k - 1) in _IN_MONTH and found.year < (today - _LONG_AGO).year
        return False

    def _long_ago(self, draft: ContactDraft, line: Line, trigger: int, anchor: Anchor, discourse: Discourse) -> bool:
        """'visited Dhaka in March 2016', in a text of 2022 that tells of something else; 'their visit to Dhaka in
        2016'.
        """
        when = draft.when
        if when is None and draft.nominal and draft.kind == "visit" and discourse.contacts:
            at = draft.place_span
            return at is not None and self._in_a_year(line, trigger, line.item_at(at[0]))
        if when is None and self._in_month_past(line, trigger, anchor):
            return any(c.status != "back_reference" and not self._heads_it(c, draft) for c in discourse.contacts)
        if when is None or not when.edtf or when.mention is None or anchor.day is None:
            return False
        in_month = when.mention.month is not None and when.mention.day is None and not draft.nominal  # 'met in March'
        if when.mention.year is None and not in_month:
            return False
        day = parse_day(when.edtf.split("/")[-1]) or _last_day(when.edtf)
        if day is None:
            return False
        return day < anchor.day - _LONG_AGO and any(
            c.status != "back_reference" and not self._heads_it(c, draft) for c in discourse.contacts
        )


def _last_day(edtf: str) -> dt.date | None:
    """The last day of a month or a year, written '2016-03' or '2016'."""
    year, _, month = edtf.partition("-")
    if not (year.isdigit() and len(year) == 4 and (not month or month.isdigit())):
        return None
    if not month:
        return dt.date(int(year), 12, 31)
    if not 1 <= int(month) <= 12:
        return None
    return dt.date(int(year) + int(month) // 12, int(month) % 12 + 1, 1) - dt.timedelta(days=1)
