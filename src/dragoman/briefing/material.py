"""What a pack is made of, as the ledger gives it for one pair of states up to a day; nothing here is chosen yet."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from dragoman.analysis.contrast import Contrast
from dragoman.analysis.drift import ChangeRow, FormulaRow
from dragoman.analysis.missing import MissingRow
from dragoman.analysis.pending import Followed
from dragoman.analysis.tempo import TempoRow
from dragoman.briefing.document import Words
from dragoman.identity.fields import Field
from dragoman.identity.tenures import Tenure
from dragoman.identity.witnesses import Witness
from dragoman.ledger.mastheads import Masthead
from dragoman.ledger.rows import CommitmentRow, ContactRow, Part, StatementRow


class Met(Struct, frozen=True):
    """A contact of the two, once: the account that says most, and all of them, copies behind."""

    id: str
    best: ContactRow
    accounts: list[ContactRow]
    witnesses: list[Witness]
    fields: list[Field]  # in which the accounts are in conflict

    @property
    def held(self) -> bool:
        return any(account.status == "held" for account in self.accounts)


class Told(Struct, frozen=True):
    """That a text gives someone an office, with the words; `id` is that account's person, `day` when it was held."""

    id: str
    day: str
    words: Words


class Seat(Struct, frozen=True):
    """An office somebody is seen in, e.g. Jan Kowal, minister of `BLR`, with the first and the last text to say so."""

    tenure: Tenure
    first: Told
    last: Told


class Known(Struct, frozen=True):
    """Someone who took part in contacts of the two, or holds a chief office; contacts and seats by day."""

    name: str
    side: str
    identity: int | None
    rank: str
    met: list[tuple[Met, Part]]
    seats: list[Seat]
    replaced: Seat | None = None  # who held a chief office before, where that is told


class Question(Struct, frozen=True):
    """Who asks: the pack is for `ours` on `theirs`, of what was before a day, as far back as `since`."""

    ours: str
    theirs: str
    before: date
    since: date
    language: str = "en"


class Material(Struct, frozen=True):
    """All that a pack is chosen from; contacts, statements and promises by day, the oldest first."""

    question: Question
    met: list[Met]
    announced: list[Met]
    accounts: list[ContactRow]  # every account of a contact of the two, of whatever day
    statements: list[StatementRow]
    promises: list[CommitmentRow]
    followed: list[Followed]
    formulas: list[FormulaRow]
    changes: list[ChangeRow]  # of formulas, by formula, then by day
    contrasts: dict[str, list[Contrast]]  # of the newest contacts that several sides tell of, by the contact's id
    missing: list[MissingRow]  # accounts, return visits and rounds that one would look for
    silence: TempoRow | None  # the present one, where it is longer than usual
    places: dict[tuple[str, int, int], str]  # the key of the text that words cited by document and place stand in
    people: list[Known]
    chiefs: list[Known]  # of the other side: who holds its chief offices
    person: Known | None  # whom one is to meet
    mastheads: dict[str, Masthead]  # by key
    copies: set[str]  # keys of texts that were made from others
