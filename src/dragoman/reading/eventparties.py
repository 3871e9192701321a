"""The words around a noun for talks to whose they are: states, bodies, the two of which a text tells."""

from __future__ import annotations

import re

from dragoman.reading.counterparts import CounterpartReader
from dragoman.reading.discourse import Discourse
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft
from dragoman.reading.mention import Mention
from dragoman.reading.owners import acts_for
from dragoman.reading.telling import Telling

_LANDS = 12  # items of 'of the Kingdom of Norway, Poland and Austria'
_TO_BODY = 5  # items from 'session' to the body that it is of
_NAMED = 10  # items of the name of a round: 'Norwegian-Polish first bilateral foreign ministry consultation meeting'
TWO_SIDED = frozenset({"consultations", "commission"})
_JOINT = frozenset({"joint", "mixed", "intergovernmental", "inter-governmental", "binational", "bi-national"})
_JOINT_BODIES = frozenset({"commission", "committee", "council"})
_TO_THE_TWO = 9  # items of 'consultations between the ministries of the two countries'
_THE_TWO = re.compile(
    r"\b(?:two|both|deux) (?:countries|sides|states|parties|nations|governments|ministries|peoples"
    r"|pays|parties|états|etats|nations|gouvernements|ministères|peuples)\b"
)
_ALL_OF_THEM = re.compile(
    r"^(?:their|leurs|the two|both|les deux)\b|\b(?:two|both|the|these|deux|les|des|ces) (?:countries|states|nations"
    r"|parties|neighbours|sides|governments|pays|états|etats|gouvernements)\b"
)


_WITH = frozenset({"with", "avec"})
_BEHIND_WITH = 4  # items from 'with' to whom one meets
_BETWEEN = 12  # items from 'between' to the 'and' that joins the two


class EventPartyReader(CounterpartReader):
    """Finds the parties that the words of an event name."""

    def _meant_by_all(self, telling: Telling) -> list[str]:
        """'after the two countries' leaders met', 'representatives from both countries met', 'their presidents held
        talks', told of nobody named before: the two states of the sentence, or the two of which alone the text tells;
        of 'we' and 'the Ministers' in a joint text those whose it is.
        """
        line, left, discourse = telling.line, telling.left, telling.discourse
        groups = left.mentions or []
        if telling.frame != "meet" or telling.right or left.kind not in ("who", "institution") or left.states:
            return []
        if discourse.authors and groups and all(_of_authors(m) for m in groups):
            return discourse.authors
        if any(m.kind != "group" or m.states or m.persons for m in groups):
            return []
        said = " ".join(line.words[left.item : max(telling.v, left.item + 1)])
        if not _ALL_OF_THEM.search(said):
            return []
        here = list(dict.fromkeys(s for m in line.all_mentions() if m.kind in ("side", "state") for s in m.states))
        return here if len(here) == 2 else self._alone_told(discourse)

    @staticmethod
    def _the_two(line: Line, e: int, discourse: Discourse) -> list[str]:
        """'Talks between the two countries': the two of which alone the text tells, or none."""
        behind = " ".join(line.word(k) for k in range(e + 1, min(len(line.symbols), e + _TO_THE_TWO)))
        return EventPartyReader._alone_told(discourse) if _THE_TWO.search(behind) else []

    @staticmethod
    def _alone_told(discourse: Discourse) -> list[str]:
        """The one pair of states that a text tells of together, or the only two it names."""
        pairs = {tuple(sorted(pair)) for pair in discourse.pairs if len(pair) == 2}
        if len(pairs) == 1:
            return list(pairs.pop())
        return list(discourse.named) if len(discourse.named) == 2 else []

    def _event_parties(self, draft: ContactDraft, line: Line, e: int, discourse: Discourse) -> None:
        """States around the noun: 'Serbian-Russian consultations', 'between the Ministry … of Serbia and …'."""
        first = next(
            (k + 1 for k in range(e - 1, max(-1, e - _NAMED), -1) if line.symbols[k] in self.before_name),
            max(0, e - _NAMED),
        )
        for i in range(min(first, max(0, e - 5)), e):
            pair = self.clauses.pair_named(line, i)
            draft.parties.update(pair)
            draft.named_in_order = draft.named_in_order or pair
        if e + 1 < len(line.symbols):  # 'le sommet franco-polonais'
            draft.parties.update(self.clauses.pair_named(line, e + 1))
        draft.parties.update(self._lands_of_body(draft, line, e))
        of_body = any(s in self.serial for s in line.symbols[e + 1 : e + 5])  # 'the meeting of the joint commission'
        of_body = of_body or self._joint_body(line, e)
        for i in range(
            e + 1, min(len(line.symbols) - 1, e + 14) if draft.kind in ("consultations", "commission") or of_body else 0
        ):
            if line.symbols[i] in self.takes_place:
                break
            pair = self.clauses.pair_named(line, i)  # 'the 10th political consultations Norway - Poland'
            draft.parties.update(pair)
            draft.named_in_order = draft.named_in_order or pair
        if draft.kind == "session":
            self._bodies(draft, line, e)
        between = False
        for i in range(e + 1, min(len(line.symbols), e + 40)):
            word = line.word(i)
            if word in ("between", "entre"):
                between = True
            elif between:
                if (
                    line.symbols[i] in self.clauses.subord
                    or line.symbols[i] in self.about
                    or line.symbols[i] in self.take_place
                    or line.symbols[i] in self.clauses.aux
                    or (line.symbols[i] in self.clauses.verb and "fin" in self.clauses.feats(line, i))
                ):
                    break
                if self._is_place(line, i):
                    continue
                value = line.value(i, "iso")
                if isinstance(value, str) and line.symbols[i] not in self.city:
                    draft.parties.add(value.split("|")[0])
                    draft.named_in_order.append(value.split("|")[0])
                elif self._body_between(line, i):
                    draft.parties.add(acts_for(str(line.value(i, "org"))) or "")

    def _body_between(self, line: Line, i: int) -> bool:
        """'an agreement between Norway and | the Union': whether item i is a body, and one of those between."""
        if not isinstance(line.value(i, "org"), str):
            return False
        k = self.clauses.before_phrase(line, i)
        return k > 0 and (line.symbols[k] in self.clauses.conj or line.symbols[k] in self.talks_between)

    def _of_lands(self, line: Line, e: int) -> set[str]:
        """'the Joint Commission of Norway and Poland': the two states or more that the noun at item e is of."""
        found: set[str] = set()
        k = e + 1
        if k >= len(line.symbols) or line.symbols[k] not in self.genitive:
            return found
        joining = self.clauses.det | self.clauses.conj | self.clauses.comma | self.genitive
        for k in range(e + 2, min(len(line.symbols), e + _LANDS)):
            state = self.clauses.state_value(line, k) if line.symbols[k] in self.clauses.state else None
            if state:
                found.add(state)
            elif line.symbols[k] not in joining:
                break
        return found if len(found) > 1 else set()

    def _lands_of_body(self, draft: ContactDraft, line: Line, e: int) -> set[str]:
        """'the session of the Joint Commission (JC) on trade | of Norway and Poland': the states of the body that item
        `e` is a round of, behind all that belongs to its name."""
        near = range(e, min(len(line.symbols), e + _TO_BODY))
        body = next((k for k in near if line.symbols[k] in self.serial), e if draft.kind in TWO_SIDED else -1)
        ends = self.takes_place | self.running | self.clauses.aux | self.clauses.state | self.city | self.who
        for k in range(body, min(len(line.symbols) - 1, body + _LANDS)) if body >= 0 else ():
            if line.symbols[k + 1] in ends:
                break
            if line.symbols[k + 1] in self.genitive and (lands := self._of_lands(line, k)):
                return lands
        return set()

    @staticmethod
    def _joint_body(line: Line, e: int) -> bool:
        """'the 7th session of the Joint Norwegian-Polish Commission': words stand between what makes one name."""
        for k in range(e + 1, min(len(line.symbols), e + 6)):
            if line.word(k) in _JOINT:
                return any(line.word(j) in _JOINT_BODIES for j in range(k + 1, min(len(line.symbols), k + 4)))
        return False

    def _of_one_with(self, draft: ContactDraft, line: Line, e: int, discourse: Discourse) -> None:
        """'a meeting | of Minister A with Minister B', 'un entretien de A avec B': of those two, whoever else was told
        of before."""
        n = len(line.symbols)
        if e + 3 >= n or line.symbols[e + 1] not in self.genitive:
            return
        joined = next((k for k in range(e + 3, min(n - 1, e + _BETWEEN)) if line.word(k) in _WITH), 0)
        if not joined or any(line.symbols[k] in self.clauses.plain_verb for k in range(e + 2, joined)):
            return
        met = next((k for k in range(joined + 1, min(n, joined + _BEHIND_WITH)) if self._persons_named(line, k)), -1)
        ones = self._persons_named(line, joined - 1)
        others = self._persons_named(line, met) if met >= 0 else []
        sides = [{discourse.side_of(p) for p in people} - {None} for people in (ones, others)]
        if ones and others and sides[0] and sides[1] and sides[0].isdisjoint(sides[1]):
            role = next((draft.roles[p] for p in others if p in draft.roles), (None, "principal"))[1]
            draft.roles = {p: draft.roles.get(p, (discourse.side_of(p), role)) for p in [*ones, *others]}
            draft.parties = {side for side, _ in draft.roles.values() if side}

    @staticmethod
    def _persons_named(line: Line, k: int) -> list[str]:
        """The people that item `k` names or tells of by office."""
        return [p for m in line.mentions(k) if m.kind in ("person", "alias") for p in m.persons]

    def _only_between(self, draft: ContactDraft, line: Line, e: int, discourse: Discourse, *, by_states: bool) -> None:
        """'stressed the need for negotiations between A and B', 'A meeting was held between A and B': whoever speaks of
        them, or was told of before, takes no part; `by_states`: also where only their states are named."""
        k = e + 1
        while k < len(line.symbols) and (
            line.symbols[k] in self.take_place or line.symbols[k] in self.clauses.aux | self.clauses.adv
        ):
            k += 1
        at = next((j for j in range(k, min(k + 3, len(line.symbols))) if line.symbols[j] in self.talks_between), -1)
        if at < 0:
            return
        held = self.take_place | self.will_take_place | self.running
        staged = (k for k in range(at + 1, len(line.symbols)) if line.symbols[k] in held)
        between = [
            p
            for k in range(at + 1, min(len(line.symbols), at + 12, next(staged, at + 12)))
            for m in line.mentions(k)
            if m.kind in ("person", "alias")
            for p in m.persons
        ]
        # 'his talks between', but 'In the talks between A and B, the two discussed': of A and B, whoever met before
        own = set(list(draft.roles)[: draft.hosts]) if draft.hosts < 2 else set()
        if len({discourse.side_of(p) for p in between} - {None}) > 1 and not set(between) & own:
            draft.roles = {p: r for p, r in draft.roles.items() if p in between}
            draft.parties = {s for s, _ in draft.roles.values() if s}
            return
        if not by_states:
            return
        states: set[str] = set()
        for k in range(at + 1, min(len(line.symbols), at + 30)):
            if line.symbols[k] in self.clauses.subord or line.symbols[k] in self.take_place:
                break
            if line.symbols[k] in self.who and not line.mentions(k)[0].states:
                return  # somebody whose side is not told here
            states.update(s for m in line.mentions(k) for s in m.states)
            code = line.value(k, "iso")
            if isinstance(code, str) and line.symbols[k] not in self.city:
                states.add(code.split("|")[0])
        if len(states) > 1:
            draft.roles = {p: r for p, r in draft.roles.items() if r[0] in states}
            draft.parties = {s for s in draft.parties if s in states}
        told = {draft.roles[p][0] for p in own if p in draft.roles}
        if len(states) == 1 and told.isdisjoint(states) and not set(between) & own and self._and_a_band(line, at):
            draft.roles = {p: r for p, r in draft.roles.items() if p in between}
            draft.parties = states  # 'thanked Cuba for the talks between the Peruvian government and the rebels'

    def _and_a_band(self, line: Line, at: int) -> bool:
        """'between the Peruvian government | and the rebels': whether the other of two, behind 'between' at item `at`,
        is nobody whom a mention tells, of no state."""
        for k in range(at + 1, min(len(line.symbols) - 2, at + _BETWEEN)):
            if line.symbols[k] in self.clauses.conj:
                other = k + 1 + (line.symbols[k + 1] in self.clauses.det)
                plain = not line.mentions(other) and line.value(other, "iso") is None
                return plain and line.symbols[other] not in self.clauses.poss | self.clauses.org | self.clauses.adj
        return False

    def _bodies(self, draft: ContactDraft, line: Line, e: int) -> None:
        """'the 43rd session of the Executive Council of the African Union': the organisation takes part."""
        for i in range(e + 1, min(len(line.symbols), e + 12)):
            symbol = line.symbols[i]
            if symbol in self.takes_place or symbol in self.clauses.verb or symbol in self.clauses.comma:
                return
            body = line.value(i, "org")
            if isinstance(body, str):
                draft.parties.add(body)


def _of_authors(mention: Mention) -> bool:
    """'We', 'the Ministers', 'they': words that in a joint text may mean those whose it is."""
    several = mention.kind == "group" or (mention.kind == "pronoun" and mention.plural)
    return several and not mention.states and not mention.persons
