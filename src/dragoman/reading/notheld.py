"""Talks that a line names and nobody held: those whose way is paved, those that stalled; 'speaks French', spoken with
nobody.
"""

from __future__ import annotations

import re

from dragoman.reading.clauses import ClauseReader
from dragoman.reading.lines import Line

_REACH = 90  # characters from the talks to what is said of them
_PAVED = re.compile(
    r"\b(?:pav\w+ (?:the )?way|clear\w* the (?:way|path)|prepar\w+ the (?:ground|way)|lay\w* the ground(?:work)?"
    r"|laid the ground(?:work)?|set\w* the (?:stage|scene)|open\w* the (?:door|way)|smooth\w* the way"
    r"|ouvr\w+ la voie|prépar\w+ (?:le terrain|la voie)|pos\w+ les jalons|fray\w+ la voie)"
    r" (?:for|to|à|au|aux|de|des|d'|à l'|à la)\b[^,.;:]{0,40}$"
)
_WANTED = re.compile(
    r"\b(?:hop(?:es?|ed|ing) for|push(?:es|ed|ing)? for|open to|ready for|seeks|sought|esp[eé]r\w+|prêts? à|ouverts? à)"
    r"(?: (?:the|an?|any|early|fresh|new|direct|further|des|une?|de|d'|les?|la))*\s*$"
)
_STALLED = re.compile(
    r"[^,.;:]{0,90}?\b(?:stall(?:ed|ing)?|bogg(?:ed|ing) down|broke down|broken down|collapsed|founder(?:ed|ing)"
    r"|hit a (?:snag|deadlock)|(?:are|were|remain(?:ed)?|have been) (?:deadlocked|at a standstill|frozen)"
    r"|(?:sont|étaient|restent) (?:au point mort|dans l'impasse|gelée?s|enlisée?s)|ont (?:échoué|achoppé)"
    r"|piétinent|s'enlisent)\b"
)
_TONGUE = frozenset({"speaks", "speak", "spoke", "spoken"})


def only_paved(line: Line, e: int) -> bool:
    """'came to pave the way for | talks with the government', 'hopes for | talks with Norway', 'The talks between the
    two | stalled in 2011'."""
    folded, start, end = line.sentence.folded, line.start(e), line.end(e)
    before = folded[max(line.sentence.start, start - _REACH) : start]
    if _PAVED.search(before) is not None or _WANTED.search(before) is not None:
        return True
    return _STALLED.match(folded, end, line.sentence.end) is not None


def with_nobody(clauses: ClauseReader, line: Line, v: int) -> bool:
    """'speaks fluent French', 'spoke on how both had grown': English verb `v` of speech names no partner."""
    if line.word(v) not in _TONGUE:
        return False
    symbols, n = line.symbols, len(line.symbols)
    k = v + 1
    while k < n and (symbols[k] in clauses.plain_adv or symbols[k] in clauses.low):
        k += 1
    if k + 1 >= n:
        return False
    if symbols[k] in clauses.prep and symbols[k + 1] in clauses.embed:
        return True
    told = line.value(k, "iso") is not None and symbols[k] in clauses.adj
    behind = symbols[k + 1]
    return told and (behind in clauses.punct or behind in clauses.conj or behind in clauses.prep)
