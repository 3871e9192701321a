"""A file that is there whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from dragoman.errors import ExportError


def put(out: str, content: bytes) -> None:
    """Write the content to a path, over what is there. `ExportError`: it cannot be written; what was there stays."""
    path = Path(out)
    if path.is_dir():
        raise ExportError(f"{out}: is a folder. Give the path of a file.")
    if not path.parent.is_dir():
        raise ExportError(f"{path.parent}: no such folder. Make it, or give another path.")
    part = path.with_name(f".{path.name}.part{os.getpid()}")
    try:
        part.write_bytes(content)
        part.replace(path)
    except OSError as err:
        raise ExportError(f"{out}: cannot be written: {err.strerror or err}") from err
    finally:
        part.unlink(missing_ok=True)
