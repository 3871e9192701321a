"""`dragoman contacts`, `statements`, `commitments`, `people`: questions to a ledger, one row an answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from dragoman.cli.listing import FORMATS, show_rows
from dragoman.desk import asking
from dragoman.errors import UsageError

Command = TypeVar("Command", bound=Callable[..., Any])

LEDGER = click.option(
    "--ledger",
    required=True,
    metavar="LEDGER",
    envvar="DRAGOMAN_LEDGER",
    help="The ledger: a file, or postgresql://… ($DRAGOMAN_LEDGER).",
)
FORMAT = click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="table",
    help="table for eyes (default), or json, jsonl, csv.",
)
LIMIT = click.option("--limit", type=click.IntRange(1), metavar="N", help="Only the first N rows.")
FILTERS = (
    click.option(
        "--state", "states", multiple=True, metavar="STATE", help="Code or name; again for each that takes part."
    ),
    click.option("--person", metavar="NAME", help="Words of a name, e.g. Lavrov."),
    click.option("--date", metavar="DATE", help="2017, 2017-03, 2017-03-21, or an interval 2017-03/2017-05."),
    click.option("--kind", metavar="KIND", help="Kind of contact (meeting, call …), or of commitment (visit …)."),
    click.option("--topic", metavar="TOPIC", help="Part of a topic's name, e.g. energy."),
    click.option("--act", metavar="ACT", help="Act of a statement: agree, thank, support, request …"),
    click.option("--document", "documents", multiple=True, metavar="ID", help="Only of this document; repeatable."),
    click.option("--originals", is_flag=True, help="Leave out copies, excerpts, rewrites and translations."),
)


def with_filters(command: Command) -> Command:
    """The options every question shares: the ledger, the filters and the form of the answer."""
    for option in reversed((LEDGER, *FILTERS, FORMAT)):
        command = option(command)
    return command


@click.command()
@click.argument("words", nargs=-1, metavar="[show ID…]")
@click.option("--united", is_flag=True, help="Each contact once, with its accounts and independent witnesses.")
@LIMIT
@with_filters
def contacts(words: tuple[str, ...], united: bool, ledger: str, form: str, **filters: Any) -> None:
    """List who met, called, wrote to or visited whom: by date, with the words behind each.

    A row is one account of a contact; --united puts the accounts of one contact together, after dragoman link.
    'show ID…' lays all accounts of a contact side by side, after dragoman link: contacts show belgrade#c1.
    """
    if words:
        _show("contacts", words, ledger, form)
        return
    if united:
        from dragoman.desk.united import united_contacts

        show_rows(united_contacts(ledger, asking.filters_for(**filters)), form)
        return
    show_rows(asking.contacts(ledger, asking.filters_for(**filters)), form)


@click.command()
@LIMIT
@with_filters
def statements(ledger: str, form: str, **filters: Any) -> None:
    """List who said what.

    --state is the speaker's side, an addressee or a target; --date is the day of the contact, else of the text.
    """
    show_rows(asking.statements(ledger, asking.filters_for(**filters)), form)


@click.command()
@LIMIT
@with_filters
def commitments(ledger: str, form: str, **filters: Any) -> None:
    """List what was promised or scheduled, by the day it is due, which is also what --date asks for."""
    show_rows(asking.commitments(ledger, asking.filters_for(**filters)), form)


@click.command()
@click.argument("words", nargs=-1, metavar="[show ID…]")
@click.option("--united", is_flag=True, help="Each person once, in every spelling, after dragoman link.")
@click.option("--office", metavar="OFFICE", help="Who held this office: 'foreign minister', or a rank.")
@click.option("--on", metavar="DAY", help="With --office: who held it on this day, e.g. 2018-09-21.")
@LIMIT
@with_filters
def people(
    words: tuple[str, ...],
    united: bool,
    office: str | None,
    on: str | None,
    ledger: str,
    form: str,
    **filters: Any,
) -> None:
    """List people with their offices; accounts that write a name alike for the same state share a row.

    'show ID…' shows a person in every spelling, with offices and contacts, after dragoman link: people show
    belgrade#p1.
    """
    if words:
        _show("people", words, ledger, form)
        return
    if united:
        from dragoman.desk.united import united_people

        show_rows(united_people(ledger, asking.filters_for(**filters)), form)
        return
    if office or on:
        from dragoman.desk.offices import offices

        show_rows(offices(ledger, office=office, states=filters["states"], on=on), form)
        return
    show_rows(asking.people(ledger, asking.filters_for(**filters)), form)


def _show(noun: str, words: tuple[str, ...], ledger: str, form: str) -> None:
    from dragoman.cli.united import show

    if words[0] != "show":
        raise UsageError(f"{noun} cannot {words[0]!r}. Write: {noun} show ID…, or options alone to list them.")
    show(noun, words[1:], ledger, form)
