"""Units to names: where one begins and ends, what it is not, which state stands behind it."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import resources
from itertools import pairwise

from dragoman.reading.kept import kept
from dragoman.reading.offices import OfficePhrase, acts_for
from dragoman.reading.pack import Pack, rows
from dragoman.reading.units import Sentence
from dragoman.text.tokens import fold

_STATIONED = re.compile(
    r"(?:, )?(?:(?:avec résidence|with residence|en (?:poste|résidence|fonction)|accrédité|accréditée"
    r"|accredited|based|résidant|basé|basée|au|en|aux|in|to|à) )[^,]*,$"
)


SON_OF = frozenset({"bin", "ben", "bint", "ibn", "ould", "mint"})


_OPENING = frozenset({"al", "el", "ould", "ben", "ibn", "abou", "abu", "aït", "ait", "abdel"})


_THINGS = frozenset({
    "accord", "accords", "agreement", "agreements", "vehicle", "vehicles", "structure", "structures", "staff",
    "initiative", "forum", "summit", "committee",
    "consultations", "dialogue", "process", "project", "programme", "program", "partnership", "convention",
    "protocol", "treaty", "charter", "declaration",
    "corps", "chefs", "association", "fédération", "federation", "organisation", "organization", "consortium",
    "company", "corporation", "limited", "bank",
    "terminal", "pipeline", "corridor", "plan", "fund", "facility", "system", "systems", "missile", "missiles",
    "plc", "ltd", "gmbh", "inc", "news", "agency",
    "times", "post", "tribune", "press", "photo", "photos", "group", "groupe", "societé", "société", "compagnie",
    "projet", "crescent", "cross", "croissant", "croix", "airlines", "airways", "university", "université", "stadium",
    "administration", "government", "gouvernement", "republic", "republics", "républiques", "session", "safari",
    "conference", "conférence", "congress", "congrès", "council", "commission", "exhibition", "exposition", "expo",
    "festival", "games", "strategy", "stratégie", "policy", "package", "pact", "roadmap", "compact", "doctrine",
    "frigate", "brigade", "regiment", "squadron", "foundation", "fondation", "institute", "hospital", "clinic",
    "islands", "strait", "peninsula", "creation", "renewal", "insurance", "logistics", "textiles", "minerals",
    "resources", "industries", "affairs", "services", "studies", "relations", "rights", "nations", "unions",
})  # fmt: skip


_OF_FIRMS = frozenset(
    {"representatives", "executives", "officials", "managers", "engineers", "shareholders", "employees", "products"}
)
_PICTURES = frozenset(
    {
        "photo",
        "photos",
        "picture",
        "pictures",
        "image",
        "images",
        "photograph",
        "crédit",
        "credit",
        "crédits",
        "credits",
    }
)


# What a headline says somebody does: 'Ministers Meet in Oslo'.
_DEEDS = frozenset({
    "meet", "hold", "visit", "call", "discuss", "sign", "agree", "attend", "receive", "exchange", "join", "launch",
    "strengthen", "boost", "review", "vow", "seek", "urge", "welcome", "talk", "arrive", "depart", "welcomes", "eye",
})  # fmt: skip


_CAPACITY = frozenset(
    {
        ",",
        "as",
        "the",
        "new",
        "en",
        "tant",
        "que",
        "qu'",
        "en tant qu'",
        "en tant que",
        "en qualité de",
        "en qualité d'",
        "en sa qualité de",
        "en sa qualité d'",
        "qualité",
        "de",
        "d'",
        "in his capacity as",
        "in her capacity as",
        "nouvel",
        "comme",
        "was",
        "elected",
        "appointed",
        "devenu",
        "devenue",
        "became",
        "le",
        "la",
    }
)


_PLACES_BEHIND = frozenset({
    "airport", "university", "centre", "center", "institute", "foundation", "stadium", "avenue", "street", "square",
    "park",
    "hospital", "hall", "palace", "museum", "college", "academy", "school", "bridge", "boulevard", "hotel", "prize",
    "basilica", "cathedral", "church", "mosque", "abbey", "monument", "memorial", "cemetery",
    "mausoleum", "theatre", "theater", "library", "barracks", "tower",
    "award", "lodge", "resort", "inn", "complex", "gardens", "dam", "harbour", "harbor", "refinery", "plant", "mine",
    "administration", "government",
})  # fmt: skip


_PLACES_BEFORE = frozenset({
    "aéroport", "université", "institut", "fondation", "stade", "place", "rue", "avenue", "hôpital", "palais",
    "basilique", "cathédrale", "église", "mosquée", "statue", "chapelle", "monastère", "temple",
    "musée", "lycée", "fonds", "groupe", "société", "compagnie", "hotel", "barrage", "parc",
    "collège", "académie", "pont", "hôtel", "prix", "lac", "mont", "banque", "boulevard", "lake", "mount", "centre",
    "cimetière", "mausolée", "mémorial", "monument",
    "jardin", "théâtre", "bibliothèque", "école", "quartier", "caserne", "esplanade", "fort", "gare", "salle",
})  # fmt: skip


_DISTRICTS = frozenset(
    {
        "province",
        "prefecture",
        "region",
        "county",
        "district",
        "governorate",
        "oblast",
        "voivodeship",
        "municipality",
        "canton",
        "région",
        "préfecture",
        "gouvernorat",
        "commune",
        "département",
        "wilaya",
        "arrondissement",
        "ville",
        "city",
    }
)


_PEERAGE = frozenset({"baroness", "baron", "lord", "lady", "dame", "viscount"})
_ASIDE = 7  # units of what stands in brackets behind an office
_CLOSING = frozenset(",);.:(")  # what closes a name
_LISTING = frozenset({";", ".", "and", "et", ")"})  # no comma: "of Italy, X, of Ireland, Y"
_MARKS = frozenset('«»"“”')  # of quotation


def _iso(sentence: Sentence, i: int) -> str:
    """The state that unit `i` names, the first of those it may mean."""
    entry = sentence.entries[i]
    return str(entry.values["iso"]).split("|")[0] if entry is not None and "iso" in entry.values else ""


class NameReader:
    """Finds the names of one language's sentences."""

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
        self.is_person_trigger = self.is_name | self.is_hon | self.is_office
        self.comma = pack.having("w:,")
        self.feminine = pack.having("c:feminine")
        self.of = pack.having("c:of")
        self.genitive = pack.having("c:gen")
        self.det = pack.having("det") | pack.having("poss")
        self.state = pack.having("state")
        self.adj = pack.having("adj")
        self.org = pack.having("org")
        self.nation = self.state | self.adj
        self.modifier = (
            pack.having("mod") | pack.having("adj") | pack.having("num") | pack.having("adv") - pack.having("time")
        )  # 'received today the ambassadors': the day is no part of who they are
        self.extendable = frozenset(
            s for tag in ("city", "adj", "state", "port", "verb", "att", "month", "mod", "event", "coll", "instrument")
            for s in pack.symbols.having(tag, "Cap", without=("func", "office", "compound"))
        ) | pack.having("time", "Cap")  # fmt: skip
        self.also_surname = frozenset(s for tag in ("state", "city") for s in pack.symbols.having(tag, "Cap"))
        self.small_word = self.det | pack.having("pron", "Cap") | pack.having("prep", "Cap")
        self.after_title = (
            self.extendable - pack.having("c:visit") - self.adj
            | pack.having("aux", "Cap")
            | pack.having("given", "Cap")
            | pack.having("c:building", "Cap")
            | pack.having("poss")
        )
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
        self.blocked_single = pack.having("org")
        self.common_last = frozenset(
            s
            for tag in ("port", "adj", "verb")
            for s in pack.symbols.having(tag, "Cap", without=("func", "office", "compound"))
        )
        self.represents = pack.having("c:representing")
        self.by = pack.having("c:by")
        self.present_words = frozenset().union(
            *(pack.having(f"c:{tag}") for tag in ("presence", "there", "takespart", "joinsin", "presentadj", "led_by")),
            *(pack.having(f"c:{tag}") for tag in ("comprises", "composed", "sign", "accompany")),
        )  # where it is said who was there, and for whom
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
        self.chained = (
            self.describing | self.det | self.genitive | self.institution | pack.having("event") | pack.having("adj")
        )
        self.accompany = pack.having("c:accompany")
        self.presence = pack.having("c:presence")
        self.name_too = pack.having("office.name")
        self.postnominal = pack.having("suffix")
        self.both = pack.having("c:both")
        self.pairing = pack.having("w:between") | pack.having("w:entre") | pack.having("compound")
        self.verbal_only = pack.having("verb.fin") | pack.having("aux")
        self.preverbal = pack.having("adv") | pack.having("aux") | pack.having("c:clitic")
        self.verbal = pack.having("verb") | pack.having("c:contact")
        self.before_verb = self.verbal | self.preverbal
        self.office_or_det = self.is_office | self.det
        self.opens_phrase = pack.having("prep") | pack.having("c:of")
        self.gerund = pack.having("verb.ing")
        self.opens_clause = self.opens_phrase | self.gerund | pack.having("c:subord") | pack.having("conj")
        self.closing = self.verbal | self.preverbal
        self.before_noun = pack.having("det") | pack.having("poss") | pack.having("adj") | pack.having("office")
        self.office_or_det = self.is_office | self.det
        self.both_words = ("both", "all", "the two", "the three", "les deux", "les trois", "two ", "tous")

    @staticmethod
    def verbs_too(pack: Pack) -> frozenset[str]:
        """The symbols of words that may be verbs."""
        return pack.having("verb") | pack.having("aux") | pack.having("c:contact")

    def _names(self, sentence: Sentence, offices: list[tuple[int, int]]) -> list[tuple[int, int]]:
        out: list[tuple[int, int]] = []
        symbols = sentence.symbols
        if self.begins_name.isdisjoint(sentence.present):
            return out
        edges = [(-1, -1), *offices, (len(symbols), len(symbols))]
        for (_, before), (after, _) in pairwise(edges):
            position = before + 1
            while position < after:
                match = self.name.search(sentence.string, position, after)
                if match is None:
                    break
                first, last = match.start(), match.end() - 1
                if (
                    first == position + 1 == before + 2
                    and symbols[position] in self.capital_particle
                    and sentence.text[sentence.starts[position]].isupper()
                ):
                    first = position  # 'le ministre Le Drian'
                elif (
                    first > position
                    and sentence.word(first - 1) in _OPENING
                    and symbols[first - 1] in self.capital
                    and symbols[first] not in self.is_hon
                ):
                    first -= 1  # 'le chef de la MINUSMA, Al Ghassim Wane'
                if first == position + 1 and before >= 0 and self._first_behind_title(sentence, position):
                    first = position
                first = self._from_given(sentence, first, position)
                first = self._from_particles(sentence, first, position, before >= 0)
                if first > position and sentence.word(first - 1) == "sultan" and symbols[first - 1] in self.capital:
                    first -= 1
                if (
                    first > position + 1
                    and sentence.word(first - 1) in SON_OF
                    and sentence.symbols[first - 2] in self.name_too
                ):
                    first -= 2  # 'Sultan bin Saad'
                first = self._behind_body(sentence, first, last)
                if (
                    first > position
                    and sentence.quote(first - 1, first - 1) == "A"
                    and sentence.ends[first] - sentence.starts[first] == 1
                ):
                    first -= 1  # 'his counterpart A K Momen': no article, an initial
                last = self._extended(sentence, first, last, after)
                if out and out[-1][1] == first - 1 and sentence.word(first) in _PEERAGE and last > first:
                    out[-1] = (out[-1][0], last)  # 'Rt Hon Patricia Baroness Scotland'
                elif out and out[-1][1] == first - 1 and sentence.word(first) == "m.":
                    out[-1] = (out[-1][0], last)  # 'Régis ONANGA M. NDIAYE': nobody follows a name without a comma
                elif not self._names_a_place(sentence, first, last) and not self._names_a_thing(sentence, first, last):
                    out.append((first, last))
                position = last + 1
        return out

    def _extended(self, sentence: Sentence, first: int, last: int, limit: int) -> int:
        """A surname that is also a common word ('Theresa May') belongs to a name that has begun with a given name."""
        while last + 1 < limit:
            here = sentence.entries[last]
            begun = (
                (here is not None and "given" in here.tags)
                or sentence.symbols[last] in self.initial
                or self._is_given(sentence, last)
            )
            nxt = sentence.symbols[last + 1]
            titled = sentence.symbols[first] in self.is_hon and sentence.symbols[last] in self.is_name
            brief = titled and len(sentence.word(last + 1)) < 4 and self._ends_name(sentence, last + 2)  # 'Hun Sen'
            upper = (
                (brief or (last > first and symbols_upper(sentence, last)))
                and nxt in self.is_hon
                and nxt in self.capital
                and sentence.word(last + 1).isalpha()
            )
            if (
                nxt in self.more_name
                or self._last_word(sentence, first, last)
                or self._small_within(sentence, last + 1, limit)
                or self._small_within(sentence, last + 1, limit)
                or (upper and not (last + 2 < limit and sentence.symbols[last + 2] in self.is_name))
                or (begun and nxt in self.extendable and not self._opens_clause(sentence, last + 1))
            ):
                last += 1
            else:
                break
        while last > first and (sentence.word(last) in ("-", ",") or sentence.symbols[last] in self.lower_particle):
            last -= 1
        return last

    def _small_within(self, sentence: Sentence, i: int, limit: int) -> bool:
        """'Choe Son Hui': a syllable that is a small word too, in capitals amid a name."""
        return (
            i + 1 < limit
            and sentence.symbols[i] in self.small_word
            and sentence.zone != "headline"
            and sentence.quote(i, i)[0].isupper()
            and sentence.symbols[i + 1] in self.is_name
            and sentence.symbols[i - 1] in self.is_name
        )

    def _behind_body(self, sentence: Sentence, first: int, last: int) -> int:
        """'le patron de la CIA Bill Burns', 'the head of SAVAK John Doe': a body's capitals before somebody's name."""
        word = sentence.quote(first, first)
        if (
            last > first + 1
            and sentence.symbols[first] in self.caps_only
            and word.isalpha()
            and len(word) < 7
            and first > 0
            and (
                sentence.symbols[first - 1] in self.genitive
                or (
                    first > 1
                    and sentence.symbols[first - 2] in self.genitive
                    and sentence.symbols[first - 1] in self.det
                )
            )
            and self._is_given(sentence, first + 1)
            and not sentence.quote(first + 1, first + 1).isupper()
        ):
            return first + 1
        return first

    def _last_word(self, sentence: Sentence, first: int, last: int) -> bool:
        """'Kim Jong Un', 'Do Hung Viet', 'Asaad bin Tariq al Said': a name's last word that is a common word too, known
        by what came before it and by the comma or the verb behind."""
        i = last + 1
        symbol = sentence.symbols[i]
        if symbol in self.name_too and symbol in self.capital:
            return self._ends_name(sentence, i + 1)
        if symbol in self.also_surname and last > first and sentence.symbols[last] in self.is_name:
            # 'Ms. Alieta Jordan', 'Daniel Ona Ondo': a title or a given name, a name, and a state or a city closes it
            begun = sentence.symbols[last - 1] in self.is_hon or (
                sentence.symbols[first] in self.given and sentence.zone != "headline"
            )
            return begun and self._ends_name(sentence, i + 1)
        if symbol in self.small_word and sentence.text[sentence.starts[i]].isupper():
            # 'Bui Thanh Son', 'Men Sam On'
            return last > first and sentence.zone != "headline" and self._ends_name(sentence, i + 1)
        if symbol not in self.common_last or sentence.quote(i, i).isupper() or " " in sentence.word(i):
            return False
        if symbol in self.verbal:
            return sentence.symbols[last] in self.capital_particle and sentence.word(last) in _OPENING
        named = sum(
            1
            for k in range(first, last + 1)
            if sentence.text[sentence.starts[k]].isupper() and sentence.symbols[k] not in self.is_hon
        )
        return named > 1 and len(sentence.word(i)) < 6 and self._ends_name(sentence, i + 1)

    def _ends_name(self, sentence: Sentence, i: int) -> bool:
        """Whether no more of a name can stand at unit `i`."""
        if i >= len(sentence.symbols) or sentence.word(i) in _CLOSING or sentence.symbols[i] in self.before_verb:
            return True
        joined = sentence.word(i) in ("and", "et") and i + 1 < len(sentence.symbols)
        return joined and (sentence.symbols[i + 1] in self.det or sentence.symbols[i + 1] in self.is_office)

    def _is_given(self, sentence: Sentence, i: int) -> bool:
        """Whether unit `i` is a first name, and no title, state or small word besides."""
        symbol = sentence.symbols[i]
        return (
            symbol in self.capital
            and symbol not in self.unfit
            and (symbol in self.given or sentence.word(i) in first_names())
        )

    def _first_behind_title(self, sentence: Sentence, i: int) -> bool:
        """'Foreign Minister May Bakke', 'Ambassador Per Holm': a first name that is a common word, right behind a title
        and before a surname; in a headline every word has a capital."""
        return (
            sentence.symbols[i] in self.after_title
            and sentence.text[sentence.starts[i]].isupper()
            and sentence.zone != "headline"
            and sentence.symbols[i + 1] not in self.is_hon
            and " " not in sentence.word(i)
        )

    def _from_given(self, sentence: Sentence, first: int, limit: int) -> int:
        """'Ararat Mirzoyan', 'Jan Peeters': a first name that is also a city or a month belongs to
        the surname behind it.
        """
        if sentence.symbols[first] in self.is_hon or first <= limit or not self._is_given(sentence, first - 1):
            return first
        return first if sentence.ends[first - 1] == sentence.starts[first] else first - 1

    def _from_particles(self, sentence: Sentence, first: int, limit: int, titled: bool) -> int:
        """'Le Van Hung', 'Ould Cheikh El Ghazouani': a name that begins with small words in capitals, of which two or
        more together, or one right behind a title, are no article; 'Jan van der Meer', by the first name."""
        symbols, k = sentence.symbols, first
        if symbols[first] in self.is_hon:
            return first
        while k > limit and symbols[k - 1] in self.capital_particle and sentence.quote(k - 1, k - 1)[0].isupper():
            k -= 1
        if first - k > 1 or (first - k == 1 and titled and k == limit):
            return k  # but no saint: "St. Patrick's Day"
        k = first
        while k > limit and symbols[k - 1] in self.lower_particle and not sentence.quote(k - 1, k - 1)[0].isupper():
            k -= 1
        if limit < k < first and symbols[k] not in self.det and self._is_given(sentence, k - 1):
            return k - 1
        if limit == k - 1 < first - 1 and titled and symbols[k] not in self.det and self._is_given(sentence, limit):
            return limit
        return first

    def _names_a_place(self, sentence: Sentence, first: int, last: int) -> bool:
        """'Jomo Kenyatta International Airport', 'avenue Charles de Gaulle', 'Musée du Panthéon':
        called after somebody, but nobody.
        """
        if sentence.symbols[first] in self.is_hon or sentence.symbols[first] in self.det:
            return first > 0 and sentence.word(first - 1) in _PLACES_BEFORE
        if sentence.word(first) in _PLACES_BEFORE:
            return True
        for i in range(first - 1, max(-1, first - 4), -1):
            if sentence.symbols[i] not in self.capital:
                break
            if sentence.word(i).split()[0] in _PLACES_BEFORE:
                return True  # 'l'aéroport international Président X'
        if (
            first == last
            and first > 1
            and sentence.symbols[first - 1] in self.genitive
            and sentence.symbols[first - 2] in self.is_hon
        ):
            return True  # 'Lord of Wimbledon'
        if first > 1 and sentence.word(first - 1) in ("international", "internationale", "national", "nationale"):
            return sentence.word(first - 2) in _PLACES_BEFORE  # 'l'aéroport international Jomo Kenyatta'
        after = sentence.word(last + 1) if last + 1 < len(sentence.symbols) else ""
        if after == "international" and last + 2 < len(sentence.symbols):
            after = sentence.word(last + 2)
        after = after.removeprefix("international ")
        if after in _DISTRICTS or (
            first > 1 and sentence.symbols[first - 1] in self.genitive and sentence.word(first - 2) in _DISTRICTS
        ):
            return True  # 'Finnmark county', 'la région de Ségou'
        return (after in _PLACES_BEHIND and sentence.symbols[last + 1] in self.capital) or (
            first > 0 and sentence.word(first - 1) in _PLACES_BEFORE
        )

    def _names_a_thing(self, sentence: Sentence, first: int, last: int) -> bool:
        """'Abraham Accords', 'le comité (CMT)', 'Australia-New Zealand': capitals that name no person."""
        if sentence.symbols[first] in self.is_hon:
            return last == first + 1 and sentence.word(last) in _THINGS  # '29 | TH SESSION'
        if sentence.word(last) in _THINGS or (first == last and sentence.word(first) in _DEEDS):
            return True
        if last + 1 < len(sentence.symbols) and sentence.word(last + 1) in _OF_FIRMS:
            return True  # 'Lockheed Martin representatives'
        if first > 1 and sentence.word(first - 1) in ("by", ":", "/") and sentence.word(first - 2) in _PICTURES:
            return True  # 'Photos by X'
        if (
            first == last
            and first > 0
            and sentence.word(first - 1) == "("
            and last + 1 < len(sentence.symbols)
            and sentence.word(last + 1) == ")"
        ):
            return True
        part, dash, _ = sentence.word(first).partition("-")
        step = self.pack.lexicon.root.get(part) if dash and first < last else None
        entry = (step.capital or step.small) if step is not None else None
        return entry is not None and "iso" in entry.values and "given" not in entry.tags

    def _opens_clause(self, sentence: Sentence, i: int) -> bool:
        return sentence.ends[i - 1] == sentence.starts[i]

    def _of_state(self, sentence: Sentence, last: int) -> tuple[int, str] | None:
        """'Kaja Kallas of Estonia', 'M. Diop (Mali)': the state behind a name, with the last unit it takes."""
        symbols, n = sentence.symbols, len(sentence.symbols)
        i = last + 1
        listed = i + 2 < n and symbols[i] in self.comma and symbols[i + 1] in self.genitive
        i += listed  # 'X, of Chile, and Y, of Chad'
        if i < n and (symbols[i] in self.genitive or sentence.word(i) == "from"):
            i += 1
            while i < n and symbols[i] in self.det:
                i += 1
        elif i < n and sentence.word(i) == "(":
            i += 1
        else:
            return None
        entry = sentence.entries[i] if i < n else None
        if entry is not None and (symbols[i] in self.state or symbols[i] in self.org):
            value = str(entry.values.get("iso") or entry.values.get("org")).split("|")[0]
            if sentence.word(last + 1) == "(":
                if i + 1 < n and sentence.word(i + 1) == ")":
                    return i + 1, value
                return None
            if listed and (symbols[i] not in self.state or (i + 1 < n and sentence.word(i + 1) not in _LISTING)):
                return None
            return i, value
        return None if listed or sentence.word(last + 1) == "(" else self._of_house(sentence, i)

    def _of_house(self, sentence: Sentence, i: int) -> tuple[int, str] | None:
        """'X of the Russian Foreign Ministry', 'Y du ministère polonais des Affaires étrangères', 'Z from the Embassy
        of Chad': the state of the house at unit `i`, with the last unit it takes."""
        symbols, n = sentence.symbols, len(sentence.symbols)
        k = i
        while k < n and symbols[k] in self.adj:
            k += 1
        if k >= n or symbols[k] not in self.institution:
            return None
        if k > i:
            return k, _iso(sentence, i)
        k += 1
        if k < n and symbols[k] in self.adj:
            return k, _iso(sentence, k)
        if k < n and symbols[k] in self.genitive:
            k += 1
            while k < n and symbols[k] in self.det:
                k += 1
            if k < n and symbols[k] in self.state:
                return k, _iso(sentence, k)
        return None

    def _nation_before(self, sentence: Sentence, first: int) -> tuple[int, str] | None:
        """'le Sénégalais Ali Diop', "Kenya's Jane Wambui": the state right before a name, with the
        first unit it takes.
        """
        i = first - 1
        if i > 0 and sentence.word(i) == "(" and sentence.symbols[i - 1] in self.state:
            i -= 1  # 'Ceux-ci représentent la Mauritanie (X), la Tunisie (Y)'
        elif (
            i > 0
            and sentence.word(i) in ("'s", "’s")
            and (sentence.symbols[i - 1] in self.state or sentence.symbols[i - 1] in self.org)
        ):
            i -= 1  # "Kenya's X", "UNHCR's Y"
        elif i == 0 and sentence.symbols[0] in self.adj and self._is_given(sentence, first) and sentence.zone == "body":
            pass  # 'Kenyan Jane Wambui …'
        elif not (
            i > 0
            and sentence.symbols[i] in self.adj
            and sentence.symbols[i] in self.capital
            and sentence.symbols[i - 1] in self.det
        ):
            return None
        entry = sentence.entries[i]
        iso = entry.values.get("iso") if entry is not None else None
        body = acts_for(entry.values.get("org")) if entry is not None and not iso else None
        return (i, (iso or body or "").split("|")[0]) if iso or body else None

    def _gap(self, sentence: Sentence, left: int, right: int) -> str | None:
        """The words between unit `left` and unit `right`: '' (adjacent), ',' or '('; None when more stands between."""
        left = self._behind_postnominals(sentence, left, right)
        if right < len(sentence.symbols) and sentence.symbols[right] in self.office_or_det:
            while (
                right - 1 > left
                and sentence.symbols[right - 1] in self.is_hon
                and sentence.symbols[right - 1] not in self.is_office
            ):
                right -= 1  # 'le Président de la Transition, S.E. le Général X'
        if right == left + 1:
            return ""
        between = [sentence.word(i) for i in range(left + 1, right)]
        if between[0] in _MARKS or between[-1] in _MARKS:  # 'le ministre « Jan Kowal »', as some agencies write names
            between = [word for word in between if word not in _MARKS]
            if not between:
                return ""
        closing = between.index(")") if between[0] == "(" and ")" in between else -1
        if (
            2 <= closing <= _ASIDE
            and sentence.symbols[left + 2] not in self.given
            and (closing == 2 or sentence.symbols[left] not in self.is_name)
        ):  # 'le président du Conseil militaire (CMT), …', 'President of the Riigikogu (the parliament) X'
            left += closing + 1
            between = between[closing + 1 :]
            if not between:
                return ""
        if (
            2 < len(between) <= 7
            and between[-1] == ","
            and _STATIONED.match(" ".join(between))
            and not any(sentence.symbols[i] in self.verbal for i in range(left + 2, right))
        ):
            return ","  # 'l'ambassadeur de Belgique en poste au Cameroun, X'
        if between in ([","], ["("], [":"]):
            return between[0]
        if (
            2 < len(between) <= 4
            and between[0] in ("from", "de", "du", "d'")
            and between[-1] == ","
            and sentence.symbols[right - 2] in self.state
        ):
            return ","  # 'his counterpart from Laos, X'
        if between in (["-"], ["–"], ["—"]) and sentence.symbols[left] in self.caps_only:
            return None  # an agency's name before its first word: 'ANI - Le ministre …'
        if between in (["-"], ["–"], ["—"]):
            return between[0]
        if (
            len(between) <= 4
            and set(between) <= _CAPACITY
            and (
                set(between)
                & {
                    "as",
                    "comme",
                    "elected",
                    "appointed",
                    "tant",
                    "en tant qu'",
                    "en tant que",
                    "en qualité de",
                    "en qualité d'",
                    "en sa qualité de",
                    "en sa qualité d'",
                    "in his capacity as",
                    "in her capacity as",
                    "qualité",
                    "devenu",
                    "devenue",
                    "became",
                }
            )
        ):
            return ","
        return None

    def _behind_postnominals(self, sentence: Sentence, left: int, right: int) -> int:
        """The last of the orders and seats behind a name: 'X (MP), Minister …', 'Y, GCON, Minister …'."""
        i = left + 1
        while i + 1 < right:
            k = i + (sentence.word(i) in (",", "("))
            if k >= right - 1 or sentence.symbols[k] not in self.postnominal:
                break
            left = k + (sentence.word(k + 1) == ")")
            i = left + 1
        return left

    def _name_like(self, sentence: Sentence, a: int, b: int) -> bool:
        return sentence.symbols[a] in self.det or sentence.symbols[a] in self.is_hon or b > a

    def _leads_to(self, sentence: Sentence, last: int, name: int) -> bool:
        """'le président X, l'ambassadeur du Maroc, doyen du corps diplomatique, SEM Y': no verb
        between the office and the next name.
        """
        if name - last > 10 or sentence.word(name - 1) != ",":
            return False
        return not any(
            sentence.symbols[i] in self.verbal or sentence.word(i) in ("et", "and") for i in range(last + 1, name)
        )

    def _acts_behind(self, sentence: Sentence, last: int) -> bool:
        """Whether a verb follows unit `last` with no comma between: no apposition ends there."""
        behind = last + 1
        if behind < len(sentence.symbols) and sentence.word(behind) in _MARKS:
            behind += 1  # 'le président français « a salué … »'
        return behind < len(sentence.symbols) and sentence.symbols[behind] in self.closing

    def _after(
        self,
        sentence: Sentence,
        pieces: list[tuple[int, int, str]],
        k: int,
        phrases: dict[tuple[int, int], list[OfficePhrase]],
        has_office: bool,
    ) -> int | None:
        """The office that follows name `k` in apposition, if it is this name's and not the next one's."""
        if k + 1 >= len(pieces) or pieces[k + 1][2] != "office":
            return None
        a, b, _ = pieces[k + 1]
        gap = self._gap(sentence, pieces[k][1], a)
        if (
            (gap not in (",", "(", "-", "–", "—") and not (gap == "" and pieces[k][1] > pieces[k][0]))
            or not phrases[a, b]
            or all(p.plural for p in phrases[a, b])
        ):
            return None
        if gap == "," and sentence.symbols[a] in self.det and self._acts_behind(sentence, b):
            return None  # 'received by X, the minister said': a new subject
        ranked = k + 3 < len(pieces) and [pieces[k + 2][2], pieces[k + 3][2]] == ["office", "name"]
        if (
            ranked
            and (pieces[k + 2][0], pieces[k + 3][0]) == (b + 1, pieces[k + 2][1] + 1)
            and all(p.reigns or p.personal_rank for p in phrases[pieces[k + 2][:2]])
        ):
            return None  # 'X, Saudi Ambassador to Kuwait Prince Y'
        if (
            ranked
            and has_office
            and sentence.symbols[a] in self.det
            and self._gap(sentence, b, pieces[k + 2][0]) == ","
            and self._gap(sentence, pieces[k + 2][1], pieces[k + 3][0]) == ""
            and all(p.personal_rank for p in phrases[pieces[k + 2][:2]])
        ):
            return None  # 'le ministre, X, le chef d'état-major, le général Y'
        follows = k + 2 < len(pieces) and pieces[k + 2][2] == "name"
        if follows and has_office and sentence.symbols[a] in self.det and self._leads_to(sentence, b, pieces[k + 2][0]):
            return None
        if follows:
            to_next = self._gap(sentence, b, pieces[k + 2][0])
            listed = (
                k + 3 < len(pieces)
                and pieces[k + 3][2] == "office"
                and self._gap(sentence, pieces[k + 2][1], pieces[k + 3][0]) == ","
            )
            if (
                to_next == gap == ","
                and sentence.word(a) in ("le", "la", "l'", "l’")
                and not listed
                and pieces[k + 2][1] > pieces[k + 2][0]
            ):
                # 'avec X, le ministre français, Y, a …': French puts an article before a title that precedes
                return None
            if to_next == "" or (to_next == "," and (has_office or gap == "")):
                return None
        return k + 1


def symbols_upper(sentence: Sentence, i: int) -> bool:
    """Whether unit `i` is a surname in capitals: 'HUN Sen'."""
    word = sentence.quote(i, i)
    return len(word) > 2 and word.isalpha() and word.isupper()


@lru_cache(maxsize=1)
def first_names() -> frozenset[str]:
    """The first words of the office-holders' names: beside the list of given names, those that are
    also cities or months.
    """
    table = resources.files("dragoman").joinpath("reference", "office_holders.tsv")
    names: frozenset[str] = kept("first-names", [table], _first_words)
    return names


def _first_words() -> frozenset[str]:
    names = (row[0].split() for row in rows("dragoman", "reference", "office_holders.tsv"))
    return frozenset(fold(words[0]) for words in names if len(words) > 1 and len(words[0]) > 2)
