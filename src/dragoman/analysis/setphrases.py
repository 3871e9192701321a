"""What was said, text by text, to the phrases that come back in it: recurring, maximal, with a measure.

A phrase is a run of words inside one sentence part. It is kept when it stands in at least `FEWEST_TEXTS` texts, has at
least `MEANINGFUL` words that carry meaning (`PLAIN` of them no part of a name), begins and ends with one that does, and
no longer phrase takes it along in at least half of its texts. Its measure is the C-value of Frantzi, Ananiadou and Mima
(2000) over texts: log2(words) * (texts - mean texts of the longer phrases that hold it).
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from msgspec import Struct

from dragoman.analysis.wordings import Word, words_of

FEWEST_TEXTS = 3
MOST_WORDS = 12
TAKEN_ALONG = 0.5
MEANINGFUL, PLAIN = 3, 2
PART = re.compile(r"[^.!?:;()«»“”\"]+")
# Words that carry no meaning here, in English and French: those that tie others together, and those that stand for
# whoever
# takes part.
_SMALL = (
    "between among during through about against after before since until country countries side sides party parties state "  # noqa: E501
    "states nation nations government governments minister ministers president presidents secretary ambassador ambassadors "  # noqa: E501
    "delegation delegations pays partie parties etat etats gouvernement gouvernements ministre ministres ambassadeur "
    "ambassadeurs delegation delegations "
    "including include includes included following based using used related regarding concerning respectively compris notamment "  # noqa: E501
    "concernant relatif relative relatifs relatives "
    "and or nor but as at by for from in into of on onto out over per than that the this these those to toward "
    "towards up upon with within without is are was were be been being has have had do does did will would shall "
    "should can could may might must not no all any both each every it its he she they we his her their our my your "
    "who whom whose which what when where there here very more most also such other another two three a an et ou ni "
    "mais donc car en dans sur sous par pour vers avec sans entre chez ce cet cette ces cela il elle ils elles nous "
    "vous se que qui quoi dont est sont etait etaient sera seront ont avait avaient aura etre avoir au aux de des du "
    "d la le les l un une leur leurs son sa ses notre nos ne pas plus tres tout toute tous toutes meme deux trois "
    "ainsi comme si s n qu c j m t y"
)
SMALL = frozenset(_SMALL.split())


class SetPhrase(Struct, frozen=True):
    """A phrase that comes back, e.g. 'good neighbourly relations' in 7 texts."""

    written: str
    texts: int
    measure: float


class _Part(NamedTuple):
    """A sentence part of a text, and its words."""

    number: int  # of the text
    text: str
    words: list[Word]


class _Run(NamedTuple):
    """A run of words that comes back: where it first stands, how long it is, in how many texts."""

    part: _Part
    at: int
    length: int
    texts: int

    @property
    def places(self) -> list[Word]:
        return self.part.words[self.at : self.at + self.length]

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(word.folded for word in self.places)

    @property
    def written(self) -> str:
        return " ".join(self.part.text[self.places[0].start : self.places[-1].end].split())


def set_phrases(
    said: Iterable[tuple[int, str]], names: Collection[str] = (), *, fewest: int = FEWEST_TEXTS
) -> list[SetPhrase]:
    """Phrases that come back in what was said (text number, words), the highest measure first.

    `names` are folded words that name people, states or offices; they carry no meaning here.
    """
    parts = [
        _Part(number, found.group(), words_of(found.group()))
        for number, words in sorted(said, key=lambda one: one[0])
        for found in PART.finditer(words)
    ]
    kept = {run.words: run for run in _recurring(parts, fewest) if _is_phrase(run, names)}
    longer = _longer(kept)
    out = []
    for words, run in kept.items():
        holding = longer.get(words, [])
        if not holding or max(holding) < TAKEN_ALONG * run.texts:
            mean = sum(holding) / len(holding) if holding else 0.0
            out.append(SetPhrase(run.written, run.texts, round(math.log2(len(words)) * (run.texts - mean), 2)))
    return sorted(out, key=lambda phrase: (-phrase.measure, phrase.written))


def _recurring(parts: Sequence[_Part], fewest: int) -> Iterator[_Run]:
    """Runs of words in enough texts; a longer one is looked at only where both it is made of come back."""
    numbers: dict[str, int] = {}
    level = [[numbers.setdefault(word.folded, len(numbers)) for word in part.words] for part in parts]
    for length in range(2, MOST_WORDS + 1):
        found: dict[tuple[int, int], list[int]] = {}  # texts, the last of them, and where it first stands
        for at_part, ids in enumerate(level):
            number = parts[at_part].number
            for at, pair in enumerate(pairwise(ids)):
                if pair[0] < 0 or pair[1] < 0:
                    continue
                seen = found.setdefault(pair, [0, -1, at_part, at])
                if seen[1] != number:
                    seen[0], seen[1] = seen[0] + 1, number
        known = {pair: n for n, pair in enumerate(pair for pair, seen in found.items() if seen[0] >= fewest)}
        if not known:
            return
        for pair in known:
            texts, _, at_part, at = found[pair]
            yield _Run(parts[at_part], at, length, texts)
        level = [[known.get(pair, -1) for pair in pairwise(ids)] for ids in level]


def _is_phrase(run: _Run, names: Collection[str]) -> bool:
    """Whether a run has the length, the meaning and the ends of a phrase; the words of a name,
    capitalised, carry none.
    """
    meaning = [
        word.folded not in SMALL and word.folded not in names and not word.folded.isdigit() for word in run.places
    ]
    small = [run.part.text[word.start].islower() for word in run.places]
    told = sum(means and low for means, low in zip(meaning, small, strict=True))
    return meaning[0] and meaning[-1] and sum(meaning) >= MEANINGFUL and told >= PLAIN


def _longer(kept: dict[tuple[str, ...], _Run]) -> dict[tuple[str, ...], list[int]]:
    """For each phrase the texts of those that hold it."""
    found: dict[tuple[str, ...], list[int]] = {}
    for words, run in kept.items():
        for length in range(MEANINGFUL, len(words)):
            for sub in {words[at : at + length] for at in range(len(words) - length + 1)} & kept.keys():
                found.setdefault(sub, []).append(run.texts)
    return found
