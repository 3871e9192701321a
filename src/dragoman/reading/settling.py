"""All contacts of a text, once it is read to its end: whose hosts they name, and which were of one side only."""

from __future__ import annotations

import re
from dataclasses import replace

from dragoman.model import Place
from dragoman.reading.attendees import settle_attendees
from dragoman.reading.ceremonies import of_one_ceremony
from dragoman.reading.discourse import Discourse
from dragoman.reading.hindsight import HindsightReader
from dragoman.reading.lines import Line
from dragoman.reading.memory import BESIDE, ContactDraft
from dragoman.reading.owners import acts_for
from dragoman.reading.ranks import audience_order
from dragoman.reading.travels import MEETING_TOWNS
from dragoman.reading.when import Anchor

_POSTED_TO = re.compile(r"\b(?:to|accredited (?:to|in)|auprès d|accrédités? (?:en|au|aux|à))\b")
_TALKS = frozenset({"meeting", "reception", "signing", "consultations"})
_NEXT = 2  # sentences between two tellings of one contact
_TRAVELLERS = frozenset({"visitor", "head_of_delegation", "principal"})
_ACTING = _TRAVELLERS | {"received", "receiving", "host", "co_chair", "sender", "addressee"}
_OF_ALL = _TALKS | {"visit", "call", "commission", "message"}  # contacts of all who act in them
_OF_TWO = frozenset({"consultations", "commission"})
_HONOURING = (
    "/paid_homage",
    "/paid_respects",
    "/laid_wreath",
    "/ceremony_for_guest_ahead",
    "/ceremony_for_guest",
)  # rules of a guest's homage
_TOLD = frozenset({"stated", "office-holder table"})  # why somebody is of a side, for certain
_OWN = frozenset({"meeting", "reception"})


class SettlingReader(HindsightReader):
    """Settles at the end of a text what no single sentence tells."""

    def settle_hosts(self, discourse: Discourse) -> None:
        """'paid a visit to Poland, where she met President Nowak': whoever a guest meets acts for the state visited."""
        self.settle_backdrops(discourse)
        lands: list[tuple[tuple[str, ...], str | None]] = [
            (tuple(c.roles), c.place.country)
            for c in discourse.contacts
            if c.kind == "visit" and c.place is not None and c.place.country and c.status != "back_reference"
        ]
        lands += [
            (s.people, s.place.country) for s in discourse.scenes if s.people and s.place.name not in MEETING_TOWNS
        ]
        lands += [
            (tuple(c.roles), c.place.country)
            for c in discourse.contacts
            if c.kind in _TALKS and c.place is not None and c.place.country in c.parties - {discourse.home}
        ]  # 'met Minister X of Georgia in Tbilisi. She also met Prime Minister Y'
        for draft in discourse.contacts:
            if draft.kind in _TALKS and len(draft.parties) == 1:
                self._host_of(draft, lands, discourse)
            if draft.kind == "reception" and len(draft.parties) == 1:
                self._receives_at_home(draft, discourse)
        for draft in discourse.contacts:
            self._sides_found_late(draft, discourse)
            if draft.kind == "visit":
                self._no_host_at_home(draft)

    @staticmethod
    def _no_host_at_home(draft: ContactDraft) -> None:
        """'makes the visit amid a dispute begun by his predecessor': nobody of the visitor's own land is his host."""
        own = {side for side, role in draft.roles.values() if role == "visitor" and side is not None}
        hosts = [person for person, (side, role) in draft.roles.items() if role == "host" and side in own]
        others = [side for side, _ in draft.roles.values() if side not in own]
        if len(own) == 1 and (others or draft.parties - own):
            for person in hosts:
                del draft.roles[person]

    @staticmethod
    def _sides_found_late(draft: ContactDraft, discourse: Discourse) -> None:
        """'received A in Oslo. In the afternoon she received B': of what land she is, the first of the two has told."""
        for person, (side, role) in list(draft.roles.items()):
            state = discourse.table.by_id(person).state if side is None else None
            if state is not None:
                draft.roles[person] = (state, role)
                if role in _ACTING and draft.kind in _OF_ALL:
                    draft.parties.add(state)

    @staticmethod
    def _receives_at_home(draft: ContactDraft, discourse: Discourse) -> None:
        """'Speaker A received President B of Poland in Oslo': of no state told, A is of the land he receives in."""
        land = draft.place.country if draft.place is not None and draft.place.name not in MEETING_TOWNS else None
        if land is None or land in draft.parties:
            return
        for person, (side, role) in list(draft.roles.items()):
            entry = discourse.table.by_id(person)
            if side is None and role == "receiving" and entry.state is None and entry.offices:
                entry.state, entry.state_reason = land, "receives there"
                draft.roles[person] = (land, role)
                draft.parties.add(land)
                discourse.home = discourse.home or land  # his own people, who were present, are named without a state

    @staticmethod
    def _host_of(draft: ContactDraft, lands: list[tuple[tuple[str, ...], str | None]], discourse: Discourse) -> None:
        open_roles = [p for p, (side, _) in draft.roles.items() if side is None and discourse.table.by_id(p).offices]
        land = next(
            (land for people, land in lands if land and set(people) & (set(draft.roles) - set(open_roles))), None
        )
        if not open_roles or land is None or land in draft.parties:
            return
        for person in open_roles:
            entry = discourse.table.by_id(person)
            if entry.state is None:
                entry.state, entry.state_reason = land, "the state visited"
            draft.roles[person] = (entry.state, draft.roles[person][1])
            draft.parties.add(entry.state)

    @staticmethod
    def settle_returns(discourse: Discourse) -> None:
        """'est rentré à Téhéran', 'has left Geneva for Oslo': a journey home is a visit to nobody."""
        kept = []
        for draft in discourse.contacts:
            going = {side for side, role in draft.roles.values() if role in _TRAVELLERS | {"member"}}
            home = draft.kind == "visit" and draft.place is not None and going == {draft.place.country}
            if not home or None in going:
                kept.append(draft)
        discourse.contacts[:] = kept

    def settle_companions(self, discourse: Discourse) -> None:
        """'a inauguré l'école en compagnie de l'ambassadeur A': a ceremony is of all who were there, a visit of those
        who travel."""
        self._only_travellers(discourse)
        settle_attendees(discourse)
        for draft in discourse.contacts:
            if draft.kind not in ("ceremony", "session"):
                continue
            led = {side for side, role in draft.roles.values() if role != "member"} | {None}
            if draft.kind == "ceremony":
                draft.parties |= {side for side, _ in draft.roles.values() if side}
                if draft.rule.endswith(_HONOURING) and draft.place is not None and draft.place.country:
                    draft.parties.add(draft.place.country)  # 'laid a wreath in Warsaw': its dead
            for person, (side, role) in draft.roles.items():
                if role == "member" and len(led) > 1 and side not in led:  # 'aux côtés du ministre A': nobody's suite
                    draft.roles[person] = (side, "attendee")
                    draft.parties |= {side} if side else set()

    @staticmethod
    def _only_travellers(discourse: Discourse) -> None:
        """'concluded her visit. She was content, alongside her counterpart A': nobody of the land visited travels."""
        for draft in discourse.contacts:
            if draft.kind != "visit":
                continue
            going = {side for side, role in draft.roles.values() if role in _TRAVELLERS}
            for person, (side, role) in list(draft.roles.items()):
                told = discourse.table.by_id(person).state_reason in _TOLD
                if role in BESIDE and side is not None and going and side not in going and told:
                    del draft.roles[person]

    @staticmethod
    def settle_organs(discourse: Discourse) -> None:
        """'a delegation of the European Commission': the organisation of an organ is the party."""
        for draft in discourse.contacts:
            draft.parties = {acts_for(p) or p for p in draft.parties}

    def settle_visits(self, discourse: Discourse) -> None:
        """'At the invitation of the President of Poland, Minister A paid a visit': to the host's land, the only other
        party.
        """
        for draft in discourse.contacts:
            if draft.kind != "visit" or draft.place is not None or draft.status == "back_reference":
                continue
            guests = {side for side, role in draft.roles.values() if role in _TRAVELLERS | {"member"}}
            if draft.parties == guests:
                draft.parties = draft.parties | self._lands_met(draft, discourse)
            lands = draft.parties - guests
            if guests and None not in guests and len(lands) == 1 and lands <= self.pack.state_english.keys():
                land = next(iter(lands))
                draft.place = Place(self.pack.state_english[land], land)

    @staticmethod
    def _lands_met(draft: ContactDraft, discourse: Discourse) -> set[str]:
        """'met Minister A of Poland. She is on a two-day visit': the one other state of the talks the guest had."""
        met = [
            c
            for c in discourse.contacts
            if c.kind in _TALKS and c.status == draft.status and not set(draft.roles).isdisjoint(c.roles)
        ]
        lands = {side for c in met if len(c.parties) == 2 for side in c.parties - draft.parties}
        there = {c.place.country for c in met if c.place is not None and c.place.country}
        return lands if len(lands) == 1 and there <= lands else set()

    def settle_receptions(self, discourse: Discourse) -> None:
        """'had an audience with President A', 'paid a courtesy call': the one of lower rank is received."""
        for draft in discourse.contacts:
            if draft.kind != "reception" or [role for _, role in draft.roles.values()] != ["principal"] * 2:
                continue
            first, second = draft.roles
            ranks = [audience_order(discourse.table.by_id(p).rank or "other") for p in (first, second)]
            if ranks[0] == ranks[1]:
                continue
            guest = first if ranks[0] > ranks[1] else second
            for person, (side, _) in draft.roles.items():
                draft.roles[person] = (side, "received" if person == guest else "receiving")

    def settle_goers(self, discourse: Discourse) -> None:
        """'will travel to Warsaw to attend the session of the Joint Commission': a principal of his own commission."""
        for draft in discourse.contacts:
            if draft.kind in _OF_TWO and draft.rule.endswith("led_there"):
                goers = {p: (side, "principal") for p, (side, role) in draft.roles.items() if role == "attendee"}
                draft.roles.update(goers)

    def settle_internal(self, discourse: Discourse) -> None:
        """Talks between people of one state are its own affair."""
        for draft in discourse.contacts:
            sides = {side for side, _ in draft.roles.values()}
            if draft.hosts == len(draft.roles) and draft.hosts > 1:
                continue  # 'X and Y met with two leaders': whom they met is not named yet
            if draft.strangers and draft.hosts == 0:
                continue  # 'The Secretary-General met X and Y', of whom the text gives no name
            if draft.kind in _OWN and len(draft.roles) > 1 and len(sides) == 1 and sides == draft.parties:
                draft.kind = "internal"

    def settle_tours(self, discourse: Discourse) -> None:
        """'paid visits to Austria and Poland', 'will visit Austria and Poland': one to each; 'visited Austria and
        Poland', 'a visit to Austria and Poland': one journey that is over."""
        told: list[ContactDraft] = []
        for draft in discourse.contacts:
            told.append(draft)
            travellers = {side or "" for side, role in draft.roles.values() if role in _TRAVELLERS}
            lands = sorted(draft.parties - travellers)
            if (
                draft.kind != "visit" or len(lands) < 2 or len(travellers) != 1 or not travellers <= draft.parties
                or (draft.status == "held" and not draft.event_word.endswith("s"))
                or any(side in lands for side, _ in draft.roles.values()) or not all(land in self.pack.state_english for land in lands)  # noqa: E501
            ):  # fmt: skip
                continue
            first = draft.place.country if draft.place is not None and draft.place.country in lands else lands[0]
            apart = {c.place.country for c in discourse.contacts if c.place is not None and self._leg(draft, c)}
            for land in lands:
                if land != first and land not in apart:
                    there = Place(self.pack.state_english[land], land)
                    told.append(replace(draft, parties={*travellers, land}, place=there, place_span=None, unnamed={}))
            draft.parties = {*travellers, first}
        discourse.contacts[:] = told

    @staticmethod
    def _leg(tour: ContactDraft, other: ContactDraft) -> bool:
        """'will visit Malawi and Zambia from 11 to 18 May. She will be in Zambia on 17 May': told apart later."""
        if other is tour or other.kind != "visit" or other.status != tour.status or set(other.roles) != set(tour.roles):
            return False
        days = tour.when.edtf if tour.when is not None else None
        own = other.when.edtf if other.when is not None else None
        return (
            bool(days and own)
            and (days or "").split("/")[0] <= (own or "").split("/")[0] <= (days or "").split("/")[-1]
        )

    def settle_told(self, discourse: Discourse, anchor: Anchor) -> None:
        """What only looks back, or tells of what is told in full, or twice, once all sides are known."""
        self.settle_older(discourse, anchor)
        self.settle_before_it(discourse)
        self.settle_at_home(discourse)
        discourse.contacts[:] = of_one_ceremony(discourse.contacts)
        self.settle_told_in_full(discourse)
        self.settle_stays(discourse)
        self.settle_repeats(discourse)

    def settle_repeats(self, discourse: Discourse) -> None:
        """A heading and the first sentence tell of the same unnamed envoys: one contact each, with
        the words of both.
        """
        first: dict[tuple[object, ...], ContactDraft] = {}
        kept: list[ContactDraft] = []
        for draft in discourse.contacts:
            day = draft.when.edtf if draft.when is not None else None
            key = (draft.kind, draft.status, frozenset(draft.parties), frozenset(draft.roles), day)
            old = first.get(key)
            if (
                old is not None
                and len(draft.roles) < 2
                and len(draft.parties) > 1
                and draft.sentence - old.sentence <= _NEXT
            ):
                old.spans.extend(draft.spans)
                continue
            first[key] = draft
            kept.append(draft)
        discourse.contacts[:] = kept

    def _own_envoys(self, draft: ContactDraft, line: Line, right: list[tuple[int, str]]) -> bool:
        """'met the ambassadors of Norway', told of the Norwegian minister."""
        groups = [m for i, mode in right if mode == "" for m in line.mentions(i) if m.kind == "group" and m.states]
        if any(_POSTED_TO.search(m.text) for m in groups):
            return False  # 'the new ambassadors to Norway': those of others
        return len(draft.parties) == 1 and draft.hosts > 0 and any(set(m.states) == draft.parties for m in groups)
