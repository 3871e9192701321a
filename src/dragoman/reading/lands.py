"""Sentences to the states, towns and bodies that a text names, as far as they tell whose text it is."""

from __future__ import annotations

import itertools

from dragoman.reading.mention import Mention
from dragoman.reading.pack import Pack
from dragoman.reading.units import Sentence

LEADING = 5  # sentences that tell what a text is of
PASSIVE = frozenset({"was", "were", "been", "be", "été", "is"})
_PAIRED = 4  # units at most from one state of a pair to the other
_JOINED = frozenset({"and", "et", "-", "–"})
_GATHERED = 8  # units between a gathering and its town
_QUOTES = frozenset({'"', "“", "”", "«", "»"})
_ARTICLES = frozenset({"the", "le", "la", "l'", "les"})
_INSIDE = _ARTICLES | {
    "in", "on", "of", "against", "en", "au", "aux", "dans", "contre", "sur", "de", "du", "de la", "de l'", "'s", "’s",
}  # fmt: skip
# What is talked of with a state, and tells of none of the two that talk.
_TOPICS = frozenset({
    "question", "issue", "cause", "conflict", "crisis", "war", "aggression", "invasion", "occupation", "territories",
    "territory", "people", "refugees", "border", "situation", "settlement", "issues", "file", "nuclear", "developments",
    "conflit", "crise", "guerre", "agression", "territoires", "peuple", "réfugiés", "frontière", "dossier", "colonies",
})  # fmt: skip
# 'the Abidjan-Lagos corridor': towns that a road or a line joins, and no states that talk.
_ROUTES = frozenset(
    word + many
    for word in (
        "route", "autoroute", "corridor", "axe", "liaison", "ligne", "vol", "train", "oléoduc", "gazoduc", "pipeline",
        "tronçon", "desserte", "navette", "road", "highway", "motorway", "railway", "line", "link", "flight",
    )
    for many in ("", "s")
)  # fmt: skip
_BESIDE_ROUTE = 3  # units from the towns to the word for what joins them
_LEADERS = frozenset({"head_of_state", "head_of_government"})


class LandReader:
    """Finds what a text names of states, in its leading sentences and throughout."""

    def __init__(self, pack: Pack) -> None:
        have = pack.having
        self.stated = pack.symbols.any_of(have("geo") | have("capital") | have("combining"))
        self.receiving = have("c:receive")
        self.inside = have("c:in")
        self.cities = have("city")
        self.city = pack.symbols.any_of(self.cities)
        self.gathering = have("event.summit")
        self.org = have("org")

    def stated_in(self, sentence: Sentence, mentions: list[Mention]) -> list[int]:
        """The units of a sentence that may name a state, and are no part of a name ('Michael Jordan')."""
        at = [m.start() for m in self.stated.finditer(sentence.string) if not _of_money(sentence, m.start())]
        names = [m for m in mentions if m.kind == "person"] if at else []
        return [i for i in at if not any(m.name_first <= i <= m.name_last for m in names)] if names else at

    @staticmethod
    def pairs(sentences: list[Sentence], stated: list[list[int]]) -> list[list[str]]:
        """States named together; `stated`: the units of each sentence that may name one."""
        out: list[list[str]] = []
        for sentence, at in zip(sentences, stated, strict=True):
            states: list[tuple[int, str]] = []
            for i in at:
                entry = sentence.entries[i]
                if entry is None:
                    continue
                values = entry.values
                if "compound" in values and _of_route(sentence, i):
                    continue
                if "compound" in values:
                    out.append(list(dict.fromkeys(values["compound"])))
                elif "iso" in values or "capital" in entry.tags:
                    iso = values.get("iso") or values["city"][1]
                    states.append((i, iso.split("|")[0]))
            row = -1  # where the last state of a row stands: 'A, B and C' are no pair
            for (i, a), (j, b) in itertools.pairwise(states):
                if a == b or j - i > _PAIRED:
                    row = -1
                    continue
                between = [sentence.word(k) for k in range(i + 1, j)]
                if i != row and not _JOINED.isdisjoint(between):
                    out.append([a, b])
                row = j if "," in between[:1] else -1
        return out

    def first_city(self, sentences: list[Sentence]) -> str | None:
        """The state of the first city that a text's leading sentences name."""
        for sentence in sentences[:LEADING]:
            if sentence.zone == "dateline" or self.cities.isdisjoint(sentence.present):
                continue
            for i in (m.start() for m in self.city.finditer(sentence.string)):
                entry = sentence.entries[i]
                if any(symbol in self.gathering for symbol in sentence.symbols[max(0, i - _GATHERED) : i]):
                    continue  # 'at the Summit in Kampala': where all meet
                if _told_abroad(sentence, i):
                    continue
                if entry is not None and "city" in entry.values:
                    return str(entry.values["city"][1])
        return None

    @staticmethod
    def named(sentences: list[Sentence], stated: list[list[int]]) -> dict[str, int]:
        """How often the text names each state, by its name or an adjective; `stated` as above."""
        counts: dict[str, int] = {}
        for sentence, at in zip(sentences, stated, strict=True):
            for i in at:
                entry = sentence.entries[i]
                if (
                    entry is not None
                    and "iso" in entry.values
                    and not _topical(sentence, i)
                    and (
                        "adj" in entry.tags
                        or "abbr" in entry.tags
                        or sentence.number <= 1
                        or sentence.zone == "headline"
                    )
                ):
                    state = entry.values["iso"].split("|")[0]
                    counts[state] = counts.get(state, 0) + 1
        return counts

    def first_named(self, sentences: list[Sentence], found: list[list[Mention]]) -> frozenset[str]:
        """The states that a text's leading sentences name, the first meaning of an ambiguous name; not those whose
        counterparts or ministers are told of."""
        theirs = {
            s for mentions in found[:LEADING] for m in mentions if m.kind in ("counterpart", "group") for s in m.states
        }
        named: set[str] = set()
        for sentence, mentions in zip(sentences[:LEADING], found[:LEADING], strict=True):
            for i in self.stated_in(sentence, mentions):
                entry = sentence.entries[i]
                if entry is not None and "iso" in entry.values:
                    named.add(str(entry.values["iso"]).split("|")[0])
                elif entry is not None:
                    named.update(entry.values.get("compound", ()))
        return frozenset(named - theirs)

    def host(self, sentences: list[Sentence], found: list[list[Mention]]) -> str | None:
        """The state of whoever receives somebody in the leading sentences: 'le ministre malien a reçu …'."""
        for sentence, mentions in zip(sentences[:LEADING], found[:LEADING], strict=True):
            if self.receiving.isdisjoint(sentence.present):
                continue
            for i, symbol in enumerate(sentence.symbols):
                words = [sentence.word(k) for k in range(max(0, i - 3), i)] + sentence.word(i).split()
                somebody = self._guest_behind(sentence, i, mentions)
                if symbol in self.receiving and somebody and PASSIVE.isdisjoint(words):
                    host = next((m for m in reversed(mentions) if m.last < i and m.kind in ("person", "alias")), None)
                    if host is not None and host.states:
                        return host.states[0]
                    if host is not None and {o.rank for o in host.offices} & _LEADERS:
                        return self._received_in(sentence, i)
        return None

    @staticmethod
    def _guest_behind(sentence: Sentence, i: int, mentions: list[Mention]) -> bool:
        """Whether anybody is named behind unit `i` in the same breath: not '"… who received no notice," she says'."""
        ahead = next((m.first for m in mentions if m.first > i), -1)
        return ahead > i and all(sentence.word(k) not in _QUOTES for k in range(i + 1, ahead))

    def _received_in(self, sentence: Sentence, i: int) -> str | None:
        """'Le roi a reçu à Rabat …': the state of the town named right behind unit `i`."""
        for k in range(i + 1, min(i + 4, len(sentence.symbols))):
            entry = sentence.entries[k]
            if entry is not None and "city" in entry.values and sentence.symbols[k - 1] in self.inside:
                return str(entry.values["city"][1])
        return None

    def bodies(self, sentences: list[Sentence]) -> frozenset[str]:
        """The organisations a text names."""
        return frozenset(
            str(e.values["org"])
            for s in sentences
            if not self.org.isdisjoint(s.present)
            for e in s.entries
            if e is not None and "org" in e.values
        )

    def first_body(self, sentences: list[Sentence]) -> str | None:
        """The first organisation that a text's leading sentences name."""
        named = (
            e for s in sentences[:LEADING] if not self.org.isdisjoint(s.present) for e in s.entries if e is not None
        )
        return next((str(e.values["org"]) for e in named if "org" in e.values), None)

    def names(self, sentences: list[Sentence], state: str | None) -> bool:
        """Whether the text names a state or a city of it at all."""
        for sentence in sentences:
            for entry in sentence.entries:
                if entry is None:
                    continue
                named = str(entry.values.get("iso") or entry.values.get("city", ("", ""))[1]).split("|")[0]
                if named == state:
                    return True
        return False


def _told_abroad(sentence: Sentence, i: int) -> bool:
    """'à Kigali | (Rwanda)': whether brackets tell the state of the town at unit `i`, as no house does of its own."""
    if i + 3 >= len(sentence.symbols) or sentence.word(i + 1) != "(" or sentence.word(i + 3) != ")":
        return False
    land = sentence.entries[i + 2]
    return land is not None and "iso" in land.values and "adj" not in land.tags


def _of_route(sentence: Sentence, i: int) -> bool:
    """'une liaison | Dakar-Praia', 'the | Abidjan-Lagos | highway': whether unit `i` is of a road or a line."""
    near = range(max(0, i - _BESIDE_ROUTE), min(len(sentence.starts), i + _BESIDE_ROUTE))
    return any(sentence.word(k) in _ROUTES for k in near if k != i)


def _of_money(sentence: Sentence, i: int) -> bool:
    """'US | $7.5 million': no state."""
    return i + 1 < len(sentence.symbols) and sentence.word(i + 1) == "$"


def _topical(sentence: Sentence, i: int) -> bool:
    """Whether the state named at unit `i` is what is talked of: 'the Palestinian question', 'the war in Ukraine'."""
    k = i + 1
    if k < len(sentence.symbols) and sentence.word(k) in _TOPICS:
        return True
    k = i - 1
    while k > 0 and sentence.word(k) in _INSIDE:
        k -= 1
    entry = sentence.entries[i]
    adjective = entry is not None and "adj" in entry.tags  # 'le dossier | libyen'
    return k >= 0 and (k < i - 1 or adjective) and sentence.word(k) in _TOPICS
