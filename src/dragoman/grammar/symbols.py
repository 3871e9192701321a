"""Sets of tags to single characters and back, and tag tests to character classes."""

from __future__ import annotations

import re
from collections.abc import Iterable

_FIRST = 0x4E00  # letters without case or meaning to `re`; room for 20,000 sets of tags


class Symbols:
    """The alphabet of one grammar: each distinct set of tags has one character."""

    def __init__(self) -> None:
        self._symbol: dict[frozenset[str], str] = {}
        self._tags: list[frozenset[str]] = []
        self._with: dict[str, set[int]] = {}  # the numbers of the sets that hold each tag
        self._both: dict[frozenset[str], tuple[str, str]] = {}

    @classmethod
    def of(cls, sets: Iterable[frozenset[str]]) -> Symbols:
        """An alphabet that gives these sets the characters in their order."""
        symbols = cls()
        for tags in sets:
            symbols.symbol(tags)
        return symbols

    def sets(self) -> list[frozenset[str]]:
        """Every set of tags that has a character, in the order of the characters."""
        return list(self._tags)

    def symbol(self, tags: Iterable[str]) -> str:
        """The character for exactly these tags; a new one when the set is new."""
        key = frozenset(tags)
        found = self._symbol.get(key)
        if found is None:
            found = self._symbol[key] = chr(_FIRST + len(self._tags))
            for tag in key:
                self._with.setdefault(tag, set()).add(len(self._tags))
            self._tags.append(key)
        return found

    def both(self, tags: frozenset[str]) -> tuple[str, str]:
        """The characters for these tags as they are, and with `Cap`, the tag of what is written with a capital."""
        found = self._both.get(tags)
        if found is None:
            found = self._both[tags] = self.symbol(tags), self.symbol(tags | {"Cap"})
        return found

    def tags(self, symbol: str) -> frozenset[str]:
        """The tags a character stands for."""
        return self._tags[ord(symbol) - _FIRST]

    def having(self, *tags: str, without: Iterable[str] = ()) -> str:
        """Every character whose set holds all of `tags` and none of `without`, in order."""
        found = set(range(len(self._tags)))
        for tag in tags:
            found &= self._with.get(tag, set())
        for tag in without:
            found -= self._with.get(tag, set())
        return "".join([chr(_FIRST + i) for i in sorted(found)])

    def any_of(self, characters: Iterable[str]) -> re.Pattern[str]:
        """An expression that finds each of `characters`: over a whole sentence quicker than a test a unit."""
        return re.compile(self.char_class("".join(characters)))

    def char_class(self, characters: str, *, negated: bool = False) -> str:
        """A regular-expression class of `characters`, written with ranges; an empty class matches nothing."""
        if not characters:
            return r"[\s\S]" if negated else r"[^\s\S]"
        codes = sorted(map(ord, characters))
        runs: list[list[int]] = [[codes[0], codes[0]]]
        for code in codes[1:]:
            if code == runs[-1][1] + 1:
                runs[-1][1] = code
            else:
                runs.append([code, code])
        body = "".join(chr(a) if a == b else f"{chr(a)}-{chr(b)}" for a, b in runs)
        return f"[{'^' if negated else ''}{body}]"
