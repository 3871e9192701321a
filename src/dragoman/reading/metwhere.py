"""Whom a guest met in a town or a land: 'In Oslo, he met Foreign Minister X', to the state that it is of."""

from __future__ import annotations

from dragoman.reading.beside import BesideReader
from dragoman.reading.groups import _states_at
from dragoman.reading.mention import Mention
from dragoman.reading.units import Sentence

_CLOSE = 4  # units at most between who met and the verb
_FOR = frozenset({"for", "pour"})
_GOES_ON = frozenset({"and", "et", "puis", "then"})
_GONE_TO = frozenset({"to", "in", "at", "for"})
_IN = frozenset({"in", "à", "at"})
_MEETING_TOWNS = frozenset({"new york", "geneva", "genève", "new york city"})  # where those of any state meet
_ON_DAY = frozenset({"on", "le", "ce", "cet", "this", ","})
_OPENED = 4  # units before whoever is met: 'In Norway, they met |'
_REACH = 40  # units back in which the state or the town is sought
_ROW = frozenset({",", "and", "et", "as well as", "ainsi que", "with", "avec"})
_TO_PURPOSE = 4  # units from 'to' to 'courtesy call'
_UPON = frozenset({"on", "upon"})
_WHERE = frozenset({"where", "où"})
_WITH = frozenset({"with", "avec"})


class MetWhereReader(BesideReader):
    """Notes of what state the town or land is where somebody was met."""

    def _met_there(self, sentence: Sentence, found: list[Mention]) -> None:
        """'In Oslo, he met Foreign Minister X', 'arrived in Oslo, where she met Prime Minister Y': note of what state
        the town is where a guest met somebody of whose state nothing is told."""
        for k, mention in enumerate(found):
            if mention.kind != "person" or not mention.offices:
                continue
            if any(o.organisation or o.post or o.counterpart or o.former for o in mention.offices):
                continue
            if k == 0:
                mention.there = self._opened_with(sentence, mention.first)
                continue
            before = found[k - 1]
            if before.guest is not None and self._joined_to(sentence, before, mention):
                mention.there = before.there or self._town_behind(sentence, before.guest, mention)
                if mention.there and not before.there:  # 'met Prime Minister X and Minister Y in Dhaka'
                    mention.guest = before.guest
                    before.there = mention.there
                continue
            met = mention.first - 1
            while met > 0 and (sentence.symbols[met] in self.det or sentence.word(met) in _WITH):
                met -= 1
            if met > 0 and sentence.word(met) in _GONE_TO | _UPON and sentence.symbols[met - 1] in self.courtesy:
                met -= 1  # 'to pay a courtesy call | on Minister X'
            within = ""
            if met > 2 and sentence.symbols[met] in self.comma and sentence.symbols[met - 1] in self.town:
                met -= 1  # 's'est entretenue, lundi à Oslo |, avec le ministre X'
            if met > 1 and sentence.symbols[met] in self.town and sentence.symbols[met - 1] in self.inside:
                within = self._town_at(sentence, met) if before.states else ""
                met -= 2  # 'met in Oslo | Foreign Minister X'
                while met > 1 and (sentence.symbols[met] in self.of_day or sentence.word(met) in _ON_DAY):
                    met -= 1  # 's'est entretenu | lundi | à Oslo'
            if met > 0 and sentence.symbols[met] in self.to_meet | self.courtesy:
                mention.guest = before
                mention.there = within or self._town_before(sentence, before, met)
                mention.there = mention.there or self._town_behind(sentence, before, mention)
                mention.there = mention.there or self._gone_to(sentence, before.last + 1, met)
                if before.there:  # 'In Oslo, he will call on King X, meet | Minister Y'
                    mention.guest, mention.there = before.guest, before.there
            elif met > 0 and sentence.symbols[met] in self.by:
                # 'received by X and by Y', 'met X, then was received by Y'
                joined = sentence.word(met - 1) in _ROW or any(
                    sentence.word(i) in _GOES_ON for i in range(before.last + 1, met)
                )
                again = before.guest is not None and joined
                mention.guest = before.guest if again else before
                mention.there = before.there if again else self._received_in(sentence, before.last + 1, met)
                if not mention.there and any(s in self.passive_received for s in sentence.symbols[before.last : met]):
                    mention.there = self._town_before(sentence, before, met)  # 'flew to Oslo, where he was received by'

    def _gone_to(self, sentence: Sentence, first: int, met: int) -> str:
        """'will stop over in Oslo on Monday to | call on Minister X': the state of the town named before the purpose,
        between units `first` and `met`."""
        near = range(max(first, met - _TO_PURPOSE), met + 1)
        purpose = next((i for i in near if sentence.word(i).split()[0] == "to"), 0)
        for i in range(purpose - 1, max(first, purpose - _REACH), -1) if purpose else ():
            if sentence.symbols[i] in self.town and sentence.word(i - 1).split()[-1] in _GONE_TO:
                return self._town_at(sentence, i)
        return ""

    def _opened_with(self, sentence: Sentence, first: int) -> str:
        """'In Norway, the delegation will call on | President X': the state of the land or town that opens the
        sentence, before whoever is met first."""
        i = 1
        if first < _OPENED or sentence.word(0) not in _IN or not self._calls_on(sentence, first):
            return ""
        if sentence.symbols[i + 1] not in self.comma:
            return ""
        return next(iter(_states_at(sentence, i)), "") or self._town_at(sentence, i)

    def _calls_on(self, sentence: Sentence, first: int) -> bool:
        k = first - 1
        while k > 1 and (sentence.symbols[k] in self.det or sentence.word(k) in _WITH):
            k -= 1
        return sentence.symbols[k] in self.to_meet

    def _received_in(self, sentence: Sentence, first: int, last: int) -> str:
        """'was received in Oslo by | Foreign Minister X': the state of the town between units `first` and `last`."""
        if last - first > _REACH or all(s not in self.passive_received for s in sentence.symbols[first:last]):
            return ""
        for i in range(first + 1, last):
            entry = sentence.entries[i]
            town = entry.values.get("city") if entry is not None and sentence.symbols[i] in self.town else None
            if town and sentence.symbols[i - 1] in self.inside and sentence.word(i) not in _MEETING_TOWNS:
                return str(town[1])
        return ""

    def _joined_to(self, sentence: Sentence, before: Mention, mention: Mention) -> bool:
        """Whether two stand in one row: 'Foreign Minister X and Defence Minister Y'."""
        gap = range(before.last + 1, mention.first)
        return len(gap) < 4 and all(sentence.symbols[i] in self.det or sentence.word(i) in _ROW for i in gap)

    def _town_before(self, sentence: Sentence, guest: Mention, met: int) -> str:
        """The state of the town or land that opens the sentence, or of the town before 'where', ahead of whom it tells
        of as met."""
        if met - guest.last > _CLOSE:
            return self._land_gone_to(sentence, guest, met)
        if guest.first > 1 and sentence.symbols[1] in self.state and sentence.word(0) in _IN:
            return next(iter(_states_at(sentence, 1)), "")  # 'In Norway on Monday, he met'
        for i in range(guest.first - 1, max(guest.first - _REACH, 0), -1):
            if sentence.symbols[i] not in self.town:
                continue
            where = i + 1 < guest.first and any(
                sentence.word(j) in _WHERE for j in range(i + 1, min(i + 3 + 2 * self._land(sentence, i), guest.first))
            )
            opens = i < 3 and (sentence.symbols[i - 1] in self.inside or sentence.word(i - 1) in _IN)
            entry = sentence.entries[i]
            town = entry.values.get("city") if entry is not None else None
            return str(town[1]) if town and (where or opens) and sentence.word(i) not in _MEETING_TOWNS else ""
        return ""

    def _land_gone_to(self, sentence: Sentence, guest: Mention, met: int) -> str:
        """'I will visit Norway on Monday for bilateral | talks with Minister X': the state of the land or town named
        before 'for'."""
        to = next((i for i in range(met - 1, max(guest.last, met - _CLOSE), -1) if sentence.word(i) in _FOR), -1)
        for i in range(to - 1, max(guest.last, to - _REACH), -1):
            entry = sentence.entries[i]
            town = entry.values.get("city") if entry is not None and sentence.symbols[i] in self.town else None
            if town and sentence.word(i) not in _MEETING_TOWNS:
                return str(town[1])
            if sentence.symbols[i] in self.state and not town:
                return next(iter(_states_at(sentence, i)), "")
        return ""

    def _town_behind(self, sentence: Sentence, guest: Mention, mention: Mention) -> str:
        """'The Norwegian minister, X, met Prime Minister Y in | Dhaka': the state of the town named right behind Y, to
        whom somebody of another state, told of, came."""
        i = mention.last + 2
        if i >= len(sentence.symbols) or sentence.symbols[i] not in self.town or not guest.states:
            return ""
        return self._town_at(sentence, i) if sentence.symbols[i - 1] in self.inside else ""

    @staticmethod
    def _town_at(sentence: Sentence, i: int) -> str:
        """The state of the town at unit `i`, if it is none where those of any state meet."""
        entry = sentence.entries[i]
        town = entry.values.get("city") if entry is not None else None
        return str(town[1]) if town and sentence.word(i) not in _MEETING_TOWNS else ""

    def _land(self, sentence: Sentence, i: int) -> bool:
        """Whether the state of the town at unit `i` stands right behind it: 'Oslo, Norway'."""
        n = len(sentence.symbols)
        return i + 2 < n and sentence.symbols[i + 1] in self.comma and sentence.symbols[i + 2] in self.state
