"""`dragoman link` and `dragoman review`: put together what is the same, and judge what the program
leaves to a person.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from dragoman.cli.ask import FORMAT, LEDGER
from dragoman.cli.listing import show_rows
from dragoman.errors import UsageError

VERDICTS = {"same": "same", "not-same": "not_same", "withdraw": "withdrawn"}


@click.command()
@LEDGER
@click.option("--all", "anew", is_flag=True, help="Link everything anew, not only what was entered since the last run.")
def link(ledger: str, anew: bool) -> None:
    """Find out who is whom, which accounts tell of one contact, and which texts are copies of which.

    What is doubtful is left for dragoman review. Judgements win over any score.
    """
    from dragoman.desk import identifying

    found = identifying.link(ledger, by="dragoman link", anew=anew)
    click.echo(
        f"{found.entries} texts: {found.contacts} contacts and {found.persons} persons not known before, {found.links} links "  # noqa: E501
        f"new or changed, {found.derived} texts made from others, {found.doubts} pairs new to judge."
    )


@click.command()
@click.argument("words", nargs=-1, metavar="[same|not-same|withdraw ONE OTHER | export | import FILE]")
@LEDGER
@click.option("--by", metavar="NAME", envvar="DRAGOMAN_BY", help="Who judges ($DRAGOMAN_BY); kept with the judgement.")
@click.option("--why", metavar="TEXT", help="The reason, kept with the judgement.")
@click.option("--noun", type=click.Choice(["person", "contact"]), help="Only questions on persons, or on contacts.")
@click.option("--judged", is_flag=True, help="List the judgements in force instead of the open questions.")
@click.option("--limit", type=click.IntRange(1), default=50, help="At most so many questions (default 50).")
@FORMAT
def review(
    words: tuple[str, ...],
    ledger: str,
    by: str | None,
    why: str | None,
    noun: str | None,
    judged: bool,
    limit: int,
    form: str,
) -> None:
    """List the doubtful pairs, the likeliest first, or judge one.

    ONE and OTHER are ids (belgrade#p1), or the number of a listed question stands for both. A judgement is kept,
    holds at
    once and for every later reading of the texts; export and import carry judgements to another ledger.
    """
    from dragoman.desk import judging

    if not words:
        show_rows(judging.judgements(ledger) if judged else judging.doubts(ledger, noun, limit), form)
    elif words[0] in VERDICTS:
        if not by:
            raise UsageError("say who judges: --by NAME, or set $DRAGOMAN_BY.")
        show_rows([judging.judge(ledger, words[1:], VERDICTS[words[0]], by=by, why=why)], form)
    elif words == ("export",):
        for line in judging.export_judgements(ledger):
            sys.stdout.buffer.write(line + b"\n")
    elif words[0] == "import" and len(words) == 2:
        _import(ledger, words)
    else:
        raise UsageError(
            f"review cannot {' '.join(words)!r}. Write: review same ONE OTHER, review not-same ONE OTHER, "
            f"review withdraw ONE OTHER, review export, review import FILE."
        )


def _import(ledger: str, words: Sequence[str]) -> None:
    from dragoman.desk import judging

    done = judging.import_judgements(ledger, words[1])
    waiting = f", {done.waiting} of them waiting for a text this ledger has not" if done.waiting else ""
    click.echo(f"{done.added} judgements imported{waiting}; {done.known} were here already.")
