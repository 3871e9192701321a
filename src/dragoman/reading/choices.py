"""Rows of a lexicon that name choices, for the rows below them: `@ties<TAB>relations|ties`."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from dragoman.errors import PackError


class Choices:
    """What the `@names` of one file stand for."""

    def __init__(self, file: str) -> None:
        """`file`: where the rows stand, for errors."""
        self.file = file
        self.named: dict[str, str] = {}

    def takes(self, row: list[str]) -> bool:
        """Whether the row names choices, which are kept; `PackError` where the name is taken already."""
        if not row[0].startswith("@") or " " in row[0]:
            return False
        if row[0] in self.named:
            raise PackError(f"{self.file}: {row[0]} names other choices already: {row}")
        self.named[row[0]] = self.written_out(row, row[1])
        return True

    def written_out(self, row: list[str], words: str) -> str:
        """Choices with each name among them written out: `@ties|trade` to 'relations|ties|trade'; `PackError` for a
        name that no row above gives."""
        parts = words.split("|")
        if unknown := [part for part in parts if part.startswith("@") and part not in self.named]:
            raise PackError(f"{self.file}: no row above names the choices {unknown[0]}: {row}")
        return "|".join(self.named.get(part, part) for part in parts)

    def spelt(self, row: list[str]) -> Iterator[str]:
        """The forms a row stands for, each of its names in turn: `@was led by` to 'was led by', 'were led by'; a word
        behind `=` as the name alone."""
        words = row[0].removeprefix("=").split(" ")
        told = (self.written_out(row, w).split("|") if w.startswith("@") else [w] for w in words)
        return (" ".join(one) for one in itertools.product(*told))
