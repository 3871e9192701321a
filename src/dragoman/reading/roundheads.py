"""Rounds told without whoever led a side: the only official of that side who speaks in the text did."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.reading.discourse import Discourse
from dragoman.reading.memory import BESIDE, ContactDraft
from dragoman.reading.ranks import leads_side
from dragoman.reading.statements import StatementDraft

_ROUNDS = frozenset({"consultations", "commission"})
_LEADERS = frozenset(
    {"foreign_minister", "minister", "deputy_minister", "assistant_minister", "director", "ambassador"}
)


def settle_round_heads(discourse: Discourse, statements: Sequence[StatementDraft]) -> None:
    """'The third session of the joint commission of Norway and Poland was held. … Minister A of Norway said': she led
    her side, if she alone speaks for it and nobody is told to have led it; what both sides said is hers too.
    """
    speakers = list(dict.fromkeys(p for s in statements if len(s.speakers) == 1 for p in s.speakers))
    for draft in discourse.contacts:
        if draft.kind not in _ROUNDS or draft.status != "held" or len(draft.parties) != 2:
            continue
        led = {side for side, role in draft.roles.values() if role not in BESIDE}
        found = [p for side in sorted(draft.parties - led) if (p := _only_leader(side, speakers, draft, discourse))]
        for person in found:
            draft.roles[person] = (discourse.side_of(person), "head_of_delegation")
        if found:
            _say_together(draft, statements)


def _only_leader(side: str, speakers: list[str], draft: ContactDraft, discourse: Discourse) -> str | None:
    """The only official of a side among those who speak, who is not told to have been there as somebody else."""
    own = [e for e in map(discourse.table.by_id, speakers) if e.state == side and e.offices]
    heads = [e.id for e in own if e.id not in draft.roles and any(leads_side(o.title) for o in e.offices)]
    if len(heads) == 1:
        return heads[0]  # 'Co-chair of the Polish delegation A said'
    fits = [e.id for e in own if e.rank in _LEADERS and e.id not in draft.roles]
    return fits[0] if len(own) == len(fits) == 1 else None


def _say_together(draft: ContactDraft, statements: Sequence[StatementDraft]) -> None:
    """Give what both sides said at a round to both who led them."""
    heads = [p for p, (_, role) in draft.roles.items() if role not in BESIDE]
    for statement in statements:
        theirs = statement.voice == "joint" and statement.contact is draft
        if theirs and set(statement.speakers) < set(heads) and set(statement.on_behalf_of) <= draft.parties:
            statement.speakers = heads
            statement.on_behalf_of = sorted(draft.parties)
