"""What a person at a terminal sees beyond what a pipe gets."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import WITH_STUB

pty = pytest.importorskip("pty", reason="no terminals here")


def at_terminal(folder: Path, *arguments: str) -> str:
    """All that dragoman writes to a terminal of 100 columns."""
    ours, theirs = pty.openpty()
    env = {"PYTHONPATH": str(Path(__file__).parents[1]), "TERM": "xterm", "COLUMNS": "100", "PYTHONUTF8": "1"}
    command = [sys.executable, "-c", WITH_STUB, *arguments]
    with subprocess.Popen(command, stdout=theirs, stderr=theirs, stdin=theirs, cwd=folder, env=env) as process:
        os.close(theirs)
        written = b""
        # A terminal whose other end has closed reads as an error on Linux, as nothing elsewhere.
        try:
            while part := os.read(ours, 65536):
                written += part
        except OSError:
            pass
        process.wait()
    os.close(ours)
    return written.decode()


def test_a_digest_is_styled_and_wrapped(texts: Path) -> None:
    shown = at_terminal(texts, "read", "belgrade.txt")
    assert "\x1b[36m\x1b[1mbelgrade\x1b[0m" in shown
    assert "\x1b[3m" in shown


def test_a_table_keeps_brackets_as_they_stand(texts: Path) -> None:
    at_terminal(texts, "read", "moscow.txt", "--ledger", "ledger.db")
    shown = at_terminal(texts, "search", "wheat", "--ledger", "ledger.db")
    assert "[wheat]" in shown


def test_long_work_shows_a_bar_and_short_work_none(texts: Path) -> None:
    (texts / "many.jsonl").write_text('{"text": "It rained."}\n' * 30)
    assert "30/30" in at_terminal(texts, "read", "many.jsonl", "--ledger", "ledger.db")
    assert "reading" not in at_terminal(texts, "read", "moscow.txt", "--ledger", "ledger.db")
