"""The words around an office's head to a draft of it: whose it is, its field, its city, whom it serves."""

from __future__ import annotations

import re
from typing import Any

from msgspec import Struct, field

from dragoman.reading.owners import BEFORE_OWNER, named_in
from dragoman.reading.pack import Pack
from dragoman.reading.units import Sentence

OF_STATES = frozenset({"foreign_minister", "minister", "deputy_minister", "assistant_minister"})
FOREIGN = re.compile(r"foreign|external|étrang|etrang|diplom|extérieur")
_FRIENDSHIP = re.compile(r"friendship|amitié|interparl[ia]")
_NEAR = 4  # units
_MINISTERIAL = re.compile(r"^(?:cabinet secretary|minister|ministre|head|chief|chef)")
_OVER = frozenset({"of", "de", "d'", "du", "des", "de la", "de l'"})
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


class OfficeDraft(Struct):
    """An office while its phrase is being read, units `[begin, end]` with its head, e.g. 'Minister' in 'Deputy Minister
    of Foreign Affairs of Belarus'; units from `master` on are of the office it serves."""

    sentence: Sentence
    begin: int
    head: int
    end: int
    words: str  # the head itself, folded
    master: int | None
    rank: str
    deputy_rank: str | None
    flags: frozenset[str]
    foreign: bool
    kinds: set[str] = field(default_factory=set)  # 'deputy', 'acting', 'former'
    port: bool = False
    state: str | None = None
    organisation: str | None = None
    post: str | None = None  # the state an ambassador is sent to
    local: str | None = None  # the state of the city it is over
    alternatives: tuple[str, ...] = ()
    served: str = ""  # the rank of the one it serves
    owned: bool = False  # told as another's: "the Prime Minister's …"
    of_part: bool = False  # its state is told by a part of it: 'Governor of Ohio'
    by_house: bool = False  # its state is told by a house: 'State Department'


_BETWEEN_OTHERS = frozenset({"mediator", "facilitator", "médiateur", "médiatrice", "facilitateur", "facilitatrice"})

_FIELDS = frozenset({"for", "of"})
_OFFICIALS = frozenset({"deputy_minister", "assistant_minister", "director"})
_HOUSES = (" office", " department", " chancellery", " ministry")  # how houses that are venues end
_MATTERS = frozenset({"affairs", "matters", "issues"})  # 'the Director for UN Affairs'


def tags_at(sentence: Sentence, i: int) -> frozenset[str]:
    """What the lexicon says of unit `i`; nothing of a word it does not know."""
    entry = sentence.entries[i]
    return entry.tags if entry is not None else frozenset()


def kinds_between(sentence: Sentence, first: int, stop: int) -> set[str]:
    """The modifiers between unit `first` and unit `stop`."""
    entries = [sentence.entries[i] for i in range(first, stop)]
    return {e.values["mod"] for e in entries if e is not None and "mod" in e.values}


def draft_office(pack: Pack, sentence: Sentence, begin: int, head: int, end: int, master: int | None) -> OfficeDraft:
    """What the words of units `[begin, end]` tell of the office at `head`, read from left to right."""
    entry = sentence.entries[head]
    assert entry is not None
    rank, deputy_rank, flags = entry.values["office"]
    draft = OfficeDraft(
        sentence, begin, head, end, sentence.words[head], master, rank, deputy_rank, flags, "foreign" in flags
    )
    state, organisation = named_in(pack, sentence.quote(head, head), entry.values)
    for i in range(begin, end + 1):
        if i != head and tags_at(sentence, i):
            _note_field(draft, i)
            _note_city(draft, i)
            _note_owner(pack, draft, i)
    draft.state, draft.organisation = draft.state or state, draft.organisation or organisation
    return draft


_DESKS = frozenset({"desk", "division", "wing", "section", "unit"})


def _values(draft: OfficeDraft, i: int) -> dict[str, Any]:
    entry = draft.sentence.entries[i]
    return entry.values if entry is not None else {}


def _serves(draft: OfficeDraft, i: int) -> bool:
    """Whether unit `i` is of the office that this one serves."""
    return draft.master is not None and i >= draft.master


def _note_field(draft: OfficeDraft, i: int) -> None:
    """Whether unit `i` makes the office a deputy's, tells a portfolio, or one of foreign affairs."""
    sentence, head, values, tags = draft.sentence, draft.head, _values(draft, i), tags_at(draft.sentence, i)
    if "mod" in values and not _serves(draft, i):
        draft.kinds.add(values["mod"])
    if "port" in values and not _serves(draft, i):
        draft.port = True
        draft.foreign = draft.foreign or "port.foreign" in tags
    if (
        not draft.foreign
        and "c:institution" in tags
        and FOREIGN.search(sentence.word(i))
        and ((i > head and _MINISTERIAL.search(sentence.word(head))) or sentence.word(head) == "secretary")
    ):
        # 'Cabinet Secretary of the Ministry of Foreign Affairs', 'Department of Foreign Affairs Secretary X'
        draft.foreign = True


def _note_city(draft: OfficeDraft, i: int) -> None:
    """Whether unit `i` is the city an ambassador is sent to, or the one that an office is over."""
    sentence, values = draft.sentence, _values(draft, i)
    if "city" not in values or "geo" in tags_at(sentence, i) or i <= draft.head:
        return
    if draft.state is None and "venue" in tags_at(sentence, i) and sentence.word(i).endswith(_HOUSES):
        draft.state, draft.by_house = values["city"][1], True  # 'State Secretary of the German Federal Foreign Office'
        return
    if draft.post is None and _is_post(sentence, i, draft.head):
        draft.post = values["city"][1]
    if draft.local is None and _is_of(sentence, i):
        draft.local = values["city"][1]
    if draft.state is None and sentence.word(i - 1) == "du":
        draft.state = values["city"][1]  # 'la ministre de la Santé du Québec': no mere town, of a masculine name


def _note_owner(pack: Pack, draft: OfficeDraft, i: int) -> None:
    """Whether unit `i` tells the state or the organisation of the office, itself or by whom it serves."""
    sentence, head, values, tags = draft.sentence, draft.head, _values(draft, i), tags_at(draft.sentence, i)
    if _serves(draft, i) and "office" in tags and not draft.served:
        deputy = "deputy" in kinds_between(sentence, draft.master or 0, i)
        draft.served = values["office"][1] or "" if deputy else values["office"][0]
        draft.organisation = draft.organisation or named_in(pack, sentence.quote(i, i), values)[1]
    if "c:institution" in tags and "iso" not in values and i > head and draft.state is None and " " in sentence.word(i):
        draft.state = named_in(pack, sentence.quote(i, i), values)[0]  # 'l'attaché de défense de l'ambassade de France'
    if "city" in values and draft.alternatives and sentence.word(i - 1) == "(":
        draft.state = values["city"][1] if values["city"][1] in draft.alternatives else draft.state
    if (
        "org" in values
        and "geo" not in tags
        and draft.organisation is None
        and not _is_theme(sentence, i, head, draft.rank)
        and not _is_desk(sentence, i, head, draft.rank)
    ):
        draft.organisation = values["org"]
    if "event" in values and draft.organisation is None:
        # 'the 78th session of the UN General Assembly'
        draft.organisation = named_in(pack, sentence.quote(i, i), values)[1]
    if "geo" in tags and values.get("iso"):
        _note_state(draft, i, values["iso"].split("|"))
    pair = values.get("compound") or [values.get("of_region", "")]
    if pair[0] and draft.state is None and _of_friends(sentence, i):
        draft.state = pair[0]  # 'president of the Norway-Kenya friendship group': each house's own first


def _note_state(draft: OfficeDraft, i: int, states: list[str]) -> None:
    """Whether the state of unit `i` is what the office is about, where it is sent to, or whose it is."""
    sentence, head, tags = draft.sentence, draft.head, tags_at(draft.sentence, i)
    peer = draft.words in ("homologue", "counterpart")  # 'son homologue pour le Mexique'
    fielded = i + 2 < len(sentence.starts) and sentence.word(i + 1) in _FIELDS
    if "metonym" in tags and fielded and sentence.word(i).endswith(_HOUSES):
        return  # 'the State Department for Foreign Affairs': not Washington's
    if i > head and draft.words in _BETWEEN_OTHERS:
        return  # 'the facilitator of the Somalia peace process'
    if i > head and "state" in tags and (_is_desk(sentence, i, head, draft.rank) or _of_desk(sentence, i, draft.rank)):
        return  # 'Director General (Norway)', 'Director of the | Norway Division'
    if i > head and not peer and _is_subject(sentence, i, head, draft.rank) and not _of_house(sentence, i):
        return
    republic = "state" in tags or sentence.word(i - 1) in ("république", "republic")
    of_master = i + 1 < len(sentence.starts) and "office" in tags_at(sentence, i + 1)  # 'adviser to the UAE President'
    if i > head and republic and not of_master and _is_post(sentence, i, head):
        draft.post = draft.post or states[0]
    elif draft.state is None or (draft.by_house and "state" in tags):
        draft.state = states[0]
        draft.by_house = "metonym" in tags  # 'State Department for Foreign Affairs of Kenya'
        draft.alternatives = tuple(states[1:])


def _of_friends(sentence: Sentence, i: int) -> bool:
    """'du groupe d'amitié | Norvège-Kenya', 'of the | Norway-Kenya parliamentary friendship group'."""
    near = sentence.words[max(0, i - _NEAR) : i + _NEAR]
    return any(_FRIENDSHIP.search(word) for word in near)


def _is_of(sentence: Sentence, i: int) -> bool:
    """'the Mayor of Lomé', 'le gouverneur de la région de Dakar': whether a city is what the office is over."""
    return sentence.word(i - 1) in _OVER or (
        i + 1 < len(sentence.starts)
        and sentence.word(i + 1) in ("county", "province", "region", "state", "governorate")
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
    return sentence.word(j) in ("for", "pour", "on", "sur", "with", "avec")  # 'of the friendship group with Kenya'


def _of_house(sentence: Sentence, i: int) -> bool:
    """'spokesperson for the | Norwegian Ministry of Defence': the state is whose house it is."""
    return i + 1 < len(sentence.starts) and "c:institution" in tags_at(sentence, i + 1)


def _is_theme(sentence: Sentence, i: int, head: int, rank: str) -> bool:
    """'Minister for the Middle East and the United Nations': the organisation is what a state's minister deals with."""
    j = i - 1
    while j > head and sentence.word(j) in ("the", "la", "le", "l'", "les"):
        j -= 1
    if sentence.word(i + 1 if i + 1 < len(sentence.starts) else i).split()[0] in _MATTERS:
        return True  # 'Chair of the Committee on | EU | Affairs', of a parliament
    listed = i - head > 2 and any(sentence.word(j) in (",", "and", "et") for j in range(max(head + 1, i - 3), i))
    if rank == "assistant_minister" and not listed and sentence.word(j) in BEFORE_OWNER:
        return False  # 'Managing Director for Africa of the European External Action Service'
    return rank in OF_STATES and (
        listed or any(sentence.word(j) in ("for", "pour", "chargé des", "chargé de") for j in range(head + 1, i))
    )


def _is_desk(sentence: Sentence, i: int, head: int, rank: str) -> bool:
    """'Additional Secretary (| UN & Economic Coordination)': the organisation in brackets is what an official of a
    ministry deals with."""
    opened = next((j for j in range(i - 1, head, -1) if sentence.word(j) in ("(", ")")), head)
    of_ministry = rank in _OFFICIALS and not sentence.word(head).startswith("executive")
    return of_ministry and opened == head + 1 and sentence.word(opened) == "("


def _of_desk(sentence: Sentence, i: int, rank: str) -> bool:
    """Whether the state of unit `i` is what a part of a ministry deals with: 'Norway | Division'."""
    return rank in _OFFICIALS and i + 1 < len(sentence.starts) and sentence.word(i + 1) in _DESKS


def _is_post(sentence: Sentence, i: int, head: int) -> bool:
    j = i - 1
    while j > head and sentence.word(j) in ("the", "la", "le", "l'", "les", "république", "royaume", "de", "du", "d'"):
        j -= 1
    return sentence.word(j) in _POST_WORDS
