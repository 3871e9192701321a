"""A commission that bears the names of two states ('the Kazakh-Hungarian Commission on …') is theirs in common."""

from __future__ import annotations

from dragoman.grammar import Entry
from dragoman.reading.pack import Pack

_BODIES = frozenset({"commission", "committee", "council"})
# 'Kazakh-Hungarian Business Council': where companies, towns or friends sit, and no states
_OF_OTHERS = frozenset({
    "business", "friendship", "youth", "press", "chamber", "parliamentary", "interparliamentary", "students",
    "cultural", "civil", "media", "historical", "history", "rectors", "women", "veterans", "settlement",
})  # fmt: skip
_BETWEEN = 4  # units from the two states to the body: 'Kazakh-Hungarian | Trade and Economic | Commission'
_COMMON = ("joint", "commission")


def mark_common(pack: Pack, words: list[str], entries: list[Entry | None], symbols: list[str]) -> bool:
    """Take a body that follows the names of two states for their joint commission, in the units of one sentence;
    whether there is any."""
    found = False
    for k in [k for k, symbol in enumerate(symbols) if symbol == pack.shape["compound"]]:
        for i in range(k + 1, min(len(words), k + 1 + _BETWEEN)):
            known = entries[i]
            if not _OF_OTHERS.isdisjoint(words[i].split()) or (known is not None and "event" in known.tags):
                break
            if words[i] in _BODIES:
                entry = pack.lexicon.root[_COMMON[0]].next[_COMMON[1]].capital
                if entry is not None:
                    entries[i], symbols[i], found = entry, entry.symbol_capital, True
                break
    return found
