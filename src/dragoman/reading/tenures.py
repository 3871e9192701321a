"""A name, a rank and a day to the tenure that a table of office-holders knows, if only one can be meant."""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from msgspec.structs import replace

from dragoman.reading.kept import kept
from dragoman.reading.offices import OfficePhrase
from dragoman.reading.owners import acts_for, is_state
from dragoman.reading.persons import PRESIDENTS, PersonEntry, PersonTable, name_words
from dragoman.reading.ranks import is_envoy
from dragoman.reading.tables import rows

_HEADS = frozenset({"head_of_state", "head_of_government"})
UNIQUE = _HEADS | {"foreign_minister"}
_BELOW_THE_STATE = ("President of ", "Prime Minister of ", "First Minister of ")  # of a region
_TELLS_STATE_ONLY = frozenset({"minister", "speaker_of_parliament"})  # of one of several
_OF_ONE_NAME = ({"COD", "COG"}, {"KOR", "PRK"}, {"DMA", "DOM"})
_GOVERNING = UNIQUE | {"deputy_head_of_government", "minister", "deputy_minister"}


@dataclass(frozen=True)
class Tenure:
    """A row of the office-holder table."""

    name: str
    state: str
    rank: str
    since: str
    until: str
    office: str


_SONS = frozenset({"bin", "ben", "ibn", "bint"})
_Row = tuple[str, str, str, str, str, str]  # what a tenure is made of


@lru_cache(maxsize=4096)
def _tenures(word: str) -> tuple[tuple[frozenset[str], Tenure], ...]:
    """The tenures of those whose name ends with a word, each with all words of the name."""
    return tuple((words, Tenure(*row)) for words, row in _rows().get(word, ()))


@lru_cache(maxsize=1)
def _rows() -> dict[str, list[tuple[frozenset[str], _Row]]]:
    """By last word of the name."""
    table = resources.files("dragoman").joinpath("reference", "office_holders.tsv")
    found: dict[str, list[tuple[frozenset[str], _Row]]] = kept("tenures", [table], _by_last_word)
    return found


def _by_last_word() -> dict[str, list[tuple[frozenset[str], _Row]]]:
    table: dict[str, list[tuple[frozenset[str], _Row]]] = {}
    for row in rows("dragoman", "reference", "office_holders.tsv"):
        person, state, rank, office, since, until, *more = row + [""] * (8 - len(row))
        for name in [person, *(more[1].split(";") if len(more) > 1 else [])]:
            words = name_words.__wrapped__(name)  # thousands of names, each asked for once: not to be remembered
            if words:
                table.setdefault(words[-1], []).append((frozenset(words), (person, state, rank, since, until, office)))
    return table


def _may_serve_all(office: OfficePhrase) -> bool:
    """'High Commissioner X', of no state and sent to none: perhaps the United Nations' for human rights or refugees."""
    return office.rank == "ambassador" and office.state is None and office.post is None and "commissi" in office.head


def _bare_minister(office: OfficePhrase) -> bool:
    return office.rank == "minister" and office.bare


def _presides(office: OfficePhrase) -> bool:
    """'President X', of no state: perhaps of an organisation that the table knows him to head."""
    return office.rank == "head_of_state" and office.head.removesuffix("s") in PRESIDENTS and office.state is None


def known_tenure(
    entry: PersonEntry,
    day: dt.date | None,
    named: Collection[str] = (),
    nameless: Collection[tuple[str, str | None]] = (),
) -> Tenure | None:
    """The office-holder of this name in office on `day` (any day when None), if only one state
    fits, or only one that is `named` in the text. Of several offices of one holder it is the one that the text names,
    here or for somebody it does not name (`nameless`: the rank, and the state if told); else `rank` is empty.
    """
    words = name_words(entry.name)
    alone = len(words) < 2 and not entry.offices
    if alone and (day is None or not named):
        return None
    ranks = {o.rank for o in entry.offices if not _may_serve_all(o)}
    held = _tenures(words[-1]) or [  # 'MOTEGI Toshimitsu', by the surname that stands first
        (have, tenure) for have, tenure in _tenures(words[0]) if len(words) > 1 and have.issuperset(words)
    ]
    own, month = set(words), day.isoformat()[:7] if day is not None else None
    fits = []
    for have, tenure in held:
        if not (own <= have or (have <= own and len(have) > 1)):
            continue  # 'Jan bin Abdullah' is not Abdullah Abdullah
        if len(words) < 2 and not _SONS.isdisjoint(have) and name_words(tenure.name)[0] not in own:
            continue  # 'King Hamad' is not Tamim bin Hamad
        if month is not None and tenure.since and not (tenure.since[:7] <= month <= (tenure.until[:7] or "9999")):
            continue
        if alone and (tenure.rank not in UNIQUE or tenure.state not in named):
            continue  # 'Kowal said', in a text that names his state
        heads = (
            tenure.rank == "io_head" and tenure.office.startswith("President") and any(map(_presides, entry.offices))
        )
        by_rank = len(words) < 2 or (tenure.rank == "io_head" and ranks and not heads)
        if by_rank and tenure.rank not in ranks and not alone:
            continue
        if day is None and tenure.rank not in ranks and any(is_envoy(o.title) for o in entry.offices):
            continue  # a former minister who is a special representative now
        if not is_state(tenure.state) and not ranks.isdisjoint(_GOVERNING - {"head_of_state"}):
            continue  # a minister who was an organisation's official before
        fits.append(tenure)
    if len({t.state for t in fits}) > 1:
        fits = [t for t in fits if t.state in named]
    if not fits:
        return _otherwise_written(words, ranks, day) if len(words) > 1 else None
    if len({t.state for t in fits}) > 1:
        return None
    told = ranks or {t.rank for t in fits if (t.rank, t.state) in nameless or (t.rank, None) in nameless}
    meant = next((t for t in fits if t.rank in told), fits[-1])
    sure = ranks or meant.rank in told or day is not None or len({t.rank for t in fits}) < 2
    return meant if sure else dataclasses.replace(meant, rank="")  # president or prime minister: the text has no day


def _otherwise_written(words: tuple[str, ...], ranks: set[str], day: dt.date | None) -> Tenure | None:
    """The holder of one of these ranks on `day` whose names sound like these, 'Choucri' for 'Shoukry'; one only."""
    sounds, month = [_sound(word) for word in words], day.isoformat()[:7] if day is not None else None
    if len(sounds[-1]) < _TELLING:
        return None
    fits = {
        row
        for have, row in _by_sound().get(sounds[-1], ())
        if row[2] in ranks
        and have.issuperset(sounds)
        and (have == set(sounds) if month is None else row[3][:7] <= month <= (row[4][:7] or "9999"))
    }
    of_one = len(fits) == 1 or (month is None and len({row[1] for row in fits}) == 1)
    return Tenure(*max(fits)) if of_one else None


_TELLING = 4  # sounds at least of a surname that is known by them
_SOUNDS = (
    ("tch", "c"), ("ch", "s"), ("sh", "s"), ("kh", "h"), ("gh", "g"), ("dj", "j"), ("ph", "f"), ("th", "t"),
    ("ck", "k"), ("ou", "u"), ("oo", "u"), ("ee", "i"),
)  # fmt: skip
_ALIKE = str.maketrans({"q": "k", "c": "k", "w": "v", "x": "k", "o": "u", "e": "i", "y": "i"})


@lru_cache(maxsize=4096)
def _sound(word: str) -> str:
    """A word as several languages write it alike: 'choucri' and 'shoukry' are 'sukri'."""
    for written, sound in _SOUNDS:
        word = word.replace(written, sound)
    alike = word.translate(_ALIKE)
    return "".join(c for i, c in enumerate(alike) if i == 0 or c != alike[i - 1])


@lru_cache(maxsize=1)
def _by_sound() -> dict[str, list[tuple[frozenset[str], _Row]]]:
    """The tenures of heads and ministers by the sound of the surname, each with the sounds of the whole name."""
    table = resources.files("dragoman").joinpath("reference", "office_holders.tsv")
    sounds: dict[str, list[tuple[frozenset[str], _Row]]] = kept("sounds", [table], _sounded)
    return sounds


def _sounded() -> dict[str, list[tuple[frozenset[str], _Row]]]:
    found: dict[str, list[tuple[frozenset[str], _Row]]] = {}
    for word, held in _rows().items():
        for have, row in held:
            if row[2] in _GOVERNING:
                found.setdefault(_sound(word), []).append((frozenset(map(_sound, have)), row))
    return found


def side_with_tenures(table: PersonTable, day: dt.date | None, named: Collection[str]) -> None:
    """Give those whom the table knows to be in office on `day` their state, and the ranks it knows; `named`: the states
    and organisations of the text."""
    for entry in table.persons:
        tenure = known_tenure(entry, day, named, table.nameless)
        if tenure is None or (entry.state_reason == "met in its town" and entry.state != tenure.state):
            continue
        if tenure.rank in _TELLS_STATE_ONLY and not entry.offices and tenure.state not in named:
            continue  # perhaps another of that name
        if (
            entry.state is None
            or (is_state(tenure.state) and not is_state(entry.state) and tenure.rank in _HEADS)  # who chairs it now
            or any(tenure.state in o.alternatives for o in entry.offices)
            or {tenure.state, entry.state} in _OF_ONE_NAME  # 'le président congolais, X': of which Congo
            or (tenure.rank in UNIQUE and any(o.rank == tenure.rank and o.state is None for o in entry.offices))
        ):  # the last: 'ECOWAS Chairman, President X'
            entry.state, entry.state_reason = acts_for(tenure.state), "office-holder table"
            entry.offices = [
                replace(o, state=tenure.state) if tenure.state in o.alternatives else o for o in entry.offices
            ]
        if tenure.rank == "foreign_minister" and entry.state == tenure.state:
            # 'Minister X', and no word of his ministry: the table knows it
            entry.offices = [
                replace(o, rank="foreign_minister", foreign=True) if _bare_minister(o) else o for o in entry.offices
            ]
        if tenure.rank == "io_head" and entry.state == acts_for(tenure.state):
            entry.offices = [
                replace(o, rank="io_head") if _may_serve_all(o) or _presides(o) else o for o in entry.offices
            ]
        if tenure.rank == "other" and tenure.office.startswith(_BELOW_THE_STATE) and entry.state == tenure.state:
            entry.offices = [replace(o, rank="other") if o.rank in _HEADS else o for o in entry.offices]
        chairs = tenure.rank == "head_of_state" and entry.rank == "other" and day is not None
        if tenure.rank in _TELLS_STATE_ONLY:
            continue
        if entry.state == tenure.state and (entry.rank is None or chairs or all(o.personal_rank for o in entry.kinds)):
            entry.known_rank = tenure.rank or None


_RULING = {
    "saud": "SAU", "saoud": "SAU", "khalifa": "BHR", "thani": "QAT", "sabah": "KWT", "nahyan": "ARE", "nahyane": "ARE",
    "maktoum": "ARE", "qasimi": "ARE", "nuaimi": "ARE", "sharqi": "ARE",
}  # fmt: skip
_OF_THE_HOUSE = frozenset({"al", "āl", "aal"})
_STYLED = re.compile(
    r"\b(?:princes?s?|sheikha?|shaikha?|cheikha?|kings?|queen|roi|reine|amir|[eé]mir|highness|altesse|majest[yé])\b"
)


def side_with_houses(table: PersonTable) -> None:
    """'Sheikh Nasser bin Hamad Al Khalifa', 'le prince X Al Saoud': who is styled so is of the state where the house
    he is named after reigns."""
    for entry in table.persons:
        words = name_words(entry.name)
        if entry.state is not None or len(words) < 3 or words[-2] not in _OF_THE_HOUSE or words[-1] not in _RULING:
            continue
        styled = (m.sentence.quote(m.first, max(m.first, m.name_first - 1)).lower() for m in entry.mentions)
        before = (m.sentence.word(m.first - 1) for m in entry.mentions if m.first)
        if any(_STYLED.search(words) for words in (*styled, *before)):
            entry.state, entry.state_reason = _RULING[words[-1]], "of the reigning house"


def side_with_past(table: PersonTable, day: dt.date | None, named: Collection[str]) -> None:
    """'Former President X', 'under Y's rule': who once headed one of the states that a text names first, and holds no
    office now, is of it."""
    for entry in table.persons:
        past = all(o.former or (o.rank in _HEADS and not o.organisation and day is not None) for o in entry.offices)
        if entry.state is not None or not past:
            continue
        states = _once_headed(name_words(entry.name))
        if len(states) == 1 and states <= set(named):
            entry.state, entry.state_reason = next(iter(states)), "office-holder of another time"


def _once_headed(words: tuple[str, ...]) -> set[str]:
    """The states that somebody of this name ever headed, called by two names at least, the first and the last."""
    if len(words) < 2:
        return set()
    own = set(words)
    fits = [tenure for have, tenure in _tenures(words[-1]) if own <= have and tenure.rank in _HEADS]
    return {t.state for t in fits if name_words(t.name)[0] == words[0] or name_words(t.name)[-1] == words[-1]}
