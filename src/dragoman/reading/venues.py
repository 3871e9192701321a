"""A line to the day and the place of its contact."""

from __future__ import annotations

from dataclasses import replace

from dragoman.model import Place
from dragoman.reading.dates import DateMention
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft
from dragoman.reading.mention import Mention
from dragoman.reading.others import TOLD_ABOUT
from dragoman.reading.whenmet import ABOUT, CARRIED, ON_ISLAND, WhenReader

_HOTELS = frozenset({"hotel", "hôtel"})
_TOWN_WORDS = 3  # of the name of a town at most
_COMING_BACK = ("return", "rentr", "retourn", "revenu", "back", "home")
_WAYS = frozenset({"to", "visited", "in", "for", "pour", "vers"})  # to where a traveller goes


_THIS_IS = frozenset({"c'", "c'est", "ce"})
_CLEFT, _CLEFT_REACH = 5, 14  # words of 'c'est à Varsovie que …' at least; from its beginning to its 'que' at most
_DASHES = frozenset({"-", "–", "—"})
_IN_LAND = frozenset({"en", "au", "aux"})
_THEIRS = frozenset({"their", "leur", "leurs"})


_WITH_ARTICLE = frozenset({"caire", "cap", "havre", "mans", "pirée", "bourget", "touquet", "port", "lamentin"})
_HOUSED = frozenset({"at", "au", "dans"})  # lead to the house of a meeting, whatever town follows
_HELD_HOUSES = frozenset({"office", "mission", "bureau", "delegation"})
_HOUSE_NAME = 4  # words of the name of a house at most
_WHO, SOON = frozenset({"qui", "who"}), frozenset({"prochainement", "bientôt", "sous peu", "shortly", "soon"})
_EVENT_NAME = 18  # items from 'on the margins of' to where the event is held at most
_AT_EVENT = frozenset({"at", "during", "attending", "attend", "attended", "lors de", "lors du", "pendant"})
_NEWS = frozenset({"outcome", "outcomes", "result", "results", "course", "conclusions"})
_TAKING_PLACE = ["taking", "place"]
_TO_HOUSE = 5  # 'Warsaw | 's | foreign | ministry'


class VenueReader(WhenReader):
    """Finds when and where."""

    def _place(self, draft: ContactDraft, line: Line, trigger: int, frame: str) -> None:
        symbols, n = line.symbols, len(line.symbols)
        best, score = -1, -(10**6)
        limit = self._behind_held(line, self._limit(line, trigger))
        for i in range(n):
            if i >= limit:
                break
            symbol = symbols[i]
            is_city = symbol in self.city
            unknown = symbol in self.unknown and line.found[i] is None
            if not is_city and not unknown and (symbol not in self.clauses.state or symbol in self.ministry):
                continue
            k = self._before_article(line, i, -1)
            if k < 0 or (is_city and self._of_house(line, i)):
                continue
            if is_city and self._called_after(line, i, k):
                continue  # 'au Bristol': a hotel
            town = (
                self._town_before_land(line, i) if draft.kind in ("visit", "session", "meeting") and not is_city else -1
            )
            if town >= 0:
                k = self._before_article(line, town, -1)
            in_named = self._of_building(line, k)
            if in_named or (is_city and symbols[k] in self.clauses.comma):
                k = self._venue_before(line, k)
            elif is_city and k == i - 1 and symbols[k] in self.seat:
                k = self._venue_before(line, i)  # 'at State House Nairobi'
            elif is_city and k == i - 1 and symbols[k] in self.unknown:
                k = self._named_before(line, i)
            if unknown and i > 1 and line.word(i - 1) in ("de", "d'", "of") and self._bears_name(line, i - 2):
                continue  # 'à l'Hôtel de Bourgogne': what a house is called
            if not is_city and in_named and self._of_capital(line, i):
                continue  # 'in the capital of Poland': its town, by the capital's own word
            if is_city and i > 0 and line.word(i - 1) in _HOTELS:
                continue  # 'at the Hotel Bristol in Geneva'
            aside = k > 1 and line.word(k - 1) == "residence" and line.word(k - 2) == "("  # 'X (residence in Oslo)'
            if aside or (k > 0 and symbols[k - 1] in self.posted):
                continue  # 'the envoys accredited to …', 'experts based in …'
            if self._in_another_scene(line, i, trigger) or self._of_one_named(line, i, trigger):
                continue
            if draft.kind == "visit" and line.word(k - 1).startswith(_COMING_BACK) and k - 1 != trigger:
                continue  # 'visited Poland and returned | to Oslo'
            if i < trigger and self._yet_to_go(line, i):
                continue
            if self._is_talked_of(line, k, trigger) or (i < trigger and self._of_opening(line, i)):
                continue
            if i < trigger and self._on_agenda(line, k, trigger):
                continue
            on_visit = k > 0 and symbols[k - 1] in self.visit_noun and line.word(k) in ("to", "à", "en", "au", "aux")
            leads = self._leads_sentence(line, k)
            known_way = in_named or leads or line.word(k) in ("à", "in")
            if unknown and (not known_way or (i + 1 < n and symbols[i + 1] in self.naming)):
                continue
            welcomed = line.word(k) == "to" and line.word(trigger).startswith("welcom")
            going = welcomed or (draft.kind == "visit" and (line.word(k) in _WAYS or symbols[k] in self.visiting))
            on_island = in_named and line.word(k) in ON_ISLAND
            there = i < trigger and self._leads_there(line, k)
            there = there or (is_city and k > 0 and symbols[k] in self.journey and symbols[k - 1] in self.clauses.comma)
            there = there or (
                is_city and line.word(k).endswith(" à")
            )  # 'a tenu à | Varsovie': one entry of the lexicon
            if symbols[k] not in self.place_prep and not (going or on_visit or leads or on_island or there):
                continue
            if not is_city and not in_named and draft.kind != "visit" and self._of_something(line, k, trigger):
                continue  # 'the United Nations mission in Haiti', 'the reforms in Croatia'
            if not is_city and i + 1 < n and self._begins_name(line, i + 1):
                continue  # 'in the U.S. Chamber …', 'at the United Kingdom's …': the state's, not in the state
            if k > 0 and (self._is_post(line, k - 1) or self._of_held_house(line, k - 1)):
                continue
            points = -abs(i - trigger) + (15 if is_city or in_named else -10 if unknown else 0) + (20 if going else 0)
            points -= 30 if draft.kind == "visit" and i < trigger else 0  # where it goes to is told behind
            if points > score:
                best, score = i, points
        best = self._town_behind(line, best) if best >= 0 else best
        town = self._town_before_land(line, best) if best >= 0 and symbols[best] not in self.city else -1
        if town >= 0:
            land = self.place_of(line, best)
            last = line.last[self._comma_before_land(line, best) - 1]
            draft.place = Place(line.sentence.quote(line.first[town], last), land.country)
            draft.place_span = (line.start(town), line.end(best))
            return
        before = self._town_before_where(line, trigger)
        if before < 0 and best < 0:
            before = self._town_that_hosts(line, trigger)
        cleft = self._town_of_cleft(line, trigger)
        if before >= 0 or cleft >= 0:
            best = before if before >= 0 else cleft
        if best < 0:
            best = self._town_beside_day(draft, line, limit)
        if best < 0:
            told = self._town_of_office(draft, line, limit) or self._capital(draft, line, limit)
            if not told and not self._here(draft, line, limit):
                self._ministry(draft, line, limit, trigger)
            return
        draft.place, draft.place_span = self.place_of(line, best), (line.start(best), line.end(best))
        if symbols[best] in self.clauses.state - self.city and draft.kind != "visit":
            self._seat_in_land(draft, line, limit)

    def _yet_to_go(self, line: Line, i: int) -> bool:
        """'Minister A, qui se rendra demain à | Oslo, a rencontré': where one who took part is only to go."""
        k = i - 1
        while k > 0 and line.symbols[k] not in self.clauses.rel and line.symbols[k] not in self.clauses.comma:
            k -= 1
        if k < 2 or line.symbols[k - 1] not in self.clauses.comma or line.word(k) not in _WHO:
            return False
        told = range(k + 1, i)
        ahead = (
            isinstance(day := line.found[j], DateMention) and ((day.offset or 0) > 0 or day.next > 0) for j in told
        )
        return any(line.symbols[j] in self.will_visit or line.word(j) in SOON for j in told) or any(ahead)

    def _town_behind(self, line: Line, i: int) -> int:
        """'at the State House in | Banjul', 'at State House, Entebbe': the town told right behind a house at item `i`,
        else item `i`."""
        at = i + 2
        if line.symbols[i] not in self.known_venue or at >= len(line.symbols) or line.symbols[at] not in self.city:
            return i
        led = line.symbols[i + 1] in self.place_prep | self.clauses.comma or line.word(i + 1) in _DASHES
        return at if led and line.symbols[at] not in self.known_venue and line.found[at] is None else i

    def _town_beside_day(self, draft: ContactDraft, line: Line, limit: int) -> int:
        """'talks on trade in Oslo on Monday': the town next to the day that stands behind the subject, or -1."""
        day = draft.when.mention if draft.when is not None else None
        at = line.item_at(day.start) if day is not None and line.start(0) <= day.start < line.end(-1) else -1
        if at <= limit:
            return -1
        towns = [k for k in range(max(limit, at - 4), min(len(line.symbols), at + 4)) if line.symbols[k] in self.city]
        return next((k for k in towns if line.found[k] is None and line.symbols[k - 1] in self.place_prep), -1)

    def _of_house(self, line: Line, i: int) -> bool:
        """'in Peru, Warsaw's foreign ministry said': a capital that stands for its government."""
        house = line.symbols[i + 2 : i + _TO_HOUSE]
        return line.words[i + 1 : i + 2] in (["'s"], ["’s"]) and not self.clauses.institution.isdisjoint(house)

    def _called_after(self, line: Line, i: int, k: int) -> bool:
        """'au Bristol': French, a house that has the name of the town at item `i`."""
        led = line.word(k) == "au" and k == i - 1
        known = line.symbols[i] in self.known_venue or isinstance(line.value(i, "iso"), str)
        return led and not known and line.word(i) not in _WITH_ARTICLE

    def _bears_name(self, line: Line, i: int) -> bool:
        """'Hôtel', 'Villa', 'Palace' in capitals, which a name may follow."""
        return line.symbols[i] in self.building and line.sentence.quote(line.first[i], line.last[i])[:1].isupper()

    def _of_capital(self, line: Line, i: int) -> bool:
        """'in the capital of Poland', 'dans la capitale de la Pologne': whether item i names whose capital it is."""
        k = self._before_article(line, i, 0)
        return k > 0 and line.symbols[k] in self.genitive and line.symbols[k - 1] in self.capital

    def _seat_in_land(self, draft: ContactDraft, line: Line, limit: int) -> None:
        """'received at the Ministry her colleague, on a visit to Norway': the town where its ministry stands."""
        land, found = draft.place, replace(draft, place=None, place_span=None, seat=None)
        self._ministry(found, line, limit)
        if land is not None and found.seat is not None and found.seat in ("", land.country):
            draft.place, draft.place_span, draft.seat = found.place, found.place_span, land.country

    def _town_before_land(self, line: Line, i: int) -> int:
        """'to Gros Islet, Saint Lucia', 'à Brekvik, en Norvège': where a town of no list begins whose land item i
        names, or -1.
        """
        comma = self._comma_before_land(line, i)
        if comma < 2 or line.symbols[comma] not in self.clauses.comma or line.symbols[i] not in self.clauses.state:
            return -1
        k = comma - 1
        while k > max(0, comma - 1 - _TOWN_WORDS) and line.symbols[k] in self.unknown and line.found[k] is None:
            k -= 1
        led = line.symbols[k] in self.place_prep or line.word(k) in _WAYS
        return k + 1 if led and k < comma - 1 else -1

    @staticmethod
    def _comma_before_land(line: Line, i: int) -> int:
        """'à Brekvik, en Norvège', 'in Brekvik, Norway': the item of the comma before the land at item i."""
        return i - 2 if line.word(i - 1) in _IN_LAND else i - 1

    def _town_before_where(self, line: Line, trigger: int) -> int:
        """'flew to Lusaka, Zambia, where she met': the town named just before the word, or -1."""
        at = next((k for k in range(trigger - 1, max(-1, trigger - 6), -1) if line.word(k) in ("where", "où")), -1)
        for k in range(at - 1, max(-1, at - 5), -1):
            if line.symbols[k] in self.city and line.found[k] is None:
                return k
            if line.symbols[k] not in self.clauses.state and line.symbols[k] not in self.clauses.comma:
                break
        return -1

    def _town_of_cleft(self, line: Line, trigger: int) -> int:
        """'C'est à Varsovie que', 'C'est dans la ville de Zamość que A a rencontré B': the town put first, or -1."""
        if line.word(0) not in _THIS_IS or len(line.symbols) < _CLEFT:
            return -1
        that = next((k for k in range(2, min(trigger, _CLEFT_REACH)) if line.word(k) in ("que", "qu'")), -1)
        for k in range(that - 1, 1, -1):
            if line.symbols[k] in self.city and line.found[k] is None:
                return k
        town = any(line.symbols[k] in self.locality for k in range(2, that))
        return that - 1 if town and line.symbols[that - 1] in self.unknown and line.found[that - 1] is None else -1

    def _town_that_hosts(self, line: Line, trigger: int) -> int:
        """'Warsaw hosted the fifth round of consultations': the town before the verb, or -1."""
        at = next((k for k in range(trigger, max(-1, trigger - 12), -1) if line.symbols[k] in self.hosting), -1)
        k = at - 1
        while k > 0 and (line.symbols[k] in self.clauses.skip or line.found[k] is not None):
            k -= 1  # 'Warsaw on Monday hosted'
        owner = k > 0 and line.symbols[k - 1] in self.genitive  # 'the university of Warsaw hosted'
        return k if k >= 0 and line.symbols[k] in self.city and not owner else -1

    def _recalled(self, line: Line, j: int) -> bool:
        """'their meeting in Turin last year', 'leur dernière rencontre': talks of the same people at another time."""
        before = range(max(0, j - 3), j)
        return any(line.word(k) in _THEIRS or line.symbols[k] in self.past for k in before)

    def _is_talked_of(self, line: Line, k: int, trigger: int) -> bool:
        """'the situation in Turin', 'la crise sécuritaire à Turin': the town of what was talked
        about; item k leads to it. Not 'discussed trade in Turin on Monday'.
        """
        if any(isinstance(d, DateMention) and d.is_day for d in line.found[k + 2 : k + 4]):
            return False
        if any(line.word(j).startswith(TOLD_ABOUT) for j in range(trigger + 1, k)):
            return True  # 'spoke with Minister A about the war in Norway'
        if k < trigger and any(line.symbols[j] in self.briefing for j in range(k)) and self._of_news(line, k):
            return True  # 'briefed Minister A on the outcome of the summit | in Turin at a meeting'
        if (
            trigger < k < len(line.symbols) - 2
            and line.symbols[k - 1] in self.clauses.institution
            and "fin" in self.clauses.feats(line, k + 2)
        ):
            return True  # 'met on Monday, the press service | in Oslo reported'
        j = k - 1
        while j > trigger and line.symbols[j] in self.clauses.adj and line.symbols[j] not in self.subject_noun:
            j -= 1
        return j > trigger and line.symbols[j] in self.subject_noun

    def _of_news(self, line: Line, k: int) -> bool:
        """'on the outcome of the summit | in', 'about the results of the talks | in': an event, and what came of it."""
        before = range(max(0, k - 6), k)
        return any(line.word(j) in _NEWS for j in before) and any(line.symbols[j] in self.event for j in before)

    def _on_agenda(self, line: Line, k: int, trigger: int) -> bool:
        """'The war in Turin | will top the agenda of the talks': the place of what was talked about; item k leads to
        it, and does not open the sentence.
        """
        opens = all(line.symbols[j] in self.clauses.plain_adv or line.symbols[j] in self.punctuation for j in range(k))
        return not opens and any(line.symbols[j] in self.topics_of for j in range(k + 1, trigger))

    def _of_something(self, line: Line, k: int, trigger: int) -> bool:
        """Whether the preposition at item k joins a land to a thing, and not to who met whom or when."""
        j = k - 1
        if j < 0 or j == trigger or line.found[j] is not None or self._of_event(line, k):
            return False
        symbol = line.symbols[j]
        if symbol in self.event or symbol in self.clauses.contact or symbol in self.clauses.verb:
            return False
        if symbol in self.building or symbol in self.seat:
            return False  # 'at the Presidential Residence in Brekvik'
        return (
            symbol in self.clauses.org
            or symbol in self.clauses.low
            or symbol in self.clauses.noun
            or symbol in self.naming
        )

    def _of_event(self, line: Line, k: int) -> bool:
        """'on the margins of the meeting of Heads of Government in | Norway', 'at the summit taking place in | Norway':
        whether nothing but the event beside or at which they met stands before item k.
        """
        held = line.symbols[k - 1] in self.takes_place or line.words[max(0, k - 2) : k] == _TAKING_PLACE
        gathers, whole = held, held or line.word(k - 1) == ")"  # 'the Conference on Trade (CT) in': its whole name
        for j in range(k - 1 - held, max(-1, k - _EVENT_NAME), -1):
            symbol = line.symbols[j]
            if symbol in self.margins:
                return True
            if symbol in self.staging or line.word(j) in _AT_EVENT:
                return gathers
            named = any(m.name for m in line.mentions(j))
            apart = (symbol in self.place_prep and symbol not in self.genitive) or line.word(j) in ABOUT
            told = symbol in self.clauses.contact or "fin" in self.clauses.feats(line, j)
            apart = apart or symbol in self.meets_with or symbol in self.talks_between
            if ((named or apart) and not whole) or told or symbol in self.clauses.comma:
                return False
            gathers = gathers or symbol in self.gathering or symbol in self.event
        return False

    def _behind_held(self, line: Line, limit: int) -> int:
        """'on the margins of the conference | which is being held in Norway': the words on a contact end behind where
        the event is held."""
        told = line.symbols[limit : limit + 2]
        held = len(told) > 1 and told[1] in self.takes_place - self.will_take_place - self.clauses.contact
        relative = held and told[0] in self.clauses.rel
        end = limit - 1 if line.symbols[limit - 1] in self.clauses.comma else limit
        return self._limit(line, limit + 1) if relative and self._of_event(line, end) else limit

    def _leads_sentence(self, line: Line, k: int) -> bool:
        """'A Krasnystaw, le ministre …', 'a signé, mardi, | a Varsovie, un accord': the accent is lost."""
        if self.pack.language != "fr" or line.word(k) != "a" or k + 1 >= len(line.symbols):
            return False
        behind = line.symbols[k - 1] in self.clauses.comma or isinstance(line.found[k - 1], DateMention)
        return k == 0 or (behind and line.symbols[k + 1] in self.city and line.found[k + 1] is None)

    def _in_another_scene(self, line: Line, i: int, trigger: int) -> bool:
        """'to prepare for the summit in …', 'sa visite à … prévue le 4 juin': the place of something yet to come."""
        for j in range(i - 1, max(-1, i - 8), -1):
            if j == trigger or (line.symbols[j] in self.clauses.verb and line.symbols[j] not in self.ahead):
                return False  # 'à la veille du sommet prévu | à Oslo'
            if (
                line.symbols[j] in self.visit_noun
                and 0 < j - trigger <= CARRIED
                and line.symbols[trigger] in self.holding
            ):
                return False  # 'a effectué son premier déplacement en …': told of here
            held = (
                0 < j - trigger <= CARRIED and line.symbols[trigger] in self.holding
            )  # 'held their annual meeting in'
            if line.symbols[j] in self.event and self._recalled(line, j) and not held:
                return True
            if line.symbols[j] in self.gathering or line.symbols[j] in self.visit_noun:
                near = (*range(max(0, j - 6), j), *range(i + 1, min(len(line.symbols), i + 4)))
                return any(line.symbols[k] in self.ahead for k in near if k != trigger)
        return False

    def _of_building(self, line: Line, k: int) -> bool:
        """'in the city of', 'au palais présidentiel de': the preposition of the place stands before the building."""
        if line.symbols[k] not in self.genitive:
            return False
        j = k - 1
        while j > 0 and j > k - 4 and (line.symbols[j] in self.clauses.adj or line.symbols[j] in self.naming):
            j -= 1
        if j > 0 and j == k - 1 and line.symbols[j] in self.clauses.low and line.symbols[j - 1] in self.locality:
            j -= 1  # 'dans la ville frontalière de'
        if any(line.symbols[n] in self.embassy for n in range(max(j, 0), k)):
            return False  # 'at the Embassy of Poland': not in Poland
        return any(line.symbols[n] in self.locality or line.symbols[n] in self.building for n in range(max(j, 0), k))

    def _is_post(self, line: Line, i: int) -> bool:
        if line.symbols[i] in self.clauses.comma:
            return False  # 'received Ms X, Ambassador of Poland to Norway, | in Oslo'
        for k in range(i, max(-1, i - 7), -1):
            if line.symbols[k] in self.clauses.verb or line.symbols[k] in self.clauses.contact:
                return False
            housed = line.symbols[k] in self.building or line.symbols[k] in self.seat or line.word(k) in _HOUSED
            if housed or line.symbols[k] in self.here:
                return False  # 'received Ms X, Ambassador of Poland, at her residence | in Oslo'
            if isinstance(line.found[k], DateMention):
                return False  # 'as ambassador, on Tuesday in Oslo'
            entry = line.sentence.entries[line.last[k]]
            if line.symbols[k] in self.who or (entry is not None and "office" in entry.tags):
                of_house = k > 1 and line.symbols[k - 1] in self.genitive  # 'residence of | the ambassador | in Oslo'
                house = line.symbols[k - 2] in self.building or line.symbols[k - 2] in self.seat
                return not (of_house and house) and self._names_envoy(line, k)
        return False

    def _of_held_house(self, line: Line, i: int) -> bool:
        """'met the Director of the UN Office | in Nairobi (UNON)': whether the title at item i ends in the house that
        stands in the town behind it, wherever its head was met."""
        last = line.sentence.word(line.last[i])
        return last in _HELD_HOUSES and any(m.offices for m in line.mentions(i))

    def _names_envoy(self, line: Line, i: int) -> bool:
        """Whether item i is an envoy named by office alone, or ends with it: what follows 'ambassador in' is a post, no
        venue."""
        found = line.found[i]
        if isinstance(found, Mention):
            last = found.name is None or found.name_last < found.last  # 'Mr Kowal, the new ambassador | in Norway'
            return last and any(o.rank in ("ambassador", "diplomat") for o in found.offices)
        entry = line.sentence.entries[line.last[i]]
        return entry is not None and "office" in entry.tags and entry.values["office"][0] in ("ambassador", "diplomat")

    def _town_of_office(self, draft: ContactDraft, line: Line, limit: int) -> bool:
        """'received by the Ivorian president in Abidjan': the town is no part of the office, unless
        it is an envoy's post.
        """
        for i in range(limit):
            for mention in line.mentions(i):
                last = mention.last
                entry = mention.sentence.entries[last]
                if entry is None or "city" not in entry.values or last <= mention.first:
                    continue
                posted = any(o.rank in ("ambassador", "diplomat") for o in mention.offices) or not mention.offices
                of_house = mention.sentence.word(last - 2) in _HELD_HOUSES  # 'the Director of the UN Office in Turin'
                if not posted and not of_house and mention.sentence.symbols[last - 1] in self.place_prep:
                    form, state = entry.values["city"]
                    name = self.pack.city_english.get(mention.sentence.word(last)) or form
                    draft.place = Place(name, state)
                    draft.place_span = (mention.sentence.starts[last], mention.sentence.ends[last])
                    return True
        return False

    def _venue_before(self, line: Line, comma: int) -> int:
        """'at the State House, Abuja': the preposition before the venue, else the comma itself."""
        for k in range(comma - 1, max(-1, comma - 6), -1):
            if line.symbols[k] in self.place_prep or line.word(k) in ON_ISLAND or self._leads_there(line, k):
                return k
            if (
                line.found[k] is not None
                or (line.symbols[k] in self.clauses.verb and line.symbols[k] not in self.building | self.seat)
                or line.symbols[k] in self.clauses.comma
            ):
                break
        return comma

    def _named_before(self, line: Line, i: int) -> int:
        """'at | Mill Hill Nairobi', 'at Hotel Astor Nairobi': the item that leads to a house of no list, told by its
        name and the town at item i, else the item before the town."""
        k, name = i - 1, self.naming | self.building
        while k > max(0, i - 1 - _HOUSE_NAME) and line.found[k] is None and line.symbols[k] in name:
            k -= 1
        return k if line.word(k) == "at" else i - 1

    def _leads_there(self, line: Line, k: int) -> bool:
        """'It was in | the town of', 'arrivé à | Oslo': a phrase of the lists that leads to where somebody is."""
        return line.symbols[k] in self.staying or line.word(k).startswith("arrivé")

    def lead_place(self, line: Line) -> Place | None:
        """Where the first sentences of a text tell of receptions, for those that follow."""
        told = self.contact_words - self.to_come  # not 'X, qui se rendra à Oslo, a été reçu'
        trigger = next((i for i, s in enumerate(line.symbols) if s in told), -1)
        if trigger < 0:
            return None
        draft = ContactDraft("reception", "held", "", [])
        self._place(draft, line, trigger, "receive")
        return draft.place

    def place_of(self, line: Line, i: int) -> Place:
        """The place item i names, as a reader would write it in English when known."""
        city = line.value(i, "city")
        country = isinstance(line.value(i, "iso"), str) and line.symbols[i] not in self.known_venue
        of_land = country and i > 0 and line.word(i - 1) == "au"  # 'au Guatemala'
        if isinstance(city, tuple) and not of_land:
            name = self.pack.city_english.get(line.word(i).replace("' ", "'")) or line.sentence.quote(
                line.first[i], line.last[i]
            )
            return Place(name, city[1])
        if line.symbols[i] in self.unknown:
            town = self.pack.cities.get(line.word(i).partition("-")[0]) if "-" in line.word(i) else None
            if town is not None:  # 'Varsovie-Chopin', an airport by its town and its own name
                return Place(self.pack.city_english.get(line.word(i).partition("-")[0]) or town[0], town[1])
            return Place(line.sentence.quote(line.first[i], line.last[i]), self._land_behind(line, i))
        iso = line.value(i, "iso")
        land = self._land_behind(line, i)
        if isinstance(iso, str) and land is not None and land != iso.split("|")[0]:
            return Place(line.sentence.quote(line.first[i], line.last[i]), land)  # 'in Antigua, Guatemala': a town
        code = iso.split("|")[0] if isinstance(iso, str) else None
        if code == "VAT":
            return Place("Vatican City", code)  # the Holy See is a party, and no place
        return Place(
            self.pack.state_english.get(code or "", None) or line.sentence.quote(line.first[i], line.last[i]), code
        )

    def _land_behind(self, line: Line, i: int) -> str | None:
        """The state behind a comma or in brackets: 'in Antigua, Guatemala.', 'à Oyala (Guinée équatoriale)'."""
        if i + 3 < len(line.symbols) and line.word(i + 1) == "(" and line.word(i + 3) == ")":
            held = line.value(i + 2, "iso") if line.found[i + 2] is None else None
            return held.split("|")[0] if isinstance(held, str) else None
        if i + 2 >= len(line.symbols) or line.symbols[i + 1] not in self.clauses.comma or line.found[i + 2] is not None:
            return None
        value = line.value(i + 2, "iso")
        closed = i + 3 >= len(line.symbols) or line.word(i + 3) in (".", ";", ")")
        plain = line.symbols[i + 2] in self.clauses.state and line.symbols[i + 2] not in self.clauses.adj
        return value.split("|")[0] if isinstance(value, str) and plain and closed else None
