"""`dragoman compare`: two readouts of one event, or all accounts of a contact, side by side."""

from __future__ import annotations

from datetime import date

import click

from dragoman.cli.ask import FORMAT
from dragoman.cli.listing import show_answer, show_rows
from dragoman.desk import comparing
from dragoman.errors import UsageError


@click.command()
@click.argument("one", metavar="ONE")
@click.argument("other", metavar="[OTHER]", required=False)
@click.option(
    "--ledger",
    metavar="LEDGER",
    envvar="DRAGOMAN_LEDGER",
    help="ONE and OTHER are documents of this ledger, or ONE a contact.",
)
@click.option("--as-of", metavar="DAY", help="Of a contact: the day to look from, e.g. 2017-03-01 (default: today).")
@FORMAT
def compare(one: str, other: str | None, ledger: str | None, as_of: str | None, form: str) -> None:
    """Hold accounts against each other: what both say, what only one says, where they differ.

    ONE and OTHER are text files, or with --ledger the ids of two documents. ONE alone is a contact of the ledger
    (belgrade#c1, contact:7): all its accounts by side, with the topics of each and what it usually says. The texts
    may be
    in two languages: claims are aligned by act, subject, instruments, formulas, speakers, names and numbers.
    """
    if other is not None:
        rows = (
            comparing.compare_files(one, other) if ledger is None else comparing.compare_documents(ledger, one, other)
        )
        show_rows(rows, form)
        return
    if ledger is None:
        raise UsageError(f"{one}: with what? Give two files, or --ledger LEDGER and a contact of it.")
    found = comparing.compare_contact(ledger, one, as_of=as_of or date.today().isoformat())
    show_answer(found.rows, form, found.silence)
    if found.rows and found.silence:
        click.echo(found.silence, err=True)
