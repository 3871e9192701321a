"""What 'I' and 'we' do with the words quoted of them: thank, refuse, warn, invite."""

from __future__ import annotations

import re

from dragoman.reading.clauses import ClauseReader
from dragoman.reading.lemmas import lemmas
from dragoman.reading.lines import Line
from dragoman.reading.pack import Pack

BEGINNING = 4  # items in which a quoted sentence begins with 'we all agree'
SPEAKING_SELF = frozenset({"i", "we", "je", "j'", "nous"})
_DENIABLE = frozenset({"agree", "invite", "warn", "oppose", "accuse", "request", "support", "welcome"})
_TAKEN_UP = frozenset({"agree", "support", "welcome"})  # opposed by whoever does not
_MYSELF = frozenset({"me", "m'", "nous"})  # 'je me félicite'
_AHEAD = frozenset({"will", "shall"})
_DENYING = frozenset({"cannot", "can't", "don't", "won't", "never", "n'", "ne"})
# to what one is invited: a deed of one's own, or an attitude
ASKED = re.compile(
    r"(?<!\w)(?<!date )(?<!dates )(?:to (?:(?:once again|also|further|again|[a-z]+ly) )*(?P<does>[a-z]+)\b"
    r"|(?:à (?:se )?|d['’]\s?)(?P<fait>\w+(?:er|ir|re|oir))\b"
    r"|(?:à la |à l['’]\s?|au )(?:unité|retenue|calme|dialogue|vigilance|prudence|solidarité|modération)\b)"
)
TO_ASKED = 110  # characters within which it is said to what one is invited
COMING = lemmas("coming")
WISHING = lemmas("wishing")
_SEEING = lemmas("seeing")
_AS_WHAT = re.compile(r"\b(?:as|comme)\b")
_LETTING = lemmas("letting")
_US = frozenset({"me", "us"})
_LET_ME = frozenset({"permettez-moi", "permettez-nous", "laissez-moi"})
# agreed upon only by the way: 'another point that we have agreed on is …', 'even if we cannot agree'
BY_THE_WAY = re.compile(
    r"\b(?:(?:that|which|what|as|if|although|though|while|because|when|where|since) (?:[a-z]+ ){0,2}?(?:we|i)"
    r"|(?:we|i) (?:cannot|can not|do not|did not|don['’]t|never)) (?:[a-z]+ ){0,2}?agreed?\b"
)


class FirstPersonReader:
    """Finds the first verb of saying in the first person, and the noun that tells what is done by it."""

    def __init__(self, pack: Pack, clauses: ClauseReader) -> None:
        self.pack = pack
        self.clauses = clauses
        self.attitude = pack.having("att")
        self.stop_head = pack.having("that") | pack.having("rel") | pack.having("w:;")
        self.light_prep = pack.having("c:of")

    def _said_of_self(self, line: Line, first: int = 0) -> tuple[int, str] | None:
        """The first verb of saying in the first person from item `first` on: how far from it, and what
        saying it does.
        """
        for i in range(first + 1, len(line.symbols)):
            if line.symbols[i] in self.clauses.verb and line.word(i) and self._first_person(line, i):
                verb = line.value(i, "verb")
                near = line.start(max(0, i - BEGINNING)), line.end(i)
                if (
                    isinstance(verb, tuple)
                    and verb[0].startswith("agree")
                    and BY_THE_WAY.search(line.sentence.folded, *near)
                ):
                    continue
                if isinstance(verb, tuple) and verb[0] in WISHING and self._wishes_to_say(line, i):
                    continue  # 'I wish to thank': thanks
                if (
                    isinstance(verb, tuple)
                    and verb[0] in _SEEING
                    and not _AS_WHAT.search(line.sentence.folded, near[1])
                ):
                    continue  # 'I saw soldiers in the town', but 'I see this as a success'
                if line.word(i) == "determined" and line.word(i - 1) not in SPEAKING_SELF:
                    continue  # 'we remain determined to help'
                own = self.clauses.reflexive_of(line, i) if line.word(i - 1) in _MYSELF else None
                verb = own if own is not None and line.word(i - 2) in SPEAKING_SELF else verb
                if isinstance(verb, tuple):
                    act = verb[1] if verb[1] not in ("-", "") else verb[2]
                    if act not in ("-", "") and "telling" not in verb[4]:
                        attitude = self._attitude_at(line, i + 1, line.sentence.end) if act.startswith("~") else None
                        told = attitude if attitude not in (None, "-") else str(act).lstrip("~")
                        if told == "agree" and line.word(i - 1) in _AHEAD:
                            told = "assert"  # 'we will decide next week'
                        elif told in _DENIABLE and self._refused(line, i):
                            told = "oppose" if told in _TAKEN_UP else "assert"
                        elif told == "invite" and self._invites_to_act(line, i):
                            told = "request"
                        return i - first, str(told)
        return None

    def _refused(self, line: Line, i: int) -> bool:
        """'I do not accept this demand', 'we cannot agree to it', 'je n'accepte pas': denied at item `i`."""
        near = range(max(0, i - 3), i + 1)
        return any(line.symbols[k] in self.clauses.neg or line.word(k) in _DENYING for k in near)

    def _invites_to_act(self, line: Line, i: int) -> bool:
        """'I invite all parties to return to the table': what follows the verb at item `i` is a deed, not a visit."""
        asked = ASKED.search(line.sentence.folded, line.end(i), line.end(i) + TO_ASKED)
        if asked is None or (
            asked["does"] and "inf" not in self.clauses.feats(line, line.item_at(asked.start("does")))
        ):
            return False  # 'I invite you to Oslo'
        return (asked["does"] or asked["fait"] or "") not in COMING

    def _first_person(self, line: Line, i: int) -> bool:
        near = range(max(0, i - 5), i)
        let = any(line.word(k) in _US and line.word(k - 1) in _LETTING for k in near if k)
        return let or any(line.word(k) in SPEAKING_SELF or line.word(k) in _LET_ME for k in near)

    def _wishes_to_say(self, line: Line, i: int) -> bool:
        """Whether a verb of saying in the infinitive follows item `i`: 'wish to express', 'souhaite vous remercier'."""
        near = range(i + 1, min(i + 4, len(line.symbols)))
        return any(line.symbols[k] in self.clauses.plain_verb and "inf" in self.clauses.feats(line, k) for k in near)

    def _attitude_at(self, line: Line, first: int, end: int) -> str | None:
        """The act of the noun that heads the words from item `first` to the character `end`."""
        for i in range(first, min(first + 7, len(line.symbols))):
            if line.start(i) >= end:
                return None
            symbol = line.symbols[i]
            if line.word(i) == "thanks to":
                return "thank"  # 'conveyed his thanks to the King': two words of the lists in one
            if i > first and self._will_do(line, i):
                return None  # 'stressed trade | will guarantee peace': a clause
            if symbol in self.attitude:
                value = line.value(i, "att")
                return str(value) if value and not self._will_do(line, i + 1) else None
            if symbol in self.stop_head or (symbol in self.light_prep and i > first):
                return None
            if symbol in self.clauses.prep and i > first and line.symbols[i - 1] in self.clauses.noun:
                return None  # 'confirmed their participation at the high-level …'
        return None

    def _will_do(self, line: Line, i: int) -> bool:
        """Whether item `i` is the auxiliary of a clause: 'will help', but 'their will to help', 'the will of all'."""
        symbols, clauses = line.symbols, self.clauses
        if i + 1 >= len(symbols) or symbols[i] not in clauses.aux or line.word(i) not in clauses.future_words:
            return False
        return symbols[i - 1] not in clauses.attributive and symbols[i + 1] not in clauses.leading_to
