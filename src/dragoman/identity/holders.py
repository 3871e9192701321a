"""Lists of office-holders to the question whom they know by this name, in this office, at this time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import lru_cache
from importlib import resources

from dragoman.identity.names import agreement
from dragoman.identity.profiles import SINGLE, Profile
from dragoman.model.identity import Holder
from dragoman.model.names import folded
from dragoman.model.when import days_of

SLACK = timedelta(days=45)  # a list may have the oath where a text has the election
Listed = tuple[str, tuple[str, ...], date | None, date | None]  # who, spellings, from, to
SHIPPED = "reference list"


class HolderBook:
    """Rows of several lists by state and rank; a row without a day is open on that side.

    Of an office that these lists do not know, `otherwise` is asked.
    """

    def __init__(
        self,
        holders: Iterable[Holder],
        *,
        spellings: dict[str, tuple[str, ...]] | None = None,
        otherwise: HolderBook | None = None,
    ) -> None:
        self._otherwise = otherwise
        self._rows: dict[tuple[str, str], list[Listed]] = {}
        also = spellings or {}
        for holder in holders:
            if holder.state and holder.rank in SINGLE:
                who = holder.person_qid or folded(holder.person)
                first = days_of(holder.first) if holder.first else None
                last = days_of(holder.last) if holder.last else None
                names = (holder.person, *also.get(holder.person, ()))
                row = (who, names, first.first if first else None, last.last if last else None)
                self._rows.setdefault((holder.state, holder.rank), []).append(row)

    def __call__(self, profile: Profile) -> frozenset[str]:
        """Those in one of the profile's offices in its days who bear its name; empty when no list knows such."""
        found = set()
        for post in profile.posts:
            for who, names, first, last in self._of(post.state or "", post.rank):
                in_office = _meets(post.first, post.last, first, last)
                if in_office and any(agreement(name, profile.name) for name in names):
                    found.add(who)
        return frozenset(found)

    def _of(self, state: str, rank: str) -> Sequence[Listed]:
        if (state, rank) in self._rows or self._otherwise is None:
            return self._rows.get((state, rank), ())
        return self._otherwise._of(state, rank)


@lru_cache(maxsize=1)
def shipped_book() -> HolderBook:
    """The list that comes with the program, to be asked for names."""
    holders, also = shipped()
    return HolderBook(holders, spellings=also)


@lru_cache(maxsize=1)
def shipped() -> tuple[list[Holder], dict[str, tuple[str, ...]]]:
    """The list that comes with the program, and other spellings of its names."""
    holders, also = [], {}
    table = resources.files("dragoman.reference").joinpath("office_holders.tsv").read_text(encoding="utf-8")
    for number, line in enumerate(table.splitlines(), 1):
        cells = line.split("\t")
        if line.startswith("#") or len(cells) < 6:
            continue
        person, state, rank, office, first, last = cells[:6]
        holders.append(
            Holder(SHIPPED, number, person, None, office, None, rank, None, state, first or None, last or None)
        )
        if len(cells) > 7 and cells[7]:
            also[person] = tuple(name.strip() for name in cells[7].split(";") if name.strip())
    return holders, also


def _meets(first: date | None, last: date | None, begin: date | None, end: date | None) -> bool:
    if first is None or last is None:
        return False
    return (begin is None or last >= begin - SLACK) and (end is None or first <= end + SLACK)
