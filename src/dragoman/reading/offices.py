"""An office phrase to the offices it names: title, rank, state, acting, and whether it is a plural or a counterpart."""

from __future__ import annotations

import re

from msgspec import Struct
from msgspec.structs import replace

from dragoman.reading.officewords import OF_STATES, OfficeDraft, draft_office, tags_at
from dragoman.reading.owners import (
    BEFORE_OWNER,
    acts_for,
    is_state,
    only_states,
    region_at,
    region_before,
    state_of_parliament,
)
from dragoman.reading.pack import Pack
from dragoman.reading.presidents import PRESIDING
from dragoman.reading.ranks import COLLEAGUES, of_ministry, ranks_by_state, settle_rank
from dragoman.reading.units import Sentence

_CHIEF_EXECUTIVE = re.compile(
    r"\b(?:ceo|pdg|chief executive|managing director|direct(?:eur|rice) générale?|président-directeur)\b"
)
_BARE = frozenset(
    {"minister", "ministre", "federal councillor", "federal councilor", "conseiller fédéral", "conseillère fédérale"}
)
OF_A_HOUSE = frozenset({"député", "députée", "sénateur", "sénatrice", "member of parliament", "mp", "senator"})
_PRESIDENT = frozenset({"président", "présidente", "vice-président", "vice-présidente", "president", "vice-president"})
_OF_ONE_HOUSE = "europe et des affaires étrangères"  # a field that one state's minister alone has
_SEVERAL = frozenset({"plural", "collective_ok"})
_LOCAL = frozenset({"other", "monarch_or_religious"})
_OVER_CITIES = frozenset({"mayor", "governor", "archbishop", "bishop"})
_OVER_REGIONS = _OVER_CITIES | {"senator", "congressman", "congresswoman", "premier", "minister"}
_PARTS = frozenset({
    "region", "région", "province", "state", "département", "departement", "county", "canton", "collectivité", "land",
    "oblast", "prefecture", "préfecture",
})  # fmt: skip
_REACH_OF_PART = 9  # units from an office's head to the part of a state it is over
_HOLY_SEE = "VAT"
_OVER_PARTS = _LOCAL | {"head_of_state", "head_of_government"}
_OF_MEMBERS = frozenset({"from", "for", "représentant"})  # 'Member for'
_PRESIDING = PRESIDING | {"speaker_of_parliament"}
_OF_A_STATE = frozenset({"head_of_state", "head_of_government", "foreign_minister", "deputy_head_of_government"})
# Only the United Nations say 'special representative of the Secretary-General' without saying of whom.
_SERVES_CHIEF = re.compile(r"(?:represent|représent|envoy).*secr[eé]ta(?:ry|ire)")
_UNDER_CHIEF = re.compile(r"(?:under|assistant)[- ]secretary[- ]general|secrétaire général adjoint (?:aux|à la|chargé)")
_OF_UN = re.compile(
    r"high commissioner for (?:refugees|human rights)|haute?[- ]commissaire (?:aux|pour les) (?:réfugiés|droits)"
)


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
    of_part: bool = False  # over a town or a region: its state need not be another than the house's
    named_only: bool = False  # a common word ('head', 'representative') that is an office only beside a name
    bare: bool = False  # a 'minister' of nothing told: 'le ministre malien'
    alternatives: tuple[str, ...] = ()  # the states an ambiguous adjective may mean: 'congolais'

    def rank_for(self, state: str | None) -> str:
        """The rank of the office in that state: a 'Foreign Secretary' is a minister in London, an official in Delhi."""
        if (
            self.rank == "io_head"
            and self.organisation is None
            and state is not None
            and is_state(state)
            and of_ministry(self.title)
        ):
            return "deputy_minister"  # the Secretary General of a ministry
        for states, others, rank in ranks_by_state().get(self.head, ()):
            if state is not None and (state in states) != others:
                return "foreign_minister" if rank == "minister" and self.foreign else rank
        return self.rank


Piece = tuple[int, int, str]  # first and last unit, 'office' or 'name'
Phrases = dict[tuple[int, int], list[OfficePhrase]]  # the offices told in units first to last


def read_offices(
    pack: Pack, sentence: Sentence, first: int, last: int, master: int | None = None
) -> list[OfficePhrase]:
    """The offices in units `[first, last]`: one for each head, with what belongs to it.

    From unit `master` on stands the office that the others serve ('Adviser to the Prime Minister of Japan'): it gives
    them its state, and neither its rank nor its portfolio.
    """
    own = last if master is None else master - 1
    heads = [i for i in range(first, own + 1) if tags_at(sentence, i) and "office" in tags_at(sentence, i)]
    if not heads:
        return []
    out: list[OfficePhrase] = []
    for k, head in enumerate(heads):
        begin = first if k == 0 else _begin(sentence, heads[k - 1], head)
        end = last if k + 1 == len(heads) else _begin(sentence, head, heads[k + 1]) - 1
        while end > head and (
            sentence.word(end) in (",", "and", "et", "&", "/", "'s", "’s", "’", "'", "(")
            or (sentence.word(end) == ")" and "(" not in sentence.words[begin:end])
        ):
            end -= 1
        out.append(_phrase(pack, sentence, begin, head, end, master))
    if len(out) > 1:
        of_firm = any(_CHIEF_EXECUTIVE.search(p.head) for p in out)
        if of_firm and out[0].rank == "head_of_state" and out[0].state is None:
            out = [replace(p, rank="other") if p.rank == "head_of_state" else p for p in out]  # 'présidente et PDG'
        if any(p.head in OF_A_HOUSE for p in out):
            # 'sénateur du Cher, président': of the group of members the text is about
            out = [replace(p, rank="other") if p.title.casefold() in _PRESIDENT else p for p in out]
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


def _begin(sentence: Sentence, previous: int, head: int) -> int:
    """Where the phrase of the second of two heads begins: after the conjunction between them."""
    for i in range(head - 1, previous, -1):
        if sentence.word(i) in (",", "and", "et", "&", "/", "("):
            return i + 1
    return head


def _phrase(pack: Pack, sentence: Sentence, begin: int, head: int, end: int, master: int | None) -> OfficePhrase:
    """The office at `head` with what units `[begin, end]` tell of it."""
    while begin < head and sentence.word(begin) in ("-", "'s", "'", ","):
        begin += 1
    draft = draft_office(pack, sentence, begin, head, end, master)
    _settle_owner(draft)
    entry = sentence.entries[head]
    if entry is not None and "mod" in entry.values:
        draft.kinds.add(entry.values["mod"])
    settle_rank(draft)
    return _finished(draft)


def _settle_owner(draft: OfficeDraft) -> None:
    """Whose the office is when its phrase names none, or both a state and an organisation."""
    sentence, rank, words = draft.sentence, draft.rank, draft.words
    if rank == "head_of_state" and only_states().get(sentence.word(draft.head)) == _HOLY_SEE:
        draft.state = _HOLY_SEE  # 'le pape polonais', 'the Argentine pontiff': where he was born
    part = _state_of_part(draft) if draft.organisation is None and rank in _OVER_PARTS else None
    if part is not None:
        draft.state, draft.rank, draft.of_part = part, "other" if rank in _OF_A_STATE else rank, True
    elif draft.state is None and draft.organisation is None and rank in _LOCAL:
        # 'the mayor of Oslo', 'l'archevêque de Cotonou', 'Oslo Mayor X'
        draft.state = draft.local or _state_of_city_before(sentence, draft.begin, draft.words)
        draft.of_part = draft.state is not None
    if draft.state is None and draft.organisation is None and rank in _PRESIDING:
        draft.state = state_of_parliament(" ".join(sentence.words[draft.begin : draft.end + 1]))
    if draft.state is None and (draft.organisation is None or rank in OF_STATES):
        only = only_states().get(words, "!")
        draft.state = None if only.startswith("!") else only
    if (
        draft.organisation is None
        and draft.state is None
        and (
            _UNDER_CHIEF.search(words) or (rank == "io_head" and (_SERVES_CHIEF.search(words) or _OF_UN.search(words)))
        )
    ):
        draft.organisation = "UN"
    title = sentence.quote(draft.begin, draft.end).casefold()
    of_union = "commissaire europ" in words or "european commissioner" in words or "diplomatie européenne" in title
    if draft.organisation is None and draft.state is None and of_union:
        draft.organisation = "EU"
    if draft.organisation is None and draft.state is None and _OF_ONE_HOUSE in title.replace("’", "'"):
        draft.state = only_states()[f"ministre de l'{_OF_ONE_HOUSE}"]  # also who serves that minister
    if draft.state is not None and draft.organisation is not None and rank not in ("ambassador", "diplomat"):
        # 'Secretary of the Security Council of Armenia': named like an organ of the UN, and is Armenia's
        draft.organisation = None


def _state_of_part(draft: OfficeDraft) -> str | None:
    """'the Governor of West Java', 'le président de la Région Bretagne', 'Ohio Governor': the state whose part an
    office is over."""
    sentence, head = draft.sentence, draft.head
    if draft.words.split()[-1] in _OVER_REGIONS:
        before = region_before(sentence, draft.begin) or region_before(sentence, head)
        if before is not None:
            return before
    n = len(sentence.starts)
    for k in range(head + 1, min(head + _REACH_OF_PART, n)):
        word = sentence.word(k)
        if k > head + 1 and (sentence.word(k - 1) in BEFORE_OWNER or sentence.word(k - 1) in _PARTS):
            state = region_at(sentence, k, n)
            if state is not None:
                return state
        if k == head + 1 and word not in BEFORE_OWNER and word not in _OF_MEMBERS:
            break
        tags = tags_at(sentence, k)
        if "punct" in tags or "conj" in tags or "state" in tags or "office" in tags:
            break
    return None


def _state_of_city_before(sentence: Sentence, begin: int, words: str) -> str | None:
    """'Oslo | Mayor X': the state of the city named right before the office over it."""
    entry = sentence.entries[begin - 1] if begin > 0 and words.split()[-1] in _OVER_CITIES else None
    return entry.values["city"][1] if entry is not None and "city" in entry.values else None


def _finished(draft: OfficeDraft) -> OfficePhrase:
    """The office that a draft has come to."""
    sentence, words, flags, kinds = draft.sentence, draft.words, draft.flags, draft.kinds
    return OfficePhrase(
        sentence.quote(draft.begin, draft.end),
        draft.rank,
        "acting" in kinds,
        "former" in kinds,
        draft.state or acts_for(draft.organisation),
        draft.organisation,
        "personal_rank" in flags and not (draft.end > draft.head and (draft.state or draft.post)),
        draft.post,
        sentence.starts[draft.begin],
        sentence.ends[draft.end],
        plural=not flags.isdisjoint(_SEVERAL),
        counterpart="counterpart" in words
        or "homologue" in words
        or "opposite number" in words
        or (
            words in COLLEAGUES
            and (draft.state is not None or sentence.word(draft.end + 1) == "from")
            and not draft.port
        ),  # 'son collègue polonais'
        foreign=draft.foreign,
        head=words if not kinds & {"deputy", "assistant"} else "",
        alternatives=draft.alternatives,
        bare=not draft.port and not draft.foreign and words in _BARE,
        named_only="named" in flags and draft.rank not in ("io_head", "foreign_minister"),
        serves=draft.served,
        of_part=draft.of_part,
        reigns="name" in flags and draft.rank in ("head_of_state", "monarch_or_religious"),
    )
