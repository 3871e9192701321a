"""A verb to the form it stands in, and whether it is an outer predicate or part of what is reported."""

from __future__ import annotations

from dragoman.reading.coordinate import CoordinateReader
from dragoman.reading.describing import DescribingReader
from dragoman.reading.headnouns import TEXTS
from dragoman.reading.infinitives import InfinitiveReader
from dragoman.reading.lemmas import lemmas
from dragoman.reading.lines import Line
from dragoman.reading.nonfinite import VENU
from dragoman.reading.participles import LIST, NEXT
from dragoman.reading.retelling import RetellingReader
from dragoman.reading.units import POSSESSIVE
from dragoman.reading.words import _OBJECTS, OBJECTS_TO, Predicate, Subject

_AGREEING = ("ée", "ées", "és")  # 'sage et éclairée': what avoir stands before seldom agrees
_PRESENT = frozenset({"présente", "présentes"})
_SHARED = frozenset({"shared", "partagé", "partagés", "partagées", "partagée"})
_LIKE = frozenset({"comme", "ainsi que le", "ainsi que l'", "as"})
_NO_PROGRESS = frozenset({"being", "étant"})
_DO = frozenset({"do", "does", "did"})  # 'did raise the matter'
# 'did not rule out a visit', 'does not support the decision'
_LEFT_OPEN = ("rule out", "exclude", "support", "endorse", "welcome", "accept", "recognise", "recognize")
_WHEN = frozenset({"when", "once", "if", "unless", "until"})  # before a participle: 'when asked about'
JUDGING = lemmas("passing-judgement")
VENU_TO = tuple(f"{word} " for word in sorted(VENU))  # 'venu faire le point', one phrase of the lists
_NEEDED = (  # how what is judged necessary or useful is told: 'was felt necessary', 'a été jugée utile'
    *("necessary", "essential", "important", "vital", "crucial", "indispensable", "imperative", "useful", "desirable"),
    *("advisable", "appropriate", "beneficial", "urgent", "timely", "nécessaire", "essentiel", "utile", "souhaitable"),
    *("opportun", "primordia", "capita", "impérati", "pertinent", "prioritaire"),
)
SHOWING = lemmas("showing")
_HAVE_THEY = ("a-t-", "ont-", "avait-", "avaient-", "aura-t-", "auront-")
_ALL_OF_THEM = frozenset({"tous deux", "toutes deux", "tous les deux", "toutes les deux"})  # 'ont tous deux souligné'
_IT_IS = frozenset({"it", "c'", "c’", "ce"})
_NOBODY_SAYS = frozenset({"il", "il y a", "on", "à", "it"})
_REMINDING = ("rappel", "not", "signal", "précis", "recall", "remember", "mention", "to note", "worth")
_CLEFT = 14  # items within which 'that' follows 'it is in this spirit'
_PAIR = 2
_PLAIN_WITH = frozenset({"i", "we", "they", "you"})  # behind which a verb stands in its plain form
_TO_WHOM = frozenset({"à qui", "avec qui", "to whom", "with whom"})  # 'and to whom she conveyed'
_WHERE = frozenset({"where", "où"})
_AT_WHICH = ("at which", "on which", "wherein", "whereby", "whereupon")
DURING_WHICH = ("au cours", "lors d", "durant", "during", "à l'issue", "pendant")
_OCCASIONS = frozenset({"occasion", "occasions", "conference", "briefing", "dinner", "luncheon", "banquet"})
TELLING_IN = ("dans laquelle", "dans lequel", "in which", "par laquelle", "par lequel")

_MEANWHILE = frozenset({"while", "whereas", "tandis que", "tandis qu'", "alors que", "alors qu'"})
_BEEN = frozenset({"been", "being", "be"})  # before what is done to somebody


class FormReader(DescribingReader, InfinitiveReader, RetellingReader, CoordinateReader):
    """Tells finite from passive, participle and infinitive, outer from embedded."""

    def _form(self, line: Line, v: int, feats: frozenset[str]) -> tuple[str, bool, bool]:
        """How verb v stands: fin · pass · ing · inf · '' (none of these); whether reflexive; whether negated."""
        symbols, words = line.symbols, line.words
        if v and symbols[v - 1] in self.comma and words[v].split()[0] in _PRESENT and self._located(line, v):
            return "", False, False  # 'la communauté, présente à Oslo'
        j = v - 1
        reflexive = negated = False
        aux = ""
        while j >= 0 and (self._skipped(line, j) or words[j] in self.reflexive or words[j] in _ALL_OF_THEM):
            word = words[j]
            if word in self.reflexive or (word == "nous" and self.we_ourselves(line, j)):
                reflexive = True
            if symbols[j] in self.neg:
                negated = True
            if symbols[j] in self.aux and not aux:
                aux = word
            elif (symbols[j] in self.aux and aux in ("been", "été")) or (
                symbols[j] in self.aux and word in self.before_be and aux in ("be",)
            ):
                aux = "be+" + word
            j -= 1
        before = symbols[j] if j >= 0 else ""
        if v == 0 and "pp" in feats and self.pack.language == "en" and self._etre(line, v) and len(symbols) > 1:
            told = symbols[1] in self.prep or symbols[1] in self.that  # 'Pleased with the talks, she said …'
            return ("ing" if told else ""), reflexive, negated
        if "inf" in feats and j > 0 and before in self.quote and symbols[j - 1] in self.prep:
            j -= 1  # 'l'occasion de « passer en revue …'
            before = symbols[j]
        if "pp" in feats and not aux and before and before in self.inverted and words[j].startswith(_HAVE_THEY):
            return "fin", reflexive, negated  # 'Aussi a-t-il souligné …'
        if "pp" in feats and not aux and before and before in self.comma:
            aux = self.parted_aux(line, j)
            if not aux and 0 < j < v - 1 and symbols[j - 1] in self.aux:
                aux = words[j - 1]  # 'a, lundi, | souligné'
        if "pp" in feats and not aux and j == v - 1 and j >= 0 and words[j] == "il y a":
            return "fin", reflexive, negated
        if "pp" in feats and aux:
            if aux in self.be_words or aux.startswith("be+"):
                active = reflexive or (not aux.startswith("be+") and self._etre(line, v, j))
                return ("fin" if active else "pass"), reflexive, negated
            if aux in self.have_words:
                if aux in self.perfect:
                    return "ing", reflexive, negated
                return "fin", reflexive, negated
        if "pp" in feats and "fin" not in feats and not aux and before and before in self.comma:
            j = self._over_aside(line, j)
            before = symbols[j]
        if "ing" in feats:
            progressive = aux in self.be_words and aux not in _NO_PROGRESS and self.pack.language == "en"
            if aux.endswith(" been") and (verb := self.verb_of(line, v)) is not None:
                progressive = progressive and verb[1] != "discuss"  # 'have been reviewing their plans': a deed
            return ("fin" if progressive else "ing"), reflexive, negated
        if (
            "pp" in feats
            and "fin" not in feats
            and not aux
            and before
            and (before in self.conj or words[v - 1] in NEXT or self._in_list(line, v, j))
            and not (self.pack.language == "fr" and words[v].endswith(_AGREEING) and not reflexive)
            and self._goes_on(line, v - 1 if words[v - 1] in NEXT else j)
        ):
            perfect = any(words[k].split()[0] in self.perfect for k in range(j) if symbols[k] in self.verb)
            return ("ing" if perfect else "fin"), reflexive, negated
        if "inf" in feats and (aux in self.future_words or (aux in _DO and (not negated or words[v] in _LEFT_OPEN))):
            return "fin", reflexive, negated
        if "inf" in feats and j > 0 and words[j] in OBJECTS_TO and self.pack.language == "fr":
            j -= 1
            before = symbols[j]
        if "inf" in feats and j >= 0 and (before in self.to or before in self.purpose or self._leans_to(line, j)):
            return "inf", reflexive, negated
        if "inf" in feats and j > 0 and line.word(j) in VENU:
            return "inf", reflexive, negated  # 'venu le remercier', 'est venue s'enquérir de'
        if "inf" in feats and j > 0 and before in self.conj and self.came_before(line, j):
            return "inf", reflexive, negated  # 'est venue présenter ses civilités au ministre et | réaffirmer'
        if "fin" in feats and not aux:
            if symbols[v] in self.event and v + 1 < len(symbols) and symbols[v + 1] in self.happens:
                return "", reflexive, negated  # 'the Norway-Nepal talks were held'
            if symbols[v] in self.collective and v + 1 < len(symbols) and symbols[v + 1] in self.contact:
                return "", reflexive, negated  # 'Envoys of four states presented their credentials': a noun
            if "pp" in feats and not reflexive and v + 1 < len(symbols) and words[v + 1] in ("by", "par"):
                return "", reflexive, negated  # 'unless supported by …'
            ends = v + 1 < len(symbols) and symbols[v + 1] in self.punct
            if "pp" in feats and v > 2 and ends and before in self.conj and self._been_too(line, v - 2):
                return "pass", reflexive, negated  # 'which have been debated and | explained'
            if "pp" in feats and v and words[v - 1] in _WHEN:
                return "", reflexive, negated  # 'when asked about the talks'
            if self._describes(line, v, feats):
                return "", reflexive, negated
            says = before in self.institution and symbols[v] in self.quoting  # 'the statement said'
            noun = before in self.attitude and before not in self.event and not says
            if before and (noun or self.begins_noun(line, j, feats) or words[j] in ("'s", "’s", "’")):
                return "", reflexive, negated
            return "fin", reflexive, negated
        if "inf" in feats and j >= 0 and (before in self.prep or before in self.that):
            return "inf", reflexive, negated
        if "inf" in feats and not aux and j >= 0 and self.pack.language == "en" and self._of_several(line, v, j):
            return "fin", reflexive, negated
        return "", reflexive, negated

    def _been_too(self, line: Line, k: int) -> bool:
        """'have been | debated', 'have been widely | debated': item `k` is a participle of something done to others."""
        if not line.word(k).endswith(("ed", "en", "t", "d")):
            return False
        while k > 0 and (line.symbols[k - 1] in self.plain_adv):
            k -= 1
        return k > 0 and line.symbols[k - 1] in self.aux and line.word(k - 1).split()[-1] in _BEEN

    def _of_several(self, line: Line, v: int, j: int) -> bool:
        """'We extend our condolences', 'The two sides review …', 'We condemn … and hope that …': the plain form, which
        might be a noun too, right behind 'we' or a group, or behind a verb of theirs.
        """
        if line.words[j] in _PLAIN_WITH:
            return True
        if any(m.kind == "group" and m.plural for m in line.mentions(j)):
            return True
        led = line.symbols[j] in self.conj and v + 1 < len(line.symbols) and line.symbols[v + 1] in self.that
        return led and not _PLAIN_WITH.isdisjoint(line.words[:j])

    def _located(self, line: Line, v: int) -> bool:
        """Whether item `v` ends with a preposition, or one follows it."""
        return " " in line.word(v) or (v + 1 < len(line.symbols) and line.symbols[v + 1] in self.prep)

    def _finite_ok(
        self,
        line: Line,
        v: int,
        subject: Subject,
        flags: frozenset[str],
        feats: frozenset[str],
        before: list[Predicate],
        open_from: int,
    ) -> bool:
        if subject.kind == "none" or self._as_is_usual(line, v):
            return False
        if subject.kind == "same" and self._of_noun_before(line, v):
            return False
        if subject.kind == "same":
            if not before:
                return self._first_of_sentence(line, v, subject.item)
            if before[-1].passive and "inf" in feats:
                return False
            return self._same_level(line, v, before, open_from, feats)
        if subject.kind == "it":
            return False
        if (
            "inf" in feats
            and "pp" not in feats
            and subject.kind in ("who", "state", "group")
            and not self._plural(line, subject, v)
            and not (subject.mentions and subject.mentions[0].text.casefold() == "i")
        ):
            return False
        if subject.kind == "event" and self._shows(line, v, subject):
            return False
        if before and subject.relative and self._which_of_them(line, v, subject):
            return False
        if subject.kind == "event" and "weak" in flags and flags.isdisjoint(("joint", "quote")):
            return False
        return not self._embedded(line, v, subject, open_from, flags, before)

    def _which_of_them(self, line: Line, v: int, subject: Subject) -> bool:
        """'ont évoqué les liens entre les deux pays qui | aspirent à la paix': what tells only of whom one speaks."""
        j = v - 1
        while j > 0 and line.symbols[j] not in self.rel:
            j -= 1
        several = bool(subject.mentions) and all(m.kind == "group" for m in subject.mentions or [])
        return several and j > 0 and line.symbols[j - 1] not in self.comma

    def _shows(self, line: Line, v: int, subject: Subject) -> bool:
        """'Cette rencontre témoigne de …', 'the ceremony underscored …': what the narrator sees in an event."""
        verb = self.verb_of(line, v)
        shown = verb is not None and verb[0] in SHOWING
        return shown or (line.symbols[subject.item] in self.outward and verb is not None and "joint" not in verb[4])

    def _as_is_usual(self, line: Line, v: int) -> bool:
        """'comme l'exige le protocole', 'as agreed': told by the way."""
        k = v - 1
        while k > 0 and line.word(k) in _OBJECTS:
            k -= 1
        return k >= 0 and line.word(k) in _LIKE

    def _first_of_sentence(self, line: Line, v: int, j: int) -> bool:
        """'Finer received updates … and discussed aid': a second verb behind one that reports nothing."""
        if j < 0 or self._tense(line, v) == "base":
            return False
        if line.symbols[j] not in self.conj and not self._listed(line, v, j):
            return False
        houses = self.institution | self.party
        opened = next((i for i in range(j) if line.symbols[i] in self.who and self._opens_sentence(line, i)), -1)
        verb = self.verb_of(line, v)
        if verb is not None and verb[0] in SHOWING and opened >= 0 and line.word(opened + 1) in POSSESSIVE:
            return False  # "Minister X's trip builds on years of work and demonstrates commitment"
        if opened < 0 and line.symbols[0] in self.pron and line.word(v) not in _SHARED:
            opened = 0  # 'They toured a museum and discussed trade', but 'in mutual respect and shared hopes'
        if opened < 0 and not self.summoning.isdisjoint(line.symbols[:j]):
            opened = next((i for i in range(j) if line.symbols[i] in houses and self._opens_sentence(line, i)), -1)
        if opened < 0:
            return False
        return not any(line.symbols[i] in self.embed or line.symbols[i] in self.rel for i in range(opened, j))

    def _listed(self, line: Line, v: int, j: int) -> bool:
        """'presented his credentials, thanked the president and said …': a verb of a list of deeds, in English."""
        symbols, n = line.symbols, len(line.symbols)
        if self.pack.language != "en" or symbols[j] not in self.comma or j != v - 1 or v + 1 >= n:
            return False
        if symbols[v + 1] not in self.determined:
            return False
        return any(
            symbols[k] in self.conj and symbols[k + 1] in self.plain_verb and "fin" in self.feats(line, k + 1)
            for k in range(v + 2, min(n - 1, v + LIST))
        )

    def _plural(self, line: Line, subject: Subject, v: int) -> bool:
        if any(line.symbols[i] in self.aux for i in range(max(0, v - 3), v)):
            return True
        if subject.kind == "group" or line.symbols[max(subject.item, 0)] in self.folk:
            return line.word(subject.item).endswith("s")
        mentions = subject.mentions or []
        return len(mentions) + len(subject.states or []) > 1 or any(m.plural or m.members for m in mentions)

    def _same_level(self, line: Line, v: int, before: list[Predicate], open_from: int, feats: frozenset[str]) -> bool:
        """Whether a verb without a subject of its own goes on from the outer predicate, not from
        the clause it reports.
        """
        if self._tense(line, before[-1].item) == "base" and self._tense(line, v) == "past":
            return not before[-1].purpose  # 'used the occasion to highlight … and spoke of'
        if before[-1].purpose and self._tense(line, v).startswith("compound"):
            return True  # 'met to discuss trade and have agreed to …'
        if self.pack.language == "en" and "pp" in feats:
            perfect = self._tense(line, before[-1].item).startswith("compound")
            if perfect and self._tense(line, v) == "past":
                return True  # 'has condemned the attack and called for'
            tense, plain = self._tense(line, v), before[-1].construction in ("np", "inf")
            if plain and tense.startswith("compound") and not self.clause_between(line, before[-1].item, v):
                return True  # 'condemned the attack and has called for'
        if self.feats(line, before[-1].item) == {"inf"} and (led := self._governed_tense(line, before[-1].item)):
            return self._tense(line, v) in (led, "")  # 'n'a pas manqué de rappeler que … et a ajouté'
        main = next((p for p in reversed(before) if not p.participle), None)
        if before[-1].participle and before[-1].construction == "that" and main is not None:
            return self._tense(line, main.item) == self._tense(
                line, v
            )  # '…, noting that X aspires to peace and wishes …'
        if before[-1].construction == "that" and line.word(v).startswith("was "):
            return False  # 'said that the house had good relations and was interested in them'
        return self._same_tense(line, before[-1].item, v)

    def _same_tense(self, line: Line, a: int, b: int) -> bool:
        first, second = self._tense(line, a), self._tense(line, b)
        return first == second or "" in (first, second)

    def _embedded(
        self, line: Line, v: int, subject: Subject, open_from: int, flags: frozenset[str], before: list[Predicate]
    ) -> bool:
        symbols = line.symbols
        k = subject.item
        while k > 0 and symbols[k - 1] not in self.that and (symbols[k - 1] in self.det or symbols[k - 1] in self.adj):
            k -= 1
        left = symbols[k - 1] if k > 0 else ""
        if before and subject.item >= open_from >= 0 and self.retells(line, v, subject, before[-1], open_from):
            return False
        if before and k > 0 and before[-1].passes_on and self._begins_with(line, before[-1].content[0], k):
            return False  # 'le communiqué ajoute que X a souligné …', 'que lors d'un entretien, X a souligné …'
        said = bool(before) and before[-1].construction == "that" and k == open_from  # past where he said it
        behind = k - 3 if k > 2 and symbols[k - 2] in self.conj and line.word(k - 1) in _TO_WHOM else k - 2
        if left and left in self.relating and subject.kind == "who" and self._after_person(line, behind) and not said:
            return False  # 'Mr Li, whom he thanked', 'le premier ministre, à qui il a dit': the story goes on
        if k > 1 and line.word(k - 1) == "which" and self._tells_of_which(line, v):
            return False
        if k > 1 and left in self.linking and self._judged(line, v, k - 1, subject, before):
            return open_from > 0 and self._heads_clause(line, open_from, k - 1, before)
        if left and left in self.linking:
            if self._cleft(line, k - 1):
                return False  # 'C'est dans ce cadre que le ministre a souligné …'
            if self._untold(line, before) and self._reminds(line, k - 1):
                return False  # 'Il convient de rappeler que la ministre avait demandé …'
        if open_from > 0 and k - 1 == open_from and left in self.subord:
            return True  # 'reaffirmed that while all remain …'
        if (
            before
            and before[-1].construction == "that"
            and left in self.comma
            and self._behind_insert(line, open_from, k)
        ):
            return True
        if left and (left in self.embed or line.word(k - 1) in ("if", "si", "because", "whether", "how")):
            return True
        if left and line.word(k - 1) == "s'" and symbols[k] in self.pron:
            return True  # 'ne précise pas s'ils ont évoqué …'
        if left and left in self.rel:
            inside = before and before[-1].construction == "that" and 0 < open_from < k
            if inside and not self._same_tense(line, before[-1].item, v):
                return True  # 'a dit que X était un voisin, avec qui il souhaitait …'
            return not self._narrative_relative(line, k - 1)
        if not before:
            return any(symbols[i] in self.that for i in range(k)) and open_from < 0 and left in self.conj
        if left in self.quote and open_from > 0 and k - 1 == open_from:
            return True  # 'notant que « le Liban aspire … »'
        if left in self.quote and before and k > 1 and symbols[k - 2] in self.that:
            return before[-1].construction == "that"  # 'a dit que « le port ouvre » et que « son pays y tient »'
        if left in self.quote or not left:
            return False
        initial = left in self.clause_start
        meanwhile = line.word(k - 1) in _MEANWHILE and self._another(subject, before[-1].subject)
        if meanwhile and self._same_tense(line, before[-1].item, v):
            return False  # 'invited A to Oslo while Minister B extended …'
        if (
            before[0].item <= _PAIR
            and left in self.comma
            and all(p.participle for p in before)
            and subject.kind == "who"
        ):
            return False  # 'Saying that trade grows, the minister noted …'
        if 0 < open_from <= subject.item and self._heads_clause(line, open_from, subject.item, before):
            return True  # 'ont affirmé que les deux partis et les deux peuples se sont accordé …'
        if open_from >= 0 and subject.item >= open_from:
            if initial and left in self.conj and self._takes_up(line, v, subject, before):
                return False
            if not initial or ("weak" in flags and not self._told_next(line, v, subject, before)):
                return True
            if subject.kind == "state":
                return True
            return not (left in self.conj or left in self.subord or left in self.comma or line.word(k - 1) == ";")
        return not initial and symbols[k - 1] not in self.adv and subject.kind != "who"

    @staticmethod
    def _another(subject: Subject, told: Subject) -> bool:
        """Whether one official is named for a subject, by another name than the one told of."""
        mentions = subject.mentions or []
        if subject.kind != "who" or len(mentions) != 1 or mentions[0].kind not in ("person", "alias"):
            return False
        return all(m.text.casefold() != mentions[0].text.casefold() for m in told.mentions or [])

    def _behind_insert(self, line: Line, open_from: int, k: int) -> bool:
        """'said that, despite the war, | Norway is committed to …': whether item `k` follows the insert with which the
        clause from item `open_from` on begins."""
        i = open_from + (0 < open_from < k and line.symbols[open_from] in self.comma)
        if not 0 < i < k - 1 or not (line.symbols[i] in self.leads_setting or line.symbols[i] in self.subord):
            return False
        return next(m for m in range(i + 1, k) if line.symbols[m] in self.comma) == k - 1

    def _begins_with(self, line: Line, start: int, k: int) -> bool:
        """Whether the clause from character `start` on begins with item `k`, or with a setting and a comma before."""
        symbols, first = line.symbols, line.item_at(start)
        if k == first:
            return True
        led = first < k and symbols[k - 1] in self.comma and symbols[first] in self.leads_setting
        return led and not any(symbols[i] in self.aux or symbols[i] in self.plain_verb for i in range(first, k))

    def _cleft(self, line: Line, q: int) -> bool:
        """'C'est avec joie que …', 'It is in this spirit that …': whether 'that' at item `q` only follows how or when
        something is told, put in front."""
        symbols = line.symbols
        if not 1 < q < _CLEFT or line.word(0) not in _IT_IS:
            return False
        parts = line.word(1).split()
        if symbols[1] not in self.aux and len(parts) < _PAIR:
            return False
        led = len(parts) > 1 or symbols[2] in self.prep or symbols[2] in self.plain_adv
        return led and not any(symbols[i] in self.plain_verb or symbols[i] in self.aux for i in range(2, q))

    def _untold(self, line: Line, before: list[Predicate]) -> bool:
        """Whether nothing has been told yet but that it should be recalled."""
        return not before or (len(before) == 1 and before[0].passive and line.word(1) in self.future_words)

    def _reminds(self, line: Line, q: int) -> bool:
        """'Il convient de rappeler que …', 'It should be noted that …': what a narrator recalls."""
        if not q < _CLEFT or line.word(0).split()[0] not in _NOBODY_SAYS:
            return False
        return any(part.startswith(_REMINDING) for i in range(q + 1) for part in line.word(i).split())

    def _heads_clause(self, line: Line, open_from: int, k: int, before: list[Predicate]) -> bool:
        """Whether the clause reported from item `open_from` on has no verb yet before item `k`, so that its own
        subject ends there."""
        if before[-1].construction != "that" or before[-1].passes_on:
            return False
        several = any(m.plural for m in line.mentions(k))
        if line.symbols[k] in self.pron and (several or line.symbols[k - 1] not in self.comma):
            return False  # but 'a dit que, lors de l'entretien, celui-ci avait évoqué …'
        between = range(open_from, k)
        return not any(
            line.symbols[i] in self.aux
            or line.symbols[i] in self.contact
            or (line.symbols[i] in self.verb and "fin" in self.feats(line, i))
            or (line.symbols[i] in self.low and line.word(i).endswith(("ed", "s")) and self.pack.language == "en")
            or (i > open_from and self.may_be_finite(line, i))
            for i in between
        )

    def _told_next(self, line: Line, v: int, subject: Subject, before: list[Predicate]) -> bool:
        """'a dit que le port ouvrirait ; elle | a noté que …': French, the story goes on in its own tense."""
        apart = line.symbols[subject.item - 1] in self.semicolon and self.pack.language == "fr"
        return apart and subject.kind == "who" and self._same_tense(line, before[-1].item, v)

    def _takes_up(self, line: Line, v: int, subject: Subject, before: list[Predicate]) -> bool:
        """'agreed that trade grows and they noted that …': the story goes on with a clause of its own, in its tense."""
        mentions = subject.mentions or []
        if subject.kind != "who" or not mentions or any(m.kind != "pronoun" for m in mentions):
            return False
        if not before or not self._same_tense(line, before[-1].item, v) or not self._tense(line, v):
            return False
        held = any(symbol in self.attitude for symbol in line.symbols[v + 1 : v + 4])
        return held or any(symbol in self.that for symbol in line.symbols[v + 1 : v + 8])

    def _judged(self, line: Line, v: int, r: int, subject: Subject, before: list[Predicate]) -> bool:
        """'…, which she described as a success', '…, qu'il a qualifiées d'excellentes': a judgement told by the way."""
        if not before or subject.kind != "who" or line.symbols[r - 1] not in self.comma:
            return False
        if not line.word(r).startswith(("which", "que", "qu'")):
            return False
        verb = self.verb_of(line, v)
        return verb is not None and verb[0] in JUDGING

    def _after_person(self, line: Line, i: int) -> bool:
        """Whether item `i`, a comma apart, is a person of whom a relative clause can tell."""
        if i > 0 and line.symbols[i] in self.comma:
            i -= 1
        return i >= 0 and line.symbols[i] in self.who and line.symbols[i] not in self.pron

    def _narrative_relative(self, line: Line, r: int) -> bool:
        """'with whom she discussed …', 'au cours duquel il a …': the clause goes on with the story."""
        word = line.word(r)
        if word in _WHERE:
            return r > 0 and line.symbols[r - 1] in self.comma  # 'met X in Oslo, where they discussed …'
        if word.startswith((*TELLING_IN, *_AT_WHICH)):
            k = r - 1
            while k > 0 and (line.symbols[k] in self.comma or line.symbols[k] in self.plain_adv):
                k -= 1
            if line.symbols[k] in self.event or line.word(k) in _OCCASIONS:
                return True  # 'a private talk in which she conveyed …', '…, occasion on which they noted'
        if word.startswith(TELLING_IN):
            return any(line.word(i).endswith(TEXTS) for i in range(max(0, r - 12), r))
        if word.startswith(("avec", "with whom", "to whom", "à qui", *DURING_WHICH)):
            return True
        return r > 0 and line.word(r - 1) in ("avec", "with", "during", "lors", "au cours de", "auquel", "devant")
