"""Two written names to how they agree: word by word, across scripts, cases, order, initials and missing marks.

Agreement of names is never identity: it says how far two spellings can be the same name, and a reason for it.
"""

from __future__ import annotations

from msgspec import Struct

from dragoman.identity.letters import skeleton, sounds_of
from dragoman.identity.parts import Name, family_of, name_of, sex_of
from dragoman.identity.words import GRADES, UNLIKE, nominatives, sounds_like, word_grade


class Agreement(Struct, frozen=True):
    """How far two names agree: `grade` of the weakest word, how many words, whether both give more
    than a family name.
    """

    grade: str
    words: int
    full: bool
    told: tuple[str, ...]


def agreement(one: str, other: str) -> Agreement | None:
    """How two written names agree; None when they are two names: the families differ, or a given name does."""
    return _agreement(name_of(one), name_of(other)) if one <= other else _agreement(name_of(other), name_of(one))


def keys_of_name(written: str) -> set[str]:
    """Skeletons under which a person's other spellings are looked up: of what may be the family name, in every reading
    and with a case ending taken off."""
    name = name_of(written)
    keys = set()
    for at in name.family:
        sounds = sounds_of(name.words[at])
        for form in sounds.readings:
            keys.add(skeleton(form))
            keys.update(skeleton(named) for named in nominatives(form))
    # A name run together or cut in two: Abd Allah, Kim Jong Un.
    if len(name.words) > 1:
        keys.update(skeleton(form) for form in sounds_of("".join(name.words[-2:])).readings)
    return {key for key in keys if key}


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
    return {sex_of(one.words[0]), sex_of(other.words[0])}


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
    return sounds_like(sounds_of(one.words[at.pop()]), sounds_of(other.words[to.pop()])) >= UNLIKE


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
