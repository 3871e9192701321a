"""JSON Lines to texts: one object a line, a broken line told with its number and the next one read."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from typing import BinaryIO

import msgspec

from dragoman.errors import IntakeError
from dragoman.intake.masthead import source_text, too_long
from dragoman.intake.walk import MAX_TEXT_BYTES
from dragoman.model import SourceText

# JSON may write one character of text as '\u00e9': six bytes for what UTF-8 says in two.
MAX_LINE_BYTES = 3 * MAX_TEXT_BYTES


class Line(msgspec.Struct):
    """A line as RECORD.md gives it, e.g. `{"id": "belgrade", "text": "…", "published": "2016-10-06"}`."""

    text: str
    id: str | int | None = None
    title: str | None = None
    published: str | None = None
    url: str | None = None
    source: str | None = None
    language: str | None = None


def read_lines(stream: BinaryIO, stem: str, where: str) -> Iterator[SourceText | IntakeError]:
    """One text or error a line, blank lines skipped; a line without an id is called `stem:line`."""
    decoder = msgspec.json.Decoder(Line)
    number = 0
    while content := stream.readline(MAX_LINE_BYTES):
        number += 1
        at = f"{where}:{number}"
        if len(content) == MAX_LINE_BYTES and not content.endswith(b"\n"):
            _skip_line(stream)
            yield IntakeError(at, too_long(MAX_TEXT_BYTES))
            continue
        if number == 1:
            if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
                yield IntakeError(where, "UTF-16, but JSON Lines must be UTF-8. Save it again as UTF-8.")
                return
            content = content.removeprefix(codecs.BOM_UTF8)
        if content.strip():
            yield _text_of(content, decoder, f"{stem}:{number}", at)


def _text_of(content: bytes, decoder: msgspec.json.Decoder[Line], default_id: str, at: str) -> SourceText | IntakeError:
    try:
        line = decoder.decode(content)
        return source_text(
            line.text,
            id=str(line.id).strip() or default_id if line.id is not None else default_id,
            title=line.title,
            published=line.published,
            url=line.url,
            source=line.source,
            language=line.language,
        )
    except IntakeError as err:
        return IntakeError(at, err.why)
    except msgspec.ValidationError as err:
        return IntakeError(at, f'not a document: {err}. A line needs "text" and may give id, title, published, url, …')
    except (msgspec.DecodeError, UnicodeDecodeError) as err:
        return IntakeError(at, f"broken JSON ({err}). Each line must be one JSON object in UTF-8.")
    except RecursionError:
        return IntakeError(at, "JSON nested too deep to be a document.")


def _skip_line(stream: BinaryIO) -> None:
    while (rest := stream.readline(1 << 20)) and not rest.endswith(b"\n"):
        pass
