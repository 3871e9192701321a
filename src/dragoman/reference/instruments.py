"""Instruments as a person writes them to the name the records give them, and that name to its forms in texts."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import resources

from dragoman.model.names import folded

ELISION = re.compile(r"(?<=')\s")  # the table cuts "l' ONU" as the reader does


def instrument_called(written: str) -> str | None:
    """The usual English name of an instrument in any form, e.g. of 'accords de Minsk'; None: it is not listed."""
    return _names().get(folded(written))


def forms_of_instrument(name: str) -> list[str]:
    """Its forms in the languages read, the name itself first; of one that is not listed the name alone."""
    return list(dict.fromkeys([name, *_forms().get(name, ())]))


@lru_cache(maxsize=1)
def _forms() -> dict[str, list[str]]:
    table = resources.files("dragoman.reference").joinpath("instruments.tsv").read_text(encoding="utf-8")
    forms: dict[str, list[str]] = {}
    for line in table.splitlines():
        cells = line.split("\t")
        if len(cells) > 3 and not line.startswith("#"):
            forms.setdefault(cells[0], []).append(ELISION.sub("", cells[3]))
    return forms


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    names = {folded(form): name for name, forms in reversed(_forms().items()) for form in forms}
    return names | {folded(name): name for name in _forms()}
