"""Who speaks to an envoy that was summoned: whoever received him, though no word says that they met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dragoman.grammar import Rule
from dragoman.reading.discourse import Discourse
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft
from dragoman.reading.statements import StatementDraft

if TYPE_CHECKING:
    from dragoman.reading.contactwords import ContactWords

_SAID = frozenset({"accuse", "oppose", "request", "warn", "inform", "assert", "assess", "thank"})
_RECEIVING = frozenset({
    "foreign_minister", "minister", "deputy_minister", "assistant_minister", "director", "ambassador", "diplomat",
    "other",
})  # fmt: skip
_TWO_WORDS = {"summons", "reception"}  # for one contact
_PASSIVE = frozenset({"been", "was", "were", "being", "été"})
_CALLED = 9  # items behind 'summoned' in which the one who is summoned is named
_SOON = 2  # sentences from a summons to what the envoy was told


def calls_together(rule: Rule, line: Line, v: int, words: ContactWords) -> bool:
    """'took part in a meeting convened by A', 'convened both houses of Parliament': a body is called together, and
    nobody is summoned."""
    if rule.makes["kind"] != "summons":
        return False
    if line.symbols[v] not in words.summon:
        k = v - 1 - (v > 0 and line.symbols[v - 1] in words.clauses.comma)
        return k > 0 and line.symbols[k] in words.event
    if v > 0 and line.word(v - 1).split(" ")[-1] in _PASSIVE:
        return False  # 'received the ambassador, who had been | summoned over the incident'
    somebody = words.people | words.group | words.clauses.state
    return rule.id.endswith("/summoned") and somebody.isdisjoint(line.symbols[v + 1 : v + _CALLED])


def note_summoner(line: Line, said: list[StatementDraft], discourse: Discourse) -> None:
    """'The ambassador was summoned to the ministry, where Director B handed him a note', 'Director B told the
    ambassador that …': B received him."""
    told = next((c for c in reversed(discourse.contacts) if c.kind == "summons"), None)
    if told is None or told.status != "held" or not 0 <= line.sentence.number - told.sentence <= _SOON:
        return
    if not told.roles or any(role != "received" for _, role in told.roles.values()):
        return
    for statement in said:
        if len(statement.speakers) == 1 and statement.act in _SAID and _to_him(statement, told, line, discourse):
            _receive(statement.speakers[0], told, discourse)
            return


def _to_him(statement: StatementDraft, told: ContactDraft, line: Line, discourse: Discourse) -> bool:
    """Whether something is said to the envoy: in the words of the summons, or as they name him before what is said."""
    if told.sentence == line.sentence.number:
        return True
    end = max(statement.content[0], statement.evidence[0])
    named = (m for m in line.all_mentions() if m.kind in ("person", "alias", "pronoun") and m.start <= end)
    return any(not told.roles.keys().isdisjoint(discourse.resolve(m)) for m in named)


def _receive(person: str, told: ContactDraft, discourse: Discourse) -> None:
    """Enter whoever spoke to the envoy, on the side that summoned him."""
    entry = discourse.table.by_id(person)
    envoys = {side for side, _ in told.roles.values()}
    if person in told.roles or entry.rank not in _RECEIVING or entry.state in envoys - {None}:
        return
    others = told.parties - envoys or {discourse.home} - envoys - {None}
    if entry.state is None and len(others) == 1:
        entry.state, entry.state_reason = next(iter(others)), "received the envoy summoned"
    if entry.state is None or entry.state not in told.parties | others:
        return
    told.roles[person] = (entry.state, "receiving")
    told.parties.add(entry.state)


def received_as_summoned(draft: ContactDraft, discourse: Discourse) -> bool:
    """'was summoned to the ministry, where he was received by Director B', in whichever order they were read: one
    summons, at which B received him."""
    told = next((c for c in reversed(discourse.contacts) if c.kind in _TWO_WORDS), None)
    if told is None or {draft.kind, told.kind} != _TWO_WORDS:
        return False
    if told.sentence != draft.sentence or told.status != draft.status:
        return False
    envoys, others = ({p for p, (_, role) in c.roles.items() if role == "received"} for c in (told, draft))
    if not envoys or envoys != others:
        return False
    told.kind, told.rule = "summons", told.rule if told.kind == "summons" else draft.rule
    told.roles |= {p: role for p, role in draft.roles.items() if p not in told.roles}
    told.parties |= draft.parties
    told.spans.extend(draft.spans)
    told.when = told.when or draft.when
    if told.place is None:
        told.place, told.place_span, told.seat = draft.place, draft.place_span, draft.seat
    return True
