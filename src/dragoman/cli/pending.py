"""`dragoman pending`: what was promised and is not yet kept, as of a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from dragoman.cli.ask import with_filters
from dragoman.cli.listing import show_rows
from dragoman.desk import asking, following
from dragoman.model.digest import one_line

if TYPE_CHECKING:
    from dragoman.analysis.pending import Followed

GRACE_DAYS = 30


@click.command()
@click.option("--as-of", metavar="DAY", help="The day to look from, e.g. 2017-03-01 (default: today).")
@click.option(
    "--grace", "grace_days", type=int, default=GRACE_DAYS, show_default=True, metavar="DAYS",
    help="How long after its window a promise still counts as kept on time.",
)  # fmt: skip
@click.option("--all", "every", is_flag=True, help="Also what was kept, called off or cannot be tested.")
@click.option("--life", is_flag=True, help="Each promise with its steps, instead of a table.")
@with_filters
def pending(
    ledger: str, form: str, as_of: str | None, grace_days: int, every: bool, life: bool, **filters: Any
) -> None:
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
    if life and form == "table" and rows:
        for row in rows:
            click.echo("\n".join(life_lines(row)))
    else:
        show_rows(rows, form)


def life_lines(row: Followed) -> Iterator[str]:
    """A promise, what became of it, and each step with the account that shows it."""
    sides = "–".join(sorted({*row.by, *row.to})) or "nobody told"
    due = f", due {row.due}" if row.due else ""
    yield one_line(f"{row.status.replace('_', ' ')}: {row.kind.replace('_', ' ')}, {row.hedge}, {sides}{due}")
    yield f"  “{one_line(row.what)}”"
    for step in row.life:
        shown = f" ({step.id})" if step.id else ""
        yield f"  {step.day or 'no day':<10}  {step.what.replace('_', ' '):<11}  {one_line(step.told)}{shown}"
