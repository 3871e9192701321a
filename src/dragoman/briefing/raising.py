"""What may be raised, and only that for which there is evidence: a promise past its window, a request without an answer
found, an invitation not yet made good, a formula no longer said."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.analysis.pending import Followed
from dragoman.briefing.document import Line
from dragoman.briefing.draft import Draft
from dragoman.briefing.formulas import dropped, last_said
from dragoman.briefing.promises import Promises
from dragoman.briefing.said import quote, speaker
from dragoman.ledger.rows import StatementRow

# What a later statement on the same subject may be to be an answer to a request.
ANSWERS = frozenset({"agree", "pledge", "support", "oppose", "inform", "propose", "invite", "welcome", "thank"})
OPEN = frozenset({"open", "date_set", "rescheduled", "overdue"})
LONGEST_QUOTE = 130


def ours(draft: Draft, promises: Promises) -> Iterator[Line]:
    """What our side may raise, the most pressing first."""
    us, them = draft.material.question.ours, draft.material.question.theirs
    yield from _promises(draft, promises, "overdue", [f for f in overdue(draft) if them in f.by])
    yield from _requests(draft, us, them)
    yield from _promises(draft, promises, "invitation", [f for f in invitations(draft) if f.by == [us]])
    yield from _dropped(draft, them)


def theirs(draft: Draft, promises: Promises) -> Iterator[Line]:
    """What the other side may raise."""
    us, them = draft.material.question.ours, draft.material.question.theirs
    yield from _promises(draft, promises, "overdue", [f for f in overdue(draft) if us in f.by and them not in f.by])
    yield from _requests(draft, them, us)
    yield from _promises(draft, promises, "invitation", [f for f in invitations(draft) if f.by == [them]])
    yield from _dropped(draft, us)


def overdue(draft: Draft) -> list[Followed]:
    """Promises past their window, the latest first; invitations are told as such."""
    found = [f for f in draft.material.followed if f.status == "overdue" and f.kind != "invitation"]
    return sorted(found, key=lambda f: (f.days_overdue or 0, f.id))


def invitations(draft: Draft) -> list[Followed]:
    found = [f for f in draft.material.followed if f.kind == "invitation" and f.status in OPEN]
    return sorted(found, key=lambda f: (f.made or "", f.id), reverse=True)


def unanswered(draft: Draft, asking: str, asked: str) -> list[StatementRow]:
    """Requests of one side to the other on a subject on which the other said nothing since that may be an answer."""
    told = draft.material.statements
    requests = [
        row
        for row in told
        if row.act == "request" and asking in row.on_behalf_of and asked not in row.on_behalf_of
        and asked in (*row.addressees, *row.targets) and _about(row)
    ]  # fmt: skip
    found = [row for row in requests if not any(_answers(other, row, asked) for other in told)]
    return sorted(found, key=lambda row: (row.date or "", row.id), reverse=True)


def _answers(other: StatementRow, request: StatementRow, asked: str) -> bool:
    """Said by the side that was asked, at the same time or later, on a subject of the request."""
    return (
        other.act in ANSWERS
        and asked in other.on_behalf_of
        and (other.date or "") >= (request.date or "")
        and bool(_about(other) & _about(request))
    )


def _about(row: StatementRow) -> set[str]:
    return {*row.topics, *row.instruments}


def _promises(draft: Draft, promises: Promises, key: str, found: list[Followed]) -> Iterator[Line]:
    for followed in found:
        made = draft.phrases.day(followed.made, followed.id)
        # A promise whose words stand a few lines above is only named here; an invitation stands here alone.
        if key == "invitation":
            told = [*promises.words(followed, LONGEST_QUOTE), *promises.notes(followed)]
        else:
            told = promises.short(followed) if followed.id in promises.told else promises.in_a_line(followed)
        yield Line([*draft.phrases.say(f"raise.{key}", date=made), *told])


def _dropped(draft: Draft, side: str) -> Iterator[Line]:
    """Formulas that a side used to say, for the other to ask after."""
    for row in dropped(draft, side):
        yield Line([*draft.phrases.say("raise.dropped"), *last_said(draft, row)])


def _requests(draft: Draft, asking: str, asked: str) -> Iterator[Line]:
    for row in unanswered(draft, asking, asked):
        head = draft.phrases.say("raise.request", date=draft.phrases.day(row.date, row.id))
        words = draft.phrases.joined([speaker(draft, row), quote(draft, row, LONGEST_QUOTE)])
        yield Line([*head, *words, *draft.notes.row(row)])
