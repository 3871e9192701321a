"""One named beside another to whose side he is on: in one row, of one house, stood for by the other."""

from __future__ import annotations

import re

from dragoman.reading.aides import AideReader
from dragoman.reading.groups import _states_at
from dragoman.reading.mention import Mention
from dragoman.reading.officewords import OF_STATES
from dragoman.reading.owners import is_state
from dragoman.reading.units import Sentence

_CONSORT = re.compile(r"\b(?:queen|princess|reine|princesse|first lady|première dame)\b")
JOINED = frozenset({"and", "et", "ainsi que", "as well as", "along with", "together with", "&"})
_OF_ONE_SIDE = frozenset({"minister", "deputy_minister", "assistant_minister", "director"})
_COLLEAGUES = frozenset({"colleagues", "collègues"})
_PREDECESSOR = re.compile(
    r"\b(?:succeed(?:s|ed|ing)?|succèdera? à|succéd(?:é|er) à|replac(?:es?|ed|ing)|remplac(?:e|er|é|ement (?:de|d['’]))"
    r"|rel[èe]ve (?:de|d['’])|(?:took|takes?|taking) over(?: power)? from|predecessor|prédécesseur|devancier),?\s*$"
)
_BEFORE_PREDECESSOR = 4  # units
_LISTED = 12  # names of a list among which the first is sought
_NEXT_IN_ROW = 2  # units from a name to the next one of its list
_TEAM = 40  # units from a delegation to the last one told of it
_THEIR = frozenset({"sa", "his", "her", "leur", "their"})
_WITH_THEM = (
    "qui l' accompagn", "qui les accompagn", "l' accompagn", "les accompagn", "accompanying h",
    "that accompanied h", "which accompanied h",
)  # fmt: skip
_AT_TOP = frozenset({"head_of_state", "head_of_government"})
_SEVERAL_OF_A_SIDE = frozenset({"minister", "deputy_minister", "assistant_minister", "director", "other"})


class BesideReader(AideReader):
    """Finds whose side people named beside each other are on."""

    def _stands_beside(self, sentence: Sentence, found: list[Mention], k: int) -> None:
        """Note beside whom mention `k` stands, for whom, or opposite whom, where the text tells his side elsewhere."""
        mention = found[k]
        if (
            not mention.states
            and k
            and mention.beside is None
            and (self._beside(sentence, found[k - 1], mention) or self._same_row(sentence, found, k))
        ):
            mention.beside = found[k - 1]
        named = max(mention.first, mention.name_first)  # 'his predecessor Y': called so as by an office
        if (
            k
            and not mention.states
            and mention.beside is None
            and (self._succeeded(sentence, mention.first) or self._succeeded(sentence, named))
        ):
            mention.beside = found[k - 1]
        if mention.beside is None and not mention.states and not mention.offices and mention.kind == "person":
            mention.beside = self._whose_colleague(sentence, found, k)
        if mention.witness:
            mention.beside = None
        if not mention.states and mention.offices:
            mention.states = self._stood_for(sentence, mention.first)
        if k and self._between(sentence, found[k - 1], mention):
            mention.opposite, mention.beside = found[k - 1], None

    @staticmethod
    def _succeeded(sentence: Sentence, first: int) -> bool:
        """'Ambassador X of Norway succeeds | Y', 'nommé en remplacement de | Y', 'his predecessor, | Y'."""
        begin = max(0, first - _BEFORE_PREDECESSOR)
        return first > begin and _PREDECESSOR.search(sentence.quote(begin, first - 1).lower()) is not None

    @staticmethod
    def _whose_colleague(sentence: Sentence, found: list[Mention], k: int) -> Mention | None:
        """'Senator A and his colleagues B and C': A, of whose side mention `k` is, whom the list names."""
        i = k
        while i > max(0, k - _LISTED) and found[i].first - found[i - 1].last <= _NEXT_IN_ROW:
            i -= 1
        told = i > 0 and sentence.word(found[i].first - 1) in _COLLEAGUES
        return found[i - 1] if told and found[i - 1].kind == "person" else None

    def _side_of_company(self, sentence: Sentence, mention: Mention, before: list[Mention]) -> None:
        """'Minister X of Belgium was accompanied by the Minister of Defence, Y': company is of the
        side it accompanies.
        """
        company = next((i for i in range(mention.first - 1, 0, -1) if sentence.symbols[i] in self.accompany), None)
        if company is None or any(p.counterpart or p.organisation or p.post for p in mention.offices):
            return
        if not mention.offices and mention.name_first == mention.name_last:
            return
        if any(sentence.symbols[i] in self.verbal for i in range(company + 1, mention.first)):
            return  # 'X, accompanied by Y, was received by President Z': the company has ended
        leader = next((m for m in reversed(before) if m.first < company and m.kind in ("person", "alias")), None)
        if leader is None or "including" in sentence.word(company):
            return
        if leader.states and mention.offices:
            if is_state(leader.states[0]) or not any(p.rank in OF_STATES for p in mention.offices):
                mention.states = leader.states[:1]  # a minister who brings an organisation's envoy is none of its own
        elif leader.kind == "person" and not leader.states:
            mention.beside = leader  # of whose side the text or the table tells elsewhere
        elif not leader.states and mention.offices and any(p.rank in _AT_TOP for p in leader.offices):
            named = [m for m in before if m.last < leader.first and m.kind == "person"]
            if len(named) == 1 and all(p.rank == "ambassador" for p in named[0].offices):
                mention.opposite = named[0]  # 'Ambassador X handed his papers to the President, accompanied by Y'

    @staticmethod
    def _side_of_team(sentence: Sentence, mention: Mention, before: list[Mention]) -> None:
        """'received Prime Minister X and the delegation that accompanied him, comprising Y', 'X and his delegation,
        composed of Y': Y is on the side of X."""
        words = sentence.words
        near = range(mention.first - 2, max(0, mention.first - _TEAM), -1)
        team = next((i for i in near if words[i].endswith(("délégation", "delegation"))), -1)
        leader = next((m for m in reversed(before) if m.last < team and m.kind == "person"), None)
        if leader is None or not mention.offices or any(p.organisation or p.post for p in mention.offices):
            return
        behind = " ".join(words[team + 1 : team + 4])
        if words[team - 1] in _THEIR or behind.startswith(_WITH_THEM):
            mention.states = leader.states[:1]
            mention.beside = None if mention.states else leader

    def _side_of_led(self, sentence: Sentence, found: list[Mention]) -> None:
        """'Accompanied by Ambassador X and Director Y, Minister Z of Norway met': company named before the one whom it
        accompanies, who stands behind a comma."""
        lead = found[0].first - 1
        while lead > 0 and sentence.symbols[lead] in self.det:
            lead -= 1
        opens = 0 <= lead <= 1 and sentence.symbols[lead] in self.accompany | self.presence
        k = 1
        while opens and k < len(found) and found[k].kind == "person":
            between = sentence.words[found[k - 1].last + 1 : found[k].first]
            if between and between[0] == "," and not JOINED & {*between}:
                break
            if len(between) > _NEXT_IN_ROW or not JOINED & {*between}:
                return
            k += 1
        near = k < len(found) and found[k].kind == "person" and found[k].first - found[k - 1].last <= _NEXT_IN_ROW + 1
        if not opens or not near:
            return
        guest = sentence.symbols[lead] in self.presence
        for mention in found[:k]:
            envoy = any(p.organisation or p.post or p.rank in ("ambassador", "diplomat") for p in mention.offices)
            if not mention.states and mention.offices and not (guest and envoy):
                mention.states = found[k].states[:1]

    def _witnesses(self, sentence: Sentence, mention: Mention, before: Mention) -> bool:
        """'in the presence of the Finance Minister, X, and the Director, Y': at home, if they are no envoys."""
        if any(p.organisation or p.rank in ("ambassador", "diplomat") for p in mention.offices):
            return False
        between = range(before.last + 1, mention.first)
        near = any(sentence.symbols[i] in self.presence for i in between)
        return near or (before.witness and not any(sentence.symbols[i] in self.verbal for i in between))

    def _delegation_behind(self, sentence: Sentence, last: int) -> list[str]:
        """'Foreign Minister X and the Turkmen delegation': the delegation's side is his."""
        i = last + 1
        if i >= len(sentence.symbols) or sentence.word(i) not in ("and", "et"):
            return []
        states: list[str] = []
        for k in range(i + 1, min(i + 7, len(sentence.symbols))):
            symbol = sentence.symbols[k]
            if symbol in self.nation:
                states = states or _states_at(sentence, k)[:1]
            elif symbol in self.is_coll:
                if sentence.word(k).startswith(("côté", "du côté")):
                    return []  # 'côté turc, X et côté russe Y'
                entry = sentence.entries[k]
                side = entry is not None and entry.values["coll"] == "side"
                if any(s in self.headed_by for s in sentence.symbols[k + 1 : k + 4]):
                    return []  # '…, and the Russian delegation was headed by Y'
                after = k + 1 < len(sentence.symbols) and sentence.symbols[k + 1] in self.adj
                if k + 1 + after < len(sentence.symbols) and sentence.symbols[k + 1 + after] in self.by:
                    return []  # 'was led by X and the Polish side by Y'
                return (states or (_states_at(sentence, k + 1)[:1] if after else [])) if side else []
            elif not (symbol in self.det or symbol in self.modifier):
                return []
        return []

    def _beside(self, sentence: Sentence, before: Mention, mention: Mention) -> bool:
        """'the Zambian Foreign Minister X and Home Affairs Minister Y': a portfolio told of nobody
        else's state is of the one before; a head of state or a foreign minister may as well be his
        partner.
        """
        i = mention.first - 1
        if (
            before.kind == "person"
            and before.last == i - 1
            and sentence.word(i) in JOINED
            and any(p.reigns or p.rank == "head_of_state" for p in before.offices)
            and any(_CONSORT.search(p.title.lower()) for p in mention.offices)
        ):
            return True  # 'King X of Norway and Queen Y'
        closed = before.last > before.name_last and sentence.word(i - 1) == ","
        return (
            before.kind == "person"
            and before.last == i - 1 - closed  # 'the Minister of Labour, X, | and the Minister of Trade, Y'
            and sentence.word(i) in JOINED
            and not any(p.counterpart or p.organisation or p.post for p in mention.offices)
            and all(p.rank in _OF_ONE_SIDE for p in mention.offices)
            and bool(mention.offices and before.offices)
            and not any(p.rank == "ambassador" or p.organisation for p in before.offices)
        )

    def _same_row(self, sentence: Sentence, found: list[Mention], k: int) -> bool:
        """'The Norwegian President met the Polish President X, Prime Minister Y and Foreign
        Minister Z': all three of Poland, told of whom the Norwegian met.
        """
        before, mention, first = found[k - 1], found[k], found[0]
        row: Mention | None = before
        while row is not None and not row.states:
            row = row.beside
        sides = row.states if row is not None else []
        return (
            k > 1
            and before.kind == "person"
            and first.kind in ("person", "alias")
            and bool(mention.offices and before.offices and sides)
            and first.states[:1] != sides[:1]
            and before.last in (mention.first - 2, mention.first - 3)
            and sentence.word(before.last + 1) in (",", *JOINED)
            and self.verbal.isdisjoint(sentence.symbols[before.last + 1 : mention.first])
            and not any(p.counterpart or p.organisation or p.post for p in mention.offices)
            and {p.rank for p in mention.offices}.isdisjoint({p.rank for p in before.offices} - _SEVERAL_OF_A_SIDE)
            and not any(p.rank == "ambassador" or p.organisation for p in before.offices)
        )

    def _between(self, sentence: Sentence, before: Mention, mention: Mention) -> bool:
        """'the talks between X and Y': two sides."""
        return (
            before.kind == mention.kind == "person"
            and before.first > 0
            and sentence.word(before.first - 1) in ("between", "entre")
            and before.last == mention.first - 2
            and sentence.word(mention.first - 1) in ("and", "et")
        )

    def _stood_for(self, sentence: Sentence, first: int) -> list[str]:
        """'Norway was represented by Minister X; Estonia by | Director Y': the state he stands for."""
        i = first - 1
        if i < 1 or not sentence.word(i).endswith(("by", "par")):
            return []
        told = "repr" in sentence.word(i)
        i -= 0 if " " not in sentence.word(i) else 1
        i -= " " not in sentence.word(i) and sentence.word(i) in ("by", "par")
        while i > 0 and (sentence.word(i).startswith("repr") or sentence.symbols[i] in self.preverbal):
            told = told or sentence.word(i).startswith("repr")
            i -= 1
        if i > 1 and sentence.word(i - 1) in ("and", "et") and sentence.symbols[i - 2] in self.state:
            return []  # 'Norway and Poland were represented by X and Y': each by his own
        bare = sentence.symbols[i] in self.state and i > 0 and sentence.word(i - 1) in (";", ",", "and", "et")
        listed = bare and any(sentence.word(k).find("repr") >= 0 for k in range(i))
        return _states_at(sentence, i)[:1] if sentence.symbols[i] in self.state and (told or listed) else []
