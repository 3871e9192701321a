"""Offices and names to people: each name with the offices that are its own."""

from __future__ import annotations

import re

from msgspec.structs import replace

from dragoman.reading.groups import _states_at
from dragoman.reading.homeland import past_friend
from dragoman.reading.mention import Mention
from dragoman.reading.names import CHIEF, GENITIVE_S, SON_OF, symbols_upper
from dragoman.reading.offices import OfficePhrase, Phrases, Piece, read_offices
from dragoman.reading.owners import acts_for, is_state
from dragoman.reading.pieces import PieceReader, learned, styled
from dragoman.reading.ranks import is_envoy
from dragoman.reading.series import _SOLDIER
from dragoman.reading.units import Sentence

_DEGREES = frozenset({"phd", "ph.d", "ph.d."})
_COUNTED = re.compile(r"[ivx]+")  # 'John Paul II'
_APPOSED = frozenset({",", ":", "-", "–", "—"})  # 'the Ambassador of Norway – H.E. X'
_TITLE_ALONE = frozenset({
    "ambassador", "l'ambassadeur", "ambassadeur", "l'ambassadrice", "the ambassador", "le député", "la députée",
    "le sénateur", "la sénatrice", "senator",
})  # fmt: skip
_GOVERNING = frozenset({"foreign_minister", "minister", "deputy_minister", "assistant_minister"})
_OF_A_STATE = frozenset({"head_of_government", "foreign_minister", "minister", "deputy_head_of_government"})
_SENT = frozenset({"ambassador", "diplomat", "director", "io_head", "other"})
_HELD_AT_HOME = _OF_A_STATE | {"head_of_state", "ambassador"}
_OBLIQUE = frozenset({"du", "de la", "de l'", "des", "au", "aux"})
_HER_TITLE = re.compile(
    r"(?:la |l')?(?:ambassadrice|\S*trice|\S*présidente|cheffe|conseillère|"
    r"ministre (?:déléguée|\S+(?:aise|oise|enne)))\b",
    re.I,
)
_KIN = frozenset({
    "fille", "fils", "épouse", "époux", "femme", "mari", "frère", "soeur", "sœur", "père", "mère", "veuve", "neveu",
    "nièce", "compagne", "compagnon", "cousin", "cousine", "gendre", "beau-frère", "beau-fils",
    "daughter", "wife", "husband", "brother", "sister", "father", "mother", "widow", "nephew", "niece", "spouse",
    "son-in-law", "brother-in-law",
})  # fmt: skip
_VERBS_TOO = frozenset({"host", "co-chair", "chair"})  # offices that are written as their verbs are


_AS = ("as", "as the", "as its", "being", "en tant que", "en tant qu'", "en qualité de", "en sa qualité de", "comme")
_OF_HIM = frozenset({"du", "des", "of"})


def _set_behind(sentence: Sentence, i: int) -> bool:
    """Whether unit `i` is set in capitals behind a name: 'MP', 'TD', 'PhD', but not 'II'."""
    word = sentence.word(i)
    return word in _DEGREES or (sentence.quote(i, i).isupper() and _COUNTED.fullmatch(word) is None)


_NOW = frozenset(
    {"actuel", "actuelle", "actuellement", "aujourd'hui", "désormais", "current", "currently", "now", "present"}
)  # between the office someone held and the one he holds
_NOW_REACH = 4  # units between the two


class HolderReader(PieceReader):
    """Joins names and offices."""

    def _joined(
        self,
        sentence: Sentence,
        offices: list[tuple[int, int]],
        names: list[tuple[int, int]],
        masters: dict[tuple[int, int], int],
        listed: dict[tuple[int, int], int],
    ) -> list[Mention]:
        """Each name with the offices that are its own: before it, or after it behind a comma."""
        pieces = self._pieces(sentence, offices, names, masters)
        phrases = {
            (a, b): self._owned(sentence, a, b) or self._read(sentence, a, b, masters.get((a, b)), listed.get((a, b)))
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

    def _read(self, sentence: Sentence, a: int, b: int, master: int | None, listed: int | None) -> list[OfficePhrase]:
        """The offices in units `[a, b]`: whose they are by the words up to unit `listed`, which the lists know, if
        these tell it, else by all."""
        known = read_offices(self.pack, sentence, a, listed, master) if listed is not None else []
        paired = any(e is not None and "compound" in e.values for e in sentence.entries[a : (listed or a) + 1])
        if known and (known[-1].state or known[-1].organisation) and not paired:
            return known
        return read_offices(self.pack, sentence, a, b, master)

    def _owned(self, sentence: Sentence, first: int, last: int) -> list[OfficePhrase]:
        """The offices behind "'s" in "the Norwegian Prime Minister's special envoy", with the state before it, or with
        the organisation whose chief is told: "the UN Secretary-General's Special Representative in Lebanon"."""
        for i in range(first + 1, last):
            if sentence.word(i) in GENITIVE_S and sentence.symbols[i - 1] in self.is_office:
                found = read_offices(self.pack, sentence, i, last)
                org = next((p.organisation for p in read_offices(self.pack, sentence, first, i - 1)), None)
                if org is None and sentence.word(i - 1).replace("-", " ") == CHIEF:
                    org = "UN"  # no other chief is told without his organisation
                if org is not None:
                    theirs = [replace(p, state=acts_for(org), organisation=org) for p in found]
                    return [replace(p, rank="io_head") if is_envoy(p.title) else p for p in theirs]
                state = next((s for k in range(first, i) for s in _states_at(sentence, k)), None)
                return [p if p.state else replace(p, state=state) for p in found]
        return []

    def _from_office(
        self,
        sentence: Sentence,
        pieces: list[Piece],
        k: int,
        phrases: Phrases,
        used: set[int],
    ) -> Mention | None:
        """The person of the office in piece `k`: of the name behind it, or told by the office alone."""
        a, b, _ = pieces[k]
        phrase = phrases[a, b]
        if not phrase:
            return None
        if self._before_title(sentence, pieces, k, phrases):
            # 'Assistant Minister for security policy Ambassador X Y': function first, then the personal rank
            used.add(k)
            mention = self._from_name(sentence, pieces, k + 2, phrases, used, k + 1)
            if mention is not None:
                mention.first = a
                mention.offices = [*phrase, *mention.offices]
                told = [p.state for p in phrase if p.state]
                told = told or self._from_state(sentence, b, pieces[k + 1][0])  # 'his counterpart from A, Ambassador X'
                mention.states = told + mention.states
            return mention
        if any(p.counterpart for p in phrase):
            peer = self._peer(sentence, pieces, k, phrases, used)
            if peer is not None:
                return peer
        if k + 1 < len(pieces) and pieces[k + 1][2] == "name":
            if self._ends_in_capital(sentence, pieces, k):
                # 'President of the … Democratic Republic, X Y': the lone capital still belongs to the office
                used.add(k + 1)
                pieces[k + 1] = (pieces[k + 1][0], pieces[k + 1][1], "used")
                return self._from_name(sentence, pieces, k + 2, phrases, used, k)
            gap = self._gap(sentence, past_friend(sentence, b), self._with_nation(sentence, b, pieces[k + 1]))
            if gap in _APPOSED and self._of_kin(sentence, a):
                used.add(k)
                return self._unnamed(sentence, a, b, phrase)  # 'la fille du président, X'
            if (
                (gap in _APPOSED or self._named_aside(sentence, gap, pieces[k + 1][1]))
                and self._name_like(sentence, *pieces[k + 1][:2])
                and not all(p.plural for p in phrase)
                and not self._closes_opening(sentence, a, pieces[k + 1])
            ) or gap == "":
                return self._from_name(sentence, pieces, k + 1, phrases, used, k)
        if all(p.plural for p in phrase):
            return None
        used.add(k)
        if self._heads_body(sentence, a, b, phrase):
            phrase = [replace(phrase[0], rank="io_head", named_only=False)]
        return None if all(p.named_only for p in phrase) else self._unnamed(sentence, a, b, phrase)

    def _of_kin(self, sentence: Sentence, office: int) -> bool:
        """'la fille | du président', 'the wife of | the Prime Minister': whether somebody's kin is told before unit
        `office`, of whom the name behind it is."""
        kin = _KIN | ({"son"} if self.pack.language == "en" else set())  # in French, 'his'
        if office > 1 and sentence.symbols[office - 1] in self.genitive:
            return sentence.word(office - 2) in kin
        return office > 0 and sentence.symbols[office] in self.genitive and sentence.word(office - 1) in kin

    def _heads_body(self, sentence: Sentence, a: int, b: int, phrase: list[OfficePhrase]) -> bool:
        """'The UN Head', 'the OSCE head': whoever leads a body named right before, and of nothing else."""
        if b == 0 or sentence.word(b) != "head" or len(phrase) > 1 or not phrase[0].organisation:
            return False
        behind = sentence.symbols[b + 1] if b + 1 < len(sentence.symbols) else ""
        return sentence.symbols[b - 1] in self.org and behind not in self.of

    def _with_nation(self, sentence: Sentence, office: int, name: tuple[int, int, str]) -> int:
        """'le secrétaire général de l'OIF, | la Rwandaise X': where the name behind unit `office` begins, with the
        land that its holder is from; a list of people goes on with 'et'."""
        first, last, _ = name
        nation = self._nation_before(sentence, first)
        if nation is None or nation[0] < office + 3 or sentence.symbols[nation[0] - 1] not in self.det:
            return first
        listed = last + 1 < len(sentence.symbols) and sentence.word(last + 1) in ("et", "and")
        return first if listed else nation[0] - 1

    def _is_now(
        self,
        sentence: Sentence,
        pieces: list[Piece],
        k: int,
        phrases: Phrases,
    ) -> bool:
        """'X, ancienne présidente et actuelle | ambassadrice', 'former minister and now | envoy': whether the office
        behind piece `k`, which somebody held, is the one he holds."""
        if k + 1 >= len(pieces) or pieces[k + 1][2] != "office" or not all(p.former for p in phrases[pieces[k][:2]]):
            return False
        first = pieces[k + 1][0]
        return first - pieces[k][1] <= _NOW_REACH and sentence.word(first - 1) in _NOW

    def _before_title(
        self,
        sentence: Sentence,
        pieces: list[Piece],
        k: int,
        phrases: Phrases,
    ) -> bool:
        """Whether a personal rank, a soldier's or an ambassador's title stands between the office and its name."""
        if not (
            k + 2 < len(pieces)
            and pieces[k + 1][2] == "office"
            and pieces[k + 2][2] == "name"
            and self._gap(sentence, pieces[k + 1][1], pieces[k + 2][0]) == ""
        ):
            return False
        gap = self._gap(sentence, pieces[k][1], pieces[k + 1][0])
        if gap == "," and self._closes_opening(sentence, pieces[k][0], pieces[k + 2]):
            return False  # 'In presenting her letters to the Director General, Ambassador X said …'
        titles = phrases[pieces[k + 1][:2]]
        if gap == "" and any(p.personal_rank or p.reigns for p in titles):
            return sentence.word(pieces[k + 1][0]) not in _OF_HIM  # 'le conseiller | du Roi X'
        between = sentence.quote(pieces[k][1] + 1, pieces[k + 1][1]) if gap in ("", ",") else ""
        if styled(between, titles, phrases[pieces[k][:2]]):
            return True  # 'the King of Norway His Majesty X', 'the Crown Prince of Norway, HRH Prince X'
        if gap == "," and any("-in-office" in p.title.lower() for p in phrases[pieces[k][:2]]):
            return True  # 'the OSCE Chairperson-in-Office, Finland's Foreign Minister X': the chair is a minister's
        if gap in ("", ",") and all(_SOLDIER.search(p.title.lower()) for p in titles):
            return True
        return (
            gap == ","
            and (learned(titles) or any(p.rank in _GOVERNING or p.rank in _SENT for p in phrases[pieces[k][:2]]))
            and all(p.title.lower().replace("’", "'") in _TITLE_ALONE or p.personal_rank for p in titles)
        )

    def _ends_in_capital(self, sentence: Sentence, pieces: list[Piece], k: int) -> bool:
        """Whether the one unit behind the office in piece `k` belongs to it, and the name follows behind a comma."""
        b = pieces[k][1]
        return (
            k + 2 < len(pieces)
            and pieces[k + 2][2] == "name"
            and pieces[k + 1][0] == pieces[k + 1][1] == b + 1
            and sentence.symbols[b] not in self.is_office  # 'with President Diop, Mr Roux said': a surname
            and self._gap(sentence, pieces[k + 1][1], pieces[k + 2][0]) == ","
            and pieces[k + 2][1] > pieces[k + 2][0]
        )

    def _unnamed(self, sentence: Sentence, a: int, b: int, phrase: list[OfficePhrase]) -> Mention | None:
        """The person told by the office in units `[a, b]` alone."""
        states = [p.state for p in phrase if p.state]
        kind = "counterpart" if any(p.counterpart for p in phrase) else "alias"
        if (
            kind == "alias"
            and (a == b or (b == a + 1 and sentence.word(a) == "then"))
            and sentence.word(b) in _VERBS_TOO
            and sentence.quote(a, b).islower()
            and self._bare(sentence, a)
        ):
            return None  # 'will on Monday host', 'will then host', 'will also co-chair': a verb
        if kind == "alias" and self._of_state_before(sentence, a):
            return None  # 'Chile, as the host of the summit, …': nobody
        a = self._from_excellency(sentence, a)
        return Mention(kind, sentence, a, b, offices=phrase, states=states, role_words=sentence.quote(a, b))

    def _of_state_before(self, sentence: Sentence, a: int) -> bool:
        """Whether what unit `a` begins a state or an organisation holds: 'Chile, as', 'le Chili, en tant que'."""
        k = a - 1
        while k > 1 and (sentence.symbols[k] in self.det or sentence.symbols[k] in self.adj):
            k -= 1
        if k < 2 or not sentence.word(k).endswith(_AS):
            return False
        k -= 1 + (sentence.word(k - 1) == ",")
        return sentence.symbols[k] in self.state or sentence.symbols[k] in self.org

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
        if office > 0 and self.participle_first(sentence):
            return True  # 'Receiving a letter from the ambassador, Mr X stressed …'
        opens = sentence.symbols[0] in self.opens_phrase or sentence.symbols[0] in self.opens_clause
        if opens and office > 1 and self.pack.language == "en" and sentence.word(1).endswith("ing"):
            return True  # 'In presenting her credentials to the President, Ambassador X said …'
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
            and not (sentence.symbols[i + 1] in self.det and self._takes_over(sentence, end - 1))
            and sentence.symbols[0] in self.opens_phrase
        )

    def _first_name(self, sentence: Sentence, i: int, last: int) -> bool:
        """'Sidi Cheikh Ould Ahmed': titles that are somebody's first names before the word for 'son of'."""
        while i < last and sentence.symbols[i] in self.is_hon and sentence.symbols[i] in self.given:
            i += 1
            if sentence.word(i) in SON_OF:
                return True
        return False

    def _without_postnominals(self, sentence: Sentence, first: int, last: int) -> int:
        """The last unit of a name without orders and seats: 'X, GCMG', 'Y MP', 'W (PhD)', but 'Z Jr'."""
        if last > first + 2 and sentence.word(last) == ")" and sentence.word(last - 2) == "(":
            last -= 3
        while last > first + 1 and sentence.symbols[last] in self.postnominal:
            if sentence.word(last)[:2] in ("jr", "sr"):
                break
            if sentence.word(last - 1) == ",":
                last -= 2
            elif sentence.quote(last, last).islower() or (  # 'Anna Berg | the third session', but 'Charles the Third'
                _set_behind(sentence, last) and not symbols_upper(sentence, last - 1)
            ):
                last -= 1
            else:
                break
        return last

    def _peer(
        self,
        sentence: Sentence,
        pieces: list[Piece],
        k: int,
        phrases: Phrases,
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

    def _from_name(
        self,
        sentence: Sentence,
        pieces: list[Piece],
        k: int,
        phrases: Phrases,
        used: set[int],
        office_before: int | None,
    ) -> Mention | None:
        """The person of the name in piece `k`, with the office before it and those behind."""
        a, b, _ = pieces[k]
        first, last = a, b
        offices: list[OfficePhrase] = []
        used.add(k)
        if office_before is not None:
            used.add(office_before)
            first = pieces[office_before][0]
            offices.extend(phrases[pieces[office_before][:2]])
        core = self._behind_title(sentence, a, b)
        titled = core > a
        genders = [sentence.entries[i].values.get("hon", "") for i in range(a, core) if sentence.entries[i]]  # type: ignore[union-attr]
        gender = next((g for g in genders if g in ("male", "female")), "")
        if core > b:
            return None
        b = self._without_postnominals(sentence, core, b)
        post = self._after(sentence, pieces, k, phrases, bool(offices) or self._behind_portfolio(sentence, a))
        if post is not None:
            used.add(post)
            offices.extend(phrases[pieces[post][:2]])
            last = pieces[post][1]
            if self._is_now(sentence, pieces, post, phrases):
                used.add(post + 1)
                offices.extend(phrases[pieces[post + 1][:2]])
                last = pieces[post + 1][1]
        states = [p.state for p in sorted(offices, key=lambda p: p.former) if p.state]  # what he was tells least
        if office_before is not None and not states and self._with_nation(sentence, first, pieces[k]) < a:
            states = [state for _, state in [self._nation_before(sentence, a) or (0, "")] if state]
        if any(p.rank in _OF_A_STATE and not p.state and not p.former for p in offices):
            states = [s for s in states if is_state(s)]  # 'Trade Minister X, who is also chair of the CARICOM Council'
        if office_before is not None:
            states += self._from_state(sentence, pieces[office_before][1], a)
        nation = self._nation_before(sentence, a) if office_before is None else None
        theirs = all(p.former or (not states and p.rank in _HELD_AT_HOME) for p in offices)
        if nation is not None and theirs:  # 'l'Autrichienne X, ancienne présidente de la Commission'
            first, state = nation
            states.insert(0, state)
        of_state = self._of_state(sentence, last)
        if of_state is not None:
            last, state = of_state
            states += [state] if state else []
        states = self._home(sentence, offices, states, last, post is not None)
        given = any(e is not None and "given" in e.tags for e in sentence.entries[core : b + 1]) or (
            b > core and self._is_given(sentence, core)
        )
        first = self._from_excellency(sentence, first)
        if not gender and sentence.symbols[first] in self.feminine:
            gender = "female"  # 'la ministre …, Yassine X': the title knows better than the given name
        if not gender and any(_HER_TITLE.match(o.title) for o in offices if not o.counterpart):
            gender = "female"  # 'Yassine X, ministre norvégienne'
        guessed = not gender
        if guessed:
            gender = _gender(sentence, first, core, b)
        name = _unglued(_tidy(sentence.quote(core, b)))
        return Mention(
            "person", sentence, first, last, name=name, name_first=core, name_last=b,
            offices=offices, states=states, gender=gender, guessed=guessed, given=given,
            titled=titled or office_before is not None, surname_only=core == b,
        )  # fmt: skip

    def _behind_title(self, sentence: Sentence, first: int, last: int) -> int:
        """'His Excellency Mr | X': the first unit of the name itself; behind `last` when there is none."""
        core = first
        if core < last and sentence.symbols[core] in self.det and sentence.symbols[core + 1] in self.is_hon:
            core += 1
        while core <= last and sentence.symbols[core] in self.is_hon and not self._first_name(sentence, core, last):
            core = self.past_aside(sentence, core + 1)
        if (
            core + 1 < last
            and sentence.symbols[core] in self.initial
            and sentence.word(core) in ("s.", "h.")
            and sentence.word(core + 1) == "e"
        ):
            core += 2  # 'S.E Ezéchiel …' without its last full stop
        return core


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


_GLUED = re.compile(r"(\w*[^\W\d_A-Z])([A-Z]\w{3,})")  # two names of four letters or more
_PARTS_OF_NAMES = ("mac", "fitz", "abdul", "abdel", "abdal")


def _unglued(name: str) -> str:
    """'AnnaBerg', written without the space between first name and surname: 'Anna Berg'."""
    glued = _GLUED.fullmatch(name)
    if glued is None or len(glued[1]) < 4 or glued[1].casefold() in _PARTS_OF_NAMES:
        return name
    return f"{glued[1]} {glued[2]}"


def _tidy(name: str) -> str:
    return " ".join(name.split()).strip(" ,.")
