"""Lines to predicates: which reporting verb is an outer predicate, who its subject is, where its content lies."""

from __future__ import annotations

from itertools import pairwise

from dragoman.reading.acceptances import AcceptanceReader
from dragoman.reading.attitudes import AttitudeReader
from dragoman.reading.forms import DURING_WHICH, JUDGING, SHOWING, TELLING_IN, VENU_TO
from dragoman.reading.fronted import FrontedReader
from dragoman.reading.headnouns import TEXTS
from dragoman.reading.joined import JoinedReader
from dragoman.reading.lemmas import lemmas
from dragoman.reading.lines import Line
from dragoman.reading.onlydone import only_given
from dragoman.reading.pointing import PointingReader
from dragoman.reading.restated import CONCEDING, without_leading
from dragoman.reading.units import POSSESSIVE
from dragoman.reading.words import Predicate, Subject, Verb

_TOPICAL = lemmas("topical")
_OF_TALKS = lemmas("of-talks")  # what talks do and nobody else: 'porter sur'
_WHILE = frozenset({"en", "while", "when", "upon", "on"})  # before a gerund of receiving or meeting
_NAMED = frozenset({"who", "state", "institution", "it"})  # subjects that stand before their verb
_RECEIVING = frozenset({"recevant", "accueillant", "rencontrant", "receiving", "hosting", "welcoming"})
_NOT_TO_ONESELF = lemmas("not-to-oneself")
_THEIRS = frozenset({"their", "leur", "leurs"})  # 'met X to reaffirm their commitment': of both
_TOLD_OF = frozenset({"was", "were", "has been", "have been", "had been", "été"})
_INCLUDING = frozenset({"including", "among", "notamment", "dont"})
_ENDING = frozenset({"her", "all", "both", "ever"})
_EITHER = frozenset({"or", "ou"})


class ClauseReader(JoinedReader, PointingReader, AttitudeReader, FrontedReader, AcceptanceReader):
    """Finds the predicates of one language's lines."""

    def predicates(self, line: Line) -> list[Predicate]:
        """The outer predicates of a line, left to right; verbs inside a reported clause are not among them."""
        line.parts = self.parts(line)
        if len(line.parts) == 1:
            return self._outer(line)
        told = ((first, self._outer(self.part_of(line, first, end))) for first, end in line.parts)
        return [self.moved(predicate, first) for first, predicates in told for predicate in predicates]

    def _outer(self, line: Line) -> list[Predicate]:
        symbols = line.symbols
        out: list[Predicate] = []
        open_from = -1  # item behind 'that' of the latest predicate, while its clause may still run
        quoted_to = -1  # item up to which words stand that a verb of saying quotes
        attributions = self.attributions(line)
        opinion = self.opinion(line)
        signed = len(symbols) if attributions or opinion is not None else self.signed_by_press(line)
        verbs = [match.start() for match in self.any_verb.finditer(line.string)]
        for v in sorted({*verbs, *attributions}) if attributions else verbs:
            if v < open_from - 1 and out and out[-1].construction in ("that", "inf"):
                continue
            if v > signed:
                break
            if v not in attributions and (v < quoted_to or self.titled(line, v) or self.told_within(line, v)):
                continue
            predicate = attributions.get(v) or self._predicate(line, v, out, open_from)
            if predicate is None or (v not in attributions and not out and self.parenthetical(line, v)):
                continue
            if self.takes_up_remark(line, predicate) or only_given(predicate, line.sentence.folded):
                continue
            if out and out[-1].passes_on and predicate.subject.kind == "event" and "joint" not in predicate.flags:
                continue  # 'said that this meeting confirmed the ties': the house judges
            if out and out[-1].passes_on and self._of_itself(line, out[-1], predicate):
                continue  # 'The ministry said it was ready'
            if out and self._passed_on(line, out[-1], predicate):
                passing = out.pop().subject  # a ministry says that X said: the statement is X's
                while out and out[-1].participle and out[-1].item <= 1:
                    out.pop()  # 'Rendant compte de l'entretien, le ministère …'
                if passing.kind == "institution" and symbols[passing.item] not in self.pron:
                    line.relaying.append(passing.item)
            predicate.passes_on = predicate.construction == "that" and self.passes_on(predicate.subject)
            if out and predicate.participle and self._told_by_text(line, out[-1], v):
                out.pop()
            if out and self._unfolds(line, out[-1], predicate):
                spoken = out.pop().subject
                if all(m.kind == "pronoun" for m in predicate.subject.mentions or []):
                    predicate.subject = spoken
            if out and out[-1].passive and predicate.subject.kind == "same" and not predicate.participle:
                predicate.subject = self._told_of(line, out[-1]) or predicate.subject
            if out and not predicate.participle and predicate.construction != "quote":
                same = predicate.subject.kind == "same" and out[-1].retold
                predicate.retold = same or self.retells(line, v, predicate.subject, out[-1], open_from)
            out.append(predicate)
            if predicate.retold:
                continue  # inside the clause of the verb before
            open_from = -1 if predicate.inverted else self._opens(line, predicate)
            if predicate.construction == "quote" and not predicate.inverted:
                quoted_to = self._quoted_to(line, predicate)
        out = [p for p in out if not self.only_tells(line, p)]
        for told in out:
            if told.act in ("assert", "inform") and self.announces(line, told):
                told.act, told.flags = "inform", told.flags | {"announced"}
        self._accepted(line, out)
        if opinion is not None and not any(p.inverted for p in out):
            out.insert(0, opinion)
        if attributions or opinion is not None:
            out = self.settle(line, out)
        self._bound(line, out)
        out = [p for k, p in enumerate(out) if not self._only_names(line, p, out[k + 1] if k + 1 < len(out) else None)]
        out = without_leading(
            self, line, [p for p in out if p.content[1] > p.content[0] and self._on_something(line, p)]
        )
        if any(p.act.startswith("~") for p in out) and not self.joining.isdisjoint(line.present):
            out = [part for p in out for part in self.by_attitude(line, p)]
        return self.at_third_hand(line, out)

    @staticmethod
    def _on_something(line: Line, predicate: Predicate) -> bool:
        """'to consult each other | and exchange views on trade': the first of the two is on nothing."""
        start, end = predicate.content
        return line.sentence.folded[start:end] not in ("each other", "one another")

    def _of_itself(self, line: Line, said: Predicate, inner: Predicate) -> bool:
        """Whether the clause that a house says begins with 'it', the house itself."""
        k = inner.subject.item
        first = line.item_at(said.content[0])
        return inner.subject.kind == "institution" and line.symbols[k] in self.pron and k == first

    def _only_names(self, line: Line, said: Predicate, inner: Predicate | None) -> bool:
        """'The ministry said that Norway | opposes the plan': of its clause nothing is left but whose act it tells."""
        if inner is None or said.construction != "that" or inner.subject.kind not in ("state", "institution"):
            return False
        first = line.item_at(said.content[0])
        return first <= inner.subject.item < inner.item and said.content[1] <= line.end(inner.subject.item)

    def _told_of(self, line: Line, passive: Predicate) -> Subject | None:
        """'She was briefed by the envoy on trade | and thanked him': of whom a passive tells, who goes on."""
        found = self.subject(line, passive.item)
        return found if found.kind == "who" and found.item < passive.item else None

    def _unfolds(self, line: Line, said: Predicate, inner: Predicate) -> bool:
        """'a fait une déclaration à la presse dans laquelle il a remercié …': what was said is told
        by the second verb.
        """
        k = inner.subject.item
        return (
            said.construction == "np"
            and k > said.item
            and line.word(k - 1).startswith(TELLING_IN)
            and line.word(said.item).endswith(TEXTS)
        )

    def _told_by_text(self, line: Line, said: Predicate, v: int) -> bool:
        """'conveyed a message of the President | congratulating …': participle `v` tells what the message says."""
        if said.construction != "np" or not said.act.startswith("~"):
            return False
        text = self.text_before(line, v - 1)
        return text > said.item and not any(
            line.symbols[i] in self.attitude for i in range(line.item_at(said.content[0]), text)
        )

    def _quoted_to(self, line: Line, predicate: Predicate) -> int:
        """Where the words end that 'he said: "…"' quotes: at the closing mark, else with the sentence."""
        first = line.item_at(predicate.content[0])
        marks = [i for i in range(first, len(line.symbols)) if line.symbols[i] in self.quote]
        if not marks or marks[0] > first + 1:
            return len(line.symbols)
        return marks[1] if len(marks) > 1 else len(line.symbols)

    def _opens(self, line: Line, predicate: Predicate) -> int:
        if self.passes_on(predicate.subject) and predicate.construction == "that":
            return -1
        if predicate.construction in ("that", "inf"):
            return line.item_at(predicate.content[0])
        symbols, words = line.symbols, line.words
        for i in range(predicate.item + 1, min(predicate.item + 14, len(symbols))):
            symbol = symbols[i]
            if symbol in self.verb and symbol not in self.noun_like and self.feats(line, i) & {"fin", "ing"}:
                return -1
            if symbol in self.embed or words[i].endswith(" that"):  # 'hope that', one phrase of the lists
                return i + 1
        return -1

    def _predicate(self, line: Line, v: int, before: list[Predicate], open_from: int) -> Predicate | None:
        if v and line.words[v - 1] in _EITHER:
            return None  # 'all activities that undermine, destabilise, or threaten the order'
        form, reflexive, negated = self._form(line, v, self.feats(line, v))
        own = self.reflexive_of(line, v)
        plain = line.value(v, "verb")
        verb = own if reflexive and own is not None else plain if isinstance(plain, tuple) else None
        if verb is not None and own is None and reflexive and verb[0] in _NOT_TO_ONESELF:
            return None  # 'il s'est soumis aux usages'
        if verb is None or line.symbols[v] in self.inverting or self.brackets(line, v):
            return None
        flags, feats = verb[4], verb[5]
        if before and self.goes_on_infinitive(line, v, before[-1], open_from):
            both = "joint" in flags and before[-1].purpose  # 'met to thank her and discuss trade'
            lister = Subject("joint" if both else "same", v)
            listed = self._complement(line, v, verb, lister, False, False, before[-1].purpose, negated)
            if listed is not None:
                listed.infinitive = True
            return listed
        if form in ("", "pass", "fin") and "pp" in feats and verb[0] in JUDGING:
            judged = self._judgement(line, v, verb, form)
            if judged is not None:
                return judged
        if form == "fin" and verb[0] == "expect" and self._awaited(line, v):
            return None
        if (line.word(v).endswith(" saluer") and self._greets(line, v)) or self.meets_only(line, v):
            return None
        if not form and v > 1 and line.word(v).startswith(VENU_TO):
            closed = line.symbols[v - 1] in self.comma and line.symbols[v - 2] in self.named
            comer = self._head(line, v - 2) if closed else Subject("none")
            return self._complement(line, v, verb, comer, False, False, False, negated) if closed else None
        cited = self.quoted_as(line, v) if form in ("ing", "fin", "") and self.pack.language == "en" else None
        if cited is not None:
            return self._complement(line, v, verb, cited, False, False, False, negated)
        if not form:
            return None
        subject = Subject("none")
        participle = purpose = passive = False
        if form == "ing":
            if not self._participle_ok(line, v, before) or (not before and verb[0] in SHOWING):
                return None  # 'Une délégation l'accompagnait, témoignant de l'importance …': the narrator's
            participle, subject = True, self.author_of(line, v)
        elif form == "inf" and self._narrated(line, v):
            subject = self._head(line, v - 2) if line.symbols[v - 2] in self.who else Subject("speaker", v - 1)
        elif form == "inf" and before and line.words[v - 3 : v] == ["to", "continue", "to"]:
            return None  # 'agreed to continue to | stand with the people'
        elif form == "inf":
            kind = self._infinitive(line, v, before, open_from)
            if kind is None:
                return None
            purpose = kind == "purpose"
            subject = Subject("joint") if purpose else self._light_subject(line, v)
            shared = any(line.word(i) in _THEIRS for i in range(v + 1, min(v + 4, len(line.symbols))))
            if kind == "came" or (purpose and "joint" not in flags and not shared):
                comer = self.comer(line, v)
                subject = comer if comer.kind != "none" else subject
                if kind == "came" and (comer.kind != "who" or ("joint" in flags and self.pack.language == "en")):
                    return None
            if kind == "errand":
                at = next(i for i in range(v - 1, -1, -1) if line.symbols[i] in self.present_in)
                subject = self.subject(line, at)
                if subject.kind != "who":
                    return None
        elif form == "pass":
            subject = Subject("it") if self._postposed(line, v) else self.subject(line, v)
            talks = subject.kind == "event" or (subject.kind == "who" and all(m.plural for m in subject.mentions or []))
            if talks and verb[0] in _TOPICAL:  # 'the talks were focused on trade', 'ils ont été centrés sur la pêche'
                return self._complement(line, v, verb, subject, False, False, False, negated)
            if subject.kind == "same" and not before:
                subject = Subject("none")
            if (
                "weak" in flags
                and subject.kind not in ("it",)
                and not self._by_someone(line, v)
                and not self._only_told(line, v, verb)
            ):
                return None
            if subject.kind in ("who",) and subject.relative:
                return None
            told = not before and subject.kind == "none" and self._only_told(line, v, verb)
            if before and self.coordinate_from(line, v, felt=open_from > 0) > before[-1].item:
                subject = Subject("none")  # 'Trade was discussed, and the importance of contacts was noted'
            elif not told and self._embedded(line, v, subject, open_from, flags, before):
                return None
            passive = True
        else:
            subject = self.reputed(line, v) or self.speaking(line, v)
            if self._one_of_both(line, v, subject.item, flags):
                subject = Subject("joint")
            elif verb[0] in _OF_TALKS and subject.kind == "who" and line.symbols[subject.item] in self.pron:
                subject = Subject("event", subject.item)  # '… un échange. Il | a porté sur la pêche'
            if verb[0] == "ressortir" and "il" in line.words[max(0, v - 2) : v]:
                subject = Subject("it")  # 'Il ressort de l'entretien que …'
            elif line.resolving and not before and self._resolves(line, v):
                subject = Subject("resolving", v)
            elif not self._finite_ok(line, v, subject, flags, feats, before, open_from):
                return None
        predicate = self._complement(line, v, verb, subject, passive, participle, purpose, negated)
        if predicate is not None and form == "inf" and not participle and subject.kind != "speaker":
            predicate.infinitive = True
            first = self._leaning_from(line, v)
            predicate.light = not purpose and subject.kind != "who"
            if predicate.light or (not purpose and first < subject.item):  # 'a permis | au diplomate de saluer'
                predicate.evidence = (min(predicate.evidence[0], line.start(first)), predicate.evidence[1])
        return predicate

    def _awaited(self, line: Line, v: int) -> bool:
        """'the session, expected to take place in May': what is to come, and nobody who expects it."""
        after = line.words[v + 1 : v + 4]
        return (
            after[:1] == ["to"]
            and (after[1:] == ["take", "place"] or after[1:2] == ["be"])
            and bool(v and line.symbols[v - 1] in self.comma)
        )

    def _greets(self, line: Line, v: int) -> bool:
        """'est venue saluer le président': someone called on, and nothing hailed."""
        k = v + 1
        while k < len(line.symbols) and (line.symbols[k] in self.det or line.symbols[k] in self.adj):
            k += 1
        return k < len(line.symbols) and line.symbols[k] in self.named

    def _resolves(self, line: Line, v: int) -> bool:
        """'3. Takes note of …', 'Se félicite de …': nothing but a number stands before the verb."""
        return all(
            line.symbols[i] in self.skip or line.symbols[i] in self.num or line.symbols[i] in self.punct
            for i in range(v)
            if line.word(i) not in self.reflexive
        )

    def _postposed(self, line: Line, v: int) -> bool:
        """'Au cours des entretiens, ont été évoquées les relations': French, the subject behind its passive."""
        symbols = line.symbols
        if self.pack.language != "fr" or v + 1 >= len(symbols) or symbols[v + 1] not in self.det:
            return False
        k = v - 1
        while k >= 0 and symbols[k] in self.skip:
            k -= 1
        if k == v - 1:
            return False
        while k >= 0 and symbols[k] in self.within_setting:
            k -= 1  # 'Au cours de l'entretien | ont été évoquées'
        if k > 0 and symbols[k] in self.rel and line.word(k).startswith(DURING_WHICH):
            return True  # 'a eu un entretien au cours duquel | ont été évoquées'
        return k < 0 or symbols[k] in self.comma | self.colon or symbols[k + 1] in self.leads_setting

    def _by_someone(self, line: Line, v: int) -> bool:
        """'was welcomed by the minister': the passive verb `v` tells who did it."""
        k = v + 1
        if k >= len(line.symbols) or line.word(k) not in ("by", "par"):
            return False
        while k + 1 < len(line.symbols) and (line.symbols[k + 1] in self.det or line.symbols[k + 1] in self.adj):
            k += 1
        return k + 1 < len(line.symbols) and line.symbols[k + 1] in self.who

    def _only_told(self, line: Line, v: int, verb: Verb) -> bool:
        """'Prospects for trade were considered.', 'the growth of trade was welcomed during the
        talks': a passive of a verb of many meanings that nothing completes.
        """
        k = v + 1
        while k < len(line.symbols) and line.symbols[k] in self.plain_adv:
            k += 1
        ends = (
            k >= len(line.symbols)
            or line.symbols[k] in self.full_stop
            or (line.symbols[k] in self.comma and line.word(min(k + 1, len(line.symbols) - 1)) in _INCLUDING)
            or line.word(k) in ("during", "at", "lors de", "au cours de")
        )
        past = any(line.word(i) in _TOLD_OF for i in range(max(0, v - 3), v))
        front = self.fronted_from(line, v)
        first = next((i for i in range(front, v) if line.symbols[i] not in self.attributive), front)
        owned = line.symbols[first] in self.who and line.word(first + 1) in POSSESSIVE
        first += 2 * owned  # 'both sides' | interest in …'
        noted = line.symbols[first] in self.attitude and verb[1].lstrip("~") in ("assert", "assess")
        # 'a été hautement apprécié'
        praised = verb[1].lstrip("~") == "support" and line.symbols[v - 1] in self.plain_adv
        # 'Cette invitation a été acceptée.'
        taken = verb[0].startswith("accept") and any(word.endswith("invitation") for word in line.words[:v])
        return ends and past and (noted or praised or taken or verb[1].lstrip("~") in ("discuss", "welcome"))

    def _bound(self, line: Line, predicates: list[Predicate]) -> None:
        """End each content where the next predicate's clause begins, and drop what joins them."""
        symbols = line.symbols
        end = self.tail(line) if predicates else 0
        for k, predicate in enumerate(predicates):
            if predicate.inverted or (predicate.passive and predicate.content[1] < line.start(predicate.item)):
                continue
            stop = end if line.start(end - 1) >= predicate.content[0] else len(symbols)
            signed = end < len(symbols) - 1 and predicate.content[0] > line.start(end)
            if signed and (predicate.item < end or self.told_round(line, end)):
                # ', a-t-on appris de source sûre', ', a annoncé le palais', ', a fait savoir le cabinet'
                predicate.content = (predicate.content[0], predicate.content[0])
                continue
            after = k + 1
            while after < len(predicates) and predicates[after].retold and not predicate.retold:
                after += 1  # what is retold stands in the words of the one who tells it
            if after < len(predicates):
                nxt = predicates[after]
                stop = nxt.item if not nxt.inverted else len(symbols)
                if nxt.subject.kind in _NAMED and predicate.item < nxt.subject.item < nxt.item:
                    stop = nxt.subject.item
                if nxt.passive and nxt.content[1] <= line.start(nxt.item):
                    stop = min(stop, line.item_at(nxt.content[0]))  # '…, and visas were discussed'
                leaning = line.item_at(nxt.evidence[0]) if nxt.infinitive else stop
                if nxt.participle and (framing := self.bracket_joined(line, nxt.item)) > 0:
                    leaning = framing  # '… and | concluded by thanking'
                if predicate.item < leaning < stop and symbols[leaning - 1] in self.joining:
                    stop = leaning  # '… and | took the opportunity to thank'
                if stop <= line.item_at(predicate.content[0]):
                    stop = nxt.item
            if k == 0 and line.word(0) in CONCEDING and after < len(predicates):
                stop = self._conceded(line, line.item_at(predicate.content[0]), stop)
            if predicate.content[0] < predicate.limit:
                stop = min(stop, line.item_at(predicate.limit))
            stop = min(stop, self.main_clause(line, predicate, predicates[after] if after < len(predicates) else None))
            if predicate.construction == "np" and not predicate.passive:
                stop = self.next_deed(line, line.item_at(predicate.content[0]), stop)
            if not _RECEIVING.isdisjoint(line.words):
                stop = self._till_gerund(line, predicate, stop)
            j = stop - 1
            first = line.item_at(predicate.content[0])
            while j >= first and self._trailing(line, j, last=stop == len(symbols)):
                j -= 1
            j = self._within_quotation(line, predicate.item, first, j)
            if j >= first:
                predicate.content = (predicate.content[0], line.end(j))
                predicate.evidence = (predicate.evidence[0], line.end(j))
            elif stop < len(symbols):
                # 'pleased to note', 'thanked Norway before calling on it'
                at = predicate.addressee
                if at < 0 and predicate.act == "agree" and " " in line.word(predicate.item):
                    at = predicate.item  # 'a accepté l'invitation | et a remercié': the verb holds its object
                words = (line.start(at), line.end(at)) if at >= 0 else (predicate.content[0],) * 2
                predicate.content, predicate.evidence = (
                    words,
                    (predicate.evidence[0], max(words[1], line.end(predicate.item))),
                )
        for predicate, following in reversed(list(pairwise(predicates))):
            if not predicate.inverted and self._shares_object(line, predicate, following):
                predicate.content = following.content
                if following.act == "discuss" and (predicate.act == "discuss" or predicate.lemma == "share"):
                    # 'shared and exchanged views on', 'discussed and reviewed the state of trade' are said once
                    predicate.act, predicate.flags = following.act, predicate.flags | following.flags
                    predicate.evidence = (predicate.evidence[0], following.evidence[1])
                    following.content = (0, 0)

    def _within_quotation(self, line: Line, v: int, first: int, last: int) -> int:
        """'“condemns | this attack” | and “calls for …': of the content of verb `v`, which stands inside a quotation,
        the mark that closes it, where only the next quotation is joined to it; else `last`."""
        if sum(symbol in self.quote for symbol in line.symbols[:v]) % 2 == 0:
            return last
        closes = next((k for k in range(first, last + 1) if line.symbols[k] in self.quote), last)
        rest = line.symbols[closes + 1 : last + 1]
        return closes if closes > first and all(s in self.quote or s in self.conj for s in rest) else last

    def _conceded(self, line: Line, first: int, stop: int) -> int:
        """'Bien que A condamne l'attaque, | B et son gouvernement estiment': where the clause that concedes ends."""
        parted = (i for i in range(first, min(stop, len(line.symbols) - 1)) if line.symbols[i] in self.comma)
        return next((i for i in parted if line.symbols[i + 1] in self.det or line.symbols[i + 1] in self.who), stop)

    def _till_gerund(self, line: Line, predicate: Predicate, stop: int) -> int:
        """'s'est félicité des liens | en recevant le ministre': the item at which the contact is told in which it was
        said, up to item `stop`."""
        first = line.item_at(predicate.content[0]) + 1
        told = (i for i in range(first, min(stop, len(line.symbols)) - 1) if line.word(i) in _WHILE)
        return next((i for i in told if line.word(i + 1) in _RECEIVING), stop)

    def _trailing(self, line: Line, j: int, *, last: bool) -> bool:
        """Whether item j only joins a content to what follows; `last` when nothing does."""
        symbol = line.symbols[j]
        if last and line.word(j) in _ENDING:
            return False  # 'that Norway supports her', 'work for all', 'stronger than ever'
        joins = symbol in (self.trailing if last else self.timeless_skip) or symbol in self.closing
        leads = symbol in self.leading_to or symbol in self.relating
        return joins or (not last and (leads or line.word(j) in ("before", "while", "after")))

    def _shares_object(self, line: Line, first: Predicate, second: Predicate) -> bool:
        """'condemns firmly and rejects these remarks': nothing but a conjunction stands between the two verbs."""
        between = line.symbols[first.item + 1 : second.item]
        return (
            first.construction == second.construction == "np"
            and first.content[0] > line.start(first.item)
            and " " not in line.word(first.item)
            and any(s in self.conj for s in between)
            and all(s in self.conj or s in self.skip for s in between)
        )
