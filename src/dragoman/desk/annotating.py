"""Records to folders that brat or INCEpTION open, and such folders back to records, which then are a gold.

Beside the files stands `documents.jsonl`: each text as it is, with its masthead, under the name of its files.
`UsageError`: an annotation cannot be understood; it says which file and why. `IntakeError`: a file cannot be read.
"""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from dragoman.desk.files import put
from dragoman.errors import ExportError, IntakeError, UsageError
from dragoman.model import Document, Record

if TYPE_CHECKING:
    from dragoman.validation.annotations.marks import Mark

DOCUMENTS = "documents.jsonl"
BRAT, INCEPTION = "brat", "inception"
TOOLS = (BRAT, INCEPTION)
NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9._-]+")
MAX_FILE_BYTES = 256 * 2**20  # of one file in a ZIP, when it is unpacked


class Filed(Struct, frozen=True):
    """A text with the name of its files, e.g. `belgrade` for `belgrade.txt` and `belgrade.ann`."""

    file: str
    document: Document


def export(records: Iterable[Record], tool: str, out: str) -> int:
    """Write a folder for a tool of `TOOLS`; how many texts. `ExportError`: it cannot be written, or there is none."""
    folder = Path(out)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as err:
        raise ExportError(f"{out}: cannot be made a folder: {err.strerror or err}") from err
    filed: list[Filed] = []
    taken: set[str] = set()
    for record in records:
        name = _name(record.document.id, taken)
        filed.append(Filed(name, record.document))
        for file, content in _files(record, tool, name):
            put(str(folder / file), content)
    if not filed:
        raise ExportError("no record to annotate.")
    for file, content in _shared_files(tool):
        put(str(folder / file), content)
    put(str(folder / DOCUMENTS), b"".join(msgspec.json.encode(item) + b"\n" for item in filed))
    return len(filed)


def _name(id: str, taken: set[str]) -> str:
    """A name for files from an id: Latin letters, digits, dots and dashes, and no two the same."""
    base = NOT_IN_A_NAME.sub("_", id).strip("._")[:100] or "text"
    name, number = base, 1
    while name.lower() in taken:
        number += 1
        name = f"{base}-{number}"
    taken.add(name.lower())
    return name


def _files(record: Record, tool: str, name: str) -> Iterator[tuple[str, bytes]]:
    if tool == BRAT:
        from dragoman.validation.annotations.brat import lines_of

        yield f"{name}.txt", record.document.text.encode()
        yield f"{name}.ann", lines_of(record).encode()
    else:
        from dragoman.validation.annotations.inception import xmi

        yield f"{name}.xmi", xmi(record, name)


def _shared_files(tool: str) -> Iterator[tuple[str, bytes]]:
    if tool == BRAT:
        from dragoman.validation.annotations.brat import configuration

        yield "annotation.conf", configuration().encode()
    else:
        from dragoman.validation.annotations.inception import type_system

        yield "TypeSystem.xml", type_system()


def records_from(path: str, tool: str) -> Iterator[Record]:
    """The records annotated in a folder or file, by the name of their files."""
    where = Path(path)
    if not where.exists():
        raise IntakeError(path, "no such file or folder. Check the path.")
    folder = where if where.is_dir() else where.parent
    documents = _documents(folder)
    read = _from_brat if tool == BRAT else _from_inception
    files = _found(where, (".ann",) if tool == BRAT else (".xmi", ".zip"))
    if not files:
        raise UsageError(f"{path}: no file of {tool} in it: {'.ann' if tool == BRAT else '.xmi or .zip'}.")
    for file in files:
        yield read(file, documents)


def _found(where: Path, suffixes: tuple[str, ...]) -> list[Path]:
    if where.is_file():
        return [where]
    return sorted(file for file in where.rglob("*") if file.suffix.lower() in suffixes and file.is_file())


def _documents(folder: Path) -> dict[str, Document]:
    path = folder / DOCUMENTS
    if not path.is_file():
        return {}
    try:
        lines = [line for line in _bytes(path).split(b"\n") if line.strip()]
        return {item.file: item.document for item in (msgspec.json.decode(line, type=Filed) for line in lines)}
    except msgspec.DecodeError as err:
        raise IntakeError(str(path), f"is not what 'annotations export' writes: {err}") from err


def _from_brat(file: Path, documents: dict[str, Document]) -> Record:
    from dragoman.validation.annotations.brat import marks_in

    text = _text(file.with_suffix(".txt"))
    document = documents.get(file.stem) or _document(file.stem, text, None)
    if document.text != text:
        raise UsageError(
            f"{file.with_suffix('.txt')}: is not the text that was exported: its places cannot be trusted."
        )
    return _record(file, document, lambda: marks_in(text, _text(file)))


def _from_inception(file: Path, documents: dict[str, Document]) -> Record:
    from dragoman.validation.annotations.inception import NOT_IN_XML, cas_from

    content = _unzipped(file) if file.suffix.lower() == ".zip" else _bytes(file)
    try:
        cas = cas_from(content)
    except UsageError as err:
        raise UsageError(f"{file}: {err}") from err
    # INCEpTION keeps a document's name with its ending, and names the folder of an export after it.
    names = [cas.name or "", file.stem, file.parent.name]
    document = next((documents[name] for name in map(_stem, names) if name in documents), None)
    if document is None:
        document = _document(_stem(cas.name or file.stem), cas.text, cas.language)
    if NOT_IN_XML.sub("\ufffd", document.text) != cas.text:
        raise UsageError(f"{file}: its text is not the one that was exported: its places cannot be trusted.")
    return _record(file, document, lambda: cas.marks)


def _record(file: Path, document: Document, marks: Callable[[], list[Mark]]) -> Record:
    from dragoman.validation.annotations.marks import record_from

    try:
        return record_from(document, marks())
    except UsageError as err:
        raise UsageError(f"{file}: {err}") from err


def _stem(name: str) -> str:
    return name.removesuffix(".xmi").removesuffix(".txt")


def _document(id: str, text: str, language: str | None) -> Document:
    return Document(id, hashlib.sha256(text.encode()).hexdigest(), None, language, text)


def _unzipped(file: Path) -> bytes:
    """The one XMI in a ZIP, as INCEpTION exports a document."""
    try:
        with zipfile.ZipFile(io.BytesIO(_bytes(file))) as archive:
            found = [item for item in archive.infolist() if item.filename.lower().endswith(".xmi")]
            if len(found) != 1:
                raise UsageError(f"{file}: {len(found)} XMI files in it. Give a ZIP of one, or unpack it.")
            if found[0].file_size > MAX_FILE_BYTES:
                raise IntakeError(str(file), "too large when unpacked.")
            return archive.read(found[0])
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError) as err:
        raise IntakeError(str(file), f"no ZIP that can be opened: {err}") from err


def _text(path: Path) -> str:
    try:
        return _bytes(path).decode("utf-8")
    except UnicodeDecodeError as err:
        raise IntakeError(str(path), f"no UTF-8 at byte {err.start}.") from err


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as err:
        raise IntakeError(str(path), f"cannot be read: {err.strerror or err}") from err
