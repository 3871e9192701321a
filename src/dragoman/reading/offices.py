"""An office phrase to the offices it names: title, rank, state, acting, and whether it is a plural or a counterpart."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from dragoman.reading.pack import Pack, rows
from dragoman.reading.units import Sentence
from dragoman.text.tokens import fold

# The codebook's order of ranks, highest first.
RANKS = (
    "head_of_state", "head_of_government", "deputy_head_of_government", "foreign_minister", "minister",
    "deputy_minister",
    "assistant_minister", "director", "ambassador", "diplomat", "speaker_of_parliament", "monarch_or_religious",
    "io_head",
    "other",
)  # fmt: skip
_ORDER = {rank: i for i, rank in enumerate(RANKS)}


def rank_order(rank: str) -> int:
    """0 for the highest rank."""
    return _ORDER.get(rank, len(RANKS))


def portfolio(ranks: Collection[str]) -> str | None:
    """'foreign_minister' of a deputy head of government who is that too: whose counterparts are foreign ministers."""
    return "foreign_minister" if set(ranks) == {"deputy_head_of_government", "foreign_minister"} else None


class OfficePhrase(Struct, frozen=True):
    """One office as written, e.g. 'Deputy Minister of Foreign Affairs of Belarus'."""

    title: str
    rank: str
    acting: bool
    former: bool
    state: str | None
    organisation: str | None
    personal_rank: bool
    post: str | None  # the state an ambassador is sent to
    start: int
    end: int
    plural: bool = False
    counterpart: bool = False
    foreign: bool = False
    head: str = ""
    serves: str = ""  # the rank of the one whose adviser or envoy this is
    reigns: bool = False  # a pope's or a king's, told with a first name alone
    named_only: bool = False  # a common word ('head', 'representative') that is an office only beside a name
    bare: bool = False  # a 'minister' of nothing told: 'le ministre malien'
    alternatives: tuple[str, ...] = ()  # the states an ambiguous adjective may mean: 'congolais'

    def rank_for(self, state: str | None) -> str:
        """The rank of the office in that state: a 'Foreign Secretary' is a minister in London, an official in Delhi."""
        if (
            self.rank == "io_head"
            and self.organisation is None
            and state in _states()
            and _OF_MINISTRY.search(self.title.lower())
        ):
            return "deputy_minister"  # the Secretary General of a ministry
        for states, others, rank in _ranks_by_state().get(self.head, ()):
            if state is not None and (state in states) != others:
                return rank
        return self.rank


@lru_cache(maxsize=1)
def _ranks_by_state() -> dict[str, list[tuple[frozenset[str], bool, str]]]:
    table: dict[str, list[tuple[frozenset[str], bool, str]]] = {}
    for form, states, rank, *_ in rows("dragoman", "reference", "office_ranks.tsv"):
        others = states.startswith("!")
        table.setdefault(form, []).append((frozenset(states.lstrip("!").split(",")), others, rank))
    return table


@lru_cache(maxsize=1)
def _only_states() -> dict[str, str]:
    """Titles that one state alone gives, with that state; words of titles that a state never gives, with '!'."""
    return {form: state for form, state, *_ in rows("dragoman", "reference", "office_states.tsv")}


@lru_cache(maxsize=1)
def _parliaments() -> re.Pattern[str]:
    forms = [row[0] for row in rows("dragoman", "reference", "office_states.tsv") if _HOUSE.match(row[2])]
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, forms))})\b")


def _state_of_parliament(words: str) -> str | None:
    """The state whose parliament is called by a name of its own: 'Speaker of the Riigikogu'."""
    found = _parliaments().search(words)
    return _only_states()[found[0]] if found else None


_HOUSE = re.compile(r"(?:parliament|lower house|upper house|council of the|federal assembly) of ")


def never_of(title: str, state: str) -> bool:
    """Whether a state gives no such title: there are no ministers in the United States."""
    table = _only_states()
    return any(table.get(word, "").startswith("!") and state in table[word] for word in fold(title).split())


@lru_cache(maxsize=1)
def _states() -> frozenset[str]:
    return frozenset(row[0] for row in rows("dragoman", "reference", "states.tsv"))


def is_state(name: str) -> bool:
    """Whether a side is a state, and no organisation."""
    return name in _states()


_CHIEF_EXECUTIVE = re.compile(
    r"\b(?:ceo|pdg|chief executive|managing director|direct(?:eur|rice) générale?|président-directeur)\b"
)
_BARE = frozenset(
    {"minister", "ministre", "federal councillor", "federal councilor", "conseiller fédéral", "conseillère fédérale"}
)
_SEVERAL = frozenset({"plural", "collective_ok"})
_BEFORE_OWNER = frozenset({"of", "the", "de", "de la", "de l'", "du", "des", "d'", "l'", "la", "to", "auprès", "at"})


@lru_cache(maxsize=1)
def _parents() -> dict[str, str]:
    """The organisation an organ acts for: the European Parliament for the EU, UNMIK for the UN."""
    found = {row[0]: row[4] for row in rows("dragoman", "reference", "organisations.tsv") if len(row) > 4 and row[4]}
    return {organ: found.get(parent, parent) for organ, parent in found.items()}


def of_ministry(title: str) -> bool:
    """Whether an office is of a ministry: its secretary general is an official of a state."""
    return _OF_MINISTRY.search(title.lower()) is not None


def is_envoy(title: str) -> bool:
    """Whether an office is that of a special representative or envoy."""
    return _ENVOY.search(title.lower()) is not None


def acts_for(organisation: str | None) -> str | None:
    """The organisation whose side an official of `organisation` is on."""
    return _parents().get(organisation, organisation) if organisation else None


@lru_cache(maxsize=1)
def _abbreviations() -> dict[str, str]:
    """Abbreviations of organisations in any language: a French text writes UNMIK too."""
    table = rows("dragoman", "reference", "organisations.tsv")
    return {row[2]: row[0] for row in table if len(row) > 3 and "abbr" in row[3]}


def named_in(pack: Pack, head: str, values: dict[str, object]) -> tuple[str | None, str | None]:
    """The state and the organisation inside an office the lexicon knows whole: 'British Ambassador', 'chef de l'UNMIK'.

    Kept beside the lexicon's entry, so that it is looked up once for each entry.
    """
    if "inside" not in values:
        state = organisation = None
        words = [head[a:b] for a, b in pack.tokens.spans(head, 0, len(head))]
        i = 0
        while i < len(words):
            ahead = (
                i == 0 or fold(words[i - 1]) in _BEFORE_OWNER
            )  # 'National Security Council Secretary' is not the UN's
            found, adjective, i = _longest(pack, words, i)
            if not (ahead or adjective):
                continue
            state = state or (str(found["iso"]).split("|")[0] if "iso" in found else None)
            organisation = organisation or (str(found["org"]) if "org" in found else None)
        values["inside"] = (state, organisation)
    return values["inside"]  # type: ignore[return-value]


def _longest(pack: Pack, words: list[str], i: int) -> tuple[dict[str, object], bool, int]:
    """What the lexicon says of the longest state or organisation that begins at word `i`, whether
    it is an adjective, and where it ends.
    """
    exact = pack.lexicon.exact.get(words[i].upper())
    if words[i].isupper() and exact is not None and exact.values.keys() & {"org", "iso"}:
        return exact.values, False, i + 1
    if len(words[i]) > 2 and words[i] in _abbreviations():
        return {"org": _abbreviations()[words[i]]}, False, i + 1
    best: dict[str, object] = {}
    adjective = False
    stop, j = i + 1, i
    step = pack.lexicon.root.get(fold(words[i]))
    while step is not None:
        entry = step.capital or step.small
        if entry is not None and entry.values.keys() & {"org", "iso"}:
            best, adjective, stop = entry.values, "adj" in entry.tags, j + 1
        j += 1
        step = step.next.get(fold(words[j])) if j < len(words) else None
    return best, adjective, stop


def read_offices(
    pack: Pack, sentence: Sentence, first: int, last: int, master: int | None = None
) -> list[OfficePhrase]:
    """The offices in units `[first, last]`: one for each head, with what belongs to it.

    From unit `master` on stands the office that the others serve ('Adviser to the Prime Minister of Japan'): it gives
    them its state, and neither its rank nor its portfolio.
    """
    own = last if master is None else master - 1
    heads = [i for i in range(first, own + 1) if _tags(sentence, i) and "office" in _tags(sentence, i)]
    if not heads:
        return []
    out: list[OfficePhrase] = []
    for k, head in enumerate(heads):
        begin = first if k == 0 else _begin(sentence, heads[k - 1], head)
        end = last if k + 1 == len(heads) else _begin(sentence, head, heads[k + 1]) - 1
        while end > head and sentence.word(end) in (",", "and", "et", "&", "/", "'s", "’s", "’", "'"):
            end -= 1
        out.append(_phrase(pack, sentence, begin, head, end, master))
    if len(out) > 1:
        of_firm = any(_CHIEF_EXECUTIVE.search(p.head) for p in out)
        if of_firm and out[0].rank == "head_of_state" and out[0].state is None:
            out = [replace(p, rank="other") if p.rank == "head_of_state" else p for p in out]  # 'présidente et PDG'
        state = next((p.state for p in out if p.state), None)
        nation = next((p.state for p in out if p.state and p.organisation is None), None)
        # 'President X, Chairman of ECOWAS': he presides over a state, and not over that of the body's name
        out = [p if p.state else _with_state(p, nation if p.rank in _OF_A_STATE else state) for p in out]
    return out


def all_plural(sentence: Sentence, first: int, last: int) -> bool:
    """Whether there are offices in units `[first, last]` and each is of several people; told without reading them."""
    entries = [entry for entry in sentence.entries[first : last + 1] if entry is not None and "office" in entry.tags]
    return bool(entries) and not any(entry.values["office"][2].isdisjoint(_SEVERAL) for entry in entries)


def _with_state(phrase: OfficePhrase, state: str | None) -> OfficePhrase:
    return replace(phrase, state=state)


def _tags(sentence: Sentence, i: int) -> frozenset[str]:
    entry = sentence.entries[i]
    return entry.tags if entry is not None else frozenset()


def _begin(sentence: Sentence, previous: int, head: int) -> int:
    """Where the phrase of the second of two heads begins: after the conjunction between them."""
    for i in range(head - 1, previous, -1):
        if sentence.word(i) in (",", "and", "et", "&", "/"):
            return i + 1
    return head


def _phrase(pack: Pack, sentence: Sentence, begin: int, head: int, end: int, master: int | None) -> OfficePhrase:
    while begin < head and sentence.word(begin) in ("-", "'s", "'", ","):
        begin += 1
    entry = sentence.entries[head]
    assert entry is not None
    rank, deputy_rank, flags = entry.values["office"]
    kinds: set[str] = set()
    state = organisation = post = local = None
    foreign = "foreign" in flags
    alternatives: tuple[str, ...] = ()
    port = by_house = False
    served = ""
    inside, organ_inside = named_in(pack, sentence.quote(head, head), entry.values)
    for i in range(begin, end + 1):
        tags = _tags(sentence, i)
        if i == head or not tags:
            continue
        values = sentence.entries[i].values  # type: ignore[union-attr]
        serves = master is not None and i >= master
        if serves and "office" in tags and not served:
            served = (
                values["office"][0] if "deputy" not in _kinds(sentence, master or 0, i) else values["office"][1] or ""
            )
            organisation = organisation or named_in(pack, sentence.quote(i, i), values)[1]
        if "city" in values and post is None and "geo" not in tags and i > head and _is_post(sentence, i, head):
            post = values["city"][1]
        if "mod" in values and not serves:
            kinds.add(values["mod"])
        if "port" in values and not serves:
            port = True
            foreign = foreign or "port.foreign" in tags
        if (
            not foreign
            and "c:institution" in tags
            and i > head
            and _FOREIGN.search(sentence.word(i))
            and _MINISTERIAL.search(sentence.word(head))
        ):
            foreign = True  # 'Cabinet Secretary of the Ministry of Foreign Affairs'
        if "c:institution" in tags and "iso" not in values and i > head and state is None and " " in sentence.word(i):
            state = named_in(pack, sentence.quote(i, i), values)[0]  # 'l'attaché de défense de l'ambassade de France'
        if "city" in values and "geo" not in tags and local is None and i > head and _is_of(sentence, i):
            local = values["city"][1]
        if "city" in values and alternatives and sentence.word(i - 1) == "(":
            state = values["city"][1] if values["city"][1] in alternatives else state
        if "org" in values and "geo" not in tags and organisation is None and not _is_theme(sentence, i, head, rank):
            organisation = values["org"]
        if "event" in values and organisation is None:
            organisation = named_in(pack, sentence.quote(i, i), values)[
                1
            ]  # 'the 78th session of the UN General Assembly'
        if "geo" in tags and values.get("iso"):
            iso = values["iso"].split("|")[0]
            if i > head and _is_subject(sentence, i, head, rank):
                continue
            republic = "state" in tags or sentence.word(i - 1) in ("république", "republic")
            if i > head and republic and _is_post(sentence, i, head):
                post = post or iso
            elif state is None or (by_house and "state" in tags):
                state = iso
                by_house = "metonym" in tags  # 'State Department for Foreign Affairs of Kenya'
                alternatives = tuple(values["iso"].split("|")[1:])
    state, organisation = state or inside, organisation or organ_inside
    if state is None and organisation is None and rank in _LOCAL:
        state = local  # 'the mayor of Oslo', 'l'archevêque de Cotonou'
    words = sentence.word(head)
    if state is None and organisation is None and rank in _PRESIDING | {"speaker_of_parliament"}:
        state = _state_of_parliament(" ".join(sentence.word(i) for i in range(head, end + 1)))
    if state is None and organisation is None:
        only = _only_states().get(words, "!")
        state = None if only.startswith("!") else only
    if (
        organisation is None
        and state is None
        and (
            _UNDER_CHIEF.search(words) or (rank == "io_head" and (_SERVES_CHIEF.search(words) or _OF_UN.search(words)))
        )
    ):
        organisation = "UN"
    if organisation is None and state is None and ("commissaire europ" in words or "european commissioner" in words):
        organisation = "EU"
    if state is not None and organisation is not None and rank not in ("ambassador", "diplomat"):
        # 'Secretary of the Security Council of Armenia': named like an organ of the UN, and is Armenia's
        organisation = None
    if "mod" in entry.values:
        kinds.add(entry.values["mod"])
    rank = _head_of(sentence, head, end) if "named" in flags and rank == "director" else rank
    owned = sentence.word(begin) in ("'s", "’s") or (
        begin > 1 and sentence.word(begin - 1) in ("'s", "’s") and "office" in _tags(sentence, begin - 2)
    )
    if owned and rank in ("deputy_minister", "assistant_minister", "director") and not is_envoy(words):
        rank = deputy_rank = "other"  # "PM's Principal Secretary": one of the leader's own staff
    if rank == "ambassador" and organisation is not None and state is None and _COMMISSIONER.search(words):
        rank = "io_head"
    if organisation is not None and _MINISTERS.search(words) and rank in _OF_STATES:
        organisation = None  # 'ministre des Affaires étrangères et de la Francophonie'
    if (
        rank in ("assistant_minister", "director")
        and end - head < 6
        and _FIRM.search(sentence.quote(head, min(end + 3, len(sentence.starts) - 1)).lower())
    ):
        rank = "other"
    if rank == "head_of_government" and _CHIEF_AIDE.match(words) and (owned or _aids(sentence, head)):
        rank = "other"  # 'the Foreign Minister's Chief Adviser on security', who heads no government
    if rank == "ambassador" and organisation is not None and state is None and _MISSION.search(words):
        rank = rank if acts_for(organisation) == "EU" else "io_head"  # 'head of mission of UN-Habitat'
    if rank == "assistant_minister" and organisation is not None and state is None and _has_field(sentence, head, end):
        rank = "other"  # 'directrice générale des opérations de la Banque mondiale'
    if rank == "head_of_state" and state is None and not organisation and _of_acronym(sentence, begin, head):
        rank = "other"
    if (
        rank == "other"
        and organisation
        and words.startswith("chair")
        and any("commission" in sentence.word(i) for i in range(begin, head))
    ):
        rank = "io_head"  # 'African Union Commission (AUC) Chairperson'
    if rank in ("head_of_state", "head_of_government") and not organisation and _chairs_body(sentence, head, end):
        rank = "other"
    if rank == "head_of_state" and not organisation and _presides(sentence, head):
        rank = "other"
    presides = rank in _PRESIDING and "deputy" not in kinds and sentence.quote(head, end).lower()
    if presides and (_PARLIAMENT.search(presides) or (organisation is None and _OF_HOUSE.search(presides))):
        near = sentence.quote(head, min(end + 1, len(sentence.starts) - 1)).lower()
        rank = "other" if _COMMITTEE.search(near) else "speaker_of_parliament"
    if rank == "io_head" and organisation is None and state in _states() and not of_ministry(sentence.quote(head, end)):
        rank = "other"  # 'Secretary General of the National Assembly of Kuwait'
    second = {"assistant"} if rank == "assistant_minister" and _SECOND.search(words) else set()
    if rank == "director" and organisation and state is None and _leads_organisation(sentence, head):
        rank = "io_head"  # 'the head of the OIC', 'la patronne de la Francophonie'
    if words in _COLLEAGUES and port:
        rank = "minister"  # 'son collègue de la Défense'
    rank = _rank(rank, deputy_rank, flags, kinds | second, foreign, port, organisation, state)
    return OfficePhrase(
        sentence.quote(begin, end),
        rank,
        "acting" in kinds,
        "former" in kinds,
        state or acts_for(organisation),
        organisation,
        "personal_rank" in flags and not (end > head and (state or post)),
        post,
        sentence.starts[begin],
        sentence.ends[end],
        plural=not flags.isdisjoint(_SEVERAL),
        counterpart="counterpart" in words or "homologue" in words or "opposite number" in words,
        foreign=foreign,
        head=words if not kinds & {"deputy", "assistant"} else "",
        alternatives=alternatives,
        bare=not port and not foreign and words in _BARE,
        named_only="named" in flags and rank not in ("io_head", "foreign_minister"),
        serves=served,
        reigns="name" in flags and rank in ("head_of_state", "monarch_or_religious"),
    )


def _is_of(sentence: Sentence, i: int) -> bool:
    """'the Mayor of Lomé', 'le gouverneur de la région de Dakar': whether a city is what the office is over."""
    return sentence.word(i - 1) in _OVER or (
        i + 1 < len(sentence.starts)
        and sentence.word(i + 1) in ("county", "province", "region", "state", "governorate")
    )


_OVER = frozenset({"of", "de", "d'", "du", "des"})
_LOCAL = frozenset({"other", "monarch_or_religious"})


def _leads_organisation(sentence: Sentence, head: int) -> bool:
    """'EU Special Representative for the Sahel', 'head of UNMIK'; not the resident representative,
    not a department's head.
    """
    if _ENVOY.search(sentence.word(head)) or _EXECUTIVE.match(sentence.word(head)):
        return True
    i = head + 1
    while i < len(sentence.starts) and sentence.word(i) in _BEFORE_OWNER:
        i += 1
    return (
        i < len(sentence.starts)
        and "org" in _tags(sentence, i)
        and sentence.word(head).startswith(("head", "chief", "chef", "patron", "numéro"))
        and not _OFFICE_OF.match(sentence.word(min(i + 1, len(sentence.starts) - 1)))
    )


def _head_of(sentence: Sentence, head: int, end: int) -> str:
    """'The head of Russia's Ministry of Foreign Affairs' is the minister; of a department, its director."""
    for i in range(head + 1, end + 1):
        word = sentence.word(i)
        if "ministry" in word or "ministère" in word or "diplomacy" in word or "diplomatie" in word:
            return (
                "foreign_minister"
                if _FOREIGN.search(word) or _FOREIGN.search(sentence.word(min(i + 1, end)))
                else "minister"
            )
        if "port" in _tags(sentence, i):
            break
    return "director"


def _presides(sentence: Sentence, head: int) -> bool:
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
    if word and not _tags(sentence, i) - {"CAPS", "Cap", "unk"} and _ACRONYM.fullmatch(sentence.quote(i, i)):
        return word not in _JUNTAS  # 'le président de la HAPA'
    return (
        bool(word)
        and not sentence.quote(i, i)[0].isupper()
        and not word.startswith(_REALMS)
        and (word[0].isdigit() or not _tags(sentence, i))
    )


def _of_acronym(sentence: Sentence, begin: int, head: int) -> bool:
    """'USABC President X': the capitals of a body that the tables do not know, before its president."""
    return (
        begin > 0
        and begin == head
        and _ACRONYM.fullmatch(sentence.quote(begin - 1, begin - 1)) is not None
        and not _tags(sentence, begin - 1) - {"CAPS", "Cap", "unk"}
        and not sentence.quote(head, head).isupper()
    )


_ACRONYM = re.compile(r"[A-ZÀ-Þ]{3,7}")
_JUNTAS = frozenset({"cnsp", "cnrd", "mpsr", "cmt", "ctri", "cndp", "cndd", "csjp"})  # councils that rule a state
_CHIEF_AIDE = re.compile(r"(?:the )?chief advis[eo]r")
_COLLEAGUES = frozenset({"collègue", "colleague"})
_COMMITTEE = re.compile(r"\b(?:committee|commission|comité|group|groupe)\b")  # of a house of parliament
_OF_UN = re.compile(
    r"high commissioner for (?:refugees|human rights)|haute?[- ]commissaire (?:aux|pour les) (?:réfugiés|droits)"
)
_SENT_BY = re.compile(r"envoy|represent")  # "the Prime Minister's special envoy"
_MISSION = re.compile(r"(?:head|chief|chef(?:fe)?) (?:of|de) (?:the )?mission")


def _aids(sentence: Sentence, head: int) -> bool:
    """'Chief Adviser to the minister', 'Chief Adviser on trade'."""
    return head + 1 < len(sentence.starts) and sentence.word(head + 1) in ("to", "on", "for")


def _has_field(sentence: Sentence, head: int, end: int) -> bool:
    """'directeur général des opérations | de la Banque mondiale': a field of its own before the organisation."""
    for i in range(head + 1, end):
        tags = _tags(sentence, i)
        if "org" in tags:
            return False
        if sentence.word(i) not in _BEFORE_OWNER and "adj" not in tags and "c:gen" not in tags and "det" not in tags:
            return True
    return False


def _chairs_body(sentence: Sentence, head: int, end: int) -> bool:
    """'President of the Confederation of African Football', 'président de l'Association des …': of
    a body, not of a state.
    """
    words = " ".join(sentence.word(i) for i in range(head, min(end + 4, len(sentence.starts)))).replace("’", "'")
    body = _PRESIDENT_OF.match(words)
    if body is None:
        return False
    rest = words[body.end() :]
    if _BELOW.match(rest) or (
        words.startswith("pr") and not words.startswith(("prime", "premier")) and _ORGAN.match(rest)
    ):
        return True
    return _BODY.match(rest) is not None or (
        _LEAGUE.match(rest) is not None and _SPORT.search(rest.split(",")[0]) is not None
    )


_PRESIDENT_OF = re.compile(
    r"(?:president|présidente?|prime minister|premi(?:er|ère) ministre|premier) (?:of|de la|de l'|du|des|d'|de) ?(?:the |la |le |l' ?|les )?"  # noqa: E501
)
_RULING = r"transition|milit|presid|présid|sover|souver|minist|state\b|état|etat|salut|salvation|sauvegarde|nation|people|peuple"  # noqa: E501
_ORGAN = re.compile(
    rf"(?:(?!{_RULING})[\w'’-]+ ){{0,4}}?(?:court|tribunal|commission|committee|authority|agency|bank|academy|forum|board|bureau|cour"  # noqa: E501
    r"|comité|autorité|agence|banque|académie|conseil (?:constitutionnel|économique|régional|supérieur|général|départemental|islamique)"  # noqa: E501
    r"|(?:constitutional|judicial|economic and social|regional|islamic|bar|city|governing) council)\b"
)
_BELOW = re.compile(
    r"(?:[\w'’-]+ ){0,2}?(?:region|regional government|province|gouvernement régional|région|prefecture|préfecture|canton)\b"  # noqa: E501
)
_BODY = re.compile(
    r"(?:(?:national |international )?(?:football|basketball|olympic|chess) )|associat|chamb(?:re|er)\b"
    r"|fondation|foundation|délégation|institut|université|university|club|ligue|league|patronat|fifa|uefa|caf\b"
    r"|union (?:des|of) (?!comor|[ée]tat|state|soviet|south)|rassemblement|mouvement|movement|amicale"
    r"|acnoa|cnosf|parti\b|party\b|syndicat|ordre\b|croissant"
)
_PRESIDING = frozenset({"other", "head_of_state", "director", "io_head"})
_PARLIAMENT = re.compile(
    r"^(?:speaker|chair(?:man|woman|person)?|president|présidente?|marshal|head|chef) (?:of (?:the )?|du |de la |de l['’] ?|des )?(?:[\w'’-]+ ){0,2}?"  # noqa: E501
    r"(?:senate(?!['’])|sénat|chamber of deputies|chambre des députés|house of (?:representatives|commons|lords|assembly)|shura|choura|majlis|mejlis|mazhilis|riigikogu|great khural|people's congress|sabor|sejm|saeima|seimas|knesset|hluttaw"  # noqa: E501
    r"|storting|riksdag|folketing|eduskunta|bundestag|duma|rada|sobranie|oliy majlis|jogorku kenesh|lok sabha|rajya sabha)\b"  # noqa: E501
)
_OF_HOUSE = re.compile(  # 'Chairman of the Polish Senate', 'président de l'Assemblée nationale polonaise'
    r"^(?:speaker|chair(?:man|woman|person)?|president|présidente?|marshal|marécha(?:l|le)|maréchal) (?:of (?:the )?|du |de la |de l['’] ?)"  # noqa: E501
    r"(?:[\w'’-]+ )?(?:(?:senate|parliament|national assembly|federal assembly|state assembly|people's assembly|legislative assembly"  # noqa: E501
    r"|house of (?:representatives|commons|assembly|peoples)|chamber of deputies|national council|lower house|upper house)(?: of [\w' -]+)?"  # noqa: E501
    r"|(?:sénat|parlement|assemblée nationale|chambre des (?:députés|représentants)|conseil national)(?: (?:de |du |des |d['’] ?)?[\w'’ -]+)?)$"  # noqa: E501
)
_LEAGUE = re.compile(r"conf[eé]d[eé]rat|f[eé]d[eé]rat|union|com(?:ité|mittee)|international")
_SPORT = re.compile(
    r"football|basket|olympi|athl[eé]ti|sport|judo|boxe|boxing|handball|volley|rugby|tennis|cycli|lutte"
    r"|wrestling|chess|échecs|employ|entrepri|patron|business"
)
_MINISTERS = re.compile(r"minist|^cabinet secretary")
_FIRM = re.compile(
    r"^(?:(?:executive |managing )?director(?:[ -]general)?|head|chief executive|direct(?:eur|rice)(?: générale?| exécuti(?:f|ve))?|chef) "  # noqa: E501
    r"(?:of the |of |du |de la |de l['’] ?|d['’] ?)(?:[\w’'-]+ ){0,2}?(?:mus[ée]|compan|compagnie|société|airport|aéroport|hosp|hôp"  # noqa: E501
    r"|airlines?\b|hôtel|hotel|univers|theat|théât|institut(?!ions)|foundation|fondation|think tank|cent(?:re|er) for|newspaper|journal|magazine)"  # noqa: E501
)
_COMMISSIONER = re.compile(r"high commissioner|haut[- ]commissaire")
_MINISTERIAL = re.compile(r"^(?:cabinet secretary|minister|ministre|head|chief|chef)")


def _kinds(sentence: Sentence, first: int, stop: int) -> set[str]:
    """The modifiers between unit `first` and unit `stop`."""
    entries = [sentence.entries[i] for i in range(first, stop)]
    return {e.values["mod"] for e in entries if e is not None and "mod" in e.values}


_FOREIGN = re.compile(r"foreign|external|étrang|etrang|diplom|extérieur")
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
_OF_A_STATE = frozenset({"head_of_state", "head_of_government", "foreign_minister", "deputy_head_of_government"})
_OF_STATES = frozenset({"foreign_minister", "minister", "deputy_minister", "assistant_minister"})
# Only the United Nations say 'special representative of the Secretary-General' without saying of whom.
_SERVES_CHIEF = re.compile(r"(?:represent|représent|envoy).*secr[eé]ta(?:ry|ire)")
_EXECUTIVE = re.compile(
    r"(?:executive|managing) director|direct(?:eur|rice) exécuti(?:f|ve)|executive secretary|secrétaire exécuti(?:f|ve)$"  # noqa: E501
)
_OFFICE_OF = re.compile(r"office|bureau|delegation|department|section|unit|country")
_OF_MINISTRY = re.compile(
    r"^(?:the |le |la |l['’])?secr[eé]ta(?:ry|ire)[ -]g[eé]n[eé]rale?(?:$|.*(?:minist|maec?i?\b|mofa?\b|mfa\b|foreign|affaires étr))"  # noqa: E501
)
_ENVOY = re.compile(
    r"(?:special|personal|high) (?:represent|envoy|coordinator)|haute? représentant"
    r"|(?:représentante?|envoyée?|coordonnat\w+) (?:spécial|personnel)"
)
_SECOND = re.compile(r"deputy|adjoint|assistant|vice")
_UNDER_CHIEF = re.compile(r"(?:under|assistant)[- ]secretary[- ]general|secrétaire général adjoint (?:aux|à la|chargé)")
_POST_WORDS = frozenset(
    {
        "to",
        "in",
        "auprès",
        "en",
        "au",
        "aux",
        "à",
        "auprès de",
        "auprès du",
        "au près",
        "près",
        "près de",
        "près le",
        "près la",
    }
)


def _is_subject(sentence: Sentence, i: int, head: int, rank: str) -> bool:
    """'Special Representative for Afghanistan', 'Assistant Secretary for South Asia': the state is
    what the office is about.
    """
    if rank in ("head_of_state", "head_of_government", "foreign_minister", "minister", "ambassador"):
        return False
    j = i - 1
    while j > head and sentence.word(j) in ("the", "la", "le", "l'", "les"):
        j -= 1
    return sentence.word(j) in ("for", "pour", "on", "sur")


def _is_theme(sentence: Sentence, i: int, head: int, rank: str) -> bool:
    """'Minister for the Middle East and the United Nations': the organisation is what a state's minister deals with."""
    j = i - 1
    while j > head and sentence.word(j) in ("the", "la", "le", "l'", "les"):
        j -= 1
    listed = i - head > 2 and any(sentence.word(j) in (",", "and", "et") for j in range(max(head + 1, i - 3), i))
    if rank == "assistant_minister" and not listed and sentence.word(j) in _BEFORE_OWNER:
        return False  # 'Managing Director for Africa of the European External Action Service'
    return rank in _OF_STATES and (
        listed or any(sentence.word(j) in ("for", "pour", "chargé des", "chargé de") for j in range(head + 1, i))
    )


def _is_post(sentence: Sentence, i: int, head: int) -> bool:
    j = i - 1
    while j > head and sentence.word(j) in ("the", "la", "le", "l'", "les", "république", "royaume", "de", "du", "d'"):
        j -= 1
    return sentence.word(j) in _POST_WORDS


def _rank(
    rank: str,
    deputy_rank: str | None,
    flags: frozenset[str],
    kinds: set[str],
    foreign: bool,
    port: bool,
    organisation: str | None,
    state: str | None,
) -> str:
    if "deputy" in kinds and deputy_rank:
        ours = organisation is None or state is not None
        return deputy_rank if ours or deputy_rank != "deputy_head_of_government" else "other"  # of a bank, of the EU
    if "assistant" in kinds and rank in ("minister", "foreign_minister", "deputy_minister"):
        return "assistant_minister"
    if rank == "minister" and foreign:
        return "foreign_minister"
    if organisation is not None and state is None:
        # An organisation has a head and officials; the ranks of a ministry are none of its own.
        if rank == "head_of_state" or (
            rank == "assistant_minister" and acts_for(organisation) != "EU" and not kinds & {"deputy", "assistant"}
        ):
            return "io_head"
        if rank in ("assistant_minister", "deputy_minister", "head_of_government", "deputy_head_of_government"):
            return "other"  # the last: 'Vice President of the World Bank'
        if rank == "director":
            return "other"
    return rank
