"""The formats by name, and an export by its format: into a file or folder that is there whole or not at all."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path
from typing import BinaryIO, cast

from msgspec import Struct

from dragoman.errors import ExportError, UsageError
from dragoman.exports.account import Account

STDOUT = "-"
STREAM, FILE, FOLDER = "stream", "file", "folder"


class Format(Struct, frozen=True):
    """Where a format is written: to a stream, to a file that is written in no order, or to a folder of files."""

    module: str
    into: str


FORMATS = {
    "plover": Format("plover", STREAM),
    "polecat": Format("polecat", STREAM),
    "cameo": Format("cameo", STREAM),
    "ftm": Format("ftm", STREAM),
    "ics": Format("icalendar", STREAM),
    "parquet": Format("parquet", FOLDER),
    "csv": Format("table", FOLDER),
    "xlsx": Format("xlsx", FILE),
    "jsonl": Format("jsonlines", STREAM),
}
Writer = Callable[[Iterable[Account], object, str], int]


def export(accounts: Iterable[Account], to: str, out: str, policy: str = "strict") -> int:
    """Write the accounts in a format of `FORMATS` to the path `out`, or '-'; how many lines, entries or entities.

    `ExportError`: the path cannot be written, nothing is there to write, or a package is missing; then nothing is left
    at the path. `UsageError`: the path does not go with the format.
    """
    form = FORMATS[to]
    write = cast(Writer, import_module(f"dragoman.exports.{form.module}").write)
    if out == STDOUT:
        if form.into != STREAM:
            raise UsageError(f"{to} is written to a {form.into}, not to standard output. Give --out a path.")
        return _some(write(accounts, sys.stdout.buffer, policy), to, policy)
    path = Path(out)
    _check(path, form, to)
    part = path.with_name(f".{path.name}.part{os.getpid()}")
    try:
        return _into(path, part, form, lambda goal: _some(write(accounts, goal, policy), to, policy))
    except OSError as err:
        raise ExportError(f"{out}: cannot be written: {err.strerror or err}") from err
    finally:
        _remove(part)


def _check(path: Path, form: Format, to: str) -> None:
    if form.into == FOLDER and path.is_file():
        raise ExportError(f"{path}: is a file, and {to} is one file a table. Give --out a folder.")
    if form.into == FOLDER and path.suffix in (".csv", ".parquet"):
        raise UsageError(f"{to} is one file a table. Give --out a folder, e.g. {path.stem}.")
    if form.into != FOLDER and path.is_dir():
        raise ExportError(f"{path}: is a folder, and {to} is one file. Give --out a file.")
    if not path.parent.is_dir():
        raise ExportError(f"{path.parent}: no such folder. Make it, or give --out another path.")


def _into(path: Path, part: Path, form: Format, write: Callable[[object], int]) -> int:
    """What is written stands under another name until it is whole."""
    if form.into == FOLDER:
        part.mkdir()
        count = write(part)
        path.mkdir(exist_ok=True)
        for file in sorted(part.iterdir()):
            file.replace(path / file.name)
        return count
    if form.into == FILE:
        count = write(part)
    else:
        stream: BinaryIO
        with part.open("wb") as stream:
            count = write(stream)
    part.replace(path)
    return count


def _some(count: int, to: str, policy: str) -> int:
    if count == 0:
        event_data = to in ("plover", "polecat", "cameo")
        under = f" under --policy {policy}" if event_data else ""
        hint = " Try --policy extended." if event_data and policy == "strict" else ""
        raise ExportError(f"nothing to export as {to}{under}: what was asked for holds nothing of the kind.{hint}")
    return count


def _remove(part: Path) -> None:
    if part.is_dir():
        shutil.rmtree(part, ignore_errors=True)
    else:
        part.unlink(missing_ok=True)
