"""A line with a trigger to those who stand around it: the subject, the others, how each is joined."""

from __future__ import annotations

from dragoman.reading.actors import ActorReader
from dragoman.reading.discourse import Discourse
from dragoman.reading.lines import Line
from dragoman.reading.words import OBJECTS_TO, Subject

_TO_WHOM = frozenset({"lui", "leur", "him", "her", "them"})
_OPENS = 2  # items before the 'with' that opens a sentence: 'Enfin, avec'
_INSERT = 24  # items between 'signed' and 'a memorandum', with whom between
_OF_DELEGATIONS = ("meet", "received", "receive")
_OPENING = (
    "receive",
    "received",
    "meet",
    "called",
    "alone",
)  # frames of verbs that may open a sentence without a subject
_TALKS = frozenset({"meeting", "consultations", "commission", "call", "reception", "event"})


# frames whose sides stand in places of their own
_OF_THEIR_OWN = frozenset({"scene", "signed", "gather", "letter", "senders", "also", "body", "granted"})

_NEXT = frozenset({"puis", "ensuite", "enfin", "then", "finally", "later"})
# whose delegation is nobody's but their own: 'a delegation of Norwegian companies'
_PRIVATE = frozenset({
    "tourists", "students", "pupils", "companies", "firms", "businessmen", "businesswomen", "businesspeople",
    "entrepreneurs", "investors", "journalists", "farmers", "fans", "athletes", "artists", "pilgrims",
    "touristes", "étudiants", "élèves", "entreprises", "sociétés", "investisseurs", "journalistes", "agriculteurs",
    "supporters", "athlètes", "artistes", "pèlerins",
})  # fmt: skip
_BEFORE_TEAM = 3  # items from the state's adjective to the delegation: 'Norwegian | parliamentary | delegation'
_TOLD_OF_GUEST = 3  # items from a guest to the clause that tells of him


class PartyReader(ActorReader):
    """Finds who is named before and behind a contact's verb or noun."""

    def _sides(
        self, line: Line, v: int, e: int, frame: str, discourse: Discourse
    ) -> tuple[Subject | None, list[tuple[int, str]]]:
        """The subject, and the items behind the trigger that name someone, each with how it is joined."""
        if frame in _OF_THEIR_OWN:
            return self._sides_of_frame(line, v, e, frame, discourse)
        if frame in ("noun", "around"):
            left = self._owner(line, e, discourse)
            return left, self._others(line, v, e, frame, left)
        left = self._actor(line, v, e, frame, discourse)
        if frame == "received" and v <= _OPENS and left.kind != "who":
            named = self._right(line, v, only_with=False, after=v)
            if len(named) > 1:  # 'Received by President A, Minister B said …'
                guest = named[1][0]
                return Subject("who", guest, line.mentions(guest), []), named[:1]
        if left.kind not in ("who", "state", "institution"):
            elsewhere = self._sides_elsewhere(line, v, e, frame, left, discourse)
            if elsewhere is not None:
                return elsewhere
        return left, self._others(line, v, e, frame, left)

    def _sides_of_frame(
        self, line: Line, v: int, e: int, frame: str, discourse: Discourse
    ) -> tuple[Subject | None, list[tuple[int, str]]]:
        """The sides of a frame in which no verb has a subject of the usual kind."""
        if frame == "scene":
            return Subject("none"), self._named_before_clause(line)
        if frame == "signed":
            return self._signatories(line, v)
        if frame == "gather":
            return Subject("none"), self._right(line, v, only_with=False, after=v)
        if frame == "letter":
            return self._letter_sides(line, e)
        if frame == "senders":
            return self._senders(line, v)
        if frame == "also":
            left = self._earlier_subject(line, v, discourse)
            if left is None and v <= _OPENS and discourse.subject:
                left = Subject("same")  # 'Avec le ministre A, les discussions ont porté sur'
            return left, self._right(line, v, only_with=False, after=v)
        if frame == "body":
            body = line.value(e, "org")
            states = [body] if isinstance(body, str) else [s for m in line.mentions(e) for s in m.states]
            return Subject("state", states=states), []
        return self._granted_sides(line, v, e, discourse)

    def _sides_elsewhere(
        self, line: Line, v: int, e: int, frame: str, left: Subject, discourse: Discourse
    ) -> tuple[Subject | None, list[tuple[int, str]]] | None:
        """The sides where the verb's subject names nobody: who acts in the next clause, leads the delegation, or the
        states before the verb; None where no other is to be found.
        """
        ahead = self._subject_behind(line, v) if frame in _OPENING and (e < 0 or v <= 1 or frame == "alone") else None
        if ahead is not None:
            named = self._right(line, max(v, e), only_with=False, after=v)
            return ahead, [r for r in named if r[0] < ahead.item] or self._spoken_to(line, ahead.item)
        head = self._head_before(line, v) or self._state_subject(line, v, frame)
        head = head or (self._delegation(line, v, discourse) if frame in _OF_DELEGATIONS else None)
        if frame == "visit":
            head = head or self._state_sending(line, v)
            return head, [r for r in self._right(line, v, only_with=False, after=v) if head and r[1] != ""]
        if head is None and e >= 0 and line.symbols[e] in self.visit_noun:
            head = self._state_sending(line, v)
        if head is not None:
            return head, self._right(line, max(v, e), only_with=False, after=v)
        pair = self._pair_before(line, v) if frame == "meet" and e >= 0 else []
        if pair:
            return Subject("state", states=pair), self._right(line, max(v, e), only_with=False, after=v)
        if frame == "received" or left.kind == "none":
            return (left if left.kind == "same" else None), []
        return None

    def _state_sending(self, line: Line, v: int) -> Subject | None:
        """'A delegation from Norway's Fisheries Agency | travelled to', nobody named: the one state whose organ sent
        it."""
        sent = next((k for k in range(v) if line.symbols[k] in self.teams), -1)
        told = any(line.symbols[k] in self.who or "fin" in self.clauses.feats(line, k) for k in range(v))
        if sent < 0 or told or not _PRIVATE.isdisjoint(w for k in range(sent, v) for w in line.word(k).split()):
            return None
        codes = (line.value(k, "iso") for k in range(max(0, sent - _BEFORE_TEAM), v) if not self._is_place(line, k))
        states = {code for code in codes if isinstance(code, str)}
        one = next(iter(states)) if len(states) == 1 else ""
        return Subject("state", sent, states=[one]) if one and "|" not in one else None

    def _others(self, line: Line, v: int, e: int, frame: str, left: Subject) -> list[tuple[int, str]]:
        """Those behind the trigger whom a contact of this frame is with."""
        if frame == "meet" and e >= 0 and line.symbols[e] in self.message:
            written = self._writers(line, e) or self._right(line, max(v, e), only_with=False, after=v)
            return written or self._right(line, v, only_with=False, after=v)
        if frame == "send":
            right = self._addressees(line, self._right(line, max(v, e), only_with=False, after=v))
            right = right or self._whom_it_greets(line, e)
            return self._between_verb_and_message(line, v, e) or right or self._land_written_to(line, e)
        paired = e > v >= 0 and any(line.symbols[k] in self.meets_with for k in range(v + 1, e))
        start = max(v, e) if frame != "around" else e
        if frame == "chair" or (paired and frame == "meet" and e - v < _INSERT):
            start = v  # 'signed with his counterpart a memorandum'
        if frame in ("meet", "receive") and left.kind == "who" and e < 0:
            named = self._right(line, start, only_with=False, after=v) or self._state_object(line, start, frame)
            if frame == "receive":
                named = self._guest_behind_company(line, named)
                return named + self._received_then(line, named)
            return named
        if frame in ("received", "visit"):
            right = self._right(line, start, only_with=False, after=v)
            return self._agents(line, v, right) if frame == "received" else [r for r in right if r[1] != ""]
        if frame == "with" and not any(line.word(i) in ("with", "avec") for i in range(v, len(line.symbols))):
            start = -1
        right = self._right(line, start, only_with=frame == "with", after=v)
        if not right and frame == "meet" and 0 <= v < e - 1:
            right = self._right(line, v, only_with=True, after=v)  # 'a tenu avec son homologue une réunion'
        if e >= 0 and line.symbols[e] in self.visit_noun:  # 'ended her visit | with a meeting with B': no host of it
            right = [r for r in right if self.talks.isdisjoint(line.symbols[e + 1 : r[0]])]
        return right

    def _between_verb_and_message(self, line: Line, v: int, e: int) -> list[tuple[int, str]]:
        """'sent | Minister A | a message of condolences', 'a adressé mardi | au président A | un message': to whom,
        behind the verb itself."""
        k = v + 1
        lead = self.clauses.det | self.clauses.adj | self.clauses.plain_adv | self.date | self.toward
        while k < e and line.symbols[k] in lead:
            k += 1
        return [(k, "")] if 0 <= v < k < e and line.symbols[k] in self.clauses.person else []

    def _received_then(self, line: Line, named: list[tuple[int, str]]) -> list[tuple[int, str]]:
        """'received A, with whom she discussed fish, | then B': the guests named behind what is told of the first."""
        out: list[tuple[int, str]] = []
        first = named[-1][0] + 1 if named else len(line.symbols)
        if not any(s in self.clauses.rel for s in line.symbols[first : first + _TOLD_OF_GUEST]):
            return out
        for k in range(first + 1, len(line.symbols) - 1):
            apart = line.symbols[k - 1] in self.clauses.comma or line.symbols[k - 1] in self.clauses.conj
            if not apart or line.word(k) not in _NEXT:
                continue
            i = k + 1
            while i < len(line.symbols) - 1 and line.symbols[i] in self.clauses.det | self.clauses.adj:
                i += 1
            if line.symbols[i] in self.clauses.person and not self._speaks_next(line, i):
                out.append((i, ""))
        return out

    def _guest_behind_company(self, line: Line, named: list[tuple[int, str]]) -> list[tuple[int, str]]:
        """'received, in the presence of Minister A, | Ambassador B': the guest is named behind the company, apart."""
        if len(named) < 2 or any(mode != "presence" for _, mode in named):
            return named
        last = named[-1][0]
        apart = line.symbols[self.clauses.before_phrase(line, last)] in self.clauses.comma
        return [*named[:-1], (last, "")] if apart else named

    def _granted_sides(
        self, line: Line, v: int, e: int, discourse: Discourse
    ) -> tuple[Subject | None, list[tuple[int, str]]]:
        """'the audience granted by A to B', 'l'audience que A lui a accordée, B a dit': the guest, and his host."""
        right = self._right(line, v, only_with=False, after=v)
        acts = self.who | self.clauses.pron  # also 'the audience that she granted to B'
        told = (k for k in range(e + 1, v) if line.symbols[k] in acts and line.word(k) not in OBJECTS_TO)
        host = next((k for k in told if line.mentions(k)), -1)
        guest = next((i for i, _ in right if self._given_to(line, v, i)), -1)
        if guest < 0 and any(line.word(k) in _TO_WHOM for k in range(e + 1, v)):
            guest = next((i for i, _ in right if line.symbols[i - 1] in self.clauses.comma), -1)
        others = [(host, "")] if host >= 0 else [r for r in right if r[0] != guest]
        if guest >= 0 and host >= 0 and line.symbols[host] in self.clauses.pron and self._nobody_before(line, e):
            others = self._next_apart(line, guest) or others  # 'Lors de l'audience qu'il a accordée à B, A a dit'
        if guest >= 0 and others:
            return Subject("who", guest, line.mentions(guest), []), others
        bearer = next((k for k in range(e - 1, 0, -1) if line.symbols[k] in self.clauses.person), -1)
        by = bearer > 0 and line.symbols[self.clauses.before_phrase(line, bearer)] in self.by
        if by and others and any(line.word(k) in OBJECTS_TO for k in range(e + 1, v)):
            # 'Le message a été remis par B lors d'une audience que lui a accordée A'
            return Subject("who", bearer, line.mentions(bearer), []), others
        return self._earlier_subject(line, e, discourse) or Subject("same"), others or right

    def _nobody_before(self, line: Line, e: int) -> bool:
        """Whether nobody is named before item e."""
        return not any(line.symbols[k] in self.who for k in range(e))

    def _next_apart(self, line: Line, guest: int) -> list[tuple[int, str]]:
        """The one named next behind item `guest`, if a comma parts them."""
        k = next((k for k in range(guest + 1, len(line.symbols)) if line.symbols[k] in self.clauses.person), -1)
        apart = k > 0 and line.symbols[self.clauses.before_phrase(line, k)] in self.clauses.comma
        return [(k, "")] if apart else []

    def _given_to(self, line: Line, v: int, i: int) -> bool:
        """Whether an audience granted by verb item v went to whoever item i names."""
        first = all(line.symbols[k] in self.clauses.det or line.symbols[k] in self.clauses.adj for k in range(v + 1, i))
        return self._led_to(line, i) or (first and line.word(v).endswith((" à", " au", " aux", " to")))

    def _letter_sides(self, line: Line, e: int) -> tuple[Subject | None, list[tuple[int, str]]]:
        raise NotImplementedError

    def _writers(self, line: Line, e: int) -> list[tuple[int, str]]:
        raise NotImplementedError

    def _senders(self, line: Line, v: int) -> tuple[Subject | None, list[tuple[int, str]]]:
        raise NotImplementedError

    def _addressees(self, line: Line, right: list[tuple[int, str]]) -> list[tuple[int, str]]:
        raise NotImplementedError

    def _whom_it_greets(self, line: Line, e: int) -> list[tuple[int, str]]:
        raise NotImplementedError

    def _land_written_to(self, line: Line, e: int) -> list[tuple[int, str]]:
        raise NotImplementedError

    def _tells_before(self, line: Line, subject: int, trigger: int) -> bool:
        """'A had an audience with X and called on Y': whether another contact stands between A and the words on Y."""
        joined = any(line.symbols[k] in self.clauses.conj for k in range(max(subject, trigger - 3), trigger))
        return joined and any(line.symbols[k] in self.clauses.contact for k in range(subject + 1, trigger))

    def _evidence(
        self, line: Line, trigger: int, e: int, left: Subject, right: list[tuple[int, str]]
    ) -> tuple[int, int]:
        first = min(x for x in (trigger, e) if x >= 0)
        last = max(trigger, e, *(i for i, mode in right if mode != "party"), -1)
        if left.kind == "who" and 0 <= left.item < first and not self._tells_before(line, left.item, first):
            first = left.item
        return line.start(first), line.end(last)
