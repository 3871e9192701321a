"""Those named around a contact to its participants, parties and roles."""

from __future__ import annotations

from dragoman.reading.discourse import Discourse
from dragoman.reading.eventparties import TWO_SIDED, EventPartyReader
from dragoman.reading.hosting import STAGED, held_for_others
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft
from dragoman.reading.mention import Mention
from dragoman.reading.officewords import OF_STATES
from dragoman.reading.ranks import audience_order
from dragoman.reading.words import Subject

OF_THE_CORPS = ("_the_corps", "/corps_was_received", "/corps_gave_wishes")  # rules of the diplomatic corps
# rules of what is done at a ceremony by those named, and not only watched
GIVEN_OR_OPENED = (
    "/handed_gift_to",
    "/gift_was_handed",
    "/gift_received",
    "/two_handed_gift",
    "/gift_taken",
    "/stone_was_laid",
    "/proceeded_to_hand",
    "/handover_of_gift",
    "/was_given_order",
    "/proceeded_to_decorate",
    "/planted_tree",
    "/inaugurated",
    "/opened_by_them",
    "/opened_it",
    "/ribbon_was_cut",
    "/award_was_given",
    "/honoured_with_order",
)
_DEEDS = (*GIVEN_OR_OPENED, "/wreath_was_laid", "/laid_wreath", "/paid_homage")
_ROLE_OF_MODE = {"presence": "member", "led": "head_of_delegation", "chaired": "co_chair", "mediated": "mediator"}
_HOST_AND_GUEST = frozenset({"hôte", "guest", "host", "visitor", "visiteur", "visiteuse"})
_SPOKEN_OF = 4  # people named last, of whom a pronoun may mean one
_OWN_OFFICE = frozenset({"his office", "her office"})  # 'paid a courtesy call to | her office'
_DATIVE = frozenset({"meet", "called", "receive", "send"})  # frames whose other end may be a pronoun before the verb
_OBJECTS = frozenset({"l'", "le", "la"})  # before the verb
_OTHERS = frozenset({"lui", "elle", "him", "her", "ce dernier", "cette dernière", "celui-ci", "celle-ci"})  # behind it
_SHORTEST = 4  # items of a sentence that opens with 'In Poland,'
_RECENT = 4  # contacts told of lately, in which an instrument may have been signed
_SIGNING = OF_STATES | {"head_of_state", "head_of_government", "deputy_head_of_government", "ambassador"}
_THIRD = frozenset({"he", "she", "il", "elle"})


class RoleReader(EventPartyReader):
    """Fills a contact with people and sides."""

    def _fill_roles(
        self,
        draft: ContactDraft,
        frame: str,
        left: Subject,
        right: list[tuple[int, str]],
        line: Line,
        discourse: Discourse,
    ) -> None:
        first_role, second_role = {
            "receive": ("receiving", "received"),
            "received": ("received", "receiving"),
            "called": ("received", "receiving"),
            "granted": ("received", "receiving"),
            "send": ("sender", "addressee"),
            "senders": ("addressee", "sender"),
            "letter": ("sender", "addressee"),
            "visit": ("visitor", "host"),
            "alone": ("attendee", "attendee"),
        }.get(frame, ("principal", "principal"))
        if draft.kind == "visit":
            first_role, second_role = ("host", "visitor") if frame == "receive" else ("visitor", "host")
        if frame == "chair":
            first_role = second_role = "co_chair"
        if draft.rule.endswith(STAGED):
            first_role = "host"
        if draft.kind == "ceremony":
            first_role = second_role = "attendee"
            if draft.rule.endswith(_DEEDS):
                first_role = second_role = "principal"
            if draft.rule.endswith(("/decorated", "/decorated_him")) and left.kind == "who":
                first_role = "principal"
            if draft.rule.endswith("hosted_by"):
                second_role = "host"
        if draft.kind in TWO_SIDED and frame in ("receive", "received", "alone"):
            first_role = second_role = "principal"  # 'will host Prime Minister A for the commission'
        left_people: list[str] = []
        mentions = left.mentions or []
        if left.kind == "same" and discourse.subject and not (draft.kind == "session" and frame == "around"):
            left_people = self._opposite(line, right, discourse)
        if frame == "senders" and not mentions:
            left_people = self._written_to(line, discourse)
        for mention in mentions:
            found = discourse.resolve(mention)
            if mention.kind == "pronoun" and len(found) == 1 and found[0] in self._named_behind(line, right):
                found = discourse.other_than(found, mention)  # 'he will call on Minister A': he is the other
            ahead = mention.kind == "group" and len(found) == 2 and right and left.item > max(i for i, _ in right)
            if ahead and not set(found) & set(self._named_behind(line, right)):
                found = self._of_the_text(found, discourse)  # 'Receiving Minister A, the two sides …'
            guest = mention.kind == "alias" and mention.text.casefold().split()[-1] in _HOST_AND_GUEST
            if guest and found and set(found) <= set(left_people):
                found = discourse.another(left_people, mention)  # 'President A and his guest'
            if left_people:
                self._borrow(mention, found, left_people, discourse)
            left_people.extend(found)
            if not found and left.item >= 0 and len(mentions) == 1:
                self._envoy_of(mention, line, left.item, discourse)
            if not found:
                self._note_rank(draft, mention)
                sent = any(o.rank in ("ambassador", "diplomat") for o in mention.offices)
                told = (mention.kind == "alias" and not sent) or mention.text.casefold() in _THIRD
                draft.strangers |= frame == "meet" and told and len(mentions) == 1 and draft.zone != "headline"
            unplaced = mention.kind == "group" and any(discourse.side_of(p) is None for p in found)
            if mention.states and (unplaced or not mention.persons):
                draft.parties.update(mention.states)
            elif mention.kind == "side" and not found:
                draft.parties.update(self._delegation_of(discourse))
        draft.parties.update(left.states or [])
        self._named_then_peer(line, right, discourse)
        if self._each_his_state(line, right, discourse):
            draft.apart = True
            listed = self._states_listed(line, right)
            draft.parties.update(listed)
            right = [r for r in right if r[1] != "party" or not listed]  # but 'on the talks between Kenya and Chad'
            self._borrow_all(line, right, left_people, discourse)
        right_people: list[str] = []
        for item, mode in right if frame != "alone" else []:
            if mode == "party":
                continue
            for mention in line.mentions(item):
                if mention.kind == "pronoun":
                    self._settle_object(mention, line, item, left_people, discourse)
                if self._lists_members(line, item, mention) or self._of_both(mention, left_people):
                    continue  # 'dignitaries, namely A, B and C': those whom the list names
                self._of_the_land(mention, line, discourse)
                meant = self._met(mention, discourse)
                found = [p for p in meant if p not in left_people]
                right_people.extend(found)
                if not meant and mention.kind == "alias":
                    draft.strangers = True
                if not found:
                    self._note_rank(draft, mention)
                self._borrow(mention, found, left_people, discourse)
        draft.hosts = len(set(left_people))
        discourse.settle_sides(left_people, right_people)
        if draft.kind == "message" and frame == "meet":
            first_role, second_role = "addressee", "sender"  # 'received a message from'
        if draft.kind == "reception" and frame in ("meet", "noun") and first_role == "principal":
            first_role, second_role = self._at_audience(left_people, right_people, discourse)
        for person in left_people:
            self._join(draft, person, first_role, discourse)
        if left.kind == "who" and frame not in ("noun", "around", "scene"):
            discourse.note_subject(left_people)  # 'She also met …' is said of her who met
            alone = mentions[0] if len(mentions) == 1 and not left_people else None
            told = alone is not None and alone.kind == "alias" and not alone.plural
            behind = left.item + 1 + (line.symbols[min(left.item + 1, len(line.symbols) - 1)] in self.clauses.comma)
            named = behind < len(line.symbols) and line.symbols[behind] in self.clauses.person
            if alone and told and not named and draft.kind != "summons" and line.sentence.zone == "body":
                discourse.note_unnamed(alone, draft)
        if frame == "alone":
            return
        for item, mode in right:
            role = _ROLE_OF_MODE.get(mode, second_role)
            if mode == "party":
                value = self.clauses.state_value(line, item)
                if value and not self._is_place(line, item):
                    draft.parties.add(value)
                continue
            for mention in line.mentions(item):
                if self._lists_members(line, item, mention) or self._of_both(mention, left_people):
                    continue
                people = list(self._met(mention, discourse))
                for person in people:
                    if person not in draft.roles:
                        self._join(draft, person, role, discourse)
                if not people:
                    self._envoy_of(mention, line, item, discourse)
                    self._note_rank(draft, mention)
                    draft.parties.update(
                        mention.states
                        if mention.kind == "group"
                        else mention.states[:3]
                        if mention.kind != "alias"
                        else mention.states[:1]
                    )
                    if mention.kind == "counterpart" and mention.states and left_people:
                        draft.awaited = (mention.states[0], discourse.table.by_id(left_people[0]).rank)
                    elif mention.kind == "alias" and mention.states and left_people and len(right) == 1:
                        draft.awaited = (mention.states[0], mention.offices[0].rank if mention.offices else None)

    @staticmethod
    def _of_both(mention: Mention, left: list[str]) -> bool:
        """'A and B co-chaired the consultations between the two ministries': theirs, and nobody else's."""
        return mention.kind == "group" and mention.collective == "state" and not mention.states and len(set(left)) > 1

    @staticmethod
    def _named_behind(line: Line, items: list[tuple[int, str]]) -> set[str]:
        """The people whom the items behind a verb name."""
        return {p for i, mode in items if mode == "" for m in line.mentions(i) if m.kind == "person" for p in m.persons}

    @staticmethod
    def _at_audience(left: list[str], right: list[str], discourse: Discourse) -> tuple[str, str]:
        """'had an audience with King A': the lower in rank is received, an envoy by anyone; equals are principals."""
        rank_of = {p: rank for p in left + right if (rank := discourse.table.by_id(p).rank) is not None}
        ranks = [[audience_order(rank_of[p]) for p in people if p in rank_of] for people in (left, right)]
        if not ranks[0] or not ranks[1] or min(ranks[0]) == min(ranks[1]):
            return "principal", "principal"
        return ("received", "receiving") if min(ranks[0]) > min(ranks[1]) else ("receiving", "received")

    @staticmethod
    def _met(mention: Mention, discourse: Discourse) -> list[str]:
        """Whom a mention behind the trigger means; nobody when it is a group of several states, not all of them named:
        'the foreign ministers of A, B and C'."""
        if not discourse.of_known(mention):
            return []
        found = mention.persons if mention.kind == "pronoun" else discourse.resolve(mention)
        if mention.kind == "group" and len(mention.states) > 1:
            named = {discourse.side_of(p) for p in found}
            return found if named.issuperset(mention.states) else []
        return found

    def _settle_object(self, mention: Mention, line: Line, item: int, others: list[str], discourse: Discourse) -> None:
        """'paid a courtesy call on her', 's'est entretenu avec lui': whom the pronoun means, who is none of the
        others: named before it in the sentence, else last in the text."""
        wanted = "male" if mention.gender.startswith("m") else "female"
        for k in range(item - 1, -1, -1):
            for person in (p for m in line.mentions(k) if m.kind == "person" for p in m.persons):
                if person not in others and discourse.table.by_id(person).gender in ("", wanted):
                    mention.persons = [person]
                    return
        discourse.other_than(others, mention)

    def _lists_members(self, line: Line, item: int, mention: Mention) -> bool:
        """'with several dignitaries, namely …', 'avec des dignitaires à savoir …'."""
        k = item + 1
        while k < len(line.symbols) and (line.symbols[k] in self.clauses.comma or line.symbols[k] in self.clauses.adj):
            k += 1
        return mention.kind == "group" and k < len(line.symbols) and line.symbols[k] in self.including

    def _meant_by_pronoun(
        self, draft: ContactDraft, frame: str, line: Line, v: int, before: list[str], discourse: Discourse
    ) -> None:
        """'Le ministre A l'a reçu', 'met with her', 'a dinner in his honour': the other whom the text spoke of last.

        `before` is who was spoken of before the verb's own subject was read.
        """
        honoured = any(s in self.in_honour for s in line.symbols[v:])
        at_office = frame == "called" and v + 1 < len(line.symbols) and line.word(v + 1) in _OWN_OFFICE
        to_him = len(draft.roles) == 1 and ((frame in _DATIVE and self._to_him(line, v)) or at_office)
        if not to_him and (frame not in ("meet", "receive", "with") or not (honoured or self._object_pronoun(line, v))):
            return
        own = {discourse.side_of(p) for p in draft.roles} - {None}
        role = "received" if draft.kind == "reception" and frame == "receive" else "principal"
        if to_him:
            role = "addressee" if draft.kind == "message" else "receiving" if frame == "called" else role
        here = [p for k in range(v) for m in line.mentions(k) if m.kind == "person" for p in m.persons]
        for person in [*before[:1], *here[::-1], *reversed(discourse.recent[-_SPOKEN_OF:])]:
            entry = discourse.table.by_id(person)
            told = entry.state is not None or at_office
            if person not in draft.roles and entry.offices and told and entry.state not in own:
                self._join(draft, person, "attendee" if draft.kind == "ceremony" else role, discourse)
                return

    def _to_him(self, line: Line, v: int) -> bool:
        """'lui a téléphoné', 'lui a rendu visite': whether a pronoun before verb item v says to whom."""
        k = v - 1
        while k > 0 and line.symbols[k] in self.clauses.skip and line.word(k) != "lui":
            k -= 1
        return k > 0 and line.word(k) == "lui"

    def _object_pronoun(self, line: Line, v: int) -> bool:
        """Whether the one whom verb item v tells of is named by a pronoun: 'l'a reçu', 's'est entretenu avec lui'."""
        k = v - 1
        while k > 0 and line.symbols[k] in self.clauses.skip and line.word(k) not in _OBJECTS:
            k -= 1
        if k >= 0 and line.word(k) in _OBJECTS:
            return True
        behind = v + 1
        while behind < len(line.symbols) and (
            line.symbols[behind] in self.meets_with | self.by or line.symbols[behind] in self.date
        ):
            behind += 1
        return behind < len(line.symbols) and line.word(behind) in _OTHERS

    def _opposite(self, line: Line, right: list[tuple[int, str]], discourse: Discourse) -> list[str]:
        """Whoever was told of last, of both sides maybe ('the two discussed fish; at the meeting with Minister A …'):
        those of the other side than the one met.
        """
        met = [m for item, mode in right if mode == "" for m in line.mentions(item) if m.kind == "person"]
        sides = {discourse.side_of(p) for m in met for p in m.persons} - {None}
        others = [p for p in discourse.subject if discourse.side_of(p) not in sides]
        if not others or len(discourse.subject) < 2:
            return list(discourse.subject)
        several = len({discourse.side_of(p) for p in others}) > 1
        return self._of_the_text(others, discourse) if several else others

    @staticmethod
    def _of_the_text(people: list[str], discourse: Discourse) -> list[str]:
        """'A met B. The two discussed fish. The talks with C …': of A and B the one whose talks the text tells of."""
        own = [p for p in people if discourse.side_of(p) == discourse.home]
        first = next((c for c in discourse.contacts if c.roles), None)
        lead = [p for p in list(first.roles)[:1] if p in people] if first is not None else []
        return own or lead or people

    def _delegation_of(self, discourse: Discourse) -> list[str]:
        """'The delegation also met': whose it is, of the visitor told of last."""
        travelled = [c for c in discourse.contacts if c.kind == "visit" and c.status != "back_reference"]
        found = (
            next((side for side, role in travelled[-1].roles.values() if role == "visitor"), None)
            if travelled
            else None
        )
        if found is None:
            found = next((discourse.side_of(p) for p in discourse.subject), None)
        return [found] if found else []

    def _of_the_land(self, mention: Mention, line: Line, discourse: Discourse) -> None:
        """'In Poland, she met her counterpart and the Speaker': of no state named, of the one opened with."""
        if mention.kind not in ("alias", "counterpart") or mention.states or len(line.symbols) < _SHORTEST:
            return
        opens = line.symbols[0] in self.place_prep and line.symbols[2] in self.clauses.comma
        if not opens:
            return
        city, code = line.value(1, "city"), self.clauses.state_value(line, 1)
        land = city[1] if isinstance(city, tuple | list) else code
        if isinstance(land, str) and land != discourse.home and land in self.pack.state_english:
            mention.states = [land]

    def _envoy_of(self, mention: Mention, line: Line, item: int, discourse: Discourse) -> None:
        """'a special envoy of President X', nobody named: he acts for the state of the one who sent him."""
        if mention.kind != "alias" or mention.states or item + 1 >= len(line.symbols):
            return
        if self._sent_by(line, item + 1) or line.word(item + 1).split()[0] in self.of_words:
            senders = (discourse.side_of(p) for m in line.mentions(item + 1) for p in discourse.resolve(m))
            mention.states = [s for s in senders if s][:1]

    def _written_to(self, line: Line, discourse: Discourse) -> list[str]:
        """To whom messages of many went: the leader named last before them, of the state whose
        house it is if that is known.
        """
        here = {p for i in range(len(line.symbols)) for m in line.mentions(i) for p in m.persons}
        named = [p for p in reversed(discourse.recent) if p not in here and discourse.table.by_id(p).offices]
        own = [p for p in named if discourse.side_of(p) == discourse.home]
        return (own or named)[:1]

    def _note_rank(self, draft: ContactDraft, mention: Mention) -> None:
        """'the Laotian Prime Minister', 'the foreign ministers of A and B', nobody named: their
        rank counts all the same.
        """
        state = mention.states[0] if mention.states else None
        rank = mention.offices[0].rank_for(state) if mention.offices else None
        if mention.kind == "group":
            entries = (mention.sentence.entries[k] for k in range(mention.first, mention.last + 1))
            rank = next((e.values["office"][0] for e in entries if e is not None and "office" in e.values), None)
        if rank is None or rank == "other":
            return
        for state in mention.states if mention.kind == "group" else mention.states[:1]:
            draft.unnamed.setdefault(state, rank)

    def _borrow_all(self, line: Line, right: list[tuple[int, str]], others: list[str], discourse: Discourse) -> None:
        """'He spoke with his Omani counterpart, X, and the Kenyan one, Y': all have the rank of the one."""
        rank = discourse.table.by_id(others[0]).counterparts_rank if len(others) == 1 else None
        named = [m for item, mode in right if mode == "" for m in line.mentions(item) if m.kind == "person"]
        for entry in (discourse.table.by_id(p) for m in named if rank for p in m.persons):
            if all(o.counterpart or o.personal_rank for o in entry.kinds):
                entry.borrowed_rank = entry.borrowed_rank or rank

    def _borrow(self, mention: Mention, people: list[str], others: list[str], discourse: Discourse) -> None:
        """'his Omani counterpart, X': X has the rank of the one whose counterpart he is."""
        if not any(o.counterpart for o in mention.offices) or not others:
            return
        rank = discourse.table.by_id(others[0]).counterparts_rank
        for person in people:
            entry = discourse.table.by_id(person)
            told = mention.peer is not None and entry.borrowed_rank is not None
            if rank is not None and not told and all(o.counterpart or o.personal_rank for o in entry.kinds):
                entry.borrowed_rank = rank

    def _join(self, draft: ContactDraft, person: str, role: str, discourse: Discourse) -> None:
        side = discourse.side_of(person)
        draft.roles[person] = (side, role)
        if side and role not in ("mediator",):
            draft.parties.add(side)

    @staticmethod
    def _sees_own_envoy(draft: ContactDraft, discourse: Discourse) -> bool:
        """'received the Ambassador of Norway to Poland before he left': both Norwegian, no Pole there."""
        kinds = [o for p in draft.roles for o in discourse.table.by_id(p).kinds]
        return len(draft.roles) > 1 and any(o.post == discourse.home for o in kinds)

    @staticmethod
    def _signs_for_some_state(draft: ContactDraft, discourse: Discourse) -> bool:
        """'President X signed an accord with the Norwegian Minister Y': of which state X is, the text leaves open."""
        unplaced = [discourse.table.by_id(p) for p, (side, _) in draft.roles.items() if side is None]
        return bool(draft.parties) and len(unplaced) == 1 and unplaced[0].rank in _SIGNING

    def _plausible(self, draft: ContactDraft, frame: str, kind: str, discourse: Discourse) -> bool:
        if draft.rule.endswith(STAGED):
            return held_for_others(draft, self.pack.state_english)
        if draft.rule.endswith(("/state_handed_gift", "/handed_gift_to_house")):
            return len(draft.parties) > 1
        if draft.rule.endswith("/embassy_celebrated"):
            return bool(draft.parties)  # abroad, whoever came
        if frame in ("alone",) or kind in ("ceremony", "internal"):
            return bool(draft.roles)
        if draft.rule.endswith(OF_THE_CORPS):
            return bool(draft.roles)  # 'received the diplomatic corps': those of all states
        if kind == "visit":
            if len(draft.parties) == 1 and discourse.home_takes_part and discourse.home and draft.coming:
                draft.parties.add(discourse.home)  # 'the Indonesian minister arrives today', told by the house
            return bool(draft.roles) or len(draft.parties) >= 2 or draft.unnamed_guest
        if frame == "signed":
            if len(draft.parties) >= 2 or discourse.current is None:
                return len(draft.parties) >= 2
            draft.parties.update(discourse.current.parties)
            return len(draft.parties) >= 2
        if frame == "scene":
            # 'A and B voiced concern in their call': of what states they are, the text may say later
            theirs = len(draft.roles) == 2 and draft.kind == "call"
            return theirs or (len(draft.parties) == 2 and len(draft.roles) >= 2)
        if frame == "noun":
            of_agenda = (
                bool(draft.roles) and draft.sentence in discourse.agenda
            )  # whose programme it is need not be told
            return len(draft.parties) >= 2 or len(draft.roles) >= 2 or of_agenda
        if (
            len(draft.parties) < 2
            and discourse.home
            and discourse.home_takes_part
            and draft.parties
            and discourse.home not in draft.parties
            and draft.kind != "session"
            and frame in ("meet", "receive", "received", "called", "around", "send")
            and not self._sees_own_envoy(draft, discourse)
        ):
            draft.parties.add(discourse.home)
        if kind == "signing":
            told = next((c.parties for c in reversed(discourse.contacts[-_RECENT:]) if len(c.parties) > 1), set())
            if len(draft.parties) < 2 and draft.parties <= told:
                draft.parties |= told  # signed in the talks told of
            return len(draft.parties) >= 2 or self._signs_for_some_state(draft, discourse)
        unpeopled = frame in ("around", "body") or (frame == "meet" and not draft.roles)
        if kind == "summons" and draft.parties and (draft.roles or draft.unnamed):
            return True  # whose ministry it was, the text may leave to its readers
        if draft.kind == "session" and draft.parties and unpeopled:
            return True  # a body meets, whoever comes
        if frame == "meet" and draft.strangers and draft.parties:
            return (
                not draft.apart or len(draft.parties) > 1
            )  # 'a series of talks with his counterparts': see who they were
        return len(draft.parties) >= 2 or len(draft.roles) >= 2
