"""A gathering that somebody hosts or organises to the states and bodies that hold it together."""

from __future__ import annotations

from dragoman.reading.contactwords import ContactWords
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft

STAGED = ("/hosts_gathering", "/is_organising_gathering", "/will_host_gathering", "/will_host_their_gathering")
_TOGETHER = ("collaboration", "partnership", "cooperation", "partenariat", "coopération", "conjunction")
_WITH = frozenset({"with", "avec"})
_REACH = 2  # items from 'in collaboration' to 'with'


def hosts_of(reader: ContactWords, line: Line, v: int) -> set[str]:
    """The bodies and states that hold together what verb item `v` tells of: 'The Union, | in collaboration with the
    Fund, | is organising', 'is organising a seminar | in partnership with the Fund'."""
    found = {body for k in range(v) if isinstance(body := line.value(k, "org"), str)}
    for k in range(len(line.symbols) - 1):
        if line.word(k).endswith(_TOGETHER):
            led = next((i for i in range(k + 1, min(k + 1 + _REACH, len(line.symbols))) if line.word(i) in _WITH), -1)
            found |= set(named_in_row(reader, line, led + 1)) if led >= 0 else set()
    return found


def taker_of_gift(reader: ContactWords, line: Line, e: int) -> set[str]:
    """'handed over | ten ambulances | to Poland': the state that takes the gift of item `e`."""
    led = next((k for k in range(e + 1, len(line.symbols)) if line.symbols[k] in reader.toward), -1)
    return set(named_in_row(reader, line, led + 1)[:1]) if led >= 0 else set()


def named_in_row(reader: ContactWords, line: Line, at: int) -> list[str]:
    """The states and bodies named from item `at` on, one beside the other: 'Norway, Malta and the African Union'."""
    named: list[str] = []
    between = reader.clauses.comma | reader.clauses.conj | reader.clauses.det
    while at < len(line.symbols) - 1:
        body = line.value(at, "org")
        state = reader.clauses.state_value(line, at) if line.symbols[at] in reader.clauses.state else None
        alone = line.found[at] is None and line.symbols[at] not in reader.clauses.adj
        if alone and (isinstance(body, str) or state):
            named.append(body if isinstance(body, str) else str(state))
        elif line.symbols[at] not in between:
            break
        at += 1
    return named


def held_for_others(draft: ContactDraft, states: dict[str, str]) -> bool:
    """Whether a gathering is of more than one state: what a ministry organises in its own land for its own is no
    contact."""
    return len(draft.parties) > 1 or bool(draft.parties - states.keys())
