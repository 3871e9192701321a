"""The toy reader in this process, and the command line as a user runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import stub_reader

WITH_STUB = "import stub_reader; stub_reader.install(); from dragoman.cli.main import main; main()"
# This folder and this source, whichever copy of the program the interpreter has installed.
HERE = (str(Path(__file__).parent), str(Path(__file__).parents[1] / "src"))
Run = Callable[..., "subprocess.CompletedProcess[str]"]

BELGRADE = (
    "Anna Able (SRB) met Boris Baker (BLR) in Minsk on 2016-10-06. Anna Able thanked BLR for the help.\n"
    "They agreed to meet again in 2017. It rained all day."
)
MOSCOW = "Anna Able (SRB) met Carl Cook (RUS) on 2017-03. Carl Cook thanked SRB for wheat."


@pytest.fixture
def stubbed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The toy reader stands in for the real one during a test."""
    before = sys.modules.get("dragoman.reading")
    stub_reader.install()
    yield
    sys.modules.pop("dragoman.reading")
    if before is not None:
        sys.modules["dragoman.reading"] = before


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """`run('read', 'a.txt', input='…')`: dragoman with the toy reader, in its own process and folder."""

    def run_dragoman(*arguments: str, input: str | bytes = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", WITH_STUB, *arguments],
            input=input.decode("utf-8", "surrogateescape") if isinstance(input, bytes) else input,
            capture_output=True,
            cwd=tmp_path,
            encoding="utf-8",
            errors="surrogateescape",
            env={"PYTHONPATH": os.pathsep.join(HERE), "PYTHONUTF8": "1", "PATH": ""},
            timeout=60,
        )

    return run_dragoman


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """A folder with two communiqués, two accounts of different contacts."""
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "belgrade.txt").write_text(BELGRADE, encoding="utf-8")
    (folder / "moscow.txt").write_text(MOSCOW, encoding="utf-8")
    return folder
