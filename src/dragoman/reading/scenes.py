"""Lines to the scenes of a text (a visit, a summit, a stay) and the places they give to the
contacts told inside them.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable

from dragoman.model import Place
from dragoman.reading.contactwords import OF_THAT_TIME
from dragoman.reading.dates import DateMention, parse_day
from dragoman.reading.discourse import Discourse
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft, Scene
from dragoman.reading.travels import MEETING_TOWNS
from dragoman.reading.units import POSSESSIVE
from dragoman.reading.when import Anchor, when
from dragoman.reading.whereabouts import WhereaboutsReader
from dragoman.reading.words import Predicate

# A visit has its own destination; an envoy is summoned to the ministry, wherever the offence was given.
_PLACELESS = frozenset({"call", "message", "visit", "summons"})
_IN_PERSON = frozenset({"meeting", "reception"})
_BROUGHT = ("/brought_message", "/message_handed")  # rules of what somebody hands over himself
_TALK_OF_MESSAGE = 4  # sentences between talks and the message handed over there
_PARTS = re.compile(r"[\s'’]+")
_GATHERINGS = frozenset(
    ["conference", "forum", "summit", "dialogue", "conférence", "sommet", "rencontres", "ministerial"]
)
_WHO = frozenset({"who", "qui"})
_AT_HOME = frozenset({"head_of_state", "head_of_government", "monarch_or_religious"})
_SOON_TOLD = 2  # sentences from a contact to the journey that it was part of
_LONG_AGO = dt.timedelta(days=60)
_AT_ITS_HEAD = frozenset({"leading", "heading"})  # a delegation, and no mission that stays
_YEAR = re.compile(r"(?:19|20)\d\d")
_NEAR_YEAR = 8  # items: 'their visit to Poland in 2010 to attend the summit held in Turin'
LEAD = 3  # sentences that tell where a text's receptions were
_TOLD_NEAR = 8  # items between a verb of telling and where it was told
_REACH = 14  # items between a gathering and its town: 'the Ninth Ministerial Meeting of the Forum on … in Lagos'
_STAGED = 4  # items from 'lors de' to the gathering
_PARTICIPLE = re.compile(r"[a-zéè]{2}(?:ée?s?|ise?s?|ue?s?|erte?s?)$")
_FUSED = (" au", " aux")  # a preposition that holds the article: 'pris part aux entretiens'


_LEADING_TO = frozenset({"à", "au", "aux", "à la", "à l'", "in", "at"})
_PAPER = re.compile(r"(?:conventions?|agreements?|accords?|protocols?|treaty|declaration|statute)(?!\w)")
_HOUSE = re.compile(r"\b(?:Lodge|House|Palace|Office|Building|Hall|Castle|Villa|Residence|Ministry|Palais|Ministère)\b")
_ANSWERED = frozenset({"response", "in response to", "in return for", "reciprocation", "en réponse à", "reciprocating"})


# Characters from the beginning of the words on a contact to a place with which they open: 'In the town of'
_FRONTED = 8


class SceneReader(WhereaboutsReader):
    """Remembers where the text says its people were, and settles on it where the talks of that time were held."""

    def note_scenes(self, line: Line, predicates: list[Predicate], discourse: Discourse) -> None:
        """Remember the visits and gatherings of a line that have a place."""
        symbols = line.symbols
        self.note_whereabouts(line, discourse)
        if self.scene_or_stay.isdisjoint(line.present) and self.clauses.org.isdisjoint(line.present):
            return
        for i, symbol in enumerate(symbols):
            stays = symbol in self.staying and self._stays(line, i)
            named = symbol in self.clauses.org and self._town_within(line, i)
            sent = symbol in self.delegation and any(w in _AT_ITS_HEAD for w in line.words[max(0, i - 4) : i])
            if symbol not in self.scene and not stays and not named and not sent:
                continue
            another = self._of_another_time(line, i) and not self._prepared_there(line, i)
            if another or self._only_said(line, i, predicates) or self._of_a_thing(line, i):
                continue
            if not _ANSWERED.isdisjoint(line.words[max(0, i - 3) : i]):
                continue  # 'arrived in Oslo in response to a visit to Warsaw of the deputy speaker'
            at = self._scene_place(line, i)
            if at >= 0 and (self._in_a_year(line, i, at, discourse.anchor) or self._names_paper(line, i, at)):
                continue  # 'during their visit to Poland in 2010'
            if at < 0:
                self._place_told_later(line, i, discourse)
                continue
            if self._of_days_past(line, at, discourse):
                continue  # 'signed on the sidelines of the State Visit to Poland on 4 September 2021'
            people = self._people_before(line, i, discourse)
            planned = symbol in self.will_visit
            span = (line.start(at), line.end(at))
            place = self._place_named(line, at)
            calls = symbol in self.journey and self.gathering.isdisjoint(line.present)  # nobody else is his host there
            attends = not self.gathering.isdisjoint(line.present)  # 'is in Oslo to attend the forum'
            theirs = (stays or calls) and not attends and place.country
            sides = frozenset({place.country}) if theirs and place.country else frozenset[str]()
            past = any(self._vaguely_past(line, k) for k in range(i, min(len(line.symbols), at + 3)))
            scene = Scene(place, span, people, line.sentence.number, planned, sides=sides, past=past)
            discourse.scenes.append(scene)

    def _of_a_thing(self, line: Line, i: int) -> bool:
        """'les engagements pris | lors du sommet de Turin', 'le blé promis par Oslo lors de la visite': where that was
        done, and not where the talks were."""
        k = next((k for k in range(i, max(0, i - _STAGED), -1) if line.symbols[k] in self.staging), 0)
        j = k - 3 if k > 3 and line.symbols[k - 2] in self.by else k - 1
        if j < 1 or line.found[j] is not None or not _PARTICIPLE.search(line.word(j)):
            return False
        before = line.symbols[j - 1]
        thing = self.clauses.low | self.clauses.noun_like | self.clauses.noun
        return line.found[j - 1] is None and before in thing - self.event

    @staticmethod
    def _names_paper(line: Line, i: int, at: int) -> bool:
        """'beside the | Singapore | Convention signing ceremony': whether the town at item `at` names a paper, and not
        where the scene at item `i` was."""
        return at < i and bool(_PAPER.match(line.word(at + 1)))

    def note_told(
        self,
        line: Line,
        predicates: list[Predicate],
        discourse: Discourse,
        anchor: Anchor,
        years: list[DateMention],
    ) -> None:
        """'said in Oslo on Tuesday that', 'a souligné, mardi à Oslo, que': where and when someone of the first
        sentences spoke, for the talks he had held there that day.
        """
        if line.sentence.number > LEAD or line.sentence.zone != "body" or self.city.isdisjoint(line.present):
            return
        for predicate in predicates:
            speakers = [m for m in predicate.subject.mentions or [] if m.kind == "person"]
            people = tuple(p for m in speakers for p in discourse.resolve(m))
            near = range(max(1, predicate.item - _TOLD_NEAR), min(len(line.symbols), predicate.item + _TOLD_NEAR))
            for k in near if people else ():
                if line.symbols[k] not in self.city or line.symbols[k - 1] not in self.place_prep:
                    continue
                said = predicate.content[0] <= line.start(k) < predicate.content[1]
                if line.found[k] is not None or (said and not self._right_behind(line, predicate.item, k)):
                    continue
                day = next((d for d in line.found[max(0, k - 3) : k + 4] if isinstance(d, DateMention)), None)
                if day is not None and day.is_day:
                    span, told = (line.start(k), line.end(k)), when(day, anchor, years)
                    place = self.place_of(line, k)
                    discourse.scenes.append(Scene(place, span, people, line.sentence.number, False, day=told))
                    return

    def _right_behind(self, line: Line, verb: int, town: int) -> bool:
        """'a salué, mardi à Oslo, les efforts': only day and preposition stand between verb and town."""
        between = self.clauses.comma | self.clauses.adv | self.clauses.prep | self.place_prep | self.clauses.det
        items = range(verb + 1, town)
        return town > verb and all(line.symbols[k] in between or isinstance(line.found[k], DateMention) for k in items)

    def _scene_place(self, line: Line, i: int) -> int:
        """The item that names the place of the visit or gathering item i tells of, or -1."""
        symbols = line.symbols
        if self._town_within(line, i):
            return i
        if symbols[i] in self.event and symbols[i] not in self.visit_noun and (town := self._town_before(line, i)) >= 0:
            return town
        if symbols[i] in self.visit_noun and i > 1 and symbols[i - 1] in self.city:
            return (
                i - 1 if line.word(i - 2) in POSSESSIVE or symbols[i - 2] in self.clauses.det else -1
            )  # 'her Oslo visit'
        if symbols[i] in self.gathering:
            for k in range(i - 1, max(-1, i - 4), -1):
                if symbols[k] in self.city:
                    return k  # 'the Munich Security Conference'
                if line.found[k] is not None or not (symbols[k] in self.naming or symbols[k] in self.clauses.adj):
                    break
            return self._place_after(line, i, _REACH, ())
        if symbols[i] in self.journey or symbols[i] in self.staying or symbols[i] in self.delegation:
            return self._place_after(line, i, 1, ("to", "in"))  # also 'leading a delegation to'
        if symbols[i] in self.event and symbols[i] not in self.visit_noun:
            if self._attended(line, i):
                at = self._place_after(line, i, _REACH, ())
                return at if at >= 0 and symbols[at] in self.city else -1
            if not self._definite_talks(line, i):
                return -1
            return self._place_after(line, i, 2, ()) if self._held_where(line, i) < 0 else -1
        if symbols[i] in self.stay and not any(
            line.word(k) in ("qu'", "que") for k in (i + 1, i + 2) if k < len(symbols)
        ):
            return -1  # an envoy's mission is his post
        far = i + 1 < len(symbols) and symbols[i + 1] in self.genitive  # 'the visit of the President of A to B'
        return self._place_after(line, i, _REACH if far else 6, ("to",))

    def _town_before(self, line: Line, i: int) -> int:
        """'s'exprimait, lundi à Oslo, lors de la 12e session': the town told right before the gathering at item i,
        or -1."""
        k, led = i - 1, False
        while k > 0 and line.symbols[k] not in self.city:
            symbol = line.symbols[k]
            leads = symbol in self.staging or line.word(k) in _LEADING_TO
            if not leads and not (
                symbol in self.clauses.det
                or symbol in self.clauses.adj
                or symbol in self.clauses.comma
                or line.found[k] is not None
            ):
                return -1
            led = led or leads
            k -= 1
        there = self.place_prep | self.attends  # 'participe à' holds the preposition
        return k if led and k > 0 and line.symbols[k - 1] in there else -1

    def _place_after(self, line: Line, i: int, reach: int, ways: Iterable[str]) -> int:
        symbols = line.symbols
        gathering = symbols[i] in self.gathering
        for k in range(i + 1, min(len(symbols), i + 1 + reach + 2)):
            if (
                line.word(k) in _ANSWERED
                or (symbols[k] in self.clauses.embed and k > i + 1)
                or (
                    symbols[k] in self.clauses.verb
                    and "fin" in self.clauses.feats(line, k)
                    and not self._carried_out(line, k)
                )
            ):
                return -1
            if gathering and self._turns_from(line, k):
                return -1
            is_city = symbols[k] in self.city
            if not is_city and symbols[k] not in self.clauses.state:
                continue
            j = self._before_article(line, k, i)
            if (symbols[i] in self.journey or symbols[i] in self.staying) and j == i:
                return k
            goes = symbols[j] in self.place_prep or line.word(j) in ways
            if goes and not is_city and k + 1 < len(symbols) and symbols[k + 1] in self.naming:
                continue
            near = is_city or not gathering or k - i <= 4 or symbols[j] in self.takes_place
            if goes and (near or self._of_event(line, j)):
                return k
            if gathering and is_city and symbols[j] in self.genitive:
                return k  # 'le sommet de Niamey'
            if not gathering and not is_city and symbols[j] not in self.genitive and line.found[k] is None:
                return -1
        return -1

    def _town_within(self, line: Line, i: int) -> bool:
        """Whether the name of a gathering is that of its town too: 'the Munich Security Conference' as one name."""
        if line.first[i] != line.last[i]:
            return False
        words = _PARTS.split(line.word(i))
        return not _GATHERINGS.isdisjoint(words) and any(w in self.pack.cities for w in words)

    def _place_named(self, line: Line, at: int) -> Place:
        if line.symbols[at] in self.city or line.symbols[at] in self.clauses.state:
            return self.place_of(line, at)
        name = next(w for w in _PARTS.split(line.word(at)) if w in self.pack.cities)
        form, state = self.pack.cities[name]
        return Place(self.pack.city_english.get(name) or form, state)

    def _definite_talks(self, line: Line, i: int) -> bool:
        """'at the meeting held in Turin', 'pris part aux entretiens': talks told of already."""
        j = i - 1
        while j > 0 and (line.symbols[j] in self.clauses.adj or line.symbols[j] in self.naming):
            j -= 1
        if j >= 0 and line.word(j).endswith(_FUSED):
            return True
        return j >= 0 and line.symbols[j] in self.clauses.det and line.word(j) not in ("a", "an", "un", "une")

    def _attended(self, line: Line, i: int) -> bool:
        """'is attending a meeting of ministers in Turin', 'took part in the talks': as good as a conference."""
        k = i - 1
        while (
            k > 0
            and line.found[k] is None
            and (line.symbols[k] in self.clauses.det | self.clauses.adj | self.naming | self.clauses.org)
        ):
            k -= 1
        return k >= 0 and line.symbols[k] in self.attends

    def _place_told_later(self, line: Line, i: int, discourse: Discourse) -> None:
        """'The talks, which took place at the ministry, …': the place of the contact told of before."""
        current = discourse.current
        if current is None or current.place is not None or line.symbols[i] not in self.event:
            return
        if line.symbols[i] in self.serial and current.kind in ("meeting", "reception"):
            return  # 'The third session of the commission was held in Oslo', behind a meeting
        held = self._held_where(line, i)
        if held >= 0 and self._definite_talks(line, i):
            self._place(current, line, held, "around")

    def _held_where(self, line: Line, i: int) -> int:
        """'the talks, which took place at …': the item that says that they were held, or -1."""
        k = i + 1
        while k < min(len(line.symbols), i + 5):
            if line.symbols[k] in self.takes_place and k > i + 1:
                return k
            passed = line.symbols[k] in self.clauses.comma | self.clauses.rel or line.symbols[k] in self.clauses.skip
            if not passed:
                return -1
            k += 1
        return -1

    def _carried_out(self, line: Line, k: int) -> bool:
        """'la visite qu'il effectue à …': the verb that carries the visit out parts it from no place."""
        return any(
            line.symbols[j] in self.clauses.rel or line.word(j) in ("qu'", "que") for j in range(max(0, k - 3), k)
        )

    def _of_another_time(self, line: Line, i: int) -> bool:
        """'ahead of the summit in …', 'his last visit to …', 'the next session': not where these talks were."""
        symbols = line.symbols
        return (
            any(symbols[k] in self.another_time for k in range(max(0, i - 5), i))
            or any(symbols[k] in self.ahead for k in range(i + 1, min(len(symbols), i + 6)))
            or (symbols[i] in self.gathering and any(s in self.will_take_place for s in symbols[i + 1 : i + _REACH]))
            or (symbols[i] in self.event and any(s in self.will_be for s in symbols[i + 1 : i + 4]))
            or OF_THAT_TIME.search(line.sentence.folded, line.sentence.start, line.start(i)) is not None
        )

    def _stays(self, line: Line, i: int) -> bool:
        """'the ministers, who are in Norway', 'La ministre était à Turin': somebody, and no house or town, is there."""
        k = i - 1
        while k > 0 and (line.symbols[k] in self.clauses.skip or line.symbols[k] in self.clauses.comma):
            k -= 1
        return k >= 0 and (line.word(k) in _WHO or (line.symbols[k] in self.who and bool(line.mentions(k))))

    @staticmethod
    def _of_days_past(line: Line, at: int, discourse: Discourse) -> bool:
        """Whether the place at an item is followed by a day long before the contact told of."""
        told = discourse.current.when if discourse.current is not None else None
        day = parse_day((told.edtf or "").split("/")[0]) if told is not None else None
        for found in line.found[at + 1 : at + 4] if day is not None else ():
            if isinstance(found, DateMention) and found.full:
                then = parse_day((when(found, Anchor(None, None), []).edtf or "").split("/")[-1])
                return then is not None and day is not None and then < day - _LONG_AGO
        return False

    @staticmethod
    def _in_a_year(line: Line, i: int, at: int, anchor: Anchor | None = None) -> bool:
        """Whether a bare year dates the journey at item i to the place at another: one of long ago."""
        near = [*line.found[max(0, i - _NEAR_YEAR) : i], *line.found[at + 1 : at + 4]]
        this = str(anchor.day.year) if anchor is not None and anchor.day is not None else None
        called = [w for w in (line.word(i - 1), line.word(at + 1)) if _YEAR.fullmatch(w)]  # 'the 2012 summit in Lagos'
        return any(this not in (w, None) for w in called) or any(
            isinstance(d, DateMention) and d.year is not None and d.month is None for d in near
        )

    def _only_said(self, line: Line, i: int, predicates: list[Predicate]) -> bool:
        """Whether the scene stands in what someone said; a phrase such as 'during his visit to' stands outside it."""
        start = max(0, i - 6)
        staged = any(line.symbols[k] in self.staging for k in range(start, i))
        at = line.start(i)
        for predicate in predicates:
            if predicate.item == i or self._relays(line, predicate) or self._greets_visit(line, i, predicate):
                continue
            if predicate.content[0] <= at < predicate.content[1] and not (staged and predicate.construction == "np"):
                to_come = predicate.construction == "inf"  # 'agreed to meet again on the margins of the summit in Oslo'
                return to_come or not any(line.symbols[k] in self.margins for k in range(start, i))
        return False

    def _people_before(self, line: Line, i: int, discourse: Discourse) -> tuple[str, ...]:
        """Who goes on the visit: whoever is named last before it."""
        for k in range(i - 1, -1, -1):
            people = [p for m in line.mentions(k) if m.kind == "person" for p in m.persons]
            if people:
                return tuple(people)
        return ()

    def settle_scenes(self, discourse: Discourse) -> None:
        """Give contacts told without a place that of the scene they belong to, else that of talks
        of the same people.
        """
        for draft in discourse.contacts:
            if draft.kind == "call":
                # the town told beside it is where something else was
                draft.place = draft.place_span = draft.seat = None
        self._settle_by(discourse, [c for c in discourse.contacts if c.seat is not None])
        self.settle_seats(discourse)
        self._settle_by(discourse, [c for c in discourse.contacts if c.place is None])
        wide = [c for c in discourse.contacts if c.place is not None and self._is_land(c.place)]
        if wide:
            self._towns_of_lands(wide, [*discourse.scenes, *self._told_places(discourse)])
        for draft in discourse.contacts:
            if draft.kind == "message" and draft.status == "held" and draft.place is None:
                self._handed_over_there(draft, discourse)

    @staticmethod
    def _handed_over_there(draft: ContactDraft, discourse: Discourse) -> None:
        """'met President A in Oslo and handed him a letter': a message brought to someone is given where he was met."""
        to = {p for p, (_, role) in draft.roles.items() if role == "addressee"}
        if not draft.rule.endswith(_BROUGHT) or not to:
            return
        for talk in discourse.contacts:
            near = abs(talk.sentence - draft.sentence) <= _TALK_OF_MESSAGE and talk.status == "held"
            if near and talk.kind in _IN_PERSON and talk.place is not None and not to.isdisjoint(talk.roles):
                draft.place, draft.place_span = talk.place, talk.place_span
                return

    def _settle_by(self, discourse: Discourse, contacts: list[ContactDraft]) -> None:
        scenes = [*discourse.scenes, *self._told_places(discourse)]
        scenes.sort(key=lambda s: s.span)
        for draft in contacts:
            if draft.kind in _PLACELESS or draft.status == "back_reference":
                continue
            scene = discourse.unless_later(draft, self._scene_of(draft, scenes, discourse))
            if scene is not None and (draft.seat is None or self._holds_seat(draft, scene)):
                draft.place, draft.place_span, draft.seat = scene.place, scene.span, None
                by_noun = draft.nominal or draft.rule.endswith("/their_meeting")
                if by_noun and draft.status == "held" and draft.when is None:
                    draft.when = scene.day
            elif draft.place is None and discourse.lead_place is not None and self._received_there(draft, discourse):
                draft.place = next((c.place for c in self._lead(discourse)), discourse.lead_place)

    @staticmethod
    def _lead(discourse: Discourse) -> list[ContactDraft]:
        """The contacts of the first sentences that have a place."""
        return [c for c in discourse.contacts[:LEAD] if c.sentence <= LEAD and c.place is not None]

    @staticmethod
    def _received_there(draft: ContactDraft, discourse: Discourse) -> bool:
        """Whether a reception may have been where the first sentences tell of one: not of another host."""
        host = next(iter(draft.roles), None)
        hosts = {next(iter(c.roles), None) for c in SceneReader._lead(discourse)}
        if draft.kind == "reception":
            return not hosts or host in hosts or host is None
        if draft.kind != "meeting" or draft.hosts != 1 or host is None or discourse.lead_place is None:
            return False
        return discourse.lead_place.country == discourse.home == discourse.side_of(host)

    def _holds_seat(self, draft: ContactDraft, scene: Scene) -> bool:
        """Whether a seat of power may stand in the town of a scene: a seat stands in a town, and in its own state."""
        return not self._is_land(scene.place) and scene.place.country in (draft.seat or scene.place.country, None)

    def _told_places(self, discourse: Discourse) -> list[Scene]:
        """The places that contacts have of their own, for others of the same people."""
        return [
            Scene(
                c.place,
                c.place_span or c.spans[0],
                tuple(c.roles),
                c.sentence,
                c.status != "held",
                own=c.kind != "visit",
                sides=frozenset(c.parties),
                of_day=(c.when.edtf or "") if c.when is not None else "",
                past=c.kind == "visit" and c.undated,
                fronted=c.place_span is not None and c.place_span[0] - c.spans[0][0] < _FRONTED,
            )
            for c in discourse.contacts
            if c.place is not None
            and (c.place_span is not None or c.kind == "visit")
            and c.seat is None
            and c.status != "back_reference"
            and c.kind != "call"
        ]

    def _scene_of(self, draft: ContactDraft, scenes: list[Scene], discourse: Discourse) -> Scene | None:
        fits = [s for s in scenes if self._belongs(draft, s, discourse)]
        before = [s for s in fits if s.sentence <= draft.sentence]
        later = [s for s in fits if not (s.own and s.fronted)]
        if not before and len({s.place.name for s in later}) != 1:
            return None
        found = before[-1] if before else later[0]
        if not before and self._told_by_the_way(draft, found):
            return None
        if self._is_land(found.place):
            towns = {s.place.name: s for s in fits if s.place.country == found.place.country and s.place != found.place}
            if len(towns) == 1:
                return next(iter(towns.values()))  # a visit to a country, and the one town the text names in it
        return found

    def _told_by_the_way(self, draft: ContactDraft, scene: Scene) -> bool:
        """Whether a journey to a whole state, told of further on, is another than the one a contact was on: 'A
        received B. … The President has often been to Poland'.
        """
        if not self._is_land(scene.place):
            return False
        another = bool(scene.people) and set(scene.people).isdisjoint(draft.roles)
        return scene.place.country not in draft.parties or another or scene.sentence - draft.sentence > _SOON_TOLD

    def _belongs(self, draft: ContactDraft, scene: Scene, discourse: Discourse) -> bool:
        if (scene.planned and draft.status == "held") or self._of_another_day(draft, scene):
            return False
        if scene.planned and draft.kind == "session" and scene.span[0] > draft.spans[0][1]:
            return False  # 'will attend the session and visit Poland'
        if set(scene.people) & set(draft.roles):
            if scene.own and _HOUSE.search(scene.place.name or "") and set(draft.roles) - set(scene.people):
                return False  # 'called on the Minister at Takuba Lodge', and the President received him elsewhere
            return not (scene.own or scene.sides) or self._fits_land(draft, scene, discourse)
        sides = {discourse.side_of(p) for p in scene.people} - {None}
        if scene.own:  # signed in the talks told of, by whomever
            return draft.kind == "signing" and not draft.roles and scene.sides == draft.parties
        if not sides:
            return True
        return bool(sides & draft.parties) and (not draft.roles or scene.place.country in draft.parties)

    def _fits_land(self, draft: ContactDraft, scene: Scene, discourse: Discourse) -> bool:
        """Whether talks of the same guest may have been where others of his were: not at one host's for another's.

        Towns where all meet, and lands of neither side of those talks, hold for whoever is met there; heads of state
        and
        government receive at home.
        """
        land = scene.place.country
        if land is None or land in draft.parties or land not in scene.sides or scene.place.name in MEETING_TOWNS:
            return True
        if draft.margins is not None and not scene.own:
            return True  # beside what he went there for
        return not any(discourse.table.by_id(p).rank in _AT_HOME for p in draft.roles if p not in scene.people)
