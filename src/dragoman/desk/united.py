"""One contact from its many accounts, one person from every spelling, one release from its copies:
shown, never melted.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct

from dragoman.errors import UsageError
from dragoman.model.identity import CONTACT, PERSON, Reason, Ref

if TYPE_CHECKING:
    from dragoman.identity.fields import Field
    from dragoman.identity.series import Series
    from dragoman.identity.tenures import Tenure
    from dragoman.identity.witnesses import Witness
    from dragoman.ledger.linked import Handle
    from dragoman.ledger.rows import Filters
    from dragoman.model.identity import ContactAccount, Link, PersonMention

T = TypeVar("T")
NUMBERED = re.compile(r"(person|contact):(\d+)")
SHOWN = 500  # members of one person that are read to show them


class Told(Struct, frozen=True):
    """One account or mention, the link that brought it here and the words it stands on."""

    id: str
    document: str
    says: str
    published: str | None
    source: str | None
    source_class: str
    status: str | None
    made_from: str | None  # the text this one is a copy, excerpt, rewrite or translation of
    score: float
    reasons: list[Reason]
    quote: str


class ContactShown(Struct, frozen=True):
    """A contact with its accounts side by side; `witnesses` are independent, copies are not among them."""

    id: str
    summary: str
    witnesses: list[Witness]
    fields: list[Field]
    accounts: list[Told]
    doubts: list[str]


class UnitedRow(Struct, frozen=True):
    """A contact once, however many accounts tell of it; `witnesses` counts houses, copies are not among them."""

    id: str
    date: str | None
    kind: str
    status: str
    parties: list[str]
    place: str | None
    witnesses: int
    accounts: list[str]
    documents: list[str]


class UnitedPersonRow(Struct, frozen=True):
    """A person once, however many accounts and spellings tell of them; `offices` as titles, the most told first."""

    id: str
    name: str
    states: list[str]
    offices: list[str]
    spellings: list[str]
    mentions: list[str]
    documents: list[str]


class MetRow(Struct, frozen=True):
    """A contact someone took part in."""

    contact: str
    date: str | None
    kind: str
    parties: list[str]
    place: str | None


class PersonShown(Struct, frozen=True):
    """Someone with every spelling, the offices they were told to hold, and the contacts they took part in."""

    id: str
    name: str
    spellings: list[str]
    states: list[str]
    offices: list[Tenure]
    contacts: list[MetRow]
    mentions: list[Told]
    doubts: list[str]


class OriginRow(Struct, frozen=True):
    """That a text was made from another; `root` is the text at the beginning of the chain."""

    document: str
    kind: str
    origin: str
    root: str
    score: float
    reasons: list[Reason]
    documents: list[str]


class SeriesRow(Struct, frozen=True):
    """The rounds of a series in order, with the numbers that are missing."""

    series: str
    parties: list[str]
    told: str
    missing: list[int]
    rounds: list[str]
    contradictions: list[str]
    documents: list[str]


def show_contacts(ledger: str, ids: Iterable[str]) -> list[ContactShown]:
    """The contacts with these ids (`belgrade#c1`, `contact:7`), each with all its accounts.
    `UsageError`: no such id.
    """
    from dragoman.ledger.opening import open_ledger

    with open_ledger(ledger) as opened, opened.asking() as connection:
        return [_contact(connection, identity) for identity in _identities(connection, CONTACT, ids)]


def show_people(ledger: str, ids: Iterable[str]) -> list[PersonShown]:
    """The persons with these ids (`belgrade#p1`, `person:12`). `UsageError`: no such id."""
    from dragoman.ledger.opening import open_ledger

    with open_ledger(ledger) as opened, opened.asking() as connection:
        return [_person(connection, identity) for identity in _identities(connection, PERSON, ids)]


def united_contacts(ledger: str, filters: Filters) -> list[UnitedRow]:
    """Contacts by date, each once, of which an account meets the filters; before dragoman link every account is one."""
    from dragoman.identity.witnesses import witnesses_of
    from dragoman.ledger import accounts, asking
    from dragoman.ledger.identities import members
    from dragoman.ledger.linked import refs_of
    from dragoman.ledger.opening import open_ledger

    with open_ledger(ledger) as opened, opened.asking() as connection:
        refs = refs_of(connection, CONTACT, [row.id for row in asking.contacts(connection, filters)])
        alone = accounts.accounts_at(connection, refs)
        known = {account.identity for account in alone if account.identity is not None}
        together = {ref for group in members(connection, known).values() for ref in group}
        told = {account.ref: account for account in [*alone, *accounts.accounts_at(connection, together)]}
        made_from = origins_of(connection, {account.key for account in told.values()})
    groups: dict[str, list[ContactAccount]] = {}
    for account in sorted(told.values(), key=lambda account: account.ref):
        groups.setdefault(f"contact:{account.identity}" if account.identity else account.id, []).append(account)
    rows = [
        UnitedRow(
            id=id,
            date=_date(group),
            kind=fullest(group).kind,
            status=status_of(group),
            parties=fullest(group).parties,
            place=fullest(group).place or next((account.place for account in group if account.place), None),
            witnesses=len(witnesses_of(group, made_from)),
            accounts=[account.id for account in group],
            documents=list(dict.fromkeys(account.key for account in group)),
        )
        for id, group in groups.items()
    ]
    return sorted(rows, key=lambda row: (row.date is None, row.date or "", row.id))


def united_people(ledger: str, filters: Filters) -> list[UnitedPersonRow]:
    """Persons by name, each once, of whom an account meets the filters; before dragoman link every account is one."""
    from dragoman.ledger import accounts, asking
    from dragoman.ledger.identities import members
    from dragoman.ledger.linked import refs_of
    from dragoman.ledger.opening import open_ledger

    with open_ledger(ledger) as opened, opened.asking() as connection:
        refs = refs_of(connection, PERSON, [id for row in asking.people(connection, filters) for id in row.ids])
        alone = accounts.mentions_at(connection, refs)
        known = {mention.identity for mention in alone if mention.identity is not None}
        together = {ref for group in members(connection, known, limit=SHOWN).values() for ref in group}
        told = {mention.ref: mention for mention in [*alone, *accounts.mentions_at(connection, together)]}
    groups: dict[str, list[PersonMention]] = {}
    for mention in sorted(told.values(), key=lambda mention: mention.ref):
        groups.setdefault(f"person:{mention.identity}" if mention.identity else mention.id, []).append(mention)
    return sorted((_united_person(id, group) for id, group in groups.items()), key=lambda row: (row.name, row.id))


def origins(ledger: str, documents: Collection[str] = ()) -> list[OriginRow]:
    """Which texts were made from which, by key; with `documents` only what hangs together with these."""
    from dragoman.identity.origins import roots
    from dragoman.ledger.judgements import derivations
    from dragoman.ledger.linked import entries_of_keys
    from dragoman.ledger.opening import open_ledger

    with open_ledger(ledger) as opened, opened.asking() as connection:
        found = derivations(connection)
        missing = sorted(set(documents) - entries_of_keys(connection, documents).keys())
    if missing:
        raise UsageError(
            f"no text in this ledger is called {', '.join(missing)}. Ids are listed by contacts and people."
        )
    ends = roots(found)
    asked = {ends.get(key, key) for key in documents}
    return [
        OriginRow(
            document=item.key,
            kind=str(item.kind),
            origin=item.origin_key,
            root=ends.get(item.key, item.origin_key),
            score=item.score,
            reasons=item.reasons,
            documents=[item.key, item.origin_key],
        )
        for item in found
        if not asked or ends.get(item.key, item.key) in asked
    ]


def series(ledger: str, states: Iterable[str] = ()) -> list[SeriesRow]:
    """The series that contacts are rounds of, those of all the `states` if any are named."""
    from dragoman.identity.series import Round, series_of
    from dragoman.ledger.accounts import accounts_at
    from dragoman.ledger.linked import rounds_told
    from dragoman.ledger.opening import open_ledger
    from dragoman.reference.states import state_code

    codes = {state_code(state) for state in states}
    with open_ledger(ledger) as opened, opened.asking() as connection:
        accounts = accounts_at(connection, rounds_told(connection))
    together: dict[tuple[int, int], list[ContactAccount]] = {}
    for account in accounts:
        if codes <= set(account.parties) and account.status != "cancelled":
            key = (account.identity, -1) if account.identity is not None else account.ref
            together.setdefault(key, []).append(account)
    keys: dict[int, list[str]] = {}
    rounds = []
    for number, group in enumerate(together.values()):
        keys[number] = [account.key for account in group]
        best = fullest(group)
        told = next((account.round for account in group if account.round), None)
        rounds.append(
            Round(number, tuple(sorted(best.parties)), best.series or "", told, _date(group), status_of(group))
        )
    return [_series(found, keys) for found in series_of(rounds)]


def best_names(ledger: Handle, noun: str, identities: Collection[int]) -> dict[int, str]:
    """The name each person is best called by: written in full, in Latin letters, as most texts write it."""
    from dragoman.ledger import accounts
    from dragoman.ledger.identities import members

    found = {}
    for identity, refs in members(ledger, identities, limit=SHOWN).items():
        names = [mention.name for mention in accounts.mentions_at(ledger, refs)]
        if names and noun == PERSON:
            found[identity] = best_name(names)
    return found


def best_name(names: Sequence[str]) -> str:
    """Of several spellings the one to show."""
    counted = Counter(names)

    def worth(name: str) -> tuple[bool, bool, int, str]:
        latin = any("a" <= char <= "z" for char in name.lower())
        return not latin, len(name.split()) < 2, -counted[name], name

    return min(counted, key=worth)


def _united_person(id: str, told: Sequence[PersonMention]) -> UnitedPersonRow:
    titles = Counter(office.title or office.rank.replace("_", " ") for mention in told for office in mention.offices)
    return UnitedPersonRow(
        id=id,
        name=best_name([mention.name for mention in told]),
        states=sorted({mention.state for mention in told if mention.state}),
        offices=[title for title, _ in titles.most_common()],
        spellings=list(dict.fromkeys(mention.name for mention in told)),
        mentions=[mention.id for mention in told],
        documents=list(dict.fromkeys(mention.key for mention in told)),
    )


def _identities(ledger: Handle, noun: str, ids: Iterable[str]) -> list[int]:
    from dragoman.ledger.identities import anchor_of, at_anchor, links_of

    found = []
    for id in ids:
        numbered = NUMBERED.fullmatch(id)
        if numbered and numbered[1] == noun:
            found.append(int(numbered[2]))
            continue
        anchor = anchor_of(ledger, id)
        ref = at_anchor(ledger, anchor) if anchor and anchor.noun == noun else None
        if ref is None:
            raise UsageError(f"no {noun} in this ledger is called {id!r}. Ids are listed by {_COMMANDS[noun]}.")
        link = links_of(ledger, noun, [ref]).get(ref)
        if link is None:
            raise UsageError(f"{id} was entered after the last run of dragoman link. Run it first.")
        found.append(link.identity)
    return list(dict.fromkeys(found))


_COMMANDS = {PERSON: "dragoman people", CONTACT: "dragoman contacts"}


def _members(ledger: Handle, noun: str, identity: int) -> list[Ref]:
    from dragoman.ledger.identities import members

    refs = members(ledger, [identity], limit=SHOWN)[identity]
    if not refs:
        raise UsageError(f"no {noun} of this ledger has the number {noun}:{identity}.")
    return refs


def _contact(ledger: Handle, identity: int) -> ContactShown:
    from dragoman.desk.judging import doubts_about
    from dragoman.identity.fields import side_by_side
    from dragoman.identity.witnesses import witnesses_of
    from dragoman.ledger import accounts
    from dragoman.ledger.identities import links_of

    refs = _members(ledger, CONTACT, identity)
    told = accounts.accounts_at(ledger, refs)
    made_from = origins_of(ledger, [account.key for account in told])
    links = links_of(ledger, CONTACT, refs)
    quotes = _quotes(ledger, told)
    return ContactShown(
        id=f"contact:{identity}",
        summary=summary(fullest(told), _date(told)),
        witnesses=witnesses_of(told, made_from),
        fields=side_by_side([account for account in told if account.key not in made_from] or told),
        accounts=[
            _told(account, links[account.ref], made_from, quotes, summary(account, account.date)) for account in told
        ],
        doubts=doubts_about(ledger, CONTACT, {account.anchor for account in told}),
    )


def _person(ledger: Handle, identity: int) -> PersonShown:
    from dragoman.desk.judging import doubts_about
    from dragoman.identity.tenures import seen_in_office
    from dragoman.ledger import accounts
    from dragoman.ledger.identities import links_of
    from dragoman.model.identity import OfficeUsage

    refs = _members(ledger, PERSON, identity)
    told = accounts.mentions_at(ledger, refs)
    made_from = origins_of(ledger, [mention.key for mention in told])
    links = links_of(ledger, PERSON, refs)
    quotes = _quotes(ledger, told)
    name = best_name([mention.name for mention in told])
    usages = [
        OfficeUsage(mention.entry_id, mention.number, mention.key, mention.name, office, mention.published, identity)
        for mention in told
        for office in mention.offices
    ]
    met = accounts.accounts_at(ledger, {(mention.entry_id, number) for mention in told for number in mention.contacts})
    return PersonShown(
        id=f"person:{identity}",
        name=name,
        spellings=list(dict.fromkeys(mention.name for mention in told)),
        states=sorted({mention.state for mention in told if mention.state}),
        offices=seen_in_office(usages, {identity: name}),
        contacts=_met(met),
        mentions=[_told(mention, links[mention.ref], made_from, quotes, mention.name) for mention in told],
        doubts=doubts_about(ledger, PERSON, {mention.anchor for mention in told}),
    )


def origins_of(ledger: Handle, keys: Iterable[str]) -> dict[str, str]:
    """For those of these texts that were made from another, the text at the beginning of the chain."""
    from dragoman.identity.origins import roots
    from dragoman.ledger.judgements import derivations

    wanted, asked = set(keys), set[str]()
    found = {}
    while wanted - asked:
        some = sorted(wanted - asked)[:SHOWN]
        asked.update(some)
        for item in derivations(ledger, some):
            found[item.key, item.origin_key] = item
            wanted.update((item.key, item.origin_key))
    return roots(list(found.values()))


def _told(
    told: ContactAccount | PersonMention, link: Link, made_from: dict[str, str], quotes: dict[Ref, str], says: str
) -> Told:
    return Told(
        id=told.id,
        document=told.key,
        says=says,
        published=told.published,
        source=getattr(told, "source", None),
        source_class=told.source_class,
        status=getattr(told, "status", None),
        made_from=made_from.get(told.key),
        score=link.score,
        reasons=link.reasons,
        quote=quotes.get(told.ref, ""),
    )


def _quotes(ledger: Handle, told: Sequence[ContactAccount | PersonMention]) -> dict[Ref, str]:
    """The words of each one's anchor."""
    from dragoman.ledger.accounts import document_texts

    texts = {text.entry_id: text.text for text in document_texts(ledger, {item.entry_id for item in told})}
    return {item.ref: texts[item.entry_id][item.anchor.start : item.anchor.end] for item in told}


def summary(account: ContactAccount, date: str | None) -> str:
    """A contact in a few words: 'meeting, 2018-09-21, Banja Luka, RUS–SRB'."""
    round = f"{account.series}, round {account.round}" if account.series and account.round else account.series
    told = [account.kind, date, account.place, "–".join(account.parties), round]
    return ", ".join(part for part in told if part)


def fullest(told: Sequence[ContactAccount]) -> ContactAccount:
    """The account that says most; of several the first."""
    return max(told, key=lambda account: (_exactness(account), len(account.parties), account.place is not None))


def _exactness(account: ContactAccount) -> int:
    if account.first is None or account.last is None:
        return 0
    return (
        3
        if account.date_basis == "stated" and account.first == account.last
        else 2
        if account.first == account.last
        else 1
    )


def _date(told: Sequence[ContactAccount]) -> str | None:
    return fullest(told).date


def status_of(told: Sequence[ContactAccount]) -> str:
    """Held when one tells it so; else what was told last: a visit announced and put off is put off."""
    if any(account.status == "held" for account in told):
        return "held"
    return max(
        told, key=lambda account: (account.status != "back_reference", account.published or "", account.ref)
    ).status


def _met(accounts: Sequence[ContactAccount]) -> list[MetRow]:
    """Each contact once, by date."""
    groups: dict[str, list[ContactAccount]] = {}
    for account in accounts:
        groups.setdefault(f"contact:{account.identity}" if account.identity else account.id, []).append(account)
    rows = [
        MetRow(id, _date(group), fullest(group).kind, fullest(group).parties, fullest(group).place)
        for id, group in groups.items()
    ]
    return sorted(rows, key=lambda row: (row.date is None, row.date or "", row.contact))


def _series(found: Series, keys: dict[int, list[str]]) -> SeriesRow:
    from dragoman.identity.series import ordinal

    return SeriesRow(
        series=found.name,
        parties=list(found.parties),
        told=found.told,
        missing=found.missing,
        rounds=[
            f"{ordinal(item.number) if item.number else 'no number'}: {item.date or 'no date'}"
            + ("" if item.status == "held" else f" ({item.status.replace('_', ' ')})")
            for item in found.rounds
        ],
        contradictions=found.contradictions,
        documents=list(dict.fromkeys(key for item in found.rounds for key in keys[item.contact])),
    )
