"""A written name to its words: what may be the family's, what is a title, a number, a particle."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from importlib import resources

from msgspec import Struct

from dragoman.identity.letters import sounds_of


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


_FORMULAS = re.compile(r"\b(?:H\. ?[EMRH]\.|H[EM]\b|S\. ?[EMA]\.(?: ?[MRL]\.)?|The (?:Rt\.? )?Hon\.?)\s*")
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ`-][^\W\d_]+)*\.?|\d+")
_PARTICLES = _listed(
    "al el ul as ash bin bint ibn ben von van der den de da di do dos das du del della la le les lo of y e zu af "
    "ten ter und ou ould uld mac аль эль"
)
_CHILD_OF = frozenset({"bin", "bint", "ibn", "ben"})
_HONORIFICS = _listed(
    "mr mrs ms miss dr prof professor sir dame lord lady sheikh shaikh cheikh sheikha shri smt hon he hrh hh hm "
    "excellency his her their majesty highness royal crown m mme mlle monsieur madame ambassador minister "
    "president chairman chancellor general gen col colonel marshal maj major lt admiral king queen emperor prince "
    "princess sultan emir amir pope cardinal archbishop prime first vice deputy the honorable honourable rev dom "
    "don doña dona grand duke"
)
_SUFFIXES = _listed("jr sr ii iii iv vi vii viii ix xi xii xiii xiv xvi xxiii i v x")
_MOST_WORDS = 12  # of a name; what is longer is no name, and is compared by its first words


class Name(Struct, frozen=True):
    """A name taken apart, e.g. 'Minister LAVROV Sergey V.': lavrov, sergey, v; the family name is one of `family`."""

    written: str
    words: tuple[str, ...]  # without honorifics, particles and suffixes, as written
    family: frozenset[int]  # which words may be the family name
    suffix: str | None  # a number or Jr.: Abdullah II
    child: bool = False  # the first word is followed by 'son of': Khalid bin Salman


@lru_cache(maxsize=65536)
def name_of(written: str) -> Name:
    """A written name taken apart; 'Lavrov, Sergey' and 'LAVROV Sergey' say themselves which word is the family's."""
    before, comma, after = _FORMULAS.sub("", written).partition(",")
    suffix = None
    if comma and _words(after) and {word.casefold().rstrip(".") for word in _words(after)} <= _SUFFIXES:
        suffix, comma, after = _words(after)[0].casefold().rstrip("."), "", ""
    words = _words(" ".join((before, after)).replace("-", " ").replace("‐", " ").replace("‑", " "))
    lows = [word.casefold().rstrip(".") for word in words]
    keep = [
        at
        for at, low in enumerate(lows)
        # A title stands before a name: Mackenzie King is no king.
        if not (low in _PARTICLES or (low in _HONORIFICS and at < len(words) - 1 and not _all_titles(lows)))
    ]
    keep = (keep or list(range(len(words))))[:_MOST_WORDS]
    if len(keep) > 1 and lows[keep[-1]] in _SUFFIXES and (_numeral(words[keep[-1]]) or lows[keep[-1]] in ("jr", "sr")):
        suffix = lows[keep.pop()]
    kept = tuple(words[at].rstrip(".") if len(words[at]) > 2 else words[at] for at in keep)
    child = bool(keep) and lows[keep[0] + 1 : keep[0] + 2] != [] and lows[keep[0] + 1] in _CHILD_OF
    return Name(written, kept, _family(kept, comma=bool(comma), before=before), suffix, child)


def family_of(written: str) -> str:
    """The word that is most likely the family name, as written."""
    name = name_of(written)
    return name.words[max(name.family)] if name.words else written


def sex_of(word: str) -> str | None:
    """`m`, `f`, `u` for both; None for a word that is no given name of the list."""
    return _sexes().get(sounds_of(word).plain)


@lru_cache(maxsize=65536)
def is_given(word: str) -> bool:
    sounds = sounds_of(word)
    return sounds.plain in _given() or (not sounds.latin and any(form in _given() for form in sounds.readings))


def _numeral(word: str) -> bool:
    return word.isupper() and not word.endswith(".")


def _words(written: str) -> list[str]:
    return _WORD.findall(written)


def _all_titles(lows: list[str]) -> bool:
    return all(low in _HONORIFICS or low in _PARTICLES for low in lows)


def _family(words: tuple[str, ...], *, comma: bool, before: str) -> frozenset[int]:
    if len(words) <= 1:
        return frozenset(range(len(words)))
    capitals = {at for at, word in enumerate(words) if len(word) > 2 and word.isupper()}
    if capitals and len(capitals) < len(words):
        return frozenset(capitals)
    if comma:
        first = len([word for word in _words(before.replace("-", " ")) if word.rstrip(".") in words])
        return frozenset(range(max(1, min(first, len(words)))))
    given = [is_given(word) or len(word.rstrip(".")) == 1 for word in words]
    if given[0] and not given[-1]:
        # Everything after the given names, so that either half of a double surname finds the whole.
        start = next(at for at, is_given in enumerate(given) if not is_given)
        return frozenset(range(start, len(words)))
    if given[-1] and not given[0]:
        return frozenset({0})
    return frozenset({0, len(words) - 1})


@lru_cache(maxsize=1)
def _given() -> frozenset[str]:
    listed = {sounds_of(row[0]).plain for row in rows("given_names.tsv")}
    return frozenset(listed) | {heard for row in rows("name_variants.tsv") for form in row for heard in _heard(form)}


def _heard(form: str) -> set[str]:
    """A form as it is written and as it sounds, so that it is known in another script."""
    return {form, *sounds_of(form).bare}


@lru_cache(maxsize=1)
def _sexes() -> dict[str, str]:
    return {sounds_of(row[0]).plain: row[1] for row in rows("given_names.tsv") if len(row) > 1}


def rows(name: str) -> Iterable[list[str]]:
    table = resources.files("dragoman.reference").joinpath(name).read_text(encoding="utf-8")
    for line in table.splitlines():
        if line and not line.startswith("#"):
            yield [cell for cell in line.split("\t") if cell]
