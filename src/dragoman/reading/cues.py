"""Cues of what is done by saying something (lexicon/thatcues.tsv) to the first that stands in given words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from dragoman.text.tokens import fold

_WORD = re.compile(r"\w+")
_GAP = r"\s+(?:\S+\s+){0,4}?"  # an `…` of a cue: up to four words
_WIDE_GAP = r"\s+(?:\S+\s+){0,8}?"  # `……`: 'relations | between the Republic of Norway and Poland | are'

_FULL = {"ve": "have", "re": "are", "m": "am", "ll": "will", "d": "would"}
_LEANING = re.compile(r"(?<=\w)'(ve|re|m|ll|d)(?!\w)")
_NOT = re.compile(r"(\w+)n't(?!\w)")
_WHOLE = {"ca": "can", "wo": "will", "sha": "shall"}


class ActCues:
    """Cues with their acts, in file order; each is tried only where a word stands that it cannot do without."""

    def __init__(self, cues: Iterable[tuple[str, str]]) -> None:
        """`cues`: how each is written (`a|b` are choices, `…` and the wider `……` gaps) and its act."""
        self._acts: list[str] = []
        self._sources: list[str] = []
        self._compiled: list[
            re.Pattern[str] | None
        ] = []  # a cue is compiled when first asked for: few texts ask for many
        self._asked_by: dict[str, list[int]] = {}
        self._always: list[int] = []
        for written, act in cues:
            self._add(written, act)

    def _add(self, written: str, act: str) -> None:
        number = len(self._acts)
        choices = [choice.strip() for choice in (written.split("|") if " " not in written else [written])]
        self._acts.append(act)
        self._sources.append(
            rf"(?<!\w)(?:{'|'.join(map(_expression, choices))})(?:(?<=')|(?!\w))"
        )  # 'continuera d' appuyer'
        self._compiled.append(None)
        needed = frozenset().union(*map(_needed, choices))
        if "" in needed:
            self._always.append(number)  # a choice without any word
            return
        for word in needed:
            self._asked_by.setdefault(word, []).append(number)

    def act(self, content: str) -> str | None:
        """The act of the first cue in `content`, folded words; None when there is no cue."""
        content = _written_out(content) if "'" in content else content
        asked = self._asked_by
        numbers = set(self._always)
        for word in asked.keys() & set(_WORD.findall(content)):
            numbers.update(asked[word])
        for number in sorted(numbers):
            if self._pattern(number).search(content):
                return self._acts[number]
        return None

    def _pattern(self, number: int) -> re.Pattern[str]:
        found = self._compiled[number]
        if found is None:
            found = self._compiled[number] = re.compile(self._sources[number])
        return found


def _written_out(content: str) -> str:
    """'we've agreed' as 'we have agreed', 'don't support' as 'do not support'."""
    content = _NOT.sub(lambda m: f"{_WHOLE.get(m[1], m[1])} not", content)
    return _LEANING.sub(lambda m: f" {_FULL[m[1]]}", content)


def _folded(choice: str) -> str:
    return fold(choice).replace("' ", "'")


def _expression(choice: str) -> str:
    words = [re.escape(word).replace(r"\|", "|") for word in _folded(choice).split()]
    words = [f"(?:{word})" if "|" in word else word for word in words]
    joined = r"\s+".join(words).replace(r"\…", "…")
    return joined.replace(r"\s+……\s+", _WIDE_GAP).replace(r"\s+…\s+", _GAP)


def _needed(choice: str) -> set[str]:
    """The words one of which stands wherever the cue does: of its most telling part the longest
    word of each variant.
    """
    parts = [[_longest(variant) for variant in part.split("|")] for part in _folded(choice).replace("…", " ").split()]
    return set(max(parts, key=lambda words: min(map(len, words)), default=[""]))


def _longest(words: str) -> str:
    return max(_WORD.findall(words), key=len, default="")
