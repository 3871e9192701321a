"""An envoy told of by office alone, then a name without one: one person, where nobody else can be meant."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from dragoman.reading.memory import MINISTERS
from dragoman.reading.mention import Mention
from dragoman.reading.owners import is_state
from dragoman.reading.persons import PersonEntry, PersonTable

_ENVOYS = frozenset({"ambassador", "diplomat", "deputy_minister", "assistant_minister"})
_OFFICIALS = _ENVOYS | {"other", "director", "io_head"}
_SAID_OF_ENVOYS = frozenset({"ambassador", "diplomat"})  # 'the diplomat X'
_SINGLE = frozenset({"head_of_state", "head_of_government", "foreign_minister"})
_VAGUE = frozenset({"other", "director", "diplomat"})  # ranks of offices that are not one office
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


def repeat_states(found: Sequence[list[Mention]], table: PersonTable) -> None:
    """'The Prime Minister of Kenya arrived on Monday. … The Prime Minister met …': the state of an office told of
    without a name, where the text tells it of one state alone, and nobody it names holds it; of a bare 'minister' that
    of the one minister told of so.
    """
    held = {rank for entry in table.persons for rank in entry.ranks}
    held |= {"minister"} if held & MINISTERS else set()
    unnamed = [m for mentions in found for m in mentions if m.kind == "alias" and m.offices and not m.plural]
    told: dict[str, set[str]] = {}
    for mention in unnamed:
        for rank in _asked_by(mention) if mention.states else ():
            told.setdefault(rank, set()).add(mention.states[0])
    before: set[str] = set()
    for mention in unnamed:
        rank = mention.offices[0].rank
        if mention.states:
            before |= _asked_by(mention)
        elif rank in before and rank not in held and len(told[rank]) == 1 and rank not in _VAGUE:
            mention.states, mention.unnamed = list(told[rank]), True


def _asked_by(mention: Mention) -> set[str]:
    """The ranks by which a text may tell of somebody again: 'the minister' is the foreign minister."""
    rank = mention.offices[0].rank
    return {rank, "minister"} if rank in MINISTERS else {rank}


def join_travellers(found: Sequence[list[Mention]], table: PersonTable) -> None:
    """'Minister X will visit Poland. The Latvian Foreign Minister will meet with Minister Y of Poland': X is Latvia's.

    Only where X alone holds that office without a state, and those met are of the land he goes to.
    """
    open_travellers = [e for e in table.persons if e.away and not e.states and e.ranks & _SINGLE]
    if not open_travellers:
        return
    held = {(state, rank) for e in table.persons for state in e.states for rank in e.ranks}
    for mentions in found:
        first = mentions[0] if mentions else None
        if first is None or first.kind != "alias" or not first.states or first.plural:
            continue
        ranks = {o.rank for o in first.offices} & _SINGLE
        met = {s for m in mentions[1:] if m.kind in ("person", "alias", "counterpart") for s in m.states[:1]}
        fits = [e for e in open_travellers if e.ranks & ranks and e.mentions[0].start < first.start]
        if len(fits) != 1 or fits[0].states or any((first.states[0], rank) in held for rank in ranks):
            continue
        entry = fits[0]
        named = any(entry.id in m.persons for m in mentions)
        if not named and first.states[0] not in entry.away and met & entry.away:
            entry.states[first.states[0]] += 1


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
