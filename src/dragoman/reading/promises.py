"""Statements to what they promise, propose or invite to: by whom, to whom, until when."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dragoman.reading.ahead import AheadReader, CommitmentDraft, Scene, after_to
from dragoman.reading.lemmas import lemmas
from dragoman.reading.lines import Line
from dragoman.reading.statements import StatementDraft

KINDS = ("next_round", "session", "visit", "signing", "delivery", "support")
VENUES = frozenset(
    {"next_round", "session", "visit", "invitation", "signing"}
)  # kinds whose place is where it is to happen
READY_FOR = ("visit", "signing")  # what one is ready for is a concrete offer without a day too
SUM = re.compile(r"(?:[$€£]\s?\d[\d.,\s]*\d?|\d[\d.,\s]*\d?)(?:\s?(?:million|billion|milliard|thousand|mille)s?)?")
_GIFT = re.compile(  # 'offrir | dix ambulances', 'faire don de | deux cents tentes'
    r"\b(?:offrir|remettre|faire don d|offrirait|offrira)(?:e |')?\s?(?:\d|deux|trois|quatre|cinq|six|sept|huit|neuf"
    r"|dix|douze|quinze|vingt|trente|quarante|cinquante|cent|mille|une? (?:lot|dizaine|vingtaine|trentaine|centaine))"
)
_COUNT = re.compile(
    r"\b(?:of|de|d'une?)\s(?:(?:more than|over|some|plus de|quelque)\s)?"
    r"(?:\d[\d.,\s]*|two|three|four|five|six|ten|deux|trois|quatre|cinq|dix)\b"
)
_MONEY = re.compile(
    r"[$€£]\s?\d|(?:million|billion|milliard|thousand|mille)s?\s(?:(?:of|de|d')\s?)?(?:us\s|canadian\s|australian\s)?(?:dollars?|euros?|francs?|pounds?|yen|kroner"
    r"|kronor|yuans?|dirhams?|livres?|roubles?|rubles?|rupees?|riyals?)"
)
_AND_EVENT = (  # '… and hold the next round'
    r"\s(?:and|as well as)\s(?:also\s)?(?=(?:hold|convene|organi[sz]e|host|sign|open|visit)\s)"
)
_LISTED = re.compile(
    r"(?:[,;]?\s(?:and|as well as|et|ainsi que),?\s(?:also\s|également\s)?|[,;]\s)(?=(?:to\s|de\s|d'|à\s)\w)"
    rf"|{_AND_EVENT}"
)
_NEXT_DEED = re.compile(r"(?:de\s|d'|à\s)(?:se\s|s')?\w+(?:er|ir|re)\b")  # 'convenu de rouvrir …, de renforcer …'
_INFINITIVE = re.compile(r"(?:^|[\s,])(?:à\s+(?=(?:se\s|s'|y\s|en\s)?\w+(?:er|ir|re)\b)|to\s+)")
_LEAD = re.compile(
    r"\s*(?:(?:on|upon|sur|de|pour|to|à)\s+)?(?:(?:the|an?|la|le|les|d'une?|une?|du|des|aux?)(?!\w)|l'|d')?\s*"
)
# 'gave | their consent to | the opening of', 'expressed | their agreement to | open'
_CONSENT = re.compile(
    r"(?:their|its|his|her|leurs?|son|sa)\s(?:consent|agreement|approval|accord|consentement|assentiment)\s"
    r"(?:de principe\s)?(?:to|for|à|au|pour|sur)\s"
)
# 'présenté | une proposition visant à | ouvrir une ambassade'
_PROPOSAL = re.compile(
    r"(?:a|the|an?|la|une|cette)\s(?:\w+\s){0,2}?(?:proposal|proposition|offre|offer)\s(?:\w+\s)?"
    r"(?:to|(?:visant|tendant|consistant|destinée)\sà|de|d'|pour)\s?"
)
# 'ont annoncé | être convenus de | rouvrir la ligne'
_HAVING_AGREED = re.compile(
    r"(?:qu'ils\s)?(?:s'être|être|avoir)\s(?:(?:également|aussi)\s)?"
    r"(?:convenu|décidé|entendu|accordé|mis d'accord|mise d'accord|mises d'accord|engagé)(?:e|s|es)?"
    r"\s(?:(?:à|de|pour)\s|d')"
)
_EARLY = re.compile(
    r"(?:(?:next|early|speedy|swift|prompt|forthcoming|future|proposed|prochaine?|rapide|prompte?|future?)\s)+"
)
_ASSURES = ("assure", "reassure", "assurer", "rassurer")  # of support, of friendship
_ADVERBIAL = re.compile(
    r"(?:(?:on|in|at|à|au|en)\s[A-ZÀ-Þ][\w'’-]*(?:\s[A-ZÀ-Þ][\w'’-]*){0,2},?\s)+(?=(?:to\s|de\s|d['’])[a-zà-ÿ])"
)
_ABSTRACT = re.compile(r"\b(?:à l'|à la |à plus |à une? |au )[a-zà-ÿ]+")  # 'invité à l'unité': asked for, not bidden
BELIEFS = (
    "estimer", "penser", "juger", "think", "predict",
    "be confident", "be certain", "be sure", "be convinced", "trust", "believe",
    "être confiant", "être convaincu", "être persuadé", "être certain", "être sûr", "croire",
)  # fmt: skip
TABLED = ("submit", "soumettre", "make suggestions", "present", "présenter")  # papers too, no deeds
OCCASIONS = ("visit", "session", "next_round", "head_session", "head_round", "head_other_action", "come")
# Where one is bidden, and not what one is asked to do: 'invited him to Poland', 'to the opening'
_GOAL = re.compile(r"(?:the|an?|his|her|its|their|this|next)\s|[A-ZÀ-Þ]\w")
_OFFERS = ("offer", "make an offer", "offrir")
_THING_OFFERED = 60  # characters of what is offered in which its noun stands: "his institution's expertise in"
_OCCASION = re.compile(r"\s*(?:(?:an?|the|une?|l'|la)\s?)?(?:occasion|opportunit|possibilit|chance)")
_AS_PRINCIPLE = re.compile(r"(?:(?:en principe|in principle),?\s(?=to\s|de\s|d'))?")
_QUOTED = re.compile(r"(?:[«“\"]\s?(?=(?:de\s|d'|to\s)))?")
_AIM = re.compile(
    r"(?:[^,;]{0,60}?(?<!\w)(?:of|de|d'|about)\s?)?(?:(?:an?|the|his|her|its|their|la|le|les|l'|son|sa|ses|leur|leurs)\s?)?"
    r"(?:[\w'’. -]{0,30}(?:'s|’s)\s)?(?:decision|plans?|intention|intent|décision|projets?)\s"
    r"(?:(?:of|de|du|des)\s[\w' -]{2,30}?\s)??(?:to\s|(?:de\s|d')(?=(?:se\s|s')?\w+(?:er|ir|re)\b))"
)  # 'announced his country's decision to …', 'informed her of plans to …'
# What is decided is told in what is said of it: 'a salué la décision de la Pologne d'ouvrir une ambassade'
_DECIDED = re.compile(
    r"(?:[^,;]{0,40}?(?<!\w)(?:of|de|d'|about)\s?)?"
    r"(?:la|sa|leur|the|its|his|her|their|[\w -]{2,40}?['’]s?)\s(?:décision|decision)\s"
    r"(?P<whose>(?:of\s|de\s|du\s|des\s|d')[\w' -]{2,40}?\s)?(?:to\s|(?:de\s|d')(?=(?:se\s|s')?\w+(?:er|ir|re)\s))"
)
_AIMS = frozenset({"inform", "pledge"})
_TELLING_OF = frozenset({"assert", "inform", "assess", "support", "welcome"})
_WE_AGREED = re.compile(
    r"[«“\"]?\s?(?:[^,.;:]{3,60},\s)?(?:we|they|nous|ils|elles)\s"
    r"(?:(?:have|had|both|also|avons|ont|avaient|sommes|sont|également|aussi)\s){0,3}"
    r"(?:agreed|decided|convenue?s?|décidé)\s(?:(?:also|également|aussi|ensemble|together|today|jointly|aujourd'hui)\s)?"
    r"(?:(?:in|on|à|en)\s[\w' -]{2,30}?,?\s)?(?:to\s|de\s|d')"
)
# What stands behind these words is not itself promised: 'agreed to begin preparations for the summit'
_ASIDE = re.compile(
    r"(?<!\w)(?:preparations?|préparatifs?|préparation|follow-up to|outcomes? of|results? of|conclusions? of"
    r"|,\s(?:which|where|who)\b|such as\b|like the\b|(?:with)?in the framework of|under the auspices of|dans le cadre d"
    r"|en vue d|afin d|ahead of|lors d|during|suivi d|conclusions d|résultats d|recommend|recommandations"
    r"|avant (?:la |le |l'|les |d)|before (?:the|its|their|an?|next) |en marge d|on the (?:margins|sidelines) of"
    r"|à l'occasion d|on the occasion of|en prélude (?:à|au))"
)
_ROUND = re.compile(
    r"(?<!\w)(?:\d+(?:st|nd|rd|th|e|ème)|fourth|fifth|sixth|seventh|eighth|ninth|tenth|deuxième|troisième|quatrième|cinquième)"
    r"\s(?:round|cycle)(?!\w)"
)
_NTH = (
    r"(?:next|following|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th|ère|er|e|ème)|prochaine?s?"
    r"|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième)\s"
)
_NTH_ROUND = re.compile(
    rf"{_NTH}(?:\w+\s){{0,3}}?(?:round|session|meeting|edition|cycle|réunion|édition|rencontre)(?!\w)"
)
_NTH_OF_SERIES = re.compile(  # 'to hold the 10th consultation'; 'the fourth Joint Committee meeting' is a session
    rf"(?:\w+ ){{1,3}}?(?:the|their|its|la|le|les|leurs?)\s{_NTH}(?:(?:meeting|rencontre)(?! of | des? )"
    r"|(?:(?!committee|commission|council|board|comité|conseil)\w+\s){0,3}?(?:consultations?|dialogue|concertations?|talks))(?!\w)"
)
_MEET = re.compile(
    r"(?:to meet (?:again|in|on|at|with|next|soon|before|later)|de se (?:réunir|rencontrer))(?!\w)(?! régul)"
)
SENT = 50  # characters from 'send' within which those who are sent stand
BACKED = 60  # characters from 'support' within which 'candidature' stands
FAR = 80  # characters of what was agreed within which its verb stands
_SHALL_BE = re.compile(
    r"\bser(?:ait|aient|a|ont)\s(?:\w+ment\s)?(?:\w+é(?:e|s|es)?|mise?s?|ouverte?s?|rouverte?s?|tenue?s?|établie?s?)(?!\w)"
)
# 'agreed that the matter should be raised when leaders meet in Oslo in May': done by nobody named
_SHOULD_BE = re.compile(
    r"(?:that\s)?(?:the|an?|this|these|both|all|two)\s[^,;.]{2,60}?\s"
    r"(?:should|would|will|shall)\s(?:also\s)?be\s(?!a |an |the )\w+"
)
_FOR_DOING = re.compile(r"pour\s(?:se\s|s')?\w+(?:er|ir|re)\b")  # 'parvenus à un accord | pour rouvrir la ligne'
_DOING = re.compile(r"[\w-]{2,}ing\s(?!of\s)\w")  # 'agreed on | opening a consulate'
_BY_THEN = re.compile(r"\b(?:would|will|shall|(?:allai|v)(?:t|ent|a|ont))\s(?:(?:also|soon|not|aussi|bientôt)\s)?")
_TELLS_GIFTS = frozenset({"inform", "assert", "pledge"})
# 'indicated that 15 scholarships would be made available'
_GIVEN = re.compile(
    r"(?:that\s)?(?:[\w$€£.,-]+\s){1,9}?(?:will|would)\s(?:also\s|soon\s)?be\s"
    r"(?:made available|provided|delivered|allocated|granted|donated|disbursed|supplied|awarded)\b(?! (?:for|that)\b)"
)
_OPEN = {"foreseen": "planned", "to_be_done": "agreed"}  # forces that need a day or a place, and what they come to
# What is said to follow is no deed of anybody's: 'agreed that visits would promote trade'
_FOLLOWS = re.compile(
    r"[“\"]?(?:the (?!two |parties|sides|ministers|countries|governments|teams|ministries|delegations)|an? |it |this "
    r"|these |such |mutual |those )"
    r"[^,;.]{0,110}?\b(?:(?:will|would) (?:[a-z]+ly )?(?:be an? |be the |allow|enable|promote|help|contribute|serve"
    r"|facilitate|bring|lead|boost|benefit|pave|create|give|have|make|deepen|strengthen)|must\b)"
)
_TO_COME = re.compile(r"\b(?:will|would|shall|is to|are to|going to|intends?|plans?|ready|\w+r(?:a|ont|ait|aient))\b")
_CREATED = re.compile(
    r"[^,;.]{0,60}?\b(?:would|will|should|shall|to|must) be "
    r"(?:set up|established|created|formed|launched|founded)\b"
)
_DIRECTING = lemmas("directing")
# those who do what the ones agree that direct them
_STAFF = re.compile(
    r"\b(?:ministers|officials|ministries|teams|experts|delegations|commission|committees?|groups?|departments|agencies"
    r"|authorities|secretaries|representatives|staffs?|bodies|institutions)\b"
)
_PASSIVE = ("agree", "convenir", "décider", "decide")  # 'a visa waiver was agreed upon'
_NEEDED = re.compile(
    r"\s*(?:it (?:is|was)|il (?:est|était)) (?:[\w']+ ){0,3}"
    r"(?:necessary|important|essential|nécessaire|importante?|essentiel)"
)


class PromiseReader(AheadReader):
    """Finds what is committed to by saying it."""

    def _from_statement(self, scene: Scene, statement: StatementDraft) -> Iterator[CommitmentDraft]:
        start, end = statement.content
        folded = scene.line.sentence.folded
        lead = _ADVERBIAL.match(
            scene.line.sentence.text, start, end
        )  # 'agreed on Friday in Dakar to convene …': where it was agreed
        start = lead.end() if lead is not None else start
        start = _AS_PRINCIPLE.match(folded, start, end).end()  # type: ignore[union-attr]
        start = _QUOTED.match(folded, start, end).end()  # type: ignore[union-attr]  # 'convenu « de soutenir …'
        words = folded[start:end]
        whole = folded[statement.evidence[0] : max(end, statement.evidence[1])]
        head = folded[statement.evidence[0] : start]  # the verb, and what stands between it and its content
        force = self._force(statement, words, head, whole, scene.line.sentence.text[start:end])
        if force is None:
            return
        settled = force not in _OPEN  # what is only announced or expected needs a day or a place
        force = _OPEN.get(force, force)
        deciders = self._deciders(scene.line, words, start) if statement.construction == "np" else []
        by = deciders or statement.on_behalf_of
        if not by or (force == "agreed" and statement.construction == "quote" and statement.contact is not None):
            by = sorted(statement.contact.parties if statement.contact else [])  # also '“We agreed to …,” she said'
        to = [s for s in statement.addressees if s not in by]
        if force == "invited" and not to and statement.contact:
            to = sorted(p for p in statement.contact.parties if p not in by)
        for first, last in self._parts(statement, words, start):
            passive = _SHOULD_BE.match(words) if not settled and force == "agreed" else None
            told = passive.end() if passive is not None else last - start  # not the visit before which it is done
            kind = self._kind(statement, force, words[first - start : told])
            due = self._due(scene, first, max(last, statement.evidence[1]) if force == "accepted" else last)
            placed = self._has_venue(kind, words[first - start :])
            place = self._venue(scene.line, kind, first, last) if placed else None
            counted = kind == "delivery" and _COUNT.search(words) is not None  # 'announced the donation of ten vans'
            vague = (force == "readiness" and kind not in READY_FOR) or (not settled and place is None and not counted)
            if vague and not (due and due.edtf):
                continue
            begin = statement.evidence[0] if first == start else first
            yield CommitmentDraft(
                kind, force, (begin, last), (first, last), by, to, due, place,
                f"{self.pack.language}/commitments/{force}", statement.contact,
                None if deciders else statement,
            )  # fmt: skip

    def _deciders(self, line: Line, words: str, start: int) -> list[str]:
        """Whose decision it is that `words`, from character `start` on, tell of: those named with it."""
        decided = _DECIDED.match(words)
        if decided is None or decided["whose"] is None:
            return []
        first, last = line.item_at(start + decided.start("whose")), line.item_at(start + decided.end("whose") - 1)
        parties = [i for i in range(first, last + 1) if line.symbols[i] in self.clauses.party]
        return sorted({side for i in parties if (side := self.clauses.state_value(line, i)) is not None})

    def _parts(self, statement: StatementDraft, words: str, begin: int) -> list[tuple[int, int]]:
        """'to develop a roadmap, and to set the stage for a meeting' is two commitments; `words` begin at `begin`."""
        start, end = begin, statement.content[1]
        if statement.act != "agree" or after_to(words) == 0:
            return [(start, end)]
        out = []
        for m in _LISTED.finditer(words):
            rest = words[m.end() :]
            told_apart = m[0][0] in ",;" or any(
                self._has(cls, rest[:80]) for cls in ("next_round", "session", "visit", "signing")
            )
            if told_apart and (self._starts("act", rest) or self._starts("todo", rest) or _NEXT_DEED.match(rest)):
                out.append((start, begin + m.start()))
                start = begin + m.end()
        return [*out, (start, end)]

    def _force(self, statement: StatementDraft, words: str, head: str, whole: str, written: str) -> str | None:
        if statement.negated:
            return None
        act = statement.act
        if act == "request" and statement.lemma in _DIRECTING:
            directed = _STAFF.search(head)
            return "agreed" if directed is not None and statement.construction != "that" else None
        if act == "invite":
            return "invited" if self._invites(statement, words, written) else None
        if self._has("invitation", whole) and self._has("accept", whole):
            return "accepted"
        if self._foretold(statement, words):
            return "foreseen"
        aim = _AIM.match(words) if act in _AIMS else None
        if aim is not None and self._does_or_goes(words[aim.end() :]):
            told = act == "inform" or statement.lemma.startswith(("announce", "annoncer"))
            return "planned" if told else "foreseen"  # an intention that is only expressed needs a day
        decided = _DECIDED.match(words) if act in _TELLING_OF and statement.construction == "np" else None
        if decided is not None and (
            self._does(words[decided.end() :]) or self._starts("visit", words[decided.end() :])
        ):
            return "planned"
        if act in _TELLS_GIFTS and statement.construction == "that" and _GIVEN.match(words):
            return "planned"
        if (
            act == "agree"
            and not (statement.construction == "that" and _FOLLOWS.match(words))
            and not self._starts("merely", _noun(words))
            and (
                statement.construction == "inf"
                or (not statement.construction and head.endswith("to "))
                or self._behind_place(statement, words)
                or self._starts("deed", _noun(words))
                or self._doing(statement, _noun(words))
                or _FOR_DOING.match(words)
                or self._round_to_come(statement, words)
                or self._has("todo", words[:80])
                or self._starts("todo", words)
                or self._settled(statement, words)
                or (statement.construction == "that" and _SHALL_BE.search(words, 0, FAR))
            )
        ):
            return (
                "agreed_in_principle"
                if self._has("principle", whole)
                else "planned"
                if self._has("foresees", whole)
                else "agreed"
            )
        if statement.construction == "quote" and act in ("assert", "inform") and _WE_AGREED.match(words):
            return "agreed"
        if act in ("assert", "inform") and _HAVING_AGREED.match(words):
            return "agreed"
        if act == "agree" and statement.construction == "that" and _SHOULD_BE.match(words):
            return "to_be_done"
        if act == "propose":
            return "proposed" if self._proposes(statement, words) else None
        if act == "pledge":
            return self._pledged(statement, words, head, whole)
        return None

    def _doing(self, statement: StatementDraft, words: str) -> bool:
        """Whether a deed was agreed on: 'agreed on | opening a consulate'; 'on outstanding issues' tells of none."""
        return statement.construction != "that" and bool(_DOING.match(words)) and not self._starts("modifier", words)

    def _round_to_come(self, statement: StatementDraft, words: str) -> bool:
        """'agreed on | the next round of consultations', 'gave their consent to | open': what is to be held or done."""
        if statement.construction == "that":
            return False
        noun = _LEAD.sub("", _CONSENT.sub("", words, count=1), count=1)
        return bool(self._starts("next_round", noun) or _NTH_ROUND.match(noun)) or (
            _CONSENT.match(words) is not None and self._does(noun)
        )

    def _does(self, words: str) -> bool:
        """Whether `words` begin with what is done, 'open an embassy', or with whom one will back: 'support the bid'."""
        return self._starts("act", words) or bool(self._starts("backs", words) and self._has("support", words[:BACKED]))

    def _does_or_goes(self, words: str) -> bool:
        """Whether `words` begin with what is done, or with where one goes: 'her decision to | visit Poland'."""
        return self._does(words) or self._starts("visit", words)

    def _foretold(self, statement: StatementDraft, words: str) -> bool:
        """'Announced the opening of an embassy in 2025', 'expects to sign in June'."""
        if statement.lemma.startswith(("announce", "annoncer")):
            return statement.construction == "np" and self._starts("deed", _noun(words))
        return statement.lemma.startswith("expect") and statement.construction == "inf" and self._does(words)

    def _pledged(self, statement: StatementDraft, words: str, head: str, whole: str) -> str | None:
        if statement.lemma.startswith(BELIEFS):
            return None
        promise = self._has("promise", head)
        if statement.lemma in _OFFERS:
            return "proposed" if self._proposes(statement, words) else None
        if statement.construction == "that" and statement.lemma in _ASSURES and not _TO_COME.search(words, 0, FAR):
            return None  # 'assured him that Norway supports the talks'
        if self._has("ready", whole):
            return "readiness"
        if self._has("commitment", words[:45]) or (self._continues(words) and not promise):
            return None
        if statement.construction == "inf" or self._has("todo", words[:80]):
            if not promise and self._starts("ongoing", words):
                return None  # 'intends to work closely with': readiness, and no more
            return None if self._thing(words) else "agreed" if promise else "planned"
        vague = statement.lemma in _ASSURES and statement.construction == "np"
        return "agreed" if promise and not vague and not self._thing(words) else None

    def _settled(self, statement: StatementDraft, words: str) -> bool:
        """'Language courses were agreed upon' and 'an agreement was reached to reopen the border': a deed told without
        'to' behind its verb."""
        if statement.construction == "quote":
            return _WE_AGREED.match(words) is not None
        if statement.construction:
            behind = statement.evidence[1] > statement.content[1]
            return behind and statement.construction == "np" and statement.lemma.startswith(_PASSIVE)
        return _NEXT_DEED.match(f"de {words}") is not None or self._does(words)

    @staticmethod
    def _behind_place(statement: StatementDraft, words: str) -> bool:
        """'agreed in Dakar to waive visas': what was agreed begins behind where it was."""
        start, end = statement.content
        return len(words) < end - start and after_to(words) > 0

    def _proposes(self, statement: StatementDraft, words: str) -> bool:
        """'offered to open an office'; gifts are offered too, and 'suggested that it is necessary' proposes nothing."""
        if statement.lemma in _OFFERS:
            deed = (
                statement.construction == "inf"
                or self._starts("deed", _noun(words))
                or self._has("todo", words[:80])
                or (statement.construction == "np" and self._has("offered", words[:_THING_OFFERED]))
            )
            return bool(deed) and not _OCCASION.match(words)
        if statement.construction == "np" and statement.lemma.startswith(TABLED):
            return _PROPOSAL.match(words) is not None or bool(
                self._starts("deed", _noun(words)) or self._has("todo", words[:80])
            )
        return not _NEEDED.match(words)

    def _has_venue(self, kind: str, words: str) -> bool:
        """Embassies are opened and groups hosted somewhere; 'to work in Haiti' has no venue."""
        return kind in VENUES or self._has("venue", words[:70]) is not None

    def _thing(self, words: str) -> bool:
        """'committed to a diplomatic approach': what follows is a noun, not a deed."""
        at = after_to(words)
        return (
            at > 0
            and re.match(r"(?:an?|the|its|their|our|une?|la|le|les|l'|leurs?|sa|son)(?!\w)", words[at:]) is not None
        )

    def _continues(self, words: str) -> bool:
        """'will continue to support': a statement, and no more."""
        will = self._has("will", words[:80]) or self._has("would", words[:80])
        return will is not None and self._starts("ongoing", words[will.end() :].lstrip())

    def _invites(self, statement: StatementDraft, words: str, written: str) -> bool:
        """An invitation asks to come; 'a invité la communauté à faire de cette maison la sienne' is a request."""
        if statement.construction == "inf" and after_to(words):
            return self._has("come", words[:40]) is not None
        at = _INFINITIVE.search(words)
        goal = _GOAL.match(written, at.end()) if at is not None and at[0].endswith("to ") else None
        if goal is not None:
            return goal[0][0].isupper() or any(self._has(cls, words[goal.end() :][:80]) for cls in OCCASIONS)
        if at is None:
            return _ABSTRACT.search(words) is None or any(
                self._has(cls, words) for cls in ("visit", "session", "next_round", "come")
            )
        return self._has("come", words[at.end() : at.end() + 40]) is not None

    def _kind(self, statement: StatementDraft, force: str, words: str) -> str:
        if statement.act == "invite":
            return "invitation"
        if force == "accepted":
            return "visit"
        aim = next((m for p in (_DECIDED, _AIM, _CONSENT, _PROPOSAL) if (m := p.match(words)) is not None), None)
        words = words[aim.end() :] if aim is not None else words
        created = statement.act == "agree" and _CREATED.match(words) is not None
        if created or self._starts("ongoing", words) or self._starts("founds", _noun(words)):
            return "other_action"
        by_then = _BY_THEN.search(words, 0, FAR) if statement.construction == "that" else None
        does = words[by_then.end() :] if by_then is not None else words
        if self._starts("backs", does) and self._has("support", does):
            return "support"
        if self._starts("sends", does) and self._has("sent", does[:SENT]):
            return "other_action"
        if _MEET.match(words) or _ROUND.search(words) or _NTH_OF_SERIES.match(words):
            return "next_round"
        words = _ASIDE.split(words, maxsplit=1)[0]
        if self._sum_given(words[:110]):
            return "delivery"
        return next((cls for cls in KINDS if self._has(cls, words)), "other_action")

    def _sum_given(self, words: str) -> bool:
        sums = any(m.end() - m.start() > 6 for m in SUM.finditer(words))
        if _GIFT.search(words):
            return True
        return sums and (_MONEY.search(words) is not None or self._has("aid", words) is not None)


def _noun(words: str) -> str:
    """Words without the preposition and the article before their noun: 'on the establishment of …'."""
    words = _CONSENT.sub("", words, count=1)
    return _EARLY.sub("", _LEAD.sub("", words, count=1), count=1)
