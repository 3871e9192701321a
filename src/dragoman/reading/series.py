"""Names in a series to their offices and states: each its own."""

from __future__ import annotations

import re

from msgspec.structs import replace

from dragoman.reading.company import _BETWEEN, CompanyReader
from dragoman.reading.groups import _states_at
from dragoman.reading.mention import Mention
from dragoman.reading.offices import OfficePhrase, all_plural, read_offices
from dragoman.reading.officewords import FOREIGN
from dragoman.reading.owners import acts_for, is_state
from dragoman.reading.units import Sentence

_SOLDIER = re.compile(
    r"^(?:le |la |the |l['’])?(?:général|general|colonel|capitaine|captain|commandant|amiral|admiral"
    r"|maréchal|marshal|lieutenant|major|brigadier)\b[\w\s'’-]*$"
)
_ACCREDITED = frozenset({"auprès", "auprès de", "auprès du", "auprès des", "to", "in", "en", "au", "aux", "à"})
_AND = frozenset({",", "and", "et"})
_GOVERNING = frozenset({"minister", "foreign_minister", "deputy_minister", "head_of_state", "head_of_government"})
_BOTH = frozenset({"and", "et"})
_NAMED_TO = frozenset(  # between a plural office and the states: 'les ambassadeurs désignés de'
    {
        "désignés",
        "nommés",
        "agréés",
        "accrédités",
        "entrants",
        "sortants",
        "extraordinaires",
        "plénipotentiaires",
        "nouvellement",
        "respectifs",
        "designate",
        "-designate",
        "accredited",
    }
)
_WHO = frozenset({"who", "qui"})
_LONGEST_CLAUSE = 12  # units
_LONGEST_PORTFOLIO = 10  # units
_WITH_PORTFOLIO = frozenset({"minister", "foreign_minister"})
_REALMS = frozenset(
    {"republic", "kingdom", "state", "sultanate", "principality", "commonwealth", "federation", "emirate"}
    | {"république", "royaume", "état", "principauté", "fédération", "émirat"}
)
_EACH_NAMED = frozenset({"respectivement", "respectively", "à savoir", "namely", "the", "messieurs", "mesdames"})
_THAT_ONE = frozenset({"celui", "celle"})  # 'le ministre du Pétrole, X, celui de l'Industrie, Y'
_THOSE = frozenset({"ceux", "celles", "those"})  # 'ces diplomates sont ceux du Tchad, X, et du Mali, Y'
_ROW_OF_OFFICES = frozenset({",", ";", "and", "et", "ainsi que", "as well as"})


class SeriesReader(CompanyReader):
    """Gives a plural office to each of those it belongs to."""

    def _spread(self, sentence: Sentence, offices: list[tuple[int, int]], found: list[Mention]) -> None:
        """Give a plural office to each name of the series behind it: 'the foreign ministers of
        Belarus X, Iran Y and Z of Cuba'.
        """
        people = [m for m in found if m.kind == "person"]
        for a, b in offices:
            if not all_plural(sentence, a, b):
                continue
            phrases = read_offices(self.pack, sentence, a, b)
            states = self._own_states(sentence, a, b)
            series = self._series(sentence, b, people, states) or self._those_of(sentence, b, people)
            if len(series) < 2 and not self._one_of_several(sentence, series, states):
                series = self._series_before(sentence, a, people)
                if len(series) < 2:
                    continue
            single = all(state is None for _, state in series)
            led = all(state for _, state in series) and all(m.last == m.name_last for m, _ in series)
            if any(state for _, state in series[1:]) and not any(s for m, s in series[1:] if s and m.states):
                self._reach_back(sentence, a, series)
            for k, (mention, state) in enumerate(series):
                if single and len(states) in (1, len(series)):
                    state = states[k % len(states)]
                told = next(filter(is_state, mention.states), next(iter(mention.states), None))
                state = state if led else told or state
                own = [p for p in mention.offices if not p.plural]  # 'les chefs d'État : le capitaine X, le général Y'
                mention.offices = [
                    self._portfolio(sentence, mention, replace(p, plural=False, personal_rank=False, state=state))
                    for p in phrases
                ] + own
                mention.states = [state] if state else []
                mention.titled = True

    def _those_of(self, sentence: Sentence, last: int, people: list[Mention]) -> list[tuple[Mention, str | None]]:
        """'Les nouveaux ambassadeurs sont | ceux | de la Norvège, X, et de la Pologne, Y': the names behind the plural
        pronoun that takes up the office ending at unit `last`, all of them with a state."""
        for i in range(last + 1, len(sentence.symbols) - 1):
            if sentence.words[i] in _THOSE and sentence.symbols[i + 1] in self.genitive:
                series = self._series(sentence, i, people, [])
                return series if all(state for _, state in series) else []
        return []

    @staticmethod
    def _one_of_several(sentence: Sentence, series: list[tuple[Mention, str | None]], states: list[str]) -> bool:
        """'the Ambassadors of Norway, X, and | the Ambassador of Poland, Y': the plural is of both, its state X's."""
        if len(series) != 1 or not states or series[0][0].states:
            return False
        behind = series[0][0].last + 1
        return sentence.word(behind) == "," and sentence.word(behind + 1) in ("and", "et")

    def _by_portfolio(self, sentence: Sentence, offices: list[tuple[int, int]], found: list[Mention]) -> None:
        """'les ministres de l'Intérieur X et des Affaires étrangères Y', 'the Ministers of Trade, X, and of Energy, Y':
        the second holds the same kind of office, over what is told before his name."""
        starts = {i: m for m in found if m.kind == "person" for i in (m.first, m.name_first)}
        groups = [i for i, s in enumerate(sentence.symbols) if s in self.is_coll and self._of_ministers(sentence, i)]
        for a, b in [*offices, *((i, i) for i in groups)]:
            first = next((starts[i] for i in (b + 1, b + 2) if i in starts), None)
            if first is None or (first.first != a and sentence.word(b + 1) != "," and first.first != b + 1):
                continue
            if self._next_portfolio(sentence, first.last, starts) is None:
                continue
            told = self._group_office(sentence, a) if a in groups else read_offices(self.pack, sentence, a, b)
            ministers = [p for p in told if p.rank in _WITH_PORTFOLIO and not p.bare]
            if not ministers:
                continue
            row, last = [first], first.last
            while (found_next := self._next_portfolio(sentence, last, starts)) is not None:
                start, mention = found_next
                over = sentence.quote(start, mention.first - 1 - (sentence.word(mention.first - 1) == ","))
                foreign = any(
                    e is not None and "port.foreign" in e.tags for e in sentence.entries[start : mention.first]
                )
                mention.offices = [
                    replace(
                        ministers[0], title=over, plural=False, foreign=foreign,
                        rank="foreign_minister" if foreign else "minister",
                        start=sentence.starts[start], end=sentence.starts[start] + len(over),
                    )
                ]  # fmt: skip
                mention.states = mention.states or first.states[:1]
                mention.beside = None if mention.states else row[-1]
                mention.titled = True
                row.append(mention)
                last = mention.last
            if len(row) > 1 and not first.offices:
                first.offices = [replace(p, plural=False) for p in ministers]
                first.first, first.titled = min(first.first, a), True

    @staticmethod
    def _of_ministers(sentence: Sentence, i: int) -> bool:
        """Whether unit `i` is a group of ministers with their portfolio: 'ministres de l'Intérieur'."""
        return sentence.word(i).startswith(("ministres ", "ministers "))

    @staticmethod
    def _group_office(sentence: Sentence, i: int) -> list[OfficePhrase]:
        """The office that the group at unit `i` tells of its first member."""
        rank = "foreign_minister" if FOREIGN.search(sentence.word(i)) else "minister"
        start, end = sentence.starts[i], sentence.ends[i]
        return [
            OfficePhrase(sentence.quote(i, i), rank, False, False, None, None, False, None, start, end, plural=True)
        ]

    def _next_portfolio(self, sentence: Sentence, last: int, starts: dict[int, Mention]) -> tuple[int, Mention] | None:
        """Where the portfolio behind unit `last` begins, and who holds it: '… et | des Affaires étrangères Y'."""
        n = len(sentence.symbols)
        i = last + 1
        while i < n and (sentence.word(i) in _ROW_OF_OFFICES or (i > last + 1 and sentence.word(i) in _THAT_ONE)):
            i += 1
        if i == last + 1 or i >= n or sentence.symbols[i] not in self.genitive:
            return None
        k, told = i, False
        while k < n and k - i < _LONGEST_PORTFOLIO:
            mention = starts.get(k)
            if mention is not None:
                return (i, mention) if told and not mention.offices else None
            symbol = sentence.symbols[k]
            told = told or symbol in self.port
            small = symbol in self.genitive or symbol in self.det or symbol in self.adj
            if not (symbol in self.port or small or sentence.word(k) in (",", "and", "et")):
                return None
            k += 1
        return None

    def _reach_back(self, sentence: Sentence, office: int, series: list[tuple[Mention, str | None]]) -> None:
        """'The foreign ministers of Norway, | X, and of Senegal, | Y': each mention begins with its own state, the
        first one with the office."""
        for k, (mention, _) in enumerate(series):
            i = mention.first
            if k == 0:
                mention.first = office if office < i else i
                continue
            before = series[k - 1][0].last
            while i - 1 > before and sentence.word(i - 1) not in ("and", "et", ";"):
                i -= 1
            while i < mention.first and sentence.word(i) in (",", ";"):
                i += 1
            mention.first = i

    def _pair_sides(self, sentence: Sentence, found: list[Mention]) -> None:
        """'consultations between Norway and Poland, led by X and Y': X is of the first state, Y of the second."""
        bare = [m for m in found if m.kind == "person" and not m.states]
        if len(bare) != 2:
            return
        one, other = bare
        joined = sentence.word(one.last + 1) in _BOTH and other.first == other.name_first == one.last + 2
        if not joined:
            return
        near = range(max(0, one.name_first - 5), one.name_first)
        if not any(sentence.word(k).endswith(("by", "par")) for k in near):
            return
        states: list[str] = []
        for i in range(one.first):
            entry = sentence.entries[i]
            if entry is not None and "compound" in entry.values:
                states = list(entry.values["compound"])
            if sentence.word(i) not in ("between", "entre"):
                continue
            pair: list[str] = []
            for k in range(i + 1, one.first):
                if sentence.symbols[k] in self.nation:
                    pair += _states_at(sentence, k)
                    continue
                small = sentence.symbols[k] in self.genitive or sentence.symbols[k] in self.det
                if not small and (sentence.word(k) not in _BOTH or len(pair) != 1):
                    break
            states = pair if len(pair) == 2 else states
        if len(states) == 2:
            for mention, state in zip(bare, states, strict=True):
                mention.states = [state]
                mention.offices = [p if p.state else replace(p, state=state) for p in mention.offices]
                mention.titled = True

    def _of_group(self, sentence: Sentence, found: list[Mention]) -> None:
        """'les chefs des délégations norvégienne et polonaise, respectivement MM. X et Y', 'ses homologues norvégien et
        polonais, X et Y': as many states as names, in their order."""
        for group in found:
            i = group.last + 1
            if group.kind != "group" or len(group.states) < 2 or sentence.word(i) not in (",", ":"):
                continue
            while i + 1 < len(sentence.symbols) and sentence.word(i + 1) in _EACH_NAMED:
                i += 1
            people = [m for m in found if m.kind == "person" and m.name_first > i and not m.states]
            series = self._series(sentence, i, people, [])
            if len(series) != len(group.states) or any(state for _, state in series):
                continue
            for (mention, _), state in zip(series, group.states, strict=True):
                mention.states = [state]

    def _respectively(self, sentence: Sentence, offices: list[tuple[int, int]], found: list[Mention]) -> list[Mention]:
        """'X et Y, respectivement ministre de … et directeur de …': as many offices as names, in
        their order; spare ones are the first's.
        """
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

    def _own_states(self, sentence: Sentence, first: int, last: int) -> list[str]:
        """The states a plural office is of, in order; not the one it is accredited to."""
        symbols, n = sentence.symbols, len(sentence.symbols)
        i = first
        listed = bool(_states_at(sentence, first))
        while (i > 0 and symbols[first] not in self.det) and (
            symbols[i - 1] in self.nation
            or (i > 1 and listed and sentence.word(i - 1) in _AND and symbols[i - 2] in self.nation)
        ):
            i, listed = i - 1, True  # 'the Serbian and | Russian ministers'; but 'On Ukraine, Ministers A and B'
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
        """The names that follow unit `last` with nothing but commas, 'and' and states between; with
        the state right before each.
        """
        free = [
            m for m in people if all(p.plural or p.personal_rank or _SOLDIER.search(p.title.lower()) for p in m.offices)
        ]
        starts = {i: m for m in free for i in (m.first, m.name_first)}
        series: list[tuple[Mention, str | None]] = []
        state: str | None = None
        i, n = self._of_both(sentence, last) + 1, len(sentence.symbols)
        while i < n and sentence.word(i) in _NAMED_TO:
            i += 1  # 'les ambassadeurs désignés de A, X, de B, Y'
        if i + 1 < n and sentence.symbols[i] in self.genitive and sentence.word(i + 1) == ":":
            i += 2  # 'the ambassadors of: the Republic of A, X, the Kingdom of B, Y'
        while i < n:
            mention = starts.get(i)
            if mention is not None:
                series.append((mention, state))
                state = None
                i = self._aside(sentence, mention.last) + 1
                continue
            if sentence.symbols[i] in self.nation:
                state = (_states_at(sentence, i) or [None])[0]  # type: ignore[list-item]
            elif sentence.symbols[i] in self.org and series:
                state = self._body_at(sentence, i)  # 'of Norway, X, and the European Union, Y'
            elif (
                sentence.word(i) in _ACCREDITED
                or sentence.symbols[i] in self.genitive
                or sentence.symbols[i] in self.det
            ):
                small = i + 1 < n and (
                    sentence.symbols[i + 1] in self.nation
                    or sentence.symbols[i + 1] in self.det
                    or sentence.symbols[i + 1] in self.org
                    or sentence.word(i + 1) in _REALMS
                )
                if not small:
                    break
                if sentence.word(i) in _ACCREDITED:
                    i += 2 + (sentence.symbols[i + 1] in self.det)
                    continue
            elif sentence.word(i) in _REALMS and self._of_what(sentence, i):
                i = self._of_what(sentence, i)  # 'the | Republic | of Romania', 'la | République fédérale | du Brésil'
            elif sentence.word(i) in _WHO and series:
                i = self._clause_end(sentence, i)  # 'of Italy, X, who resides here, and of Ireland, Y'
                continue
            elif sentence.word(i) not in _BETWEEN and sentence.symbols[i] not in self.is_hon:
                break
            i += 1
        if len(series) > 1 and states and series[0][1] is None and any(s for _, s in series[1:]):
            series[0] = (
                series[0][0],
                states[0],
            )  # 'of Belarus X, Iran Y': the first state belongs to the office phrase
        if len(series) == len(states) > 1 and series[0][1] == states[-1] and not any(s for _, s in series[1:]):
            series[0] = (series[0][0], None)  # 'of A, B and C, X, Y and Z': the last state is not of the first name
        return series

    def _of_what(self, sentence: Sentence, i: int) -> int:
        """The unit before the 'of' behind the realm at unit `i`, past one word that says what kind it is; else 0."""
        for k in (i, i + 1):
            if k + 1 < len(sentence.symbols) and sentence.symbols[k + 1] in self.genitive:
                return k
        return 0

    @staticmethod
    def _body_at(sentence: Sentence, i: int) -> str | None:
        """The organisation that unit `i` names."""
        entry = sentence.entries[i]
        return acts_for(entry.values.get("org")) if entry is not None else None

    def _series_before(self, sentence: Sentence, first: int, people: list[Mention]) -> list[tuple[Mention, str | None]]:
        """'MM. X et Y, respectivement ministres …': the names that a plural office stands behind."""
        # 'X et l'ambassadeur Y, respectivement …': an envoy's rank is no office here
        told = [m for m in people if all(p.rank in _GOVERNING or p.personal_rank or p.bare for p in m.offices)]
        # 'X and Y, Deputy Ministers of A and B': what stands behind the name is not yet its own state
        ends = {m.last: m for m in told if not m.states or (not m.offices and m.last == m.name_last == first - 2)}
        series: list[tuple[Mention, str | None]] = []
        i = first - 1
        if i < 0 or sentence.word(i) not in _BETWEEN or sentence.word(i) in ("and", "et"):
            return []
        while i >= 0:
            mention = ends.get(i)
            if mention is not None:
                if mention.states and not series:
                    mention.states = []
                series.insert(0, (mention, None))
                i = mention.first - 1
            elif sentence.word(i) in _BETWEEN:
                i -= 1
            else:
                break
        return series

    def _clause_end(self, sentence: Sentence, i: int) -> int:
        """The comma behind a relative clause that is told of one of a series, else the sentence's end."""
        end = next(
            (k for k in range(i + 1, min(i + _LONGEST_CLAUSE, len(sentence.symbols))) if sentence.word(k) == ","), -1
        )
        return end if end >= 0 else len(sentence.symbols)

    def _of_both(self, sentence: Sentence, last: int) -> int:
        """'les présidents | des deux pays, X et Y': the last unit of what says that the offices are of both states."""
        if last + 2 >= len(sentence.symbols) or sentence.symbols[last + 1] not in self.genitive:
            return last
        for i in range(last + 2, min(last + 5, len(sentence.symbols))):
            entry = sentence.entries[i]
            if sentence.symbols[i] in self.is_coll and entry is not None and entry.values["coll"] == "state":
                return i
            if not (
                sentence.symbols[i] in self.modifier
                or sentence.symbols[i] in self.both
                or sentence.symbols[i] in self.det
            ):
                break
        return last

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
