"""Words that could be verbs of telling and only describe a noun: 'a timely and coordinated response'."""

from __future__ import annotations

from dragoman.reading.lines import Line
from dragoman.reading.nonfinite import NonFiniteReader

_DESCRIBING = frozenset({"internationally", "universally", "globally", "mutually", "widely", "commonly", "generally"})
# What a noun that is described may follow beside an article; 'in private and discussed' is no such thing.
_OPENING = frozenset(
    {"'s", "’s", "of", "on", "for", "with", "about", "towards", "through", "by", "regarding", "between"}
)
_QUOTED = 3  # items before the verb, of which a mark of quotation may be one
_TO_COME = frozenset({"planned", "scheduled", "expected", "anticipated", "envisaged"})  # before a noun, what is to be
_OF_PARTNERS = frozenset({"valued", "trusted", "respected", "esteemed", "cherished"})  # 'a friend and valued partner'
_BOTH = frozenset({"and", "or"})
_LIKE_ADJECTIVES = ("ed", "ous", "ful", "able", "ible", "ive")
_ADJECTIVES = frozenset(
    {"timely", "friendly", "orderly", "early", "growing", "ongoing", "lasting", "enduring", "existing", "steadfast"}
    | {"open", "strong", "close", "frank", "deep", "broad", "fair", "robust", "firm", "prompt", "sound", "clear", "new"}
    | {"common", "joint", "full", "safe", "secure", "stable", "free", "just", "long", "transparent", "efficient"}
)
_NOUNS = frozenset(
    {"initiative", "narrative", "objective", "perspective", "alternative", "directive", "incentive", "representative"}
    | {"wounded", "injured", "bereaved", "displaced", "deceased"}
)


class DescribingReader(NonFiniteReader):
    """Tells participles before a noun from verbs of the sentence."""

    def _describes(self, line: Line, v: int, feats: frozenset[str]) -> bool:
        """Whether past form v stands before a noun of its own: 'internationally recognised borders'."""
        if "pp" not in feats or not v:
            return False
        if line.words[v - 1] in _DESCRIBING or self._beside_adjective(line, v) or self._last_of_things(line, v):
            return True
        return line.words[v] == "repeated" and self._many_times(line, v)

    def _last_of_things(self, line: Line, v: int) -> bool:
        """'the priorities, activities, and | proposed outcomes', 'current projects and | planned visits'; but 'reviewed
        the accord and proposed new measures'."""
        symbols, n = line.symbols, len(line.symbols)
        if v < 3 or v + 1 >= n or line.words[v - 1] not in _BOTH or symbols[v + 1] not in self.thing:
            return False
        if line.words[v] in _TO_COME or line.words[v] in _OF_PARTNERS:
            return True
        listed = symbols[v - 2] in self.comma and symbols[v - 3] in self.thing and symbols[v - 4] in self.comma
        return listed and v > 4 and line.word(v + 1).endswith("s")

    def _tells_of_which(self, line: Line, v: int) -> bool:
        """'the talks, which she said | promoted trade': English, a verb of saying between 'which' and its verb."""
        symbols, n = line.symbols, len(line.symbols)
        if self.pack.language != "en" or symbols[v] not in self.quoting or v + 1 >= n:
            return False
        k = v + 1
        while k < n - 1 and symbols[k] in self.plain_adv:
            k += 1
        return symbols[k] in self.aux or "fin" in self.feats(line, k) or line.word(k).endswith("ed")

    def _of_noun_before(self, line: Line, v: int) -> bool:
        """'important decisions, | adopted at the summit, were …', 'the deadline, | extended into May': English, a past
        form behind a comma that tells of the noun before it, with a preposition and no object behind."""
        symbols, n = line.symbols, len(line.symbols)
        if self.pack.language != "en" or v < 2 or v + 1 >= n or "pp" not in self.feats(line, v):
            return False
        if symbols[v - 1] not in self.comma or symbols[v + 1] not in self.prep or symbols[v + 1] in self.to:
            return False
        return symbols[v - 2] not in self.quote and " " not in line.word(v)

    def _beside_adjective(self, line: Line, v: int) -> bool:
        """'a timely and coordinated response', 'its steadfast and valued support', but 'found it useful and welcomed
        the result', 'lauded the decision and pledged support'.
        """
        symbols, words = line.symbols, line.words
        if v < 3 or words[v - 1] not in _BOTH or v + 1 >= len(symbols):
            return False
        k = v - 4 if symbols[v - 3] in self.quote and v > _QUOTED else v - 3  # 'a “timely and coordinated” response'
        if symbols[k] not in self.det and symbols[k] not in self.poss and words[k] not in _OPENING:
            return False
        behind = symbols[v + 1]
        if (
            behind in self.det
            or behind in self.poss
            or behind in self.prep
            or behind in self.that
            or behind in self.who
        ):
            return False
        return self._adjective(line, v - 2)

    def _adjective(self, line: Line, i: int) -> bool:
        """Whether item i describes: an adjective of the lists, a participle, or a plain word that ends like one."""
        symbol, word = line.symbols[i], line.words[i]
        if symbol in self.describing or self.feats(line, i) & {"pp"}:
            return True
        plain = symbol not in self.nominal and symbol not in self.attitude and symbol not in self.event
        return plain and (word in _ADJECTIVES or (word.endswith(_LIKE_ADJECTIVES) and word not in _NOUNS))

    def _many_times(self, line: Line, v: int) -> bool:
        """'including repeated attacks', 'raids and repeated attacks on ships', but 'repeated calls for restraint'."""
        symbols = line.symbols
        if v and symbols[v - 1] in self.prep:
            return True
        plain = v + 1 < len(symbols) and symbols[v + 1] not in self.objects | self.attitude | self.who | self.state
        return plain and line.word(v + 1).endswith("s")
