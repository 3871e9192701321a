"""Units to names: where one begins and ends."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources
from itertools import pairwise

from dragoman.reading.kept import kept
from dragoman.reading.namesakes import NamesakeReader
from dragoman.reading.tables import rows
from dragoman.reading.units import Sentence
from dragoman.text.tokens import fold

GENITIVE_S = frozenset({"'s", "’s", "s'", "'", "’"})
CHIEF = "secretary general"  # the chief of an organisation, told without it where it is the United Nations
SON_OF = frozenset({"bin", "binti", "ben", "bint", "ibn", "ibni", "ould", "mint"})
_WEDDED = frozenset({"épouse", "née", "ép.", "épse", "epse", "ep."})  # between a wife's two surnames
_OPENING = frozenset({"al", "el", "ould", "ben", "ibn", "abou", "abu", "aït", "ait", "abdel"})
_BEFORE_PARTNER = frozenset({"with", "by", "between", "avec", "par", "entre"})  # never before a place
FIRST_TITLES = frozenset({"sultan", "emir", "émir", "dean"})  # first names, where no office of that name is told
_CHILD_OF = frozenset(
    {"uulu", "kyzy", "kizi", "qizi", "gizi", "ogly", "oglu", "oğlu", "zade", "zadeh"}
)  # behind a name
_VIETNAMESE = frozenset({"thi", "thị"})  # between a woman's surname and her own name
_AND = ("y", "e", "i")  # between a Spanish, Portuguese or Catalan name's two surnames
# Titles that are names as well, where they stand amid a name: 'Mohamed Sheikh Nur', 'Lim Eng Hua'.
_TITLES_WITHIN = frozenset(
    [
        "alhaji",
        "begum",
        "bey",
        "elhadj",
        "elhadji",
        "eng",
        "hadj",
        "hadji",
        "haji",
        "hajj",
        "ko",
        "malik",
        "mohd",
        "mohd.",
        "mirza",
        "nana",
        "nawab",
        "pasha",
        "prince",
        "raja",
        "said",
        "sardar",
        "tengku",
        "tuanku",
        "sayed",
        "sayyed",
        "sayyid",
        "seri",
        "shah",
        "shaikh",
        "sheik",
        "sheikh",
        "sidi",
        "sultan",
        "syed",
        "tun",
    ]
)
_PEERAGE = frozenset({"baroness", "baron", "lord", "lady", "dame", "viscount"})
_CLOSING = frozenset(",);.:(")  # what closes a name
_ACTED_ON = frozenset({"de", "d'", "d’"})
_BEFORE_ACTOR = 6  # units from 'par' to the name, the actor's office between


class NameReader(NamesakeReader):
    """Finds the names of one language's sentences."""

    def _names(self, sentence: Sentence, offices: list[tuple[int, int]]) -> list[tuple[int, int]]:
        out: list[tuple[int, int]] = []
        symbols = sentence.symbols
        if self.begins_name.isdisjoint(sentence.present):
            return out
        edges = [(-1, -1), *offices, (len(symbols), len(symbols))]
        for (_, before), (after, _) in pairwise(edges):
            position = before + 1
            while position < after:
                match = self.name.search(sentence.string, position, after)
                if match is None:
                    break
                first, last = match.start(), match.end() - 1
                first = self._first_unit(sentence, first, last, position, before)
                told = before >= 0 and (first == before + 1 or self._set_off(sentence, first - 1, before))
                last = self._extended(sentence, first, last, after, titled=told)
                last = self._before_received(sentence, first, last)
                if out and out[-1][1] == first - 1 and sentence.word(first) in _PEERAGE and last > first:
                    out[-1] = (out[-1][0], last)  # 'Rt Hon Patricia Baroness Scotland'
                elif out and out[-1][1] == first - 1 and sentence.word(first) == "m.":
                    out[-1] = (out[-1][0], last)  # 'Régis ONANGA M. NDIAYE': nobody follows a name without a comma
                elif self._says_how(sentence, first, last) or self._acts_in_headline(sentence, first, last):
                    pass
                elif not self._names_a_place(sentence, first, last) and not self._names_a_thing(sentence, first, last):
                    out.append((first, last))
                position = last + 1
        return out

    def _acts_in_headline(self, sentence: Sentence, first: int, last: int) -> bool:
        """'President and Ambassador | Discuss Strengthening | Ties': in a headline, a verb in capitals, and no first
        name."""
        if sentence.zone != "headline" or first == last or sentence.symbols[first] not in self.verbal:
            return False
        return not any(self._is_given(sentence, k) for k in range(first, last + 1))

    def _before_received(self, sentence: Sentence, first: int, last: int) -> int:
        """'l'accueil par Anna Berg | de Jan Kowal': the last unit of the first of two names, who acts on the second."""
        for k in range(first + 2, last - 1):
            if sentence.word(k) in _ACTED_ON and self._is_given(sentence, k + 1):
                near = sentence.words[max(0, first - _BEFORE_ACTOR) : first]
                return k - 1 if "par" in near else last
        return last

    def _first_unit(self, sentence: Sentence, first: int, last: int, position: int, before: int) -> int:
        """Where a name that the rule found at `first` begins: the small words and given names before it are its own.

        `position` is the first unit it may reach back to; `before` the last unit of the office before it, or -1.
        """
        symbols, found = sentence.symbols, first
        if (
            first == position + 1 == before + 2
            and symbols[position] in self.capital_particle
            and sentence.text[sentence.starts[position]].isupper()
        ):
            first = position  # 'le ministre Le Drian'
        elif (
            first > position
            and sentence.word(first - 1) in _OPENING
            and symbols[first - 1] in self.capital
            and symbols[first] not in self.is_hon
        ):
            first -= 1  # 'le chef de la MINUSMA, Al Ghassim Wane'
        if first == position + 1 and before >= 0 and self._first_behind_title(sentence, position):
            first = position
        elif first == position + 2 and self._set_off(sentence, position, before):
            first -= self._first_behind_title(sentence, position + 1) and self._ends_name(sentence, last + 1)
        elif first > position and (
            self._first_of_holder(sentence, first, last)
            or self._small_first(sentence, first)
            or self._short_first(sentence, first, last)
        ):
            first -= 1
        first = self._from_given(sentence, first, position)
        first = self._from_particles(sentence, first, position, before >= 0)
        if first > position and sentence.word(first) in _VIETNAMESE and symbols[first - 1] in self.capital:
            first -= 1
        if first > position and sentence.word(first - 1) in FIRST_TITLES and symbols[first - 1] in self.capital:
            first -= 1
        if first > position + 1 and sentence.word(first - 1) in SON_OF and sentence.symbols[first - 2] in self.name_too:
            first -= 2  # 'Sultan bin Saad'
        first = self._behind_body(sentence, first, last)
        if first > position + 1 and symbols[first - 2] in self.is_hon and self._word_too(sentence, first - 1):
            first -= 2  # 'Mme Signe Lind', a first name that is a verb as well
        if (
            first > position
            and sentence.quote(first - 1, first - 1) == "A"
            and sentence.ends[first] - sentence.starts[first] == 1
        ):
            first -= 1  # 'his counterpart A K Momen': no article, an initial
        while position < first < found and symbols[first - 1] in self.is_hon:
            first -= 1  # 'H.E. Mr Park Jin', whose first name is a word for a place as well
        return first

    def _word_too(self, sentence: Sentence, i: int) -> bool:
        """Whether unit `i` is a verb by the lists, written as a name is."""
        written = sentence.quote(i, i)
        return written.istitle() and written.isalpha() and sentence.symbols[i] in self.verbal

    def _from_given(self, sentence: Sentence, first: int, limit: int) -> int:
        """'Ararat Mirzoyan', 'Jan Peeters': a first name that is also a city or a month belongs to
        the surname behind it.
        """
        if sentence.symbols[first] in self.is_hon or first <= limit or not self._is_given(sentence, first - 1):
            return first
        return first if sentence.ends[first - 1] == sentence.starts[first] else first - 1

    def _from_particles(self, sentence: Sentence, first: int, limit: int, titled: bool) -> int:
        """'Le Van Hung', 'Ould Cheikh El Ghazouani': a name that begins with small words in capitals, of which two or
        more together, or one right behind a title, are no article; 'Jan van der Meer', by the first name; 'said | van
        der Meer', where the small word can be nothing else."""
        symbols, k = sentence.symbols, first
        if symbols[first] in self.is_hon:
            return first
        while k > limit and symbols[k - 1] in self.capital_particle and sentence.quote(k - 1, k - 1)[0].isupper():
            k -= 1
        if first - k > 1 or (first - k == 1 and titled and k == limit):
            return k  # but no saint: "St. Patrick's Day"
        k = first
        while k > limit and symbols[k - 1] in self.lower_particle and not sentence.quote(k - 1, k - 1)[0].isupper():
            k -= 1
        if limit < k < first and symbols[k] not in self.det and self._is_given(sentence, k - 1):
            return k - 1
        if limit == k - 1 < first - 1 and titled and symbols[k] not in self.det and self._is_given(sentence, limit):
            return limit
        inside = sentence.word(k) in _WEDDED  # 'Awa Ndiaye épouse Sarr', but 'son épouse | Awa Sarr'
        return k if k < first and not inside and self._only_in_names(sentence, k) else first

    def _only_in_names(self, sentence: Sentence, k: int) -> bool:
        """Whether the small word at unit `k` is no article, no preposition and no word's first part: 'von', 'bin'."""
        symbol, apart = sentence.symbols[k], k == 0 or sentence.ends[k - 1] < sentence.starts[k]
        return apart and symbol not in self.det and symbol not in self.opens_phrase

    def _first_behind_title(self, sentence: Sentence, i: int) -> bool:
        """'Foreign Minister May Bakke', 'Ambassador Per Holm': a first name that is a common word, right behind a title
        and before a surname; in a headline every word has a capital."""
        word = sentence.quote(i, i)
        symbol = sentence.symbols[i]
        common = symbol in self.capital and symbol not in self.no_first and not (word.isupper() and len(word) > 1)
        return (
            (common or sentence.symbols[i] in self.after_title)
            and word[0].isupper()
            and sentence.zone != "headline"
            and sentence.symbols[i + 1] not in self.is_hon
            and " " not in sentence.word(i)
        )

    def _set_off(self, sentence: Sentence, i: int, before: int) -> bool:
        """Whether unit `i` is the comma behind an office that ends at `before`: 'the Foreign Minister of Poland, …'."""
        return before >= 0 and i == before + 1 and sentence.symbols[i] in self.comma

    def _first_of_holder(self, sentence: Sentence, first: int, last: int) -> bool:
        """'received Lima Duarte, Minister of Trade', 'Hope Mensah (Minister of Trade)': a surname before an apposition
        takes the capital before it."""
        if first != last or sentence.symbols[first] in self.is_hon or not self._before_office(sentence, last + 1):
            return False
        if sentence.ends[first - 1] == sentence.starts[first] or not self._first_behind_title(sentence, first - 1):
            return False
        if first == 1:  # where any word has a capital
            return sentence.symbols[0] in self.opens_named
        return sentence.symbols[first - 2] not in self.opens_phrase or sentence.word(first - 2) in _BEFORE_PARTNER

    def _small_first(self, sentence: Sentence, first: int) -> bool:
        """'received Do Hung Minh': a small word in capitals between a verb and a name is the name's first."""
        return (
            first > 1
            and sentence.symbols[first - 1] in self.small_first
            and sentence.symbols[first - 1] not in self.det
            and sentence.symbols[first - 2] in self.verbal
            and self._first_behind_title(sentence, first - 1)
        )

    def _short_first(self, sentence: Sentence, first: int, last: int) -> bool:
        """'a reçu Le Hoai Bac, ministre du Commerce': a small word in capitals amid a sentence, before two names and an
        apposition."""
        word = sentence.quote(first - 1, first - 1)
        short = len(word) == 2 and word.istitle() and sentence.symbols[first - 1] in self.small_first
        two = last > first and sentence.symbols[first] not in self.is_hon
        return short and two and first > 1 and self._before_office(sentence, last + 1)

    def _before_office(self, sentence: Sentence, i: int) -> bool:
        """Whether unit `i` is a comma or opens a bracket and an office stands behind it: 'Lima Duarte, the Polish
        Minister of Trade'."""
        symbols, n = sentence.symbols, len(sentence.symbols)
        if i + 1 >= n or (symbols[i] not in self.comma and sentence.word(i) != "("):
            return False
        office = i + 1 + (symbols[i + 1] in self.det)
        while office < n and (symbols[office] in self.before_office or sentence.word(office) in GENITIVE_S):
            office += 1
        return office < n and symbols[office] in self.is_office

    def _surname_behind(self, sentence: Sentence, i: int) -> bool:
        """'Foreign Minister Henrik London', 'the Foreign Minister of Poland, Ewa Fall,': behind an office people bear
        two names, so the second is one, whatever else it means."""
        symbol = sentence.symbols[i]
        return (
            (
                symbol in self.extendable
                or symbol in self.common_last
                or symbol in self.also_surname
                or symbol in self.small_word
            )
            and symbol not in self.calendar
            and symbol not in self.adj
            and sentence.zone != "headline"
            and sentence.ends[i - 1] < sentence.starts[i]
            and sentence.quote(i, i)[:2].istitle()
            and " " not in sentence.word(i)
            and (self._ends_name(sentence, i + 1) or sentence.symbols[i + 1] in self.of)
        )

    def _behind_body(self, sentence: Sentence, first: int, last: int) -> int:
        """'le patron de la CIA Bill Burns', 'the head of SAVAK John Doe': a body's capitals before somebody's name."""
        word = sentence.quote(first, first)
        if (
            last > first + 1
            and sentence.symbols[first] in self.caps_only
            and word.isalpha()
            and len(word) < 7
            and first > 0
            and (
                sentence.symbols[first - 1] in self.genitive
                or (
                    first > 1
                    and sentence.symbols[first - 2] in self.genitive
                    and sentence.symbols[first - 1] in self.det
                )
            )
            and self._is_given(sentence, first + 1)
            and not sentence.quote(first + 1, first + 1).isupper()
        ):
            return first + 1
        return first

    def _extended(self, sentence: Sentence, first: int, last: int, limit: int, *, titled: bool) -> int:
        """A surname that is also a common word ('Theresa May') belongs to a name that has begun with a given name.

        `titled`: an office stands right before it, or before the comma before it.
        """
        while last + 1 < limit and not self._dates_below(sentence, last + 1):
            alone = first == last and (titled or self._before_office(sentence, last + 2))
            here = sentence.entries[last]
            begun = (
                (here is not None and "given" in here.tags)
                or sentence.symbols[last] in self.initial
                or self._is_given(sentence, last)
            )
            nxt = sentence.symbols[last + 1]
            called = (
                self.is_name if not sentence.quote(last, last)[0].isupper() else self.more_name
            )  # 'Daw Khin Ni Tun'
            addressed = sentence.symbols[first] in self.is_hon and sentence.symbols[last] in called
            brief = len(sentence.word(last + 1)) < 4 and self._ends_name(sentence, last + 2)  # 'Hun Sen'
            brief = brief and (addressed or titled)
            upper = (
                (brief or (last > first and symbols_upper(sentence, last)))
                and nxt in self.is_hon
                and nxt in self.capital
                and sentence.word(last + 1).isalpha()
            )
            if (
                nxt in self.more_name
                or (last > first and nxt in self.capital and self._leads_on(sentence, last, nxt))
                or (last > first and sentence.symbols[last - 1] in self.is_hon and self._after_place(sentence, last))
                or self._last_word(sentence, first, last)
                or self._small_within(sentence, last + 1, limit)
                or (alone and self._surname_behind(sentence, last + 1))
                or (upper and not (last + 2 < limit and sentence.symbols[last + 2] in self.is_name))
                or self._title_behind(sentence, last + 1)
                or (begun and nxt in self.extendable and not self._opens_clause(sentence, last + 1))
            ):
                last += 1
            elif last + 2 < limit and sentence.quote(last + 1, last + 1) in _AND and self._joins(sentence, last + 2):
                last += 2
            else:
                break
        while last > first and (
            sentence.word(last) in ("-", ",", "épouse") or sentence.symbols[last] in self.lower_particle
        ):
            if sentence.word(last) in _CHILD_OF:
                break
            last -= 1
        return last

    def _after_place(self, sentence: Sentence, i: int) -> bool:
        """'Ms Florence | Paris', 'Mr Chad | Holland': whether a surname, a place's name as well, stands behind unit
        `i`, a first name that is one too."""
        placed = sentence.symbols[i] in self.also_surname and sentence.ends[i] < sentence.starts[i + 1]
        following = sentence.symbols[i + 1]
        ends = self._closes_name(sentence, i + 2) and sentence.word(i + 2) not in GENITIVE_S
        return placed and following in self.also_surname and ends

    def _leads_on(self, sentence: Sentence, i: int, following: str) -> bool:
        """'Karim bin | Said', 'Le Thi | Mai', 'Jan von | Essen', 'Omar Al | Kuwaiti': whether unit `i` amid a name
        makes the capital behind it the name's, whatever else that word means."""
        word = sentence.word(i)
        if word in SON_OF or word in _VIETNAMESE:
            return True
        if word in _OPENING:
            return following in self.adj and sentence.quote(i, i)[0].isupper()
        homely = sentence.symbols[i] in self.lower_particle and self._only_in_names(sentence, i)
        return homely and following in self.also_surname

    def _dates_below(self, sentence: Sentence, i: int) -> bool:
        """Whether unit `i` begins the line that dates a heading: 'Press Conference by Minister X | Monday, 4 May'."""
        return sentence.symbols[i] in self.calendar and "\n" in sentence.text[sentence.ends[i - 1] : sentence.starts[i]]

    def _small_within(self, sentence: Sentence, i: int, limit: int) -> bool:
        """'Choe Son Hui', 'Lim Eng Hua': a small word, a title or a town as well, in capitals amid a name."""
        return (
            i + 1 < limit
            and (
                sentence.symbols[i] in self.small_word
                or sentence.symbols[i] in self.also_surname  # 'Régis Ba Ondo Nguema', where Ondo is a town as well
                or sentence.word(i) in _TITLES_WITHIN
            )
            and sentence.zone != "headline"
            and sentence.quote(i, i)[0].isupper()
            and sentence.symbols[i + 1] in self.is_name
            and sentence.symbols[i - 1] in self.is_name
        )

    def _title_behind(self, sentence: Sentence, i: int) -> bool:
        """'Karim Sheikh thanked', 'Hun Sen to open': a title that is a name as well, in capitals at a name's end."""
        titled = sentence.word(i) in _TITLES_WITHIN or sentence.word(i) == "sen"
        if not titled or sentence.symbols[i - 1] not in self.is_name or not sentence.quote(i, i)[0].isupper():
            return False
        return i + 1 >= len(sentence.symbols) or sentence.symbols[i + 1] not in self.begins_name | self.is_office

    def _joins(self, sentence: Sentence, i: int) -> bool:
        """'Ana Ruiz y Campos': whether unit `i` is the second of two surnames."""
        return sentence.symbols[i] in self.is_name and sentence.symbols[i - 2] in self.is_name

    def _last_word(self, sentence: Sentence, first: int, last: int) -> bool:
        """'Kim Jong Un', 'Do Hung Viet', 'Asaad bin Tariq al Said': a name's last word that is a common word too, known
        by what came before it and by the comma or the verb behind."""
        i = last + 1
        symbol = sentence.symbols[i]
        if symbol in self.name_too and symbol in self.capital:
            return self._closes_name(sentence, i + 1)
        if (
            symbol in self.also_surname
            and last > first
            and symbol not in self.adj
            and sentence.symbols[last] in self.capital_surname
            and sentence.quote(last, last)[0].isupper()
        ):
            return True  # 'Vincenzo Del Monaco'
        if symbol in self.also_surname and last > first and sentence.symbols[last] in self.is_name:
            # 'Ms. Alieta Jordan', 'Daniel Ona Ondo': a title or a given name, a name, and a state or a city closes it
            begun = sentence.symbols[last - 1] in self.is_hon or (
                sentence.symbols[first] in self.given and sentence.zone != "headline"
            )
            return begun and self._closes_name(sentence, i + 1) and sentence.word(i + 1) not in GENITIVE_S
        if symbol in self.small_word and sentence.text[sentence.starts[i]].isupper():
            # 'Bui Thanh Son', 'Men Sam On'
            closed = self._closes_name(sentence, i + 1) or sentence.symbols[i + 1] in self.of
            return last > first and sentence.zone != "headline" and closed
        if symbol not in self.common_last or sentence.quote(i, i).isupper() or " " in sentence.word(i):
            return False
        if sentence.word(i) == "said" and sentence.quote(i, i) == "Said":  # 'Zuhura Bakari Said, the minister'
            return last > first and sentence.zone != "headline" and self._ends_name(sentence, i + 1)
        if symbol in self.verbal:
            return sentence.symbols[last] in self.capital_particle and sentence.word(last) in _OPENING
        named = sum(
            1
            for k in range(first, last + 1)
            if sentence.text[sentence.starts[k]].isupper() and sentence.symbols[k] not in self.is_hon
        )
        return named > 1 and len(sentence.word(i)) < 6 and self._ends_name(sentence, i + 1)

    def _ends_name(self, sentence: Sentence, i: int) -> bool:
        """Whether no more of a name can stand at unit `i`."""
        if i >= len(sentence.symbols) or sentence.word(i) in _CLOSING or sentence.symbols[i] in self.before_verb:
            return True
        joined = sentence.word(i) in ("and", "et") and i + 1 < len(sentence.symbols)
        return joined and (sentence.symbols[i + 1] in self.det or sentence.symbols[i + 1] in self.is_office)

    def _closes_name(self, sentence: Sentence, i: int) -> bool:
        """Whether no name follows at unit `i`, so that a title before it is a surname: 'Julia Bishop in Oslo'."""
        if self._ends_name(sentence, i) or sentence.symbols[i] in self.postnominal:  # 'Julia Bishop MP'
            return True
        if sentence.word(i) in ("and", "et"):
            return True
        if sentence.word(i) == "of" and i + 1 < len(sentence.symbols) and sentence.symbols[i + 1] in self.state:
            return sentence.symbols[i - 2] in self.is_name  # 'President Julia Bishop of Fiji'
        return sentence.zone != "headline" and (
            sentence.symbols[i] in self.opens_adverbial or sentence.word(i) in GENITIVE_S
        )

    def _is_given(self, sentence: Sentence, i: int) -> bool:
        """Whether unit `i` is a first name, and no title, state or small word besides."""
        symbol = sentence.symbols[i]
        return (
            symbol in self.capital
            and symbol not in self.unfit
            and (symbol in self.given or sentence.word(i) in first_names())
        )

    def _opens_clause(self, sentence: Sentence, i: int) -> bool:
        return sentence.ends[i - 1] == sentence.starts[i]


def symbols_upper(sentence: Sentence, i: int) -> bool:
    """Whether unit `i` is a surname in capitals: 'HUN Sen'."""
    word = sentence.quote(i, i)
    return len(word) > 2 and word.isalpha() and word.isupper()


@lru_cache(maxsize=1)
def first_names() -> frozenset[str]:
    """The first words of the office-holders' names: beside the list of given names, those that are
    also cities or months.
    """
    table = resources.files("dragoman").joinpath("reference", "office_holders.tsv")
    names: frozenset[str] = kept("first-names", [table], _first_words)
    return names


def _first_words() -> frozenset[str]:
    names = (row[0].split() for row in rows("dragoman", "reference", "office_holders.tsv"))
    return frozenset(fold(words[0]) for words in names if len(words) > 1 and len(words[0]) > 2)
