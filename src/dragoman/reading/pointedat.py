"""Who said the sentence before, when a sentence tells only that and where: 'This was stated by the minister', 'The
minister claimed this after a meeting', 'She made these remarks in Oslo', 'La ministre l'a annoncé lundi'."""

from __future__ import annotations

from dragoman.reading.clauses import ClauseReader
from dragoman.reading.lemmas import lemmas
from dragoman.reading.lines import Line
from dragoman.reading.restated import SAYINGS, is_setting, points_back, said_it
from dragoman.reading.words import Subject

POINTING = frozenset({"this", "that", "cela", "ceci"})  # what only points at the sentence before
# with which a sentence begins that only points back
POINTED = frozenset({"c'", "c’", "this", "that", "cela", "ceci"})
_NEAR = 9  # items in which a sentence begins with 'c'est ce qu'a déclaré'
_THE = frozenset({"this", "these", "the"})
_GIVES = frozenset({"made", "gave", "issued", "delivered"})  # remarks
_BY = frozenset({"by", "par"})
_OF_WORDS = lemmas("of-words") | lemmas("of-news")


def sayer(clauses: ClauseReader, line: Line) -> tuple[int, Subject] | None:
    """The verb of a sentence that only points at the one before, and who said that; None for any other sentence."""
    if line.word(0) in POINTED:
        return None if clauses.verb.isdisjoint(line.symbols[1:_NEAR]) else _said_by(clauses, line)
    return _said_this(clauses, line) if clauses.pack.language == "en" else _said_it(clauses, line)


def _said_by(clauses: ClauseReader, line: Line) -> tuple[int, Subject] | None:
    """'C'est ce qu'a déclaré la ministre', 'This was stated by the minister'."""
    symbols = line.symbols
    v = next(i for i, symbol in enumerate(symbols) if i and symbol in clauses.verb)
    if line.word(0) in POINTING:
        beside = clauses.skip | clauses.aux
        by = v + 2 < len(symbols) and line.word(v + 1) in _BY and all(s in beside for s in symbols[1:v])
        first = v + 3 if by and symbols[v + 2] in clauses.det else v + 2
        mentions = line.mentions(first) if by and first < len(symbols) else []
        return (v, Subject("who", first, mentions, [])) if mentions else None
    what = any(line.word(i) == "ce" and line.word(i + 1).startswith("qu") for i in range(1, v))
    behind = clauses._behind(line, v) if what else None
    return (v, behind) if behind is not None else None


def _said_it(clauses: ClauseReader, line: Line) -> tuple[int, Subject] | None:
    """French 'La ministre l'a annoncé lundi', 'Le ministre l'a fait savoir devant la presse'."""
    symbols = line.symbols
    for v in range(2, len(symbols) - 1):
        if symbols[v] not in clauses.quoting:
            continue
        verb = line.value(v, "verb")
        told = isinstance(verb, tuple) and verb[0] in _OF_WORDS
        if not told or not said_it(clauses, line, v, v + 1) or "comme" in line.words[:v]:
            return None
        subject = clauses.subject(line, v)
        return (v, subject) if subject.kind == "who" and subject.mentions and not subject.relative else None
    return None


def _said_this(clauses: ClauseReader, line: Line) -> tuple[int, Subject] | None:
    """'The minister claimed this after a meeting', 'She made this statement in Oslo'."""
    symbols, last = line.symbols, len(line.symbols) - 1
    for v in range(1, last):
        gives = line.word(v) in _GIVES
        if not gives and (symbols[v] not in clauses.quoting or "fin" not in clauses.feats(line, v)):
            continue
        k = v + 1
        while k < last and symbols[k] in clauses.plain_adv:
            k += 1
        if gives and line.word(k) in _THE and k < last - 1 and line.word(k + 1) in SAYINGS:
            tells_when = is_setting(clauses, line, k + 2)
        else:
            tells_when = line.word(k).split()[0] in _THE and not (gives and line.word(k) in _THE)
            tells_when = tells_when and points_back(clauses, line, k, last)
        if not tells_when:
            return None
        subject = clauses.subject(line, v)
        return (v, subject) if subject.kind == "who" and subject.mentions else None
    return None
