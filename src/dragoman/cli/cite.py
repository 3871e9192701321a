"""`dragoman cite` and `dragoman search`: the words behind a row, and the passages that hold words."""

from __future__ import annotations

from typing import Any

import click

from dragoman.cli.ask import with_filters
from dragoman.cli.listing import show_rows
from dragoman.desk import asking


@click.command()
@click.argument("ids", nargs=-1, metavar="[ID…]")
@with_filters
def cite(ids: tuple[str, ...], ledger: str, form: str, **filters: Any) -> None:
    """Show the words that rows stand on: those with these ids (belgrade#c1), else all that meet the filters."""
    show_rows(asking.cite(ledger, ids, asking.filters_for(**filters)), form)


@click.command()
@click.argument("words", nargs=-1, required=True, metavar="WORD…")
@click.option("--limit", type=click.IntRange(1), default=50, help="At most so many passages (default 50).")
@with_filters
def search(words: tuple[str, ...], limit: int, ledger: str, form: str, **filters: Any) -> None:
    """Find the passages that hold all the words, best first; "a phrase" in quotation marks, begin* for a beginning.

    The filters choose among texts: those that hold such a contact, statement, promise or person.
    """
    asked = " ".join(f'"{word}"' if " " in word and '"' not in word else word for word in words)
    rows = asking.search(ledger, asked, asking.filters_for(**filters), limit + 1)
    show_rows(rows[:limit], form)
    if len(rows) > limit:
        click.echo(f"dragoman: more than {limit} passages; --limit shows more", err=True)
