"""Transcripts to whoever has the word in each sentence: by the label before it, 'MINISTER BERG: …', 'Q – …'."""

from __future__ import annotations

import re
from collections.abc import Set
from typing import Literal

from dragoman.reading.mention import Mention
from dragoman.reading.units import Sentence
from dragoman.reading.voices import SELF

LABEL_LENGTH = 120  # characters within which a label ends
_COLON = re.compile(r"\s?:(?=\s|$)")
_DASH = re.compile(r"\)?\s?(?:[–—]|(?<=\s)-)\s")
_ASKED = re.compile(
    r"(?:questions?|q|journalist[es]*|reporter|press|presse|moderator|mod[ée]rat(?:eur|rice)|interviewer|presenter"
    r"|pr[ée]sentat(?:eur|rice))(?:\s?\d{1,2})?(?:\s?\([^)]{0,60}\))?(?:\s?:(?=\s|$)|\s[–—-](?=\s)|\.\s[–—-])"
)
_ANSWERED = re.compile(r"(?:answer|a|réponse|r)(?:\s?:(?=\s|$)|\s[–—-](?=\s)|\.\s[–—-])")
_APART = ("headline", "header", "caption")

Label = list[str] | Literal["answer"] | None  # who speaks next, nobody when a journalist asks
Turn = list[str] | None  # None outside of any turn


def turns_of(sentences: list[Sentence], found: list[list[Mention]], verbs: Set[str]) -> list[Turn]:
    """Who has the word in each sentence of a transcript; empty for a text that is none: in which fewer than two lines
    begin with a label, or nobody labelled says 'I' or 'we'. `verbs`: the symbols of which a label holds none.
    """
    if not sentences or not _marked(sentences[0].folded):
        return []
    opens = [k == 0 or s.block != sentences[k - 1].block for k, s in enumerate(sentences)]
    labels = [_label(s, m, verbs, first) for s, m, first in zip(sentences, found, opens, strict=True)]
    if sum(label is not None for label in labels) < 2:
        return []
    turns: list[Turn] = []
    now: Turn = None
    answering = _answering(labels, found)
    for label in labels:
        if label is not None:
            now = answering if label == "answer" else label
        turns.append(now)
    speaks = (SELF.search(s.folded, s.start, s.end) for s, turn in zip(sentences, turns, strict=True) if turn)
    return turns if any(speaks) else []


def _marked(folded: str) -> bool:
    """Whether a text has two marks at all that could close a label."""
    return sum(folded.count(mark) for mark in (":", "–", "—", " - ", " -\n")) > 1


def _label(sentence: Sentence, mentions: list[Mention], verbs: Set[str], opens: bool) -> Label:
    """The label that a sentence begins with, if it does; `opens`: whether it begins a paragraph."""
    if sentence.zone in _APART:
        return None
    start, folded = sentence.start, sentence.folded
    if _ASKED.match(folded, start, sentence.end):
        return []
    if _ANSWERED.match(folded, start, sentence.end):
        return "answer"
    person = next((m for m in mentions if m.kind == "person" and m.persons), None)
    if person is None:
        return None
    stop = min(sentence.end, start + LABEL_LENGTH)
    mark = (_DASH.match(folded, person.end, stop) if opens else None) or _COLON.search(folded, person.end, stop)
    if mark is None or _COLON.search(folded, start, person.start):
        return None
    label = (symbol for symbol, at in zip(sentence.symbols, sentence.starts, strict=False) if at < mark.start())
    return person.persons[:1] if verbs.isdisjoint(label) else None


def _answering(labels: list[Label], found: list[list[Mention]]) -> Turn:
    """Who gives the answers: the only one whom a label names, or else the first person of the text; not told where
    two take turns.
    """
    speaking = {label[0] for label in labels if isinstance(label, list) and label}
    if not speaking:
        return next((m.persons[:1] for mentions in found for m in mentions if m.kind == "person" and m.persons), None)
    return [*speaking] if len(speaking) == 1 else None
