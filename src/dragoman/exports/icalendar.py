"""Accounts to a calendar (RFC 5545): contacts to come and promises, each on the days it may fall on.

An announced contact and a promise with a date are events over whole days; a promise that is open is a task as well. A
date known only in part covers all its days and says so. What is announced without a date is a task without one.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import BinaryIO

from dragoman.exports.account import Account, told_by
from dragoman.exports.coding import TO_COME
from dragoman.model import Commitment, Contact, Document, Place, Span
from dragoman.model.when import Days, days_of
from dragoman.reference.states import state_name

LONGEST_LINE = 75  # octets without the line break: RFC 5545, 3.1
UNDATED_STAMP = "19700101T000000Z"  # a calendar asks for a time of writing, and the same ledger gives the same bytes
HEAD = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//dragoman//contacts and commitments//EN", "CALSCALE:GREGORIAN")
Lines = list[str]


def write(accounts: Iterable[Account], out: BinaryIO, policy: str) -> int:
    """One calendar, under every policy the same; how many events and tasks it holds."""
    out.write(_folded(HEAD))
    count = 0
    for account in accounts:
        for entry in _Calendar(account).entries():
            out.write(_folded(entry))
            count += 1
    out.write(_folded(["END:VCALENDAR"]))
    return count


class _Calendar:
    """The entries of one account, each under an id that outlives a new reading: its text and its place there."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self.document: Document = account.record.document
        self.seen: Counter[str] = Counter()

    def entries(self) -> Iterator[Lines]:
        for contact in self.account.record.contacts:
            if contact.status in TO_COME:
                yield self._contact(contact)
        for commitment in self.account.record.commitments:
            days = _whole(commitment.due)
            if days:
                yield self._entry("VEVENT", commitment.id, told_by(commitment.evidence), days, *_promise(commitment))
            if commitment.status == "open":
                yield self._entry("VTODO", commitment.id, told_by(commitment.evidence), days, *_promise(commitment))

    def _contact(self, contact: Contact) -> Lines:
        days = _whole(contact.date)
        names = " – ".join(state_name(side) for side in contact.parties)
        kind = contact.kind.replace("_", " ")
        summary = f"{kind[0].upper()}{kind[1:]}: {names}" if names else kind
        component = "VEVENT" if days else "VTODO"
        return self._entry(component, contact.id, told_by(contact.evidence), days, summary, contact.date, contact.place)

    def _entry(
        self,
        component: str,
        id: str,
        span: Span,
        days: Days | None,
        summary: str,
        edtf: str | None,
        place: Place | None,
    ) -> Lines:
        described = [_precision(edtf, days), f"“{' '.join(span.quote.split())}”", self._where(id, span)]
        lines = [
            f"BEGIN:{component}",
            f"UID:{self._uid(component, span)}",
            f"DTSTAMP:{self._stamp()}",
            f"SUMMARY:{_text(summary)}",
            *_days(component, days),
            f"DESCRIPTION:{_text(chr(10).join(part for part in described if part))}",
        ]
        if place and (place.name or place.country):
            where = ", ".join(part for part in (place.name, place.country and state_name(place.country)) if part)
            lines.append(f"LOCATION:{_text(where)}")
        if self.document.url:
            lines.append(f"URL:{_uri(self.document.url)}")
        if component == "VTODO":
            lines.append("STATUS:NEEDS-ACTION")
        else:
            lines.append("TRANSP:TRANSPARENT")
        return [*lines, f"END:{component}"]

    def _where(self, id: str, span: Span) -> str:
        return f"{self.account.id(id)}, characters {span.start}–{span.end} of {self.document.id}"

    def _uid(self, component: str, span: Span) -> str:
        place = f"{component} {self.document.sha256} {span.start}-{span.end}"
        self.seen[place] += 1
        again = f" {self.seen[place]}" if self.seen[place] > 1 else ""
        return hashlib.sha256((place + again).encode()).hexdigest()[:32] + "@dragoman"

    def _stamp(self) -> str:
        days = days_of(self.document.published) if self.document.published else None
        return f"{days.first:%Y%m%d}T000000Z" if days and days.first else UNDATED_STAMP


def _promise(commitment: Commitment) -> tuple[str, str | None, Place | None]:
    by = ", ".join(state_name(side) for side in commitment.by)
    what = " ".join(commitment.what.split())
    told = f"{what} ({commitment.force.replace('_', ' ')})"
    return (f"{by}: {told}" if by else told), commitment.due, commitment.place


def _whole(edtf: str | None) -> Days | None:
    """The days an EDTF date may mean, when both the first and the last are known."""
    days = days_of(edtf) if edtf else None
    return days if days and days.first and days.last else None


def _days(component: str, days: Days | None) -> Lines:
    if days is None or days.first is None or days.last is None:
        return []
    if component == "VTODO":
        return [f"DUE;VALUE=DATE:{days.last:%Y%m%d}"]
    return [f"DTSTART;VALUE=DATE:{days.first:%Y%m%d}", f"DTEND;VALUE=DATE:{_day_after(days.last):%Y%m%d}"]


def _day_after(day: date) -> date:
    return day + timedelta(days=1) if day < date.max else day


def _precision(edtf: str | None, days: Days | None) -> str:
    if edtf is None:
        return "No date is told."
    if days is None:
        return f"Date as told: {edtf}; not known well enough for a day in a calendar."
    return "" if days.first == days.last else f"Date as told: {edtf}; some day from {days.first} to {days.last}."


def _text(written: str) -> str:
    """RFC 5545, 3.3.11; blanks of any kind become one, and characters that no calendar may hold are left out."""
    spaced = "".join(" " if char.isspace() and char != "\n" else char for char in written)
    kept = "".join(char for char in spaced if char == "\n" or char.isprintable())
    return kept.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _uri(url: str) -> str:
    return "".join(char for char in url if char.isprintable() and not char.isspace())


def _folded(lines: Iterable[str]) -> bytes:
    """The lines, each cut into parts of at most 75 octets between two characters."""
    folded = bytearray()
    for line in lines:
        room = LONGEST_LINE
        for char in line:
            octets = char.encode("utf-8", "replace")
            if len(octets) > room:
                folded += b"\r\n "
                room = LONGEST_LINE - 1
            folded += octets
            room -= len(octets)
        folded += b"\r\n"
    return bytes(folded)
