"""Lines to contacts: which words tell of one, by the rules of the pack; who, when and where; joined to those before."""

from __future__ import annotations

import re

from dragoman.grammar import Rule
from dragoman.reading.dates import Anchor, DateMention, parse_day, when
from dragoman.reading.discourse import ContactDraft, Discourse, Scene
from dragoman.reading.joining import PUT_OFF
from dragoman.reading.lines import Line
from dragoman.reading.parties import _TALKS
from dragoman.reading.scenes import MEETING_TOWNS
from dragoman.reading.unplaced import UnplacedReader
from dragoman.reading.words import Predicate, Subject

_SAME_DAY = re.compile(
    r"\bearlier (?:today|(?:in|on|that|the)(?: the)?(?: same)? (?:day|morning|afternoon))"
    r"|\bplus tôt (?:dans (?:la|l')|ce|cet|le même|la même)\s?(?:journée|matinée|matin|jour|après-midi)"
)  # the day told of, before the talks told of
_PERFECT = frozenset({"has", "have", "had", "a", "ont", "avait", "avaient", "was", "were"})
_PRESENT = re.compile(
    r"(?:rend|rendent|effectue|effectuent|visite|visitent|rencontre|rencontrent|reçoit|reçoivent|accueille|accueillent"
    r"|participe|participent|prend|prennent|entame|entament|arrive|arrivent|part|partent|visits|travels|flies|meets|hosts"
    r"|receives|leaves|departs|arrives|undertakes|pays|begins|starts|holds|attends)\b"
)
_PLUPERFECT = frozenset({"had", "avait", "avaient", "s'était", "était", "étaient"})


_BESIDE = frozenset({"also", "two", "three", "several", "également", "aussi", "deux", "trois", "plusieurs"})


_HANDED_OVER = (
    "presentation",
    "credential",
    "handing",
    "handover",
    "hand-over",
    "cérémonie de présentation",
    "cérémonie de remise",
)


_BEFORE_NOW = frozenset({"last", "previously", "formerly", "précédemment", "auparavant"})
_YEAR = re.compile(r"(?:19|20)\d\d")
_SINCE = frozenset({"since", "depuis"})


_REMARKS = frozenset({"this", "that", "so", "remark", "remarks", "statement", "comments", "cela", "ceci", "ces propos"})
_WHEN = frozenset({"when", "while", "as", "lorsque", "lorsqu'", "quand", "alors que", "alors qu'"})


_EARLIER = ("before", "prior to", "ahead of", "avant")
_FOR = frozenset({"for", "pour", "in honour of", "in honor of", "en l'honneur de"})


_HAD_OWN = ("had the ", "had a ", "had lunch", "had dinner", "had breakfast")


_BRINGS = frozenset({"includes", "include", "features", "comprend", "prévoit", "comporte"})
_PROGRAMME = frozenset({"program", "programme", "agenda", "schedule", "itinerary", "ordre du jour", "séjour"})


_RECALLING = (
    "recall",
    "rappel",
    "remember",
    "refer",
    "mention",
    "thank",
    "remerci",
    "cite",
    "souvenir",
    "se souvenir",
    "se rappeler",
    "look back",
    "revenir sur",
    "note",
    "welcome",
)


_LEAD = 2  # sentences; a visit that is named later by a noun is only the frame of what is told


_REACH = 10  # items between 'will lead' and 'a delegation of officials to attend'


_AFTER = ("after", "following", "à l'issue", "au terme", "à la suite", "après", "suite à", "au sortir")


_GREETINGS = ("greeting", "salutation", "regards", "best wishes", "good wishes", "vœux", "meilleurs vœux")


_TO = ("au ", "à ", "aux ", "to ")  # where a mention has taken the preposition in


_OF_THINGS_TO_COME = frozenset({"hope", "request", "propose", "invite", "pledge", "agree", "warn"})


_LEADING = frozenset({"head_of_delegation", "co_chair"})
_NEXT = frozenset({"next", "prochain", "prochaine", "prochaines", "prochains", "following", "upcoming"})


_TO_COME = re.compile(r"(?:[eiuv]r(?:a|ont)|ndront)$")  # 'échangera', 'discuteront', and not 'rencontra'


_DEFINITE = frozenset({"the", "this", "that", "le", "la", "l'", "cet", "cette", "ce", "les", "ces", "these", "said"})


_ONLY_THOUGHT = frozenset(
    {
        "possibility",
        "prospect",
        "idea",
        "organising",
        "organizing",
        "arranging",
        "possibilité",
        "éventualité",
        "idée",
        "opportunité",
    }
    | {"organiser", "programmer", "d'organiser", "faciliter", "facilitate", "organise", "organize", "arrange"}
)  # words before talks that are only thought of
_IN_THE_PAST = frozenset(
    {"in the past", "par le passé", "dans le passé", "on previous occasions", "on earlier occasions"}
)
_AT = frozenset({"at", "in", "à"})
_WHEN = frozenset(
    {"when", "while", "as", "lorsque", "lorsqu'", "quand", "alors que", "alors qu'", "tandis que", "tandis qu'"}
)
_OF_THE = ("de la", "de l'", "du")  # a genitive that has taken the article in
_WENT = frozenset({"rendu", "rendue", "rendus", "rendues", "rend", "rendent", "went"})
_THEN = frozenset({"ensuite", "then", "later", "puis", "subsequently", "par la suite", "afterwards"})


_OPENING = 7  # items in which a sentence says in which talks something was said


_NAMED_AFTER = 6  # items behind 'session' that say whose it is


_TO_SIGN = ("sign", "signer", "ink", "conclude")


_BEING_RECEIVED = ("reçu", "accueilli")  # at the head of a sentence: 'Reçue par le président, la ministre a dit'


_WHERE = ("where", "during which", "in the course of which", "où", "au cours d", "lors de laquelle", "durant laquelle")


class ContactReader(UnplacedReader):
    """Finds contacts in the lines of one language."""

    def read(
        self, line: Line, predicates: list[Predicate], discourse: Discourse, anchor: Anchor, years: list[DateMention]
    ) -> None:
        """Add the contacts of a line to the discourse, or what it says more of one already there."""
        present = line.present
        entered = discourse.entered
        if not present.isdisjoint(self.triggers):
            self._told(line, predicates, discourse, anchor, years)
        self._attendance(line, discourse, told=discourse.entered > entered)

    def _told(
        self, line: Line, predicates: list[Predicate], discourse: Discourse, anchor: Anchor, years: list[DateMention]
    ) -> None:
        present = line.present
        done: set[int] = set()
        self._heads(line, discourse)
        for rule, pattern in self.rules.asked_by(present):
            has_event, has_verb = "e" in pattern.groupindex, "v" in pattern.groupindex
            for match in pattern.finditer(line.string):
                e = match.start("e") if has_event else -1
                v = match.start("v") if has_verb else -1
                if v > e >= 0 and rule.makes["frame"] == "around":
                    e = self._own_event(line, e, v)
                if (e >= 0 and e in done) or (v >= 0 and v in done):
                    continue
                if rule.makes["frame"] == "ref":
                    self._refine(line, e, discourse)
                    continue
                within = self._told_in(line, v if v >= 0 else e, predicates) if rule.makes["frame"] != "bring" else None
                if within is not None and v < 0 and within.act in _OF_THINGS_TO_COME and not self._staged(line, e):
                    continue  # 'hoped that talks between A and B would lead to peace'
                if within is not None and v < 0 and any(s in self.will_take_place for s in line.symbols[e + 1 :]):
                    continue  # 'said that talks between A and B would be held'
                told = within.lemma if within is not None else None
                if within is not None and (
                    rule.makes["frame"] == "senders"
                    or (v < 0 and within.construction == "np" and self._staged(line, e))
                ):
                    told = None  # 'called for calm during his talks with', 'among those who sent messages are'
                if told is not None and rule.makes["frame"] == "granted" and self._behind(line, e):
                    told = None  # 's'est félicité de la coopération au sortir de l'audience que lui a accordée'
                if told is not None and v > e >= 0 and self._staged(line, e):
                    told = None  # 'took stock of trade during the commission held on Monday'
                if within is not None and rule.makes["frame"] == "signed" and within.construction == "np":
                    # 'ont porté sur A, qui a abouti à la signature'
                    told = None if self._in_relative(line, v) else told
                if within is not None and self._says_this_when(line, within, v if v >= 0 else e):
                    told = None  # 'said this when the Ambassador called on her'
                if told is not None and v >= 0 and line.word(v).endswith(("ing", "ant")):
                    told = None  # 'stated this while receiving …'
                aside = rule.makes.get("within") == "aside"  # 'praised the accord after her return from a visit'
                if told is not None and (aside or (v >= 0 and self._when_clause(line, v))):
                    told = None
                if told is not None and v >= 0 and rule.makes["frame"] != "also":
                    continue
                if (
                    told is not None
                    and told.startswith(("announc", "annonc"))
                    and rule.makes.get("status") == "announced"
                ):
                    told = None
                draft = self._draft(rule, line, v, e, discourse, anchor, years)
                if draft is None or (rule.makes["frame"] == "with" and self._of_a_call(draft, discourse)):
                    continue
                done.update(i for i in (v, e) if i >= 0)
                if draft.status == "back_reference" and self._had_just(line, v, predicates):
                    draft.status = "held"  # 'the ministry said that it had summoned the ambassador'
                if told is not None and not told.startswith(_RECALLING):
                    if len(draft.roles) < 2 or draft.kind == "visit":
                        continue  # 'pointed out that he was the first who arrived in'
                    if v < 0 and within is not None and within.construction == "that" and discourse.current is not None:
                        continue  # 'said that A and B had described their talks with C as candid'
                    told = None
                if told is not None:
                    draft.status = "back_reference" if draft.status == "held" else draft.status
                self._enter(draft, line, discourse)

    def _own_event(self, line: Line, e: int, v: int) -> int:
        """'In the talks he praised the Association, whose summit took place in May': the noun that verb item v is of,
        where a clause with a verb of its own stands between the first noun and it.
        """
        near = next((k for k in range(v - 1, e, -1) if line.symbols[k] in self.event), e)
        told_of = any(line.symbols[k] in self.clauses.rel for k in range(e + 1, min(e + 3, near)))
        clause = any(
            line.symbols[k] in self.clauses.verb and self.clauses.feats(line, k) & {"fin", "pp"}
            for k in range(e + 1, near)
        )
        return near if clause and not told_of else e

    def _by_whom(self, line: Line, v: int) -> bool:
        """'reçu le 16 novembre par': whether verb item v has its agent behind it."""
        k = v + 1
        while k < len(line.symbols) and (line.symbols[k] in self.date or line.symbols[k] in self.clauses.plain_adv):
            k += 1
        return k < len(line.symbols) and line.symbols[k] in self.by

    def _foreseen(self, line: Line, v: int) -> bool:
        """'Il est prévu que … rencontre', 'doit se rendre … où il rencontre'."""
        return any(line.symbols[k] in self.planned | self.will_take_place | self.future for k in range(v))

    def _in_relative(self, line: Line, v: int) -> bool:
        """'the conference, which will be held in May'."""
        k = v - 1
        while k > 0 and line.symbols[k] in self.clauses.skip:
            k -= 1
        return k >= 0 and line.symbols[k] in self.clauses.rel

    @staticmethod
    def _of_a_call(draft: ContactDraft, discourse: Discourse) -> bool:
        """'With President A he discussed trade', after a call with him was told of: of that call."""
        return any(
            c.kind == "call" and c.status == "held" and set(draft.roles) <= set(c.roles) for c in discourse.contacts
        )

    def _auxiliaries(self, line: Line, v: int) -> set[str]:
        out: set[str] = set()
        j = v - 1
        while j >= 0 and (
            line.symbols[j] in self.clauses.skip or line.word(j) in self.clauses.reflexive or line.word(j) in ("à",)
        ):
            out.add(line.word(j))
            j -= 1
        first = line.word(v).split()[0]
        return out | ({first} if first in self.clauses.were and len(line.word(v).split()) > 1 else set())

    def _told_in(self, line: Line, trigger: int, predicates: list[Predicate]) -> Predicate | None:
        """The statement whose content the trigger lies in, or None."""
        at = line.start(trigger)
        for predicate in predicates:
            if self._relays(line, predicate):
                continue
            if predicate.content[0] <= at < predicate.content[1] and predicate.item != trigger:
                if predicate.construction == "np" and trigger - predicate.item > 25:
                    continue
                return predicate
        return None

    def _goes_on_purpose(self, line: Line, v: int) -> bool:
        """Whether verb item v is the second of two infinitives of purpose, behind a verb that tells what was done."""
        if line.symbols[v - 1] not in self.clauses.conj:
            return False
        near = range(v - 2, max(-1, v - 24), -1)
        to = next((k for k in near if line.symbols[k] in self.clauses.to and line.symbols[k + 1] in self.purposes), -1)
        return to > 0 and any(s in self.sets_out for s in line.symbols[:to])

    def _says_this_when(self, line: Line, said: Predicate, trigger: int) -> bool:
        """'said this when', 'made the remarks as': the contact is when it was said, and not what."""
        k = said.item + 1
        while k < trigger and (line.symbols[k] in self.clauses.det or line.word(k) in _REMARKS):
            k += 1
        return k > said.item + 1 and line.word(k) in _WHEN

    def _staged(self, line: Line, e: int) -> bool:
        """'during the talks with', 'at a meeting with': the frame of what is said, not its content."""
        k = e - 1
        while k > 0 and (line.symbols[k] in self.clauses.det or line.symbols[k] in self.clauses.adj):
            k -= 1
        at = k >= 0 and line.word(k) in _AT
        return at or any(line.symbols[k] in self.staging for k in range(max(0, e - 4), e))

    def _when_clause(self, line: Line, v: int) -> bool:
        """'called for calm when she met Minister Kowal': the verb's subject stands behind a word of time."""
        k = v - 1
        while k > 0 and line.symbols[k] in self.clauses.skip:
            k -= 1
        return k > 0 and line.symbols[k] in self.clauses.pron | self.who and line.word(k - 1) in _WHEN

    def _behind(self, line: Line, e: int) -> bool:
        """'after a meeting between', 'à l'issue d'une rencontre entre': held, whatever else is announced."""
        return self._staged(line, e) or any(line.word(k).startswith(_AFTER) for k in range(max(0, e - 4), e))

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
        return told or line.symbols[k - 1] in self.event

    def _relates(self, line: Line, k: int) -> bool:
        return line.symbols[k] in self.clauses.rel or line.word(k) == "that"

    @staticmethod
    def _since_years(line: Line, k: int) -> bool:
        """'since 1991' behind item k: a custom, and no one contact."""
        at = next((j for j in range(k + 1, min(len(line.symbols) - 1, k + 6)) if line.word(j) in _SINCE), -1)
        return at > 0 and _YEAR.fullmatch(line.word(at + 1)) is not None

    @staticmethod
    def _on_programme(line: Line, e: int) -> bool:
        """'His programme includes talks with': what a journey is to bring."""
        says = next((k for k in range(e - 1, 0, -1) if line.word(k) in _BRINGS), 0)
        return any(line.word(k) in _PROGRAMME for k in range(max(0, says - 8), says))

    def _headed_to(self, line: Line, e: int) -> bool:
        """'Norwegian, Polish ministers to hold talks': a plan told without a verb of its own."""
        k = e - 1
        while k > 0 and (line.symbols[k] in self.clauses.adj or line.symbols[k] in self.clauses.det):
            k -= 1
        if k < 1 or line.symbols[k] not in self.planned:
            return False
        k -= 1
        while k > 0 and (line.symbols[k] in self.clauses.plain_adv or line.symbols[k] in self.date):
            k -= 1
        return line.symbols[k] in self.who and not any("fin" in self.clauses.feats(line, j) for j in range(k))

    def _is_to_come(self, line: Line, e: int) -> bool:
        """Whether the first verb behind item e puts its event in the future."""
        for k in range(e + 1, len(line.symbols)):
            if line.symbols[k] in self.clauses.verb or line.symbols[k] in self.clauses.aux:
                return line.symbols[k] in self.future
            if line.symbols[k] in self.future:
                return True
            if line.symbols[k] in self.clauses.comma or line.symbols[k] in self.clauses.embed:
                return False
        return False

    @staticmethod
    def _all_to_come(discourse: Discourse) -> bool:
        """Whether the text so far only announces."""
        told = {c.status for c in discourse.contacts} - {"back_reference"}
        return told == {"announced"}

    def _had_just(self, line: Line, v: int, predicates: list[Predicate]) -> bool:
        """Whether the pluperfect of verb item v only comes of its being relayed, and no word puts it further back."""
        if v < 0 or not self.past.isdisjoint(line.present) or not self._auxiliaries(line, v) & _PLUPERFECT:
            return False
        at = line.start(v)
        inside = [p for p in predicates if p.content[0] <= at < p.content[1]]
        return any(self._relays(line, p) for p in inside) or (not inside and self._in_report(line, v))

    def _in_report(self, line: Line, v: int) -> bool:
        """'The agency reported today that she had sent': whether a verb of telling with 'that' leads to verb item v."""
        that = next((k for k in range(v - 1, 0, -1) if line.symbols[k] in self.clauses.that), -1)
        return any(line.symbols[k] in self.clauses.quoting for k in range(max(0, that - 4), that))

    def _refine(self, line: Line, e: int, discourse: Discourse) -> None:
        """'During the telephone call …': the contact told of is a call."""
        kind = str(line.value(e, "event"))
        current = discourse.current
        if self._on_the_way(line, e) or not self.receive.isdisjoint(line.present):
            return  # 'a reçu le Premier ministre B dans un huis clos': the verb tells who met
        apart = e + 1 < len(line.symbols) and line.symbols[e + 1] in self.meets_with | self.talks_between
        # 'will take part in a video call'
        another = apart or any(line.symbols[k] in self.attends for k in range(max(0, e - 4), e))
        if current is not None and kind == "call" and current.kind == "meeting" and not another:
            current.kind = "call"
        if self._topic_of_paper(line, e):
            return
        if kind not in ("meeting", "consultations") or (current is not None and current.kind in _TALKS):
            return
        if any(c.kind in _TALKS and c.status == "held" for c in discourse.contacts):
            return
        here = {p for i in range(len(line.symbols)) for m in line.mentions(i) if m.kind == "person" for p in m.persons}
        whose = e + 1 < len(line.symbols) and line.symbols[e + 1] in self.genitive
        named = set(discourse.recent) | (here if not whose and not discourse.contacts else set())
        officials = [
            p for p in map(discourse.table.by_id, sorted(named, key=lambda p: int(p[1:]))) if p.offices and p.state
        ]
        sides = {p.state for p in officials}
        if len(sides) != 2 or len(officials) > 4:
            return
        status = "announced" if any(s in self.to_come for s in line.symbols[:e]) else "held"
        draft = ContactDraft(
            kind, status, "common/contacts/their_meeting", [(line.start(e), line.end(e))], sentence=line.sentence.number
        )
        for entry in officials:
            self._join(draft, entry.id, "principal", discourse)
        discourse.entered += 1
        discourse.contacts.append(draft)
        discourse.current = draft

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

    def _past_at(self, line: Line, i: int) -> bool:
        """Whether item i says 'last', 'dernier', and not of a day told before it: 'le 9 juin dernier'."""
        day = line.found[i - 1] if i > 0 else None
        return line.symbols[i] in self.past and not (isinstance(day, DateMention) and day.day is not None)

    def _agent_of_verb(self, line: Line, e: int) -> bool:
        """'était assisté, au cours de l'audience, par': the 'by' behind an insert is the verb's."""
        comma = e + 1 < len(line.symbols) - 1 and line.symbols[e + 1] in self.clauses.comma
        return comma and line.symbols[e + 2] in self.by

    def _topic_of_paper(self, line: Line, e: int) -> bool:
        """'a memorandum on political consultations', 'l'accord relatif aux consultations': agreed to, and none held."""
        return any(line.symbols[k] in self.signed_paper for k in range(max(0, e - 5), e)) and any(
            line.symbols[k] in self.about or line.word(k) in ("on", "sur") for k in range(max(0, e - 4), e)
        )

    def _draft(
        self, rule: Rule, line: Line, v: int, e: int, discourse: Discourse, anchor: Anchor, years: list[DateMention]
    ) -> ContactDraft | None:
        frame = rule.makes["frame"]
        kind = rule.makes["kind"]
        if kind == "event":
            kind = str(line.value(e, "event") or "meeting")
        status = rule.makes.get("status", "held")
        trigger = v if v >= 0 else e
        noun = frame == "noun" or rule.makes.get("form") == "gerund" or (v >= 0 and line.symbols[v] in self.credentials)
        if v >= 0 and not noun and self._not_outer(line, v):
            return None
        if (
            v >= 0
            and frame != "body"
            and line.symbols[v] in self.entretenu
            and not any(w == "se" or w.startswith("s'") for w in _words_before(line, v, 5))
        ):
            return None
        if kind == "call" and v > 1 and any(s in self.meeting for s in line.symbols[max(0, v - 3) : v]):
            return None  # 'met and talked'
        if v > 1 and line.symbols[v] in self.purposes and self._goes_on_purpose(line, v):
            return None  # 'left to pay a visit and co-chair the session'
        draft = ContactDraft(kind, status, rule.id, [], sentence=line.sentence.number, zone=line.sentence.zone)
        draft.nominal = frame == "noun"
        if status == "announced":
            put_off = not self.postponed.isdisjoint(line.present)
            called_off = not self.cancelled.isdisjoint(line.present)
            draft.status = "cancelled" if called_off else "rescheduled" if put_off else status
        draft.arrival = not self.airport.isdisjoint(line.present)
        draft.coming = not self.coming.isdisjoint(line.present) or rule.id.endswith("/arrived_then")
        if e >= 0:
            draft.event_word = line.word(e)
            draft.apart = line.symbols[e] in self.apart or not self.separate.isdisjoint(line.present)
        draft.beside = any(
            line.word(i) in _BESIDE or _BESIDE & set(line.word(i).split())
            for i in range(max(0, trigger - 3), min(trigger + 3, len(line.symbols)))
        )
        draft.then = any(line.word(i) in _THEN for i in range(max(0, trigger - 4), min(trigger + 3, len(line.symbols))))
        if v >= 0:
            how = self._auxiliaries(line, v)
            ongoing = line.word(v).endswith("ing") or rule.makes.get("voice") == "passive"
            opens = v == 0 and (
                line.word(v).startswith(_BEING_RECEIVED) or line.symbols[min(1, len(line.symbols) - 1)] in self.by
            )
            participle = line.word(v).startswith(_BEING_RECEIVED) and not how and self._by_whom(line, v)
            if frame == "receive" and (opens or participle or how & self.clauses.be_words) and not ongoing:
                frame = "received"
            if kind == "signing" and status == "held" and line.word(v) in _TO_SIGN:
                return None  # 'are expected to consider and sign'
            if line.symbols[v] in self.clauses.inf_form and frame == "with" and self._managed(line, v) < 0:
                if v == 0 or line.symbols[v - 1] not in self.intends:
                    return None  # 'pour évoquer avec', 'hopes to discuss with': nothing held
                draft.status = status = "announced"
            far = range(max(0, v - _REACH), v) if line.symbols[v] in self.attending else ()
            if status == "held" and (
                self._ahead(line, v)
                or any(line.symbols[k] in self.to_come for k in far)
                or (frame == "called" and line.symbols[v] in self.will_hold)
            ):
                draft.status = status = "announced"  # 'sera reçu', 'will be received'
            if frame == "meet" and draft.kind == "reception" and line.symbols[v] in self.granting:
                frame = "receive"  # 'a accordé une audience à'
            if (
                frame == "meet"
                and how & self.clauses.be_words
                and line.symbols[min(v + 1, len(line.symbols) - 1)] in self.by
            ):
                frame, draft.kind = "received", "reception"  # 'was met at the airport by'
            if frame == "meet" and draft.kind == "visit" and self._of_guest(line, e):
                frame, draft.kind, kind = "receive", "reception", "reception"  # 'had a visit from', 'a eu la visite de'
            draft.spoken = kind == "call" and line.symbols[v] in self.bare_call
            own = line.word(v).startswith(_HAD_OWN)  # 'had lunch with': the verb itself, and no auxiliary
            brought = own or frame == "bring" or line.symbols[v] in self.bearer  # 'il était porteur d'un message'
            if status == "held" and any(line.word(k) in _IN_THE_PAST for k in range(max(0, v - 6), v)):
                draft.status = "back_reference"  # 'avait par le passé été reçu'
            if status == "held" and line.word(max(0, v - 1)) in _BEFORE_NOW:
                draft.status = "back_reference"  # 'the two last met in March'
            same_day = how & _PLUPERFECT and _SAME_DAY.search(
                line.sentence.folded, line.sentence.start, line.sentence.end
            )
            here = brought or same_day or " en " in f" {line.word(v)}"
            if how & _PLUPERFECT and status == "held" and not here:
                draft.status = "back_reference"
        if v >= 0 and status == "held" and line.symbols[v] in self.rencontre and self._foreseen(line, v):
            draft.status = status = "announced"  # 'Il est prévu que A rencontre B'
        if frame == "noun" and any(line.word(k) in _ONLY_THOUGHT for k in range(max(0, e - 5), e)):
            return None  # 'spoke of the possibility of organising a meeting between'
        if frame == "noun" and status == "held" and self._had(line, e):
            draft.status = "back_reference"
        if frame == "noun" and status == "held" and any(line.symbols[k] in self.to_come for k in range(e)):
            draft.status = status = (
                "announced"  # 'will travel to Oslo for talks with', 'seront au centre des entretiens entre'
            )
        if (
            frame == "noun"
            and status == "held"
            and (self._is_to_come(line, e) or self._headed_to(line, e) or self._on_programme(line, e))
        ):
            draft.status = status = "announced"  # 'the consultations are expected to review'
        if frame == "noun" and status == "held" and self._all_to_come(discourse) and not self._behind(line, e):
            draft.status = status = "announced"  # 'Her programme includes meetings with'
        if frame == "around" and any(line.symbols[k] in self.before_event for k in range(max(0, e - 5), e)):
            return None  # 'met ahead of the summit held in May'
        if frame == "gather" and v > e >= 0 and self.clauses.subject(line, v).item > e:
            return None  # 'Founded at a conference in Oslo, the Council brings together'
        if frame == "around" and v > e + 1 and self._of_another_clause(line, e, v):
            return None  # 'The session follows an accord on a commission that is held each year'
        on_visit = e >= 0 and line.symbols[e] in self.visit_noun
        if frame == "around" and on_visit and v > e + 1 and line.symbols[v - 1] in self.event:
            return None  # 'during their visit to Poland to attend the summit held in Turin': the summit was held
        if e >= 0 and frame in ("meet", "around", "noun") and self._since_years(line, max(v, e)):
            return None  # 'have held regular consultations since 1991'
        if frame == "signed" and v > 0 and any(line.symbols[k] in self.clauses.rel for k in range(max(e, v - 3), v)):
            return None  # 'the agreements which were signed in 2016'
        if (
            frame == "around"
            and draft.status == "announced"
            and self._in_relative(line, v)
            and any(c.status == "held" for c in discourse.contacts)
        ):
            return None  # 'looked ahead to the conference, which will be held in May': a commitment
        if frame == "scene" and not self.receive.isdisjoint(line.present):
            return None  # 'received Minister A behind closed doors': told by the verb
        if frame == "scene" and any(line.symbols[k] in self.proceed for k in range(max(0, e - 4), e)):
            draft.nominal = True  # 'proceeded to an exchange of views', in the talks told of
        if status == "announced" and e >= 0 and any(line.word(i) in _NEXT for i in range(max(0, e - 4), e)):
            return None  # 'the next round will be held': a commitment, beside the contact told of
        if (
            e >= 0
            and frame in ("around", "scene")
            and self._definite(line, e)
            and discourse.current is not None
            and (draft.status not in PUT_OFF or draft.kind == discourse.current.kind)
        ):
            ahead = draft.status == "announced" and discourse.current.status == "held" and not discourse.current.nominal
            if frame != "around" or ahead:
                return None  # 'the 7th session will be held next year', behind the talks told of
            return self._further(draft, line, v, e, frame, anchor, years, discourse)
        if e >= 0 and status == "held" and any(self._past_at(line, i) for i in range(max(0, e - 4), e)):
            draft.status = "back_reference"
        if kind == "message" and not self.credentials.isdisjoint(line.present):
            return None  # 'receives the letters of credence from'
        if (
            kind == "message"
            and discourse.contacts
            and line.word(e).startswith(_GREETINGS)
            and "sen" not in line.word(v)
        ):
            return None  # 'conveyed the greetings of the President', in talks
        if frame == "bring":
            return draft if self._bring(draft, line, v, e, discourse) else None
        if draft.kind == "visit" and frame == "noun" and self._talks_of_visit(line, e):
            draft.kind = kind = "meeting"
        if draft.kind == "visit" and frame in ("noun", "around"):
            if status == "held" and not self.called_off.isdisjoint(line.present):
                return None  # read as put off
            left, right = self._traveller(line, e, discourse), list[tuple[int, str]]()
        else:
            found, right = self._sides(line, v, e, frame, discourse)
            if found is None:
                return None
            left = found
        if frame == "granted" and left.kind == "same" and right and self._given_to(line, v, right[0][0]):
            frame = "receive"  # 'La première audience, accordée à l'ambassadeur A', by whoever receives
        if frame == "called" and line.symbols[v] in self.asking and not any(line.mentions(i) for i, _ in right):
            return None  # 'called on the settlement of all conflicts', 'called on all member states'
        if frame == "receive" and left.kind == "state" and all(mode for _, mode in right):
            return None  # 'Moldova received the green light of the Union'
        if frame == "receive" and not self._received_someone(line, v, right):
            return None
        if draft.status == "announced" and frame == "meet" and e < 0 and self._nobody_named(line, left, right):
            return None  # 'is expected to meet high-level dignitaries'
        if frame == "scene" and e > 1 and self._on_the_way(line, e):
            return None
        if (
            frame == "alone"
            and kind == "session"
            and discourse.current is not None
            and e >= 0
            and self._talks_at(line, range(e, e + 1)) >= 0
        ):
            return None  # 'A and B will attend the meeting', the one told of: they join it
        if frame == "noun" and (self._topic_of_paper(line, e) or self._agent_of_verb(line, e)):
            return None
        if frame == "noun" and discourse.current is not None and self._of_the_talks(line, e):
            return None  # 'a statement of the talks, read by Minister A': those told of
        if frame == "noun" and discourse.current is not None and self._definite(line, e) and self._attended(line, e):
            return None  # 'Ministers A and B were present for the meeting with C': the one told of
        if frame in ("noun", "around") and any(line.symbols[k] in self.margins for k in range(max(0, e - 4), e)):
            return None  # 'on the sidelines of the meeting of the ministers of'
        if frame == "visit" and v + 1 < len(line.symbols) and line.symbols[v + 1] in self.attending:
            return None  # 'led a delegation to attend the session'
        if kind == "ceremony" and frame == "around" and left.kind == "same":
            return None  # nobody is told to have been there
        late = line.sentence.number > _LEAD or any(c.zone == "body" and c.status == "held" for c in discourse.contacts)
        if rule.makes.get("only") == "lead" and (late or not self.ahead.isdisjoint(line.present)):
            return None
        if rule.makes.get("only") == "first" and discourse.contacts:
            return None  # wishes extended in a talk are no message of their own
        if rule.makes.get("object") == "person" and self._welcomes_deed(line, right):
            return None
        if rule.makes.get("object") == "to":
            right = [
                r
                for r in right
                if r[1] != ""
                or self._led_by(line, r[0], self.toward)
                or line.word(r[0]).startswith(_TO)
                or (r[0] == v + 1 and line.symbols[r[0]] in self.clauses.person)  # 'handed Minister A her credentials'
            ]
            if not any(mode == "" for _, mode in right):
                return None  # 'those who presented their credentials were': see who they are
        if draft.kind == "visit":
            where = next(
                (
                    i
                    for i in range(trigger + 1, len(line.symbols))
                    if self._opens_scene(line, i) or self._is_for(line, i)
                ),
                10**6,
            )
            right = [r for r in right if r[0] < where]  # 'a visit to A, where he met B': B is met, and no host
        if frame == "receive" and rule.makes.get("object") == "person" and self._for_a_visit(line, v):
            draft.kind = kind = "visit"  # 'will host the Prime Minister for a state visit'
        if frame == "receive" and rule.makes.get("object") == "person" and kind == "meeting":
            draft.kind = kind = self._for_talks(line, v) or kind
        if frame == "receive" and any(s in self.insignia for s in line.symbols[v + 1 : v + _REACH]):
            draft.kind, frame = "ceremony", "meet"  # 'a reçu des mains du président les insignes de'
        before = list(discourse.subject)
        self._fill_roles(draft, frame, left, right, line, discourse)
        if v >= 0 and len(draft.parties) < 2:
            self._meant_by_pronoun(draft, frame, line, v, before, discourse)
        draft.unnamed_guest = frame == "visit" and self._one_guest(left) and not draft.roles and len(draft.parties) == 1
        if v >= 0 and line.symbols[v] in self.cochair:
            draft.roles = {p: (s, "co_chair" if r == "principal" else r) for p, (s, r) in draft.roles.items()}
        if draft.kind == "ceremony" and frame == "meet" and self._reception_for(line, e, right):
            draft.kind = kind = "reception"  # 'hosted a reception for Ambassador A'
            draft.roles = {
                p: (s, "receiving" if n < draft.hosts else "received")
                for n, (p, (s, _)) in enumerate(draft.roles.items())
            }
        if e >= 0:
            self._event_parties(draft, line, e, discourse)
            heads = [p for p, (_, role) in draft.roles.items() if role in _LEADING]
            if draft.named_in_order and len(heads) == len(draft.roles) > 1:
                self._in_order(heads, draft, discourse)
                draft.roles = {p: (discourse.side_of(p), role) for p, (_, role) in draft.roles.items()}
            if frame == "noun":
                self._only_between(draft, line, e, discourse)
            between = any(s in self.talks_between for s in line.symbols[e + 1 : e + 4])
            if frame == "around" and left.kind == "same" and draft.beside and between and len(draft.parties) > 1:
                draft.roles = {}  # 'Talks between the two governments were also held': of no one named
            chaired = v >= 0 and line.symbols[v] in self.chairing
            if (frame in ("around", "alone") or chaired) and len(draft.roles) < 2:
                self._as_session(draft, line, e)
            if frame == "alone" and draft.kind == "meeting":
                return None  # 'attended the meeting': whose?
            if draft.kind == "session" and draft.roles and len(draft.parties) < 2 and frame == "meet":
                self._body_near(draft, line, e)
            draft.attended = frame == "alone" and draft.kind == "session"
        if (
            frame in ("meet", "receive")
            and draft.kind in ("meeting", "reception")
            and self._own_envoys(draft, line, right)
        ):
            draft.kind = kind = "internal"
        draft.envoys = "credentials" in rule.id or (v >= 0 and frame == "receive" and self._of_credentials(line, v))
        if v >= 0 and frame == "receive" and draft.hosts == 1 and self._of_credentials(line, v):
            draft.apart = True  # each envoy hands over his own
            draft.kind = kind = "reception" if kind == "meeting" else kind
        if frame == "meet" and line.symbols[v] in self.assembles and self._one_body(draft):
            draft.kind = kind = "session"  # 'Les ministres de la CEDEAO se sont réunis'
        if kind == "summons":
            for i, symbol in enumerate(line.symbols):
                if symbol in self.clauses.institution:
                    draft.parties.update(self.clauses._institution(line, i).states or [])
        if (
            frame == "meet"
            and draft.roles
            and any(line.symbols[i] in self.group for i in range(trigger + 1, self._limit(line, trigger)))
        ):
            draft.strangers = True  # 'a call with European leaders': one side named
        if draft.status == "held" and discourse.contacts and not self.looking_back.isdisjoint(line.present):
            draft.status, draft.nominal = (
                "back_reference",
                False,
            )  # 'It should be recalled that on 8 March, after talks with'
        if frame == "noun" and draft.status == "held" and self._of_others(draft, line, e, discourse):
            draft.status = "back_reference"  # 'took stock of what the consultations between the two presidents decided'
        own = (
            v >= 0 and frame in ("meet", "receive", "called") and self._of_speaker(line, left) and not discourse.quoted
        )
        housed = frame == "received" and kind == "reception" and self._at_ministry(draft, line, v)
        if not self._plausible(draft, frame, kind, discourse) and not (own and draft.roles) and not housed:
            if frame in ("meet", "receive", "called", "received") and v >= 0:
                draft.spans.append(self._evidence(line, trigger, e, left, right))
                draft.when = self._when(line, trigger, draft, anchor, years, discourse)
                self._place(draft, line, trigger, frame)
                self.open_sequel(draft, line, v, discourse)
            if draft.kind in ("meeting", "reception") and draft.spans and status in ("held", "announced"):
                discourse.unnamed_talks = draft
                told_where = draft.place is not None and draft.seat is None
                if told_where and draft.place is not None and draft.place_span is not None and draft.roles:
                    discourse.scenes.append(
                        Scene(draft.place, draft.place_span, tuple(draft.roles), draft.sentence, status != "held")
                    )  # 'received several guests at the palace in Abidjan', and then who they were
            return None
        if frame == "senders" and draft.roles:
            host = next(iter(draft.roles))  # to whom the others of the next sentence wrote too
            told = ContactDraft("message", draft.status, rule.id, [], sentence=line.sentence.number)
            told.roles, told.parties = {host: draft.roles[host]}, {s for s in draft.roles[host][:1] if s}
            discourse.sequel, discourse.sequel_listed = (told, False), False
        begin, end = self._evidence(line, trigger, e, left, right)
        draft.spans.append((begin, end))
        draft.when = self._when(line, trigger, draft, anchor, years, discourse)
        leaves = v >= 0 and line.symbols[v] in self.leaving and not self._behind(line, max(e, 0))  # told where it goes
        told_by = e if draft.kind == "visit" and e >= 0 and (frame in ("noun", "around") or leaves) else trigger
        self._place(draft, line, told_by, frame)
        if draft.kind == "visit" and v >= 0 and line.word(v).endswith(" at") and not self._somewhere(draft, line, v):
            return None  # 'arrived at the conclusion'
        if draft.kind == "visit" and frame == "noun" and draft.place is None and rule.id.endswith("event_with"):
            return None  # 'visits between teachers', 'a visit with friends'
        self._host_abroad(draft, discourse)
        self._capital_visited(draft, line, trigger)
        if (
            draft.kind == "visit"
            and v >= 0
            and line.word(v).split()[-1] in self.paying_visits
            and not self._visits_land(line, v)
        ):
            return None  # 'visited the air base'
        went = v >= 0 and not _WENT.isdisjoint(line.word(v).split())
        beside = went and any(draft.parties <= c.parties and c.status == draft.status for c in discourse.contacts)
        if draft.kind == "visit" and beside and self._went_to_house(line, v):
            return None  # 's'est rendu au palais', for the talks told of
        if draft.kind == "visit" and draft.place is not None and draft.place.country:
            draft.parties.add(draft.place.country)
        self._further_lands(draft, line)
        if draft.unnamed_guest and len(draft.parties) < 2:
            return None  # 'The Norwegian foreign minister visited the museum'
        self._margins(draft, line, trigger)
        if e >= 0:
            self._round(draft, line, e)
        if draft.kind == "meeting" and self._remote(line, begin, end):
            draft.kind = "call"
        elif draft.kind == "call" and v >= 0 and self._in_person(draft, line):
            draft.kind = "meeting"
        if draft.status == "back_reference" and v >= 0 and self._opens_text(line, draft, discourse):
            draft.status = "held"  # 'Le ministre s'était entretenu jeudi à Oslo': an agency's first words
        if draft.status == "back_reference" and v >= 0 and self._just_before(line, draft, anchor):
            draft.status = "held"
        if draft.status == "held" and v >= 0 and self._about_to(draft, line, v, anchor):
            draft.status = "announced"  # 'se rend en Pologne le 20 mai', told on the 17th
        if draft.status == "held" and v >= 0 and discourse.quoted and self._of_speaker(line, left):
            draft.status = "back_reference"  # 'I visited Norway last year', someone says
        if frame == "signed" and self._in_a_year_past(line, v, anchor):
            return None  # 'the accord was signed in 1998'
        if (
            draft.kind == "visit"
            and draft.status == "held"
            and line.word(0).startswith(_EARLIER)
            and discourse.contacts
        ):
            draft.status = "back_reference"  # 'Before her tour, she visited Austria'
        if draft.status == "held" and (
            self._recalls(draft, line, trigger, discourse) or self._long_ago(draft, line, trigger, anchor, discourse)
        ):
            draft.status = "back_reference"
        return draft

    @staticmethod
    def _opens_text(line: Line, draft: ContactDraft, discourse: Discourse) -> bool:
        """Whether the first sentence of a text tells of a contact with its day, and nothing was told before it."""
        day = draft.when.mention if draft.when is not None else None
        first = line.sentence.number == 0 and not discourse.contacts and line.sentence.zone == "body"
        return first and day is not None and day.year is None and (day.weekday is not None or day.offset is not None)

    def _about_to(self, draft: ContactDraft, line: Line, v: int, anchor: Anchor) -> bool:
        """Whether the verb at item v is in the present and the day it tells of is still to come."""
        if draft.when is None or draft.when.mention is None or not _PRESENT.match(line.word(v)):
            return False
        if anchor.day is None or anchor.basis == "header" or self._auxiliaries(line, v) & _PERFECT:
            return False
        told = draft.when.mention
        bare = told.weekday is not None and told.day is None and told.offset is None and told.next == 0
        if bare and draft.kind == "visit" and draft.zone == "body" and told.weekday != anchor.day.isoweekday():
            draft.when = when(told, anchor, [], future=True)  # 'travels to Warsaw on Thursday'
        day = parse_day((draft.when.edtf or "").split("/")[0])
        return (told.offset or 0) > 0 or (day is not None and day > anchor.day)

    def _at_ministry(self, draft: ContactDraft, line: Line, v: int) -> bool:
        """'The Ambassador was received at the Ministry of Foreign Affairs of Norway', by nobody named: that state's."""
        for i in range(v + 1, min(len(line.symbols), v + 5)):
            if line.symbols[i] in self.ministry and (
                self._is_place(line, i) or line.symbols[i - 1] in self.clauses.det
            ):
                draft.parties.update(self.clauses._institution(line, i).states or [])
                return bool(draft.roles)
        return False

    def _reception_for(self, line: Line, e: int, right: list[tuple[int, str]]) -> bool:
        """'hosted a reception for Ambassador A', and no 'reception for the National Day'."""
        if not line.word(e).startswith("reception") or not right:
            return False
        k = right[0][0] - 1
        while k > e and (line.symbols[k] in self.clauses.det or line.symbols[k] in self.clauses.adj):
            k -= 1
        return line.word(k) in _FOR

    def _somewhere(self, draft: ContactDraft, line: Line, v: int) -> bool:
        """Whether a place stands behind 'arrived at': a town, a palace, an airport."""
        near = line.symbols[v + 1 : v + 7]
        return draft.place is not None or any(
            s in self.building | self.seat | self.airport | self.known_venue for s in near
        )

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

    def _of_others(self, draft: ContactDraft, line: Line, e: int, discourse: Discourse) -> bool:
        """Whether talks named only by a noun are of other people than those the text told of, who
        act for the same states.
        """
        if (self._staged(line, e) and e < _OPENING) or len(draft.roles) < 2:
            return False
        told = [c for c in discourse.contacts if c.status == "held" and c.parties == draft.parties and c.roles]
        return bool(told) and all(set(draft.roles).isdisjoint(c.roles) for c in told)

    def _of_the_talks(self, line: Line, e: int) -> bool:
        """'un communiqué de la rencontre lu par': talks told of, by which something else is named."""
        if not self._definite(line, e) and not line.word(e - 1).startswith(_OF_THE):
            return False
        k = e - 1
        while k > 0 and line.symbols[k] in self.clauses.det | self.clauses.adj and line.symbols[k] not in self.genitive:
            k -= 1
        return (
            k > 0
            and line.symbols[k] in self.genitive
            and line.found[k - 1] is None
            and line.symbols[k - 1] not in self.staging
        )

    def _attended(self, line: Line, e: int) -> bool:
        return any(line.symbols[k] in self.there | self.takes_part for k in range(max(0, e - 4), e))

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

    def _ahead(self, line: Line, v: int) -> bool:
        """Whether the words between the subject and verb item v put it in the future."""
        k = v - 1
        while k >= 0 and self.clauses._skipped(line, k):
            if line.symbols[k] in self.future:
                return True
            k -= 1
        first = line.word(v).split()[0]
        return line.symbols[v] in self.future or (
            self.pack.language == "fr" and line.symbols[v] in self.clauses.verb and _TO_COME.search(first) is not None
        )

    def _had(self, line: Line, e: int) -> bool:
        """'avait eu, la veille, des échanges avec': the verb that carries the talks puts them
        before the day told of.
        """
        carried = (k for k in range(max(1, e - 16), e) if line.symbols[k] in self.holding)
        return any(line.word(k - 1) in _PLUPERFECT or line.word(k).split()[0] in _PLUPERFECT for k in carried)

    def _definite(self, line: Line, e: int) -> bool:
        """'The meeting took place …': one told of already, unless it is said between whom."""
        j = e - 1
        while j > 0 and (line.symbols[j] in self.clauses.adj or line.symbols[j] in self.clauses.noun):
            j -= 1
        if j < 0 or line.word(j) not in _DEFINITE:
            return False
        if any(symbol in self.compound for symbol in line.symbols[e + 1 : e + _NAMED_AFTER]):
            return False  # 'the 29th session of the Norwegian-Polish commission'
        following = [line.word(k) for k in range(e + 1, min(e + 4, len(line.symbols)))]
        # 'the talks in Oslo on Monday between'
        further = [line.word(k) for k in range(e + 4, min(e + 7, len(line.symbols)))]
        return not set(following) & {"between", "entre", "with", "avec"} and not set(further) & {"between", "entre"}

    def _further(
        self,
        draft: ContactDraft,
        line: Line,
        v: int,
        e: int,
        frame: str,
        anchor: Anchor,
        years: list[DateMention],
        discourse: Discourse,
    ) -> ContactDraft:
        """What is added to a contact already told of: its day and place."""
        draft.nominal = True
        current = discourse.current
        if (
            current is not None
            and current.kind in ("commission", "consultations")
            and current.status == draft.status
            and draft.kind in ("meeting", "session")
        ):
            draft.kind = current.kind  # 'the session was held on Monday': of the commission told of
        if current is not None and current.kind == "reception" and draft.event_word.startswith(_HANDED_OVER):
            draft.kind = "reception"  # 'the presentation ceremony, which was held at': of the credentials told of
        draft.spans.append((line.start(min(e, v)), line.end(max(e, v))))
        draft.when = self._when(line, v, draft, anchor, years, discourse)
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
        if any(line.symbols[i] in self.visit_noun or line.symbols[i] in self.courtesy for i in range(v, k)):
            return True  # 'a reçu la visite de'
        return any(
            "créance" in line.word(i) or "credential" in line.word(i) or "credence" in line.word(i)
            for i in range(v, k + 1)
        )

    def _of_guest(self, line: Line, e: int) -> bool:
        """Whether the visit named by item e is somebody's who came: 'a visit from Minister A'."""
        k = e + 1
        while k < len(line.symbols) and (line.symbols[k] in self.clauses.adj or line.symbols[k] in self.clauses.low):
            k += 1
        led = k < len(line.symbols) and line.symbols[k] in self.issuing
        while led and k + 1 < len(line.symbols) and line.symbols[k + 1] in self.clauses.det:
            k += 1
        return led and k + 1 < len(line.symbols) and bool(line.mentions(k + 1))

    def _welcomes_deed(self, line: Line, right: list[tuple[int, str]]) -> bool:
        """'She welcomed Prime Minister Kowal's decision': what someone did, not someone."""
        after = next((i + 1 for i, mode in right if mode == ""), len(line.symbols))
        return after < len(line.symbols) and line.word(after) in ("'s", "’s", "'", "’")

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
            and not (symbols[j] in self.clauses.conj and symbols[v] in self.to_visit)
        ):
            return True  # 'other planned visits': a noun here
        while j >= 0 and symbols[j] in self.clauses.skip:
            if symbols[j] in self.clauses.neg and line.word(j) not in ("ne", "n'"):
                return True
            j -= 1
        return False


def _words_before(line: Line, v: int, count: int) -> list[str]:
    return [line.word(i) for i in range(max(0, v - count), v)]
