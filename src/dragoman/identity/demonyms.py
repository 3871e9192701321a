"""A few words that name a state, as 'the Serbian Foreign Ministry', to its code."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources

from dragoman.model.names import folded


def state_in(words: str) -> str | None:
    """The code of the first state named, by name, people or capital; None when none is."""
    told = folded(words).split()
    forms = _forms()
    for start in range(len(told)):
        for length in (4, 3, 2, 1):
            code = forms.get(" ".join(told[start : start + length]))
            if code and start + length <= len(told):
                return code
    return None


@lru_cache(maxsize=1)
def _forms() -> dict[str, str]:
    forms: dict[str, str] = {}
    table = resources.files("dragoman.reference").joinpath("state_forms.tsv").read_text(encoding="utf-8")
    for line in table.splitlines():
        cells = line.split("\t")
        if len(cells) > 2 and not line.startswith("#") and len(folded(cells[0])) > 2:
            forms.setdefault(folded(cells[0]), cells[2])
    return forms
