"""Cues of what is done by saying something (lexicon/thatcues.tsv) to the first that stands in given words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from dragoman.grammar.readymade import Readymade, readymade, taken_up
from dragoman.text.tokens import fold

_WORD = re.compile(r"\w+")
_GAP = r"\s+(?:\S+\s+){0,4}?"  # an `…` of a cue: up to four words
_WIDE_GAP = r"\s+(?:\S+\s+){0,8}?"  # `……`: 'relations | between the Republic of Norway and Poland | are'
# `^` in front: the cue stands where the clause begins, and a gap behind it is of words that open no clause within:
# '^ … hope that' is 'we all very much hope that', not 'the help of those who hope that'
_OPENING = "^"
_OPENS = r"\A\W*"
_OUTER = (
    r"(?:(?!(?:that|which|who|whom|whose|what|where|when|while|if|unless|because|although|though|since|how|why|not|no"
    r"|qui|que|qu'\S*|dont|où|quand|lorsque|si|parce|comme|pas)\W)\S+\s+)"
)
_OPENING_GAPS = {"…": _OUTER + "{0,4}?", "……": _OUTER + "{0,8}?"}

_FULL = {"ve": "have", "re": "are", "m": "am", "ll": "will", "d": "would"}
_LEANING = re.compile(r"(?<=\w)'(ve|re|m|ll|d)(?!\w)")
_NOT = re.compile(r"(\w+)n't(?!\w)")
_WHOLE = {"ca": "can", "wo": "will", "sha": "shall"}
_GAPS = {"…": _GAP, "……": _WIDE_GAP}
# 'no longer | supports', "n'| est pas favorable à": a denial right before a cue; but 'ne peut que saluer'
_DENIED = re.compile(
    r"(?:(?<!\w)(?:not|never|no longer|nobody|no one|none of them|personne ne|rien ne|nul ne)\s+"
    r"(?:(?!(?:and|but|that|only|et|mais|que)\s)\w+\s+){0,1}|(?<!\w)(?:ne\s+|n')(?:(?:peut|saurait|veut|entend)\s+)?)$"
)
_NO_DENIAL = re.compile(r"(?<!\w)(?:fail|ceas|stop|hesitat|doubt|only|cess|manqu|hésit|dout|qu[e']|seulement)")
_DENYING = re.compile(r"(?<!\w)(?:not|no|never|nobody|cannot|without|ne|n'|pas|plus|jamais|aucune?|sans|rien)(?!\w)")
_IN_DOUBT = re.compile(r"(?<!\w)whether\s+(?:\S+\s+){0,4}$")
_DENIAL = {"support": "oppose", "welcome": "oppose", "agree": "oppose"}  # what becomes of an act that is denied
_NEVER_DENIED = frozenset({"assess", "request", "warn", "inform", "discuss"})
# what stands beside the main clause: a relative clause, a reason, an aim
_RELATING = r"(?:which|who|whose|whom|where|qui|dont|où|laquelle|lequel|lesquels|lesquelles)(?!\w)"
_REASON = (
    r"(?:because|so that|in order (?:to|that)|whereas|while|although|though|given that|parce qu|afin d|afin qu|alors qu"
    r"|tandis qu|bien qu|étant donné|car(?!\w))"
)
_BESIDE = re.compile(rf"(?<=\w)(?:,\s(?:\w+\s)?{_RELATING}|\s{_RELATING}|,?\s{_REASON})")
_RELATED = re.compile(rf",\s(?:\w+\s)?{_RELATING}[^,]*(?:,|$)")
_MARKS = re.compile(r"[\"“”„«»()\[\]]")  # of words quoted within, or set aside: 'were "very fruitful"'
# 'those who hope to invest', 'if Norway hopes for a deal, …': nobody's own hope
_OF_WHOEVER = re.compile(
    r"(?<!\w)(?:who|qui)\s+(?:all\s+|also\s+|really\s+|en\s+)?$|(?:^|[,;]\s)(?:(?:if|si)\s+|s'(?=il))[^,;:]*$"
)
# 'many companies | hope to settle here', 'les adversaires du projet | souhaitent son échec': of others, as a fact
_OF_OTHERS = re.compile(
    r"(?<!\w)(?:adversaires|opposants|partisans|détracteurs|entreprises|sociétés|investisseurs|jeunes|certains|beaucoup"
    r"|terroristes|ennemis|touristes|voyageurs|étudiants|companies|firms|investors|businesses|opponents|critics|terrorists"
    r"|students|tourists|enemies)(?:\s(?!(?:and|et|we|nous|i|je)\s)[\w'-]+){0,5}?\s+$"
)
# ', soutient-il, ', 'a-t-elle souhaité': who says it, put within what is said
_PUT_WITHIN = re.compile(r"(?<!\w)[\w']+-(?:t-)?(?:ils?|elles?|on)(?:\s\w+(?=[,.;]))?(?!\w)")
_BEFORE = 40  # characters before a cue in which it is denied
_AHEAD = 30  # characters behind it in which its denial is taken back


Worked = tuple[list[str], list[str], dict[str, list[int]], list[int]]
Plain = tuple[list[str], list[str], list[Readymade | None], dict[str, list[int]], list[int]]


class ActCues:
    """Cues with their acts, in file order; each is tried only where a word stands that it cannot do without."""

    def __init__(self, cues: Iterable[tuple[str, str]]) -> None:
        """`cues`: how each is written (`a|b` are choices, `…` and the wider `……` gaps, `^` in front the beginning of
        the clause) and its act.
        """
        acts, sources, asked_by, always = _worked_out(cues)
        self._use(acts, sources, [None] * len(sources), asked_by, always)

    @classmethod
    def of(cls, plain: Plain) -> ActCues:
        """The cues that `plain` was made of."""
        cues = cls(())
        cues._use(*plain)
        return cues

    def plain(self) -> Plain:
        """All that was worked out of the cues, as data that can be kept in a file."""
        return self._acts, self._sources, list(map(readymade, self._sources)), self._asked_by, self._always

    def _use(
        self,
        acts: list[str],
        sources: list[str],
        ready: list[Readymade | None],
        asked_by: dict[str, list[int]],
        always: list[int],
    ) -> None:
        self._acts, self._sources, self._ready, self._asked_by, self._always = acts, sources, ready, asked_by, always
        # a cue is taken up when first asked for: few texts ask for many
        self._compiled: list[re.Pattern[str] | None] = [None] * len(acts)

    def act(self, content: str) -> str | None:
        """The act of the first cue in `content`, folded words; None when there is no cue. What a relative clause or a
        reason tells decides only where nothing else does: 'is grateful to Poland, which must act' thanks.
        """
        content = _written_out(content) if "'" in content else content
        content = _MARKS.sub("", content)
        content = _PUT_WITHIN.sub("", content) if "-" in content else content
        beside = _BESIDE.search(content)
        if beside is not None:
            for outer in (content[: beside.start()], _RELATED.sub(" ", content)):
                act = self._first_of(outer)
                if act is not None:
                    return act
        return self._first_of(content)

    def _first_of(self, content: str) -> str | None:
        asked = self._asked_by
        numbers = set(self._always)
        for word in asked.keys() & set(_WORD.findall(content)):
            numbers.update(asked[word])
        for number in sorted(numbers):
            found = self._pattern(number).search(content)
            if found is not None:
                return _unless_denied(self._acts[number], content, found)
        return None

    def _pattern(self, number: int) -> re.Pattern[str]:
        found = self._compiled[number]
        if found is None:
            found = self._compiled[number] = taken_up(self._sources[number], self._ready[number])
        return found


def _worked_out(cues: Iterable[tuple[str, str]]) -> Worked:
    """Acts and expressions of cues, the cues that each word asks for, and those that no word does."""
    acts: list[str] = []
    sources: list[str] = []
    asked_by: dict[str, list[int]] = {}
    always: list[int] = []
    for number, (written, act) in enumerate(cues):
        choices = [choice.strip() for choice in (written.split("|") if " " not in written else [written])]
        acts.append(act)
        # the end: 'continuera d' appuyer'
        sources.append(rf"(?<!\w)(?:{'|'.join(map(_expression, choices))})(?:(?<=')|(?!\w))")
        needed = frozenset().union(*map(_needed, choices))
        if "" in needed:
            always.append(number)  # a choice without any word
            continue
        for word in sorted(needed):
            asked_by.setdefault(word, []).append(number)
    return acts, sources, asked_by, always


def _unless_denied(act: str, content: str, cue: re.Match[str]) -> str:
    """The act of a cue, or of its denial: 'no longer supports' opposes, 'has not broken' only asserts."""
    before = content[max(0, cue.start() - _BEFORE) : cue.start()]
    if act == "assert" or _DENYING.search(cue[0]):
        return act
    if _IN_DOUBT.search(before):
        return "assert"
    if act == "hope" and (_OF_OTHERS.search(before) or _OF_WHOEVER.search(content, 0, cue.start())):
        return "assert"
    if act in _NEVER_DENIED or not _DENIED.search(before):
        return act
    taken_back = _NO_DENIAL.search(content, cue.start() - len(before), cue.end() + _AHEAD)
    return act if taken_back else _DENIAL.get(act, "assert")


def _written_out(content: str) -> str:
    """'we've agreed' as 'we have agreed', 'don't support' as 'do not support'."""
    content = _NOT.sub(lambda m: f"{_WHOLE.get(m[1], m[1])} not", content)
    return _LEANING.sub(lambda m: f" {_FULL[m[1]]}", content)


def _folded(choice: str) -> list[str]:
    """The words of a cue as a clause has them: 's'' stands with the next word, unless it is one of several choices."""
    words: list[str] = []
    for word in fold(choice).split():
        if words and words[-1].endswith("'") and "|" not in words[-1] and word not in _GAPS:
            words[-1] += word
        else:
            words.append(word)
    return words


def _expression(choice: str) -> str:
    words = _folded(choice)
    if words[0] == _OPENING:
        gap = _OPENING_GAPS.get(words[1])
        rest = words[1:] if gap is None else words[2:]
        return _OPENS + (gap or "") + "".join(map(_part, rest, [*rest[1:], ""]))
    return "".join(map(_part, words, [*words[1:], ""]))


def _part(word: str, following: str) -> str:
    """A word of a cue, or its choices, with the space behind it: '(?:le|la)\\s+', '(?:de\\s+|d')'."""
    if word in _GAPS:
        return _GAPS[word]
    ones = [re.escape(one) for one in word.split("|")]
    space = "" if not following or following in _GAPS else r"\s+"
    if any(one.endswith("'") for one in ones):
        ones, space = [one if one.endswith("'") else one + space for one in ones], ""
    return f"(?:{'|'.join(ones)}){space}" if len(ones) > 1 else ones[0] + space


def _needed(choice: str) -> set[str]:
    """The words one of which stands wherever the cue does: of its most telling part the longest
    word of each variant.
    """
    words = [word for word in _folded(choice) if word not in _GAPS and word != _OPENING]
    parts = [[_longest(variant) for variant in word.split("|")] for word in words]
    return set(max(parts, key=lambda words: min(map(len, words)), default=[""]))


def _longest(words: str) -> str:
    return max(_WORD.findall(words), key=len, default="")
