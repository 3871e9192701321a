"""A predicate and its content to the act that is done by saying it, and how strongly."""

from __future__ import annotations

import re

from dragoman.reading.byobject import by_object
from dragoman.reading.clauses import ClauseReader
from dragoman.reading.firstperson import (
    ASKED,
    BEGINNING,
    BY_THE_WAY,
    COMING,
    SPEAKING_SELF,
    TO_ASKED,
    WISHING,
    FirstPersonReader,
)
from dragoman.reading.lemmas import lemmas
from dragoman.reading.lines import Line
from dragoman.reading.onlydone import only_done
from dragoman.reading.pack import Pack
from dragoman.reading.shades import (
    ADVISING,
    COMMITTED,
    POINTING,
    WINDOW,
    asked_for,
    felt,
    is_deed,
    shaded,
    standing_hailed,
)
from dragoman.reading.words import OBJECTS_TO, Predicate

# '… and that trade had grown', '… et la nécessité de les renforcer': what a reported clause goes on with
_SECOND_CLAUSE = re.compile(
    r"\b(?:mais|et|and|but|ainsi que|as well as)\s+"
    r"(?:que\b|qu'|that\b|(?:on |sur )?(?:the|la) (?:need|necessity|nécessité)\b)"
    r"|,\s(?:avec (?:qui|le|la)|with whom|dont)\b"
)
_DONE_BY_SAYING = frozenset(
    {
        "agree",
        "thank",
        "congratulate",
        "condole",
        "apologise",
        "welcome",
        "request",
        "accuse",
        "warn",
        "invite",
        "oppose",
    }
)
_SHADED = frozenset(
    {
        "assert",
        "assess",
        "inform",
        "discuss",
        "agree",
        "support",
        "request",
        "accuse",
        "propose",
        "hope",
        "warn",
        "oppose",
        "thank",
        "pledge",
    }
)
# what is done outright by the verb behind a quotation: '« … », a espéré le ministre'
_OUTRIGHT = frozenset({"hope", "accuse", "oppose", "warn", "request", "propose", "thank", "congratulate", "condole"})
_TAKEN_WELL = frozenset({"support", "welcome", "agree"})  # and what one does who does not
_OF_BOTH = ("s' ", "conven")
_ONLY = frozenset({"only", "just", "merely", "seulement", "uniquement", "simplement"})
_SUGGESTING = lemmas("suggesting")
# what is suggested to be so: 'en suggérant que les deux pays auraient agi', and not 'que les deux pays agissent'
_AS_A_FACT = re.compile(
    r"\b(?:a|ont|avait|avaient|aurait|auraient|est|sont|était|étaient|serait|seraient|avons|sommes)\b"
)
_AHEAD = re.compile(
    r"\b(?:will|would|shall|ready|commit\w*|continu\w+|support\w*|stands?|remains?|always|prêt\w*|engag\w+|soutien|appui|reste\w*"
    r"|toujours|vais|allons|va|vont|allai(?:t|ent)|\w+r(?:a|ont|ons|ait|aient))\b"
)
# 'acknowledged with warmth and appreciation', 'noted with deep concern', 'a relevé avec satisfaction'
_MANNER = re.compile(
    r"\b(?:with|avec) (?:[\w'’]+ (?:and |et )?){0,2}?(?:(?P<thanks>appreciation|gratitude|thanks|reconnaissance)"
    r"|(?P<worry>concern|alarm|indignation|préoccupation|inquiétude)|(?P<pleasure>satisfaction|pleasure|plaisir))\b"
)
_MANNERS = {"thanks": "thank", "worry": "accuse", "pleasure": "assess"}
_BY_NOUN = frozenset({"assert", "assess", "inform"})  # acts that the noun behind the verb may change
_EXCHANGED = lemmas("exchanged")
_STRESSING = lemmas("stressing")
_DEPICTING = lemmas("depicting")
_LIKENED = re.compile(r"\b(?:as|comme|d['’]|de très|de particulièrement)(?!\w)")
_TOLD = frozenset({"assert", "inform"})
_CITING = lemmas("citing")
_INSISTING = lemmas("insisting")
# what is asked for by him who insists on it, and not found to have been done
_TO_BE_DONE = re.compile(
    r"\W*(?:sur\W*)?(?:le |la |les |l['’]|du |une? )?(?:[\w-]+ )?(?:renforcement|intensification|développement|relance"
    r"|consolidation|promotion|accélération|approfondissement|diversification|élargissement|dynamisation)\b"
)
_ANOTHERS = re.compile(
    r"(?:the )?(?:[\w-]+ ){0,2}?[\w.-]+['’]s? (?:[\w-]+ )?(?:desires?|wish(?:es)?|hopes?|aspirations?)\b"
)
_NONE = frozenset({"no", "aucun", "aucune", "nul"})
_OF_HIMSELF = SPEAKING_SELF | {"il", "elle", "he", "she"}  # 'a dit qu'il doit rentrer'
_TALKED = lemmas("talked")
_GOING_ON = lemmas("going-on")  # 'a dit poursuivre'
_RULING_OUT = lemmas("ruling-out")
_OF_WHAT = re.compile(r"(?:of|de|d['’])(?!\w)")
_SANGUINE = ("optimistic", "hopeful", "confident", "optimiste", "confiant")
_INFINITIVES = ("er", "ir", "oir", "re")
# Bodies that can do what is asked, though their words name a portfolio as well: 'British forces must withdraw'.
_BODIES = frozenset(
    {
        "army",
        "council",
        "force",
        "forces",
        "front",
        "militia",
        "movement",
        "party",
        "police",
        "troops",
        "armée",
        "conseil",
        "milice",
        "mouvement",
        "parti",
        "troupes",
        "banque",
        "état",
        "justice",
        "opposition",
        "parlement",
        "population",
        "presse",
        "tribunal",
        "chacun",
    }
)
_OUGHT = re.compile(
    r"\b(?:must|should|needs? to|needed to|doi(?:t|vent)|devrai(?:t|ent)|devai(?:t|ent)|devra|devront)\b"
)
_WILL = re.compile(r"\b(?:will|would|shall|continuer(?:a|ont|ait|aient)|contribuer(?:a|ont|ait|aient))\b")
_PROMISING = frozenset({"will", "shall"})  # in the first person
# a promise only supposed, or the object of another clause: 'I am sure we will build a port', 'what we will build'
_SUPPOSED = re.compile(
    r"\b(?:sure|certain|confident|convinced|think|believe|expect|guess|know|feel|doubt|hope|hopeful|what|when|where|how"
    r"|whether|if|until)(?: that)? (?:we|i) $"
)
_ACTING = (
    *("parties", "sides", "community", "communauté", "country", "countries", "states", "pays", "partners"),
    *("partenaires", "leaders", "dirigeants", "authorities", "autorités", "people", "peoples", "peuple", "peuples"),
    *("members", "acteurs", "agents", "agriculteurs", "bailleurs", "banques", "candidats", "citoyens"),
    *("commerçants", "députés", "donateurs", "élèves", "élus", "employeurs", "enseignants", "entreprises"),
    *("étudiants", "électeurs", "habitants", "jeunes", "journalistes", "magistrats", "maires", "médias"),
    *("militants", "opérateurs", "parents", "pêcheurs", "populations", "producteurs", "responsables"),
    *("travailleurs", "usagers", "voyageurs"),
)
_HAILING = lemmas("hailing")
_ACCUSING, _INVITING = lemmas("accusing"), lemmas("inviting")
POSITIVE = frozenset({"support", "thank", "congratulate", "welcome", "agree", "pledge"})
NEGATIVE = frozenset({"oppose", "accuse", "warn"})
_STRONG = re.compile(
    r"\b(strong|full|firm|unwavering|consistent|steadfast|total|entier|plein|ferme|constant|indéfectible)"
)


class ActReader(FirstPersonReader):
    """Tells what one does by saying something in one language."""

    def __init__(self, pack: Pack, clauses: ClauseReader) -> None:
        super().__init__(pack, clauses)
        self.happening = pack.having("c:happening")
        self.occasion = pack.having("event") | pack.having("c:talk")

    def _act(self, line: Line, predicate: Predicate) -> str:
        """The act by the verb, by the noun it governs, or by what a reported clause does."""
        act = predicate.act
        if "announced" in predicate.flags:
            return act
        text = line.sentence.folded
        start, end = predicate.content
        told = self._told_deed(line, predicate)
        if told is not None:
            return told
        verb = line.start(predicate.item), line.end(predicate.item)
        if self.pack.language == "fr" and only_done(
            predicate, text, verb, of_person=self._of_person(line, line.item_at(start))
        ):
            return "-"
        if act.startswith("~"):
            act = self._attitude(line, predicate) or act[1:]
            if act == "assess" and predicate.act == "~inform":
                act = "inform"  # 'a présenté les progrès accomplis': told of, and not judged
            if predicate.lemma in _EXCHANGED and not predicate.passive and text.startswith("on ", start):
                act = "discuss"  # 'They also exchanged | on trade and the need for calm'
            if act in ("propose", "discuss") and predicate.lemma in (POINTING if act == "propose" else _STRESSING):
                act = "assert"  # 'pointed out the initiatives of both', 'stressed the prospects': nothing put forward
            if act == "assess" and predicate.lemma in _INSISTING and _TO_BE_DONE.match(text[start:end]):
                act = "assert"
            if act == "agree" and predicate.lemma in _CITING:
                act = "assert"  # 'recalled the agreement of 2016'
            if act == "hope" and predicate.lemma in POINTING and _ANOTHERS.match(text[start:end]):
                act = "assert"  # 'noted Norway's desire to build a port'
            if act == "pledge" and COMMITTED.match(_on_one_line(text[start:end])):
                act = "support"  # 'their commitment to the sovereignty of Poland'
        if (
            predicate.construction in ("that", "quote")
            and act in ("assert", "assess", "inform")
            and not predicate.inverted
        ):
            done = self._said_of_self(line, line.item_at(start)) if predicate.construction == "quote" else None
            begins = done is not None and done[0] <= BEGINNING and done[1] in _DONE_BY_SAYING
            cued = self._done(line, line.item_at(start), self._first_part(text[start : min(end, start + 220)]))
            cued = None if "felt" in predicate.flags else cued  # 'noted with satisfaction that Norway supports …'
            act = done[1] if done and begins else cued or act
        elif predicate.construction == "quote" and predicate.inverted and act not in _OUTRIGHT:
            done = self._said_of_self(line)
            begins = done is not None and done[0] <= BEGINNING and done[1] in _DONE_BY_SAYING
            cued = self._done(line, line.item_at(start), text[start : min(end, start + 220)])
            act = done[1] if done and begins else cued or act
        if predicate.passive and predicate.construction == "that" and act == "assert":
            front = self.clauses.fronted_from(line, predicate.item)
            act = self._attitude_at(line, front, line.start(predicate.item)) or act  # 'Hope was expressed that …'
        if predicate.negated and predicate.lemma in _RULING_OUT:
            act = "assert"  # 'did not rule out a visit'
        if predicate.negated and act == "hope" and predicate.lemma.endswith(_SANGUINE):
            act = "assess"  # 'was not optimistic about the outcome'
        if predicate.negated and act in _TAKEN_WELL and not predicate.inverted and not self._not_only(line, predicate):
            # 'did not support the decision', 'n'a pas apprécié la publication', but 'ne se sont pas accordées'
            act = "assert" if act == "agree" and predicate.lemma.startswith(_OF_BOTH) else "oppose"
        if act == "invite" and self._asks(line, predicate):
            act = "request"
        if (
            predicate.construction == "that"
            and predicate.lemma in _SUGGESTING
            and _AS_A_FACT.search(text, start, min(end, start + 90))
        ):
            act = (
                self._done(line, line.item_at(start), self._first_part(text[start : min(end, start + 220)])) or "assert"
            )
        if act == "propose" and predicate.passive and predicate.lemma in ADVISING:
            act = "request"  # 'Le port du masque est recommandé'
        if predicate.construction == "np" and act in _SHADED:
            act = self._shaded(line, predicate, act)
        if act in ("assert", "propose") and not predicate.inverted:
            asked = asked_for(predicate.lemma, text[line.end(predicate.item) : end])
            act = "request" if asked else act
        if act == "support" and predicate.lemma in _HAILING:
            act = self._hailed(line, predicate)
        if (
            act == "assess"
            and predicate.lemma in _DEPICTING
            and not predicate.passive
            and not _LIKENED.search(text, start, end)
        ):
            act = "inform"  # 'described the course of the talks'
        if act in ("assert", "assess", "inform") and not predicate.inverted and predicate.construction == "np":
            manner = _MANNER.search(text, line.end(predicate.item), min(start + 60, len(text)))
            act = _MANNERS[manner.lastgroup or ""] if manner is not None else act
        if (
            act == "pledge"
            and predicate.construction in ("that", "quote")
            and "addressee" in predicate.flags
            and not _AHEAD.search(text[start : min(end, start + 160)])
        ):
            act = "assert"  # 'assured the minister that the rules were in force'
        if act == "pledge" and predicate.construction == "that" and "addressee" in predicate.flags:
            hoped = self._done(line, line.item_at(start), text[start : min(end, start + 160)]) == "hope"
            act = "hope" if hoped else act  # 'a assuré que son gouvernement espérait garder un port'
        return act

    def _not_only(self, line: Line, predicate: Predicate) -> bool:
        """'n'a pas seulement salué les progrès': done, and more besides."""
        near = line.words[max(0, predicate.item - 3) : predicate.item + 2]
        return not _ONLY.isdisjoint(near)

    def _of_person(self, line: Line, first: int) -> bool:
        """Whether the words from item `first` on begin with somebody: 'L'ancien ministre', 'Jan Kowal'."""
        clauses, symbols = self.clauses, line.symbols
        while first < len(symbols) - 1 and (symbols[first] in clauses.det or symbols[first] in clauses.adj):
            first += 1
        return symbols[first] in clauses.named or symbols[first] in clauses.official

    def _told_deed(self, line: Line, predicate: Predicate) -> str | None:
        """The act of a French infinitive that is said right behind the verb: 'a annoncé vouloir renforcer les liens',
        'a assuré être prête à', 'a déclaré avoir remis un message'; None when no infinitive stands there.
        """
        base = predicate.act.lstrip("~")
        if self.pack.language != "fr" or predicate.construction == "that":
            return None
        i = line.item_at(predicate.content[0])
        clauses = self.clauses
        if predicate.lemma in WISHING and line.word(i) in OBJECTS_TO:
            return self._wished_to_say(line, i + 1, predicate.content[1])
        if predicate.construction != "np" or base not in _TOLD:
            return None
        while i < len(line.symbols) - 1 and (line.symbols[i] in clauses.neg or line.symbols[i] in clauses.plain_adv):
            i += 1
        first = line.word(i).split()[0]
        if first == "être":
            felt_so = felt(line.sentence.folded[line.start(i) + len(first) : predicate.content[1]])
            return felt_so or self._errand(line, i, predicate.content[1]) or base
        verb = line.value(i, "verb")
        if first == "avoir":
            k = i if isinstance(verb, tuple) else min(i + 1, len(line.symbols) - 1)
            while k < len(line.symbols) - 1 and line.symbols[k] in clauses.plain_adv:
                k += 1
            done = self._done_before(line, k, predicate.content[1])
            return done or self._errand(line, i, predicate.content[1]) or base
        if first in _GOING_ON:
            return "pledge"
        if not isinstance(verb, tuple) or "inf" not in verb[5]:
            return None
        goes_on = i + 1 < len(line.symbols) and line.word(i + 1).endswith(_INFINITIVES)
        act = str(verb[3] if goes_on else verb[1]).lstrip("~")
        return base if act in ("-", "", "discuss") else act

    def _done_before(self, line: Line, k: int, end: int) -> str | None:
        """What one says to have done by the participle at item `k`, when it is done by saying something: 'a déclaré
        avoir | condamné l'attaque', 'avoir | présenté ses condoléances'."""
        verb = line.value(k, "verb")
        if not isinstance(verb, tuple):
            return None
        if verb[0] in _TALKED:
            return "discuss"
        act = str(verb[1])
        if act.startswith("~"):
            act = self._attitude_at(line, k + 1, end) or "-"
        return act if act in _DONE_BY_SAYING else None

    def _wished_to_say(self, line: Line, i: int, end: int) -> str | None:
        """What one does who 'a souhaité le | remercier', 'a voulu lui | exprimer sa gratitude', by the infinitive at
        item `i`; None when it is no verb of saying.
        """
        verb = line.value(i, "verb") if i < len(line.symbols) else None
        if not isinstance(verb, tuple) or "inf" not in verb[5]:
            return None
        if str(verb[1]).startswith("~"):
            felt_by_noun = self._attitude_at(line, i + 1, end)
            return None if felt_by_noun in (None, "-") else felt_by_noun
        return str(verb[1]) if verb[1] in _DONE_BY_SAYING else None

    def _shaded(self, line: Line, predicate: Predicate, act: str) -> str:
        """The act by the first words of what is said, where the verb may do several things."""
        start, end = predicate.content
        subject = predicate.subject
        said = _on_one_line(line.sentence.folded[start : min(end, start + WINDOW)])
        if not predicate.passive and is_deed(predicate.lemma, act, said):
            return "-"  # nothing is said
        accusing = predicate.lemma in _ACCUSING and not predicate.passive
        if accusing and _OF_WHAT.match(said) and not line.sentence.folded[line.end(predicate.item) : start].strip():
            return "-"  # 'Georgians accused | of staying in Norway': no one is named whom they would accuse
        by_noun = act in _BY_NOUN or predicate.lemma in _EXCHANGED
        several = len(subject.mentions or []) > 1 or any(m.plural or m.kind == "group" for m in subject.mentions or [])
        told = predicate.passive and subject.kind != "who"
        together = subject.kind in ("joint", "event") or several or told
        return shaded(
            by_object(predicate.lemma, act, said, together=together) if self.pack.language == "fr" else act,
            predicate.lemma,
            said,
            together=together,
            attitude=self._attitude(line, predicate) if by_noun else None,
        )

    def _asks(self, line: Line, predicate: Predicate) -> bool:
        """'invited the parties to show restraint', 'invite à l'unité': asked to do something, not to come."""
        if predicate.lemma not in _INVITING or predicate.passive:
            return False
        asked = ASKED.search(line.sentence.folded, predicate.content[0], predicate.content[0] + TO_ASKED)
        if asked is None or asked.start() >= predicate.content[1]:
            return False
        if asked["does"] and predicate.construction != "inf":
            return False  # 'invited him to Oslo'
        return (asked["does"] or asked["fait"] or "") not in COMING

    def _hailed(self, line: Line, predicate: Predicate) -> str:
        """'a salué l'adoption de …': something that happened, behind no more than an article and an adjective, is
        welcome; how things stand is judged ('les liens cordiaux'), and another's work praised."""
        start, end = predicate.content
        first = line.item_at(start)
        if not self.happening.isdisjoint(line.symbols[first : first + 3]):
            return "welcome"
        said = _on_one_line(line.sentence.folded[start : min(end, start + WINDOW)])
        return standing_hailed(said)

    def act_of_quotation(self, line: Line, start: int, end: int) -> str:
        """What a quoted sentence does: by a verb in the first person that begins it ('We thank …'),
        by a cue, by a later verb in the first person, else it asserts.
        """
        done = self._said_of_self(line)
        if done and done[0] <= BEGINNING and done[1] in _DONE_BY_SAYING:
            return done[1]
        cued = self._done(line, line.item_at(start), line.sentence.folded[start:end])
        return cued or (done[1] if done else "assert")

    def _attitude(self, line: Line, predicate: Predicate) -> str | None:
        return self._attitude_at(line, line.item_at(predicate.content[0]), predicate.content[1])

    def _first_part(self, content: str) -> str:
        """Up to a second 'that'-clause, whose act is its own."""
        cut = _SECOND_CLAUSE.search(content)
        return content[: cut.start()] if cut else content

    def _done(self, line: Line, first: int, content: str) -> str | None:
        """What a clause that begins at item `first` does by its cues: what ought to be is asked only of somebody
        who can do it, and what will be is promised only of somebody.
        """
        act = self._cued(content)
        if act == "agree" and BY_THE_WAY.search(content):
            return None
        if act not in ("request", "pledge"):
            return act
        modal = (_OUGHT if act == "request" else _WILL).search(content)
        if modal is None:
            return act
        m = first
        while m < len(line.symbols) - 1 and line.start(m) < line.start(first) + modal.start():
            m += 1
        clauses = self.clauses
        while m > first and (line.symbols[m - 1] in clauses.adv or line.symbols[m - 1] in clauses.neg):
            m -= 1
        j = m - 1
        if j < first:
            return act
        symbol = line.symbols[j]
        if j and line.word(j - 1) in _NONE:
            return "assert"  # 'no country will be left behind'
        if line.word(j) in SPEAKING_SELF and act == "pledge":
            promised = modal[0] in _PROMISING and not _SUPPOSED.search(content, 0, modal.start())
            return act if promised else "assert"  # 'we will help', but 'we would help', 'I think we will grow'
        if symbol in self.occasion or line.word(j) in (_OF_HIMSELF if act == "request" else SPEAKING_SELF):
            return "assert"  # 'the visit should open new ways', 'we must go on'
        if self._heads_owner(line, first, j):
            return "assert"
        if (
            self._able(symbol)
            or line.word(j) in _BODIES
            or line.word(j).endswith(_ACTING)
            or symbol not in clauses.thing
        ):
            return act
        return "assert"

    def _able(self, symbol: str) -> bool:
        clauses = self.clauses
        bodies = symbol in clauses.nominal or symbol in clauses.institution or symbol in clauses.collective
        return bodies or symbol in clauses.folk or symbol in clauses.group or symbol in clauses.official

    def _heads_owner(self, line: Line, first: int, j: int) -> bool:
        """'the ties between A and B will go on', 'les relations avec la Pologne continueront': whether the clause from
        item `first` on is about a thing, and item `j` before its verb only tells whose it is."""
        clauses, symbols = self.clauses, line.symbols
        head = first
        while head < j and (symbols[head] in clauses.det or symbols[head] in clauses.adj):
            head += 1
        between = symbols[head + 1 : j]
        return (
            (symbols[head] in clauses.thing or symbols[head] in self.occasion)
            and not self._able(symbols[head])
            and not line.word(head).endswith(_ACTING)
            and line.word(head) not in _BODIES
            and (
                symbols[j] in clauses.comma  # 'this dialogue, she said, should go on'
                or (
                    any(s in clauses.prep or s in clauses.of for s in between)
                    and not any(s in clauses.comma or s in clauses.verb or s in clauses.relating for s in between)
                )
            )
        )

    def _errand(self, line: Line, i: int, end: int) -> str | None:
        """'a dit avoir échangé avec le président', '… être venu faire ses adieux': what was gone about."""
        cued = self._cued(line.sentence.folded[line.start(i) : end])
        return cued if cued in ("discuss", "inform") else None

    def _cued(self, content: str) -> str | None:
        return self.pack.thatcues.act(content)

    def _strength(self, line: Line, predicate: Predicate, act: str, content: tuple[int, int], begin: int) -> int:
        """How strongly an attitude is told, 0 to 2, by the words from character `begin` on."""
        if act not in ("support", "oppose", "accuse", "thank"):
            return 1 if act in ("assert", "assess", "request") else 0
        window = line.sentence.folded[begin : min(content[0] + 60, content[1])]
        return 2 if _STRONG.search(window) or "strong" in predicate.flags else 1


def _on_one_line(words: str) -> str:
    """The words without the breaks of hard-wrapped lines, each character in its place."""
    return words.replace("\n", " ").replace("\t", " ")
