"""A line with a trigger to those who stand around it: the subject, the others, how each is joined."""

from __future__ import annotations

from dragoman.reading.contactwords import ContactWords
from dragoman.reading.discourse import Discourse
from dragoman.reading.lines import Line
from dragoman.reading.words import Subject

LATER = frozenset(
    {
        "après",
        "avant",
        "after",
        "before",
        "post",
        "following",
        "à la suite de",
        "à la veille de",
        "ahead of",
        "suite à",
        "suite au",
        "suite aux",
        "prior to",
        "in the wake of",
        "à l'issue de",
        "à l'issue du",
        "au terme de",
        "au terme du",
        "au lendemain de",
        "au lendemain du",
    }
)


_MEANWHILE = frozenset(
    {
        "during which",
        "in which",
        "at which",
        "while",
        "whereas",
        "alors que",
        "tandis que",
        "au cours duquel",
        "au cours de laquelle",
    }
)


_TO_DO = frozenset(  # with an infinitive that no list may know
    {"afin de", "afin d'", "en vue de", "en vue d'", "in order to", "so as to", "dans le but de", "dans le but d'"}
)
_AT_THE_HEAD = ("à la tête d", "at the head of", "accompagné d", "accompagnée d", "accompanied by")
_SEVERAL = frozenset({"les", "the", "quatre", "trois", "cinq", "six", "deux"})
_PLURAL = frozenset({"ont", "sont", "étaient", "have", "were"})
_LIST_BEGINS = 10  # items to the first name of a list: 'The new ambassadors of the Kingdom of Norway, A, …'
_TO_WHOM = frozenset({"lui", "leur", "him", "her", "them"})
_RELATIVE = frozenset({"who", "qui"})


_HANDING_OVER = ("remise", "présentation", "presentation", "submission")
_INSERT = 24  # items of 'on the sidelines of the sixth summit of the Union, which opened in Accra,'
_ON = frozenset({"on", "le", "ce"})  # before a day
_OBJECT = 8  # items in which the one who is met is named
_OPENING = ("receive", "received", "meet", "called")  # frames of verbs that may open a sentence without a subject


_GOVERNMENTS = frozenset({"administration", "government", "cabinet", "era", "presidency"})


_OPENED = 4  # items of a phrase that opens a sentence: 'During the very cordial talks'
_DELEGATION = ("delegation", "délégation")
_OBJECTS = frozenset({"him", "her", "lui", "elle"})


_TALKS = frozenset({"meeting", "consultations", "commission", "call", "reception", "event"})


class PartyReader(ContactWords):
    """Finds who is named before and behind a contact's verb or noun."""

    def _sides(
        self, line: Line, v: int, e: int, frame: str, discourse: Discourse
    ) -> tuple[Subject | None, list[tuple[int, str]]]:
        """The subject, and the items behind the trigger that name someone, each with how it is joined."""
        if frame == "scene":
            return Subject("none"), self._named_before_clause(line)
        if frame == "signed":
            return self._signatories(line, v)
        if frame == "gather":
            return Subject("none"), self._right(line, v, only_with=False, after=v)
        if frame == "letter":
            return self._letter_sides(line, e)
        if frame == "senders":
            return self._senders(line, v)
        if frame == "also":
            left = self._earlier_subject(line, v, discourse)
            return left, self._right(line, v, only_with=False, after=v)
        if frame == "body":
            return Subject("state", states=[str(line.value(e, "org"))]), []
        if frame == "granted":
            return self._granted_sides(line, v, e, discourse)
        if frame in ("noun", "around"):
            left = self._owner(line, e, discourse)
        else:
            left = self.clauses.subject(line, self._bound_to(line, v))
            if left.kind in ("none", "same", "event", "it"):
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
            if left.kind == "institution" and frame == "meet" and e >= 0:
                pair = self._pair_before(line, v)  # 'the Norwegian and Polish foreign ministries began …'
                left = Subject("state", states=pair) if pair else left
            if left.kind == "who" and all(m.kind == "side" for m in left.mentions or []):
                left = self._head_before(line, v) or left  # 'the Norwegian delegation led by Minister Berg'
            if frame == "received" and v <= 1 and left.kind != "who":
                named = self._right(line, v, only_with=False, after=v)
                if len(named) > 1:  # 'Received by President A, Minister B said …'
                    guest = named[1][0]
                    return Subject("who", guest, line.mentions(guest), []), named[:1]
            if left.kind not in ("who", "state", "institution"):
                ahead = self._subject_behind(line, v) if e < 0 and frame in _OPENING else None
                if ahead is not None:
                    named = self._right(line, max(v, e), only_with=False, after=v)
                    return ahead, [r for r in named if r[0] < ahead.item] or self._spoken_to(line, ahead.item)
                head = self._head_before(line, v) or self._state_subject(line, v, frame)
                head = head or (self._delegation(line, v, discourse) if frame == "meet" else None)
                if frame == "visit":
                    return head, [r for r in self._right(line, v, only_with=False, after=v) if head and r[1] != ""]
                if head is not None:
                    return head, self._right(line, max(v, e), only_with=False, after=v)
                pair = self._pair_before(line, v) if frame == "meet" and e >= 0 else []
                if pair:
                    return Subject("state", states=pair), self._right(line, max(v, e), only_with=False, after=v)
                if frame == "received" or left.kind == "none":
                    return (left if left.kind == "same" else None), []
        if frame == "meet" and e >= 0 and line.symbols[e] in self.message:
            return left, self._writers(line, e) or self._right(line, max(v, e), only_with=False, after=v)
        if frame == "send":
            return left, self._addressees(line, self._right(line, max(v, e), only_with=False, after=v))
        paired = e > v >= 0 and any(line.symbols[k] in self.meets_with for k in range(v + 1, e))
        start = max(v, e) if frame != "around" else e
        if frame == "chair" or (paired and frame == "meet" and e - v < _INSERT):
            start = v  # 'signed with his counterpart a memorandum'
        if frame in ("meet", "receive") and left.kind == "who" and e < 0:
            return left, self._right(line, start, only_with=False, after=v) or self._state_object(line, start, frame)
        if frame in ("received", "visit"):
            right = self._right(line, start, only_with=False, after=v)
            return left, self._agents(line, v, right) if frame == "received" else [r for r in right if r[1] != ""]
        if frame == "with" and not any(line.word(i) in ("with", "avec") for i in range(v, len(line.symbols))):
            start = -1
        right = self._right(line, start, only_with=frame == "with", after=v)
        if not right and frame == "meet" and 0 <= v < e - 1:
            right = self._right(line, v, only_with=True, after=v)  # 'a tenu avec son homologue une réunion'
        return left, right

    def _granted_sides(
        self, line: Line, v: int, e: int, discourse: Discourse
    ) -> tuple[Subject | None, list[tuple[int, str]]]:
        """'the audience granted by A to B', 'l'audience que A lui a accordée, B a dit': the guest, and his host."""
        right = self._right(line, v, only_with=False, after=v)
        host = next((k for k in range(e + 1, v) if line.symbols[k] in self.who), -1)
        guest = next((i for i, _ in right if self._given_to(line, v, i)), -1)
        if guest < 0 and any(line.word(k) in _TO_WHOM for k in range(e + 1, v)):
            guest = next((i for i, _ in right if line.symbols[i - 1] in self.clauses.comma), -1)
        others = [(host, "")] if host >= 0 else [r for r in right if r[0] != guest]
        if guest >= 0 and others:
            return Subject("who", guest, line.mentions(guest), []), others
        return self._earlier_subject(line, e, discourse) or Subject("same"), others or right

    def _given_to(self, line: Line, v: int, i: int) -> bool:
        """Whether an audience granted by verb item v went to whoever item i names."""
        first = all(line.symbols[k] in self.clauses.det or line.symbols[k] in self.clauses.adj for k in range(v + 1, i))
        return self._led_to(line, i) or (first and line.word(v).endswith((" à", " au", " aux", " to")))

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
        return None

    def _acts_next(self, line: Line, i: int) -> bool:
        """Whether a verb follows item i at once: it is the subject of a clause."""
        k = i + 1
        while k < len(line.symbols) and (
            line.symbols[k] in self.clauses.plain_adv
            or line.symbols[k] in self.clauses.comma
            or line.symbols[k] in self.clauses.date
            or line.word(k) in _ON
        ):
            k += 1
        return k < len(line.symbols) and (line.symbols[k] in self.clauses.aux or line.symbols[k] in self.clauses.verb)

    def _spoken_to(self, line: Line, item: int) -> list[tuple[int, str]]:
        """'Received in audience, Minister B thanked President A': who the subject at an item speaks
        to, next after its verb.
        """
        for k in range(item + 1, len(line.symbols)):
            if line.symbols[k] in self.clauses.embed or line.symbols[k] in self.genitive:
                return []
            if line.symbols[k] in self.clauses.person:
                return [(k, "")]
        return []

    def _state_subject(self, line: Line, v: int, frame: str) -> Subject | None:
        """'The head of the foreign policy agency of Norway was received': nobody the lists know, of one state."""
        if frame not in ("receive", "received") or not any(
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

    def _state_object(self, line: Line, start: int, frame: str) -> list[tuple[int, str]]:
        """'met with a senior Norwegian official': whoever is met is of that state, though no list knows him."""
        near = range(start + 1, min(len(line.symbols), start + 1 + _OBJECT))
        if frame == "receive" and not any(line.symbols[k] in self.people for k in near):
            return []  # 'received support from Norway'
        for k in near:
            symbol = line.symbols[k]
            if symbol in self.clauses.comma or symbol in self.clauses.embed or symbol in self.clauses.rel:
                break
            town = k + 1 < len(line.symbols) and line.symbols[k + 1] in self.city  # 'met in Bergen with'
            if symbol in self.place_prep and town:
                continue
            if symbol in self.about or symbol in self.purposes_led or line.word(k) == "on":
                break  # 'met to consult on the tests of Norway'
            if symbol in self.place_prep or (symbol in self.clauses.verb and "fin" in self.clauses.feats(line, k)):
                break
            value = line.value(k, "iso")
            if isinstance(value, str) and "|" not in value and symbol not in self.city:
                return [(k, "party")]
        return []

    def _bound_to(self, line: Line, v: int) -> int:
        """'is scheduled on Monday to call on': the item that carries verb item v, whose subject is the verb's too."""
        k = v - 1
        while k > 0 and line.symbols[k] in self.clauses.skip:
            k -= 1
        if k > 0 and line.symbols[k] in self.future:
            return k
        while k > 0 and line.symbols[k] in self.clauses.to:
            k -= 1
        if k > 0 and line.symbols[k] in self.slated:  # 'is also scheduled to'
            return next((j for j in range(k - 1, max(-1, k - 4), -1) if line.symbols[j] in self.clauses.aux), v)
        plain = line.symbols[v] in self.next_met | self.clauses.inf_form | self.handing
        managed = self._managed(line, v) if plain else -1
        return managed if managed >= 0 else v

    def _managed(self, line: Line, v: int) -> int:
        """'had the opportunity to meet', 'a pu rencontrer': the item that says that the infinitive
        at item v was done, or -1.
        """
        if self.managed.isdisjoint(line.present):
            return -1
        k = v - 1
        while k > 0 and line.symbols[k] not in self.managed and self._before_infinitive(line, k):
            k -= 1
        return k if k >= 0 and line.symbols[k] in self.managed else -1

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
        if left.kind != "who" or len(mentions) != 1 or mentions[0].kind != "person":
            return left
        k = left.item - 1
        while k > 0 and line.symbols[k] in self.clauses.det:
            k -= 1
        if k < 2 or line.symbols[k] not in self.clauses.conj:
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

    def _delegation(self, line: Line, v: int, discourse: Discourse) -> Subject | None:
        """'The delegation also met', of no state named: of the side of the visitor told of last."""
        k = v - 1
        while k > 0 and line.symbols[k] in self.clauses.skip:
            k -= 1
        if k < 0 or not line.word(k).endswith(_DELEGATION):
            return None
        sides = self._delegation_of(discourse)
        return Subject("state", states=sides) if sides else None

    def _delegation_of(self, discourse: Discourse) -> list[str]:
        raise NotImplementedError

    def _head_before(self, line: Line, v: int) -> Subject | None:
        """'The delegation led by Minister Kowal was received …': the one who leads it."""
        lead = next((i for i in range(v - 1, 0, -1) if line.word(i).startswith(_AT_THE_HEAD)), -1)
        if lead > 0:  # 'Minister Kowal, at the head of a delegation, left'
            before = next((i for i in range(lead - 1, -1, -1) if line.symbols[i] in self.clauses.person), -1)
            return Subject("who", before, line.mentions(before), []) if before >= 0 else None
        led = next((i for i in range(v - 1, -1, -1) if line.symbols[i] in self.led_by), -1)
        head = next((i for i in range(led + 1, v) if line.symbols[i] in self.clauses.person), -1) if led >= 0 else -1
        return Subject("who", head, line.mentions(head), []) if head >= 0 else None

    def _pair_before(self, line: Line, v: int) -> list[str]:
        """'Working groups of the Norwegian and Polish governments held …': the two or more states before the verb."""
        codes = (line.value(i, "iso") for i in range(v))
        found = sorted({code.split("|")[0] for code in codes if isinstance(code, str)})
        return found if len(found) > 1 and self.clauses.embed.isdisjoint(line.symbols[:v]) else []

    def _letter_sides(self, line: Line, e: int) -> tuple[Subject | None, list[tuple[int, str]]]:
        raise NotImplementedError

    def _many(self, line: Line, i: int) -> bool:
        raise NotImplementedError

    def _writers(self, line: Line, e: int) -> list[tuple[int, str]]:
        raise NotImplementedError

    def _senders(self, line: Line, v: int) -> tuple[Subject | None, list[tuple[int, str]]]:
        raise NotImplementedError

    def _addressees(self, line: Line, right: list[tuple[int, str]]) -> list[tuple[int, str]]:
        raise NotImplementedError

    def _agents(self, line: Line, v: int, right: list[tuple[int, str]]) -> list[tuple[int, str]]:
        """'was received by A and B': whoever 'by' leads to; other names stand in words about the visit."""
        out: list[tuple[int, str]] = []
        for item, mode in right:
            joined = bool(out) and all(
                line.symbols[k] in self.clauses.listing or line.symbols[k] in self.followed
                for k in range(out[-1][0] + 1, item)
            )
            k = item - 1
            while k > 0 and (line.symbols[k] in self.clauses.det or line.symbols[k] in self.clauses.adj):
                k -= 1
            by = line.symbols[k] in self.by or (k == v and line.word(v).endswith((" by", " par")))
            house = any(m.kind == "side" for m in line.mentions(item))  # 'summoned to the Iranian ministry'
            if joined or mode in ("presence", "led", "chaired") or by or house:
                out.append((item, mode))
        return out

    def _signatories(self, line: Line, v: int) -> tuple[Subject, list[tuple[int, str]]]:
        """'was signed by A and B'; nobody when the text does not say by whom."""
        by = next((i for i in range(v + 1, min(v + 8, len(line.symbols))) if line.word(i) in ("by", "par")), -1)
        if by >= 0:
            return Subject("none"), self._right(line, by, only_with=False, after=by)
        seen = next((i for i, symbol in enumerate(line.symbols) if symbol in self.presence), -1)
        if seen < 0:
            return Subject("none"), []
        found = self._right(line, seen, only_with=False, after=seen)  # 'in the presence of A and B'
        return Subject("none"), [(i, "presence") for i, _ in found if i < v or seen > v]

    def _led_to(self, line: Line, i: int) -> bool:
        first = line.word(i).split()[0]
        return first in ("au", "aux", "à") or (i > 0 and line.symbols[i - 1] in self.toward)

    def _named_before_clause(self, line: Line) -> list[tuple[int, str]]:
        """Everyone named before a reported clause begins."""
        out: list[tuple[int, str]] = []
        for i, symbol in enumerate(line.symbols):
            if symbol in self.clauses.embed:
                break
            owner = i + 1 < len(line.symbols) and line.word(i + 1) in ("'s", "’s", "'", "’")
            if symbol in self.who and symbol not in self.clauses.pron and not owner:
                out.append((i, ""))  # 'relayed President A's wishes in a call to B': A was not there
        return out

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
                found = self.clauses.subject(line, j)
                if found.kind in ("who", "state"):
                    return found
        if v > 0 and symbols[0] in self.who:
            return Subject("who", 0, line.mentions(0), [])
        return None

    def _right(self, line: Line, start: int, *, only_with: bool, after: int) -> list[tuple[int, str]]:
        """Items behind the trigger that name people or states, with how: '' · presence · led · party."""
        symbols, n = line.symbols, len(line.symbols)
        out: list[tuple[int, str]] = []
        mode = ""
        i = start + 1
        while i < n:
            symbol = symbols[i]
            if (
                self._boundary(line, i, after)
                or symbol in self.bearer
                or (out and self._next_contact(line, i, after, start))
            ):
                break
            if symbol in self.margins:
                i = self._past_margins(line, i)  # 'on the sidelines of the summit, which opened in A, with B'
                mode = "aside"  # 'on the sidelines of the meeting of …': who else was there
            elif mode == "aside":
                if line.word(i) in ("with", "avec"):
                    mode = ""
            elif symbol in self.exclude:
                mode = "exclude"
            elif symbol in self.by and mode == "presence" and line.symbols[i - 1] in self.clauses.comma:
                mode = ""  # 'a été accueilli, en compagnie de son épouse, par'
            elif symbol in self.presence or symbol in self.comprises:
                mode = "presence"
            elif (
                symbol in self.clauses.rel
                and out
                and line.word(i) in _RELATIVE
                and self._tells_of_guest(line, i, start)
            ):
                mode = "told"  # 'X, who handed him a letter from Y': named in what is told of a guest
            elif mode == "told" and not self._listed_on(line, i):
                pass
            elif symbol in self.led_by:
                mode = "chaired" if "chair" in line.word(i) or "présid" in line.word(i) else "led"
            elif only_with and not self._after_with(line, i, out):
                pass
            elif not out and self._is_object(line, i, start):
                out.append((i, mode))
            elif symbol in self.who or symbol in self.clauses.state or symbol in self.clauses.org:
                mode = "" if mode == "told" else mode
                if symbol in self.who and out and self._acts_behind(line, i):
                    break
                if symbol in self.who and self._speaks_next(line, i) and not (i == start + 2 and self._paired(line, i)):
                    break
                if symbol in self.who and (
                    self._belongs_to(line, i) or self._talked_about(line, i, start) or self._names_a_time(line, i)
                ):
                    pass
                elif mode == "exclude":
                    mode = ""
                elif symbol in self.who:
                    out.append((i, mode))
                elif self._joined_party(line, i, out):
                    out.append((i, "party"))
            i += 1
        return out

    def _past_margins(self, line: Line, i: int) -> int:
        """The item before the comma and 'with' that close an insert on the margins of what someone met; else item i."""
        for k in range(i + 2, min(len(line.symbols), i + _INSERT)):
            if line.symbols[k] in self.meets_with and line.symbols[k - 1] in self.clauses.comma:
                return k - 1
        return i

    def _is_object(self, line: Line, i: int, start: int) -> bool:
        """'paid a courtesy call on | her', 's'est entretenu avec elle': a pronoun for whoever was met, and no owner."""
        if line.word(i) not in _OBJECTS or not line.mentions(i):
            return False
        if i != start + 1 and line.symbols[i - 1] not in self.meets_with | self.toward:
            return False
        last = i + 1 >= len(line.symbols)
        after = "" if last else line.symbols[i + 1]
        return (
            last
            or after in self.punctuation | self.clauses.prep | self.clauses.conj | self.date | self.clauses.plain_adv
        )

    def _paired(self, line: Line, i: int) -> bool:
        """'The talks between A and B focused on …': whoever the noun's own preposition leads to."""
        return line.symbols[i - 1] in self.meets_with or line.symbols[i - 1] in self.talks_between

    def _tells_of_guest(self, line: Line, i: int, start: int) -> bool:
        """Whether a relative at item i belongs to the one named just before it."""
        k = i - 1
        while k > start and line.symbols[k] in self.clauses.comma:
            k -= 1
        return k > start and line.symbols[k] in self.who

    def _listed_on(self, line: Line, i: int) -> bool:
        """'…, who is on a visit, and Y': the list goes on behind what is told of one of it."""
        return (
            i > 1
            and line.symbols[i] in self.who
            and line.symbols[i - 1] in self.clauses.conj
            and line.symbols[i - 2] in self.clauses.comma
        )

    def _next_contact(self, line: Line, i: int, after: int, start: int) -> bool:
        """'held talks with A and met with B', 'talks with A, followed by a meeting with B': the
        next has its own object.
        """
        if line.symbols[i] in self.event and any(line.symbols[k] in self.followed for k in range(max(start, i - 4), i)):
            return True
        noun = 0 <= start < len(line.symbols) and line.symbols[start] in self.event
        if noun and line.symbols[i] in self.event and self._listed_event(line, i, start):
            return True
        opens = line.symbols[i] in self.who and line.symbols[i - 1] in self.clauses.comma
        if noun and opens and self._acts_next(line, i):
            return True  # 'after a lunch with A, Minister B received C'
        told = line.symbols[i] in self.clauses.contact or line.symbols[i] in self.next_met
        if i <= after or not told or line.symbols[i] in self.event:
            return False
        k = i - 1
        while k > after and line.symbols[k] in self.clauses.skip:
            k -= 1
        return line.symbols[k] in self.clauses.conj or line.symbols[k] in self.clauses.comma

    def _acts_behind(self, line: Line, i: int) -> bool:
        """'Ahead of his meeting with A, B held talks with C': whoever the main clause is about, behind the comma."""
        k = i - 1
        while k > 0 and (line.symbols[k] in self.clauses.det or line.symbols[k] in self.clauses.adj):
            k -= 1
        if k < 1 or line.symbols[k] not in self.clauses.comma:
            return False
        k = i + 1
        while k < len(line.symbols) and (
            line.symbols[k] in self.clauses.plain_adv or line.symbols[k] in self.clauses.aux
        ):
            k += 1
        return k < len(line.symbols) and line.symbols[k] in self.clauses.contact and line.symbols[k] not in self.event

    def _listed_event(self, line: Line, i: int, after: int) -> bool:
        """'a lunch with A, a working session with B and a call on C': each has its own guest."""
        k = i - 1
        while k > after and (line.symbols[k] in self.clauses.det or line.symbols[k] in self.clauses.adj):
            k -= 1
        parted = line.symbols[k] in self.clauses.conj or line.symbols[k] in self.clauses.comma
        return parted and any(line.symbols[j] in self.meets_with for j in range(i + 1, min(len(line.symbols), i + 4)))

    def _speaks_next(self, line: Line, i: int) -> bool:
        """'…, the spokesperson said': whoever a verb of telling follows at once begins another clause."""
        k = i + 1
        while k < len(line.symbols) and line.symbols[k] in self.clauses.skip:
            k += 1
        if k >= len(line.symbols) or line.symbols[k] not in self.clauses.verb or line.symbols[k] in self.event:
            return False
        return "fin" in self.clauses.feats(line, k) and line.symbols[k] not in self.clauses.contact

    def _belongs_to(self, line: Line, i: int) -> bool:
        """'special envoy of President X', 'a statement by X', 'la candidature du ministre X': named
        only as an owner.
        """
        k = i - 1
        if self._sent_by(line, i):
            return True
        if line.word(i).split()[0] not in self.of_words:
            while k > 0 and (line.symbols[k] in self.clauses.det or line.symbols[k] in self.clauses.adj):
                k -= 1
            if k < 1 or line.symbols[k] not in self.genitive:
                return False
            k -= 1
        while k > 0 and line.symbols[k] in self.clauses.adj:
            k -= 1
        return k >= 0 and (line.symbols[k] in self.who or line.symbols[k] in self.owned)

    def _sent_by(self, line: Line, i: int) -> bool:
        """'a special envoy of | President X': whoever the office before item i acts for, which took the 'of' in."""
        before = line.mentions(i - 1) if i else []
        return any(m.kind == "alias" and m.sentence.symbols[m.last] in self.genitive for m in before)

    @staticmethod
    def _names_a_time(line: Line, i: int) -> bool:
        """'since the launch of the Nowak administration': a name that stands for a government."""
        return i + 1 < len(line.symbols) and line.word(i + 1) in _GOVERNMENTS

    def _talked_about(self, line: Line, i: int, start: int) -> bool:
        """'on the proposals of', 'against', 'au sujet de': named as what is talked about."""
        k = i - 1
        while k > start and (line.symbols[k] in self.clauses.det or line.symbols[k] in self.clauses.adj):
            k -= 1
        return k > start and line.symbols[k] in self.about

    def _joined_party(self, line: Line, i: int, out: list[tuple[int, str]]) -> bool:
        """Whether a state or organisation named behind the trigger takes part: after 'with',
        'between', or in their list.
        """
        k = i - 1
        while k > 0 and (line.symbols[k] in self.clauses.det or line.symbols[k] in self.clauses.adj):
            k -= 1
        word = line.word(k)
        if word in ("with", "avec", "between", "entre", "by", "par"):
            return True
        if k > 0 and (line.symbols[k] in self.issuing) and self._many(line, k - 1):
            return True  # 'her counterparts from Poland, Austria and Romania'
        return word in ("and", "et", ",") and bool(out) and out[-1][0] == k - 1 and out[-1][1] == "party"

    def _after_with(self, line: Line, i: int, out: list[tuple[int, str]]) -> bool:
        k = i - 1
        while k > 0 and (line.symbols[k] in self.clauses.det or line.symbols[k] in self.clauses.adj):
            k -= 1
        if line.word(k) in ("with", "avec") or (out and line.symbols[k] in self.including):
            return True
        return (
            bool(out)
            and out[-1][0] == k - 1
            and (line.symbols[k] in self.clauses.conj or line.symbols[k] in self.clauses.comma)
        )

    def _boundary(self, line: Line, i: int, after: int) -> bool:
        symbols = line.symbols
        symbol = symbols[i]
        if i == after:
            return False
        if after >= 0 and i < after:
            return False
        if symbol in self.including and self._names_next(line, i):
            return False  # 'with several dignitaries, among them President A'
        word = line.word(i)
        if word == ";":
            return self.separate.isdisjoint(line.present) and not self._lists_on(line, i)
        if word == "©":
            return True  # whose picture it is
        if symbol in self.clauses.embed:
            return symbol not in self.clauses.subord
        if i > after and line.word(i) in _MEANWHILE:
            return True
        house = symbol in self.building or symbol in self.seat  # 'at the Fjord Lodge'
        verb = symbol in self.clauses.verb and not house
        if verb and symbol not in self.clauses.contact and symbol not in self.event:
            feats = self.clauses.feats(line, i)
            adjective = feats & {"inf", "pp"} and symbols[i - 1] in self.clauses.det  # 'a renewed statement'
            if "pp" in feats and i + 1 < len(symbols) and symbols[i + 1] in self.by:
                return False  # 'received the letters submitted by the ambassadors of'
            if feats & {"fin", "ing"} and not adjective:
                return True
            if (
                "inf" in feats
                and i > 0
                and (symbols[i - 1] in self.clauses.to or symbols[i - 1] in self.clauses.purpose)
            ):
                return True
            if "pp" in feats and symbols[i - 1] in self.clauses.aux:
                return True
        if symbol in self.handing and self._for_a_purpose(line, i):
            return True
        if i > after and (line.word(i) in LATER or line.word(i) in _TO_DO):
            return True
        return symbol in self.clauses.rel and symbol not in self.clauses.subord

    def _for_a_purpose(self, line: Line, i: int) -> bool:
        """'pour lui remettre', 'to deliver'."""
        k = i - 1
        while k > 0 and line.symbols[k] in self.clauses.skip:
            k -= 1
        return k >= 0 and (line.symbols[k] in self.clauses.purpose or line.symbols[k] in self.clauses.to)

    def _names_next(self, line: Line, i: int) -> bool:
        """Whether item i leads to somebody and to no clause: 'dont le président A', not 'dont le président A salue'."""
        k = i + 1
        while k < len(line.symbols) and (line.symbols[k] in self.clauses.det or line.symbols[k] in self.clauses.adj):
            k += 1
        return k < len(line.symbols) and line.symbols[k] in self.clauses.person and not self._acts_next(line, k)

    def _lists_on(self, line: Line, i: int) -> bool:
        """Whether another of those met follows the semicolon: 'met Minister A; Minister B; and Minister C'."""
        k = i + 1
        while k < len(line.symbols) and (line.symbols[k] in self.clauses.conj or line.symbols[k] in self.clauses.det):
            k += 1
        return k < len(line.symbols) and line.symbols[k] in self.who and not self._speaks_next(line, k)

    def _tells_before(self, line: Line, subject: int, trigger: int) -> bool:
        """'A had an audience with X and called on Y': whether another contact stands between A and the words on Y."""
        joined = any(line.symbols[k] in self.clauses.conj for k in range(max(subject, trigger - 3), trigger))
        return joined and any(line.symbols[k] in self.clauses.contact for k in range(subject + 1, trigger))

    def _is_place(self, line: Line, item: int) -> bool:
        return item > 0 and line.symbols[item - 1] in self.place_prep

    def _evidence(
        self, line: Line, trigger: int, e: int, left: Subject, right: list[tuple[int, str]]
    ) -> tuple[int, int]:
        first = min(x for x in (trigger, e) if x >= 0)
        last = max(trigger, e, *(i for i, mode in right if mode != "party"), -1)
        if left.kind == "who" and 0 <= left.item < first and not self._tells_before(line, left.item, first):
            first = left.item
        return line.start(first), line.end(last)
