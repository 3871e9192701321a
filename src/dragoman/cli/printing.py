"""Records to standard output, each as soon as it is there: digest, JSON Lines, one JSON array, or event data."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import click
import msgspec

from dragoman.model import Record
from dragoman.model.digest import Line, digest

Show = Callable[[Record], None]

STYLES: dict[str, dict[str, Any]] = {
    "title": {"bold": True, "fg": "cyan"},
    "head": {"bold": True},
    "quote": {"italic": True},
    "warning": {"fg": "yellow"},
    "faint": {"dim": True},
    "fact": {},
}


@contextmanager
def printer(form: str | None) -> Iterator[Show]:
    """What shows one record in the form asked for; with None it shows nothing."""
    if form == "jsonl":
        yield _print_line
    elif form == "json":
        with _array() as show:
            yield show
    elif form == "plover":
        yield _print_events
    elif form == "digest":
        yield _print_digest
    else:
        yield lambda record: None


def _print_line(record: Record) -> None:
    sys.stdout.buffer.write(msgspec.json.encode(record) + b"\n")


def _print_events(record: Record) -> None:
    from dragoman.desk.exporting import plover_lines

    for line in plover_lines(record):
        sys.stdout.buffer.write(line)


@contextmanager
def _array() -> Iterator[Show]:
    before = [b"[\n"]

    def show(record: Record) -> None:
        sys.stdout.buffer.write(before.pop() if before else b",\n")
        sys.stdout.buffer.write(msgspec.json.encode(record))

    yield show
    sys.stdout.buffer.write(b"[]\n" if before else b"\n]\n")


def _print_digest(record: Record) -> None:
    from dragoman.reference.states import state_name

    for line in [*digest(record, state_name), Line("fact", 0, "")]:
        print_styled(line)


def print_styled(line: Line) -> None:
    """A line in its style on a terminal (wrapped under its own indent), plain and unwrapped into a pipe."""
    indent = " " * line.indent
    if not sys.stdout.isatty():
        click.echo(indent + line.text)
        return
    import shutil
    import textwrap

    width = max(40, min(shutil.get_terminal_size().columns, 120))
    wrapped = textwrap.fill(line.text, width, initial_indent=indent, subsequent_indent=indent + "  ")
    click.echo(click.style(wrapped, **STYLES[line.style]))
