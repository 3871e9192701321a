"""`dragoman pending`: what was promised and is not yet kept, as of a day."""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from dragoman.cli.ask import with_filters
from dragoman.cli.listing import show_rows
from dragoman.desk import asking, following

GRACE_DAYS = 30


@click.command()
@click.option("--as-of", metavar="DAY", help="The day to look from, e.g. 2017-03-01 (default: today).")
@click.option(
    "--grace", "grace_days", type=int, default=GRACE_DAYS, show_default=True, metavar="DAYS",
    help="How long after its window a promise still counts as kept on time.",
)  # fmt: skip
@click.option("--all", "every", is_flag=True, help="Also what was kept, called off or cannot be tested.")
@with_filters
def pending(ledger: str, form: str, as_of: str | None, grace_days: int, every: bool, **filters: Any) -> None:
    """List promises not yet kept: open, dated, moved or overdue, by the day they are due.

    Nothing is called broken: where no contact in the ledger keeps a promise, the answer says so.
    """
    rows = following.pending(
        ledger,
        asking.filters_for(**filters),
        as_of=as_of or date.today().isoformat(),
        grace_days=grace_days,
        every=every,
    )
    show_rows(rows, form)
