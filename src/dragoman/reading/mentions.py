"""Sentences of units to mentions of people: names with their offices, aliases, groups, sides, pronouns."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import pairwise

from dragoman.reading.offices import OfficePhrase, read_offices
from dragoman.reading.pack import Pack, rows
from dragoman.reading.units import Sentence
from dragoman.text.tokens import fold


@dataclass
class Mention:
    """Words that stand for a person or persons, units `[first, last]` of a sentence; `number` is its place in the
    text."""

    kind: str  # person · alias · counterpart · group · side · pronoun
    sentence: Sentence
    first: int
    last: int
    name: str | None = None
    name_first: int = -1
    name_last: int = -1
    offices: list[OfficePhrase] = field(default_factory=list)
    states: list[str] = field(default_factory=list)  # what the words themselves say, best first
    gender: str = ""
    given: bool = False  # a known given name is in it
    titled: bool = False  # an honorific or a title stands before it
    surname_only: bool = False
    members: list[Mention] = field(default_factory=list)
    persons: list[str] = field(default_factory=list)
    role_words: str = ""
    collective: str = ""  # what a group is of: human · state · side
    plural: bool = False

    @property
    def start(self) -> int:
        return self.sentence.starts[self.first]

    @property
    def end(self) -> int:
        return self.sentence.ends[self.last]

    @property
    def text(self) -> str:
        return self.sentence.quote(self.first, self.last)


class MentionReader:
    """Finds the mentions of one language's sentences."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        compiled = {rule.id.rsplit("/", 1)[-1]: pattern for rule, pattern, _ in pack.rules["mentions"].compiled}
        self.office = compiled["office"]
        self.name = compiled["name"]
        self.is_office = pack.having("office")
        self.is_name = pack.having("unk") | pack.having("given") | pack.having("initial")
        self.caps_only = pack.having("CAPS")
        self.initial = pack.having("initial")
        self.is_hon = pack.having("hon")
        self.is_counterpart = pack.having("c:counterpart")
        self.is_coll = pack.having("coll")
        self.is_pron = pack.having("pron")
        self.is_person_trigger = self.is_name | self.is_hon | self.is_office
        self.comma = pack.having("w:,")
        self.of = pack.having("c:of")
        self.genitive = pack.having("c:gen")
        self.det = pack.having("det") | pack.having("poss")
        self.state = pack.having("state")
        self.adj = pack.having("adj")
        self.org = pack.having("org")
        self.nation = self.state | self.adj
        self.modifier = pack.having("mod") | pack.having("adj") | pack.having("num") | pack.having("adv")
        self.extendable = frozenset(
            s for tag in ("city", "adj", "state", "port", "verb", "att", "month", "mod", "event", "coll", "instrument")
            for s in pack.symbols.having(tag, "Cap", without=("func", "office", "compound"))
        )  # fmt: skip
        self.unfit = (
            pack.having("func") - pack.having("particle")
            | pack.having("hon")
            | self.is_office
            | self.adj
            | pack.having("port")
            | self.org
        )
        self.capital = pack.having("Cap")
        self.given = pack.having("given")
        self.more_name = self.is_name | pack.having("particle") | pack.having("suffix")
        self.lower_particle = pack.having("particle") - pack.having("Cap")
        self.capital_particle = pack.having("particle")
        self.blocked_single = pack.having("org")
        self.both = pack.having("c:both")
        self.preverbal = pack.having("adv") | pack.having("aux") | pack.having("c:clitic")
        self.verbal = pack.having("verb") | pack.having("c:contact")
        self.both_words = ("both", "all", "the two", "the three", "les deux", "les trois", "two ", "tous")

    def read(self, sentence: Sentence) -> list[Mention]:
        """Mentions in order, none overlapping."""
        symbols = sentence.symbols
        found: list[Mention] = []
        present = set(symbols)
        taken = bytearray(len(symbols))
        if not present.isdisjoint(self.is_person_trigger):
            offices, masters = self._offices(sentence) if not present.isdisjoint(self.is_office) else ([], {})
            names = self._names(sentence, offices)
            found = self._joined(sentence, offices, names, masters)
            if offices:
                self._spread(sentence, offices, found)
                found = self._respectively(sentence, offices, found)
                found = self._in_capacity(sentence, found)
                self._belong(sentence, found)
            for mention in found:
                for i in range(mention.first, mention.last + 1):
                    taken[i] = 1
        if not present.isdisjoint(self.is_coll):
            found.extend(self._collectives(sentence, taken))
        if not present.isdisjoint(self.is_counterpart):
            found.extend(self._counterparts(sentence, taken))
        if not present.isdisjoint(self.both):
            found.extend(self._bare_both(sentence, taken))
        if not present.isdisjoint(self.is_pron):
            for i, symbol in enumerate(symbols):
                if symbol in self.is_pron and not taken[i]:
                    entry = sentence.entries[i]
                    value = entry.values.get("pron", "") if entry else ""
                    found.append(Mention("pronoun", sentence, i, i, gender=value, plural=value.startswith("p")))
        found.sort(key=lambda m: m.first)
        return found

    # -- offices and names ---------------------------------------------------------------------------------------

    def _offices(self, sentence: Sentence) -> tuple[list[tuple[int, int]], dict[tuple[int, int], int]]:
        """Spans of offices; of those that serve another office, the unit where that one begins."""
        spans: list[tuple[int, int]] = []
        masters: dict[tuple[int, int], int] = {}
        for match in self.office.finditer(sentence.symbols):
            a, b = match.start(), match.end() - 1
            if (
                spans
                and spans[-1][1] == a - 1
                and sentence.word(a) in _GENITIVE_S
                and self._alone(sentence, *spans[-1])
            ):
                spans.pop()  # "PM's Principal Secretary X": the one served is not here
            if spans and spans[-1] not in masters and self._serves(sentence, *spans[-1], a):
                first = spans.pop()[0]
                masters[first, b] = a
                a = first
            cut = self._next_person(sentence, a, b)
            if cut is not None:
                spans.append((a, cut[0]))
                a = cut[1]
            spans.append((a, b))
        return spans, masters

    @staticmethod
    def _alone(sentence: Sentence, first: int, last: int) -> bool:
        entry = sentence.entries[last]
        return entry is not None and "office" in entry.values and last - first <= 2

    def _next_person(self, sentence: Sentence, first: int, last: int) -> tuple[int, int] | None:
        """'ministre de la Défense du Vietnam, et | le général …': behind a comma, a conjunction and an article
        begins another's office."""
        for i in range(first + 3, last + 1):
            if (
                sentence.symbols[i] in self.is_office
                and sentence.symbols[i - 1] in self.det
                and sentence.word(i - 2) in ("and", "et")
                and sentence.word(i - 3) == ","
            ):
                return i - 4, i - 1
        return None

    def _serves(self, sentence: Sentence, first: int, last: int, other: int) -> bool:
        """Whether the office in `[first, last]` is one under the office at `other`: 'Adviser to | the Prime
        Minister'."""
        i = last + 1
        if i != other - 1 and i != other:
            return False
        link = sentence.word(i)  # before the other office, or its own article: 'Conseiller | du Président'
        if i == other and link not in _UNDER:
            link = sentence.word(last)
        if link in _UNDER:
            return True
        return link == "to" and any(self._is_aide(sentence, k) for k in range(first, last + 1))

    def _is_aide(self, sentence: Sentence, i: int) -> bool:
        entry = sentence.entries[i]
        return entry is not None and "office" in entry.values and bool(_AIDE.search(sentence.word(i)))

    def _names(self, sentence: Sentence, offices: list[tuple[int, int]]) -> list[tuple[int, int]]:
        out: list[tuple[int, int]] = []
        symbols = sentence.symbols
        edges = [(-1, -1), *offices, (len(symbols), len(symbols))]
        for (_, before), (after, _) in pairwise(edges):
            position = before + 1
            while position < after:
                match = self.name.search(symbols, position, after)
                if match is None:
                    break
                first, last = match.start(), match.end() - 1
                if (
                    first == position + 1 == before + 2
                    and symbols[position] in self.capital_particle
                    and sentence.text[sentence.starts[position]].isupper()
                ):
                    first = position  # 'le ministre Le Drian'
                elif (
                    first > position
                    and sentence.word(first - 1) in _OPENING
                    and symbols[first - 1] in self.capital
                    and symbols[first] not in self.is_hon
                ):
                    first -= 1  # 'le chef de la MINUSMA, Al Ghassim Wane'
                first = self._from_given(sentence, first, position)
                last = self._extended(sentence, first, last, after)
                if out and out[-1][1] == first - 1 and sentence.word(first) == "m.":
                    out[-1] = (out[-1][0], last)  # 'Régis ONANGA M. NDIAYE': nobody follows a name without a comma
                elif not self._names_a_place(sentence, first, last) and not self._names_a_thing(sentence, first, last):
                    out.append((first, last))
                position = last + 1
        return out

    def _extended(self, sentence: Sentence, first: int, last: int, limit: int) -> int:
        """A surname that is also a common word ('Theresa May') belongs to a name that has begun with a given name."""
        while last + 1 < limit:
            here = sentence.entries[last]
            begun = (
                (here is not None and "given" in here.tags)
                or sentence.symbols[last] in self.initial
                or self._is_given(sentence, last)
            )
            nxt = sentence.symbols[last + 1]
            upper = (
                last > first
                and symbols_upper(sentence, last)
                and nxt in self.is_hon
                and nxt in self.capital
                and sentence.word(last + 1).isalpha()
            )
            if (
                nxt in self.more_name
                or (upper and not (last + 2 < limit and sentence.symbols[last + 2] in self.is_name))
                or (begun and nxt in self.extendable and not self._opens_clause(sentence, last + 1))
            ):
                last += 1
            else:
                break
        while last > first and (sentence.word(last) in ("-", ",") or sentence.symbols[last] in self.lower_particle):
            last -= 1
        return last

    def _is_given(self, sentence: Sentence, i: int) -> bool:
        """Whether unit `i` is a first name, and no title, state or small word besides."""
        symbol = sentence.symbols[i]
        return (
            symbol in self.capital
            and symbol not in self.unfit
            and (symbol in self.given or sentence.word(i) in first_names())
        )

    def _from_given(self, sentence: Sentence, first: int, limit: int) -> int:
        """'Ararat Mirzoyan', 'Jan Peeters': a first name that is also a city or a month belongs to the surname
        behind it."""
        if sentence.symbols[first] in self.is_hon or first <= limit or not self._is_given(sentence, first - 1):
            return first
        return first if sentence.ends[first - 1] == sentence.starts[first] else first - 1

    def _names_a_place(self, sentence: Sentence, first: int, last: int) -> bool:
        """'Jomo Kenyatta International Airport', 'avenue Charles de Gaulle', 'Musée du Panthéon': called after
        somebody, but nobody."""
        if sentence.symbols[first] in self.is_hon or sentence.symbols[first] in self.det:
            return first > 0 and sentence.word(first - 1) in _PLACES_BEFORE
        if sentence.word(first) in _PLACES_BEFORE:
            return True
        if (
            first == last
            and first > 1
            and sentence.symbols[first - 1] in self.genitive
            and sentence.symbols[first - 2] in self.is_hon
        ):
            return True  # 'Lord of Wimbledon'
        after = sentence.word(last + 1) if last + 1 < len(sentence.symbols) else ""
        if after == "international" and last + 2 < len(sentence.symbols):
            after = sentence.word(last + 2)
        return (after in _PLACES_BEHIND and sentence.symbols[last + 1] in self.capital) or (
            first > 0 and sentence.word(first - 1) in _PLACES_BEFORE
        )

    def _names_a_thing(self, sentence: Sentence, first: int, last: int) -> bool:
        """'Abraham Accords', 'le comité (CMT)', 'Australia-New Zealand': capitals that name no person."""
        if sentence.symbols[first] in self.is_hon:
            return False
        if sentence.word(last) in _THINGS:
            return True
        if (
            first == last
            and first > 0
            and sentence.word(first - 1) == "("
            and last + 1 < len(sentence.symbols)
            and sentence.word(last + 1) == ")"
        ):
            return True
        part, dash, _ = sentence.word(first).partition("-")
        step = self.pack.lexicon.root.get(part) if dash and first < last else None
        entry = (step.capital or step.small) if step is not None else None
        return entry is not None and "iso" in entry.values and "given" not in entry.tags

    def _opens_clause(self, sentence: Sentence, i: int) -> bool:
        return sentence.ends[i - 1] == sentence.starts[i]

    def _joined(
        self,
        sentence: Sentence,
        offices: list[tuple[int, int]],
        names: list[tuple[int, int]],
        masters: dict[tuple[int, int], int],
    ) -> list[Mention]:
        """Each name with the offices that are its own: before it, or after it behind a comma."""
        pieces = sorted([(a, b, "office") for a, b in offices] + [(a, b, "name") for a, b in names])
        if masters:
            pieces = self._masters_named(sentence, pieces, masters)
        pieces = self._parted(sentence, pieces, masters)
        phrases = {
            (a, b): read_offices(self.pack, sentence, a, b, masters.get((a, b)))
            for a, b, kind in pieces
            if kind == "office"
        }
        out: list[Mention] = []
        used: set[int] = set()
        for k, (_a, _b, kind) in enumerate(pieces):
            if k in used:
                continue
            if kind == "office":
                mention = self._from_office(sentence, pieces, k, phrases, used)
            else:
                mention = self._from_name(sentence, pieces, k, phrases, used, None)
            if mention is not None:
                out.append(mention)
        return out

    def _parted(
        self, sentence: Sentence, pieces: list[tuple[int, int, str]], masters: dict[tuple[int, int], int]
    ) -> list[tuple[int, int, str]]:
        """'X, Chargé d'affaires of …, | Deputy Secretary Y': offices between two names, one for each of them."""
        out: list[tuple[int, int, str]] = []
        for k, (a, b, kind) in enumerate(pieces):
            if (
                kind == "office"
                and (a, b) not in masters
                and 0 < k < len(pieces) - 1
                and pieces[k - 1][2] == pieces[k + 1][2] == "name"
            ):
                between = (
                    self._gap(sentence, pieces[k - 1][1], a) == ","
                    and pieces[k + 1][0] == b + 1
                    and (k < 2 or pieces[k - 2][2] != "office")
                )
                commas = [
                    i
                    for i in range(a + 1, b)
                    if sentence.word(i) == "," and any(s in self.is_office for s in sentence.symbols[a:i])
                ]
                commas = [
                    i
                    for i in commas
                    if sentence.symbols[i + 1] in self.is_office or sentence.symbols[min(i + 2, b)] in self.is_office
                ]
                if between and len(commas) == 1:
                    out += [(a, commas[0] - 1, kind), (commas[0] + 1, b, kind)]
                    continue
            out.append((a, b, kind))
        return out

    def _masters_named(
        self, sentence: Sentence, pieces: list[tuple[int, int, str]], masters: dict[tuple[int, int], int]
    ) -> list[tuple[int, int, str]]:
        """Cut an office from the one it serves where the name behind is the master's: 'X, envoyé spécial du
        président Y'."""
        out: list[tuple[int, int, str]] = []
        for k, (a, b, kind) in enumerate(pieces):
            master = masters.get((a, b))
            if (
                kind == "office"
                and master is not None
                and k + 1 < len(pieces)
                and pieces[k + 1][0] == b + 1
                and pieces[k + 1][2] == "name"
            ):
                behind_name = (
                    sentence.word(master - 1) != "to"
                    and sentence.word(master) != "the"
                    and k > 0
                    and pieces[k - 1][2] == "name"
                    and self._gap(sentence, pieces[k - 1][1], a) == ","
                )
                before_name = (
                    k + 2 < len(pieces)
                    and pieces[k + 2][2] == "name"
                    and self._gap(sentence, pieces[k + 1][1], pieces[k + 2][0]) == ","
                )
                bare = sentence.symbols[master] not in self.det and sentence.word(master - 1) in ("of", "to")
                full = _BUREAU.search(sentence.quote(a, master - 1).lower()) and not self._alone(sentence, b, b)
                named_master = (
                    not full and sentence.word(master) in _UNDER and sentence.symbols[b + 1] not in self.is_hon
                )  # 'conseiller du président Macron'
                if behind_name or before_name or bare or named_master or sentence.word(a) in ("a", "an", "un", "une"):
                    out += [(a, master - 1, kind), (master, b, kind)]
                    continue
            out.append((a, b, kind))
        return out

    # -- one office for several people ---------------------------------------------------------------------------

    def _spread(self, sentence: Sentence, offices: list[tuple[int, int]], found: list[Mention]) -> None:
        """Give a plural office to each name of the series behind it: 'the foreign ministers of Belarus X, Iran Y and
        Z of Cuba'."""
        people = [m for m in found if m.kind == "person"]
        for a, b in offices:
            phrases = read_offices(self.pack, sentence, a, b)
            if not phrases or not all(p.plural for p in phrases):
                continue
            states = self._own_states(sentence, a, b)
            series = self._series(sentence, b, people, states)
            if len(series) < 2:
                series = self._series_before(sentence, a, people)
            if len(series) < 2:
                continue
            single = all(state is None for _, state in series)
            for k, (mention, state) in enumerate(series):
                if single and len(states) in (1, len(series)):
                    state = states[k % len(states)]
                state = (mention.states[0] if mention.states else None) or state
                mention.offices = [
                    self._portfolio(sentence, mention, replace(p, plural=False, personal_rank=False, state=state))
                    for p in phrases
                ]
                mention.states = [state] if state else []
                mention.titled = True

    def _in_capacity(self, sentence: Sentence, found: list[Mention]) -> list[Mention]:
        """'X a présenté ses lettres de créance en qualité d'ambassadeur de Y': the office is that of the one who
        acts."""
        kept: list[Mention] = []
        for mention in found:
            if mention.kind == "alias" and mention.first > 1 and self._capacity_before(sentence, mention.first):
                holder = next((m for m in reversed(kept) if m.kind == "person" and not m.offices), None)
                if holder is not None and not any(m.kind == "person" and m.first > holder.last for m in kept):
                    holder.offices = mention.offices
                    holder.states = mention.states or holder.states
                    holder.titled = True
                    continue
            kept.append(mention)
        return kept

    def _capacity_before(self, sentence: Sentence, i: int) -> bool:
        words = " ".join(sentence.word(k) for k in range(max(0, i - 4), i)).replace("' ", "'")
        return bool(_IN_CAPACITY.search(words))

    def _belong(self, sentence: Sentence, found: list[Mention]) -> None:
        """'the ambassador of Morocco, X, and his adviser, Y': an aide is on the side of the one named before him."""
        owner: Mention | None = None
        for k, mention in enumerate(found):
            behind = found[k + 1] if k + 1 < len(found) else None
            if mention.kind != "person":
                continue
            if (
                (
                    behind is not None
                    and behind.states
                    and behind.kind == "person"
                    and mention.offices
                    and not mention.states
                )
                and behind.first - mention.last <= 2
                and sentence.word(behind.first - 1) in (*_UNDER, "to")
            ):
                mention.states = behind.states[:1]  # 'X, Adviser to President Y of Kenya'
            peer = any(p.counterpart for p in mention.offices)
            if (
                owner is not None
                and owner.states
                and not mention.states
                and mention.first > 0
                and mention.offices
                and not peer
            ) and (sentence.word(mention.first - 1) in _OWN or sentence.word(mention.first) in _OWN):
                mention.states = owner.states[:1]
            owner = mention

    def _own_states(self, sentence: Sentence, first: int, last: int) -> list[str]:
        """The states a plural office is of, in order; not the one it is accredited to."""
        symbols, n = sentence.symbols, len(sentence.symbols)
        i = first
        while i > 0 and (
            symbols[i - 1] in self.nation or (i > 1 and sentence.word(i - 1) in _AND and symbols[i - 2] in self.nation)
        ):
            i -= 1  # 'the Serbian and | Russian foreign ministers'
        states: list[str] = []
        while i < n and sentence.word(i) not in _ACCREDITED:
            if symbols[i] in self.nation:
                states += [s for s in _states_at(sentence, i) if s not in states]
            elif i > last and not (symbols[i] in self.genitive or symbols[i] in self.det or sentence.word(i) in _AND):
                break
            i += 1
        return states

    def _series(
        self, sentence: Sentence, last: int, people: list[Mention], states: list[str]
    ) -> list[tuple[Mention, str | None]]:
        """The names that follow unit `last` with nothing but commas, 'and' and states between; with the state right
        before each."""
        free = [m for m in people if not m.offices or all(p.plural for p in m.offices)]
        starts = {i: m for m in free for i in (m.first, m.name_first)}
        series: list[tuple[Mention, str | None]] = []
        state: str | None = None
        i, n = last + 1, len(sentence.symbols)
        while i < n:
            mention = starts.get(i)
            if mention is not None:
                series.append((mention, state))
                state = None
                i = self._aside(sentence, mention.last) + 1
                continue
            if sentence.symbols[i] in self.state:
                state = (_states_at(sentence, i) or [None])[0]  # type: ignore[list-item]
            elif (
                sentence.word(i) in _ACCREDITED
                or sentence.symbols[i] in self.genitive
                or sentence.symbols[i] in self.det
            ):
                if i + 1 >= n or not (sentence.symbols[i + 1] in self.nation or sentence.symbols[i + 1] in self.det):
                    break
                if sentence.word(i) in _ACCREDITED:
                    i += 2 + (sentence.symbols[i + 1] in self.det)
                    continue
            elif sentence.word(i) not in _BETWEEN:
                break
            i += 1
        if len(series) > 1 and states and series[0][1] is None and any(s for _, s in series[1:]):
            series[0] = (
                series[0][0],
                states[0],
            )  # 'of Belarus X, Iran Y': the first state belongs to the office phrase
        return series

    def _aside(self, sentence: Sentence, last: int) -> int:
        """The end of the brackets behind unit `last` when portfolios stand in them: 'X (Affaires étrangères)'."""
        n = len(sentence.symbols)
        if last + 2 >= n or sentence.word(last + 1) != "(":
            return last
        for i in range(last + 2, min(last + 14, n)):
            if sentence.word(i) == ")":
                return i
        return last

    def _portfolio(self, sentence: Sentence, mention: Mention, phrase: OfficePhrase) -> OfficePhrase:
        """The plural office as it is for one of its holders, by the portfolio in brackets behind the name."""
        end = self._aside(sentence, mention.last)
        if phrase.rank != "minister" or end == mention.last:
            return phrase
        foreign = any(e is not None and "port.foreign" in e.tags for e in sentence.entries[mention.last + 2 : end])
        return replace(phrase, rank="foreign_minister", foreign=True) if foreign else phrase

    def _respectively(self, sentence: Sentence, offices: list[tuple[int, int]], found: list[Mention]) -> list[Mention]:
        """'X et Y, respectivement ministre de … et directeur de …': as many offices as names, in their order; spare
        ones are the first's."""
        for a, _b in offices:
            if a < 2 or sentence.word(a - 1) not in ("respectivement", "respectively", "respectively the"):
                continue
            alias = next((m for m in found if m.kind == "alias" and m.first == a), None)
            series = self._series_before(sentence, a, [m for m in found if m.kind == "person"])
            if alias is None or len(series) < 2 or len(alias.offices) < len(series):
                continue
            spare = len(alias.offices) - len(series)
            for k, (mention, _) in enumerate(series):
                mention.offices = alias.offices[: spare + 1] if k == 0 else [alias.offices[spare + k]]
                mention.states = [p.state for p in mention.offices if p.state]
                mention.titled = True
            found = [m for m in found if m is not alias]
        return found

    def _series_before(self, sentence: Sentence, first: int, people: list[Mention]) -> list[tuple[Mention, str | None]]:
        """'MM. X et Y, respectivement ministres …': the names that a plural office stands behind."""
        ends = {m.last: m for m in people if not m.offices}
        series: list[tuple[Mention, str | None]] = []
        i = first - 1
        if i < 0 or sentence.word(i) not in _BETWEEN or sentence.word(i) in ("and", "et"):
            return []
        while i >= 0:
            mention = ends.get(i)
            if mention is not None:
                series.insert(0, (mention, None))
                i = mention.first - 1
            elif sentence.word(i) in _BETWEEN:
                i -= 1
            else:
                break
        return series

    def _gap(self, sentence: Sentence, left: int, right: int) -> str | None:
        """The words between unit `left` and unit `right`: '' (adjacent), ',' or '('; None when more stands between."""
        if right == left + 1:
            return ""
        between = [sentence.word(i) for i in range(left + 1, right)]
        if (
            len(between) > 2
            and between[0] == "("
            and between[2] == ")"
            and sentence.symbols[left + 2] not in self.given
        ):
            left += 3  # 'le président du Conseil militaire de transition (CMT), …'
            between = between[3:]
            if not between:
                return ""
        if (
            2 < len(between) <= 7
            and between[-1] == ","
            and _STATIONED.match(" ".join(between))
            and not any(sentence.symbols[i] in self.verbal for i in range(left + 2, right))
        ):
            return ","  # 'l'ambassadeur de Belgique en poste au Cameroun, X'
        if between in ([","], ["("], [":"]):
            return between[0]
        if between in (["-"], ["–"], ["—"]) and sentence.symbols[left] in self.caps_only:
            return None  # an agency's name before its first word: 'ANI - Le ministre …'
        if between in (["-"], ["–"], ["—"]):
            return between[0]
        if (
            len(between) <= 4
            and set(between) <= _CAPACITY
            and (
                set(between)
                & {
                    "as",
                    "comme",
                    "elected",
                    "appointed",
                    "tant",
                    "en tant qu'",
                    "en tant que",
                    "en qualité de",
                    "en qualité d'",
                    "in his capacity as",
                    "in her capacity as",
                    "qualité",
                    "devenu",
                    "devenue",
                    "became",
                }
            )
        ):
            return ","
        return None

    def _from_office(
        self,
        sentence: Sentence,
        pieces: list[tuple[int, int, str]],
        k: int,
        phrases: dict[tuple[int, int], list[OfficePhrase]],
        used: set[int],
    ) -> Mention | None:
        a, b, _ = pieces[k]
        phrase = phrases[a, b]
        if not phrase:
            return None
        if (
            k + 2 < len(pieces)
            and pieces[k + 1][2] == "office"
            and pieces[k + 2][2] == "name"
            and self._gap(sentence, pieces[k + 1][1], pieces[k + 2][0]) == ""
            and (
                (
                    self._gap(sentence, b, pieces[k + 1][0]) == ""
                    and any(p.personal_rank for p in phrases[pieces[k + 1][:2]])
                )
                or (
                    self._gap(sentence, b, pieces[k + 1][0]) in ("", ",")
                    and all(_SOLDIER.search(p.title.lower()) for p in phrases[pieces[k + 1][:2]])
                )
            )
        ):
            # 'Assistant Minister for security policy Ambassador X Y': function first, then the personal rank
            used.add(k)
            mention = self._from_name(sentence, pieces, k + 2, phrases, used, k + 1)
            if mention is not None:
                mention.first = a
                mention.offices = [*phrase, *mention.offices]
                mention.states = [p.state for p in phrase if p.state] + mention.states
            return mention
        if k + 1 < len(pieces) and pieces[k + 1][2] == "name":
            gap = self._gap(sentence, b, pieces[k + 1][0])
            if (
                k + 2 < len(pieces)
                and pieces[k + 2][2] == "name"
                and pieces[k + 1][0] == pieces[k + 1][1] == b + 1
                and self._gap(sentence, pieces[k + 1][1], pieces[k + 2][0]) == ","
                and pieces[k + 2][1] > pieces[k + 2][0]
            ):
                # 'President of the … Democratic Republic, X Y': the lone capital still belongs to the office
                used.add(k + 1)
                pieces[k + 1] = (pieces[k + 1][0], pieces[k + 1][1], "used")
                return self._from_name(sentence, pieces, k + 2, phrases, used, k)
            plural = all(p.plural for p in phrase)
            if gap == "" or (gap in (",", ":") and self._name_like(sentence, *pieces[k + 1][:2]) and not plural):
                return self._from_name(sentence, pieces, k + 1, phrases, used, k)
        if all(p.plural for p in phrase):
            return None
        used.add(k)
        if all(p.named_only for p in phrase):
            return None
        states = [p.state for p in phrase if p.state]
        kind = "counterpart" if any(p.counterpart for p in phrase) else "alias"
        return Mention(kind, sentence, a, b, offices=phrase, states=states, role_words=sentence.quote(a, b))

    def _name_like(self, sentence: Sentence, a: int, b: int) -> bool:
        return sentence.symbols[a] in self.det or sentence.symbols[a] in self.is_hon or b > a

    def _from_name(
        self,
        sentence: Sentence,
        pieces: list[tuple[int, int, str]],
        k: int,
        phrases: dict[tuple[int, int], list[OfficePhrase]],
        used: set[int],
        office_before: int | None,
    ) -> Mention | None:
        a, b, _ = pieces[k]
        first, last = a, b
        offices: list[OfficePhrase] = []
        used.add(k)
        if office_before is not None:
            used.add(office_before)
            first = pieces[office_before][0]
            offices.extend(phrases[pieces[office_before][:2]])
        core = a
        if core < b and sentence.symbols[core] in self.det and sentence.symbols[core + 1] in self.is_hon:
            core += 1
        while core <= b and sentence.symbols[core] in self.is_hon:
            core += 1
        if (
            core + 1 < b
            and sentence.symbols[core] in self.initial
            and sentence.word(core) in ("s.", "h.")
            and sentence.word(core + 1) == "e"
        ):
            core += 2  # 'S.E Ezéchiel …' without its last full stop
        titled = core > a
        genders = [sentence.entries[i].values.get("hon", "") for i in range(a, core) if sentence.entries[i]]  # type: ignore[union-attr]
        gender = next((g for g in genders if g in ("male", "female")), "")
        if core > b:
            return None
        post = self._after(sentence, pieces, k, phrases, bool(offices))
        if post is not None:
            used.add(post)
            offices.extend(phrases[pieces[post][:2]])
            last = pieces[post][1]
        states = [p.state for p in offices if p.state]
        of_state = self._of_state(sentence, last)
        if of_state is not None:
            last, state = of_state
            states.append(state)
        given = any(e is not None and "given" in e.tags for e in sentence.entries[core : b + 1]) or (
            b > core and self._is_given(sentence, core)
        )
        if not gender:
            entry = sentence.entries[core]
            gender = {"m": "male", "f": "female"}.get(entry.values.get("gender", ""), "") if entry else ""
        return Mention(
            "person", sentence, first, last, name=_tidy(sentence.quote(core, b)), name_first=core, name_last=b,
            offices=offices, states=states, gender=gender, given=given, titled=titled or office_before is not None,
            surname_only=core == b,
        )  # fmt: skip

    def _after(
        self,
        sentence: Sentence,
        pieces: list[tuple[int, int, str]],
        k: int,
        phrases: dict[tuple[int, int], list[OfficePhrase]],
        has_office: bool,
    ) -> int | None:
        """The office that follows name `k` in apposition, if it is this name's and not the next one's."""
        if k + 1 >= len(pieces) or pieces[k + 1][2] != "office":
            return None
        a, b, _ = pieces[k + 1]
        gap = self._gap(sentence, pieces[k][1], a)
        if (
            (gap not in (",", "(", "-", "–", "—") and not (gap == "" and pieces[k][1] > pieces[k][0]))
            or not phrases[a, b]
            or all(p.plural for p in phrases[a, b])
        ):
            return None
        follows = k + 2 < len(pieces) and pieces[k + 2][2] == "name"
        if follows and has_office and sentence.symbols[a] in self.det and self._leads_to(sentence, b, pieces[k + 2][0]):
            return None
        if follows:
            to_next = self._gap(sentence, b, pieces[k + 2][0])
            listed = (
                k + 3 < len(pieces)
                and pieces[k + 3][2] == "office"
                and self._gap(sentence, pieces[k + 2][1], pieces[k + 3][0]) == ","
            )
            if (
                to_next == gap == ","
                and sentence.word(a) in ("le", "la", "l'", "l’")
                and not listed
                and pieces[k + 2][1] > pieces[k + 2][0]
            ):
                # 'avec X, le ministre français, Y, a …': French puts an article before a title that precedes
                return None
            if to_next == "" or (to_next == "," and (has_office or gap == "")):
                return None
        return k + 1

    def _leads_to(self, sentence: Sentence, last: int, name: int) -> bool:
        """'le président X, l'ambassadeur du Maroc, doyen du corps diplomatique, SEM Y': no verb between the office
        and the next name."""
        if name - last > 10 or sentence.word(name - 1) != ",":
            return False
        return not any(
            sentence.symbols[i] in self.verbal or sentence.word(i) in ("et", "and") for i in range(last + 1, name)
        )

    def _of_state(self, sentence: Sentence, last: int) -> tuple[int, str] | None:
        """'Kaja Kallas of Estonia', 'M. Diop (Mali)': the state behind a name, with the last unit it takes."""
        symbols, n = sentence.symbols, len(sentence.symbols)
        i = last + 1
        if i < n and symbols[i] in self.genitive:
            i += 1
            while i < n and symbols[i] in self.det:
                i += 1
        elif i < n and sentence.word(i) == "(":
            i += 1
        else:
            return None
        entry = sentence.entries[i] if i < n else None
        if entry is not None and (symbols[i] in self.state or symbols[i] in self.org):
            value = str(entry.values.get("iso") or entry.values.get("org")).split("|")[0]
            if sentence.word(last + 1) == "(":
                if i + 1 < n and sentence.word(i + 1) == ")":
                    return i + 1, value
                return None
            return i, value
        return None

    # -- groups ---------------------------------------------------------------------------------------------------

    def _collectives(self, sentence: Sentence, taken: bytearray) -> list[Mention]:
        out = []
        symbols = sentence.symbols
        for i, symbol in enumerate(symbols):
            if symbol not in self.is_coll or taken[i]:
                continue
            entry = sentence.entries[i]
            assert entry is not None
            kind = entry.values["coll"]
            first = i
            states: list[str] = []
            both = False
            while first > 0 and not taken[first - 1]:
                before = symbols[first - 1]
                if before in self.both or before in self.modifier or before in self.det or before in self.state:
                    both = both or before in self.both
                    states = _states_at(sentence, first - 1) + states
                    first -= 1
                elif (
                    sentence.word(first - 1) in ("and", "et", "'s", "’s")
                    and first >= 2
                    and symbols[first - 2] in (self.adj | self.state)
                ):
                    first -= 1
                else:
                    break
            last = i
            while last + 1 < len(symbols) and symbols[last + 1] in self.adj and not taken[last + 1]:
                states += _states_at(sentence, last + 1)
                last += 1
            of_states = self._states_of(sentence, last)
            if of_states is not None:
                last, more = of_states
                states += more
            word = sentence.word(i)
            both = both or word.startswith(self.both_words)
            if kind == "side" and len(set(states)) == 1:
                mention = Mention("side", sentence, first, last, states=states)
            elif (
                (kind == "side" and word.rstrip("s") == word)
                or (kind == "state" and not both)
                or (first == i and not both and not states and i > 0)
            ):
                continue
            else:
                mention = Mention("group", sentence, first, last, states=states, plural=True)
            mention.role_words = sentence.word(i)
            mention.collective = kind
            for j in range(first, last + 1):
                taken[j] = 1
            out.append(mention)
        return out

    def _bare_both(self, sentence: Sentence, taken: bytearray) -> list[Mention]:
        """'Both agreed', 'the two discussed': the word alone stands for the two principals."""
        out = []
        for i, symbol in enumerate(sentence.symbols):
            if symbol not in self.both or taken[i]:
                continue
            if not sentence.word(i).startswith(self.both_words):
                continue
            j = i + 1
            while j < len(sentence.symbols) and sentence.symbols[j] in self.preverbal:
                j += 1
            if j < len(sentence.symbols) and sentence.symbols[j] in self.verbal and not taken[j]:
                taken[i] = 1
                out.append(Mention("group", sentence, i, i, plural=True, role_words=sentence.word(i)))
        return out

    def _states_of(self, sentence: Sentence, last: int) -> tuple[int, list[str]] | None:
        """'the foreign ministers of Germany, France and Poland': the states after 'of', with the last unit taken."""
        symbols, n = sentence.symbols, len(sentence.symbols)
        i = last + 1
        if i >= n or symbols[i] not in self.of:
            return None
        states: list[str] = []
        end = last
        i += 1
        while i < n:
            if symbols[i] in self.det or symbols[i] in self.of or sentence.word(i) in (",", "and", "et", "plus", "&"):
                i += 1
                continue
            found = _states_at(sentence, i)
            if not found or symbols[i] in self.adj:
                break
            states += found
            end = i
            i += 1
        return (end, states) if states else None

    def _counterparts(self, sentence: Sentence, taken: bytearray) -> list[Mention]:
        out = []
        symbols = sentence.symbols
        for i, symbol in enumerate(symbols):
            if symbol not in self.is_counterpart or taken[i]:
                continue
            first, last = i, i
            states: list[str] = []
            while (
                first > 0
                and not taken[first - 1]
                and (
                    symbols[first - 1] in self.modifier
                    or symbols[first - 1] in self.det
                    or symbols[first - 1] in self.state
                )
            ):
                first -= 1
                states = _states_at(sentence, first) + states
            while last + 1 < len(symbols) and symbols[last + 1] in self.adj and not taken[last + 1]:
                last += 1
                states += _states_at(sentence, last)
            out.append(
                Mention("counterpart", sentence, first, last, states=states, role_words=sentence.quote(first, last))
            )
        return out


def symbols_upper(sentence: Sentence, i: int) -> bool:
    """Whether unit `i` is a surname in capitals: 'HUN Sen'."""
    word = sentence.quote(i, i)
    return len(word) > 2 and word.isalpha() and word.isupper()


def _states_at(sentence: Sentence, i: int) -> list[str]:
    entry = sentence.entries[i]
    if entry is None:
        return []
    if "compound" in entry.values:
        return list(entry.values["compound"])
    iso = entry.values.get("iso") or entry.values.get("org")
    return iso.split("|")[:1] if iso else []


_SOLDIER = re.compile(
    r"^(?:le |la |the |l['’])?(?:général|general|colonel|capitaine|captain|commandant|amiral|admiral"
    r"|maréchal|marshal|lieutenant|major|brigadier)\b[\w\s'’-]*$"
)
_BUREAU = re.compile(r"\b(?:bureau|cabinet|office)\b")
_IN_CAPACITY = re.compile(
    r"\b(?:en qualité (?:de|d')|en tant qu(?:e|')|in (?:his|her) capacity as|as)(?: the| new| nouvel| nouveau)?$"
)
_OWN = frozenset({"son", "sa", "his", "her", "leur", "their"})
_UNDER = frozenset({"of", "de", "du", "d'", "auprès de", "auprès du", "de l'", "de la", "près", "près le"})
_STATIONED = re.compile(
    r"(?:, )?(?:(?:avec résidence|with residence|en (?:poste|résidence|fonction)|accrédité|accréditée"
    r"|accredited|based|résidant|basé|basée|au|en|aux|in|to|à) )[^,]*,$"
)
_GENITIVE_S = frozenset({"'s", "’s", "s'", "'", "’"})
_OPENING = frozenset({"al", "el", "ould", "ben", "ibn", "abou", "abu", "aït", "ait", "abdel"})
# Last words of names in capitals that are no people's.
_THINGS = frozenset({
    "accord", "accords", "agreement", "agreements", "vehicle", "vehicles", "structure", "structures", "staff",
    "initiative", "forum", "summit", "committee",
    "consultations", "dialogue", "process", "project", "programme", "program", "partnership", "convention",
    "protocol", "treaty", "charter", "declaration",
    "corps", "chefs", "association", "fédération", "federation", "organisation", "organization", "consortium",
    "company", "corporation", "limited", "bank",
    "terminal", "pipeline", "corridor", "plan", "fund", "facility", "system", "systems", "missile", "missiles",
    "plc", "ltd", "gmbh", "inc", "news", "agency",
    "times", "post", "tribune", "press", "photo", "photos", "group", "groupe", "societé", "société", "compagnie",
    "projet",
})  # fmt: skip
_AIDE = re.compile(
    r"advis[eo]r|assistant|aide|counsel|secretary|envoy|representative|chief of staff|deputy|spokes"
    r"|speechwriter|coordinator"
)
_ACCREDITED = frozenset({"auprès", "auprès de", "auprès du", "auprès des", "to", "in", "en", "au", "aux", "à"})
_AND = frozenset({",", "and", "et"})
_BETWEEN = frozenset(
    {
        ",",
        ";",
        "and",
        "et",
        "-",
        "–",
        "—",
        ":",
        "(",
        ")",
        "respectively",
        "respectivement",
        "namely",
        "notamment",
        "&",
        "ainsi que",
        "as well as",
    }
)
_CAPACITY = frozenset(
    {
        ",",
        "as",
        "the",
        "new",
        "en",
        "tant",
        "que",
        "qu'",
        "en tant qu'",
        "en tant que",
        "en qualité de",
        "en qualité d'",
        "qualité",
        "de",
        "d'",
        "in his capacity as",
        "in her capacity as",
        "nouvel",
        "comme",
        "was",
        "elected",
        "appointed",
        "devenu",
        "devenue",
        "became",
        "le",
        "la",
    }
)
# Buildings, streets and houses called after people: English puts the word behind the name, French before it.
_PLACES_BEHIND = frozenset({
    "airport", "university", "centre", "center", "institute", "foundation", "stadium", "avenue", "street", "square",
    "park",
    "hospital", "hall", "palace", "museum", "college", "academy", "school", "bridge", "boulevard", "hotel", "prize",
    "award",
})  # fmt: skip
_PLACES_BEFORE = frozenset({
    "aéroport", "université", "institut", "fondation", "stade", "place", "rue", "avenue", "hôpital", "palais",
    "musée", "lycée",
    "collège", "académie", "pont", "hôtel", "prix", "lac", "mont", "banque", "boulevard", "lake", "mount", "centre",
})  # fmt: skip
_SPACE = re.compile(r"\s+")


@lru_cache(maxsize=1)
def first_names() -> frozenset[str]:
    """The first words of the office-holders' names: beside the list of given names, those that are also cities or
    months."""
    names = (row[0].split() for row in rows("dragoman", "reference", "office_holders.tsv"))
    return frozenset(fold(words[0]) for words in names if len(words) > 1 and len(words[0]) > 2)


def _tidy(name: str) -> str:
    return _SPACE.sub(" ", name).strip(" ,.")
