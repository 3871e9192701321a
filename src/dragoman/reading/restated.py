"""Words behind a verb of saying that tell nothing: those that point back, or only lead to what is said.

'Said this in Oslo', 'expressed these views'; 'that, although the year was hard, he appreciates …'.
"""

from __future__ import annotations

from dragoman.reading.lines import Line
from dragoman.reading.words import ClauseWords, Predicate

_THIS = frozenset({"this", "so", "the same", "cela", "ceci"})
_THESE = frozenset({"this", "these", "such", "ces", "cette", "ce"})
CONCEDING = frozenset({"although", "though", "while", "whilst", "bien que", "si", "quoique", "even though"})
SAYINGS = frozenset(
    {
        *("views", "remarks", "comments", "sentiments", "thoughts", "observations", "words", "statement", "statements"),
        *("view", "remark", "comment", "propos", "mots", "vœux", "observation", "declaration", "déclaration"),
    }
)


_TO_THEM = frozenset({"à", "à la", "au", "aux", "devant"})
_SPEAKING = ("comment", "elaborate", "answer question", "take question", "s'exprimer", "commenter")
_MADE = frozenset({"point", "points", "statement", "remark", "remarks", "comment", "comments", "announcement"})


def points_back(sets: ClauseWords, line: Line, first: int, end: int) -> bool:
    """Whether items `first` to `end` name no more than what was said before, with where and when behind it."""
    if first >= end:
        return False
    words = line.word(first).split()
    k = first + 1
    if words[-1] in _MADE and k >= end:
        return True  # 'The point was made at the meeting'
    if words[0] in _THESE and len(words) > 1 and words[-1] in SAYINGS:
        pass  # one phrase of the lists
    elif words[0] in _THESE and k < end and line.word(k) in SAYINGS:
        k += 1
    elif line.word(first) not in _THIS:
        return False
    return k >= end or is_setting(sets, line, k)


def said_it(sets: ClauseWords, line: Line, v: int, first: int) -> bool:
    """'l'a réaffirmé lors de l'audience': French, whether verb item `v` has what was said before for its object, and
    only where and when behind it, from item `first` on."""
    k = v - 1
    while k > 0 and (line.symbols[k] in sets.aux or line.symbols[k] in sets.plain_adv):
        k -= 1
    it = line.word(k) == "l'" and k < v - 1
    if it and first < len(line.symbols) - 1 and line.symbols[first] in sets.det:
        first += line.symbols[first + 1] in sets.date  # 'l'a fait savoir, le | 28 juillet'
    return it and (first >= len(line.symbols) or line.word(first) in _TO_THEM or is_setting(sets, line, first))


def declines_to_speak(line: Line, first: int) -> bool:
    """'to comment when approached', 'to elaborate on the talks' at item `first`: nothing was said."""
    return any(line.word(k).startswith(_SPEAKING) for k in range(first, min(first + 2, len(line.symbols))))


def without_leading(sets: ClauseWords, line: Line, predicates: list[Predicate]) -> list[Predicate]:
    """Predicates in text order without what only leads to the words of the next: a clause that concedes, 'As he said,
    they', a comma."""
    out = []
    for n, said in enumerate(predicates):
        if said.construction not in ("that", "quote"):
            out.append(said)
            continue
        first, last = line.item_at(said.content[0]), line.item_at(said.content[1] - 1)
        if said.construction == "that" and line.symbols[first] in sets.comma and first < last:
            first += 1
            said.content = (line.start(first), said.content[1])
        followed = n + 1 < len(predicates) and predicates[n + 1].item > last
        inside = line.symbols[first:last]
        concedes = line.word(first) in CONCEDING and sets.comma.isdisjoint(inside)
        if followed and said.construction == "that" and concedes:
            continue
        if first == last and line.symbols[first] in sets.pron:
            continue
        out.append(said)
    return out


def is_setting(sets: ClauseWords, line: Line, k: int) -> bool:
    """Whether item `k` leads to where, when or on what occasion something was said, or ends the sentence."""
    symbol = line.symbols[k]
    led = symbol in sets.prep and symbol not in sets.of
    opens = symbol in sets.subord or symbol in sets.comma or symbol in sets.date or symbol in sets.punct
    return led or opens or symbol in sets.plain_adv
