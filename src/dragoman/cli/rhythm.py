"""`dragoman tempo` and `dragoman missing`: how two states keep in touch, and what one would look
for and does not find.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import click
from msgspec import Struct

from dragoman.cli.ask import FORMAT, LEDGER
from dragoman.cli.listing import show_rows
from dragoman.desk import rhythm

AS_OF = click.option("--as-of", metavar="DAY", help="The day to look from, e.g. 2017-03-01 (default: today).")


@click.command()
@click.argument("one", metavar="STATE")
@click.argument("other", metavar="STATE")
@LEDGER
@click.option("--by", type=click.Choice(["year", "quarter", "month"]), default="year", help="Periods (default: year).")
@AS_OF
@FORMAT
def tempo(one: str, other: str, ledger: str, by: str, as_of: str | None, form: str) -> None:
    """Tell how often two states were in touch, at what level, where it was silent, and who went to whom.

    Each contact counts once, however many accounts tell of it, after dragoman link; copies never count.
    """
    day = as_of or date.today().isoformat()
    _show(rhythm.tempo(ledger, one, other, by=by, as_of=day), form, f"a contact of {one} and {other}", day)


@click.command()
@click.argument("pair", nargs=-1, metavar="[STATE STATE]")
@click.option("--state", "states", multiple=True, metavar="STATE", help="One state, with each of its partners; or two.")
@LEDGER
@AS_OF
@FORMAT
def missing(pair: tuple[str, ...], states: tuple[str, ...], ledger: str, as_of: str | None, form: str) -> None:
    """List what one would look for between two states and does not find in this ledger.

    The other side's readout, the visit in return, what was promised for a day that is past, rounds of a series, the
    thanks
    or the position that a side voiced on most occasions before.
    """
    day = as_of or date.today().isoformat()
    _show(rhythm.missing(ledger, [*pair, *states], as_of=day), form, "anything one would look for", day)


def _show(rows: Sequence[Struct], form: str, what: str, day: str) -> None:
    """The rows; to the eye an empty answer says of what there is no evidence."""
    if rows or form != "table":
        show_rows(rows, form)
    else:
        click.echo(f"no evidence in this ledger as of {day} of {what}", err=True)
