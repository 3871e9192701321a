"""'The Foreign Secretary and Under-Secretary Berg' to two people, where the text knows another Foreign Secretary."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.reading.mention import Mention
from dragoman.reading.persons import name_words
from dragoman.reading.units import Sentence

_AND = frozenset({"and", "et"})
_ARTICLES = ("the ", "le ", "la ", "l'", "l’")


def part_offices(sentences: Sequence[Sentence], found: Sequence[list[Mention]]) -> None:
    """Gives the first of two offices joined by 'and' to whoever is named before in that office alone, when he who is
    named behind them was named before without it."""
    held: dict[str, set[str]] = {}  # surname to the ranks it was named with
    for sentence, mentions in zip(sentences, found, strict=True):
        out: list[Mention] = []
        for mention in mentions:
            if mention.kind != "person" or not mention.name:
                out.append(mention)
                continue
            if len(mention.offices) > 1 and _of_another(mention, held):
                out.append(_parted(sentence, mention))
            held.setdefault(_surname(mention), set()).update(o.rank for o in mention.offices)
            out.append(mention)
        mentions[:] = out


def _surname(mention: Mention) -> str:
    words = name_words(mention.name or "")
    return words[-1] if words else ""


def _of_another(mention: Mention, held: dict[str, set[str]]) -> bool:
    """Whether the first office is told of somebody else before, and the one named here has not held it there."""
    first, second = mention.offices[:2]
    between = mention.sentence.text[first.end : second.start].split()
    if len(between) != 1 or between[0] not in _AND or first.state or not first.title.lower().startswith(_ARTICLES):
        return False
    own = held.get(_surname(mention))
    if own is None or first.rank in own:
        return False
    return any(first.rank in ranks for name, ranks in held.items() if name != _surname(mention))


def _parted(sentence: Sentence, mention: Mention) -> Mention:
    """The first office as a mention of its own; the other one keeps the rest."""
    first, second = mention.offices[:2]
    begin = next(i for i in range(mention.first, mention.last + 1) if sentence.starts[i] >= second.start)
    last = max(i for i in range(mention.first, begin) if sentence.ends[i] <= first.end)
    alone = Mention(
        "alias", sentence, mention.first, last, offices=[first], role_words=sentence.quote(mention.first, last)
    )
    mention.first, mention.offices = begin, mention.offices[1:]
    return alone
