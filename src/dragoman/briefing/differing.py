"""Annex F: on which points the accounts of one contact differ."""

from __future__ import annotations

from collections.abc import Iterator

from dragoman.analysis.compare import CONTRADICT, STRENGTH, Claim
from dragoman.analysis.contrast import COURTESIES, POINT, Contrast
from dragoman.briefing.document import Block, Line, Paragraph, Piece, Points, Section, Words
from dragoman.briefing.draft import Draft
from dragoman.briefing.material import Met
from dragoman.briefing.notes import key_of
from dragoman.briefing.said import NAMING
from dragoman.identity.fields import Field

# Which list of the wording a field's value is a word of.
LISTS = {"kind": "kinds", "status": "statuses", "level": "ranks"}
HEAD = "head "
MOST = 20  # contacts
MOST_ALONE = 6  # points of one contact that one side alone tells of
LONGEST_QUOTE = 220
VERDICTS = {CONTRADICT: "contradict", STRENGTH: "strength"}  # and how each is worded


def annex(draft: Draft) -> Section:
    """A part for each contact on which accounts differ, the newest first."""
    parts = []
    for met in [met for met in draft.material.met[::-1] if differs(draft, met) or _alone(draft, met)][:MOST]:
        told = [*lines(draft, met), *(Line(_claims(draft, row)) for row in _alone(draft, met)[:MOST_ALONE])]
        parts.append(Section(_title(draft, met), [Points(told)]))
    silence: list[Block] = [] if parts else [Paragraph(draft.silence())]
    return Section(draft.phrases.word("annex.differences"), silence, parts, "F")


def differs(draft: Draft, met: Met) -> bool:
    """Whether its accounts are against each other in what took place or in what was said."""
    return bool(met.fields or _against(draft, met))


def lines(draft: Draft, met: Met) -> Iterator[Line]:
    """What is told otherwise, then what was said otherwise, each with footnotes to both accounts."""
    yield from (Line(_claims(draft, row)) for row in _against(draft, met))
    yield from (Line(_field(draft, met, field)) for field in met.fields)


def _against(draft: Draft, met: Met) -> list[Contrast]:
    """Points on which sides contradict each other, then those told in different strength."""
    rows = [row for row in draft.material.contrasts.get(met.id, ()) if row.aspect == POINT]
    return sorted((row for row in rows if row.verdict in VERDICTS), key=lambda row: list(VERDICTS).index(row.verdict))


def _alone(draft: Draft, met: Met) -> list[Contrast]:
    """What one side's account alone tells of, courtesies last; a subject that is only named is none."""
    rows = [row for row in draft.material.contrasts.get(met.id, ()) if row.aspect == POINT and len(row.claims) == 1]
    return sorted((row for row in rows if row.act not in NAMING), key=lambda row: row.act in COURTESIES)


def _claims(draft: Draft, row: Contrast) -> list[Piece]:
    """'The accounts contradict each other: Serbia: “…” – Belarus: “…”', each with its footnote."""
    told = [_claim(draft, claim) for claim in row.claims]
    claims = draft.phrases.joined(told, "dash")
    if len(row.claims) > 1:
        return draft.phrases.say(f"difference.{VERDICTS[row.verdict]}", claims=claims)
    sides = draft.phrases.joined([draft.phrases.state(side, row.claims[0].id) for side in row.said_by])
    return draft.phrases.say("difference.only", sides=sides, claims=claims)


def _claim(draft: Draft, claim: Claim) -> list[Piece]:
    """Whose words they are, and the words."""
    words = Words(key_of(claim.id), claim.start, claim.end, claim.quote)
    quote = draft.phrases.quoted(words, claim.language, LONGEST_QUOTE)
    who = draft.phrases.joined([draft.phrases.state(side, claim.id) for side in claim.sides], "dash")
    who = who or [Piece(draft.phrases.word("said.unnamed"))]
    act = draft.phrases.of("acts", claim.act, claim.id)
    return [
        *draft.phrases.say("difference.claim", side=who, act=act, quote=quote),
        *_note(draft, claim, words),
    ]


def _note(draft: Draft, claim: Claim, words: Words) -> list[Piece]:
    """The footnote of the statement, where it has one in the annex of what was said."""
    said = draft.said.get(claim.id)
    return draft.notes.row(said) if said else draft.notes.words(claim.id, [words])


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
