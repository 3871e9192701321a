"""People of one table to those whom a text writes in two ways: misspelt, transliterated otherwise, cut off."""

from __future__ import annotations

from functools import lru_cache

from dragoman.reading.mention import Mention
from dragoman.reading.persons import SMALL_WORDS, PersonEntry, PersonTable, name_words
from dragoman.text.edits import edits

_SHORTEST = 5  # letters of a word that is known though a letter is wrong
_TWO_WRONG = 8  # letters of a word that is known though two are
_BESIDE = 4  # letters of such a word behind another one that is the same, 'Akufo-Adoo'
_CUT_OFF = 4  # letters that are left of a word that the end of a text cuts off
_RARE = 6  # times at most that the rarer form of a name is written
_SYLLABLE = 6  # letters at most of a personal name that stands behind the family's
_ALIKE = 16  # people whose surnames begin alike, among whom one is sought
_LAST = 40  # letters behind a name, in which a text ends
_ENDED = ("…", "...", "[…]", "[...]")
_HELD_BY_ONE = frozenset({"head_of_state", "head_of_government", "foreign_minister", "ambassador"})
_MINISTERS = frozenset({"minister", "foreign_minister"})  # 'Minister X' may be short for either


def join_near_forms(table: PersonTable) -> None:
    """Make one person of two whose names differ by a letter or two, where an office, a state or the rest of the name
    says so, and where the text never names both together.
    """
    _join_cut_off(table)
    begin_alike: dict[str, list[PersonEntry]] = {}
    for entry in list(table.persons):
        words = _telling(entry.name)
        bucket = begin_alike.setdefault(words[-1][0], []) if words else []
        fits = [other for other in bucket if _same(other, entry) and not _named_together(other, entry)]
        if len(fits) == 1:
            common, rare = sorted((fits[0], entry), key=_rarity)
            table.merge(common, rare)
            if rare in bucket:
                bucket[bucket.index(rare)] = common
        elif not fits:
            bucket.append(entry)
            del bucket[:-_ALIKE]


def _rarity(entry: PersonEntry) -> tuple[int, int, int]:
    """What makes one of two forms the one to keep: the fuller name, what is written oftener, and first."""
    return -len(_telling(entry.name)), -len(entry.mentions), int(entry.id[1:])


@lru_cache(maxsize=4096)
def _telling(name: str) -> tuple[str, ...]:
    """The words of a name that tell it from others; 'Berg-Olsen' is one."""
    words = ("".join(name_words(word)) for word in name.split())
    return tuple(w for w in words if w not in SMALL_WORDS and len(w) > 1)


def _same(one: PersonEntry, other: PersonEntry) -> bool:
    """Whether two entries of the table may be one person, as far as their names, offices and states tell."""
    if not _compatible(one, other):
        return False
    left, right = _telling(one.name), _telling(other.name)
    if min(len(left), len(right)) == 1:
        known, alone = (one, other) if len(left) > 1 else (other, one)
        if len(left) == len(right) == 1 and len(other.mentions) == len(one.mentions) > 1:
            return False  # two that are named alike often are two
        return _near(left[-1], right[-1], _SHORTEST + 1) and bool(alone.kinds or _titled(alone)) and _told(alone, known)
    if len(left) != len(right):
        return False
    sure = _one_office(one, other)
    if len(left[0]) > 2 and sorted(left[:-1]) == sorted(right[:-1]):
        near = _near(left[-1], right[-1], _BESIDE if sure else _SHORTEST)
        return near and (sure or (_surname_last(one, other) and _told(one, other)))
    wrong = [(a, b) for a, b in zip(left, right, strict=True) if a != b]
    if not all(_near(a, b, _SHORTEST) for a, b in wrong):
        return False
    if not sure and left[0] != right[0]:  # 'M. Zabairu Dada', of whom no more is told, is Minister Zubairu Dada
        return left[1:] == right[1:] and _near(left[0], right[0], _SHORTEST + 1) and not (one.kinds and other.kinds)
    return sure or (len(wrong) == 1 and left[-1] == right[-1] and _told(one, other))


def _surname_last(one: PersonEntry, other: PersonEntry) -> bool:
    """Whether what stands last is a surname, and no personal name: 'Nguyen Minh Hang' is not 'Nguyen Minh Hanh'."""
    if all(len(_telling(entry.name)[-1]) > _SYLLABLE for entry in (one, other)):
        return True
    return any(mention.given for entry in (one, other) for mention in entry.mentions)


def _titled(entry: PersonEntry) -> bool:
    return any(mention.titled for mention in entry.mentions)


def _compatible(one: PersonEntry, other: PersonEntry) -> bool:
    """Whether nothing that is told of two people tells them apart."""
    if one.gender and other.gender and one.gender != other.gender:
        return False
    if one.states and other.states and not one.states.keys() & other.states.keys():
        return False
    return not (one.weak and other.weak)


def _named_together(one: PersonEntry, other: PersonEntry) -> bool:
    """Whether a sentence names both: brothers, a minister and his namesake who met."""
    few, many = sorted((one, other), key=lambda entry: len(entry.mentions))
    if len(few.mentions) > _RARE:
        return True  # a name that is misspelt is so once or twice
    sentences = {mention.sentence.number for mention in few.mentions}
    return any(mention.sentence.number in sentences for mention in many.mentions)


def _told(one: PersonEntry, other: PersonEntry) -> bool:
    """Whether an office, or that nothing else is told of one of them, lets two be one."""
    ranks = [{o.rank for o in entry.kinds if not o.personal_rank} for entry in (one, other)]
    if not all(ranks):
        return True
    return bool(ranks[0] & ranks[1]) or all(_MINISTERS & rank for rank in ranks)


def _one_office(one: PersonEntry, other: PersonEntry) -> bool:
    """Whether both are told to hold, in one state, an office that one alone holds."""
    shared = one.ranks & other.ranks & _HELD_BY_ONE
    return bool(shared) and bool(one.states.keys() & other.states.keys())


def _join_cut_off(table: PersonTable) -> None:
    """'Ambassador Mos' at the very end of a text that names Ambassador Mosbach: a word that was not written out."""
    for entry in table.persons:
        words = _telling(entry.name)
        if len(entry.mentions) > 1 or len(words) != 1 or len(words[0]) < _CUT_OFF or not _ends_text(entry.mentions[0]):
            continue
        known = [
            other
            for other in table.persons
            if any(len(whole) > len(words[0]) and whole.startswith(words[0]) for whole in _telling(other.name))
            and _compatible(other, entry)
        ]
        if len(known) == 1:
            table.merge(known[0], entry)
        return


def _ends_text(mention: Mention) -> bool:
    """Whether nothing follows a name but what shows that more did."""
    rest = mention.sentence.text[mention.end : mention.end + _LAST].strip()
    return not rest or rest.startswith(_ENDED)


def _near(word: str, other: str, shortest: int) -> bool:
    """Whether two words differ by a letter too many, too few, another or misplaced; long ones by two."""
    few, many = sorted((len(word), len(other)))
    if word == other or word[0] != other[0]:
        return False
    if few < shortest:
        return False
    allowed = 2 if few >= _TWO_WRONG else 1
    return many - few <= allowed and edits(word, other) <= allowed
