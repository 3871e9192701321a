"""The states and organisations that some words name: whom a demand, an accusation or a promise is directed at."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import resources

from msgspec import Struct

from dragoman.model.names import folded

WORD = re.compile(r"\w+(?:\.\w+)*\.?")
# A state's own name, what its people and things are called, and its capital spoken of for its government.
STATE_FORMS = frozenset({"name", "abbreviation", "adjective", "people", "metonym", "combining"})
# The words beside a capital that say the city is meant and not the government.
IN_A_PLACE = frozenset({"in", "at", "near", "outside", "a", "dans", "pres"})  # folded


class Named(Struct, frozen=True):
    """A party named in a text, e.g. `GBR` by 'Great Britain' at 31–44."""

    code: str
    start: int
    end: int
    written: str
    movement: bool = False  # it acts for no state, though it is of one: 'Hamas' is of Palestine


def parties_named(text: str, start: int, end: int) -> list[Named]:
    """Parties named in `text[start:end]`, in its order, each the first time; the longest name counts."""
    words = [(found.start(), found.end()) for found in WORD.finditer(text, start, end)]
    plain = [folded(text[begin:stop]) for begin, stop in words]
    forms, longest = _forms()
    found: dict[str, Named] = {}
    at = 0
    while at < len(words):
        begin = words[at][0]
        most = longest.get(plain[at].partition(" ")[0], 0) if text[begin].isupper() else 0
        step = 1
        for size in range(min(most, len(words) - at), 0, -1):
            named = forms.get(" ".join(plain[at : at + size]))
            written = text[begin : words[at + size - 1][1]]
            # 'WHO' is an organisation, 'Who' is not.
            if named is None or (named[2] and not written.isupper()):
                continue
            code, kind, _ = named
            step = size
            if not (kind == "metonym" and at and plain[at - 1] in IN_A_PLACE):
                found.setdefault(code, Named(code, begin, begin + len(written), written, kind == "movement"))
            break
        at += step
    return list(found.values())


@lru_cache(maxsize=1)
def _forms() -> tuple[dict[str, tuple[str, str, bool]], dict[str, int]]:
    """Folded forms to code, class and whether all is in capitals; their first words to the words of the longest."""
    forms: dict[str, tuple[str, str, bool]] = {}
    home = resources.files("dragoman.reference")
    for line in home.joinpath("state_forms.tsv").read_text(encoding="utf-8").splitlines():
        form, _, code, kind = [*line.split("\t"), "", "", ""][:4]
        if kind in STATE_FORMS and not line.startswith("#"):
            forms.setdefault(folded(form), (code, kind, form.isupper()))
    for line in home.joinpath("organisations.tsv").read_text(encoding="utf-8").splitlines():
        short, _, form, flags = [*line.split("\t"), "", "", ""][:4]
        if form and not line.startswith("#") and "generic" not in flags:
            forms.setdefault(folded(form), (short, "organisation", form.isupper()))
    for line in home.joinpath("movements.tsv").read_text(encoding="utf-8").splitlines():
        form, code, kind = [*line.split("\t"), "", ""][:3]
        if code and not line.startswith("#"):
            forms.setdefault(folded(form), (code, kind, form.isupper()))
    capitals = _metonyms(home.joinpath("states.tsv").read_text(encoding="utf-8"))
    for line in home.joinpath("cities.tsv").read_text(encoding="utf-8").splitlines():
        form, _, code, kind = [*line.split("\t"), "", "", ""][:4]
        if kind == "capital" and code in capitals and not line.startswith("#"):
            forms.setdefault(folded(form), (code, "metonym", False))
    forms.pop("", None)
    longest: dict[str, int] = {}
    for form in forms:
        first, *others = form.split()
        longest[first] = max(longest.get(first, 0), 1 + len(others))
    return forms, longest


def _metonyms(states: str) -> set[str]:
    """The states whose capital may stand for their government; Singapore or Luxembourg is a name already."""
    rows = [line.split("\t") for line in states.splitlines() if not line.startswith("#")]
    return {row[0] for row in rows if len(row) > 6 and row[6] == "yes"}
