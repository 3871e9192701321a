"""A document's masthead and text to who issued it, what class of source it is, and whose words it relays."""

from __future__ import annotations

import re
from functools import lru_cache

from dragoman.model import SourceText
from dragoman.reading.pack import Pack, load_pack
from dragoman.reading.tables import rows
from dragoman.text.tokens import fold

_WORD = re.compile(r"[^\W_]+")
_HOST = re.compile(r"^(?:https?://)?([^/:\s]+)")
_OFFICIAL_HOST = re.compile(
    r"(?:^|\.)(?:gov|gob|gouv|gc|govt|go|mfa|mofa|dfa|mid|msz|mzv|um|diplomatie|eda)(?:\.|-|$)|whitehouse|kremlin|elysee|presidence|president|ministry|foreignaffairs|minister|consulate|embass"
)
_OFFICIAL_SOURCE = re.compile(
    r"minist|foreign office|foreign affairs|external affairs|presiden|présiden|white house|government|gouvernement|department|département"  # noqa: E501
    r"|embassy|ambassade|kremlin|élysée|quai d'orsay|diplomatie|chancell|conseil fédéral|eeas|nato\b|commission|cabinet|fcdo|dfat|\bmfa\b|\bmofa\b|\bdfa\b|\bmea\b"  # noqa: E501
)


@lru_cache(maxsize=1)
def _agencies() -> dict[str, tuple[str, str]]:
    """Names and hosts of news agencies: state and class."""
    return {
        fold(row[0]): (row[1], row[2] if len(row) > 2 else "agency")
        for row in rows("dragoman", "reference", "agencies.tsv")
    }


def names_agency(name: str) -> bool:
    """Whether a folded name is that of a news agency."""
    return name in _agencies()


@lru_cache(maxsize=1)
def _order() -> dict[str, int]:
    """The place of each agency in the table."""
    return {name: place for place, name in enumerate(_agencies())}


@lru_cache(maxsize=1)
def _agencies_by_word() -> dict[str, list[tuple[int, str]]]:
    """Agencies by the longest word of their names, with their place in the table."""
    table: dict[str, list[tuple[int, str]]] = {}
    for place, name in enumerate(_agencies()):
        table.setdefault(max(_WORD.findall(name), key=len), []).append((place, name))
    return table


@lru_cache(maxsize=256)
def _agency(low: str) -> tuple[str, str] | None:
    """The first agency or paper of the table that a masthead names."""
    named = [low[start:end] for start, end in agencies_in(low, 0, len(low))]
    return _agencies()[min(named, key=_order().__getitem__)] if named else None


def agencies_in(folded: str, begin: int, end: int) -> list[tuple[int, int]]:
    """Where `folded[begin:end]` names a known agency or paper as whole words, in the order of the text."""
    table = _agencies_by_word()
    # Letters and digits alone make a word here, so that 'x_tass' names an agency as well.
    words = table.keys() & set(_WORD.findall(folded, begin, end))
    found = []
    for _, name in (entry for word in words for entry in table[word]):
        at = folded.find(name, begin, end)
        while at >= 0:
            after = at + len(name)
            if not folded[at - 1 : at].isalnum() and not folded[after : after + 1].isalnum():
                found.append((at, after))
            at = folded.find(name, at + 1, end)
    return sorted(found)


@lru_cache(maxsize=1)
def _domains() -> dict[str, str]:
    return {row[1].lower(): row[0] for row in rows("dragoman", "reference", "states.tsv") if len(row) > 1}


def issuer_state(pack: Pack, source: SourceText) -> str | None:
    """The state whose voice the masthead gives, or None: from the source's name first, then from the address."""
    for value in (source.source, source.url):
        if value:
            low = fold(value)
            found_agency = _agency(low)
            if found_agency is not None:
                return found_agency[0] or None
    if source.source:
        found = _state_in(pack.language, source.source)
        if found:
            return found
    if source.url:
        host = _HOST.match(source.url)
        if host:
            labels = host[1].lower().split(".")
            tail = {"uk": "gb", "eu": "eu"}.get(labels[-1], labels[-1])
            if tail == "gov" or tail == "mil":
                return "USA"
            if tail in _domains() and tail not in ("co", "tv", "me", "io", "ai"):
                return _domains()[tail]
    return None


@lru_cache(maxsize=256)
def _state_in(language: str, words: str) -> str | None:
    from dragoman.reading.units import sentences_of

    for sentence in sentences_of(load_pack(language), words, [(0, len(words), "body")]):
        for entry in sentence.entries:
            if entry is not None:
                iso = entry.values.get("iso") or (entry.values.get("city") or (None, None))[1]
                if iso:
                    return str(iso).split("|")[0]
    return None


def source_class(pack: Pack, source: SourceText, text: str, relays: bool) -> str:
    """The codebook's class of source; 'unknown' unless masthead or text gives it away."""
    low = fold(" ".join(filter(None, (source.source, source.url))))
    known = _agency(low)
    if known is not None:
        return "agency_relay" if relays and known[1] == "agency" else known[1]
    if source.source and _OFFICIAL_SOURCE.search(low):
        return "official"
    if source.url:
        host = _HOST.match(source.url)
        if host and _OFFICIAL_HOST.search(host[1].lower()):
            return "official"
    if low:
        return "media"
    if relays:
        return "agency_relay"
    return "unknown"


def organisation(source: SourceText) -> str | None:
    """The name of the issuing house, when the masthead names one."""
    return source.source or None
