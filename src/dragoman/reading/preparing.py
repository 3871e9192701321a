"""Meetings of experts that prepare a round: those who led one led no side of the round."""

from __future__ import annotations

from dragoman.reading.contactwords import PRECEDED
from dragoman.reading.discourse import Discourse
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft
from dragoman.reading.sequels import SequelReader

_ROUNDS = frozenset({"consultations", "commission"})
_NEAR = 8  # items from 'the meeting of experts' to by whom it was chaired


class PreparingReader(SequelReader):
    """Tells a preparatory meeting from the round told of."""

    def _prepares(self, line: Line, i: int, draft: ContactDraft) -> bool:
        """'preceded by the meeting of experts, | co-chaired by', told behind a round."""
        if draft.kind not in _ROUNDS or draft.sentence == line.sentence.number:
            return False
        first = line.first[max(0, i - _NEAR)]
        return any(s in self.preparing for s in line.sentence.symbols[first : line.first[i]])

    def _prepared(self, line: Line, i: int, draft: ContactDraft, discourse: Discourse) -> None:
        """A meeting of those who are named behind item `i`, between the parties of the round `draft`."""
        chairs = [
            p
            for item, mode in self._right(line, i, only_with=False, after=i)
            for m in line.mentions(item)
            if m.kind == "person" and mode in ("", "led", "chaired")
            for p in discourse.resolve(m)
        ]
        told_back = not PRECEDED.isdisjoint(line.words)
        span = (line.start(0), line.end(len(line.symbols) - 1))
        status = "back_reference" if told_back else draft.status
        met = ContactDraft("meeting", status, draft.rule, [span], sentence=line.sentence.number)
        met.place, met.place_span, met.beside = draft.place, draft.place_span, True
        met.roles = {p: (discourse.side_of(p), "co_chair") for p in dict.fromkeys(chairs)}
        met.parties = set(draft.parties)
        discourse.contacts.append(met)
        discourse.entered += 1
