"""Questions a desk officer puts to a ledger, each by its path; nothing is written.

`LedgerError`: the ledger is missing, damaged or of a newer program. `UsageError`: a state or date that is none.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from dragoman.errors import UsageError
from dragoman.model.vocabulary import ACTS, COMMITMENT_KINDS, CONTACT_KINDS

if TYPE_CHECKING:
    from dragoman.ledger.opening import Question
    from dragoman.ledger.rows import CiteRow, CommitmentRow, ContactRow, Filters, PassageRow, PersonRow, StatementRow

Row = TypeVar("Row")


def filters_for(
    states: Iterable[str] = (),
    *,
    person: str | None = None,
    date: str | None = None,
    kind: str | None = None,
    topic: str | None = None,
    act: str | None = None,
    documents: Iterable[str] = (),
    limit: int | None = None,
    originals: bool = False,
) -> Filters:
    """Filters with the states named as people name them, e.g. 'Serbia' or 'srb'."""
    from dragoman.ledger.rows import Filters
    from dragoman.reference.states import state_code

    if kind is not None and kind not in (*CONTACT_KINDS, *COMMITMENT_KINDS):
        raise UsageError(
            f"no kind called {kind!r}. Contacts: {', '.join(CONTACT_KINDS)}. "
            f"Commitments: {', '.join(COMMITMENT_KINDS)}."
        )
    if act is not None and act not in ACTS:
        raise UsageError(f"no act called {act!r}. Acts: {', '.join(ACTS)}.")
    codes = tuple(state_code(state) for state in states)
    return Filters(codes, person, date, kind, topic, act, tuple(documents), limit, originals)


def contacts(ledger: str, filters: Filters) -> list[ContactRow]:
    """Contacts by date, each as one account tells it."""
    from dragoman.ledger import asking

    return _asked(ledger, lambda connection: asking.contacts(connection, filters))


def statements(ledger: str, filters: Filters) -> list[StatementRow]:
    """Statements by the date of their contact, else of the text."""
    from dragoman.ledger import asking

    return _asked(ledger, lambda connection: asking.statements(connection, filters))


def commitments(ledger: str, filters: Filters) -> list[CommitmentRow]:
    """Commitments by the day they are due; `date` filters that day."""
    from dragoman.ledger import asking

    return _asked(ledger, lambda connection: asking.commitments(connection, filters))


def people(ledger: str, filters: Filters) -> list[PersonRow]:
    """People by name, with the offices each account gives them."""
    from dragoman.ledger import asking

    return _asked(ledger, lambda connection: asking.people(connection, filters))


def cite(ledger: str, ids: tuple[str, ...], filters: Filters) -> list[CiteRow]:
    """The words behind the rows with these ids; without ids, behind all that meet the filters."""
    from dragoman.ledger import citing

    return _asked(ledger, lambda connection: citing.cite(connection, ids, filters))


def search(ledger: str, words: str, filters: Filters, limit: int | None = None) -> list[PassageRow]:
    """Passages that hold all the words, best first, at most `limit`."""
    from dragoman.ledger import citing

    return _asked(ledger, lambda connection: islice(citing.search(connection, words, filters), limit))


def _asked(path: str, question: Question[Row]) -> list[Row]:
    from dragoman.ledger.opening import open_ledger

    with open_ledger(path) as ledger, ledger.asking() as connection:
        return list(question(connection))
