"""Sentences of units to mentions of people: names with their offices, aliases, groups, sides, pronouns."""

from __future__ import annotations

from operator import attrgetter

from dragoman.reading.holders import HolderReader
from dragoman.reading.mention import Mention
from dragoman.reading.units import Sentence
from dragoman.reading.whosepeer import part_own_peer, side_with_government

_FIRST = attrgetter("first")


class MentionReader(HolderReader):
    """Finds the mentions of one language's sentences."""

    def read(self, sentence: Sentence) -> list[Mention]:
        """Mentions in order, none overlapping."""
        symbols = sentence.symbols
        found: list[Mention] = []
        present = sentence.present
        taken = bytearray(len(symbols))
        if not present.isdisjoint(self.is_person_trigger):
            offices, masters, listed = (
                self._offices(sentence) if not present.isdisjoint(self.is_office) else ([], {}, {})
            )
            names = self._names(sentence, offices)
            found = self._joined(sentence, offices, names, masters, listed)
            if offices:
                found = part_own_peer(sentence, found, self.acting)
                side_with_government(sentence, found)
                self._spread(sentence, offices, found)
                found = self._respectively(sentence, offices, found)
                found = self._in_capacity(sentence, found)
                found = self._served(sentence, found)
                self._those(sentence, found)
                self._of_last_named(sentence, found)
                self._belong(sentence, found)
                if found and not present.isdisjoint(self.told_where):
                    guests = [*found, *self._pronouns(sentence, taken)]
                    self._met_there(sentence, sorted(guests, key=_FIRST))
                if not present.isdisjoint(self.counterparts):
                    self._peers(sentence, found)
            if len(found) > 1 and (offices or not present.isdisjoint(self.is_coll)):
                self._by_portfolio(sentence, offices, found)
            if len(found) > 1:
                self._in_order_of_states(sentence, found)
                if not present.isdisjoint(self.is_coll):
                    self._each_of_his_state(sentence, found)
            if len(found) > 2:
                self._told_by_states(sentence, found)
            if len(found) > 1 and not present.isdisjoint(self.pairing):
                self._pair_sides(sentence, found)
            for mention in found:
                for i in range(mention.first, mention.last + 1):
                    taken[i] = 1
        if not present.isdisjoint(self.is_coll):
            found.extend(self._collectives(sentence, taken))
        if not present.isdisjoint(self.is_counterpart):
            found.extend(self._counterparts(sentence, taken))
        if not present.isdisjoint(self.both_or_each):
            found.extend(self._bare_both(sentence, taken))
        if not present.isdisjoint(self.is_pron):
            found.extend(self._pronouns(sentence, taken))
        found.sort(key=_FIRST)
        if found and not present.isdisjoint(self.state):
            self._labelled(sentence, found)
        if len(found) > 2:
            self._of_group(sentence, found)
        if found and not present.isdisjoint(self.present_words):
            self._sides_told(sentence, found)
        return found

    def _pronouns(self, sentence: Sentence, taken: bytearray) -> list[Mention]:
        """The pronouns of a sentence outside the units that are `taken`."""
        found = []
        for i, symbol in enumerate(sentence.symbols):
            if symbol in self.is_pron and not taken[i] and not self._only_address(sentence, i):
                entry = sentence.entries[i]
                value = entry.values.get("pron", "") if entry else ""
                found.append(Mention("pronoun", sentence, i, i, gender=value, plural=value.startswith("p")))
        return found

    def _only_address(self, sentence: Sentence, i: int) -> bool:
        """'His Excellency, President X, discussed': a form of address before the one whom a comma sets off."""
        k = i + 2
        if k >= len(sentence.symbols) or " " not in sentence.word(i) or sentence.symbols[i + 1] not in self.comma:
            return False
        k += sentence.symbols[k] in self.det
        return k < len(sentence.symbols) and sentence.symbols[k] in self.is_office
