"""What a match tells to the draft of a contact, step by step: its verb, its noun, its people, its day and place."""

from __future__ import annotations

from dragoman.reading.capacities import capacity, in_capacity
from dragoman.reading.delegates import DelegateReader
from dragoman.reading.discourse import Discourse
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft, Scene
from dragoman.reading.telling import Telling

_BESIDE = frozenset({"also", "two", "three", "several", "également", "aussi", "deux", "trois", "plusieurs"})
_THEIRS = frozenset({"their", "leur", "leurs"})
_OF_THOSE = frozenset({"the", "these", "les", "des", "ces", "aux"})
_FAREWELL = ("farewell to", "goodbye to")
_A = frozenset({"a", "an", "his", "her", "une", "sa"})
_FOR_A = frozenset({"in", "for", "on", "during", "pour", "lors d'"})
_TALKED_TO = frozenset({"visit", "reception", "meeting"})
_LEADING = frozenset({"head_of_delegation", "co_chair"})
_ONLY_THOUGHT = frozenset(
    {
        "possibility",
        "prospect",
        "idea",
        "organising",
        "organizing",
        "arranging",
        "setting",
        "possible",
        "potential",
        "eventual",
        "éventuelle",
        "éventuelles",
        "éventuel",
        "éventuels",
        "hypothétique",
        "principe",
        "possibilité",
        "éventualité",
        "idée",
        "opportunité",
    }
    | {"organiser", "programmer", "d'organiser", "faciliter", "facilitate", "organise", "organize", "arrange"}
)  # words before talks that are only thought of
_ABSTRACT = frozenset({"consultation", "concertation", "dialogue"})
_THEN = frozenset({"ensuite", "then", "later", "puis", "subsequently", "par la suite", "afterwards"})
_TOLD_LATELY = 4  # contacts before a sentence that goes on with one of them
_ONE_AFTER_THE_OTHER = (
    "/followed_one_another",
    "/same_with_another",
    "/next_audience",
    "/another_host",
)  # rules of several guests
_NEW_TO_THE_LAND = ("/it_was_the_first_visit", "/visit_is_the_first")  # the journey that the text tells of, no other
_LAST = 4  # contacts told of last, by which one more without a place may be a call
_TO_SIGN = ("sign", "signer", "ink", "conclude")


class DraftReader(DelegateReader):
    """Makes one contact of the words that a rule has found."""

    def _draft(self, telling: Telling) -> ContactDraft | None:
        """The contact that a match tells of; None where it tells of none, or only of one to be named further on."""
        if self._tells_nothing(telling):
            return None
        self._first_words(telling)
        if not self._by_verb(telling) or not self._by_noun(telling):
            return None
        if self._around_another(telling) or self._of_no_one_day(telling):
            return None
        if self._goes_on(telling):
            return self._further(telling)
        line, e, draft = telling.line, telling.e, telling.draft
        if telling.frame == "scene" and any(line.symbols[k] in self.proceed for k in range(max(0, e - 4), e)):
            draft.nominal = True  # 'proceeded to an exchange of views', in the talks told of
        if telling.frame == "scene" and e > 0 and line.word(e - 1) in _THEIRS:
            draft.nominal = True  # 'Au cours de leur entretien', whatever kind of talks was told of
        if e >= 0 and telling.status == "held" and any(self._past_at(line, i) for i in range(max(0, e - 4), e)):
            draft.status = "back_reference"
        if self._no_message(telling):
            return None
        if telling.frame == "bring" or (telling.frame == "send" and self._passes_on(line, e)):
            if not self._bring(draft, line, telling.v, e, telling.discourse):
                return None
            draft.when = self._when(line, telling.trigger, draft, telling.anchor, telling.years, telling.discourse)
            return draft
        if not self._by_sides(telling) or not self._by_roles(telling):
            return None
        self._with_the_inviter(telling)
        if not self._stands(telling):
            self._keep_for_later(telling)
            return None
        self._senders_go_on(telling)
        if telling.frame in ("meet", "receive") and [*line.words[telling.v + 1 :]] == [":"]:
            self.open_sequel(draft, line, telling.v, telling.discourse)  # 'In Warsaw, she met:', and a line for each
        return draft if self._by_day_and_place(telling) else None

    def _first_words(self, telling: Telling) -> None:
        """What the words at and around the trigger say of the contact, whoever met."""
        line, e, draft, trigger = telling.line, telling.e, telling.draft, telling.trigger
        draft.nominal = telling.frame == "noun" and not telling.rule.id.endswith(_NEW_TO_THE_LAND)
        self._status_of_plan(telling)
        draft.arrival = not self.airport.isdisjoint(line.present)
        if draft.kind == "meeting" and telling.v >= 0 and self._as_courtesy(line, trigger):
            draft.kind = telling.kind = "reception"
        draft.coming = not self.coming.isdisjoint(line.present) or telling.rule.id.endswith("/arrived_then")
        if e >= 0:
            draft.event_word = line.word(e)
            draft.apart = line.symbols[e] in self.apart or not self.separate.isdisjoint(line.present)
        behind = min(trigger + 3, len(line.symbols))
        near = range(max(0, trigger - 3), behind)
        draft.beside = any(self._tells_of_more(line, k) for k in near)
        draft.then = not _THEN.isdisjoint(line.words[max(0, trigger - 4) : behind])

    def _as_courtesy(self, line: Line, trigger: int) -> bool:
        """'hosted Ambassador A in a farewell visit', 'met her for a courtesy call': whether a call is what it was."""
        if self.courtesy.isdisjoint(line.present) and self.received_event.isdisjoint(line.present):
            return False
        for e in range(trigger + 1, len(line.symbols)):
            if line.symbols[e] in self.clauses.embed:
                return False
            if line.symbols[e] in self.courtesy or line.symbols[e] in self.received_event:
                led = line.symbols[e - 1] in self.clauses.det and line.word(e - 1) in _A
                return led and line.word(e - 2) in _FOR_A
        return False

    @staticmethod
    def _tells_of_more(line: Line, k: int) -> bool:
        """'also', 'two meetings', and no 'between the two ministers'."""
        words = line.word(k).split()
        if words[0] in _OF_THOSE or (k > 0 and line.word(k - 1) in _OF_THOSE):
            return "also" in words or "également" in words or "aussi" in words
        return not _BESIDE.isdisjoint(words)

    def _by_verb(self, telling: Telling) -> bool:
        """Read the form of the verb: who is host, and whether it was held; False where it tells of no contact."""
        line, v = telling.line, telling.v
        if v < 0:
            return True
        how = self._auxiliaries(line, v)
        to_sign = telling.kind == "signing" and line.word(v) in _TO_SIGN and self._just(line, v) < 0
        if to_sign and telling.status == "held" and line.symbols[v - 1] not in self.signatory:
            return False  # 'are expected to consider and sign'
        done = self._managed(line, v) >= 0 or self._enabled(line, v) is not None
        if line.symbols[v] in self.clauses.inf_form and telling.frame == "with" and not done:
            if v == 0 or line.symbols[v - 1] not in self.intends:
                return False  # 'pour évoquer avec', 'hopes to discuss with': nothing held
            telling.draft.status = telling.status = "announced"
        self._frame_of_host(telling, how)
        telling.draft.spoken = telling.kind == "call" and line.symbols[v] in self.bare_call
        if telling.draft.spoken and any(self._staged(line, e) for e in range(v) if line.symbols[e] in self.talks):
            telling.draft.kind, telling.kind = "meeting", "meeting"  # 'During the talks, A and B spoke on trade'
            telling.draft.spoken, telling.draft.nominal = False, True
        self._status_of_verb(telling, how)
        if telling.status == "held" and line.symbols[v] in self.rencontre and self._foreseen(line, v):
            telling.draft.status = telling.status = "announced"  # 'Il est prévu que A rencontre B'
        return True

    def _by_noun(self, telling: Telling) -> bool:
        """Read the words around a noun for talks: whether they were held; False where they are only thought of."""
        if telling.frame != "noun":
            noun = telling.v < 0 <= telling.e and telling.status == "held"
            if noun and self._yet_to_come(telling.line, telling.e):
                telling.draft.status = telling.status = "announced"  # 'during their scheduled bilateral meeting'
            return True
        if any(telling.line.word(k) in _ONLY_THOUGHT for k in range(max(0, telling.e - 5), telling.e)):
            return False  # 'spoke of the possibility of organising a meeting between'
        if telling.line.word(telling.e) in _ABSTRACT and self._listed_with_nouns(telling.line, telling.e):
            return False  # 'renforcer la coopération et la consultation entre les deux pays'
        self._status_of_noun(telling)
        return True

    def _listed_with_nouns(self, line: Line, e: int) -> bool:
        """Whether the noun at item `e` goes on with a list: 'la coopération, la coordination et la | consultation'."""
        k = self.clauses.before_phrase(line, e)
        joined = k > 0 and (line.symbols[k] in self.clauses.conj or line.symbols[k] in self.clauses.comma)
        return joined and (line.symbols[k - 1] in self.clauses.noun or line.symbols[k - 1] in self.clauses.unknown)

    def _by_sides(self, telling: Telling) -> bool:
        """Find who stands before and behind the trigger; False where that makes no contact of it."""
        line, v, draft = telling.line, telling.v, telling.draft
        if not self._find_sides(telling):
            return False
        self._envoys_listed(telling)
        left, right = telling.left, telling.right
        if telling.frame == "granted" and left.kind == "same" and right and self._given_to(line, v, right[0][0]):
            telling.frame = "receive"  # 'La première audience, accordée à l'ambassadeur A', by whoever receives
        if self._met_nobody(telling) or self._told_already(telling):
            return False
        if self._beside_the_event(telling) or self._rite_told(telling):
            self._keep_rite(telling)
            return False
        if self._not_for_rule(telling):
            return False
        if telling.rule.makes.get("object") == "to":
            telling.right = self._handed_to(telling)
            if not any(mode == "" for _, mode in telling.right):
                telling.letters = self._takes_letters(telling)
                if telling.letters is None:
                    return False  # 'those who presented their credentials were': see who they are
        if draft.kind == "visit":
            telling.right = self._before_the_next(telling)
        self._kind_of_reception(telling)
        return True

    def _find_sides(self, telling: Telling) -> bool:
        """Set the subject and those behind the trigger; False where nobody acts, or a visit was put off."""
        line, v, e, draft = telling.line, telling.v, telling.e, telling.draft
        if draft.kind == "visit" and telling.frame == "noun" and self._talks_of_visit(line, e):
            draft.kind = telling.kind = "meeting"
        if draft.kind == "visit" and telling.frame in ("noun", "around"):
            if telling.status == "held" and not self.called_off.isdisjoint(line.present):
                return False  # read as put off
            telling.left, telling.right = self._traveller(line, e, telling.discourse), []
            return True
        found, telling.right = self._sides(line, v, e, telling.frame, telling.discourse)
        if found is None:
            return False
        telling.left = self._with_counterparts(line, found, v) if telling.frame == "meet" and v > 0 else found
        return True

    def _by_roles(self, telling: Telling) -> bool:
        """Give those found their roles, and the contact the kind they make of it; False where nobody's it is."""
        line, frame, draft = telling.line, telling.frame, telling.draft
        self._take_part(telling)
        if telling.e >= 0 and not self._of_the_event(telling):
            return False
        self._kind_of_envoys(telling)
        if frame == "meet" and self._came_together(telling) and self._one_body(draft):
            draft.kind = telling.kind = "session"  # 'Les ministres de la CEDEAO se sont réunis'
        if telling.kind == "summons" or telling.rule.id.endswith("/handed_gift_to_house"):
            for i, symbol in enumerate(line.symbols[: self._limit(line, telling.trigger)]):
                if symbol in self.clauses.institution:
                    draft.parties.update(self.clauses._institution(line, i).states or [])
            if len(draft.parties) == 1 and telling.kind == "summons":
                draft.parties |= self._summoning(line, telling.discourse, draft.parties)
        trigger = telling.trigger
        if (
            frame == "meet"
            and draft.roles
            and any(line.symbols[i] in self.group for i in range(trigger + 1, self._limit(line, trigger)))
        ):
            draft.strangers = True  # 'a call with European leaders': one side named
        if not draft.parties and not draft.roles:
            draft.parties.update(self._meant_by_all(telling))
        self._status_by_text(telling)
        if frame == "noun" and draft.status == "held" and self._of_others(draft, line, telling.e, telling.discourse):
            draft.status = "back_reference"  # 'took stock of what the consultations between the two presidents decided'
        return True

    def _came_together(self, telling: Telling) -> bool:
        """'The ministers met', 'The G7 ministers held a meeting': whether the verb tells that a group did, with nobody
        else."""
        groups = [m for m in telling.left.mentions or [] if m.kind == "group" and m.states]
        held = telling.e >= 0 and bool(groups) and not telling.right
        return held or telling.line.symbols[telling.v] in self.assembles

    @staticmethod
    def _summoning(line: Line, discourse: Discourse, envoy: set[str]) -> set[str]:
        """'The Polish ambassador in Oslo was summoned to the ministry': the one other state that the sentence names, or
        the house's, or the only other one of the text."""
        units = [entry for entry in line.sentence.entries if entry is not None]
        codes = {str(code).split("|")[0] for u in units if (code := u.values.get("iso"))}
        codes |= {str(u.values["city"][1]) for u in units if "city" in u.values}
        here = codes - envoy
        home = {discourse.home} - envoy if discourse.home is not None else set()
        others = set(discourse.named) - envoy
        return next((found for found in (here, home, others) if len(found) == 1), set())

    def _take_part(self, telling: Telling) -> None:
        """Enter the subject and those behind the trigger with the roles of the frame."""
        line, v, frame, draft, discourse = telling.line, telling.v, telling.frame, telling.draft, telling.discourse
        before = list(discourse.subject)
        if telling.rule.id.endswith("/signed_for_each"):
            self._signed_for(line, v, discourse)
        self._fill_roles(draft, frame, telling.left, telling.right, line, discourse)
        if frame == "alone" and draft.kind == "ceremony" and v >= 0:
            self._held_with(telling)
        self._feast(telling)
        if draft.roles and {r for _, r in draft.roles.values()} == {"member"}:
            role = "attendee" if draft.kind == "ceremony" else "principal"
            draft.roles = {p: (side, role) for p, (side, _) in draft.roles.items()}  # nobody but those present held it
        if telling.rule.id.endswith("/signed_for_each"):
            self._other_signatory(telling)
        self._signed_together(telling)
        if telling.letters is not None:
            draft.roles, draft.parties = {}, set()
            for person, role in zip(telling.letters, ("received", "receiving"), strict=True):
                self._join(draft, person, role, discourse)
        if draft.kind in _TALKED_TO and not self.led_by.isdisjoint(line.present):
            self._note_delegates(line, v, discourse)
        if telling.rule.id.endswith("/led_delegation_there") and telling.left.mentions:
            discourse.delegates = list(telling.left.mentions)  # 'la délégation' further on is hers
        if frame == "meet" and not (self.led_by | self.represented).isdisjoint(line.symbols[:v]):
            self._led_to_it(telling)
        alone = len(draft.roles) == 1 and frame in ("received", "gather", "called")
        if draft.kind == "reception" and draft.roles and (alone or telling.rule.id.endswith(_ONE_AFTER_THE_OTHER)):
            self._by_the_same_host(draft, discourse)
        if draft.kind == "visit" and frame in ("visit", "meet") and not draft.roles:
            self._told_delegates(telling)
        if v >= 0 and len(draft.parties) < 2:
            self._meant_by_pronoun(draft, frame, line, v, before, discourse)
        if frame == "called" and v >= 0 and line.word(v).endswith(_FAREWELL) and len(draft.roles) == 2:
            draft.roles = {p: (side, "principal") for p, (side, _) in draft.roles.items()}  # who leaves, ranks tell
        one = self._one_guest(telling.left) or (self._a_delegation(line, telling.left) and not discourse.contacts)
        # 'visited Poland', 'paid a visit to Poland', 'the Polish minister, on a visit to Norway, said'
        stays = telling.rule.makes.get("only") == "alone"
        goes = frame == "visit" or (draft.kind == "visit" and (v >= 0 or stays))
        draft.unnamed_guest = goes and one and not draft.roles and len(draft.parties) == 1
        if v >= 0 and line.symbols[v] in self.cochair:
            draft.roles = {p: (s, "co_chair" if r == "principal" else r) for p, (s, r) in draft.roles.items()}
        draft.roles = in_capacity(draft.roles, capacity(line, v, draft.kind, self.as_chairs))
        if draft.kind == "ceremony" and frame == "meet" and self._reception_for(line, telling.e, telling.right):
            draft.kind = telling.kind = "reception"  # 'hosted a reception for Ambassador A'
            draft.roles = {
                p: (s, "receiving" if n < draft.hosts else "received")
                for n, (p, (s, _)) in enumerate(draft.roles.items())
            }

    def _with_the_inviter(self, telling: Telling) -> None:
        """'At the invitation of Minister A, Minister B held a working session': with A, if with no other."""
        line, draft, discourse = telling.line, telling.draft, telling.discourse
        if draft.kind != "meeting" or telling.frame != "meet" or len(draft.roles) != 1 or draft.unnamed:
            return
        at = next((i for i in range(telling.trigger) if line.symbols[i] in self.inviting), -1)
        if at < 0 or len(draft.parties) > 1:
            return
        own = {side for side, _ in draft.roles.values()}
        person = next((p for k in range(at + 1, telling.trigger) for m in line.mentions(k) for p in m.persons), None)
        if person is not None and person not in draft.roles and discourse.side_of(person) not in own | {None}:
            self._join(draft, person, "principal", discourse)

    def _of_the_event(self, telling: Telling) -> bool:
        """Add the parties that the words of the noun name; False for a meeting that is nobody's."""
        line, v, e, frame, draft = telling.line, telling.v, telling.e, telling.frame, telling.draft
        discourse = telling.discourse
        sides = {side for side, _ in draft.roles.values()}
        if not (frame == "meet" and draft.apart and len(draft.parties) > 2):  # 'calls with her counterparts of A and B'
            self._event_parties(draft, line, e, discourse)
        self._session_told(telling)
        if frame == "around" and not draft.parties and not draft.roles and not discourse.contacts:
            draft.parties.update(self._the_two(line, e, discourse))
        both = self._both_named(line, e)
        led = any(line.symbols[k] in self.led_by for k in range(e + 1, len(line.symbols)))
        another = led or (not self.serial.isdisjoint(line.present) and self._long_span(line, 0))
        if telling.left.kind == "same" and frame == "around" and another and len(draft.parties) > 1:
            draft.roles = {}  # 'The third round of consultations between … was held, co-chaired by A and B'
        if telling.left.kind == "same" and sides and len(both) > 1 and not sides & both:
            draft.roles, draft.parties = {}, both  # 'The Kenya-Chad talks were held in May': not his who spoke before
            draft.status = "back_reference" if discourse.contacts and draft.status == "held" else draft.status
        if telling.rule.id.endswith("/led_side_in_round"):  # 'A led the Norwegian side and B the Polish side in'
            draft.parties.update(s for m in line.all_mentions() if m.kind == "side" for s in m.states)
        leading = _LEADING | ({"principal"} if draft.kind in ("consultations", "commission") else set())
        heads = [p for p, (_, role) in draft.roles.items() if role in leading]
        if draft.named_in_order and len(heads) == len(draft.roles) > 1:
            self._in_order(heads, draft, discourse)
            draft.roles = {p: (discourse.side_of(p), role) for p, (_, role) in draft.roles.items()}
        if frame == "noun" or (frame == "around" and telling.left.kind == "same"):
            self._only_between(draft, line, e, discourse, by_states=frame == "noun")
        if frame in ("noun", "around"):
            self._of_one_with(draft, line, e, discourse)
        between = any(s in self.talks_between for s in line.symbols[e + 1 : e + 4])
        named = any(m.kind == "person" for k in range(e + 1, len(line.symbols)) for m in line.mentions(k))
        of_none = frame == "around" and telling.left.kind == "same" and draft.beside and between and not named
        if of_none and len(draft.parties) > 1:
            draft.roles = {}  # 'Talks between the two governments were also held': of no one named
        chaired = v >= 0 and line.symbols[v] in self.chairing
        if (frame in ("around", "alone") or chaired) and len(draft.roles) < 2:
            self._as_session(draft, line, e, attended=v if frame == "alone" else -1)
        if frame == "alone" and draft.kind == "meeting":
            return False  # 'attended the meeting': whose?
        if draft.kind == "session" and draft.roles and len(draft.parties) < 2 and frame == "meet":
            self._body_near(draft, line, e)
        draft.attended = frame == "alone" and draft.kind == "session"
        return True

    def _stands(self, telling: Telling) -> bool:
        """Whether enough is known of who met: two sides, the speaker himself, or a ministry that received."""
        line, v, frame, draft, discourse = telling.line, telling.v, telling.frame, telling.draft, telling.discourse
        own = (
            v >= 0
            and frame in ("meet", "receive", "called")
            and self._of_speaker(line, telling.left)
            and not discourse.quoted
        )
        housed = frame == "received" and telling.kind == "reception" and self._at_ministry(draft, line, v)
        return self._plausible(draft, frame, telling.kind, discourse) or (own and bool(draft.roles)) or housed

    def _sign_too(self, line: Line, v: int, discourse: Discourse) -> None:
        """'The documents were signed by A and B', of the signing told of before: they took part in it."""
        for told in reversed(discourse.contacts[-_TOLD_LATELY:]):
            if told.kind in ("signing", "ceremony") and told.status in ("held", "announced"):
                for item, mode in self._signatories(line, v)[1] or self._acting_behind(line, v):
                    role = "member" if mode == "presence" else "principal"
                    for person in (p for m in line.mentions(item) for p in discourse.resolve(m)):
                        if person not in told.roles:
                            self._join(told, person, role, discourse)
                return

    def _acting_behind(self, line: Line, v: int) -> list[tuple[int, str]]:
        """'Par cette signature, A et B ouvrent …': the people named between item v and the verb of the clause."""
        verb = next((k for k in range(v + 1, len(line.symbols)) if "fin" in self.clauses.feats(line, k)), -1)
        return [(k, "") for k in range(v + 1, verb) if line.symbols[k] in self.clauses.person]

    def _keep_for_later(self, telling: Telling) -> None:
        """Keep in mind talks whose other side is not named here, for the sentences that name it."""
        line, v, frame, draft, discourse = telling.line, telling.v, telling.frame, telling.draft, telling.discourse
        if frame in ("meet", "receive", "called", "received") and v >= 0:
            self._evidence_and_place(telling, telling.trigger)
            self.open_sequel(draft, line, v, discourse)
        if frame == "around" and not draft.roles and not draft.parties and draft.kind == "meeting":
            self._evidence_and_place(
                telling, telling.trigger
            )  # 'A meeting was held in Oslo. It was attended by A and B'
        if draft.kind == "signing" and frame in ("around", "signed"):
            self._note_setting(telling)  # 'The signing took place in Oslo. The document was signed by A and B'
        if draft.kind == "session" and frame == "around" and self._by_day_and_place(telling):
            discourse.unnamed_talks = draft  # 'A conference was held in Oslo. It was attended by A and B'
        if draft.kind in ("meeting", "reception") and draft.spans and telling.status in ("held", "announced"):
            discourse.unnamed_talks = draft
            told_where = draft.place is not None and draft.seat is None
            if told_where and draft.place is not None and draft.place_span is not None and draft.roles:
                discourse.scenes.append(
                    Scene(draft.place, draft.place_span, tuple(draft.roles), draft.sentence, telling.status != "held")
                )  # 'received several guests at the palace in Abidjan', and then who they were

    def _rite_told(self, telling: Telling) -> bool:
        """'The ceremony was attended by A', after somebody's letters were taken: no ceremony beside that."""
        with_guests = telling.rule.id.endswith(("/ceremony_with_guests", "/ceremony_attended_by"))
        return with_guests and bool(telling.discourse.contacts) and self._definite_talks(telling.line, telling.e)

    def _keep_rite(self, telling: Telling) -> None:
        """'A ceremony was held in Oslo. It was attended by A and B': its day and place, for those named next."""
        if telling.kind == "ceremony" and telling.frame == "around" and telling.left.kind == "same":
            self._evidence_and_place(telling, telling.trigger)
            telling.discourse.unnamed_talks = telling.draft

    @staticmethod
    def _senders_go_on(telling: Telling) -> None:
        """Keep in mind to whom messages were sent: the others of the next sentence wrote to him too."""
        draft, discourse = telling.draft, telling.discourse
        if telling.frame == "senders" and draft.roles:
            host = next(iter(draft.roles))
            told = ContactDraft("message", draft.status, telling.rule.id, [], sentence=telling.line.sentence.number)
            told.roles, told.parties = {host: draft.roles[host]}, {s for s in draft.roles[host][:1] if s}
            discourse.sequel, discourse.sequel_listed = (told, False), False

    def _evidence_and_place(self, telling: Telling, told_by: int) -> tuple[int, int]:
        """Add the words of the contact, its day, and the place that is told at item `told_by`; gives the words."""
        line, draft, trigger = telling.line, telling.draft, telling.trigger
        words = self._evidence(line, trigger, telling.e, telling.left, telling.right)
        draft.spans.append(words)
        draft.when = self._when(line, trigger, draft, telling.anchor, telling.years, telling.discourse)
        self._place(draft, line, told_by, telling.frame)
        self._where_held(telling)
        return words

    @staticmethod
    def _in_row_of_calls(telling: Telling) -> bool:
        """'s'est également entretenu avec', behind calls of the same one only, and no place told."""
        draft, told = telling.draft, telling.discourse.contacts
        if draft.place is not None or not told or not told[-1].roles.keys() & draft.roles.keys():
            return False
        if not draft.beside and not (len(told[-1].roles) == 1 and draft.sentence - told[-1].sentence <= 1):
            return False  # but behind 's'est entretenu par téléphone avec plusieurs ministres'
        return told[-1].kind == "call" and all(c.kind == "call" for c in told[-_LAST:] if c.status == draft.status)

    def _by_day_and_place(self, telling: Telling) -> bool:
        """Add day, place, margins and round, and what they say of the status; False where it is no contact by them."""
        line, v, e, frame, draft = telling.line, telling.v, telling.e, telling.frame, telling.draft
        leaves = v >= 0 and line.symbols[v] in self.leaving and not self._behind(line, max(e, 0))  # told where it goes
        by_noun = draft.kind == "visit" and e >= 0 and (frame in ("noun", "around") or leaves)
        begin, end = self._evidence_and_place(telling, e if by_noun else telling.trigger)
        if self._goes_nowhere(telling):
            return False
        self._back_home(draft, line, telling.trigger)
        self._host_abroad(draft, telling.discourse)
        self._capital_visited(draft, line, telling.trigger)
        if self._visits_house(telling):
            return False
        if draft.kind == "visit" and draft.place is not None and draft.place.country:
            draft.parties.add(draft.place.country)
        self._further_lands(draft, line)
        if draft.unnamed_guest and len(draft.parties) < 2:
            return False  # 'The Norwegian foreign minister visited the museum'
        self._margins(draft, line, telling.trigger)
        if e >= 0:
            self._round(draft, line, e)
        if draft.kind == "meeting" and (self._remote(line, begin, end) or (frame == "with" and self._in_a_call(line))):
            draft.kind = "call"
        elif draft.kind == "call" and draft.spoken and self._in_person(draft, line):
            draft.kind = "meeting"
        elif draft.kind == "meeting" and line.symbols[v] in self.entretenu and self._in_row_of_calls(telling):
            draft.kind = "call"
        self._status_by_day(telling)
        if frame == "signed" and self._in_a_year_past(line, v, telling.anchor):
            return False  # 'the accord was signed in 1998'
        self._status_by_order(telling)
        return True
