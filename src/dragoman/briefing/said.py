"""Annex C: what each side said, topic by topic, newest first, in the words of the texts."""

from __future__ import annotations

from collections import Counter
from itertools import groupby

from dragoman.briefing.document import Block, Line, Paragraph, Piece, Points, Section, Words
from dragoman.briefing.draft import Draft
from dragoman.briefing.notes import key_of
from dragoman.ledger.rows import StatementRow

MOST_TOPICS = 14
MOST_LINES = 4  # of a side on a topic
LONGEST_QUOTE = 320
BOTH, UNNAMED = "both", "unnamed"
NO_TOPIC = ""
# What only names a subject is told after what takes a position on it.
NAMING = ("discuss", "inform")


def annex(draft: Draft) -> Section:
    """A part for each topic, those spoken of last first; under it the two sides and what was said together."""
    by_topic: dict[str, list[StatementRow]] = {}
    told = [row for row in draft.material.statements if side_of(draft, row)]
    often = Counter(topic for row in told for topic in row.topics)
    for row in told:
        by_topic.setdefault(max(row.topics, key=lambda topic: (often[topic], topic), default=NO_TOPIC), []).append(row)
    order = sorted(by_topic, key=lambda topic: (topic != NO_TOPIC, _last(by_topic[topic]), len(by_topic[topic]), topic))
    topics = order[::-1]
    parts = [_topic(draft, topic, by_topic[topic]) for topic in topics[:MOST_TOPICS]]
    blocks: list[Block] = [Paragraph(Line([Piece(draft.phrases.word("said.text_one"))]), faint=True)]
    if left := topics[MOST_TOPICS:]:
        rows = [row.id for topic in left for row in by_topic[topic]]
        line = draft.phrases.counted("said.topics", left)
        # The topics are counted, by the statements that tell them.
        counted = [Piece(piece.text, piece.kind, rows=rows, raw="topics") if piece.rows else piece for piece in line]
        parts.append(Section("", [Paragraph(Line(counted), faint=True)]))
    return Section(draft.phrases.word("annex.said"), blocks if parts else [Paragraph(draft.silence())], parts, "C")


def side_of(draft: Draft, row: StatementRow) -> str | None:
    """Whose words: a state, both, or nobody's by name; None for those of others."""
    pair = {draft.material.question.ours, draft.material.question.theirs}
    sides = set(row.on_behalf_of)
    if pair <= sides:
        return BOTH
    if found := sides & pair:
        return BOTH if row.voice == "joint" and len(sides) > 1 else found.pop()
    return UNNAMED if not sides and not row.speakers else None


def line(draft: Draft, row: StatementRow, *, key: str = "said.line", longest: int = LONGEST_QUOTE) -> Line:
    """'6 October 2016, Jan Kowal (request): “…”' with its footnote."""
    return Line(
        [
            *draft.phrases.say(
                key,
                date=draft.phrases.day(row.date, row.id),
                who=speaker(draft, row),
                act=draft.phrases.of("acts", row.act, row.id),
                quote=quote(draft, row, longest),
            ),
            *_told_by(draft, row),
            *draft.notes.row(row),
        ]
    )


def _told_by(draft: Draft, row: StatementRow) -> list[Piece]:
    """The house, where it is the other side's: what one ministry says the other's minister said is its telling."""
    issuer = draft.material.mastheads[key_of(row.id)].issuer_state
    if issuer is None or not row.on_behalf_of or issuer in row.on_behalf_of:
        return []
    house = Piece(draft.notes.house(key_of(row.id)), "value", raw=key_of(row.id), rows=[row.id])
    return draft.phrases.say("said.told_by", house=house)


def speaker(draft: Draft, row: StatementRow) -> list[Piece]:
    """The names; of a side's own words the side; of nobody's, that it is nobody's."""
    if row.voice == "joint" or not row.speakers:
        sides = [draft.phrases.state(side, row.id) for side in row.on_behalf_of]
        return draft.phrases.joined(sides, "dash") or [Piece(draft.phrases.word("said.unnamed"))]
    return draft.phrases.joined([Piece(who.name, "value", raw=who.name, rows=[row.id]) for who in row.speakers])


def quote(draft: Draft, row: StatementRow, longest: int = LONGEST_QUOTE) -> list[Piece]:
    """The words claimed, else the clause with its verb."""
    cited = next((c for c in row.citations if c.quote == row.content), None)
    cited = cited or max(row.citations, key=lambda c: len(c.quote))
    words = Words(key_of(row.id), cited.start, cited.end, cited.quote)
    return draft.phrases.quoted(words, draft.language_of(row.id), longest)


def _topic(draft: Draft, topic: str, rows: list[StatementRow]) -> Section:
    phrases, question = draft.phrases, draft.material.question
    title = phrases.in_list("topics", topic) if topic else phrases.word("said.other")
    sides = (question.theirs, question.ours, BOTH, UNNAMED)
    by_side = sorted(rows, key=lambda row: sides.index(side_of(draft, row) or UNNAMED))
    blocks: list[Block] = []
    for side, said in groupby(by_side, key=lambda row: side_of(draft, row)):
        name = phrases.word(f"said.{side}") if side in (BOTH, UNNAMED) else phrases.name_of(side or "")
        ordered = sorted(said, key=lambda row: (row.act not in NAMING, row.date or "", row.id), reverse=True)
        kept = sorted(ordered[:MOST_LINES], key=lambda row: (row.date or "", row.id), reverse=True)
        blocks.append(Paragraph(Line([phrases.asked(name[:1].upper() + name[1:], strong=True)])))
        blocks.append(Points([line(draft, row) for row in kept]))
        if left := ordered[MOST_LINES:]:
            blocks.append(Paragraph(Line(phrases.counted("said.more", [row.id for row in left])), faint=True))
    return Section(title[:1].upper() + title[1:], blocks)


def _last(rows: list[StatementRow]) -> str:
    return max(row.date or "" for row in rows)
