"""A sentence that tells of several contacts at once to each of them, as the sentences behind it name their parties."""

from __future__ import annotations

import re
from dataclasses import replace

from dragoman.reading.discourse import Discourse
from dragoman.reading.letters import LetterReader
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft
from dragoman.reading.owners import is_state

_PAPERS = ("credential", "credence", "créance", "figuré", "accredit", "accrédit")
_ACCREDITED = ("accrédité", "accredited")  # 'Ont ainsi été accrédités A pour la Norvège, B pour la Pologne'
_THOSE = frozenset({"ceux", "celles", "celui", "celle", "those"})
_ROUGH = (None, "the house's own", "opposite side")
_FOR = frozenset({"pour", "for"})
_THESE = frozenset({"these", "they", "il s'agit", "ce", "ils"})
_ENVOYS_ARE = re.compile(
    r"(?:the|all|among the|amongst the|les|parmi les)? ?(?:[\w-]+ ){0,4}?"
    r"(?:envoys?|ambassadors|diplomats|high commissioners|heads of mission|nations|countries|ambassadeurs|diplomates)\b"
    r"(?: (?:who|that|which|involved|qui) ?(?:[\w']+ ){0,7}?| )(?:are|were|include|included|represent"
    r"|come from|came from|hail from|sont|étaient|représentent)\b"
    r"|(?:the )?(?:remaining|others?|rest|latter) (?:[\w-]+ )?(?:are|were|include|included)\b"
    r"|(?:they|these|those|among them)(?: also)? (?:are|were|include|included|comprised?)\b"
    r"|(?:the|these) (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:are|were) from\b"
)  # 'The four new envoys are', 'The diplomats who presented their letters were', 'The seven are from'
_OTHER_ROLE = {"receiving": "received", "received": "receiving"}
_WITHIN = 2  # sentences from 'he met several of his counterparts' to 'these included …'
_ENVOYS_WITHIN = 14  # sentences from 'received the credentials of nine ambassadors' to the last of the nine


class SequelReader(LetterReader):
    """Keeps in mind who met several others, until the text names them."""

    def _of_credentials(self, line: Line, v: int) -> bool:
        """Whether the contact is the handing over of credentials: the verb says so, or the words with it."""
        return not self.credentials.isdisjoint(line.present) or any(paper in line.word(v) for paper in _PAPERS)

    def open_sequel(self, draft: ContactDraft, line: Line, v: int, discourse: Discourse) -> None:
        """Remember a contact that names its host and only the number of his guests."""
        credentials = self._of_credentials(line, v) or draft.rule.endswith("/welcomed_envoys")
        listed = line.word(len(line.symbols) - 1) == ":"  # 'received in audience:', and a line for each guest
        several = listed or draft.apart or not self.separate.isdisjoint(line.sentence.symbols)
        if draft.status not in ("held", "announced") or not draft.roles or not (several or credentials):
            return
        if len({side for side, _ in draft.roles.values()}) != 1:
            return
        discourse.several = discourse.several or (several and not credentials)
        draft.kind = "reception" if credentials else draft.kind
        discourse.sequel = (draft, credentials)
        discourse.sequel_listed = listed

    def follow_sequel(self, line: Line, discourse: Discourse) -> None:
        """Add a contact for each guest whom the line names."""
        if discourse.sequel is None or (line.sentence.zone != "body" and not discourse.sequel_listed):
            return
        draft, credentials = discourse.sequel
        gap = line.sentence.number - draft.sentence
        if gap < 0 or gap > (_ENVOYS_WITHIN if credentials else _WITHIN):
            discourse.sequel = None
            return
        listed = not self.including.isdisjoint(line.symbols)
        if discourse.sequel_listed:
            listed = not any(
                "fin" in self.clauses.feats(line, k) or line.symbols[k] in self.contact_words
                for k in range(len(line.symbols))
            )
            draft.sentence = line.sentence.number if listed else draft.sentence  # the list goes on
        of_envoys = credentials and _ENVOYS_ARE.match(line.sentence.folded, line.sentence.start) is not None
        of_envoys = of_envoys or (credentials and any(word.startswith(_ACCREDITED) for word in line.words))
        if not credentials and not listed:
            return
        discourse.envoys_listed = line.word(0) in _THESE or of_envoys
        people = [
            (m, i) for i in range(len(line.symbols)) for m in line.mentions(i) if m.kind == "person" and m.persons
        ]
        for mention, i in people:
            if discourse.envoys_listed:
                self._settle_home(mention.persons[0], line, i, discourse)
            self._guest(mention.persons[0], (mention.start, mention.end), discourse)
        if credentials and (listed or of_envoys) and not people:
            self._envoys_of(line, discourse)

    def _settle_home(self, person: str, line: Line, i: int, discourse: Discourse) -> None:
        """'The envoys are A from Poland, B of Chile and C, Norway': whose envoy each is, by the words behind him."""
        entry = discourse.table.by_id(person)
        if (before := self._land_before(line, i)) is not None:
            if entry.state is None or entry.state_reason in _ROUGH:
                entry.state, entry.state_reason = before, "named before an envoy"
            entry.borrowed_rank = entry.borrowed_rank or ("ambassador" if entry.rank is None else None)
            return
        k = i + 1
        if k + 1 < len(line.symbols) and line.symbols[k] in self.clauses.comma:
            k += 1
            while k < len(line.symbols) and line.symbols[k] in self.clauses.det:
                k += 1
            if k + 1 < len(line.symbols) and line.symbols[k + 1] not in self.punctuation | self.clauses.conj:
                return
        while k < len(line.symbols) and (
            line.symbols[k] in self.issuing or line.symbols[k] in self.clauses.det or line.word(k) in _FOR
        ):
            k += 1
        if (entry.state is None or entry.state_reason == "the house's own") and i + 1 < k < len(line.symbols):
            entry.state = self.clauses.state_value(line, k)
            entry.state_reason = entry.state_reason or "named behind an envoy"

    def _land_before(self, line: Line, i: int) -> str | None:
        """'ceux du Mexique, | A |, de la République de Pologne, B': the land between 'of' and the comma before the name
        at item `i`; nothing where the name opens a list of its own."""
        k = i - 2
        if k < 1 or line.symbols[i - 1] not in self.clauses.comma or _THOSE.isdisjoint(line.words[:i]):
            return None
        return self.clauses.state_value(line, k) if line.symbols[k - 1] in self.genitive else None

    def name_guest(self, line: Line, discourse: Discourse) -> None:
        """'An emissary of the president was received. Il s'agit du ministre A': who the one unnamed was."""
        told = discourse.current
        if told is None or line.word(0) not in _THESE or self.including.isdisjoint(line.symbols):
            return
        named = [m.persons[0] for i in range(len(line.symbols)) for m in line.mentions(i) if m.persons]
        others = {side for side, _ in told.roles.values()}
        next_told = line.sentence.number - told.sentence == 1 and len(told.roles) == 1
        if not next_told or not named or named[0] in told.roles:
            return
        sides = told.parties - others
        if len(named) > 1:
            self._name_members(told, named, sides, discourse)
        if len(named) > 1 or not told.unnamed:
            return
        entry = discourse.table.by_id(named[0])
        if len(sides) != 1 or entry.state not in {None, *sides}:
            return
        side = next(iter(sides))
        entry.state, entry.state_reason = side, entry.state_reason or "named as the guest"
        told.roles[named[0]] = (side, _OTHER_ROLE.get(next(iter(told.roles.values()))[1], "principal"))
        told.unnamed.pop(side, None)

    @staticmethod
    def _name_members(told: ContactDraft, named: list[str], sides: set[str], discourse: Discourse) -> None:
        """'received the ministers of ECOWAS. Il s'agit de A du Togo et de B du Bénin': those of the body's states."""
        host, role = next(iter(told.roles.values()))
        entries = [discourse.table.by_id(p) for p in dict.fromkeys(named)]
        states = [e.state for e in entries if e.state is not None and is_state(e.state)]
        if len(sides) != 1 or is_state(next(iter(sides))) or len(states) != len(entries) or set(states) == {host}:
            return
        for entry in entries:
            guest = entry.state != host
            told.roles[entry.id] = (entry.state, _OTHER_ROLE.get(role, "principal") if guest else "attendee")
        told.parties |= set(states)
        told.unnamed.clear()

    def _envoys_of(self, line: Line, discourse: Discourse) -> None:
        """'They are the ambassadors of Chile, Poland and Norway': one contact with each state's, nobody named."""
        assert discourse.sequel is not None
        draft, _ = discourse.sequel
        host = next(iter(draft.roles.values()))[0]
        for i in range(len(line.symbols)):
            own = line.value(i, "iso")
            named = [s for m in line.mentions(i) for s in m.states] or ([own] if isinstance(own, str) else [])
            for state in (s.split("|")[0] for s in named):
                if state == host or any({state, host} <= c.parties for c in discourse.contacts):
                    continue
                parties = {p for p in (host, state) if p}
                span = (line.start(i), line.end(i))
                unnamed = {state: "ambassador"}
                discourse.contacts.append(
                    replace(
                        draft, parties=parties, roles=dict(draft.roles), spans=[span, *draft.spans], unnamed=unnamed
                    )
                )
                discourse.entered += 1

    def _guest(self, person: str, span: tuple[int, int], discourse: Discourse) -> None:
        assert discourse.sequel is not None
        draft, credentials = discourse.sequel
        entry = discourse.table.by_id(person)
        host = next(iter(draft.roles.values()))[0]
        of_envoys = entry.rank in ("ambassador", "diplomat") or (entry.rank is None and discourse.envoys_listed)
        if entry.state in (None, host) or (credentials and not of_envoys):
            return
        if any(person in c.roles and host in c.parties for c in discourse.contacts):
            return
        if any(c.awaited is not None and c.parties == {host, entry.state} for c in discourse.awaiting):
            return  # named in a contact that waits for him
        role = {"reception": "received", "message": "sender"}.get(draft.kind, "principal")
        if len(draft.roles) == 1:  # told with nobody met: the list names them
            discourse.contacts[:] = [c for c in discourse.contacts if c is not draft]
        discourse.contacts.append(
            replace(
                draft,
                roles={**draft.roles, person: (entry.state, role)},
                parties={p for p in (host, entry.state) if p},
                spans=[span, *draft.spans],
                unnamed={},
            )
        )
        discourse.entered += 1
