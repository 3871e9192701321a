"""Lines to predicates: which reporting verb is an outer predicate, who its subject is, where its content lies."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.reading.lines import Line
from dragoman.reading.mentions import Mention
from dragoman.reading.pack import Pack


@dataclass
class Subject:
    """Who or what governs a verb. `kind`: who · state · event · it · institution · same (as the verb before) · none."""

    kind: str
    item: int = -1
    mentions: list[Mention] | None = None
    states: list[str] | None = None
    relative: bool = False


@dataclass
class Predicate:
    """A reporting verb with its construction. Items are positions in the line; `content` is half-open, in characters."""

    item: int
    lemma: str
    construction: str  # np · that · inf · quote
    act: str
    flags: frozenset[str]
    subject: Subject
    content: tuple[int, int]
    evidence: tuple[int, int]
    addressee: int = -1
    passive: bool = False
    participle: bool = False
    purpose: bool = False
    inverted: bool = False
    negated: bool = False


_OBJECTS = frozenset({"le", "la", "l'", "les"})
_CONTRACTIONS = {
    "de": ("de", "du", "des", "d'", "de la", "de l'"), "à": ("à", "au", "aux", "à la", "à l'"),
    "sur": ("sur", "autour de", "au sujet de", "à propos de", "concernant"), "on": ("on", "about", "regarding", "concerning", "over"),
    "about": ("about", "on", "regarding", "concerning"),
}  # fmt: skip


class ClauseReader:
    """Finds the predicates of one language's lines."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        have = pack.having
        self.verb = have("verb")
        self.adv = have("adv") | have("date") | have("c:clitic")
        self.plain_adv = (have("adv") | have("date")) - have("prep") - have("poss")
        self.aux = have("aux")
        self.neg = have("neg")
        self.skip = (self.adv | self.aux | self.neg) - have("who")
        self.date = have("date")
        self.trailing = self.aux
        self.comma = have("w:,")
        self.conj = have("conj")
        self.that = have("that")
        self.embed = have("c:embed") | self.that
        self.rel = have("rel")
        self.prep = have("prep") | have("c:of")
        self.det = have("det") | have("poss")
        self.poss = have("poss")
        self.who = have("who")
        self.person = have("person") | have("counterpart")
        self.pron = have("pron")
        self.state = have("geo", "state") | have("metonym") | have("capital")
        self.org = have("org")
        self.adj = have("adj") | have("num") | have("mod") | have("ordinal")
        self.event = have("event")
        self.institution = have("c:institution") | have("c:document")
        self.noun = have("low") | have("att") | have("port") | have("topic") | have("instrument") | have("coll")
        self.noun_like = have("att") | have("event")
        self.quote = have("quote")
        self.it = have("w:it") | have("w:il") | have("it")
        self.to = have("w:to")
        self.purpose = have("c:purpose")
        self.inverted = have("c:invpron")
        self.clause_start = self.comma | self.conj | have("c:subord") | have("w:;") | have("w::") | self.quote
        self.subord = have("c:subord")
        self.have_words = frozenset(
            "has have had having avoir a ont avait avaient aura auront aurait auraient ait eut eurent eu ai ayant".split()
        )
        self.be_words = frozenset(
            "was were is are been be being est sont était étaient été fut furent sera seront serait étant".split()
        )
        self.future_words = frozenset("will would shall should could can may might must va vont allait allaient".split())
        self.reflexive = frozenset({"se", "s'"})
        self.topic_words = frozenset("on about regarding concerning sur de du des d' au à autour of over upon".split()) | {"de la", "de l'", "autour de", "autour du", "au sujet de", "à propos de", "ways to", "how"}
        self.attitude = have("att")
        self.colon = have("w::")
        self.nominal = self.who | self.state | self.org | self.pron

    # -- subjects --------------------------------------------------------------------------------------------------

    def subject(self, line: Line, v: int) -> Subject:
        """What stands before verb item `v` as its subject."""
        symbols = line.symbols
        j = v - 1
        while j >= 0 and self._skipped(line, j):
            j -= 1
        if j < 0:
            return Subject("none")
        symbol = symbols[j]
        if symbol in self.nominal:
            return self._head(line, j)
        if symbol in self.comma:
            return self._over_insert(line, j)
        if symbol in self.conj:
            return Subject("same", j)
        if symbol in self.rel:
            k = j - 1
            if k >= 0 and symbols[k] in self.comma:
                k -= 1
            if k >= 0 and symbols[k] in self.who:
                found = self._head(line, k)
                found.relative = True
                return found
            if k >= 0 and symbols[k] in self.event:
                return Subject("event", k)
            return Subject("none", j)
        if symbol in self.institution:
            return self._institution(line, j)
        if symbol in self.event or symbol in self.noun or symbol in self.adj:
            return self._noun(line, j)
        if line.word(j) in (")", "–", "—", "-"):
            return self._over_insert(line, j)
        return Subject("none", j)

    def _head(self, line: Line, j: int) -> Subject:
        """The head of a chain of nouns that ends at item j: 'the talks between X and Y' is the talks."""
        symbols = line.symbols
        if symbols[j] in self.pron:
            word = line.word(j)
            if symbols[j] in self.it and line.word(j + 1 if j + 1 < len(symbols) else j) not in ("",) and self._impersonal(line, j):
                return Subject("it", j)
        k = j
        while True:
            first = k
            while first > 0 and (symbols[first - 1] in self.det or symbols[first - 1] in self.adj):
                first -= 1
            if first > 1 and symbols[first - 1] in self.conj and symbols[k] not in self.pron and self._like(line, first - 2, k):
                k = first - 2
                continue
            if first > 1 and symbols[first - 1] in self.prep and symbols[j] not in self.pron:
                before = first - 2
                if symbols[before] in self.event:
                    return Subject("event", before)
                if symbols[before] in self.institution:
                    return self._institution(line, before)
                if symbols[before] in self.who:
                    k = before
                    j = before
                    continue
                if symbols[before] in self.noun:
                    return self._noun(line, before)
            break
        return self._nominal(line, k, j)

    def _like(self, line: Line, left: int, right: int) -> bool:
        """Whether two nominals can be one coordinated subject: of one kind, and the left one not inside a phrase."""
        symbols = line.symbols
        alike = any(symbols[left] in kind and symbols[right] in kind for kind in (self.who, self.state | self.org))
        if not alike:
            return False
        k = left
        while k > 0 and (symbols[k - 1] in self.det or symbols[k - 1] in self.adj):
            k -= 1
        return k == 0 or symbols[k - 1] not in self.prep

    def _impersonal(self, line: Line, j: int) -> bool:
        """'It was noted', 'il a été convenu': the pronoun stands for nobody when a form of 'be' and a participle follow."""
        symbols, n = line.symbols, len(line.symbols)
        k, be = j + 1, False
        while k < n and symbols[k] in self.skip:
            if line.word(k) in self.reflexive:
                return False
            be = be or line.word(k) in self.be_words
            k += 1
        return be and k < n and "pp" in self.feats(line, k)

    def _nominal(self, line: Line, k: int, j: int) -> Subject:
        mentions: list[Mention] = []
        states: list[str] = []
        for i in range(k, j + 1):
            symbol = line.symbols[i]
            if symbol in self.who or symbol in self.pron:
                mentions.extend(line.mentions(i))
            elif symbol in self.state or symbol in self.org:
                value = self.state_value(line, i)
                if value:
                    states.append(value)
        if mentions:
            return Subject("who", k, mentions, states)
        return Subject("state", k, [], states)

    def state_value(self, line: Line, i: int) -> str | None:
        """The code of the state or organisation item i names; a capital stands for its state."""
        iso = line.value(i, "iso")
        if isinstance(iso, str):
            return iso.split("|")[0]
        org = line.value(i, "org")
        if isinstance(org, str):
            return org
        city = line.value(i, "city")
        return city[1] if isinstance(city, tuple) else None

    def _institution(self, line: Line, j: int) -> Subject:
        states = []
        for i in range(max(0, j - 3), min(len(line.symbols), j + 6)):
            if line.symbols[i] in self.verb and i > j:
                break
            value = line.value(i, "iso")
            if isinstance(value, str):
                states.append(value.split("|")[0])
        return Subject("institution", j, [], states[:1])

    def _noun(self, line: Line, j: int) -> Subject:
        symbols = line.symbols
        k = j
        while k >= 0 and (
            symbols[k] in self.noun or symbols[k] in self.adj or symbols[k] in self.event or symbols[k] in self.det
        ):
            if symbols[k] in self.event:
                return Subject("event", k)
            k -= 1
        if k > 0 and symbols[k] in self.prep:
            before = k - 1
            if symbols[before] in self.event:
                return Subject("event", before)
            if symbols[before] in self.institution:
                return self._institution(line, before)
        return Subject("none", j)

    def _over_insert(self, line: Line, j: int) -> Subject:
        """A comma before the verb: an insert closes here ('Lavrov, speaking in Moscow, said'), or a new predicate begins."""
        symbols = line.symbols
        opener = "(" if line.word(j) == ")" else ","
        for k in range(j - 1, 0, -1):
            if line.word(k) == opener:
                if symbols[k - 1] in self.institution:
                    return self._institution(line, k - 1)
                if symbols[k - 1] in self.nominal:
                    found = self._head(line, k - 1)
                    if found.kind == "who" and self._clause_initial(line, found.item):
                        return found
                break
            if symbols[k] in self.verb and "fin" in self.feats(line, k) and symbols[k - 1] not in self.rel:  # type: ignore[index]
                break
        k = j - 1
        if symbols[k] in self.nominal and not any(symbols[i] in self.verb for i in range(k)):
            found = self._head(line, k)
            if found.kind == "who" and self._clause_initial(line, found.item):
                return found
        if not any(symbols[i] in self.verb and "fin" in self.feats(line, i) and symbols[i] not in self.noun_like for i in range(j)):
            for i in range(j):
                if symbols[i] in self.who and symbols[i] not in self.pron and self._opens_sentence(line, i):
                    return self._nominal(line, i, i)
        return Subject("same", j)

    def _opens_sentence(self, line: Line, i: int) -> bool:
        """Whether mention i stands free: at the beginning, after a comma, or after words that lead to no noun."""
        k = i
        while k > 0 and (line.symbols[k - 1] in self.det or line.symbols[k - 1] in self.adj or line.symbols[k - 1] in self.noun):
            k -= 1
        return k == 0 or line.symbols[k - 1] in self.clause_start or line.symbols[k - 1] in self.adv

    def _clause_initial(self, line: Line, k: int) -> bool:
        symbols = line.symbols
        while k > 0 and (symbols[k - 1] in self.det or symbols[k - 1] in self.adj):
            k -= 1
        return k <= 0 or symbols[k - 1] in self.clause_start or symbols[k - 1] in self.adv

    # -- predicates ------------------------------------------------------------------------------------------------

    def predicates(self, line: Line) -> list[Predicate]:
        """The outer predicates of a line, left to right; verbs inside a reported clause are not among them."""
        symbols = line.symbols
        out: list[Predicate] = []
        open_from = -1  # item behind 'that' of the latest predicate, while its clause may still run
        for v in range(len(symbols)):
            if symbols[v] not in self.verb or (v < open_from - 1 and out and out[-1].construction in ("that", "inf")):
                continue
            predicate = self._predicate(line, v, out, open_from)
            if predicate is None:
                continue
            if predicate.inverted and any(p.content[0] < predicate.content[1] for p in out):
                continue  # what is said was read already: 'they praised …, the statement concludes'
            if out and out[-1].subject.kind == "institution" and out[-1].construction == "that" and predicate.subject.kind == "who":
                if predicate.evidence[0] - out[-1].content[0] < 12 and not out[-1].inverted:
                    out.pop()  # a ministry says that X said: the statement is X's
            out.append(predicate)
            open_from = self._opens(line, predicate)
        self._bound(line, out)
        return out

    def _opens(self, line: Line, predicate: Predicate) -> int:
        if predicate.subject.kind == "institution" and predicate.construction == "that":
            return -1
        if predicate.construction in ("that", "inf"):
            return line.item_at(predicate.content[0])
        for i in range(predicate.item + 1, min(predicate.item + 14, len(line.symbols))):
            if line.symbols[i] in self.verb and line.symbols[i] not in self.noun_like and self.feats(line, i) & {"fin", "ing"}:
                return -1
            if line.symbols[i] in self.embed:
                return i + 1
        return -1

    def _form(self, line: Line, v: int, feats: frozenset[str]) -> tuple[str, bool, bool]:
        """How verb v stands: fin · pass · ing · inf · '' (none of these); whether reflexive; whether negated."""
        symbols = line.symbols
        j = v - 1
        reflexive = negated = False
        aux = ""
        while j >= 0 and (self._skipped(line, j) or line.word(j) in self.reflexive):
            word = line.word(j)
            if word in self.reflexive:
                reflexive = True
            if symbols[j] in self.neg:
                negated = True
            if symbols[j] in self.aux and not aux:
                aux = word
            elif symbols[j] in self.aux and aux in ("been", "été"):
                aux = "be+" + word
            elif symbols[j] in self.aux and word in self.future_words | {"did", "does", "do"} and aux in ("be",):
                aux = "be+" + word
            j -= 1
        before = symbols[j] if j >= 0 else ""
        if "pp" in feats and aux:
            if aux in self.be_words or aux.startswith("be+"):
                active = reflexive or (not aux.startswith("be+") and self._etre(line, v))
                return ("fin" if active else "pass"), reflexive, negated
            if aux in self.have_words:
                if aux in ("having", "ayant", "avoir"):
                    return "ing", reflexive, negated
                return "fin", reflexive, negated
        if "ing" in feats:
            return "ing", reflexive, negated
        if "pp" in feats and "fin" not in feats and not aux and before and before in self.conj and self._goes_on(line, j):
            return "fin", reflexive, negated
        if "inf" in feats and aux in self.future_words:
            return "fin", reflexive, negated
        if "inf" in feats and j > 0 and line.word(j) in _OBJECTS | {"lui", "leur"} and self.pack.language == "fr":
            j -= 1
            before = symbols[j]
        if "inf" in feats and j >= 0 and (before in self.to or before in self.purpose):
            return "inf", reflexive, negated
        if "fin" in feats and not aux:
            if "pp" in feats and v + 1 < len(symbols) and line.word(v + 1) in ("by", "par"):
                return "", reflexive, negated  # 'unless supported by …'
            if before and (before in self.det or before in self.attitude or line.word(j) in ("'s", "’s", "’")):
                return "", reflexive, negated
            return "fin", reflexive, negated
        if "inf" in feats and j >= 0 and (before in self.prep or before in self.that):
            return "inf", reflexive, negated
        return "", reflexive, negated

    def _skipped(self, line: Line, j: int) -> bool:
        """Whether item j stands between subject and verb: adverb, auxiliary, clitic, object pronoun, a quotation mark."""
        if line.symbols[j] in self.skip:
            return True
        if line.symbols[j] in self.det and line.word(j) in _OBJECTS and j + 1 < len(line.symbols):
            after = line.symbols[j + 1]
            return self.pack.language == "fr" and (after in self.aux or (after in self.verb and after not in self.noun_like))
        return self._quoted_verb(line, j)

    def _quoted_verb(self, line: Line, j: int) -> bool:
        """A quotation mark between an auxiliary and its verb: 'ont « salué les liens'."""
        if line.symbols[j] not in self.quote and line.symbols[j] not in self.comma:
            return False
        for k in range(j - 1, max(-1, j - 6), -1):
            if line.symbols[k] in self.aux:
                return line.word(k) in self.have_words | self.be_words
            if line.symbols[k] not in self.adv and line.symbols[k] not in self.comma:
                return False
        return False

    def feats(self, line: Line, i: int) -> frozenset[str]:
        """The forms item i may be as a verb: fin, inf, ing, pp."""
        verb = line.value(i, "verb") or line.value(i, "verb_refl")
        return verb[5] if isinstance(verb, tuple) else frozenset()

    def _goes_on(self, line: Line, j: int) -> bool:
        """'a présenté ses condoléances et exploré les pistes': the auxiliary of the first verb serves the second."""
        for k in range(j - 1, 0, -1):
            if line.symbols[k] in self.verb and "pp" in self.feats(line, k):
                return line.symbols[k - 1] in self.aux or line.symbols[k - 1] in self.adv
            if line.symbols[k] in self.rel or line.symbols[k] in self.that:
                return False
        return False

    def _etre(self, line: Line, v: int) -> bool:
        verb = line.value(v, "verb") or line.value(v, "verb_refl")
        return bool(verb and "etre" in verb[4])  # type: ignore[index]

    def _predicate(self, line: Line, v: int, before: list[Predicate], open_from: int) -> Predicate | None:
        plain, own = line.value(v, "verb"), line.value(v, "verb_refl")
        feats = (plain or own or ("",) * 6)[5]  # type: ignore[index]
        form, reflexive, negated = self._form(line, v, feats or frozenset())
        verb = (own if reflexive and own is not None else plain) or None
        if verb is None:
            return None
        lemma, np, that, inf, flags, feats = verb  # type: ignore[misc]
        symbols = line.symbols
        inverted = self._inverted(line, v, flags)
        if not form and inverted is None:
            return None
        if inverted is not None and form in ("fin", ""):
            return self._inverted_predicate(line, v, lemma, that, flags, inverted)
        subject = Subject("none")
        participle = purpose = passive = False
        if form == "ing":
            if not self._participle_ok(line, v, before):
                return None
            participle, subject = True, Subject("same")
        elif form == "inf":
            kind = self._infinitive(line, v, before, open_from)
            if kind is None:
                return None
            purpose = kind == "purpose"
            subject = Subject("joint") if purpose else self._light_subject(line, v)
        elif form == "pass":
            subject = self.subject(line, v)
            if "weak" in flags and subject.kind not in ("it",):
                return None
            if subject.kind in ("who",) and subject.relative:
                return None
            if self._embedded(line, v, subject, open_from, flags, before):
                return None
            passive = True
        else:
            subject = self.subject(line, v)
            if not self._finite_ok(line, v, subject, flags, feats, before, open_from):
                return None
        return self._complement(line, v, verb, subject, passive, participle, purpose, negated)

    def _participle_ok(self, line: Line, v: int, before: list[Predicate]) -> bool:
        symbols = line.symbols
        j = v - 1
        while j >= 0 and (symbols[j] in self.adv or line.word(j) in ("avoir", "having", "ayant")) and line.word(j) not in ("en", "tout en"):
            j -= 1
        if j < 0:
            return True
        if symbols[j] in self.comma or line.word(j) in ("while", "en", "tout en", "by", "whilst", "when", "before", "after", "après", "avant de"):
            return True
        if symbols[j] in self.conj:
            return bool(before)
        if symbols[j] in self.prep or symbols[j] in self.det or symbols[j] in self.verb or symbols[j] in self.aux:
            return False
        return bool(before) and symbols[j] not in self.nominal and symbols[j] not in self.rel

    def _infinitive(self, line: Line, v: int, before: list[Predicate], open_from: int) -> str | None:
        """'met to discuss': purpose; 'wished to stress', 'a tenu à souligner': same subject as the light verb."""
        symbols = line.symbols
        j = v - 1
        while j >= 0 and (symbols[j] in self.adv or line.word(j) in _OBJECTS):
            j -= 1
        k = j - 1
        while k >= 0 and symbols[k] in self.adv:
            k -= 1
        if k > 1 and symbols[k] in self.who and symbols[k - 1] in self.prep | self.det | self.to | self._class("c:of"):
            k -= 2  # 'l'occasion pour les deux ministres de …'
            while k > 0 and symbols[k] in self.prep | self.det:
                k -= 1
        if k >= 0 and symbols[k] in self.light:
            inside = before and before[-1].construction == "that" and v > open_from > 0
            return None if inside else "same"
        if before and before[-1].purpose and self._coordinated_with(line, before[-1].item, v):
            return "purpose"
        for i in range(j - 1, -1, -1):
            if symbols[i] in self.verb or symbols[i] in self.embed or symbols[i] in self.rel:
                return None
            if symbols[i] in self.contact and symbols[i] not in self.aux:
                return "purpose"
        return None

    def _light_subject(self, line: Line, v: int) -> Subject:
        """The subject of the verb that leans on infinitive `v`: 'the minister wished to stress', 'l'entretien a permis de …'."""
        k = v - 1
        while k >= 0 and line.symbols[k] not in self.light:
            k -= 1
        while k > 0 and (line.symbols[k - 1] in self.det or line.symbols[k - 1] in self.aux or line.symbols[k - 1] in self.adj):
            k -= 1
        found = self.subject(line, k) if k >= 0 else Subject("none")
        return found if found.kind in ("who", "state", "event") else Subject("same")

    @property
    def light(self) -> frozenset[str]:
        return self._class("c:light")

    @property
    def contact(self) -> frozenset[str]:
        return self._class("c:contact")

    def _class(self, tag: str) -> frozenset[str]:
        cache: dict[str, frozenset[str]] = self.__dict__.setdefault("_classes", {})
        if tag not in cache:
            cache[tag] = self.pack.having(tag)
        return cache[tag]

    def _coordinated_with(self, line: Line, first: int, second: int) -> bool:
        j = second - 1
        while j > first and (line.symbols[j] in self.adv or line.symbols[j] in self.to or line.symbols[j] in self.prep):
            j -= 1
        return line.symbols[j] in self.conj or line.symbols[j] in self.comma

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
        if subject.kind == "none":
            return False
        if subject.kind == "same":
            if not before:
                return self._first_of_sentence(line, v, subject.item)
            if before[-1].passive and "inf" in feats:
                return False
            return self._same_level(line, v, before, open_from, feats)
        if subject.kind == "it":
            return False
        if "inf" in feats and subject.kind in ("who", "state") and not self._plural(line, subject, v):
            if not (subject.mentions and subject.mentions[0].text.casefold() == "i"):
                return False
        if subject.kind == "event" and "weak" in flags:
            return False
        if "ing" in feats:
            return False
        return not self._embedded(line, v, subject, open_from, flags, before)

    def _first_of_sentence(self, line: Line, v: int, j: int) -> bool:
        """'Finer received updates … and discussed aid': a second verb behind one that reports nothing."""
        if j < 0 or line.symbols[j] not in self.conj or self._tense(line, v) == "base":
            return False
        opened = next((i for i in range(j) if line.symbols[i] in self.who and self._opens_sentence(line, i)), -1)
        if opened < 0:
            return False
        return not any(line.symbols[i] in self.embed or line.symbols[i] in self.rel for i in range(opened, j))

    def _plural(self, line: Line, subject: Subject, v: int) -> bool:
        if any(line.symbols[i] in self.aux for i in range(max(0, v - 3), v)):
            return True
        mentions = subject.mentions or []
        return len(mentions) + len(subject.states or []) > 1 or any(m.plural or m.members for m in mentions)

    def _same_level(
        self, line: Line, v: int, before: list[Predicate], open_from: int, feats: frozenset[str]
    ) -> bool:
        """Whether a verb without a subject of its own goes on from the outer predicate, not from the clause it reports."""
        return self._same_tense(line, before[-1].item, v)

    def _same_tense(self, line: Line, a: int, b: int) -> bool:
        first, second = self._tense(line, a), self._tense(line, b)
        return first == second or "" in (first, second)

    def _tense(self, line: Line, v: int) -> str:
        """A coarse tense, enough to tell an outer verb from one of the reported clause: p(ast), n(ow), c(ompound)."""
        j = v - 1
        while j >= 0 and line.symbols[j] in self.skip:
            if line.symbols[j] in self.aux:
                word = line.word(j)
                return "future" if word in self.future_words else "compound " + ("p" if word in ("had", "avait", "avaient") else "n")
            j -= 1
        word = line.word(v).split()[0]
        feats = self.feats(line, v)
        if "ing" in feats or feats == {"pp"}:
            return ""
        if self.pack.language == "en":
            if "inf" in feats and "pp" not in feats and not word.endswith("s"):
                return "base"
            return "now" if word.endswith("s") and not word.endswith("ss") else "past"
        return "imparfait" if word.endswith(("ait", "aient")) else "" if word.endswith("it") else "past" if word.endswith(("èrent", "irent", "a")) else "now"

    def _embedded(
        self, line: Line, v: int, subject: Subject, open_from: int, flags: frozenset[str], before: list[Predicate]
    ) -> bool:
        symbols = line.symbols
        k = subject.item
        while k > 0 and (symbols[k - 1] in self.det or symbols[k - 1] in self.adj):
            k -= 1
        left = symbols[k - 1] if k > 0 else ""
        if left and left in self.that and k > 1 and symbols[k - 2] in self.who and subject.kind == "who":
            return False  # 'le premier ministre, qu'il a remercié': the clause goes on with the story
        if left and (left in self.embed or line.word(k - 1) in ("if", "si", "because", "whether", "how")):
            return True
        if left and left in self.rel:
            return not self._narrative_relative(line, k - 1)
        if not before:
            return any(symbols[i] in self.that for i in range(0, k)) and open_from < 0 and left in self.conj
        if left in self.quote or not left:
            return False
        initial = left in self.clause_start
        if open_from >= 0 and subject.item >= open_from:
            if not initial or "weak" in flags:
                return True
            if subject.kind == "state":
                return True
            return not (left in self.conj or left in self.subord or left in self.comma or line.word(k - 1) == ";")
        return not initial and symbols[k - 1] not in self.adv and subject.kind != "who"

    def _narrative_relative(self, line: Line, r: int) -> bool:
        """'with whom she discussed …', 'au cours duquel il a …': the clause goes on with the story."""
        word = line.word(r)
        if word.startswith(("avec", "with whom", "au cours", "lors d", "durant", "during", "à l'issue", "pendant")):
            return True
        return r > 0 and line.word(r - 1) in ("avec", "with", "during", "lors", "au cours de", "auquel", "devant")

    # -- complements -----------------------------------------------------------------------------------------------

    def _complement(
        self, line: Line, v: int, verb: tuple, subject: Subject, passive: bool, participle: bool, purpose: bool, negated: bool
    ) -> Predicate | None:  # type: ignore[type-arg]
        lemma, np, that, inf, flags, _ = verb
        symbols, n = line.symbols, len(line.symbols)
        i = v + 1
        addressee = -1
        while i < n and symbols[i] in self.plain_adv:
            i += 1
        if passive and i < n and line.word(i) in ("by", "par"):
            k = i + 1
            while k < n and symbols[k] in self.det:
                k += 1
            if k < n and symbols[k] in self.who:
                subject = Subject("who", k, line.mentions(k), [])
                if i + 2 >= n:
                    i = k + 1
        if "addressee" in flags and not passive:
            i, addressee = self._addressee(line, i)
        else:
            i, addressee = self._to_whom(line, i)
        construction, start = self._construction(line, i, that, inf)
        if construction == "np" and np == "discuss" and not passive:
            start = self._topic(line, start, flags)
            if start < 0:
                return None
        if construction == "np" and passive and i >= n - 1:
            return self._fronted(line, v, verb, subject, negated)
        if construction == "np" and np in ("-", "") and that not in ("-", "") and "quote" in flags and not passive and self.pack.language == "en":
            construction = "that"  # 'said the mission has a broader goal'
        act = {"that": that, "inf": inf, "np": np, "quote": that}[construction]
        if construction == "np" and passive and subject.kind in ("none", "state", "event", "institution") :
            return self._fronted(line, v, verb, subject, negated)
        if construction == "np" and self._is_contact(line, v, act, addressee, start):
            return None
        if act in ("-", ""):
            if construction in ("inf", "that") and np not in ("-", "") and "quote" not in flags:
                act = np
            elif construction == "np" and that not in ("-", "") and "addressee" in flags and addressee >= 0 and start < n:
                act = that
            else:
                return None
        if start >= n or (start == n - 1 and symbols[start] in self._class("punct")):
            if "quote" in flags and that not in ("-", "") and subject.kind in ("who", "institution") and not passive:
                return self._after_quotation(line, v, lemma, that, flags, subject)
            if addressee >= 0 and act in ("thank", "congratulate", "invite", "condole"):
                start = addressee
            else:
                return None
        content = (line.start(start), line.end(n - 1))
        evidence_from = self._evidence_start(line, v, subject)
        return Predicate(
            v, lemma, construction, act, flags, subject, content, (evidence_from, content[1]), addressee,
            passive, participle, purpose, False, negated,
        )  # fmt: skip

    def _after_quotation(
        self, line: Line, v: int, lemma: str, that: str, flags: frozenset[str], subject: Subject
    ) -> Predicate | None:
        """'"…," the minister said.': the content stands before the subject."""
        k = subject.item
        while k > 0 and (line.symbols[k - 1] in self.det or line.symbols[k - 1] in self.adj):
            k -= 1
        j = k - 1
        while j > 0 and (line.symbols[j] in self.comma or line.symbols[j] in self.quote):
            j -= 1
        if j <= 0 or j == k - 1:
            return None
        return Predicate(
            v, lemma, "quote", that, flags, subject, (line.start(0), line.end(j)), (line.start(0), line.end(v)), inverted=True
        )  # fmt: skip

    def _construction(self, line: Line, i: int, that: str, inf: str) -> tuple[str, int]:
        symbols, n = line.symbols, len(line.symbols)
        if i < n and symbols[i] in self.comma and i + 1 < n and symbols[i + 1] in self.that:
            i += 1
        if i < n and symbols[i] in self.that:
            return "that", i + 1
        for k in range(i, min(i + 2, n)):
            if symbols[k] in self.colon or (symbols[k] in self.comma and k + 1 < n and symbols[k + 1] in self.quote):
                if that not in ("-", "") and k + 1 < n:
                    return "quote", k + 1
        if i < n and symbols[i] in self.quote and that not in ("-", ""):
            return "quote", i
        k = i
        if k < n and (symbols[k] in self.to or symbols[k] in self.prep) and k + 1 < n:
            k += 1
            while k < n and symbols[k] in self.adv:
                k += 1
            if k < n and (symbols[k] in self.inf_form or line.word(k).endswith(("er", "ir", "re", "oir")) and self.pack.language == "fr" and symbols[k] in self.noun | self.verb | self.contact):
                return "inf", i
            if symbols[i] in self.to and symbols[k] not in self.det | self.adj | self.nominal:
                return "inf", i
        if self.pack.language == "en" and that not in ("-", "") and i < n and self._bare_clause(line, i):
            return "that", i
        return "np", i

    def _is_contact(self, line: Line, v: int, act: str, addressee: int, start: int) -> bool:
        """'called on Minister X', 'welcomed Minister X': somebody met, nothing said."""
        if act == "request" and addressee >= 0:
            return True
        if act != "welcome":
            return False
        i = v + 1
        while i < len(line.symbols) and (line.symbols[i] in self.det or line.symbols[i] in self.adj):
            i += 1
        after = line.word(i + 1) if i + 1 < len(line.symbols) else ""
        return i < len(line.symbols) and line.symbols[i] in self.person and after not in ("'s", "'", "for", "pour")

    def _topic(self, line: Line, i: int, flags: frozenset[str]) -> int:
        """Where the topic of a talk begins, after with whom, where and when: 'discussed on Monday with X the crisis'."""
        symbols, n = line.symbols, len(line.symbols)
        if i >= n or symbols[i] not in self.prep | self.comma | self._class("c:in"):
            return i
        led = {w for flag in flags if flag.startswith("prep:") for w in _CONTRACTIONS.get(flag[5:], (flag[5:],))}
        words = led or self.topic_words
        if line.word(i) in words:
            return i
        if line.word(i) in ("avec", "with"):
            k = i + 1
            while k < n and (symbols[k] in self.det or symbols[k] in self.adj):
                k += 1
            if k + 1 < n and symbols[k] in self.nominal:
                k += 1
                if symbols[k] in self.det or symbols[k] in self.attitude or symbols[k] in self.event:
                    return k
        for k in range(i + 1, min(n, i + 16)):
            if line.word(k) in words and symbols[k - 1] not in self.noun and line.word(k) not in ("avec", "with"):
                return k
            if symbols[k] in self.verb and "fin" in self.feats(line, k):
                return -1
        return -1

    @property
    def inf_form(self) -> frozenset[str]:
        return self._class("verb.inf")

    def _bare_clause(self, line: Line, i: int) -> bool:
        """'said the United States will continue': a clause without 'that'."""
        symbols, n = line.symbols, len(line.symbols)
        first = i
        while i < n and (symbols[i] in self.det or symbols[i] in self.adj):
            i += 1
        if i >= n or symbols[i] not in self.nominal:
            return False
        if symbols[i] in self.pron and i + 1 < n and first == i:
            return symbols[i + 1] not in self.prep and symbols[i + 1] not in self._class("punct")
        k = i + 1
        while k < n and symbols[k] in self.adv:
            k += 1
        return k < n and (symbols[k] in self.aux or (symbols[k] in self.verb and "fin" in self.feats(line, k)))  # type: ignore[index]

    def _addressee(self, line: Line, i: int) -> tuple[int, int]:
        """'informed his Russian counterpart about …': the addressee first; returns where the content begins."""
        symbols, n = line.symbols, len(line.symbols)
        k = i
        if k < n and (symbols[k] in self.to or line.word(k) in ("à", "au", "aux")):
            k += 1
        while k < n and (symbols[k] in self.det or symbols[k] in self.adj):
            k += 1
        if k < n and (symbols[k] in self.nominal or symbols[k] in self.institution) and symbols[k] not in self.that:
            j = k + 1
            while j < n and (symbols[j] in self.noun and symbols[j] not in self.attitude) and symbols[k] not in self.who:
                j += 1  # 'all UN Member States'
            while j + 1 < n and symbols[j] in self.conj and symbols[j + 1] in self.nominal:
                j += 2
            return j, k
        return i, -1

    def _to_whom(self, line: Line, i: int) -> tuple[int, int]:
        """'conveyed to Minister Dacic that …', 'a fait part à son homologue de …'."""
        symbols, n = line.symbols, len(line.symbols)
        if i + 1 < n and (symbols[i] in self.to or line.word(i) in ("à", "au", "aux", "with", "avec")):
            k = i + 1
            while k < n and (symbols[k] in self.det or symbols[k] in self.adj):
                k += 1
            if k < n and symbols[k] in self.who:
                j = k + 1
                if j < n and symbols[j] in self.comma and j + 1 < n and symbols[j + 1] in self.that:
                    j += 1
                return j, k
        return i, -1

    def _fronted(self, line: Line, v: int, verb: tuple, subject: Subject, negated: bool) -> Predicate | None:  # type: ignore[type-arg]
        """A passive whose content is its subject: 'the importance of trade was highlighted'."""
        lemma, np, that, inf, flags, _ = verb
        if subject.kind not in ("none", "state", "event") or np in ("-", ""):
            return None
        start = line.start(0)
        for k in range(v - 1, 0, -1):
            if line.symbols[k] in self.comma:
                start = line.start(k + 1) if k + 1 < v else start
                break
        last = v - 1
        while last > 0 and line.symbols[last] in self.skip:
            last -= 1
        end = line.end(last)
        if end <= start:
            return None
        return Predicate(
            v, lemma, "np", np, flags, Subject("it"), (start, end), (start, line.end(v)), passive=True, negated=negated
        )  # fmt: skip

    def _evidence_start(self, line: Line, v: int, subject: Subject) -> int:
        if subject.kind == "who" and 0 <= subject.item < v:
            k = subject.item
            while k > 0 and (line.symbols[k - 1] in self.det or line.symbols[k - 1] in self.adj):
                k -= 1
            return line.start(k)
        k = v
        while k > 0 and line.symbols[k - 1] in self.skip:
            k -= 1
        return line.start(k)

    # -- inversion -------------------------------------------------------------------------------------------------

    def _inverted(self, line: Line, v: int, flags: frozenset[str]) -> Subject | None:
        """'…", said Minister X': the speaker behind the verb, when comma or quotation mark stands before it."""
        if "quote" not in flags:
            return None
        symbols, n = line.symbols, len(line.symbols)
        j = v - 1
        while j >= 0 and (symbols[j] in self.skip) and symbols[j] not in self.inverted:
            j -= 1
        if j >= 0 and symbols[j] in self.inverted:
            gender = "f.s" if line.word(j).endswith("elle") else "p" if line.word(j).endswith("s") else "m.s"
            sentence = line.sentence
            mention = Mention("pronoun", sentence, line.first[j], line.first[j], gender=gender, plural=gender == "p")
            return Subject("who", j, [mention], [])
        if j < 1 or not (symbols[j] in self.comma or symbols[j] in self.quote):
            return None
        k = v + 1
        while k < n and symbols[k] in self.adv:
            k += 1
        while k < n and (symbols[k] in self.det or symbols[k] in self.adj):
            k += 1
        if k < n and symbols[k] in self.who:
            return Subject("who", k, line.mentions(k), [])
        if k < n and symbols[k] in self.institution:
            return self._institution(line, k)
        return None

    def _inverted_predicate(
        self, line: Line, v: int, lemma: str, that: str, flags: frozenset[str], subject: Subject
    ) -> Predicate | None:
        if that in ("-", ""):
            return None
        j = v - 1
        while j > 0 and (line.symbols[j] in self.skip or line.symbols[j] in self.inverted or line.symbols[j] in self.comma):
            j -= 1
        start, end = line.start(0), line.end(j)
        if j <= 0 or end <= start:
            return None
        last = max(v, subject.item)
        return Predicate(
            v, lemma, "quote", that, flags, subject, (start, end), (start, line.end(last)), inverted=True
        )  # fmt: skip

    # -- bounds ----------------------------------------------------------------------------------------------------

    def _bound(self, line: Line, predicates: list[Predicate]) -> None:
        """End each content where the next predicate's clause begins, and drop what joins them."""
        symbols = line.symbols
        for k, predicate in enumerate(predicates):
            if predicate.inverted or (predicate.passive and predicate.content[1] < line.start(predicate.item)):
                continue
            stop = len(symbols)
            if k + 1 < len(predicates):
                nxt = predicates[k + 1]
                stop = nxt.item if not nxt.inverted else len(symbols)
                if nxt.subject.kind in ("who", "state", "institution") and predicate.item < nxt.subject.item < nxt.item:
                    stop = nxt.subject.item
                if stop <= line.item_at(predicate.content[0]):
                    stop = nxt.item
            j = stop - 1
            first = line.item_at(predicate.content[0])
            while j > first and (
                symbols[j] in (self.skip - self.date if stop < len(symbols) else self.trailing)
                or symbols[j] in self.comma
                or symbols[j] in self.conj
                or symbols[j] in self.det
                or symbols[j] in self.subord
                or (symbols[j] in self.prep and stop < len(symbols))
                or symbols[j] in self._class("w:.")
            ):
                j -= 1
            if j >= first:
                predicate.content = (predicate.content[0], line.end(j))
                predicate.evidence = (predicate.evidence[0], line.end(j))
