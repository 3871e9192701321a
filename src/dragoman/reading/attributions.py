"""Lines to attributions: 'trade has grown, said the minister', '"…," she added', 'Norway, he noted, will help'."""

from __future__ import annotations

from dragoman.reading.addressees import GATHERED
from dragoman.reading.lines import Line
from dragoman.reading.mention import Mention
from dragoman.reading.presstold import PressReader
from dragoman.reading.quotedby import OF_WORDS, SHORTEST
from dragoman.reading.restated import points_back
from dragoman.reading.units import POSSESSIVE
from dragoman.reading.words import Predicate, Subject, Verb

_TO_US = frozenset({"nous", "vous", "lui", "leur"})  # 'nous indique une source'
_TO_SOMEONE = frozenset({"thank", "congratulate", "welcome", "condole"})  # whom the words behind the verb name
_PAPERS = frozenset({"release", "announcement", "bulletin", "notice"})  # what a house tells something in
_STAFFS = ("secretariat", "office", "ministry", "department", "team", "spokesperson", "press service")
_OPENING = frozenset({"«", "“"})
_WRITING = frozenset({"i", "we", "je", "j'", "j’", "nous"})
_ONE_READS = ("lit-on", "peut-on lire", "pouvait-on lire")  # 'lit-on dans le communiqué'
_READ: Verb = ("lire", "-", "assert", "-", frozenset({"quote"}), frozenset({"fin"}))

_AS_SAYING = ("as saying", "as telling reporters")
_GATHERING = 9  # items from ', a appris' to the end of the sentence
_QUOTER = 7  # items: '"…," the news agency quoted | Minister X as saying'
_LINK = 3  # items of a link that opens a sentence, its comma among them
_NOT_MET = ("experts", "confrères")  # groups of which those who met are none
_SOMEBODY = ("un ", "une ")

_OBLIQUE = {"lui": ("il", "m.s"), "him": ("he", "m.s"), "her": ("she", "f.s")}  # no subjects, but who 'he' would be
_TO_HELD = 12  # items from who held talks to the word for them
# '« … », s'est-elle | félicitée'
_OF_ITSELF = ("s'est-", "s'était-", "se sont-", "se dit-", "se félicite-", "se réjouit-")


class AttributionReader(PressReader):
    """Finds verbs of saying that follow, or stand inside, what is said."""

    def attributions(self, line: Line) -> dict[int, Predicate]:
        """The attributions of a line by the item of their verb."""
        parted = not (self.parting | self.dash).isdisjoint(line.present)
        if self.saying.isdisjoint(line.present) or not (parted or self.pack.language == "fr"):
            return {}
        found = {}
        for v in range(1, len(line.symbols)):
            if line.symbols[v] in self.quoting and not self.titled(line, v):
                predicate = (self._attribution(line, v) if parted else None) or self._running_on(line, v)
                if predicate is not None:
                    found[v] = predicate
            elif parted and line.symbols[v] in self.inverted and line.word(v).startswith(_ONE_READS):
                predicate = self._attributed(line, v, _READ, Subject("it", v), v, v)
                if predicate is not None:
                    found[v] = predicate
        return found

    def titled(self, line: Line, v: int) -> bool:
        """'the Sahel States', 'the Call for Peace': a capital inside a sentence makes no verb, nor does the first of
        two nouns, 'the official state | welcome ceremony'."""
        if line.word(v) == "state" and v + 1 < len(line.symbols) and line.symbols[v + 1] in self.event:
            return True
        return (
            v > 0
            and line.sentence.text[line.start(v)].isupper()
            and line.symbols[v - 1] not in self.clause_start
            and line.symbols[v - 1] not in self.punct
            and self.pack.language == "en"
        )

    def told_within(self, line: Line, v: int) -> bool:
        """'la Pologne qui, a-t-elle | dit, aide son pays', 'a déclaré : « … », a-t-elle | dit': whether `v` only tells,
        behind a relative or once more, who says it."""
        k = v if line.symbols[v] in self.inverting else v - 1
        while k > 0 and (line.symbols[k] in self.plain_adv or line.symbols[k] in self.inverted):
            k -= 1
        told = k < v or line.symbols[v] in self.inverting
        k -= k == v
        if not told or not 0 < k < v or line.symbols[k] not in self.comma:
            return False
        return line.symbols[k - 1] in self.rel or (line.symbols[k - 1] in self.quote and self._led_to(line, 0, k))

    def parenthetical(self, line: Line, v: int) -> bool:
        """'The ministers, the ministry said in a note, discussed …': who told it, put between subject and verb."""
        if line.symbols[v] not in self.quoting or line.symbols[v - 1] in self.comma:
            return False
        subject = self.subject(line, v)
        if subject.kind != "institution" or not 0 < subject.item < v:
            return False
        k = subject.item
        while k > 1 and line.symbols[k - 1] in self.naming:
            k -= 1
        return k > 1 and line.symbols[k - 1] in self.comma and self._parts_subject(line, k - 2, v)

    def opinion(self, line: Line) -> Predicate | None:
        """'According to the minister, …', 'In her view, …', 'Selon lui, …', also between commas or at the end."""
        if self.opining.isdisjoint(line.present):
            return None
        symbols, n = line.symbols, len(line.symbols)
        for i in range(n):
            if i and symbols[i - 1] not in self.parting:
                continue
            subject, last = self._holder(line, i)
            if subject is None:
                continue
            end = next((k for k in range(last + 1, min(last + 8, n)) if symbols[k] in self.comma), n)
            closed = last + 1 >= n or end == last + 1 or symbols[last + 1] in self.full_stop
            set_in = not closed and i > 0 and self._only_setting(line, last + 1)
            opens = i == 0 or (end < n - 3 and self._only_links(line, i))
            if not (end < n - 3 if opens else closed or set_in):
                continue
            clause = end + 1 < n and (symbols[end + 1] in self.rel or "ing" in self.feats(line, end + 1))
            if opens and clause:  # 'According to Mr Kowal, who came to Oslo, …'
                end = next((k for k in range(end + 2, n) if symbols[k] in self.comma), n)
            first = end + 1 if opens else 0
            stop = n - 1 if opens or (last + 2 < n and not clause and not set_in) else i - 2
            while stop > first and symbols[stop] in self.punct:
                stop -= 1
            content = (line.start(first), line.end(stop))
            evidence = (line.start(0), max(content[1], line.end(last)))
            flags = frozenset({"quote"})
            return Predicate(i, "according to", "quote", "assert", flags, subject, content, evidence, inverted=True)
        return None

    def _only_setting(self, line: Line, k: int) -> bool:
        """'…, comme l'a souligné X | lors de la rencontre.': whether only when and where stand from item `k` on."""
        symbols = line.symbols
        if symbols[k] not in self.setting and symbols[k] not in self.date:
            return False
        return not any(s in self.comma or s in self.verb or s in self.aux or s in self.conj for s in symbols[k:])

    @staticmethod
    def _as_subject(line: Line, k: int) -> list[Mention]:
        """The pronoun at item k, to be understood as if it were the subject; none for one that may be it as it is."""
        if line.word(k) not in _OBLIQUE:
            return []
        word, gender = _OBLIQUE[line.word(k)]
        return [Mention("pronoun", line.sentence, line.first[k], line.first[k], role_words=word, gender=gender)]

    def _by_itself(self, line: Line, k: int) -> bool:
        """'According to | her, …', at the side of 'according to | her Polish counterpart'."""
        last = k + 1 >= len(line.symbols) or line.symbols[k + 1] in self.punct
        return last and line.symbols[k] in self.pron

    def _only_links(self, line: Line, i: int) -> bool:
        """'Or, | selon lui, …', 'Moreover, | according to him, …': whether only a link stands before item `i`."""
        return 1 < i <= _LINK and all(s in self.conj or s in self.skip or s in self.comma for s in line.symbols[:i])

    def _holder(self, line: Line, i: int) -> tuple[Subject | None, int]:
        """Whose opinion the phrase that begins at item i gives, and its last item."""
        symbols, n = line.symbols, len(line.symbols)
        if symbols[i] in self.opinion_phrase:
            return Subject("speaker", i), i
        k = i + 1
        while k < n and (symbols[k] in self.det or symbols[k] in self.adj) and not self._by_itself(line, k):
            k += 1
        if k >= n or (symbols[i] not in self.according and symbols[i] not in self.within):
            return None, i
        if symbols[i] not in self.according:  # 'in Mr Kowal's view'
            owned = k + 2 < n and symbols[k] in self.who and line.word(k + 1) in POSSESSIVE
            return (
                (Subject("who", k, line.mentions(k), []), k + 2) if owned and symbols[k + 2] in self.view else (None, i)
            )
        if symbols[k] in self.pron:
            return Subject("who", k, self._as_subject(line, k) or line.mentions(k), []), k
        if symbols[k] in self.who:
            kinds = {m.kind for m in line.mentions(k)}
            states = [state for m in line.mentions(k) for state in m.states]
            if kinds == {"side"} and symbols[i] in self.according:
                last = k
                while last + 1 < n and symbols[last + 1] in self.naming_house:
                    last += 1  # 'selon le ministère polonais | des Affaires étrangères'
                return Subject("who", k, line.mentions(k), []), last
            if kinds == {"group"} and len(states) == 1 and symbols[i] in self.according and line.word(i) != "pour":
                return Subject("state", k, [], states), k  # 'selon les autorités norvégiennes'
            owned = kinds <= {"person", "alias"} and k + 2 < n and line.word(k + 1) in POSSESSIVE
            if owned and line.word(k + 2).endswith(_STAFFS):
                return Subject("institution", k + 2, [], []), k + 2  # 'According to Minister X's office'
            for_them = line.word(i) in ("for", "pour")
            wanted = {"person", "alias"} if for_them else {"person", "alias", "side", "counterpart"}
            if for_them and all(m.collective == "human" for m in line.mentions(k)):
                wanted.add("group")  # 'Pour les deux ministres, …'
            if not for_them and not any(m.role_words.endswith(_NOT_MET) for m in line.mentions(k)):
                wanted.add("group")  # 'Selon les deux ministres, …'
            return (Subject("who", k, line.mentions(k), []), k) if kinds <= wanted else (None, i)
        if line.word(k) in _PAPERS and symbols[i] in self.according and k + 1 < n and symbols[k + 1] in self.comma:
            return Subject("institution", k, [], []), k
        if symbols[k] in self.institution and symbols[i] in self.according and line.word(i) not in ("pour", "for"):
            last = k
            while last + 1 < n and symbols[last + 1] in self.naming_house:
                last += 1  # 'le ministère des Affaires étrangères de la République'
            return self._institution(line, k), last
        # 'Pour Oslo, …' is what its government thinks, 'Pour la Norvège, …' may be whom it is good for
        capital = k == i + 1 and i == 0 and k + 1 < n and symbols[k + 1] in self.comma and symbols[k] in self.venue
        if symbols[k] in self.state and (line.word(i) not in ("pour", "for") or capital):
            value = self.state_value(line, k)
            return (Subject("state", k, [], [value]), k) if value else (None, i)
        return None, i

    def settle(self, line: Line, predicates: list[Predicate]) -> list[Predicate]:
        """What is said holds no statement of its own, but a house that says what others said only passes it on."""
        out = predicates
        for said in [p for p in predicates if p.inverted]:
            start, end = said.content
            # 'He said this in a meeting with X, the press service reported', '"…," said X, announced the press service'
            said_by_other = any(p is not said and p.inverted and start <= line.start(p.item) < end for p in out)
            if self.passes_on(said.subject) and (
                said_by_other or self._restated(line, line.item_at(start), line.item_at(end - 1))
            ):
                out = [p for p in out if p is not said]
                line.relaying += [said.subject.item] if said.subject.item >= 0 else []
                continue
            inner = [
                p
                for p in out
                if not p.inverted and start <= line.start(p.item) < end and not (p.item > said.item and p.participle)
            ]
            if inner and self._has_only(line, inner[0]):
                out = [p for p in out if p is not inner[0]]
                inner = inner[1:]
            beside = said.lemma == "according to" and said.subject.kind == "who"
            acting = inner[0].subject.mentions if inner and "weak" not in inner[0].flags else None
            talked = next((p for p in inner if p.act == "discuss" and not p.participle), None)
            if beside and acting and (all(m.kind == "group" for m in acting) or self._named(talked)):
                out = [p for p in out if p is not said]  # 'According to the spokesman, the two sides discussed …'
                continue
            whole = line.symbols[0] in self.quote and self._quoted_before(line, said.item)  # '“We …,” according to X'
            if said.lemma == "according to" and any(p.item < said.item for p in inner) and not whole:
                out = [p for p in out if p is not said]  # 'he criticised the law, which, according to X, …'
                for predicate in inner:
                    predicate.relayed = predicate.relayed or self.passes_on(said.subject)
                continue
            passes_on = self.passes_on(said.subject)
            contact = self.contacting if passes_on else self.meeting
            relays = (passes_on or said.subject.kind in ("state", "it")) and (
                any(
                    p.passive
                    or p.subject.kind in ("who", "joint", "event", "it")
                    or (
                        p.subject.kind == "same" and "joint" in p.flags and self.pack.language == "en"
                    )  # 'According to X, the Parties … and explored'
                    or len(p.subject.states or []) > 1
                    for p in inner
                    if p.subject.item < 0 or line.word(p.subject.item) not in ("i", "we", "je", "j'", "j’", "nous")
                )
                or (
                    not self.announces(line, said)
                    and (
                        self.holds_contact(line, (start, end), contact) or self._holds_talks(line, line.item_at(start))
                    )
                )
            )
            for predicate in inner:
                predicate.relayed = relays
                if relays:
                    predicate.limit = min(end, predicate.limit) if predicate.limit > 0 else end
            if relays and said.subject.kind == "institution" and line.symbols[said.subject.item] not in self.pron:
                line.relaying.append(said.subject.item)
            for predicate in inner:
                predicate.retold = not relays and self.retold_in(line, predicate, said)
                if predicate.retold:
                    predicate.limit = min(end, predicate.limit) if predicate.limit > 0 else end
            if not relays and inner and self._talked(inner[0]):
                said.act = "discuss"  # 'The meeting, one recalls, dealt with trade'
            out = [p for p in out if p is not said] if relays else [p for p in out if p.retold or p not in inner]
        return out

    @staticmethod
    def _named(talked: Predicate | None) -> bool:
        """Whether a predicate of talks has somebody named for its subject: 'According to X, Minister Y discussed …'."""
        mentions = talked.subject.mentions if talked is not None else None
        return bool(mentions) and all(m.kind in ("person", "alias") for m in mentions or [])

    @staticmethod
    def _talked(inner: Predicate) -> bool:
        """Whether a predicate tells what talks dealt with."""
        told = inner.passive or inner.subject.kind in ("event", "joint")
        return inner.act == "discuss" and told and not inner.participle

    def _passed_on(self, line: Line, said: Predicate, inner: Predicate) -> bool:
        """Whether `said` ('the ministry said that …') only leads to the clause of `inner`."""
        if said.construction != "that" or said.inverted or not self.passes_on(said.subject):
            return False
        several = inner.subject.kind == "state" and len(inner.subject.states or []) > 1
        if inner.subject.kind not in ("who", "joint", "event") and not several:
            return False
        if inner.subject.item < 0:
            return False
        between = line.symbols[line.item_at(said.content[0]) : inner.subject.item]
        return not any(s in self.aux or s in self.plain_verb for s in between)

    def only_tells(self, line: Line, said: Predicate) -> bool:
        """'The ministry said that X met Y': a contact told, and no statement of the ministry's."""
        if said.construction != "that" or said.inverted or not self.passes_on(said.subject):
            return False
        if self.announces(line, said):
            return False
        first = line.item_at(said.content[0])
        while first < len(line.symbols) and (line.symbols[first] in self.det or line.symbols[first] in self.adj):
            first += 1
        near = line.symbols[first : first + 6]
        if not near or near[0] not in self.who:
            return False
        return any(s in self.contacting for s in near) or self._holds_talks(line, first)

    def _restated(self, line: Line, first: int, last: int) -> bool:
        """Whether the words from item `first` to `last` only point back at what was said before: 'He said this in'."""
        verb = next((k for k in range(first, min(first + SHORTEST, last)) if line.symbols[k] in self.verb), -1)
        return verb > first and points_back(self, line, verb + 1, last + 1)

    def _holds_talks(self, line: Line, first: int) -> bool:
        """'The ministers held a three-hour meeting in …', 'She is to pay a visit to': from item `first` on people, what
        they held, and the talks or the journey.
        """
        near = line.symbols[first : first + _TO_HELD]
        who = next((i for i, s in enumerate(near) if s in self.who or (i == 0 and s in self.pron)), -1)
        held = next((i for i, s in enumerate(near) if s in self.holding), -1)
        denied = any(s in self.neg for s in near)  # 'Il n'y a pas d'alternative au dialogue'
        return 0 <= who < held and not denied and any(s in self.held_events for s in near[held + 1 :])

    def _attribution(self, line: Line, v: int) -> Predicate | None:
        verb = line.value(v, "verb")
        own = self.reflexive_of(line, v)
        near = [line.word(k) for k in range(max(0, v - 3), v)]
        if own is not None and any(word in self.reflexive or word.startswith(_OF_ITSELF) for word in near):
            verb = own  # '« … », s'est réjouie la ministre', 's'est-elle félicitée'
            if verb[2] in ("-", ""):
                verb = (*verb[:2], verb[1], *verb[3:])
        if not isinstance(verb, tuple) or verb[2] in ("-", "") or not verb[5] & {"fin", "pp"}:
            return None
        if line.symbols[v] in self.inverting:
            return self._attributed(line, v, verb, self.inverted_pronoun(line, v), v, v)
        j = v
        while (
            j > 0
            and line.symbols[j] not in self.inverted
            and (
                line.symbols[j - 1] in self.inverted
                or self._skipped(line, j - 1)
                or (line.word(j - 1) in _TO_US and line.word(j) != "avons")
                or line.word(j - 1) in self.reflexive
            )
        ):
            j -= 1
        if line.symbols[j] in self.inverted:
            return self._attributed(line, v, verb, self.inverted_pronoun(line, j), j, v)
        behind = self._behind(line, v)
        if (
            j > 0
            and behind is not None
            and not self._begins_clause(line, behind.item)
            and not self._said_of(line, j, behind)
            and (self._quoted_before(line, j) or self._speaks(behind, verb) or not self._without_verb(line, j, verb))
            and (
                self._parts(line, j - 1, behind)
                or (behind.kind == "institution" and j < v and self.pack.language == "fr")  # '… a indiqué le ministère'
            )
        ):
            return self._attributed(line, v, verb, behind, j, max(v, behind.item))
        if "fin" not in verb[5] and (j == v or (line.word(v - 1) == "été" and not self._quoted_before(line, j))):
            return None  # 'Pour rappel, l'ambassadeur a été rappelé à Oslo'
        # '…," Berg was quoted by the agency as saying': hers, and not the agency's
        subject = (self.quoted_as(line, v) if line.word(v) in _AS_SAYING else None) or self.subject(line, v)
        if subject.kind not in ("who", "institution", "state") or subject.relative or not 0 <= subject.item < v:
            return None
        k = self._speaker_start(line, subject.item)
        while subject.kind == "institution" and k > 1 and line.symbols[k - 1] in self.naming:
            k -= 1  # 'the FO statement said'
        if line.word(v) in _AS_SAYING:
            k = next((i for i in range(k, max(0, k - _QUOTER), -1) if self._closes(line, i - 1)), k)
        if k < 1 or not self._parts(line, k - 1, subject) or not self._said_nothing_more(line, v, k):
            return None
        if self._only_named(line, k):
            return None  # 'Lors de cette réunion “de contact”, la ministre a remercié …'
        if line.word(0).split()[0] in self.perfect and not self._quoted_before(line, k):
            return None  # 'Having discussed trade, the ministers agreed to …'
        if line.word(k - 1) in _OPENING:
            return None  # 'Selon le communiqué, « la ministre a expliqué …'
        opened = sum(symbol in self.quote for symbol in line.symbols[:k]) % 2 == 1
        if line.word(subject.item) in _WRITING and (opened or not self._quoted_before(line, k)):
            return None  # '« Hier, nous avons souligné …', 'Berg said, "We agreed to …'
        bare = self._without_verb(line, k, verb) or not self._verb_before(line, k)
        if self.pack.language == "fr" and not self._quoted_before(line, k) and bare:
            return None  # 'Les ministres, chefs de la diplomatie de leur pays, se sont félicités …'
        return self._attributed(line, v, verb, subject, k, v)

    def _speaker_start(self, line: Line, k: int) -> int:
        symbols = line.symbols
        while k > 0 and (symbols[k - 1] in self.det or symbols[k - 1] in self.adj or symbols[k - 1] in self.spokes):
            k -= 1  # 'ministry spokesperson Anna Berg said'
        owned = self.state | self.named
        if k > 1 and line.word(k - 1) in POSSESSIVE and symbols[k - 2] in owned:
            k -= 2  # 'Norway's foreign ministry said', 'Berg's press service said'
            while k > 0 and (symbols[k - 1] in self.det or symbols[k - 1] in self.adj):
                k -= 1
        return k

    def _said_of(self, line: Line, j: int, behind: Subject) -> bool:
        """'Jan Kowal, an analyst at the institute, | said Berg | reached her goal': English, before item `j` only
        who said it, and behind it more than the name of whom it is of."""
        last = behind.item + 1
        if self.pack.language != "en" or j < 2 or last >= len(line.symbols) or line.symbols[last] in self.punct:
            return False
        on = line.symbols[last] in self.within or line.symbols[last] in self.prep or line.symbols[last] in self.date
        named = line.symbols[0] in self.who and line.symbols[1] in self.comma
        return named and not on and not self._quoted_before(line, j) and not self._verb_before(line, j)

    @staticmethod
    def _speaks(behind: Subject, verb: Verb) -> bool:
        """Whether one person behind a verb can only be the speaker: 'La pêche nourrit l'île, a déclaré la ministre'."""
        mentions = behind.mentions or []
        return verb[0] in OF_WORDS and bool(mentions) and all(m.kind in ("person", "alias") for m in mentions)

    def _only_named(self, line: Line, k: int) -> bool:
        """Whether the quotation that ends before item `k` only gives a name within words that tell when."""
        marks = [i for i in range(k) if line.symbols[i] in self.quote]
        if len(marks) < 2 or marks[-1] < k - 2 or marks[0] < 2:
            return False
        return not any(
            line.symbols[i] in self.aux
            or line.symbols[i] in self.contact
            or (line.symbols[i] in self.plain_verb and self.feats(line, i) & {"fin", "inf"})
            for i in range(k)
        )

    def _without_verb(self, line: Line, stop: int, verb: Verb) -> bool:
        """'Le nonce, doyen du corps diplomatique, a remercié le président': nothing said before
        item `stop`, only a subject.
        """
        if verb[2] in _TO_SOMEONE:
            return True
        if self.pack.language == "en" and verb[0] == "say":
            return False  # English puts no object behind 'said': '…, said a statement of the ministry'
        return not self._verb_before(line, stop) and any(line.symbols[i] in self.who for i in range(stop))

    def _told_in_paper(self, line: Line, c: int) -> bool:
        """'…, it was said | in the press release': whether nothing but that stands behind the comma at item `c`."""
        n = len(line.symbols)
        if c + 4 >= n or n - c > _GATHERING + 1 or "it" not in (line.word(c + 1), line.word(c + 2)):
            return False
        told = next((k for k in range(c + 2, n) if line.symbols[k] in self.quoting), n)
        between = range(c + 2, told)
        return (
            told < n - 2
            and line.word(told + 1) == "in"
            and all(line.symbols[k] in self.aux or line.symbols[k] in self.adv or line.word(k) == "it" for k in between)
        )

    def told_round(self, line: Line, c: int) -> bool:
        """French '…, a annoncé | le palais.', '…, a fait savoir le cabinet.': behind comma `c` a verb of telling with
        its auxiliary, and nothing but the house that told it."""
        symbols, n = line.symbols, len(line.symbols)
        if self.pack.language != "fr" or self.quoting.isdisjoint(line.present):
            return False
        i = c + 1
        while i < n and (symbols[i] in self.aux or symbols[i] in self.plain_adv):
            i += 1
        if i == c + 1 or i + 2 >= n or symbols[i] not in self.quoting:
            return False
        if i + 2 == n - 1 and symbols[i + 1] in self.who and line.word(i + 1).startswith(_SOMEBODY):
            return True  # 'a indiqué un porte-parole'
        house = i + 2 if symbols[i + 1] in self.det else i + 1
        behind = symbols[house + 1 :]
        return symbols[house] in self.house and not any(
            s in self.that or s in self.verb or s in self.comma for s in behind
        )

    def tail(self, line: Line) -> int:
        """The item of the comma behind which a line only says who told it, or its length: ', indique le communiqué'."""
        symbols, n = line.symbols, len(line.symbols)
        signed = self.signed_by_press(line)
        if signed < n or (self.telling | self.house).isdisjoint(line.present):
            return signed
        c = next((i for i in range(n - 2, 1, -1) if symbols[i] in self.comma), -1)
        i = c + 1
        while 0 < i < n - 1 and (symbols[i] in self.aux or symbols[i] in self.plain_adv):
            i += 1
        if c < 0 or i >= n:
            return n
        if self._told_in_paper(line, c):
            return c
        k = i + 1
        while k < n - 1 and (symbols[k] in self.det or symbols[k] in self.adj):
            k += 1
        told = (
            symbols[i] in self.inverting
            or symbols[i] in self.inverted
            or (line.word(i) in GATHERED and n - i < _GATHERING)
            or (
                k < n
                and symbols[k] in self.institution
                and (symbols[i] in self.quoting or symbols[i] in self.according)
            )
            or self.told_round(line, c)
        )
        if not told or any(symbols[m] in self.aux or "fin" in self.feats(line, m) for m in range(k + 1, n)):
            return n
        while c > 1 and symbols[c - 1] in self.quote:
            c -= 1
        return c
