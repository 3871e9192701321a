"""A contact just read to the one told of before, or to the list as a new one."""

from __future__ import annotations

import re
from dataclasses import replace

from dragoman.model import Place
from dragoman.reading.bounds import LATER
from dragoman.reading.discourse import Discourse
from dragoman.reading.lines import Line
from dragoman.reading.memory import MEMORY, ContactDraft
from dragoman.reading.onecontact import OneContactReader
from dragoman.reading.parties import _TALKS
from dragoman.reading.roles import OF_THE_CORPS
from dragoman.reading.splitting import kinds_agree

_IN_ROUND = ("/met", "/held_event")  # what those who lead a round do in it
_IN_PERSON = ("/met", "/received")  # rules whose words tell of no call
_OF_CREDENTIALS = re.compile(
    r"^(?:(?:lors de|au cours de|durant|pendant|à l'issue de|au terme de|at|during|after) )?"
    r"(the|this|la|cette) (?:[\w-]+ ){0,2}(ceremony|cérémonie)(?! of| de)|créances?\b|cred(ential|ence)"
    r"|remise|handing over|accredit|pr[eé]sentation"
)
_CREDIT = 80  # characters of '(Photo: Ola Vik/NTB)' at most
BEFOREHAND = "/preceded_by_talks"  # the rule of talks that prepared those told of
_PICTURE = re.compile(r"[(\[](?:file )?(?:photos?|pictures?|images?|photographs?)\b[^)\]]*[)\]]\W*$", re.IGNORECASE)
_ALL_TOGETHER = re.compile(r"\b(?:trilateral|tripartite|quadrilateral|quadripartite|joint|conjoint)", re.IGNORECASE)
_OPENING = 4  # items: "Après sa visite", "After a round of talks"
_BEGINNING = 8  # items: 'During the conversation with'
_PAIR = 2
_NEXT = 2  # sentences from a heading to the first that tells of its contact
_TALKED = ("consultation", "discussion", "conversation", "talk", "exchange", "entretien", "échange", "discuss")
_AT_CALLS = frozenset({"received", "receiving"})


class ContactJoiner(OneContactReader):
    """Keeps the discourse's list of contacts."""

    def _enter(self, draft: ContactDraft, line: Line, discourse: Discourse) -> None:
        discourse.entered += 1
        self._had_spoken_by_phone(draft, discourse)
        self._with_their_host(draft, line, discourse)
        apart = self._told_apart(draft, line, discourse)
        self._on_the_telephone_too(draft, line, discourse)
        if apart and self._split(draft, line, discourse):
            return
        self._part_group(draft, discourse)
        if self._ceremony_of(draft, line, discourse) or self._told_of_each(draft, discourse):
            return
        if self._with_one_of_them(draft, line, discourse):
            return
        if self._in_the_call(draft, line, discourse) or self._in_the_round(draft, line, discourse):
            return
        if self._at_the_meeting(draft, discourse):
            return
        self._part_guests(draft, line, discourse)
        beforehand = draft.rule.endswith(BEFOREHAND)
        same = None if beforehand else self._past_occasion(draft, discourse) or self._same(draft, discourse)
        if same is not None:
            if same.kind == "message" and self._of_first_person(line) and len(same.roles) > 1:
                return  # '« J'ai transmis au président un message »', of the message told of
            self._merge(same, draft)
            discourse.current = same if same.kind in _TALKS or discourse.current is None else discourse.current
            return
        if beforehand and not draft.roles and discourse.current is not None:
            draft.parties = set(discourse.current.parties)
        elif not draft.roles and not draft.parties:
            if draft.status != "back_reference" or discourse.current is None:
                return  # 'the ceremony took place in the garden': nobody's
            draft.parties = set(discourse.current.parties)  # 'the previous meeting was held in May': of the same two
        if draft.nominal and (self._back(draft, line) or (draft.strangers and discourse.contacts)):
            draft.status = "back_reference"
        discourse.contacts.append(draft)
        if (
            draft.kind == "reception"
            and discourse.current is not None
            and discourse.current.kind in ("consultations", "commission")
        ):
            discourse.heard(list(draft.roles))
            return  # a courtesy call in the frame of consultations: 'the two sides' are still those of the talks
        current = discourse.current
        aside = current is not None and draft.nominal and not current.nominal and current.sentence == draft.sentence
        aside = aside or beforehand or (draft.nominal and self._spoken_of(draft, line, discourse))
        aside = aside or (current is not None and _PICTURE.search(line.sentence.text, *_ends(line)) is not None)
        if (
            draft.status != "back_reference"
            and not aside  # 'After her talks with A, she received B': B is told of further on
            and (draft.kind in _TALKS or discourse.current is None or not discourse.current.roles)
        ):
            if self._told_in_opening(draft, line, discourse):
                return  # 'After his talks with A, B received C': what follows is of C's visit
            discourse.current = draft
        discourse.heard(list(draft.roles))

    def _with_one_of_them(self, draft: ContactDraft, line: Line, discourse: Discourse) -> bool:
        """'A met B and C separately. During the conversation with C, the leaders discussed …': of the talks of A and C,
        whoever 'the leaders' may be."""
        if draft.kind not in _TALKS or draft.status != "held" or len(draft.roles) <= _PAIR or not draft.spans:
            return False
        at = next((k for k in range(min(_BEGINNING, len(line.symbols))) if line.symbols[k] in self.meets_with), -1)
        while 0 <= at < len(line.symbols) - 1 and line.symbols[at] not in self.who:
            at += 1
            if line.symbols[at] in self.clauses.comma or line.symbols[at] in self.clauses.verb:
                return False
        with_whom = {p for m in line.mentions(at) for p in discourse.resolve(m)} if at > 0 else set()
        for told in reversed(discourse.contacts[-MEMORY:]):
            pair = told.kind in _TALKS and told.status == "held" and len(told.roles) == _PAIR
            if pair and len(with_whom) == 1 and with_whom <= told.roles.keys() <= draft.roles.keys():
                told.spans.extend(draft.spans)
                discourse.current = told
                discourse.heard(list(told.roles))
                return True
        return False

    def _on_the_telephone_too(self, draft: ContactDraft, line: Line, discourse: Discourse) -> None:
        """'… s'est entretenu par téléphone avec A. Il s'est également entretenu avec B': a call as well."""
        told = discourse.contacts[-1] if discourse.contacts else None
        if told is None or told.kind != "call" or draft.kind != "meeting" or not draft.beside or draft.nominal:
            return
        near = draft.sentence - told.sentence <= 1 and draft.place_span is None and draft.status == told.status
        if near and next(iter(draft.roles), "") in told.roles and not self.entretenu.isdisjoint(line.symbols):
            draft.kind = "call"

    @staticmethod
    def _past_occasion(draft: ContactDraft, discourse: Discourse) -> ContactDraft | None:
        """'The two had met before, at a meeting in Riga': the past contact of the same sentence whose occasion a noun
        behind it names; else None.
        """
        told = discourse.contacts[-1] if discourse.contacts else None
        if told is None or draft.status != "held" or told.status != "back_reference" or not draft.roles:
            return None
        behind = told.sentence == draft.sentence and min(draft.spans)[0] > min(told.spans)[0]
        return told if behind and draft.roles.keys() <= told.roles.keys() else None

    def _of_first_person(self, line: Line) -> bool:
        return any(line.word(k) in self.first_person for k in range(len(line.symbols)))

    def _in_the_call(self, draft: ContactDraft, line: Line, discourse: Discourse) -> bool:
        """'In a telephone conversation …. They also held consultations': those of the call, where neither a day
        nor a place tells them apart."""
        told = discourse.current
        if told is None or told.kind != "call" or told.status != "held" or draft.status != "held":
            return False
        apart = draft.when is not None or draft.place is not None or draft.margins is not None
        words = draft.event_word or self._words_of_talks(draft, line)
        only_talks = draft.kind in ("meeting", "consultations") and words.startswith(_TALKED)
        if apart or not only_talks or len(draft.roles) < 2 or set(draft.roles) != set(told.roles):
            return False
        told.spans.extend(draft.spans)
        return True

    @staticmethod
    def _at_the_meeting(draft: ContactDraft, discourse: Discourse) -> bool:
        """'met Ministers A and B. She spoke with B about trade': of the meeting told of, where no call is named."""
        if draft.kind != "call" or not draft.spoken or draft.status != "held" or len(draft.roles) < 2:
            return False
        if draft.when is not None and draft.when.mention is not None:
            return False
        for told in reversed(discourse.contacts[-MEMORY:]):
            in_person = told.kind in ("meeting", "reception", "consultations") and told.status == "held"
            if in_person and draft.roles.keys() <= told.roles.keys():
                told.spans.extend(draft.spans)
                discourse.current = told
                return True
        return False

    def _words_of_talks(self, draft: ContactDraft, line: Line) -> str:
        """'conversation' in 'les deux présidents ont eu une conversation': one phrase is the verb and its noun."""
        begin, end = draft.spans[-1]
        spoke = (line.word(k) for k, s in enumerate(line.symbols) if s in self.spoke and begin <= line.start(k) < end)
        return next(spoke, "").split(" ")[-1]

    def _in_the_round(self, draft: ContactDraft, line: Line, discourse: Discourse) -> bool:
        """'hosted her counterpart for the Joint Commission. The leaders met to deliberate on': the session told of."""
        told = discourse.current
        if told is None or told.kind not in ("commission", "consultations") or told.status != draft.status:
            return False
        if (
            draft.rule.endswith("/was_received")
            and draft.sentence == told.sentence
            and set(draft.roles) <= set(told.roles)
        ):
            return True  # 'said in consultations held in Oslo, where she was hosted by Minister A'
        apart = draft.when is not None or draft.place is not None or draft.margins is not None or draft.beside
        group = any(m.kind == "group" for k in range(min(3, len(line.symbols))) for m in line.mentions(k))
        if apart or not group or not draft.rule.endswith(_IN_ROUND) or set(draft.roles) != set(told.roles):
            return False
        told.spans.extend(draft.spans)
        return True

    @staticmethod
    def _told_of_each(draft: ContactDraft, discourse: Discourse) -> bool:
        """'The new ambassadors had talks with the President', each of whom was told to be received by him."""
        if draft.kind not in ("meeting", "reception") or draft.status != "held" or len(draft.roles) < 3:
            return False
        told = [set(c.roles) for c in discourse.contacts[-MEMORY:] if c.kind == "reception" and c.status == "held"]
        for host in draft.roles:
            guests = set(draft.roles) - {host}
            if all(any({host, guest} <= roles for roles in told) for guest in guests):
                return True
        return False

    @staticmethod
    def _ceremony_of(draft: ContactDraft, line: Line, discourse: Discourse) -> bool:
        """'The handing over ceremony was held at the palace': where the envoys told of just before were received."""
        followed = discourse.sequel is not None and discourse.sequel[1]  # the letters of several, told of just before
        if draft.kind != "ceremony" or draft.status != "held":
            return False
        told_here = line.sentence.folded[line.sentence.start : line.sentence.end]
        if not followed and not _OF_CREDENTIALS.search(told_here):
            return False
        told = [
            c
            for c in discourse.contacts[-MEMORY:]
            if c.kind == "reception" and c.status == "held" and (followed or draft.sentence - c.sentence <= _NEXT)
        ]
        told = [c for c in told if draft.parties <= c.parties and draft.roles.keys() <= c.roles.keys()]
        for contact in told:
            if contact.when is None or contact.when.edtf is None:
                contact.when = draft.when
            if contact.place is None and draft.place is not None:
                contact.place, contact.place_span, contact.seat = draft.place, draft.place_span, draft.seat
        return bool(told)

    def _spoken_of(self, draft: ContactDraft, line: Line, discourse: Discourse) -> bool:
        """'Minister A praised the consultations held that morning between B and C', told of talks of A with B: whether
        somebody of the current talks, who was not at these, speaks of them."""
        current = discourse.current
        others = current.roles.keys() - draft.roles.keys() if current is not None and draft.roles else frozenset()
        at = line.item_at(max(draft.spans)[0]) if others else 0
        before = range(at)
        k = at - 1
        while k > 0 and line.symbols[k] in self.clauses.det | self.clauses.adj:
            k -= 1
        if k > 0 and line.symbols[k] in self.clauses.of and line.symbols[k] not in self.clauses.leads_setting:
            return True  # 'The importance of | the meeting between A and B was stressed'
        return any(p in others for k in before for m in line.mentions(k) if m.kind == "person" for p in m.persons)

    @staticmethod
    def _told_in_opening(draft: ContactDraft, line: Line, discourse: Discourse) -> bool:
        """Whether a contact stands in the opening words of a sentence whose verb tells of the current one."""
        current = discourse.current
        if current is None or line.word(0) not in LATER or current.sentence != line.sentence.number:
            return False
        return line.item_at(min(draft.spans)[0]) <= _OPENING < line.item_at(max(current.spans)[0])

    @staticmethod
    def _part_group(draft: ContactDraft, discourse: Discourse) -> None:
        """'met the foreign ministers of A, B and C', and then 'met Minister X of B': the host met each of them."""
        for n in range(len(discourse.contacts) - 1, max(-1, len(discourse.contacts) - MEMORY), -1):
            old = discourse.contacts[n]
            if not (
                len(old.roles) == 1 and len(draft.roles) == 2 and len(old.parties) > 2 and draft.parties < old.parties
                and {old.kind, draft.kind} <= {"meeting", "reception"} and old.status == draft.status and old.roles.keys() < draft.roles.keys()  # noqa: E501
            ):  # fmt: skip
                continue
            side = next(iter(old.roles.values()))[0]
            if side is None:
                return
            discourse.contacts[n : n + 1] = [
                replace(old, roles=dict(old.roles), parties={side, other}, spans=list(old.spans), unnamed={})
                for other in sorted(old.parties - {side})
            ]
            discourse.current = discourse.contacts[n] if discourse.current is old else discourse.current
            return

    @staticmethod
    def _part_guests(draft: ContactDraft, line: Line, discourse: Discourse) -> None:
        """'held talks with A and B', and then 'in his talks with A': the host met each of them apart."""
        old = discourse.current
        if old is None or not draft.nominal or old.hosts != 1 or old not in discourse.contacts or len(old.roles) < 3:
            return
        (host, how), *guests = old.roles.items()
        here = {p for m in line.all_mentions() if m.kind == "person" for p in m.persons} & draft.roles.keys()
        if len(draft.roles) == 2 and draft.roles.keys() <= dict(guests).keys() and len(here) == 1:
            # 'the meeting with Ambassador A', of the host of both
            draft.roles = {host: how, **{p: draft.roles[p] for p in here}}
            draft.parties = {side for side, _ in draft.roles.values() if side}
        sides = {side for _, (side, _) in guests} | {how[0]}
        apart = None not in sides and len(sides) == len(old.roles)
        if old.kind not in ("meeting", "reception") or not apart or draft.status != old.status:
            return
        if any(_ALL_TOGETHER.search(line.sentence.text, start, end) for start, end in old.spans):
            return
        if len(draft.roles) != 2 or host not in draft.roles or not set(draft.roles) < set(old.roles):
            return
        each = [
            replace(old, roles={host: how, guest: role}, parties={str(how[0]), str(role[0])}, spans=list(old.spans))
            for guest, role in guests
        ]
        at = discourse.contacts.index(old)
        discourse.contacts[at : at + 1] = each
        discourse.current = next(one for one in each if set(one.roles) == set(draft.roles))

    def _back(self, draft: ContactDraft, line: Line) -> bool:
        return bool(
            draft.when and draft.when.mention and draft.when.mention.month and not draft.when.mention.day
        ) or not self.past.isdisjoint(line.present)

    def _same(self, draft: ContactDraft, discourse: Discourse) -> ContactDraft | None:
        """The contact already told of that this one is, or None."""
        if draft.then and any(set(old.roles) != set(draft.roles) for old in discourse.contacts[-1:]):
            return next(
                (c for c in discourse.contacts if set(c.roles) == set(draft.roles) and kinds_agree(c, draft)), None
            )
        told = discourse.contacts[-MEMORY:]
        listed = any(old.zone == "headline" and old.parties == draft.parties for old in told)
        for old in reversed(told):
            if old.status == "back_reference":
                continue
            if old.sentence != draft.sentence and {old.sentence, draft.sentence} <= discourse.agenda.keys():
                continue  # '16.00 Talks of A with B' and '20.00 Dinner of A with B': each by itself
            if self._of_one_journey(old, draft):
                old.status = draft.status if draft.place is None else old.status
                return old
            if listed and old.zone == "headline" and len(old.parties) == 2 and old.parties != draft.parties:
                continue  # 'meets counterparts from Poland and Chad', and then each
            if old.kind == draft.kind == "ceremony" and not draft.nominal and self._another_deed(old, draft):
                continue  # a banquet, and the wreath he laid
            if not kinds_agree(old, draft) or (
                old.arrival and draft.kind == "meeting" and (not draft.arrival or draft.event_word)
            ):
                continue
            if old.status != draft.status and not self._one_told_twice(old, draft):
                continue
            if (
                old.when
                and draft.when
                and (old.zone != "headline" or (old.when.mention is not None and old.when.basis != "header"))
                and old.when.edtf
                and draft.when.edtf
                and not _days_agree(old.when.edtf, draft.when.edtf)
                and not (_dates_page(old, draft) or _headed_today(old, draft))
                and not (discourse.quoted and draft.when.mention is not None and draft.when.mention.offset == 0)
            ):
                continue
            lands = {place.country for place in (old.place, draft.place) if place is not None} - {None}
            if len(lands) > 1 and draft.kind != "summons":
                continue  # but 'at State House in Oslo', and then 'at State House'
            mine, theirs = set(draft.roles), set(old.roles)
            if old.rule.endswith(OF_THE_CORPS) and not mine <= theirs:
                continue  # 'received the diplomatic corps', and then Ambassador A by himself
            if draft.nominal and draft.strangers:
                if old.sentence == draft.sentence and mine <= theirs and draft.parties <= old.parties:
                    return old  # 'was received in audience by the Polish President', whom the text does not name
                continue
            if self._of_another_rank(old, mine - theirs, discourse) or self._of_a_chief(old, draft, discourse):
                continue
            if draft.kind == "signing" and self._another_paper(old, draft):
                continue
            if self._host_told_late(old, draft):
                return old
            if len(mine) > 1 and len(theirs) > 1 and not mine & theirs:
                continue  # others met, of whatever states
            if (
                draft.kind == "message"
                and draft.parties == old.parties
                and (draft.rule == old.rule or discourse.quoted)
            ):
                return old
            if mine and theirs and (mine <= theirs or (theirs <= mine and (len(theirs) < 2 or old.zone == "headline"))):
                if len(mine) == 1 and len(theirs) > 1 and not draft.parties <= old.parties:
                    continue
                if (
                    len(theirs) == 1
                    and old.zone == "body"
                    and not (draft.parties <= old.parties or old.parties <= draft.parties)
                ):
                    continue  # the same host, and another guest
                return old
            if (
                theirs
                and not mine
                and draft.beside
                and not draft.nominal
                and old.zone == "body"
                and old.kind == "meeting"
            ):
                continue  # 'Official talks between the two governments were also held'
            if (not mine or not theirs) and (draft.parties <= old.parties or old.parties <= draft.parties):
                if len(mine) > 1 and not theirs and old.zone == "body" and draft.parties < old.parties:
                    continue  # three states meet, and two of their ministers apart
                if not theirs and old.zone == "body" and draft.kind != old.kind and not draft.nominal:
                    continue  # talks of two delegations, and an audience
                return old
            if old.zone == draft.zone == "headline" and len(old.parties) > 1 and len(draft.parties) > 1:
                continue  # 'Minister meets Polish counterpart, receives Chadian ambassador'
            if old.zone == "headline" and draft.parties & old.parties:
                return next((c for c in told if set(c.roles) == mine and kinds_agree(c, draft)), old)
        return None

    def _merge(self, old: ContactDraft, new: ContactDraft) -> None:
        several = len(old.roles) > 2 or (old.kind != new.kind == "visit")
        if (
            old.zone == "headline"
            and new.zone == "body"
            and several
            and set(new.roles) < set(old.roles)
            and (len(new.parties) > 1 or len(new.roles) > 1)
        ):
            old.roles, old.parties = {}, set()  # a headline may tell of two meetings at once
        called = old.rule.endswith("/talking_to_him") and new.kind == "reception" and old.sentence == new.sentence
        if called:
            old.kind, old.rule = new.kind, new.rule  # 'while talking to Ambassador A, who called on him'
        for person, role in new.roles.items():
            if (called or (old.zone == "headline" and new.zone == "body")) and role[1] in _AT_CALLS:
                old.roles.pop(person, None)  # 'A meets B', and then who called on whom
            old.roles.setdefault(person, role)
        if new.kind == "consultations" and old.kind == "meeting" and old.rule.endswith("/spoke_together"):
            old.kind = new.kind  # 'A and B agreed to …. During the second strategic dialogue, they also …'
        old.parties |= new.parties
        old.margins = old.margins or new.margins
        if old.kind != "call" or not new.nominal:  # in a call one speaks of the next round of the dialogue
            old.series = old.series or new.series
            old.round = old.round if old.round is not None else new.round
        old.undated = old.undated or new.undated
        headed = old.when is not None and old.zone == "headline" and old.when.basis == "header"
        headed = headed or _dates_page(old, new) or _headed_today(old, new)
        if old.when is None or ((old.when.edtf is None or headed) and (new.when is not None and new.when.edtf)):
            old.when = new.when  # what an unresolved day says is kept: 'last Wednesday' is no Thursday
        elif new.when is not None and _day_within(old.when.edtf, new.when.edtf) and old.kind == new.kind == "reception":
            old.when = new.when  # 'received A and B on 5 and 6 May. He received A on 5 May'
        ahead = new.status == "announced" and old.status == "held" and old.zone == new.zone
        if not ahead and new.place is not None and self._tells_place_better(old, new, new.place):
            old.place, old.place_span, old.seat = new.place, new.place_span, new.seat
        if old.zone == "headline" and new.zone == "body":
            met = old.spoken and new.rule.endswith(_IN_PERSON) and new.sentence - old.sentence <= _NEXT
            old.zone = "body"
            old.sentence = new.sentence
            old.status = old.status if new.nominal else new.status
            if old.kind in ("meeting", "visit") or new.kind != "meeting" or met:
                if old.kind == "visit" != new.kind:  # 'Minister visits Poland', and then whom she met
                    old.roles.update({p: (side, "principal") for p, (side, r) in old.roles.items() if r == "visitor"})
                old.kind = new.kind
                old.spoken = new.spoken
            old.rule = new.rule
        old.spans.extend(new.spans)

    def _tells_place_better(self, old: ContactDraft, new: ContactDraft, place: Place) -> bool:
        """Whether a place is nearer than the one told before: a town than its state, or than a
        palace of unknown town.
        """
        if old.place is None or (old.seat is not None and new.seat is None):
            return True
        state = self.pack.state_english.get(place.country or "")
        return old.place.country == place.country and old.place.name == state != place.name


def _dates_page(old: ContactDraft, new: ContactDraft) -> bool:
    """'Talks of A and B (9 May 2021)', and then 'A met B yesterday': the head's day is the page's, from which the text
    counts, and not that of the talks."""
    if old.zone != "headline" or old.when is None or new.when is None or old.when.mention is None:
        return False
    counted = new.when.mention is not None and new.when.mention.offset not in (None, 0)
    return counted and old.when.basis == "stated" and new.zone == "body"


def _headed_today(old: ContactDraft, new: ContactDraft) -> bool:
    """'After talks with B, A: “We need peace today”', and then 'A met B on 9 May': a headline's 'today' is no day of
    the talks, where the text tells theirs."""
    told, day = (contact.when.mention if contact.when is not None else None for contact in (old, new))
    return old.zone == "headline" and new.zone == "body" and bool(told and told.offset == 0 and day and day.day)


def _ends(line: Line) -> tuple[int, int]:
    """The last characters of a sentence, where a picture's credit stands."""
    return max(line.sentence.start, line.sentence.end - _CREDIT), line.sentence.end


def _day_within(days: str | None, day: str | None) -> bool:
    """Whether one day is told that lies in the days told before."""
    return bool(days and day and "/" in days and "/" not in day and days.split("/")[0] <= day <= days.split("/")[1])


def _days_agree(a: str, b: str) -> bool:
    return (
        a == b
        or a.startswith(b)
        or b.startswith(a)
        or (a[4:] == b[4:] and "XXXX" in a + b)
        or a.split("/")[0] <= b <= a.split("/")[-1]
    )
