"""`dragoman brief`: a briefing pack for a meeting of two states."""

from __future__ import annotations

from datetime import date

import click

from dragoman.cli.ask import LEDGER
from dragoman.desk.briefing import Asked, write_brief


@click.command()
@click.argument("ours", metavar="STATE")
@click.argument("theirs", metavar="OTHER")
@click.option("--before", metavar="DAY", help="The day of the meeting; what came before it counts (default: today).")
@click.option("--since", metavar="DAY", help="How far back the pack looks (default: five years).")
@click.option("--with", "person", metavar="PERSON", help="Whom one is to meet, by words of the name.")
@click.option("--language", default="en", show_default=True, metavar="en|fr", help="The language of the pack.")
@click.option("--to", metavar="PATH", help="brief.pdf, .docx, .html or .md (default: Markdown to the screen).")
@LEDGER
def brief(
    ours: str,
    theirs: str,
    before: str | None,
    since: str | None,
    person: str | None,
    language: str,
    to: str | None,
    ledger: str,
) -> None:
    """Make a briefing pack for STATE on OTHER: one page, then annexes with quotations, and footnotes to every text.

    Where the ledger holds nothing, the pack says so: no evidence in this ledger as of that day.
    """
    asked = Asked(ours, theirs, before or date.today().isoformat(), since, person, language)
    pack = write_brief(ledger, asked, to)
    if to is not None and to != "-":
        click.echo(f"{to}: {pack.running}; {len(pack.notes)} footnotes")
