"""Lines on messages to who sent them and to whom: brought by an envoy, handed over in talks, or quoted from."""

from __future__ import annotations

from dragoman.reading.discourse import Discourse
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft
from dragoman.reading.scenes import SceneReader
from dragoman.reading.words import Subject

_TO_LAND = 6  # items from 'to' to the state: 'to the Government of the People's Republic of'
_COME = frozenset({"venu", "venue", "venus", "venues"})  # to hand over a message
# 'de la part de son frère le président', 'from his brother'
_KIN = frozenset({"frère", "sœur", "soeur", "ami", "amie", "brother", "sister", "friend"})

_GREETING = frozenset({"congratulate", "thank", "condole"})
_OPEN = frozenset({"inf", "ing"})
_TO_THE = frozenset({"au", "aux"})
_PAIR = 2


class LetterReader(SceneReader):
    """Reads messages whose sender is not the subject of the verb."""

    def _letter_sides(self, line: Line, e: int) -> tuple[Subject | None, list[tuple[int, str]]]:
        """'In a message to King A, President B expressed …': B writes to A."""
        addressees: list[tuple[int, str]] = []
        told = self._told_before_letter(line, e)
        if told is not None:
            return told
        for i in range(e + 1, len(line.symbols)):
            symbol = line.symbols[i]
            verb = symbol in self.clauses.verb
            if symbol in self.clauses.embed or (symbol in self.clauses.quote and not verb):
                break
            if verb and self._tells(line, i):
                subject = self.clauses.subject(line, i)
                if subject.kind == "who" and subject.item < e and addressees:
                    return subject, addressees  # 'President B, in a message to King A, said that'
                if subject.kind != "who" or subject.item < e:
                    return None, []
                if not addressees:
                    return self._told_in_letter(line, i, subject)
                if addressees[-1][0] < subject.item:
                    return subject, [a for a in addressees if a[0] < subject.item]
                writer = next((k for k, _ in self._next_apart(line, addressees[-1][0]) if k < i), -1)
                # 'Dans un message adressé au président A, | le président B, a exprimé'
                return (Subject("who", writer, line.mentions(writer), []), addressees) if writer > 0 else (None, [])
            if symbol in self.who and self._to_whom(line, i):
                addressees.append((i, ""))
        return (self._writer_before(line, e), addressees) if addressees else (None, [])

    def _writer_before(self, line: Line, e: int) -> Subject | None:
        """'President B expressed his grief | in a telegram to King A': whoever says before what the message says."""
        for j in range(e - 1, 0, -1):
            if line.symbols[j] in self.clauses.verb and self._tells(line, j):
                subject = self.clauses.subject(line, j)
                return subject if subject.kind == "who" and subject.item < j else None
        return None

    def _tells(self, line: Line, i: int) -> bool:
        """Whether verb item i is the finite verb of a clause, or the participle of one: 'exprime', 'a exprimé'."""
        feats = self.clauses.feats(line, i)
        k = i - 1
        while k > 0 and line.symbols[k] in self.clauses.adv:
            k -= 1
        return "fin" in feats or ("pp" in feats and k >= 0 and line.symbols[k] in self.clauses.aux)

    def _told_in_letter(self, line: Line, v: int, writer: Subject) -> tuple[Subject | None, list[tuple[int, str]]]:
        """'In a letter, President B thanked King A': whom verb item v tells of is whom B wrote to."""
        at = v + 1
        while at < len(line.symbols) and line.symbols[at] in self.clauses.det | self.clauses.adj | self.date:
            at += 1
        named = at < len(line.symbols) and line.symbols[at] in self.clauses.person
        return (writer, [(at, "")]) if named else (None, [])

    def _told_before_letter(self, line: Line, e: int) -> tuple[Subject, list[tuple[int, str]]] | None:
        """'President B congratulated King A in a message': whom the words before the message name."""
        verb = next((k for k in range(e - 1, -1, -1) if line.symbols[k] in self.clauses.verb), -1)
        at = verb + 1
        while at < e and (line.symbols[at] in self.clauses.det or line.symbols[at] in self.clauses.adj):
            at += 1
        if verb > 0 and at < e and line.symbols[at] not in self.clauses.person:
            led = (k for k in range(at, e) if line.symbols[k] in self.clauses.person and self._to_whom(line, k))
            at = next(led, at)  # 'expressed condolences to | King A in a message'
        if verb < 1 or at >= e or line.symbols[at] not in self.clauses.person:
            return None
        subject = self.clauses.subject(line, verb)
        return (subject, [(at, "")]) if subject.kind == "who" else None

    def _writers(self, line: Line, e: int) -> list[tuple[int, str]]:
        """'received messages of congratulation from President A, of King B and of C': whose messages they are."""
        out: list[tuple[int, str]] = []
        for i in range(e + 1, len(line.symbols)):
            if line.symbols[i] in self.clauses.embed or line.symbols[i] in self.clauses.rel:
                break
            if line.symbols[i] not in self.who or line.symbols[i] in self.clauses.pron:
                continue
            led = self._led_by(line, i, self.issuing) or line.word(i).split()[0] in self.of_words
            between = range(out[-1][0] + 1, i) if out else range(0)
            listed = bool(out) and all(line.symbols[k] in self.listing | self.issuing for k in between)
            if listed or (led and not out):  # not 'a letter from A, hailing the visit of B'
                out.append((i, ""))
        return out

    def _senders(self, line: Line, v: int) -> tuple[Subject | None, list[tuple[int, str]]]:
        """'Among leaders sending messages are A and B', 'Messages were sent to X by A and B': to
        whom, and who wrote.
        """
        to = next(
            (i for i in range(v + 1, len(line.symbols)) if line.symbols[i] in self.who and self._to_whom(line, i)),
            -1,
        )
        writers = [
            (i, "") for i in range(v + 1, len(line.symbols)) if i != to and line.symbols[i] in self.clauses.person
        ]
        return (Subject("who", to, line.mentions(to), []) if to >= 0 else Subject("same")), writers

    def _addressees(self, line: Line, right: list[tuple[int, str]]) -> list[tuple[int, str]]:
        """Of those named behind 'sent a message' the ones it went to: 'to A and to B', not 'on the death of C'."""
        out: list[tuple[int, str]] = []
        for item, mode in right:
            joined = bool(out) and all(line.symbols[k] in self.clauses.listing for k in range(out[-1][0] + 1, item))
            told = line.word(item).split()[0] in _TO_THE  # the French article stands within the phrase
            if joined or told or self._led_by(line, item, self.toward):
                out.append((item, mode))
        return out or right

    def _whom_it_greets(self, line: Line, e: int) -> list[tuple[int, str]]:
        """'wrote a letter to congratulate | President A', 'a telegram congratulating | her': the paper of item `e` is
        to whom it congratulates or thanks."""
        k = e + 1
        while 0 < k < len(line.symbols) and line.symbols[k] in self.clauses.skip | self.toward | self.clauses.adj:
            k += 1
        verb = line.value(k, "verb") if 0 < k < len(line.symbols) - 1 else None
        if (
            not isinstance(verb, tuple)
            or verb[1].lstrip("~") not in _GREETING
            or not self.clauses.feats(line, k) & _OPEN
        ):
            return []
        k += 1
        while k < len(line.symbols) - 1 and line.symbols[k] in self.clauses.det | self.clauses.adj:
            k += 1
        return [(k, "")] if line.symbols[k] in self.who else []

    def _land_written_to(self, line: Line, e: int) -> list[tuple[int, str]]:
        """'sent a note verbale to the Government of Poland', 'to the Polish embassy': the state that a paper of one
        state to another went to, where nobody of it is named."""
        if e < 0 or line.symbols[e] not in self.written:
            return []
        for k in range(e + 1, len(line.symbols)):
            if line.symbols[k] in self.clauses.embed or "fin" in self.clauses.feats(line, k):
                return []
            led = any(line.symbols[j] in self.toward for j in range(max(e + 1, k - _TO_LAND), k))
            if led and isinstance(line.value(k, "iso"), str):
                return [(k, "party")]
        return []

    def _passes_on(self, line: Line, e: int) -> bool:
        """'conveyed a message of friendship from President A': what somebody else wrote, whoever brings it."""
        sender = self._ends(line, e)[0] if e >= 0 else -1
        return sender >= 0 and self._led_by(line, sender, self.come_from)

    def _bring(self, draft: ContactDraft, line: Line, v: int, e: int, discourse: Discourse) -> bool:
        """'bearer of a message from President A', 'à qui elle a remis une lettre du président A': A writes to the other
        side of the talks, through whoever brings it."""
        carrier = self._carrier(line, v, discourse) if v >= 0 else []
        sender, addressee = self._ends(line, e)
        told = any(c.kind == "message" for c in discourse.contacts)
        told = told and (sender < 0 or line.symbols[self.clauses.before_phrase(line, sender)] in self.by)
        if told and e > 0 and line.word(e - 1) in ("the", "le", "la", "ce", "this"):
            return False  # 'The message was delivered by his envoy': the one told of
        if addressee < 0:  # 'handed Minister Berg a letter from'
            addressee = next((k for k in range(v + 1, e) if line.symbols[k] in self.clauses.person), -1)
        if sender < 0:
            return self._hands_paper(draft, line, v, e, carrier, discourse)
        writers = [p for m in line.mentions(sender) for p in discourse.resolve(m)]
        if set(carrier) & set(writers):
            carrier = self._guests(discourse)  # 'Je suis porteur d'un message du président A', who was spoken of last
        elif len({discourse.side_of(p) for p in carrier}) > 1:
            carrier = []  # told of both sides last: '« J'ai transmis au président A un message du président B »'
        sides = {discourse.side_of(p) for p in carrier} - {None}
        written_for = {discourse.side_of(p) for p in writers} - {None}
        if len(sides) != 1 or (written_for and not carrier):
            sides = written_for  # 'in order to deliver a message from President A to King B'
        if len(sides) != 1:
            return False
        own = sides.pop()
        named = [p for m in line.mentions(addressee) for p in discourse.resolve(m)] if addressee >= 0 else []
        readers = [p for p in named if p not in carrier]
        if not readers and discourse.current is not None:
            others = [p for p in discourse.current.principals() if discourse.side_of(p) != own and p not in carrier]
            readers = sorted(others, key=lambda p: discourse.side_of(p) is None)[:1]
        for person in writers:
            if discourse.side_of(person) in (own, None) and person not in carrier:
                entry = discourse.table.by_id(person)
                if entry.state is None:
                    entry.state, entry.state_reason = own, "through his envoy"
                self._join(draft, person, "sender", discourse)
        for person in readers:
            if discourse.side_of(person) != own:
                self._join(draft, person, "addressee", discourse)
        self._as_counterpart(line, sender, writers, readers, discourse)
        draft.parties.add(own or "")
        draft.parties.discard("")
        draft.spans.append((line.start(min(v, e) if v >= 0 else e), line.end(max(v, e, sender, addressee))))
        settled_later = bool(writers and readers) and discourse.side_of(readers[0]) is None
        return len(draft.parties) == 2 or settled_later

    def _as_counterpart(
        self, line: Line, sender: int, writers: list[str], readers: list[str], discourse: Discourse
    ) -> None:
        """'received Minister A, bearer of a message from his counterpart, B': of the one who reads it, and not of A."""
        told = [o for m in line.mentions(sender) for o in m.offices]
        rank = discourse.table.by_id(readers[0]).counterparts_rank if readers else None
        if rank is None or not any(o.counterpart for o in told):
            return
        for entry in (discourse.table.by_id(p) for p in writers):
            if all(o.counterpart or o.personal_rank for o in entry.kinds):
                entry.borrowed_rank = rank

    def _hands_paper(
        self, draft: ContactDraft, line: Line, v: int, e: int, carrier: list[str], discourse: Discourse
    ) -> bool:
        """'She handed over a note verbale', in talks told of: from the one state to the other, through whoever brings
        it."""
        current = discourse.current
        if current is None or line.symbols[e] not in self.written or not set(carrier) & set(current.roles):
            return False
        quoted = discourse.quoted or any(s in self.clauses.quote for s in line.symbols[:v])
        unsaid = quoted and self._for_a_purpose(line, v)  # '« l'occasion de lui remettre la lettre »'
        if current.status not in ("held", "announced") or len(carrier) > 1 or unsaid or current.kind == "summons":
            return False  # the note that an envoy was summoned for is of the summons
        draft.status = current.status
        told = (
            c for c in reversed(discourse.contacts) if set(carrier) & set(c.principals()) and len(c.parties) == _PAIR
        )
        own = next(told, current) if len(current.parties) > _PAIR else current  # of several received, the one who did
        draft.parties.update(own.parties)
        for person in carrier:
            self._join(draft, person, "sender", discourse)
        draft.spans.append((line.start(min(v, e)), line.end(max(v, e))))
        return True

    def _handed_by(self, line: Line, v: int) -> int:
        """'The letter was handed over to King A by | Minister B': the item of the agent of a passive; -1 for none."""
        if v < 1 or line.symbols[v - 1] not in self.clauses.aux:
            return -1
        led = next((k for k in range(v + 1, len(line.symbols)) if line.symbols[k] in self.by), len(line.symbols))
        at = led + 1
        while at < len(line.symbols) - 1 and line.symbols[at] in self.clauses.det | self.clauses.adj:
            at += 1
        return at if at < len(line.symbols) and line.symbols[at] in self.clauses.person else -1

    def _carrier(self, line: Line, v: int, discourse: Discourse) -> list[str]:
        """Who brings the message: the subject of the verb, or whoever is named last before 'bearer of'."""
        by = self._handed_by(line, v)
        if by >= 0:
            return [p for m in line.mentions(by) for p in discourse.resolve(m)]
        if line.symbols[v] not in self.bearer:
            come = self._come_with(line, v)
            if come:
                return come
            subject = self.clauses.subject(line, self._bound_to(line, v))
            people = [p for m in subject.mentions or [] for p in discourse.resolve(m)]
            return people or list(discourse.subject)
        if v > 0 and line.symbols[v - 1] in self.clauses.aux:  # 'A, received by President B, was the bearer of'
            subject = self.clauses.subject(line, v)
            people = [p for m in subject.mentions or [] if m.kind == "person" for p in m.persons]
            if len(people) == 1:
                return people
        for k in range(v - 1, -1, -1):
            people = [p for m in line.mentions(k) if m.kind == "person" for p in m.persons]
            told_of = k == 0 or all(line.symbols[j] in self.clauses.skip for j in range(k + 1, v))
            if not people and told_of:  # 'The Norwegian minister was the bearer of a message'
                people = [p for m in line.mentions(k) if m.kind in ("alias", "pronoun") for p in discourse.resolve(m)]
                people = self._guest_of(people, discourse)
            if people:
                return people[-1:]
        behind = next(
            (k for k in range(v + 1, len(line.symbols)) if line.symbols[k] in self.clauses.comma), len(line.symbols)
        )
        for k in range(behind + 1, len(line.symbols) if v <= 1 else 0):
            if line.symbols[k] in self.who:  # 'Bearer of a message from President A to B, the envoy …'
                return [p for m in line.mentions(k)[:1] for p in discourse.resolve(m)] or list(discourse.subject)
        return list(discourse.subject)

    def _come_with(self, line: Line, v: int) -> list[str]:
        """'received Minister A, venu lui | remettre un message': A, or nobody where it is told otherwise."""
        k = v - 1
        while k > 0 and (line.symbols[k] in self.clauses.adv or line.symbols[k] in self.clauses.pron):
            k -= 1
        if k < 1 or line.word(k) not in _COME:
            return []
        named = [m for j in range(k) for m in line.mentions(j) if m.kind == "person"]
        return list(named[-1].persons[:1]) if named else []

    def _guest_of(self, people: list[str], discourse: Discourse) -> list[str]:
        """'Minister A received B. He was the bearer of a message': B, whoever the pronoun would mean by itself."""
        current = discourse.current
        hosts = [p for p, (_, role) in current.roles.items() if role == "receiving"] if current is not None else []
        return self._guests(discourse) or people if len(people) == 1 and people[0] in hosts else people

    @staticmethod
    def _guests(discourse: Discourse) -> list[str]:
        """The one received in the talks told of, if it was one."""
        roles = discourse.current.roles if discourse.current is not None else {}
        guests = [p for p, (_, role) in roles.items() if role == "received"]
        return guests if len(guests) == 1 else []

    def _ends(self, line: Line, e: int) -> tuple[int, int]:
        """The items that name who sends and who is sent the message, or -1."""
        sender = addressee = -1
        for i in range(e + 1, len(line.symbols)):
            if line.symbols[i] in self.clauses.embed or line.symbols[i] in self.clauses.rel:
                break
            if line.symbols[i] not in self.who or line.symbols[i] in self.clauses.pron:
                continue
            if sender < 0 and (self._led_by(line, i, self.issuing) or line.word(i).split()[0] in self.of_words):
                sender = i
            elif addressee < 0 and self._to_whom(line, i):
                addressee = i
        return sender, addressee

    def _to_whom(self, line: Line, i: int) -> bool:
        """Whether item i is led by 'to', which a mention may have taken in: 'au président'."""
        return self._led_by(line, i, self.toward) or line.word(i).startswith(("au ", "aux ", "à "))

    def _led_by(self, line: Line, i: int, words: frozenset[str]) -> bool:
        k = i - 1
        while (
            k > 0
            and line.symbols[k] not in words
            and (line.symbols[k] in self.clauses.det or line.symbols[k] in self.address or line.word(k) in _KIN)
        ):
            k -= 1
        return k >= 0 and line.symbols[k] in words
