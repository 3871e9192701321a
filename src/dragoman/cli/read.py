"""`dragoman read`: paths in, records out as a digest or JSON, and into a ledger when one is named."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

import click

from dragoman.cli.main import tell
from dragoman.desk.reading import Outcome, count_texts, read_paths
from dragoman.errors import IntakeError, UsageError
from dragoman.intake import Masthead, iso_date
from dragoman.model import Record

if TYPE_CHECKING:
    from rich.progress import Progress

PROGRESS_FROM = 20  # texts; fewer are read before an eye finds the bar


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH…")
@click.option(
    "--format",
    "form",
    type=click.Choice(["digest", "jsonl", "json", "plover"]),
    help="digest for eyes (default), jsonl or json for programs, plover for event data. With --ledger nothing is printed unless asked.",  # noqa: E501
)
@click.option(
    "--ledger", metavar="LEDGER", help="Enter them in this ledger, a file or postgresql://…; made when missing."
)
@click.option("--published", metavar="DATE", help="When a single text was published; anchors 'today'.")
@click.option("--url", metavar="URL", help="Where a single text was found.")
@click.option("--source", metavar="NAME", help="Who published a single text, e.g. 'TASS'.")
@click.option("--language", metavar="CODE", help="Language of texts that do not name theirs; else it is found.")
@click.option("--jobs", type=click.IntRange(1), default=1, metavar="N", help="Read with N processes (default 1).")
def read(
    paths: Sequence[str],
    form: str | None,
    ledger: str | None,
    published: str | None,
    url: str | None,
    source: str | None,
    language: str | None,
    jobs: int,
) -> None:
    """Read communiqués: text files, folders (*.txt, *.md, *.jsonl), '-' for standard input.

    A line of .jsonl is {"text": …} and may give id, title, published, url, source and language. What cannot be
    read is told on standard error, the rest is read, and the exit code is then 1.
    """
    if published is not None and iso_date(published) is None:
        raise UsageError(f"--published {published!r} is not a date. Write it like 2016-10-06.")
    masthead = Masthead(published=published, url=url, source=source, language=language)
    problems: list[str] = []
    with _counted(paths) as step:
        outcomes = _told(read_paths(paths, masthead, jobs=jobs), step, problems)
        if ledger:
            _into_ledger(ledger, outcomes, form)
        else:
            _print(outcomes, form or "digest")
    sys.exit(1 if problems else 0)


def _print(outcomes: Iterator[Outcome], form: str) -> None:
    """Every record is on standard output as soon as it is read."""
    from dragoman.cli.printing import printer

    with printer(form) as show:
        for outcome in outcomes:
            if isinstance(outcome, Record):
                show(outcome)


def _into_ledger(path: str, outcomes: Iterator[Outcome], form: str | None) -> None:
    from dragoman.cli.printing import printer
    from dragoman.desk.entering import enter_all, shown

    with printer(form) as show:
        tally = enter_all(path, outcomes, show)
    summary = f"{shown(path)}: {tally.entered} entered, {tally.unchanged} already there, {tally.failed} failed"
    # Beside records for a program the summary would spoil the output.
    click.echo(summary, err=form is not None)


def _told(outcomes: Iterator[Outcome], step: Callable[[], None], problems: list[str]) -> Iterator[Outcome]:
    """The outcomes as they come; each problem is told at once and kept in `problems`."""
    for outcome in outcomes:
        step()
        if isinstance(outcome, IntakeError):
            problems.append(str(outcome))
            tell(outcome)
        elif outcome.document.language is None:
            problems.append(f"{outcome.document.id}: no language pack reads this text; it is kept with nothing read.")
            tell(problems[-1])
        yield outcome


class _counted:
    """A progress bar on standard error while it is a terminal and the work is long; the value is its step."""

    def __init__(self, paths: Sequence[str]) -> None:
        self.total = count_texts(paths) if sys.stderr.isatty() else 0
        self.progress: Progress | None = None

    def __enter__(self) -> Callable[[], None]:
        if self.total is not None and self.total <= PROGRESS_FROM:
            return lambda: None
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        progress = Progress(*columns, console=Console(stderr=True), transient=True)
        progress.start()
        self.progress = progress
        task = progress.add_task("reading", total=self.total)
        return lambda: progress.advance(task)

    def __exit__(self, *_: object) -> None:
        if self.progress is not None:
            self.progress.stop()
