"""`dragoman compare`: two readouts of one event, side by side."""

from __future__ import annotations

import click

from dragoman.cli.ask import FORMAT
from dragoman.cli.listing import show_rows
from dragoman.desk import comparing


@click.command()
@click.argument("one", metavar="ONE")
@click.argument("other", metavar="OTHER")
@click.option(
    "--ledger", metavar="LEDGER", envvar="DRAGOMAN_LEDGER", help="ONE and OTHER are documents of this ledger."
)
@FORMAT
def compare(one: str, other: str, ledger: str | None, form: str) -> None:
    """Hold two accounts against each other: what both say, what only one says, where they differ.

    ONE and OTHER are text files, or with --ledger the ids of two documents. The texts may be in two languages: claims are
    aligned by act, subject, instruments, speakers, names and numbers.
    """
    if ledger is not None:
        show_rows(comparing.compare_documents(ledger, one, other), form)
    else:
        show_rows(comparing.compare_files(one, other), form)
