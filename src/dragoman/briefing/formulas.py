"""Annex E: formulas in the mouth of each side, first and last use, what was gained and what is no longer said."""

from __future__ import annotations

from dragoman.analysis.drift import DROPPED, ChangeRow, FormulaRow
from dragoman.briefing.document import VALUE, Block, Line, Paragraph, Piece, Section, Table, Words
from dragoman.briefing.draft import Draft
from dragoman.model.names import folded

MOST = 30
# What the last change of a formula that is still said may be; a first use or one that only goes on is no news.
TURNS = ("gained", "strengthened", "weakened", "reversed", "reworded")
FEWEST_TEXTS = 2  # what was said once is not missed


def annex(draft: Draft) -> Section:
    """A table: the formulas of more texts first."""
    phrases = draft.phrases
    found = [row for row in draft.material.formulas if _sides(draft, row)]
    if not found:
        return Section(phrases.word("annex.formulas"), [Paragraph(draft.silence())], [], "E")
    columns = [phrases.word(f"columns.{column}") for column in ("formula", "user", "first", "last", "change")]
    blocks: list[Block] = [Table(columns, [8, 4, 4, 4, 5], [_row(draft, row) for row in found[:MOST]])]
    if left := found[MOST:]:
        blocks.append(Paragraph(Line(phrases.counted("formula.more", [id_of(row) for row in left])), faint=True))
    return Section(phrases.word("annex.formulas"), blocks, [], "E")


def id_of(row: FormulaRow) -> str:
    """What a formula in somebody's mouth is called in a pack: 'formula:territorial integrity/SRB'."""
    return f"formula:{row.formula}/{'+'.join(row.sides)}"


def dropped(draft: Draft, side: str) -> list[FormulaRow]:
    """What a side said in several texts and says no longer, the latest first."""
    found = [
        row
        for row in draft.material.formulas
        if row.status == DROPPED and side in row.sides and row.texts >= FEWEST_TEXTS and row.citations
    ]
    return sorted(found, key=lambda row: (row.last or "", row.formula), reverse=True)


def last_said(draft: Draft, row: FormulaRow) -> list[Piece]:
    """'“territorial integrity”, last said on 5 April 2023; not in the text of 8 July 2024'."""
    change = _change(draft, row)
    when = [draft.phrases.day(row.last, id_of(row)), *draft.cited(row.citations[-1:])]
    told = draft.phrases.say("formula.last", formula=name(draft, row), date=when)
    lacks = _since(draft, change) if change and change.change == "dropped" else []
    return draft.phrases.joined([told, lacks], "semicolon")


def gained(draft: Draft, side: str, since: str) -> list[FormulaRow]:
    """What a side said for the first time on a day or since, where earlier texts of its house are known."""
    return [
        row
        for row in draft.material.formulas
        if side in row.sides and (row.first or "") >= since and row.citations and _is_new(draft, row)
    ]


def _is_new(draft: Draft, row: FormulaRow) -> bool:
    """Whether a comparable text before it lacked it: else it may only be the first text that is known."""
    firsts = [
        change for change in draft.material.changes if _same(row, change) and change.change in ("first", "gained")
    ]
    return any(change.against for change in firsts)


def first_said(draft: Draft, row: FormulaRow) -> list[Piece]:
    """'“strategic partnership”, said since 28 October 2024'."""
    when = [draft.phrases.day(row.first, id_of(row)), *draft.cited(row.citations[:1])]
    return draft.phrases.say("formula.first", formula=name(draft, row), date=when)


def name(draft: Draft, row: FormulaRow) -> list[Piece]:
    """The formula's name, and how it is written where that is otherwise; in a pack not in English only the latter."""
    written = _written(draft, row)
    own = [Piece(row.formula, VALUE, raw=row.formula, rows=[id_of(row)])]
    if not written:
        return own
    same = any(folded(row.formula) == folded(piece.text) for piece in written)
    if same or draft.phrases.language != "en" or not row.listed:
        return written
    return draft.phrases.joined([own, written])


def _written(draft: Draft, row: FormulaRow) -> list[Piece]:
    """The words of its last use in which it stands, quoted."""
    for cited in row.citations[::-1]:
        for form in row.forms[::-1]:
            at = cited.quote.find(form)
            if at >= 0:
                key = draft.key_of(cited)
                words = Words(key, cited.start + at, cited.start + at + len(form), form)
                return draft.phrases.quoted(words, draft.material.mastheads[key].language, len(form))
    return []


def _row(draft: Draft, row: FormulaRow) -> list[Line]:
    first = [draft.phrases.day(row.first, id_of(row)), *draft.cited(row.citations[:1])]
    last = [draft.phrases.day(row.last, id_of(row)), *draft.cited(row.citations[-1:])]
    sides = draft.phrases.joined([draft.phrases.state(side, id_of(row)) for side in row.sides])
    change = _change(draft, row)
    told = _since(draft, change) if change else draft.phrases.say("formula.kept")
    return [Line(name(draft, row)), Line(sides), Line(first), Line(last), Line(told)]


def _change(draft: Draft, row: FormulaRow) -> ChangeRow | None:
    """The last turn: of a formula no longer said the text that lacks it, of another how it changed last."""
    wanted = ("dropped",) if row.status == DROPPED else TURNS
    found = [change for change in draft.material.changes if _same(row, change) and change.change in wanted]
    if row.status != DROPPED and found and (found[-1].date or "") < (row.last or ""):
        return None  # it was said since as it is said now
    return found[-1] if found else None


def _since(draft: Draft, change: ChangeRow) -> list[Piece]:
    """'not in the text of 8 July 2024' with a footnote to that text; 'stronger since 26 February 2024'."""
    day = draft.phrases.day(change.date, change_id(change))
    # What is dropped is cited by its last use, then by the text that lacks it.
    cited = change.citations[1:] if change.change == "dropped" else change.citations[:1]
    return [*draft.phrases.say(f"formula.{change.change}", date=day), *draft.cited(cited)]


def change_id(change: ChangeRow) -> str:
    return f"formula:{change.formula}/{'+'.join(change.sides)}@{change.date}"


def _same(row: FormulaRow, change: ChangeRow) -> bool:
    return row.formula == change.formula and bool({*row.sides} & {*change.sides})


def _sides(draft: Draft, row: FormulaRow) -> bool:
    return bool({*row.sides} & {draft.material.question.ours, draft.material.question.theirs})
