"""Annex F: on which points the accounts of one contact differ."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.briefing.document import Block, Line, Paragraph, Piece, Points, Section
from dragoman.briefing.draft import Draft
from dragoman.briefing.material import Met
from dragoman.identity.fields import Field

# Which list of the wording a field's value is a word of.
LISTS = {"kind": "kinds", "status": "statuses", "level": "ranks"}
HEAD = "head "
MOST = 20


def annex(draft: Draft) -> Section:
    """A part for each contact whose accounts are in conflict, the newest first."""
    found = [met for met in draft.material.met[::-1] if met.fields][:MOST]
    parts = [Section(_title(draft, met), [Points(list(lines(draft, met)))]) for met in found]
    silence: list[Block] = [] if parts else [Paragraph(draft.silence())]
    return Section(draft.phrases.word("annex.differences"), silence, parts, "F")


def lines(draft: Draft, met: Met) -> Iterator[Line]:
    """'Place: Minsk – Brest', each value with a footnote to its account."""
    return (Line(_field(draft, met, field)) for field in met.fields)


def _title(draft: Draft, met: Met) -> str:
    return f"{draft.phrases.date(met.best.date)}, {draft.phrases.in_list('kinds', met.best.kind)}"


def _field(draft: Draft, met: Met, field: Field) -> list[Piece]:
    told: dict[str, list[str]] = {}
    for value in field.values:
        told.setdefault(value.value, []).append(value.account)
    values = []
    for raw, accounts in told.items():
        notes = [note for account in accounts for note in draft.notes.row(draft.rows[account])]
        values.append([*_value(draft, field.name, raw, accounts), *notes])
    one, *others = values
    other = draft.phrases.joined(others, "dash")
    name = draft.phrases.in_list("fields", "head" if field.name.startswith(HEAD) else field.name)
    return draft.phrases.say("difference.field", field=name[:1].upper() + name[1:], one=one, other=other)


def _value(draft: Draft, name: str, raw: str, accounts: list[str]) -> list[Piece]:
    if name == "date":
        return [draft.phrases.day(raw, *accounts)]
    if name in LISTS:
        return [draft.phrases.of(LISTS[name], raw, *accounts)]
    if name in ("country", "parties"):
        return draft.phrases.joined([draft.phrases.state(code, *accounts) for code in raw.split(", ")])
    return [Piece(raw, "value", raw=raw, rows=accounts)]
