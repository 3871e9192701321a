"""What is worked out from data files, kept in a file until the data or the program change: as `.pyc` is for code."""

from __future__ import annotations

import contextlib
import hashlib
import marshal
import os
import sys
import tempfile
from collections.abc import Callable, Iterable
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

_DIGEST = 32  # bytes
# What is worked out depends on the code that does it too: whoever changes it must not meet what the old code made.
_CODE = (("grammar",), ("text",), ("reading",))


def kept(name: str, sources: Iterable[Traversable], make: Callable[[], Any]) -> Any:
    """`make()`, plain data that `marshal` can write; from a file when it was made before of the same `sources`.

    The file stands beside the data, or in the user's cache where that may not be written. A file that is missing, of
    other sources, cut short or unreadable is made anew; where none can be written all goes on without.
    """
    key = _key(sources)
    files = [folder / f"{name}.{sys.implementation.cache_tag}.kept" for folder in _folders()]
    for file in files:
        body = _body(file, key)
        if body is not None:
            return marshal.loads(body)
    made = make()
    # Who wants no bytecode beside the modules wants nothing of ours there either.
    _write(files[sys.dont_write_bytecode and len(files) > 1 :], key, marshal.dumps(made))
    return made


def _key(sources: Iterable[Traversable]) -> bytes:
    digest = hashlib.blake2b(sys.version.encode(), digest_size=_DIGEST)
    digest.update(_code())
    for source in sources:
        data = source.read_bytes()
        digest.update(f"{source.name} {len(data)} ".encode())
        digest.update(data)
    return digest.digest()


@lru_cache(maxsize=1)
def _code() -> bytes:
    """The modules that work things out, as one digest."""
    home = resources.files("dragoman")
    files = [file for path in _CODE for file in home.joinpath(*path).iterdir() if file.name.endswith(".py")]
    digest = hashlib.blake2b(digest_size=_DIGEST)
    for file in sorted(files, key=lambda file: file.name):
        digest.update(file.read_bytes())
    return digest.digest()


def _folders() -> list[Path]:
    """Where files may be kept, best first."""
    beside = resources.files("dragoman").joinpath("languages")
    own = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    # Each copy of the program has a folder of its own there, or two of them would undo each other's files.
    copy = hashlib.blake2b(str(beside).encode("utf-8", "surrogateescape"), digest_size=6).hexdigest()
    folders = [Path(own) / "dragoman" / copy] if os.path.isabs(own) else []
    return [beside / "__pycache__", *folders] if isinstance(beside, Path) else folders


def _body(file: Path, key: bytes) -> bytes | None:
    """What the file keeps, if it is whole and of this key."""
    try:
        data = file.read_bytes()
    except OSError:
        return None
    head, body = data[: 2 * _DIGEST], data[2 * _DIGEST :]
    return body if head == key + _checksum(body) else None


def _checksum(body: bytes) -> bytes:
    return hashlib.blake2b(body, digest_size=_DIGEST).digest()


def _write(files: Iterable[Path], key: bytes, body: bytes) -> None:
    """Write the first of the files that can be: all at once, so that no other process meets half of it."""
    for file in files:
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=file.parent, prefix=file.name)
        except OSError:
            continue
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(key + _checksum(body) + body)
            os.chmod(name, 0o644)
            os.replace(name, file)
        except OSError:
            with contextlib.suppress(OSError):
                os.unlink(name)
            continue
        return
