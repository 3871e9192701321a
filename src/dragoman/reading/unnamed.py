"""An envoy told of by office alone, then a name without one: one person, where nobody else can be meant."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from dragoman.reading.mention import Mention
from dragoman.reading.owners import is_state
from dragoman.reading.persons import PersonEntry, PersonTable

_ENVOYS = frozenset({"ambassador", "diplomat", "deputy_minister", "assistant_minister"})
_OFFICIALS = _ENVOYS | {"other", "director", "io_head"}
_SAID_OF_ENVOYS = frozenset({"ambassador", "diplomat"})  # 'the diplomat X'
LEADING = 4  # sentences in which a text tells of its people by office


def join_unnamed(found: Sequence[list[Mention]], table: PersonTable, acts: Callable[[Mention], bool]) -> None:
    """'The Ambassador of Norway was received today. … Anna Berg thanked …': give Anna Berg that office.

    Only where one office of one state has no holder in the text, and one name that acts has neither office nor state.
    """
    told = [
        m
        for mentions in found[:LEADING]
        for m in mentions
        if m.kind == "alias" and m.states and not m.plural and m.offices and _sent(m)
    ]
    held = {state for e in table.persons for state in e.states}
    free = [m for m in told if m.states[0] not in held]
    if not free or len({m.states[0] for m in free}) > 1:
        return
    office = free[0]
    nameless = [e for e in table.persons if _may_hold(e, office, acts)]
    if len(nameless) == 1:
        entry = nameless[0]
        entry.offices.extend(office.offices)
        entry.states[office.states[0]] += 1


def _sent(mention: Mention) -> bool:
    """Whether an office is an envoy's of a state, or an official's of an organisation: 'the OIF's adviser'."""
    ranks = {o.rank for o in mention.offices}
    return ranks <= _ENVOYS or (ranks <= _OFFICIALS and not is_state(mention.states[0]))


def _may_hold(entry: PersonEntry, office: Mention, acts: Callable[[Mention], bool]) -> bool:
    """Whether someone named behind an office has none of his own, and does or says something."""
    return (
        not entry.states
        and all(o.rank in _SAID_OF_ENVOYS for o in entry.offices)
        and entry.mentions[0].start > office.start
        and not (entry.gender and office.gender and entry.gender != office.gender)
        and (bool(entry.offices) or any(acts(m) for m in entry.mentions))
    )
