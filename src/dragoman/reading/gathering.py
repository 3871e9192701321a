"""All mentions of a text to one table of the persons it names."""

from __future__ import annotations

from collections.abc import Set

from dragoman.reading.clauses import ClauseReader
from dragoman.reading.credits import drop_credited
from dragoman.reading.lands import LandReader
from dragoman.reading.listed import join_lines, spread_offices
from dragoman.reading.mention import Mention
from dragoman.reading.mentions import MentionReader
from dragoman.reading.nearforms import join_near_forms
from dragoman.reading.own import side_lone_chief
from dragoman.reading.pack import Pack
from dragoman.reading.persons import PersonEntry, PersonTable
from dragoman.reading.surnames import named_like_offices, named_like_towns, speaking_surnames
from dragoman.reading.twooffices import part_offices
from dragoman.reading.units import Sentence
from dragoman.reading.unnamed import join_unnamed, repeat_states

_HEADS = frozenset({"headline", "header"})


class PeopleGatherer:
    """Adds up who is named, by name, by office and again."""

    pack: Pack
    mentions: MentionReader
    clauses: ClauseReader
    lands: LandReader
    verbal: frozenset[str]
    prepositions: frozenset[str]
    article: frozenset[str]

    def _people(self, sentences: list[Sentence]) -> tuple[list[list[Mention]], PersonTable]:
        table = PersonTable()
        found: list[list[Mention]] = []
        for sentence in sentences:
            mentions = self.mentions.read(sentence)
            found.append(mentions)
        join_lines(sentences, found)
        spread_offices(self.pack, sentences, found)
        part_offices(sentences, found)
        bare: list[Mention] = []
        for _, mentions in sorted(zip(sentences, found, strict=True), key=lambda p: p[0].zone == "headline"):
            for mention in mentions:
                if mention.kind == "person" and table.add(mention) is None:
                    bare.append(mention)
                elif mention.kind == "alias":
                    table.nameless.update((o.rank, o.state) for o in mention.offices if not o.former)
        for mention in bare:  # 'Vik met …', who is named in full only by the headline
            table.add(mention)
        named_like_offices(found, table)
        named_like_towns(found, table, sentences)
        unknown = [m for m in bare if not m.persons]
        for mention in speaking_surnames(unknown, sentences, self.clauses.quoting, self.clauses.skip):
            mention.titled, mention.beside = True, None  # 'Lavrov and Ayrault': of which side is not told
            table.add(mention)
        join_near_forms(table)
        drop_credited(table)
        table.settle_names()
        self._drop_weak(table)
        join_unnamed(found, table, self._acts)
        repeat_states(found, table)
        self._mark_spokespersons(table)
        side_lone_chief(found, table, lambda: self.lands.bodies(sentences))
        return found, table

    def _drop_weak(self, table: PersonTable) -> None:
        """Runs of unknown capitalised words with nothing to show that they are a person's name."""
        body = any(m.sentence.zone != "headline" for entry in table.persons for m in entry.mentions)
        for entry in list(table.persons) if body else ():
            if all(m.sentence.zone == "header" for m in entry.mentions) and not entry.offices:
                table.drop(entry)  # '4 May 2021 / 2 MIN READ'
                continue
            if any(m.sentence.zone not in _HEADS or m.given for m in entry.mentions):
                continue
            if not any(m.titled for m in entry.mentions) or _is_verb(entry, table):
                table.drop(entry)  # 'SG Accredits new Ambassador': words of a headline that the text never says again
        weak = [entry for entry in table.persons if entry.weak]
        if not weak:
            return
        bare = {(id(m.sentence), m.first, m.last) for e in table.persons for m in e.mentions if not m.offices}
        edges = {(s, a) for s, a, _ in bare} | {(s, b) for s, _, b in bare}
        for entry in weak:
            if not any(self._acts(m) or self._named_together(m, edges) for m in entry.mentions):
                table.drop(entry)

    def _named_together(self, mention: Mention, edges: Set[tuple[int, int]]) -> bool:
        """'led by X and Y', two bare names: what is joined to a name is one."""
        sentence, first, last = mention.sentence, mention.first, mention.last
        if last == first or not self.prepositions.isdisjoint(sentence.symbols[first:last]):
            return False
        led = first > 1 and sentence.word(first - 1) in ("by", "par") and sentence.symbols[first - 2] in self.verbal
        behind = last + 2 < len(sentence.symbols) and sentence.word(last + 1) in ("and", "et")
        before = first > 2 and sentence.word(first - 1) in ("and", "et")
        spot = id(sentence)
        behind = behind and sentence.symbols[first - 1 if first else 0] not in self.article
        return led or (behind and (spot, last + 2) in edges) or (before and (spot, first - 2) in edges)

    def _mark_spokespersons(self, table: PersonTable) -> None:
        """Mark who speaks for a house, in every place where the text names them."""
        spokes = self.clauses.spokes
        for entry in table.persons:
            named = (m.sentence.symbols[max(0, m.first - 1) : m.last + 1] for m in entry.mentions)
            if not all(spokes.isdisjoint(symbols) for symbols in named):  # 'ministry spokesperson Anna Berg'
                for mention in entry.mentions:
                    mention.relays = True

    def _acts(self, mention: Mention) -> bool:
        sentence = mention.sentence
        i = mention.last + 1
        while i < len(sentence.symbols) and sentence.symbols[i] in self.clauses.skip:
            i += 1
        if i < len(sentence.symbols) and (
            sentence.symbols[i] in self.clauses.verb or sentence.symbols[i] in self.clauses.contact
        ):
            return True
        before = sentence.word(mention.first - 1) if mention.first else ""
        return before in ("with", "avec") and mention.last > mention.first


def _is_verb(entry: PersonEntry, table: PersonTable) -> bool:
    """Of 'Commission President Accredits Four': what the headline does say of the one whom the text names below."""
    acts = len(entry.words) > 1 and entry.name.split()[0].endswith("s")
    return acts and any(e is not entry and e.rank == entry.rank and e.states == entry.states for e in table.persons)
