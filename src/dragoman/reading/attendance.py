"""Lines on who else was there, in whose company or at whose invitation, to members, attendees and
hosts of the contact.
"""

from __future__ import annotations

import re

from dragoman.reading.attendees import COMPANY, side_attendees
from dragoman.reading.dates import DateMention
from dragoman.reading.discourse import Discourse
from dragoman.reading.eventparties import TWO_SIDED
from dragoman.reading.heads import _BEFORE
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft
from dragoman.reading.officewords import OF_STATES
from dragoman.reading.owners import is_state
from dragoman.reading.spouses import SpouseReader
from dragoman.reading.whichtalks import LATEST, ON

_SESSIONS = frozenset({"commission", "consultations"})
_REACH = 6  # items from 'attended' to the talks attended
_AGENT = 9  # items from 'assisted' to by whom: 'assisté, au cours de l'audience, par'
_ESCORTED = 4  # items from 'accompanied' to who was accompanied
_STANDING_FOR = ("representing", "représentaient")
_THESE_ARE = frozenset({"il s'agit", "they", "these", "ce"})
_TO_WHICH = ("laquelle", "lequel", "auquel", "which")
_TEAM = re.compile(r"del[eé]gation|délégation|participant")
_STAGED = frozenset({"held", "tenu", "tenue", "tenus", "tenues", "organisée", "organisé"})
_LAST = 4  # items from the end of a sentence that says no more than that somebody took part
_THIS = frozenset({"this", "cette", "ce"})
_IT = frozenset({"it", "elle"})
_ALONG = re.compile(r"\baccompa(?:ny|nied|gn)")
_CERTAIN = ("stated", "office-holder table")


class AttendanceReader(SpouseReader):
    """Joins to a contact those who took part in it beside its principals."""

    def _attendance(self, line: Line, discourse: Discourse, *, told: bool) -> None:
        """Join those whom a line names as present; `told`: the line itself told of the contact."""
        self._spouses(line, discourse)
        if discourse.roster is not None:
            self._listed(line, discourse)
        if self._begins_roster(line) and discourse.contacts:
            discourse.roster, discourse.roster_role = discourse.current or discourse.contacts[-1], "attendee"
            return
        first, role = self._present_first(line)
        if first >= 0 and (not told or role == "member") and self._company_of(line, first, role, discourse):
            return
        if self.beside.isdisjoint(line.present):
            return
        draft = discourse.current or (discourse.contacts[-1] if discourse.contacts else None)
        if draft is not None and not draft.envoys:
            draft = self._ceremony_before(line, discourse) or draft
        numbered = self._of_the_number(line, discourse)
        together = self._all_meant(line, discourse)
        draft = numbered or next(iter(together), draft)
        sequel = self._opened(line, discourse)
        if sequel is not None:
            draft, told = sequel, told or sequel.sentence == line.sentence.number
        if draft is None:
            self._gathering(line, discourse)
            return
        if told and draft.sentence != line.sentence.number and numbered is None and not together:
            here = (c for c in reversed(discourse.contacts[-LATEST:]) if c.sentence == line.sentence.number)
            draft = next(here, draft)  # a ceremony, which the text does not go on with
        if told and self._tells_of_before(line, draft, discourse):
            return
        if draft.status == "back_reference":
            told_of = [c for c in discourse.contacts if c.status != "back_reference"]
            if not told_of or self.accompany.isdisjoint(line.present):
                return
            draft = told_of[-1]  # 'This followed her visit of 2018. The President was accompanied by': now
        said = self.presence | self.takes_part | self.there
        if line.word(len(line.symbols) - 1) == ":" and not said.isdisjoint(line.present):
            discourse.roster = draft  # 'in the presence of:' is followed by a list
            discourse.roster_role = "attendee"
        joined = False
        for i, symbol in enumerate(line.symbols):
            if symbol not in self.beside:
                continue
            near = self._told_nearest(line, i, draft, discourse)
            people, role = self._named_at(line, i, near, told=told, discourse=discourse)
            of = self._journey(line, i, discourse) if role == "member" and not told else None
            if role == "host":
                of = self._told_visit(line, discourse)
                people = people if of is not None else []
            if role == "member" and not people and self._untold(line, i):
                discourse.roster, discourse.roster_role = of or draft, role  # 'with three ministers. Il s'agit de A'
            joined = self._join_all(people, role, of or near, discourse) or joined
            alone = numbered is not None or of is not None or role == "host"
            for other in [] if alone else together[1:] or self._of_the_series(draft, line, discourse):
                joined = self._join_all(people, role, other, discourse) or joined
            for goal in self._goals(of, discourse) if of is not None and role == "member" else []:
                self._join_all(people, role, goal, discourse)
        if joined and not told and draft is not sequel:
            draft.spans.append((line.start(0), line.end(len(line.symbols) - 1)))
            discourse.entered += 1

    @staticmethod
    def _tells_of_before(line: Line, draft: ContactDraft, discourse: Discourse) -> bool:
        """'The ministers, along with A, had arrived the day before': company of what came before the talks told of."""
        own = [c for c in discourse.contacts[-LATEST:] if c.sentence == line.sentence.number]
        return bool(own) and draft not in own and all(c.status == "back_reference" for c in own)

    def _company_of(self, line: Line, first: int, role: str, discourse: Discourse) -> bool:
        """'Accompanying the President were | A and B': join them to the contact told of last, on the side of whoever is
        named before them."""
        latest = reversed(discourse.contacts[-LATEST:])
        now = [c for c in latest if c.status != "back_reference" and c.kind != "message"]
        of_visit = not self.visit_noun.isdisjoint(
            line.symbols[:first]
        )  # 'Accompanying the President on this visit are'
        draft = next((c for c in now if not of_visit or c.kind == "visit"), next(iter(now), None))
        people = [p for p in self._run(line, first, discourse) if draft is not None and p not in draft.roles]
        if draft is None or not people:
            return False
        if line.word(first) != ":":
            self._side_as_leader(line, first, people, draft, discourse)
        if line.word(0).startswith(_STANDING_FOR) or line.word(first) == ":":
            self._side_stood_for(line, first, people, discourse)
        if self._join_all(people, role, draft, discourse):
            draft.spans.append((line.start(0), line.end(len(line.symbols) - 1)))
            discourse.entered += 1
        return True

    def _side_stood_for(self, line: Line, first: int, people: list[str], discourse: Discourse) -> None:
        """'Representing Norway were | A and B', 'Representing the Polish side was | A': of the side named."""
        named = (
            next((s for m in line.mentions(k) for s in m.states), None) or self.clauses.state_value(line, k)
            for k in range(1, first + 1)
        )
        side = next((s for s in named if s), None)
        for entry in map(discourse.table.by_id, people):
            if entry.state is None and side is not None:
                entry.state, entry.state_reason = side, COMPANY

    @staticmethod
    def _ceremony_before(line: Line, discourse: Discourse) -> ContactDraft | None:
        """'He then called on the Vice President. The ceremony was attended by': the handing over of his letters."""
        if not {"ceremony", "cérémonie"}.intersection(line.words[:3]):
            return None
        latest = discourse.contacts[-LATEST:]
        return next((c for c in reversed(latest) if c.kind == "reception" and c.envoys), None)

    @staticmethod
    def _opened(line: Line, discourse: Discourse) -> ContactDraft | None:
        """The contact with several guests that a line, or the one before it, told of, while none of them is named."""
        if discourse.sequel is None:
            return None
        draft, _ = discourse.sequel
        near = 0 <= line.sentence.number - draft.sentence <= 1
        named = any(c.sentence == draft.sentence and c.rule == draft.rule for c in discourse.contacts)
        return draft if near and not named else None

    def _listed(self, line: Line, discourse: Discourse) -> None:
        """A line of a list of those present: one that tells nothing, but names people."""
        people = [p for k in range(len(line.symbols)) for p in self._people_at(line, k, discourse)]
        draft, role = discourse.roster, discourse.roster_role
        tells = any("fin" in self.clauses.feats(line, k) for k in range(len(line.symbols)))
        these = line.word(0) in _THESE_ARE
        if draft is None or not people or (tells and not these) or (role == "member" and not these):
            discourse.roster = None
            return
        self._join_all(people, role, draft, discourse)
        if role == "member":
            discourse.roster = None  # one sentence names them all

    def _untold(self, line: Line, i: int) -> bool:
        """Whether a line tells of company behind item i and names nobody: 'accompagné de trois de ses ministres.'"""
        return not any(line.mentions(k) and line.symbols[k] in self.clauses.person for k in range(i, len(line.symbols)))

    def _journey(self, line: Line, i: int, discourse: Discourse) -> ContactDraft | None:
        """The visit of the one whom others accompany: 'She will be accompanied by …' is said of the journey."""
        near = range(i + 1, min(len(line.symbols), i + _ESCORTED)) if line.symbols[i] in self.escorting else range(i)
        leaders = {p for k in near for m in line.mentions(k) for p in discourse.resolve(m)}
        return next(
            (c for c in reversed(discourse.contacts[-LATEST:]) if c.kind == "visit" and leaders & set(c.roles)), None
        )

    @staticmethod
    def _goals(journey: ContactDraft, discourse: Discourse) -> list[ContactDraft]:
        """What a journey yet to come is made for, told in the same sentence: 'will travel to Lagos to attend the
        commission'.
        """
        return [
            c
            for c in discourse.contacts[-LATEST:]
            if c.kind in _SESSIONS and c.status == journey.status == "announced" and c.sentence == journey.sentence
        ]

    @staticmethod
    def _told_visit(line: Line, discourse: Discourse) -> ContactDraft | None:
        """The visit that a line itself tells of: an invitation is to that, whatever the text told of before."""
        told = (c for c in reversed(discourse.contacts[-LATEST:]) if c.kind == "visit")
        here = line.start(0)  # 'A undertook this visit at the invitation of B', of the visit told of before
        return next((c for c in told if any(start >= here for start, _ in c.spans)), None)

    def _named_at(
        self, line: Line, i: int, draft: ContactDraft, *, told: bool, discourse: Discourse
    ) -> tuple[list[str], str]:
        """Those whom the word of attendance at item i joins to a contact, and as what."""
        symbol = line.symbols[i]
        if symbol in self.inviting:
            return (self._run(line, i, discourse), "host") if told else ([], "host")
        by = self._attended_by(line, i)
        if by > i:
            return self._from_side(line, i, by, discourse), "attendee"
        if symbol in self.present_there and not self._were(line, i):
            return [], "attendee"
        if symbol in self.together and i > 0:
            return [], "attendee"  # 'chaired the commission | together with Minister A': told by the conjunction
        if symbol in self.accompany | self.together or (symbol in self.escorted and self._agent(line, i) > i):
            people = self._run(line, self._agent(line, i), discourse)
            self._side_as_leader(line, i, people, draft, discourse)
            return people, "member"
        if symbol in self.presence:
            signed = draft.kind == "signing" and any(s in self.signed_paper for s in line.symbols[:i])
            opens = i <= 1 or all(line.symbols[k] in self.opens_company for k in range(i))  # 'C'était en présence de'
            opens = opens or self._round_told(line, i, draft)
            fits = told or signed or opens or self._talks_at(line, range(i - 1, max(-1, i - _REACH), -1)) >= 0
            fits = fits or self._set_off(line, i)
            return (self._run(line, i, discourse), "attendee") if fits else ([], "attendee")
        if symbol in self.comprises:
            return (self._run(line, i, discourse) if self._of_delegation(line, i) else []), "member"
        if any(line.word(k).endswith(_TO_WHICH) for k in range(max(0, i - 3), i)) and symbol not in self.there:
            return self._run(line, i, discourse), "attendee"  # 'l'audience, à laquelle a assisté le ministre A'
        if symbol in self.escorted or symbol in self.escorting:
            return self._escort(line, i, draft, discourse), "member"
        talks = self._talks_at(line, range(i + 1, min(len(line.symbols), i + _REACH)))
        told_there = draft.kind in (*_SESSIONS, "session", "ceremony")
        if talks >= 0 and line.symbols[talks] in self.gathering and not told_there:
            talks = -1  # 'is in Oslo with President A attending the 9th Summit': not the talks told of
        if talks < 0 and line.symbols[0] in self.toward and symbol in self.takes_part:
            named = self._talks_at(line, range(i - 1, max(-1, i - _REACH), -1))
            return (self._run(line, i, discourse) if named >= 0 else []), "attendee"  # 'À cette audience a pris part A'
        if not told and i > len(line.symbols) - _LAST and self._side_opens(line):
            return [p for k in range(len(line.symbols)) for p in self._people_at(line, k, discourse)], "attendee"
        if (told or talks < 0) and symbol not in self.there | self.present_there:
            return [], "attendee"
        subject = self.clauses.subject(line, i)
        before = [p for m in subject.mentions or [] if m.kind == "person" for p in discourse.resolve(m)]
        if told:  # 'the meeting took place in Turin, and Minister A was also present'
            return [p for p in before if p not in draft.roles and subject.item > self._told_at(line)], "attendee"
        listed = subject.kind == "who" or (
            symbol in self.there and not before
        )  # 'Outre le ministre A, l'ambassadeur B'
        if listed and not any("fin" in self.clauses.feats(line, k) for k in range(i)):
            before = [
                p for k in range(i) for p in self._people_at(line, k, discourse)
            ]  # a long list ends with its verb
        return before or self._run(line, max(i, talks), discourse), "attendee"

    def _side_opens(self, line: Line) -> bool:
        """'On the Norwegian side, Ambassador A took part': of the talks told of, whatever else the line names."""
        opens = len(line.symbols) > 2 and line.word(0) in ON and line.symbols[2] in self.clauses.comma
        side = opens and any(m.kind == "side" for m in line.mentions(1))
        return side and self.gathering.isdisjoint(line.present)

    def _set_off(self, line: Line, i: int) -> bool:
        """'During the meeting, | attended by Minister A, he said', 'The talks, held | in the presence of A, covered':
        of the talks told of, in a clause of its own."""
        k = i - 1
        staged = self.take_place | self.clauses.aux | self.clauses.rel | self.clauses.adv
        while k > 0 and (line.symbols[k] in staged or line.word(k) in _STAGED):
            k -= 1
        if k < 1 or line.symbols[k] not in self.clauses.comma:
            return False
        where = self.place_prep | self.city | self.clauses.state | self.clauses.adv
        while k > 1 and (line.symbols[k - 1] in where or isinstance(line.found[k - 1], DateMention)):
            k -= 1
        return line.symbols[k - 1] not in self.gathering and self._talks_at(line, range(k - 1, k - 2, -1)) >= 0

    def _round_told(self, line: Line, i: int, draft: ContactDraft) -> bool:
        """'Trade was discussed at political consultations with the participation of A and B': of the round told of,
        though no article says so."""
        near = range(max(0, i - _BEFORE), i)
        return draft.kind in TWO_SIDED and any(line.value(k, "event") == draft.kind for k in near)

    def _attended_by(self, line: Line, i: int) -> int:
        """'was attended from the Omani side by': the item that leads to who attended, or -1."""
        if line.word(i) != "attended" or i < 1 or line.symbols[i - 1] not in self.clauses.aux:
            return -1
        reach = range(i + 2, min(len(line.symbols), i + _REACH))
        sides = any(m.kind == "side" for m in line.mentions(i + 2)) if i + 2 < len(line.symbols) else False
        return next((k for k in reach if line.symbols[k] in self.by), -1) if sides else -1

    def _from_side(self, line: Line, i: int, by: int, discourse: Discourse) -> list[str]:
        """Those behind item `by`, who are of the side named between: 'attended from the Omani side by A and B'."""
        people = self._run(line, by, discourse)
        side = next((s for k in range(i, by) for m in line.mentions(k) if m.kind == "side" for s in m.states), None)
        for entry in map(discourse.table.by_id, people):
            if side is not None and entry.state_reason != "stated":
                entry.state, entry.state_reason = side, COMPANY
        return people

    def _told_at(self, line: Line) -> int:
        """The item of the last word of a line that tells of a contact."""
        return next((k for k in range(len(line.symbols) - 1, -1, -1) if line.symbols[k] in self.clauses.contact), -1)

    def _escort(self, line: Line, i: int, draft: ContactDraft, discourse: Discourse) -> list[str]:
        """'Ambassador X accompanied the Minister': those who went with one of those told of."""
        if line.symbols[i - 1] in self.clauses.aux and self.pack.language == "en":
            return []
        led = self._all_at(line, range(i + 1, min(len(line.symbols), i + _ESCORTED)), discourse)
        if not led or led[0] not in draft.roles:
            return []
        subject = self.clauses.subject(line, i)
        named = [p for m in subject.mentions or [] if m.kind == "person" for p in discourse.resolve(m)]
        named = self._escorts_listed(line, i, discourse) or named
        side = discourse.side_of(led[0])
        for entry in (discourse.table.by_id(p) for p in named if p not in led):
            if side is not None and entry.state_reason not in _CERTAIN:
                entry.state, entry.state_reason = side, COMPANY
        return [p for p in named if p not in led]

    def _escorts_listed(self, line: Line, i: int, discourse: Discourse) -> list[str]:
        """'Ministers A, B and C were part of the delegation | accompanying the President': all of a list that opens the
        line."""
        if line.symbols[i] not in self.escorting:
            return []
        people: list[str] = []
        for k in range(i):
            found = [p for m in line.mentions(k) if m.kind == "person" for p in discourse.resolve(m)]
            if not found and "fin" in self.clauses.feats(line, k):
                break
            people += found
        return people

    def _agent(self, line: Line, i: int) -> int:
        """'accompanied on the visit by', 'accompagné pour la circonstance de': the item that leads
        to the company, else i.
        """
        for k in range(i + 1, min(len(line.symbols), i + _AGENT)):
            if line.symbols[k] in self.by or (
                line.symbols[k] in self.genitive and line.symbols[k - 1] not in self.clauses.low
            ):
                return k
            named = line.mentions(k) and line.word(k) not in _THIS  # but 'on this visit by'
            if named or line.symbols[k] in self.clauses.verb or line.word(k) in (".", ";"):
                break
        return i

    def _of_delegation(self, line: Line, i: int) -> bool:
        """'The Norwegian delegation comprised': a side, before the word that says who is of it;
        also 'the participants in the talks included'.
        """
        before = range(max(0, i - _BEFORE), i)
        if any(line.symbols[k] in self.travellers for k in before):
            return True
        return any(m.kind == "group" and _TEAM.search(m.text.lower()) for k in before for m in line.mentions(k))

    def _were(self, line: Line, i: int) -> bool:
        """'were, among others, present', 'Étaient présents :', and no 'the present talks'."""
        near = range(max(0, i - 4), i)
        return any(line.symbols[k] in self.clauses.aux for k in near) and not any(
            line.symbols[k] in self.clauses.det for k in range(max(0, i - 1), i)
        )

    def _gathering(self, line: Line, discourse: Discourse) -> None:
        """'The meeting was attended by A, B and C', where the text has not said who met: they did."""
        at = next((i for i, s in enumerate(line.symbols) if s in self.presence | self.there | self.takes_part), -1)
        event = next((i for i, s in enumerate(line.symbols) if s in self.event and s not in self.visit_noun), -1)
        listed = event < 0 and (at == 0 or (at == 1 and line.word(0) in _IT))  # 'Were present: A, B and C'
        if at < 0 or not self.inviting.isdisjoint(line.present) or not (listed or self._definite_talks(line, event)):
            return
        before = [p for k in range(at) for p in self._people_at(line, k, discourse)]
        people = self._run(line, at, discourse) or before
        sides = {discourse.side_of(p) for p in people} - {None}
        if len(sides) < 2:
            return
        unnamed = discourse.unnamed_talks
        if at == 1 and (unnamed is None or line.sentence.number - unnamed.sentence > 1):
            return  # 'It was attended by': by whatever the sentence before told of
        rite = line.value(event, "event") == "ceremony" if event >= 0 else bool(unnamed and unnamed.kind == "ceremony")
        spans = [*(unnamed.spans if unnamed else []), (line.start(0), line.end(len(line.symbols) - 1))]
        draft = ContactDraft(
            "ceremony" if rite else unnamed.kind if unnamed else "meeting",
            unnamed.status if unnamed else "held",
            "common/contacts/attended_by",
            spans,
            sentence=line.sentence.number,
            zone=line.sentence.zone,
        )
        if unnamed is not None:
            draft.when, draft.place, draft.place_span = unnamed.when, unnamed.place, unnamed.place_span
            draft.series, draft.round = unnamed.series, unnamed.round
            draft.roles.update(unnamed.roles)
            draft.parties |= unnamed.parties
        attended = rite or draft.kind == "session"
        for person in dict.fromkeys(people):
            self._join(draft, person, "attendee" if attended else "principal", discourse)
        discourse.contacts.append(draft)
        discourse.current = draft
        discourse.entered += 1

    def _talks_at(self, line: Line, items: range) -> int:
        """The item that names the talks attended, the very ones told of: 'the meeting', 'cette
        rencontre'; -1 for none.
        """
        for k in items:
            if line.symbols[k] in self.clauses.comma:
                return -1
            if (
                line.symbols[k] in self.event
                and line.symbols[k] not in self.visit_noun
                and self._definite_talks(line, k)
            ):
                after = line.symbols[k + 1] if k + 1 < len(line.symbols) else ""
                return -1 if after in self.genitive or after in self.talks_between else k
        return -1

    @staticmethod
    def _all_at(line: Line, items: range, discourse: Discourse) -> list[str]:
        return [p for k in items for m in line.mentions(k) for p in discourse.resolve(m)]

    def _side_as_leader(self, line: Line, i: int, people: list[str], draft: ContactDraft, discourse: Discourse) -> None:
        """Company is of the side of the one it accompanies: of whoever is named before, or behind
        the company itself.
        """
        leaders = self._all_at(line, range(i - 1, -1, -1), discourse)
        if not leaders:  # 'Accompanied by A, B met'
            leaders = self._all_at(line, range(i + 1, len(line.symbols)), discourse)
        leaders = [p for p in leaders if p not in people]
        along = any(_ALONG.search(word) for word in line.words[: i + 1])
        if not leaders and along and draft.kind == "visit":  # 'Accompanying the President are', one phrase of the lists
            leaders = [p for p, (_, role) in draft.roles.items() if role == "visitor"]
        side = next((discourse.side_of(p) for p in leaders if p in draft.roles), None)
        for entry in (discourse.table.by_id(p) for p in people):
            if entry.state is None and discourse.home and any(m.witness for m in entry.mentions):
                discourse.settle_sides([], [entry.id])  # at talks of the house's own
            theirs = side
            if side is not None and not is_state(side) and entry.rank in OF_STATES:
                # a minister who comes with an organisation's envoy is of the state that receives both
                hosts = {s for s in draft.parties if is_state(s)}
                theirs = next(iter(hosts)) if len(hosts) == 1 else None
            if entry.state is None and theirs is not None:
                entry.state, entry.state_reason = theirs, COMPANY

    def _join_all(self, people: list[str], role: str, draft: ContactDraft, discourse: Discourse) -> bool:
        """Whether any of them is new to the contact."""
        new = [p for p in dict.fromkeys(people) if p not in draft.roles]
        if not draft.roles and role == "attendee" and draft.kind != "session" and len(new) > 1:
            role = (
                "principal"  # 'leaders of the three organisations met', and then who attended: they are those leaders
            )
        theirs = draft.kind == "session"  # who is at a session takes part in it
        side_attendees(new, draft, discourse)
        for person in new:
            if discourse.home in draft.parties and discourse.home_takes_part:
                discourse.settle_sides([person], [])
            if role in ("host", "principal"):
                self._join(draft, person, role, discourse)
            else:  # the state of one who only watches is no party
                draft.roles[person] = (discourse.side_of(person), role)
                if theirs and role == "attendee":
                    draft.parties.add(discourse.side_of(person) or "")
        draft.parties.discard("")
        return bool(new)
