"""Two words of names to the surest grade they agree by: the same letters, sounds, cases, forms, or likeness alone."""

from __future__ import annotations

from functools import lru_cache

from dragoman.identity.letters import Sounds, bare, consonants, sounds_of
from dragoman.identity.parts import is_given, rows
from dragoman.text.edits import edits

# How two words agree, the surest first. `near` is likeness alone, e.g. a slip of the pen.
# `unlike`: the given names agree and the families only faintly; never enough for a link, whatever stands beside.
GRADES = ("same", "marks", "romanised", "inflected", "variant", "initial", "vowels", "near", "unlike")
NEAR = 0.78  # likeness of sounds; set on the pairs of tests/identity/test_names.py, which say what it must part
UNLIKE = 0.6
NEAR_ACROSS_SCRIPTS = 0.6  # a name written as it is heard: Пауэлл for Powell, Трамп for Trump
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
    if heard.latin == said.latin and is_given(one) and is_given(other):
        return None  # Maria, Mario
    if _same_consonants(heard, said):
        return "vowels", f"{one} and {other} but for vowels"
    if max(len(low), len(high)) > _LONGEST_NEAR:
        return None
    if min(len(low), len(high)) >= _SHORTEST_NEAR and sounds_like(heard, said) >= _near_enough(heard, said):
        return "near", f"{one} and {other} look alike"
    return None


@lru_cache(maxsize=65536)
def likeness(one: str, other: str) -> float:
    """1 for equal words, 0 for nothing in common: one less the edits (a swap is one) by the longer word."""
    if one == other:
        return 1.0
    one, other = one[: 2 * _LONGEST_NEAR], other[: 2 * _LONGEST_NEAR]
    longest = max(len(one), len(other))
    return 1 - edits(one, other) / longest if longest else 1.0


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
def nominatives(form: str) -> frozenset[str]:
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


def sounds_like(heard: Sounds, said: Sounds) -> float:
    return max(likeness(bare(one), bare(other)) for one in heard.readings for other in said.readings)


@lru_cache(maxsize=1)
def _variants() -> dict[str, int]:
    groups: dict[str, int] = {}
    for number, forms in enumerate(rows("name_variants.tsv")):
        for form in forms:
            groups.setdefault(form, number)
    # As heard, where no form is written so: Володимир is Volodymyr.
    for number, forms in enumerate(rows("name_variants.tsv")):
        for heard in sorted({heard for form in forms for heard in sounds_of(form).bare}):
            groups.setdefault(heard, number)
    return groups


def _given_groups(sounds: Sounds) -> set[int]:
    """The groups of given names a word may be a form of, in any case."""
    forms = {sounds.plain, *sounds.bare, *(bare(named) for form in sounds.readings for named in nominatives(form))}
    return {group for form in forms if (group := _variants().get(form)) is not None}
