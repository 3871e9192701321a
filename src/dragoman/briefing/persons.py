"""Annex B: who took part in the contacts of the two, with their offices in time and when they were last seen."""

from __future__ import annotations

from dragoman.briefing.document import Block, Line, Paragraph, Piece, Section, Table
from dragoman.briefing.draft import Draft
from dragoman.briefing.material import Known, Seat
from dragoman.model.names import folded
from dragoman.model.vocabulary import RANKS

MOST = 20  # of a side
MOST_SEATS = 3  # offices of one person, the newest


def annex(draft: Draft) -> Section:
    """A table for each side, theirs first; by rank, then by the last contact."""
    question = draft.material.question
    parts = []
    for side in (question.theirs, question.ours):
        found = [known for known in everyone(draft) if known.side == side]
        if found:
            parts.append(Section(draft.phrases.name_of(side), _blocks(draft, found)))
    silence: list[Block] = [] if parts else [Paragraph(draft.silence())]
    return Section(draft.phrases.word("annex.people"), silence, parts, "B")


def everyone(draft: Draft) -> list[Known]:
    """All who took part or hold a chief office, each once."""
    told = list(draft.material.people)
    known = {(one.identity, one.name) for one in told}
    told += [one for one in draft.material.chiefs if (one.identity, one.name) not in known]
    return sorted(told, key=lambda one: (RANKS.index(one.rank) if one.rank in RANKS else len(RANKS), _newest(one)))


def _newest(known: Known) -> tuple[int, str]:
    day = (known.met[-1][0].best.date or "") if known.met else ""
    return -int("".join(char for char in day[:10] if char.isdigit()).ljust(8, "0") or 0), known.name


def _blocks(draft: Draft, found: list[Known]) -> list[Block]:
    columns = [draft.phrases.word(f"columns.{column}") for column in ("person", "office", "last_met")]
    blocks: list[Block] = [Table(columns, [3, 6, 4], [_row(draft, known) for known in found[:MOST]])]
    if left := found[MOST:]:
        rows = [_tellers(known)[-1] for known in left]
        blocks.append(Paragraph(Line(draft.phrases.counted("who.more", rows)), faint=True))
    return blocks


def _row(draft: Draft, known: Known) -> list[Line]:
    return [
        Line([Piece(known.name, "value", raw=known.name, rows=_tellers(known))]),
        Line(_offices(draft, known)),
        Line(_last_met(draft, known)),
    ]


def _tellers(known: Known) -> list[str]:
    return [part.id for _, part in known.met] or [seat.last.id for seat in known.seats]


def _offices(draft: Draft, known: Known) -> list[Piece]:
    told = [[*draft.office(seat), *draft.seen(seat)] for seat in _fullest(known.seats)[: -MOST_SEATS - 1 : -1]]
    pieces = draft.phrases.joined(told, "dash")
    return pieces + draft.succeeded(known) if pieces else [Piece(draft.phrases.word("marks.none"))]


def _fullest(seats: list[Seat]) -> list[Seat]:
    """Without a title that is only part of a fuller one of the same texts: 'Secretary' beside 'Secretary of State'."""
    return [
        seat
        for seat in seats
        if not any(
            seat is not other
            and f" {folded(seat.tenure.office)} " in f" {folded(other.tenure.office)} "
            and seat.tenure.office != other.tenure.office
            and other.first.day <= seat.first.day and seat.last.day <= other.last.day
            for other in seats
        )
    ]  # fmt: skip


def _last_met(draft: Draft, known: Known) -> list[Piece]:
    if not known.met:
        return [Piece(draft.phrases.word("marks.none"))]
    met, part = known.met[-1]
    account = next((row for row in met.accounts if part in row.participants), met.best)
    told = draft.phrases.joined(
        [draft.phrases.day(account.date, account.id), draft.phrases.of("kinds", account.kind, account.id)]
    )
    return told + draft.notes.row(account)
