"""Ceremonies to the states and hosts that their sentence names: whose national day it is, and who gives it."""

from __future__ import annotations

from dragoman.reading.contactwords import ContactWords
from dragoman.reading.lines import Line

_DAY = ("national day", "independence day", "republic day", "statehood day", "fête nationale", "fête de l'indépendance")
_OF_DAYS = frozenset({"independence", "national", "republic"})  # before 'day', where the two are no one word
_NEAR = 5  # items from a day or an embassy to the state it is of
_PRESIDED = frozenset({"présidée", "présidées", "coprésidée", "co-présidée"})
_TOLD_WHERE = 9  # items from 'présidée' to by whom: 'présidée, lundi au palais présidentiel à Oslo, par'
_HOST = 4  # items from 'hosted by' to who it is


def whose_feast(reader: ContactWords, line: Line) -> set[str]:
    """The states of the days and embassies that a line names: 'the National Day of Poland', 'the Polish Embassy'."""
    found: set[str] = set()
    for k, symbol in enumerate(line.symbols):
        word = line.word(k)
        told = symbol in reader.embassy or word.startswith(_DAY) or word.endswith(_DAY)
        if not told and (word != "day" or k == 0 or line.word(k - 1) not in _OF_DAYS):
            continue
        state = _of_state(reader, line, k) or _adjective(reader, line, k)
        if state is not None:
            found.add(state)
    return found


def _of_state(reader: ContactWords, line: Line, k: int) -> str | None:
    """'the Embassy | of Poland', 'la fête nationale | de la Pologne': the state in the genitive behind item k."""
    i = k + 1
    led = False
    while i < len(line.symbols) and i <= k + _NEAR:
        symbol = line.symbols[i]
        led = led or symbol in reader.genitive
        state = line.value(i, "iso")
        if isinstance(state, str) and symbol not in reader.city:
            return state.split("|")[0] if led or symbol in reader.clauses.adj else None
        if symbol not in reader.genitive and symbol not in reader.clauses.det and symbol not in reader.clauses.noun:
            return None
        i += 1
    return None


def _adjective(reader: ContactWords, line: Line, k: int) -> str | None:
    """'the | Polish | National Day', 'the | Polish | Embassy'."""
    i = k - 1
    while i >= max(0, k - 2):
        state = line.value(i, "iso")
        if isinstance(state, str) and line.symbols[i] not in reader.city:
            return state.split("|")[0]
        if line.symbols[i] in reader.clauses.det or line.symbols[i] not in reader.clauses.noun:
            return None
        i -= 1
    return None


def giver_of(reader: ContactWords, line: Line) -> int:
    """The item of the person that a ceremony is told to be hosted or presided over by; -1 for none."""
    at = next((k for k, s in enumerate(line.symbols) if s in reader.hosted_by), len(line.symbols))
    if at == len(line.symbols):
        led = next((k for k in range(at) if line.word(k) in _PRESIDED), at)
        at = next((k for k in range(led, min(at, led + _TOLD_WHERE)) if line.symbols[k] in reader.by), at)
    for k in range(at + 1, min(len(line.symbols), at + _HOST)):
        if line.symbols[k] in reader.clauses.person:
            return k
        if line.symbols[k] not in reader.clauses.det and line.symbols[k] not in reader.clauses.adj:
            return -1
    return -1
