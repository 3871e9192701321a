"""A draft of an office to its rank in the codebook's order: of a state, of a ministry, of an organisation."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from dragoman.reading.officewords import FOREIGN, OF_STATES, OfficeDraft, tags_at
from dragoman.reading.owners import BEFORE_OWNER, acts_for, is_state
from dragoman.reading.presidents import (
    PRESIDING,
    chairs_body,
    chairs_council,
    of_acronym,
    of_body_before,
    of_its_body,
    of_parliament,
    over_no_state,
    presides,
    seconds_firm,
)
from dragoman.reading.tables import rows
from dragoman.reading.units import Sentence

# The codebook's order of ranks, highest first.
RANKS = (
    "head_of_state", "head_of_government", "deputy_head_of_government", "foreign_minister", "minister",
    "deputy_minister",
    "assistant_minister", "director", "ambassador", "diplomat", "speaker_of_parliament", "monarch_or_religious",
    "io_head",
    "other",
)  # fmt: skip
_ORDER = {rank: i for i, rank in enumerate(RANKS)}
_CHIEF_AIDE = re.compile(r"(?:the )?chief advis[eo]r")
_PRESIDENTS = frozenset({"head_of_state", "deputy_head_of_government"})
COLLEAGUES = frozenset({"collègue", "colleague", "confrère", "consœur", "consoeur"})
_TO_POST = 8  # items from 'Representative' to the land he is sent to
_MISSION = re.compile(r"(?:head|chief|chef(?:fe)?) (?:of|de) (?:the )?mission")
_MINISTERS = re.compile(r"minist|^cabinet secretary")
_FIRM = re.compile(
    r"^(?:(?:executive |managing )?director(?:[ -]general)?|head|chief executive|direct(?:eur|rice)(?: générale?| exécuti(?:f|ve))?|chef) "  # noqa: E501
    r"(?:of the |of |du |de la |de l['’] ?|d['’] ?)(?:[\w’'-]+ ){0,2}?(?:mus[ée]|compan|compagnie|société|airport|aéroport|hosp|hôp"  # noqa: E501
    r"|airlines?\b|hôtel|hotel|univers|theat|théât|institut(?!ions)|foundation|fondation|think tank|cent(?:re|er) for|newspaper|journal|magazine)"  # noqa: E501
)
_PARTY = re.compile(r"(?:of (?:the )?|du |de la |de l['’] ?|d['’] ?)(?:[\w'’-]+ ){0,4}?(?:party|parti)\b")
_COMMISSIONER = re.compile(r"high commissioner|haut[- ]commissaire")
_EXECUTIVE = re.compile(
    r"(?:executive|managing) director|direct(?:eur|rice) exécuti(?:f|ve)|executive secretary|secrétaire exécuti(?:f|ve)$"  # noqa: E501
)
_OF_PARTIES = frozenset({"head_of_state", "deputy_head_of_government", "deputy_minister", "director", "io_head"})
_OFFICE_OF = re.compile(r"office|bureau|delegation|department|section|unit|country")
_OF_MINISTRY = re.compile(
    r"^(?:the |le |la |l['’])?secr[eé]ta(?:ry|ire)[ -]g[eé]n[eé]rale?(?:$|.*(?:minist|maec?i?\b|mofa?\b|mfa\b|foreign|affaires étr))"  # noqa: E501
)
_DOMESTIC = re.compile(
    r"\b(?:royal|diwan|amiri|council of ministers|conseil des ministres|cour royale|parliament|parlement)"
)
_ENVOY = re.compile(
    r"(?:special|personal|high) (?:represent|envoy|coordinator)|haute? représentant"
    r"|(?:représentante?|envoyée?|coordonnat\w+) (?:spécial|personnel)"
)
_LEADS_SIDE = re.compile(
    r"\b(?:(?:co-?)?chair(?:man|woman|person)?|head|leader|chef(?:fe)?|co-?pr[ée]sidente?|pr[ée]sidente?)\b.*"
    r"\b(?:delegation|délégation|side|partie)\b",
    re.IGNORECASE,
)
_MISSIONS = ("embassy", "high commission", "ambassade", "haut-commissariat")
_HAUT = ("haut-commissaire", "haute-commissaire", "haut commissaire", "haute commissaire")
_AT_FIELD = frozenset({"à", "au", "aux", "à la", "à l'"})
_SECOND = re.compile(r"deputy|adjoint|assistant|vice")


def rank_order(rank: str) -> int:
    """0 for the highest rank."""
    return _ORDER.get(rank, len(RANKS))


def audience_order(rank: str) -> int:
    """As `rank_order`, with envoys last: a speaker or an archbishop receives ambassadors."""
    return rank_order(rank) + len(RANKS) * (rank in ("ambassador", "diplomat"))


def portfolio(ranks: Collection[str]) -> str | None:
    """'foreign_minister' of a deputy head of government who is that too: whose counterparts are foreign ministers."""
    return "foreign_minister" if set(ranks) == {"deputy_head_of_government", "foreign_minister"} else None


@lru_cache(maxsize=1)
def ranks_by_state() -> dict[str, list[tuple[frozenset[str], bool, str]]]:
    """For an office's head, the states where it has a rank of its own (all but these if true), and that rank."""
    table: dict[str, list[tuple[frozenset[str], bool, str]]] = {}
    for form, states, rank, *_ in rows("dragoman", "reference", "office_ranks.tsv"):
        others = states.startswith("!")
        table.setdefault(form, []).append((frozenset(states.lstrip("!").split(",")), others, rank))
    return table


def of_ministry(title: str) -> bool:
    """Whether an office is of a ministry: its secretary general is an official of a state."""
    return _OF_MINISTRY.search(title.lower()) is not None


def is_envoy(title: str) -> bool:
    """Whether an office is that of a special representative or envoy."""
    return _ENVOY.search(title.lower()) is not None


def leads_side(title: str) -> bool:
    """'Co-chair of the Polish delegation', 'chef de la délégation': an office of one meeting, which tells no rank."""
    return _LEADS_SIDE.search(title) is not None


def settle_rank(draft: OfficeDraft) -> None:
    """Bring the rank of an office whose owner is known to what its words, its owner and its modifiers make of it."""
    _of_staff(draft)
    _of_body(draft)
    _of_presiding(draft)
    second = {"assistant"} if draft.rank == "assistant_minister" and _SECOND.search(draft.words) else set()
    if (
        draft.rank == "director"
        and draft.organisation
        and draft.state is None
        and _leads_organisation(draft.sentence, draft.head)
    ):
        draft.rank = "io_head"  # 'the head of the OIC', 'la patronne de la Francophonie'
    if draft.words in COLLEAGUES and draft.port:
        draft.rank = "minister"  # 'son collègue de la Défense'
    draft.rank = _modified(draft, draft.kinds | second)


def _of_staff(draft: OfficeDraft) -> None:
    """'The head of Russia's Ministry of Foreign Affairs' is a minister; "the PM's Principal Secretary" is none."""
    sentence, words, begin = draft.sentence, draft.words, draft.begin
    if "named" in draft.flags and draft.rank == "director":
        draft.rank = _head_of(sentence, draft.head, draft.end)
        if draft.rank == "ambassador":
            draft.deputy_rank = "diplomat"  # 'the Deputy Head of the Norwegian Embassy'
    draft.owned = sentence.word(begin) in ("'s", "’s") or (
        begin > 1 and sentence.word(begin - 1) in ("'s", "’s") and "office" in tags_at(sentence, begin - 2)
    )
    if draft.owned and draft.rank in ("deputy_minister", "assistant_minister", "director") and not is_envoy(words):
        draft.rank = draft.deputy_rank = "other"  # "PM's Principal Secretary": one of the leader's own staff


def _of_body(draft: OfficeDraft) -> None:
    """Of a firm, of a leader's aides or of an organisation, whose ranks are not those of a state."""
    sentence, words, head, end = draft.sentence, draft.words, draft.head, draft.end
    if draft.rank == "ambassador" and _of_organisation(draft) and _COMMISSIONER.search(words):
        draft.rank = "io_head"
    if draft.organisation is not None and _MINISTERS.search(words) and draft.rank in OF_STATES:
        draft.organisation = None  # 'ministre des Affaires étrangères et de la Francophonie'
    if (
        draft.rank in ("assistant_minister", "director")
        and end - head < 6
        and _FIRM.search(sentence.quote(head, min(end + 3, len(sentence.starts) - 1)).lower())
    ):
        draft.rank = "other"
    if draft.rank in _OF_PARTIES and _PARTY.match(sentence.quote(head + 1, end).lower() if end > head else ""):
        draft.rank = draft.deputy_rank = "other"  # 'chef du parti', 'First Vice-President of the Labour Party'
    if draft.rank == "head_of_government" and _CHIEF_AIDE.match(words) and (draft.owned or _aids(sentence, head)):
        draft.rank = "other"  # 'the Foreign Minister's Chief Adviser on security', who heads no government
    if draft.rank == "ambassador" and words.startswith(_HAUT) and _over_field(sentence, head):
        draft.rank = "other"  # 'le haut-commissaire à la paix'
    if draft.rank == "ambassador" and _of_organisation(draft) and _MISSION.search(words):
        # 'head of mission of UN-Habitat'
        draft.rank = draft.rank if acts_for(draft.organisation) == "EU" else "io_head"
    if draft.rank == "other" and _sent_to_land(draft):
        draft.rank = "ambassador"
    if draft.rank == "assistant_minister" and _of_organisation(draft) and _has_field(sentence, head, end):
        draft.rank = "other"  # 'directrice générale des opérations de la Banque mondiale'


def _sent_to_land(draft: OfficeDraft) -> bool:
    """'the EU representative in Palestine', 'the Representative of Japan to Palestine': a head of mission by
    function."""
    if draft.words.split()[-1:] != ["representative"] or draft.owned:
        return False
    if draft.state is None and acts_for(draft.organisation or "") != "EU":
        return False
    sentence = draft.sentence
    for i in range(draft.head + 1, min(draft.head + _TO_POST, len(sentence.starts) - 1)):
        if sentence.word(i) in ("to", "in"):
            at = i + 2 if "det" in tags_at(sentence, i + 1) else i + 1
            return at < len(sentence.starts) and "state" in tags_at(sentence, at)
        if "punct" in tags_at(sentence, i) or "verb.fin" in tags_at(sentence, i):
            break
    return False


def _of_organisation(draft: OfficeDraft) -> bool:
    """Whether an organisation is all that the office is of."""
    return draft.organisation is not None and draft.state is None


def _of_presiding(draft: OfficeDraft) -> None:
    """Of who presides: over a state, over a house of parliament, or over a body that is neither."""
    sentence, words, begin, head, end = draft.sentence, draft.words, draft.begin, draft.head, draft.end
    if (
        draft.rank == "head_of_state"
        and draft.state is None
        and not draft.organisation
        and (of_acronym(sentence, begin, head) or of_body_before(sentence, begin, head))
    ):
        draft.rank = "other"
    if (
        draft.rank == "other"
        and draft.organisation
        and words.startswith("chair")
        and any("commission" in sentence.word(i) for i in range(begin, head))
    ):
        draft.rank = "io_head"  # 'African Union Commission (AUC) Chairperson'
    if draft.rank == "head_of_state" and words.endswith(" state") and _names_body(sentence, head, end):
        draft.rank = "director"  # 'Head of the State | Security Service'
    if draft.rank in _PRESIDENTS and draft.state is None and not draft.organisation:
        draft.rank = of_its_body(sentence, begin, head) or draft.rank
    leads = draft.rank in ("head_of_state", "head_of_government", "deputy_head_of_government")
    if leads and not draft.organisation and chairs_body(sentence, head, end):
        draft.rank = "other"
    if draft.rank == "deputy_head_of_government" and draft.state is None and seconds_firm(sentence, begin, head):
        draft.rank = "other"
    if draft.rank == "head_of_state" and not draft.organisation and presides(sentence, head):
        draft.rank = "other"
    if (
        draft.rank in _PRESIDENTS
        and draft.state is None
        and not draft.organisation
        and over_no_state(sentence, begin, head)
    ):
        draft.rank = "other"
    if draft.rank in PRESIDING and "deputy" not in draft.kinds:
        draft.rank = of_parliament(sentence, head, end, draft.organisation) or draft.rank
    if draft.rank == "speaker_of_parliament" and chairs_council(sentence, head, end):
        draft.rank = "other"
    if (
        draft.rank == "io_head"
        and draft.organisation is None
        and draft.state is not None
        and is_state(draft.state)
        and not of_ministry(sentence.quote(head, end))
    ):
        draft.rank = "other"  # 'Secretary General of the National Assembly of Kuwait'
    if draft.rank == "io_head" and draft.organisation is None and _DOMESTIC.search(sentence.quote(head, end).lower()):
        draft.rank = "other"  # 'Secretary-General of the Royal Court'


def _modified(draft: OfficeDraft, kinds: set[str]) -> str:
    """The rank that a deputy's or an assistant's modifier, a portfolio or an organisation leaves of the head's own."""
    rank, deputy_rank, organisation, state = draft.rank, draft.deputy_rank, draft.organisation, draft.state
    if "deputy" in kinds and deputy_rank:
        ours = organisation is None or state is not None
        return deputy_rank if ours or deputy_rank != "deputy_head_of_government" else "other"  # of a bank, of the EU
    if "assistant" in kinds and rank in ("minister", "foreign_minister", "deputy_minister"):
        return "assistant_minister"
    if rank == "minister" and draft.foreign:
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


def _over_field(sentence: Sentence, head: int) -> bool:
    """'haut-commissaire | au plan', '| à la paix': whether a field, and no land, stands behind the office's head."""
    if head + 2 >= len(sentence.starts) or sentence.word(head + 1) not in _AT_FIELD:
        return False
    field = tags_at(sentence, head + 2)
    return field.isdisjoint(("state", "city", "adj", "geo")) and not field.isdisjoint(("port", "low", "unk", "event"))


def _names_body(sentence: Sentence, head: int, end: int) -> bool:
    """'head of the state | Security Service': whether the office's last word begins the name of a body."""
    if head >= end or not sentence.text[sentence.starts[head + 1]].isupper():
        return False
    behind = tags_at(sentence, head + 1)
    return (
        not behind.isdisjoint(("port", "c:institution", "coll", "unk")) and sentence.word(head + 1) not in BEFORE_OWNER
    )


def _head_of(sentence: Sentence, head: int, end: int) -> str:
    """'The head of Russia's Ministry of Foreign Affairs' is the minister; of a department, its director."""
    for i in range(head + 1, end + 1):
        word = sentence.word(i)
        if "ministry" in word or "ministère" in word or "diplomacy" in word or "diplomatie" in word:
            return (
                "foreign_minister"
                if FOREIGN.search(word) or FOREIGN.search(sentence.word(min(i + 1, end)))
                else "minister"
            )
        if word.endswith(_MISSIONS):
            whole = i + 1 >= len(sentence.starts) or sentence.word(i + 1) not in ("'s", "’s")
            return "ambassador" if whole else "diplomat"  # 'the head of the Embassy's political section'
        if "port" in tags_at(sentence, i):
            break
    return "director"


def _leads_organisation(sentence: Sentence, head: int) -> bool:
    """'EU Special Representative for the Sahel', 'head of UNMIK'; not the resident representative,
    not a department's head.
    """
    if _ENVOY.search(sentence.word(head)) or _EXECUTIVE.match(sentence.word(head)):
        return True
    i = head + 1
    while i < len(sentence.starts) and sentence.word(i) in BEFORE_OWNER:
        i += 1
    return (
        i < len(sentence.starts)
        and "org" in tags_at(sentence, i)
        and sentence.word(head).startswith(("head", "chief", "chef", "patron", "numéro"))
        and not _OFFICE_OF.match(sentence.word(min(i + 1, len(sentence.starts) - 1)))
    )


def _aids(sentence: Sentence, head: int) -> bool:
    """'Chief Adviser to the minister', 'Chief Adviser on trade'."""
    return head + 1 < len(sentence.starts) and sentence.word(head + 1) in ("to", "on", "for")


def _has_field(sentence: Sentence, head: int, end: int) -> bool:
    """'directeur général des opérations | de la Banque mondiale': a field of its own before the organisation."""
    for i in range(head + 1, end):
        tags = tags_at(sentence, i)
        if "org" in tags:
            return False
        if sentence.word(i) not in BEFORE_OWNER and "adj" not in tags and "c:gen" not in tags and "det" not in tags:
            return True
    return False
