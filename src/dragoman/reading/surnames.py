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


def speaking_surnames(
    bare: Sequence[Mention], sentences: Sequence[Sentence], quoting: frozenset[str], skip: frozenset[str]
) -> list[Mention]:
    """Of single names in the body, those of whoever is quoted and then told of as 'he' or 'she': no agency's."""
    quoted: set[str] = set()
    for mention in bare:
        name, sentence = mention.name or "", mention.sentence
        if sentence.zone != "body" or len(name) < _SHORTEST or not name.isalpha() or name.isupper():
            continue
        if _is_quoted(mention, quoting, skip) and _personal(mention, sentences):
            quoted.add(name)
    return [m for m in bare if m.name in quoted]


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


def _is_quoted(mention: Mention, quoting: frozenset[str], skip: frozenset[str]) -> bool:
    """Whether a verb of saying stands right behind the name, and a quotation ends right before it."""
    sentence, k = mention.sentence, mention.last + 1
    while k < len(sentence.symbols) and sentence.symbols[k] in skip:
        k += 1
    before = sentence.text[max(sentence.start, sentence.starts[mention.first] - 3) : sentence.starts[mention.first]]
    closed = any(mark in before for mark in '"”»')
    return closed and k < len(sentence.symbols) and sentence.symbols[k] in quoting


def _personal(mention: Mention, sentences: Sequence[Sentence]) -> bool:
    """Whether 'he' or 'she' stands in the sentence of a name, behind it, or in the next ones."""
    first = mention.sentence.number
    starts = [mention.end, *(s.start for s in sentences[first + 1 : first + 1 + _NEAR])]
    ends = [mention.sentence.end, *(s.end for s in sentences[first + 1 : first + 1 + _NEAR])]
    folded = mention.sentence.folded
    return any(_PERSONAL.search(folded, start, end) for start, end in zip(starts, ends, strict=True))
