"""Lines to the sessions of bodies and conferences that a text reports on, apart from those it only names as a scene."""

from __future__ import annotations

from dragoman.reading.discourse import Discourse
from dragoman.reading.hosting import named_in_row
from dragoman.reading.joining import ContactJoiner
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft
from dragoman.reading.telling import Telling

_AROUND = 30  # items around a session in which its body is named
_CEREMONY = ("cérémonie", "ceremony", "closing ceremony", "opening ceremony")
_OFFICES = frozenset({"ministers", "heads", "speakers", "presidents", "ministres", "chefs", "présidents"})
_CLAUSE = 20  # items from a session attended to the clause that tells where it was held
_NAME = 7  # items before 'meeting' that may be part of its name: 'the 11th ASEM Foreign Ministers' Meeting'


class SessionReader(ContactJoiner):
    """Tells a session that the text reports on from one that somebody only attended."""

    def _as_session(self, draft: ContactDraft, line: Line, e: int, *, attended: int) -> None:
        """'the ASEM Foreign Ministers' Meeting', 'the meeting of the OSCE Council': a body meets, and takes part;
        `attended` is the verb if somebody only does so, else -1."""
        if draft.kind == "ceremony" and line.word(e).startswith(_CEREMONY):
            return  # 'attended the closing ceremony of the session of Parliament'
        bodies = self._bodies_before(line, e)
        gathers = line.symbols[e] in self.gathering or line.symbols[e] in self.conference
        many = bool(bodies) or self._council_behind(line, e) or (not gathers and self._of_many(line, attended, e))
        if (draft.kind == "meeting" or not gathers) and many:
            draft.kind = "session"
            self._bodies(draft, line, e)
        elif draft.kind == "session" and not gathers and line.symbols[e] not in self.session:
            draft.kind = "meeting"
        if draft.kind == "session":
            draft.parties.update(bodies)
            draft.parties.update(self._chairing_states(line, e))

    def _where_held(self, telling: Telling) -> None:
        """'attended a conference on water, which | was held in Oslo on Monday': the day and place told behind it."""
        line, draft, e = telling.line, telling.draft, telling.e
        if telling.frame != "alone" or draft.kind != "session" or (draft.when and draft.place):
            return
        if draft.when is None:  # 'attended the conference on water in Oslo': no topic of what was said there
            draft.when = self._when(line, e, draft, telling.anchor, telling.years, telling.discourse)
        if draft.place is None:
            self._place(draft, line, e, "around")
        at = next((k for k in range(e + 1, min(e + _CLAUSE, len(line.symbols))) if self._ends_name(line, k)), -1)
        at += 1 + (at > 0 and line.symbols[at] in self.clauses.comma)
        ran = self.take_place | self.running
        if not 0 < at < len(line.symbols) or line.symbols[at] not in ran:
            return
        if draft.when is None:
            draft.when = self._when(line, at, draft, telling.anchor, telling.years, telling.discourse)
        if draft.place is None:
            self._place(draft, line, at, "around")

    def _ends_name(self, line: Line, k: int) -> bool:
        """Whether the words on a session at item k go over to a clause of its own, or to a verb."""
        return line.symbols[k] in self.clauses.rel or line.symbols[k] in self.clauses.verb or bool(line.mentions(k))

    def _of_many(self, line: Line, v: int, e: int) -> bool:
        """Whether somebody attended, at item `v`, a meeting of many: 'the ministerial meeting of the coalition'; 'the
        third Nordic-African Ministers' Meeting', with a name. 'Attends Meeting' is a heading's, and with one other."""
        if v < 0:
            return False
        behind = line.symbols[e + 1] if e + 1 < len(line.symbols) else -1
        if behind in self.meets_with or behind in self.talks_between:
            return False
        before = line.symbols[e - 1]
        named = line.symbols[e] in self.naming and (before in self.naming or before in self.possessive)
        return line.symbols[e] in self.of_many or (named and line.sentence.text[line.start(v)].islower())

    def _chairing_states(self, line: Line, e: int) -> list[str]:
        """'ended under the chairmanship of Norway', 'held with the participation of Norway': states told to have been
        there, and bodies, behind the session at item e."""
        states: list[str] = []
        for k in range(e + 1, len(line.symbols) - 1):
            if line.symbols[k] in self.led_by or line.symbols[k] in self.presence:
                states += named_in_row(self, line, k + 1)
        return states

    def _one_body(self, draft: ContactDraft) -> bool:
        """Whether an organisation is the only party, and nobody is named."""
        return not draft.roles and len(draft.parties) == 1 and draft.parties.isdisjoint(self.pack.state_english)

    def _body_near(self, draft: ContactDraft, line: Line, e: int) -> None:
        """'a ouvert au siège de la Communauté les travaux du Conseil des ministres': the body named nearest."""
        near = sorted(range(max(0, e - _AROUND), min(len(line.symbols), e + _AROUND)), key=lambda k: abs(k - e))
        body = next((b for k in near if isinstance(b := line.value(k, "org"), str)), None)
        if body is not None:
            draft.parties.add(body)

    def _bodies_before(self, line: Line, e: int) -> list[str]:
        found: list[str] = []
        for k in range(e - 1, max(-1, e - _NAME), -1):
            body = line.value(k, "org")
            council = [s for m in line.mentions(k) if m.kind == "group" for s in m.states]
            if isinstance(body, str):
                found.append(body)
            elif council and set(council).isdisjoint(self.pack.state_english):
                found += council  # 'the G20 Finance Ministers and Central Bank Governors meeting'
            elif line.symbols[k] in self.before_name:
                break
            elif line.symbols[k] in self.clauses.state or line.symbols[k] in self.compound:
                return []  # 'the EU-Norway meeting'
        if not found and e > 1 and any(line.symbols[k] in self.clauses.poss for k in range(max(0, e - 3), e)):
            named = (line.value(k, "org") for k in range(e - 1, max(-1, e - _AROUND), -1))
            found = [b for b in named if isinstance(b, str)][:1]  # 'The Council of the Union, in its 26th meeting'
        return found

    def _council_behind(self, line: Line, e: int) -> bool:
        """'the meeting of the Council of Foreign Ministers of the CIS', 'the meeting of the OSCE'."""
        if e + 2 >= len(line.symbols) or line.symbols[e + 1] not in self.genitive:
            return False
        behind = range(e + 2, min(e + 6, len(line.symbols)))
        if line.word(e + 2) in _OFFICES and not any(line.symbols[k] in self.clauses.state for k in behind):
            return True  # 'the second joint meeting of ministers of health', of all states of a region
        groups = [m for k in behind[:2] for m in line.mentions(k) if m.kind == "group"]
        body = any(not (len(s) == 3 and s.isupper()) for m in groups for s in m.states)  # 'of BRICS ministers'
        return body or any(line.symbols[k] in self.bodies for k in behind)

    def note_report(self, line: Line, discourse: Discourse) -> None:
        """Remember that the text tells what was said or done there: 'speaking at the conference'."""
        if not self.floor.isdisjoint(line.present):
            discourse.there = True

    def settle_sessions(self, discourse: Discourse) -> None:
        """Drop sessions that were only attended, or are to be held by nobody named, where the text reports on something
        else."""
        if any(c.status == "held" and c.roles for c in discourse.contacts):
            discourse.contacts = [
                c for c in discourse.contacts if c.kind != "session" or c.status != "announced" or c.roles
            ]
        others = [c for c in discourse.contacts if not c.attended and c.status != "back_reference"]
        if not others:
            return
        discourse.contacts = [
            c for c in discourse.contacts if not c.attended or self._reported_on(c, others, discourse)
        ]

    @staticmethod
    def _reported_on(draft: ContactDraft, others: list[ContactDraft], discourse: Discourse) -> bool:
        told = discourse.there or draft.status == "announced"
        if told and draft.sentence <= min(c.sentence for c in others):
            return True
        # 'will on Thursday attend the summit in Lagos', among what is announced for other days
        days = {c.when.edtf if c.when is not None else None for c in others}
        own = draft.when.edtf if draft.when is not None else None
        return draft.status == "announced" and all(c.status == "announced" for c in others) and own not in {None} | days
