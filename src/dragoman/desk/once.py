"""A ledger to its contacts, each once: what pending, tempo and missing ask of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from dragoman.model.identity import CONTACT

if TYPE_CHECKING:
    from dragoman.analysis.once import Account, Once, Present
    from dragoman.analysis.promises import Named
    from dragoman.ledger.linked import Handle
    from dragoman.ledger.rows import CommitmentRow, ContactRow, Filters
    from dragoman.model.identity import ContactAccount

OWN = frozenset({"official", "joint"})


def contacts_once(connection: Handle, filters: Filters) -> list[Once]:
    """The contacts that meet the filters by date, each with its own accounts; texts made from others bear no witness.

    Before dragoman link every account is a contact.
    """
    from dragoman.ledger import asking

    return once_of(connection, asking.contacts(connection, replace(filters, originals=True)))


def once_of(connection: Handle, told: Iterable[ContactRow]) -> list[Once]:
    """These accounts as contacts, each once, by date."""
    from dragoman.ledger import accounts
    from dragoman.ledger.linked import refs_of

    rows = {row.id: row for row in told}
    found = accounts.accounts_at(connection, refs_of(connection, CONTACT, list(rows)))
    groups: dict[str, list[ContactAccount]] = {}
    for account in sorted(found, key=lambda account: account.ref):
        groups.setdefault(f"contact:{account.identity}" if account.identity else account.id, []).append(account)
    once = [_once(id, group, rows) for id, group in groups.items()]
    return sorted(once, key=lambda contact: (contact.date is None, contact.date or "", contact.id))


def named_in(connection: Handle, commitments: Iterable[CommitmentRow]) -> dict[str, list[Named]]:
    """For each of these commitments whom its words name; they are looked for in what is told of visits alone."""
    from dragoman.analysis.promises import FAMILIES, VISIT
    from dragoman.ledger.linked import entries_of_keys
    from dragoman.ledger.named import person_spans

    asked = [row for row in commitments if FAMILIES.get(row.kind) == VISIT]
    entries = entries_of_keys(connection, {_key(row.id) for row in asked})
    spans = person_spans(connection, entries.values())
    people = _people(connection, entries.values())
    found: dict[str, list[Named]] = {}
    for row in asked:
        entry = entries.get(_key(row.id), 0)
        numbers = [
            number
            for begin, end, number in spans.get(entry, ())
            if any(begin < cited.end and end > cited.start for cited in row.citations)
        ]
        found[row.id] = [people[entry, number] for number in dict.fromkeys(numbers) if (entry, number) in people]
    return found


def _people(connection: Handle, entries: Iterable[int]) -> dict[tuple[int, int], Named]:
    from dragoman.analysis.once import highest
    from dragoman.analysis.promises import Named
    from dragoman.ledger.accounts import person_mentions

    return {
        mention.ref: Named(
            f"person:{mention.identity}" if mention.identity else mention.id,
            mention.name,
            mention.state,
            highest([office.rank for office in mention.offices]),
        )
        for mention in person_mentions(connection, entries)
    }


def _key(id: str) -> str:
    return id.rpartition("#")[0]


def _once(id: str, group: Sequence[ContactAccount], rows: Mapping[str, ContactRow]) -> Once:
    from dragoman.analysis.once import Once
    from dragoman.desk.united import fullest, status_of

    best = fullest(group)
    return Once(
        id=id,
        kind=best.kind,
        kinds=list(dict.fromkeys([best.kind, *(account.kind for account in group)])),
        status=status_of(group),
        date=best.date,
        first=best.first,
        last=best.last,
        place=best.place or next((account.place for account in group if account.place), None),
        country=best.country or next((account.country for account in group if account.country), None),
        on_margins_of=next((account.on_margins_of for account in group if account.on_margins_of), None),
        parties=best.parties,
        level=best.level or next((account.level for account in group if account.level), None),
        series=next((account.series for account in group if account.series), None),
        round=next((account.round for account in group if account.round), None),
        present=_present(group),
        accounts=[_account(account) for account in group],
        documents=list(dict.fromkeys(name for account in group for name in rows[account.id].documents)),
        citations=[citation for account in group for citation in rows[account.id].citations],
    )


def _account(account: ContactAccount) -> Account:
    from dragoman.analysis.once import Account
    from dragoman.identity.houses import cited_state, house_of

    side = account.issuer_state if account.source_class in OWN else cited_state(account)
    return Account(
        account.id, account.key, account.status, account.date, account.published, house_of(account), side
    )  # fmt: skip


def _present(group: Sequence[ContactAccount]) -> list[Present]:
    """Each person once; a role that tells who travels or receives is kept before one that does not."""
    from dragoman.analysis.once import Present, highest

    found: dict[tuple[str | None, str], Present] = {}
    for account in group:
        for part in account.participants:
            who = f"person:{part.identity}" if part.identity else f"{account.key}:{part.name}"
            known = found.get((part.side, who))
            ranks = [rank for rank in (known.rank if known else None, part.rank) if rank]
            role = known.role if known and known.role not in ("principal", "attendee", "member") else part.role
            found[part.side, who] = Present(who, known.name if known else part.name, part.side, role, highest(ranks))
    return list(found.values())
