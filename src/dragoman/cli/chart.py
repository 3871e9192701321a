"""`dragoman chart`: the tempo of a pair, who met whom, who speaks of what, and what became of promises, drawn."""

from __future__ import annotations

from datetime import date

import click

from dragoman.cli.ask import LEDGER
from dragoman.desk import charting


@click.command()
@click.argument("what", type=click.Choice(list(charting.CHARTS)))
@click.argument("states", nargs=-1, metavar="[STATE…]")
@LEDGER
@click.option("--state", "more", multiple=True, metavar="STATE", help="As a STATE behind the chart; repeatable.")
@click.option("--since", metavar="DATE", help="From this day, month or year on.")
@click.option("--until", metavar="DATE", help="Until this day, month or year, included.")
@click.option("--as-of", metavar="DAY", help="The day to look from, e.g. 2017-03-01 (default: today).")
@click.option("--to", "out", required=True, metavar="PATH", help="Where to, ending in .svg, .png, .html or .json.")
def chart(
    what: str,
    states: tuple[str, ...],
    ledger: str,
    more: tuple[str, ...],
    since: str | None,
    until: str | None,
    as_of: str | None,
    out: str,
) -> None:
    """Draw what a ledger shows: tempo A B, network [A…], topics A B, commitments A [B].

    HTML has the drawing and a table of the words behind each mark; JSON is the Vega-Lite specification with its data.
    """
    days = charting.window(since, until, as_of, date.today())
    drawn = charting.draw(ledger, what, [*states, *more], days, out)
    click.echo(f"{out}: {drawn.title}")
