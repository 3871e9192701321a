"""Promises in words: what was promised, by whom, when it is due, and what the ledger shows of it."""

from __future__ import annotations

from dragoman.analysis.pending import Followed
from dragoman.briefing.document import Block, Line, Paragraph, Piece, Section, Table, Words
from dragoman.briefing.draft import Draft
from dragoman.briefing.notes import key_of
from dragoman.ledger.rows import CommitmentRow, ContactRow

LONGEST_QUOTE, LONGEST_ON_PAGE = 200, 130  # characters; the first page has no room for more
MOST = 25  # of one state: an annex is leafed through, the ledger keeps the rest
CHANGES = ("date_set", "rescheduled", "kept", "kept_late", "declined", "cancelled", "superseded", "accepted")
# The parts of the annex, and which states of a promise stand in each.
STATES = {
    "overdue": ("overdue",),
    "open": ("open", "date_set", "rescheduled", "partly_kept"),
    "kept": ("kept", "kept_late"),
    "settled": ("cancelled", "superseded", "declined"),
    "untestable": ("untestable",),
}


class Promises:
    """The promises of the pack, each with the rows of all accounts of it."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.phrases = draft.phrases
        self.made = {row.id: row for row in draft.material.promises}
        self.told: set[str] = set()  # whose words stand among what matters

    def accounts(self, followed: Followed) -> list[CommitmentRow | ContactRow]:
        """Every account of the promise; one that announces a contact is that contact's."""
        rows = [self.made.get(id) or self.draft.rows.get(id) for id in followed.promised_in]
        return [row for row in rows if row is not None]

    def what(self, followed: Followed, longest: int = LONGEST_QUOTE) -> list[Piece]:
        """'next round (agreed in principle): “to hold …”, due 2017', with a footnote to each account."""
        kind = self.phrases.of("commitments", followed.kind, followed.id)
        if followed.kind == "invitation":
            return self.phrases.say("promise.bare", kind=kind, what=self.words(followed, longest))
        force = self.phrases.of("forces", followed.force, followed.id)
        return self.phrases.say("promise.line", kind=kind, force=force, what=self.words(followed, longest))

    def due(self, followed: Followed) -> list[Piece]:
        if not followed.due:
            return [Piece(self.phrases.word("marks.none"))]
        return [self.phrases.day(followed.due, followed.id)]

    def _by_when(self, followed: Followed) -> list[Piece]:
        """', due January 2025 (first 2024)'; nothing of a promise without a day."""
        if not followed.due:
            return []
        if followed.first_due and followed.first_due != followed.due:
            first = self.phrases.day(followed.first_due, followed.id)
            return self.phrases.say("promise.moved_due", due=self.due(followed), first=first)
        return self.phrases.say("promise.due", due=self.due(followed))

    def in_a_line(self, followed: Followed) -> list[Piece]:
        """The promise with its day and footnotes, as the first page has it."""
        self.told.add(followed.id)
        pieces = self.what(followed, LONGEST_ON_PAGE)
        pieces += self._by_when(followed)
        return pieces + self.notes(followed)

    def short(self, followed: Followed) -> list[Piece]:
        """The same without the words, where they stand a few lines above."""
        kind = self.phrases.of("commitments", followed.kind, followed.id)
        force = self.phrases.of("forces", followed.force, followed.id)
        pieces = self.phrases.say("promise.short", kind=kind, force=force)
        pieces += self._by_when(followed)
        return pieces + self.notes(followed)

    def notes(self, followed: Followed) -> list[Piece]:
        return [note for row in self.accounts(followed) for note in self.draft.notes.row(row)]

    def words(self, followed: Followed, longest: int = LONGEST_QUOTE) -> list[Piece]:
        """What is promised in the text's own words where it stands there as it is, else the clause it was read from."""
        cited = [(row, words) for row in self.accounts(followed) for words in row.citations]
        exact = next((pair for pair in cited if followed.what in pair[1].quote), None)
        row, words = exact or max(cited, key=lambda pair: len(pair[1].quote))
        at, what = (words.quote.index(followed.what), followed.what) if exact else (0, words.quote)
        start = words.start + at
        told = Words(key_of(row.id), start, start + len(what), what)
        return self.phrases.quoted(told, self.draft.language_of(row.id), longest)

    def who(self, followed: Followed) -> list[Piece]:
        """'Serbia – Belarus' of both together; 'Serbia → Belarus' of one to the other."""
        by = self.phrases.joined([self.phrases.state(side, followed.id) for side in followed.by])
        to = self.phrases.joined([self.phrases.state(side, followed.id) for side in followed.to])
        return self.phrases.joined([by, to], "arrow")

    def shown(self, followed: Followed) -> list[Piece]:
        """What became of it, as far as the ledger shows."""
        phrases, before = self.phrases, self.draft.before
        if followed.status == "overdue" and followed.days_overdue is not None:
            return phrases.number("promise.overdue", followed.days_overdue, followed.id, before=before)
        if followed.status in ("kept", "kept_late"):
            contact = self.draft.rows[followed.kept_by[0]]
            day, kind = phrases.day(contact.date, contact.id), phrases.of("kinds", contact.kind, contact.id)
            return [*phrases.say(f"promise.{followed.status}", kind=kind, date=day), *self.draft.notes.row(contact)]
        if followed.moved_by and (moved := self._moved(followed)):
            return moved
        if followed.status in ("open", "overdue", "date_set", "rescheduled", "superseded", "cancelled"):
            return phrases.say("promise.open", before=before)
        return phrases.say(f"promise.{followed.status}")

    def changed_on(self, followed: Followed) -> str:
        """The day of what keeps it, moves it or gives it a day; '' of one that only waits."""
        return max((step.day or "" for step in followed.life if step.what in CHANGES), default="")

    def _moved(self, followed: Followed) -> list[Piece]:
        phrases, by = self.phrases, followed.moved_by[-1]
        if later := self.made.get(by):
            if followed.status == "superseded":
                told = phrases.say("promise.superseded", date=phrases.day(later.date, later.id))
            else:
                key = "date_set" if followed.status == "date_set" else "rescheduled"
                told = phrases.say(f"promise.{key}", due=phrases.day(later.due, later.id))
            return [*told, *self.draft.notes.row(later)]
        contact = self.draft.rows.get(by)
        if contact is None:
            return []
        kind, status = phrases.of("kinds", contact.kind, by), phrases.of("statuses", contact.status, by)
        key = "cancelled" if followed.status == "cancelled" else "moved"
        return [*phrases.say(f"promise.{key}", kind=kind, status=status), *self.draft.notes.row(contact)]


def annex(draft: Draft, promises: Promises) -> Section:
    """Annex D: the promises of the two, a table for each state of them."""
    parts = []
    for name, statuses in STATES.items():
        found = [f for f in draft.material.followed if f.status in statuses]
        if found:
            parts.append(_part(draft, promises, name, found))
    return Section(draft.phrases.word("annex.promises"), [] if parts else [Paragraph(draft.silence())], parts, "D")


def _part(draft: Draft, promises: Promises, name: str, found: list[Followed]) -> Section:
    """What is open with the next due first, the rest with the latest first."""
    ordered = (
        found if name == "open" else sorted(found, key=lambda f: (promises.changed_on(f), f.due or ""), reverse=True)
    )
    rows = [
        [
            Line([*promises.what(f), *promises.notes(f)]),
            Line(promises.who(f)),
            Line(promises.due(f)),
            Line(promises.shown(f)),
        ]
        for f in ordered[:MOST]
    ]
    phrases = draft.phrases
    columns = [phrases.word(f"columns.{column}") for column in ("what", "who", "due", "shown")]
    blocks: list[Block] = [Table(columns, [10, 5, 4, 7], rows)]
    if left := ordered[MOST:]:
        blocks.append(Paragraph(Line(phrases.counted("promise.more", [f.id for f in left])), faint=True))
    return Section(phrases.word(f"promises.{name}"), blocks)
