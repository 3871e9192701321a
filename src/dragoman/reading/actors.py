"""A line with a trigger to the one who acts: the verb's subject, the owner of the talks, whoever leads or sends him."""

from __future__ import annotations

from dragoman.reading.company import UNDER_WHOM
from dragoman.reading.discourse import Discourse
from dragoman.reading.lines import Line
from dragoman.reading.others import OthersReader
from dragoman.reading.words import Subject

_AS = frozenset({"as", "comme", "en tant que"})
_AT_THE_HEAD = ("à la tête d", "at the head of", "accompagné d", "accompagnée d", "accompanied by")
_COLLEAGUES = ("colleagues", "collègues")
_ARRIVED = ("arrivé", "arrived ")
_SEVERAL = frozenset({"les", "the", "quatre", "trois", "cinq", "six", "deux"})
_PLURAL = frozenset({"ont", "sont", "étaient", "have", "were"})
_LIST_BEGINS = 10  # items to the first name of a list: 'The new ambassadors of the Kingdom of Norway, A, …'
_HANDING_OVER = ("remise", "présentation", "presentation", "submission")
_HEADING = 3  # items before 'to' in a heading: 'The Norwegian government to summon'
_OBJECT = 8  # items behind a noun for talks in which 'hosted by' stands
_OPENED = 4  # items of a phrase that opens a sentence: 'During the very cordial talks'
_DELEGATION = ("delegation", "délégation")
_TO_DO = frozenset({"de", "d'", "to"})
_COMES = frozenset({"vient", "viennent", "venait", "venaient"})  # 'vient de | rencontrer'
_JUST = 7  # items from it to the infinitive
_FOR = frozenset({"à", "au", "aux", "à la", "à l'", "pour", "for"})
_PRONOUN = 3  # items to the pronoun that opens a sentence: 'Lors de sa visite, elle'
_WITH_SPOUSE = 4  # items from one person to the next: 'and her husband'
_SENT = 9  # items from 'a delegation of the government of …' to 'composed of'


class ActorReader(OthersReader):
    """Finds who is named before a contact's verb or noun, or speaks behind it."""

    def _actor(self, line: Line, v: int, e: int, frame: str, discourse: Discourse) -> Subject:
        """The subject of verb item v, or whoever the words beside that subject say is meant."""
        if frame == "visit" and self._just_arrived(line, v):
            return Subject("who", v - 2, line.mentions(v - 2), [])
        left = self._enabled(line, v) or self.clauses.subject(line, self._bound_to(line, v))
        if left.kind == "who" and (partner := self._partner_of(line, left.item)) >= 0:
            left = Subject("who", partner, line.mentions(partner), [])
        left = self._of_delegation_acting(line, left, discourse)
        if left.kind == "event" and frame == "meet" and 0 <= e < v:
            left = self._who_had(line, e, v) or left
        if self._of_some(line, left):
            return left  # 'the squad who arrived at the scene': nobody known
        if left.kind in ("none", "same", "event", "it") and not self._of_travellers(line, v):
            left = self._earlier_subject(line, v, discourse) or left
        if frame == "called" and (line.word(v) in _HANDING_OVER or line.symbols[v] in self.credentials):
            left = self._whose(line, v) or left
        elif frame == "called" and v > 1 and line.word(v).endswith("ant") and line.word(v - 1) == "en":
            left = self._whose(line, v) or left  # 'a déclaré l'ambassadrice A, en remettant ses lettres'
        left = self._listed_before(line, v, self._led_company(line, self._sent(line, left)))
        left = self._apposed(line, self._with_colleague(line, left))
        if left.kind == "who" and all(m.kind == "group" and not m.states for m in left.mentions or []):
            pair = self._pair_before(line, v) if frame == "meet" and e >= 0 else []
            left = Subject("state", states=pair) if pair else self._head_before(line, v) or left
        left = self._the_official(line, left, discourse)
        if left.kind == "institution" and frame == "meet" and e >= 0:
            pair = self._pair_before(line, v)  # 'the Norwegian and Polish foreign ministries began …'
            left = Subject("state", states=pair) if pair else left
        if left.kind == "who" and all(m.kind == "side" for m in left.mentions or []):
            left = self._head_before(line, v) or left  # 'the Norwegian delegation led by Minister Berg'
        if left.kind in ("institution", "state") and self._sent_and_led(line, left.item, v):
            left = self._head_before(line, v) or left
        return left

    def _partner_of(self, line: Line, k: int) -> int:
        """'President A and her husband, | B': the item of A, who acts, where item `k` names B; else -1."""
        k -= line.symbols[k - 1] in self.clauses.comma if k > 0 else 0
        if k < _WITH_SPOUSE or line.symbols[k - 1] not in self.spouse or line.symbols[k - 2] not in self.clauses.poss:
            return -1
        joined = k - 3 - (line.symbols[k - 4] in self.clauses.comma)
        leads = line.symbols[k - 3] in self.clauses.conj and joined > 0
        at = joined - 1
        return at if leads and any(m.kind in ("person", "alias") for m in line.mentions(at)) else -1

    def _sent_and_led(self, line: Line, k: int, v: int) -> bool:
        """'A delegation of the Polish Senate, led by A, | met': whether what item k names sent those who acted."""
        sent = any(line.symbols[i] in self.teams for i in range(max(0, k - _SENT), k))
        return sent and not self.led_by.isdisjoint(line.symbols[k + 1 : v])

    def _who_had(self, line: Line, e: int, v: int) -> Subject | None:
        """'Les entretiens que la ministre A | a eus': who had the talks at item e, where verb item v tells of them."""
        if line.symbols[e + 1] not in self.clauses.that | self.clauses.rel:
            return None
        had = next((k for k in range(v - 1, e + 1, -1) if line.symbols[k] in self.clauses.person), -1)
        return Subject("who", had, line.mentions(had), []) if had > 0 else None

    def _the_official(self, line: Line, left: Subject, discourse: Discourse) -> Subject:
        """'Prime Minister A … | The Swedish official held talks with B': the one of that state told of."""
        if left.kind != "institution" or len(left.states or []) != 1 or discourse.current is None:
            return left
        if line.symbols[left.item] not in self.clauses.official:
            return left
        told = [p for p in discourse.principal_of(left.states or []) if p in discourse.current.roles]
        named = [m for p in told for m in discourse.table.by_id(p).mentions[:1]]
        return Subject("who", left.item, named, []) if named else left

    def _of_some(self, line: Line, left: Subject) -> bool:
        """Whether a relative clause tells of people whom a plain noun names."""
        k = left.item
        if left.kind != "none" or k < 1 or line.word(k) != "who":
            return False
        return line.symbols[k - 1] in self.clauses.low | self.clauses.noun | self.unknown

    def _of_travellers(self, line: Line, v: int) -> bool:
        """'President A met a delegation from Poland that flew in for the fair': who flew in is the delegation."""
        relative = v - 1
        while relative > 0 and line.symbols[relative] in self.clauses.skip | self.clauses.aux:
            relative -= 1
        if relative < 1 or line.symbols[relative] not in self.clauses.rel | self.clauses.that:
            return False
        for k in range(relative - 1, max(-1, relative - _SENT), -1):
            symbol = line.symbols[k]
            if symbol in self.travellers:
                return True
            if symbol in self.clauses.person or symbol in self.clauses.verb or symbol in self.clauses.comma:
                return False
        return False

    def _just_arrived(self, line: Line, v: int) -> bool:
        """'a reçu le ministre, A, | arrivé jeudi à Oslo': whether verb item v tells of whoever precedes the comma."""
        told = v > 1 and line.word(v).startswith(_ARRIVED)
        return told and line.symbols[v - 1] in self.clauses.comma and line.symbols[v - 2] in self.clauses.named

    def _bound_to(self, line: Line, v: int) -> int:
        """'is scheduled on Monday to call on': the item that carries verb item v, whose subject is the verb's too."""
        k = v - 1
        while k > 0 and line.symbols[k] in self.clauses.skip:
            k -= 1
        if k > 0 and line.symbols[k] in self.future:
            return k
        while k > 0 and line.symbols[k] in self.clauses.to:
            k -= 1
        heading = k < min(v - 1, _HEADING) and all(s not in self.clauses.contact for s in line.symbols[:k])
        if heading and line.symbols[k] in self.clauses.state | self.clauses.institution:
            return k + 1  # 'Norway to summon the ambassador': a heading
        if k > 0 and line.symbols[k] in self.slated:  # 'is also scheduled to'
            return next((j for j in range(k - 1, max(-1, k - 4), -1) if line.symbols[j] in self.clauses.aux), v)
        just = self._just(line, v)
        if just >= 0:
            return just
        plain = line.symbols[v] in self.next_met | self.clauses.inf_form | self.handing
        managed = self._managed(line, v) if plain else -1
        return managed if managed >= 0 else v

    @staticmethod
    def _just(line: Line, v: int) -> int:
        """'vient tout juste de | rencontrer', 'vient d'être | reçu': the item of 'vient' before item `v`, or -1."""
        near = range(v - 1, max(-1, v - _JUST), -1)
        of = next((k for k in near if line.word(k) in _TO_DO), -1)
        return next((k for k in near if k < of and line.word(k) in _COMES), -1)

    def _managed(self, line: Line, v: int) -> int:
        """'had the opportunity to meet', 'a pu rencontrer': the item that says that the infinitive
        at item v was done, or -1.
        """
        used = self.clauses.used_for(line, self._marker(line, v))
        if used >= 0 or self.managed.isdisjoint(line.present):
            return used
        k = v - 1
        while k > 0 and line.symbols[k] not in self.managed and self._before_infinitive(line, k):
            k -= 1
        return k if k >= 0 and line.symbols[k] in self.managed else -1

    def _enabled(self, line: Line, v: int) -> Subject | None:
        """'a permis à Mme Berg de | rencontrer', 'was an occasion for Ms Berg to | meet': the one who could do so."""
        k = self._marker(line, v)
        if line.word(k) not in _TO_DO or k < 2 or self.letting.isdisjoint(line.present):
            return None
        who = k - 1 - (line.symbols[k - 1] in self.clauses.comma)
        i = who - 1
        while i > 0 and (line.symbols[i] in self.clauses.det or line.word(i) in _FOR):
            i -= 1
        let = line.symbols[who] in self.clauses.who and line.symbols[i] in self.letting
        return Subject("who", who, line.mentions(who), []) if let else None

    def _marker(self, line: Line, v: int) -> int:
        """The item before an infinitive that leads to it: 'to', 'de', 'pour'."""
        k = v - 1
        while k > 0 and (line.symbols[k] in self.clauses.plain_adv or line.word(k) in self.clauses.reflexive):
            k -= 1
        return max(k, 0)

    def _before_infinitive(self, line: Line, k: int) -> bool:
        symbol = line.symbols[k]
        light = symbol in self.clauses.skip or symbol in self.clauses.to or symbol in self.date
        return light or symbol in self.clauses.comma or line.word(k) in self.of_words

    def _whose(self, line: Line, v: int) -> Subject | None:
        """'the presentation of his letters of credence': of whoever is named last before."""
        for k in range(v - 1, -1, -1):
            if line.symbols[k] in self.clauses.person:
                return Subject("who", k, line.mentions(k), [])
        return None

    def _led_company(self, line: Line, left: Subject) -> Subject:
        """'President A, accompanied by his wife, B, received …': the one accompanied, before the company, acts."""
        if left.kind != "who" or self.with_company.isdisjoint(line.symbols[: left.item]):
            return left
        k = left.item - 1
        while k > 0 and line.symbols[k] not in self.with_company:
            if line.symbols[k] in self.clauses.verb and "fin" in self.clauses.feats(line, k):
                return left
            k -= 1
        before = next((j for j in range(k - 1, max(-1, k - 4), -1) if line.symbols[j] in self.clauses.person), -1)
        return Subject("who", before, line.mentions(before), []) if before >= 0 else left

    def _listed_before(self, line: Line, v: int, left: Subject) -> Subject:
        """'Les ambassadeurs de Norvège, A, de Suède, B, et du Danemark, C, ont présenté': all whom the list names."""
        if left.kind != "who" or not self._plural_verb(line, v) or len(left.mentions or []) != 1:
            return left
        named = [left.item]
        for k in range(left.item - 1, -1, -1):
            symbol = line.symbols[k]
            if symbol in self.clauses.person:
                if not any(line.symbols[j] in self.clauses.comma for j in range(k + 1, named[0])):
                    break
                named.insert(0, k)
            elif symbol in self.clauses.embed | self.clauses.rel | self.meets_with or (
                symbol in self.clauses.verb and "fin" in self.clauses.feats(line, k)
            ):
                return left
        lead = line.word(0).split()[0] in _SEVERAL and named[0] <= _LIST_BEGINS
        if len(named) < 2 or not lead:
            return left
        return Subject("who", named[0], [m for k in named for m in line.mentions(k)], [])

    def _plural_verb(self, line: Line, v: int) -> bool:
        """Whether verb item v has a plural auxiliary."""
        return any(line.word(k) in _PLURAL for k in range(max(0, v - 3), v))

    def _sent(self, line: Line, left: Subject) -> Subject:
        """'An emissary of President A was received': the emissary, though A is named next to the verb."""
        if left.kind != "who" or left.item < 1 or not self._belongs_to(line, left.item):
            return left
        for k in range(left.item - 1, max(-1, left.item - 3), -1):
            if any(m.kind == "alias" and m.offices for m in line.mentions(k)):
                return Subject("who", k, line.mentions(k), [])
        return left

    def _with_colleague(self, line: Line, left: Subject) -> Subject:
        """'Minister A, head of the Department of B, and Minister C, head of D, met …': both, though their offices part
        them."""
        mentions = left.mentions or []
        if left.kind != "who" or not mentions or any(m.kind != "person" for m in mentions):
            return left
        k = left.item - 1
        led = k > 1 and any(m.text.casefold().endswith(_COLLEAGUES) for m in line.mentions(k) if m.kind == "group")
        if len(mentions) != 1 and not led:
            return left
        k -= led  # 'Senator A and his colleagues | B and C'
        while k > 0 and line.symbols[k] in self.clauses.det:
            k -= 1
        if k < 2 - led or line.symbols[k] not in self.clauses.conj:
            return left
        for j in range(k - 1, -1, -1):
            symbol = line.symbols[j]
            if any(m.kind == "person" for m in line.mentions(j)):
                led = j > 0 and line.symbols[j - 1] in self.clauses.prep | self.genitive | self.by | self.clauses.verb
                return left if led or line.owns(j) else Subject("who", j, [*line.mentions(j), *mentions], [])
            if symbol in self.clauses.embed or symbol in self.clauses.rel or symbol in self.clauses.aux:
                return left
            if symbol in self.clauses.verb and "fin" in self.clauses.feats(line, j):
                return left
        return left

    def _apposed(self, line: Line, left: Subject) -> Subject:
        """'The two ministers, A and B, signed …': those whom the words behind the comma name."""
        at = left.item + 2
        if left.kind != "who" or not 1 < at < len(line.symbols) or line.symbols[at - 1] not in self.clauses.comma:
            return left
        named = [m for m in line.mentions(at) if m.kind == "person"]
        grouped = all(m.kind == "group" for m in left.mentions or [])
        titled = all(m.kind == "alias" for m in left.mentions or [])  # 'the chairman of the OSCE, Minister A'
        apposed = (grouped and len(named) > 1) or (titled and len(named) == 1)
        return Subject("who", at, line.mentions(at), []) if apposed else left

    def _head_before(self, line: Line, v: int) -> Subject | None:
        """'The delegation led by Minister Kowal was received …': the one who leads it."""
        lead = next((i for i in range(v - 1, 0, -1) if line.word(i).startswith(_AT_THE_HEAD)), -1)
        if lead > 0:  # 'Minister Kowal, at the head of a delegation, left'
            before = next((i for i in range(lead - 1, -1, -1) if line.symbols[i] in self.clauses.person), -1)
            return Subject("who", before, line.mentions(before), []) if before >= 0 else None
        led = next((i for i in range(v - 1, -1, -1) if line.symbols[i] in self.led_by or self._sent_under(line, i)), -1)
        head = next((i for i in range(led + 1, v) if line.symbols[i] in self.clauses.person), -1) if led >= 0 else -1
        if head < 0:
            return self._members_before(line, v)
        return Subject("who", head, line.mentions(head), [])

    def _sent_under(self, line: Line, i: int) -> bool:
        """'A Polish delegation | under the leadership of | Minister Kowal', which may be said of a country too."""
        near = range(max(0, i - _SENT), i)
        return line.word(i) in UNDER_WHOM and any(line.symbols[k] in self.travellers for k in near)

    def _members_before(self, line: Line, v: int) -> Subject | None:
        """'A delegation composed of Minister A and Director B visited …': those of whom it is composed."""
        of = self.composed | self.comprises
        at = next((i for i in range(v - 1, 0, -1) if line.symbols[i] in of), -1)
        sent = any(
            line.symbols[k] in self.travellers or "gation" in line.word(k) for k in range(max(0, at - _SENT), at)
        )
        named = [k for k in range(at + 1, v) if line.symbols[k] in self.clauses.person] if sent else []
        people = [k for k in named if not self._belongs_to(line, k)]  # no 'adviser to President B'
        return Subject("who", people[0], [m for k in people for m in line.mentions(k)], []) if people else None

    def _pair_before(self, line: Line, v: int) -> list[str]:
        """'Working groups of the Norwegian and Polish governments held …': the two or more states before the verb."""
        codes = (line.value(i, "iso") for i in range(v))
        found = sorted({code.split("|")[0] for code in codes if isinstance(code, str)})
        return found if len(found) > 1 and self.clauses.embed.isdisjoint(line.symbols[:v]) else []

    def _delegation(self, line: Line, v: int, discourse: Discourse) -> Subject | None:
        """'The delegation also met', of no state named: of the side of the visitor told of last."""
        k = v - 1
        while k > 0 and line.symbols[k] in self.clauses.skip:
            k -= 1
        if k < 0 or not line.word(k).endswith(_DELEGATION):
            return None
        if discourse.delegates:
            discourse.delegation_acted = line.sentence.number
            return Subject("who", k, list(discourse.delegates), [])
        sides = self._delegation_of(discourse)
        return Subject("state", states=sides) if sides else None

    def _note_delegates(self, line: Line, v: int, discourse: Discourse) -> None:
        """'A delegation led by Minister Kowal was received': 'the delegation' further on is his."""
        led = [i for i in range(1, len(line.symbols)) if line.symbols[i] in self.led_by]
        before = " ".join(line.words[max(0, led[0] - _SENT) : led[0]]) if len(led) == 1 else ""
        if not any(word in before for word in _DELEGATION):
            return
        head = next((i for i in range(led[0] + 1, len(line.symbols)) if line.symbols[i] in self.clauses.person), -1)
        if head >= 0 and all(m.kind == "person" for m in line.mentions(head)):
            discourse.delegates = line.mentions(head)
            discourse.delegation_acted = line.sentence.number if head < v else -9

    def _of_delegation_acting(self, line: Line, left: Subject, discourse: Discourse) -> Subject:
        """'The delegation visited Oslo. Elle a ensuite rencontré': the delegation, when it acted just before."""
        acted = discourse.delegation_acted == line.sentence.number - 1
        if not acted or left.kind != "who" or not 0 <= left.item <= _PRONOUN or line.word(left.item) != "elle":
            return left
        discourse.delegation_acted = line.sentence.number
        return Subject("who", left.item, list(discourse.delegates), [])

    def _delegation_of(self, discourse: Discourse) -> list[str]:
        raise NotImplementedError

    def _state_subject(self, line: Line, v: int, frame: str) -> Subject | None:
        """'The head of the foreign policy agency of Norway was received': nobody the lists know, of one state."""
        sent = frame == "meet" and any(line.symbols[k] in self.travellers for k in range(min(v, _OPENED)))
        if not (sent or frame in ("receive", "received")) or not any(
            line.symbols[k] in self.clauses.person for k in range(v + 1, len(line.symbols))
        ):
            return None
        states: set[str] = set()
        k = v - 1
        while k >= 0 and not self._parts(line, k, v):
            if line.symbols[k] in self.clauses.conj or line.symbols[k] in self.city or line.symbols[k] in self.locality:
                return None
            value = line.value(k, "iso")
            if isinstance(value, str) and not self._is_place(line, k):
                states.add(value.split("|")[0])
            states.update(s for m in line.mentions(k) if m.kind in ("group", "side") for s in m.states)
            k -= 1
        return Subject("state", states=sorted(states)) if len(states) == 1 and "" not in states else None

    def _parts(self, line: Line, k: int, v: int) -> bool:
        """Whether item k closes the words on the subject of verb v."""
        symbol = line.symbols[k]
        verb = symbol in self.clauses.verb and "fin" in self.clauses.feats(line, k)
        return (
            symbol in self.clauses.comma
            or symbol in self.clauses.rel
            or symbol in self.clauses.embed
            or (verb and k < v - 1)
        )

    def _subject_behind(self, line: Line, v: int, lead: frozenset[str] | None = None) -> Subject | None:
        """'Received by President A, Minister B said', 'En recevant l'ambassadeur A, la ministre B a
        dit': who the next clause is about, where the words of the verb stand before it and have no
        subject of their own.
        """
        lead = lead or self.clauses.skip | self.clauses.prep | self.clauses.subord | self.clauses.to
        if any(line.symbols[k] not in lead for k in range(v)):
            return None
        for k in range(v + 1, len(line.symbols) - 1):
            if line.symbols[k] in self.clauses.comma:
                at = k + 1
                while at < len(line.symbols) and line.symbols[at] in self.clauses.det:
                    at += 1
                if at < len(line.symbols) and line.symbols[at] in self.who and self._acts_next(line, at):
                    return Subject("who", at, line.mentions(at), [])
            # 'On her first visit to Oslo as | Foreign Minister, A | praised'
            if line.word(k) in _AS and "," in line.word(k + 1) and self._acts_next(line, k + 1):
                return Subject("who", k + 1, line.mentions(k + 1), [])
        return None

    def _owner(self, line: Line, e: int, discourse: Discourse) -> Subject:
        """'Mr Sullivan's meeting with …', 'his talks with …': who stands before the noun, or speaks behind it."""
        symbols = line.symbols
        ahead = self._speaker_behind(line, e)
        if ahead >= 0:
            return Subject("who", ahead, line.mentions(ahead), [])
        heading = e == 0 and len(symbols) > 1 and symbols[1] in self.clauses.person
        if heading and line.word(1).split()[0] in self.of_words:
            return Subject("who", 1, line.mentions(1), [])  # 'Rencontre du ministre A avec'
        j = e - 1
        while j >= 0 and (
            symbols[j] in self.clauses.adj or symbols[j] in self.clauses.noun or line.word(j) in ("'s", "’s", "’")
        ):
            j -= 1
        if j >= 0 and symbols[j] in self.who:
            return Subject("who", j, line.mentions(j), [])
        agent = self._agent_before(line, j)
        if agent >= 0:
            return Subject("who", agent, line.mentions(agent), [])
        found = self._earlier_subject(line, e, discourse)
        if found is None and (not discourse.subject or (j >= 0 and symbols[j] in self.clauses.poss)):
            named = next((k for k in range(e - 1, -1, -1) if symbols[k] in self.clauses.person), -1)
            plain = symbols[e] not in self.visit_noun and not any(
                symbols[k] in self.clauses.verb or symbols[k] in self.clauses.aux or symbols[k] in self.clauses.pron
                for k in range(named + 1, e)
            )
            if named >= 0 and plain and not self._belongs_to(line, named):  # '…, said Minister A after talks with B'
                return Subject("who", named, line.mentions(named), [])
        if found is None and symbols[e] not in self.visit_noun:
            visit = next((k for k in range(e - 1, -1, -1) if symbols[k] in self.visit_noun), -1)
            if visit >= 0:  # 'The visit of Minister A ended with talks with B'
                found = self._visitor(line, visit, e)
        return found or self._subject_behind(line, e, self.before_talks) or Subject("same")

    def _agent_before(self, line: Line, j: int) -> int:
        """'The message was delivered by | Minister A | during his meeting with': the item of the agent right before
        what leads to the noun, from item `j` back; -1 for none."""
        k = j
        while k > 1 and (line.symbols[k] in self.clauses.det or line.symbols[k] in self.clauses.poss):
            k -= 1
        k -= k > 1 and line.symbols[k] in self.clauses.prep
        k -= k > 1 and line.symbols[k] in self.clauses.comma
        named = k > 1 and k < j and line.symbols[k] in self.clauses.person
        return k if named and line.symbols[self.clauses.before_phrase(line, k)] in self.by else -1

    def _visitor(self, line: Line, visit: int, e: int) -> Subject | None:
        """Whom the genitive behind a visit names."""
        for k in range(visit + 1, min(e, visit + 4)):
            if line.symbols[k] in self.who:
                led = line.symbols[k - 1] in self.genitive or line.word(k).split()[0] in self.of_words
                return Subject("who", k, line.mentions(k), []) if led else None
        return None

    def _speaker_behind(self, line: Line, e: int) -> int:
        """'During her talks with Minister Kowal, Minister Berg welcomed …', 'After talks with Minister Kowal, …': the
        item that names whose talks they were.
        """
        j = e - 1
        while j >= 0 and (line.symbols[j] in self.clauses.adj or line.symbols[j] in self.clauses.det):
            j -= 1
        hosted = any(s in self.hosted_by for s in line.symbols[e + 1 : e + _OBJECT])
        opens = (
            e <= _OPENED
            and (j < 0 or line.symbols[0] in self.opens_talks)
            and (line.symbols[e] in self.talks or hosted)
        )
        if not (opens or line.symbols[j] in self.clauses.poss) or any(s in self.who for s in line.symbols[: j + 1]):
            return -1
        named = -1
        for k in range(e + 1, len(line.symbols)):
            symbol = line.symbols[k]
            if symbol in self.clauses.embed:
                return -1
            if symbol in self.who and symbol not in self.clauses.pron:
                named = k if named >= 0 or not self._with_before(line, k) else named
            elif (
                symbol in self.clauses.aux
                or (symbol in self.clauses.verb and "fin" in self.clauses.feats(line, k))
                or (symbol in self.clauses.contact and symbol not in self.event)
            ):
                return named
        return -1

    def _with_before(self, line: Line, k: int) -> bool:
        while k > 0 and (line.symbols[k - 1] in self.clauses.det or line.symbols[k - 1] in self.clauses.adj):
            k -= 1
        return k > 0 and line.symbols[k - 1] in self.meets_with

    def _earlier_subject(self, line: Line, v: int, discourse: Discourse) -> Subject | None:
        symbols = line.symbols
        for j in range(v - 1, -1, -1):
            if symbols[j] in self.clauses.verb or symbols[j] in self.clauses.contact:
                found = self._the_official(line, self.clauses.subject(line, j), discourse)
                if found.kind in ("who", "state"):
                    return found
        if v > 0 and symbols[0] in self.who:
            return Subject("who", 0, line.mentions(0), [])
        return None
