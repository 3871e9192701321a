"""People called somebody's own ('his Media Adviser, X') to the side of the one whose they are."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence, Set

from msgspec.structs import replace

from dragoman.reading.mention import Mention
from dragoman.reading.offices import OfficePhrase
from dragoman.reading.owners import acts_for
from dragoman.reading.persons import PersonEntry, PersonTable

_OWN = frozenset({"his", "her", "son", "sa"})
_AIDES = frozenset({"other", "director", "diplomat"})
_CHIEFS = frozenset(
    {
        *("head_of_state", "head_of_government", "deputy_head_of_government", "foreign_minister", "minister"),
        *("deputy_minister", "io_head", "monarch_or_religious", "speaker_of_parliament"),
    }
)
_STAFF = re.compile(
    r"\b(?:aide|advis[eo]r|assistant|spokes\w+|secretary|press|media|chief of staff|chief of protocol|cabinet|counsel"
    r"|conseiller|conseillère|porte-parole|attachée? de presse|direct(?:eur|rice) de cabinet)\b",
    re.IGNORECASE,
)
_SPOKES = re.compile(r"\b(?:porte-parole|spokes\w+)\b", re.IGNORECASE)
_MINISTRYS = re.compile(r" (?:officiel(?:le)? )?(?:du|de ce|of the|for the) minist")
_BEHIND = 40  # characters
_NEAR = 3  # sentences back at most to the one whose aide he is


def side_with_superiors(table: PersonTable) -> None:
    """'President X received … In a statement by his Media Adviser, Y': Y is of the side of the chief told of before."""
    aides = [(entry, mention) for entry in table.persons if entry.state is None for mention in _as_own(entry)]
    if not aides:
        return
    chiefs = sorted(
        (m.start, m.sentence.number, e.id) for e in table.persons if e.state and e.rank in _CHIEFS for m in e.mentions
    )
    for entry, mention in aides:
        k = bisect_left(chiefs, (mention.start,))
        if entry.state is None and k and mention.sentence.number - chiefs[k - 1][1] <= _NEAR:
            entry.state, entry.state_reason = table.by_id(chiefs[k - 1][2]).state, "on the side of the one served"


def side_with_ministry(table: PersonTable) -> None:
    """'Foreign Minister X of Norway spoke to Minister Y. The spokesperson of the ministry, Z, said': Z is of the side
    of the one foreign minister told of."""
    sides = {e.state for e in table.persons if e.state and "foreign_minister" in e.ranks}
    for entry in table.persons if len(sides) == 1 else ():
        if entry.state is None and any(_of_the_ministry(entry, o) for o in entry.kinds if not o.organisation):
            entry.state, entry.state_reason = next(iter(sides)), "on the side of the one served"


def _of_the_ministry(entry: PersonEntry, office: OfficePhrase) -> bool:
    """Whether an office is that of a ministry's spokesperson, in its own words or by those behind the name."""
    if not _SPOKES.search(office.title):
        return False
    behind = (m.sentence.folded[m.end : m.end + _BEHIND] for m in entry.mentions)
    return "minist" in office.title.lower() or any(_MINISTRYS.match(words) for words in behind)


def _as_own(entry: PersonEntry) -> list[Mention]:
    """The mentions that call someone a chief's own aide."""
    if entry.rank not in _AIDES or not any(_STAFF.search(o.title) for o in entry.kinds):
        return []
    return [m for m in entry.mentions if m.offices and {m.sentence.word(m.first), _before(m)} & _OWN]


def _before(mention: Mention) -> str:
    return mention.sentence.word(mention.first - 1) if mention.first else ""


def side_with_own_chief(table: PersonTable) -> None:
    """'The CARICOM Secretary-General was accompanied by Assistant Secretary-General X': one of those whom only their
    title gives to the United Nations is of the organisation whose one secretary-general the text names."""
    under = [e for e in table.persons if e.state == _UNTOLD and any(_only_by_title(o) for o in e.kinds)]
    if not under:
        return
    named = {e.state for e in table.persons if e.rank == "io_head" for o in e.kinds if _CHIEF.search(o.title)}
    told = {o.organisation for e in table.persons for o in e.kinds if not _only_by_title(o)}
    if len(named) != 1 or None in named or _UNTOLD in named | told:
        return
    (chief,) = named
    for entry in under:
        entry.state, entry.state_reason = chief, "on the side of the one served"
        entry.offices = [replace(o, state=chief, organisation=chief) if _only_by_title(o) else o for o in entry.offices]


def _only_by_title(office: OfficePhrase) -> bool:
    """Whether an office is the United Nations' by a title that others have too: 'Assistant Secretary-General'."""
    return office.organisation == _UNTOLD and bool(_CHIEF.search(office.title)) and not _UNITED.search(office.title)


def side_lone_chief(found: Sequence[list[Mention]], table: PersonTable, bodies: Callable[[], Set[str]]) -> None:
    """'The Secretary-General met today with X, Prime Minister of Norway': of no body told, and none but the United
    Nations named in the text, he is theirs, who call him nothing else."""
    chiefs = [m for mentions in found for m in mentions if m.kind == "alias" and _lone_chief(m)]
    if not chiefs:
        return
    titled = [o for e in table.persons for o in e.kinds] + [
        o for mentions in found for m in mentions if m.states or m.persons for o in m.offices
    ]
    if any(_CHIEF.search(o.title) and not _only_by_title(o) and acts_for(o.organisation) != _UNTOLD for o in titled):
        return  # 'The Secretary-General of the Commonwealth, X'
    named = {acts_for(body) or body for body in bodies()}
    if named - {_UNTOLD} and not (chiefs[0].sentence.zone == "headline" and _READOUT in chiefs[0].sentence.words):
        return
    for mention in chiefs:
        mention.states = [_UNTOLD]


def _lone_chief(mention: Mention) -> bool:
    """'the Secretary-General', of nothing and of nobody told."""
    return bool(_ALONE.fullmatch(mention.text)) and not mention.states and not mention.persons


_ALONE = re.compile(r"(?:the )?(?:UN )?Secretary-General", re.IGNORECASE)
_READOUT = "readout"  # what the United Nations alone call a text on their Secretary-General's talks
_UNTOLD = "UN"  # whose officials need not be told by name
_CHIEF = re.compile(r"secretary[- ]general|secrétaire général", re.IGNORECASE)
_UNITED = re.compile(r"\bU\.?N\b|\bONU\b|United Nations|Nations unies", re.IGNORECASE)
