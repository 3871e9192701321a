"""Husbands and wives named beside those who met: there in the same role, and of the same side."""

from __future__ import annotations

from dragoman.reading.discourse import Discourse
from dragoman.reading.lines import Line
from dragoman.reading.whichtalks import LATEST, WhichTalksReader

_COMPANY = "company"  # why somebody is of a side
_AT_EASE = frozenset({"reception", "visit", "ceremony"})  # working talks are not of the families


class SpouseReader(WhichTalksReader):
    """Joins to what a line tells of the husbands and wives it names."""

    def _spouses(self, line: Line, discourse: Discourse) -> None:
        """'President A and her husband, B, were received by C and his wife, D': B as A was, D as C."""
        if self.spouse.isdisjoint(line.present):
            return
        here = [c for c in discourse.contacts[-LATEST:] if c.sentence == line.sentence.number and c.kind in _AT_EASE]
        for k in range(len(line.symbols)) if here else ():
            partner = self._partner_of(line, k) if line.mentions(k) else -1
            if partner < 0:
                continue
            beside = [p for m in line.mentions(k) if m.kind == "person" for p in m.persons][:1]
            with_whom = [p for m in line.mentions(partner) for p in discourse.resolve(m)]
            for draft in here:
                role = next((draft.roles[p] for p in with_whom if p in draft.roles), None)
                if role is not None and beside and beside[0] not in draft.roles:
                    entry = discourse.table.by_id(beside[0])
                    if entry.state is None and role[0] is not None:
                        entry.state, entry.state_reason = role[0], _COMPANY
                    draft.roles[entry.id] = role
