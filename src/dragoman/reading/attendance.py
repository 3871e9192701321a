"""Who else was there, told apart from the contact itself: 'In attendance were …', '… ont assisté à cette rencontre'."""

from __future__ import annotations

from dragoman.reading.clauses import ClauseReader
from dragoman.reading.discourse import ContactDraft, Discourse
from dragoman.reading.lines import Line
from dragoman.reading.pack import Pack

LATEST = 8  # contacts
_REACH = 5  # items between 'assisted at' and the noun of the talks


class AttendanceReader:
    """Adds to the contact last told of those whom a sentence of its own, or a list, names as present."""

    def __init__(self, pack: Pack, clauses: ClauseReader) -> None:
        self.clauses = clauses
        self.accompany = pack.having("c:accompany")
        self.presence = pack.having("c:presence") | self.accompany
        self.attend = pack.having("c:attend") | pack.having("c:attend_inf")
        self.talks = pack.having("event") - pack.having("event.summit")
        self.telling = pack.having("verb") - pack.having("event")
        self.roster: ContactDraft | None = None  # the contact whose list of those present is being read

    def read(self, line: Line, discourse: Discourse, *, told: bool) -> None:
        """Read one line; `told`: it tells of a contact itself, and who stands in it was read with that."""
        draft = discourse.current
        if told or draft is None:
            self.roster = draft if draft is not None and self._opens_list(line) else None
            return
        if not self.presence.isdisjoint(line.present):
            at = next(i for i, symbol in enumerate(line.symbols) if symbol in self.presence)
            if self._of_others(line, at, draft, discourse):
                self.roster = None
                return
            behind = self._behind(line, at)
            if line.symbols[at] in self.accompany:
                leaders = [p for i in range(at) for m in line.mentions(i) for p in discourse.resolve(m)]
                draft = self._journey(leaders, discourse) or draft
                self._side_with(leaders, behind, discourse)
            self._add(draft, behind, discourse)
            self.roster = draft if self._opens_list(line) else None
        elif not self.attend.isdisjoint(line.present):
            self._add(draft, self._before(line), discourse)
            self.roster = None
        elif self.roster is not None:
            if self.telling.isdisjoint(line.present):
                self._add(self.roster, self._behind(line, -1), discourse)
            else:
                self.roster = None

    def _opens_list(self, line: Line) -> bool:
        """'The ceremony took place in the presence of:' is followed by a list."""
        return not self.presence.isdisjoint(line.present) and line.word(len(line.symbols) - 1) == ":"

    def _of_others(self, line: Line, at: int, draft: ContactDraft, discourse: Discourse) -> bool:
        """Whether somebody who takes no part in the contact is the one accompanied."""
        before = [p for i in range(at) for m in line.mentions(i) if m.kind == "person" for p in m.persons]
        return bool(before) and not any(person in draft.roles for person in before)

    def _journey(self, leaders: list[str], discourse: Discourse) -> ContactDraft | None:
        """The visit of the one whom others accompany: 'She will be accompanied by …' is said of the journey."""
        visits = [c for c in discourse.contacts[-LATEST:] if c.kind == "visit" and set(leaders) & set(c.roles)]
        return visits[-1] if visits else None

    def _side_with(self, leaders: list[str], company: list[str], discourse: Discourse) -> None:
        """Officials of whom no state is told are of the side of the one they accompany."""
        sides = {discourse.side_of(p) for p in leaders}
        side = sides.pop() if len(sides) == 1 else None
        for entry in (discourse.table.by_id(p) for p in company):
            if side is not None and entry.state is None and entry.offices:
                entry.state, entry.state_reason = side, "in his company"

    def _behind(self, line: Line, at: int) -> list[str]:
        """The persons named behind item `at` up to the next verb of telling."""
        found: list[str] = []
        for i in range(at + 1, len(line.symbols)):
            if line.symbols[i] in self.telling and "fin" in self.clauses.feats(line, i):
                break
            found += [p for m in line.mentions(i) if m.kind == "person" for p in m.persons]
        return found

    def _before(self, line: Line) -> list[str]:
        """The persons before 'took part in the talks', 'ont assisté à cette audience'."""
        for v, symbol in enumerate(line.symbols):
            if symbol not in self.attend:
                continue
            noun = next(
                (k for k in range(v + 1, min(v + _REACH, len(line.symbols))) if line.symbols[k] in self.talks), None
            )
            if noun is not None and any(line.symbols[k] in self.clauses.det for k in range(v + 1, noun)):
                return [p for i in range(v) for m in line.mentions(i) if m.kind == "person" for p in m.persons]
        return []

    def _add(self, draft: ContactDraft, persons: list[str], discourse: Discourse) -> None:
        role = "member" if draft.roles else "attendee"  # nobody else is named: those present are who met
        for person in persons:
            if person not in draft.roles:
                side = discourse.side_of(person)
                draft.roles[person] = (side, role)
                if side is not None and role == "attendee":
                    draft.parties.add(side)
