"""What is asked of which states and when, as a person writes it, and how an answer tells that nothing is there."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import TYPE_CHECKING

from msgspec import Struct

from dragoman.errors import LedgerError, UsageError

if TYPE_CHECKING:
    from dragoman.ledger.linked import Handle
    from dragoman.ledger.rows import Filters


class Window(Struct, frozen=True):
    """States by code and days, e.g. `RUS` and `SRB`, since 2016, as of 2017-03-01; dates are EDTF as written."""

    states: tuple[str, ...]
    since: str | None
    until: str | None
    as_of: datetime.date

    @property
    def date(self) -> str | None:
        """The days as one interval; None: any day."""
        if self.since is None and self.until is None:
            return None
        return f"{self.since or '..'}/{self.until or '..'}"

    @property
    def silent(self) -> str:
        """'no evidence in this ledger as of 2017-03-01'."""
        return f"no evidence in this ledger as of {self.as_of.isoformat()}"

    @property
    def contacts(self) -> str:
        """' contacts of Russia and Serbia', or ' contacts' where no state is named."""
        from dragoman.reference.states import state_name

        names = [state_name(code) for code in self.states]
        return " contacts" + (f" of {' and '.join(names)}" if names else "")

    @property
    def days(self) -> str:
        """' since 2016', to stand behind what was asked; '' where any day was."""
        return (f" since {self.since}" if self.since else "") + (f" until {self.until}" if self.until else "")

    @property
    def scope(self) -> str:
        """' in contacts of Russia and Serbia since 2016', to stand behind 'in this ledger'; '' where all was asked."""
        return (f" in{self.contacts}" if self.states else "") + self.days

    def filters(self, states: Iterable[str] | None = None) -> Filters:
        """For the contacts meant, of originals alone; `states` in place of the window's own."""
        from dragoman.ledger.rows import Filters

        return Filters(self.states if states is None else tuple(states), date=self.date, originals=True)


def window(states: Iterable[str], since: str | None, until: str | None, as_of: str) -> Window:
    """`UsageError`: a state or date that is none (nearest names are told), or a time that ends before it begins."""
    from dragoman.ledger.filtering import days_asked
    from dragoman.reference.states import state_code

    try:
        day = datetime.date.fromisoformat(as_of)
    except ValueError as err:
        raise UsageError(f"{as_of!r} is no day. Write it as 2017-03-21.") from err
    for written in (since, until):
        if written is not None:
            days_asked(written)
    first, last = (days_asked(written) if written else None for written in (since, until))
    if first and last and first.first and last.last and last.last < first.first:
        raise UsageError(f"no day is since {since} and until {until}. Give the earlier date to --since.")
    codes = tuple(dict.fromkeys(state_code(state) for state in states))
    return Window(codes, since, until, day)


def refuse_empty(connection: Handle, ledger: str) -> None:
    """`LedgerError`: nothing was ever entered, so that no answer would be one."""
    from dragoman.ledger.filed import is_empty

    if is_empty(connection):
        raise LedgerError(
            f"{ledger}: this ledger holds no text. Read some into it: dragoman read PATH --ledger {ledger}"
        )
