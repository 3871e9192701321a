"""`dragoman score`, `agreement` and `annotations`: for those who must know how far a reading may be trusted."""

import sys

import click
import msgspec

from dragoman.cli.ask import FORMAT
from dragoman.cli.listing import show_rows
from dragoman.cli.main import tell
from dragoman.desk import annotating, validating
from dragoman.desk.files import put
from dragoman.errors import UsageError

LEVELS = ("nominal", "ordinal", "interval", "ratio")


@click.command()
@click.argument("gold", metavar="GOLD")
@click.argument("records", metavar="RECORDS")
@FORMAT
def score(gold: str, records: str, form: str) -> None:
    """Hold RECORDS against a GOLD, both JSON Lines of records: precision, recall and F1 by kind, value and language.

    A gold is made by people: write records to annotations, correct them, and take them back with 'annotations import'.
    """
    rows, unread = validating.score(gold, records)
    if unread:
        tell(f"no record of {', '.join(unread)}: all of the gold there counts as missed")
    show_rows(rows, form)


@click.command()
@click.argument("files", nargs=-1, metavar="A B [C…]")
@click.option("--level", type=click.Choice(LEVELS), help="Of the values of CSV files (default: nominal).")
@FORMAT
def agreement(files: tuple[str, ...], level: str | None, form: str) -> None:
    """Hold coders against each other, a file each: percent, Cohen's kappa, Scott's pi and Krippendorff's alpha.

    Files are records of the same texts (JSON Lines), or CSV whose first column names a unit and whose others hold
    values.
    """
    show_rows(validating.agreement(files, level), form)


@click.command()
@click.argument("action", type=click.Choice(["export", "import"]))
@click.argument("path", metavar="PATH")
@click.option("--to", type=click.Choice(annotating.TOOLS), help="export: the tool to annotate in.")
@click.option("--from", "origin", type=click.Choice(annotating.TOOLS), help="import: the tool annotated in.")
@click.option("--out", metavar="OUT", help="export: a folder. import: a file (default: standard output).")
def annotations(action: str, path: str, to: str | None, origin: str | None, out: str | None) -> None:
    """Give records (JSON Lines) to people to correct in brat or INCEpTION, and take the corrected ones back.

    export RECORDS --to brat --out FOLDER writes a folder; import FOLDER --from brat prints records, which are a gold
    for score and agreement.
    """
    if action == "export":
        if to is None or out is None:
            raise UsageError("export where? Give --to brat or --to inception, and --out FOLDER.")
        count = annotating.export(validating.records_in(path), to, out)
        click.echo(f"{out}: {count} {'text' if count == 1 else 'texts'} for {to}")
        return
    if origin is None:
        raise UsageError("import from what? Give --from brat or --from inception.")
    lines = b"".join(msgspec.json.encode(record) + b"\n" for record in annotating.records_from(path, origin))
    if out is None:
        sys.stdout.buffer.write(lines)
    else:
        put(out, lines)
        count = lines.count(b"\n")
        click.echo(f"{out}: {count} {'record' if count == 1 else 'records'} from {origin}")
