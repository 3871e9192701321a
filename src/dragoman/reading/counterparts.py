"""'His Omani and Qatari counterparts, A and B': each of several people to the state that his place
in the list gives.
"""

from __future__ import annotations

from dragoman.reading.discourse import Discourse
from dragoman.reading.lines import Line
from dragoman.reading.parties import PartyReader
from dragoman.reading.words import Subject

_HIS = frozenset({"his", "her", "their", "ses", "leurs"})
_PEER = "counterpart"
_LISTED = 10  # items of 'her Kenyan, Peruvian and Chadian counterparts'


class CounterpartReader(PartyReader):
    """Reads lists of counterparts."""

    def _each_his_state(self, line: Line, right: list[tuple[int, str]], discourse: Discourse) -> bool:
        """Give the people behind 'counterparts' their states; whether the line tells of several counterparts at all."""
        at = next((i for i, mode in right if mode in ("", "party") and self._many(line, i)), -1)
        if at < 0:
            return False
        people: list[tuple[int, str]] = []
        for item, mode in right:
            if item >= at and mode == "":
                people += [(item, p) for m in line.mentions(item) if m.kind == "person" for p in m.persons]
        before = self._states_before(line, at)
        if len(before) == len(people) > 1:
            for (_, person), state in zip(people, before, strict=True):
                self._act_for(person, state, discourse)
        for item, person in people:
            named = self._state_just_before(line, item)
            if named and discourse.table.by_id(person).state_reason != "stated":
                self._act_for(person, named, discourse)
        return True

    def _named_then_peer(self, line: Line, right: list[tuple[int, str]], discourse: Discourse) -> None:
        """'met with X, | her Polish counterpart, on Monday': the state of one whom the words behind him tell of."""
        for item, mode in right:
            k = item + 2
            named = [m for m in line.mentions(item) if m.kind == "person" and len(m.persons) == 1]
            if (
                mode != ""
                or len(named) != 1
                or k >= len(line.symbols)
                or line.symbols[item + 1] not in self.clauses.comma
            ):
                continue
            k += line.word(k) in _HIS
            peers = [m for m in line.mentions(k) if _PEER in m.text.lower()] if k < len(line.symbols) else []
            entry = discourse.table.by_id(named[0].persons[0])
            if peers and entry.state is None and len(peers[0].states) == 1:
                entry.state, entry.state_reason = peers[0].states[0], "stated"

    def _with_counterparts(self, line: Line, left: Subject, v: int) -> Subject:
        """'Minister A and her counterparts from Kenya and Peru | met', 'Minister A and her Kenyan and Peruvian
        counterparts': A and those states, where the counterparts alone seem to be what the verb is of."""
        if left.kind not in ("state", "who"):
            return left
        at = next((k for k in range(v - 1, max(1, v - 2 * _LISTED), -1) if self._many(line, k)), -1)
        if at > 1 and line.word(at).split()[0] in _HIS:
            his = at  # 'ses homologues norvégien et polonais', one item
        else:
            his = next((k for k in range(at - 1, max(0, at - _LISTED), -1) if line.word(k) in _HIS), 0)
        if his < 2 or line.symbols[his - 1] not in self.clauses.conj:
            return left
        who = his - 2 - (line.symbols[his - 2] in self.clauses.comma)
        if who < 0 or line.symbols[who] not in self.clauses.person or left.item == who:
            return left
        named = [m for m in left.mentions or [] if m.kind == "person"]
        states = max(self._states_before(line, at), self._states_behind(line, at), key=len)
        return Subject("who", who, [*line.mentions(who), *named], [] if named else states)

    def _states_listed(self, line: Line, right: list[tuple[int, str]]) -> list[str]:
        """The states of 'her Kenyan and Ugandan counterparts', of 'her counterparts in Kenya and Uganda'."""
        at = next(i for i, mode in right if mode in ("", "party") and self._many(line, i))
        return self._states_before(line, at) or self._states_behind(line, at)

    def _states_behind(self, line: Line, at: int) -> list[str]:
        """The states of 'counterparts in Kenya, Uganda and Peru', the first of which the mention may have taken in."""
        states = [s for m in line.mentions(at)[:1] for s in m.states]
        begun = bool(states)
        for k in range(at + 1, len(line.symbols)):
            town = isinstance(line.value(k, "city"), tuple) and line.value(k, "iso") is None  # no 'Singapore'
            own = None if town else self.clauses.state_value(line, k)
            if own is not None and begun:
                states.append(own)
            elif line.symbols[k] in self.issuing or line.word(k) in ("in", "au", "en"):
                begun = True
            elif line.symbols[k] not in self.clauses.joining and line.symbols[k] not in self.clauses.det:
                break
        return states

    def _many(self, line: Line, i: int) -> bool:
        """Whether item i says 'counterparts', alone or before the first of their names."""
        return any(
            m.sentence.symbols[k] in self.counterparts for m in line.mentions(i)[:1] for k in range(m.first, m.last + 1)
        )

    def _states_before(self, line: Line, at: int) -> list[str]:
        """'Uzbek, Tajik and Kazakh' before 'counterparts', the last of which the mention may have taken in."""
        states: list[str] = []
        for k in range(at - 1, max(-1, at - 12), -1):
            value = line.value(k, "iso")
            if isinstance(value, str):
                states.insert(0, value.split("|")[0])
            elif line.symbols[k] not in self.clauses.joining:
                break
        return states + [s for m in line.mentions(at)[:1] for s in m.states[:1] if states]

    def _state_just_before(self, line: Line, item: int) -> str | None:
        """'…, qatari, X': the adjective between the commas before a name."""
        k = item - 1
        while k >= 0 and line.symbols[k] in self.clauses.comma:
            k -= 1
        if k < 0 or k == item - 1:
            return None
        value = line.value(k, "iso")
        if isinstance(value, str):
            return value.split("|")[0]
        if self._many(line, k):
            states = [s for m in line.mentions(k) for s in m.states]
            return states[0] if len(states) == 1 else None
        return None

    def _act_for(self, person: str, state: str, discourse: Discourse) -> None:
        entry = discourse.table.by_id(person)
        if entry.state != state and all(o.counterpart for o in entry.offices):
            entry.state, entry.state_reason = state, "respectively"
