"""`dragoman origins`, `series` and `offices`, and what `contacts show` and `people show` print."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import click
import msgspec

from dragoman.cli.ask import FORMAT, LEDGER
from dragoman.cli.listing import show_rows
from dragoman.desk import united
from dragoman.errors import UsageError
from dragoman.model.digest import one_line

if TYPE_CHECKING:
    from dragoman.desk.united import ContactShown, PersonShown, Told
    from dragoman.identity.tenures import Tenure
    from dragoman.model.identity import Reason

STATES = click.option("--state", "states", multiple=True, metavar="STATE", help="Code or name; repeatable.")


@click.command()
@LEDGER
@click.option("--document", "documents", multiple=True, metavar="ID", help="Only what hangs together with this text.")
@FORMAT
def origins(ledger: str, documents: tuple[str, ...], form: str) -> None:
    """List which texts are copies, excerpts, rewrites or translations of which, with the reasons."""
    show_rows(united.origins(ledger, documents), form)


@click.command()
@LEDGER
@STATES
@FORMAT
def series(ledger: str, states: tuple[str, ...], form: str) -> None:
    """List the series of rounds and sessions, each in order, with the numbers that are missing."""
    show_rows(united.series(ledger, states), form)


@click.command()
@click.argument("words", nargs=-1, metavar="[import FILE]")
@LEDGER
@click.option("--office", metavar="OFFICE", help="A title like 'foreign minister', or a rank.")
@STATES
@click.option("--on", metavar="DAY", help="Who held it on this day, e.g. 2018-09-21.")
@click.option("--name", metavar="NAME", help="Of an imported list, instead of its file's name.")
@click.option("--by", metavar="NAME", envvar="DRAGOMAN_BY", default="", help="Who imports ($DRAGOMAN_BY).")
@FORMAT
def offices(
    words: tuple[str, ...],
    ledger: str,
    office: str | None,
    states: tuple[str, ...],
    on: str | None,
    name: str | None,
    by: str,
    form: str,
) -> None:
    """List who held an office when, as texts and imported lists tell it; what contradicts is told.

    'import FILE' takes a list of office-holders: CSV with a head line, or the JSON answer to a Wikidata query.
    """
    from dragoman.desk import offices as desk

    if not words:
        show_rows(desk.offices(ledger, office=office, states=states, on=on), form)
    elif words[0] == "import" and len(words) == 2:
        count = desk.import_list(ledger, words[1], name=name, by=by or "dragoman offices")
        click.echo(f"{count} office-holders imported." if count is not None else "This list is in the ledger already.")
    else:
        raise UsageError(f"offices cannot {' '.join(words)!r}. Write: offices import FILE, or no word to list them.")


def show(noun: str, ids: Sequence[str], ledger: str, form: str) -> None:
    """Print contacts or people whole: text for eyes, or JSON."""
    if not ids:
        raise UsageError(f"which {noun}? Give ids, e.g. {'belgrade#c1' if noun == 'contacts' else 'belgrade#p1'}.")
    found = united.show_contacts(ledger, ids) if noun == "contacts" else united.show_people(ledger, ids)
    if form == "json":
        sys.stdout.buffer.write(msgspec.json.format(msgspec.json.encode(found), indent=2) + b"\n")
    elif form == "jsonl":
        for item in found:
            sys.stdout.buffer.write(msgspec.json.encode(item) + b"\n")
    elif form == "csv":
        raise UsageError("show has no CSV: it is no table. Use --format json.")
    else:
        for item in found:
            lines = contact_lines(item) if isinstance(item, united.ContactShown) else person_lines(item)
            click.echo("\n".join(one_line(line) if not line.startswith(" ") else _indented(line) for line in lines))
            click.echo()


def contact_lines(shown: ContactShown) -> Iterator[str]:
    """A contact, its witnesses, its fields, its accounts."""
    yield f"{shown.id}: {shown.summary}"
    count = len(shown.witnesses)
    yield f"  {count} independent witness{'' if count == 1 else 'es'}" + (":" if count else "")
    for witness in shown.witnesses:
        copies = f" (repeated by {', '.join(witness.copies)})" if witness.copies else ""
        yield f"    {witness.house}: {witness.key}{copies}"
    yield "  Fields"
    for field in shown.fields:
        yield f"    {field.name}: {field.says}"
        told: dict[str, list[str]] = {}
        for value in field.values:
            told.setdefault(value.value + (f" ({value.basis})" if value.basis else ""), []).append(value.account)
        yield from (f"      {value} — {', '.join(accounts)}" for value, accounts in told.items())
    yield from _accounts("Accounts", shown.accounts)
    yield from _doubts(shown.doubts)


def person_lines(shown: PersonShown) -> Iterator[str]:
    """A person, the spellings, offices and contacts, and where they are told of."""
    yield f"{shown.id}: {shown.name}" + (f" ({', '.join(shown.states)})" if shown.states else "")
    yield f"  written {'; '.join(shown.spellings)}"
    if shown.offices:
        yield "  Offices"
    for tenure in shown.offices:
        yield f"    {tenure_line(tenure)}"
    if shown.contacts:
        yield "  Contacts"
    for met in shown.contacts:
        told = [met.date or "no date", met.kind, "–".join(met.parties), met.place, met.contact]
        yield "    " + "  ".join(part for part in told if part)
    yield from _accounts("Told of", shown.mentions)
    yield from _doubts(shown.doubts)


def tenure_line(tenure: Tenure) -> str:
    """An office in a line: 'Foreign Minister (SRB), seen 2014-05-02 to 2016-10-06'."""
    held = f"{'acting ' if tenure.acting else ''}{tenure.office}" + (f" ({tenure.state})" if tenure.state else "")
    return f"{held}, {tenure.basis} {tenure.first or '…'} to {tenure.last or '…'}"


def reasons_line(reasons: Iterable[Reason]) -> str:
    """Each point with its reason: '+2 same parties (RUS–SRB), +3 same day (2018-09-21)'."""
    return ", ".join(
        (f"{reason.points:+g} " if reason.points else "") + reason.what + (f" ({reason.told})" if reason.told else "")
        for reason in reasons
    )


def _accounts(head: str, accounts: Sequence[Told]) -> Iterator[str]:
    yield f"  {head}"
    for told in accounts:
        known = [told.published, told.source, told.source_class.replace("_", " "), told.status]
        made = f", made from {told.made_from}" if told.made_from else ""
        yield f"    {told.id}: {told.says} [{', '.join(part for part in known if part)}{made}]"
        if told.quote:
            yield f"      “{told.quote}”"
        # The first account has no points, and what a person judged needs none.
        points = f"{told.score:g} points: " if told.score else ""
        yield f"      {points}{reasons_line(told.reasons)}"


def _doubts(doubts: Sequence[str]) -> Iterator[str]:
    if doubts:
        yield "  Left to judge (dragoman review)"
        for doubt in doubts:
            yield f"    {doubt}"


def _indented(line: str) -> str:
    return line[: len(line) - len(line.lstrip())] + one_line(line)
