"""The accounts of one contact to its independent witnesses: a copy is no witness, nor is a house
that tells it twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct

from dragoman.identity.houses import house_of
from dragoman.model.identity import ContactAccount

OWN = frozenset({"official", "joint"})


class Witness(Struct, frozen=True):
    """One who bears witness of a contact, e.g. 'state SRB', by the text `key`; `copies` only repeat it."""

    house: str
    key: str
    copies: list[str]


def witnesses_of(accounts: Iterable[ContactAccount], origins: Mapping[str, str]) -> list[Witness]:
    """The independent witnesses, by house; `origins` gives the text that another was made from.

    A text only recalls a contact, or announces it, as one who was there or will be: such accounts bear no witness.
    """
    told = sorted((account for account in accounts if account.status == "held"), key=lambda account: account.ref)
    own = {account.key: account for account in told if account.key not in origins}
    houses: dict[str, list[ContactAccount]] = {}
    for account in told:
        source = own.get(origins.get(account.key, ""), account)
        house = house_of(source) or f"text {origins.get(account.key, account.key)}"
        houses.setdefault(house, []).append(account)
    return [_witness(house, accounts, origins) for house, accounts in sorted(houses.items())]


def _witness(house: str, accounts: list[ContactAccount], origins: Mapping[str, str]) -> Witness:
    """The house's own text before one that cites it, and that before a copy."""
    accounts.sort(key=lambda account: (account.key in origins, account.source_class not in OWN, account.ref))
    first, *copies = dict.fromkeys(account.key for account in accounts)
    return Witness(house, first, sorted(copies))
