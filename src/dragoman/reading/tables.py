"""The rows of the tables that ship with the package."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import resources


def rows(package: str, *path: str) -> Iterator[list[str]]:
    """The rows of a TSV file of the package, comments dropped; nothing if the file is absent."""
    file = resources.files(package).joinpath(*path)
    if not file.is_file():
        return
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield [cell.strip() for cell in line.split("\t")]
