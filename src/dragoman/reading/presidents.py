"""A president's words to what he presides over: a state, a house of parliament, or a body that is neither."""

from __future__ import annotations

import re
from functools import lru_cache

from dragoman.reading.officewords import tags_at
from dragoman.reading.units import Sentence

PRESIDING = frozenset({"other", "head_of_state", "director", "io_head"})
_ACRONYM = re.compile(r"[A-ZÀ-Þ]{3,7}")
_JUNTAS = frozenset({"cnsp", "cnrd", "mpsr", "cmt", "ctri", "cndp", "cndd", "csjp"})  # councils that rule a state
_REALMS = (
    "transition",
    "pays",
    "countr",
    "nation",
    "républ",
    "republ",
    "state",
    "état",
    "etat",
    "confédér",
    "confeder",
    "federation",
    "fédération",
)
_PRESIDENT_OF = re.compile(
    r"(?:vice[- ]?)?(?:president|présidente?|prime minister|premi(?:er|ère) ministre|premier|chancellor|chanceli(?:er|ère)) (?:of|de la|de l'|du|des|d'|de) ?(?:the |la |le |l' ?|les )?"  # noqa: E501
)
_RULING = (
    r"transition|milit|presid|présid|sover|souver|minist|state\b|état|etat|salut|salvation|sauvegarde|people|peuple"
)
# Councils that rule a state, or that are a house of its parliament.
_RULING_COUNCIL = rf"{_RULING}|nation|legislat|executive|federal|ruling|revolution|command|supreme|leadership|governing|interim|privy|general|europe"  # noqa: E501
_ORGAN = re.compile(
    rf"(?:(?!{_RULING})[\w'’-]+ ){{0,4}}?(?:court|tribunal|landtag|commission|committee|authority|agency|bank|academy|forum|board|bureau|cour"  # noqa: E501
    r"|comité|autorité|agence|banque|académie|conseil (?:constitutionnel|économique|régional|supérieur|général|départemental|islamique|d['’] ?affaires|d['’] ?administration)"  # noqa: E501
    r"|(?:constitutional|judicial|economic and social|regional|islamic|bar|city|governing) council)\b"
)
_BELOW = re.compile(
    r"(?:[\w'’-]+ ){0,2}?(?:region|regional government|province|gouvernement régional|région|prefecture|préfecture|canton"  # noqa: E501
    r"|département|departement(?! of)|collectivité|métropole|agglomération|autonomous community"
    r"|communauté (?:autonome|urbaine|d['’] ?agglomération|de communes)"
    r"|county|oblast|voivodeship|voïvodie|gouvernorat|governorate|municipalité|municipality|commune)\b"
)
# 'président du Conseil national des droits de l'homme', but 'de la République slovaque', 'de la transition'
_COUNCIL_ON = re.compile(
    r"(?:vice[- ]?)?(?:president|présidente?|chair(?:man|woman|person)?|head|chef(?:fe)?) (?:of (?:the )?|du )"
    r"(?:national council (?:for|on|against) "
    r"|conseil national (?:de l['’] ?|d['’] ?|de la |de (?!l)|des |du |pour (?:les? |la |l['’] ?)?|contre ))(?:the )?"
    r"(?!transition|peuple|people|principauté|principality|gouvernement|provinces|sauvegarde"
    r"|(?:[\w-]+ )?(?:république|republic))"
    r"(?P<on>[\w-]+)"
)
_BODY = re.compile(
    r"(?:(?:national |international )?(?:football|basketball|olympic|chess) )|associat|chamb(?:re|er)\b"
    r"|fondation|foundation|délégation|institut|université|university|club|ligue|league|patronat|fifa|uefa|caf\b"
    r"|union (?:des|of) (?!comor|[ée]tat|state|soviet|south)|rassemblement|mouvement|movement|amicale"
    r"|company|compagnie|soci[ée]t|entreprise|network|r[ée]seau|conf[ée]rence|initiative|institution|coalition|plat-?forme?\b"
    r"|fonds\b|fund\b|(?:[\w'’-]+ ){0,2}?groupe?\b|coordination|enterprise|(?:[\w'’-]+ ){0,4}?(?:parti|party)\b"
    r"|maison (?!blanche)|syndicat|ordre\b|(?:croissant|croix)[ -]rouge|red (?:cross|crescent)"
)
BODIES = frozenset({
    "court", "bank", "party", "club", "association", "committee", "university", "company", "foundation", "institute",
    "tribunal", "chamber", "board", "society", "league", "federation", "confederation", "union", "council",
    "corporation",
})  # fmt: skip
# 'president of the Polish | Shipowners' Federation', but a council may rule a state
_BODY_AT_END = re.compile(
    rf"(?:[\w'’-]+ ){{1,4}}?(?:{'|'.join(sorted(BODIES - {'council'}))}"
    r"|think[- ]tank|(?:cultural|research|studies) cent(?:re|er))\b"
    rf"|(?:(?!{_RULING_COUNCIL})[\w'’-]+ ){{1,4}}?council\b"
)
_OF_FIRM = frozenset({"senior", "group", "corporate", "regional", "associate", "global", "assistant"})
_LEAGUE = re.compile(r"conf[eé]d[eé]rat|f[eé]d[eé]rat|union|com(?:ité|mittee)|international")
_SPORT = re.compile(
    r"football|basket|olympi|athl[eé]ti|sport|judo|boxe|boxing|handball|volley|rugby|tennis|cycli|lutte"
    r"|wrestling|chess|échecs|employ|entrepri|patron|business"
)
_PARLIAMENT = re.compile(
    r"^(?:speaker|chair(?:man|woman|person)?|president|présidente?|marshal|head|chef) (?:of (?:the )?|du |de la |de l['’] ?|des )?(?:[\w'’-]+ ){0,2}?"  # noqa: E501
    r"(?:senate(?!['’])|sénat|chamber of deputies|chambre des députés|house of (?:representatives|commons|lords|assembly)|shura|choura|majlis|mejlis|mazhilis|majilis|riigikogu|great khural|people's congress|sabor|sejm|saeima|seimas|knesset|hluttaw"  # noqa: E501
    r"|storting|riksdag|folketing|eduskunta|bundestag|duma|rada|sobranie|oliy majlis|jogorku kenesh|lok sabha|rajya sabha)\b"  # noqa: E501
)
_OF_HOUSE = re.compile(  # 'Chairman of the Polish Senate', 'président de l'Assemblée nationale polonaise'
    r"^(?:speaker|chair(?:man|woman|person)?|president|présidente?|marshal|marécha(?:l|le)|maréchal) (?:of (?:the )?|du |de la |de l['’] ?)"  # noqa: E501
    r"(?:[\w'’-]+ )?(?:(?:senate|parliament|national assembly|federal assembly|state assembly|people's assembly|legislative assembly"  # noqa: E501
    r"|house of (?:representatives|commons|assembly|peoples)|chamber of deputies|national council|lower house|upper house)(?: of [\w' -]+)?"  # noqa: E501
    r"|(?:sénat|parlement|assemblée nationale|chambre des (?:députés|représentants)|conseil national)(?: (?:de |du |des |d['’] ?)?[\w'’ -]+)?)$"  # noqa: E501
)
_COMMITTEE = re.compile(r"\b(?:committee|commission|comité|group|groupe)\b")  # of a house of parliament


_ITS = frozenset({"son", "sa", "leur", "its", "their"})
_LED_BY = re.compile(r"(?:led|headed|represented|(?:conduit|dirig|men|emmen|représent)\w*) (?:by|par)$")
_SENT = re.compile(r"\b(?:delegation|délégation|mission|team|équipe)\b")
_HOUSE = re.compile(r"\b(?:senate|sénat|parliament|parlement|assembl|chamber of|chambre des|house of|conseil national)")
_BODY_NEAR = 7  # of these words, an organisation next to its president
_SENT_FROM = 18  # words before 'led by its President' that tell who sent the delegation


def of_its_body(sentence: Sentence, begin: int, head: int) -> str | None:
    """'a delegation of the Senate, led by | its President': the rank of who presides over the body that sent it; None
    where a state did."""
    its = next((k for k in (begin, begin - 1) if 0 < k <= head and sentence.word(k) in _ITS), -1)
    before = " ".join(sentence.words[max(0, its - _SENT_FROM) : its]) if its > 0 else ""
    if not _LED_BY.search(before):
        return None
    team = list(_SENT.finditer(before))
    sender = before[team[-1].end() :] if team else before
    if _COMMITTEE.search(sender):
        return "other"
    if _HOUSE.search(sender):
        return "speaker_of_parliament" if sentence.words[head].startswith("pr") else "other"
    if any("org" in tags_at(sentence, k) for k in range(max(0, its - _BODY_NEAR), its)):
        return "io_head"
    body = re.sub(r"^ ?(?:of |from |de |du |d' ?)(?:the |la |le |l' ?|les )?", "", sender)
    named = (body, body.partition(" ")[2])  # also behind whose it is: 'of the Cuban | institute of friendship'
    return "other" if any(map(_BODY.match, named)) or _ORGAN.match(body) else None


_NATION = frozenset({"geo", "adj"})
_FIELD_OF_FIRM = 8  # items from 'Vice President' to the firm he is at


def presides(sentence: Sentence, head: int) -> bool:
    """'President of the 75th session of …', 'président de la chambre de commerce': presides over
    something that is no state.
    """
    if sentence.word(head) not in ("president", "président", "présidente"):
        return False
    n = len(sentence.starts)
    i = head + 1
    if i >= n or sentence.word(i) not in ("of", "de", "du", "des", "de la", "de l'", "d'"):
        return False
    i += 1
    while i < n and sentence.word(i) in ("the", "la", "le", "l'", "les"):
        i += 1
    word = sentence.word(i) if i < n else ""
    if word and not tags_at(sentence, i) - {"CAPS", "Cap", "unk"} and _ACRONYM.fullmatch(sentence.quote(i, i)):
        return word not in _JUNTAS  # 'le président de la HAPA'
    return (
        bool(word)
        and not sentence.quote(i, i)[0].isupper()
        and not word.startswith(_REALMS)
        and (word[0].isdigit() or not tags_at(sentence, i) - {"c:building", "c:opened"})
    )


def of_acronym(sentence: Sentence, begin: int, head: int) -> bool:
    """'USABC President X': the capitals of a body that the tables do not know, before its president."""
    return (
        begin > 0
        and begin == head
        and _ACRONYM.fullmatch(sentence.quote(begin - 1, begin - 1)) is not None
        and not tags_at(sentence, begin - 1) - {"CAPS", "Cap", "unk"}
        and not sentence.quote(head, head).isupper()
    )


_WHICH_VICE = re.compile(r"^(?:the )?(?:first|second|premier|première|deuxième) (?=vice)")
_HOUSE = re.compile(  # whose second chair is no deputy of a head of state or government
    r"(?:[\w'’-]+ )?(?:assembl(?:y|ée)|senate|sénat|chamber of|chambre d|house of|parliament|parlement|majlis"
    r"|shura|bundestag)\b"
)


def of_body_before(sentence: Sentence, begin: int, head: int) -> bool:
    """'Supreme Court president X', 'party president Y': what he presides over stands before the word."""
    before = max(begin, head) - 1
    return before >= 0 and sentence.words[head].startswith("pr") and sentence.word(before).split()[-1] in BODIES


def chairs_council(sentence: Sentence, head: int, end: int) -> bool:
    """'président du Conseil national du crédit': of a council on some field, and not of a house of that name."""
    near = sentence.quote(head, min(end + 4, len(sentence.starts) - 1))
    found = _COUNCIL_ON.match(near.lower().replace("’", "'"))
    return found is not None and ("national c" in found[0] or near[found.start("on")].islower())


def chairs_body(sentence: Sentence, head: int, end: int) -> bool:
    """'President of the Confederation of African Football', 'président de l'Association des …': of
    a body, not of a state.
    """
    words = _WHICH_VICE.sub("", " ".join(sentence.words[head : end + 4]).replace("’", "'"))
    if not words.startswith(("pr", "vice", "chancel")):
        return False
    body = _PRESIDENT_OF.match(words)
    if body is None:
        return False
    rest = words[body.end() :]
    nation = next(
        (k for k in range(head + 1, min(head + 4, len(sentence.starts))) if tags_at(sentence, k) >= _NATION), -1
    )
    if nation > 0 and rest.startswith(f"{sentence.word(nation)} "):
        rest = rest.removeprefix(f"{sentence.word(nation)} ")  # 'president of the | Polish | Red Cross'
    if words.startswith("vice") and _HOUSE.match(rest):
        return True
    if _BELOW.match(rest) or (not words.startswith(("prime", "premier")) and _ORGAN.match(rest)):
        return True
    if _named_by_land(sentence, head):
        return True
    of_land = any("state" in tags_at(sentence, k) for k in range(head + 1, min(head + 4, len(sentence.starts))))
    if not of_land and " " not in sentence.words[head].removeprefix("vice ") and _BODY_AT_END.match(rest):
        return True  # but 'of the | Swiss Confederation', one head in the list of offices
    return _BODY.match(rest) is not None or (
        _LEAGUE.match(rest) is not None and _SPORT.search(rest.split(",")[0]) is not None
    )


_OF_BODIES = frozenset({"international", "global", "founding", "worldwide"})  # presidents that no state has
_PRESIDENTS = frozenset({
    "president", "président", "présidente", "vice president", "vice-president", "vice-président", "vice-présidente",
})  # fmt: skip
_OF = frozenset({"of", "de", "du", "des", "de la", "de l'", "d'"})
_ARTICLES = frozenset({"the", "la", "le", "l'", "les"})
_OF_NAME = 5  # items of the name of a body that begins with a state
_LANDS = frozenset({"state", "geo", "adj", "metonym", "org", "c:institution", "event", "coll", "office", "month"})
_LAND_LIKE = re.compile(
    rf"(?!r[eé]publi(?:cain|can)s)(?:{'|'.join(_REALMS)}|{_RULING}"
    r"|faso\b|union|council|conseil|kingdom|royaume|empire|emirate|émirat)"
)


def over_no_state(sentence: Sentence, begin: int, head: int) -> bool:
    """'International President of …', 'president of Statoil', 'président de la Normandie': of what is named, and is
    neither a state nor an organisation that the tables know."""
    if sentence.words[head] not in _PRESIDENTS:
        return False
    if head > begin and sentence.word(head - 1) in _OF_BODIES:
        return True
    n, i = len(sentence.starts), head + 1
    if i >= n or sentence.words[i] not in _OF:
        return False
    i += 1
    while i < n and sentence.words[i] in _ARTICLES:
        i += 1
    if i >= n or not sentence.quote(i, i)[0].isupper() or not tags_at(sentence, i).isdisjoint(_LANDS):
        return False
    return not any(map(_LAND_LIKE.match, sentence.words[i : i + 2]))


def _named_by_land(sentence: Sentence, head: int) -> bool:
    """'president of the | Kenya Journalists Association': a body whose name begins with a state's."""
    for i in range(head + 2, min(head + 4, len(sentence.starts) - 1)):
        if "state" in tags_at(sentence, i):
            for k in range(i + 1, min(i + _OF_NAME, len(sentence.starts))):
                if not sentence.quote(k, k)[0].isupper():
                    return False
                if sentence.words[k].split()[-1] in BODIES:
                    return True
            return False
    return False


def seconds_firm(sentence: Sentence, begin: int, head: int) -> bool:
    """'Senior Vice President', 'Vice President for Global Affairs at …': of a firm or a bank, and not of a state."""
    if not sentence.words[head].endswith(("vice president", "vice-president")):
        return False
    if sentence.words[head].startswith("executive") or any(sentence.word(k) in _OF_FIRM for k in (begin, head - 1)):
        return True
    for k in range(head + 1, min(head + _FIELD_OF_FIRM, len(sentence.starts))):
        if sentence.word(k) == "at":
            return True
        if "punct" in tags_at(sentence, k) or "verb.fin" in tags_at(sentence, k):
            break
    return False


def of_parliament(sentence: Sentence, head: int, end: int, organisation: str | None) -> str | None:
    """'Chairman of the Polish Senate', 'Speaker of the Riigikogu': the rank of who presides over a house of parliament
    or over a committee of one; None when it is neither.
    """
    if not _is_of_house(sentence.quote(head, end).lower(), organisation is None):
        return None
    near = sentence.quote(head, min(end + 1, len(sentence.starts) - 1)).lower()
    return "other" if _COMMITTEE.search(near) else "speaker_of_parliament"


@lru_cache(maxsize=4096)
def _is_of_house(words: str, alone: bool) -> bool:
    """Whether an office presides over a house of parliament, told by its own name or, of no organisation, by a common
    one."""
    return _PARLIAMENT.search(words) is not None or (alone and _OF_HOUSE.search(words) is not None)
