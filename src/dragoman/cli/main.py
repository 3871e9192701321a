"""The command `dragoman`: arguments in, an exit code out (0 done, 1 something failed, 2 asked wrongly)."""

from __future__ import annotations

import gc
import importlib
import logging
import sys
from collections.abc import Sequence

import click

from dragoman import __version__
from dragoman.errors import DragomanError, UsageError

# Objects made between two looks for garbage: what a command loads it keeps, and looking through that again and again
# takes a sixth of the time for reading one text.
GARBAGE_SOUGHT_EVERY = 100_000

# Where each command lives; it is imported when called, or for the one line `--help` says of it.
COMMANDS = {
    "read": "dragoman.cli.read",
    "explain": "dragoman.cli.explain",
    "contacts": "dragoman.cli.ask",
    "statements": "dragoman.cli.ask",
    "commitments": "dragoman.cli.ask",
    "people": "dragoman.cli.ask",
    "pending": "dragoman.cli.pending",
    "compare": "dragoman.cli.compare",
    "drift": "dragoman.cli.drift",
    "positions": "dragoman.cli.positions",
    "tempo": "dragoman.cli.rhythm",
    "missing": "dragoman.cli.rhythm",
    "chart": "dragoman.cli.chart",
    "brief": "dragoman.cli.brief",
    "cite": "dragoman.cli.cite",
    "search": "dragoman.cli.cite",
    "link": "dragoman.cli.link",
    "review": "dragoman.cli.link",
    "origins": "dragoman.cli.united",
    "series": "dragoman.cli.united",
    "offices": "dragoman.cli.united",
    "diff-readings": "dragoman.cli.keep",
    "amend": "dragoman.cli.keep",
    "withdraw": "dragoman.cli.keep",
    "verify": "dragoman.cli.keep",
    "backup": "dragoman.cli.keep",
    "restore": "dragoman.cli.keep",
    "export": "dragoman.cli.export",
    "score": "dragoman.cli.validate",
    "agreement": "dragoman.cli.validate",
    "annotations": "dragoman.cli.validate",
    "languages": "dragoman.cli.about",
    "schema": "dragoman.cli.about",
}


class Commands(click.Group):
    """Commands in the order of the work, each loaded when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command = getattr(importlib.import_module(COMMANDS[cmd_name]), cmd_name.replace("-", "_"))
        assert isinstance(command, click.Command)
        return command


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="dragoman")
def dragoman() -> None:
    """Read diplomatic communiqués into cited records, and ask the ledger they are entered in.

    Exit codes: 0 done, 1 something could not be read or opened (the rest is done), 2 asked wrongly.
    """


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and leave the program with its exit code."""
    gc.set_threshold(GARBAGE_SOUGHT_EVERY)
    logging.basicConfig(
        level=logging.WARNING, format="dragoman: %(levelname)s: %(message)s", stream=sys.stderr, force=True
    )
    logging.addLevelName(logging.WARNING, "warning")
    # A text may hold any character; a terminal of another encoding shows '?' rather than stop the work.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        dragoman(args=arguments, prog_name="dragoman", standalone_mode=True)
    except UsageError as err:
        tell(err)
        sys.exit(2)
    except DragomanError as err:
        tell(err)
        sys.exit(1)


def tell(problem: Exception | str) -> None:
    """A problem on standard error, one line."""
    click.echo(f"dragoman: {problem}", err=True)
