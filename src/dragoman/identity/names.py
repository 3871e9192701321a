"""Two written names to how they agree: word by word, across scripts, cases, order, initials and missing marks.

Agreement of names is never identity: it says how far two spellings can be the same name, and a reason for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from importlib import resources

from msgspec import Struct

from dragoman.identity.letters import Sounds, bare, consonants, skeleton, sounds_of

# How two words agree, the surest first. `near` is likeness alone, e.g. a slip of the pen.
# `unlike`: the given names agree and the families only faintly; never enough for a link, whatever stands beside.
GRADES = ("same", "marks", "romanised", "inflected", "variant", "initial", "vowels", "near", "unlike")
NEAR = 0.78  # likeness of sounds; set on the pairs of tests/identity/test_names.py, which say what it must part
UNLIKE = 0.6
NEAR_ACROSS_SCRIPTS = 0.6  # a name written as it is heard: Пауэлл for Powell, Трамп for Trump
_FORMULAS = re.compile(r"\b(?:H\. ?[EMRH]\.|H[EM]\b|S\. ?[EMA]\.(?: ?[MRL]\.)?|The (?:Rt\.? )?Hon\.?)\s*")
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ`-][^\W\d_]+)*\.?|\d+")
_PARTICLES = frozenset(
    [
        "al",
        "el",
        "ul",
        "as",
        "ash",
        "bin",
        "bint",
        "ibn",
        "ben",
        "von",
        "van",
        "der",
        "den",
        "de",
        "da",
        "di",
        "do",
        "dos",
        "das",
        "du",
        "del",
        "della",
        "la",
        "le",
        "les",
        "lo",
        "of",
        "y",
        "e",
        "zu",
        "af",
        "ten",
        "ter",
        "und",
        "ou",
        "ould",
        "uld",
        "mac",
        "аль",
        "эль",
    ]
)
_CHILD_OF = frozenset({"bin", "bint", "ibn", "ben"})
_HONORIFICS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "prof",
        "professor",
        "sir",
        "dame",
        "lord",
        "lady",
        "sheikh",
        "shaikh",
        "cheikh",
        "sheikha",
        "shri",
        "smt",
        "hon",
        "he",
        "hrh",
        "hh",
        "hm",
        "excellency",
        "his",
        "her",
        "their",
        "majesty",
        "highness",
        "royal",
        "crown",
        "m",
        "mme",
        "mlle",
        "monsieur",
        "madame",
        "ambassador",
        "minister",
        "president",
        "chairman",
        "chancellor",
        "general",
        "gen",
        "col",
        "colonel",
        "marshal",
        "maj",
        "major",
        "lt",
        "admiral",
        "king",
        "queen",
        "emperor",
        "prince",
        "princess",
        "sultan",
        "emir",
        "amir",
        "pope",
        "cardinal",
        "archbishop",
        "prime",
        "first",
        "vice",
        "deputy",
        "the",
        "honorable",
        "honourable",
        "rev",
        "dom",
        "don",
        "doña",
        "dona",
        "grand",
        "duke",
    ]
)
_SUFFIXES = frozenset(
    [
        "jr",
        "sr",
        "ii",
        "iii",
        "iv",
        "vi",
        "vii",
        "viii",
        "ix",
        "xi",
        "xii",
        "xiii",
        "xiv",
        "xvi",
        "xxiii",
        "i",
        "v",
        "x",
    ]
)
_MOST_WORDS = 12  # of a name; what is longer is no name, and is compared by its first words
_LONGEST_NEAR = 40  # letters; edits are counted for names, not for what a broken page runs together
_SHORTEST_NEAR = 4  # letters; 'Li' and 'Lu' are two names
# Endings of one paradigm (sounds) after a stem of at least so many letters; the first is the form a person is named by.
_PARADIGMS = (
    (4, ("", "a", "u", "om", "em", "e", "im")),  # Lavrov: Lavrova, Lavrovu, Lavrovom, Lavrove, Лавровым
    (3, ("a", "e", "i", "u", "om", "oi", "oiu")),  # Ivica, Zaharova
    (4, ("i", "ogo", "omu", "im", "om", "og", "em", "oga", "ego", "emu")),  # Zelenski
    (4, ("aia", "oi", "uiu")),  # Janovskaja
    (3, ("i", "ia", "iu", "em", "e", "om")),  # Juri: Юрия, Юрием
    (4, ("i", "ia", "iu", "m", "")),  # Sergei: Сергеем, Сергее
    (3, ("ia", "ii", "iu", "ei", "e")),  # Marija
    (4, ("s", "", "u")),  # Μητσοτάκης, Μητσοτάκη
    (4, ("os", "u", "o")),  # Παπαδόπουλος, Παπαδόπουλου
)


class Name(Struct, frozen=True):
    """A name taken apart, e.g. 'Minister LAVROV Sergey V.': lavrov, sergey, v; the family name is one of `family`."""

    written: str
    words: tuple[str, ...]  # without honorifics, particles and suffixes, as written
    family: frozenset[int]  # which words may be the family name
    suffix: str | None  # a number or Jr.: Abdullah II
    child: bool = False  # the first word is followed by 'son of': Khalid bin Salman


class Agreement(Struct, frozen=True):
    """How far two names agree: `grade` of the weakest word, how many words, whether both give more than a family name."""

    grade: str
    words: int
    full: bool
    told: tuple[str, ...]


@lru_cache(maxsize=65536)
def name_of(written: str) -> Name:
    """A written name taken apart; 'Lavrov, Sergey' and 'LAVROV Sergey' say themselves which word is the family's."""
    before, comma, after = _FORMULAS.sub("", written).partition(",")
    suffix = None
    if comma and _words(after) and {word.casefold().rstrip(".") for word in _words(after)} <= _SUFFIXES:
        suffix, comma, after = _words(after)[0].casefold().rstrip("."), "", ""
    words = _words(" ".join((before, after)).replace("-", " ").replace("‐", " ").replace("‑", " "))
    lows = [word.casefold().rstrip(".") for word in words]
    keep = [
        at
        for at, low in enumerate(lows)
        # A title stands before a name: Mackenzie King is no king.
        if not (low in _PARTICLES or (low in _HONORIFICS and at < len(words) - 1 and not _all_titles(lows)))
    ]
    keep = (keep or list(range(len(words))))[:_MOST_WORDS]
    if len(keep) > 1 and lows[keep[-1]] in _SUFFIXES and (_numeral(words[keep[-1]]) or lows[keep[-1]] in ("jr", "sr")):
        suffix = lows[keep.pop()]
    kept = tuple(words[at].rstrip(".") if len(words[at]) > 2 else words[at] for at in keep)
    child = bool(keep) and lows[keep[0] + 1 : keep[0] + 2] != [] and lows[keep[0] + 1] in _CHILD_OF
    return Name(written, kept, _family(kept, comma=bool(comma), before=before), suffix, child)


def agreement(one: str, other: str) -> Agreement | None:
    """How two written names agree; None when they are two names: the families differ, or a given name does."""
    return _agreement(name_of(one), name_of(other)) if one <= other else _agreement(name_of(other), name_of(one))


@lru_cache(maxsize=262144)
def word_grade(one: str, other: str) -> tuple[str, str] | None:
    """The surest grade two words agree by, and how it is told; None when they do not."""
    low, high = one.casefold().rstrip("."), other.casefold().rstrip(".")
    if low == high:
        return "same", f"{one}"
    if len(low) == 1 or len(high) == 1:
        return _initial(low, high)
    heard, said = sounds_of(one), sounds_of(other)
    if heard.plain == said.plain:
        return "marks", f"{one} and {other} but for marks"
    shared = [form for form in heard.readings if form in said.readings]
    if shared:
        systems = sorted({heard.readings[shared[0]], said.readings[shared[0]]} - {"script"})
        return "romanised", f"{one} and {other} are one in {' and '.join(systems) or 'both'} letters"
    if heard.bare & said.bare:
        return "romanised", f"{one} and {other} but for marks"
    vowelless = heard.vowelless or said.vowelless
    if not vowelless and _inflected(heard, said):
        return "inflected", f"{one} and {other} in two cases"
    if _given_groups(heard) & _given_groups(said):
        return "variant", f"{one} and {other}, forms of one given name"
    if heard.latin == said.latin and _is_given(one) and _is_given(other):
        return None  # Maria, Mario
    if _same_consonants(heard, said):
        return "vowels", f"{one} and {other} but for vowels"
    if max(len(low), len(high)) > _LONGEST_NEAR:
        return None
    if min(len(low), len(high)) >= _SHORTEST_NEAR and _near(heard, said) >= _near_enough(heard, said):
        return "near", f"{one} and {other} look alike"
    return None


def keys_of_name(written: str) -> set[str]:
    """Skeletons under which a person's other spellings are looked up: of what may be the family name, in every reading
    and with a case ending taken off."""
    name = name_of(written)
    keys = set()
    for at in name.family:
        sounds = sounds_of(name.words[at])
        for form in sounds.readings:
            keys.add(skeleton(form))
            keys.update(skeleton(named) for named in _nominatives(form))
    # A name run together or cut in two: Abd Allah, Kim Jong Un.
    if len(name.words) > 1:
        keys.update(skeleton(form) for form in sounds_of("".join(name.words[-2:])).readings)
    return {key for key in keys if key}


def family_of(written: str) -> str:
    """The word that is most likely the family name, as written."""
    name = name_of(written)
    return name.words[max(name.family)] if name.words else written


def _numeral(word: str) -> bool:
    return word.isupper() and not word.endswith(".")


def _words(written: str) -> list[str]:
    return _WORD.findall(written)


def _all_titles(lows: list[str]) -> bool:
    return all(low in _HONORIFICS or low in _PARTICLES for low in lows)


def _family(words: tuple[str, ...], *, comma: bool, before: str) -> frozenset[int]:
    if len(words) <= 1:
        return frozenset(range(len(words)))
    capitals = {at for at, word in enumerate(words) if len(word) > 2 and word.isupper()}
    if capitals and len(capitals) < len(words):
        return frozenset(capitals)
    if comma:
        first = len([word for word in _words(before.replace("-", " ")) if word.rstrip(".") in words])
        return frozenset(range(max(1, min(first, len(words)))))
    given = [_is_given(word) or len(word.rstrip(".")) == 1 for word in words]
    if given[0] and not given[-1]:
        # Everything after the given names, so that either half of a double surname finds the whole.
        start = next(at for at, is_given in enumerate(given) if not is_given)
        return frozenset(range(start, len(words)))
    if given[-1] and not given[0]:
        return frozenset({0})
    return frozenset({0, len(words) - 1})


def _agreement(one: Name, other: Name) -> Agreement | None:
    if not one.words or not other.words:
        return None
    if one.suffix and other.suffix and one.suffix != other.suffix:
        return None
    pairs, told = _paired(one, other)
    joined = _joined(one, other) if not pairs or len(pairs) < min(len(one.words), len(other.words)) else None
    if joined:
        return joined
    if not pairs:
        return None
    if _faintly(one, other, pairs):
        return Agreement("unlike", len(pairs), True, (f"{family_of(one.written)}, {family_of(other.written)}: unlike",))
    sexes = _first_sexes(one, other, pairs)
    if sexes == {"m", "f"} or _child_of_the_other(one, other, pairs):
        return None
    shorter = min(len(one.words), len(other.words))
    left_one = len(one.words) - len(pairs)
    left_other = len(other.words) - len(pairs)
    if left_one and left_other and shorter > 0:
        return None  # each has a word the other lacks: Ivica Dačić, Milan Dačić
    families = [grade for (at, to), grade in pairs.items() if at in one.family and to in other.family]
    whole = len(pairs) == shorter > 1 and set(pairs.values()) <= {"same", "marks", "romanised"}
    if not whole and all(grade == "initial" for grade in families):
        return None
    weak = max(pairs.values(), key=GRADES.index)
    if len(pairs) > 1 and not whole and all(grade in ("initial", "variant") for grade in families):
        weak = max(weak, "near", key=GRADES.index)  # Salem and Salim as surnames are as good as two words
    if weak == "near" and (len(pairs) == 1 or sum(grade in ("near", "vowels") for grade in pairs.values()) > 1):
        return None  # likeness alone, or twice over, is two names
    left = _middle_left(one, {at for at, _ in pairs}, other) | _middle_left(other, {to for _, to in pairs}, one)
    if any(len(middle.rstrip(".")) == 1 for middle in left):
        return None  # George H. W., George W.
    if left:
        weak = max(weak, "near", key=GRADES.index)
        told.append("one has a middle name the other lacks")
    if "f" in sexes and len(sexes) > 1 and "u" not in sexes:
        weak = max(weak, "near", key=GRADES.index)
        told.append("one begins with a woman's name")
    return Agreement(weak, len(pairs), len(pairs) > 1, tuple(told))


def _paired(one: Name, other: Name) -> tuple[dict[tuple[int, int], str], list[str]]:
    """Each word with at most one of the other name, the surest pairs first, words in like places before others."""
    found = []
    for at, word in enumerate(one.words):
        for to, against in enumerate(other.words):
            graded = word_grade(word, against) if word <= against else word_grade(against, word)
            if graded is None or not _may_pair(graded[0], one, at, other, to):
                continue
            found.append((GRADES.index(graded[0]), abs(at - to), at, to, graded))
    pairs: dict[tuple[int, int], str] = {}
    told = []
    taken_one: set[int] = set()
    taken_other: set[int] = set()
    for _, _, at, to, (grade, says) in sorted(found):
        if at not in taken_one and to not in taken_other:
            taken_one.add(at)
            taken_other.add(to)
            pairs[at, to] = grade
            if grade != "same":
                told.append(says)
    return pairs, told


def _first_sexes(one: Name, other: Name, pairs: dict[tuple[int, int], str]) -> set[str | None]:
    """Whose first names those are that do not agree: a widow may bear the whole of her husband's name behind hers."""
    if len(one.words) < 2 or len(other.words) < 2 or (0, 0) in pairs:
        return set()
    return {_sex(one.words[0]), _sex(other.words[0])}


def _child_of_the_other(one: Name, other: Name, pairs: dict[tuple[int, int], str]) -> bool:
    """Whether one is told to be the other's child: Khalid bin Salman bin Abdulaziz, Salman bin Abdulaziz."""
    return (one.child and 0 not in {at for at, _ in pairs}) or (other.child and 0 not in {to for _, to in pairs})


def _faintly(one: Name, other: Name, pairs: dict[tuple[int, int], str]) -> bool:
    """Whether all but the families agree, and these are neither one word nor two: Janković, Jovanović."""
    if len(one.words) != len(other.words) or len(pairs) != len(one.words) - 1:
        return False
    if not set(pairs.values()) <= {"same", "marks", "romanised"}:
        return False
    at, to = set(range(len(one.words))) - {at for at, _ in pairs}, set(range(len(one.words))) - {to for _, to in pairs}
    if not (at <= one.family and to <= other.family):
        return False
    return _near(sounds_of(one.words[at.pop()]), sounds_of(other.words[to.pop()])) >= UNLIKE


def _middle_left(name: Name, paired: set[int], other: Name) -> set[str]:
    """Middle names that stand alone, though the other name has middle names too, of which one agrees."""
    middles = set(range(1, len(name.words))) - name.family
    if middles & paired and set(range(1, len(other.words))) - other.family:
        return {name.words[at] for at in middles - paired}
    return set()


def _may_pair(grade: str, one: Name, at: int, other: Name, to: int) -> bool:
    """Families agree with families: an initial, or another form of a given name, says nothing of a surname."""
    if len(one.words) == len(other.words) == 1:
        return grade != "initial"  # a king's one name: Abdullah, Abdallah
    surely_family = one.family == {at} or other.family == {to}
    if grade in ("initial", "variant"):
        return not surely_family
    if grade == "near":
        never_family = at not in one.family or to not in other.family
        return not (surely_family and never_family)
    return True


def _joined(one: Name, other: Name) -> Agreement | None:
    """The same words, cut otherwise: 'Abdul Rahman' and 'Abdulrahman', 'Jong Un' and 'Jongun'."""
    if len(one.words) == len(other.words) or min(len(one.words), len(other.words)) < 1:
        return None
    whole, against = "".join(one.words), "".join(other.words)
    if min(len(whole), len(against)) < 6:
        return None
    graded = word_grade(*sorted((whole, against)))
    if graded is None or graded[0] not in ("same", "marks", "romanised", "vowels"):
        return None
    words = min(len(one.words), len(other.words))
    return Agreement(graded[0], max(2, words), True, (f"{one.written} and {other.written} are the same letters",))


def _initial(low: str, high: str) -> tuple[str, str] | None:
    short, long = sorted((low, high), key=len)
    firsts = {form[:1] for form in sounds_of(short).readings} | {sounds_of(short).plain[:1]}
    theirs = {form[:1] for form in sounds_of(long).readings} | {sounds_of(long).plain[:1]}
    return ("initial", f"{short.upper()}. for {long.title()}") if firsts & theirs else None


def _inflected(heard: Sounds, said: Sounds) -> bool:
    return any(_cases(one, other) for one in heard.readings for other in said.readings)


@lru_cache(maxsize=65536)
def _cases(one: str, other: str) -> bool:
    """Whether one is the nominative and the other another case of the same word."""
    return any(
        _declined(one, other, shortest, endings) or _declined(other, one, shortest, endings)
        for shortest, endings in _PARADIGMS
    )


def _declined(named: str, other: str, shortest: int, endings: tuple[str, ...]) -> bool:
    if not named.endswith(endings[0]):
        return False
    stem = named[: len(named) - len(endings[0])]
    return len(stem) >= shortest and other.startswith(stem) and other[len(stem) :] in endings[1:]


@lru_cache(maxsize=65536)
def _nominatives(form: str) -> frozenset[str]:
    """What the word may be named by, were it in another case: 'lavrova' gives lavrov."""
    return frozenset(
        form[: len(form) - len(end)] + endings[0]
        for shortest, endings in _PARADIGMS
        for end in endings[1:]
        if end and form.endswith(end) and len(form) - len(end) >= shortest
    )


def _same_consonants(heard: Sounds, said: Sounds) -> bool:
    ours = {consonants(form) for form in heard.readings}
    theirs = {consonants(form) for form in said.readings}
    long_enough = 2 if heard.vowelless or said.vowelless else 4
    return any(len(form) >= long_enough for form in ours & theirs)


def _near_enough(heard: Sounds, said: Sounds) -> float:
    return NEAR if heard.latin == said.latin else NEAR_ACROSS_SCRIPTS


def _near(heard: Sounds, said: Sounds) -> float:
    return max(likeness(bare(one), bare(other)) for one in heard.readings for other in said.readings)


@lru_cache(maxsize=65536)
def likeness(one: str, other: str) -> float:
    """1 for equal words, 0 for nothing in common: one less the edits (a swap is one) by the longer word."""
    if one == other:
        return 1.0
    one, other = one[: 2 * _LONGEST_NEAR], other[: 2 * _LONGEST_NEAR]
    longest = max(len(one), len(other))
    return 1 - _edits(one, other) / longest if longest else 1.0


def _edits(one: str, other: str) -> int:
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, char in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, against in enumerate(other, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (char != against))
            if i > 1 and j > 1 and char == other[j - 2] and one[i - 2] == against:
                best = min(best, earlier[j - 2] + 1)
            row.append(best)
    return row[-1]


@lru_cache(maxsize=1)
def _variants() -> dict[str, int]:
    groups: dict[str, int] = {}
    for number, forms in enumerate(_rows("name_variants.tsv")):
        for form in forms:
            groups.setdefault(form, number)
    # As heard, where no form is written so: Володимир is Volodymyr.
    for number, forms in enumerate(_rows("name_variants.tsv")):
        for heard in sorted({heard for form in forms for heard in sounds_of(form).bare}):
            groups.setdefault(heard, number)
    return groups


def _given_groups(sounds: Sounds) -> set[int]:
    """The groups of given names a word may be a form of, in any case."""
    forms = {sounds.plain, *sounds.bare, *(bare(named) for form in sounds.readings for named in _nominatives(form))}
    return {group for form in forms if (group := _variants().get(form)) is not None}


@lru_cache(maxsize=1)
def _given() -> frozenset[str]:
    return frozenset(sounds_of(row[0]).plain for row in _rows("given_names.tsv")) | frozenset(_variants())


@lru_cache(maxsize=1)
def _sexes() -> dict[str, str]:
    return {sounds_of(row[0]).plain: row[1] for row in _rows("given_names.tsv") if len(row) > 1}


def _sex(word: str) -> str | None:
    """`m`, `f`, `u` for both; None for a word that is no given name of the list."""
    return _sexes().get(sounds_of(word).plain)


@lru_cache(maxsize=65536)
def _is_given(word: str) -> bool:
    sounds = sounds_of(word)
    return sounds.plain in _given() or (not sounds.latin and any(form in _given() for form in sounds.readings))


def _rows(name: str) -> Iterable[list[str]]:
    table = resources.files("dragoman.reference").joinpath(name).read_text(encoding="utf-8")
    for line in table.splitlines():
        if line and not line.startswith("#"):
            yield [cell for cell in line.split("\t") if cell]
