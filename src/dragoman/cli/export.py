"""`dragoman export`: a ledger, or what of it meets the filters, in a format of another program."""

from __future__ import annotations

from typing import Any

import click

from dragoman.cli.ask import FILTERS, LEDGER
from dragoman.desk.asking import filters_for
from dragoman.desk.exporting import export_ledger
from dragoman.exports.formats import FORMATS, STDOUT
from dragoman.reference.events import POLICIES


@click.command()
@LEDGER
@click.option("--to", type=click.Choice(list(FORMATS)), required=True, help="The format.")
@click.option("--out", metavar="PATH", required=True, help="File, or folder for csv and parquet; - for the screen.")
@click.option(
    "--policy",
    type=click.Choice(POLICIES),
    default="strict",
    help="Event data (plover, polecat, cameo): what the manual codes (default), or every contact and comment.",
)
def export(ledger: str, to: str, out: str, policy: str, **filters: Any) -> None:
    """Export a ledger for other programs: event data, entities, a calendar, tables, records.

    Every line leads back to its text: by document, characters and words, or by an id that 'dragoman cite' takes.
    """
    count = export_ledger(ledger, filters_for(**filters), to, out, policy)
    click.echo(f"{out}: {count} {'line' if count == 1 else 'lines'} of {to}", err=out == STDOUT)


for option in reversed(FILTERS):
    export = option(export)
