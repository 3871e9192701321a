"""Annex A: the contacts of the two, newest first, each with those present and every account of it."""

from __future__ import annotations

from dragoman.briefing.document import Block, Line, Paragraph, Piece, Section, Table
from dragoman.briefing.draft import Draft, speaking
from dragoman.briefing.material import Met

MOST = 40  # contacts in the annex
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
    return Section(phrases.word("annex.contacts"), blocks, [], "A")


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
        series = Piece(best.series, "value", raw=best.series, rows=[best.id])
        what.append([series])
    if best.round:
        round = Piece(str(best.round), "value", raw=str(best.round), rows=[best.id])
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
