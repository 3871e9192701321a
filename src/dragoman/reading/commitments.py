"""Statements and lines to commitments: what is to be followed up, by whom, until when."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dragoman.reading.ahead import CommitmentDraft, Scene
from dragoman.reading.dates import DateMention
from dragoman.reading.deeds import FOR_PRESS
from dragoman.reading.discourse import Discourse
from dragoman.reading.events import EventReader
from dragoman.reading.lines import Line
from dragoman.reading.memory import ContactDraft
from dragoman.reading.statements import StatementDraft
from dragoman.reading.when import Anchor

SAME_CLAUSE = 30  # characters from the beginning of a content within which its own verb of doing stands
# What is agreed is then the event itself: 'agreed to hold the summit in June'.
_HOLDS = re.compile(
    r"\s*(?:to\s|de\s|d'|à\s)(?:hold|convene|organi[sz]e|host|attend|meet|participate|take part|schedule|conduct"
    r"|tenir|convoquer|organiser|accueillir|abriter|participer|prendre part"
    r"|assister|se (?:réunir|rencontrer|revoir))(?!\w)"
)
EVENTS = frozenset({"next_round", "session", "visit", "signing"})
DONE = ("summons", "message")  # contacts to come that are deeds of one side as well
FRAMED = 12  # characters from the beginning of a deed behind which the event stands that it is done at
# 'hoped that the session, due to be held in May, would bring …': the day of what is hoped of is settled
_SETTLED = re.compile(r"\b(?:scheduled|slated|planned|due (?:to|in|on)|prévue?s?|programmée?s?)(?!\w)")
HOPED = 30  # characters from the beginning of a hope within which what is hoped for is named


class CommitmentReader(EventReader):
    """Finds what is promised, planned, proposed or invited to."""

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
        scene = Scene(line, discourse, anchor, years, statements)
        out = [draft for statement in _outer(statements) for draft in self._from_statement(scene, statement)]
        _take_up(out, statements)
        sentence = line.sentence
        end = sentence.end
        found = self.planning.find(sentence.flat, sentence.places, sentence.start, end, limit=end)
        cues = [(a, b, str(cls)) for a, b, cls in found]
        if not cues or all(cls == "off" for _, _, cls in cues):
            return out
        hopes = [s.content for s in statements if s.act == "hope" and not self._awaits(line, s)]
        closed = [(span, contact.kind) for contact in announced for span in contact.spans]
        for draft in self._planned(scene, cues):
            if draft.rule.endswith("intends"):
                if any(0 <= draft.span[0] - d.what[0] < SAME_CLAUSE for d in out):
                    continue  # 'assured that Poland will send …' is told already
                if any(d.span[0] <= draft.span[0] < d.what[0] < draft.span[1] for d in out):
                    continue  # 'The Democratic Republic of the Congo and | Poland agreed to build …': of both
                _make_room(out, draft.span[0])
            if (
                any(a <= draft.span[0] < b for a, b in hopes)
                and not (draft.due and draft.due.edtf)
                and not self._has("within", sentence.folded[max(sentence.start, draft.span[0] - 26) : draft.span[0]])
            ):
                continue
            hoped = any(0 <= draft.span[0] - a < HOPED for a, _ in hopes) and draft.rule.endswith("planned")
            if hoped and not _SETTLED.search(sentence.folded, *draft.span):
                continue  # 'hoped that the next round would be held in June': nothing is settled
            deed = draft.kind == "other_action" and draft.rule.endswith("intends")  # 'will summon the envoy'
            taken = [span for span, kind in closed if not (deed and kind in DONE)] + [
                d.span for d in out if not _frames(d, draft, sentence.folded)
            ]
            if not any(a < draft.span[1] and draft.span[0] < b for a, b in taken):
                out.append(draft)
            else:
                _add_day(out, draft)
        return sorted(out, key=lambda d: d.span)

    def _awaits(self, line: Line, statement: StatementDraft) -> bool:
        """'look forward to the meeting in Rome': the event is settled, only its coming is awaited."""
        return self._has("awaits", line.sentence.folded[statement.evidence[0] : statement.content[1]]) is not None

    def _planned(self, scene: Scene, cues: list[tuple[int, int, str]]) -> Iterator[CommitmentDraft]:
        """What each cue of the line plans, in order; none behind words that call it off."""
        sentence = scene.line.sentence
        heads: list[tuple[int, int, str]] | None = None
        for n, (start, end, cls) in enumerate(cues):
            if cls == "off" or any(c == "off" and 0 <= start - b < 40 for _, b, c in cues[:n]):
                continue
            if heads is None and cls in ("ahead", "held", "nears", "eve", "hosts", "soon"):
                heads = [
                    (a, b, str(k))
                    for a, b, k in self.heads.find(sentence.folded, sentence.places, sentence.start, sentence.end)
                    if not FOR_PRESS.search(sentence.folded[max(0, a - 8) : b + 11])
                ]
            draft = None
            if cls == "ahead":
                draft = self._ahead(scene, start, end, heads or [])
            elif cls in ("nears", "eve"):
                draft = self._nears(scene, start, end, heads or [], eve=cls == "eve")
            elif cls == "held":
                draft = self._held(scene, start, end, heads or [])
            elif cls == "hosts":
                draft = self._hosts(scene, start, end, heads or [])
                if draft is None and sentence.folded.startswith("will also", start):
                    draft = self._intends(scene, start, start + len("will"), "will")
            elif cls == "soon":
                draft = self._soon(scene, start, end, heads or [])
            elif cls == "meets":
                draft = self._goes(scene, start, end, "next_round")
            elif cls == "goes":
                draft = self._goes(scene, start, end, "visit")
            elif cls == "directs":
                draft = self._directs(scene, start, end)
            elif cls in ("bids", "taken"):
                draft = self._invitation(scene, start, end, cls)
            elif cls == "signed":
                draft = self._signed(scene, start, end)
            elif cls in ("does", "told"):
                draft = self._intends(scene, start, start, cls)
            elif cls in ("founded", "begun"):
                draft = self._founded(scene, start, end, begun=cls == "begun")
            elif cls in ("intends", "will", "would", "due", "pledges"):
                draft = self._intends(scene, start, end, "will" if cls == "due" else cls)
            elif cls == "must":
                draft = self._intends(scene, start, end, "will")
                if draft is not None and not (draft.due and draft.due.edtf):
                    draft = None  # 'les parties doivent ouvrir des négociations': what ought to be
            elif cls == "gives":
                draft = self._gives(scene, start)
            if draft is not None:
                yield draft


def _outer(statements: list[StatementDraft]) -> list[StatementDraft]:
    """Statements without those that only tell of what others agreed or pledged, which is promised by the others."""
    retold = [s.content for s in statements if s.retold]
    return [s for s in statements if s.retold or not any(s.content[0] <= a < s.content[1] for a, _ in retold)]


# What is itself founded, resumed or begun: 'agreed to establish | a working group'
_BEGINS = re.compile(
    r"(?:to\s|on\s|of\s|de\s|d'|à\s|pour\s|^)(?:also\s|jointly\s)?(?:exchange|establish|create|set up|form|found|resume"
    r"|restart|begin|start|initiate|launch|open|continue|activate|reactivate|revive|hold|convene|host|co-host|organi[sz]e"
    r"|attend|establishing|creating|setting up|resuming|beginning|starting|launching|opening|holding|exchanging"
    r"|échanger|créer|établir|instituer|instaurer|mettre (?:en place|sur pied)|reprendre|entamer|engager|lancer|ouvrir"
    r"|relancer|poursuivre|coorganiser)\s(?P<what>[^,;.]*)"
)
_BEGINNING = re.compile(  # 'agreed on an exchange of | visits next year'
    r"(?:on|upon|to|sur|de|à|la|le)?\s?(?:(?:their|leur)\s\w+\s(?:to|for|à|pour|sur)\s)?"
    r"(?:the\s|an?\s|la\s|le\s|l'|un\s|une\s)?"
    r"(?:exchange|resumption|start|launch|establishment|creation|continuation|holding|organi[sz]ation|échange|reprise"
    r"|création|lancement|mise en place|ouverture|tenue|poursuite)\s(?:of\s|du\s|des\s|de\s|d')"
    r"(?:the\s|an?\s|la\s|l'|un\s|une\s)?(?:[\w-]+\s){0,2}?$"
)
_LED = re.compile(
    r"(?<!\w)(?:at|ahead of|before|during|for|by|in|on|of|pour|avant|lors|pendant|à|au|aux|dans|sur|en|du|des|de|d')"
    r"(?!\w)"
)


def _itself(outer: CommitmentDraft, start: int, folded: str) -> bool:
    """Whether the event at character `start` is what one begins: 'agreed to establish a | working group next month'."""
    if _BEGINNING.match(folded, outer.what[0], start):
        return True
    begun = _BEGINS.search(folded, outer.what[0], start)
    return begun is not None and _LED.search(folded, begun.start("what"), start) is None


def _frames(outer: CommitmentDraft, event: CommitmentDraft, folded: str) -> bool:
    """Whether a deed names an event with a day of its own: 'agreed to prepare the summit, which will be held …'."""
    return (
        outer.said is not None
        and not _HOLDS.match(folded, outer.what[0])
        and not _itself(outer, event.span[0], folded)
        and outer.kind == "other_action"
        and event.kind in EVENTS
        and event.due is not None
        and event.due.edtf is not None
        and event.span[0] > outer.what[0] + FRAMED
    )


def _add_day(out: list[CommitmentDraft], draft: CommitmentDraft) -> None:
    """Give an event without a day the one that is told further on: 'the session, planned in Oslo, will be in June'."""
    told = next((d for d in out if d.span[0] <= draft.span[0] < d.span[1]), None)
    if told is None or told.said is not None or told.kind != draft.kind or told.kind not in EVENTS:
        return
    if (told.due is None or not told.due.edtf) and draft.due is not None and draft.due.edtf:
        told.due, told.span = draft.due, (told.span[0], max(told.span[1], draft.span[1]))
        told.place = told.place or draft.place


def _take_up(out: list[CommitmentDraft], statements: list[StatementDraft]) -> None:
    """An invitation that was accepted is a visit of the one invited."""
    taken = next((s for s in statements if s.accepts), None)
    invitation = next((d for d in reversed(out) if d.force == "invited"), None) if taken is not None else None
    if taken is None or invitation is None or invitation.span[0] > taken.evidence[0]:
        return
    invitation.kind, invitation.force = "visit", "accepted"
    invitation.by, invitation.to = taken.on_behalf_of, invitation.by
    invitation.said = None
    invitation.span = (invitation.span[0], taken.evidence[1])
    invitation.rule = invitation.rule.replace("invited", "accepted")


def _make_room(out: list[CommitmentDraft], start: int) -> None:
    """End an earlier commitment where another party's begins: '…, and Germany intends to provide'."""
    for draft in out:
        if draft.span[0] + 30 < start < draft.span[1]:
            draft.span = (draft.span[0], start)
            draft.what = (draft.what[0], max(draft.what[0] + 1, min(draft.what[1], start)))
