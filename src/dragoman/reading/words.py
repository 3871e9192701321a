"""The words a clause is cut by, as sets of symbols, and the nouns of a clause: subject and predicate."""

from __future__ import annotations

from msgspec import Struct

from dragoman.reading.lines import Line
from dragoman.reading.mention import Mention
from dragoman.reading.pack import Pack

Verb = tuple[str, str, str, str, frozenset[str], frozenset[str]]  # lemma, np, that, inf, flags, forms


class Subject(Struct):
    """Who or what governs a verb. `kind`: who · state · group · event · it · institution · same (as
    the verb before) · speaker (of late) · none.
    """

    kind: str
    item: int = -1
    mentions: list[Mention] | None = None
    states: list[str] | None = None
    relative: bool = False


class Predicate(Struct):
    """A reporting verb with its construction. Items are positions in the line; `content` is
    half-open, in characters.
    """

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
    relayed: bool = False  # passed on by a house that is quoted
    limit: int = -1  # where the words of that house end, in characters
    accepts: bool = False  # 'which she accepted': takes up the invitation told of before
    passes_on: bool = False  # a house tells in a clause what others said
    greets: bool = False  # 'welcomed Minister X': somebody met, unless a talk with them has been told of before
    retold: bool = False  # inside what somebody else says: 'She said that | the two presidents agreed'
    infinitive: bool = False  # told by an infinitive that leans on another verb
    light: bool = False  # leans on a light verb: 'wished to stress'
    deed: tuple[Subject, str] | None = (
        None  # who is told to have said something, and its act: 'that | Norway condemned'
    )
    told: Predicate | None = None  # what others did, of whom this only tells: 'said that | the ministers agreed'


_UNNAMED = ("official", "officials", "source", "sources")  # 'a foreign ministry official'
_SELF = ("-même", "-mêmes", "himself", "herself", "themselves")
_MANNER = ("ly", "ment")  # how adverbs of manner end
_INSERT = 12  # items an auxiliary may stand apart from its verb
_OBJECTS = frozenset({"le", "la", "l'", "les"})
# "autour du climat", "à propos d'une visite": before what is talked of
AROUND = tuple(
    f"{lead} d{end}" for lead in ("autour", "au sujet", "à propos") for end in ("e", "u", "es", "'", "e la", "e l'")
)
OBJECTS_TO = _OBJECTS | {"lui", "leur"}


class ClauseWords:
    """One language's words by their part in a clause."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        have = pack.having
        self.verb = have("verb")
        self.any_verb = pack.symbols.any_of(self.verb)
        self.adv = have("adv") | have("date") | have("c:clitic") | (have("c:floor") - have("coll"))
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
        self.happens = have("c:takeplace") | have("c:willtakeplace")
        self.prep = have("prep") | have("c:of")
        self.of = have("c:gen")
        self.det = have("det") | have("poss")
        self.poss = have("poss")
        self.who = have("who")
        self.person = have("person") | have("counterpart")
        self.pron = have("pron")
        self.state = have("geo", "state") | have("metonym") | have("capital")
        self.abbr = have("abbr") | have("CAPS")
        self.spot = self.state | have("city")
        self.org = have("org")
        self.describing = have("adj") | have("mod")
        self.adj = self.describing | have("num") | have("ordinal")
        self.event = have("event")
        self.folk = have("folk")
        self.unknown = have("unk")
        self.located = have("c:located")
        self.group = have("c:group")
        self.collective = have("coll")
        self.official = have("c:official")
        self.accompanied = have("c:accompany")
        self.institution = have("c:institution") | have("c:document")
        self.noun = have("low") | have("att") | have("port") | have("topic") | have("instrument") | have("coll")
        self.low = have("low")
        self.describes = self.low | have("port")
        self.noun_like = have("att") | have("event")
        self.quote = have("quote")
        self.quoting = have("verb.quote")
        self.spokes = have("c:spokes") | have("c:spokesperson")
        self.according = have("c:according") | have("c:opines")
        self.opinion_phrase = have("c:opinion")
        self.view = have("c:view")
        self.meeting = have("c:meet") | have("c:call")
        self.holding = have("c:hold") | have("c:willhold")
        self.talks = have("event.meeting") | have("event.call") | have("event.consultations")
        self.joint = have("verb.joint")  # what two do together
        # what talks do: 'porter sur', 'permis', and an auxiliary in 'a été l'occasion'
        self.letting = have("c:lets")
        self.telling_of = self.joint | self.letting | have("aux")
        self.encounters = self.talks | have("event.reception")
        self.held_events = self.encounters | have("event.visit") | have("event.commission")
        told = (
            *("receive", "received", "visit", "send", "hand", "summon"),
            *("willmeet", "willvisit", "willreceived", "takespart"),
        )
        self.contacting = self.meeting.union(*(have(f"c:{way}") for way in told))
        self.ahead = have("c:willmeet") | have("c:willvisit") | have("c:willreceived") | have("c:willhold")
        self.it = have("w:it") | have("w:il") | have("it")
        self.to = have("w:to")
        self.purpose = have("c:purpose")
        self.inverted = have("c:invpron")
        self.inverting = have("c:inverts")
        self.saying = self.quoting | self.inverted
        self.clause_start = self.comma | self.conj | have("c:subord") | have("w:;") | have("w::") | self.quote
        self.subord = have("c:subord")
        self.have_words = frozenset(
            [
                "has",
                "have",
                "had",
                "'ve",
                "having",
                "avoir",
                "a",
                "ont",
                "avait",
                "avaient",
                "aura",
                "auront",
                "aurait",
                "auraient",
                "ait",
                "eut",
                "eurent",
                "eu",
                "ai",
                "avons",
                "avions",
                "avais",
                "ayant",
            ]
        )
        self.be_words = frozenset(
            [
                "was",
                "were",
                "is",
                "are",
                "'re",
                "'m",
                "been",
                "has been",
                "have been",
                "had been",
                "be",
                "being",
                "est",
                "sont",
                "était",
                "étaient",
                "été",
                "fut",
                "furent",
                "sera",
                "seront",
                "serait",
                "étant",
                "suis",
                "sommes",
            ]
        )
        self.future_words = frozenset(
            [
                "will",
                "would",
                "'ll",
                "'d",
                "shall",
                "should",
                "could",
                "can",
                "may",
                "might",
                "must",
                "va",
                "vont",
                "allait",
                "allaient",
            ]
        )
        self.reflexive = frozenset({"se", "s'", "me", "m'"})
        self.topic_words = frozenset(
            [
                "on",
                "about",
                "regarding",
                "concerning",
                "sur",
                "de",
                "du",
                "des",
                "d'",
                "au",
                "à",
                "autour",
                "of",
                "over",
                "upon",
            ]
        ) | {"de la", "de l'", "ways to", "how", *AROUND}
        self.attitude = have("att")
        self.ranking = have("mod")
        self.colon = have("w::")
        self.nominal = self.who | self.state | self.org | self.pron
        self.behind_head = self.plain_adv | self.adj | self.of | self.describes
        self.light = have("c:light") | have("c:managed")
        self.using = have("c:uses")
        self.contact = have("c:contact")
        self.summoning = have("c:summon")
        self.inf_form = have("verb.inf")
        self.within = have("c:in")
        self.punct = have("punct")
        self.full_stop = have("w:.")
        # Unions are made here once: they have hundreds of symbols, and are asked at every word.
        self.party = self.state | self.org
        self.led_by = have("c:led_by")
        self.on_visit = have("c:onvisit")
        self.venue = have("city") | have("c:seat") | have("c:building")
        self.describing = self.led_by.union(*map(have, ("c:bearer", "c:accompany", "c:posted", "c:onvisit")))
        self.of_states = self.state | have("coll.state")
        self.timeless_skip = self.skip - self.date
        self.plain_verb = self.verb - self.noun_like
        self.relating = self.rel | self.that
        self.linking = self.relating | self.embed
        self.perfect = frozenset({"having", "ayant", "avoir"})
        self.be_or_have = self.be_words | self.have_words
        self.were = self.be_words | {"had", "avait", "avaient"}
        self.before_be = self.future_words | {"did", "does", "do"}
        self.leading = self.prep | self.det
        self.closing = self.comma | self.conj | self.det | self.subord | self.full_stop | have("w:;")
        self.leading_to = self.leading | self.to | have("c:of")
        self.joined = self.prep | self.comma | self.within
        self.joining = self.comma | self.conj
        self.listing = self.comma | self.conj | self.det
        self.attributive = self.det | self.adj | self.prep
        self.opens_predicate = self.aux | self.colon
        self.named = self.who - self.pron
        self.setting = have("c:setting") | have("c:paper")
        self.timed_noun = self.noun_like | self.date
        self.below = self.prep | self.of | self.verb
        self.infinitival = self.noun | self.verb | self.contact | have("c:hold_inf") | have("c:attend_inf")
        self.infinitival |= have("c:ahead") | have("c:eve")  # 'a chargé les ministres de préparer le'
        self.not_infinitive = self.det | self.adj | self.nominal
        self.bare_noun = self.noun - self.attitude
        self.naming = self.det | self.adj | self.party | self.institution | have("unk") | have("abbr") | have("port")
        self.naming_house = (self.naming | self.of | self.noun | self.conj) - self.verb
        self.of_several = self.of | self.state | self.named | self.conj | self.det | self.adj
        self.opening = self.prep | self.subord | self.nominal
        self.quotable = self.det | self.adj | self.event | self.attitude  # what a quoted noun phrase begins with
        self.opening_adverb = self.prep | self.subord | self.plain_adv
        self.opening_date = self.prep | self.subord | self.date
        self.housed = self.noun | self.institution
        self.determined = self.det | self.nominal
        self.no_clause = self.opening_adverb | self.date | self.punct | self.conj | self.quote | self.relating
        self.leaves_phrase = (
            (self.plain_verb | self.aux | self.punct | self.prep | self.relating | self.conj | self.named | self.pron)
            - self.of
            - self.event
        )
        self.leads_setting = self.prep - self.of - have("c:gen")
        self.opens_relative = self.rel | self.prep | have("verb.ing") | have("c:whoattended")
        self.within_setting = self.det | self.adj | self.event | self.date | self.of | self.leads_setting
        self.conjunct = self.subord | self.conj
        self.present_in = have("c:isin")
        self.objects = self.det | self.that | self.quote
        self.audience = self.org | self.institution | self.event | self.collective | self.who | have("c:body")
        self.outward = have("event.ceremony") | have("event.visit")  # what is seen of a meeting, where nothing is said
        self.naming_one = self.det | self.named
        self.gift = have("c:gift")
        self.num = have("num")
        self.named_alone = have("person") | self.pron
        self.listed_topics = have("c:topics")
        self.subjects = self.attitude | have("topic") | self.event | self.listed_topics
        self.credentials = have("c:credentials")
        self.parting = self.comma | self.quote
        self.dash = have("w:-") | have("w:—")
        self.before_house = self.low | self.unknown
        self.attending = have("c:presentadj")
        self.came = have("c:came")
        self.semicolon = have("w:;")
        self.who_or_light = self.who | self.light
        self.named_in_list = self.listing | self.named
        self.thing = self.noun | self.event
        self.power = have("c:power") & self.institution
        self.by_phone = have("c:byphone")
        self.telling = self.institution | self.inverted | self.inverting
        self.house = have("c:seat") | have("c:ministry") | self.institution  # 'le palais', 'le cabinet'
        self.addressed = self.nominal | self.institution | self.official
        self.speaks_for_itself = self.person | self.org | have("metonym") | have("capital")
        self.opining = self.according | self.opinion_phrase | self.view
        self.deed = self.verb | self.contact | have("c:settled")  # what is done with a text, too
        self.told_to = (self.who | self.of_states | self.group) - self.pron
        # what a whole clause tells in one phrase: 'emphasis was placed on', 'il a été question'
        self.stressed = have("c:stressed") | have("c:attended") | have("c:question") | have("c:broached")
        self.told_by = self.plain_verb | self.stressed
        self.joiner = self.conj | self.subord | self.semicolon

    def before_phrase(self, line: Line, i: int, low: int = 0) -> int:
        """The item before item `i`, its articles and adjectives: 'with | the Polish minister'; from item `low` on."""
        k = i - 1
        while k > low and (line.symbols[k] in self.det or line.symbols[k] in self.adj):
            k -= 1
        return k

    def feats(self, line: Line, i: int) -> frozenset[str]:
        """The forms item i may be as a verb: fin, inf, ing, pp."""
        verb = self.verb_of(line, i)
        return verb[5] if verb is not None else frozenset()

    def verb_of(self, line: Line, i: int) -> Verb | None:
        """What the lexicon says of item i as a verb: lemma, acts by construction, flags, forms."""
        said = line.values(i)
        verb = said.get("verb") or said.get("verb_refl")
        return verb if isinstance(verb, tuple) else None

    def reflexive_of(self, line: Line, i: int) -> Verb | None:
        """The same for the verb in its reflexive use, where that has a meaning of its own."""
        verb = line.value(i, "verb_refl")
        return verb if isinstance(verb, tuple) else None

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

    def begins_noun(self, line: Line, j: int, feats: frozenset[str]) -> bool:
        """Whether a verb of these forms is a noun behind item j: 'the | state', 'the current | state of', but 'the
        deputy | stated'."""
        if j < 0 or line.symbols[j] in self.det:
            return j >= 0
        return "inf" in feats and j > 0 and line.symbols[j] in self.ranking and line.symbols[j - 1] in self.det

    def pair_named(self, line: Line, i: int) -> list[str]:
        """The states that item i joins: 'Norwegian-Polish' in one word, the dash of 'Norway - Poland'; else none."""
        compound = line.value(i, "compound")
        if isinstance(compound, list):
            return list(dict.fromkeys(compound))
        if line.word(i) not in ("-", "–", "/") or not 0 < i < len(line.symbols) - 1:
            return []
        pair = (self.state_value(line, i - 1), self.state_value(line, i + 1))
        return list(dict.fromkeys(state for state in pair if state)) if None not in pair else []

    def passes_on(self, subject: Subject) -> bool:
        """Whether what the subject says that others said is said by the others: a house, a spokesperson."""
        mentions = subject.mentions or []
        return subject.kind == "institution" or (
            bool(mentions)
            and all(
                m.relays
                or (m.kind == "alias" and m.text.casefold().endswith(_UNNAMED))
                or not self._housed(m).isdisjoint(m.sentence.symbols[m.first : m.last + 1])
                for m in mentions
            )
        )

    def _housed(self, mention: Mention) -> frozenset[str]:
        """The words that make a mention a house: of a side 'ministry', of a person only 'spokesperson'."""
        return self.institution if mention.kind == "side" else self.spokes

    def _skipped(self, line: Line, j: int) -> bool:
        """Whether item j stands between subject and verb: adverb, auxiliary, clitic, object pronoun, quotation mark."""
        if line.symbols[j] in self.skip:
            return True
        if line.word(j) == "both" and j > 0 and line.symbols[j - 1] in self.named:
            return True  # 'the minister both praised … and called for …'
        if line.word(j) == "since" and j > 0 and line.symbols[j - 1] in self.aux:
            return True  # 'has since condemned'
        if line.word(j).endswith(_SELF) and j > 0:
            return True  # 'a lui-même évoqué', 'the minister himself stressed'
        if j + 1 < len(line.symbols) and line.symbols[j + 1] in self.date:
            return line.symbols[j] in self.prep or line.symbols[j] in self.det  # 'X on Wednesday met …'
        if line.symbols[j] in self.low and line.word(j).endswith(_MANNER) and j > 0:
            # 'successfully concluded', 'ont chaleureusement salué': no list holds them all
            before = line.symbols[j - 1]
            return before in self.aux if self.pack.language == "fr" else before not in self.attributive
        if line.symbols[j] in self.det and line.word(j) in _OBJECTS and j + 1 < len(line.symbols):
            after = line.symbols[j + 1 + (line.word(j + 1) == "en" and j + 2 < len(line.symbols))]  # 'l'en a remercié'
            return self.pack.language == "fr" and (
                after in self.aux or (after in self.verb and after not in self.noun_like)
            )
        if self.we_ourselves(line, j):
            return True
        return self._town_between(line, j) or self._quoted_verb(line, j)

    def _town_between(self, line: Line, j: int) -> bool:
        """'a lundi à Oslo rencontré', 's'est à Genève entretenue': whether item j tells of a town between an auxiliary
        and its verb, as French does; English behind a day: 'X today in Oslo met'."""
        if line.symbols[j] not in self.prep and line.symbols[j] not in self.spot:
            return False
        k = j if line.symbols[j] in self.spot else j + 1
        if k < 2 or k + 1 >= len(line.symbols) or line.symbols[k] not in self.spot:
            return False
        if self.pack.language != "fr":
            return line.symbols[k - 1] in self.prep and line.symbols[k - 2] in self.date
        led = line.symbols[k - 1] in self.prep
        k -= 2
        while k > 0 and line.symbols[k] in self.plain_adv:
            k -= 1
        return led and k >= 0 and line.symbols[k] in self.aux and line.word(k) in self.be_or_have

    @staticmethod
    def we_ourselves(line: Line, j: int) -> bool:
        """'Nous | nous sommes félicités': item j is the second, reflexive one."""
        return j > 0 and line.word(j) == "nous" == line.word(j - 1)

    def _quoted_verb(self, line: Line, j: int) -> bool:
        """A quotation mark between an auxiliary and its verb, or a subject and its verb: 'ont « salué les liens'."""
        if line.symbols[j] not in self.quote and line.symbols[j] not in self.comma:
            return False
        if line.symbols[j] in self.quote and 0 < j < len(line.symbols) - 1 and self._speaks_before(line, j):
            opens = sum(symbol in self.quote for symbol in line.symbols[:j]) % 2 == 0
            v = j + 1 + (line.symbols[j + 1] in self.plain_adv and j + 2 < len(line.symbols))  # '“strongly | condemns'
            return opens and (line.symbols[v] in self.aux | self.verb or line.word(v) in self.reflexive)
        if line.symbols[j] in self.quote and j and line.symbols[j - 1] in self.comma and self.parted_aux(line, j - 1):
            return True  # 'a, selon le communiqué, « salué …'
        for k in range(j - 1, max(-1, j - 6), -1):
            if line.symbols[k] in self.aux:
                return line.word(k) in self.be_or_have
            if line.symbols[k] not in self.adv and line.symbols[k] not in self.comma:
                return False
        return False

    def _speaks_before(self, line: Line, j: int) -> bool:
        """'le gouvernement norvégien | « condamne', 'and | “calls for': who speaks, or a verb, before the mark."""
        k = j - 1
        while k > 0 and line.symbols[k] in self.behind_head and line.symbols[k] not in self.institution:
            k -= 1
        return line.symbols[k] in self.nominal | self.institution or (k > 1 and line.symbols[k] in self.conj)

    def parted_aux(self, line: Line, j: int) -> str:
        """'a, au nom de son pays, | souhaité la bienvenue': the auxiliary before the insert that comma `j` closes."""
        return line.word(at) if (at := self.parted_at(line, j)) >= 0 else ""

    def parted_at(self, line: Line, j: int) -> int:
        """The item of the auxiliary before the insert that the comma at `j` closes, or -1."""
        for k in range(j - 1, max(0, j - _INSERT), -1):
            if line.symbols[k] in self.comma and line.symbols[k - 1] in self.aux:
                return k - 1
            if line.symbols[k] in self.full_stop or line.symbols[k] in self.relating:
                break
        return -1

    def _class(self, tag: str) -> frozenset[str]:
        cache: dict[str, frozenset[str]] = self.__dict__.setdefault("_classes", {})
        if tag not in cache:
            cache[tag] = self.pack.having(tag)
        return cache[tag]
