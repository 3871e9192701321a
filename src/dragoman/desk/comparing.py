"""Two readouts of one event held against each other: files or a ledger's documents in, aligned claims out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dragoman.errors import UsageError
from dragoman.model import Record

if TYPE_CHECKING:
    from dragoman.analysis.compare import Aligned, Claim
    from dragoman.ledger.rows import Citation


def compare_files(one: str, other: str) -> list[Aligned]:
    """The claims of two texts, each the only one in its file, aligned.

    `UsageError`: a file holds several texts. `DragomanError`: one cannot be read; it says which and why.
    """
    from dragoman.analysis.compare import compare

    return compare(_claims_of_file(one), _claims_of_file(other))


def compare_documents(ledger: str, one: str, other: str) -> list[Aligned]:
    """The claims of two of a ledger's documents, named by their ids, aligned. `UsageError`: there is no such document."""
    from dragoman.analysis.compare import compare

    return compare(_claims_in(ledger, one), _claims_in(ledger, other))


def _claims_of_file(path: str) -> list[Claim]:
    from dragoman.desk.reading import read_paths

    outcomes = list(read_paths([path]))
    for outcome in outcomes:
        if not isinstance(outcome, Record):
            raise outcome
    records = [outcome for outcome in outcomes if isinstance(outcome, Record)]
    if len(records) != 1:
        raise UsageError(f"{path}: {len(records)} texts. Give a file that holds one, or a document of a ledger.")
    return _claims(records[0])


def _claims(record: Record) -> list[Claim]:
    from dragoman.analysis.compare import Claim

    names = {person.id: person.name for person in record.persons}
    out = []
    for s in record.statements:
        words = s.content or s.evidence[0]
        out.append(
            Claim(
                f"{record.document.id}#{s.id}", s.act, s.voice, s.on_behalf_of, [names[p] for p in s.speakers], words.quote,
                s.topics, s.instruments, s.strength, s.polarity, record.document.language, record.document.id, words.start,
                words.end, words.quote,
            )
        )  # fmt: skip
    return out


def _claims_in(ledger: str, document: str) -> list[Claim]:
    from dragoman.analysis.compare import Claim
    from dragoman.desk import asking

    rows = asking.statements(ledger, asking.filters_for(documents=[document]))
    if not rows:
        known = asking.contacts(ledger, asking.filters_for(documents=[document]))
        if not known:
            raise UsageError(f"{document}: no such document in this ledger, or nothing was read in it.")
    out = []
    for row in rows:
        words = row.citations[-1] if row.content is None else _content(row.citations, row.content)
        out.append(
            Claim(
                row.id, row.act, row.voice, row.on_behalf_of, [who.name for who in row.speakers], row.content or words.quote,
                row.topics, row.instruments, row.strength, row.polarity, None, words.document, words.start, words.end,
                words.quote,
            )
        )  # fmt: skip
    return out


def _content(citations: Sequence[Citation], content: str) -> Citation:
    """The citation that is the claim itself, not the clause with its verb."""
    return next((c for c in citations if c.quote == content), citations[0])
