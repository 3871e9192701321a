"""Talks of two to the talks of their delegations that followed: 'a tête-à-tête, followed by delegation-level talks'."""

from __future__ import annotations

from dataclasses import replace

from dragoman.reading.discourse import Discourse
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft
from dragoman.reading.pack import Pack

_RULE = "common/contacts/their_meeting"
_TALKS = frozenset({"meeting", "consultations", "reception"})
_NEAR = 6  # items between 'meeting' and 'in expanded format'
_NEXT = 2  # sentences from the talks of two to those of the delegations
_PAIR = 2


class EnlargedTalks:
    """Finds the talks of two delegations in the lines of one language; words of the class `intimate` tell of talks
    of two, those of the class `enlarged` of what all took part in."""

    def __init__(self, pack: Pack) -> None:
        have = pack.having
        self.intimate = have("c:intimate")
        self.enlarged = have("c:enlarged")
        self.talks = have("event.meeting") | have("event.consultations") | have("event.session")
        self.parting = have("w:,") | have("w:;") | have("c:future")

    def told(self, line: Line, discourse: Discourse, entered: int) -> None:
        """Note who of the contacts from number `entered` on met alone; enter the talks of their delegations."""
        wide = next((k for k in range(len(line.symbols)) if line.symbols[k] in self.enlarged), -1)
        alone = next((k for k in range(len(line.symbols)) if line.symbols[k] in self.intimate), -1)
        if alone >= 0:
            for contact in discourse.contacts[entered:]:
                contact.intimate = contact.kind in _TALKS
        first = self._met_alone(line, discourse) if wide >= 0 else None
        if first is None and 0 <= alone < wide:
            first = self._told_here(line, discourse)
        noun = self._noun(line, wide) if wide > alone else -1
        if first is None or noun < 0 or any(s in self.parting for s in line.symbols[min(noun, wide) : wide]):
            return
        span = (line.start(min(noun, wide)), line.end(max(noun, wide)))
        second = replace(first, rule=_RULE, spans=[span], roles=dict(first.roles), parties=set(first.parties))
        second.kind = "meeting" if first.kind == "reception" else first.kind
        if first.kind == "reception":
            second.roles = {person: (side, "principal") for person, (side, _) in first.roles.items()}
        first.intimate, second.intimate = False, False
        second.sentence, second.zone, second.unnamed = line.sentence.number, line.sentence.zone, {}
        discourse.contacts.insert(discourse.contacts.index(first) + 1, second)
        discourse.entered += 1

    @staticmethod
    def _met_alone(line: Line, discourse: Discourse) -> ContactDraft | None:
        """The talks of two told of in this sentence or the ones before."""
        told = (c for c in reversed(discourse.contacts) if c.intimate and line.sentence.number - c.sentence <= _NEXT)
        return next((c for c in told if c.status == "held" and len(c.parties) == _PAIR), None)

    @staticmethod
    def _told_here(line: Line, discourse: Discourse) -> ContactDraft | None:
        """'After a tête-à-tête, the two leaders chaired an enlarged meeting': the talks of the two told of before."""
        told = discourse.current
        two = told is not None and told.kind in _TALKS and told.status == "held" and len(told.roles) == _PAIR
        near = told is not None and line.sentence.number - told.sentence <= _NEXT
        return told if two and near else None

    def _noun(self, line: Line, wide: int) -> int:
        """The item of the talks that item `wide` calls enlarged, or -1."""
        near = (wide, *range(wide + 1, min(len(line.symbols), wide + 2)), *range(wide - 1, max(-1, wide - _NEAR), -1))
        return next((k for k in near if line.symbols[k] in self.talks), -1)
