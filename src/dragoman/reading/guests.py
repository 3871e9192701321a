"""Lines on who received, visited or came to whom to guest and host: a person, a land, a house, or nobody known."""

from __future__ import annotations

import re

from dragoman.reading.discourse import Discourse
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft
from dragoman.reading.parties import _TALKS
from dragoman.reading.telling import Telling
from dragoman.reading.tenses import TenseReader
from dragoman.reading.travels import MEETING_TOWNS
from dragoman.reading.units import POSSESSIVE
from dragoman.reading.words import Subject

_A_THING = frozenset({"un", "une", "des"})  # with which what somebody received begins
_SENT = (
    *("invitation", "invitations", "assurance", "assurances", "congratulations", "greetings", "wishes", "condolences"),
    *("message", "messages", "letter", "letters", "telegram", "cable", "reply", "response", "news", "support", "offer"),
    *(
        "request",
        "pledge",
        "commitment",
        "approval",
        "thanks",
        "félicitations",
        "condoléances",
        "voeux",
        "vœux",
        "lettre",
    ),
    *("soutien", "réponse", "proposition", "proposal", "promise", "promises", "pledges", "commitments"),
)  # what comes from someone who is not there
_FROM = frozenset({"from", "de la part de", "de la part du", "émanant de", "émanant du"})
_FOR = frozenset({"for", "pour", "in honour of", "in honor of", "en l'honneur de"})
_REACH = 10  # items behind 'received' in which a decoration is named
_TO = ("au ", "à ", "aux ", "to ")  # where a mention has taken the preposition in
_WENT = frozenset({"rendu", "rendue", "rendus", "rendues", "rend", "rendent", "went"})
_BEING_RECEIVED = ("reçu", "accueilli")  # at the head of a sentence: 'Reçue par le président, la ministre a dit'
_WHERE = ("where", "during which", "in the course of which", "où", "au cours d", "lors de laquelle", "durant laquelle")


_A_TEAM = ("a ", "an ", "une ", "this ", "cette ")  # with which a delegation told of first is led in
_COMMITTEE = ("committee", "comité")
_RESIDENT = re.compile(r"\b(?:ambass|high commissioner|consul|chargé|representative)\w*\b.* (?:to|in|en|au|auprès)\b")
_WITH_ENVOYS = frozenset({"meet", "receive", "around", "chair", "alone"})  # frames in which own envoys may be met
_SENT_TO = re.compile(r"^(?:\w+ ){0,3}(?:ambassadors|envoys|high commissioners) (?:accredited )?to ")
_CREDENTIALS = ("credential", "credence", "créance")  # in the phrases of several words that hand them over
_BRIEFED = frozenset({"briefed"})  # 'was briefed by': both are principals

_GUEST_NEAR = 5  # items behind 'welcomed' in which the guest is named


class GuestReader(TenseReader):
    """Tells hosts from guests, and people received or visited from things and houses."""

    def _frame_of_host(self, telling: Telling, how: set[str]) -> None:
        """'was received by', 'a accordé une audience à', 'had a visit from': who is host, by the form of the verb."""
        line, v, draft = telling.line, telling.v, telling.draft
        ongoing = line.word(v).endswith("ing") or telling.rule.makes.get("voice") == "passive"
        opens = v == 0 and (
            line.word(v).startswith(_BEING_RECEIVED) or line.symbols[min(1, len(line.symbols) - 1)] in self.by
        )
        participle = line.word(v).startswith(_BEING_RECEIVED) and not how and self._by_whom(line, v)
        # 'will be' is one unit
        passive = "être" in how or any(word.split()[-1] in self.clauses.be_words for word in how if word)
        if telling.frame == "receive" and (opens or participle or passive) and not ongoing:
            telling.frame = "received"
        if telling.frame == "meet" and draft.kind == "reception" and line.symbols[v] in self.granting:
            telling.frame = "receive"  # 'a accordé une audience à'
        if (
            telling.frame == "meet"
            and how & self.clauses.be_words
            and line.word(v) not in _BRIEFED
            and line.symbols[min(v + 1, len(line.symbols) - 1)] in self.by
        ):
            telling.frame, draft.kind = "received", "reception"  # 'was met at the airport by'
        if telling.frame == "meet" and draft.kind == "visit" and self._of_guest(line, telling.e):
            # 'had a visit from', 'a eu la visite de'
            telling.frame, draft.kind, telling.kind = "receive", "reception", "reception"

    def _kind_of_reception(self, telling: Telling) -> None:
        """'will host the Prime Minister for a state visit': what someone is received for."""
        line, v, draft = telling.line, telling.v, telling.draft
        if telling.to_person and self._for_a_visit(line, v):
            draft.kind = telling.kind = "visit"  # 'will host the Prime Minister for a state visit'
        if telling.to_person and telling.kind == "meeting":
            draft.kind = telling.kind = self._for_talks(line, v) or telling.kind
        if telling.frame == "receive" and any(s in self.insignia for s in line.symbols[v + 1 : v + _REACH]):
            draft.kind, telling.frame = "ceremony", "meet"  # 'a reçu des mains du président les insignes de'

    def _kind_of_envoys(self, telling: Telling) -> None:
        """Receptions of a state's own envoys, and of those who hand over credentials."""
        line, v, frame, draft = telling.line, telling.v, telling.frame, telling.draft
        if (
            frame in _WITH_ENVOYS
            and draft.kind in ("meeting", "reception", "call")
            and self._own_envoys(draft, line, telling.right)
        ):
            draft.kind = telling.kind = "internal"
        draft.envoys = "credentials" in telling.rule.id or (
            v >= 0
            and (
                (frame == "receive" and self._of_credentials(line, v))
                or any(word in line.word(v) for word in _CREDENTIALS)
            )
        )
        if v >= 0 and frame == "receive" and draft.hosts == 1 and self._of_credentials(line, v):
            draft.apart = True  # whose envoy each is; one ceremony in the end (reading/ceremonies.py)
            draft.kind = telling.kind = "reception" if telling.kind == "meeting" else telling.kind

    def _envoys_listed(self, telling: Telling) -> None:
        """'New ambassadors to Norway presented their credentials to King A: | B of Poland and C of Kenya': A is of the
        state that they are sent to, and those behind the colon are the envoys."""
        line = telling.line
        if telling.v < 0 or not any(word in line.word(telling.v) for word in _CREDENTIALS):
            return
        colon = next((k for k in range(telling.v, len(line.symbols)) if line.symbols[k] in self.clauses.colon), -1)
        behind = [i for i, _ in telling.right if i > colon > 0 and line.symbols[i] in self.clauses.person]
        left = telling.left.mentions or []
        if telling.frame == "called" and behind and left and all(m.kind == "group" for m in left):
            telling.left = Subject("who", behind[0], [m for i in behind for m in line.mentions(i)], [])
            telling.right = [r for r in telling.right if r[0] < colon]
        told = [m for m in line.all_mentions() if m.kind == "group" and _SENT_TO.search(m.text.casefold())]
        states = {state for m in told for state in m.states}
        for person in (p for m in line.all_mentions() if m.kind == "person" for p in m.persons):
            entry = telling.discourse.table.by_id(person)
            if entry.state is None and entry.rank == "head_of_state" and len(states) == 1:
                entry.state, entry.state_reason = next(iter(states)), "took the letters of envoys to it"

    def _before_the_next(self, telling: Telling) -> list[tuple[int, str]]:
        """Those named behind a visit, up to what was done on the way: 'a visit to A, where he met B': B is met,
        and no host.
        """
        line = telling.line
        where = next(
            (
                i
                for i in range(telling.trigger + 1, len(line.symbols))
                if self._opens_scene(line, i) or self._is_for(line, i)
            ),
            10**6,
        )
        return [r for r in telling.right if r[0] < where]

    def _handed_to(self, telling: Telling) -> list[tuple[int, str]]:
        """Those behind the verb whom something was handed to, and those who were beside them."""
        line, v = telling.line, telling.v
        return [
            r
            for r in telling.right
            if r[1] != ""
            or self._led_by(line, r[0], self.toward)
            or line.word(r[0]).startswith(_TO)
            or (r[0] == v + 1 and line.symbols[r[0]] in self.clauses.person)  # 'handed Minister A her credentials'
        ]

    @staticmethod
    def _takes_letters(telling: Telling) -> tuple[str, str] | None:
        """'President B said so when Ambassador A presented her letters': A, and B, the head of state told of last."""
        line, table = telling.line, telling.discourse.table
        named = [p for k in range(telling.v) for m in line.mentions(k) if m.kind == "person" for p in m.persons]
        envoys = [entry for entry in map(table.by_id, named) if entry.rank in ("ambassador", "diplomat")]
        if not envoys:
            return None
        sides = {entry.state for entry in envoys} | {None}
        heads = (
            entry for entry in map(table.by_id, reversed(telling.discourse.recent)) if entry.rank == "head_of_state"
        )
        return next(((envoys[-1].id, entry.id) for entry in heads if entry.state not in sides), None)

    def _goes_nowhere(self, telling: Telling) -> bool:
        """Whether a visit has neither a place nor a host: 'arrived at the conclusion', 'visits between teachers'."""
        line, v, draft = telling.line, telling.v, telling.draft
        if draft.kind != "visit":
            return False
        if v >= 0 and line.word(v).endswith(" at") and not self._somewhere(draft, line, v):
            return True  # 'arrived at the conclusion'
        # 'visits between teachers', 'a visit with friends'
        return telling.frame == "noun" and draft.place is None and telling.rule.id.endswith("event_with")

    def _visits_house(self, telling: Telling) -> bool:
        """Whether a visit is to a house only: 'visited the air base', 's'est rendu au palais'."""
        line, v, draft = telling.line, telling.v, telling.draft
        if draft.kind != "visit" or v < 0:
            return False
        if telling.rule.id.endswith("/visited_house_there"):
            who = line.word(telling.left.item) if telling.left.kind == "who" else ""
            return _RESIDENT.search(who) is not None  # no journey of 'the Polish Ambassador to Norway'
        if line.word(v).split()[-1] in self.paying_visits and not self._visits_land(line, v):
            return True  # 'visited the air base'
        if any(s in self.ministry for s in line.symbols[v + 1 : v + 3]):
            return True  # 'The ambassador visited the Ministry of Foreign Affairs in Oslo'
        went = not _WENT.isdisjoint(line.word(v).split())
        beside = went and any(
            draft.parties <= c.parties and c.status == draft.status for c in telling.discourse.contacts
        )
        alone = went and len(draft.parties) < 2  # no journey: from his office to the palace
        return (beside or alone) and self._went_to_house(line, v)  # 's'est rendu au palais', for the talks told of

    def _by_whom(self, line: Line, v: int) -> bool:
        """'reçu le 16 novembre par': whether verb item v has its agent behind it."""
        k = v + 1
        while k < len(line.symbols) and (line.symbols[k] in self.date or line.symbols[k] in self.clauses.plain_adv):
            k += 1
        return k < len(line.symbols) and line.symbols[k] in self.by

    def _of_guest(self, line: Line, e: int) -> bool:
        """Whether the visit named by item e is somebody's who came: 'a visit from Minister A'."""
        k = e + 1
        while k < len(line.symbols) and (line.symbols[k] in self.clauses.adj or line.symbols[k] in self.clauses.low):
            k += 1
        led = k < len(line.symbols) and line.symbols[k] in self.issuing
        while led and k + 1 < len(line.symbols) and line.symbols[k + 1] in self.clauses.det:
            k += 1
        return led and k + 1 < len(line.symbols) and bool(line.mentions(k + 1))

    def _opens_scene(self, line: Line, i: int) -> bool:
        """'where', 'during which', 'au cours de laquelle': what was done on the way."""
        word = line.word(i)
        return word.startswith(_WHERE) and (
            line.symbols[i] in self.clauses.subord or line.symbols[i] in self.clauses.rel
        )

    def _is_for(self, line: Line, i: int) -> bool:
        """'arrived in Oslo to hold talks with': what the journey is for."""
        return line.symbols[i] in self.planned or (
            line.symbols[i] in self.clauses.to and i + 1 < len(line.symbols) and line.symbols[i + 1] in self.purposes
        )

    def _received_someone(self, line: Line, v: int, right: list[tuple[int, str]]) -> bool:
        """Whether the object of 'received' is the person, not 'the news of the death of' a person."""
        items = [i for i, mode in right if mode == ""]
        if not items or any(line.symbols[i] in self.corps for i in items):
            return True
        if line.word(items[0]).split()[0] == "du" and not _A_THING.isdisjoint(line.words[items[0] :]):
            return False  # 'a reçu du président A une lettre', 'un message'
        k = items[0] - 1
        while k > v and (line.symbols[k] in self.clauses.det or line.symbols[k] in self.clauses.adj):
            k -= 1
        if k > v and line.word(k) in _FROM and not any(paper in w for paper in _CREDENTIALS for w in line.words[v:k]):
            return not line.word(k - 1).endswith(_SENT)  # 'received an invitation from', but 'a delegation from'
        if k <= v or line.symbols[k] not in self.genitive:
            return True
        if any(line.symbols[i] in self.visit_noun or line.symbols[i] in self.courtesy for i in range(v, k)):
            return True  # 'a reçu la visite de'
        if line.symbols[k - 1] in self.travellers:
            return True  # 'a reçu une délégation de députés français'
        return any(
            "créance" in line.word(i) or "credential" in line.word(i) or "credence" in line.word(i)
            for i in range(v, k + 1)
        )

    def _welcomes_deed(self, line: Line, v: int, right: list[tuple[int, str]]) -> bool:
        """'She welcomed Prime Minister Kowal's decision', '… Prime Minister Kowal's visit to Chad': what someone did,
        not someone."""
        near = range(v + 1, min(len(line.symbols), v + _GUEST_NEAR))
        after = next((i + 1 for i, mode in right if mode == ""), len(line.symbols))
        after = min(after, next((i + 1 for i in near if line.symbols[i] in self.who), len(line.symbols)))
        return after < len(line.symbols) and line.word(after) in POSSESSIVE

    def _nobody_named(self, line: Line, left: Subject, right: list[tuple[int, str]]) -> bool:
        """Whether all of those behind the verb are people of some kind, of no state, office or name."""
        named = [m for item, _ in right for m in line.mentions(item)]
        if not right:
            return left.kind == "who" and len(left.mentions or []) == 1 and self._one_guest(left)
        return all(m.kind == "group" and not m.states for m in named) and len(named) == len(right)

    @staticmethod
    def _one_guest(subject: Subject) -> bool:
        """Somebody of an office, as 'the Norwegian foreign minister', and no 'team' or 'officials'."""
        return subject.kind == "who" and all(m.kind not in ("group", "side") for m in subject.mentions or [])

    def _a_delegation(self, line: Line, subject: Subject) -> bool:
        """'A Polish delegation visited Norway': told of first of all, it is what the text is on."""
        mentions, i = subject.mentions or [], subject.item
        if subject.kind == "state" and i >= 0 and line.symbols[i] in self.teams:
            return True  # 'A delegation from Norway's Fisheries Agency'
        if subject.kind == "institution" and len(subject.states or []) == 1:
            return line.word(i).endswith(_COMMITTEE)  # 'the Norwegian Parliament's Defence Committee'
        if len(mentions) != 1 or mentions[0].kind != "side":
            return False
        before = [line.word(k) for k in range(max(0, i - 2), i)]  # 'A three-member delegation from Poland'
        return line.word(i).startswith(_A_TEAM) or not {"a", "an", "une"}.isdisjoint(before)

    def _reception_for(self, line: Line, e: int, right: list[tuple[int, str]]) -> bool:
        """'hosted a reception for Ambassador A', and no 'reception for the National Day'."""
        if not line.word(e).startswith("reception") or not right:
            return False
        k = right[0][0] - 1
        while k > e and (line.symbols[k] in self.clauses.det or line.symbols[k] in self.clauses.adj):
            k -= 1
        return line.word(k) in _FOR

    def _at_ministry(self, draft: ContactDraft, line: Line, v: int) -> bool:
        """'The Ambassador was received at the Ministry of Foreign Affairs of Norway', by nobody named: that state's."""
        for i in range(v + 1, min(len(line.symbols), v + 5)):
            if line.symbols[i] in self.ministry and (
                self._is_place(line, i) or line.symbols[i - 1] in self.clauses.det
            ):
                draft.parties.update(self.clauses._institution(line, i).states or [])
                return bool(draft.roles)
        return False

    def _somewhere(self, draft: ContactDraft, line: Line, v: int) -> bool:
        """Whether a place stands behind 'arrived at': a town, a palace, an airport."""
        near = line.symbols[v + 1 : v + 7]
        return draft.place is not None or any(
            s in self.building | self.seat | self.airport | self.known_venue for s in near
        )

    def _went_to_house(self, line: Line, v: int) -> bool:
        """'s'est rendu au palais de la Nation': to a house, and no land or town."""
        for k in range(v + 1, min(len(line.symbols), v + 5)):
            if line.symbols[k] in self.seat | self.building | self.ministry | self.known_venue:
                return True
            if any(m.kind == "side" for m in line.mentions(k)):
                return True
            if line.symbols[k] in self.city or line.symbols[k] in self.clauses.state:
                return False
        return False

    def _host_abroad(self, draft: ContactDraft, discourse: Discourse) -> None:
        """'In the Chinese capital, the Secretary General met Deputy Minister A': whom the text
        gives no state is the host's.
        """
        land = draft.place.country if draft.place is not None else None
        if land in (None, discourse.home, *draft.parties) or draft.place is None or draft.place.name in MEETING_TOWNS:
            return
        if draft.kind not in _TALKS or draft.parties != {discourse.home} or land not in self.pack.state_english:
            return
        for person in list(draft.roles)[max(1, draft.hosts) :]:
            entry = discourse.table.by_id(person)
            if entry.state_reason == "the house's own":
                entry.state, entry.state_reason = land, "met in his own land"
                draft.roles[person] = (land, draft.roles[person][1])
                draft.parties.add(land)
