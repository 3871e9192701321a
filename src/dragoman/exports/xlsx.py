"""Accounts to a workbook, one sheet a table; text cells are text, so that no spreadsheet runs one as a formula.

Written by hand because a workbook is a few XML files in a ZIP: each sheet goes to a file on disk line by line and is
packed when it is done, so that memory stays flat. The form is ECMA-376, part 1, with inline strings.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO
from xml.sax.saxutils import escape, quoteattr

from dragoman.exports.account import Account
from dragoman.exports.tables import TABLES, columns_of, lines_of

MOST_ROWS = 1_048_576  # of a sheet, with the line of names: Excel's own bounds
LONGEST_CELL = 32_767
CUT = " […]"
NOT_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
FROZEN = '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>'  # noqa: E501


def write(accounts: Iterable[Account], path: Path, policy: str) -> int:
    """A sheet a table, and another where one is full, under every policy the same; how many lines but documents."""
    count = 0
    with ExitStack() as open_files:
        sheets = {name: _Sheets(name, columns_of(kind), open_files) for name, kind in TABLES.items()}
        for account in accounts:
            for name, line in lines_of(account):
                sheets[name].add([getattr(line, field) for field in columns_of(type(line))])
                count += name != "documents"
        _pack(path, [page for sheet in sheets.values() for page in sheet.pages])
    return count


class _Sheets:
    """The sheets of one table, each under a name of its own: `contacts`, `contacts 2` …"""

    def __init__(self, name: str, columns: tuple[str, ...], open_files: ExitStack) -> None:
        self.name = name
        self.columns = columns
        self.open_files = open_files
        self.pages: list[tuple[str, IO[bytes]]] = []
        self.rows = MOST_ROWS
        self._turn()

    def _turn(self) -> None:
        name = self.name if not self.pages else f"{self.name} {len(self.pages) + 1}"
        rows = self.open_files.enter_context(TemporaryFile())  # noqa: SIM115 (closed with all the others)
        self.pages.append((name, rows))
        self.rows = 0
        self._write(self.columns)

    def add(self, cells: list[object]) -> None:
        if self.rows >= MOST_ROWS:
            self._turn()
        self._write(cells)

    def _write(self, cells: Iterable[object]) -> None:
        self.pages[-1][1].write(f"<row>{''.join(map(_cell, cells))}</row>\n".encode())
        self.rows += 1


def _cell(value: object) -> str:
    if value is None or value == []:
        return "<c/>"
    if isinstance(value, bool):
        return f'<c t="b"><v>{int(value)}</v></c>'
    if isinstance(value, int | float):
        return f"<c><v>{value}</v></c>"
    written = "; ".join(map(str, value)) if isinstance(value, list) else str(value)
    written = NOT_XML.sub("\ufffd", written)
    if len(written) > LONGEST_CELL:
        written = written[: LONGEST_CELL - len(CUT)] + CUT
    return f'<c t="inlineStr"><is><t xml:space="preserve">{escape(written)}</t></is></c>'


def _pack(path: Path, pages: list[tuple[str, IO[bytes]]]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, content in _parts([name for name, _ in pages]):
            book.writestr(_member(name), HEAD + content)
        for number, (_, rows) in enumerate(pages, 1):
            with book.open(_member(f"xl/worksheets/sheet{number}.xml"), "w", force_zip64=True) as sheet:
                sheet.write(f'{HEAD}<worksheet xmlns="{MAIN}">{FROZEN}<sheetData>\n'.encode())
                rows.seek(0)
                while part := rows.read(1 << 20):
                    sheet.write(part)
                sheet.write(b"</sheetData></worksheet>")


def _member(name: str) -> zipfile.ZipInfo:
    """A part without the hour it was written at: the same ledger gives the same bytes."""
    member = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    member.compress_type = zipfile.ZIP_DEFLATED
    return member


def _parts(names: list[str]) -> Iterator[tuple[str, str]]:
    """What says which sheets there are and where."""
    sheet_type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    numbers = range(1, len(names) + 1)
    sheets = "".join(
        f'<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{sheet_type}.worksheet+xml"/>'
        for number in numbers
    )
    yield (
        "[Content_Types].xml",
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{sheet_type}.sheet.main+xml"/>{sheets}</Types>',
    )
    to_book = f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
    yield "_rels/.rels", f'<Relationships xmlns="{PACKAGE}/relationships">{to_book}</Relationships>'
    listed = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{number}" r:id="rId{number}"/>'
        for number, name in zip(numbers, names, strict=True)
    )
    yield "xl/workbook.xml", f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{listed}</sheets></workbook>'
    to_sheets = "".join(
        f'<Relationship Id="rId{number}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{number}.xml"/>'
        for number in numbers
    )
    yield "xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{PACKAGE}/relationships">{to_sheets}</Relationships>'
