"""'The two', 'both sides', 'the politicians', told of more than two: the pair that they mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dragoman.reading.mention import Mention

if TYPE_CHECKING:
    from dragoman.reading.discourse import Discourse

_TWO = 2
_LATELY = 4  # sentences within which those who spoke to each other are still 'the two'
_OF_TWO = ("les deux", "the two", "both", "two", "ces deux", "these two")
_WHEN = frozenset({"when", "lorsque", "lorsqu'", "quand"})
_OF_MORE = ("three", "four", "five", "six", "trois", "quatre", "cinq", "all", "tous", "toutes")


def lately_together(pool: list[str], mention: Mention, discourse: Discourse) -> list[str]:
    """'A met B and C of Poland. A and B discussed trade. The two sides …': A and B, of a `pool` of more people who act
    for no more than two sides; else all of the pool."""
    pair = discourse.exchange
    told = 0 <= mention.sentence.number - discourse.exchanged <= _LATELY and set(discourse.plural) == set(pair)
    words = set(mention.text.casefold().split())
    several = len({discourse.side_of(p) for p in pool}) > _TWO
    if mention.states or several or not told or not words.isdisjoint(_OF_MORE) or not set(pair) < set(pool):
        return pool
    return pair


def named_together(mention: Mention, discourse: Discourse) -> list[str]:
    """'When President A and President B met in May, the two leaders …': A and B, the only two whom the sentence names
    before."""
    if mention.states or not mention.text.casefold().startswith(_OF_TWO) or mention.collective == "state":
        return []
    named = [m for m in discourse.line_names if m.sentence is mention.sentence and m.last < mention.first]
    people = [p for m in named for p in m.persons]
    sides = {discourse.side_of(p) for p in people}
    begins = bool(named) and mention.sentence.word(0) in _WHEN
    return people if begins and len(people) == len(sides) == _TWO and None not in sides else []
