"""Names of states as a person writes them to the codes of the record, and codes back to names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib import resources

from dragoman.errors import UsageError
from dragoman.model.names import folded

# Classes of state_forms.tsv that name the state itself; 'French' or 'Paris' is not how one asks for France.
NAMING = frozenset({"name", "abbreviation"})
SHORT = 3  # letters: shorter forms are words too


def state_name(code: str, language: str = "en") -> str:
    """The usual name of a state, e.g. `Serbia` for `SRB`; the code itself where none is known, as for `UN`.

    `language`: en, or fr for the French name.
    """
    return (_french_names() if language == "fr" else _names()).get(code, code)


def every_code() -> list[str]:
    """The codes of all states, by their English names."""
    return list(_names())


def is_state(code: str) -> bool:
    """Whether a side's code is a state's; `ILO` is an organisation's."""
    return code in _names()


def is_state_name(written: str) -> bool:
    """Whether these words name a state or organisation, e.g. 'Poland', 'Pologne'; 'Warsaw' does not."""
    return folded(written) in _codes()


def code_of_name(written: str) -> str | None:
    """The code of the state or organisation that these words name, or None; 'République du Congo' is `COG`."""
    return _codes().get(folded(written))


def iso2(code: str) -> str | None:
    """The two-letter code of a state, e.g. `RS` for `SRB`; None for an organisation."""
    return _iso2().get(code)


def state_code(written: str) -> str:
    """The code for a state or organisation written as its code or one of its names, in any case and language read.

    `UsageError`: no state bears this name; the nearest names are told.
    """
    form = folded(written)
    if code := _codes().get(form):
        return code
    import difflib

    near = difflib.get_close_matches(form, list(_codes()), n=3, cutoff=0.7)
    names = dict.fromkeys(f"{state_name(_codes()[name])} ({_codes()[name]})" for name in near)
    hint = f" Did you mean {' or '.join(names)}?" if names else " Give an ISO 3166 code such as SRB, or a name."
    raise UsageError(f"no state or organisation called {written!r}.{hint}")


def forms_of(codes: Iterable[str]) -> set[str]:
    """The folded words of every name, adjective, people and capital of these states, in the languages read."""
    words = _words_by_code()
    return {word for code in codes for word in words.get(code, ())}


@lru_cache(maxsize=1)
def _words_by_code() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for row in _rows("state_forms.tsv"):
        if row[3] == "epithet":
            continue  # 'pays du Cèdre' shares its words with others
        found.setdefault(row[2], set()).update(folded(row[0]).split())
    return found


def states_named(text: str) -> set[str]:
    """The states a text names by name, adjective or people, as codes; a capital names none: 'the Minsk agreements'."""
    words = folded(text).split()
    forms, longest = _forms()
    return {
        code
        for at in range(len(words))
        for length in range(1, longest + 1)
        if (code := forms.get(tuple(words[at : at + length]))) is not None
    }


@lru_cache(maxsize=1)
def _forms() -> tuple[dict[tuple[str, ...], str], int]:
    forms: dict[tuple[str, ...], str] = {}
    for form, _, code, kind, *_ in _rows("state_forms.tsv"):
        words = tuple(folded(form).split())
        if kind in ("name", "adjective", "people") and len("".join(words)) > SHORT:
            forms.setdefault(words, code)
    return forms, max(map(len, forms))


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    return {row[0]: row[2] for row in _rows("states.tsv") if len(row) > 2}


@lru_cache(maxsize=1)
def _french_names() -> dict[str, str]:
    return {row[0]: row[3] or row[2] for row in _rows("states.tsv") if len(row) > 3}


@lru_cache(maxsize=1)
def _iso2() -> dict[str, str]:
    return {row[0]: row[1] for row in _rows("states.tsv") if row[1]}


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    codes: dict[str, str] = {}
    for form, _, code, kind, *_ in _rows("state_forms.tsv"):
        if kind in NAMING:
            codes.setdefault(folded(form), code)
    for short, _, form, *_ in _rows("organisations.tsv"):
        codes.setdefault(folded(form), short)
        codes[folded(short)] = short
    # Last, so that a code always means itself: 'CHE' is Switzerland whatever else is abbreviated so.
    for row in _rows("states.tsv"):
        for form in row[2:4]:
            codes[folded(form)] = row[0]
    for row in _rows("states.tsv"):
        codes[folded(row[0])] = row[0]
        codes.setdefault(folded(row[1]), row[0])
    codes.pop("", None)
    return codes


def _rows(name: str) -> Iterator[list[str]]:
    file = resources.files("dragoman.reference").joinpath(name)
    if not file.is_file():
        return
    for line in file.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.split("\t")]
        if len(cells) > 2 and not line.startswith("#"):
            yield cells + [""] * (4 - len(cells))
