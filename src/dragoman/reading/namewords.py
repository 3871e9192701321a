"""A pack to the classes of words that names and offices are told by."""

from __future__ import annotations

from dragoman.reading.pack import Pack
from dragoman.reading.units import Sentence

_PARTICIPLES = ("ing", "ant")
_BESIDE = frozenset(
    {"together", "accompanied", "joined", "flanked", "accompagné", "accompagnée", "entouré", "entourée"}
)


class NameWords:
    """The words of one language that stand in, before and behind names, as sets of symbols."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self.office = pack.rules["mentions"].pattern("office")
        self.name = pack.rules["mentions"].pattern("name")
        self.is_office = pack.having("office")
        self.is_name = pack.having("unk") | pack.having("given") | pack.having("initial")
        self.caps_only = pack.having("CAPS")
        self.initial = pack.having("initial")
        self.is_hon = pack.having("hon")
        self.is_counterpart = pack.having("c:counterpart")
        self.is_portfolio = pack.having("port")
        self.headed_by = pack.having("c:led_by")
        self.is_coll = pack.having("coll")
        self.counterparts = pack.having("c:counterparts")
        self.is_pron = pack.having("pron")
        self.begins_name = self.is_name | self.is_hon
        self.is_person_title = self.is_hon | self.is_office
        self.is_person_trigger = self.is_name | self.is_hon | self.is_office
        self.comma = pack.having("w:,")
        self.feminine = pack.having("c:feminine")
        self.of = pack.having("c:of")
        self.genitive = pack.having("c:gen")
        self.det = pack.having("det") | pack.having("poss")
        self.state = pack.having("state")
        self.adj = pack.having("adj")
        self.low_or_adj = self.adj | pack.having("low")
        self.org = pack.having("org")
        self.nation = self.state | self.adj
        self.modifier = (
            pack.having("mod") | pack.having("adj") | pack.having("num") | pack.having("adv") - pack.having("time")
        )  # 'received today the ambassadors': the day is no part of who they are
        self.extendable = frozenset(
            s for tag in ("city", "adj", "state", "port", "verb", "att", "month", "mod", "event", "coll", "instrument",
                          "combining")
            for s in pack.symbols.having(tag, "Cap", without=("func", "office", "compound"))
        ) | pack.having("time", "Cap")  # fmt: skip
        self.also_surname = frozenset(s for tag in ("state", "city") for s in pack.symbols.having(tag, "Cap"))
        self.opens_named = frozenset(
            s
            for tag in ("city", "state", "month", "att", "verb", "event", "mod")
            for s in pack.symbols.having(tag, "Cap", without=("func", "prep", "office", "verb.ing", "verb.pp", "adv"))
        )  # what may be a first name as well, where a sentence begins
        self.before_office = self.state | pack.having("adj") | pack.having("mod") | pack.having("port")
        of_rules = {s for s in pack.having("Cap") if all(t[:2] == "w:" or t == "Cap" for t in pack.symbols.tags(s))}
        self.small_word = (
            frozenset(of_rules) | self.det | pack.having("pron", "Cap") | pack.having("prep", "Cap")
        )  # and what only rules name
        self.after_title = (
            self.extendable - pack.having("c:visit") - self.adj
            | pack.having("aux", "Cap")
            | pack.having("given", "Cap")
            | pack.having("c:building", "Cap")
            | pack.having("poss")
        )
        self.no_first = frozenset().union(
            *(
                pack.having(tag)
                for tag in ("office", "hon", "adj", "org", "port", "mod", "metonym", "coll", "c:institution")
            )
        )  # what may stand between a title and a name and is no part of it
        self.small_first = self.small_word.union(
            *(pack.having(tag, "Cap") for tag in ("conj", "adv", "particle", "suffix"))
        )
        self.calendar = pack.having("time") - pack.having("season") | pack.having("month") | pack.having("weekday")
        self.unfit = (
            pack.having("func") - pack.having("particle")
            | pack.having("hon")
            | self.is_office
            | self.adj
            | pack.having("port")
            | self.org
        )
        self.capital = pack.having("Cap")
        self.given = pack.having("given")
        self.more_name = self.is_name | pack.having("particle") | pack.having("suffix")
        self.lower_particle = pack.having("particle") - pack.having("Cap")
        self.capital_particle = pack.having("particle")
        self.capital_surname = pack.having("particle", "Cap") - pack.having("det") - pack.having("prep")
        self.opens_adverbial = (pack.having("prep") | pack.having("time")) - pack.having("w:of")
        self.blocked_single = pack.having("org")
        self.common_last = frozenset(
            s
            for tag in ("port", "adj", "verb")
            for s in pack.symbols.having(tag, "Cap", without=("func", "office", "compound"))
        )
        self.represents = pack.having("c:representing")
        self.by = pack.having("c:by")
        self.to_meet = frozenset().union(
            *(
                pack.having(tag)
                for tag in ("c:meet", "c:willmeet", "event.meeting", "c:callon", "c:meet_inf", "c:callon_inf")
            )
        )
        self.courtesy = pack.having("c:courtesy")
        self.passive_received = pack.having("c:received")
        self.of_day = pack.having("time") | pack.having("num") | pack.having("adv")
        self.told_where = self.to_meet | self.passive_received | self.courtesy
        self.town = pack.having("city")
        self.port = pack.having("port")
        self.inside = pack.having("c:in") | pack.having("c:isin")
        self.present_words = frozenset().union(
            *(pack.having(f"c:{tag}") for tag in ("presence", "there", "takespart", "joinsin", "presentadj", "led_by")),
            *(pack.having(f"c:{tag}") for tag in ("comprises", "composed", "sign", "accompany")),
        )  # where it is said who was there, and for whom
        self.signing = pack.having("c:sign")
        self.institution = pack.having("c:institution") - self.is_office
        self.in_house = (
            self.det
            | self.of
            | self.nation
            | pack.having("port")
            | self.institution
            | pack.having("metonym")
            | pack.having("conj")
        )
        self.describing = (
            pack.having("low") | pack.having("unk") | pack.having("port") | pack.having("coll")
        ) - self.verbs_too(pack)
        self.side_words = pack.having("coll.side")
        self.chained = (
            self.describing | self.det | self.genitive | self.institution | pack.having("event") | pack.having("adj")
        )
        self.accompany = pack.having("c:accompany")
        self.presence = pack.having("c:presence")
        self.name_too = pack.having("office.name")
        self.postnominal = pack.having("suffix")
        self.bracket = pack.having("paren")
        self.journey = pack.having("event.visit")
        self.carried_out = pack.having("c:hold") | pack.having("c:willhold")
        self.both = pack.having("c:both")
        self.both_or_each = self.both | pack.having("c:separate")
        self.pairing = pack.having("w:between") | pack.having("w:entre") | pack.having("compound")
        self.verbal_only = pack.having("verb.fin") | pack.having("aux")
        self.preverbal = pack.having("adv") | pack.having("aux") | pack.having("c:clitic")
        self.verbal = pack.having("verb") | pack.having("c:contact")
        self.telling = pack.having("verb.fin") | pack.having("verb.pp")
        self.acting = self.verbal | pack.having("aux")
        self.before_verb = self.verbal | self.preverbal
        self.office_or_det = self.is_office | self.det
        self.opens_phrase = pack.having("prep") | pack.having("c:of")
        self.ends_office = (self.verbal_only, self.is_office, self.calendar, self.is_pron)  # what is in no field of one
        self.gerund = pack.having("verb.ing")
        self.bands = pack.having("c:bands")  # behind a name with an article before it: 'the … militants'
        self.opens_clause = self.opens_phrase | self.gerund | pack.having("c:subord") | pack.having("conj")
        self.closing = self.verbal | self.preverbal
        self.before_noun = pack.having("det") | pack.having("poss") | pack.having("adj") | pack.having("office")
        self.office_or_det = self.is_office | self.det
        self.both_words = ("both", "each ", "all", "the two", "the three", "les deux", "les trois", "two ", "tous")

    def past_aside(self, sentence: Sentence, i: int) -> int:
        """'Hon. | (Dr.) Kowal', 'Col. | (Rtd) Kowal': the item behind a bracket that holds nothing but titles, if item
        `i` opens one; else `i`."""
        symbols, n = sentence.symbols, len(sentence.symbols)
        k = i + 1
        while k < n and (symbols[k] in self.is_hon or symbols[k] in self.postnominal):
            k += 1
        held = k > i + 1 and k < n and symbols[i] in self.bracket and symbols[k] in self.bracket
        return k + 1 if held else i

    def opened(self, sentence: Sentence) -> bool:
        """Whether a sentence opens with a phrase that a comma ends: 'While …', 'In …', 'Receiving the envoy, …',
        'Accompanied by the minister, …'."""
        return sentence.symbols[0] in self.opens_clause or self.participle_first(sentence)

    @staticmethod
    def participle_first(sentence: Sentence) -> bool:
        """Whether a sentence opens with a participle, known to the lists or not: 'Receiving …', 'Recevant …'."""
        word = sentence.word(0)
        going_on = len(sentence.symbols) > 1 and sentence.quote(1, 1)[0].islower()
        return going_on and ((len(word) > len("being") and word.endswith(_PARTICIPLES)) or word in _BESIDE)

    @staticmethod
    def verbs_too(pack: Pack) -> frozenset[str]:
        """The symbols of words that may be verbs."""
        return pack.having("verb") | pack.having("aux") | pack.having("c:contact")
