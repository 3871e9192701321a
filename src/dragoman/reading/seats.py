"""A seat of power named as the venue ('at the Foreign Ministry', 'au palais présidentiel') to its town."""

from __future__ import annotations

import re
from functools import lru_cache

from dragoman.model import Place
from dragoman.reading.bounds import LATER
from dragoman.reading.discourse import Discourse
from dragoman.reading.lines import Line
from dragoman.reading.memory import MEMORY, ContactDraft, Scene
from dragoman.reading.mention import Mention
from dragoman.reading.persons import PersonEntry
from dragoman.reading.roles import RoleReader
from dragoman.reading.tables import rows

_VENUE_WORDS = frozenset({"at", "au", "à", "à la", "à l'", "siège du", "au siège du", "dans", "in"})
_BUILDINGS = frozenset(
    [
        "building", "main building", "headquarters", "premises", "hall", "room", "bâtiment", "locaux", "siège", "salle",
        "salon", "enceinte",
    ]
)  # fmt: skip
_ROOM_NAME = 6  # items of 'dans la salle de réunions' before the ministry at most
_OWNS = frozenset({"'", "’", "'s", "’s"})
_QUARTERS = frozenset(
    {"central", "downtown", "nearby", "neighbouring", "neighboring", "northern", "southern", "eastern", "western"}
)
_HOSTS = frozenset({"receiving", "host"})
_OF_BODY = "*"  # the seat of whichever organisation takes part
_ENVOYS = frozenset({"ambassador", "diplomat"})
_AT_HOME = frozenset({"head_of_state", "head_of_government", "monarch_or_religious"})
_HEADS_OF_STATE = frozenset({"head_of_state", "monarch_or_religious"})
_OF_STATE = re.compile(r"president|présid|royal|state house|républi|republic|nation|imperial|impérial")
_PALACES = frozenset({"Palais", "Palace"})
_UNOWNED = frozenset({"palais", "palace", "ministère", "ministry", "département", "department"})  # no place by itself
_BODIES = ("l'organisation", "la commission", "l'institution", "l'union", "l'alliance", "la communauté")
_OWN_HOUSE = frozenset(f"siège de {body}" for body in _BODIES)  # an organisation's seat, without its name
_ENVOY = re.compile(r"\benvoys?\b|\benvoyée?\b|émissaire")
_MINISTRY = re.compile(r"minist|département|department|foreign office")
_OWN_WORDS = 6  # items from a ministry to the state it is of: 'ministry of foreign affairs | of | the | Polish'
_SHARED = {"foreign office": ("GBR", "PAK")}  # houses called the same in several states, and theirs
_WELCOMED_TO = ("welcom", "accueill", "host")  # verbs behind which 'to' leads to the venue


@lru_cache(maxsize=1)
def _seat_towns() -> dict[str, tuple[str, str]]:
    """The town and its state where each state's government sits, or an organisation: a state's
    capital, but for seats.tsv.
    """
    capitals = {r[0]: (r[4], r[0]) for r in rows("dragoman", "reference", "states.tsv") if len(r) > 4 and r[4]}
    told = {r[0]: (r[1], r[2]) for r in rows("dragoman", "reference", "seats.tsv")}
    # 'CAF' is the bank in Caracas and the Central African Republic
    return capitals | {body: town for body, town in told.items() if body not in capitals or town[1] == body}


def _sent(person: PersonEntry) -> bool:
    """Whether somebody is sent abroad by his office: an ambassador, a special envoy."""
    envoy = person.rank == "director" and any(_ENVOY.search(o.title.lower()) for o in person.offices)
    return person.rank in _ENVOYS or envoy


_BANDS = frozenset({"group", "groups", "faction", "club", "caucus", "majority", "opposition", "party", "bloc"})


class SeatReader(RoleReader):
    """Finds ministries and palaces, and in the end whose they are."""

    def _ministry(self, draft: ContactDraft, line: Line, limit: int, trigger: int = 0) -> None:
        """'at the Foreign Ministry', 'au ministère des Affaires étrangères': the venue when no town is named."""
        symbols = line.symbols
        if draft.kind == "summons":
            return  # an envoy is summoned to the ministry: no place is told by it
        for i in range(1, limit):
            if symbols[i] in self.seat:
                if not (i < trigger and self._of_opening(line, i)) and self._seat(draft, line, i):
                    return
                continue
            if symbols[i] not in self.ministry:
                continue
            k = i - 1
            while k > 0 and symbols[k] in self.clauses.det | self.clauses.adj and line.word(k) not in _VENUE_WORDS:
                if symbols[k] in self.genitive:
                    break  # 'dans les locaux | du | ministère'
                k -= 1  # 'au', which is article and preposition, is the word that leads there
            k = self._before_building(line, k)
            if self._in_title(line, k, i) or (k > 0 and line.word(k - 1).split()[-1] in _BANDS):
                continue  # 'the friendship group in the Polish parliament': whose it is
            if line.word(k) in _VENUE_WORDS:
                owner = self._state_of_house(line, k, i)
                states = [owner] if owner else []
                if line.word(i) in _SHARED:  # of whoever has one and takes part
                    states = [state for state in _SHARED[line.word(i)] if state in draft.parties]
                    states = states if len(states) == 1 else []
                name = " ".join(line.sentence.quote(line.first[i], line.last[i]).split())
                draft.place = Place(name, states[0] if states else None)
                draft.place_span = (line.start(i), line.end(i))
                draft.seat = states[0] if states else ""
                return

    def _in_house_name(self, line: Line, k: int) -> bool:
        """Whether item k may be of a house's name; no 'At' that opens a sentence with a capital."""
        symbol = line.symbols[k]
        return symbol in self.clauses.adj or (symbol in self.naming and symbol not in self.place_prep)

    def _state_of_house(self, line: Line, k: int, i: int) -> str:
        """Whose the ministry at item i is by its own words, 'the Polish Foreign Ministry', 'the Ministry of Foreign
        Affairs of Poland', or nothing; item k leads to it. Not of whoever is named beside it."""
        for at in range(k + 1, min(len(line.symbols), i + _OWN_WORDS)):
            symbol = line.symbols[at]
            ended = symbol in self.clauses.verb or symbol in self.clauses.comma or symbol in self.date
            ended = ended or (symbol in self.place_prep and symbol not in self.genitive)
            if at > i and (ended or any(m.kind == "person" for m in line.mentions(at))):
                break
            value = line.value(at, "iso")
            if isinstance(value, str):
                return value.split("|")[0]
        return ""

    def _begins_name(self, line: Line, i: int) -> bool:
        """Whether item i, behind a state, goes on with a name that the state only qualifies; not 'In Norway I met'."""
        named = line.symbols[i] in self.naming and line.word(i) not in self.first_person
        return named or line.word(i) in ("'s", "'")

    def _before_building(self, line: Line, k: int) -> int:
        """'in the building | of the Ministry': the item that leads to the house itself, where item k leads to its
        owner; else k."""
        if k < 2 or line.symbols[k] not in self.genitive:
            return k
        housed = False
        for j in range(k - 1, max(-1, k - 1 - _ROOM_NAME), -1):
            if housed and line.word(j) in _VENUE_WORDS:
                return j
            housed = housed or line.word(j) in _BUILDINGS
            of_room = (
                self.genitive | self.clauses.det | self.event | self.clauses.adj | self.building | self.clauses.low
            )
            if line.found[j] is not None or not (housed or line.symbols[j] in of_room):
                break
        return k

    def _in_title(self, line: Line, k: int, i: int) -> bool:
        """'the Under-Secretary at the Foreign Office, Minister A', 'the Director at the Ministry and chair of, A': of
        whom a name behind tells, and no venue; item k leads to the ministry at item i."""
        entry = line.sentence.entries[line.last[k - 1]] if k > 0 and i + 2 < len(line.symbols) else None
        if entry is None or "office" not in entry.tags or any(m.name for m in line.mentions(k - 1)):
            return False
        on = line.symbols[i + 1] in self.clauses.comma or line.symbols[i + 1] in self.clauses.conj
        return on and any(m.name for j in range(i + 2, min(len(line.symbols), i + 8)) for m in line.mentions(j))

    def _seat(self, draft: ContactDraft, line: Line, i: int) -> bool:
        """'at the Presidential Palace', 'au palais du peuple': a seat of power named as the venue."""
        symbols = line.symbols
        first, k = i, i
        if symbols[i] not in self.place_prep:  # 'au palais du' is one item, preposition and noun
            while first > 0 and self._in_house_name(line, first - 1):
                first -= 1
            if first > 0 and symbols[first - 1] in self.clauses.org:
                first -= 1  # 'NATO headquarters'
            holder = self._holder_before(line, first)
            first = holder if holder >= 0 else first
            k = self._before_article(line, first, 0)
            welcomed = line.word(k) == "to" and any(line.word(v).startswith(_WELCOMED_TO) for v in range(k))
            if symbols[k] not in self.place_prep and not welcomed:
                return False
        last = self._end_of_name(line, i)
        held_by = self._holder(line, first, last)
        if held_by is not None:
            if any(o.rank in _ENVOYS for o in held_by.offices):
                return False  # 'at the ambassador's residence': not in his own land
            draft.place = Place(" ".join(line.sentence.text[line.start(first) : line.end(last)].split()), None)
            draft.place_span = (line.start(first), line.end(last))
            draft.seat = held_by.states[0] if held_by.states else ""
            return True
        housed = [m for m in line.mentions(last + 1) if m.kind == "side"] if last + 1 < len(symbols) else []
        if first == last and housed and symbols[i] in self.place_prep:
            draft.place = Place(" ".join(line.sentence.text[line.start(i) : line.end(last + 1)].split()), None)
            draft.place_span, draft.seat = (line.start(i), line.end(last + 1)), (housed[0].states or [""])[0]
            return True  # 'au siège du ministère polonais'
        if first == last and symbols[i] not in self.power and not self._the_palace(draft, line, i):
            return False  # 'at the house': which one is not said
        begin, end = line.start(first), line.end(last)
        words = line.sentence.text[begin:end].split()
        name = " ".join(words[1:] if symbols[i] in self.place_prep else words)
        own_house = name.lower() in _OWN_HOUSE
        draft.place = Place(name, None)
        draft.place_span = (begin, end)
        if self._of_power(line, first, last) or first == last or own_house:
            of_state = any(symbols[k] in self.power for k in range(first, i))  # 'at the Presidential Secretariat'
            of_body = own_house or (symbols[i] in self.secretariat and not of_state)
            draft.seat = self._state_within(line, first, last) or (_OF_BODY if of_body else "")
        return True

    def _the_palace(self, draft: ContactDraft, line: Line, i: int) -> bool:
        """'reçu par le président au Palais': the one of whoever receives, with a capital."""
        name = line.sentence.quote(line.first[i], line.last[i]).split()[-1]
        return draft.kind == "reception" and name in _PALACES

    def _holder_before(self, line: Line, i: int) -> int:
        """'the prime minister's residence': the item that names whose it is, or -1."""
        owned = i > 1 and line.word(i - 1) in _OWNS and any(m.offices for m in line.mentions(i - 2))
        return i - 2 if owned else -1

    def _holder(self, line: Line, first: int, last: int) -> Mention | None:
        """Who holds the office whose seat the items name: 'the residence of the Prime Minister of Norway'."""
        behind = last + 2 < len(line.symbols) and line.symbols[last + 1] in self.genitive
        at = [first, *([last + 2, last + 3] if behind else [])]
        for k in at:
            if k < len(line.symbols) and (k != last + 3 or line.symbols[last + 2] in self.clauses.det):
                found = next((m for m in line.mentions(k) if m.offices), None)
                if found is not None:
                    return found
        return None

    def _capital(self, draft: ContactDraft, line: Line, limit: int) -> bool:
        """'in the Polish capital', 'dans la capitale burkinabè': the town by its state."""
        for i in range(1, limit):
            town = self.capital_at(line, i)
            if town is not None:
                draft.place, draft.place_span = town, (line.start(i), line.end(i))
                return True
        return False

    def capital_at(self, line: Line, i: int) -> Place | None:
        """The town that item i names by its state, behind 'in': 'in the Polish capital'."""
        if line.symbols[i] not in self.capital or line.found[i] is not None:
            return None
        k = i - 1
        while k > 0 and (line.symbols[k] in self.clauses.adj or line.symbols[k] in self.clauses.det):
            k -= 1
        if k < 0 or line.symbols[k] not in self.place_prep:
            return None
        town = _seat_towns().get(self._state_within(line, k + 1, i))
        return Place(*town) if town else None

    def _of_opening(self, line: Line, i: int) -> bool:
        """'Ahead of the summit due in Lagos, …', 'Après sa visite à Turin, …': the place of what came before or is
        to come.
        """
        opens = line.word(0) in LATER or line.symbols[0] in self.before_event
        return opens and any(s in self.event for s in line.symbols[1:i])

    def _here(self, draft: ContactDraft, line: Line, limit: int) -> bool:
        """'met here on Tuesday': where the text is dated from."""
        at = next((i for i in range(limit) if line.symbols[i] in self.here), -1)
        if at >= 0:
            draft.here = (line.start(at), line.end(at))
        return at >= 0

    def _of_power(self, line: Line, first: int, last: int) -> bool:
        """Whether a building is known by what it is for, and has no name of its own: 'presidential palace'."""
        named = self.power | self.ministry | self.clauses.org
        plain = named | self.seat | self.clauses.det | self.genitive | self.clauses.state
        return any(line.symbols[i] in named for i in range(first, last + 1)) and all(
            line.symbols[i] in plain or isinstance(line.value(i, "iso"), str) for i in range(first, last + 1)
        )

    def _state_within(self, line: Line, first: int, last: int) -> str:
        """The state or organisation whose seat it is said to be, or nothing."""
        items = range(first, min(last + 2, len(line.symbols)))
        if last + 2 < len(line.symbols) and line.symbols[last + 1] in self.genitive:
            items = range(first, min(last + 3 + (line.symbols[last + 2] in self.clauses.det), len(line.symbols)))
        body = next((value for i in items if isinstance(value := line.value(i, "org"), str)), None)
        if body is not None:
            return body
        codes = (line.value(i, "iso") for i in items)
        return next((code.split("|")[0] for code in codes if isinstance(code, str)), "")

    def _is_land(self, place: Place) -> bool:
        """Whether a place is a whole state."""
        return place.name == self.pack.state_english.get(place.country or "")

    def _towns_of_lands(self, wide: list[ContactDraft], scenes: list[Scene]) -> None:
        """'paid a visit to Norway', and further on 'during her stay in Oslo': for contacts placed in a land, the one
        town of it in which the text tells of the same people."""
        for draft in wide:
            assert draft.place is not None
            there = [s for s in scenes if s.place.country == draft.place.country and not self._is_land(s.place)]
            towns = {s.place.name: s for s in there if set(s.people) & set(draft.roles)}
            told = len({s.place.name for s in there}) == len(towns) == 1
            days = draft.when.edtf if draft.when is not None else None
            long = draft.kind == "visit" and "/" in (days or "")  # a journey of several days is to the land
            if told and not long and draft.kind != "call" and draft.status in ("held", "announced"):
                town = next(iter(towns.values()))
                draft.place, draft.place_span = town.place, town.span

    def settle_seats(self, discourse: Discourse) -> None:
        """Give the contacts held at a seat of power its town, as far as it is known whose seat it is."""
        found: dict[str, Place] = {}
        for draft in discourse.contacts:
            if draft.here is not None and draft.place is None and discourse.dateline is not None:
                draft.place, draft.place_span = discourse.dateline, draft.here
            if draft.seat is None and draft.place is not None and draft.place.country is None:
                town = self._town_of_palace(draft, discourse)
                draft.place = Place(*town) if town else draft.place
            if draft.seat is None or draft.place is None:
                continue
            state = self._body(draft) if draft.seat == _OF_BODY else draft.seat or self._host(draft, discourse)
            town = _seat_towns().get(state or "")
            name = draft.place.name or ""
            if town:
                draft.place, draft.seat = Place(*town), None
                found[name] = draft.place
            elif not draft.roles and name in found:
                draft.place, draft.seat = found[name], None  # 'talks of the governments at the President's Office'
            elif name.lower() in _UNOWNED:
                draft.place = draft.place_span = draft.seat = None

    @staticmethod
    def _town_of_palace(draft: ContactDraft, discourse: Discourse) -> tuple[str, str] | None:
        """'Le président a reçu au palais Rex': the seat of the state whose head receives in a palace of no list."""
        hosts = {
            side
            for p, (side, role) in draft.roles.items()
            if role == "receiving" and discourse.table.by_id(p).rank in _AT_HOME
        }
        palace = (draft.place.name or "").lower().startswith("palais ") if draft.place is not None else False
        return _seat_towns().get(hosts.pop() or "") if palace and len(hosts) == 1 else None

    def _body(self, draft: ContactDraft) -> str | None:
        """The organisation that takes part: 'at the General Secretariat' is its own."""
        bodies = draft.parties - self.pack.state_english.keys()
        return bodies.pop() if len(bodies) == 1 else None

    def _host(self, draft: ContactDraft, discourse: Discourse) -> str | None:
        """The state at whose seat a contact was held: of whoever receives, else of whoever an envoy calls on."""
        hosts = {side for side, role in draft.roles.values() if role in _HOSTS and side}
        if len(hosts) == 1 and draft.kind != "visit":
            return hosts.pop()
        received = {side for side, role in draft.roles.values() if role == "received"}
        if len(draft.roles) == len(received) == 1 and len(draft.parties) == 2 and None not in received:
            return (draft.parties - received).pop()  # whoever received him is not named
        states = {party for party in draft.parties if party in self.pack.state_english}
        if len(states) == 1 and len(draft.parties) > 1:
            return next(iter(states))  # the others are organisations
        guests = {side for p, (side, _) in draft.roles.items() if side and _sent(discourse.table.by_id(p))}
        others = {side for side, _ in draft.roles.values() if side} - guests
        if len(guests) == len(others) == 1:
            return others.pop()
        visited = self._visited(draft, discourse)
        if len(visited) == 1:
            return visited.pop()
        of_state = draft.place is not None and _OF_STATE.search((draft.place.name or "").lower()) is not None
        ranks = _HEADS_OF_STATE if of_state else _AT_HOME
        heads = {side for p, (side, _) in draft.roles.items() if discourse.table.by_id(p).rank in ranks}
        if len(heads) == 1 and len(draft.parties) > 1 and None not in heads:
            return heads.pop()  # 'Foreign Minister A met President B at State House'
        if of_state and not heads:
            return None  # two ministers at a presidential palace
        known = not discourse.table.home_guessed
        at_home = known and discourse.home in draft.parties and len(draft.parties) > 1 and not visited
        return discourse.home if at_home else self._named_first(draft, discourse) if not visited else None

    @staticmethod
    def _named_first(draft: ContactDraft, discourse: Discourse) -> str | None:
        """'Minister A met Minister B at the Foreign Ministry', and nothing tells whose: of the one named as he who met
        the other."""
        told = draft.kind == "meeting" and _MINISTRY.search((draft.place.name or "").lower() if draft.place else "")
        person, (side, _) = next(iter(draft.roles.items()), ("", (None, "")))
        return side if told and len(draft.roles) > 1 and not _sent(discourse.table.by_id(person)) else None

    @staticmethod
    def _visited(draft: ContactDraft, discourse: Discourse) -> set[str]:
        """The states of those who took part that the text says another of them went to."""
        lands = [
            (c.place.country, {s for s, role in c.roles.values() if role == "visitor"})
            for c in discourse.contacts[-MEMORY:]
            if c.kind == "visit" and c.place is not None and c.status != "back_reference"
        ]
        lands += [(s.place.country, {discourse.side_of(p) for p in s.people}) for s in discourse.scenes[-MEMORY:]]
        return {land for land, guests in lands if land in draft.parties and guests and land not in guests}

    def _before_article(self, line: Line, i: int, stop: int) -> int:
        """The item before item i and its article; 'au', which is both, is the word that leads to a place."""
        k = self._before_capital(line, i, stop)
        if k > stop + 2 and line.word(k) in _OWNS and line.symbols[k - 1] in self.clauses.state:
            k -= 2  # 'in Laos' Vientiane'
        if k > stop and line.word(k) in _QUARTERS and line.symbols[i] in self.city:
            k -= 1
        while k > stop and line.symbols[k] in self.clauses.det and line.symbols[k] not in self.place_prep:
            k -= 1
        return k

    def _before_capital(self, line: Line, i: int, stop: int) -> int:
        """The item before the town at item i, or before 'the Polish capital' and 'Poland's capital,' that lead it."""
        k = i - 1
        if self.capital.isdisjoint(line.present) or line.symbols[i] not in self.city:
            return k
        at = k - 1 if line.symbols[k] in self.clauses.comma or line.symbols[k] in self.genitive else k
        if at <= stop + 1 or line.symbols[at] not in self.capital:
            return k
        at -= 1
        owner = self.clauses.state | self.clauses.adj
        while at > stop and (line.symbols[at] in owner or line.word(at) in _OWNS):
            at -= 1
        return at

    def _end_of_name(self, line: Line, i: int) -> int:
        """Where the name of a building ends: adjectives, names, and nouns joined by 'de'."""
        symbols, n, last = line.symbols, len(line.symbols), i
        joined = symbols[i] in self.place_prep
        while last + 1 < n and line.found[last + 1] is None:
            after = symbols[last + 1]
            if after in self.clauses.adj or after in self.naming:
                last += 1
            elif joined and (after in self.clauses.noun or after in self.clauses.det):
                last += 1
                joined = after in self.clauses.det
            elif after in self.genitive and last + 2 < n and line.found[last + 2] is None:
                last += 1
                joined = True
            else:
                break
        while last > i and (line.symbols[last] in self.genitive or line.symbols[last] in self.clauses.det):
            last -= 1
        return last
