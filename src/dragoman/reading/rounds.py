"""An event's words to the series it belongs to and its number in it: 'the 7th session of the Joint Commission'."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from dragoman.reading.lines import Line
from dragoman.reading.margins import MarginsReader
from dragoman.reading.memory import ContactDraft
from dragoman.reading.tables import rows
from dragoman.text.tokens import fold

_SERIAL = frozenset({"consultations", "commission"})  # kinds that come round again, numbered or not
_NUMBERED = frozenset({"session", "meeting"})  # kinds that belong to a series where a number says so
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}
_MAIN = "principal"
_TO_ITS = 14  # items from a body to the session that it held
_BEFORE = 60  # characters; how far before the event its number stands at most


@dataclass(frozen=True)
class _Cues:
    number: re.Pattern[str]  # at the end of what stands before the event
    head: re.Pattern[str]  # at the start of the event's own words
    ordinals: dict[str, int]
    levels: frozenset[str]  # words that name a series only together with its head


class RoundReader(MarginsReader):
    """Finds which series a contact is a round of."""

    def _round(self, draft: ContactDraft, line: Line, e: int) -> None:
        """Fill `series` as written and `round`; both stay null for an event that stands alone."""
        if draft.kind not in _SERIAL | _NUMBERED:
            return
        of, e = e, self._its_session(line, e)
        cues, text = _cues(self.pack.language), line.sentence.text
        last = self._last_of_event(line, e)
        begin, end = line.start(e), line.end(last)
        if draft.kind in _NUMBERED:
            body = next((i for i in range(e + 1, last + 1) if line.symbols[i] in self.serial), None)
            if body is not None:  # 'the 7th session of the Joint Commission'
                draft.kind = str(line.value(body, "event"))
            elif self._joint_body(line, e):
                draft.kind = "commission"
            if draft.kind in _SERIAL:
                self._no_guest_there(draft)
        reach = max(line.start(0), begin - _BEFORE)
        counted = cues.number.search(text, reach, begin)
        number = _number(counted["number"].lower(), cues) if counted else None
        at = line.item_at(counted.start("number")) if counted and number is not None else e
        if any(line.symbols[k] in self.holding for k in range(at, e)):
            number = None  # 'she first held meetings'
        if number is None and draft.kind in _NUMBERED:
            return
        begin = counted.end("number") + 1 if counted and number is not None else self._begin_of_event(line, e)
        head = cues.head.match(text, begin, end)
        name = " ".join(text[head.end() if head else begin : end].split())
        if fold(name) in cues.levels:  # 'la 14e Rencontre de haut niveau': the level alone names nothing
            name = " ".join(text[begin:end].split())
        if of != e:  # 'The Security Council held its 826th session': of what the body is called
            begin, end = self._begin_of_event(line, of), line.end(self._last_of_event(line, of))
            name = " ".join(text[begin:end].split())
        if cues.head.fullmatch(name) or (not head and len(name.split()) < 2):
            name = ""
        if name or draft.kind in _SERIAL | {"session"}:  # 'their first meeting' is no round
            draft.round, draft.series = number, name or None
            draft.spans.append((counted.start("number") if counted and number is not None else begin, end))

    @staticmethod
    def _no_guest_there(draft: ContactDraft) -> None:
        """'led the delegation to the session of the joint commission': who is at a round of two sides holds it."""
        if draft.attended:
            draft.attended = False
            draft.roles = {p: (side, _MAIN if role == "attendee" else role) for p, (side, role) in draft.roles.items()}

    def _its_session(self, line: Line, e: int) -> int:
        """'The Security Council held its | 826th session': the session of the body at item `e`, else item `e`."""
        near = range(e + 1, min(len(line.symbols), e + _TO_ITS))
        own = next((k for k in near if line.symbols[k] in self.clauses.poss), -1)
        if own < 0 or not any(line.symbols[k] in self.holding for k in range(e + 1, own)):
            return e
        return next((k for k in near[own - e :] if line.symbols[k] in self.event), e)

    def _begin_of_event(self, line: Line, e: int) -> int:
        """Where the event's words begin: its adjectives and the pair of states before it belong to the name."""
        first = e
        while first > 0 and (line.symbols[first - 1] in self.clauses.adj or line.symbols[first - 1] in self.compound):
            first -= 1
        return line.start(first)

    def _last_of_event(self, line: Line, e: int) -> int:
        """The last item of the event's name, which ends: before a verb, a day, a venue, 'between'
        and whoever takes part.
        """
        last = e
        while last + 1 < len(line.symbols) and not (
            (self._leaves_event(line, last + 1) and not self.clauses.pair_named(line, last + 1))
            or line.symbols[last + 1] in self.clauses.embed | self.clauses.aux
        ):
            last += 1
        while last > e and line.found[last] is None and line.symbols[last] in self.linking:
            last -= 1
        return last


@lru_cache(maxsize=4)
def _cues(language: str) -> _Cues:
    table: dict[str, list[str]] = {"ordinal": [], "head": [], "level": []}
    ordinals: dict[str, int] = {}
    for form, cls, *value in rows("dragoman", "languages", language, "lexicon", "series.tsv"):
        words = fold(form)
        table[cls].append(words)
        if value:
            ordinals[words] = int(value[0])

    def any_of(cls: str) -> str:
        return "|".join(map(re.escape, sorted(table[cls], key=lambda form: (-len(form), form))))

    number = rf"(?<![\w-])(?P<number>\d{{1,3}}\s?(?:st|nd|rd|th|ère|er|ème|eme|è|e|ᵉ|ᵉʳ)|(?!Le\b)[IVXL]{{1,7}}(?:ème|e|th)|(?:(?<=\b[Tt]he )|(?<=\b[Ll][ae] )|^)[IVXL]{{1,7}}(?=\s)|(?i:{any_of('ordinal')}))"  # noqa: E501
    between = r"(?i:\s(?!(?:of|the|and|de|du|des|la|le|les|et|in|on|at|day|jour)\s)[\w.'’–-]+){0,4}"
    of, the = r"\s+(?i:of|for|on|des|de|du|d['’])", r"(?i:the|la|les?|l['’])"
    heads = f"(?i:{any_of('head')})"
    return _Cues(
        re.compile(rf"{number}{between}(?:\s(?:{heads}){of}(?:\s{the})?)?{between}\s?$"),
        re.compile(rf"(?:[\w-]+\s){{0,2}}?(?:{heads})(?:{of}\s*(?:{the}\s*)?|$)"),
        ordinals,
        frozenset(table["level"]),
    )


def _number(written: str, cues: _Cues) -> int | None:
    """'7th', 'xvii e', 'third' to its number."""
    if digits := re.match(r"\d+", written):
        return int(digits[0])
    if written in cues.ordinals:
        return cues.ordinals[written]
    values = [_ROMAN[c] for c in re.sub(r"(?:ème|e|th)$", "", written) if c in _ROMAN]
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values)) or None
