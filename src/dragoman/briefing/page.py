"""The first page: who they are, the last contacts, what matters now, what may be raised; few lines, each cited."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from dragoman.analysis.contrast import COURTESIES
from dragoman.briefing import raising
from dragoman.briefing.document import Block, Line, Paragraph, Piece, Points, Section
from dragoman.briefing.draft import Draft
from dragoman.briefing.material import Known, Met
from dragoman.briefing.points import MOST as POINTS
from dragoman.briefing.points import points
from dragoman.briefing.promises import Promises
from dragoman.briefing.said import NAMING
from dragoman.briefing.said import line as statement
from dragoman.model.when import days_of

# How many lines each part of the page may have, so that it stays one page.
PEOPLE, SAID, CONTACTS, RAISED, RAISED_BY_THEM = 4, 2, 3, 4, 3


def page(draft: Draft, promises: Promises) -> list[Section]:
    """The parts of the page in the order they are read."""
    phrases, question = draft.phrases, draft.material.question
    us, them = phrases.asked(phrases.name_of(question.ours)), phrases.asked(phrases.name_of(question.theirs))
    return [
        _part(draft, phrases.word("page.who"), (_who(draft, known) for known in _people(draft)), PEOPLE),
        *_said_by(draft),
        _part(draft, phrases.word("page.contacts"), (_contacts(draft, day) for day in _days(draft)), CONTACTS),
        _part(draft, phrases.word("page.points"), points(draft, promises), POINTS),
        _part(draft, _said(draft, "page.raise", ours=us), raising.ours(draft, promises), RAISED),
        _part(draft, _said(draft, "page.theirs", theirs=them), raising.theirs(draft, promises), RAISED_BY_THEM),
    ]


def _said_by(draft: Draft) -> list[Section]:
    """The last words of whom one is to meet."""
    person = draft.material.person
    if person is None:
        return []
    ids = {part.id for _, part in person.met}
    told = [row for row in draft.material.statements[::-1] if any(who.id in ids for who in row.speakers)]
    own = [row for row in told if row.act not in NAMING and row.voice != "joint"]
    own.sort(key=lambda row: row.act in COURTESIES)  # a thanks only where nothing else was said
    title = _said(draft, "page.said", person=draft.phrases.asked(person.name))
    return [_part(draft, title, (statement(draft, row, key="said.own", longest=130) for row in own), SAID)]


def _part(draft: Draft, title: str, lines: Iterable[Line], most: int) -> Section:
    """A part without lines says that there is no evidence."""
    kept = list(islice(lines, most))
    block: Block = Points(kept) if kept else Paragraph(draft.silence())
    return Section(title, [block])


def _said(draft: Draft, key: str, **parts: Piece) -> str:
    return "".join(piece.text for piece in draft.phrases.say(key, **parts))


def _people(draft: Draft) -> list[Known]:
    """Whom one is to meet, the chiefs of the other side, and who else of it was met last."""
    material = draft.material
    them = [known for known in material.people if known.side == material.question.theirs and known.met]
    latest = sorted(them, key=lambda known: known.met[-1][0].best.date or "", reverse=True)
    first = [material.person] if material.person else []
    out: dict[object, Known] = {}
    for known in (*first, *material.chiefs, *latest):
        out.setdefault(known.identity or known.name, known)
    # Who has left a chief office stands in the annex, unless it is who one is to meet.
    return [known for known in out.values() if known in first or draft.successor(known) is None]


def _who(draft: Draft, known: Known) -> Line:
    return Line([*draft.person(known), *draft.last_met(known)])


def _last(draft: Draft) -> list[Met]:
    return [met for met in draft.material.met[::-1] if met.held]


def _days(draft: Draft) -> list[list[Met]]:
    """The contacts held, those of one visit or day together, the newest first."""
    groups: list[list[Met]] = []
    for met in _last(draft):
        if groups and _one_day(groups[-1][-1], met):
            groups[-1].append(met)
        else:
            groups.append([met])
    return groups


def _one_day(one: Met, other: Met) -> bool:
    """Whether one lies within the days of the other: the talks of a visit."""
    ours, theirs = days_of(one.best.date or ""), days_of(other.best.date or "")
    if ours is None or theirs is None or None in (ours.first, ours.last, theirs.first, theirs.last):
        return False
    return ours == theirs or (theirs.first <= ours.first and ours.last <= theirs.last)  # type: ignore[operator]


def _contacts(draft: Draft, day: list[Met]) -> Line:
    """'6 October 2016: visit, meeting, Belgrade (Anna Berg – Jan Kowal); told by 2 independent witnesses'."""
    phrases, longest = draft.phrases, day[-1]
    kinds = list({met.best.kind: phrases.of("kinds", met.best.kind, met.best.id) for met in day[::-1]}.values())
    told: list[Piece | list[Piece]] = [*kinds]
    if place := next((place for met in day if (place := draft.place(met.best))), None):
        told.append(place)
    when = phrases.day(longest.best.date, longest.best.id, strong=True)
    pieces = phrases.say("contact.line", date=when, what=phrases.joined(told))
    if heads := max((draft.heads(met) for met in day), key=len):
        pieces += phrases.say("contact.heads", names=heads)
    houses = {witness.house: (met, witness.key) for met in day for witness in met.witnesses}
    if len(houses) > 1:
        rows = [next(row.id for row in met.accounts if row.id.startswith(f"{key}#")) for met, key in houses.values()]
        pieces += phrases.counted("contact.accounts", rows)
    notes = [note for met in day for account in met.accounts for note in draft.notes.row(account)]
    return Line(pieces + list({note.text: note for note in notes}.values()))
