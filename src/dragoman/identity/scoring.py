"""Points to a verdict: what counts for and against two being the same, each point with its reason."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from dragoman.model.identity import Reason

LINKED, DOUBTFUL, APART = "linked", "doubtful", "apart"
# Set on the accounts of tests/identity/accounts; re-run tests/identity/test_figures.py after a change of any point.
ENOUGH = 6.0  # points; from here two are linked
SOME = 4.0  # points; from here two are for a person to judge


class Score(Struct, frozen=True):
    """The sum of its reasons; `most` is the surest verdict the evidence allows, however many points there are."""

    reasons: tuple[Reason, ...]
    most: str = LINKED

    @property
    def points(self) -> float:
        return round(sum(reason.points for reason in self.reasons), 2)

    @property
    def verdict(self) -> str:
        if self.most == APART or self.points < SOME:
            return APART
        return LINKED if self.points >= ENOUGH and self.most == LINKED else DOUBTFUL


def scored(found: Iterable[Reason | None], *, most: str = LINKED) -> Score:
    """A score of the reasons that were found; those that say nothing are left out."""
    return Score(tuple(reason for reason in found if reason is not None), most)


def least(*verdicts: str) -> str:
    """The least sure of several verdicts."""
    order = (LINKED, DOUBTFUL, APART)
    return max(verdicts, key=order.index)
