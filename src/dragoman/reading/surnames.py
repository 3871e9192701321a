"""Names of one word that the text says no more of, to those that speak like people: '"…," Kowal said', 'he added'."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dragoman.reading.mention import Mention
from dragoman.reading.persons import PersonTable, name_words
from dragoman.reading.units import Sentence

_PERSONAL = re.compile(r"(?<!\w)(?:he|she|his|her|him|il|elle)(?!\w)")
_NEAR = 2  # sentences behind the name within which a pronoun shows that it is a person's
_SHORTEST = 4  # letters
_THAT, _ONE = frozenset({"that", "que", "qu'"}), frozenset({"he", "she", "il", "elle"})


def speaking_surnames(
    bare: Sequence[Mention], sentences: Sequence[Sentence], quoting: frozenset[str], skip: frozenset[str]
) -> list[Mention]:
    """Of single names in the body, those of whoever is quoted and then told of as 'he' or 'she', or quoted twice, or
    says what 'he' or 'she' does: no agency's."""
    told: set[str] = set()
    quoted: set[str] = set()
    for mention in bare:
        name, sentence = mention.name or "", mention.sentence
        if sentence.zone != "body" or len(name) < _SHORTEST or not name.isalpha() or name.isupper():
            continue
        behind = _behind_verb(mention, quoting, skip)
        if behind < 0:
            continue
        if _of_oneself(sentence, behind):
            told.add(name)
        elif _closes_quotation(mention):
            if name in quoted or _personal(mention, sentences):
                told.add(name)
            quoted.add(name)
    return [m for m in bare if m.name in told]


def named_like_offices(found: Sequence[Sequence[Mention]], table: PersonTable) -> None:
    """'Australian Foreign Minister Julie Bishop …. Bishop said': a surname that is an office elsewhere is hers."""
    last = {words[-1] for entry in table.persons if len(words := name_words(entry.name)) > 1}
    for mention in (m for mentions in found for m in mentions):
        if mention.kind != "alias" or mention.first != mention.last or mention.sentence.zone == "headline":
            continue
        if mention.text.isalpha() and mention.text.istitle() and mention.text.casefold() in last:
            mention.kind, mention.name, mention.offices = "person", mention.text, []
            mention.name_first = mention.name_last = mention.first
            mention.surname_only = True
            table.add(mention)


def named_like_towns(found: Sequence[list[Mention]], table: PersonTable, sentences: Sequence[Sentence]) -> None:
    """'Minister Ramon Valencia …. Minister Valencia said', 'Valencia said', 'Minister Ramon Power …. Power said': a
    surname that is a town or a word elsewhere is his, where a title stands before it, it speaks or is one of two."""
    last = {words[-1] for entry in table.persons if len(words := name_words(entry.name)) > 1}
    for sentence, mentions in zip(sentences, found, strict=True):
        if last.isdisjoint(sentence.words):
            continue
        for k, entry in enumerate(sentence.entries):
            if entry is None or sentence.word(k) not in last or not _may_be_named(sentence, k):
                continue
            if any(m.first <= k <= m.last for m in mentions):
                continue
            title = next((m for m in mentions if m.kind == "alias" and m.last == k - 1), None)
            if title is not None:
                title.kind, title.last = "person", k
                _take_name(title, table)
            elif _with_title(sentence, k) or _speaks(sentence, k) or _in_a_pair(sentence, k, mentions):
                titled = _with_title(sentence, k)
                mention = Mention("person", sentence, k - titled, k, titled=titled)
                mentions.append(mention)
                mentions.sort(key=lambda m: (m.first, m.last))
                _take_name(mention, table)


def _may_be_named(sentence: Sentence, k: int) -> bool:
    """Whether unit `k` is a town, or a plain word with the capital of a name; a state speaks for itself."""
    entry = sentence.entries[k]
    if entry is None or "city" in entry.values:
        return entry is not None
    plain = "iso" not in entry.values and sentence.zone == "body"
    return plain and sentence.quote(k, k).istitle() and len(sentence.word(k)) >= _SHORTEST


_TITLES = frozenset({"hon", "office"})


def _take_name(mention: Mention, table: PersonTable) -> None:
    """Make the last unit of a mention the surname of somebody known."""
    mention.name = mention.sentence.quote(mention.last, mention.last)
    mention.name_first = mention.name_last = mention.last
    mention.surname_only = True
    table.add(mention)


def _with_title(sentence: Sentence, k: int) -> bool:
    before = sentence.entries[k - 1] if k > 0 else None
    return before is not None and not _TITLES.isdisjoint(before.tags) and sentence.quote(k - 1, k - 1)[:1].isupper()


def _in_a_pair(sentence: Sentence, k: int, mentions: Sequence[Mention]) -> bool:
    """Whether unit `k` opens the sentence as the first of two who are named: '| Church and Berg discussed'."""
    paired = k == 0 and len(sentence.symbols) > 2 and sentence.word(1) in ("and", "et")
    return paired and any(m.first == 2 and m.kind == "person" for m in mentions)


def _speaks(sentence: Sentence, k: int) -> bool:
    """Whether unit `k` opens a clause, and a finite verb follows: '| Valencia thanked', ', | Medina added'."""
    if k > 0 and sentence.word(k - 1) not in (",", "and", "et", "that", "que", "“", '"', "”"):
        return False
    behind = sentence.entries[k + 1] if k + 1 < len(sentence.entries) else None
    return behind is not None and "verb.fin" in behind.tags


def _behind_verb(mention: Mention, quoting: frozenset[str], skip: frozenset[str]) -> int:
    """The unit behind a verb of saying that stands right behind the name, or -1."""
    sentence, k = mention.sentence, mention.last + 1
    while k < len(sentence.symbols) and sentence.symbols[k] in skip:
        k += 1
    return k + 1 if k < len(sentence.symbols) and sentence.symbols[k] in quoting else -1


def _of_oneself(sentence: Sentence, k: int) -> bool:
    """'Kowal stressed | that he shared this': unit `k` begins what the one who speaks says of himself."""
    words = [sentence.word(i) for i in range(k, min(k + 2, len(sentence.symbols)))]
    return len(words) > 1 and words[0] in _THAT and words[1] in _ONE


def _closes_quotation(mention: Mention) -> bool:
    """'"…," | Kowal said': whether a quotation ends right before the name."""
    sentence = mention.sentence
    before = sentence.text[max(sentence.start, sentence.starts[mention.first] - 3) : sentence.starts[mention.first]]
    return any(mark in before for mark in '"”»')


def _personal(mention: Mention, sentences: Sequence[Sentence]) -> bool:
    """Whether 'he' or 'she' stands in the sentence of a name, behind it, or in the next ones."""
    first = mention.sentence.number
    starts = [mention.end, *(s.start for s in sentences[first + 1 : first + 1 + _NEAR])]
    ends = [mention.sentence.end, *(s.end for s in sentences[first + 1 : first + 1 + _NEAR])]
    folded = mention.sentence.folded
    return any(_PERSONAL.search(folded, start, end) for start, end in zip(starts, ends, strict=True))
