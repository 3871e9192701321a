"""Sentences with their mentions and dates to lines: one item a mention, date or unit, ready for
clauses and contacts.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from dragoman.grammar import Entry
from dragoman.reading.dates import DateMention
from dragoman.reading.mention import Mention
from dragoman.reading.pack import Pack
from dragoman.reading.units import Sentence

_NOTHING: Mapping[str, object] = {}
_MANNER = 4  # words at most between the conjunction and the event
_OWNS = frozenset({"'s", "’s", "'", "’"})


class Line(Struct):
    """Items of a sentence: item i covers units `first[i]`…`last[i]`; `found[i]` is its Mention,
    list of Mentions or DateMention, or the Entry of a form that was parted.
    """

    sentence: Sentence
    symbols: Sequence[str]
    string: str  # the symbols as `re` wants them
    present: frozenset[str]  # each of them once
    first: list[int]
    last: list[int]
    found: list[object]
    words: Sequence[str]  # the folded words of each item
    resolving: bool = False  # stands in a list of what a body named before resolves: '1. Takes note of …'
    parts: list[tuple[int, int]] = field(default_factory=list)  # its clauses, from item to item, if it has been cut
    relaying: list[int] = field(default_factory=list)  # houses that only pass on what this line tells others said

    def start(self, i: int) -> int:
        return self.sentence.starts[self.first[i]]

    def end(self, i: int) -> int:
        return self.sentence.ends[self.last[i]]

    def word(self, i: int) -> str:
        """The folded words of item i; nothing stands behind the last one."""
        try:
            return self.words[i]
        except IndexError:
            return ""

    def entry(self, i: int) -> object:
        found = self.found[i]
        if isinstance(found, Entry):
            return found
        return self.sentence.entries[self.first[i]] if self.first[i] == self.last[i] else None

    def value(self, i: int, key: str) -> object:
        """What the lexicon says of item i under `key`, or None."""
        return self.values(i).get(key)

    def values(self, i: int) -> Mapping[str, object]:
        """All that the lexicon says of item i."""
        found = self.found[i]
        if isinstance(found, Entry):
            return found.values
        entry = self.sentence.entries[self.first[i]] if found is None or isinstance(found, Mention) else None
        return entry.values if entry is not None else _NOTHING

    def mentions(self, i: int) -> list[Mention]:
        """The mentions item i stands for; empty when it stands for none."""
        found = self.found[i]
        if found is None:
            return []
        if isinstance(found, Mention):
            return [found]
        return found if isinstance(found, list) else []

    def all_mentions(self) -> list[Mention]:
        """The mentions of the line, in order."""
        out: list[Mention] = []
        for found in self.found:
            if found is None:
                continue
            if isinstance(found, Mention):
                out.append(found)
            elif isinstance(found, list):
                out += found
        return out

    def owns(self, i: int) -> bool:
        """Whether item i only says whose the next one is: 'the President's envoy'."""
        return i + 1 < len(self.symbols) and self.word(i + 1) in _OWNS

    def item_at(self, offset: int) -> int:
        """The item that covers or follows the character at `offset`."""
        unit = bisect_right(self.sentence.ends, offset)
        return min(bisect_left(self.last, unit), len(self.first) - 1)


def line_of(pack: Pack, sentence: Sentence, mentions: list[Mention], dates: list[DateMention]) -> Line:
    """Put mentions (coordinated names together) and dates in the place of the units they cover."""
    covers: list[tuple[int, int, str, object]] = []
    for first, last, members in _coordinated(pack, sentence, mentions):
        if len(members) > 1:
            covers.append((first, last, "people", members))
        elif members[0].kind != "pronoun":
            covers.append((first, last, members[0].kind, members[0]))
    if "[" in sentence.words:
        covers = [(*_bracketed(sentence, first, last), kind, what) for first, last, kind, what in covers]
    pronouns = {m.first: m for m in mentions if m.kind == "pronoun"}
    if dates:
        covers.extend(_date_covers(sentence, dates))
        covers.sort(key=lambda c: (c[0], -c[1]))
    line = _in_one_manner(pack, _put(pack, sentence, covers, pronouns))
    return _without_short_forms(pack, line) if "(" in sentence.words else line


class _Manner(Struct):
    """The words of one language that stand before an event, as sets of symbols."""

    conj: frozenset[str]
    event: frozenset[str]
    official: frozenset[str]
    plain: frozenset[str]
    leading: frozenset[str]
    verbs: frozenset[str]


_MANNERS: dict[str, _Manner] = {}  # of each language, made once: the sets have hundreds of symbols


def _manner_of(pack: Pack) -> _Manner:
    found = _MANNERS.get(pack.language)
    if found is None:
        have = pack.having
        plain = have("low") | have("adj") | have("mod") | have("c:separate") | have("port")
        found = _MANNERS[pack.language] = _Manner(
            have("conj"),
            have("event"),
            have("c:official"),
            plain - have("geo") - have("c:intimate"),  # 'restricted and delegation-level talks' are two
            have("det") | have("c:hold") | have("prep"),
            have("verb"),
        )
    return found


def _in_one_manner(pack: Pack, line: Line) -> Line:
    """'a warm | and | productive meeting', 'a brief | but | useful visit': the conjunction between two words on how
    one event was is read as a further such word, as no rule for the event asks how many there are."""
    manner = _manner_of(pack)
    if manner.conj.isdisjoint(line.present) or manner.event.isdisjoint(line.present):
        return line
    symbols, n = line.symbols, len(line.symbols)
    inside: list[int] = []
    for i in range(1, n - 2):
        if symbols[i] not in manner.conj:
            continue
        # 'a | brief but useful visit', 'an | official and friendly talk': no plain words by themselves
        odd = i > 1 and symbols[i - 2] in manner.leading and symbols[i - 1] in manner.verbs
        odd = odd or symbols[i - 1] in manner.official
        if odd or symbols[i - 1] in manner.plain:
            k = i + 1
            while k < min(i + _MANNER, n) and symbols[k] in manner.plain:
                k += 1
            if k < n and symbols[k] in manner.event and (k > i + 1 or " " in line.words[k]):
                inside += [i - 1, i] if odd else [i]  # 'a friendly and | official visit', one phrase of the lists
    if not inside:
        return line
    told = list(symbols)
    for i in inside:
        told[i] = pack.shape["low"]
    return replace(line, symbols=told, string="".join(told), present=frozenset(told))


_SHORT_FORM = re.compile(r"[A-ZÀ-Þ][A-ZÀ-Þa-z.-]{0,6}[A-ZÀ-Þ.]")


def _without_short_forms(pack: Pack, line: Line) -> Line:
    """'The Republic of Korea | (ROK) | agreed …', '… and Poland agreed …': the line without the items that only tell
    how a state, an organisation or a house is called for short, where its verb or a second one follows."""
    named = pack.having("state") | pack.having("org") | pack.having("c:institution")
    leading, parting = pack.having("det") | pack.having("adj"), pack.having("conj") | pack.having("w:,")
    going_on = pack.having("conj") | pack.having("aux") | pack.having("adv") | pack.having("verb.fin")
    words, symbols, n = line.words, line.symbols, len(line.symbols)
    aside: set[int] = set()
    for i in range(1, n - 3):
        if words[i] == "(" and words[i + 2] == ")" and symbols[i - 1] in named and symbols[i + 3] in going_on:
            k = i - 1
            while k > 0 and (symbols[k - 1] in named or symbols[k - 1] in leading):
                k -= 1
            if k > 0 and symbols[k - 1] not in parting:
                continue  # '… by the Republic of Korea (ROK) and …'
            if _SHORT_FORM.fullmatch(line.sentence.text[line.start(i + 1) : line.end(i + 1)]):
                aside |= {i, i + 1, i + 2}
    if not aside:
        return line
    keep = [i for i in range(n) if i not in aside]
    kept = [symbols[i] for i in keep]
    return Line(
        line.sentence,
        kept,
        "".join(kept),
        frozenset(kept),
        [line.first[i] for i in keep],
        [line.last[i] for i in keep],
        [line.found[i] for i in keep],
        [words[i] for i in keep],
    )


def _bracketed(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """The units of a mention with the brackets that show it to be put in: '“[The two leaders] condemned …”'."""
    if (
        first > 0
        and last + 1 < len(sentence.words)
        and sentence.word(first - 1) == "["
        and sentence.word(last + 1) == "]"
    ):
        return first - 1, last + 1
    return first, last


def _put(
    pack: Pack, sentence: Sentence, covers: list[tuple[int, int, str, object]], pronouns: dict[int, Mention]
) -> Line:
    """The line of a sentence with one item in the place of each cover; of two that overlap the first."""
    source, n = sentence.symbols, len(sentence.symbols)
    if not covers:
        return Line(
            sentence,
            source,
            sentence.string,
            sentence.present,
            list(range(n)),
            list(range(n)),
            list(map(pronouns.get, range(n))) if pronouns else [None] * n,
            sentence.words,
        )
    symbols: list[str] = []
    first: list[int] = []
    last: list[int] = []
    found: list[object] = []
    words: list[str] = []
    i = 0
    for a, b, kind, what in [*covers, (n, n, "", None)]:
        if a < i:
            continue
        if i < a:
            symbols.extend(source[i:a])
            first.extend(range(i, a))
            last.extend(range(i, a))
            found.extend(map(pronouns.get, range(i, a)))
            words.extend(sentence.words[i:a])
        i = a
        if kind:
            symbols.append(pack.chunk[kind])
            first.append(a)
            last.append(b)
            found.append(what)
            words.append(sentence.folded[sentence.starts[a] : sentence.ends[b]])
            i = b + 1
    return Line(sentence, symbols, "".join(symbols), frozenset(symbols), first, last, found, words)


_TWO = 2
_OPENS = 3  # units within which a list of those who act begins
_JOINERS = frozenset({"and", "et", "&", "ainsi que", "as well as", "along with", "together with"})
_AS_MUCH = frozenset({"tant", "autant", "bien"})  # 'tant la ministre que l'ambassadeur'
_LEAN_WORDS = frozenset({",", "the", "le", "la", "l'", "les", "also"})  # do not part what is joined


def _coordinated(pack: Pack, sentence: Sentence, mentions: list[Mention]) -> list[tuple[int, int, list[Mention]]]:
    """Runs 'X, Y and Z' of named people; any other mention stands alone. A comma alone joins nobody."""
    out: list[tuple[int, int, list[Mention]]] = []
    run: list[Mention] = []
    starts: dict[int, int] = {}  # of those told of as someone's
    joined = False

    def close() -> None:
        nonlocal run, joined
        cut = _only_present(pack, sentence, run) if joined and len(run) > _TWO else 0
        if cut:
            out.append((run[0].first, run[cut - 1].last, run[:cut]))
            run = run[cut:]
        if run and (joined or len(run) == 1):
            out.append((starts.get(id(run[0]), run[0].first), run[-1].last, run))
        else:
            out.extend((starts.get(id(m), m.first), m.last, [m]) for m in run)
        run, joined = [], False

    for mention in mentions:
        if run and mention.kind == "person" and mention.first == run[-1].last + 1 and _owned(sentence, mention):
            owner = run.pop()  # 'President X's Special Envoy, Ambassador Y': Y alone acts
            close()
            run.append(mention)
            starts[id(mention)] = owner.first
            continue
        if mention.kind not in ("person", "alias", "counterpart"):
            close()
            out.append((mention.first, mention.last, [mention]))
            continue
        if run:
            between = list(sentence.words[run[-1].last + 1 : mention.first])
            words = [w for w in between if w not in _LEAN_WORDS]
            if words[:1] == [";"] and len(words) > 1 and run[0].first <= _OPENS:
                words = words[1:]  # 'Ambassador X; Ambassador Y; and Ambassador Z | presented their credentials'
            as_well = words in (["que"], ["qu'"]) and sentence.word(max(0, run[0].first - 1)) in _AS_MUCH
            if words and (as_well or all(w in _JOINERS for w in words)):
                joined = True
                run.append(mention)
                continue
            if between == [","] or between == [";"]:
                run.append(mention)
                continue
            close()
        run.append(mention)
    close()
    return out


_OF_ACTING = ("aux", "verb", "c:contact", "c:hold", "c:lead", "c:willlead", "c:willvisit", "c:future")
_LEADING = frozenset({"with", "avec", "by", "par", "of", "du", "de", "between", "entre"})


def _only_present(pack: Pack, sentence: Sentence, run: list[Mention]) -> int:
    """'In the presence of Ambassador X, | Y and Z discussed trade', 'At the invitation of X and Y, | Z praised trade':
    how many of a run, those named first, are none of those who act, as the verb follows the others."""
    before, behind = run[0].first - 1, run[-1].last + 1
    while before > 0 and sentence.word(before) in _LEAN_WORDS:
        before -= 1
    while behind < len(sentence.symbols) and sentence.symbols[behind] in pack.having("adv"):
        behind += 1  # '…, the Minister | also | discussed trade with her'
    if sentence.word(behind) == "," and run[-1].last > run[-1].first:
        behind += 1  # '…, the Minister of Trade, Z, discussed'
    if before < 0 or behind >= len(sentence.symbols):
        return 0
    leads = sentence.symbols[before] in pack.having("c:presence") | pack.having("c:accompany")
    led = leads or sentence.word(before).split()[-1] in _LEADING  # also 'At the invitation of'
    if not led or not any(sentence.symbols[behind] in pack.having(tag) for tag in _OF_ACTING):
        return 0
    apart = [k for k in range(1, len(run)) if _JOINERS.isdisjoint(sentence.words[run[k - 1].last + 1 : run[k].first])]
    if not leads:  # 'In the talks with X and Y, | Z praised trade'
        return apart[-1] if apart == [len(run) - 1] else 0
    return apart[-1] if apart and apart[-1] == len(run) - 1 else 1


def _owned(sentence: Sentence, mention: Mention) -> bool:
    return bool(mention.offices) and sentence.word(mention.first) in ("'s", "’s")


def _date_covers(sentence: Sentence, dates: list[DateMention]) -> list[tuple[int, int, str, object]]:
    out: list[tuple[int, int, str, object]] = []
    starts, ends = sentence.starts, sentence.ends
    i, n = 0, len(starts)
    for date in dates:
        while i < n and ends[i] <= date.start:
            i += 1
        j = i
        while j + 1 < n and starts[j + 1] < date.end:
            j += 1
        if i < n and starts[i] < date.end:
            out.append((i, j, "date", date))
            i = j + 1
    return out
