"""A courtesy or farewell call told by its noun only: 'said the Minister during the Ambassador's farewell call'."""

from __future__ import annotations

from dragoman.reading.dates import DateMention
from dragoman.reading.discourse import Discourse
from dragoman.reading.drafts import DraftReader
from dragoman.reading.lines import Line
from dragoman.reading.memory import MEMORY, ContactDraft
from dragoman.reading.units import POSSESSIVE
from dragoman.reading.when import Anchor

_BY = frozenset({"by", "from", "of", "paid by", "made by", "par", "de"})
_REACH = 4  # items from 'call' to whoever paid it
_ENVOYS = frozenset({"ambassador", "diplomat"})
_TALKS = frozenset({"reception", "meeting"})
_KINDS = ("person", "alias", "pronoun")


class CourtesyReader(DraftReader):
    """Finds who called on whom where no verb says so."""

    def _courtesy_paid(
        self, line: Line, e: int, discourse: Discourse, anchor: Anchor, years: list[DateMention]
    ) -> None:
        """Enter the call whose noun is item `e`, if the line tells who paid it and who speaks in it."""
        caller = self._caller(line, e, discourse)
        host = self._host_of_call(line, e, caller, discourse) if caller else ""
        if not host or discourse.side_of(host) == discourse.side_of(caller):
            return
        for told in reversed(discourse.contacts[-MEMORY:]):
            if told.kind in _TALKS and {caller, host} <= told.roles.keys() and told.status == "held":
                told.spans.append((line.start(e), line.end(e)))
                return
        span = (line.start(0), line.end(e))
        rule = "common/contacts/during_courtesy"
        draft = ContactDraft("reception", "held", rule, [span], sentence=line.sentence.number, zone=line.sentence.zone)
        self._join(draft, host, "receiving", discourse)
        self._join(draft, caller, "received", discourse)
        draft.when = self._when(line, e, draft, anchor, years, discourse)
        self._place(draft, line, e, "noun")
        self._enter(draft, line, discourse)

    def _called_there(self, draft: ContactDraft, line: Line, v: int, discourse: Discourse) -> None:
        """'Minister A greets Ambassador B, who paid a courtesy call at the Ministry': on A."""
        related = v > 0 and any(line.symbols[k] in self.clauses.rel for k in range(max(0, v - 3), v))
        if draft.kind != "reception" or len(draft.roles) != 1 or not related:
            return
        ((caller, (side, role)),) = draft.roles.items()
        host = self._host_of_call(line, -1, caller, discourse) if role == "principal" and side is not None else ""
        if host and discourse.side_of(host) != side:
            draft.roles[caller] = (side, "received")
            self._join(draft, host, "receiving", discourse)

    def _caller(self, line: Line, e: int, discourse: Discourse) -> str:
        """Whose call item `e` is: "the Ambassador's farewell call", 'a courtesy call by Ambassador B', 'his call'."""
        k = e - 1
        while k > 0 and line.symbols[k] in self.clauses.adj | self.clauses.low:
            k -= 1
        if k > 0 and line.word(k) in POSSESSIVE:
            return self._one(line, k - 1, discourse) or self._envoy_before(line, k - 1, discourse)
        for i in range(e + 1, min(e + _REACH, len(line.symbols) - 1)):
            if line.word(i) in _BY:
                at = i + 1
                while at < len(line.symbols) - 1 and line.symbols[at] in self.clauses.det:
                    at += 1
                return self._one(line, at, discourse)
        told = line.symbols[k] in self.clauses.poss | self.clauses.det
        return self._envoy_before(line, k, discourse) if told else ""

    def _envoy_before(self, line: Line, k: int, discourse: Discourse) -> str:
        """The envoy named last before item `k` of the line, or nobody."""
        before = [self._one(line, i, discourse) for i in range(k)]
        envoys = [p for p in before if p and discourse.table.by_id(p).rank in _ENVOYS]
        return envoys[-1] if envoys else ""

    def _host_of_call(self, line: Line, e: int, caller: str, discourse: Discourse) -> str:
        """Who speaks in the call: the first one that the line tells of beside the caller, no envoy himself."""
        for i in range(len(line.symbols)):
            person = self._one(line, i, discourse)
            if person == caller and i > e and any(m.kind == "pronoun" for m in line.mentions(i)):
                person = next(iter(p for p in discourse.subject if p != caller), "")
            if person and person != caller and discourse.table.by_id(person).rank not in _ENVOYS:
                return person
        return ""

    @staticmethod
    def _one(line: Line, i: int, discourse: Discourse) -> str:
        """The one person whom item `i` tells of, or nobody."""
        found = [p for m in line.mentions(i) if m.kind in _KINDS for p in discourse.resolve(m)]
        return found[0] if len(found) == 1 else ""
