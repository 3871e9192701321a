"""A name that two states share ('Congo') to the one a text means: the one whose capital or full name it also gives."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from dragoman.grammar import Entry
from dragoman.reading.units import Sentence
from dragoman.reference.states import code_of_name

_REPUBLIC = re.compile(r"\bR[ée]publi(?:c|que)\b", re.IGNORECASE)
_WHOLE_NAME = 4  # units of 'Président de la République | Démocratique | du | Congo', before its last


def settle_shared(sentences: Sequence[Sentence]) -> None:
    """Replace in each sentence the names of two states by that of one.

    Where the text gives signs of both, the bare name is the second's, as the first is then called by its full name, and
    an adjective is of the one the text speaks of more.
    """
    if not any(_shared(entry) for s in sentences for entry in s.entries):
        return
    for sentence in sentences:
        if any(_shared(entry) for entry in sentence.entries):
            sentence.entries = [_in_full(sentence, i) for i in range(len(sentence.entries))]
    told = Counter(state for s in sentences for entry in s.entries for state in _states(entry))
    for sentence in sentences:
        if any(_shared(entry) for entry in sentence.entries):
            sentence.entries = [_settled(entry, told) for entry in sentence.entries]


def _in_full(sentence: Sentence, i: int) -> Entry | None:
    """'President of the Republic | of | the | Congo', 'de la République | Démocratique | du | Congo': the name at unit
    `i` as that of the one state that the words before it name in full.
    """
    entry = sentence.entries[i]
    if entry is None or not _shared(entry) or "adj" in entry.tags:
        return entry
    written = sentence.quote(max(0, i - _WHOLE_NAME), i)
    begins = [m.start() for m in _REPUBLIC.finditer(written)]
    state = code_of_name(written[begins[-1] :]) if begins else None
    return _settled(entry, Counter([state])) if state in str(entry.values.get("iso")).split("|") else entry


def _shared(entry: Entry | None) -> bool:
    if entry is None:
        return False
    iso = entry.values.get("iso")
    return (isinstance(iso, str) and "|" in iso) or any("|" in s for s in entry.values.get("compound", ()))


def _states(entry: Entry | None) -> list[str]:
    """The states that a name, a town or an adjective stands for beyond doubt."""
    if entry is None:
        return []
    iso, city = entry.values.get("iso"), entry.values.get("city")
    found = [iso] if isinstance(iso, str) and "|" not in iso else []
    return found + ([city[1]] if isinstance(city, tuple) else [])


def _settled(entry: Entry | None, told: Counter[str]) -> Entry | None:
    if entry is None or not _shared(entry):
        return entry
    values = dict(entry.values)
    if isinstance(values.get("iso"), str):
        values["iso"] = _one_of(values["iso"], told, adjective="adj" in entry.tags)
    if "compound" in values:
        values["compound"] = [_one_of(state, told, adjective=True).split("|")[0] for state in values["compound"]]
    settled = Entry(entry.form, entry.tags, values)
    settled.symbol, settled.symbol_capital = entry.symbol, entry.symbol_capital
    return settled


def _one_of(states: str, told: Counter[str], *, adjective: bool) -> str:
    first, _, second = states.partition("|")
    if not second or not told[second]:
        return first if told[first] else states  # who holds an office there may tell
    return first if told[first] and adjective and told[first] >= told[second] else second
