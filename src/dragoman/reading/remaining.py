"""Officials of whom nothing tells the side to the one state of the text that is left for them, once it is read."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from dragoman.reading.owners import is_state
from dragoman.reading.persons import PRESIDENTS, PersonEntry, PersonTable
from dragoman.reading.sides import may_be_home
from dragoman.reading.tenures import UNIQUE

if TYPE_CHECKING:
    from dragoman.reading.memory import ContactDraft

_OPPOSITE = {"receiving": "received", "received": "receiving", "host": "visitor", "visitor": "host"}
_GOVERNING = UNIQUE | {"deputy_head_of_government", "minister"}


def settle_remaining(
    table: PersonTable, home: str | None, named: Collection[str], contacts: list[ContactDraft]
) -> None:
    """'The Cuban President received the Vice President of Venezuela, who conveyed a message from President X': X is of
    Venezuela, as Cuba's is another; of two states that are told of, who visits one is of the other."""
    open_people = [e for e in table.persons if e.state is None and e.rank in _GOVERNING and _of_a_state(e)]
    if not open_people:
        return
    told = {e.state for e in table.persons} | {home}
    acting = told | {party for draft in contacts for party in draft.parties}
    states = sorted(state for state in told.union(named) if state and is_state(state))
    if len(states) < 2:
        return
    faced = _faced(open_people, contacts, table)
    for entry in open_people:
        others = [state for state in states if state not in faced[entry.id]]
        free = [state for state in others if state not in entry.away]
        fits = [state for state in free if may_be_home(entry, table, state) and not _presides(entry, table, state)]
        one_holder = entry.rank in UNIQUE or len(free) < len(states)  # there may be any number of ministers
        if len(fits) == 1 and fits[0] in acting and one_holder:
            entry.state, entry.state_reason = fits[0], "the one state left"
            _note_side(entry, contacts)


def _of_a_state(entry: PersonEntry) -> bool:
    return all(not (o.organisation or o.post or o.former or o.counterpart or o.acting) for o in entry.kinds)


def _presides(entry: PersonEntry, table: PersonTable, state: str) -> bool:
    """Whether somebody else is president of that state, or of what stands for one: 'the Palestinian Authority'."""
    if entry.rank != "head_of_state":
        return False
    return any(
        o.state == state and o.rank == "other" and not o.former and o.head.startswith(PRESIDENTS)
        for e in table.persons
        if e.state == state
        for o in e.kinds
    )


def _faced(open_people: list[PersonEntry], contacts: list[ContactDraft], table: PersonTable) -> dict[str, set[str]]:
    """The states that each one stands opposite in the contacts told of."""
    faced: dict[str, set[str]] = {entry.id: set() for entry in open_people}
    for draft in contacts:
        for person in faced.keys() & draft.roles.keys():
            role = draft.roles[person][1]
            others = [(side or table.by_id(p).state, r) for p, (side, r) in draft.roles.items() if p != person]
            if role in _OPPOSITE:
                faced[person] |= {side for side, r in others if side and r == _OPPOSITE[role]}
            elif role == "principal" and len(draft.principals()) == 2:
                faced[person] |= {side for side, r in others if side and r == role}
    return faced


def _note_side(entry: PersonEntry, contacts: list[ContactDraft]) -> None:
    """His contacts are of his side too."""
    for draft in contacts:
        side, role = draft.roles.get(entry.id, (entry.state, ""))
        if side is None and entry.state is not None:
            draft.roles[entry.id] = (entry.state, role)
            draft.parties.add(entry.state)
