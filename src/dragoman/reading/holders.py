"""Offices and names to people: each name with the offices that are its own."""

from __future__ import annotations

import re

from msgspec.structs import replace

from dragoman.reading.aides import _OWN, _UNDER
from dragoman.reading.groups import _states_at
from dragoman.reading.mention import Mention
from dragoman.reading.names import SON_OF, symbols_upper
from dragoman.reading.offices import OfficePhrase, read_offices
from dragoman.reading.owners import named_in
from dragoman.reading.series import _SOLDIER, SeriesReader
from dragoman.reading.units import Sentence

_SEATS = frozenset({"mp", "m.p.", "mep", "qc", "kc", "mla", "obe", "cbe", "mbe", "kcmg", "cmg", "phd", "ph.d"})


_APPOSED = frozenset({",", ":", "-", "–", "—"})  # 'the Ambassador of Norway – H.E. X'


_TITLE_ALONE = frozenset({"ambassador", "l'ambassadeur", "ambassadeur", "l'ambassadrice", "the ambassador"})
_GOVERNING = frozenset({"foreign_minister", "minister", "deputy_minister", "assistant_minister"})
_A = frozenset({"a", "an", "the", "un", "une"})
_CHAIN = 12  # units of the nouns that tell what somebody is
_CLOSED = frozenset({",", ".", ";", ")", "and", "et"})
_SENT = frozenset({"ambassador", "diplomat", "director", "io_head", "other"})
_OBLIQUE = frozenset({"du", "de la", "de l'", "des", "au", "aux"})


_STANDING_FOR = frozenset({"représentant", "représentante", "representing"})
_JOINED = frozenset({"and", "et"})
_OWNED = ("his ", "her ", "their ", "son ", "sa ", "leur ")
# Offices that no one holds together, in this order: 'the Secretary-General and President X' are two people.
_NEVER_WITH = {
    "io_head": frozenset({"head_of_state", "head_of_government", "deputy_head_of_government", "foreign_minister"}),
    "head_of_state": frozenset({"head_of_government", "foreign_minister"}),
    "head_of_government": frozenset({"head_of_state"}),
    "foreign_minister": frozenset({"head_of_state", "head_of_government", "io_head"}),
    "minister": frozenset({"head_of_state", "head_of_government", "io_head"}),
}
_GENITIVE_S = frozenset({"'s", "’s", "s'", "'", "’"})


_AIDE = re.compile(
    r"advis[eo]r|assistant|aide|counsel|secretary|envoy|representative|chief of staff|deputy|spokes"
    r"|speechwriter|coordinator"
)


_VERBS_TOO = frozenset({"host", "co-chair", "chair"})  # offices that are written as their verbs are
_BODIES = re.compile(
    r"(?:organi[sz]ation|association|union|fondation|foundation|conseil|council|comité|committee|agence|agency|banque|bank"
    r"|fonds|fund|commission|institut|institute|centre|center|chambre|chamber|fédération|federation|confédération"
    r"|ligue|league|mouvement|movement|réseau|network|alliance|société|society|groupe|group|compagnie|company"
    r"|corporation|autorité|authority|observatoire|observatory|plateforme|platform|secrétariat|secretariat|forum"
    r"|université|university|académie|academy|initiative|programme|program|coalition)$"
)
_SPACE = re.compile(r"\s+")


class HolderReader(SeriesReader):
    """Joins names and offices."""

    def _offices(self, sentence: Sentence) -> tuple[list[tuple[int, int]], dict[tuple[int, int], int]]:
        """Spans of offices; of those that serve another office, the unit where that one begins."""
        spans: list[tuple[int, int]] = []
        masters: dict[tuple[int, int], int] = {}
        for match in self.office.finditer(sentence.string):
            a, b = match.start(), match.end() - 1
            if self._postnominal(sentence, a):
                a += 1 + (sentence.word(a + 1) in (",", ")"))
            if a < b and sentence.word(a + 1) == "," and self._within_name(sentence, a):
                a += 2  # 'the Hon Julie Bishop, Minister for …'
            if a > b or (a == b and self._within_name(sentence, a)):
                continue
            if b > a + 1 and sentence.word(b) == "sultan" and self._called_sultan(sentence, b):
                b -= 1 + (sentence.word(b - 1) == ",")  # 'Assistant Minister of Trade, | Sultan Omar Al-Harbi, …'
            if (
                spans
                and spans[-1][1] == a - 1
                and sentence.word(a) in _GENITIVE_S
                and self._alone(sentence, *spans[-1])
            ):
                first = spans.pop()[0]  # "PM's Principal Secretary X": the one served is not here
                if any(s in self.nation for s in sentence.symbols[first:a]):
                    a = first  # "the Norwegian Prime Minister's special envoy": his state is
            if spans and spans[-1] not in masters and self._serves(sentence, *spans[-1], a):
                first = spans.pop()[0]
                masters[first, b] = a
                a = first
            b = self._of_body(sentence, b)
            cut = self._next_person(sentence, a, b) or self._after_opening(sentence, a, b)
            if cut is not None:
                spans.append((a, cut[0]))
                a = cut[1]
            if (a, b) not in masters and spans and self._of_office(sentence, spans[-1], a, b):
                first = spans.pop()[0]
                masters[first, b + 2] = a
                a, b = first, b + 2
            spans.append((a, b))
        return spans, masters

    def _of_body(self, sentence: Sentence, last: int) -> int:
        """'le président | de l'Organisation des peuples (OPS), X': the last unit of an office that no list knows the
        body of, if a name follows behind the comma; else `last`."""
        symbols, n = sentence.symbols, len(sentence.symbols)
        i = last + 1
        if i >= n or symbols[i] not in self.genitive:
            return last
        i += 1
        while i < n and symbols[i] in self.det:
            i += 1
        if i >= n or not sentence.text[sentence.starts[i]].isupper():
            return last
        if not any(_BODIES.match(sentence.word(k)) for k in range(i, min(i + 3, n))):
            return last
        stop = i + 1
        while stop < min(i + _CHAIN, n) and sentence.word(stop) not in (",", "(", ";", ".", ":"):
            if symbols[stop] in self.verbal_only or symbols[stop] in self.is_hon or symbols[stop] in self.is_office:
                return last
            stop += 1
        if stop < n and sentence.word(stop) == "(":
            stop = next((k + 1 for k in range(stop + 1, min(stop + 5, n)) if sentence.word(k) == ")"), n)
        if stop + 1 >= n or sentence.word(stop) != ",":
            return last
        return stop - 1 if symbols[stop + 1] in self.begins_name else last

    def _of_office(self, sentence: Sentence, before: tuple[int, int], a: int, b: int) -> bool:
        """'Assistant Minister for | the Deputy Minister's | office': an office under another, for his office."""
        return (
            before[1] == a - 2
            and sentence.word(a - 1) in ("for", "of")
            and b + 2 < len(sentence.symbols)
            and sentence.word(b + 1) in _GENITIVE_S
            and sentence.word(b + 2) in ("office", "cabinet", "bureau")
        )

    def _within_name(self, sentence: Sentence, i: int) -> bool:
        """'Dina Mufti said', 'Sultan bin Saad': a title that is somebody's name."""
        if sentence.symbols[i] not in self.name_too or sentence.symbols[i] not in self.capital:
            return False
        if i + 1 < len(sentence.symbols) and sentence.word(i + 1) in SON_OF:
            return True
        if sentence.word(i) == "sultan" and self._called_sultan(sentence, i):
            return True
        return i > 0 and sentence.symbols[i - 1] in self.is_name and self._ends_name(sentence, i + 1)

    def _called_sultan(self, sentence: Sentence, i: int) -> bool:
        """'Sultan Mohammed Al-Harbi, Assistant Minister', 'Dr. Sultan Al-Harbi': a first name, by the office behind the
        names or the title before."""
        if i > 0 and sentence.symbols[i - 1] in self.is_hon and sentence.symbols[i - 1] not in self.is_office:
            return not sentence.word(i - 1).startswith(("his ", "h", "sa "))
        k = i + 1
        while k < len(sentence.symbols) and sentence.symbols[k] in self.more_name:
            k += 1
        return (
            k > i + 2
            and k + 1 < len(sentence.symbols)
            and sentence.symbols[k] in self.comma
            and sentence.symbols[k + 1] in self.is_office
        )

    def _postnominal(self, sentence: Sentence, i: int) -> bool:
        """'X (MP), Minister of …': a seat in parliament behind a name, where a better office follows."""
        if sentence.symbols[i] not in self.postnominal:
            return False
        k = i - (sentence.word(i - 1) in (",", "("))
        j = i + 1 + (i + 1 < len(sentence.symbols) and sentence.word(i + 1) == ")")
        return (
            k > 0
            and sentence.symbols[k - 1] in self.is_name
            and j + 1 < len(sentence.symbols)
            and sentence.word(j) == ","
            and (sentence.symbols[j + 1] in self.is_office or sentence.symbols[j + 1] in self.det)
        )

    def _without_postnominals(self, sentence: Sentence, first: int, last: int) -> int:
        """The last unit of a name without orders and seats: 'X, GCMG', 'Y MP', but 'Z Jr'."""
        while (
            last > first + 1
            and sentence.symbols[last] in self.postnominal
            and sentence.word(last)[:2] not in ("jr", "sr")
        ):
            if sentence.word(last - 1) == ",":
                last -= 2
            elif sentence.word(last) in _SEATS and not symbols_upper(sentence, last - 1):
                last -= 1
            else:
                break
        return last

    def _next_person(self, sentence: Sentence, first: int, last: int) -> tuple[int, int] | None:
        """'ministre de la Défense du Vietnam, et | le général …': behind a comma, a conjunction and
        an article begins another's office.
        """
        for i in range(first + 2, last + 1):
            if sentence.symbols[i] in self.is_office and sentence.word(i - 1) in _JOINED:
                if sentence.word(i).startswith(_OWNED):
                    return i - 2, i  # 'le chef de l'État et | son hôte'
                continue
            if i < first + 3:
                continue
            if sentence.symbols[i] in self.is_office and sentence.word(i - 1) in _OWN:
                if sentence.word(i - 2) in _JOINED:
                    return i - 3, i - 1  # 'the President and | his Prime Minister'
                continue
            if (
                sentence.symbols[i] in self.is_office
                and sentence.symbols[i - 1] in self.det
                and sentence.word(i - 2) in ("and", "et")
                and sentence.word(i - 3) == ","
            ):
                return i - 4, i - 1
        return None

    def _after_opening(self, sentence: Sentence, first: int, last: int) -> tuple[int, int] | None:
        """'While welcoming the guest, | Minister X …': the comma that ends an opening phrase parts two offices."""
        if first == 0 or sentence.symbols[first - 1] not in self.gerund or sentence.symbols[0] not in self.opens_clause:
            return None
        k = next((i for i in range(first, last) if sentence.word(i) == ","), -1)
        return (k - 1, k + 1) if k > first and all(sentence.word(i) != "," for i in range(first)) else None

    def _serves(self, sentence: Sentence, first: int, last: int, other: int) -> bool:
        """Whether the office in `[first, last]` is one under the office at `other`: 'Adviser to |
        the Prime Minister'.
        """
        i = last + 1
        if i != other - 1 and i != other:
            return False
        link = sentence.word(i)  # before the other office, or its own article: 'Conseiller | du Président'
        if i == other and link not in _UNDER and link not in _STANDING_FOR:
            k = last
            between = self.org if sentence.symbols[last] in self.org else self.nation
            while k > first and (sentence.symbols[k] in between or sentence.symbols[k] in self.det):
                k -= 1  # 'Adviser to the Nigerian | Head of State', 'Representative of the UN | Secretary-General'
            link = sentence.word(k)
        if link in _UNDER or link in _STANDING_FOR:
            return True
        return link in ("to", "for", "pour") and any(self._is_aide(sentence, k) for k in range(first, last + 1))

    def _is_aide(self, sentence: Sentence, i: int) -> bool:
        entry = sentence.entries[i]
        return entry is not None and "office" in entry.values and bool(_AIDE.search(sentence.word(i)))

    def _joined(
        self,
        sentence: Sentence,
        offices: list[tuple[int, int]],
        names: list[tuple[int, int]],
        masters: dict[tuple[int, int], int],
    ) -> list[Mention]:
        """Each name with the offices that are its own: before it, or after it behind a comma."""
        ends = {b for _, b in offices}
        people = [(a, b) for a, b in names if a != b or a - 1 not in ends or not self._names_corps(sentence, a)]
        pieces = sorted([(a, b, "office") for a, b in offices] + [(a, b, "name") for a, b in people])
        if masters:
            pieces = self._masters_named(sentence, pieces, masters)
        pieces = self._parted(sentence, pieces, masters)
        phrases = {
            (a, b): self._owned(sentence, a, b) or read_offices(self.pack, sentence, a, b, masters.get((a, b)))
            for a, b, kind in pieces
            if kind == "office"
        }
        out: list[Mention] = []
        used: set[int] = set()
        for k, (_a, _b, kind) in enumerate(pieces):
            if k in used:
                continue
            if kind == "office":
                mention = self._from_office(sentence, pieces, k, phrases, used)
            else:
                mention = self._from_name(sentence, pieces, k, phrases, used, None)
            if mention is not None:
                out.append(mention)
        return out

    def _owned(self, sentence: Sentence, first: int, last: int) -> list[OfficePhrase]:
        """The offices behind "'s" in "the Norwegian Prime Minister's special envoy", with the state before it."""
        for i in range(first + 2, last):
            if sentence.word(i) in _GENITIVE_S and sentence.symbols[i - 1] in self.is_office:
                state = next((s for k in range(first, i) for s in _states_at(sentence, k)), None)
                found = read_offices(self.pack, sentence, i, last)
                return [p if p.state else replace(p, state=state) for p in found]
        return []

    def _parted(
        self, sentence: Sentence, pieces: list[tuple[int, int, str]], masters: dict[tuple[int, int], int]
    ) -> list[tuple[int, int, str]]:
        """'X, Chargé d'affaires of …, | Deputy Secretary Y': offices between two names, one for each of them."""
        out: list[tuple[int, int, str]] = []
        for k, (a, b, kind) in enumerate(pieces):
            cut = self._two_people(sentence, a, b) if kind == "office" and (a, b) not in masters else -1
            if cut > 0 and k + 1 < len(pieces) and pieces[k + 1][2] == "name" and pieces[k + 1][0] == b + 1:
                out += [(a, cut - 1, kind), (cut + 1, b, kind)]
                continue
            if (
                kind == "office"
                and (a, b) not in masters
                and 0 < k < len(pieces) - 1
                and pieces[k - 1][2] == pieces[k + 1][2] == "name"
            ):
                between = (
                    self._gap(sentence, pieces[k - 1][1], a) == ","
                    and pieces[k + 1][0] == b + 1
                    and (k < 2 or pieces[k - 2][2] != "office")
                )
                commas = [
                    i
                    for i in range(a + 1, b)
                    if sentence.word(i) == "," and any(s in self.is_office for s in sentence.symbols[a:i])
                ]
                commas = [
                    i
                    for i in commas
                    if sentence.symbols[i + 1] in self.is_office or sentence.symbols[min(i + 2, b)] in self.is_office
                ]
                if between and len(commas) == 1:
                    out += [(a, commas[0] - 1, kind), (commas[0] + 1, b, kind)]
                    continue
            out.append((a, b, kind))
        return out

    def _two_people(self, sentence: Sentence, a: int, b: int) -> int:
        """Where 'and' stands in 'The Secretary and King', of 'The Secretary and King X': a title
        alone is one known before.
        """
        if not (a + 2 < b and sentence.symbols[a] in self.det and sentence.symbols[a + 1] in self.is_office):
            return -1
        left, right = sentence.entries[a + 1], sentence.entries[a + 3]
        if sentence.word(a + 2) not in ("and", "et") or left is None or right is None or "office" not in right.values:
            return -1
        first, second = left.values["office"][0], right.values["office"][0]
        one_word = " " not in sentence.word(a + 1)
        crowned = second in _NEVER_WITH.get(first, ())
        return a + 2 if (one_word and second != "other") or crowned else -1

    def _from_office(
        self,
        sentence: Sentence,
        pieces: list[tuple[int, int, str]],
        k: int,
        phrases: dict[tuple[int, int], list[OfficePhrase]],
        used: set[int],
    ) -> Mention | None:
        a, b, _ = pieces[k]
        phrase = phrases[a, b]
        if not phrase:
            return None
        if (
            k + 2 < len(pieces)
            and pieces[k + 1][2] == "office"
            and pieces[k + 2][2] == "name"
            and self._gap(sentence, pieces[k + 1][1], pieces[k + 2][0]) == ""
            and (
                (
                    self._gap(sentence, b, pieces[k + 1][0]) == ""
                    and any(p.personal_rank or p.reigns for p in phrases[pieces[k + 1][:2]])
                )
                or (
                    self._gap(sentence, b, pieces[k + 1][0]) in ("", ",")
                    and all(_SOLDIER.search(p.title.lower()) for p in phrases[pieces[k + 1][:2]])
                )
                or (
                    self._gap(sentence, b, pieces[k + 1][0]) == ","
                    and any(p.rank in _GOVERNING or p.rank in _SENT for p in phrase)
                    and all(
                        p.title.lower().replace("’", "'") in _TITLE_ALONE or p.personal_rank
                        for p in phrases[pieces[k + 1][:2]]
                    )
                )
            )
        ):
            # 'Assistant Minister for security policy Ambassador X Y': function first, then the personal rank
            used.add(k)
            mention = self._from_name(sentence, pieces, k + 2, phrases, used, k + 1)
            if mention is not None:
                mention.first = a
                mention.offices = [*phrase, *mention.offices]
                mention.states = [p.state for p in phrase if p.state] + mention.states
            return mention
        if any(p.counterpart for p in phrase):
            peer = self._peer(sentence, pieces, k, phrases, used)
            if peer is not None:
                return peer
        if k + 1 < len(pieces) and pieces[k + 1][2] == "name":
            gap = self._gap(sentence, b, pieces[k + 1][0])
            if (
                k + 2 < len(pieces)
                and pieces[k + 2][2] == "name"
                and pieces[k + 1][0] == pieces[k + 1][1] == b + 1
                and sentence.symbols[b] not in self.is_office  # 'with President Diop, Mr Roux said': a surname
                and self._gap(sentence, pieces[k + 1][1], pieces[k + 2][0]) == ","
                and pieces[k + 2][1] > pieces[k + 2][0]
            ):
                # 'President of the … Democratic Republic, X Y': the lone capital still belongs to the office
                used.add(k + 1)
                pieces[k + 1] = (pieces[k + 1][0], pieces[k + 1][1], "used")
                return self._from_name(sentence, pieces, k + 2, phrases, used, k)
            plural = all(p.plural for p in phrase)
            if (
                gap in _APPOSED
                and self._name_like(sentence, *pieces[k + 1][:2])
                and not plural
                and not self._closes_opening(sentence, a, pieces[k + 1])
            ) or gap == "":
                return self._from_name(sentence, pieces, k + 1, phrases, used, k)
        if all(p.plural for p in phrase):
            return None
        used.add(k)
        if all(p.named_only for p in phrase):
            return None
        states = [p.state for p in phrase if p.state]
        kind = "counterpart" if any(p.counterpart for p in phrase) else "alias"
        if (
            kind == "alias"
            and a == b
            and sentence.word(a) in _VERBS_TOO
            and sentence.quote(a, a).islower()
            and self._bare(sentence, a)
        ):
            return None  # 'will on Monday host', 'will also co-chair': a verb
        a = self._from_excellency(sentence, a)
        return Mention(kind, sentence, a, b, offices=phrase, states=states, role_words=sentence.quote(a, b))

    def _bare(self, sentence: Sentence, i: int) -> bool:
        """Whether no article, possessive or adjective stands before item i."""
        return i == 0 or sentence.symbols[i - 1] not in self.before_noun

    def _from_excellency(self, sentence: Sentence, first: int) -> int:
        """'His Excellency | President X', 'Son Excellence | le ministre': the first unit, with what does him honour."""
        while (
            first > 0
            and sentence.symbols[first - 1] in self.is_hon
            and sentence.symbols[first - 1] not in self.is_office
        ):
            first -= 1
        return first

    def _names_corps(self, sentence: Sentence, i: int) -> bool:
        """'Head of the Senegalese Gendarmerie': one word behind the adjective that closes an office
        is the body's name.
        """
        return (
            i > 1
            and sentence.symbols[i - 1] in self.adj
            and (sentence.symbols[i - 2] in self.det or sentence.symbols[i - 2] in self.genitive)
            and not self._is_given(sentence, i)
        )

    def _closes_opening(self, sentence: Sentence, office: int, name: tuple[int, int, str]) -> bool:
        """'Lors de son entretien avec la ministre, M. X a évoqué …': an opening phrase ends with the office, and a verb
        follows right behind the name; a name in apposition would be closed by a comma of its own."""
        behind = name[1] + 1
        if behind >= len(sentence.symbols):
            return False
        if sentence.symbols[behind] not in self.closing and not self._own_office_behind(sentence, behind):
            return False
        if "," in (sentence.word(i) for i in range(office)):
            return False
        if office > 0 and sentence.symbols[0] in self.opens_clause and sentence.symbols[office - 1] in self.gerund:
            return True  # 'While welcoming the guest, Minister X stressed …'
        if sentence.symbols[0] not in self.opens_phrase:
            return False
        return sentence.word(office) in _OBLIQUE or (office > 0 and sentence.symbols[office - 1] in self.opens_phrase)

    def _own_office_behind(self, sentence: Sentence, i: int) -> bool:
        """'During his meeting with the President, Ms X, | Ambassador of Norway, said …': an office of X's own, before
        no other name."""
        if sentence.symbols[i] not in self.comma:
            return False
        match = self.office.match(sentence.string, i + 1)
        end = match.end() if match is not None else len(sentence.symbols)
        return (
            end + 1 < len(sentence.symbols)
            and sentence.symbols[end] in self.comma
            and (sentence.symbols[end + 1] in self.closing or sentence.word(end + 1) in ("who", "qui"))
            and sentence.symbols[0] in self.opens_phrase
        )

    def _first_name(self, sentence: Sentence, i: int, last: int) -> bool:
        """'Sidi Cheikh Ould Ahmed': titles that are somebody's first names before the word for 'son of'."""
        while i < last and sentence.symbols[i] in self.is_hon and sentence.symbols[i] in self.given:
            i += 1
            if sentence.word(i) in SON_OF:
                return True
        return False

    def _peer(
        self,
        sentence: Sentence,
        pieces: list[tuple[int, int, str]],
        k: int,
        phrases: dict[tuple[int, int], list[OfficePhrase]],
        used: set[int],
    ) -> Mention | None:
        """'son homologue norvégien, le directeur général X': the office and the name behind are the counterpart's."""
        if (
            k + 2 >= len(pieces)
            or pieces[k + 1][2] != "office"
            or pieces[k + 2][2] != "name"
            or self._gap(sentence, pieces[k][1], pieces[k + 1][0]) not in ("", ",")
            or self._gap(sentence, pieces[k + 1][1], pieces[k + 2][0]) not in ("", ",")
        ):
            return None
        phrase = phrases[pieces[k][:2]]
        from_state = self._from_state(sentence, pieces[k][1], pieces[k + 1][0])
        mention = self._from_name(sentence, pieces, k + 2, phrases, used, k + 1)
        if mention is None:
            return None
        used.add(k)
        states = [p.state for p in phrase if p.state] + from_state
        mention.first = pieces[k][0]
        mention.states = states + mention.states
        own = [p if p.state or not states else replace(p, state=states[0]) for p in mention.offices]
        mention.offices = [*phrase, *own]
        return mention

    def _house_behind(self, sentence: Sentence, last: int) -> list[str]:
        """'X, Slovenian Ministry of Foreign Affairs', 'Y, representing the Government of Angola':
        the state of the house a person is of.
        """
        n = len(sentence.symbols)
        i = last + 1
        if i >= n or sentence.word(i) != ",":
            return []
        i += 1
        represents = i < n and sentence.symbols[i] in self.represents
        states: list[str] = []
        house = represents
        for k in range(i + represents, min(i + 16, n)):
            symbol = sentence.symbols[k]
            if symbol in self.nation and not states:
                states = _states_at(sentence, k)[:1]
            house = house or symbol in self.institution
            entry = sentence.entries[k]
            if symbol in self.institution and not states and entry is not None and " " in sentence.word(k):
                inside = named_in(self.pack, sentence.quote(k, k), entry.values)[0]
                states = [inside] if inside else []  # 'de l'ambassade de France', one phrase of the lists
            if states and house:
                return states
            if symbol in self.is_office and not represents:
                break
            if not (
                symbol in self.in_house or sentence.word(k) in (",", "'s", "’s") or sentence.symbols[k] in self.capital
            ):
                break
        return []

    def _described_behind(self, sentence: Sentence, last: int, in_office: bool) -> list[str]:
        """'X, member | of the Upper House of the Parliament of Norway', 'Y, a lawyer of the Kenyan
        bar,': the state at the end of a chain of nouns that tells what somebody is; words that no
        list knows may stand in it.
        """
        n, symbols = len(sentence.symbols), sentence.symbols
        i = last + 1
        if not in_office:
            if i + 2 >= n or sentence.word(i) != ",":
                return []
            i += 1 + (sentence.word(i + 1) in _A)
            led = sentence.word(i - 1) in _A and i + 1 < n and symbols[i + 1] in self.describing
            if led and symbols[i] in self.adj:
                return _states_at(sentence, i)[:1]  # 'X, a Canadian businessman'
            if symbols[i] not in self.describing:
                return []
            i += 1
        elif i >= n or symbols[i] not in self.genitive:
            return []
        for k in range(i, min(i + _CHAIN, n)):
            symbol = symbols[k]
            if symbol in self.nation:
                behind = k + 1
                while symbol not in self.state and behind < n and symbols[behind] in self.chained:
                    behind += 1
                closed = behind >= n or sentence.word(behind) in _CLOSED
                led = symbols[k - 1] in self.genitive or symbols[k - 1] in self.det or sentence.word(k - 1) == "from"
                if symbols[k] in self.adj and symbols[k] not in self.state:
                    joined = behind < n and sentence.word(behind) in ("et", "and")
                    led = led or not joined  # 'X, homme d'affaires français'
                return _states_at(sentence, k)[:1] if closed and led else []
            if symbol not in self.chained and sentence.word(k) != "from":
                return []
        return []

    def _listed_under(self, sentence: Sentence, offices: list[OfficePhrase], last: int) -> list[str]:
        """'X, Minister of Finance, Belize; Y, …': the state behind the comma that closes an entry of a list."""
        symbols, n = sentence.symbols, len(sentence.symbols)
        if not offices or last + 2 >= n or sentence.word(last + 1) != "," or symbols[last + 2] not in self.state:
            return []
        closes = last + 3 >= n or sentence.word(last + 3) in (";", ".", ")")
        return _states_at(sentence, last + 2)[:1] if closes else []

    def _from_state(self, sentence: Sentence, left: int, right: int) -> list[str]:
        """The state between a counterpart and his name: 'her counterpart from Laos, X'."""
        if right - left < 4 or sentence.word(left + 1) not in ("from", "de", "du", "d'"):
            return []
        return _states_at(sentence, right - 2)

    def _from_name(
        self,
        sentence: Sentence,
        pieces: list[tuple[int, int, str]],
        k: int,
        phrases: dict[tuple[int, int], list[OfficePhrase]],
        used: set[int],
        office_before: int | None,
    ) -> Mention | None:
        a, b, _ = pieces[k]
        first, last = a, b
        offices: list[OfficePhrase] = []
        used.add(k)
        if office_before is not None:
            used.add(office_before)
            first = pieces[office_before][0]
            offices.extend(phrases[pieces[office_before][:2]])
        core = a
        if core < b and sentence.symbols[core] in self.det and sentence.symbols[core + 1] in self.is_hon:
            core += 1
        while core <= b and sentence.symbols[core] in self.is_hon and not self._first_name(sentence, core, b):
            core += 1
        if (
            core + 1 < b
            and sentence.symbols[core] in self.initial
            and sentence.word(core) in ("s.", "h.")
            and sentence.word(core + 1) == "e"
        ):
            core += 2  # 'S.E Ezéchiel …' without its last full stop
        titled = core > a
        genders = [sentence.entries[i].values.get("hon", "") for i in range(a, core) if sentence.entries[i]]  # type: ignore[union-attr]
        gender = next((g for g in genders if g in ("male", "female")), "")
        if core > b:
            return None
        b = self._without_postnominals(sentence, core, b)
        post = self._after(sentence, pieces, k, phrases, bool(offices))
        if post is not None:
            used.add(post)
            offices.extend(phrases[pieces[post][:2]])
            last = pieces[post][1]
        states = [p.state for p in offices if p.state]
        if office_before is not None:
            states += self._from_state(sentence, pieces[office_before][1], a)
        nation = self._nation_before(sentence, a) if not offices else None
        if nation is not None:
            first, state = nation
            states.append(state)
        of_state = self._of_state(sentence, last)
        if of_state is not None:
            last, state = of_state
            states += [state] if state else []
        if not states:
            states = self._house_behind(sentence, last) or self._listed_under(sentence, offices, last)
        if not states and not any(p.organisation for p in offices):
            states = self._described_behind(sentence, last, post is not None)
        given = any(e is not None and "given" in e.tags for e in sentence.entries[core : b + 1]) or (
            b > core and self._is_given(sentence, core)
        )
        first = self._from_excellency(sentence, first)
        if not gender and sentence.symbols[first] in self.feminine:
            gender = "female"  # 'la ministre …, Yassine X': the title knows better than the given name
        if not gender:
            gender = _gender(sentence, first, core, b)
        return Mention(
            "person", sentence, first, last, name=_tidy(sentence.quote(core, b)), name_first=core, name_last=b,
            offices=offices, states=states, gender=gender, given=given, titled=titled or office_before is not None,
            surname_only=core == b,
        )  # fmt: skip


def _gender(sentence: Sentence, first: int, core: int, last: int) -> str:
    """'La ministre' is a woman, else the given names tell; a name alone is a surname ('Kim') and tells nothing."""
    if first < core and sentence.word(first) == "la":
        return "female"
    for i in range(core, last):
        entry = sentence.entries[i]
        if entry is None or "given" not in entry.tags:
            break
        gender = {"m": "male", "f": "female"}.get(entry.values.get("gender", ""))
        if gender is not None:
            return gender
    return ""


def _tidy(name: str) -> str:
    return _SPACE.sub(" ", name).strip(" ,.")
