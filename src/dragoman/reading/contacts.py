"""Lines to contacts: which words tell of one, who took part and how, when and where; later mentions joined to the first."""

from __future__ import annotations

from dataclasses import replace

from dragoman.grammar import Rule
from dragoman.model import Place
from dragoman.reading.clauses import ClauseReader, Predicate, Subject
from dragoman.reading.dates import Anchor, DateMention, When, when
from dragoman.reading.discourse import MEMORY, ContactDraft, Discourse
from dragoman.reading.lines import Line
from dragoman.reading.mentions import Mention
from dragoman.reading.pack import Pack

_PLUPERFECT = frozenset({"had", "avait", "avaient", "s'était", "était", "étaient"})
_RECALLING = ("recall", "rappel", "remember", "refer", "mention", "thank", "remerci", "cite", "souvenir", "se souvenir", "se rappeler", "look back", "revenir sur", "note", "welcome")
_NEXT = frozenset({"next", "prochain", "prochaine", "prochaines", "prochains", "following", "upcoming"})
_DEFINITE = frozenset({"the", "this", "that", "le", "la", "l'", "cet", "cette", "ce", "les", "ces", "these", "said"})
_ABOUT = frozenset({"sur", "on", "about", "regarding", "concerning", "concernant", "autour de", "au sujet de"})
_VENUE_WORDS = frozenset({"at", "au", "à", "à la", "à l'", "siège du", "au siège du", "dans", "in"})
_THEN = frozenset({"ensuite", "then", "later", "puis", "subsequently", "par la suite", "afterwards"})
_LATER = frozenset({"après", "avant", "after", "before", "following", "à la suite de", "à la veille de", "ahead of"})
_TALKS = frozenset({"meeting", "consultations", "commission", "call", "reception", "event"})


class ContactReader:
    """Finds contacts in the lines of one language and keeps the discourse's list of them."""

    def __init__(self, pack: Pack, clauses: ClauseReader) -> None:
        self.pack = pack
        self.clauses = clauses
        have = pack.having
        self.rules = pack.rules["contacts"].compiled
        self.triggers = frozenset().union(*(trigger for _, _, trigger in self.rules)) | have("c:led_by") | have("c:lead")
        self.event = have("event")
        self.city = have("city")
        self.place_prep = have("c:in")
        self.exclude = have("c:exclude")
        self.presence = have("c:presence") | have("c:accompany")
        self.separate = have("c:separate")
        self.past = have("c:past")
        self.date = have("date")
        self.entretenu = have("c:entretenu")
        self.who = have("who")
        self.future = have("c:future")
        self.cochair = have("c:cochair")
        self.postponed = have("c:postponed")
        self.cancelled = have("c:cancelled")
        self.recall = have("c:recall")
        self.receive = have("c:receive") | have("c:received")
        self.group = have("coll.human") | have("group")
        self.rencontre = have("c:rencontre")
        self.ministry = have("c:ministry")
        self.joint = have("verb.joint")
        self.locality = have("c:locality")
        self.visit_noun = have("event.visit")
        self.unknown = have("unk")
        self.genitive = have("c:gen")
        self.naming = have("Cap") - have("who") - have("date")
        self.led_by = have("c:led_by")
        self.lead = have("c:lead")
        self.past_lead = have("c:accompany") | have("c:presence")

    def read(self, line: Line, predicates: list[Predicate], discourse: Discourse, anchor: Anchor, years: list[DateMention]) -> None:
        """Add the contacts of a line to the discourse, or what it says more of one already there."""
        present = set(line.symbols)
        if present.isdisjoint(self.triggers):
            return
        done: set[int] = set()
        self._heads(line, discourse)
        for rule, pattern, trigger in self.rules:
            if trigger and present.isdisjoint(trigger):
                continue
            for match in pattern.finditer(line.symbols):
                groups = match.groupdict()
                e = match.start("e") if "e" in groups else -1
                v = match.start("v") if "v" in groups else -1
                if (e >= 0 and e in done) or (v >= 0 and v in done):
                    continue
                if rule.makes["frame"] == "ref":
                    self._refine(line, e, discourse)
                    continue
                told = self._told_in(line, v if v >= 0 else e, predicates)
                if told is not None and v >= 0 and line.word(v).endswith(("ing", "ant")):
                    told = None  # 'stated this while receiving …'
                if told is not None and v >= 0 and rule.makes["frame"] != "also":
                    continue
                if told is not None and told.startswith(("announc", "annonc")) and rule.makes.get("status") == "announced":
                    told = None
                draft = self._draft(rule, line, v, e, discourse, anchor, years)
                if draft is None:
                    continue
                done.update(i for i in (v, e) if i >= 0)
                if told is not None:
                    if not told.startswith(_RECALLING):
                        if len(draft.roles) < 2:
                            continue
                        told = None
                if told is not None:
                    draft.status = "back_reference" if draft.status == "held" else draft.status
                self._enter(draft, line, discourse)

    def _heads(self, line: Line, discourse: Discourse) -> None:
        """'The Serbian delegation was headed by X', 'X led the delegation', 'co-chaired by X and Y': join the contact told of."""
        draft = discourse.current or (discourse.contacts[-1] if discourse.contacts else None)
        symbols = line.symbols
        if draft is None or (set(symbols).isdisjoint(self.led_by) and set(symbols).isdisjoint(self.lead)):
            return
        people: list[tuple[str, str]] = []
        for i, symbol in enumerate(symbols):
            if symbol in self.led_by and symbol not in self.lead:
                role = "co_chair" if "chair" in line.word(i) or "présid" in line.word(i) else "head_of_delegation"
                side = self._side_near(line, i, -1)
                last = i
                for item, mode in self._right(line, i, only_with=False, after=i):
                    if any(symbols[k] in self.past_lead for k in range(i + 1, item)):
                        break
                    for k in range(last + 1, item):
                        if symbols[k] in self.clauses.adj or line.found[k] is not None:
                            side = self._state_at(line, k) or side
                    last = item
                    if mode in ("", "led"):
                        named = [p for m in line.mentions(item) if m.kind == "person" for p in discourse.resolve(m)]
                        people += [(p, role) for p in named]
                        self._set_side(named[:1] if len(named) == 1 else [], side, discourse)
            elif symbol in self.lead:
                subject = self.clauses.subject(line, i)
                role = "co_chair" if symbol in self.cochair else "head_of_delegation"
                named = [p for m in subject.mentions or [] for p in discourse.resolve(m)]
                people += [(p, role) for p in named]
                self._set_side(named if len(named) == 1 else [], self._side_near(line, i, 1), discourse)
        if not people:
            return
        open_people = [p for p, _ in people if p not in draft.roles]
        sides = sorted(draft.parties)
        for n, person in enumerate(open_people):
            entry = discourse.table.by_id(person)
            if entry.state is None and discourse.home and n == 0 and discourse.home in sides:
                discourse.settle_sides([person], [])
        for person, role in people:
            if person not in draft.roles:
                self._join(draft, person, role, discourse)
        draft.spans.append((line.start(0), line.end(len(symbols) - 1)))
        discourse.entered += 1
        discourse.heard([p for p, _ in people])
        discourse.plural = [p for p, _ in people] if len(people) > 1 else discourse.plural

    def _state_at(self, line: Line, k: int) -> str | None:
        for mention in line.mentions(k):
            if mention.kind == "side" and mention.states:
                return mention.states[0]
        iso = line.value(k, "iso") if line.found[k] is None else None
        return iso.split("|")[0] if isinstance(iso, str) else None

    def _side_near(self, line: Line, i: int, step: int) -> str | None:
        """The side named before (step -1) or behind (step 1) item i: 'the Serbian delegation', 'the Belarusian one'."""
        k = i + step
        while 0 <= k < len(line.symbols) and abs(k - i) < 8:
            if line.found[k] is not None or line.symbols[k] in self.clauses.adj:
                found = self._state_at(line, k)
                if found:
                    return found
            k += step
        return None

    def _set_side(self, people: list[str], side: str | None, discourse: Discourse) -> None:
        for person in people:
            entry = discourse.table.by_id(person)
            if side is not None and entry.state_reason != "stated":
                entry.state, entry.state_reason = side, "head of delegation"

    def _auxiliaries(self, line: Line, v: int) -> set[str]:
        out: set[str] = set()
        j = v - 1
        while j >= 0 and (line.symbols[j] in self.clauses.skip or line.word(j) in self.clauses.reflexive or line.word(j) in ("à",)):
            out.add(line.word(j))
            j -= 1
        first = line.word(v).split()[0]
        return out | ({first} if first in self.clauses.be_words | {"had", "avait", "avaient"} and len(line.word(v).split()) > 1 else set())

    def _told_in(self, line: Line, trigger: int, predicates: list[Predicate]) -> str | None:
        """The verb of the statement whose content the trigger lies in, or None."""
        at = line.start(trigger)
        for predicate in predicates:
            if predicate.inverted and line.sentence.text[predicate.content[0]] not in "\"“«":
                continue  # '…, a statement said': the whole sentence is only relayed
            if predicate.subject.kind == "institution" and predicate.construction == "that":
                continue
            if predicate.content[0] <= at < predicate.content[1] and predicate.item != trigger:
                if predicate.construction == "np" and trigger - predicate.item > 25:
                    continue
                return predicate.lemma
        return None

    def _refine(self, line: Line, e: int, discourse: Discourse) -> None:
        """'During the telephone call …': the contact told of is a call."""
        kind = str(line.value(e, "event"))
        current = discourse.current
        if current is not None and kind == "call" and current.kind == "meeting":
            current.kind = "call"
        if kind not in ("meeting", "consultations") or (current is not None and current.kind in _TALKS):
            return
        if any(c.kind in _TALKS and c.status == "held" for c in discourse.contacts):
            return
        officials = [p for p in map(discourse.table.by_id, sorted(discourse.recent, key=lambda p: int(p[1:]))) if p.offices and p.state]
        sides = {p.state for p in officials}
        if len(sides) != 2 or len(officials) > 4:
            return
        draft = ContactDraft(kind, "held", "common/contacts/their_meeting", [(line.start(e), line.end(e))], sentence=line.sentence.number)
        for entry in officials:
            self._join(draft, entry.id, "principal", discourse)
        self._framed_place(draft, discourse)
        discourse.entered += 1
        discourse.contacts.append(draft)
        discourse.current = draft

    # -- one contact -------------------------------------------------------------------------------------------------

    def _draft(
        self, rule: Rule, line: Line, v: int, e: int, discourse: Discourse, anchor: Anchor, years: list[DateMention]
    ) -> ContactDraft | None:
        frame = rule.makes["frame"]
        kind = rule.makes["kind"]
        if kind == "event":
            kind = str(line.value(e, "event") or "meeting")
        status = rule.makes.get("status", "held")
        trigger = v if v >= 0 else e
        if v >= 0 and frame != "noun" and self._not_outer(line, v):
            return None
        if v >= 0 and line.symbols[v] in self.entretenu and not any(w in ("se", "s'") for w in _words_before(line, v, 5)):
            return None
        draft = ContactDraft(kind, status, rule.id, [], sentence=line.sentence.number, zone=line.sentence.zone)
        draft.nominal = frame == "noun"
        if e >= 0:
            draft.event_word = line.word(e)
        draft.then = any(line.word(i) in _THEN for i in range(max(0, trigger - 4), min(trigger + 3, len(line.symbols))))
        if v >= 0:
            how = self._auxiliaries(line, v)
            if frame == "receive" and how & self.clauses.be_words:
                frame = "received"
            if how & _PLUPERFECT and status == "held" and not line.word(v).startswith("en "):
                draft.status = "back_reference"
        if status == "announced" and e >= 0 and any(line.word(i) in _NEXT for i in range(max(0, e - 4), e)):
            return None  # 'the next round will be held': a commitment, beside the contact told of
        if e >= 0 and frame in ("around", "scene") and self._definite(line, e) and discourse.current is not None:
            return self._further(draft, line, v, e, frame, anchor, years) if frame == "around" else None
        if e >= 0 and status == "held" and any(line.symbols[i] in self.past for i in range(max(0, e - 4), e)):
            draft.status = "back_reference"
        left, right = self._sides(line, v, e, frame, discourse)
        if left is None:
            return None
        if frame == "receive" and not self._received_someone(line, v, right):
            return None
        self._fill_roles(draft, frame, left, right, line, discourse)
        if e >= 0:
            self._event_parties(draft, line, e, discourse)
        if kind == "summons":
            for i, symbol in enumerate(line.symbols):
                if symbol in self.clauses.institution:
                    draft.parties.update(self.clauses._institution(line, i).states or [])
        if frame == "meet" and draft.roles and any(line.symbols[i] in self.group for i in range(trigger + 1, self._limit(line, trigger))):
            draft.strangers = True  # 'a call with European leaders': one side named
        if not self._plausible(draft, frame, kind, discourse):
            return None
        begin, end = self._evidence(line, trigger, e, left, right)
        draft.spans.append((begin, end))
        draft.when = self._when(line, trigger, draft, anchor, years)
        self._place(draft, line, trigger, frame)
        if draft.kind == "visit" and draft.place is not None and draft.place.country:
            draft.parties.add(draft.place.country)
        if draft.place is None and draft.status == "held":
            self._framed_place(draft, discourse)
        if draft.kind == "meeting" and any("vid" in w or "virtual" in w or w in ("phone", "telephone", "téléphone", "téléphonique", "telephonic") for w in line.sentence.folded[begin : end + 60].split()[:40]):
            draft.kind = "call"
        return draft

    def _definite(self, line: Line, e: int) -> bool:
        """'The meeting took place …': one told of already, unless it is said between whom."""
        j = e - 1
        while j > 0 and (line.symbols[j] in self.clauses.adj or line.symbols[j] in self.clauses.noun):
            j -= 1
        if j < 0 or line.word(j) not in _DEFINITE:
            return False
        following = [line.word(k) for k in range(e + 1, min(e + 4, len(line.symbols)))]
        return not set(following) & {"between", "entre", "with", "avec"}

    def _further(
        self, draft: ContactDraft, line: Line, v: int, e: int, frame: str, anchor: Anchor, years: list[DateMention]
    ) -> ContactDraft:
        """What is added to a contact already told of: its day and place."""
        draft.nominal = True
        draft.spans.append((line.start(min(e, v)), line.end(max(e, v))))
        draft.when = self._when(line, v, draft, anchor, years)
        self._place(draft, line, v, frame)
        return draft

    def _received_someone(self, line: Line, v: int, right: list[tuple[int, str]]) -> bool:
        """Whether the object of 'received' is the person, not 'the news of the death of' a person."""
        items = [i for i, mode in right if mode == ""]
        if not items:
            return True
        k = items[0] - 1
        while k > v and (line.symbols[k] in self.clauses.det or line.symbols[k] in self.clauses.adj):
            k -= 1
        if k <= v or line.symbols[k] not in self.genitive:
            return True
        return any("créance" in line.word(i) or "credential" in line.word(i) or "credence" in line.word(i) for i in range(v, k + 1))

    def _not_outer(self, line: Line, v: int) -> bool:
        """A verb inside a reported or conditional clause, or a plain infinitive, tells of no contact of its own."""
        symbols = line.symbols
        j = v - 1
        if symbols[v] in self.event and symbols[v] not in self.rencontre and j >= 0 and symbols[j] not in self.clauses.nominal and symbols[j] not in self.clauses.skip:
            return True  # 'other planned visits': a noun here
        while j >= 0 and symbols[j] in self.clauses.skip:
            if symbols[j] in self.clauses.neg and line.word(j) not in ("ne", "n'"):
                return True
            j -= 1
        return False

    def _sides(
        self, line: Line, v: int, e: int, frame: str, discourse: Discourse
    ) -> tuple[Subject | None, list[tuple[int, str]]]:
        """The subject, and the items behind the trigger that name someone, each with how it is joined."""
        if frame == "scene":
            return Subject("none"), self._named_before_clause(line)
        if frame == "signed":
            return Subject("none"), []
        if frame == "also":
            left = self._earlier_subject(line, v, discourse)
            return left, self._right(line, v, only_with=False, after=v)
        if frame == "granted":
            left = self._earlier_subject(line, e, discourse) or Subject("same")
            return left, self._right(line, v, only_with=False, after=v)
        if frame in ("noun", "around"):
            left = self._owner(line, e, discourse)
        else:
            left = self.clauses.subject(line, v)
            if left.kind in ("none", "same", "event", "it"):
                left = self._earlier_subject(line, v, discourse) or left
            if left.kind not in ("who", "state", "institution"):
                if frame == "visit":
                    return None, []
                if frame == "received" or left.kind == "none":
                    return (left if left.kind == "same" else None), []
        start = max(v, e) if frame != "around" else e
        if frame == "with" and not any(line.word(i) in ("with", "avec") for i in range(v, len(line.symbols))):
            start = -1
        return left, self._right(line, start, only_with=frame == "with", after=v)

    def _named_before_clause(self, line: Line) -> list[tuple[int, str]]:
        """Everyone named before a reported clause begins."""
        out: list[tuple[int, str]] = []
        for i, symbol in enumerate(line.symbols):
            if symbol in self.clauses.embed:
                break
            if symbol in self.who and symbol not in self.clauses.pron:
                out.append((i, ""))
        return out

    def _owner(self, line: Line, e: int, discourse: Discourse) -> Subject:
        """'Mr Sullivan's meeting with …', 'his talks with …': who stands before the noun."""
        symbols = line.symbols
        j = e - 1
        while j >= 0 and (symbols[j] in self.clauses.adj or symbols[j] in self.clauses.noun or line.word(j) in ("'s", "’s", "’")):
            j -= 1
        if j >= 0 and symbols[j] in self.who:
            return Subject("who", j, line.mentions(j), [])
        found = self._earlier_subject(line, e, discourse)
        return found or Subject("same")

    def _earlier_subject(self, line: Line, v: int, discourse: Discourse) -> Subject | None:
        symbols = line.symbols
        for j in range(v - 1, -1, -1):
            if symbols[j] in self.clauses.verb or symbols[j] in self.clauses._class("c:contact"):
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
            if self._boundary(line, i, after):
                break
            if symbol in self.exclude:
                mode = "exclude"
            elif symbol in self.presence:
                mode = "presence"
            elif symbol in self.clauses._class("c:led_by"):
                mode = "led"
            elif only_with and not self._after_with(line, i, out):
                pass
            elif symbol in self.who or symbol in self.clauses.state or symbol in self.clauses.org:
                if mode == "exclude":
                    mode = ""
                elif symbol in self.who:
                    out.append((i, mode))
                elif self._joined_party(line, i, out):
                    out.append((i, "party"))
            i += 1
        return out

    def _joined_party(self, line: Line, i: int, out: list[tuple[int, str]]) -> bool:
        """Whether a state or organisation named behind the trigger takes part: after 'with', 'between', or in their list."""
        k = i - 1
        while k > 0 and (line.symbols[k] in self.clauses.det or line.symbols[k] in self.clauses.adj):
            k -= 1
        word = line.word(k)
        if word in ("with", "avec", "between", "entre", "by", "par"):
            return True
        return word in ("and", "et", ",") and bool(out) and out[-1][0] == k - 1 and out[-1][1] == "party"

    def _after_with(self, line: Line, i: int, out: list[tuple[int, str]]) -> bool:
        k = i - 1
        while k > 0 and (line.symbols[k] in self.clauses.det or line.symbols[k] in self.clauses.adj):
            k -= 1
        if line.word(k) in ("with", "avec"):
            return True
        return bool(out) and out[-1][0] == k - 1 and (line.symbols[k] in self.clauses.conj or line.symbols[k] in self.clauses.comma)

    def _boundary(self, line: Line, i: int, after: int) -> bool:
        symbols = line.symbols
        symbol = symbols[i]
        if i == after:
            return False
        if after >= 0 and i < after:
            return False
        if symbol in self.clauses.embed or line.word(i) == ";" and not any(s in self.separate for s in symbols):
            return symbol not in self.clauses.subord
        if symbol in self.clauses.verb and symbol not in self.clauses._class("c:contact") and symbol not in self.event:
            feats = self.clauses.feats(line, i)
            if feats & {"fin", "ing"} and not ("inf" in feats and symbols[i - 1] in self.clauses.det):
                return True
            if "inf" in feats and i > 0 and (symbols[i - 1] in self.clauses.to or symbols[i - 1] in self.clauses.purpose):
                return True
            if "pp" in feats and symbols[i - 1] in self.clauses.aux:
                return True
        if i > after and line.word(i) in _LATER:
            return True
        return symbol in self.clauses.rel and symbol not in self.clauses._class("c:subord")

    def _fill_roles(
        self, draft: ContactDraft, frame: str, left: Subject, right: list[tuple[int, str]], line: Line, discourse: Discourse
    ) -> None:
        first_role, second_role = {
            "receive": ("receiving", "received"), "received": ("received", "receiving"), "called": ("received", "receiving"), "granted": ("received", "receiving"),
            "send": ("sender", "addressee"), "visit": ("visitor", "host"), "alone": ("attendee", "attendee"),
        }.get(frame, ("principal", "principal"))  # fmt: skip
        if draft.kind == "visit":
            first_role, second_role = "visitor", "host"
        if draft.kind == "ceremony":
            first_role = second_role = "attendee"
        left_people: list[str] = []
        mentions = left.mentions or []
        if left.kind == "same" and discourse.subject:
            left_people = list(discourse.subject)
        for mention in mentions:
            left_people.extend(discourse.resolve(mention))
            if mention.states and not mention.persons:
                draft.parties.update(mention.states)
        draft.parties.update(left.states or [])
        right_people: list[str] = []
        for item, mode in right if frame != "alone" else []:
            if mode == "party":
                continue
            for mention in line.mentions(item):
                if mention.kind == "pronoun":
                    continue
                found = [p for p in discourse.resolve(mention) if p not in left_people]
                right_people.extend(found)
                if not found and mention.kind == "alias":
                    draft.strangers = True
                    if mention.states and mention.offices and mention.offices[0].rank != "other":
                        draft.unnamed.setdefault(mention.states[0], mention.offices[0].rank)
                self._borrow(mention, found, left_people, discourse)
        discourse.settle_sides(left_people, right_people)
        for person in left_people:
            self._join(draft, person, first_role, discourse)
        if frame == "alone":
            return
        for item, mode in right:
            role = {"presence": "member", "led": "head_of_delegation"}.get(mode, second_role)
            if mode == "party":
                value = self.clauses.state_value(line, item)
                if value and not self._is_place(line, item):
                    draft.parties.add(value)
                continue
            for mention in line.mentions(item):
                people = [p for p in discourse.resolve(mention)]
                if mention.kind == "pronoun":
                    continue
                for person in people:
                    if person not in draft.roles:
                        self._join(draft, person, role, discourse)
                if not people:
                    draft.parties.update(mention.states[:3] if mention.kind != "alias" else mention.states[:1])
                    if mention.kind == "counterpart" and mention.states and left_people:
                        draft.awaited = (mention.states[0], discourse.table.by_id(left_people[0]).rank)

    def _borrow(self, mention: Mention, people: list[str], others: list[str], discourse: Discourse) -> None:
        """'his Omani counterpart, X': X has the rank of the one whose counterpart he is."""
        if not any(o.counterpart for o in mention.offices) or not others:
            return
        rank = discourse.table.by_id(others[0]).rank
        for person in people:
            entry = discourse.table.by_id(person)
            if rank is not None and all(o.counterpart for o in entry.offices):
                entry.borrowed_rank = rank

    def _is_place(self, line: Line, item: int) -> bool:
        return item > 0 and line.symbols[item - 1] in self.place_prep

    def _join(self, draft: ContactDraft, person: str, role: str, discourse: Discourse) -> None:
        side = discourse.side_of(person)
        draft.roles[person] = (side, role)
        if side and role not in ("mediator",):
            draft.parties.add(side)

    def _event_parties(self, draft: ContactDraft, line: Line, e: int, discourse: Discourse) -> None:
        """States around the noun: 'Serbian-Russian consultations', 'between the Ministry … of Serbia and …'."""
        for i in range(max(0, e - 5), e):
            value = line.value(i, "compound")
            if isinstance(value, list):
                draft.parties.update(value)
            if line.word(i) in ("-", "/") and 0 < i < e - 1:
                pair = [self.clauses.state_value(line, k) for k in (i - 1, i + 1)]
                if all(pair):
                    draft.parties.update(p for p in pair if p)
        between = False
        for i in range(e + 1, min(len(line.symbols), e + 40)):
            word = line.word(i)
            if word in ("between", "entre"):
                between = True
            elif between:
                if line.symbols[i] in self.clauses._class("c:takeplace") or (
                    line.symbols[i] in self.clauses.verb and "fin" in self.clauses.feats(line, i)
                ):
                    break
                if self._is_place(line, i):
                    continue
                value = line.value(i, "iso")
                if isinstance(value, str) and line.symbols[i] not in self.city:
                    draft.parties.add(value.split("|")[0])

    def _plausible(self, draft: ContactDraft, frame: str, kind: str, discourse: Discourse) -> bool:
        if frame in ("alone",) or kind in ("ceremony",):
            return bool(draft.roles)
        if kind == "visit":
            return bool(draft.roles) or len(draft.parties) >= 2
        if frame == "signed":
            if discourse.current is None:
                return False
            draft.parties.update(discourse.current.parties)
            return len(draft.parties) >= 2
        if frame == "scene":
            return len(draft.parties) == 2 and len(draft.roles) >= 2
        if frame == "noun":
            return len(draft.parties) >= 2 or len(draft.roles) >= 2
        if len(draft.parties) < 2 and discourse.home and draft.parties and discourse.home not in draft.parties:
            if frame in ("meet", "receive", "received", "called", "around"):
                draft.parties.add(discourse.home)
        if kind == "signing":
            return len(draft.parties) >= 2
        if frame == "meet" and draft.strangers and draft.parties:
            return True
        return len(draft.parties) >= 2 or len(draft.roles) >= 2

    def _evidence(
        self, line: Line, trigger: int, e: int, left: Subject, right: list[tuple[int, str]]
    ) -> tuple[int, int]:
        first = min(x for x in (trigger, e) if x >= 0)
        last = max(trigger, e, *(i for i, mode in right if mode != "party"), -1)
        if left.kind == "who" and 0 <= left.item < first:
            first = left.item
        return line.start(first), line.end(last)

    # -- time and place ----------------------------------------------------------------------------------------------

    def _when(self, line: Line, trigger: int, draft: ContactDraft, anchor: Anchor, years: list[DateMention]) -> When | None:
        best: DateMention | None = None
        distance = 10**6
        limit = self._limit(line, trigger)
        for i, found in enumerate(line.found):
            if i >= limit:
                break
            if isinstance(found, DateMention):
                if i > 0 and line.word(i - 1) in ("since", "depuis", "until"):
                    continue
                if not (found.day or found.offset is not None or found.weekday) and not self._dates_event(line, i, trigger, found):
                    continue
                gap = abs(i - trigger) + (0 if found.day or found.offset is not None or found.weekday else 30)
                if gap < distance:
                    best, distance = found, gap
        if best is None:
            return None
        return when(best, anchor, years, future=draft.status == "announced")

    def _limit(self, line: Line, trigger: int) -> int:
        """Where the words on the contact end and what was said there begins: a reporting verb, a purpose, a relative."""
        talking = line.symbols[trigger] in self.joint
        for i in range(trigger + 1, len(line.symbols)):
            if self._boundary(line, i, trigger) or (talking and line.word(i) in _ABOUT):
                return i
        return len(line.symbols)

    def _dates_event(self, line: Line, i: int, trigger: int, found: DateMention) -> bool:
        """Whether a month stands close enough to date the contact; a bare year dates plans and programmes, not a meeting."""
        return found.month is not None and abs(i - trigger) <= 4

    def _place(self, draft: ContactDraft, line: Line, trigger: int, frame: str) -> None:
        symbols, n = line.symbols, len(line.symbols)
        best, score = -1, -(10**6)
        limit = self._limit(line, trigger)
        for i in range(n):
            if i >= limit:
                break
            symbol = symbols[i]
            is_city = symbol in self.city
            unknown = symbol in self.unknown and line.found[i] is None
            if not is_city and not unknown and symbol not in self.clauses.state:
                continue
            k = i - 1
            while k >= 0 and symbols[k] in self.clauses.det:
                k -= 1
            if k < 0:
                continue
            if is_city and symbols[k] in self.clauses.comma:
                k = self._venue_before(line, k)
            elif is_city and symbols[k] in self.genitive and k > 0 and symbols[k - 1] in self.locality:
                k = self._venue_before(line, k)
            on_visit = k > 0 and symbols[k - 1] in self.visit_noun and line.word(k) in ("to", "à", "en", "au", "aux")
            if unknown and (line.word(k) not in ("à", "in") or (i + 1 < n and symbols[i + 1] in self.naming)):
                continue
            going = draft.kind == "visit" and (line.word(k) in ("to", "visited", "in") or symbols[k] in self.clauses._class("c:visit") | self.clauses._class("c:willvisit"))
            if symbols[k] not in self.place_prep and not going and not on_visit:
                continue
            if not is_city and i + 1 < n and (symbols[i + 1] in self.naming or line.word(i + 1) in ("'s", "'")):
                continue  # 'in the U.S. Chamber …', 'at the United Kingdom's …': the state's, not in the state
            if k > 0 and self._is_post(line, k - 1):
                continue
            points = -abs(i - trigger) + (15 if is_city else -10 if unknown else 0) + (20 if going else 0)
            if points > score:
                best, score = i, points
        if best < 0:
            self._ministry(draft, line, limit)
            return
        draft.place, draft.place_span = self.place_of(line, best), (line.start(best), line.end(best))

    def _is_post(self, line: Line, i: int) -> bool:
        for k in range(i, max(-1, i - 7), -1):
            if line.symbols[k] in self.clauses.verb or line.symbols[k] in self.clauses._class("c:contact"):
                return False
            if line.symbols[k] in self.who or "office" in (line.sentence.entries[line.last[k]].tags if line.sentence.entries[line.last[k]] else ()):  # type: ignore[union-attr]
                return self._names_envoy(line, k)
        return False

    def _names_envoy(self, line: Line, i: int) -> bool:
        """Whether item i is an envoy named by office alone: what follows 'ambassador in' is a post, no venue."""
        found = line.found[i]
        if isinstance(found, Mention):
            return found.name is None and any(o.rank in ("ambassador", "diplomat") for o in found.offices)
        entry = line.sentence.entries[line.last[i]]
        return entry is not None and "office" in entry.tags and entry.values["office"][0] in ("ambassador", "diplomat")

    def _framed_place(self, draft: ContactDraft, discourse: Discourse) -> None:
        """Talks of someone on a visit take place where the visit goes; receptions of one morning where the first was."""
        if draft.kind in ("call", "message", "visit"):
            return
        for old in discourse.contacts[-MEMORY:]:
            if old.place is None or old.status != "held" or not set(old.roles) & set(draft.roles):
                continue
            if old.kind == "visit" or (old.kind in _TALKS - {"call"} and not old.nominal):
                draft.place, draft.place_span = old.place, old.place_span
                return
        if draft.kind == "reception" and discourse.lead_place is not None:
            draft.place = discourse.lead_place

    def _ministry(self, draft: ContactDraft, line: Line, limit: int) -> None:
        """'at the Foreign Ministry', 'au ministère des Affaires étrangères': the venue when no town is named."""
        symbols = line.symbols
        for i in range(1, limit):
            if symbols[i] not in self.ministry:
                continue
            k = i - 1
            while k > 0 and (symbols[k] in self.clauses.det or symbols[k] in self.clauses.adj):
                k -= 1
            if line.word(k) in _VENUE_WORDS or (draft.kind == "summons" and line.word(k) == "to"):
                states = self.clauses._institution(line, i).states or []
                name = " ".join(line.sentence.quote(line.first[i], line.last[i]).split())
                draft.place = Place(name, states[0] if states else None)
                draft.place_span = (line.start(i), line.end(i))
                return

    def _venue_before(self, line: Line, comma: int) -> int:
        """'at the State House, Abuja': the preposition before the venue, else the comma itself."""
        for k in range(comma - 1, max(-1, comma - 6), -1):
            if line.symbols[k] in self.place_prep:
                return k
            if line.found[k] is not None or line.symbols[k] in self.clauses.verb or line.symbols[k] in self.clauses.comma:
                break
        return comma

    def lead_place(self, line: Line) -> Place | None:
        """Where the first sentences of a text tell of receptions, for those that follow."""
        trigger = next((i for i, s in enumerate(line.symbols) if s in self.triggers), -1)
        if trigger < 0:
            return None
        draft = ContactDraft("reception", "held", "", [])
        self._place(draft, line, trigger, "receive")
        return draft.place

    def place_of(self, line: Line, i: int) -> Place:
        """The place item i names, as a reader would write it in English when known."""
        city = line.value(i, "city")
        if isinstance(city, tuple):
            name = self.pack.city_english.get(line.word(i).replace("' ", "'")) or line.sentence.quote(line.first[i], line.last[i])
            return Place(name, city[1])
        if line.symbols[i] in self.unknown:
            return Place(line.sentence.quote(line.first[i], line.last[i]), None)
        iso = line.value(i, "iso")
        code = iso.split("|")[0] if isinstance(iso, str) else None
        return Place(self.pack.state_english.get(code or "", None) or line.sentence.quote(line.first[i], line.last[i]), code)

    # -- joining -----------------------------------------------------------------------------------------------------

    def _enter(self, draft: ContactDraft, line: Line, discourse: Discourse) -> None:
        discourse.entered += 1
        if any(s in self.separate for s in line.symbols) and self._split(draft, line, discourse):
            return
        same = self._same(draft, discourse)
        if same is not None:
            self._merge(same, draft)
            discourse.current = same if same.kind in _TALKS or discourse.current is None else discourse.current
            return
        if draft.nominal and (self._back(draft, line) or (draft.strangers and discourse.contacts)):
            draft.status = "back_reference"
        discourse.contacts.append(draft)
        if draft.kind == "reception" and discourse.current is not None and discourse.current.kind in ("consultations", "commission"):
            discourse.heard(list(draft.roles))
            return  # a courtesy call in the frame of consultations: 'the two sides' are still those of the talks
        if draft.status != "back_reference" and (draft.kind in _TALKS or discourse.current is None or not discourse.current.roles):
            discourse.current = draft
        discourse.heard(list(draft.roles))

    def _back(self, draft: ContactDraft, line: Line) -> bool:
        return bool(draft.when and draft.when.mention and draft.when.mention.month and not draft.when.mention.day) or any(
            s in self.past for s in line.symbols
        )

    def _split(self, draft: ContactDraft, line: Line, discourse: Discourse) -> bool:
        """'spoke separately with A, B and C' is three contacts."""
        roles = list(draft.roles.items())
        if len(roles) < 3 and len(draft.parties) > 2 and roles:
            return self._split_parties(draft, roles, discourse)
        if len(roles) < 3:
            return False
        (host, how), *others = roles
        sides = {side for _, (side, _) in others}
        if how[0] in sides:
            return False
        for person, role in others:
            parties = {x for x in (how[0], role[0]) if x}
            spans = [(m.start, m.end) for m in discourse.table.by_id(person).mentions if m.sentence is line.sentence]
            discourse.contacts.append(
                replace(draft, roles={host: how, person: role}, parties=parties, spans=[*draft.spans, *spans][-1:] + draft.spans[:1])
            )
        discourse.current = replace(draft)
        discourse.heard(list(draft.roles))
        return True

    def _split_parties(
        self, draft: ContactDraft, roles: list[tuple[str, tuple[str | None, str]]], discourse: Discourse
    ) -> bool:
        """'held separate talks with his counterparts of A, B and C', nobody named: a contact with each state."""
        host, (side, _) = roles[0]
        if side is None:
            return False
        for other in sorted(draft.parties - {side}):
            mine = {p: r for p, r in roles if r[0] in (side, other)}
            discourse.contacts.append(replace(draft, roles=mine, parties={side, other}, spans=list(draft.spans)))
        discourse.heard([host])
        return True

    def _same(self, draft: ContactDraft, discourse: Discourse) -> ContactDraft | None:
        """The contact already told of that this one is, or None."""
        if draft.then and any(set(old.roles) != set(draft.roles) for old in discourse.contacts[-1:]):
            return next((c for c in discourse.contacts if set(c.roles) == set(draft.roles) and _kinds_agree(c, draft)), None)
        for old in reversed(discourse.contacts[-MEMORY:]):
            if old.status == "back_reference":
                continue
            if not _kinds_agree(old, draft):
                continue
            if old.status != draft.status and not draft.nominal:
                continue
            if old.when and draft.when and old.when.edtf and draft.when.edtf and not _days_agree(old.when.edtf, draft.when.edtf):
                continue
            if old.place and draft.place and draft.place.country != old.place.country:
                continue
            mine, theirs = set(draft.roles), set(old.roles)
            if draft.nominal and draft.strangers:
                continue
            if mine and theirs and (mine <= theirs or (theirs <= mine and (len(theirs) < 2 or old.zone == "headline"))):
                if len(mine) == 1 and len(theirs) > 1 and not draft.parties <= old.parties:
                    continue
                return old
            if (not mine or not theirs) and (draft.parties <= old.parties or old.parties <= draft.parties):
                return old
            if old.zone == "headline" and draft.parties & old.parties:
                return old
        return None

    def _merge(self, old: ContactDraft, new: ContactDraft) -> None:
        for person, role in new.roles.items():
            old.roles.setdefault(person, role)
        old.parties |= new.parties
        if old.when is None or old.when.edtf is None:
            old.when = new.when
        if old.place is None or (old.place.name and new.place and new.place.country == old.place.country and _is_country(old.place) and not _is_country(new.place)):
            if new.place is not None:
                old.place, old.place_span = new.place, new.place_span
        if old.zone == "headline" and new.zone == "body":
            old.zone = "body"
            old.sentence = new.sentence
            if old.kind in ("meeting", "visit") or new.kind != "meeting":
                old.kind = new.kind
            old.rule = new.rule
        old.spans.extend(new.spans)


def _is_country(place: Place) -> bool:
    return place.name is None


def _kinds_agree(old: ContactDraft, new: ContactDraft) -> bool:
    if old.kind == new.kind:
        return True
    pair = {old.kind, new.kind}
    if new.nominal and pair <= {"meeting", "consultations", "reception", "commission", "call"}:
        return True
    return pair <= {"meeting", "reception"} or (old.zone == "headline" and pair <= {"meeting", "call", "reception", "consultations", "visit"})


def _days_agree(a: str, b: str) -> bool:
    return a == b or a.startswith(b) or b.startswith(a) or a[4:] == b[4:] and "XXXX" in a + b or a.split("/")[0] <= b <= a.split("/")[-1]


def _words_before(line: Line, v: int, count: int) -> list[str]:
    return [line.word(i) for i in range(max(0, v - count), v)]


