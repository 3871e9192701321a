"""Words that look like a contact to whether they are none: a purpose, a habit, a thing received, the talks told of."""

from __future__ import annotations

import re

from dragoman.reading.addressees import ENVOYS, PRESS
from dragoman.reading.contactwords import PRECEDED
from dragoman.reading.handing import message_told_of
from dragoman.reading.lines import Line
from dragoman.reading.memory import Scene
from dragoman.reading.notheld import only_paved, with_nobody
from dragoman.reading.references import ReferenceReader
from dragoman.reading.telling import Telling
from dragoman.reading.words import Subject

_YEAR = re.compile(r"(?:19|20)\d\d")
_SINCE = frozenset({"since", "depuis"})
_LEAD = 2  # sentences; a visit that is named later by a noun is only the frame of what is told
_LATEST = 8  # contacts of one sentence, at most
_GREETINGS = ("greeting", "salutation", "regards", "best wishes", "good wishes", "vœux", "meilleurs vœux")
_PROCESSES = ("negotiations", "négociations")
_NEXT = frozenset({"next", "prochain", "prochaine", "prochaines", "prochains", "following", "upcoming"})

_STAGING = frozenset({"holding", "hosting", "convening", "organising", "organizing", "arranging"})
_LEADING_TO = frozenset({"in", "on", "of", "for", "about", "regarding"})
_FOR = frozenset({"pour", "for"})
_SET_IN = frozenset({"at", "during", "in", "lors de", "lors d'", "participate in", "attend"})
_PASSIVE = frozenset({"being", "been", "was", "is"})
_BARE = frozenset({"held", "being", "tenue", "tenu", "organisée", "organised", "organized"})  # participles of an event
_LATELY = frozenset({"just", "recently", "newly", "lately", "récemment"})
_ONESELF = frozenset({"se", "me", "nous"})  # 's'est entretenu', 'je me suis entretenu'
_COME = frozenset({"come", "arrived", "returned", "flown"})
_OFFICIALS = frozenset({"officials", "experts", "representatives", "fonctionnaires", "responsables"})
_KNOWN = frozenset({"the", "these", "both", "two", "three", "les", "ces", "deux", "trois"})

_INFINITIVES = ("er", "ir", "re")
_BEFORE = frozenset({"last", "previous", "earlier", "dernier", "dernière", "précédent", "précédente"})
_MUST = frozenset(
    {"devons", "devez", "devrons", "devrions", "dois", "doit", "doivent", "faut", "voulons", "veut", "pouvons"}
    | {"souhaitons", "souhaite", "souhaitent", "veulent", "devra", "devront"}
)
_ARRIVED = re.compile(r"\b(?:arrivée?s?|arrive(?:nt)?|attendue?s?|arrived|arrives)\b")
_TO_PRESS = 6  # items from 'conference' to 'the press'
_TO_TALKS = 6  # items from 'agreed' to the talks
_HABIT = frozenset({"annually", "regularly", "periodically", "biannually", "biennially", "yearly", "every"})
_FOR_WHAT = frozenset({"in", "for", "of"})
_HOUSE = 16  # items from 'received' to whose parliament it is
_WORKING = ("coordinat", "cooperat", "collaborat", "liais", "coordonn", "coopér", "collabor")


class LookalikeReader(ReferenceReader):
    """Turns away what a rule has matched and what tells of no contact of its own."""

    def _tells_nothing(self, telling: Telling) -> bool:
        """Whether the verb stands inside another's clause, or tells of no contact in the form it has."""
        line, v, frame = telling.line, telling.v, telling.frame
        noun = (
            frame == "noun"
            or telling.rule.makes.get("form") == "gerund"
            or (v >= 0 and line.symbols[v] in self.credentials)
        )
        if v >= 0 and not noun and (self._not_outer(line, v) or self._agreed_on(line, v)):
            return True
        if (
            v >= 0
            and frame != "body"
            and line.symbols[v] in self.entretenu
            and not any(w in _ONESELF or w.startswith("s'") for w in _words_before(line, self._helper(line, v), 5))
        ):
            return True
        if telling.kind == "call" and v >= 0 and with_nobody(self.clauses, line, v):
            return True  # 'speaks French'
        if v < 0 <= telling.e and only_paved(line, telling.e):
            return True
        if telling.e > v >= 0 and self._only_helps(line, v):
            return True
        if v > telling.e >= 0 and any(word in PRECEDED for word in line.words[telling.e : v]):
            return True  # 'The meeting was preceded by consultations, held in May'
        if telling.kind == "call" and v > 1 and any(s in self.meeting for s in line.symbols[max(0, v - 3) : v]):
            return True  # 'met and talked'
        if telling.kind == "call" and v >= 0 and line.symbols[v] in self.bare_call and self._spoke_when(line, v):
            return True
        if telling.rule.id.endswith("/inaugurated") and line.word(v - 1).split()[-1] in _PASSIVE and v > 0:
            return (
                line.word(v + 1) not in ("by", "in") if v + 1 < len(line.symbols) else True
            )  # 'since being inaugurated'
        if telling.rule.id.endswith("/after_visit") and any(word.split()[0] == "will" for word in line.words):
            return True  # 'Following his visit to A, the President will proceed to B': both are to come
        if v > 0 and frame == "with" and line.word(v).startswith(_WORKING) and self._to_come(line, v):
            return True  # 'Norway will coordinate closely with Poland': no talks
        if v > 1 and not noun and line.word(v - 1) in _LATELY and line.symbols[v - 2] in self.opens_noun:
            return True  # 'signed the minutes of the just concluded meeting of officials'
        if v > 0 and frame == "receive" and line.word(v) in ("receiving", "hosting") and self._behind_noun(line, v):
            return True  # 'praised the countries receiving migrants'
        # 'left to pay a visit and co-chair the session'
        return v > 1 and line.symbols[v] in self.purposes and self._goes_on_purpose(line, v)

    def _helper(self, line: Line, v: int) -> int:
        """'s'est, en marge du sommet, entretenue': the item of the auxiliary that an insert parts from item `v`; else
        `v`."""
        parted = v > 1 and line.symbols[v - 1] in self.clauses.comma
        at = self.clauses.parted_at(line, v - 1) if parted else -1
        return at if at >= 0 else v

    def _only_helps(self, line: Line, v: int) -> bool:
        """'a, en marge du sommet, rencontré': whether item `v` is no 'had' of talks, but helps a verb further on."""
        if line.symbols[v] not in self.clauses.aux:
            return False
        k = v + 1
        while k < len(line.symbols) - 1 and line.symbols[k] in self.clauses.plain_adv:
            k += 1
        if line.word(k).split()[0] in _COME and line.word(k + 1 if " " not in line.word(k) else k).endswith("from"):
            return True  # 'who had just come from a meeting of leaders'
        if line.symbols[v + 1] not in self.clauses.comma:
            return False
        closes = next((k for k in range(v + 2, len(line.symbols) - 1) if line.symbols[k] in self.clauses.comma), -1)
        if closes < 0 or self.clauses.parted_at(line, closes) != v:
            return False
        told = line.symbols[closes + 1]
        return told in self.clauses.contact or "pp" in self.clauses.feats(line, closes + 1)

    def _to_come(self, line: Line, v: int) -> bool:
        """Whether an auxiliary of what is to come stands before item `v`: 'will closely | coordinate'."""
        return not self.clauses.future_words.isdisjoint(_words_before(line, v, 3))

    def _agreed_on(self, line: Line, v: int) -> bool:
        """'agreed on holding talks', 'discussed the convening of the commission': nothing was held."""
        led = v - 1 - (v > 1 and line.word(v - 1) == "the" and line.word(min(v + 1, len(line.words) - 1)) == "of")
        return led >= 0 and line.word(v) in _STAGING and line.word(led).split()[-1] in _LEADING_TO

    def _signed_there(self, line: Line, v: int) -> bool:
        """'four memoranda, which were signed | at the close of the session': the day of the talks that are told of, and
        none of its own."""
        symbols = line.symbols[v + 1 : v + 2 + _TO_TALKS]
        earlier = any(s in self.clauses.date for s in symbols)
        earlier = earlier or not _BEFORE.isdisjoint(line.words[v + 1 : v + 2 + _TO_TALKS])
        if not symbols or symbols[0] not in self.clauses.prep or earlier:
            return False
        ends = next((k for k, s in enumerate(symbols) if s in self.clauses.punct), len(symbols))
        return any(s in self.clauses.event for s in symbols[1:ends])

    def _behind_noun(self, line: Line, v: int) -> bool:
        """Whether a plain noun stands right before item v, which tells more of it."""
        before = line.symbols[v - 1]
        return before in self.clauses.noun or before in self.clauses.low

    def _spoke_when(self, line: Line, v: int) -> bool:
        """'spoke in Oslo when she received Minister A', 'spoke to reporters ahead of talks with A': not to A."""
        k = v + 1
        while k < len(line.symbols) and line.symbols[k] not in self.who and line.symbols[k] not in self.meets_with:
            if line.word(k) in ("when", "while") or line.word(k).split()[-1] in PRESS:
                return True
            k += 1
        return False

    def _around_another(self, telling: Telling) -> bool:
        """Whether verb and noun belong to different events: 'met ahead of the summit held in May'."""
        line, v, e, frame = telling.line, telling.v, telling.e, telling.frame
        of_it = v >= 0 and line.symbols[v] in self.presence  # 'An award ceremony, | attended by Minister A, took place'
        if frame == "gather" and v > e >= 0 and not of_it and self._past_comma(line, e, v):
            return True  # 'Founded at a conference in Oslo, the Council brings together'
        if frame != "around":
            return False
        if any(line.symbols[k] in self.before_event for k in range(max(0, e - 5), e)):
            return True  # 'met ahead of the summit held in May'
        if v > e + 1 and self._of_another_clause(line, e, v):
            return True  # 'The session follows an accord on a commission that is held each year'
        on_visit = e >= 0 and line.symbols[e] in self.visit_noun
        # 'during their visit to Poland to attend the summit held in Turin': the summit was held
        return on_visit and v > e + 1 and line.symbols[v - 1] in self.event

    def _of_no_one_day(self, telling: Telling) -> bool:
        """Whether the words tell of a habit, a paper of another year, or of what is agreed for later."""
        line, v, e, frame, draft = telling.line, telling.v, telling.e, telling.frame, telling.draft
        made = telling.kind == "call" and v >= 0 and line.word(v).startswith("ma") and line.word(e - 1) == "the"
        if made and line.word(e) == "call" and self.clauses.set_in(line, e + 1):
            return True  # 'She made the call when she received': asked for what was told before
        if e >= 0 and frame in ("meet", "around", "noun") and self._since_years(line, max(v, e)):
            return True  # 'have held regular consultations since 1991'
        if telling.status == "announced" and v >= 0 and not _HABIT.isdisjoint(line.words[v + 1 : v + 4]):
            return True  # 'The commission will meet annually'
        if frame == "signed" and v > 0 and any(line.symbols[k] in self.clauses.rel for k in range(max(e, v - 3), v)):
            return not self._signed_there(line, v)  # 'the agreements which were signed in 2016'
        if (
            frame == "around"
            and draft.status == "announced"
            and self._in_relative(line, v)
            and any(c.status == "held" for c in telling.discourse.contacts)
        ):
            return True  # 'looked ahead to the conference, which will be held in May': a commitment
        if frame == "noun" and self._ahead_of(line, e):
            return True  # 'met Minister A ahead of her talks with Minister B': to come
        if frame == "noun" and self._ought(line, e):
            return True  # 'nous devons maintenir le dialogue avec la Russie'
        if frame == "scene" and not self.receive.isdisjoint(line.present):
            return True  # 'received Minister A behind closed doors': told by the verb
        # 'the next round will be held': a commitment, beside the contact told of
        return telling.status == "announced" and e >= 0 and any(line.word(i) in _NEXT for i in range(max(0, e - 4), e))

    def _ought(self, line: Line, e: int) -> bool:
        """Whether the noun at item e is the object of what somebody must, may or wants to do."""
        k = self.clauses.before_phrase(line, e)
        return k > 0 and line.word(k).endswith(_INFINITIVES) and not _MUST.isdisjoint(line.words[max(0, k - 3) : k])

    def _no_message(self, telling: Telling) -> bool:
        """Whether letters of credence or greetings in talks are all that a message is of."""
        line = telling.line
        if telling.kind != "message":
            return False
        if not self.credentials.isdisjoint(line.present):
            return True  # 'receives the letters of credence from'
        if message_told_of(telling, self.issuing):
            return True  # 'Deputy Minister A delivered the letter'
        # 'conveyed the greetings of the President', in talks
        return (
            bool(telling.discourse.contacts)
            and line.word(telling.e).startswith(_GREETINGS)
            and "sen" not in line.word(telling.v)
        )

    def _met_nobody(self, telling: Telling) -> bool:
        """Whether what stands behind the verb is no one who could be met: 'called on all member states'."""
        line, v, frame = telling.line, telling.v, telling.frame
        left, right = telling.left, telling.right
        if frame == "called" and line.symbols[v] in self.asking:
            asked = self.clauses.asked_to_act(line, v) or not any(line.mentions(i) for i, _ in right)
            if asked:
                return True  # 'called on all member states', 'called on the President to release the prisoners'
        if frame == "receive" and left.kind == "state" and all(mode for _, mode in right):
            return True  # 'Moldova received the green light of the Union'
        if frame == "receive" and not self._received_someone(line, v, right):
            return True
        if frame == "meet" and telling.e < 0 and self._some_officials(line, v, left, right):
            return True  # 'Senior officials will meet next week to advance the proposal'
        unnamed = bool(left.mentions) and all(m.kind == "group" and not m.persons for m in left.mentions or [])
        if frame == "receive" and unnamed and all(mode for _, mode in right):
            return True  # 'The members of the Union received little notice'
        if frame == "receive" and right and self._led_by_whom(line, v, right[0][0]):
            return True  # 'received a bouquet and was greeted by Minister A'
        # 'is expected to meet high-level dignitaries'
        announced = telling.draft.status == "announced"
        return announced and frame == "meet" and telling.e < 0 and self._nobody_named(line, left, right)

    def _some_officials(self, line: Line, v: int, left: Subject, right: list[tuple[int, str]]) -> bool:
        """Whether officials of no state told are all that acts, and they are none told of: no 'the' leads to them."""
        groups = [m for m in left.mentions or [] if m.kind == "group"]
        whose = any(s in self.genitive or s in self.clauses.prep for s in line.symbols[left.item + 1 : v])
        if not groups or right or whose:
            return False
        words = [m.text.casefold().split() for m in groups]
        known = any(m.states for m in groups) or any(first in _KNOWN for first, *_ in words)
        return not known and all(last in _OFFICIALS for *_, last in words)

    def _led_by_whom(self, line: Line, v: int, i: int) -> bool:
        """Whether 'by' leads to whoever is named first, at item `i`, behind a second verb: 'received flowers and was
        greeted by'."""
        k = self.clauses.before_phrase(line, i)
        by = line.symbols[k] in self.by or line.word(k).endswith((" by", " par"))
        return by and any(line.symbols[j] in self.clauses.conj for j in range(v + 1, k))

    @staticmethod
    def _met_here(telling: Telling) -> bool:
        """'spoke with Minister A | and with Minister B': whether the sentence has told of B's talks before."""
        line = telling.line
        behind = next((i for i in range(telling.v + 1, len(line.symbols)) if line.mentions(i)), -1)
        people = {p for m in line.mentions(behind) for p in m.persons} if behind >= 0 else set()
        told = (c for c in telling.discourse.contacts[-_LATEST:] if c.sentence == line.sentence.number)
        return any(people & c.roles.keys() for c in told)

    def _told_already(self, telling: Telling) -> bool:
        """Whether a noun for talks is a place on the way, or the talks told of already, which someone joins."""
        line, e, frame = telling.line, telling.e, telling.frame
        current = telling.discourse.current
        if frame == "scene" and e > 1 and self._on_the_way(line, e):
            return True
        if (
            frame == "alone"
            and telling.kind == "session"
            and current is not None
            and e >= 0
            and self._talks_at(line, range(e, e + 1)) >= 0
            and not self._bodies_before(line, e)
        ):
            return True  # 'A and B will attend the meeting', the one told of: they join it
        if self._saw_signed(telling):
            return True
        if frame == "also" and self._met_here(telling):
            return True
        if frame == "around" and self._company_of_all(line, e, telling.discourse):
            return True
        if frame != "noun":
            return False
        if self._topic_of_paper(line, e) or self._agent_of_verb(line, e) or self._process(telling):
            return True
        if self._goes_on_with_guest(telling):
            return True
        if current is not None and self._of_the_talks(line, e):
            return True  # 'a statement of the talks, read by Minister A': those told of
        # 'Ministers A and B were present for the meeting with C': the one told of
        return current is not None and self._definite(line, e) and self._attended(line, e)

    def _process(self, telling: Telling) -> bool:
        """'the opening of negotiations with the Union': what goes on for years, with nobody named behind it."""
        line, e = telling.line, telling.e
        if not line.word(e).endswith(_PROCESSES) or any(line.mentions(item) for item, _ in telling.right):
            return False
        return not any(s in self.staging for s in line.symbols[max(0, e - 4) : e])

    def _saw_signed(self, telling: Telling) -> bool:
        """'Prime Ministers A and B attended the signing ceremony', told of what the ministers signed: they join it."""
        line, v, current = telling.line, telling.v, telling.discourse.current
        told = current is not None and current.kind == telling.kind == "signing" and v >= 0
        there = v >= 0 and line.symbols[v] in self.takes_part | self.there
        return told and there and self._talks_at(line, range(v + 1, telling.e + 1)) >= 0

    def _beside_the_event(self, telling: Telling) -> bool:
        """Whether the noun is only what something else was for or beside."""
        line, v, e, frame = telling.line, telling.v, telling.e, telling.frame
        if frame in ("noun", "around") and self._on_its_margins(line, e):
            return True  # 'on the sidelines of the meeting of the ministers of'
        if self._only_wanted(telling) or self._for_the_press(line, e):
            return True
        if frame == "noun" and (self._never_held(line, e) or self._next_of_theirs(telling)):
            return True
        if telling.rule.id.endswith("/meeting_of_group") and self._where_others_met(line, e):
            return True
        if frame == "noun" and self._for_which_received(line, e):
            return True  # 'was received for bilateral talks by A and by B': told by the verb
        if frame == "visit" and v + 1 < len(line.symbols) and line.symbols[v + 1] in self.attending:
            return True  # 'led a delegation to attend the session'
        if frame == "around" and telling.kind in ("ceremony", "session") and self._only_setting(line, e, v):
            self._note_setting(telling)
            return True  # 'accepted the credentials at a ceremony held in Oslo'
        return telling.kind == "ceremony" and frame == "around" and telling.left.kind == "same"

    def _where_others_met(self, line: Line, e: int) -> bool:
        """'At the meeting | of the Union's foreign ministers in Oslo, A met B': where A and B met, and no talks of A's
        with the Union."""
        k = self.clauses.before_phrase(line, e)
        opens = k == 0 and line.symbols[k] in self.place_prep | self.staging
        return opens and any(s in self.clauses.contact - self.event for s in line.symbols[e + 1 :])

    def _only_setting(self, line: Line, e: int, v: int) -> bool:
        """'presented the letters at a ceremony | held in Oslo': whether the event is only where something else was
        done, which a verb before it tells."""
        k = self.clauses.before_phrase(line, e)
        while k > 0 and line.found[k] is None and line.symbols[k] in self.naming | self.clauses.low | self.clauses.org:
            k -= 1
        bare = line.word(v).split()[0] in _BARE
        staged = k > 0 and line.word(k) in _SET_IN and line.word(k - 1) not in _SET_IN
        return bare and staged and any(s in self.clauses.contact for s in line.symbols[:k])

    def _note_setting(self, telling: Telling) -> None:
        """Remember the town of an event in which something else was done."""
        draft, line = telling.draft, telling.line
        self._place(draft, line, telling.v, "around")
        if draft.place is not None and draft.place_span is not None and draft.place.country is not None:
            scene = Scene(draft.place, draft.place_span, (), line.sentence.number, False)
            telling.discourse.scenes.append(scene)

    def _never_held(self, line: Line, e: int) -> bool:
        """'ruled out talks with', 'no meeting with': whether the words before item e deny the talks, or want them."""
        k = self.clauses.before_phrase(line, e)
        denied = any(line.symbols[j] in self.clauses.neg for j in range(max(0, k), e))
        return denied or (k >= 0 and line.symbols[k] in self.shuns)

    @staticmethod
    def _for_the_press(line: Line, e: int) -> bool:
        """'held a joint conference to brief the press': with journalists, and no talks."""
        behind = line.words[e + 1 : e + _TO_PRESS]
        press = any(word.split()[-1] in PRESS for word in behind)
        return e >= 0 and line.word(e).endswith("conference") and press

    def _only_wanted(self, telling: Telling) -> bool:
        """'agreed to hold a meeting with', 'expressed a desire to engage him in discussions', 'interest in a meeting
        with': whether the talks are what somebody is ready for, wants or asks for."""
        line, v, e = telling.line, telling.v, telling.e
        near = range(v + 1, min(len(line.symbols), v + _TO_TALKS))
        at = e if e >= 0 else next((k for k in near if line.symbols[k] in self.event), -1)
        k = self.clauses.before_phrase(line, at) if telling.frame in ("noun", "scene") else 0
        if k > 0 and line.word(k) in _FOR_WHAT and line.symbols[k - 1] in self.wanting:
            return True
        return self._wished(line, at)

    def _for_which_received(self, line: Line, e: int) -> bool:
        """Whether the talks at item e are what somebody was received for: 'reçu pour des entrevues bilatérales par'."""
        k = self.clauses.before_phrase(line, e)
        if k < 1 or line.word(k) not in _FOR:
            return False
        k -= 1
        while k > 0 and line.symbols[k] in self.clauses.skip:
            k -= 1
        return line.symbols[k] in self.receive

    def _not_for_rule(self, telling: Telling) -> bool:
        """Whether the rule asks for a lead, a first contact or a person, and the text has none here."""
        line, makes, contacts = telling.line, telling.rule.makes, telling.discourse.contacts
        late = line.sentence.number > _LEAD or any(c.zone == "body" and c.status == "held" for c in contacts)
        if makes.get("only") == "lead" and (late or not self.ahead.isdisjoint(line.present)):
            return True
        if telling.rule.id.endswith("/went_there_to_meet") and _ARRIVED.search(" ".join(line.words[: telling.v])):
            return True  # 'est arrivé à Oslo pour rencontrer': still to come
        if makes.get("only") == "first" and contacts:
            return True  # wishes extended in a talk are no message of their own
        if makes.get("object") == "envoys" and not any(
            w.endswith(ENVOYS) for w in line.words[telling.v : telling.v + 6]
        ):
            return True  # 'welcomed the two sides'
        if makes.get("object") == "official":
            met = [p for i, _ in telling.right for m in line.mentions(i) for p in m.persons]
            return not any(telling.discourse.table.by_id(p).offices for p in met)  # 'visited Saint Anna'
        if makes["kind"] == "internal" and self._of_another_house(telling):
            return True
        return makes.get("object") == "person" and self._welcomes_deed(line, telling.v, telling.right)

    def _of_another_house(self, telling: Telling) -> bool:
        """'received the Foreign Affairs Committee of the French Senate': whether the house is of another state."""
        line, v = telling.line, telling.v
        own = {s for m in telling.left.mentions or [] for s in m.states}
        for k in range(v + 1, min(v + _HOUSE, len(line.symbols))):
            if line.symbols[k] in self.clauses.comma or line.symbols[k] in self.clauses.who:
                break
            value = line.value(k, "iso")
            if isinstance(value, str) and not self._is_place(line, k):
                return bool(own) and own.isdisjoint(value.split("|"))
        return False

    def _not_outer(self, line: Line, v: int) -> bool:
        """A verb inside a reported or conditional clause, or a plain infinitive, tells of no contact of its own."""
        symbols = line.symbols
        j = v - 1
        if (
            symbols[v] in self.event
            and symbols[v] not in self.rencontre
            and j >= 0
            and symbols[j] not in self.clauses.nominal
            and symbols[j] not in self.clauses.skip
            and symbols[j] not in self.clauses.to
            and symbols[j] not in self.due_to
            and symbols[j] not in self.future
            and not (symbols[j] in self.clauses.conj and symbols[v] in self.to_visit)
            and not self._ministry_summons(line, v)
        ):
            return True  # 'other planned visits': a noun here
        while j >= 0 and symbols[j] in self.clauses.skip:
            if symbols[j] in self.clauses.neg and line.word(j) not in ("ne", "n'"):
                return True
            j -= 1
        return False

    def _ministry_summons(self, line: Line, v: int) -> bool:
        """'The Polish Foreign Ministry summons the ambassador': a verb, whoever is summoned stands right behind it."""
        behind = line.symbols[v + 1] if v + 1 < len(line.symbols) else -1
        called = behind in self.who or behind in self.clauses.det
        return line.symbols[v] in self.clauses.summoning and line.symbols[v - 1] in self.ministry and called

    def _goes_on_purpose(self, line: Line, v: int) -> bool:
        """Whether verb item v is the second of two infinitives of purpose, behind a verb that tells what was done."""
        if line.symbols[v - 1] not in self.clauses.conj:
            return False
        near = range(v - 2, max(-1, v - 24), -1)
        to = next((k for k in near if line.symbols[k] in self.clauses.to and line.symbols[k + 1] in self.purposes), -1)
        return to > 0 and any(s in self.sets_out for s in line.symbols[:to])

    def _of_another_clause(self, line: Line, e: int, v: int) -> bool:
        """Whether verb item v stands in a relative clause behind the verb that event item e is the subject of."""
        k = v - 1
        while k > e and line.symbols[k] in self.clauses.skip and not self._relates(line, k):
            k -= 1
        if k <= e + 1 or not self._relates(line, k):
            return False
        told = any(
            "fin" in self.clauses.feats(line, j) or line.symbols[j] in self.clauses.contact for j in range(e + 1, k)
        )
        nearer = [
            j for j in range(e + 1, k) if line.symbols[j] in self.event
        ]  # 'talks on fish and a conference, which'
        joined = bool(nearer) and any(s in self.clauses.conj for s in line.symbols[e + 1 : nearer[-1]])
        return told or joined or line.symbols[k - 1] in self.event

    def _relates(self, line: Line, k: int) -> bool:
        return line.symbols[k] in self.clauses.rel or line.word(k) == "that"

    @staticmethod
    def _since_years(line: Line, k: int) -> bool:
        """'since 1991' behind item k: a custom, and no one contact."""
        at = next((j for j in range(k + 1, min(len(line.symbols) - 1, k + 6)) if line.word(j) in _SINCE), -1)
        return at > 0 and _YEAR.fullmatch(line.word(at + 1)) is not None

    def _agent_of_verb(self, line: Line, e: int) -> bool:
        """'était assisté, au cours de l'audience, par': the 'by' behind an insert is the verb's."""
        comma = e + 1 < len(line.symbols) - 1 and line.symbols[e + 1] in self.clauses.comma
        return comma and line.symbols[e + 2] in self.by


def _words_before(line: Line, v: int, count: int) -> list[str]:
    return [line.word(i) for i in range(max(0, v - count), v)]
