"""Annex A: the contacts of the two, newest first, each with those present and every account of it."""

from __future__ import annotations

from dragoman.analysis.missing import MissingRow
from dragoman.briefing.document import COUNT, VALUE, Block, Line, Paragraph, Piece, Points, Section, Table
from dragoman.briefing.draft import Draft, speaking
from dragoman.briefing.material import Met

MOST = 40  # contacts in the annex
MISSING = ("readout", "return_visit", "round")
MOST_MISSING = 10
MOST_PRESENT = 4  # names of a side in a cell


def annex(draft: Draft) -> Section:
    """Those held or recalled, and those announced for later, in one table each."""
    phrases = draft.phrases
    newest = draft.material.met[::-1]
    blocks: list[Block] = []
    if announced := draft.material.announced:
        lines = [Line([*_announced(draft, met), *draft.notes.row(met.best)]) for met in announced[:MOST]]
        blocks += [Paragraph(line) for line in lines]
    columns = [phrases.word(f"columns.{column}") for column in ("date", "contact", "present", "accounts")]
    blocks.append(Table(columns, [6, 9, 10, 10], [_row(draft, met) for met in newest[:MOST]]))
    if left := newest[MOST:]:
        blocks.append(Paragraph(Line(phrases.counted("contact.more", [met.best.id for met in left])), faint=True))
    parts = [part for part in (_years(draft), _missing(draft)) if part.blocks]
    return Section(phrases.word("annex.contacts"), blocks, parts, "A")


def _years(draft: Draft) -> Section:
    """How many contacts were held in each year, and of what kinds; the newest year first."""
    phrases = draft.phrases
    by_year: dict[str, list[Met]] = {}
    for met in draft.material.met[::-1]:
        if met.held and met.best.date:
            by_year.setdefault(met.best.date[:4], []).append(met)
    rows = [_year(draft, year, found) for year, found in by_year.items()]
    columns = [phrases.word(f"years.{column}") for column in ("year", "contacts", "kinds")]
    return Section(phrases.word("years.title"), [Table(columns, [4, 4, 20], rows)] if rows else [])


def _year(draft: Draft, year: str, found: list[Met]) -> list[Line]:
    phrases = draft.phrases
    kinds: dict[str, list[str]] = {}
    for met in found:
        kinds.setdefault(met.best.kind, []).append(met.best.id)
    told = [
        phrases.say("years.kind", n=_counted(rows), kind=phrases.of("kinds", kind, *rows))
        for kind, rows in sorted(kinds.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    ]
    first = found[0].best
    return [
        Line([Piece(year, VALUE, raw=first.date or "", rows=[first.id])]),
        Line([_counted([met.best.id for met in found])]),
        Line(phrases.joined(told)),
    ]


def _counted(rows: list[str]) -> Piece:
    return Piece(str(len(rows)), COUNT, rows=rows)


def _missing(draft: Draft) -> Section:
    """Accounts, return visits and rounds that one would look for, the newest first."""
    rows = [row for row in draft.material.missing if row.what in MISSING and row.ids]
    newest = sorted(rows, key=lambda row: (row.since or "", row.what), reverse=True)[:MOST_MISSING]
    lines = [Line(missing(draft, row)) for row in newest]
    return Section(draft.phrases.word("missing.title"), [Points(lines)] if lines else [])


def missing(draft: Draft, row: MissingRow) -> list[Piece]:
    """'An account by Belarus of the meeting of 6 October 2016: no evidence in this ledger as of …'."""
    phrases, before = draft.phrases, draft.before
    contacts = [draft.rows[id] for id in row.ids if id in draft.rows]
    notes = [note for contact in contacts for note in draft.notes.row(contact)]
    first = contacts[0]
    if row.what == "round":
        series = Piece(first.series or "", VALUE, raw=first.series or "", rows=[first.id])
        return [*phrases.say("missing.round", series=series, before=before), *notes]
    side = phrases.state(row.side or "", *(contact.id for contact in contacts))
    date, kind = phrases.day(first.date, first.id), phrases.of("kinds", first.kind, first.id)
    if row.what == "return_visit":
        return [*phrases.say("missing.return_visit", side=side, date=date, before=before), *notes]
    return [*phrases.say("missing.readout", side=side, kind=kind, date=date, before=before), *notes]


def _announced(draft: Draft, met: Met) -> list[Piece]:
    what = draft.phrases.joined([draft.phrases.of("kinds", met.best.kind, met.best.id), *_where(draft, met)])
    return draft.phrases.say("contact.announced", what=what, date=draft.phrases.day(met.best.date, met.best.id))


def _where(draft: Draft, met: Met) -> list[Piece]:
    place = draft.place(met.best)
    return [place] if place else []


def _row(draft: Draft, met: Met) -> list[Line]:
    phrases, best = draft.phrases, met.best
    what: list[list[Piece]] = [draft.contact(met)]
    if best.series:
        series = Piece(best.series, VALUE, raw=best.series, rows=[best.id])
        what.append([series])
    if best.round:
        round = Piece(str(best.round), VALUE, raw=str(best.round), rows=[best.id])
        what.append(phrases.say("contact.round", round=round))
    if best.level:
        what.append(phrases.say("contact.level", level=phrases.of("ranks", best.level, best.id)))
    return [
        Line([phrases.day(best.date, best.id)]),
        Line(phrases.joined(what, "semicolon")),
        Line(_present(draft, met)),
        Line(draft.accounts(met)),
    ]


def _present(draft: Draft, met: Met) -> list[Piece]:
    """The names of each side, ours first; '–' where the account names nobody."""
    question = draft.material.question
    sides = []
    for side in (question.ours, question.theirs):
        parts = list({part.name: part for part in speaking(met.best, side)}.values())
        if parts:
            sides.append(draft.phrases.joined([draft.name(part) for part in parts[:MOST_PRESENT]]))
    return draft.phrases.joined(sides, "dash") or [Piece(draft.phrases.word("marks.none"))]
