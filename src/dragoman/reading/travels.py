"""A text's people to the states they go to: nobody is of the state that he visits, and its guests are of others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from dragoman.reading.mention import Mention
from dragoman.reading.pack import Pack
from dragoman.reading.persons import PersonTable
from dragoman.reading.thanking import note_thanked
from dragoman.reading.units import Sentence

# where those of any state meet, and nobody is at home
MEETING_TOWNS = frozenset(
    {"New York", "Geneva", "Brussels", "Vienna", "The Hague", "Addis Ababa", "Strasbourg", "Paris"}
)
_ARTICLES = frozenset({"the", "le", "la", "l'", "les"})
_LISTED = _ARTICLES | {",", "and", "et", "as well as", "ainsi que", "puis", "then", "to", "en", "au", "aux"}
_OF = frozenset({"of", "by", "de", "du", "de la", "de l'", "d'", "from", "des"})
_GOING_OUT = frozenset({"on", "en", "pour"})
_BY = frozenset({"by", "par"})
_ANOTHERS = frozenset({"celle", "celles"})
_VISITORS = frozenset({"person", "alias", "counterpart"})
_VISITORS_TOLD = _VISITORS | {"group"}  # 'met the ministers of A and B, who are in C'
_WHO = frozenset({"who", "qui"})
_AGAIN = frozenset({"pronoun", "alias"})  # with which a text goes on with somebody
_REACH = 6  # units between a visit and its goal
_BEHIND = 9  # units between a visit and who made it, its goal between: 'the three-day official visit to Oslo by X'
_OPENING = 6  # units in which an opening phrase begins
_ARRIVAL = frozenset({"arrival", "arriving", "arrivée", "airport", "aéroport", "l'aéroport"})
_LEAVING = ("left", "leav", "depart", "will", "se rend", "quitt", "part", "fl")
_WEIGHT = 2  # what a guest's goal counts for, where the house's relations with a state count for one


class Travels(NamedTuple):
    """Where the people of a text go."""

    abroad: frozenset[str]  # the states that those named without a state visit, or whose ministers they meet
    hosted: Counter[str]  # how far each state is told to be visited by somebody of another one


class TravelReader:
    """Finds the visits that one language's sentences tell of."""

    def __init__(self, pack: Pack) -> None:
        have = pack.having
        self.travel = have("event.visit") | have("c:visit") | have("c:willvisit") | have("c:isin")
        self.noun = have("event.visit")
        self.inside = have("c:in")
        self.toward = self.inside | have("c:toward")
        self.staying = self.inside | have("c:isin")
        self.by = have("c:by") | have("c:received")

    def read(
        self,
        sentences: Sequence[Sentence],
        found: Sequence[list[Mention]],
        stated: Sequence[list[int]],
        table: PersonTable,
        leading: int,
    ) -> Travels:
        """Note of every person where he goes, and which states he thanks; `stated`: the units of each sentence that may
        name a state, `leading`: how many sentences of the body tell what a text is of."""
        abroad = set(note_thanked(sentences, found, stated, table))
        hosted: Counter[str] = Counter()
        left = leading
        landed: tuple[Mention, str] | None = None  # who arrived where in the sentence before
        for sentence, mentions in zip(sentences, found, strict=True):
            leads = left > 0
            left -= sentence.zone == "body"
            if sentence.number < leading:
                abroad.update(_ministers_met(mentions))
            met = _counterparts_met(mentions, table)
            abroad.update(met if leads else ())
            if landed is not None and not self.by.isdisjoint(sentence.present):
                self._welcomed(sentence, mentions, *landed)
            goes_on = landed is not None and self._met_next(mentions, *landed)
            landed = landed if goes_on else None
            if not self.travel.isdisjoint(sentence.present):
                told = False  # a visit, of which 'celle du ministre X à Oslo' takes up the noun
                for i, symbol in enumerate(sentence.symbols):
                    told = told or symbol in self.noun
                    if symbol in self.travel or (told and sentence.word(i) in _ANOTHERS):
                        landed = (
                            self._travel(sentence, i, mentions, table, abroad if leads else set(), hosted) or landed
                        )
        return Travels(frozenset(abroad), hosted)

    def _travel(
        self,
        sentence: Sentence,
        i: int,
        mentions: list[Mention],
        table: PersonTable,
        abroad: set[str],
        hosted: Counter[str],
    ) -> tuple[Mention, str] | None:
        """Note whose visit unit `i` tells of and where it goes; returns the two when it is one person's to one land."""
        visitor = self._visitor(sentence, i, mentions)
        behind = visitor is not None and visitor.first > i
        lands = self._goal(sentence, i) or (self._goal(sentence, visitor.last) if visitor and behind else [])
        if visitor is None or not lands:
            return None
        people = [table.by_id(person) for person in visitor.persons] if visitor.kind == "person" else []
        if not any(m.kind == "pronoun" and visitor.last < m.first < i for m in mentions):
            for entry in people:  # 'X thanked Y, adding that he would visit Norway': which of them?
                entry.away.update(lands)
        states = {s for e in people for s in e.states} or set(visitor.states)
        if states:
            hosted.update(dict.fromkeys(set(lands) - states, _WEIGHT))
        elif visitor.kind == "person":
            abroad.update(lands)
        there = not sentence.word(i).startswith(_LEAVING) and MEETING_TOWNS.isdisjoint(_near(sentence, i))
        return (visitor, lands[0]) if people and there and len(lands) == 1 else None

    def _welcomed(self, sentence: Sentence, mentions: list[Mention], guest: Mention, land: str) -> None:
        """'On arrival she was received by | the Prime Minister, X, and the Foreign Minister, Y': both are of the land
        where she had arrived."""
        n = len(sentence.symbols)
        if all(_ARRIVAL.isdisjoint(sentence.word(i).split()) for i in range(min(_OPENING + 2, n))):
            return
        by = next((i for i in range(n) if sentence.symbols[i] in self.by or sentence.word(i).endswith(" par")), n)
        for mention in mentions:
            if mention.kind == "person" and mention.first > by and mention.offices and not mention.states:
                mention.guest, mention.there = guest, land

    def _met_next(self, mentions: list[Mention], guest: Mention, land: str) -> bool:
        """'visited Oslo. He was received by | the Prime Minister, X': of the land where he is; whether the sentence
        goes on with him."""
        first = mentions[0] if mentions else None
        himself = first is not None and (first.kind in _AGAIN or bool({*first.persons} & {*guest.persons}))
        for mention in mentions if himself else []:
            met = mention.guest is not None and mention.guest.text == mentions[0].text
            if met and mention.kind == "person" and not (mention.states or mention.there):
                mention.guest, mention.there = guest, land
        return himself

    def _visitor(self, sentence: Sentence, i: int, mentions: list[Mention]) -> Mention | None:
        """Who makes the visit at unit `i`: 'the visit of X', else the one named last before it."""
        if sentence.symbols[i] in self.noun and i + 1 < len(sentence.symbols) and sentence.word(i + 1) in _OF:
            behind = next((m for m in mentions if i < m.first <= i + 3 and m.kind in _VISITORS), None)
            if behind is not None:
                return behind
        if sentence.word(i) in _ANOTHERS:
            return next((m for m in mentions if i < m.first <= i + 2 and m.kind in _VISITORS), None)
        if sentence.symbols[i] in self.noun and (behind := self._behind_goal(sentence, i, mentions)) is not None:
            return behind
        told = _VISITORS_TOLD if i > 0 and sentence.word(i - 1) in _WHO else _VISITORS
        before = next((m for m in reversed(mentions) if m.last < i and m.kind in told), None)
        if (
            before is None
            and i < _OPENING
            and "," in (sentence.word(k) for k in range(i + 1, min(i + _REACH + 3, len(sentence.symbols))))
        ):
            return next((m for m in mentions if m.first > i and m.kind in _VISITORS), None)  # 'After a visit to A, X'
        return before

    @staticmethod
    def _behind_goal(sentence: Sentence, i: int, mentions: list[Mention]) -> Mention | None:
        """'the visit to Oslo | by X', 'la visite à Oslo | du ministre X': who made the visit told at unit `i`, where
        nothing but its goal and a word for 'of' stands before the name."""
        mention = next((m for m in mentions if i + 1 < m.first <= i + _BEHIND and m.kind in _VISITORS), None)
        if mention is None:
            return None
        of = mention.first if sentence.word(mention.first) in _OF else mention.first - 1
        goal = sentence.entries[of - 1]
        led = sentence.word(of) in _OF | _BY and goal is not None and "adj" not in goal.tags
        return mention if led and goal is not None and goal.values.keys() & {"city", "iso"} else None

    def _goal(self, sentence: Sentence, i: int) -> list[str]:
        """Where a visit told at unit `i` goes: 'a visit of three days | to Norway'."""
        for k in range(i + 1, min(i + _REACH, len(sentence.symbols))):
            entry = sentence.entries[k]
            led = k == i + 1 or (k == i + 2 and sentence.word(i + 1) in _ARTICLES)
            if entry is not None and (sentence.symbols[k - 1] in self.toward or led) and "geo" in entry.tags:
                return self._lands(sentence, k)
            arrived = k == i + 1 and sentence.symbols[i] not in self.noun  # 'travelled to | Oslo'
            if entry is not None and (sentence.symbols[k - 1] in self.toward or arrived) and "city" in entry.values:
                return [str(entry.values["city"][1])]
        if not any(sentence.word(k) in _GOING_OUT for k in range(max(0, i - 4), i)):
            return []
        for k in range(i - 1, max(0, i - 8), -1):  # 'was | in Vilnius on a working visit'
            entry = sentence.entries[k]
            if entry is not None and sentence.symbols[k - 1] in self.staying and entry.values.keys() & {"city", "iso"}:
                return [str(entry.values["iso"] if "iso" in entry.values else entry.values["city"][1]).split("|")[0]]
        return []

    @staticmethod
    def _lands(sentence: Sentence, k: int) -> list[str]:
        """'visited | the Republic of Poland and the Republic of Austria': the states listed from unit `k` on."""
        lands: list[str] = []
        while k < len(sentence.entries):
            entry = sentence.entries[k]
            if entry is not None and "iso" in entry.values and "adj" not in entry.tags:
                lands.append(str(entry.values["iso"]).split("|")[0])
            elif sentence.word(k) not in _LISTED:
                break
            k += 1
        return lands


def _near(sentence: Sentence, i: int) -> list[str]:
    """The words behind a visit told at unit `i`, its goal among them, as names are written."""
    return [sentence.quote(k, k) for k in range(i + 1, min(i + _REACH, len(sentence.symbols)))]


def _ministers_met(mentions: list[Mention]) -> set[str]:
    """The states whose ministers somebody without a state meets: 'he met the foreign ministers of C and D'."""
    met: set[str] = set()
    for mention in mentions:
        if mention.kind == "group" and mention.collective == "human" and len(mention.states) > 1 and mention.first > 0:
            met.update(mention.states if any(m.kind == "person" and not m.states for m in mentions) else [])
    return met


def _counterparts_met(mentions: list[Mention], table: PersonTable) -> set[str]:
    """'at a meeting she held with her Slovak counterpart': the state of which whoever's counterpart that is, is not; as
    far as the text has told none of his own."""
    met: set[str] = set()
    for k, mention in enumerate(mentions):
        peer = mention.kind == "counterpart" or (bool(mention.offices) and all(o.counterpart for o in mention.offices))
        if not peer or len(mention.states) != 1:
            continue
        named = [m for m in mentions[:k] if m.kind == "person"][-1:]
        if k == 0:  # 'In talks with her Slovak counterpart, Minister X stressed'
            named = [m for m in mentions[1:] if m.kind == "person"]
        owner = mention.peer or next(iter(named), None)
        people = [table.by_id(p) for p in owner.persons] if owner is not None and not owner.plural else []
        for entry in people if len(people) == 1 else []:
            if not entry.states:
                entry.away.update(mention.states)
                met.update(mention.states)
    return met
