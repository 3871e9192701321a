"""All contacts of a text, read to its end, to those that stand: what is older only looks back, what is told in full
later is no contact besides."""

from __future__ import annotations

import datetime as dt

from dragoman.reading.dates import parse_day
from dragoman.reading.discourse import Discourse
from dragoman.reading.journeys import JourneyReader
from dragoman.reading.lemmas import lemmas
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft
from dragoman.reading.owners import is_state
from dragoman.reading.roles import GIVEN_OR_OPENED
from dragoman.reading.when import Anchor
from dragoman.reading.words import Predicate

_OLDER = dt.timedelta(days=10)  # before the first contact told: no text of a visit or a tour goes back as far
_MET = frozenset({"meeting", "reception", "call"})
_AT_HOME = frozenset({"receiving", "host"})
_PAIR = 2
_LEAD = 2  # sentences in which a visit that only frames what is told may stand
_ALONE = 4  # in a text that tells of nothing else
_SENTENCE = 5  # items at least of a sentence whose verb is one phrase of the lists: 'was in'
_GOAL = 6  # items between a visit and the land or town
_OF_LONG_AGO = lemmas("of-long-ago")
_TO_PREPARE = ("pour prépar", "to prepare", "afin de prépar")
_OF_OTHER_VISITS = frozenset({"hope", "invite", "request", "propose", "thank", "pledge", "agree"})


class HindsightReader(JourneyReader):
    """Looks back on the contacts of a text from its end."""

    def _no_backdrop(self, line: Line, i: int, within: Predicate | None, discourse: Discourse) -> bool:
        """Whether the journey told at item i, the frame of what the text reports, is told too late, after a contact, as
        one of another time, or as what somebody recalls or hopes for."""
        if line.sentence.number not in discourse.leading or (within is not None and within.act in _OF_OTHER_VISITS):
            return True
        if within is not None and within.lemma in _OF_LONG_AGO:
            return True  # 'recalled that the President said during his visit to'
        said = next((k for k in range(i - 1, 0, -1) if line.symbols[k] in self.clauses.quoting), 0)
        quoted = said if any(line.symbols[k] in self.clauses.quote for k in range(said)) else 0
        ahead = range(quoted, i)  # “We came to learn,” the President said on a visit to
        if any(line.symbols[k] in self.to_come | self.planned or self._to_do(line, k) for k in ahead):
            return True  # 'said that it would be signed during her visit to', 'hoped to sign it during'
        behind = range(i + 1, min(len(line.symbols), i + _GOAL))
        at = next((k for k in behind if self._names_place(line, k)), i)
        prepares = line.word(at + 1).startswith(_TO_PREPARE)  # what it prepares is of another time, not the journey
        if not prepares and self._of_another_time(line, i):
            return True
        return self._in_a_year(line, i, at, discourse.anchor) or any(
            s in self.past for s in line.symbols[max(0, i - 3) : at + 4]
        )

    def _to_do(self, line: Line, k: int) -> bool:
        """'would', or 'to' before an infinitive."""
        return line.word(k).split()[0] == "would" or (
            line.symbols[k] in self.clauses.to and line.symbols[k + 1] in self.clauses.inf_form
        )

    def _note_lead(self, line: Line, discourse: Discourse) -> None:
        """Remember the sentences with which a text begins to tell, past titles, datelines and the names of papers."""
        number, told = line.sentence.number, discourse.leading
        if len(told) == _ALONE or line.sentence.zone != "body" or number in told:
            return
        verb = not self.clauses.verb.isdisjoint(line.present) or not self.clauses.aux.isdisjoint(line.present)
        if verb or (len(line.symbols) >= _SENTENCE and line.word(len(line.symbols) - 1) == "."):
            told.append(number)

    @staticmethod
    def settle_backdrops(discourse: Discourse) -> None:
        """'Minister A, visiting Poland, praised the accord': the visit took place too, where the text tells of no
        journey besides, nor the sentence of talks, whose frame it then is; told far down, where it tells of nothing
        else at all."""
        told = [c for c in discourse.backdrops if c.status == "held" and c.place is not None and len(c.parties) > 1]
        discourse.backdrops.clear()
        told = [c for c in told if {discourse.table.by_id(p).rank for p in c.roles} != {"ambassador"}]  # at his post
        stand = [c for c in discourse.contacts if c.status != "back_reference"]
        talks = {c.sentence for c in stand}
        lead = set(discourse.leading[:_LEAD]) - talks
        first = next((c for c in told if not stand or c.sentence in lead), None)
        if first is None or any(c.kind == "visit" for c in stand):
            return
        behind = (n for n, c in enumerate(discourse.contacts) if c.spans and c.spans > first.spans)
        discourse.contacts.insert(next(behind, len(discourse.contacts)) if stand else 0, first)

    def settle_older(self, discourse: Discourse, anchor: Anchor) -> None:
        """'received the ambassador on 16 June 2021. … On 25 June 2019, both states signed an accord': days or years
        before the first contact that the text tells of, which it only recalls."""
        first = next((c for c in discourse.contacts if c.status == "held" and c.zone == "body"), None)
        day = _last_day_of(first) if first is not None else None
        if day is None and first is not None and first.when is None and anchor.basis == "dateline":
            day = anchor.day  # the day the text is of
        if day is None or first is None:
            return
        for contact in discourse.contacts:
            mine = _last_day_of(contact) if contact is not first and contact.status == "held" else None
            told = contact.when.mention if contact.when is not None else None
            stated = told is not None and told.day is not None and told.month is not None
            if stated and mine is not None and mine < day - _OLDER:
                contact.status = "back_reference"

    @staticmethod
    def settle_before_it(discourse: Discourse) -> None:
        """'will visit Poland on Monday. … Last month she met President A': where a text announces, what it tells of a
        time before that is no day is only recalled."""
        first = next((c for c in discourse.contacts if c.status != "back_reference" and c.zone == "body"), None)
        if first is None or first.status != "announced":
            return
        for contact in discourse.contacts:
            dated = contact.when is not None and contact.when.edtf
            if contact.status == "held" and contact.undated and not dated and contact.spans > first.spans:
                contact.status = "back_reference"

    @staticmethod
    def settle_at_home(discourse: Discourse) -> None:
        """'President A opened the new school in Oslo': what one side does in its own land is no contact."""
        kept = []
        for contact in discourse.contacts:
            abroad = contact.place is not None and contact.place.country not in contact.parties
            if contact.rule.endswith(GIVEN_OR_OPENED) and len(contact.parties) == 1 and not abroad:
                continue
            known = {side for side, _ in contact.roles.values()}
            if contact.rule.endswith("join_in_ceremony") and len(known | contact.parties) == 1:
                continue  # 'Senator A will join Secretary B for the ceremony'
            kept.append(contact)
        discourse.contacts[:] = kept

    @staticmethod
    def settle_told_in_full(discourse: Discourse) -> None:
        """'met with Polish leaders. … She met President A, Minister B and Speaker C': the first words tell of no talks
        besides those of the next ones."""
        kept = []
        for n, draft in enumerate(discourse.contacts):
            later = discourse.contacts[n + 1 :]
            named = _named_later(draft, later)
            if named is not None:
                named.spans[:0] = draft.spans
            elif not (_of_one_host(draft) and _told_each(draft, later)):
                kept.append(draft)
        discourse.contacts[:] = kept

    @staticmethod
    def settle_stays(discourse: Discourse) -> None:
        """'A Bergen, où il séjourne, le président a reçu …': whoever receives in a place is no guest there."""
        hosts = {
            (person, c.place.name)
            for c in discourse.contacts
            if c.kind in _MET and c.status == "held" and c.place is not None
            for person, (_, role) in c.roles.items()
            if role in _AT_HOME
        }
        discourse.contacts[:] = [c for c in discourse.contacts if not _of_a_host(c, hosts)]


def _last_day_of(contact: ContactDraft) -> dt.date | None:
    """The last day of a contact that is told with a full day."""
    edtf = contact.when.edtf if contact.when is not None else None
    return parse_day(edtf.split("/")[-1]) if edtf else None


def _of_one_host(contact: ContactDraft) -> bool:
    """Whether one person is told to have met some people of one other state, whom the text does not name."""
    return (
        contact.kind in _MET
        and contact.status == "held"
        and len(contact.roles) == 1
        and len(contact.parties) == _PAIR
        and not contact.unnamed
    )


def _told_each(contact: ContactDraft, later: list[ContactDraft]) -> bool:
    """Whether two or more people of the other state are named later, each in talks with the same one; of whatever
    states, where 'meetings' name none but a body that he speaks for: 'A, chairman of the Union, has a row of meetings'.
    """
    ((host, (side, _)),) = contact.roles.items()
    others = contact.parties - {side}
    row = contact.event_word.endswith("s") and not any(is_state(other) for other in others)
    alike = [
        c
        for c in later
        if c.kind in _MET
        and c.status == contact.status
        and len(c.roles) == _PAIR
        and host in c.roles
        and (row or c.parties == contact.parties)
        and _days_meet(contact, c)
    ]
    return len(alike) >= _PAIR


def _named_later(contact: ContactDraft, later: list[ContactDraft]) -> ContactDraft | None:
    """'The new ambassadors are of Norway and Poland. … Anna Berg is the ambassador of Norway': the same host's
    reception of whoever of that state is named further down."""
    hosts = [person for person, (_, role) in contact.roles.items() if role == "receiving"]
    if contact.kind != "reception" or len(contact.roles) != 1 or not hosts or len(contact.parties) != _PAIR:
        return None
    alike = (
        c
        for c in later
        if (c.kind, c.status, c.parties) == (contact.kind, contact.status, contact.parties)
        and c.roles.get(hosts[0], ("", ""))[1] == "receiving"
        and any(role == "received" for _, role in c.roles.values())
        and _days_meet(contact, c)
    )
    return next(alike, None)


def _days_meet(one: ContactDraft, other: ContactDraft) -> bool:
    """Whether two contacts may be of one day: the days agree, or one has none."""
    days = [c.when.edtf if c.when is not None else None for c in (one, other)]
    return None in days or days[0] == days[1]


def _of_a_host(contact: ContactDraft, hosts: set[tuple[str, str | None]]) -> bool:
    """Whether a visit, to no state told, is of somebody who receives in the very place."""
    if contact.kind != "visit" or contact.place is None or len(contact.parties) > 1:
        return False
    return any((person, contact.place.name) in hosts for person in contact.roles)
