"""Lines that tell of talks by no phrase of the lists: who speaks together with whom, who is thanked
in talks, who was there.

What is left when the rules have read a line are officials whom no contact has placed yet. In this genre such a one is
named
because he took part; he is placed only where the sentence says with whom.
"""

from __future__ import annotations

from dataclasses import replace

from dragoman.reading.dates import DateMention
from dragoman.reading.discourse import Discourse
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft
from dragoman.reading.roles import OF_THE_CORPS
from dragoman.reading.settling import SettlingReader
from dragoman.reading.statements import StatementDraft
from dragoman.reading.summoners import note_summoner
from dragoman.reading.when import Anchor

_EXCHANGES = frozenset({"discuss", "agree", "assess", "support", "welcome", "pledge", "request", "hope", "propose"})
_SPOKEN_TO = frozenset({"thank", "congratulate", "welcome", "inform", "invite", "request", "pledge", "condole", "hope"})
_WITH = frozenset({"with", "avec"})
_IN_TALKS = frozenset({"at", "after", "during", "following", "in", "lors d'", "lors de", "après", "pendant"})
_AFTER = 3  # sentences from guests received to the one of them who speaks
_SOON = 2  # sentences from talks told without a day to what was said on it
_RANKED = 2  # sides of talks: more sign a text together without having met


class UnplacedReader(SettlingReader):
    """Finds the talks that statements imply, and those that only say who attended."""

    def place_speakers(
        self, line: Line, said: list[StatementDraft], discourse: Discourse, anchor: Anchor, years: list[DateMention]
    ) -> None:
        """Add the talks of a line whose officials speak together, or in talks to one another."""
        if line.sentence.zone != "body":
            return
        self._guest_speaks(line, said, discourse)
        note_summoner(line, said, discourse)
        if discourse.quoted:
            return
        for statement in said:
            if statement.construction == "quote" or statement.direct or statement.negated:
                continue
            people = self._talking(line, statement, discourse)
            if people and self._told_in_head(people, line, statement, discourse, anchor, years):
                continue
            if len(people) == _RANKED and statement.act == "discuss":
                self._one_of_the_guests(line, statement, people, discourse)
            if people and not self._told_of(people, discourse):
                self._add_talks(line, statement, people, discourse, anchor, years)
            elif people:
                self._add_day(line, statement, people, discourse, anchor, years)
            elif not discourse.contacts and (pair := self._pair_told(line, statement, discourse)):
                self._add_talks(line, statement, pair, discourse, anchor, years)
            elif not discourse.contacts and (
                statement.act in ("discuss", "agree") or self._in_talks(line, statement) >= 0
            ):
                self._add_group(line, statement, discourse, anchor, years)

    def _ahead(self, line: Line, v: int) -> bool:
        raise NotImplementedError

    def _one_of_the_guests(
        self, line: Line, statement: StatementDraft, people: list[str], discourse: Discourse
    ) -> None:
        """'had discussions with A and B. The minister and B discussed trade': the host met each of them apart."""
        told = discourse.current
        if told is None or len(told.roles) <= _RANKED or told.kind == "call":
            return
        talks = ContactDraft(told.kind, told.status, told.rule, [statement.evidence], sentence=line.sentence.number)
        talks.nominal = True
        for person in people:
            self._join(talks, person, "principal", discourse)
        self._part_guests(talks, line, discourse)
        if discourse.current is not None and discourse.current.roles.keys() == set(people):
            discourse.current.spans.append(statement.evidence)

    def _guest_speaks(self, line: Line, said: list[StatementDraft], discourse: Discourse) -> None:
        """'The minister received several envoys. … Ambassador X thanked him': who speaks next was among those received,
        if he is of another side and named with an office here, and no contact has placed him.
        """
        told = discourse.unnamed_talks
        if told is None or told.status != "held" or not 0 < line.sentence.number - told.sentence <= _AFTER:
            return
        hosts = [p for p, (_, role) in told.roles.items() if role == "receiving"]
        if len(hosts) != 1 or len(told.roles) != 1:
            return
        host, side = hosts[0], discourse.side_of(hosts[0])
        for guest in (s.speakers[0] for s in said if len(s.speakers) == 1 and not s.negated):
            own = discourse.side_of(guest)
            here = any(m.kind == "person" and guest in m.persons and m.offices for m in line.all_mentions())
            if not here or own in (None, side) or any(guest in c.roles for c in discourse.contacts):
                continue
            begin = line.start(0), line.end(len(line.symbols) - 1)
            roles = {host: (side, "receiving"), guest: (own, "received")}
            draft = replace(told, roles=roles, parties={p for p in (side, own) if p}, spans=[*told.spans, begin])
            draft.unnamed = {}
            discourse.contacts[:] = [
                c for c in discourse.contacts if not (c.sentence == told.sentence and c.rule.endswith(OF_THE_CORPS))
            ]  # 'received the diplomatic corps', for which this one speaks
            discourse.contacts.append(draft)
            discourse.current = draft
            discourse.entered += 1

    def _told_in_head(
        self,
        people: list[str],
        line: Line,
        statement: StatementDraft,
        discourse: Discourse,
        anchor: Anchor,
        years: list[DateMention],
    ) -> bool:
        """Whether these people's talks were told of in the headline only: their telling goes on with day and place."""
        told = next((c for c in discourse.contacts if set(people) == set(c.roles) and c.zone == "headline"), None)
        if (
            told is None
            or told.status != "held"
            or any(c is not told and c.status == "held" for c in discourse.contacts)
        ):
            return False
        told.spans.append(statement.evidence)
        trigger = self._plain_verb(line, statement)
        told.when = told.when or self._when(line, trigger, told, anchor, years, discourse)
        if told.place is None:
            self._place(told, line, trigger, "meet")
        return True

    def _talking(self, line: Line, statement: StatementDraft, discourse: Discourse) -> list[str]:
        """Those whom a statement shows in talks with one another; empty when it shows none."""
        if not self.papers.isdisjoint(line.present):
            return []  # 'A and B said in a joint statement'
        if not self.message.isdisjoint(line.present) and not self.separate.isdisjoint(line.present):
            return []  # 'A and B in separate messages expressed'
        if len(statement.speakers) < 2 or statement.act not in _EXCHANGES:
            return []
        if statement.together and not self._named_beside(line, statement.speakers):
            return []
        speakers = [p for p in statement.speakers if discourse.table.by_id(p).offices]
        if len(speakers) > 1 and _named(line).issuperset(speakers):
            return speakers if self._of_two_sides(speakers, discourse) and self._begin_clause(line, speakers) else []
        return []

    def _pair_told(self, line: Line, statement: StatementDraft, discourse: Discourse) -> list[str]:
        """'Minister A and Ambassador B stressed …. The two sides discussed trade': the two officials told of before,
        in a text that tells of no contact."""
        people = [p for p in statement.speakers if discourse.table.by_id(p).offices]
        if statement.act != "discuss" or not statement.together or len(people) != _RANKED:
            return []
        apart = not self.papers.isdisjoint(line.present) or not self.message.isdisjoint(line.present)
        return people if not apart and self._of_two_sides(people, discourse) else []

    @staticmethod
    def _named_beside(line: Line, people: list[str]) -> bool:
        """'The Polish and Norwegian ministers, X and Y, discussed …': whether a group's people are named there."""
        return any(m.kind == "group" and m.persons == people for m in line.all_mentions())

    def _begin_clause(self, line: Line, people: list[str]) -> bool:
        """Whether the first of those named stands free: not 'a visit by A, and B said', which is of another clause."""
        named = [
            (i, {p for m in line.mentions(i) if m.kind in ("person", "alias") for p in m.persons} & set(people))
            for i in range(len(line.symbols))
        ]
        if line.word(0) in _WITH:
            return True  # 'With President X, he discussed …'
        at = next((i for i, found in named if len(found) > 1), next(i for i, found in named if found))
        k = at - 1
        while k >= 0 and (line.symbols[k] in self.clauses.det or line.symbols[k] in self.clauses.adj):
            k -= 1
        return (
            k < 0 or line.symbols[k] not in self.clauses.prep | self.by | self.genitive | self.toward | self.place_prep
        )

    @staticmethod
    def _of_two_sides(people: list[str], discourse: Discourse) -> bool:
        if any(discourse.side_of(p) is None for p in people):
            known = [p for p in people if discourse.side_of(p) is not None]
            discourse.settle_sides([p for p in people if p not in known], known)
        sides = [discourse.side_of(p) for p in people]
        return None not in sides and len(set(sides)) == _RANKED

    @staticmethod
    def _told_of(people: list[str], discourse: Discourse) -> bool:
        """Whether the text told of a contact of these people before, or one of their sides that names nobody else."""
        sides = {discourse.side_of(p) for p in people}
        for draft in discourse.contacts:
            if draft.status == "back_reference" or draft.kind == "visit":
                continue  # whose guest someone is does not tell that the two met
            if set(people) <= set(draft.roles):
                return True
            others = {p for p in draft.roles if p not in people}
            if sides <= draft.parties and not others:
                return True
        return False

    def _add_talks(
        self,
        line: Line,
        statement: StatementDraft,
        people: list[str],
        discourse: Discourse,
        anchor: Anchor,
        years: list[DateMention],
    ) -> None:
        remote = not self.by_phone.isdisjoint(line.symbols) or self._in_a_call(line)
        kind = "call" if remote else "meeting"
        draft = ContactDraft(
            kind, "held", "common/contacts/spoke_together", [statement.evidence], sentence=line.sentence.number
        )
        if any(line.symbols[i] in self.clauses.verb and self._ahead(line, i) for i in self._between(line, statement)):
            draft.status = "announced"  # 'will discuss'
        for person in people:
            self._join(draft, person, "principal", discourse)
        trigger = self._plain_verb(line, statement)
        draft.when = self._when(line, trigger, draft, anchor, years, discourse)
        self._place(draft, line, trigger, "meet")
        self._enter(draft, line, discourse)

    def _add_day(
        self,
        line: Line,
        statement: StatementDraft,
        people: list[str],
        discourse: Discourse,
        anchor: Anchor,
        years: list[DateMention],
    ) -> None:
        """'In a call with Minister A, Minister B … . On 3 May, A and B discussed': the day of the talks told before."""
        told = discourse.current
        if told is None or told.when is not None or told.status != "held":
            return
        if not set(told.roles) <= set(people) or {*map(discourse.side_of, people)} != told.parties:
            return
        if not 0 < line.sentence.number - told.sentence <= _SOON:
            return
        day = self._when(line, self._plain_verb(line, statement), told, anchor, years, discourse)
        told.when = day if day is not None and day.mention is not None and day.mention.is_day else None

    @staticmethod
    def _between(line: Line, statement: StatementDraft) -> range:
        """The items of a statement's verb: what its evidence has before its content."""
        return range(line.item_at(statement.evidence[0]), line.item_at(statement.content[0]))

    def _plain_verb(self, line: Line, statement: StatementDraft) -> int:
        """'discussed trade in Oslo on Monday': the item of a statement's verb, or of what stands before its content
        where what was said names an event with a day and a town of its own.
        """
        before = self._between(line, statement)
        first = before[-1] if before else min(before.start, len(line.symbols) - 1)
        verb = next((i for i in range(first, len(line.symbols)) if "fin" in self.clauses.feats(line, i)), first)
        content = [i for i in range(verb, len(line.symbols)) if line.start(i) >= statement.content[0]]
        others = self.event | self.gathering | self.ahead | self.settled | self.visit_noun | self.signed_paper
        return first if any(line.symbols[i] in others for i in content) else verb

    def _add_group(
        self,
        line: Line,
        statement: StatementDraft,
        discourse: Discourse,
        anchor: Anchor,
        years: list[DateMention],
    ) -> None:
        """'The foreign ministers of Norway, Poland and Austria discussed …', nobody named: they met."""
        group = next(
            (m for i in range(len(line.symbols)) for m in line.mentions(i) if m.kind == "group" and len(m.states) > 1),
            None,
        )
        if group is None:
            self._add_states(line, statement, discourse, anchor, years)
            return
        if group.collective == "state" and statement.act != "discuss":
            return  # 'The governments of Norway and Poland agreed': by whatever channel
        if group.start > statement.content[0] or not self.papers.isdisjoint(line.present):
            return
        if statement.speakers and statement.speakers != group.persons:
            return
        span = (min(group.start, statement.evidence[0]), statement.evidence[1])
        draft = ContactDraft("meeting", "held", "common/contacts/spoke_together", [span], sentence=line.sentence.number)
        draft.parties = set(group.states)
        for person in statement.speakers:
            self._join(draft, person, "principal", discourse)
        self._note_rank(draft, group)
        talks = self._in_talks(line, statement)
        trigger = talks if talks >= 0 else self._plain_verb(line, statement)
        draft.when = self._when(line, trigger, draft, anchor, years, discourse)
        self._place(draft, line, trigger, "around" if talks >= 0 else "meet")
        self._enter(draft, line, discourse)

    def _add_states(
        self,
        line: Line,
        statement: StatementDraft,
        discourse: Discourse,
        anchor: Anchor,
        years: list[DateMention],
    ) -> None:
        """'China and Norway discussed fish at a meeting in Oslo', by the names of the states: they met."""
        talks = self._in_talks(line, statement)
        states = {state for state in statement.on_behalf_of if state in self.pack.state_english}
        if statement.speakers or talks < 0 or len(states) != _RANKED:
            return
        span = (statement.evidence[0], max(statement.evidence[1], line.end(talks)))
        draft = ContactDraft("meeting", "held", "common/contacts/spoke_together", [span], sentence=line.sentence.number)
        draft.parties = states
        draft.when = self._when(line, talks, draft, anchor, years, discourse)
        self._place(draft, line, talks, "around")
        self._enter(draft, line, discourse)

    def _in_talks(self, line: Line, statement: StatementDraft) -> int:
        """'pledged aid at a meeting in Oslo', 'called for calm after their talks': the item of the talks in which a
        group spoke, or -1."""
        for e in range(line.item_at(statement.content[0]), len(line.symbols)):
            if line.symbols[e] not in self.event or line.symbols[e] in self.visit_noun:
                continue
            k, between = e - 1, self.clauses.det | self.clauses.adj | self.clauses.low | self.naming
            while k > 0 and line.found[k] is None and line.symbols[k] in between:
                k -= 1
            if line.word(k) in _IN_TALKS:
                return e
        return -1


def _named(line: Line) -> set[str]:
    """All whom a line names."""
    kinds = ("person", "alias", "pronoun") if line.word(0) in _WITH else ("person", "alias")
    return {p for m in line.all_mentions() if m.kind in kinds for p in m.persons}
