"""Names in a series to their offices and states: each its own."""

from __future__ import annotations

import re

from msgspec.structs import replace

from dragoman.reading.groups import GroupReader, _states_at
from dragoman.reading.mention import Mention
from dragoman.reading.offices import OfficePhrase, all_plural, portfolio, rank_order, read_offices
from dragoman.reading.units import Sentence

_BUREAU = re.compile(r"\b(?:bureau|cabinet|office)\b")


_IN_CAPACITY = re.compile(
    r"\b(?:en (?:sa |ma )?qualité (?:de|d')|en tant qu(?:e|')|(?:nomination |élection |nommée? )(?:au poste de|aux fonctions de|à la fonction de|comme)|in (?:his|her) capacity as|as)(?: the| new| nouvel| nouveau)?$"  # noqa: E501
)


_SOLDIER = re.compile(
    r"^(?:le |la |the |l['’])?(?:général|general|colonel|capitaine|captain|commandant|amiral|admiral"
    r"|maréchal|marshal|lieutenant|major|brigadier)\b[\w\s'’-]*$"
)


_ACTING_FOR = frozenset({"for", "from", "pour", "on behalf of", "au nom de", "on the part of"})


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
)
_AIDE = 5  # units at most in ', and his deputy,'
_OWN = frozenset({"son", "sa", "his", "her", "leur", "their"})


_UNDER = frozenset({"of", "de", "du", "d'", "auprès de", "auprès du", "de l'", "de la", "près", "près le"})


_CONSORT = re.compile(r"\b(?:queen|princess|reine|princesse|first lady|première dame)\b")
_ACCREDITED = frozenset({"auprès", "auprès de", "auprès du", "auprès des", "to", "in", "en", "au", "aux", "à"})


_COMMISSIONER = re.compile(r"(?:commissaire|commissioner)")


_AND = frozenset({",", "and", "et"})


_JOINED = frozenset({"and", "et", "ainsi que", "as well as", "along with", "together with", "&"})


_OF_ONE_SIDE = frozenset({"minister", "deputy_minister", "assistant_minister", "director"})


_BETWEEN = frozenset(
    {
        ",",
        ";",
        "and",
        "et",
        "-",
        "–",
        "—",
        ":",
        "(",
        ")",
        "respectively",
        "respectivement",
        "namely",
        "notamment",
        "&",
        "ainsi que",
        "as well as",
    }
)


_GOVERNING = frozenset({"minister", "foreign_minister", "deputy_minister", "head_of_state", "head_of_government"})
_BOTH = frozenset({"and", "et"})
_AIDES = frozenset({"director", "other", "ambassador", "diplomat"})
_THAT_OF = frozenset({"celui", "celle", "that"})
_SEVERAL_OF_A_SIDE = frozenset({"minister", "deputy_minister", "assistant_minister", "director", "other"})
_NAMED_TO = frozenset(  # between a plural office and the states: 'les ambassadeurs désignés de'
    {
        "désignés",
        "nommés",
        "agréés",
        "accrédités",
        "entrants",
        "sortants",
        "extraordinaires",
        "plénipotentiaires",
        "nouvellement",
        "respectifs",
        "designate",
        "-designate",
        "accredited",
    }
)
_WHO = frozenset({"who", "qui"})
_LONGEST_CLAUSE = 12  # units


class SeriesReader(GroupReader):
    """Gives a plural office, a capacity or an aide to those it belongs to."""

    @staticmethod
    def _alone(sentence: Sentence, first: int, last: int) -> bool:
        entry = sentence.entries[last]
        return entry is not None and "office" in entry.values and last - first <= 2

    def _masters_named(
        self, sentence: Sentence, pieces: list[tuple[int, int, str]], masters: dict[tuple[int, int], int]
    ) -> list[tuple[int, int, str]]:
        """Cut an office from the one it serves where the name behind is the master's: 'X, envoyé
        spécial du président Y'.
        """
        out: list[tuple[int, int, str]] = []
        for k, (a, b, kind) in enumerate(pieces):
            master = masters.get((a, b))
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
                named_master = (
                    not full and sentence.word(master) in _UNDER and sentence.symbols[b + 1] not in self.is_hon
                )  # 'conseiller du président Macron'
                if behind_name or before_name or bare or named_master or sentence.word(a) in ("a", "an", "un", "une"):
                    out += [(a, master - 1, kind), (master, b, kind)]
                    continue
            out.append((a, b, kind))
        return out

    def _spread(self, sentence: Sentence, offices: list[tuple[int, int]], found: list[Mention]) -> None:
        """Give a plural office to each name of the series behind it: 'the foreign ministers of
        Belarus X, Iran Y and Z of Cuba'.
        """
        people = [m for m in found if m.kind == "person"]
        for a, b in offices:
            if not all_plural(sentence, a, b):
                continue
            phrases = read_offices(self.pack, sentence, a, b)
            states = self._own_states(sentence, a, b)
            series = self._series(sentence, b, people, states)
            if len(series) < 2:
                series = self._series_before(sentence, a, people)
            if len(series) < 2:
                continue
            single = all(state is None for _, state in series)
            if any(state for _, state in series[1:]) and not any(s for m, s in series[1:] if s and m.states):
                self._reach_back(sentence, a, series)
            for k, (mention, state) in enumerate(series):
                if single and len(states) in (1, len(series)):
                    state = states[k % len(states)]
                state = (mention.states[0] if mention.states else None) or state
                own = [p for p in mention.offices if not p.plural]  # 'les chefs d'État : le capitaine X, le général Y'
                mention.offices = [
                    self._portfolio(sentence, mention, replace(p, plural=False, personal_rank=False, state=state))
                    for p in phrases
                ] + own
                mention.states = [state] if state else []
                mention.titled = True

    def _reach_back(self, sentence: Sentence, office: int, series: list[tuple[Mention, str | None]]) -> None:
        """'The foreign ministers of Norway, | X, and of Senegal, | Y': each mention begins with its own state, the
        first one with the office."""
        for k, (mention, _) in enumerate(series):
            i = mention.first
            if k == 0:
                mention.first = office if office < i else i
                continue
            before = series[k - 1][0].last
            while i - 1 > before and sentence.word(i - 1) not in ("and", "et", ";"):
                i -= 1
            while i < mention.first and sentence.word(i) in (",", ";"):
                i += 1
            mention.first = i

    def _pair_sides(self, sentence: Sentence, found: list[Mention]) -> None:
        """'consultations between Norway and Poland, led by X and Y': X is of the first state, Y of the second."""
        bare = [m for m in found if m.kind == "person" and not m.states]
        if len(bare) != 2:
            return
        one, other = bare
        joined = sentence.word(one.last + 1) in _BOTH and other.first == other.name_first == one.last + 2
        if not joined:
            return
        near = range(max(0, one.name_first - 5), one.name_first)
        if not any(sentence.word(k).endswith(("by", "par")) for k in near):
            return
        states: list[str] = []
        for i in range(one.first):
            entry = sentence.entries[i]
            if entry is not None and "compound" in entry.values:
                states = list(entry.values["compound"])
            if sentence.word(i) not in ("between", "entre"):
                continue
            pair: list[str] = []
            for k in range(i + 1, one.first):
                if sentence.symbols[k] in self.nation:
                    pair += _states_at(sentence, k)
                    continue
                small = sentence.symbols[k] in self.genitive or sentence.symbols[k] in self.det
                if not small and (sentence.word(k) not in _BOTH or len(pair) != 1):
                    break
            states = pair if len(pair) == 2 else states
        if len(states) == 2:
            for mention, state in zip(bare, states, strict=True):
                mention.states = [state]
                mention.offices = [p if p.state else replace(p, state=state) for p in mention.offices]
                mention.titled = True

    def _served(self, sentence: Sentence, found: list[Mention]) -> list[Mention]:
        """'L'envoyé spécial du président X, Y': the office that serves X is that of Y, behind the comma."""
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

    def _those(self, sentence: Sentence, found: list[Mention]) -> None:
        """'l'ambassadeur de France, X, et celui du Maroc, Y': Y holds the office told before, of the state named."""
        for k, mention in enumerate(found):
            i = mention.first - 2
            if mention.kind != "person" or mention.offices or mention.states or i < 2 or sentence.word(i + 1) != ",":
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

    def _peers(self, sentence: Sentence, found: list[Mention]) -> None:
        """'ses homologues X (Norvège), Y (Pologne)': each has the rank of the one whose counterparts they are."""
        for i, symbol in enumerate(sentence.symbols):
            if symbol not in self.counterparts:
                continue
            owner = next((m for m in reversed(found) if m.last < i and m.kind == "person"), None)
            people = [m for m in found if m.kind == "person" and m.first > i]
            series = self._series(sentence, i, people, [])
            if owner is None or not series or series[0][0].first > i + 4:
                continue
            held = {p.rank for p in owner.offices if not p.counterpart and not p.former}
            for mention, _ in series:
                if not mention.offices:
                    mention.borrowed_rank = portfolio(held) or min(held, key=rank_order, default=None)
                    mention.peer = owner

    def _in_capacity(self, sentence: Sentence, found: list[Mention]) -> list[Mention]:
        """'X a présenté ses lettres de créance en qualité d'ambassadeur de Y': the office is that
        of the one who acts.
        """
        kept: list[Mention] = []
        for mention in found:
            if mention.kind == "alias" and mention.first > 1 and self._capacity_before(sentence, mention.first):
                holder = next((m for m in reversed(kept) if m.kind == "person" and not m.offices), None)
                if holder is not None and all(m.offices for m in kept if m.kind == "person" and m.first > holder.last):
                    holder.offices = mention.offices
                    holder.states = mention.states or holder.states
                    holder.titled = True
                    continue
            kept.append(mention)
        return kept

    def _capacity_before(self, sentence: Sentence, i: int) -> bool:
        words = " ".join(sentence.word(k) for k in range(max(0, i - 4), i)).replace("' ", "'")
        return bool(_IN_CAPACITY.search(words))

    def _belong(self, sentence: Sentence, found: list[Mention]) -> None:
        """'the ambassador of Morocco, X, and his adviser, Y': an aide is on the side of the one named before him."""
        owner: Mention | None = None
        for k, mention in enumerate(found):
            behind = found[k + 1] if k + 1 < len(found) else None
            if mention.kind != "person":
                continue
            if not mention.states and found and k:
                self._side_of_company(sentence, mention, found[:k])
                mention.witness = self._witnesses(sentence, mention, found[k - 1])
            if not mention.states and mention.offices and k == 0 and behind is not None:
                self._side_of_led(sentence, mention, behind)
            if not mention.states and k:
                self._side_of_house(sentence, mention, found[k - 1])
            if not mention.states:
                mention.states = self._delegation_behind(sentence, mention.last)
            if (
                (behind is not None and behind.kind == "person" and mention.offices and not mention.states)
                and behind.first - mention.last <= 2
                and (
                    sentence.word(behind.first - 1) in _UNDER
                    or (sentence.word(behind.first - 1) == "to" and mention.last > mention.name_last)
                    or (sentence.word(behind.first) in _UNDER and mention.last > mention.name_last)
                )
            ):
                mention.states = behind.states[:1]  # 'X, Adviser to President Y of Kenya'
                mention.beside = None if behind.states else behind  # of whose side the text tells elsewhere
            if not mention.states and k and mention.offices and self._owned_by(sentence, found[k - 1], mention):
                mention.states = found[k - 1].states[:1]  # "President X's Special Envoy, Ambassador Y"
                mention.beside = None if mention.states else found[k - 1]
            if not mention.states and k and not mention.offices and self._own_aide(sentence, found[k - 1], mention):
                mention.states = found[k - 1].states[:1]
            peer = any(p.counterpart for p in mention.offices)
            if peer and mention.states and k and found[k - 1].kind == "person" and not found[k - 1].states:
                found[k - 1].opposite = mention  # 'the President, X, and his Norwegian counterpart, Y'
            if peer and k and all(p.counterpart for p in mention.offices):
                held = {p.rank for p in found[k - 1].offices if not p.counterpart and not p.former}
                mention.borrowed_rank = portfolio(held) or min(held, key=rank_order, default=None)
                mention.peer = found[k - 1] if found[k - 1].kind == "person" else None
            if (
                owner is not None
                and owner.states
                and not mention.states
                and mention.first > 0
                and mention.offices
                and not peer
            ) and (sentence.word(mention.first - 1) in _OWN or sentence.word(mention.first) in _OWN):
                mention.states = owner.states[:1]
            if behind is not None and not mention.states and self._of_pair(sentence, mention, behind):
                mention.states = behind.states[:1]
            if (
                not mention.states
                and k
                and mention.beside is None
                and (self._beside(sentence, found[k - 1], mention) or self._same_row(sentence, found, k))
            ):
                mention.beside = found[k - 1]
            if mention.witness:
                mention.beside = None
            if not mention.states and mention.offices:
                mention.states = self._stood_for(sentence, mention.first)
            if k and self._between(sentence, found[k - 1], mention):
                mention.opposite, mention.beside = found[k - 1], None
            owner = mention
        self._on_behalf(sentence, found)

    def _owned_by(self, sentence: Sentence, owner: Mention, mention: Mention) -> bool:
        """Whether an office is told as that of the one named right before: "President X's | Special Envoy Y"."""
        at = owner.last + 1  # the mark of the genitive, which the office may have taken in
        return (
            owner.kind == "person"
            and at in (mention.first - 1, mention.first)
            and sentence.word(at) in ("'s", "’s", "'", "’")
        )

    def _told_by_states(self, sentence: Sentence, found: list[Mention]) -> None:
        """'the envoys are X of Chad, Y of Kenya and Z of Gambia': people, though nothing else shows it."""
        listed = [
            m
            for m in found
            if m.kind == "person"
            and m.name_last > m.name_first
            and not m.offices
            and m.states
            and (m.last > m.name_last or sentence.symbols[m.first] in self.state)
        ]
        if len(listed) > 2:
            for mention in listed:
                mention.titled = True

    def _of_pair(self, sentence: Sentence, mention: Mention, behind: Mention) -> bool:
        """'met with President X and Foreign Minister Y of Norway': the state behind the second is the first's too."""
        i = mention.first - 1
        while i > 0 and sentence.symbols[i] in self.det:
            i -= 1
        ranks = {p.rank for p in mention.offices}
        return (
            behind.kind == "person"
            and bool(behind.states)
            and behind.last > behind.name_last >= behind.name_first
            and behind.first == mention.last + 2
            and sentence.word(mention.last + 1) in _JOINED
            and bool(ranks & {"head_of_state", "head_of_government"})
            and ranks.isdisjoint(p.rank for p in behind.offices)
            and i > 0
            and (sentence.symbols[i] in self.verbal or sentence.word(i) in ("with", "avec", "by", "par"))
        )

    def _beside(self, sentence: Sentence, before: Mention, mention: Mention) -> bool:
        """'the Zambian Foreign Minister X and Home Affairs Minister Y': a portfolio told of nobody
        else's state is of the one before; a head of state or a foreign minister may as well be his
        partner.
        """
        i = mention.first - 1
        if (
            before.kind == "person"
            and before.last == i - 1
            and sentence.word(i) in _JOINED
            and any(p.reigns or p.rank == "head_of_state" for p in before.offices)
            and any(_CONSORT.search(p.title.lower()) for p in mention.offices)
        ):
            return True  # 'King X of Norway and Queen Y'
        return (
            before.kind == "person"
            and before.last == i - 1
            and sentence.word(i) in _JOINED
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
            and sentence.word(before.last + 1) in (",", *_JOINED)
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
        bare = sentence.symbols[i] in self.state and i > 0 and sentence.word(i - 1) in (";", ",", "and", "et")
        listed = bare and any(sentence.word(k).find("repr") >= 0 for k in range(i))
        return _states_at(sentence, i)[:1] if sentence.symbols[i] in self.state and (told or listed) else []

    def _sides_told(self, sentence: Sentence, found: list[Mention]) -> None:
        """'was signed for Poland by X, and on behalf of Norway by Y': each acts for the state named before him."""
        for mention in found:
            if mention.kind == "person" and not mention.states:
                mention.states = self._acts_for(sentence, mention.first)

    def _acts_for(self, sentence: Sentence, first: int) -> list[str]:
        """'for Poland, | Minister X', 'pour la Pologne, par | le ministre X', 'on behalf of Poland by | X'."""
        i = first - 1
        while i > 0 and (sentence.symbols[i] in self.by or sentence.symbols[i] in self.comma):
            i -= 1
        if i < 1 or i == first - 1 or sentence.symbols[i] not in self.state:
            return []
        k = i - 1
        while k > 0 and sentence.symbols[k] in self.det:
            k -= 1
        leads = sentence.word(k) in _ACTING_FOR and (k == 0 or sentence.word(k - 1) in _BETWEEN or k + 1 == i)
        return _states_at(sentence, i)[:1] if leads else []

    def _on_behalf(self, sentence: Sentence, found: list[Mention]) -> None:
        """'CEO X signed the Accords on behalf of Bahrain': the one named before acts for it."""
        for i, symbol in enumerate(sentence.symbols):
            if symbol not in self.represents:
                continue
            actor = next((m for m in reversed(found) if m.kind == "person" and m.name_last < i), None)
            if actor is None or actor.states:
                continue
            for k in range(i + 1, min(i + 6, len(sentence.symbols))):
                if sentence.symbols[k] in self.nation or sentence.symbols[k] in self.org:
                    behind = any(s in self.by for s in sentence.symbols[k + 1 : k + 3])
                    actor.states = [] if behind else _states_at(sentence, k)[:1]  # 'on behalf of Poland by Y': Y's
                    break
                if not (sentence.symbols[k] in self.in_house or sentence.symbols[k] in self.of):
                    break

    def _witnesses(self, sentence: Sentence, mention: Mention, before: Mention) -> bool:
        """'in the presence of the Finance Minister, X, and the Director, Y': at home, if they are no envoys."""
        if any(p.organisation or p.rank in ("ambassador", "diplomat") for p in mention.offices):
            return False
        between = range(before.last + 1, mention.first)
        near = any(sentence.symbols[i] in self.presence for i in between)
        return near or (before.witness and not any(sentence.symbols[i] in self.verbal for i in between))

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
            mention.states = leader.states[:1]
        elif leader.kind == "person" and not leader.states:
            mention.beside = leader  # of whose side the text or the table tells elsewhere

    def _side_of_led(self, sentence: Sentence, mention: Mention, behind: Mention) -> None:
        """'Accompanied by Ambassador X, Minister Y of Norway met': company named before the one it accompanies."""
        lead = mention.first - 1
        while lead > 0 and sentence.symbols[lead] in self.det:
            lead -= 1
        opens = 0 <= lead <= 1 and sentence.symbols[lead] in self.accompany
        next_to = behind.first - mention.last in (2, 3) and sentence.symbols[mention.last + 1] in self.comma
        if opens and next_to and behind.kind == "person":
            mention.states = behind.states[:1]

    def _side_of_house(self, sentence: Sentence, mention: Mention, before: Mention) -> None:
        """'le Président de la Commission de la CEDEAO, X, et le Commissaire aux affaires
        politiques, Y': commissioners are of the commission named before.
        """
        if (
            before.kind == "person"
            and any(p.organisation and not p.counterpart for p in before.offices)
            and any(_COMMISSIONER.match(p.head) for p in mention.offices)
            and not any(p.post for p in mention.offices)
        ):
            mention.states = before.states[:1]
            organisation = next(p.organisation for p in before.offices if p.organisation)
            mention.offices = [
                replace(p, organisation=organisation, state=mention.states[0] if mention.states else None)
                for p in mention.offices
            ]

    @staticmethod
    def _own_aide(sentence: Sentence, before: Mention, mention: Mention) -> bool:
        """'the ambassador of Chad, X, and his deputy, Y': one of theirs, named by a word no list of offices knows."""
        between = range(before.last + 1, mention.first)
        own = next((i for i in between if sentence.word(i) in _OWN - _OF_SEVERAL), -1)
        aide = own >= 0 and not any(sentence.word(i).startswith(_NO_AIDE) for i in between)
        return before.kind == "person" and aide and len(between) <= _AIDE and mention.first - own <= _AIDE - 1

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

    def _own_states(self, sentence: Sentence, first: int, last: int) -> list[str]:
        """The states a plural office is of, in order; not the one it is accredited to."""
        symbols, n = sentence.symbols, len(sentence.symbols)
        i = first
        while (i > 0 and symbols[first] not in self.det) and (
            symbols[i - 1] in self.nation or (i > 1 and sentence.word(i - 1) in _AND and symbols[i - 2] in self.nation)
        ):
            i -= 1  # 'the Serbian and | Russian foreign ministers'
        states: list[str] = []
        while i < n and sentence.word(i) not in _ACCREDITED:
            if symbols[i] in self.nation:
                states += [s for s in _states_at(sentence, i) if s not in states]
            elif i > last and not (symbols[i] in self.genitive or symbols[i] in self.det or sentence.word(i) in _AND):
                break
            i += 1
        return states

    def _series(
        self, sentence: Sentence, last: int, people: list[Mention], states: list[str]
    ) -> list[tuple[Mention, str | None]]:
        """The names that follow unit `last` with nothing but commas, 'and' and states between; with
        the state right before each.
        """
        free = [
            m for m in people if all(p.plural or p.personal_rank or _SOLDIER.search(p.title.lower()) for p in m.offices)
        ]
        starts = {i: m for m in free for i in (m.first, m.name_first)}
        series: list[tuple[Mention, str | None]] = []
        state: str | None = None
        i, n = self._of_both(sentence, last) + 1, len(sentence.symbols)
        while i < n and sentence.word(i) in _NAMED_TO:
            i += 1  # 'les ambassadeurs désignés de A, X, de B, Y'
        while i < n:
            mention = starts.get(i)
            if mention is not None:
                series.append((mention, state))
                state = None
                i = self._aside(sentence, mention.last) + 1
                continue
            if sentence.symbols[i] in self.nation:
                state = (_states_at(sentence, i) or [None])[0]  # type: ignore[list-item]
            elif (
                sentence.word(i) in _ACCREDITED
                or sentence.symbols[i] in self.genitive
                or sentence.symbols[i] in self.det
            ):
                if i + 1 >= n or not (sentence.symbols[i + 1] in self.nation or sentence.symbols[i + 1] in self.det):
                    break
                if sentence.word(i) in _ACCREDITED:
                    i += 2 + (sentence.symbols[i + 1] in self.det)
                    continue
            elif sentence.word(i) in _WHO and series:
                i = self._clause_end(sentence, i)  # 'of Italy, X, who resides here, and of Ireland, Y'
                continue
            elif sentence.word(i) not in _BETWEEN and sentence.symbols[i] not in self.is_hon:
                break
            i += 1
        if len(series) > 1 and states and series[0][1] is None and any(s for _, s in series[1:]):
            series[0] = (
                series[0][0],
                states[0],
            )  # 'of Belarus X, Iran Y': the first state belongs to the office phrase
        if len(series) == len(states) > 1 and series[0][1] == states[-1] and not any(s for _, s in series[1:]):
            series[0] = (series[0][0], None)  # 'of A, B and C, X, Y and Z': the last state is not of the first name
        return series

    def _clause_end(self, sentence: Sentence, i: int) -> int:
        """The comma behind a relative clause that is told of one of a series, else the sentence's end."""
        end = next(
            (k for k in range(i + 1, min(i + _LONGEST_CLAUSE, len(sentence.symbols))) if sentence.word(k) == ","), -1
        )
        return end if end >= 0 else len(sentence.symbols)

    def _of_both(self, sentence: Sentence, last: int) -> int:
        """'les présidents | des deux pays, X et Y': the last unit of what says that the offices are of both states."""
        if last + 2 >= len(sentence.symbols) or sentence.symbols[last + 1] not in self.genitive:
            return last
        for i in range(last + 2, min(last + 5, len(sentence.symbols))):
            entry = sentence.entries[i]
            if sentence.symbols[i] in self.is_coll and entry is not None and entry.values["coll"] == "state":
                return i
            if not (
                sentence.symbols[i] in self.modifier
                or sentence.symbols[i] in self.both
                or sentence.symbols[i] in self.det
            ):
                break
        return last

    def _aside(self, sentence: Sentence, last: int) -> int:
        """The end of the brackets behind unit `last` when portfolios stand in them: 'X (Affaires étrangères)'."""
        n = len(sentence.symbols)
        if last + 2 >= n or sentence.word(last + 1) != "(":
            return last
        for i in range(last + 2, min(last + 14, n)):
            if sentence.word(i) == ")":
                return i
        return last

    def _portfolio(self, sentence: Sentence, mention: Mention, phrase: OfficePhrase) -> OfficePhrase:
        """The plural office as it is for one of its holders, by the portfolio in brackets behind the name."""
        end = self._aside(sentence, mention.last)
        if phrase.rank != "minister" or end == mention.last:
            return phrase
        foreign = any(e is not None and "port.foreign" in e.tags for e in sentence.entries[mention.last + 2 : end])
        return replace(phrase, rank="foreign_minister", foreign=True) if foreign else phrase

    def _respectively(self, sentence: Sentence, offices: list[tuple[int, int]], found: list[Mention]) -> list[Mention]:
        """'X et Y, respectivement ministre de … et directeur de …': as many offices as names, in
        their order; spare ones are the first's.
        """
        for a, _b in offices:
            if a < 2 or sentence.word(a - 1) not in ("respectivement", "respectively", "respectively the"):
                continue
            alias = next((m for m in found if m.kind == "alias" and m.first == a), None)
            series = self._series_before(sentence, a, [m for m in found if m.kind == "person"])
            if alias is None or len(series) < 2 or len(alias.offices) < len(series):
                continue
            spare = len(alias.offices) - len(series)
            for k, (mention, _) in enumerate(series):
                mention.offices = alias.offices[: spare + 1] if k == 0 else [alias.offices[spare + k]]
                mention.states = [p.state for p in mention.offices if p.state]
                mention.titled = True
            found = [m for m in found if m is not alias]
        return found

    def _series_before(self, sentence: Sentence, first: int, people: list[Mention]) -> list[tuple[Mention, str | None]]:
        """'MM. X et Y, respectivement ministres …': the names that a plural office stands behind."""
        ends = {m.last: m for m in people if not m.states and all(p.rank in _GOVERNING for p in m.offices)}
        series: list[tuple[Mention, str | None]] = []
        i = first - 1
        if i < 0 or sentence.word(i) not in _BETWEEN or sentence.word(i) in ("and", "et"):
            return []
        while i >= 0:
            mention = ends.get(i)
            if mention is not None:
                series.insert(0, (mention, None))
                i = mention.first - 1
            elif sentence.word(i) in _BETWEEN:
                i -= 1
            else:
                break
        return series
