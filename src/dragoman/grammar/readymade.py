"""Regular expressions made ready once: kept as plain data, and taken up again without being compiled.

To compile the expressions of a language's rules takes Python a second and a half; to take up what came of it, a
hundredth of that. Python has no door for it, so this goes through the one its own `re` uses, and only of the
version of Python that made it (who keeps the data sees to that). Where that door is another, all is compiled as ever.
"""

from __future__ import annotations

import re
import zlib
from array import array
from importlib import import_module
from typing import Any

# what an expression was compiled to: its flags, its code (unsigned numbers, packed), its groups, the names of some
Readymade = tuple[int, bytes, int, dict[str, int]]

_WORD = "I"  # the code is of unsigned numbers of as many bytes as Python's own


def readymade(source: str, flags: int = 0) -> Readymade | None:
    """What `source` compiles to, as data that `marshal` can write; None where Python does not tell.
    `re.error`: a faulty expression.
    """
    try:
        parsed = _inside("re._parser").parse(source, flags)
        code: list[int] = _inside("re._compiler")._code(parsed, flags)
        state = parsed.state
        return state.flags, zlib.compress(array(_WORD, code).tobytes()), state.groups - 1, dict(state.groupdict)
    except (ImportError, AttributeError, TypeError, OverflowError):
        re.compile(source, flags)
        return None


def taken_up(source: str, ready: Readymade | None, flags: int = 0) -> re.Pattern[str]:
    """The expression that `ready` was made of `source` and `flags`; compiled where it cannot be taken up."""
    if ready is None:
        return re.compile(source, flags)
    whole, code, groups, named = ready
    names: list[str | None] = [None] * (groups + 1)
    for name, number in named.items():
        names[number] = name
    numbers = array(_WORD)
    try:
        numbers.frombytes(zlib.decompress(code))
        found = _inside("_sre").compile(source, whole, numbers.tolist(), groups, named, tuple(names))
    except (ImportError, AttributeError, TypeError, ValueError, RuntimeError, zlib.error):
        return re.compile(source, flags)
    return found if isinstance(found, re.Pattern) else re.compile(source, flags)


def _inside(module: str) -> Any:
    """A module of Python's own that is not meant for others."""
    return import_module(module)
