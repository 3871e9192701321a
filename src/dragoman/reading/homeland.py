"""What a text says of states to the one whose house it is: whose stance it tells, with whom ties are told, who is a
friend."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from dragoman.reading.lines import Line
from dragoman.reading.pack import Pack
from dragoman.reading.units import Sentence

_GENITIVE = frozenset({"'s", "’s", "'", "’"})
_OF = frozenset({"of", "de", "du", "de la", "de l'", "d'", "des"})
_WITH = frozenset({"with", "avec"})
_FOR = frozenset({"for", "pour"})  # 'thanked for Norway's readiness': the other side's
# What a house says of its own state: 'Norway's keenness to', 'la disponibilité de la Norvège à'.
_STANCES = frozenset({
    "commitment", "keenness", "readiness", "willingness", "desire", "determination", "interest", "position", "stance",
    "solidarity", "candidacy", "candidature", "aspiration", "aspirations", "gratitude", "appreciation", "priorities",
    "engagement", "disponibilité", "volonté", "attachement", "détermination", "intérêt", "solidarité", "souhait",
    "désir", "priorités", "ambition", "ambitions", "reconnaissance",
})  # fmt: skip
_TIES = frozenset({
    "relations", "relationship", "ties", "links", "bonds", "cooperation", "friendship", "partnership", "collaboration",
    "relation", "liens", "rapports", "coopération", "amitié", "partenariat", "engagement", "diplomatic",
})  # fmt: skip
FRIENDS = frozenset({
    "brotherly", "fraternal", "sisterly", "sister", "brother", "friendly", "frère", "frères", "sœur", "soeur", "ami",
    "amie",
})  # fmt: skip
# What a house says its state is: 'Norway is keen to'
_FELT = frozenset({
    "keen", "committed", "ready", "willing", "concerned", "deeply concerned", "proud", "grateful", "pleased",
    "determined", "eager", "prepared", "looking forward", "saddened", "appalled", "alarmed", "encouraged", "honoured",
})  # fmt: skip
_HOMEWARDS = frozenset({"home", "to"})
ENDED = ("after", "following", "at the end", "at the conclusion", "à l'issue", "au terme", "après")
_BACK_INTO = frozenset({"regagné", "regagnée", "regagnés"})
_BACK = _BACK_INTO | {"rentré", "rentrée", "rentrés", "de retour", "retour", "returned home"}
_INTO = frozenset({"à", "au", "en", "to", "in"})
_NEAR = 9  # units from the return to where it led
_WEIGHT = 4  # what a return home counts for, where ties with a state count for one
_TELLING = _STANCES | _TIES | FRIENDS
_LEADING = 5  # sentences in which a house says whose it is
_AUXILIARIES = 3  # units from a state to what it says, at most
_REACH = 3  # units between a tie and 'with'


_LAND_WORDS = frozenset({"pays", "country", "nation", "state", "république", "republic"})
_BEHIND_COMMA = 3  # units of 'a friendly country'


def past_friend(sentence: Sentence, last: int) -> int:
    """'le ministre norvégien, pays ami, | X', 'the Minister of Oman, a sisterly country, | Y': the last unit of what is
    told in passing of the office's state, else `last`."""
    if last + 1 >= len(sentence.symbols) or sentence.word(last + 1) != ",":
        return last
    aside = sentence.words[last + 2 : last + 2 + _BEHIND_COMMA]
    if _LAND_WORDS.isdisjoint(aside) or FRIENDS.isdisjoint(aside):
        return last
    end = next((k for k, word in enumerate(aside) if word == ","), len(aside))
    return last + 1 + end


class Hints(NamedTuple):
    """What tells the house of a text from the others that it speaks of."""

    own: Counter[str]  # how often each state is told of as the house's own
    friends: frozenset[str]  # the states it calls friends: others


NO_HINTS = Hints(Counter(), frozenset())


class HomelandReader:
    """Finds what one language's sentences say of states that only the house of a text would say."""

    def __init__(self, pack: Pack) -> None:
        self.det = pack.having("det")
        self.aux = pack.having("aux")
        self.saying = pack.having("verb.fin") | pack.having("verb.pp")

    def read(self, sentences: Sequence[Sentence], stated: Sequence[list[int]]) -> Hints:
        """What the sentences say; `stated`: the units of each that may name a state."""
        own: Counter[str] = Counter()
        friends: set[str] = set()
        for sentence, at in zip(sentences, stated, strict=True):
            if not _BACK.isdisjoint(sentence.words):
                own.update(dict.fromkeys(self._returned_to(sentence), _WEIGHT))
            if at and sentence.number <= _LEADING and sentence.zone == "body":
                own.update(self._speaking(sentence, at[0]))
            if _TELLING.isdisjoint(sentence.words):
                continue
            for i in at:
                entry = sentence.entries[i]
                if entry is None or "iso" not in entry.values or "adj" in entry.tags:
                    continue
                state = str(entry.values["iso"]).split("|")[0]
                if self._befriended(sentence, i):
                    friends.add(state)
                elif self._stance(sentence, i) or self._tie(sentence, i):
                    own[state] += 1
        return Hints(own, frozenset(friends))

    def _speaking(self, sentence: Sentence, i: int) -> list[str]:
        """'| Norway has conveyed its concern to Poland': the state that a text begins to speak for, at unit `i`."""
        entry, n = sentence.entries[i], len(sentence.symbols)
        if entry is None or "iso" not in entry.values or "adj" in entry.tags or self._before(sentence, i) >= 0:
            return []
        k = i + 1
        while k < n and sentence.symbols[k] in self.aux:
            k += 1
        told = k < n and (sentence.symbols[k] in self.saying or (k > i + 1 and sentence.word(k) in _FELT))
        said = told and k <= i + _AUXILIARIES
        return [str(entry.values["iso"]).split("|")[0]] if said else []

    @staticmethod
    def _returned_to(sentence: Sentence) -> list[str]:
        """'est rentré mardi à | Nouakchott', 'a regagné | Alger', 'returned home to | Oslo': the land come back to."""
        at = next(i for i, word in enumerate(sentence.words) if word in _BACK)
        direct = sentence.word(at) in _BACK_INTO
        for k in range(at + 1, min(at + _NEAR, len(sentence.symbols))):
            entry = sentence.entries[k]
            if entry is None or not entry.values.keys() & {"city", "iso"} or "adj" in entry.tags:
                continue
            if not (direct and k - at <= _REACH) and sentence.word(k - 1) not in _INTO:
                return []
            return [str(entry.values["city"][1] if "city" in entry.values else entry.values["iso"]).split("|")[0]]
        return []

    def _before(self, sentence: Sentence, i: int) -> int:
        """The unit before unit `i` and its articles."""
        i -= 1
        while i > 0 and sentence.symbols[i] in self.det and sentence.word(i) not in _OF:
            i -= 1
        return i

    def _stance(self, sentence: Sentence, i: int) -> bool:
        """'stressed | Norway's commitment to', 'l'attachement de la | Norvège à'."""
        n = len(sentence.symbols)
        k = self._before(sentence, i)
        if i + 2 < n and sentence.word(i + 1) in _GENITIVE:
            told = sentence.word(i + 2) in _STANCES or (i + 3 < n and sentence.word(i + 3) in _STANCES)
            return told and (k < 0 or sentence.word(k) not in _FOR)
        return k > 0 and sentence.word(k) in _OF and sentence.word(k - 1) in _STANCES

    def _tie(self, sentence: Sentence, i: int) -> bool:
        """'its close relations with the | Kingdom of Norway'."""
        k = self._before(sentence, i)
        return (
            k > 0 and sentence.word(k) in _WITH and any(sentence.word(j) in _TIES for j in range(max(0, k - _REACH), k))
        )

    @staticmethod
    def _befriended(sentence: Sentence, i: int) -> bool:
        """'the brotherly | Republic of Chad', 'le Sultanat d'Oman, pays frère': another state, the house's friend."""
        n = len(sentence.symbols)
        if i > 0 and sentence.word(i - 1) in FRIENDS:
            return True
        k = i + 1
        if k < n and sentence.word(k) == ",":
            k += 1
        return any(sentence.word(j) in FRIENDS for j in range(k, min(k + 1 + (k > i + 1), n)))


def came_back(line: Line, k: int) -> bool:
    """Whether item `k` tells of a return: 'est | rentré', '| returned home', '| de retour'."""
    goes_on = k + 1 < len(line.symbols) and line.word(k + 1) in _HOMEWARDS
    return line.word(k) in _BACK or (line.word(k) == "returned" and goes_on)
