"""`dragoman explain`: the text with its spans, the rule behind each, and why a sentence was not read."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence

import click
import msgspec

from dragoman.cli.main import tell
from dragoman.cli.printing import print_styled
from dragoman.desk.explaining import explain_paths
from dragoman.errors import IntakeError
from dragoman.intake import Masthead
from dragoman.model.digest import Line, one_line
from dragoman.model.explanation import Explanation


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH…")
@click.option("--format", "form", type=click.Choice(["text", "jsonl"]), default="text", help="text (default) or jsonl.")
@click.option("--published", metavar="DATE", help="When a single text was published.")
@click.option("--url", metavar="URL", help="Where a single text was found.")
@click.option("--source", metavar="NAME", help="Who published a single text.")
@click.option("--language", metavar="CODE", help="Language of texts that do not name theirs.")
@click.option("--unread", is_flag=True, help="Only the sentences that were not read.")
def explain(
    paths: Sequence[str],
    form: str,
    published: str | None,
    url: str | None,
    source: str | None,
    language: str | None,
    unread: bool,
) -> None:
    """Show each text with the values found in it: the place, the words, the value and the rule that found it."""
    failed = False
    masthead = Masthead(published=published, url=url, source=source, language=language)
    for explanation in explain_paths(paths, masthead):
        if isinstance(explanation, IntakeError):
            failed = True
            tell(explanation)
        elif form == "jsonl":
            sys.stdout.buffer.write(msgspec.json.encode(explanation) + b"\n")
        else:
            for line in _lines(explanation, unread):
                print_styled(line)
    sys.exit(1 if failed else 0)


def _lines(explanation: Explanation, unread_only: bool) -> Iterator[Line]:
    yield Line("title", 0, f"{one_line(explanation.document)} ({explanation.language or 'language not known'})")
    for passage in explanation.passages:
        if not unread_only:
            yield Line("head", 0, one_line(passage.text))
            for mark in passage.marks:
                part = "" if mark.part == "evidence" else f", its {mark.part}"
                rule = f"  ← {mark.rule}" if mark.rule else ""
                yield Line("fact", 2, one_line(f"{mark.start}–{mark.end} {mark.value}{part}{rule}"))
                yield Line("quote", 6, f"“{one_line(mark.quote)}”")
        for sentence in passage.unread:
            yield Line("warning", 2, one_line(f"{sentence.start}–{sentence.end} not read: {sentence.why}"))
            yield Line("quote", 6, f"“{one_line(sentence.quote)}”")
    yield Line("fact", 0, "")
