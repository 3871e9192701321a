"""Lines on who led a delegation to the contact they belong to."""

from __future__ import annotations

import re

from dragoman.reading.contactwords import CHAIRED
from dragoman.reading.discourse import Discourse
from dragoman.reading.lines import Line
from dragoman.reading.memory import BESIDE, ContactDraft
from dragoman.reading.mention import Mention
from dragoman.reading.owners import acts_for
from dragoman.reading.persons import PersonEntry, PersonTable
from dragoman.reading.preparing import PreparingReader
from dragoman.reading.units import POSSESSIVE

_MEMBERS = re.compile(r"(?:the |other |les |autres )*(?:members|membres)\b.*d[eé]l[eé]gation")
_SIDES = frozenset({"-", "side", "delegation"})
_TOLD = frozenset({"stated", "office-holder table"})  # reasons for a side that hold against any other
_GUESSED = frozenset({"the house's own", "named beside"})  # reasons that do not
_ONE = frozenset({"one", "side", "team"})  # 'the Polish one by'
_ROUNDS = frozenset({"consultations", "commission", "session"})
_SOON = 5  # sentences from a round to what was signed at its end
_ROUND = 8  # items from 'co-chaired' to what was
_LEADING = ("leading ", "heading ")
_TEAMS = ("delegation", "délégation")
_PART_OF = re.compile(r"\b(?:part of|part|partie|members? of|membres?)\b")
_PART = 4  # units between 'part' and the delegation
_RULING = ("government", "cabinet", "coalition", "party", "gouvernement", "parti", "exécutif")
_SIDE_OF = ("côté", "du côté")
_LED = "led it"  # why someone is of a side: he led those met, of whom nobody else is named
_FOR = frozenset({"from", "on", "for", "pour", "du", "de", "à", "côté"})
_SENT_FROM = 14  # items from 'a delegation' to who leads it
_OF_BODY = 9  # items from a delegation to the state of the body that sent it
_BEFORE = 8  # items between a delegation and the word on who is of it: 'quant à la délégation, elle était composée de'


class HeadReader(PreparingReader):
    """Joins heads of delegation and chairs to the contact told of."""

    def _heads(self, line: Line, discourse: Discourse, here: ContactDraft | None = None) -> None:
        """'The Serbian delegation was headed by X', 'X led the delegation', 'co-chaired by X and
        Y': join the contact told of, which may be the one that the line itself tells of.
        """
        draft = here or discourse.current or (discourse.contacts[-1] if discourse.contacts else None)
        if here is None and draft is not None and draft.kind == "signing":
            draft = self._round_signed_at(draft, discourse)
        symbols = line.symbols
        if draft is None or (self.led_by.isdisjoint(line.present) and self.lead.isdisjoint(line.present)):
            return
        people: list[tuple[str, str]] = []
        for i, symbol in enumerate(symbols):
            if symbol in self.led_by and self._prepares(line, i, draft):
                self._prepared(line, i, draft, discourse)
                continue
            if symbol in self.led_by and (self._of_another_time(line, i) or not self._leads_delegation(line, i, draft)):
                continue  # 'next month's session of the commission chaired by'
            if symbol in self.will_be_led and draft.status != "announced":
                continue  # 'the Polish delegation to the summit will be headed by A', after talks told of
            if symbol in self.led_by and symbol not in self.lead and self._leads_else(line, i, draft):
                continue
            if symbol in self.led_by and symbol not in self.lead and self._then_met(line, i):
                continue
            if symbol in self.led_by and symbol not in self.lead:
                role = "co_chair" if CHAIRED.search(line.word(i)) else "head_of_delegation"
                side = self._side_near(line, i, -1)
                last = i
                for item, mode in self._right(line, i, only_with=False, after=i):
                    if any(symbols[k] in self.past_lead for k in range(i + 1, item)):
                        break
                    for k in range(last + 1, item):
                        if symbols[k] in self.clauses.adj or line.found[k] is not None:
                            side = self._state_at(line, k) or side
                    last = item
                    if mode in ("", "led", "chaired"):
                        named = [p for m in line.mentions(item) if m.kind == "person" for p in discourse.resolve(m)]
                        stands_for = side is not None and symbol in self.represented
                        beside = stands_for and any(s == side and r not in BESIDE for s, r in draft.roles.values())
                        people += [(p, "member" if beside else role) for p in named]
                        self._set_side(named[:1] if len(named) == 1 else named if stands_for else [], side, discourse)
            elif symbol in self.lead and not self._leads_another(line, i, draft):
                subject = self.clauses.subject(line, i)
                role = "co_chair" if symbol in self.cochair else "head_of_delegation"
                joined = self._joined_leader(line, i)
                named = [p for m in joined or subject.mentions or [] for p in discourse.resolve(m)]
                people += [(p, role) for p in named]
                self._set_side(named if len(named) == 1 else [], self._side_near(line, i, 1), discourse)
                people += self._led_as_well(line, i, role, discourse)
        if not people:
            return
        open_people = [p for p, _ in people if p not in draft.roles]
        sides = sorted(draft.parties)
        unled = draft.parties - {side for side, _ in draft.roles.values()}
        for n, person in enumerate(open_people):
            entry = discourse.table.by_id(person)
            if entry.state is None and len(unled) == len(open_people) == 1 < len(sides):
                entry.state, entry.state_reason = next(iter(unled)), _LED  # 'met a Polish delegation. X headed it'
            elif entry.state is None and discourse.home and n == 0 and discourse.home in sides:
                discourse.settle_sides([person], [])
        self._in_order([p for p, _ in people], draft, discourse)
        for person, role in people:
            if person not in draft.roles or (draft.kind in _ROUNDS and draft.roles[person][1] == "principal"):
                self._join(draft, person, role, discourse)
        draft.spans.append((line.start(0), line.end(len(symbols) - 1)))
        discourse.entered += 1
        discourse.heard([p for p, _ in people])
        discourse.plural = [p for p, _ in people] if len(people) > 1 else discourse.plural

    @staticmethod
    def _round_signed_at(signing: ContactDraft, discourse: Discourse) -> ContactDraft:
        """'At the end of the session, the minutes were signed. A led the Norwegian side': the session told of just
        before what was signed at its end, of the same parties; else the signing."""
        rounds = (c for c in reversed(discourse.contacts) if c.kind in _ROUNDS and c.status == signing.status)
        last = next(rounds, signing)
        return last if last.parties == signing.parties and signing.sentence - last.sentence <= _SOON else signing

    def _led_as_well(self, line: Line, i: int, role: str, discourse: Discourse) -> list[tuple[str, str]]:
        """'A headed the Norwegian side and | B the Polish one', 'A conduisait la délégation norvégienne, | B la
        délégation polonaise': who led the other side by the same verb, at item i."""
        found: list[tuple[str, str]] = []
        for k in range(i + 2, len(line.symbols) - 1):
            if line.symbols[k] in self.clauses.verb and "fin" in self.clauses.feats(line, k):
                break
            named = [p for m in line.mentions(k) if m.kind == "person" for p in discourse.resolve(m)]
            at = k + 1 + (line.symbols[k + 1] in self.clauses.comma)
            at = min(at + (line.symbols[min(at, len(line.symbols) - 1)] in self.clauses.det), len(line.symbols) - 1)
            team = at + 1 < len(line.symbols) and line.word(at + 1) in _ONE | set(_TEAMS)
            side = self._delegation_at(line, min(at, len(line.symbols) - 1))
            side = side or ([self._state_at(line, at) or ""] if team else [])
            if len(named) == 1 and side and side[0]:
                found.append((named[0], role))
                self._set_side(named, side[0], discourse)
        return found

    def _joined_leader(self, line: Line, i: int) -> list[Mention]:
        """'A led the Norwegian side and B, Minister of Trade of Poland, | led the Polish side': B, of verb item i."""
        k = i - 1 - (line.symbols[i - 1] in self.clauses.comma)
        first = k - 1
        while first > 0 and line.symbols[first] in self.clauses.det:
            first -= 1
        joined = first > 0 and line.symbols[k] in self.clauses.person and line.symbols[first] in self.clauses.conj
        told = joined and any(line.symbols[n] in self.lead for n in range(first))
        return [m for m in line.mentions(k) if m.kind == "person"] if told else []

    def _leads_delegation(self, line: Line, i: int, draft: ContactDraft) -> bool:
        """'sous la conduite du roi' only of a delegation; 'the seminar co-chaired by' only of that seminar; no
        government that somebody leads."""
        before = line.symbols[max(0, i - 5) : i]
        if line.word(i).startswith("sous la conduite"):
            return any(s in self.travellers for s in before)
        if any(line.word(k).endswith(_RULING) for k in range(max(0, i - 3), i)):
            return False  # 'the Polish government, led by its new Prime Minister, X'
        near = next((k for k in range(i - 1, max(-1, i - 5), -1) if line.symbols[k] in self.gathering), -1)
        return near < 0 or draft.kind in ("session", "commission", "consultations")

    def _leads_another(self, line: Line, i: int, draft: ContactDraft) -> bool:
        """'A and B co-chaired the third round of consultations', where the contact told of is a reception."""
        if draft.kind in _ROUNDS or len(draft.parties) < 2:
            return False
        near = range(i + 1, min(len(line.symbols), i + _ROUND))
        return any(line.symbols[k] in self.event and line.value(k, "event") in _ROUNDS for k in near)

    @staticmethod
    def _in_order(heads: list[str], draft: ContactDraft, discourse: Discourse) -> None:
        """'consultations between Norway and Poland, led by A and B': their sides in the order of the states, where
        nothing else tells them.
        """
        entries = [discourse.table.by_id(p) for p in heads]
        if len(entries) != 2 or len(draft.named_in_order) != 2:
            return
        states = draft.named_in_order
        if states[0] in entries[0].away or states[1] in entries[1].away:
            states = states[::-1]  # she thanked Norway for something: she is Poland's
        pairs = list(zip(entries, states, strict=True))
        told = {e.state for e in entries if e.state_reason in _TOLD}
        if told:  # 'led by A of Poland and B': B is of the other one
            left = [state for state in states if state not in told]
            pairs = [(e, left[0]) for e in entries if e.state_reason not in _TOLD] if len(left) == 1 else []
        if all(_may_lead(entry, state) for entry, state in pairs):
            for entry, state in pairs:
                entry.state, entry.state_reason = state, "in the order of the states"

    def _leads_else(self, line: Line, i: int, draft: ContactDraft) -> bool:
        """'received a company's envoys led by A', told of another contact; 'efforts led by A', in a call."""
        met = self.receive | self.clauses.meeting | self.welcomed
        if draft.kind in ("call", "message") or any(line.symbols[k] in met for k in range(i)):
            return True
        # 'also held talks with the Polish delegation led by A': talks of their own
        held = next((k for k in range(i) if line.symbols[k] in self.clauses.holding), i)
        return any(line.symbols[k] in self.talks and line.symbols[k + 1] in self.meets_with for k in range(held + 1, i))

    def _then_met(self, line: Line, i: int) -> bool:
        """'A Polish delegation led by X called on Minister Y': who leads is told with a contact of its own."""
        if line.word(i).split()[0] in self.clauses.be_words or i + 2 >= len(line.symbols):
            return False
        verb = next((k for k in range(i + 2, len(line.symbols)) if line.symbols[k] in self.clauses.contact), -1)
        between = line.symbols[i + 1 : max(verb, 0)]
        clause = any(s in self.clauses.rel or s in self.clauses.embed or s in self.clauses.conj for s in between)
        others = verb > 0 and any(line.mentions(k) for k in range(verb + 1, min(verb + _BEFORE, len(line.symbols))))
        return verb > 0 and not clause and others and line.symbols[verb] not in self.past_lead

    def note_delegations(self, line: Line, table: PersonTable, last: str | None = None) -> str | None:
        """'The Sri Lankan delegation was led by Foreign Secretary X': the one who leads a delegation is of its side.

        `last` is the side of the delegation told of before, which 'the delegation included Y and Z' means; returns
        the latest.
        """
        if last is not None and not self.travellers.isdisjoint(line.present):
            self._note_belonging(line, table, last)
        last = self._delegation_named(line) or self._sent_by_body(line) or last
        if self.of_delegations.isdisjoint(line.present):
            return last
        for i, symbol in enumerate(line.symbols):
            if symbol in self.composed or symbol in self.comprises:
                self._note_members(line, i, table, last)
            if symbol not in self.led_by or symbol in self.lead:
                continue
            side = next((s for k in range(i - 1, max(-1, i - 4), -1) for s in self._delegation_at(line, k)), None)
            if side is None and i and symbol in self.represented:
                side = self._state_at(line, i - 1)  # 'Grenada was represented by X'
            if i and symbol in self.represented and self._each_by_his(line, i, table):
                continue
            side = side or self._sent_from(line, i)
            if side is None and any(line.symbols[k] in self.travellers for k in range(max(0, i - 2), i)):
                side = last  # 'received a Norwegian delegation. The delegation, led by X'
            person = next((k for k in range(i + 1, min(i + 5, len(line.symbols))) if line.mentions(k)), None)
            last = side or last
            if side is None or person is None:
                continue
            for mention in line.mentions(person)[:1]:
                for entry in (table.by_id(p) for p in mention.persons):
                    if not entry.states and mention.kind == "person":
                        entry.states[side] += 1
        return last

    @staticmethod
    def _delegation_named(line: Line) -> str | None:
        """'leading a Norwegian delegation': its side, where the line names the delegations of no other."""
        told = {
            m.states[0]
            for m in line.all_mentions()
            if m.kind == "side" and m.states and (m.text.lower().endswith(_TEAMS) or m.role_words.endswith(_TEAMS))
        }
        return told.pop() if len(told) == 1 else None

    def _note_belonging(self, line: Line, table: PersonTable, last: str) -> None:
        """'X and Y were also part of the delegation', 'Z fait partie de la délégation': of that told of `last`."""
        for k in range(len(line.symbols)):
            if line.word(k) not in _TEAMS or line.found[k] is not None:
                continue
            part = next((j for j in range(k - 1, max(k - _PART, 0), -1) if _PART_OF.search(line.word(j))), 0)
            begin = next((j for j in range(part - 1, -1, -1) if line.mentions(j)), 0) if part else 0
            while part and begin > 1 and line.symbols[begin - 1] in self.clauses.joining and line.mentions(begin - 2):
                begin -= 2
            people = [m for j in range(begin, part) for m in line.mentions(j) if m.kind == "person"]
            for entry in (table.by_id(p) for m in people for p in m.persons):
                if not entry.states and not any(o.organisation or o.post for o in entry.kinds):
                    entry.states[last] += 1

    def _each_by_his(self, line: Line, i: int, table: PersonTable) -> bool:
        """'Norway and Poland were represented by X and Y': as many people behind item `i` as states before it, each
        of his own in their order."""
        joining = self.clauses.joining | self.clauses.det
        states: list[str] = []
        k = i - 1
        while k >= 0 and ((code := self._state_at(line, k)) or line.symbols[k] in joining):
            states = [code, *states] if code else states
            k -= 1
        people: list[str] = []
        k = i + 1
        while k < len(line.symbols) and (line.mentions(k) or line.symbols[k] in joining):
            people += [p for m in line.mentions(k) if m.kind == "person" for p in m.persons]
            k += 1
        if len(states) < 2 or len(states) != len(people):
            return False
        for person, state in zip(people, states, strict=True):
            table.by_id(person).states[state] += 1
        return True

    def _sent_from(self, line: Line, i: int) -> str | None:
        """'a delegation of the Finance Committee of the French Senate, | led by X': the one state named between, or
        else the one organisation."""
        begin = next((k for k in range(i - 1, max(-1, i - _SENT_FROM), -1) if line.symbols[k] in self.teams), i)
        codes = {code for k in range(begin, i) if isinstance(code := line.value(k, "iso"), str)}
        codes = codes or {acts_for(str(line.value(k, "org"))) or "" for k in range(begin, i) if line.value(k, "org")}
        codes |= {state for k in range(begin, i) for m in line.mentions(k) for state in m.states}
        code = codes.pop() if len(codes) == 1 else ""
        return code if code and "|" not in code else None

    def note_sides(self, line: Line, table: PersonTable) -> None:
        """'The Norwegian delegation was led by X and the Polish one by Y', 'côté polonais, Y': each is of the side
        named for him, before his name or, where the first name comes first, behind it.
        """
        people = [
            k
            for k, found in enumerate(line.found)
            if found is not None and any(m.kind == "person" for m in line.mentions(k))
        ]
        if not people:
            return
        for k in people:
            self._note_leader(line, k, table)
        sides = [(k, side) for k in range(len(line.symbols)) for side in self._speaks_for(line, k)]
        if not sides:
            return
        ahead = sides[0][0] < people[0]
        for n, k in enumerate(people):
            if ahead:
                side = next((side for at, side in reversed(sides) if at < k), None)
                begin = people[n - 1] if n else 0
                told_since = next((side for at, side in sides if begin < at < k), None)
                if any(line.symbols[i] in self.led_by for i in range(begin + 1, k)) and n:
                    side = told_since  # led by another
                if n and told_since is None and any(s in self.clauses.contact for s in line.symbols[begin + 1 : k]):
                    side = None  # 'The delegation headed by X visited the parliament and met Speaker Y'
            else:
                end = people[n + 1] if n + 1 < len(people) else len(line.symbols)
                side = next((side for at, side in sides if k < at < end and not self._led(line, at)), None)
                if side is None and n:  # 'received a Polish delegation led by X': no word on who received it
                    begin = people[n - 1]
                    side = next((side for at, side in sides if begin < at < k and self._led(line, at)), None)
            for mention in line.mentions(k):
                for entry in (table.by_id(p) for p in mention.persons if mention.kind == "person" and side is not None):
                    if not entry.states:
                        entry.states[str(side)] += 1

    def _note_leader(self, line: Line, k: int, table: PersonTable) -> None:
        """'X headed the Polish delegation', 'with X leading the Polish side and Y the Norwegian side'."""
        first = k + 1 + (k + 1 < len(line.symbols) and line.symbols[k + 1] in self.clauses.comma)
        behind = range(first, min(first + 3, len(line.symbols)))
        leading = first < len(line.symbols) and line.word(first).startswith(_LEADING)  # one mention with the side
        leads = leading or (first < len(line.symbols) and line.symbols[first] in self.lead)
        if not leads and any(line.word(j).startswith(_LEADING) for j in range(k)):
            leads = leading = bool(behind) and bool(self._delegation_at(line, first))  # 'and B | the Polish delegation'
        side = next((s for at in behind[not leading :] for s in self._delegation_at(line, at)), None)
        if not leads or side is None:
            return
        for mention in line.mentions(k):
            for entry in (table.by_id(p) for p in mention.persons if mention.kind == "person"):
                if not entry.states:
                    entry.states[side] += 1

    def _speaks_for(self, line: Line, k: int) -> list[str]:
        """The side that item k speaks for: 'the Polish delegation was led by', 'for the Polish side'."""
        side = self._delegation_at(line, k)
        if side:
            told_for = line.word(k).startswith(_SIDE_OF) or (k > 0 and line.word(k - 1) in _FOR)
            return side if told_for or self._led(line, k) else []
        nation = line.symbols[k] in self.clauses.adj or line.symbols[k] in self.clauses.state
        state = self._state_at(line, k) if nation and self._led(line, k) else None
        return [state] if state is not None else []

    def _led(self, line: Line, k: int) -> bool:
        """Whether behind item k stands by whom it is led: 'the Polish one by'."""
        behind = k + 1
        while behind < len(line.symbols) and line.word(behind) in _ONE:
            behind += 1
        return behind < len(line.symbols) and (line.symbols[behind] in self.led_by or line.symbols[behind] in self.by)

    def _note_members(self, line: Line, i: int, table: PersonTable, last: str | None) -> None:
        """'The Armenian delegation included Deputy Minister X and Y': all of its side."""
        side = next((s for k in range(i - 1, max(-1, i - _BEFORE), -1) for s in self._delegation_at(line, k)), None)
        side = side or self._sent_by_body(line, i) or self._side_of_leader(line, i, table)
        if side is None and any(line.symbols[k] in self.travellers for k in range(max(0, i - _BEFORE), i)):
            side = last
        if side is None and line.symbols[i] in self.accompany:  # 'the delegation included', one phrase
            side = last
        if side is None:
            return
        for k in range(i + 1, len(line.symbols)):
            if line.symbols[k] in self.clauses.verb or line.symbols[k] in self.clauses.rel:
                return
            if self._delegation_at(line, k):
                return  # 'while the Norwegian side was headed by Z'
            for mention in line.mentions(k):
                for entry in (table.by_id(p) for p in mention.persons if mention.kind == "person"):
                    if not entry.states:
                        entry.states[side] += 1

    def _sent_by_body(self, line: Line, end: int = -1) -> str | None:
        """'a delegation of the House of Representatives of Morocco', 'une délégation du Sénat belge', before `end`:
        the state of the body behind the delegation, in no words but those of its name."""
        end = len(line.symbols) if end < 0 else end
        for k in range(end - 1, -1, -1):
            if line.symbols[k] not in self.travellers or line.found[k] is not None:
                continue
            for j in range(k + 1, min(k + _OF_BODY, end)):
                code = line.value(j, "iso") if line.found[j] is None else None
                if isinstance(code, str):
                    return code if "|" not in code and line.word(min(j + 1, end - 1)) != "-" else None
                if line.found[j] is not None or line.symbols[j] not in self.within_bodies:
                    group = next((m for m in line.mentions(j) if m.kind == "group" and len(m.states) == 1), None)
                    return group.states[0] if group is not None else None  # 'de parlementaires belges'
        return None

    def _side_of_leader(self, line: Line, i: int, table: PersonTable) -> str | None:
        """'The delegation led by X comprised Y': the side of X, where the text states it."""
        near = range(max(0, i - _BEFORE), i)
        if not any(line.symbols[k] in self.travellers for k in near):
            return None
        led = next((k for k in near if line.symbols[k] in self.led_by), i)
        leader = next((m for k in range(led + 1, i) for m in line.mentions(k) if m.kind == "person"), None)
        states = table.by_id(leader.persons[0]).states if leader is not None and leader.persons else {}
        return next(iter(states)) if len(states) == 1 else None

    def _delegation_at(self, line: Line, k: int) -> list[str]:
        for mention in line.mentions(k):
            team = mention.kind == "group" and len(mention.states) == 1 and _MEMBERS.match(mention.text.lower())
            if mention.kind == "side" or team:
                return mention.states[:1]
        return []

    def _state_at(self, line: Line, k: int) -> str | None:
        for mention in line.mentions(k):
            if mention.kind == "side" and mention.states:
                return mention.states[0]
        iso = line.value(k, "iso") if line.found[k] is None else None
        return iso.split("|")[0] if isinstance(iso, str) else None

    def _side_near(self, line: Line, i: int, step: int) -> str | None:
        """The side named before (step -1) or behind (step 1) item i: 'the Serbian delegation', 'the Belarusian one'."""
        k = i + step
        while 0 <= k < len(line.symbols) and abs(k - i) < 8:
            beside = line.word(k + 1) in _SIDES  # 'while New Zealand-side was led by'
            beside = beside or (line.word(k + 1) in POSSESSIVE and line.symbols[k + 2] in self.led_by)
            if line.found[k] is not None or line.symbols[k] in self.clauses.adj or beside:
                found = self._state_at(line, k)
                if found:
                    return found
            k += step
        return None

    def _set_side(self, people: list[str], side: str | None, discourse: Discourse) -> None:
        for person in people:
            entry = discourse.table.by_id(person)
            if side is not None and entry.state_reason != "stated":
                entry.state, entry.state_reason = side, "head of delegation"


def _may_lead(entry: PersonEntry, state: str) -> bool:
    """Whether nothing tells that somebody is of another side than that which he would lead."""
    if entry.state_reason in _TOLD or state in entry.away or any(o.organisation or o.post for o in entry.kinds):
        return False
    return entry.state in (None, state) or entry.state_reason in _GUESSED
