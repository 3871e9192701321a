"""`dragoman positions`: who supports, opposes or requests what, since when, in which words."""

from __future__ import annotations

from datetime import date

import click

from dragoman.cli.ask import FORMAT, LEDGER
from dragoman.cli.listing import show_answer
from dragoman.desk import positions as holding


@click.command()
@LEDGER
@click.option("--state", "states", multiple=True, metavar="STATE", help="Whose positions; again for each further one.")
@click.option(
    "--on", metavar="WORDS", help="A formula, an instrument, a topic, or any words: 'two-state solution', energy."
)
@click.option(
    "--with", "partners", multiple=True, metavar="STATE", help="Only said in contacts with this state; repeatable."
)
@click.option("--since", metavar="DATE", help="Only what was said since this day, month or year.")
@click.option("--until", metavar="DATE", help="Only what was said until this day, month or year.")
@click.option("--as-of", metavar="DAY", help="The day to look from, e.g. 2017-03-01 (default: today).")
@FORMAT
def positions(
    ledger: str,
    states: tuple[str, ...],
    on: str | None,
    partners: tuple[str, ...],
    since: str | None,
    until: str | None,
    as_of: str | None,
    form: str,
) -> None:
    """List who supports, opposes, affirms, requests or pledges what, with the day it is on record since.

    A change of position is two rows: the first ends on the day the second begins. WITNESSES are independent houses.
    """
    found = holding.positions(
        ledger,
        states=states,
        on=on,
        partners=partners,
        since=since,
        until=until,
        as_of=as_of or date.today().isoformat(),
    )
    show_answer(found.rows, form, found.silence)
