"""The verb or noun of a contact to its status: held, still to come, or told of as past before."""

from __future__ import annotations

import datetime as dt
import re

from dragoman.reading.contactwords import OF_THAT_TIME
from dragoman.reading.dates import DateMention, parse_day
from dragoman.reading.discourse import Discourse
from dragoman.reading.lemmas import lemmas
from dragoman.reading.lines import Line
from dragoman.reading.memory import MEMORY, ContactDraft
from dragoman.reading.reported import ReportedReader
from dragoman.reading.telling import Telling
from dragoman.reading.units import POSSESSIVE
from dragoman.reading.venues import SOON
from dragoman.reading.when import Anchor, when
from dragoman.reading.words import Predicate

_SAME_DAY = re.compile(
    r"\bearlier (?:today|(?:in|on|that|the)(?: the)?(?: same)? (?:day|morning|afternoon))"
    r"|\bplus tôt (?:dans (?:la|l')|ce|cet|le même|la même)\s?(?:journée|matinée|matin|jour|après-midi)"
    r"|\btôt (?:le|ce|dans la) (?:matin|matinée)\b"
    r"|\bquelques (?:heures|minutes|instants) (?:plus tôt|auparavant|avant)\b"
    r"|\b(?:hours|minutes|moments) (?:earlier|before)\b|\bearly in the (?:day|morning)\b"
)  # the day told of, before the talks told of
_BEFORE_THAT = re.compile(
    r"(?:earlier|before that|shortly before|auparavant|(?:un )?peu avant|juste avant|avant cela|dans la matinée"
    r"|en matinée|dès son arrivée|upon (?:his|her) arrival|on (?:his|her) arrival)\s*,"
)  # of that day
_PERFECT = frozenset({"has", "have", "had", "a", "ont", "avait", "avaient", "was", "were"})
_PRESENT = re.compile(
    r"(?:rend|rendent|effectue|effectuent|visite|visitent|rencontre|rencontrent|reçoit|reçoivent|accueille|accueillent"
    r"|participe|participent|présente|présentent|remet|remettent|réunit|réunissent|entretient|entretiennent|préside|prend|prennent|entame|entament|arrive|arrivent|part|partent|visits|travels|flies|meets|hosts"
    r"|receives|leaves|departs|arrives|undertakes|pays|begins|starts|holds|attends)\b"
)
_SETS_OUT = re.compile(r"(?:rend|rendent|effectue|effectuent|rencontre|rencontrent|entretient|entretiennent)\b")
_PLUPERFECT = frozenset({"had", "avait", "avaient", "s'était", "était", "étaient"})
_CAME = ("venu", "allé")
_ALSO = frozenset({"aussi", "également", "ensuite", "enfin", "also"})
_WENT_BEFORE = frozenset({"after", "since", "once", "après"})
_GRANTED = ("accordée", "réservée", "consacrée", "dédiée")
_OF_A_SERIES = 8  # items from 'dernière' to 'accordée'
_BEFORE_NOW = frozenset({"last", "previously", "formerly", "précédemment", "auparavant"})
_BASE_FORMS = frozenset(
    {"hold", "pay", "meet", "host", "receive", "attend", "sign", "visit", "call", "have", "make", "address", "deliver"}
    | {"co-chair", "conduct", "undertake", "participate", "take"}
)  # of verbs that 'will' may share out
_OFTEN = re.compile(
    r" (?:à |de )?(?:plusieurs|nombreuses|maintes|deux|trois|quatre|cinq|six|dix|\d+) (?:fois|reprises)\b"
    r"| (?:several|many|two|three|four|five|six|\d+) times\b| twice\b"
)
_LATELY = frozenset({"recently", "lately", "earlier", "récemment", "tout récemment", "dernièrement", "naguère"})
_NOT_TODAY = _LATELY - {"earlier"}
_EARLIER = ("before", "prior to", "ahead of", "avant")
_LATER = re.compile(
    r"\blater (?:today|(?:in|on|that|the|this)(?: the)?(?: same)? (?:day|morning|afternoon|evening|week|month|\w+day))"
    r"|\bplus tard (?:dans (?:la|l')|ce|cet|cette)\s?(?:journée|matinée|matin|jour|après-midi|soirée|semaine)"
)  # the talks told of, after the words that lead to them
_TO_BE_HELD = re.compile(
    r"[^,;:.]{0,90}(?: ?,)? (?:(?:to be|due to be|scheduled to be) (?:held|convened|hosted)"
    r"|prévue?s?|programmée?s?|qui (?:se tiendra|se tiendront|aura lieu|doit se tenir|devrait se tenir))\b"
)
_HAD_OWN = ("had the ", "had a ", "had lunch", "had dinner", "had breakfast", "had bilateral")
_BRINGS = frozenset({"includes", "include", "features", "comprend", "prévoit", "comporte"})
_OPENING_A_PLAN = frozenset(
    {"after", "following", "before", "ahead of", "besides", "apart from", "aside from", "in addition to"}
    | {"après", "avant", "outre", "en plus de", "en plus d'"}
)
_PROGRAMME = frozenset({"program", "programme", "agenda", "schedule", "itinerary", "ordre du jour", "séjour"})
_A_DAY = dt.timedelta(days=1)
_YEAR_BEHIND = 8  # items
_CALLING_TO_MIND = lemmas("calling-to-mind")
_MIND = 5  # items from such a verb to the owner of the talks
_DAY_NEAR = 5  # items between a verb and its 'tomorrow'
_REACH = 10  # items between 'will lead' and 'a delegation of officials to attend'
_TO_COME = re.compile(r"(?:[eiuv]r(?:a|ont)|ndront)$")  # 'échangera', 'discuteront', and not 'rencontra'
_IN_THE_PAST = frozenset(
    {"in the past", "par le passé", "dans le passé", "on previous occasions", "on earlier occasions"}
)
_ANOTHERS = ("her", "his", "their", "'s", "’s")  # with which whose talks they are is told


class TenseReader(ReportedReader):
    """Finds whether a contact was held, is ahead, or is only looked back on."""

    def _status_of_plan(self, telling: Telling) -> None:
        """'announced' by the rule: put off or called off, where the sentence says so."""
        line, draft = telling.line, telling.draft
        if telling.status == "announced":
            told = line.symbols[: self._goes_back(line, max(telling.v, telling.e))]
            put_off = not self.postponed.isdisjoint(told)
            called_off = not self.cancelled.isdisjoint(told)
            draft.status = "cancelled" if called_off else "rescheduled" if put_off else telling.status

    @staticmethod
    def _goes_back(line: Line, trigger: int) -> int:
        """The item where a line that told of a plan by item `trigger` goes back to what was before: 'is to visit Poland
        | after her first visit was cancelled'; else its length."""
        n = len(line.symbols)
        return next((k for k in range(trigger + 1, n) if line.word(k).split()[-1] in _WENT_BEFORE), n)

    def _status_of_verb(self, telling: Telling, how: set[str]) -> None:
        """The status that verb item v and the words before it give; `how` are its auxiliaries."""
        line, v = telling.line, telling.v
        far = range(max(0, v - _REACH), v) if line.symbols[v] in self.attending else ()
        if telling.status == "held" and (
            self._ahead(line, v)
            or any(line.symbols[k] in self.to_come for k in far)
            or (telling.frame == "called" and line.symbols[v] in self.will_hold)
        ):
            telling.draft.status = telling.status = "announced"  # 'sera reçu', 'will be received'
        if telling.status == "held" and v > 1 and line.word(v - 1) == "to" and line.symbols[v - 2] in self.who:
            telling.draft.status = telling.status = "announced"  # 'Minister A | to arrive in Oslo tonight', a headline
        if telling.status == "held" and self._second_to_come(line, v):
            telling.draft.status = telling.status = "announced"  # 'will visit Poland and hold talks'
        if telling.status == "held" and "be" in how and any(s in self.foretold for s in line.symbols[:v]):
            telling.draft.status = telling.status = "announced"  # 'will meet A and be received by B'
        if telling.status == "held" and self._told_as_past(telling, how):
            telling.draft.status = "back_reference"

    def _second_to_come(self, line: Line, v: int) -> bool:
        """'will visit Poland on Monday and hold talks with': whether verb item v is the second of what is to come."""
        if line.word(v).split()[0] not in _BASE_FORMS:
            return False
        k = v - 1
        while k > 0 and line.symbols[k] in self.clauses.plain_adv:
            k -= 1
        joined = k > 0 and (line.symbols[k] in self.clauses.conj or line.symbols[k] in self.clauses.comma)
        return joined and any(s in self.foretold or s in self.slated for s in line.symbols[:k])

    def _told_as_past(self, telling: Telling, how: set[str]) -> bool:
        """'avait par le passé été reçu', 'the two last met in March', 'had met'."""
        line, v = telling.line, telling.v
        last = len(line.words) - 1
        if any(line.word(k) in _IN_THE_PAST for k in range(max(0, v - 6), v)):
            return True  # 'avait par le passé été reçu'
        if OF_THAT_TIME.search(line.sentence.folded, line.sentence.start, line.start(v)):
            return True  # 'le président de l'époque, A, a effectué une visite'
        if _OFTEN.match(line.sentence.folded, line.end(v), line.sentence.end):
            return True  # 'se sont rencontrés quatre fois en 2022', 'have met three times this year'
        if line.word(max(0, v - 1)) in _BEFORE_NOW:
            return True  # 'the two last met in March'
        if line.word(max(0, v - 1)) in _LATELY and self._in_relative(line, v):
            return True  # 'the minister, who recently visited Mali, said'
        if self._in_relative(line, v) and self._by_year_past(line, v):
            return True  # 'the minister, who visited Mali in 2015, said'
        if self._long_before(line, v):
            return True  # 'visited Poland days after she met'
        lately = not _NOT_TODAY.isdisjoint((line.word(v - 1), line.words[min(v + 1, last)]))
        if lately and any(c.zone == "body" and c.sentence < line.sentence.number for c in telling.discourse.contacts):
            return True  # 'a rencontré dernièrement la ministre', behind other talks
        if not how & _PLUPERFECT:
            return False
        own = line.word(v).startswith(_HAD_OWN)  # 'had lunch with': the verb itself, and no auxiliary
        # 'était lundi face au président', 'était à Varsovie le 3 mai'
        own = own or telling.rule.id.endswith(("/was_before_him", "/was_there_that_day", "/was_that_day_there"))
        # 'il était porteur d'un message'
        brought = own or telling.frame == "bring" or line.symbols[v] in self.bearer
        folded, start = line.sentence.folded, line.sentence.start
        came = line.word(max(0, v - 1)).startswith(_CAME) or line.word(v).startswith(_CAME)
        if came and not how.isdisjoint(_ALSO):
            return False  # 'C était aussi venu échanger avec le président', in a series of audiences
        if not how.isdisjoint(_ALSO) and self._one_of_a_row(line, telling.discourse):
            return False
        same_day = _SAME_DAY.search(folded, start, line.sentence.end) or _BEFORE_THAT.match(folded, start)
        return not (brought or same_day or " en " in f" {line.word(v)}")

    def _one_of_a_row(self, line: Line, discourse: Discourse) -> bool:
        """'s'est entretenu avec A. Il avait aussi rencontré B': next to talks just told of, of no day of its own."""
        last = discourse.contacts[-1] if discourse.contacts else None
        dated = any(isinstance(found, DateMention) for found in line.found) or not self.past.isdisjoint(line.symbols)
        near = last is not None and last.status == "held" and line.sentence.number - last.sentence <= 1
        return near and not dated

    def _long_before(self, line: Line, v: int) -> bool:
        """'days after she met': whether the subject of verb item v stands behind the time that lay between."""
        k = v - 1
        while k > 0 and line.symbols[k] in self.clauses.skip:
            k -= 1
        at = k > 0 and (line.symbols[k] in self.clauses.pron or line.symbols[k] in self.who)
        return at and line.symbols[k - 1] in self.past and line.word(k - 1).endswith(" after")

    def _status_of_noun(self, telling: Telling) -> None:
        """The status that the words around a noun for talks give: 'the consultations are expected to review'."""
        line, e, draft = telling.line, telling.e, telling.draft
        if telling.status == "held" and (self._had(line, e) or self._called_to_mind(telling)):
            draft.status = "back_reference"
        over = telling.rule.id.endswith("/back_from_visit")  # 'is to return to Oslo after a visit to Poland'
        if telling.status == "held" and not over and self._noun_to_come(telling):
            draft.status = telling.status = "announced"

    def _called_to_mind(self, telling: Telling) -> bool:
        """'a évoqué avec plaisir sa rencontre avec', said in talks told of: earlier ones, of which someone spoke."""
        line, e = telling.line, telling.e
        k = e - 1
        while k > 0 and (line.symbols[k] in self.clauses.adj or line.symbols[k] in self.clauses.low):
            k -= 1
        if k < 1 or line.symbols[k] not in self.clauses.poss or not telling.discourse.contacts:
            return False
        near = (line.value(i, "verb") for i in range(k - 1, max(-1, k - _MIND), -1))
        return any(isinstance(verb, tuple) and verb[0] in _CALLING_TO_MIND for verb in near)

    def _noun_to_come(self, telling: Telling) -> bool:
        """Whether the sentence or the text puts the talks of noun item e in the future."""
        line, e = telling.line, telling.e
        if self._put_ahead(line, e) or self._before_plan(line, e):
            return True  # 'will travel to Oslo for talks with', 'seront au centre des entretiens entre'
        if self._is_to_come(line, e) or self._headed_to(line, e) or self._on_programme(line, e):
            return True  # 'the consultations are expected to review'
        if self._yet_to_come(line, e):
            return True  # 'before her meeting with the minister later in the day'
        # 'Her programme includes meetings with'
        return self._all_to_come(telling.discourse) and not self._behind(line, e)

    def _yet_to_come(self, line: Line, e: int) -> bool:
        return self._called_pending(line, e) or self._said_ahead(line, e)

    def _called_pending(self, line: Line, e: int) -> bool:
        """'his upcoming talks with', 'sa rencontre prévue avec', 'the meeting with the minister to be held in June'."""
        if line.symbols[e + 1 : e + 2] and line.symbols[e + 1] in self.pending and self.pack.language == "fr":
            return True
        k = self._before_noun(line, e)
        if k < e and any(s in self.pending for s in line.symbols[k + 1 : e]):
            return True
        behind = line.sentence.folded[line.end(e) : line.sentence.end]
        return _TO_BE_HELD.match(behind) is not None

    def _said_ahead(self, line: Line, e: int) -> bool:
        """'spoke to the press before her talks with the minister later in the day': ahead of what comes."""
        k = self._before_noun(line, e)
        if k < 0 or not (line.symbols[k] in self.before_event or line.word(k) in _EARLIER):
            return False
        if any(s in self.slated and line.symbols[i + 1] in self.planned for i, s in enumerate(line.symbols[:k])):
            return True  # 'is scheduled to address parliament before talks with'
        return _LATER.search(line.sentence.folded, line.end(e), line.sentence.end) is not None

    def _ahead_of(self, line: Line, e: int) -> bool:
        """Whether a sentence that has told of a contact puts it ahead of somebody's own talks at item `e`."""
        k = self._before_noun(line, e)
        while k > 0 and (line.word(k) in POSSESSIVE or line.symbols[k] in self.who):
            k -= 1
        if k >= e - 1 or line.symbols[k] not in self.before_event:
            return False
        owned = any(line.word(i).endswith(_ANOTHERS) for i in range(k + 1, e))
        return owned and not self.clauses.contact.isdisjoint(line.symbols[:k])

    def _before_noun(self, line: Line, e: int) -> int:
        """The item before the words that belong to noun `e`: 'ahead of | her first bilateral | talks'."""
        k = e - 1
        while k >= 0 and (
            line.symbols[k] in self.clauses.det
            or line.symbols[k] in self.clauses.poss
            or line.symbols[k] in self.clauses.adj
            or line.symbols[k] in self.pending
            or (line.symbols[k] in self.clauses.low and line.symbols[k] not in self.before_event)
        ):
            k -= 1
        return k

    def _put_ahead(self, line: Line, e: int) -> bool:
        """Whether the words before item e put it in the future; not 'Norway will help, X said at talks with Y'."""
        said = next((k for k in range(e - 1, 0, -1) if line.symbols[k] in self.clauses.quoting), 0)
        return any(line.symbols[k] in self.to_come and not self._wanted(line, k) for k in range(said, e))

    def _wanted(self, line: Line, k: int) -> bool:
        """'their will to work', 'the will of both': item k is no auxiliary but what somebody wants."""
        before = line.symbols[k - 1] if k else -1
        return line.word(k) == "will" and (before in self.clauses.poss or before in self.clauses.det)

    def _before_plan(self, line: Line, e: int) -> bool:
        """'After talks with X on Wednesday, she is also scheduled to meet Y': an opening phrase of the same plan."""
        comma = next((k for k in range(e, len(line.symbols)) if line.symbols[k] in self.clauses.comma), 0)
        if line.word(0) not in _OPENING_A_PLAN or not comma:
            return False
        main = range(comma + 1, min(comma + _REACH, len(line.symbols)))
        verbal = self.clauses.verb | self.clauses.aux | self.clauses.contact
        verb = next((k for k in main if line.symbols[k] in verbal), comma)
        near = (
            line.symbols[verb : verb + 3] if line.symbols[verb] in self.clauses.aux else line.symbols[verb : verb + 1]
        )
        return any(s in self.foretold or s in self.slated for s in near)

    def _status_by_text(self, telling: Telling) -> None:
        """The status by what the text told before: 'It should be recalled that on 8 March, after talks with'."""
        draft, discourse = telling.draft, telling.discourse
        if draft.status == "held" and discourse.contacts and not self.looking_back.isdisjoint(telling.line.present):
            draft.status, draft.nominal = "back_reference", False

    def _status_by_day(self, telling: Telling) -> None:
        """The status by the day of the contact, once it is known, and by whose words tell of it."""
        line, v, draft, anchor = telling.line, telling.v, telling.draft, telling.anchor
        discourse = telling.discourse
        of_agenda = line.sentence.number in discourse.agenda and not (v >= 0 and self.clauses.narrates(line, v))
        if of_agenda and draft.status in ("held", "announced"):
            self._told_by_programme(telling, discourse.agenda[line.sentence.number])
        if draft.status == "back_reference" and v >= 0 and self._opens_text(line, draft, discourse):
            draft.status = "held"  # 'Le ministre s'était entretenu jeudi à Oslo': an agency's first words
        if draft.status == "back_reference" and v >= 0 and self._just_before(line, draft, anchor):
            draft.status = "held"
        if draft.status == "held" and v >= 0 and self._about_to(draft, line, v, anchor):
            draft.status = "announced"  # 'se rend en Pologne le 20 mai', told on the 17th
        if draft.status == "held" and v < 0 and draft.when and draft.when.mention and draft.when.mention.next > 0:
            draft.status = "announced"  # 'une rencontre jeudi prochain entre'
        ours = discourse.quoted and draft.kind != "summons"  # 'we have summoned the ambassador', says the house
        if draft.status == "held" and v >= 0 and ours and self._of_speaker(line, telling.left):
            draft.status = "back_reference"  # 'I visited Norway last year', someone says

    @staticmethod
    def _told_by_programme(telling: Telling, heading: DateMention | None) -> None:
        """'Monday 13 May / 10.30 Meeting of A with B': a programme tells what is to come, on its heading's day."""
        draft = telling.draft
        draft.status = telling.status = "announced"
        told = draft.when.mention if draft.when is not None else None
        if heading is not None and (told is None or told.start < telling.line.sentence.start):
            draft.when = when(heading, telling.anchor, telling.years)

    def _status_by_order(self, telling: Telling) -> None:
        """The status by what the sentence puts before the contact, or how long ago it was."""
        line, draft, discourse, trigger = telling.line, telling.draft, telling.discourse, telling.trigger
        if (
            draft.kind == "visit"
            and draft.status == "held"
            and line.word(0).startswith(_EARLIER)
            and discourse.contacts
        ):
            draft.status = "back_reference"  # 'Before her tour, she visited Austria'
        if draft.status == "held" and (
            self._recalls(draft, line, trigger, discourse)
            or self._long_ago(draft, line, trigger, telling.anchor, discourse)
            or self._round_before(telling)
        ):
            draft.status = "back_reference"

    @staticmethod
    def _round_before(telling: Telling) -> bool:
        """'The first round of the talks was held on 3 May', by the way, in a text on the contacts of a later day."""
        draft, contacts = telling.draft, telling.discourse.contacts[-MEMORY:]
        if telling.frame != "around" or telling.left.kind != "same" or draft.round is None or draft.when is None:
            return False
        stated = draft.when.mention is not None and draft.when.mention.month is not None
        mine = parse_day(draft.when.edtf or "")
        days = [parse_day(c.when.edtf or "") for c in contacts if c.status == "held" and c.when is not None]
        return stated and mine is not None and any(day is not None and mine < day - _A_DAY for day in days)

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

    def _ahead(self, line: Line, v: int) -> bool:
        """Whether the words between the subject and verb item v put it in the future."""
        k = v - 1
        while k >= 0 and (
            line.symbols[k] in self.future
            or self.clauses._skipped(line, k)
            or line.symbols[k] in self.clauses.comma
            or (line.word(k) == "on" and line.symbols[k + 1] in self.date)
        ):
            if line.symbols[k] in self.future:
                return True  # also 'va être | reçu', one phrase of the lists
            k -= 1
        first = line.word(v).split()[0]
        return line.symbols[v] in self.future | self.will_lead or (
            self.pack.language == "fr" and line.symbols[v] in self.clauses.verb and _TO_COME.search(first) is not None
        )

    def _foreseen(self, line: Line, v: int) -> bool:
        """'Il est prévu que … rencontre', 'doit se rendre … où il rencontre'."""
        return any(line.symbols[k] in self.planned | self.will_take_place | self.future for k in range(v))

    def _is_to_come(self, line: Line, e: int) -> bool:
        """Whether the first verb behind item e puts its event in the future."""
        for k in range(e + 1, len(line.symbols)):
            if line.symbols[k] in self.will_take_place | self.pending and line.symbols[k] not in self.clauses.noun:
                return True
            if line.symbols[k] in self.clauses.verb or line.symbols[k] in self.clauses.aux:
                behind = line.symbols[k + 1 : k + 2]
                slated = bool(behind) and (behind[0] in self.slated or behind[0] in self.due)
                return line.symbols[k] in self.future or slated
            if line.symbols[k] in self.future:
                return True
            if line.symbols[k] in self.clauses.comma or line.symbols[k] in self.clauses.embed:
                return False
        return False

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

    @staticmethod
    def _on_programme(line: Line, e: int) -> bool:
        """'His programme includes talks with': what a journey is to bring."""
        says = next((k for k in range(e - 1, 0, -1) if line.word(k) in _BRINGS), 0)
        return any(line.word(k) in _PROGRAMME for k in range(max(0, says - 8), says))

    @staticmethod
    def _all_to_come(discourse: Discourse) -> bool:
        """Whether the text so far only announces."""
        told = {c.status for c in discourse.contacts} - {"back_reference"}
        return told == {"announced"}

    def _had(self, line: Line, e: int) -> bool:
        """'avait eu, la veille, des échanges avec': the verb that carries the talks puts them
        before the day told of.
        """
        carried = (k for k in range(max(1, e - 16), e) if line.symbols[k] in self.holding)
        return any(line.word(k - 1) in _PLUPERFECT or line.word(k).split()[0] in _PLUPERFECT for k in carried)

    def _past_at(self, line: Line, i: int) -> bool:
        """Whether item i says 'last', 'dernier', and not of a day told before it: 'le 9 juin dernier'."""
        day = line.found[i - 1] if i > 0 else None
        behind = line.words[i + 1 : i + _OF_A_SERIES]
        if "été" in behind and any(word.startswith(_GRANTED) for word in behind):
            return False  # 'la dernière audience a été accordée à': of those of the day
        return line.symbols[i] in self.past and not (isinstance(day, DateMention) and day.day is not None)

    def _had_just(self, line: Line, v: int, predicates: list[Predicate]) -> bool:
        """Whether the pluperfect of verb item v only comes of its being relayed, and no word puts it further back."""
        if v < 0 or not self._auxiliaries(line, v) & _PLUPERFECT:
            return False
        that = next((k for k in range(v - 1, 0, -1) if line.symbols[k] in self.clauses.that), 0)
        if not self.past.isdisjoint(line.symbols[that:]):  # 'had said earlier that he had received': that is told
            return False
        if self._by_year_past(line, v):
            return False  # 'had visited Poland in 2016, he said'
        at = line.start(v)
        inside = [p for p in predicates if p.content[0] <= at < p.content[1]]
        return any(self._relays(line, p) for p in inside) or (not inside and self._in_report(line, v))

    @staticmethod
    def _by_year_past(line: Line, v: int) -> bool:
        """Whether a year without a day stands close behind verb item v."""
        near = line.found[v + 1 : v + _YEAR_BEHIND]
        return any(isinstance(d, DateMention) and d.year is not None and d.day is None for d in near)

    def _in_report(self, line: Line, v: int) -> bool:
        """'The agency reported today that she had sent': whether a verb of telling with 'that' leads to verb item v."""
        that = next((k for k in range(v - 1, 0, -1) if line.symbols[k] in self.clauses.that), -1)
        return any(line.symbols[k] in self.clauses.quoting for k in range(max(0, that - 4), that))

    @staticmethod
    def _opens_text(line: Line, draft: ContactDraft, discourse: Discourse) -> bool:
        """Whether the first sentence of a text tells of a contact with its day, and nothing was told before it."""
        day = draft.when.mention if draft.when is not None else None
        first = line.sentence.number == 0 and not discourse.contacts and line.sentence.zone == "body"
        return first and day is not None and day.year is None and (day.weekday is not None or day.offset is not None)

    def _about_to(self, draft: ContactDraft, line: Line, v: int, anchor: Anchor) -> bool:
        """Whether the verb at item v is in the present and the day it tells of is still to come."""
        if not _PRESENT.match(line.word(v)):
            return False
        if draft.when is None or draft.when.mention is None or anchor.day is None:
            soon = self._of_tomorrow(line, v) or self._on_coming_weekday(draft, line, v, anchor)
            return soon and not self._auxiliaries(line, v) & _PERFECT
        if anchor.basis == "header" or self._auxiliaries(line, v) & _PERFECT:
            return False
        told = draft.when.mention
        if self._in_relative(line, v) and told.start < line.start(v) and not told.offset:
            return False  # 'received on Monday Minister A, who is on a visit': the day of the reception
        bare = told.weekday is not None and told.day is None and told.offset is None and told.next == 0
        if bare and draft.kind == "visit" and draft.zone == "body" and told.weekday != anchor.day.isoweekday():
            draft.when = when(told, anchor, [], future=True)  # 'travels to Warsaw on Thursday'
        day = parse_day((draft.when.edtf or "").split("/")[0])
        return (told.offset or 0) > 0 or (day is not None and day > anchor.day)

    def _on_coming_weekday(self, draft: ContactDraft, line: Line, v: int, anchor: Anchor) -> bool:
        """'se rend vendredi en Pologne', 'rencontre jeudi à Oslo son homologue', in a text of no known day: what the
        French press puts in the present with a bare day of the week is still to come.
        """
        told = draft.when.mention if draft.when is not None and anchor.day is None else None
        bare = told is not None and told.weekday is not None and told.day is None and not told.next
        planned = draft.zone == "body" and _SETS_OUT.match(line.word(v)) is not None
        return bare and planned and not self._in_relative(line, v)

    @staticmethod
    def _of_tomorrow(line: Line, v: int) -> bool:
        """'rencontre demain à Oslo', 'se rend prochainement à Oslo', in a text of no known day."""
        near = range(max(0, v - _DAY_NEAR), min(v + _DAY_NEAR, len(line.found)))
        days = [found for k in near if isinstance(found := line.found[k], DateMention)]
        return any((d.offset or 0) > 0 or d.next > 0 for d in days) or any(line.word(k) in SOON for k in near)
