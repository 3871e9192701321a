"""Lists of office-holders, as CSV or as the JSON of a Wikidata query, to holders; pure, nothing is fetched.

CSV has a head line. Columns, in any order and case: person, office, and as far as known state, from, to, rank,
organisation, acting, person_qid, office_qid. A Wikidata query gives ?person ?personLabel ?office ?officeLabel
?stateLabel or ?iso3 ?start ?end (also under the usual other names, as ?item, ?position, ?country).
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping

import msgspec

from dragoman.errors import IntakeError, UsageError
from dragoman.identity.ranks import rank_of
from dragoman.model.identity import Holder
from dragoman.model.when import days_of
from dragoman.reference.states import state_code

# Each field with the names it is known by.
COLUMNS: dict[str, tuple[str, ...]] = {
    "person": ("person", "personlabel", "name", "itemlabel", "holder", "holderlabel", "human", "humanlabel"),
    "person_qid": ("person_qid", "qid", "person", "item", "holder", "human"),
    "office": ("office", "officelabel", "title", "position", "positionlabel", "role", "rolelabel"),
    "office_qid": ("office_qid", "office", "position", "role"),
    "state": ("iso3", "state", "statelabel", "country", "countrylabel", "side"),
    "organisation": ("organisation", "organisationlabel", "organization", "organizationlabel", "body", "bodylabel"),
    "first": ("from", "start", "starttime", "start_time", "first", "started", "begin"),
    "last": ("to", "end", "endtime", "end_time", "last", "ended", "until"),
    "rank": ("rank",),
    "acting": ("acting", "ad_interim"),
}  # fmt: skip
_QID = re.compile(r"(?:.*/)?(Q\d+)")
_MOMENT = re.compile(r"(-?\d{4,})-(\d\d)-(\d\d)T[\d:.]+Z?")


def holders_in(content: str, where: str) -> list[Holder]:
    """The holders of a list. `IntakeError`: names the line that is wrong; nothing of the list is then to be used."""
    text = content.lstrip("\ufeff").lstrip()
    if not text:
        raise IntakeError(where, "empty. Give a CSV with a head line, or the JSON of a Wikidata query.")
    rows = _bindings(text, where) if text.startswith(("{", "[")) else _lines(text, where)
    holders = [_holder(row, number, where) for number, row in rows]
    if not holders:
        raise IntakeError(where, "no office-holder in it.")
    return holders


def _lines(text: str, where: str) -> Iterable[tuple[int, dict[str, str]]]:
    try:
        dialect: type[csv.Dialect] | csv.Dialect = csv.Sniffer().sniff(text.splitlines()[0], delimiters=",;\t")
    except csv.Error:
        dialect = csv.excel
    table = csv.DictReader(io.StringIO(text), dialect=dialect)
    names = [(name or "").strip().casefold() for name in table.fieldnames or []]
    for field in ("person", "office"):
        if not set(COLUMNS[field]) & set(names):
            raise IntakeError(where, f"no column {field!r} in its first line. Columns: {', '.join(COLUMNS)}.")
    for row in table:
        cells = {
            (name or "").strip().casefold(): (value or "").strip()
            for name, value in row.items()
            if isinstance(value, str)
        }
        if any(cells.values()):
            yield table.line_num, cells


def _bindings(text: str, where: str) -> Iterable[tuple[int, dict[str, str]]]:
    """Rows of the JSON that a query service answers, or of its plain form, a list of objects."""
    try:
        answer = msgspec.json.decode(text.encode())
    except msgspec.DecodeError as err:
        raise IntakeError(where, f"not JSON ({err}).") from err
    rows = answer.get("results", {}).get("bindings") if isinstance(answer, dict) else answer
    if not isinstance(rows, list):
        raise IntakeError(where, "no answer to a Wikidata query: it has no results.bindings.")
    for number, row in enumerate(rows, 1):
        if not isinstance(row, dict):
            raise IntakeError(f"{where}, row {number}", "not an object.")
        yield number, {str(name).casefold(): _value(value) for name, value in row.items()}


def _value(value: object) -> str:
    if isinstance(value, Mapping):
        value = value.get("value", "")
    return str(value) if value is not None else ""


def _holder(row: Mapping[str, str], number: int, where: str) -> Holder:
    place = f"{where}, row {number}"
    person, office = _name(row, "person"), _name(row, "office")
    if person is None or office is None:
        raise IntakeError(place, f"no {'person' if person is None else 'office'} in it.")
    written = _name(row, "state")
    try:
        state = state_code(written) if written else None
    except UsageError as err:
        raise IntakeError(place, str(err)) from err
    first, last = _day(row, "first", place), _day(row, "last", place)
    begins, ends = days_of(first or ""), days_of(last or "")
    if begins and ends and begins.first and ends.last and ends.last < begins.first:
        raise IntakeError(place, f"ends ({last}) before it begins ({first}).")
    return Holder(
        list_name=where,
        row=number,
        person=person,
        person_qid=_qid(row, "person_qid"),
        office=office,
        office_qid=_qid(row, "office_qid"),
        rank=_name(row, "rank") or rank_of(office),
        organisation=_name(row, "organisation"),
        state=state,
        first=first,
        last=last,
        acting=(_name(row, "acting") or "").casefold() in ("1", "yes", "true", "acting", "x")
        or "acting" in office.casefold(),
    )


def _name(row: Mapping[str, str], field: str) -> str | None:
    """The first value that is a name and no identifier."""
    values = (row.get(name, "").strip() for name in COLUMNS[field])
    return next((value for value in values if value and not _QID.fullmatch(value)), None)


def _qid(row: Mapping[str, str], field: str) -> str | None:
    found = (_QID.fullmatch(row.get(name, "").strip()) for name in COLUMNS[field])
    return next((qid[1] for qid in found if qid), None)


def _day(row: Mapping[str, str], field: str, place: str) -> str | None:
    written = _name(row, field)
    if not written or "/.well-known/genid/" in written or written.startswith("t"):
        return None  # Wikidata's 'unknown value'
    moment = _MOMENT.fullmatch(written)
    if moment:
        year, month, day = moment.groups()
        # A query does not say how precise a day is: the first of January mostly stands for the year.
        written = year if (month, day) == ("01", "01") else f"{year}-{month}-{day}"
    if days_of(written) is None:
        raise IntakeError(place, f"{written!r} is not a date. Write 2014, 2014-04 or 2014-04-27.")
    return written
