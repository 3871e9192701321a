"""What every exporter is fed with: accounts one by one, each with the name its values have in the ledger."""

from __future__ import annotations

from msgspec import Struct

from dragoman.model import Record, Span


class Account(Struct, frozen=True):
    """A record and its key, e.g. `belgrade`, so that its contact `c1` is `belgrade#c1` wherever it goes."""

    key: str
    record: Record
    reader_version: str = ""

    def id(self, local_id: str) -> str:
        return f"{self.key}#{local_id}"


def told_by(evidence: list[Span]) -> Span:
    """The words that tell the thing itself, where dates, places and ranks have spans of their own.

    Every value of a record has evidence; the first span that no rule for a date or place made is the telling one.
    """
    for span in evidence:
        rule = span.rule if isinstance(span.rule, str) else ""
        if "/dates/" not in rule and not rule.endswith("/place"):
            return span
    return evidence[0]


def states_of(record: Record) -> dict[str, str | None]:
    """Each person's id to the state they act for."""
    return {person.id: person.state for person in record.persons}
