"""Words in capitals to whether they name no person: a place called after somebody, an accord, a firm, a picture."""

from __future__ import annotations

import re

from dragoman.reading.namewords import NameWords
from dragoman.reading.source import names_agency
from dragoman.reading.units import Sentence

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
_UNSPOKEN = re.compile(r"[B-DF-HJ-NP-TV-XZ]{3,6}")  # capitals that no vowel makes a name
_ARTICLES = frozenset({"le", "la", "les", "l'", "the"})
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
_PLACES_BEHIND = frozenset({
    "airport", "university", "centre", "center", "institute", "foundation", "stadium", "avenue", "street", "square",
    "park",
    "hospital", "hall", "palace", "museum", "college", "academy", "school", "bridge", "boulevard", "hotel", "prize",
    "room", "building", "auditorium", "chamber", "wing", "pavilion", "terrace", "amphitheatre", "amphitheater",
    "basilica", "cathedral", "church", "mosque", "abbey", "monument", "memorial", "cemetery",
    "mausoleum", "theatre", "theater", "library", "barracks", "tower",
    "award", "lodge", "resort", "inn", "complex", "gardens", "dam", "harbour", "harbor", "refinery", "plant", "mine",
    "administration", "government",
})  # fmt: skip
_ONLY_PLACES = frozenset(
    {"room", "auditorium", "palace", "airport", "hotel", "university", "stadium", "museum", "hospital"}
)
_PLACES_BEFORE = frozenset({
    "aéroport", "université", "institut", "fondation", "stade", "place", "rue", "avenue", "hôpital", "palais",
    "basilique", "cathédrale", "église", "mosquée", "statue", "chapelle", "monastère", "temple",
    "musée", "lycée", "fonds", "groupe", "société", "compagnie", "hotel", "barrage", "parc",
    "collège", "académie", "pont", "hôtel", "prix", "lac", "mont", "banque", "boulevard", "lake", "mount", "centre",
    "cimetière", "mausolée", "mémorial", "monument",
    "casa", "palacio", "palácio", "aeropuerto", "aeroporto", "plaza", "praça", "teatro", "salón", "museo", "estadio",
    "universidad", "avenida", "cancillería",
    "jardin", "théâtre", "bibliothèque", "école", "quartier", "caserne", "esplanade", "fort", "gare", "salle",
})  # fmt: skip
_SHIPS = frozenset({
    "hms", "uss", "usns", "ins", "hdms", "hnoms", "hmas", "hmcs", "hmnzs", "brp", "rss", "kri", "pns", "bns",
    "jds", "uscgc",
})  # fmt: skip
_KINDS_OF_SHIP = frozenset({
    "frigate", "ship", "warship", "vessel", "corvette", "destroyer", "submarine", "minesweeper",
    "frégate", "navire", "sous-marin", "porte-avions", "patrouilleur", "aviso",
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

# What a place's name follows at once: 'la région Normandie'.
_CALLED_SO = frozenset({"région", "département", "commune", "préfecture", "canton", "arrondissement", "gouvernorat"})

# Offices held for a place: 'député (SOC) de l'Isère', 'maire de Saint-Denis', 'MP for Lincoln'.
_HELD_FOR = frozenset({
    "député", "députée", "député-maire", "députée-maire", "sénateur", "sénatrice", "sénateur-maire", "maire", "préfet",
    "préfète", "sous-préfet", "sous-préfète", "élu", "élue", "mp", "senator", "mayor",
})  # fmt: skip
_PRESS = frozenset({
    "journal", "quotidien", "hebdomadaire", "magazine", "chaîne", "chaîne de télévision", "radio", "station", "agence",
    "agence de presse", "site", "revue", "portail", "podcast", "newspaper", "daily", "weekly", "broadcaster", "channel",
    "tv channel", "news agency", "agency", "website", "news site", "portal",
})  # fmt: skip
_BRACKETED = 5  # units back to where a party named in brackets opens

# What is called after what it is about: 'the Ministerial Meeting on Ocean Plastics'.
_ABOUT = frozenset({
    "conference", "meeting", "summit", "forum", "dialogue", "debate", "symposium", "workshop", "convention", "seminar",
    "treaty", "agreement", "declaration", "committee", "group", "commission", "panel", "campaign", "framework",
    "roundtable", "table", "coalition", "alliance", "retreat", "conférence", "réunion", "sommet", "débat",
    "comité", "séminaire", "atelier", "colloque", "déclaration", "traité",
})  # fmt: skip
_TOUCHING = frozenset({"on", "sur"})
_BEFORE_KIND = frozenset({"international", "military", "naval", "national", "memorial", "diplomatic"})
_STORMS = frozenset({"hurricane", "cyclone", "typhoon", "ouragan", "typhon", "tempête"})


class NamesakeReader(NameWords):
    """Turns away names that are nobody's."""

    def _names_a_place(self, sentence: Sentence, first: int, last: int) -> bool:
        """'Jomo Kenyatta International Airport', 'avenue Charles de Gaulle', 'Musée du Panthéon':
        called after somebody, but nobody.
        """
        if first < last and sentence.words[last] in _ONLY_PLACES:
            return True  # 'au King Fahd Palace'
        if sentence.symbols[first] in self.is_hon or sentence.symbols[first] in self.det:
            behind = sentence.words[last + 1].split()[-1] if last + 1 < len(sentence.symbols) else ""
            if behind in _ONLY_PLACES and sentence.quote(last + 1, last + 1)[0].isupper():
                return True  # 'arrived at | Sir Seretse Khama | International Airport'
            return first > 0 and sentence.words[first - 1] in _PLACES_BEFORE
        symbol = sentence.symbols[first]
        if sentence.words[first] in _PLACES_BEFORE:
            return True
        kind = sentence.words[first - 1].split()[-1] if first > 1 else ""
        if kind in _CALLED_SO and sentence.quote(first - 1, first - 1)[-1].islower() and symbol not in self.given:
            return True  # 'la présidente de la région | Normandie'
        for i in range(first - 1, max(-1, first - 4), -1):
            if sentence.symbols[i] not in self.capital:
                break
            if sentence.words[i].split()[0] in _PLACES_BEFORE:
                return True  # 'l'aéroport international Président X'
        if (
            first == last
            and first > 1
            and sentence.symbols[first - 1] in self.genitive
            and sentence.symbols[first - 2] in self.is_hon
        ):
            return True  # 'Lord of Wimbledon'
        if sentence.words[first].split()[0] in _SHIPS or (first > 0 and sentence.words[first - 1] in _KINDS_OF_SHIP):
            return True  # 'the frigate HNoMS Nansen'
        if first > 1 and self._held_for(sentence, first):
            return True
        if first > 1 and sentence.words[first - 1] in ("international", "internationale", "national", "nationale"):
            return sentence.words[first - 2] in _PLACES_BEFORE  # 'l'aéroport international Jomo Kenyatta'
        after = sentence.words[last + 1] if last + 1 < len(sentence.symbols) else ""
        if after in _BEFORE_KIND and last + 2 < len(sentence.symbols):
            after = sentence.words[last + 2]
        after = after.removeprefix("international ")
        if after in _DISTRICTS or (
            first > 1 and sentence.symbols[first - 1] in self.genitive and sentence.words[first - 2] in _DISTRICTS
        ):
            return True  # 'Finnmark county', 'la région de Ségou'
        return (after in _PLACES_BEHIND and sentence.symbols[last + 1] in self.capital) or (
            first > 0 and sentence.words[first - 1].split()[0] in _PLACES_BEFORE  # 'aéroport international X'
        )

    def _led_by_article(self, sentence: Sentence, first: int) -> bool:
        """'the extremist | Abu … group': whether an article leads to the name that begins at unit `first`."""
        k = first - 1
        while k > 0 and (sentence.symbols[k] in self.adj or sentence.symbols[k] in self.low_or_adj):
            k -= 1
        return k >= 0 and sentence.symbols[k] in self.det

    def _says_how(self, sentence: Sentence, first: int, last: int) -> bool:
        """'Diplomatically, the President received …', 'Politiquement, …': an adverb of no list opens a sentence."""
        opens = first == last == 0 and len(sentence.symbols) > 1 and sentence.symbols[1] in self.comma
        return opens and sentence.words[0].endswith(("ally", "ily", "tly", "sly", "cly", "dly", "quement", "llement"))

    def _held_for(self, sentence: Sentence, first: int) -> bool:
        """'député (SOC) | de l' | Isère': a place whose member, mayor or prefect somebody is."""
        if sentence.symbols[first - 1] not in self.genitive and sentence.words[first - 1] != "for":
            return False
        k = first - 2
        if sentence.words[k] == ")":
            k = next((i for i in range(k - 1, max(0, k - _BRACKETED), -1) if sentence.words[i] == "("), 0) - 1
        heads = sentence.words[max(0, k - 1) : k + 1]  # 'le sénateur républicain du Maine'
        return k >= 0 and any(word.split()[-1] in _HELD_FOR for word in heads)

    def _in_brackets(self, sentence: Sentence, first: int, last: int) -> bool:
        """'Anna Berg (Les Verts – Loire)': the party and the seat of the one named before the brackets."""
        opens = next((i for i in range(first - 1, max(0, first - _BRACKETED), -1) if sentence.words[i] == "("), 0)
        if opens < 1 or sentence.symbols[opens - 1] not in self.is_name or ")" in sentence.words[opens:first]:
            return False
        behind = range(last + 1, min(len(sentence.symbols), last + _BRACKETED))
        closes = next((i for i in behind if sentence.words[i] == ")"), 0)
        return closes > 0 and not any(sentence.symbols[i] in self.is_person_title for i in range(opens + 1, closes))

    def _of_the_press(self, sentence: Sentence, first: int, last: int) -> bool:
        """'a confié à | RIA Novosti', 'cité par le journal polonais | X': an agency of the table, or a paper or a
        station by the word before it."""
        if last > first and names_agency(" ".join(sentence.words[first : last + 1])):
            return True
        k = first - 1
        while k > 0 and sentence.symbols[k] in self.adj:
            k -= 1
        told = k >= 0 and sentence.words[k] in _PRESS
        return told and not any(s in self.is_office for s in sentence.symbols[max(0, k - 3) : k])

    def _called_after(self, sentence: Sentence, first: int) -> bool:
        """'the Forum on | Blue Carbon': what a gathering or a treaty is called after, and no 'talks on Anna Berg'."""
        k = first - 1
        while k > max(1, first - 3) and sentence.words[k] not in _TOUCHING and sentence.quote(k, k)[:1].isupper():
            k -= 1  # 'on | Ocean | Plastics'
        if k < 1 or sentence.words[k] not in _TOUCHING or sentence.symbols[first] in self.is_hon:
            return False
        return sentence.words[k - 1].split()[-1] in _ABOUT and sentence.quote(k - 1, k - 1)[:1].isupper()

    def _names_a_thing(self, sentence: Sentence, first: int, last: int) -> bool:
        """'Abraham Accords', 'le comité (CMT)', 'Australia-New Zealand': capitals that name no person."""
        if self._in_brackets(sentence, first, last) or self._of_the_press(sentence, first, last):
            return True
        if self._called_after(sentence, first):
            return True
        if sentence.symbols[first] in self.is_hon:
            return last == first + 1 and sentence.words[last] in _THINGS  # '29 | TH SESSION'
        if any(sentence.words[k] in _STORMS for k in range(max(0, first - 1), last)):
            return True  # 'Typhoon Anna', 'Tropical Cyclone Anna'
        if sentence.words[last] in _THINGS or (first == last and sentence.words[first] in _DEEDS):
            return True
        if _UNSPOKEN.fullmatch(sentence.quote(last, last)) and (first == last or sentence.word(first) in _ARTICLES):
            return True  # 'l'association SMLH', 'Le PKK': no one is called so
        if last + 1 < len(sentence.symbols) and sentence.words[last + 1] in _OF_FIRMS:
            return True  # 'Lockheed Martin representatives'
        banded = last + 1 < len(sentence.symbols) and sentence.symbols[last + 1] in self.bands
        if banded and self._led_by_article(sentence, first):
            return True
        if first > 1 and sentence.words[first - 1] in ("by", ":", "/") and sentence.words[first - 2] in _PICTURES:
            # 'Photos by X'; who is pictured has an office: 'Photo: X, Poland's Minister of Foreign Affairs'
            told = sentence.symbols[last + 2 : last + 7] if sentence.words[last + 1 : last + 2] == [","] else []
            return self.is_office.isdisjoint(told)
        if (
            first == last
            and first > 0
            and (sentence.words[first - 1] == "(" or sentence.words[max(0, first - 2) : first] == ["(", "les"])
            and last + 1 < len(sentence.symbols)
            and sentence.words[last + 1] == ")"
        ):
            return True
        part, dash, _ = sentence.words[first].partition("-")
        step = self.pack.lexicon.root.get(part) if dash and first < last else None
        entry = (step.capital or step.small) if step is not None else None
        return entry is not None and "iso" in entry.values and "given" not in entry.tags
