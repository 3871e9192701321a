"""Offices told of by another's ('his adviser', 'envoy of President X', 'that of Morocco') to those who hold them."""

from __future__ import annotations

import re
from itertools import pairwise

from msgspec.structs import replace

from dragoman.reading.groups import GroupReader, _states_at
from dragoman.reading.mention import Mention
from dragoman.reading.offices import Piece
from dragoman.reading.owners import acts_for
from dragoman.reading.units import POSSESSIVE, Sentence

_BUREAU = re.compile(r"\b(?:bureau|cabinet|office)\b")
_IN_CAPACITY = re.compile(
    r"\b(?:en (?:sa |ma )?qualité (?:de|d')|en tant qu(?:e|')|(?:nomination |élection |nommée? )(?:au poste de|aux fonctions de|à la fonction de|comme)|(?:his|her) (?:role|term|mandate|tenure|post|position|duties|mission|functions|service|work|capacity) as|(?:to|of|in|up|assumed|assuming|assumes) (?:the|his|her) (?:new |high |important )?(?:post|position|role|duties|functions?) (?:of|as)|(?:taking|took|takes|assuming|assumed|assumes|entering) (?:up )?(?:the )?office of|as)(?: the| new| nouvel| nouveau)?$"  # noqa: E501
)
_OF_SEVERAL = frozenset({"leur", "their"})
_NO_AIDE = (
    "predecessor",
    "prédécesseur",
    "successor",
    "successeur",
    "counterpart",
    "homologue",
    "host",
    "hôte",
    "guest",
    "invité",
    "hôtesse",
    "vis-à-vis",
)
SENT = ("émissaire", "envoyé", "envoy", "special envoy")
_AIDE = 5  # units at most in ', and his deputy,'
_UNDER_HER = frozenset({"de la", "de l'"})
_OWN = frozenset({"son", "sa", "his", "her", "leur", "their"})
_UNDER = frozenset({"of", "de", "du", "d'", "auprès de", "auprès du", "de l'", "de la", "près", "près le"})
_AIDES = frozenset({"director", "other", "ambassador", "diplomat"})
_ITS = frozenset({"son", "sa", "its", "their"})
_BEGINS = 3  # units to the organisation a sentence begins with
_HOUSES = ("assemblée", "sénat", "parlement", "senate", "parliament", "national assembly", "house of", "chamber of dep")
_BODIES = (
    "banque",
    "bank",
    "cour ",
    "comité",
    "association",
    "fondation",
    "conseil",
    "fédération",
    "chambre",
    "agence",
)
_BODY_NEAR = 16  # units from 'visited the bank' to 'its president'
_OF_LAND = 4  # units from a state back to what is of it: 'l'Assemblée nationale de la République du'
_THAT_OF = frozenset({"celui", "celle", "that"})


_COPULA = 7  # units of 'has not only been the'
_IS = re.compile(
    r"(?:is|has(?: \w+){0,2} been|(?:currently )?serves as|est|occupe le poste d[e'])"
    r"(?: (?:currently|also|now|actuellement|aussi|également))?(?: (?:the|le|la|l'))?"
)


def _open_to(holder: Mention, told: Mention) -> bool:
    """Whether one named may be said to hold an office: he has none yet, or a bare title of the same rank."""
    ranks = {o.rank for o in told.offices}
    return all(o.rank in ranks and o.state is None and o.organisation is None for o in holder.offices)


class AideReader(GroupReader):
    """Gives an office that serves, repeats or describes another to the one who holds it."""

    def _masters_named(
        self, sentence: Sentence, pieces: list[Piece], masters: dict[tuple[int, int], int]
    ) -> list[Piece]:
        """Cut an office from the one it serves where the name behind is the master's: 'X, envoyé
        spécial du président Y'.
        """
        out: list[Piece] = []
        for k, (a, b, kind) in enumerate(pieces):
            master = masters.get((a, b))
            if (
                kind == "office"
                and master is not None
                and (
                    self._two_behind(sentence, pieces, k)
                    or self._sent_by(sentence, pieces, k)
                    or self._added_to_one_named(sentence, pieces, k)
                )
            ):
                article = master > a + 1 and sentence.word(master - 1) in _UNDER  # 'émissaire | de | la présidente'
                out += [(a, master - 1 - article, kind), (master, b, kind)]
                continue
            if (
                kind == "office"
                and master is not None
                and k + 1 < len(pieces)
                and pieces[k + 1][0] == b + 1
                and pieces[k + 1][2] == "name"
            ):
                behind_name = (
                    sentence.word(master - 1) != "to"
                    and sentence.word(master) != "the"
                    and k > 0
                    and pieces[k - 1][2] == "name"
                    and self._gap(sentence, pieces[k - 1][1], a) == ","
                )
                before_name = (
                    k + 2 < len(pieces)
                    and pieces[k + 2][2] == "name"
                    and self._gap(sentence, pieces[k + 1][1], pieces[k + 2][0]) == ","
                )
                bare = sentence.symbols[master] not in self.det and sentence.word(master - 1) in ("of", "to")
                full = _BUREAU.search(sentence.quote(a, master - 1).lower()) and not self._alone(sentence, b, b)
                under = sentence.word(master) in _UNDER or sentence.word(master - 1) in _UNDER_HER
                # 'conseiller du président Macron', 'émissaire de la présidente Dahl'
                named_master = not full and under and sentence.symbols[b + 1] not in self.is_hon
                if behind_name or before_name or bare or named_master or sentence.word(a) in ("a", "an", "un", "une"):
                    parted = named_master and not (before_name or behind_name) and sentence.word(master) not in _UNDER
                    out += [(a, master - 1 - parted, kind), (master, b, kind)]
                    continue
            out.append((a, b, kind))
        return out

    def _added_to_one_named(self, sentence: Sentence, pieces: list[Piece], k: int) -> bool:
        """'le ministre X, | émissaire du président, | Y': whether the office at piece `k` adds to what is told of one
        who has a name and an office, so that the name behind its comma is his master's."""
        if (
            k < 2
            or k + 1 >= len(pieces)
            or pieces[k + 1][2] != "name"
            or not sentence.word(pieces[k][0]).startswith(SENT)
        ):
            return False
        if {pieces[k - 1][2], pieces[k - 2][2]} != {"name", "office"}:
            return False
        before, behind = (self._gap(sentence, pieces[i][1], pieces[i + 1][0]) for i in (k - 1, k))
        told = self._gap(sentence, pieces[k - 2][1], pieces[k - 1][0])
        return before == behind == "," and told in ("", ",")

    def _two_behind(self, sentence: Sentence, pieces: list[Piece], k: int) -> bool:
        """'l'émissaire du président polonais, X, | Y': whether two names stand behind the office in piece `k`, each
        behind a comma, of whom the first is the master."""
        if k + 2 >= len(pieces) or [pieces[k + 1][2], pieces[k + 2][2]] != ["name", "name"]:
            return False
        near = self._gap(sentence, pieces[k][1], pieces[k + 1][0])
        return near == "," and self._gap(sentence, pieces[k + 1][1], pieces[k + 2][0]) == ","

    def _sent_by(self, sentence: Sentence, pieces: list[Piece], k: int) -> bool:
        """'en tant qu'émissaire du président, | X', 'Y, envoyée du président, | X, a': whether the office in piece `k`
        is told of somebody named before, so that the name behind the comma is the master's."""
        if k + 1 >= len(pieces) or pieces[k + 1][2] != "name":
            return False
        a, b, _ = pieces[k]
        if self._gap(sentence, b, pieces[k + 1][0]) != ",":
            return False
        if a > 0 and _IN_CAPACITY.search(sentence.folded[sentence.start : sentence.starts[a]].rstrip()):
            return True
        told = k > 0 and pieces[k - 1][2] == "name" and self._gap(sentence, pieces[k - 1][1], a) == ","
        last = pieces[k + 1][1]
        closes = last + 1 < len(sentence.symbols) and sentence.symbols[last + 1] in self.comma
        listed = k + 2 < len(pieces) and pieces[k + 2][0] == last + 2
        return told and closes and not listed

    @staticmethod
    def _alone(sentence: Sentence, first: int, last: int) -> bool:
        entry = sentence.entries[last]
        return entry is not None and "office" in entry.values and last - first <= 2

    def _served(self, sentence: Sentence, found: list[Mention]) -> list[Mention]:
        """'L'envoyé spécial du président X, Y': the office that serves X is that of Y, behind the comma."""
        for alias, master in pairwise(found):
            if (
                [alias.kind, master.kind] == ["alias", "person"]
                and master.first == alias.last + 1
                and not alias.states
                and all(p.rank in _AIDES for p in alias.offices)
            ):
                alias.states = master.states[:1]  # 'Le porte-parole du président norvégien, X': of Norway
        for k in range(len(found) - 2):
            alias, master, aide = found[k : k + 3]
            if (
                [alias.kind, master.kind, aide.kind] == ["alias", "person", "person"]
                and master.first == alias.last + 1
                and aide.first == master.last + 2
                and sentence.word(master.last + 1) == ","
                and not aide.offices
                and aide.name_last > aide.name_first
                and sentence.word(alias.last) != "to"  # 'Adviser to the Vice President X': X is the adviser
                and master.offices
                and all(p.rank in _AIDES for p in alias.offices)
            ):
                aide.offices, aide.titled, aide.first = alias.offices, True, aide.first
                aide.states = aide.states or master.states[:1]
                aide.beside = None if aide.states else master
                return [m for m in found if m is not alias]
        return found

    @staticmethod
    def _own_aide(sentence: Sentence, before: Mention, mention: Mention) -> bool:
        """'the ambassador of Chad, X, and his deputy, Y': one of theirs, named by a word no list of offices knows."""
        between = range(before.last + 1, mention.first)
        own = next((i for i in between if sentence.word(i) in _OWN - _OF_SEVERAL), -1)
        aide = own >= 0 and not any(sentence.word(i).startswith(_NO_AIDE) for i in between)
        return before.kind == "person" and aide and len(between) <= _AIDE and mention.first - own <= _AIDE - 1

    def _owned_by(self, sentence: Sentence, owner: Mention, mention: Mention) -> bool:
        """Whether an office is told as that of the one named right before: "President X's | Special Envoy Y"."""
        at = owner.last + 1  # the mark of the genitive, which the office may have taken in
        return owner.kind == "person" and at in (mention.first - 1, mention.first) and sentence.word(at) in POSSESSIVE

    def _those(self, sentence: Sentence, found: list[Mention]) -> None:
        """'l'ambassadeur de France, X, et celui du Maroc, Y': Y holds the office told before, of the state named."""
        for k, mention in enumerate(found):
            i = mention.first - 1 - (sentence.word(mention.first - 1) == ",")
            if mention.kind != "person" or mention.offices or mention.states or i < 2:
                continue
            if sentence.symbols[i] not in self.state:
                continue
            of = i - 1
            while of > 0 and (sentence.symbols[of] in self.genitive or sentence.symbols[of] in self.det):
                of -= 1
            if of == i - 1 or sentence.word(of) not in _THAT_OF:
                continue
            told = next((m for m in reversed(found[:k]) if m.offices and m.kind in ("person", "alias")), None)
            if told is not None:
                mention.states = _states_at(sentence, i)[:1]
                mention.offices = [replace(told.offices[0], state=mention.states[0], post=None)]
                mention.titled = True

    def _in_capacity(self, sentence: Sentence, found: list[Mention]) -> list[Mention]:
        """'X a présenté ses lettres de créance en qualité d'ambassadeur de Y': the office is that
        of the one who acts.
        """
        kept: list[Mention] = []
        for mention in found:
            if mention.kind == "alias" and mention.first > 1 and self._capacity_before(sentence, mention.first, kept):
                holder = next((m for m in reversed(kept) if m.kind == "person" and _open_to(m, mention)), None)
                if holder is not None and all(m.offices for m in kept if m.kind == "person" and m.first > holder.last):
                    holder.offices = [*mention.offices, *holder.offices]
                    holder.states = mention.states or holder.states
                    holder.titled = True
                    continue
            kept.append(mention)
        return kept

    def _capacity_before(self, sentence: Sentence, i: int, named: list[Mention]) -> bool:
        """Whether words before unit `i` lead to what the one named before them is: 'in her capacity as', 'is the'."""
        words = " ".join(sentence.word(k) for k in range(max(0, i - 6), i)).replace("' ", "'")
        if _IN_CAPACITY.search(words):
            return True
        last = named[-1] if named else None
        if last is None or last.kind != "person" or not 0 < i - last.last - 1 <= _COPULA:
            return False
        return _IS.fullmatch(" ".join(sentence.words[last.last + 1 : i])) is not None

    def _head_of_body(self, sentence: Sentence, mention: Mention) -> None:
        """'The Red Cross said that its new president, X': of the organisation that the sentence begins with."""
        first = mention.first
        own = next((k for k in range(max(0, first - 1), min(first + 1, mention.last)) if sentence.word(k) in _ITS), -1)
        heads = {"head_of_state", "io_head", "other"}.issuperset(p.rank for p in mention.offices)
        if own < 0 or not mention.offices or not heads or any(p.organisation or p.state for p in mention.offices):
            return
        begins = next((k for k in range(_BEGINS) if k < own and sentence.symbols[k] in self.org), -1)
        begins = begins if begins >= 0 else self._body_before(sentence, own, mention)
        entry = sentence.entries[begins] if begins >= 0 else None
        body = entry.values.get("org") if entry is not None else None
        if isinstance(body, str):
            mention.states = [acts_for(body) or body]
            mention.offices = [
                replace(p, organisation=body, state=mention.states[0], rank="io_head" if p.rank != "other" else p.rank)
                for p in mention.offices
            ]

    def _body_before(self, sentence: Sentence, own: int, mention: Mention) -> int:
        """'visited the Senate, where she met its president, X': the unit of the organisation whose he is, or -1; of a
        house or a mere body of a state he presides over that, and not over the state."""
        if any(p.rank != "head_of_state" for p in mention.offices):
            return -1
        last = max(-1, own - _BODY_NEAR)
        for k in range(own - 1, last, -1):
            entry = sentence.entries[k]
            if entry is not None and isinstance(entry.values.get("org"), str):
                return k
            word, house = sentence.word(k), sentence.word(k).startswith(_HOUSES)
            if house or word.startswith(_BODIES):
                rank = "speaker_of_parliament" if house else "other"
                mention.offices = [replace(p, rank=rank) for p in mention.offices]
                town = next((e.values["city"][1] for e in sentence.entries[k:own] if e and "city" in e.values), None)
                mention.states = _states_at(sentence, k + 1)[:1] or ([str(town)] if town else [])
                return -1
            if sentence.symbols[k] in self.state:
                last = max(last, k - _OF_LAND)  # 'the Parliament of Norway and its president'
            if k <= last + 1:
                return -1
        return -1
