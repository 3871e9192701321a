"""Statements and lines to commitments: what is to be followed up, by whom, until when."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dragoman.model import Place
from dragoman.reading.contacts import ContactReader
from dragoman.reading.dates import FIRST_YEAR, Anchor, DateMention, When, when
from dragoman.reading.discourse import ContactDraft, Discourse
from dragoman.reading.lines import Line
from dragoman.reading.pack import Pack, rows
from dragoman.reading.statements import StatementDraft
from dragoman.text.tokens import fold


@dataclass
class CommitmentDraft:
    """A commitment while the text is being read; `span` in characters."""

    kind: str
    force: str
    span: tuple[int, int]
    what: tuple[int, int]
    by: list[str]
    to: list[str]
    due: When | None
    place: Place | None
    rule: str
    contact: ContactDraft | None


class CommitmentReader:
    """Finds what is promised, planned, proposed or invited to. Cues are data: lexicon/commitments.tsv."""

    def __init__(self, pack: Pack, contacts: ContactReader) -> None:
        self.pack = pack
        self.contacts = contacts
        self.cues: dict[str, re.Pattern[str]] = {}
        table: dict[str, list[str]] = {}
        for form, cls, *_ in rows("dragoman", "languages", pack.language, "lexicon", "commitments.tsv"):
            table.setdefault(cls, []).append(re.escape(fold(form).replace("' ", "'")).replace(r"\ ", r"\s+"))
        for cls, forms in table.items():
            forms.sort(key=lambda f: (-len(f), f))
            self.cues[cls] = re.compile(rf"(?<!\w)(?:{'|'.join(forms)})(?!\w)")

    def _has(self, cls: str, words: str) -> re.Match[str] | None:
        pattern = self.cues.get(cls)
        return pattern.search(words) if pattern else None

    def read(
        self,
        line: Line,
        statements: list[StatementDraft],
        discourse: Discourse,
        anchor: Anchor,
        years: list[DateMention],
        announced: list[ContactDraft],
    ) -> list[CommitmentDraft]:
        """Commitments of a line, in order, at most one for each stretch of text."""
        out: list[CommitmentDraft] = []
        folded = line.sentence.folded
        for statement in statements:
            draft = self._from_statement(line, statement, discourse, anchor, years)
            if draft is not None:
                out.append(draft)
        for m in self.cues["scheduled"].finditer(folded, line.sentence.start, line.sentence.end) if "scheduled" in self.cues else ():
            if any(d.span[0] <= m.start() < d.span[1] for d in out):
                continue
            if any(a <= m.start() < b for c in announced for a, b in c.spans):
                continue
            draft = self._scheduled(line, m, discourse, anchor, years)
            if draft is not None:
                out.append(draft)
        return out

    def _from_statement(
        self, line: Line, statement: StatementDraft, discourse: Discourse, anchor: Anchor, years: list[DateMention]
    ) -> CommitmentDraft | None:
        start, end = statement.content
        words = line.sentence.folded[start:end]
        whole = line.sentence.folded[statement.evidence[0] : end]
        force = self._force(statement, words, whole)
        if force is None:
            return None
        kind = self._kind(statement, words)
        due = self._due(line, start, end, anchor, years)
        place = self._place(line, start, end)
        generic = bool(self._has("generic", words[:60])) and not (due and due.edtf) and kind == "other_action"
        if generic and force not in ("invited", "accepted", "agreed", "agreed_in_principle"):
            return None
        if force in ("readiness",) and not (due and due.edtf):
            return None
        by = statement.on_behalf_of or sorted(statement.contact.parties if statement.contact else [])
        to = [s for s in statement.addressees if s not in by]
        if force == "invited" and not to and statement.contact:
            to = sorted(p for p in statement.contact.parties if p not in by)
        return CommitmentDraft(
            kind, force, (statement.evidence[0], end), (start, end), by, to, due, place,
            f"{self.pack.language}/commitments/{force}", statement.contact,
        )  # fmt: skip

    def _force(self, statement: StatementDraft, words: str, whole: str) -> str | None:
        if statement.negated:
            return None
        if statement.act == "invite":
            return "invited"
        if self._has("accept", whole) and self._has("invitation", whole):
            return "accepted"
        if statement.act == "agree" and (statement.construction == "inf" or self._has("todo", words[:80])):
            return "agreed_in_principle" if self._has("principle", whole) else "agreed"
        if statement.act == "propose":
            return "proposed"
        if statement.act == "pledge":
            if self._has("ready", whole):
                return "readiness"
            if statement.construction == "inf" or self._has("todo", words[:80]) or self._has("promise", whole):
                return "agreed" if self._has("promise", whole) else "planned"
        return None

    def _kind(self, statement: StatementDraft, words: str) -> str:
        if statement.act == "invite":
            return "invitation"
        for cls in ("next_round", "session", "visit", "signing", "delivery", "support"):
            if self._has(cls, words):
                return cls
        return "other_action"

    def _scheduled(
        self, line: Line, m: re.Match[str], discourse: Discourse, anchor: Anchor, years: list[DateMention]
    ) -> CommitmentDraft | None:
        folded = line.sentence.folded
        start = max(line.sentence.start, m.start() - 110)
        for cut in re.finditer(r"[,;.]|\b(?:and|et|that|que)\b", folded[start : m.start()]):
            edge = start + cut.end()
            if m.start() - edge > 12:
                start = edge
        end = min(line.sentence.end, m.end() + 90)
        words = folded[start:end]
        kind = next((c for c in ("next_round", "session", "visit", "signing") if self._has(c, words)), None)
        if kind is None:
            return None
        due = self._due(line, start, end, anchor, years)
        place = self._place(line, start, end)
        if (due is None or due.edtf is None) and place is None:
            return None
        stop = max([m.end(), due.mention.end if due and due.mention else 0])
        current = discourse.current
        return CommitmentDraft(
            kind, "planned", (start, max(stop, m.end())), (start, max(stop, m.end())), sorted(current.parties) if current else [], [], due, place,
            f"{self.pack.language}/commitments/scheduled", current,
        )  # fmt: skip

    def _due(self, line: Line, start: int, end: int, anchor: Anchor, years: list[DateMention]) -> When | None:
        for found in line.found:
            if isinstance(found, DateMention) and start <= found.start < end and found.offset is None:
                if found.year is not None and found.year < FIRST_YEAR:
                    continue
                return when(found, anchor, years, future=True)
        return None

    def _place(self, line: Line, start: int, end: int) -> Place | None:
        best: Place | None = None
        for i in range(1, len(line.symbols)):
            if not start <= line.start(i) < end:
                continue
            symbol = line.symbols[i]
            if symbol not in self.contacts.city and symbol not in self.contacts.clauses.state:
                continue
            k = i - 1
            while k > 0 and line.symbols[k] in self.contacts.clauses.det:
                k -= 1
            visit = line.word(k) in ("visit", "to", "visiter") and line.word(max(0, k - 1)) in ("visit", "visit to", "trip", "invited", "to", "de", "à")
            if line.symbols[k] in self.contacts.place_prep or visit:
                place = self.contacts.place_of(line, i)
                if best is None or symbol in self.contacts.city:
                    best = place
        return best
