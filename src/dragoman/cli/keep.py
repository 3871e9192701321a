"""`dragoman verify`, `backup`, `restore`, `diff-readings`, `amend`, `withdraw`: keeping a ledger."""

from __future__ import annotations

import getpass
import sys

import click

from dragoman.cli.ask import FORMAT, LEDGER
from dragoman.cli.listing import show_rows
from dragoman.desk import keeping
from dragoman.errors import UsageError


def _login() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user id without a name, as in a container
        raise UsageError('--by is missing: say who you are, e.g. --by "A. Berg".') from None


BY = click.option(
    "--by", default=_login, show_default="login name", metavar="NAME", envvar="DRAGOMAN_BY", help="Who says so."
)
WHY = click.option("--why", metavar="TEXT", help="Why; kept beside it.")


@click.command()
@LEDGER
@FORMAT
def verify(ledger: str, form: str) -> None:
    """Check every span of every entry against the stored text, and every reference; exit code 1 when not whole."""
    checked = keeping.verify(ledger)
    if checked.faults or form != "table":
        show_rows(checked.faults, form)
    told = f"{len(checked.faults)} faults" if checked.faults else "whole"
    click.echo(f"{checked.entries} entries, {checked.spans} spans: {told}", err=form != "table")
    sys.exit(1 if checked.faults else 0)


@click.command()
@click.argument("file", metavar="FILE")
@LEDGER
def backup(file: str, ledger: str) -> None:
    """Copy the ledger as it is at one moment into a new FILE, itself a ledger; others may write meanwhile."""
    click.echo(f"{file}: {keeping.backup(ledger, file)} entries")


@click.command()
@click.argument("file", metavar="FILE")
@click.option("--ledger", required=True, metavar="LEDGER", help="A file that is not there yet, or an empty database.")
def restore(file: str, ledger: str) -> None:
    """Restore a backup FILE into a new ledger, SQLite or PostgreSQL."""
    click.echo(f"{keeping.restore(file, ledger)} entries restored from {file}")


@click.command("diff-readings")
@click.argument("documents", nargs=-1, metavar="[DOCUMENT…]")
@click.option("--all", "every", is_flag=True, help="Through all readings, not only the last two.")
@LEDGER
@FORMAT
def diff_readings(documents: tuple[str, ...], every: bool, ledger: str, form: str) -> None:
    """Show what the newest reading of each text says otherwise than the one before: gone, new, changed."""
    show_rows(keeping.diff_readings(ledger, documents, every=every), form)


@click.command()
@click.argument("id", metavar="ID")
@click.argument("changes", nargs=-1, required=True, metavar="FIELD=VALUE…")
@BY
@WHY
@LEDGER
def amend(id: str, changes: tuple[str, ...], by: str, why: str | None, ledger: str) -> None:
    """Say what a value ought to be: dragoman amend belgrade#c1 date=2016-10-05. The old reading is kept.

    Lists are written with commas; an empty value says that nothing is known. It stands above later readings.
    """
    keeping.amend(ledger, id, dict(_change(change) for change in changes), by=by, why=why)
    click.echo(f"{id}: amended by {by}")


def _change(written: str) -> tuple[str, str]:
    field, equals, value = written.partition("=")
    if not equals:
        raise UsageError(f"{written!r} is no FIELD=VALUE. Write it like date=2016-10-05.")
    return field, value


@click.command()
@click.argument("ids", nargs=-1, required=True, metavar="ID…")
@click.option("--undo", is_flag=True, help="Put back texts or editions withdrawn before.")
@BY
@WHY
@LEDGER
def withdraw(ids: tuple[str, ...], undo: bool, by: str, why: str | None, ledger: str) -> None:
    """Take texts (belgrade), editions (belgrade@edition2) or values (belgrade#c1) out of every answer; all are kept."""
    keeping.withdraw(ledger, ids, by=by, why=why, undo=undo)
    click.echo(f"{', '.join(ids)}: {'put back' if undo else 'withdrawn'} by {by}")
