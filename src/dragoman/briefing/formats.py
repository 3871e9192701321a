"""A pack to a file, by the ending of its path; it is there whole or not at all."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import cast

from dragoman.briefing.document import Brief
from dragoman.errors import BriefError, UsageError

# Each ending with the module that writes it, and the packages it needs.
FORMATS = {"pdf": "pdf", "docx": "word", "html": "html", "md": "markdown"}
NEEDED = {"pdf": "typst", "docx": "docx"}
STDOUT = "-"
Writer = Callable[[Brief], bytes]


def checked(to: str | None) -> str:
    """The ending of the path, once all is there that it takes; found out before the ledger is asked.

    `UsageError`: an ending that is none. `BriefError`: no folder to write to, or a package is missing.
    """
    if to is None or to == STDOUT:
        return "md"
    path = Path(to)
    ending = path.suffix.removeprefix(".").lower()
    if ending not in FORMATS:
        raise UsageError(f"--to {to}: a pack is written to a file that ends with .{', .'.join(FORMATS)}.")
    if path.is_dir():
        raise BriefError(f"{to}: is a folder. Give --to a file, e.g. {path / 'brief.pdf'}.")
    if not path.parent.is_dir():
        raise BriefError(f"{path.parent}: no such folder. Make it, or give --to another path.")
    if ending in NEEDED:
        try:
            import_module(NEEDED[ending])
        except ImportError as err:
            raise BriefError(
                f"a pack as {ending} needs a package that is not installed. Install it: pip install 'dragoman[brief]'"
            ) from err
    return ending


def write(brief: Brief, to: str | None) -> None:
    """The pack to the path, or as Markdown to standard output. `BriefError`: the path cannot be written."""
    content = rendered(brief, checked(to))
    if to is None or to == STDOUT:
        sys.stdout.buffer.write(content)
        return
    path = Path(to)
    part = path.with_name(f".{path.name}.part{os.getpid()}")
    try:
        part.write_bytes(content)
        part.replace(path)
    except OSError as err:
        raise BriefError(f"{to}: cannot be written: {err.strerror or err}") from err
    finally:
        part.unlink(missing_ok=True)


def rendered(brief: Brief, ending: str) -> bytes:
    """The pack in a format of `FORMATS`."""
    return cast(Writer, import_module(f"dragoman.briefing.{FORMATS[ending]}").write)(brief)
