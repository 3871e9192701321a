"""Paths as given to the files behind them, each with the id its document will bear; nothing is opened here."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from dragoman.errors import IntakeError

MAX_TEXT_BYTES = 50_000_000  # a text; the longest joint statement seen has 60 kB, a year of one ministry 20 MB
TEXT_SUFFIXES = (".txt", ".md")
LINES_SUFFIXES = (".jsonl", ".ndjson")
# Formats that hold communiqués but need a reader of their own; read as text they would give nonsense.
NOT_YET = (".pdf", ".docx", ".doc", ".odt", ".rtf", ".html", ".htm", ".eml", ".xml", ".json", ".warc", ".epub")
STDIN = "-"
ABOUT_THE_FOLDER = "readme"  # a folder's README tells of its texts and is none of them; named alone it is read


class SourceFile(Struct, frozen=True):
    """One file to open, e.g. 'texts/belgrade.txt' found under 'texts': `relative` is 'belgrade.txt'."""

    path: str
    relative: str
    lines: bool  # JSON Lines: many documents

    @property
    def stem(self) -> str:
        return Path(self.path).stem


def walk(paths: Sequence[str]) -> list[SourceFile | IntakeError]:
    """Files in the order given, those of a folder sorted by path; what cannot be opened stands in its place."""
    return [found for path in paths for found in _behind(path)]


def document_ids(files: Sequence[SourceFile | IntakeError]) -> dict[str, str]:
    """Path to document id: the stem when no other file has it, else the path within the folder given, else the path."""
    texts = [file for file in files if isinstance(file, SourceFile)]
    paths = {file.path: file for file in texts}  # a file named twice is one file
    stems = Counter(file.stem for file in paths.values())
    relatives = Counter(file.relative for file in paths.values())
    return {
        file.path: file.stem if stems[file.stem] == 1 else file.relative if relatives[file.relative] == 1 else file.path
        for file in paths.values()
    }


def _behind(path: str) -> Iterator[SourceFile | IntakeError]:
    if path == STDIN:
        yield SourceFile(path=STDIN, relative="stdin", lines=False)
    elif os.path.isdir(path):
        yield from _in_folder(path)
    elif not os.path.exists(path):
        yield IntakeError(path, "no such file or folder. Check the path.")
    elif not os.path.isfile(path):
        yield IntakeError(path, "neither a file nor a folder. Pipe it in and give '-' instead.")
    elif path.lower().endswith(NOT_YET):
        yield IntakeError(path, f"{Path(path).suffix} files are not read yet. Convert it to .txt or .jsonl first.")
    else:
        yield SourceFile(path=path, relative=os.path.basename(path), lines=path.lower().endswith(LINES_SUFFIXES))


def _in_folder(folder: str) -> Iterator[SourceFile | IntakeError]:
    problems: list[IntakeError] = []

    def unlisted(err: OSError) -> None:
        problems.append(IntakeError(str(err.filename), f"the folder cannot be listed ({err.strerror})."))

    found = []
    for at, folders, names in os.walk(folder, onerror=unlisted):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [os.path.join(at, name) for name in names if _is_text(name)]
    if not found and not problems:
        yield IntakeError(folder, "no .txt, .md or .jsonl file in this folder.")
    yield from problems
    # By the parts of the path, so that a folder's files stay together whatever its name.
    for path in sorted(found, key=lambda path: Path(path).parts):
        yield SourceFile(path=path, relative=os.path.relpath(path, folder), lines=path.lower().endswith(LINES_SUFFIXES))


def _is_text(name: str) -> bool:
    stem, suffix = os.path.splitext(name.lower())
    return not name.startswith(".") and stem != ABOUT_THE_FOLDER and suffix in TEXT_SUFFIXES + LINES_SUFFIXES
