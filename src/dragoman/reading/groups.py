"""Units to groups and sides: the two ministers, the Serbian delegation, his counterpart."""

from __future__ import annotations

from dragoman.reading.appositions import AppositionReader
from dragoman.reading.mention import Mention
from dragoman.reading.owners import state_of_parliament
from dragoman.reading.units import POSSESSIVE, Sentence

_WHOLE = ("the ", "both ", "all ", "two ", "each ")  # in the words of a group that a list has whole
_OF_OFFICIALS = frozenset(
    [
        *(
            "economic",
            "cultural",
            "government",
            "governmental",
            "technical",
            "defence",
            "defense",
            "military",
            "official",
        ),
        *(
            "expert",
            "judicial",
            "senatorial",
            "congressional",
            "legislative",
            "naval",
            "agricultural",
            "energy",
            "trade",
        ),
        *(
            "diplomatic",
            "security",
            "scientific",
            "academic",
            "inter-ministerial",
            "interministerial",
            "medical",
            "large",
        ),
        *("bipartisan", "cross-party", "multi-party", "all-party", "top-level", "investment", "humanitarian", "youth"),
    ]
)
_HEADS = frozenset({"heads", "chiefs", "leaders", "chefs"})
_TEAM = frozenset({"delegation", "délégation"})
_STATES = frozenset({"countries", "nations", "pays", "etats", "états"})
_SIDES = frozenset({"sides", "governments", "neighbours"})
_TIME = frozenset({"after", "when", "as", "before", "since", "once"})
_FROM = frozenset({"of", "from"})
_REPRESENTING = frozenset({"representing", "représentant"})  # 'seven ambassadors, representing Kenya, Chad and Peru'
_POSTED_TO = frozenset({"to", "auprès de", "auprès du"})  # 'the ambassadors of Poland and Austria | to Norway'
_MATTER_OF = frozenset({"on", "sur", "about", "regarding"})
_AND = frozenset({"and", "et", "&"})
_LISTING = frozenset({*_AND, ","})  # 'ministers of trade | and | industry'
_OR = frozenset({"or", "ou", "and", "et"})
_STANDING_IN = frozenset({"representatives", "deputies", "représentants", "suppléants", "adjoints"})
_STAND_IN = 5  # units of ', or their representatives'
_BUT = frozenset({"but", "while", "whereas", "where", "although", "though"})  # words that begin a clause
_CHAIN = 18  # units of the name of a body: 'of the Joint Collegium of both Houses of the Parliament of Norway'
_WITHIN_NAMES = frozenset({"both", "on", "for", "and", "&", "pour", "et", "sur", "chargé", "chargée"})
_NAMED_GROUP = 8  # units of 'of the Northern Group', before its members are told
_DASHES = frozenset({"–", "—", "-"})
_OPENING = {**dict.fromkeys(_DASHES, _DASHES), "(": frozenset({")"}), ",": frozenset({","})}  # and what closes it
_MADE_UP_OF = frozenset(
    {"comprising", "including", "namely", "composed of", "made up of", "i.e", "comprenant", "regroupant", "à savoir"}
)
_ITSELF = frozenset({"se", "s'"})  # before a French verb of meeting
_DESCRIBED = 6  # units: 'a | three-day fact-finding | mission'
_ONE = frozenset({"a", "an", "his", "her"})
_POSSESSED = frozenset({"'", "’"})
_EACH = frozenset({"chacun", "chacune"})  # 'Chacun a salué': those who met, one by one
_FREE = frozenset({",", "que", "qu'", "et"})  # behind which 'chacun' is a subject, and stands at no participle
_EACH_OF = frozenset({"chacun des", "chacune des"})
_ARTICLE = ("the ", "these ", "les ", "ces ")  # 'the parties' is one phrase of the lists, its article within
_THE_TWO = frozenset({"the two", "les deux"})
_CLOSING = frozenset({",", ".", ""})
_AS_TOLD_BY = frozenset({"according to", "selon", "d'après"})


class GroupReader(AppositionReader):
    """Finds words that stand for several people or for a side."""

    def _collectives(self, sentence: Sentence, taken: bytearray) -> list[Mention]:
        out: list[Mention] = []
        symbols = sentence.symbols
        for i, symbol in enumerate(symbols):
            if symbol not in self.is_coll or taken[i] or self._gone_on(sentence, i):
                continue
            entry = sentence.entries[i]
            assert entry is not None
            kind = entry.values["coll"]
            if kind in ("state", "side") and self._own_people(sentence, i):
                continue  # part of the group that is theirs
            first = i
            states: list[str] = []
            both = False
            while first > 0 and not taken[first - 1]:
                before = symbols[first - 1]
                one = first == i and kind == "side" and not sentence.word(i).startswith(_WHOLE)  # 'that side'
                if sentence.word(first - 1) == "that" and not one:
                    break  # 'said that the two sides'
                if before in self.state and sentence.word(first) == "the":
                    break  # 'the ties of Norway and Poland | the sides noted'
                if sentence.word(first - 1)[-4:].isdigit() and len(sentence.word(first - 1)) > 3:
                    break  # 'received on 05/03/2023 a delegation', 'a reçu le 5 mars 2023 les ambassadeurs'
                if (
                    before in self.both
                    or sentence.word(first - 1) in _EACH_OF
                    or before in self.modifier
                    or before in self.det
                    or before in self.state
                    or (kind == "side" and self._of_what_kind(sentence, first - 1))
                    or (before in self.org and not self._owns(sentence, i))
                ):
                    both = both or before in self.both or sentence.word(first - 1) in _EACH_OF
                    states = _states_at(sentence, first - 1) + states
                    first -= 1
                elif (
                    sentence.word(first - 1) in ("and", "et", "'s", "’s")
                    and first >= 2
                    and symbols[first - 2] in self.nation
                    and not sentence.word(first).startswith((*_ARTICLE, *self.both_words))  # 'Jordan and the two sides'
                    and (symbols[first] not in self.det or symbols[first - 2] in self.adj)  # 'Berg of Jordan and the …'
                ):
                    first -= 1
                elif kind == "human" and first > 1 and self._own_people(sentence, first - 2, i):
                    first -= 2  # 'the two countries' | leaders'
                elif (
                    kind in ("human", "state")
                    and first == i
                    and self._of_region(sentence, i - 1)
                    and not self._owns(sentence, i)
                ):
                    first -= 1  # 'the Nordic foreign ministers'
                elif kind == "side" and before in self.is_portfolio and first >= 2 and symbols[first - 2] in self.adj:
                    first -= 1  # 'a Polish trade delegation'
                elif (
                    sentence.word(first - 1) == ","
                    and first >= 2
                    and symbols[first - 2] in self.adj
                    and not taken[first - 2]
                    and symbols[first] in self.adj
                    and bool(_states_at(sentence, first - 2) and _states_at(sentence, first))
                ):
                    first -= 1  # 'the Lao, Thai and Malaysian ambassadors'
                else:
                    break
            last = i
            while last + 1 < len(symbols) and symbols[last + 1] in self.adj and not taken[last + 1]:
                states += _states_at(sentence, last + 1)
                last += 1
            last = self._joined_states(sentence, last, states, taken)
            last = self._portfolio_behind(sentence, last) if kind == "human" and states else last
            of_states = self._states_of(sentence, last) or self._spelt_out(sentence, last, taken)
            of_states = of_states or (
                self._of_body(sentence, last, taken) if kind in ("human", "side") and not states else None
            )
            if of_states is not None:
                last, more = of_states
                states += more
            word = sentence.word(i)
            both = both or word.startswith(self.both_words)
            led = self._heads_of(sentence, first) if kind == "side" and len(set(states)) > 1 else -1
            if led >= 0:
                mention = Mention("group", sentence, led, last, states=states, plural=True)
                kind = "human"
            elif kind == "side" and (
                len(set(states)) == 1 or (first == i - 1 and word in _TEAM and self._tells(sentence, i))
            ):
                mention = Mention("side", sentence, first, last, states=states)
            elif (
                (kind == "side" and word.rstrip("s") == word and not both)
                or (
                    kind == "state" and not both and (len(set(states)) < 2 or not self._free(sentence, first))
                    and not (first == i - 1 and word in _STATES and self._tells(sentence, i))
                )
                or (
                    first == i and not both and not states and i > 0 and not word.startswith(_ARTICLE)
                    and not (kind == "human" and self._begins_clause(sentence, i))
                    and not (kind == "human" and self._joins_group(sentence, i, out))
                )
            ):  # fmt: skip
                continue
            else:
                mention = Mention("group", sentence, first, last, states=states, plural=True)
            mention.role_words = sentence.word(i)
            mention.collective = kind
            for j in range(first, last + 1):
                taken[j] = 1
            if out and self._goes_with(out[-1], mention):
                out[-1].last = mention.last
            else:
                out.append(mention)
        return out

    def _gone_on(self, sentence: Sentence, i: int) -> bool:
        """'undertook a three-day | mission to Chad': a journey that somebody goes on, and no embassy."""
        if sentence.symbols[i] not in self.journey:
            return False
        article = next((k for k in range(i - 1, max(0, i - _DESCRIBED), -1) if sentence.word(k) in _ONE), 0)
        return article > 0 and sentence.symbols[article - 1] in self.carried_out

    def _own_people(self, sentence: Sentence, i: int, people: int = -1) -> bool:
        """'the countries' leaders', 'both sides' top negotiators': whether unit `i` owns those at unit `people`, or
        whoever stands behind it."""
        symbols, word = sentence.symbols, sentence.word(i)
        if not word.endswith("s") or i + 2 >= len(symbols) or sentence.word(i + 1) not in _POSSESSED:
            return False
        if symbols[i] not in self.is_coll or _collective(sentence, i) not in ("state", "side"):
            return False
        at = i + 2
        while at < len(symbols) - 1 and symbols[at] in self.modifier:
            at += 1
        return people in (-1, at) and symbols[at] in self.is_coll and _collective(sentence, at) == "human"

    @staticmethod
    def _joins_group(sentence: Sentence, i: int, found: list[Mention]) -> bool:
        """'the Ministers and | Secretaries': whether unit `i` is joined to the group found last."""
        return bool(found) and found[-1].last == i - 2 and sentence.word(i - 1) in _AND

    @staticmethod
    def _goes_with(before: Mention, mention: Mention) -> bool:
        """'the Ministers | and Secretaries', 'les présidents et les Premiers ministres': one group, whose states are
        not told."""
        if mention.first != before.last + 2 or mention.sentence.word(before.last + 1) not in _AND:
            return False
        alike = before.collective == mention.collective == "human" and before.kind == mention.kind == "group"
        return alike and not before.states and not mention.states

    def _of_region(self, sentence: Sentence, i: int) -> bool:
        """Whether unit `i` says of what region or club those behind it are: 'the | Nordic | ministers'."""
        written = sentence.quote(i, i)
        plain = sentence.symbols[i] not in self.institution and sentence.symbols[i] not in self.org
        led = plain and i > 0 and sentence.word(i - 1) == "the"
        return led and written[0].isupper() and " " not in written

    @staticmethod
    def _of_what_kind(sentence: Sentence, i: int) -> bool:
        """Whether unit `i` says what delegation it is: 'Kenya's seven-member team', 'a Kenyan military delegation'."""
        word = sentence.word(i)
        return word.endswith("-member") or (word in _OF_OFFICIALS and sentence.quote(i, i)[0].islower())

    def _begins_clause(self, sentence: Sentence, i: int) -> bool:
        """'During the talks, participants also stressed …', '…, but leaders also stressed …': a bare plural behind a
        comma or a word that begins a clause, with its verb or 'of' behind.
        """
        n = len(sentence.symbols)
        if i + 1 >= n or (sentence.symbols[i - 1] not in self.comma and sentence.word(i - 1) not in _BUT):
            return self._of_both_lands(sentence, i)
        return sentence.symbols[i + 1] in self.before_verb or sentence.symbols[i + 1] in self.genitive

    def _of_both_lands(self, sentence: Sentence, i: int) -> bool:
        """'after officials from the two countries met', 'quand des représentants des deux pays': a bare plural, and
        whose they are behind."""
        behind = range(i + 1, min(i + 5, len(sentence.symbols)))
        led = sentence.word(i - 1) in _TIME and sentence.word(i + 1) in _FROM
        return led and any(sentence.word(k) in _STATES | _SIDES for k in behind)

    def _free(self, sentence: Sentence, i: int) -> bool:
        """Whether a phrase begins at unit `i` that stands in no other: 'The governments of Norway and Poland', but not
        'working groups of the governments'."""
        return i == 0 or sentence.symbols[i - 1] in self.comma or sentence.word(i - 1) in ("that", "que")

    def _heads_of(self, sentence: Sentence, first: int) -> int:
        """'The chiefs of | Polish and Norwegian diplomacy': where those begin who head what begins at unit `first`; -1
        when nobody is told of."""
        k = first - 2
        if k < 0 or sentence.symbols[first - 1] not in self.of or sentence.word(k) not in _HEADS:
            return -1
        return k - 1 if k > 0 and sentence.symbols[k - 1] in self.det else k

    def _tells(self, sentence: Sentence, i: int) -> bool:
        """'The countries also discussed …', 'The delegation thanked …': an article, the word at `i` and a verb, at the
        head of a clause."""
        if sentence.symbols[i - 1] not in self.det or not self._free(sentence, i - 1):
            return False
        n, k = len(sentence.symbols), i + 1
        while k < n and sentence.symbols[k] in self.preverbal:
            k += 1
        return k < n and sentence.symbols[k] in self.telling

    def _owns(self, sentence: Sentence, i: int) -> bool:
        """Whether item `i` is an owner: 'the G20 Leaders' Summit' names no leaders."""
        return i + 1 < len(sentence.symbols) and sentence.word(i + 1) in ("'", "’", "'s", "’s")

    def _joined_states(self, sentence: Sentence, last: int, states: list[str], taken: bytearray) -> int:
        """'les chefs de la diplomatie algérienne et tunisienne': the states behind the first, with
        the last unit taken.
        """
        symbols, n = sentence.symbols, len(sentence.symbols)
        while states and last + 2 < n and sentence.word(last + 1) in (",", "et", "and"):
            more = _states_at(sentence, last + 2) if symbols[last + 2] in self.adj and not taken[last + 2] else []
            if not more:
                break
            states += more
            last += 2
        return last

    def _portfolio_behind(self, sentence: Sentence, last: int) -> int:
        """'les ministres kényan et tchadien des Affaires étrangères': the last unit of what they are ministers of."""
        symbols = sentence.symbols
        held = last + 2 < len(symbols) and symbols[last + 1] in self.of and symbols[last + 2] in self.is_portfolio
        return last + 2 if held else last

    def _bare_both(self, sentence: Sentence, taken: bytearray) -> list[Mention]:
        """'Both agreed', 'the two discussed': the word alone stands for the two principals."""
        out: list[Mention] = []
        for i, symbol in enumerate(sentence.symbols):
            each = sentence.word(i) in _EACH and (i == 0 or sentence.word(i - 1) in _FREE)
            if not (each or symbol in self.both) or taken[i]:
                continue
            if not each and not sentence.word(i).startswith(self.both_words):
                continue
            j = i + 1
            while j < len(sentence.symbols) and sentence.symbols[j] in self.preverbal:
                j += 1
            acts = j < len(sentence.symbols) and sentence.symbols[j] in self.verbal and not taken[j]
            if acts or (j == i + 1 and self._the_two(sentence, i)):
                taken[i] = 1
                out.append(Mention("group", sentence, i, i, plural=True, role_words=sentence.word(i)))
        return out

    def _the_two(self, sentence: Sentence, i: int) -> bool:
        """'The two, in turn, agreed', '“…,” stressed the two.', 'According to the two, …': with nothing behind them."""
        if sentence.word(i) not in _THE_TWO or sentence.word(i + 1) not in _CLOSING:
            return False
        return self._free(sentence, i) or sentence.symbols[i - 1] in self.verbal or sentence.word(i - 1) in _AS_TOLD_BY

    def _states_of(self, sentence: Sentence, last: int) -> tuple[int, list[str]] | None:
        """'the foreign ministers of Germany, France and Poland': the states after 'of', with the last unit taken."""
        symbols, n = sentence.symbols, len(sentence.symbols)
        i = self._past_portfolio(sentence, last + 1)
        i += i + 1 < n and symbols[i] in self.comma and sentence.word(i + 1) in _REPRESENTING
        led = i < n and (symbols[i] in self.of or sentence.word(i) == "from" or sentence.word(i) in _REPRESENTING)
        if not led:
            return None  # 'a delegation from Kenya', 'ambassadors from Kenya, Chad and Peru'
        land = i + 1 + (i + 1 < n and symbols[i + 1] in self.det)
        if sentence.word(i) in _MATTER_OF and land < n and symbols[land] not in self.adj:
            return None  # 'talks with Polish officials | on Chad', but 'participants on the Polish side'
        states: list[str] = []
        end = last
        i += 1
        while i < n and not (states and sentence.word(i) in _POSTED_TO):
            if symbols[i] in self.det or symbols[i] in self.of or sentence.word(i) in (",", "and", "et", "plus", "&"):
                i += 1
                continue
            short = states and sentence.word(i) == "(" and i + 3 < n and sentence.word(i + 2) == ")"
            if short and sentence.word(i + 3) in _AND:
                i += 3  # 'of the Gulf Cooperation Council (GCC) and the Association …'
                continue
            found = _states_at(sentence, i)
            if symbols[i] in self.is_coll and states:
                end = i  # 'of the G7 countries'
                break
            if i + 1 < n and sentence.word(i + 1) in POSSESSIVE:
                break  # 'leaders from NATO's eastern flank'
            housed = i + 1 < n and symbols[i + 1] in self.institution
            if not found or (
                symbols[i] in self.adj and not housed and not (i + 1 < n and symbols[i + 1] in self.is_coll)
            ):
                break
            states += found
            end = i
            i += 1
            if housed:
                end = self._portfolio_behind(
                    sentence, i
                )  # 'the delegation of the Norwegian Ministry of Foreign Affairs'
                break
        return (end, states) if states else None

    def _spelt_out(self, sentence: Sentence, last: int, taken: bytearray) -> tuple[int, list[str]] | None:
        """'the ministers of the Northern Group – Norway, Denmark and Estonia –', 'the three countries (A, B and C)':
        the states that a list behind a group's words tells one by one, with the unit that closes it."""
        symbols, n, i = sentence.symbols, len(sentence.symbols), last + 1
        if i < n and (symbols[i] in self.of or sentence.word(i) == "from"):  # a body or a region
            while i < min(n, last + _NAMED_GROUP) and not _states_at(sentence, i) and sentence.word(i) not in _OPENING:
                i += 1
        closing = _OPENING.get(sentence.word(i)) if i + 4 < n else None
        if closing is None:
            return None
        states: list[str] = []
        i += 1 + (sentence.word(i + 1) in _MADE_UP_OF)
        while i < n and not taken[i]:
            found = _states_at(sentence, i)
            if found and symbols[i] not in self.adj and not (i + 1 < n and sentence.word(i + 1) in POSSESSIVE):
                states += found
            elif symbols[i] not in self.det and sentence.word(i) not in _LISTING:
                break
            i += 1
        closes = i < n and sentence.word(i) in closing
        acts = i < n and (symbols[i] in self.verbal or sentence.word(i) in _ITSELF)
        if sentence.word(i - 1) == "," in closing and acts:
            closes, i = True, i - 1  # 'the Baltic states, Estonia, Latvia and Lithuania, | met'
        return (i, states) if closes and len(set(states)) > 1 else None

    def _past_portfolio(self, sentence: Sentence, i: int) -> int:
        """'the ministers | of trade and industry of Norway', 'of Defence, or their representatives, | of': unit `i`, or
        the one behind what they are ministers of and who stands in for them."""
        symbols, n, k = sentence.symbols, len(sentence.symbols), i
        while k + 2 < n and ((k == i and symbols[k] in self.of) or sentence.word(k) in _LISTING):
            at = k + 1
            while at + 1 < n and (symbols[at] in self.of or symbols[at] in self.det):
                at += 1  # 'de l'Agriculture et | de l'Élevage'
            if symbols[at] not in self.is_portfolio:
                break
            k = at + 1
        end = next((e for e in range(k, min(k + _STAND_IN, n)) if sentence.word(e) in _STANDING_IN), -1)
        k = end + 1 if end >= 0 and not _OR.isdisjoint(sentence.word(x) for x in range(k, end)) else k
        k += k < n and k != i and symbols[k] in self.comma
        return k if k < n and (symbols[k] in self.of or sentence.word(k) == "from") else i

    def _of_body(self, sentence: Sentence, last: int, taken: bytearray) -> tuple[int, list[str]] | None:
        """'members of the Joint Collegium of both Houses of the Parliament of Norway', 'of the Committee of the Polish
        Sejm': the state of the body whose members they are, with the last unit of its name."""
        symbols, i = sentence.symbols, last + 1
        if i >= len(symbols) or symbols[i] not in self.of or sentence.word(i) == "on":
            return None
        states: list[str] = []
        end, named = last, False
        while i < min(len(symbols), last + _CHAIN) and not taken[i] and sentence.word(i) != "that":
            found = _states_at(sentence, i)
            capital = sentence.quote(i, i)[0].isupper()
            if found or capital:
                states += found
                named = named or not found
                end = i
            elif symbols[i] not in self.of | self.det and sentence.word(i) not in _WITHIN_NAMES:
                break
            i += 1
        if not states and named:
            house = state_of_parliament(" ".join(sentence.words[last + 1 : end + 1]))
            states = [house] if house is not None else []
        return (end, states[:1]) if named and states else None

    def _counterparts(self, sentence: Sentence, taken: bytearray) -> list[Mention]:
        out: list[Mention] = []
        symbols = sentence.symbols
        for i, symbol in enumerate(symbols):
            if symbol not in self.is_counterpart or taken[i]:
                continue
            first, last = i, i
            states: list[str] = []
            while (
                first > 0
                and not taken[first - 1]
                and (
                    symbols[first - 1] in self.modifier
                    or symbols[first - 1] in self.det
                    or symbols[first - 1] in self.state
                )
                and not (first < i and sentence.word(first - 1) == "that")
            ):
                first -= 1
                states = _states_at(sentence, first) + states
            while last + 1 < len(symbols) and symbols[last + 1] in self.adj and not taken[last + 1]:
                last += 1
                states += _states_at(sentence, last)
            out.append(
                Mention("counterpart", sentence, first, last, states=states, role_words=sentence.quote(first, last))
            )
        return out


def _collective(sentence: Sentence, i: int) -> str | None:
    """What several of the kind of unit `i` are: 'human', 'side', 'state'."""
    entry = sentence.entries[i]
    return entry.values.get("coll") if entry is not None else None


def _states_at(sentence: Sentence, i: int) -> list[str]:
    entry = sentence.entries[i]
    if entry is None:
        return []
    if "compound" in entry.values:
        return list(entry.values["compound"])
    iso = entry.values.get("iso") or entry.values.get("org")
    return iso.split("|")[:1] if iso else []
