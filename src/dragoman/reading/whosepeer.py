"""'In talks with her Polish counterpart, Minister X stressed': the counterpart is X's own, and another than X; and of
whose government somebody is.
"""

from __future__ import annotations

import re
from collections.abc import Set

from msgspec.structs import replace

from dragoman.reading.mention import Mention
from dragoman.reading.owners import is_state
from dragoman.reading.units import Sentence

_OPENS = frozenset({
    "in", "during", "at", "on", "after", "following", "speaking", "meeting", "receiving", "while", "when", "upon",
    "lors", "au", "dans", "après", "à", "recevant", "pendant", "en",
    "back", "having", "arrived", "before", "avant", "ayant", "sitôt", "dès",
})  # fmt: skip
_COMING = re.compile(r"de retour\b|(?:\w+(?:ing|ant|ée?)|reçue?|(?:re)?venue?)\b")  # 'Rentré de', 'Returning from'
_DID = re.compile(r"\w{3,}ed$")  # what no list of verbs knows: 'President X toured'
_OWNED = frozenset({"his", "her", "son", "sa"})
_OF_THE = frozenset({"du", "de", "d'"})  # a mention may begin with it
_OF = _OF_THE | {"of", "de la", "under"}
_GOVERNMENTS = frozenset({"government", "administration", "cabinet", "regime", "gouvernement", "régime"})
_TO_VERB = 3  # units from a name to what he does


def part_own_peer(sentence: Sentence, found: list[Mention], verbs: Set[str]) -> list[Mention]:
    """Part the counterpart from the first person of a sentence that opens with him, where that person alone can be
    the one whose counterpart he is: nobody is named before, and the name goes straight on to its verb. So too whoever
    else is met, of another state than the name."""
    first = min(found, key=lambda m: m.first, default=None)
    if first is None or first.kind != "person" or not first.offices or not first.name:
        return found
    peer, own = first.offices[0], first.offices[1:]
    states = [state for state in first.states if state != peer.state]
    another = bool(own and states and peer.state) and not peer.organisation and all(map(is_state, states))
    words = sentence.words
    opens = words[0].split()[0] in _OPENS or _COMING.match(" ".join(words[:2])) is not None
    if not opens or not (another or (peer.counterpart and _owned(sentence, first))):
        return found
    if any(o.counterpart for o in own) or not _acts(sentence, first, verbs):
        return found
    comma = next((i for i in range(first.first, first.name_first) if sentence.word(i) == ","), -1)
    if comma < 0 or sentence.starts[comma] < peer.end or any(o.start < sentence.starts[comma] for o in own):
        return found
    role = sentence.quote(first.first, comma - 1)
    kind = "counterpart" if peer.counterpart else "alias"
    theirs = [peer.state] if peer.state else []
    met = Mention(kind, sentence, first.first, comma - 1, offices=[peer], states=theirs, role_words=role)
    own = [replace(o, state=None) if o.state == peer.state else o for o in own]  # spread to it from the other's
    first.first, first.offices, first.states, first.borrowed_rank = comma + 1, own, states, None
    return sorted([met, *found], key=lambda m: m.first)


def side_with_government(sentence: Sentence, found: list[Mention]) -> None:
    """'the Bolivian government of President X', 'le gouvernement bolivien du président X': of that state."""
    for mention in found:
        k = mention.first - 1
        k += sentence.word(mention.first) in _OF_THE
        if mention.kind != "person" or mention.states or k < 2 or sentence.word(k) not in _OF:
            continue
        near = range(k - 1, max(-1, k - 3), -1)
        if any(sentence.word(i) in _GOVERNMENTS for i in near):
            mention.states = [s for i in near for s in _state_at(sentence, i)][:1]


def _state_at(sentence: Sentence, i: int) -> list[str]:
    """The state that unit `i` names, if one."""
    entry = sentence.entries[i]
    iso = str(entry.values.get("iso", "")) if entry is not None else ""
    return [iso] if iso and "|" not in iso else []


def _owned(sentence: Sentence, mention: Mention) -> bool:
    """'her | Polish counterpart, X', 'son homologue polonais, X': somebody's own."""
    before = sentence.words[max(0, mention.first - 1) : mention.first + 1]
    return any(word.split()[0] in _OWNED for word in before)


def _done(sentence: Sentence, k: int) -> bool:
    """'President X | toured the port', but not 'President X, | flanked by'."""
    return _DID.match(sentence.word(k)) is not None and sentence.word(k + 1) != "by"


def _acts(sentence: Sentence, mention: Mention, verbs: Set[str]) -> bool:
    """Whether a name goes on with its verb, over no comma but the second of its own: 'the Minister, X, stressed'."""
    aside = sentence.word(mention.name_first - 1) == "," and bool(mention.offices[1:])
    start = mention.last + 1 + (aside and sentence.words[mention.last + 1 : mention.last + 2] == [","])
    for k in range(start, min(start + _TO_VERB, len(sentence.symbols))):
        if sentence.word(k) == ",":
            return False
        if sentence.symbols[k] in verbs or (k == start and _done(sentence, k)):
            return True
    return False
