"""Names behind a row of states to these, each to its own: 'the heads of the delegations of Laos and Cambodia, X and
Y'."""

from __future__ import annotations

import re

from msgspec.structs import replace

from dragoman.reading.groups import _states_at
from dragoman.reading.mention import Mention
from dragoman.reading.offices import OfficePhrase
from dragoman.reading.peers import PeersReader
from dragoman.reading.units import Sentence

_JOINING = frozenset({",", "and", "et"})
_MARKS = frozenset({",", ":", "(", "respectively", "respectivement", "namely", "à savoir"})
_IN_ORDER = frozenset({"respectively", "respectivement"})
_NEXT = 3  # units from the first state of a row to the name behind it: ', M. X'
_REACH = 8  # units from who is told of to the first state of the row
_OFFICIALS = re.compile(  # how the words for several people begin that no office of the lists is: each of a state
    r"(?:the |les |des |aux |ses |leurs )?(?:heads? of|heads$|chefs? d|chefs$|leaders|dirigeants|speakers|presidents"
    r"|présidents|chair|delegat|délég|represent|représent|vice-pr|parliament|parlement|members|membres|senators"
    r"|sénateurs|députés|envoys|émissaires|officials|responsables|directors|directeurs|secretar|secrétaires)"
)
_OF_PARLIAMENTS = re.compile(
    r"\b(?:speakers|presid\w+|présid\w+|chair\w+)\b.*\b(?:parl[ie]\w*ments?|assembl\w+|senates?|sénats?|chambe?r\w+)"
)
_BELOW = re.compile(r"\b(?:deput\w+|vice|group\w*|committee\w*|commission\w*|comités?)\b")


class OrderedReader(PeersReader):
    """Gives each of several people the state of his place in a row."""

    def _in_order_of_states(self, sentence: Sentence, found: list[Mention]) -> None:
        """'les chefs des délégations omanaise et libanaise, respectivement MM. X et Y': as many names as states."""
        people = [m for m in found if m.kind == "person"]
        i, n = 0, len(sentence.symbols)
        while i < n:
            if sentence.symbols[i] not in self.nation:
                i += 1
                continue
            first, last, states = self._row_of_states(sentence, i)
            i = last + 1
            if len(states) < 2 or i >= n or sentence.word(i) not in _MARKS:
                continue
            series = self._series(sentence, last, people, [])
            mentions = [m for m, _ in series]
            if len(mentions) != len(states) or any(state for _, state in series):
                continue
            if any(m.states or m.offices for m in mentions) or mentions[0].first > last + 4:
                continue
            head = self._officials(sentence, first)
            told = any(w in _IN_ORDER for w in sentence.words[i : mentions[0].first])
            behind = sentence.words[mentions[-1].last + 1 : mentions[-1].last + 3]
            if head < 0 and not (told or not _IN_ORDER.isdisjoint(behind)):
                continue
            title = sentence.quote(head, last) if head >= 0 else ""
            words = title.lower()
            presiding = _OF_PARLIAMENTS.search(words) is not None and _BELOW.search(words) is None
            for mention, state in zip(mentions, states, strict=True):
                mention.states, mention.titled = [state], True
                if presiding:
                    a, b = sentence.starts[head], sentence.ends[last]
                    office = OfficePhrase(title, "speaker_of_parliament", False, False, state, None, False, None, a, b)
                    mention.offices = [office]

    def _each_of_his_state(self, sentence: Sentence, found: list[Mention]) -> None:
        """'les représentants du Pérou, X, du Chili, Y, et du Brésil, Z', 'the envoys of Peru, X, and Chile, Y': people
        whom no office of the lists is told of, each to the state right before him."""
        people = [m for m in found if m.kind == "person"]
        for i, symbol in enumerate(sentence.symbols):
            entry = sentence.entries[i]
            if symbol not in self.is_coll or entry is None or entry.values["coll"] != "human":
                continue
            k = i + 1
            while k < len(sentence.symbols) and (
                sentence.symbols[k] in self.genitive or sentence.symbols[k] in self.det
            ):
                k += 1
            if k == i + 1 or k >= len(sentence.symbols) or sentence.symbols[k] not in self.nation:
                continue
            series = self._series(sentence, k, people, _states_at(sentence, k)[:1])
            if len(series) < 2 or sentence.word(k + 1) != "," or series[0][0].name_first > k + _NEXT:
                continue
            if all(state and not set(m.states) - {state} for m, state in series):
                told = self._group_office(sentence, i) if self._of_ministers(sentence, i) else []
                for mention, state in series:
                    mention.states, mention.titled = [str(state)], True
                    mention.offices = [replace(p, plural=False, state=state) for p in told] or mention.offices

    def _row_of_states(self, sentence: Sentence, i: int) -> tuple[int, int, list[str]]:
        """First and last unit of the row that begins at unit `i`, with its states: 'omanaise et libanaise'."""
        first, last, states, k = i, i, [], i
        joined = True
        while k < len(sentence.symbols):
            symbol = sentence.symbols[k]
            if symbol in self.nation and joined:
                states += _states_at(sentence, k)[:1]
                last, joined = k, False
            elif sentence.word(k) in _JOINING:
                joined = True
            elif not (symbol in self.genitive or symbol in self.det):
                break
            k += 1
        return first, last, states

    def _officials(self, sentence: Sentence, row: int) -> int:
        """The first unit of the words for several people whom the row at unit `row` is of, or -1."""
        found = -1
        for k in range(row - 1, max(row - _REACH, -1), -1):
            symbol = sentence.symbols[k]
            if _OFFICIALS.match(sentence.word(k)):
                found = k
            elif not (symbol in self.genitive or symbol in self.det or found < 0):
                break
            if symbol in self.verbal or sentence.word(k) in (",", "between", "entre"):
                break
        return found
