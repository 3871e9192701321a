"""The accounts of one contact laid side by side: each field with every account's value, and whether
the values agree.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct

from dragoman.identity.contacts import PLANS, same_place
from dragoman.identity.names import agreement
from dragoman.model.identity import ContactAccount
from dragoman.model.names import folded
from dragoman.model.when import days_of
from dragoman.reference.states import is_state_name

AGREED, COMPATIBLE, CONFLICT, SINGLE = "agreed", "compatible", "in conflict", "one account"
Same = Callable[[str, str], str]


class Value(Struct, frozen=True):
    """What one account says, e.g. '2018-09-21' by `belgrade#c1`; `basis` only for dates."""

    value: str
    account: str
    document: str
    basis: str | None = None


class Field(Struct, frozen=True):
    """A field of a contact with each account's value; `says` is agreed, compatible, in conflict, or one account."""

    name: str
    says: str
    values: list[Value]


def side_by_side(accounts: Sequence[ContactAccount]) -> list[Field]:
    """The fields that at least one account fills, in the order of the record; accounts in the order given."""
    found = [
        _field("kind", accounts, lambda account: account.kind, same_kind),
        _field("status", accounts, lambda account: account.status, same_status),
        _field("date", accounts, lambda account: account.date, same_date),
        _field("place", accounts, lambda account: account.place, same_venue),
        _field("country", accounts, lambda account: account.country, same_word),
        _field("format", accounts, lambda account: account.format, same_word),
        _field("on_margins_of", accounts, lambda account: account.on_margins_of, same_name),
        _field("parties", accounts, lambda account: ", ".join(account.parties) or None, same_set),
        _field("level", accounts, lambda account: account.level, same_word),
        _field("stated_level", accounts, lambda account: account.stated_level, same_name),
        _field("series", accounts, lambda account: account.series, same_name),
        _field("round", accounts, lambda account: str(account.round) if account.round else None, same_word),
        *_heads(accounts),
    ]
    return [field for field in found if field.values]


def same_word(one: str, other: str) -> str:
    return AGREED if one == other else CONFLICT


def same_venue(one: str, other: str) -> str:
    """One place in two spellings agrees; 'Poland' and 'Warsaw' are compatible: whether they may, the country says."""
    if same_place(one, other):
        return AGREED
    return COMPATIBLE if is_state_name(one) != is_state_name(other) else CONFLICT


def same_kind(one: str, other: str) -> str:
    """Two kinds of talks are two words for one thing: a courtesy call is also a meeting."""
    if one == other:
        return AGREED
    return COMPATIBLE if {one, other} <= {"meeting", "reception", "consultations", "commission"} else CONFLICT


def same_status(one: str, other: str) -> str:
    """Announced, then held, then recalled: told at three times, not against each other."""
    if one == other:
        return AGREED
    return CONFLICT if "cancelled" in (one, other) and not {one, other} <= PLANS else COMPATIBLE


def same_name(one: str, other: str) -> str:
    """Words that are the same, or of which one says more."""
    ours, theirs = set(folded(one).split()), set(folded(other).split())
    if ours == theirs:
        return AGREED
    return COMPATIBLE if ours <= theirs or theirs <= ours else CONFLICT


def same_set(one: str, other: str) -> str:
    ours, theirs = set(one.split(", ")), set(other.split(", "))
    if ours == theirs:
        return AGREED
    return COMPATIBLE if ours <= theirs or theirs <= ours else CONFLICT


def same_date(one: str, other: str) -> str:
    """`2018-09` and `2018-09-21` are compatible: some day may be meant by both."""
    if one == other:
        return AGREED
    ours, theirs = days_of(one), days_of(other)
    if ours is None or theirs is None:
        return COMPATIBLE if one[4:] == other[4:] and "X" in one[:4] + other[:4] else CONFLICT
    begins = ours.first is None or theirs.last is None or ours.first <= theirs.last
    ends = theirs.first is None or ours.last is None or theirs.first <= ours.last
    return COMPATIBLE if begins and ends else CONFLICT


def same_person(one: str, other: str) -> str:
    """Two spellings of one name agree; a family name alone is compatible with the whole."""
    agreed = agreement(one, other)
    if agreed is None or agreed.grade in ("near", "unlike"):
        return CONFLICT
    return AGREED if agreed.full or one == other else COMPATIBLE


def _field(
    name: str, accounts: Sequence[ContactAccount], value_of: Callable[[ContactAccount], str | None], same: Same
) -> Field:
    values = [
        Value(value, account.id, account.key, account.date_basis if name == "date" else None)
        for account in accounts
        if (value := value_of(account)) is not None
    ]
    return Field(name, _says([value.value for value in values], same), values)


def _heads(accounts: Sequence[ContactAccount]) -> list[Field]:
    """For each side, the heads that each account names."""
    sides = sorted({part.side for account in accounts for part in account.participants if part.side})
    fields = []
    for side in sides:
        values = [
            Value(part.name, account.id, account.key)
            for account in accounts
            for part in account.participants
            if part.side == side and part.role not in ("member", "attendee")
        ]
        fields.append(Field(f"head {side}", _says([value.value for value in values], same_person), values))
    return fields


def _says(values: Sequence[str], same: Same) -> str:
    if len(values) < 2:
        return SINGLE
    told = {same(one, other) for at, one in enumerate(values) for other in values[at + 1 :]}
    return CONFLICT if CONFLICT in told else COMPATIBLE if COMPATIBLE in told else AGREED
