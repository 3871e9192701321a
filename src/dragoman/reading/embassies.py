"""Sentences to the state whose embassy a text names: that of the one ambassador it names without a state."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dragoman.reading.groups import _states_at
from dragoman.reading.mention import Mention
from dragoman.reading.pack import Pack
from dragoman.reading.persons import PersonTable
from dragoman.reading.units import Sentence

_ENVOYS = frozenset({"ambassador", "diplomat"})
_OF_HOUSE = re.compile(r"\b(?:of|de|du)\b.*\b(?:embassy|high commission|ambassade|haut-commissariat)$")
_REALM = re.compile(r"\b(?:the |du )(kingdom|sultanate|royaume|sultanat)(?:['’]s\b|(?=,|$))")


def _with_office(mention: Mention) -> str:
    """What tells somebody's office, with the words before it."""
    return mention.sentence.quote(max(0, mention.first - 2), max(mention.first, mention.name_first - 1)).lower()


class Embassies:
    """Finds the embassies that one language's sentences name."""

    def __init__(self, pack: Pack) -> None:
        self.embassy = pack.having("c:embassy")
        self.state = pack.having("state")
        self.adj = pack.having("adj")
        self.of = pack.having("c:gen")
        self.det = pack.having("det")

    def settle(self, sentences: Sequence[Sentence], table: PersonTable) -> None:
        """'… hosted by the Embassy of Norway. Ambassador X welcomed the guests': X is Norway's, where the text names
        one embassy and one such envoy."""
        told = [s for s in sentences if not self.embassy.isdisjoint(s.present)]
        if not told:
            return
        open_envoys = [
            entry
            for entry in table.persons
            if not entry.states
            and entry.kinds
            and all(o.rank in _ENVOYS and not o.state and not o.organisation and not o.former for o in entry.kinds)
        ]
        states = {state for sentence in told for state in self._sending(sentence)}
        heads = [entry for entry in table.persons if entry.rank == "ambassador" and len(entry.states) == 1]
        if not states and len({state for head in heads for state in head.states}) == 1:
            for entry in open_envoys:  # 'the Polish ambassador, X, and the first secretary of the embassy, Y'
                if any(o.rank == "diplomat" and _OF_HOUSE.search(o.title.lower()) for o in entry.kinds):
                    entry.states[next(iter(heads[0].states))] += 1
            return
        if len(open_envoys) == 1 and len(states) == 1:
            open_envoys[0].states[next(iter(states))] += 1

    @staticmethod
    def settle_realms(sentences: Sequence[Sentence], table: PersonTable) -> None:
        """'the Kingdom's ambassador, X', 'l'ambassadeur du Royaume, X': of the one kingdom that the text names so."""
        for entry in table.persons:
            if entry.states or not entry.kinds or any(o.state or o.organisation for o in entry.kinds):
                continue
            words = [o.title.lower() for o in entry.kinds] + [_with_office(m) for m in entry.mentions]
            realm = next((told[1] for title in words if (told := _REALM.search(title))), None)
            if realm is None:
                continue
            begins = (f"{realm.replace('kingdom', 'royaume')} ", f"{realm.replace('royaume', 'kingdom')} ")
            named = {
                str(e.values["iso"]).split("|")[0]
                for s in sentences
                for e, word in zip(s.entries, s.words, strict=True)
                if e is not None and "iso" in e.values and word.startswith(begins)
            }
            if len(named) == 1:
                entry.states[named.pop()] += 1

    def _sending(self, sentence: Sentence) -> list[str]:
        """The states whose embassies a sentence names: 'the Norwegian Embassy', 'l'ambassade de Norvège'."""
        symbols, n = sentence.symbols, len(sentence.symbols)
        found: list[str] = []
        for i, symbol in enumerate(symbols):
            if symbol not in self.embassy:
                continue
            k = i + 1
            while k < n and (symbols[k] in self.of or symbols[k] in self.det):
                k += 1
            if i > 0 and symbols[i - 1] in self.adj:
                found += _states_at(sentence, i - 1)
            elif k < n and ((k > i + 1 and symbols[k] in self.state) or (k == i + 1 and symbols[k] in self.adj)):
                found += _states_at(sentence, k)
        return found
