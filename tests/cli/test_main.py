from __future__ import annotations

import subprocess
import sys

import pytest

import dragoman
from dragoman.cli.main import COMMANDS

# Twice the bound the project sets itself, since a machine that runs tests is a busy one.
HEAVY = ("sqlalchemy", "alembic", "rich.console", "dragoman.reading", "multiprocessing", "asyncio")


def test_help_loads_nothing_heavy() -> None:
    shown = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "dragoman", "--help"], check=True, capture_output=True, text=True
    )
    loaded = {line.rpartition("|")[2].strip() for line in shown.stderr.splitlines()}
    assert "dragoman.cli.main" in loaded
    assert loaded.isdisjoint(HEAVY)
    assert all(f"  {command} " in shown.stdout for command in COMMANDS)


def test_the_version_is_the_package_s() -> None:
    shown = subprocess.run([sys.executable, "-m", "dragoman", "--version"], check=True, capture_output=True, text=True)
    assert shown.stdout == f"dragoman, version {dragoman.__version__}\n"


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_and_option_has_help(command: str) -> None:
    import importlib

    import click

    found = getattr(importlib.import_module(COMMANDS[command]), command.replace("-", "_"))
    assert isinstance(found, click.Command)
    assert found.help
    assert [option.name for option in found.params if isinstance(option, click.Option) and not option.help] == []
