"""A house or a paper that speaks to those for whom it stands: 'the ministry', 'the communiqué', 'the Group'."""

from __future__ import annotations

import re

from dragoman.reading.acts import ActReader
from dragoman.reading.bands import BANDS, side_of_band
from dragoman.reading.clauses import ClauseReader
from dragoman.reading.discourse import Discourse
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft
from dragoman.reading.owners import is_state
from dragoman.reading.pack import Pack
from dragoman.reading.words import Subject

_PAPER_OF_ALL = re.compile(
    r"\b(?:joint (?:communiqu|declaration|statement)|(?:communiqué|déclaration|relevé) (?:conjointe?|commune?))", re.I
)
_LATELY = 12  # sentences after which 'the ministry' means no longer the one told of with its state
LATEST = 3  # contacts among which the one is sought that brought forth 'the communiqué'
SOON = 2  # sentences after which 'it' means no longer the house that spoke
_NAMED = 3  # items beside a house in which its name tells whose it is


class InstitutionReader(ActReader):
    """Finds for whom a ministry, a body or a paper speaks."""

    def __init__(self, pack: Pack, clauses: ClauseReader) -> None:
        super().__init__(pack, clauses)
        self.document = pack.having("c:document")
        self.body = pack.having("c:body")

    def _of_institution(
        self, line: Line, subject: Subject, discourse: Discourse
    ) -> tuple[list[str], str, list[str]] | None:
        """'the communiqué', 'it', 'the Group', 'the Swedish official', 'the ministry': those for whom it stands."""
        symbol = line.symbols[subject.item]
        if symbol in self.document:
            current = discourse.current
            senders = [p for p, (_, role) in current.roles.items() if role == "sender"] if current is not None else []
            if senders:
                return senders, "single", sides_of(discourse, senders)
            shared = next((c for c in reversed(discourse.contacts[-LATEST:]) if self._common(line, c)), None)
            if shared is not None and not subject.states:
                return [], "joint", sorted(shared.parties)
        if symbol in self.clauses.pron:
            sides, number = discourse.house
            return ([], "side", sides) if line.sentence.number - number <= SOON else None
        if line.word(subject.item) in BANDS and not subject.states:
            came = side_of_band(discourse, line.sentence.number)
            if came or symbol not in self.body:
                return ([], "side", came) if came else None
        if symbol in self.body and not subject.states:
            members = discourse.talkers()
            if len(members) > 1:
                return members, "joint", sides_of(discourse, members)  # 'The Group condemned …': those who met in it
            named = {s for c in discourse.contacts[-LATEST:] for s in c.parties if not is_state(s)}
            named |= {e.state for e in discourse.known() if e.state is not None and not is_state(e.state)}
            if len(named) == 1 and not discourse.issuer:
                return [], "side", sorted(named)  # 'The Council condemned …', of the organisation told of
            if not discourse.home:
                return None
        official = self._official(line, subject, discourse)
        if official:
            return official, "single", sides_of(discourse, official)
        if subject.states:
            return [], "side", subject.states
        own = discourse.issuing or discourse.home
        told = [] if discourse.issuing else self._of_department(line, discourse)
        return [], "side", told or ([own] if own else [])

    @staticmethod
    def _of_department(line: Line, discourse: Discourse) -> list[str]:
        """Whose 'the ministry', 'the statement' and 'a ministry spokesperson' are, by the house told of last."""
        states, number = discourse.department
        return states if line.sentence.number - number <= _LATELY else []

    def _official(self, line: Line, subject: Subject, discourse: Discourse) -> list[str]:
        """'The Swedish official', 'the top UN official': with an article, the one of that side who was told of."""
        clauses, k = self.clauses, subject.item
        if line.symbols[k] not in clauses.official:
            return []
        side = None
        for i in range(k - 1, max(k - 5, -1), -1):
            if line.word(i) == "the":
                alone = line.word(k) == "official" and all(s in clauses.adj for s in line.symbols[i + 1 : k])
                told_of = discourse.subject if alone and len(discourse.subject) == 1 else []
                return discourse.principal_of([side]) if side is not None else told_of
            side = side or clauses.state_value(line, i)
        return []

    @staticmethod
    def _common(line: Line, contact: ContactDraft) -> bool:
        """Whether a contact brought forth a paper of all: 'signed a joint communiqué. The communiqué …'."""
        text = line.sentence.text
        return len(contact.parties) > 1 and any(_PAPER_OF_ALL.search(text, start, end) for start, end in contact.spans)

    def _note_department(self, line: Line, item: int, states: list[str], discourse: Discourse) -> None:
        """Tell the discourse whose ministry 'the ministry' is next, when the name of the house at `item` tells it."""
        near = range(max(0, item - _NAMED), min(len(line.symbols), item + _NAMED + 1))
        linked = self.clauses.of | self.clauses.det
        for i in near:
            within = i <= item or line.symbols[i - 1] in linked
            if within and states and self.clauses.state_value(line, i) == states[0]:
                discourse.department = (states, line.sentence.number)
                return


def sides_of(discourse: Discourse, people: list[str]) -> list[str]:
    """The sides of `people`, each once, in alphabetical order."""
    sides: list[str] = []
    for person in people:
        side = discourse.side_of(person)
        if side and side not in sides:
            sides.append(side)
    return sorted(sides)
