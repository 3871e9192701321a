"""`dragoman schema` and `dragoman languages`: what a record looks like, and which languages are read."""

from __future__ import annotations

import click
import msgspec

from dragoman.model import Record


@click.command()
def schema() -> None:
    """Print the JSON Schema of a record."""
    document = msgspec.json.schema(Record)
    document = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "dragoman record", **document}
    click.echo(msgspec.json.format(msgspec.json.encode(document), indent=2))


@click.command()
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", help="table or json.")
def languages(form: str) -> None:
    """List the languages that are read."""
    from dragoman.desk.packs import installed_packs

    packs = installed_packs()
    if form == "json":
        click.echo(msgspec.json.format(msgspec.json.encode(packs), indent=2))
        return
    for pack in packs:
        click.echo(f"{pack.code}  {pack.name}")
