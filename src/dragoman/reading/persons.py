"""Mentions of people, over the whole text, to a table of persons with their offices and sides."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import lru_cache
from operator import attrgetter

from msgspec.structs import replace

from dragoman.reading.mention import Mention
from dragoman.reading.offices import OfficePhrase
from dragoman.reading.owners import is_state
from dragoman.reading.ranks import portfolio, rank_order

_OF_STATES = frozenset(
    {"head_of_state", "head_of_government", "deputy_head_of_government", "foreign_minister", "minister"}
)


@dataclass
class PersonEntry:
    """One person of the text while it is being read."""

    id: str
    name: str
    words: frozenset[str]
    mentions: list[Mention] = field(default_factory=list)
    offices: list[OfficePhrase] = field(default_factory=list)
    states: Counter[str] = field(default_factory=Counter)
    state: str | None = None
    state_reason: str = ""
    gender: str = ""
    known_rank: str | None = None  # from the office-holder table, when the text gives no office
    weak: bool = False
    opposed: bool = False  # he met people of the house
    away: set[str] = field(default_factory=set)  # the states he visits, or that he faces: his own is another
    stances: Counter[str] = field(default_factory=Counter)  # whose stance he tells: "said that Norway values"
    chairs: bool = False  # a 'president' of a body that is no state
    borrowed_rank: str | None = None  # a counterpart has the rank of the one whose counterpart he is
    latest: int = 0  # where he was named last
    _sorted: tuple[list[OfficePhrase], int, dict[tuple[object, ...], OfficePhrase]] = ([], 0, {})
    _ranked: tuple[list[OfficePhrase], tuple[object, ...], str | None] = ([], (), None)

    @property
    def kinds(self) -> Collection[OfficePhrase]:
        """One office of each kind: a handful even for someone who is named ten thousand times, each time with one."""
        offices, count, kinds = self._sorted
        if offices is not self.offices:
            offices, count, kinds = self.offices, 0, {}
        if count < len(offices):
            for o in offices[count:]:
                kind = (
                    o.rank,
                    o.head,
                    o.state,
                    o.organisation,
                    o.post,
                    o.former,
                    o.acting,
                    o.personal_rank,
                    o.counterpart,
                )
                kinds.setdefault(kind, o)
            self._sorted = (offices, len(offices), kinds)
        return kinds.values()

    @property
    def ranks(self) -> set[str]:
        """The ranks of all his offices."""
        return {o.rank for o in self.kinds}

    @property
    def rank(self) -> str | None:
        """The highest office by function: a personal rank title counts only when it is all there is."""
        offices, by, rank = self._ranked
        known = (len(self.offices), self.state, self.known_rank, self.borrowed_rank)
        if offices is not self.offices or by != known:
            rank = self._highest()
            self._ranked = (self.offices, known, rank)
        return rank

    def _highest(self) -> str | None:
        held = [o for o in self.kinds if not o.former]
        functions = [o for o in held if not o.personal_rank] or held
        if any(o.rank == "deputy_minister" for o in functions):
            functions = [o for o in functions if not o.bare]  # 'Minister X', short for the Minister of State
        if self.known_rank and all(o.personal_rank for o in functions):
            return self.known_rank  # 'le général X', whom the table knows
        ranks = [o.rank_for(self.state or o.state) for o in functions if o.rank and not o.counterpart] or [
            o.rank for o in functions if o.rank != "other"
        ]
        if self.known_rank == "head_of_state" and set(ranks) == {"other"}:
            return self.known_rank  # 'the chairman of the council, X', whom the table knows to head the state
        if not ranks or self.peer_only:
            return self.borrowed_rank or self.known_rank
        if "io_head" in ranks and not set(ranks) & _OF_STATES:
            return "io_head"  # 'Special Representative of the Secretary-General and head of the mission'
        return min(ranks, key=rank_order)

    @property
    def peer_only(self) -> bool:
        """'her Polish counterpart, X' and further on 'Minister X': of the rank that he has as a counterpart."""
        ministers = bool(self.offices) and all(o.counterpart or (o.bare and o.rank == "minister") for o in self.kinds)
        return ministers and self.borrowed_rank == "foreign_minister"

    @property
    def counterparts_rank(self) -> str | None:
        """The rank of who is called a counterpart: a foreign minister's, also where he is deputy prime minister."""
        return portfolio({o.rank_for(self.state or o.state) for o in self.kinds if not o.former}) or self.rank

    @property
    def acting(self) -> bool:
        return any(o.acting for o in self.kinds)


# Letters that are no other letter with a mark, as other keyboards write them: 'Guðlaugur', 'Gudlaugur'.
_LETTERS = str.maketrans(
    {"ð": "d", "þ": "th", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "ə": "a", "ʻ": "'", "`": "'"}
)
_ELISION = re.compile(r"(?<=[a-z])'(?=[a-z])")  # 'N'Diaye', 'Ndiaye'


@lru_cache(maxsize=4096)
def name_words(name: str) -> tuple[str, ...]:
    """The words of a name without case and diacritics, for comparing; the same names come again and again."""
    plain = name.casefold().replace("’", "'")
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain.translate(_LETTERS))
        plain = "".join([c for c in plain if not unicodedata.combining(c)])
    if "'" in plain:
        plain = _ELISION.sub("", plain)
    if plain.replace(" ", "").isalnum():
        return tuple(plain.split())
    return tuple("".join([c if c.isalnum() else " " for c in plain]).split())


PRESIDENTS = ("president", "président", "présidente", "chairman")
SMALL_WORDS = frozenset(
    {"al", "el", "bin", "bint", "ben", "ould", "de", "van", "von", "da", "dos", "ibn", "of", "jr", "ii", "iii"}
)


class PersonTable:
    """Who is named in a text. `add` every name in order, then ask `find`."""

    def __init__(self) -> None:
        self.persons: list[PersonEntry] = []
        self._by_word: dict[str, list[PersonEntry]] = {}
        self._by_start: dict[str, PersonEntry] = {}  # the last one whose long surname begins so
        self.nameless: set[tuple[str, str | None]] = set()  # offices told without a name, with the state if told
        self.home_guessed = False  # the house's own state is only that of whom the text tells first
        self._by_id: dict[str, PersonEntry] = {}

    def add(self, mention: Mention) -> PersonEntry | None:
        """The person a named mention belongs to, made new when nobody fits; None when it may be no person at all."""
        assert mention.name is not None
        words = name_words(mention.name)
        if not words:
            return None
        entry = self._match(words, mention) or self._behind_acronym(words, mention)
        if entry is None:
            if len(words) == 1 and not (mention.titled or mention.offices):
                return None
            if all(len(word) < 2 for word in words):
                return None
            entry = PersonEntry(f"p{len(self.persons) + 1}", mention.name, frozenset(words))
            entry.weak = not (mention.titled or mention.offices or mention.given)
            self._by_id[entry.id] = entry
            self.persons.append(entry)
            if len(words[-1]) > _LONG:
                self._by_start[_undoubled(words[-1])[:4]] = entry
            for word in words:
                self._by_word.setdefault(word, []).append(entry)
        else:
            if len(words) > len(name_words(entry.name)):
                entry.name = mention.name
                for word in words:
                    if word not in entry.words:
                        self._by_word.setdefault(word, []).append(entry)
                entry.words = entry.words | frozenset(words)
            if mention.titled or mention.offices or mention.given:
                entry.weak = False
        self._take(entry, mention)
        return entry

    def _take(self, entry: PersonEntry, mention: Mention) -> None:
        mention.persons = [entry.id]
        entry.mentions.append(mention)
        entry.latest = max(entry.latest, mention.start)
        if entry.chairs:  # 'president X' once more: he of the federation named above, not of a state
            mention.offices = [
                replace(o, rank="other") if o.head in PRESIDENTS and o.rank == "head_of_state" and not o.state else o
                for o in mention.offices
            ]
        entry.offices.extend(mention.offices)
        entry.chairs = entry.chairs or any(
            o.rank in ("other", "io_head", "speaker_of_parliament") and o.head.startswith(PRESIDENTS)
            for o in mention.offices
        )
        for state in mention.states[:1]:
            entry.states[state] += 1
        if mention.borrowed_rank and not entry.borrowed_rank and all(o.counterpart or o.bare for o in entry.offices):
            entry.borrowed_rank = mention.borrowed_rank
        if mention.gender in ("male", "female") and not entry.gender:
            entry.gender = mention.gender

    def _behind_acronym(self, words: tuple[str, ...], mention: Mention) -> PersonEntry | None:
        """'Director of National Intelligence (DNI) Anna Berg … | DNI Berg': who is named before with the surname behind
        capitals that stand for an office."""
        first, _, surname = (mention.name or "").partition(" ")
        if len(words) != _ACRONYM_AND_NAME or not _ACRONYM.fullmatch(first) or surname.isupper():
            return None
        named = [e for e in self._by_word.get(words[-1], ()) if name_words(e.name)[-1] == words[-1]]
        if len(named) != 1 or len(name_words(named[0].name)) < _ACRONYM_AND_NAME:
            return None
        mention.name, mention.titled = surname, True
        return named[0]

    def _match(self, words: tuple[str, ...], mention: Mention) -> PersonEntry | None:
        content = _content(words) or list(words)
        candidates = {entry.id: entry for word in content for entry in self._by_word.get(word, ())}
        if not candidates and len(content) == 1 and len(content[0]) > _LONG:
            like = self._by_start.get(_undoubled(content[0])[:4])
            candidates = {like.id: like} if like is not None else {}
        fits = []
        new = set(content)
        for entry in candidates.values():
            old = {w for w in entry.words if w not in SMALL_WORDS and len(w) > 1} or entry.words
            if (
                _within(content, new, old, entry)
                or (_close(content, entry) and not _beside_namesake(content, entry, mention))
                or _short_form(content, entry, mention)
                or _initials(content, entry, mention)
            ) and self._compatible(entry, mention, len(content)):
                fits.append(entry)
        if not fits:
            return None
        if len(fits) == 1:
            return fits[0]
        # A surname shared by two: the one with the same office or state, else not who is named only once and holds no
        # office (somebody's late father), else the one named last.
        last_word, royal = content[-1], len(content) == 1 and _goes_by_first_name(mention)
        return max(
            fits,
            key=lambda e: (
                royal and name_words(e.name)[0] == last_word,  # 'Sheikh Sabah' is no other Al-Sabah
                not e.ranks.isdisjoint([o.rank for o in mention.offices]),
                name_words(e.name)[-1] == last_word,
                bool(e.offices) or len(e.mentions) > 1,
                e.latest,
            ),
        )

    @staticmethod
    def _compatible(entry: PersonEntry, mention: Mention, length: int) -> bool:
        if length > 1:
            words = name_words(mention.name or "")
            named_first = len(entry.words) == 1 and any(_goes_by_first_name(m) for m in entry.mentions)
            son = named_first and not _SONS.isdisjoint(words)
            return not son or words[0] in entry.words  # 'Prince Khalid bin Salman' is not King Salman
        if any(o.reigns for o in mention.offices) and len(entry.words - SMALL_WORDS) > 1:
            if not any(o.reigns for o in entry.offices):
                return False  # 'Pope Francis' is no Francis Brown
            if not entry.words.isdisjoint(_SONS) and name_words(entry.name)[0] not in name_words(mention.name or ""):
                return False  # 'King Salman' is not Prince Khalid bin Salman, his son
        another = not entry.words.isdisjoint(_SONS) and name_words(entry.name)[0] not in name_words(mention.name or "")
        if another and _goes_by_first_name(mention):
            return False  # 'Sheikh Mohammed' is not Sheikh Hamdan bin Mohammed, his son
        if mention.states and entry.states and mention.states[0] not in entry.states:
            own = [is_state(state) for state in (mention.states[0], *entry.states)]
            if all(own) or not any(own):
                return False  # but 'OSCE Chair X' may be Finland's minister
        return not (mention.gender and entry.gender and mention.gender != entry.gender and mention.titled)

    def by_id(self, person: str) -> PersonEntry:
        """The entry with this id."""
        return self._by_id[person]

    def merge(self, entry: PersonEntry, other: PersonEntry) -> None:
        """Make one person of two entries: the first takes what is told of the other."""
        self.persons.remove(other)
        entry.mentions = sorted([*entry.mentions, *other.mentions], key=attrgetter("start"))
        for mention in other.mentions:
            mention.persons = [entry.id]
        entry.offices = [*entry.offices, *other.offices]
        entry.states += other.states
        entry.words |= other.words
        entry.gender = entry.gender or other.gender
        entry.borrowed_rank = entry.borrowed_rank or other.borrowed_rank
        entry.weak, entry.chairs = entry.weak and other.weak, entry.chairs or other.chairs
        entry.latest = max(entry.latest, other.latest)
        self._by_id[other.id] = entry

    def settle_names(self) -> None:
        """Call everybody by the fullest of his names, and by that form of it which is written oftenest, beside an
        office rather than without."""
        for entry in self.persons:
            if len({mention.name for mention in entry.mentions}) < 2:
                continue
            fullest = len(name_words(entry.name))
            named = [(m.name, name_words(m.name), bool(m.offices)) for m in entry.mentions if m.name]
            named = [form for form in named if len(form[1]) == fullest]
            written = Counter(words for _, words, _ in named)
            if len(written) > 1:  # and not 'Guðrún', 'Gudrun'
                held = Counter(words for _, words, titled in named if titled)
                # 'Rustam Alimov' rather than 'R. Alimov'
                best = max(written, key=lambda words: (min(map(len, words)) > 1, written[words], held[words]))
                entry.name = next(name for name, words, _ in named if words == best)

    def drop(self, entry: PersonEntry) -> None:
        """Take out someone who turned out to be no person."""
        self.persons.remove(entry)
        for mention in entry.mentions:
            mention.persons = []


@lru_cache(maxsize=4096)
def _content(words: tuple[str, ...]) -> list[str]:
    """The words of a name that tell it from others; only to be read."""
    return [w for w in words if w not in SMALL_WORDS and len(w) > 1]


def _within(content: list[str], new: set[str], old: Collection[str], entry: PersonEntry) -> bool:
    """Whether all words of one name stand in the other, each as often as it is said."""
    if not (new <= set(old) or set(old) <= new):
        return False
    if len(content) == len(new) and len(new) <= len(old):
        return True
    known = _content(name_words(entry.name))
    few, many = sorted((Counter(content), Counter(known)), key=Counter.total)
    return len(few) < 2 or few <= many  # 'Sabah Al-Jaber Al-Sabah' does not stand in 'Nawaf Al-Jaber Al-Sabah'


def _goes_by_first_name(mention: Mention) -> bool:
    """'Sheikh Sabah', 'King Salman', 'Prince Khalid': a title that a first name follows."""
    title = mention.sentence.word(mention.name_first - 1) if mention.name_first > 0 else ""
    return title.rpartition(" ")[2] in _BEFORE_FIRST_NAMES or any(o.reigns for o in mention.offices)


_BEFORE_FIRST_NAMES = frozenset({
    "sheikh", "shaikh", "cheikh", "sheikha", "cheikha", "emir", "amir", "émir", "king", "queen", "prince", "princess",
    "sultan", "roi", "reine", "princesse", "sayyid",
})  # fmt: skip
_SONS = frozenset({"bin", "ben", "ibn", "bint"})


def _close(content: list[str], entry: PersonEntry) -> bool:
    """The same name with one word spelt a little differently ('Mohamed', 'Mohammed'): equal first and last words."""
    other = _content(name_words(entry.name))
    if len(content) == 1 and other:
        return _misspelt(content[0], other[-1])
    if len(content) < 2 or len(other) < 2:
        return False
    if len(content) > 1 and content[:-1] == other[:-1]:
        if len(content) > 2 and content[-1][:4] == other[-1][:4]:
            return True  # 'Maman Sambo Sidikou', 'Maman Sambo Sidiki'
        if len(content[-1]) > 4 and sorted(content[-1]) == sorted(other[-1]):
            return True  # 'Moussa Faki Mahamat', 'Moussa Faki Mamahat'
    if (
        len(content) == len(other) == 2
        and content[0] == other[0]
        and len(content[0]) > 4
        and content[1][:3] == other[1][:3]
    ):
        likeness = SequenceMatcher(None, content[1], other[1]).ratio()
        return likeness > (0.85 if len(content[0]) > 5 else 0.9)  # 'Thongloun Sisoulith', 'Thongloun Sisulith'
    if _other_middle(content, other):
        return False
    return content[-1] == other[-1] and content[0][:3] == other[0][:3]


def _beside_namesake(content: list[str], entry: PersonEntry, mention: Mention) -> bool:
    """'Jaan Kallas met his brother, Jaak Kallas': one sentence names both in full."""
    first = next(iter(name_words(entry.name)), "")
    return len(content) > 1 and content[0] != first and entry.mentions[-1].sentence is mention.sentence


def _other_middle(content: list[str], other: list[str]) -> bool:
    """'Jigme Khesar Namgyel Wangchuck', 'Jigme Singye Wangchuck': father and son, by what stands between."""
    middle, others = ({w for w in words[1:-1] if len(w) > 2} for words in (content, other))
    return bool(middle and others) and not middle <= others and not others <= middle


def _misspelt(word: str, surname: str) -> bool:
    """'Minister Tkachencko' and 'Andrej Tkachenko': a long surname with a letter too many, too few or misplaced."""
    if len(word) > _LONG and _undoubled(word) == _undoubled(surname):
        return True  # 'Ambassador Peterson', 'Torbjörn Pettersson'
    return (
        len(word) > _LONG
        and len(surname) > _LONG
        and word[:4] == surname[:4]
        and abs(len(word) - len(surname)) < 2
        and SequenceMatcher(None, word, surname).ratio() > (0.9 if word[:7] != surname[:7] else 0.85)
    )


def _undoubled(word: str) -> str:
    """A word with each double letter said once."""
    return "".join(c for i, c in enumerate(word) if i == 0 or c != word[i - 1])


_ACRONYM = re.compile(r"[A-ZÀ-Þ]{2,5}")
_ACRONYM_AND_NAME = 2  # words of 'DNI Berg'
_LONG = 7  # letters of a surname that is taken for another one misspelt


def _short_form(content: list[str], entry: PersonEntry, mention: Mention) -> bool:
    """'President Joe Biden' and 'President Joseph R. Biden': one surname, one office of a single holder, one first
    sound."""
    other = _content(name_words(entry.name))
    if len(content) < 2 or len(other) < 2 or content[-1] != other[-1] or content[0][:2] != other[0][:2]:
        return False
    if _other_middle(content, other):
        return False
    shared = {o.rank for o in mention.offices} & entry.ranks
    clash = mention.states and entry.states and mention.states[0] not in entry.states
    single = {o.rank_for(o.state) for o in mention.offices} & {
        "head_of_state",
        "head_of_government",
        "foreign_minister",
    }
    return bool(shared and single) and not clash


def _initials(content: list[str], entry: PersonEntry, mention: Mention) -> bool:
    """'Minister SB Moyo' and 'Sibusiso Moyo': one surname, and capitals that the first name begins with."""
    other = _content(name_words(entry.name))
    first = (mention.name or "").split(maxsplit=1)[0]
    clash = mention.states and entry.states and mention.states[0] not in entry.states
    return (
        len(content) == 2
        and len(other) > 1
        and first.isupper()
        and len(first) < 4
        and len(other[0]) > 3
        and content[-1] == other[-1]
        and content[0][0] == other[0][0]
        and not clash
    )
