"""Sentences to the house a text speaks for: whose statement its heading calls it, or whom its first words tell of."""

from __future__ import annotations

import re

from dragoman.reading.discourse import Discourse
from dragoman.reading.owners import is_state
from dragoman.reading.pack import Pack
from dragoman.reading.units import POSSESSIVE, Sentence

LEADING = 3  # sentences within which a text says whose it is
_AND = frozenset({"and", "et", "&"})
_HEADINGS = ("headline", "header")
_AS = {"la": "elle", "le": "il"}  # as what the article tells that French goes on with a house

_SAID_BY_SOMEONE = re.compile(r"[,»”\"]\s?(?:\w+(?:-t)?-(?:il|elle)s?|said (?:he|she)|(?:he|she) (?:said|added))\b")
# whose decisions a text tells when its head of state or government presides over them
_COUNCILS = frozenset({"conseil des ministres", "council of ministers", "cabinet", "conseil de cabinet"})
_PRESIDED = re.compile(
    r"\b(?:sous la (?:haute |très haute )?présidence|présidée?|presided|chaired|chairmanship)\b", re.I
)
_PRESIDING = frozenset({"head_of_state", "head_of_government"})


class Houses:
    """Finds ministries, governments and states at the beginning of sentences."""

    def __init__(self, pack: Pack) -> None:
        have = pack.having
        self.pack = pack
        self.house = have("c:institution") - have("office") - have("c:document") - have("c:body")
        self.state = have("state")
        self.adj = have("adj") & have("geo")
        self.paper = have("c:document")
        self.of = have("c:of") | have("c:by")
        self.before = have("det") | self.of | self.paper | self.adj | have("punct")
        self.begins = self.before | self.house | self.state
        self.verb = have("verb") | have("aux")

    def issuing(self, sentences: list[Sentence], alone: bool) -> str | None:
        """The state whose house puts a text out: 'Statement by the Ministry of Foreign Affairs of Norway'; for a text
        that names nobody (`alone`) also the one that its first running sentence begins with.
        """
        for sentence in sentences[:LEADING]:
            at = self._at(sentence)
            if sentence.zone in _HEADINGS:
                if at >= 0 and (not self.paper.isdisjoint(sentence.symbols[: at + 2]) or self._nothing_else(sentence)):
                    return self.state_of(sentence, at)
            elif alone:
                return self.opening(sentence)
        return None

    def opening(self, sentence: Sentence) -> str | None:
        """The state of the house, or the state itself, that a sentence begins with."""
        at = self._at(sentence)
        return self.state_of(sentence, at) if at >= 0 else self._bare(sentence)

    def _bare(self, sentence: Sentence) -> str | None:
        """The state that a sentence begins with by its own name: 'Norway | condemns'."""
        symbols = sentence.symbols
        i = 1 if len(symbols) > 2 and symbols[0] in self.before else 0
        if i + 1 >= len(symbols) or symbols[i] not in self.state:
            return None
        follows = sentence.word(i + 1)
        return self._named(sentence, i) if follows not in _AND and follows not in POSSESSIVE else None

    def note(self, sentence: Sentence, discourse: Discourse) -> None:
        """Tell the discourse of the house that a sentence begins with: whom 'it' and 'the Ministry' mean next."""
        if sentence.number <= LEADING and discourse.issuing is None and not _COUNCILS.isdisjoint(sentence.words):
            discourse.issuing = self._presided(sentence, discourse)
        if sentence.symbols[0] not in self.begins:
            return
        if _SAID_BY_SOMEONE.search(sentence.text, sentence.start, sentence.end):
            return  # 'La Norvège y veillera, a-t-elle assuré': somebody's words on it
        at = self._at(sentence)
        if 0 <= at < len(sentence.words) - 1 and sentence.word(at + 1) == ":":
            return  # 'Assemblée nationale : le Président X reçoit': a label, of whom nothing is told
        state = self.state_of(sentence, at) if at >= 0 else self._bare(sentence)
        if at >= 0 and state is None:
            state = discourse.issuing or discourse.home
        elif at >= 0 and discourse.issuing is None:
            discourse.issuing = state
        if state is not None:
            discourse.house = ([state], sentence.number)
            discourse.opened, discourse.opened_as = sentence.number, _AS.get(sentence.word(0), "")

    def _presided(self, sentence: Sentence, discourse: Discourse) -> str | None:
        """'The Cabinet met, chaired by President X', 'Le Conseil des ministres, réuni sous la présidence de Y': the
        state of the one who presides; a council of several states, 'le Conseil des ministres de la Ligue', has none."""
        at = next(i for i, word in enumerate(sentence.words) if word in _COUNCILS)
        if not _PRESIDED.search(sentence.text, sentence.start, sentence.end):
            return None
        if at + 1 < len(sentence.symbols) and sentence.symbols[at + 1] in self.of:
            told = self.state_of(sentence, at)
            return told if told and is_state(told) else None
        heads = {
            entry.state
            for entry in discourse.table.persons
            if entry.rank in _PRESIDING and any(m.sentence is sentence for m in entry.mentions)
        }
        return heads.pop() if len(heads) == 1 else None

    def state_of(self, sentence: Sentence, at: int) -> str | None:
        """The one state in the name of the house at unit `at`: 'the Norwegian Ministry', 'the Government of Norway'."""
        symbols = sentence.symbols
        for i in range(at - 1, -1, -1):
            if symbols[i] in self.adj:
                return self._named(sentence, i)
        inside = sentence.entries[at]
        if inside is not None and "iso" in inside.values:
            return str(inside.values["iso"]).split("|")[0]
        i = at + 1
        if i < len(symbols) and symbols[i] in self.adj:
            return self._named(sentence, i)
        while i < len(symbols) and (symbols[i] in self.of or symbols[i] in self.before):
            i += 1
        if at + 1 < i < len(symbols) and symbols[i] in self.state:
            return self._named(sentence, i)
        return None

    def _at(self, sentence: Sentence) -> int:
        """The unit of the house that a sentence begins with, or -1."""
        if self.house.isdisjoint(sentence.present):
            return -1
        for i, symbol in enumerate(sentence.symbols):
            if symbol in self.house:
                return i
            if symbol not in self.before:
                return -1
        return -1

    def _nothing_else(self, sentence: Sentence) -> bool:
        """Whether a line does nothing but name a house."""
        return self.verb.isdisjoint(sentence.symbols)

    def _named(self, sentence: Sentence, i: int) -> str | None:
        entry = sentence.entries[i]
        return str(entry.values["iso"]).split("|")[0] if entry is not None and "iso" in entry.values else None
