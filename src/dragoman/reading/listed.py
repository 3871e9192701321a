"""Lists of people over several sentences or lines: each name with the office beside it or told of all before."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from dragoman.reading.mention import Mention
from dragoman.reading.offices import OF_A_HOUSE, OfficePhrase, all_plural, read_offices
from dragoman.reading.pack import Pack
from dragoman.reading.units import Sentence

_OF_LISTS = frozenset({"ambassador", "diplomat", "foreign_minister", "minister", "head_of_state", "head_of_government"})
_BACK = 2  # sentences between the office of all and the list of its holders
_SOON = 5  # sentences behind the office of all in which its holders are named one by one


def spread_offices(pack: Pack, sentences: Sequence[Sentence], found: Sequence[list[Mention]]) -> None:
    """'… received seven new ambassadors. They are X (Serbia), Y (Norway) and Z of Malta': each is one of them."""
    for k, mentions in enumerate(found):
        group = next((m for m in mentions if m.kind == "group" and len(m.states) > 1), None)
        if group is not None:
            _name_members(pack, sentences[k], group, found[k + 1 : k + 1 + _SOON])
        listed = [m for m in mentions if m.kind == "person" and m.states and not m.offices and _whole_name(m)]
        if len(listed) < 2:
            continue
        phrase = next(
            (p for j in range(k, max(-1, k - _BACK - 1), -1) for p in _plural_office(pack, sentences[j])), None
        )
        if phrase is None:
            continue
        for mention in listed:
            mention.offices = [replace(phrase, plural=False, state=mention.states[0], post=None)]
            mention.titled = True


def _whole_name(mention: Mention) -> bool:
    """Whether somebody is called by a title or by more than one word: "Australia's Step-up" may be a programme."""
    return mention.titled or " " in (mention.name or "")


def _name_members(pack: Pack, sentence: Sentence, group: Mention, behind: Sequence[list[Mention]]) -> None:
    """'The defence ministers of Norway and Poland met. … Poland's X said …': X is that minister, if nobody else of
    Poland is named without an office."""
    phrase = next((p for p in _plural_office(pack, sentence) if group.start <= p.start < group.end), None)
    if phrase is None:
        return
    members = []
    for state in dict.fromkeys(group.states):
        named = [m for mentions in behind for m in mentions if m.kind == "person" and state in m.states[:1]]
        if len({m.name for m in named}) == 1 and _whole_name(named[0]):
            if not named[0].offices:
                named[0].offices = [replace(phrase, plural=False, state=state, post=None)]
                named[0].titled = True
            if any(p.rank == phrase.rank for p in named[0].offices):
                members.append(named[0])
    if len(members) == len(set(group.states)):
        group.members = members


def _plural_office(pack: Pack, sentence: Sentence) -> list[OfficePhrase]:
    """The last office of several people that a sentence tells of without naming them."""
    offices = pack.having("office")
    if offices.isdisjoint(sentence.present):
        return []
    for i in range(len(sentence.symbols) - 1, -1, -1):
        if sentence.symbols[i] in offices and all_plural(sentence, i, i):
            return [p for p in read_offices(pack, sentence, i, i) if p.rank in _OF_LISTS][:1]
    return []


def join_lines(sentences: Sequence[Sentence], found: list[list[Mention]]) -> None:
    """Give an office that is a line of its own to the name that is the line beside it.

    H.E. Anna Berg
    Ambassador of Norway
    """
    k = 0
    while k + 1 < len(found):
        above, below = _whole(sentences[k], found[k]), _whole(sentences[k + 1], found[k + 1])
        if above is None or below is None or {above.kind, below.kind} != {"person", "alias"}:
            k += 1
            continue
        name, office = (above, below) if above.kind == "person" else (below, above)
        seated = all(p.head in OF_A_HOUSE for p in name.offices)  # 'The Hon Anna Berg MP', of nothing else yet
        if not seated or not (name.titled or name.given):
            k += 1
            continue
        name.offices, name.titled = office.offices, True
        name.states = name.states or office.states
        found[k + (office is below)] = []
        k += 2


def _whole(sentence: Sentence, mentions: list[Mention]) -> Mention | None:
    """The mention that a line consists of."""
    if len(mentions) != 1 or mentions[0].kind not in ("person", "alias") or mentions[0].first > 0:
        return None
    rest = range(mentions[0].last + 1, len(sentence.symbols))
    return mentions[0] if all(sentence.word(i) in (",", ".", ";", ":") for i in rest) else None
