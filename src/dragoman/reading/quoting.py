"""Direct speech over several sentences: each sentence of a quotation is said by the one it is attributed to."""

from __future__ import annotations

import re
from bisect import bisect_right

from msgspec.structs import replace

from dragoman.reading.discourse import Discourse
from dragoman.reading.firstperson import BEGINNING, SPEAKING_SELF
from dragoman.reading.itemised import Itemised
from dragoman.reading.lines import Line
from dragoman.reading.mention import Mention
from dragoman.reading.ours import of_both
from dragoman.reading.pointedat import POINTED, POINTING, sayer
from dragoman.reading.statements import StatementDraft, StatementReader
from dragoman.reading.units import Sentence
from dragoman.reading.words import Predicate

_NEUTRAL = frozenset({"assert", "inform"})
_PAPERS = frozenset({"statement", "statements", "remarks", "comment", "comments", "communiqué", "déclaration"})
_PUT_OUT = frozenset({"issued", "released", "made", "published", "gave", "delivered", "said"})
_DICTATED = 20  # sentences at most that follow 'the minister said:' in his own words
SHORTEST = 4  # units; a shorter sentence inside a quotation ("Why?") says nothing on its own
# 'under the theme: “…”', 'un livre intitulé « … »': a title, which nobody says
_TITLED = re.compile(
    r"(?<!\w)(?:theme|motto|slogan|title|entitled|titled|called|thème|devise|titre|intitulée?s?|dénommée?s?|baptisée?s?|formule)"
    r"(?:\s\w+){0,2}\W*$"
)
_TO_TITLE = 40  # characters before a quotation
_AND = frozenset({"and", "but", "et", "mais", "et que", "mais que"})
_QUOTED = frozenset({"quote", "quoted"})
_OUGHT = frozenset(
    {"must", "should", "need", "can", "could", "may", "might", "would", "cannot"}
    | {"devons", "dois", "devrions", "pouvons", "peux", "pourrions", "pourrons", "faut"}
)
_FEWEST = 3  # items that are something said


class Quoting:
    """Follows the quotations `[start, end)` of one text from line to line."""

    def __init__(
        self,
        reader: StatementReader,
        spans: list[tuple[int, int]],
        houses: frozenset[int],
        attributed: frozenset[int],
        signed: dict[int, Mention],
    ) -> None:
        """`houses`, `attributed`: the numbers of those quotations of several sentences whose words a house passes on,
        and of those that are said to be somebody's at their beginning or end; `signed`: who is named below each."""
        self.reader = reader
        self.spans = spans
        self.houses = houses
        self.attributed = attributed
        self.signed = signed
        self.ends = [end for _, end in spans]  # in order, as no two quotations overlap
        self.waiting: dict[int, list[Line]] = {}  # sentences of a quotation not yet attributed
        self.speaker: dict[int, StatementDraft] = {}
        self.before: Line | None = None  # the line before, if nothing is said in it
        self.told: list[StatementDraft] = []  # what is said in the line before
        self.last: StatementDraft | None = None
        self.last_sentence = -10
        self.announced: tuple[StatementDraft, int] | None = None  # 'He made this statement:', and in which sentence
        self.items = Itemised()
        self.announced_end = 0  # where that sentence ends

    def quotation_of(self, sentence: Sentence) -> int:
        """The number of the quotation that holds most of a sentence, or -1."""
        first, last = sentence.start, sentence.end
        for n in range(bisect_right(self.ends, first), len(self.spans)):
            start, end = self.spans[n]
            if start >= last:
                break
            shared = min(end, last) - max(start, first)
            if shared > 0 and (shared >= 0.6 * (last - first) or start <= first < end - 12 or end > last + 1):
                return n
        return -1

    def inside(self, sentence: Sentence) -> bool:
        """Whether a sentence begins inside a quotation, so that only an attribution is to be read in it."""
        n = bisect_right(self.ends, sentence.start + 1)
        return n < len(self.spans) and self.spans[n][0] < sentence.end and self.spans[n][0] - 2 <= sentence.start

    def passed_on(self, sentence: Sentence) -> bool:
        """Whether a sentence stands in the words of a house, which tell what others said."""
        return bool(self.houses) and self.quotation_of(sentence) in self.houses

    def unattributed(self, sentence: Sentence) -> bool:
        """Whether nobody but a house is told to have said the quotation of several sentences that a sentence is of."""
        n = self.quotation_of(sentence)
        return n not in self.attributed or n in self.houses

    def closed(self, start: int, end: int) -> int:
        """Where the quotation that the character at `start` is in ends, if before `end`."""
        n = bisect_right(self.ends, start)
        if n >= len(self.spans) or not self.spans[n][0] <= start:
            return end
        return min(end, self.spans[n][1])

    def saying(self, sentence: Sentence) -> list[str]:
        """Who says 'I' in a quoted sentence, as far as that is told before it."""
        n = self.quotation_of(sentence)
        known = self.speaker.get(n)
        if known is None and n in self.signed:
            return list(self.signed[n].persons)
        if known is None and self.announced is not None and sentence.number - self.announced[1] <= 1:
            known = self.announced[0]
        return list(known.speakers) if known is not None and known.voice == "single" else []

    def dictating(self, sentence: Sentence) -> list[str]:
        """Whose words follow a line that ends in a colon without being quoted: 'Speaking afterwards, the minister
        said:', and paragraphs that say 'I'."""
        if self.announced is None or self.announced[0].voice != "single":
            return []
        draft, number = self.announced
        between = range(bisect_right(self.ends, self.announced_end), len(self.spans))
        quoted = any(self.spans[n][0] < sentence.end for n in between[:1])
        return list(draft.speakers) if not quoted and 0 < sentence.number - number <= _DICTATED else []

    def outside(self, offset: int) -> bool:
        """Whether the character at `offset` stands in no quotation."""
        n = bisect_right(self.ends, offset)
        return n >= len(self.spans) or offset < self.spans[n][0]

    def follow(self, line: Line, said: list[StatementDraft], discourse: Discourse) -> list[StatementDraft]:
        """The statements of a line, with those of the quoted sentences that it attributes or goes on with."""
        said = self.items.follow(line, said)
        n = self.quotation_of(line.sentence)
        told = line.sentence.folded
        pointing = [s for s in said if s.act in _NEUTRAL and told[s.content[0] : s.content[1]] in POINTING]
        out = [s for s in said if s not in pointing] if pointing else list(said)
        pointed = pointing[0] if pointing else None if said else self._pointed(line, discourse)
        if pointed is not None and self.before is not None and self._may_point(line, self.before):
            out += self._said_before(self.before, pointed)
        elif pointed is not None:
            self._take_up(pointed)
        said = out if len(out) < len(said) else said
        if n in self.signed and n not in self.speaker:
            self.speaker[n] = self._by_line(self.signed[n], line, discourse)
        if n >= 0 and not (n in self.houses and any(s.construction != "quote" for s in said)):
            attribution = next((s for s in said if s.construction == "quote" or self._leads(s, n, line)), None)
            if attribution is not None:
                self.speaker[n] = attribution
                out += [d for d in (self._quoted(w, attribution, n) for w in self.waiting.pop(n, [])) if d]
            elif not said:
                if self._led_by_colon(line, n):
                    self._announce(line, discourse)
                out += self._unattributed(line, n)
        if line.sentence.text[: line.sentence.end].rstrip().endswith(":"):
            self._announce(line, discourse)
        if said:
            self.last, self.last_sentence = said[-1], line.sentence.number
        elif out:
            self.last_sentence = line.sentence.number
        self.before = None if out else line
        self.told = out
        return each_said(self.reader, line, out)

    def _by_line(self, person: Mention, line: Line, discourse: Discourse) -> StatementDraft:
        """Whoever is named below a quotation says it."""
        people = list(person.persons)
        sides = sorted({side for p in people if (side := discourse.side_of(p))})
        words = (person.start, person.end)
        return StatementDraft(
            "assert", "single", people, sides, words, words, "", direct=True, contact=discourse.current
        )

    def _may_point(self, line: Line, before: Line) -> bool:
        """Whether the sentence before may be meant: any by 'This was stated by' and 'La ministre l'a annoncé', a quoted
        one by 'She said this'."""
        whole = line.word(0) in POINTED or self.reader.pack.language == "fr"
        return whole or self.quotation_of(before.sentence) >= 0

    def _pointed(self, line: Line, discourse: Discourse) -> StatementDraft | None:
        """Who said the sentence before, if this one tells only that."""
        found = sayer(self.reader.clauses, line)
        if found is None:
            return None
        v, subject = found
        words = (line.start(0), line.end(v))
        told = Predicate(v, "", "quote", "assert", frozenset({"quote"}), subject, words, words, inverted=True)
        spoken = self.reader._spoken(line, subject, told, discourse)
        if spoken is None:
            return None
        speakers, voice, sides = spoken
        verb = line.value(v, "verb")
        act = "inform" if isinstance(verb, tuple) and verb[2] == "inform" else "assert"  # 'l'a annoncé'
        return StatementDraft(act, voice, speakers, sides, words, words, "", contact=discourse.current)

    def _said_before(self, before: Line, said: StatementDraft) -> list[StatementDraft]:
        """The sentence before one that only tells who said it ('This was stated by the minister')."""
        n = self.quotation_of(before.sentence)
        if said.voice == "unattributed" or before.sentence.zone == "headline":
            return []
        if n >= 0 and n in self.waiting:
            self.speaker[n] = said
            return [d for d in (self._quoted(w, said, n) for w in self.waiting.pop(n)) if d]
        start, end = before.sentence.start, before.sentence.end
        act = self.reader.act_of_quotation(before, start, end)
        act = said.act if act == "assert" else act
        rule = f"{self.reader.pack.language}/statements/said_before"
        return [replace(said, act=act, content=(start, end), evidence=(start, end), construction="quoted",
                        addressees=[], sentence=before.sentence.number, rule=rule)]  # fmt: skip

    def _take_up(self, said: StatementDraft) -> None:
        """'The two states mean to build a port. That is what the minister announced.': what is told of nobody in the
        sentence before is what one says who is named only now."""
        for draft in self.told:
            if draft.speakers or not said.speakers or not set(draft.on_behalf_of) <= set(said.on_behalf_of):
                continue
            draft.speakers, draft.voice, draft.on_behalf_of = list(said.speakers), said.voice, list(said.on_behalf_of)

    def _led_by_colon(self, line: Line, n: int) -> bool:
        """'made the following statement: "…': whether quotation `n` begins behind a colon in this sentence."""
        start = line.sentence.start
        return line.sentence.text[start : max(start, self.spans[n][0] - 1)].rstrip().endswith(":")

    def _leads(self, said: StatementDraft, n: int, line: Line) -> bool:
        """Whether a statement leads to quotation `n`, which goes on behind its sentence: 'said that "…', 'recalled the
        treaty: "…'."""
        start, end = self.spans[n]
        if said.content[1] >= end - SHORTEST:
            return False
        to_it = said.construction == "that" and abs(said.content[0] - start) <= 2
        return to_it or (said.content[0] < start <= said.content[1] and self._led_by_colon(line, n))

    def _announce(self, line: Line, discourse: Discourse) -> None:
        """Whoever a sentence that ends in a colon tells of says what is quoted next."""
        told = self._telling(line, discourse)
        people, states = told or (discourse.subject, [])
        if told is None and len(people) != 1:
            return
        sides = sorted({side for p in people if (side := discourse.side_of(p))} or set(states))
        draft = StatementDraft(
            "assert",
            "joint" if len(people) > 1 else "single",
            list(people),
            sides,
            (0, 0),
            (0, 0),
            "",
            direct=True,
            contact=discourse.current,
        )
        self.announced, self.announced_end = (draft, line.sentence.number), line.sentence.end

    def _telling(self, line: Line, discourse: Discourse) -> tuple[list[str], list[str]] | None:
        """Whoever says what follows the colon: 'Evoking their talks, the minister said:', 'they issued the following
        statement:'; no person for somebody of no name, and the states he is said to be of."""
        clauses, symbols = self.reader.clauses, line.symbols
        colon = next((i for i in range(len(symbols) - 1, 0, -1) if symbols[i] in clauses.colon), 0)
        v = colon - 1
        while v > 0 and symbols[v] in clauses.plain_adv:
            v -= 1
        if (
            v > 0
            and symbols[v] not in clauses.quoting
            and any(line.word(k).split()[-1] in _PAPERS for k in range(max(0, v - 3), colon))
        ):
            v = next((k for k in range(v, 0, -1) if line.word(k).split()[-1] in _PUT_OUT), 0)
            subject = clauses.subject(line, v) if v > 0 else None
        else:
            subject = clauses.subject(line, v) if v > 0 and symbols[v] in clauses.quoting else None
        if subject is None or subject.kind != "who" or not subject.mentions:
            return None
        people = list(dict.fromkeys(p for m in subject.mentions for p in discourse.resolve(m)))
        if not people and subject.mentions[0].kind != "alias":
            return None
        return people, [state for m in subject.mentions for state in m.states]

    def _unattributed(self, line: Line, n: int) -> list[StatementDraft]:
        known = self.speaker.get(n)
        whole = self.spans[n][1] <= line.sentence.end + 2 or n not in self.attributed
        begins = self.spans[n][0] >= line.sentence.start - 2
        if (
            known is None
            and whole
            and begins
            and self.last is not None
            and (self.last.voice == "single" or (self.last.direct and self.last.voice != "unattributed"))
            and line.sentence.number - self.last_sentence <= 1
        ):
            known = self.speaker[n] = self.last
        if known is None and begins and self.announced is not None:
            announced, number = self.announced
            if line.sentence.number - number <= 1:
                known = self.speaker[n] = announced
        if known is None:
            self.waiting.setdefault(n, []).append(line)
            return []
        draft = self._quoted(line, known, n)
        return [draft] if draft else []

    def _quoted(self, line: Line, attribution: StatementDraft, n: int) -> StatementDraft | None:
        sentence = line.sentence
        start = max(sentence.start, self.spans[n][0])
        end = min(sentence.end, self.spans[n][1])
        if len(sentence.starts) < SHORTEST or end - start < 12:
            return None
        opens = self.spans[n][0]
        if start <= opens + 2 and _TITLED.search(sentence.folded, max(0, opens - _TO_TITLE), opens):
            return None
        while start < end and sentence.text[start].isspace():
            start += 1
        while end > start and sentence.text[end - 1].isspace():
            end -= 1
        draft = replace(
            attribution,
            act=self.reader.act_of_quotation(line, start, end),
            content=(start, end),
            evidence=(start, end),
            direct=True,
            construction="quoted",
            addressees=[],
            sentence=sentence.number,
            rule=f"{self.reader.pack.language}/statements/quoted",
        )
        draft.together = of_both(draft, sentence.folded[start:end]) if draft.voice == "single" else draft.together
        return draft


def each_said(reader: StatementReader, line: Line, said: list[StatementDraft]) -> list[StatementDraft]:
    """The statements of a line, those quoted parted where a second clause in the first person says something else."""
    if SPEAKING_SELF.isdisjoint(map(line.word, range(len(line.symbols)))):
        return said
    out = []
    for draft in said:
        out.append(draft)
        while out[-1].construction in _QUOTED and (second := _second(reader, line, out[-1])) is not None:
            out.append(second)
    return out


def _second(reader: StatementReader, line: Line, draft: StatementDraft) -> StatementDraft | None:
    """What follows 'and we' in the words of `draft`, which then ends before it; None when it does nothing else."""
    start, end = draft.content
    first, last = line.item_at(start), line.item_at(end - 1)
    for i in range(first + _FEWEST, last - _FEWEST + 1):
        if line.word(i) not in _AND or line.word(i + 1) not in SPEAKING_SELF:
            continue
        done = reader._said_of_self(line, i + 1)
        if done is None or done[0] > BEGINNING or line.start(i + 1 + done[0]) >= end:
            continue
        if any(line.word(k) in _OUGHT for k in range(i + 2, i + 1 + done[0])):
            continue  # 'but we must continue the talks'
        cut = line.end(i - 1)
        act = draft.act if draft.act != done[1] else reader.act_of_quotation(line, start, cut)
        if act == done[1]:
            continue  # 'we thank Poland and we thank Denmark'
        second = replace(draft, act=done[1], content=(line.start(i + 1), end), addressees=[])
        second.evidence = (second.content[0], max(end, draft.evidence[1]))
        draft.content, draft.act = (start, cut), act
        if draft.evidence[0] <= start and draft.evidence[1] <= end:
            draft.evidence = (draft.evidence[0], cut)
        return second
    return None
