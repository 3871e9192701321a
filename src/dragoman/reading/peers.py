"""Counterparts named in a row to their states and to the rank of the one whose they are: 'her Norwegian and Polish
counterparts, X and Y'."""

from __future__ import annotations

from dragoman.reading.groups import _states_at
from dragoman.reading.mention import Mention
from dragoman.reading.ranks import portfolio, rank_order
from dragoman.reading.series import _AND, SeriesReader
from dragoman.reading.units import Sentence

_LEADS = frozenset({",", ":"})
_ADDRESSED = 4  # units from the last state to the first name: ', H.E. Mr X'
_OPENS = 4  # units from 'counterparts' to the first of those whose states stand with their names


class PeersReader(SeriesReader):
    """Gives each of several counterparts what his place in the row tells."""

    def _peers(self, sentence: Sentence, found: list[Mention]) -> None:
        """'ses homologues X (Norvège), Y (Pologne)', 'ses homologues norvégien X et polonais Y': each has the rank of
        the one whose counterparts they are."""
        for i, symbol in enumerate(sentence.symbols):
            if symbol not in self.counterparts:
                continue
            owner = next((m for m in reversed(found) if m.last < i and m.kind == "person"), None)
            if self._in_row(sentence, i, found, owner):
                continue
            people = [m for m in found if m.kind == "person" and m.name_first > i]
            series = self._series(sentence, i, people, [])
            if not series or series[0][0].first > i + _OPENS:
                continue
            for mention, state in series:
                if state is not None and not mention.states:
                    mention.states = [state]
                if state is not None and mention.first == mention.name_first:
                    mention.first = self._own_adjective(sentence, mention.first)
                self._of_rank(mention, owner)

    def _own_adjective(self, sentence: Sentence, first: int) -> int:
        """Where 'polonais | Y' begins, told of one of several counterparts."""
        i = first - 1
        while i > 0 and sentence.symbols[i] in self.is_hon:
            i -= 1
        return i if sentence.symbols[i] in self.adj else first

    @staticmethod
    def _of_rank(mention: Mention, owner: Mention | None) -> None:
        """Let a counterpart have the rank of the one whose he is, where no office is told of him."""
        if owner is None or mention.offices:
            return
        held = {p.rank for p in owner.offices if not p.counterpart and not p.former}
        mention.borrowed_rank = portfolio(held) or min(held, key=rank_order, default=None)
        mention.peer = owner

    def _in_row(self, sentence: Sentence, i: int, found: list[Mention], owner: Mention | None) -> bool:
        """'her counterparts from Norway and Poland, X and Y', 'her Norwegian and Polish counterparts, X and Y', 'ses
        homologues norvégien et polonais, X et Y': whether as many states as names tell whose each is."""
        first, last, states = self._row_of(sentence, i)
        if len(states) < 2:
            return False
        people = [m for m in found if m.kind == "person" and m.name_first > last]
        told = [(mention, mention.offices) for mention in people]
        for mention in people:
            mention.offices = [p for p in mention.offices if not p.counterpart]
        series = self._series(sentence, last, people, [])
        if len(series) != len(states) or not self._named_next(sentence, last, series[0][0]):
            for mention, offices in told:
                mention.offices = offices
            return False
        for (mention, _), state in zip(series, states, strict=True):
            mention.first = max(mention.first, last + 1 + (sentence.word(last + 1) in _LEADS))
            mention.states, mention.titled = [state], True
            self._of_rank(mention, owner)
        if first < i or sentence.symbols[last] in self.adj:
            series[0][0].first = first  # 'Norwegian and Polish counterparts, X': one phrase, and no group beside him
        return True

    def _row_of(self, sentence: Sentence, i: int) -> tuple[int, int, list[str]]:
        """First and last unit of 'Kenyan, Peruvian and Chadian counterparts', of 'counterparts from Kenya and Peru' and
        'homologues kényan et péruvien', and the states of the row; `i`: the unit 'counterparts'."""
        behind = self._states_of(sentence, i)
        if behind is not None and len(behind[1]) > 1:
            return i, behind[0], behind[1]
        first = i
        while first > 1 and (sentence.symbols[first - 1] in self.nation or sentence.word(first - 1) in _AND):
            first -= 1
        states = [s for k in range(first, i) for s in _states_at(sentence, k)[:1]]
        if len(states) > 1:
            return first, i, states
        last, k, states = i, i + 1, []
        while k < len(sentence.symbols) and (sentence.symbols[k] in self.adj or sentence.word(k) in _AND):
            named = _states_at(sentence, k)[:1]
            last, states = (k, states + named) if named else (last, states)
            k += 1
        return i, last, states

    @staticmethod
    def _named_next(sentence: Sentence, last: int, mention: Mention) -> bool:
        """Whether a name follows unit `last`, with nothing but a comma, a colon or a form of address between."""
        between = list(sentence.words[last + 1 : mention.name_first])
        near = mention.name_first <= last + _ADDRESSED
        return near and between[1:2] != [","] and not {"and", "et"} & {*between}
