"""Lines with their statements to whether the words of a contact are what someone says, or the frame he says it in."""

from __future__ import annotations

from dragoman.grammar import Rule
from dragoman.reading.dates import DateMention
from dragoman.reading.firstperson import SPEAKING_SELF
from dragoman.reading.lemmas import lemmas
from dragoman.reading.lines import Line
from dragoman.reading.telling import Telling
from dragoman.reading.unplaced import UnplacedReader
from dragoman.reading.words import Predicate

_REMARKS = frozenset({"this", "that", "so", "remark", "remarks", "statement", "comments", "cela", "ceci", "ces propos"})
_WHEN = frozenset(
    {"when", "while", "as", "lorsque", "lorsqu'", "quand", "alors que", "alors qu'", "tandis que", "tandis qu'"}
)
_ONCE = frozenset({"after", "once", "après que", "après qu'", "une fois que"})
_AFTER = ("after", "following", "à l'issue", "au terme", "à la suite", "après", "suite à", "au sortir")
_OF_THINGS_TO_COME = frozenset({"hope", "request", "propose", "invite", "pledge", "agree", "warn"})
_PERFECT = frozenset({"avoir", "s'être", "être", "s'", "having"})
_DENYING = ("nier", "démen", "den", "regrett")
_OF_LONG_AGO = lemmas("of-long-ago")
_IF = frozenset({"if", "unless", "si"})
_NEXT = frozenset({"next", "upcoming", "forthcoming", "prochain", "prochaine", "prochains", "prochaines"})
_TO_NEXT = 4  # items from 'next' to the talks
_NEXT_TO_IT = 5  # items from 'a indiqué' to 'avoir'
_TO_ANNOUNCE = ("announc", "annonc")
_AT = frozenset({"at", "in", "à"})


class ReportedReader(UnplacedReader):
    """Tells the talks in which something was said from the talks it was said about."""

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

    def _only_spoken_of(self, line: Line, v: int, e: int, within: Predicate) -> bool:
        """Whether a noun for talks is what somebody hopes for or says, with a verb of its own."""
        if v >= 0:
            return False
        if within.act in _OF_THINGS_TO_COME and not self._staged(line, e):
            return True  # 'hoped that talks between A and B would lead to peace'
        # 'said that talks between A and B would be held'
        return any(s in self.will_take_place for s in line.symbols[e + 1 :])

    def _next_of_theirs(self, telling: Telling) -> bool:
        """'A met B. The next consultations between Norway and Poland will take place in Oslo': what is still to come
        of those whose talks were told."""
        line, e = telling.line, telling.e
        if telling.discourse.current is None or not any(s in self.will_be for s in line.symbols[e + 1 :]):
            return False
        return any(line.word(k) in _NEXT for k in range(max(0, e - _TO_NEXT), e))

    def _supposed(self, line: Line, v: int) -> bool:
        """“We hope that the President will visit us”, “If she comes on a visit”: what verb item `v` tells is a hope or
        a condition of whoever is quoted."""
        for k in range(v):
            if line.word(k) in _IF and (k == 0 or line.symbols[k - 1] in self.clauses.quote):
                return True
            verb = line.value(k, "verb") if line.symbols[k] in self.clauses.verb else None
            if isinstance(verb, tuple) and verb[1] == "hope" and k and line.word(k - 1) in SPEAKING_SELF:
                return True
        return False

    def _told_as(self, rule: Rule, line: Line, v: int, e: int, within: Predicate | None) -> str | None:
        """The verb of the statement that a contact is only the content of; None where it is told in its own right."""
        if within is None:
            return None
        first = line.item_at(within.content[0])
        announces = any(word.startswith(_TO_ANNOUNCE) for word in line.words[first : first + 2])
        frame, told = rule.makes["frame"], "announce" if announces else within.lemma  # 'is pleased to announce that'
        if within.construction == "np" and rule.id.endswith("/talks_held_by"):
            return None  # 'praised the meeting held by A with B'
        if frame == "senders" or (v < 0 and within.construction == "np" and self._staged(line, e)):
            return None  # 'called for calm during his talks with', 'among those who sent messages are'
        if frame == "granted" and self._behind(line, e):
            return None  # 's'est félicité de la coopération au sortir de l'audience que lui a accordée'
        if v > e >= 0 and self._staged(line, e):
            return None  # 'took stock of trade during the commission held on Monday'
        if frame == "signed" and within.construction == "np" and self._in_relative(line, v):
            return None  # 'ont porté sur A, qui a abouti à la signature'
        if self._says_this_when(line, within, v if v >= 0 else e):
            return None  # 'said this when the Ambassador called on her'
        if v >= 0 and line.word(v).endswith(("ing", "ant")):
            hoped = line.word(v - 1).endswith("forward to")  # 'said that she looked forward to | discussing'
            return told if hoped else None  # 'stated this while receiving …'
        if v >= 0 and frame != "receive" and self._says_he_did(line, v, within):
            return None  # 'a dit avoir évoqué la pêche avec le président A'
        aside = rule.makes.get("within") == "aside"  # 'praised the accord after her return from a visit'
        # 'agreed to sign it | when the President visits Oslo in May': when something said is to be done
        to_come = within.construction == "inf" and within.act in _OF_THINGS_TO_COME and line.word(v).endswith("s")
        if aside or (v >= 0 and not to_come and self._when_clause(line, v, within)):
            return None
        return told

    def _says_he_did(self, line: Line, v: int, said: Predicate) -> bool:
        """'a indiqué s'être entretenu avec', 'a dit avoir rencontré': whoever says so tells what he did himself."""
        if said.act in _OF_THINGS_TO_COME or said.lemma.startswith(_DENYING) or said.lemma in _OF_LONG_AGO:
            return False
        if self.pack.language == "en":
            return self._says_he_had(line, v, said)
        if line.word(v).split()[0] in _PERFECT:  # 'avoir évoqué', one phrase of the lists
            return 0 < v - said.item <= _NEXT_TO_IT
        k = v - 1
        while k > said.item and (line.symbols[k] in self.clauses.plain_adv or line.word(k) == "été"):
            k -= 1
        return k > said.item and line.word(k) in _PERFECT and k - said.item <= _NEXT_TO_IT

    def _says_he_had(self, line: Line, v: int, said: Predicate) -> bool:
        """'said he had met', 'told reporters that she had spoken with': the pronoun right behind the verb or 'that'."""
        k = v - 1
        while k > said.item and line.symbols[k] in self.clauses.plain_adv:
            k -= 1
        first = line.item_at(said.content[0])
        k = v if line.word(v).startswith("had ") else k  # 'had met with', one phrase of the lists
        himself = k - 1 == first and line.word(first) in ("he", "she")
        return (
            himself and line.word(k).split()[0] == "had" and said.construction == "that" and said.subject.kind == "who"
        )

    def _said_he_had(self, line: Line, v: int, within: Predicate | None) -> bool:
        """Whether 'had' only comes of its being told by whoever did it: no year or 'earlier' puts it further back."""
        if within is None or v < 0 or self.pack.language != "en" or not self._says_he_had(line, v, within):
            return False
        dated = any(isinstance(d, DateMention) and d.year is not None for d in line.found[v:])
        return not dated and self.past.isdisjoint(line.symbols)

    def _says_this_when(self, line: Line, said: Predicate, trigger: int) -> bool:
        """'said this when', 'made the remarks as': the contact is when it was said, and not what."""
        k = said.item + 1
        while k < trigger and (line.symbols[k] in self.clauses.det or line.word(k) in _REMARKS):
            k += 1
        return k > said.item + 1 and line.word(k) in _WHEN

    def _staged(self, line: Line, e: int) -> bool:
        """'during the talks with', 'at a meeting with': the frame of what is said, not its content."""
        k = self.clauses.before_phrase(line, e)
        at = k >= 0 and line.word(k) in _AT
        return at or any(line.symbols[k] in self.staging for k in range(max(0, e - 4), e))

    def _behind(self, line: Line, e: int) -> bool:
        """'after a meeting between', 'à l'issue d'une rencontre entre': held, whatever else is announced."""
        return self._staged(line, e) or any(line.word(k).startswith(_AFTER) for k in range(max(0, e - 4), e))

    def _when_clause(self, line: Line, v: int, within: Predicate) -> bool:
        """'called for calm when she met Minister Kowal', 'agreed to cut tariffs after their leaders met': the verb's
        subject stands behind a word of time."""
        k = v - 1
        while k > 0 and line.symbols[k] in self.clauses.skip:
            k -= 1
        if k > 0 and line.symbols[k] in self.clauses.pron | self.who and line.word(k - 1) in _WHEN:
            return True
        left = self.clauses.subject(line, v)
        if left.kind not in ("who", "institution") or left.item <= within.item or within.construction == "that":
            return False
        before = self.clauses.before_phrase(line, left.item)
        return before > within.item and line.word(before) in _WHEN | _ONCE
