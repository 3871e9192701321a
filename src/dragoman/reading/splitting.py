"""One sentence that tells of several contacts to each of them: 'spoke separately with A, B and C' is three."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from dragoman.reading.attendance import AttendanceReader
from dragoman.reading.dates import DateMention
from dragoman.reading.discourse import Discourse
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft
from dragoman.reading.mention import Mention
from dragoman.reading.parties import _TALKS
from dragoman.reading.when import when

_CREDENTIALS = ("presented_credentials", "called_on")  # letters handed over: whose each is, before all are one ceremony
_CALLING = ("called_on", "later_call_on", "paid_call_on")
_AS_WELL = re.compile(r"\b(?:as well as|and also|ainsi qu(?:e\b|['’]))", re.IGNORECASE)
_THEN = re.compile(
    r"\b(?:puis|then|ensuite|après quoi)(?:\s(?:avec|with|par|by|the|de|du|le|la|l['’]|d['’]))*\s*$", re.I
)
_ONE_MEETING = re.compile(r"\b(?:an?|une)\s(?:\w+\s){0,2}(?:meeting|réunion|rencontre|séance)\b", re.IGNORECASE)
_TALKS_WITH = re.compile(r"\bdes\s(?:entretiens|rencontres|entrevues|audiences)\b", re.IGNORECASE)
_ALL_TOGETHER = re.compile(r"trilat[eé]ral|tripartite|quadrilat[eé]ral|quadripartite")
_JOINTLY_HELD = re.compile(
    r"\bjoint\s(?:\w+\s){0,2}(?:meeting|talks|call|conversation|session|audience|consultations)\b"
    r"|\b(?:an?|the|une|la)\s(?:\w+\s){0,2}(?:meeting|réunion|rencontre)\s(?:between|entre)\b"
    r"|\b(?:réunion|rencontre|séance|audience|entretien|conversation)s?\s(?:\w+\s){0,2}(?:conjoint|commun)",
    re.IGNORECASE,
)
_IN_COMPANY = re.compile(r"\b(?:together|along) with\b|\ben même temps que\b", re.I)  # of other envoys, at one ceremony
_WITH = ("with", "avec")
_ENVOYS = frozenset({"ambassador", "diplomat"})
_HIGHEST = frozenset({"head_of_state", "head_of_government"})
_AT_SUMMITS = frozenset(  # of those who meet as three
    {"head_of_state", "head_of_government", "deputy_head_of_government", "foreign_minister", "io_head"}
)
_TO_TOWN = 6  # items from the last of several guests to the town where he was met
_THREE = 3  # people: the one told of, and two whom he met
_EACH = frozenset({"meeting", "reception"})
_RANKS_APART = frozenset({"head_of_state", "head_of_government", "speaker_of_parliament", "monarch_or_religious"})
_HEADS = _RANKS_APART | {"deputy_head_of_government", "foreign_minister", "minister"}  # each at his own table


class SplitReader(AttendanceReader):
    """Tells one contact with several people from several contacts with one each."""

    def _told_apart(self, draft: ContactDraft, line: Line, discourse: Discourse) -> bool:
        """Whether one sentence tells of a contact with each of several people."""
        if (
            draft.kind == "signing"
            or _ALL_TOGETHER.search(draft.event_word)
            or self._called_so(_JOINTLY_HELD, draft, line)
        ):
            return False  # 'a trilateral meeting with her counterparts of A and B', 'a joint meeting with A and B'
        # one host, and guests of as many states
        states = {side for side, _ in draft.roles.values()} - {None}  # its parties may count an organisation besides
        each = draft.hosts == 1 and len(states) == len(draft.roles) and not self._of_one_meeting(draft, line)
        return (
            draft.apart
            or (
                each
                and draft.kind in _EACH
                and (len(draft.roles) > 3 or self._one_each(draft, line))
                and self.jointly.isdisjoint(line.symbols)
            )
            or (
                draft.kind == "reception"
                and draft.rule.endswith(_CREDENTIALS)
                and self._handed_over(line)
                and not self._called_so(_IN_COMPANY, draft, line)
                and len({side for side, _ in draft.roles.values()} | draft.parties) > 2  # the host's may be unknown
            )
            or (discourse.several and draft.hosts == 1 and draft.kind in _TALKS and len(draft.roles) > 2)
            or draft.kind == "message"
            or (draft.kind == "reception" and len(draft.roles) == 1 and self._unnamed_envoys(draft))
            or (draft.hosts == 1 and draft.kind in _EACH and self._as_well_as(draft, line, discourse))
            or (draft.hosts == 1 and draft.kind in _EACH | {"call"} and self._one_after_the_other(draft, line))
            or (draft.hosts == 1 and draft.rule.endswith(_CALLING) and not self._handed_over(line))
            or (draft.hosts == 1 and draft.kind in _EACH | {"call"} and self._listed_by_semicolons(draft, line))
            or self._separately(line)
            or self._by_each(draft, line)
            or self._with_each(draft, line, discourse)
            or (draft.rule.endswith("received") and any(s in self.followed for s in line.symbols))  # 'puis par'
            or self._each_a_head(draft, line, discourse)
            or (each and draft.kind in _EACH and self._unlike(draft, line, discourse))
            or (draft.hosts == 1 and draft.kind == "meeting" and self._on_round_of_visits(draft, line, discourse))
            or (draft.kind == "reception" and (self._counted(draft, line) or self._accredited(draft, discourse)))
            or self._guests_only(draft, discourse)
            or self._each_in_a_town(draft, line)
        )

    def _guests_only(self, draft: ContactDraft, discourse: Discourse) -> bool:
        """'The four envoys were then received by the President', whom the text does not name: each in turn."""
        sides = [side for side, _ in draft.roles.values()]
        guests = all(role == "received" for _, role in draft.roles.values())
        if draft.kind != "reception" or not guests or len(set(sides)) < max(2, len(sides)):
            return False
        return all(self._receiving_state(guest, draft, discourse) for guest in draft.roles)

    @staticmethod
    def _receiving_state(guest: str, draft: ContactDraft, discourse: Discourse) -> set[str]:
        """The state whose officials receive: of whoever received this guest before, or the house's own."""
        guests = {side for side, _ in draft.roles.values()}
        told = (c.parties - guests for c in reversed(discourse.contacts) if guest in c.roles and c.kind in _EACH)
        before = next((states for states in told if len(states) == 1), set())
        return before or ({discourse.home} if discourse.home and discourse.home not in guests else set())

    @staticmethod
    def _of_one_meeting(draft: ContactDraft, line: Line) -> bool:
        """'had a meeting with A, B and C': one meeting with all of them."""
        return SplitReader._called_so(_ONE_MEETING, draft, line)

    @staticmethod
    def _called_so(words: re.Pattern[str], draft: ContactDraft, line: Line) -> bool:
        """Whether such words stand in what tells of the contact."""
        text = line.sentence.text
        return any(words.search(text, start, min(end, line.end(-1))) for start, end in draft.spans)

    @staticmethod
    def _one_each(draft: ContactDraft, line: Line) -> bool:
        """'a eu des entretiens avec le président A et le président B': with each of two of different states, which the
        plural tells."""
        return len(draft.roles) == _THREE and SplitReader._called_so(_TALKS_WITH, draft, line)

    @staticmethod
    def _unnamed_envoys(draft: ContactDraft) -> bool:
        """'received the ambassadors of A, B and C', nobody named: each in turn."""
        return len(draft.unnamed) > 1 and set(draft.unnamed.values()) == {"ambassador"}

    @staticmethod
    def _accredited(draft: ContactDraft, discourse: Discourse) -> bool:
        """'A, ambassador of Poland, and B, ambassador of Austria, were received', behind their number and letters."""
        if discourse.sequel is None or not discourse.sequel[1] or len(draft.parties) < 3:
            return False
        guests = [discourse.table.by_id(p) for p, (_, role) in draft.roles.items() if role == "received"]
        return len(guests) == len(draft.roles) - 1 and all(guest.rank == "ambassador" for guest in guests)

    def _counted(self, draft: ContactDraft, line: Line) -> bool:
        """'received three ambassadors', each of whom the text names and of whom it tells further on: one by one."""
        if not self.jointly.isdisjoint(line.symbols) or len(draft.parties) != len(draft.roles) or len(draft.roles) < 3:
            return False
        here = {p for m in self._named_in(line) for p in m.persons} & set(draft.roles)
        hosts = {p for p, (_, role) in draft.roles.items() if role == "receiving"}
        return here == hosts and len(hosts) == 1 and any(m.kind == "group" for m in line.all_mentions())

    def _as_well_as(self, draft: ContactDraft, line: Line, discourse: Discourse) -> bool:
        """'met Minister A, as well as Minister B': two of those who are nobody's company, each met apart."""
        if not self.jointly.isdisjoint(line.symbols):
            return False
        others = set(list(draft.roles)[1:])
        named = [m for m in self._named_in(line) if others.intersection(m.persons)]
        for one, other in itertools.pairwise(named):
            if _AS_WELL.search(line.sentence.text, one.end, other.start) is not None:
                pair = [discourse.table.by_id(m.persons[0]) for m in (one, other)]
                sides = {discourse.side_of(p.id) for p in pair} - {None}
                return len(sides) > 1 or all(p.rank in _HEADS for p in pair)
        return False

    def _one_after_the_other(self, draft: ContactDraft, line: Line) -> bool:
        """'met Minister A, then Minister B': whether 'then' leads to one of the guests, right behind another."""
        others = set(list(draft.roles)[1:])
        named = [m for m in self._named_in(line) if others.intersection(m.persons)]
        text = line.sentence.text
        return any(_THEN.search(text[one.end : other.start]) for one, other in itertools.pairwise(named))

    def _by_each(self, draft: ContactDraft, line: Line) -> bool:
        """'was received by Minister A, by Minister B and by Speaker C': each who is led to by a word of his own."""
        if draft.hosts != 1 or draft.kind not in _EACH or not draft.rule.endswith("received"):
            return False
        others = set(list(draft.roles)[1:])
        led = 0
        for i in range(2, len(line.symbols)):
            k = self.clauses.before_phrase(line, i)
            by = line.symbols[k] in self.by or line.word(k).endswith((" par", " by"))
            led += by and any(others.intersection(m.persons) for m in line.mentions(i))
        return led > 1

    def _with_each(self, draft: ContactDraft, line: Line, discourse: Discourse) -> bool:
        """'spoke by phone with President A and with Prime Minister B': each whom a word of his own leads to; of one
        state only those who head a ministry, a house or more."""
        if draft.hosts != 1 or draft.kind not in ("meeting", "call") or len(draft.roles) < _THREE:
            return False
        others = set(list(draft.roles)[1:])
        sides = [draft.roles[p][0] for p in others]
        heads = all(discourse.table.by_id(p).rank in _HEADS for p in others)
        if None in sides or (len(set(sides)) < len(sides) and not heads):
            return False
        led = 0
        for i in range(2, len(line.symbols)):
            named = any(others.intersection(m.persons) for m in line.mentions(i) if m.kind == "person")
            led += named and line.word(self.clauses.before_phrase(line, i)).split()[-1] in _WITH
        return led > 1

    def _handed_over(self, line: Line) -> bool:
        return any(self._of_credentials(line, i) for i in range(len(line.symbols)))

    def _listed_by_semicolons(self, draft: ContactDraft, line: Line) -> bool:
        """'will meet Minister A of Norway; B, Deputy Minister; and C, Director': each of them apart."""
        at = sorted(m.start for p in draft.roles for m in self._named_in(line) if p in m.persons)
        marks = [line.start(i) for i in range(len(line.symbols)) if line.word(i) == ";"]
        return len(draft.roles) > 3 and sum(at[0] < mark < at[-1] for mark in marks if at) > 1

    @staticmethod
    def _named_in(line: Line) -> list[Mention]:
        return [m for m in line.all_mentions() if m.kind == "person"]

    def _separately(self, line: Line) -> bool:
        """'separately'; 'in two separate meetings'; 'several counterparts', 'a series of meetings', but not
        'several accords'."""
        for i, symbol in enumerate(line.symbols):
            if symbol in self.apart and any(s in self.clauses.prep for s in line.symbols[max(0, i - 2) : i]):
                return True
            if symbol not in self.separate:
                continue
            counts = symbol in self.clauses.det or symbol in self.clauses.adj
            if not counts or any(s in self.people_or_talks for s in line.symbols[i + 1 : i + 5]):
                return True
        return False

    def _each_a_head(self, draft: ContactDraft, line: Line, discourse: Discourse) -> bool:
        """'met President A and Prime Minister B': a head of state and a head of government receive apart."""
        if draft.hosts != 1 or len(draft.roles) < 3 or not self.jointly.isdisjoint(line.symbols):
            return False
        (_, (side, _)), *others = draft.roles.items()
        if any(role == "member" for _, (_, role) in others):
            return False
        ranks = [discourse.table.by_id(p).rank for p, (s, _) in others if s != side]
        one_state = len({s for _, (s, _) in others}) == 1
        if one_state and len(others) > 2:  # 'met President A; Minister B; and Minister C'
            return not _RANKS_APART.isdisjoint(ranks) or any(line.word(i) == ";" for i in range(len(line.symbols)))
        return one_state and len(ranks) == len(set(ranks)) == len(others) and len(_RANKS_APART.intersection(ranks)) > 1

    def _unlike(self, draft: ContactDraft, line: Line, discourse: Discourse) -> bool:
        """'met the Deputy Minister of Poland, A, and the Ambassador of Austria, B', 'received the ambassadors A of
        Poland and B of Austria': guests of two states who are no counterparts, or envoys, of whom each comes alone."""
        if not self.jointly.isdisjoint(line.symbols) or len(draft.roles) < _THREE:
            return False
        ranks = [discourse.table.by_id(p).rank or "" for p in list(draft.roles)[1:]]
        if any(role == "member" for _, role in draft.roles.values()):
            return False
        host = discourse.table.by_id(next(iter(draft.roles))).rank
        if set(ranks) <= _ENVOYS:
            return host not in _ENVOYS | _RANKS_APART  # to whom they hand over their letters together
        unlike = "" not in ranks and len(set(ranks)) == len(ranks) and not _AT_SUMMITS.issuperset(ranks)
        return unlike and not ("other" in ranks and _HIGHEST.intersection(ranks))  # a leader by whatever title

    def _on_round_of_visits(self, draft: ContactDraft, line: Line, discourse: Discourse) -> bool:
        """'During her visit she met A, Minister of Trade, B, adviser to the President, and C, Director of Customs':
        three or more of the land visited, each in an office of his own, and not one delegation."""
        guests = [(discourse.table.by_id(p), side, role) for p, (side, role) in list(draft.roles.items())[1:]]
        if len(guests) < _THREE or not self.jointly.isdisjoint(line.symbols) or self._of_one_meeting(draft, line):
            return False
        at = next((i for i, s in enumerate(line.symbols) if s in self.visit_noun), -1)
        first = min((m.start for m in self._named_in(line) if guests[0][0].id in m.persons), default=-1)
        framed = at > 0 and line.start(at) < first and any(s in self.staging for s in line.symbols[:at])
        own = all(e.rank is not None and role != "member" for e, _, role in guests)
        return framed and own and len({side for _, side, _ in guests}) == 1

    def _split(self, draft: ContactDraft, line: Line, discourse: Discourse) -> bool:
        """Enter the contacts with each of those whom the draft names beside its host; False when there are not two."""
        roles = list(draft.roles.items())
        if self._guests_only(draft, discourse):
            for guest, how in roles:
                hosts = self._receiving_state(guest, draft, discourse)
                parties = {how[0] or "", *hosts, *(draft.parties - {side for _, (side, _) in roles})} - {""}
                one = replace(draft, roles={guest: how}, parties=parties, spans=list(draft.spans))
                discourse.contacts.append(one)
            discourse.current = replace(draft)
            discourse.heard(list(draft.roles))
            return True
        if len(roles) < 3 and len(draft.parties) > 2 and roles:
            return self._split_parties(draft, roles, line, discourse)
        if len(roles) < 3:
            return False
        if draft.hosts > 1:  # 'the envoys were received by the President in turn': he is the one whom each met
            roles = roles[draft.hosts :] + roles[: draft.hosts] if len(roles) == draft.hosts + 1 else roles
        (host, how), *others = roles
        others = [(p, r) for p, r in others if r[0] != how[0] and r[1] != "member"]
        if len(others) < 2:
            return False
        last = discourse.contacts[-1] if discourse.contacts else None
        if last is not None and last.zone == "headline" and kinds_agree(last, draft) and last.parties & draft.parties:
            discourse.contacts.pop()  # the headline told of them together
        elif last is not None and last.kind == draft.kind and set(last.roles) == {host} and last.parties == {how[0]}:
            discourse.contacts.pop()  # 'spoke by phone with several ministers', and then who they were
        elif last is not None and self._by_their_noun(last, draft):
            discourse.contacts.pop()  # 'engaged in | talks with A and B', already told by the noun
        for person, role in others:
            parties = {x for x in (how[0], role[0]) if x}
            mentions = discourse.table.by_id(person).mentions
            spans = [(m.start, m.end) for m in mentions if m.sentence is line.sentence] or [
                (m.start, m.end) for m in mentions if m.offices
            ][:1]  # 'received six ambassadors': where the text says who each of them is
            spans = [*draft.spans, *spans][-1:] + draft.spans[:1]
            one = replace(draft, roles={host: how, person: role}, parties=parties, spans=spans)
            self._where_met(one, person, [p for p, _ in others], line, discourse)
            told = next((c for c in discourse.contacts if self._told_before(c, one)), None)
            waits = next((c for c in discourse.awaiting if c.awaited is not None and self._waits_for(c, one)), None)
            if told is not None:
                told.spans.extend(spans)
                self._told_in_body(told, one)
            elif waits is not None:
                waits.roles.update(one.roles)
                waits.spans.extend(spans)
                waits.awaited = None
            else:
                discourse.contacts.append(one)
        discourse.current = replace(draft)
        if draft.envoys:  # at one ceremony, at which they say what they say
            discourse.contacts[-1].parts.append(discourse.current)
        discourse.heard(list(draft.roles))
        return True

    @staticmethod
    def _by_their_noun(last: ContactDraft, draft: ContactDraft) -> bool:
        """Whether the same sentence told of the same people together, by a noun and not by its verb."""
        same = (last.kind, last.status, last.sentence) == (draft.kind, draft.status, draft.sentence)
        return same and last.nominal and not draft.nominal and last.roles.keys() == draft.roles.keys()

    def _own_town(self, draft: ContactDraft, guest: str, guests: list[str], line: Line) -> tuple[int, range]:
        """'met A in Oslo on Monday and B in Turin on Tuesday', 'a rencontré à Oslo A, et à Turin B': the item of the
        town told with one of several guests, -1 without or with the first of them, and the items told of him."""
        named = [(k, p) for k in range(len(line.symbols)) for m in line.mentions(k) for p in m.persons if p in guests]
        first = dict(reversed([(p, k) for k, p in named]))
        span = draft.place_span
        if span is None or guest not in first or not line.start(0) <= span[0] < line.end(-1):
            return -1, range(0)
        marks = sorted(set(first.values()))
        at, place = marks.index(first[guest]), line.item_at(span[0])
        behind = place > marks[0]
        if at == 0 or (behind and place > marks[1]):
            return -1, range(0)
        bounds = [*marks, min(marks[-1] + _TO_TOWN, len(line.symbols))] if behind else [place, *marks]
        within = range(bounds[at] + 1, bounds[at + 1])
        led = self.place_prep | self.staying
        towns = (k for k in within if line.symbols[k] in self.city and line.symbols[k - 1] in led)
        town = next((k for k in towns if line.found[k] is None), -1)
        elsewhere = town >= 0 and draft.place is not None and self.place_of(line, town) != draft.place
        return (town if elsewhere else -1), within

    def _where_met(self, one: ContactDraft, guest: str, guests: list[str], line: Line, discourse: Discourse) -> None:
        """Give a contact with one of several guests the town and the day told with him."""
        town, within = self._own_town(one, guest, guests, line)
        if town < 0:
            return
        one.place, one.place_span, one.seat = self.place_of(line, town), (line.start(town), line.end(town)), None
        day = next((d for k in within if isinstance(d := line.found[k], DateMention) and d.is_day), None)
        if day is not None and discourse.anchor is not None:
            one.when = when(day, discourse.anchor, [], future=one.status == "announced")

    def _each_in_a_town(self, draft: ContactDraft, line: Line) -> bool:
        """Whether each of several guests was met in a town of his own."""
        guests = list(draft.roles)[1:]
        if draft.hosts != 1 or draft.kind not in _EACH or len(guests) < 2:
            return False
        return any(self._own_town(draft, guest, guests, line)[0] >= 0 for guest in guests)

    @staticmethod
    def _told_in_body(told: ContactDraft, again: ContactDraft) -> None:
        """Note that what a headline told of is told of again, with its day and place: no other contact is it too."""
        if told.zone == "headline" and again.zone == "body":
            told.zone, told.sentence, told.when = "body", again.sentence, told.when or again.when
            if told.place is None:
                told.place, told.place_span, told.seat = again.place, again.place_span, again.seat

    @staticmethod
    def _waits_for(old: ContactDraft, new: ContactDraft) -> bool:
        """Whether a contact told of by its states only is the one that now names its people."""
        return (old.kind, old.status, old.parties) == (new.kind, new.status, new.parties)

    @staticmethod
    def _told_before(old: ContactDraft, new: ContactDraft) -> bool:
        """Whether the text told of the same two before, in talks of the same kind that may have
        been of the same day.
        """
        alike = old.kind == new.kind or {old.kind, new.kind} == {"meeting", "reception"}
        principals = {p for p, (_, role) in old.roles.items() if role not in ("member", "attendee")}
        return alike and old.status == new.status and principals <= set(new.roles) <= set(old.roles)

    def _awaited_of(
        self, draft: ContactDraft, host: str, state: str, line: Line, discourse: Discourse
    ) -> tuple[str, str | None] | None:
        """Of what state and rank the official is whom the text may name later: 'with his counterparts of A and B'."""
        if draft.kind == "visit" or any(side == state for side, _ in draft.roles.values()):
            return None
        equals = any(self._many(line, i) for i in range(len(line.symbols)))
        rank = draft.unnamed.get(state) or (discourse.table.by_id(host).rank if equals else None)
        if rank is None and any(self._of_credentials(line, i) for i in range(len(line.symbols))):
            rank = "ambassador"
        return (state, rank) if rank is not None else None

    @staticmethod
    def _told_of_states(old: ContactDraft, new: ContactDraft) -> bool:
        """Whether the text told of the same host and state before, in a contact of the same kind."""
        return (old.kind, old.status, old.parties) == (new.kind, new.status, new.parties) and old.roles == new.roles

    def _in_text_order(self, states: set[str], line: Line) -> list[str]:
        """States as a line names them: 'the ambassadors of Poland and Austria', and then 'A and B presented …'."""
        named: list[str] = []
        for i in range(len(line.symbols)):
            own = line.value(i, "iso") or self.clauses.state_value(line, i)
            named += [own.split("|")[0]] if isinstance(own, str) else []
            named += [state for m in line.mentions(i) for state in m.states]
        return sorted(states, key=lambda state: (named.index(state) if state in named else len(named), state))

    def _split_parties(
        self, draft: ContactDraft, roles: list[tuple[str, tuple[str | None, str]]], line: Line, discourse: Discourse
    ) -> bool:
        """'held separate talks with his counterparts of A, B and C', nobody named: a contact with each state."""
        host, (side, _) = roles[0]
        if side is None:
            return False
        for other in self._in_text_order(draft.parties - {side}, line):
            mine = {p: r for p, r in roles if r[0] in (side, other)}
            unnamed = {other: draft.unnamed[other]} if other in draft.unnamed else {}
            one = replace(draft, roles=mine, parties={side, other}, spans=list(draft.spans), unnamed=unnamed)
            at = next((i for i in range(len(line.symbols)) if self.clauses.state_value(line, i) == other), -1)
            if draft.kind == "visit" and at >= 0:
                one.place, one.place_span = self.place_of(line, at), (line.start(at), line.end(at))
            one.awaited = self._awaited_of(one, host, other, line, discourse)
            discourse.awaiting.append(one)
            told = next((c for c in discourse.contacts if c.zone == "headline" and self._told_of_states(c, one)), None)
            if told is not None:
                discourse.contacts.remove(told)  # the headline told of the same
                one.spans = told.spans + one.spans
            discourse.contacts.append(one)
        discourse.heard([host])
        return True


def kinds_agree(old: ContactDraft, new: ContactDraft) -> bool:
    """Whether two drafts may be one contact by their kinds: talks told of by a noun have any kind of talks."""
    if old.kind == new.kind:
        return True
    pair = {old.kind, new.kind}
    talks = pair <= {"meeting", "consultations", "reception", "commission", "call"}
    if talks and (new.nominal or (old.nominal and old.sentence == new.sentence)):
        return True  # 'will host the Prime Minister for the session of the commission'
    if new.kind == "visit" != old.kind and not new.nominal:
        return False  # 'receives the ambassador', and further on 'the ambassador arrived in the country in 2006'
    if old.kind == "summons" and new.kind in ("meeting", "reception"):
        return bool(old.roles.keys() & new.roles.keys())  # 'was summoned', and then who received him
    return pair <= {"meeting", "reception"} or (
        old.zone == "headline" and pair <= {"meeting", "call", "reception", "consultations", "visit"}
    )
