"""Who took part in a contact beside those its verb names: heads of delegations, hosts, those who signed for a state."""

from __future__ import annotations

from dragoman.reading.discourse import Discourse
from dragoman.reading.feasts import giver_of, whose_feast
from dragoman.reading.hosting import STAGED, hosts_of, taker_of_gift
from dragoman.reading.lines import Line
from dragoman.reading.lookalikes import LookalikeReader
from dragoman.reading.memory import ContactDraft
from dragoman.reading.partners import fronted_with
from dragoman.reading.telling import Telling

_TOLD_SIDES = frozenset({"stated", "office-holder table"})
_WITH_REACH = 12  # items from a ceremony to those with whom it was held
_WITH_GUESTS = ("/ceremony_attended_by", "/ceremony_with_guests")
_MARKED = frozenset({"célébré", "commémoré", "celebrated", "commemorated", "marked"})
_OF_OFFICE = ("inauguration", "swearing-in", "inauguration ceremony", "swearing-in ceremony", "investiture")
_BESIDE_ROLES = frozenset({"attendee", "mediator"})


class DelegateReader(LookalikeReader):
    """Adds to a contact those whom other words of its sentence tell of."""

    def _feast(self, telling: Telling) -> None:
        """'attended the reception hosted by Ambassador A on the National Day of Poland': with A, and Poland's."""
        line, draft, discourse = telling.line, telling.draft, telling.discourse
        if draft.rule.endswith(STAGED):
            draft.parties |= hosts_of(self, line, telling.v)
        if draft.rule.endswith("/state_handed_gift"):
            draft.parties |= taker_of_gift(self, line, telling.e)
        if draft.kind != "ceremony" or (not draft.roles and not draft.rule.endswith("/embassy_celebrated")):
            return
        self._sworn_in(telling)
        at = giver_of(self, line)
        for person in (p for m in line.mentions(at) for p in discourse.resolve(m)) if at >= 0 else ():
            if person not in draft.roles:
                self._join(draft, person, "host", discourse)
        draft.parties |= whose_feast(self, line)
        acting = self._holds_rite(line, telling.e) if telling.rule.id.endswith(_WITH_GUESTS) else -1
        for person in (p for m in line.mentions(acting) for p in discourse.resolve(m)) if acting >= 0 else ():
            self._join(draft, person, "principal", discourse)

    def _sworn_in(self, telling: Telling) -> None:
        """'attended the inauguration | of President A of Poland': A, whose day it is, took part."""
        line, e, draft = telling.line, telling.e, telling.draft
        if e < 0 or telling.frame != "alone" or not line.word(e).endswith(_OF_OFFICE):
            return
        at = e + 1
        while at < len(line.symbols) - 1 and (line.symbols[at] in self.genitive | self.clauses.det | self.clauses.adj):
            at += 1
        named = line.mentions(at) if line.symbols[at] in self.clauses.person else []
        for person in (p for m in named for p in telling.discourse.resolve(m)):
            if person not in draft.roles:
                self._join(draft, person, "principal", telling.discourse)
        self._stands_for(telling)

    def _stands_for(self, telling: Telling) -> None:
        """'Minister A represented Norway at the inauguration': A, of no other state by what the text says, is of it."""
        line, v = telling.line, telling.v
        if not telling.rule.id.endswith("/represented_at_ceremony"):
            return
        state = next((s for k in range(v + 1, telling.e) if (s := self.clauses.state_value(line, k))), None)
        for person in (p for m in telling.left.mentions or [] for p in telling.discourse.resolve(m)):
            entry = telling.discourse.table.by_id(person)
            if state is not None and entry.state_reason not in _TOLD_SIDES:
                entry.state, entry.state_reason = state, "represented it"
                telling.draft.roles[person] = (state, "attendee")
                telling.draft.parties.add(state)

    def _holds_rite(self, line: Line, e: int) -> int:
        """'A a procédé à l'inauguration, en présence de B': the item of A, who holds the ceremony at item `e`."""
        held = next((k for k in range(e) if line.symbols[k] in self.proceed or line.word(k) in _MARKED), -1)
        return next((k for k in range(held - 1, -1, -1) if line.symbols[k] in self.clauses.person), -1)

    def _held_with(self, telling: Telling) -> None:
        """'a inauguré, avec son homologue B, la nouvelle ambassade': B too, if nothing else parts them."""
        line, v = telling.line, telling.v
        end = self._limit(line, v)
        for k in range(v + 1, min(end, v + _WITH_REACH)):
            if line.symbols[k] not in self.meets_with:
                continue
            at = k + 1
            while at < end and (line.symbols[at] in self.clauses.det or line.symbols[at] in self.clauses.poss):
                at += 1
            for mention in line.mentions(at) if at < end else []:
                for person in mention.persons if mention.kind in ("person", "counterpart") else ():
                    if person not in telling.draft.roles:
                        self._join(telling.draft, person, "attendee", telling.discourse)
            return

    def _led_to_it(self, telling: Telling) -> None:
        """'The delegations of Norway and Poland, led by A and B, held talks': who led them, in the order of the states
        where nothing else tells whose they were."""
        line, v, draft, discourse = telling.line, telling.v, telling.draft, telling.discourse
        led = [i for i in range(v) if line.symbols[i] in self.led_by | self.represented]
        if len(led) < 2 and (draft.roles or len(draft.parties) < 2):
            return
        named = [m for k in range(led[0] + 1, v) for m in line.mentions(k) if m.kind == "person"]
        people = list(dict.fromkeys(p for m in named for p in m.persons))
        codes = [code.split("|")[0] for k in range(led[0]) if isinstance(code := line.value(k, "iso"), str)]
        order = list(dict.fromkeys(codes)) if len(codes) != 1 else self._each_led(line, led)
        role = "head_of_delegation" if draft.kind != "signing" else "principal"
        if len(people) != 2 or (draft.roles and not set(draft.roles) <= {*people}):
            return
        for n, person in enumerate(people):
            entry = discourse.table.by_id(person)
            if len(order) == len(people) and entry.state_reason not in _TOLD_SIDES:
                entry.state, entry.state_reason = order[n], "in the order of the states"
            self._join(draft, person, role, discourse)
            draft.roles[person] = (entry.state, role)

    @staticmethod
    def _each_led(line: Line, led: list[int]) -> list[str]:
        """'Norway, represented by A, and Poland, represented by B': the state named last before each of items `led`."""
        begins = [0, *led]
        named = [
            [code.split("|")[0] for k in range(begins[n], at) if isinstance(code := line.value(k, "iso"), str)]
            for n, at in enumerate(led)
        ]
        return [codes[-1] for codes in named if codes]

    def _by_the_same_host(self, draft: ContactDraft, discourse: Discourse) -> None:
        """'President A received B. C was also received': by A, where the text names no other."""
        told = discourse.current if discourse.current is not None else discourse.unnamed_talks
        host = self._receiver_in(told, discourse)
        if told is None or host is None or told.status != draft.status or host in draft.roles:
            return
        side, guests = discourse.side_of(host), {s for s, _ in draft.roles.values()}
        if side not in guests and draft.parties - guests <= {side}:
            draft.roles = {p: (s, "received") for p, (s, _) in draft.roles.items()}
            draft.apart = draft.apart or len(draft.roles) > 1
            draft.hosts = 1 if len(draft.roles) > 1 else draft.hosts
            draft.roles = {host: (side, "receiving"), **draft.roles} if draft.apart else draft.roles
            self._join(draft, host, "receiving", discourse)

    @staticmethod
    def _receiver_in(told: ContactDraft | None, discourse: Discourse) -> str | None:
        """Who receives one guest after the other, in what was told of last; None where it may be either."""
        if told is None or told.kind not in ("reception", "meeting"):
            return None
        hosts = [p for p, (_, role) in told.roles.items() if role == "receiving"]
        if not hosts and len(told.roles) < 3 and (told.kind == "meeting" or len(told.roles) == 1):
            own = [p for p in told.roles if discourse.side_of(p) == discourse.home and discourse.home is not None]
            hosts = own or list(told.roles)[:1]
        return hosts[0] if len(hosts) == 1 else None

    def _signed_for(self, line: Line, v: int, discourse: Discourse) -> None:
        """'A signed for Norway and B for Poland': the state named behind each is whose he signed for."""
        people = [k for k in range(len(line.symbols)) if line.symbols[k] in self.clauses.person]
        for at in [k for k in people if k < v][-1:] + [k for k in people if k > v][:1]:
            behind = range(max(at, v) + 1, next((k for k in people if k > max(at, v)), len(line.symbols)))
            state = next((s for k in behind if (s := self.clauses.state_value(line, k)) is not None), None)
            for entry in (discourse.table.by_id(p) for m in line.mentions(at) for p in m.persons if state):
                if entry.state is None:
                    entry.state, entry.state_reason = state, "signed for it"

    def _other_signatory(self, telling: Telling) -> None:
        """'A signed for Norway, while B signed for Poland': B, whom another verb parts from the first."""
        line, draft, discourse = telling.line, telling.draft, telling.discourse
        people = self.clauses.person
        other = next((k for k in range(telling.v + 1, len(line.symbols)) if line.symbols[k] in people), -1)
        for person in (p for m in line.mentions(other) for p in discourse.resolve(m)) if other >= 0 else ():
            if person not in draft.roles:
                self._join(draft, person, "principal", discourse)

    def _told_delegates(self, telling: Telling) -> None:
        """'The Norwegian delegation is on a visit to Poland': those of Norway in the contact told of before."""
        line, draft, discourse = telling.line, telling.draft, telling.discourse
        named = [m for m in telling.left.mentions or [] if m.kind == "side"]
        if not named and not (telling.left.item < 0 and line.word(max(0, telling.v - 1)).endswith("delegation")):
            return
        current = discourse.current
        for person, (side, role) in list(current.roles.items()) if current is not None else []:
            if side in draft.parties and role not in _BESIDE_ROLES:
                self._join(draft, person, "visitor", discourse)

    def _both_named(self, line: Line, e: int) -> set[str]:
        """The states of the talks at item `e` that its words name: 'Kenya-Chad talks', 'the U.S.-Iran negotiations'."""
        around = range(max(0, e - 4), min(e + 2, len(line.symbols)))
        return next((set(pair) for k in around if (pair := self.clauses.pair_named(line, k))), set())

    def _signed_together(self, telling: Telling) -> None:
        """'With Minister B | she signed a memorandum': with B, of the one who signs."""
        draft, line, left = telling.draft, telling.line, telling.left
        at = fronted_with(self.clauses, line, left.item) if draft.kind == "signing" and len(draft.roles) == 1 else -1
        named = [m for k in range(at + 1, left.item) for m in line.mentions(k)] if at >= 0 else []
        people = list(dict.fromkeys(p for m in named for p in telling.discourse.resolve(m)))
        sides = {telling.discourse.side_of(p) for p in people}
        if len(people) != 1 or None in sides or people[0] in draft.roles:
            return
        draft.parties = {side for side, _ in draft.roles.values() if side}
        self._join(draft, people[0], "principal", telling.discourse)
