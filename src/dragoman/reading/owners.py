"""An office's words to the state or organisation it is of: by its title, its parliament, its organ."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from dragoman.reading.pack import Pack
from dragoman.reading.tables import rows
from dragoman.reading.units import Sentence
from dragoman.text.tokens import fold

# Whose secretary: of a state's council of that name.
_OF_STATES = re.compile(
    r"\b(?:secretary|head|chief|secrétaire(?: général| exécutif)?)"
    r" (?:of the|du) (?:security council|conseil de sécurité)$"
    r"|^(?:national )?security council (?:secretary|head|chief)$"
)
_HOUSE = re.compile(r"(?:parliament|lower house|upper house|council of the|federal assembly) of ")
MOST_WRITINGS = 32  # of one office, kept with what is named inside
BEFORE_OWNER = frozenset({"of", "the", "de", "de la", "de l'", "du", "des", "d'", "l'", "la", "to", "auprès", "at"})


@lru_cache(maxsize=1)
def _states() -> frozenset[str]:
    return frozenset(row[0] for row in rows("dragoman", "reference", "states.tsv"))


def is_state(name: str) -> bool:
    """Whether a side is a state, and no organisation."""
    return name in _states()


@lru_cache(maxsize=1)
def only_states() -> dict[str, str]:
    """Titles that one state alone gives, with that state; words of titles that a state never gives, with '!'."""
    return {form: state for form, state, *_ in rows("dragoman", "reference", "office_states.tsv")}


def never_of(title: str, state: str) -> bool:
    """Whether a state gives no such title: there are no ministers in the United States."""
    table = only_states()
    return any(table.get(word, "").startswith("!") and state in table[word] for word in fold(title).split())


@lru_cache(maxsize=1)
def _parliaments() -> re.Pattern[str]:
    forms = [row[0] for row in rows("dragoman", "reference", "office_states.tsv") if _HOUSE.match(row[2])]
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, forms))})\b")


@lru_cache(maxsize=4096)
def state_of_parliament(words: str) -> str | None:
    """The state whose parliament is called by a name of its own: 'Speaker of the Riigikogu'."""
    found = _parliaments().search(words)
    return only_states()[found[0]] if found else None


@lru_cache(maxsize=1)
def _parents() -> dict[str, str]:
    """The organisation an organ acts for: the European Parliament for the EU, UNMIK for the UN."""
    found = {row[0]: row[4] for row in rows("dragoman", "reference", "organisations.tsv") if len(row) > 4 and row[4]}
    return {organ: found.get(parent, parent) for organ, parent in found.items()}


def acts_for(organisation: str | None) -> str | None:
    """The organisation whose side an official of `organisation` is on."""
    return _parents().get(organisation, organisation) if organisation else None


_LONGEST_REGION = 5  # units


@lru_cache(maxsize=1)
def _regions() -> dict[str, str]:
    """Parts of a state to that state: 'Ohio', 'Haut-Rhin'."""
    return {row[0]: row[1] for row in rows("dragoman", "reference", "regions.tsv")}


def region_at(sentence: Sentence, first: int, stop: int) -> str | None:
    """The state whose part the units from `first` on name, before `stop`: 'Kasaï | central'."""
    for end in range(min(first + _LONGEST_REGION, stop), first, -1):
        words = " ".join(sentence.words[first:end]).replace("-", " ").replace("' ", "'").replace("’", "'")
        state = _regions().get(words)
        if state is not None and sentence.quote(first, first)[0].isupper():
            return state
    return None


def region_before(sentence: Sentence, stop: int) -> str | None:
    """The state whose part the units right before `stop` name: 'North Carolina | Governor X'."""
    begins = range(max(0, stop - _LONGEST_REGION), stop)
    return next(
        (
            state
            for first in begins
            if (state := _regions().get(" ".join(sentence.words[first:stop]).replace("-", " ")))
            and sentence.quote(first, first)[0].isupper()
        ),
        None,
    )


@lru_cache(maxsize=1)
def _abbreviations() -> dict[str, str]:
    """Abbreviations of organisations in any language: a French text writes UNMIK too."""
    table = rows("dragoman", "reference", "organisations.tsv")
    return {row[2]: row[0] for row in table if len(row) > 3 and "abbr" in row[3]}


def named_in(pack: Pack, head: str, values: dict[str, Any]) -> tuple[str | None, str | None]:
    """The state and the organisation inside an office the lexicon knows whole: 'British Ambassador', 'chef de l'UNMIK'.

    Kept beside the lexicon's entry, so that it is looked up once for each way of writing it: 'un' is no 'UN'.
    """
    inside: dict[str, tuple[str | None, str | None]] = values.setdefault("inside", {})
    if head not in inside:
        if len(inside) >= MOST_WRITINGS:
            inside.clear()
        inside[head] = _inside(pack, head)
    return inside[head]


def _inside(pack: Pack, head: str) -> tuple[str | None, str | None]:
    state = organisation = None
    words = [head[a:b] for a, b in pack.tokens.spans(head, 0, len(head))]
    i = 0
    while i < len(words):
        ahead = i == 0 or fold(words[i - 1]) in BEFORE_OWNER  # 'National Security Council Secretary' is not the UN's
        found, adjective, i = _longest(pack, words, i)
        if not (ahead or adjective):
            continue
        state = state or (str(found["iso"]).split("|")[0] if "iso" in found else None)
        organisation = organisation or (str(found["org"]) if "org" in found else None)
    if organisation is not None and _OF_STATES.search(fold(head)):
        organisation = None  # the United Nations' council has presidents, and no secretary
    return state, organisation


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
