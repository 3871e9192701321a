"""Paths to texts, streaming: only one text is held at a time, and a bad one never stops the next."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO

from msgspec.structs import replace

from dragoman.errors import IntakeError, UsageError
from dragoman.intake.decode import decode
from dragoman.intake.jsonlines import read_lines
from dragoman.intake.masthead import Masthead, source_text, too_long
from dragoman.intake.walk import MAX_TEXT_BYTES, STDIN, SourceFile, document_ids, walk
from dragoman.model import SourceText

ONE_TEXT_ONLY = (
    "a title, date, address or source can only be given for a single text. "
    "For many, write JSON Lines with published, url and source in each line."
)


def iter_sources(
    paths: Sequence[str], masthead: Masthead | None = None, *, stdin: io.BufferedReader[Any] | None = None
) -> Iterator[SourceText | IntakeError]:
    """Every text behind the paths in order; what cannot be read comes as an `IntakeError` in its place, never raised.

    `-` is standard input: JSON Lines when it begins with `{`, else one text called `stdin`.
    `UsageError`: `masthead` tells more than the language, and there are many texts.
    """
    masthead = masthead or Masthead()
    files = walk(paths)
    ids = document_ids(files)
    if masthead != Masthead(language=masthead.language) and not _is_single(files):
        raise UsageError(ONE_TEXT_ONLY)
    for file in files:
        if isinstance(file, IntakeError):
            yield file
        else:
            yield from _texts_in(file, ids[file.path], masthead, stdin)


def _is_single(files: Sequence[SourceFile | IntakeError]) -> bool:
    texts = [file for file in files if isinstance(file, SourceFile)]
    return len(texts) <= 1 and not any(file.lines for file in texts)


def _texts_in(
    file: SourceFile, id: str, masthead: Masthead, stdin: io.BufferedReader[Any] | None
) -> Iterator[SourceText | IntakeError]:
    try:
        if file.path == STDIN:
            yield from _from_stdin(stdin or sys.stdin.buffer, masthead)  # type: ignore[arg-type]
            return
        with open(file.path, "rb") as stream:
            if file.lines:
                yield from (_in_language(text, masthead.language) for text in read_lines(stream, file.stem, file.path))
            else:
                yield _single(stream, id, file.path, masthead)
    except OSError as err:
        yield IntakeError(file.path, f"cannot be read ({err.strerror or err}).")


def _from_stdin(stdin: io.BufferedReader[Any], masthead: Masthead) -> Iterator[SourceText | IntakeError]:
    if not stdin.peek(1).removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
        yield _single(stdin, "stdin", "stdin", masthead)
        return
    if masthead != Masthead(language=masthead.language):
        raise UsageError(ONE_TEXT_ONLY)
    yield from (_in_language(text, masthead.language) for text in read_lines(stdin, "stdin", "stdin"))


def _single(stream: BinaryIO, id: str, where: str, masthead: Masthead) -> SourceText | IntakeError:
    content = stream.read(MAX_TEXT_BYTES + 1)
    if len(content) > MAX_TEXT_BYTES:
        return IntakeError(where, too_long(MAX_TEXT_BYTES))
    try:
        return source_text(
            decode(content, where),
            id=id,
            title=masthead.title,
            published=masthead.published,
            url=masthead.url,
            source=masthead.source,
            language=masthead.language,
        )
    except IntakeError as err:
        return IntakeError(where, err.why)


def _in_language(text: SourceText | IntakeError, language: str | None) -> SourceText | IntakeError:
    """A JSON line speaks for itself; the language of the command line holds where the line names none."""
    if isinstance(text, IntakeError) or text.language or not language:
        return text
    return replace(text, language=language)
