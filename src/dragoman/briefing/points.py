"""What matters now, in three to five points: announced, past its window, due next, changed, told otherwise.

A point is put into words only once it is chosen, since its words number their footnotes.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from dragoman.analysis.drift import FormulaRow
from dragoman.analysis.missing import MissingRow
from dragoman.analysis.pending import Followed
from dragoman.analysis.tempo import TempoRow
from dragoman.briefing import formulas, raising
from dragoman.briefing.differing import differs
from dragoman.briefing.differing import lines as differences
from dragoman.briefing.document import VALUE, Line, Piece
from dragoman.briefing.draft import Draft
from dragoman.briefing.material import Known, Met
from dragoman.briefing.meetings import missing
from dragoman.briefing.promises import Promises

MOST = 5
MOVED = {"date_set": "date_set", "rescheduled": "rescheduled", "kept_late": "kept", "kept": "kept"}
Point = Callable[[], Line]


def points(draft: Draft, promises: Promises) -> list[Line]:
    """One of each sort that there is, then a second of each, up to five; in the order of the sorts."""
    ours, theirs = draft.material.question.ours, draft.material.question.theirs
    sorts: list[list[Point]] = [
        [partial(_announced, draft, met) for met in draft.material.announced],
        [partial(_overdue, draft, promises, one) for one in raising.overdue(draft)],
        [partial(_open, draft, promises, one) for one in _due_next(draft)],
        [partial(_new_holder, draft, known) for known in _new_holders(draft)],
        [partial(_silent, draft, row) for row in [draft.material.silence] if row],
        [partial(_not_returned, draft, row) for row in draft.material.missing if _is_theirs_to_return(row, theirs)],
        [partial(_new_formula, draft, row) for row in formulas.gained(draft, theirs, last_held(draft))],
        [partial(_lost_formula, draft, row) for row in formulas.dropped(draft, theirs)],
        [partial(_moved, draft, promises, one) for one in _moved_since(draft, promises)],
        [partial(_lost_formula, draft, row) for row in formulas.dropped(draft, ours) if theirs not in row.sides],
        [partial(_differ, draft, met) for met in draft.material.met[::-1] if differs(draft, met)],
    ]
    return [point() for kept in _chosen(sorts, MOST) for point in kept]


def _chosen(sorts: list[list[Point]], most: int) -> list[list[Point]]:
    """From each list the first, then from each the second …, `most` in all."""
    kept: list[list[Point]] = [[] for _ in sorts]
    for turn in range(most):
        for at, found in enumerate(sorts):
            if turn < len(found) and sum(map(len, kept)) < most:
                kept[at].append(found[turn])
    return kept


def _announced(draft: Draft, met: Met) -> Line:
    day = draft.phrases.day(met.best.date, met.best.id)
    told = draft.phrases.say("contact.line", date=day, what=draft.contact(met))
    return _point(draft, "announced", [*told, *draft.notes.row(met.best)])


def _overdue(draft: Draft, promises: Promises, one: Followed) -> Line:
    told = draft.phrases.joined([promises.in_a_line(one), promises.shown(one)], "semicolon")
    return _point(draft, "overdue", told)


def _due_next(draft: Draft) -> list[Followed]:
    """Open promises, those with a day first; what is announced is told as such, an invitation as what may be raised."""
    announced = {account.id for met in draft.material.announced for account in met.accounts}
    found = [
        one
        for one in draft.material.followed
        if one.status == "open" and one.kind != "invitation" and announced.isdisjoint(one.promised_in)
    ]
    return sorted(found, key=lambda one: one.due is None)


def _open(draft: Draft, promises: Promises, one: Followed) -> Line:
    return _point(draft, "open", promises.in_a_line(one))


def last_held(draft: Draft) -> str:
    """The day of the last contact that was held."""
    return max((met.best.date or "" for met in draft.material.met if met.held), default="")


def _new_holders(draft: Draft) -> list[Known]:
    """Who is seen in a chief office of the other side only since the last contact, where another was before."""
    last = last_held(draft)
    return [known for known in draft.material.chiefs if known.replaced and known.seats[-1].first.day > last]


def _new_holder(draft: Draft, known: Known) -> Line:
    seat = known.seats[-1]
    name = Piece(known.name, VALUE, raw=known.name, rows=[seat.first.id])
    first = draft.phrases.day(seat.first.day, seat.first.id)
    told = draft.phrases.say("who.since_last", name=name, office=draft.office(seat), first=first)
    return _point(draft, "changed", [*told, *draft.notes.words(seat.first.id, [seat.first.words])])


def _silent(draft: Draft, row: TempoRow) -> Line:
    """A silence longer than usual, with a footnote to the last contact before it."""
    phrases, id = draft.phrases, f"silence:{row.when}"
    usual = f"{row.usual_days:g}".replace(".", phrases.word("marks.decimal"))
    told = phrases.say(
        "missing.silence",
        before=draft.before,
        days=Piece(str(row.days), VALUE, raw=str(row.days), rows=[id]),
        usual=Piece(usual, VALUE, raw=str(row.usual_days), rows=[id]),
        date=phrases.day((row.when or "").partition("/")[0], *row.ids),
    )
    notes = [note for one in row.ids if one in draft.rows for note in draft.notes.row(draft.rows[one])]
    return _point(draft, "silence", [*told, *notes])


def _is_theirs_to_return(row: MissingRow, theirs: str) -> bool:
    return row.what == "return_visit" and row.side == theirs and bool(row.ids)


def _not_returned(draft: Draft, row: MissingRow) -> Line:
    return _point(draft, "return_visit", missing(draft, row))


def _new_formula(draft: Draft, row: FormulaRow) -> Line:
    return _point(draft, "gained", formulas.first_said(draft, row))


def _lost_formula(draft: Draft, row: FormulaRow) -> Line:
    return _point(draft, "dropped", formulas.last_said(draft, row))


def _moved_since(draft: Draft, promises: Promises) -> list[Followed]:
    """Promises kept late, moved or given a day at the last contact or since."""
    last = last_held(draft)
    found = [one for one in draft.material.followed if one.status in MOVED and promises.changed_on(one) >= last]
    return sorted(found, key=lambda one: (one.status != "kept", promises.changed_on(one), one.id), reverse=True)


def _moved(draft: Draft, promises: Promises, one: Followed) -> Line:
    told = draft.phrases.joined([promises.in_a_line(one), promises.shown(one)], "semicolon")
    return _point(draft, MOVED[one.status], told)


def _differ(draft: Draft, met: Met) -> Line:
    day = draft.phrases.day(met.best.date, met.best.id)
    kind = draft.phrases.of("kinds", met.best.kind, met.best.id)
    first = next(differences(draft, met))
    return _point(draft, "differ", draft.phrases.joined([[day], [kind], first.pieces]))


def _point(draft: Draft, key: str, pieces: list[Piece]) -> Line:
    return Line([Piece(draft.phrases.word(f"points.{key}"), strong=True), *pieces])
