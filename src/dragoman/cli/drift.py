"""`dragoman drift`: what became of a formula, or of all formulas between two states."""

from __future__ import annotations

from datetime import date

import click

from dragoman.cli.ask import FORMAT, LEDGER
from dragoman.cli.listing import show_answer
from dragoman.desk import formulas


@click.command()
@click.argument("words", nargs=-1, required=True, metavar="PHRASE | STATE STATE")
@LEDGER
@click.option(
    "--state", "states", multiple=True, metavar="STATE", help="Of a phrase: only in contacts of this state; repeatable."
)
@click.option("--since", metavar="DATE", help="Only since this day, month or year.")
@click.option("--until", metavar="DATE", help="Only until this day, month or year.")
@click.option("--as-of", metavar="DAY", help="The day to look from, e.g. 2017-03-01 (default: today).")
@click.option(
    "--view", type=click.Choice(["formulas", "changes"]),
    help="One row a formula and side (as of two states), or one row a text (as of a phrase).",
)  # fmt: skip
@click.option("--listed", is_flag=True, help="Of two states: only formulas of the list, none found by themselves.")
@FORMAT
def drift(
    words: tuple[str, ...], ledger: str, states: tuple[str, ...], since: str | None, until: str | None, as_of: str | None,  # noqa: E501
    view: str | None, listed: bool, form: str,
) -> None:  # fmt: skip
    """Follow a formula in time, or all formulas of the texts on two states' contacts.

    One argument is a PHRASE, in any of its forms and languages; two are states. Each text is held against the last
    comparable one of the same issuer, pair and kind: first, gained, kept, strengthened, weakened, dropped.
    """
    phrase = words[0] if len(words) == 1 else None
    if len(words) > 2:
        raise click.UsageError("give one phrase (in quotation marks) or two states.")
    found = formulas.drift(
        ledger,
        phrase=phrase,
        states=states if phrase is not None else (*words, *states),
        since=since,
        until=until,
        as_of=as_of or date.today().isoformat(),
        found=not listed,
    )
    view = view or ("formulas" if phrase is None else "changes")
    show_answer(found.formulas if view == "formulas" else found.changes, form, found.silence)
